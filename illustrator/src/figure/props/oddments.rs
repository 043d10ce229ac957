//! Of school, sports, laboratories and pockets: dice, globe, medal, helmet, drone, shells, toys.

use super::super::body::Body;
use super::super::easel::Easel;
use super::Grip;
use super::bench::Bench;
use scene::Tint;

/// Two on the palm.
pub fn dice(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (white, dark, red) = (on.held(Tint::White), body.palette.dark, on.dyed(Tint::Red));
    for (x, y) in [(-0.17, -0.10), (0.17, -0.26)] {
        on.hard(
            &[
                [x - 0.15, y - 0.08],
                [x + 0.02, y - 0.20],
                [x + 0.19, y - 0.10],
                [x + 0.19, y + 0.12],
                [x + 0.02, y + 0.24],
                [x - 0.15, y + 0.14],
            ],
            &white,
        );
        on.patch(
            &[[x - 0.14, y - 0.07], [x + 0.02, y + 0.01], [x + 0.02, y + 0.22], [x - 0.14, y + 0.13]],
            white.shaded,
        );
        on.line(&[[x - 0.15, y - 0.08], [x + 0.02, y + 0.01]], 0.9, white.line);
        on.line(&[[x + 0.19, y - 0.10], [x + 0.02, y + 0.01]], 0.9, white.line);
        on.line(&[[x + 0.02, y + 0.01], [x + 0.02, y + 0.24]], 0.9, white.line);
        on.spot([x + 0.02, y - 0.09], [0.04, 0.028], red.base);
        for (dx, dy) in [(0.06, 0.06), (0.11, 0.08), (0.15, 0.09)] {
            on.spot([x + dx, y + dy], [0.020, 0.026], dark.base);
        }
        for (dx, dy) in [(-0.10, 0.04), (-0.04, 0.14)] {
            on.spot([x + dx, y + dy], [0.022, 0.028], dark.base);
        }
    }
}

/// Written on, with a mark in red.
pub fn exam(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip: Grip { side: 1.0, ..grip } };
    let (paper, red, dark) = (body.palette.white, on.held(Tint::Red), body.palette.dark);
    on.hard(&[[-0.38, -0.62], [0.38, -0.62], [0.38, 0.36], [-0.38, 0.36]], &paper);
    for row in 0..6 {
        let y = -0.30 + 0.11 * f64::from(row);
        on.line(&[[-0.28, y], [0.22 - 0.05 * f64::from(row % 3), y]], 1.0, dark.line);
        on.ring([-0.31, y], [0.03, 0.03], (1.3, red.base));
    }
    on.line(&[[-0.06, -0.54], [-0.06, -0.38]], 2.4, red.base);
    on.ring([0.06, -0.46], [0.06, 0.085], (2.2, red.base));
    on.ring([0.22, -0.46], [0.06, 0.085], (2.2, red.base));
    on.line(&[[-0.10, -0.34], [0.32, -0.36]], 1.8, red.base);
}

/// On its foot.
pub fn globe(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (sea, land, wood) = (on.held(Tint::Sky), body.palette.leaf, body.palette.leather);
    on.rod(&[[0.0, 0.26], [0.0, 0.42]], 0.04, &wood);
    on.hard(&[[-0.22, 0.42], [0.22, 0.42], [0.28, 0.52], [-0.28, 0.52]], &wood);
    on.disc([0.0, -0.10], [0.36, 0.36], &sea);
    on.soft(
        &[[-0.26, -0.26], [-0.12, -0.36], [-0.02, -0.24], [-0.12, -0.12], [-0.08, 0.06], [-0.18, 0.10], [-0.24, -0.06]],
        &land,
    );
    on.soft(
        &[[0.08, -0.30], [0.24, -0.24], [0.28, -0.08], [0.16, -0.02], [0.20, 0.12], [0.08, 0.10], [0.04, -0.12]],
        &land,
    );
    on.line(&[[0.16, -0.52], [0.44, -0.26], [0.42, 0.10], [0.10, 0.30]], 3.0, body.palette.gold.base);
}

/// On its ribbon.
pub fn medal(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (band, gold) = (on.dyed(Tint::Red), body.held(body.palette.gold));
    for side in [-1.0, 1.0] {
        on.hard(&[[side * 0.13, 0.02], [side * 0.02, 0.02], [side * 0.01, 0.44], [side * 0.08, 0.44]], &band);
    }
    on.disc([0.0, 0.62], [0.23, 0.23], &gold);
    on.ring([0.0, 0.62], [0.17, 0.17], (1.0, gold.line));
    let point = |step: i32, reach: f64| {
        let turn = core::f64::consts::TAU * f64::from(step) / 10.0;
        [libm::sin(turn) * reach, 0.62 - libm::cos(turn) * reach]
    };
    let star: Vec<[f64; 2]> = (0..10).map(|step| point(step, if step % 2 == 0 { 0.14 } else { 0.06 })).collect();
    on.patch(&star, gold.glint);
}

/// Of leather, for who catches.
pub fn glove(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let hide = on.held(Tint::Auburn);
    for (x, y) in [(-0.30, -0.62), (-0.10, -0.72), (0.10, -0.70), (0.28, -0.56)] {
        on.soft(
            &[[x * 0.8 - 0.10, -0.06], [x - 0.09, y + 0.10], [x, y], [x + 0.10, y + 0.10], [x * 0.8 + 0.11, -0.06]],
            &hide,
        );
    }
    on.soft(&[[0.26, 0.06], [0.44, -0.18], [0.58, -0.40], [0.66, -0.28], [0.52, 0.08], [0.30, 0.24]], &hide);
    on.soft(&[[-0.42, -0.10], [0.34, -0.12], [0.40, 0.14], [0.20, 0.38], [-0.22, 0.38], [-0.42, 0.16]], &hide);
    on.line(&[[0.30, -0.44], [0.44, -0.34]], 2.6, hide.deep);
    on.line(&[[0.27, -0.32], [0.45, -0.22]], 2.6, hide.deep);
    on.disc([0.02, 0.02], [0.19, 0.19], &body.palette.white);
    let red = on.dyed(Tint::Red);
    on.line(&[[-0.10, -0.10], [-0.05, 0.02], [-0.10, 0.14]], 1.2, red.base);
    on.line(&[[0.14, -0.10], [0.09, 0.02], [0.14, 0.14]], 1.2, red.base);
}

/// Four rotors; it flies.
pub fn drone(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (case, dark, glow) = (on.held(Tint::White), body.palette.dark, on.dyed(Tint::Red));
    for (x, y) in [(-0.56, -0.30), (0.56, -0.30), (-0.62, -0.02), (0.62, -0.02)] {
        on.rod(&[[0.0, -0.12], [x, y]], 0.035, &dark);
        on.rod(&[[x, y], [x, y - 0.12]], 0.03, &dark);
        on.disc([x, y - 0.14], [0.30, 0.045], &body.palette.metal);
    }
    on.soft(&[[-0.28, -0.10], [-0.18, -0.28], [0.18, -0.28], [0.28, -0.10], [0.18, 0.06], [-0.18, 0.06]], &case);
    on.disc([0.0, 0.04], [0.11, 0.10], &dark);
    on.spot([0.03, 0.02], [0.035, 0.035], body.palette.white.base);
    on.spot([-0.17, -0.10], [0.03, 0.03], glow.base);
    on.spot([0.17, -0.10], [0.03, 0.03], glow.base);
}

pub fn robot(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (tin, red, dark) = (on.held(Tint::Sky), on.dyed(Tint::Red), body.palette.dark);
    on.line(&[[0.0, -0.62], [0.0, -0.80]], 2.0, dark.base);
    on.disc([0.0, -0.82], [0.05, 0.05], &red);
    for side in [-1.0, 1.0] {
        on.hard(&[[side * 0.26, -0.18], [side * 0.40, -0.14], [side * 0.38, 0.18], [side * 0.28, 0.18]], &tin);
        on.hard(&[[side * 0.05, 0.24], [side * 0.20, 0.24], [side * 0.22, 0.52], [side * 0.04, 0.52]], &tin);
    }
    on.hard(&[[-0.26, -0.24], [0.26, -0.24], [0.24, 0.26], [-0.24, 0.26]], &tin);
    on.hard(&[[-0.24, -0.64], [0.24, -0.64], [0.22, -0.26], [-0.22, -0.26]], &tin);
    for x in [-0.10, 0.10] {
        on.disc([x, -0.48], [0.065, 0.065], &body.palette.gold);
        on.spot([x, -0.48], [0.025, 0.025], dark.base);
    }
    on.line(&[[-0.11, -0.34], [0.11, -0.34]], 2.4, dark.base);
    on.hard(&[[-0.12, -0.12], [0.12, -0.12], [0.12, 0.08], [-0.12, 0.08]], &red);
}

pub fn seashell(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let shell = on.held(Tint::Pink);
    on.soft(
        &[[-0.08, 0.14], [-0.34, -0.18], [-0.22, -0.42], [0.0, -0.48], [0.22, -0.42], [0.34, -0.18], [0.08, 0.14]],
        &shell,
    );
    on.hard(&[[-0.14, 0.10], [0.14, 0.10], [0.10, 0.20], [-0.10, 0.20]], &shell);
    for x in [-0.26, -0.14, 0.0, 0.14, 0.26] {
        on.line(&[[x * 0.2, 0.08], [x, -0.16 - 0.26 * (1.0 - x.abs() * 2.0)]], 1.0, shell.line);
    }
}

pub fn starfish(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let hide = on.held(Tint::Orange);
    let point = |step: i32, reach: f64| {
        let turn = core::f64::consts::TAU * f64::from(step) / 10.0;
        [libm::sin(turn) * reach, -0.14 - libm::cos(turn) * reach]
    };
    let star: Vec<[f64; 2]> = (0..10).map(|step| point(step, if step % 2 == 0 { 0.42 } else { 0.17 })).collect();
    on.soft(&star, &hide);
    for step in 0..5 {
        for reach in [0.12, 0.22, 0.30] {
            on.spot(point(step * 2, reach), [0.022, 0.022], hide.glint);
        }
    }
}

pub fn bone(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let bone = on.held(Tint::White);
    for (x, y) in [(-0.10, -0.46), (0.10, -0.46), (-0.10, 0.40), (0.10, 0.40)] {
        on.disc([x, y], [0.12, 0.11], &bone);
    }
    on.hard(&[[-0.08, -0.42], [0.08, -0.42], [0.08, 0.36], [-0.08, 0.36]], &bone);
    on.spot([0.0, -0.42], [0.12, 0.06], bone.base);
    on.spot([0.0, 0.36], [0.12, 0.06], bone.base);
}

/// Open, the ring in it.
pub fn ring_box(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (velvet, gold, stone) = (on.held(Tint::Red), body.palette.gold, on.dyed(Tint::Sky));
    on.hard(&[[-0.26, -0.52], [0.26, -0.52], [0.28, -0.12], [-0.28, -0.12]], &velvet);
    on.hard(&[[-0.28, -0.12], [0.28, -0.12], [0.26, 0.14], [-0.26, 0.14]], &velvet);
    on.patch(&[[-0.22, -0.47], [0.22, -0.47], [0.23, -0.15], [-0.23, -0.15]], body.palette.white.base);
    on.ring([0.0, -0.20], [0.10, 0.10], (3.0, gold.line));
    on.ring([0.0, -0.20], [0.10, 0.10], (2.0, gold.base));
    on.hard(&[[0.0, -0.28], [-0.08, -0.36], [-0.05, -0.42], [0.05, -0.42], [0.08, -0.36]], &stone);
}

pub fn walkie_talkie(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (case, dark) = (on.held(Tint::Gray), body.palette.dark);
    on.rod(&[[0.10, -0.46], [0.10, -0.92]], 0.028, &dark);
    on.soft(&[[-0.16, -0.48], [0.16, -0.48], [0.16, 0.28], [-0.16, 0.28]], &case);
    on.hard(&[[-0.10, -0.40], [0.10, -0.40], [0.10, -0.24], [-0.10, -0.24]], &body.palette.leaf);
    for y in [-0.14, -0.08, -0.02] {
        on.line(&[[-0.09, y], [0.09, y]], 1.6, dark.base);
    }
}

pub fn microscope(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (case, dark) = (on.held(Tint::White), body.palette.dark);
    on.hard(&[[-0.34, 0.36], [0.34, 0.36], [0.38, 0.48], [-0.38, 0.48]], &dark);
    on.rod(&[[0.18, 0.38], [0.34, 0.06], [0.24, -0.30], [0.04, -0.40]], 0.075, &case);
    on.hard(&[[-0.30, 0.14], [0.20, 0.14], [0.20, 0.21], [-0.30, 0.21]], &dark);
    on.hard(&[[-0.20, -0.46], [0.0, -0.54], [0.10, -0.16], [-0.10, -0.08]], &case);
    on.hard(&[[-0.11, -0.08], [0.04, -0.13], [0.05, 0.06], [-0.05, 0.09]], &body.palette.metal);
    on.hard(&[[-0.24, -0.72], [-0.12, -0.77], [-0.04, -0.53], [-0.16, -0.48]], &dark);
    on.disc([0.26, 0.02], [0.08, 0.08], &dark);
}

/// Of a computer, something written on it.
pub fn monitor(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (dark, glow) = (body.palette.dark, on.held(Tint::Teal));
    on.hard(&[[-0.06, 0.30], [0.06, 0.30], [0.08, 0.52], [-0.08, 0.52]], &dark);
    on.hard(&[[-0.26, 0.50], [0.26, 0.50], [0.30, 0.57], [-0.30, 0.57]], &dark);
    on.hard(&[[-0.64, -0.46], [0.64, -0.46], [0.64, 0.34], [-0.64, 0.34]], &dark);
    on.patch(&[[-0.58, -0.40], [0.58, -0.40], [0.58, 0.27], [-0.58, 0.27]], glow.deep);
    for row in 0..6 {
        let y = -0.31 + 0.10 * f64::from(row);
        let long = [0.5, 0.9, 0.7, 0.4, 0.8, 0.6][usize::try_from(row).unwrap_or(0)];
        on.line(&[[-0.50, y], [-0.50 + long, y]], 1.6, glow.glint);
    }
}

/// For who swims: a ring of air.
pub fn swim_ring(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (one, other) = (on.held(Tint::Red), body.palette.white);
    let at = |turn: f64, reach: f64| [libm::cos(turn) * reach, 0.42 + libm::sin(turn) * reach];
    for step in 0..8 {
        let from = core::f64::consts::TAU * f64::from(step) / 8.0;
        let arc = |reach: f64, back: bool| {
            let turn = move |part: i32| {
                from + core::f64::consts::TAU / 8.0 * f64::from(if back { 4 - part } else { part }) / 4.0
            };
            (0..=4).map(move |part| at(turn(part), reach)).collect::<Vec<_>>()
        };
        on.hard(&[arc(0.62, false), arc(0.34, true)].concat(), if step % 2 == 0 { &one } else { &other });
    }
    on.line(&[[-0.38, 0.10], [-0.20, -0.04], [0.04, -0.08]], 2.6, body.palette.white.base);
}

/// A ball of wool.
pub fn yarn(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let wool = on.held(Tint::Pink);
    on.disc([0.0, -0.10], [0.30, 0.30], &wool);
    for turn in [-0.5_f64, 0.1, 0.7] {
        for y in [-0.12, 0.0, 0.12] {
            let (sin, cos) = (libm::sin(turn * 2.0), libm::cos(turn * 2.0));
            let place = |x: f64, y: f64| [x * cos - y * sin, -0.10 + x * sin + y * cos];
            on.line(&[place(-0.22, y), place(0.0, y + 0.07), place(0.22, y)], 1.0, wool.line);
        }
    }
    on.line(&[[0.18, 0.12], [0.30, 0.28], [0.20, 0.44], [0.36, 0.56]], 1.8, wool.base);
}

pub fn maracas(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (gourd, wood, band) = (on.held(Tint::Red), body.palette.leather, on.dyed(Tint::Yellow));
    on.rod(&[[0.0, 0.36], [0.0, -0.30]], 0.045, &wood);
    on.disc([0.0, -0.54], [0.23, 0.30], &gourd);
    on.line(&[[-0.21, -0.50], [0.0, -0.45], [0.21, -0.50]], 3.0, band.base);
    on.line(&[[-0.20, -0.62], [0.0, -0.57], [0.20, -0.62]], 2.0, band.base);
}
