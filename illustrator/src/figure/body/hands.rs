//! Hands: where they are, which way the thumb points, and how their pieces are laid over each other.

use super::super::clothes;
use super::super::curve::{Point, Taper, around, closed, distance, ease, lerp, line, moved, through, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::rig::Rig;
use super::Body;
use super::fingers::{Frame, Gesture, gesture};
use super::gloves;
use super::posture::Hand;
use super::skeleton::Limb;
use scene::{Age, Extra};

/// From the wrist to the tip of the middle finger, head units.
const LENGTH: f64 = 0.62;

/// Middle of the palm or fist, canvas units: where a hand holds something.
pub fn grip(rig: &Rig, limb: &Limb) -> Point {
    let size = size(rig);
    [limb.end[0] + limb.way[0] * size * 0.38, limb.end[1] + limb.way[1] * size * 0.38]
}

/// From the wrist to the tip of the middle finger, canvas units.
pub fn size(rig: &Rig) -> f64 {
    LENGTH * rig.unit * bigger(rig)
}

/// Smaller figures have bigger hands beside their arms.
fn bigger(rig: &Rig) -> f64 {
    let male = if rig.is_male() { 1.02 } else { 1.0 };
    if rig.unit < rig.head * 0.8 { male * 1.12 } else { male }
}

/// Of children the fingers are short.
fn reach(rig: &Rig) -> f64 {
    if rig.age == Age::Child { 0.74 } else { 1.0 }
}

fn frame(body: &Body, limb: &Limb, hand: Hand) -> Frame {
    let rig = body.rig;
    let [x, y] = limb.way;
    let out = [limb.side * y, -limb.side * x];
    // Hanging and raised hands turn their thumbs to the body (of a raised one we see the palm); what lies across turns
    // them up.
    let to_thumb = match hand {
        Hand::Hip => 1.0,
        Hand::Edge => -1.0,
        Hand::Open | Hand::Peace | Hand::Fist | Hand::Heart | Hand::PointFront | Hand::FistFront if y < -0.3 => 1.0,
        Hand::Thumb => up(out),
        _ if !(-0.3..=0.55).contains(&y) => -1.0,
        _ => up(out),
    };
    // Fingers about a hip point half at the viewer.
    let size = size(rig) * limb.near * if hand == Hand::Hip { 0.93 } else { 1.0 };
    let broad = to_thumb * (0.97 + 0.10 * body.muscle.min(1.0));
    let wrist_half = body.wrist_half() * limb.near * rig.unit / (size * broad.abs());
    let fore = unit_way(limb.bend, limb.end);
    Frame {
        wrist: limb.end,
        along: limb.way,
        thumb: [out[0] * broad, out[1] * broad],
        size,
        wrist_half,
        fore,
        reach: reach(rig),
    }
}

/// The strip of a finger along its side away from the light; its outline runs up one side and down the other.
fn far_side(finger: &[Point], light: f64) -> Vec<Point> {
    let (half, last) = (finger.len() / 2, finger.len() - 1);
    let lean: f64 = (0..half).map(|at| (finger[at][0] - finger[last - at][0]) * light).sum();
    let pair = |at: usize| if lean > 0.0 { (finger[last - at], finger[at]) } else { (finger[at], finger[last - at]) };
    let edge = (1..half).map(|at| pair(at).0);
    // It begins as nothing where the finger comes out of the palm.
    let deep = |at: usize| 0.34 * ease((at - 1) as f64 / (half as f64 * 0.5));
    let inward = (1..half).rev().map(|at| lerp(pair(at).0, pair(at).1, deep(at)));
    edge.chain(inward).collect()
}

/// Whether the way outward is the way up.
fn up([_, y]: Point) -> f64 {
    if y < 0.0 { 1.0 } else { -1.0 }
}

/// Of the line about a palm, which ends in those of the forearm.
pub const RUNS_OUT: Taper = Taper { start: 0.05, end: 0.05, least: 0.35 };

/// How far the shade of a palm reaches in from its edge, head units.
pub const SHADE: f64 = 0.050;

/// A palm, or a foot, whose shade goes on from the limb's, of which it is the end: none falls across the joint.
pub fn shaded(easel: &mut Easel, rig: &Rig, (palm, limb): (&[Point], &[Point]), (skin, deep): (&Surface, f64)) {
    let lit = [rig.light * deep * rig.unit, -0.3 * deep * rig.unit];
    easel.fill(palm, skin.shaded);
    easel.within(palm, |easel| {
        easel.base(&moved(limb, lit), skin.base);
        easel.base(&moved(palm, lit), skin.base);
    });
}

/// One finger: filled, shaded, its outline inked from root to root.
pub fn finger(easel: &mut Easel, rig: &Rig, finger: &[Point], skin: &Surface) {
    weighed_finger(easel, rig, finger, (skin, 0.72));
}

/// ... with a line so heavy: fingers that lie together are parted by finer ones than their contour.
pub fn weighed_finger(easel: &mut Easel, rig: &Rig, finger: &[Point], (skin, weight): (&Surface, f64)) {
    easel.fill(finger, skin.base);
    easel.veil(&far_side(finger, rig.light), skin.shaded, 1.0);
    // Fine lines part fingers, heavy ones are their contour.
    let shade = if weight < 0.7 { skin.seam() } else { skin.line };
    easel.ink(finger, weight, (shade, Taper { start: 0.16, end: 0.16, least: 0.0 }));
}

/// The middle joint of a bare finger, where age or work has made it broad: two short folds across it.
pub fn joints(easel: &mut Easel, body: &Body, finger: &[Point]) {
    let weight = match body.rig.age {
        Age::Old => 0.55,
        Age::Grown if body.rig.is_male() => 0.32,
        _ => return,
    };
    let is_seen = size(body.rig) > 22.0 * easel.pen && finger.len() > 13 && body.has_bare_fingers();
    if !is_seen {
        return;
    }
    let skin = body.palette.skin;
    for share in [0.23, 0.27] {
        let at = (finger.len() as f64 * share) as usize;
        let (one, other) = (finger[at], finger[finger.len() - 1 - at]);
        let ahead = finger[(at + 1).min(finger.len() - 1)];
        let bow = [0.35 * (ahead[0] - one[0]), 0.35 * (ahead[1] - one[1])];
        let middle = lerp(one, other, 0.5);
        let fold = [lerp(one, other, 0.24), [middle[0] + bow[0], middle[1] + bow[1]], lerp(one, other, 0.76)];
        easel.ink(&through(&fold, 4), weight, (skin.line, Taper::LINE));
    }
}

/// A hand that lies on cloth throws its shadow on it, and on nothing beside the figure.
fn touch(easel: &mut Easel, body: &Body, (frame, palm): (&Frame, &[Point])) {
    if !easel.in_color() {
        return;
    }
    let rig = body.rig;
    let thigh =
        |limb: &Limb| line(&[limb.root, lerp(limb.root, limb.bend, 0.5), limb.bend], 0.42 * rig.unit, Taper::EVEN);
    let mut cloth: Vec<Vec<Point>> = body.skeleton.legs.iter().map(thigh).collect();
    cloth.push(body.trunk_outline());
    // Not the wrist's: that would fall on the own forearm.
    let palm: Vec<Point> =
        palm.iter().copied().filter(|point| distance(*point, frame.wrist) > 0.24 * frame.size).collect();
    let dropped = moved(&palm, [-rig.light * 0.035 * rig.unit, 0.055 * rig.unit]);
    easel.within_any(&cloth, |easel| easel.veil(&dropped, body.palette.dark.deep, 0.30));
}

/// Of the fingers of a hand: each tip, and the way it points.
pub fn fingertips(body: &Body, at: usize) -> Vec<(Point, Point)> {
    let limb = &body.skeleton.arms[at];
    let hand = body.posture.arms[at].hand;
    let tip = |finger: &Vec<Point>| {
        let root = lerp(finger[0], finger[finger.len() - 1], 0.5);
        let tip = finger[finger.len() / 2];
        (tip, unit_way(root, tip))
    };
    gesture(&frame(body, limb, hand), hand).fingers.iter().filter(|finger| finger.len() > 2).map(tip).collect()
}

pub fn draw(easel: &mut Easel, body: &Body, (limb, hand): (&Limb, Hand)) {
    if hand == Hand::Hidden {
        return;
    }
    let (rig, skin) = (body.rig, body.hand_surface());
    let frame = frame(body, limb, hand);
    if body.extras.contains(&Extra::BoxingGloves) && !body.extras.contains(&Extra::HandWraps) {
        return gloves::mitt(easel, body, &frame);
    }
    if gloves::are_mittens(body) {
        return gloves::mitten(easel, body, &frame);
    }
    if matches!(hand, Hand::PointFront | Hand::FistFront) {
        return at_viewer(easel, body, (&frame, hand == Hand::PointFront));
    }
    let Gesture { palm, fingers, rolled, lines } = gesture(&frame, hand);
    if matches!(hand, Hand::Hip | Hand::Flat) {
        touch(easel, body, (&frame, &palm));
    }
    // The wrist goes on into the forearm: no line there.
    easel.veil(&line(&palm, 1.6 * easel.pen, RUNS_OUT), skin.line, 1.0);
    for shape in &fingers {
        easel.veil(&line(shape, 1.6 * easel.pen, Taper { start: 0.1, end: 0.1, least: 0.2 }), skin.line, 1.0);
    }
    shaded(easel, rig, (&palm, &frame.before_wrist()), (&skin, SHADE));
    let weight = if matches!(hand, Hand::Relaxed | Hand::Flat | Hand::Hip | Hand::Edge) { 0.58 } else { 0.72 };
    for (at, one) in fingers.iter().enumerate() {
        weighed_finger(easel, rig, one, (&body.finger_surface(), weight));
        if at >= rolled {
            gloves::half(easel, body, one);
        }
        joints(easel, body, one);
    }
    // What parts fingers that lie together is as heavy as a finger's own line.
    let width = if fingers.len() < 2 { 0.75 } else { 0.5 };
    for curve in lines {
        easel.ink(&through(&curve, 4), width, (skin.line, Taper { start: 0.15, end: 0.5, least: 0.1 }));
    }
    clothes::tokens::on_hand(easel, body, limb, &fingers);
    if body.extras.contains(&Extra::HandWraps) {
        wraps(easel, body, (&frame, &palm));
    }
}

/// A fist from before: of the palm the rim is seen about the fingers, across which the thumb lies.
const FROM_BEFORE: [Point; 13] = [
    [-0.10, 0.088],
    [0.00, 0.120],
    [0.08, 0.190],
    [0.20, 0.226],
    [0.32, 0.214],
    [0.380, 0.130],
    [0.390, 0.020],
    [0.36, -0.110],
    [0.28, -0.200],
    [0.16, -0.208],
    [0.06, -0.170],
    [-0.03, -0.112],
    [-0.10, -0.088],
];

/// A fist from before, whose forefinger may point at us.
fn at_viewer(easel: &mut Easel, body: &Body, (frame, points): (&Frame, bool)) {
    let back = body.hand_surface();
    let palm = frame.palm(&FROM_BEFORE);
    easel.veil(&line(&palm, 1.6 * easel.pen, Taper::EVEN), back.line, 1.0);
    easel.fill(&palm, back.base);
    easel.crescent(&palm, body.rig.away([-0.06, -0.02]), (back.shaded, 1.0));
    if points {
        rolled(
            easel,
            body,
            (frame, &[(-0.150, [0.09, 0.355], 0.049), (-0.054, [0.06, 0.405], 0.053), (0.046, [0.06, 0.425], 0.054)]),
        );
        across(easel, body, (frame, [0.088, -0.055]));
        forefinger(easel, body, frame);
    } else {
        let row = [
            (-0.160, [0.08, 0.345], 0.052),
            (-0.054, [0.05, 0.395], 0.056),
            (0.060, [0.05, 0.405], 0.057),
            (0.172, [0.06, 0.370], 0.055),
        ];
        rolled(easel, body, (frame, &row));
        across(easel, body, (frame, [0.108, -0.075]));
    }
}

/// Fingers rolled in, seen from before: each where it is across, its low end and its knuckle, and half its width.
fn rolled(easel: &mut Easel, body: &Body, (frame, row): (&Frame, &[(f64, Point, f64)])) {
    let skin = body.finger_surface();
    for (across, ends, half) in row {
        finger(easel, body.rig, &frame.rolled(*ends, (*across, *half)), &skin);
        // Below the joint it turns in, away from the light.
        let fold = ends[0] + 0.56 * (ends[1] - ends[0]);
        let crease = [[fold - 0.014, across - 0.92 * half], [fold, *across], [fold - 0.014, across + 0.92 * half]];
        let low = [[ends[0], across + 0.86 * half], [ends[0], across - 0.86 * half]];
        let turned = frame.all(&[crease[0], crease[1], crease[2], low[0], low[1]]);
        easel.veil(&turned, skin.shaded, 0.8);
        easel.ink(&through(&frame.all(&crease), 4), 0.7, (skin.line, Taper::LINE));
    }
}

/// The thumb across rolled fingers, as far along and across as its tip.
fn across(easel: &mut Easel, body: &Body, (frame, [along, aside]): (&Frame, Point)) {
    let skin = body.finger_surface();
    let joints = [[-0.065, 0.105], [0.015, 0.162], [along - 0.022, 0.122], [along, 0.040], [along - 0.008, aside]];
    finger(easel, body.rig, &frame.laid_thumb(&joints), &skin);
    if body.has_bare_fingers() {
        let nail = frame.all(&[
            [along + 0.024, aside + 0.008],
            [along - 0.006, aside + 0.048],
            [along - 0.040, aside + 0.008],
        ]);
        easel.ink(&through(&nail, 4), 0.5, (skin.line, Taper::LINE));
    }
}

/// Toward us: from its knuckle, which is farther, down to its round tip, which is nearer and so larger.
fn forefinger(easel: &mut Easel, body: &Body, frame: &Frame) {
    let (rig, skin) = (body.rig, body.finger_surface());
    let back =
        [[0.16, 0.262], [0.30, 0.264], [0.41, 0.236], [0.452, 0.176], [0.43, 0.112], [0.33, 0.082], [0.16, 0.078]];
    let back = through(&frame.all(&back), 5);
    let round: Vec<Point> = (0..12)
        .map(|step| {
            let turn = f64::from(step) / 12.0 * core::f64::consts::TAU;
            [0.185 + libm::cos(turn) * 0.112, 0.172 + libm::sin(turn) * 0.098]
        })
        .collect();
    let tip = around(&frame.all(&round), 4);
    easel.fill(&back, skin.shaded);
    easel.ink(&back, 0.8, (skin.line, Taper::EVEN));
    let joint = frame.all(&[[0.345, 0.100], [0.372, 0.170], [0.345, 0.240]]);
    easel.ink(&through(&joint, 4), 0.5, (skin.line, Taper::LINE));
    easel.fill(&tip, skin.base);
    let lit = 0.030 * frame.size / rig.head;
    easel.crescent(&tip, rig.away([-lit, -0.7 * lit]), (skin.shaded, 1.0));
    easel.ink(&closed(&tip), 0.95, (skin.line, Taper::EVEN));
    let pad = frame.all(&[[0.135, 0.128], [0.115, 0.172], [0.135, 0.216]]);
    easel.ink(&through(&pad, 4), 0.5, (skin.line, Taper::LINE));
}

/// Bands about the wrist and across the palm.
fn wraps(easel: &mut Easel, body: &Body, (frame, palm): (&Frame, &[Point])) {
    let white = body.palette.white;
    let band = frame.all(&[[-0.52, 0.115], [0.0, 0.125], [0.0, -0.125], [-0.52, -0.115]]);
    body.panel(easel, &band, &white);
    for along in [-0.42, -0.30, -0.18, -0.06] {
        let turn = frame.all(&[[along, 0.12], [along + 0.07, -0.12]]);
        easel.ink(&turn, 0.6, (white.line, Taper::EVEN));
    }
    easel.within(palm, |easel| {
        for along in [0.08, 0.20, 0.32] {
            let turn = frame.all(&[[along, 0.30], [along + 0.12, -0.30]]);
            easel.ink(&turn, 0.6, (white.line, Taper::EVEN));
        }
    });
}
