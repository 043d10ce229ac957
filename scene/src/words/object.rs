//! What is done to the other who is named as its object: 女の子の涙を拭く, チョコレートを渡す, 弟子に剣を教える.

use super::reader::{EVERYONE, Found};
use super::wish::Wish;
use crate::{Expression, Extra, Pose, Prop};

/// Of two the one does it to the other, where the words of one alone would do it to themselves or show it to us.
pub fn settle(wishes: &mut Vec<Found>, (last, prompt): (u8, &str)) {
    if last != 1 {
        return;
    }
    wipe_tears(wishes, prompt);
    hand_chocolate(wishes, prompt);
    teach_the_sword(wishes, prompt);
    feel_in_bed(wishes, prompt);
    share_one(wishes, prompt);
}

fn said(prompt: &str, wish: &Found) -> String {
    prompt.get(wish.own.0..wish.own.1).unwrap_or_default().to_lowercase()
}

/// The tears are those of who is named before them.
fn wipe_tears(wishes: &mut Vec<Found>, prompt: &str) {
    let wipes =
        |wish: &&Found| wish.wish == Wish::Pose(Pose::RubbingEye) && !wish.refused && said(prompt, wish).contains('涙');
    let Some(own) = wishes.iter().find(wipes).map(|wish| wish.own) else { return };
    let names =
        |wish: &Found| matches!(wish.wish, Wish::Kind(_) | Wish::Somebody) && wish.own.1 + 'の'.len_utf8() == own.0;
    if !wishes.iter().any(names) || !prompt.get(..own.0).is_some_and(|before| before.ends_with('の')) {
        return;
    }
    wishes.retain(|wish| wish.own != own || wish.wish != Wish::Expression(Expression::Crying));
    let deeds = wishes.iter_mut().filter(|wish| wish.wish == Wish::Pose(Pose::RubbingEye) && wish.own == own);
    deeds.for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::WipingTears), EVERYONE));
}

/// Chocolate of a feast is given, not shown.
fn hand_chocolate(wishes: &mut Vec<Found>, prompt: &str) {
    let gives = |wish: &&Found| {
        let said = said(prompt, wish);
        let is_given = ["giving", "渡", "あげ", "差し出"].into_iter().any(|word| said.contains(word));
        wish.wish == Wish::Prop(Prop::HeartBox) && !wish.refused && is_given
    };
    let does = |wish: &Found| matches!(wish.wish, Wish::Pose(pose) if pose.takes_two()) && !wish.refused;
    let Some(gift) = wishes.iter().find(gives).copied().filter(|_| !wishes.iter().any(does)) else { return };
    wishes.push(Found { wish: Wish::Pose(Pose::HandingOver), who: EVERYONE, ..gift });
}

/// Who teaches the sword crosses it with the pupil's.
fn teach_the_sword(wishes: &mut [Found], prompt: &str) {
    let is_blade = |wish: &Found| matches!(wish.wish, Wish::Prop(Prop::Sword | Prop::Shinai)) && !wish.refused;
    let teaches = |wish: &Found| {
        let said = said(prompt, wish);
        wish.wish == Wish::Pose(Pose::Pointing) && !wish.refused && (said.contains("教え") || said.contains("teach"))
    };
    if !wishes.iter().any(is_blade) || !wishes.iter().any(teaches) {
        return;
    }
    wishes.iter_mut().filter(|wish| is_blade(wish)).for_each(|wish| wish.who = EVERYONE);
    let deeds = wishes.iter_mut().filter(|wish| teaches(wish));
    deeds.for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::CrossingBlades), EVERYONE));
}

/// `sharing a crepe`, `in one scarf`: one thing is about both.
fn share_one(wishes: &mut Vec<Found>, prompt: &str) {
    const SAID: [&str; 10] = [
        " share",
        " sharing ",
        " in one ",
        " under one ",
        " the same ",
        "分け合",
        "半分こ",
        "一枚の",
        "一つの",
        "一緒に巻",
    ];
    let does = |wish: &Found| {
        matches!(wish.wish, Wish::Pose(pose) if pose.takes_two() && pose != Pose::Feeding) && !wish.refused
    };
    if wishes.iter().any(does) {
        return;
    }
    let is_shared = |wish: &Found| {
        let clause = wish.clause(prompt);
        !wish.refused && SAID.iter().any(|said| clause.contains(said))
    };
    let bite = |wish: &Found| matches!(wish.wish, Wish::Prop(prop) if is_bitten(prop)) && !wish.refused;
    let scarf = |wish: &Found| wish.wish == Wish::Extra(Extra::Scarf);
    if let Some(food) = wishes.iter().find(|wish| bite(wish) && is_shared(wish)).copied() {
        wishes.iter_mut().filter(|wish| bite(wish)).for_each(|wish| wish.who = (0, 0));
        wishes.push(Found { wish: Wish::Pose(Pose::SharingBite), who: EVERYONE, ..food });
    } else if let Some(scarf) = wishes.iter().find(|wish| scarf(wish) && is_shared(wish)).copied() {
        wishes.push(Found { wish: Wish::Pose(Pose::SharingScarf), who: EVERYONE, ..scarf });
    }
}

const fn is_bitten(prop: Prop) -> bool {
    matches!(prop, Prop::Crepe | Prop::IceCream | Prop::Taiyaki)
}

/// Who lies in a bed has whoever feels the forehead at the bedside.
fn feel_in_bed(wishes: &mut [Found], prompt: &str) {
    // Not `in bedroom`.
    let lower = prompt.to_lowercase();
    let ends = |rest: &str| !rest.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let says = |words: &str| lower.match_indices(words).any(|(at, _)| ends(&lower[at + words.len()..]));
    let in_bed = ["hospital bed", " in bed", " in a bed", "ベッド", "布団"].into_iter().any(says);
    let feels = |wish: &&mut Found| wish.wish == Wish::Pose(Pose::FeelingForehead) && !wish.refused;
    if in_bed {
        wishes
            .iter_mut()
            .filter(feels)
            .for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::AtBedside), EVERYONE));
    }
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings;

    fn told(text: &str) -> String {
        meanings(text).join("; ")
    }

    #[test]
    fn what_is_done_to_the_other_is_no_deed_of_one_alone() {
        for (said, expected) in [
            ("女の子の涙を拭く男の子", "wiping somebody's tears"),
            ("先輩へチョコレートを渡す女子高生", "handing over"),
            ("弟子に剣を教える師匠", "crossing blades"),
            ("a nurse takes the temperature of an old man in a hospital bed", "at the bedside"),
            ("a girl pulls her friend up by the hand", "helping up"),
            ("two girls sharing a crepe", "sharing a bite"),
            ("two girls under one blanket on a sofa", "under one blanket"),
            ("a couple, shared scarf", "sharing a scarf"),
        ] {
            assert!(told(said).contains(expected), "{said}: {}", told(said));
        }
        for (said, other) in [
            ("two girls eating crepes, the same school uniform", "sharing a bite"),
            ("two girls share a bench, a red scarf", "sharing a scarf"),
            ("a nurse feels the forehead of a boy in bedroom", "at the bedside"),
        ] {
            assert!(!told(said).contains(other), "{said}: {}", told(said));
        }
    }
}
