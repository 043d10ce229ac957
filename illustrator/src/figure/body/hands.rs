//! Hands: where they are, which way the thumb points, and how their pieces are laid over each other.

use super::super::clothes;
use super::super::curve::{Point, Taper, around, closed, distance, ease, lerp, line, moved, through};
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
    let fore = way(limb.bend, limb.end);
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

/// Of unit length.
pub fn way([x, y]: Point, to: Point) -> Point {
    let long = distance([x, y], to).max(1e-9);
    [(to[0] - x) / long, (to[1] - y) / long]
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
    easel.ink(finger, weight, (skin.line, Taper { start: 0.16, end: 0.16, least: 0.0 }));
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
        let long = distance(root, tip).max(1e-9);
        (tip, [(tip[0] - root[0]) / long, (tip[1] - root[1]) / long])
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
    let Gesture { palm, fingers, lines } = gesture(&frame, hand);
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
    for one in &fingers {
        weighed_finger(easel, rig, one, (&body.finger_surface(), weight));
        gloves::half(easel, body, one);
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

/// A fist from before whose forefinger points at us: of the finger its round tip is seen, before its own joint.
fn at_viewer(easel: &mut Easel, body: &Body, (frame, points): (&Frame, bool)) {
    let (rig, skin) = (body.rig, body.finger_surface());
    let fist = [
        [-0.10, 0.088],
        [0.02, 0.150],
        [0.14, 0.215],
        [0.34, 0.245],
        [0.46, 0.180],
        [0.50, 0.040],
        [0.46, -0.120],
        [0.34, -0.215],
        [0.16, -0.215],
        [0.02, -0.130],
        [-0.10, -0.088],
    ];
    let palm = frame.palm(&fist);
    easel.veil(&line(&palm, 1.6 * easel.pen, Taper::EVEN), skin.line, 1.0);
    let back = body.hand_surface();
    easel.fill(&palm, back.base);
    easel.crescent(&palm, rig.away([-0.06, -0.02]), (back.shaded, 1.0));
    if !points {
        return knuckles(easel, body, frame);
    }
    let round = |at: Point, [tall, wide]: Point| {
        around(
            &frame.all(
                &(0..12)
                    .map(|step| {
                        let turn = f64::from(step) / 12.0 * core::f64::consts::TAU;
                        [at[0] + libm::cos(turn) * tall, at[1] + libm::sin(turn) * wide]
                    })
                    .collect::<Vec<_>>(),
            ),
            4,
        )
    };
    let forefinger = (0.30, 0.130);
    let folded = [(0.27, -0.160), (0.29, -0.066), (0.30, 0.030), forefinger];
    for (along, aside) in folded.into_iter().take(3) {
        finger(easel, rig, &closed(&round([along, aside], [0.145, 0.054])), &skin);
    }
    let thumb = frame.finger(&[[0.03, 0.120], [0.12, 0.110], [0.15, -0.03]], (0.060, 0.054));
    finger(easel, rig, &thumb, &skin);
    // From its knuckle, which is farther, down to its round tip, which is nearer and so larger.
    let tip = round([0.205, 0.168], [0.112, 0.100]);
    let back = frame.all(&[
        [0.21, 0.262],
        [0.34, 0.246],
        [0.46, 0.222],
        [0.515, 0.152],
        [0.47, 0.086],
        [0.34, 0.080],
        [0.21, 0.072],
    ]);
    let back = through(&back, 5);
    easel.veil(&line(&back, 2.2 * easel.pen, Taper::EVEN), skin.line, 1.0);
    easel.veil(&line(&closed(&tip), 2.2 * easel.pen, Taper::EVEN), skin.line, 1.0);
    easel.fill(&back, skin.shaded);
    let joint = frame.all(&[[0.375, 0.094], [0.402, 0.158], [0.380, 0.226]]);
    easel.ink(&through(&joint, 4), 0.5, (skin.line, Taper::LINE));
    easel.fill(&tip, skin.base);
    easel.crescent(&tip, rig.away([-0.030 * frame.size / rig.head, -0.02 * frame.size / rig.head]), (skin.shaded, 1.0));
    // Of the nail the rim is seen, where the tip is farthest from us.
    let nail = frame.all(&[[0.286, 0.104], [0.312, 0.166], [0.286, 0.230]]);
    easel.ink(&through(&nail, 5), 0.9, (skin.line, Taper::LINE));
}

/// Four knuckles in a row toward us, below each the next joint that is folded in, the thumb across below them.
fn knuckles(easel: &mut Easel, body: &Body, frame: &Frame) {
    let (rig, skin) = (body.rig, body.finger_surface());
    let block = |across: f64, [low, top]: Point, half: f64| {
        let corner = 0.6 * half;
        let outline = [
            [low, across + half - corner],
            [low + corner, across + half],
            [top - corner, across + half],
            [top, across + half - corner],
            [top, across - half + corner],
            [top - corner, across - half],
            [low + corner, across - half],
            [low, across - half + corner],
        ];
        around(&frame.all(&outline), 3)
    };
    let row = [(-0.170, 0.40, 0.054), (-0.064, 0.465, 0.058), (0.050, 0.485, 0.060), (0.164, 0.450, 0.058)];
    for (across, top, half) in row {
        for [low, high] in [[0.07, 0.27], [0.22, top]] {
            let joint = block(across, [low, high], half);
            easel.fill(&joint, skin.base);
            easel.crescent(&joint, rig.away([-0.018, -0.012]), (skin.shaded, 1.0));
            easel.ink(&closed(&joint), 0.8, (skin.line, Taper::EVEN));
        }
        let shine = frame.all(&[[top - 0.07, across - 0.022], [top - 0.055, across], [top - 0.07, across + 0.022]]);
        easel.ink(&through(&shine, 4), 0.5, (skin.line, Taper::LINE));
    }
    let thumb = frame.finger(&[[0.115, 0.165], [0.125, 0.120], [0.140, 0.050], [0.130, -0.045]], (0.074, 0.060));
    finger(easel, rig, &thumb, &skin);
    let nail = frame.all(&[[0.165, -0.045], [0.140, -0.005], [0.105, -0.045]]);
    if body.has_bare_fingers() {
        easel.ink(&through(&nail, 4), 0.5, (skin.line, Taper::LINE));
    }
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
