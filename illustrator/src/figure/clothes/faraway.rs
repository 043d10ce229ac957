//! What people of other countries wear: hanbok, ao dai, sari, toga, poncho.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::body::posture::Weight;
use super::super::curve::{Point, Taper, add, closed, lerp, ribbon};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::pieces::{stand_collar, top_folds};
use super::wear::Cloth;
use super::{duffle, robed, uniform, wrapped};
use scene::Outfit;

/// Whether the garment is one of these, and it is drawn.
pub fn draw(easel: &mut Easel, body: &Body) -> bool {
    match body.outfit {
        Outfit::Hanbok => hanbok(easel, body),
        Outfit::Hanfu => robed::hanfu(easel, body),
        Outfit::Bathrobe => robed::bathrobe(easel, body),
        Outfit::AoDai => ao_dai(easel, body),
        Outfit::Sari => sari(easel, body),
        Outfit::Toga => toga(easel, body),
        Outfit::Poncho => uniform::shirt_collar(easel, body, &body.palette.white),
        Outfit::DuffleCoat => duffle::front(easel, body),
        _ => return false,
    }
    true
}

pub fn behind(easel: &mut Easel, body: &Body) {
    let (cloth, s) = (body.palette.cloth, body.shoulder);
    let fall = body.outline(&[
        &[[-s * 0.30, 1.26], [-s * 0.96, 1.40], [-s * 1.28, 2.2], [-s * 1.34, 3.7]],
        &[[-s * 1.34, 3.7], [-s * 1.0, 3.78], [-s * 0.6, 3.72]],
        &[[-s * 0.6, 3.72], [-s * 0.5, 2.4], [-s * 0.2, 1.4]],
    ]);
    body.panel(easel, &fall, &cloth);
    let hem = body.open(&[[-s * 1.33, 3.58], [-s * 1.0, 3.66], [-s * 0.6, 3.60]]);
    easel.ink(&hem, 5.0, (body.palette.gold.base, Taper::EVEN));
}

/// A jacket that ends below the breast: a white edge on its collar, and two ribbons tied in one loop.
fn hanbok(easel: &mut Easel, body: &Body) {
    let (cloth, white, accent) = (body.palette.cloth, body.palette.white, body.palette.accent);
    if body.posture.weight != Weight::Feet {
        // Where the skirt lies over the lap it still begins under the arms.
        let (high, low) = (body.girth_at(2.0) + 0.012, body.girth_at(2.55) + 0.03);
        let skirt =
            body.outline(&[&[[-high, 2.0], [0.0, 2.05], [high, 2.0]], &[[low, 2.58], [0.0, 2.64], [-low, 2.58]]]);
        body.panel(easel, &skirt, &accent);
    }
    wrapped::collars(easel, body, &[(&white, 0.05), (&cloth, 0.0)]);
    let g = body.girth_at(1.95) + 0.02;
    let hem =
        body.outline(&[&[[-g, 1.80], [0.0, 1.84], [g, 1.80]], &[[g + 0.01, 2.03], [0.0, 2.10], [-g - 0.01, 2.03]]]);
    easel.fill(&hem, cloth.base);
    body.line(easel, &[[g + 0.01, 2.03], [0.0, 2.10], [-g - 0.01, 2.03]], (1.0, &cloth));
    let knot = [0.10, 1.80];
    for (low, out, back) in [(3.55, 0.20, 0.02), (3.20, -0.02, -0.12)] {
        let way = body.open(&[knot, [0.5 * out + 0.10, 2.3], [out + back + 0.06, low]]);
        body.panel(easel, &ribbon(&way, |at| body.rig.unit * (0.030 + 0.030 * at)), &accent);
    }
    let looped = [knot, [-0.12, 1.68], [-0.34, 1.72], [-0.36, 1.84], [-0.16, 1.88], knot];
    let way = body.open(&looped);
    body.panel(easel, &ribbon(&way, |_| body.rig.unit * 0.034), &accent);
    let tie = [[0.05, 1.73], [0.16, 1.74], [0.15, 1.88], [0.04, 1.87]];
    body.panel(easel, &body.place(&tie), &accent);
}

/// Close about the trunk, then a panel before the legs to the ankles: at its sides the trousers are seen.
fn ao_dai(easel: &mut Easel, body: &Body) {
    let (cloth, gold, w, h) = (body.palette.cloth, body.palette.gold, body.waist(), body.hip);
    let edge = [[w * 0.98, 2.50], [h * 0.98, 2.90], [h * 0.94, 3.6], [h * 0.90, 4.5], [h * 0.96, 5.35]];
    let left: Vec<Point> = sided(&edge, -1.0).into_iter().rev().collect();
    let panel =
        body.outline(&[&edge, &[[h * 0.96, 5.35], [h * 0.3, 5.44], [-h * 0.3, 5.40], [-h * 0.96, 5.34]], &left]);
    body.panel(easel, &panel, &cloth);
    body.patterned(easel, core::slice::from_ref(&panel), Cloth::Main);
    for (x, top, low) in [(-0.55, 3.3, 5.3), (-0.1, 2.9, 5.3), (0.45, 3.1, 5.3)] {
        body.fold(easel, &[[x * h * 1.2, low], [x * h * 1.1, (top + low) / 2.0], [x * h * 0.7, top]], (0.045, &cloth));
    }
    stand_collar(easel, body, &cloth, 0.11);
    let flap = [[0.0, 1.36], [0.16, 1.52], [body.shoulder * 0.62, 1.62], [body.shoulder * 0.80, 1.80]];
    easel.ink(&body.open(&flap), 0.9, (cloth.line, Taper::GARMENT));
    for [x, y] in [[0.06, 1.42], [0.24, 1.565], [0.40, 1.62]] {
        body.button(easel, [x, y], (0.022, &gold));
    }
    blossoms(easel, body, &cloth);
    top_folds(easel, body, &cloth);
}

/// A spray of flowers that climbs from the hem.
fn blossoms(easel: &mut Easel, body: &Body, cloth: &Surface) {
    let shade = if body.palette.is_white(cloth) { body.palette.accent.base } else { body.palette.white.base };
    let stem = body.open(&[[-0.28, 5.2], [-0.10, 4.7], [-0.16, 4.2], [0.0, 3.7]]);
    easel.ink(&stem, 1.0, (shade, Taper::FOLD));
    for ([x, y], size) in [([-0.24, 5.05], 0.085), ([-0.06, 4.72], 0.075), ([-0.20, 4.40], 0.065), ([0.02, 3.9], 0.055)]
    {
        let center = body.rig.body([x, y]);
        for petal in 0..5 {
            let turn = (f64::from(petal) * 72.0 - 90.0).to_radians();
            let r = size * body.rig.unit;
            let at = add(center, [libm::cos(turn) * r * 0.7, libm::sin(turn) * r * 0.7]);
            easel.fill(&super::super::curve::ellipse(at, [r * 0.56, r * 0.46], f64::from(petal) * 72.0 - 90.0), shade);
        }
        easel
            .fill(&super::super::curve::ellipse(center, [0.25 * size * body.rig.unit; 2], 0.0), body.palette.gold.base);
    }
}

/// How a cloth goes from one hip over the other shoulder: its upper edge and its lower one, both from the hip.
struct Drape {
    upper: Vec<Point>,
    lower: Vec<Point>,
}

fn lay_drape(easel: &mut Easel, body: &Body, drape: &Drape, (cloth, border): (&Surface, &Surface)) {
    let (upper, lower) = (body.open(&drape.upper), body.open(&drape.lower));
    let outline: Vec<Point> = upper.iter().copied().chain(lower.iter().rev().copied()).collect();
    body.panel(easel, &outline, cloth);
    body.patterned(easel, core::slice::from_ref(&outline), Cloth::Main);
    let count = upper.len().min(lower.len());
    for share in [0.24, 0.42, 0.60, 0.78] {
        let fold: Vec<Point> = (0..count).map(|at| lerp(upper[at], lower[at], share)).collect();
        body.wedge(easel, &fold, (0.035 * body.rig.unit, cloth));
        easel.ink(&fold, 0.6, (cloth.line, Taper::FOLD));
    }
    for edge in [&upper, &lower] {
        easel.ink(edge, 5.2, (cloth.line, Taper::EVEN));
        easel.ink(edge, 4.0, (border.base, Taper::EVEN));
    }
    easel.ink(&closed(&outline), 0.8, (cloth.line, Taper::EVEN));
}

fn sari(easel: &mut Easel, body: &Body) {
    let (cloth, gold, s) = (body.palette.cloth, body.palette.gold, body.shoulder);
    super::pieces::neck_band(easel, body, &gold);
    let (belly, hip) = (body.girth_at(2.45), body.girth_at(2.85));
    // Folded over and over before the belly, and tucked in there.
    for step in -2..=2 {
        let x = 0.10 * f64::from(step) - 0.05;
        body.fold(easel, &[[x * 0.7, 2.62], [x * 1.3, 3.6], [x * 2.2, 5.1]], (0.050, &cloth));
    }
    let drape = Drape {
        upper: vec![[belly, 2.42], [s * 0.30, 2.14], [-s * 0.04, 1.76], [-s * 0.34, 1.285]],
        lower: vec![[hip, 2.86], [s * 0.24, 2.70], [-s * 0.42, 2.30], [-s * 0.74, 1.80], [-s * 0.93, 1.40]],
    };
    lay_drape(easel, body, &drape, (&cloth, &gold));
}

fn toga(easel: &mut Easel, body: &Body) {
    let (cloth, s) = (body.palette.cloth, body.shoulder);
    let border = if body.palette.is_white(&cloth) { body.palette.gold } else { body.palette.white };
    super::pieces::neck_band(easel, body, &cloth);
    let hip = body.girth_at(2.9) + 0.10;
    let low = Drape {
        upper: vec![[hip, 2.62], [s * 0.1, 3.1], [-s * 0.6, 2.8], [-s * 0.86, 1.9], [-s * 0.70, 1.36]],
        lower: vec![[hip + 0.02, 3.05], [s * 0.2, 4.15], [-s * 0.7, 3.9], [-s * 1.12, 2.6], [-s * 1.02, 1.50]],
    };
    lay_drape(easel, body, &low, (&cloth, &border));
    let high = Drape {
        upper: vec![[hip - 0.04, 2.35], [s * 0.34, 2.10], [-s * 0.02, 1.74], [-s * 0.34, 1.27]],
        lower: vec![[hip, 2.80], [s * 0.10, 2.72], [-s * 0.54, 2.26], [-s * 0.80, 1.78], [-s * 0.95, 1.41]],
    };
    lay_drape(easel, body, &high, (&cloth, &border));
}

/// Over trunk and arms, in bands of color, a fringe along its edge.
pub fn poncho(easel: &mut Easel, body: &Body) {
    let (cloth, s, n, unit) = (body.palette.cloth, body.shoulder, body.neck, body.rig.unit);
    let over = [[n + 0.04, 1.13], [s * 0.70, 1.27], [s * 1.16, 1.52], [s * 1.40, 2.1], [s * 1.52, 2.62]];
    let left: Vec<Point> = sided(&over, -1.0).into_iter().rev().collect();
    let hem: Vec<Point> = vec![[s * 1.52, 2.62], [s * 0.9, 2.92], [0.0, 3.20], [-s * 0.9, 2.92], [-s * 1.52, 2.62]];
    // Behind it lies close about the nape.
    let low_at = if body.is_turned_away() { 1.24 } else { 1.56 };
    let neck = [[-n - 0.04, 1.13], [-0.10, low_at - 0.14], [0.0, low_at], [0.10, low_at - 0.14], [n + 0.04, 1.13]];
    let outline = body.outline(&[&over, &hem, &left, &neck]);
    let low = body.open(&hem);
    for point in low.iter().step_by(1) {
        let end = add(*point, [0.0, 0.15 * unit]);
        easel.ink(&[*point, end], 2.6, (cloth.line, Taper::LINE));
        easel.ink(&[*point, end], 1.6, (body.palette.white.base, Taper::LINE));
    }
    body.panel(easel, &outline, &cloth);
    easel.within(&outline, |easel| {
        let row = |down: f64| -> Vec<Point> {
            let along = |x: f64| [x * s, 1.50 + down + (1.0 - x.abs() / 1.52) * 0.58];
            body.place(&[along(-1.7), along(-0.8), along(0.0), along(0.8), along(1.7)])
        };
        let flat = Taper { start: 0.0, end: 0.0, least: 1.0 };
        for (down, wide, surface) in [
            (0.20, 7.0, body.palette.accent),
            (0.34, 3.0, body.palette.white),
            (0.62, 10.0, body.palette.accent),
            (0.76, 3.0, body.palette.gold),
            (0.50, 3.0, body.palette.gold),
            (0.96, 5.0, body.palette.white),
        ] {
            easel.ink(&row(down), wide, (surface.base, flat));
        }
    });
    for (x, low) in [(-1.0, 2.7), (-0.45, 2.9), (0.40, 2.95), (0.95, 2.75)] {
        body.fold(easel, &[[x * s * 1.05, low], [x * s * 0.8, 2.1], [x * s * 0.42, 1.55]], (0.050, &cloth));
    }
    easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
}
