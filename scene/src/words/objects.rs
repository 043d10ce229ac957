//! Whose the tags after an act are: `a nurse puts a bandage on a crying boy, white lab coat, gentle smile, the boy sits` tells
//! of the nurse, who does it, and not of the boy, who was named last.

use super::fragments;
use super::people;
use super::reader::{Found, ReadText, Who, is_article};
use super::vocabulary::{Sense, look_up};
use super::wish::Wish;
use crate::Extra;

const FIRST: Who = (0, 0);
const SECOND: Who = (1, 1);

/// Words that turn to one of them, or to both.
const TURNS: [&str; 8] = ["they", "their", "who", "whose", "both", "one", "other", "each"];

/// Gives back to who acts what stands in tags of its own after the one to whom it is done.
pub fn settle(found: &mut ReadText, prompt: &str) {
    fragments::settle(found, prompt);
    if found.cast.len() != 2 {
        return;
    }
    let Some(tags) = Tags::of(&found.wishes, prompt) else { return };
    let before: Vec<Found> = found.wishes.iter().copied().filter(|wish| wish.own.1 <= tags.from).collect();
    let has = |who: Who, is: fn(Wish) -> bool| before.iter().any(|wish| wish.who == who && is(wish.wish));
    let is_robot = is_robot(&found.wishes);
    let is_dressed = |who: Who| has(who, |wish| wish.is_of_clothes_or_uniform() && !matches!(wish, Wish::Extra(_)));
    let is_moved = |wish: &Found| match wish.wish {
        Wish::Kind(_) | Wish::Somebody | Wish::Animal(_) | Wish::Age(_) => false,
        _ if tags.is_named_again => true,
        Wish::Expression(_) => has(SECOND, |wish| matches!(wish, Wish::Expression(_))),
        wish if is_worn(wish) => {
            let is_of_trade =
                before.iter().any(|known| known.who == FIRST && known.wish == wish && wish.is_of_an_outfit());
            let is_uniform = wish == Wish::SchoolUniform && has(FIRST, Wish::is_of_an_outfit);
            is_robot || is_uniform || is_of_trade || is_dressed(SECOND) && !is_dressed(FIRST)
        }
        _ => false,
    };
    // `repairs a robot with a wrench`.
    for wish in found.wishes.iter_mut().filter(|wish| is_robot && wish.who == SECOND && wish.own.0 < tags.to) {
        if matches!(wish.wish, Wish::Prop(_) | Wish::PropColor(_)) {
            wish.who = FIRST;
        }
    }
    let moved: Vec<Found> =
        found.wishes.iter().copied().filter(|wish| wish.who == SECOND && tags.has(wish) && is_moved(wish)).collect();
    // `navy uniform`: the color goes with it.
    let goes_along = |wish: &Found| is_worn(wish.wish) && moved.iter().any(|other| other.own.1 == wish.shown.1);
    for wish in found.wishes.iter_mut().filter(|wish| wish.who == SECOND && tags.has(wish)) {
        if moved.contains(wish) || goes_along(wish) {
            wish.who = FIRST;
        } else if matches!(wish.wish, Wish::Expression(_)) {
            wish.who = (0, 1);
        }
    }
}

/// Nothing is worn by it.
fn is_robot(wishes: &[Found]) -> bool {
    wishes.iter().any(|wish| wish.who == SECOND && wish.wish == Wish::Extra(Extra::Circuits))
}

const fn is_worn(wish: Wish) -> bool {
    wish.is_of_clothes_or_uniform() || matches!(wish, Wish::Extra(_))
}

/// Where the tags stand.
struct Tags {
    from: usize,
    to: usize,
    /// The other is called again behind them.
    is_named_again: bool,
}

impl Tags {
    fn of(wishes: &[Found], prompt: &str) -> Option<Self> {
        let names = |wish: &&Found| matches!(wish.wish, Wish::Kind(_) | Wish::Somebody) && !wish.refused;
        let called = |who: Who| wishes.iter().filter(names).find(move |wish| wish.who == who);
        let (one, other) = (called(FIRST)?, called(SECOND)?);
        let between = prompt.get(one.own.1..other.own.0)?;
        let is_act = between.is_ascii()
            && !between.contains([',', ';', ':', '.'])
            && says_an_act(between)
            && !between.split(' ').rev().take(5).any(|word| word == "and");
        let from = other.own.1 + prompt.get(other.own.1..)?.find([',', ';', '.']).filter(|_| is_act)?;
        let is_robot = is_robot(wishes);
        let is_male = wishes.iter().filter(|wish| wish.who == SECOND).find_map(|wish| match wish.wish {
            Wish::Kind(kind) => Some(people::is_male(kind)),
            _ => None,
        });
        let mut to = from;
        for tag in prompt[from..].split_inclusive([',', ';', '.']) {
            let mut words = tag.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|word| !word.is_empty());
            let is_others = |word: &str| match word {
                "he" | "his" | "him" => is_male != Some(false),
                "she" | "her" => is_male != Some(true),
                word => TURNS.contains(&word),
            };
            if tag.trim_start().starts_with("the ") || !is_robot && words.any(is_others) {
                break;
            }
            to += tag.len();
            if tag.ends_with('.') {
                break;
            }
        }
        let is_named_again = wishes.iter().any(|wish| names(&wish) && wish.who == SECOND && wish.own.0 >= to);
        Some(Self { from, to, is_named_again })
    }

    const fn has(&self, wish: &Found) -> bool {
        self.from <= wish.own.0 && wish.own.1 <= self.to
    }
}

/// Whether the words between two name what the one does to the other: `puts a bandage on`, and no `with glasses near`.
fn says_an_act(between: &str) -> bool {
    let words: Vec<&str> = between.split(' ').filter(|word| !word.is_empty() && !word.ends_with("ly")).collect();
    let is_thing = |word: &str| {
        let wish = match look_up(&[word]) {
            Some((Sense::Noun(_, wish), _)) => wish,
            Some((Sense::Wishes(wishes), _)) => wishes.first().copied(),
            _ => None,
        };
        wish.is_some_and(|wish| !matches!(wish, Wish::Pose(_) | Wish::Expression(_) | Wish::Gaze(_)))
            || matches!(
                word,
                "building" | "morning" | "evening" | "clothing" | "king" | "something" | "wing" | "spring"
            )
    };
    let takes = |at: usize| words.get(at + 1).is_some_and(|next| is_article(next));
    let says = |at: usize, word: &str| {
        let is_verb = word.ends_with('s') && !word.ends_with("ss") && (at == 0 || takes(at));
        word.len() > 3 && (word.ends_with("ing") && !is_thing(word) || is_verb)
    };
    (0..).zip(&words).any(|(at, word)| says(at, word))
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings as read;

    #[test]
    fn tags_after_an_act_are_of_who_acts() {
        let told = read(
            "a school nurse putting a bandage on the knee of a crying boy, white lab coat, gentle smile, the boy sits",
        );
        assert!(told.contains(&"expression: gentle smile".into()), "{told:?}");
        assert!(told.contains(&"outfit color: white".into()), "{told:?}");
        assert!(told.contains(&"expression: crying (second figure)".into()), "{told:?}");
        let told = read("a girl repairing a humanoid robot with a wrench, black tank top, goggles on her forehead");
        assert!(told.contains(&"outfit: tank top".into()), "{told:?}");
        let told = read("a man carrying a little girl, her hair in pigtails, pink dress");
        assert!(told.contains(&"outfit: dress (second figure)".into()), "{told:?}");
    }

    #[test]
    fn things_of_many_are_no_acts() {
        let told = read("a girl with two braids near a boy, white lab coat");
        assert!(told.contains(&"outfit: lab coat (second figure)".into()), "{told:?}");
    }

    #[test]
    fn what_things_do_and_what_is_worn_alike() {
        let told = read("a girl running, school bag flying, long teal hair flying");
        assert!(told.contains(&"pose: running".into()) && !told.contains(&"pose: flying".into()), "{told:?}");
        assert!(told.contains(&"hair color: teal".into()), "{told:?}");
        let told = read("3girls, swimming club, matching blue tracksuits");
        assert!(told.contains(&"outfit color: blue".into()) && !told.contains(&"outfit: swimwear".into()), "{told:?}");
    }
}
