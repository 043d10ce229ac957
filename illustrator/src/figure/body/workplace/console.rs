//! The console of what flies: lamps, screens, and a lever under each hand.

use super::super::super::curve::{Point, Taper, closed, ellipse, ribbon, through};
use super::super::super::easel::Easel;
use super::super::super::palette::Surface;
use super::super::Body;
use super::Plan;
use scene::Tint;

/// Rows below the far edge: the panel's near edge, the front's end.
const NEAR: f64 = 0.58;
const LOW: f64 = 1.30;
/// Half its width at the far edge and at the near one.
const HALF: [f64; 2] = [1.42, 1.72];

pub fn draw(easel: &mut Easel, body: &Body) {
    let (plan, case) = (Plan::of(body), case(body));
    let front = [[-HALF[1], NEAR], [HALF[1], NEAR], [HALF[1] - 0.30, LOW], [-HALF[1] + 0.30, LOW]];
    body.panel(easel, &plan.all(&front), &case);
    // Wings that come round who sits there.
    for side in [-1.0, 1.0] {
        let wing = [
            [side * HALF[0], 0.10],
            [side * (HALF[1] + 0.50), 0.0],
            [side * (HALF[1] + 0.62), NEAR],
            [side * HALF[1], NEAR],
        ];
        body.panel(easel, &plan.all(&wing), &case);
        screen(easel, body, (&plan, [side * 1.84, 0.32]));
    }
    let top = [[-HALF[0], 0.10], [HALF[0], 0.10], [HALF[1], NEAR], [-HALF[1], NEAR]];
    body.panel(easel, &plan.all(&top), &case);
    easel.ink(
        &plan.all(&[[-HALF[1] + 0.06, NEAR + 0.05], [HALF[1] - 0.06, NEAR + 0.05]]),
        1.4,
        (case.glint, Taper::LINE),
    );
    for row in 0..2 {
        for column in -4..=4_i32 {
            let x = f64::from(column) * 0.26 + if row == 0 { 0.0 } else { 0.04 };
            // The levers are there.
            if (0.44..0.80).contains(&x.abs()) {
                continue;
            }
            let tint =
                [Tint::Sky, Tint::Yellow, Tint::Red, Tint::Green][(column.unsigned_abs() as usize * 3 + row) % 4];
            lamp(easel, body, (&plan, [x, 0.26 + 0.18 * row as f64], tint));
        }
    }
    for x in [-0.66, 0.66] {
        lever(easel, body, (&plan, x));
    }
}

fn case(body: &Body) -> Surface {
    let steel = body.palette.metal;
    Surface { base: steel.deep, shaded: body.palette.dark.light, light: steel.base, ..steel }
}

fn lamp(easel: &mut Easel, body: &Body, (plan, [x, y], tint): (&Plan, Point, Tint)) {
    let lit = body.dyed(tint);
    let key = plan.all(&[[x - 0.08, y - 0.045], [x + 0.08, y - 0.045], [x + 0.085, y + 0.05], [x - 0.085, y + 0.05]]);
    if easel.in_color() {
        easel.glow(plan.at(x, y), [0.17 * plan.unit, 0.12 * plan.unit], (lit.glint, 0.6));
    }
    easel.fill(&key, lit.light);
    easel.ink(&closed(&key), 0.6, (body.palette.dark.line, Taper::EVEN));
}

fn screen(easel: &mut Easel, body: &Body, (plan, [x, y]): (&Plan, Point)) {
    let glass = body.dyed(Tint::Teal);
    let pane = plan.all(&[[x - 0.24, y - 0.18], [x + 0.24, y - 0.20], [x + 0.26, y + 0.18], [x - 0.24, y + 0.18]]);
    easel.fill(&pane, body.palette.dark.deep);
    easel.ink(&closed(&pane), 0.8, (glass.line, Taper::EVEN));
    let wave = [[x - 0.18, y], [x - 0.08, y - 0.10], [x, y + 0.08], [x + 0.08, y - 0.04], [x + 0.18, y + 0.02]];
    easel.ink(&plan.all(&wave), 1.2, (glass.glint, Taper::EVEN));
}

/// A slit, a rod and the knob that the hand is on.
fn lever(easel: &mut Easel, body: &Body, (plan, x): (&Plan, f64)) {
    let (metal, dark) = (body.palette.metal, body.palette.dark);
    let boot = through(&plan.all(&[[x - 0.17, 0.42], [x - 0.10, 0.22], [x + 0.10, 0.22], [x + 0.17, 0.42]]), 4);
    body.panel(easel, &boot, &dark);
    let rod = plan.all(&[[x, 0.30], [x * 0.98, -0.20]]);
    body.panel(easel, &ribbon(&rod, |_| 0.055 * plan.unit), &metal);
    body.panel(easel, &ellipse(plan.at(x * 0.98, -0.22), [0.12 * plan.unit, 0.10 * plan.unit], 0.0), &dark);
}
