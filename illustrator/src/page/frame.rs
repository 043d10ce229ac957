//! The outline of a panel: four corners, and what is asked of them.

use crate::figure::curve::Point;

/// Clockwise from the top left, canvas units of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub corners: [Point; 4],
}

/// A line across the page: `at` where `across` is 0, rising by `slope` for each unit along it.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    pub at: f64,
    pub slope: f64,
}

impl Edge {
    pub const fn straight(at: f64) -> Self {
        Self { at, slope: 0.0 }
    }

    pub const fn moved(self, by: f64) -> Self {
        Self { at: self.at + by, slope: self.slope }
    }
}

/// Left and right give x along y, top and bottom y along x.
#[derive(Clone, Copy, Debug)]
pub struct Edges {
    pub left: Edge,
    pub top: Edge,
    pub right: Edge,
    pub bottom: Edge,
}

impl Edges {
    pub fn frame(&self) -> Frame {
        let meet = |upright: Edge, level: Edge| {
            // x = u + s y and y = l + t x.
            let x = (upright.at + upright.slope * level.at) / (1.0 - upright.slope * level.slope);
            [x, level.at + level.slope * x]
        };
        Frame {
            corners: [
                meet(self.left, self.top),
                meet(self.right, self.top),
                meet(self.right, self.bottom),
                meet(self.left, self.bottom),
            ],
        }
    }
}

impl Frame {
    pub fn rect([left, top, right, bottom]: [f64; 4]) -> Self {
        Self { corners: [[left, top], [right, top], [right, bottom], [left, bottom]] }
    }

    /// Left, top, right, bottom.
    pub fn bounds(&self) -> [f64; 4] {
        let all = |axis: usize| self.corners.iter().map(move |corner| corner[axis]);
        [
            all(0).fold(f64::MAX, f64::min),
            all(1).fold(f64::MAX, f64::min),
            all(0).fold(f64::MIN, f64::max),
            all(1).fold(f64::MIN, f64::max),
        ]
    }

    pub fn center(&self) -> Point {
        let sum = self.corners.iter().fold([0.0, 0.0], |sum, corner| [sum[0] + corner[0], sum[1] + corner[1]]);
        [sum[0] / 4.0, sum[1] / 4.0]
    }

    pub fn area(&self) -> f64 {
        let next = self.corners.iter().cycle().skip(1);
        let twice: f64 = self.corners.iter().zip(next).map(|(one, two)| one[0] * two[1] - two[0] * one[1]).sum();
        twice.abs() / 2.0
    }

    /// All edges moved outwards by `by`.
    pub fn grown(&self, by: f64) -> Self {
        let at = |place: usize| self.corners[place % 4];
        let mut corners = self.corners;
        for (place, corner) in corners.iter_mut().enumerate() {
            let (before, here, after) = (at(place + 3), at(place), at(place + 1));
            let (one, other) = (outward(before, here), outward(here, after));
            // Where the two moved edges meet.
            let turn = 1.0 + one[0] * other[0] + one[1] * other[1];
            let reach = by / turn.max(0.1);
            *corner = [here[0] + (one[0] + other[0]) * reach, here[1] + (one[1] + other[1]) * reach];
        }
        Self { corners }
    }

    pub fn holds(&self, point: Point) -> bool {
        (0..4).all(|place| {
            let (here, after) = (self.corners[place], self.corners[(place + 1) % 4]);
            let normal = outward(here, after);
            (point[0] - here[0]) * normal[0] + (point[1] - here[1]) * normal[1] <= 0.0
        })
    }
}

/// Of unit length, to the left of a way that goes clockwise on the screen.
fn outward(from: Point, to: Point) -> Point {
    let (x, y) = (to[0] - from[0], to[1] - from[1]);
    let length = libm::sqrt(x * x + y * y).max(1e-9);
    [y / length, -x / length]
}
