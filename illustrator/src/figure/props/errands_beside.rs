//! More of what one has a hand at beside oneself: an umbrella that opens, a row of books, a ticket machine, a hedge; and the
//! receiver of a telephone.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::errands::{Beside, peel_way};
use super::{Grip, rod};
use scene::Tint;

/// Half open at the end of its shaft, clear as those are that one buys at a station.
pub fn umbrella(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cloth, metal, unit) = (body.held(body.palette.white), body.palette.metal, grip.unit);
    let is_clear = body.palette.held.is_none_or(|held| body.palette.is_white(&held));
    let [x, y] = peel_way(body, grip);
    let on = |along: f64, off: f64| {
        add(grip.at, [(x * along - grip.side * y * off) * unit, (y * along + grip.side * x * off) * unit])
    };
    rod(easel, body, (on(-1.5, 0.0), on(2.36, 0.0)), 0.032, &metal);
    let edge = [
        on(1.06, -1.02),
        on(0.92, -0.62),
        on(0.98, -0.32),
        on(0.86, 0.0),
        on(0.98, 0.32),
        on(0.92, 0.62),
        on(1.06, 1.02),
    ];
    let mut canopy = vec![on(2.24, 0.0)];
    canopy.extend(through(&[on(2.20, -0.10), on(1.86, -0.66), on(1.06, -1.02)], 6));
    canopy.extend(edge);
    canopy.extend(through(&[on(1.06, 1.02), on(1.86, 0.66), on(2.20, 0.10)], 6));
    let share = if is_clear && easel.in_color() { 0.46 } else { 1.0 };
    easel.veil(&canopy, cloth.light, share);
    easel.crescent(&canopy, body.rig.away([-0.06, -0.04]), (cloth.shaded, share * 0.7));
    for off in [-0.62, -0.32, 0.0, 0.32, 0.62] {
        let rib = through(&[on(2.22, 0.0), on(1.74, off * 0.72), on(0.95, off)], 6);
        easel.ink(&rib, 1.0, (cloth.line, Taper::EVEN));
        easel.ink(&[on(0.62, 0.0), on(1.40, off * 0.9)], 0.9, (metal.line, Taper::EVEN));
    }
    easel.ink(&closed(&canopy), 1.3, (cloth.line, Taper::EVEN));
    let hook = through(&[on(-1.46, 0.0), on(-1.66, 0.02), on(-1.72, 0.14), on(-1.60, 0.22)], 5);
    body.panel(easel, &ribbon(&hook, |_| 0.05 * unit), &body.palette.dark);
    for [along, off] in [[1.2, 1.3], [1.7, 1.06], [0.8, -1.2], [1.5, -1.1]] {
        easel.fill(&ellipse(on(along, off), [0.035 * unit, 0.06 * unit], 0.0), body.dyed(Tint::Sky).light);
    }
}

/// A screen with fields, a slot for coins, a tray for what comes out.
pub fn ticket_machine(easel: &mut Easel, on: &Beside) {
    let (case, dark, white, screen) =
        (on.body.palette.metal, on.body.palette.dark, on.body.palette.white, on.body.dyed(Tint::Sky));
    on.block(easel, [-0.70, -1.60, 2.0, on.low], &case);
    on.block(easel, [-0.70, -1.60, 2.0, -1.16], &on.body.held(on.body.dyed(Tint::Green)));
    on.block(easel, [-0.44, -0.96, 1.20, 0.36], &dark);
    easel.fill(&on.all(&[[-0.34, -0.86], [1.10, -0.86], [1.10, 0.26], [-0.34, 0.26]]), screen.glint);
    for row in 0..3_i32 {
        for number in 0..3_i32 {
            let (x, y) = (-0.26 + 0.46 * f64::from(number), -0.66 + 0.30 * f64::from(row));
            let field = on.body.dyed(if (row + number) % 2 == 0 { Tint::Blue } else { Tint::Orange });
            on.block(easel, [x, y, x + 0.38, y + 0.22], &field);
        }
    }
    on.block(easel, [1.36, -0.80, 1.84, 0.10], &white);
    on.block(easel, [1.54, -0.62, 1.62, -0.20], &dark);
    on.block(easel, [-0.30, 0.62, 0.60, 0.80], &dark);
    // The ticket.
    on.block(easel, [-0.06, 0.70, 0.36, 0.92], &on.body.dyed(Tint::Orange));
    on.block(easel, [0.92, 0.62, 1.74, 1.02], &dark);
    if easel.in_color() {
        easel.shine(on.at([0.4, -0.3]), [1.4 * on.unit, 1.2 * on.unit], (screen.glint, 0.4));
    }
}

/// As high as the chest, clipped level; leaves fly.
pub fn hedge(easel: &mut Easel, on: &Beside) {
    let leaf = on.body.palette.leaf;
    let top: Vec<Point> = (0..=36_i32)
        .map(|step| {
            let x = 0.20 + 0.20 * f64::from(step);
            [x, 0.18 + 0.05 * libm::sin(f64::from(step) * 2.1)]
        })
        .collect();
    let mut outline = vec![[0.10, on.low], [0.06, on.low * 0.5], [0.10, 0.34]];
    outline.extend(top);
    outline.push([8.0, on.low]);
    let outline = on.all(&outline);
    on.body.panel(easel, &outline, &leaf);
    easel.within(&outline, |easel| {
        for number in 0..120_i32 {
            let turn = f64::from(number);
            let (x, y) = (0.2 + 0.032 * turn, 0.3 + (on.low - 0.3) * (0.5 + 0.5 * libm::sin(turn * 2.39)));
            let shade = if number % 3 == 0 { leaf.light } else { leaf.shaded };
            easel.fill(&on.round([x, y], [0.11, 0.07]), shade);
        }
    });
    for [x, y] in [[0.5, -0.30], [0.9, -0.52], [1.3, -0.24], [0.7, -0.74], [1.6, -0.50], [1.1, 0.0]] {
        on.body.panel(easel, &on.round([x, y], [0.10, 0.055]), &leaf);
    }
}

/// Two long blades, crossed before the hands, one handle to each of them.
pub fn shears(easel: &mut Easel, body: &Body, grip: Grip) {
    let (steel, wood, unit) = (body.palette.metal, body.held(body.dyed(Tint::Red)), grip.unit);
    let other = grip.other_palm(body);
    let at = |[x, y]: Point| add(grip.at, [grip.side * x * unit, y * unit]);
    let pivot = at([0.42, -0.10]);
    rod(easel, body, (add(grip.at, [-grip.side * 0.2 * unit, -0.06 * unit]), pivot), 0.055, &wood);
    rod(easel, body, (add(other, [-grip.side * 0.2 * unit, 0.02 * unit]), pivot), 0.055, &wood);
    for (tip, off) in [([1.70, -0.44], 0.07), ([1.72, 0.06], -0.07)] {
        let blade = [[0.36, -0.10 - off], tip, [0.40, -0.10 + off * 1.6]];
        body.panel(easel, &blade.map(at), &steel);
    }
    body.panel(easel, &ellipse(pivot, [0.07 * unit; 2], 0.0), &body.palette.dark);
}

/// Along the cheek from ear to mouth, its cord down to the desk; the other hand has a pen.
pub fn receiver(easel: &mut Easel, body: &Body, grip: Grip) {
    let (case, unit) = (body.held(body.palette.dark), grip.unit);
    let at = |[x, y]: Point| add(grip.at, [grip.side * x * unit, y * unit]);
    let cord: Vec<Point> = (0..=40_i32)
        .map(|step| {
            let along = f64::from(step) / 40.0;
            let loops = 0.05 * libm::sin(f64::from(step) * 1.9);
            at([-0.06 + 0.34 * along + loops + 0.30 * libm::sin(along * 3.1), 0.42 + 1.36 * along])
        })
        .collect();
    easel.ink(&through(&cord, 3), 2.0, (case.line, Taper::EVEN));
    let back = through(&[at([0.10, -0.42]), at([0.20, -0.02]), at([0.02, 0.42])], 8);
    body.panel(easel, &ribbon(&back, |_| 0.085 * unit), &case);
    for [x, y] in [[0.04, -0.42], [-0.06, 0.42]] {
        body.panel(easel, &ellipse(at([x, y]), [0.15 * unit, 0.13 * unit], 30.0 * grip.side), &case);
    }
    let pen = grip.other_palm(body);
    let by = |[x, y]: Point| add(pen, [grip.side * x * unit, y * unit]);
    body.panel(easel, &ribbon(&[by([-0.16, -0.44]), by([0.10, 0.14])], |_| 0.032 * unit), &body.dyed(Tint::Blue));
    body.panel(easel, &around(&[by([0.06, 0.12]), by([0.12, 0.10]), by([0.14, 0.22])], 2), &body.palette.gold);
}
