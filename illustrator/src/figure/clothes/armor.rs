//! A knight's armor on the trunk: a cuirass of breast and belly, lames over the hips, pauldrons.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::body::skeleton::Limb;
use super::super::curve::{Point, Taper, around, closed, ellipse, pieced, through};
use super::super::easel::Easel;

/// How far the cuirass stands off the body, head units.
const OFF: f64 = 0.018;
/// Where it ends and the lames begin, head units from the crown.
const WAIST: f64 = 2.45;

pub fn breastplate(easel: &mut Easel, body: &Body) {
    let (metal, accent, s) = (body.palette.cloth, body.palette.accent, body.shoulder);
    fauld(easel, body);
    let side = |y: f64| body.girth_at(y) + OFF;
    let edge = [
        [s * 0.76, 1.50],
        [s * 0.83, 1.78],
        [s * 0.80, 1.96],
        [side(2.12), 2.12],
        [side(2.30), 2.30],
        [side(WAIST), WAIST],
    ];
    let cuirass = body.outline(&[
        &[[-s * 0.76, 1.50], [-s * 0.46, 1.405], [0.0, 1.44], [s * 0.46, 1.405], [s * 0.76, 1.50]],
        &edge,
        &[
            [side(WAIST), WAIST],
            [side(WAIST) * 0.5, WAIST + 0.045],
            [0.0, WAIST + 0.06],
            [-side(WAIST) * 0.5, WAIST + 0.045],
            [-side(WAIST), WAIST],
        ],
        &edge.map(|[x, y]| [-x, y]).into_iter().rev().collect::<Vec<_>>(),
    ]);
    body.plate(easel, &cuirass, 3.2);
    easel.within(&cuirass, |easel| {
        for lit in [true, false] {
            let toward = if lit { body.rig.light } else { -body.rig.light };
            let glint = [[0.36, 1.55], [0.54, 1.57], [0.62, 1.78], [0.54, 1.97], [0.46, 1.80]];
            let glint: Vec<Point> = glint.iter().map(|[x, y]| [x * s * toward, *y]).collect();
            easel.veil(&around(&body.place(&glint), 5), metal.glint, if lit { 0.95 } else { 0.28 });
        }
    });
    plackart(easel, body);
    body.line(easel, &[[0.0, 1.46], [0.012, 1.74], [0.0, 1.98]], (0.9, &metal));
    body.line(easel, &[[0.0, 2.00], [0.008, 2.24], [0.0, WAIST + 0.05]], (0.7, &metal));
    gorget(easel, body, [[1.10, 1.18], [1.36, 1.50]]);
    body.line(easel, &[[-0.245, 1.30], [0.0, 1.42], [0.245, 1.30]], (0.6, &metal));
    let gem = ellipse(body.rig.body([0.0, 1.50]), [body.rig.head * 0.042, body.rig.head * 0.054], 0.0);
    easel.fill(&gem, accent.base);
    easel.crescent(&gem, body.rig.away([-0.02, -0.02]), (accent.deep, 1.0));
    let spark = ellipse(body.rig.body([0.012 * body.rig.light, 1.485]), [body.rig.head * 0.012; 2], 0.0);
    easel.fill(&spark, metal.glint);
    easel.ink(&closed(&gem), 1.0, (metal.line, Taper::EVEN));
}

/// The belly is a plate of its own, which rises to a point on the breast.
fn plackart(easel: &mut Easel, body: &Body) {
    let (metal, accent, s) = (body.palette.cloth, body.palette.accent, body.shoulder);
    let side = |y: f64| body.girth_at(y) + OFF;
    let low = side(2.15);
    let rise = [
        [-low, 2.17],
        [-low * 0.62, 2.20],
        [-low * 0.26, 2.13],
        [0.0, 1.98],
        [low * 0.26, 2.13],
        [low * 0.62, 2.20],
        [low, 2.17],
    ];
    let plackart = body.outline(&[
        &rise,
        &[[low, 2.17], [side(2.30), 2.30], [side(WAIST), WAIST]],
        &[
            [side(WAIST), WAIST],
            [side(WAIST) * 0.5, WAIST + 0.045],
            [0.0, WAIST + 0.06],
            [-side(WAIST) * 0.5, WAIST + 0.045],
            [-side(WAIST), WAIST],
        ],
        &[[-side(WAIST), WAIST], [-side(2.30), 2.30], [-low, 2.17]],
    ]);
    body.plate(easel, &plackart, 2.6);
    let trim: Vec<Point> = rise.iter().map(|[x, y]| [x * 0.97, y + 0.028]).collect();
    easel.ink(&body.open(&trim), 1.7, (accent.base, Taper::EVEN));
    let belly = [[0.30, 2.24], [0.42, 2.25], [0.46, 2.36], [0.38, 2.42]];
    let belly: Vec<Point> = belly.iter().map(|[x, y]| [x * s * body.rig.light, *y]).collect();
    easel.veil(&around(&body.place(&belly), 4), metal.glint, 0.8);
}

/// About the neck: its upper and its lower edge, each at the side and in the middle.
fn gorget(easel: &mut Easel, body: &Body, [upper, lower]: [[f64; 2]; 2]) {
    let gorget = body.outline(&[
        &[[-0.20, upper[0]], [0.0, upper[1]], [0.20, upper[0]]],
        &[[0.27, lower[0]], [0.0, lower[1]], [-0.27, lower[0]]],
    ]);
    body.plate(easel, &gorget, 0.8);
}

/// The same from behind: two plates that meet along the spine.
pub fn backplate(easel: &mut Easel, body: &Body) {
    let (metal, accent, s) = (body.palette.cloth, body.palette.accent, body.shoulder);
    fauld(easel, body);
    for side in [-body.rig.light, body.rig.light] {
        let plate = body.outline(&[
            &sided(&[[0.0, 1.33], [s * 0.45, 1.36], [s * 0.78, 1.46]], side),
            &sided(&[[s * 0.78, 1.46], [s * 0.82, 1.80], [s * 0.68, 2.16]], side),
            &sided(&[[s * 0.68, 2.16], [s * 0.36, 2.30], [0.0, 2.34]], side),
        ]);
        body.plate(easel, &plate, 1.4);
        let blade = sided(&[[s * 0.58, 1.56], [s * 0.34, 1.74], [s * 0.26, 1.98]], side);
        body.fold(easel, &blade, (0.022, &metal));
        let trim = sided(&[[0.012, 2.30], [s * 0.36, 2.262], [s * 0.66, 2.13]], side);
        easel.ink(&body.open(&trim), 1.8, (accent.base, Taper::EVEN));
    }
    body.line(easel, &[[0.0, 1.33], [0.012, 1.8], [0.0, 2.34]], (0.9, &metal));
    gorget(easel, body, [[1.08, 1.11], [1.36, 1.42]]);
}

/// Lames that widen over the hips: each lies over the one below.
fn fauld(easel: &mut Easel, body: &Body) {
    let metal = body.palette.cloth;
    for (y, out) in [(2.76, 0.075), (2.60, 0.050), (2.43, 0.028)] {
        let (top, low) = (body.girth_at(y) + out * 0.6, body.girth_at(y + 0.2) + out + 0.012);
        let lame = body.outline(&[
            &[[-top, y], [-top * 0.5, y + 0.035], [0.0, y + 0.05], [top * 0.5, y + 0.035], [top, y]],
            &[[low, y + 0.20], [low * 0.5, y + 0.24], [0.0, y + 0.275], [-low * 0.5, y + 0.24], [-low, y + 0.20]],
        ]);
        body.plate(easel, &lame, 2.4);
        let edge = body.open(&[[-low * 0.97, y + 0.175], [0.0, y + 0.245], [low * 0.97, y + 0.175]]);
        easel.ink(&edge, 1.0, (body.palette.accent.base, Taper::EVEN));
        let glint = body.open(&[[body.rig.light * top * 0.40, y + 0.07], [body.rig.light * top * 0.45, y + 0.20]]);
        easel.ink(&glint, 3.0, (metal.glint, Taper::LINE));
    }
}

pub fn pauldrons(easel: &mut Easel, body: &Body) {
    let (metal, accent) = (body.palette.cloth, body.palette.accent);
    let first = if body.rig.light > 0.0 { 0 } else { 1 };
    for limb in [first, 1 - first].map(|at| body.skeleton.arms[at]) {
        for plate in (0..3).rev() {
            let down = f64::from(plate) * 0.165;
            let out = 0.205 + f64::from(plate) * 0.020;
            let inner = -0.17 + f64::from(plate) * 0.03;
            let upper =
                [[inner, -0.175 + down], [-0.03, -0.225 + down], [out - 0.06, -0.145 + down], [out, 0.02 + down]];
            let lower =
                [[out, 0.02 + down], [0.05, 0.115 + down], [inner + 0.05, 0.085 + down], [inner, -0.175 + down]];
            let outline = pieced(&[on_arm(body, &limb, &upper), on_arm(body, &limb, &lower)], 7);
            body.plate(easel, &outline, 1.3);
            let edge = [[out - 0.022, 0.005 + down], [0.05, 0.085 + down], [inner + 0.06, 0.058 + down]];
            easel.ink(&through(&on_arm(body, &limb, &edge), 6), 1.3, (accent.base, Taper::EVEN));
        }
        let glint = [[-0.05, -0.165], [0.06, -0.15], [0.12, -0.06], [0.02, -0.10]];
        let share = if limb.side * body.rig.light > 0.0 { 1.0 } else { 0.4 };
        easel.veil(&around(&on_arm(body, &limb, &glint), 5), metal.glint, share);
    }
}

/// Points out of and below an arm's joint, head units, that go half as far as the arm is lifted.
pub(super) fn on_arm(body: &Body, limb: &Limb, points: &[Point]) -> Vec<Point> {
    let lifted = ((limb.upper_deg() - 8.0) * 0.5).clamp(-12.0, 44.0).to_radians();
    let (sin, cos) = (libm::sin(lifted), libm::cos(lifted));
    let unit = body.rig.unit;
    let wide = unit * body.limb_width;
    points
        .iter()
        .map(|[out, down]| {
            let (x, y) = (out * wide * cos + down * unit * sin, down * unit * cos - out * wide * sin);
            [limb.root[0] + limb.side * x, limb.root[1] + y]
        })
        .collect()
}
