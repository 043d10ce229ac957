//! Neck, shoulders and what is worn.

use super::curve::{Point, Taper, around, mirrored, through};
use super::easel::Easel;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use crate::scene::{FigureKind, Outfit, Scene};

/// Half-widths of neck and shoulders, head units.
fn build(kind: FigureKind) -> (f64, f64) {
    match kind {
        FigureKind::Girl => (0.120, 0.56),
        FigureKind::Woman => (0.125, 0.62),
        FigureKind::Boy => (0.150, 0.70),
        FigureKind::Man => (0.168, 0.84),
    }
}

/// Below every picture.
pub(super) const GROUND: f64 = 4.2;

pub(super) struct Body<'a> {
    pub(super) rig: &'a Rig,
    pub(super) palette: &'a Palette,
    pub(super) neck: f64,
    pub(super) shoulder: f64,
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    let (neck, shoulder) = build(rig.kind);
    let body = Body { rig, palette, neck, shoulder };
    let worn = &scene.character.outfit;
    if *worn == Outfit::Hoodie {
        body.hood(easel);
    }
    body.neck(easel);
    let cloth = match worn {
        Outfit::SailorUniform | Outfit::Shirt => palette.white,
        Outfit::Armor => palette.metal,
        _ => palette.cloth,
    };
    match worn {
        Outfit::Dress => body.bare_shoulders(easel),
        Outfit::TShirt => body.torso(easel, &cloth, 0.02),
        Outfit::Coat | Outfit::Hoodie => body.torso(easel, &cloth, 0.05),
        _ => body.torso(easel, &cloth, 0.0),
    }
    match worn {
        Outfit::SailorUniform => body.sailor(easel),
        Outfit::Blazer => body.blazer(easel),
        Outfit::Shirt => body.shirt(easel),
        Outfit::Hoodie => body.hoodie(easel),
        Outfit::Coat => body.coat(easel),
        Outfit::Kimono => body.kimono(easel),
        Outfit::Dress => body.dress(easel),
        Outfit::Armor => body.armor(easel),
        Outfit::TShirt => body.round_collar(easel),
    }
}

impl Body<'_> {
    pub(super) fn place(&self, points: &[Point]) -> Vec<Point> {
        self.rig.all(points, Rig::body)
    }

    pub(super) fn open(&self, points: &[Point]) -> Vec<Point> {
        through(&self.place(points), 8)
    }

    pub(super) fn shape(&self, easel: &mut Easel, points: &[Point], surface: &Surface) -> Vec<Point> {
        let outline = self.place(points);
        easel.fill(&outline, surface.base);
        easel.ink(&[&outline[..], &outline[..1]].concat(), 1.0, (surface.line, Taper::EVEN));
        outline
    }

    pub(super) fn both(&self, easel: &mut Easel, points: &[Point], surface: &Surface) {
        self.shape(easel, points, surface);
        self.shape(easel, &mirrored(points), surface);
    }

    pub(super) fn line(&self, easel: &mut Easel, points: &[Point], (width, surface): (f64, &Surface)) {
        easel.ink(&self.open(points), width, (surface.line, Taper::GARMENT));
    }

    pub(super) fn both_lines(&self, easel: &mut Easel, points: &[Point], (width, surface): (f64, &Surface)) {
        self.line(easel, points, (width, surface));
        self.line(easel, &mirrored(points), (width, surface));
    }

    pub(super) fn neck(&self, easel: &mut Easel) {
        let (neck, skin) = (self.neck, self.palette.skin);
        let top = self.rig.flat([0.0, 0.86]);
        let side = |x: f64| {
            [
                self.rig.flat([x * neck, 0.88]),
                self.rig.body([x * neck, 1.10]),
                self.rig.body([x * (neck + 0.035), 1.25]),
                self.rig.body([x * 0.34, 1.40]),
            ]
        };
        let (left, right) = (through(&side(-1.0), 8), through(&side(1.0), 8));
        let mut outline = left.clone();
        outline.extend([self.rig.body([-0.34, 1.9]), self.rig.body([0.34, 1.9])]);
        outline.extend(right.iter().rev());
        outline.push(top);
        easel.fill(&outline, skin.base);
        easel.within(&outline, |easel| {
            // The chin's shadow falls on the neck.
            let drop = self.rig.light * -0.03;
            let shadow = [
                [-0.30, 0.80],
                [0.30, 0.80],
                [0.24 + drop, 1.06],
                [0.10 + drop, 1.135],
                [-0.02 + drop, 1.15],
                [-0.14 + drop, 1.10],
                [-0.26 + drop, 1.0],
            ];
            easel.fill(&around(&self.place(&shadow), 6), skin.deep);
            let away = -self.rig.light;
            let far =
                [[away * 0.10, 1.0], [away * 0.08, 1.3], [away * 0.14, 1.9], [away * 0.6, 1.9], [away * 0.6, 1.0]];
            easel.veil(&around(&self.place(&far), 6), skin.shaded, 0.8);
        });
        for edge in [&left, &right] {
            easel.ink(edge, 0.9, (skin.line, Taper { start: 0.3, end: 0.3, least: 0.2 }));
        }
        self.both_lines(easel, &[[0.055, 1.335], [0.14, 1.315], [0.25, 1.33]], (0.55, &skin));
        self.line(easel, &[[-0.02, 1.37], [0.0, 1.385], [0.02, 1.37]], (0.5, &skin));
    }

    /// Half outline from the collar over the shoulder down the sleeve.
    pub(super) fn shoulder_line(&self, raised: f64) -> [Point; 8] {
        let s = self.shoulder;
        [
            [self.neck + 0.05, 1.215 - raised],
            [s * 0.55, 1.30 - raised],
            [s * 0.86, 1.37 - raised * 0.6],
            [s + 0.02, 1.50],
            [s + 0.10, 1.80],
            [s + 0.15, 2.25],
            [s + 0.17, 3.0],
            [s + 0.17, GROUND],
        ]
    }

    pub(super) fn torso(&self, easel: &mut Easel, surface: &Surface, raised: f64) {
        let half = self.shoulder_line(raised);
        let right = self.open(&half);
        let left = self.open(&mirrored(&half));
        let outline: Vec<Point> = right.iter().copied().chain(left.iter().rev().copied()).collect();
        easel.fill(&outline, surface.base);
        easel.within(&outline, |easel| self.torso_shadow(easel, surface));
        for edge in [&right, &left] {
            easel.ink(edge, 1.1, (surface.line, Taper::EVEN));
        }
        self.arms_and_folds(easel, surface);
    }

    pub(super) fn torso_shadow(&self, easel: &mut Easel, surface: &Surface) {
        let away = -self.rig.light;
        let s = self.shoulder;
        let far = [
            [away * s * 0.80, 1.25],
            [away * s * 0.66, 1.7],
            [away * s * 0.74, 2.3],
            [away * s * 0.60, GROUND],
            [away * 2.0, GROUND],
            [away * 2.0, 1.2],
        ];
        easel.fill(&around(&self.place(&far), 6), surface.shaded);
        let hair_shadow =
            [[-0.5, 1.1], [0.5, 1.1], [0.42, 1.42], [0.2, 1.36], [0.0, 1.44], [-0.2, 1.36], [-0.42, 1.42]];
        easel.fill(&around(&self.place(&hair_shadow), 5), surface.shaded);
        let under = [
            [away * 0.05, 2.02],
            [away * s * 0.5, 2.12],
            [away * s * 0.72, 1.98],
            [away * s * 0.64, 2.5],
            [away * 0.15, 2.35],
        ];
        easel.veil(&around(&self.place(&under), 6), surface.shaded, 0.7);
    }

    pub(super) fn arms_and_folds(&self, easel: &mut Easel, surface: &Surface) {
        let s = self.shoulder;
        self.both_lines(
            easel,
            &[[s - 0.10, 1.80], [s - 0.055, 2.05], [s - 0.04, 2.6], [s - 0.05, GROUND]],
            (1.0, surface),
        );
        for [from, over, to] in [
            [[s - 0.10, 1.80], [s - 0.22, 1.86], [s - 0.33, 1.98]],
            [[s - 0.09, 1.84], [s - 0.18, 1.98], [s - 0.24, 2.16]],
            [[s - 0.09, 1.78], [s + 0.0, 1.84], [s + 0.07, 1.96]],
            [[s * 0.62, 1.36], [s * 0.60, 1.46], [s * 0.62, 1.56]],
        ] {
            self.both_lines(easel, &[from, over, to], (0.6, surface));
        }
        for side in [-1.0, 1.0] {
            let wedge = [[side * (s - 0.10), 1.80], [side * (s - 0.30), 1.93], [side * (s - 0.13), 1.90]];
            easel.fill(&self.place(&wedge), surface.shaded);
        }
    }
}
