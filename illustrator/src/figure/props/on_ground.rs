//! What lies on the ground before who squats there: shells in the sand, bulbs in the earth, a ball of snow, a fire that is being
//! lit, rice in a flooded field.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::made::place;
use scene::{Prop, Tint};

pub fn draw(easel: &mut Easel, body: &Body) {
    match body.prop {
        Some(Prop::FoundShells) => shells(easel, body),
        Some(Prop::PlantedBulbs) => bulbs(easel, body),
        Some(Prop::RolledSnow) => snow(easel, body),
        Some(Prop::LitFire) => fire(easel, body),
        Some(Prop::RicePlants) => rice(easel, body),
        Some(Prop::RoastedMarshmallow) => marshmallow(easel, body),
        Some(Prop::TentPeg) => peg(easel, body),
        _ => {}
    }
}

/// The hand that is farther ahead.
fn acting(body: &Body) -> Point {
    body.palm(body.posture.front)
}

fn shell(easel: &mut Easel, body: &Body, (at, unit): (Point, f64), surface: &Surface) {
    let on = |[x, y]: Point| add(at, [x * unit, y * unit]);
    let fan = [[-0.06, 0.14], [-0.22, -0.02], [-0.15, -0.18], [0.0, -0.23], [0.15, -0.18], [0.22, -0.02], [0.06, 0.14]]
        .map(on);
    body.panel(easel, &around(&fan, 4), surface);
    for x in [-0.13, -0.045, 0.045, 0.13] {
        easel.ink(&[on([x * 0.3, 0.10]), on([x, -0.16])], 0.9, (surface.line, Taper::LINE));
    }
}

/// One in the hand, others about it and on a heap.
fn shells(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let sand = body.dyed(Tint::Blond);
    let hollow = [[-0.9, -0.06], [-0.2, 0.06], [0.6, 0.08], [1.4, 0.0], [1.5, -0.12], [0.4, -0.22], [-0.6, -0.18]];
    easel.veil(&around(&hollow.map(&at), 5), sand.shaded, 0.5);
    let tints = [Tint::Pink, Tint::White, Tint::Orange, Tint::Purple, Tint::Pink, Tint::White];
    for (number, [x, up]) in
        [[-0.5, 0.02], [0.06, -0.08], [0.46, 0.08], [0.92, -0.04], [1.3, 0.08], [-0.16, 0.14]].into_iter().enumerate()
    {
        shell(easel, body, (at([x, up + 0.08]), unit * 0.9), &body.dyed(tints[number]));
    }
    shell(easel, body, (add(acting(body), [0.0, 0.16 * unit]), unit), &body.held(body.dyed(Tint::Pink)));
    // A starfish at the edge.
    let star: Vec<Point> = (0..10)
        .map(|step| {
            let (turn, far) = (f64::from(step) * 0.628, if step % 2 == 0 { 0.24 } else { 0.10 });
            add(at([1.7, 0.06]), [libm::sin(turn) * far * unit, -libm::cos(turn) * far * 0.7 * unit])
        })
        .collect();
    body.panel(easel, &around(&star, 2), &body.dyed(Tint::Orange));
}

/// Dark earth with holes, a bulb in the farther hand and some that wait, a trowel in the nearer one.
fn bulbs(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let (soil, leaf) = (body.dyed(Tint::Brown), body.palette.leaf);
    let bed = [[-1.0, -0.10], [-0.7, 0.16], [0.0, 0.24], [0.9, 0.22], [1.7, 0.12], [1.9, -0.10], [0.4, -0.24]];
    body.panel(easel, &around(&bed.map(&at), 5), &soil);
    for x in [-0.30, 0.30, 0.92] {
        easel.fill(&ellipse(at([x, 0.08]), [0.20 * unit, 0.07 * unit], 0.0), soil.deep);
    }
    let bulb = |easel: &mut Easel, middle: Point| {
        let on = |[x, y]: Point| add(middle, [x * unit, y * unit]);
        let skin = body.dyed(Tint::Orange);
        let outline =
            [[0.0, -0.26], [0.06, -0.12], [0.16, 0.02], [0.12, 0.14], [-0.12, 0.14], [-0.16, 0.02], [-0.06, -0.12]];
        body.panel(easel, &around(&outline.map(on), 3), &Surface { base: skin.shaded, shaded: skin.deep, ..skin });
        easel.ink(&[[0.0, -0.26], [0.02, -0.38]].map(on), 2.6, (leaf.base, Taper::TAIL));
    };
    for [x, up] in [[1.30, 0.26], [1.56, 0.22], [0.30, 0.16]] {
        bulb(easel, at([x, up]));
    }
    bulb(easel, add(acting(body), [0.0, 0.20 * unit]));
    let near = body.palm(1 - body.posture.front);
    let ahead = if body.posture.far_leg == Some(0) { -1.0 } else { 1.0 };
    let on = |[x, y]: Point| add(near, [ahead * x * unit, y * unit]);
    body.panel(easel, &ribbon(&[on([-0.30, -0.22]), on([0.14, 0.10])], |_| 0.055 * unit), &body.palette.leather);
    let blade = [[0.10, 0.04], [0.34, 0.08], [0.56, 0.42], [0.26, 0.34], [0.08, 0.14]];
    body.panel(easel, &around(&blade.map(on), 3), &body.palette.metal);
}

/// As high as the chest of who rolls it, a furrow behind.
fn snow(easel: &mut Easel, body: &Body) {
    let (at, unit, snow) = (place(body), body.rig.unit, body.palette.white);
    let track = [[-3.4, -0.16], [-1.0, 0.06], [0.2, 0.10], [0.2, -0.20], [-1.4, -0.26], [-3.6, -0.40]];
    easel.fill(&track.map(&at), snow.shaded);
    let ball = ellipse(at([0.92, 1.06]), [1.22 * unit, 1.16 * unit], 0.0);
    easel.fill(&ball, snow.base);
    easel.crescent(&ball, [-0.22 * unit, -0.26 * unit], (snow.shaded, 1.0));
    easel.within(&ball, |easel| {
        for number in 0..14_i32 {
            let turn = f64::from(number) * 2.4;
            let middle = at([0.92 + libm::cos(turn) * 0.9, 1.06 + libm::sin(turn) * 0.84]);
            let dent =
                [add(middle, [-0.12 * unit, 0.0]), add(middle, [0.0, 0.07 * unit]), add(middle, [0.14 * unit, 0.0])];
            easel.ink(&through(&dent, 4), 1.2, (snow.deep, Taper::LINE));
        }
    });
    easel.ink(&closed(&ball), 1.2, (snow.line, Taper::EVEN));
    let drift = [[-0.3, -0.10], [0.0, 0.10], [0.9, 0.14], [1.9, 0.12], [2.3, -0.10], [0.9, -0.24]];
    body.panel(easel, &around(&drift.map(&at), 4), &snow);
}

/// A ring of stones, logs like a tent, the first flames where the match is.
fn fire(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let (stone, wood) = (body.dyed(Tint::Gray), body.palette.leather);
    let (orange, yellow) = (body.dyed(Tint::Orange), body.dyed(Tint::Yellow));
    if easel.in_color() {
        easel.shine(at([0.7, 0.5]), [2.6 * unit, 2.0 * unit], (yellow.glint, 0.45));
    }
    for [x, up] in [[-0.16, 0.14], [0.34, 0.22], [0.94, 0.22], [1.46, 0.14]] {
        body.panel(easel, &ellipse(at([x, up]), [0.24 * unit, 0.15 * unit], 0.0), &stone);
    }
    for (from, to) in [
        ([0.0, 0.10], [0.86, 0.98]),
        ([1.36, 0.10], [0.50, 1.0]),
        ([0.44, 0.04], [0.70, 1.06]),
        ([0.98, 0.04], [0.62, 1.02]),
    ] {
        body.panel(easel, &ribbon(&[at(from), at(to)], |_| 0.085 * unit), &wood);
        easel.fill(&ellipse(at(from), [0.08 * unit, 0.06 * unit], 0.0), body.palette.gold.light);
    }
    for (size, surface) in [(1.0, &orange), (0.58, &yellow)] {
        let flame = [
            [0.30, 0.16],
            [0.22, 0.40],
            [0.40, 0.62],
            [0.44, 0.96],
            [0.64, 0.72],
            [0.72, 0.52],
            [0.86, 0.70],
            [0.92, 0.36],
            [0.80, 0.16],
        ];
        let outline = flame.map(|[x, up]| at([0.58 + (x - 0.58) * size, 0.16 + (up - 0.16) * size]));
        easel.fill(&around(&outline, 4), surface.light);
    }
    for [x, up] in [[-0.28, -0.02], [0.20, -0.06], [0.78, -0.06], [1.34, -0.04], [1.66, 0.0]] {
        body.panel(easel, &ellipse(at([x, up]), [0.25 * unit, 0.16 * unit], 0.0), &stone);
    }
    // The match, from the fingers to the flames.
    let (hand, tip) = (acting(body), at([0.24, 0.44]));
    easel.ink(&[hand, tip], 3.4, (body.palette.gold.light, Taper::EVEN));
    easel.fill(&ellipse(tip, [0.05 * unit; 2], 0.0), body.dyed(Tint::Red).base);
    let spark = [[0.0, -0.30], [0.09, -0.06], [0.05, 0.06], [-0.05, 0.06], [-0.09, -0.06]];
    easel.fill(&around(&spark.map(|[x, y]| add(tip, [x * unit, y * unit])), 4), yellow.glint);
}

/// A fire that burns, a stick from the hand to above it.
fn marshmallow(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let wood = body.palette.leather;
    if !body.is_at_others_fire {
        campfire(easel, body, &at);
    }
    // Of two each has a side of the flames.
    let to = if body.is_alone { 0.96 } else { 0.62 };
    let (hand, tip) = (acting(body), at([to, 1.66]));
    let back = [hand[0] - (tip[0] - hand[0]) * 0.3, hand[1] - (tip[1] - hand[1]) * 0.3];
    easel.ink(&[back, tip], 4.0, (wood.line, Taper::EVEN));
    easel.ink(&[back, tip], 2.4, (wood.light, Taper::EVEN));
    let white = body.palette.white;
    let soft =
        [[-0.20, -0.14], [0.20, -0.14], [0.20, 0.14], [-0.20, 0.14]].map(|[x, y]| add(tip, [x * unit, y * unit]));
    let soft = around(&soft, 4);
    body.panel(easel, &soft, &white);
    easel.within(&soft, |easel| {
        easel.veil(
            &ellipse(add(tip, [0.0, 0.16 * unit]), [0.22 * unit, 0.10 * unit], 0.0),
            body.dyed(Tint::Brown).base,
            0.7,
        )
    });
}

/// A peg that the rope of a tent goes to, a mallet over it.
fn peg(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let (steel, wood) = (body.palette.metal, body.palette.leather);
    let head = at([0.10, 0.52]);
    let rope = [head, at([3.4, 3.2])];
    easel.ink(&rope, 3.0, (body.palette.white.line, Taper::EVEN));
    easel.ink(&rope, 1.8, (body.palette.white.light, Taper::EVEN));
    body.panel(easel, &ribbon(&[at([0.26, -0.10]), head], |_| 0.055 * unit), &steel);
    easel.veil(&ellipse(at([0.26, -0.08]), [0.36 * unit, 0.08 * unit], 0.0), body.palette.dark.deep, 0.4);
    // The hand that strikes is the nearer one.
    let hand = body.palm(1 - body.posture.front);
    let ahead = if body.posture.far_leg == Some(0) { -1.0 } else { 1.0 };
    let on = |[x, y]: Point| add(hand, [ahead * x * unit, y * unit]);
    body.panel(easel, &ribbon(&[on([-0.30, 0.12]), on([0.72, -0.32])], |_| 0.055 * unit), &wood);
    let block = [[0.50, -0.62], [0.74, -0.72], [0.98, -0.14], [0.74, -0.04]];
    body.panel(easel, &block.map(on), &body.held(body.palette.gold));
}

fn plant(easel: &mut Easel, body: &Body, (root, unit): (Point, f64)) {
    for (lean, high) in [(-0.20, 0.40), (-0.08, 0.52), (0.06, 0.54), (0.20, 0.42)] {
        let blade = through(
            &[root, add(root, [lean * 0.4 * unit, -high * 0.6 * unit]), add(root, [lean * unit, -high * unit])],
            4,
        );
        easel.ink(&blade, 5.0, (body.palette.leaf.line, Taper::TAIL));
        easel.ink(&blade, 3.4, (body.palette.leaf.base, Taper::TAIL));
    }
}

/// Water to the ankles, rows of seedlings that end at the hand, a bundle in the other.
fn rice(easel: &mut Easel, body: &Body) {
    let (at, unit) = (place(body), body.rig.unit);
    let (water, mud) = (body.dyed(Tint::Sky), body.dyed(Tint::Brown));
    let [near, far] = [-1.2, 0.44];
    let pool = [at([-30.0, far]), at([30.0, far]), at([30.0, near]), at([-30.0, near])];
    easel.veil(&pool, mud.shaded, 0.45);
    easel.veil(&pool, water.light, 0.62);
    for number in 0..18_i32 {
        let turn = f64::from(number);
        let (x, up) = (-4.4 + 0.55 * turn, 0.46 - 0.9 * (0.5 + 0.5 * libm::sin(turn * 2.1)));
        easel.ink(&[at([x, up]), at([x + 0.5, up])], 1.2, (body.palette.white.light, Taper::FOLD));
    }
    for row in 0..3_i32 {
        for number in 0..12_i32 {
            let (x, up) = (-4.6 + 0.80 * f64::from(number) + 0.25 * f64::from(row), 0.30 - 0.40 * f64::from(row));
            // Where nothing is planted yet.
            if (row == 1 && (-2.4..0.5).contains(&x)) || row == 2 && x < 0.9 && x > -2.6 {
                continue;
            }
            easel.fill(&ellipse(at([x, up - 0.03]), [0.16 * unit, 0.035 * unit], 0.0), water.glint);
            plant(easel, body, (at([x, up]), unit * (0.86 + 0.1 * f64::from(row))));
        }
    }
    let hand = acting(body);
    easel.ink(
        &closed(&ellipse(at([0.26, -0.02]), [0.34 * unit, 0.08 * unit], 0.0)),
        1.4,
        (body.palette.white.light, Taper::EVEN),
    );
    plant(easel, body, (add(hand, [0.0, 0.30 * unit]), unit));
    let bundle = add(body.palm(1 - body.posture.front), [0.0, 0.10 * unit]);
    for aside in [-0.10, -0.03, 0.04, 0.11] {
        plant(easel, body, (add(bundle, [aside * unit, 0.0]), unit * 0.9));
    }
}

/// Three logs, flames and a ring of stones.
fn campfire(easel: &mut Easel, body: &Body, at: &impl Fn(Point) -> Point) {
    let (stone, wood, unit) = (body.dyed(Tint::Gray), body.palette.leather, body.rig.unit);
    if easel.in_color() {
        easel.shine(at([1.0, 0.6]), [2.8 * unit, 2.2 * unit], (body.dyed(Tint::Yellow).glint, 0.55));
    }
    for (from, to) in [([0.30, 0.06], [1.66, 0.40]), ([1.70, 0.06], [0.36, 0.40]), ([0.90, -0.06], [1.10, 0.44])] {
        body.panel(easel, &ribbon(&[at(from), at(to)], |_| 0.10 * unit), &wood);
    }
    for (size, tint) in [(1.0, Tint::Red), (0.78, Tint::Orange), (0.50, Tint::Yellow)] {
        let flame = [
            [-0.46, 0.0],
            [-0.52, 0.36],
            [-0.26, 0.66],
            [-0.22, 0.96],
            [0.0, 0.74],
            [0.08, 1.24],
            [0.30, 0.80],
            [0.34, 0.56],
            [0.52, 0.34],
            [0.42, 0.0],
        ];
        let outline = flame.map(|[x, up]| at([1.0 + x * size, 0.12 + up * size]));
        easel.fill(&around(&outline, 4), body.dyed(tint).light);
    }
    for [x, up] in [[0.16, 0.0], [0.62, -0.06], [1.10, -0.08], [1.58, -0.04], [1.94, 0.04]] {
        body.panel(easel, &ellipse(at([x, up]), [0.27 * unit, 0.17 * unit], 0.0), &stone);
    }
}
