//! Aprons, and the bib of overalls: cloth that hangs before the chest from straps.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, lerp, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::pieces::{belt, tied_behind};
use super::wear::{Bottom, Cloth};
use super::{patterns, ruffles};
use scene::Detail;

/// Over chest and skirt, with straps: it lies on the body from the chest to where it is tied.
pub fn apron(easel: &mut Easel, body: &Body, frilled: bool) {
    let (cloth, s, n, unit) = (cloth_of(body), body.shoulder, body.neck, body.rig.unit);
    skirt(easel, body, frilled);
    let (ribs, waist) = (body.girth_at(2.2) * 0.86, body.girth_at(2.48) * 0.96);
    let side = |sign: f64| sided(&[[s * 0.40, 1.62], [s * 0.44, 1.84], [ribs, 2.18], [waist, 2.5]], sign);
    let mut left = side(-1.0);
    left.reverse();
    let bib = body.outline(&[
        &[[-s * 0.40, 1.62], [0.0, 1.665], [s * 0.40, 1.62]],
        &side(1.0),
        &[[waist, 2.5], [0.0, 2.56], [-waist, 2.5]],
        &left,
    ]);
    body.panel(easel, &bib, &cloth);
    printed(easel, body, &bib, &cloth);
    body.line(easel, &[[-s * 0.39, 1.69], [0.0, 1.735], [s * 0.39, 1.69]], (0.5, &cloth));
    for side in [-1.0, 1.0] {
        let folds = [
            [[s * 0.32, 2.46], [s * 0.36, 2.28], [s * 0.30, 2.08]],
            [[s * 0.10, 2.48], [s * 0.14, 2.34], [s * 0.11, 2.22]],
        ];
        for fold in folds {
            body.fold(easel, &sided(&fold, side), (0.026, &cloth));
        }
        let strap = body.open(&sided(&[[s * 0.36, 1.64], [s * 0.40, 1.42], [n + 0.10, 1.21]], side));
        let band = ribbon(&strap, |_| unit * 0.036);
        body.panel(easel, &band, &cloth);
        if frilled {
            let inner = body.open(&sided(&[[s * 0.42, 1.86], [s * 0.46, 1.52], [s * 0.48, 1.28]], side));
            let outer = body.open(&sided(&[[s * 0.56, 1.90], [s * 0.78, 1.56], [s * 0.72, 1.30]], side));
            ruffles::between(easel, body, (&inner, &outer), &cloth);
        }
    }
    belt(easel, body, (2.47, 0.10), &cloth, None);
}

/// Of a cook: from the waist down, a towel tucked into its band.
pub fn waist_apron(easel: &mut Easel, body: &Body) {
    let cloth = cloth_of(body);
    skirt(easel, body, false);
    belt(easel, body, (2.47, 0.10), &cloth, None);
    let side = -body.rig.light;
    let x = body.girth_at(2.6) * 0.62;
    let towel = [
        [x - 0.08, 2.50],
        [x + 0.10, 2.49],
        [x + 0.12, 2.80],
        [x + 0.13, 3.10],
        [x + 0.02, 3.15],
        [x - 0.10, 3.11],
        [x - 0.07, 2.80],
    ];
    let blue = body.dyed(scene::Tint::Blue);
    let outline = body.outline(&[
        &sided(&towel[..2], side),
        &sided(&towel[1..4], side),
        &sided(&towel[3..6], side),
        &sided(&[towel[5], towel[6], towel[0]], side),
    ]);
    body.panel(easel, &outline, &body.palette.white);
    easel.within(&outline, |easel| {
        for y in [2.98, 3.03] {
            easel.ink(
                &body.open(&sided(&[[x - 0.12, y], [x, y + 0.015], [x + 0.15, y - 0.01]], side)),
                1.5,
                (blue.base, Taper::EVEN),
            );
        }
    });
    body.fold(easel, &sided(&[[x, 2.52], [x + 0.02, 2.70], [x + 0.01, 2.90]], side), (0.020, &body.palette.white));
}

fn cloth_of(body: &Body) -> Surface {
    body.palette.worn(Detail::Apron, body.palette.white)
}

fn printed(easel: &mut Easel, body: &Body, outline: &[Point], cloth: &Surface) {
    patterns::on_detail(easel, (body.rig, body.palette), Detail::Apron, (&[outline.to_vec()], cloth));
}

/// Half as wide as it is at the hem, and where that is: it covers a skirt's front, and of trousers the thighs.
fn hem_of(body: &Body) -> (f64, f64) {
    match body.wear.bottom {
        Bottom::Skirt(skirt) => (body.hip + 0.02 + skirt.flare * 0.55, (2.62 + skirt.long * 0.78).clamp(3.2, 4.1)),
        _ => (body.hip + 0.05, 3.86),
    }
}

/// Gathered where it is tied, its hem in waves.
fn skirt(easel: &mut Easel, body: &Body, frilled: bool) {
    let (cloth, waist, unit) = (cloth_of(body), body.girth_at(2.52) * 0.98, body.rig.unit);
    let (half, hem) = hem_of(body);
    let side = |sign: f64| {
        sided(&[[waist, 2.52], [body.hip * 0.92, 2.80], [half * 0.97, hem - 0.45], [half, hem - 0.06]], sign)
    };
    let wave = |share: f64| {
        let bow = 1.0 - (share * 2.0 - 1.0) * (share * 2.0 - 1.0);
        hem - 0.06 + 0.14 * bow
            - 0.030 * libm::sin(share * 4.0 * core::f64::consts::TAU + 0.7) * libm::sqrt(bow.max(0.0))
    };
    let low: Vec<Point> = (0..=24)
        .map(|step| f64::from(step) / 24.0)
        .map(|share| body.rig.body([half * (1.0 - share * 2.0), wave(share)]))
        .collect();
    let mut left = body.open(&side(-1.0));
    left.reverse();
    let top = body.open(&[[-waist, 2.52], [0.0, 2.58], [waist, 2.52]]);
    let outline: Vec<Point> = [top.clone(), body.open(&side(1.0)), low.clone(), left].into_iter().flatten().collect();
    if frilled {
        let free: Vec<Point> = low.iter().rev().copied().collect();
        ruffles::below(easel, body, (&free, 0.15), &cloth);
    }
    body.panel(easel, &outline, &cloth);
    easel.within(&outline, |easel| {
        for (place, rise) in [(3, 0.62), (9, 0.30), (14, 0.46), (20, 0.70)] {
            hung(easel, body, (low[place], lerp(top[0], top[top.len() - 1], 1.0 - place as f64 / 24.0), rise), &cloth);
        }
    });
    printed(easel, body, &outline, &cloth);
    for share in [0.10, 0.26, 0.42, 0.60, 0.76, 0.92] {
        let from = top[(share * (top.len() - 1) as f64) as usize];
        let to = lerp(from, low[24 - (share * 24.0) as usize], 0.20 + 0.10 * libm::sin(share * 19.0));
        let gather = through(&[from, lerp(from, to, 0.5), to], 4);
        body.wedge(easel, &gather, (0.016 * unit, &cloth));
        easel.ink(&gather, 0.55, (cloth.line, Taper::FOLD));
    }
    if !frilled {
        pocket(easel, body, &cloth);
    }
}

/// A fold that rises from the hem.
fn hung(easel: &mut Easel, body: &Body, (low, top, rise): (Point, Point, f64), cloth: &Surface) {
    let high = lerp(low, top, rise);
    let curve = through(&[low, lerp(low, high, 0.5), high], 5);
    let beyond = [low[0] - body.rig.light * 0.13 * body.rig.unit, low[1] + 0.03 * body.rig.unit];
    let mut wedge = curve.clone();
    wedge.push(beyond);
    easel.veil(&wedge, cloth.shaded, 1.0);
    easel.ink(&curve, 0.6, (cloth.line, Taper::FOLD));
}

/// A broad one, its mouth bound and a little open.
fn pocket(easel: &mut Easel, body: &Body, cloth: &Surface) {
    let pocket = body.outline(&[
        &[[-0.24, 2.90], [0.0, 2.935], [0.24, 2.90]],
        &[[0.24, 2.90], [0.235, 3.12], [0.19, 3.24]],
        &[[0.19, 3.24], [0.0, 3.28], [-0.19, 3.24]],
        &[[-0.19, 3.24], [-0.235, 3.12], [-0.24, 2.90]],
    ]);
    body.panel(easel, &pocket, cloth);
    printed(easel, body, &pocket, cloth);
    body.line(easel, &[[-0.23, 2.96], [0.0, 2.995], [0.23, 2.96]], (0.5, cloth));
}

/// Of a cook: its strings go round, and are tied in a bow.
pub fn waist_apron_behind(easel: &mut Easel, body: &Body) {
    let cloth = cloth_of(body);
    let waist = body.girth_at(2.52) * 0.98;
    let (half, hem) = hem_of(body);
    for side in [-1.0, 1.0] {
        // What lies round the hips of the front.
        let edge = [
            &[[waist, 2.50], [body.hip * 0.97, 2.80], [half, hem - 0.10]][..],
            &[[half, hem - 0.10], [half * 0.80, hem - 0.14]],
            &[[half * 0.80, hem - 0.14], [body.hip * 0.74, 2.86], [waist * 0.52, 2.52], [waist, 2.50]],
        ];
        let edge: Vec<Vec<Point>> = edge.iter().map(|piece| sided(piece, side)).collect();
        let edge: Vec<&[Point]> = edge.iter().map(Vec::as_slice).collect();
        body.panel(easel, &body.outline(&edge), &cloth);
    }
    belt(easel, body, (2.47, 0.06), &cloth, None);
    tied_behind(easel, body, ([0.0, 2.54], 0.58), &cloth);
}

/// Straps that cross on the back, and a bow.
pub fn apron_behind(easel: &mut Easel, body: &Body) {
    let (cloth, s, unit) = (cloth_of(body), body.shoulder, body.rig.unit);
    for side in [-1.0, 1.0] {
        let strap = body.open(&sided(&[[s * 0.42, 1.34], [s * 0.10, 1.92], [-s * 0.34, 2.48]], side));
        body.panel(easel, &ribbon(&strap, |_| unit * 0.036), &cloth);
    }
    belt(easel, body, (2.44, 0.10), &cloth, None);
    tied_behind(easel, body, ([0.0, 2.52], 0.72), &cloth);
}

/// Straps and bib of overalls: the bib grows out of the trousers, that are buttoned at the hips.
pub fn bib(easel: &mut Easel, body: &Body, surface: &Surface) {
    let s = body.shoulder;
    let girth = |y: f64| body.girth_at(y) + 0.012;
    let side = |sign: f64| {
        let edge = [[s * 0.46, 1.74], [s * 0.47, 1.98], [s * 0.56, 2.22], [girth(2.40), 2.38], [girth(2.64), 2.64]];
        sided(&edge, sign)
    };
    let mut left = side(-1.0);
    left.reverse();
    let low = girth(2.64);
    let bib = body.outline(&[
        &[[-s * 0.46, 1.74], [0.0, 1.775], [s * 0.46, 1.74]],
        &side(1.0),
        &[[low, 2.64], [0.0, 2.72], [-low, 2.64]],
        &left,
    ]);
    for side in [-1.0, 1.0] {
        let strap = body.open(&sided(&[[s * 0.38, 1.86], [s * 0.45, 1.54], [s * 0.46, 1.28]], side));
        body.panel(easel, &ribbon(&strap, |_| body.rig.unit * 0.050), surface);
        easel.ink(&strap, 0.4, (surface.line, Taper::EVEN));
    }
    easel.fill(&bib, surface.base);
    easel.crescent(&bib, body.rig.away([-0.07, -0.01]), (surface.shaded, 1.0));
    body.patterned_on_trunk(easel, std::slice::from_ref(&bib), Cloth::Main);
    for side in [-1.0, 1.0] {
        // Only above the waist it has an edge of its own: below it is one with the trousers.
        let edge = body.open(&sided(&[[0.0, 1.775], [s * 0.44, 1.745], [s * 0.46, 1.76]], side));
        easel.ink(&edge, 0.95, (surface.line, Taper::EVEN));
        let edge = sided(&[[s * 0.46, 1.74], [s * 0.47, 1.98], [s * 0.56, 2.22], [girth(2.40), 2.38]], side);
        easel.ink(&body.open(&edge), 0.95, (surface.line, Taper::EVEN));
        body.line(easel, &sided(&[[s * 0.41, 1.80], [s * 0.42, 1.98], [s * 0.50, 2.22]], side), (0.4, surface));
        body.button(easel, [side * s * 0.38, 1.87], (0.036, &body.palette.gold));
        body.button(easel, [side * (girth(2.52) - 0.05), 2.52], (0.022, &body.palette.gold));
        body.fold(easel, &sided(&[[s * 0.56, 2.40], [s * 0.40, 2.34], [s * 0.26, 2.36]], side), (0.022, surface));
    }
    let waist = body.girth_at(2.46) - 0.02;
    for y in [2.44, 2.53] {
        body.line(easel, &[[-waist, y], [0.0, y + 0.05], [waist, y]], (0.6, surface));
    }
    let pocket = body.outline(&[
        &[[-0.16, 1.98], [0.16, 1.98]],
        &[[0.165, 2.20], [0.0, 2.27], [-0.165, 2.20]],
        &[[-0.165, 2.20], [-0.16, 1.98]],
    ]);
    body.panel(easel, &pocket, surface);
    body.line(easel, &[[-0.155, 2.03], [0.0, 2.035], [0.155, 2.03]], (0.4, surface));
    body.line(easel, &[[0.06, 1.99], [0.06, 2.22]], (0.4, surface));
}
