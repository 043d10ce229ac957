//! What a hand holds.

use super::body::Body;
use super::curve::{Point, Taper, add, around, closed, ellipse, lerp, ribbon, through};
use super::easel::Easel;
use super::palette::Surface;
use crate::scene::Prop;

/// A hand that holds: its middle in canvas units, and the side of the body it is on (-1 left, 1 right of the picture).
#[derive(Clone, Copy, Debug)]
pub struct Grip {
    pub at: Point,
    pub side: f64,
}

/// How far a prop reaches above the hand, and to each side; head units.
pub const fn reach(prop: Prop) -> (f64, f64) {
    match prop {
        Prop::Sword => (2.4, 0.55),
        Prop::Staff => (2.1, 0.3),
        Prop::Umbrella => (2.30, 1.25),
        Prop::Balloon => (2.65, 0.78),
        Prop::Bow => (1.3, 0.4),
        Prop::Flowers => (0.9, 0.45),
        _ => (0.5, 0.4),
    }
}

/// What of a prop is behind the figure.
pub fn behind(easel: &mut Easel, body: &Body, grip: Grip) {
    match body.prop {
        Some(Prop::Umbrella) => canopy(easel, body, grip),
        Some(Prop::Balloon) => balloon(easel, body, grip),
        _ => {}
    }
}

/// What lies in the hand, under its fingers.
pub fn draw(easel: &mut Easel, body: &Body, grip: Grip) {
    let Some(prop) = body.prop else { return };
    match prop {
        Prop::Sword => sword(easel, body, grip),
        Prop::Staff => staff(easel, body, grip),
        Prop::Umbrella => rod(
            easel,
            body,
            (at(body, grip, [0.02, 0.30]), at(body, grip, [-0.46, -1.95])),
            0.030,
            &body.palette.leather,
        ),
        Prop::Balloon => {
            easel.ink(&[grip.at, at(body, grip, [0.28, -1.75])], 0.6, (body.palette.dark.line, Taper::EVEN))
        }
        Prop::Book => book(easel, body, grip),
        Prop::Phone => phone(easel, body, grip),
        Prop::Cup => cup(easel, body, grip),
        Prop::Flowers => bouquet(easel, body, grip),
        Prop::Guitar => {}
        Prop::Bag => bag(easel, body, grip),
        Prop::Ball => ball(easel, body, grip),
        Prop::Microphone => microphone(easel, body, grip),
        Prop::Fan => fan(easel, body, grip),
        Prop::Candy => candy(easel, body, grip),
        Prop::Lantern => lantern(easel, body, grip),
        Prop::Bow => bow(easel, body, grip),
    }
}

/// Head units from the grip, x away from the body.
fn at(body: &Body, grip: Grip, [x, y]: Point) -> Point {
    add(grip.at, [grip.side * x * body.rig.unit, y * body.rig.unit])
}

fn all(body: &Body, grip: Grip, points: &[Point]) -> Vec<Point> {
    points.iter().map(|point| at(body, grip, *point)).collect()
}

fn piece(easel: &mut Easel, body: &Body, outline: &[Point], surface: &Surface) {
    body.panel(easel, outline, surface);
}

fn rod(easel: &mut Easel, body: &Body, (from, to): (Point, Point), half: f64, surface: &Surface) {
    let way: Vec<Point> = (0..=6).map(|step| lerp(from, to, f64::from(step) / 6.0)).collect();
    piece(easel, body, &ribbon(&way, |_| half * body.rig.unit), surface);
}

fn sword(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, gold, leather) = (body.palette.metal, body.palette.gold, body.palette.leather);
    let blade = all(body, grip, &[[0.00, -0.16], [0.21, -1.80], [0.34, -2.30], [0.37, -1.80], [0.14, -0.14]]);
    piece(easel, body, &blade, &metal);
    let edge = all(body, grip, &[[0.07, -0.20], [0.29, -1.86], [0.34, -2.27]]);
    easel.ink(&edge, 0.8, (metal.glint, Taper::LINE));
    rod(easel, body, (at(body, grip, [-0.05, 0.26]), at(body, grip, [0.06, -0.14])), 0.038, &leather);
    let guard = all(body, grip, &[[-0.13, -0.17], [0.22, -0.10], [0.22, -0.17], [-0.12, -0.24]]);
    piece(easel, body, &around(&guard, 3), &gold);
    let pommel = ellipse(at(body, grip, [-0.06, 0.29]), [0.05 * body.rig.unit; 2], 0.0);
    piece(easel, body, &pommel, &gold);
}

fn staff(easel: &mut Easel, body: &Body, grip: Grip) {
    let (gold, accent) = (body.palette.gold, body.palette.accent);
    // It stands on the ground beside whoever stands.
    let low = at(body, grip, [-0.05, 2.2]);
    let ground = body.skeleton.legs.iter().map(|limb| limb.end[1]).fold(low[1], f64::max);
    let stands = ground - grip.at[1] < 5.0 * body.rig.unit && !body.posture.is_in_air;
    let low = if stands { [low[0], ground.max(low[1])] } else { low };
    rod(easel, body, (low, at(body, grip, [0.04, -1.55])), 0.040, &body.palette.leather);
    let crook =
        through(&all(body, grip, &[[0.03, -1.40], [-0.16, -1.62], [-0.10, -1.92], [0.12, -1.98], [0.26, -1.80]]), 6);
    piece(easel, body, &ribbon(&crook, |share| 0.045 * (1.0 - share * 0.6) * body.rig.unit), &gold);
    let center = at(body, grip, [0.06, -1.72]);
    easel.glow(center, [0.34 * body.rig.unit; 2], (accent.glint, 0.7));
    let orb = ellipse(center, [0.11 * body.rig.unit; 2], 0.0);
    piece(easel, body, &orb, &accent);
    easel.fill(&ellipse(add(center, body.rig.away([-0.03, -0.03])), [0.03 * body.rig.unit; 2], 0.0), accent.glint);
}

fn canopy(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cloth, top) = (body.palette.accent, [-0.46, -1.95]);
    let edge: Vec<Point> = (0..=24)
        .map(|step| {
            let share = f64::from(step) / 24.0;
            let scallop = 0.07 * libm::fabs(libm::sin(share * core::f64::consts::PI * 6.0));
            [top[0] - 1.10 + 2.20 * share, top[1] + 0.62 - scallop]
        })
        .collect();
    let arch = |x: f64, y: f64| [top[0] + x, top[1] + y];
    let dome = [
        arch(1.10, 0.62),
        arch(0.98, 0.28),
        arch(0.58, 0.02),
        arch(0.0, -0.10),
        arch(-0.58, 0.02),
        arch(-0.98, 0.28),
        arch(-1.10, 0.62),
    ];
    let mut outline = all(body, grip, &edge);
    outline.extend(through(&all(body, grip, &dome), 6));
    piece(easel, body, &outline, &cloth);
    for rib in 1..6 {
        let x = -1.10 + 2.20 * f64::from(rib) / 6.0;
        let curve = through(&all(body, grip, &[arch(0.0, -0.10), arch(x * 0.75, 0.16), arch(x, 0.62)]), 6);
        easel.ink(&curve, 0.7, (cloth.line, Taper::LINE));
    }
    easel.ink(
        &[at(body, grip, arch(0.0, -0.10)), at(body, grip, arch(0.0, -0.24))],
        2.0,
        (body.palette.leather.line, Taper::EVEN),
    );
}

fn balloon(easel: &mut Easel, body: &Body, grip: Grip) {
    let accent = body.palette.accent;
    let center = at(body, grip, [0.30, -2.15]);
    let round = ellipse(center, [0.36 * body.rig.unit, 0.42 * body.rig.unit], 0.0);
    piece(easel, body, &round, &accent);
    let glint = ellipse(add(center, body.rig.away([-0.13, -0.17])), [0.07 * body.rig.unit, 0.11 * body.rig.unit], 20.0);
    easel.fill(&glint, accent.glint);
    let knot = all(body, grip, &[[0.30, -1.75], [0.25, -1.68], [0.34, -1.68]]);
    piece(easel, body, &knot, &accent);
}

fn book(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cover, white) = (body.palette.accent, body.palette.white);
    let pages =
        all(body, grip, &[[-0.36, -0.38], [0.0, -0.33], [0.36, -0.38], [0.36, 0.14], [0.0, 0.19], [-0.36, 0.14]]);
    piece(easel, body, &pages, &white);
    for side in [-1.0, 1.0] {
        let half =
            all(body, grip, &[[side * 0.015, -0.35], [side * 0.38, -0.41], [side * 0.38, 0.12], [side * 0.015, 0.18]]);
        piece(easel, body, &half, &cover);
        let line = all(body, grip, &[[side * 0.10, -0.24], [side * 0.29, -0.27]]);
        easel.ink(&line, 1.6, (body.palette.gold.base, Taper::EVEN));
    }
}

fn phone(easel: &mut Easel, body: &Body, grip: Grip) {
    let case = all(body, grip, &[[-0.13, -0.36], [0.12, -0.40], [0.16, 0.10], [-0.09, 0.14]]);
    piece(easel, body, &around(&case, 2), &body.palette.dark);
    let lens = ellipse(at(body, grip, [-0.06, -0.30]), [0.03 * body.rig.unit; 2], 0.0);
    easel.fill(&lens, body.palette.metal.base);
}

fn cup(easel: &mut Easel, body: &Body, grip: Grip) {
    let white = body.palette.white;
    let handle = through(&all(body, grip, &[[0.15, -0.20], [0.31, -0.14], [0.29, 0.04], [0.15, 0.06]]), 5);
    piece(easel, body, &ribbon(&handle, |_| 0.03 * body.rig.unit), &white);
    let wall = all(body, grip, &[[-0.19, -0.28], [0.19, -0.28], [0.16, 0.14], [0.0, 0.18], [-0.16, 0.14]]);
    piece(easel, body, &wall, &white);
    let rim = ellipse(at(body, grip, [0.0, -0.28]), [0.19 * body.rig.unit, 0.05 * body.rig.unit], 0.0);
    easel.fill(&rim, body.palette.leather.deep);
    easel.ink(&closed(&rim), 0.8, (white.line, Taper::EVEN));
    let band = all(body, grip, &[[-0.18, -0.10], [0.0, -0.06], [0.18, -0.10]]);
    easel.ink(&through(&band, 4), 3.0, (body.palette.accent.base, Taper::EVEN));
    for x in [-0.06, 0.06] {
        let steam = all(body, grip, &[[x, -0.36], [x + 0.05, -0.48], [x - 0.03, -0.58], [x + 0.03, -0.72]]);
        easel.ink(&through(&steam, 5), 1.0, (white.shaded, Taper::LINE));
    }
}

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

fn bouquet(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, accent, leaf) = (body.palette.white, body.palette.accent, body.palette.leaf);
    for (x, y) in [(-0.36, -0.62), (0.36, -0.66), (-0.10, -0.86), (0.16, -0.84), (0.40, -0.42), (-0.40, -0.40)] {
        let blade = all(body, grip, &[[0.0, -0.10], [x * 0.6 - 0.06, y * 0.6], [x, y], [x * 0.6 + 0.06, y * 0.62]]);
        piece(easel, body, &around(&blade, 3), &leaf);
    }
    let wrap =
        all(body, grip, &[[-0.34, -0.42], [0.0, -0.34], [0.34, -0.44], [0.10, 0.16], [0.0, 0.24], [-0.10, 0.16]]);
    for ([x, y], size, pale) in [
        ([-0.26, -0.58], 1.25, false),
        ([0.26, -0.60], 1.2, true),
        ([0.0, -0.74], 1.3, true),
        ([-0.06, -0.50], 1.3, false),
        ([0.16, -0.44], 1.1, false),
        ([-0.22, -0.38], 1.0, true),
    ] {
        blossom(easel, body, at(body, grip, [x, y]), (size, if pale { &white } else { &accent }));
    }
    piece(easel, body, &wrap, &white);
    let tie = all(body, grip, &[[-0.12, 0.08], [0.12, 0.08]]);
    easel.ink(&tie, 3.0, (accent.base, Taper::EVEN));
}

fn bag(easel: &mut Easel, body: &Body, grip: Grip) {
    let leather = body.palette.leather;
    for x in [-0.14, 0.14] {
        let strap = through(&all(body, grip, &[[x * 1.3, 0.36], [x, 0.06], [0.0, -0.02]]), 4);
        easel.ink(&strap, 2.4, (leather.line, Taper::EVEN));
    }
    let sack = all(body, grip, &[[-0.42, 0.34], [0.42, 0.34], [0.45, 0.92], [-0.45, 0.92]]);
    piece(easel, body, &sack, &leather);
    let flap = all(body, grip, &[[-0.43, 0.34], [0.43, 0.34], [0.41, 0.62], [0.0, 0.70], [-0.41, 0.62]]);
    piece(easel, body, &flap, &leather);
    let clasp = ellipse(at(body, grip, [0.0, 0.66]), [0.05 * body.rig.unit; 2], 0.0);
    piece(easel, body, &clasp, &body.palette.gold);
}

fn ball(easel: &mut Easel, body: &Body, grip: Grip) {
    let center = at(body, grip, [0.05, -0.30]);
    let size = 0.36 * body.rig.unit;
    let surface = body.palette.accent;
    let round = ellipse(center, [size; 2], 0.0);
    piece(easel, body, &round, &surface);
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

fn microphone(easel: &mut Easel, body: &Body, grip: Grip) {
    rod(easel, body, (at(body, grip, [0.10, 0.30]), at(body, grip, [-0.10, -0.24])), 0.048, &body.palette.dark);
    let head = ellipse(at(body, grip, [-0.14, -0.33]), [0.105 * body.rig.unit; 2], 0.0);
    piece(easel, body, &head, &body.palette.metal);
}

fn fan(easel: &mut Easel, body: &Body, grip: Grip) {
    let (accent, white) = (body.palette.accent, body.palette.white);
    let spoke = |degrees: f64, long: f64| {
        let turn: f64 = degrees.to_radians();
        at(body, grip, [libm::sin(turn) * long, -0.05 - libm::cos(turn) * long])
    };
    let rim: Vec<Point> = (0..=18).map(|step| spoke(-80.0 + 150.0 * f64::from(step) / 18.0, 0.72)).collect();
    let mut leaf: Vec<Point> = rim.clone();
    leaf.extend((0..=18).rev().map(|step| spoke(-80.0 + 150.0 * f64::from(step) / 18.0, 0.26)));
    for step in 0..=6 {
        easel.ink(
            &[at(body, grip, [0.0, -0.02]), spoke(-80.0 + 25.0 * f64::from(step), 0.4)],
            1.6,
            (body.palette.leather.line, Taper::EVEN),
        );
    }
    piece(easel, body, &leaf, &accent);
    for step in 1..9 {
        let degrees = -80.0 + 150.0 * f64::from(step) / 9.0;
        easel.ink(&[spoke(degrees, 0.27), spoke(degrees, 0.71)], 0.5, (accent.line, Taper::EVEN));
    }
    easel.ink(&rim, 2.4, (white.base, Taper::EVEN));
}

fn candy(easel: &mut Easel, body: &Body, grip: Grip) {
    rod(easel, body, (at(body, grip, [0.0, 0.24]), at(body, grip, [0.02, -0.40])), 0.018, &body.palette.white);
    let center = at(body, grip, [0.02, -0.56]);
    let size = 0.20 * body.rig.unit;
    piece(easel, body, &ellipse(center, [size; 2], 0.0), &body.palette.accent);
    let spiral: Vec<Point> = (0..40)
        .map(|step| {
            let turn = f64::from(step) * 0.34;
            let reach = size * 0.9 * f64::from(step) / 40.0;
            [center[0] + libm::cos(turn) * reach, center[1] + libm::sin(turn) * reach]
        })
        .collect();
    easel.ink(&spiral, 1.8, (body.palette.white.base, Taper::LINE));
}

fn lantern(easel: &mut Easel, body: &Body, grip: Grip) {
    let (gold, dark) = (body.palette.gold, body.palette.dark);
    easel.ink(&[grip.at, at(body, grip, [0.0, 0.34])], 1.0, (dark.line, Taper::EVEN));
    let center = at(body, grip, [0.0, 0.72]);
    easel.glow(center, [0.8 * body.rig.unit; 2], (gold.glint, 0.7));
    let paper = ellipse(center, [0.30 * body.rig.unit, 0.36 * body.rig.unit], 0.0);
    easel.fill(&paper, gold.light);
    easel.ink(&closed(&paper), 1.0, (gold.line, Taper::EVEN));
    for y in [-0.18, 0.0, 0.18] {
        let half = 0.29 * libm::sqrt(1.0 - (y / 0.36) * (y / 0.36));
        let rib = through(&all(body, grip, &[[-half, 0.72 + y], [0.0, 0.75 + y], [half, 0.72 + y]]), 5);
        easel.ink(&rib, 0.6, (gold.line, Taper::EVEN));
    }
    for y in [0.36, 1.08] {
        let cap = all(body, grip, &[[-0.13, y - 0.04], [0.13, y - 0.04], [0.13, y + 0.04], [-0.13, y + 0.04]]);
        piece(easel, body, &cap, &dark);
    }
}

fn bow(easel: &mut Easel, body: &Body, grip: Grip) {
    let (dark, leather, metal) = (body.palette.dark, body.palette.leather, body.palette.metal);
    let tips = [at(body, grip, [-0.30, -1.20]), at(body, grip, [-0.30, 1.20])];
    // The other hand draws the string; where it is elsewhere the string is straight.
    let other = &body.skeleton.arms[usize::from(grip.side < 0.0)];
    let hand = add(other.end, [other.way[0] * 0.2 * body.rig.unit, other.way[1] * 0.2 * body.rig.unit]);
    let drawn = (hand[1] - grip.at[1]).abs() < 0.7 * body.rig.unit;
    let nock = if drawn { [hand[0], lerp(hand, grip.at, 0.5)[1]] } else { lerp(tips[0], tips[1], 0.5) };
    easel.ink(&[tips[0], nock, tips[1]], 0.8, (dark.line, Taper::EVEN));
    if drawn {
        let head = at(body, grip, [0.34, -0.02]);
        rod(easel, body, (nock, head), 0.016, &leather);
        let point = all(body, grip, &[[0.30, -0.08], [0.50, -0.02], [0.30, 0.04]]);
        piece(easel, body, &point, &metal);
    }
    let arc = through(&all(body, grip, &[[-0.30, -1.20], [0.02, -0.70], [0.06, 0.0], [0.02, 0.70], [-0.30, 1.20]]), 8);
    let limb = ribbon(&arc, |share| (0.05 - 0.03 * libm::fabs(share - 0.5)) * body.rig.unit);
    piece(easel, body, &limb, &leather);
}

/// A guitar lies across the trunk, under both arms.
pub fn guitar(easel: &mut Easel, body: &Body, side: f64) {
    let (wood, dark, gold) = (body.palette.accent, body.palette.dark, body.palette.gold);
    // A guitar is larger than it is drawn below, about the hand on its strings.
    let place = |[x, y]: Point| body.rig.body([(x - 0.3) * 1.22 * side + 0.3 * side, (y - 2.55) * 1.22 + 2.55]);
    let all = |points: &[Point]| points.iter().map(|point| place(*point)).collect::<Vec<_>>();
    let strap = through(&all(&[[0.30, 2.7], [-0.05, 1.9], [-0.36, 1.32]]), 6);
    piece(easel, body, &ribbon(&strap, |_| 0.035 * body.rig.unit), &dark);
    rod(easel, body, (place([0.0, 2.42]), place([-1.22, 1.74])), 0.042, &body.palette.leather);
    let head = all(&[[-1.18, 1.68], [-1.42, 1.58], [-1.46, 1.68], [-1.24, 1.82]]);
    piece(easel, body, &head, &dark);
    let shape = [
        [0.02, 2.14],
        [0.24, 2.26],
        [0.34, 2.42],
        [0.56, 2.40],
        [0.70, 2.62],
        [0.60, 2.90],
        [0.32, 2.98],
        [0.14, 2.80],
        [0.02, 2.82],
        [-0.16, 2.66],
        [-0.14, 2.44],
    ];
    piece(easel, body, &around(&all(&shape), 5), &wood);
    let hole = ellipse(place([0.16, 2.54]), [0.10 * body.rig.unit; 2], 0.0);
    easel.fill(&hole, dark.base);
    for shift in [-0.02, 0.0, 0.02] {
        easel.ink(&[place([0.42, 2.72 + shift]), place([-1.20, 1.73 + shift])], 0.4, (gold.light, Taper::EVEN));
    }
}
