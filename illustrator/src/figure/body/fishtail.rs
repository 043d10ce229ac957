//! A mermaid's tail: both legs in one skin of scales, and a fin at its end.

use super::super::curve::{Point, Taper, add, around, closed, lerp, through};
use super::super::easel::Easel;
use super::Body;

/// Half as wide as this beside the middle of both legs, along thighs and shins; head units.
const THIGH: [(f64, f64); 4] = [(0.0, 0.30), (0.35, 0.31), (0.70, 0.27), (1.0, 0.23)];
const SHIN: [(f64, f64); 3] = [(0.35, 0.19), (0.70, 0.13), (1.0, 0.085)];

pub fn draw(easel: &mut Easel, body: &Body) {
    let cloth = body.palette.cloth;
    let (outline, end, way) = outline(body);
    fin(easel, body, (end, way));
    easel.fill(&outline, cloth.base);
    easel.within(&outline, |easel| scales(easel, body));
    easel.crescent(&outline, body.rig.away([-0.13, -0.02]), (cloth.shaded, 0.8));
    easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
    waist(easel, body);
}

/// The tail without its fin, where that begins, and which way it goes on.
fn outline(body: &Body) -> (Vec<Point>, Point, Point) {
    let unit = body.rig.unit;
    let [one, other] = &body.skeleton.legs;
    let (root, bend, end) =
        (lerp(one.root, other.root, 0.5), lerp(one.bend, other.bend, 0.5), lerp(one.end, other.end, 0.5));
    // It sways: straight down it would be a post.
    let bend = add(bend, [body.rig.light * 0.13 * unit, 0.0]);
    let end = add(end, [-body.rig.light * 0.26 * unit, -0.04 * unit]);
    let hip = body.hip + 0.02;
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (x, y) in [(body.waist() + 0.01, 2.52), (hip * 0.93, 2.72), (hip, 2.92)] {
        left.push(body.rig.body([-x, y]));
        right.push(body.rig.body([x, y]));
    }
    let across = |from: Point, to: Point| {
        let (x, y) = (to[0] - from[0], to[1] - from[1]);
        let long = libm::sqrt(x * x + y * y).max(1e-9);
        [y / long * unit, -x / long * unit]
    };
    let rows = THIGH.iter().skip(1).map(|row| (root, bend, row)).chain(SHIN.iter().map(|row| (bend, end, row)));
    for (from, to, (share, half)) in rows {
        let (middle, out) = (lerp(from, to, *share), across(from, to));
        right.push(add(middle, [out[0] * half, out[1] * half]));
        left.push(add(middle, [-out[0] * half, -out[1] * half]));
    }
    let mut outline = through(&left, 6);
    outline.extend(through(&right, 6).into_iter().rev());
    let out = across(bend, end);
    (outline, end, [-out[1] / unit, out[0] / unit])
}

/// Two lobes, with rays.
fn fin(easel: &mut Easel, body: &Body, (end, way): (Point, Point)) {
    let (accent, unit) = (body.palette.cloth, body.rig.unit);
    let at = |along: f64, across: f64| {
        [end[0] + (way[0] * along - way[1] * across) * unit, end[1] + (way[1] * along + way[0] * across) * unit]
    };
    for side in [-1.0, 1.0] {
        let lobe = around(
            &[
                at(-0.08, 0.0),
                at(0.02, side * 0.16),
                at(0.12, side * 0.54),
                at(0.40, side * 0.92),
                at(0.56, side * 0.66),
                at(0.50, side * 0.34),
                at(0.34, side * 0.04),
            ],
            6,
        );
        easel.fill(&lobe, accent.light);
        easel.crescent(&lobe, body.rig.away([-0.05, -0.03]), (accent.base, 1.0));
        for (along, across) in [(0.40, 0.76), (0.46, 0.56), (0.44, 0.32)] {
            let ray = through(&[at(0.02, side * 0.03), at(0.18, side * across * 0.45), at(along, side * across)], 4);
            easel.ink(&ray, 0.6, (accent.line, Taper::FOLD));
        }
        easel.ink(&closed(&lobe), 0.9, (accent.line, Taper::EVEN));
    }
}

/// Rows of small arcs over the whole of it.
fn scales(easel: &mut Easel, body: &Body) {
    let (cloth, unit) = (body.palette.cloth, body.rig.unit);
    let points: Vec<Point> = body.skeleton.legs.iter().flat_map(|leg| [leg.root, leg.bend, leg.end]).collect();
    let bound = |axis: usize| {
        let along = points.iter().map(|point| point[axis]);
        (along.clone().fold(f64::MAX, f64::min), along.fold(f64::MIN, f64::max))
    };
    let ((left, right), (top, low)) = (bound(0), bound(1));
    let (left, right, top) = (left - 0.4 * unit, right + 0.4 * unit, top - 0.35 * unit);
    let (wide, high) = (0.15 * unit, 0.12 * unit);
    let rows = ((low - top) / high) as i32 + 1;
    for row in 0..rows {
        let y = top + high * f64::from(row);
        let mut x = left + if row % 2 == 0 { 0.0 } else { wide * 0.5 };
        while x < right {
            let arc = through(
                &[
                    [x, y],
                    [x + wide * 0.22, y + high * 0.62],
                    [x + wide * 0.5, y + high * 0.85],
                    [x + wide * 0.78, y + high * 0.62],
                    [x + wide, y],
                ],
                2,
            );
            easel.ink(&arc, 0.5, (if easel.in_color() { cloth.deep } else { cloth.line }, Taper::EVEN));
            x += wide;
        }
    }
}

/// Where skin and scales meet: a frill of small fins.
fn waist(easel: &mut Easel, body: &Body) {
    let (cloth, w) = (body.palette.cloth, body.waist() + 0.03);
    let upper = [[-w, 2.47], [0.0, 2.55], [w, 2.47]];
    let lower = [[w + 0.03, 2.58], [w * 0.5, 2.70], [0.0, 2.66], [-w * 0.5, 2.70], [-w - 0.03, 2.58]];
    let band = body.outline(&[&upper, &lower]);
    easel.fill(&band, cloth.light);
    easel.ink(&closed(&band), 0.8, (cloth.line, Taper::EVEN));
}
