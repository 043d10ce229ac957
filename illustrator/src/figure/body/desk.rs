//! The desk of who draws manga: a sheet with panels under the hand, finished ones, ink, and what was eaten meanwhile.

use super::super::curve::{Point, Taper, add, ellipse, lerp, through};
use super::super::easel::Easel;
use super::Body;
use super::tables::Table;
use scene::Tint;

/// `middle` is the trunk's, canvas units across.
pub fn manga_page(easel: &mut Easel, body: &Body, (table, middle): (&Table, f64)) {
    let (unit, front) = (body.rig.unit, body.skeleton.arms[body.posture.front].side);
    let at = |x: f64, ahead: f64| table.on(middle + front * x * unit, ahead);
    for shift in [0.10, 0.05, 0.0] {
        let sheet =
            [at(-1.62 + shift, 0.16), at(-0.94 + shift, 0.16), at(-0.98 + shift, 0.80), at(-1.70 + shift, 0.80)];
        body.panel(easel, &sheet.map(|point| add(point, [0.0, -shift * 0.5 * unit])), &body.palette.white);
    }
    panels(easel, body, [at(-1.58, 0.22), at(-1.00, 0.22), at(-1.04, 0.74), at(-1.64, 0.74)]);
    let page = [at(-0.56, 0.06), at(0.66, 0.06), at(0.74, 0.96), at(-0.64, 0.96)];
    body.panel(easel, &page, &body.palette.white);
    panels(easel, body, [at(-0.48, 0.12), at(0.58, 0.12), at(0.65, 0.88), at(-0.55, 0.88)]);
    ink(easel, body, at(1.06, 0.40));
    if !body.is_served {
        noodles(easel, body, at(1.48, 0.34));
    }
}

/// Frames and strokes between four corners.
fn panels(easel: &mut Easel, body: &Body, [one, two, three, four]: [Point; 4]) {
    let dark = body.palette.dark;
    let on = |x: f64, y: f64| lerp(lerp(one, two, x), lerp(four, three, x), y);
    for [left, top, right, low] in
        [[0.0, 0.0, 0.56, 0.42], [0.62, 0.0, 1.0, 0.42], [0.0, 0.5, 0.34, 1.0], [0.40, 0.5, 1.0, 1.0]]
    {
        let frame = [on(left, top), on(right, top), on(right, low), on(left, low), on(left, top)];
        easel.ink(&frame, 0.9, (dark.line, Taper::EVEN));
        let (x, y) = (f64::midpoint(left, right), f64::midpoint(top, low));
        let head = [on(x - 0.07, y), on(x, y - 0.13), on(x + 0.07, y), on(x, y + 0.12), on(x - 0.07, y)];
        easel.ink(&through(&head, 4), 0.7, (dark.line, Taper::LINE));
    }
    let black = [on(0.72, 0.26), on(1.0, 0.16), on(1.0, 0.42), on(0.64, 0.42)];
    easel.fill(&black, dark.base);
}

fn ink(easel: &mut Easel, body: &Body, at: Point) {
    let unit = body.rig.unit;
    let by = |x: f64, y: f64| add(at, [x * unit, y * unit]);
    let glass = [by(-0.13, -0.20), by(0.13, -0.20), by(0.15, 0.05), by(-0.15, 0.05)];
    body.panel(easel, &glass, &body.palette.dark);
    body.panel(easel, &ellipse(by(0.0, -0.21), [0.12 * unit, 0.04 * unit], 0.0), &body.dyed(Tint::Navy));
    easel.ink(&[by(-0.08, -0.14), by(-0.09, 0.0)], 1.2, (body.palette.dark.glint, Taper::LINE));
}

/// An empty cup with its lid half off and sticks across it.
fn noodles(easel: &mut Easel, body: &Body, at: Point) {
    let (unit, white, red) = (body.rig.unit, body.palette.white, body.dyed(Tint::Red));
    let by = |x: f64, y: f64| add(at, [x * unit, y * unit]);
    body.panel(easel, &[by(-0.24, -0.36), by(0.24, -0.36), by(0.17, 0.06), by(-0.17, 0.06)], &white);
    easel.fill(&[by(-0.222, -0.25), by(0.222, -0.25), by(0.195, -0.08), by(-0.195, -0.08)], red.base);
    body.panel(easel, &ellipse(by(0.0, -0.36), [0.24 * unit, 0.07 * unit], 0.0), &body.dyed(Tint::Blond));
    for (from, to) in [((-0.36, -0.48), (0.34, -0.36)), ((-0.34, -0.42), (0.36, -0.42))] {
        easel.ink(&[by(from.0, from.1), by(to.0, to.1)], 2.4, (body.palette.leather.base, Taper::EVEN));
    }
}
