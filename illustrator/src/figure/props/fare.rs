//! Dishes and what is cooked with: on a plate, in a cup, in the hand.

use super::super::body::Body;
use super::super::easel::Easel;
use super::Grip;
use super::bench::Bench;
use scene::{Prop, Tint};

pub fn pineapple(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (skin, leaf) = (on.held(Tint::Yellow), body.palette.leaf);
    for [x, y] in [[-0.30, -0.86], [0.30, -0.86], [-0.16, -1.02], [0.16, -1.02], [0.0, -1.10]] {
        on.soft(&[[-0.08, -0.52], [x * 0.7 - 0.05, y * 0.86], [x, y], [x * 0.6 + 0.06, y * 0.8], [0.08, -0.52]], &leaf);
    }
    on.disc([0.0, -0.14], [0.31, 0.42], &skin);
    for step in -2..=2 {
        let at = f64::from(step) * 0.15;
        on.line(&[[at - 0.16, -0.46], [at + 0.12, 0.18]], 0.8, skin.line);
        on.line(&[[at + 0.16, -0.46], [at - 0.12, 0.18]], 0.8, skin.line);
    }
}

/// What lies on a plate: raw fish on rice, curry, noodles in a red sauce, an omelet.
pub fn plate(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let china = body.palette.white;
    on.disc([0.0, -0.02], [0.66, 0.19], &china);
    on.ring([0.0, -0.04], [0.48, 0.12], (0.7, china.line));
    match body.prop {
        Some(Prop::Sushi) => sushi(&mut on),
        Some(Prop::Spaghetti) => spaghetti(&mut on),
        Some(Prop::Omelet) => omelet(&mut on),
        Some(Prop::Waffle) => waffle(&mut on),
        Some(Prop::Steak) => steak(&mut on),
        _ => curry(&mut on),
    }
}

fn sushi(on: &mut Bench) {
    let rice = on.body.palette.white;
    for (x, y, tint) in [(-0.32, -0.10, Tint::Orange), (0.04, -0.13, Tint::Red), (0.36, -0.09, Tint::Yellow)] {
        let fish = on.dyed(tint);
        on.soft(&[[x - 0.15, y - 0.08], [x + 0.15, y - 0.08], [x + 0.16, y + 0.08], [x - 0.16, y + 0.08]], &rice);
        on.soft(
            &[[x - 0.19, y - 0.04], [x - 0.10, y - 0.20], [x + 0.12, y - 0.20], [x + 0.20, y - 0.02], [x, y - 0.07]],
            &fish,
        );
        on.line(&[[x - 0.04, y - 0.18], [x - 0.10, y - 0.08]], 1.2, fish.glint);
        on.line(&[[x + 0.08, y - 0.18], [x + 0.03, y - 0.08]], 1.2, fish.glint);
    }
}

fn curry(on: &mut Bench) {
    let (sauce, rice) = (on.held(Tint::Auburn), on.body.palette.white);
    on.soft(&[[-0.46, -0.04], [-0.30, -0.20], [0.0, -0.24], [0.06, 0.0], [-0.10, 0.08], [-0.36, 0.06]], &rice);
    on.soft(&[[-0.02, -0.20], [0.26, -0.18], [0.47, -0.06], [0.34, 0.07], [0.02, 0.09], [-0.08, -0.02]], &sauce);
    for (x, y, tint) in [(0.14, -0.09, Tint::Orange), (0.30, -0.06, Tint::Yellow), (0.20, 0.02, Tint::Orange)] {
        let piece = on.dyed(tint);
        on.soft(&[[x - 0.06, y - 0.04], [x + 0.05, y - 0.06], [x + 0.06, y + 0.03], [x - 0.05, y + 0.05]], &piece);
    }
}

fn spaghetti(on: &mut Bench) {
    let (pasta, sauce) = (on.dyed(Tint::Yellow), on.held(Tint::Red));
    on.soft(&[[-0.42, 0.0], [-0.30, -0.20], [0.0, -0.30], [0.30, -0.20], [0.42, 0.0], [0.0, 0.10]], &pasta);
    for step in -2..=2 {
        let x = f64::from(step) * 0.13;
        on.line(&[[x - 0.14, 0.02], [x, -0.20], [x + 0.14, 0.03]], 1.0, pasta.line);
    }
    on.soft(&[[-0.22, -0.18], [0.0, -0.36], [0.22, -0.18], [0.10, -0.08], [-0.12, -0.07]], &sauce);
    let leaf = on.body.palette.leaf;
    on.soft(&[[-0.04, -0.34], [0.06, -0.42], [0.12, -0.33]], &leaf);
}

fn omelet(on: &mut Bench) {
    let (egg, sauce) = (on.held(Tint::Yellow), on.dyed(Tint::Red));
    on.soft(&[[-0.48, 0.0], [-0.28, -0.24], [0.10, -0.30], [0.38, -0.16], [0.48, 0.02], [0.0, 0.10]], &egg);
    on.line(
        &[[-0.30, -0.10], [-0.16, -0.22], [-0.04, -0.10], [0.08, -0.24], [0.20, -0.10], [0.30, -0.16]],
        4.0,
        sauce.base,
    );
}

fn waffle(on: &mut Bench) {
    let (dough, butter) = (on.held(Tint::Orange), on.dyed(Tint::Yellow));
    on.soft(&[[-0.40, 0.02], [-0.34, -0.20], [0.34, -0.20], [0.40, 0.02], [0.34, 0.08], [-0.34, 0.08]], &dough);
    for x in [-0.22, 0.0, 0.22] {
        on.line(&[[x, -0.20], [x * 1.1, 0.06]], 1.4, dough.deep);
    }
    for y in [-0.11, -0.02] {
        on.line(&[[-0.36, y], [0.36, y]], 1.4, dough.deep);
    }
    on.hard(&[[-0.10, -0.24], [0.08, -0.26], [0.11, -0.15], [-0.08, -0.13]], &butter);
}

fn steak(on: &mut Bench) {
    let (meat, green) = (on.held(Tint::Brown), on.body.palette.leaf);
    on.soft(&[[-0.42, 0.0], [-0.34, -0.18], [0.0, -0.24], [0.26, -0.16], [0.30, 0.02], [-0.06, 0.08]], &meat);
    for x in [-0.22, -0.06, 0.10] {
        on.line(&[[x - 0.05, -0.14], [x + 0.06, 0.0]], 2.0, meat.deep);
    }
    on.soft(&[[0.26, -0.10], [0.38, -0.24], [0.48, -0.12], [0.42, 0.0]], &green);
}

pub fn cupcake(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (cream, paper, red) = (on.held(Tint::Pink), on.dyed(Tint::Auburn), on.dyed(Tint::Red));
    on.hard(&[[-0.22, -0.14], [0.22, -0.14], [0.16, 0.20], [-0.16, 0.20]], &paper);
    for x in [-0.10, 0.0, 0.10] {
        on.line(&[[x * 1.2, -0.12], [x * 0.9, 0.18]], 0.8, paper.line);
    }
    for (y, wide) in [(-0.18, 0.27), (-0.31, 0.20), (-0.42, 0.12)] {
        on.disc([0.0, y], [wide, 0.10], &cream);
    }
    on.disc([0.0, -0.54], [0.065, 0.065], &red);
}

/// A wedge with holes.
pub fn cheese(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let cheese = on.held(Tint::Yellow);
    on.hard(&[[-0.36, 0.02], [0.34, -0.30], [0.38, -0.06], [0.38, 0.16], [-0.36, 0.16]], &cheese);
    on.patch(&[[-0.34, 0.01], [0.33, -0.28], [0.37, -0.06], [-0.34, 0.02]], cheese.light);
    on.line(&[[-0.36, 0.02], [0.38, -0.04]], 0.9, cheese.line);
    for ([x, y], size) in [([0.22, 0.06], 0.055), ([-0.02, 0.10], 0.04), ([0.10, -0.09], 0.04), ([-0.18, 0.08], 0.03)] {
        on.spot([x, y], [size, size * 0.9], cheese.deep);
    }
}

/// Of iron, by its bow.
pub fn kettle(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (tin, dark) = (body.held(body.palette.metal), body.palette.dark);
    on.rod(&[[-0.28, 0.42], [-0.26, 0.10], [0.0, 0.0], [0.26, 0.10], [0.28, 0.42]], 0.035, &dark);
    on.hard(&[[0.28, 0.56], [0.56, 0.34], [0.63, 0.39], [0.38, 0.76]], &tin);
    on.soft(
        &[[-0.36, 0.52], [-0.20, 0.36], [0.20, 0.36], [0.36, 0.52], [0.40, 0.86], [0.0, 0.94], [-0.40, 0.86]],
        &tin,
    );
    on.disc([0.0, 0.36], [0.19, 0.05], &tin);
    on.disc([0.0, 0.29], [0.05, 0.05], &dark);
    on.line(&[[-0.24, 0.52], [-0.28, 0.74]], 2.2, tin.glint);
}
