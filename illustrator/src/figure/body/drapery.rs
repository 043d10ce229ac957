//! Drapery: how cloth without pleats falls from waist and hip to a hem that waves, between the two edges that it has.

use super::super::curve::{Point, Taper, lerp, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;

/// Cloth between its edges, each from the waist to the hem.
pub struct Drapery<'a> {
    pub left: &'a [Point],
    pub right: &'a [Point],
    pub hem: &'a [Point],
}

/// A fold: where it is along the hem, how far up it goes and how wide it is there, shares.
struct Fold {
    along: f64,
    rise: f64,
    wide: f64,
}

impl Drapery<'_> {
    /// A share of the way from the left edge to the right, and of that from the hem up to the waist: what falls there
    /// goes with the edges, so that cloth that swings out below has folds that do.
    fn at(&self, across: f64, up: f64) -> Point {
        let low = self.hem[((across.clamp(0.0, 1.0) * (self.hem.len() - 1) as f64) + 0.5) as usize];
        let top = lerp(self.left[0], self.right[0], across)[1];
        let y = low[1] + (top - low[1]) * up;
        let x = lerp([beside(self.left, y), y], [beside(self.right, y), y], across)[0];
        // At the hem itself the wave is where it is.
        [x + (low[0] - x) * (1.0 - up * 4.0).max(0.0), y]
    }

    fn falls(&self, (low, high): ((f64, f64), (f64, f64))) -> Vec<Point> {
        let points: Vec<Point> = (0..=5)
            .map(|step| {
                let share = f64::from(step) / 5.0;
                self.at(low.0 + (high.0 - low.0) * share, low.1 + (high.1 - low.1) * share)
            })
            .collect();
        through(&points, 4)
    }

    /// The side that is turned from the light, as the edge of that side goes.
    pub fn far_side(&self, easel: &mut Easel, body: &Body, cloth: &Surface) {
        let toward = |share: f64| if body.rig.light > 0.0 { share } else { 1.0 - share };
        let inner = self.falls(((toward(0.22), 0.0), (toward(0.34), 1.0)));
        let outer = self.falls(((toward(-0.4), 0.0), (toward(-0.4), 1.0)));
        let shade: Vec<Point> = inner.into_iter().chain(outer.into_iter().rev()).collect();
        easel.veil(&shade, cloth.shaded, 1.0);
    }

    /// Where the hem goes in folds rise from it, deep there and running out at hip, knee or waist; between them the
    /// cloth bulges, and what of that faces the light is lit.
    pub fn folds(&self, easel: &mut Easel, body: &Body, every: usize, cloth: &Surface) {
        let last = (self.hem.len() - 1).max(1) as f64;
        let flared = self.spread();
        for (nth, place) in (every..self.hem.len() - 1).step_by(every).enumerate() {
            let along = place as f64 / last;
            let bulge = along - 0.5 * every as f64 / last;
            let rise = [0.86, 0.46, 0.70, 0.38, 0.92][nth % 5];
            if easel.in_color() {
                self.lit(easel, body, &Fold { along: bulge, rise: rise * 0.9, wide: 0.034 + flared * 0.03 }, cloth);
            }
            self.fold(easel, body, &Fold { along, rise, wide: 0.040 + flared * 0.10 }, cloth);
        }
    }

    /// How much wider the hem is than the waist, at most 1.
    fn spread(&self) -> f64 {
        let wide = |from: Point, to: Point| (to[0] - from[0]).abs();
        let waist = wide(self.left[0], self.right[0]).max(1e-9);
        let hem = wide(self.left[self.left.len() - 1], self.right[self.right.len() - 1]);
        ((hem / waist - 1.0) * 0.45).clamp(0.0, 1.0)
    }

    /// The far flank of a bulge, in shade: broad at the hem, a point at its upper end.
    fn fold(&self, easel: &mut Easel, body: &Body, fold: &Fold, cloth: &Surface) {
        let light = body.rig.light;
        // Toward the middle as it rises: all come from one waist.
        let top = fold.along + (0.5 - fold.along) * 0.10;
        let edge = self.falls(((fold.along, 0.0), (top, fold.rise)));
        let flank = |wide: f64| {
            let count = (edge.len() - 1) as f64;
            let width = (self.at(1.0, 0.0)[0] - self.at(0.0, 0.0)[0]).abs();
            let far = edge.iter().enumerate().map(|(at, [x, y])| {
                let share = 1.0 - at as f64 / count;
                let swell = libm::pow(share, 1.25) * (1.0 + 0.25 * libm::sin(share * 7.0));
                [x - light * wide * width * swell, *y]
            });
            edge.iter().copied().chain(far.collect::<Vec<Point>>().into_iter().rev()).collect::<Vec<Point>>()
        };
        easel.veil(&flank(fold.wide), cloth.shaded, 1.0);
        if easel.in_color() {
            easel.veil(&flank(fold.wide * 0.36), cloth.deep, 0.5);
        }
        let drawn = &edge[..(edge.len() * 8 / 10).max(2)];
        easel.ink(drawn, 0.65, (cloth.line, Taper { start: 0.05, end: 0.8, least: 0.0 }));
    }

    fn lit(&self, easel: &mut Easel, body: &Body, fold: &Fold, cloth: &Surface) {
        let by = body.rig.light * fold.wide;
        let top = fold.along + (0.5 - fold.along) * 0.10;
        let near = self.falls(((fold.along + by, 0.03), (top, fold.rise)));
        let far = self.falls(((fold.along - by * 0.2, 0.03), (top, fold.rise)));
        let plane: Vec<Point> = near.into_iter().chain(far.into_iter().rev()).collect();
        easel.veil(&plane, cloth.light, if cloth.is_dark() { 0.75 } else { 0.6 });
    }
}

/// Where an edge is at a height, canvas units.
fn beside(edge: &[Point], y: f64) -> f64 {
    let below = edge.iter().position(|point| point[1] >= y);
    match below {
        Some(0) => edge[0][0],
        Some(at) => {
            let (one, other) = (edge[at - 1], edge[at]);
            lerp(one, other, (y - one[1]) / (other[1] - one[1]).max(1e-9))[0]
        }
        None => edge[edge.len() - 1][0],
    }
}
