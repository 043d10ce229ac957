//! What has a switch or a screen, and what makes one louder or sees farther.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, distance, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::music::Neck;
use super::{Grip, lights, rod};
use scene::Tint;

/// At the lips, its bell away from the face.
pub fn megaphone(easel: &mut Easel, body: &Body, grip: Grip) {
    let (shell, unit) = (body.held(body.palette.white), body.rig.unit);
    let lips = body.rig.flat([grip.side * 0.05, 0.87]);
    let cone = Neck::new(lips, [grip.at[0] + grip.side * 0.7 * unit, lips[1] - 0.10 * unit], unit);
    rod(easel, body, (grip.at([0.0, 0.16]), [grip.at[0], lips[1]]), 0.055, &body.palette.dark);
    let half = [[0.06, 0.085], [0.20, 0.10], [0.50, 0.16], [0.98, 0.34]];
    let mut outline = cone.all(&half);
    outline.extend(cone.all(&half.map(|[along, across]| [along, -across])).into_iter().rev());
    body.panel(easel, &outline, &shell);
    let band = cone.all(&[[0.50, 0.16], [0.62, 0.205], [0.62, -0.205], [0.50, -0.16]]);
    easel.fill(&band, body.dyed(Tint::Red).base);
    let rim: Vec<Point> = (0..=20)
        .map(|step| {
            let turn = std::f64::consts::TAU * f64::from(step) / 20.0;
            cone.at([0.98 + 0.09 * libm::cos(turn), 0.36 * libm::sin(turn)])
        })
        .collect();
    body.panel(easel, &rim, &body.palette.metal);
    for [from, to, across] in [[1.20, 1.46, 0.30], [1.24, 1.54, 0.0], [1.20, 1.46, -0.30]] {
        easel.ink(&cone.all(&[[from, across], [to, across * 1.3]]), 1.6, (body.palette.dark.line, Taper::LINE));
    }
}

/// A nozzle over the cap, a cloud of its paint.
pub fn spray_can(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (tin, paint) = (body.palette.metal, body.held(body.dyed(Tint::Red)));
    if easel.in_color() {
        for (size, share) in [(0.34, 0.30), (0.22, 0.40)] {
            easel.glow(grip.at([0.42, -0.58]), [size * grip.unit; 2], (paint.base, share));
        }
    }
    body.panel(easel, &grip.boxed(0.05, -0.60, -0.48), &body.palette.white);
    body.panel(easel, &grip.all(&[[-0.09, -0.50], [0.09, -0.50], [0.15, -0.38], [-0.15, -0.38]]), &tin);
    body.panel(easel, &grip.boxed(0.155, -0.38, 0.34), &tin);
    easel.fill(&grip.boxed(0.155, -0.28, 0.24), paint.base);
    easel.ink(&closed(&grip.boxed(0.155, -0.38, 0.34)), 0.9, (tin.line, Taper::EVEN));
    for [x, y] in [[0.16, -0.57], [0.28, -0.62], [0.30, -0.52]] {
        easel.fill(&grip.round([x, y], [0.018, 0.018]), paint.base);
    }
}

/// Flat in both hands, its back to us.
pub fn tablet(easel: &mut Easel, body: &Body, grip: Grip) {
    let case = body.held(body.palette.dark);
    let plate = [
        [-0.40, -0.32],
        [-0.36, -0.36],
        [0.36, -0.36],
        [0.40, -0.32],
        [0.40, 0.20],
        [0.36, 0.24],
        [-0.36, 0.24],
        [-0.40, 0.20],
    ];
    body.panel(easel, &grip.all(&plate), &case);
    let lens = grip.round([0.30, -0.28], [0.035, 0.035]);
    easel.fill(&lens, body.palette.metal.light);
    easel.ink(&closed(&lens), 0.6, (case.line, Taper::EVEN));
    easel.ink(&grip.all(&[[-0.34, -0.10], [-0.20, -0.30]]), 1.6, (case.glint, Taper::LINE));
    lights::screen(easel, body, grip.at([0.0, -0.22]));
}

/// From behind, as who does not play sees it: the screen lights the player.
pub fn handheld(easel: &mut Easel, body: &Body, grip: Grip) {
    let (case, dark) = (body.held(body.palette.accent), body.palette.dark);
    let screen = [0.52 * grip.unit, 0.34 * grip.unit];
    easel.glow(grip.at([0.0, -0.22]), screen, (body.dyed(Tint::Sky).glint, 0.45));
    lights::screen(easel, body, grip.at([0.0, -0.22]));
    for side in [-1.0, 1.0] {
        let button = [[0.24, -0.30], [0.40, -0.28], [0.45, -0.18], [0.24, -0.20]].map(|[x, y]| [side * x, y]);
        body.panel(easel, &around(&grip.all(&button), 3), &dark);
    }
    let shell = [
        [-0.40, -0.25],
        [0.40, -0.25],
        [0.48, -0.17],
        [0.49, 0.09],
        [0.42, 0.19],
        [-0.42, 0.19],
        [-0.49, 0.09],
        [-0.48, -0.17],
    ];
    body.panel(easel, &around(&grip.all(&shell), 3), &case);
    let lid = around(&grip.boxed(0.20, -0.16, 0.12), 2);
    easel.fill(&lid, case.shaded);
    easel.ink(&closed(&lid), 0.6, (case.line, Taper::EVEN));
    for y in [-0.07, -0.02, 0.03] {
        easel.ink(&grip.all(&[[-0.10, y], [0.10, y]]), 1.2, (case.line, Taper::EVEN));
    }
    easel.ink(&grip.all(&[[-0.34, -0.21], [0.34, -0.21]]), 1.2, (case.glint, Taper::LINE));
}

/// By its handle: two speakers, a cassette between.
pub fn radio(easel: &mut Easel, body: &Body, grip: Grip) {
    let (case, dark, metal) = (body.held(body.palette.accent), body.palette.dark, body.palette.metal);
    let handle = through(&grip.all(&[[-0.44, 0.22], [-0.40, 0.02], [0.0, 0.0], [0.40, 0.02], [0.44, 0.22]]), 6);
    body.panel(easel, &ribbon(&handle, |_| 0.032 * grip.unit), &metal);
    body.panel(easel, &grip.boxed(0.58, 0.18, 0.72), &case);
    for x in [-0.36, 0.36] {
        body.panel(easel, &grip.round([x, 0.50], [0.17, 0.17]), &dark);
        easel.ink(&closed(&grip.round([x, 0.50], [0.10, 0.10])), 0.9, (metal.light, Taper::EVEN));
        easel.fill(&grip.round([x, 0.50], [0.035, 0.035]), metal.base);
    }
    body.panel(easel, &grip.boxed(0.13, 0.42, 0.62), &metal);
    easel.ink(&grip.all(&[[-0.50, 0.26], [0.50, 0.26]]), 2.4, (metal.light, Taper::EVEN));
}

/// Nine squares a side, three sides seen.
pub fn puzzle_cube(easel: &mut Easel, body: &Body, grip: Grip) {
    let tints = [Tint::Red, Tint::Yellow, Tint::Blue, Tint::Green, Tint::White, Tint::Orange];
    // A corner, and along two edges of the face.
    let faces: [[Point; 3]; 3] = [
        [[-0.30, -0.28], [0.30, 0.14], [0.0, 0.34]],
        [[0.0, -0.14], [0.30, -0.14], [0.0, 0.34]],
        [[-0.30, -0.28], [0.30, -0.14], [0.30, 0.14]],
    ];
    for (face, [corner, along, down]) in faces.into_iter().enumerate() {
        for cell in 0..9 {
            let (column, row) = (f64::from(cell % 3), f64::from(cell / 3));
            let at = |x: f64, y: f64| {
                let (x, y) = ((column + x) / 3.0, (row + y) / 3.0);
                [corner[0] + along[0] * x + down[0] * y, corner[1] + along[1] * x + down[1] * y]
            };
            let tile = grip.all(&[at(0.0, 0.0), at(1.0, 0.0), at(1.0, 1.0), at(0.0, 1.0)]);
            let tint = tints[(face * 2 + cell as usize * (face + 2)) % tints.len()];
            let surface = body.dyed(tint);
            easel.fill(&tile, if face == 1 { surface.shaded } else { surface.base });
            easel.ink(&closed(&tile), 1.3, (body.palette.dark.line, Taper::EVEN));
        }
    }
}

/// From the eye through the hand.
fn of_spyglass(body: &Body, grip: Grip) -> Neck {
    Neck::new(body.rig.eyepiece(grip.side), grip.at, body.rig.unit)
}

pub fn spyglass_way(body: &Body, grip: Grip) -> Point {
    unit_way(body.rig.eyepiece(grip.side), grip.at)
}

/// Three tubes drawn out of each other, the widest away from the eye.
pub fn spyglass(easel: &mut Easel, body: &Body, grip: Grip) {
    let (tube, brass) = (body.held(body.palette.leather), body.palette.gold);
    let glass = of_spyglass(body, grip);
    let far = distance(glass.at, grip.at) / glass.unit;
    let cuts = [(0.04, far - 0.12, 0.062), (far - 0.16, far + 0.30, 0.082), (far + 0.26, far + 0.80, 0.108)];
    for (from, to, half) in cuts {
        body.panel(easel, &glass.all(&[[from, half], [to, half], [to, -half], [from, -half]]), &tube);
        let ring = [[to - 0.06, half + 0.016], [to, half + 0.016], [to, -half - 0.016], [to - 0.06, -half - 0.016]];
        body.panel(easel, &glass.all(&ring), &brass);
    }
}

/// Its needle up, the dose seen.
pub fn syringe(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (glass, dose) = (body.palette.white, body.held(body.dyed(Tint::Pink)));
    let needle = grip.all(&[[-0.018, -0.60], [0.018, -0.60], [0.004, -1.08]]);
    body.panel(easel, &needle, &body.palette.metal);
    body.panel(easel, &grip.boxed(0.045, -0.66, -0.52), &body.palette.metal);
    let tube = grip.boxed(0.10, -0.52, 0.22);
    easel.fill(&tube, glass.base);
    easel.fill(&grip.boxed(0.10, -0.50, 0.06), dose.base);
    for y in [-0.44, -0.35, -0.26, -0.18, -0.10, -0.02] {
        easel.ink(&grip.all(&[[0.02, y], [0.09, y]]), 0.8, (dose.line, Taper::EVEN));
    }
    easel.ink(&closed(&tube), 0.9, (glass.line, Taper::EVEN));
    body.panel(easel, &grip.boxed(0.17, 0.20, 0.25), &glass);
    body.panel(easel, &grip.boxed(0.03, 0.25, 0.42), &glass);
    body.panel(easel, &around(&grip.boxed(0.11, 0.42, 0.47), 2), &glass);
}
