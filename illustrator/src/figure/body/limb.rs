//! One part of a limb between two joints: its outline, what of it is inked, and its shaded side.

use super::super::curve::{Point, Taper, add, around, closed, lerp, line, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::rig::Rig;

/// Half-widths at a share of the way from one joint to the next: on the limb's own side and on the body's, head units.
pub type Station = (f64, f64, f64);

pub struct Part {
    outer: Vec<Point>,
    inner: Vec<Point>,
    /// How far round the ends bulge beyond the joints.
    ends: [Point; 2],
    /// The first end goes on into the trunk: no line there.
    open: bool,
}

impl Part {
    /// From `from` to `to` in canvas units; `side` is the limb's own.
    pub fn new((from, to): (Point, Point), stations: &[Station], (side, unit): (f64, f64)) -> Self {
        let (x, y) = (to[0] - from[0], to[1] - from[1]);
        let length = libm::sqrt(x * x + y * y).max(1e-9);
        let way = [x / length, y / length];
        let out = [side * way[1], -side * way[0]];
        let at = |share: f64, by: f64| {
            let middle = lerp(from, to, share);
            [middle[0] + out[0] * by * unit, middle[1] + out[1] * by * unit]
        };
        let outer: Vec<Point> = stations.iter().map(|(share, outer, _)| at(*share, *outer)).collect();
        let inner: Vec<Point> = stations.iter().map(|(share, _, inner)| at(*share, -*inner)).collect();
        let bulge = |station: Option<&Station>| station.map_or(0.0, |(_, outer, inner)| (outer + inner) * 0.36 * unit);
        let ends = [
            add(lerp(from, to, stations.first().map_or(0.0, |one| one.0)), scaled(way, -bulge(stations.first()))),
            add(lerp(from, to, stations.last().map_or(1.0, |one| one.0)), scaled(way, bulge(stations.last()))),
        ];
        Self { outer, inner, ends, open: false }
    }

    /// The first end belongs to the trunk.
    pub fn open(self) -> Self {
        Self { open: true, ..self }
    }

    /// The last end is cut straight: a cuff, a hem.
    pub fn cut(mut self) -> Self {
        let (Some(outer), Some(inner)) = (self.outer.last(), self.inner.last()) else { return self };
        self.ends[1] = lerp(lerp(*outer, *inner, 0.5), self.ends[1], 0.12);
        self
    }

    pub fn outline(&self) -> Vec<Point> {
        let mut points = vec![self.ends[0]];
        points.extend(&self.outer);
        points.push(self.ends[1]);
        points.extend(self.inner.iter().rev());
        around(&points, 5)
    }

    fn inked(&self) -> Vec<Point> {
        if !self.open {
            return closed(&self.outline());
        }
        let mut points = self.outer.clone();
        points.push(self.ends[1]);
        points.extend(self.inner.iter().skip(1).rev());
        through(&points, 5)
    }

    /// From the edge away from the light to a little before the middle.
    fn shade(&self, light: f64) -> Vec<Point> {
        let middle = |points: &[Point]| points.iter().map(|point| point[0]).sum::<f64>() / points.len().max(1) as f64;
        let outer_is_lit = (middle(&self.outer) - middle(&self.inner)) * light > 0.0;
        let (far, near) = if outer_is_lit { (&self.inner, &self.outer) } else { (&self.outer, &self.inner) };
        let (far, near) = (through(far, 5), through(near, 5));
        let last = (far.len() - 1).max(1) as f64;
        let inward = far.iter().zip(&near).enumerate().map(|(place, (far, near))| {
            let at = place as f64 / last;
            // From the trunk on it grows: a sleeve has no step at the shoulder.
            let grown = if self.open { (at / 0.45).min(1.0) } else { 1.0 };
            lerp(*far, *near, (0.40 + 0.06 * libm::sin(at * 7.0)) * grown)
        });
        let inward: Vec<Point> = inward.collect();
        // Beyond the edge, so that the clip and not this line bounds it.
        let beyond = far.iter().zip(&near).map(|(far, near)| lerp(*near, *far, 1.3));
        beyond.chain(inward.into_iter().rev()).collect()
    }
}

fn scaled([x, y]: Point, by: f64) -> Point {
    [x * by, y * by]
}

/// Several parts as one: lines only where none of them covers another.
pub fn paint(easel: &mut Easel, rig: &Rig, parts: &[Part], surface: &Surface) {
    // The line is a little heavier away from the light.
    let weigh = rig.away([0.0022, 0.0016]);
    for part in parts {
        let curve: Vec<Point> = part.inked().iter().map(|point| add(*point, weigh)).collect();
        let taper = if part.open { Taper { start: 0.06, end: 0.04, least: 0.15 } } else { Taper::EVEN };
        let outline = line(&curve, 1.9 * easel.pen, taper);
        easel.veil(&outline, surface.line, 1.0);
    }
    for part in parts {
        let outline = part.outline();
        easel.fill(&outline, surface.base);
    }
    for part in parts {
        let outline = part.outline();
        easel.within(&outline, |easel| easel.veil(&part.shade(rig.light), surface.shaded, 1.0));
    }
}
