//! What belongs to one day or one season: wishes on bamboo, a heart of chocolates, dew out of a leaf.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::Grip;
use super::bench::Bench;
use scene::Tint;

/// In head units from the hand, x away from the body.
fn beside<'b>(body: &'b Body, grip: Grip) -> impl Fn(f64, f64) -> Point + 'b {
    let unit = body.rig.unit;
    move |x: f64, y: f64| add(grip.at, [grip.side * x * unit, y * unit])
}

/// Bamboo beside who ties a wish to it, others hang there already.
pub fn bamboo(easel: &mut Easel, body: &Body, grip: Grip) {
    let (at, unit) = (beside(body, grip), body.rig.unit);
    let leaf = body.dyed(Tint::Green);
    let foot = (body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) - grip.at[1]) / unit + 0.2;
    for (x, lean, half) in [(0.86, -0.30, 0.085), (1.16, 0.10, 0.065)] {
        let culm: Vec<Point> = (0..=12)
            .map(|step| f64::from(step) / 12.0)
            .map(|up| at(x + lean * up * up, foot - (foot + 2.6) * up))
            .collect();
        body.panel(easel, &ribbon(&through(&culm, 3), |share| half * (1.0 - 0.4 * share) * unit), &leaf);
        for joint in &culm[1..] {
            easel.ink(
                &[add(*joint, [-half * unit, 0.0]), add(*joint, [half * unit, 0.0])],
                1.6,
                (leaf.line, Taper::EVEN),
            );
        }
    }
    for (x, y, reach) in [
        (0.84, -0.62, -1.0),
        (0.80, -1.30, -0.9),
        (1.2, -0.9, 0.8),
        (0.9, 0.30, 0.9),
        (1.18, 1.2, 0.7),
        (0.8, -1.9, 0.7),
    ] {
        let twig = through(&[at(x, y), at(x + reach * 0.5, y - 0.16), at(x + reach, y + 0.02)], 5);
        easel.ink(&twig, 1.8, (leaf.line, Taper::LINE));
        for (number, share) in [0.3, 0.5, 0.7, 0.85, 1.0].into_iter().enumerate() {
            let root = twig[((twig.len() - 1) as f64 * share) as usize];
            let way = reach.signum() * if number % 2 == 0 { 0.34 } else { 0.24 };
            let drop = if number % 2 == 0 { 0.20 } else { -0.16 };
            let tip = add(root, [grip.side * way * unit, drop * unit]);
            let blade =
                ribbon(&through(&[root, tip], 8), |share| 0.055 * unit * libm::sin(share * core::f64::consts::PI));
            body.panel(easel, &blade, &leaf);
        }
    }
    let hung = [
        (0.42, -0.60, Tint::Red),
        (1.64, -0.86, Tint::Yellow),
        (1.44, 0.34, Tint::Sky),
        (0.30, -1.22, Tint::Purple),
        (1.66, 1.24, Tint::Pink),
    ];
    for (x, y, tint) in hung {
        easel.ink(&[at(x, y - 0.12), at(x, y + 0.10)], 1.0, (body.palette.white.line, Taper::EVEN));
        strip(easel, body, (at(x, y + 0.10), tint));
    }
}

/// Hung by its upper end, with a line of writing.
fn strip(easel: &mut Easel, body: &Body, (top, tint): (Point, Tint)) {
    let unit = body.rig.unit;
    let on = |x: f64, y: f64| add(top, [x * unit, y * unit]);
    body.panel(easel, &[on(-0.13, 0.0), on(0.13, 0.0), on(0.13, 0.72), on(-0.13, 0.72)], &body.dyed(tint));
    for y in [0.14, 0.26, 0.38, 0.50] {
        easel.ink(&[on(-0.05, y), on(0.05, y), on(0.0, y + 0.07)], 1.2, (body.palette.dark.base, Taper::LINE));
    }
}

/// In the fingers of both hands, its thread about a twig.
pub fn tanzaku(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = beside(body, grip);
    let leaf = body.dyed(Tint::Green);
    easel.ink(&through(&[at(0.86, -0.36), at(0.30, -0.34), at(-0.30, -0.22)], 6), 2.0, (leaf.line, Taper::LINE));
    easel.ink(&[at(0.02, -0.30), at(0.0, 0.0)], 1.4, (body.palette.white.base, Taper::EVEN));
    let paper = body.palette.held.map_or(Tint::Orange, |_| Tint::White);
    strip(easel, body, (at(0.0, 0.02), paper));
}

/// Of chocolates: red, with a bow.
pub fn heart_box(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (paper, ribbon) = (on.held(Tint::Red), body.palette.white);
    let heart = |grow: f64| {
        [
            [0.0, 0.36],
            [-0.30, 0.10],
            [-0.42, -0.14],
            [-0.34, -0.34],
            [-0.16, -0.36],
            [0.0, -0.20],
            [0.16, -0.36],
            [0.34, -0.34],
            [0.42, -0.14],
            [0.30, 0.10],
        ]
        .map(|[x, y]| [x * grow, y * grow])
    };
    on.soft(&heart(1.12).map(|[x, y]| [x, y + 0.06]), &paper);
    on.soft(&heart(1.04), &paper);
    on.line(&[[-0.40, -0.02], [0.40, -0.10]], 4.0, ribbon.base);
    on.line(&[[0.06, -0.22], [-0.02, 0.34]], 4.0, ribbon.base);
    for side in [-1.0, 1.0] {
        on.soft(
            &[[0.03, -0.06], [side * 0.12 + 0.03, -0.20], [side * 0.24 + 0.03, -0.14], [side * 0.18 + 0.03, -0.02]],
            &ribbon,
        );
    }
    on.disc([0.03, -0.06], [0.05, 0.05], &ribbon);
}

/// Rolled to a cup: what runs out of it falls in drops into a flower that stands below.
pub fn leaf_cup(easel: &mut Easel, body: &Body, grip: Grip) {
    let (at, unit) = (beside(body, grip), body.rig.unit);
    let (leaf, petal, dew) = (body.palette.leaf, body.dyed(Tint::Pink), body.dyed(Tint::Sky));
    let foot = (body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) - grip.at[1]) / unit + 0.1;
    let stem = through(&[at(0.84, 1.30), at(0.92, 2.0), at(0.80, foot)], 6);
    easel.ink(&stem, 4.4, (leaf.line, Taper::EVEN));
    easel.ink(&stem, 2.6, (leaf.base, Taper::EVEN));
    for (x, y, way) in [(0.90, 2.0, 0.7), (0.86, 2.5, -0.6)] {
        let blade = ribbon(&through(&[at(x, y), at(x + way * 0.6, y - 0.30), at(x + way, y - 0.22)], 6), |share| {
            0.12 * unit * libm::sin(share * core::f64::consts::PI)
        });
        body.panel(easel, &blade, &leaf);
    }
    for (x, wide) in [(-0.30, 0.22), (0.30, 0.22), (0.0, 0.26)] {
        let one = [
            at(0.84, 1.38),
            at(0.84 + x - wide * 0.6, 1.10),
            at(0.84 + x * 1.5 - wide * 0.3, 0.80),
            at(0.84 + x * 1.5 + wide * 0.3, 0.82),
            at(0.84 + x + wide * 0.6, 1.10),
        ];
        body.panel(easel, &around(&one, 5), &petal);
    }
    let stream = ribbon(&through(&[at(0.62, -0.02), at(0.78, 0.16), at(0.84, 0.52), at(0.84, 0.88)], 6), |share| {
        (0.07 - 0.03 * share) * unit
    });
    easel.fill(&stream, dew.light);
    easel.ink(&closed(&stream), 0.8, (dew.line, Taper::EVEN));
    for (x, y) in [(0.70, 0.62), (0.98, 0.70), (0.66, 0.86), (1.04, 0.40), (1.0, 0.92)] {
        let drop = ellipse(at(x, y), [0.045 * unit, 0.062 * unit], 0.0);
        easel.fill(&drop, dew.glint);
        easel.ink(&closed(&drop), 0.7, (dew.line, Taper::EVEN));
    }
    let cup = around(
        &[
            at(-0.62, -0.10),
            at(-0.46, 0.20),
            at(-0.10, 0.34),
            at(0.34, 0.20),
            at(0.72, -0.06),
            at(0.30, -0.08),
            at(-0.20, -0.16),
        ],
        5,
    );
    body.panel(easel, &cup, &leaf);
    easel.ink(&through(&[at(-0.56, -0.04), at(-0.10, 0.16), at(0.62, -0.02)], 5), 1.2, (leaf.line, Taper::LINE));
    let pool = around(&[at(-0.40, -0.10), at(-0.06, -0.04), at(0.40, -0.06), at(0.0, -0.13)], 4);
    easel.fill(&pool, dew.light);
}
