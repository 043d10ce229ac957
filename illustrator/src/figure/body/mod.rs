//! Neck, trunk, arms and legs: what clothes are laid upon.

pub mod action;
mod anatomy;
pub mod apparatus;
mod arena;
mod armed;
pub mod arms;
pub mod at_ease;
mod athletics;
mod ballet;
mod bare_feet;
pub mod behind;
mod bell;
pub mod benched;
mod bicycle;
pub mod brush;
mod builds;
mod cart;
mod chairs;
mod chores;
mod crumples;
mod cut;
mod desk;
mod desk_lamp;
mod doings;
mod draped;
mod drapery;
mod drums;
mod enacted;
mod errands;
mod extent;
pub mod feats;
mod feet;
mod fingers;
mod fishtail;
mod folds;
mod games;
mod gloves;
mod grips;
pub mod ground;
mod guards;
mod hakama;
mod hands;
mod hanging;
mod heights;
pub mod hold;
mod joints;
mod lap;
mod legs;
mod limb;
mod lively;
mod lounger;
pub mod low;
mod moods;
pub mod mounts;
mod near_grips;
mod oneself;
mod outdoors;
mod palms;
mod piano;
mod plates;
pub mod posture;
mod printed;
mod rail;
mod reaching;
mod rides;
mod rocks;
pub mod seats;
pub mod skeleton;
mod skirt;
mod sleeves;
mod sliding;
#[cfg(test)]
mod sound_arms;
pub mod spine;
mod sport_grips;
mod sports;
pub mod stances;
mod steps;
mod supine;
mod surf;
pub mod sweep;
pub mod tables;
mod trousers;
mod trunk;
mod vehicle;
mod washing;
mod water;
mod weight;
pub mod wheelchair;
mod wide_sleeves;
mod working;
pub mod workplace;
mod worn;

use super::clothes;
use super::clothes::wear::{Bottom, Cloth, Neckline, Wear};
use super::curve::{Point, Taper};
use super::easel::Easel;
use super::embrace::Embrace;
use super::features;
use super::pairs;
use super::palette::{Palette, Surface, fabric};
use super::props::{self, Grip};
use super::rig::Rig;
use super::shade::Shade;
use super::shot::Shot;
use crate::animal::Mount;
use arms::Stage;
use behind::Perch;
use brush::sided;
pub use builds::{build, hip_of};
pub use extent::bounds;
pub use joints::{elbow_of, leg_of, on_trunk, palm_of, shoulder_of, way_of, within_reach};
use posture::{Hand, Posture, Weight};
use scene::{self, Age, Build, Character, Extra, Hour, Outfit, Pattern, Place, Pose, Prop, Scene, Stuff, Tint};
use skeleton::Skeleton;
use worn::{astride, seated, unshod, worn_at};

/// What who stands on the hands is turned about, head units from the crown, and how far.
pub const UPENDED_ABOUT: Point = [0.0, 2.85];
pub const fn upended_deg(pose: Pose) -> Option<f64> {
    match pose {
        Pose::Handstand => Some(175.0),
        Pose::Cartwheel => Some(140.0),
        Pose::Diving => Some(128.0),
        _ => None,
    }
}

/// Of several who run or walk every other is a half of a step behind.
pub fn out_of_step(posture: Posture, (character, number): (&Character, usize)) -> Posture {
    let goes = matches!(character.pose, Pose::Running | Pose::Walking | Pose::RunningTogether | Pose::PassingBaton);
    if number % 2 == 0 || !goes {
        return posture;
    }
    action::half_a_step_later(posture, (character.pose, stances::hangs_long(character)))
}

/// The same of one in a scene: of two the one who is thrown.
pub fn turned_over_deg(shot: &Shot) -> Option<f64> {
    let is_thrown = shot.character.pose == Pose::JudoThrow
        && shot.scene.figures.first().is_some_and(|first| !std::ptr::eq(first, shot.character));
    if is_thrown { Some(146.0) } else { upended_deg(shot.character.pose) }
}

/// Of the shoulder point: .37 below the chin.
pub const SHOULDER: f64 = 1.40;

/// Farther than any picture reaches, head units.
pub const FAR: f64 = 40.0;

#[derive(Clone)]
pub struct Body<'a> {
    pub rig: &'a Rig,
    pub palette: &'a Palette,
    pub neck: f64,
    pub shoulder: f64,
    pub hip: f64,
    pub outfit: Outfit,
    pub wear: Wear,
    pub posture: Posture,
    pub skeleton: Skeleton,
    /// Widths of arms and legs beside a girl's.
    pub limb_width: f64,
    pub leg_width: f64,
    /// How much muscle shows on them: 0 for nothing, 1 for much.
    pub muscle: f64,
    pub prop: Option<Prop>,
    /// What the hand holds that is not the acting one, and of which color.
    also_held: Option<(Prop, Option<Tint>)>,
    /// Sings into what stands there, the hands at something else.
    pub is_at_stand: bool,
    pub pose: Pose,
    shows_back: bool,
    /// What who is seen from behind sits on.
    perch: Option<Perch>,
    /// What the arms do, where that is said apart.
    pub gesture: Option<Pose>,
    /// Where the ribs of an umbrella meet that two are under.
    pub shared_hub: Option<Point>,
    /// That goes from this one's hand to somebody's mouth.
    pub spoon: Option<[Point; 2]>,
    /// Somebody else sits at the same fire, which is theirs.
    pub is_at_others_fire: bool,
    /// An animal eats from the open hand: nothing is strewn.
    pub hand_feeds: bool,
    /// Those who are fed take fish.
    pub strews_fish: bool,
    /// Muscles show.
    pub is_sturdy: bool,
    /// The belly is round.
    pub is_plump: bool,
    is_leftmost: bool,
    /// Of the umbrella that two are under, where a color was asked for.
    pub shared_tint: Option<Tint>,
    /// Where the picture ends below, canvas units.
    pub low: f64,
    pub extras: &'a [Extra],
    /// On the main cloth, and on what is named apart below the waist.
    patterns: [Option<Pattern>; 2],
    /// What the same two are made of.
    stuffs: [Option<Stuff>; 2],
    pub number: Option<u8>,
    /// How strongly it blows, positive toward the picture's right.
    pub wind: f64,
    hour: Hour,
    /// What lies on the ground is white.
    pub snows: bool,
    pub place: Place,
    /// The color that words gave to what one sits on.
    pub(super) sofa: Option<Tint>,
    /// What one sits on, where that was said.
    pub(super) asked_seat: Option<scene::Seat>,
    table: Option<tables::Table>,
    /// Words say what is on that table.
    is_served: bool,
    mount: Mount,
    /// The first who sits: what all sit on is drawn with it.
    is_first: bool,
    sits_alone: bool,
    pub is_alone: bool,
}

impl<'a> Body<'a> {
    pub fn of(rig: &'a Rig, palette: &'a Palette, shot: &Shot<'a>) -> Self {
        let character = shot.character;
        let (neck, shoulder) = build(character.kind);
        let hip = hip_of(shoulder, rig, character);
        let posture = shot.posture;
        Self {
            rig,
            palette,
            neck,
            shoulder,
            hip,
            outfit: character.outfit,
            wear: astride(
                if character.pose == Pose::LyingOnBack {
                    unshod(worn_at(shot), shot.scene.place)
                } else {
                    seated(worn_at(shot), character.outfit, &posture)
                },
                shot,
            ),
            posture,
            skeleton: Skeleton::of(rig, &posture, shoulder, hip),
            limb_width: limb::width_of(character, 1.17),
            leg_width: builds::leg_width(character),
            muscle: anatomy::muscle_of(character),
            prop: character.prop,
            also_held: character.also_held.filter(|_| posture.arms.iter().all(|arm| arm.hand == Hand::Grip)),
            is_at_stand: character.also_held.is_some_and(|(also, _)| also == Prop::Microphone)
                && !posture.arms.iter().all(|arm| arm.hand == Hand::Grip),
            pose: character.pose,
            shows_back: character.shows_back() || Embrace::holds(shot),
            perch: Perch::of(character, shot.scene.place),
            gesture: character.gesture,
            shared_hub: shot.shared_hub(),
            spoon: spoon_of(shot),
            is_at_others_fire: is_at_others_fire(shot),
            hand_feeds: crate::animal::touched(shot.scene).is_some(),
            strews_fish: shot.scene.animals.iter().any(|animal| animal.kind.takes_fish()),
            is_sturdy: character.build == Build::Sturdy && character.age != Age::Child,
            is_plump: character.build == Build::Plump,
            is_leftmost: shot.scene.figures.first().is_some_and(|first| std::ptr::eq(first, character)),
            shared_tint: shot.scene.figures.iter().find_map(|other| other.prop_color),
            low: f64::from(shot.scene.height_px),
            extras: &character.extras,
            patterns: [character.pattern, character.lower_pattern],
            stuffs: [character.stuff.or_else(|| clothes::stuffs::usual(character.outfit)), character.lower_stuff],
            number: character.number,
            wind: super::hair::wind::of(shot),
            hour: shot.scene.hour,
            snows: shot.scene.weather == scene::Weather::Snow,
            place: shot.scene.place,
            sofa: shot.scene.paint(scene::Fitting::Sofa),
            asked_seat: character.seat,
            table: tables::Table::of(shot),
            is_served: super::things::are_served(shot.scene),
            mount: mounts::of(shot),
            is_first: sitters(shot.scene).next().is_some_and(|first| std::ptr::eq(first, character)),
            sits_alone: sitters(shot.scene).count() < 2,
            is_alone: shot.scene.figures.len() < 2,
        }
    }
}

/// Of several who roast at one fire it is the first one's.
fn is_at_others_fire(shot: &Shot) -> bool {
    let roasts = |figure: &&Character| figure.prop == Some(Prop::RoastedMarshmallow);
    let first = shot.scene.figures.iter().find(roasts);
    roasts(&shot.character) && first.is_some_and(|first| !std::ptr::eq(first, shot.character))
}

fn spoon_of(shot: &Shot) -> Option<[Point; 2]> {
    let first = shot.scene.figures.first().is_some_and(|first| std::ptr::eq(first, shot.character));
    if shot.character.pose == Pose::Feeding && first { pairs::spoon(shot.scene, 0) } else { None }
}

/// Those of a scene who sit on something.
fn sitters(scene: &Scene) -> impl Iterator<Item = &Character> {
    scene.figures.iter().filter(|figure| {
        use Pose::{CrossedLegs, Dozing, LeaningOnShoulder, ReadingTo, SharingBlanket, SharingEarphones, Sitting};
        matches!(figure.pose, Sitting | CrossedLegs | Dozing | LeaningOnShoulder | ReadingTo | SharingBlanket)
            || figure.pose == SharingEarphones && figure.seat.is_some()
            || figure.pose == Pose::HuggingKnees && figure.seat.is_some()
    })
}

/// Everything below the head but what lies over the face.
pub fn draw(easel: &mut Easel, body: &Body) {
    clothes::behind(easel, body);
    arms::draw(easel, body, Stage::Behind);
    if body.posture.ride.is_some() {
        rides::behind(easel, body);
    } else if body.is_on_furniture() {
        seats::draw(easel, body);
        // A bench's back is behind a tail.
        features::behind_body(easel, (body.rig, body.palette), body.extras);
    }
    props::under_feet(easel, body);
    washing::draw(easel, body);
    sliding::below(easel, body);
    if body.posture.legs_over {
        trousers::pelvis(easel, body);
    } else {
        legs::draw(easel, body);
    }
    sliding::at_feet(easel, body);
    clothes::tails::draw(easel, body);
    body.torso(easel);
    front(easel, body);
    sliding::pillow(easel, body);
    body.head_shadow(easel);
    if matches!(body.prop.map(Prop::held_like), Some(Prop::Guitar | Prop::ElectricGuitar)) {
        props::music::guitar(easel, body);
    }
    rides::before(easel, body);
    props::beside(easel, body);
    arms::draw(easel, body, Stage::Beside);
    clothes::over_arms(easel, body);
    if body.posture.legs_over {
        legs::draw(easel, body);
        // Cloth over drawn-up knees.
        body.bottom(easel);
    }
    wheelchair::before(easel, body);
    chairs::reversed_back(easel, body);
    rail::draw(easel, body);
    arena::among(easel, body);
    cart::draw(easel, body);
    tables::draw(easel, body);
    workplace::draw(easel, body);
    piano::draw(easel, body);
    drums::draw(easel, body);
    props::under_arms(easel, body);
    sliding::poles(easel, body);
    arms::draw(easel, body, Stage::Across);
    water::draw(easel, body);
}

/// Buttons and pockets end with the cloth: of who sits it is cut off at the lap.
fn front(easel: &mut Easel, body: &Body) {
    if body.posture.weight == Weight::Feet {
        return clothes::front(easel, body);
    }
    let [_, hem] = body.rig.body([0.0, body.wear.hem]);
    let far = FAR * body.rig.unit;
    let above = [[-far, -far], [far, -far], [far, hem], [-far, hem]];
    easel.within(&above, |easel| clothes::front(easel, body));
}

/// One hand alone.
pub fn draw_hand(easel: &mut Easel, body: &Body, at: usize) {
    if body.pose == Pose::HoldingHands {
        body.sleeve_mouth(easel, &body.skeleton.arms[at]);
    }
    hands::draw(easel, body, (&body.skeleton.arms[at], body.posture.arms[at].hand));
}

/// One hand laid flat on something, whatever the posture says.
pub fn draw_flat_hand(easel: &mut Easel, body: &Body, at: usize) {
    hands::draw(easel, body, (&body.skeleton.arms[at], Hand::Flat));
}

/// One forearm with its hand.
pub fn draw_forearm(easel: &mut Easel, body: &Body, at: usize) {
    arms::forearm(easel, body, at);
}

/// One arm, with its forearm or without.
pub fn draw_arm(easel: &mut Easel, body: &Body, (at, fore): (usize, bool)) {
    arms::from_shoulder(easel, body, (at, fore));
}

/// The legs alone.
pub fn draw_legs(easel: &mut Easel, body: &Body) {
    legs::draw(easel, body);
}

/// The same with what a skirt lays over each thigh.
pub fn draw_legs_in_cloth(easel: &mut Easel, body: &Body) {
    legs::draw(easel, body);
    legs::skirted_thighs(easel, body);
}

/// The arms that lie across the trunk.
pub fn draw_across(easel: &mut Easel, body: &Body) {
    arms::draw(easel, body, Stage::Across);
}

/// The back: the same pieces without fronts.
pub fn draw_back(easel: &mut Easel, body: &Body) {
    sliding::below(easel, body);
    for stage in [Stage::Face, Stage::Across] {
        arms::draw(easel, body, stage);
    }
    if body.perch.is_some() {
        behind::draw(easel, body);
    } else {
        legs::draw(easel, body);
        body.torso(easel);
    }
    for stage in [Stage::Behind, Stage::Beside] {
        arms::draw(easel, body, stage);
    }
    body.spine(easel, &body.wear.trunk.of(body.palette));
    clothes::on_back(easel, body);
}

/// Arms that lie over the face.
pub fn before_face(easel: &mut Easel, body: &Body) {
    props::hugged(easel, body);
    arms::draw(easel, body, Stage::Face);
    if body.prop == Some(Prop::SteeringWheel) {
        workplace::car::front(easel, body);
    }
}

impl Body<'_> {
    /// On a chair, a bench or what else there is to sit on, and on nothing that moves.
    pub fn is_on_furniture(&self) -> bool {
        self.posture.weight == Weight::Seat && self.posture.ride.is_none() && self.pose != Pose::RidingDouble
    }

    /// What the outfit is made of.
    pub const fn stuff(&self) -> Option<Stuff> {
        self.stuffs[0]
    }

    /// Whose coat has bands that throw light back.
    pub fn is_firefighter(&self) -> bool {
        let has_helmet = self.extras.contains(&Extra::FireHelmet) || self.prop == Some(Prop::Helmet);
        self.outfit == Outfit::Raincoat && has_helmet
    }

    /// The hand that holds something.
    pub fn grip(&self) -> Option<Grip> {
        let front = self.posture.front;
        let at = [front, 1 - front].into_iter().find(|at| self.posture.arms[*at].hand == Hand::Grip)?;
        Some(self.grip_of(at))
    }

    /// With what the hand at `at` holds as the one thing in hand.
    pub fn with_hand<T>(&self, at: usize, draw: impl FnOnce(&Body) -> T) -> T {
        match self.also_held.filter(|_| at != self.posture.front) {
            Some((prop, tint)) => {
                let palette = Palette { held: tint.map(|tint| self.dyed(tint)), ..*self.palette };
                draw(&Body { prop: Some(prop), palette: &palette, also_held: None, ..self.clone() })
            }
            None => draw(self),
        }
    }

    /// Of one of two hands that each hold something.
    pub fn grip_of(&self, at: usize) -> Grip {
        props::grip(self, at, [self.palm(0), self.palm(1)])
    }

    /// The box round what is ridden, canvas units.
    pub fn ridden(&self) -> Option<[f64; 4]> {
        rides::bounds((&self.skeleton, &self.posture), self.mount, self.rig.unit)
    }

    /// Where something small sits behind who rides.
    pub fn pillion(&self) -> Option<Point> {
        rides::pillion(self)
    }

    /// From the wrist to the tip of the middle finger, canvas units.
    #[cfg(test)]
    pub fn hand_size(&self) -> f64 {
        hands::size(self.rig)
    }

    /// The middle of a hand, canvas units.
    pub fn palm(&self, at: usize) -> Point {
        hands::grip(self.rig, &self.skeleton.arms[at])
    }

    /// What is held and stands behind the figure.
    pub fn props_behind(&self, easel: &mut Easel) {
        props::behind_hand(easel, self);
        if self.prop == Some(Prop::GiantTeddy) {
            props::giant_teddy::behind(easel, self);
        }
        if self.shared_hub.is_some() {
            // Behind both, so the one that is drawn first draws it.
            if self.is_leftmost {
                props::shared_canopy(easel, self);
            }
        } else if let Some(grip) = self.grip() {
            props::behind(easel, self, grip);
        }
        if self.also_held.is_some() {
            let other = 1 - self.posture.front;
            self.with_hand(other, |body| props::behind(easel, body, body.grip_of(other)));
        }
    }

    /// A thing's own color.
    pub fn dyed(&self, tint: Tint) -> Surface {
        fabric(tint, self.hour)
    }

    /// Whether nobody of the picture comes before.
    pub const fn is_first_of_all(&self) -> bool {
        self.is_leftmost
    }

    pub fn held(&self, usual: Surface) -> Surface {
        self.palette.held.unwrap_or(usual)
    }

    /// The same body turned away: no neckline in front, and cloth where a dress leaves shoulders bare.
    pub fn turned_away(self) -> Self {
        let trunk = if self.wear.trunk == Cloth::Skin { Cloth::Main } else { self.wear.trunk };
        Self { wear: Wear { neck: Neckline::High, trunk, ..self.wear }, ..self }
    }

    pub const fn is_turned_away(&self) -> bool {
        self.shows_back
            || matches!(
                self.pose,
                Pose::LookingBack | Pose::Climbing | Pose::FenceClimbing | Pose::ClimbingTree | Pose::OnLadder
            )
    }

    /// What tells a back: the line of the spine, shoulder blades, a sailor collar's square.
    fn spine(&self, easel: &mut Easel, surface: &Surface) {
        self.fold(easel, &[[0.0, 1.9], [0.012, 2.15], [0.0, 2.42]], (0.016, surface));
        for side in [-1.0, 1.0] {
            self.fold(easel, &sided(&[[0.30, 1.62], [0.20, 1.78], [0.15, 1.92]], side), (0.020, surface));
        }
        if self.outfit == Outfit::SailorUniform {
            let (s, navy) = (self.shoulder, self.palette.sailor_collar());
            let square = self.outline(&[
                &[[-s * 0.80, 1.36], [-0.2, 1.18], [0.2, 1.18], [s * 0.80, 1.36]],
                &[[s * 0.76, 1.86], [0.0, 1.90], [-s * 0.76, 1.86]],
            ]);
            self.panel(easel, &square, &navy);
            let stripe = [[-s * 0.70, 1.42], [-s * 0.67, 1.80], [0.0, 1.835], [s * 0.67, 1.80], [s * 0.70, 1.42]];
            easel.ink(&self.place(&stripe), 1.2, (self.palette.white.base, Taper::EVEN));
        }
    }

    /// Neck and trunk; a skirt goes over what is tucked into it.
    fn torso(&self, easel: &mut Easel) {
        self.draw_neck(easel);
        if !self.wear.tucked {
            self.bottom(easel);
        }
        self.trunk(easel, &self.wear.trunk.of(self.palette));
        if self.wear.tucked {
            self.bottom(easel);
        }
    }

    /// What the light does to an edge that faces it: by day the surface's own light, else the color of sun or moon.
    fn edge_light(&self, surface: &Surface) -> (Shade, f64) {
        match self.hour {
            _ if self.palette.stage.is_some() => (self.palette.rim, self.palette.stage.unwrap_or_default()),
            Hour::Day => (surface.light, 0.6),
            Hour::Dawn | Hour::Dusk => (self.palette.rim, 0.72),
            Hour::Night => (self.palette.rim, 0.55),
        }
    }

    fn bottom(&self, easel: &mut Easel) {
        // Behind the shoulders of who lies before us.
        if self.pose == Pose::LyingProne {
            return;
        }
        match &self.wear.bottom {
            Bottom::Skirt(skirt) => skirt::draw(easel, self, skirt),
            Bottom::Tail => fishtail::draw(easel, self),
            Bottom::Trousers { cloth, .. } | Bottom::Shorts { cloth } if self.outfit == Outfit::Shirt => {
                trousers::waistband(easel, self, *cloth);
            }
            _ => {}
        }
    }
}
