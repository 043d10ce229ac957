//! What is carried between arm and ribs, on the hand: a ball, or a helmet of the kind that goes with what its owner wears.

use super::super::body::Body;
use super::super::easel::Easel;
use super::Grip;
use super::bench::Bench;
use scene::{Outfit, Tint};

/// How far above the hand that bears it its middle is, head units.
const ABOVE: f64 = -0.44;

pub fn helmet(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { at: grip.at([-0.02, ABOVE]), unit: grip.unit * 1.08, ..grip };
    let mut on = Bench { easel, body, grip };
    match body.outfit {
        Outfit::Spacesuit => of_space(&mut on),
        Outfit::Armor | Outfit::LeatherArmor => of_a_knight(&mut on),
        Outfit::Raincoat => of_firefighters(&mut on),
        Outfit::Military => bowl(&mut on, Tint::Green),
        Outfit::Overalls => bowl(&mut on, Tint::Yellow),
        _ => of_riders(&mut on),
    }
}

/// Of basketball: of rubber, with its seams.
pub fn ball(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { at: grip.at([-0.02, -0.40]), ..grip };
    let mut on = Bench { easel, body, grip };
    let rubber = on.held(Tint::Orange);
    on.disc([0.0, 0.0], [0.46, 0.46], &rubber);
    on.line(&[[-0.44, 0.10], [0.0, 0.02], [0.45, -0.08]], 1.3, rubber.line);
    on.line(&[[-0.06, -0.45], [0.02, 0.0], [0.0, 0.46]], 1.3, rubber.line);
    on.line(&[[-0.34, -0.30], [-0.18, 0.02], [-0.28, 0.36]], 1.3, rubber.line);
    on.line(&[[0.28, -0.36], [0.22, 0.0], [0.34, 0.30]], 1.3, rubber.line);
    on.line(&[[-0.22, -0.26], [-0.06, -0.34]], 3.0, rubber.glint);
}

/// A bubble of glass on a ring, the shell open behind it.
fn of_space(on: &mut Bench) {
    let (shell, glass, ring) = (on.held(Tint::White), on.dyed(Tint::Navy), on.body.palette.metal);
    on.disc([0.0, -0.06], [0.47, 0.46], &shell);
    on.disc([0.06, -0.06], [0.35, 0.33], &glass);
    on.line(&[[-0.14, -0.18], [-0.04, -0.30], [0.14, -0.33]], 3.4, on.body.palette.white.base);
    on.line(&[[0.26, 0.10], [0.16, 0.20]], 2.2, glass.glint);
    on.soft(&[[-0.36, 0.28], [0.0, 0.36], [0.36, 0.28], [0.38, 0.42], [0.0, 0.50], [-0.38, 0.42]], &ring);
    on.disc([-0.43, -0.02], [0.09, 0.12], &ring);
}

/// Of steel, with a slit for the eyes, holes to breathe through and a ridge.
fn of_a_knight(on: &mut Bench) {
    let (steel, dark) = (on.held(Tint::Silver), on.body.palette.dark);
    let skull = [
        [-0.38, 0.42],
        [-0.43, -0.04],
        [-0.34, -0.38],
        [-0.04, -0.56],
        [0.28, -0.42],
        [0.42, -0.06],
        [0.44, 0.14],
        [0.26, 0.44],
    ];
    on.soft(&skull, &steel);
    on.soft(&[[-0.04, -0.16], [0.40, -0.18], [0.52, 0.06], [0.28, 0.40], [-0.02, 0.36], [-0.10, 0.10]], &steel);
    on.hard(&[[0.00, -0.07], [0.42, -0.09], [0.44, -0.01], [0.00, 0.02]], &dark);
    for (x, y) in [(0.12, 0.12), (0.24, 0.12), (0.14, 0.22), (0.25, 0.21)] {
        on.spot([x, y], [0.022, 0.026], dark.base);
    }
    on.line(&[[-0.32, -0.26], [-0.14, -0.44], [0.06, -0.48]], 3.0, steel.glint);
    on.line(&[[-0.08, -0.54], [-0.12, -0.20], [-0.14, 0.10]], 1.2, steel.line);
    on.disc([-0.10, 0.02], [0.06, 0.06], &steel);
    on.line(&[[-0.36, 0.32], [-0.06, 0.38], [0.22, 0.34]], 1.2, steel.line);
}

/// A comb over the crown, a badge, and a brim that is long behind.
fn of_firefighters(on: &mut Bench) {
    let (shell, gold) = (on.held(Tint::Yellow), on.body.palette.gold);
    on.soft(&[[-0.38, 0.20], [-0.36, -0.18], [-0.10, -0.42], [0.20, -0.38], [0.38, -0.10], [0.38, 0.20]], &shell);
    on.soft(&[[-0.34, -0.20], [-0.10, -0.48], [0.22, -0.42], [0.30, -0.26], [0.16, -0.34], [-0.08, -0.38]], &shell);
    on.soft(
        &[[-0.62, 0.28], [-0.40, 0.14], [0.0, 0.20], [0.40, 0.12], [0.54, 0.22], [0.30, 0.32], [-0.20, 0.36]],
        &shell,
    );
    on.hard(&[[0.06, -0.20], [0.26, -0.22], [0.29, 0.02], [0.17, 0.14], [0.06, 0.02]], &gold);
    on.line(&[[-0.28, -0.06], [-0.18, -0.24]], 2.8, shell.glint);
}

/// A plain shell with a rim.
fn bowl(on: &mut Bench, tint: Tint) {
    let shell = on.held(tint);
    on.soft(&[[-0.42, 0.20], [-0.40, -0.16], [-0.16, -0.42], [0.18, -0.42], [0.40, -0.16], [0.42, 0.20]], &shell);
    on.soft(&[[-0.46, 0.14], [0.0, 0.24], [0.46, 0.14], [0.56, 0.24], [0.0, 0.36], [-0.48, 0.24]], &shell);
    on.line(&[[-0.28, -0.10], [-0.12, -0.30], [0.06, -0.34]], 3.0, shell.glint);
}

/// Full, with a visor: of riders, drivers, pilots.
fn of_riders(on: &mut Bench) {
    let (shell, visor, white) = (on.held(Tint::Red), on.body.palette.dark, on.body.palette.white);
    on.soft(
        &[
            [-0.44, 0.10],
            [-0.40, -0.30],
            [-0.12, -0.56],
            [0.24, -0.50],
            [0.44, -0.20],
            [0.44, 0.18],
            [0.24, 0.36],
            [-0.24, 0.38],
        ],
        &shell,
    );
    on.soft(&[[-0.10, -0.24], [0.28, -0.30], [0.45, -0.14], [0.43, 0.06], [0.10, 0.10], [-0.10, 0.02]], &visor);
    on.line(&[[0.02, -0.16], [0.24, -0.22]], 2.4, white.base);
    on.line(&[[-0.30, -0.36], [-0.10, -0.48], [0.16, -0.46]], 3.0, shell.glint);
    on.line(&[[-0.22, 0.22], [0.10, 0.24], [0.36, 0.18]], 1.0, shell.line);
}
