//! Small things with a meaning: key, compass, scroll, feather, gem, bell, hourglass, skull.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, beside, closed, ribbon, through};
use super::super::easel::Easel;
use super::lights::{FIRE, flame};
use super::treats::shine;
use super::{Grip, rod};
use scene::Tint;

/// Old and large: a ring of three leaves above the fist, the bit below it.
pub fn key(easel: &mut Easel, body: &Body, grip: Grip) {
    let brass = body.held(body.palette.gold);
    rod(easel, body, (grip.at([0.0, 0.56]), grip.at([0.0, -0.26])), 0.040, &brass);
    body.panel(
        easel,
        &grip.all(&[
            [0.03, 0.34],
            [0.24, 0.34],
            [0.24, 0.40],
            [0.14, 0.40],
            [0.14, 0.45],
            [0.24, 0.45],
            [0.24, 0.54],
            [0.03, 0.54],
        ]),
        &brass,
    );
    for [x, y] in [[-0.13, -0.42], [0.13, -0.42], [0.0, -0.58]] {
        body.panel(easel, &grip.round([x, y], [0.13, 0.13]), &brass);
    }
    for [x, y] in [[-0.13, -0.42], [0.13, -0.42], [0.0, -0.58]] {
        let hole = grip.round([x, y], [0.062, 0.062]);
        easel.fill(&hole, brass.deep);
        easel.ink(&closed(&hole), 0.6, (brass.line, Taper::EVEN));
    }
    body.panel(easel, &grip.boxed(0.075, -0.32, -0.24), &brass);
}

/// Its lid open, the needle between two points.
pub fn compass(easel: &mut Easel, body: &Body, grip: Grip) {
    let (brass, white) = (body.held(body.palette.gold), body.palette.white);
    body.panel(easel, &grip.round([0.22, -0.42], [0.10, 0.22]), &brass);
    body.panel(easel, &grip.round([0.0, -0.22], [0.25, 0.25]), &brass);
    let dial = grip.round([0.0, -0.22], [0.195, 0.195]);
    easel.fill(&dial, white.base);
    easel.ink(&closed(&dial), 0.8, (brass.line, Taper::EVEN));
    for [x, y] in [[0.0, -1.0], [1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]] {
        let mark = [[x * 0.15, -0.22 + y * 0.15], [x * 0.18, -0.22 + y * 0.18]];
        easel.ink(&grip.all(&mark), 1.4, (body.palette.dark.line, Taper::EVEN));
    }
    easel.fill(&grip.all(&[[0.09, -0.35], [0.03, -0.20], [-0.03, -0.24]]), body.dyed(Tint::Red).base);
    easel.fill(&grip.all(&[[-0.09, -0.09], [0.03, -0.20], [-0.03, -0.24]]), body.palette.dark.base);
}

/// Unrolled between both hands.
pub fn scroll(easel: &mut Easel, body: &Body, grip: Grip) {
    let (paper, ink) = (body.palette.gold, body.palette.dark);
    let sheet = grip.boxed(0.52, -0.36, 0.30);
    easel.fill(&sheet, paper.glint);
    easel.ink(&closed(&sheet), 0.9, (paper.line, Taper::EVEN));
    for row in 0..5 {
        let y = -0.24 + 0.10 * f64::from(row);
        let wave: Vec<Point> = (0..=8)
            .map(|step| [-0.34 + 0.085 * f64::from(step), y + if step % 2 == 0 { 0.0 } else { 0.022 }])
            .collect();
        let long = if row == 4 { 6 } else { wave.len() };
        easel.ink(&through(&grip.all(&wave[..long]), 3), 0.9, (ink.line, Taper::LINE));
    }
    easel.fill(&grip.round([0.30, 0.20], [0.06, 0.06]), body.dyed(Tint::Red).base);
    for x in [-0.56, 0.56] {
        let roll = body.held(paper);
        body.panel(
            easel,
            &grip.all(&[[x - 0.07, -0.44], [x + 0.07, -0.44], [x + 0.07, 0.38], [x - 0.07, 0.38]]),
            &roll,
        );
        for (near, far) in [(-0.52, -0.44), (0.38, 0.46)] {
            body.panel(
                easel,
                &grip.all(&[[x - 0.035, near], [x + 0.035, near], [x + 0.035, far], [x - 0.035, far]]),
                &body.palette.leather,
            );
        }
    }
}

/// By its quill, the vane above: narrow before the shaft and broad behind it, split in two places, its barbs aslant.
pub fn feather(easel: &mut Easel, body: &Body, grip: Grip) {
    let (vane, unit) = (body.held(body.palette.white), body.rig.unit);
    let spine = through(&grip.all(&[[0.0, 0.26], [0.0, -0.16], [0.05, -0.60], [0.24, -1.06]]), 12);
    let shaft = &spine[spine.len() / 3..];
    let swell = |at: f64| 0.02 + 0.98 * libm::pow(libm::sin(core::f64::consts::PI * libm::pow(at, 0.72)).max(0.0), 0.7);
    let split =
        |at: f64| SPLITS.iter().map(|split| 1.0 - 0.75 * (1.0 - (at - split).abs() * 26.0).max(0.0)).product::<f64>();
    let narrow = |at: f64| 0.085 * unit * swell(at);
    let broad = |at: f64| -0.165 * unit * swell(at) * split(at);
    let (before, behind) = (beside(shaft, narrow), beside(shaft, broad));
    let outline: Vec<Point> = before.iter().chain(behind.iter().rev()).copied().collect();
    body.panel(easel, &outline, &vane);
    let dark = vane.base.tone > 0.55;
    let fine = if dark { vane.light } else { vane.shaded };
    easel.within(&outline, |easel| {
        for (edge, ahead) in [(&before, 4), (&behind, 6)] {
            for number in (1..shaft.len().saturating_sub(ahead)).step_by(2) {
                easel.ink(&[shaft[number], edge[number + ahead]], 0.55, (fine, Taper::TAIL));
            }
        }
    });
    // Down where the vane begins.
    for (number, aside) in [(1, 0.10), (2, -0.11), (3, 0.08), (4, -0.09)] {
        let [x, y] = shaft[number];
        let tuft = [[x, y], [x + aside * 0.7 * unit, y + 0.01 * unit], [x + aside * unit, y + 0.07 * unit]];
        easel.ink(&through(&tuft, 4), 1.1, (vane.shaded, Taper::TAIL));
    }
    easel.ink(&spine, 1.7, (if dark { vane.glint } else { vane.line }, Taper::TAIL));
}

/// Where the barbs of a feather have come apart, shares of its vane.
const SPLITS: [f64; 2] = [0.46, 0.72];

pub fn leaf(easel: &mut Easel, body: &Body, grip: Grip) {
    let green = body.held(body.palette.leaf);
    let half = [[0.0, -0.86], [0.14, -0.66], [0.24, -0.44], [0.18, -0.22], [0.0, -0.12]];
    let left = half[1..4].iter().rev().map(|[x, y]| [-x, *y]);
    body.panel(easel, &around(&grip.all(&half.iter().copied().chain(left).collect::<Vec<_>>()), 4), &green);
    easel.ink(&grip.all(&[[0.0, 0.26], [0.0, -0.78]]), 1.4, (green.line, Taper::TAIL));
    for (y, x) in [(-0.28, 0.14), (-0.42, 0.17), (-0.56, 0.13)] {
        for side in [-1.0, 1.0] {
            easel.ink(&grip.all(&[[0.0, y], [side * x, y - 0.10]]), 0.7, (green.line, Taper::TAIL));
        }
    }
}

/// In an oval frame.
pub fn mirror(easel: &mut Easel, body: &Body, grip: Grip) {
    let (frame, white) = (body.held(body.palette.gold), body.palette.white);
    rod(easel, body, (grip.at([0.0, 0.34]), grip.at([0.0, -0.26])), 0.050, &frame);
    body.panel(easel, &grip.round([0.0, -0.60], [0.28, 0.36]), &frame);
    let glass = grip.round([0.0, -0.60], [0.22, 0.30]);
    easel.fill(&glass, body.dyed(Tint::Sky).light);
    easel.within(&glass, |easel| {
        for (shift, wide) in [(-0.05, 5.0), (0.07, 2.4)] {
            easel.ink(&grip.all(&[[shift - 0.20, -0.42], [shift + 0.14, -0.84]]), wide, (white.base, Taper::EVEN));
        }
    });
    easel.ink(&closed(&glass), 0.8, (frame.line, Taper::EVEN));
}

pub fn coin(easel: &mut Easel, body: &Body, grip: Grip) {
    let gold = body.held(body.palette.gold);
    body.panel(easel, &grip.round([0.0, -0.20], [0.19, 0.19]), &gold);
    easel.ink(&closed(&grip.round([0.0, -0.20], [0.14, 0.14])), 0.9, (gold.line, Taper::EVEN));
    let star: Vec<Point> = (0..10)
        .map(|step| {
            let turn = (f64::from(step) * 36.0 - 90.0).to_radians();
            let reach = if step % 2 == 0 { 0.10 } else { 0.045 };
            [libm::cos(turn) * reach, -0.20 + libm::sin(turn) * reach]
        })
        .collect();
    easel.fill(&grip.all(&star), gold.glint);
}

/// Cut in facets, light about it.
pub fn gem(easel: &mut Easel, body: &Body, grip: Grip) {
    let (stone, white) = (body.held(body.dyed(Tint::Sky)), body.palette.white);
    easel.shine(grip.at([0.0, -0.20]), [0.50 * grip.unit; 2], (stone.glint, 0.7));
    let corners = [[-0.16, -0.42], [0.16, -0.42], [0.27, -0.26], [0.0, 0.10], [-0.27, -0.26]];
    body.panel(easel, &grip.all(&corners), &stone);
    easel.fill(&grip.all(&[[-0.16, -0.42], [0.0, -0.42], [-0.09, -0.26], [-0.27, -0.26]]), stone.light);
    easel.fill(&grip.all(&[[-0.09, -0.26], [0.09, -0.26], [0.0, 0.10]]), stone.light);
    for line in [
        [[-0.27, -0.26], [0.27, -0.26], [0.27, -0.26]],
        [[-0.16, -0.42], [-0.09, -0.26], [0.0, 0.10]],
        [[0.16, -0.42], [0.09, -0.26], [0.0, 0.10]],
    ] {
        easel.ink(&grip.all(&line), 0.7, (stone.line, Taper::EVEN));
    }
    easel.ink(&grip.all(&[[-0.20, -0.30], [-0.12, -0.38]]), 1.8, (white.base, Taper::LINE));
    for [x, y, size] in [[0.36, -0.44, 0.10], [-0.36, -0.06, 0.07]] {
        let spark = [
            [x, y - size],
            [x + size * 0.2, y - size * 0.2],
            [x + size, y],
            [x + size * 0.2, y + size * 0.2],
            [x, y + size],
            [x - size * 0.2, y + size * 0.2],
            [x - size, y],
            [x - size * 0.2, y - size * 0.2],
        ];
        easel.fill(&grip.all(&spark), stone.glint);
    }
}

/// Rung by its handle, the mouth above.
pub fn bell(easel: &mut Easel, body: &Body, grip: Grip) {
    let brass = body.held(body.palette.gold);
    rod(easel, body, (grip.at([0.0, 0.24]), grip.at([0.0, -0.24])), 0.046, &body.palette.leather);
    body.panel(easel, &grip.round([0.0, -0.80], [0.07, 0.07]), &brass);
    let cup = [
        [-0.07, -0.24],
        [0.07, -0.24],
        [0.16, -0.34],
        [0.18, -0.56],
        [0.30, -0.72],
        [-0.30, -0.72],
        [-0.18, -0.56],
        [-0.16, -0.34],
    ];
    body.panel(easel, &grip.all(&cup), &brass);
    let mouth = grip.round([0.0, -0.72], [0.30, 0.06]);
    easel.fill(&mouth, brass.deep);
    easel.ink(&closed(&mouth), 0.9, (brass.line, Taper::EVEN));
    easel.ink(&grip.all(&[[-0.08, -0.34], [-0.11, -0.58]]), 1.6, (brass.glint, Taper::LINE));
}

/// Sand runs through its waist.
pub fn hourglass(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (wood, glass, sand) = (body.palette.leather, body.palette.white, body.held(body.palette.gold));
    for x in [-0.17, 0.17] {
        rod(easel, body, (grip.at([x, -0.46]), grip.at([x, 0.36])), 0.018, &wood);
    }
    let bulb = [
        [-0.14, -0.44],
        [0.14, -0.44],
        [0.14, -0.26],
        [0.025, -0.05],
        [0.14, 0.16],
        [0.14, 0.34],
        [-0.14, 0.34],
        [-0.14, 0.16],
        [-0.025, -0.05],
        [-0.14, -0.26],
    ];
    let outline = grip.all(&bulb);
    easel.fill(&outline, glass.base);
    easel.within(&outline, |easel| {
        easel.fill(&grip.all(&[[-0.2, -0.26], [0.2, -0.26], [0.0, -0.03]]), sand.base);
        easel.fill(&grip.all(&[[-0.2, 0.36], [0.0, 0.14], [0.2, 0.36]]), sand.base);
        easel.ink(&grip.all(&[[0.0, -0.06], [0.0, 0.18]]), 1.4, (sand.base, Taper::EVEN));
    });
    easel.ink(&closed(&outline), 0.9, (glass.line, Taper::EVEN));
    for y in [-0.50, 0.36] {
        body.panel(easel, &grip.boxed(0.22, y, y + 0.07), &wood);
    }
}

/// A fir in falling snow, under glass.
pub fn snow_globe(easel: &mut Easel, body: &Body, grip: Grip) {
    let (glass, wood) = (body.dyed(Tint::Sky), body.held(body.palette.leather));
    body.panel(easel, &grip.all(&[[-0.24, 0.14], [0.24, 0.14], [0.30, 0.30], [-0.30, 0.30]]), &wood);
    let globe = grip.round([0.0, -0.10], [0.32, 0.31]);
    easel.fill(&globe, glass.light);
    easel.within(&globe, |easel| {
        easel.fill(&grip.round([0.0, 0.18], [0.34, 0.12]), body.palette.white.base);
        for (y, half) in [(-0.02, 0.15), (-0.12, 0.11), (-0.22, 0.07)] {
            easel.fill(&grip.all(&[[-half, y + 0.12], [0.0, y - 0.08], [half, y + 0.12]]), body.palette.leaf.base);
        }
        for [x, y] in [[-0.18, -0.20], [0.16, -0.26], [-0.10, -0.32], [0.22, -0.08], [-0.24, -0.02], [0.08, -0.16]] {
            easel.fill(&grip.round([x, y], [0.020, 0.020]), body.palette.white.base);
        }
    });
    easel.ink(&closed(&globe), 0.95, (glass.line, Taper::EVEN));
    shine(easel, body, grip.at([0.0, -0.10]), 0.32 * body.rig.unit);
}

/// A cup with two ears on its foot.
pub fn trophy(easel: &mut Easel, body: &Body, grip: Grip) {
    // In both hands it is between them.
    let both = body.posture.arms.iter().any(|arm| arm.hand == super::Hand::Assist);
    let grip = if both { grip } else { grip.between_fingers() };
    let gold = body.held(body.palette.gold);
    for side in [-1.0, 1.0] {
        let ear = [[side * 0.22, -0.66], [side * 0.40, -0.64], [side * 0.38, -0.42], [side * 0.16, -0.34]];
        body.panel(easel, &ribbon(&through(&grip.all(&ear), 5), |_| 0.030 * grip.unit), &gold);
    }
    body.panel(easel, &grip.all(&[[-0.05, -0.22], [0.05, -0.22], [0.06, 0.14], [-0.06, 0.14]]), &gold);
    let cup = [[-0.26, -0.76], [0.26, -0.76], [0.24, -0.46], [0.12, -0.24], [-0.12, -0.24], [-0.24, -0.46]];
    body.panel(easel, &grip.all(&cup), &gold);
    let brim = grip.round([0.0, -0.76], [0.26, 0.05]);
    easel.fill(&brim, gold.deep);
    easel.ink(&closed(&brim), 0.9, (gold.line, Taper::EVEN));
    easel.ink(&grip.all(&[[-0.15, -0.68], [-0.12, -0.42]]), 2.2, (gold.glint, Taper::LINE));
    body.panel(easel, &grip.boxed(0.20, 0.12, 0.30), &body.palette.leather);
}

pub fn skull(easel: &mut Easel, body: &Body, grip: Grip) {
    let (bone, dark) = (body.held(body.palette.white), body.palette.dark);
    body.panel(easel, &around(&grip.all(&[[-0.17, 0.06], [0.17, 0.06], [0.15, 0.26], [-0.15, 0.26]]), 3), &bone);
    let dome = [
        [0.0, -0.46],
        [0.24, -0.40],
        [0.34, -0.18],
        [0.28, 0.04],
        [0.17, 0.12],
        [-0.17, 0.12],
        [-0.28, 0.04],
        [-0.34, -0.18],
        [-0.24, -0.40],
    ];
    body.panel(easel, &around(&grip.all(&dome), 4), &bone);
    for x in [-0.13, 0.13] {
        easel.fill(&grip.round([x, -0.08], [0.085, 0.095]), dark.base);
    }
    easel.fill(&grip.all(&[[0.0, 0.0], [0.05, 0.09], [-0.05, 0.09]]), dark.base);
    for x in [-0.10, -0.035, 0.035, 0.10] {
        easel.ink(&grip.all(&[[x, 0.14], [x, 0.24]]), 0.8, (bone.line, Taper::EVEN));
    }
}

/// Three lights on three arms.
pub fn candelabra(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, wax, unit) = (body.held(body.palette.gold), body.palette.white, body.rig.unit);
    rod(easel, body, (grip.at([0.0, 0.30]), grip.at([0.0, -0.52])), 0.040, &metal);
    for side in [-1.0, 1.0] {
        let arm = [[0.0, -0.24], [side * 0.18, -0.20], [side * 0.30, -0.32], [side * 0.30, -0.46]];
        body.panel(easel, &ribbon(&through(&grip.all(&arm), 5), |_| 0.026 * unit), &metal);
    }
    for (x, y) in [(-0.30, -0.46), (0.0, -0.56), (0.30, -0.46)] {
        easel.shine(grip.at([x, y - 0.34]), [0.5 * unit; 2], (FIRE, 0.45));
        body.panel(easel, &grip.all(&[[x - 0.05, y - 0.26], [x + 0.05, y - 0.26], [x + 0.05, y], [x - 0.05, y]]), &wax);
        body.panel(easel, &grip.round([x, y], [0.10, 0.035]), &metal);
        flame(easel, (grip, [x, y - 0.28]), [0.045, 0.20]);
    }
    body.panel(easel, &grip.round([0.0, 0.32], [0.16, 0.045]), &metal);
}
