//! Tools of who works at something: knife, spoon, chalk and its blackboard, needle and cloth.

use super::super::body::{Body, workplace};
use super::super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::super::easel::Easel;
use super::super::shade::Shade;
use super::{Grip, rod};
use scene::{Prop, Tint};

/// Of a kitchen, its edge down.
pub fn knife(easel: &mut Easel, body: &Body, grip: Grip) {
    let steel = body.held(body.palette.metal);
    let blade = [[0.05, -0.14], [0.05, -0.60], [0.0, -0.80], [-0.07, -0.66], [-0.11, -0.40], [-0.12, -0.14]];
    body.panel(easel, &grip.all(&blade), &steel);
    easel.ink(&grip.all(&[[-0.08, -0.20], [-0.07, -0.60]]), 1.2, (steel.glint, Taper::LINE));
    rod(easel, body, (grip.at([0.0, 0.24]), grip.at([0.0, -0.16])), 0.052, &body.palette.dark);
}

/// A long spoon, seen down to where it goes into what is stirred.
pub fn spoon(easel: &mut Easel, body: &Body, grip: Grip) {
    let Some(surface) = workplace::surface_of(body) else { return };
    let way = grip.way([0.0, 1.0]);
    let long = (surface - grip.at[1]).max(0.0) / way[1].max(0.2);
    let dips = add(grip.at, [way[0] * long, way[1] * long]);
    let (above, half) = if body.prop == Some(Prop::Cauldron) { (-0.62, 0.042) } else { (-0.36, 0.030) };
    rod(easel, body, (grip.at([0.0, above]), dips), half, &body.palette.gold);
    let ripple = |size: f64| {
        let half = [-size, -size * 0.5, 0.0, size * 0.5, size];
        half.map(|x: f64| {
            add(dips, [x * body.rig.unit, 0.05 * libm::sqrt((1.0 - x * x / size / size).max(0.0)) * body.rig.unit])
        })
    };
    for size in [0.14, 0.24] {
        easel.ink(&through(&ripple(size), 4), 1.0, (body.palette.white.base, Taper::LINE));
    }
}

pub fn chalk(easel: &mut Easel, body: &Body, grip: Grip) {
    rod(easel, body, (grip.at([0.0, 0.08]), grip.at([0.0, -0.24])), 0.034, &body.palette.white);
}

/// Behind who writes on it, written on as far as the hand has come.
pub fn blackboard(easel: &mut Easel, body: &Body, grip: Grip) {
    let unit = body.rig.unit;
    let middle = body.rig.body([0.0, 1.5]);
    let at = |[x, y]: Point| [middle[0] + grip.side * x * unit, middle[1] + y * unit];
    let sides =
        |left: f64, right: f64, top: f64, low: f64| [[left, top], [right, top], [right, low], [left, low]].map(at);
    let (wood, slate, white) = (body.palette.leather, body.dyed(Tint::Green), body.palette.white);
    body.panel(easel, &sides(-2.34, 2.74, -2.02, 1.42), &wood);
    let plate = sides(-2.22, 2.62, -1.90, 1.28);
    easel.fill(&plate, slate.deep.toned(0.85));
    easel.within(&plate, |easel| {
        easel.veil(&around(&[[0.6, -2.2], [2.9, -1.8], [2.2, 1.5], [-0.4, 1.6]].map(at), 4), slate.shaded, 0.35);
    });
    easel.ink(&closed(&plate), 0.9, (slate.line, Taper::EVEN));
    writing(easel, &white.base, |x, y| at([x, y]));
    equations(easel, &white.base, (grip.side, &|x, y| at([x, y])));
    body.panel(easel, &sides(-2.40, 2.80, 1.34, 1.48), &wood);
}

/// Lines of a hand that writes fast, and a triangle with its height.
fn writing(easel: &mut Easel, chalk: &Shade, at: impl Fn(f64, f64) -> Point) {
    let rows = [(-1.56, -2.06, -0.70), (-1.24, -2.06, -0.86), (-0.92, -2.06, -0.76), (-0.60, -2.06, -1.10)];
    for (y, from, to) in rows {
        let steps = ((to - from) / STROKE) as usize;
        let line: Vec<Point> =
            (0..=steps).map(|step| at(from + STROKE * step as f64, y + SCRAWL[step % SCRAWL.len()])).collect();
        for word in line.chunks(6).filter(|word| word.len() > 2) {
            easel.ink(&through(&word[..word.len() - 1], 3), 1.4, (*chalk, Taper::EVEN));
        }
    }
    for figure in [
        [at(1.30, 0.96), at(2.36, 0.96), at(1.66, 0.16), at(1.30, 0.96)],
        [at(1.66, 0.16), at(1.66, 0.96), at(1.76, 0.96), at(1.76, 0.86)],
    ] {
        easel.ink(&figure, 1.4, (*chalk, Taper::EVEN));
    }
}

/// Two x and three are seven, so x is two: near the hand, from the picture's left to its right.
fn equations(easel: &mut Easel, chalk: &Shade, (side, at): (f64, &dyn Fn(f64, f64) -> Point)) {
    let start = if side > 0.0 { 0.80 } else { 2.46 };
    for (row, signs) in [(-1.66, "2x+3=7"), (-1.26, "x=2")] {
        for (place, sign) in signs.chars().enumerate() {
            for stroke in strokes(sign) {
                let point = |[x, y]: &Point| at(start + side * (0.27 * place as f64 + 0.17 * x), row + 0.24 * y);
                let line: Vec<Point> = stroke.iter().map(point).collect();
                easel.ink(&through(&line, 3), 1.6, (*chalk, Taper::EVEN));
            }
        }
    }
}

/// Of a sign in a square of its own.
const fn strokes(sign: char) -> &'static [&'static [Point]] {
    match sign {
        '2' => &[&[[0.05, 0.2], [0.4, 0.0], [0.85, 0.25], [0.5, 0.6], [0.0, 1.0]], &[[0.0, 1.0], [0.95, 1.0]]],
        '3' => {
            &[&[[0.05, 0.1], [0.5, 0.0], [0.85, 0.22], [0.4, 0.46]], &[[0.4, 0.46], [0.9, 0.7], [0.5, 1.0], [0.0, 0.9]]]
        }
        '7' => &[&[[0.0, 0.05], [0.9, 0.05]], &[[0.9, 0.05], [0.35, 1.0]]],
        'x' => &[&[[0.05, 0.35], [0.85, 1.0]], &[[0.85, 0.35], [0.05, 1.0]]],
        '+' => &[&[[0.1, 0.6], [0.9, 0.6]], &[[0.5, 0.25], [0.5, 0.95]]],
        _ => &[&[[0.1, 0.45], [0.9, 0.45]], &[[0.1, 0.75], [0.9, 0.75]]],
    }
}

/// From one turn of a written line to the next, and how high each is; head units.
const STROKE: f64 = 0.052;
const SCRAWL: [f64; 7] = [0.03, -0.08, 0.05, -0.03, 0.06, -0.10, 0.04];

/// A hoop with cloth in it in the other hand, the needle drawn out of it on its thread.
pub fn needle(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cloth, thread, unit) = (body.held(body.palette.white), body.dyed(Tint::Red), body.rig.unit);
    let other = grip.other_palm(body);
    let at = |[x, y]: Point| add(other, [grip.side * x * unit, y * unit]);
    let hanging = [
        [-0.06, -0.06],
        [0.86, -0.08],
        [0.98, 0.34],
        [0.78, 0.72],
        [0.60, 0.58],
        [0.36, 0.80],
        [0.12, 0.60],
        [-0.06, 0.52],
    ];
    body.panel(easel, &hanging.map(at), &cloth);
    for fold in [[[0.20, 0.30], [0.18, 0.46], [0.14, 0.58]], [[0.66, 0.28], [0.72, 0.46], [0.76, 0.66]]] {
        easel.ink(&through(&fold.map(at), 4), 0.7, (cloth.line, Taper::FOLD));
    }
    let hoop = ellipse(at([0.42, -0.02]), [0.44 * unit, 0.36 * unit], 0.0);
    easel.fill(&hoop, cloth.base);
    easel.crescent(&hoop, body.rig.away([-0.05, -0.03]), (cloth.shaded, 1.0));
    flower(easel, body, at([0.36, 0.04]));
    easel.ink(&closed(&hoop), 4.4, (body.palette.gold.line, Taper::EVEN));
    easel.ink(&closed(&hoop), 2.8, (body.palette.gold.base, Taper::EVEN));
    let eye = grip.at([0.0, 0.10]);
    let slack = add(at([0.60, -0.20]), [0.0, 0.02 * unit]);
    easel.ink(&through(&[at([0.50, -0.02]), slack, eye], 6), 1.2, (thread.base, Taper::EVEN));
    for (width, shade) in [(2.6, body.palette.metal.line), (1.4, body.palette.metal.glint)] {
        easel.ink(&[eye, grip.at([0.0, -0.40])], width, (shade, Taper::LINE));
    }
}

/// Worked in thread: petals, a heart, a stem with two leaves.
fn flower(easel: &mut Easel, body: &Body, middle: Point) {
    let (unit, red, gold, leaf) = (body.rig.unit, body.dyed(Tint::Red), body.palette.gold, body.palette.leaf);
    let at = |x: f64, y: f64| add(middle, [x * unit, y * unit]);
    easel.ink(&through(&[at(0.0, 0.0), at(0.02, 0.12), at(-0.02, 0.22)], 4), 1.4, (leaf.base, Taper::EVEN));
    for side in [-1.0, 1.0] {
        easel.fill(&ellipse(at(side * 0.07, 0.15), [0.06 * unit, 0.028 * unit], side * -30.0), leaf.base);
    }
    for petal in 0..5 {
        let turn = f64::from(petal) * core::f64::consts::TAU / 5.0;
        let at = at(libm::sin(turn) * 0.075, -libm::cos(turn) * 0.075 - 0.02);
        easel.fill(&ellipse(at, [0.052 * unit; 2], 0.0), red.base);
    }
    easel.fill(&ellipse(at(0.0, -0.02), [0.036 * unit; 2], 0.0), gold.base);
}

/// Knotted cord that hangs from both hands in bows, floats of cork along its upper edge.
pub fn net(easel: &mut Easel, body: &Body, _grip: Grip) {
    let (cord, unit) = (body.held(body.dyed(Tint::Teal)), body.rig.unit);
    let [left, right] = [body.palm(0), body.palm(1)];
    let at = |across: f64, down: f64| {
        let spread = 1.0 + 0.34 * down;
        let middle = f64::midpoint(left[0], right[0]);
        let x = middle + (across - 0.5) * (right[0] - left[0]) * 1.16 * spread;
        let sags = 4.0 * across * (1.0 - across);
        [x, left[1] + (right[1] - left[1]) * across + (sags * 0.34 + down * (1.46 - 0.12 * sags)) * unit]
    };
    const COLUMNS: u32 = 9;
    for start in 0..COLUMNS * 2 {
        for way in [-1.0, 1.0] {
            let from = f64::from(start) / f64::from(COLUMNS) - 0.5;
            let strand: Vec<Point> = (0..=12)
                .map(|step| f64::from(step) / 12.0)
                .map(|down| (from + way * down * 0.9, down))
                .filter(|(across, _)| (0.0..=1.0).contains(across))
                .map(|(across, down)| at(across, down))
                .collect();
            if strand.len() > 1 {
                easel.ink(&strand, 1.3, (cord.line, Taper::EVEN));
            }
        }
    }
    let edge: Vec<Point> = (0..=16).map(|step| at(f64::from(step) / 16.0, 0.0)).collect();
    easel.ink(&edge, 3.4, (cord.line, Taper::EVEN));
    easel.ink(&edge, 1.8, (cord.light, Taper::EVEN));
    for across in [0.2, 0.4, 0.6, 0.8] {
        body.panel(easel, &ellipse(at(across, 0.0), [0.11 * unit, 0.075 * unit], 0.0), &body.dyed(Tint::Orange));
    }
}

/// From before the hand out over the edge of the boat, its blade in the water.
pub fn oar(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, unit) = (body.palette.gold, body.rig.unit);
    let at = |[x, y]: Point| add(grip.at, [grip.side * x * unit, y * unit]);
    rod(easel, body, (at([-0.36, -0.18]), at([3.2, 1.60])), 0.050, &wood);
    body.panel(easel, &around(&[[3.0, 1.38], [4.0, 1.76], [4.1, 2.06], [3.0, 1.68]].map(at), 3), &wood);
}
