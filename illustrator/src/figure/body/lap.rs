//! A skirt over knees that are spread on the ground, or come toward us on a seat: it lies on both thighs and sinks
//! between them.

use super::super::clothes::wear::Skirt;
use super::super::curve::{Point, Taper, add, lerp, through};
use super::super::easel::Easel;
use super::Body;
use super::skeleton::{SIDES, THIGH};

pub fn draw(easel: &mut Easel, body: &Body, skirt: &Skirt) {
    let cloth = skirt.cloth.of(body.palette);
    let unit = body.rig.unit;
    let (waist, hip) = (body.waist() + 0.01, body.hip + 0.02);
    let covers = skirt.long > THIGH;
    let half = |at: usize| -> Vec<Point> {
        let (limb, side) = (&body.skeleton.legs[at], SIDES[at]);
        let on = |share: f64, x: f64, y: f64| add(lerp(limb.root, limb.bend, share), [side * x * unit, y * unit]);
        let share = if covers { 1.0 } else { (skirt.long / THIGH).clamp(0.60, 0.86) };
        let mut edge = vec![
            body.rig.body([side * waist, 2.50]),
            body.rig.body([side * hip, 2.84]),
            on(share * 0.55, 0.10, -0.22),
            on(share, 0.0, -0.19),
        ];
        if covers {
            edge.extend([on(1.0, 0.17, -0.12), on(1.0, 0.23, 0.03), on(1.0, 0.18, 0.17), on(1.0, 0.02, 0.25)]);
        } else {
            edge.extend([on(share, 0.08, 0.02), on(share, 0.04, 0.21)]);
        }
        edge
    };
    let (left, right) = (through(&half(0), 6), through(&half(1), 6));
    let [one, other] = [left.last(), right.last()].map(|point| point.copied().unwrap_or_default());
    let middle = lerp(one, other, 0.5);
    let sinks = if covers { 0.24 } else { 0.10 } * unit;
    let hem = through(
        &[
            one,
            add(lerp(one, other, 0.26), [0.0, sinks * 0.7]),
            add(middle, [0.0, sinks]),
            add(lerp(one, other, 0.74), [0.0, sinks * 0.7]),
            other,
        ],
        8,
    );
    let mut outline = left.clone();
    outline.extend(&hem);
    outline.extend(right.iter().rev());
    easel.fill(&outline, cloth.base);
    easel.crescent(&outline, [0.0, -0.15 * unit], (cloth.shaded, 1.0));
    easel.within(&outline, |easel| {
        let top = body.rig.body([0.0, 2.86]);
        for x in [-0.30, -0.10, 0.10, 0.30] {
            let low = hem[((x + 0.5) * (hem.len() - 1) as f64) as usize];
            let from = add(top, [x * 0.9 * unit, 0.04 * unit]);
            easel.ink(
                &through(&[from, add(lerp(from, low, 0.55), [-x * 0.2 * unit, 0.0]), low], 6),
                0.7,
                (cloth.line, Taper::FOLD),
            );
        }
    });
    body.patterned(easel, std::slice::from_ref(&outline), skirt.cloth);
    for edge in [&left, &right, &hem] {
        easel.ink(edge, 1.0, (cloth.line, Taper::EVEN));
    }
    super::skirt::waistband(easel, body, &cloth);
}

/// Of who sits before us: it arches over each thigh, sinks between the two, and falls beside them to the seat.
pub fn hem_over_thighs(body: &Body, (left, right): (Point, Point), skirt: &Skirt) -> Vec<Point> {
    let unit = body.rig.unit;
    let over = |at: usize| {
        let limb = &body.skeleton.legs[at];
        let share = (skirt.long / THIGH).clamp(0.84, 1.0);
        lerp(limb.root, limb.bend, share)
    };
    let (one, other) = (over(0), over(1));
    let (one, other) = if one[0] < other[0] { (one, other) } else { (other, one) };
    let sunk = (other[0] - one[0] - 0.34 * unit).clamp(0.02 * unit, 0.08 * unit);
    let way = [
        left,
        add(one, [-0.10 * unit, -0.07 * unit]),
        add(one, [0.04 * unit, -0.08 * unit]),
        add(lerp(one, other, 0.5), [0.0, sunk]),
        add(other, [-0.04 * unit, -0.08 * unit]),
        add(other, [0.10 * unit, -0.07 * unit]),
        right,
    ];
    // Steps of pleats, seen along the cloth on the knees, would be a saw.
    through(&way, 6)
}
