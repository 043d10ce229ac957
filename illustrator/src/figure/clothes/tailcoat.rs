//! A tailcoat: cut short before, with two tails that hang behind the legs.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::body::posture::Weight;
use super::super::curve::{Taper, line};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::shade::Shade;
use scene::{Extra, Outfit};

/// Where its front ends, head units from the crown.
pub const FRONT: f64 = 2.70;

pub fn is_worn(outfit: Outfit, extras: &[Extra]) -> bool {
    outfit == Outfit::Tuxedo && extras.contains(&Extra::CoatTails)
}

/// Behind the legs of who stands: from the hips to the hollows of the knees.
pub fn tails(easel: &mut Easel, body: &Body) {
    if !is_worn(body.outfit, body.extras) || body.posture.weight != Weight::Feet {
        return;
    }
    for side in [-body.rig.light, body.rig.light] {
        tail(easel, body, (side, [0.16, 0.27, 0.28]), body.palette.cloth.shaded);
    }
}

/// Of who stands and is seen from behind, over the trousers: they hang close, and meet at the seam under two buttons.
pub fn tails_outside(easel: &mut Easel, body: &Body) {
    if body.posture.weight != Weight::Feet {
        return;
    }
    let cloth = body.palette.cloth;
    for side in [-body.rig.light, body.rig.light] {
        tail(easel, body, (side, [0.02, 0.0, -0.08]), cloth.base);
    }
    let seams = [&[[0.0, 1.36], [0.008, 1.9], [0.0, 2.50]][..], &[[0.26, 1.60], [0.17, 2.10], [0.13, 2.50]]];
    for side in [-1.0, 1.0] {
        seams.iter().for_each(|seam| body.line(easel, &sided(seam, side), (0.6, &cloth)));
        body.button(easel, [0.13 * side, 2.53], (0.024, &cloth));
    }
}

/// One tail; how far its outer edge stands beyond the hips at their height, at the thigh and at its end.
fn tail(easel: &mut Easel, body: &Body, (side, beyond): (f64, [f64; 3]), base: Shade) {
    let (cloth, hip) = (body.palette.cloth, body.hip);
    let [high, middle, low] = beyond.map(|by| hip + by);
    let tail = [
        &[[-0.02, 2.5], [hip * 0.98, 2.5], [high, 3.0]][..],
        &[[high, 3.0], [middle, 3.6], [low, 4.16]],
        &[[low, 4.16], [low - 0.12, 4.34], [0.03, 4.22]],
        &[[0.03, 4.22], [0.0, 3.5], [-0.02, 2.5]],
    ];
    let turned: Vec<Vec<_>> = tail.iter().map(|piece| sided(piece, side)).collect();
    let turned: Vec<&[_]> = turned.iter().map(Vec::as_slice).collect();
    let outline = body.outline(&turned);
    body.panel(easel, &outline, &Surface { base, ..cloth });
    easel.within(&outline, |easel| {
        let fold = sided(&[[low - 0.16, 4.28], [middle - 0.14, 3.7], [high - 0.10, 3.1]], side);
        body.hung_fold(easel, &fold, (0.05, &cloth));
        let lit = body.open(&sided(&[[low - 0.06, 4.16], [middle - 0.06, 3.6], [high - 0.05, 3.05]], side));
        easel.veil(&line(&lit, 0.05 * body.rig.unit, Taper::LINE), cloth.light, 0.6);
    });
}

/// Two points of the white waistcoat below the button, and the fronts cut away to the sides over the trousers.
pub fn cut_away(easel: &mut Easel, body: &Body) {
    let (white, cloth) = (body.palette.white, body.palette.cloth);
    let points = [
        [-0.19, 2.44],
        [0.0, 2.40],
        [0.19, 2.44],
        [0.22, 2.70],
        [0.10, 2.80],
        [0.0, 2.70],
        [-0.10, 2.80],
        [-0.22, 2.70],
    ];
    let outline = body.place(&points);
    easel.within(&body.trunk_outline(), |easel| body.panel(easel, &outline, &white));
    body.panel(
        easel,
        &body.place(&[
            [-0.19, 2.46],
            [0.19, 2.46],
            [0.22, 2.68],
            [0.10, 2.785],
            [0.0, 2.70],
            [-0.10, 2.785],
            [-0.22, 2.68],
        ]),
        &white,
    );
    for y in [2.52, 2.62] {
        body.button(easel, [0.0, y], (0.016, &body.palette.dark));
    }
    let wide = body.girth_at(FRONT);
    let front = [
        &[[0.03, 2.38], [0.16, 2.54], [0.26, FRONT + 0.06]][..],
        &[[0.26, FRONT + 0.06], [wide * 0.7, FRONT + 0.05], [wide + 0.01, FRONT + 0.01]],
        &[[wide + 0.01, FRONT + 0.01], [wide - 0.03, 2.5], [0.30, 2.40], [0.03, 2.38]],
    ];
    for side in [-1.0, 1.0] {
        let turned: Vec<Vec<_>> = front.iter().map(|piece| sided(piece, side)).collect();
        let turned: Vec<&[_]> = turned.iter().map(Vec::as_slice).collect();
        let outline = body.outline(&turned);
        easel.fill(&outline, if side * body.rig.light > 0.0 { cloth.base } else { cloth.shaded });
        let edge = body.open(&sided(&[[0.03, 2.38], [0.16, 2.54], [0.26, FRONT + 0.06]], side));
        easel.ink(&edge, 1.0, (cloth.line, Taper::EVEN));
        let low = body.open(&sided(front[1], side));
        easel.ink(&low, 1.0, (cloth.line, Taper::EVEN));
        body.button(easel, [0.20 * side, 2.44], (0.022, &body.palette.metal));
    }
}
