//! What years leave on a face: the fold from the nose beside the mouth, the line of the cheek, hollows, wrinkles.

use super::curve::{Point, Taper, through};
use super::easel::Easel;
use super::eyes::Eye;
use super::mouth;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use scene::{Age, HairStyle};

/// Where the lips lie on a face without offsets.
const LIPS: f64 = 0.845;

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let old = match rig.age {
        Age::Child | Age::Grown => return,
        Age::Middle => false,
        Age::Old => true,
    };
    let face = Face { rig, palette, old };
    for side in rig.sides_seen() {
        // On a far cheek it would reach over the edge of the face.
        let is_far = rig.yaw_deg.abs() > 9.0 && side == rig.facing();
        if (old || rig.is_male()) && !is_far {
            face.hollow(easel, side);
        }
        face.fold(easel, side);
        if !is_far {
            face.cheek(easel, side);
        }
        face.about_eye(easel, &Eye::new(rig, side, shot));
    }
    face.brow(easel);
}

/// The lines of a forehead over which no hair falls, on the skin of the skull.
pub fn on_bare_brow(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let old = rig.age == Age::Old;
    if shot.character.hair.style == HairStyle::Bald && (old || rig.age == Age::Middle) {
        Face { rig, palette, old }.brow(easel);
    }
}

struct Face<'a> {
    rig: &'a Rig,
    palette: &'a Palette,
    old: bool,
}

impl Face<'_> {
    fn way(&self, side: f64, points: &[Point]) -> Vec<Point> {
        through(&points.iter().map(|[x, y]| self.rig.face([side * x, *y])).collect::<Vec<_>>(), 5)
    }

    fn line(&self, easel: &mut Easel, way: &[Point], weight: f64) {
        let heavier = if self.rig.is_male() { 1.0 } else { 0.8 };
        easel.ink(way, weight * heavier, (self.palette.skin.line, Taper { start: 0.35, end: 0.6, least: 0.05 }));
    }

    /// From the wing of the nose past the corner of the mouth; in color with the shade that lies in it.
    fn fold(&self, easel: &mut Easel, side: f64) {
        let low = mouth::height(self.rig) - LIPS;
        let end = if self.old { [0.142, 0.880 + low] } else { [0.126, 0.842 + low] };
        let way = self.way(side, &[[0.066, 0.742], [0.108, 0.776], [0.132, 0.822], end]);
        if easel.in_color() && !easel.is_small() {
            let inner = self.way(side, &[[0.066, 0.742], [0.094, 0.786], [0.116, 0.828], end]);
            let shade: Vec<Point> = way.iter().copied().chain(inner.into_iter().rev()).collect();
            easel.veil(&shade, self.palette.skin.shaded, if self.old { 0.75 } else { 0.45 });
        }
        self.line(easel, &way, if self.old { 0.74 } else { 0.54 });
        // On a small face so many lines are a frown.
        if self.old && !easel.is_small() {
            let chin = [[0.104, 0.876 + low], [0.114, 0.900 + low], [0.106, 0.930 + low]];
            self.line(easel, &self.way(side, &chin), 0.36);
        }
    }

    /// Below the cheekbone; longer and hanging on the old.
    fn cheek(&self, easel: &mut Easel, side: f64) {
        let way: &[Point] = if self.old {
            &[[0.300, 0.700], [0.252, 0.752], [0.232, 0.812]]
        } else {
            &[[0.290, 0.712], [0.256, 0.744], [0.238, 0.776]]
        };
        if self.old && !easel.is_small() || !self.old && self.rig.is_male() {
            self.line(easel, &self.way(side, way), if self.old { 0.44 } else { 0.34 });
        }
    }

    /// The cheek has sunk between bone and jaw.
    fn hollow(&self, easel: &mut Easel, side: f64) {
        if !easel.in_color() {
            return;
        }
        let edge = [[0.345, 0.668], [0.286, 0.716], [0.232, 0.790], [0.244, 0.846], [0.300, 0.796], [0.352, 0.720]];
        let share = if side * self.rig.light < 0.0 { 0.42 } else { 0.28 } * if self.old { 1.0 } else { 0.6 };
        let hollow = super::curve::around(&edge.map(|[x, y]| self.rig.face([side * x, y])), 5);
        easel.veil(&hollow, self.palette.skin.shaded, share);
    }

    /// Bags under the eyes, their lids' folds, and the corners that have laughed.
    fn about_eye(&self, easel: &mut Easel, eye: &Eye<'_>) {
        let below = eye.look.lower.max(0.0);
        self.line(
            easel,
            &eye.curve(&[[-0.70, 1.30], [-0.05, 1.74 - below], [0.66, 1.46]]),
            if self.old { 0.72 } else { 0.56 },
        );
        // Those of the far eye would stand beyond the edge of the face.
        let corners = !eye.is_far;
        if !self.old {
            for corner in [[[1.24, 0.34], [1.42, 0.30], [1.58, 0.14]], [[1.22, 0.62], [1.40, 0.72], [1.56, 0.72]]]
                .into_iter()
                .filter(|_| corners)
            {
                self.line(easel, &eye.curve(&corner), 0.4);
            }
            return;
        }
        self.line(easel, &eye.curve(&[[-0.40, 2.10 - below], [0.10, 2.26 - below], [0.60, 2.02]]), 0.4);
        self.line(easel, &eye.curve(&[[-0.60, -1.34], [0.05, -1.58], [0.90, -0.70]]), 0.55);
        for corner in [
            [[1.22, 0.30], [1.42, 0.22], [1.64, 0.0]],
            [[1.22, 0.56], [1.44, 0.64], [1.66, 0.60]],
            [[1.16, 0.84], [1.36, 1.08], [1.56, 1.16]],
        ]
        .into_iter()
        .filter(|_| corners)
        {
            self.line(easel, &eye.curve(&corner), 0.5);
        }
    }

    /// Lines across the forehead.
    fn brow(&self, easel: &mut Easel) {
        let lines: &[[f64; 2]] =
            if self.old { &[[0.3185, 0.12], [0.358, 0.15], [0.398, 0.11]] } else { &[[0.372, 0.09]] };
        for [y, wide] in lines {
            let way = [[-wide, y + 0.012], [-wide * 0.4, y - 0.002], [wide * 0.4, *y], [*wide, y + 0.010]];
            let way: Vec<Point> = way.iter().map(|at| self.rig.face(*at)).collect();
            self.line(easel, &through(&way, 5), 0.56);
        }
    }
}
