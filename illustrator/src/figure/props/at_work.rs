//! Tools of who works at something: knife, spoon, chalk and its blackboard, needle and cloth.

use super::super::body::{Body, workplace};
use super::super::curve::{Point, Taper, add, around, closed, through};
use super::super::easel::Easel;
use super::{Grip, rod};
use crate::scene::{Prop, Tint};

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
    let above = if body.prop == Some(Prop::Cauldron) { -0.62 } else { -0.30 };
    rod(easel, body, (grip.at([0.0, above]), dips), 0.042, &body.palette.leather);
    let ripple = |size: f64| {
        let half = [-size, -size * 0.5, 0.0, size * 0.5, size];
        half.map(|x: f64| add(dips, [x * body.rig.unit, 0.05 * libm::sqrt((1.0 - x * x / size / size).max(0.0)) * body.rig.unit]))
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
    let sides = |left: f64, right: f64, top: f64, low: f64| [[left, top], [right, top], [right, low], [left, low]].map(at);
    let (wood, slate, white) = (body.palette.leather, body.dyed(Tint::Green), body.palette.white);
    body.panel(easel, &sides(-2.34, 2.74, -2.02, 1.42), &wood);
    let plate = sides(-2.22, 2.62, -1.90, 1.28);
    easel.fill(&plate, slate.deep.toned(0.85));
    easel.within(&plate, |easel| {
        easel.veil(&around(&[[0.6, -2.2], [2.9, -1.8], [2.2, 1.5], [-0.4, 1.6]].map(at), 4), slate.shaded, 0.35);
    });
    easel.ink(&closed(&plate), 0.9, (slate.line, Taper::EVEN));
    writing(easel, &white.base, |x, y| at([x, y]));
    body.panel(easel, &sides(-2.40, 2.80, 1.34, 1.48), &wood);
}

/// Lines of a hand that writes fast, and a triangle with its height.
fn writing(easel: &mut Easel, chalk: &super::super::shade::Shade, at: impl Fn(f64, f64) -> Point) {
    let rows = [(-1.62, 1.30, 2.46), (-1.62, -2.02, -0.72), (-1.30, -2.02, -0.90), (-0.98, -2.02, -1.06), (-1.34, 1.86, 2.40)];
    for (y, from, to) in rows {
        let steps = ((to - from) / 0.055) as usize;
        let wave: Vec<Point> = (0..=steps)
            .filter(|step| step % 9 < 7)
            .map(|step| at(from + 0.055 * step as f64, y + [0.0, -0.09, 0.05, -0.04, 0.07, -0.07][step % 6]))
            .collect();
        for word in wave.chunks(7).filter(|word| word.len() > 2) {
            easel.ink(word, 1.3, (*chalk, Taper::EVEN));
        }
    }
    for figure in [
        [at(-1.96, 0.66), at(-1.10, 0.66), at(-1.40, -0.06), at(-1.96, 0.66)],
        [at(-1.40, -0.06), at(-1.40, 0.66), at(-1.32, 0.66), at(-1.32, 0.58)],
    ] {
        easel.ink(&figure, 1.4, (*chalk, Taper::EVEN));
    }
}

/// Cloth in the other hand, the thread in it, the needle drawn out.
pub fn needle(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cloth, unit) = (body.held(body.palette.accent), body.rig.unit);
    let other = body.palm(usize::from(grip.side < 0.0));
    let at = |[x, y]: Point| add(other, [grip.side * x * unit, y * unit]);
    let piece = [
        [-0.34, -0.10],
        [0.0, -0.16],
        [0.40, -0.10],
        [0.50, 0.26],
        [0.36, 0.60],
        [0.08, 0.74],
        [-0.22, 0.62],
        [-0.46, 0.66],
        [-0.50, 0.22],
    ];
    let outline = around(&piece.map(at), 4);
    body.panel(easel, &outline, &cloth);
    for fold in [[[-0.20, 0.0], [-0.26, 0.30], [-0.20, 0.56]], [[0.20, 0.10], [0.26, 0.34], [0.18, 0.60]]] {
        easel.ink(&through(&fold.map(at), 4), 0.7, (cloth.line, Taper::FOLD));
    }
    for step in 0..6 {
        let x = -0.32 + 0.10 * f64::from(step);
        easel.ink(&[at([x, 0.06]), at([x + 0.055, 0.055])], 1.4, (body.palette.white.base, Taper::EVEN));
    }
    let eye = grip.at([0.0, 0.06]);
    let thread = through(&[at([0.26, 0.05]), add(at([0.34, 0.16]), [0.0, 0.06 * unit]), eye], 6);
    easel.ink(&thread, 0.9, (cloth.line, Taper::EVEN));
    easel.ink(&[eye, grip.at([0.0, -0.34])], 2.0, (body.palette.metal.line, Taper::LINE));
    easel.ink(&[eye, grip.at([0.0, -0.32])], 1.0, (body.palette.metal.light, Taper::LINE));
}
