//! Crumples: where cloth about an arm or at the waist is pressed together. Each is a notch in the sleeve's edge, above which the cloth
//! swells, and a fold that runs in from there, so that a bend is seen in the outline and not only inside of it.

use super::super::curve::{Point, table};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::limb::Station;
use super::skeleton::Limb;
use super::sleeves::Bone;

/// At a share of the bone; from the limb's own side (1) or the body's (-1); how deep beside the deepest; how far the
/// fold runs across the sleeve, and down along it in shares of the bone.
type Crumple = (f64, f64, f64, f64, f64);

/// From this bend on cloth is pressed into the inside of an elbow and drawn tight over its outside, degrees.
const BENT_DEG: f64 = 24.0;

/// Of an arm that hangs: drawn up to the armpit, and sinking down on the elbow from both sides by turns.
const HANGING_UPPER: [Crumple; 4] = [
    (0.34, -1.0, 0.5, 0.9, -0.07),
    (0.58, 1.0, 0.6, 0.8, 0.06),
    (0.74, -1.0, 0.9, 1.3, 0.05),
    (0.90, 1.0, 0.8, 1.0, 0.06),
];
const HANGING_FORE: [Crumple; 1] = [(0.16, -1.0, 0.8, 1.2, 0.08)];
/// Of a bent one, all from the inside of the bend.
const BENT_UPPER: [Crumple; 3] =
    [(0.40, 1.0, 0.4, 0.8, -0.08), (0.74, 1.0, 0.7, 1.2, -0.10), (0.91, 1.0, 1.2, 1.5, -0.04)];
const BENT_FORE: [Crumple; 2] = [(0.17, 1.0, 1.1, 1.4, 0.10), (0.34, 1.0, 0.6, 1.0, 0.12)];
/// Cloth stacks above the wrist.
const STACKED: [Crumple; 3] = [(0.60, 1.0, 0.5, 0.9, 0.06), (0.73, -1.0, 0.9, 1.1, 0.05), (0.84, 1.0, 0.9, 1.0, 0.04)];

/// About a notch, head units along the bone: how much of its depth the edge stands in (negative) or out.
const EDGE: [[f64; 2]; 5] = [[-0.10, 0.0], [-0.035, 0.62], [0.0, -1.0], [0.030, -0.15], [0.085, 0.12]];
/// Within these shares of the bone a notch lies whole: of a foreshortened one the ends stay as they are.
const ROOM: std::ops::Range<f64> = 0.0..1.0;

/// The crumples of one part of an arm, and how deep the deepest is, head units.
pub struct Crumples {
    all: Vec<Crumple>,
    deep: f64,
}

impl Crumples {
    fn of(rows: &[Crumple], side: f64, deep: f64) -> Vec<Crumple> {
        if deep <= 0.0 {
            return Vec::new();
        }
        rows.iter().map(|(at, from, share, across, down)| (*at, from * side, *share, *across, *down)).collect()
    }

    /// The same form with notches, for a bone so long in head units.
    pub fn notched(&self, form: &[Station], long: f64) -> Vec<Station> {
        let mut rows = form.to_vec();
        for (at, from, share, ..) in &self.all {
            let near = EDGE.map(|[off, by]| (at + off / long.max(0.3), by * share * self.deep));
            let room = near[0].0..near[4].0;
            if room.start <= ROOM.start || room.end >= ROOM.end {
                continue;
            }
            let plain: Vec<Station> = near.iter().map(|(at, _)| between(&rows, *at)).collect();
            rows.retain(|row| !room.contains(&row.0));
            rows.extend(near.iter().zip(plain).map(|((_, by), (at, one, other))| {
                if *from > 0.0 { (at, one + by, other) } else { (at, one, other + by) }
            }));
            rows.sort_by(|one, other| one.0.total_cmp(&other.0));
        }
        rows
    }
}

/// An edge, given as half-widths and heights, with a notch at a height, so deep; `wide` is the edge without it.
pub fn pressed(mut rows: Vec<Point>, (y, deep): (f64, f64), wide: impl Fn(f64) -> f64) -> Vec<Point> {
    let near = EDGE.map(|[off, by]| [wide(y + off) + by * deep, y + off]);
    rows.retain(|row| row[1] < near[0][1] || row[1] > near[4][1]);
    let at = rows.partition_point(|row| row[1] < y);
    rows.splice(at..at, near);
    rows
}

/// Between two rows of a form.
fn between(rows: &[Station], at: f64) -> Station {
    let column = |take: fn(&Station) -> f64| {
        let rows: Vec<[f64; 2]> = rows.iter().map(|row| [row.0, take(row)]).collect();
        table(&rows, at)
    };
    (at, column(|row| row.1), column(|row| row.2))
}

impl Body<'_> {
    /// How deep cloth is pressed in: what lies close has nothing to give.
    pub(super) fn crumpled(&self) -> f64 {
        if self.wear.roomy < 0.02 || self.is_armored() {
            return 0.0;
        }
        (0.004 + 0.07 * self.wear.roomy).min(0.011)
    }

    /// Those of the upper arm and of the forearm.
    pub(super) fn crumples(&self, limb: &Limb) -> [Crumples; 2] {
        let (bent, deep) = (limb.bent_deg(), self.crumpled());
        let inside = if bent > 0.0 { 1.0 } else { -1.0 };
        let (upper, fore) = if bent.abs() > BENT_DEG {
            (Crumples::of(&BENT_UPPER, inside, deep), Crumples::of(&BENT_FORE, inside, deep))
        } else {
            (Crumples::of(&HANGING_UPPER, 1.0, deep), Crumples::of(&HANGING_FORE, 1.0, deep))
        };
        let stacked = Crumples::of(&STACKED, 1.0, deep);
        [Crumples { all: upper, deep }, Crumples { all: [fore, stacked].concat(), deep }]
    }

    /// The folds that run in from the notches of a part whose form is this, head units.
    pub(super) fn crumple_folds(
        &self,
        easel: &mut Easel,
        (bone, form): (&Bone, &[Station]),
        (crumples, cloth): (&Crumples, &Surface),
    ) {
        // What is seen end on has no room for folds.
        if bone.long < 0.5 * bone.unit {
            return;
        }
        for (at, from, share, across, down) in &crumples.all {
            let (_, one, other) = between(form, *at);
            let (half, opposite) = if *from > 0.0 { (one, other) } else { (other, one) };
            let wide = half + opposite;
            let inward = |part: f64| from * (half - wide * 0.5 * across * part);
            let fold = [
                bone.at(at - 0.006, inward(-0.08)),
                bone.at(at + down * 0.35, inward(0.45)),
                bone.at(at + down, inward(1.0)),
            ];
            self.pressed(easel, &fold, (0.016 + 0.016 * share, cloth));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sleeve_keeps_both_ends_however_short_it_is_seen() {
        let form = [(0.0, 0.20, 0.20), (0.5, 0.18, 0.18), (1.0, 0.12, 0.12)];
        for rows in [&HANGING_UPPER[..], &HANGING_FORE, &BENT_UPPER, &BENT_FORE, &STACKED] {
            let crumples = Crumples { all: Crumples::of(rows, 1.0, 0.01), deep: 0.01 };
            for tenths in 3..=12 {
                let notched = crumples.notched(&form, f64::from(tenths) / 10.0);
                assert_eq!((notched.first(), notched.last()), (form.first(), form.last()));
            }
        }
    }
}
