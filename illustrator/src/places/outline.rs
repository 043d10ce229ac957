//! Outlines of simple things, gathered into one path: what one color paints is one shape.

use std::f64::consts::TAU;

use canvas::Path;

/// Canvas units, y runs down.
pub type Point = [f64; 2];

/// Every part turns the same way round, so that parts which overlap make one whole.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    path: Path,
    /// The same, its round parts larger by a line's width: printed under the shape it leaves a line round the whole.
    rim: Option<Rim>,
}

#[derive(Clone, Debug)]
struct Rim {
    line: f64,
    path: Path,
}

impl Outline {
    pub fn new() -> Self {
        Self::default()
    }

    /// An outline that is printed with an ink line of this width round its round parts.
    pub fn lined(line: f64) -> Self {
        Self { path: Path::default(), rim: Some(Rim { line, path: Path::default() }) }
    }

    pub fn rim(&mut self) -> Option<Path> {
        self.rim.take().map(|rim| rim.path)
    }

    pub const fn is_lined(&self) -> bool {
        self.rim.is_some()
    }

    pub const fn path(&self) -> &Path {
        &self.path
    }

    pub fn into_path(self) -> Path {
        self.path
    }

    pub fn rect(mut self, from: Point, to: Point) -> Self {
        self.add_rect(from, to);
        self
    }

    pub fn polygon(mut self, corners: &[Point]) -> Self {
        self.add_polygon(corners);
        self
    }

    pub fn ellipse(mut self, center: Point, radii: Point) -> Self {
        self.add_ellipse(center, radii);
        self
    }

    pub fn curve(mut self, points: &[Point]) -> Self {
        self.add_curve(points);
        self
    }

    pub fn add_rect(&mut self, from: Point, to: Point) {
        let (left, right) = (from[0].min(to[0]), from[0].max(to[0]));
        let (top, bottom) = (from[1].min(to[1]), from[1].max(to[1]));
        self.add_polygon(&[[left, top], [right, top], [right, bottom], [left, bottom]]);
    }

    pub fn add_polygon(&mut self, corners: &[Point]) {
        if corners.len() < 3 {
            return;
        }
        let forward = area(corners) >= 0.0;
        for at in 0..corners.len() {
            let corner = corners[if forward { at } else { corners.len() - 1 - at }];
            if at == 0 {
                self.path.move_to(small(corner));
            } else {
                self.path.line_to(small(corner));
            }
        }
        self.path.close();
    }

    pub fn add_ellipse(&mut self, center: Point, radii: Point) {
        round(&mut self.path, center, radii);
        if let Some(rim) = &mut self.rim {
            round(&mut rim.path, center, [radii[0] + rim.line, radii[1] + rim.line]);
        }
    }

    /// The upper half of an ellipse, its sides straight down to `base`: one head of a cloud with a flat foot.
    pub fn add_dome(&mut self, center: Point, radii: Point, base: f64) {
        dome(&mut self.path, center, radii, base);
        if let Some(rim) = &mut self.rim {
            dome(&mut rim.path, center, [radii[0] + rim.line, radii[1] + rim.line], base + rim.line);
        }
    }

    /// A round thing with an edge of so many irregular scallops: a mass of leaves.
    pub fn add_scallops(&mut self, center: Point, radii: Point, count: usize, roll: &mut dyn FnMut() -> f64) {
        let (mut points, mut outer) = (Vec::new(), Vec::new());
        let line = self.rim.as_ref().map_or(0.0, |rim| rim.line);
        let turn = roll() * TAU;
        let waves = [roll() * TAU, roll() * TAU];
        for scallop in 0..count {
            let wide = 0.5 + 0.5 * roll();
            let reach = 0.91 + 0.06 * roll();
            for (part, share) in [(0.0, 0.88), (0.22 * wide, 0.97), (0.5 * wide, 1.0), (0.8 * wide, 0.96)] {
                let angle = turn + TAU * (scallop as f64 + part) / count as f64;
                let broad = 1.0 + 0.06 * libm::sin(angle * 2.0 + waves[0]) + 0.05 * libm::sin(angle * 3.0 + waves[1]);
                let (x, y) = (libm::cos(angle), libm::sin(angle));
                let at = |grown: f64| {
                    let reach = share * reach * broad;
                    [center[0] + x * (radii[0] * reach + grown), center[1] + y * (radii[1] * reach + grown)]
                };
                points.push(at(0.0));
                outer.push(at(line));
            }
        }
        self.add_curve(&points);
        if let Some(mut rim) = self.rim.take() {
            let grown = Self { path: std::mem::take(&mut rim.path), rim: None }.curve(&outer);
            self.rim = Some(Rim { path: grown.path, ..rim });
        }
    }

    /// A smooth closed curve through the points (Catmull-Rom).
    pub fn add_curve(&mut self, points: &[Point]) {
        let count = points.len();
        if count < 3 {
            return;
        }
        let forward = area(points) >= 0.0;
        let at = |index: usize| {
            let index = index % count;
            points[if forward { index } else { count - 1 - index }]
        };
        self.path.move_to(small(at(0)));
        for index in 0..count {
            let (before, from, to, after) = (at(index + count - 1), at(index), at(index + 1), at(index + 2));
            let first = [from[0] + (to[0] - before[0]) / 6.0, from[1] + (to[1] - before[1]) / 6.0];
            let second = [to[0] - (after[0] - from[0]) / 6.0, to[1] - (after[1] - from[1]) / 6.0];
            self.path.cubic_to(small(first), small(second), small(to));
        }
        self.path.close();
    }

    /// A straight bar from `from` to `to`, `widths` wide at its ends.
    pub fn add_bar(&mut self, from: Point, to: Point, widths: [f64; 2]) {
        let along = [to[0] - from[0], to[1] - from[1]];
        let length = libm::hypot(along[0], along[1]).max(1e-6);
        let across = [-along[1] / length / 2.0, along[0] / length / 2.0];
        let side = |at: Point, width: f64| [at[0] + across[0] * width, at[1] + across[1] * width];
        self.add_polygon(&[side(from, widths[0]), side(to, widths[1]), side(to, -widths[1]), side(from, -widths[0])]);
    }

    pub fn bar(mut self, from: Point, to: Point, width: f64) -> Self {
        self.add_bar(from, to, [width, width]);
        self
    }

    /// Pointed at both ends, `width` wide in its middle: a leaf, a petal.
    pub fn add_leaf(&mut self, from: Point, to: Point, width: f64) {
        let along = [to[0] - from[0], to[1] - from[1]];
        let length = libm::hypot(along[0], along[1]).max(1e-6);
        let across = [-along[1] / length * width * 0.67, along[0] / length * width * 0.67];
        let control = |t: f64, side: f64| {
            small([from[0] + along[0] * t + across[0] * side, from[1] + along[1] * t + across[1] * side])
        };
        self.path.move_to(small(from));
        self.path.cubic_to(control(0.3, -1.0), control(0.7, -1.0), small(to));
        self.path.cubic_to(control(0.7, 1.0), control(0.3, 1.0), small(from));
        self.path.close();
    }

    /// A round thing with a rim of `lobes` bumps: a bush, a crown of leaves. `bump` is a share of the radii.
    pub fn add_clump(&mut self, center: Point, radii: Point, lobes: usize, bump: &mut dyn FnMut() -> f64) {
        self.add_ellipse(center, [radii[0] * 0.8, radii[1] * 0.8]);
        let turn = bump() * 9.0;
        for lobe in 0..lobes {
            let angle = turn + TAU * lobe as f64 / lobes as f64;
            let (reach, round) = (0.62 + bump(), 0.30 + bump());
            let at = [center[0] + libm::cos(angle) * radii[0] * reach, center[1] + libm::sin(angle) * radii[1] * reach];
            self.add_ellipse(at, [radii[0] * round, radii[1] * round]);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.path.verbs.is_empty()
    }
}

/// Distance of the controls that makes four cubics a circle within 0.03 %.
const ROUND: f64 = 0.552_284_75;

fn round(path: &mut Path, center: Point, radii: Point) {
    let at = |x: f64, y: f64| small([center[0] + radii[0] * x, center[1] + radii[1] * y]);
    path.move_to(at(1.0, 0.0));
    for [first, second, to] in [
        [[1.0, ROUND], [ROUND, 1.0], [0.0, 1.0]],
        [[-ROUND, 1.0], [-1.0, ROUND], [-1.0, 0.0]],
        [[-1.0, -ROUND], [-ROUND, -1.0], [0.0, -1.0]],
        [[ROUND, -1.0], [1.0, -ROUND], [1.0, 0.0]],
    ] {
        path.cubic_to(at(first[0], first[1]), at(second[0], second[1]), at(to[0], to[1]));
    }
    path.close();
}

fn dome(path: &mut Path, center: Point, radii: Point, base: f64) {
    let foot = base.max(center[1]);
    path.move_to(small([center[0] - radii[0], foot]));
    path.line_to(small([center[0] - radii[0], center[1]]));
    let at = |x: f64, y: f64| small([center[0] + radii[0] * x, center[1] + radii[1] * y]);
    path.cubic_to(at(-1.0, -ROUND), at(-ROUND, -1.0), at(0.0, -1.0));
    path.cubic_to(at(ROUND, -1.0), at(1.0, -ROUND), at(1.0, 0.0));
    path.line_to(small([center[0] + radii[0], foot]));
    path.close();
}

/// Twice the signed area; positive is clockwise on the screen.
fn area(corners: &[Point]) -> f64 {
    let next = corners.iter().cycle().skip(1);
    corners.iter().zip(next).map(|(one, two)| one[0] * two[1] - two[0] * one[1]).sum()
}

fn small(point: Point) -> [f32; 2] {
    [point[0] as f32, point[1] as f32]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polygon_turns_the_same_way_however_it_was_given() {
        let corners = [[0.0, 0.0], [2.0, 0.0], [2.0, 1.0]];
        let mut back = corners;
        back.reverse();
        let turn = |outline: Outline| {
            let points: Vec<Point> = outline.into_path().points.iter().map(|at| at.map(f64::from)).collect();
            area(&points) > 0.0
        };
        assert!(turn(Outline::new().polygon(&corners)) && turn(Outline::new().polygon(&back)));
    }

    #[test]
    fn fewer_than_three_corners_are_nothing() {
        assert!(Outline::new().polygon(&[[0.0, 0.0], [1.0, 1.0]]).is_empty());
        assert!(!Outline::new().rect([0.0, 0.0], [1.0, 1.0]).is_empty());
    }
}
