//! Small things of every day: brushes, a pen, a spoon with its bowl, a knife with the wood it cuts.

use super::super::body::Body;
use super::super::body::skeleton::Limb;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, through, unit_way};
use super::super::easel::Easel;
use super::{Grip, rod};
use scene::Tint;

/// Its head is at the teeth.
pub fn toothbrush(easel: &mut Easel, body: &Body, grip: Grip) {
    let (handle, white, unit) = (body.held(body.dyed(Tint::Teal)), body.palette.white, body.rig.unit);
    let lips = body.rig.face([0.0, 0.86]);
    let long = super::super::curve::distance(grip.at, lips).max(1e-9);
    let way = unit_way(grip.at, lips);
    let at = |along: f64, off: f64| {
        let off = off * unit;
        [grip.at[0] + way[0] * along * long + way[1] * off, grip.at[1] + way[1] * along * long - way[0] * off]
    };
    rod(easel, body, (at(-0.34, 0.0), at(0.94, 0.0)), 0.028, &handle);
    let up = if grip.side > 0.0 { -1.0 } else { 1.0 };
    body.panel(easel, &[at(0.74, up * 0.02), at(0.95, up * 0.02), at(0.95, up * 0.10), at(0.74, up * 0.10)], &white);
    for [x, y, size] in
        [[0.05, 0.03, 0.052], [-0.05, 0.04, 0.056], [0.0, 0.08, 0.060], [0.09, 0.08, 0.034], [-0.10, 0.0, 0.032]]
    {
        let foam = ellipse([lips[0] + x * unit, lips[1] + y * unit], [size * unit; 2], 0.0);
        easel.fill(&foam, white.light);
        easel.ink(&closed(&foam), 0.5, (white.deep, Taper::EVEN));
    }
}

/// From the hand to the lips.
pub fn toothbrush_way(body: &Body, grip: Grip) -> Point {
    let lips = body.rig.face([0.0, 0.86]);
    unit_way(grip.at, lips)
}

/// Seen from the side, its bristles toward the hair.
pub fn hairbrush(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, pad) = (body.held(body.palette.leather), body.palette.accent);
    for row in 0..10 {
        let y = -0.34 - 0.048 * f64::from(row);
        easel.ink(&grip.all(&[[-0.05, y], [-0.20, y + 0.01]]), 1.2, (body.palette.dark.base, Taper::LINE));
    }
    body.panel(easel, &grip.all(&[[-0.02, -0.29], [-0.075, -0.33], [-0.085, -0.78], [-0.02, -0.83]]), &pad);
    rod(easel, body, (grip.at([0.0, 0.30]), grip.at([0.0, -0.26])), 0.040, &wood);
    let back = [[-0.035, -0.22], [0.04, -0.24], [0.075, -0.56], [0.03, -0.88], [-0.03, -0.88], [-0.035, -0.56]];
    body.panel(easel, &around(&grip.all(&back), 4), &wood);
}

/// Pointing down, out of the fingers.
pub fn pen(easel: &mut Easel, body: &Body, grip: Grip) {
    let (shaft, metal) = (body.held(body.palette.dark), body.palette.metal);
    let at_other = grip.other();
    if body.posture.arms[at_other].hand == super::Hand::Assist {
        pad(easel, body, (body.palm(at_other), grip.side));
    }
    rod(easel, body, (grip.at([0.16, -0.44]), grip.at([-0.14, 0.20])), 0.026, &shaft);
    body.panel(easel, &grip.all(&[[-0.165, 0.19], [-0.115, 0.21], [-0.19, 0.32]]), &metal);
}

/// On the fingers, and falling from them to the ground.
pub fn crumbs(easel: &mut Easel, body: &Body, limb: &Limb) {
    let (grain, unit) = (body.palette.gold, body.rig.unit);
    let feet = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.16 * unit;
    let tips = add(limb.end, [limb.way[0] * 0.46 * unit, limb.way[1] * 0.46 * unit]);
    if body.strews_fish {
        for (out, down, turn) in [(0.10, -0.10, 20.0), (0.62, -0.34, -30.0), (1.05, 0.62, 50.0)] {
            herring(easel, body, (add(tips, [limb.side * out * unit, down * unit]), limb.side * turn));
        }
        return;
    }
    for number in 0..16_u32 {
        let share = f64::from(number) / 15.0;
        // Thrown outward, they fall ever faster.
        let swing = 0.10 * libm::sin(f64::from(number) * 2.4);
        let x = tips[0] + limb.side * (0.06 + 0.42 * libm::sqrt(share) + swing * (0.3 + share)) * unit;
        let y = tips[1] + (feet - tips[1]) * share * share + 0.04 * swing * unit;
        let crumb = ellipse([x, y], [0.045 * unit, 0.036 * unit], f64::from(number) * 40.0);
        easel.fill(&crumb, grain.base);
        easel.ink(&closed(&crumb), 0.5, (grain.line, Taper::EVEN));
    }
    for [along, off] in [[0.30, 0.05], [0.38, 0.10], [0.44, 0.04], [0.36, 0.02]] {
        let crumb = add(limb.end, [limb.way[0] * along * unit, (limb.way[1] * along - off - 0.06) * unit]);
        let crumb = ellipse(crumb, [0.046 * unit, 0.036 * unit], along * 90.0);
        easel.fill(&crumb, grain.base);
        easel.ink(&closed(&crumb), 0.5, (grain.line, Taper::EVEN));
    }
}

/// A small fish as it is thrown.
fn herring(easel: &mut Easel, body: &Body, ([x, y], turn_deg): (Point, f64)) {
    let (steel, unit) = (body.dyed(Tint::Silver), body.rig.unit);
    let turn = turn_deg.to_radians();
    let at = |along: f64, aside: f64| {
        let (sin, cos) = (libm::sin(turn), libm::cos(turn));
        [x + (along * cos - aside * sin) * unit, y + (along * sin + aside * cos) * unit]
    };
    let fish = through(
        &[
            at(-0.30, -0.12),
            at(-0.20, 0.0),
            at(0.02, -0.10),
            at(0.22, -0.06),
            at(0.32, 0.0),
            at(0.22, 0.07),
            at(0.0, 0.10),
            at(-0.20, 0.02),
            at(-0.30, 0.12),
            at(-0.26, 0.0),
            at(-0.30, -0.12),
        ],
        6,
    );
    body.panel(easel, &fish, &steel);
    let eye = ellipse(at(0.21, -0.01), [0.022 * unit, 0.022 * unit], 0.0);
    easel.fill(&eye, body.palette.dark.deep);
}

/// Short strokes round two hands that meet.
pub fn claps(easel: &mut Easel, body: &Body, middle: Point) {
    let unit = body.rig.unit;
    for degrees in [-152.0_f64, -132.0, -48.0, -28.0] {
        let turn = degrees.to_radians();
        let at = |reach: f64| add(middle, [libm::cos(turn) * reach * unit, libm::sin(turn) * reach * unit]);
        easel.ink(&[at(0.46), at(0.58)], 0.9, (body.palette.lash, Taper::EVEN));
    }
}

/// The loops of a bow on both sides of the fingers that tie it.
pub fn shoelaces(easel: &mut Easel, body: &Body, middle: Point) {
    let (unit, white) = (body.rig.unit, &body.palette.white);
    for side in [-1.0, 1.0] {
        let at = |[x, y]: Point| add(middle, [side * x * unit, y * unit]);
        let lace = [[0.04, 0.22], [0.26, 0.06], [0.44, 0.10], [0.42, 0.24], [0.24, 0.28], [0.04, 0.24]].map(at);
        let lace = through(&lace, 5);
        easel.ink(&lace, 3.6, (white.line, Taper::EVEN));
        easel.ink(&lace, 2.2, (white.base, Taper::EVEN));
    }
}

/// Lined paper on a cover, on the palm of the other hand.
fn pad(easel: &mut Easel, body: &Body, (palm, side): (Point, f64)) {
    let (cover, white, unit) = (body.palette.accent, body.palette.white, body.rig.unit);
    let at = |[x, y]: Point| [palm[0] + side * (0.34 + x) * unit, palm[1] + (y - 0.14) * unit];
    let all = |points: &[Point]| points.iter().map(|point| at(*point)).collect::<Vec<_>>();
    body.panel(easel, &all(&[[-0.40, 0.20], [0.38, 0.12], [0.32, -0.32], [-0.32, -0.26]]), &cover);
    let sheet = all(&[[-0.37, 0.15], [0.35, 0.08], [0.30, -0.32], [-0.30, -0.26]]);
    body.panel(easel, &sheet, &white);
    for row in [0.2, 0.4, 0.6, 0.8] {
        let (from, to) = (lerp(sheet[3], sheet[0], row), lerp(sheet[2], sheet[1], row));
        easel.ink(&[lerp(from, to, 0.12), lerp(from, to, 0.84)], 0.5, (white.deep, Taper::EVEN));
    }
}

/// The bowl on one hand, the spoon in the other.
pub fn soup(easel: &mut Easel, body: &Body, grip: Grip) {
    let (china, unit) = (body.held(body.palette.white), body.rig.unit);
    let at_other = grip.other();
    if body.posture.arms[at_other].hand == super::Hand::Assist {
        let other = body.palm(at_other);
        let at = |[x, y]: Point| [other[0] + grip.side * (0.10 + x) * unit, other[1] + (y - 0.06) * unit];
        let wall = [[-0.40, -0.24], [-0.32, -0.06], [-0.16, 0.05], [0.16, 0.05], [0.32, -0.06], [0.40, -0.24]];
        body.panel(easel, &through(&wall.map(at), 4), &china);
        let stripe = [[-0.37, -0.17], [0.0, -0.09], [0.37, -0.17]];
        easel.ink(&through(&stripe.map(at), 5), 2.4, (body.palette.accent.base, Taper::EVEN));
        let brim = ellipse(at([0.0, -0.24]), [0.40 * unit, 0.10 * unit], 0.0);
        easel.fill(&brim, body.dyed(Tint::Orange).light);
        easel.ink(&closed(&brim), 0.9, (china.line, Taper::EVEN));
        for x in [-0.12, 0.10] {
            let steam = [[x, -0.32], [x + 0.05, -0.42], [x - 0.03, -0.50], [x + 0.03, -0.60]];
            easel.ink(&through(&steam.map(at), 5), 1.0, (body.palette.white.shaded, Taper::LINE));
        }
    }
    spoon(easel, body, (grip.at([0.16, 0.10]), grip.at([-0.34, -0.14])));
}

/// From the end of its handle to where its bowl begins.
pub fn spoon(easel: &mut Easel, body: &Body, (from, to): (Point, Point)) {
    let (metal, unit) = (body.palette.metal, body.rig.unit);
    rod(easel, body, (from, to), 0.020, &metal);
    let tilt = libm::atan2(to[1] - from[1], to[0] - from[0]);
    let bowl = add(to, [libm::cos(tilt) * 0.09 * unit, libm::sin(tilt) * 0.09 * unit]);
    body.panel(easel, &ellipse(bowl, [0.11 * unit, 0.070 * unit], tilt.to_degrees()), &metal);
}

/// A piece of wood in one hand, a short knife at it in the other.
pub fn carving(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, metal, unit) = (body.held(body.palette.gold), body.palette.metal, body.rig.unit);
    let other = grip.other_palm(body);
    let at = |[x, y]: Point| [other[0] + grip.side * x * unit, other[1] + y * unit];
    // What will be a bird.
    let bird = [
        [-0.06, 0.20],
        [0.02, -0.04],
        [-0.06, -0.22],
        [0.02, -0.40],
        [0.18, -0.46],
        [0.34, -0.36],
        [0.26, -0.28],
        [0.30, -0.04],
        [0.20, 0.22],
    ];
    body.panel(easel, &around(&bird.map(at), 4), &wood);
    for y in [-0.10, 0.02] {
        easel.ink(&[at([0.06, y]), at([0.24, y - 0.03])], 0.7, (wood.line, Taper::LINE));
    }
    rod(easel, body, (grip.at([0.08, 0.16]), grip.at([-0.08, -0.14])), 0.040, &body.palette.dark);
    body.panel(easel, &grip.all(&[[-0.05, -0.16], [-0.12, -0.12], [-0.26, -0.40], [-0.22, -0.44]]), &metal);
}
