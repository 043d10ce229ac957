//! Trunk, neck, legs and tail of a great beast, and what is painted on them.

use super::super::brush::Brush;
use super::super::coat::Coat;
use super::{Foot, Leg, Legs, Mark, Plan, herd};
use crate::figure::curve::{Point, Taper};
use crate::figure::shade::Shade;
use scene::AnimalKind;

pub fn tail(brush: &mut Brush, coat: &Coat, kind: AnimalKind, stations: &[[f64; 3]]) {
    let outline = brush.limb(stations);
    brush.mass(std::slice::from_ref(&outline), &coat.fur);
    brush.form(&outline, 0.12, coat.fur.shaded);
    let [x, y, _] = stations[stations.len() - 1];
    match kind {
        AnimalKind::Tiger => {
            for [x, y, half] in &stations[1..] {
                let ring = brush.limb(&[[x - half * 1.6, *y, 0.06], [x + half * 1.6, y + 0.04, 0.06]]);
                brush.patch(&outline, &ring, coat.dark.base);
            }
        }
        AnimalKind::Lion => {
            let tuft = brush.shape(&[[x - 0.20, y - 0.30], [x + 0.20, y - 0.26], [x + 0.22, y + 0.20], [x, y + 0.56]]);
            brush.mass(std::slice::from_ref(&tuft), &coat.dark);
            brush.form(&tuft, 0.08, coat.dark.shaded);
        }
        AnimalKind::Wolf => {
            let tip = brush.oval([x, y], [0.5, 0.62], 0.0);
            brush.patch(&outline, &tip, coat.dark.shaded);
            for aside in [-0.10, 0.08] {
                let strand: Vec<Point> = stations.iter().map(|[x, y, _]| [x + aside, y + 0.10]).collect();
                brush.tapered(&strand, (0.7, Taper::TAIL), coat.fur.line);
            }
        }
        AnimalKind::Deer => {
            let under = brush.oval([x, y], [0.10, 0.26], 0.0);
            brush.patch(&outline, &under, coat.pale.base);
        }
        _ => herd::tuft(brush, coat, (kind, [x, y])),
    }
}

pub fn far_legs(brush: &mut Brush, coat: &Coat, (legs, foot): (&Legs, Foot)) {
    for leg in [&legs[1], &legs[3]] {
        self::foot(brush, coat, (leg, foot), true);
        let outline = brush.limb(leg);
        brush.edge(std::slice::from_ref(&outline), coat.fur.line);
        brush.flat(&[outline], coat.fur.shaded);
    }
}

/// Trunk, neck, skull and the nearer legs: one mass.
pub fn body(brush: &mut Brush, coat: &Coat, (plan, legs): (&Plan, &Legs), (kind, is_striped): (AnimalKind, bool)) {
    let near = [&legs[0], &legs[2]];
    for leg in near {
        foot(brush, coat, (leg, plan.foot), false);
    }
    let limbs: Vec<Vec<Point>> = near.iter().map(|leg| brush.limb(*leg)).collect();
    let parts = [brush.shape(plan.trunk), brush.pieces(plan.neck), brush.pieces(plan.skull)];
    let [trunk, neck, _] = &parts;
    let merged: Vec<Vec<Point>> = plan.merged.iter().map(|limb| brush.limb(limb)).collect();
    let all: Vec<Vec<Point>> = limbs.iter().chain(&parts).chain(&merged).cloned().collect();
    brush.mass(&all, &coat.fur);
    for limb in &merged {
        brush.form(limb, 0.10, coat.fur.shaded);
    }
    for (at, part) in parts.iter().enumerate().take(2) {
        patches(brush, part, plan.dark[at], coat.dark.base);
        patches(brush, part, plan.pale[at], coat.pale.base);
    }
    if kind.is_of_farm() {
        // A barrel is darker below; a shade before the shoulder would cut the neck off.
        let by = 0.34 * brush.frame.unit;
        brush.on.crescent(trunk, [0.0, -by], (coat.fur.shaded, 1.0));
        let belly = plan.trunk.iter().map(|point| point[1]).fold(f64::MIN, f64::max);
        limb_shade(brush, coat, (&limbs, belly - 0.16));
    } else {
        brush.form(trunk, 0.30, coat.fur.shaded);
        limb_shade(brush, coat, (&limbs, -2.1));
    }
    if is_striped {
        stripes(brush, trunk, plan.stripes[0], coat.dark.deep);
        stripes(brush, neck, plan.stripes[1], coat.dark.deep);
        for limb in &limbs {
            stripes(brush, limb, plan.stripes[3], coat.dark.deep);
        }
    }
    for line in plan.lines {
        brush.tapered(line, (0.95, Taper::TAIL), coat.fur.line);
    }
}

pub fn patches(brush: &mut Brush, part: &[Point], patches: &[&[Point]], shade: Shade) {
    for patch in patches {
        let patch = brush.shape(patch);
        brush.patch(part, &patch, shade);
    }
}

pub fn stripes(brush: &mut Brush, part: &[Point], marks: &[Mark], shade: Shade) {
    for ([from, middle, to], half) in marks {
        let stripe = brush.limb(&[[from[0], from[1], half * 0.9], [middle[0], middle[1], *half], [to[0], to[1], 0.01]]);
        brush.patch(part, &stripe, shade);
    }
}

/// Below the trunk the nearer legs have a shaded side of their own.
fn limb_shade(brush: &mut Brush, coat: &Coat, (limbs, belly): (&[Vec<Point>], f64)) {
    let below = brush.all(&[[-5.0, belly], [5.0, belly], [5.0, 1.0], [-5.0, 1.0]]);
    let (by, shade) = (brush.light * 0.10 * brush.frame.unit, coat.fur.shaded);
    brush.on.within(&below, |on| limbs.iter().for_each(|limb| on.crescent(limb, [by, -by.abs() * 0.5], (shade, 1.0))));
}

fn foot(brush: &mut Brush, coat: &Coat, (leg, foot): (&Leg, Foot), is_far: bool) {
    match foot {
        Foot::Paw(size) => paw(brush, coat, (leg, size), is_far),
        Foot::Hoof => hoof(brush, coat, leg),
        Foot::Pad => pad(brush, coat, leg, is_far),
    }
}

/// As wide as the pillar that stands on it.
fn pad(brush: &mut Brush, coat: &Coat, leg: &Leg, is_far: bool) {
    let [x, y, half] = leg[4];
    let low = if y > -0.6 { 0.0 } else { y + half };
    let sole = brush.pieces(&[
        &[[x - half, y - 0.1], [x - half * 1.12, low - 0.06]],
        &[[x - half * 1.12, low - 0.06], [x, low + 0.05], [x + half * 1.16, low - 0.06]],
        &[[x + half * 1.16, low - 0.06], [x + half, y - 0.1]],
        &[[x + half, y - 0.1], [x - half, y - 0.1]],
    ]);
    brush.edge(std::slice::from_ref(&sole), coat.fur.line);
    brush.flat(std::slice::from_ref(&sole), if is_far { coat.fur.shaded } else { coat.fur.base });
    for share in [0.14, 0.52, 0.86] {
        let nail = brush.oval([x + half * share, low - 0.10], [half * 0.17, 0.11], 0.0);
        brush.edge(std::slice::from_ref(&nail), coat.fur.line);
        brush.flat(&[nail], if is_far { coat.fur.base } else { coat.pale.shaded });
    }
}

/// On the ground it lies flat, its toes ahead; in the air it hangs from the leg.
fn paw(brush: &mut Brush, coat: &Coat, (leg, [long, high]): (&Leg, Point), is_far: bool) {
    let [x, y, _] = leg[4];
    let center = if y > -0.3 { [x + long * 0.42, -high] } else { [x + long * 0.30, y + high * 0.5] };
    let outline = brush.oval(center, [long, high], if y > -0.3 { 0.0 } else { 24.0 });
    brush.edge(std::slice::from_ref(&outline), coat.fur.line);
    brush.flat(std::slice::from_ref(&outline), if is_far { coat.fur.shaded } else { coat.fur.base });
    for toe in [0.34, 0.68] {
        let at = center[0] + long * toe;
        let line = [[at - 0.03, center[1] - high * 0.30], [at + 0.03, center[1] + high * 0.72]];
        brush.tapered(&line, (0.8, Taper::TAIL), coat.fur.line);
    }
}

fn hoof(brush: &mut Brush, coat: &Coat, leg: &Leg) {
    let [[from_x, from_y, _], [x, y, half]] = [leg[3], leg[4]];
    let long = libm::hypot(x - from_x, y - from_y).max(1e-9);
    let way = if y > -0.3 { [0.30, 0.95] } else { [(x - from_x) / long, (y - from_y) / long] };
    let side = [-way[1], way[0]];
    let at = |along: f64, aside: f64| [x + way[0] * along + side[0] * aside, y + way[1] * along + side[1] * aside];
    let grown = half * 1.3;
    let hoof = brush.shape(&[at(0.02, -half), at(0.20, -grown), at(0.22, 0.0), at(0.20, grown), at(0.02, half)]);
    brush.edge(std::slice::from_ref(&hoof), coat.line);
    brush.flat(&[hoof], coat.line);
}
