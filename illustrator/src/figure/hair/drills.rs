//! A lock rolled into a drill: a spiral that narrows to its tip, lit as one round body.

use super::super::curve::{Point, Taper, through};
use super::super::easel::Easel;
use super::super::palette::Palette;
use super::super::rig::Rig;
use super::silhouette;

/// From where it is tied (0) to where it is as round as it will be (1).
fn gathered(share: f64) -> f64 {
    libm::sin((share / 0.13).min(1.0) * core::f64::consts::FRAC_PI_2)
}

/// Half of its breadth by share of its length, head units.
fn breadth(share: f64) -> f64 {
    0.135
        * (0.62 + 0.38 * libm::sin((share * 2.6).min(1.0) * core::f64::consts::FRAC_PI_2))
        * libm::pow(1.0 - share, 0.62)
        * (0.30 + 0.70 * gathered(share))
        + 0.012
}

/// Where its turns begin: the narrower it is, the closer they lie.
fn turns(long: f64) -> Vec<f64> {
    let mut starts = vec![0.0];
    let mut share = 0.0;
    while share < 0.97 && starts.len() < 16 {
        share += (0.95 * breadth(share) + 0.020) / long;
        starts.push(share.min(1.0));
    }
    starts
}

pub(super) fn drill(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (knot, side, long): (Point, f64, f64)) {
    let colors = palette.hair;
    let starts = turns(long);
    // `across` -1..=1 from its inner to its outer edge; each turn falls toward the outer one and bows down in its middle.
    let at = |share: f64, across: f64| {
        let wide = breadth(share.clamp(0.0, 1.0));
        let sway = 0.085 * gathered(share.max(0.0)) + 0.030 * libm::sin(share * 3.4) - 0.05 * share;
        let fall = wide * (0.42 * across + 0.34 * (1.0 - across * across));
        rig.hung(knot, [side * (sway + wide * across), -0.015 + long * share + fall])
    };
    for pair in starts.windows(2).rev() {
        let [from, to] = [pair[0], pair[1]];
        let edge = |share: f64, (start, end): (f64, f64)| -> Vec<Point> {
            (0..=10).map(|step| at(share, start + (end - start) * f64::from(step) / 10.0)).collect()
        };
        let middle = from + (to - from) * 0.5;
        // Its ends bulge between one line and the next.
        let mut outline = edge(from, (-0.97, 0.97));
        outline.extend(through(&[at(from, 0.97), at(middle, 1.10), at(to, 0.99)], 5));
        outline.extend(edge(to, (0.97, -0.97)));
        outline.extend(through(&[at(to, -0.97), at(middle, -1.10), at(from, -0.97)], 5));
        easel.fill(&outline, colors.base);
        let band = |start: f64, end: f64| -> Vec<Point> {
            let upper = edge(from - 0.2 * (to - from), (start, end));
            upper.into_iter().chain(edge(to + 0.2 * (to - from), (end, start))).collect()
        };
        let light = rig.light * side;
        easel.within(&outline, |easel| {
            easel.veil(&band(-light * 0.40, -light * 1.2), colors.shaded, 1.0);
            // Under the turn above it lies in shade.
            let under: Vec<Point> =
                edge(from, (-1.1, 1.1)).into_iter().chain(edge(from + (to - from) * 0.24, (1.1, -1.1))).collect();
            easel.veil(&under, colors.shaded, 1.0);
            if easel.in_color() {
                let glint = |start: f64, end: f64, high: f64, low: f64| -> Vec<Point> {
                    let upper = edge(from + (to - from) * high, (start, end));
                    upper.into_iter().chain(edge(from + (to - from) * low, (end, start))).collect()
                };
                easel.veil(&glint(light * 0.62, light * 0.06, 0.36, 0.86), colors.light, 1.0);
                easel.veil(&glint(light * 0.48, light * 0.24, 0.46, 0.72), colors.glint, 1.0);
            } else {
                // In print the light is a few hairs of paper.
                for (share, start, end) in [(0.42, 0.66, 0.12), (0.60, 0.58, 0.22), (0.78, 0.48, 0.06)] {
                    let hair = edge(from + (to - from) * share, (light * start, light * end));
                    easel.ink(&hair, 1.3, (colors.glint, Taper::LINE));
                }
            }
            for (share, run) in [(0.52, (-0.9, 0.5)), (0.74, (-0.5, 0.94))] {
                let hair = edge(from + (to - from) * share, run);
                easel.ink(&hair, 0.4, (colors.line, Taper { start: 0.5, end: 0.4, least: 0.0 }));
            }
        });
        let line = silhouette(palette);
        for bulge in [-1.0, 1.0] {
            let rim = through(&[at(from, bulge * 0.97), at(middle, bulge * 1.10), at(to, bulge * 0.99)], 5);
            easel.ink(&rim, 1.0, (line, Taper { start: 0.05, end: 0.05, least: 0.5 }));
        }
        easel.ink(&edge(to, (-0.97, 0.97)), 0.8, (colors.line, Taper { start: 0.05, end: 0.3, least: 0.1 }));
    }
}
