//! The face: contour, ears, shadow, nose, mouth, blush.

use super::curve::{Point, Taper, around, ellipse, mirrored, moved, through};
use super::easel::Easel;
use super::marks;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use crate::scene::{Expression, Extra, FigureKind};

/// Half contour from temple to chin for a young face seen from the front.
const FRONT: [Point; 8] = [
    [0.375, 0.30],
    [0.390, 0.44],
    [0.392, 0.545],
    [0.381, 0.66],
    [0.332, 0.78],
    [0.211, 0.896],
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
    let (jaw, chin) = match rig.kind {
        FigureKind::Girl => (0.0, 0.0),
        FigureKind::Woman => (0.0, 0.004),
        FigureKind::Boy => (0.012, 0.014),
        FigureKind::Man => (0.022, 0.036),
    };
    let narrow = rig.narrow();
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

/// `hair` are the outlines of the hair before the face: they throw their shadow on it.
pub fn draw(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), hair: &[Vec<Point>]) {
    let face = outline(rig);
    easel.fill(&face, palette.skin.base);
    easel.within(&face, |easel| {
        form_shadow(easel, rig, palette);
        let drop = rig.away([0.022, 0.040]);
        for lock in hair {
            easel.veil(&moved(lock, drop), palette.skin.shaded, 1.0);
        }
        blush(easel, rig, palette, shot);
        marks::on_face(easel, rig, palette, shot);
    });
    nose(easel, rig, palette);
    mouth(easel, rig, palette, shot.character.expression);
    if shot.character.extras.contains(&Extra::Fang) {
        fang(easel, rig, palette);
    }
    if shot.character.extras.contains(&Extra::Freckles) {
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

/// What of the face lies away from the light.
fn form_shadow(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let away = -rig.light;
    let near = rig.yaw_deg * away / 30.0;
    // Seen from the shadow's side more of it shows.
    let inward = if near < 0.0 { near * 0.02 } else { near * 0.012 };
    let edge: Vec<Point> = [
        [0.60, 0.20],
        [0.352, 0.36],
        [0.338, 0.52],
        [0.322, 0.62],
        [0.292, 0.73],
        [0.225, 0.845],
        [0.120, 0.945],
        [-0.02, 1.02],
        [0.25, 1.2],
        [0.7, 0.9],
    ]
    .iter()
    .map(|[x, y]| [(x + inward) * away, *y])
    .collect();
    easel.veil(&around(&rig.all(&edge, Rig::flat), 6), palette.skin.shaded, 1.0);
}

fn blush(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let usual = match shot.character.expression {
        _ if rig.is_male() => 0.10,
        Expression::Shy => 0.75,
        Expression::Smile | Expression::Laugh | Expression::Crying => 0.42,
        _ => 0.30,
    };
    let strength = marks::heat(shot.character.expression).unwrap_or(usual);
    for side in [-1.0, 1.0] {
        let center = rig.face([side * 0.235, 0.735]);
        easel.glow(center, [rig.head * 0.105, rig.head * 0.062], (palette.blush, strength));
        let freckled = shot.character.extras.contains(&Extra::Freckles);
        let ticks = !freckled && !rig.is_male() && strength > 0.35;
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

/// A mouth by expression: half-width, how far the corners rise, opening; head units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mouth {
    half: f64,
    rise: f64,
    open: f64,
    /// One corner higher than the other.
    skew: f64,
    /// The lower lip's half-width as a share of the upper's.
    jaw: f64,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Plain,
    /// Teeth from corner to corner.
    Teeth,
    /// A line that trembles.
    Wave,
    /// Over the lower lip.
    Tongue,
    /// Two bows that meet: a cat's.
    Cat,
}

pub const fn mouth_of(expression: Expression) -> Mouth {
    let shut = Mouth { half: 0.052, rise: 0.004, open: 0.0, skew: 0.0, jaw: 0.9, form: Form::Plain };
    match expression {
        Expression::Calm => shut,
        Expression::Smile => Mouth { half: 0.066, rise: 0.018, ..shut },
        Expression::Laugh => Mouth { half: 0.074, rise: 0.012, open: 0.088, ..shut },
        Expression::Sad => Mouth { half: 0.046, rise: -0.014, ..shut },
        Expression::Crying => Mouth { half: 0.056, rise: -0.012, open: 0.052, jaw: 1.15, ..shut },
        Expression::Angry => Mouth { half: 0.060, rise: -0.016, open: 0.050, jaw: 1.1, ..shut },
        Expression::Surprised => Mouth { half: 0.028, rise: 0.0, open: 0.066, jaw: 1.2, ..shut },
        Expression::Shy => Mouth { half: 0.040, rise: -0.007, ..shut },
        Expression::Sleepy => Mouth { half: 0.030, rise: 0.0, open: 0.026, jaw: 1.0, ..shut },
        Expression::Smug => Mouth { half: 0.068, rise: 0.012, skew: 0.012, ..shut },
        Expression::Grin => Mouth { half: 0.088, rise: 0.020, open: 0.050, form: Form::Teeth, ..shut },
        Expression::Wink => Mouth { half: 0.070, rise: 0.018, open: 0.040, ..shut },
        Expression::Pout => Mouth { half: 0.026, rise: -0.012, ..shut },
        Expression::Worried => Mouth { half: 0.048, rise: -0.006, form: Form::Wave, ..shut },
        Expression::Scared => Mouth { half: 0.062, rise: -0.010, open: 0.056, jaw: 1.1, form: Form::Wave, skew: 0.0 },
        Expression::Disgusted => Mouth { half: 0.060, rise: -0.012, skew: 0.010, form: Form::Wave, ..shut },
        Expression::Determined => Mouth { half: 0.050, rise: -0.002, ..shut },
        Expression::Bored => Mouth { half: 0.040, rise: -0.002, skew: 0.004, ..shut },
        Expression::Annoyed => Mouth { half: 0.054, rise: -0.014, skew: 0.006, ..shut },
        Expression::Teasing => Mouth { half: 0.066, rise: 0.016, form: Form::Tongue, ..shut },
        Expression::Shouting => Mouth { half: 0.084, rise: -0.004, open: 0.112, jaw: 1.0, ..shut },
        Expression::Lovestruck => Mouth { half: 0.058, rise: 0.010, open: 0.046, ..shut },
        Expression::Sinister => Mouth { half: 0.100, rise: 0.030, open: 0.044, form: Form::Teeth, ..shut },
        Expression::Confused => Mouth { half: 0.030, rise: -0.006, skew: 0.006, ..shut },
        Expression::Flustered => Mouth { half: 0.054, rise: 0.0, open: 0.036, jaw: 1.0, form: Form::Wave, skew: 0.0 },
        Expression::Serene => Mouth { half: 0.056, rise: 0.012, ..shut },
        Expression::TearfulSmile => Mouth { half: 0.064, rise: 0.016, open: 0.034, ..shut },
        Expression::Despair => Mouth { half: 0.034, rise: -0.004, open: 0.022, jaw: 1.0, ..shut },
        Expression::Excited => Mouth { half: 0.074, rise: 0.014, open: 0.080, ..shut },
        Expression::Playful => Mouth { half: 0.058, rise: 0.014, form: Form::Cat, ..shut },
    }
}

fn mouth(easel: &mut Easel, rig: &Rig, palette: &Palette, expression: Expression) {
    let Mouth { half, rise, open, skew, jaw, form } = mouth_of(expression);
    let half = half * if rig.kind == FigureKind::Man { 1.2 } else { 1.0 };
    let y = if rig.kind == FigureKind::Man { 0.862 } else { 0.845 };
    let skew = skew * rig.light;
    let line = palette.skin.line;
    let corners = [[-half, y - rise * 0.9 + skew], [half, y - rise * 0.9 - skew]];
    let bow = match form {
        // Up and down by turns.
        Form::Wave => [0.011, -0.011, 0.011],
        Form::Cat => [0.020, -0.012, 0.020],
        Form::Plain | Form::Teeth | Form::Tongue => [0.0; 3],
    };
    let upper = [
        corners[0],
        [-half * 0.5, y + rise * 0.35 + skew * 0.4 + bow[0]],
        [0.0, y + rise * 0.55 + bow[1]],
        [half * 0.5, y + rise * 0.35 - skew * 0.4 + bow[2]],
        corners[1],
    ];
    let upper_curve = through(&rig.all(&upper, Rig::face), 6);
    if open > 0.0 {
        let lower = [
            corners[1],
            [half * jaw * 0.92, y + open * 0.38],
            [half * jaw * 0.55, y + open * 0.90],
            [0.0, y + open],
            [-half * jaw * 0.55, y + open * 0.90],
            [-half * jaw * 0.92, y + open * 0.38],
            corners[0],
        ];
        let lower_curve = through(&rig.all(&lower, Rig::face), 6);
        match form {
            Form::Teeth => teeth(easel, (rig, palette), (&upper_curve, &lower_curve), (half, y, open)),
            _ => open_mouth(easel, (rig, palette), (&upper_curve, &lower_curve), (half * jaw, open)),
        }
        easel.ink(&upper_curve, 1.15, (line, Taper { start: 0.15, end: 0.15, least: 0.35 }));
        let shut = if open > 0.05 { 0.05 } else { 0.036 };
        under_lip(easel, (rig, palette), (y + open + shut * 0.6, half * 0.26));
        return;
    }
    if form == Form::Tongue {
        tongue(easel, (rig, palette), (half, y + rise * 0.5));
    }
    // Thin in its middle: two strokes that meet.
    let middle = upper_curve.len() / 2;
    let weight = if rig.kind == FigureKind::Man { 1.25 } else { 1.1 };
    easel.ink(&upper_curve[..middle + 2], weight, (line, Taper { start: 0.25, end: 0.6, least: 0.25 }));
    easel.ink(&upper_curve[middle - 1..], weight, (line, Taper { start: 0.6, end: 0.25, least: 0.25 }));
    under_lip(easel, (rig, palette), (y + rise.max(0.0) * 0.5 + 0.038, half * 0.28));
}

fn under_lip(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (y, half): (f64, f64)) {
    let tick = [rig.face([-half, y - 0.003]), rig.face([0.0, y + 0.002]), rig.face([half, y - 0.003])];
    easel.ink(&through(&tick, 4), 0.5, (palette.skin.line, Taper { start: 0.5, end: 0.5, least: 0.05 }));
}

/// Dark red, upper teeth, tongue.
fn open_mouth(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    (upper, lower): (&[Point], &[Point]),
    (half, open): (f64, f64),
) {
    let inside: Vec<Point> = upper.iter().chain(lower).copied().collect();
    easel.fill(&inside, palette.mouth);
    easel.within(&inside, |easel| {
        let middle = lower[lower.len() / 2];
        let tongue =
            ellipse(rig.hung(middle, [0.0, -open * 0.02]), [rig.head * half * 0.66, rig.head * open * 0.46], 0.0);
        easel.veil(&tongue, palette.tongue, 1.0);
        if open > 0.045 && half > 0.04 {
            let teeth = moved(upper, [0.0, rig.head * open * 0.20]);
            let band: Vec<Point> = upper.iter().copied().chain(teeth.into_iter().rev()).collect();
            easel.veil(&band, palette.eye_white, 1.0);
        }
    });
    easel.ink(lower, 0.8, (palette.skin.line, Taper { start: 0.2, end: 0.2, least: 0.3 }));
}

/// A row of teeth, parted by thin lines.
fn teeth(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    (upper, lower): (&[Point], &[Point]),
    (half, y, open): (f64, f64, f64),
) {
    let inside: Vec<Point> = upper.iter().chain(lower).copied().collect();
    easel.fill(&inside, palette.eye_white);
    easel.within(&inside, |easel| {
        let row =
            [rig.face([-half, y + open * 0.42]), rig.face([0.0, y + open * 0.54]), rig.face([half, y + open * 0.42])];
        easel.ink(&through(&row, 6), 0.45, (palette.skin.line, Taper::EVEN));
        for gap in [-0.55, -0.2, 0.2, 0.55] {
            let gap = [rig.face([half * gap, y - open * 0.3]), rig.face([half * gap, y + open])];
            easel.ink(&through(&gap, 3), 0.35, (palette.skin.line, Taper::EVEN));
        }
    });
    easel.ink(lower, 0.9, (palette.skin.line, Taper { start: 0.2, end: 0.2, least: 0.3 }));
}

/// The tip of the tongue, below the line of the lips.
fn tongue(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (half, y): (f64, f64)) {
    let side = -rig.light * half * 0.25;
    let tip =
        [[side - 0.026, y], [side - 0.028, y + 0.030], [side, y + 0.048], [side + 0.028, y + 0.030], [side + 0.026, y]];
    let tip = through(&rig.all(&tip, Rig::face), 6);
    easel.fill(&tip, palette.tongue);
    easel.ink(&tip, 0.8, (palette.skin.line, Taper::LINE));
    let crease = [rig.face([side, y + 0.008]), rig.face([side, y + 0.032])];
    easel.ink(&through(&crease, 3), 0.45, (palette.skin.line, Taper::LINE));
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
