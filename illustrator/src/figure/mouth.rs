//! The mouth: how each expression sets it, and how it is drawn.

use super::curve::{Point, Taper, closed, ellipse, moved, ribbon, table, through};
use super::easel::Easel;
use super::palette::Palette;
use super::profile;
use super::rig::Rig;
use super::shade::Shade;
use scene::{Age, Character, Detail, Expression, Extra, FigureKind, Pose, Prop};

/// A mouth by expression: half-width, how far the corners rise, opening; head units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mouth {
    pub half: f64,
    pub rise: f64,
    pub open: f64,
    /// One corner higher than the other.
    skew: f64,
    /// The lower lip's half-width as a share of the upper's.
    jaw: f64,
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Plain,
    /// Teeth from corner to corner; gritted, one sees each of them.
    Teeth,
    Gritted,
    /// Pressed shut: a firm line whose corners are drawn down.
    Firm,
    /// A line that goes up and down once; and one that trembles from corner to corner.
    Wave,
    Waver,
    /// Over the lower lip.
    Tongue,
    /// Two bows that meet: a cat's.
    Cat,
    /// An oval.
    Round,
    /// Open without teeth: a wail.
    Bare,
    /// The same, and its edges tremble.
    Quiver,
    /// Open, with both rows of teeth.
    Roar,
}

pub const fn mouth_of(expression: Expression) -> Mouth {
    let shut = Mouth { half: 0.058, rise: 0.004, open: 0.0, skew: 0.0, jaw: 0.9, form: Form::Plain };
    match expression {
        Expression::Calm => shut,
        Expression::Smile => Mouth { half: 0.078, rise: 0.020, ..shut },
        Expression::Gentle => Mouth { half: 0.070, rise: 0.016, ..shut },
        Expression::Laugh => Mouth { half: 0.104, rise: 0.026, open: 0.122, ..shut },
        Expression::Sad => Mouth { half: 0.052, rise: -0.013, ..shut },
        Expression::Wistful => Mouth { half: 0.050, rise: 0.012, skew: 0.004, ..shut },
        Expression::Crying => Mouth { half: 0.074, rise: -0.024, open: 0.076, jaw: 1.06, form: Form::Bare, ..shut },
        Expression::Angry => Mouth { half: 0.092, rise: -0.016, open: 0.066, jaw: 1.04, form: Form::Gritted, ..shut },
        Expression::Surprised => Mouth { half: 0.044, rise: 0.0, open: 0.104, jaw: 1.0, form: Form::Round, ..shut },
        Expression::Shy => Mouth { half: 0.062, rise: -0.002, form: Form::Wave, ..shut },
        Expression::Sleepy => Mouth { half: 0.036, rise: -0.006, open: 0.026, form: Form::Bare, ..shut },
        Expression::Smug => Mouth { half: 0.094, rise: 0.026, skew: 0.026, ..shut },
        Expression::Grin => Mouth { half: 0.098, rise: 0.028, open: 0.060, jaw: 0.84, form: Form::Teeth, ..shut },
        Expression::Wink => Mouth { half: 0.074, rise: 0.020, open: 0.058, ..shut },
        Expression::Pout => Mouth { half: 0.034, rise: -0.018, ..shut },
        Expression::Worried => Mouth { half: 0.076, rise: -0.012, form: Form::Waver, ..shut },
        Expression::Scared => Mouth { half: 0.084, rise: -0.018, open: 0.066, jaw: 1.08, form: Form::Gritted, ..shut },
        Expression::Disgusted => {
            Mouth { half: 0.088, rise: -0.032, open: 0.044, skew: 0.022, jaw: 1.05, form: Form::Gritted }
        }
        Expression::Determined => Mouth { half: 0.078, rise: -0.005, skew: 0.007, form: Form::Firm, ..shut },
        Expression::Bored => Mouth { half: 0.050, rise: -0.012, skew: 0.010, ..shut },
        Expression::Annoyed => Mouth { half: 0.060, rise: -0.026, skew: 0.008, ..shut },
        Expression::Teasing => Mouth { half: 0.066, rise: 0.016, form: Form::Tongue, ..shut },
        Expression::Shouting => Mouth { half: 0.084, rise: -0.012, open: 0.128, jaw: 1.10, ..shut },
        Expression::Lovestruck => Mouth { half: 0.066, rise: 0.012, open: 0.066, ..shut },
        Expression::Sinister => Mouth { half: 0.118, rise: 0.042, open: 0.058, form: Form::Gritted, ..shut },
        Expression::Confused => Mouth { half: 0.026, rise: 0.0, open: 0.040, jaw: 1.0, form: Form::Round, ..shut },
        Expression::Flustered => Mouth { half: 0.074, rise: -0.004, form: Form::Waver, ..shut },
        Expression::Serene => Mouth { half: 0.064, rise: 0.014, ..shut },
        Expression::TearfulSmile => Mouth { half: 0.076, rise: 0.018, open: 0.060, ..shut },
        Expression::Despair => Mouth { half: 0.034, rise: -0.004, open: 0.022, jaw: 1.0, ..shut },
        Expression::Excited => Mouth { half: 0.084, rise: 0.020, open: 0.088, ..shut },
        Expression::Playful => Mouth { half: 0.074, rise: 0.016, form: Form::Cat, ..shut },
        Expression::Cold => Mouth { half: 0.050, rise: -0.008, ..shut },
        Expression::Startled => Mouth { half: 0.070, rise: 0.0, open: 0.126, jaw: 0.98, form: Form::Bare, ..shut },
        Expression::Proud => Mouth { half: 0.100, rise: 0.036, skew: 0.006, ..shut },
        Expression::Panicked => Mouth { half: 0.086, rise: -0.010, open: 0.088, jaw: 1.04, form: Form::Quiver, ..shut },
        Expression::Desperate => {
            Mouth { half: 0.084, rise: -0.026, open: 0.058, jaw: 1.06, form: Form::Gritted, ..shut }
        }
        Expression::Furious => Mouth { half: 0.104, rise: -0.018, open: 0.128, jaw: 1.08, form: Form::Roar, ..shut },
        Expression::Manic => Mouth { half: 0.122, rise: 0.044, open: 0.112, jaw: 0.84, ..shut },
        Expression::Sobbing => Mouth { half: 0.098, rise: -0.024, open: 0.116, jaw: 1.04, form: Form::Quiver, ..shut },
    }
}

/// A smile that shows the teeth.
const BEAM: Mouth = Mouth { half: 0.074, rise: 0.018, open: 0.060, skew: 0.0, jaw: 0.80, form: Form::Plain };

/// Of the line of the lips on the face.
pub fn height(rig: &Rig) -> f64 {
    let usual = match rig.kind {
        FigureKind::Man => 0.855,
        FigureKind::Boy => 0.845,
        _ => 0.832,
    };
    usual + rig.visage.mouth
}

/// How far the lips stand before the face, and how they bow back round the teeth: on a turned head their far half is
/// the shorter one.
const LIPS_OUT: f64 = 0.012;
const LIPS_BOW: f64 = 2.6;

fn on_lips(rig: &Rig, [x, y]: Point) -> Point {
    rig.solid([x, y, rig.out_of_face([x, y]) + LIPS_OUT - LIPS_BOW * x * x])
}

/// Of one who yawns.
const YAWN: Mouth = Mouth { half: 0.038, rise: 0.0, open: 0.078, skew: 0.0, jaw: 1.0, form: Form::Round };

/// Pursed: breath goes out.
const BLOWS: Mouth = Mouth { half: 0.026, rise: 0.0, open: 0.036, skew: 0.0, jaw: 1.0, form: Form::Round };

/// What the expression makes of it, and what the pose or a gap in the teeth makes of that.
fn shown(easel: &Easel, rig: &Rig, character: &Character) -> Mouth {
    let has_gap = character.extras.contains(&Extra::GapTooth);
    match character.expression {
        _ if character.pose == Pose::Yawning => YAWN,
        _ if matches!(character.prop, Some(Prop::LitCake | Prop::BlownSoup)) => BLOWS,
        // In print a man's parted lips are a black bar.
        // A gap is shown.
        Expression::Calm | Expression::Gentle | Expression::Smile if has_gap => {
            Mouth { form: Form::Teeth, open: 0.060, ..BEAM }
        }
        Expression::Proud | Expression::Smug | Expression::Playful if has_gap => {
            Mouth { half: 0.094, rise: 0.030, open: 0.066, form: Form::Teeth, ..BEAM }
        }
        // At rest it keeps the trace of many smiles.
        Expression::Calm if rig.age == Age::Old => Mouth { half: 0.066, rise: 0.012, ..mouth_of(Expression::Calm) },
        // Of who thinks of nothing a man's mouth alone is straight.
        Expression::Calm if !rig.is_male() => Mouth { half: 0.061, rise: 0.011, ..mouth_of(Expression::Calm) },
        Expression::Smile if rig.visage.beams && (easel.in_color() || !rig.is_male()) => BEAM,
        other => mouth_of(other),
    }
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, character: &Character) {
    let mouth = shown(easel, rig, character);
    if rig.is_profile() {
        return profile::mouth(easel, (rig, palette), &mouth);
    }
    let upper = from_the_front(easel, (rig, palette), character, &mouth);
    if character.extras.contains(&Extra::Fang) && mouth.form != Form::Round {
        fang(easel, (rig, palette), &upper, 0.5 - rig.light * 0.033 / (2.0 * mouth.half));
    }
}

/// Gives the edge of the upper lip from the picture's left to its right.
fn from_the_front(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    character: &Character,
    mouth: &Mouth,
) -> Vec<Point> {
    let Mouth { rise, open, form, .. } = *mouth;
    let half = mouth.half * rig.visage.lips;
    // What opens wide opens upward too, or it would run over the chin.
    let y = height(rig) - 0.24 * (open - 0.03).max(0.0);
    let upper = upper_lip(rig, mouth, (half, y));
    if form == Form::Round {
        oval(easel, (rig, palette), (half, y, open));
    } else if open > 0.0 {
        parted(easel, (rig, palette), character, (mouth, &upper, (half, y)));
    } else {
        if form == Form::Tongue {
            tongue(easel, (rig, palette), (half, y + rise * 0.5));
        }
        let lies_flat = matches!(form, Form::Plain | Form::Tongue) && rise > -0.012;
        closed_lips(easel, (rig, palette), (&upper, lies_flat), (half, y, rise), form);
    }
    upper
}

/// The edge of the upper lip; where the lips are shut, their line.
fn upper_lip(rig: &Rig, mouth: &Mouth, (half, y): (f64, f64)) -> Vec<Point> {
    let Mouth { rise, open, form, .. } = *mouth;
    let skew = mouth.skew * rig.light;
    if matches!(form, Form::Wave | Form::Waver | Form::Cat | Form::Quiver) {
        return bowed(rig, mouth, (half, y));
    }
    // Lips that smile lie flat and turn at their corners; sad ones and the edge of an open mouth are one bow.
    let (bent, quarter) = match open > 0.0 {
        true => (0.55, 0.22),
        false if rise < 0.0 => (0.50, 0.14),
        false => (0.50, 0.36),
    };
    let upper = [
        [-half, y - rise * 0.9 + skew],
        [-half * 0.52, y + rise * quarter + skew * 0.4],
        [0.0, y + rise * bent],
        [half * 0.52, y + rise * quarter - skew * 0.4],
        [half, y - rise * 0.9 - skew],
    ];
    through(&rig.all(&upper, on_lips), 6)
}

/// A line that goes up and down by turns, or, as a cat's, in two bows that meet.
fn bowed(rig: &Rig, mouth: &Mouth, (half, y): (f64, f64)) -> Vec<Point> {
    let at = |step: i32| {
        let across = f64::from(step) / 8.0 - 1.0;
        let turn = across * core::f64::consts::PI;
        let bow = match mouth.form {
            Form::Cat => 0.024 * libm::sin(turn.abs()),
            Form::Wave => 0.012 * libm::sin(1.35 * turn) * rig.light,
            Form::Waver => -0.011 * libm::cos(2.5 * turn),
            _ => -0.009 * libm::cos(1.5 * turn),
        };
        let corner_share = if mouth.form == Form::Quiver { 1.6 } else { 1.0 };
        let corner = corner_share * across * across * (mouth.rise * 0.9 + mouth.skew * rig.light * across);
        on_lips(rig, [half * across, y + bow - corner])
    };
    (0..=16).map(at).collect()
}

/// From the right corner over the lower lip to the left one.
fn lower_lip(rig: &Rig, mouth: &Mouth, (half, y): (f64, f64)) -> Vec<Point> {
    let Mouth { rise, open, jaw, .. } = *mouth;
    let skew = mouth.skew * rig.light;
    // Clenched teeth keep the lips apart as far at the corners as in the middle.
    let [side, quarter] = match mouth.form {
        Form::Gritted | Form::Roar => [0.70, 0.98],
        Form::Quiver => [0.62, 0.80],
        _ => [0.42, 0.88],
    };
    let lower = [
        [half, y - rise * 0.9 - skew],
        [half * jaw * 0.94, y + open * side],
        [half * jaw * 0.55, y + open * quarter],
        [0.0, y + open],
        [-half * jaw * 0.55, y + open * quarter],
        [-half * jaw * 0.94, y + open * side],
        [-half, y - rise * 0.9 + skew],
    ];
    through(&rig.all(&lower, on_lips), 6)
}

/// Open lips and what one sees between them.
fn parted(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    character: &Character,
    (mouth, upper, (half, y)): (&Mouth, &[Point], (f64, f64)),
) {
    let Mouth { rise, open, jaw, form, .. } = *mouth;
    let lower = lower_lip(rig, mouth, (half, y));
    if let Some(paint) = palette.dyed(Detail::Lips) {
        let round = Taper { start: 0.15, end: 0.15, least: 0.4 };
        easel.ink(upper, 4.0, (paint.base, round));
        easel.ink(&lower, 5.0, (paint.base, round));
    }
    if matches!(form, Form::Teeth | Form::Gritted) {
        teeth(easel, (rig, palette), (upper, &lower), (half, y, open), form == Form::Gritted);
    } else {
        let toothed = !matches!(form, Form::Bare | Form::Quiver) && (!easel.is_small() || rise < 0.0 || open > 0.09);
        open_mouth(easel, (rig, palette), (upper, &lower), (half * jaw, open, toothed));
        if form == Form::Roar {
            lower_row(easel, (rig, palette), (upper, &lower), open);
        }
    }
    if character.extras.contains(&Extra::GapTooth) && open > 0.045 {
        gap(easel, (rig, palette), (upper, &lower), (y + rise * 0.5, open - rise * 0.5));
    }
    easel.ink(upper, 1.15, (palette.skin.line, Taper { start: 0.15, end: 0.15, least: 0.35 }));
    let shut = if open > 0.05 { 0.05 } else { 0.036 };
    under_lip(easel, (rig, palette), (y + open + shut * 0.6, half * 0.26));
}

/// The lower teeth of a mouth that roars.
fn lower_row(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (upper, lower): (&[Point], &[Point]), open: f64) {
    let inside: Vec<Point> = upper.iter().chain(lower).copied().collect();
    let raised = moved(lower, [0.0, -rig.head * open * 0.17]);
    let band: Vec<Point> = lower.iter().copied().chain(raised.into_iter().rev()).collect();
    easel.within(&inside, |easel| easel.veil(&band, palette.eye_white, 1.0));
    easel.ink(lower, 0.8, (palette.skin.line, Taper { start: 0.2, end: 0.2, least: 0.3 }));
}

/// One that hangs from the lip, however it is drawn up, at a share of its length.
fn fang(easel: &mut Easel, (rig, palette): (&Rig, &Palette), lip: &[Point], share: f64) {
    let at = |share: f64| lip[libm::round((lip.len() - 1) as f64 * share.clamp(0.0, 1.0)) as usize];
    let root = at(share);
    let along = |step: f64| super::curve::lerp(at(share - 0.12), at(share + 0.12), 0.5 + step);
    let wide = super::curve::distance(at(share - 0.12), at(share + 0.12)).max(1e-6);
    let half = (rig.head * 0.012 / wide).min(0.5);
    let tooth = [along(-half), along(half), rig.hung(root, [0.0, 0.028])];
    easel.fill(&tooth, palette.eye_white);
    easel.ink(&tooth[1..], 0.55, (palette.skin.line, Taper::EVEN));
    easel.ink(&[tooth[2], tooth[0]], 0.55, (palette.skin.line, Taper::EVEN));
}

/// Of the lips' line by share of its length: it swells behind the corners and is thin in the middle.
const LIP_LINE: [[f64; 2]; 7] =
    [[0.0, 0.30], [0.06, 1.0], [0.24, 0.74], [0.50, 0.48], [0.76, 0.74], [0.94, 1.0], [1.0, 0.30]];

fn closed_lips(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    (upper_curve, lies_flat): (&[Point], bool),
    (half, y, rise): (f64, f64, f64),
    form: Form,
) {
    let line = palette.skin.line;
    let weight = match (rig.age, rig.kind) {
        _ if matches!(form, Form::Firm | Form::Waver) => 1.6,
        (Age::Old, _) => 1.0,
        (_, FigureKind::Man) => 1.3,
        _ => 1.1,
    };
    if easel.in_pencil() {
        easel.ink(upper_curve, weight, (line, Taper { start: 0.25, end: 0.25, least: 0.25 }));
    } else {
        let heavier = if easel.in_color() { 0.5 } else { 0.62 };
        let lips = ribbon(upper_curve, |at| easel.pen * weight * heavier * table(&LIP_LINE, at));
        easel.veil(&lips, line, 1.0);
    }
    let at = (half, y + rise.max(0.0) * 0.5);
    if let Some(paint) = palette.dyed(Detail::Lips) {
        easel.ink(upper_curve, 3.2, (paint.base, Taper { start: 0.4, end: 0.4, least: 0.1 }));
        full_lip(easel, (rig, palette), at, (paint.base, 1.0));
        easel.ink(upper_curve, 0.7, (line, Taper { start: 0.2, end: 0.2, least: 0.3 }));
    } else if lies_flat && rig.kind == FigureKind::Woman && rig.age == Age::Grown && easel.in_color() {
        full_lip(easel, (rig, palette), at, (palette.lip, 0.42));
    } else if lies_flat && !rig.is_male() && easel.in_color() && !easel.is_small() {
        soft_lip(easel, (rig, palette), at);
    }
    under_lip(easel, (rig, palette), (y + rise.max(0.0) * 0.5 + 0.038, half * 0.28));
}

/// The lower lip of a girl: a breath of color, and a point of light.
fn soft_lip(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (half, y): (f64, f64)) {
    let middle = on_lips(rig, [0.0, y + 0.013]);
    easel.glow(middle, [rig.head * half * 0.72, rig.head * 0.016], (palette.lip, 0.42));
    let shine = ellipse(on_lips(rig, [half * 0.16 * rig.light, y + 0.014]), [rig.head * 0.008, rig.head * 0.003], 0.0);
    easel.veil(&shine, palette.skin.glint, 0.75);
}

/// The lower lip of a grown woman, a tint and no outline.
fn full_lip(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    (half, y): (f64, f64),
    (shade, strength): (Shade, f64),
) {
    let lip = [
        [-half * 0.62, y - 0.002],
        [0.0, y + 0.002],
        [half * 0.62, y - 0.002],
        [half * 0.34, y + 0.021],
        [-half * 0.34, y + 0.021],
    ];
    easel.veil(&super::curve::around(&rig.all(&lip, on_lips), 5), shade, (strength + 0.18).min(1.0));
    let upper = [
        [-half * 0.80, y - 0.001],
        [-half * 0.20, y - 0.014],
        [0.0, y - 0.010],
        [half * 0.20, y - 0.014],
        [half * 0.80, y - 0.001],
        [0.0, y + 0.003],
    ];
    easel.veil(&super::curve::around(&rig.all(&upper, on_lips), 5), shade, strength);
    let shine = ellipse(on_lips(rig, [half * 0.14 * rig.light, y + 0.011]), [rig.head * 0.011, rig.head * 0.004], 0.0);
    easel.veil(&shine, palette.skin.glint, 0.7);
}

/// The shade below the lower lip, which gives it its fullness, and a short line in it.
fn under_lip(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (y, half): (f64, f64)) {
    let tick = [on_lips(rig, [-half, y - 0.003]), on_lips(rig, [0.0, y + 0.002]), on_lips(rig, [half, y - 0.003])];
    if easel.in_color() && !easel.is_small() {
        easel.glow(on_lips(rig, [0.0, y]), [rig.head * half * 2.0, rig.head * 0.016], (palette.skin.shaded, 0.8));
    }
    easel.ink(&through(&tick, 4), 0.45, (palette.skin.line, Taper { start: 0.5, end: 0.5, least: 0.05 }));
}

/// Open round: what one sees of it is dark, and a little of the tongue.
fn oval(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (half, y, open): (f64, f64, f64)) {
    let round = ellipse([0.0, y + open * 0.32], [half, open * 0.5], 0.0);
    let round = rig.all(&round, on_lips);
    easel.fill(&round, palette.mouth);
    let tongue = ellipse([0.0, y + open * 0.72], [half * 0.7, open * 0.2], 0.0);
    let seen = if easel.in_color() { 1.0 } else { 0.0 };
    easel.within(&round, |easel| easel.veil(&rig.all(&tongue, on_lips), palette.tongue, seen));
    easel.ink(&closed(&round), 0.8, (palette.skin.line, Taper::EVEN));
}

/// Dark red, upper teeth, tongue.
fn open_mouth(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    (upper, lower): (&[Point], &[Point]),
    (half, open, toothed): (f64, f64, bool),
) {
    let inside: Vec<Point> = upper.iter().chain(lower).copied().collect();
    easel.fill(&inside, palette.mouth);
    easel.within(&inside, |easel| {
        let middle = lower[lower.len() / 2];
        // It lies on the floor of the mouth, broad and low, with a fold down its middle.
        let radii = [rig.head * half * 0.64, rig.head * open * 0.40];
        let tongue = ellipse(rig.hung(middle, [0.0, open * 0.04]), radii, 0.0);
        // In print a tongue of dots is a speck: one of paper, where the mouth is large enough to hold it.
        if !easel.in_ink() {
            easel.veil(&tongue, palette.tongue, 1.0);
            if open > 0.06 && !easel.is_small() {
                let fold = [rig.hung(middle, [0.0, -open * 0.24]), rig.hung(middle, [0.0, -open * 0.04])];
                easel.ink(&through(&fold, 3), 0.45, (palette.mouth, Taper { start: 0.2, end: 0.8, least: 0.0 }));
            }
        } else if open > 0.07 && !easel.is_small() {
            easel.veil(&moved(&tongue, [0.0, rig.head * open * 0.12]), palette.eye_white, 1.0);
        }
        if toothed && open > 0.045 && half > 0.04 {
            let teeth = moved(upper, [0.0, rig.head * open * if easel.in_color() { 0.18 } else { 0.28 }]);
            let band: Vec<Point> = upper.iter().copied().chain(teeth.into_iter().rev()).collect();
            easel.veil(&band, palette.eye_white, 1.0);
        }
    });
    easel.ink(lower, 0.8, (palette.skin.line, Taper { start: 0.2, end: 0.2, least: 0.3 }));
}

/// Teeth with the shade of the lip on them; a grin is one white shape, clenched ones show where their rows meet.
fn teeth(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    (upper, lower): (&[Point], &[Point]),
    (half, y, open): (f64, f64, f64),
    gritted: bool,
) {
    let inside: Vec<Point> = upper.iter().chain(lower).copied().collect();
    easel.fill(&inside, palette.eye_white);
    easel.within(&inside, |easel| {
        if easel.in_color() {
            let shade = moved(upper, [0.0, rig.head * open * 0.14]);
            let band: Vec<Point> = upper.iter().copied().chain(shade.into_iter().rev()).collect();
            easel.veil(&band, palette.eye_shade, 0.35);
        }
        if gritted {
            let row = [
                on_lips(rig, [-half, y + open * 0.42]),
                on_lips(rig, [0.0, y + open * 0.54]),
                on_lips(rig, [half, y + open * 0.42]),
            ];
            easel.ink(&through(&row, 6), 0.45, (palette.skin.line, Taper::EVEN));
            clenched(easel, (rig, palette), (half, y, open));
        }
    });
    easel.ink(lower, 0.9, (palette.skin.line, Taper { start: 0.2, end: 0.2, least: 0.3 }));
}

/// Where clenched rows meet, short gaps between the teeth; beyond the last of them one sees into the mouth.
fn clenched(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (half, y, open): (f64, f64, f64)) {
    for side in [-1.0, 1.0] {
        let corner = [[1.1, -0.4], [0.86, 0.1], [0.80, 0.50], [0.84, 0.8], [1.1, 1.2]];
        let corner = corner.map(|[x, down]| on_lips(rig, [side * half * x, y + open * down]));
        easel.veil(&through(&corner, 4), palette.mouth, 1.0);
    }
    if easel.is_small() {
        return;
    }
    for (gap, long) in [(-0.52, 0.20), (-0.18, 0.26), (0.18, 0.26), (0.52, 0.20)] {
        let middle = y + open * 0.51;
        let gap = [-1.0, 1.0].map(|way: f64| on_lips(rig, [half * gap, middle + way * open * long]));
        easel.ink(&gap, 0.4, (palette.skin.line, Taper { start: 0.5, end: 0.5, least: 0.1 }));
    }
}

/// The tip of the tongue, below the line of the lips.
fn tongue(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (half, y): (f64, f64)) {
    let side = -rig.light * half * 0.25;
    let tip =
        [[side - 0.026, y], [side - 0.028, y + 0.030], [side, y + 0.048], [side + 0.028, y + 0.030], [side + 0.026, y]];
    let tip = through(&rig.all(&tip, on_lips), 6);
    easel.fill(&tip, palette.tongue);
    easel.ink(&tip, 0.8, (palette.skin.line, Taper::LINE));
    let crease = [on_lips(rig, [side, y + 0.008]), on_lips(rig, [side, y + 0.032])];
    easel.ink(&through(&crease, 3), 0.45, (palette.skin.line, Taper::LINE));
}

/// Where a front tooth is missing one sees into the mouth.
fn gap(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    (upper, lower): (&[Point], &[Point]),
    (y, open): (f64, f64),
) {
    let inside: Vec<Point> = upper.iter().chain(lower).copied().collect();
    let gap = [[-0.022, -0.05], [0.016, -0.05], [0.017, open * 0.56], [-0.024, open * 0.56]];
    let gap = rig.all(&gap.map(|[x, down]| [x, y + down]), on_lips);
    easel.within(&inside, |easel| easel.veil(&gap, palette.mouth, 1.0));
}
