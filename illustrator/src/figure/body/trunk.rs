//! Neck and trunk: skin, the main piece of cloth with its hem, and the shade of both.

use super::super::clothes::wear::{Cloth, Neckline, Sleeves};
use super::super::curve::{Point, Taper, around, line, moved, table, through};
use super::super::easel::Easel;
use super::super::face;
use super::super::palette::Surface;
use super::brush::sided;
use super::cut::Cut;
use super::{Body, SHOULDER};
use scene::{Age, Extra, FigureKind, Outfit};

impl Body<'_> {
    pub(super) fn draw_neck(&self, easel: &mut Easel) {
        let (neck, skin, rig) = (self.neck, self.palette.skin, self.rig);
        // Cloth hides the shoulders' skin, and where an arm is behind nothing else would.
        let bare = self.wear.neck == Neckline::Bare;
        let side = |x: f64| {
            [
                rig.flat([
                    x * neck * 1.02 - rig.yaw_deg / 30.0 * 0.03 - 0.55 * rig.behind_face(),
                    0.80 - 0.65 * rig.behind_face().abs(),
                ]),
                rig.body([x * neck * 0.96 * rig.neck_round(), 1.05]),
                rig.body([x * (neck * 1.02 * (1.0 + rig.neck_round()) / 2.0 + 0.006), 1.15]),
                rig.body([x * (neck + 0.09), 1.245]),
                rig.body([x * self.shoulder * if bare { 0.72 } else { 0.66 }, if bare { 1.318 } else { 1.335 }]),
                if bare {
                    rig.body([x * self.shoulder * 0.92, 1.385])
                } else {
                    rig.body([x * self.shoulder * 0.70, 1.45])
                },
            ]
        };
        // On bare skin the arm's line goes on from there, and nothing may lie over it or stand out beside it.
        let sleeveless = self.wear.sleeves == Sleeves::None;
        let ends = [0, 1].map(|at| if bare && (sleeveless || self.is_behind(at)) { 25 } else { 41 });
        let edge = |x: f64, end: usize| through(&side(x), 8).into_iter().take(end).collect::<Vec<_>>();
        let (left, right) = (edge(-1.0, ends[0]), edge(1.0, ends[1]));
        let mut outline = left.clone();
        outline.extend([rig.body([-self.shoulder * 0.5, 1.75]), rig.body([self.shoulder * 0.5, 1.75])]);
        outline.extend(right.iter().rev());
        easel.fill(&outline, skin.base);
        easel.within(&outline, |easel| {
            self.neck_shade(easel);
        });
        for edge in [&left, &right] {
            easel.ink(&edge[4..edge.len().min(30)], 0.85, (skin.line, Taper { start: 0.1, end: 0.35, least: 0.1 }));
        }
    }

    /// Shade of neck and chest, the same wherever skin shows: its far side, the chin's own outline dropped on it, and
    /// the collarbones.
    pub fn neck_shade(&self, easel: &mut Easel) {
        let (skin, rig, away) = (self.palette.skin, self.rig, -self.rig.light);
        let far = [
            [away * 0.085, 0.60],
            [away * 0.055, 1.25],
            [away * 0.030, 1.45],
            [away * 0.02, 1.9],
            [away * 0.5, 1.9],
            [away * 0.5, 0.60],
        ];
        let far: Vec<Point> = if self.wear.neck == Neckline::Bare {
            far[..2].iter().chain(&[[away * 0.10, 1.32], [away * 0.3, 1.2], [away * 0.3, 0.60]]).copied().collect()
        } else {
            far.to_vec()
        };
        easel.veil(&through(&self.place(&far), 6), skin.shaded, 1.0);
        let chin = moved(&face::outline(rig), rig.away([0.035, 0.115]));
        easel.veil(&chin, skin.deep, 1.0);
        let bone = Taper { start: 0.2, end: 0.7, least: 0.05 };
        for x in [-1.0, 1.0] {
            easel.ink(&self.open(&[[x * 0.04, 1.372], [x * 0.14, 1.340], [x * 0.28, 1.328]]), 0.6, (skin.seam(), bone));
        }
    }

    /// From the collar over the shoulder: shared by trunk and sleeve.
    pub(super) fn shoulder_line(&self) -> [Point; 5] {
        let s = self.shoulder;
        // Shoulders are a corner, not a bell: those of men are squarer, and a jacket's are padded.
        let square = if self.rig.is_male() { 0.004 } else { 0.0 };
        let padded = if self.cut() == Cut::Tailored { 0.010 } else { 0.0 };
        let flat = 0.010 + square + padded;
        let raised = if self.wear.loose { 0.022 } else { 0.008 };
        if self.wear.neck == Neckline::Crew {
            return [
                [self.neck + 0.118, 1.245],
                [self.neck + 0.19, 1.272],
                [s * 0.74, 1.330 - flat],
                [s * 0.95, SHOULDER - 0.006 - flat * 1.3],
                [s + 0.035, SHOULDER + 0.085],
            ];
        }
        if self.wear.neck == Neckline::Bare {
            // Bare skin: the line of the neck goes on.
            let n = self.neck;
            return [
                [n * 1.02 + 0.006, 1.15],
                [n + 0.09, 1.245],
                [s * 0.72, 1.318],
                [s * 0.95, SHOULDER - 0.035],
                [s + 0.02, SHOULDER + 0.085],
            ];
        }
        [
            [self.neck + 0.055, 1.205 - raised],
            [self.neck + 0.17, 1.272 - raised],
            [s * 0.74, 1.334 - raised * 0.6 - flat],
            [s * 0.95, SHOULDER - 0.004 - raised * 0.6 - flat * 1.3],
            [s + 0.035, SHOULDER + 0.085],
        ]
    }

    /// The same on one side as a curve, canvas units: eight pieces between two of its points.
    pub(super) fn over_shoulder(&self, side: f64) -> Vec<Point> {
        self.open(&sided(&self.shoulder_line()[..4], side))
    }

    /// Half-width of the trunk's cloth at a height, head units.
    pub fn girth_at(&self, y: f64) -> f64 {
        let s = self.shoulder;
        let female = !self.rig.is_male();
        let loose = self.wear.loose;
        let waist = match (loose, female) {
            (true, true) => 0.645,
            (true, false) => 0.71,
            (false, true) => 0.57,
            (false, false) => 0.67,
        };
        // What hangs over skirt or trousers is wider than they are.
        let hip = (self.hip + if self.wear.tucked { 0.008 } else { 0.032 }) / s;
        let spread = if y > 3.0 { 0.17 * (y - 3.0) } else { 0.0 };
        // A grown woman's trunk goes in and out more, a child's hardly.
        let (chest, narrow) = match self.rig.kind {
            _ if self.rig.age == Age::Child => (0.0, -0.05),
            FigureKind::Woman => (0.045, if loose { 0.015 } else { 0.03 }),
            FigureKind::Girl | FigureKind::Androgynous => (0.015, 0.0),
            // A chest that the ribs hold open, over a narrower waist.
            FigureKind::Boy => (0.015, 0.0),
            FigureKind::Man => (0.035, 0.0),
        };
        let [ribs, belly, lap] = self.bulk();
        // A belly is roundest below the waist, and rounds off to what carries it.
        let [high, low] = if self.is_plump { [0.74, 0.62] } else { [0.86, 0.8] };
        let rows = [
            [1.66, 0.83],
            [1.86, 0.815 + chest + ribs * 0.4],
            [2.05, 0.77 + (waist - 0.6) * 0.3 + chest * 0.6 + ribs],
            [2.28, waist + 0.070 - narrow + belly * high],
            [2.48, waist - narrow + belly],
            [2.70, waist + (hip - waist) * if self.wear.tucked { 0.42 } else { 0.66 } + belly * low],
            [3.0, hip + lap],
            [3.4, hip + lap],
        ];
        s * (table(&rows, y) + self.stands_off(y) - self.laced(y)) + spread
    }

    /// How far a corset draws in what is worn under it, shares of half the shoulders' width.
    fn laced(&self, y: f64) -> f64 {
        const DRAWN_IN: [Point; 5] = [[1.90, 0.0], [2.20, 0.05], [2.45, 0.11], [2.70, 0.05], [2.95, 0.0]];
        if self.extras.contains(&Extra::Corset) { table(&DRAWN_IN, y) } else { 0.0 }
    }

    /// What the cut of the garment adds, shares of half the shoulders' width.
    fn stands_off(&self, y: f64) -> f64 {
        let rows = self.cut().rows()[usize::from(self.rig.is_male())];
        let hem = self.wear.hem;
        let rows: Vec<[f64; 2]> =
            rows.iter().map(|[at, off]| [if *at <= 0.0 { hem + at } else { *at }, *off]).collect();
        // A belly fills what else would hang.
        let share = if self.is_plump { 0.15 } else { 1.0 };
        let off = if rows.is_empty() { 0.0 } else { share * table(&rows, y) };
        // Down bulges between its seams.
        let bulge = libm::sin((y - 1.72) / 0.30 * core::f64::consts::PI).abs();
        let hung = [[1.66, 0.06], [1.86, 0.30], [2.28, 0.80], [hem - 0.16, 1.0], [hem, 0.82]];
        let off = off + self.wear.ample * table(&hung, y);
        off + if self.outfit == Outfit::DownJacket { 0.055 * bulge } else { 0.0 }
    }

    /// What a turned trunk shows beside that: the chest before it, behind it the shoulder blade, the small of the back
    /// and the seat; the same shares.
    fn turned_by(&self, side: f64, y: f64) -> f64 {
        if self.rig.age == Age::Child || matches!(self.outfit, Outfit::Armor | Outfit::SamuraiArmor | Outfit::Spacesuit)
        {
            return 0.0;
        }
        let turned = libm::sin(self.rig.body_deg.to_radians()) * side;
        let before: &[[f64; 2]] = if self.rig.is_male() {
            &[[1.66, 0.0], [1.86, 0.09], [2.15, 0.03], [2.48, -0.02], [2.80, 0.0]]
        } else {
            &[[1.66, 0.0], [1.80, 0.06], [1.95, 0.15], [2.10, 0.06], [2.28, -0.02], [2.60, 0.02], [2.90, 0.0]]
        };
        let behind: &[[f64; 2]] = if self.rig.is_male() {
            &[[1.66, 0.02], [1.86, 0.05], [2.42, -0.07], [2.90, 0.03]]
        } else {
            &[[1.66, 0.02], [1.80, 0.04], [2.42, -0.08], [2.90, 0.05]]
        };
        let share = if self.is_plump { 0.5 } else { 1.0 };
        // A long coat falls before the thigh that is turned to its front.
        let over_thigh =
            if turned > 0.0 && self.wear.hem > 3.3 { 0.5 * turned * ((y - 2.7) / 0.4).clamp(0.0, 1.0) } else { 0.0 };
        over_thigh + share * turned.abs() * table(if turned > 0.0 { before } else { behind }, y)
    }

    /// What a build adds at ribs, waist and hips, shares of half the shoulders' width: a belly, or a chest above a narrow
    /// waist.
    pub(super) const fn bulk(&self) -> [f64; 3] {
        if matches!(self.outfit, Outfit::Spacesuit) {
            return [0.10, 0.20, 0.10];
        }
        match (self.is_plump, self.is_sturdy) {
            // Of who wrestles by weight.
            (true, _) if matches!(self.outfit, Outfit::Mawashi) => [0.22, 0.46, 0.16],
            (true, _) if matches!(self.rig.kind, FigureKind::Man) => [0.13, 0.44, 0.12],
            (true, _) => [0.17, 0.41, 0.05],
            (_, true) if self.rig.is_male() => [0.085, -0.03, -0.02],
            (_, true) => [0.045, -0.06, -0.03],
            _ => [0.0; 3],
        }
    }

    /// Right edge, left edge, hem from right to left; canvas units.
    fn trunk_edges(&self) -> [Vec<Point>; 3] {
        let hem = self.wear.hem;
        let usual: &[f64] = if self.outfit == Outfit::DownJacket {
            &[1.66, 1.72, 1.87, 2.02, 2.17, 2.32, 2.47, 2.62]
        } else {
            &[1.66, 1.80, 1.95, 2.10, 2.28, 2.40, 2.52, 2.70, 3.0, 3.4, 3.9]
        };
        // Over a band the cloth turns in within a hand's breadth.
        let turns_in = if self.cut() == Cut::Knit { [0.24, 0.11] } else { [0.0; 2] };
        let heights: Vec<f64> = usual
            .iter()
            .copied()
            .filter(|y| *y < hem - f64::max(turns_in[0], 0.08))
            .chain(turns_in.into_iter().filter(|up| *up > 0.0).map(|up| hem - up))
            .chain([hem])
            .collect();
        // From the middle of the shoulder on the arm makes the line; the trunk's own stays within it.
        let side = |side: f64| -> Vec<Point> {
            let wide = |y: f64| self.girth_at(y) + self.shoulder * self.turned_by(side, y);
            let rows: Vec<Point> = heights.iter().map(|y| [wide(*y), *y]).collect();
            let down = self.pressed_in(side, rows, wide);
            let half: Vec<Point> =
                [self.shoulder_line()[2], [self.shoulder * 0.82, SHOULDER + 0.05]].into_iter().chain(down).collect();
            self.over_shoulder(side)[..16].iter().copied().chain(self.open(&sided(&half, side))).collect()
        };
        let wide = self.girth_at(hem);
        let edge: Vec<Point> = self.hem_waves().iter().map(|[x, low]| [x * wide, hem + low]).collect();
        let edge = self.open(&edge);
        [side(1.0), side(-1.0), edge]
    }

    /// All of the trunk's cloth, canvas units.
    pub fn trunk_outline(&self) -> Vec<Point> {
        let [right, left, edge] = self.trunk_edges();
        let mut outline: Vec<Point> = right.into_iter().chain(edge).chain(left.into_iter().rev()).collect();
        match self.wear.neck {
            Neckline::Deep(low, wide) => outline.extend(self.opening([low, wide])),
            Neckline::Crew => outline.extend(self.opening([1.445, 0.135])),
            Neckline::High | Neckline::Bare => {}
        }
        outline
    }

    pub(super) fn trunk(&self, easel: &mut Easel, surface: &Surface) {
        let [right, left, edge] = self.trunk_edges();
        let outline = self.trunk_outline();
        if !self.wear.tucked {
            let drop = moved(&edge, [0.0, 0.07 * self.rig.unit]);
            let shadow: Vec<Point> = edge.iter().copied().chain(drop.into_iter().rev()).collect();
            easel.on_figure(|easel| easel.veil(&shadow, self.palette.dark.deep, 0.35));
        }
        for (edge, at) in [(&left, 0), (&right, 1)] {
            self.shade_behind(easel, edge, at);
        }
        easel.fill(&outline, surface.base);
        easel.within(&outline, |easel| self.trunk_shade(easel, surface));
        self.patterned_on_trunk(easel, std::slice::from_ref(&outline), self.wear.trunk);
        self.lit_edge(easel, (if self.rig.light > 0.0 { &right } else { &left }, &outline), surface);
        let bare = self.wear.trunk == Cloth::Skin;
        let taper = if bare { Taper { start: 0.25, end: 0.08, least: 0.3 } } else { Taper::EVEN };
        for (edge, at) in [(&left, 0), (&right, 1)] {
            let start = if bare { 4 } else { 0 };
            // The line swells on the side away from the light.
            let heavy = if (at == 1) == (self.rig.light > 0.0) { 0.90 } else { 1.25 };
            if self.is_behind(at) {
                // The shoulder goes on into the arm behind: the trunk's own line begins again at the armpit.
                let end = if bare { 0.30 } else { 0.0 };
                easel.ink(&edge[start..16], heavy, (surface.line, Taper { start: 0.0, end, least: 0.3 }));
                easel.ink(&edge[32..], heavy, (surface.line, Taper { start: 0.12, end: 0.0, least: 0.1 }));
            } else {
                easel.ink(&edge[start..], heavy, (surface.line, taper));
            }
        }
        if !bare {
            // No fold stands out of the cloth, however the trunk is turned.
            easel.within(&outline, |easel| self.trunk_folds(easel, surface));
        }
        if !self.wear.tucked {
            easel.ink(&edge, 1.0, (surface.line, Taper::EVEN));
            // The cloth turns up inside: a seam along its edge.
            let seam = moved(&edge, [0.0, -0.045 * self.rig.unit]);
            easel.ink(&seam[2..seam.len() - 2], 0.45, (surface.seam(), Taper::GARMENT));
        }
    }

    /// The trunk's shadow on an arm that is behind it.
    fn shade_behind(&self, easel: &mut Easel, edge: &[Point], at: usize) {
        if easel.in_color() && self.is_behind(at) {
            // It begins at the armpit: above, cloth goes on into cloth.
            let fallen = line(&edge[32..], 0.15 * self.rig.unit, Taper { start: 0.35, end: 0.0, least: 0.0 });
            easel.on_figure(|easel| easel.veil(&fallen, self.palette.dark.deep, 0.24));
        }
    }

    /// The side of the trunk that faces the light.
    fn lit_edge(&self, easel: &mut Easel, (edge, outline): (&[Point], &[Point]), surface: &Surface) {
        // Where the arm behind goes on there is no edge that the light could catch.
        if !easel.in_color() || self.is_behind(usize::from(self.rig.light > 0.0)) {
            return;
        }
        let (shade, share) = self.edge_light(surface);
        let curve = &edge[edge.len() / 3..];
        let strip = line(curve, 0.045 * self.rig.unit, Taper { start: 0.3, end: 0.3, least: 0.0 });
        easel.within(outline, |easel| easel.veil(&strip, shade, share));
    }

    /// The head's shadow on whatever is worn.
    pub(super) fn head_shadow(&self, easel: &mut Easel) {
        // On bare skin the neck's own shade is all there is.
        if !easel.in_color() || self.wear.trunk == Cloth::Skin {
            return;
        }
        let fallen = moved(&face::outline(self.rig), self.rig.away([0.06, 0.24]));
        let outline = self.trunk_outline();
        easel.within(&outline, |easel| easel.veil(&fallen, self.palette.dark.deep, 0.20));
    }

    /// The edge of an opening from the left of the neck down to its point and up the right.
    pub fn opening(&self, [low, wide]: Point) -> Vec<Point> {
        let n = self.neck;
        let y = |share: f64| 1.12 + (low - 1.12) * share;
        let right = if self.wear.neck == Neckline::Crew {
            vec![[0.0, low], [wide * 0.6, y(0.93)], [n + 0.075, y(0.68)], [n + 0.118, 1.245]]
        } else {
            vec![[0.0, low], [wide + 0.02, y(0.62)], [n + 0.058, y(0.32)], [n + 0.050, 1.195]]
        };
        let left: Vec<Point> = right.iter().rev().map(|[x, y]| [-x, *y]).collect();
        self.outline(&[&left, &right])
    }

    fn trunk_shade(&self, easel: &mut Easel, surface: &Surface) {
        if self.wear.neck == Neckline::Bare {
            self.neck_shade(easel);
        }
        self.far_shade(easel, surface);
        if easel.in_color() && surface.is_dark() && self.outfit != Outfit::Armor {
            self.near_light(easel, surface);
        }
        let (away, s) = (-self.rig.light, self.shoulder);
        // Under the chest, which faces down.
        if !self.rig.is_male() && self.outfit != Outfit::Armor && !self.is_turned_away() {
            let under = [
                [away * -s * 0.46, 2.00],
                [away * s * 0.06, 2.055],
                [away * s * 0.60, 1.93],
                [away * s * 0.66, 2.16],
                [away * s * 0.30, 2.19],
                [away * s * 0.04, 2.13],
                [away * -s * 0.24, 2.085],
            ];
            easel.veil(&around(&self.place(&under), 6), surface.shaded, 0.8);
        } else if self.rig.is_male()
            && self.rig.age != Age::Child
            && self.outfit != Outfit::Armor
            && !self.is_turned_away()
        {
            let under = [
                [away * s * 0.10, 2.03],
                [away * s * 0.36, 2.05],
                [away * s * 0.64, 1.94],
                [away * s * 0.70, 2.06],
                [away * s * 0.42, 2.12],
                [away * s * 0.16, 2.075],
            ];
            easel.veil(&around(&self.place(&under), 6), surface.shaded, if self.is_sturdy { 1.0 } else { 0.6 });
        }
    }

    /// Of dark cloth what turns to the light: shoulder and chest down to the waist, and below it the hip.
    fn near_light(&self, easel: &mut Easel, surface: &Surface) {
        let (toward, s, hem) = (self.rig.light, self.shoulder, self.wear.hem);
        let waist = self.girth_at(2.45) / s;
        let chest =
            [[0.44, 1.38], [0.74, 1.36], [0.92, 1.50], [0.80, 1.80], [waist + 0.02, 2.30], [waist - 0.16, 2.36]];
        let chest: Vec<Point> =
            chest.iter().chain(&[[0.50, 2.10], [0.40, 1.80]]).map(|[x, y]| [toward * s * x, *y]).collect();
        easel.veil(&around(&self.place(&chest), 6), surface.light, 0.55);
        if hem > 2.8 {
            let wide = self.girth_at(hem - 0.1) / s;
            let skirt =
                [[waist - 0.10, 2.52], [waist - 0.01, 2.58], [wide - 0.07, hem - 0.06], [wide - 0.26, hem - 0.02]];
            let skirt: Vec<Point> =
                skirt.iter().chain(&[[waist - 0.13, 2.75]]).map(|[x, y]| [toward * s * x, *y]).collect();
            easel.veil(&around(&self.place(&skirt), 6), surface.light, 0.36);
        }
    }

    /// The side of the trunk away from the light, from the armpit down.
    pub fn far_shade(&self, easel: &mut Easel, surface: &Surface) {
        let (away, s) = (-self.rig.light, self.shoulder);
        // From the armpit round the chest, in at the waist with the trunk, and down the hip; a trunk that turns from the
        // light shows more of its dark side.
        let turned = (self.rig.body_deg * self.rig.light / 60.0).clamp(-0.16, 0.16);
        let chest = if self.rig.is_male() { 0.0 } else { 0.06 };
        let waist = self.girth_at(2.45) / s;
        let edge = [
            [0.86, 1.50],
            [0.74, 1.64],
            [0.60, 1.80],
            [0.56 + chest, 1.98],
            [0.50, 2.16],
            [waist - 0.20, 2.42],
            [waist - 0.16, 2.56],
            [0.52, 2.84],
            [0.56, 3.3],
            [0.60, 4.6],
        ];
        let far: Vec<Point> = edge
            .iter()
            .map(|[x, y]| [away * s * (x - turned * ((y - 1.5) / 0.3).clamp(0.0, 1.0)), *y])
            .chain([[away * 2.0, 4.6], [away * 2.0, 1.5]])
            .collect();
        easel.veil(&around(&self.place(&far), 6), surface.shaded, 1.0);
    }
}
