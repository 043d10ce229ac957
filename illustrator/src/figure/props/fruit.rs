//! What grows: fruit in the fingers, vegetables, and baskets full of both.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::treats::shine;
use super::{Grip, carried};
use scene::{Prop, Tint};

/// A wedge to a point below, seeds, a star of leaves on it.
pub fn strawberry(easel: &mut Easel, body: &Body, grip: Grip) {
    berry(easel, body, grip, ([0.0, -0.08], 1.0));
}

pub(super) fn berry(easel: &mut Easel, body: &Body, grip: Grip, ([x, y], size): (Point, f64)) {
    let (flesh, unit) = (body.held(body.dyed(Tint::Red)), body.rig.unit);
    let at = |[dx, dy]: Point| grip.at([x + dx * size, y + dy * size]);
    let half = [[0.0, -0.16], [0.13, -0.17], [0.19, -0.08], [0.15, 0.08], [0.06, 0.20], [0.0, 0.24]];
    let left = half[1..5].iter().rev().map(|[dx, dy]| [-dx, *dy]);
    let outline: Vec<Point> = half.iter().copied().chain(left).map(at).collect();
    body.panel(easel, &around(&outline, 4), &flesh);
    for seed in [[-0.09, -0.04], [0.0, -0.06], [0.09, -0.03], [-0.05, 0.06], [0.05, 0.06], [0.0, 0.15]] {
        let [sx, sy] = at(seed);
        let pip = [[sx, sy - 0.016 * unit * size], [sx, sy + 0.016 * unit * size]];
        easel.ink(&pip, 1.3, (body.palette.gold.glint, Taper::EVEN));
    }
    for tip in [[-0.19, -0.14], [-0.11, -0.08], [0.0, -0.07], [0.11, -0.08], [0.19, -0.14], [0.03, -0.27]] {
        let leaf = [at([tip[0] * 0.3 - 0.03, -0.17]), at(tip), at([tip[0] * 0.3 + 0.03, -0.17])];
        body.panel(easel, &leaf, &body.palette.leaf);
    }
}

/// Peeled halfway, three flaps hang about the fist.
pub fn banana(easel: &mut Easel, body: &Body, grip: Grip) {
    let (peel, flesh) = (body.held(body.dyed(Tint::Yellow)), body.palette.white);
    let fruit = through(&grip.all(&[[0.0, 0.06], [0.01, -0.30], [-0.08, -0.62]]), 6);
    body.panel(easel, &ribbon(&fruit, |share| (0.085 - 0.035 * share * share) * body.rig.unit), &flesh);
    for [x, y] in [[-0.26, -0.02], [0.26, 0.0], [0.10, 0.14]] {
        let flap = [[x * 0.2 - 0.06, -0.16], [x * 0.8, -0.22], [x, y], [x * 0.62, -0.08], [x * 0.2 + 0.04, -0.06]];
        body.panel(easel, &around(&grip.all(&flap), 4), &peel);
    }
    let low = through(&grip.all(&[[0.0, -0.10], [0.0, 0.18], [-0.07, 0.36]]), 6);
    body.panel(easel, &ribbon(&low, |share| (0.10 - 0.06 * share) * body.rig.unit), &peel);
}

/// As round as an orange; lemon and peach are told by their color.
pub fn fruit(easel: &mut Easel, body: &Body, grip: Grip) {
    let rind = body.held(body.dyed(Tint::Orange));
    body.panel(easel, &grip.round([0.0, -0.07], [0.23, 0.22]), &rind);
    let leaf = grip.all(&[[0.0, -0.28], [0.08, -0.37], [0.21, -0.36], [0.13, -0.27]]);
    body.panel(easel, &around(&leaf, 3), &body.palette.leaf);
    for pore in [[-0.09, -0.02], [0.02, 0.04], [0.10, -0.06], [-0.02, -0.12]] {
        easel.fill(&grip.round(pore, [0.010, 0.010]), rind.shaded);
    }
    shine(easel, body, grip.at([0.0, -0.07]), 0.22 * body.rig.unit);
}

/// Its point out of the fist below, its leaves above.
pub fn carrot(easel: &mut Easel, body: &Body, grip: Grip) {
    let root = body.held(body.dyed(Tint::Orange));
    for [x, y] in [[-0.20, -0.72], [0.02, -0.84], [0.22, -0.70]] {
        let stalk = through(&grip.all(&[[0.0, -0.26], [x * 0.4, -0.5], [x, y]]), 5);
        body.panel(
            easel,
            &ribbon(&stalk, |share| (0.016 + 0.055 * share * (1.35 - share)) * grip.unit),
            &body.palette.leaf,
        );
    }
    let half = [[0.0, -0.32], [0.10, -0.30], [0.13, -0.20], [0.10, 0.14], [0.03, 0.52], [0.0, 0.56]];
    let left = half[1..5].iter().rev().map(|[x, y]| [-x, *y]);
    body.panel(easel, &around(&grip.all(&half.iter().copied().chain(left).collect::<Vec<_>>()), 4), &root);
    for (y, from) in [(-0.20, -0.10), (0.26, 0.01), (0.36, -0.05)] {
        easel.ink(&grip.all(&[[from, y], [from + 0.06, y + 0.01]]), 0.8, (root.deep, Taper::LINE));
    }
}

/// They hang from the fingers.
pub fn grapes(easel: &mut Easel, body: &Body, grip: Grip) {
    let skin = body.held(body.dyed(Tint::Purple));
    easel.ink(&grip.all(&[[0.0, -0.18], [0.0, 0.10]]), 2.2, (body.palette.leather.base, Taper::EVEN));
    for (row, count) in [(0, 4), (1, 5), (2, 4), (3, 3), (4, 2), (5, 1)] {
        for number in 0..count {
            let x = (f64::from(number) - f64::from(count - 1) / 2.0) * 0.115;
            let center = [x, 0.10 + 0.095 * f64::from(row)];
            body.panel(easel, &grip.round(center, [0.07, 0.07]), &skin);
            easel.fill(&grip.round([center[0] - 0.02, center[1] - 0.025], [0.017, 0.017]), skin.glint);
        }
    }
    let leaf = [[0.0, -0.02], [0.10, -0.10], [0.22, -0.04], [0.16, 0.08], [0.04, 0.08]];
    body.panel(easel, &around(&grip.all(&leaf), 3), &body.palette.leaf);
}

/// Two on one stalk.
pub fn cherries(easel: &mut Easel, body: &Body, grip: Grip) {
    let skin = body.held(body.dyed(Tint::Red));
    for [x, y] in [[-0.13, 0.34], [0.13, 0.40]] {
        let stalk = through(&grip.all(&[[0.0, -0.10], [x * 0.7, 0.10], [x, y - 0.10]]), 5);
        easel.ink(&stalk, 1.8, (body.palette.leaf.shaded, Taper::EVEN));
        body.panel(easel, &grip.round([x, y], [0.125, 0.12]), &skin);
        shine(easel, body, grip.at([x, y]), 0.12 * body.rig.unit);
    }
}

pub fn mushroom(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cap, white) = (body.held(body.dyed(Tint::Red)), body.palette.white);
    body.panel(
        easel,
        &around(&grip.all(&[[-0.09, -0.26], [0.09, -0.26], [0.11, 0.14], [0.0, 0.20], [-0.11, 0.14]]), 3),
        &white,
    );
    let dome = [[-0.32, -0.24], [-0.25, -0.46], [0.0, -0.58], [0.25, -0.46], [0.32, -0.24], [0.0, -0.19]];
    let outline = around(&grip.all(&dome), 5);
    body.panel(easel, &outline, &cap);
    easel.within(&outline, |easel| {
        for ([x, y], size) in
            [([-0.15, -0.36], 0.06), ([0.04, -0.46], 0.07), ([0.17, -0.32], 0.05), ([0.0, -0.27], 0.04)]
        {
            easel.fill(&grip.round([x, y], [size, size * 0.86]), white.base);
        }
    });
}

pub fn egg(easel: &mut Easel, body: &Body, grip: Grip) {
    let shell = body.held(body.palette.white);
    let half = [[0.0, -0.32], [0.12, -0.26], [0.19, -0.06], [0.13, 0.10], [0.0, 0.15]];
    let left = half[1..4].iter().rev().map(|[x, y]| [-x, *y]);
    body.panel(easel, &around(&grip.all(&half.iter().copied().chain(left).collect::<Vec<_>>()), 5), &shell);
}

/// Round fruit heaped over the rim: apples, tomatoes, or what the color says.
pub fn basket(easel: &mut Easel, body: &Body, grip: Grip) {
    carried::wicker(easel, body, grip, |easel| {
        if body.prop == Some(Prop::VegetableBasket) {
            return vegetables(easel, body, grip);
        }
        let skin = body.held(body.dyed(Tint::Red));
        let heap = [[-0.16, 0.02], [0.14, 0.0], [-0.31, 0.16], [0.0, 0.12], [0.31, 0.16], [-0.16, 0.24], [0.16, 0.24]];
        for [x, y] in heap {
            body.panel(easel, &grip.round([x, y + 0.30], [0.15, 0.14]), &skin);
            star(easel, body, grip, [x, y + 0.21]);
            shine(easel, body, grip.at([x, y + 0.30]), 0.13 * body.rig.unit);
        }
    });
}

/// The green that is left on a tomato.
fn star(easel: &mut Easel, body: &Body, grip: Grip, [x, y]: Point) {
    for tip in [[-0.07, 0.02], [0.0, 0.05], [0.07, 0.02]] {
        let leaf = [[x - 0.015, y - 0.01], [x + tip[0], y + tip[1]], [x + 0.015, y - 0.01]];
        easel.fill(&grip.all(&leaf), body.palette.leaf.base);
    }
    easel.ink(&grip.all(&[[x, y], [x + 0.01, y - 0.045]]), 1.6, (body.palette.leaf.line, Taper::EVEN));
}

/// A cabbage, carrots, a tomato.
fn vegetables(easel: &mut Easel, body: &Body, grip: Grip) {
    let (orange, red) = (body.dyed(Tint::Orange), body.dyed(Tint::Red));
    for (x, lean) in [(0.18, 0.10), (0.30, 0.22)] {
        let root = [[x - 0.07, 0.46], [x + lean - 0.08, 0.08], [x + lean + 0.06, 0.10], [x + 0.07, 0.46]];
        leafy(easel, body, grip, [x + lean, 0.06]);
        body.panel(easel, &around(&grip.all(&root), 3), &orange);
    }
    let head = grip.round([-0.14, 0.28], [0.25, 0.24]);
    body.panel(easel, &head, &body.dyed(Tint::Mint));
    for bend in [-0.34, -0.14, 0.06] {
        let rib = through(&grip.all(&[[-0.14, 0.06], [bend, 0.26], [-0.14 + (bend + 0.14) * 0.6, 0.50]]), 5);
        easel.ink(&rib, 0.8, (body.palette.leaf.line, Taper::TAIL));
    }
    body.panel(easel, &grip.round([0.10, 0.40], [0.13, 0.12]), &red);
    star(easel, body, grip, [0.10, 0.31]);
    body.panel(easel, &grip.round([0.32, 0.44], [0.11, 0.10]), &red);
}

fn leafy(easel: &mut Easel, body: &Body, grip: Grip, [x, y]: Point) {
    for shift in [-0.08, 0.0, 0.08] {
        let leaf: Surface = body.palette.leaf;
        let blade =
            [[x - 0.02, y + 0.04], [x + shift - 0.02, y - 0.14], [x + shift + 0.04, y - 0.16], [x + 0.03, y + 0.04]];
        let outline = around(&grip.all(&blade), 3);
        easel.fill(&outline, leaf.base);
        easel.ink(&closed(&outline), 0.6, (leaf.line, Taper::EVEN));
    }
}
