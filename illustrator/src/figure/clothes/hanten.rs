//! The hanten of winter at home: wadded and striped, its broad dark collar open over what is worn below, tied by a cord.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, line, ribbon};
use super::super::easel::Easel;
use super::pieces::{roll_neck, tied_behind};
use scene::Detail;

pub fn draw(easel: &mut Easel, body: &Body) {
    let (cloth, dark, n, hem) = (body.palette.cloth, body.palette.dark, body.neck, body.wear.hem);
    let trunk = body.trunk_outline();
    easel.within(&trunk, |easel| {
        for side in [-1.0, 1.0] {
            // Quilted along its length, and woven in pairs of stripes.
            for x in [0.42, 0.60, 0.78, 0.96] {
                let x = x * body.shoulder / 0.72 * 0.80;
                let way =
                    body.open(&sided(&[[x * 0.96, 1.20], [x, 1.9], [x * 0.98, 2.5], [x * 1.06, hem + 0.1]], side));
                easel.veil(&line(&way, 0.030 * body.rig.unit, Taper::EVEN), cloth.light, 0.8);
                let beside = body
                    .open(&sided(&[[x * 0.96 + 0.035, 1.20], [x + 0.035, 1.9], [x * 1.06 + 0.035, hem + 0.1]], side));
                easel.ink(&beside, 0.5, (cloth.line, Taper::EVEN));
            }
        }
    });
    let below = body.palette.dyed(Detail::Shirt).unwrap_or(body.palette.white);
    let inner = [[n + 0.05, 1.14], [0.17, 1.50], [0.11, 2.0], [0.10, 2.6], [0.15, hem + 0.03]];
    let left: Vec<Point> = inner.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let mut open = body.outline(&[&inner, &left]);
    open.extend(body.opening([1.56, 0.10]));
    easel.fill(&open, below.base);
    easel.crescent(&open, body.rig.away([-0.06, 0.0]), (below.shaded, 1.0));
    roll_neck(easel, body, &below);
    for side in [-body.rig.light, body.rig.light] {
        let middle: Vec<Point> = inner.iter().map(|[x, y]| [x + 0.055, *y]).collect();
        let band = ribbon(&body.open(&sided(&middle, side)), |_| body.rig.unit * 0.068);
        easel.within(&trunk, |easel| body.panel(easel, &band, &dark));
        body.fold(easel, &sided(&[[0.52, 2.46], [0.36, 2.40], [0.20, 2.44]], side), (0.030, &cloth));
        body.fold(easel, &sided(&[[0.50, hem], [0.44, hem - 0.22], [0.46, hem - 0.44]], side), (0.034, &cloth));
    }
    let low = body.girth_at(hem - 0.06) + 0.02;
    let rim =
        ribbon(&body.open(&[[-low, hem - 0.05], [0.0, hem + 0.01], [low, hem - 0.05]]), |_| body.rig.unit * 0.035);
    easel.within(&trunk, |easel| body.panel(easel, &rim, &cloth));
    let cord = body.open(&[[-0.15, 2.10], [0.0, 2.15], [0.15, 2.10]]);
    easel.ink(&cord, 3.2, (dark.line, Taper::EVEN));
    tied_behind(easel, body, ([0.0, 2.14], 0.26), &body.palette.white);
}
