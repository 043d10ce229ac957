//! One lies in a bed, the other behind it reads aloud or draws up the blanket.

use super::Body;
use super::body::posture::{Depth, Hand, Posture, Reach, touching};
use super::body::spine::Trunk;
use super::clasps::Laid;
use super::curve::{Taper, around};
use super::duos;
use super::easel::Easel;
use super::lying;
use super::rig::Rig;
use super::shot::{Shot, Stand, above};
use scene::{Pose, Prop, Scene, Tint};

/// Whether somebody is beside the bed of the other.
pub fn is_shown(scene: &Scene) -> bool {
    matches!(duos::of(scene), Some(Pose::AtBedside | Pose::CoolingForehead))
}

/// Whether this one lies in the bed that the other is beside.
pub fn is_in_bed(shot: &Shot) -> bool {
    is_shown(shot.scene) && shot.scene.figures.get(1).is_some_and(|other| std::ptr::eq(other, shot.character))
}

/// Whether the first has a book, and no hand for the blanket.
fn reads(scene: &Scene) -> bool {
    scene.figures.first().is_some_and(|first| first.prop == Some(Prop::Book))
}

/// Bent to the bed's head, which is on the picture's left.
pub fn posed(posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    if number != 0 {
        return posture;
    }
    if reads(scene) {
        return Posture { trunk: Trunk { lean: -4.0, turn: -8.0, ..Trunk::STRAIGHT }, ..posture };
    }
    let trunk = Trunk { lean: -14.0, bend: 4.0, turn: -12.0, sunk: 0.06, ..Trunk::STRAIGHT };
    Posture { trunk, head: [-4.0, -5.0], ..posture }
}

/// Of the chin over the sleeper's length, heads from that one's chin, and over the far edge of the bed, head units.
const ALONG: [f64; 2] = [1.55, 2.10];
const OVER_BED: [f64; 2] = [1.36, 1.62];
/// Where the hands are on the blanket: heads from the sleeper's chin, and toward us.
const HANDS: [[f64; 2]; 2] = [[0.82, -0.62], [1.62, -0.50]];
/// The same where one hand lays a cloth on the forehead.
const COOLING: [[f64; 2]; 2] = [[-0.62, -0.30], [0.82, -0.62]];
/// The cloth there.
const CLOTH: [f64; 2] = [-0.66, 0.04];
/// A head is no larger than this share of the picture's height: bed and who is behind it are both inside.
const MOST_OF_HEIGHT: f64 = 0.155;

/// The sleeper across the picture, the other behind the bed; `length` is the sleeper's, heads below the chin.
pub fn place(shots: &mut [Shot], length: f64) {
    let [first, sleeper] = shots else { return };
    let scene = first.scene;
    let stand = lying::stand(scene, (above(sleeper.character), length));
    let head = stand.head.min(f64::from(scene.height_px) * MOST_OF_HEIGHT);
    let slack = (stand.head - head) * (above(sleeper.character) + 1.0 + length) / 2.0;
    sleeper.stand = Stand { head, chin: [stand.chin[0] + slack * 0.5, stand.chin[1]] };
    let at = usize::from(reads(scene));
    let [x, edge] = lying::behind_bed(&sleeper.stand, ALONG[at]);
    first.stand = Stand { head, chin: [x, edge] };
    first.stand.chin[1] -= OVER_BED[at] * Rig::of(first).unit;
    if reads(scene) {
        return;
    }
    let cools = scene.figures.first().is_some_and(|first| first.pose == Pose::CoolingForehead);
    let hands = if cools { COOLING } else { HANDS };
    let hands = hands.map(|[along, near]| lying::on_bed(&sleeper.stand, [along, near]));
    first.posture.arms = hands.map(|spot| touching(16.0, 0.97, Reach::spot(spot), (Hand::Fist, Depth::Across)));
    first.posture.front = 0;
}

/// The hands that lie on the blanket.
pub fn laid(scene: &Scene) -> Vec<Laid> {
    if reads(scene) {
        return Vec::new();
    }
    [0, 1].map(|arm| Laid { figure: 0, arm, hand_alone: false }).to_vec()
}

/// The wet cloth, folded, over the sleeper's forehead.
pub fn cloth(on: &mut Easel, body: &Body, sleeper: &Shot) {
    let (unit, white) = (sleeper.stand.head, &body.dyed(Tint::Sky));
    let [x, y] = lying::on_bed(&sleeper.stand, CLOTH);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let cloth = around(&[at(-0.15, -0.36), at(0.13, -0.38), at(0.18, 0.30), at(-0.12, 0.34)], 3);
    body.panel(on, &cloth, white);
    on.ink(&[at(0.0, -0.36), at(0.03, 0.31)], 0.8, (white.line, Taper::FOLD));
}
