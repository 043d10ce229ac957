//! What is eaten and drunk out of the hand and came last: sweet potatoes, takoyaki, shaved ice, rice, a tossed pancake, milk in its bottle.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, ribbon, through};
use super::super::easel::Easel;
use super::bench::Bench;
use super::{Grip, rod, small, tools};
use crate::figure::body::posture::Hand;
use scene::{Prop, Tint};

/// Nothing for what is drawn elsewhere.
pub const fn painter(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::PeeledMandarin => mandarin,
        Prop::SweetPotato => sweet_potato,
        Prop::Takoyaki => takoyaki,
        Prop::ShavedIce => shaved_ice,
        Prop::Rice => rice,
        Prop::BlownSoup => blown_soup,
        Prop::TossedPancake => tossed_pancake,
        Prop::MilkBottle => milk_bottle,
        _ => return None,
    };
    Some(paint)
}

/// Steam of what is hot, from points of the thing.
fn steam(on: &mut Bench, from: &[Point]) {
    for [x, y] in from {
        on.line(
            &[[*x, *y], [x + 0.06, y - 0.12], [x - 0.04, y - 0.24], [x + 0.05, y - 0.38]],
            1.6,
            on.body.palette.white.light,
        );
    }
}

/// The palm of the hand that has the bowl, where it has one.
fn bowl_hand(body: &Body, grip: Grip) -> Option<Point> {
    let other = grip.other();
    (body.posture.arms[other].hand == Hand::Assist).then(|| body.palm(other))
}

/// Its peel is open about it like petals.
fn mandarin(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (peel, pith) = (on.held(Tint::Orange), on.dyed(Tint::Platinum));
    for side in [-1.0, 1.0] {
        on.soft(
            &[[side * 0.04, 0.16], [side * 0.26, 0.08], [side * 0.40, 0.22], [side * 0.30, 0.36], [side * 0.10, 0.30]],
            &pith,
        );
        on.soft(&[[side * 0.30, 0.06], [side * 0.42, 0.20], [side * 0.34, 0.36], [side * 0.36, 0.22]], &peel);
    }
    on.soft(&[[-0.10, 0.18], [0.10, 0.18], [0.08, 0.42], [-0.08, 0.42]], &pith);
    on.disc([0.0, 0.0], [0.25, 0.23], &peel);
    for x in [-0.16, -0.08, 0.0, 0.08, 0.16] {
        on.line(&[[x * 0.2, -0.22], [x * 1.2, 0.0], [x * 0.3, 0.21]], 1.0, pith.base);
    }
    on.soft(&[[-0.25, 0.02], [-0.16, -0.20], [0.04, -0.25], [-0.04, -0.06], [-0.08, 0.14]], &peel);
    on.line(&[[0.04, -0.25], [-0.04, -0.06], [-0.08, 0.14]], 2.0, pith.base);
}

/// Broken: upright in each hand one half, purple, yellow where it was torn.
fn sweet_potato(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (skin, flesh) = (on.held(Tint::Purple), on.dyed(Tint::Yellow));
    for side in [-1.0, 1.0] {
        let at = |[x, y]: Point| [side * (x + 0.30), y];
        on.soft(
            &[[-0.17, -0.34], [0.17, -0.38], [0.19, -0.06], [0.16, 0.24], [0.02, 0.42], [-0.12, 0.26], [-0.17, -0.04]]
                .map(at),
            &skin,
        );
        on.soft(
            &[
                [-0.17, -0.34],
                [-0.10, -0.48],
                [0.0, -0.42],
                [0.08, -0.52],
                [0.17, -0.38],
                [0.08, -0.26],
                [-0.08, -0.26],
            ]
            .map(at),
            &flesh,
        );
        on.line(&[[-0.08, -0.36], [0.0, -0.32], [0.09, -0.37]].map(at), 1.0, flesh.deep);
    }
    steam(&mut on, &[[-0.36, -0.54], [0.36, -0.54]]);
}

/// In a boat of thin wood on the one hand, a pick with one of them in the other.
fn takoyaki(easel: &mut Easel, body: &Body, grip: Grip) {
    if let Some(palm) = bowl_hand(body, grip) {
        let lying = Grip { at: add(palm, [grip.side * 0.14 * grip.unit, -0.12 * grip.unit]), tilt: 0.0, ..grip };
        let mut on = Bench { easel, body, grip: lying };
        let wood = body.palette.gold;
        steam(&mut on, &[[-0.16, -0.26], [0.14, -0.28]]);
        for [x, y] in [[-0.26, -0.16], [0.0, -0.18], [0.26, -0.16], [-0.14, -0.07], [0.13, -0.07]] {
            ball(&mut on, [x, y]);
        }
        on.hard(&[[-0.54, -0.08], [0.54, -0.08], [0.40, 0.12], [-0.40, 0.12]], &wood);
        on.line(&[[-0.50, -0.02], [0.50, -0.02]], 0.8, wood.line);
    }
    // Whoever is fed has the bite.
    if body.spoon.is_some() {
        return;
    }
    let mut on = Bench { easel, body, grip };
    on.rod(&[[0.20, 0.10], [-0.30, -0.12]], 0.014, &body.palette.leather);
    ball(&mut on, [-0.38, -0.17]);
}

/// One ball on its stick, from hand to mouth.
pub fn bite(easel: &mut Easel, body: &Body, (from, to): (Point, Point)) {
    let grip = Grip { at: to, side: 1.0, unit: 1.25 * body.rig.unit, tilt: 0.0 };
    let mut on = Bench { easel, body, grip };
    let back = [(from[0] - to[0]) / grip.unit, (from[1] - to[1]) / grip.unit];
    on.rod(&[back, [0.0, 0.0]], 0.018, &body.palette.leather);
    ball(&mut on, [0.0, 0.0]);
}

fn ball(on: &mut Bench, [x, y]: Point) {
    let (dough, sauce, weed) = (on.body.palette.gold, on.dyed(Tint::Brown), on.body.palette.leaf);
    on.disc([x, y], [0.135, 0.125], &dough);
    on.soft(
        &[[x - 0.11, y - 0.03], [x - 0.04, y - 0.12], [x + 0.08, y - 0.10], [x + 0.11, y], [x + 0.02, y - 0.02]],
        &sauce,
    );
    for [dx, dy] in [[-0.04, -0.07], [0.04, -0.05], [0.0, -0.10]] {
        on.spot([x + dx, y + dy], [0.016, 0.012], weed.light);
    }
}

/// A heap of white under red syrup in a cup, the spoon in the other hand.
fn shaved_ice(easel: &mut Easel, body: &Body, grip: Grip) {
    let syrup = body.held(body.dyed(Tint::Red));
    if let Some(palm) = bowl_hand(body, grip) {
        let upright = Grip { at: add(palm, [grip.side * 0.14 * grip.unit, -0.04 * grip.unit]), tilt: 0.0, ..grip };
        let mut on = Bench { easel, body, grip: upright };
        let ice = body.palette.white;
        let heap =
            [[-0.36, -0.22], [-0.28, -0.42], [-0.12, -0.58], [0.0, -0.68], [0.14, -0.56], [0.28, -0.42], [0.36, -0.22]];
        on.soft(&heap, &ice);
        let red = [
            [-0.27, -0.38],
            [-0.12, -0.56],
            [0.0, -0.66],
            [0.14, -0.54],
            [0.27, -0.38],
            [0.16, -0.30],
            [0.06, -0.40],
            [-0.06, -0.28],
            [-0.16, -0.36],
        ];
        on.soft(&red, &syrup);
        for [x, y] in [[-0.24, -0.28], [0.22, -0.27], [0.02, -0.24]] {
            on.line(&[[x - 0.05, y], [x + 0.05, y - 0.02]], 0.9, ice.shaded);
        }
        let glass = body.dyed(Tint::Sky);
        on.soft(&[[-0.38, -0.24], [0.38, -0.24], [0.26, 0.04], [0.10, 0.10], [-0.10, 0.10], [-0.26, 0.04]], &glass);
        on.hard(&[[-0.10, 0.08], [0.10, 0.08], [0.14, 0.18], [-0.14, 0.18]], &glass);
    }
    small::spoon(easel, body, (grip.at([0.16, 0.10]), grip.at([-0.26, -0.10])));
    let mut on = Bench { easel, body, grip };
    on.soft(&[[-0.46, -0.14], [-0.38, -0.26], [-0.26, -0.22], [-0.24, -0.12]], &body.palette.white);
    on.spot([-0.36, -0.20], [0.07, 0.035], syrup.base);
}

/// The spoon is full, and breath goes from the lips over it.
fn blown_soup(easel: &mut Easel, body: &Body, grip: Grip) {
    small::soup(easel, body, grip);
    let mut on = Bench { easel, body, grip };
    let broth = on.dyed(Tint::Orange);
    on.spot([-0.42, -0.18], [0.075, 0.045], broth.light);
    steam(&mut on, &[[-0.52, -0.22]]);
    let (lips, unit) = (body.rig.face([0.0, 0.90]), grip.unit);
    let spoon = on.grip.at([-0.42, -0.18]);
    for aside in [-0.10, 0.0, 0.10] {
        let from = add(lips, [aside * 0.4 * unit, 0.07 * unit]);
        let to = add(lerp(from, spoon, 0.86), [aside * unit, 0.0]);
        on.easel.ink(&[from, to], 2.2, (body.palette.white.deep, Taper::LINE));
        on.easel.ink(&[from, to], 1.2, (body.palette.white.light, Taper::LINE));
    }
}

/// White in its bowl, some between the chopsticks.
fn rice(easel: &mut Easel, body: &Body, grip: Grip) {
    let (china, grain) = (body.held(body.dyed(Tint::Navy)), body.palette.white);
    if let Some(palm) = bowl_hand(body, grip) {
        let upright = Grip { at: add(palm, [grip.side * 0.12 * grip.unit, -0.06 * grip.unit]), tilt: 0.0, ..grip };
        let mut on = Bench { easel, body, grip: upright };
        steam(&mut on, &[[-0.14, -0.46], [0.12, -0.48]]);
        on.soft(
            &[
                [-0.32, -0.20],
                [-0.26, -0.36],
                [-0.08, -0.46],
                [0.12, -0.44],
                [0.28, -0.34],
                [0.32, -0.20],
                [0.0, -0.14],
            ],
            &grain,
        );
        for [x, y] in [[-0.14, -0.34], [0.04, -0.38], [0.16, -0.28], [-0.02, -0.26]] {
            on.line(&[[x, y], [x + 0.05, y - 0.02]], 0.9, grain.shaded);
        }
        let wall = [[-0.37, -0.22], [0.37, -0.22], [0.30, -0.04], [0.15, 0.06], [-0.15, 0.06], [-0.30, -0.04]];
        on.hard(&wall, &china);
        on.line(&[[-0.34, -0.14], [0.0, -0.12], [0.34, -0.14]], 2.2, grain.base);
    }
    let mut on = Bench { easel, body, grip };
    on.soft(&[[-0.48, 0.02], [-0.40, -0.06], [-0.28, -0.02], [-0.28, 0.12], [-0.42, 0.16]], &grain);
    for apart in [0.0, 0.05] {
        rod(
            on.easel,
            body,
            (grip.at([0.24, -0.10 - apart]), grip.at([-0.42, 0.10 - apart * 0.4])),
            0.016,
            &body.palette.leather,
        );
    }
}

/// It turns over in the air above the pan that threw it.
fn tossed_pancake(easel: &mut Easel, body: &Body, grip: Grip) {
    let (at, tilt) = tools::pan(easel, body, grip);
    let (dough, cream, unit) = (body.palette.gold, body.dyed(Tint::Platinum), grip.unit);
    let [x, y] = at(0.86, 0.02);
    let center = [x, y - 0.98 * unit];
    let lean = tilt + grip.side * 24.0;
    let edge = ellipse(add(center, [0.0, 0.055 * unit]), [0.36 * unit, 0.15 * unit], lean);
    body.panel(easel, &edge, &cream);
    let face = ellipse(center, [0.36 * unit, 0.15 * unit], lean);
    body.panel(easel, &face, &dough);
    easel.ink(&closed(&ellipse(center, [0.27 * unit, 0.10 * unit], lean)), 0.8, (dough.deep, Taper::EVEN));
    for side in [-1.0, 1.0] {
        for (from, to) in [(0.30, 0.62), (0.38, 0.56)] {
            let dx = side * (0.30 - (from - 0.30) * 1.2) * unit;
            let way = [
                [x + dx, y - from * unit],
                [x + dx * 1.15, y - f64::midpoint(from, to) * unit],
                [x + dx * 1.1, y - to * unit],
            ];
            easel.ink(&through(&way, 4), 1.6, (body.palette.white.light, Taper::LINE));
        }
    }
}

/// Wide at its neck, a white fill up to there.
fn milk_bottle(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (glass, milk) = (body.dyed(Tint::Sky), body.held(body.palette.white));
    let half =
        [[0.085, -0.52], [0.10, -0.46], [0.085, -0.40], [0.09, -0.28], [0.17, -0.12], [0.18, 0.28], [0.15, 0.34]];
    let left = half.iter().rev().map(|[x, y]| [-x, *y]);
    let outline = around(&grip.all(&half.iter().copied().chain(left).collect::<Vec<_>>()), 3);
    easel.fill(&outline, glass.light);
    easel.within(&outline, |easel| easel.fill(&grip.boxed(0.3, -0.34, 0.5), milk.base));
    easel.ink(&closed(&outline), 1.0, (glass.line, Taper::EVEN));
    let label = grip.boxed(0.12, -0.02, 0.18);
    easel.ink(&closed(&label), 1.2, (body.dyed(Tint::Blue).base, Taper::EVEN));
    let middle = lerp(grip.at([-0.08, 0.08]), grip.at([0.08, 0.08]), 0.5);
    easel.fill(
        &ribbon(&[grip.at([-0.08, 0.08]), middle, grip.at([0.08, 0.08])], |_| 0.02 * grip.unit),
        body.dyed(Tint::Blue).base,
    );
    easel.fill(&ellipse(grip.at([-0.12, -0.06]), [0.02 * grip.unit, 0.07 * grip.unit], 0.0), body.palette.white.light);
}

/// Foam on both cheeks and the chin of who washes the face.
pub fn foam(easel: &mut Easel, body: &Body) {
    let (white, unit) = (body.palette.white, body.rig.unit);
    for (x, y, size) in [
        (-0.30, 0.74, 0.15),
        (-0.36, 0.86, 0.13),
        (-0.24, 0.90, 0.13),
        (0.30, 0.74, 0.15),
        (0.36, 0.86, 0.13),
        (0.24, 0.90, 0.13),
        (-0.10, 0.97, 0.10),
        (0.10, 0.97, 0.10),
    ] {
        let bubble = ellipse(body.rig.face([x, y]), [size * unit, size * 0.92 * unit], 0.0);
        easel.fill(&bubble, white.light);
        easel.ink(&closed(&bubble), 0.6, (white.deep, Taper::EVEN));
    }
}

/// Folded, under both hands of who wipes the floor.
pub fn floor_cloth(easel: &mut Easel, body: &Body) {
    let (cloth, unit) = (body.held(body.palette.white), body.rig.unit);
    let [left, right] = [body.palm(0), body.palm(1)];
    let low = left[1].max(right[1]) + 0.10 * unit;
    let middle = f64::midpoint(left[0], right[0]);
    let half = (right[0] - left[0]).abs() / 2.0 + 0.42 * unit;
    let at = |x: f64, y: f64| [middle + x * half, low + y * unit];
    let outline = [at(-0.94, -0.14), at(0.94, -0.14), at(1.06, 0.10), at(-1.06, 0.10)];
    body.panel(easel, &around(&outline, 2), &cloth);
    easel.ink(&through(&[at(-1.0, -0.02), at(0.0, 0.0), at(1.0, -0.03)], 4), 0.8, (cloth.line, Taper::EVEN));
    for x in [-0.5, 0.4] {
        easel.ink(
            &through(&[at(x, -0.12), at(x + 0.10, -0.06), at(x + 0.04, 0.04)], 4),
            0.7,
            (cloth.line, Taper::FOLD),
        );
    }
}

/// Over the crown and down on both sides of the face.
pub fn towel_over_head(easel: &mut Easel, body: &Body) {
    let (cloth, rig) = (body.held(body.palette.white), body.rig);
    let half = [
        [0.0, -0.20],
        [0.34, -0.14],
        [0.60, 0.10],
        [0.70, 0.50],
        [0.76, 1.00],
        [0.80, 1.52],
        [0.44, 1.56],
        [0.46, 1.10],
        [0.45, 0.70],
        [0.38, 0.36],
        [0.20, 0.20],
        [0.0, 0.16],
    ];
    let right = half.map(|point| rig.flat(point));
    let left = half.map(|[x, y]| rig.flat([-x, y]));
    let outline: Vec<Point> = right.into_iter().chain(left.into_iter().rev()).collect();
    let outline = around(&outline, 4);
    body.panel(easel, &outline, &cloth);
    easel.within(&outline, |easel| {
        for side in [-1.0, 1.0] {
            for fold in [
                [[0.10, -0.16], [0.30, 0.06], [0.46, 0.40]],
                [[0.50, 0.60], [0.58, 1.0], [0.56, 1.5]],
                [[0.64, 0.50], [0.70, 1.0], [0.70, 1.5]],
            ] {
                let fold = through(&fold.map(|[x, y]: Point| rig.flat([side * x, y])), 5);
                easel.ink(&fold, 0.9, (cloth.line, Taper::FOLD));
            }
            let stripe = [[0.42, 1.40], [0.84, 1.38]].map(|[x, y]: Point| rig.flat([side * x, y]));
            easel.ink(&stripe, 4.0, (body.dyed(Tint::Sky).base, Taper::EVEN));
        }
    });
}
