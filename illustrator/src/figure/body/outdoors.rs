//! What an act is done at in the open: the trunk one climbs, a telescope on its tripod, the block one dives from.

use super::super::curve::{Point, Taper, add, around, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::supine;
use super::skeleton::SIDES;
use super::{Body, FAR, UPENDED_ABOUT};
use scene::{Place, Tint};

/// Behind who climbs it, a branch under each hand and each foot, leaves above.
pub fn tree(easel: &mut Easel, body: &Body) {
    let (unit, bark) = (body.rig.unit, body.palette.leather);
    let [x, y] = body.rig.body([0.0, 2.6]);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    for limb in body.skeleton.legs.iter().chain(&body.skeleton.arms) {
        let hold = add(limb.end, [0.0, if limb.end[1] > y { 0.16 } else { -0.10 } * unit]);
        let out = (hold[0] - x).signum();
        let branch = [
            at(out * 0.3, (hold[1] - y) / unit + 0.30),
            add(hold, [-out * 0.2 * unit, 0.06 * unit]),
            add(hold, [out * 0.7 * unit, -0.10 * unit]),
            add(hold, [out * 1.5 * unit, -0.36 * unit]),
        ];
        body.panel(easel, &ribbon(&through(&branch, 6), |share| (0.20 - 0.13 * share) * unit), &bark);
        tuft(easel, body, (branch[3], 0.42));
    }
    let trunk = [
        at(-0.86, -FAR),
        at(0.92, -FAR),
        at(0.84, -1.0),
        at(0.98, 3.0),
        at(1.3, FAR),
        at(-1.2, FAR),
        at(-0.94, 3.0),
        at(-0.80, -1.0),
    ];
    body.panel(easel, &trunk, &bark);
    easel.within(&trunk, |easel| {
        for number in 0..34_i32 {
            let turn = f64::from(number);
            let (dx, dy) = (0.80 * libm::sin(turn * 2.4), -6.2 + 0.40 * turn);
            let groove = [at(dx, dy), at(dx + 0.05 * libm::sin(turn), dy + 0.36), at(dx - 0.03, dy + 0.74)];
            easel.ink(&through(&groove, 4), 1.2, (bark.shaded, Taper::LINE));
        }
    });
    for (dx, dy, size) in [(-1.9, -3.9, 1.1), (1.8, -4.1, 1.2), (-0.4, -4.5, 1.0), (2.9, -3.4, 0.8), (-3.0, -3.3, 0.8)]
    {
        tuft(easel, body, (at(dx, dy), size));
    }
}

/// A trunk behind who leans on it, so many head units beside the hips and below the feet; the crown is beyond the picture.
pub fn trunk_behind(easel: &mut Easel, body: &Body, (aside, below): (f64, f64)) {
    let (unit, bark) = (body.rig.unit, body.palette.leather);
    let ahead = body.posture.far_leg.map_or(1.0, |far| body.skeleton.legs[far].side);
    let x = body.rig.body([0.0, 2.6])[0] + ahead * aside * unit;
    let foot = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + below * unit;
    let at = |dx: f64, dy: f64| [x + dx * unit, foot + dy * unit];
    let left = through(&[at(-0.98, -FAR), at(-1.02, -4.0), at(-1.10, -1.2), at(-1.30, -0.34), at(-1.86, 0.02)], 8);
    let right = through(&[at(1.80, 0.04), at(1.30, -0.30), at(1.10, -1.2), at(1.04, -4.0), at(1.0, -FAR)], 8);
    let roots =
        through(&[at(-1.86, 0.02), at(-0.9, 0.0), at(-0.3, 0.12), at(0.5, 0.02), at(1.1, 0.10), at(1.80, 0.04)], 6);
    let outline: Vec<Point> = left.iter().chain(&roots).chain(&right).copied().collect();
    let shadow = ellipse(at(0.0, 0.02), [2.3 * unit, 0.20 * unit], 0.0);
    easel.veil(&shadow, body.palette.dark.deep, 0.34);
    body.panel(easel, &outline, &bark);
    easel.crescent(&outline, [body.rig.light * 0.5 * unit, 0.0], (bark.shaded, 1.0));
    easel.within(&outline, |easel| {
        for number in 0..44_i32 {
            let turn = f64::from(number);
            let (dx, dy) = (0.98 * libm::sin(turn * 2.4), -8.6 + 0.20 * turn);
            let groove = [at(dx, dy), at(dx + 0.06 * libm::sin(turn), dy + 0.40), at(dx - 0.03, dy + 0.80)];
            easel.ink(&through(&groove, 4), 1.1, (bark.deep, Taper::LINE));
        }
        supine::shadow(easel, body);
    });
}

fn tuft(easel: &mut Easel, body: &Body, (middle, size): (Point, f64)) {
    let (leaf, unit) = (body.palette.leaf, size * body.rig.unit);
    let outline: Vec<Point> = (0..22)
        .map(|step| {
            let turn = f64::from(step) / 22.0 * core::f64::consts::TAU;
            let far = if step % 2 == 0 { 1.0 } else { 0.84 };
            add(middle, [libm::cos(turn) * far * unit, libm::sin(turn) * far * 0.72 * unit])
        })
        .collect();
    body.panel(easel, &around(&outline, 4), &leaf);
    for (dx, dy) in [(-0.35, -0.2), (0.2, -0.35), (0.35, 0.1), (-0.1, 0.15)] {
        easel.fill(&ellipse(add(middle, [dx * unit, dy * unit]), [0.13 * unit, 0.08 * unit], 30.0), leaf.light);
    }
}

/// From the eye up and outward, on three legs.
pub fn telescope(easel: &mut Easel, body: &Body) {
    let (unit, side) = (body.rig.unit, SIDES[body.posture.front]);
    let (tube, metal, dark) = (body.dyed(Tint::Blue), body.palette.metal, body.palette.dark);
    let eye = body.rig.eyepiece(side);
    let on = |along: f64, off: f64| {
        add(eye, [side * (along * 0.86 + off * 0.50) * unit, (off * 0.86 - along * 0.50) * unit])
    };
    let feet = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.24 * unit;
    let hub = on(1.30, 0.22);
    for out in [-1.05, 0.20, 1.15] {
        let foot = [hub[0] + out * unit, feet + if out == 0.20 { -0.12 * unit } else { 0.0 }];
        body.panel(easel, &ribbon(&[hub, foot], |_| 0.05 * unit), &metal);
    }
    body.panel(easel, &ellipse(hub, [0.15 * unit; 2], 0.0), &dark);
    let barrel = |from: f64, to: f64, half: f64| [on(from, -half), on(to, -half), on(to, half), on(from, half)];
    body.panel(easel, &barrel(0.0, 0.20, 0.085), &dark);
    body.panel(easel, &barrel(0.20, 0.56, 0.065), &metal);
    body.panel(easel, &barrel(0.56, 1.70, 0.15), &tube);
    body.panel(easel, &barrel(1.66, 2.60, 0.205), &tube);
    body.panel(easel, &barrel(2.54, 2.74, 0.235), &dark);
    easel.ink(&[on(0.62, -0.07), on(1.60, -0.07)], 1.6, (tube.light, Taper::LINE));
    easel.ink(&[on(1.74, -0.10), on(2.50, -0.10)], 1.8, (tube.light, Taper::LINE));
    // The finder.
    body.panel(easel, &ribbon(&[on(0.72, -0.26), on(1.30, -0.26)], |_| 0.055 * unit), &dark);
}

/// White, with a slanted top, at the edge of the picture that the diver came from. The figure is turned later, and it is not: it is
/// drawn turned back.
pub fn starting_block(easel: &mut Easel, body: &Body, back_deg: f64) {
    if !matches!(body.place, Place::Pool | Place::IndoorPool | Place::RooftopPool) {
        return;
    }
    let (unit, white, accent) = (body.rig.unit, body.palette.white, body.dyed(Tint::Blue));
    let about = body.rig.body(UPENDED_ABOUT);
    let (sin, cos) = (libm::sin(back_deg.to_radians()), libm::cos(back_deg.to_radians()));
    let top = body.low - 1.5 * unit;
    let at = |dx: f64, dy: f64| {
        let [x, y] = [(dx - 3.3) * unit, top + dy * unit - about[1]];
        add(about, [x * cos + y * sin, y * cos - x * sin])
    };
    let shaft = [at(-0.62, 0.10), at(0.34, 0.30), at(0.44, FAR), at(-0.72, FAR)];
    body.panel(easel, &shaft, &white);
    body.panel(easel, &[at(-0.86, -0.12), at(0.58, 0.24), at(0.58, 0.40), at(-0.86, 0.06)], &accent);
    easel.ink(&[at(-0.12, 0.60), at(-0.12, 1.10)], 6.0, (accent.base, Taper::EVEN));
}
