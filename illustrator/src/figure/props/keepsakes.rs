//! Paper, toys and the household: cards, photo, sign, pinwheel, bubbles, plant, bucket, toolbox, duster.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{Grip, rod};
use scene::{Prop, Tint};

/// Four folded sails on a stick.
pub fn pinwheel(easel: &mut Easel, body: &Body, grip: Grip) {
    let (one, other) = (body.held(body.dyed(Tint::Red)), body.palette.white);
    rod(easel, body, (grip.at([0.0, 0.40]), grip.at([0.0, -0.64])), 0.022, &body.palette.leather);
    let hub = [0.0, -0.66];
    for sail in 0..4 {
        let turn = (f64::from(sail) * 90.0 + 18.0).to_radians();
        let (sin, cos) = (libm::sin(turn), libm::cos(turn));
        let at = |x: f64, y: f64| [hub[0] + x * cos - y * sin, hub[1] + x * sin + y * cos];
        let surface = if sail % 2 == 0 { one } else { other };
        let outline = grip.all(&[at(0.0, 0.0), at(0.10, -0.20), at(0.34, -0.36), at(0.38, -0.06), at(0.20, 0.04)]);
        body.panel(easel, &outline, &surface);
        easel.fill(&grip.all(&[at(0.0, 0.0), at(0.34, -0.36), at(0.38, -0.06)]), surface.shaded);
        easel.ink(&grip.all(&[at(0.0, 0.0), at(0.34, -0.36)]), 0.8, (surface.line, Taper::EVEN));
    }
    body.panel(easel, &grip.round(hub, [0.05, 0.05]), &body.palette.gold);
}

/// A ring on a stick, bubbles blown from it.
pub fn bubble_wand(easel: &mut Easel, body: &Body, grip: Grip) {
    let stick = body.held(body.dyed(Tint::Pink));
    rod(easel, body, (grip.at([0.0, 0.30]), grip.at([0.0, -0.36])), 0.024, &stick);
    easel.ink(&closed(&grip.round([0.0, -0.50], [0.14, 0.14])), 3.2, (stick.base, Taper::EVEN));
    easel.ink(&closed(&grip.round([0.0, -0.50], [0.17, 0.17])), 0.7, (stick.line, Taper::EVEN));
    let film = body.dyed(Tint::Sky);
    for ([x, y], size) in [
        ([0.36, -0.66], 0.15),
        ([0.62, -0.98], 0.21),
        ([0.86, -0.56], 0.11),
        ([0.98, -1.32], 0.16),
        ([1.16, -0.86], 0.13),
    ] {
        let bubble = grip.round([x, y], [size, size]);
        easel.veil(&bubble, film.light, 0.45);
        easel.ink(&closed(&bubble), 0.8, (film.line, Taper::EVEN));
        let gleam = [[x - size * 0.55, y - size * 0.10], [x - size * 0.36, y - size * 0.46], [x, y - size * 0.62]];
        easel.ink(&through(&grip.all(&gleam), 4), 1.8, (body.palette.white.base, Taper::LINE));
    }
}

/// Five fanned out, one with a heart to us.
pub fn cards(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, red) = (body.palette.white, body.dyed(Tint::Red));
    for number in 0..5 {
        let turn = (f64::from(number) * 20.0 - 40.0).to_radians();
        let (sin, cos) = (libm::sin(turn), libm::cos(turn));
        let at = |x: f64, y: f64| grip.at([x * cos - y * sin, 0.06 + x * sin + y * cos]);
        body.panel(easel, &[at(-0.15, -0.62), at(0.15, -0.62), at(0.15, -0.12), at(-0.15, -0.12)], &white);
        let suit = if number % 2 == 0 { red.base } else { body.palette.dark.base };
        easel.fill(&around(&[at(0.0, -0.34), at(0.07, -0.43), at(0.0, -0.48), at(-0.07, -0.43)], 3), suit);
        easel.fill(&[at(-0.11, -0.57), at(-0.08, -0.53), at(-0.11, -0.50), at(-0.13, -0.53)], suit);
    }
}

/// White-edged, a hill and a sun on it.
pub fn photo(easel: &mut Easel, body: &Body, grip: Grip) {
    let white = body.palette.white;
    body.panel(easel, &grip.boxed(0.25, -0.40, 0.14), &white);
    let scene = grip.boxed(0.20, -0.35, 0.02);
    easel.fill(&scene, body.held(body.dyed(Tint::Sky)).light);
    easel.within(&scene, |easel| {
        easel.fill(&grip.round([0.08, -0.24], [0.05, 0.05]), body.palette.gold.light);
        easel.fill(&grip.round([-0.08, 0.06], [0.20, 0.16]), body.palette.leaf.base);
    });
    easel.ink(&closed(&scene), 0.7, (white.line, Taper::EVEN));
}

/// A crane folded of one sheet.
pub fn paper_crane(easel: &mut Easel, body: &Body, grip: Grip) {
    let paper = body.held(body.dyed(Tint::Pink));
    let dark = Surface { base: paper.shaded, light: paper.base, ..paper };
    // Of the far wing what is seen over the near one, then tail and neck, body, near wing.
    body.panel(easel, &grip.all(&[[0.02, -0.06], [0.40, -0.62], [0.20, -0.02]]), &dark);
    body.panel(easel, &grip.all(&[[-0.06, 0.10], [-0.62, -0.34], [-0.16, -0.06]]), &paper);
    let neck = [[0.06, 0.10], [0.14, -0.04], [0.48, -0.44], [0.66, -0.30], [0.46, -0.34], [0.22, 0.04]];
    body.panel(easel, &grip.all(&neck), &paper);
    easel.ink(&grip.all(&[[0.48, -0.44], [0.46, -0.34]]), 0.8, (paper.line, Taper::EVEN));
    body.panel(easel, &grip.all(&[[-0.20, -0.04], [0.22, -0.02], [0.10, 0.18], [-0.06, 0.20]]), &paper);
    body.panel(easel, &grip.all(&[[-0.18, -0.02], [-0.30, -0.72], [0.16, 0.02], [0.0, 0.14]]), &paper);
    easel.fill(&grip.all(&[[-0.18, -0.02], [-0.30, -0.72], [-0.06, -0.01]]), paper.light);
    easel.ink(&grip.all(&[[-0.30, -0.72], [0.0, 0.14]]), 0.8, (paper.line, Taper::LINE));
}

/// A board with a frame; the writing is lines.
pub fn sign(easel: &mut Easel, body: &Body, grip: Grip) {
    let (board, wood) = (body.held(body.palette.white), body.palette.leather);
    body.panel(easel, &grip.boxed(0.66, -0.46, 0.40), &wood);
    let face = grip.boxed(0.59, -0.39, 0.33);
    easel.fill(&face, board.base);
    easel.ink(&closed(&face), 0.8, (wood.line, Taper::EVEN));
    for (y, long) in [(-0.22, 0.42), (-0.04, 0.46), (0.14, 0.30)] {
        let wave: Vec<Point> = (0..=10)
            .map(|step| [-long + long * 0.2 * f64::from(step), y + if step % 2 == 0 { -0.03 } else { 0.03 }])
            .collect();
        easel.ink(&through(&grip.all(&wave), 3), 2.2, (body.palette.dark.line, Taper::EVEN));
    }
}

/// In a pot of clay between both hands.
pub fn potted_plant(easel: &mut Easel, body: &Body, grip: Grip) {
    let (clay, leaf) = (body.held(body.dyed(Tint::Auburn)), body.palette.leaf);
    for [x, y, wide] in
        [[-0.34, -0.42, 0.13], [0.34, -0.46, 0.13], [-0.18, -0.72, 0.14], [0.20, -0.76, 0.14], [0.0, -0.86, 0.15]]
    {
        let blade = [[0.0, -0.08], [x * 0.5 - wide, y * 0.6], [x, y], [x * 0.5 + wide, y * 0.62]];
        body.panel(easel, &around(&grip.all(&blade), 4), &leaf);
        easel.ink(&grip.all(&[[0.0, -0.12], [x * 0.85, y * 0.85]]), 0.7, (leaf.line, Taper::TAIL));
    }
    body.panel(easel, &grip.all(&[[-0.28, -0.06], [0.28, -0.06], [0.21, 0.32], [-0.21, 0.32]]), &clay);
    body.panel(easel, &grip.boxed(0.32, -0.14, -0.02), &clay);
}

/// Of tin, by its bow.
pub fn bucket(easel: &mut Easel, body: &Body, grip: Grip) {
    let tin = body.held(body.palette.metal);
    let bow = through(&grip.all(&[[-0.32, 0.44], [-0.24, 0.14], [0.0, 0.02], [0.24, 0.14], [0.32, 0.44]]), 6);
    easel.ink(&bow, 2.2, (tin.line, Taper::EVEN));
    body.panel(easel, &grip.all(&[[-0.34, 0.44], [0.34, 0.44], [0.25, 0.98], [-0.25, 0.98]]), &tin);
    for y in [0.60, 0.88] {
        let half = 0.34 - 0.09 * (y - 0.44) / 0.54;
        easel.ink(&through(&grip.all(&[[-half, y], [0.0, y + 0.04], [half, y]]), 4), 1.0, (tin.line, Taper::EVEN));
    }
    let brim = grip.round([0.0, 0.44], [0.34, 0.075]);
    easel.fill(&brim, body.dyed(Tint::Sky).light);
    easel.ink(&closed(&brim), 1.2, (tin.line, Taper::EVEN));
}

/// Of tin; the one for first aid is white and has a cross.
pub fn toolbox(easel: &mut Easel, body: &Body, grip: Grip) {
    let heals = body.prop == Some(Prop::FirstAidKit);
    let case = body.held(if heals { body.palette.white } else { body.dyed(Tint::Red) });
    let handle = through(&grip.all(&[[-0.18, 0.20], [-0.16, 0.02], [0.0, 0.0], [0.16, 0.02], [0.18, 0.20]]), 5);
    body.panel(easel, &ribbon(&handle, |_| 0.035 * grip.unit), &body.palette.dark);
    body.panel(easel, &grip.all(&[[-0.46, 0.18], [0.46, 0.18], [0.52, 0.32], [-0.52, 0.32]]), &case);
    body.panel(easel, &grip.boxed(0.52, 0.32, 0.76), &case);
    if heals {
        let red = body.dyed(Tint::Red);
        easel.fill(&grip.boxed(0.055, 0.38, 0.70), red.base);
        easel.fill(&grip.boxed(0.16, 0.485, 0.595), red.base);
        return;
    }
    for x in [-0.30, 0.30] {
        body.panel(
            easel,
            &grip.all(&[[x - 0.05, 0.28], [x + 0.05, 0.28], [x + 0.05, 0.42], [x - 0.05, 0.42]]),
            &body.palette.metal,
        );
    }
}

/// Plumes on a stick.
pub fn feather_duster(easel: &mut Easel, body: &Body, grip: Grip) {
    let plume = body.held(body.palette.accent);
    rod(easel, body, (grip.at([0.0, 0.40]), grip.at([0.0, -0.32])), 0.034, &body.palette.leather);
    for [x, y] in
        [[-0.30, -0.62], [0.30, -0.62], [-0.20, -0.86], [0.20, -0.86], [0.0, -0.96], [-0.10, -0.66], [0.12, -0.68]]
    {
        let vane = [[0.0, -0.28], [x * 0.7 - 0.10, y * 0.72], [x, y], [x * 0.7 + 0.10, y * 0.74]];
        body.panel(easel, &around(&grip.all(&vane), 4), &plume);
        easel.ink(&grip.all(&[[0.0, -0.32], [x * 0.9, y * 0.92]]), 0.6, (plume.line, Taper::TAIL));
    }
}

/// Bells on top, hands at a quarter past seven.
pub fn alarm_clock(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (case, white, dark) = (body.held(body.dyed(Tint::Red)), body.palette.white, body.palette.dark);
    for x in [-0.18, 0.18] {
        rod(easel, body, (grip.at([x * 0.9, 0.12]), grip.at([x * 1.2, 0.30])), 0.030, &case);
        body.panel(
            easel,
            &around(&grip.all(&[[x - 0.12, -0.38], [x - 0.06, -0.50], [x + 0.06, -0.50], [x + 0.12, -0.38]]), 3),
            &body.palette.gold,
        );
    }
    easel.ink(&grip.all(&[[0.0, -0.36], [0.0, -0.50]]), 3.0, (dark.base, Taper::EVEN));
    body.panel(easel, &grip.round([0.0, -0.10], [0.29, 0.29]), &case);
    let dial = grip.round([0.0, -0.10], [0.225, 0.225]);
    easel.fill(&dial, white.base);
    easel.ink(&closed(&dial), 0.8, (case.line, Taper::EVEN));
    for hour in 0..12 {
        let turn = std::f64::consts::TAU * f64::from(hour) / 12.0;
        let on = |reach: f64| [reach * libm::sin(turn), -0.10 + reach * libm::cos(turn)];
        easel.ink(&grip.all(&[on(0.165), on(0.200)]), 1.0, (dark.line, Taper::EVEN));
    }
    for tip in [[-0.06, 0.01], [0.16, -0.10]] {
        easel.ink(&grip.all(&[[0.0, -0.10], tip]), 1.8, (dark.line, Taper::EVEN));
    }
}
