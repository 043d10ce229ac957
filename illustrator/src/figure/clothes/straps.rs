//! What lies over the clothes of the trunk in straps and panels: suspenders, a harness, a corset, a stethoscope, a vest that
//! throws light back, a shawl.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, around, closed, ellipse, lerp, ribbon};
use super::super::easel::Easel;
use super::super::palette::Surface;
use scene::{Detail, Extra, Tint};

pub fn front(easel: &mut Easel, body: &Body) {
    for extra in body.extras {
        match extra {
            Extra::SafetyVest => safety_vest(easel, body),
            Extra::Corset => corset(easel, body),
            Extra::Suspenders => suspenders(easel, body),
            Extra::Harness => harness(easel, body),
            Extra::Tasuki => tasuki(easel, body),
            Extra::Stethoscope => stethoscope(easel, body),
            _ => {}
        }
    }
}

/// From behind.
pub fn on_back(easel: &mut Easel, body: &Body) {
    let s = body.shoulder;
    // Down to what they hold up, or to where the cloth over it ends.
    let low = if body.wear.tucked { 2.52 } else { body.wear.hem.max(2.52) + 0.04 };
    let crossed = |easel: &mut Easel, surface: &Surface| {
        easel.within(&body.trunk_outline(), |easel| {
            for side in [-1.0, 1.0] {
                let way = sided(&[[s * 0.56, 1.22], [s * 0.20, 1.80], [-s * 0.34, low]], side);
                strap(easel, body, &way, (0.044, surface));
            }
        });
    };
    if body.outfit == scene::Outfit::Overalls {
        crossed(easel, &body.palette.cloth);
        let bib = [[-s * 0.50, 2.56], [-s * 0.42, 2.28], [s * 0.42, 2.28], [s * 0.50, 2.56]];
        body.panel(easel, &body.place(&bib), &body.palette.cloth);
    }
    for extra in body.extras {
        match extra {
            Extra::SafetyVest => vest_behind(easel, body),
            Extra::Corset => corset(easel, body),
            Extra::Suspenders => crossed(easel, &body.palette.leather),
            Extra::Harness => crossed(easel, &body.palette.dark),
            Extra::Tasuki => crossed(easel, &body.palette.worn(Detail::Belt, body.palette.white)),
            Extra::Shawl => shawl_behind(easel, body),
            _ => {}
        }
    }
}

pub fn over_arms(easel: &mut Easel, body: &Body) {
    if body.extras.contains(&Extra::Shawl) {
        shawl(easel, body);
    }
}

fn strap(easel: &mut Easel, body: &Body, points: &[Point], (half, surface): (f64, &Surface)) {
    body.panel(easel, &ribbon(&body.open(points), |_| half * body.rig.unit), surface);
}

fn suspenders(easel: &mut Easel, body: &Body) {
    let (s, cloth) = (body.shoulder, body.palette.leather);
    easel.within(&body.trunk_outline(), |easel| {
        for side in [-1.0, 1.0] {
            let way = sided(&[[s * 0.56, 1.26], [s * 0.52, 1.80], [s * 0.42, 2.50]], side);
            strap(easel, body, &way, (0.042, &cloth));
        }
    });
    for side in [-1.0, 1.0] {
        body.button(easel, [side * s * 0.42, 2.48], (0.030, &body.palette.gold));
    }
}

/// A cord over each shoulder and under the arm, tied before one of them.
fn tasuki(easel: &mut Easel, body: &Body) {
    let (s, cloth) = (body.shoulder, body.palette.worn(Detail::Belt, body.palette.white));
    easel.within(&body.trunk_outline(), |easel| {
        for side in [-1.0, 1.0] {
            let way = sided(&[[s * 0.44, 1.20], [s * 0.60, 1.44], [s * 0.74, 1.72], [s * 0.92, 2.02]], side);
            strap(easel, body, &way, (0.034, &cloth));
            let crease = sided(&[[s * 0.46, 1.24], [s * 0.60, 1.46], [s * 0.73, 1.70]], side);
            body.line(easel, &crease, (0.4, &cloth));
        }
    });
    super::pieces::tied_behind(easel, body, ([-body.rig.light * s * 0.70, 1.66], 0.22), &cloth);
}

/// Straps with buckles, pockets at the belt: of who is out at night.
fn harness(easel: &mut Easel, body: &Body) {
    let (s, dark, metal) = (body.shoulder, body.palette.dark, body.palette.metal);
    easel.within(&body.trunk_outline(), |easel| {
        strap(easel, body, &[[-s * 0.62, 1.28], [-s * 0.1, 1.84], [s * 0.72, 2.36]], (0.046, &dark));
        strap(easel, body, &[[s * 0.62, 1.28], [s * 0.1, 1.84], [-s * 0.72, 2.36]], (0.046, &dark));
        strap(easel, body, &[[-s, 2.40], [0.0, 2.44], [s, 2.40]], (0.055, &dark));
    });
    for [x, y] in [[-0.24, 1.66], [0.24, 1.66], [0.0, 2.44]] {
        let buckle =
            body.place(&[[x - 0.055, y - 0.05], [x + 0.055, y - 0.05], [x + 0.055, y + 0.05], [x - 0.055, y + 0.05]]);
        easel.fill(&buckle, metal.base);
        easel.ink(&closed(&buckle), 0.8, (metal.line, Taper::EVEN));
    }
    for side in [-1.0, 1.0] {
        let pouch = sided(&[[s * 0.42, 2.42], [s * 0.72, 2.40], [s * 0.70, 2.72], [s * 0.44, 2.74]], side);
        body.panel(easel, &around(&body.place(&pouch), 2), &dark);
    }
}

/// From the ribs to the hips, laced before and behind.
fn corset(easel: &mut Easel, body: &Body) {
    let hide = body.palette.leather;
    let half = |y: f64| body.girth_at(y) + 0.012;
    let right = [[half(1.98) * 0.90, 1.92], [half(2.2), 2.2], [half(2.45), 2.45], [half(2.72), 2.72]];
    let left: Vec<Point> = sided(&right, -1.0).into_iter().rev().collect();
    let top = [[-0.24, 1.86], [0.0, 1.98], [0.24, 1.86]];
    let low = [[0.20, 2.80], [0.0, 2.92], [-0.20, 2.80]];
    let outline = body.outline(&[&top, &right, &low, &left]);
    body.panel(easel, &outline, &hide);
    for x in [-0.26, 0.26] {
        body.line(easel, &[[x, 1.92], [x * 0.82, 2.40], [x * 0.96, 2.76]], (0.9, &hide));
    }
    for step in 0..6 {
        let y = 2.06 + 0.13 * f64::from(step);
        for side in [-1.0, 1.0] {
            let lace = body.open(&[[-0.075 * side, y], [0.075 * side, y + 0.10]]);
            easel.ink(&lace, 1.5, (body.palette.gold.light, Taper::EVEN));
        }
    }
}

/// About the neck, its bell on the chest.
fn stethoscope(easel: &mut Easel, body: &Body) {
    let (n, dark, metal) = (body.neck, body.palette.dark, body.palette.metal);
    let tube =
        [&[[-n - 0.07, 1.20], [-0.26, 1.50], [-0.24, 1.86]][..], &[[n + 0.07, 1.20], [0.27, 1.52], [0.22, 1.80]]];
    for way in tube {
        let curve = body.open(way);
        easel.ink(&curve, 4.2, (dark.line, Taper::EVEN));
        easel.ink(&curve, 2.8, (dark.light, Taper::EVEN));
    }
    for [x, y, size] in [[-0.24, 1.92, 0.085], [-0.24, 1.92, 0.045]] {
        let bell = ellipse(body.rig.body([x, y]), [size * body.rig.unit; 2], 0.0);
        easel.fill(&bell, if size > 0.05 { metal.base } else { metal.glint });
        easel.ink(&closed(&bell), 0.8, (metal.line, Taper::EVEN));
    }
    for x in [0.17, 0.27] {
        let ear = body.open(&[[0.22, 1.80], [x, 1.92]]);
        easel.ink(&ear, 2.4, (metal.line, Taper::EVEN));
    }
}

/// Open in front, with bands that throw light back.
fn safety_vest(easel: &mut Easel, body: &Body) {
    let (s, vest, band) = (body.shoulder, body.dyed(Tint::Orange), body.dyed(Tint::Yellow));
    easel.within(&body.trunk_outline(), |easel| {
        for side in [-body.rig.light, body.rig.light] {
            let half = sided(
                &[[s * 0.30, 1.18], [s * 0.82, 1.34], [s * 1.10, 2.0], [s * 1.10, 2.74], [0.10, 2.78], [0.16, 1.9]],
                side,
            );
            body.panel(easel, &body.place(&half), &vest);
            let upright = sided(&[[s * 0.52, 1.24], [s * 0.54, 2.0], [s * 0.52, 2.76]], side);
            strap(easel, body, &upright, (0.060, &band));
            let level = sided(&[[0.14, 2.30], [s * 0.6, 2.31], [s * 1.1, 2.28]], side);
            strap(easel, body, &level, (0.060, &band));
        }
    });
}

/// In one piece, the bands going round.
fn vest_behind(easel: &mut Easel, body: &Body) {
    let (s, vest, band) = (body.shoulder, body.dyed(Tint::Orange), body.dyed(Tint::Yellow));
    let back = [
        [-s * 0.82, 1.30],
        [0.0, 1.24],
        [s * 0.82, 1.30],
        [s * 1.10, 2.0],
        [s * 1.10, 2.76],
        [-s * 1.10, 2.76],
        [-s * 1.10, 2.0],
    ];
    easel.within(&body.trunk_outline(), |easel| {
        body.panel(easel, &body.place(&back), &vest);
        for side in [-1.0, 1.0] {
            strap(easel, body, &sided(&[[s * 0.52, 1.24], [s * 0.54, 2.0], [s * 0.52, 2.80]], side), (0.060, &band));
        }
        strap(easel, body, &[[-s * 1.1, 2.28], [0.0, 2.33], [s * 1.1, 2.28]], (0.060, &band));
    });
}

/// Folded to a corner, it lies over both shoulders; its edge has a fringe.
fn shawl_behind(easel: &mut Easel, body: &Body) {
    let s = body.shoulder;
    let wool = body.palette.worn(Detail::Cape, body.palette.accent);
    let hem = [[s * 1.20, 1.78], [s * 0.66, 2.16], [0.0, 2.66], [-s * 0.66, 2.16], [-s * 1.20, 1.78]];
    let outline = body.outline(&[
        &[[-s * 1.20, 1.78], [-s * 1.14, 1.44], [-s * 0.62, 1.24], [0.0, 1.14]],
        &[[0.0, 1.14], [s * 0.62, 1.24], [s * 1.14, 1.44], [s * 1.20, 1.78]],
        &hem[..3],
        &hem[2..],
    ]);
    let low: Vec<Point> = [body.open(&hem[..3]), body.open(&hem[2..])].concat();
    for from in low.iter().step_by(2) {
        easel.ink(&[*from, [from[0], from[1] + 0.09 * body.rig.unit]], 1.4, (wool.line, Taper::LINE));
    }
    body.panel(easel, &outline, &wool);
    for side in [-1.0, 1.0] {
        for fold in [
            [[s * 0.98, 1.46], [s * 0.62, 1.78], [s * 0.16, 2.40]],
            [[s * 0.52, 1.32], [s * 0.30, 1.66], [s * 0.06, 2.10]],
        ] {
            body.fold(easel, &sided(&fold, side), (0.030, &wool));
        }
    }
}

/// About both shoulders, its ends before the chest.
fn shawl(easel: &mut Easel, body: &Body) {
    let (s, n) = (body.shoulder, body.neck);
    let wool = body.palette.worn(Detail::Cape, body.palette.accent);
    for side in [-body.rig.light, body.rig.light] {
        let half = [
            &[[n * 0.9, 1.12], [s * 0.66, 1.24], [s * 1.16, 1.46]][..],
            &[[s * 1.26, 1.78], [s * 1.16, 2.10], [s * 0.80, 2.12]],
            &[[s * 0.44, 2.16], [0.20, 2.44], [0.04, 2.40]],
            &[[0.05, 1.90], [0.10, 1.50], [n * 0.9, 1.12]],
        ];
        let half: Vec<Vec<Point>> = half.iter().map(|part| sided(part, side)).collect();
        let half: Vec<&[Point]> = half.iter().map(Vec::as_slice).collect();
        let outline = body.outline(&half);
        body.panel(easel, &outline, &wool);
        for (from, to) in [([s * 0.70, 1.34], [0.30, 2.10]), ([s * 1.02, 1.52], [s * 0.70, 2.02])] {
            let fold = sided(&[from, lerp(from, to, 0.5), to], side);
            body.line(easel, &fold, (0.7, &wool));
        }
    }
}
