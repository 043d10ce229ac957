//! What stands or hangs beside who has a hand at it: a mailbox, a machine that sells drinks, the rack of a shrine, a branch, a
//! shelf, an oven, a strap; and what the hands have there.

use super::super::body::hold::{Front, Hold};
use super::super::body::posture::Hand;
use super::super::body::{Body, FAR, workplace};
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{Grip, carried, catch, enacted, errands_beside, luggage, rod};
use scene::{Prop, Tint};

/// Nothing for what is drawn elsewhere.
pub const fn painter(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::PostedLetter => letter,
        Prop::HungEma => ema_in_hands,
        Prop::TiedFortune => knot,
        Prop::ShelvedFruit => fruit,
        Prop::OvenPeel => peel,
        Prop::TrainStrap => strap,
        Prop::Register => scanner,
        Prop::TightenedBolt | Prop::MendedMotorbike | Prop::MendedRobot => wrench,
        Prop::NettedBeetle => net_on_pole,
        Prop::ReeledFish => bent_rod,
        Prop::OpeningUmbrella => errands_beside::umbrella,
        Prop::HedgeShears => errands_beside::shears,
        Prop::DeskPhone => errands_beside::receiver,
        Prop::TightenedPipe => wrench,
        Prop::HauledNet => catch::net,
        Prop::Stone => stone,
        Prop::Hoe => hoe,
        Prop::TiedBouquet => tied_bouquet,
        Prop::StackedBoxes => stack,
        _ => return None,
    };
    Some(paint)
}

/// Before anything of the figure is drawn.
pub fn behind(easel: &mut Easel, body: &Body) {
    let Some(prop) = body.prop else { return };
    let beside = Beside::of(body);
    match prop {
        Prop::PostedLetter => mailbox(easel, &beside),
        Prop::VendingButton => vending_machine(easel, &beside),
        Prop::HungEma => rack(easel, &beside),
        Prop::TiedFortune => branch(easel, &beside),
        Prop::ShelvedFruit => shelves(easel, &beside),
        Prop::OvenPeel => oven(easel, &beside),
        Prop::NettedBeetle => trunk(easel, &beside),
        Prop::HedgeShears => errands_beside::hedge(easel, &beside),
        Prop::TicketMachine => errands_beside::ticket_machine(easel, &beside),
        _ => {}
    }
}

/// How the hand at `at` closes about it; nothing for what is told elsewhere.
pub fn hold(body: &Body, (at, palm): (usize, Point), grip: Grip) -> Option<Hold> {
    let limb = &body.skeleton.arms[at];
    let assists = body.posture.arms[at].hand == Hand::Assist;
    let wall = |[x, y]: Point, front: Front| Some(Hold::wall(palm, [x * limb.side, y], front));
    match body.prop? {
        Prop::PostedLetter => wall([0.8, -0.6], Front::Thumb),
        Prop::ShelvedFruit => wall([0.7, -0.7], Front::Fingers),
        Prop::HungEma if assists => wall([0.5, -0.86], Front::Thumb),
        Prop::HungEma => wall([0.1, 1.0], Front::Fingers),
        Prop::TiedFortune => wall([-0.7, -0.7], Front::Thumb),
        Prop::Register if assists => wall([-0.5, -0.86], Front::Wrap),
        Prop::TiedBouquet if assists => wall([-0.9, 0.3], Front::Thumb),
        Prop::OvenPeel | Prop::NettedBeetle | Prop::ReeledFish | Prop::OpeningUmbrella | Prop::HedgeShears => {
            Some(Hold::rod(palm, peel_way(body, grip), limb))
        }
        Prop::TightenedBolt | Prop::MendedMotorbike | Prop::MendedRobot | Prop::TightenedPipe => {
            Some(Hold::rod(palm, to_bolt(body, grip), limb))
        }
        Prop::HauledNet => wall([-0.5, -0.86], Front::Fingers),
        Prop::TrainStrap => Some(Hold::rod(palm, [1.0, 0.0], limb)),
        _ => None,
    }
}

/// Head units from the acting hand, x away from the body.
pub(super) struct Beside<'b, 'p> {
    pub(super) body: &'b Body<'p>,
    pub(super) hand: Point,
    pub(super) side: f64,
    pub(super) unit: f64,
    /// What it stands on, head units below the hand.
    pub(super) low: f64,
}

impl<'b, 'p> Beside<'b, 'p> {
    fn of(body: &'b Body<'p>) -> Self {
        let front = body.posture.front;
        let (hand, unit) = (body.palm(front), body.rig.unit);
        let ground = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.10 * unit;
        Self { body, hand, side: body.skeleton.arms[front].side, unit, low: (ground - hand[1]) / unit }
    }

    pub(super) fn at(&self, [x, y]: Point) -> Point {
        add(self.hand, [self.side * x * self.unit, y * self.unit])
    }

    pub(super) fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    pub(super) fn block(&self, easel: &mut Easel, [left, top, right, low]: [f64; 4], surface: &Surface) {
        self.body.panel(easel, &self.all(&[[left, top], [right, top], [right, low], [left, low]]), surface);
    }

    pub(super) fn round(&self, center: Point, [wide, high]: Point) -> Vec<Point> {
        ellipse(self.at(center), [wide * self.unit, high * self.unit], 0.0)
    }
}

/// A red box on a foot, its slot before the hand.
fn mailbox(easel: &mut Easel, on: &Beside) {
    let (red, dark, white) = (on.body.dyed(Tint::Red), on.body.palette.dark, on.body.palette.white);
    on.block(easel, [0.50, 1.30, 0.86, on.low], &on.body.palette.metal);
    on.block(easel, [0.26, on.low - 0.16, 1.10, on.low], &dark);
    let roof = [[-0.12, -0.62], [-0.02, -0.84], [1.34, -0.84], [1.46, -0.62]];
    on.block(easel, [-0.06, -0.64, 1.40, 1.34], &red);
    on.body.panel(easel, &on.all(&roof), &red);
    on.block(easel, [0.06, -0.40, 1.28, -0.08], &Surface { base: red.shaded, ..red });
    easel.fill(&on.all(&[[0.14, -0.28], [1.20, -0.28], [1.20, -0.16], [0.14, -0.16]]), dark.deep);
    on.block(easel, [0.22, 0.34, 1.12, 0.98], &white);
    for row in 0..4 {
        let y = 0.46 + 0.13 * f64::from(row);
        easel.ink(&on.all(&[[0.32, y], [0.92 - 0.1 * f64::from(row % 2), y]]), 1.2, (white.line, Taper::EVEN));
    }
    easel.ink(&on.all(&[[0.0, -0.56], [0.0, 1.26]]), 2.0, (red.light, Taper::LINE));
}

/// Its upper edge is in the slot.
fn letter(easel: &mut Easel, body: &Body, grip: Grip) {
    let (paper, unit) = (body.held(body.palette.white), grip.unit);
    let at = |[x, y]: Point| add(grip.at, [grip.side * x * unit, y * unit]);
    let sheet = [[0.10, -0.22], [0.88, -0.22], [0.82, 0.16], [0.00, 0.12]].map(at);
    body.panel(easel, &sheet, &paper);
    easel.ink(&[[0.10, -0.22], [0.88, -0.22]].map(at), 2.2, (body.palette.dark.deep, Taper::EVEN));
    for row in [0.0, 0.07] {
        easel.ink(&[[0.34, -0.06 + row], [0.68, -0.05 + row]].map(at), 0.9, (paper.line, Taper::EVEN));
    }
    easel.fill(&[[0.70, 0.02], [0.80, 0.03], [0.79, 0.13], [0.69, 0.12]].map(at), body.dyed(Tint::Blue).base);
}

/// Bottles and cans behind glass, a button under each, a flap below; one button is under the finger.
fn vending_machine(easel: &mut Easel, on: &Beside) {
    let (case, dark, white) = (on.body.held(on.body.dyed(Tint::Red)), on.body.palette.dark, on.body.palette.white);
    let (left, right, top) = (-0.62, 2.30, -2.05);
    on.block(easel, [left, top, right, on.low - 0.10], &case);
    on.block(easel, [left + 0.10, on.low - 0.14, right - 0.10, on.low], &dark);
    let glass =
        on.all(&[[left + 0.18, top + 0.22], [right - 0.18, top + 0.22], [right - 0.18, 0.46], [left + 0.18, 0.46]]);
    easel.fill(&glass, white.light);
    let tints = [Tint::Green, Tint::Blue, Tint::Orange, Tint::Red, Tint::Yellow, Tint::Brown];
    for row in 0..3 {
        let shelf = top + 0.94 + 0.80 * f64::from(row);
        for number in 0..6 {
            let x = left + 0.40 + 0.42 * f64::from(number);
            let can = on.body.dyed(tints[(number as usize + 2 * row as usize) % tints.len()]);
            let high = if row == 2 { 0.32 } else { 0.50 };
            on.block(easel, [x - 0.12, shelf - high, x + 0.12, shelf], &can);
            on.block(easel, [x - 0.06, shelf - high - 0.08, x + 0.06, shelf - high], &white);
            easel.fill(
                &on.all(&[
                    [x - 0.12, shelf - 0.24],
                    [x + 0.12, shelf - 0.24],
                    [x + 0.12, shelf - 0.12],
                    [x - 0.12, shelf - 0.12],
                ]),
                white.base,
            );
            on.block(easel, [x - 0.13, shelf + 0.06, x + 0.13, shelf + 0.16], &on.body.dyed(Tint::Sky));
        }
        easel.ink(&on.all(&[[left + 0.18, shelf + 0.02], [right - 0.18, shelf + 0.02]]), 1.4, (dark.line, Taper::EVEN));
    }
    easel.ink(&closed(&glass), 1.2, (dark.line, Taper::EVEN));
    on.block(easel, [right - 0.62, 0.64, right - 0.24, 1.14], &dark);
    on.block(easel, [right - 0.52, 0.70, right - 0.34, 0.84], &on.body.dyed(Tint::Green));
    on.block(easel, [left + 0.30, 1.40, right - 0.80, 1.90], &dark);
    if easel.in_color() {
        easel.glow(on.at([0.8, -0.8]), [2.6 * on.unit, 2.4 * on.unit], (white.glint, 0.34));
    }
}

/// A tablet with a roof of wood, its upper edge in the middle; some have a picture, some have lines.
fn tablet(easel: &mut Easel, body: &Body, (at, unit): (Point, f64), written: bool) {
    let wood = Surface { base: body.palette.gold.light, shaded: body.palette.gold.base, ..body.palette.leather };
    let on = |[x, y]: Point| add(at, [x * unit, y * unit]);
    for side in [-1.0, 1.0] {
        easel.ink(&[[side * 0.08, 0.06], [0.0, -0.20]].map(on), 1.4, (body.dyed(Tint::Red).base, Taper::EVEN));
    }
    let outline = [[0.0, 0.0], [0.44, 0.12], [0.40, 0.56], [-0.40, 0.56], [-0.44, 0.12]].map(on);
    body.panel(easel, &outline, &wood);
    if written {
        for row in 0..3 {
            let y = 0.22 + 0.11 * f64::from(row);
            easel.ink(
                &[[-0.26, y], [0.24 - 0.06 * f64::from(row), y]].map(on),
                1.2,
                (body.palette.dark.base, Taper::EVEN),
            );
        }
    } else {
        easel.fill(&ellipse(on([0.06, 0.32]), [0.15 * unit; 2], 0.0), body.dyed(Tint::Red).base);
        easel.ink(
            &through(&[[-0.30, 0.48], [-0.10, 0.36], [0.10, 0.50], [0.32, 0.44]].map(on), 4),
            1.6,
            (body.palette.leaf.base, Taper::EVEN),
        );
    }
}

/// Two posts, a roof, two rows of tablets, a gap where the new one goes.
fn rack(easel: &mut Easel, on: &Beside) {
    let wood = on.body.palette.leather;
    on.block(easel, [2.60, -1.3, 2.80, on.low], &wood);
    on.block(easel, [-0.92, -1.3, -0.74, on.low], &wood);
    let roof = [[-1.30, -1.20], [-0.90, -1.62], [FAR, -1.62], [FAR, -1.20]];
    for y in [-0.62, 0.92] {
        on.block(easel, [-0.90, y, FAR, y + 0.12], &wood);
    }
    for row in 0..2_i32 {
        for number in 0..8_i32 {
            let x = -0.36 + 0.86 * f64::from(number) + 0.20 * f64::from(row);
            if row == 0 && number == 0 {
                continue;
            }
            let y = if row == 0 { -0.36 } else { 1.18 };
            tablet(easel, on.body, (on.at([x, y]), on.unit), (number + row) % 3 != 0);
        }
    }
    on.body.panel(easel, &on.all(&roof), &wood);
}

/// Between both hands, its string at the peg above.
fn ema_in_hands(easel: &mut Easel, body: &Body, grip: Grip) {
    tablet(easel, body, (add(grip.at, [0.0, -0.30 * grip.unit]), grip.unit * 1.12), true);
}

/// Of a pine, from beyond the picture to above the hands, white strips along it.
fn branch(easel: &mut Easel, on: &Beside) {
    let (bark, needle) = (on.body.palette.leather, on.body.palette.leaf);
    let stem = through(&on.all(&[[6.0, -1.5], [3.2, -0.62], [1.4, -0.16], [-0.2, 0.02], [-1.0, 0.10]]), 8);
    on.body.panel(easel, &ribbon(&stem, |share| (0.17 - 0.11 * share) * on.unit), &bark);
    let tuft = |easel: &mut Easel, [x, y]: Point, size: f64| {
        for number in 0..11_i32 {
            let turn = (-168.0 + 15.6 * f64::from(number)).to_radians();
            let tip = [x + libm::cos(turn) * size, y + libm::sin(turn) * size * 0.8];
            let shade = if number % 3 == 0 { needle.light } else { needle.base };
            easel.ink(&on.all(&[[x, y], tip]), 2.6, (shade, Taper::TAIL));
        }
    };
    for ([x, y], size) in [
        ([3.0, -0.56], 0.80),
        ([2.2, -0.42], 0.72),
        ([1.5, -0.22], 0.66),
        ([0.8, -0.14], 0.52),
        ([-0.8, 0.06], 0.50),
        ([-1.0, 0.10], 0.40),
    ] {
        tuft(easel, [x, y], size);
    }
    for (x, y) in [(2.5, -0.40), (1.85, -0.22), (1.2, -0.08), (0.62, 0.02)] {
        strip(easel, on.body, (on.at([x, y]), on.unit), 0.8);
    }
}

/// Of paper, folded and knotted about what is behind it.
fn strip(easel: &mut Easel, body: &Body, (at, unit): (Point, f64), size: f64) {
    let paper = body.palette.white;
    let on = |[x, y]: Point| add(at, [x * size * unit, y * size * unit]);
    for side in [-1.0, 1.0] {
        let end = [[0.0, 0.0], [side * 0.10, 0.02], [side * 0.20, 0.46], [side * 0.04, 0.44]].map(on);
        body.panel(easel, &end, &paper);
    }
    body.panel(easel, &[[-0.13, -0.12], [0.13, -0.12], [0.11, 0.12], [-0.11, 0.12]].map(on), &paper);
}

fn knot(easel: &mut Easel, body: &Body, grip: Grip) {
    strip(easel, body, (grip.at, grip.unit), 1.05);
}

/// Red unless a color was asked for: a tomato or an apple with its leaves.
fn one_fruit(easel: &mut Easel, body: &Body, (at, unit): (Point, f64)) {
    let (skin, leaf) = (body.held(body.dyed(Tint::Red)), body.palette.leaf);
    body.panel(easel, &ellipse(at, [0.20 * unit, 0.175 * unit], 0.0), &skin);
    easel.fill(&ellipse(add(at, [-0.07 * unit, -0.06 * unit]), [0.045 * unit, 0.03 * unit], -30.0), skin.glint);
    for turn in [-150.0_f64, -90.0, -30.0] {
        let tip = [libm::cos(turn.to_radians()) * 0.11 * unit, libm::sin(turn.to_radians()) * 0.05 * unit];
        let root = add(at, [0.0, -0.15 * unit]);
        easel.ink(&[root, add(root, tip)], 2.2, (leaf.base, Taper::TAIL));
    }
}

/// Three boards with crates, the hand at the middle one.
fn shelves(easel: &mut Easel, on: &Beside) {
    let (white, wood) = (on.body.palette.white, on.body.palette.leather);
    on.block(easel, [-0.86, -2.1, FAR, on.low], &white);
    easel.fill(&on.all(&[[-0.76, -2.0], [FAR, -2.0], [FAR, on.low], [-0.76, on.low]]), white.shaded);
    for (level, tint) in [(-0.95, Some(Tint::Green)), (0.62, None), (2.1, Some(Tint::Orange))] {
        let heap = match tint {
            Some(tint) => on.body.dyed(tint),
            None => on.body.held(on.body.dyed(Tint::Red)),
        };
        for row in 0..3_i32 {
            for number in 0..9_i32 {
                let x = -0.44 + 0.36 * f64::from(number) + 0.18 * f64::from(row % 2);
                let y = level - 0.52 + 0.15 * f64::from(row);
                if tint.is_none() {
                    one_fruit(easel, on.body, (on.at([x, y]), on.unit * 0.92));
                } else {
                    on.body.panel(easel, &on.round([x, y], [0.19, 0.17]), &heap);
                }
            }
        }
        on.block(easel, [-0.72, level - 0.14, FAR, level + 0.20], &wood);
        on.block(easel, [-0.86, level + 0.20, FAR, level + 0.32], &white);
        on.block(easel, [0.30, level - 0.06, 0.98, level + 0.14], &white);
        easel.ink(
            &on.all(&[[0.42, level + 0.04], [0.84, level + 0.04]]),
            2.0,
            (on.body.dyed(Tint::Red).base, Taper::EVEN),
        );
    }
}

fn fruit(easel: &mut Easel, body: &Body, grip: Grip) {
    one_fruit(easel, body, (add(grip.at, [grip.side * 0.14 * grip.unit, -0.12 * grip.unit]), grip.unit * 1.05));
}

/// Of brick; fire behind its mouth.
fn oven(easel: &mut Easel, on: &Beside) {
    let (brick, stone, fire) = (on.body.dyed(Tint::Auburn), on.body.palette.metal, on.body.dyed(Tint::Orange));
    let wall = on.all(&[[0.62, -1.9], [FAR, -1.9], [FAR, on.low], [0.62, on.low]]);
    on.body.panel(easel, &wall, &brick);
    easel.within(&wall, |easel| {
        for row in 0..22_i32 {
            let y = -1.9 + 0.28 * f64::from(row);
            easel.ink(&on.all(&[[0.62, y], [6.0, y]]), 0.7, (brick.shaded, Taper::EVEN));
            for joint in 0..8_i32 {
                let x = 0.62 + 0.70 * f64::from(joint) + if row % 2 == 0 { 0.0 } else { 0.35 };
                easel.ink(&on.all(&[[x, y], [x, y + 0.28]]), 0.7, (brick.shaded, Taper::EVEN));
            }
        }
    });
    let arch = |grown: f64| {
        let mut edge: Vec<Point> = (0..=16)
            .map(|step| {
                let turn = core::f64::consts::PI * (1.0 + f64::from(step) / 16.0);
                on.at([1.86 + libm::cos(turn) * (0.98 + grown), -0.26 + libm::sin(turn) * (0.92 + grown)])
            })
            .collect();
        edge.extend(on.all(&[[2.84 + grown, 0.16], [0.88 - grown, 0.16]]));
        edge
    };
    on.body.panel(easel, &arch(0.20), &stone);
    let mouth = arch(0.0);
    easel.fill(&mouth, on.body.palette.dark.deep);
    easel.within(&mouth, |easel| {
        easel.fill(&on.round([2.1, 0.10], [1.0, 0.74]), fire.shaded);
        easel.fill(&on.round([2.2, 0.16], [0.74, 0.52]), fire.base);
        easel.fill(&on.round([2.3, 0.20], [0.50, 0.34]), on.body.dyed(Tint::Yellow).light);
    });
    easel.ink(&closed(&mouth), 1.2, (stone.line, Taper::EVEN));
    on.block(easel, [0.62, 0.16, 3.2, 0.34], &stone);
    if easel.in_color() {
        easel.glow(on.at([1.8, -0.1]), [1.9 * on.unit, 1.5 * on.unit], (on.body.dyed(Tint::Yellow).glint, 0.4));
    }
}

/// From the hand behind to the one before.
pub(super) fn peel_way(body: &Body, grip: Grip) -> Point {
    unit_way(grip.other_palm(body), grip.at)
}

/// Its blade before the mouth of the oven, three loaves on it, steam.
fn peel(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, crust, unit) = (body.palette.gold, body.held(body.dyed(Tint::Brown)), grip.unit);
    let [x, y] = peel_way(body, grip);
    let at = |along: f64, down: f64| add(grip.at, [x * along * unit, (y * along + down) * unit]);
    rod(easel, body, (at(-1.9, 0.0), at(0.80, 0.0)), 0.055, &wood);
    let blade = [at(0.72, -0.04), at(0.90, -0.14), at(1.98, -0.16), at(2.04, 0.12), at(0.92, 0.16), at(0.72, 0.06)];
    body.panel(easel, &around(&blade, 3), &wood);
    for along in [1.66, 1.38, 1.10] {
        let loaf = ellipse(at(along, -0.20), [0.25 * unit, 0.20 * unit], 0.0);
        let golden = Surface { base: body.palette.gold.base, shaded: crust.light, ..crust };
        body.panel(easel, &loaf, &golden);
        for cut in [-0.07, 0.05] {
            let slit = [at(along + cut - 0.05, -0.24), at(along + cut + 0.05, -0.32)];
            easel.ink(&slit, 1.5, (body.palette.gold.glint, Taper::LINE));
        }
    }
    for (along, up) in [(1.05, 0.5), (1.34, 0.56), (1.6, 0.5)] {
        let steam =
            [at(along, -up), at(along + 0.06, -up - 0.16), at(along - 0.04, -up - 0.30), at(along + 0.04, -up - 0.46)];
        easel.ink(&through(&steam, 5), 2.0, (body.palette.white.light, Taper::LINE));
    }
}

/// A ring under a band that goes on to the ceiling.
fn strap(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, dark, unit) = (body.palette.white, body.palette.dark, grip.unit);
    let at = |[x, y]: Point| add(grip.at, [x * unit, y * unit]);
    let band = [[-0.075, -0.52], [0.075, -0.52], [0.075, -FAR], [-0.075, -FAR]].map(at);
    body.panel(easel, &band, &body.held(dark));
    let ring = ribbon(
        &closed(&around(&[[0.0, -0.56], [0.30, -0.02], [0.22, 0.05], [-0.22, 0.05], [-0.30, -0.02]].map(at), 4)),
        |_| 0.052 * unit,
    );
    easel.fill(&ring, white.base);
    easel.ink(&closed(&ring), 0.9, (white.line, Taper::EVEN));
    body.panel(easel, &[[-0.11, -0.66], [0.11, -0.66], [0.11, -0.46], [-0.11, -0.46]].map(at), &dark);
}

/// In the acting hand, its light on what the other holds.
fn scanner(easel: &mut Easel, body: &Body, grip: Grip) {
    let (case, unit) = (body.palette.dark, grip.unit);
    let other = grip.other_palm(body);
    let at = |[x, y]: Point| add(other, [grip.side * x * unit, y * unit]);
    // A carton with its stripes of black.
    let (milk, ink) = (body.dyed(Tint::Sky), body.palette.dark);
    body.panel(easel, &[[-0.10, -0.58], [0.38, -0.58], [0.38, 0.20], [-0.10, 0.20]].map(at), &body.palette.white);
    body.panel(easel, &[[-0.10, -0.58], [0.0, -0.78], [0.28, -0.78], [0.38, -0.58]].map(at), &milk);
    body.panel(easel, &[[-0.10, -0.10], [0.38, -0.10], [0.38, 0.20], [-0.10, 0.20]].map(at), &milk);
    for (number, wide) in [2.0, 1.0, 1.0, 2.4, 1.0, 1.6].into_iter().enumerate() {
        let x = 0.10 + 0.045 * number as f64;
        easel.ink(&[[x, -0.42], [x, -0.20]].map(at), wide, (ink.base, Taper::EVEN));
    }
    let [x, y] = unit_way(grip.at, at([0.22, -0.30]));
    let on = |along: f64, off: f64| add(grip.at, [(x * along - y * off) * unit, (y * along + x * off) * unit]);
    easel.veil(&[on(0.34, 0.0), at([0.34, -0.16]), at([0.10, -0.46])], body.dyed(Tint::Red).light, 0.6);
    body.panel(easel, &[on(-0.06, -0.10), on(0.10, -0.10), on(0.02, 0.44), on(-0.16, 0.42)], &case);
    body.panel(easel, &around(&[on(-0.22, -0.16), on(0.32, -0.20), on(0.38, 0.04), on(-0.20, 0.02)], 3), &case);
    easel.fill(&[on(0.31, -0.17), on(0.36, -0.17), on(0.40, 0.01), on(0.34, 0.01)], body.dyed(Tint::Red).light);
}

/// From the hand to the bolt.
fn to_bolt(body: &Body, grip: Grip) -> Point {
    unit_way(grip.at, workplace::bolt(body))
}

/// Its jaws about the bolt.
fn wrench(easel: &mut Easel, body: &Body, grip: Grip) {
    let (steel, unit, bolt) = (body.held(body.palette.metal), grip.unit, workplace::bolt(body));
    let [x, y] = to_bolt(body, grip);
    rod(
        easel,
        body,
        (add(grip.at, [-x * 0.30 * unit, -y * 0.30 * unit]), add(bolt, [-x * 0.20 * unit, -y * 0.20 * unit])),
        0.065,
        &steel,
    );
    let on = |along: f64, off: f64| add(bolt, [(x * along - y * off) * unit, (y * along + x * off) * unit]);
    let jaws = [
        on(-0.30, 0.07),
        on(-0.22, 0.20),
        on(0.02, 0.25),
        on(0.18, 0.18),
        on(0.12, 0.11),
        on(-0.06, 0.11),
        on(-0.06, -0.11),
        on(0.12, -0.11),
        on(0.18, -0.18),
        on(0.02, -0.25),
        on(-0.22, -0.20),
        on(-0.30, -0.07),
    ];
    body.panel(easel, &jaws, &steel);
    for (turn, out) in [(-70.0_f64, 0.36), (-20.0, 0.40), (30.0, 0.36)] {
        let (cos, sin) = (libm::cos(turn.to_radians()), libm::sin(turn.to_radians()));
        easel.ink(
            &[on(cos * out, sin * out), on(cos * (out + 0.14), sin * (out + 0.14))],
            1.5,
            (body.palette.white.light, Taper::LINE),
        );
    }
}

/// Its blade in a bed of turned earth.
fn hoe(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, soil, leaf, unit) = (body.palette.leather, body.dyed(Tint::Brown), body.palette.leaf, grip.unit);
    let low = super::weapons::foot(body, grip, 2.2);
    let end = grip.at([0.0, low]);
    let by = |[x, y]: Point| add(end, [grip.side * x * unit, y * unit]);
    let bed = [
        [-2.6, 0.30],
        [-0.9, 0.04],
        [-0.2, 0.10],
        [0.5, -0.04],
        [1.3, 0.06],
        [2.2, 0.0],
        [3.4, 0.20],
        [2.0, 0.40],
        [-0.6, 0.42],
    ];
    body.panel(easel, &around(&bed.map(by), 4), &soil);
    for number in 0..16_i32 {
        let (x, y) = (-0.9 + 0.24 * f64::from(number), 0.20 + 0.09 * libm::sin(f64::from(number) * 2.3));
        easel.fill(&ellipse(by([x, y]), [0.09 * unit, 0.045 * unit], 0.0), soil.shaded);
    }
    for x in [0.9, 1.5, 2.1, 2.7] {
        for side in [-1.0, 1.0] {
            let blade = [[x, 0.06], [x + side * 0.10, -0.14], [x + side * 0.26, -0.22], [x + side * 0.14, -0.04]];
            body.panel(easel, &around(&blade.map(by), 3), &leaf);
        }
    }
    rod(easel, body, (grip.at([0.0, low - 0.04]), grip.at([0.0, -1.2])), 0.045, &wood);
    let head = [[0.06, -0.10], [-0.04, 0.04], [-0.52, 0.20], [-0.56, 0.10], [-0.10, -0.14]];
    body.panel(easel, &head.map(by), &body.palette.metal);
    for [x, y] in [[-0.7, -0.06], [-0.84, -0.22], [-0.56, -0.16], [-0.98, -0.06]] {
        easel.fill(&ellipse(by([x, y]), [0.05 * unit; 2], 0.0), soil.base);
    }
}

/// A trunk with a beetle on it, at the end of the pole.
fn trunk(easel: &mut Easel, on: &Beside) {
    let bark = on.body.palette.leather;
    let bark = Surface { base: bark.light, shaded: bark.base, deep: bark.shaded, ..bark };
    let [x, y] = pole_end(on.body);
    let [x, y] = [(x - on.hand[0]) * on.side / on.unit, (y - on.hand[1]) / on.unit];
    let outline = [
        [x - 0.62, -FAR],
        [x - 0.66, y + 2.0],
        [x - 1.0, on.low],
        [x + 1.2, on.low],
        [x + 0.74, y + 2.0],
        [x + 0.70, -FAR],
    ];
    on.body.panel(easel, &on.all(&outline), &bark);
    easel.within(&on.all(&outline), |easel| {
        for number in 0..30_i32 {
            let turn = f64::from(number);
            let (dx, dy) = (x + 0.6 * libm::sin(turn * 2.4), y - 3.0 + 0.26 * turn);
            easel.ink(&on.all(&[[dx, dy], [dx + 0.04, dy + 0.4]]), 1.2, (bark.deep, Taper::LINE));
        }
    });
}

/// Where the ring of a net is, canvas units.
fn pole_end(body: &Body) -> Point {
    let front = body.posture.front;
    let (hand, unit) = (body.palm(front), body.rig.unit);
    let [x, y] = unit_way(body.palm(1 - front), hand);
    add(hand, [x * 1.36 * unit, y * 1.36 * unit])
}

/// Through both hands; its bag hangs from the ring over what is caught.
fn net_on_pole(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, unit, end) = (body.palette.white, grip.unit, pole_end(body));
    let [x, y] = peel_way(body, grip);
    let back = add(grip.at, [-x * 1.9 * unit, -y * 1.9 * unit]);
    rod(easel, body, (back, add(end, [-x * 0.46 * unit, -y * 0.46 * unit])), 0.036, &body.palette.gold);
    let at = |[dx, dy]: Point| add(end, [grip.side * dx * unit, dy * unit]);
    let bag = [
        [-0.46, 0.0],
        [-0.30, -0.42],
        [0.0, -0.52],
        [0.34, -0.40],
        [0.46, 0.0],
        [0.50, 0.40],
        [0.30, 0.66],
        [0.02, 0.46],
        [-0.34, 0.40],
    ];
    let bag = around(&bag.map(at), 4);
    easel.veil(&bag, white.base, 0.34);
    enacted::beetle(easel, body, Grip { at: add(end, [0.0, 0.36 * unit]), unit: unit * 1.15, tilt: 0.0, ..grip });
    easel.within(&bag, |easel| {
        for step in 0..7_i32 {
            let from = -0.9 + 0.26 * f64::from(step);
            for lean in [-0.7, 0.7] {
                easel.ink(&[at([from, -0.6]), at([from + lean, 0.8])], 0.5, (white.line, Taper::EVEN));
            }
        }
    });
    let ring = closed(&ellipse(end, [0.47 * unit, 0.50 * unit], 0.0));
    easel.ink(&ring, 4.4, (body.palette.metal.line, Taper::EVEN));
    easel.ink(&ring, 2.6, (body.palette.metal.light, Taper::EVEN));
}

/// Both hands at it, its tip drawn down to the fish that leaps at the end of the line.
fn bent_rod(easel: &mut Easel, body: &Body, grip: Grip) {
    let (dark, unit) = (body.palette.dark, grip.unit);
    let [x, y] = peel_way(body, grip);
    let at = |[dx, dy]: Point| add(grip.at, [grip.side * dx * unit, dy * unit]);
    let butt = add(grip.at, [-x * 1.5 * unit, -y * 1.5 * unit]);
    let way = [
        butt,
        grip.at,
        add(grip.at, [x * 0.9 * unit, y * 0.9 * unit]),
        at([1.42, -1.36]),
        at([2.02, -1.30]),
        at([2.36, -0.92]),
    ];
    let curve = through(&way, 8);
    body.panel(easel, &ribbon(&curve, |share| (0.055 - 0.040 * share) * unit), &dark);
    let fish = at([2.30, 1.30]);
    easel.ink(&[at([2.36, -0.92]), add(fish, [0.0, -0.62 * unit])], 1.0, (body.palette.white.light, Taper::EVEN));
    let reel = add(grip.other_palm(body), [grip.side * 0.10 * unit, 0.16 * unit]);
    body.panel(easel, &ellipse(reel, [0.13 * unit; 2], 0.0), &body.palette.metal);
    catch::leaping(easel, body, (fish, unit, grip.side));
}

fn stone(easel: &mut Easel, body: &Body, grip: Grip) {
    let rock = body.held(body.dyed(Tint::Gray));
    let outline = [[-0.17, -0.10], [-0.10, -0.26], [0.08, -0.28], [0.19, -0.14], [0.14, 0.02], [-0.10, 0.04]];
    body.panel(easel, &around(&grip.all(&outline), 3), &rock);
    easel.ink(&grip.all(&[[-0.06, -0.20], [0.04, -0.16]]), 0.9, (rock.line, Taper::LINE));
}

/// Below the hand that has it the ribbon goes to the other, a bow over the stems.
fn tied_bouquet(easel: &mut Easel, body: &Body, grip: Grip) {
    carried::bouquet(easel, body, grip);
    let (silk, unit) = (body.dyed(Tint::Pink), grip.unit);
    let other = grip.other_palm(body);
    let at = |[x, y]: Point| add(grip.at, [grip.side * x * unit, y * unit]);
    let knot = at([-0.10, -0.16]);
    let band = through(&[knot, add(other, [0.0, 0.06 * unit]), add(other, [-grip.side * 0.10 * unit, 0.36 * unit])], 6);
    body.panel(easel, &ribbon(&band, |_| 0.045 * unit), &silk);
    for side in [-1.0, 1.0] {
        let ear = [[0.0, 0.0], [side * 0.22, -0.16], [side * 0.30, 0.02], [side * 0.18, 0.12]];
        body.panel(easel, &around(&ear.map(|[x, y]| add(knot, [x * unit, y * unit])), 3), &silk);
    }
    body.panel(easel, &ellipse(knot, [0.07 * unit, 0.08 * unit], 0.0), &silk);
}

/// Three, up to the chin of who carries them.
fn stack(easel: &mut Easel, body: &Body, grip: Grip) {
    for (up, size, aside) in [(0.0, 1.0, 0.0), (0.80, 0.66, 0.06)] {
        let at = add(grip.at, [grip.side * aside * grip.unit, -up * grip.unit]);
        luggage::cardboard_box(easel, body, Grip { at, unit: grip.unit * size, ..grip });
    }
}
