//! What is carried and given: flowers, bags, balls, presents; and the fan.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{Grip, play, rod};
use scene::{Place, Pose, Prop, Tint};

fn blossom(easel: &mut Easel, body: &Body, center: Point, (size, surface): (f64, &Surface)) {
    for petal in 0..5 {
        let turn = (f64::from(petal) * 72.0 - 90.0).to_radians();
        let reach = 0.07 * size * body.rig.unit;
        let leaf = [center[0] + libm::cos(turn) * reach, center[1] + libm::sin(turn) * reach];
        let shape = ellipse(leaf, [reach * 0.85, reach * 0.65], f64::from(petal) * 72.0 - 90.0);
        easel.fill(&shape, surface.base);
        easel.ink(&closed(&shape), 0.6, (surface.line, Taper::EVEN));
    }
    easel.fill(&ellipse(center, [0.03 * size * body.rig.unit; 2], 0.0), body.palette.gold.base);
}

/// Sunflowers where they are yellow, roses where they are red, else blossoms of two colors; in paper, with a bow.
pub fn bouquet(easel: &mut Easel, body: &Body, grip: Grip) {
    // Low enough for the mouth to be seen over it.
    const SMALLER: f64 = 0.74;
    let grip = Grip { unit: grip.unit * SMALLER, ..grip };
    let (white, flower, leaf) = (body.palette.white, body.held(body.palette.accent), body.palette.leaf);
    // What was asked for in one color is all of that color.
    let other = body.palette.held.unwrap_or(white);
    for (x, y) in
        [(-0.46, -0.72), (0.48, -0.74), (-0.22, -1.02), (0.26, -1.02), (0.54, -0.44), (-0.54, -0.42), (0.02, -1.10)]
    {
        let blade = grip.all(&[[0.0, -0.14], [x * 0.6 - 0.07, y * 0.6], [x, y], [x * 0.6 + 0.07, y * 0.62]]);
        body.panel(easel, &around(&blade, 3), &leaf);
    }
    let wrap = [[-0.44, -0.44], [-0.2, -0.56], [0.2, -0.56], [0.44, -0.46], [0.08, 0.04], [-0.08, 0.04]];
    body.panel(easel, &grip.all(&wrap), &white);
    let is_of = |tint: Tint| body.palette.held.is_some_and(|held| held.base.color == body.dyed(tint).base.color);
    let (suns, roses) = (is_of(Tint::Yellow), is_of(Tint::Red));
    for (place, ([x, y], size)) in BLOSSOMS.into_iter().enumerate() {
        let (at, size, surface) = (grip.at([x, y]), size * SMALLER, if place % 2 == 0 { &flower } else { &other });
        match (suns, roses) {
            (true, _) => sunflower(easel, body, at, (size, surface)),
            (_, true) => rosette(easel, body, at, (size, surface)),
            _ => blossom(easel, body, at, (size * 1.5, surface)),
        }
    }
    // The paper's near lip, the stems below the hand, a bow over the string.
    let lip = [[-0.44, -0.44], [-0.22, -0.30], [0.0, -0.24], [0.24, -0.32], [0.44, -0.46], [0.08, 0.04], [-0.08, 0.04]];
    body.panel(easel, &grip.all(&lip), &white);
    for x in [-0.20, -0.04, 0.16] {
        easel.ink(&grip.all(&[[x * 0.3, 0.0], [x, -0.28]]), 0.6, (white.line, Taper::TAIL));
    }
    let skirt = [[-0.08, 0.02], [0.08, 0.02], [0.17, 0.30], [0.05, 0.36], [-0.06, 0.31], [-0.16, 0.35]];
    body.panel(easel, &grip.all(&skirt), &white);
}

/// Where the blossoms are, the farthest first, and how large.
const BLOSSOMS: [(Point, f64); 9] = [
    ([-0.14, -0.96], 0.92),
    ([0.20, -0.94], 0.90),
    ([-0.40, -0.78], 0.98),
    ([0.44, -0.74], 0.96),
    ([0.03, -0.76], 1.06),
    ([-0.44, -0.52], 0.92),
    ([0.42, -0.50], 0.92),
    ([-0.18, -0.54], 1.10),
    ([0.17, -0.50], 1.06),
];

/// Two rows of pointed petals about a broad brown heart.
fn sunflower(easel: &mut Easel, body: &Body, [x, y]: Point, (size, surface): (f64, &Surface)) {
    let unit = size * body.rig.unit;
    let ring = |count: i32, far: f64, turned: f64| -> Vec<Point> {
        (0..count * 2)
            .map(|step| {
                let turn = (f64::from(step) + turned) * core::f64::consts::PI / f64::from(count);
                let far = if step % 2 == 0 { far } else { far * 0.62 } * unit;
                [x + libm::cos(turn) * far, y + libm::sin(turn) * far]
            })
            .collect()
    };
    for (petals, color) in [(ring(13, 0.235, 0.9), surface.shaded), (ring(13, 0.225, 0.0), surface.base)] {
        easel.fill(&petals, color);
        easel.ink(&closed(&petals), 0.6, (surface.line, Taper::EVEN));
    }
    let brown = body.palette.leather;
    let heart = ellipse([x, y], [0.105 * unit; 2], 0.0);
    easel.fill(&heart, brown.deep);
    easel.ink(&closed(&heart), 0.6, (surface.line, Taper::EVEN));
    easel.fill(&ellipse([x, y], [0.052 * unit; 2], 0.0), brown.base);
}

/// A rose seen from above: petals wound about its heart.
fn rosette(easel: &mut Easel, body: &Body, [x, y]: Point, (size, surface): (f64, &Surface)) {
    let unit = size * body.rig.unit;
    let rim: Vec<Point> = (0..24)
        .map(|step| {
            let turn = f64::from(step) * core::f64::consts::TAU / 24.0;
            let far = (0.185 + 0.018 * libm::sin(turn * 5.0 + size * 9.0)) * unit;
            [x + libm::cos(turn) * far, y + libm::sin(turn) * far]
        })
        .collect();
    body.panel(easel, &rim, surface);
    for (far, from, long) in [(0.135, 0.4, 3.6), (0.095, 2.6, 3.9), (0.055, 4.9, 4.2)] {
        let petal: Vec<Point> = (0..=10)
            .map(|step| {
                let share = f64::from(step) / 10.0;
                let turn = from + size * 7.0 + long * share;
                let far = far * (1.0 - 0.16 * share) * unit;
                [x + libm::cos(turn) * far, y + libm::sin(turn) * far]
            })
            .collect();
        easel.ink(&petal, 0.8, (surface.line, Taper::LINE));
    }
    easel.fill(&ellipse([x, y], [0.038 * unit; 2], 0.0), surface.deep);
}

/// On a long stem with two leaves, the petals wound about a heart.
pub fn rose(easel: &mut Easel, body: &Body, grip: Grip) {
    let (flower, leaf) = (body.held(body.dyed(Tint::Red)), body.palette.leaf);
    rod(easel, body, (grip.at([0.0, 0.34]), grip.at([0.0, -0.46])), 0.022, &leaf);
    for (side, up) in [(-1.0, -0.14), (1.0, -0.26)] {
        let blade = [[0.0, up + 0.06], [side * 0.14, up - 0.06], [side * 0.24, up - 0.20], [side * 0.06, up - 0.10]];
        body.panel(easel, &around(&grip.all(&blade), 4), &leaf);
    }
    let cup =
        [[0.0, -0.40], [0.17, -0.50], [0.21, -0.68], [0.11, -0.80], [-0.11, -0.80], [-0.21, -0.68], [-0.17, -0.50]];
    body.panel(easel, &around(&grip.all(&cup), 4), &flower);
    let heart = [[0.0, -0.56], [0.11, -0.68], [0.07, -0.84], [-0.07, -0.84], [-0.11, -0.68]];
    easel.fill(&around(&grip.all(&heart), 4), flower.shaded);
    for petal in [
        [[-0.20, -0.66], [-0.10, -0.60], [0.02, -0.52], [0.12, -0.46]],
        [[0.20, -0.66], [0.12, -0.60], [0.06, -0.58], [0.02, -0.53]],
        [[-0.10, -0.79], [-0.02, -0.66], [0.06, -0.64], [0.12, -0.72]],
        [[-0.05, -0.82], [0.0, -0.75], [0.05, -0.76], [0.06, -0.83]],
    ] {
        easel.ink(&through(&grip.all(&petal), 4), 0.8, (flower.line, Taper::LINE));
    }
}

pub fn bag(easel: &mut Easel, body: &Body, grip: Grip) {
    let leather = body.held(body.palette.leather);
    let handle =
        through(&grip.all(&[[-0.22, 0.42], [-0.19, 0.20], [-0.10, 0.04], [0.10, 0.04], [0.19, 0.20], [0.22, 0.42]]), 4);
    body.panel(easel, &ribbon(&handle, |_| 0.026 * body.rig.unit), &leather);
    let sack = grip.all(&[[-0.42, 0.40], [0.42, 0.40], [0.45, 0.98], [-0.45, 0.98]]);
    body.panel(easel, &sack, &leather);
    let flap = grip.all(&[[-0.43, 0.40], [0.43, 0.40], [0.41, 0.66], [0.0, 0.74], [-0.41, 0.66]]);
    body.panel(easel, &flap, &leather);
    body.panel(easel, &ellipse(grip.at([0.0, 0.71]), [0.05 * body.rig.unit; 2], 0.0), &body.palette.gold);
}

pub fn basket(easel: &mut Easel, body: &Body, grip: Grip) {
    let flower = body.held(body.palette.accent);
    wicker(easel, body, grip, |easel| {
        for (x, y, size) in [(-0.24, 0.46, 1.2), (0.0, 0.40, 1.3), (0.24, 0.46, 1.2)] {
            let surface = if x == 0.0 { body.palette.held.unwrap_or(body.palette.white) } else { flower };
            blossom(easel, body, grip.at([x, y]), (size, &surface));
        }
    });
}

/// A basket by its handle; what `heap` draws stands out of it.
pub fn wicker(easel: &mut Easel, body: &Body, grip: Grip, heap: impl FnOnce(&mut Easel)) {
    let reed = body.palette.leather;
    let handle = through(&grip.all(&[[-0.36, 0.56], [-0.30, 0.20], [0.0, 0.03], [0.30, 0.20], [0.36, 0.56]]), 6);
    heap(easel);
    let bowl = grip.all(&[[-0.44, 0.50], [0.44, 0.50], [0.34, 0.92], [-0.34, 0.92]]);
    body.panel(easel, &bowl, &reed);
    for row in 1..4 {
        let y = 0.50 + 0.105 * f64::from(row);
        let half = 0.44 - 0.10 * (y - 0.50) / 0.42;
        easel.ink(&through(&grip.all(&[[-half, y], [0.0, y + 0.03], [half, y]]), 4), 0.6, (reed.line, Taper::EVEN));
    }
    for x in [-0.28, -0.14, 0.0, 0.14, 0.28] {
        easel.ink(&grip.all(&[[x * 1.3, 0.52], [x, 0.90]]), 0.5, (reed.line, Taper::EVEN));
    }
    let rim = through(&grip.all(&[[-0.46, 0.50], [0.0, 0.54], [0.46, 0.50]]), 4);
    body.panel(easel, &ribbon(&rim, |_| 0.04 * body.rig.unit), &reed);
    body.panel(easel, &ribbon(&handle, |_| 0.028 * body.rig.unit), &reed);
}

/// Between both hands, or on the one.
pub fn ball(easel: &mut Easel, body: &Body, grip: Grip) {
    let both = body.posture.arms.iter().any(|arm| arm.hand == super::Hand::Assist);
    let raised = matches!(body.pose, Pose::Raising | Pose::Leaping | Pose::Pitching) && !both;
    // That of baseball lies in the fingers.
    let baseball = body.place == Place::Ballpark && body.prop == Some(Prop::Ball) && !both;
    let center = if both {
        grip.at
    } else if raised {
        grip.at([0.0, if baseball { -0.18 } else { -0.32 }])
    } else if body.pose == Pose::Dribbling {
        // Under the hand that drives it down.
        grip.at([0.0, 0.36])
    } else {
        grip.at([-0.30, -0.06])
    };
    if body.prop == Some(Prop::Volleyball) {
        return play::volleyball(easel, body, (center, 0.34 * body.rig.unit));
    }
    if baseball {
        return seamed(easel, body, (center, 0.15 * body.rig.unit), &body.held(body.palette.white));
    }
    basketball(easel, body, (center, 0.36 * body.rig.unit));
}

/// Wherever it is: its middle and its radius, canvas units.
pub fn basketball(easel: &mut Easel, body: &Body, ball: (Point, f64)) {
    seamed(easel, body, ball, &body.held(body.dyed(Tint::Orange)));
}

fn seamed(easel: &mut Easel, body: &Body, (center, size): (Point, f64), surface: &Surface) {
    body.panel(easel, &ellipse(center, [size; 2], 0.0), surface);
    for bend in [-0.55, 0.0, 0.55] {
        let seam = [
            [center[0] + bend * size * 0.4, center[1] - size * 0.92],
            [center[0] + bend * size * 1.3, center[1]],
            [center[0] + bend * size * 0.4, center[1] + size * 0.92],
        ];
        easel.ink(&through(&seam, 6), 0.9, (surface.line, Taper::EVEN));
    }
    easel.ink(&[[center[0] - size, center[1]], [center[0] + size, center[1]]], 0.9, (surface.line, Taper::EVEN));
}

/// At the foot of who stands, before the foot of who kicks.
pub fn soccer_ball(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let legs = &body.skeleton.legs;
    let low = legs[0].end[1].max(legs[1].end[1]);
    let kicks = legs.iter().find(|leg| leg.end[1] < low - 0.2 * unit && body.pose == Pose::Kicking);
    let center = match kicks {
        Some(leg) => add(leg.end, [leg.way[0] * 0.86 * unit, leg.way[1] * 0.86 * unit - 0.06 * unit]),
        None => {
            let at = usize::from(legs[1].end[0] * body.rig.facing() > legs[0].end[0] * body.rig.facing());
            [legs[at].end[0] + legs[at].side * 0.36 * unit, low + 0.04 * unit]
        }
    };
    soccer_ball_at(easel, body, center);
}

/// Of who flies for it: between both hands.
pub fn caught_ball(easel: &mut Easel, body: &Body) {
    let [one, other] = [body.palm(0), body.palm(1)];
    let way = body.skeleton.arms[body.posture.front].way;
    let by = 0.16 * body.rig.unit;
    let middle = [f64::midpoint(one[0], other[0]), f64::midpoint(one[1], other[1])];
    soccer_ball_at(easel, body, add(middle, [way[0] * by, way[1] * by]));
}

/// Wherever its middle is.
pub fn soccer_ball_at(easel: &mut Easel, body: &Body, center: Point) {
    let size = 0.27 * body.rig.unit;
    let (white, dark) = (body.held(body.palette.white), body.palette.dark);
    let round = ellipse(center, [size; 2], 0.0);
    body.panel(easel, &round, &white);
    let patch = |at: Point, wide: f64, turn: f64| -> Vec<Point> {
        let corner = |step: i32| {
            let angle = turn + f64::from(step) * core::f64::consts::TAU / 5.0;
            add(at, [libm::cos(angle) * wide * size, libm::sin(angle) * wide * size])
        };
        (0..5).map(corner).collect()
    };
    easel.within(&round, |easel| {
        easel.fill(&patch(center, 0.36, -1.57), dark.base);
        for step in 0..5 {
            let angle = -1.57 + f64::from(step) * core::f64::consts::TAU / 5.0;
            let way = [libm::cos(angle) * size, libm::sin(angle) * size];
            let rim = add(center, way);
            easel.fill(&patch(rim, 0.34, angle + core::f64::consts::PI), dark.base);
            easel.ink(&[add(center, way.map(|by| by * 0.36)), rim], 0.7, (dark.base, Taper::EVEN));
        }
    });
    easel.ink(&closed(&round), 0.95, (white.line, Taper::EVEN));
}

pub fn gift(easel: &mut Easel, body: &Body, grip: Grip) {
    let (paper, ribbon) = (body.held(body.palette.white), body.palette.lip);
    let tied = body.palette.accent;
    let ribbon = if body.palette.held.is_some() { ribbon } else { tied.base };
    let side = grip.all(&[[-0.31, -0.16], [0.31, -0.16], [0.31, 0.30], [-0.31, 0.30]]);
    body.panel(easel, &side, &paper);
    easel.fill(&grip.all(&[[-0.06, -0.16], [0.06, -0.16], [0.06, 0.295], [-0.06, 0.295]]), ribbon);
    let lid = grip.all(&[[-0.34, -0.28], [0.34, -0.28], [0.34, -0.13], [-0.34, -0.13]]);
    body.panel(easel, &lid, &paper);
    easel.fill(&grip.all(&[[-0.06, -0.28], [0.06, -0.28], [0.06, -0.135], [-0.06, -0.135]]), ribbon);
    for turn in [-1.0, 1.0] {
        let bow = [[0.0, -0.29], [turn * 0.10, -0.42], [turn * 0.24, -0.44], [turn * 0.22, -0.31]];
        let wing = around(&grip.all(&bow), 4);
        easel.fill(&wing, ribbon);
        easel.ink(&closed(&wing), 0.7, (tied.line, Taper::EVEN));
    }
    let knot = ellipse(grip.at([0.0, -0.31]), [0.05 * body.rig.unit; 2], 0.0);
    easel.fill(&knot, ribbon);
    easel.ink(&closed(&knot), 0.7, (tied.line, Taper::EVEN));
}

pub fn fan(easel: &mut Easel, body: &Body, grip: Grip) {
    let (leaf_color, white) = (body.held(body.palette.accent), body.palette.white);
    let spoke = |degrees: f64, long: f64| {
        let turn: f64 = degrees.to_radians();
        grip.at([libm::sin(turn) * long, -0.02 - libm::cos(turn) * long])
    };
    let rim: Vec<Point> = (0..=18).map(|step| spoke(-75.0 + 150.0 * f64::from(step) / 18.0, 0.76)).collect();
    let mut leaf: Vec<Point> = rim.clone();
    leaf.extend((0..=18).rev().map(|step| spoke(-75.0 + 150.0 * f64::from(step) / 18.0, 0.30)));
    for step in 0..=6 {
        // They meet in the fist, and one end of all comes out below it.
        let rib = [grip.at([0.0, 0.02]), spoke(-75.0 + 25.0 * f64::from(step), 0.4)];
        easel.ink(&rib, 1.8, (body.palette.leather.base, Taper::EVEN));
    }
    body.panel(easel, &leaf, &leaf_color);
    for step in 1..9 {
        let degrees = -75.0 + 150.0 * f64::from(step) / 9.0;
        easel.ink(&[spoke(degrees, 0.31), spoke(degrees, 0.75)], 0.5, (leaf_color.line, Taper::EVEN));
    }
    easel.ink(&rim, 2.4, (white.base, Taper::EVEN));
    rod(easel, body, (grip.at([0.0, 0.02]), grip.at([0.0, 0.24])), 0.030, &body.palette.leather);
}
