//! Sleeves: cloth about an arm, with the folds that its bends press into it and a cuff that has a thickness.

use super::super::clothes::wear::{Cloth, Knit, Sleeves};
use super::super::curve::{Point, Taper, add, closed, ellipse, lerp, line, moved, pieced, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::arms::{BELOW_SLEEVE, FORE, UPPER};
use super::limb::{Part, Station, paint};
use super::skeleton::Limb;
use crate::scene::Outfit;

/// Directions about a bone: along it, and out of it to the limb's own side.
struct Bone {
    from: Point,
    way: Point,
    out: Point,
    long: f64,
    unit: f64,
}

impl Bone {
    fn new((from, to): (Point, Point), (side, unit): (f64, f64)) -> Self {
        let (x, y) = (to[0] - from[0], to[1] - from[1]);
        let long = libm::sqrt(x * x + y * y).max(1e-9);
        let way = [x / long, y / long];
        Self { from, way, out: [side * way[1], -side * way[0]], long, unit }
    }

    /// `along` in shares of the bone, `across` in head units.
    fn at(&self, along: f64, across: f64) -> Point {
        [
            self.from[0] + self.way[0] * along * self.long + self.out[0] * across * self.unit,
            self.from[1] + self.way[1] * along * self.long + self.out[1] * across * self.unit,
        ]
    }
}

pub fn draw(easel: &mut Easel, body: &Body, at: usize, (upper, fore): (bool, bool)) {
    let cloth = body.wear.sleeve_cloth.of(body.palette);
    match body.wear.sleeves {
        Sleeves::None => {}
        Sleeves::Short | Sleeves::Puffed if upper => body.short_sleeve(easel, at, &cloth),
        Sleeves::Short | Sleeves::Puffed => {}
        Sleeves::Long | Sleeves::Bell => body.long_sleeve(easel, at, (upper, fore), &cloth),
        Sleeves::Wide => body.hanging_sleeve(easel, at, (upper, fore), &cloth),
    }
}

impl Body<'_> {
    fn short_sleeve(&self, easel: &mut Easel, at: usize, cloth: &Surface) {
        let limb = &self.skeleton.arms[at];
        let puffed = self.wear.sleeves == Sleeves::Puffed;
        let stations: &[Station] = if puffed {
            &[(0.06, 0.185, 0.12), (0.20, 0.215, 0.165), (0.34, 0.175, 0.150), (0.43, 0.098, 0.098)]
        } else {
            &[(0.0, 0.128, 0.10), (0.16, 0.134, 0.110), (0.30, 0.132, 0.126), (0.47, 0.128, 0.134)]
        };
        let sleeve = self.upper_arm(at, stations, 0.0).cut();
        let shade = self.palette.skin.shaded;
        let arm = self.arm_part((limb.root, limb.bend), &BELOW_SLEEVE, 0.0, limb.side).outline();
        let drop = moved(&sleeve.outline(), [limb.way[0] * 0.05 * self.rig.unit, 0.05 * self.rig.unit]);
        easel.within(&arm, |easel| easel.veil(&drop, shade, 1.0));
        paint(easel, self, &[sleeve], cloth);
        let bone = Bone::new((limb.root, limb.bend), (limb.side, self.rig.unit));
        if puffed {
            self.gathers(easel, &bone, cloth);
            self.band(easel, &bone, (0.41, 0.48, 0.098), &self.palette.white);
        } else {
            let hem = [bone.at(0.425, -0.130), bone.at(0.455, 0.0), bone.at(0.425, 0.128)];
            easel.ink(&through(&hem, 5), 0.5, (cloth.line, Taper::GARMENT));
            self.pressed(easel, &[bone.at(0.14, -0.12), bone.at(0.20, -0.04), bone.at(0.18, 0.06)], (0.026, cloth));
        }
    }

    /// Short folds that run out of a gathered edge.
    fn gathers(&self, easel: &mut Easel, bone: &Bone, cloth: &Surface) {
        for across in [-0.07, -0.025, 0.025, 0.07] {
            let fold = [bone.at(0.41, across), bone.at(0.33, across * 1.6), bone.at(0.24, across * 1.8)];
            easel.ink(&through(&fold, 4), 0.55, (cloth.line, Taper::FOLD));
        }
    }

    fn long_sleeve(&self, easel: &mut Easel, at: usize, (upper, fore): (bool, bool), cloth: &Surface) {
        let limb = &self.skeleton.arms[at];
        let roomy = self.wear.roomy;
        let bell = if self.wear.sleeves == Sleeves::Bell { 0.12 } else { 0.0 };
        let mut parts = Vec::new();
        if upper {
            // Cloth that the elbow pushes up stands off the arm.
            let stations = UPPER.map(|(at, one, other)| {
                let slack = if at > 0.7 { 0.012 } else { 0.0 };
                (at, one + slack, other + slack)
            });
            parts.push(self.upper_arm(at, &stations, roomy));
        }
        if fore {
            let stations = FORE.map(|(at, one, other)| {
                let slack = 0.012 + bell * at * at + if (0.2..0.7).contains(&at) { 0.010 } else { 0.0 };
                (at * 0.97, one + slack, other + slack)
            });
            let part = self.arm_part((limb.bend, limb.end), &stations, roomy, limb.side).cut();
            parts.push(if upper { part } else { part.open() });
        }
        paint(easel, self, &parts, cloth);
        self.patterned(easel, &parts.iter().map(Part::outline).collect::<Vec<_>>(), self.wear.sleeve_cloth);
        if self.outfit == Outfit::Armor {
            self.arm_plates(easel, limb, (upper, fore), cloth);
            return;
        }
        self.sleeve_folds(easel, at, (upper, fore), cloth);
        if fore && self.wear.sleeve_cloth != Cloth::Skin {
            self.cuff(easel, limb, (bell, cloth));
        }
    }

    /// A knight's arm: plates that overlap above the elbow, a round one on it, and the flaring cuff of a gauntlet.
    fn arm_plates(&self, easel: &mut Easel, limb: &Limb, (upper, fore): (bool, bool), metal: &Surface) {
        let unit = self.rig.unit;
        let wide = 0.075 * self.limb_width + self.wear.roomy;
        let trim = self.palette.accent.base;
        if upper {
            let bone = Bone::new((limb.root, limb.bend), (limb.side, unit));
            for along in [0.62, 0.76] {
                let edge = [bone.at(along, -wide), bone.at(along + 0.035, 0.0), bone.at(along, wide)];
                easel.ink(&through(&edge, 5), 0.8, (metal.line, Taper::GARMENT));
            }
        }
        if !fore {
            return;
        }
        let bone = Bone::new((limb.bend, limb.end), (limb.side, unit));
        let cuff = pieced(
            &[
                vec![bone.at(0.52, -wide * 1.38), bone.at(0.56, 0.0), bone.at(0.52, wide * 1.38)],
                vec![bone.at(0.52, wide * 1.38), bone.at(0.80, wide * 0.98), bone.at(1.04, wide * 0.80)],
                vec![bone.at(1.04, wide * 0.80), bone.at(1.07, 0.0), bone.at(1.04, -wide * 0.80)],
                vec![bone.at(1.04, -wide * 0.80), bone.at(0.80, -wide * 0.98), bone.at(0.52, -wide * 1.38)],
            ],
            5,
        );
        self.panel(easel, &cuff, metal);
        let rim = [bone.at(0.56, -wide * 1.26), bone.at(0.60, 0.0), bone.at(0.56, wide * 1.26)];
        easel.ink(&through(&rim, 5), 1.3, (trim, Taper::EVEN));
        self.panel(easel, &ellipse(limb.bend, [wide * 1.22 * unit; 2], 0.0), metal);
        let boss = ellipse(limb.bend, [wide * 0.34 * unit; 2], 0.0);
        easel.fill(&boss, trim);
        easel.ink(&closed(&boss), 0.7, (metal.line, Taper::EVEN));
    }

    /// Folds radiate from the armpit and fan out of the bent elbow.
    fn sleeve_folds(&self, easel: &mut Easel, at: usize, (upper, fore): (bool, bool), cloth: &Surface) {
        let limb = &self.skeleton.arms[at];
        let unit = self.rig.unit;
        let (one, two) =
            (Bone::new((limb.root, limb.bend), (limb.side, unit)), Bone::new((limb.bend, limb.end), (limb.side, unit)));
        let wide = 0.075 * self.limb_width + self.wear.roomy;
        if upper {
            let armpit = [one.at(0.22, -0.11), one.at(0.26, -0.03), one.at(0.22, 0.05)];
            self.pressed(easel, &armpit, (0.030, cloth));
            let armpit = [one.at(0.30, -0.11), one.at(0.38, -0.04), one.at(0.42, 0.03)];
            self.pressed(easel, &armpit, (0.020, cloth));
        }
        let bent = limb.bent_deg();
        // The inside of the bend is where the forearm goes.
        let inside = if bent > 0.0 { 1.0 } else { -1.0 } * wide;
        if bent.abs() > 24.0 {
            if upper {
                let fold = [one.at(0.97, inside), one.at(0.88, inside * 0.2), one.at(0.74, -inside * 0.55)];
                self.pressed(easel, &fold, (0.034, cloth));
                let fold = [one.at(0.99, inside * 0.7), one.at(0.98, -inside * 0.1), one.at(0.93, -inside * 0.75)];
                self.pressed(easel, &fold, (0.024, cloth));
            }
            if fore {
                let fold = [two.at(0.04, inside), two.at(0.14, inside * 0.2), two.at(0.30, -inside * 0.5)];
                self.pressed(easel, &fold, (0.032, cloth));
                let fold = [two.at(0.10, inside), two.at(0.26, inside * 0.5), two.at(0.42, inside * 0.1)];
                self.pressed(easel, &fold, (0.020, cloth));
            }
        } else {
            if upper {
                let fold = [one.at(0.84, -wide), one.at(0.90, 0.0), one.at(0.86, wide * 0.7)];
                self.pressed(easel, &fold, (0.026, cloth));
            }
            if fore {
                let fold = [two.at(0.02, wide), two.at(0.10, 0.0), two.at(0.20, -wide * 0.6)];
                self.pressed(easel, &fold, (0.028, cloth));
            }
        }
        if fore {
            let fold = [two.at(0.72, -wide * 0.8), two.at(0.78, 0.0), two.at(0.76, wide * 0.5)];
            self.pressed(easel, &fold, (0.018, cloth));
        }
    }

    /// A fold in canvas units: a wedge of shade, and a line along its first part.
    pub(super) fn pressed(&self, easel: &mut Easel, points: &[Point], (width, cloth): (f64, &Surface)) {
        let curve = through(points, 6);
        let wedge = line(&curve, width * self.rig.unit, Taper { start: 0.12, end: 0.85, least: 0.0 });
        easel.veil(&wedge, cloth.shaded, 1.0);
        easel.ink(&curve[..curve.len() * 7 / 10], 0.6, (cloth.line, Taper::FOLD));
    }

    /// The end of a sleeve: a band, and where a jacket covers a shirt a strip of that below it.
    fn cuff(&self, easel: &mut Easel, limb: &Limb, (bell, cloth): (f64, &Surface)) {
        let bone = Bone::new((limb.bend, limb.end), (limb.side, self.rig.unit));
        let half = 0.060 * self.limb_width + self.wear.roomy + bell;
        match self.wear.knit {
            Knit::Shirt => self.band(easel, &bone, (0.86, 0.99, half + 0.008), cloth),
            Knit::Ribbed => {
                self.band(easel, &bone, (0.87, 0.99, half - 0.006), cloth);
                for across in [-0.6, -0.2, 0.2, 0.6] {
                    let rib = [bone.at(0.88, half * across), bone.at(0.985, half * across)];
                    easel.ink(&rib, 0.4, (cloth.line, Taper::EVEN));
                }
            }
            Knit::Jacket => {
                let shirt = self.palette.white;
                self.band(easel, &bone, (0.955, 1.02, half - 0.012), &shirt);
                self.band(easel, &bone, (0.86, 0.975, half + 0.006), cloth);
                easel.fill(
                    &ellipse(bone.at(0.92, half * 0.7), [0.014 * self.rig.unit; 2], 0.0),
                    self.palette.metal.base,
                );
            }
            Knit::Plain => {
                let hem = [bone.at(0.91, -half), bone.at(0.94, 0.0), bone.at(0.91, half)];
                easel.ink(&through(&hem, 5), 0.5, (cloth.line, Taper::GARMENT));
            }
        }
    }

    /// Round the arm from one share of the bone to another; both ends bow toward the hand.
    fn band(&self, easel: &mut Easel, bone: &Bone, (from, to, half): (f64, f64, f64), surface: &Surface) {
        let bow = 0.028 * self.rig.unit / bone.long;
        let near = [bone.at(from, -half), bone.at(from + bow, 0.0), bone.at(from, half)];
        let far = [bone.at(to, half * 1.02), bone.at(to + bow, 0.0), bone.at(to, -half * 1.02)];
        let outline = pieced(&[near.to_vec(), far.to_vec()], 5);
        easel.fill(&outline, surface.base);
        easel.crescent(&outline, self.rig.away([-0.05 * self.rig.unit / self.rig.head, 0.0]), (surface.shaded, 1.0));
        easel.ink(&closed(&outline), 0.8, (surface.line, Taper::EVEN));
    }

    /// A kimono's sleeve hangs straight down from the arm, whatever the arm does.
    fn hanging_sleeve(&self, easel: &mut Easel, at: usize, (upper, fore): (bool, bool), cloth: &Surface) {
        let limb = &self.skeleton.arms[at];
        let mut parts = Vec::new();
        if upper {
            let stations = [(0.0, 0.15, 0.14), (0.15, 0.155, 0.145), (0.6, 0.165, 0.155), (1.0, 0.165, 0.155)];
            parts.push(self.upper_arm(at, &stations, 0.0));
        }
        if fore {
            let stations = [(0.0, 0.16, 0.15), (0.45, 0.15, 0.15), (0.86, 0.145, 0.145)];
            let part = self.arm_part((limb.bend, limb.end), &stations, 0.0, limb.side).cut();
            parts.push(if upper { part } else { part.open() });
        }
        paint(easel, self, &parts, cloth);
        if fore && !hangs_beside(limb, self.rig.unit) {
            self.sleeve_bag(easel, limb, cloth);
        }
    }

    /// The bag of a sleeve whose arm hangs is behind arm and hand.
    pub(super) fn bag_behind(&self, easel: &mut Easel, limb: &Limb) {
        if self.wear.sleeves == Sleeves::Wide && hangs_beside(limb, self.rig.unit) {
            self.sleeve_bag(easel, limb, &self.wear.sleeve_cloth.of(self.palette));
        }
    }

    /// The bag of a kimono's sleeve, from the forearm down.
    fn sleeve_bag(&self, easel: &mut Easel, limb: &Limb, cloth: &Surface) {
        let unit = self.rig.unit;
        let (wrist, elbow) = (lerp(limb.bend, limb.end, 0.88), lerp(limb.bend, limb.end, 0.05));
        let drop = 0.86 * unit;
        // A sleeve whose arm hangs falls beside the hand; else it hangs between wrist and elbow.
        let narrow = hangs_beside(limb, unit);
        let out = limb.side * unit;
        let (near, far) = if narrow {
            let top = lerp(limb.bend, limb.end, 0.30);
            ([top[0] + out * 0.12, top[1]], [top[0] - out * 0.12, top[1] + 0.06 * unit])
        } else {
            (wrist, elbow)
        };
        let low = if narrow { wrist[1] + drop * 0.70 } else { wrist[1].max(elbow[1]) + drop };
        let (left, right) = if near[0] < far[0] { (near, far) } else { (far, near) };
        // Beside the arm it falls outward.
        let spread = if narrow { 0.22 * out } else { 0.0 };
        let (to_left, to_right) = (spread.min(0.0), spread.max(0.0));
        let outline = pieced(
            &[
                vec![left, lerp(left, right, 0.5), right],
                vec![
                    right,
                    [right[0] + to_right * 0.7 + 0.03 * unit, (right[1] + low) / 2.0],
                    [right[0] + to_right + 0.02 * unit, low - 0.06 * unit],
                ],
                vec![
                    [right[0] + to_right - 0.06 * unit, low],
                    [(left[0] + right[0]) / 2.0, low + 0.05 * unit],
                    [left[0] + to_left + 0.06 * unit, low],
                ],
                vec![
                    [left[0] + to_left - 0.02 * unit, low - 0.06 * unit],
                    [left[0] + to_left * 0.7 - 0.03 * unit, (left[1] + low) / 2.0],
                    left,
                ],
            ],
            6,
        );
        easel.fill(&outline, cloth.base);
        easel.crescent(&outline, self.rig.away([-0.07, -0.02]), (cloth.shaded, 1.0));
        easel.ink(&outline[13..], 1.0, (cloth.line, Taper::EVEN));
        // The lining shows where the sleeve opens.
        let mouth = [add(wrist, [0.0, -0.08 * unit]), lerp(wrist, [near[0], low], 0.5), [near[0], low - 0.08 * unit]];
        if !narrow {
            let lining = line(&through(&mouth, 6), 0.05 * unit, Taper { start: 0.1, end: 0.2, least: 0.3 });
            easel.veil(&lining, self.palette.accent.base, 1.0);
        }
        let middle = (left[0] + right[0]) / 2.0;
        let top = (left[1] + right[1]) / 2.0;
        let fold = [
            [middle, top + 0.10 * unit],
            [middle + 0.02 * unit, (top + low) / 2.0],
            [middle - 0.02 * unit, low - 0.1 * unit],
        ];
        self.pressed(easel, &fold, (0.04, cloth));
        self.patterned(easel, std::slice::from_ref(&outline), self.wear.sleeve_cloth);
        self.blossoms(easel, ([near[0], top], [far[0], top]), low);
    }
}

/// Whether a forearm is so steep that its sleeve falls beside it.
fn hangs_beside(limb: &Limb, unit: f64) -> bool {
    (limb.end[0] - limb.bend[0]).abs() < 0.50 * unit && limb.end[1] > limb.bend[1]
}
