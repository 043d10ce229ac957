//! What a hand holds: how the hand closes about it, and which part of it is drawn when.

mod aloft;
mod at_work;
mod blades;
mod brass;
mod carried;
mod chores;
mod firearms;
mod food;
mod household;
mod hugged;
mod lights;
mod magic;
pub mod music;
mod outings;
mod paper;
mod play;
mod poured;
mod served;
pub mod sheltering;
mod small;
mod snacks;
mod tools;
mod treats;
pub mod weapons;
mod workshop;

use super::body::hold::{Front, Hold};
use super::body::posture::Hand;
use super::body::skeleton::Limb;
use super::body::{Body, workplace};
use super::curve::{Point, add, lerp, ribbon};
use super::easel::Easel;
use super::palette::Surface;
use crate::scene::{Pose, Prop};

/// Where a thing is held: its own origin, and the side of the body it is on.
#[derive(Clone, Copy, Debug)]
pub struct Grip {
    /// The middle of the hand, or of both hands, canvas units.
    pub at: Point,
    /// -1: the picture's left, 1: its right.
    pub side: f64,
    /// Canvas units of one head unit.
    unit: f64,
    /// Of its top, away from the body, degrees.
    tilt: f64,
}

impl Grip {
    /// Head units from the origin, x away from the body, y down along the thing.
    fn at(&self, [x, y]: Point) -> Point {
        let turn = self.tilt.to_radians();
        let (sin, cos) = (libm::sin(turn), libm::cos(turn));
        let [x, y] = [x * cos - y * sin, x * sin + y * cos];
        add(self.at, [self.side * x * self.unit, y * self.unit])
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    /// A direction of the thing's own, of unit length on the canvas.
    fn way(&self, to: Point) -> Point {
        let end = self.at(to);
        let (x, y) = (end[0] - self.at[0], end[1] - self.at[1]);
        let long = libm::sqrt(x * x + y * y).max(1e-9);
        [x / long, y / long]
    }
}

/// How far a prop reaches above the hand, and to each side; head units of the body.
pub const fn reach(prop: Prop) -> (f64, f64) {
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
        Prop::FryingPan => (1.0, 1.3),
        Prop::Tray => (0.6, 0.4),
        Prop::Flowers => (0.9, 0.45),
        _ => (0.5, 0.4),
    }
}

/// What is above or beside the head, head units from the crown: its corner away from the head.
pub const fn above_head(prop: Prop) -> Option<Point> {
    match prop {
        Prop::Umbrella => Some([1.34, -0.86]),
        Prop::Balloon => Some([1.52, -0.66]),
        Prop::Kite => Some([2.25, -0.95]),
        _ => None,
    }
}

/// How far the top of a thing leans away from the body, degrees.
const fn tilt(prop: Prop) -> f64 {
    match prop {
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
        Prop::BugNet => 12.0,
        Prop::FryingPan => 86.0,
        Prop::SlicedFish | Prop::SlicedVegetables => -118.0,
        Prop::Anvil => 10.0,
        Prop::Cauldron | Prop::Pot => 12.0,
        Prop::Chalk => -20.0,
        Prop::Sewing => 30.0,
        Prop::Sketchbook => -30.0,
        _ => 0.0,
    }
}

/// Whether the arm at `at` holds something up.
fn is_lifted(body: &Body, at: usize) -> bool {
    body.posture.arms[at].upper > 110.0
}

/// Where a pose holds it otherwise.
const fn posed_tilt(pose: Pose, prop: Prop) -> Option<f64> {
    match (pose, prop) {
        // From the ear to the mouth.
        (Pose::Calling, Prop::Phone) => Some(12.0),
        (Pose::Raising | Pose::OnHorse, Prop::Sword | Prop::SwordAndShield | Prop::Wand) => Some(16.0),
        (Pose::Raising, Prop::Greatsword | Prop::Axe | Prop::Hammer) => Some(34.0),
        (Pose::Raising, Prop::Staff | Prop::Spear | Prop::Scythe | Prop::Broom | Prop::Rake) => Some(-8.0),
        (Pose::Casting, Prop::Staff | Prop::Wand | Prop::Sword) => Some(24.0),
        (Pose::Drawing, Prop::Sword) => Some(-114.0),
        (Pose::Kneeling, Prop::Sword | Prop::Greatsword) => Some(178.0),
        (Pose::Lunging, Prop::Sword) => Some(84.0),
        (Pose::Slashing, _) => Some(104.0),
        (Pose::Swinging, Prop::Bat | Prop::Greatsword | Prop::Axe) => Some(40.0),
        (Pose::CrossingBlades, Prop::Sword | Prop::Greatsword | Prop::Axe) => Some(36.0),
        (Pose::Fighting, Prop::Sword | Prop::Greatsword | Prop::Axe) => Some(30.0),
        (Pose::Fighting, Prop::Spear) => Some(48.0),
        _ => None,
    }
}

/// Of the hand at `at`, the picture's left or right, with the palms of both.
pub fn grip(body: &Body, at: usize, palms: [Point; 2]) -> Grip {
    let both = body.posture.arms[1 - at].hand == Hand::Assist;
    // Mugs meet before the hands that hold them.
    let meets = body.pose == Pose::Clinking && body.prop == Some(Prop::BeerMug);
    let side = body.skeleton.arms[at].side * if meets { -1.0 } else { 1.0 };
    let prop = body.prop;
    let apart = matches!(
        prop,
        Some(
            Prop::Pistol
                | Prop::Rifle
                | Prop::Soup
                | Prop::Carving
                | Prop::Trumpet
                | Prop::SwordAndShield
                | Prop::Greatsword
                | Prop::Hammer
                | Prop::Teacup
                | Prop::Paintbrush
                | Prop::Violin
                | Prop::Flute
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
                | Prop::Sewing
        )
    );
    let middle = if both && !apart { lerp(palms[0], palms[1], 0.5) } else { palms[at] };
    if let Some(tilt) = prop.and_then(|prop| posed_tilt(body.pose, prop)) {
        return Grip { at: middle, side, unit: body.rig.unit, tilt };
    }
    // From a raised forearm a blade goes out against somebody.
    let [_, down] = body.skeleton.arms[at].way;
    let struck = if prop == Some(Prop::Sword) && down < 0.35 && body.posture.far_leg.is_some() { 26.0 } else { 0.0 };
    Grip { at: middle, side, unit: body.rig.unit, tilt: prop.map_or(0.0, tilt) + struck }
}

/// How the hand at `at` closes about what is held.
pub fn hold(body: &Body, at: usize, grip: Grip) -> Option<Hold> {
    let prop = body.prop?;
    let limb = &body.skeleton.arms[at];
    let palm = body.palm(at);
    let inward = -limb.side;
    let wall = |up: f64, front: Front| {
        let long = libm::sqrt(1.0 + up * up);
        Some(Hold::wall(palm, [inward / long, -up / long], front))
    };
    let assists = body.posture.arms[at].hand == Hand::Assist;
    match prop {
        Prop::Cup => wall(0.06, Front::Wrap),
        Prop::BeachBall if is_lifted(body, at) => Some(Hold::wall(palm, [0.0, -1.0], Front::Thumb)),
        Prop::BeachBall => wall(0.10, Front::Fingers),
        Prop::Pistol => Some(Hold::rod(palm, firearms::handle_way(body, grip), limb)),
        Prop::Rifle => Some(Hold::rod(palm, firearms::barrel_way(body, grip), limb)),
        Prop::Trumpet => Some(Hold::rod(palm, brass::way(body, grip), limb)),
        Prop::Toothbrush => Some(Hold::rod(palm, small::toothbrush_way(body, grip), limb)),
        Prop::Soup if assists => wall(0.16, Front::Under),
        Prop::Soup => Some(Hold::rod(palm, grip.way([-0.95, -0.4]), limb)),
        Prop::Carving if assists => Some(Hold::rod(palm, [0.0, -1.0], limb)),
        Prop::SwordAndShield if at != body.posture.front => wall(0.0, Front::Nothing),
        // Raised in one hand it lies on the fingers.
        Prop::Snowball => Some(Hold::wall(palm, [0.0, -1.0], Front::Thumb)),
        Prop::Ball | Prop::Volleyball => Some(about_ball(body, at)),
        Prop::Gift => wall(0.10, Front::Fingers),
        Prop::Phone | Prop::Camera | Prop::Binoculars => wall(0.24, Front::Fingers),
        Prop::Bottle | Prop::Juice | Prop::Glass => wall(0.10, Front::Wrap),
        Prop::PocketWatch => wall(0.5, Front::Thumb),
        Prop::Map | Prop::Newspaper => wall(0.3, Front::Thumb),
        Prop::Surfboard => wall(0.9, Front::Nothing),
        Prop::MilkJug | Prop::Teapot if assists => wall(0.16, Front::Under),
        Prop::Saxophone => wall(0.2, Front::Fingers),
        Prop::Book => wall(0.46, Front::Under),
        Prop::Letter
        | Prop::Onigiri
        | Prop::Sandwich
        | Prop::Watermelon
        | Prop::Pizza
        | Prop::Doughnut
        | Prop::Croissant
        | Prop::Toast => wall(0.5, Front::Thumb),
        Prop::Apple => wall(0.34, Front::Fingers),
        Prop::Orb => wall(0.3, Front::Fingers),
        Prop::Cake | Prop::Tray | Prop::BreadTray | Prop::Cookies | Prop::Dumplings => wall(0.34, Front::Under),
        Prop::Controller => wall(0.42, Front::Thumb),
        Prop::Knitting | Prop::Clipboard => wall(0.46, Front::Thumb),
        Prop::Teacup | Prop::Paintbrush | Prop::LunchBox | Prop::Sketchbook | Prop::Pen if assists => {
            wall(0.16, Front::Under)
        }
        Prop::Anvil if assists => Some(Hold::rod(palm, workplace::tongs_way(body), limb)),
        Prop::Sewing if assists => wall(0.2, Front::Thumb),
        Prop::Shield => wall(0.0, Front::Nothing),
        Prop::Bag
        | Prop::Suitcase
        | Prop::Basket
        | Prop::Lantern
        | Prop::BreadBasket
        | Prop::ShoppingBag
        | Prop::WateringCan => Some(Hold { axis: [inward, 0.0], across: [0.0, 1.0], at: palm, front: Front::Fist }),
        Prop::Guitar | Prop::ElectricGuitar => Some(about_neck(body, grip, (palm, limb))),
        Prop::Flute => Some(Hold::rod(palm, music::flute_way(body, grip), limb)),
        Prop::Noodles if assists => wall(0.16, Front::Under),
        Prop::Noodles | Prop::LunchBox => Some(Hold::rod(palm, grip.way([-0.95, 0.3]), limb)),
        Prop::Violin if assists => Some(Hold::rod(palm, music::bow_way(body, grip), limb)),
        Prop::Violin => Some(Hold::rod(palm, music::violin_way(body, grip), limb)),
        Prop::Umbrella => Some(Hold::rod(palm, aloft::shaft_way(body, grip), limb)),
        _ => Some(Hold::rod(palm, grip.way([0.0, -1.0]), limb)),
    }
}

/// Under a ball that is lifted, on one that is dribbled, else beside it.
fn about_ball(body: &Body, at: usize) -> Hold {
    let (palm, inward) = (body.palm(at), -body.skeleton.arms[at].side);
    if body.pose == Pose::Dribbling {
        return Hold::wall(palm, [0.0, 1.0], Front::Thumb);
    }
    if is_lifted(body, at) {
        return Hold::wall(palm, [0.0, -1.0], Front::Thumb);
    }
    let (up, long) = (0.10, libm::sqrt(1.0 + 0.10 * 0.10));
    Hold::wall(palm, [inward / long, -up / long], Front::Fingers)
}

/// Of a guitar: the thumb is behind the neck, the fingertips are on the strings.
fn about_neck(body: &Body, grip: Grip, (palm, limb): (Point, &Limb)) -> Hold {
    let rod = Hold::rod(palm, music::neck_way(body, grip), limb);
    let back = -0.10 * body.rig.unit;
    let at = add(palm, [rod.across[0] * back, rod.across[1] * back]);
    Hold { at, front: Front::Fingers, ..rod }
}

/// The canopy over two, for who is drawn first.
pub fn shared_canopy(easel: &mut Easel, body: &Body) {
    if let Some(hub) = body.shared_hub {
        aloft::over(easel, body, (hub, add(hub, [0.0, body.rig.head])));
    }
}

/// What of a prop is behind the figure.
pub fn behind(easel: &mut Easel, body: &Body, grip: Grip) {
    match body.prop {
        Some(Prop::Umbrella) => aloft::canopy(easel, body, grip),
        Some(Prop::Balloon) => aloft::balloon(easel, body, grip),
        Some(Prop::Kite) => play::kite(easel, body, grip),
        Some(Prop::Flag) => outings::flag(easel, body, grip),
        Some(Prop::Surfboard) => outings::surfboard(easel, body, grip),
        Some(Prop::Paintbrush) => paper::canvas_on_easel(easel, body, grip),
        Some(Prop::Chalk) => at_work::blackboard(easel, body, grip),
        _ => {}
    }
}

/// What is in no hand.
pub fn under_arms(easel: &mut Easel, body: &Body) {
    if body.prop == Some(Prop::SoccerBall) {
        carried::soccer_ball(easel, body);
    }
}

/// What is under both forearms, before the hair that falls to the chest.
pub fn hugged(easel: &mut Easel, body: &Body) {
    if body.pose == Pose::Sheltering {
        return sheltering::draw(easel, body);
    }
    match body.prop {
        Some(Prop::Books) if body.grip().is_none() => chores::books(easel, body),
        Some(Prop::Teddy | Prop::PlushRabbit | Prop::Pillow | Prop::Baby) => hugged::draw(easel, body),
        _ => {}
    }
}

/// Where a blade in the hand ends, canvas units.
pub fn blade_tip(body: &Body, grip: Grip) -> Point {
    grip.at([0.0, if body.prop == Some(Prop::Greatsword) { -2.7 } else { -1.96 }])
}

/// Between the trunk and the arm that keeps it there.
pub fn beside(easel: &mut Easel, body: &Body) {
    if body.prop == Some(Prop::Skateboard) && !is_on_a_board(body.pose) {
        play::skateboard_under_arm(easel, body);
    }
}

const fn is_on_a_board(pose: Pose) -> bool {
    matches!(pose, Pose::Skating | Pose::Leaping)
}

/// What both feet stand on.
pub fn under_feet(easel: &mut Easel, body: &Body) {
    if body.prop == Some(Prop::Skateboard) && is_on_a_board(body.pose) {
        play::skateboard(easel, body);
    }
}

/// What the lips hold.
pub fn in_mouth(easel: &mut Easel, body: &Body) {
    match body.prop {
        Some(Prop::ToastInMouth) => snacks::bitten_toast(easel, body),
        Some(Prop::LollipopInMouth) => snacks::lollipop(easel, body),
        _ => {}
    }
}

/// The light at an open hand that casts magic.
pub fn over_hand(easel: &mut Easel, body: &Body, at: usize) {
    if body.pose == Pose::FingerHeart && body.posture.arms[at].hand == Hand::Heart {
        magic::heart(easel, body, &body.skeleton.arms[at]);
    }
    if let Some([from, to]) = body.spoon.filter(|_| at == 1) {
        small::spoon(easel, body, (from, to));
    }
    if body.prop == Some(Prop::Laptop) {
        paper::laptop(easel, body);
    }
    let strews = body.gesture.unwrap_or(body.pose) == Pose::Scattering && at == body.posture.front;
    if strews && body.posture.arms[at].hand == Hand::Flat {
        small::crumbs(easel, body, &body.skeleton.arms[at]);
    }
    if body.pose == Pose::Clapping && at == body.posture.front {
        small::claps(easel, body, lerp(body.palm(0), body.palm(1), 0.5));
    }
    if body.pose == Pose::Casting && body.prop.is_none() && body.posture.arms[at].hand == Hand::Open {
        let limb = &body.skeleton.arms[at];
        let ahead = 0.66 * body.rig.unit;
        magic::burst(easel, body, add(body.palm(at), [limb.way[0] * ahead, limb.way[1] * ahead]));
    }
}

/// What lies in the hand, under its fingers.
pub fn draw(easel: &mut Easel, body: &Body, grip: Grip) {
    let Some(prop) = body.prop else { return };
    let Some(paint) = painter(prop) else { return };
    paint(easel, body, grip);
    if body.pose == Pose::Casting {
        let tip = match prop {
            Prop::Staff => [0.0, -1.72],
            Prop::Wand => [0.0, -0.94],
            Prop::Sword => [0.0, -1.96],
            _ => [0.0, -0.55],
        };
        magic::burst(easel, body, grip.at(tip));
    }
}

/// Nothing for what stands before somebody or lies at their feet.
const fn painter(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::Sword => weapons::sword,
        Prop::Staff => weapons::staff,
        Prop::Spear => weapons::spear,
        Prop::Broom => weapons::broom,
        Prop::Wand => weapons::wand,
        Prop::Shield => weapons::shield,
        Prop::Bow => weapons::bow,
        Prop::Umbrella => aloft::shaft,
        Prop::Balloon => aloft::string,
        Prop::Lantern => aloft::lantern,
        Prop::Book => paper::book,
        Prop::Phone => paper::phone,
        Prop::Letter => paper::letter,
        Prop::Camera => paper::camera,
        Prop::Paintbrush => paper::paintbrush,
        Prop::Guitar | Prop::ElectricGuitar => music::neck,
        Prop::Axe => tools::axe,
        Prop::Scythe => tools::scythe,
        Prop::MagnifyingGlass => tools::magnifying_glass,
        Prop::Orb => tools::orb,
        Prop::Violin => music::violin,
        Prop::Flute => music::flute,
        Prop::Microphone => music::microphone,
        Prop::Flowers => carried::bouquet,
        Prop::Bag => carried::bag,
        Prop::Basket => carried::basket,
        Prop::Ball | Prop::Volleyball => carried::ball,
        Prop::Gift => carried::gift,
        Prop::Fan => carried::fan,
        Prop::Tray => served::tray,
        Prop::Books => paper::book,
        Prop::BreadBasket => served::bread_basket,
        Prop::LunchBox => served::lunch_box,
        Prop::WateringCan => chores::watering_can,
        Prop::ShoppingBag => chores::shopping_bag,
        Prop::Clipboard => tools::clipboard,
        Prop::FryingPan => tools::frying_pan,
        Prop::Knitting => tools::knitting,
        Prop::BugNet => tools::bug_net,
        Prop::Sketchbook => chores::sketchbook,
        Prop::Controller => chores::controller,
        Prop::FishingRod => chores::fishing_rod,
        Prop::Cup => food::cup,
        Prop::Teacup => food::teacup,
        Prop::Candy => food::candy,
        Prop::IceCream => food::ice_cream,
        Prop::Onigiri => food::onigiri,
        Prop::Sandwich => food::sandwich,
        Prop::Cake => food::cake,
        Prop::Apple => treats::apple,
        Prop::CandyApple => treats::candy_apple,
        Prop::Dango => treats::dango,
        Prop::Watermelon => treats::watermelon,
        Prop::Pizza => treats::pizza,
        Prop::Doughnut => treats::doughnut,
        Prop::Juice => treats::juice,
        Prop::Noodles => food::noodles,
        _ => return painter_of_toy(prop),
    };
    Some(paint)
}

const fn painter_of_toy(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::TwinSwords => weapons::sword,
        Prop::SwordAndShield => weapons::sword_and_shield,
        Prop::Greatsword => weapons::greatsword,
        Prop::Pistol => firearms::pistol,
        Prop::Rifle => firearms::rifle,
        Prop::BeachBall => play::beach_ball,
        Prop::Trumpet => brass::trumpet,
        Prop::Toothbrush => small::toothbrush,
        Prop::Hairbrush => small::hairbrush,
        Prop::Soup => small::soup,
        Prop::Pen => small::pen,
        Prop::Carving => small::carving,
        Prop::Dagger | Prop::TwinDaggers => blades::dagger,
        Prop::Toast => snacks::toast,
        Prop::Taiyaki => snacks::taiyaki,
        Prop::Crepe => snacks::crepe,
        Prop::Dumplings => snacks::dumplings,
        Prop::BreadTray => snacks::bread_tray,
        Prop::Bottle => workshop::bottle,
        Prop::Ladle => household::ladle,
        Prop::Rake => household::rake,
        Prop::Cane => household::cane,
        Prop::Suitcase => household::suitcase,
        Prop::WineGlass => household::wine_glass,
        Prop::BeerMug => household::beer_mug,
        Prop::WaterBottle => household::water_bottle,
        Prop::Wrench => workshop::wrench,
        Prop::Hammer | Prop::Anvil => workshop::hammer,
        Prop::SlicedFish | Prop::SlicedVegetables => at_work::knife,
        Prop::Cauldron | Prop::Pot => at_work::spoon,
        Prop::Chalk => at_work::chalk,
        Prop::Sewing => at_work::needle,
        Prop::Diploma => workshop::diploma,
        Prop::PaperPlane => play::paper_plane,
        Prop::Kite => play::line,
        Prop::Sparkler => play::sparkler,
        Prop::Racket => play::racket,
        Prop::Bat => play::bat,
        Prop::Snowball => play::snowball,
        Prop::Glass => poured::glass,
        Prop::Teapot => poured::teapot,
        Prop::MilkJug => poured::milk_jug,
        Prop::Cookies => poured::cookies,
        Prop::Croissant => poured::croissant,
        Prop::PocketWatch => lights::pocket_watch,
        Prop::Candle => lights::candle,
        Prop::Torch => lights::torch,
        Prop::Flashlight => lights::flashlight,
        Prop::Map => outings::map,
        Prop::Newspaper => outings::newspaper,
        Prop::Binoculars => outings::binoculars,
        Prop::Shovel => outings::shovel,
        Prop::Flag => outings::pole,
        Prop::Saxophone => brass::saxophone,
        _ => return None,
    };
    Some(paint)
}

fn rod(easel: &mut Easel, body: &Body, (from, to): (Point, Point), half: f64, surface: &Surface) {
    let way: Vec<Point> = (0..=6).map(|step| lerp(from, to, f64::from(step) / 6.0)).collect();
    body.panel(easel, &ribbon(&way, |_| half * body.rig.unit), surface);
}
