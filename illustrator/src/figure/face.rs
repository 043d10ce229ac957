//! The face: contour, ears, shadow, nose, blush.

use super::curve::{Point, Taper, around, ellipse, lerp, line, mirrored, moved, through};
use super::easel::Easel;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use super::{complexion, drama, greasepaint, marks, mouth, nose, profile};
use scene::seed::Dice;
use scene::{Age, Expression, Extra, FigureKind, HairStyle};

/// Half contour from temple to chin for a young face seen from the front.
const FRONT: [Point; 8] = [
    [0.374, 0.300],
    [0.388, 0.440],
    [0.386, 0.545],
    [0.365, 0.660],
    [0.319, 0.782],
    [0.218, 0.900],
    [0.098, 0.979],
    [0.000, 1.000],
];
/// At 30 degrees: the far side from temple to chin, then the near side up to the ear.
const TURNED: [Point; 15] = [
    [0.362, 0.300],
    [0.366, 0.435],
    [0.343, 0.540],
    [0.357, 0.655],
    [0.322, 0.785],
    [0.246, 0.899],
    [0.168, 0.974],
    [0.099, 1.000],
    [0.024, 0.992],
    [-0.104, 0.943],
    [-0.231, 0.848],
    [-0.325, 0.716],
    [-0.357, 0.580],
    [-0.370, 0.440],
    [-0.375, 0.300],
];
/// At 60 degrees, where brow, cheek and lips are the edge.
const ASIDE: [Point; 15] = [
    [0.322, 0.30],
    [0.330, 0.43],
    [0.308, 0.545],
    [0.330, 0.64],
    [0.3175, 0.77],
    [0.284, 0.888],
    [0.234, 0.978],
    [0.172, 1.0],
    [0.100, 0.982],
    [-0.004, 0.926],
    [-0.098, 0.844],
    [-0.157, 0.736],
    [-0.184, 0.61],
    [-0.190, 0.48],
    [-0.190, 0.30],
];
/// How far before the neck each point of the contours lies, at the same turns.
const DEPTHS: [[f64; 15]; 3] = [
    [0.02, 0.03, 0.04, 0.06, 0.09, 0.14, 0.20, 0.21, 0.20, 0.14, 0.09, 0.06, 0.04, 0.03, 0.02],
    [0.14, 0.15, 0.15, 0.16, 0.17, 0.19, 0.21, 0.21, 0.19, 0.12, 0.05, 0.01, -0.01, -0.02, -0.02],
    [0.24, 0.25, 0.24, 0.25, 0.25, 0.24, 0.22, 0.21, 0.18, 0.11, 0.04, -0.02, -0.04, -0.04, -0.04],
];
/// Which points kind and character move sideways, and how much of cheek, jaw and chin.
const MOVES: [[f64; 3]; 15] = [
    [0.0, 0.0, 0.0],
    [0.3, 0.0, 0.0],
    [0.7, 0.0, 0.0],
    [1.0, 0.2, 0.0],
    [0.6, 0.7, 0.0],
    [0.0, 1.0, 0.35],
    [0.0, 0.3, 1.0],
    [0.0, 0.0, 0.0],
    [0.0, 0.3, 1.0],
    [0.0, 1.0, 0.35],
    [0.6, 0.7, 0.0],
    [1.0, 0.2, 0.0],
    [0.7, 0.0, 0.0],
    [0.3, 0.0, 0.0],
    [0.0, 0.0, 0.0],
];
/// How much of the jaw's fall each point takes part in.
const FALLS: [f64; 15] = [0.0, 0.0, 0.0, 0.0, 0.1, 0.4, 0.9, 1.0, 0.9, 0.45, 0.12, 0.0, 0.0, 0.0, 0.0];
/// From which turn on the near ear lies on the face and not behind it.
const EAR_SHOWS_DEG: f64 = 13.0;
/// And from which on the far one is behind the head.
const EAR_HIDES_DEG: f64 = 8.0;

/// A point of the outline as it is seen from the side, `depth` before the neck; x toward where the face looks.
pub fn outlined(rig: &Rig, [x, y]: Point, depth: f64) -> Point {
    rig.place(rig.outlined([x * rig.visage.wide * rig.facing(), y], depth))
}

/// Right temple, chin, left temple: blended between hand-set contours and never rotated; then it nods.
pub fn contour(rig: &Rig) -> Vec<Point> {
    let left: Vec<Point> = mirrored(&FRONT).into_iter().rev().skip(1).collect();
    let front: Vec<Point> = FRONT.iter().copied().chain(left).collect();
    let turn = rig.yaw_deg.abs() / 30.0;
    let share = if turn < 1.0 { turn } else { turn - 1.0 };
    let visage = rig.visage;
    let blended = (0..15).map(|place| {
        let (from, to) = if turn < 1.0 { (front[place], TURNED[place]) } else { (TURNED[place], ASIDE[place]) };
        let depths = if turn < 1.0 { (DEPTHS[0], DEPTHS[1]) } else { (DEPTHS[1], DEPTHS[2]) };
        let depth = depths.0[place] + (depths.1[place] - depths.0[place]) * share;
        let [x, y] = lerp(from, to, share);
        let side = if place < 7 { 1.0 } else { -1.0 };
        let [cheek, jaw, chin] = MOVES[place];
        // The firmer a jaw, the lower its corner; on this side of a turned face it lies below the ear.
        let corner = match place {
            4 => 0.8,
            10 => 0.8 - 0.6 * turn.min(1.0),
            _ => 0.0,
        };
        let y = y + corner * visage.jaw.max(0.0);
        // From the side an open mouth opens the jaw.
        let y = y + if rig.is_profile() { visage.gape * profile::JAW_FALLS * FALLS[place] } else { 0.0 };
        // Beyond the chin of a turned face less of the jaw is seen; on this side most of it goes back to the ear.
        let far = 1.0 - if side > 0.0 { 0.72 } else { 0.40 } * turn.min(1.0);
        let grown = cheek * visage.cheek + (jaw * visage.jaw + chin * visage.chin) * far;
        let x = (x + side * grown) * visage.wide;
        // Mirrored afterward, so the nod must shear the other way.
        let [seen, down] = rig.outlined([x * rig.facing(), y], depth);
        [seen * rig.facing(), down]
    });
    let contour: Vec<Point> = blended.collect();
    if rig.yaw_deg < 0.0 { mirrored(&contour).into_iter().rev().collect() } else { contour }
}

/// The face's outline in canvas units, closed over the forehead.
pub fn outline(rig: &Rig) -> Vec<Point> {
    let mut points = profile::edge(rig, &contour(rig));
    // Beyond the edge of a turned head the forehead would stand out of the skull.
    let far = 1.0 - 0.45 * (rig.yaw_deg.abs() / 30.0).min(1.0);
    let wide = |x: f64| if x * rig.facing() > 0.0 { x * far } else { x };
    points.extend([[-0.28, 0.165], [0.0, 0.085], [0.28, 0.165]].map(|[x, y]| rig.solid([wide(x), y, 0.10])));
    around(&points, 7)
}

/// `hair` are the outlines of the hair before the face: they throw their shadow on it.
pub fn draw(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), hair: &[Vec<Point>]) {
    if !shot.character.extras.contains(&Extra::Scarf) {
        under_jaw(easel, rig, palette);
    }
    let face = outline(rig);
    easel.flat(&face, palette.skin.base);
    easel.within(&face, |easel| {
        let bald = matches!(shot.character.hair.style, HairStyle::Bald | HairStyle::BuzzCut);
        form_shadow(easel, (rig, palette), (&face, bald));
        // In ink a face is paper, and what the fringe throws on it a narrow edge.
        complexion::soft_light(easel, rig, palette, bald);
        fringe_shadow(easel, (rig, palette), (&face, hair));
        drama::on_face(easel, (rig, palette), shot.scene.camera.lit);
        complexion::about_eyes(easel, rig, palette, shot);
        blush(easel, rig, palette, shot);
        if shot.character.extras.contains(&Extra::RedNose) {
            nose::reddened(easel, rig, palette);
        }
        marks::on_face(easel, rig, palette, shot);
        greasepaint::under_features(easel, (rig, palette, shot), &face);
    });
    let edge = through(&rig.all(&contour(rig), Rig::place), 7);
    // Up the cheek beside the ear there is no line.
    let (from, to) = match rig.yaw_deg {
        // The other half is the profile's own.
        yaw if rig.is_profile() && yaw > 0.0 => (49, 78),
        _ if rig.is_profile() => (20, 49),
        yaw if yaw > EAR_SHOWS_DEG => (0, 78),
        yaw if yaw < -EAR_SHOWS_DEG => (20, 98),
        _ => (0, 98),
    };
    easel.ink(&edge[from..=to], 1.05, (palette.skin.line, Taper { start: 0.12, end: 0.12, least: 0.35 }));
    if rig.is_profile() {
        profile::draw(easel, rig, palette);
    } else {
        nose::draw(easel, rig, palette);
    }
    mouth::draw(easel, rig, palette, shot.character);
    if shot.character.extras.contains(&Extra::Freckles) {
        freckles(easel, (rig, palette, shot), &face);
    }
    if !shot.character.extras.contains(&Extra::ElfEars) && rig.yaw_deg.abs() > EAR_SHOWS_DEG {
        ear(easel, (rig, palette), -rig.facing());
    }
}

/// Hard of edge, as all shadows are that one thing throws on another. In ink a face is paper, and it is a narrow edge.
fn fringe_shadow(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (face, hair): (&[Point], &[Vec<Point>])) {
    if hair.is_empty() || easel.in_ink() && easel.is_small() {
        return;
    }
    if !easel.in_color() {
        let drop = rig.away([0.010, 0.034]);
        return hair.iter().for_each(|lock| easel.veil(&moved(lock, drop), palette.skin.shaded, 1.0));
    }
    let drop = rig.away([0.020, 0.052]);
    let cast: Vec<Vec<Point>> = hair.iter().map(|lock| moved(lock, drop)).collect();
    easel.within_any(&cast, |easel| {
        easel.veil(face, palette.skin.shaded, 1.0);
        easel.veil(face, palette.skin.deep, 0.30);
    });
}

/// Of a face that looks up: from the jaw back to the throat.
fn under_jaw(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    // From the side it would stand out behind the neck.
    if rig.pitch_deg < 3.0 || rig.is_profile() {
        return;
    }
    let contour = rig.all(&contour(rig), Rig::place);
    let mut plane = contour[3..=11].to_vec();
    plane.extend([[-0.28, 0.70], [-0.12, 0.95], [0.12, 0.95], [0.28, 0.70]].map(|[x, y]| rig.solid([x, y, -0.02])));
    easel.fill(&plane, palette.skin.deep);
}

/// Behind the face; the near one of a turned head is drawn again on it.
pub fn ears(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    // The far one of a turned head is hidden by it.
    let hidden = |side: f64| rig.yaw_deg.abs() > EAR_HIDES_DEG && side == rig.facing();
    for side in [-1.0, 1.0].into_iter().filter(|side| !hidden(*side)) {
        ear(easel, (rig, palette), side);
    }
}

/// A shell that stands off the head at an angle: `back` runs from its root to its rim.
pub fn ear_point(rig: &Rig, side: f64, [back, y]: Point) -> Point {
    rig.solid([side * (0.366 * rig.visage.wide + back * 0.56), y, 0.02 - back * 0.83])
}

fn ear(easel: &mut Easel, (rig, palette): (&Rig, &Palette), side: f64) {
    let at = |points: &[Point]| points.iter().map(|point| ear_point(rig, side, *point)).collect::<Vec<Point>>();
    let rim = [
        [0.0, 0.535],
        [0.035, 0.492],
        [0.085, 0.497],
        [0.113, 0.545],
        [0.104, 0.605],
        [0.076, 0.650],
        [0.046, 0.704],
        [0.012, 0.712],
        [-0.01, 0.675],
    ];
    let shell = around(&at(&rim), 6);
    easel.fill(&shell, palette.skin.base);
    let hollow = around(&at(&[[0.022, 0.545], [0.066, 0.525], [0.084, 0.565], [0.060, 0.625], [0.026, 0.645]]), 5);
    if easel.in_color() {
        easel.veil(&hollow, palette.skin.shaded, 1.0);
        complexion::warm_ear(easel, palette, &shell);
    }
    easel.ink(&shell[..shell.len() * 8 / 9], 0.85, (palette.skin.line, Taper::LINE));
    let fold = through(&at(&[[0.028, 0.552], [0.064, 0.522], [0.088, 0.556], [0.074, 0.612]]), 5);
    easel.ink(&fold, 0.55, (palette.skin.line, Taper::LINE));
    let tragus = through(&at(&[[0.022, 0.585], [0.046, 0.602], [0.030, 0.640]]), 5);
    easel.ink(&tragus, 0.5, (palette.skin.line, Taper::LINE));
}

/// What of the face lies away from the light: its edge, wider along the jaw.
fn form_shadow(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (face, bald): (&[Point], bool)) {
    let turned = rig.yaw_deg * -rig.light / 30.0;
    // Seen from the shadow's side more of it shows.
    let wide = (0.036 - turned * 0.012).clamp(0.020, 0.070);
    // In print a face is paper: what shades it is cast on it.
    if easel.in_color() {
        // Without hair it would end where the face does, on the bare side of the head.
        if !bald || rig.yaw_deg.abs() < 30.0 {
            side_plane(easel, rig, palette);
        }
        // From the side a bare head goes on behind the ear.
        if bald && rig.is_profile() {
            return;
        }
        // Where light goes over into shade skin is warmest.
        easel.crescent(face, rig.away([-wide - 0.009, -0.015]), (palette.blush, 0.30));
        easel.crescent(face, rig.away([-wide, -0.010]), (palette.skin.shaded, 1.0));
    } else if easel.in_pencil() && !easel.is_small() {
        cheek_strokes(easel, rig, palette);
    }
}

/// A pencil lays a few strokes along the cheek that lies away from the light.
fn cheek_strokes(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let contour = rig.all(&contour(rig), Rig::place);
    let cheek = if rig.light < 0.0 { &contour[2..=6] } else { &contour[8..=12] };
    let outer = through(cheek, 5);
    let inner = moved(&outer, rig.away([-0.085, -0.010]));
    let outline: Vec<Point> = outer.into_iter().chain(inner.into_iter().rev()).collect();
    easel.veil(&outline, palette.skin.shaded.toned(palette.skin.base.tone + 0.16), 1.0);
}

/// The side of a turned head, from temple and cheekbone back to the ear: a plane of its own beside the face.
fn side_plane(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let turned = ((rig.yaw_deg.abs() - 10.0) / 14.0).clamp(0.0, 1.0);
    if turned <= 0.0 || easel.is_small() {
        return;
    }
    let near = -rig.facing();
    // On a soft face it is no plane but a hint.
    let soft = if is_manly(rig) || rig.age == Age::Old { 1.0 } else { 0.45 };
    let share = soft * turned * if near * rig.light > 0.0 { 0.34 } else { 0.62 };
    let at = |x: f64, y: f64, z: f64| rig.solid([near * x * rig.visage.wide, y, z]);
    let border = [
        at(0.345, 0.36, 0.10),
        at(0.335, 0.50, 0.13),
        at(0.352, 0.60, 0.11),
        at(0.319, 0.70, 0.13),
        at(0.262, 0.79, 0.14),
        at(0.200, 0.89, 0.15),
        at(0.130, 0.985, 0.15),
    ];
    let mut plane = through(&border, 6);
    plane.extend([at(0.30, 1.10, 0.0), at(0.60, 0.90, -0.10), at(0.60, 0.36, -0.10)]);
    easel.veil(&plane, palette.skin.shaded, share);
}

/// Of the middle of the cheek: below the eye, which is taller on the young.
pub fn cheek_height(rig: &Rig) -> f64 {
    let lower = match (rig.age, rig.kind) {
        (Age::Child, _) | (Age::Grown, FigureKind::Girl) => 0.030,
        (Age::Grown, FigureKind::Man) => 0.0,
        (Age::Grown, _) => 0.016,
        _ => 0.004,
    };
    0.735 + lower + rig.visage.low
}

fn blush(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let usual = match shot.character.expression {
        Expression::Shy => 0.75,
        _ if is_manly(rig) => 0.06,
        Expression::Gentle => 0.50,
        _ if rig.is_male() && rig.age != Age::Child => 0.14,
        Expression::Smile | Expression::Laugh | Expression::Crying => 0.44,
        _ if rig.age == Age::Child => 0.45,
        _ => 0.32,
    };
    // A man's cheek burns less: a red disc on it would be rouge.
    let burns = if is_manly(rig) { 0.5 } else { 1.0 };
    let strength = marks::heat(shot.character.expression).map_or(usual, |heat| heat * burns);
    let y = cheek_height(rig);
    for side in [-1.0, 1.0] {
        let center = rig.face([side * 0.235, y]);
        // It lies on the cheek and narrows with it.
        let seen = (rig.on_face([side * 0.305, y])[0] - rig.on_face([side * 0.165, y])[0]).abs() / 0.14;
        let wide = rig.head * 0.115 * seen.clamp(0.45, 1.0);
        easel.glow(center, [wide, rig.head * 0.058], (palette.blush, strength));
        let freckled = shot.character.extras.contains(&Extra::Freckles);
        let hot = strength > if easel.in_color() { 0.6 } else { 0.35 };
        let ticks = !freckled && hot && (!rig.is_male() || strength > 0.7);
        // A healthy cheek in color has a few, as faint as its blush.
        let faint = !freckled && !ticks && strength > 0.30 && easel.in_color() && !easel.is_small();
        for tick in if faint && seen > 0.7 { 0..3 } else { 0..0 } {
            let x = side * 0.245 + (f64::from(tick) - 1.0) * 0.026;
            let curve = [rig.face([x + 0.009, y - 0.016]), rig.face([x - 0.007, y + 0.014])];
            easel.veil(&line(&curve, rig.head * 0.0052, Taper::LINE), palette.lip, 0.42);
        }
        for tick in 0..if ticks { 4 } else { 0 } {
            let x = side * 0.235 + (f64::from(tick) - 1.5) * 0.032;
            let curve = [rig.face([x + 0.011, y - 0.024]), rig.face([x - 0.009, y + 0.020])];
            easel.ink(&through(&curve, 4), 0.62, (palette.lip, Taper::LINE));
        }
    }
}

/// Over nose and cheeks, densest below the eyes; no face is speckled alike on both sides.
fn freckles(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), face: &[Point]) {
    let mut dice = Dice::new(shot.seed, "freckles");
    // On a small face they are as large as a point of the pen.
    let point = (rig.head * 0.0062).max(easel.pen * 0.75);
    let mut spots = Vec::new();
    for side in rig.sides_seen() {
        for _ in 0..if easel.is_small() { 9 } else { 17 } {
            let (across, down) = (dice.between(-1.0, 1.0), dice.between(-1.0, 1.0));
            let at = [
                side * (0.205 + 0.100 * across),
                cheek_height(rig) - rig.visage.low - 0.006 + 0.036 * down * (1.0 - 0.4 * across * across),
            ];
            spots.push((at, dice.between(0.65, 1.25)));
        }
    }
    for [x, y] in [[-0.052, 0.690], [-0.022, 0.704], [0.030, 0.694], [0.058, 0.708], [0.010, 0.676]] {
        spots.push(([x + dice.between(-0.01, 0.01), y + dice.between(-0.008, 0.008)], dice.between(0.6, 1.0)));
    }
    let shade = if easel.in_ink() { palette.skin.line } else { palette.freckle };
    easel.within(face, |easel| {
        for ([x, y], size) in spots {
            let at = rig.face([x, y + rig.visage.low]);
            easel.veil(&ellipse(at, [point * size, point * size * 0.86], 0.0), shade, 0.90);
        }
    });
}

/// Whether the features are a grown man's.
pub fn is_manly(rig: &Rig) -> bool {
    rig.kind == FigureKind::Man && rig.age != Age::Child
}
