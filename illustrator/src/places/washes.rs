//! Watercolor, for the pastel style: pools where water stood, and paper left at the edge, where a wash leaves its color.

use std::f64::consts::TAU;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use crate::hatch::{PAPER, waver};

/// The layer of the paper round a picture: a panel has its own edge.
pub const EDGE_OF_WASHES: &str = "edge of the washes";

/// Pale pools in the washes of the ground.
pub fn pools(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("pools");
    for _ in 0..16 {
        let at = stage.at(dice.unit(), dice.unit());
        let reach = stage.unit * dice.between(70.0, 260.0);
        let radii = [reach, reach * 0.8];
        let pale = mix(stage.colors.haze, hex(0x00FF_FFFF), 0.6);
        let stops = [(0.0, 0.26), (0.72, 0.12), (0.90, 0.04), (1.0, 0.0)].map(|(at, share)| (at, pale.faded(share)));
        sheet.around(Outline::new().ellipse(at, radii), (at, radii), &stops);
    }
    sheet.layer("water in the washes");
}

/// The edge of the paper, and before it the rim of color that dries last.
pub fn edge(sheet: &mut Sheet, stage: &Stage) {
    let rim = mix(stage.colors.shadow, hex(0x0060_5080), 0.4);
    for (inward, color) in [(1.75, rim.faded(0.08)), (1.22, rim.faded(0.16)), (1.0, PAPER)] {
        sheet.fill(frame(stage, inward), color);
    }
    sheet.layer(EDGE_OF_WASHES);
}

/// All but what lies within a ragged edge, which is `inward` times as far from the picture's as the paper's own.
fn frame(stage: &Stage, inward: f64) -> Outline {
    let margin = EDGE * stage.width.min(stage.height);
    let phase = stage.scene.seed as f64 % 17.0;
    let inner = |step: u32| -> Point {
        let turn = f64::from(step) / f64::from(STEPS) * TAU;
        let (cosine, sine) = (libm::cos(turn), libm::sin(turn));
        // A rectangle with round corners.
        let round = libm::pow(libm::pow(libm::fabs(cosine), 24.0) + libm::pow(libm::fabs(sine), 24.0), -1.0 / 24.0);
        let slow = libm::sin(turn * 5.0 + phase) + libm::sin(turn * 11.0 - phase * 2.0) * libm::sin(turn * 3.0 + phase);
        let far = margin * inward * (1.0 + 0.20 * slow) + margin * 0.13 * waver([f64::from(step), phase], 7);
        [
            stage.width / 2.0 + cosine * round * (stage.width / 2.0 - far),
            stage.height / 2.0 + sine * round * (stage.height / 2.0 - far),
        ]
    };
    let (wide, high) = (stage.width + 2.0, stage.height + 2.0);
    let mut corners: Vec<Point> = vec![[wide, high / 2.0], [wide, high], [-2.0, high], [-2.0, -2.0], [wide, -2.0]];
    corners.push([wide, high / 2.0]);
    corners.extend((0..=STEPS).rev().map(inner));
    Outline::new().polygon(&corners)
}

/// Of the picture's shorter side.
const EDGE: f64 = 0.020;
const STEPS: u32 = 320;
