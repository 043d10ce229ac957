//! What is carried for its light or its hands: candle, torch, flashlight, pocket watch.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::shade::Shade;
use super::{Grip, rod};
use canvas::Color;

const LAMP: Shade = Shade { color: Color::rgb(255, 240, 180), tone: 0.0 };
pub(super) const FIRE: Shade = Shade { color: Color::rgb(255, 168, 72), tone: 0.0 };

const SCREEN: Shade = Shade { color: Color::rgb(120, 186, 255), tone: 0.0 };
const SCREEN_REACHES: f64 = 2.2;

/// What a screen sheds on who looks at it.
pub(super) fn screen(easel: &mut Easel, body: &Body, at: Point) {
    easel.lights(at, [SCREEN_REACHES * body.rig.head; 2], (SCREEN, 0.45));
}

/// Tongues one in the other, their foot at `at`.
pub(super) fn flame(easel: &mut Easel, (grip, at): (Grip, Point), [half, tall]: [f64; 2]) {
    // Light has its own colors, whatever the hour; in print it is white within its outline.
    let shades = [(255, 122, 40, 0.42), (255, 202, 78, 0.0), (255, 246, 200, 0.0)];
    let shades = shades.map(|(red, green, blue, tone)| Shade { color: Color::rgb(red, green, blue), tone });
    for (shade, size) in shades.into_iter().zip([1.0, 0.68, 0.36]) {
        let [x, y] = [half * size, tall * size];
        let tongue = [
            [0.0, 0.04 * y],
            [-x, -0.18 * y],
            [-0.62 * x, -0.52 * y],
            [0.08 * x, -y],
            [0.66 * x, -0.50 * y],
            [x, -0.18 * y],
        ];
        let tongue = tongue.map(|[right, down]| [at[0] + right, at[1] + down]);
        easel.fill(&around(&grip.all(&tongue), 5), shade);
    }
}

/// In a holder with a ring, a small light over it.
pub fn candle(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wax, brass, unit) = (body.held(body.palette.white), body.palette.gold, body.rig.unit);
    easel.shine(grip.at([0.0, -0.70]), [0.95 * unit; 2], (FIRE, 0.5));
    rod(easel, body, (grip.at([0.0, 0.24]), grip.at([0.0, -0.20])), 0.036, &brass);
    body.panel(easel, &ellipse(grip.at([0.0, -0.20]), [0.20 * unit, 0.055 * unit], 0.0), &brass);
    body.panel(easel, &grip.all(&[[-0.07, -0.58], [0.07, -0.58], [0.07, -0.22], [-0.07, -0.22]]), &wax);
    let drip = grip.all(&[[-0.07, -0.58], [0.07, -0.58], [0.07, -0.44], [0.04, -0.46], [0.02, -0.54], [-0.03, -0.50]]);
    easel.fill(&around(&drip, 3), wax.shaded);
    easel.ink(&grip.all(&[[0.0, -0.58], [0.0, -0.64]]), 1.4, (body.palette.dark.line, Taper::EVEN));
    flame(easel, (grip, [0.0, -0.62]), [0.055, 0.26]);
}

/// A staff bound with pitch, that burns.
pub fn torch(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, unit) = (body.held(body.palette.leather), body.rig.unit);
    easel.shine(grip.at([0.0, -0.96]), [1.3 * unit; 2], (FIRE, 0.62));
    rod(easel, body, (grip.at([0.0, 0.62]), grip.at([0.0, -0.52])), 0.050, &wood);
    flame(easel, (grip, [0.0, -0.66]), [0.24, 0.86]);
    let head = grip.all(&[[-0.08, -0.46], [0.08, -0.46], [0.13, -0.76], [-0.13, -0.76]]);
    body.panel(easel, &head, &body.palette.dark);
    for y in [-0.54, -0.64] {
        easel.ink(&grip.all(&[[-0.10, y], [0.10, y - 0.05]]), 1.4, (wood.base, Taper::EVEN));
    }
    flame(easel, (grip, [0.02, -0.74]), [0.14, 0.42]);
}

/// Its beam widens away from the body; in print it is paper between two edges.
pub fn flashlight(easel: &mut Easel, body: &Body, grip: Grip) {
    let case = body.held(body.palette.dark);
    beam(easel, grip);
    rod(easel, body, (grip.at([0.0, 0.36]), grip.at([0.0, -0.30])), 0.075, &case);
    for y in [0.22, 0.28] {
        easel.ink(&grip.all(&[[-0.07, y], [0.07, y]]), 0.9, (body.palette.metal.base, Taper::EVEN));
    }
    let head = [[-0.085, -0.24], [0.085, -0.24], [0.18, -0.44], [0.18, -0.60], [-0.18, -0.60], [-0.18, -0.44]];
    body.panel(easel, &grip.all(&head), &case);
    body.panel(easel, &grip.boxed(0.19, -0.64, -0.55), &body.palette.metal);
    let lens = grip.round([0.0, -0.64], [0.19, 0.06]);
    easel.fill(&lens, if easel.in_color() { LAMP } else { body.palette.white.base });
    easel.ink(&closed(&lens), 0.9, (case.line, Taper::EVEN));
    easel.glow(grip.at([0.0, -0.68]), [0.46 * body.rig.unit; 2], (LAMP, 0.8));
}

fn beam(easel: &mut Easel, grip: Grip) {
    const FAR: f64 = -3.6;
    let cone = |wide: f64| grip.all(&[[-0.18, -0.64], [0.18, -0.64], [1.1 * wide, FAR], [-1.1 * wide, FAR]]);
    let (near, far) = (grip.at([0.0, -0.6]), grip.at([0.0, FAR]));
    if easel.in_color() {
        for (share, wide) in [(0.62, 1.0), (0.66, 0.6)] {
            easel.ramp_veil(&cone(wide), (near, far), (LAMP, share));
        }
    } else {
        easel.ramp_veil(&cone(1.0), (near, far), (LAMP, 1.0));
    }
}

/// Open in the palm, its chain to the waistcoat.
pub fn pocket_watch(easel: &mut Easel, body: &Body, grip: Grip) {
    let (gold, white, unit) = (body.held(body.palette.gold), body.palette.white, body.rig.unit);
    let pocket = body.rig.body([grip.side * 0.10, 2.52]);
    let low = [(grip.at[0] + pocket[0]) / 2.0 + 0.22 * grip.side * unit, pocket[1].max(grip.at[1] + 0.5 * unit)];
    let chain = through(&[grip.at([0.0, -0.04]), grip.at([0.14, 0.30]), low, pocket], 7);
    body.panel(easel, &ribbon(&chain, |_| 0.016 * unit), &gold);
    // The lid stands open behind it.
    body.panel(easel, &ellipse(grip.at([0.19, -0.40]), [0.10 * unit, 0.21 * unit], grip.side * 24.0), &gold);
    let center = grip.at([0.0, -0.24]);
    body.panel(easel, &ellipse(grip.at([0.0, -0.48]), [0.045 * unit; 2], 0.0), &gold);
    body.panel(easel, &ellipse(center, [0.225 * unit; 2], 0.0), &gold);
    let dial = ellipse(center, [0.175 * unit; 2], 0.0);
    easel.fill(&dial, white.base);
    easel.ink(&closed(&dial), 0.7, (gold.line, Taper::EVEN));
    for hour in 0..12 {
        let turn = std::f64::consts::TAU * f64::from(hour) / 12.0;
        let on = |reach: f64| [center[0] + libm::cos(turn) * reach * unit, center[1] + libm::sin(turn) * reach * unit];
        easel.ink(&[on(0.135), on(0.160)], 0.8, (body.palette.dark.line, Taper::EVEN));
    }
    for [x, y] in [[0.0, -0.13], [0.085, 0.04]] {
        let tip = [center[0] + x * unit, center[1] + y * unit];
        easel.ink(&[center, tip], 1.4, (body.palette.dark.line, Taper::EVEN));
    }
}
