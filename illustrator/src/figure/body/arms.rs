//! Arms: skin, sleeves and hands, in front of the trunk or behind it.

use super::super::clothes::wear::{Cloth, Sleeves};
use super::super::curve::{Point, Taper, add, closed, lerp, line, pieced, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::props::{self, Grip};
use super::limb::{Part, Station, paint};
use super::posture::{Depth, Hand};
use super::skeleton::Limb;
use super::{Body, hands};

const UPPER: [Station; 4] = [(0.0, 0.125, 0.115), (0.22, 0.118, 0.112), (0.6, 0.090, 0.092), (1.0, 0.076, 0.080)];
const FORE: [Station; 4] = [(0.0, 0.078, 0.078), (0.25, 0.092, 0.078), (0.6, 0.074, 0.066), (1.0, 0.056, 0.054)];

/// Which of the parts of an arm are drawn now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Before the trunk is painted.
    Behind,
    /// On the trunk, under collars: whole arms, and upper arms of those that lie across.
    Beside,
    /// Over collars and ties: forearms and hands that lie across.
    Across,
    /// Over the face.
    Face,
}

pub fn draw(easel: &mut Easel, body: &Body, stage: Stage) {
    // The far side first: what is nearer the light lies over it.
    let order = if body.rig.light < 0.0 { [1, 0] } else { [0, 1] };
    for at in order {
        let (limb, arm) = (&body.skeleton.arms[at], &body.posture.arms[at]);
        let (upper, fore) = match (arm.depth, stage) {
            (Depth::Behind, Stage::Behind) | (Depth::Beside, Stage::Beside) => (true, true),
            (Depth::Across | Depth::Face, Stage::Beside) => (true, false),
            (Depth::Across, Stage::Across) | (Depth::Face, Stage::Face) => (false, true),
            _ => continue,
        };
        body.arm(easel, limb, (upper, fore), arm.hand);
    }
}

impl Body<'_> {
    fn arm(&self, easel: &mut Easel, limb: &Limb, (upper, fore): (bool, bool), hand: Hand) {
        let unit = self.rig.unit;
        let wide = self.limb_width;
        let skin = self.palette.skin;
        let bare_fore = matches!(self.wear.sleeves, Sleeves::None | Sleeves::Short | Sleeves::Puffed | Sleeves::Wide);
        let part = |ends, stations: &[Station], more: f64| {
            let stations: Vec<Station> =
                stations.iter().map(|(at, one, other)| (*at, one * wide + more, other * wide + more)).collect();
            Part::new(ends, &stations, (limb.side, unit))
        };
        if bare_fore {
            let mut parts = Vec::new();
            if upper {
                parts.push(part((limb.root, limb.bend), &UPPER, 0.0).open());
            }
            if fore {
                parts.push(part((limb.bend, limb.end), &FORE, 0.0).cut());
            }
            paint(easel, self.rig, &parts, &skin);
        }
        if fore && hand == Hand::Grip {
            props::draw(easel, self, Grip { at: hands::grip(self.rig, limb), side: limb.side });
        }
        if fore {
            hands::draw(easel, self.rig, (limb, hand), &skin);
        }
        self.sleeve(easel, limb, (upper, fore));
    }

    fn sleeve(&self, easel: &mut Easel, limb: &Limb, (upper, fore): (bool, bool)) {
        let (unit, wide) = (self.rig.unit, self.limb_width);
        let cloth = self.wear.sleeve_cloth.of(self.palette);
        let roomy = self.wear.roomy;
        let part = |ends, stations: &[Station], more: f64| {
            let stations: Vec<Station> =
                stations.iter().map(|(at, one, other)| (*at, one * wide + more, other * wide + more)).collect();
            Part::new(ends, &stations, (limb.side, unit))
        };
        match self.wear.sleeves {
            Sleeves::None => {}
            Sleeves::Short | Sleeves::Puffed if upper => {
                let puffed = self.wear.sleeves == Sleeves::Puffed;
                let stations: [Station; 3] = if puffed {
                    [(0.0, 0.15, 0.12), (0.20, 0.21, 0.17), (0.42, 0.10, 0.10)]
                } else {
                    [(0.0, 0.135, 0.12), (0.22, 0.138, 0.13), (0.46, 0.135, 0.13)]
                };
                let sleeve = part((limb.root, limb.bend), &stations, 0.0).open().cut();
                self.cast(easel, &sleeve);
                paint(easel, self.rig, &[sleeve], &cloth);
                if puffed {
                    self.band(easel, (limb.root, limb.bend, limb.side), (0.43, 0.11));
                }
            }
            Sleeves::Long | Sleeves::Bell => {
                let bell = if self.wear.sleeves == Sleeves::Bell { 0.11 } else { 0.0 };
                let mut parts = Vec::new();
                if upper {
                    parts.push(part((limb.root, limb.bend), &UPPER, roomy).open());
                }
                if fore {
                    let stations: Vec<Station> = FORE
                        .iter()
                        .map(|(at, one, other)| (*at * 0.98, one + bell * at * at, other + bell * at * at))
                        .collect();
                    parts.push(part((limb.bend, limb.end), &stations, roomy + 0.012).cut());
                }
                paint(easel, self.rig, &parts, &cloth);
                self.sleeve_folds(easel, limb, (upper, fore), &cloth);
                if fore {
                    self.cuff(easel, limb, &cloth);
                }
            }
            Sleeves::Wide => self.hanging(easel, limb, (upper, fore), &cloth),
            Sleeves::Short | Sleeves::Puffed => {}
        }
    }

    /// A garment's end throws its shadow on the arm.
    fn cast(&self, easel: &mut Easel, part: &Part) {
        let shade = self.palette.skin.shaded;
        let drop = super::super::curve::moved(&part.outline(), [0.0, 0.045 * self.rig.unit]);
        easel.on_figure(|easel| easel.veil(&drop, shade, 0.8));
    }

    fn band(&self, easel: &mut Easel, (from, to, _side): (Point, Point, f64), (at, half): (f64, f64)) {
        let white = self.palette.white;
        let (x, y) = (to[0] - from[0], to[1] - from[1]);
        let length = libm::sqrt(x * x + y * y).max(1e-9);
        let across = [y / length * half * self.rig.unit * 1.1, -x / length * half * self.rig.unit * 1.1];
        let middle = lerp(from, to, at);
        let ends = [[middle[0] - across[0], middle[1] - across[1]], add(middle, across)];
        let outline = line(&ends, 0.07 * self.rig.unit, Taper { start: 0.0, end: 0.0, least: 1.0 });
        easel.fill(&outline, white.base);
        easel.ink(&closed(&outline), 0.7, (white.line, Taper::EVEN));
    }

    fn cuff(&self, easel: &mut Easel, limb: &Limb, cloth: &Surface) {
        if self.wear.sleeve_cloth == Cloth::Skin {
            return;
        }
        let at = lerp(limb.bend, limb.end, 0.86);
        let (x, y) = (limb.end[0] - limb.bend[0], limb.end[1] - limb.bend[1]);
        let length = libm::sqrt(x * x + y * y).max(1e-9);
        let half = 0.088 * self.rig.unit * self.limb_width;
        let across = [y / length * half, -x / length * half];
        let bow = [x / length * 0.02 * self.rig.unit, y / length * 0.02 * self.rig.unit];
        let curve = [[at[0] - across[0], at[1] - across[1]], add(at, bow), add(at, across)];
        easel.ink(&through(&curve, 5), 0.6, (cloth.line, Taper::GARMENT));
    }

    /// Folds radiate from the armpit and break at the elbow.
    fn sleeve_folds(&self, easel: &mut Easel, limb: &Limb, (upper, fore): (bool, bool), cloth: &Surface) {
        let unit = self.rig.unit;
        let frame = |from: Point, to: Point| {
            let (x, y) = (to[0] - from[0], to[1] - from[1]);
            let length = libm::sqrt(x * x + y * y).max(1e-9);
            let out = [limb.side * y / length, -limb.side * x / length];
            move |along: f64, across: f64| {
                [from[0] + x * along + out[0] * across * unit, from[1] + y * along + out[1] * across * unit]
            }
        };
        let mut folds: Vec<([Point; 3], f64)> = Vec::new();
        if upper {
            let at = frame(limb.root, limb.bend);
            folds.push(([at(0.30, -0.10), at(0.24, -0.03), at(0.22, 0.06)], 0.020));
            folds.push(([at(0.40, -0.10), at(0.40, -0.02), at(0.44, 0.05)], 0.016));
            folds.push(([at(0.86, -0.09), at(0.82, -0.02), at(0.76, 0.06)], 0.020));
        }
        if fore {
            let at = frame(limb.bend, limb.end);
            folds.push(([at(0.10, -0.09), at(0.14, -0.01), at(0.22, 0.06)], 0.022));
            folds.push(([at(0.62, 0.09), at(0.70, 0.02), at(0.76, -0.03)], 0.014));
        }
        for (points, width) in folds {
            let curve = through(&points, 6);
            let wedge = line(&curve, width * unit, Taper { start: 0.2, end: 0.8, least: 0.0 });
            easel.veil(&wedge, cloth.shaded, 1.0);
            easel.ink(&curve[..curve.len() * 6 / 10], 0.55, (cloth.line, Taper::FOLD));
        }
    }

    /// A kimono's sleeve hangs straight down from the arm, whatever the arm does.
    fn hanging(&self, easel: &mut Easel, limb: &Limb, (upper, fore): (bool, bool), cloth: &Surface) {
        let unit = self.rig.unit;
        let part = |ends, stations: &[Station]| Part::new(ends, stations, (limb.side, unit));
        if upper {
            let stations = [(0.0, 0.15, 0.14), (0.25, 0.16, 0.15), (0.6, 0.17, 0.16), (1.0, 0.18, 0.17)];
            paint(easel, self.rig, &[part((limb.root, limb.bend), &stations).open()], cloth);
        }
        if !fore {
            return;
        }
        let wrist = lerp(limb.bend, limb.end, 0.90);
        let drop = 0.95 * unit;
        let above = 0.12 * unit;
        let level = (limb.end[1] - limb.bend[1]).abs() < 0.6 * unit;
        let away = if level { 0.0 } else { limb.side * 0.16 * unit };
        let elbow = lerp(limb.bend, limb.root, if level { 0.05 } else { 0.35 });
        let outline = pieced(
            &[
                vec![
                    [elbow[0], elbow[1] - above],
                    lerp([elbow[0], elbow[1] - above], [wrist[0], wrist[1] - above], 0.5),
                    [wrist[0] + away * 0.3, wrist[1] - above],
                ],
                vec![
                    [wrist[0] + away * 0.4, wrist[1] - above * 0.5],
                    [wrist[0] + away * 0.7, wrist[1] + drop * 0.5],
                    [wrist[0] + away, wrist[1] + drop],
                ],
                vec![
                    [wrist[0] + away * 0.5, wrist[1] + drop * 1.06],
                    [elbow[0] - limb.side * 0.05 * unit, wrist[1].max(elbow[1]) + drop * 0.90],
                ],
                vec![
                    [elbow[0] - limb.side * 0.10 * unit, wrist[1].max(elbow[1]) + drop * 0.7],
                    [elbow[0] - limb.side * 0.12 * unit, elbow[1]],
                ],
            ],
            6,
        );
        easel.fill(&outline, cloth.base);
        easel.crescent(&outline, self.rig.away([-0.07, -0.02]), (cloth.shaded, 1.0));
        easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
        self.blossoms(easel, (wrist, elbow), limb.side);
    }
}
