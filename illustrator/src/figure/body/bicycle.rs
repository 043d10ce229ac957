//! A bicycle for the town, seen from the side: its pedals are where the feet are, and its saddle under the hips.

use super::super::curve::{Point, Taper, closed, ellipse, lerp, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::shade::Shade;
use super::Body;
use super::rides::{Hips, ring, round, tube};
use super::seats::timber;
use super::skeleton::Skeleton;
use scene::{Extra, Outfit};

/// Of a wheel, and of the tire on it, head units.
const WHEEL: f64 = 1.24;
const TIRE: f64 = 0.11;
/// From the ankle to the pedal under the ball of the foot.
const TO_PEDAL: Point = [0.24, 0.31];
const SPOKES: i32 = 18;

/// Its joints, head units from the hips.
struct Frame {
    pedals: [Point; 2],
    crank: Point,
    rear: Point,
    front: Point,
    saddle: Point,
    /// Where the tubes meet at the saddle's post and under the handlebar.
    post: Point,
    neck: Point,
    bar: Point,
    grip: Point,
}

impl Frame {
    /// `near` and `far` are the ankles.
    fn new(near: Point, far: Point) -> Self {
        let pedal = |[x, y]: Point| [x + TO_PEDAL[0], y + TO_PEDAL[1]];
        let pedals = [pedal(near), pedal(far)];
        let crank = lerp(pedals[0], pedals[1], 0.5);
        let axles = crank[1] - 0.10;
        let front = [crank[0] + 2.12, axles];
        Self {
            pedals,
            crank,
            rear: [crank[0] - 1.62, axles],
            front,
            saddle: [-0.10, 0.30],
            post: lerp([-0.04, 0.36], crank, 0.30),
            neck: [front[0] - 0.72, 0.62],
            bar: [front[0] - 0.98, -0.18],
            grip: GRIP,
        }
    }

    /// Beside who walks on the ground that is `ground` below the hips.
    fn beside_walker(ground: f64) -> Self {
        let axles = ground - WHEEL - TIRE * 0.5;
        let front = [BAR[0] + 0.92, axles];
        let crank = [front[0] - 2.12, axles + 0.10];
        let saddle = [crank[0] - 0.62, BAR[1] + 0.50];
        Self {
            pedals: [[crank[0] + 0.40, crank[1] + 0.22], [crank[0] - 0.40, crank[1] - 0.22]],
            crank,
            rear: [crank[0] - 1.62, axles],
            front,
            saddle,
            post: lerp([saddle[0] + 0.06, saddle[1] + 0.06], crank, 0.30),
            neck: [front[0] - 0.72, axles - 1.72],
            bar: [front[0] - 0.98, BAR[1] + 0.18],
            grip: BAR,
        }
    }

    fn of(hips: &Hips, skeleton: &Skeleton) -> Self {
        let far = usize::from(hips.ahead > 0.0);
        Self::new(hips.seen(skeleton.legs[1 - far].end), hips.seen(skeleton.legs[far].end))
    }
}

/// Where the hands are, from the hips.
pub const GRIP: Point = [1.46, -0.36];

/// The same of who walks beside it.
pub const BAR: Point = [1.22, -0.10];
/// How far it goes behind the hips of who walks beside it, and before them, head units.
pub const ABOUT_WALKER: [f64; 2] = [3.0, 3.6];

/// The upper rear and the lower front corner, head units from the hips.
pub(super) fn corners(hips: &Hips, skeleton: &Skeleton) -> (Point, Point) {
    let frame = Frame::of(hips, skeleton);
    let out = WHEEL + TIRE;
    ([frame.rear[0] - out, -0.4], [frame.front[0] + out, frame.front[1] + out])
}

/// Where the hips of who sits behind are, canvas units.
pub(super) fn on_carrier(hips: &Hips, skeleton: &Skeleton) -> Point {
    let [x, y] = Frame::of(hips, skeleton).rear;
    hips.at([x - 0.02, y - WHEEL - TIRE - 0.34])
}

/// On the ground below both wheels, canvas units.
pub(super) fn on_ground(hips: &Hips, skeleton: &Skeleton) -> [Point; 2] {
    let frame = Frame::of(hips, skeleton);
    [frame.rear, frame.front].map(|[x, y]| hips.at([x, y + WHEEL + TIRE * 0.5]))
}

pub(super) fn far_pedal(easel: &mut Easel, body: &Body, hips: &Hips) {
    let frame = Frame::of(hips, &body.skeleton);
    pedal(easel, body, hips, (frame.crank, frame.pedals[1]));
}

pub(super) fn draw(easel: &mut Easel, body: &Body, hips: &Hips) {
    whole(easel, body, (hips, &Frame::of(hips, &body.skeleton)));
}

/// Between us and who walks beside it; `ground` is so far below the hips.
pub(super) fn beside(easel: &mut Easel, body: &Body, (hips, ground): (&Hips, f64)) {
    let frame = Frame::beside_walker(ground);
    pedal(easel, body, hips, (frame.crank, frame.pedals[1]));
    whole(easel, body, (hips, &frame));
}

/// Whether it is one for races: without basket, carrier and mudguards.
pub fn is_raced(outfit: Outfit, extras: &[Extra]) -> bool {
    outfit == Outfit::Jersey && extras.contains(&Extra::BikeHelmet)
}

fn whole(easel: &mut Easel, body: &Body, (hips, frame): (&Hips, &Frame)) {
    let (paint, metal, unit) = (&body.palette.accent, &body.palette.metal, hips.unit);
    let bar = |easel: &mut Easel, from: Point, to: Point, wide: f64, surface: &Surface| {
        tube(easel, (hips.at(from), hips.at(to)), wide * unit, surface);
    };
    for axle in [frame.rear, frame.front] {
        wheel(easel, body, hips, axle);
    }
    let races = is_raced(body.outfit, body.extras);
    if !races {
        mudguard(easel, body, hips, frame.rear, (150.0, 300.0));
        mudguard(easel, body, hips, frame.front, (205.0, 305.0));
        carrier(easel, body, hips, frame);
    }
    bar(easel, frame.crank, frame.rear, 0.09, paint);
    bar(easel, frame.post, frame.rear, 0.08, paint);
    bar(easel, lerp(frame.post, frame.crank, -0.42), frame.post, 0.09, metal);
    bar(easel, frame.post, frame.crank, 0.14, paint);
    // Of a town's low in the middle, so that one steps through.
    let step = if races { lerp(frame.crank, frame.neck, 0.5) } else { [frame.crank[0] + 0.52, frame.crank[1] - 0.72] };
    if races {
        bar(easel, frame.post, frame.neck, 0.13, paint);
    }
    let low = through(&[frame.crank, step, frame.neck].map(|point| hips.at(point)), 8);
    for (width, shade) in [(0.175, paint.line), (0.14, paint.base)] {
        easel.fill(&super::super::curve::line(&low, width * unit, Taper::EVEN), shade);
    }
    let fork = through(
        &[frame.neck, [frame.front[0] - 0.30, frame.front[1] - 0.95], frame.front].map(|point| hips.at(point)),
        8,
    );
    for (width, shade) in [(0.125, paint.line), (0.09, paint.base)] {
        easel.fill(&super::super::curve::line(&fork, width * unit, Taper::EVEN), shade);
    }
    if !races {
        basket(easel, body, hips, frame);
    }
    bar(easel, frame.neck, frame.bar, 0.13, paint);
    handlebar(easel, body, hips, frame);
    saddle(easel, body, hips, frame.saddle);
    chain(easel, body, hips, frame);
    pedal(easel, body, hips, (frame.crank, frame.pedals[0]));
}

fn wheel(easel: &mut Easel, body: &Body, hips: &Hips, axle: Point) {
    let (unit, center) = (hips.unit, hips.at(axle));
    let (rubber, metal) = (&body.palette.dark, &body.palette.metal);
    let thin = Shade { tone: 0.5, ..metal.deep };
    for spoke in 0..SPOKES {
        let turn = f64::from(spoke) / f64::from(SPOKES) * core::f64::consts::TAU;
        let end = [center[0] + libm::cos(turn) * WHEEL * unit, center[1] + libm::sin(turn) * WHEEL * unit];
        easel.ink(&[center, end], 0.45, (thin, Taper::EVEN));
    }
    let wide = |share: f64| share * unit / (LINE * body.rig.head);
    easel.ink(&ring(center, (WHEEL - TIRE * 0.75) * unit), wide(0.06), (metal.base, Taper::EVEN));
    easel.ink(&ring(center, (WHEEL - TIRE * 1.1) * unit), 0.6, (metal.line, Taper::EVEN));
    easel.ink(&ring(center, WHEEL * unit), wide(TIRE), (rubber.deep, Taper::EVEN));
    easel.ink(&ring(center, (WHEEL + TIRE * 0.1) * unit), wide(0.03), (rubber.light, Taper::EVEN));
    easel.ink(&ring(center, (WHEEL + TIRE * 0.5) * unit), 0.7, (rubber.line, Taper::EVEN));
    round(easel, &ellipse(center, [0.10 * unit; 2], 0.0), metal);
}

/// Of one line of ink, head units.
const LINE: f64 = 0.0085;

/// Over a wheel, from one angle to another, degrees from ahead over below.
fn mudguard(easel: &mut Easel, body: &Body, hips: &Hips, axle: Point, (from, to): (f64, f64)) {
    let at = |step: i32| {
        let turn = (from + (to - from) * f64::from(step) / 20.0).to_radians();
        hips.at([axle[0] + libm::cos(turn) * (WHEEL + 0.12), axle[1] + libm::sin(turn) * (WHEEL + 0.12)])
    };
    let curve: Vec<Point> = (0..=20).map(at).collect();
    let metal = &body.palette.metal;
    for (width, shade) in [(0.095, metal.line), (0.06, metal.base)] {
        easel.fill(&super::super::curve::line(&curve, width * hips.unit, Taper::EVEN), shade);
    }
}

/// Over the rear wheel.
fn carrier(easel: &mut Easel, body: &Body, hips: &Hips, frame: &Frame) {
    let metal = &body.palette.metal;
    let top = frame.rear[1] - WHEEL - 0.32;
    let [x, y] = frame.rear;
    for (from, to) in [([x - 0.55, top], [x, y]), ([x - 0.85, top], [frame.post[0] - 0.05, top])] {
        tube(easel, (hips.at(from), hips.at(to)), 0.06 * hips.unit, metal);
    }
}

fn basket(easel: &mut Easel, body: &Body, hips: &Hips, frame: &Frame) {
    let (wicker, metal) = (&timber(body), &body.palette.metal);
    let [x, y] = [frame.bar[0] + 0.34, frame.bar[1] + 0.06];
    for (from, to) in [
        ([frame.bar[0] + 0.06, y + 0.12], [x + 0.20, y + 0.12]),
        ([frame.front[0] - 0.34, frame.front[1] - 1.0], [x + 0.42, y + 0.70]),
    ] {
        tube(easel, (hips.at(from), hips.at(to)), 0.06 * hips.unit, metal);
    }
    let outline = hips.all(&[[x, y], [x + 1.02, y], [x + 0.88, y + 0.74], [x + 0.10, y + 0.74]]);
    easel.fill(&outline, wicker.base);
    easel.crescent(&outline, [0.0, -0.2 * hips.unit], (wicker.shaded, 1.0));
    for step in 1..6 {
        let share = f64::from(step) / 6.0;
        let (top, low) = (lerp(outline[0], outline[1], share), lerp(outline[3], outline[2], share));
        easel.ink(&[top, low], 0.5, (wicker.line, Taper::EVEN));
    }
    for share in [0.28, 0.52, 0.76] {
        let (left, right) = (lerp(outline[0], outline[3], share), lerp(outline[1], outline[2], share));
        easel.ink(&[left, right], 0.5, (wicker.line, Taper::EVEN));
    }
    easel.ink(&closed(&outline), 0.95, (wicker.line, Taper::EVEN));
    easel.ink(&[outline[0], outline[1]], 3.0, (wicker.deep, Taper::EVEN));
    let lamp = [x + 0.44, y + 0.92];
    round(easel, &ellipse(hips.at(lamp), [0.14 * hips.unit, 0.12 * hips.unit], 0.0), &body.palette.metal);
}

fn handlebar(easel: &mut Easel, body: &Body, hips: &Hips, frame: &Frame) {
    let (metal, rubber, unit) = (&body.palette.metal, &body.palette.dark, hips.unit);
    let [x, y] = frame.grip;
    let curve = through(
        &[frame.bar, [frame.bar[0] + 0.05, y - 0.10], [x + 0.30, y - 0.05], [x, y]].map(|point| hips.at(point)),
        8,
    );
    for (width, shade) in [(0.115, metal.line), (0.08, metal.base)] {
        easel.fill(&super::super::curve::line(&curve, width * unit, Taper::EVEN), shade);
    }
    tube(easel, (hips.at([x + 0.18, y - 0.03]), hips.at([x - 0.26, y + 0.08])), 0.12 * unit, rubber);
}

fn saddle(easel: &mut Easel, body: &Body, hips: &Hips, [x, y]: Point) {
    let outline = [
        [x - 0.48, y - 0.06],
        [x - 0.30, y - 0.12],
        [x + 0.10, y - 0.06],
        [x + 0.52, y - 0.04],
        [x + 0.54, y + 0.06],
        [x + 0.14, y + 0.10],
        [x - 0.10, y + 0.26],
        [x - 0.42, y + 0.22],
    ];
    round(easel, &hips.all(&outline), &body.palette.dark);
}

fn chain(easel: &mut Easel, body: &Body, hips: &Hips, frame: &Frame) {
    let (metal, unit) = (&body.palette.metal, hips.unit);
    let [from, to] = [frame.crank, frame.rear];
    let guard = [
        [from[0] + 0.34, from[1]],
        [from[0] + 0.16, from[1] - 0.31],
        [from[0] - 0.16, from[1] - 0.30],
        [to[0], to[1] - 0.13],
        [to[0] - 0.14, to[1]],
        [to[0], to[1] + 0.13],
        [from[0] - 0.10, from[1] + 0.32],
        [from[0] + 0.20, from[1] + 0.28],
    ];
    round(easel, &hips.all(&guard), &body.palette.accent);
    round(easel, &ellipse(hips.at(from), [0.15 * unit; 2], 0.0), metal);
}

fn pedal(easel: &mut Easel, body: &Body, hips: &Hips, (crank, [x, y]): (Point, Point)) {
    let (metal, rubber) = (&body.palette.metal, &body.palette.dark);
    tube(easel, (hips.at(crank), hips.at([x, y])), 0.08 * hips.unit, metal);
    tube(easel, (hips.at([x - 0.17, y]), hips.at([x + 0.17, y])), 0.11 * hips.unit, rubber);
}
