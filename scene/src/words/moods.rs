//! Two words for how somebody feels: one feeling where they say the same, a blend where a face can show both.

use super::reader::{Found, ReadText};
use super::wish::Wish;
use crate::{Expression, EyeShape, Pose};

/// Makes one of every two moods of a figure that go together: `embarrassed, blush`, `crying, smile`, `tired ... smiling`.
pub fn blend(wishes: &mut [Found], prompt: &str) {
    close_eyes(wishes, prompt);
    for later in 1..wishes.len() {
        for earlier in 0..later {
            let (before, after) = wishes.split_at_mut(later);
            let (one, other) = (&mut before[earlier], &mut after[0]);
            let meets = one.who.0 <= other.who.1 && other.who.0 <= one.who.1;
            let (Wish::Expression(first), Wish::Expression(second)) = (one.wish, other.wish) else { continue };
            if !meets || one.refused || other.refused || first == second {
                continue;
            }
            if let Some(both) = blended(first, second) {
                (one.wish, other.wish) = (Wish::Expression(both), Wish::Expression(both));
            } else if first == Expression::Sleepy {
                one.wish = Wish::EyeShape(EyeShape::HalfLidded);
            } else if second == Expression::Sleepy {
                other.wish = Wish::EyeShape(EyeShape::HalfLidded);
            }
        }
    }
}

/// `closed eyes, sad`: whoever is sad is so with the eyes closed, and at no peace.
fn close_eyes(wishes: &mut [Found], prompt: &str) {
    use Expression::{Calm, Gentle, Serene, Sleepy, Smile};
    let closes = |found: &Found| {
        let said = prompt.get(found.own.0..found.own.1).unwrap_or_default().to_lowercase();
        let is_of_eyes = ["eye", "目", "瞳"].iter().any(|word| said.contains(word));
        found.wish == Wish::Expression(Serene) && !found.refused && is_of_eyes
    };
    let feels = |found: &Found| matches!(found.wish, Wish::Expression(mood) if !matches!(mood, Serene | Smile | Gentle | Calm | Sleepy));
    for at in 0..wishes.len() {
        let this = wishes[at];
        if closes(&this) && wishes.iter().any(|other| feels(other) && !other.refused && other.meets(this.who)) {
            wishes[at].wish = Wish::EyeShape(EyeShape::Closed);
        }
    }
}

/// `open mouth` laughs where somebody smiles; beside another mood it is that mood's, and alone it is not drawn.
pub fn open_mouths(found: &mut ReadText, prompt: &str) {
    use Expression::{Gentle, Grin, Laugh, Smile};
    let said = ["open mouth", "open mouthed", "mouth open", "口を開けて", "口を開けた", "開いた口"];
    let is_open = |one: &Found| one.wish == Wish::Expression(Laugh) && !one.refused && one.is_said_as(prompt, &said);
    let opens = |one: &Found| match one.wish {
        Wish::Expression(mood) => matches!(mood, Smile | Gentle | Grin) || !is_open(one),
        Wish::Pose(pose) => matches!(pose, Pose::Feeding | Pose::Yawning | Pose::Howling),
        _ => false,
    };
    let wishes = found.wishes.clone();
    let is_lost = |one: &mut Found| is_open(one) && !wishes.iter().any(|other| opens(other) && other.meets(one.who));
    for lost in found.wishes.extract_if(.., is_lost) {
        found.not_understood.push(lost.own);
    }
}

/// What a face shows that feels both; nothing where it cannot.
fn blended(one: Expression, other: Expression) -> Option<Expression> {
    mixed(one, other).or_else(|| mixed(other, one)).or_else(|| stronger(one, other))
}

fn mixed(one: Expression, other: Expression) -> Option<Expression> {
    use Expression::{
        Angry, Annoyed, Calm, Crying, Determined, Excited, Flustered, Furious, Gentle, Grin, Laugh, Lovestruck, Manic,
        Panicked, Playful, Proud, Sad, Scared, Serene, Shouting, Shy, Sinister, Smile, Smug, Sobbing, Startled,
        Surprised, TearfulSmile, Teasing, Wistful, Worried,
    };
    let mood = match (one, other) {
        (other, Gentle) => return mixed(other, Smile).map(|mood| if mood == Smile { Gentle } else { mood }),
        (Wistful, Smile | Calm) => Wistful,
        (Crying | Sobbing, Smile | Laugh | Grin | TearfulSmile) => TearfulSmile,
        (Manic, Smile | Laugh | Grin | Angry | Furious | Excited | Sinister) => Manic,
        (Panicked, Shouting | Flustered | Scared | Crying) => Panicked,
        // Who is cross and smiles all the same hides half of it.
        (Annoyed | Angry, Smile | Smug) => Smug,
        (Angry, Laugh) => Shouting,
        (Shy | Flustered, Smile) => Shy,
        (Sinister | Smug | Teasing | Lovestruck | Sad | Worried, Smile) => one,
        // `laughing nervously`.
        (Worried, Laugh | Grin) => one,
        // Who smiles with the eyes closed.
        (Serene, Smile | Calm) => Serene,
        // An open mouth is no laugh of who is startled.
        (Surprised | Scared | Excited | Shouting | Sinister, Laugh) => one,
        // Who cries out in surprise is not cross.
        (Surprised, Shouting) => Startled,
        (Determined, Smile) => Smug,
        (Proud, Smile | Laugh | Grin | Smug | Calm) => Proud,
        (Calm, Smile | Laugh | Grin | Playful) => Smile,
        (Calm, _) if other != Expression::Sleepy => other,
        _ => return None,
    };
    Some(mood)
}

/// Words for one feeling, the stronger of them.
fn stronger(one: Expression, other: Expression) -> Option<Expression> {
    use Expression::{
        Angry, Annoyed, Bored, Confused, Crying, Despair, Desperate, Determined, Disgusted, Excited, Flustered,
        Furious, Gentle, Grin, Laugh, Lovestruck, Manic, Panicked, Playful, Pout, Sad, Scared, Shouting, Shy, Sinister,
        Sleepy, Smile, Smug, Sobbing, Surprised, TearfulSmile, Teasing, Wink, Wistful, Worried,
    };
    // From the weaker to the stronger.
    let feelings: [&[Expression]; 8] = [
        &[Shy, Lovestruck, Flustered],
        &[Wistful, Sad, Despair, Crying, Sobbing],
        &[Worried, Sad, Desperate],
        &[Gentle, Smile, Playful, Grin, Laugh, Excited, Wink, TearfulSmile],
        &[Annoyed, Pout, Disgusted, Angry, Shouting, Furious],
        &[Confused, Worried, Surprised, Scared, Panicked],
        &[Determined, Smug, Playful, Teasing, Sinister, Manic],
        &[Bored, Sleepy],
    ];
    let rank = |feeling: &[Expression], mood| feeling.iter().position(|known| *known == mood);
    feelings.into_iter().find_map(|feeling| Some(feeling[rank(feeling, one)?.max(rank(feeling, other)?)]))
}

#[cfg(test)]
mod tests {
    use super::blended;
    use crate::Expression::{
        self, Angry, Crying, Furious, Laugh, Manic, Panicked, Shouting, Smile, Sobbing, TearfulSmile,
    };

    fn check(one: Expression, other: Expression, both: Expression) {
        assert_eq!(blended(one, other), Some(both), "{one:?} and {other:?}");
        assert_eq!(blended(other, one), Some(both), "{other:?} and {one:?}");
    }

    #[test]
    fn of_two_words_for_one_feeling_the_stronger_is_shown() {
        check(Angry, Furious, Furious);
        check(Shouting, Furious, Furious);
        check(Crying, Sobbing, Sobbing);
    }

    #[test]
    fn who_laughs_like_mad_is_neither_glad_nor_angry() {
        check(Manic, Laugh, Manic);
        check(Manic, Angry, Manic);
    }

    #[test]
    fn a_scream_of_panic_is_panic_and_a_smile_under_tears_is_both() {
        check(Panicked, Shouting, Panicked);
        check(Sobbing, Smile, TearfulSmile);
    }
}
