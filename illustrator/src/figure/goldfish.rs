//! A tub of goldfish on the ground, and the scoops of those who squat at it.

use super::Body;
use super::body;
use super::body::posture::{Depth, Hand, Reach, touching};
use super::curve::{Point, Taper, add, around, closed, ellipse};
use super::easel::Easel;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::shot::Shot;
use crate::places::Print;
use canvas::Layer;
use scene::{Pose, Scene, Tint};

/// From chin to chin of two at one tub, heads.
pub const APART: f64 = 2.7;
/// Half axes of the tub, and how high it is; heads.
const WIDE: f64 = 1.10;
const DEEP: f64 = 0.36;
const TALL: f64 = 0.24;

/// Seen a little from above; canvas units.
struct Tub {
    middle: Point,
    wide: f64,
    deep: f64,
    tall: f64,
}

/// Whether all who are there squat at a tub.
pub fn is_at_tub(scene: &Scene) -> bool {
    !scene.figures.is_empty() && scene.figures.iter().all(|figure| figure.pose == Pose::ScoopingFish)
}

impl Tub {
    /// Between all, or before the one.
    fn of(shots: &[Shot]) -> Self {
        let count = shots.len().max(1) as f64;
        let unit = shots.iter().map(|shot| shot.stand.head).sum::<f64>() / count;
        let feet = shots.iter().flat_map(|shot| [0, 1].map(|at| body::leg_of(shot, at)[2][1]));
        let middle = shots.iter().map(|shot| shot.stand.chin[0]).sum::<f64>() / count;
        let (ahead, size) = if let [one] = shots { (Rig::of(one).facing() * 1.02 * unit, 0.72) } else { (0.0, 1.0) };
        let low = feet.fold(f64::MIN, f64::max) + 0.10 * unit;
        Self { middle: [middle + ahead, low], wide: WIDE * size * unit, deep: DEEP * size * unit, tall: TALL * unit }
    }

    /// On the water: shares of the half axes.
    fn on(&self, [x, y]: Point) -> Point {
        add(self.middle, [x * self.wide, y * self.deep])
    }

    fn ring(&self, share: f64) -> Vec<Point> {
        ellipse(self.middle, [self.wide * share, self.deep * share], 0.0)
    }
}

/// The hand of each that is farther from us: the picture's left or right.
fn scooping_arm(shot: &Shot) -> usize {
    usize::from(shot.character.yaw_deg > 0.0)
}

/// One hand of each has a scoop over the water, the other a bowl beside it.
pub fn join(shots: &mut [Shot]) {
    let tub = Tub::of(shots);
    for shot in shots {
        let (arm, unit) = (scooping_arm(shot), shot.stand.head);
        let toward = if arm == 1 { -1.0 } else { 1.0 };
        let spot = add(tub.on([toward * 0.42, 0.0]), [0.0, -0.52 * unit]);
        shot.posture.arms[arm] = touching(30.0, 0.97, Reach::spot(spot), (Hand::Fist, Depth::Across)).aimed(30.0);
        let beside = Reach::spot(add(spot, [toward * 0.52 * unit, -0.16 * unit]));
        shot.posture.arms[1 - arm] = touching(20.0, 0.97, beside, (Hand::Fist, Depth::Across)).aimed(40.0);
        shot.posture.front = arm;
    }
}

/// Over all bodies, and over the hands that have a scoop.
pub fn draw(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    let shots = Shot::all(scene);
    let Some(shot) = shots.first().filter(|_| is_at_tub(scene)) else { return Vec::new() };
    let (rig, palette) = (Rig::of(shot), Palette::of(shot));
    let body = Body::of(&rig, &palette, shot);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    tub(&mut easel, &body, &Tub::of(&shots));
    for shot in &shots {
        let arm = scooping_arm(shot);
        scoop(&mut easel, &body, body::palm_of(shot, arm));
        bowl(&mut easel, &body, body::palm_of(shot, 1 - arm));
    }
    super::light::draw(&mut easel, &rig, shot);
    easel.layer("tub of fish");
    easel.into_layers()
}

/// Where fish are in it, which way they swim, degrees, and whether they are white.
const FISH: [(Point, f64, bool); 6] = [
    ([-0.55, 0.10], 20.0, false),
    ([-0.18, -0.40], 160.0, false),
    ([0.08, 0.34], 350.0, true),
    ([0.50, -0.06], 200.0, false),
    ([0.26, -0.58], 30.0, false),
    ([-0.28, 0.56], 190.0, false),
];

fn tub(on: &mut Easel, body: &Body, tub: &Tub) {
    let (blue, red, white) = (&body.dyed(Tint::Blue), &body.dyed(Tint::Red), &body.palette.white);
    let shadow = ellipse(add(tub.middle, [0.0, tub.tall]), [tub.wide * 1.10, tub.deep * 1.10], 0.0);
    on.veil(&shadow, body.palette.dark.deep, 0.30);
    let around_front = (0..=24).map(|step| core::f64::consts::PI * f64::from(step) / 24.0);
    let low = around_front.map(|turn| add(tub.on([libm::cos(turn), libm::sin(turn)]), [0.0, tub.tall]));
    let wall: Vec<Point> = low.chain([tub.on([-1.0, 0.0]), tub.on([1.0, 0.0])]).collect();
    body.panel(on, &wall, blue);
    body.panel(on, &tub.ring(1.0), white);
    let water = tub.ring(0.92);
    on.fill(&water, blue.light);
    on.ink(&closed(&water), 0.8, (blue.line, Taper::EVEN));
    on.within(&water, |on| {
        for (at, turn, is_white) in FISH {
            fish(on, body, (tub.on(at), turn, 0.13 * tub.wide), if is_white { white } else { red });
        }
        for [x, y] in [[-0.40, -0.40], [0.0, 0.04], [0.56, 0.36]] {
            let ripple = [tub.on([x - 0.12, y]), tub.on([x, y - 0.06]), tub.on([x + 0.14, y])];
            on.ink(&ripple, 0.9, (white.base, Taper::LINE));
        }
    });
}

/// Seen from above: a drop with a fan of a tail.
fn fish(on: &mut Easel, body: &Body, ([x, y], turn, long): (Point, f64, f64), surface: &Surface) {
    let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
    let at = |dx: f64, dy: f64| [x + (dx * cos - dy * sin) * long, y + (dx * sin + dy * cos) * long * 0.62];
    body.panel(on, &around(&[at(-0.7, 0.0), at(-1.5, -0.5), at(-1.3, 0.0), at(-1.5, 0.5)], 3), surface);
    let trunk = [at(0.95, 0.0), at(0.3, -0.42), at(-0.8, -0.08), at(-0.8, 0.08), at(0.3, 0.42)];
    body.panel(on, &around(&trunk, 4), surface);
}

/// A hoop with paper in it, its stick between the fingertips.
fn scoop(on: &mut Easel, body: &Body, palm: Point) {
    let (unit, color) = (body.rig.head, body.palette.accent.base);
    let at = |y: f64| add(palm, [0.0, y * unit]);
    on.ink(&[at(0.10), at(0.40)], 2.4, (color, Taper::EVEN));
    let hoop = ellipse(at(0.47), [0.22 * unit, 0.10 * unit], 0.0);
    body.panel(on, &hoop, &body.palette.white);
    on.ink(&closed(&hoop), 1.6, (color, Taper::EVEN));
}

/// For what is caught: the hand is round its far side.
fn bowl(on: &mut Easel, body: &Body, palm: Point) {
    let unit = body.rig.head;
    let at = |x: f64, y: f64| add(palm, [x * unit, y * unit]);
    let (red, white) = (&body.dyed(Tint::Red), &body.palette.white);
    let wall = [at(-0.27, 0.0), at(-0.22, 0.16), at(-0.12, 0.23), at(0.12, 0.23), at(0.22, 0.16), at(0.27, 0.0)];
    body.panel(on, &around(&wall, 4), red);
    body.panel(on, &ellipse(at(0.0, 0.0), [0.27 * unit, 0.085 * unit], 0.0), white);
    on.fill(&ellipse(at(0.0, 0.012), [0.22 * unit, 0.06 * unit], 0.0), body.dyed(Tint::Blue).light);
}
