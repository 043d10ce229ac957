//! A dress with a round white collar, small buttons and a ribbon about the waist.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::easel::Easel;
use super::{pieces, uniform};
use scene::{Detail, Extra};

pub fn dress(easel: &mut Easel, body: &Body) {
    let (cloth, n, s) = (body.palette.cloth, body.neck, body.shoulder);
    let white = body.palette.worn(Detail::Collar, body.palette.white);
    body.line(easel, &[[0.0, 1.50], [0.006, 2.0], [0.0, 2.48]], (0.7, &cloth));
    for y in [1.68, 1.92, 2.16, 2.36] {
        body.button(easel, [0.0, y], (0.022, &body.palette.worn(Detail::Buttons, white)));
    }
    for side in [-1.0, 1.0] {
        // Two seams shape it.
        body.line(easel, &sided(&[[s * 0.52, 1.66], [s * 0.36, 2.05], [s * 0.28, 2.50]], side), (0.5, &cloth));
        body.fold(easel, &sided(&[[s * 0.20, 2.48], [s * 0.24, 2.32], [s * 0.36, 2.16]], side), (0.022, &cloth));
        body.fold(easel, &sided(&[[s * 0.46, 2.49], [s * 0.48, 2.36], [s * 0.56, 2.24]], side), (0.018, &cloth));
    }
    pieces::top_folds(easel, body, &cloth);
    pieces::belt(easel, body, (2.45, 0.10), &body.palette.accent, None);
    let inner = [[n + 0.030, 1.085], [n + 0.012, 1.18], [0.075, 1.33], [0.006, 1.405]];
    let edge = [[0.006, 1.405], [0.05, 1.54], [0.18, 1.575], [0.31, 1.49], [0.36, 1.35]];
    let back = [[0.36, 1.35], [0.28, 1.22], [n + 0.030, 1.085]];
    body.panels(easel, &[&inner, &edge, &back], &white);
    if !body.rig.is_male() && ![Extra::WitchHat, Extra::Fang].iter().any(|extra| body.extras.contains(extra)) {
        uniform::ribbon(easel, body);
    } else {
        body.button(easel, [0.0, 1.44], (0.050, &body.palette.gold));
    }
}
