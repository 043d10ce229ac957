//! Two at a small table, face to face: over tea, over dinner, at chess or cards, arm against arm.

use super::body::posture::{Depth, Foot, Hand, Posture, Reach, leg, touching};
use super::curve::{add, lerp};
use super::duos::{ahead, before, meeting, set_arms};
use super::shot::Shot;
use scene::Pose;

/// The knees under the table, the feet drawn back under the chair.
pub fn posed(posture: Posture, number: usize) -> Posture {
    let far = leg(78.0, -12.0, Foot::Outward).short(0.62, 0.94);
    let near = leg(-66.0, 14.0, Foot::Inward).short(0.60, 0.95);
    let legs = if number == 0 { [near, far] } else { [far, near] };
    Posture { legs, ..posture }
}

/// Leads hands to what is on the table.
pub fn join(both: Pose, left: &mut Shot, right: &mut Shot) {
    match both {
        Pose::OverTea => sit_over_tea(left, right),
        Pose::PlayingChess | Pose::PlayingShogi => play_chess(left, right),
        Pose::PlayingCards => play_cards(left, right),
        Pose::DiningTogether => dine(left, right),
        _ => wrestle(left, right),
    }
}

fn sit_over_tea(left: &mut Shot, right: &mut Shot) {
    let drinks = touching(30.0, 0.90, ahead(true, [0.46, 1.46]), (Hand::Grip, Depth::Across)).aimed(130.0);
    let lies = touching(24.0, 0.96, ahead(false, [0.66, 2.58]), (Hand::Flat, Depth::Across)).aimed(-92.0);
    let tells = touching(34.0, 0.92, ahead(true, [1.06, 1.90]), (Hand::Open, Depth::Across)).aimed(122.0);
    set_arms(left, 0, [drinks, lies]);
    set_arms(right, 1, [tells, lies]);
}

fn play_chess(left: &mut Shot, right: &mut Shot) {
    let moves = touching(40.0, 0.96, ahead(true, [1.20, 2.34]), (Hand::Curled, Depth::Across)).aimed(60.0);
    let lies = touching(24.0, 0.96, ahead(false, [0.66, 2.58]), (Hand::Flat, Depth::Across)).aimed(-92.0);
    // Somebody small has the board before the chest.
    let [x, low] = before(right, [-1.16, 2.46]);
    let spot = [x, low.min(before(left, [0.0, 3.02])[1])];
    let flat = touching(24.0, 0.96, Reach::spot(spot), (Hand::Flat, Depth::Across)).aimed(94.0);
    let thinks = touching(10.0, 0.90, Reach::Head(0.14, 1.15), (Hand::Curled, Depth::Face));
    set_arms(left, 0, [moves, lies]);
    set_arms(right, 1, [flat, thinks]);
}

fn play_cards(left: &mut Shot, right: &mut Shot) {
    let holds = touching(26.0, 0.94, ahead(false, [0.52, 1.98]), (Hand::Fist, Depth::Across)).aimed(-140.0);
    let draws = touching(38.0, 0.96, ahead(true, [1.12, 2.32]), (Hand::Curled, Depth::Across)).aimed(70.0);
    let waits = touching(26.0, 0.96, ahead(true, [1.14, 2.48]), (Hand::Flat, Depth::Across)).aimed(94.0);
    set_arms(left, 0, [draws, holds]);
    set_arms(right, 1, [waits, holds]);
}

/// Both with a fork in the farther hand, the other hand beside the plate.
fn dine(left: &mut Shot, right: &mut Shot) {
    let eats = touching(30.0, 0.92, ahead(true, [0.62, 1.72]), (Hand::Fist, Depth::Across)).aimed(130.0);
    let cuts = touching(36.0, 0.94, ahead(true, [1.16, 2.16]), (Hand::Fist, Depth::Across)).aimed(104.0);
    let lies = touching(24.0, 0.96, ahead(false, [0.66, 2.58]), (Hand::Flat, Depth::Across)).aimed(-92.0);
    set_arms(left, 0, [eats, lies]);
    set_arms(right, 1, [cuts, lies]);
}

fn wrestle(left: &mut Shot, right: &mut Shot) {
    let middle = lerp(before(left, [0.0, 1.80]), before(right, [0.0, 1.80]), 0.5);
    let unit = left.stand.head.min(right.stand.head);
    // Of somebody small the arm is short.
    let is_even = (left.stand.chin[1] - right.stand.chin[1]).abs() < 0.6 * unit;
    let middle = if is_even { middle } else { meeting((&*left, 1), (&*right, 0)) };
    let fist = |x: f64| {
        let spot = add(middle, [x * unit, 0.0]);
        touching(30.0, 0.97, Reach::spot(spot), (Hand::Fist, Depth::Across)).aimed(166.0)
    };
    let braced = touching(24.0, 0.96, ahead(false, [0.62, 2.60]), (Hand::Fist, Depth::Across)).aimed(-92.0);
    set_arms(left, 0, [fist(-0.07), braced]);
    set_arms(right, 1, [fist(0.07), braced]);
}
