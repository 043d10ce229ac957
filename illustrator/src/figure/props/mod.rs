//! What a hand holds: how the hand closes about it, and which part of it is drawn when.

mod aloft;
mod alone;
mod at_face;
mod at_stand;
mod at_wall;
mod at_work;
mod bench;
mod blades;
mod brass;
mod carried;
pub mod catch;
mod charms;
mod chores;
mod curios;
mod drinks;
mod enacted;
mod errands;
mod errands_beside;
mod fare;
mod firearms;
mod flung;
mod food;
mod fruit;
mod gadgets;
pub mod giant_teddy;
mod handiwork;
mod helmets;
mod holding;
mod household;
mod hugged;
mod implements;
mod keepsakes;
mod lights;
mod luggage;
mod made;
mod magic;
mod martial;
pub mod music;
mod oddments;
mod on_ground;
mod outings;
mod paper;
mod performed;
mod play;
mod poured;
mod schoolwork;
mod seasonal;
mod served;
pub mod sheltering;
mod small;
mod snacks;
mod sporty;
mod strings;
mod sweets;
mod tools;
mod treated;
mod treats;
mod utensils;
pub mod weapons;
mod workshop;

use super::body::posture::Hand;
use super::body::{Body, apparatus, workplace};
use super::curve::{Point, add, lerp, ribbon};
use super::easel::Easel;
use super::palette::Surface;
pub use alone::alone;
pub use carried::{basketball, soccer_ball_at};
pub use errands::behind as behind_hand;
pub use holding::{Grip, above_head, grip, hold, reach};
pub use luggage::tennis_ball;
pub use play::volleyball;
use scene::{Pose, Prop};

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
        Some(Prop::LeafUmbrella) => aloft::leaf(easel, body, grip),
        Some(Prop::Balloon) => aloft::balloon(easel, body, grip),
        Some(Prop::Kite) => play::kite(easel, body, grip),
        Some(Prop::Flag) => outings::flag(easel, body, grip),
        Some(Prop::Surfboard) => outings::surfboard(easel, body, grip),
        Some(Prop::Snowboard) => sporty::snowboard(easel, body, grip),
        Some(Prop::Paintbrush) => paper::canvas_on_easel(easel, body, grip),
        Some(Prop::Chalk) => at_work::blackboard(easel, body, grip),
        Some(Prop::Door) => at_wall::door(easel, body, grip),
        Some(Prop::Tanzaku) => seasonal::bamboo(easel, body, grip),
        Some(Prop::PaintRoller) => at_wall::painted_wall(easel, body, grip),
        Some(Prop::WindowCloth) => at_wall::window(easel, body, grip),
        Some(Prop::TapedPoster) => at_wall::notice_board(easel, body, grip),
        Some(Prop::ShelvedBook) => {
            at_wall::bookshelf(easel, body, grip);
            if body.pose == Pose::OnLadder {
                apparatus::ladder(easel, body);
            }
        }
        Some(Prop::SprayedWall) => performed::sprayed_wall(easel, body, grip),
        Some(Prop::Pointer) => at_work::blackboard(easel, body, grip),
        Some(Prop::ErasedBoard) => {
            at_work::blackboard(easel, body, grip);
            performed::wiped(easel, body, grip);
        }
        _ => {}
    }
}

/// What is in no hand.
pub fn under_arms(easel: &mut Easel, body: &Body) {
    match body.prop {
        Some(Prop::Laptop) if paper::is_typed_on(body) => paper::keyboard(easel, body),
        // Who slides for it has it at the toes.
        Some(Prop::SoccerBall) if body.pose == Pose::SlidingTackle => {}
        Some(Prop::SoccerBall) if body.pose == Pose::Saving => carried::caught_ball(easel, body),
        Some(Prop::SoccerBall) => carried::soccer_ball(easel, body),
        Some(Prop::Sandcastle) => outings::sandcastle(easel, body),
        Some(Prop::LittleSnowman) => made::snowman(easel, body),
        Some(Prop::Seedlings) => made::seedlings(easel, body),
        Some(Prop::LeafFire) => made::leaf_fire(easel, body),
        Some(Prop::FloorCloth) => treated::floor_cloth(easel, body),
        _ => on_ground::draw(easel, body),
    }
}

/// What is under both forearms, before the hair that falls to the chest.
pub fn hugged(easel: &mut Easel, body: &Body) {
    if body.pose == Pose::Sheltering {
        return sheltering::draw(easel, body);
    }
    match body.prop {
        Some(Prop::Books) if body.grip().is_none() => chores::books(easel, body),
        Some(Prop::Cello) => strings::cello(easel, body),
        Some(Prop::GiantTeddy) => giant_teddy::before(easel, body),
        Some(prop) if matches!(prop.held_like(), Prop::Teddy | Prop::PlushRabbit | Prop::Pillow | Prop::Baby) => {
            hugged::draw(easel, body);
        }
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
    matches!(pose, Pose::Skating | Pose::Leaping | Pose::BoardJump)
}

/// What both feet stand on.
pub fn under_feet(easel: &mut Easel, body: &Body) {
    if body.prop == Some(Prop::Skateboard) && is_on_a_board(body.pose) {
        play::skateboard(easel, body);
    }
}

/// What the lips hold.
pub fn in_mouth(easel: &mut Easel, body: &Body) {
    if body.gesture.unwrap_or(body.pose) == Pose::TowelingHair {
        treated::towel_over_head(easel, body);
    }
    if body.is_at_stand {
        music::microphone_on_stand(easel, body);
    }
    flung::draw(easel, body);
    match body.prop {
        Some(Prop::MicroscopeAtWork) => workplace::eyepiece(easel, body),
        Some(Prop::BookOnFace) => at_face::open_book(easel, body),
        Some(Prop::Washbasin) => treated::foam(easel, body),
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
        match body.prop {
            Some(Prop::Takoyaki) => treated::bite(easel, body, (from, to)),
            Some(Prop::LunchBox) => served::egg_roll(easel, body, (from, to)),
            _ => small::spoon(easel, body, (from, to)),
        }
    }
    if body.prop == Some(Prop::Laptop) {
        paper::laptop(easel, body);
    }
    let strews = body.gesture.unwrap_or(body.pose) == Pose::Scattering && at == body.posture.front;
    if strews && !body.hand_feeds && body.posture.arms[at].hand == Hand::Flat {
        small::crumbs(easel, body, &body.skeleton.arms[at]);
    }
    if body.pose == Pose::TyingShoes && at == body.posture.front {
        small::shoelaces(easel, body, lerp(body.palm(0), body.palm(1), 0.5));
    }
    if body.pose == Pose::Clapping && at == body.posture.front {
        small::claps(easel, body, lerp(body.palm(0), body.palm(1), 0.5));
    }
    // Once for both hands, whose palms are side by side.
    if body.posture.arms[at].hand == Hand::Edge && body.skeleton.arms[at].side < 0.0 {
        small::claps(easel, body, add(body.palm(at), [-0.06 * body.rig.unit, -0.16 * body.rig.unit]));
    }
    let tosses = body.pose == Pose::Raising && body.prop == Some(Prop::Racket);
    if tosses && body.posture.arms[at].hand == Hand::Open {
        let limb = &body.skeleton.arms[at];
        let above = 0.92 * body.rig.unit;
        luggage::tennis_ball(easel, body, add(body.palm(at), [limb.way[0] * above, limb.way[1] * above]));
    }
    if body.pose == Pose::Casting && body.prop.is_none() && body.posture.arms[at].hand == Hand::Open {
        let limb = &body.skeleton.arms[at];
        let ahead = 0.66 * body.rig.unit;
        magic::burst(easel, body, add(body.palm(at), [limb.way[0] * ahead, limb.way[1] * ahead]));
    }
}

/// What one has, where it flies.
pub fn in_the_air(easel: &mut Easel, body: &Body, at: Point) {
    draw(easel, body, Grip { at, side: 1.0, unit: body.rig.unit, tilt: 0.0 });
}

/// What one has, so large and leaning so far to the right, degrees.
pub fn pointed(easel: &mut Easel, body: &Body, (at, unit, tilt): (Point, f64, f64)) {
    draw(easel, body, Grip { at, side: 1.0, unit, tilt });
}

/// What lies in the hand, under its fingers.
pub fn draw(easel: &mut Easel, body: &Body, grip: Grip) {
    let Some(prop) = body.prop else { return };
    if drinks::is_sipped(body) {
        return drinks::sipped(easel, body, grip);
    }
    let Some(paint) = painter(prop) else { return };
    paint(easel, body, grip);
    if body.pose == Pose::Casting {
        let tip = match prop {
            Prop::Staff => [0.0, -1.72],
            Prop::Wand => [0.0, -0.94],
            Prop::Sword => [0.0, -1.96],
            // It burns by itself, over the palm.
            Prop::Orb => return magic::burst_of(easel, body, (grip.at([0.0, -0.34]), 0.80)),
            // Out of the pages, below the face.
            Prop::Book | Prop::Books => return magic::burst_of(easel, body, (grip.at([0.0, -0.16]), 0.62)),
            _ => [0.0, -0.55],
        };
        magic::burst(easel, body, grip.at(tip));
    }
}

/// Nothing for what stands before somebody or lies at their feet.
const fn painter(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::Sword => weapons::sword,
        Prop::Shinai => martial::shinai,
        Prop::Bokken => martial::bokken,
        Prop::Staff => weapons::staff,
        Prop::Spear => weapons::spear,
        Prop::Broom => weapons::broom,
        Prop::Wand => weapons::wand,
        Prop::Shield => weapons::shield,
        Prop::Bow => weapons::bow,
        Prop::Umbrella => aloft::shaft,
        Prop::LeafUmbrella => aloft::stem,
        Prop::Balloon => aloft::string,
        Prop::Lantern => aloft::lantern,
        Prop::Book => paper::book,
        Prop::Phone => paper::phone,
        Prop::Letter => paper::letter,
        Prop::Camera => paper::camera,
        Prop::Paintbrush => paper::paintbrush,
        Prop::Guitar | Prop::ElectricGuitar | Prop::Lute | Prop::Shamisen | Prop::Banjo => music::neck,
        Prop::Axe => tools::axe,
        Prop::Scythe => tools::scythe,
        Prop::MagnifyingGlass => tools::magnifying_glass,
        Prop::Orb => tools::orb,
        Prop::Violin => music::violin,
        Prop::Flute => music::flute,
        Prop::Microphone => music::microphone,
        Prop::Flowers => carried::bouquet,
        Prop::Rose => carried::rose,
        Prop::Bag => carried::bag,
        Prop::Basket => carried::basket,
        Prop::Ball | Prop::Volleyball => carried::ball,
        Prop::Gift => carried::gift,
        Prop::Fan => carried::fan,
        Prop::Tray | Prop::TeaTray => served::tray,
        Prop::Books => paper::book,
        Prop::BreadBasket => served::bread_basket,
        Prop::LunchBox => served::lunch_box,
        Prop::WateringCan => chores::watering_can,
        Prop::ShoppingBag => chores::shopping_bag,
        Prop::Clipboard => tools::clipboard,
        Prop::FryingPan => tools::frying_pan,
        Prop::FlamingPan => tools::flaming_pan,
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
        Prop::BubbleTea => treats::bubble_tea,
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
        Prop::Pistol | Prop::TwinPistols => firearms::pistol,
        Prop::Rifle | Prop::Crossbow => firearms::rifle,
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
        Prop::BadmintonRacket => play::badminton_racket,
        Prop::TornPaper => paper::torn,
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
        _ => return painter_of_curio(prop),
    };
    Some(paint)
}

const fn painter_of_curio(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::Harp => strings::harp,
        Prop::Cello => strings::cello_bow,
        Prop::Accordion => strings::accordion,
        Prop::Harmonica => strings::harmonica,
        Prop::Tambourine => strings::tambourine,
        Prop::Key => curios::key,
        Prop::Compass => curios::compass,
        Prop::Scroll => curios::scroll,
        Prop::Feather => curios::feather,
        Prop::Leaf => curios::leaf,
        Prop::Mirror => curios::mirror,
        Prop::Coin => curios::coin,
        Prop::Gem => curios::gem,
        Prop::Bell => curios::bell,
        Prop::Hourglass => curios::hourglass,
        Prop::SnowGlobe => curios::snow_globe,
        Prop::Trophy => curios::trophy,
        Prop::Skull => curios::skull,
        Prop::Candelabra => curios::candelabra,
        Prop::Megaphone => gadgets::megaphone,
        Prop::SprayCan => gadgets::spray_can,
        Prop::Tablet => gadgets::tablet,
        Prop::Handheld => gadgets::handheld,
        Prop::Radio => gadgets::radio,
        Prop::PuzzleCube => gadgets::puzzle_cube,
        Prop::Spyglass => gadgets::spyglass,
        Prop::Syringe => gadgets::syringe,
        Prop::WarHammer => martial::war_hammer,
        Prop::Halberd => martial::halberd,
        Prop::Trident => martial::trident,
        Prop::Mace => martial::mace,
        Prop::Pickaxe => martial::pickaxe,
        Prop::Whip => martial::whip,
        Prop::Chain => martial::chain,
        Prop::Shuriken => martial::shuriken,
        Prop::Bomb => martial::bomb,
        Prop::HockeyStick => sporty::hockey_stick,
        Prop::GolfClub => sporty::golf_club,
        Prop::Dumbbell => sporty::dumbbell,
        Prop::Frisbee => sporty::frisbee,
        _ => return painter_of_treat(prop),
    };
    Some(paint)
}

const fn painter_of_treat(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::Strawberry => fruit::strawberry,
        Prop::Banana => fruit::banana,
        Prop::Fruit => fruit::fruit,
        Prop::Carrot => fruit::carrot,
        Prop::Grapes => fruit::grapes,
        Prop::Cherries => fruit::cherries,
        Prop::Mushroom => fruit::mushroom,
        Prop::Egg => fruit::egg,
        Prop::FruitBasket | Prop::VegetableBasket => fruit::basket,
        Prop::CottonCandy => sweets::cotton_candy,
        Prop::Popsicle => sweets::popsicle,
        Prop::CandyCane => sweets::candy_cane,
        Prop::Pudding => sweets::pudding,
        Prop::Parfait => sweets::parfait,
        Prop::BirthdayCake => sweets::birthday_cake,
        Prop::Pancakes => sweets::pancakes,
        Prop::Macaron => sweets::macaron,
        Prop::ChocolateBar => sweets::chocolate,
        Prop::SteamedBun => sweets::bun,
        Prop::Burger => sweets::burger,
        Prop::HotDog => sweets::hot_dog,
        Prop::Fries => sweets::fries,
        Prop::Popcorn => sweets::popcorn,
        Prop::Loaf => sweets::loaf,
        Prop::SakeCup => drinks::sake_cup,
        Prop::SakeBottle => drinks::sake_bottle,
        Prop::Can => drinks::can,
        Prop::Ramune => drinks::ramune,
        Prop::Carton => drinks::carton,
        Prop::Coconut => drinks::coconut,
        Prop::AlarmClock => keepsakes::alarm_clock,
        Prop::Photo => keepsakes::photo,
        Prop::PaperCrane => keepsakes::paper_crane,
        Prop::Pinwheel => keepsakes::pinwheel,
        Prop::BubbleWand => keepsakes::bubble_wand,
        Prop::Cards => keepsakes::cards,
        Prop::Sign => keepsakes::sign,
        Prop::PottedPlant => keepsakes::potted_plant,
        Prop::Bucket => keepsakes::bucket,
        Prop::Toolbox | Prop::FirstAidKit => keepsakes::toolbox,
        Prop::FeatherDuster => keepsakes::feather_duster,
        Prop::RollingSuitcase => luggage::rolling_suitcase,
        Prop::CardboardBox => luggage::cardboard_box,
        _ => return painter_of_oddment(prop),
    };
    Some(paint)
}

const fn painter_of_oddment(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::Pineapple => fare::pineapple,
        Prop::Sushi | Prop::Curry | Prop::Spaghetti | Prop::Omelet | Prop::Waffle | Prop::Steak => fare::plate,
        Prop::Cupcake => fare::cupcake,
        Prop::Cheese => fare::cheese,
        Prop::Kettle => fare::kettle,
        Prop::Daruma => charms::daruma,
        Prop::LuckyCat => charms::lucky_cat,
        Prop::Amulet => charms::amulet,
        Prop::Talisman | Prop::Fortune => charms::strip,
        Prop::Gohei => charms::gohei,
        Prop::WindChime => charms::wind_chime,
        Prop::Kendama => charms::kendama,
        Prop::FoxFace | Prop::OgreMask => charms::mask,
        Prop::Wreath => charms::wreath,
        Prop::Pumpkin => charms::pumpkin,
        Prop::Rope => implements::rope,
        Prop::Saw => implements::saw,
        Prop::Scissors => implements::scissors,
        Prop::Pencil => implements::pencil,
        Prop::Mop => implements::mop,
        Prop::TestTube => implements::test_tube,
        Prop::Jar => implements::jar,
        Prop::Vase => implements::vase,
        Prop::Barrel => implements::barrel,
        Prop::Sack => implements::sack,
        Prop::TrafficCone => implements::cone,
        Prop::Match => implements::lit_match,
        Prop::Chainsaw => implements::chainsaw,
        Prop::WaterGun => implements::water_gun,
        Prop::Dice => oddments::dice,
        Prop::ExamPaper => oddments::exam,
        Prop::Globe => oddments::globe,
        Prop::Medal => oddments::medal,
        Prop::Helmet => helmets::helmet,
        Prop::BallUnderArm => helmets::ball,
        Prop::BaseballGlove => oddments::glove,
        Prop::Drone => oddments::drone,
        Prop::ToyRobot => oddments::robot,
        Prop::Seashell => oddments::seashell,
        Prop::Starfish => oddments::starfish,
        Prop::Bone => oddments::bone,
        Prop::RingBox => oddments::ring_box,
        Prop::WalkieTalkie => oddments::walkie_talkie,
        Prop::Microscope => oddments::microscope,
        Prop::Monitor => oddments::monitor,
        Prop::SwimRing => oddments::swim_ring,
        Prop::Yarn => oddments::yarn,
        Prop::PouredFlask => enacted::flasks,
        Prop::Gavel => enacted::gavel,
        Prop::PomPoms => enacted::pom_pom,
        Prop::Shaker => enacted::shaker,
        Prop::Beetle => enacted::beetle,
        Prop::Firefly => enacted::firefly,
        Prop::Ladybug => enacted::ladybug,
        Prop::SnowShovel => enacted::snow_shovel,
        Prop::MangaPage => enacted::pen_and_page,
        Prop::Maracas => oddments::maracas,
        _ => return if let Some(paint) = errands::painter(prop) { Some(paint) } else { handiwork::painter(prop) },
    };
    Some(paint)
}

/// A small one of tin, on what stands before somebody.
pub fn model_robot(easel: &mut Easel, body: &Body, (at, unit): (Point, f64)) {
    oddments::robot(easel, body, Grip { at, side: 1.0, unit, tilt: 0.0 });
}

/// On what stands before somebody, at a point and so large, canvas units.
pub fn cake_with_candles(easel: &mut Easel, body: &Body, (at, unit): (Point, f64)) {
    sweets::birthday_cake(easel, body, Grip { at, side: 1.0, unit, tilt: 0.0 });
}

fn rod(easel: &mut Easel, body: &Body, (from, to): (Point, Point), half: f64, surface: &Surface) {
    let way: Vec<Point> = (0..=6).map(|step| lerp(from, to, f64::from(step) / 6.0)).collect();
    body.panel(easel, &ribbon(&way, |_| half * body.rig.unit), surface);
}
