//! A camera that stands in a place and measures in meters: one vanishing point, the horizon at the height of the eye.

use super::outline::{Outline, Point};
use super::stage::Stage;

/// Meters: to the side away from the light, up from the ground, away from the eye.
pub type Place3 = [f64; 3];

pub struct Camera<'a> {
    pub stage: &'a Stage<'a>,
    pub vanishing: Point,
    /// Of the eye above the ground, meters.
    pub eye: f64,
    /// Canvas units of one meter, one meter away.
    focal: f64,
}

impl<'a> Camera<'a> {
    /// `vanishing` as shares of the picture, x from the light's side.
    pub fn new(stage: &'a Stage<'a>, vanishing: Point) -> Self {
        let at = stage.at_from_light(vanishing[0], vanishing[1]);
        let side = stage.height.max(stage.width * 0.75).min(stage.height * 1.4);
        Self { stage, vanishing: at, eye: stage.eye(at[1]), focal: side * 1.05 }
    }

    pub fn at(&self, [x, up, away]: Place3) -> Point {
        let scale = self.scale(away);
        [self.vanishing[0] - x * self.stage.light * scale, self.vanishing[1] + (self.eye - up) * scale]
    }

    /// Canvas units of one meter, so far away.
    pub fn scale(&self, away: f64) -> f64 {
        self.focal / away.max(0.12)
    }

    /// How far away the ground meets the picture's lower edge, and a little nearer.
    pub fn near(&self) -> f64 {
        let below = (self.stage.height * 1.02 - self.vanishing[1]).max(1.0);
        (self.eye * self.focal / below).max(0.13) * 0.92
    }

    /// 0 at the eye, toward 1 at the horizon: what the air takes of colors.
    pub fn haze(&self, away: f64) -> f64 {
        1.0 - libm::exp(-away / 70.0)
    }

    /// Parallel to the ground, `up` above it.
    pub fn lying(&self, xs: [f64; 2], up: f64, aways: [f64; 2]) -> [Point; 4] {
        let at = |x, away| self.at([x, up, away]);
        [at(xs[0], aways[0]), at(xs[1], aways[0]), at(xs[1], aways[1]), at(xs[0], aways[1])]
    }

    /// Facing the eye.
    pub fn facing(&self, xs: [f64; 2], ups: [f64; 2], away: f64) -> [Point; 4] {
        let at = |x, up| self.at([x, up, away]);
        [at(xs[0], ups[1]), at(xs[1], ups[1]), at(xs[1], ups[0]), at(xs[0], ups[0])]
    }

    /// Along the way, as the walls of houses beside a road: upper near, upper far, lower far, lower near.
    pub fn along(&self, x: f64, ups: [f64; 2], aways: [f64; 2]) -> [Point; 4] {
        let at = |up, away| self.at([x, up, away]);
        [at(ups[1], aways[0]), at(ups[1], aways[1]), at(ups[0], aways[1]), at(ups[0], aways[0])]
    }

    /// A straight thing, as thick at each end as `thick` meters are there.
    pub fn bar(&self, into: &mut Outline, from: Place3, to: Place3, thick: f64) {
        let widths = [from, to].map(|end| (thick * self.scale(end[2])).max(self.stage.unit * 0.8));
        into.add_bar(self.at(from), self.at(to), widths);
    }

    /// A flat round thing lying on something, its radius in meters.
    pub fn disc(&self, into: &mut Outline, middle: Place3, radius: f64) {
        into.add_ellipse(self.at(middle), self.radii(radius, middle[1], middle[2]));
    }

    /// Of a circle on the ground, so far away, canvas units.
    pub fn flat(&self, away: f64, radius: f64) -> Point {
        self.radii(radius, 0.0, away)
    }

    fn radii(&self, radius: f64, up: f64, away: f64) -> Point {
        let wide = radius * self.scale(away);
        let flat = (self.eye - up).abs() / away.max(0.3);
        [wide, (wide * flat).min(wide)]
    }
}
