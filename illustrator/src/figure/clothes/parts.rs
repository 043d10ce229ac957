//! Fronts of what is worn to play one part: jumpsuit, bodysuit, a ballerina's and a cheerleader's dress, a captain's coat, a
//! mermaid's shells; and the gown of an evening.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, around, closed, ellipse, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::pieces::{belt, stand_collar, stripe, top_folds, zip};
use super::wear::Cloth;
use super::{festive, fronts, uniform};
use scene::{Age, Detail, Extra, FigureKind, Outfit, Tint};

/// Whether the garment is one of these, and it is drawn.
pub fn draw(easel: &mut Easel, body: &Body) -> bool {
    match body.outfit {
        Outfit::Jumpsuit => jumpsuit(easel, body),
        Outfit::Bodysuit => bodysuit(easel, body),
        Outfit::Cheer => cheer(easel, body),
        Outfit::Captain => captain(easel, body),
        // A merman has no bodice.
        Outfit::Mermaid if body.rig.kind == FigureKind::Man => fronts::chest(easel, body),
        Outfit::Mermaid if body.rig.is_male() => top_folds(easel, body, &body.palette.cloth),
        Outfit::Gown | Outfit::BallGown | Outfit::Tutu | Outfit::Mermaid => gown(easel, body),
        _ => return false,
    }
    true
}

fn jumpsuit(easel: &mut Easel, body: &Body) {
    let (cloth, white, s) = (body.palette.cloth, body.palette.white, body.shoulder);
    top_folds(easel, body, &cloth);
    for side in [-1.0, 1.0] {
        stripe(easel, body, &sided(&[[s * 0.70, 1.62], [s * 0.58, 1.95], [s * 0.50, 2.45]], side), 5.0);
    }
    zip(easel, body, 1.30, &cloth);
    let patch = body.outline(&[&[[0.18, 1.74], [0.40, 1.71]], &[[0.41, 1.85], [0.19, 1.88]]]);
    body.panel(easel, &patch, &white);
    stand_collar(easel, body, &cloth, 0.06);
    belt(easel, body, (2.46, 0.10), &body.palette.dark, Some(&body.palette.metal));
}

/// Plates at chest and waist, seams between them, and thin lines that glow.
fn bodysuit(easel: &mut Easel, body: &Body) {
    let (cloth, dark, s) = (body.palette.cloth, body.palette.dark, body.shoulder);
    let flank = [[s * 0.82, 1.66], [s * 0.56, 1.92], [s * 0.40, 2.30], [s * 0.44, 2.62], [s * 0.70, 2.86]];
    for side in [-body.rig.light, body.rig.light] {
        let outer = [[s * 0.78, 2.86], [body.girth_at(2.48) + 0.01, 2.48], [s * 0.82, 1.95], [s * 0.82, 1.66]];
        let panel = body.outline(&[&sided(&flank, side), &sided(&outer, side)]);
        easel.within(&body.trunk_outline(), |easel| body.panel(easel, &panel, &dark));
    }
    body.line(easel, &[[0.0, 1.40], [0.006, 1.9], [0.0, 2.86]], (0.7, &cloth));
    body.line(easel, &[[-s * 0.46, 2.10], [0.0, 2.20], [s * 0.46, 2.10]], (0.7, &cloth));
    for side in [-1.0, 1.0] {
        glow_line(easel, body, &sided(&[[s * 0.72, 1.60], [s * 0.46, 1.88], [s * 0.30, 2.30], [s * 0.34, 2.70]], side));
        glow_line(easel, body, &sided(&[[0.05, 1.50], [0.20, 1.62], [0.36, 1.58]], side));
    }
    let core = ellipse(body.rig.body([0.0, 1.78]), [0.055 * body.rig.unit; 2], 0.0);
    easel.fill(&core, body.dyed(Tint::Sky).light);
    easel.ink(&closed(&core), 0.9, (dark.line, Taper::EVEN));
    belt(easel, body, (2.48, 0.08), &dark, Some(&body.palette.metal));
    stand_collar(easel, body, &dark, 0.09);
}

fn glow_line(easel: &mut Easel, body: &Body, points: &[Point]) {
    if body.palette.dyed(Detail::Trim).is_some() {
        return;
    }
    let (sky, curve) = (body.dyed(Tint::Sky), body.open(points));
    let wide = super::super::curve::line(&curve, 0.060 * body.rig.unit, Taper::EVEN);
    if easel.in_color() {
        easel.veil(&wide, sky.light, 0.35);
    }
    easel.ink(&curve, 2.4, (sky.base, Taper::EVEN));
    easel.ink(&curve, 1.1, (sky.glint, Taper::EVEN));
}

/// A broad chevron across the chest in white and the accent.
fn cheer(easel: &mut Easel, body: &Body) {
    let (white, accent, s) = (body.palette.white, body.palette.accent, body.shoulder);
    easel.within(&body.trunk_outline(), |easel| {
        for (y, wide, surface) in [(1.72, 0.20, &white), (1.77, 0.10, &accent)] {
            let upper = [[-s, y - 0.02], [0.0, y + 0.34], [s, y - 0.02]];
            let lower = [[s, y - 0.02 + wide], [0.0, y + 0.34 + wide], [-s, y - 0.02 + wide]];
            let band: Vec<Point> = body.place(&upper).into_iter().chain(body.place(&lower)).collect();
            easel.fill(&band, surface.base);
            easel.ink(&closed(&band), 0.6, (surface.line, Taper::EVEN));
        }
    });
    super::pieces::neck_band(easel, body, &white);
    top_folds(easel, body, &body.palette.cloth);
}

/// Open over a shirt, its edges and cuffs of gold, a sash round the waist.
fn captain(easel: &mut Easel, body: &Body) {
    let (cloth, white, gold, n, hem) =
        (body.palette.cloth, body.palette.white, body.palette.gold, body.neck, body.wear.hem);
    let inner = [[n + 0.06, 1.14], [0.23, 1.6], [0.20, 2.4], [0.26, 3.2], [0.34, hem + 0.03]];
    let left: Vec<Point> = inner.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let mut shirt = body.outline(&[&inner, &left]);
    shirt.extend(body.opening([1.52, 0.09]));
    easel.fill(&shirt, white.base);
    easel.crescent(&shirt, body.rig.away([-0.05, 0.0]), (white.shaded, 1.0));
    easel.within(&shirt, |easel| {
        let legs = [[-0.5, 2.70], [0.5, 2.70], [0.5, hem + 0.1], [-0.5, hem + 0.1]];
        easel.fill(&body.place(&legs), body.palette.dark.base);
        for y in [1.60, 1.78, 1.96] {
            body.line(easel, &[[-0.05, y], [0.0, y + 0.05], [0.05, y]], (0.7, &white));
        }
        let sash =
            body.outline(&[&[[-0.6, 2.36], [0.0, 2.42], [0.6, 2.36]], &[[0.6, 2.66], [0.0, 2.72], [-0.6, 2.66]]]);
        body.panel(easel, &sash, &body.palette.accent);
        let strap =
            body.outline(&[&[[-0.6, 2.50], [0.0, 2.56], [0.6, 2.50]], &[[0.6, 2.58], [0.0, 2.64], [-0.6, 2.58]]]);
        body.panel(easel, &strap, &body.palette.leather);
        let buckle = [[-0.07, 2.51], [0.07, 2.51], [0.07, 2.68], [-0.07, 2.68]];
        body.panel(easel, &body.place(&buckle), &gold);
    });
    uniform::shirt_collar(easel, body, &white);
    for side in [-body.rig.light, body.rig.light] {
        let edge = body.open(&sided(&inner, side));
        easel.ink(&edge, 4.6, (gold.line, Taper::EVEN));
        easel.ink(&edge, 3.2, (gold.base, Taper::EVEN));
        for y in [1.90, 2.14, 2.95] {
            body.button(easel, [side * 0.34, y], (0.030, &gold));
        }
        let lapel = [
            &sided(&[[n + 0.065, 1.12], [n + 0.14, 1.22], [0.42, 1.40]], side)[..],
            &sided(&[[0.42, 1.40], [0.46, 1.60], [0.22, 1.86]], side),
            &sided(&[[0.22, 1.86], [0.22, 1.50], [n + 0.065, 1.12]], side),
        ];
        let lapel = body.outline(&lapel);
        body.panel(easel, &lapel, &cloth);
        easel.ink(&body.open(&sided(&[[0.41, 1.42], [0.44, 1.59], [0.23, 1.83]], side)), 1.6, (gold.base, Taper::EVEN));
    }
}

/// A bodice cut like a heart, with seams that shape it; a sash at the waist.
fn gown(easel: &mut Easel, body: &Body) {
    let (cloth, s) = (body.palette.cloth, body.shoulder);
    let waist = body.waist() + 0.012;
    let high = if body.rig.age == Age::Child { 0.10 } else { 0.0 };
    let neckline = [
        [-s * 0.78, 1.60 - high],
        [-s * 0.44, 1.58 - high],
        [0.0, 1.70 - high],
        [s * 0.44, 1.58 - high],
        [s * 0.78, 1.60 - high],
    ];
    let right = [[s * 0.78, 1.60 - high], [s * 0.815, 1.80], [s * 0.66, 2.25], [waist, 2.53]];
    let left: Vec<Point> = right.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let low = [[waist, 2.53], [0.0, 2.58], [-waist, 2.53]];
    let outline = body.outline(&[&neckline, &right, &low, &left]);
    easel.fill(&outline, cloth.base);
    easel.crescent(&outline, body.rig.away([-0.20, -0.01]), (cloth.shaded, 1.0));
    body.patterned_on_trunk(easel, std::slice::from_ref(&outline), Cloth::Main);
    easel.within(&outline, |easel| {
        for side in [-1.0, 1.0] {
            body.line(easel, &sided(&[[s * 0.42, 1.62], [s * 0.36, 2.05], [s * 0.26, 2.54]], side), (0.55, &cloth));
            body.fold(easel, &sided(&[[s * 0.78, 1.84], [s * 0.60, 1.97], [s * 0.40, 2.02]], side), (0.024, &cloth));
            body.fold(easel, &sided(&[[waist, 2.40], [s * 0.40, 2.44], [s * 0.18, 2.36]], side), (0.020, &cloth));
        }
        if body.outfit == Outfit::Mermaid {
            scales_edge(easel, body);
        }
    });
    easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
    let rim = body.open(&neckline);
    let (trim, flat) = (trim(body), Taper { start: 0.0, end: 0.0, least: 1.0 });
    easel.ink(&rim, 4.0, (trim.line, flat));
    easel.ink(&rim, 2.8, (trim.base, flat));
    if body.outfit != Outfit::Mermaid {
        belt(easel, body, (2.45, 0.09), &trim, None);
    }
}

/// What ties a ball gown behind.
pub fn bow_behind(easel: &mut Easel, body: &Body) {
    super::pieces::tied_behind(easel, body, ([0.0, 2.56], 0.85), &trim(body));
}

/// White satin is trimmed with itself.
pub fn trim(body: &Body) -> Surface {
    let is_pure = matches!(body.outfit, Outfit::BallGown | Outfit::Tutu) && body.palette.is_white(&body.palette.cloth);
    if is_pure { body.palette.cloth } else { body.palette.accent }
}

fn scales_edge(easel: &mut Easel, body: &Body) {
    for row in 0..3 {
        for step in -4..=4 {
            let x = (f64::from(step) + 0.5 * f64::from(row % 2)) * 0.11;
            let arc = [
                [x - 0.055, 2.26 + 0.10 * f64::from(row)],
                [x, 2.33 + 0.10 * f64::from(row)],
                [x + 0.055, 2.26 + 0.10 * f64::from(row)],
            ];
            easel.ink(&body.open(&arc), 0.5, (body.palette.cloth.line, Taper::EVEN));
        }
    }
}

/// What holds a gown: thin straps, or for a princess soft bands about the upper arms.
pub fn shoulders(easel: &mut Easel, body: &Body) {
    let (cloth, s, unit) = (body.palette.cloth, body.shoulder, body.rig.unit);
    let royal = [Extra::Tiara, Extra::Crown].iter().any(|extra| body.extras.contains(extra));
    if royal && body.outfit == Outfit::Gown || body.outfit == Outfit::BallGown {
        return off_shoulder(easel, body);
    }
    if body.outfit == Outfit::Mermaid {
        return;
    }
    for side in [-1.0, 1.0] {
        let strap = sided(&[[s * 0.66, 1.60], [s * 0.64, 1.46], [s * 0.54, 1.315], [s * 0.49, 1.23]], side);
        festive::over_shoulder(easel, body, &strap, (unit * 0.020, &cloth));
    }
}

fn off_shoulder(easel: &mut Easel, body: &Body) {
    let (white, unit) = (body.palette.white, body.rig.unit);
    for limb in &body.skeleton.arms {
        let way = unit_way(limb.root, limb.bend);
        let out = [limb.side * way[1], -limb.side * way[0]];
        let at = |along: f64, across: f64| {
            [
                limb.root[0] + (way[0] * along + out[0] * across) * unit,
                limb.root[1] + (way[1] * along + out[1] * across) * unit,
            ]
        };
        let wide = body.limb_width;
        let puff = around(
            &[
                at(0.10, -0.16 * wide),
                at(0.09, 0.0),
                at(0.08, 0.14 * wide),
                at(0.20, 0.21 * wide),
                at(0.34, 0.15 * wide),
                at(0.36, 0.0),
                at(0.34, -0.15 * wide),
                at(0.22, -0.20 * wide),
            ],
            5,
        );
        body.panel(easel, &puff, &white);
        for across in [-0.09, 0.0, 0.09] {
            easel.ink(&[at(0.12, across), at(0.22, across * 1.3)], 0.6, (white.line, Taper::FOLD));
            easel.ink(&[at(0.34, across), at(0.26, across * 1.3)], 0.6, (white.line, Taper::FOLD));
        }
    }
}
