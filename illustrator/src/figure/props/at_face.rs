//! Small things at the face and in the hand: a lipstick, a razor with its foam, a book over it, a baseball, a yo-yo.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, closed, distance, ellipse, through, unit_way};
use super::super::easel::Easel;
use super::weapons::foot;
use super::{Grip, rod};
use scene::Tint;

/// Points along the way from the hand to what it does something to: shares of that way, and head units beside it.
fn toward(body: &Body, grip: Grip, end: Point) -> impl Fn(f64, f64) -> Point + use<> {
    let long = distance(grip.at, end).max(1e-9);
    let way = unit_way(grip.at, end);
    let unit = body.rig.unit;
    move |along: f64, off: f64| {
        let off = off * unit;
        [grip.at[0] + way[0] * along * long + way[1] * off, grip.at[1] + way[1] * along * long - way[0] * off]
    }
}

pub fn lipstick(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = toward(body, grip, body.rig.face([grip.side * 0.05, 0.87]));
    let (case, gold, red) = (body.palette.dark, body.palette.gold, body.held(body.dyed(Tint::Red)));
    rod(easel, body, (at(-0.30, 0.0), at(0.50, 0.0)), 0.056, &case);
    rod(easel, body, (at(0.50, 0.0), at(0.66, 0.0)), 0.046, &gold);
    body.panel(easel, &[at(0.66, 0.038), at(0.90, 0.038), at(1.0, -0.02), at(0.95, -0.038), at(0.66, -0.038)], &red);
}

/// At the cheek; cheeks and chin are white with foam.
pub fn razor(easel: &mut Easel, body: &Body, grip: Grip) {
    let (foam, unit, steel) = (body.palette.white, body.rig.unit, body.palette.metal);
    let spots = [
        (-0.27, 0.78, 0.075),
        (-0.20, 0.88, 0.085),
        (-0.09, 0.965, 0.080),
        (0.03, 0.975, 0.085),
        (0.13, 0.95, 0.075),
        (-0.13, 0.80, 0.050),
    ];
    for (x, y, size) in spots {
        easel.fill(&ellipse(body.rig.face([grip.side * x, y]), [size * unit; 2], 0.0), foam.light);
    }
    for (x, y, size) in spots {
        let rim = ellipse(body.rig.face([grip.side * x, y]), [size * unit; 2], 0.0);
        easel.ink(&rim[14..28.min(rim.len())], 0.6, (foam.deep, Taper::LINE));
    }
    let at = toward(body, grip, body.rig.face([grip.side * 0.20, 0.86]));
    rod(easel, body, (at(-0.50, 0.0), at(0.92, 0.0)), 0.032, &body.held(body.dyed(Tint::Blue)));
    body.panel(easel, &[at(0.90, 0.15), at(1.06, 0.15), at(1.06, -0.15), at(0.90, -0.15)], &steel);
}

/// White, with two seams of red stitches.
pub fn baseball(easel: &mut Easel, body: &Body, grip: Grip) {
    let (leather, thread, unit) = (body.held(body.palette.white), body.dyed(Tint::Red), body.rig.unit);
    let center = grip.at([0.0, -0.22]);
    let ball = ellipse(center, [0.20 * unit; 2], 0.0);
    body.panel(easel, &ball, &leather);
    for side in [-1.0, 1.0] {
        let seam = [[0.13, -0.16], [0.06, -0.06], [0.06, 0.06], [0.13, 0.16]]
            .map(|[x, y]| add(center, [side * x * unit, y * unit]));
        let curve = through(&seam, 4);
        easel.ink(&curve, 1.2, (thread.base, Taper::EVEN));
        for point in curve.iter().step_by(2) {
            let stitch = [add(*point, [-0.025 * unit, -0.012 * unit]), add(*point, [0.025 * unit, 0.012 * unit])];
            easel.ink(&stitch, 0.9, (thread.base, Taper::EVEN));
        }
    }
    easel.ink(&closed(&ball), 0.8, (leather.line, Taper::EVEN));
}

/// Upright: a handle, a clear drum of dust, a wide foot that lies on the floor.
pub fn vacuum(easel: &mut Easel, body: &Body, grip: Grip) {
    let unit = body.rig.unit;
    let low = foot(body, grip, 2.2) - 0.12;
    let (shell, dark, steel) = (body.held(body.dyed(Tint::Red)), body.palette.dark, body.palette.metal);
    rod(easel, body, (grip.at([0.0, -0.50]), grip.at([0.0, low - 1.0])), 0.045, &steel);
    rod(easel, body, (grip.at([0.0, -0.50]), grip.at([0.0, -0.16])), 0.075, &dark);
    let drum = [
        [-0.20, low - 1.26],
        [0.20, low - 1.26],
        [0.27, low - 1.02],
        [0.27, low - 0.30],
        [0.16, low - 0.06],
        [-0.16, low - 0.06],
        [-0.27, low - 0.30],
        [-0.27, low - 1.02],
    ];
    body.panel(easel, &grip.all(&drum), &shell);
    let clear = grip.all(&[[-0.17, low - 0.94], [0.17, low - 0.94], [0.17, low - 0.46], [-0.17, low - 0.46]]);
    body.panel(easel, &clear, &body.dyed(Tint::Sky));
    let sole_at = grip.at([0.0, low]);
    let at = |[x, y]: Point| add(sole_at, [grip.side * x * unit, y * unit]);
    let sole = [[-0.40, -0.06], [-0.26, -0.20], [0.34, -0.20], [0.54, 0.02], [0.54, 0.16], [-0.40, 0.16]].map(at);
    body.panel(easel, &sole, &shell);
    easel.ink(&[at([-0.38, 0.13]), at([0.52, 0.13])], 2.6, (dark.base, Taper::EVEN));
    let cord = [grip.at([0.0, -0.50]), grip.at([0.24, -0.30]), grip.at([0.34, 0.5]), grip.at([0.60, 1.3])];
    easel.ink(&through(&cord, 6), 1.6, (dark.line, Taper::EVEN));
}

/// Open, its back up, over eyes, nose and mouth.
pub fn open_book(easel: &mut Easel, body: &Body) {
    let (cover, paper) = (body.palette.accent, body.palette.white);
    let at = |[x, y]: Point| body.rig.face([x, y]);
    let low = |[x, y]: Point| add(at([x, y]), [0.0, 0.03 * body.rig.unit]);
    for side in [-1.0, 1.0] {
        let leaf = [[0.0, 0.42], [side * 0.47, 0.38], [side * 0.50, 1.0], [0.0, 1.03]];
        body.panel(easel, &leaf.map(low), &paper);
        let half = [[0.0, 0.38], [side * 0.46, 0.34], [side * 0.49, 0.96], [0.0, 0.99]];
        body.panel(easel, &half.map(at), &cover);
        let frame = [[side * 0.07, 0.44], [side * 0.40, 0.41], [side * 0.42, 0.89], [side * 0.07, 0.92]];
        easel.ink(&closed(&frame.map(at)), 0.8, (cover.light, Taper::EVEN));
    }
    easel.ink(&[at([0.0, 0.37]), at([0.0, 1.0])], 3.0, (cover.deep, Taper::EVEN));
}

/// At the end of its string, below the hand.
pub fn yo_yo(easel: &mut Easel, body: &Body, grip: Grip) {
    let (shell, unit) = (body.held(body.dyed(Tint::Red)), body.rig.unit);
    let end = add(grip.at, [0.0, 1.05 * unit]);
    easel.ink(&[grip.at, end], 1.3, (body.palette.dark.base, Taper::EVEN));
    body.panel(easel, &ellipse(end, [0.27 * unit; 2], 0.0), &shell);
    easel.ink(&closed(&ellipse(end, [0.18 * unit; 2], 0.0)), 1.6, (body.palette.white.light, Taper::EVEN));
    easel.fill(&ellipse(end, [0.06 * unit; 2], 0.0), body.palette.white.light);
}

/// Its mouthpiece at the lips, its chamber before the fingers.
pub fn whistle(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = toward(body, grip, body.rig.face([grip.side * 0.02, 0.87]));
    let (steel, unit) = (body.held(body.palette.metal), body.rig.unit);
    let spout = [at(0.40, 0.06), at(1.02, 0.05), at(1.02, -0.04), at(0.40, -0.06)];
    body.panel(easel, &spout, &steel);
    body.panel(easel, &ellipse(at(0.46, 0.0), [0.14 * unit; 2], 0.0), &steel);
    easel.fill(&ellipse(at(0.46, 0.0), [0.05 * unit; 2], 0.0), body.palette.dark.base);
}

/// Bare where the fingers hold it.
pub fn biscuit(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = toward(body, grip, body.rig.face([grip.side * 0.03, 0.88]));
    rod(easel, body, (at(-0.30, 0.0), at(0.34, 0.0)), 0.022, &body.palette.gold);
    rod(easel, body, (at(0.24, 0.0), at(1.02, 0.0)), 0.028, &body.dyed(Tint::Brown));
}
