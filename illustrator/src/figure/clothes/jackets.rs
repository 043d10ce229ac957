//! Jackets that are told by their cut: of leather with broad lapels and slanted zips, of denim with seams and flaps.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper};
use super::super::easel::Easel;
use super::super::palette::Surface;
use scene::Stuff;

/// Whether the jacket has a cut of its own, and it is drawn.
pub fn draw(easel: &mut Easel, body: &Body) -> bool {
    match body.stuff() {
        Some(Stuff::Leather) => biker(easel, body),
        Some(Stuff::Denim) => denim(easel, body),
        _ => return false,
    }
    true
}

/// What is seen of the shirt between open fronts.
fn opened(easel: &mut Easel, body: &Body, inner: &[Point]) {
    let shirt = body.palette.shirt();
    let left = sided(inner, -1.0).into_iter().rev().collect::<Vec<_>>();
    let mut front = body.outline(&[inner, &left]);
    front.extend(body.opening([1.44, 0.13]));
    easel.fill(&front, shirt.base);
    easel.crescent(&front, body.rig.away([-0.06, 0.0]), (shirt.shaded, 1.0));
    for side in [-1.0, 1.0] {
        easel.ink(&body.open(&sided(inner, side)), 1.0, (body.palette.cloth.line, Taper::EVEN));
    }
}

fn zipper(easel: &mut Easel, body: &Body, points: &[Point]) {
    let (metal, dark, way) = (body.palette.metal, body.palette.dark, body.open(points));
    easel.ink(&way, 4.0, (dark.line, Taper::EVEN));
    easel.ink(&way, 2.6, (metal.base, Taper::EVEN));
    for pair in way.chunks(2) {
        easel.ink(pair, 0.8, (dark.line, Taper::EVEN));
    }
}

fn biker(easel: &mut Easel, body: &Body) {
    let (cloth, n, hem, metal) = (body.palette.cloth, body.neck, body.wear.hem, body.palette.metal);
    let inner = [[n + 0.10, 1.20], [0.24, 1.6], [0.17, 2.3], [0.15, hem + 0.03]];
    opened(easel, body, &inner);
    for side in [-1.0, 1.0] {
        zipper(easel, body, &sided(&[[0.235, 1.92], [0.18, 2.3], [0.165, hem - 0.02]], side));
        zipper(easel, body, &sided(&[[0.30, 2.36], [0.47, 2.52]], side));
        glint(easel, body, (&sided(&[[0.46, 1.80], [0.50, 2.05], [0.44, 2.25]], side), side), &cloth);
    }
    zipper(easel, body, &[[-0.28, 1.80], [-0.46, 1.72]]);
    let collar = [
        &[[n + 0.05, 1.05], [n + 0.10, 1.22], [0.19, 1.50]][..],
        &[[0.19, 1.50], [0.34, 1.44], [0.47, 1.30]],
        &[[0.47, 1.30], [0.34, 1.13], [n + 0.05, 1.05]],
    ];
    let lapel = [
        &[[0.17, 1.48], [0.31, 1.42], [0.50, 1.50]][..],
        &[[0.50, 1.50], [0.42, 1.72], [0.235, 1.98]],
        &[[0.235, 1.98], [0.245, 1.68], [0.17, 1.48]],
    ];
    body.panels(easel, &lapel, &cloth);
    body.panels(easel, &collar, &cloth);
    for side in [-1.0, 1.0] {
        glint(easel, body, (&sided(&[[0.28, 1.50], [0.38, 1.54], [0.34, 1.70]], side), side), &cloth);
        body.button(easel, [0.43 * side, 1.53], (0.018, &metal));
        body.button(easel, [0.40 * side, 1.29], (0.018, &metal));
        let strap = body.outline(&[
            &sided(&[[0.16, hem - 0.20], [body.girth_at(hem - 0.2), hem - 0.24]], side),
            &sided(&[[body.girth_at(hem - 0.1), hem - 0.11], [0.16, hem - 0.08]], side),
        ]);
        body.panel(easel, &strap, &cloth);
        let buckle = [[0.19, hem - 0.22], [0.29, hem - 0.225], [0.29, hem - 0.07], [0.19, hem - 0.065]];
        easel.ink(&super::super::curve::closed(&body.place(&sided(&buckle, side))), 2.4, (metal.base, Taper::EVEN));
    }
}

/// The light on leather is narrow and hard.
fn glint(easel: &mut Easel, body: &Body, (points, side): (&[Point], f64), cloth: &Surface) {
    let lit = side * body.rig.light > 0.0;
    let streak = super::super::curve::line(&body.open(points), 0.05 * body.rig.unit, Taper::LINE);
    easel.veil(&streak, cloth.glint, if lit { 0.8 } else { 0.35 });
}

fn denim(easel: &mut Easel, body: &Body) {
    let (cloth, n, hem, gold) = (body.palette.cloth, body.neck, body.wear.hem, body.palette.gold);
    let inner = [[n + 0.10, 1.20], [0.20, 1.6], [0.15, 2.3], [0.14, hem + 0.03]];
    opened(easel, body, &inner);
    let g = body.girth_at(1.78);
    for side in [-1.0, 1.0] {
        stitched(easel, body, &sided(&[[0.19, 1.76], [0.40, 1.80], [g, 1.74]], side));
        stitched(easel, body, &sided(&[[0.26, 1.80], [0.24, 2.3], [0.22, hem - 0.16]], side));
        stitched(easel, body, &sided(&[[0.44, 1.98], [0.38, 2.4], [0.34, hem - 0.16]], side));
        let flap = body.outline(&[
            &sided(&[[0.25, 1.80], [0.48, 1.79]], side),
            &sided(&[[0.48, 1.92], [0.365, 1.98], [0.25, 1.93]], side),
        ]);
        body.panel(easel, &flap, &cloth);
        body.button(easel, [0.365 * side, 1.925], (0.020, &gold));
    }
    for y in [1.90, 2.18, 2.46, 2.72] {
        body.button(easel, [0.20, y], (0.022, &gold));
    }
    let collar = [
        &[[n + 0.06, 1.07], [n + 0.10, 1.22], [0.19, 1.48]][..],
        &[[0.19, 1.48], [0.34, 1.52], [0.46, 1.40]],
        &[[0.46, 1.40], [0.32, 1.16], [n + 0.06, 1.07]],
    ];
    body.panels(easel, &collar, &cloth);
    for side in [-1.0, 1.0] {
        stitched(easel, body, &sided(&[[0.20, 1.44], [0.33, 1.48], [0.42, 1.39]], side));
    }
    easel.within(&body.trunk_outline(), |easel| {
        for side in [-1.0, 1.0] {
            stitched(easel, body, &sided(&[[0.15, hem - 0.14], [0.4, hem - 0.15], [0.9, hem - 0.20]], side));
        }
    });
}

/// A seam, and the thread beside it.
fn stitched(easel: &mut Easel, body: &Body, points: &[Point]) {
    let way = body.open(points);
    easel.ink(&way, 0.7, (body.palette.cloth.line, Taper::EVEN));
    let beside = super::super::curve::beside(&way, |_| 0.024 * body.rig.unit);
    for pair in beside.windows(2).step_by(2) {
        easel.ink(pair, 0.8, (body.palette.gold.base, Taper::EVEN));
    }
}
