//! Folds of what the trunk wears: cloth is pulled at the armpits, hangs from the chest, is pressed where the waist bends
//! and gathered where something holds it. Which of these, its cut decides.

use super::super::clothes::wear::Cloth;
use super::super::curve::{Point, around};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::crumples::pressed;
use super::cut::Cut;
use scene::Outfit;

impl Body<'_> {
    pub(super) fn trunk_folds(&self, easel: &mut Easel, surface: &Surface) {
        self.pulled(easel, surface);
        self.pressed_waist(easel, surface);
        match self.cut() {
            Cut::Blouse => self.gathered(easel, (self.wear.hem - 0.06, self.wear.hem - 0.40), surface),
            Cut::Knit => self.over_band(easel, surface),
            Cut::Tee | Cut::Sailor => self.hung_free(easel, surface),
            Cut::Tailored => self.buttoned(easel, surface),
            Cut::Close | Cut::Coat | Cut::Wrapped => {}
        }
        if self.wear.hem > 3.3 && self.outfit != Outfit::Coat {
            let (hem, s) = (self.wear.hem, self.shoulder);
            for side in [-1.0, 1.0] {
                let at = |x: f64, y: f64| [x * s * side, y];
                self.fold(easel, &[at(0.56, hem - 0.02), at(0.54, hem - 0.4), at(0.46, hem - 0.85)], (0.040, surface));
                self.fold(easel, &[at(0.80, 2.66), at(0.74, 2.9), at(0.76, 3.2)], (0.026, surface));
            }
        }
    }

    /// The cut of what is worn: a vest of cloth is tailored, one that is knitted is not.
    pub(super) const fn cut(&self) -> Cut {
        match self.outfit {
            Outfit::SweaterVest if self.stuff().is_none() => Cut::Tailored,
            outfit => Cut::of(outfit),
        }
    }

    /// Whether its cut folds the cloth before the chest.
    pub fn has_cut(&self) -> bool {
        matches!(self.cut(), Cut::Blouse | Cut::Knit | Cut::Tee | Cut::Sailor | Cut::Tailored)
    }

    /// The side that the hips are pushed to, where cloth is pressed; on the other it is drawn long.
    fn pressed_side(&self) -> f64 {
        if self.posture.trunk.sway < 0.0 { -1.0 } else { 1.0 }
    }

    /// From the armpits toward the chest.
    fn pulled(&self, easel: &mut Easel, surface: &Surface) {
        let s = self.shoulder;
        for side in [-1.0, 1.0] {
            let at = |x: f64, y: f64| [x * s * side, y];
            self.fold(easel, &[at(0.84, 1.62), at(0.70, 1.70), at(0.50, 1.69)], (0.034, surface));
            self.fold(easel, &[at(0.83, 1.72), at(0.72, 1.83), at(0.62, 1.90)], (0.026, surface));
        }
    }

    /// Where the waist bends, more on the side that the hips are pushed to; on the other one long fold hangs.
    fn pressed_waist(&self, easel: &mut Easel, surface: &Surface) {
        let (s, sway) = (self.shoulder, self.posture.trunk.sway);
        let short = self.pressed_side();
        if self.wear.hem <= 2.6 && !self.wear.tucked {
            return;
        }
        for side in [-1.0, 1.0] {
            let at = |x: f64, y: f64| [x * s * side, y];
            let more = 0.020 + 0.13 * (sway * side).max(0.0);
            let edge = self.girth_at(2.40) / s;
            if side == short || sway.abs() < 0.03 {
                self.fold(easel, &[at(edge, 2.30), at(edge - 0.20, 2.39), at(edge - 0.46, 2.36)], (more, surface));
                self.fold(easel, &[at(edge, 2.44), at(edge - 0.16, 2.47), at(edge - 0.30, 2.43)], (0.022, surface));
            } else if !self.has_cut() {
                self.hung_fold(easel, &[at(0.62, 1.98), at(0.58, 2.16), at(edge - 0.12, 2.38)], (0.026, surface));
            }
        }
    }

    /// The trunk's edge on one side, notched where those folds begin; `wide` is the edge without them.
    pub(super) fn pressed_in(&self, side: f64, rows: Vec<Point>, wide: impl Fn(f64) -> f64) -> Vec<Point> {
        let gives = self.crumpled() > 0.0 && !self.is_plump && self.cut() != Cut::Wrapped;
        if !gives || self.wear.trunk == Cloth::Skin || self.wear.hem <= 2.6 && !self.wear.tucked {
            return rows;
        }
        let sway = self.posture.trunk.sway;
        let notches: &[Point] =
            if side == self.pressed_side() || sway.abs() < 0.03 { &[[2.30, 1.0], [2.44, 0.7]] } else { &[[2.36, 0.4]] };
        let deep = self.crumpled() * (0.7 + 4.0 * sway.abs());
        let notches = notches.iter().filter(|[y, _]| y + 0.10 < self.wear.hem).map(|[y, share]| (*y, share * deep));
        notches.fold(rows, |rows, notch| pressed(rows, notch, &wide))
    }

    /// The hem from right to left: shares of half its width, and how far below its ends. It goes round the body, and
    /// where nothing holds it, it waves.
    pub(super) fn hem_waves(&self) -> &'static [Point] {
        match self.cut() {
            Cut::Tee | Cut::Sailor | Cut::Tailored | Cut::Coat if !self.wear.tucked => &[
                [1.0, 0.0],
                [0.86, 0.034],
                [0.66, 0.034],
                [0.44, 0.078],
                [0.18, 0.062],
                [-0.12, 0.088],
                [-0.40, 0.056],
                [-0.66, 0.062],
                [-0.86, 0.020],
                [-1.0, 0.0],
            ],
            _ => &[[1.0, 0.0], [0.5, 0.05], [0.0, 0.065], [-0.5, 0.05], [-1.0, 0.0]],
        }
    }

    /// Pleats rise from a band at `low`, no two alike, and the cloth hangs over it in shade.
    fn gathered(&self, easel: &mut Easel, (low, high): (f64, f64), surface: &Surface) {
        let s = self.shoulder;
        let wide = self.girth_at(2.40) / s;
        let under = [
            [-wide * s, low - 0.10],
            [-wide * 0.5 * s, low - 0.035],
            [0.0, low - 0.005],
            [wide * 0.5 * s, low - 0.035],
            [wide * s, low - 0.10],
            [wide * s, low + 0.10],
            [-wide * s, low + 0.10],
        ];
        easel.within(&self.trunk_outline(), |easel| easel.veil(&around(&self.place(&under), 5), surface.shaded, 0.9));
        for (x, rise, lean) in [
            (-0.50, 0.62, 0.10),
            (-0.34, 1.0, 0.05),
            (-0.15, 0.55, 0.02),
            (0.20, 0.8, -0.02),
            (0.37, 0.6, -0.05),
            (0.52, 1.0, -0.09),
        ] {
            let top = low + (high - low) * rise;
            let bow = lean * 0.5 - 0.02;
            let curve = [[x * s, low + 0.02], [(x + bow) * s, (low + top) / 2.0], [(x - lean) * s, top]];
            self.fold(easel, &curve, (0.024, surface));
        }
    }

    /// Over a ribbed band the cloth bags, in shade below.
    fn over_band(&self, easel: &mut Easel, surface: &Surface) {
        let (s, hem, short) = (self.shoulder, self.wear.hem, self.pressed_side());
        let wide = self.girth_at(hem - 0.2) / s;
        let low: Vec<Point> =
            [-1.0, -0.55, 0.0, 0.55, 1.0].map(|x: f64| [x * wide * s, hem - 0.10 + 0.05 * (1.0 - x * x)]).to_vec();
        let high = low.iter().rev().map(|[x, y]| [*x, y - 0.05 - 0.03 * libm::cos(x * 9.0)]);
        let under: Vec<Point> = low.iter().copied().chain(high).collect();
        easel.within(&self.trunk_outline(), |easel| easel.veil(&around(&self.place(&under), 5), surface.shaded, 0.9));
        for (x, rise, lean) in [(-0.62, 0.46, 0.06), (-0.36, 0.28, -0.06), (0.30, 0.30, 0.07), (0.64, 0.50, -0.05)] {
            let (x, lean) = (x * short, lean * short);
            let top = (hem - 0.10 - rise).max(2.3);
            let curve = [[x * s, hem - 0.08], [(x + lean) * s, (hem - 0.08 + top) / 2.0], [(x + lean * 0.4) * s, top]];
            self.fold(easel, &curve, (0.030, surface));
        }
        // Drawn from the chest to the hip that is let go.
        let long = [[-0.34 * short * s, 2.06], [-0.42 * short * s, 2.28], [-0.62 * short * s, 2.54]];
        self.hung_fold(easel, &long, (0.032, surface));
    }

    /// From the chest down, and up from a hem that nothing holds.
    fn hung_free(&self, easel: &mut Easel, surface: &Surface) {
        let (s, hem, short) = (self.shoulder, self.wear.hem, self.pressed_side());
        let at = |x: f64, y: f64| [x * short * s, y];
        self.hung_fold(easel, &[at(-0.34, 2.06), at(-0.44, 2.26), at(-0.60, 2.50)], (0.032, surface));
        self.hung_fold(easel, &[at(0.40, 2.04), at(0.38, 2.18), at(0.28, 2.34)], (0.024, surface));
        self.fold(easel, &[at(0.34, hem + 0.03), at(0.30, hem - 0.18), at(0.40, hem - 0.36)], (0.030, surface));
        self.fold(easel, &[at(-0.52, hem + 0.02), at(-0.56, hem - 0.22), at(-0.48, hem - 0.46)], (0.034, surface));
        self.fold(easel, &[at(-0.20, hem + 0.04), at(-0.22, hem - 0.09), at(-0.15, hem - 0.17)], (0.020, surface));
    }

    /// Drawn to the button that holds it, and falling free below the waist.
    fn buttoned(&self, easel: &mut Easel, surface: &Surface) {
        let (s, hem) = (self.shoulder, self.wear.hem);
        for side in [-1.0, 1.0] {
            let at = |x: f64, y: f64| [x * s * side, y];
            self.fold(easel, &[at(0.16, 2.44), at(0.36, 2.38), at(0.54, 2.26)], (0.022, surface));
            self.fold(easel, &[at(0.16, 2.50), at(0.34, 2.53), at(0.48, 2.60)], (0.018, surface));
            self.fold(easel, &[at(0.60, hem), at(0.58, hem - 0.2), at(0.52, hem - 0.42)], (0.030, surface));
        }
    }
}
