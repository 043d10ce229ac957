//! Lines, and faces with a line round them: ink and pencil, and in color an edge a little darker.

use canvas::{Color, Paint};

use super::{Medium, Sheet};
use crate::hatch::{self, Hand};
use crate::places::outline::{Outline, Point};
use crate::places::shades::mix;

impl Sheet {
    /// Ink lines along the points, in print only: color parts things by value.
    pub fn ink(&mut self, points: &[Point]) {
        self.ink_of(points, 1.0);
    }

    /// `width` in widths of a common line.
    pub fn ink_of(&mut self, points: &[Point], width: f64) {
        let Some(print) = self.print else { return };
        let color = self.line_color();
        if print.medium == Medium::Pencil {
            let hand = Hand { width: print.line * width * 1.1, stray: print.line * 1.4, past: print.line * 9.0 };
            self.line(points, hand, (color.faded(0.8), 1));
            let again = Hand { width: hand.width * 0.7, stray: print.line * 3.0, past: print.line * 14.0 };
            self.line(points, again, (color.faded(0.45), 2));
        } else {
            let hand = Hand { width: print.line * width, stray: print.line * 0.5, past: 0.0 };
            self.line(points, hand, (color, 1));
        }
    }

    fn line(&mut self, points: &[Point], hand: Hand, (color, salt): (Color, u64)) {
        let mut lines = Outline::new();
        for pair in points.windows(2) {
            lines.add_polygon(&hatch::living(pair[0], pair[1], hand, salt));
        }
        if !lines.is_empty() {
            self.put(lines.into_path(), Paint::Solid(color));
        }
    }

    /// Ink all round.
    pub fn ink_round(&mut self, corners: &[Point]) {
        self.ink_of(&closed(corners), self.weight(corners));
    }

    /// What is large is near and has a heavier line.
    fn weight(&self, corners: &[Point]) -> f64 {
        let [low, high] = bounds(corners);
        let size = (high[0] - low[0]).max(high[1] - low[1]) / (self.light.unit * 1000.0);
        (0.55 + 1.5 * size).min(1.7)
    }

    /// A filled polygon with the light on it: outlined in print, thinly in color.
    pub fn slab(&mut self, corners: &[Point], color: Color) {
        self.face(corners, color);
        if self.in_color() {
            let edge = mix(color, self.light.cool, 0.5);
            let width = self.light.unit * (0.7 + 0.5 * self.weight(corners));
            let hand = Hand { width, stray: width * 0.5, past: 0.0 };
            self.line(&closed(corners), hand, (edge.faded(0.55), 1));
        } else {
            self.ink_round(corners);
        }
    }

    /// As [`Sheet::slab`], without its line.
    pub fn face(&mut self, corners: &[Point], color: Color) {
        let outline = Outline::new().polygon(corners);
        let [low, high] = bounds(corners);
        let size = (high[0] - low[0]).max(high[1] - low[1]);
        if size < self.light.unit * 12.0 || color.alpha < 255 {
            return self.fill(outline, color);
        }
        let (lit, dark) = if self.light.side < 0.0 { (low[0], high[0]) } else { (high[0], low[0]) };
        let (from, to) = ([lit, low[1]], [dark, high[1]]);
        if self.in_color() {
            let (warm, cool) = (mix(color, self.light.warm, 0.12), mix(color, self.light.cool, 0.12));
            self.ramp(outline, from, to, &[(0.0, warm), (0.45, color), (1.0, cool)]);
        } else {
            self.fill(outline, color);
        }
    }

    /// A filled rectangle, outlined in print.
    pub fn block(&mut self, from: Point, to: Point, color: Color) {
        self.slab(&[from, [to[0], from[1]], to, [from[0], to[1]]], color);
    }
}

fn closed(corners: &[Point]) -> Vec<Point> {
    corners.iter().chain(corners.first()).copied().collect()
}

/// The least and the greatest of both axes.
fn bounds(corners: &[Point]) -> [Point; 2] {
    corners.iter().fold([[f64::MAX; 2], [f64::MIN; 2]], |[low, high], at| {
        [[low[0].min(at[0]), low[1].min(at[1])], [high[0].max(at[0]), high[1].max(at[1])]]
    })
}
