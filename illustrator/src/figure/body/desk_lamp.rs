//! The lamp on the desk of who is up at night: a heavy foot, a jointed arm, a shade that bows to the board, its light on it.

use canvas::Color;

use super::super::curve::{Point, Taper, around, ellipse, line};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::shade::Shade;
use super::Body;
use scene::{Hour, Place, Tint};

/// Where one works at a desk of one's own by night.
pub fn stands(body: &Body) -> bool {
    let of_desks =
        matches!(body.place, Place::Office | Place::Library | Place::Laboratory | Place::Bedroom | Place::Study);
    body.hour == Hour::Night && body.sits_alone && of_desks
}

const WARM: Shade = Shade { color: Color::rgb(255, 206, 128), tone: 0.0 };

/// Its foot is at `at`; it reaches over the board toward who sits there.
pub fn draw(easel: &mut Easel, body: &Body, at: Point) {
    let unit = body.rig.unit;
    let toward = if body.rig.body_deg < 0.0 { 1.0 } else { -1.0 };
    let on = |x: f64, up: f64| [at[0] + toward * x * unit, at[1] - up * unit];
    let paint = body.held(body.dyed(Tint::Teal));
    let (steel, gold) = (body.palette.metal, body.palette.gold);
    if easel.in_color() {
        easel.glow(on(0.46, -0.10), [1.0 * unit, 0.24 * unit], (gold.glint, 0.85));
        easel.glow(on(0.40, 0.62), [1.5 * unit, 1.3 * unit], (gold.light, 0.34));
    }
    piece(easel, &ellipse(on(0.0, 0.0), [0.26 * unit, 0.075 * unit], 0.0), &paint);
    let arm = [on(0.0, 0.03), on(-0.16, 0.62), on(0.12, 1.14)];
    easel.fill(&line(&arm, 0.085 * unit, Taper::EVEN), steel.line);
    easel.fill(&line(&arm, 0.050 * unit, Taper::EVEN), steel.base);
    piece(easel, &ellipse(arm[1], [0.065 * unit; 2], 0.0), &steel);
    // The bulb is seen from below, within the rim.
    let rim = [on(0.03, 0.86), on(0.22, 0.78), on(0.44, 0.84), on(0.58, 1.02)];
    let shade =
        around(&[on(0.06, 1.26), on(0.20, 1.30), on(0.40, 1.20), rim[3], rim[2], rim[1], rim[0], on(0.02, 1.06)], 4);
    piece(easel, &shade, &paint);
    let bulb = around(&[rim[0], on(0.24, 0.92), rim[3], rim[2], rim[1]], 4);
    easel.fill(&bulb, gold.glint);
    easel.ink(&super::super::curve::closed(&bulb), 0.7, (paint.line, Taper::EVEN));
    if easel.in_color() {
        easel.glow(on(0.32, 0.86), [0.52 * unit, 0.42 * unit], (gold.glint, 0.8));
        easel.lights(on(0.40, 0.70), [3.2 * unit; 2], (WARM, 0.7));
    }
}

fn piece(easel: &mut Easel, outline: &[Point], surface: &Surface) {
    easel.fill(outline, surface.base);
    easel.ink(&super::super::curve::closed(outline), 0.9, (surface.line, Taper::EVEN));
}
