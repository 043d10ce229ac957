//! The face: contour, ears, shadow, nose, mouth, blush.

use super::curve::{Point, Taper, around, ellipse, mirrored, moved, through};
use super::easel::Easel;
use super::palette::Palette;
use super::rig::Rig;
use crate::scene::{Expression, Extra, FigureKind, Scene};

/// Half contour from temple to chin for a young face seen from the front.
const FRONT: [Point; 8] = [
    [0.375, 0.30],
    [0.390, 0.44],
    [0.392, 0.545],
    [0.381, 0.66],
    [0.322, 0.78],
    [0.203, 0.896],
    [0.060, 0.985],
    [0.0, 1.0],
];
/// At 30 degrees: the far side from temple to chin, then the near side up to the ear.
const TURNED: [Point; 15] = [
    [0.365, 0.30],
    [0.362, 0.44],
    [0.345, 0.545],
    [0.363, 0.65],
    [0.326, 0.77],
    [0.243, 0.890],
    [0.156, 0.980],
    [0.098, 1.0],
    [0.028, 0.987],
    [-0.132, 0.910],
    [-0.278, 0.797],
    [-0.348, 0.67],
    [-0.375, 0.545],
    [-0.385, 0.44],
    [-0.385, 0.30],
];

/// Right temple, chin, left temple: blended between hand-set contours and never rotated.
pub fn contour(rig: &Rig) -> Vec<Point> {
    let left: Vec<Point> = mirrored(&FRONT).into_iter().rev().skip(1).collect();
    let front: Vec<Point> = FRONT.iter().copied().chain(left).collect();
    let share = (rig.yaw_deg.abs() / 30.0).min(1.25);
    let (jaw, chin, narrow) = match rig.kind {
        FigureKind::Girl => (0.0, 0.0, 1.0),
        FigureKind::Woman => (0.0, 0.003, 0.975),
        FigureKind::Boy => (0.012, 0.014, 1.0),
        FigureKind::Man => (0.022, 0.036, 0.94),
    };
    let blended = front.iter().zip(&TURNED).enumerate().map(|(place, (front, turned))| {
        let mut x = front[0] + (turned[0] - front[0]) * share;
        let y = front[1] + (turned[1] - front[1]) * share;
        let side = if place < 7 { 1.0 } else { -1.0 };
        x += side
            * match place {
                5 | 9 => jaw,
                6 | 8 => chin,
                _ => 0.0,
            };
        [x * narrow, y]
    });
    let contour: Vec<Point> = blended.collect();
    if rig.yaw_deg < 0.0 { mirrored(&contour).into_iter().rev().collect() } else { contour }
}

/// The face's outline in canvas units, closed over the forehead.
pub fn outline(rig: &Rig) -> Vec<Point> {
    let mut points = contour(rig);
    points.extend([[-0.30, 0.16], [0.0, 0.08], [0.30, 0.16]]);
    let points = rig.all(&points, Rig::flat);
    around(&points, 7)
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    let face = outline(rig);
    easel.fill(&face, palette.skin.base);
    easel.within(&face, |easel| {
        form_shadow(easel, rig, palette, &face);
        fringe_shadow(easel, rig, palette);
        blush(easel, rig, palette, scene);
    });
    nose(easel, rig, palette);
    mouth(easel, rig, palette, scene.character.expression);
    if scene.character.extras.contains(&Extra::Fang) {
        fang(easel, rig, palette);
    }
    if scene.character.extras.contains(&Extra::Freckles) {
        freckles(easel, rig, palette);
    }
    let line = through(&rig.all(&contour(rig), Rig::flat), 7);
    easel.ink(&line, 1.25, (palette.skin.line, Taper { start: 0.12, end: 0.12, least: 0.35 }));
}

/// Ears stand behind the face; the far one hides beyond twelve degrees.
pub fn ears(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 12.0 {
            continue;
        }
        let slide = rig.yaw_deg / 30.0 * 0.07;
        let x = side * 0.385 + if side * rig.yaw_deg < 0.0 { -slide * 0.2 } else { slide * 0.1 };
        let ear = [
            [x, 0.52],
            [x + side * 0.045, 0.50],
            [x + side * 0.055, 0.58],
            [x + side * 0.025, 0.68],
            [x - side * 0.02, 0.70],
        ];
        let ear = around(&rig.all(&ear, Rig::flat), 6);
        easel.fill(&ear, palette.skin.shaded);
        easel.ink(&ear, 0.8, (palette.skin.line, Taper::EVEN));
    }
}

fn form_shadow(easel: &mut Easel, rig: &Rig, palette: &Palette, face: &[Point]) {
    // What of the face lies away from the light: the face less itself moved toward it.
    let away = -rig.light;
    let edge: Vec<Point> = [
        [0.46, 0.20],
        [0.335, 0.44],
        [0.335, 0.60],
        [0.30, 0.76],
        [0.17, 0.92],
        [-0.04, 1.03],
        [0.25, 1.2],
        [0.6, 0.9],
        [0.6, 0.3],
    ]
    .iter()
    .map(|[x, y]| [x * away + rig.yaw_deg / 30.0 * if rig.yaw_deg * away > 0.0 { 0.0 } else { 0.03 }, *y])
    .collect();
    let shadow = around(&rig.all(&edge, Rig::flat), 6);
    easel.veil(&shadow, palette.skin.shaded, if easel.in_color() { 0.75 } else { 1.0 });
    let _ = face;
}

/// The cast shadow of the hair on the forehead.
fn fringe_shadow(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let drop = -rig.light * 0.022;
    let shadow = [
        [-0.5, 0.0],
        [-0.46, 0.62],
        [-0.36, 0.56],
        [-0.30, 0.50],
        [-0.22, 0.545],
        [-0.12, 0.50],
        [-0.04, 0.53],
        [0.05, 0.49],
        [0.14, 0.54],
        [0.22, 0.50],
        [0.30, 0.545],
        [0.37, 0.52],
        [0.46, 0.62],
        [0.5, 0.0],
    ];
    let points: Vec<Point> = shadow.iter().map(|[x, y]| rig.face([x + drop, *y + 0.02])).collect();
    easel.fill(&points, palette.skin.shaded);
}

fn blush(easel: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    let strength = match scene.character.expression {
        Expression::Shy => 0.75,
        Expression::Smile | Expression::Laugh | Expression::Crying => 0.42,
        _ if rig.is_male() => 0.12,
        _ => 0.30,
    };
    for side in [-1.0, 1.0] {
        let center = rig.face([side * 0.235, 0.735]);
        easel.glow(center, [rig.head * 0.105, rig.head * 0.062], (palette.blush, strength));
        let ticks = scene.character.expression == Expression::Shy || (!rig.is_male() && strength > 0.35);
        for tick in 0..if ticks { 3 } else { 0 } {
            let x = side * 0.235 + (f64::from(tick) - 1.0) * 0.032;
            let curve = [rig.face([x + 0.008, 0.715]), rig.face([x - 0.008, 0.752])];
            easel.ink(&through(&curve, 4), 0.55, (palette.lip, Taper::LINE));
        }
    }
}

fn nose(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let away = -rig.light;
    if rig.kind == FigureKind::Man {
        let bridge = [rig.face([0.028 * away, 0.60]), rig.face([0.02 * away, 0.68]), rig.face([0.036 * away, 0.742])];
        easel.ink(&through(&bridge, 6), 0.6, (palette.skin.line, Taper::LINE));
        let base = [rig.face([-0.018, 0.760]), rig.face([0.018 * away, 0.766])];
        easel.ink(&through(&base, 4), 0.7, (palette.skin.line, Taper::LINE));
        return;
    }
    let shadow = [[0.004 * away, 0.742], [0.030 * away, 0.752], [0.006 * away, 0.768]];
    easel.fill(&rig.all(&shadow, Rig::face), palette.skin.deep);
    let stroke = [rig.face([0.006 * away, 0.722]), rig.face([0.013 * away, 0.742]), rig.face([0.001 * away, 0.755])];
    easel.ink(&through(&stroke, 5), 0.55, (palette.skin.line, Taper::LINE));
}

fn mouth(easel: &mut Easel, rig: &Rig, palette: &Palette, expression: Expression) {
    // Half-width, rise of the corners (positive is up), opening.
    let (half, rise, open) = match expression {
        Expression::Calm => (0.050, 0.004, 0.0),
        Expression::Smile => (0.066, 0.026, 0.0),
        Expression::Laugh => (0.080, 0.026, 0.085),
        Expression::Sad => (0.046, -0.016, 0.0),
        Expression::Crying => (0.060, -0.014, 0.050),
        Expression::Angry => (0.058, -0.020, 0.016),
        Expression::Surprised => (0.034, 0.0, 0.062),
        Expression::Shy => (0.038, -0.006, 0.0),
        Expression::Sleepy => (0.040, 0.0, 0.014),
        Expression::Smug => (0.062, 0.014, 0.0),
    };
    let y = 0.845;
    let skew = if expression == Expression::Smug { 0.016 * rig.light } else { 0.0 };
    let corners = [[-half, y - rise - skew], [half, y - rise + skew]];
    let upper = [
        corners[0],
        [-half * 0.45, y + rise * 0.25],
        [0.0, y + rise * 0.1],
        [half * 0.45, y + rise * 0.25],
        corners[1],
    ];
    let upper_curve = through(&rig.all(&upper, Rig::face), 6);
    if open > 0.0 {
        let lower =
            [corners[1], [half * 0.62, y + open * 0.72], [0.0, y + open], [-half * 0.62, y + open * 0.72], corners[0]];
        let lower_curve = through(&rig.all(&lower, Rig::face), 6);
        let inside: Vec<Point> = upper_curve.iter().chain(&lower_curve).copied().collect();
        easel.fill(&inside, palette.mouth);
        easel.within(&inside, |easel| {
            let tongue =
                ellipse(rig.face([0.0, y + open * 1.05]), [rig.head * half * 0.75, rig.head * open * 0.5], 0.0);
            easel.fill(&tongue, palette.tongue);
            if open > 0.03 {
                let teeth = moved(&upper_curve, [0.0, rig.head * open * 0.2]);
                let band: Vec<Point> = upper_curve.iter().copied().chain(teeth.into_iter().rev()).collect();
                easel.fill(&band, palette.eye_white);
            }
        });
        easel.ink(&lower_curve, 0.8, (palette.skin.line, Taper::LINE));
    }
    easel.ink(&upper_curve, 1.0, (palette.skin.line, Taper { start: 0.25, end: 0.25, least: 0.25 }));
    let tick = [rig.face([-0.014, y + open + 0.038]), rig.face([0.014, y + open + 0.038])];
    easel.ink(&through(&tick, 4), 0.5, (palette.skin.line, Taper::LINE));
}

fn fang(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = -rig.light;
    let tooth = [[side * 0.022, 0.846], [side * 0.044, 0.842], [side * 0.031, 0.868]];
    let tooth = rig.all(&tooth, Rig::face);
    easel.fill(&tooth, palette.eye_white);
    easel.ink(&tooth, 0.5, (palette.skin.line, Taper::EVEN));
}

fn freckles(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    for [x, y] in [
        [-0.27, 0.70],
        [-0.22, 0.715],
        [-0.17, 0.70],
        [-0.24, 0.735],
        [-0.195, 0.74],
        [0.27, 0.70],
        [0.22, 0.715],
        [0.17, 0.70],
        [0.24, 0.735],
        [0.195, 0.74],
    ] {
        easel.veil(&ellipse(rig.face([x, y]), [rig.head * 0.006; 2], 0.0), palette.lip, 0.8);
    }
}
