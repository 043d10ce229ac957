//! Hair that is gathered: tails, braids and a bun.

use super::super::clothes::patterns;
use super::super::curve::{Point, Taper, around, beside, closed, ease, ellipse, lerp, ribbon, shares, through};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface};
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::drills::drill;
use super::plaits::{braid, fishtail};
use super::sheen::{glows, ragged};
use super::silhouette;
use super::{wind, worn};
use scene::seed::Dice;
use scene::{Detail, Extra, HairLength, HairStyle, Prop};

/// A tail's strands as shares: sideways reach, length, half-width.
const STRANDS: [[f64; 3]; 6] = [
    [0.25, 0.86, 0.046],
    [-0.03, 0.80, 0.066],
    [0.18, 0.96, 0.090],
    [0.01, 1.00, 0.096],
    [0.10, 1.12, 0.122],
    [0.17, 0.66, 0.046],
];

/// Sideways reach of the strand in the middle of a tail.
const MIDDLE_STRAND: f64 = 0.095;

/// Where tails are tied, canvas units, and the side each falls to.
pub fn knots(rig: &Rig, shot: &Shot) -> Vec<(Point, f64)> {
    let at = |degrees: f64, y: f64, out: f64| rig.hair(degrees.to_radians(), y, out);
    if shot.character.shows_back() {
        // What is tied at the back of the head hangs down its middle.
        let side = tail_side(rig, shot);
        match worn::style(shot) {
            HairStyle::Ponytail => return vec![(at(180.0, 0.20, 0.05), side)],
            HairStyle::LowPonytail | HairStyle::SingleBraid | HairStyle::FishtailBraid => {
                return vec![(at(180.0, 0.80, -0.10), side)];
            }
            _ => {}
        }
    }
    match worn::style(shot) {
        HairStyle::TwinTails => {
            let high = if worn::has_covered_crown(shot) { 0.44 } else { 0.17 };
            vec![(at(-100.0, high, 0.035), -1.0), (at(100.0, high, 0.035), 1.0)]
        }
        HairStyle::Drills => vec![(at(-97.0, 0.53, 0.09), -1.0), (at(97.0, 0.53, 0.09), 1.0)],
        HairStyle::LowTwinTails => vec![(at(-99.0, 0.80, -0.01), -1.0), (at(99.0, 0.80, -0.01), 1.0)],
        HairStyle::LowPonytail => {
            let side = tail_side(rig, shot);
            vec![(at(side * 104.0, 0.86, -0.04), side)]
        }
        HairStyle::SingleBraid | HairStyle::FishtailBraid => {
            let side = tail_side(rig, shot);
            vec![(at(side * 99.0, 0.90, -0.10), side)]
        }
        HairStyle::Braids => vec![(at(-99.0, 0.90, -0.10), -1.0), (at(99.0, 0.90, -0.10), 1.0)],
        HairStyle::SidePonytail => {
            let side = tail_side(rig, shot);
            vec![(at(side * 96.0, 0.74, 0.0), side)]
        }
        HairStyle::Ponytail => {
            let side = tail_side(rig, shot);
            let (turn, high, out) =
                if worn::has_covered_crown(shot) { (152.0, 0.42, -0.03) } else { (148.0, 0.03, 0.035) };
            vec![(at(side * turn, high, out), side)]
        }
        _ => Vec::new(),
    }
}

/// A single tail falls on the side the face turns from.
fn tail_side(rig: &Rig, shot: &Shot) -> f64 {
    if rig.yaw_deg.abs() > 4.0 {
        -rig.yaw_deg.signum()
    } else if shot.seed & 4 == 0 {
        1.0
    } else {
        -1.0
    }
}

const fn reach(length: HairLength) -> f64 {
    match length {
        HairLength::Short => 0.62,
        HairLength::Medium => 1.05,
        HairLength::Long => 1.80,
    }
}

/// Tails that hang behind the shoulders.
pub fn behind(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), dice: &mut Dice) {
    let hair = &worn::hair(shot);
    let (long, lift) = match hair.style {
        HairStyle::TwinTails => (reach(hair.length), 1.0),
        HairStyle::Ponytail => (reach(hair.length) * 0.92, 2.0),
        _ => return,
    };
    for (knot, side) in knots(rig, shot) {
        if !is_before_head(rig, shot, side) && !is_hidden(rig, shot, side) {
            tail(easel, (rig, palette, shot), ((knot, side), (long, lift)), dice);
            // A far one is tied behind the head, whose edge covers a part of the bow.
            if hair.style == HairStyle::TwinTails && is_tied_beyond(rig, shot, side) {
                small_bow(easel, (rig, &palette.for_extra(Extra::Ribbon)), rig.hung(knot, [side * 0.06, 0.0]));
            }
        }
    }
}

/// Whether the head is before where it is tied.
fn is_tied_beyond(rig: &Rig, shot: &Shot, side: f64) -> bool {
    let seen = rig.seen_from((side * 100.0_f64).to_radians());
    // Drills hang from beside the head, and begin with their bow.
    let hidden = if worn::style(shot) == HairStyle::Drills { -0.72 } else { -0.45 };
    libm::cos(seen) < hidden && !shot.character.shows_back()
}

/// Of a head that is seen from the side the near one of two tails is tied before it.
fn is_before_head(rig: &Rig, shot: &Shot, side: f64) -> bool {
    let seen = rig.seen_from((side * 100.0_f64).to_radians());
    worn::style(shot) == HairStyle::TwinTails && !shot.character.shows_back() && libm::cos(seen) > 0.5
}

/// Of a head that is seen from the side the far one of two tails would hang before the face.
fn is_hidden(rig: &Rig, shot: &Shot, side: f64) -> bool {
    let seen = rig.seen_from((side * 100.0_f64).to_radians());
    let two = matches!(
        worn::style(shot),
        HairStyle::TwinTails | HairStyle::Drills | HairStyle::Braids | HairStyle::LowTwinTails
    );
    two && !shot.character.shows_back() && libm::cos(seen) < -0.78
}

/// Those of the knots that hang before nothing of the face.
fn seen_knots(rig: &Rig, shot: &Shot) -> impl Iterator<Item = (Point, f64)> {
    knots(rig, shot).into_iter().filter(move |(_, side)| !is_hidden(rig, shot, *side))
}

fn tail(
    easel: &mut Easel,
    (rig, palette, shot): (&Rig, &Palette, &Shot),
    ((knot, side), (long, lift)): ((Point, f64), (f64, f64)),
    dice: &mut Dice,
) {
    let hair = &worn::hair(shot);
    let back = shot.character.shows_back() && hair.style == HairStyle::Ponytail;
    if hair.style == HairStyle::Ponytail && !back && !worn::has_covered_crown(shot) {
        gathered(easel, (rig, &palette.of_side(side)), (knot, side));
    }
    let low = worn::has_covered_crown(shot);
    let tossed = wind::tossed(shot);
    let hang = |[x, y]: Point| {
        let below = y.max(0.0) * tossed;
        let by = [x + side * 0.46 * below, y - below * (0.40 + 0.22 * below)];
        wind::carried(rig, rig.hung(knot, by), by[1], wind::of(shot))
    };
    let sway = dice.between(-0.05, 0.02);
    for [wide, share, half] in STRANDS {
        let end = long * share * dice.between(0.92, 1.08);
        let x = |part: f64| side * part;
        // Strands swing out, come together again, and part once more at their tips.
        let swing = dice.between(-0.03, 0.03);
        let flick = if dice.chance(0.45) { dice.between(0.04, 0.15) } else { dice.between(-0.07, 0.03) };
        let way = if low && !back && hair.style == HairStyle::Ponytail {
            [
                knot,
                hang([x(0.05 + wide * 0.2), 0.02 - wide * 0.10]),
                hang([x(0.11 + wide * 0.55), 0.13]),
                hang([x(0.14 + wide * 0.75 + swing * 0.5), end * 0.40]),
                hang([x(0.08 + wide * 0.40 + sway - swing), end * 0.72]),
                hang([x(0.12 + wide * 0.20 + flick), end]),
            ]
        } else if back {
            let wide = 1.35 * (wide - MIDDLE_STRAND);
            [
                knot,
                hang([x(wide * 0.55), 0.06]),
                hang([x(wide * 1.15), 0.22]),
                hang([x(wide * 1.10 + swing), end * 0.5]),
                hang([x(wide * 0.70 + sway - swing), end * 0.8]),
                hang([x(wide * 0.45 + sway + flick * 0.6), end]),
            ]
        } else if hair.style == HairStyle::Ponytail {
            // It springs from high up, swings away from the back and comes to a point.
            [
                knot,
                hang([x(0.11), -0.12 - wide * 0.10]),
                hang([x(0.25 + wide * 0.85), -0.01]),
                hang([x(0.33 + wide * 0.80 + swing), end * 0.34]),
                hang([x(0.24 + wide * 0.52 + sway - swing), end * 0.68]),
                hang([x(0.27 + wide * 0.28 + sway + flick), end]),
            ]
        } else {
            // Out from the knot, in again, and out once more toward the tips.
            [
                knot,
                hang([x(0.06 + wide * 0.25), -0.05 * lift - wide * 0.12]),
                hang([x(0.15 + wide * 0.80), 0.06]),
                hang([x(0.205 + wide * 0.85 + swing * 0.5), end * 0.36]),
                hang([x(0.105 + wide * 0.42 + sway - swing), end * 0.70]),
                hang([x(0.16 + wide * 0.20 + sway * 0.3 + flick), end]),
            ]
        };
        let half = if back { 1.25 * half } else { half };
        strand(easel, (rig, &palette.of_side(side)), (&way, half), dice);
    }
}

/// Hair drawn together from the head to where it is tied: the tail grows out of the head and not out of a bead.
fn gathered(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (knot, side): (Point, f64)) {
    let at = |x: f64, y: f64| rig.hung(knot, [side * x, y]);
    let root =
        [at(-0.30, -0.02), at(-0.10, -0.085), at(0.045, -0.085), at(0.085, -0.02), at(0.0, 0.09), at(-0.22, 0.24)];
    let root = around(&root, 6);
    easel.fill(&root, palette.hair.base);
    easel.crescent(&root, rig.away([-0.05, -0.03]), (palette.hair.shaded, 1.0));
    easel.ink(&closed(&root), 0.95, (silhouette(palette), Taper::EVEN));
}

/// Hair of the nape that is drawn round the neck to where a low tail is tied: without it the tail would lie on the chest.
fn drawn_to(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (knot, side): (Point, f64)) {
    let from = |degrees: f64, y: f64| rig.hair((side * degrees).to_radians(), y, -0.06);
    let hang = |by: Point| rig.hung(knot, by);
    let outer =
        through(&[from(104.0, 0.42), from(108.0, 0.64), hang([side * 0.055, -0.06]), hang([side * 0.07, 0.05])], 6);
    let inner =
        through(&[hang([-side * 0.045, 0.07]), hang([-side * 0.10, -0.05]), from(150.0, 0.80), from(165.0, 0.5)], 6);
    let outline: Vec<Point> = outer.iter().chain(&inner).copied().collect();
    easel.fill(&outline, palette.hair.base);
    easel.crescent(&outline, rig.away([-0.04, -0.02]), (palette.hair.shaded, 1.0));
    easel.ink(&outer, 0.9, (silhouette(palette), Taper { start: 0.3, end: 0.05, least: 0.1 }));
    easel.ink(&inner, 0.9, (silhouette(palette), Taper { start: 0.05, end: 0.3, least: 0.1 }));
    for share in [0.3, 0.55, 0.8] {
        let way: Vec<Point> =
            outer.iter().zip(inner.iter().rev()).map(|(one, other)| lerp(*one, *other, share)).collect();
        easel.ink(&way[3..], 0.5, (palette.hair.line, Taper { start: 0.6, end: 0.1, least: 0.0 }));
    }
}

/// Tails that fall over the shoulder.
pub fn before(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), dice: &mut Dice) {
    let hair = &worn::hair(shot);
    if shot.character.extras.contains(&Extra::HairOverShoulder) && hair.style != HairStyle::Bald {
        over_shoulder(easel, (rig, palette, shot), dice);
    }
    match hair.style {
        HairStyle::SidePonytail | HairStyle::LowPonytail | HairStyle::LowTwinTails => {
            for (knot, side) in seen_knots(rig, shot) {
                drawn_to(easel, (rig, &palette.of_side(side)), (knot, side));
                let hang = |by: Point| wind::carried(rig, rig.hung(knot, by), by[1], wind::of(shot));
                for [wide, share, half] in STRANDS {
                    let end = (reach(hair.length) * 0.85 * share).max(0.4);
                    let way = [
                        // Gathered behind the ear: nobody's tail begins in the air.
                        rig.hair((side * 100.0_f64).to_radians(), 0.60 + wide * 0.5, -0.02),
                        knot,
                        hang([side * (0.05 + wide * 0.3), 0.10]),
                        hang([side * (0.02 + wide * 0.9), end * 0.45]),
                        hang([side * (wide * 0.8 - 0.05), end * 0.75]),
                        hang([side * (wide * 0.4 - 0.10 + dice.between(-0.03, 0.03)), end]),
                    ];
                    strand(easel, (rig, &palette.of_side(side)), (&way, half * 0.9), dice);
                }
                tie(easel, (rig, palette), rig.hung(knot, [side * 0.03, 0.04]), 0.075);
            }
        }
        HairStyle::Drills => {
            for (knot, side) in seen_knots(rig, shot) {
                drill(easel, (rig, &palette.of_side(side)), (knot, side, reach(hair.length) * 0.62 + 0.30));
            }
        }
        HairStyle::FishtailBraid => {
            for (knot, side) in knots(rig, shot) {
                drawn_to(easel, (rig, &palette.of_side(side)), (knot, side));
                fishtail(
                    easel,
                    (rig, &palette.of_side(side)),
                    (knot, side, over_work(reach(hair.length) * 0.70 + 0.16, shot)),
                );
            }
        }
        HairStyle::Braids | HairStyle::SingleBraid => {
            for (knot, side) in seen_knots(rig, shot) {
                drawn_to(easel, (rig, &palette.of_side(side)), (knot, side));
                braid(
                    easel,
                    (rig, &palette.of_side(side)),
                    (knot, side, over_work(reach(hair.length) * 0.62 + 0.12, shot)),
                );
            }
        }
        _ => {}
    }
}

/// Plaits of who works at something before the chest end above it: else they would lie in the dough.
fn over_work(long: f64, shot: &Shot) -> f64 {
    let works = shot.character.prop.is_some_and(Prop::is_worked_at);
    if works { long.min(0.86) } else { long }
}

/// All of it drawn before one shoulder, untied.
fn over_shoulder(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), dice: &mut Dice) {
    let side = tail_side(rig, shot);
    let knot = rig.hair((side * 92.0).to_radians(), 0.74, -0.02);
    let long = reach(shot.character.hair.length).max(1.0);
    for [wide, share, half] in STRANDS {
        let end = long * 0.72 * share;
        let way = [
            rig.hung(knot, [side * (0.02 - wide * 0.3), -0.10]),
            rig.hung(knot, [side * (wide * 0.7 - 0.02), 0.14]),
            rig.hung(knot, [side * (wide * 1.0 + 0.01), end * 0.45]),
            rig.hung(knot, [side * (wide * 0.8 - 0.07), end * 0.78]),
            rig.hung(knot, [side * (wide * 0.3 - 0.13 + dice.between(-0.03, 0.03)), end]),
        ];
        strand(easel, (rig, &palette.of_side(side)), (&way, half * 1.15), dice);
    }
}

/// Ribbons at the knots, over everything of the hair.
pub fn ribbons(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    match worn::style(shot) {
        HairStyle::TwinTails | HairStyle::Drills => {
            for (knot, side) in knots(rig, shot) {
                if is_before_head(rig, shot, side) {
                    let long = reach(shot.character.hair.length);
                    let mut dice = Dice::new(shot.seed, "tail before the head");
                    tail(easel, (rig, palette, shot), ((knot, side), (long, 1.0)), &mut dice);
                }
                if is_tied_beyond(rig, shot, side) {
                    continue;
                }
                small_bow(easel, (rig, &palette.for_extra(Extra::Ribbon)), knot);
            }
        }
        HairStyle::Ponytail => {
            let aside = match shot.character.shows_back() {
                true => [0.0, 0.02],
                false if worn::has_covered_crown(shot) => [0.03, 0.0],
                false => [0.055, -0.045],
            };
            for (knot, side) in knots(rig, shot) {
                let at = rig.hung(knot, [side * aside[0], aside[1]]);
                if aside[1] < 0.0 {
                    band(easel, (rig, palette), (at, side));
                } else {
                    tie(easel, (rig, palette), at, 0.078);
                }
            }
        }
        _ => {}
    }
}

fn strand(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (way, half): (&[Point], f64), dice: &mut Dice) {
    let curve = through(way, 9);
    let wide = |at: f64| {
        let share = if at < 0.42 { 0.34 + 0.66 * ease(at / 0.42) } else { 1.0 - libm::pow((at - 0.42) / 0.58, 1.25) };
        half * rig.head * share.max(0.0)
    };
    let outline = ribbon(&curve, wide);
    let colors = palette.streaks.filter(|_| dice.chance(0.3)).unwrap_or(palette.hair);
    easel.fill(&outline, colors.base);
    easel.crescent(&outline, rig.away([-half * 0.55, -0.01]), (colors.shaded, 1.0));
    if let Some(tips) = palette.tips {
        let (end, middle) = (curve[curve.len() - 1], curve[curve.len() * 2 / 5]);
        easel.ramp_veil(&outline, (end, middle), (tips, 1.0));
    }
    if easel.in_ink() && (0.05..0.9).contains(&colors.base.tone) && !easel.is_small() {
        let (end, middle) = (curve[curve.len() - 1], curve[curve.len() * 2 / 5]);
        easel.ramp_veil(&outline, (end, middle), (colors.base.toned(0.0), 0.7));
    }
    // `beside` is positive to the left of the way, and the way runs down: that is the picture's right.
    let across = dice.between(-0.45, 0.25);
    let inner = beside(&curve, |at| wide(at) * across);
    let (from, to) = (inner.len() / 6, inner.len() * 4 / 5);
    let taper = Taper { start: 0.55, end: 0.4, least: 0.0 };
    let (width, shade) = if easel.in_color() { (half * 26.0, colors.shaded) } else { (half * 8.3, colors.line) };
    easel.ink(&inner[from..to], width, (shade, taper));
    easel.within(&outline, |easel| sheen(easel, (rig, &colors), (&curve, &wide), dice));
    for across in [-1.0, 1.0] {
        let weight = if across * rig.light < 0.0 { 0.95 } else { 0.62 };
        let edge = beside(&curve, |at| wide(at) * across);
        easel.ink(&edge, weight, (silhouette(palette), Taper { start: 0.35, end: 0.12, least: 0.05 }));
    }
}

/// A band of light across a strand, where it bends toward the light.
fn sheen(
    easel: &mut Easel,
    (rig, colors): (&Rig, &Surface),
    (curve, wide): (&[Point], &impl Fn(f64) -> f64),
    dice: &mut Dice,
) {
    let middle = dice.between(0.25, 0.38);
    let skew = rig.light * 0.25;
    let shares = shares(curve);
    for glow in glows(easel, colors) {
        let band = ragged(3, dice, |across| {
            let reach = glow.of((1.0 - (across - skew) * (across - skew) * 0.55).max(0.0));
            [across, middle, 0.9 * glow.up * reach, 1.1 * glow.down * reach]
        });
        let place = |[across, share]: Point| at_share((curve, &shares), wide, (share, across));
        easel.veil(&band.into_iter().map(place).collect::<Vec<_>>(), glow.shade, 1.0);
    }
}

fn at_share((curve, shares): (&[Point], &[f64]), wide: &impl Fn(f64) -> f64, (share, across): (f64, f64)) -> Point {
    let next = shares.iter().position(|at| *at >= share).unwrap_or(curve.len() - 1).max(1);
    let (from, to) = (shares[next - 1], shares[next]);
    let middle = lerp(curve[next - 1], curve[next], ((share - from) / (to - from).max(1e-9)).clamp(0.0, 1.0));
    let [x, y] = super::super::curve::normal(curve, next);
    let by = wide(share) * across;
    [middle[0] + x * by, middle[1] + y * by]
}

/// About a tail that springs from the crown: across it, bowed round it, gathered in folds.
fn band(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (middle, side): (Point, f64)) {
    let ribbon_of = palette.accent_of(Detail::Ribbon);
    // Along the tail, which springs up and out, and across it.
    let at = |along: f64, across: f64| {
        rig.hung(middle, [side * (0.68 * along + 0.73 * across), -0.73 * along + 0.68 * across])
    };
    let way = through(&[at(-0.030, -0.100), at(0.016, -0.045), at(0.016, 0.045), at(-0.030, 0.100)], 6);
    let cloth = ribbon(&way, |share| rig.head * (0.026 + 0.012 * libm::sin(share * core::f64::consts::PI)));
    easel.fill(&cloth, ribbon_of.base);
    easel.crescent(&cloth, rig.away([-0.022, -0.016]), (ribbon_of.shaded, 1.0));
    for across in [-0.050, -0.012, 0.030, 0.066] {
        let fold = [at(-0.022, across), at(0.034, across * 0.86)];
        easel.ink(&fold, 0.5, (ribbon_of.line, Taper { start: 0.1, end: 0.7, least: 0.0 }));
    }
    easel.ink(&closed(&cloth), 0.8, (ribbon_of.line, Taper::EVEN));
}

pub(super) fn tie(easel: &mut Easel, (rig, palette): (&Rig, &Palette), at: Point, size: f64) {
    let ribbon = palette.accent_of(Detail::Ribbon);
    let ring = ellipse(at, [size * rig.head, size * 0.6 * rig.head], 0.0);
    easel.fill(&ring, ribbon.base);
    easel.crescent(&ring, rig.away([-0.02, -0.015]), (ribbon.shaded, 1.0));
    easel.ink(&closed(&ring), 0.8, (ribbon.line, Taper::EVEN));
}

pub fn small_bow(easel: &mut Easel, (rig, palette): (&Rig, &Palette), at: Point) {
    let accent = palette.accent;
    for side in [-1.0, 1.0] {
        let wing = [[0.012, -0.012], [0.06, -0.075], [0.145, -0.070], [0.150, 0.03], [0.065, 0.055]];
        let wing: Vec<Point> = wing.iter().map(|[x, y]| rig.hung(at, [side * x, *y])).collect();
        let outline = around(&wing, 5);
        easel.fill(&outline, accent.base);
        easel.crescent(&outline, rig.away([-0.028, -0.03]), (accent.shaded, 1.0));
        patterns::on_detail(easel, (rig, palette), Detail::Ribbon, (std::slice::from_ref(&outline), &accent));
        easel.ink(&closed(&outline), 0.9, (accent.line, Taper::EVEN));
        let fold = [rig.hung(at, [side * 0.03, 0.0]), rig.hung(at, [side * 0.095, -0.015])];
        easel.ink(&fold, 0.6, (accent.line, Taper::FOLD));
    }
    let knot = [[-0.03, -0.035], [0.03, -0.035], [0.036, 0.0], [0.03, 0.036], [-0.03, 0.036], [-0.036, 0.0]];
    let knot: Vec<Point> = knot.iter().map(|by| rig.hung(at, *by)).collect();
    let outline = around(&knot, 4);
    easel.fill(&outline, accent.base);
    easel.ink(&closed(&outline), 0.9, (accent.line, Taper::EVEN));
}
