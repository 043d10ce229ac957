//! A wheelchair, half from the side: back and farther wheel behind who sits there, the nearer wheel and the armrest before.

use super::super::curve::{Point, Taper, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::Body;
use super::joints::skeleton_of;
use super::rides::Hips;
use scene::Seat;

/// From the middle of the hips the way it faces, and down; head units. The hub of the nearer wheel, and its radius: seen
/// half from the side it is a little narrower than high.
const HUB: Point = [-0.16, 1.12];
const RADIUS: f64 = 1.06;
const NARROW: f64 = 0.90;
const SPOKES: usize = 12;
/// From the nearer side to the farther.
const ACROSS: Point = [0.36, -0.12];
const SEAT: f64 = 0.22;
const BACK: f64 = -0.62;
const TOP: f64 = -1.24;
const HANDLE: Point = [-1.06, -1.20];
const CASTER: Point = [1.24, 1.96];
const FOOTREST: Point = [1.36, 1.98];

fn is_in_one(body: &Body) -> bool {
    body.asked_seat == Some(Seat::Wheelchair) && body.is_on_furniture()
}

/// Where the nearer handle is, canvas units.
pub fn handle(shot: &Shot) -> Point {
    Hips::of(&skeleton_of(shot), &shot.posture, Rig::of(shot).unit).at(HANDLE)
}

fn farther([x, y]: Point) -> Point {
    [x + ACROSS[0], y + ACROSS[1]]
}

/// Back, seat and what is on the farther side.
pub fn behind(easel: &mut Easel, body: &Body) {
    let hips = Hips::of(&body.skeleton, &body.posture, body.rig.unit);
    let cloth = body.palette.dark;
    wheel(easel, body, (&hips, farther(HUB), RADIUS * 0.96));
    wheel(easel, body, (&hips, farther(CASTER), 0.22));
    handle_of(easel, body, (&hips, farther));
    let back =
        [[BACK, SEAT], [BACK - 0.06, TOP + 0.06], farther([BACK + 0.42, TOP + 0.02]), farther([BACK + 0.48, SEAT])];
    body.panel(easel, &hips.all(&back), &cloth);
    let seat = [
        [BACK, SEAT],
        farther([BACK + 0.3, SEAT]),
        farther([0.92, SEAT]),
        [0.86, SEAT],
        [0.86, SEAT + 0.12],
        [BACK, SEAT + 0.12],
    ];
    body.panel(easel, &hips.all(&seat), &cloth);
}

/// The nearer side, over hips and legs.
pub fn before(easel: &mut Easel, body: &Body) {
    if !is_in_one(body) {
        return;
    }
    let hips = Hips::of(&body.skeleton, &body.posture, body.rig.unit);
    let rest = [[FOOTREST[0] - 0.20, FOOTREST[1]], [FOOTREST[0] + 0.50, FOOTREST[1]]];
    tube(easel, body, (&hips, &[[0.84, SEAT + 0.06], [1.04, 0.62], [1.20, 1.60], [FOOTREST[0], FOOTREST[1]]]));
    tube(easel, body, (&hips, &rest));
    tube(easel, body, (&hips, &[[BACK, SEAT + 0.5], [0.9, SEAT + 0.62], [CASTER[0], CASTER[1] - 0.30]]));
    wheel(easel, body, (&hips, CASTER, 0.24));
    wheel(easel, body, (&hips, HUB, RADIUS));
    handle_of(easel, body, (&hips, |at| at));
    let [arm_from, arm_to] = [[BACK - 0.02, -0.36], [0.50, -0.36]];
    tube(easel, body, (&hips, &[arm_to, [0.62, -0.28], [0.66, SEAT]]));
    let pad = ribbon(&hips.all(&[arm_from, arm_to]), |_| 0.075 * hips.unit);
    body.panel(easel, &pad, &body.palette.dark);
}

/// The post of the back, bent to a handle at its top.
fn handle_of(easel: &mut Easel, body: &Body, (hips, side): (&Hips, fn(Point) -> Point)) {
    tube(easel, body, (hips, &[[BACK, SEAT + 0.3], [BACK - 0.04, -0.5], [BACK - 0.10, TOP + 0.06], HANDLE].map(side)));
    let grip = ribbon(
        &hips.all(&[[HANDLE[0] + 0.14, HANDLE[1] - 0.01], [HANDLE[0] - 0.14, HANDLE[1] + 0.01]].map(side)),
        |_| 0.075 * hips.unit,
    );
    body.panel(easel, &grip, &body.palette.dark);
}

fn tube(easel: &mut Easel, body: &Body, (hips, way): (&Hips, &[Point])) {
    body.panel(easel, &ribbon(&through(&hips.all(way), 5), |_| 0.042 * hips.unit), &body.palette.metal);
}

/// Tire, rim and spokes.
fn wheel(easel: &mut Easel, body: &Body, (hips, hub, radius): (&Hips, Point, f64)) {
    let (at, unit, dark, metal) = (hips.at(hub), hips.unit, body.palette.dark, body.palette.metal);
    let ring = |share: f64| closed(&ellipse(at, [radius * share * NARROW * unit, radius * share * unit], 0.0));
    let is_large = radius > 0.5;
    if !is_large {
        body.panel(easel, &ellipse(at, [radius * NARROW * unit, radius * unit], 0.0), &dark);
        easel.ink(&ring(0.45), 1.2, (metal.light, Taper::EVEN));
        return;
    }
    let rim = ring(0.90);
    for spoke in 0..SPOKES {
        easel.ink(&[at, rim[spoke * (rim.len() - 1) / SPOKES]], 0.7, (metal.line, Taper::EVEN));
    }
    for (pens, shade) in [(13.0, dark.line), (10.5, dark.base)] {
        easel.ink(&ring(1.0), pens, (shade, Taper::EVEN));
    }
    easel.ink(&rim, 1.4, (metal.base, Taper::EVEN));
    easel.ink(&ring(0.80), 1.2, (metal.shaded, Taper::EVEN));
    body.panel(easel, &ellipse(at, [0.10 * unit, 0.11 * unit], 0.0), &metal);
}
