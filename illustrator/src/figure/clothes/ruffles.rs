//! Ruffles: strips of cloth gathered along one edge, so that the other stands in lobes, with the inside seen between them.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, distance, lerp, shares, through};
use super::super::easel::Easel;
use super::super::palette::Surface;

/// How wide a lobe is, shares of how deep the strip is.
const LOBE: f64 = 1.15;

/// Below a curve, and so deep in head units.
pub fn below(easel: &mut Easel, body: &Body, (top, deep): (&[Point], f64), cloth: &Surface) {
    let deep = deep * body.rig.unit;
    // Gathered cloth stands off to both sides.
    let last = top.len().saturating_sub(1).max(1) as f64;
    let low: Vec<Point> =
        top.iter().enumerate().map(|(at, point)| add(*point, [(at as f64 / last - 0.5) * 0.7 * deep, deep])).collect();
    between(easel, body, (top, &low), cloth);
}

/// Between the edge that is sewn on and the one that is free; both run the same way.
pub fn between(easel: &mut Easel, body: &Body, (top, low): (&[Point], &[Point]), cloth: &Surface) {
    let (Some(first), Some(under)) = (top.first(), low.first()) else { return };
    let deep = distance(*first, *under);
    let long: f64 = low.windows(2).map(|pair| distance(pair[0], pair[1])).sum();
    if deep < 0.5 || long < deep || top.len() < 2 || low.len() < 2 {
        return;
    }
    let count = ((long / (deep * LOBE)) as usize).clamp(3, 40);
    let (upper, lower) = (Along::of(top), Along::of(low));
    let at = |share: f64, down: f64| lerp(upper.at(share), lower.at(share), down);
    let bounds: Vec<f64> = (0..=count).map(|bound| uneven(bound, count)).collect();
    // The inside, where the strip turns away from us.
    let far: Vec<Point> = (0..=count * 4).map(|step| at(step as f64 / (count * 4) as f64, 0.93)).collect();
    let inside: Vec<Point> = top.iter().copied().chain(far.iter().rev().copied()).collect();
    easel.fill(&inside, cloth.deep);
    easel.ink(&far, 0.6, (cloth.line, Taper::EVEN));
    let mut edge: Vec<Point> = Vec::new();
    for pair in bounds.windows(2) {
        edge.extend(lobe(&at, (pair[0], pair[1])));
    }
    let outline: Vec<Point> = top.iter().copied().chain(edge.iter().rev().copied()).collect();
    easel.fill(&outline, cloth.base);
    easel.within(&outline, |easel| {
        for pair in bounds.windows(2) {
            let (from, to) = if body.rig.light < 0.0 { (0.62, 1.0) } else { (0.0, 0.38) };
            let share = |within: f64| pair[0] + (pair[1] - pair[0]) * within;
            let shade =
                [at(share(0.5), 0.12), at(share(from), 1.1), at(share(to), 1.1), at(share((from + to) / 2.0), 0.3)];
            easel.veil(&shade, cloth.shaded, 1.0);
        }
        let under: Vec<Point> = top.iter().map(|point| add(*point, [0.0, deep * 0.16])).collect();
        let seam: Vec<Point> = top.iter().copied().chain(under.into_iter().rev()).collect();
        easel.veil(&seam, cloth.shaded, 0.8);
    });
    easel.ink(&edge, 0.85, (cloth.line, Taper::EVEN));
    for (place, bound) in bounds.iter().enumerate().skip(1).take(count - 1) {
        let rise = if place.is_multiple_of(3) { 0.12 } else { 0.36 };
        let fold = through(&[at(*bound, 0.80), at(*bound, 0.55), at(*bound + 0.1 / count as f64, rise)], 4);
        easel.ink(&fold, 0.6, (cloth.line, Taper { start: 0.0, end: 0.8, least: 0.1 }));
        let gather = [at(*bound - 0.45 / count as f64, 0.02), at(*bound - 0.42 / count as f64, 0.30)];
        easel.ink(&gather, 0.45, (cloth.line, Taper::FOLD));
    }
    easel.ink(top, 0.7, (cloth.line, Taper::EVEN));
}

/// The free edge of one lobe: out of the fold, round, and back into the next.
fn lobe(at: &impl Fn(f64, f64) -> Point, (from, to): (f64, f64)) -> Vec<Point> {
    let share = |within: f64| from + (to - from) * within;
    through(
        &[
            at(share(0.0), 0.80),
            at(share(0.06), 0.97),
            at(share(0.34), 1.07),
            at(share(0.66), 1.07),
            at(share(0.94), 0.97),
            at(share(1.0), 0.80),
        ],
        3,
    )
}

/// No two lobes are as wide.
fn uneven(bound: usize, count: usize) -> f64 {
    let moved = if bound == 0 || bound == count { 0.0 } else { 0.18 * libm::sin(bound as f64 * 2.4) };
    (bound as f64 + moved) / count as f64
}

/// A curve by how far along it is.
struct Along<'a> {
    curve: &'a [Point],
    shares: Vec<f64>,
}

impl<'a> Along<'a> {
    fn of(curve: &'a [Point]) -> Self {
        Self { curve, shares: shares(curve) }
    }

    fn at(&self, share: f64) -> Point {
        let share = share.clamp(0.0, 1.0);
        let next = self.shares.partition_point(|reached| *reached < share).clamp(1, self.curve.len() - 1);
        let (from, to) = (self.shares[next - 1], self.shares[next]);
        lerp(self.curve[next - 1], self.curve[next], (share - from) / (to - from).max(1e-9))
    }
}
