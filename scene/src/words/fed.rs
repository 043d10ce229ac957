//! Who feeds another: what both are about, what is in hand for it, and that both sit where one does.

use super::reader::{EVERYONE, Found};
use super::wish::Wish;
use crate::decide::is_eaten;
use crate::{Pose, Prop};

/// What food is held out with to another's mouth.
const WITH: [&str; 6] = ["chopstick", "fork", "spoon", "箸", "フォーク", "スプーン"];

/// Of two who are about one bite the first has it in hand.
pub fn settle(wishes: &mut [Found], (last, prompt): (u8, &str)) {
    if last != 1 {
        return;
    }
    hold_out(wishes, prompt);
    let feeds = |wish: &Found| wish.wish == Wish::Pose(Pose::Feeding) && !wish.refused;
    if !wishes.iter().any(feeds) || wishes.iter().any(|wish| matches!(wish.wish, Wish::Animal(_))) {
        return;
    }
    let said = |wish: &Found| prompt.get(wish.own.0..wish.own.1).unwrap_or_default().to_lowercase();
    let with_chopsticks = wishes.iter().any(|wish| {
        matches!(wish.wish, Wish::Prop(Prop::LunchBox | Prop::Noodles))
            && (said(wish).contains("chopstick") || said(wish).contains('箸'))
    });
    // 卵焼き is no egg, and chopsticks alone hold a bite.
    for wish in wishes.iter_mut().filter(|wish| !wish.refused) {
        let is_bite = wish.wish == Wish::Prop(Prop::Egg) && said(wish) == "卵";
        let is_bowl = matches!(wish.wish, Wish::Prop(Prop::Noodles) | Wish::Bears(_))
            && said(wish).trim_start_matches("her ").starts_with("chopstick");
        if is_bite || is_bowl {
            wish.wish = Wish::Prop(Prop::LunchBox);
        }
        match wish.wish {
            Wish::Prop(Prop::LunchBox | Prop::CakeAndFork | Prop::Cake | Prop::Soup) => wish.who = (0, 0),
            Wish::Prop(prop) if with_chopsticks && is_eaten(prop) => {
                (wish.wish, wish.who) = (Wish::Prop(Prop::LunchBox), (0, 0))
            }
            Wish::Seat(_) => wish.who = EVERYONE,
            Wish::Pose(Pose::Feeding) => wish.who = EVERYONE,
            _ => {}
        }
    }
}

/// `offering a bite with her chopsticks`: it goes to the other's mouth, and to no hand.
fn hold_out(wishes: &mut [Found], prompt: &str) {
    let is_with = |own: (usize, usize)| {
        let clause =
            prompt.get(own.0..).unwrap_or_default().split([',', '.', ';', '、', '。']).next().unwrap_or_default();
        let clause = clause.to_lowercase();
        WITH.into_iter().any(|tool| clause.contains(tool))
    };
    let gives = |wish: &&mut Found| wish.wish == Wish::Pose(Pose::HandingOver) && !wish.refused && is_with(wish.own);
    wishes.iter_mut().filter(gives).for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::Feeding), EVERYONE));
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings;

    #[test]
    fn what_is_no_food_is_in_no_lunch_box() {
        let told = meanings("a girl feeds her friend with chopsticks, the friend holds a red umbrella");
        assert!(told.iter().any(|said| said.starts_with("in hand: umbrella")), "{told:?}");
    }
}
