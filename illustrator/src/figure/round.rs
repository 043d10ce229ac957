//! Rings about the head and the hulls between them: hats, bands and brims that turn and nod with it.

use super::curve::Point;
use super::rig::Rig;

/// Level with the brow: middle (down, before the neck) and radii (sideways, fore and aft), head units.
#[derive(Clone, Copy, Debug)]
pub struct Ring {
    pub y: f64,
    pub z: f64,
    pub wide: f64,
    pub deep: f64,
    /// How much lower its front is than its middle: worn as if seen a little from above.
    pub dip: f64,
}

impl Ring {
    /// About the middle of the skull.
    pub const fn at(y: f64, wide: f64) -> Self {
        Self { y, z: -0.05, wide, deep: wide * 1.08, dip: 0.055 * wide / 0.44 }
    }

    /// `turn` in degrees: 0 over the face, positive toward the picture's right; `lift` is upward.
    pub fn point(&self, rig: &Rig, turn: f64, lift: f64) -> Point {
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        let dip = self.dip + self.deep * follows_brow(rig);
        rig.solid([self.wide * sin, self.y - lift + dip * cos, self.z + self.deep * cos])
    }

    pub fn run(&self, rig: &Rig, (from, to): (f64, f64), steps: usize) -> Vec<Point> {
        let at = |step: usize| from + (to - from) * step as f64 / steps as f64;
        (0..=steps).map(|step| self.point(rig, at(step), 0.0)).collect()
    }

    /// The half that is seen, from the picture's left to its right.
    pub fn front(&self, rig: &Rig) -> Vec<Point> {
        self.run(rig, (-90.0 - rig.yaw_deg, 90.0 - rig.yaw_deg), 24)
    }

    pub fn whole(&self, rig: &Rig) -> Vec<Point> {
        self.run(rig, (-180.0, 175.0), 40)
    }
}

/// How much of a nod a hat does not make: of a face that looks up its brim would be seen from its edge, a line across the
/// brow, and of one that looks down it would lie before the eyes.
pub fn follows_brow(rig: &Rig) -> f64 {
    libm::sin(rig.pitch_deg.to_radians()) * if rig.pitch_deg > 0.0 { 0.90 } else { 0.45 }
}

/// Round all of the rings.
pub fn hull_of(rig: &Rig, rings: &[Ring]) -> Vec<Point> {
    hull(&rings.iter().flat_map(|ring| ring.whole(rig)).collect::<Vec<_>>())
}

/// Rings from the foot of a crown of a hat to its top, closer where it turns in; the squarer, the more it is a box: 2 is half of a ball.
pub fn dome((foot, top): (f64, f64), wide: f64, square: f64) -> Vec<Ring> {
    let ring = |step: u32| {
        let turn = f64::from(step) / f64::from(DOME_STEPS) * core::f64::consts::FRAC_PI_2;
        let (rise, rest) = (libm::pow(libm::sin(turn), 2.0 / square), libm::pow(libm::cos(turn), 2.0 / square));
        Ring::at(foot + (top - foot) * rise, (wide * rest).max(0.02))
    };
    (0..=DOME_STEPS).map(ring).collect()
}

const DOME_STEPS: u32 = 12;

/// What is seen of a flat brim: from below the half over the face alone.
pub fn brim(rig: &Rig, ring: Ring) -> Vec<Point> {
    let (over_face, behind) = (-rig.yaw_deg, 180.0 - rig.yaw_deg);
    let seen_from_above = ring.point(rig, over_face, 0.0)[1] > ring.point(rig, behind, 0.0)[1];
    if seen_from_above { ring.whole(rig) } else { ring.front(rig) }
}

/// The outline round all points.
pub fn hull(points: &[Point]) -> Vec<Point> {
    let mut sorted = points.to_vec();
    sorted.sort_by(|one, other| one[0].total_cmp(&other[0]).then(one[1].total_cmp(&other[1])));
    let mut outline = half(sorted.iter());
    outline.extend(half(sorted.iter().rev()));
    outline
}

fn half<'a>(points: impl Iterator<Item = &'a Point>) -> Vec<Point> {
    let mut chain: Vec<Point> = Vec::new();
    for point in points {
        while let [.., one, other] = chain[..] {
            let turn = (other[0] - one[0]) * (point[1] - one[1]) - (other[1] - one[1]) * (point[0] - one[0]);
            if turn > 0.0 {
                break;
            }
            chain.pop();
        }
        chain.push(*point);
    }
    chain.pop();
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hull_leaves_out_what_lies_inside() {
        let points = [[0.0, 0.0], [2.0, 0.0], [1.0, 1.0], [2.0, 2.0], [0.0, 2.0], [0.5, 1.5]];
        assert_eq!(hull(&points).len(), 4);
    }
}
