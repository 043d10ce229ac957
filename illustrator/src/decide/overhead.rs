//! Who lies on the back below the camera, and who lies on the side before it.

use crate::scene::{Animal, Character, Pose};

/// How far a head on the ground turns, degrees.
const FARTHEST_DEG: f64 = 22.0;

/// All who lie alone and are seen from above lie on their backs; beside others or an animal nobody does.
pub fn on_their_backs(mut figures: Vec<Character>, animals: &[Animal], is_overhead: bool) -> Vec<Character> {
    let all_lie = figures.iter().all(|figure| matches!(figure.pose, Pose::Lying | Pose::LyingOnBack));
    let one_on_back = figures.iter().any(|figure| figure.pose == Pose::LyingOnBack);
    if animals.is_empty() && all_lie && (is_overhead || one_on_back) {
        figures.iter_mut().for_each(lay_on_back);
    } else {
        let on_backs = figures.iter_mut().filter(|figure| figure.pose == Pose::LyingOnBack);
        on_backs.for_each(|figure| figure.pose = Pose::Lying);
    }
    figures
}

/// The face to the sky, and to us.
fn lay_on_back(figure: &mut Character) {
    figure.pose = Pose::LyingOnBack;
    figure.yaw_deg = (figure.yaw_deg * 0.6).clamp(-FARTHEST_DEG, FARTHEST_DEG);
    figure.pitch_deg = 0.0;
    figure.gaze = [-figure.yaw_deg / 60.0, 0.0];
}
