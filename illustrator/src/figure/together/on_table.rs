//! What stands on a table that several are about, and what they have in hand for it.

use super::super::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, line, through};
use super::super::easel::Easel;
use super::about::Board;
use scene::Tint;

/// Steam over something hot.
fn steam(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64)) {
    let white = &body.palette.white;
    for (dx, tall) in [(-0.30, 0.9), (0.02, 1.25), (0.32, 0.8)] {
        let at = |side: f64, up: f64| [x + (dx + side) * unit, y - up * tall * unit];
        let wave = through(&[at(0.0, 0.0), at(0.10, 0.3), at(-0.06, 0.62), at(0.06, 1.0)], 8);
        on.on_figure(|on| on.veil(&line(&wave, 0.14 * unit, Taper::LINE), white.light, 0.5));
    }
}

/// A wide earthen pot on a burner, full of what one eats from it.
pub fn pot(on: &mut Easel, body: &Body, board: &Board) {
    let (unit, [x, y]) = (1.25 * board.unit, board.on(0.0, 0.66));
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let clay = &body.dyed(Tint::Brown);
    body.panel(on, &[at(-0.42, 0.02), at(0.42, 0.02), at(0.46, 0.16), at(-0.46, 0.16)], &body.palette.metal);
    for side in [-1.0, 1.0] {
        body.panel(on, &ellipse(at(side * 0.70, -0.24), [0.13 * unit, 0.07 * unit], 0.0), clay);
    }
    let bowl = around(
        &[at(-0.66, -0.34), at(-0.58, -0.08), at(-0.34, 0.05), at(0.34, 0.05), at(0.58, -0.08), at(0.66, -0.34)],
        4,
    );
    body.panel(on, &bowl, clay);
    let rim = ellipse(at(0.0, -0.34), [0.66 * unit, 0.17 * unit], 0.0);
    body.panel(on, &rim, clay);
    let soup = ellipse(at(0.0, -0.34), [0.57 * unit, 0.13 * unit], 0.0);
    on.fill(&soup, body.dyed(Tint::Orange).light);
    on.within(&soup, |on| {
        let bits: [(f64, f64, f64, Tint); 9] = [
            (-0.40, -0.33, 0.15, Tint::Green),
            (-0.22, -0.40, 0.12, Tint::White),
            (-0.06, -0.31, 0.14, Tint::Green),
            (0.16, -0.40, 0.13, Tint::Orange),
            (0.34, -0.33, 0.15, Tint::Green),
            (-0.30, -0.26, 0.11, Tint::Orange),
            (0.06, -0.25, 0.12, Tint::White),
            (0.26, -0.26, 0.11, Tint::Brown),
            (0.44, -0.40, 0.10, Tint::White),
        ];
        for (dx, dy, size, tint) in bits {
            body.panel(on, &ellipse(at(dx, dy), [size * unit, 0.55 * size * unit], 12.0), &body.dyed(tint));
        }
    });
    on.ink(&closed(&soup), 0.7, (clay.line, Taper::EVEN));
    steam(on, body, (at(0.0, -0.48), unit));
}

/// One tier with cream piped round its edge and strawberries on it.
pub fn small_cake(on: &mut Easel, body: &Body, board: &Board) {
    let (unit, [x, y]) = (board.unit, board.on(0.0, 0.62));
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let (cream, red, pink) = (&body.palette.white, &body.dyed(Tint::Red), &body.dyed(Tint::Pink));
    body.panel(on, &ellipse(at(0.0, 0.04), [0.80 * unit, 0.17 * unit], 0.0), &body.palette.metal);
    let wall =
        around(&[at(-0.62, -0.44), at(-0.62, 0.0), at(-0.32, 0.10), at(0.32, 0.10), at(0.62, 0.0), at(0.62, -0.44)], 2);
    body.panel(on, &wall, cream);
    on.within(&wall, |on| on.fill(&[at(-0.7, -0.22), at(0.7, -0.22), at(0.7, -0.12), at(-0.7, -0.12)], pink.light));
    body.panel(on, &ellipse(at(0.0, -0.44), [0.62 * unit, 0.15 * unit], 0.0), cream);
    let puffs = 11;
    for (low, size) in [(-0.44, 0.075), (0.03, 0.06)] {
        for step in 0..=puffs {
            let way = f64::from(step) / f64::from(puffs) * 2.0 - 1.0;
            let arc = 0.13 * libm::sqrt(1.0 - way * way * 0.98);
            body.panel(on, &ellipse(at(0.60 * way, low + arc - 0.03), [size * unit, 0.9 * size * unit], 0.0), cream);
        }
    }
    for (dx, dy) in [(-0.30, -0.52), (0.02, -0.58), (-0.12, -0.46)] {
        let berry = around(
            &[at(dx - 0.10, dy - 0.04), at(dx + 0.10, dy - 0.04), at(dx, dy + 0.12), at(dx - 0.05, dy + 0.08)],
            3,
        );
        body.panel(on, &berry, red);
        on.fill(&ellipse(at(dx, dy - 0.06), [0.07 * unit, 0.03 * unit], 0.0), body.palette.leaf.base);
    }
}

/// Three tiers, with cream at the edges and strawberries.
pub fn cake(on: &mut Easel, body: &Body, board: &Board) {
    let (unit, [x, y]) = (board.unit, board.on(0.0, 0.66));
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let (cream, red, pink) = (&body.palette.white, &body.dyed(Tint::Red), &body.dyed(Tint::Pink));
    body.panel(on, &ellipse(at(0.0, 0.02), [0.98 * unit, 0.15 * unit], 0.0), &body.palette.metal);
    for (half, low, high) in [(0.80, 0.0, 0.66), (0.56, -0.66, 1.22), (0.34, -1.22, 1.68)] {
        let flat = 0.20 * half;
        let wall = around(
            &[
                at(-half, -high + 0.02),
                at(-half, low - 0.02),
                at(-half * 0.5, low + flat * 0.8),
                at(half * 0.5, low + flat * 0.8),
                at(half, low - 0.02),
                at(half, -high + 0.02),
            ],
            2,
        );
        body.panel(on, &wall, cream);
        body.panel(on, &ellipse(at(0.0, -high), [half * unit, flat * unit], 0.0), cream);
        let drops = 9;
        for step in 0..=drops {
            let way = f64::from(step) / f64::from(drops) * 2.0 - 1.0;
            let arc = flat * libm::sqrt(1.0 - way * way * 0.98);
            body.panel(on, &ellipse(at(way * half, -high + arc), [0.075 * unit, 0.07 * unit], 0.0), pink);
            body.panel(on, &ellipse(at(way * half, low + arc * 0.85 - 0.02), [0.07 * unit, 0.06 * unit], 0.0), cream);
        }
    }
    for (dx, dy) in
        [(-0.66, -0.70), (0.66, -0.70), (-0.44, -1.27), (0.45, -1.27), (-0.12, -1.76), (0.12, -1.76), (0.0, -1.86)]
    {
        let berry = around(
            &[at(dx - 0.09, dy - 0.03), at(dx + 0.09, dy - 0.03), at(dx, dy + 0.11), at(dx - 0.05, dy + 0.07)],
            3,
        );
        body.panel(on, &berry, red);
        on.fill(&ellipse(at(dx, dy - 0.05), [0.06 * unit, 0.025 * unit], 0.0), body.palette.leaf.base);
    }
}

/// A griddle with pancakes, a stack of them, and a bowl of batter.
pub fn griddle(on: &mut Easel, body: &Body, board: &Board) {
    let (unit, [x, y]) = (board.unit, board.on(0.0, 0.52));
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let (dark, gold) = (&body.palette.dark, &body.dyed(Tint::Orange));
    body.panel(on, &ellipse(at(0.0, 0.03), [0.72 * unit, 0.22 * unit], 0.0), dark);
    body.panel(on, &ellipse(at(0.0, -0.02), [0.66 * unit, 0.18 * unit], 0.0), dark);
    for (dx, dy) in [(-0.30, -0.04), (0.28, -0.06), (0.0, 0.05)] {
        body.panel(on, &ellipse(at(dx, dy), [0.22 * unit, 0.08 * unit], 0.0), gold);
        on.fill(&ellipse(at(dx, dy - 0.01), [0.15 * unit, 0.045 * unit], 0.0), gold.light);
    }
    steam(on, body, (at(0.0, -0.14), unit));
    let stack = [board.middle + 1.15 * unit, y + 0.06 * unit];
    body.panel(on, &ellipse(add(stack, [0.0, 0.04 * unit]), [0.44 * unit, 0.11 * unit], 0.0), &body.palette.white);
    for layer in 0..4 {
        let at = add(stack, [0.0, -0.075 * f64::from(layer) * unit]);
        body.panel(on, &ellipse(at, [0.32 * unit, 0.085 * unit], 0.0), gold);
    }
    let pat = add(stack, [0.0, -0.27 * unit]);
    body.panel(
        on,
        &[
            add(pat, [-0.07 * unit, 0.0]),
            add(pat, [0.06 * unit, -0.02 * unit]),
            add(pat, [0.08 * unit, 0.06 * unit]),
            add(pat, [-0.05 * unit, 0.07 * unit]),
        ],
        &body.dyed(Tint::Yellow),
    );
    let bowl = [board.middle - 1.15 * unit, y + 0.02 * unit];
    self::bowl_of(on, body, (bowl, 1.5 * unit), Tint::Sky);
}

/// A round flask on a stand over a burner, what is in it bubbling.
pub fn flask(on: &mut Easel, body: &Body, board: &Board) {
    let (unit, [x, y]) = (board.unit, board.on(0.0, 0.60));
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let (steel, glass, brew) = (&body.palette.metal, &body.dyed(Tint::Sky), &body.dyed(Tint::Purple));
    body.panel(on, &[at(-0.12, -0.18), at(0.12, -0.18), at(0.16, 0.04), at(-0.16, 0.04)], steel);
    let flame = around(&[at(-0.09, -0.22), at(-0.06, -0.36), at(0.0, -0.50), at(0.06, -0.36), at(0.09, -0.22)], 4);
    on.shine(at(0.0, -0.34), [0.34 * unit; 2], (body.palette.gold.light, 0.5));
    body.panel(on, &flame, &body.dyed(Tint::Blue));
    for (top, foot) in [(-0.30, -0.48), (0.30, 0.48), (0.0, 0.0)] {
        on.ink(&[at(top, -0.54), at(foot, 0.10)], 3.0, (steel.line, Taper::EVEN));
    }
    body.panel(on, &ellipse(at(0.0, -0.54), [0.40 * unit, 0.06 * unit], 0.0), steel);
    let neck = [at(-0.11, -1.62), at(0.11, -1.62), at(0.11, -1.16), at(-0.11, -1.16)];
    let ball = ellipse(at(0.0, -0.92), [0.42 * unit, 0.38 * unit], 0.0);
    on.fill(&neck, glass.light);
    on.ink(&closed(&neck), 0.9, (glass.line, Taper::EVEN));
    on.fill(&ball, glass.light);
    on.within(&ball, |on| {
        on.fill(&[at(-0.5, -0.98), at(0.5, -0.98), at(0.5, -0.4), at(-0.5, -0.4)], brew.base);
        on.fill(&ellipse(at(0.0, -0.98), [0.42 * unit, 0.07 * unit], 0.0), brew.light);
        for (dx, dy, size) in
            [(-0.18, -0.80, 0.06), (0.08, -0.70, 0.05), (0.20, -0.88, 0.07), (-0.04, -0.90, 0.05), (0.0, -1.02, 0.07)]
        {
            on.fill(&ellipse(at(dx, dy), [size * unit; 2], 0.0), body.palette.white.light);
        }
    });
    on.ink(&closed(&ball), 1.1, (glass.line, Taper::EVEN));
    on.fill(&ellipse(at(-0.20, -1.04), [0.05 * unit, 0.10 * unit], 24.0), body.palette.white.light);
    body.panel(on, &ellipse(at(0.0, -1.62), [0.13 * unit, 0.035 * unit], 0.0), glass);
    steam(on, body, (at(0.0, -1.66), 0.8 * unit));
}

/// A small bowl over a palm.
pub fn bowl(on: &mut Easel, body: &Body, (palm, unit): (Point, f64)) {
    bowl_of(on, body, (add(palm, [0.0, -0.12 * unit]), unit), Tint::White);
}

fn bowl_of(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64), tint: Tint) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let china = &body.dyed(tint);
    let round = around(
        &[at(-0.25, -0.12), at(-0.19, 0.06), at(-0.09, 0.12), at(0.09, 0.12), at(0.19, 0.06), at(0.25, -0.12)],
        4,
    );
    body.panel(on, &round, china);
    body.panel(on, &ellipse(at(0.0, -0.12), [0.25 * unit, 0.065 * unit], 0.0), china);
    on.fill(&ellipse(at(0.0, -0.11), [0.19 * unit, 0.04 * unit], 0.0), body.dyed(Tint::Blond).base);
}

/// A pair, from behind the fist to what they hold.
pub fn chopsticks(on: &mut Easel, body: &Body, (palm, tip, unit): (Point, Point, f64)) {
    let wood = &body.palette.leather;
    let back = lerp(palm, tip, -0.35);
    for spread in [-0.035, 0.035] {
        let end = add(back, [0.0, 2.0 * spread * unit]);
        on.ink(&[end, add(tip, [0.0, 0.4 * spread * unit])], 2.6, (wood.line, Taper::EVEN));
        on.ink(&[end, add(tip, [0.0, 0.4 * spread * unit])], 1.3, (wood.light, Taper::EVEN));
    }
    let bite = ellipse(tip, [0.085 * unit, 0.06 * unit], 10.0);
    body.panel(on, &bite, &body.dyed(Tint::Green));
}

/// A cone of cloth that the fist presses, its nozzle toward the cake.
pub fn piping_bag(on: &mut Easel, body: &Body, (palm, toward, unit): (Point, f64, f64)) {
    let at = |dx: f64, dy: f64| add(palm, [toward * 1.6 * dx * unit, 1.6 * dy * unit]);
    let (cloth, steel) = (&body.dyed(Tint::Pink), &body.palette.metal);
    // Twisted shut over the fist, full under it.
    let knot = [at(-0.20, -0.30), at(-0.34, -0.46), at(-0.20, -0.52), at(-0.02, -0.44), at(-0.06, -0.26)];
    body.panel(on, &knot, cloth);
    let bag = [at(-0.16, -0.28), at(-0.02, -0.30), at(0.20, -0.10), at(0.30, 0.14), at(0.22, 0.20), at(-0.02, 0.10)];
    body.panel(on, &around(&bag, 3), cloth);
    on.ink(&[at(0.02, -0.12), at(0.20, 0.10)], 0.7, (cloth.line, Taper::FOLD));
    body.panel(on, &[at(0.22, 0.20), at(0.30, 0.14), at(0.38, 0.26), at(0.35, 0.28)], steel);
}

/// From the fist down to the pancake under it.
pub fn turner(on: &mut Easel, body: &Body, (palm, to, unit): (Point, Point, f64)) {
    let steel = &body.palette.metal;
    let tip = lerp(palm, to, 0.7);
    on.ink(&[palm, tip], 4.0, (steel.line, Taper::EVEN));
    on.ink(&[palm, tip], 2.0, (steel.light, Taper::EVEN));
    body.panel(on, &ellipse(tip, [0.17 * unit, 0.06 * unit], 0.0), steel);
}

/// A glass tube with a rubber bulb in the fist, held over the flask's neck.
pub fn dropper(on: &mut Easel, body: &Body, (palm, toward, unit): (Point, f64, f64)) {
    let at = |dx: f64, dy: f64| add(palm, [toward * dx * unit, dy * unit]);
    let glass = &body.dyed(Tint::Sky);
    body.panel(on, &[at(-0.04, -0.30), at(0.04, -0.30), at(0.03, 0.34), at(-0.03, 0.34)], glass);
    body.panel(on, &ellipse(at(0.0, -0.34), [0.075 * unit, 0.11 * unit], 0.0), &body.dyed(Tint::Red));
}
