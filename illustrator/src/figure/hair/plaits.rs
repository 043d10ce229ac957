//! Plaits: over the shoulders, of three strands or of many, and about the crown.

use super::super::curve::{Point, Taper, around, closed, lerp, normal, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Palette;
use super::super::rig::Rig;
use super::silhouette;
use super::tails::tie;

pub(super) fn braid(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (knot, side, long): (Point, f64, f64)) {
    let way = [
        rig.hung(knot, [-side * 0.015, -0.17]),
        rig.hung(knot, [side * 0.045, long * 0.22]),
        rig.hung(knot, [side * 0.03, long * 0.6]),
        rig.hung(knot, [-side * 0.07, long]),
    ];
    let curve = through(&way, 12);
    let links = libm::round(long / 0.105).clamp(4.0, 14.0) as usize;
    let colors = palette.hair;
    let end = curve[curve.len() - 1];
    brush(easel, (rig, palette), end);
    for link in (0..links * 2).rev() {
        let at = link as f64 / (links * 2) as f64;
        let place = libm::round(at * (curve.len() - 1) as f64) as usize;
        let turn = if link % 2 == 0 { -1.0 } else { 1.0 };
        // It is plaited tightly where it begins.
        let size = rig.head * (0.098 - 0.036 * at) * (0.74 + 0.26 * (at / 0.22).min(1.0));
        let on = |[x, y]: Point| [curve[place][0] + turn * x * size, curve[place][1] + y * size];
        let outline = around(&LOBE.map(on), 5);
        easel.fill(&outline, if turn * rig.light < 0.0 { colors.shaded } else { colors.base });
        easel.within(&outline, |easel| {
            // It dives under the next one, and bends to the light before.
            easel.veil(&around(&DIVES.map(on), 4), colors.deep, 0.7);
            if easel.in_color() && turn * rig.light > 0.0 {
                easel.veil(&around(&BENDS.map(on), 4), colors.light, 0.9);
            }
        });
        easel.ink(&through(&OVER.map(on), 4), 0.9, (silhouette(palette), Taper { start: 0.2, end: 0.2, least: 0.2 }));
        easel.ink(&through(&WITHIN.map(on), 4), 0.5, (colors.line, Taper { start: 0.5, end: 0.4, least: 0.0 }));
    }
    tie(easel, (rig, palette), end, 0.055);
}

/// Of many fine strands: they slant down from both edges and meet in its middle like the bones of a fish.
pub(super) fn fishtail(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (knot, side, long): (Point, f64, f64)) {
    let way = [
        rig.hung(knot, [-side * 0.015, -0.17]),
        rig.hung(knot, [side * 0.06, long * 0.25]),
        rig.hung(knot, [side * 0.04, long * 0.6]),
        rig.hung(knot, [-side * 0.05, long]),
    ];
    let curve = through(&way, 16);
    let colors = palette.hair;
    let last = curve.len() - 1;
    brush(easel, (rig, palette), curve[last]);
    let wide = |share: f64| rig.head * (0.100 - 0.045 * share) * (0.72 + 0.28 * (share * 9.0).min(1.0));
    let strands = (libm::round(long / 0.034) as usize).clamp(16, 64);
    let at = |share: f64, across: f64| {
        let place = share.clamp(0.0, 1.0) * last as f64;
        let step = (place as usize).min(last - 1);
        let [x, y] = lerp(curve[step], curve[step + 1], place - step as f64);
        let [across_x, across_y] = normal(&curve, step);
        [x + across_x * across * wide(share), y + across_y * across * wide(share)]
    };
    let rise = 0.085 / long;
    for strand in (0..strands).rev() {
        let share = strand as f64 / strands as f64;
        for edge in [-1.0, 1.0] {
            let outline = around(
                &[
                    at(share - rise * 0.55, edge * 0.94),
                    at(share - rise * 0.10, edge * 1.06),
                    at(share + rise * 0.55, edge * 0.42),
                    at(share + rise * 1.05, -edge * 0.06),
                    at(share + rise * 0.50, -edge * 0.02),
                    at(share - rise * 0.20, edge * 0.48),
                ],
                4,
            );
            let lit = edge * rig.light < 0.0;
            easel.fill(&outline, if lit { colors.base } else { colors.shaded });
            let line = [
                at(share - rise * 0.10, edge * 1.06),
                at(share + rise * 0.55, edge * 0.42),
                at(share + rise * 1.05, -edge * 0.06),
            ];
            easel.ink(&through(&line, 4), 0.6, (colors.line, Taper { start: 0.1, end: 0.4, least: 0.1 }));
            if easel.in_color() && lit && strand % 3 != 0 {
                let shine = [at(share + rise * 0.02, edge * 0.72), at(share + rise * 0.36, edge * 0.34)];
                easel.ink(&shine, 1.2, (colors.light, Taper::LINE));
            }
        }
    }
    for edge in [-1.0, 1.0] {
        let side: Vec<Point> = (0..=24).map(|step| at(f64::from(step) / 24.0, edge * 1.03)).collect();
        easel.ink(&side, 0.9, (silhouette(palette), Taper { start: 0.3, end: 0.1, least: 0.2 }));
    }
    tie(easel, (rig, palette), curve[last], 0.055);
}

/// A plait laid over the crown from ear to ear, its strands by turns over one another.
pub(super) fn crown_braid(easel: &mut Easel, (rig, palette): (&Rig, &Palette)) {
    let colors = palette.hair;
    let links = 15;
    let at = |share: f64, up: f64| {
        let far = libm::fabs(share * 2.0 - 1.0);
        let y = 0.055 + 0.34 * libm::pow(far, 2.2);
        rig.hair((-84.0 + 168.0 * share - rig.yaw_deg).to_radians(), y - up, 0.035 + 0.25 * up.max(0.0))
    };
    // Its foot throws a shade on the hair before it.
    if easel.in_color() {
        let shade: Vec<Point> = (0..=30).map(|step| at(f64::from(step) / 30.0, -0.072)).collect();
        easel.ink(&shade, 7.0, (colors.shaded, Taper { start: 0.2, end: 0.2, least: 0.1 }));
    }
    for row in [1.0, -1.0] {
        for link in 0..links {
            let share = (f64::from(link) + 0.5 + row * 0.24) / f64::from(links);
            let thick = 1.0 - 0.45 * libm::pow(libm::fabs(share * 2.0 - 1.0), 4.0);
            let step = 1.0 / f64::from(links);
            let lobe = [
                at(share - 0.62 * step, row * -0.012),
                at(share - 0.50 * step, row * 0.052 * thick),
                at(share - 0.02 * step, row * 0.074 * thick),
                at(share + 0.48 * step, row * 0.042 * thick),
                at(share + 0.62 * step, row * -0.020),
                at(share + 0.05 * step, row * -0.010),
            ];
            let outline = around(&lobe, 5);
            easel.fill(&outline, colors.base);
            easel.crescent(&outline, rig.away([-0.020, -0.018]), (colors.shaded, 1.0));
            let hair = [
                at(share - 0.40 * step, row * 0.006),
                at(share, row * 0.040 * thick),
                at(share + 0.44 * step, row * 0.018),
            ];
            if easel.in_color() && row > 0.0 {
                easel.ink(&through(&hair, 4), 1.5, (colors.light, Taper::LINE));
            }
            easel.ink(&closed(&outline), 0.75, (colors.line, Taper::EVEN));
        }
    }
}

/// One turn of a strand of a plait, as a share of its size: out over the edge and slanting under the next on the other side.
const LOBE: [Point; 8] = [
    [-0.16, -0.62],
    [0.55, -0.86],
    [1.00, -0.42],
    [0.92, 0.12],
    [0.42, 0.64],
    [-0.22, 1.04],
    [-0.44, 0.62],
    [-0.22, 0.05],
];
/// What of it is inked: round its outer edge down to where it goes under.
const OVER: [Point; 6] = [[0.10, -0.80], [0.70, -0.82], [1.00, -0.42], [0.92, 0.12], [0.42, 0.64], [-0.22, 1.04]];
const WITHIN: [Point; 3] = [[0.50, -0.50], [0.42, 0.02], [-0.05, 0.62]];
const DIVES: [Point; 4] = [[-0.55, 0.30], [-0.10, 0.42], [0.20, 0.85], [-0.40, 1.15]];
const BENDS: [Point; 4] = [[0.50, -0.62], [0.82, -0.40], [0.74, -0.02], [0.56, -0.22]];

fn brush(easel: &mut Easel, (rig, palette): (&Rig, &Palette), end: Point) {
    for [x, wide] in [[-0.06, 0.030], [0.05, 0.030], [0.0, 0.042]] {
        let way = [end, rig.hung(end, [x * 0.8, 0.09]), rig.hung(end, [x, 0.21])];
        let curve = through(&way, 6);
        let outline = ribbon(&curve, |at| wide * rig.head * (1.0 - libm::pow(at, 2.4)));
        easel.fill(&outline, palette.hair.base);
        easel.ink(&closed(&outline), 0.75, (silhouette(palette), Taper::EVEN));
    }
}

/// The locks of both temples, twisted and drawn back over the rest.
pub(super) fn half_up(easel: &mut Easel, (rig, palette): (&Rig, &Palette)) {
    let colors = palette.hair;
    for side in [-1.0, 1.0] {
        let at = |share: f64, up: f64| {
            let angle = 34.0 + 72.0 * share;
            let y = 0.285 - 0.07 * libm::sin(share * core::f64::consts::FRAC_PI_2);
            rig.hair((side * angle).to_radians(), y - up, 0.034)
        };
        if rig.seen_from((side * 52.0_f64).to_radians()).abs() > 1.5 {
            continue;
        }
        let turns = 8;
        for turn in (0..turns).rev() {
            let share = (f64::from(turn) + 0.5) / f64::from(turns);
            if rig.seen_from((side * (34.0 + 72.0 * share)).to_radians()).abs() > 1.62 {
                continue;
            }
            let thick = 0.030 + 0.016 * libm::sin(share * core::f64::consts::PI);
            let step = 0.62 / f64::from(turns);
            let lobe = [
                at(share - 1.3 * step, thick * 0.55),
                at(share - 0.3 * step, thick),
                at(share + 0.9 * step, thick * 0.35),
                at(share + 1.3 * step, -thick * 0.55),
                at(share + 0.2 * step, -thick),
                at(share - 0.9 * step, -thick * 0.30),
            ];
            let outline = around(&lobe, 5);
            easel.fill(&outline, colors.base);
            easel.crescent(&outline, rig.away([-0.014, -0.014]), (colors.shaded, 1.0));
            if easel.in_color() {
                let glint = [at(share - 0.7 * step, thick * 0.45), at(share + 0.5 * step, thick * 0.15)];
                easel.ink(&glint, 1.4, (colors.light, Taper::LINE));
            }
            easel.ink(&closed(&outline), 0.7, (colors.line, Taper::EVEN));
        }
    }
}

/// The same from behind: both drawn together in the middle, tied, and hanging down over the rest.
pub(super) fn half_up_from_behind(easel: &mut Easel, (rig, palette): (&Rig, &Palette)) {
    let colors = palette.hair;
    let at = |degrees: f64, y: f64| rig.hair(degrees.to_radians(), y, 0.026);
    let knot = at(180.0, 0.30);
    let hangs = |x: f64, long: f64| [knot, rig.hung(knot, [x * 0.7, long * 0.4]), rig.hung(knot, [x, long])];
    for (x, long, wide) in [(-0.10, 0.52, 0.050), (0.09, 0.58, 0.052), (0.01, 0.70, 0.060)] {
        let way = through(&hangs(x, long), 8);
        let lock = ribbon(&way, |share| wide * rig.head * (0.5 + share) * (1.0 - libm::pow(share, 3.0)).max(0.0) * 1.2);
        easel.fill(&lock, colors.base);
        easel.crescent(&lock, rig.away([-0.026, -0.010]), (colors.shaded, 1.0));
        easel.ink(&closed(&lock), 0.75, (colors.line, Taper { start: 0.1, end: 0.1, least: 0.2 }));
    }
    for side in [-1.0, 1.0] {
        for (from, high) in [(0.33, 0.0), (0.25, 0.02), (0.17, 0.05)] {
            let way = [at(180.0 - side * 74.0, from), at(180.0 - side * 34.0, 0.22 + high), knot];
            let way = through(&way, 8);
            let lock = ribbon(&way, |share| rig.head * 0.044 * (0.35 + 0.65 * (1.0 - share)));
            easel.fill(&lock, colors.base);
            easel.crescent(&lock, rig.away([-0.016, -0.016]), (colors.shaded, 1.0));
            if easel.in_color() {
                easel.ink(&way[4..way.len() - 3], 1.8, (colors.light, Taper { start: 0.5, end: 0.5, least: 0.0 }));
            }
            easel.ink(&lock, 0.7, (colors.line, Taper { start: 0.3, end: 0.3, least: 0.1 }));
        }
    }
    tie(easel, (rig, palette), knot, 0.062);
}
