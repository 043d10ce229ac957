//! Arms: which of them is drawn when, their skin and their hands.

use super::super::clothes;
use super::super::clothes::wear::{Bottom, Cloth, Sleeves};
use super::super::curve::{Point, Taper, around, closed, moved, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::props;
use super::anatomy::ELBOW;
use super::limb::{Part, Station, crease, paint};
use super::posture::{Depth, Hand};
use super::skeleton::{Limb, raised};
use super::sleeves::Bone;
use super::{Body, hands, hold, sleeves};
use scene::{Detail, Extra, Outfit, Prop, Tint};

/// From here on an arm comes out of a short sleeve.
const BELOW_SLEEVE: f64 = 0.40;
/// From here on a forearm comes out of a wide one.
const IN_WIDE_SLEEVE: f64 = 0.55;

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
    let front = body.posture.front;
    let order = [1 - front, front];
    for at in order {
        let depth = if body.is_behind(at) { Depth::Behind } else { body.posture.arms[at].depth };
        let (upper, fore) = match (depth, stage) {
            (Depth::Behind, Stage::Behind) | (Depth::Beside, Stage::Beside) => (true, true),
            (Depth::Across | Depth::Face, Stage::Beside) => (true, false),
            (Depth::Across, Stage::Across) | (Depth::Face, Stage::Face) => (false, true),
            _ => continue,
        };
        of_its_make(easel, body, at, (upper, fore));
    }
}

/// The one arm that is a machine's is of metal instead of skin.
fn of_its_make(easel: &mut Easel, body: &Body, at: usize, parts: (bool, bool)) {
    if !clothes::machine::is_of_metal(body, at) {
        return body.arm(easel, at, parts);
    }
    let palette = clothes::machine::palette(body);
    Body { palette: &palette, ..body.clone() }.arm(easel, at, parts);
}

/// The forearm of one arm, with its hand.
pub fn forearm(easel: &mut Easel, body: &Body, at: usize) {
    of_its_make(easel, body, at, (false, true));
}

/// One upper arm, with its forearm or without.
pub fn from_shoulder(easel: &mut Easel, body: &Body, (at, fore): (usize, bool)) {
    of_its_make(easel, body, at, (true, fore));
}

/// From this turn of the trunk on, its far arm hangs behind it, degrees.
const HIDES_DEG: f64 = 10.0;

impl Body<'_> {
    /// Whether an arm is drawn before the trunk is.
    pub fn is_behind(&self, at: usize) -> bool {
        let arm = &self.posture.arms[at];
        // A skirt or wide shorts would show a scrap of such an arm's hand as a thing of its own.
        let skirted = matches!(self.wear.bottom, Bottom::Skirt(_) | Bottom::Shorts { .. });
        let far = !skirted && self.rig.body_deg * self.skeleton.arms[at].side > HIDES_DEG;
        let hangs = arm.reach.is_none() && arm.upper < 60.0 && arm.hand != Hand::Hidden;
        arm.depth == Depth::Behind || far && hangs && arm.depth == Depth::Beside
    }

    fn arm(&self, easel: &mut Easel, at: usize, (upper, fore): (bool, bool)) {
        let (limb, arm) = (&self.skeleton.arms[at], &self.posture.arms[at]);
        let skin = self.palette.skin;
        if fore && (arm.depth == Depth::Across || arm.is_before_trunk()) {
            self.arm_shadow(easel, limb);
        }
        if upper && arm.depth == Depth::Beside {
            self.side_shadow(easel, at);
        }
        if fore {
            self.sleeve_lining(easel, limb);
            self.sleeve_opening(easel, at);
        }
        let bare = matches!(
            self.wear.sleeves,
            Sleeves::None | Sleeves::Short | Sleeves::Puffed | Sleeves::Rolled | Sleeves::Wide
        );
        if bare {
            let mut parts = Vec::new();
            if upper && self.wear.sleeves == Sleeves::None {
                parts.push(self.with_elbow(self.upper_arm(at, &self.upper_form(limb), 0.0), limb, 0.0));
            } else if self.wear.sleeves != Sleeves::Wide {
                // The rest is in the sleeve.
                let form = self.below_sleeve(limb);
                let from = if upper { 0 } else { 1 };
                let part = self.arm_part((limb.root, limb.bend), &form[from..], 0.0, limb.side).open();
                parts.push(self.with_elbow(part, limb, 0.0));
            }
            // A hand that is in the other wide sleeve has its wrist there too.
            if fore && (self.wear.sleeves != Sleeves::Wide || arm.hand != Hand::Hidden) {
                let from = if self.wear.sleeves == Sleeves::Wide { IN_WIDE_SLEEVE } else { 0.0 };
                let form: Vec<Station> = self.fore_form(limb).into_iter().filter(|row| row.0 >= from).collect();
                let part = self.forearm(limb, &form, 0.0).cut();
                parts.push(if from > 0.0 { part } else { self.below_elbow(part, limb, 0.0) });
            }
            paint(easel, self, &parts, &skin);
            crease(easel, &parts, &skin);
            if self.wear.sleeves != Sleeves::Wide {
                self.muscles(easel, limb, (upper, fore));
            }
        }
        if fore && arm.depth == Depth::Face && self.prop == Some(Prop::Bow) {
            props::weapons::arrow(easel, self, self.grip_of(1 - at));
        }
        let held = if fore { self.held_by(at) } else { None };
        if fore {
            self.palm_or_hand(easel, at, held.as_ref());
        }
        sleeves::draw(easel, self, at, (upper, fore));
        clothes::tokens::on_arm(easel, self, at, (upper, fore));
        if fore {
            clothes::looked_at_watch(easel, self, at);
        }
        // What is held lies over palm and sleeve, the fingers over it.
        if let Some(held) = held {
            self.fingers_about(easel, at, &held);
        }
        if fore {
            props::over_hand(easel, self, at);
        }
        if fore && arm.hand == Hand::Hidden && arm.depth == Depth::Beside {
            self.pocket(easel, limb);
        }
    }

    /// How a hand closes about what it holds.
    fn held_by(&self, at: usize) -> Option<hold::Hold> {
        let limb = &self.skeleton.arms[at];
        match self.posture.arms[at].hand {
            Hand::Clasp => Some(hold::Hold::wall(self.palm(at), [-limb.side * 0.5, 0.866], hold::Front::Wrap)),
            Hand::Grip => self.with_hand(at, |body| props::hold(body, at, body.grip_of(at))),
            Hand::Assist => self.grip().and_then(|grip| props::hold(self, at, grip)),
            _ => None,
        }
    }

    fn palm_or_hand(&self, easel: &mut Easel, at: usize, held: Option<&hold::Hold>) {
        let (limb, hand) = (&self.skeleton.arms[at], self.posture.arms[at].hand);
        match held {
            Some(held) => hold::behind(easel, self, limb, held),
            None => hands::draw(easel, self, (limb, hand)),
        }
    }

    /// What is held lies between palms and fingers; it is drawn with the hand that carries it, which comes last.
    fn fingers_about(&self, easel: &mut Easel, at: usize, held: &hold::Hold) {
        match self.posture.arms[at].hand {
            Hand::Clasp => hold::before(easel, self, held),
            Hand::Grip => {
                self.with_hand(at, |body| props::draw(easel, body, body.grip_of(at)));
                let grip = self.grip_of(at);
                let assists = self.posture.arms[1 - at].hand == Hand::Assist;
                if let Some(other) = props::hold(self, 1 - at, grip).filter(|_| assists) {
                    hold::before(easel, self, &other);
                }
                hold::before(easel, self, held);
            }
            _ => {}
        }
    }

    /// The fold inside a bent elbow, and what muscle shows: the deltoid's front edge, where biceps and triceps part, and
    /// the swelling below the elbow.
    fn muscles(&self, easel: &mut Easel, limb: &Limb, (upper, fore): (bool, bool)) {
        let (unit, skin) = (self.rig.unit, self.palette.skin);
        let one = Bone::new((limb.root, limb.bend), (limb.side, unit));
        let two = Bone::new((limb.bend, limb.end), (limb.side, unit));
        let (wide, bent) = (self.limb_width, limb.bent_deg());
        let inside = if bent > 0.0 { wide } else { -wide };
        if fore && bent.abs() > 35.0 && one.long > 0.5 * unit {
            let fold = [two.at(0.02, 0.066 * inside), two.at(0.05, 0.03 * inside), two.at(0.03, -0.006 * inside)];
            easel.ink(&through(&fold, 5), 0.55, (skin.seam(), Taper::FOLD));
        }
        let weight = 0.25 + 0.42 * self.muscle.min(1.1);
        if self.muscle < 0.3 {
            return;
        }
        if upper && one.long > 0.5 * unit {
            if self.wear.sleeves == Sleeves::None && raised(limb.upper_deg()) < 0.4 {
                let edge = [one.at(0.16, -0.076 * wide), one.at(0.32, -0.020 * wide), one.at(0.44, 0.066 * wide)];
                easel.ink(&through(&edge, 5), weight, (skin.seam(), Taper { start: 0.6, end: 0.3, least: 0.0 }));
            }
            let parted = [one.at(0.52, -0.030 * inside), one.at(0.70, -0.040 * inside), one.at(0.86, -0.014 * inside)];
            easel.ink(&through(&parted, 5), weight, (skin.seam(), Taper::LINE));
        }
        if fore && two.long > 0.5 * unit {
            let curve = [two.at(0.10, -0.016 * inside), two.at(0.26, 0.024 * inside), two.at(0.46, 0.014 * inside)];
            easel.ink(&through(&curve, 5), weight * 0.85, (skin.seam(), Taper::FOLD));
        }
    }

    /// The cloth that a hand in its pocket is under: the slit across the wrist, and the hand's form below it.
    fn pocket(&self, easel: &mut Easel, limb: &Limb) {
        let unit = self.rig.unit;
        let hem = self.rig.body([limb.side * 0.4 * self.shoulder, self.wear.hem])[1];
        let cloth = match self.wear.bottom {
            _ if self.outfit == Outfit::Apron || self.extras.contains(&Extra::Apron) => Cloth::White,
            _ if !self.wear.tucked && limb.end[1] + 0.12 * unit < hem => self.wear.trunk,
            Bottom::Skirt(skirt) => skirt.cloth,
            Bottom::Tail => Cloth::Main,
            Bottom::Trousers { cloth, .. } | Bottom::Shorts { cloth } => cloth,
        };
        let surface = cloth.of(self.palette);
        let at = |x: f64, y: f64| [limb.end[0] + limb.side * x * unit, limb.end[1] + y * unit];
        let welt = [at(-0.17, -0.10), at(0.0, -0.03), at(0.14, 0.06)];
        let patch = [welt[0], welt[1], welt[2], at(0.10, 0.20), at(-0.08, 0.24), at(-0.17, 0.10)];
        let lit = limb.side * self.rig.light > 0.0;
        let shade = if lit { surface.base } else { surface.shaded };
        // Nothing of it is beside the body.
        let sides = [-1.0, 1.0].map(|x| self.rig.body([x * (self.hip + 0.01), 2.3]));
        let low = [-1.0, 1.0].map(|x| self.rig.body([x * (self.hip + 0.01), 3.8]));
        let band = ribbon(&through(&welt, 4), |_| 0.020 * unit);
        easel.within(&[sides[0], sides[1], low[1], low[0]], |easel| {
            easel.veil(&around(&patch, 4), shade, 1.0);
            self.pressed(easel, &[at(0.12, 0.08), at(0.10, 0.19), at(-0.01, 0.25)], (0.022, &surface));
            self.pressed(easel, &[at(-0.15, -0.04), at(-0.16, 0.10), at(-0.08, 0.22)], (0.022, &surface));
            easel.fill(&band, surface.base);
            easel.ink(&closed(&band), 0.8, (surface.line, Taper::EVEN));
        });
    }

    /// Skin, or the cloth of gloves.
    pub(super) fn hand_surface(&self) -> Surface {
        if self.extras.contains(&Extra::BoxingGloves) && !self.extras.contains(&Extra::HandWraps) {
            return self.palette.worn(Detail::Gloves, self.dyed(Tint::Red));
        }
        let glove = |cloth: Cloth| self.palette.worn(Detail::Gloves, cloth.of(self.palette));
        self.wear.gloves.map_or(self.palette.skin, glove)
    }

    /// An upper arm whose bent elbow stands out as a corner; `more` is the cloth about it.
    pub(super) fn with_elbow(&self, part: Part, limb: &Limb, more: f64) -> Part {
        match self.elbow(limb, more) {
            Some(tip) => part.pointed(tip),
            None => part,
        }
    }

    fn elbow(&self, limb: &Limb, more: f64) -> Option<Point> {
        limb.corner((ELBOW * self.limb_width + more) * self.rig.unit)
    }

    /// The forearm below that: its side outside of the bend goes on from the corner.
    pub(super) fn below_elbow(&self, part: Part, limb: &Limb, more: f64) -> Part {
        match self.elbow(limb, more) {
            Some(tip) => part.bent_at_elbow(tip, limb.bent_deg() < 0.0),
            None => part,
        }
    }

    /// What of an upper arm comes out of a short sleeve.
    pub(super) fn below_sleeve(&self, limb: &Limb) -> Vec<Station> {
        self.upper_form(limb).into_iter().filter(|row| row.0 >= BELOW_SLEEVE).collect()
    }

    pub(super) fn arm_part(&self, ends: (Point, Point), stations: &[Station], more: f64, side: f64) -> Part {
        let wide = self.limb_width;
        let stations: Vec<Station> =
            stations.iter().map(|(at, one, other)| (*at, one * wide + more, other * wide + more)).collect();
        Part::new(ends, &stations, (side, self.rig.unit))
    }

    /// Wider toward the hand where that is held out to us.
    pub(super) fn forearm(&self, limb: &Limb, stations: &[Station], more: f64) -> Part {
        let wider = |at: f64| 1.0 + (limb.near - 1.0) * at;
        let stations: Vec<Station> =
            stations.iter().map(|(at, one, other)| (*at, one * wider(*at), other * wider(*at))).collect();
        self.arm_part((limb.bend, limb.end), &stations, more, limb.side)
    }

    /// Grown out of the shoulder: its outer line goes on where the trunk's ends, its inner one comes from the armpit.
    pub(super) fn upper_arm(&self, number: usize, stations: &[Station], more: f64) -> Part {
        let limb = &self.skeleton.arms[number];
        let (side, s) = (limb.side, self.shoulder);
        let part = self.arm_part((limb.root, limb.bend), stations, more, side);
        let raised = raised(limb.upper_deg());
        // On the trunk's own line, so that the two are one: the nearer to the neck the higher the arm is.
        let line = self.over_shoulder(side);
        let at = 15 - libm::round(7.0 * raised) as usize;
        // Of an arm that is behind the trunk covers the root, and no gap is between the two.
        // ... and one that crosses the chest comes out of it farther in.
        let crosses = ((6.0 - limb.upper_deg()) / 60.0).clamp(0.0, 0.18);
        let root = if self.is_behind(number) { 0.50 } else { 0.80 - crosses };
        let armpit = self.rig.body([side * s * root, 1.72 - 0.08 * raised]);
        let before = |share: f64| stations.iter().filter(|station| station.0 < share).count();
        // The deltoid makes a corner of a shoulder whose arm hangs; a puffed sleeve is widest there.
        let joins = if stations[0].0 > 0.0 || raised < 0.2 { 0.12 } else { 0.25 };
        let trunk = (line[at], unit_way(line[at], line[at + 1]));
        part.grown(trunk, unit_way(limb.root, limb.bend), (armpit, [before(joins), before(0.28)]))
    }

    /// An arm between the light and the trunk throws its shadow on the trunk's side.
    fn side_shadow(&self, easel: &mut Easel, at: usize) {
        let limb = &self.skeleton.arms[at];
        if !easel.in_color() || limb.side * self.rig.light < 0.0 {
            return;
        }
        let by = [-self.rig.light * 0.055 * self.rig.unit, 0.030 * self.rig.unit];
        // Above the armpit cloth goes on into cloth.
        let upper: Vec<Station> = self.upper_form(limb).into_iter().filter(|row| row.0 > 0.25).collect();
        let parts = [
            self.arm_part((limb.root, limb.bend), &upper, self.wear.roomy, limb.side),
            self.forearm(limb, &self.fore_form(limb), self.wear.roomy),
        ];
        let dropped = parts.map(|part| moved(&part.outline(), by));
        easel.within(&self.trunk_outline(), |easel| {
            easel.together(0.24, |easel| dropped.iter().for_each(|cast| easel.veil(cast, self.palette.dark.deep, 1.0)));
        });
    }

    /// A forearm that lies on the trunk throws its shadow on it.
    fn arm_shadow(&self, easel: &mut Easel, limb: &Limb) {
        let shade = self.palette.dark.deep;
        let outline = self.forearm(limb, &self.fore_form(limb), self.wear.roomy).outline();
        let dropped = moved(&outline, [-self.rig.light * 0.03 * self.rig.unit, 0.10 * self.rig.unit]);
        if easel.in_color() {
            let trunk = self.trunk_outline();
            easel.within(&trunk, |easel| easel.veil(&dropped, shade, 0.26));
        }
    }
}
