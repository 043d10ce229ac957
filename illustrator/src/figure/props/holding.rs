//! How a thing lies in the hand, and how the hand closes about it.

use super::{
    aloft, brass, drinks, errands, firearms, gadgets, handiwork, music, performed, schoolwork, small, strings,
};
use crate::figure::blows;
use crate::figure::body::feats::is_shouldered;
use crate::figure::body::hold::{Front, Hold};
use crate::figure::body::posture::{Arm, Hand};
use crate::figure::body::skeleton::Limb;
use crate::figure::body::{Body, workplace};
use crate::figure::curve::{Point, add, ellipse, lerp, unit_way};
use scene::{Pose, Prop};

/// Where a thing is held: its own origin, and the side of the body it is on.
#[derive(Clone, Copy, Debug)]
pub struct Grip {
    /// The middle of the hand, or of both hands, canvas units.
    pub at: Point,
    /// -1: the picture's left, 1: its right.
    pub side: f64,
    /// Canvas units of one head unit.
    pub(super) unit: f64,
    /// Of its top, away from the body, degrees.
    pub(super) tilt: f64,
}

impl Grip {
    /// Head units from the origin, x away from the body, y down along the thing.
    pub(super) fn at(&self, [x, y]: Point) -> Point {
        let turn = self.tilt.to_radians();
        let (sin, cos) = (libm::sin(turn), libm::cos(turn));
        let [x, y] = [x * cos - y * sin, x * sin + y * cos];
        add(self.at, [self.side * x * self.unit, y * self.unit])
    }

    pub(super) fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    /// A box upright on the thing: half its width, its top and its bottom.
    pub(super) fn boxed(&self, half: f64, top: f64, low: f64) -> Vec<Point> {
        self.all(&[[-half, top], [half, top], [half, low], [-half, low]])
    }

    pub(super) fn round(&self, center: Point, [wide, high]: Point) -> Vec<Point> {
        ellipse(self.at(center), [wide * self.unit, high * self.unit], self.side * self.tilt)
    }

    /// Between fingers and palm: a fist would not go round it.
    pub(super) fn between_fingers(self) -> Self {
        Self { at: self.at([-0.10, 0.0]), ..self }
    }

    /// The side of the picture, 0 or 1, whose hand has the thing, and the other.
    pub(super) fn own(&self) -> usize {
        usize::from(self.side > 0.0)
    }

    pub(super) fn other(&self) -> usize {
        1 - self.own()
    }

    /// Of the hand that does not have the thing.
    pub(super) fn other_palm(&self, body: &Body) -> Point {
        body.palm(self.other())
    }

    /// A direction of the thing's own, of unit length on the canvas.
    pub(super) fn way(&self, to: Point) -> Point {
        unit_way(self.at, self.at(to))
    }
}

/// How far a prop reaches above the hand, and to each side; head units of the body.
pub const fn reach(prop: Prop) -> (f64, f64) {
    match prop {
        Prop::BubbleWand => (1.6, 1.4),
        Prop::Shinai => (2.5, 0.9),
        Prop::RollingSuitcase => (0.4, 1.3),
        Prop::CardboardBox => (0.8, 0.5),
        Prop::Megaphone => (0.7, 1.7),
        Prop::Sign => (0.9, 0.7),
        Prop::HockeyStick => (0.5, 0.7),
        Prop::Whip => (0.6, 1.1),
        _ => usual_reach(prop.held_like()),
    }
}

const fn usual_reach(prop: Prop) -> (f64, f64) {
    match prop {
        Prop::Sword | Prop::SwordAndShield => (2.2, 0.72),
        Prop::Greatsword => (2.9, 1.2),
        Prop::Pistol => (0.9, 0.5),
        Prop::Paintbrush => (0.6, 1.75),
        Prop::Rifle => (0.9, 1.0),
        Prop::Anvil => (1.0, 0.5),
        Prop::Chalk => (0.6, 1.0),
        Prop::BeachBall => (0.6, 0.6),
        Prop::Trumpet => (0.5, 1.2),
        Prop::Staff => (2.1, 0.3),
        Prop::Rake => (1.1, 0.4),
        Prop::PictureFrame => (1.9, 1.1),
        Prop::PaintRoller => (1.0, 0.6),
        Prop::WindowCloth => (0.6, 0.8),
        Prop::Tanzaku => (1.4, 0.6),
        Prop::NailedBoard | Prop::ChiseledStatue | Prop::ShelvedBook | Prop::Taiko => (1.0, 0.5),
        Prop::TapedPoster => (1.4, 0.9),
        Prop::Mortar | Prop::MelonStick => (1.6, 0.9),
        Prop::Pointer => (1.4, 1.1),
        Prop::Baton => (1.1, 0.4),
        Prop::SprayedWall | Prop::ErasedBoard => (0.9, 0.7),
        Prop::Ladle => (0.9, 0.5),
        Prop::BeerMug => (0.5, 0.5),
        Prop::Spear => (2.2, 0.3),
        Prop::Wand => (1.1, 0.5),
        Prop::Axe => (1.5, 0.6),
        Prop::Scythe => (1.9, 1.2),
        Prop::Bow => (1.3, 0.4),
        Prop::Violin => (0.6, 0.7),
        Prop::WateringCan => (0.5, 1.35),
        Prop::FishingRod => (2.0, 1.7),
        Prop::TwinSwords => (2.2, 0.72),
        Prop::Dagger | Prop::TwinDaggers => (1.0, 0.5),
        Prop::Racket => (1.5, 1.05),
        Prop::Bat => (1.7, 0.85),
        Prop::PaperPlane => (0.8, 0.6),
        Prop::Sparkler => (1.2, 1.0),
        Prop::Hammer | Prop::Wrench => (1.0, 0.5),
        Prop::BugNet => (1.7, 0.95),
        Prop::FryingPan => (1.0, 1.5),
        Prop::Tray => (0.6, 0.4),
        Prop::Flowers => (0.9, 0.45),
        Prop::Rose => (0.8, 0.4),
        _ => (0.5, 0.4),
    }
}

/// What is above or beside the head, head units from the crown: its corner away from the head.
pub const fn above_head(prop: Prop) -> Option<Point> {
    match prop {
        Prop::Umbrella | Prop::LeafUmbrella => Some([1.34, -0.86]),
        Prop::Balloon => Some([1.52, -0.66]),
        Prop::Kite => Some([2.25, -0.95]),
        _ => None,
    }
}

/// How far the top of a thing leans away from the body, degrees.
const fn tilt(prop: Prop) -> f64 {
    if matches!(prop, Prop::Shinai | Prop::Bokken) {
        return 24.0;
    }
    match prop.held_like() {
        Prop::Sword | Prop::TwinSwords | Prop::SwordAndShield => 13.0,
        Prop::Greatsword => 30.0,
        Prop::Toothbrush => -48.0,
        Prop::Hairbrush => -20.0,
        Prop::Carving => -20.0,
        Prop::Dagger | Prop::TwinDaggers => 16.0,
        Prop::Racket => 22.0,
        Prop::Bat => 24.0,
        Prop::Wrench => 10.0,
        Prop::Hammer => 12.0,
        Prop::Diploma => 28.0,
        Prop::Sparkler => 40.0,
        Prop::Crepe | Prop::Taiyaki => 6.0,
        Prop::Wand => 24.0,
        Prop::Staff | Prop::Spear | Prop::Broom | Prop::Scythe | Prop::Rake | Prop::Shovel => 2.0,
        Prop::Flag => 4.0,
        Prop::Torch => 8.0,
        Prop::Teapot | Prop::MilkJug => -34.0,
        Prop::Flashlight => 26.0,
        Prop::Axe => 13.0,
        Prop::MagnifyingGlass => -8.0,
        Prop::Microphone => -26.0,
        Prop::Candy | Prop::CandyApple | Prop::Dango | Prop::IceCream | Prop::WaterBottle => 6.0,
        Prop::Ladle => 14.0,
        Prop::Phone => -6.0,
        Prop::Paintbrush => 34.0,
        Prop::Fan => 4.0,
        Prop::WateringCan => 24.0,
        Prop::FishingRod => 32.0,
        Prop::RollingSuitcase => -26.0,
        Prop::BugNet => 12.0,
        Prop::FryingPan => -86.0,
        Prop::SlicedFish | Prop::SlicedVegetables => -118.0,
        Prop::Whetstone => -98.0,
        Prop::PackedLunch | Prop::TwirledSpaghetti => 34.0,
        Prop::CutSteak => 38.0,
        Prop::LatteArt | Prop::SyrupJug => -30.0,
        Prop::Anvil | Prop::NailedBoard => 10.0,
        Prop::Gavel => -34.0,
        Prop::CarvedPumpkin => -118.0,
        Prop::Taiko => 20.0,
        Prop::Shaker => 14.0,
        Prop::SawnPlank => -128.0,
        Prop::Grill => -150.0,
        Prop::Soldering => -132.0,
        Prop::Welding => -128.0,
        Prop::Cauldron | Prop::Pot => 12.0,
        Prop::Chalk => -20.0,
        Prop::Sewing => 30.0,
        Prop::Sketchbook => -30.0,
        Prop::PaintedModel | Prop::PaintedVase => 34.0,
        Prop::Baton => -24.0,
        Prop::Pointer => 10.0,
        Prop::Script => 8.0,
        Prop::ChiseledStatue => 10.0,
        _ => 0.0,
    }
}

fn lies_on_fingers(body: &Body, prop: Prop) -> bool {
    prop == Prop::Snowball || prop == Prop::Orb && body.pose == Pose::Casting
}

/// Whether the arm at `at` holds something up.
fn is_lifted(body: &Body, at: usize) -> bool {
    body.posture.arms[at].upper > 110.0
}

/// Where a pose holds it otherwise.
const fn posed_tilt(pose: Pose, prop: Prop) -> Option<f64> {
    match (pose, prop.held_like()) {
        // From the ear to the mouth.
        (Pose::Calling | Pose::LyingProne, Prop::Phone) => Some(12.0),
        (Pose::Swinging, Prop::Shovel) => Some(-138.0),
        (Pose::Drinking, Prop::Bottle | Prop::WaterBottle | Prop::BubbleTea | Prop::Juice) => Some(-74.0),
        (Pose::Drinking, Prop::Cup | Prop::Teacup) => Some(0.0),
        (Pose::Drinking, Prop::WineGlass | Prop::BeerMug | Prop::Glass) => Some(-22.0),
        (Pose::Drinking, _) => Some(-46.0),
        (Pose::Raising, Prop::Sword) if matches!(prop, Prop::Shinai | Prop::Bokken) => Some(34.0),
        (Pose::Raising | Pose::OnHorse, Prop::Sword | Prop::SwordAndShield | Prop::Wand) => Some(16.0),
        (Pose::Raising, Prop::Greatsword | Prop::Axe | Prop::Hammer | Prop::Mortar | Prop::MelonStick) => Some(34.0),
        (Pose::Raising, Prop::Staff | Prop::Spear | Prop::Scythe | Prop::Broom | Prop::Rake) => Some(-8.0),
        (Pose::Casting, Prop::Staff | Prop::Wand | Prop::Sword) => Some(24.0),
        (Pose::Sweeping, Prop::Broom | Prop::Rake | Prop::Shovel) => Some(-36.0),
        (Pose::Shouldering, held) if is_shouldered(held) => Some(52.0),
        (Pose::Drawing | Pose::OnHilt, Prop::Sword) => Some(-114.0),
        (Pose::Kneeling, Prop::Sword | Prop::Greatsword) => Some(178.0),
        (Pose::Lunging, Prop::Sword) => Some(84.0),
        (Pose::Pitching, Prop::Spear) => Some(-78.0),
        (Pose::Slashing, Prop::Sword) if matches!(prop, Prop::Shinai | Prop::Bokken) => Some(70.0),
        (Pose::Slashing, _) => Some(104.0),
        (Pose::Swinging, Prop::Bat | Prop::Greatsword | Prop::Axe) => Some(40.0),
        (Pose::CrossingBlades, Prop::Sword | Prop::Greatsword | Prop::Axe) => Some(36.0),
        (Pose::Fighting, Prop::Sword | Prop::Greatsword | Prop::Axe) => Some(30.0),
        (Pose::Fighting, Prop::Spear) => Some(48.0),
        _ => None,
    }
}

/// How far above the palms that carry it a tray is, head units: the thumbs come over its rim.
const ON_PALMS: f64 = 0.16;

const fn is_carried(prop: Option<Prop>) -> bool {
    matches!(prop, Some(Prop::Tray | Prop::TeaTray | Prop::BreadTray | Prop::Cookies))
}

/// Of the hand at `at`, the picture's left or right, with the palms of both.
pub fn grip(body: &Body, at: usize, palms: [Point; 2]) -> Grip {
    let both = body.posture.arms[1 - at].hand == Hand::Assist;
    // Mugs meet before the hands that hold them.
    let meets = body.pose == Pose::Clinking && body.prop == Some(Prop::BeerMug);
    let side = body.skeleton.arms[at].side * if meets { -1.0 } else { 1.0 };
    let prop = body.prop;
    let apart = prop.is_some_and(|prop| is_in_each_hand(prop.held_like()));
    let apart = apart && !(both && drinks::is_sipped(body) && prop != Some(Prop::Teacup));
    let middle = match prop.filter(|_| !both).and_then(by_edge) {
        Some([along, up]) => add(palms[at], [ahead(body, at) * along * body.rig.unit, -up * body.rig.unit]),
        None if both && is_carried(prop) => add(lerp(palms[0], palms[1], 0.5), [0.0, -ON_PALMS * body.rig.unit]),
        None if both && !apart => lerp(palms[0], palms[1], 0.5),
        None => palms[at],
    };
    let pose = if body.gesture == Some(Pose::Drinking) { Pose::Drinking } else { body.pose };
    if pose == Pose::Drinking
        && let Some(neck) = prop.and_then(neck)
    {
        return drunk_from(body, (middle, side), neck);
    }
    if pose == Pose::StrikingAt {
        let tilt = if is_lifted(body, at) { blows::STRIKES_DEG } else { blows::PARRIES_DEG };
        return Grip { at: middle, side, unit: body.rig.unit, tilt };
    }
    if let Some(tilt) = prop.and_then(|prop| posed_tilt(pose, prop)) {
        return Grip { at: middle, side, unit: body.rig.unit, tilt };
    }
    if prop == Some(Prop::Sword)
        && let Some(tilt) = blade_tilt(&body.posture.arms, at)
    {
        return Grip { at: middle, side, unit: body.rig.unit, tilt };
    }
    // From a raised forearm a blade goes out against somebody.
    let [_, down] = body.skeleton.arms[at].way;
    let struck = if prop == Some(Prop::Sword) && down < 0.35 && body.posture.far_leg.is_some() { 26.0 } else { 0.0 };
    Grip { at: middle, side, unit: body.rig.unit, tilt: prop.map_or(0.0, tilt) + struck }
}

/// Whether it is where the hand that grips is, not between both: each hand has its own part of it, or the other does
/// something else.
const fn is_in_each_hand(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Pistol
            | Prop::Rifle
            | Prop::Soup
            | Prop::OvenPeel
            | Prop::DeskPhone
            | Prop::Register
            | Prop::TiedBouquet
            | Prop::Carving
            | Prop::Trumpet
            | Prop::SwordAndShield
            | Prop::Greatsword
            | Prop::Hammer
            | Prop::Teacup
            | Prop::Paintbrush
            | Prop::Violin
            | Prop::Flute
            | Prop::Recorder
            | Prop::FireHose
            | Prop::Dishes
            | Prop::PeeledApple
            | Prop::CutSteak
            | Prop::ParfaitAtTable
            | Prop::NailedBoard
            | Prop::Noodles
            | Prop::Sword
            | Prop::Axe
            | Prop::Spear
            | Prop::Bat
            | Prop::Sketchbook
            | Prop::Pen
            | Prop::LunchBox
            | Prop::MilkJug
            | Prop::Teapot
            | Prop::Saxophone
            | Prop::Anvil
            | Prop::Cauldron
            | Prop::Pot
            | Prop::SwordInStone
            | Prop::Tanzaku
            | Prop::Mortar
            | Prop::MelonStick
            | Prop::CarvedPumpkin
            | Prop::Sewing
            | Prop::Harp
            | Prop::Cello
            | Prop::TwinPistols
            | Prop::SharpenedPencil
            | Prop::PaintedModel
            | Prop::PaintedVase
            | Prop::Xylophone
            | Prop::LadledSoup
            | Prop::ChiseledStatue
            | Prop::TeaWhisk
            | Prop::ChalkErasers
            | Prop::Flashcards
            | Prop::TapedPoster
    )
}

/// How far above the hand the mouth of a bottle is, head units, and whether fingers and palm have it between them.
const fn neck(prop: Prop) -> Option<(f64, bool)> {
    match prop {
        Prop::WaterBottle => Some((0.62, false)),
        Prop::MilkBottle => Some((0.53, true)),
        Prop::Bottle => Some((0.60, true)),
        Prop::Ramune => Some((0.64, true)),
        Prop::Can => Some((0.38, true)),
        _ => None,
    }
}

/// Its mouth is at the lips, and the hand has it wherever along it the hand is.
fn drunk_from(body: &Body, (palm, side): (Point, f64), (neck, by_fingers): (f64, bool)) -> Grip {
    let (unit, lips) = (body.rig.unit, body.rig.face([0.0, 0.88]));
    let [x, y] = [(lips[0] - palm[0]) * side, lips[1] - palm[1]];
    let tilt = libm::atan2(x, -y).to_degrees();
    let grip = Grip { at: lips, side, unit, tilt };
    let aside = if by_fingers { 0.10 } else { 0.0 };
    Grip { at: grip.at([aside, neck]), ..grip }
}

/// Of a blade in both hands, or in one that hangs.
fn blade_tilt(arms: &[Arm; 2], at: usize) -> Option<f64> {
    if arms[1 - at].hand == Hand::Assist {
        return Some(30.0);
    }
    (arms[at].reach.is_none() && arms[at].fore.abs() < 40.0).then_some(152.0)
}

/// Where the middle is of what one hand alone has by its edge, or on its palm: head units onward from the hand, and up.
const fn by_edge(prop: Prop) -> Option<Point> {
    match prop {
        Prop::Letter => Some([0.25, 0.15]),
        Prop::Clipboard => Some([0.22, 0.14]),
        Prop::Gift => Some([0.14, 0.26]),
        _ => None,
    }
}

/// To the right of the picture or to its left: where a hand that has something by its edge points.
fn ahead(body: &Body, at: usize) -> f64 {
    let Limb { way, side, .. } = body.skeleton.arms[at];
    if way[0].abs() > 0.25 { way[0].signum() } else { -side }
}

/// On the hand, between arm and ribs.
const fn is_under_an_arm(prop: Prop) -> bool {
    matches!(prop, Prop::Helmet | Prop::BallUnderArm)
}

/// How the hand at `at` closes about what is held.
pub fn hold(body: &Body, at: usize, grip: Grip) -> Option<Hold> {
    let prop = body.prop?;
    let limb = &body.skeleton.arms[at];
    let palm = body.palm(at);
    // Who clinks has the hand behind the glass, the fingers toward the other's.
    let inward = if body.pose == Pose::Clinking { limb.side } else { -limb.side };
    let wall = |up: f64, front: Front| {
        let long = libm::sqrt(1.0 + up * up);
        Some(Hold::wall(palm, [inward / long, -up / long], front))
    };
    let assists = body.posture.arms[at].hand == Hand::Assist;
    // In one hand alone what is flat has that hand behind it.
    let is_alone = !assists && body.posture.arms[1 - at].hand != Hand::Assist;
    if is_alone && prop == Prop::Book {
        return wall(0.3, Front::Nothing);
    }
    if is_alone && by_edge(prop).is_some() {
        let front = if prop == Prop::Clipboard { Front::Fingers } else { Front::Thumb };
        return Some(Hold::wall(palm, [ahead(body, at) * 0.97, -0.24], front));
    }
    if let Some(held) = errands::hold(body, (at, palm), grip) {
        return Some(held);
    }
    match prop.held_like() {
        _ if drinks::is_sipped(body) && prop != Prop::Teacup => wall(0.20, Front::Wrap),
        Prop::Cup => wall(0.06, Front::Wrap),
        Prop::BeachBall if is_lifted(body, at) => Some(Hold::wall(palm, [0.0, -1.0], Front::Thumb)),
        Prop::BeachBall => wall(0.16, Front::Spread),
        Prop::Gift => wall(0.10, Front::Fingers),
        Prop::Soup if assists => wall(0.16, Front::Under),
        Prop::SwordAndShield if at != body.posture.front => wall(0.0, Front::Nothing),
        // Raised in one hand it lies on the fingers.
        _ if lies_on_fingers(body, prop) => Some(Hold::wall(palm, [0.0, -1.0], Front::Thumb)),
        Prop::Ball | Prop::Volleyball => Some(about_ball(body, at)),
        Prop::CardboardBox => wall(0.16, Front::Under),
        Prop::Phone | Prop::Camera | Prop::Binoculars => wall(0.24, Front::Fingers),
        Prop::Bottle | Prop::BubbleTea | Prop::Juice | Prop::Glass | Prop::Shaker => wall(0.10, Front::Wrap),
        Prop::PocketWatch | Prop::Letter => wall(0.5, Front::Thumb),
        Prop::Map | Prop::Newspaper => wall(0.3, Front::Thumb),
        // It stands behind the arm: the hand lies on it.
        Prop::Surfboard => Some(Hold::wall(palm, [limb.side * 0.8, -0.6], Front::Fingers)),
        Prop::MilkJug | Prop::Teapot | Prop::Noodles if assists => wall(0.16, Front::Under),
        Prop::Saxophone => wall(0.2, Front::Fingers),
        // The fingers are on its boards, the thumbs on the pages that are away from us.
        Prop::Book if body.pose != Pose::Casting => wall(0.30, Front::Fingers),
        Prop::Book => wall(0.46, Front::Under),
        Prop::Orb if is_under_an_arm(prop) => Some(Hold::wall(palm, [inward * 0.35, -0.94], Front::Under)),
        Prop::Orb => wall(0.3, Front::Fingers),
        Prop::Harmonica | Prop::Knitting => wall(0.42, Front::Thumb),
        Prop::Controller => wall(0.30, Front::Fingers),
        Prop::Clipboard if assists => wall(0.9, Front::Fingers),
        Prop::Clipboard => wall(0.36, Front::Fingers),
        Prop::Teacup | Prop::Paintbrush | Prop::LunchBox | Prop::Sketchbook | Prop::Pen if assists => {
            wall(0.16, Front::Under)
        }
        Prop::Sewing if assists => wall(0.2, Front::Thumb),
        Prop::Shield => wall(0.0, Front::Nothing),
        Prop::Accordion => wall(0.0, Front::Fingers),
        Prop::FoldedTowels | Prop::BedSheet => Some(Hold::wall(palm, [0.0, 1.0], Front::Fingers)),
        Prop::ScrubbedTub => wall(0.0, Front::Fingers),
        Prop::Dishes => wall(0.3, if assists { Front::Thumb } else { Front::Fingers }),
        Prop::Door => wall(0.0, Front::Thumb),
        held if is_pressed(held) && !assists => Some(Hold::wall(palm, [0.0, -1.0], Front::Fingers)),
        Prop::PictureFrame => Some(Hold::wall(palm, [0.0, -1.0], Front::Thumb)),
        held => match of_food(held, assists).or_else(|| of_craft(held, assists)) {
            Some((up, front)) => wall(up, front),
            None => Some(about(body, at, grip)),
        },
    }
}

/// How steep the palm behind what is eaten, poured or tied stands, and what of the hand is before it.
const fn of_food(prop: Prop, assists: bool) -> Option<(f64, Front)> {
    Some(match prop {
        Prop::Onigiri | Prop::Sandwich | Prop::Watermelon | Prop::Pizza => (0.2, Front::Under),
        Prop::Doughnut | Prop::Croissant | Prop::Toast => (0.2, Front::Under),
        Prop::Apple => (0.34, Front::Fingers),
        Prop::Tanzaku => (0.5, Front::Thumb),
        Prop::LeafCup => (0.3, Front::Under),
        Prop::Cake | Prop::Dumplings => (0.34, Front::Under),
        Prop::Tray | Prop::BreadTray | Prop::Cookies => (1.0, Front::Under),
        Prop::CrackedEgg | Prop::PeeledMandarin | Prop::SweetPotato => (0.3, Front::Fingers),
        Prop::PeeledApple if assists => (0.16, Front::Under),
        Prop::ParfaitAtTable if assists => (0.10, Front::Wrap),
        _ => return None,
    })
}

/// What is at a wall, under fingers that point up.
const fn is_pressed(prop: Prop) -> bool {
    matches!(prop, Prop::WindowCloth | Prop::ShelvedBook | Prop::TapedPoster | Prop::ErasedBoard)
}

/// How steeply fingers lie on what a craft needs, and what of them is before it.
const fn of_craft(prop: Prop, assists: bool) -> Option<(f64, Front)> {
    match prop {
        Prop::LadledSoup | Prop::TeaWhisk if assists => Some((0.16, Front::Under)),
        Prop::PaintedModel | Prop::PaintedVase if assists => Some((0.10, Front::Fingers)),
        Prop::ChalkErasers => Some((0.10, Front::Fingers)),
        Prop::Flashcards | Prop::TapedPoster | Prop::TornPaper => Some((0.4, Front::Thumb)),
        _ => None,
    }
}

/// Fingers that close about a handle, a neck, a pen, valves or a rod.
fn about(body: &Body, at: usize, grip: Grip) -> Hold {
    let (limb, palm) = (&body.skeleton.arms[at], body.palm(at));
    let assists = body.posture.arms[at].hand == Hand::Assist;
    match body.prop.map_or(Prop::Sword, Prop::held_like) {
        Prop::Bag
        | Prop::RollingSuitcase
        | Prop::Suitcase
        | Prop::Basket
        | Prop::Lantern
        | Prop::BreadBasket
        | Prop::ShoppingBag
        | Prop::ShoppingBags
        | Prop::Ironing
        | Prop::WateringCan => {
            let inward = if body.pose == Pose::Clinking { limb.side } else { -limb.side };
            // From a raised hand it hangs over the fingers.
            let is_raised = limb.end[1] - palm[1] > 0.15 * body.rig.unit;
            let front = if is_raised { Front::Over } else { Front::Fist };
            Hold { axis: [inward, 0.0], across: [0.0, 1.0], at: palm, front }
        }
        Prop::Guitar | Prop::ElectricGuitar => about_neck(body, grip, (palm, limb)),
        Prop::Trumpet if assists => Hold::wall(palm, brass::onto_valves(body, grip), Front::Fingers),
        held if is_pinched(held) && !assists => Hold::pinch(palm, point_way(body, grip), limb),
        _ => Hold::rod(palm, rod_way(body, grip, assists), limb),
    }
}

/// Whether it lies between the tips of thumb and forefinger.
const fn is_pinched(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Noodles
            | Prop::LunchBox
            | Prop::Pen
            | Prop::Paintbrush
            | Prop::Chalk
            | Prop::Soup
            | Prop::Sewing
            | Prop::GradedTests
            | Prop::DrawnCircle
            | Prop::PaintedModel
            | Prop::PackedLunch
            | Prop::TwirledSpaghetti
            | Prop::SushiAtTable
            | Prop::ParfaitAtTable
            | Prop::PaintedVase
    )
}

/// Along what is pinched, to its point.
fn point_way(body: &Body, grip: Grip) -> Point {
    match body.prop.map(Prop::held_like) {
        Some(Prop::Noodles | Prop::LunchBox | Prop::Soup | Prop::SushiAtTable | Prop::ParfaitAtTable) => {
            rod_way(body, grip, false)
        }
        _ => grip.way([0.0, 1.0]),
    }
}

/// Along what a fist closes about: the handle, the barrel, the bow, the neck, the shaft.
fn rod_way(body: &Body, grip: Grip, assists: bool) -> Point {
    if body.prop == Some(Prop::Dumbbell) {
        return grip.way([1.0, 0.0]);
    }
    match body.prop.map(Prop::held_like) {
        Some(Prop::Pistol | Prop::TwinPistols) => firearms::handle_way(body, grip),
        Some(Prop::Rifle) => firearms::barrel_way(body, grip),
        Some(Prop::Trumpet) => brass::way(body, grip),
        Some(Prop::Toothbrush) => small::toothbrush_way(body, grip),
        Some(Prop::Soup | Prop::ParfaitAtTable) => grip.way([-0.95, -0.4]),
        Some(Prop::SushiAtTable) => grip.way([-0.95, 0.3]),
        Some(Prop::CutSteak) if assists => Grip { side: -grip.side, ..grip }.way([0.0, -1.0]),
        Some(Prop::Noodles | Prop::LunchBox) => grip.way([-0.95, 0.3]),
        Some(Prop::Carving) if assists => [0.0, -1.0],
        Some(Prop::SharpenedPencil | Prop::ChiseledStatue) if assists => [1.0, 0.0],
        Some(Prop::SharpenedPencil) => [1.0, 0.0],
        Some(Prop::LadledSoup) => schoolwork::ladle_way(body, grip),
        Some(Prop::Xylophone) if assists => performed::striking_way(body, grip),
        Some(Prop::Xylophone) => performed::mallet_way(body, grip),
        Some(Prop::Anvil) if assists => workplace::tongs_way(body),
        Some(Prop::Spyglass) => gadgets::spyglass_way(body, grip),
        Some(Prop::Umbrella | Prop::LeafUmbrella) => aloft::shaft_way(body, grip),
        Some(Prop::Recorder) => music::flute_way(body, grip),
        Some(Prop::Flute) => music::across_way(body, grip),
        Some(Prop::NailedBoard) if assists => [0.0, -1.0],
        Some(Prop::FireHose) => handiwork::hose_way(body, grip),
        Some(Prop::Oars) => [-0.89 * grip.side, -0.45],
        Some(Prop::Violin) if assists => music::bow_way(body, grip),
        Some(Prop::Violin) => music::violin_way(body, grip),
        Some(Prop::Cello) if assists => strings::cello_bow_way(body, grip),
        _ => grip.way([0.0, -1.0]),
    }
}

/// Under a ball that is lifted, on one that is dribbled, else beside it.
fn about_ball(body: &Body, at: usize) -> Hold {
    let (palm, inward) = (body.palm(at), -body.skeleton.arms[at].side);
    if body.pose == Pose::Dribbling {
        return Hold::wall(palm, [0.0, 1.0], Front::Thumb);
    }
    // Who shoots has a palm on each side of it.
    let shoots = body.pose == Pose::Leaping && body.prop == Some(Prop::Ball);
    if is_lifted(body, at) && !shoots {
        return Hold::wall(palm, [0.0, -1.0], Front::Thumb);
    }
    let (up, long) = (0.16, libm::sqrt(1.0 + 0.16 * 0.16));
    Hold::wall(palm, [inward / long, -up / long], Front::Spread)
}

/// Of a guitar: the thumb is behind the neck, the fingertips are on the strings.
fn about_neck(body: &Body, grip: Grip, (palm, limb): (Point, &Limb)) -> Hold {
    let rod = Hold::rod(palm, music::neck_way(body, grip), limb);
    let back = -0.10 * body.rig.unit;
    let at = add(palm, [rod.across[0] * back, rod.across[1] * back]);
    Hold { at, front: Front::Fingers, ..rod }
}
