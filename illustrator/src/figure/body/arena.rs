//! What a sport or a flight is done at: hurdle, bag, net, hoop, table, rope, desk, and the ball or the cloth that flies.

use super::super::blows;
use super::super::curve::{Point, Taper, add, closed, ellipse, lerp, line, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::props;
use super::skeleton::SIDES;
use super::{Body, FAR, draw_hand, games, heights};
use scene::{Character, Place, Pose, Prop, Tint};

/// -1 or 1: the side of the picture that the figure acts on.
pub(super) fn ahead(body: &Body) -> f64 {
    SIDES[body.posture.far_leg.unwrap_or(body.posture.front)]
}

/// How far below the feet of who is in the air the ground is, head units.
pub const fn above_ground(pose: Pose) -> f64 {
    match pose {
        Pose::BoardJump => 1.3,
        Pose::Hurdling => 0.75,
        Pose::Smashing => 0.45,
        Pose::LongJump => 0.9,
        _ => 0.16,
    }
}

/// The box of a figure, left, top, right, bottom in head units, with what it does that at.
pub fn bounds((character, front): (&Character, usize), [left, top, right, bottom]: [f64; 4]) -> (f64, f64, f64, f64) {
    let pose = character.pose;
    // Ahead, behind, above and below.
    let [ahead, above, below] = match pose {
        Pose::Hurdling => [0.3, 0.0, above_ground(pose) + 0.5],
        Pose::SlidingTackle => [0.9, 0.0, 0.1],
        Pose::HittingBag => [1.2, 0.0, 0.0],
        Pose::BoardJump => [0.3, 0.0, above_ground(pose) + 0.6],
        Pose::Smashing => [1.0, 1.6, 0.4],
        Pose::RopeSwinging => [0.6, 0.6, 0.5],
        Pose::UnderDesk => [1.2, 0.5, 0.2],
        Pose::WavingCloth => [2.5, 0.6, 0.0],
        Pose::BallOnFinger => [0.3, 0.3, 0.0],
        Pose::JudoThrow => [0.0, 0.9, 0.0],
        Pose::Receiving => [0.9, 0.7, 0.0],
        Pose::BreakingTape => [0.9, 0.0, 0.0],
        Pose::AtEdge => [0.4, 0.6, 0.4],
        Pose::LongJump => [0.5, 0.0, above_ground(pose) + 0.6],
        Pose::RoofJump => [0.9, 0.2, 1.9],
        Pose::RopeClimbing => [0.9, 0.7, 0.6],
        Pose::FenceClimbing => [0.4, 0.5, 0.3],
        _ => [0.0; 3],
    };
    let (left, right) = match (pose, front) {
        // Who is thrown flies over the back of who bends.
        (Pose::JudoThrow, _) => (left - 1.5, right),
        // The net, or the board behind the ring.
        (Pose::Leaping, _) if matches!(character.prop, Some(Prop::Ball | Prop::Volleyball)) => match front {
            0 => (left - 1.3, right),
            _ => (left, right + 1.3),
        },
        // The ball that comes to the bat.
        (Pose::Swinging, 0) if character.prop == Some(Prop::Bat) => (left, right.max(2.4)),
        (Pose::Swinging, _) if character.prop == Some(Prop::Bat) => (left.min(-2.4), right),
        (Pose::UnderDesk, _) => (left.min(-DESK[0] - 0.2), right.max(DESK[0] + 0.2)),
        (_, 0) => (left - ahead, right),
        _ => (left, right + ahead),
    };
    (left, right, top - above, bottom + below)
}

/// Before anything of the figure is drawn.
pub fn behind(easel: &mut Easel, body: &Body) {
    match (body.pose, body.prop) {
        (Pose::Hurdling, _) => hurdle(easel, body),
        (Pose::HittingBag, _) => bag(easel, body),
        (Pose::RopeSwinging, _) => rope(easel, body),
        (Pose::UnderDesk, _) => desk_behind(easel, body),
        (Pose::AtEdge, _) => heights::cliff(easel, body),
        (Pose::LongJump, _) => heights::sand(easel, body),
        (Pose::RoofJump, _) => heights::roofs(easel, body),
        (Pose::Saving, _) => games::goal(easel, body),
        (Pose::RopeClimbing, _) => heights::wall(easel, body),
        (Pose::Leaping, Some(Prop::Ball)) if is_court(body.place) => games::hoop(easel, body),
        (Pose::Leaping, Some(Prop::Volleyball)) if is_court(body.place) || body.place == Place::Beach => {
            games::net(easel, body)
        }
        _ => {}
    }
}

const fn is_court(place: Place) -> bool {
    matches!(place, Place::Gym | Place::StreetCourt)
}

/// After the legs, before the arms that lie across the trunk.
pub fn among(easel: &mut Easel, body: &Body) {
    if body.pose == Pose::TableTennis {
        games::table(easel, body);
    }
}

/// After all of the figure.
pub fn before(easel: &mut Easel, body: &Body) {
    match body.pose {
        Pose::SlidingTackle => sliding(easel, body),
        Pose::BallOnFinger => ball_on_finger(easel, body),
        Pose::TableTennis => games::paddle(easel, body),
        Pose::Smashing => games::struck(easel, body),
        Pose::Swinging if body.prop == Some(Prop::Bat) => games::pitched(easel, body),
        Pose::Receiving => games::received(easel, body),
        Pose::BreakingTape => games::tape(easel, body),
        Pose::UnderDesk => desk_before(easel, body),
        Pose::BreakingChains => chains(easel, body),
        Pose::WavingCloth => cloth(easel, body),
        _ => {}
    }
}

fn hips(body: &Body) -> Point {
    let [one, other] = body.skeleton.legs.map(|leg| leg.root);
    lerp(one, other, 0.5)
}

/// The lowest point of both legs, canvas units.
fn low(body: &Body) -> f64 {
    let legs = &body.skeleton.legs;
    legs.iter().map(|leg| leg.end[1].max(leg.bend[1])).fold(f64::MIN, f64::max)
}

/// A bar in two colors on two posts, under the leading thigh.
fn hurdle(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let (side, [x, y]) = (ahead(body), hips(body));
    let ground = low(body) + (above_ground(Pose::Hurdling) + 0.24) * unit;
    let at = |dx: f64, up: f64| [x + side * dx * unit, y + up * unit];
    let (steel, white, red) = (body.palette.metal, body.palette.white, body.dyed(Tint::Red));
    for (dx, down) in [(0.02, 0.0), (1.36, -0.10)] {
        let foot = [x + side * dx * unit, ground + down * unit];
        body.panel(easel, &line(&[at(dx, 0.62), foot], 0.085 * unit, Taper::EVEN), &steel);
        let sole = [foot, add(foot, [side * 0.62 * unit, 0.05 * unit])];
        body.panel(easel, &line(&sole, 0.085 * unit, Taper::EVEN), &steel);
    }
    let bar = |from: f64, to: f64| [at(from, 0.46), at(to, 0.42), at(to, 0.72), at(from, 0.76)];
    body.panel(easel, &bar(-0.14, 1.52), &white);
    for from in [0.12, 0.72, 1.30] {
        easel.fill(&bar(from, from + 0.22), red.base);
    }
    let bar = bar(-0.14, 1.52);
    easel.ink(&closed(&bar), 0.9, (white.line, Taper::EVEN));
}

/// A long bag on chains, its near side dented by the fist.
fn bag(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let (side, fist) = (ahead(body), body.palm(body.posture.far_leg.unwrap_or(body.posture.front)));
    let hide = body.held(body.dyed(Tint::Brown));
    // Knocked away from the fist at its foot.
    let at = |dx: f64, dy: f64| add(fist, [side * (0.12 + dx + 0.10 * (dy + 1.3)) * unit, dy * unit]);
    let hook = at(0.62, -FAR);
    for dx in [0.18, 0.62, 1.06] {
        easel.ink(&[at(dx, -1.30), at(0.62, -2.3)], 2.0, (body.palette.metal.line, Taper::EVEN));
    }
    easel.ink(&[at(0.62, -2.3), [at(0.62, -2.3)[0], hook[1]]], 2.6, (body.palette.metal.line, Taper::EVEN));
    let sides = [
        at(0.06, -1.34),
        at(0.0, -0.70),
        at(0.02, -0.24),
        at(0.14, 0.0),
        at(0.02, 0.26),
        at(0.0, 0.9),
        at(0.06, 1.62),
        at(0.30, 1.76),
        at(0.94, 1.76),
        at(1.18, 1.62),
        at(1.24, 0.2),
        at(1.18, -1.34),
        at(0.94, -1.44),
        at(0.30, -1.44),
    ];
    body.panel(easel, &sides, &hide);
    easel.within(&sides, |easel| {
        let away = [at(0.86, -1.6), at(1.4, -1.6), at(1.4, 1.9), at(0.86, 1.9)];
        easel.fill(&away, hide.shaded);
        for dy in [-1.16, 1.36] {
            let band = [at(-0.1, dy), at(1.4, dy - 0.04), at(1.4, dy + 0.16), at(-0.1, dy + 0.20)];
            easel.fill(&band, body.palette.dark.base);
        }
        for (from, to) in [([0.16, 0.0], [0.56, -0.22]), ([0.16, 0.02], [0.60, 0.04]), ([0.16, 0.04], [0.52, 0.30])] {
            easel.ink(&[at(from[0], from[1]), at(to[0], to[1])], 1.4, (hide.line, Taper::LINE));
        }
    });
    easel.ink(&closed(&sides), 1.1, (hide.line, Taper::EVEN));
    blows::star(easel, body, (at(0.10, -0.02), 0.80));
}

/// From beyond the picture through both fists to its loose end.
fn rope(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let front = body.posture.front;
    let (high, deep) = (body.palm(front), body.palm(1 - front));
    let way = [high[0] - deep[0], high[1] - deep[1]];
    let long = libm::hypot(way[0], way[1]).max(1e-9);
    let on = |from: Point, by: f64| add(from, [way[0] / long * by * unit, way[1] / long * by * unit]);
    let side = ahead(body);
    let tail = [
        on(high, FAR),
        high,
        deep,
        on(deep, -1.2),
        add(on(deep, -2.6), [side * 0.24 * unit, 0.2 * unit]),
        add(on(deep, -3.6), [-side * 0.06 * unit, 0.5 * unit]),
    ];
    let hemp = body.dyed(Tint::Blond);
    let outline = ribbon(&through(&tail, 10), |_| 0.06 * unit);
    easel.fill(&outline, hemp.base);
    easel.ink(&closed(&outline), 0.9, (hemp.line, Taper::EVEN));
}

/// The ball at the toes, and what the sliding leg throws up.
fn sliding(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let (side, leg) = (ahead(body), &body.skeleton.legs[body.posture.far_leg.unwrap_or(1)]);
    let clod = body.dyed(Tint::Brown);
    for number in 0..14_u32 {
        let turn = f64::from(number) * 2.4;
        let back = 0.1 + 0.13 * f64::from(number);
        let high = (1.0 + libm::sin(turn)) * (0.10 + 0.03 * f64::from(number));
        let at = add(leg.end, [-side * back * unit, (0.22 - high) * unit]);
        easel.veil(&ellipse(at, [(0.09 - 0.003 * f64::from(number)) * unit; 2], 0.0), clod.base, 0.9);
    }
    props::soccer_ball_at(easel, body, add(leg.end, [side * 0.92 * unit, 0.02 * unit]));
}

/// On the tip of the forefinger, with the lines of its spin.
fn ball_on_finger(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let palm = body.palm(body.posture.front);
    let center = add(palm, [0.02 * unit, -0.80 * unit]);
    props::basketball(easel, body, (center, 0.40 * unit));
    for (y, wide, from) in [(-0.26, 0.54, 0.3), (0.0, 0.64, 0.1), (0.26, 0.54, 0.3)] {
        for half in [0.0, core::f64::consts::PI] {
            let arc: Vec<Point> = (0..=8)
                .map(|step| {
                    let turn = half + from + f64::from(step) * 0.13;
                    add(center, [libm::cos(turn) * wide * unit, (y + libm::sin(turn) * 0.14) * unit])
                })
                .collect();
            easel.ink(&arc, 2.2, (body.palette.white.base, Taper::LINE));
            easel.ink(&arc, 0.7, (body.palette.white.line, Taper::LINE));
        }
    }
}

/// Arcs of the air about who turns, behind the body.
pub fn whirl(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let middle = hips(body);
    for (dy, wide, from, long) in [
        (-2.6, 0.95, 0.25, 1.5),
        (-1.2, 1.25, 2.1, 1.4),
        (-0.1, 1.45, 0.1, 1.6),
        (0.9, 1.2, 1.9, 1.5),
        (2.1, 0.95, 0.2, 1.5),
        (2.9, 0.85, 1.7, 1.4),
    ] {
        let arc: Vec<Point> = (0..=14)
            .map(|step| {
                let turn = from + long * f64::from(step) / 14.0;
                add(middle, [libm::cos(turn) * wide * unit, (dy + libm::sin(turn) * 0.22) * unit])
            })
            .collect();
        easel.ink(&arc, 4.0, (body.dyed(Tint::Sky).light, Taper::LINE));
        easel.ink(&arc, 1.6, (body.palette.white.light, Taper::LINE));
    }
}

/// How far the board of a desk is from the middle of who is under it, and how far above the crown; head units.
const DESK: [f64; 2] = [2.0, 0.42];

fn under(body: &Body) -> (Point, f64) {
    let [x, _] = body.rig.body([0.0, 2.4]);
    ([x, body.rig.flat([0.0, -DESK[1]])[1]], low(body) + 0.36 * body.rig.unit)
}

/// Its back, in its own shadow.
fn desk_behind(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let ([x, top], floor) = under(body);
    let wood = body.palette.leather;
    let half = (DESK[0] - 0.22) * unit;
    let back = [[x - half, top], [x + half, top], [x + half, floor - 0.5 * unit], [x - half, floor - 0.5 * unit]];
    easel.fill(&back, wood.deep);
    easel.ink(&closed(&back), 0.9, (wood.line, Taper::EVEN));
}

/// The board above the head, and the two legs nearer to us.
fn desk_before(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let ([x, top], floor) = under(body);
    let wood = body.palette.leather;
    let at = |dx: f64, y: f64| [x + dx * unit, y];
    for side in SIDES {
        let (inner, outer) = (side * (DESK[0] - 0.24), side * (DESK[0] - 0.04));
        body.panel(easel, &[at(inner, top), at(outer, top), at(outer, floor), at(inner, floor)], &wood);
    }
    let (wide, deep) = (DESK[0], 0.34 * unit);
    let board = [at(-wide, top), at(wide, top), at(wide - 0.34, top - deep), at(-wide + 0.34, top - deep)];
    body.panel(easel, &board, &wood);
    let edge = [at(-wide, top), at(wide, top), at(wide, top + 0.15 * unit), at(-wide, top + 0.15 * unit)];
    body.panel(easel, &edge, &wood);
    easel.fill(&[edge[0], edge[1], at(wide, top + 0.05 * unit), at(-wide, top + 0.05 * unit)], wood.light);
}

/// A ring of iron, seen from its side.
fn link(easel: &mut Easel, (at, turn, unit): (Point, f64, f64), iron: &Surface) {
    let ring = ellipse(at, [0.12 * unit, 0.075 * unit], turn);
    easel.ink(&closed(&ring), 4.4, (iron.line, Taper::EVEN));
    easel.ink(&closed(&ring), 2.2, (iron.light, Taper::EVEN));
}

/// A cuff at each wrist with what is left of its chain, and links that fly between.
fn chains(easel: &mut Easel, body: &Body) {
    let (unit, iron) = (body.rig.unit, body.palette.metal);
    for limb in &body.skeleton.arms {
        let wrist = lerp(limb.bend, limb.end, 0.86);
        let across = [-limb.way[1], limb.way[0]];
        let on =
            |by: f64, along: f64| add(wrist, [0, 1].map(|axis| (across[axis] * by + limb.way[axis] * along) * unit));
        let cuff = [on(-0.19, -0.13), on(0.19, -0.13), on(0.18, 0.13), on(-0.18, 0.13)];
        body.panel(easel, &cuff, &iron);
        for number in 0..5_u32 {
            let share = f64::from(number);
            let at = add(wrist, [-limb.side * (0.16 + 0.15 * share) * unit, (0.14 + 0.12 * share) * unit]);
            link(easel, (at, if number % 2 == 0 { 40.0 } else { 80.0 }, unit), &iron);
        }
        let torn = add(wrist, [-limb.side * 0.94 * unit, 0.78 * unit]);
        blows::star(easel, body, (torn, 0.46));
        for (dx, dy, turn) in [(1.2, 0.2, 10.0), (1.0, 1.3, 60.0), (0.5, 1.25, -30.0)] {
            link(easel, (add(wrist, [-limb.side * dx * unit, dy * unit]), turn, unit), &iron);
        }
    }
}

/// A shirt that streams from the raised fist, its sleeves behind it.
fn cloth(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let at_hand = body.posture.front;
    let (side, palm) = (SIDES[at_hand], body.palm(at_hand));
    let linen = body.held(body.palette.white);
    let at = |[x, y]: Point| add(palm, [side * x * unit, y * unit]);
    let all = |points: &[Point]| through(&points.iter().map(|point| at(*point)).collect::<Vec<_>>(), 6);
    let mut shirt = all(&[[-0.10, -0.14], [0.5, -0.62], [1.1, -0.44], [1.7, -0.86], [2.2, -0.72]]);
    shirt.extend(all(&[[2.30, -0.42], [2.78, -0.62], [2.86, -0.36], [2.26, -0.10]]));
    shirt.extend(all(&[[2.34, 0.16], [1.8, 0.10], [1.75, 0.42], [1.50, 0.40], [1.52, 0.10]]));
    shirt.extend(all(&[[1.1, 0.34], [0.6, 0.02], [0.10, 0.16], [-0.10, -0.14]]));
    body.panel(easel, &shirt, &linen);
    for fold in [
        [[0.06, -0.06], [0.6, -0.30], [1.1, -0.16]],
        [[0.10, 0.02], [0.7, -0.12], [1.4, 0.0]],
        [[1.2, -0.40], [1.7, -0.50], [2.1, -0.40]],
    ] {
        easel.ink(&all(&fold), 1.4, (linen.line, Taper::LINE));
    }
    draw_hand(easel, body, at_hand);
}
