//! What fishers have: a fish at the end of a line, a net that is full.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::super::easel::Easel;
use super::Grip;
use scene::Tint;

/// Silver, its back blue; `turn_deg` from level, the head to the side.
pub fn fish(easel: &mut Easel, body: &Body, (at, unit): (Point, f64), (side, turn_deg): (f64, f64)) {
    let (silver, back) = (body.palette.metal, body.held(body.dyed(Tint::Blue)));
    let (sin, cos) = (libm::sin(turn_deg.to_radians()), libm::cos(turn_deg.to_radians()));
    let on = |[x, y]: Point| add(at, [side * (x * cos - y * sin) * unit, (x * sin + y * cos) * unit]);
    let tail = [[-0.50, 0.0], [-0.82, -0.24], [-0.74, 0.0], [-0.84, 0.22]].map(on);
    body.panel(easel, &tail, &back);
    body.panel(easel, &around(&[[-0.10, -0.20], [0.08, -0.36], [0.20, -0.20]].map(on), 3), &back);
    let trunk = around(
        &[
            [0.58, 0.0],
            [0.34, -0.19],
            [0.0, -0.24],
            [-0.34, -0.13],
            [-0.54, 0.0],
            [-0.30, 0.14],
            [0.04, 0.22],
            [0.36, 0.16],
        ]
        .map(on),
        4,
    );
    body.panel(easel, &trunk, &silver);
    easel.within(&trunk, |easel| {
        easel.fill(&[[0.64, -0.06], [0.0, -0.10], [-0.60, -0.04], [-0.6, -0.4], [0.6, -0.4]].map(on), back.base);
    });
    easel.ink(&through(&[[0.30, -0.17], [0.24, 0.0], [0.30, 0.15]].map(on), 4), 1.1, (silver.line, Taper::LINE));
    easel.fill(&ellipse(on([0.42, -0.04]), [0.045 * unit; 2], 0.0), body.palette.white.light);
    easel.fill(&ellipse(on([0.43, -0.04]), [0.026 * unit; 2], 0.0), body.palette.dark.deep);
    easel.ink(&closed(&trunk), 1.0, (silver.line, Taper::EVEN));
}

/// Head up out of a splash.
pub fn leaping(easel: &mut Easel, body: &Body, (at, unit, side): (Point, f64, f64)) {
    let water = body.dyed(Tint::Sky);
    let by = |[x, y]: Point| add(at, [x * unit, y * unit]);
    for (x, tall) in [(-0.62_f64, 0.40), (-0.30, 0.62), (0.12, 0.52), (0.46, 0.66), (0.74, 0.36)] {
        let jet = [[x - 0.16, 0.78], [x + 0.10 * x.signum(), 0.78 - tall], [x + 0.16, 0.78]];
        easel.veil(&around(&jet.map(by), 3), water.glint, 0.85);
    }
    fish(easel, body, (at, unit), (side, -74.0));
    for [x, y, size] in [
        [-0.7, -0.1, 0.06],
        [0.66, -0.24, 0.07],
        [-0.5, -0.5, 0.045],
        [0.5, -0.62, 0.05],
        [0.9, 0.10, 0.05],
        [-0.9, 0.26, 0.05],
    ] {
        easel.fill(&ellipse(by([x, y]), [size * unit, size * 1.3 * unit], 0.0), water.glint);
    }
    easel.veil(&ellipse(by([0.0, 0.80]), [1.10 * unit, 0.20 * unit], 0.0), water.glint, 0.9);
    easel.ink(
        &closed(&ellipse(by([0.0, 0.82]), [1.34 * unit, 0.26 * unit], 0.0)),
        1.4,
        (body.palette.white.light, Taper::EVEN),
    );
}

/// From both hands down over the side of the boat, wider where the fish are.
pub fn net(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cord, unit) = (body.held(body.dyed(Tint::Teal)), grip.unit);
    let (one, other) = (body.palm(0), body.palm(1));
    let middle = f64::midpoint(one[0], other[0]);
    let at = |[x, y]: Point| [middle + x * unit, grip.at[1] + y * unit];
    let bag = [
        one,
        at([-0.62, 0.44]),
        at([-1.02, 0.96]),
        at([-1.0, 1.62]),
        at([-0.4, 2.0]),
        at([0.4, 2.0]),
        at([1.0, 1.62]),
        at([1.02, 0.96]),
        at([0.62, 0.44]),
        other,
    ];
    let bag = around(&bag, 4);
    easel.veil(&bag, body.palette.dark.deep, 0.30);
    easel.within(&bag, |easel| {
        let heap = [
            (-0.62, 1.60, -20.0),
            (0.56, 1.64, 16.0),
            (0.0, 1.72, 4.0),
            (-0.70, 1.20, 34.0),
            (0.70, 1.22, -30.0),
            (-0.10, 1.34, -14.0),
            (0.30, 1.02, 52.0),
            (-0.40, 0.92, -40.0),
            (0.04, 0.78, 12.0),
        ];
        for (number, (x, y, turn)) in heap.into_iter().enumerate() {
            let side = if number % 2 == 0 { 1.0 } else { -1.0 };
            fish(easel, body, (at([x, y]), unit * 0.80), (side, turn));
        }
        for step in 0..22_i32 {
            let x = -2.6 + 0.24 * f64::from(step);
            for lean in [-1.2, 1.2] {
                easel.ink(&[at([x, -0.1]), at([x + lean, 2.1])], 1.1, (cord.line, Taper::EVEN));
            }
        }
    });
    easel.ink(&closed(&bag), 3.0, (cord.line, Taper::EVEN));
    easel.ink(&closed(&bag), 1.6, (cord.base, Taper::EVEN));
    for [x, y] in [[-0.30, 0.20], [0.30, 0.22], [-0.80, 0.66], [0.80, 0.66]] {
        body.panel(easel, &ellipse(at([x, y]), [0.11 * unit, 0.085 * unit], 0.0), &body.dyed(Tint::Orange));
    }
    for [x, y] in [[-0.9, 2.1], [-0.5, 2.3], [0.1, 2.2], [0.6, 2.32], [1.0, 2.12]] {
        easel.fill(&ellipse(at([x, y]), [0.045 * unit, 0.08 * unit], 0.0), body.dyed(Tint::Sky).glint);
    }
}
