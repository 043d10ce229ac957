//! Sweets and what is eaten from the hand: candy floss to burgers, and plates with a cake, a pudding, pancakes.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ribbon, through};
use super::super::easel::Easel;
use super::lights::flame;
use super::{Grip, fruit, rod};
use scene::Tint;

/// A cloud on a paper cone.
pub fn cotton_candy(easel: &mut Easel, body: &Body, grip: Grip) {
    let floss = body.held(body.dyed(Tint::Pink));
    body.panel(easel, &grip.all(&[[-0.06, -0.30], [0.06, -0.30], [0.02, 0.34], [-0.02, 0.34]]), &body.palette.white);
    let cloud: Vec<Point> = (0..16)
        .map(|step| {
            let turn = std::f64::consts::TAU * f64::from(step) / 16.0;
            let puff = if step % 2 == 0 { 1.0 } else { 0.93 };
            [0.36 * puff * libm::cos(turn), -0.68 + 0.42 * puff * libm::sin(turn)]
        })
        .collect();
    body.panel(easel, &around(&grip.all(&cloud), 4), &floss);
    for curl in [
        [[-0.18, -0.80], [-0.04, -0.92], [0.10, -0.82], [0.02, -0.72]],
        [[0.02, -0.56], [0.16, -0.64], [0.24, -0.52], [0.14, -0.44]],
        [[-0.22, -0.58], [-0.14, -0.66], [-0.06, -0.56], [-0.14, -0.50]],
    ] {
        easel.ink(&through(&grip.all(&curl), 5), 0.9, (floss.deep, Taper::LINE));
    }
}

/// Of ice, on a flat stick.
pub fn popsicle(easel: &mut Easel, body: &Body, grip: Grip) {
    let ice = body.held(body.dyed(Tint::Sky));
    rod(easel, body, (grip.at([0.0, 0.18]), grip.at([0.0, -0.30])), 0.034, &body.palette.gold);
    let block = [[-0.17, -0.24], [-0.17, -0.70], [-0.09, -0.82], [0.09, -0.82], [0.17, -0.70], [0.17, -0.24]];
    body.panel(easel, &grip.all(&block), &ice);
    for x in [-0.06, 0.06] {
        easel.ink(&grip.all(&[[x, -0.34], [x, -0.68]]), 2.2, (ice.light, Taper::LINE));
    }
}

/// Its crook above, striped.
pub fn candy_cane(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, red, unit) = (body.palette.white, body.held(body.dyed(Tint::Red)), body.rig.unit);
    let bend = [[0.0, 0.34], [0.0, -0.42], [-0.03, -0.60], [-0.16, -0.68], [-0.28, -0.60], [-0.30, -0.44]];
    let curve = through(&grip.all(&bend), 8);
    let outline = ribbon(&curve, |_| 0.055 * unit);
    body.panel(easel, &outline, &white);
    easel.within(&outline, |easel| {
        for pair in curve.windows(2).step_by(4) {
            let [x, y] = pair[0];
            easel.ink(
                &[[x - 0.09 * unit, y + 0.05 * unit], [x + 0.09 * unit, y - 0.05 * unit]],
                3.4,
                (red.base, Taper::EVEN),
            );
        }
    });
    easel.ink(&closed(&outline), 0.9, (red.line, Taper::EVEN));
}

fn plate(easel: &mut Easel, body: &Body, grip: Grip, half: f64) {
    body.panel(easel, &grip.round([0.0, 0.02], [half, 0.085]), &body.palette.white);
    let rim = grip.round([0.0, 0.0], [half * 0.78, 0.055]);
    easel.ink(&closed(&rim), 0.6, (body.palette.white.shaded, Taper::EVEN));
}

/// Of custard, burnt sugar over it.
pub fn pudding(easel: &mut Easel, body: &Body, grip: Grip) {
    let (custard, sugar) = (body.held(body.palette.gold), body.palette.leather);
    plate(easel, body, grip, 0.46);
    let cone = [[-0.20, -0.36], [0.20, -0.36], [0.29, -0.02], [0.0, 0.02], [-0.29, -0.02]];
    body.panel(easel, &grip.all(&cone), &custard);
    let top =
        [[-0.20, -0.37], [0.0, -0.41], [0.20, -0.37], [0.22, -0.28], [0.10, -0.24], [-0.04, -0.29], [-0.22, -0.27]];
    body.panel(easel, &around(&grip.all(&top), 3), &sugar);
    body.panel(easel, &grip.round([0.0, -0.44], [0.06, 0.06]), &body.dyed(Tint::Red));
}

/// Layers in a tall glass, cream and a wafer on it.
pub fn parfait(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (cream, red) = (body.palette.white, body.held(body.dyed(Tint::Pink)));
    body.panel(easel, &grip.all(&[[0.10, -0.44], [0.20, -0.80], [0.27, -0.77], [0.18, -0.42]]), &body.palette.leather);
    body.panel(
        easel,
        &around(&grip.all(&[[-0.17, -0.42], [-0.13, -0.58], [0.0, -0.72], [0.13, -0.58], [0.17, -0.42]]), 4),
        &cream,
    );
    fruit::berry(easel, body, grip, ([-0.06, -0.66], 0.55));
    let glass = grip.all(&[[-0.19, -0.44], [0.19, -0.44], [0.12, 0.26], [-0.12, 0.26]]);
    body.panel(easel, &glass, &cream);
    easel.within(&glass, |easel| {
        for (top, low, surface) in [(-0.34, -0.16, red), (-0.02, 0.12, body.palette.gold), (0.12, 0.30, red)] {
            easel.fill(&grip.boxed(0.25, top, low), surface.base);
        }
    });
    easel.ink(&closed(&glass), 0.9, (cream.line, Taper::EVEN));
    body.panel(easel, &grip.all(&[[-0.05, 0.26], [0.05, 0.26], [0.15, 0.36], [-0.15, 0.36]]), &cream);
}

/// Whole, on a plate, its candles lit.
pub fn birthday_cake(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cream, icing, unit) = (body.palette.white, body.held(body.dyed(Tint::Pink)), body.rig.unit);
    plate(easel, body, grip, 0.60);
    let side = [[-0.48, -0.38], [0.48, -0.38], [0.48, -0.04], [0.30, 0.03], [0.0, 0.05], [-0.30, 0.03], [-0.48, -0.04]];
    body.panel(easel, &grip.all(&side), &cream);
    body.panel(easel, &grip.round([0.0, -0.38], [0.48, 0.12]), &cream);
    let drips: Vec<Point> =
        (0..=12).map(|step| [-0.48 + 0.08 * f64::from(step), if step % 2 == 0 { -0.31 } else { -0.17 }]).collect();
    let mut glaze = grip.all(&[[0.48, -0.36], [0.30, -0.46], [0.0, -0.50], [-0.30, -0.46], [-0.48, -0.36]]);
    glaze.extend(through(&grip.all(&drips), 4));
    body.panel(easel, &glaze, &icing);
    for x in [-0.36, -0.12, 0.12, 0.36] {
        fruit::berry(easel, body, grip, ([x, -0.36], 0.36));
    }
    for (number, x) in [-0.26, 0.0, 0.26].into_iter().enumerate() {
        let wax = body.dyed([Tint::Sky, Tint::Yellow, Tint::Mint][number % 3]);
        let foot = -0.44 - 0.03 * f64::from(number as u8 % 2);
        easel.shine(grip.at([x, foot - 0.34]), [0.34 * unit; 2], (super::lights::FIRE, 0.4));
        body.panel(
            easel,
            &grip.all(&[[x - 0.03, foot - 0.26], [x + 0.03, foot - 0.26], [x + 0.03, foot], [x - 0.03, foot]]),
            &wax,
        );
        flame(easel, (grip, [x, foot - 0.28]), [0.040, 0.16]);
    }
}

/// A stack with butter and syrup.
pub fn pancakes(easel: &mut Easel, body: &Body, grip: Grip) {
    let (dough, syrup) = (body.palette.gold, body.palette.leather);
    plate(easel, body, grip, 0.52);
    for y in [-0.05, -0.15, -0.25] {
        let cake = [
            [-0.38, y - 0.04],
            [0.0, y - 0.10],
            [0.38, y - 0.04],
            [0.38, y + 0.04],
            [0.0, y + 0.09],
            [-0.38, y + 0.04],
        ];
        body.panel(easel, &around(&grip.all(&cake), 4), &dough);
    }
    let pool = [
        [-0.24, -0.28],
        [0.0, -0.34],
        [0.24, -0.28],
        [0.30, -0.12],
        [0.22, -0.20],
        [0.04, -0.22],
        [-0.04, -0.08],
        [-0.12, -0.22],
    ];
    body.panel(easel, &around(&grip.all(&pool), 3), &syrup);
    body.panel(
        easel,
        &grip.all(&[[-0.08, -0.36], [0.08, -0.38], [0.10, -0.28], [-0.06, -0.26]]),
        &body.dyed(Tint::Yellow),
    );
}

/// Two shells and cream between.
pub fn macaron(easel: &mut Easel, body: &Body, grip: Grip) {
    let shell = body.held(body.dyed(Tint::Pink));
    body.panel(easel, &around(&grip.all(&[[-0.22, 0.0], [-0.18, 0.13], [0.18, 0.13], [0.22, 0.0]]), 4), &shell);
    body.panel(easel, &grip.boxed(0.19, -0.06, 0.02), &body.palette.white);
    body.panel(
        easel,
        &around(&grip.all(&[[-0.22, -0.05], [-0.18, -0.20], [0.0, -0.24], [0.18, -0.20], [0.22, -0.05]]), 4),
        &shell,
    );
}

/// In its foil, a piece bitten off.
pub fn chocolate(easel: &mut Easel, body: &Body, grip: Grip) {
    let (bar, foil) = (body.held(body.palette.leather), body.palette.metal);
    let cut = [[-0.24, -0.40], [0.06, -0.40], [0.12, -0.32], [0.20, -0.31], [0.24, -0.24], [0.24, 0.10], [-0.24, 0.10]];
    body.panel(easel, &grip.all(&cut), &bar);
    for y in [-0.24, -0.08] {
        easel.ink(&grip.all(&[[-0.23, y], [0.23, y]]), 1.2, (bar.line, Taper::EVEN));
    }
    for x in [-0.08, 0.08] {
        easel.ink(&grip.all(&[[x, -0.38], [x, 0.08]]), 1.2, (bar.line, Taper::EVEN));
    }
    let torn = [[-0.27, -0.02], [-0.14, 0.04], [0.0, -0.03], [0.14, 0.04], [0.27, -0.02], [0.26, 0.34], [-0.26, 0.34]];
    body.panel(easel, &grip.all(&torn), &foil);
}

/// Steamed, its folds meet on top.
pub fn bun(easel: &mut Easel, body: &Body, grip: Grip) {
    let dough = body.held(body.palette.white);
    let half = [[0.0, -0.30], [0.10, -0.27], [0.26, -0.14], [0.28, 0.04], [0.16, 0.13], [0.0, 0.14]];
    let left = half[1..5].iter().rev().map(|[x, y]| [-x, *y]);
    body.panel(easel, &around(&grip.all(&half.iter().copied().chain(left).collect::<Vec<_>>()), 4), &dough);
    for x in [-0.16, -0.06, 0.06, 0.16] {
        let fold = through(&grip.all(&[[0.0, -0.28], [x * 0.7, -0.20], [x, -0.09]]), 4);
        easel.ink(&fold, 0.8, (dough.line, Taper::TAIL));
    }
}

pub fn burger(easel: &mut Easel, body: &Body, grip: Grip) {
    let (bread, meat) = (body.palette.gold, body.palette.leather);
    body.panel(
        easel,
        &around(&grip.all(&[[-0.30, 0.02], [-0.26, 0.15], [0.0, 0.18], [0.26, 0.15], [0.30, 0.02]]), 4),
        &bread,
    );
    body.panel(easel, &around(&grip.all(&[[-0.32, -0.05], [0.32, -0.05], [0.32, 0.05], [-0.32, 0.05]]), 3), &meat);
    let lettuce: Vec<Point> =
        (0..=10).map(|step| [-0.34 + 0.068 * f64::from(step), if step % 2 == 0 { -0.05 } else { 0.0 }]).collect();
    let mut leaf = grip.all(&[[0.33, -0.12], [-0.33, -0.12]]);
    leaf.extend(through(&grip.all(&lettuce), 3));
    body.panel(easel, &leaf, &body.palette.leaf);
    body.panel(easel, &grip.boxed(0.29, -0.16, -0.11), &body.dyed(Tint::Red));
    let crown = [[-0.31, -0.15], [-0.26, -0.32], [0.0, -0.42], [0.26, -0.32], [0.31, -0.15], [0.0, -0.12]];
    body.panel(easel, &around(&grip.all(&crown), 4), &bread);
    for [x, y] in [[-0.14, -0.30], [0.0, -0.35], [0.13, -0.29], [-0.05, -0.25], [0.08, -0.22]] {
        easel.fill(&grip.round([x, y], [0.020, 0.013]), bread.glint);
    }
}

/// A sausage in its roll, a line of mustard.
pub fn hot_dog(easel: &mut Easel, body: &Body, grip: Grip) {
    let (bread, sausage) = (body.palette.gold, body.dyed(Tint::Auburn));
    body.panel(
        easel,
        &around(&grip.all(&[[-0.34, -0.10], [-0.30, -0.22], [0.30, -0.22], [0.34, -0.10], [0.0, 0.0]]), 4),
        &bread,
    );
    body.panel(
        easel,
        &ribbon(&through(&grip.all(&[[-0.42, -0.12], [0.0, -0.10], [0.42, -0.12]]), 5), |_| 0.075 * grip.unit),
        &sausage,
    );
    body.panel(
        easel,
        &around(&grip.all(&[[-0.36, -0.08], [0.36, -0.08], [0.31, 0.10], [0.0, 0.14], [-0.31, 0.10]]), 4),
        &bread,
    );
    let wave: Vec<Point> =
        (0..=12).map(|step| [-0.36 + 0.06 * f64::from(step), if step % 2 == 0 { -0.16 } else { -0.10 }]).collect();
    easel.ink(&through(&grip.all(&wave), 3), 2.4, (body.dyed(Tint::Yellow).base, Taper::EVEN));
}

/// A box that widens upward, as potatoes and popcorn have.
fn open_box(easel: &mut Easel, body: &Body, grip: Grip) {
    let paper = body.held(body.dyed(Tint::Red));
    let front = grip.all(&[[-0.22, -0.20], [0.22, -0.20], [0.15, 0.32], [-0.15, 0.32]]);
    body.panel(easel, &front, &body.palette.white);
    for x in [-0.15, 0.0, 0.15] {
        let stripe = [[x - 0.045, -0.20], [x + 0.045, -0.20], [x * 0.68 + 0.032, 0.32], [x * 0.68 - 0.032, 0.32]];
        easel.fill(&grip.all(&stripe), paper.base);
    }
    easel.ink(&closed(&front), 0.9, (paper.line, Taper::EVEN));
}

pub fn fries(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    for (x, tip, lean) in [
        (-0.16, -0.46, -0.05),
        (-0.08, -0.58, -0.03),
        (0.0, -0.50, 0.02),
        (0.08, -0.62, 0.03),
        (0.16, -0.48, 0.06),
        (0.03, -0.42, -0.02),
    ] {
        let stick = [[x + lean - 0.032, tip], [x + lean + 0.032, tip], [x + 0.032, -0.06], [x - 0.032, -0.06]];
        body.panel(easel, &grip.all(&stick), &body.palette.gold);
    }
    open_box(easel, body, grip);
}

pub fn popcorn(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { unit: grip.unit * 1.25, ..grip.between_fingers() };
    for [x, y] in [
        [-0.15, -0.24],
        [0.15, -0.24],
        [0.0, -0.26],
        [-0.09, -0.34],
        [0.09, -0.34],
        [0.0, -0.42],
        [-0.20, -0.20],
        [0.20, -0.20],
    ] {
        let puff: Vec<Point> = (0..10)
            .map(|step| {
                let turn = std::f64::consts::TAU * f64::from(step) / 10.0;
                let reach = if step % 2 == 0 { 0.085 } else { 0.06 };
                [x + reach * libm::cos(turn), y + reach * libm::sin(turn)]
            })
            .collect();
        body.panel(easel, &around(&grip.all(&puff), 3), &body.palette.white);
        easel.fill(&grip.round([x, y], [0.022, 0.018]), body.palette.gold.light);
    }
    open_box(easel, body, grip);
}

/// Baked whole, cuts across its crust.
pub fn loaf(easel: &mut Easel, body: &Body, grip: Grip) {
    let crust = body.held(body.dyed(Tint::Brown));
    let grip = Grip { tilt: 58.0, ..grip };
    let half = [[0.0, -0.72], [0.14, -0.66], [0.22, -0.40], [0.24, 0.0], [0.22, 0.36], [0.13, 0.58], [0.0, 0.64]];
    let left = half[1..6].iter().rev().map(|[x, y]| [-x, *y]);
    let outline = around(&grip.all(&half.iter().copied().chain(left).collect::<Vec<_>>()), 5);
    body.panel(easel, &outline, &body.palette.gold);
    easel.within(&outline, |easel| easel.veil(&grip.round([-0.05, -0.05], [0.18, 0.56]), crust.light, 0.55));
    for y in [-0.46, -0.22, 0.26, 0.44] {
        let cut = [[-0.13, y + 0.07], [0.0, y - 0.03], [0.13, y - 0.07], [0.02, y + 0.05]];
        body.panel(easel, &around(&grip.all(&cut), 3), &body.palette.white);
    }
}
