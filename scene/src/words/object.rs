//! What is done to the other who is named as its object: 女の子の涙を拭く, チョコレートを渡す, 弟子に剣を教える.

use super::reader::{EVERYONE, Found};
use super::wish::Wish;
use crate::{Expression, Pose, Prop};

/// Of two the one does it to the other, where the words of one alone would do it to themselves or show it to us.
pub fn settle(wishes: &mut Vec<Found>, (last, prompt): (u8, &str)) {
    if last != 1 {
        return;
    }
    wipe_tears(wishes, prompt);
    hand_chocolate(wishes, prompt);
    teach_the_sword(wishes, prompt);
    feel_in_bed(wishes, prompt);
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

/// Who lies in a bed has whoever feels the forehead at the bedside.
fn feel_in_bed(wishes: &mut [Found], prompt: &str) {
    let lower = prompt.to_lowercase();
    let in_bed =
        ["hospital bed", " in bed", " in a bed", "ベッド", "布団"].into_iter().any(|words| lower.contains(words));
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
    use crate::words::read;

    fn told(text: &str) -> String {
        let understood = read(text, "").understanding.understood;
        understood.iter().map(|one| one.meaning.as_str()).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn what_is_done_to_the_other_is_no_deed_of_one_alone() {
        for (said, expected) in [
            ("女の子の涙を拭く男の子", "wiping somebody's tears"),
            ("先輩へチョコレートを渡す女子高生", "handing over"),
            ("弟子に剣を教える師匠", "crossing blades"),
            ("a nurse takes the temperature of an old man in a hospital bed", "at the bedside"),
            ("a girl pulls her friend up by the hand", "helping up"),
        ] {
            assert!(told(said).contains(expected), "{said}: {}", told(said));
        }
    }
}
