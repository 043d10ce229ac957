//! Leather armor: a laced cuirass over a tunic, tongues that hang from its belt, guards on the shoulders.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, around, closed, pieced, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::armor::on_arm;
use super::pieces;

/// Where the bands of the cuirass are sewn together, head units from the crown.
const SEAMS: [f64; 2] = [2.06, 2.30];
/// The tongues of the skirt, the outer ones first: middle and lower end.
const TONGUES: [(f64, f64); 5] = [(-0.44, 3.02), (0.44, 3.02), (-0.22, 3.12), (0.22, 3.12), (0.0, 3.16)];
/// Half as wide as a tongue is.
const TONGUE: f64 = 0.145;

pub fn cuirass(easel: &mut Easel, body: &Body) {
    let (leather, s) = (body.palette.cloth, body.shoulder);
    skirt(easel, body, &leather);
    for side in [-1.0, 1.0] {
        let strap = body.open(&sided(&[[s * 0.52, 1.50], [s * 0.52, 1.40], [s * 0.47, 1.285]], side));
        body.panel(easel, &ribbon(&strap, |_| 0.075 * body.rig.unit), &leather);
    }
    let (ribs, waist) = (body.girth_at(2.2) + 0.018, body.girth_at(2.5) + 0.018);
    let right = [[s * 0.66, 1.44], [s * 0.72, 1.62], [s * 0.84, 1.86], [ribs, 2.2], [waist, 2.54]];
    let left: Vec<Point> = right.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let neckline = [[-s * 0.66, 1.44], [-s * 0.34, 1.49], [0.0, 1.58], [s * 0.34, 1.49], [s * 0.66, 1.44]];
    let outline = body.outline(&[&neckline, &right, &[[waist, 2.54], [0.0, 2.60], [-waist, 2.54]], &left]);
    body.panel(easel, &outline, &leather);
    easel.within(&outline, |easel| {
        sheen(easel, body, &leather);
        for y in SEAMS {
            let wide = body.girth_at(y) + 0.02;
            let seam = body.open(&[[-wide, y - 0.03], [0.0, y + 0.04], [wide, y - 0.03]]);
            easel.ink(&seam, 0.9, (leather.line, Taper::EVEN));
            stitches(easel, body, &[[-wide, y + 0.01], [0.0, y + 0.08], [wide, y + 0.01]], &leather);
        }
        stitches(easel, body, &neckline.map(|[x, y]| [x, y + 0.055]), &leather);
    });
    lacing(easel, body);
    for side in [-1.0, 1.0] {
        body.button(easel, [side * s * 0.52, 1.52], (0.030, &body.palette.metal));
    }
    pieces::belt(easel, body, (2.46, 0.12), &body.palette.dark, Some(&body.palette.gold));
}

/// Where the breast bows toward the light.
fn sheen(easel: &mut Easel, body: &Body, leather: &Surface) {
    let s = body.shoulder * body.rig.light;
    let glint = [[s * 0.30, 1.66], [s * 0.50, 1.68], [s * 0.52, 1.86], [s * 0.38, 1.98], [s * 0.30, 1.82]];
    easel.veil(&around(&body.place(&glint), 5), leather.light, 0.55);
}

fn skirt(easel: &mut Easel, body: &Body, leather: &Surface) {
    let s = body.shoulder / 0.62;
    for (x, low) in TONGUES {
        let at = |across: f64, y: f64| [(x * (1.0 + 0.14 * (y - 2.5)) + across) * s, y];
        let tongue = body.outline(&[
            &[at(-TONGUE * 0.86, 2.50), at(TONGUE * 0.86, 2.50)],
            &[at(TONGUE, low - 0.10), at(TONGUE * 0.6, low), at(-TONGUE * 0.6, low), at(-TONGUE, low - 0.10)],
        ]);
        body.panel(easel, &tongue, leather);
        body.button(easel, at(0.0, low - 0.10), (0.022, &body.palette.metal));
        stitches(easel, body, &[at(-TONGUE * 0.72, 2.62), at(-TONGUE * 0.80, low - 0.14)], leather);
        stitches(easel, body, &[at(TONGUE * 0.72, 2.62), at(TONGUE * 0.80, low - 0.14)], leather);
    }
}

/// A cord that crosses down the middle.
fn lacing(easel: &mut Easel, body: &Body) {
    let (cord, leather) = (body.palette.white, body.palette.cloth);
    let gap = body.outline(&[&[[-0.030, 1.60], [0.030, 1.60]], &[[0.024, 2.46], [-0.024, 2.46]]]);
    easel.fill(&gap, leather.deep);
    easel.ink(&closed(&gap), 0.6, (leather.line, Taper::EVEN));
    for step in 0..6 {
        let y = 1.66 + 0.13 * f64::from(step);
        for side in [-1.0, 1.0] {
            let across = body.place(&[[side * 0.062, y], [-side * 0.062, y + 0.10]]);
            easel.ink(&across, 1.5, (cord.line, Taper::EVEN));
            easel.ink(&across, 1.0, (cord.shaded, Taper::EVEN));
        }
    }
}

/// A seam of short stitches beside an edge.
fn stitches(easel: &mut Easel, body: &Body, points: &[Point], leather: &Surface) {
    let curve = body.open(points);
    for pair in curve.windows(2).step_by(2) {
        easel.ink(pair, 0.7, (leather.light, Taper::EVEN));
    }
}

/// Two lames over each shoulder.
pub fn shoulder_guards(easel: &mut Easel, body: &Body) {
    let leather = body.palette.cloth;
    for limb in &body.skeleton.arms {
        for (down, out) in [(0.17, 0.200), (0.0, 0.185)] {
            let upper =
                [[-0.16, -0.165 + down], [-0.02, -0.215 + down], [out - 0.05, -0.14 + down], [out, 0.03 + down]];
            let lower = [[out, 0.03 + down], [0.04, 0.13 + down], [-0.12, 0.10 + down], [-0.16, -0.165 + down]];
            let outline = pieced(&[on_arm(body, limb, &upper), on_arm(body, limb, &lower)], 7);
            body.panel(easel, &outline, &leather);
            let edge = [[out - 0.03, 0.01 + down], [0.04, 0.085 + down], [-0.10, 0.06 + down]];
            let edge = through(&on_arm(body, limb, &edge), 5);
            for pair in edge.windows(2).step_by(2) {
                easel.ink(pair, 0.7, (leather.light, Taper::EVEN));
            }
        }
    }
}
