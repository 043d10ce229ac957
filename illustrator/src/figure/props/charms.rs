//! Of shrines, feasts and dark woods: dolls for luck, charms, masks, wreaths, pumpkins.

use super::super::body::Body;
use super::super::easel::Easel;
use super::Grip;
use super::bench::Bench;
use scene::{Prop, Tint};

/// Round and red, with eyes and a moustache.
pub fn daruma(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (red, face, dark) = (on.held(Tint::Red), body.palette.white, body.palette.dark);
    on.soft(
        &[[-0.36, 0.10], [-0.30, -0.34], [0.0, -0.50], [0.30, -0.34], [0.36, 0.10], [0.20, 0.34], [-0.20, 0.34]],
        &red,
    );
    on.soft(&[[-0.24, -0.10], [-0.20, -0.30], [0.0, -0.28], [0.20, -0.30], [0.24, -0.10], [0.0, 0.04]], &face);
    for x in [-0.11, 0.11] {
        on.disc([x, -0.16], [0.075, 0.075], &face);
        on.spot([x, -0.15], [0.035, 0.035], dark.base);
        on.line(&[[x * 0.4, -0.26], [x * 1.1, -0.29], [x * 1.9, -0.23]], 2.6, dark.base);
    }
    on.line(&[[-0.10, -0.02], [0.0, -0.06], [0.10, -0.02]], 2.0, dark.base);
    for x in [-0.20, 0.0, 0.20] {
        on.line(&[[x * 0.6, 0.10], [x, 0.28]], 2.0, body.palette.gold.light);
    }
}

/// A cat that beckons, a coin before it.
pub fn lucky_cat(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (fur, red, gold, dark) = (on.held(Tint::White), on.dyed(Tint::Red), body.palette.gold, body.palette.dark);
    for side in [-1.0, 1.0] {
        on.hard(&[[side * 0.26, -0.44], [side * 0.25, -0.66], [side * 0.07, -0.54]], &fur);
    }
    on.soft(&[[0.20, -0.10], [0.30, -0.40], [0.42, -0.62], [0.52, -0.50], [0.42, -0.20], [0.34, 0.06]], &fur);
    on.disc([0.0, 0.12], [0.33, 0.34], &fur);
    on.disc([0.0, -0.32], [0.29, 0.25], &fur);
    on.line(&[[-0.22, -0.12], [0.0, -0.06], [0.22, -0.12]], 3.6, red.base);
    on.disc([0.0, -0.04], [0.05, 0.05], &gold);
    on.disc([-0.04, 0.18], [0.13, 0.18], &gold);
    for x in [-0.11, 0.11] {
        on.line(&[[x - 0.05, -0.34], [x, -0.38], [x + 0.05, -0.34]], 1.6, dark.base);
    }
    on.line(&[[-0.06, -0.24], [-0.03, -0.21], [0.0, -0.24], [0.03, -0.21], [0.06, -0.24]], 1.2, dark.base);
}

/// A pouch of brocade on a cord.
pub fn amulet(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (cloth, gold, white) = (on.held(Tint::Red), body.palette.gold, body.palette.white);
    on.line(&[[0.0, -0.02], [-0.10, 0.12], [0.0, 0.26], [0.10, 0.12], [0.0, -0.02]], 2.2, white.base);
    on.hard(&[[-0.17, 0.36], [-0.10, 0.26], [0.10, 0.26], [0.17, 0.36], [0.17, 0.78], [-0.17, 0.78]], &cloth);
    on.hard(&[[-0.07, 0.42], [0.07, 0.42], [0.07, 0.72], [-0.07, 0.72]], &gold);
    on.line(&[[0.0, 0.46], [0.0, 0.68]], 1.6, cloth.line);
    on.disc([0.0, 0.28], [0.06, 0.04], &white);
}

/// A strip of paper with signs on it: a charm, or a fortune.
pub fn strip(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (paper, red, dark) = (on.held(Tint::White), on.dyed(Tint::Red), body.palette.dark);
    on.hard(&[[-0.15, -0.62], [0.15, -0.62], [0.15, 0.16], [-0.15, 0.16]], &paper);
    if body.prop == Some(Prop::Talisman) {
        on.ring([0.0, -0.44], [0.09, 0.09], (2.0, red.base));
        on.line(&[[-0.09, -0.28], [0.09, -0.28]], 1.8, red.base);
        on.line(&[[0.0, -0.30], [-0.07, -0.16], [0.07, -0.08], [0.0, 0.06]], 1.8, red.base);
        return;
    }
    on.patch(&[[-0.11, -0.58], [0.11, -0.58], [0.11, -0.46], [-0.11, -0.46]], red.base);
    for y in [-0.36, -0.26, -0.16, -0.06, 0.04] {
        on.line(&[[-0.10, y], [0.10, y]], 1.0, dark.line);
    }
}

/// Zigzag papers on a wand.
pub fn gohei(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (paper, wood) = (body.palette.white, body.palette.leather);
    on.rod(&[[0.0, 0.40], [0.0, -0.92]], 0.026, &wood);
    for side in [-1.0, 1.0] {
        let mut y = -0.84;
        for step in 0..4 {
            let x = side * (0.12 + 0.11 * f64::from(step % 2) + 0.03 * f64::from(step));
            on.hard(&[[x - 0.09, y], [x + 0.09, y], [x + 0.10, y + 0.20], [x - 0.08, y + 0.20]], &paper);
            y += 0.17;
        }
        on.line(&[[0.0, -0.88], [side * 0.12, -0.80]], 2.0, paper.line);
    }
}

/// A bell of glass with a strip of paper.
pub fn wind_chime(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (glass, paper, red) = (on.held(Tint::Sky), body.palette.white, on.dyed(Tint::Red));
    on.line(&[[0.0, 0.0], [0.0, 0.30]], 1.2, body.palette.dark.base);
    on.soft(&[[-0.25, 0.66], [-0.25, 0.44], [0.0, 0.26], [0.25, 0.44], [0.25, 0.66], [0.0, 0.70]], &glass);
    on.spot([-0.08, 0.50], [0.07, 0.04], red.base);
    on.spot([-0.02, 0.51], [0.03, 0.02], red.base);
    on.line(&[[-0.16, 0.42], [-0.18, 0.56]], 2.0, glass.glint);
    on.line(&[[0.0, 0.66], [0.0, 0.82]], 1.0, body.palette.dark.base);
    on.hard(&[[-0.09, 0.82], [0.09, 0.82], [0.12, 1.22], [-0.06, 1.24]], &paper);
}

/// Cup, ball and string.
pub fn kendama(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (wood, ball) = (on.dyed(Tint::Orange), on.held(Tint::Red));
    on.line(&[[0.22, -0.34], [0.44, -0.10], [0.40, -0.62], [0.20, -0.70]], 1.2, body.palette.dark.base);
    on.rod(&[[0.0, 0.44], [0.0, -0.58]], 0.045, &wood);
    on.hard(&[[-0.30, -0.30], [-0.22, -0.40], [0.22, -0.40], [0.30, -0.30], [0.22, -0.20], [-0.22, -0.20]], &wood);
    on.disc([0.0, -0.76], [0.20, 0.20], &ball);
    on.spot([-0.07, -0.84], [0.05, 0.03], ball.glint);
}

/// Held to be shown: of a fox, or of an ogre.
pub fn mask(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let is_ogre = body.prop == Some(Prop::OgreMask);
    let (face, red, dark) =
        (on.held(if is_ogre { Tint::Red } else { Tint::White }), on.dyed(Tint::Red), body.palette.dark);
    for side in [-1.0, 1.0] {
        if is_ogre {
            on.soft(
                &[
                    [side * 0.16, -0.40],
                    [side * 0.24, -0.66],
                    [side * 0.30, -0.84],
                    [side * 0.34, -0.60],
                    [side * 0.28, -0.36],
                ],
                &body.palette.gold,
            );
        } else {
            on.hard(&[[side * 0.36, -0.20], [side * 0.38, -0.66], [side * 0.10, -0.38]], &face);
            on.patch(&[[side * 0.32, -0.30], [side * 0.345, -0.54], [side * 0.19, -0.38]], red.base);
        }
    }
    on.soft(
        &[[-0.38, -0.16], [-0.24, -0.42], [0.24, -0.42], [0.38, -0.16], [0.26, 0.18], [0.0, 0.40], [-0.26, 0.18]],
        &face,
    );
    for side in [-1.0, 1.0] {
        on.patch(&[[side * 0.08, -0.08], [side * 0.16, -0.17], [side * 0.27, -0.17], [side * 0.20, -0.07]], dark.base);
        on.line(
            &[[side * 0.07, -0.16], [side * 0.18, -0.27], [side * 0.30, -0.26]],
            2.4,
            if is_ogre { dark.base } else { red.base },
        );
        on.line(&[[side * 0.20, 0.06], [side * 0.31, 0.02]], 2.0, if is_ogre { dark.base } else { red.base });
    }
    if is_ogre {
        on.soft(&[[-0.20, 0.12], [0.0, 0.08], [0.20, 0.12], [0.12, 0.26], [-0.12, 0.26]], &dark);
        for x in [-0.12, 0.12] {
            on.hard(&[[x - 0.04, 0.12], [x + 0.04, 0.12], [x, 0.23]], &body.palette.white);
        }
    } else {
        on.spot([0.0, 0.20], [0.05, 0.035], dark.base);
        on.line(&[[-0.10, 0.28], [0.0, 0.24], [0.10, 0.28]], 1.6, red.base);
    }
}

/// Of fir, with a bow.
pub fn wreath(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (leaf, red) = (body.palette.leaf, on.held(Tint::Red));
    for step in 0..14 {
        let turn = core::f64::consts::TAU * f64::from(step) / 14.0;
        let (sin, cos) = (libm::sin(turn), libm::cos(turn));
        let at = |reach: f64, aside: f64| [cos * reach - sin * aside, -0.10 + sin * reach + cos * aside];
        on.soft(&[at(0.28, -0.04), at(0.36, -0.15), at(0.56, 0.06), at(0.40, 0.16), at(0.30, 0.10)], &leaf);
    }
    for step in 0..7 {
        let turn = core::f64::consts::TAU * (f64::from(step) + 0.3) / 7.0;
        on.disc([libm::cos(turn) * 0.41, -0.10 + libm::sin(turn) * 0.41], [0.045, 0.045], &red);
    }
    for side in [-1.0, 1.0] {
        on.soft(&[[0.0, 0.30], [side * 0.22, 0.20], [side * 0.22, 0.42]], &red);
        on.hard(&[[0.0, 0.32], [side * 0.16, 0.56], [side * 0.04, 0.54]], &red);
    }
    on.disc([0.0, 0.31], [0.05, 0.06], &red);
}

/// With a face cut into it, and light within.
pub fn pumpkin(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (skin, glow) = (on.held(Tint::Orange), on.dyed(Tint::Yellow));
    on.rod(&[[0.0, -0.36], [0.02, -0.52], [0.10, -0.58]], 0.045, &body.palette.leaf);
    for (x, wide) in [(-0.26, 0.20), (0.26, 0.20), (-0.13, 0.22), (0.13, 0.22), (0.0, 0.20)] {
        on.disc([x, -0.02], [wide, 0.38], &skin);
    }
    for side in [-1.0, 1.0] {
        on.hard(&[[side * 0.06, -0.06], [side * 0.25, -0.06], [side * 0.17, -0.22]], &glow);
    }
    on.hard(
        &[
            [-0.28, 0.06],
            [-0.12, 0.12],
            [-0.05, 0.07],
            [0.05, 0.12],
            [0.12, 0.07],
            [0.28, 0.06],
            [0.15, 0.25],
            [0.05, 0.21],
            [-0.04, 0.27],
            [-0.15, 0.25],
        ],
        &glow,
    );
}
