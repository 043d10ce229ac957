//! Neck, shoulders, trunk and arms: what clothes are laid upon.

use super::clothes;
use super::curve::{Point, Taper, around, closed, mirrored, moved, pieced, through};
use super::easel::Easel;
use super::face;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::shot::Shot;
use crate::scene::{FigureKind, Outfit};

/// Half-widths of neck and shoulders, head units.
const fn build(kind: FigureKind) -> (f64, f64) {
    match kind {
        FigureKind::Girl => (0.118, 0.57),
        FigureKind::Woman => (0.124, 0.62),
        FigureKind::Boy => (0.150, 0.70),
        FigureKind::Man => (0.166, 0.83),
    }
}

/// Below every picture.
pub const GROUND: f64 = 4.4;
/// Of the shoulder point: .37 below the chin.
pub const SHOULDER: f64 = 1.40;

pub struct Body<'a> {
    pub rig: &'a Rig,
    pub palette: &'a Palette,
    pub neck: f64,
    pub shoulder: f64,
    pub outfit: Outfit,
}

/// How deep a garment opens at the neck, and how wide half-way down; head units.
const fn opening_of(outfit: Outfit) -> Option<Point> {
    match outfit {
        Outfit::SailorUniform => Some([1.74, 0.10]),
        Outfit::Blazer | Outfit::Shirt => Some([1.42, 0.09]),
        Outfit::Hoodie => Some([1.58, 0.13]),
        Outfit::Kimono => Some([1.66, 0.10]),
        Outfit::TShirt => Some([1.445, 0.135]),
        Outfit::Coat | Outfit::Dress | Outfit::Armor => None,
    }
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let (neck, shoulder) = build(rig.kind);
    let outfit = shot.character.outfit;
    let body = Body { rig, palette, neck, shoulder, outfit };
    clothes::behind(easel, &body);
    body.draw_neck(easel);
    let surface = match outfit {
        Outfit::SailorUniform => palette.white,
        Outfit::Armor => palette.metal,
        Outfit::Dress => palette.skin,
        _ => palette.cloth,
    };
    body.trunk(easel, &surface);
    clothes::front(easel, &body);
    if outfit == Outfit::Kimono {
        clothes::kimono_sleeves(easel, &body);
    } else {
        let sleeves = if outfit == Outfit::Dress { palette.skin } else { surface };
        body.arms(easel, &sleeves);
    }
    clothes::over_arms(easel, &body);
}

impl Body<'_> {
    pub fn place(&self, points: &[Point]) -> Vec<Point> {
        self.rig.all(points, Rig::body)
    }

    /// An open curve on the body.
    pub fn open(&self, points: &[Point]) -> Vec<Point> {
        through(&self.place(points), 8)
    }

    /// Smooth pieces joined at corners, canvas units.
    pub fn outline(&self, pieces: &[&[Point]]) -> Vec<Point> {
        let pieces: Vec<Vec<Point>> = pieces.iter().map(|piece| self.place(piece)).collect();
        pieced(&pieces, 7)
    }

    /// A piece of cloth: filled, shaded away from the light, inked.
    pub fn panel(&self, easel: &mut Easel, outline: &[Point], surface: &Surface) {
        easel.fill(outline, surface.base);
        easel.crescent(outline, self.rig.away([-0.040, -0.020]), (surface.shaded, 1.0));
        easel.ink(&closed(outline), 0.95, (surface.line, Taper::EVEN));
    }

    /// The same piece on both sides, given for the picture's right.
    pub fn panels(&self, easel: &mut Easel, pieces: &[&[Point]], surface: &Surface) {
        for side in [-self.rig.light, self.rig.light] {
            let turned: Vec<Vec<Point>> = pieces.iter().map(|piece| sided(piece, side)).collect();
            let turned: Vec<&[Point]> = turned.iter().map(Vec::as_slice).collect();
            self.panel(easel, &self.outline(&turned), surface);
        }
    }

    pub fn line(&self, easel: &mut Easel, points: &[Point], (width, surface): (f64, &Surface)) {
        easel.ink(&self.open(points), width, (surface.line, Taper::GARMENT));
    }

    pub fn lines(&self, easel: &mut Easel, points: &[Point], (width, surface): (f64, &Surface)) {
        self.line(easel, points, (width, surface));
        self.line(easel, &mirrored(points), (width, surface));
    }

    /// A fold: a wedge of shade and a line along its first half.
    pub fn fold(&self, easel: &mut Easel, points: &[Point], (width, surface): (f64, &Surface)) {
        let curve = self.open(points);
        let wedge = super::curve::line(&curve, width * self.rig.head, Taper { start: 0.2, end: 0.8, least: 0.0 });
        easel.veil(&wedge, surface.shaded, 1.0);
        easel.ink(&curve[..curve.len() * 6 / 10], 0.6, (surface.line, Taper::FOLD));
    }

    pub fn button(&self, easel: &mut Easel, at: Point, (size, surface): (f64, &Surface)) {
        let ring = super::curve::ellipse(self.rig.body(at), [self.rig.head * size; 2], 0.0);
        easel.fill(&ring, surface.base);
        easel.crescent(&ring, self.rig.away([-size * 0.5, -size * 0.5]), (surface.shaded, 1.0));
        easel.ink(&closed(&ring), 0.5, (surface.line, Taper::EVEN));
    }

    fn draw_neck(&self, easel: &mut Easel) {
        let (neck, skin, rig) = (self.neck, self.palette.skin, self.rig);
        let side = |x: f64| {
            [
                rig.flat([x * neck * 1.02 - rig.yaw_deg / 30.0 * 0.03, 0.86]),
                rig.body([x * neck * 0.95, 1.06]),
                rig.body([x * neck * 1.02, 1.17]),
                rig.body([x * (neck + 0.08), 1.255]),
                rig.body([x * self.shoulder * 0.72, 1.345]),
                rig.body([x * self.shoulder * 0.92, 1.42]),
            ]
        };
        let (left, right) = (through(&side(-1.0), 8), through(&side(1.0), 8));
        let mut outline = left.clone();
        outline.extend([rig.body([-self.shoulder * 0.9, 1.9]), rig.body([self.shoulder * 0.9, 1.9])]);
        outline.extend(right.iter().rev());
        easel.fill(&outline, skin.base);
        easel.within(&outline, |easel| {
            self.neck_shade(easel);
        });
        for edge in [&left, &right] {
            easel.ink(&edge[4..30], 0.85, (skin.line, Taper { start: 0.1, end: 0.35, least: 0.1 }));
        }
    }

    /// Shade of neck and chest, the same wherever skin shows: its far side, the chin's own outline dropped on it, and
    /// the collarbones.
    pub fn neck_shade(&self, easel: &mut Easel) {
        let (skin, rig, away) = (self.palette.skin, self.rig, -self.rig.light);
        let far = [
            [away * 0.075, 0.9],
            [away * 0.055, 1.25],
            [away * 0.030, 1.45],
            [away * 0.02, 1.9],
            [away * 0.5, 1.9],
            [away * 0.5, 0.9],
        ];
        let far: Vec<Point> = if self.outfit == Outfit::Dress {
            far[..2].iter().chain(&[[away * 0.10, 1.32], [away * 0.3, 1.2], [away * 0.3, 0.9]]).copied().collect()
        } else {
            far.to_vec()
        };
        easel.veil(&through(&self.place(&far), 6), skin.shaded, 1.0);
        let chin = moved(&face::outline(rig), rig.away([0.035, 0.115]));
        easel.veil(&chin, skin.deep, 1.0);
        let bone = Taper { start: 0.2, end: 0.7, least: 0.05 };
        for x in [-1.0, 1.0] {
            easel.ink(&self.open(&[[x * 0.04, 1.372], [x * 0.14, 1.340], [x * 0.28, 1.328]]), 0.55, (skin.line, bone));
        }
    }

    /// From the collar over the shoulder: shared by trunk and sleeve.
    fn shoulder_line(&self) -> [Point; 5] {
        let s = self.shoulder;
        let raised = match self.outfit {
            Outfit::Coat | Outfit::Hoodie => 0.022,
            _ => 0.008,
        };
        if self.outfit == Outfit::TShirt {
            return [
                [self.neck + 0.118, 1.245],
                [self.neck + 0.19, 1.285],
                [s * 0.74, 1.342],
                [s * 0.95, SHOULDER - 0.008],
                [s + 0.035, SHOULDER + 0.085],
            ];
        }
        if self.outfit == Outfit::Dress {
            // Bare skin: the line of the neck goes on.
            let n = self.neck;
            return [
                [n * 1.02, 1.17],
                [n + 0.08, 1.255],
                [s * 0.72, 1.345],
                [s * 0.95, SHOULDER],
                [s + 0.02, SHOULDER + 0.085],
            ];
        }
        [
            [self.neck + 0.055, 1.205 - raised],
            [self.neck + 0.17, 1.285 - raised],
            [s * 0.74, 1.350 - raised],
            [s * 0.95, SHOULDER - raised],
            [s + 0.035, SHOULDER + 0.085],
        ]
    }

    fn trunk(&self, easel: &mut Easel, surface: &Surface) {
        let s = self.shoulder;
        let female = !self.rig.is_male();
        let waist = if female { 0.62 } else { 0.72 };
        let loose = matches!(self.outfit, Outfit::Hoodie | Outfit::Coat | Outfit::TShirt);
        let waist = if loose { 0.76 } else { waist };
        let hip = if female { 0.80 } else { 0.74 };
        let down = [
            [s * 0.83, 1.66],
            [s * 0.82, 1.85],
            [s * (waist + 0.04), 2.25],
            [s * waist, 2.55],
            [s * hip, 3.1],
            [s * hip, GROUND],
        ];
        let half: Vec<Point> = self.shoulder_line()[..4].iter().chain(&down).copied().collect();
        let (right, left) = (self.open(&half), self.open(&mirrored(&half)));
        let mut outline: Vec<Point> = right.iter().copied().chain(left.iter().rev().copied()).collect();
        if let Some(opening) = opening_of(self.outfit) {
            outline.extend(self.opening(opening));
        }
        easel.fill(&outline, surface.base);
        easel.within(&outline, |easel| self.trunk_shade(easel, surface));
        let bare = self.outfit == Outfit::Dress;
        let taper = if bare { Taper { start: 0.25, end: 0.08, least: 0.3 } } else { Taper::EVEN };
        for edge in [&right, &left] {
            easel.ink(&edge[if bare { 4 } else { 0 }..], 1.0, (surface.line, taper));
        }
    }

    /// The edge of an opening from the left of the neck down to its point and up the right.
    pub fn opening(&self, [low, wide]: Point) -> Vec<Point> {
        let n = self.neck;
        let y = |share: f64| 1.12 + (low - 1.12) * share;
        let right = if self.outfit == Outfit::TShirt {
            vec![[0.0, low], [wide * 0.6, y(0.93)], [n + 0.075, y(0.68)], [n + 0.118, 1.245]]
        } else {
            vec![[0.0, low], [wide + 0.02, y(0.62)], [n + 0.058, y(0.32)], [n + 0.050, 1.195]]
        };
        let left: Vec<Point> = right.iter().rev().map(|[x, y]| [-x, *y]).collect();
        self.outline(&[&left, &right])
    }

    fn trunk_shade(&self, easel: &mut Easel, surface: &Surface) {
        if self.outfit == Outfit::Dress {
            self.neck_shade(easel);
        }
        self.far_shade(easel, surface);
        let (away, s) = (-self.rig.light, self.shoulder);
        // Under the chest, which faces down.
        if !self.rig.is_male() && self.outfit != Outfit::Armor {
            let under = [
                [away * -s * 0.42, 2.02],
                [away * s * 0.10, 2.07],
                [away * s * 0.60, 1.93],
                [away * s * 0.62, 2.30],
                [away * s * 0.10, 2.20],
                [away * -s * 0.20, 2.13],
            ];
            easel.veil(&around(&self.place(&under), 6), surface.shaded, 0.8);
        }
    }

    /// The side of the trunk away from the light, from the armpit down.
    pub fn far_shade(&self, easel: &mut Easel, surface: &Surface) {
        let (away, s) = (-self.rig.light, self.shoulder);
        let far = [
            [away * s * 0.84, 1.50],
            [away * s * 0.70, 1.66],
            [away * s * 0.60, 1.88],
            [away * s * 0.44, 2.4],
            [away * s * 0.54, GROUND],
            [away * 2.0, GROUND],
            [away * 2.0, 1.5],
        ];
        easel.veil(&around(&self.place(&far), 6), surface.shaded, 1.0);
    }

    fn arms(&self, easel: &mut Easel, surface: &Surface) {
        let s = self.shoulder;
        let wide = match self.outfit {
            Outfit::Coat | Outfit::Hoodie => 0.035,
            Outfit::Dress => -0.055,
            _ => 0.0,
        };
        let top = self.shoulder_line();
        let outer: Vec<Point> = [
            top[2],
            top[3],
            [top[4][0] + wide * 0.3, top[4][1]],
            [s + 0.085 + wide, 1.74],
            [s + 0.105 + wide, 2.10],
            [s + 0.115 + wide, 2.45],
            [s + 0.075 + wide, 2.80],
            [s + 0.02 + wide, 3.3],
            [s - 0.02 + wide, GROUND],
        ]
        .to_vec();
        let inner = [
            [s * 0.60 - 0.06, GROUND],
            [s * 0.82 - wide, 3.0],
            [s * 0.90 - wide, 2.5],
            [s * 0.835 - wide, 2.05],
            [s * 0.775, 1.74],
        ];
        for side in [-self.rig.light, self.rig.light] {
            let (outer, inner) = (self.open(&sided(&outer, side)), self.open(&sided(&inner, side)));
            let outline: Vec<Point> = outer.iter().chain(&inner).copied().collect();
            easel.fill(&outline, surface.base);
            self.arm_shade(easel, (&outline, &inner), (surface, side));
            easel.ink(&outer[8..], 1.05, (surface.line, Taper { start: 0.1, end: 0.05, least: 0.4 }));
            let up: Vec<Point> = inner.iter().rev().copied().collect();
            easel.ink(&up, 0.9, (surface.line, Taper { start: 0.25, end: 0.05, least: 0.0 }));
            if self.outfit != Outfit::Dress && self.outfit != Outfit::Armor {
                self.sleeve_folds(easel, surface, side);
            }
        }
    }

    /// The far arm is dark along its outside; the near one where it lies on the trunk, from the armpit down.
    pub fn arm_shade(
        &self,
        easel: &mut Easel,
        (outline, inner): (&[Point], &[Point]),
        (surface, side): (&Surface, f64),
    ) {
        if side * self.rig.light < 0.0 {
            easel.crescent(outline, self.rig.away([-0.125, -0.035]), (surface.shaded, 1.0));
        } else {
            let up: Vec<Point> = inner.iter().rev().copied().collect();
            let strip = super::curve::line(&up, self.rig.head * 0.15, Taper { start: 0.35, end: 0.0, least: 0.0 });
            easel.within(outline, |easel| easel.veil(&strip, surface.shaded, 1.0));
        }
    }

    /// Folds radiate from the armpit and break at the elbow.
    fn sleeve_folds(&self, easel: &mut Easel, surface: &Surface, side: f64) {
        let s = self.shoulder;
        let folds: [([Point; 3], f64); 6] = [
            ([[s * 0.775, 1.75], [s * 0.66, 1.70], [s * 0.50, 1.60]], 0.022),
            ([[s * 0.785, 1.80], [s * 0.64, 1.82], [s * 0.44, 1.80]], 0.018),
            ([[s * 0.785, 1.72], [s * 0.92, 1.65], [s + 0.03, 1.64]], 0.020),
            ([[s * 0.80, 1.83], [s * 0.95, 1.83], [s + 0.07, 1.88]], 0.016),
            ([[s + 0.10, 2.42], [s * 0.99, 2.46], [s * 0.92, 2.56]], 0.022),
            ([[s * 0.90, 2.48], [s * 0.98, 2.40], [s + 0.05, 2.36]], 0.016),
        ];
        for (points, width) in folds {
            self.fold(easel, &sided(&points, side), (width, surface));
        }
    }
}

/// Points given for the picture's right, carried to `side`.
pub fn sided(points: &[Point], side: f64) -> Vec<Point> {
    points.iter().map(|[x, y]| [x * side, *y]).collect()
}
