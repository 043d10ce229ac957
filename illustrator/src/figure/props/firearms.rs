//! A pistol and a rifle: plain, of no make.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, ellipse, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{Grip, martial};
use scene::{Pose, Prop, Tint};

/// Along the barrel and off its upper side, head units from the hand.
struct Barrel {
    at: Point,
    way: Point,
    up: Point,
    unit: f64,
}

impl Barrel {
    fn new((at, way): (Point, Point), up: Point, unit: f64) -> Self {
        let side = [way[1], -way[0]];
        let along = side[0] * up[0] + side[1] * up[1];
        Self { at, way, up: if along < 0.0 { [-side[0], -side[1]] } else { side }, unit }
    }

    fn at(&self, [along, off]: Point) -> Point {
        let by = |axis: usize| (self.way[axis] * along + self.up[axis] * off) * self.unit;
        add(self.at, [by(0), by(1)])
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }
}

fn steel(body: &Body) -> Surface {
    body.held(body.dyed(Tint::Gray))
}

/// It points where the forearm does; its upper side is up, or away from who holds it upright.
fn of_pistol(body: &Body, grip: Grip) -> Barrel {
    let limb = &body.skeleton.arms[grip.own()];
    let up = if limb.way[1].abs() > 0.7 { [limb.side, 0.0] } else { [0.0, -1.0] };
    Barrel::new((grip.at, limb.way), up, body.rig.unit)
}

/// From the little finger to the index finger.
pub fn handle_way(body: &Body, grip: Grip) -> Point {
    let barrel = of_pistol(body, grip);
    [barrel.up[0] * 0.96 + barrel.way[0] * 0.28, barrel.up[1] * 0.96 + barrel.way[1] * 0.28]
}

pub fn pistol(easel: &mut Easel, body: &Body, grip: Grip) {
    let (barrel, steel, dark) = (of_pistol(body, grip), steel(body), body.palette.dark);
    body.panel(easel, &barrel.all(&[[-0.14, 0.14], [0.10, 0.14], [0.02, -0.30], [-0.20, -0.26]]), &dark);
    let guard = [[0.08, 0.12], [0.22, 0.11], [0.21, -0.02], [0.06, -0.04]];
    easel.ink(&barrel.all(&guard), 1.8, (steel.line, Taper::EVEN));
    let slide = [[-0.20, 0.31], [0.60, 0.31], [0.62, 0.27], [0.62, 0.16], [-0.16, 0.13], [-0.22, 0.20]];
    body.panel(easel, &barrel.all(&slide), &steel);
    easel.ink(&barrel.all(&[[-0.12, 0.205], [0.60, 0.215]]), 0.6, (steel.line, Taper::EVEN));
    for along in [-0.13, -0.09, -0.05] {
        easel.ink(&barrel.all(&[[along, 0.29], [along, 0.22]]), 0.5, (steel.line, Taper::EVEN));
    }
    body.panel(easel, &barrel.all(&[[0.53, 0.31], [0.58, 0.31], [0.57, 0.36], [0.54, 0.36]]), &steel);
}

/// Through both hands.
fn of_rifle(body: &Body, grip: Grip) -> Barrel {
    let other = grip.other_palm(body);
    let (from, to) = if body.pose == Pose::Aiming { (other, grip.at) } else { (grip.at, other) };
    Barrel::new((from, unit_way(from, to)), [0.0, -1.0], body.rig.unit)
}

/// Along the barrel.
pub fn barrel_way(body: &Body, grip: Grip) -> Point {
    of_rifle(body, grip).way
}

/// Of a rifle and of a crossbow.
const STOCK: [Point; 10] = [
    [1.30, 0.07],
    [1.28, -0.03],
    [0.40, -0.08],
    [0.14, -0.06],
    [-0.06, -0.16],
    [-0.30, -0.14],
    [-0.78, -0.26],
    [-0.84, 0.06],
    [-0.20, 0.10],
    [0.30, 0.12],
];

/// The stock behind the hand at the trigger, the other hand under the barrel.
pub fn rifle(easel: &mut Easel, body: &Body, grip: Grip) {
    let (barrel, steel, wood) = (of_rifle(body, grip), steel(body), body.palette.leather);
    if body.prop == Some(Prop::Crossbow) {
        body.panel(easel, &barrel.all(&STOCK), &wood);
        return martial::bow_of_crossbow(easel, body, |point| barrel.at(point));
    }
    let muzzle = 1.95;
    body.panel(easel, &barrel.all(&[[0.30, 0.15], [muzzle, 0.14], [muzzle, 0.075], [0.30, 0.06]]), &steel);
    body.panel(easel, &barrel.all(&[[1.76, 0.14], [1.80, 0.14], [1.79, 0.23], [1.77, 0.23]]), &steel);
    body.panel(easel, &barrel.all(&STOCK), &wood);
    let breech = [[-0.16, 0.17], [0.46, 0.17], [0.46, 0.05], [-0.12, 0.03]];
    body.panel(easel, &barrel.all(&breech), &steel);
    let guard = [[0.24, -0.06], [0.22, -0.18], [0.06, -0.18], [0.02, -0.10]];
    easel.ink(&barrel.all(&guard), 1.6, (steel.line, Taper::EVEN));
    for along in [0.62, 1.10] {
        easel.ink(&barrel.all(&[[along, 0.10], [along, -0.05]]), 0.7, (wood.line, Taper::EVEN));
    }
    let bolt = ellipse(barrel.at([0.16, 0.06]), [0.045 * body.rig.unit; 2], 0.0);
    body.panel(easel, &bolt, &body.palette.metal);
}
