//! What one moves from place to place: a suitcase on wheels, a box of cardboard; and the ball that a server tosses.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ellipse, through};
use super::super::easel::Easel;
use super::weapons::foot;
use super::{Grip, rod};
use scene::Tint;

/// Tipped on its two wheels, which are on the ground, away from who draws it.
pub fn rolling_suitcase(easel: &mut Easel, body: &Body, grip: Grip) {
    let (shell, metal, dark) = (body.held(body.dyed(Tint::Teal)), body.palette.metal, body.palette.dark);
    let low = (foot(body, grip, 2.1) / 0.90).clamp(1.5, 3.0);
    let top = low - 1.36;
    for x in [-0.15, 0.15] {
        rod(easel, body, (grip.at([x, 0.02]), grip.at([x, top + 0.1])), 0.026, &metal);
    }
    rod(easel, body, (grip.at([-0.20, 0.0]), grip.at([0.20, 0.0])), 0.055, &dark);
    for x in [-0.34, 0.34] {
        body.panel(easel, &grip.round([x, low - 0.02], [0.11, 0.11]), &dark);
    }
    let case = [
        [-0.42, top + 0.06],
        [-0.36, top],
        [0.36, top],
        [0.42, top + 0.06],
        [0.42, low - 0.14],
        [0.36, low - 0.08],
        [-0.36, low - 0.08],
        [-0.42, low - 0.14],
    ];
    let outline = grip.all(&case);
    body.panel(easel, &outline, &shell);
    easel.within(&outline, |easel| {
        for x in [-0.24, -0.08, 0.08, 0.24] {
            easel.ink(&grip.all(&[[x, top + 0.10], [x, low - 0.18]]), 0.9, (shell.line, Taper::GARMENT));
            easel.ink(&grip.all(&[[x + 0.03, top + 0.12], [x + 0.03, low - 0.22]]), 1.1, (shell.glint, Taper::LINE));
        }
    });
    for [x, y] in [[-0.36, top + 0.06], [0.36, top + 0.06], [0.36, low - 0.14], [-0.36, low - 0.14]] {
        body.panel(easel, &grip.round([x, y], [0.075, 0.075]), &metal);
    }
}

/// Before the chest and the belly: a face with tape down its middle, and its top seen from a little above.
pub fn cardboard_box(easel: &mut Easel, body: &Body, grip: Grip) {
    let (card, tape) = (body.held(body.dyed(Tint::Brown)), body.palette.gold);
    // In print it is paper with dark lines.
    let line = body.palette.white.line;
    let card =
        super::Surface { base: card.light, light: card.glint, shaded: card.base, deep: card.shaded, line, ..card };
    let (half, high, low, back) = (0.62, -0.66, 0.26, -0.88);
    let top = grip.all(&[[-half, high], [half, high], [half * 0.88, back], [-half * 0.88, back]]);
    body.panel(easel, &top, &super::Surface { base: card.light, ..card });
    let face = grip.boxed(half, high, low);
    body.panel(easel, &face, &card);
    easel.fill(&grip.all(&[[-0.09, back], [0.09, back], [0.10, high], [-0.10, high]]), tape.light);
    easel.fill(&grip.boxed(0.10, high, high + 0.30), tape.base);
    for x in [-0.10, 0.10] {
        easel.ink(&grip.all(&[[x * 0.9, back], [x, high], [x, high + 0.30]]), 0.6, (card.line, Taper::EVEN));
    }
    easel.ink(&grip.all(&[[-0.10, high + 0.30], [0.10, high + 0.30]]), 0.6, (card.line, Taper::EVEN));
    easel.ink(&grip.all(&[[-half, high], [half, high]]), 0.9, (card.line, Taper::EVEN));
    // Which side is up.
    for x in [0.30, 0.46] {
        let arrow = grip.all(&[[x - 0.05, low - 0.22], [x, low - 0.30], [x + 0.05, low - 0.22]]);
        easel.ink(&arrow, 1.2, (card.line, Taper::EVEN));
        easel.ink(&grip.all(&[[x, low - 0.30], [x, low - 0.10]]), 1.2, (card.line, Taper::EVEN));
    }
}

pub fn tennis_ball(easel: &mut Easel, body: &Body, at: Point) {
    let (felt, size) = (body.dyed(Tint::Yellow), 0.15 * body.rig.unit);
    let ball = ellipse(at, [size; 2], 0.0);
    body.panel(easel, &around(&ball, 1), &felt);
    let seam = [[-0.9, -0.3], [-0.2, -0.1], [0.3, 0.9]].map(|[x, y]| [at[0] + x * size, at[1] + y * size]);
    easel.ink(&through(&seam, 5), 0.9, (body.palette.white.base, Taper::EVEN));
    easel.ink(&closed(&ball), 0.8, (felt.line, Taper::EVEN));
}
