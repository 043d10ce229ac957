//! Pieces that several garments share: fronts that close, collars that stand, belts, aprons, capes.

use super::super::body::brush::sided;
use super::super::body::{Body, SHOULDER};
use super::super::curve::{Point, Taper, around, closed, ellipse, moved, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use scene::{Detail, Extra, Tint};

/// A line down the middle from `top`, and buttons along it.
pub fn closure(easel: &mut Easel, body: &Body, (top, buttons): (f64, usize), (cloth, button): (&Surface, &Surface)) {
    let (hem, button) = (body.wear.hem, &body.palette.worn(Detail::Buttons, *button));
    body.line(easel, &[[0.03, top], [0.03, (top + hem) / 2.0], [0.03, hem + 0.05]], (0.8, cloth));
    for at in 0..buttons {
        let share = (at as f64 + 0.5) / buttons as f64;
        let y = top + 0.04 + (hem.min(3.1) - top - 0.15) * share;
        body.button(easel, [-0.005, y], (0.026, button));
    }
}

/// Two rows of buttons.
pub fn double_row(easel: &mut Easel, body: &Body, (top, rows): (f64, usize), (cloth, button): (&Surface, &Surface)) {
    let (hem, button) = (body.wear.hem, &body.palette.worn(Detail::Buttons, *button));
    body.line(easel, &[[0.22, top], [0.21, (top + hem) / 2.0], [0.20, hem + 0.04]], (0.8, cloth));
    for at in 0..rows {
        let y = top + 0.08 + (2.75 - top) * (at as f64 + 0.3) / rows as f64;
        for x in [-0.15, 0.15] {
            body.button(easel, [x, y], (0.026, button));
        }
    }
}

pub fn zip(easel: &mut Easel, body: &Body, top: f64, cloth: &Surface) {
    let hem = body.wear.hem;
    let way = body.open(&[[0.0, top], [0.003, (top + hem) / 2.0], [0.0, hem + 0.06]]);
    easel.ink(&way, 2.4, (body.palette.metal.shaded, Taper::EVEN));
    easel.ink(&way, 0.6, (cloth.line, Taper::EVEN));
    body.button(easel, [0.0, top + 0.07], (0.022, &body.palette.metal));
}

/// A collar that stands round the neck.
pub fn stand_collar(easel: &mut Easel, body: &Body, surface: &Surface, high: f64) {
    let n = body.neck;
    let surface = &body.palette.worn(Detail::Collar, *surface);
    let collar = body.outline(&[
        &[[-n - 0.045, 1.20 - high], [-0.07, 1.255 - high * 0.86], [0.0, 1.27 - high * 0.82]],
        &[[0.0, 1.27 - high * 0.82], [0.07, 1.255 - high * 0.86], [n + 0.045, 1.20 - high]],
        &[[n + 0.09, 1.24], [0.10, 1.33], [0.0, 1.355], [-0.10, 1.33], [-n - 0.09, 1.24]],
    ]);
    body.panel(easel, &collar, surface);
    body.line(easel, &[[0.0, 1.27 - high * 0.82], [0.004, 1.30], [0.0, 1.355]], (0.8, surface));
}

/// A knitted roll high on the neck.
pub fn roll_neck(easel: &mut Easel, body: &Body, surface: &Surface) {
    let n = body.neck;
    let side = [[n + 0.04, 1.085], [n + 0.082, 1.15], [n + 0.10, 1.255]];
    let low = [[n + 0.10, 1.255], [0.10, 1.335], [0.0, 1.362], [-0.10, 1.335], [-n - 0.10, 1.255]];
    let mut other = sided(&side, -1.0);
    other.reverse();
    let roll = body.outline(&[
        &[[-n - 0.04, 1.085], [-n * 0.5, 1.128], [0.0, 1.142], [n * 0.5, 1.128], [n + 0.04, 1.085]],
        &side,
        &low,
        &other,
    ]);
    // It is turned over, and stands off the shoulders.
    let below = moved(&roll, [0.0, 0.035 * body.rig.unit]);
    easel.within(&body.trunk_outline(), |easel| easel.veil(&below, surface.shaded, 1.0));
    body.panel(easel, &roll, surface);
    for x in [-0.12, -0.06, 0.0, 0.06, 0.12] {
        body.line(easel, &[[x, 1.16 - x * x * 2.0], [x * 1.12, 1.335 - x * x * 2.4]], (0.4, surface));
    }
}

/// A round neck's own edge.
pub fn neck_band(easel: &mut Easel, body: &Body, surface: &Surface) {
    let n = body.neck;
    let edge = [
        [-n - 0.125, 1.235],
        [-n - 0.075, 1.35],
        [-0.09, 1.425],
        [0.0, 1.445],
        [0.09, 1.425],
        [n + 0.075, 1.35],
        [n + 0.125, 1.235],
    ];
    let band = ribbon(&body.open(&edge), |_| body.rig.unit * 0.022);
    easel.fill(&band, surface.base);
    easel.ink(&closed(&band), 0.65, (surface.line, Taper::EVEN));
}

/// Round the waist.
pub fn belt(easel: &mut Easel, body: &Body, (y, wide): (f64, f64), surface: &Surface, buckle: Option<&Surface>) {
    // It follows the cloth that it holds.
    band(easel, body, (y, wide), body.girth_at(y + wide / 2.0) + 0.004, (surface, buckle));
}

/// A belt that reaches `w` from the middle to either side, in head heights.
pub fn band(
    easel: &mut Easel,
    body: &Body,
    (y, wide): (f64, f64),
    w: f64,
    (surface, buckle): (&Surface, Option<&Surface>),
) {
    let outline =
        body.outline(&[&[[-w, y], [0.0, y + 0.05], [w, y]], &[[w, y + wide], [0.0, y + wide + 0.05], [-w, y + wide]]]);
    body.panel(easel, &outline, surface);
    if let Some(buckle) = buckle.filter(|_| !body.is_turned_away()) {
        let frame = [[-0.08, y + 0.03], [0.08, y + 0.03], [0.08, y + wide + 0.07], [-0.08, y + wide + 0.07]];
        body.panel(easel, &body.place(&frame), buckle);
    }
}

/// Bands that throw light back, round chest and hem.
pub fn reflective(easel: &mut Easel, body: &Body) {
    let (gold, metal, far) = (body.palette.gold, body.palette.metal, body.shoulder * 1.3);
    easel.within(&body.trunk_outline(), |easel| {
        for y in [1.74, body.wear.hem - 0.34] {
            for (from, wide, cloth) in [(y, 0.15, &gold), (y + 0.05, 0.05, &metal)] {
                let upper = [[-far, from], [0.0, from + 0.05], [far, from]];
                let lower = upper.map(|[x, y]| [-x, y + wide]);
                body.panel(easel, &body.outline(&[&upper, &lower]), cloth);
            }
        }
    });
}

/// The short folds of any top: from the chest down and at the waist.
pub fn top_folds(easel: &mut Easel, body: &Body, surface: &Surface) {
    // Most cuts have folds of their own there.
    if body.has_cut() {
        return;
    }
    let s = body.shoulder;
    body.hung_fold(easel, &[[-s * 0.60, 1.96], [-s * 0.50, 2.12], [-s * 0.24, 2.26]], (0.026, surface));
    body.hung_fold(easel, &[[s * 0.60, 2.10], [s * 0.50, 2.26], [s * 0.26, 2.40]], (0.024, surface));
}

/// A bow on the back: two loops, two ends that hang, a knot.
pub fn tied_behind(easel: &mut Easel, body: &Body, ([x, y], size): (Point, f64), surface: &Surface) {
    let at = |points: &[Point]| -> Vec<Point> {
        points.iter().map(|[out, down]| [x + out * size, y + down * size]).collect()
    };
    for side in [-body.rig.light, body.rig.light] {
        let end = [[0.02, 0.04], [0.16, 0.30], [0.20, 0.74], [0.34, 0.70], [0.30, 0.28], [0.10, 0.02]];
        body.panel(easel, &around(&body.place(&sided(&at(&end), side)), 4), surface);
    }
    for side in [-body.rig.light, body.rig.light] {
        let turned = |points: &[Point]| sided(&at(points), side);
        let loop_of =
            [[0.03, -0.04], [0.22, -0.25], [0.46, -0.27], [0.54, -0.06], [0.48, 0.18], [0.22, 0.14], [0.03, 0.06]];
        body.panel(easel, &around(&body.place(&turned(&loop_of)), 5), surface);
        body.fold(easel, &turned(&[[0.06, -0.02], [0.20, -0.08], [0.36, -0.09]]), (0.030 * size, surface));
        body.fold(easel, &turned(&[[0.06, 0.02], [0.18, 0.06], [0.30, 0.10]]), (0.024 * size, surface));
    }
    let knot = [[-0.085, -0.10], [0.085, -0.10], [0.095, 0.11], [-0.095, 0.11]];
    body.panel(easel, &around(&body.place(&at(&knot)), 3), surface);
}

/// A row of small arcs along a curve, canvas units.
pub fn scalloped(curve: &[Point], deep: f64) -> Vec<Point> {
    super::super::curve::beside(curve, |at| deep * libm::fabs(libm::sin(at * core::f64::consts::PI * 9.0)))
}

/// A point of cloth that hangs from the shoulders, carried by the wind: the more the lower it is.
fn blown(body: &Body, [x, y]: Point) -> Point {
    let down = ((y - 1.45) / 3.3).max(0.0);
    let by = body.wind * libm::pow(down, 1.25);
    [x + 2.3 * by + 0.16 * by.abs() * libm::sin(y * 3.4 + x * 2.0), y - 1.05 * by.abs()]
}

fn all_blown(body: &Body, points: &[Point]) -> Vec<Point> {
    points.iter().map(|point| blown(body, *point)).collect()
}

/// From behind its outside is seen, in folds from the shoulders to the hem.
pub fn cape_outside(easel: &mut Easel, body: &Body, surface: &Surface) {
    let s = body.shoulder;
    let outline = body.outline(&[
        &all_blown(body, &[[-s * 0.34, 1.14], [-s * 1.06, 1.44], [-s * 1.30, 3.0], [-s * 1.46, 4.7]]),
        &all_blown(body, &[[-s * 1.46, 4.7], [-s * 0.7, 4.86], [0.0, 4.76], [s * 0.8, 4.88], [s * 1.46, 4.68]]),
        &all_blown(body, &[[s * 1.46, 4.68], [s * 1.30, 3.0], [s * 1.06, 1.44], [s * 0.34, 1.14]]),
    ]);
    easel.fill(&outline, surface.base);
    easel.crescent(&outline, body.rig.away([-0.2, 0.0]), (surface.shaded, 1.0));
    for (top, low) in [(-0.46, -0.96), (-0.20, -0.38), (0.14, 0.26), (0.44, 0.86)] {
        let fold = all_blown(body, &[[s * low, 4.70], [s * (low * 0.8 + top * 0.2), 3.2], [s * top, 1.7]]);
        body.fold(easel, &fold, (0.05, surface));
    }
    easel.ink(&closed(&outline), 1.0, (surface.line, Taper::EVEN));
}

/// A cape from the shoulders, behind the figure.
pub fn cape_back(easel: &mut Easel, body: &Body, surface: &Surface) {
    let s = body.shoulder;
    let outline = body.outline(&[
        &all_blown(body, &[[-s * 0.6, 1.25], [-s * 1.12, 1.60], [-s * 1.40, 3.0], [-s * 1.70, 4.7]]),
        &all_blown(
            body,
            &[
                [-s * 1.70, 4.7],
                [-s * 1.2, 4.90],
                [-s * 0.6, 4.74],
                [0.0, 4.90],
                [s * 0.7, 4.72],
                [s * 1.25, 4.90],
                [s * 1.70, 4.68],
            ],
        ),
        &all_blown(body, &[[s * 1.70, 4.68], [s * 1.40, 3.0], [s * 1.12, 1.60], [s * 0.6, 1.25]]),
    ]);
    // Black without and red within is a vampire's.
    let usual = if body.extras.contains(&Extra::Fang) { body.dyed(Tint::Red) } else { *surface };
    let lining = body.palette.worn(Detail::Lining, usual);
    easel.fill(&outline, lining.shaded);
    easel.crescent(&outline, body.rig.away([-0.2, 0.0]), (lining.deep, 1.0));
    easel.within(&outline, |easel| {
        // Folds rise from where the hem waves.
        for (low, top) in [(-1.2, -0.9), (-0.55, -0.45), (0.65, 0.5), (1.2, 0.9)] {
            let fold = all_blown(body, &[[s * low, 4.9], [s * (low + top) / 2.0, 3.7], [s * top, 2.2]]);
            body.fold(easel, &fold, (0.07, &lining));
        }
    });
    easel.ink(&closed(&outline), 1.0, (surface.line, Taper::EVEN));
    for side in [-1.0, 1.0] {
        // Its edges turn forward, and show the outside.
        let over = [
            &[[s * 1.06, 1.66], [s * 1.42, 3.0], [s * 1.72, 4.69]][..],
            &[[s * 1.72, 4.69], [s * 1.56, 4.84], [s * 1.40, 4.80]],
            &[[s * 1.40, 4.80], [s * 1.36, 4.0], [s * 1.20, 3.1], [s * 1.10, 2.3], [s * 1.06, 1.66]],
        ]
        .map(|edge| all_blown(body, &sided(edge, side)));
        let over = body.outline(&over.each_ref().map(Vec::as_slice));
        body.panel(easel, &over, surface);
        let crease = all_blown(body, &sided(&[[s * 1.54, 4.80], [s * 1.42, 3.9], [s * 1.30, 3.1]], side));
        body.fold(easel, &crease, (0.034, surface));
    }
}

/// The same cape where it lies on the shoulders, from where it falls behind the arms; and its clasp.
pub fn cape_front(easel: &mut Easel, body: &Body, surface: &Surface) {
    let (s, n) = (body.shoulder, body.neck);
    let over = [
        &[[n + 0.05, 1.16], [s * 0.62, 1.265], [s * 1.02, 1.41]][..],
        &[[s * 1.02, 1.41], [s * 1.20, 1.57], [s * 1.27, 1.90]],
        &[[s * 1.27, 1.90], [s * 1.08, 1.93], [s * 0.88, 1.80]],
        &[[s * 0.88, 1.80], [s * 0.54, 1.60], [0.08, 1.47]],
        &[[0.0, 1.42], [n + 0.02, 1.26]],
    ];
    if body.wind.abs() > 0.3 {
        // What the wind has taken lies over the leeward shoulder alone.
        let thrown = over.map(|piece| all_blown(body, &sided(piece, body.wind.signum())));
        let thrown = body.outline(&thrown.each_ref().map(Vec::as_slice));
        let held = [
            [n + 0.05, 1.16],
            [s * 0.62, 1.28],
            [s * 1.02, 1.44],
            [s * 1.04, 1.70],
            [s * 0.60, 1.66],
            [0.10, 1.46],
            [0.0, 1.40],
        ];
        body.panel(easel, &around(&body.place(&sided(&held, -body.wind.signum())), 5), surface);
        body.panel(easel, &thrown, surface);
        return clasp(easel, body);
    }
    body.panels(easel, &over, surface);
    for side in [-1.0, 1.0] {
        // Drawn from the clasp to the shoulder, from where it falls behind the arm.
        body.fold(easel, &sided(&[[0.12, 1.45], [s * 0.46, 1.49], [s * 0.86, 1.62]], side), (0.024, surface));
        body.fold(easel, &sided(&[[s * 1.22, 1.62], [s * 1.04, 1.66], [s * 0.84, 1.60]], side), (0.022, surface));
        body.fold(easel, &sided(&[[s * 1.16, 1.90], [s * 1.10, 1.78], [s * 0.98, 1.68]], side), (0.022, surface));
    }
    clasp(easel, body);
}

fn clasp(easel: &mut Easel, body: &Body) {
    let clasp = ellipse(body.rig.body([0.0, 1.45]), [body.rig.unit * 0.065; 2], 0.0);
    easel.fill(&clasp, body.palette.gold.base);
    easel.crescent(&clasp, body.rig.away([-0.02, -0.02]), (body.palette.gold.deep, 1.0));
    easel.ink(&closed(&clasp), 0.9, (body.palette.gold.line, Taper::EVEN));
}

/// Bands across shoulders or chest, in the accent's color.
pub fn stripe(easel: &mut Easel, body: &Body, points: &[Point], width: f64) {
    let flat = Taper { start: 0.0, end: 0.0, least: 1.0 };
    easel.ink(&body.open(points), width, (body.palette.accent.base, flat));
}

/// What lies on each shoulder of an officer's coat.
pub fn epaulettes(easel: &mut Easel, body: &Body) {
    let (gold, s, unit) = (body.palette.gold, body.shoulder, body.rig.unit);
    for limb in body.skeleton.arms {
        // Along the shoulder and over its end, wherever the arm has put that.
        let end = [limb.root[0] + limb.side * (0.075 * body.limb_width + body.wear.roomy) * unit, limb.root[1]];
        let along = [
            body.rig.body([limb.side * s * 0.54, 1.345]),
            body.rig.body([limb.side * s * 0.80, 1.425]),
            [end[0], end[1] + 0.02 * unit],
        ];
        let plate = ribbon(&through(&along, 5), |at| unit * (0.042 + 0.018 * at));
        body.panel(easel, &plate, &gold);
    }
    let cord = [[s * 0.62, SHOULDER], [s * 0.40, 1.78], [0.05, 1.62]];
    easel.ink(&body.open(&cord), 1.8, (gold.base, Taper::EVEN));
}
