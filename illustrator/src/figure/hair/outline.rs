//! The outline of the hair that lies on the skull, and of a skull without: an arc that is none, brought to the brow.

use super::super::curve::{Point, ease, lerp, shares, table};
use super::super::face;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::{clump, plan, worn};
use scene::HairStyle;

/// How much the locks of the crown stand off it, and the seed of where they do.
pub fn roughness(shot: &Shot) -> (f64, u64) {
    let much = match worn::style(shot) {
        HairStyle::HimeCut | HairStyle::BowlCut => 0.35,
        HairStyle::SlickedBack
        | HairStyle::Afro
        | HairStyle::Bald
        | HairStyle::BuzzCut
        | HairStyle::Dreadlocks
        | HairStyle::Pompadour => 0.0,
        HairStyle::Cornrows => -1.0,
        HairStyle::Spiky | HairStyle::Messy if plan::is_cropped(shot) => 0.6,
        HairStyle::Spiky | HairStyle::Messy => 1.3,
        HairStyle::WolfCut => 1.45,
        style if plan::is_tied(style) => 0.5,
        _ if plan::is_bare(shot) => 0.0,
        _ => 1.0,
    };
    (much, shot.character.seed)
}

/// Outline of the cap and the crown's line: no ink at the lower edge, so that gaps in the fringe show hair, not skin.
///
/// Of a bare brow seen from the side it begins at the hairline, and not before the forehead.
pub fn cap(rig: &Rig, (hairline, is_bare): (&[[f64; 2]], bool), rough: (f64, u64)) -> (Vec<Point>, Vec<Point>) {
    // Before the turn at which the nape is seen the cap ends over the ear.
    let lowest = if rig.yaw_deg.abs() < 40.0 { 0.60 } else { 1.0 };
    let line_at = |seen: f64| table(hairline, (seen - rig.yaw_deg).abs()).min(lowest);
    // Combed back it still has body, and plaited in rows none.
    let rise = match rough.0 {
        much if much < 0.0 => -0.016,
        much if much > 0.0 => 0.020,
        _ => 0.012,
    };
    let crown = tousled(&rig.crown(rise), rig, (rough.0.max(0.0), rough.1));
    let aside =
        if is_bare { 0.6 * ((rig.yaw_deg.abs() - 8.0) / 18.0).clamp(0.0, 1.0) } else { clump::turned_aside(rig) };
    // Under the fringe of a head that is seen from the side nothing juts out over the brow.
    let juts = |seen: &f64| !is_bare && aside > 0.3 && seen * rig.facing() > 70.0;
    let seen = (0..=60).map(|step| -90.0 + 180.0 * f64::from(step) / 60.0);
    let front = seen.filter(|seen| !juts(seen)).map(|seen| {
        let (angle, low) = (seen - rig.yaw_deg, line_at(seen));
        let on_brow = if angle.abs() > 64.0 { 0.0 } else { aside * clump::brow_gap(low) };
        rig.hair(angle.to_radians(), low, 0.006 - drawn_in(angle.abs(), low) - on_brow)
    });
    let front: Vec<Point> = front.collect();
    let crown = match is_bare {
        true if rig.yaw_deg.abs() > 12.0 => from_hairline(&on_brow(&crown, rig, aside), &front, rig.facing()),
        true => crown,
        false => on_brow(&crown, rig, aside),
    };
    let outline: Vec<Point> = crown.iter().copied().chain(front).collect();
    (outline, crown)
}

/// The crown's line of a head that is seen from the side, brought to the brow: on along its arc it would be a visor.
fn on_brow(crown: &[Point], rig: &Rig, turned: f64) -> Vec<Point> {
    let last = crown.len() - 1;
    if turned <= 0.0 {
        return crown.to_vec();
    }
    let moved = |place: usize| {
        let from_brow = if rig.facing() > 0.0 { place } else { last - place };
        // Its lowest pieces turn in under the fringe.
        let (held, under) = (from_brow.max(3), turned * 3_usize.saturating_sub(from_brow) as f64);
        let [x, y] = crown[if rig.facing() > 0.0 { held } else { last - held }];
        let height = 0.41 - 0.474 * libm::sin(held as f64 / last as f64 * core::f64::consts::PI);
        let inward = if held < last / 2 { turned * clump::brow_gap(height) } else { 0.0 };
        rig.hung([x, y], [-rig.facing() * (inward + 0.014 * under), 0.026 * under])
    };
    (0..=last).map(moved).collect()
}

/// The crown without what of it lies lower than the hairline on the side that the face looks to.
fn from_hairline(crown: &[Point], front: &[Point], facing: f64) -> Vec<Point> {
    let along = |curve: &[Point]| -> Vec<Point> {
        if facing > 0.0 { curve.to_vec() } else { curve.iter().rev().copied().collect() }
    };
    let end = if facing > 0.0 { front[front.len() - 1] } else { front[0] };
    let seen = along(crown);
    let above = seen.iter().skip_while(|point| point[1] > end[1]).copied();
    let cut: Vec<Point> = std::iter::once(end).chain(above).collect();
    if cut.len() < 2 {
        return crown.to_vec();
    }
    let (shares, last) = (shares(&cut), crown.len() - 1);
    let at = |place: usize| {
        let share = place as f64 / last as f64;
        let next = shares.iter().position(|at| *at >= share).unwrap_or(cut.len() - 1).max(1);
        let part = (share - shares[next - 1]) / (shares[next] - shares[next - 1]).max(1e-9);
        lerp(cut[next - 1], cut[next], part.clamp(0.0, 1.0))
    };
    along(&(0..=last).map(at).collect::<Vec<_>>())
}

/// How far the back of a head draws in toward the neck, by degrees from the front and height.
pub(super) fn drawn_in(angle: f64, y: f64) -> f64 {
    0.26 * ((y - 0.44) / 0.42).clamp(0.0, 1.0) * ((angle - 92.0) / 50.0).clamp(0.0, 1.0)
}

/// From which point of the crown its locks fall to both sides.
pub(super) fn parted_at(seed: u64) -> f64 {
    [21.0, 22.5, 25.5, 27.0][(seed % 4) as usize]
}

/// How far the crown stands off at one of its points: locks that rise away from the parting and end in a step.
pub(super) fn step_of(place: f64, (rough, seed): (f64, u64)) -> f64 {
    let gone = place - parted_at(seed);
    let salt = if gone > 0.0 { 0.42 } else { 0.12 } + (seed % 7) as f64 * 0.11;
    // Longer locks farther down.
    let along = libm::pow(gone.abs() / 24.0, 0.95) * 2.9 + salt;
    let rise = libm::pow(along - libm::floor(along), 1.5);
    let far = (1.0 - (gone.abs() - 17.0).max(0.0) / 7.0).clamp(0.0, 1.0);
    // Beside the parting hair lies close.
    rough * 0.019 * rise * far * ease((gone.abs() - 3.0) / 10.0)
}

/// A crown that is no arc: a hollow where it parts, more of it on one side, and steps where one lock covers the next.
fn tousled(crown: &[Point], rig: &Rig, rough: (f64, u64)) -> Vec<Point> {
    let middle = rig.flat([0.0, 0.41]);
    let lean = if rough.1 & 8 == 0 { 1.0 } else { -1.0 };
    let grown = |(place, [x, y]): (usize, &Point)| {
        let place = place as f64;
        let gone = (place - parted_at(rough.1)) / 24.0;
        let hollow = -0.006 * libm::exp(-gone * gone / 0.010);
        let fuller =
            0.012 + 0.030 * (1.0 - gone * gone).max(0.0) + 0.012 * lean * libm::sin(gone * core::f64::consts::PI);
        let ends = (place.min(48.0 - place) / 8.0).min(1.0);
        let lift = 1.0 + (hollow + fuller) * ends * rough.0.min(1.0) + step_of(place, rough);
        [middle[0] + (x - middle[0]) * lift, middle[1] + (y - middle[1]) * lift]
    };
    crown.iter().enumerate().map(grown).collect()
}

/// As [`cap`] without hair: the round of the skull runs into the temples.
///
/// Hats are made for heads with hair: under one the skull reaches as high.
pub fn bare_skull(rig: &Rig, under_hat: bool) -> (Vec<Point>, Vec<Point>) {
    let lower = if under_hat { 0.010 } else { 0.065 };
    let contour = rig.all(&face::contour(rig), Rig::place);
    let [right, left] = [contour[1], contour[13]];
    let round = rig.crown(-0.030);
    let (first, last) = (round[0], round[round.len() - 1]);
    let share = |point: &Point| (point[0] - last[0]) / (first[0] - last[0]).max(1e-9);
    let crown: Vec<Point> = round
        .iter()
        .map(|point| {
            let share = share(point);
            let fall = (right[1] - first[1]) * share + (left[1] - last[1]) * (1.0 - share);
            // What the ends move, the top need not follow.
            let low = ((point[1] - round[24][1]) / (first[1] - round[24][1])).clamp(0.0, 1.0);
            let wide = 1.0 + 0.11 * libm::sin((1.0 - low) * core::f64::consts::PI * 0.8).max(0.0);
            let x = 0.5 + (share - 0.5) * wide;
            // Seen from the side a skull reaches far back behind the ear.
            let toward_back = if rig.facing() > 0.0 { 1.0 - share } else { share };
            let back = ((rig.yaw_deg.abs() - 18.0) / 40.0).clamp(0.0, 1.0) * ease(toward_back * 1.6);
            let narrow = left[0] + (right[0] - left[0]) * x;
            [narrow + (point[0] - narrow) * back, point[1] + fall * low * low + (1.0 - low) * lower * rig.head]
        })
        .collect();
    // Closed over the brows.
    (crown.clone(), crown)
}
