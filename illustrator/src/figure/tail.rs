//! Tails of cats and foxes, alone or nine in a fan: they grow from the small of the back, behind the body.

use super::curve::{Point, Taper, add, closed, lerp, ribbon, through};
use super::easel::Easel;
use super::palette::{Palette, fabric};
use super::rig::Rig;
use scene::{Detail, Hour, Tint};

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

/// Thick at its root, of scales that are paler below, spikes along its upper side, a leaf at its end.
pub fn dragon(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = behind(rig);
    let scale = palette.worn(Detail::Tail, fabric(Tint::Red, Hour::Day));
    let way = [[0.0, -0.05], [0.50, 0.42], [1.10, 0.60], [1.66, 0.30], [1.78, -0.34], [1.62, -0.86]];
    let curve = from_root(rig, &way, side);
    let half = |at: f64| rig.unit * (0.225 - 0.185 * libm::pow(at, 0.85));
    let spine = super::curve::beside(&curve, |at| half(at) * -side * 0.92);
    for step in (6..curve.len() - 4).step_by(5) {
        let share = step as f64 / curve.len() as f64;
        let (one, other, tall) = (spine[step - 2], spine[step + 2], rig.unit * (0.19 - 0.11 * share));
        let along = [other[0] - one[0], other[1] - one[1]];
        let long = libm::hypot(along[0], along[1]).max(1e-9);
        let out = [along[1] / long * -side, -along[0] / long * -side];
        let tip = add(lerp(one, other, 0.75), [-out[0] * -tall, -out[1] * -tall]);
        let spike = [one, tip, other];
        easel.fill(&spike, scale.light);
        easel.ink(&spike, 0.8, (scale.line, Taper::EVEN));
    }
    let (last, before) = (curve[curve.len() - 1], curve[curve.len() - 5]);
    let ahead = [last[0] - before[0], last[1] - before[1]];
    let long = libm::hypot(ahead[0], ahead[1]).max(1e-9);
    let at = |far: f64, wide: f64| {
        let (x, y) = (ahead[0] / long * rig.unit, ahead[1] / long * rig.unit);
        add(last, [x * far - y * wide, y * far + x * wide])
    };
    let leaf = [at(-0.06, 0.0), at(0.02, 0.17), at(0.22, 0.11), at(0.46, 0.0), at(0.22, -0.11), at(0.02, -0.17)];
    easel.fill(&leaf, scale.base);
    easel.ink(&closed(&leaf), 0.9, (scale.line, Taper::EVEN));
    let outline = ribbon(&curve, half);
    easel.fill(&outline, scale.base);
    easel.crescent(&outline, rig.away([-0.050, -0.045]), (scale.shaded, 1.0));
    easel.within(&outline, |easel| {
        let belly = super::curve::beside(&curve, |at| half(at) * side * 0.45);
        for step in (4..curve.len() - 2).step_by(3) {
            let low = super::curve::beside(&curve, |at| half(at) * side * 1.1);
            easel.ink(&[belly[step], low[step + 1]], 0.7, (scale.line, Taper::EVEN));
        }
        easel.ink(&belly, 0.7, (scale.line, Taper::EVEN));
    });
    easel.ink(&closed(&outline), 0.95, (scale.line, Taper::EVEN));
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
