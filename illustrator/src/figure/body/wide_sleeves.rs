//! A kimono's sleeves: wide about the arm, with a bag that hangs from it straight down, whatever the arm does.

use super::super::clothes::court;
use super::super::clothes::wear::Sleeves;
use super::super::curve::{Point, Taper, closed, ellipse, lerp, line, pieced, through, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::limb::{Station, crease, paint};
use super::skeleton::Limb;
use scene::{Extra, Outfit, Pose};

/// Of the points of a bag, those that lie within the arm.
const IN_ARM: usize = 13;

impl Body<'_> {
    /// A kimono's sleeve hangs straight down from the arm, whatever the arm does.
    pub(super) fn hanging_sleeve(&self, easel: &mut Easel, at: usize, (upper, fore): (bool, bool), cloth: &Surface) {
        let limb = &self.skeleton.arms[at];
        let mut parts = Vec::new();
        let stations =
            [(0.0, 0.15, 0.14), (0.15, 0.15, 0.145), (0.32, 0.155, 0.15), (0.65, 0.16, 0.155), (1.0, 0.155, 0.15)];
        if upper {
            parts.push(self.upper_arm(at, &stations, 0.0));
        } else {
            parts.push(self.arm_part((limb.root, limb.bend), &stations[3..], 0.0, limb.side).open());
        }
        if fore {
            let stations: [Station; 3] = [(0.0, 0.16, 0.15), (0.45, 0.15, 0.15), (0.86, 0.145, 0.145)];
            parts.push(self.forearm(limb, &stations, 0.0).cut());
        }
        let bag = match hangs_beside(limb, self.rig.unit) {
            _ if !fore => None,
            true => Some(self.bag_beside(limb)),
            false => Some(self.bag_below(limb)),
        };
        if let Some(bag) = &bag {
            // Its line first, but where it comes out of the arm: the two are one cloth, and have none between them.
            let free = line(&bag[IN_ARM..], 1.9 * easel.pen, Taper { start: 0.06, end: 0.06, least: 0.0 });
            easel.veil(&free, cloth.line, 1.0);
        }
        paint(easel, self, &parts, cloth);
        crease(easel, &parts, cloth);
        if let Some(bag) = bag {
            self.sleeve_bag(easel, &bag, cloth);
        }
    }

    /// The inside of a wide sleeve's farther half: the hand comes out before it.
    pub(super) fn sleeve_lining(&self, easel: &mut Easel, limb: &Limb) {
        if self.wear.sleeves != Sleeves::Wide {
            return;
        }
        if !hangs_beside(limb, self.rig.unit) {
            return self.lifted_opening(easel, limb);
        }
        let cloth = self.wear.sleeve_cloth.of(self.palette);
        let at = self.about_wrist(limb);
        let low = self.hanging();
        let inside = pieced(
            &[
                vec![at(-0.14, 0.06), at(-0.13, 0.22), at(-0.06, 0.33 + 0.6 * low), at(0.10, 0.40 + low)],
                vec![at(0.10, 0.40 + low), at(0.24, 0.42 + low), at(0.28, 0.30), at(0.10, 0.06), at(-0.14, 0.06)],
            ],
            6,
        );
        easel.veil(&line(&closed(&inside), 1.7 * easel.pen, Taper::EVEN), cloth.line, 1.0);
        easel.fill(&inside, cloth.deep);
    }

    /// Of a sleeve below a lifted forearm, the inside of its opening: about the wrist, and down the front of the bag.
    fn lifted_opening(&self, easel: &mut Easel, limb: &Limb) {
        let (cloth, unit) = (self.wear.sleeve_cloth.of(self.palette), self.rig.unit);
        let [x, y] = unit_way(limb.bend, limb.end);
        let (wrist, _, front) = self.bag_between(limb);
        let about = ellipse(wrist, [0.15 * unit, 0.055 * unit], libm::atan2(x, -y).to_degrees());
        let slit = ellipse([front, wrist[1] + 0.18 * unit], [0.085 * unit, 0.34 * unit], 0.0);
        let parts = if x.abs() > 0.6 { vec![about, slit] } else { vec![about] };
        for part in &parts {
            easel.veil(&line(&closed(part), 1.7 * easel.pen, Taper::EVEN), cloth.line, 1.0);
        }
        for part in &parts {
            easel.fill(part, cloth.deep);
        }
    }

    /// The opening of a wide sleeve that a hand comes out of, which is drawn over it.
    pub(super) fn sleeve_mouth(&self, easel: &mut Easel, limb: &Limb) {
        if self.wear.sleeves != Sleeves::Wide {
            return;
        }
        let (cloth, unit) = (self.wear.sleeve_cloth.of(self.palette), self.rig.unit);
        let [x, y] = unit_way(limb.bend, limb.end);
        let across = libm::atan2(x, -y).to_degrees();
        let at = [limb.end[0] - 0.07 * x * unit, limb.end[1] - 0.07 * y * unit];
        let mouth = ellipse(at, [0.19 * unit, 0.075 * unit], across);
        easel.fill(&mouth, cloth.deep);
        easel.ink(&closed(&mouth), 0.9, (cloth.line, Taper::EVEN));
    }

    /// Head units about a wrist: outward, and down.
    fn about_wrist(&self, limb: &Limb) -> impl Fn(f64, f64) -> Point {
        let (unit, side, end) = (self.rig.unit, limb.side, limb.end);
        move |out: f64, down: f64| [end[0] + side * out * unit, end[1] + down * unit]
    }

    /// Of a bag below a forearm: where it hangs from at wrist and elbow, and how far to the side of the hand it goes.
    fn bag_between(&self, limb: &Limb) -> (Point, Point, f64) {
        let unit = self.rig.unit;
        let wrist = lerp(limb.bend, limb.end, 0.88);
        let back = if limb.bend[0] < wrist[0] { -1.0 } else { 1.0 };
        let elbow = [limb.bend[0] + back * 0.135 * unit, limb.bend[1] - 0.02 * unit];
        let narrowest = elbow[0] - back * 0.52 * unit;
        let front = if back > 0.0 { wrist[0].min(narrowest) } else { wrist[0].max(narrowest) };
        (wrist, elbow, front)
    }

    /// The bag of a kimono's sleeve below a forearm: from the opening at the wrist straight down, and up to the elbow,
    /// which is within it. It is cut square, and its lower edge swings.
    fn bag_below(&self, limb: &Limb) -> Vec<Point> {
        let unit = self.rig.unit;
        let (wrist, elbow, front) = self.bag_between(limb);
        let rises = ((limb.bend[1] - limb.end[1]) / unit).clamp(0.0, 0.8);
        let hangs = wrist[1].max(elbow[1]) + (0.86 - 0.30 * rises + self.hanging()) * unit;
        // Of who lies on the elbows it lies on the ground.
        let low = if self.pose == Pose::LyingProne { limb.bend[1] + 0.20 * unit } else { hangs };
        let at = |across: f64, down: f64| {
            let high = wrist[1] + (elbow[1] - wrist[1]) * across;
            [front + (elbow[0] - front) * across, high + (low - high) * down]
        };
        pieced(
            &[
                vec![elbow, lerp(elbow, wrist, 0.5), wrist],
                vec![wrist, at(-0.03, 0.40), at(-0.02, 0.80), at(0.0, 0.94), at(0.07, 1.01)],
                vec![at(0.07, 1.01), at(0.30, 1.035), at(0.58, 0.99), at(0.86, 1.02), at(1.06, 0.98)],
                vec![at(1.06, 0.98), at(1.10, 0.90), at(1.04, 0.55), at(0.99, 0.25), elbow],
            ],
            6,
        )
    }

    /// How much farther than other kimonos' the sleeves of a furisode hang, head units.
    fn hanging(&self) -> f64 {
        if self.extras.contains(&Extra::HangingSleeves) { 1.15 } else { 0.0 }
    }

    /// The bag of a sleeve whose arm hangs: it widens from the upper arm, and its opening runs from the wrist down and
    /// outward, so that the fingers come out of it before the lower corner.
    fn bag_beside(&self, limb: &Limb) -> Vec<Point> {
        let (unit, side) = (self.rig.unit, limb.side);
        let [x, y] = unit_way(limb.root, limb.bend);
        // Within the sleeve of the arm, out of which it comes.
        let beside = |share: f64, out: f64| {
            let middle = lerp(limb.root, limb.bend, share);
            [middle[0] + side * out * y * unit, middle[1] - side * out * x * unit]
        };
        let elbow = |out: f64, down: f64| [limb.bend[0] + side * out * unit, limb.bend[1] + down * unit];
        let at = self.about_wrist(limb);
        let low = self.hanging();
        pieced(
            &[
                vec![beside(0.45, -0.11), beside(0.38, 0.0), beside(0.45, 0.12)],
                vec![
                    beside(0.45, 0.12),
                    elbow(0.175, 0.0),
                    at(0.26, -0.20),
                    at(0.37, 0.16 + low * 0.5),
                    at(0.43, 0.40 + low),
                ],
                vec![at(0.43, 0.40 + low), at(0.42, 0.475 + low), at(0.35, 0.505 + low)],
                vec![at(0.35, 0.505 + low), at(0.26, 0.50 + low), at(0.17, 0.46 + low)],
                vec![at(0.17, 0.47 + low), at(0.10, 0.38 + low * 0.7), at(0.0, 0.25 + low * 0.2), at(-0.145, 0.14)],
                vec![at(-0.145, 0.14), at(-0.158, -0.24), elbow(-0.15, 0.0), beside(0.45, -0.11)],
            ],
            6,
        )
    }

    /// The cloth of a bag, whose line is drawn already.
    fn sleeve_bag(&self, easel: &mut Easel, outline: &[Point], cloth: &Surface) {
        let unit = self.rig.unit;
        easel.fill(outline, cloth.base);
        let bound = |axis: usize| {
            let along = outline.iter().map(|point| point[axis]);
            (along.clone().fold(f64::MAX, f64::min), along.fold(f64::MIN, f64::max))
        };
        let ((left, right), (top, low)) = (bound(0), bound(1));
        easel.within(outline, |easel| {
            let y = |share: f64| top + (low - top) * share;
            // The side away from the light: nothing of it where the cloth goes on into the arm.
            let away = if self.rig.light > 0.0 { left } else { right };
            let side = [[away, y(0.10)], [away, y(0.45)], [away, y(1.05)]];
            let fade = Taper { start: 0.7, end: 0.0, least: 0.0 };
            easel.veil(&line(&through(&side, 8), 0.22 * unit, fade), cloth.shaded, 1.0);
            // Folds fall from elbow and wrist and lean to each other, and others rise from the edge that swings.
            for (share, lean, from, to) in [
                (0.14, 0.12, 0.10, 0.72),
                (0.84, -0.10, 0.10, 0.64),
                (0.34, -0.03, 1.06, 0.62),
                (0.60, 0.04, 1.06, 0.76),
                (0.78, 0.03, 1.06, 0.70),
            ] {
                let x = |far: f64| left + (right - left) * (share + lean * far);
                let fold = [[x(0.0), y(from)], [x(0.6) + 0.015 * unit, y(f64::midpoint(from, to))], [x(1.0), y(to)]];
                if from > to {
                    self.pressed(easel, &fold, (0.036, cloth));
                } else {
                    let curve = through(&fold, 6);
                    let swells = Taper { start: 0.35, end: 0.65, least: 0.0 };
                    easel.veil(&line(&curve, 0.055 * unit, swells), cloth.shaded, 1.0);
                    easel.ink(&curve[curve.len() / 5..], 0.5, (cloth.line, Taper { start: 0.4, end: 0.6, least: 0.0 }));
                }
            }
        });
        self.patterned(easel, &[outline.to_vec()], self.wear.sleeve_cloth);
        if self.outfit == Outfit::Juunihitoe {
            court::sleeve_layers(easel, self, outline);
        }
        if self.is_flowered() {
            let high = (top + low) / 2.0 - 0.1 * unit;
            easel.within(outline, |easel| self.blossoms(easel, ([left, high], [right, high]), low));
        }
    }
}

/// Whether a forearm is so steep that its sleeve falls beside it.
fn hangs_beside(limb: &Limb, unit: f64) -> bool {
    (limb.end[0] - limb.bend[0]).abs() < 0.50 * unit && limb.end[1] > limb.bend[1]
}
