//! What one slides on, climbs or lies on: blades on ice, two skis in the snow and their poles, a wall of rock or of a
//! climbing hall, a mattress.

use super::super::curve::{Point, Taper, add, around, closed, ellipse, line, ribbon, through};
use super::super::easel::Easel;
use super::posture::Foot;
use super::{Body, FAR};
use scene::{Place, Pose, Tint};

/// Before the legs are drawn.
pub fn below(easel: &mut Easel, body: &Body) {
    if body.pose == Pose::SpinningOnIce {
        super::arena::whirl(easel, body);
    }
    match body.pose {
        // There the whole ground is ice.
        Pose::IceSkating | Pose::SpinningOnIce if matches!(body.place, Place::IceRink | Place::FrozenLake) => {}
        Pose::IceSkating | Pose::SpinningOnIce => ice(easel, body),
        Pose::Skiing => skis(easel, body),
        Pose::Climbing if body.place == Place::Gym => holds(easel, body),
        Pose::Climbing => rock(easel, body),
        Pose::FenceClimbing => super::heights::fence(easel, body),
        Pose::Surfing => super::surf::draw(easel, body),
        Pose::LyingProne if body.place == Place::Bedroom => {
            let low = body.skeleton.arms.iter().map(|arm| arm.bend[1]).fold(f64::MIN, f64::max);
            mattress(easel, body, low);
        }
        Pose::LyingProne => under_elbows(easel, body),
        // There one draws the knees up on the bed.
        Pose::HuggingKnees if body.place == Place::Bedroom => {
            let low = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max);
            mattress(easel, body, low + 0.42 * body.rig.unit);
        }
        _ => {}
    }
}

/// After the legs.
pub fn at_feet(easel: &mut Easel, body: &Body) {
    if matches!(body.pose, Pose::IceSkating | Pose::SpinningOnIce) {
        for (leg, posed) in body.skeleton.legs.iter().zip(&body.posture.legs) {
            let ahead = if matches!(posed.foot, Foot::Inward | Foot::Tiptoe) { -leg.side } else { leg.side };
            blade(easel, body, (leg.end, leg.way, ahead));
        }
    }
}

/// Under the hands: the poles of who skis, their tips behind.
pub fn poles(easel: &mut Easel, body: &Body) {
    if body.pose != Pose::Skiing {
        return;
    }
    let (unit, metal, dark) = (body.rig.unit, &body.palette.metal, &body.palette.dark);
    let ahead = ahead(body);
    for at in 0..2 {
        let hand = body.palm(at);
        let on = |along: f64| add(hand, [-ahead * along * unit, 0.42 * along * unit]);
        body.panel(easel, &line(&[on(-0.20), on(2.5)], 0.05 * unit, Taper::EVEN), metal);
        body.panel(easel, &ellipse(on(2.3), [0.10 * unit, 0.15 * unit], 0.0), dark);
    }
}

/// -1 or 1: the side that who is seen from the side faces.
fn ahead(body: &Body) -> f64 {
    if body.posture.far_leg == Some(0) { -1.0 } else { 1.0 }
}

/// A frozen patch, with the lines that blades have cut.
fn ice(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let standing = body.skeleton.legs.iter().max_by(|one, other| one.end[1].total_cmp(&other.end[1]));
    let Some([x, y]) = standing.map(|leg| leg.end) else { return };
    let cold = body.dyed(Tint::Sky);
    let center = [x, y + 0.30 * unit];
    let pond = ellipse(center, [30.0 * unit, 0.86 * unit], 0.0);
    easel.fill(&pond, cold.glint);
    easel.ink(&closed(&pond), 0.8, (cold.shaded, Taper::EVEN));
    for (from, to, rise) in [(-2.6, -0.6, 0.30), (-0.4, 2.0, 0.44), (0.8, 3.0, 0.10), (-3.4, -1.4, -0.20)] {
        let cut = [from, f64::midpoint(from, to), to];
        let cut = [0, 1, 2].map(|at| add(center, [cut[at] * unit, (rise + if at == 1 { 0.07 } else { 0.0 }) * unit]));
        easel.ink(&through(&cut, 6), 1.1, (body.palette.white.base, Taper::LINE));
    }
}

fn blade(easel: &mut Easel, body: &Body, (ankle, way, ahead): (Point, Point, f64)) {
    let (unit, metal) = (body.rig.unit, &body.palette.metal);
    // A foot that is stretched in the air carries its blade along its sole.
    let is_level = way[1] > 0.80;
    let (along, down) = if is_level { ([ahead, 0.0], [0.0, 1.0]) } else { (way, [-way[1] * ahead, way[0] * ahead]) };
    let at = |x: f64, y: f64| add(ankle, [(along[0] * x + down[0] * y) * unit, (along[1] * x + down[1] * y) * unit]);
    let sole = if is_level { 0.27 } else { 0.16 };
    let edge = [at(-0.16, sole + 0.09), at(0.40, sole + 0.09), at(0.52, sole + 0.03)];
    for x in [-0.04, 0.28] {
        body.panel(easel, &line(&[at(x, sole - 0.02), at(x, sole + 0.09)], 0.06 * unit, Taper::EVEN), metal);
    }
    body.panel(easel, &ribbon(&through(&edge, 4), |_| 0.022 * unit), metal);
}

/// Two long boards, their tips bent up, and the snow that they throw.
fn skis(easel: &mut Easel, body: &Body) {
    let (unit, paint, snow) = (body.rig.unit, body.palette.accent, body.palette.white);
    let ahead = ahead(body);
    let feet = body.skeleton.legs.map(|leg| add(leg.end, [0.0, 0.30 * unit]));
    let low = feet[0][1].max(feet[1][1]);
    if !body.snows && body.place == Place::Mountain {
        slope(easel, body, ([feet[0][0], low], ahead));
    }
    for number in 0..16_u32 {
        let turn = f64::from(number) * 2.4;
        let back = 1.5 + 0.14 * f64::from(number);
        let high = (0.16 + 0.05 * f64::from(number)) * (1.1 + libm::sin(turn)) * 0.8;
        let at = [feet[0][0] - ahead * back * unit, low + (0.16 - high) * unit];
        easel.veil(&ellipse(at, [(0.34 - 0.012 * f64::from(number)) * unit; 2], 0.0), snow.light, 0.75);
    }
    for [x, y] in feet {
        let on = |along: f64, up: f64| [x + ahead * along * unit, y - up * unit];
        let board = through(&[on(-1.7, 0.0), on(0.0, 0.0), on(1.9, 0.02), on(2.5, 0.14), on(2.8, 0.40)], 6);
        body.panel(easel, &ribbon(&board, |share| (0.075 - 0.03 * share) * unit), &paint);
        easel.ink(&[on(-1.5, 0.015), on(1.8, 0.03)], 1.4, (snow.base, Taper::LINE));
    }
}

/// Snow that lies under a clear sky, lower where who skis goes, and the track behind.
fn slope(easel: &mut Easel, body: &Body, ([x, y], ahead): (Point, f64)) {
    let (unit, snow) = (body.rig.unit, body.palette.white);
    let at = |along: f64, down: f64| [x + ahead * along * unit, y + down * unit];
    let far = 30.0;
    let crest =
        through(&[at(-far, -3.4), at(-6.0, -1.9), at(-2.0, -1.40), at(2.0, -1.10), at(6.0, -0.5), at(far, 2.4)], 6);
    let mut ground = crest.clone();
    ground.extend([at(far, far), at(-far, far)]);
    easel.fill(&ground, snow.base);
    easel.within(&ground, |easel| {
        for (along, down, wide) in [(-4.2, 0.9, 3.4), (3.6, 1.2, 3.0), (-1.2, 2.4, 4.4), (5.0, 3.2, 3.0)] {
            easel.veil(&ellipse(at(along, down), [wide * unit, 0.16 * unit], ahead * 0.06), snow.shaded, 0.7);
        }
    });
    easel.ink(&crest, 1.0, (snow.line, Taper::LINE));
    for side in [0.06, 0.30] {
        easel.ink(&[at(-far, side), at(-1.4, side)], 1.2, (snow.shaded, Taper::EVEN));
    }
}

/// A made bed under who lies on it, its pillow behind.
fn mattress(easel: &mut Easel, body: &Body, low: f64) {
    let (unit, linen, cloth) = (body.rig.unit, body.palette.white, body.dyed(Tint::Sky));
    let [x, _] = body.rig.body([0.0, 2.0]);
    let at = |dx: f64, dy: f64| [x + dx * unit, low + dy * unit];
    let pillow = [at(-1.9, -1.0), at(-1.0, -1.18), at(-0.2, -1.0), at(-0.3, -0.66), at(-1.1, -0.58), at(-1.9, -0.7)];
    body.panel(easel, &[at(-2.3, -0.80), at(2.3, -0.80), at(3.0, 0.34), at(-3.0, 0.34)], &cloth);
    body.panel(easel, &through(&pillow, 4), &linen);
    body.panel(easel, &[at(-3.0, 0.34), at(3.0, 0.34), at(3.0, 3.0), at(-3.0, 3.0)], &linen);
    // What lies there weighs on the cloth.
    if easel.in_color() {
        easel.glow(at(0.0, -0.12), [1.5 * unit, 0.24 * unit], (cloth.deep, 0.7));
    } else {
        easel.veil(&ellipse(at(0.0, -0.12), [1.0 * unit, 0.14 * unit], 0.0), cloth.deep.toned(0.44), 1.0);
    }
}

/// The shade of who lies on the ground: under the chest, and darkest where the elbows stand.
fn under_elbows(easel: &mut Easel, body: &Body) {
    let (unit, dark) = (body.rig.unit, &body.palette.dark);
    let elbows = [0, 1].map(|at| add(body.skeleton.arms[at].bend, [0.0, 0.12 * unit]));
    let middle = [f64::midpoint(elbows[0][0], elbows[1][0]), elbows[0][1].max(elbows[1][1])];
    let half = (elbows[1][0] - elbows[0][0]).abs() * 0.5 + 0.45 * unit;
    easel.veil(&ellipse(middle, [half, 0.20 * unit], 0.0), dark.deep, 0.30);
    for elbow in elbows {
        easel.veil(&ellipse(elbow, [0.42 * unit, 0.10 * unit], 0.0), dark.deep, 0.30);
    }
}

/// What the chest of who lies on a bed rests on: a pillow before it, and the cloth ends behind that.
pub fn pillow(easel: &mut Easel, body: &Body) {
    if body.pose != Pose::LyingProne || body.place != Place::Bedroom {
        return;
    }
    let (unit, linen) = (body.rig.unit, body.palette.white);
    let low = body.skeleton.arms.iter().map(|arm| arm.bend[1]).fold(f64::MIN, f64::max);
    let at = |x: f64, y: f64| [body.rig.body([0.0, 2.0])[0] + x * unit, low + y * unit];
    let edge = [
        at(-1.16, -0.30),
        at(-0.66, -0.44),
        at(0.0, -0.40),
        at(0.66, -0.44),
        at(1.16, -0.30),
        at(1.24, 0.14),
        at(0.60, 0.20),
        at(0.0, 0.18),
        at(-0.60, 0.20),
        at(-1.24, 0.14),
    ];
    body.panel(easel, &around(&edge, 4), &linen);
    for side in [-1.0, 1.0] {
        let fold = [at(side * 1.08, 0.02), at(side * 0.84, -0.08), at(side * 0.62, -0.10)];
        easel.ink(&through(&fold, 6), 0.9, (linen.line, Taper::LINE));
    }
}

/// A cliff beside the sky: ledges that catch the light, cracks between them, and what hands and feet hold on to.
fn rock(easel: &mut Easel, body: &Body) {
    let (unit, stone) = (body.rig.unit, body.palette.metal);
    let middle = body.rig.body([0.0, 2.0]);
    let side = body.rig.light;
    let at = |[x, y]: Point| add(middle, [side * x * unit, y * unit]);
    let all = |points: &[Point]| points.iter().map(|point| at(*point)).collect::<Vec<_>>();
    let edge = [
        [2.2, -FAR],
        [1.7, -4.6],
        [2.3, -3.8],
        [2.1, -2.4],
        [1.55, -1.7],
        [1.95, -0.5],
        [1.75, 0.9],
        [2.35, 1.6],
        [2.15, 3.0],
        [2.7, 4.0],
        [3.0, FAR],
    ];
    let mut face = all(&edge);
    face.extend(all(&[[-FAR, FAR], [-FAR, -FAR]]));
    easel.fill(&face, stone.base.toned(0.06));
    // The side of the cliff that turns away from the light.
    for (x, y, wide, high) in BLOCKS {
        let block = [
            [x, y],
            [x + wide, y - 0.16],
            [x + wide * 0.94, y + high * 0.34],
            [x + wide * 0.5, y + high],
            [x - 0.12, y + high * 0.8],
        ];
        easel.within(&face, |easel| {
            easel.fill(&all(&block), stone.shaded.toned(0.16));
            let ledge = [[x, y], [x + wide, y - 0.16], [x + wide * 0.9, y + 0.06], [x + 0.1, y + 0.18]];
            easel.fill(&all(&ledge), stone.light.toned(0.0));
            let under = [
                [x - 0.12, y + high * 0.8],
                [x + wide * 0.5, y + high],
                [x + wide * 0.94, y + high * 0.34],
                [x + wide * 0.52, y + high * 0.72],
            ];
            easel.fill(&all(&under), stone.deep.toned(0.26));
            easel.ink(
                &all(&[[x - 0.12, y + high * 0.8], [x + wide * 0.5, y + high], [x + wide * 0.94, y + high * 0.34]]),
                1.0,
                (stone.line, Taper::TAIL),
            );
        });
    }
    easel.ink(&all(&edge), 1.8, (stone.line, Taper::EVEN));
    let hands = [0, 1].map(|at| add(body.palm(at), [0.0, 0.06 * unit]));
    let feet = body.skeleton.legs.map(|leg| add(leg.end, [0.0, 0.36 * unit]));
    for [x, y] in hands.into_iter().chain(feet) {
        let near = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
        let hold = [
            near(-0.40, 0.0),
            near(-0.12, -0.08),
            near(0.30, -0.04),
            near(0.42, 0.06),
            near(0.20, 0.24),
            near(-0.24, 0.22),
        ];
        body.panel(easel, &hold, &stone);
    }
}

/// The wall of a hall: boards that are screwed on, and holds in many colors, of which hands and feet have four.
fn holds(easel: &mut Easel, body: &Body) {
    let (unit, board) = (body.rig.unit, body.palette.white);
    let middle = body.rig.body([0.0, 2.0]);
    let at = |x: f64, y: f64| [middle[0] + x * unit, middle[1] + y * unit];
    easel.fill(&[at(-FAR, -FAR), at(FAR, -FAR), at(FAR, FAR), at(-FAR, FAR)], board.base);
    for step in -6..=6 {
        let along = f64::from(step) * 2.4 + 1.1;
        easel.ink(&[at(along, -FAR), at(along, FAR)], 0.9, (board.shaded, Taper::EVEN));
        easel.ink(&[at(-FAR, along), at(FAR, along)], 0.9, (board.shaded, Taper::EVEN));
    }
    let colors =
        [Tint::Red, Tint::Yellow, Tint::Green, Tint::Blue, Tint::Pink, Tint::Orange].map(|tint| body.dyed(tint));
    let lump = |easel: &mut Easel, [x, y]: Point, (size, color): (f64, usize)| {
        let near = |dx: f64, dy: f64| [x + dx * size * unit, y + dy * size * unit];
        let hold = [
            near(-0.38, 0.02),
            near(-0.26, -0.10),
            near(0.26, -0.10),
            near(0.40, 0.04),
            near(0.30, 0.24),
            near(0.0, 0.32),
            near(-0.30, 0.24),
        ];
        body.panel(easel, &hold, &colors[color % colors.len()]);
    };
    for row in -4..=4_i32 {
        for column in -4..=4_i32 {
            let turn = f64::from(row * 7 + column * 3);
            let place = at(
                f64::from(column) * 1.5 + 0.5 * libm::sin(turn * 1.7) + if row % 2 == 0 { 0.7 } else { 0.0 },
                f64::from(row) * 1.45 + 0.35 * libm::cos(turn * 2.3),
            );
            let size = 0.75 + 0.35 * libm::sin(turn);
            lump(easel, place, (size, (row * 5 + column * 7).unsigned_abs() as usize));
        }
    }
    let hands = [0, 1].map(|at| add(body.palm(at), [0.0, 0.06 * unit]));
    let feet = body.skeleton.legs.map(|leg| add(leg.end, [0.0, 0.36 * unit]));
    for (number, spot) in hands.into_iter().chain(feet).enumerate() {
        lump(easel, spot, (1.1, number));
    }
}

/// Left upper corner, width and height of blocks in the rock, head units.
const BLOCKS: [(f64, f64, f64, f64); 14] = [
    (-3.6, -4.4, 1.9, 1.2),
    (-0.9, -4.9, 1.6, 1.5),
    (0.5, -3.4, 1.2, 1.1),
    (-2.4, -2.9, 1.3, 1.5),
    (-4.2, -1.6, 1.7, 1.4),
    (0.2, -1.3, 1.1, 1.7),
    (-1.5, -0.7, 1.2, 1.2),
    (-3.1, 0.5, 1.6, 1.6),
    (0.4, 1.0, 1.4, 1.3),
    (-1.2, 1.5, 1.3, 1.5),
    (-4.6, 2.3, 1.8, 1.3),
    (0.7, 3.0, 1.5, 1.6),
    (-2.3, 3.5, 1.7, 1.4),
    (-0.3, 4.6, 1.4, 1.3),
];
