//! What one works with and keeps things in: rope, saw, scissors, pencil, mop, jar, vase, barrel, sack.

use super::super::body::Body;
use super::super::easel::Easel;
use super::Grip;
use super::bench::Bench;
use super::lights::{FIRE, flame};
use scene::{Prop, Tint};

/// In a coil that hangs from the hand.
pub fn rope(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let hemp = on.held(Tint::Blond);
    for (aside, low) in [(-0.07, 0.92), (0.06, 0.86), (0.0, 0.96)] {
        let loop_of = [
            [aside, -0.06],
            [aside - 0.26, 0.26],
            [aside - 0.22, low - 0.16],
            [aside, low],
            [aside + 0.22, low - 0.16],
            [aside + 0.26, 0.26],
            [aside, -0.06],
        ];
        on.rod(&loop_of, 0.040, &hemp);
    }
    on.rod(&[[-0.16, 0.02], [0.0, 0.10], [0.16, 0.02]], 0.045, &hemp);
    on.rod(&[[0.12, 0.04], [0.30, 0.40], [0.34, 1.02]], 0.036, &hemp);
}

pub fn saw(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (steel, wood) = (body.palette.metal, on.held(Tint::Auburn));
    let mut blade = vec![[-0.10, -0.16], [-0.02, -1.22], [0.10, -1.22]];
    for tooth in 0..10 {
        let y = -1.16 + 0.10 * f64::from(tooth);
        blade.extend([[0.13 + 0.008 * f64::from(tooth), y], [0.19 + 0.008 * f64::from(tooth), y + 0.06]]);
    }
    blade.push([0.20, -0.16]);
    on.hard(&blade, &steel);
    on.soft(&[[-0.12, -0.18], [0.20, -0.18], [0.16, 0.22], [-0.08, 0.24]], &wood);
}

pub fn scissors(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (steel, handle) = (body.palette.metal, on.held(Tint::Red));
    for side in [-1.0, 1.0] {
        on.hard(&[[side * 0.02, -0.10], [-side * 0.05, -0.20], [-side * 0.16, -0.74], [-side * 0.02, -0.30]], &steel);
        on.ring([side * 0.12, 0.10], [0.11, 0.15], (4.6, handle.line));
        on.ring([side * 0.12, 0.10], [0.11, 0.15], (3.0, handle.base));
    }
    on.disc([0.0, -0.18], [0.035, 0.035], &handle);
}

pub fn pencil(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (paint, pink, wood) = (on.held(Tint::Yellow), on.dyed(Tint::Pink), body.palette.gold);
    on.hard(&[[-0.055, 0.36], [0.055, 0.36], [0.055, -0.52], [-0.055, -0.52]], &paint);
    on.line(&[[0.0, 0.34], [0.0, -0.50]], 0.8, paint.line);
    on.hard(&[[-0.055, -0.52], [0.055, -0.52], [0.0, -0.72]], &wood);
    on.patch(&[[-0.018, -0.66], [0.018, -0.66], [0.0, -0.73]], body.palette.dark.base);
    on.hard(&[[-0.055, 0.36], [0.055, 0.36], [0.055, 0.48], [-0.055, 0.48]], &pink);
}

/// Strings on a long staff, down on the ground.
pub fn mop(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (wood, yarn) = (body.palette.leather, on.held(Tint::White));
    on.rod(&[[0.0, -1.5], [0.0, 1.9]], 0.040, &wood);
    for x in [-0.44, 0.44, -0.28, 0.28, -0.12, 0.12, 0.0] {
        on.soft(
            &[
                [x * 0.2 - 0.05, 1.84],
                [x * 0.7 - 0.09, 2.10],
                [x - 0.08, 2.46],
                [x + 0.08, 2.46],
                [x * 0.7 + 0.09, 2.10],
                [x * 0.2 + 0.05, 1.84],
            ],
            &yarn,
        );
    }
    on.hard(&[[-0.14, 1.78], [0.14, 1.78], [0.18, 1.92], [-0.18, 1.92]], &body.palette.dark);
}

/// Half so wide as said, from a height down to a round end.
fn tube(half: f64, top: f64, end: f64) -> [[f64; 2]; 6] {
    let round = end - half;
    [[-half, top], [half, top], [half, round], [half * 0.6, end], [-half * 0.6, end], [-half, round]]
}

pub fn test_tube(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (glass, brew) = (body.palette.white, on.held(Tint::Green));
    on.soft(&tube(0.066, -0.76, 0.28), &glass);
    on.soft(&tube(0.050, -0.48, 0.25), &brew);
    on.patch(&[[-0.050, -0.49], [0.050, -0.49], [0.050, -0.45], [-0.050, -0.45]], brew.glint);
    on.soft(&[[-0.09, -0.78], [0.09, -0.78], [0.09, -0.74], [-0.09, -0.74]], &glass);
    for ([x, y], size) in [([-0.015, -0.32], 0.016), ([0.02, -0.22], 0.012), ([0.0, -0.42], 0.010)] {
        on.ring([x, y], [size, size], (0.9, brew.glint));
    }
    on.line(&[[-0.035, -0.70], [-0.035, -0.20]], 1.4, glass.glint);
}

/// Of glass with a lid; what is in it shines or is kept.
pub fn jar(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (glass, lid, inside) = (on.dyed(Tint::Sky), body.palette.gold, on.held(Tint::Yellow));
    on.soft(
        &[
            [-0.30, -0.36],
            [-0.20, -0.50],
            [0.20, -0.50],
            [0.30, -0.36],
            [0.30, 0.22],
            [0.22, 0.34],
            [-0.22, 0.34],
            [-0.30, 0.22],
        ],
        &glass,
    );
    on.patch(&[[-0.25, -0.34], [0.25, -0.34], [0.25, 0.22], [0.18, 0.29], [-0.18, 0.29], [-0.25, 0.22]], glass.glint);
    for ([x, y], size) in [
        ([-0.12, 0.12], 0.07),
        ([0.10, 0.16], 0.08),
        ([0.0, -0.04], 0.06),
        ([0.14, -0.14], 0.05),
        ([-0.13, -0.18], 0.05),
    ] {
        on.disc([x, y], [size, size], &inside);
    }
    on.hard(&[[-0.22, -0.50], [0.22, -0.50], [0.22, -0.62], [-0.22, -0.62]], &lid);
    on.line(&[[-0.23, -0.30], [-0.23, 0.14]], 2.2, body.palette.white.base);
}

pub fn vase(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (china, blue) = (on.held(Tint::White), on.dyed(Tint::Blue));
    on.soft(
        &[
            [-0.12, -0.60],
            [0.12, -0.60],
            [0.10, -0.40],
            [0.32, -0.10],
            [0.26, 0.24],
            [0.14, 0.42],
            [-0.14, 0.42],
            [-0.26, 0.24],
            [-0.32, -0.10],
            [-0.10, -0.40],
        ],
        &china,
    );
    on.disc([0.0, -0.60], [0.15, 0.04], &china);
    on.line(&[[-0.28, 0.06], [-0.14, -0.06], [0.0, 0.08], [0.14, -0.06], [0.28, 0.06]], 2.2, blue.base);
    on.line(&[[-0.24, 0.22], [0.0, 0.27], [0.24, 0.22]], 1.6, blue.base);
}

pub fn barrel(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (wood, iron) = (on.held(Tint::Auburn), body.palette.metal);
    on.soft(&[[-0.34, -0.50], [0.34, -0.50], [0.46, -0.02], [0.34, 0.48], [-0.34, 0.48], [-0.46, -0.02]], &wood);
    for x in [-0.22, -0.08, 0.08, 0.22] {
        on.line(&[[x * 0.8, -0.46], [x * 1.2, 0.0], [x * 0.8, 0.46]], 0.8, wood.line);
    }
    for (y, half) in [(-0.28, 0.43), (0.24, 0.43)] {
        on.rod(&[[-half, y], [0.0, y + 0.05], [half, y]], 0.040, &iron);
    }
    on.disc([0.0, -0.50], [0.34, 0.08], &wood);
}

pub fn sack(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (cloth, cord) = (on.held(Tint::Blond), body.palette.leather);
    on.soft(&[[-0.16, -0.02], [0.0, -0.10], [0.16, -0.02], [0.10, 0.16], [-0.10, 0.16]], &cloth);
    on.soft(
        &[[-0.10, 0.14], [0.10, 0.14], [0.42, 0.50], [0.44, 0.94], [0.0, 1.06], [-0.44, 0.94], [-0.42, 0.50]],
        &cloth,
    );
    on.rod(&[[-0.12, 0.15], [0.0, 0.18], [0.12, 0.15]], 0.035, &cord);
    on.line(&[[-0.05, 0.24], [-0.16, 0.50]], 0.9, cloth.line);
    on.line(&[[0.08, 0.24], [0.12, 0.44]], 0.9, cloth.line);
}

pub fn cone(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (plastic, white) = (on.held(Tint::Orange), body.palette.white);
    on.hard(&[[-0.40, 0.30], [0.40, 0.30], [0.42, 0.40], [-0.42, 0.40]], &plastic);
    on.hard(&[[-0.06, -0.62], [0.06, -0.62], [0.28, 0.30], [-0.28, 0.30]], &plastic);
    on.hard(&[[-0.115, -0.38], [0.115, -0.38], [0.16, -0.18], [-0.16, -0.18]], &white);
    on.hard(&[[-0.195, -0.04], [0.195, -0.04], [0.235, 0.12], [-0.235, 0.12]], &white);
}

/// A match that burns.
pub fn lit_match(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let mut on = Bench { easel, body, grip };
    let wood = on.dyed(Tint::Blond);
    on.easel.shine(grip.at([0.0, -0.52]), [0.55 * grip.unit; 2], (FIRE, 0.55));
    on.rod(&[[0.0, 0.20], [0.0, -0.34]], 0.022, &wood);
    on.spot([0.0, -0.36], [0.04, 0.055], body.palette.dark.base);
    flame(on.easel, (grip, [0.0, -0.36]), [0.09, 0.32]);
}

pub fn chainsaw(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (case, steel, dark) = (on.held(Tint::Orange), body.palette.metal, body.palette.dark);
    on.soft(&[[-0.10, -0.40], [-0.12, -1.30], [0.0, -1.44], [0.12, -1.30], [0.10, -0.40]], &steel);
    for step in 0..7 {
        let y = -0.48 - 0.12 * f64::from(step);
        for side in [-1.0, 1.0] {
            on.hard(&[[side * 0.11, y], [side * 0.17, y - 0.03], [side * 0.11, y - 0.07]], &dark);
        }
    }
    on.soft(&[[-0.26, -0.44], [0.24, -0.44], [0.28, -0.06], [0.16, 0.30], [-0.18, 0.30], [-0.30, -0.06]], &case);
    on.rod(&[[-0.24, -0.34], [0.0, -0.52], [0.26, -0.34]], 0.035, &dark);
    on.hard(&[[-0.12, -0.30], [0.12, -0.30], [0.12, -0.14], [-0.12, -0.14]], &dark);
}

/// It squirts.
pub fn water_gun(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (case, tank, tip) = (on.held(Tint::Green), on.dyed(Tint::Sky), on.dyed(Tint::Orange));
    on.disc([0.10, -0.56], [0.20, 0.16], &tank);
    on.soft(
        &[
            [-0.22, -0.44],
            [0.44, -0.44],
            [0.46, -0.22],
            [0.14, -0.18],
            [0.06, 0.22],
            [-0.14, 0.22],
            [-0.12, -0.18],
            [-0.24, -0.22],
        ],
        &case,
    );
    on.hard(&[[0.44, -0.40], [0.60, -0.38], [0.60, -0.28], [0.44, -0.26]], &tip);
    if body.prop == Some(Prop::WaterGun) {
        on.line(&[[0.62, -0.34], [0.90, -0.40], [1.16, -0.34]], 3.0, tank.light);
        on.spot([1.26, -0.28], [0.035, 0.05], tank.light);
    }
}
