//! Hair rolled up: on the crown, on both sides of it, at the nape.

use super::super::curve::{Point, Taper, around, closed, through};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface};
use super::super::rig::Rig;
use super::silhouette;

/// Two rolls on top of the head, or one small one.
pub fn top_rolls(easel: &mut Easel, (rig, palette): (&Rig, &Palette), places: &[(f64, f64, f64)]) {
    let colors = palette.hair;
    for (angle, y, size) in places {
        let middle = rig.hair((angle - rig.yaw_deg * 0.15).to_radians(), *y, 0.06);
        let at = |x: f64, y: f64| rig.hung(middle, [x * size, y * size]);
        let ball = around(
            &[
                at(-0.17, 0.03),
                at(-0.13, -0.13),
                at(0.0, -0.18),
                at(0.13, -0.13),
                at(0.17, 0.03),
                at(0.10, 0.13),
                at(-0.10, 0.13),
            ],
            6,
        );
        easel.fill(&ball, colors.base);
        easel.crescent(&ball, rig.away([-0.05, -0.04]), (colors.shaded, 1.0));
        for way in [
            [[-0.15, 0.06], [-0.03, -0.07], [0.13, -0.06]],
            [[-0.10, 0.10], [0.03, 0.0], [0.16, 0.02]],
            [[-0.13, -0.04], [-0.01, -0.13], [0.10, -0.11]],
        ] {
            easel.ink(&through(&way.map(|[x, y]: Point| at(x, y)), 6), 0.7, (colors.line, Taper::LINE));
        }
        shine(easel, &colors, &[at(-0.105, -0.065), at(-0.03, -0.125), at(0.075, -0.105)]);
        easel.ink(&closed(&ball), 1.0, (silhouette(palette), Taper::EVEN));
    }
}

/// The light on what is rolled, along its strands.
fn shine(easel: &mut Easel, colors: &Surface, way: &[Point]) {
    let taper = Taper { start: 0.5, end: 0.5, least: 0.0 };
    let strand = through(way, 6);
    easel.ink(&strand, 5.2, (colors.light, taper));
    easel.ink(&strand[2..strand.len() - 3], 2.2, (colors.glint, taper));
}

/// Rolled on the crown of the head, its back half hidden.
pub fn bun(easel: &mut Easel, parts: (&Rig, &Palette)) {
    let rig = parts.0;
    rolled(easel, parts, rig.hair((160.0 * -rig.yaw_deg.signum()).to_radians(), -0.03, 0.02));
}

/// Seen from behind: in the middle of the head, all of it.
pub fn bun_from_behind(easel: &mut Easel, parts: (&Rig, &Palette), high: f64) {
    rolled(easel, parts, parts.0.hair(core::f64::consts::PI, high, 0.04));
}

fn rolled(easel: &mut Easel, (rig, palette): (&Rig, &Palette), middle: Point) {
    let at = |x: f64, y: f64| rig.hung(middle, [x, y]);
    let ball = around(
        &[
            at(-0.21, 0.02),
            at(-0.17, -0.13),
            at(-0.02, -0.20),
            at(0.15, -0.15),
            at(0.21, 0.0),
            at(0.12, 0.12),
            at(-0.12, 0.13),
        ],
        7,
    );
    let colors = palette.hair;
    easel.fill(&ball, colors.base);
    easel.crescent(&ball, rig.away([-0.07, -0.055]), (colors.shaded, 1.0));
    for (way, width) in [
        ([[-0.19, 0.05], [-0.06, -0.09], [0.14, -0.10]], 0.8),
        ([[-0.14, 0.09], [0.02, -0.02], [0.19, -0.03]], 0.7),
        ([[-0.16, -0.08], [-0.03, -0.15], [0.08, -0.16]], 0.6),
    ] {
        easel.ink(&through(&way.map(|[x, y]: Point| at(x, y)), 8), width, (colors.line, Taper::LINE));
    }
    shine(easel, &colors, &[at(-0.145, -0.06), at(-0.04, -0.135), at(0.09, -0.12)]);
    easel.ink(&closed(&ball), 1.0, (silhouette(palette), Taper::EVEN));
}

/// Rolled at the nape: seen beside the neck, on the side that the face turns from.
pub(super) fn low_bun(easel: &mut Easel, (rig, palette): (&Rig, &Palette)) {
    let colors = palette.hair;
    let aside = if rig.yaw_deg.abs() > 4.0 { -rig.facing() } else { -rig.light };
    let turned = (rig.yaw_deg.abs() / 45.0).min(1.0);
    let middle = rig.hair((aside * (128.0 + 22.0 * turned)).to_radians(), 0.72 - 0.04 * turned, 0.05 - 0.12 * turned);
    let at = |x: f64, y: f64| rig.hung(middle, [aside * x, y]);
    let ball = around(
        &[
            at(-0.16, -0.04),
            at(-0.06, -0.17),
            at(0.10, -0.16),
            at(0.20, -0.02),
            at(0.15, 0.12),
            at(0.0, 0.18),
            at(-0.14, 0.11),
        ],
        7,
    );
    easel.fill(&ball, colors.base);
    easel.crescent(&ball, rig.away([-0.06, -0.05]), (colors.shaded, 1.0));
    for (way, width) in [
        ([[-0.13, -0.08], [0.04, -0.09], [0.16, 0.04]], 0.8),
        ([[-0.14, 0.0], [0.02, 0.0], [0.08, 0.13]], 0.7),
        ([[0.02, -0.15], [0.13, -0.08], [0.17, 0.02]], 0.6),
    ] {
        easel.ink(&through(&way.map(|[x, y]: Point| at(x, y)), 8), width, (colors.line, Taper::LINE));
    }
    shine(easel, &colors, &[at(-0.03, -0.115), at(0.08, -0.105), at(0.14, -0.02)]);
    easel.ink(&closed(&ball), 1.0, (silhouette(palette), Taper::EVEN));
}
