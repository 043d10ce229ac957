//! What hands use at a counter and at a laid table: shells, a paring knife, chopsticks, jugs, knife and fork, a sponge.

use super::super::body::{Body, workplace};
use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, ribbon, through};
use super::super::easel::Easel;
use super::bench::Bench;
use super::{Grip, at_work, rod, small};
use scene::{Prop, Tint};

/// Nothing for what is drawn elsewhere.
pub const fn painter(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::CrackedEgg => shells,
        Prop::PeeledApple => paring_knife,
        Prop::Whetstone => at_work::knife,
        Prop::PackedLunch => packing_chopsticks,
        Prop::LatteArt | Prop::SyrupJug => jug,
        Prop::CutSteak => knife_and_fork,
        Prop::TwirledSpaghetti => twirling_fork,
        Prop::SushiAtTable => sushi_between_chopsticks,
        Prop::ParfaitAtTable => long_spoon,
        Prop::FoldedTowels => towel,
        Prop::ScrubbedTub => sponge,
        Prop::HairDryer => dryer,
        _ => return super::treated::painter(prop),
    };
    Some(paint)
}

/// A half in each hand, what was in it falls into the bowl.
fn shells(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, yolk, unit) = (body.palette.white, body.dyed(Tint::Yellow), grip.unit);
    let bowl = workplace::on_board(body, [0.0, 0.12]);
    let falls = [grip.at, lerp(grip.at, bowl, 0.5), bowl];
    easel.fill(&ribbon(&falls, |share| (0.05 + 0.10 * share) * unit), white.base);
    let edges = [-1.0, 1.0].map(|side| falls.map(|point| add(point, [side * 0.08 * unit, 0.0])));
    for edge in edges {
        easel.ink(&edge, 0.6, (white.line, Taper::EVEN));
    }
    let drop = lerp(grip.at, bowl, 0.42);
    body.panel(easel, &ellipse(drop, [0.115 * unit, 0.125 * unit], 0.0), &yolk);
    easel.fill(&ellipse(add(drop, [-0.04 * unit, -0.05 * unit]), [0.03 * unit, 0.02 * unit], 0.0), yolk.glint);
    for side in [-1.0, 1.0] {
        let half =
            [[0.04, -0.14], [0.16, -0.22], [0.30, -0.16], [0.32, 0.0], [0.22, 0.10], [0.08, 0.06], [0.02, -0.04]];
        let at = |[x, y]: Point| add(grip.at, [side * x * unit, y * unit]);
        body.panel(easel, &around(&half.map(at), 4), &white);
        let jagged = [[0.04, -0.14], [0.08, -0.08], [0.05, -0.04], [0.10, 0.0], [0.08, 0.06]].map(at);
        easel.ink(&jagged, 1.0, (white.line, Taper::EVEN));
    }
}

/// At the apple in the other hand, from which the peel hangs in a coil.
fn paring_knife(easel: &mut Easel, body: &Body, grip: Grip) {
    let unit = grip.unit;
    let palm = grip.other_palm(body);
    let apple = add(palm, [grip.side * 0.26 * unit, -0.10 * unit]);
    let at = |[x, y]: Point| add(apple, [grip.side * x * unit, y * unit]);
    let (peel, flesh) = (body.held(body.dyed(Tint::Red)), body.dyed(Tint::Platinum));
    let coil =
        [[0.26, 0.0], [0.30, 0.24], [0.10, 0.30], [0.04, 0.42], [0.26, 0.46], [0.30, 0.60], [0.10, 0.66], [0.08, 0.80]];
    body.panel(easel, &ribbon(&through(&coil.map(at), 6), |share| (0.062 - 0.030 * share) * unit), &peel);
    let round = ellipse(apple, [0.31 * unit, 0.29 * unit], 0.0);
    body.panel(easel, &round, &peel);
    easel.within(&round, |easel| {
        let bare = [[-0.02, -0.40], [0.40, -0.40], [0.40, 0.40], [0.06, 0.40], [-0.02, 0.10]].map(at);
        easel.fill(&bare, flesh.base);
        easel.veil(&[[0.18, -0.40], [0.40, -0.40], [0.40, 0.40], [0.22, 0.40]].map(at), flesh.shaded, 0.7);
        easel.ink(&through(&[bare[0], bare[4], bare[3]], 4), 0.8, (peel.line, Taper::EVEN));
    });
    easel.ink(&closed(&round), 0.95, (peel.line, Taper::EVEN));
    easel.ink(&[at([-0.02, -0.26]), at([0.03, -0.40])], 2.2, (body.palette.leather.line, Taper::EVEN));
    let edge = at([0.22, 0.04]);
    let way = lerp(grip.at, edge, 1.0);
    rod(easel, body, (lerp(grip.at, way, -0.5), lerp(grip.at, way, 0.3)), 0.042, &body.palette.dark);
    let [dx, dy] = [way[0] - grip.at[0], way[1] - grip.at[1]];
    let long = libm::sqrt(dx * dx + dy * dy).max(1e-9);
    let across = [-dy / long * 0.05 * unit, dx / long * 0.05 * unit];
    let from = lerp(grip.at, way, 0.3);
    let tip = lerp(grip.at, way, 1.5);
    let blade = [add(from, across), add(lerp(from, tip, 0.8), across), tip, add(from, [-across[0], -across[1]])];
    body.panel(easel, &blade, &body.palette.metal);
}

/// Two sticks down from the fingers, their ends `tip` apart from the hand.
fn sticks(on: &mut Bench, tip: Point) {
    let wood = on.body.palette.leather;
    let [x, y] = tip;
    for apart in [0.0, 0.055] {
        on.rod(&[[-x * 0.55 + apart, -y * 0.55], [x + apart * 0.3, y]], 0.018, &wood);
    }
}

/// A roll of omelet goes into the box.
fn packing_chopsticks(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let yellow = on.dyed(Tint::Yellow);
    on.soft(&[[-0.12, 0.50], [0.12, 0.50], [0.13, 0.68], [-0.13, 0.68]], &yellow);
    on.ring([0.0, 0.59], [0.05, 0.05], (0.9, body.palette.gold.line));
    sticks(&mut on, [0.0, 0.58]);
}

/// One piece, near the lips.
fn sushi_between_chopsticks(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (rice, fish) = (body.palette.white, on.dyed(Tint::Orange));
    on.soft(&[[-0.50, -0.02], [-0.30, -0.08], [-0.26, 0.08], [-0.46, 0.16]], &rice);
    on.soft(&[[-0.54, -0.02], [-0.46, -0.12], [-0.28, -0.16], [-0.20, -0.06], [-0.36, -0.04]], &fish);
    for apart in [0.0, 0.05] {
        on.rod(&[[0.26, -0.10 - apart], [-0.44, 0.10 - apart * 0.4]], 0.017, &body.palette.leather);
    }
}

/// By its handle, tilted; what is in it runs from its spout.
fn jug(easel: &mut Easel, body: &Body, grip: Grip) {
    let is_syrup = body.prop == Some(Prop::SyrupJug);
    let (steel, unit) = (body.palette.metal, grip.unit);
    let runs = if is_syrup { body.dyed(Tint::Auburn) } else { body.palette.white };
    let lip = grip.at([-0.60, -0.26]);
    let low =
        if is_syrup { workplace::on_board(body, [0.0, 0.14]) } else { workplace::on_board(body, workplace::LATTE) };
    let middle = [lerp(lip, low, 0.80)[0], lerp(lip, low, 0.4)[1]];
    let stream = through(&[lip, middle, low], 6);
    let half = if is_syrup { 0.045 } else { 0.038 };
    body.panel(easel, &ribbon(&stream, |share| (half - 0.014 * share) * unit), &runs);
    let mut on = Bench { easel, body, grip };
    on.rod(&[[-0.14, -0.18], [0.03, -0.16], [0.04, 0.12], [-0.13, 0.18]], 0.034, &steel);
    let wall = [
        [-0.62, -0.30],
        [-0.46, -0.24],
        [-0.14, -0.26],
        [-0.10, 0.20],
        [-0.16, 0.26],
        [-0.48, 0.26],
        [-0.53, 0.20],
        [-0.50, -0.14],
    ];
    on.hard(&wall, &steel);
    on.line(&[[-0.42, -0.14], [-0.44, 0.18]], 2.2, steel.glint);
}

/// The knife in the one hand, the fork in the other, both at the meat.
fn knife_and_fork(easel: &mut Easel, body: &Body, grip: Grip) {
    let steel = body.palette.metal;
    let mut on = Bench { easel, body, grip };
    on.hard(&[[-0.045, 0.10], [0.045, 0.10], [0.05, 0.46], [0.0, 0.62], [-0.045, 0.50]], &steel);
    on.rod(&[[0.0, -0.30], [0.0, 0.12]], 0.036, &body.palette.dark);
    let grip = Grip { at: grip.other_palm(body), side: -grip.side, ..grip };
    fork(&mut Bench { easel, body, grip });
}

/// Down from the hand.
fn fork(on: &mut Bench) {
    let steel = on.body.palette.metal;
    on.rod(&[[0.0, -0.34], [0.0, 0.30]], 0.024, &steel);
    on.soft(&[[-0.07, 0.30], [0.07, 0.30], [0.08, 0.42], [-0.08, 0.42]], &steel);
    for tine in [-0.06, 0.0, 0.06] {
        on.line(&[[tine, 0.38], [tine, 0.58]], 2.2, steel.line);
    }
}

/// Noodles are wound about it, and go down to the plate.
fn twirling_fork(easel: &mut Easel, body: &Body, grip: Grip) {
    let (pasta, unit) = (body.dyed(Tint::Yellow), grip.unit);
    let end = grip.at([0.0, 0.46]);
    for x in [-0.16, -0.06, 0.05, 0.16] {
        let low = workplace::on_board(body, [x * 1.4, 0.30]);
        let way = through(&[add(end, [x * 0.5 * unit, 0.06 * unit]), lerp(end, low, 0.6), low], 5);
        body.panel(easel, &ribbon(&way, |_| 0.020 * unit), &pasta);
    }
    fork(&mut Bench { easel, body, grip });
    let ball = ellipse(end, [0.17 * unit, 0.14 * unit], 0.0);
    body.panel(easel, &ball, &pasta);
    for y in [-0.06, 0.0, 0.06] {
        let turn =
            [[-0.15, y - 0.03], [0.0, y + 0.04], [0.15, y - 0.03]].map(|[x, y]: Point| add(end, [x * unit, y * unit]));
        easel.ink(&through(&turn, 4), 1.0, (pasta.line, Taper::EVEN));
    }
}

/// Ice cream on it, before the lips.
fn long_spoon(easel: &mut Easel, body: &Body, grip: Grip) {
    small::spoon(easel, body, (grip.at([0.30, 0.22]), grip.at([-0.26, -0.10])));
    let mut on = Bench { easel, body, grip };
    let cream = on.held(Tint::Platinum);
    on.soft(&[[-0.46, -0.16], [-0.40, -0.28], [-0.28, -0.26], [-0.24, -0.14], [-0.34, -0.10]], &cream);
}

/// Between both hands, half folded: its nearer half lies on the table.
fn towel(easel: &mut Easel, body: &Body, grip: Grip) {
    let cloth = body.held(body.palette.white);
    let palms = [body.palm(0), body.palm(1)];
    let [left, right] = if palms[0][0] < palms[1][0] { palms } else { [palms[1], palms[0]] };
    let unit = grip.unit;
    let low = |x: f64, y: f64| workplace::on_board(body, [x, y]);
    let lying = [low(-0.82, 0.20), low(0.82, 0.20), low(0.88, 0.64), low(-0.88, 0.64)];
    body.panel(easel, &lying, &cloth);
    easel.ink(&[low(-0.84, 0.56), low(0.84, 0.56)], 3.2, (body.dyed(Tint::Sky).base, Taper::EVEN));
    let raised = [
        add(left, [-0.14 * unit, -0.04 * unit]),
        add(lerp(left, right, 0.25), [0.0, 0.08 * unit]),
        add(lerp(left, right, 0.5), [0.0, 0.11 * unit]),
        add(lerp(left, right, 0.75), [0.0, 0.08 * unit]),
        add(right, [0.14 * unit, -0.04 * unit]),
        low(0.85, 0.38),
        low(-0.85, 0.38),
    ];
    body.panel(easel, &raised, &cloth);
    easel.within(&raised, |easel| {
        for (from, x) in [(left, -0.5), (lerp(left, right, 0.35), -0.1), (lerp(left, right, 0.7), 0.3), (right, 0.62)] {
            let fold = [from, low(x, 0.37)];
            easel.ink(&fold, 0.8, (cloth.line, Taper::FOLD));
        }
    });
}

/// Under the hand, in suds.
fn sponge(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let yellow = on.dyed(Tint::Yellow);
    on.soft(&[[-0.36, -0.02], [0.14, -0.06], [0.18, 0.22], [-0.32, 0.26]], &yellow);
    for ([x, y], size) in [
        ([-0.40, 0.24], 0.10),
        ([-0.24, 0.30], 0.09),
        ([-0.06, 0.28], 0.08),
        ([0.12, 0.27], 0.09),
        ([-0.46, 0.08], 0.07),
    ] {
        on.spot([x, y], [size, size], body.palette.white.light);
        on.ring([x, y], [size, size], (0.7, body.palette.white.deep));
    }
}

/// Its mouth toward the hair, warm air out of it.
fn dryer(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (shell, dark) = (on.held(Tint::Pink), body.palette.dark);
    for y in [-0.40, -0.30, -0.20] {
        on.line(&[[-0.44, y], [-0.58, y + 0.04], [-0.70, y - 0.03], [-0.86, y + 0.02]], 2.0, body.palette.white.light);
    }
    on.rod(&[[0.04, 0.40], [0.10, 0.72], [0.30, 1.10]], 0.022, &dark);
    on.rod(&[[0.0, -0.20], [0.03, 0.40]], 0.075, &shell);
    on.soft(&[[-0.24, -0.46], [0.12, -0.48], [0.26, -0.38], [0.26, -0.22], [0.12, -0.12], [-0.24, -0.16]], &shell);
    on.hard(&[[-0.38, -0.40], [-0.22, -0.43], [-0.22, -0.18], [-0.38, -0.21]], &dark);
    on.ring([0.14, -0.30], [0.07, 0.10], (1.2, dark.line));
}
