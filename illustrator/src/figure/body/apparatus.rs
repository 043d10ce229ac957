//! What a feat is done on: the wall one leans on or peeks from, the bar, the ladder, the rope.

use super::super::curve::{Point, Taper, add, closed, ellipse, line, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::supine;
use super::skeleton::SIDES;
use super::{Body, FAR, arena, draw_hand, outdoors, palms};
use scene::{Pose, Prop, Tint};

/// Before anything of the figure is drawn.
pub fn behind(easel: &mut Easel, body: &Body) {
    match body.pose {
        Pose::LeaningOnWall => wall_behind(easel, body, (-1.75, -0.16)),
        Pose::SittingAtWall => wall_behind(easel, body, (-2.3, -0.30)),
        Pose::LeaningOnTree => outdoors::trunk_behind(easel, body, (0.0, -0.12)),
        Pose::SittingAtTree => outdoors::trunk_behind(easel, body, (-0.55, -0.26)),
        Pose::Hanging => bar(easel, body),
        Pose::HulaHooping => hoop(easel, body, true),
        Pose::LiftingBarbell | Pose::Squatting => barbell(easel, body),
        // A shelf is behind it.
        Pose::OnLadder if body.prop == Some(Prop::ShelvedBook) => {}
        Pose::OnLadder => ladder(easel, body),
        Pose::Pulling => rope(easel, body),
        Pose::JumpingRope => skipping_rope(easel, body),
        Pose::ClimbingTree => outdoors::tree(easel, body),
        Pose::Diving => outdoors::starting_block(easel, body, super::upended_deg(body.pose).unwrap_or_default()),
        _ => arena::behind(easel, body),
    }
}

/// After all of the figure.
pub fn before(easel: &mut Easel, body: &Body) {
    match body.pose {
        Pose::Peeking => {
            wall(easel, body, (0.56, 0.30));
            draw_hand(easel, body, body.posture.front);
        }
        Pose::HulaHooping => hoop(easel, body, false),
        Pose::Juggling => balls(easel, body),
        Pose::AtTelescope => outdoors::telescope(easel, body),
        _ => {
            arena::before(easel, body);
            palms::draw(easel, body);
        }
    }
}

/// It goes on behind the whole of who leans there, and shows the shadow.
fn wall_behind(easel: &mut Easel, body: &Body, at: (f64, f64)) {
    wall(easel, body, at);
    easel.within(&wall_outline(body, at), |easel| supine::shadow(easel, body));
}

/// Corners of a wall from `from` head units beside the middle of the face, on the acting side, to the edge of the
/// picture, its foot so far below the feet.
fn wall_outline(body: &Body, (from, below): (f64, f64)) -> [Point; 4] {
    let unit = body.rig.unit;
    let side = SIDES[body.posture.front];
    let [x, y] = body.rig.flat([0.0, 0.5]);
    let foot = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + below * unit;
    let at = |dx: f64, y: f64| [x + side * dx * unit, y];
    [at(from, y - FAR * unit), at(FAR, y - FAR * unit), at(FAR, foot), at(from, foot)]
}

fn wall(easel: &mut Easel, body: &Body, (from, below): (f64, f64)) {
    let unit = body.rig.unit;
    let side = SIDES[body.posture.front];
    let [x, y] = body.rig.flat([0.0, 0.5]);
    let outline = wall_outline(body, (from, below));
    let foot = outline[2][1];
    let at = |dx: f64, y: f64| [x + side * dx * unit, y];
    let stone = body.dyed(Tint::Ash);
    easel.fill(&outline, stone.base);
    let edge = [at(from, y - FAR * unit), at(from + 0.22, y - FAR * unit), at(from + 0.22, foot), at(from, foot)];
    let is_lit = body.rig.light * side < 0.0;
    easel.fill(&edge, if is_lit { stone.light } else { stone.shaded });
    courses(easel, body, (&outline, [x + side * from * unit, y]), &stone);
    let skirting = [at(from, foot - 0.26 * unit), at(FAR, foot - 0.26 * unit), at(FAR, foot), at(from, foot)];
    easel.fill(&skirting, stone.deep);
    easel.ink(&[skirting[0], skirting[1]], 0.9, (stone.line, Taper::EVEN));
    easel.ink(&[outline[0], outline[3], outline[2]], 1.2, (stone.line, Taper::EVEN));
}

/// Rows of blocks, their joints staggered.
fn courses(easel: &mut Easel, body: &Body, (outline, [x, y]): (&[Point], Point), stone: &Surface) {
    let unit = body.rig.unit;
    let side = SIDES[body.posture.front];
    easel.within(outline, |easel| {
        for row in -9..=9 {
            let level = y + f64::from(row) * 0.62 * unit;
            let ends = [[x, level], [x + side * FAR * unit, level]];
            easel.ink(&ends, 0.6, (stone.shaded, Taper::EVEN));
            let shift = if row % 2 == 0 { 0.22 } else { 0.86 };
            for joint in 0..8 {
                let across = x + side * (shift + 1.28 * f64::from(joint)) * unit;
                easel.ink(&[[across, level], [across, level + 0.62 * unit]], 0.6, (stone.shaded, Taper::EVEN));
            }
        }
    });
}

fn palms(body: &Body) -> [Point; 2] {
    [body.palm(0), body.palm(1)]
}

/// Level, through both fists, from edge to edge of the picture; two chains or cords would only clutter.
fn bar(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let [one, other] = palms(body);
    let y = f64::midpoint(one[1], other[1]);
    let metal = if body.place.is_indoors() { body.palette.metal } else { body.palette.leather };
    let at = |x: f64, dy: f64| [x, y + dy * unit];
    let (left, right) = (one[0] - FAR * unit, other[0] + FAR * unit);
    body.panel(easel, &[at(left, -0.075), at(right, -0.075), at(right, 0.075), at(left, 0.075)], &metal);
    easel.ink(&[at(left, -0.03), at(right, -0.03)], 1.2, (metal.light, Taper::EVEN));
}

fn barbell(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let [one, other] = palms(body);
    let (metal, dark) = (body.palette.metal, body.palette.dark);
    let reach = 1.05 * unit;
    let (left, right) = (add(one, [-reach, 0.0]), add(other, [reach, 0.0]));
    body.panel(easel, &line(&[left, right], 0.07 * unit, Taper::EVEN), &metal);
    for (end, side) in [(left, -1.0), (right, 1.0)] {
        for (inward, high) in [(0.34, 0.40), (0.16, 0.54)] {
            let middle = add(end, [-side * inward * unit, 0.0]);
            body.panel(easel, &ellipse(middle, [0.10 * unit, high * unit], 0.0), &dark);
        }
    }
}

/// The farther or the nearer half of a hoop about the waist.
fn hoop(easel: &mut Easel, body: &Body, farther: bool) {
    let unit = body.rig.unit;
    let plastic = body.held(body.dyed(Tint::Pink));
    let middle = body.rig.body([0.0, 2.72]);
    let half: Vec<Point> = (0..=24)
        .map(|step| {
            let turn = core::f64::consts::PI * (f64::from(step) / 24.0 + if farther { 1.0 } else { 0.0 });
            let (across, down) = (libm::cos(turn) * 1.66, libm::sin(turn) * 0.46);
            add(middle, [across * unit, (down + across * 0.10) * unit])
        })
        .collect();
    body.panel(easel, &ribbon(&half, |_| 0.055 * unit), &plastic);
    let stripes: Vec<&[Point]> = half.chunks(4).step_by(2).filter(|part| part.len() > 1).collect();
    for part in stripes {
        easel.ink(part, 3.0, (body.palette.white.light, Taper::EVEN));
    }
}

/// One at each hand, the others in an arc above the head.
fn balls(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let [one, other] = palms(body);
    let top = body.rig.flat([0.0, -0.62]);
    let near = |palm: Point| add(palm, [0.0, -0.30 * unit]);
    let spots = [
        (near(one), Tint::Red),
        ([f64::midpoint(one[0], top[0]) - 0.22 * unit, top[1] + 0.62 * unit], Tint::Yellow),
        (top, Tint::Blue),
        ([f64::midpoint(other[0], top[0]) + 0.22 * unit, top[1] + 0.50 * unit], Tint::Green),
        (near(other), Tint::Orange),
    ];
    for (at, tint) in spots {
        let ball = body.dyed(tint);
        body.panel(easel, &ellipse(at, [0.23 * unit; 2], 0.0), &ball);
        easel.fill(&ellipse(add(at, [-0.06 * unit, -0.07 * unit]), [0.04 * unit; 2], 0.0), ball.glint);
    }
}

pub fn ladder(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let wood = body.palette.gold;
    let [one, other] = palms(body);
    let feet = body.skeleton.legs.map(|leg| add(leg.end, [0.0, 0.34 * unit]));
    let middle = f64::midpoint(feet[0][0].min(one[0]), feet[1][0].max(other[0]));
    let half = (other[0] - one[0]).abs().max(feet[1][0] - feet[0][0]) / 2.0 + 0.10 * unit;
    let foot = feet[0][1].max(feet[1][1]) + 2.0 * unit;
    let top = one[1].min(other[1]);
    // A rung under each hand and each foot, and as far apart from there on.
    let step = (one[1] - other[1]).abs().max(0.5 * unit);
    let rungs = (-6..=12).map(|at| top + f64::from(at) * step).filter(|y| *y < foot);
    for y in rungs.chain(feet.map(|foot| foot[1])) {
        let rung = [[middle - half, y], [middle + half, y]];
        body.panel(easel, &line(&rung, 0.10 * unit, Taper::EVEN), &wood);
    }
    for side in SIDES {
        let x = middle + side * half;
        let rail = [[x, top - FAR * unit], [x, foot + FAR * unit]];
        body.panel(easel, &line(&rail, 0.15 * unit, Taper::EVEN), &wood);
    }
}

/// From behind the nearer fist through both and on to the edge of the picture.
fn rope(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let side = SIDES[body.posture.front];
    let (far, near) = (body.palm(body.posture.front), body.palm(1 - body.posture.front));
    let tail = [
        add(near, [-side * 0.9 * unit, 1.5 * unit]),
        add(near, [-side * 0.55 * unit, 0.7 * unit]),
        near,
        far,
        add(far, [side * 3.0 * unit, 0.30 * unit]),
        add(far, [side * FAR * unit, 5.0 * unit]),
    ];
    cord(easel, body, &through(&tail, 8), 0.055);
}

fn skipping_rope(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let [one, other] = palms(body);
    let [x, top] = body.rig.flat([0.0, -0.95]);
    let arc = [
        one,
        add(one, [-0.5 * unit, -0.9 * unit]),
        [x - 1.5 * unit, top + 0.62 * unit],
        [x, top],
        [x + 1.5 * unit, top + 0.62 * unit],
        add(other, [0.5 * unit, -0.9 * unit]),
        other,
    ];
    cord(easel, body, &through(&arc, 8), 0.03);
}

fn cord(easel: &mut Easel, body: &Body, curve: &[Point], half: f64) {
    let hemp = body.dyed(Tint::Blond);
    let outline = ribbon(curve, |_| half * body.rig.unit);
    easel.fill(&outline, hemp.base);
    easel.ink(&closed(&outline), 0.9, (hemp.line, Taper::EVEN));
}
