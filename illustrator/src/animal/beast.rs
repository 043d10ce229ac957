//! The bodies of beasts: sitting, on four legs, curled up in sleep, held in somebody's arms.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::Look;
use super::head;
use super::pelts;
use crate::figure::curve::{Point, Taper};
use scene::{Act, AnimalKind, Tint};

/// What tells one beast's body from another's.
#[derive(Clone, Copy)]
pub(super) struct Build {
    /// Length of the forelegs of one that sits.
    pub legs: f64,
    /// Half-width of the chest and of the haunches.
    pub chest: f64,
    pub hips: f64,
    pub tail: Tail,
    pub paw: f64,
    /// Lengths of trunk and legs of one that walks.
    pub long: f64,
    pub tall: f64,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Tail {
    Long,
    Puff,
    None,
    /// Of a dragon.
    Spade,
}

pub(super) const fn build(kind: AnimalKind) -> Build {
    match kind {
        AnimalKind::Hedgehog => {
            Build { legs: 0.30, chest: 0.52, hips: 0.66, tail: Tail::None, paw: 0.10, long: 0.80, tall: 0.26 }
        }
        AnimalKind::Deer => {
            Build { legs: 1.20, chest: 0.34, hips: 0.50, tail: Tail::Puff, paw: 0.095, long: 1.25, tall: 1.30 }
        }
        AnimalKind::Dragon => {
            Build { legs: 0.72, chest: 0.40, hips: 0.58, tail: Tail::Spade, paw: 0.15, long: 1.10, tall: 0.60 }
        }
        AnimalKind::Mouse => {
            Build { legs: 0.32, chest: 0.44, hips: 0.60, tail: Tail::Long, paw: 0.09, long: 0.80, tall: 0.28 }
        }
        _ => Build { legs: 0.86, chest: 0.40, hips: 0.54, tail: Tail::Long, paw: 0.15, long: 1.05, tall: 0.70 },
    }
}

/// From the ground to the crown without ears, and half of the width; units of the head.
pub fn size(kind: AnimalKind, act: Act) -> [f64; 2] {
    let build = build(kind);
    match act {
        Act::Sleeping => [1.0, 1.25],
        Act::Sitting if matches!(kind, AnimalKind::Deer) => [build.tall + 1.35, build.long / 2.0 + 0.95],
        Act::Running | Act::Standing => [build.tall + 1.35, build.long / 2.0 + 0.95],
        _ => [build.legs + 1.05, build.hips + 0.45],
    }
}

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), act: Act) {
    match act {
        Act::Sleeping => curled(brush, coat, (kind, color)),
        Act::Running => on_four_legs(brush, coat, (kind, color), true),
        Act::Sitting if kind == AnimalKind::Deer => on_four_legs(brush, coat, (kind, color), false),
        Act::Standing => on_four_legs(brush, coat, (kind, color), false),
        // Who is tended sits to it.
        Act::Sitting
        | Act::Flying
        | Act::Howling
        | Act::Breaching
        | Act::ThroughHoop
        | Act::Eating
        | Act::Bathed
        | Act::Milked
        | Act::Groomed
        | Act::Bandaged
        | Act::Examined
        | Act::Boxed
        | Act::Catching => sitting(brush, coat, (kind, color)),
    }
}

fn sitting(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint)) {
    let Build { legs, chest, hips, tail, paw, .. } = build(kind);
    let top = -legs - 0.10;
    let tall = -top;
    if kind == AnimalKind::Dragon {
        wings(brush, coat, top);
    }
    sitting_tail(brush, coat, tail, hips);
    if kind == AnimalKind::Hedgehog {
        pelts::spines(brush, coat, [0.0, -0.36], [hips * 1.16, 0.46]);
    }
    let trunk = brush.shape(&[
        [0.06, top],
        [chest * 0.9, top + 0.10 * tall],
        [chest, top + 0.38 * tall],
        [hips * 0.86, -0.44 * tall],
        [hips, -0.20 * tall],
        [hips * 0.82, -0.02],
        [0.0, 0.0],
        [-hips * 0.86, -0.02],
        [-hips * 1.04, -0.22 * tall],
        [-hips * 0.92, -0.48 * tall],
        [-chest * 1.02, top + 0.38 * tall],
        [-chest * 0.86, top + 0.10 * tall],
    ]);
    let hind: Vec<Vec<Point>> = [-1.0, 1.0]
        .into_iter()
        .map(|side| brush.oval([side * hips * 0.80 + 0.03, -0.085], [paw * 1.35, 0.105], 0.0))
        .collect();
    let mut parts = vec![trunk.clone()];
    parts.extend(hind.iter().cloned());
    brush.mass(&parts, &coat.fur);
    brush.form(&trunk, 0.16, coat.fur.shaded);
    belly(brush, coat, (kind, &trunk), (top, chest));
    // The haunches: one line each.
    for side in [-1.0, 1.0] {
        let inner = [
            [side * hips * 0.52, -0.46 * tall],
            [side * hips * 0.45, -0.26 * tall],
            [side * hips * 0.50, -0.10 * tall],
        ];
        brush.tapered(&inner, (0.9, Taper::TAIL), coat.fur.line);
    }
    forelegs(brush, coat, (legs, chest, paw));
    toes(brush, coat, (hips, paw));
    chest_tuft(brush, coat, top);
    let (middle, tilt) = ([0.08, -legs - 0.52], 3.0);
    shadow_of_head(brush, coat, (&trunk, middle));
    brush.about(middle, (1.0, tilt), |brush| head::draw(brush, coat, (kind, color), Look::Open));
}

/// The head's shadow on what is below it.
pub(super) fn shadow_of_head(brush: &mut Brush, coat: &Coat, (trunk, [x, y]): (&[Point], Point)) {
    let shadow = brush.oval([x + 0.02, y + 0.12], [0.56, 0.50], 0.0);
    let shade = coat.fur.shaded;
    brush.patch(trunk, &shadow, shade);
}

fn belly(brush: &mut Brush, coat: &Coat, (kind, trunk): (AnimalKind, &[Point]), (top, chest): (f64, f64)) {
    let pale = match kind {
        AnimalKind::Dragon => true,
        _ => !coat.is_black,
    };
    if !pale {
        return;
    }
    let bib = brush.shape(&[
        [0.06, top],
        [chest * 0.60, top + 0.20],
        [chest * 0.52, top + 0.42],
        [chest * 0.22, top + 0.78],
        [0.05, (top + 0.98).min(-0.08)],
        [-chest * 0.14, top + 0.78],
        [-chest * 0.46, top + 0.42],
        [-chest * 0.52, top + 0.20],
    ]);
    brush.patch(trunk, &bib, coat.pale.base);
}

/// Of what is low: only the paws show.
fn forepaws(brush: &mut Brush, coat: &Coat, (chest, paw): (f64, f64)) {
    let fur = if coat.is_black { coat.fur } else { coat.pale };
    for x in [-0.40 * chest, 0.52 * chest] {
        let outline = brush.oval([x, -0.085], [paw * 1.1, paw * 0.85], 0.0);
        brush.mass(std::slice::from_ref(&outline), &fur);
        for toe in [-0.35, 0.35] {
            brush.tapered(&[[x + toe * paw, -0.06], [x + toe * paw, 0.0]], (0.7, Taper::TAIL), fur.line);
        }
    }
}

fn forelegs(brush: &mut Brush, coat: &Coat, (legs, chest, paw): (f64, f64, f64)) {
    if legs < 0.6 {
        return forepaws(brush, coat, (chest, paw));
    }
    let from = -legs * 0.62;
    let parts: Vec<Vec<Point>> = [-0.46, 0.56]
        .into_iter()
        .map(|side| {
            let x = side * chest;
            brush.limb(&[
                [x * 1.1, from, paw * 0.55],
                [x, from * 0.5, paw * 0.78],
                [x, -0.16, paw * 0.80],
                [x + 0.015, -0.09, paw * 0.95],
            ])
        })
        .collect();
    // Their upper ends melt into the chest.
    brush.flat(&parts, coat.fur.base);
    for part in &parts {
        brush.form(part, 0.06, coat.fur.shaded);
    }
    let lines: Vec<Vec<Point>> = parts.clone();
    let socks = coat.fur.base.color != coat.pale.base.color && !coat.is_black;
    for (part, side) in parts.iter().zip([-0.46, 0.56]) {
        let x = side * chest + 0.015;
        if socks {
            let sock = brush.oval([x, -0.05], [paw * 1.3, 0.15], 0.0);
            brush.patch(part, &sock, coat.pale.base);
        }
        for toe in [-0.3, 0.3] {
            brush.tapered(
                &[[x + toe * paw, -0.085], [x + toe * paw * 0.95, -0.02]],
                (0.75, Taper::TAIL),
                coat.fur.line,
            );
        }
    }
    for outline in &lines {
        brush.open_limb(outline, (0.07, 1.15), coat.fur.line);
    }
}

fn toes(brush: &mut Brush, coat: &Coat, (hips, paw): (f64, f64)) {
    for side in [-1.0, 1.0] {
        let x = side * (hips * 0.80 + paw * 0.55) + 0.03;
        for step in [-0.28, 0.14] {
            brush.tapered(&[[x + step * paw, -0.085], [x + step * paw, -0.01]], (0.7, Taper::TAIL), coat.fur.line);
        }
    }
}

/// Fur that stands out under the chin.
fn chest_tuft(brush: &mut Brush, coat: &Coat, top: f64) {
    let y = top + 0.46;
    for (x, from) in [(-0.08, -0.14), (0.06, -0.02), (0.18, 0.12)] {
        brush.tapered(&[[from, y - 0.10], [x - 0.01, y - 0.02], [x, y + 0.05]], (0.8, Taper::TAIL), coat.fur.line);
    }
}

fn sitting_tail(brush: &mut Brush, coat: &Coat, tail: Tail, hips: f64) {
    let stations: &[[f64; 3]] = match tail {
        Tail::Long => &[
            [-0.30, -0.12, 0.10],
            [-0.78, -0.10, 0.10],
            [-1.02, -0.38, 0.10],
            [-0.94, -0.76, 0.10],
            [-1.04, -1.04, 0.07],
        ],
        Tail::Spade => &[[-0.30, -0.14, 0.15], [-0.80, -0.10, 0.12], [-1.08, -0.36, 0.09], [-1.02, -0.70, 0.05]],
        Tail::Puff => &[[-0.60, -0.24, 0.16], [-0.70, -0.26, 0.17]],
        Tail::None => return,
    };
    let scale = hips / 0.56;
    let stations: Vec<[f64; 3]> = stations.iter().map(|[x, y, half]| [x * scale, *y, *half]).collect();
    let outline = brush.limb(&stations);
    brush.mass(std::slice::from_ref(&outline), &coat.fur);
    brush.form(&outline, 0.09, coat.fur.shaded);
    let tip = stations[stations.len() - 1];
    if tail == Tail::Spade {
        spade(brush, coat, [tip[0], tip[1]]);
    }
}

/// Of a dragon's tail.
fn spade(brush: &mut Brush, coat: &Coat, [x, y]: Point) {
    let spade = brush.pieces(&[
        &[[x, y + 0.06], [x - 0.16, y], [x - 0.17, y - 0.12]],
        &[[x - 0.17, y - 0.12], [x - 0.06, y - 0.16], [x + 0.02, y - 0.34]],
        &[[x + 0.02, y - 0.34], [x + 0.08, y - 0.15], [x + 0.18, y - 0.10]],
        &[[x + 0.18, y - 0.10], [x + 0.15, y + 0.01], [x, y + 0.06]],
    ]);
    brush.mass(&[spade], &coat.dark);
}

/// Behind a dragon's shoulders.
fn wings(brush: &mut Brush, coat: &Coat, top: f64) {
    for side in [-1.0, 1.0] {
        let at = |x: f64, y: f64| [side * x, top + y];
        let wing = brush.pieces(&[
            &[at(0.20, 0.28), at(0.56, -0.16), at(1.06, -0.40)],
            &[at(1.06, -0.40), at(1.16, -0.10), at(1.10, 0.14)],
            &[at(1.10, 0.14), at(0.96, 0.06), at(0.88, 0.24)],
            &[at(0.88, 0.24), at(0.74, 0.18), at(0.64, 0.38)],
            &[at(0.64, 0.38), at(0.44, 0.40), at(0.20, 0.28)],
        ]);
        brush.edge(std::slice::from_ref(&wing), coat.fur.line);
        brush.flat(std::slice::from_ref(&wing), coat.dark.base);
        brush.form(&wing, 0.08, coat.dark.shaded);
        for end in [at(0.88, 0.24), at(0.64, 0.38)] {
            brush.tapered(&[at(0.86, -0.28), at(0.84 * 0.9, 0.0), end], (0.9, Taper::TAIL), coat.fur.line);
        }
    }
}

fn on_four_legs(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), runs: bool) {
    let Build { long, tall, paw, tail, chest, .. } = build(kind);
    let half = long / 2.0;
    let deep = chest.max(0.36) * 1.3;
    let back = -tall - deep;
    let lift = if runs { -0.12 } else { 0.0 };
    walking_tail(brush, coat, tail, ([-half - 0.02, back + lift + 0.16], runs));
    // Far legs first, in shade.
    let (fore, hind) = if runs {
        ([[half * 0.72, 0.62], [half * 0.80, 0.95]], [[-half * 0.78, -0.85], [-half * 0.86, -0.38]])
    } else {
        ([[half * 0.55, 0.02], [half * 0.80, 0.0]], [[-half * 0.62, -0.02], [-half * 0.90, 0.02]])
    };
    let leg = |brush: &Brush, [x, reach]: [f64; 2], is_hind: bool| {
        let (end_x, end_y) = if runs { (x + reach * 0.55, -0.10 - reach.abs() * 0.14) } else { (x + reach, -0.09) };
        let knee = if is_hind { -0.13 } else { 0.03 };
        let root = -tall - deep * 0.35 + lift;
        let thick = if is_hind { paw * 1.55 } else { paw * 1.2 };
        brush.limb(&[
            [x + if is_hind { 0.14 } else { -0.02 }, root, thick],
            [(x + end_x) / 2.0 + knee * if runs { 0.4 } else { 1.0 }, (root + end_y) / 2.0 + 0.06, paw * 0.86],
            [end_x - 0.01, end_y - 0.08, paw * 0.70],
            [end_x + 0.05, end_y, paw * 0.86],
        ])
    };
    let far = [leg(brush, fore[0], false), leg(brush, hind[0], true)];
    brush.edge(&far, coat.fur.line);
    brush.flat(&far, coat.fur.shaded);
    let trunk = brush.shape(&[
        [-half - 0.06, back + lift + 0.26],
        [-half * 0.66, back + lift + 0.02],
        [0.0, back + lift + 0.05],
        [half * 0.7, back + lift - 0.04],
        [half + 0.16, back + lift + 0.22],
        [half + 0.06, -tall + lift - 0.02],
        [half * 0.4, -tall + lift + 0.10],
        [-half * 0.35, -tall + lift - 0.02],
        [-half * 0.95, -tall + lift + 0.02],
    ]);
    let near = [leg(brush, fore[1], false), leg(brush, hind[1], true)];
    let neck = brush.limb(&[[half * 0.62, back + lift + 0.26, 0.30], [half + 0.14, back + lift - 0.10, 0.27]]);
    let parts = [near[0].clone(), near[1].clone(), trunk.clone(), neck.clone()];
    brush.mass(&parts, &coat.fur);
    let under = brush.oval([0.06, -tall + lift + 0.06], [half * 1.02, deep * 0.30], -3.0);
    let pale = !coat.is_black;
    brush.patch(&trunk, &under, if pale { coat.pale.shaded } else { coat.fur.shaded });
    brush.form(&trunk, 0.12, coat.fur.shaded);
    let below = brush.all(&[[-3.0, -tall + lift + 0.08], [3.0, -tall + lift + 0.08], [3.0, 1.0], [-3.0, 1.0]]);
    let (by, shade) = (brush.light * 0.06 * brush.frame.unit, coat.fur.shaded);
    brush.on.within(&below, |on| near.iter().for_each(|part| on.crescent(part, [by, -by.abs() * 0.5], (shade, 1.0))));
    // A thigh's line and a shoulder's.
    brush.tapered(
        &[[-half * 0.55, back + lift + 0.26], [-half * 0.42, -tall + lift - 0.12], [-half * 0.58, -tall + lift + 0.10]],
        (0.9, Taper::TAIL),
        coat.fur.line,
    );
    let middle = [half + 0.26, back + lift - 0.40];
    shadow_of_head(brush, coat, (&trunk, middle));
    shadow_of_head(brush, coat, (&neck, middle));
    brush.about(middle, (1.0, 2.0), |brush| head::draw(brush, coat, (kind, color), Look::Open));
}

fn walking_tail(brush: &mut Brush, coat: &Coat, tail: Tail, ([x, y], runs): (Point, bool)) {
    let up = if runs { 0.7 } else { 1.0 };
    let station = |dx: f64, dy: f64, half: f64| [x + dx * if runs { 1.25 } else { 1.0 }, y - dy * up, half];
    let stations: Vec<[f64; 3]> = match tail {
        Tail::Long => vec![
            [x + 0.12, y + 0.04, 0.10],
            station(-0.28, 0.10, 0.09),
            station(-0.44, 0.50, 0.09),
            station(-0.34, 0.92, 0.06),
        ],
        Tail::Spade => vec![
            [x + 0.12, y + 0.06, 0.15],
            station(-0.34, 0.12, 0.11),
            station(-0.62, 0.42, 0.07),
            station(-0.60, 0.70, 0.04),
        ],
        Tail::Puff => vec![[x, y + 0.05, 0.15], [x - 0.06, y + 0.04, 0.16]],
        Tail::None => return,
    };
    let outline = brush.limb(&stations);
    brush.mass(std::slice::from_ref(&outline), &coat.fur);
    brush.form(&outline, 0.08, coat.fur.shaded);
}

fn curled(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint)) {
    let trunk = brush.shape(&[
        [-1.05, -0.20],
        [-0.98, -0.52],
        [-0.62, -0.80],
        [-0.10, -0.88],
        [0.45, -0.74],
        [0.80, -0.40],
        [0.82, -0.10],
        [0.40, 0.0],
        [-0.60, 0.0],
    ]);
    brush.mass(std::slice::from_ref(&trunk), &coat.fur);
    brush.form(&trunk, 0.15, coat.fur.shaded);
    brush.tapered(&[[-0.30, -0.60], [-0.62, -0.46], [-0.70, -0.20]], (0.9, Taper::TAIL), coat.fur.line);
    let paws: Vec<Vec<Point>> = [0.28, 0.92].into_iter().map(|x| brush.oval([x, -0.10], [0.20, 0.11], 0.0)).collect();
    let tail: Option<Vec<Point>> = match build(kind).tail {
        Tail::None | Tail::Puff => None,
        _ => Some(brush.limb(&[[-0.96, -0.20, 0.10], [-0.62, -0.09, 0.10], [-0.20, -0.10, 0.10], [0.10, -0.12, 0.07]])),
    };
    let middle = [0.52, -0.50];
    shadow_of_head(brush, coat, (&trunk, middle));
    brush.mass(&paws, &coat.fur);
    brush.about(middle, (1.0, 7.0), |brush| head::draw(brush, coat, (kind, color), Look::Shut));
    if let Some(tail) = tail {
        brush.mass(std::slice::from_ref(&tail), &coat.fur);
        brush.form(&tail, 0.07, coat.fur.shaded);
    }
}
