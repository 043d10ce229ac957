//! A short hand for things of few pieces: all points in head units from the middle of the hand.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::shade::Shade;
use super::Grip;
use scene::Tint;

pub struct Bench<'e, 'b, 'p> {
    pub easel: &'e mut Easel,
    pub body: &'b Body<'p>,
    pub grip: Grip,
}

impl Bench<'_, '_, '_> {
    pub fn dyed(&self, tint: Tint) -> Surface {
        self.body.dyed(tint)
    }

    /// Of the color that was asked for, else of this.
    pub fn held(&self, tint: Tint) -> Surface {
        self.body.held(self.body.dyed(tint))
    }

    /// With corners.
    pub fn hard(&mut self, points: &[Point], surface: &Surface) {
        self.body.panel(self.easel, &self.grip.all(points), surface);
    }

    /// Rounded.
    pub fn soft(&mut self, points: &[Point], surface: &Surface) {
        self.body.panel(self.easel, &around(&self.grip.all(points), 5), surface);
    }

    pub fn disc(&mut self, center: Point, radii: Point, surface: &Surface) {
        self.body.panel(self.easel, &self.grip.round(center, radii), surface);
    }

    /// Without an outline.
    pub fn spot(&mut self, center: Point, radii: Point, shade: Shade) {
        self.easel.fill(&self.grip.round(center, radii), shade);
    }

    pub fn patch(&mut self, points: &[Point], shade: Shade) {
        self.easel.fill(&self.grip.all(points), shade);
    }

    /// Along points, `half` head units to each side.
    pub fn rod(&mut self, points: &[Point], half: f64, surface: &Surface) {
        let way = if points.len() > 2 { through(&self.grip.all(points), 6) } else { self.grip.all(points) };
        let wide = half * self.grip.unit;
        self.body.panel(self.easel, &ribbon(&way, |_| wide), surface);
    }

    pub fn line(&mut self, points: &[Point], width: f64, shade: Shade) {
        let way = if points.len() > 2 { through(&self.grip.all(points), 6) } else { self.grip.all(points) };
        self.easel.ink(&way, width, (shade, Taper::EVEN));
    }

    pub fn ring(&mut self, center: Point, radii: Point, (width, shade): (f64, Shade)) {
        self.easel.ink(&closed(&self.grip.round(center, radii)), width, (shade, Taper::EVEN));
    }
}
