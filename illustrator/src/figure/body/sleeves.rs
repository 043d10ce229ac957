//! Sleeves: cloth about an arm, with the folds that its bends press into it and a cuff that has a thickness.

use super::super::clothes::wear::{Cloth, Knit, Sleeves};
use super::super::curve::{
    Point, Taper, closed, distance, ease, ellipse, moved, pieced, ribbon, table, through, unit_way,
};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::limb::{Part, Station, crease, paint};
use super::skeleton::{FOREARM, Limb};
use scene::Outfit;

/// How far down the upper arm a sleeve goes that is turned up.
const ROLLED: f64 = 0.90;
/// How far the end of a jacket's sleeve stands off the wrist, head units.
const STRAIGHT: f64 = 0.030;

/// How much of what a sleeve is wider than its arm it is so along the upper arm.
const STANDS_OFF: [[f64; 2]; 4] = [[0.0, 0.30], [0.14, 0.36], [0.34, 0.66], [0.60, 0.90]];

/// A forearm of which more is seen does not point at us.
const SEEN_WHOLE: f64 = 0.80;
/// How deep the edge of a sleeve bows that is seen from before, head units.
const BOW: f64 = 0.045;

/// Directions about a bone: along it, and out of it to the limb's own side.
pub(super) struct Bone {
    from: Point,
    way: Point,
    out: Point,
    pub long: f64,
    pub unit: f64,
    /// How much of it points at us: 0 is none of it.
    toward_us: f64,
}

impl Bone {
    pub fn new((from, to): (Point, Point), (side, unit): (f64, f64)) -> Self {
        let (long, way) = (distance(from, to).max(1e-9), unit_way(from, to));
        Self { from, way, out: [side * way[1], -side * way[0]], long, unit, toward_us: 0.0 }
    }

    /// How far its outer side is to the right of the picture.
    pub const fn outward(&self) -> f64 {
        self.out[0]
    }

    /// `along` in shares of the bone, `across` in head units.
    pub fn at(&self, along: f64, across: f64) -> Point {
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
        Sleeves::Rolled if upper => body.rolled_sleeve(easel, at, &cloth),
        Sleeves::Short | Sleeves::Puffed | Sleeves::Rolled => {}
        Sleeves::Long | Sleeves::Bell => body.long_sleeve(easel, at, (upper, fore), &cloth),
        Sleeves::Wide => body.hanging_sleeve(easel, at, (upper, fore), &cloth),
    }
}

impl Body<'_> {
    fn short_sleeve(&self, easel: &mut Easel, at: usize, cloth: &Surface) {
        let limb = &self.skeleton.arms[at];
        let puffed = self.wear.sleeves == Sleeves::Puffed;
        let stations: &[Station] = if puffed {
            &[(0.06, 0.175, 0.12), (0.20, 0.190, 0.160), (0.34, 0.165, 0.150), (0.43, 0.098, 0.098)]
        } else {
            &[(0.0, 0.112, 0.102), (0.14, 0.124, 0.104), (0.30, 0.126, 0.116), (0.47, 0.126, 0.130)]
        };
        // Cloth lies over the deltoid, and what is round below it stretches the hem.
        let more = 0.022 * self.muscle;
        let stations: Vec<Station> =
            stations.iter().map(|(at, one, other)| (*at, one + more, other + more * 0.5)).collect();
        let sleeve = self.upper_arm(at, &stations, 0.0).cut();
        let shade = self.palette.skin.shaded;
        let arm = self.arm_part((limb.root, limb.bend), &self.below_sleeve(limb), 0.0, limb.side).outline();
        let outline = sleeve.outline();
        let drop = moved(&outline, [limb.way[0] * 0.05 * self.rig.unit, 0.05 * self.rig.unit]);
        easel.within(&arm, |easel| easel.veil(&drop, shade, 1.0));
        paint(easel, self, &[sleeve], cloth);
        self.patterned_arm(easel, limb, (Some(&outline), None));
        let bone = Bone::new((limb.root, limb.bend), (limb.side, self.rig.unit));
        if puffed {
            self.gathers(easel, &bone, cloth);
            self.band(easel, &bone, (0.41, 0.48, 0.098), &self.palette.white);
        } else {
            let hem = [bone.at(0.425, -0.122), bone.at(0.455, 0.0), bone.at(0.425, 0.112)];
            easel.ink(&through(&hem, 5), 0.5, (cloth.seam(), Taper::GARMENT));
            let fold = [bone.at(0.14, -0.12), bone.at(0.20, -0.04), bone.at(0.18, 0.06)];
            easel.within(&outline, |easel| self.pressed(easel, &fold, (0.026, cloth)));
        }
    }

    /// To the elbow, where it ends in a thick band.
    fn rolled_sleeve(&self, easel: &mut Easel, at: usize, cloth: &Surface) {
        let limb = &self.skeleton.arms[at];
        let [form, _] = self.clothed(limb, 0.0);
        // Turned up twice it holds on to the arm.
        let held = |at: f64| 1.0 - 0.13 * ease((at - 0.66) / 0.30);
        let stations: Vec<Station> =
            form.iter().map(|(at, one, other)| (at * ROLLED, one * held(*at), other * held(*at))).collect();
        let sleeve = self.upper_arm(at, &stations, 0.0).cut();
        let outline = sleeve.outline();
        paint(easel, self, &[sleeve], cloth);
        self.patterned_arm(easel, limb, (Some(&outline), None));
        let bone = Bone::new((limb.root, limb.bend), (limb.side, self.rig.unit));
        let [crumples, _] = self.crumples(limb);
        let broad: Vec<Station> =
            form.iter().map(|(at, one, other)| (*at, one * self.limb_width, other * self.limb_width)).collect();
        easel.within(&outline, |easel| {
            self.crumple_folds(easel, (&bone, &broad), (&crumples, cloth));
            self.pressed(easel, &[bone.at(0.22, -0.11), bone.at(0.28, -0.03), bone.at(0.24, 0.06)], (0.026, cloth));
        });
        let half = stations.last().map_or(0.0, |(_, one, other)| (one + other) / 2.0 * self.limb_width);
        self.band(easel, &bone, (ROLLED - 0.13, ROLLED - 0.02, half + 0.014), cloth);
        self.band(easel, &bone, (ROLLED - 0.05, ROLLED + 0.01, half + 0.006), cloth);
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
        let forms = self.clothed(limb, bell);
        let mut parts = Vec::new();
        if upper {
            parts.push(self.with_elbow(self.upper_arm(at, &forms[0], 0.0), limb, roomy));
        } else if self.outfit != Outfit::Cloak {
            // Arm and forearm are one at the elbow, whatever was drawn between them: but a cloak hides the arm.
            let lower: Vec<Station> = forms[0].iter().copied().filter(|row| row.0 > 0.55).collect();
            let part = self.arm_part((limb.root, limb.bend), &lower, 0.0, limb.side).open();
            parts.push(self.with_elbow(part, limb, roomy));
        }
        if fore {
            let part = self.forearm(limb, &forms[1], 0.0).cut();
            let toward_us = self.toward_us(at);
            let part = if toward_us > 0.0 { part.opened(BOW * toward_us * self.rig.unit) } else { part };
            let part = if upper && limb.corner(1.0).is_some() { part.rimmed() } else { part };
            parts.push(self.below_elbow(part, limb, roomy));
        }
        paint(easel, self, &parts, cloth);
        crease(easel, &parts, cloth);
        let outlines: Vec<Vec<Point>> = parts.iter().map(Part::outline).collect();
        self.patterned_arm(
            easel,
            limb,
            if upper || outlines.len() > 1 { (outlines.first(), outlines.get(1)) } else { (None, outlines.first()) },
        );
        if self.is_armored() {
            self.arm_plates(easel, limb, (upper, fore));
            return;
        }
        easel.within_any(&outlines, |easel| self.sleeve_folds(easel, at, ((upper, fore), bell), cloth));
        match self.outfit {
            Outfit::LeatherArmor if fore => return self.bracer(easel, limb),
            Outfit::Spacesuit => return self.suit_arm(easel, limb, (upper, fore)),
            _ => {}
        }
        if fore && self.wear.sleeve_cloth != Cloth::Skin {
            self.cuff(easel, at, (bell, cloth));
        }
        self.trimmed_sleeve(easel, limb, ((upper, fore), bell));
    }

    /// Upper arm and forearm in a long sleeve, in widths of the arm: it lies on the shoulder and stands off below.
    fn clothed(&self, limb: &Limb, bell: f64) -> [Vec<Station>; 2] {
        let (unit, wide, roomy) = (self.rig.unit, self.limb_width, self.wear.roomy);
        // Cloth that the elbow pushes up stands off the arm.
        let above = |at: f64| table(&STANDS_OFF, at) * roomy / wide + if at > 0.7 { 0.012 } else { 0.004 * at };
        let below = |at: f64| roomy / wide + self.slack(at) + bell * at * at;
        let upper: Vec<Station> = self
            .sleeved_form(limb)
            .into_iter()
            .map(|(at, one, other)| (at, one + above(at), other + above(at)))
            .collect();
        let fore: Vec<Station> = self
            .fore_form(limb)
            .into_iter()
            .map(|(at, one, other)| (at * 0.97, one + below(at), other + below(at)))
            .collect();
        let [above, below] = self.crumples(limb);
        let long = |from: Point, to: Point| distance(from, to) / unit;
        [above.notched(&upper, long(limb.root, limb.bend)), below.notched(&fore, long(limb.bend, limb.end))]
    }

    /// How much wider than its forearm a sleeve is, head units: it bags over a cuff that holds it, and a jacket's goes
    /// straight to its end.
    fn slack(&self, at: f64) -> f64 {
        let rows: &[[f64; 2]] = match self.wear.knit {
            Knit::Shirt | Knit::Ribbed => &[[0.0, 0.012], [0.30, 0.008], [0.60, 0.010], [0.85, 0.020], [1.0, 0.004]],
            Knit::Jacket => &[[0.0, 0.012], [0.30, 0.008], [0.60, 0.014], [0.85, 0.024], [1.0, STRAIGHT]],
            Knit::Plain => &[[0.0, 0.012], [0.30, 0.008], [0.60, 0.010], [0.85, 0.014], [1.0, 0.012]],
        };
        // What lies close has no folds to give.
        let bags = 1.0 + 5.0 * self.wear.ample;
        table(rows, at) * bags * if self.wear.roomy < 0.02 || self.wear.sleeve_cloth == Cloth::Skin { 0.4 } else { 1.0 }
    }

    /// The edge of the sleeve in the color of the trim, or, where cloth lies close, a band down its whole length.
    fn trimmed_sleeve(&self, easel: &mut Easel, limb: &Limb, ((upper, fore), bell): ((bool, bool), f64)) {
        let Some(trim) = self.band_surface().filter(|_| self.wear.sleeve_cloth != Cloth::Skin) else {
            return;
        };
        if self.has_bands() {
            let wide = 0.040 * self.rig.unit;
            for (shown, from, to) in [(upper, limb.root, limb.bend), (fore, limb.bend, limb.end)] {
                let bone = Bone::new((from, to), (limb.side, self.rig.unit));
                let band = [bone.at(0.10, 0.015), bone.at(0.5, 0.02), bone.at(0.92, 0.015)];
                if shown {
                    easel.fill(&ribbon(&through(&band, 5), |_| wide), trim.base);
                }
            }
        }
        if fore {
            let bone = Bone::new((limb.bend, limb.end), (limb.side, self.rig.unit));
            let half = 0.062 * self.limb_width * limb.near + self.wear.roomy + bell;
            let share = (0.075 * self.rig.unit / bone.long).min(0.4);
            self.band(easel, &bone, (0.97 - share, 0.97, half + 0.004), &trim);
        }
    }

    /// Folds radiate from the armpit, and run in from wherever the sleeve is pressed together.
    fn sleeve_folds(&self, easel: &mut Easel, at: usize, ((upper, fore), bell): ((bool, bool), f64), cloth: &Surface) {
        let limb = &self.skeleton.arms[at];
        let [above, below] = self.clothed(limb, bell);
        let broad = |form: Vec<Station>| -> Vec<Station> {
            form.into_iter().map(|(at, one, other)| (at, one * self.limb_width, other * self.limb_width)).collect()
        };
        let [pressed_above, pressed_below] = self.crumples(limb);
        let bone = |from: Point, to: Point| Bone::new((from, to), (limb.side, self.rig.unit));
        if upper {
            let bone = bone(limb.root, limb.bend);
            let armpit = [bone.at(0.22, -0.11), bone.at(0.26, -0.03), bone.at(0.22, 0.05)];
            self.pressed(easel, &armpit, (0.030, cloth));
            self.crumple_folds(easel, (&bone, &broad(above)), (&pressed_above, cloth));
        }
        if fore {
            self.crumple_folds(easel, (&bone(limb.bend, limb.end), &broad(below)), (&pressed_below, cloth));
        }
    }

    /// A fold in canvas units: a wedge of shade, and a line along its first part.
    pub(super) fn pressed(&self, easel: &mut Easel, points: &[Point], (width, cloth): (f64, &Surface)) {
        let curve = through(points, 6);
        self.wedge(easel, &curve, (width * self.rig.unit, cloth));
        easel.ink(&curve[..curve.len() * 7 / 10], 0.7, (cloth.seam(), Taper::FOLD));
    }

    /// The end of a sleeve: a band, and where a jacket covers a shirt a strip of that below it.
    fn cuff(&self, easel: &mut Easel, at: usize, (bell, cloth): (f64, &Surface)) {
        let limb = &self.skeleton.arms[at];
        let bone =
            Bone { toward_us: self.toward_us(at), ..Bone::new((limb.bend, limb.end), (limb.side, self.rig.unit)) };
        let half = 0.060 * self.limb_width * limb.near + self.wear.roomy + bell;
        // As wide a band on a forearm that points at the viewer.
        let share = |wide: f64| (wide * self.rig.unit / bone.long).min(0.45);
        if self.is_firefighter() {
            self.band(easel, &bone, (0.66, 0.80, half + 0.004), &self.palette.gold);
            self.band(easel, &bone, (0.71, 0.75, half + 0.004), &self.palette.metal);
        }
        match self.wear.knit {
            Knit::Shirt => self.band(easel, &bone, (1.0 - share(0.115), 1.0, half + 0.006), cloth),
            Knit::Ribbed => {
                let from = 1.0 - share(0.105);
                self.band(easel, &bone, (from, 1.0, half - 0.006), cloth);
                for across in [-0.6, -0.2, 0.2, 0.6] {
                    let rib = [bone.at(from + share(0.02), half * across), bone.at(0.985, half * across)];
                    easel.ink(&rib, 0.4, (cloth.line, Taper::EVEN));
                }
            }
            Knit::Jacket => {
                let shirt = self.palette.white;
                self.band(easel, &bone, (1.0 - share(0.05), 1.0 + share(0.035), half - 0.006), &shirt);
                self.band(easel, &bone, (1.0 - share(0.13), 1.0 - share(0.02), half + STRAIGHT - 0.006), cloth);
                easel.fill(
                    &ellipse(bone.at(1.0 - share(0.07), half * 0.7), [0.014 * self.rig.unit; 2], 0.0),
                    self.palette.metal.base,
                );
            }
            Knit::Plain => {
                let hem = [bone.at(0.91, -half), bone.at(0.94, 0.0), bone.at(0.91, half)];
                easel.ink(&through(&hem, 5), 0.5, (cloth.seam(), Taper::GARMENT));
            }
        }
    }

    /// How much of a forearm that is held before the trunk points at us: 0 is none of it.
    fn toward_us(&self, at: usize) -> f64 {
        let limb = &self.skeleton.arms[at];
        let seen = distance(limb.bend, limb.end) / (FOREARM * self.rig.unit);
        if self.posture.arms[at].is_before_trunk() && seen < SEEN_WHOLE { libm::sqrt(1.0 - seen * seen) } else { 0.0 }
    }

    /// What is seen into a sleeve whose end faces us, about the wrist.
    pub(super) fn sleeve_opening(&self, easel: &mut Easel, at: usize) {
        let (limb, toward_us) = (&self.skeleton.arms[at], self.toward_us(at));
        let is_open = matches!(self.wear.sleeves, Sleeves::Long | Sleeves::Bell)
            && self.wear.sleeve_cloth != Cloth::Skin
            && self.wear.knit != Knit::Ribbed;
        if toward_us <= 0.0 || !is_open || self.is_armored() {
            return;
        }
        let (unit, cloth) = (self.rig.unit, self.wear.sleeve_cloth.of(self.palette));
        let bone = Bone::new((limb.bend, limb.end), (limb.side, unit));
        let half = 0.060 * self.limb_width * limb.near + self.wear.roomy;
        let turned = libm::atan2(bone.way[1], bone.way[0]).to_degrees();
        let rim = ellipse(bone.at(0.985, 0.0), [1.4 * BOW * toward_us * unit, half * unit], turned);
        easel.fill(&rim, cloth.deep);
        easel.ink(&closed(&rim), 0.8, (cloth.line, Taper::EVEN));
    }

    /// Round the arm from one share of the bone to another; both ends bow toward the hand.
    pub(super) fn band(&self, easel: &mut Easel, bone: &Bone, (from, to, half): (f64, f64, f64), surface: &Surface) {
        // Seen into, it bows the other way.
        let bow = (0.028 - (0.028 + BOW) * bone.toward_us) * self.rig.unit / bone.long;
        let near = [bone.at(from, -half), bone.at(from + bow, 0.0), bone.at(from, half)];
        let far = [bone.at(to, half * 1.02), bone.at(to + bow, 0.0), bone.at(to, -half * 1.02)];
        let outline = pieced(&[near.to_vec(), far.to_vec()], 5);
        easel.fill(&outline, surface.base);
        easel.crescent(&outline, self.rig.away([-0.05 * self.rig.unit / self.rig.head, 0.0]), (surface.shaded, 1.0));
        easel.ink(&closed(&outline), 0.8, (surface.line, Taper::EVEN));
    }
}
