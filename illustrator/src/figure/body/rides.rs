//! What is ridden or hung on, seen from the side: a bicycle, a broom in the air, a swing.
//!
//! What lies between the two legs is drawn after the farther one and before the nearer one.

use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, line, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::posture::Posture;
use super::seats::{piece, timber};
use super::skeleton::{Limb, Skeleton};
use super::{Body, bicycle, lounger, vehicle};
use crate::animal::{self, Mount};
use scene::{Act, AnimalKind, Pose, Prop, Scene};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ride {
    Bicycle,
    Broom,
    Swing,
    Horse,
    Scooter,
    Motorbike,
    /// It goes nowhere.
    Lounger,
}

impl Ride {
    pub const fn of(pose: Pose) -> Option<Self> {
        match pose {
            Pose::Cycling | Pose::RidingDouble => Some(Self::Bicycle),
            Pose::OnBroom => Some(Self::Broom),
            Pose::OnSwing => Some(Self::Swing),
            Pose::OnHorse => Some(Self::Horse),
            Pose::OnScooter => Some(Self::Scooter),
            Pose::OnMotorbike => Some(Self::Motorbike),
            Pose::Reclining => Some(Self::Lounger),
            _ => None,
        }
    }
}

/// Directions from the middle of the hips: the way the figure faces, and down; head units of a limb.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hips {
    pub origin: Point,
    /// 1: to the right of the picture.
    pub ahead: f64,
    pub unit: f64,
}

impl Hips {
    pub fn of(skeleton: &Skeleton, posture: &Posture, unit: f64) -> Self {
        Self::between(&skeleton.legs, posture, unit)
    }

    pub fn between(legs: &[Limb; 2], posture: &Posture, unit: f64) -> Self {
        let [left, right] = legs.map(|leg| leg.root);
        let ahead = if posture.far_leg == Some(0) { -1.0 } else { 1.0 };
        Self { origin: lerp(left, right, 0.5), ahead, unit }
    }

    pub fn at(&self, [x, y]: Point) -> Point {
        add(self.origin, [self.ahead * x * self.unit, y * self.unit])
    }

    pub fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    /// Where a point of the picture is, seen from the hips.
    pub fn seen(&self, [x, y]: Point) -> Point {
        [(x - self.origin[0]) * self.ahead / self.unit, (y - self.origin[1]) / self.unit]
    }
}

/// What is ridden reaches farther than the legs: left, top, right, bottom, canvas units.
pub(super) fn bounds((skeleton, posture): (&Skeleton, &Posture), mount: Mount, unit: f64) -> Option<[f64; 4]> {
    let hips = Hips::of(skeleton, posture, unit);
    let (from, to) = match posture.ride? {
        Ride::Bicycle => bicycle::corners(&hips, skeleton),
        Ride::Broom => ([-2.75, 0.3], [2.35, 1.06]),
        Ride::Scooter | Ride::Motorbike => ([vehicle::REACH[0], -1.0], [vehicle::REACH[1], vehicle::GROUND + 0.05]),
        Ride::Swing => ([-0.9, -2.0], [0.9, 0.3]),
        Ride::Lounger => lounger::CORNERS,
        Ride::Horse => mount_corners(mount),
    };
    let (from, to) = (hips.at(from), hips.at(to));
    Some([from[0].min(to[0]), from[1].min(to[1]), from[0].max(to[0]), from[1].max(to[1])])
}

/// Before any leg is drawn.
pub(super) fn behind(easel: &mut Easel, body: &Body) {
    let hips = Hips::of(&body.skeleton, &body.posture, body.rig.unit);
    match body.posture.ride {
        Some(Ride::Bicycle) => bicycle::far_pedal(easel, body, &hips),
        Some(Ride::Lounger) => lounger::draw(easel, body, &hips),
        Some(Ride::Swing) => {
            rope(easel, body, far_arm(body));
            board(easel, body, &hips);
        }
        _ => {}
    }
}

/// Between the farther and the nearer leg.
pub(super) fn between(easel: &mut Easel, body: &Body) {
    let hips = Hips::of(&body.skeleton, &body.posture, body.rig.unit);
    match body.posture.ride {
        Some(Ride::Bicycle) => bicycle::draw(easel, body, &hips),
        Some(Ride::Broom) => broom(easel, body, &hips),
        Some(Ride::Horse) => mounted(easel, body, &hips),
        Some(Ride::Scooter) => vehicle::scooter(easel, body, &hips),
        Some(Ride::Motorbike) => vehicle::motorbike(easel, body, &hips),
        _ => {}
    }
}

/// Before the trunk and under the hands.
pub(super) fn before(easel: &mut Easel, body: &Body) {
    match body.posture.ride {
        Some(Ride::Swing) => rope(easel, body, near_arm(body)),
        Some(Ride::Horse) if body.mount.is_bridled() => {
            let hips = Hips::of(&body.skeleton, &body.posture, body.rig.unit);
            stirrup(easel, body, &hips);
            rein(easel, body, (&hips, AnimalKind::Horse));
        }
        Some(Ride::Horse) if body.mount.kind == AnimalKind::Camel => {
            let hips = Hips::of(&body.skeleton, &body.posture, body.rig.unit);
            rein(easel, body, (&hips, AnimalKind::Camel));
        }
        _ => {}
    }
}

/// In a hand; who shoots has let go of it, and it lies before the hips.
fn rein(easel: &mut Easel, body: &Body, (hips, kind): (&Hips, AnimalKind)) {
    let end = if body.prop == Some(Prop::Bow) { hips.at([0.46, -0.04]) } else { body.palm(at_rein(body)) };
    animal::rein(easel, under(hips, body.mount), (kind, end));
}

/// Under both wheels, or far below the swing's board; who flies has none.
pub(super) fn shadow(easel: &mut Easel, body: &Body, scene: &Scene) {
    let unit = body.rig.unit;
    let hips = Hips::of(&body.skeleton, &body.posture, unit);
    match body.posture.ride {
        Some(Ride::Bicycle) => {
            let [rear, front] = bicycle::on_ground(&hips, &body.skeleton);
            if rear[1] > f64::from(scene.height_px) {
                return;
            }
            let center = [f64::midpoint(rear[0], front[0]) - body.rig.light * 0.2 * unit, rear[1]];
            super::ground::soft_shadow(easel, body, (center, [2.2 * unit, 0.13 * unit]));
            for [x, y] in [rear, front] {
                easel.veil(&ellipse([x, y], [0.34 * unit, 0.06 * unit], 0.0), body.palette.dark.deep, 0.4);
            }
        }
        Some(Ride::Horse) => {
            if body.mount.act == Act::Flying {
                return;
            }
            let ([x, y], ..) = under(&hips, body.mount);
            super::ground::soft_shadow(easel, body, ([x - body.rig.light * 0.2 * unit, y], [1.9 * unit, 0.15 * unit]));
        }
        Some(Ride::Scooter | Ride::Motorbike) => {
            let [x, y] = hips.at([0.8, vehicle::GROUND - 0.02]);
            super::ground::soft_shadow(easel, body, ([x - body.rig.light * 0.2 * unit, y], [2.5 * unit, 0.14 * unit]));
        }
        Some(Ride::Lounger) => {
            let [x, y] = hips.at([0.9, lounger::CORNERS.1[1] - 0.06]);
            super::ground::soft_shadow(easel, body, ([x - body.rig.light * 0.2 * unit, y], [2.7 * unit, 0.15 * unit]));
        }
        Some(Ride::Swing) => {
            let [_, low] = lerp(body.skeleton.legs[0].end, body.skeleton.legs[1].end, 0.5);
            super::ground::soft_shadow(easel, body, ([hips.origin[0], low + 0.75 * unit], [0.9 * unit, 0.11 * unit]));
        }
        _ => {}
    }
}

fn far_arm<'a>(body: &'a Body) -> &'a Limb {
    &body.skeleton.arms[body.posture.far_leg.unwrap_or(1)]
}

fn near_arm<'a>(body: &'a Body) -> &'a Limb {
    &body.skeleton.arms[1 - body.posture.far_leg.unwrap_or(1)]
}

/// Where the mount stands: on the ground below its middle, its unit, and the way it faces.
fn under(hips: &Hips, mount: Mount) -> (Point, f64, f64) {
    let [x, y] = mount.seat();
    (hips.at([-x, -y]), hips.unit * mount.scale(), hips.ahead)
}

/// The nearer hand, or the farther where that one holds something up.
fn at_rein(body: &Body) -> usize {
    let far = body.posture.far_leg.unwrap_or(1);
    if body.posture.arms[1 - far].reach.is_some() { 1 - far } else { far }
}

/// Its corners from the hips of who rides it.
fn mount_corners(mount: Mount) -> (Point, Point) {
    let [x, y] = mount.seat();
    let (from, to) = mount.corners();
    ([from[0] - x, from[1] - y], [to[0] - x, to[1] - y])
}

fn mounted(easel: &mut Easel, body: &Body, hips: &Hips) {
    animal::ridden(easel, under(hips, body.mount), body.mount, (body.hour, body.rig.light));
    if body.mount.is_bridled() {
        saddle(easel, body, hips);
    }
}

fn saddle(easel: &mut Easel, body: &Body, hips: &Hips) {
    let (cloth, leather) = (&body.palette.accent, &body.palette.leather);
    let blanket = [
        [-0.72, 0.18],
        [0.0, 0.27],
        [0.66, 0.16],
        [0.74, 0.70],
        [0.70, 1.12],
        [0.0, 1.22],
        [-0.78, 1.12],
        [-0.80, 0.66],
    ];
    let outline = around(&hips.all(&blanket), 5);
    easel.fill(&outline, cloth.base);
    easel.crescent(&outline, [0.0, -0.16 * hips.unit], (cloth.shaded, 1.0));
    easel.ink(&closed(&outline), 0.95, (cloth.line, Taper::EVEN));
    // Under the belly, behind the elbow.
    let girth = line(&hips.all(&[[0.52, 1.10], [0.58, 1.70], [0.56, 2.20]]), 0.15 * hips.unit, Taper::EVEN);
    piece(easel, &girth, (leather.shaded, leather));
    let saddle =
        [[-0.66, -0.06], [-0.40, 0.14], [0.22, 0.12], [0.50, -0.14], [0.60, 0.04], [0.44, 0.48], [-0.52, 0.48]];
    round(easel, &hips.all(&saddle), leather);
}

/// The iron that the nearer foot stands in.
fn stirrup(easel: &mut Easel, body: &Body, hips: &Hips) {
    let unit = body.rig.unit;
    let [x, y] = body.skeleton.legs[1 - body.posture.far_leg.unwrap_or(1)].end;
    let at = |ahead: f64, down: f64| [x + hips.ahead * ahead * unit, y + down * unit];
    let iron = through(&[at(0.12, 0.28), at(0.13, 0.06), at(0.24, -0.12), at(0.35, 0.06), at(0.36, 0.28)], 6);
    for bow in [iron, vec![at(0.08, 0.285), at(0.40, 0.285)]] {
        let bar = line(&bow, 0.075 * unit, Taper::EVEN);
        piece(easel, &bar, (body.palette.metal.base, &body.palette.metal));
    }
}

/// Along the stick from its bristles to its tip, `up` off it: it rises a little where it goes.
fn on_stick(hips: &Hips, along: f64, up: f64) -> Point {
    hips.at([along + up * 0.11, 0.40 - 0.11 * along - up])
}

/// Behind who rides: on the stick of a broom, on the carrier of a bicycle.
pub(super) fn pillion(body: &Body) -> Option<Point> {
    let hips = Hips::of(&body.skeleton, &body.posture, body.rig.unit);
    match body.posture.ride? {
        Ride::Broom => Some(on_stick(&hips, -0.98, 0.21)),
        Ride::Bicycle => Some(bicycle::on_carrier(&hips, &body.skeleton)),
        Ride::Horse => Some(hips.at([-1.05, -0.06])),
        Ride::Motorbike => Some(hips.at([-1.02, -0.10])),
        Ride::Scooter => Some(hips.at([-0.98, -0.06])),
        _ => None,
    }
}

/// A stick under the seat, its bristles behind.
fn broom(easel: &mut Easel, body: &Body, hips: &Hips) {
    let (wood, straw) = (&timber(body), &body.palette.gold);
    let at = |along: f64, up: f64| on_stick(hips, along, up);
    let bristles = [
        at(-1.20, 0.09),
        at(-1.45, 0.15),
        at(-1.95, 0.34),
        at(-2.70, 0.38),
        at(-2.52, 0.18),
        at(-2.78, 0.06),
        at(-2.54, -0.10),
        at(-2.74, -0.28),
        at(-2.00, -0.32),
        at(-1.45, -0.14),
        at(-1.20, -0.09),
    ];
    let stick = line(&[at(-1.4, 0.0), at(2.25, 0.0)], 0.115 * hips.unit, Taper::EVEN);
    piece(easel, &stick, (wood.base, wood));
    let under = [at(-1.2, -0.035), at(2.2, -0.035)];
    easel.ink(&under, 1.6, (wood.deep, Taper::GARMENT));
    easel.fill(&bristles, straw.base);
    easel.crescent(&bristles, [0.0, -0.10 * hips.unit], (straw.shaded, 1.0));
    for (from, to) in [(0.06, 0.24), (0.02, 0.10), (-0.02, -0.04), (-0.05, -0.18)] {
        easel.ink(&[at(-1.42, from), at(-2.44, to)], 0.7, (straw.line, Taper::LINE));
    }
    easel.ink(&closed(&bristles), 0.95, (straw.line, Taper::EVEN));
    for along in [-1.34, -1.52] {
        let band = [at(along, 0.16), at(along - 0.02, 0.0), at(along, -0.16)];
        easel.ink(&through(&band, 4), 2.6, (body.palette.leather.deep, Taper::EVEN));
    }
}

/// From the hand up out of the picture and down to the board.
fn rope(easel: &mut Easel, body: &Body, arm: &Limb) {
    let (unit, hemp) = (body.rig.unit, &body.palette.leather);
    let hips = Hips::of(&body.skeleton, &body.posture, unit);
    let hand = add(arm.end, [arm.way[0] * 0.22 * unit, arm.way[1] * 0.22 * unit]);
    let is_near = (arm.end[0] - far_arm(body).end[0]).abs() > 1e-9;
    let seat = hips.at(if is_near { [-0.62, 0.34] } else { [0.62, 0.22] });
    let slope = (hand[0] - seat[0]) / (seat[1] - hand[1]).max(0.4 * unit);
    let top = [hand[0] + slope * 24.0 * unit, hand[1] - 24.0 * unit];
    let outline = line(&[top, hand, seat], 0.085 * unit, Taper::EVEN);
    piece(easel, &outline, (hemp.base, hemp));
}

fn board(easel: &mut Easel, body: &Body, hips: &Hips) {
    let wood = &timber(body);
    let top = hips.all(&[[-0.86, 0.34], [0.46, 0.34], [0.80, 0.18], [-0.50, 0.18]]);
    let front = hips.all(&[[-0.86, 0.34], [0.46, 0.34], [0.46, 0.47], [-0.86, 0.47]]);
    let end = hips.all(&[[0.46, 0.34], [0.80, 0.18], [0.80, 0.31], [0.46, 0.47]]);
    piece(easel, &top, (wood.base, wood));
    piece(easel, &front, (wood.shaded, wood));
    piece(easel, &end, (wood.deep, wood));
}

/// A straight tube of this width, head units.
pub(super) fn tube(easel: &mut Easel, (from, to): (Point, Point), wide: f64, surface: &Surface) {
    let outline = line(&[from, to], wide, Taper::EVEN);
    easel.fill(&outline, surface.base);
    easel.crescent(&outline, [0.0, -wide * 0.42], (surface.shaded, 1.0));
    easel.ink(&closed(&outline), 0.8, (surface.line, Taper::EVEN));
}

pub(super) fn round(easel: &mut Easel, outline: &[Point], surface: &Surface) {
    let outline = around(outline, 5);
    easel.fill(&outline, surface.base);
    easel.ink(&closed(&outline), 0.9, (surface.line, Taper::EVEN));
}

pub(super) fn ring(center: Point, radius: f64) -> Vec<Point> {
    closed(&ellipse(center, [radius; 2], 0.0))
}
