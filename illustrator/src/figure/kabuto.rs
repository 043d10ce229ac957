//! Helmets of war: a samurai's, with a ridged bowl, a neck guard of rows and golden horns; a knight's, its visor up.

use super::curve::{Point, Taper, around, closed, through};
use super::easel::Easel;
use super::headwear::piece;
use super::palette::Palette;
use super::rig::Rig;
use super::round::{Ring, dome, follows_brow, hull_of};

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (dark, cloth, gold) = (palette.dark, palette.cloth, palette.gold);
    guard(easel, rig, palette);
    let rings = dome((0.20, -0.205), 0.478, 2.2);
    piece(easel, rig, &hull_of(rig, &rings), &dark);
    for turn in [-60.0, -36.0, -12.0, 12.0, 36.0, 60.0] {
        let ridge: Vec<Point> = rings.iter().map(|ring| ring.point(rig, turn, 0.0)).collect();
        easel.ink(&through(&ridge, 4), 0.7, (gold.base, Taper::LINE));
    }
    let out = |turn: f64| {
        let far = libm::cos(turn.to_radians() * 1.2).max(0.0);
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        let fore = 0.52 * cos + 0.13 * far;
        rig.solid([0.52 * sin, 0.275 + 0.07 * far + follows_brow(rig) * fore, -0.05 + fore])
    };
    let base = Ring { dip: 0.080, ..Ring::at(0.205, 0.480) };
    let mut peak = base.run(rig, (-75.0, 75.0), 12);
    peak.extend((0..=12).rev().map(|step| out(-75.0 + 12.5 * f64::from(step))));
    piece(easel, rig, &peak, &cloth);
    easel.ink(&base.run(rig, (-80.0, 80.0), 14), 2.2, (gold.base, Taper::EVEN));
    let root = base.point(rig, 0.0, 0.05);
    let shown = rig.squeeze(0.0).max(0.5);
    for side in [-1.0, 1.0] {
        let at = |x: f64, y: f64| rig.hung(root, [side * x * shown, y]);
        let horn = around(
            &[
                at(0.02, 0.02),
                at(0.20, -0.10),
                at(0.34, -0.34),
                at(0.40, -0.60),
                at(0.28, -0.36),
                at(0.14, -0.20),
                at(0.02, -0.10),
            ],
            5,
        );
        piece(easel, rig, &horn, &gold);
    }
    let disc = around(
        &[[0.0, -0.10], [0.08, -0.02], [0.0, 0.06], [-0.08, -0.02]].map(|[x, y]: Point| rig.hung(root, [x * shown, y])),
        5,
    );
    piece(easel, rig, &disc, &gold);
}

/// Rows that flare from the bowl over the ears to the shoulders; the face between them is free.
fn guard(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.cloth;
    for side in [-1.0, 1.0] {
        for row in (0..4).rev() {
            let (top, wide) = (0.13 + 0.125 * f64::from(row), 0.425 + 0.030 * f64::from(row));
            let at = |x: f64, y: f64| rig.solid([side * x, y, -0.06]);
            let board = [
                at(wide - 0.03, top),
                at(wide + 0.09, top + 0.01),
                at(wide + 0.135, top + 0.19),
                at(wide - 0.04, top + 0.19),
            ];
            easel.fill(&board, cloth.base);
            easel.ink(&closed(&board), 0.8, (cloth.line, Taper::EVEN));
            for share in [0.25, 0.6] {
                let x = wide - 0.03 + 0.14 * share;
                easel.ink(&[at(x, top + 0.05), at(x + 0.01, top + 0.17)], 1.4, (cloth.light, Taper::EVEN));
            }
        }
    }
}

/// A steel bowl with a comb, plates over the cheeks, the visor turned up over the brow, a plume.
pub fn helm(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (metal, plume) = (palette.metal, palette.accent);
    let crest = rig.solid([0.0, -0.20, -0.12]);
    let lean = -rig.light;
    let at = |x: f64, y: f64| rig.hung(crest, [x * lean, y]);
    let feather = around(
        &[
            at(-0.06, 0.04),
            at(-0.10, -0.20),
            at(0.10, -0.36),
            at(0.42, -0.26),
            at(0.62, 0.06),
            at(0.56, 0.30),
            at(0.40, 0.04),
            at(0.14, -0.02),
        ],
        5,
    );
    piece(easel, rig, &feather, &plume);
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 24.0 {
            continue;
        }
        let at = |x: f64, y: f64, z: f64| rig.solid([side * x, y, z]);
        let cheek = around(
            &[
                at(0.455, 0.20, 0.10),
                at(0.475, 0.45, 0.08),
                at(0.44, 0.72, 0.10),
                at(0.34, 0.90, 0.18),
                at(0.42, 0.95, -0.02),
                at(0.49, 0.72, -0.10),
                at(0.505, 0.40, -0.12),
                at(0.48, 0.16, -0.06),
            ],
            4,
        );
        piece(easel, rig, &cheek, &metal);
        easel.fill(&super::curve::ellipse(at(0.475, 0.30, 0.04), [rig.head * 0.030; 2], 0.0), palette.gold.base);
    }
    let rings = dome((0.205, -0.210), 0.478, 2.2);
    let bowl = hull_of(rig, &rings);
    piece(easel, rig, &bowl, &metal);
    let comb: Vec<Point> = rings.iter().map(|ring| ring.point(rig, 0.0, 0.02)).collect();
    easel.ink(&through(&comb, 4), 3.0, (metal.line, Taper::LINE));
    easel.ink(&through(&comb, 4), 1.6, (metal.light, Taper::LINE));
    let base = Ring { dip: 0.080, ..Ring::at(0.210, 0.480) };
    let upper = Ring { dip: 0.065, ..Ring::at(0.075, 0.508) };
    let tip = upper.point(rig, 0.0, 0.09);
    let mut visor = base.run(rig, (-72.0, 72.0), 12);
    visor.extend(through(
        &[
            upper.point(rig, 72.0, 0.0),
            upper.point(rig, 36.0, 0.05),
            tip,
            upper.point(rig, -36.0, 0.05),
            upper.point(rig, -72.0, 0.0),
        ],
        4,
    ));
    let shadow = super::curve::moved(&visor, [0.0, rig.head * 0.05]);
    easel.on_figure(|easel| easel.veil(&shadow, palette.hair.deep, if easel.in_color() { 0.42 } else { 0.0 }));
    piece(easel, rig, &visor, &metal);
    let slit = Ring { dip: 0.075, ..Ring::at(0.145, 0.500) };
    easel.ink(&slit.run(rig, (-50.0, 50.0), 10), 2.6, (metal.line, Taper::EVEN));
    easel.ink(&base.run(rig, (-76.0, 76.0), 12), 1.6, (palette.gold.base, Taper::EVEN));
}
