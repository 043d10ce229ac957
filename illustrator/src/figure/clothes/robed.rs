//! Robes that are wrapped and tied: hanfu and bathrobe.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, around, ribbon};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{pieces, wrapped};

/// A crossed collar with a border of another color, a broad sash, and its ribbons before the skirt.
pub fn hanfu(easel: &mut Easel, body: &Body) {
    let (white, accent, gold) = (body.palette.white, body.palette.accent, body.palette.gold);
    wrapped::collars(easel, body, &[(&white, 0.06), (&accent, 0.0)]);
    let light = body.rig.light;
    for (x, low, sway) in [(-0.05, 4.75, -0.10), (0.05, 4.40, 0.06)] {
        let way =
            body.open(&[[x, 2.60], [x * 1.6 + sway * 0.2, 3.3], [x * 2.4 + sway, 4.0], [x * 2.6 + sway * 1.4, low]]);
        body.panel(easel, &ribbon(&way, |share| body.rig.unit * (0.034 + 0.030 * share)), &accent);
    }
    pieces::belt(easel, body, (2.30, 0.26), &accent, None);
    let wide = body.girth_at(2.43) + 0.016;
    for y in [2.325, 2.525] {
        let edge = body.open(&[[-wide, y], [0.0, y + 0.05], [wide, y]]);
        easel.ink(&edge, 1.6, (gold.base, Taper::EVEN));
    }
    knot(easel, body, [light * 0.02, 2.60], &accent);
}

/// A bow of two short loops.
fn knot(easel: &mut Easel, body: &Body, [x, y]: Point, surface: &Surface) {
    for side in [-1.0, 1.0] {
        let looped = [[0.02, -0.02], [0.12, -0.10], [0.24, -0.07], [0.25, 0.04], [0.14, 0.07], [0.02, 0.03]];
        let placed: Vec<Point> = sided(&looped, side).iter().map(|point| [point[0] + x, point[1] + y]).collect();
        body.panel(easel, &around(&body.place(&placed), 4), surface);
    }
    body.button(easel, [x, y], (0.040, surface));
}

/// A broad shawl collar, patch pockets, a belt of the same cloth whose ends hang.
pub fn bathrobe(easel: &mut Easel, body: &Body) {
    let (cloth, n, hem) = (body.palette.cloth, body.neck, body.wear.hem);
    let over = body.girth_at(2.8);
    body.line(easel, &[[0.02, 2.50], [0.06, 3.0], [0.12, 3.6], [0.16, hem + 0.05]], (1.0, &cloth));
    body.fold(easel, &[[0.10, 2.62], [0.22, 3.1], [0.26, 3.7]], (0.040, &cloth));
    let neck = [[n + 0.060, 1.10], [n + 0.15, 1.20], [0.36, 1.48]];
    let outer = [[0.36, 1.48], [0.37, 1.75], [0.24, 2.15], [0.03, 2.46]];
    let inner = [[0.03, 2.46], [0.06, 2.10], [0.12, 1.60], [n + 0.03, 1.24], [n + 0.060, 1.10]];
    body.panels(easel, &[&neck, &outer, &inner], &cloth);
    for side in [-1.0, 1.0] {
        let pocket = body.outline(&[
            &sided(&[[over * 0.34, 2.92], [over * 0.84, 2.88]], side),
            &sided(&[[over * 0.88, 3.36], [over * 0.62, 3.42], [over * 0.36, 3.40]], side),
        ]);
        body.panel(easel, &pocket, &cloth);
        let turned = sided(&[[over * 0.34, 3.01], [over * 0.84, 2.97]], side);
        body.line(easel, &turned, (0.5, &cloth));
    }
    let border = body.open(&[[-over, hem - 0.10], [0.0, hem - 0.04], [over, hem - 0.10]]);
    easel.ink(&border, 0.5, (cloth.line, Taper::GARMENT));
    wrapped::tied_sash(easel, body, (2.42, 0.13), &cloth);
}
