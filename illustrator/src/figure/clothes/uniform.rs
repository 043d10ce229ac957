//! School and office: sailor collar, blazer, shirt, tie.

use super::super::body::brush::sided;
use super::super::body::{Body, SHOULDER};
use super::super::curve::{Point, Taper, around, closed};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::patterns;
use scene::{Detail, Extra, FigureKind, Outfit};

/// The opening of the blouse: skin, and the little cloth across it.
pub fn blouse(easel: &mut Easel, body: &Body) {
    let bib =
        body.outline(&[&[[-0.13, 1.49], [0.0, 1.505], [0.13, 1.49]], &[[0.05, 1.70], [0.0, 1.74], [-0.05, 1.70]]]);
    easel.fill(&bib, body.palette.white.base);
    easel.ink(&bib[..15], 0.6, (body.palette.white.line, Taper::GARMENT));
    super::pieces::top_folds(easel, body, &body.palette.white);
}

pub fn sailor_collar(easel: &mut Easel, body: &Body) {
    let (n, s) = (body.neck, body.shoulder);
    let navy = body.palette.sailor_collar();
    let inner = [[n + 0.004, 1.115], [n + 0.022, 1.24], [0.115, 1.46], [0.05, 1.63], [0.0, 1.735]];
    let lower = [[0.0, 1.80], [0.18, 1.70], [s * 0.62, SHOULDER + 0.20], [s * 0.87, SHOULDER + 0.075]];
    let back = [
        [s * 0.87, SHOULDER + 0.075],
        [s * 0.86, SHOULDER - 0.035],
        [s * 0.60, 1.275],
        [n + 0.10, 1.175],
        [n + 0.004, 1.115],
    ];
    for side in [-body.rig.light, body.rig.light] {
        let [inner, lower, back] = [&inner[..], &lower, &back].map(|points| sided(points, side));
        let outline = body.outline(&[&inner, &lower, &back]);
        let cast = super::super::curve::moved(&outline, [0.0, 0.030 * body.rig.head]);
        easel.on_figure(|easel| easel.veil(&cast, body.palette.white.shaded, 1.0));
        body.panel(easel, &outline, &navy);
        for inset in [0.034, 0.062] {
            let stripe: Vec<Point> = [
                [0.012 + inset * 0.25, 1.79 - inset * 1.25],
                [0.18 - inset * 0.10, 1.70 - inset],
                [s * 0.62 - inset * 0.25, SHOULDER + 0.20 - inset * 0.95],
                [s * 0.87 - inset * 0.95, SHOULDER + 0.075 - inset * 0.75],
                [s * 0.86 - inset * 1.1, SHOULDER - 0.03],
            ]
            .to_vec();
            let paint = if easel.in_color() || navy.base.tone > 0.15 { body.palette.white.base } else { navy.line };
            easel.ink(&body.open(&sided(&stripe, side)), 1.15, (paint, Taper::EVEN));
        }
    }
    knot(easel, body, 1.76);
}

/// A scarf's knot and its two ends.
fn knot(easel: &mut Easel, body: &Body, y: f64) {
    let accent = body.palette.accent_of(Detail::Tie);
    for (side, long) in [(-body.rig.light, 0.50), (body.rig.light, 0.58)] {
        let outer = sided(&[[0.02, y], [0.10, y + 0.13], [0.175, y + 0.34], [0.20, y + long]], side);
        let end = sided(&[[0.20, y + long], [0.11, y + long - 0.03], [0.045, y + long - 0.08]], side);
        let inner = sided(&[[0.045, y + long - 0.08], [0.04, y + 0.25], [0.0, y + 0.05]], side);
        body.panel(easel, &body.outline(&[&outer, &end, &inner]), &accent);
        body.fold(easel, &sided(&[[0.035, y + 0.10], [0.075, y + 0.24], [0.095, y + 0.42]], side), (0.02, &accent));
    }
    let knot = [
        [-0.07, y - 0.06],
        [0.0, y - 0.07],
        [0.07, y - 0.06],
        [0.085, y + 0.02],
        [0.055, y + 0.09],
        [-0.055, y + 0.09],
        [-0.085, y + 0.02],
    ];
    body.panel(easel, &around(&body.place(&knot), 5), &accent);
    body.line(easel, &[[-0.025, y - 0.03], [-0.032, y + 0.02], [-0.018, y + 0.065]], (0.5, &accent));
    body.line(easel, &[[0.03, y - 0.02], [0.025, y + 0.03]], (0.45, &accent));
}

/// The sailor collar goes round the neck.
pub fn sailor_back(easel: &mut Easel, body: &Body) {
    let (n, navy) = (body.neck, body.palette.sailor_collar());
    let outline = body.open(&[[-n - 0.09, 1.19], [-n - 0.02, 1.085], [0.0, 1.05], [n + 0.02, 1.085], [n + 0.09, 1.19]]);
    easel.fill(&outline, navy.deep);
    easel.ink(&outline, 0.9, (navy.line, Taper::EVEN));
}

/// The inside of a standing collar behind the neck.
pub fn collar_back(easel: &mut Easel, body: &Body) {
    let n = body.neck;
    let shirt = shirt_surface(body);
    let inside = [[-n - 0.06, 1.20], [-n - 0.05, 1.06], [0.0, 1.02], [n + 0.05, 1.06], [n + 0.06, 1.20]];
    let outline = body.open(&inside);
    easel.fill(&outline, shirt.deep);
    easel.ink(&outline, 0.8, (shirt.line, Taper::EVEN));
}

/// A blazer goes over a white shirt; a shirt alone has the outfit's color.
fn shirt_surface(body: &Body) -> Surface {
    match body.outfit {
        Outfit::Shirt | Outfit::Pajamas | Outfit::Apron | Outfit::Nurse => body.palette.cloth,
        _ => body.palette.white,
    }
}

pub(super) fn shirt_collar(easel: &mut Easel, body: &Body, surface: &Surface) {
    if is_loosened(body) {
        return open_collar(easel, body, surface);
    }
    let n = body.neck;
    let surface = &body.palette.worn(Detail::Collar, *surface);
    let inner = [[n + 0.035, 1.075], [n + 0.01, 1.17], [0.065, 1.31], [0.005, 1.395]];
    let wing = [[0.005, 1.395], [0.085, 1.425], [0.185, 1.475]];
    let outer = [[0.185, 1.475], [0.215, 1.33], [n + 0.10, 1.20], [n + 0.035, 1.075]];
    body.panels(easel, &[&inner, &wing, &outer], surface);
}

/// Of who wears no ribbon.
pub(super) fn wears_tie(body: &Body) -> bool {
    !body.extras.contains(&Extra::BowTie) && body.rig.is_male()
        || [Extra::Necktie, Extra::LooseTie].iter().any(|tie| body.extras.contains(tie))
}

fn is_loosened(body: &Body) -> bool {
    body.extras.contains(&Extra::LooseTie)
}

/// The uppermost button undone: the wings fall apart from the throat.
fn open_collar(easel: &mut Easel, body: &Body, surface: &Surface) {
    let n = body.neck;
    let inner = [[n + 0.035, 1.085], [n + 0.02, 1.20], [0.135, 1.36], [0.075, 1.50]];
    let wing = [[0.075, 1.50], [0.175, 1.525], [0.285, 1.46]];
    let outer = [[0.285, 1.46], [0.26, 1.32], [n + 0.11, 1.20], [n + 0.035, 1.085]];
    body.panels(easel, &[&inner, &wing, &outer], surface);
}

/// The throat bare to below the collarbones, the band slack, its knot low and the blade askew.
fn loosened_tie(easel: &mut Easel, body: &Body) {
    let (accent, skin, n) = (body.palette.accent_of(Detail::Tie), body.palette.skin, body.neck);
    let throat = body
        .outline(&[&[[-n - 0.05, 1.16], [-0.10, 1.40], [0.0, 1.60]], &[[0.0, 1.60], [0.10, 1.40], [n + 0.05, 1.16]]]);
    easel.fill(&throat, skin.base);
    easel.within(&throat, |easel| body.neck_shade(easel));
    easel.ink(&throat, 0.7, (body.palette.white.line, Taper::EVEN));
    let lean = body.rig.light * 0.05;
    for side in [-1.0, 1.0] {
        let band = body.open(&[[side * (n + 0.09), 1.27], [side * 0.15, 1.46], [lean + side * 0.02, 1.70]]);
        body.panel(easel, &ribbon_of(&band, 0.030 * body.rig.unit), &accent);
    }
    let blade = body.outline(&[
        &[[lean - 0.034, 1.78], [lean * 1.8 - 0.060, 2.08], [lean * 2.6 - 0.080, 2.42]],
        &[[lean * 2.8, 2.53]],
        &[[lean * 2.6 + 0.080, 2.42], [lean * 1.8 + 0.060, 2.08], [lean + 0.034, 1.78]],
    ]);
    body.panel(easel, &blade, &accent);
    let on = (std::slice::from_ref(&blade), &accent);
    patterns::on_detail(easel, (body.rig, body.palette), Detail::Tie, on);
    let knot = [
        [lean - 0.060, 1.675],
        [lean + 0.056, 1.69],
        [lean + 0.050, 1.75],
        [lean + 0.032, 1.80],
        [lean - 0.034, 1.80],
        [lean - 0.052, 1.74],
    ];
    body.panel(easel, &around(&body.place(&knot), 3), &accent);
}

fn ribbon_of(curve: &[Point], half: f64) -> Vec<Point> {
    super::super::curve::ribbon(curve, |_| half)
}

pub(super) fn tie(easel: &mut Easel, body: &Body) {
    if is_loosened(body) {
        return loosened_tie(easel, body);
    }
    let accent = body.palette.accent_of(Detail::Tie);
    let blade = body.outline(&[
        &[[-0.036, 1.46], [-0.058, 1.80], [-0.080, 2.26]],
        &[[0.0, 2.37]],
        &[[0.080, 2.26], [0.058, 1.80], [0.036, 1.46]],
    ]);
    body.panel(easel, &blade, &accent);
    let on = (std::slice::from_ref(&blade), &accent);
    patterns::on_detail(easel, (body.rig, body.palette), Detail::Tie, on);
    body.fold(easel, &[[0.0, 1.47], [0.012, 1.58], [-0.004, 1.72]], (0.016, &accent));
    let knot = body.outline(&[
        &[[-0.058, 1.375], [0.0, 1.365], [0.058, 1.375]],
        &[[0.058, 1.375], [0.048, 1.43], [0.034, 1.475]],
        &[[-0.034, 1.475], [-0.048, 1.43], [-0.058, 1.375]],
    ]);
    body.panel(easel, &knot, &accent);
}

/// The same on who goes to school; a woman's collar has none.
pub(super) fn school_ribbon(easel: &mut Easel, body: &Body) {
    if body.rig.kind == FigureKind::Girl && !body.extras.contains(&Extra::BowTie) {
        ribbon(easel, body);
    }
}

/// The bow that girls wear at the collar.
pub(super) fn ribbon(easel: &mut Easel, body: &Body) {
    let accent = body.palette.accent_of(Detail::Tie);
    for (side, long) in [(-1.0, 0.27), (1.0, 0.31)] {
        let end = [
            &[[0.005, 1.43], [0.075, 1.43 + long * 0.6], [0.125, 1.43 + long]][..],
            &[[0.125, 1.43 + long], [0.045, 1.41 + long], [0.0, 1.50]],
        ];
        let [one, other] = end.map(|points| sided(points, side));
        body.panel(easel, &body.outline(&[&one, &other]), &accent);
    }
    let wing =
        [[0.015, 1.415], [0.085, 1.355], [0.175, 1.345], [0.195, 1.43], [0.165, 1.50], [0.08, 1.475], [0.015, 1.435]];
    for side in [-1.0, 1.0] {
        body.panel(easel, &around(&body.place(&sided(&wing, side)), 5), &accent);
        body.fold(easel, &sided(&[[0.03, 1.425], [0.08, 1.415], [0.13, 1.42]], side), (0.014, &accent));
    }
    let knot = [[-0.032, 1.39], [0.032, 1.39], [0.038, 1.43], [0.030, 1.465], [-0.030, 1.465], [-0.038, 1.43]];
    body.panel(easel, &around(&body.place(&knot), 4), &accent);
}

/// A small stiff bow at the collar.
pub(super) fn bow_tie(easel: &mut Easel, body: &Body) {
    let accent = body.palette.accent_of(Detail::Tie);
    let wing = [[0.02, 1.405], [0.13, 1.340], [0.175, 1.40], [0.16, 1.485], [0.12, 1.48], [0.02, 1.435]];
    for side in [-1.0, 1.0] {
        body.panel(easel, &around(&body.place(&sided(&wing, side)), 4), &accent);
    }
    body.button(easel, [0.0, 1.42], (0.032, &accent));
}

pub fn blazer(easel: &mut Easel, body: &Body) {
    let (n, white, cloth) = (body.neck, body.palette.shirt(), body.palette.cloth);
    let mut front =
        body.place(&[[n + 0.06, 1.14], [0.21, 1.55], [0.05, 2.42], [-0.05, 2.42], [-0.21, 1.55], [-n - 0.06, 1.14]]);
    front.extend(body.opening([1.42, 0.09]));
    easel.fill(&front, white.base);
    easel.within(&front, |easel| {
        let away = -body.rig.light;
        let far = [[away * 0.05, 1.2], [away * 0.04, 2.5], [away * 0.5, 2.5], [away * 0.5, 1.2]];
        easel.veil(&body.place(&far), white.shaded, 1.0);
    });
    if wears_tie(body) {
        tie(easel, body);
        shirt_collar(easel, body, &white);
    } else {
        shirt_collar(easel, body, &white);
        school_ribbon(easel, body);
    }
    let neck = [[n + 0.065, 1.14], [n + 0.10, 1.22], [0.33, 1.40]];
    let notch = [[0.33, 1.40], [0.395, 1.49], [0.325, 1.535]];
    let point = [[0.325, 1.535], [0.365, 1.62], [0.22, 2.05], [0.045, 2.44]];
    let inner = [[0.045, 2.44], [0.13, 2.0], [0.195, 1.60], [0.185, 1.40], [n + 0.065, 1.14]];
    body.panels(easel, &[&neck, &notch, &point, &inner], &cloth);
    for side in [-1.0, 1.0] {
        body.line(easel, &sided(&[[0.325, 1.535], [0.25, 1.515], [0.192, 1.50]], side), (0.7, &cloth));
    }
    body.line(easel, &[[0.045, 2.44], [0.05, 2.8], [0.03, 3.0], [0.12, body.wear.hem + 0.05]], (1.0, &cloth));
    for y in [2.56, 2.90] {
        body.button(easel, [0.0, y], (0.028, &body.palette.worn(Detail::Buttons, body.palette.metal)));
    }
    if body.wear.hem > 2.95 {
        // Flaps over the pockets at the hips.
        let wide = body.girth_at(2.72);
        for side in [-1.0, 1.0] {
            let flap = body.outline(&[
                &sided(&[[wide * 0.40, 2.70], [wide * 0.64, 2.69], [wide * 0.88, 2.66]], side),
                &sided(&[[wide * 0.89, 2.74], [wide * 0.66, 2.78], [wide * 0.41, 2.79]], side),
            ]);
            body.panel(easel, &flap, &cloth);
        }
    }
    let pocket = body.outline(&[&[[0.30, 1.93], [0.50, 1.90]], &[[0.505, 1.935], [0.305, 1.965]]]);
    body.panel(easel, &pocket, &cloth);
}

pub fn shirt(easel: &mut Easel, body: &Body) {
    let cloth = body.palette.cloth;
    shirt_collar(easel, body, &cloth);
    body.line(easel, &[[0.050, 1.45], [0.052, 2.0], [0.05, 2.4], [0.05, 2.54]], (0.75, &cloth));
    body.line(easel, &[[-0.045, 1.47], [-0.045, 2.0], [-0.045, 2.4], [-0.045, 2.54]], (0.5, &cloth));
    for y in [1.60, 1.88, 2.16, 2.42] {
        body.button(easel, [0.003, y], (0.017, &body.palette.worn(Detail::Buttons, body.palette.white)));
    }
    let pocket = [[0.20, 1.86], [0.40, 1.84], [0.405, 2.06], [0.31, 2.12], [0.205, 2.08]];
    let curve = closed(&body.place(&pocket));
    easel.ink(&curve, 0.55, (cloth.line, Taper::EVEN));
    super::pieces::top_folds(easel, body, &cloth);
    if [Extra::Necktie, Extra::LooseTie].iter().any(|tie| body.extras.contains(tie)) {
        tie(easel, body);
        shirt_collar(easel, body, &cloth);
    } else if body.outfit != Outfit::Apron {
        school_ribbon(easel, body);
    }
}
