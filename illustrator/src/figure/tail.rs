//! Tails of cats and foxes, alone or nine in a fan: they grow from the small of the back, behind the body.

use super::curve::{Point, Taper, add, closed, lerp, ribbon, through};
use super::easel::Easel;
use super::palette::Palette;
use super::rig::Rig;

/// Where a tail grows from: the middle of the hips, well inside the body's outline; head units from the crown.
const ROOT_Y: f64 = 2.84;
/// Tails of a fan.
const NINE: i32 = 9;
/// Between two tails of a fan.
const APART_DEG: f64 = 25.0;

pub fn cat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let way = [[0.0, 0.0], [0.40, 0.36], [0.92, 0.46], [1.26, 0.10], [1.22, -0.48], [1.46, -0.88]];
    let curve = from_root(rig, &way, behind(rig));
    let outline = ribbon(&curve, |at| rig.unit * 0.082 * libm::sqrt((1.0 - libm::pow(at, 7.0)).max(0.0)));
    easel.fill(&outline, palette.hair.base);
    easel.crescent(&outline, rig.away([-0.030, -0.030]), (palette.hair.shaded, 1.0));
    easel.ink(&closed(&outline), 0.9, (palette.hair.line, Taper::EVEN));
}

pub fn fox(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let way = [[0.0, 0.0], [0.46, 0.40], [1.04, 0.36], [1.42, -0.18], [1.36, -0.86], [1.02, -1.26]];
    bush(easel, (rig, palette), &from_root(rig, &way, behind(rig)));
}

/// The outer ones first: those in the middle lie over them.
pub fn nine(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    for number in (0..NINE).rev() {
        // By turns on both sides, from the lowest up.
        let place = number / 2 + number % 2;
        let side = if number % 2 == 0 { 1.0 } else { -1.0 };
        let turn = f64::from(place) * APART_DEG;
        let at = |far: f64, more: f64| {
            let turn = (turn + more).to_radians();
            [libm::sin(turn) * far, -libm::cos(turn) * far]
        };
        // What goes up beside the head is longer: its tip is seen over it.
        let long = 2.5 + 0.9 * libm::pow(libm::cos((turn * 0.8).to_radians()), 2.0);
        let way = [[0.0, 0.0], at(long * 0.30, 12.0), at(long * 0.62, 10.0), at(long * 0.86, 1.0), at(long, -10.0)];
        bush(easel, (rig, palette), &from_root(rig, &way, side));
    }
}

/// The side that a turned body's back is on; of one that faces us the side away from the light.
fn behind(rig: &Rig) -> f64 {
    if rig.body_deg.abs() > 8.0 { -rig.body_deg.signum() } else { -rig.light }
}

fn from_root(rig: &Rig, way: &[Point], side: f64) -> Vec<Point> {
    let root = rig.body([0.0, ROOT_Y]);
    let points: Vec<Point> = way.iter().map(|[x, y]| add(root, [side * x * rig.unit, y * rig.unit])).collect();
    through(&points, 10)
}

/// Thin at its root, widest beyond its middle, its last third white with an edge of tufts.
fn bush(easel: &mut Easel, (rig, palette): (&Rig, &Palette), curve: &[Point]) {
    let unit = rig.unit;
    let half = |at: f64| {
        let swell =
            super::curve::table(&[[0.0, 0.10], [0.18, 0.17], [0.45, 0.33], [0.66, 0.37], [0.84, 0.26], [1.0, 0.0]], at);
        unit * swell
    };
    let outline = ribbon(curve, half);
    let fur = &palette.hair;
    easel.fill(&outline, fur.base);
    easel.crescent(&outline, rig.away([-0.075, -0.060]), (fur.shaded, 1.0));
    easel.within(&outline, |easel| {
        let tip = white_tip(curve, half);
        easel.fill(&tip, palette.white.base);
        easel.crescent(&tip, rig.away([-0.075, -0.060]), (palette.white.shaded, 1.0));
        easel.ink(&tip, 0.6, (fur.line, Taper::EVEN));
    });
    strands(easel, (rig, palette), curve);
    easel.ink(&closed(&outline), 0.95, (fur.line, Taper::EVEN));
}

/// From a row of tufts to beyond the tip.
fn white_tip(curve: &[Point], half: impl Fn(f64) -> f64) -> Vec<Point> {
    let last = curve.len() - 1;
    let at = |along: f64| (along * last as f64) as usize;
    let across = |along: f64, share: f64| {
        let place = at(along);
        let [x, y] = super::curve::normal(curve, place);
        let by = half(along) * share;
        add(curve[place], [x * by, y * by])
    };
    // Five teeth, none as long as its neighbor.
    let teeth = [
        (1.3, 0.66),
        (0.86, 0.58),
        (0.62, 0.67),
        (0.26, 0.54),
        (0.0, 0.66),
        (-0.34, 0.57),
        (-0.60, 0.68),
        (-0.9, 0.60),
        (-1.3, 0.68),
    ];
    let mut tip: Vec<Point> = teeth.iter().map(|(share, along)| across(*along, *share)).collect();
    let end = curve[last];
    let before = curve[last - 2];
    let beyond = lerp(before, end, 4.0);
    tip.extend([across(0.80, -1.6), beyond, across(0.80, 1.6)]);
    tip
}

/// Short lines of fur along it.
fn strands(easel: &mut Easel, (rig, palette): (&Rig, &Palette), curve: &[Point]) {
    let last = (curve.len() - 1) as f64;
    for (from, to, by) in [(0.22, 0.40, 0.10), (0.34, 0.54, -0.13), (0.46, 0.60, 0.04)] {
        let points: Vec<Point> = (0..=4)
            .map(|step| {
                let place = ((from + (to - from) * f64::from(step) / 4.0) * last) as usize;
                let [x, y] = super::curve::normal(curve, place);
                add(curve[place], [x * by * rig.unit, y * by * rig.unit])
            })
            .collect();
        easel.ink(&through(&points, 3), 0.55, (palette.hair.line, Taper::FOLD));
    }
}

#[cfg(test)]
mod tests {
    use super::super::body::leg_of;
    use super::super::every::{KINDS, POSES, scene};
    use super::super::shot::Shot;
    use super::*;

    #[test]
    fn a_tail_grows_from_between_the_hips_in_every_pose() {
        for kind in KINDS {
            for pose in POSES {
                let mut scene = scene();
                (scene.figures[0].kind, scene.figures[0].pose) = (kind, pose);
                let Some(shot) = Shot::all(&scene).into_iter().next() else { continue };
                let rig = Rig::of(&shot);
                let [x, y] = rig.body([0.0, ROOT_Y]);
                let hips = [0, 1].map(|at| leg_of(&shot, at)[0]);
                let middle = lerp(hips[0], hips[1], 0.5);
                let far = libm::hypot(x - middle[0], y - middle[1]) / rig.unit;
                assert!(far < 0.5, "{kind:?} {pose:?}: {far} from the hips");
            }
        }
    }
}
