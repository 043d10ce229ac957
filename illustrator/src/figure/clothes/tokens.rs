//! Small things on skin and cloth that tell somebody apart: a tattoo, a bandaged arm, a badge, a name tag, patches, stains.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::body::skeleton::Limb;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{diving, machine, pieces};
use scene::{Detail, Extra, Tint};

/// Half as wide as this, linen about forearm, shin and thigh; head units.
const ARM: f64 = 0.108;
const SHIN: f64 = 0.135;
const THIGH: f64 = 0.205;

/// On the trunk, under the arms.
pub fn front(easel: &mut Easel, body: &Body) {
    for extra in body.extras {
        match extra {
            Extra::Stains => stains(easel, body),
            Extra::TapeMeasure => tape_measure(easel, body),
            Extra::Lanyard => lanyard(easel, body),
            Extra::NameTag => name_tag(easel, body),
            Extra::Badge => badge(easel, body),
            Extra::Brooch => brooch(easel, body),
            Extra::ToolBelt => tool_belt(easel, body),
            Extra::MummyWraps => wound_trunk(easel, body),
            Extra::Tattoo => on_throat(easel, body),
            Extra::Nemes => broad_collar(easel, body),
            Extra::AirTanks => diving::harness(easel, body),
            _ => {}
        }
    }
}

/// On one arm, over its sleeve; `upper` and `fore` say which part of it is being drawn.
pub fn on_arm(easel: &mut Easel, body: &Body, at: usize, (upper, fore): (bool, bool)) {
    let limb = &body.skeleton.arms[at];
    // What is on one arm only is on the side of the light.
    let is_lit = limb.side * body.rig.light > 0.0;
    for extra in body.extras {
        match extra {
            Extra::Armband if upper && is_lit => armband(easel, body, limb),
            Extra::ElbowPatches if fore => elbow_patch(easel, body, limb),
            Extra::TornSleeve if upper && is_lit => torn_sleeve(easel, body, limb),
            Extra::Tattoo if fore && body.wear.sleeves.bares_forearm() => tattoo(easel, body, limb),
            Extra::MetalArm if fore && machine::is_of_metal(body, at) => machine::plates(easel, body, limb),
            Extra::BandagedArm if fore && is_lit => wound(easel, body, (limb.bend, limb.end), (6, ARM)),
            Extra::MummyWraps if upper && fore => {
                wound(easel, body, (limb.root, limb.bend), (5, ARM));
                wound(easel, body, (limb.bend, limb.end), (6, ARM));
            }
            _ => {}
        }
    }
}

/// On the finished hand.
pub fn on_hand(easel: &mut Easel, body: &Body, limb: &Limb, fingers: &[Vec<Point>]) {
    let is_lit = limb.side * body.rig.light > 0.0;
    let Some(finger) = fingers.get(fingers.len() / 2) else { return };
    if !body.extras.contains(&Extra::Ring) || !is_lit || finger.len() < 8 {
        return;
    }
    // An outline runs up one side of the finger and down the other: a ring joins two points of the same height.
    let (one, other) = (finger.len() / 4, finger.len() - 1 - finger.len() / 4);
    let band = [finger[one], finger[other]];
    let gold = body.palette.gold;
    let flat = Taper { start: 0.0, end: 0.0, least: 1.0 };
    easel.ink(&band, 6.0, (gold.line, flat));
    easel.ink(&band, 4.4, (gold.base, flat));
    let gem = lerp(band[0], band[1], 0.5);
    easel.fill(&ellipse(gem, [0.040 * body.rig.unit; 2], 0.0), body.palette.accent.light);
    easel.ink(&closed(&ellipse(gem, [0.040 * body.rig.unit; 2], 0.0)), 0.6, (gold.line, Taper::EVEN));
}

/// What is on the back.
pub fn behind(easel: &mut Easel, body: &Body) {
    if body.extras.contains(&Extra::TurtleShell) {
        shell(easel, body);
    }
    if body.extras.contains(&Extra::AirTanks) {
        diving::tanks(easel, body);
    }
}

pub fn on_back(easel: &mut Easel, body: &Body) {
    behind(easel, body);
    for extra in body.extras {
        match extra {
            Extra::ToolBelt => tool_belt(easel, body),
            Extra::MummyWraps => wound_trunk(easel, body),
            _ => {}
        }
    }
}

fn shell(easel: &mut Easel, body: &Body) {
    let (s, rim, plates) = (body.shoulder, body.palette.leather, body.dyed(Tint::Green));
    let oval = |grow: f64| -> Vec<Point> {
        let edge = [[0.0, 1.02], [1.10, 1.22], [1.72, 1.95], [1.30, 2.72], [0.0, 2.95]];
        let at = |[x, y]: Point, side: f64| [side * x * s * grow, 1.98 + (y - 1.98) * grow];
        let right = edge.iter().map(|point| at(*point, 1.0));
        let left = edge.iter().rev().map(|point| at(*point, -1.0));
        around(&body.place(&right.chain(left).collect::<Vec<_>>()), 5)
    };
    body.panel(easel, &oval(1.0), &rim);
    body.panel(easel, &oval(0.88), &plates);
    for way in [[[-1.2, 1.6], [-0.5, 1.8], [0.5, 1.8], [1.2, 1.6]], [[-1.2, 2.4], [-0.5, 2.2], [0.5, 2.2], [1.2, 2.4]]]
    {
        let way = way.map(|[x, y]: Point| [x * s, y]);
        easel.within(&oval(0.88), |easel| easel.ink(&body.place(&way), 1.2, (plates.line, Taper::EVEN)));
    }
}

/// Brown spots, most of them where hands are wiped.
fn stains(easel: &mut Easel, body: &Body) {
    let (s, soil) = (body.shoulder, body.dyed(Tint::Brown));
    // None in the middle, where a coat stands open.
    let spots = [
        (-0.34, 2.02, 0.10),
        (0.36, 2.34, 0.13),
        (-0.30, 2.72, 0.15),
        (0.42, 1.86, 0.06),
        (-0.46, 2.40, 0.07),
        (0.30, 2.98, 0.11),
        (-0.40, 3.13, 0.08),
    ];
    let share = if easel.in_color() { 0.34 } else { 0.20 };
    easel.on_figure(|easel| {
        for (number, (x, y, size)) in (0..).zip(spots) {
            let middle = body.rig.body([x * s * 1.2, y]);
            let unit = size * body.rig.unit;
            // A wiped spot is several that run into each other, dark where they do, and drops beside it.
            for part in 0..6 {
                let turn = f64::from(number) * 1.9 + f64::from(part) * 2.4;
                let far = unit * if part < 3 { 0.38 } else { 1.25 };
                let round = unit * [0.78, 0.62, 0.50, 0.16, 0.11, 0.08][part as usize];
                let at = add(middle, [libm::cos(turn) * far, libm::sin(turn) * far * 0.8]);
                easel.veil(&ellipse(at, [round, round * 0.74], turn), soil.base, share);
            }
        }
    });
}

fn tape_measure(easel: &mut Easel, body: &Body) {
    let (n, yellow) = (body.neck, body.dyed(Tint::Yellow));
    for (side, low) in [(-1.0, 2.42), (1.0, 2.22)] {
        let way = body.open(&sided(&[[n + 0.02, 1.14], [n + 0.10, 1.36], [0.30, 1.70], [0.29, low]], side));
        body.panel(easel, &ribbon(&way, |_| 0.050 * body.rig.unit), &yellow);
        for pair in way.windows(2).skip(2).step_by(3) {
            let [x, y] = [pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]];
            let long = libm::sqrt(x * x + y * y).max(1e-9);
            let out = [-y / long * 0.030 * body.rig.unit, x / long * 0.030 * body.rig.unit];
            easel.ink(&[pair[0], add(pair[0], out)], 0.6, (body.palette.dark.line, Taper::EVEN));
        }
    }
}

fn lanyard(easel: &mut Easel, body: &Body) {
    let (n, accent) = (body.neck, body.palette.accent);
    for side in [-1.0, 1.0] {
        let cord = body.open(&sided(&[[n + 0.04, 1.20], [0.20, 1.56], [0.02, 2.02]], side));
        easel.ink(&cord, 2.6, (accent.line, Taper::EVEN));
        easel.ink(&cord, 1.6, (accent.base, Taper::EVEN));
    }
    let card = [[-0.15, 2.02], [0.15, 2.02], [0.15, 2.42], [-0.15, 2.42]];
    body.panel(easel, &body.place(&card), &body.palette.white);
    easel.fill(&body.place(&[[-0.15, 2.02], [0.15, 2.02], [0.15, 2.09], [-0.15, 2.09]]), accent.base);
    easel.fill(&body.place(&[[-0.08, 2.13], [0.08, 2.13], [0.08, 2.28], [-0.08, 2.28]]), body.palette.skin.shaded);
    for y in [2.33, 2.37] {
        easel.ink(&body.place(&[[-0.10, y], [0.10, y]]), 0.7, (body.palette.dark.line, Taper::EVEN));
    }
}

/// Where something is pinned: on the breast, on the side of the light.
fn pinned(body: &Body) -> Point {
    [body.rig.light * body.shoulder * 0.46, 1.86]
}

fn name_tag(easel: &mut Easel, body: &Body) {
    let [x, y] = pinned(body);
    let plate = |by: [f64; 4]| {
        body.place(&[[x + by[0], y + by[1]], [x + by[2], y + by[1]], [x + by[2], y + by[3]], [x + by[0], y + by[3]]])
    };
    body.panel(easel, &plate([-0.17, -0.09, 0.17, 0.11]), &body.palette.white);
    easel.fill(&plate([-0.17, -0.09, 0.17, -0.03]), body.palette.accent.base);
    for (from, to) in [(-0.12, -0.02), (0.01, 0.12)] {
        easel.ink(
            &body.place(&[[x + from, y + 0.045], [x + to, y + 0.045]]),
            1.4,
            (body.palette.dark.line, Taper::EVEN),
        );
    }
}

fn badge(easel: &mut Easel, body: &Body) {
    let at = body.rig.body(pinned(body));
    let star: Vec<Point> = (0..10)
        .map(|step| {
            let turn = (f64::from(step) * 36.0 - 90.0).to_radians();
            let far = body.rig.unit * if step % 2 == 0 { 0.155 } else { 0.075 };
            add(at, [libm::cos(turn) * far, libm::sin(turn) * far])
        })
        .collect();
    body.panel(easel, &star, &body.palette.gold);
    easel.fill(&ellipse(at, [0.038 * body.rig.unit; 2], 0.0), body.palette.gold.glint);
}

fn brooch(easel: &mut Easel, body: &Body) {
    let gold = body.palette.gold;
    let at = body.rig.body([0.0, 1.40]);
    let oval = |size: f64| ellipse(at, [size * body.rig.unit, size * 1.2 * body.rig.unit], 0.0);
    body.panel(easel, &oval(0.082), &gold);
    easel.fill(&oval(0.055), body.palette.accent.base);
    easel.ink(&closed(&oval(0.055)), 0.5, (gold.line, Taper::EVEN));
    let shine = add(at, [body.rig.light * 0.020 * body.rig.unit, -0.026 * body.rig.unit]);
    easel.fill(&ellipse(shine, [0.014 * body.rig.unit; 2], 0.0), body.palette.accent.glint);
}

/// Pouches at both hips, a hammer's handle in one.
fn tool_belt(easel: &mut Easel, body: &Body) {
    let leather = body.palette.worn(Detail::Belt, body.palette.leather);
    pieces::belt(easel, body, (2.48, 0.12), &leather, Some(&body.palette.metal));
    let w = body.girth_at(2.54);
    for side in [-1.0, 1.0] {
        let x = |x: f64| side * w * x;
        let handle = body.place(&[[x(0.62), 2.40], [x(0.66), 2.98]]);
        let tool = if side > 0.0 { body.palette.metal } else { body.dyed(Tint::Red) };
        body.panel(easel, &ribbon(&handle, |_| 0.036 * body.rig.unit), &tool);
        let pouch = [[x(0.42), 2.56], [x(0.98), 2.54], [x(0.94), 2.92], [x(0.50), 2.92]];
        body.panel(easel, &around(&body.place(&pouch), 2), &leather);
        easel.ink(&body.place(&[[x(0.42), 2.66], [x(0.97), 2.64]]), 0.8, (leather.line, Taper::EVEN));
    }
}

/// Rows of beads from the neck to the shoulders.
fn broad_collar(easel: &mut Easel, body: &Body) {
    let (s, n) = (body.shoulder, body.neck);
    let rows = [
        (body.palette.gold, 0.0),
        (body.dyed(Tint::Blue), 0.09),
        (body.dyed(Tint::Red), 0.18),
        (body.palette.gold, 0.27),
    ];
    for (surface, far) in rows.iter().rev() {
        let wide = n + 0.10 + far * (s * 2.0);
        let edge = [
            [-wide, 1.22 + far * 0.4],
            [-wide * 0.6, 1.38 + far],
            [0.0, 1.44 + far],
            [wide * 0.6, 1.38 + far],
            [wide, 1.22 + far * 0.4],
        ];
        body.panel(easel, &ribbon(&body.open(&edge), |_| 0.050 * body.rig.unit), surface);
    }
}

fn across(from: Point, to: Point) -> Point {
    let [x, y] = unit_way(from, to);
    [y, -x]
}

/// A band square to a limb, from one share of the way to another, so wide to each side (head units).
fn cuff(body: &Body, (from, to): (Point, Point), [first, last]: [f64; 2], half: f64) -> Vec<Point> {
    let (out, far) = (across(from, to), half * body.rig.unit);
    let corner = |share: f64, side: f64| add(lerp(from, to, share), [out[0] * far * side, out[1] * far * side]);
    vec![corner(first, -1.0), corner(first, 1.0), corner(last, 1.0), corner(last, -1.0)]
}

fn armband(easel: &mut Easel, body: &Body, limb: &Limb) {
    let half = 0.118 * body.limb_width + body.wear.roomy;
    let band = cuff(body, (limb.root, limb.bend), [0.42, 0.68], half);
    body.panel(easel, &band, &body.palette.accent);
    for share in [[0.46, 0.49], [0.61, 0.64]] {
        let edge = cuff(body, (limb.root, limb.bend), share, half * 0.99);
        easel.fill(&edge, body.palette.white.base);
    }
}

fn elbow_patch(easel: &mut Easel, body: &Body, limb: &Limb) {
    let leather = body.palette.leather;
    let middle = lerp(limb.bend, lerp(limb.root, limb.end, 0.5), 0.12);
    let [x, y] = limb.way;
    let tilt = libm::atan2(y, x).to_degrees();
    let patch = ellipse(middle, [0.175 * body.rig.unit, 0.125 * body.rig.unit], tilt);
    body.panel(easel, &patch, &leather);
    let seam = ellipse(middle, [0.142 * body.rig.unit, 0.096 * body.rig.unit], tilt);
    for stitch in closed(&seam).chunks(3).step_by(2) {
        easel.ink(stitch, 0.6, (leather.glint, Taper::EVEN));
    }
}

/// A hole with ragged edges, skin within, threads across it.
fn torn_sleeve(easel: &mut Easel, body: &Body, limb: &Limb) {
    let (skin, cloth) = (body.palette.skin, body.palette.cloth);
    let (from, to) = (limb.root, limb.bend);
    let out = across(from, to);
    let at = |share: f64, by: f64| {
        let by = by * body.rig.unit * body.limb_width;
        add(lerp(from, to, share), [out[0] * by, out[1] * by])
    };
    let hole = [
        at(0.36, -0.02),
        at(0.44, 0.09),
        at(0.50, 0.03),
        at(0.60, 0.12),
        at(0.70, 0.05),
        at(0.80, 0.04),
        at(0.72, -0.05),
        at(0.66, -0.10),
        at(0.56, -0.05),
        at(0.48, -0.11),
    ];
    easel.fill(&hole, skin.base);
    easel.crescent(&hole, body.rig.away([-0.03, -0.02]), (skin.shaded, 1.0));
    easel.ink(&closed(&hole), 1.2, (cloth.line, Taper::EVEN));
    for (share, tip) in [(0.46, 0.58), (0.68, 0.60)] {
        easel.ink(&[at(share, 0.07), at(tip, -0.06)], 0.7, (cloth.line, Taper::LINE));
    }
}

/// Dark ink under the skin: two bands and a flame between them.
fn tattoo(easel: &mut Easel, body: &Body, limb: &Limb) {
    let (from, to) = (limb.bend, limb.end);
    let half = 0.088 * body.limb_width;
    let ink = ink_of(body);
    for share in [[0.14, 0.20], [0.80, 0.85]] {
        easel.veil(&cuff(body, (from, to), share, half * 0.96), ink.base, 0.86);
    }
    let out = across(from, to);
    let at =
        |share: f64, by: f64| add(lerp(from, to, share), [out[0] * by * body.rig.unit, out[1] * by * body.rig.unit]);
    let flame = through(
        &[
            at(0.26, -half * 0.7),
            at(0.38, half * 0.5),
            at(0.48, -half * 0.5),
            at(0.60, half * 0.6),
            at(0.74, -half * 0.3),
        ],
        6,
    );
    easel.veil(&ribbon(&flame, |share| body.rig.unit * 0.026 * (1.1 - share)), ink.base, 0.86);
    let thorn = |share: f64, by: f64| [at(share, by * 0.2), at(share + 0.03, by), at(share + 0.07, by * 0.3)];
    for (share, by) in [(0.32, half * 0.8), (0.46, half * 0.85), (0.60, -half * 0.8)] {
        easel.veil(&thorn(share, by), ink.base, 0.86);
    }
}

/// On the side of the neck that is lit.
fn on_throat(easel: &mut Easel, body: &Body) {
    let (n, side, ink) = (body.neck, body.rig.light, ink_of(body));
    let stem = body.open(&sided(&[[n * 0.50, 1.26], [n * 0.80, 1.16], [n * 0.55, 1.08]], side));
    easel.veil(&ribbon(&stem, |at| body.rig.unit * 0.017 * (1.2 - at)), ink.base, 0.86);
    for leaf in
        [[[n * 0.50, 1.24], [n * 0.26, 1.19], [n * 0.56, 1.18]], [[n * 0.76, 1.17], [n * 0.98, 1.10], [n * 0.70, 1.11]]]
    {
        easel.veil(&body.place(&sided(&leaf, side)), ink.base, 0.86);
    }
}

fn ink_of(body: &Body) -> Surface {
    body.dyed(Tint::Navy)
}

/// Turns of linen about a limb.
fn wound(easel: &mut Easel, body: &Body, (from, to): (Point, Point), (turns, half): (u32, f64)) {
    let (linen, half) = (body.palette.white, half * body.limb_width);
    let whole = cuff(body, (from, to), [0.08, 0.94], half);
    body.panel(easel, &whole, &linen);
    easel.within(&whole, |easel| {
        for turn in 0..=turns {
            let share = 0.06 + 0.88 * f64::from(turn) / f64::from(turns);
            let out = across(from, to);
            let far = half * body.rig.unit;
            let one = add(lerp(from, to, share), [-out[0] * far, -out[1] * far]);
            let other = add(lerp(from, to, (share + 0.10).min(1.0)), [out[0] * far, out[1] * far]);
            easel.ink(&[one, other], 0.9, (linen.line, Taper::EVEN));
        }
    });
}

fn wound_trunk(easel: &mut Easel, body: &Body) {
    let linen = body.palette.white;
    for leg in &body.skeleton.legs {
        wound(easel, body, (leg.bend, leg.end), (7, SHIN));
        wound(easel, body, (leg.root, leg.bend), (7, THIGH));
    }
    let outline = body.trunk_outline();
    easel.within(&outline, |easel| {
        for row in 0..10 {
            let y = 1.24 + 0.17 * f64::from(row);
            let lean = if row % 2 == 0 { 0.08 } else { -0.07 };
            let band = body.open(&[[-1.0, y + lean], [0.0, y + 0.05], [1.0, y - lean]]);
            body.panel(easel, &ribbon(&band, |_| 0.094 * body.rig.unit), &linen);
        }
    });
    easel.ink(&closed(&outline), 0.9, (linen.line, Taper::EVEN));
}
