//! Two under one thing: a scarf about both necks, a blanket over both laps, one bite between both mouths.

use super::super::Body;
use super::super::body;
use super::super::body::posture::{Depth, Hand, Posture, Reach, seated_toward_us, touching};
use super::super::body::spine::Trunk;
use super::super::clasps::{Laid, REST, UNSEEN};
use super::super::curve::{Taper, add, closed, lerp, ribbon, through};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::shot::Shot;
use scene::{Extra, Pose, Tint};

/// From chin to chin, heads.
pub const fn apart(both: Pose) -> f64 {
    match both {
        Pose::SharingBite => 1.62,
        _ => 1.16,
    }
}

/// Head to head, or each turned to what is between both.
pub fn posed(both: Pose, posture: Posture, number: usize) -> Posture {
    let side = if number == 0 { 1.0 } else { -1.0 };
    match both {
        Pose::SharingBite => {
            let trunk = Trunk { lean: side * 5.0, turn: side * 17.0, ..Trunk::STRAIGHT };
            Posture { trunk, head: [0.0, side * 3.0], ..posture }
        }
        Pose::SharingBlanket => {
            let posture = seated_toward_us(posture, posture.arms);
            let trunk = Trunk { lean: side * 3.0, ..posture.trunk };
            Posture { trunk, head: [0.0, side * 7.0], ..posture }
        }
        _ => {
            let trunk = Trunk { lean: side * 2.5, turn: side * 4.0, ..Trunk::STRAIGHT };
            Posture { trunk, head: [0.0, side * 6.0], ..posture }
        }
    }
}

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    let both = left.character.pose;
    if both == Pose::SharingBite {
        return bite(left, right);
    }
    (left.posture.arms[1], right.posture.arms[0]) = (UNSEEN, UNSEEN);
    (left.posture.front, right.posture.front) = (0, 1);
    let hold = |y: f64| touching(20.0, 0.92, Reach::Front(0.02, y), (Hand::Fist, Depth::Across)).aimed(-100.0);
    let flat = touching(18.0, 0.90, Reach::Body(0.10, 1.96), (Hand::Flat, Depth::Across)).aimed(-112.0);
    (left.posture.arms[0], right.posture.arms[1]) = match both {
        Pose::SharingBlanket => (hold(BLANKET_TOP + 0.06), hold(BLANKET_TOP + 0.10)),
        _ => (REST, flat),
    };
}

/// What the first has in hand is before both mouths.
fn bite(left: &mut Shot, right: &mut Shot) {
    let unit = left.stand.head.min(right.stand.head);
    let spot = add(lerp(left.stand.chin, right.stand.chin, 0.5), [-0.10 * unit, 0.62 * unit]);
    let spot = body::within_reach(left, 1, spot);
    let holds = touching(36.0, 0.94, Reach::spot(spot), (Hand::Grip, Depth::Face)).aimed(158.0);
    let chest = touching(22.0, 0.90, Reach::Body(-0.10, 2.06), (Hand::Fist, Depth::Across));
    (left.posture.arms[1], left.posture.arms[0]) = (holds, REST);
    (right.posture.arms[0], right.posture.arms[1]) = (chest, REST);
    (left.posture.front, right.posture.front) = (1, 0);
}

/// Hands over the edge of the blanket.
pub fn laid(both: Pose) -> Vec<Laid> {
    match both {
        Pose::SharingBlanket => [(0, 0), (1, 1)].map(|(figure, arm)| Laid { figure, arm, hand_alone: true }).to_vec(),
        _ => Vec::new(),
    }
}

pub fn draw(on: &mut Easel, body: &Body, shots: [&Shot; 2]) {
    match shots[0].character.pose {
        Pose::SharingScarf => scarf(on, body, shots),
        Pose::SharingBlanket => blanket(on, body, shots),
        _ => {}
    }
}

/// From the one's neck to the other's, hanging a little between them.
fn scarf(on: &mut Easel, body: &Body, shots: [&Shot; 2]) {
    let cloth = body.palette.for_extra(Extra::Scarf).accent;
    let [left, right] = shots.map(Rig::of);
    let (from, to) = (left.body([0.22, 1.24]), right.body([-0.22, 1.24]));
    let sag = add(lerp(from, to, 0.5), [0.0, 0.16 * left.unit]);
    let way = through(&[from, sag, to], 10);
    let band = ribbon(&way, |_| 0.13 * left.unit);
    on.fill(&band, cloth.base);
    on.crescent(&band, left.away([-0.02, -0.05]), (cloth.shaded, 1.0));
    on.ink(&closed(&band), 1.0, (cloth.line, Taper::EVEN));
    for aside in [-0.045, 0.05] {
        let fold = super::super::curve::beside(&way, |_| aside * left.unit);
        on.ink(&fold[2..fold.len() - 2], 0.6, (cloth.line, Taper::FOLD));
    }
}

/// Where the blanket begins, heads from the crown.
const BLANKET_TOP: f64 = 2.10;

/// Over both laps, from under the arms down to the shins.
fn blanket(on: &mut Easel, body: &Body, [left, right]: [&Shot; 2]) {
    let cloth = body.dyed(Tint::Pink);
    let unit = left.stand.head.min(right.stand.head);
    let top = |shot: &Shot, x: f64| body::on_trunk(shot, [x, BLANKET_TOP]);
    let knees = [(left, 0), (left, 1), (right, 0), (right, 1)].map(|(shot, at)| body::leg_of(shot, at)[1]);
    let low = |shot: &Shot, at: usize| lerp(body::leg_of(shot, at)[1], body::leg_of(shot, at)[2], 0.74)[1];
    let hem = f64::max(low(left, 0), low(right, 1));
    let [outer, beyond] = [knees[0][0] - 0.34 * unit, knees[3][0] + 0.34 * unit];
    let between = lerp(top(left, 0.7), top(right, -0.7), 0.5);
    let upper = [top(left, -0.62), top(left, 0.0), add(between, [0.0, 0.16 * unit]), top(right, 0.0), top(right, 0.62)];
    let mut outline = through(&upper, 6);
    let falls = |x: f64, knee: f64, way: f64| {
        [[x + way * 0.16 * unit, knee - 0.62 * unit], [x + way * 0.10 * unit, knee], [x, hem - 0.10 * unit]]
    };
    let [one, two, three] = falls(beyond, knees[3][1], 1.0);
    outline.extend(through(&[upper[4], one, two, three], 6));
    let steps = 24;
    outline.extend((0..=steps).map(|step| {
        let share = f64::from(step) / f64::from(steps);
        [
            beyond + (outer - beyond) * share,
            hem + 0.07 * unit * libm::sin(share * 26.0) + 0.10 * unit * share * (1.0 - share),
        ]
    }));
    let [one, two, three] = falls(outer, knees[0][1], -1.0);
    outline.extend(through(&[three, two, one, upper[0]], 6));
    body.panel(on, &outline, &cloth);
    on.within(&outline, |on| {
        for row in [0.20, 0.34] {
            let [from, to] = [[outer - unit, hem - row * unit], [beyond + unit, hem - row * unit]];
            on.ink(&[from, to], 3.4, (cloth.light, Taper::EVEN));
        }
        // Below the knees the cloth hangs away from the light.
        for (number, [x, y]) in knees.into_iter().enumerate() {
            let way = if number % 2 == 0 { -1.0 } else { 1.0 };
            for (dx, wide, long) in [(0.30, 0.13, 1.0), (-0.06, 0.08, 0.8)] {
                let from = [x + way * dx * 0.7 * unit, y - 0.10 * unit];
                let foot = [x + way * dx * unit, y + (hem - y) * long];
                let wedge = [from, add(foot, [-wide * unit, 0.0]), add(foot, [wide * unit, 0.0])];
                on.veil(&wedge, cloth.deep, 0.55);
                on.ink(&[from, foot], 0.9, (cloth.line, Taper::FOLD));
            }
            on.ink(
                &[[x - way * 0.10 * unit, y - 0.70 * unit], [x + way * 0.16 * unit, y - 0.16 * unit]],
                0.8,
                (cloth.line, Taper::FOLD),
            );
        }
        let valley = [add(between, [0.0, 0.16 * unit]), [between[0], hem]];
        let wedge = [valley[0], add(valley[1], [-0.16 * unit, 0.0]), add(valley[1], [0.16 * unit, 0.0])];
        on.veil(&wedge, cloth.deep, 0.7);
        on.ink(&valley, 1.0, (cloth.line, Taper::FOLD));
    });
    let rim = through(&upper.map(|spot| add(spot, [0.0, 0.10 * unit])), 6);
    on.ink(&rim, 1.0, (cloth.line, Taper::LINE));
}
