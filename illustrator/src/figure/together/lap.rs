//! One lies on the ground with the head in the lap of the other, whose hand is on the hair.

use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, arm, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::Laid;
use super::super::duos;
use super::super::lying;
use super::super::rig::Rig;
use super::super::shot::{Shot, Stand};
use scene::{Expression, Pose, Scene};

/// Whether somebody lies in the other's lap.
pub fn is_shown(scene: &Scene) -> bool {
    scene.figures.len() == 2 && duos::of(scene) == Some(Pose::LapPillow)
}

/// Who lies there: the first, unless the other alone sleeps.
pub fn sleeper(scene: &Scene) -> usize {
    let sleeps = |number: usize| scene.figures.get(number).is_some_and(|one| one.expression == Expression::Serene);
    usize::from(sleeps(1) && !sleeps(0))
}

/// Whether this one lies there.
pub fn lies(shot: &Shot) -> bool {
    let number = sleeper(shot.scene);
    is_shown(shot.scene) && shot.scene.figures.get(number).is_some_and(|other| std::ptr::eq(other, shot.character))
}

pub fn part(scene: &Scene, number: usize) -> Pose {
    match number == sleeper(scene) {
        // Beside a third there is no room to lie.
        _ if scene.figures.len() > 2 => Pose::SittingOnGround,
        true => Pose::Lying,
        false => Pose::Seiza,
    }
}

/// Bent to the head in the lap, which is on the picture's left.
pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    if number == sleeper(scene) {
        let belly = touching(20.0, 0.94, Reach::Body(-0.06, 2.46), (Hand::Flat, Depth::Across));
        let arms = [belly, arm(7.0, 2.0, Hand::Relaxed, Depth::Beside)];
        return Posture { arms, ..posture };
    }
    let trunk = Trunk { lean: 4.0, bend: -2.0, turn: 6.0, ..posture.trunk };
    Posture { trunk, head: [4.0, 5.0], ..posture }
}

/// Of the lap, heads from the crown of who sits, and of the sleeper's chin to its right.
const LAP: f64 = 3.06;
const BESIDE: f64 = 0.34;
/// Of the picture's height: a head, and where the sleeper's chin is.
const HEAD: f64 = 0.205;
const CHIN: f64 = 0.82;
/// Of the sleeper, heads from the chin to the edge of the picture: hips and legs are beyond it.
const SEEN: f64 = 2.5;
/// Where the nearer hand is on the sleeper: heads from the chin toward the feet, and to us.
const ON_HAIR: [f64; 2] = [-0.92, 0.04];
const ON_CHEST: [f64; 2] = [0.95, -0.36];

/// The other behind the sleeper, who lies out of the picture: faces and hands are what one looks at.
pub fn place(shots: &mut [Shot]) {
    let Some(scene) = shots.first().map(|shot| shot.scene) else { return };
    let number = sleeper(scene);
    let [first, second] = shots else { return };
    let (lying, sitting) = if number == 0 { (first, second) } else { (second, first) };
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let head = (height * HEAD).min(width * 0.30);
    let x = (width * 0.40).max(width - SEEN * head);
    lying.stand = Stand { head, chin: [x, height * CHIN] };
    sitting.stand = Stand { head, chin: lying.stand.chin };
    let lap = Rig::of(sitting).body([0.0, LAP]);
    let under = [lying.stand.chin[0] - BESIDE * head, lying.stand.chin[1] + 0.42 * head];
    sitting.stand.chin[0] += under[0] - lap[0];
    sitting.stand.chin[1] += under[1] - lap[1];
    let spots = [ON_HAIR, ON_CHEST].map(|at| lying::on_bed(&lying.stand, at));
    let hand = |at: usize, aim: f64| {
        let spot = body::within_reach(sitting, at, spots[at]);
        touching(20.0, 0.96, Reach::spot(spot), (Hand::Flat, Depth::Across)).aimed(aim)
    };
    let arms = [hand(0, -24.0), hand(1, 20.0)];
    sitting.posture.arms = arms;
    sitting.posture.front = 0;
}

/// The hand on the hair, and the one on the sleeper's shoulder.
pub fn laid(scene: &Scene) -> Vec<Laid> {
    let figure = 1 - sleeper(scene);
    [0, 1].map(|arm| Laid { figure, arm, hand_alone: true }).to_vec()
}
