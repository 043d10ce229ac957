//! What is played is played with its own ball: who dribbles in soccer has it at the foot.

use super::reader::Found;
use super::wish::Wish;
use crate::{Pose, Prop};

pub fn own_ball(wishes: &mut [Found], prompt: &str) {
    let text = prompt.to_lowercase();
    let is_soccer = ["soccer", "football", "サッカー", "フットボール"].iter().any(|word| text.contains(word));
    if !is_soccer || !wishes.iter().any(|found| found.wish == Wish::Pose(Pose::Dribbling) && !found.refused) {
        return;
    }
    for found in wishes.iter_mut() {
        found.wish = match found.wish {
            Wish::Pose(Pose::Dribbling) => Wish::Pose(Pose::Running),
            Wish::Prop(Prop::Ball) => Wish::Prop(Prop::SoccerBall),
            other => other,
        };
    }
}
