//! A duffle coat: pegs of wood in loops of cord, patch pockets, a hood that lies about the neck.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Taper, around, ribbon};
use super::super::easel::Easel;
use scene::Tint;

pub fn front(easel: &mut Easel, body: &Body) {
    let (cloth, n, hem) = (body.palette.cloth, body.neck, body.wear.hem);
    for x in [0.05, 0.16] {
        let way = [[x, 1.56], [x + 0.01, 2.4], [x, 3.2], [x + 0.01, hem + 0.05]];
        body.line(easel, &way, (if x < 0.1 { 1.0 } else { 0.45 }, &cloth));
    }
    for (x, low) in [(-0.50, 0.95), (0.52, 0.9), (0.30, 0.7)] {
        let end = 2.6 + (hem - 2.6) * low;
        body.fold(easel, &[[x * 0.9, end], [x, (2.4 + end) / 2.0], [x * 0.9, 2.45]], (0.034, &cloth));
    }
    for side in [-1.0, 1.0] {
        let pocket = body.outline(&[
            &sided(&[[0.20, 2.90], [0.50, 2.88]], side),
            &sided(&[[0.53, 3.34], [0.36, 3.39], [0.21, 3.36]], side),
        ]);
        body.panel(easel, &pocket, &cloth);
        let flap = body.outline(&[
            &sided(&[[0.19, 2.86], [0.51, 2.84]], side),
            &sided(&[[0.515, 2.99], [0.35, 3.03], [0.195, 3.01]], side),
        ]);
        body.panel(easel, &flap, &cloth);
    }
    for y in [1.78, 2.14, 2.50, 2.86] {
        toggle(easel, body, y);
    }
    // The hood's edges meet below the throat.
    let inner = [[n + 0.07, 1.05], [n + 0.055, 1.20], [0.125, 1.40], [0.0, 1.58]];
    let lower = [[0.0, 1.58], [0.18, 1.57], [0.36, 1.47], [0.50, 1.32]];
    let back = [[0.50, 1.32], [0.48, 1.18], [0.35, 1.07], [n + 0.07, 1.05]];
    body.panels(easel, &[&inner, &lower, &back], &cloth);
    for side in [-1.0, 1.0] {
        body.fold(easel, &sided(&[[0.42, 1.18], [0.30, 1.32], [0.15, 1.45]], side), (0.022, &cloth));
    }
}

fn toggle(easel: &mut Easel, body: &Body, y: f64) {
    let (cord, wood) = (body.palette.leather, body.dyed(Tint::Ash));
    for (from, to) in [(-0.26, 0.06), (0.36, 0.06)] {
        for lift in [-0.022, 0.022] {
            let way = body.open(&[[from, y + lift], [(from + to) / 2.0, y + lift], [to, y]]);
            easel.ink(&way, 2.6, (cord.line, Taper::EVEN));
            easel.ink(&way, 1.5, (cord.base, Taper::EVEN));
        }
        let patch =
            [[from - 0.05, y - 0.05], [from + 0.05, y - 0.05], [from + 0.05, y + 0.05], [from - 0.05, y + 0.05]];
        body.panel(easel, &around(&body.place(&patch), 3), &cord);
    }
    let peg = body.open(&[[-0.075, y + 0.012], [0.05, y], [0.175, y - 0.012]]);
    let wide = |at: f64| body.rig.unit * 0.034 * libm::sqrt(1.0 - (at * 2.0 - 1.0) * (at * 2.0 - 1.0) * 0.8);
    body.panel(easel, &ribbon(&peg, wide), &wood);
}
