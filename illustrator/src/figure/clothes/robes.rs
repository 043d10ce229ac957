//! Robes: of who works magic, of monks and priests, of angels, of a nun, of a judge.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Taper, around, closed, ellipse, ribbon};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::pieces::{belt, stand_collar, top_folds};
use super::wrapped;
use scene::{Detail, Extra, Place};

pub fn draw(easel: &mut Easel, body: &Body) {
    let wears = |extra| body.extras.contains(&extra);
    if wears(Extra::NunVeil) {
        habit(easel, body);
    } else if wears(Extra::Halo) || wears(Extra::AngelWings) {
        draped(easel, body);
    } else if matches!(body.place, Place::Church | Place::Courtroom) {
        vestment(easel, body);
    } else if body.place == Place::Shrine {
        wrapped::collars(easel, body, &[(&body.palette.white, 0.06), (&body.palette.cloth, 0.0)]);
        wrapped::tied_sash(easel, body, (2.44, 0.12), &body.palette.accent);
    } else {
        magic(easel, body);
    }
}

/// A shirt's white collar at the throat, a seam down the front, a broad belt, and a mantle on the shoulders.
fn magic(easel: &mut Easel, body: &Body) {
    let (cloth, accent) = (body.palette.cloth, body.palette.accent);
    body.line(easel, &[[0.0, 1.60], [0.006, 2.0], [0.0, 2.46]], (0.9, &cloth));
    for side in [-1.0, 1.0] {
        let edge = body.open(&sided(&[[0.055, 1.62], [0.06, 2.0], [0.055, 2.45]], side));
        easel.ink(&edge, 1.8, (accent.base, Taper::EVEN));
    }
    top_folds(easel, body, &cloth);
    let strap = body.palette.worn(Detail::Belt, body.palette.leather);
    belt(easel, body, (2.44, 0.13), &strap, Some(&body.palette.gold));
    stand_collar(easel, body, &body.palette.white, 0.06);
}

/// What lies on a magician's shoulders over the sleeves: it falls from the collar to the upper arm, with an edge of another
/// color and a clasp.
pub fn mantle(easel: &mut Easel, body: &Body) {
    if is_plain(body) {
        return;
    }
    let (cloth, accent, gold) = (body.palette.cloth, body.palette.accent, body.palette.gold);
    let (s, n, unit) = (body.shoulder, body.neck, body.rig.unit);
    let low = [[0.0, 1.88], [s * 0.40, 1.95], [s * 0.84, 1.93], [s * 1.19, 1.83]];
    for side in [-body.rig.light, body.rig.light] {
        let neck = sided(&[[n + 0.070, 1.20], [0.10, 1.335], [0.012, 1.40]], side);
        let front = sided(&[[0.012, 1.40], [0.035, 1.60], [0.075, 1.89]], side);
        let hem = sided(&[[0.075, 1.89], [s * 0.28, 1.965], low[1], [s * 0.62, 1.915], low[2], low[3]], side);
        let over = sided(&[low[3], [s * 1.15, 1.54], [s * 0.94, 1.375], [s * 0.55, 1.285]], side);
        let end = sided(&[[s * 0.55, 1.285], [n + 0.070, 1.20]], side);
        let outline = body.outline(&[&neck, &front, &hem, &over, &end]);
        let cast = super::super::curve::moved(&outline, [0.0, 0.05 * unit]);
        easel.on_figure(|easel| easel.veil(&cast, cloth.deep, 0.45));
        body.panel(easel, &outline, &cloth);
        let edge: Vec<_> = hem.iter().map(|[x, y]| [x * 0.985, y - 0.045]).collect();
        easel.ink(&body.open(&edge), 3.0, (accent.base, Taper::EVEN));
        let edge: Vec<_> = hem.iter().map(|[x, y]| [x * 0.97, y - 0.095]).collect();
        easel.ink(&body.open(&edge), 0.9, (accent.base, Taper::EVEN));
        body.fold(easel, &sided(&[[s * 0.30, 1.94], [s * 0.34, 1.66], [s * 0.28, 1.44]], side), (0.034, &cloth));
        body.fold(easel, &sided(&[[s * 0.60, 1.90], [s * 0.60, 1.64], [s * 0.50, 1.42]], side), (0.034, &cloth));
        body.fold(easel, &sided(&[[s * 0.92, 1.90], [s * 0.90, 1.68], [s * 0.78, 1.48]], side), (0.030, &cloth));
    }
    let collar = [[n + 0.035, 1.13], [0.11, 1.29], [0.0, 1.375], [0.07, 1.45], [0.22, 1.40], [n + 0.14, 1.20]];
    for side in [-1.0, 1.0] {
        body.panel(easel, &around(&body.place(&sided(&collar, side)), 4), &accent);
    }
    let clasp = ellipse(body.rig.body([0.0, 1.43]), [unit * 0.050; 2], 0.0);
    easel.fill(&clasp, gold.base);
    easel.crescent(&clasp, body.rig.away([-0.02, -0.02]), (gold.deep, 1.0));
    easel.ink(&closed(&clasp), 0.8, (gold.line, Taper::EVEN));
}

/// Whether no mantle goes over this robe, and nothing is sewn on it.
pub fn is_plain(body: &Body) -> bool {
    let bare = [Extra::NunVeil, Extra::Halo, Extra::AngelWings, Extra::Cape, Extra::Mortarboard, Extra::Scarf];
    bare.iter().any(|extra| body.extras.contains(extra))
        || body.posture.ride.is_some()
        || body.posture.trunk.lean.abs() > 24.0
        || matches!(body.place, Place::Church | Place::Courtroom | Place::Shrine)
}

/// A white collar over black, and a cross on a cord.
fn habit(easel: &mut Easel, body: &Body) {
    let (white, gold, cloth, s) = (body.palette.white, body.palette.gold, body.palette.cloth, body.shoulder);
    top_folds(easel, body, &cloth);
    belt(easel, body, (2.46, 0.08), &body.palette.dark, None);
    let collar = body.outline(&[
        &[[-s * 0.60, 1.33], [0.0, 1.20], [s * 0.60, 1.33]],
        &[[s * 0.66, 1.46], [s * 0.40, 1.66], [0.0, 1.72]],
        &[[0.0, 1.72], [-s * 0.40, 1.66], [-s * 0.66, 1.46], [-s * 0.60, 1.33]],
    ]);
    body.panel(easel, &collar, &white);
    cross(easel, body, [0.0, 1.93], &gold);
}

fn cross(easel: &mut Easel, body: &Body, [x, y]: [f64; 2], gold: &Surface) {
    let flat = Taper { start: 0.0, end: 0.0, least: 1.0 };
    for (from, to) in [([x, y - 0.09], [x, y + 0.15]), ([x - 0.075, y], [x + 0.075, y])] {
        let bar = body.place(&[from, to]);
        easel.ink(&bar, 5.2, (gold.line, flat));
    }
    for (from, to) in [([x, y - 0.08], [x, y + 0.14]), ([x - 0.065, y], [x + 0.065, y])] {
        let bar = body.place(&[from, to]);
        easel.ink(&bar, 3.4, (gold.base, flat));
    }
}

/// Cloth that falls in folds from both shoulders, a golden cord round the waist.
fn draped(easel: &mut Easel, body: &Body) {
    let (cloth, gold, s) = (body.palette.cloth, body.palette.gold, body.shoulder);
    for (from, low) in [(0.62, 1.86), (0.50, 1.74), (0.38, 1.63)] {
        let arc = [[-s * from, 1.36], [-s * from * 0.55, low - 0.10], [0.0, low]];
        let other: Vec<_> = arc.iter().rev().map(|[x, y]| [-x, *y]).collect();
        let curve: Vec<_> = arc.iter().copied().chain(other[1..].iter().copied()).collect();
        body.fold(easel, &curve, (0.030, &cloth));
        body.line(easel, &curve, (0.55, &cloth));
    }
    for side in [-1.0, 1.0] {
        body.fold(easel, &sided(&[[0.14, 2.44], [0.18, 2.22], [0.30, 2.02]], side), (0.030, &cloth));
    }
    for y in [2.42, 2.50] {
        let w = body.girth_at(y) + 0.012;
        let cord = body.open(&[[-w, y], [0.0, y + 0.055], [w, y]]);
        easel.ink(&cord, 3.6, (gold.line, Taper::EVEN));
        easel.ink(&cord, 2.4, (gold.base, Taper::EVEN));
    }
    let edge = body.opening([1.60, 0.10]);
    easel.ink(&edge, 3.0, (gold.line, Taper::EVEN));
    easel.ink(&edge, 2.0, (gold.base, Taper::EVEN));
}

/// A closed front, a white band at the throat, and a stole of another color that hangs from the neck.
fn vestment(easel: &mut Easel, body: &Body) {
    let (cloth, accent, gold, n) = (body.palette.cloth, body.palette.accent, body.palette.gold, body.neck);
    body.line(easel, &[[0.0, 1.36], [0.006, 2.0], [0.0, 2.60]], (0.8, &cloth));
    top_folds(easel, body, &cloth);
    belt(easel, body, (2.46, 0.10), &body.palette.dark, None);
    for side in [-body.rig.light, body.rig.light] {
        let way = sided(&[[n + 0.10, 1.18], [0.25, 1.50], [0.23, 2.20], [0.25, 3.02]], side);
        let stole = ribbon(&body.open(&way), |_| 0.088 * body.rig.unit);
        body.panel(easel, &stole, &accent);
        if body.place == Place::Church {
            cross(easel, body, [side * 0.235, 2.12], &gold);
        }
        for y in [2.86, 2.92] {
            let band = body.place(&[[side * 0.165, y], [side * 0.325, y]]);
            easel.ink(&band, 1.6, (gold.base, Taper::EVEN));
        }
    }
    stand_collar(easel, body, &body.palette.white, 0.07);
}
