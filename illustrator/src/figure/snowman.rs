//! A snowman that two build between them.

use super::Body;
use super::body;
use super::body::posture::{Depth, Hand, Reach, touching};
use super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::duos::set_arms;
use super::easel::Easel;
use super::rig::{Rig, stature};
use super::shot::Shot;
use scene::{Scene, Tint};

/// From chin to chin of the two, heads.
pub const APART: f64 = 3.5;

/// On the ground between both, as high as the smaller one's chest; canvas units.
pub struct Snowman {
    foot: Point,
    tall: f64,
}

/// Shares of the whole height: the middles of belly and head over the ground, and their radii.
const BELLY: [f64; 2] = [0.33, 0.36];
const HEAD: [f64; 2] = [0.80, 0.235];
/// Of the crown, head units below the crown of the smaller one.
const CROWN: f64 = 1.72;

impl Snowman {
    pub fn between([left, right]: [&Shot; 2]) -> Self {
        let x = f64::midpoint(left.stand.chin[0], right.stand.chin[0]);
        let low = |shot: &Shot| body::leg_of(shot, 0)[2][1].max(body::leg_of(shot, 1)[2][1]);
        let ground = low(left).max(low(right)) + 0.10 * left.stand.head;
        let [one, other] = [left, right].map(|shot| Rig::of(shot).body([0.0, CROWN])[1]);
        Self { foot: [x, ground], tall: ground - one.max(other) }
    }

    fn at(&self, x: f64, up: f64) -> Point {
        add(self.foot, [x * self.tall, -up * self.tall])
    }

    /// Where a hand of who is on that side lies on the head, and on the belly.
    fn hands(&self, side: f64) -> [Point; 2] {
        [self.at(side * 0.05, HEAD[0] + HEAD[1] * 0.86), self.at(side * BELLY[1] * 0.86, BELLY[0] + 0.16)]
    }
}

/// Who is much taller than the other is on one knee.
pub fn stoops(scene: &Scene, number: usize) -> bool {
    let [one, other, ..] = scene.figures.as_slice() else { return false };
    let tall = [one, other].map(stature);
    number < 2 && tall[number] > tall[1 - number] + 0.25
}

/// Each with one hand on the head and one on the belly.
pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let man = Snowman::between([left, right]);
    for (number, shot) in [left, right].into_iter().enumerate() {
        let side = if number == 0 { -1.0 } else { 1.0 };
        let [on_head, on_belly] = man.hands(side);
        let near = |spot: Point| body::within_reach(shot, 1 - number, spot);
        let hand = |spot: Point| touching(40.0, 0.97, Reach::spot(near(spot)), (Hand::Flat, Depth::Across));
        let arms = [hand(on_head).aimed(96.0), hand(on_belly).aimed(-62.0)];
        set_arms(shot, number, arms);
    }
}

/// Two balls of snow, a carrot, coals and a scarf.
pub fn draw(on: &mut Easel, body: &Body, shots: [&Shot; 2]) {
    let man = Snowman::between(shots);
    let (snow, coal) = (body.palette.white, body.palette.dark);
    for [up, radius] in [BELLY, HEAD] {
        let ball = ellipse(man.at(0.0, up), [radius * man.tall, radius * 0.96 * man.tall], 0.0);
        on.fill(&ball, snow.base);
        on.crescent(&ball, [-0.16 * radius * man.tall, -0.20 * radius * man.tall], (snow.shaded, 1.0));
        on.ink(&closed(&ball), 1.1, (snow.line, Taper::EVEN));
    }
    for (x, up, size) in [(-0.075, 0.86, 0.020), (0.075, 0.86, 0.020), (0.0, 0.46, 0.022), (0.0, 0.34, 0.022)] {
        on.fill(&ellipse(man.at(x, up), [size * man.tall; 2], 0.0), coal.base);
    }
    let smile = [man.at(-0.07, 0.745), man.at(0.0, 0.722), man.at(0.07, 0.745)];
    on.ink(&through(&smile, 5), 1.6, (coal.base, Taper::LINE));
    body.panel(on, &[man.at(0.0, 0.82), man.at(0.16, 0.785), man.at(0.0, 0.77)], &body.dyed(Tint::Orange));
    scarf(on, body, &man);
}

fn scarf(on: &mut Easel, body: &Body, man: &Snowman) {
    let wool = body.dyed(Tint::Red);
    let end = [man.at(0.06, 0.60), man.at(0.14, 0.60), man.at(0.155, 0.40), man.at(0.075, 0.39)];
    body.panel(on, &end, &wool);
    let band = around(
        &[
            man.at(-0.205, 0.655),
            man.at(0.0, 0.615),
            man.at(0.205, 0.655),
            man.at(0.20, 0.59),
            man.at(0.0, 0.55),
            man.at(-0.20, 0.59),
        ],
        5,
    );
    body.panel(on, &band, &wool);
}
