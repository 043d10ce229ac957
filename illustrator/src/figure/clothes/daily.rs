//! Every day: hoodie, coat, T-shirt.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Taper, around, closed, ribbon};
use super::super::easel::Easel;
use scene::Detail;

pub fn hood(easel: &mut Easel, body: &Body) {
    let cloth = body.palette.cloth;
    let hood = [
        [-0.46, 1.36],
        [-0.47, 1.14],
        [-0.34, 0.93],
        [0.0, 0.86],
        [0.34, 0.93],
        [0.47, 1.14],
        [0.46, 1.36],
        [0.0, 1.5],
    ];
    let outline = around(&body.place(&hood), 6);
    easel.fill(&outline, cloth.shaded);
    let inside = [[-0.34, 1.30], [-0.36, 1.10], [-0.20, 0.98], [0.20, 0.98], [0.36, 1.10], [0.34, 1.30], [0.0, 1.4]];
    easel.fill(&around(&body.place(&inside), 6), cloth.deep);
    easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
}

pub fn hoodie(easel: &mut Easel, body: &Body) {
    let (cloth, n) = (body.palette.cloth, body.neck);
    // A shirt under it, with its own round neck.
    let mut under = body.place(&[[n + 0.13, 1.17], [0.18, 1.42], [0.0, 1.62], [-0.18, 1.42], [-n - 0.13, 1.17]]);
    under.extend(body.opening([1.375, 0.10]));
    let shirt = body.palette.shirt();
    easel.fill(&under, shirt.base);
    easel.crescent(&under, body.rig.away([-0.05, 0.04]), (shirt.shaded, 1.0));
    easel.ink(&body.opening([1.375, 0.10]), 0.7, (shirt.line, Taper::GARMENT));
    super::pieces::top_folds(easel, body, &cloth);
    body.line(easel, &[[0.0, 1.64], [0.004, 2.4], [0.0, 2.9], [0.0, body.wear.hem + 0.06]], (1.0, &cloth));
    body.line(easel, &[[0.016, 1.66], [0.02, 2.4], [0.016, 2.9], [0.016, body.wear.hem + 0.06]], (0.4, &cloth));
    let inner = [[n + 0.07, 1.07], [n + 0.055, 1.22], [0.125, 1.42], [0.0, 1.62]];
    let lower = [[0.0, 1.62], [0.16, 1.60], [0.33, 1.50], [0.47, 1.34]];
    let back = [[0.47, 1.34], [0.46, 1.20], [0.34, 1.09], [n + 0.07, 1.07]];
    body.panels(easel, &[&inner, &lower, &back], &cloth);
    for side in [-1.0, 1.0] {
        body.fold(easel, &sided(&[[0.40, 1.19], [0.28, 1.34], [0.15, 1.47]], side), (0.022, &cloth));
        let string = sided(&[[0.115, 1.52], [0.145, 1.70], [0.125, 1.98]], side);
        let curve = body.open(&string);
        easel.ink(&curve, 3.0, (body.palette.white.line, Taper::EVEN));
        easel.ink(&curve, 1.9, (body.palette.white.base, Taper::EVEN));
        let tip = body.open(&sided(&[[0.126, 1.96], [0.122, 2.05]], side));
        easel.ink(&tip, 3.6, (body.palette.metal.deep, Taper::EVEN));
    }
}

pub fn coat_back(easel: &mut Easel, body: &Body) {
    let cloth = body.palette.cloth;
    let stand = [[-0.36, 1.34], [-0.33, 1.08], [0.0, 1.00], [0.33, 1.08], [0.36, 1.34], [0.0, 1.45]];
    let outline = around(&body.place(&stand), 6);
    easel.fill(&outline, cloth.deep);
    easel.ink(&closed(&outline), 0.9, (cloth.line, Taper::EVEN));
}

pub fn coat(easel: &mut Easel, body: &Body) {
    let (cloth, white, n) = (body.palette.cloth, body.palette.shirt(), body.neck);
    // A knitted collar under the coat.
    let knit = [
        [-n - 0.05, 1.06],
        [0.0, 1.13],
        [n + 0.05, 1.06],
        [n + 0.075, 1.26],
        [0.125, 2.15],
        [-0.125, 2.15],
        [-n - 0.075, 1.26],
    ];
    let outline = body.outline(&[&knit[..3], &knit[2..5], &knit[5..]]);
    body.panel(easel, &outline, &white);
    body.line(easel, &[[-n - 0.06, 1.20], [0.0, 1.275], [n + 0.06, 1.20]], (0.55, &white));
    for x in [-0.11, -0.055, 0.0, 0.055, 0.11] {
        body.line(easel, &[[x, 1.14 + (0.02 - x * x)], [x * 1.05, 1.25]], (0.35, &white));
    }
    body.line(easel, &[[0.12, 2.12], [0.13, 2.6], [0.13, 3.2], [0.15, body.wear.hem + 0.05]], (1.0, &cloth));
    let inner = [[n + 0.085, 1.05], [n + 0.10, 1.28], [0.17, 1.65], [0.12, 2.14]];
    let outer = [[0.12, 2.14], [0.36, 1.86], [0.46, 1.69]];
    let notch = [[0.46, 1.69], [0.40, 1.60], [0.54, 1.55]];
    let back = [[0.54, 1.55], [0.50, 1.34], [0.36, 1.15], [n + 0.085, 1.05]];
    body.panels(easel, &[&inner, &outer, &notch, &back], &cloth);
    for side in [-1.0, 1.0] {
        body.line(easel, &sided(&[[0.40, 1.60], [0.28, 1.55], [0.18, 1.56]], side), (0.65, &cloth));
    }
    for y in [2.24, 2.62, 3.0] {
        for x in [-0.08, 0.30] {
            body.button(easel, [x, y], (0.036, &body.palette.worn(Detail::Buttons, body.palette.metal)));
        }
    }
    coat_skirt(easel, body);
}

/// Below the belt: what the belt gathers falls in folds, and the pockets slant.
fn coat_skirt(easel: &mut Easel, body: &Body) {
    let (cloth, s, hem) = (body.palette.cloth, body.shoulder, body.wear.hem);
    super::pieces::belt(easel, body, (2.40, 0.13), &cloth, Some(&body.palette.metal));
    for (x, out, low) in [(-0.62, -0.72, 0.92), (-0.34, -0.40, 0.7), (0.46, 0.52, 0.8), (0.70, 0.80, 0.96)] {
        let end = 2.6 + (hem - 2.6) * low;
        body.fold(easel, &[[x * s, 2.58], [(x + out) / 2.0 * s, (2.58 + end) / 2.0], [out * s, end]], (0.034, &cloth));
    }
    body.fold(easel, &[[-s * 0.50, 2.38], [-s * 0.46, 2.26], [-s * 0.36, 2.16]], (0.024, &cloth));
    body.fold(easel, &[[s * 0.58, 2.38], [s * 0.54, 2.24], [s * 0.60, 2.10]], (0.024, &cloth));
    for side in [-1.0, 1.0] {
        let pocket = body.open(&sided(&[[s * 0.46, 2.86], [s * 0.66, 3.12]], side));
        body.panel(easel, &ribbon(&pocket, |_| 0.036 * body.rig.unit), &cloth);
    }
}

pub fn tshirt(easel: &mut Easel, body: &Body) {
    let (cloth, n) = (body.palette.cloth, body.neck);
    let edge = [
        [-n - 0.125, 1.235],
        [-n - 0.075, 1.35],
        [-0.09, 1.425],
        [0.0, 1.445],
        [0.09, 1.425],
        [n + 0.075, 1.35],
        [n + 0.125, 1.235],
    ];
    let curve = body.open(&edge);
    let band = ribbon(&curve, |_| body.rig.head * 0.022);
    easel.fill(&band, cloth.base);
    easel.ink(&closed(&band), 0.65, (cloth.line, Taper::EVEN));
    let s = body.shoulder;
    for (y, width) in [(1.90, 5.2), (1.985, 2.2)] {
        let stripe = [[-s * 1.2, y - 0.05], [0.0, y + 0.035], [s * 1.2, y - 0.05]];
        let flat = Taper { start: 0.0, end: 0.0, least: 1.0 };
        // Round all of the chest.
        easel.within(&body.trunk_outline(), |easel| {
            easel.ink(&body.open(&stripe), width, (body.palette.accent.base, flat));
        });
    }
    super::pieces::top_folds(easel, body, &cloth);
}
