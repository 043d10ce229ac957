//! Marks of manga: what an expression shows beside the face. A drop of sweat, a vein, gloom, sparkles, a heart, a question.

use super::curve::{Point, Taper, around, closed, through};
use super::easel::Easel;
use super::eyes::Eye;
use super::makeup;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use scene::{Character, Expression, Extra, Pose};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Sweat,
    Vein,
    /// Over brow and eyes, with hatching.
    Gloom,
    Sparkles,
    Heart,
    Question,
    /// Breath that is blown off.
    Puff,
    /// Short strokes beside the head.
    Start,
    /// Fine lines over the bridge of the nose.
    Shade,
    /// Under eyes that want sleep.
    Bags,
    /// Drops that fly off the head.
    Drops,
}

pub const fn marks_of(expression: Expression) -> &'static [Mark] {
    match expression {
        Expression::Worried => &[Mark::Sweat],
        Expression::Desperate => &[Mark::Shade, Mark::Sweat],
        Expression::Panicked => &[Mark::Sweat, Mark::Drops],
        Expression::Scared => &[Mark::Gloom, Mark::Sweat],
        Expression::Shouting | Expression::Angry | Expression::Furious => &[Mark::Vein],
        Expression::Surprised | Expression::Startled => &[Mark::Start],
        Expression::Disgusted => &[Mark::Shade],
        Expression::Excited => &[Mark::Sparkles],
        Expression::Lovestruck => &[Mark::Heart],
        Expression::Confused => &[Mark::Question],
        Expression::Flustered => &[Mark::Sweat],
        Expression::Despair | Expression::Sinister | Expression::Manic => &[Mark::Gloom],
        Expression::Pout => &[Mark::Puff],
        Expression::Sleepy => &[Mark::Bags],
        _ => &[],
    }
}

/// Gloom lies on the face and under the hair; called while the face is painted.
pub fn on_face(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let marks = marks_of(shot.character.expression);
    if marks.contains(&Mark::Shade) {
        for line in 0..6 {
            let x = -0.125 + 0.05 * f64::from(line);
            let hatch = [rig.face([x + 0.012, 0.50]), rig.face([x - 0.006, 0.615 + 0.02 * f64::from(line % 2)])];
            easel.ink(&hatch, 0.5, (palette.skin.line, Taper { start: 0.0, end: 0.9, least: 0.05 }));
        }
    }
    if marks.contains(&Mark::Bags) {
        bags(easel, (rig, palette, shot));
    }
    if shot.character.extras.contains(&Extra::DarkCircles) {
        makeup::dark_circles(easel, (rig, palette, shot));
    }
    if !marks.contains(&Mark::Gloom) {
        return;
    }
    let over = [[-0.5, 0.05], [0.5, 0.05], [0.5, 0.80], [-0.5, 0.80]].map(|point| rig.flat(point));
    easel.ramp_veil(&over, (rig.flat([0.0, 0.42]), rig.flat([0.0, 0.82])), (palette.skin.deep, 0.95));
    for line in 0..11 {
        let x = -0.325 + 0.065 * f64::from(line);
        let low = 0.62 + if line % 2 == 0 { 0.07 } else { -0.02 };
        let hatch = [rig.face([x, 0.30]), rig.face([x * 0.99, low])];
        easel.ink(&through(&hatch, 4), 0.5, (palette.skin.line, Taper { start: 0.0, end: 0.9, least: 0.05 }));
    }
}

/// A fold under each eye, in color with the shade it holds.
fn bags(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot)) {
    if easel.is_small() {
        return;
    }
    for side in rig.sides_seen() {
        let eye = Eye::new(rig, side, shot);
        let low = |x: f64, y: f64| eye.around([x * eye.shape.half[0], eye.half[1] * 0.75 + y]);
        let fold = through(&[low(-0.62, 0.020), low(-0.10, 0.038), low(0.58, 0.022)], 6);
        if easel.in_color() {
            let upper = through(&[low(0.58, 0.014), low(-0.05, 0.012), low(-0.62, 0.012)], 6);
            easel.veil(&[fold.clone(), upper].concat(), palette.skin.shaded, 0.8);
        }
        easel.ink(&fold, 0.55, (palette.skin.line, Taper { start: 0.4, end: 0.5, least: 0.0 }));
    }
}

/// The rest stands before the hair, on the side that the light comes from.
pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let side = rig.light;
    // Of a turned head the temple that is seen.
    let temple = if rig.yaw_deg.abs() > 8.0 { -rig.facing() } else { rig.light };
    let marks = marks_of(shot.character.expression);
    if shot.character.extras.contains(&Extra::Sweat) && !marks.contains(&Mark::Sweat) {
        sweat(easel, rig, palette, temple);
    }
    for mark in marks {
        match mark {
            Mark::Sweat => sweat(easel, rig, palette, temple),
            Mark::Vein => vein(easel, rig, palette, temple),
            Mark::Drops => flying_drops(easel, rig, palette),
            Mark::Sparkles => sparkles(easel, rig, palette, side),
            Mark::Heart => heart(easel, rig, palette, side),
            Mark::Question => question(easel, rig, palette, side),
            Mark::Puff => puff(easel, rig, palette, side),
            Mark::Start => start(easel, rig, palette, side),
            Mark::Gloom | Mark::Shade | Mark::Bags => {}
        }
    }
}

fn sweat(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    // On the skin beside the eye: higher it would lie on hair, or on a hat.
    let [middle_x, middle_y] = rig.on_face([side * 0.319, 0.660]);
    let at = |x: f64, y: f64| rig.place([middle_x + x * side, middle_y + y]);
    let drop =
        [at(-0.012, -0.075), at(0.026, 0.0), at(0.030, 0.036), at(0.0, 0.058), at(-0.032, 0.036), at(-0.030, 0.004)];
    let drop = around(&drop, 6);
    easel.fill(&drop, palette.tear);
    easel.ink(&closed(&drop), 0.75, (palette.tear_line, Taper::EVEN));
    let shine = [at(-0.016, 0.006), at(-0.019, 0.026), at(-0.010, 0.040)];
    easel.ink(&through(&shine, 4), 1.1, (palette.catchlight, Taper::LINE));
}

/// On both sides of the crown.
fn flying_drops(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    for (turn, far, size) in [(-58.0_f64, 0.60, 1.0), (-38.0, 0.66, 0.72), (40.0, 0.66, 0.8), (60.0, 0.60, 1.05)] {
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        let at = |across: f64, out: f64| {
            let (across, out) = (across * size, far + out * size);
            rig.flat([sin * out + cos * across, 0.38 - cos * out + sin * across])
        };
        let drop = around(&[at(0.0, -0.070), at(0.024, 0.0), at(0.020, 0.034), at(-0.020, 0.034), at(-0.024, 0.0)], 6);
        easel.fill(&drop, palette.tear);
        easel.ink(&closed(&drop), 0.75, (palette.tear_line, Taper::EVEN));
    }
}

/// Four bent strokes that leave a cross between them.
fn vein(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    let middle = rig.on_face([side * 0.300, 0.455]);
    // In print red would be a tone, and a vein of dots is none.
    let shade = if easel.in_color() { palette.lip } else { palette.skin.line };
    for (x, y) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        let at = |dx: f64, dy: f64| rig.place([middle[0] + x * dx, middle[1] + y * dy]);
        let bend = through(&[at(0.064, 0.014), at(0.023, 0.023), at(0.014, 0.064)], 6);
        // On a small face its white edge would make a flower of it.
        if !easel.is_small() {
            easel.ink(&bend, 3.6, (palette.white.base, Taper::EVEN));
        }
        easel.ink(&bend, 2.4, (shade, Taper { start: 0.35, end: 0.35, least: 0.3 }));
    }
}

/// A star of four points, concave between them.
fn star(rig: &Rig, middle: Point, size: f64) -> Vec<Point> {
    let tips = [
        [0.0, -1.0],
        [0.17, -0.17],
        [0.72, 0.0],
        [0.17, 0.17],
        [0.0, 1.0],
        [-0.17, 0.17],
        [-0.72, 0.0],
        [-0.17, -0.17],
    ];
    tips.map(|[x, y]| rig.flat([middle[0] + x * size, middle[1] + y * size])).to_vec()
}

fn sparkles(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    for (x, y, size) in [(0.50, 0.42, 0.085), (0.57, 0.60, 0.048), (-0.52, 0.50, 0.062)] {
        let star = star(rig, [x * side, y], size);
        easel.fill(&star, palette.catchlight);
        easel.ink(&closed(&star), 0.8, (palette.skin.line, Taper::EVEN));
    }
}

fn heart(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    for (x, y, size) in [(0.50, 0.24, 0.085), (0.60, 0.42, 0.05)] {
        let half = [[0.0, -0.30], [0.28, -0.72], [0.78, -0.72], [0.98, -0.24], [0.70, 0.30], [0.0, 0.95]];
        let other = [[-0.70, 0.30], [-0.98, -0.24], [-0.78, -0.72], [-0.28, -0.72]];
        let outline: Vec<Point> =
            half.iter().chain(&other).map(|[dx, dy]| rig.flat([x * side + dx * size, y + dy * size])).collect();
        // The notch and the tip stay sharp: each half is a curve of its own.
        let mut curve = through(&outline[..6], 6);
        curve.extend(through(&[&outline[5..], &outline[..1]].concat(), 6));
        easel.fill(&curve, palette.blush);
        easel.ink(&closed(&curve), 0.9, (palette.skin.line, Taper::EVEN));
    }
}

fn question(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    let at = |x: f64, y: f64| rig.flat([side * 0.47 + x, 0.16 + y]);
    let hook = [
        at(-0.042, -0.030),
        at(-0.014, -0.072),
        at(0.036, -0.058),
        at(0.040, -0.012),
        at(0.006, 0.022),
        at(0.002, 0.062),
    ];
    let hook = through(&hook, 7);
    let dot = around(&[at(0.002, 0.094), at(0.018, 0.110), at(0.002, 0.126), at(-0.014, 0.110)], 5);
    for (width, shade) in [(6.4, palette.white.base), (3.4, palette.skin.line)] {
        easel.ink(&hook, width, (shade, Taper::EVEN));
        easel.ink(&closed(&dot), width * 0.6, (shade, Taper::EVEN));
    }
    easel.fill(&dot, palette.skin.line);
}

/// Of who sleeps where they sit: beside the head, where it does not reach the picture's edge.
pub fn of_sleep(easel: &mut Easel, rig: &Rig, palette: &Palette, character: &Character) {
    if character.pose == Pose::Dozing {
        breath(easel, palette, (rig.flat([0.30, 0.88]), rig.head));
    }
}

/// Three letters of sleep that rise and grow over a head that lies at `middle`, upright in the picture.
pub fn breath(easel: &mut Easel, palette: &Palette, (middle, head): (Point, f64)) {
    for (x, y, size) in [(0.22, -0.72, 0.055), (0.40, -0.92, 0.075), (0.62, -1.16, 0.10)] {
        let at = |dx: f64, dy: f64| [middle[0] + head * (x + dx * size), middle[1] + head * (y + dy * size)];
        let letter = [at(-0.8, -0.9), at(0.8, -0.9), at(-0.8, 0.9), at(0.8, 0.9)];
        let round = Taper { start: 0.0, end: 0.0, least: 1.0 };
        easel.ink(&letter, 6.0, (palette.white.base, round));
        easel.ink(&letter, 2.6, (palette.skin.line, round));
    }
}

/// Somebody starts: strokes that fly off beside the crown.
fn start(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    for (turn, from, to) in [(34.0_f64, 0.58, 0.70), (50.0, 0.57, 0.74), (66.0, 0.57, 0.69)] {
        let at = |far: f64| {
            let turn = turn.to_radians();
            rig.flat([side * libm::sin(turn) * far, 0.40 - libm::cos(turn) * far])
        };
        let stroke = [at(from), at((from + to) / 2.0), at(to)];
        easel.ink(&stroke, 5.2, (palette.white.base, Taper::EVEN));
        easel.ink(&stroke, 2.6, (palette.skin.line, Taper { start: 0.1, end: 0.6, least: 0.2 }));
    }
}

/// Two short curls beside the cheek.
fn puff(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    for (y, reach) in [(0.80, 0.075), (0.86, 0.055)] {
        let at = |x: f64, dy: f64| rig.flat([side * (0.40 + x), y + dy]);
        let curl = through(&[at(0.0, 0.0), at(reach * 0.6, -0.018), at(reach, 0.0), at(reach * 0.75, 0.022)], 6);
        easel.ink(&curl, 3.6, (palette.white.base, Taper::EVEN));
        easel.ink(&curl, 1.5, (palette.skin.line, Taper::LINE));
    }
}

/// For the eyes of somebody who is thrilled: a star in each iris.
pub fn star_in(middle: Point, size: f64) -> Vec<Point> {
    let tips = [[0.0, -1.0], [0.2, -0.2], [1.0, 0.0], [0.2, 0.2], [0.0, 1.0], [-0.2, 0.2], [-1.0, 0.0], [-0.2, -0.2]];
    tips.map(|[x, y]| [middle[0] + x * size, middle[1] + y * size]).to_vec()
}

/// How red the cheeks are beside the usual.
pub const fn heat(expression: Expression) -> Option<f64> {
    match expression {
        Expression::Flustered | Expression::Lovestruck => Some(0.95),
        Expression::Pout => Some(0.70),
        Expression::Sobbing => Some(0.85),
        Expression::Furious => Some(0.58),
        Expression::Despair | Expression::Scared | Expression::Sinister | Expression::Manic => Some(0.0),
        _ => None,
    }
}

/// For the eyes of somebody in love.
pub fn heart_in(middle: Point, [wide, high]: Point) -> Vec<Point> {
    let half = [[0.0, -0.42], [0.30, -0.80], [0.80, -0.72], [0.96, -0.22], [0.60, 0.36], [0.0, 0.98]];
    let at = |[x, y]: Point| [middle[0] + x * wide, middle[1] + y * high];
    let right = through(&half.map(at), 5);
    let left = through(&half.map(|[x, y]| at([-x, y])), 5);
    right.into_iter().chain(left.into_iter().rev()).collect()
}
