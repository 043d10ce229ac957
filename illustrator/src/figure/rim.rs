//! The edge of the whole figure that a light catches: where its silhouette, and not the outline of a part, faces it.

use super::curve::{Point, add, contains, ease, normal, oriented, thickness};

/// One stretch of the silhouette, as the closed outline of a sliver that tapers to both ends.
pub type Sliver = Vec<Point>;

/// How a light meets the silhouette, canvas units.
#[derive(Clone, Copy, Debug)]
pub struct Grazing {
    /// Of unit length.
    pub toward: Point,
    /// How far inside of the silhouette the slivers begin: within the ink.
    pub inset: f64,
    /// Of a sliver where it faces the light.
    pub width: f64,
}

/// What turns farther away from the light than this catches none of it: the cosine.
const LEAST_FACING: f64 = 0.22;
/// Of a sliver: what is shorter is a speck.
const FEWEST_POINTS: usize = 7;
/// A gap in a sliver of fewer points than this is a lock or a fold in passing, and light goes on beyond it.
const WIDEST_GAP: usize = 3;
/// How many points to either side tell how an edge faces the light: corners of an outline make no steps in a sliver.
const LEVELLED: usize = 3;

/// The slivers along all that `outlines` together show to the light.
pub fn slivers(outlines: &[Vec<Point>], light: Grazing) -> Vec<Sliver> {
    let solid: Vec<Solid> = outlines.iter().filter_map(|outline| Solid::of(outline, light.width)).collect();
    let mut slivers = Vec::new();
    for (number, one) in solid.iter().enumerate() {
        let mut run: Vec<Edge> = Vec::new();
        let mut gap = 0;
        for edge in one.edges(light) {
            let outside = add(edge.at, edge.outward.map(|part| part * light.inset * 2.0));
            let is_covered = || solid.iter().enumerate().any(|(at, solid)| at != number && solid.contains(outside));
            if edge.facing > LEAST_FACING && !is_covered() {
                gap = 0;
                run.push(edge);
                continue;
            }
            gap += 1;
            if gap == WIDEST_GAP {
                slivers.extend(sliver(&std::mem::take(&mut run), light));
            }
        }
        slivers.extend(sliver(&run, light));
    }
    slivers
}

/// A point of an outline.
#[derive(Clone, Copy)]
struct Edge {
    at: Point,
    outward: Point,
    /// Cosine of the angle to the light.
    facing: f64,
}

struct Solid {
    outline: Vec<Point>,
    low: Point,
    high: Point,
}

impl Solid {
    /// Nothing of what is too thin for a rim.
    fn of(outline: &[Point], width: f64) -> Option<Self> {
        if outline.len() < 3 || thickness(outline) < width * 1.6 {
            return None;
        }
        let (mut low, mut high) = ([f64::MAX; 2], [f64::MIN; 2]);
        for at in outline {
            low = [low[0].min(at[0]), low[1].min(at[1])];
            high = [high[0].max(at[0]), high[1].max(at[1])];
        }
        Some(Self { outline: oriented(outline), low, high })
    }

    /// All round, close enough to each other for a smooth sliver.
    fn edges(&self, light: Grazing) -> Vec<Edge> {
        let step = light.width * 1.5;
        let count = self.outline.len();
        let mut edges = Vec::with_capacity(count * 2);
        for at in 0..count {
            let (from, to) = (self.outline[at], self.outline[(at + 1) % count]);
            let long = libm::hypot(to[0] - from[0], to[1] - from[1]);
            if long < 1e-6 {
                continue;
            }
            let outward = normal(&[from, to], 0);
            let facing = outward[0] * light.toward[0] + outward[1] * light.toward[1];
            let pieces = (long / step).clamp(1.0, 400.0) as usize;
            edges.extend((0..pieces).map(|piece| {
                let share = piece as f64 / pieces as f64;
                Edge { at: super::curve::lerp(from, to, share), outward, facing }
            }));
        }
        edges
    }

    /// By the crossings of a ray to the right.
    fn contains(&self, [x, y]: Point) -> bool {
        let is_near = x >= self.low[0] && x <= self.high[0] && y >= self.low[1] && y <= self.high[1];
        is_near && contains(&self.outline, [x, y])
    }
}

fn sliver(run: &[Edge], light: Grazing) -> Option<Sliver> {
    if run.len() < FEWEST_POINTS {
        return None;
    }
    let last = (run.len() - 1) as f64;
    let facing = |place: usize| {
        let near = &run[place.saturating_sub(LEVELLED)..(place + LEVELLED + 1).min(run.len())];
        near.iter().map(|edge| edge.facing).sum::<f64>() / near.len() as f64
    };
    let inner = |(place, edge): (usize, &Edge)| {
        let along = place as f64 / last;
        let taper = ease(along.min(1.0 - along) / 0.42);
        let deep = light.inset + light.width * taper * ease((facing(place) - LEAST_FACING) / 0.6);
        add(edge.at, edge.outward.map(|part| -part * deep))
    };
    let outer = run.iter().map(|edge| add(edge.at, edge.outward.map(|part| -part * light.inset)));
    let back: Vec<Point> = run.iter().enumerate().map(inner).collect();
    Some(outer.chain(back.into_iter().rev()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIGHT: Grazing = Grazing { toward: [1.0, 0.0], inset: 0.5, width: 1.0 };

    fn square(left: f64) -> Vec<Point> {
        vec![[left, 0.0], [left + 20.0, 0.0], [left + 20.0, 20.0], [left, 20.0]]
    }

    #[test]
    fn only_the_side_toward_the_light_has_an_edge() {
        let found = slivers(&[square(0.0)], LIGHT);
        assert_eq!(found.len(), 1);
        assert!(found[0].iter().all(|at| at[0] > 17.0 && at[0] < 20.0), "{found:?}");
    }

    #[test]
    fn where_parts_overlap_there_is_no_edge() {
        let found = slivers(&[square(0.0), square(15.0)], LIGHT);
        assert_eq!(found.len(), 1);
        assert!(found[0].iter().all(|at| at[0] > 32.0), "{found:?}");
    }
}
