//! Where figures stand across the picture, and how deep: two as near as what they do wants, a group in two rows.

use super::body::{benched, seats, tables};
use super::rig::{girth, own_stature};
use super::shot::{Shot, dances_in_pair, shares_umbrella};
use super::together::teams;
use super::{band, body, clasps, pairs};
use scene::seed::Dice;
use scene::{Character, Pose, Prop, Scene, Sight};

/// Of the figures of a group who stands in the row behind; nobody where they are no group, or touch, or sit on one seat.
pub fn farther(scene: &Scene) -> Vec<bool> {
    let is_free = |figure: &Character| {
        !figure.pose.takes_two()
            && !matches!(
                figure.pose,
                Pose::Sitting | Pose::CrossedLegs | Pose::Dozing | Pose::Lying | Pose::LyingOnBack | Pose::LyingProne
            )
    };
    if band::is_band(scene) {
        return band::rows(scene);
    }
    if let [one, other] = scene.figures.as_slice() {
        return of_two((one, other), scene);
    }
    if !is_group(scene) || !scene.figures.iter().all(is_free) || scene.sights.contains(&Sight::Kotatsu) {
        return vec![false; scene.figures.len()];
    }
    let ways: &[&[bool]] = match scene.figures.len() {
        // Those behind the fire are farther.
        3 if scene.is_round_a_fire() => &[&[false, true, false]],
        _ if scene.is_round_a_fire() => &[&[false, true, true, false]],
        3 => &[&[false, true, false], &[true, false, true]],
        _ => &[&[false, true, false, true], &[true, false, true, false], &[true, false, false, true]],
    };
    // The tall ones are behind; of those who are as tall the seed chooses.
    let behind = |way: &[bool]| {
        let row = |far: bool| {
            let those: Vec<f64> = scene
                .figures
                .iter()
                .zip(way)
                .filter(|(_, is)| **is == far)
                .map(|(figure, _)| own_stature(figure))
                .collect();
            those.iter().sum::<f64>() / those.len() as f64
        };
        row(true) - row(false)
    };
    let first = Dice::new(scene.seed, "who stands behind").below(ways.len());
    let turns = (0..ways.len()).map(|turn| ways[(first + turn) % ways.len()]);
    let evenly = turns.clone().next().unwrap_or_default();
    let tallest = turns.max_by(|one, other| behind(one).total_cmp(&behind(other))).unwrap_or_default();
    if behind(evenly) > -0.06 { evenly.to_vec() } else { tallest.to_vec() }
}

/// Of two who stand at ease the taller one is half a step behind; of those who are as tall the seed chooses.
fn of_two((one, other): (&Character, &Character), scene: &Scene) -> Vec<bool> {
    if !are_at_ease(scene) {
        return vec![false, false];
    }
    let taller = own_stature(one) - own_stature(other);
    let is_first =
        if taller.abs() > 0.04 { taller > 0.0 } else { Dice::new(scene.seed, "who stands behind").below(2) == 0 };
    vec![is_first, !is_first]
}

/// Two who stand there and do nothing with each other, so that the shoulder of one may be before the other's.
fn are_at_ease(scene: &Scene) -> bool {
    let is_free = |figure: &Character| {
        let stands = matches!(figure.pose, Pose::Standing | Pose::Holding) || is_at_body(figure.pose);
        let wide = figure.prop.is_some_and(|prop| prop.is_worked_at() || prop.is_sat_behind() || prop.is_in_no_hand());
        stands && !wide && figure.seat.is_none() && !figure.shows_back()
    };
    scene.figures.len() == 2
        && scene.figures.iter().all(is_free)
        && scene.animals.is_empty()
        && !shares_umbrella(scene)
        && !scene.sights.contains(&Sight::Kotatsu)
}

/// Whether hands that do this are beside nobody else.
const fn is_at_body(pose: Pose) -> bool {
    use Pose::{
        ArmsBehind, ArmsCrossed, HandInHair, HandOnChest, HandOnChin, HandOnHip, HandsInPockets, HandsTogether, Praying,
    };
    matches!(
        pose,
        ArmsBehind
            | ArmsCrossed
            | HandInHair
            | HandOnChest
            | HandOnChin
            | HandOnHip
            | HandsInPockets
            | HandsTogether
            | Praying
    )
}

/// How much smaller those behind are seen, and how much higher they stand, heads: in a row of their own, or half a step behind.
pub fn behind(scene: &Scene) -> (f64, f64) {
    match scene.figures.len() {
        _ if band::is_band(scene) => band::BEHIND,
        3.. => (0.90, 0.42),
        _ => (0.95, 0.24),
    }
}

/// From the chin of the outermost at a table to the edge of the room they take, heads.
const BESIDE_AT_TABLE: f64 = 1.0;

/// From chin to chin at one table: elbow to elbow.
fn at_table(shots: &[Shot]) -> f64 {
    let widest = |shot: &Shot| body::build(shot.character.kind).1 * girth(shot.character);
    2.0 * shots.iter().map(widest).fold(0.0, f64::max).max(0.54) + 0.16
}

/// From chin to chin on one bench, each with what reaches toward the other: elbow beside elbow, or the knees of two before
/// each other; of more, each has the knees of one neighbor before the hip.
fn on_one_bench((one, right): (&Shot, f64), (other, left): (&Shot, f64)) -> f64 {
    let half = |shot: &Shot| (body::build(shot.character.kind).1 * girth(shot.character)).max(0.54);
    let beside = half(one) + half(other) + 0.16;
    if benched::are_turned_to_each_other(one.scene) {
        // Who hold hands have the knees before each other's.
        let near = if benched::are_hand_in_hand(one.scene) { 0.80 } else { 0.96 };
        beside.max((right + left) * near)
    } else {
        beside.max(right.max(left) + 0.36)
    }
}

/// From chin to chin in two rows, heads: shoulders overlap, faces do not.
const IN_ROWS: f64 = 1.12;
/// The same of two, and the share of their room that they take.
const HALF_BEHIND: f64 = 1.16;
const OF_ROOM: [f64; 2] = [0.56, 0.62];

/// Only what the outermost hold out takes room.
fn in_rows(rows: &[bool], boxes: &[[f64; 4]]) -> Vec<(f64, f64)> {
    let reach = |side: f64| side.clamp(0.62, 2.2);
    let left = reach(boxes.first().map_or(0.0, |sides| -sides[0]));
    let low = |at: usize| boxes[at][2].clamp(0.62, 2.2) - boxes[at][0].clamp(-2.2, -0.62);
    let mut chin = left;
    let mut places = Vec::new();
    for (at, sides) in boxes.iter().enumerate().take(rows.len()) {
        if at > 0 {
            // Who sits with the legs out takes more room than who stands.
            let wide = f64::midpoint(low(at - 1), low(at));
            chin += if rows.len() > 2 { IN_ROWS.max(wide * OF_ROOM[0]) } else { HALF_BEHIND.max(wide * OF_ROOM[1]) };
        }
        places.push((chin, chin + reach(sides[2])));
    }
    places
}

/// From chin to chin of two who do not touch, heads.
const LEAST_APART: f64 = 1.30;

const LEAST_IN_GROUP: f64 = 1.18;

/// Three or more are a group.
fn is_group(scene: &Scene) -> bool {
    scene.figures.len() > 2
}

/// Whether two sit side by side there, and not each on a wide seat of their own.
fn shares_seat(shot: &Shot) -> bool {
    !tables::is_at_table(shot.scene) && !seats::faces_us(shot.character.seat, shot.scene.place)
}

/// Whether two squat at one castle or one fire, and from chin to chin beside it, heads.
fn share_ground(shots: &[Shot]) -> bool {
    let builds = |shot: &Shot| {
        shot.character.pose == Pose::Crouching
            && matches!(shot.character.prop, Some(Prop::Sandcastle | Prop::RoastedMarshmallow))
    };
    shots.len() == 2 && shots.iter().all(builds)
}
const AT_CASTLE: f64 = 2.1;
const AT_FIRE: f64 = 3.3;

fn at_shared(shot: &Shot) -> f64 {
    if shot.character.prop == Some(Prop::Sandcastle) { AT_CASTLE } else { AT_FIRE }
}

/// How much of the room that both sitting on the ground take they need: elbows of who has something in both hands stand out too.
fn of_knees(shots: &[Shot]) -> f64 {
    let has_hands_full = |shot: &Shot| shot.character.prop.is_some() || shot.character.pose == Pose::SittingCrossLegged;
    if shots.iter().all(has_hands_full) { 0.96 } else { 0.72 }
}

/// For each figure where its chin is and where it ends to the right, head units from the left of the first.
pub fn spread(shots: &[Shot], boxes: &[[f64; 4]]) -> Vec<(f64, f64)> {
    let rows = shots.first().map(|shot| farther(shot.scene)).unwrap_or_default();
    if let Some(shot) = shots.first().filter(|shot| band::is_band(shot.scene)) {
        return band::places(shot.scene, boxes);
    }
    if rows.contains(&true) {
        return in_rows(&rows, boxes);
    }
    let mut places: Vec<(f64, f64)> = Vec::new();
    let mut at = 0.0;
    let one_table = shots.first().is_some_and(|shot| tables::is_at_table(shot.scene)) && shots.len() > 1;
    for (shot, sides) in shots.iter().zip(boxes) {
        let elbow = if one_table { BESIDE_AT_TABLE } else { f64::MAX };
        let (left, right) = ((-sides[0]).min(elbow), sides[2].min(elbow));
        let close = match shot.character.pose {
            Pose::Hugging if shares_umbrella(shot.scene) => Some(1.0),
            _ if shares_umbrella(shot.scene) => {
                let half = shots.iter().map(|shot| body::build(shot.character.kind).1 * girth(shot.character));
                Some((half.sum::<f64>() + 0.10).max(1.24))
            }
            _ if tables::is_at_table(shot.scene) => Some(at_table(shots)),
            _ if clasps::is_guided(shot.scene) => Some(clasps::GUIDES_AT),
            // Side by side on one bench.
            _ if benched::is_shared(shot.scene, places.len()) => {
                let before = places.len().checked_sub(1);
                before.map(|before| on_one_bench((&shots[before], boxes[before][2]), (shot, -sides[0])))
            }
            // Knees turned to each other have room too.
            Pose::Sitting | Pose::CrossedLegs if shots.len() == 2 && shares_seat(shot) => Some(2.15),
            Pose::Sitting | Pose::CrossedLegs if shots.len() > 2 && shares_seat(shot) => Some(1.9),
            // A leg that lies along the ground is before the other one's.
            Pose::SittingOnGround | Pose::SittingCrossLegged if shots.len() == 2 && places.len() == 1 => {
                Some(((boxes[0][2] - sides[0]) * of_knees(shots)).max(LEAST_APART))
            }
            Pose::Crouching if places.len() == 1 && share_ground(shots) => Some(at_shared(shot)),
            // Only two who do the same touch.
            pose if places.len().checked_sub(1).is_none_or(|before| shots[before].character.pose != pose) => None,
            Pose::Dancing if dances_in_pair(shot.scene) => Some(1.62),
            pose => teams::apart(shot.scene, places.len()).or_else(|| pairs::apart(pose)),
        };
        let chin = match (places.last(), close) {
            (Some((before, _)), Some(close)) => before + close,
            // Heads that lean to each other, one of them in a bow, still have room.
            (Some((before, _)), None) => {
                (at + left).max(before + if is_group(shot.scene) { LEAST_IN_GROUP } else { LEAST_APART })
            }
            (None, None | Some(_)) => at + left,
        };
        let chin = if places.is_empty() { left } else { chin };
        places.push((chin, chin + right));
        at = chin
            + right
                * match shot.character.pose {
                    Pose::HoldingHands => 0.86,
                    // A group stands close, and not as on a string.
                    Pose::Standing | Pose::Holding if is_group(shot.scene) => {
                        Dice::new(shot.seed, "how near one stands").between(0.78, 0.98)
                    }
                    // Air between them, so that arms do not run into arms.
                    _ => 1.05,
                };
    }
    places
}
