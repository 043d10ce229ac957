//! Lute, shamisen and banjo, that are played like a guitar; harp and cello; and what else makes music in two hands.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, distance, ellipse, lerp, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::music::Neck;
use super::{Grip, Hand, rod};
use scene::{Prop, Tint};

/// What a guitar's body is to a guitar.
pub(super) fn belly(easel: &mut Easel, body: &Body, (neck, prop): (&Neck, Prop)) {
    match prop {
        Prop::Lute => lute(easel, body, neck),
        Prop::Shamisen => shamisen(easel, body, neck),
        _ => banjo(easel, body, neck),
    }
}

/// A pear cut in half, a rose of tracery in its belly.
fn lute(easel: &mut Easel, body: &Body, neck: &Neck) {
    let (wood, gold, dark) = (body.held(body.palette.leather), body.palette.gold, body.palette.dark);
    let pear = |by: f64| {
        [
            [0.42, 0.0],
            [0.34, 0.05],
            [0.20, 0.14],
            [0.02, 0.25],
            [-0.22, 0.34],
            [-0.44, 0.34],
            [-0.60, 0.22],
            [-0.66, 0.0],
        ]
        .map(|[along, across]| [-0.12 + (along + 0.12) * by, across * by])
    };
    body.panel(easel, &neck.both(&pear(1.0), 5), &wood);
    let face = neck.both(&pear(0.90), 5);
    easel.fill(&face, gold.base);
    easel.within(&face, |easel| {
        for across in [-0.22, -0.11, 0.11, 0.22] {
            easel.ink(&neck.all(&[[0.30, across * 0.3], [-0.62, across * 1.2]]), 0.5, (gold.shaded, Taper::LINE));
        }
    });
    let rose = ellipse(neck.at([-0.02, 0.0]), [0.115 * neck.unit; 2], 0.0);
    easel.fill(&rose, dark.base);
    for step in 0..6 {
        let turn = std::f64::consts::TAU * f64::from(step) / 6.0;
        let ring =
            ellipse(neck.at([-0.02 + 0.055 * libm::cos(turn), 0.055 * libm::sin(turn)]), [0.045 * neck.unit; 2], 0.0);
        easel.ink(&closed(&ring), 0.7, (gold.base, Taper::EVEN));
    }
    easel.ink(&closed(&rose), 1.2, (wood.base, Taper::EVEN));
    body.panel(easel, &neck.all(&[[-0.48, 0.13], [-0.43, 0.13], [-0.43, -0.13], [-0.48, -0.13]]), &dark);
}

/// Its peg box bends back from the neck.
pub(super) fn bent_head(easel: &mut Easel, body: &Body, (neck, nut): (&Neck, f64)) {
    let (wood, metal) = (body.held(body.palette.leather), body.palette.metal);
    for across in [-0.034, -0.017, 0.0, 0.017, 0.034] {
        easel.ink(&neck.all(&[[-0.45, across * 1.6], [nut, across]]), 0.5, (metal.glint, Taper::EVEN));
    }
    for step in 0..4 {
        let down = -0.08 - 0.075 * f64::from(step);
        rod(easel, body, (neck.at([nut - 0.09, down]), neck.at([nut + 0.16, down + 0.02])), 0.014, &body.palette.dark);
    }
    let peg_box = [[nut - 0.02, 0.05], [nut + 0.07, 0.05], [nut + 0.06, -0.36], [nut - 0.01, -0.38]];
    body.panel(easel, &neck.all(&peg_box), &wood);
}

/// A square skin.
fn shamisen(easel: &mut Easel, body: &Body, neck: &Neck) {
    let (wood, skin) = (body.held(body.palette.leather), body.palette.white);
    let square = |half: f64, corner: f64| {
        let (near, far) = (0.14 - corner, -0.46 + corner);
        around(&neck.all(&[[near, half], [near, -half], [far, -half], [far, half]]), 3)
    };
    body.panel(easel, &square(0.33, 0.0), &wood);
    easel.fill(&square(0.28, 0.05), skin.base);
    easel.ink(&closed(&square(0.28, 0.05)), 0.7, (wood.line, Taper::EVEN));
    body.panel(easel, &neck.all(&[[-0.36, 0.07], [-0.33, 0.07], [-0.33, -0.07], [-0.36, -0.07]]), &body.palette.dark);
}

/// A round skin in a ring of metal.
fn banjo(easel: &mut Easel, body: &Body, neck: &Neck) {
    let (ring, skin) = (body.palette.metal, body.palette.white);
    let round = |size: f64| ellipse(neck.at([-0.14, 0.0]), [size * neck.unit; 2], 0.0);
    body.panel(easel, &round(0.36), &body.held(body.palette.leather));
    body.panel(easel, &round(0.325), &ring);
    easel.fill(&round(0.285), skin.base);
    easel.ink(&closed(&round(0.285)), 0.8, (ring.line, Taper::EVEN));
    body.panel(easel, &neck.all(&[[-0.32, 0.08], [-0.29, 0.08], [-0.29, -0.08], [-0.32, -0.08]]), &body.palette.dark);
}

/// The pillar in the far hand, the neck and the sounding board meet before the near shoulder.
pub fn harp(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, gold) = (body.held(body.palette.gold), body.palette.white);
    let neck = through(&grip.all(&[[0.0, -0.96], [-0.26, -0.72], [-0.56, -0.76], [-0.84, -0.58]]), 8);
    let board = through(&grip.all(&[[-0.84, -0.58], [-0.52, 0.26], [-0.02, 0.92]]), 8);
    for step in 1..12 {
        let share = f64::from(step) / 12.0;
        let at = |curve: &[Point], share: f64| curve[((curve.len() - 1) as f64 * share) as usize];
        let (top, low) = (at(&neck, share), at(&board, 1.0 - share * 0.96));
        let string = if step % 4 == 0 { body.dyed(Tint::Red).base } else { gold.base };
        easel.ink(&[top, low], 1.7, (wood.deep, Taper::EVEN));
        easel.ink(&[top, low], 0.9, (string, Taper::EVEN));
    }
    body.panel(easel, &ribbon(&board, |share| (0.055 + 0.035 * share) * grip.unit), &wood);
    rod(easel, body, (grip.at([0.0, 0.94]), grip.at([0.0, -0.96])), 0.050, &wood);
    body.panel(easel, &ribbon(&neck, |_| 0.062 * grip.unit), &wood);
    for [x, y] in [[0.0, -1.0], [-0.84, -0.60]] {
        body.panel(easel, &grip.round([x, y], [0.085, 0.085]), &wood);
    }
    body.panel(easel, &grip.all(&[[-0.16, 0.90], [0.12, 0.90], [0.18, 1.02], [-0.22, 1.02]]), &wood);
}

/// From its tail below the knees to the hand on its neck.
fn of_cello(body: &Body, grip: Grip) -> Neck {
    Neck::new(body.rig.body([-grip.side * 0.06, 3.70]), grip.at, CELLO * body.rig.unit)
}

/// How much larger a cello is than it is drawn below.
const CELLO: f64 = 1.36;

/// Where the bow lies on the strings.
fn cello_bridge(body: &Body, grip: Grip) -> Point {
    of_cello(body, grip).at([0.62, 0.0])
}

pub fn cello_bow_way(body: &Body, grip: Grip) -> Point {
    unit_way(grip.other_palm(body), cello_bridge(body, grip))
}

/// Before trunk and knees, under both forearms.
pub fn cello(easel: &mut Easel, body: &Body) {
    let Some(grip) = body.grip() else { return };
    let (wood, dark) = (body.held(body.dyed(Tint::Auburn)), body.palette.dark);
    let cello = of_cello(body, grip);
    let unit = cello.unit;
    rod(easel, body, (cello.at([-0.66, 0.0]), cello.at([0.0, 0.0])), 0.018, &body.palette.metal);
    let half = [
        [-0.14, 0.0],
        [-0.12, 0.26],
        [0.06, 0.50],
        [0.30, 0.50],
        [0.46, 0.34],
        [0.60, 0.28],
        [0.76, 0.32],
        [0.94, 0.42],
        [1.12, 0.38],
        [1.24, 0.18],
        [1.26, 0.0],
    ];
    body.panel(easel, &cello.both(&half, 5), &wood);
    for side in [-1.0, 1.0] {
        let hole =
            [[0.50, side * 0.24], [0.52, side * 0.18], [0.66, side * 0.16], [0.80, side * 0.14], [0.82, side * 0.08]];
        easel.ink(&through(&cello.all(&hole), 4), 2.0, (dark.base, Taper::LINE));
    }
    let far = distance(cello.at, grip.at) / unit;
    body.panel(easel, &cello.all(&[[0.86, 0.052], [far + 0.34, 0.040], [far + 0.34, -0.040], [0.86, -0.052]]), &dark);
    body.panel(easel, &cello.all(&[[-0.02, 0.03], [0.44, 0.07], [0.44, -0.07], [-0.02, -0.03]]), &dark);
    body.panel(easel, &cello.all(&[[0.60, 0.10], [0.64, 0.10], [0.64, -0.10], [0.60, -0.10]]), &body.palette.gold);
    for across in [-0.03, -0.01, 0.01, 0.03] {
        easel.ink(
            &cello.all(&[[0.44, across * 1.6], [far + 0.34, across]]),
            0.5,
            (body.palette.metal.light, Taper::EVEN),
        );
    }
    body.panel(easel, &ellipse(cello.at([far + 0.42, 0.0]), [0.085 * unit; 2], 0.0), &wood);
    for [along, across] in [[0.24, 0.10], [0.32, -0.10]] {
        rod(easel, body, (cello.at([far + along, 0.0]), cello.at([far + along, across])), 0.016, &dark);
    }
}

/// In the other hand, across the strings.
pub fn cello_bow(easel: &mut Easel, body: &Body, grip: Grip) {
    let other = grip.other();
    if body.posture.arms[other].hand != Hand::Assist {
        return;
    }
    let (palm, bridge) = (body.palm(other), cello_bridge(body, grip));
    let bow = Neck::new(palm, bridge, body.rig.unit);
    let long = distance(palm, bridge) / body.rig.unit + 0.5;
    easel.ink(&bow.all(&[[-0.06, -0.05], [long, -0.05]]), 1.6, (body.palette.white.base, Taper::EVEN));
    rod(easel, body, (bow.at([-0.14, 0.0]), bow.at([long, 0.0])), 0.018, &body.palette.leather);
}

/// Its folds between two boards, keys on the one and buttons on the other.
pub fn accordion(easel: &mut Easel, body: &Body, grip: Grip) {
    let (case, white, dark) = (body.held(body.dyed(Tint::Red)), body.palette.white, body.palette.dark);
    let fan = |share: f64, y: f64| {
        let x = -0.50 + share;
        grip.at([x, y * (1.0 - 0.24 * (1.0 - (2.0 * share - 1.0).abs())) + 0.06 * (1.0 - (2.0 * share - 1.0).abs())])
    };
    let top: Vec<Point> =
        (0..=12).map(|step| fan(f64::from(step) / 12.0, if step % 2 == 0 { -0.46 } else { -0.42 })).collect();
    let low = (0..=12).rev().map(|step| fan(f64::from(step) / 12.0, if step % 2 == 0 { 0.42 } else { 0.38 }));
    let outline: Vec<Point> = top.into_iter().chain(low).collect();
    body.panel(easel, &outline, &case);
    for step in 1..12 {
        let share = f64::from(step) / 12.0;
        let shade = if step % 2 == 0 { case.line } else { case.shaded };
        easel.ink(&[fan(share, -0.42), fan(share, 0.38)], if step % 2 == 0 { 0.9 } else { 2.4 }, (shade, Taper::EVEN));
    }
    for side in [-1.0, 1.0] {
        let board = grip.all(&[[side * 0.48, -0.52], [side * 0.74, -0.48], [side * 0.74, 0.44], [side * 0.48, 0.48]]);
        body.panel(easel, &board, &case);
        for row in 0..7 {
            let y = -0.40 + 0.12 * f64::from(row);
            if side > 0.0 {
                body.panel(easel, &grip.all(&[[0.54, y], [0.72, y], [0.72, y + 0.10], [0.54, y + 0.10]]), &white);
                easel.fill(
                    &grip.all(&[[0.54, y + 0.08], [0.64, y + 0.08], [0.64, y + 0.13], [0.54, y + 0.13]]),
                    dark.base,
                );
            } else {
                easel.fill(&grip.round([-0.64, y + 0.04], [0.030, 0.030]), white.base);
            }
        }
    }
}

/// Before the mouth, in both hands.
pub fn harmonica(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, unit) = (body.held(body.palette.metal), body.rig.unit);
    let mouth = body.rig.flat([0.0, 0.88]);
    let near = if distance(mouth, grip.at) < 1.1 * unit { lerp(mouth, grip.at, 0.12) } else { grip.at };
    let at = |x: f64, y: f64| [near[0] + x * unit, near[1] + y * unit];
    body.panel(easel, &[at(-0.30, -0.07), at(0.30, -0.07), at(0.30, 0.08), at(-0.30, 0.08)], &metal);
    for hole in 0..7 {
        let x = -0.24 + 0.08 * f64::from(hole);
        easel.ink(&[at(x, -0.02), at(x, 0.03)], 2.0, (body.palette.dark.base, Taper::EVEN));
    }
}

/// A hoop with a skin and pairs of little plates.
pub fn tambourine(easel: &mut Easel, body: &Body, grip: Grip) {
    let (hoop, skin, metal) = (body.held(body.palette.leather), body.palette.white, body.palette.gold);
    body.panel(easel, &grip.round([0.0, -0.44], [0.42, 0.42]), &hoop);
    let face = grip.round([0.0, -0.44], [0.34, 0.34]);
    easel.fill(&face, skin.base);
    easel.ink(&closed(&face), 0.8, (hoop.line, Taper::EVEN));
    for step in 0..7 {
        let turn = std::f64::consts::TAU * (f64::from(step) + 0.75) / 7.0;
        let center = [0.38 * libm::cos(turn), -0.44 + 0.38 * libm::sin(turn)];
        body.panel(easel, &grip.round(center, [0.062, 0.045]), &metal);
    }
}
