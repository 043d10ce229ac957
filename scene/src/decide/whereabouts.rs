//! Where somebody is, at which hour and in what weather, as likely as the seed makes it where the words leave it open.

use super::workplaces;
use crate::words::wish::Seat;
use crate::{Expression, Extra, Hour, Outfit, Place, Pose, Prop, Sight, Weather};

pub const PLACES: [(Place, u32); 26] = [
    (Place::Corridor, 5),
    (Place::LivingRoom, 4),
    (Place::Kitchen, 3),
    (Place::Station, 6),
    (Place::Park, 7),
    (Place::Village, 2),
    (Place::Bamboo, 3),
    (Place::Fairground, 2),
    (Place::Dots, 1),
    (Place::Sparkles, 2),
    (Place::Flowers, 1),
    (Place::Roof, 12),
    (Place::City, 8),
    (Place::Classroom, 10),
    (Place::Bedroom, 6),
    (Place::Cafe, 6),
    (Place::Library, 6),
    (Place::Train, 6),
    (Place::Street, 8),
    (Place::Forest, 7),
    (Place::Field, 8),
    (Place::Beach, 8),
    (Place::Mountain, 6),
    (Place::Shrine, 6),
    (Place::Garden, 6),
    (Place::Plain, 5),
];

/// Where weather that was asked for can be seen.
pub const fn places_in(weather: Weather) -> &'static [(Place, u32)] {
    match weather {
        Weather::Petals => &[
            (Place::Park, 8),
            (Place::Garden, 8),
            (Place::CherryAvenue, 12),
            (Place::RiverBank, 5),
            (Place::Street, 4),
        ],
        Weather::Leaves => &[(Place::Park, 10), (Place::Forest, 8), (Place::Street, 4)],
        Weather::Snow => &[
            (Place::Street, 12),
            (Place::Park, 8),
            (Place::Forest, 8),
            (Place::Field, 4),
            (Place::Mountain, 3),
            (Place::Village, 4),
            (Place::City, 5),
        ],
        Weather::Rain => {
            &[(Place::Street, 14), (Place::City, 8), (Place::BusStop, 3), (Place::Park, 5), (Place::Garden, 4)]
        }
        Weather::Fog => &[(Place::Forest, 10), (Place::Field, 6), (Place::Mountain, 6), (Place::Street, 5)],
        Weather::Clear | Weather::Cloudy => {
            &[(Place::Field, 8), (Place::Park, 8), (Place::Roof, 6), (Place::RiverBank, 5), (Place::Street, 5)]
        }
    }
}

/// Where this is to be seen.
pub const fn places_under(sight: Sight) -> &'static [(Place, u32)] {
    match sight {
        Sight::Fireworks => &[(Place::RiverBank, 5), (Place::Festival, 4), (Place::Bridge, 3), (Place::Roof, 2)],
        Sight::SkyLanterns => &[(Place::RiverBank, 5), (Place::Bridge, 3), (Place::Beach, 2)],
        Sight::Fireflies => &[(Place::RiverBank, 4), (Place::Forest, 4), (Place::RiceFields, 2)],
        Sight::Fire => &[(Place::Village, 4), (Place::Ruins, 3), (Place::Castle, 2)],
        Sight::Campfire => &[(Place::Forest, 7), (Place::Beach, 1), (Place::Mountain, 2)],
        Sight::Cactus => &[(Place::Desert, 1)],
        Sight::Fireplace => &[(Place::LivingRoom, 1)],
        Sight::Snowman => &[(Place::Park, 4), (Place::Field, 3), (Place::Village, 3)],
        Sight::ChristmasTree => &[(Place::LivingRoom, 6), (Place::Street, 2)],
        Sight::Pumpkins => &[(Place::Village, 4), (Place::Street, 3), (Place::Field, 2)],
        Sight::Puddle => &[(Place::Street, 6), (Place::Park, 3)],
        Sight::MagicCircle => &[(Place::Ruins, 4), (Place::Forest, 3), (Place::Castle, 2)],
        Sight::Bicycle | Sight::Car | Sight::LampPost => &[(Place::Street, 1)],
        Sight::Tent => &[(Place::Forest, 4), (Place::Field, 3), (Place::Mountain, 2)],
        Sight::Telescope => &[(Place::Roof, 3), (Place::Field, 4), (Place::Mountain, 2)],
        Sight::Kotatsu => &[(Place::TatamiRoom, 1)],
        Sight::PicnicBlanket => &[(Place::Park, 5), (Place::Field, 4), (Place::FlowerField, 2)],
        Sight::Portal => &[(Place::Ruins, 4), (Place::Forest, 3)],
        Sight::Clutter => &[(Place::Bedroom, 1)],
        Sight::Skeletons => &[(Place::Graveyard, 1)],
        Sight::Chest => &[(Place::Cave, 4), (Place::Beach, 3), (Place::Ruins, 2)],
        Sight::Beams => &[(Place::Forest, 5), (Place::Church, 2), (Place::Ruins, 2)],
        Sight::Windmill => &[(Place::Windmill, 1)],
        // Over whatever place the rest asks for.
        Sight::Sparkles | Sight::SpeedLines | Sight::FocusLines | Sight::FlowersRound => &[],
        Sight::SnowAngel => &[(Place::Park, 4), (Place::Field, 3)],
        Sight::FoxFire => &[(Place::Shrine, 4), (Place::Forest, 3), (Place::Graveyard, 1)],
        Sight::FloatingCandles => &[(Place::Library, 3), (Place::Mansion, 2), (Place::Ruins, 1)],
        Sight::StringLights | Sight::Candles | Sight::Petals | Sight::Leaves => &[],
        Sight::Confetti => &[(Place::LivingRoom, 1)],
        Sight::Flour => &[(Place::Kitchen, 1)],
        Sight::Crowd => &[(Place::Street, 4), (Place::OldTown, 2), (Place::Station, 2), (Place::Market, 1)],
        Sight::Aurora => &[(Place::Mountain, 4), (Place::Village, 3), (Place::Lake, 4)],
        Sight::Lanterns => &[(Place::Festival, 4), (Place::Street, 1)],
        Sight::VendingMachine => &[(Place::Street, 1)],
        Sight::Vines => &[(Place::Ruins, 1)],
        Sight::Mushrooms => &[(Place::Forest, 1)],
        Sight::Laundry => &[(Place::Roof, 3), (Place::Balcony, 2), (Place::Garden, 2)],
        Sight::Plants => &[(Place::Balcony, 2), (Place::Garden, 3), (Place::Cafe, 2)],
        Sight::HotAirBalloons => &[(Place::Field, 5), (Place::Mountain, 3), (Place::RiverBank, 2)],
        Sight::FullMoon | Sight::ShootingStars => {
            &[(Place::Roof, 4), (Place::Field, 4), (Place::Beach, 3), (Place::Mountain, 3)]
        }
        Sight::Counter => &[(Place::Cafe, 1)],
        Sight::Mountains => &[(Place::Mountain, 1)],
        Sight::FarCity | Sight::FarVillage | Sight::FarForest => &[(Place::Field, 1)],
        Sight::FarCastle => &[(Place::Field, 3), (Place::Village, 2)],
        Sight::FarLighthouse => &[(Place::Beach, 3), (Place::Cliff, 2)],
        Sight::Fountain => &[(Place::Park, 3), (Place::Garden, 2)],
        Sight::Sea => &[(Place::Beach, 1)],
        Sight::Clouds => &[(Place::CoastRoad, 3), (Place::Field, 3), (Place::RiceFields, 2), (Place::Roof, 2)],
        Sight::Rainbow | Sight::Flock | Sight::Bubbles => &[(Place::Field, 5), (Place::Park, 4), (Place::RiverBank, 3)],
        Sight::Lightning => &[(Place::City, 3), (Place::Mountain, 3), (Place::Ruins, 2), (Place::Field, 2)],
    }
}

/// Where this is done or felt; nothing where it may be anywhere.
pub const fn places_for(pose: Pose, expression: Expression) -> &'static [(Place, u32)] {
    match (pose, expression) {
        (Pose::Running | Pose::RunningAway, _) => {
            &[(Place::Park, 5), (Place::RiverBank, 4), (Place::Street, 3), (Place::Field, 2)]
        }
        (Pose::Leaping | Pose::Cheering, _) => {
            &[(Place::Field, 4), (Place::Park, 3), (Place::Beach, 3), (Place::Roof, 1)]
        }
        (Pose::Fighting | Pose::Kicking, _) => &[(Place::Ruins, 3), (Place::Dojo, 4), (Place::Arena, 3)],
        (Pose::FifthPosition, _) => &[(Place::ConcertStage, 1)],
        (Pose::Dancing, _) => &[(Place::ConcertStage, 4), (Place::Garden, 3), (Place::Field, 2)],
        (Pose::Seiza, _) => &[(Place::Dojo, 3), (Place::Shrine, 2)],
        (Pose::Praying, _) => &[(Place::Shrine, 4), (Place::Church, 3)],
        (Pose::Lying, Expression::Serene) => &[(Place::Bedroom, 7), (Place::LivingRoom, 2), (Place::Field, 1)],
        (Pose::LyingOnBack, Expression::Serene) => &[(Place::Field, 1)],
        (Pose::Surfing, _) => &[(Place::Beach, 1)],
        (Pose::Cycling | Pose::RidingDouble, _) => &[
            (Place::RiverBank, 5),
            (Place::Street, 4),
            (Place::Park, 3),
            (Place::CherryAvenue, 2),
            (Place::RiceFields, 2),
        ],
        (Pose::OnBroom, _) => &[(Place::City, 5), (Place::Village, 3), (Place::Mountain, 2)],
        (Pose::OnHorse, _) => &[(Place::Field, 5), (Place::Mountain, 3), (Place::Beach, 2), (Place::Castle, 2)],
        (Pose::OnScooter | Pose::OnMotorbike, _) => {
            &[(Place::Street, 5), (Place::City, 3), (Place::Harbor, 2), (Place::Bridge, 1)]
        }
        (Pose::Swimming, _) => &[(Place::Underwater, 1)],
        (Pose::Floating, _) => &[(Place::Space, 1)],
        (Pose::Pitching | Pose::Swinging, _) => &[(Place::Ballpark, 1)],
        (Pose::Dribbling, _) => &[(Place::Gym, 1)],
        (Pose::Flying, _) => &[(Place::Village, 1)],
        (Pose::Saving, _) => &[(Place::Stadium, 1)],
        (Pose::Falling, _) => &[(Place::City, 4), (Place::Village, 2)],
        (Pose::IceSkating, _) => &[(Place::Park, 3), (Place::Field, 2), (Place::Village, 2)],
        (Pose::HangingOut, _) => &[(Place::Garden, 3), (Place::Roof, 3), (Place::Veranda, 1)],
        (Pose::WheelingBicycle, _) => &[(Place::Street, 3), (Place::RiverBank, 3), (Place::CoastRoad, 2)],
        (Pose::PushingCart, _) => &[(Place::ConvenienceStore, 1)],
        (Pose::Sweeping, _) => &[(Place::Shrine, 2), (Place::Garden, 2), (Place::Street, 1)],
        (Pose::Climbing, _) => &[(Place::Mountain, 1)],
        (Pose::Skiing, _) => &[(Place::Mountain, 1)],
        (Pose::Meditating, _) => &[(Place::Shrine, 3), (Place::Bamboo, 3), (Place::Mountain, 2), (Place::Dojo, 2)],
        (Pose::LyingProne, _) => &[(Place::Field, 4), (Place::Park, 2), (Place::Bedroom, 2)],
        (Pose::LeaningOnTree | Pose::SittingAtTree, _) => &[(Place::Park, 4), (Place::Field, 3), (Place::Forest, 2)],
        (Pose::SittingAtWall, _) => &[(Place::Street, 3), (Place::Roof, 2), (Place::NeonAlley, 1)],
        (Pose::BrushingTeeth | Pose::BrushingHair, _) => &[(Place::Bedroom, 1)],
        (Pose::HoldingHands | Pose::RunningTogether, _) => OUT_WALKING,
        (Pose::ShoulderRide | Pose::Piggyback, _) => &[(Place::Park, 5), (Place::Field, 3), (Place::Street, 2)],
        (Pose::OnSwing, _) => &[(Place::Park, 5), (Place::Garden, 2)],
        (Pose::Dozing, _) => &[(Place::Train, 5), (Place::Classroom, 3), (Place::Library, 2)],
        (Pose::Sitting | Pose::CrossedLegs, _) => WHERE_ONE_SITS,
        (Pose::Crouching, _) => &[(Place::Park, 4), (Place::Garden, 4), (Place::Street, 2), (Place::Field, 2)],
        (Pose::Lying | Pose::LyingOnBack | Pose::SittingOnGround | Pose::HuggingKnees, _) => {
            &[(Place::Field, 4), (Place::Park, 3), (Place::RiverBank, 3)]
        }
        _ => {
            let of_feat = places_of_feats(pose);
            if of_feat.is_empty() { places_of_mood(expression) } else { of_feat }
        }
    }
}

/// Where sports are played, and what only a body does is done.
const fn places_of_feats(pose: Pose) -> &'static [(Place, u32)] {
    match pose {
        Pose::Lunging | Pose::BallOnFinger | Pose::TableTennis | Pose::Smashing | Pose::Receiving => &[(Place::Gym, 1)],
        Pose::Hurdling | Pose::SlidingTackle | Pose::ThreeLegged | Pose::LongJump | Pose::BreakingTape => {
            &[(Place::Stadium, 1)]
        }
        Pose::BoardJump => &[(Place::Skatepark, 1)],
        Pose::SpinningOnIce | Pose::SkatingTogether => &[(Place::IceRink, 1)],
        Pose::JudoThrow => &[(Place::Dojo, 1)],
        Pose::RoofJump | Pose::RopeSwinging => &[(Place::City, 1)],
        Pose::FenceClimbing => &[(Place::Street, 1)],
        Pose::AtEdge => &[(Place::Mountain, 1)],
        Pose::Hanging => &[(Place::Gym, 2), (Place::Park, 1)],
        Pose::Shielding => &[(Place::Ruins, 2), (Place::Street, 1)],
        Pose::UnderDesk => &[(Place::Classroom, 1)],
        Pose::BreakingChains => &[(Place::Dungeon, 1)],
        _ => &[],
    }
}

/// Where this is felt.
const fn places_of_mood(expression: Expression) -> &'static [(Place, u32)] {
    match expression {
        Expression::Sad | Expression::Crying | Expression::Despair => {
            &[(Place::RiverBank, 3), (Place::Roof, 3), (Place::Park, 3), (Place::Bedroom, 2)]
        }
        Expression::Shy | Expression::Flustered | Expression::Lovestruck => {
            &[(Place::Park, 4), (Place::CherryAvenue, 3), (Place::Corridor, 3), (Place::Garden, 2)]
        }
        Expression::Scared => &[(Place::Forest, 4), (Place::Corridor, 4), (Place::Ruins, 1)],
        Expression::Sleepy => &[(Place::Bedroom, 6), (Place::LivingRoom, 2), (Place::Classroom, 2)],
        _ => &[],
    }
}

/// Where two go hand in hand.
const OUT_WALKING: &[(Place, u32)] =
    &[(Place::Park, 4), (Place::RiverBank, 4), (Place::CherryAvenue, 2), (Place::Street, 2), (Place::Beach, 2)];

/// Where there is something to sit on.
const WHERE_ONE_SITS: &[(Place, u32)] = &[
    (Place::Park, 6),
    (Place::LivingRoom, 4),
    (Place::Cafe, 3),
    (Place::Garden, 3),
    (Place::Classroom, 2),
    (Place::Train, 2),
];

/// Where there is such a seat.
pub const fn places_with_seat(seat: Seat) -> &'static [(Place, u32)] {
    match seat {
        Seat::Bench => &[(Place::Park, 8), (Place::Garden, 3), (Place::CherryAvenue, 2), (Place::Harbor, 1)],
        Seat::Chair => &[(Place::Cafe, 4), (Place::Library, 4), (Place::Kitchen, 3)],
        Seat::Wall => &[(Place::Bridge, 3), (Place::Village, 4)],
        Seat::Steps => &[(Place::Shrine, 1)],
        Seat::Armchair => &[(Place::LivingRoom, 4), (Place::Library, 1)],
        Seat::RockingChair => &[(Place::LivingRoom, 1)],
        Seat::Stool => &[(Place::LivingRoom, 2), (Place::MusicRoom, 1)],
        Seat::Bed => &[(Place::Bedroom, 1)],
        Seat::Wheelchair => &[(Place::HospitalCorridor, 5), (Place::Park, 3), (Place::Garden, 2)],
        Seat::DeskTop | Seat::ChairBackwards => &[(Place::Classroom, 1)],
        Seat::Suitcase => &[(Place::Station, 4), (Place::BusStop, 2), (Place::Airport, 2)],
        Seat::Rock => &[(Place::RiverBank, 3), (Place::Beach, 3), (Place::Mountain, 2)],
        Seat::Desk => &[(Place::Library, 5), (Place::Office, 4), (Place::Classroom, 4)],
    }
}

/// Where one holds such a thing.
pub const fn places_with(prop: Prop) -> &'static [(Place, u32)] {
    match prop {
        Prop::Cup => &[(Place::Cafe, 6), (Place::LivingRoom, 4), (Place::Kitchen, 2), (Place::Garden, 1)],
        Prop::Book => &[(Place::Library, 6), (Place::LivingRoom, 3), (Place::Park, 3), (Place::Cafe, 2)],
        Prop::Phone => &[(Place::Street, 4), (Place::Station, 4), (Place::Cafe, 3), (Place::Bedroom, 2)],
        Prop::LeafUmbrella => &[(Place::Garden, 2), (Place::Forest, 2), (Place::Street, 1)],
        Prop::Umbrella => &[(Place::Street, 6), (Place::BusStop, 2), (Place::Garden, 2)],
        Prop::Flowers | Prop::Rose => &[(Place::Garden, 5), (Place::Field, 3), (Place::Street, 1)],
        Prop::Apple | Prop::BubbleTea | Prop::Juice | Prop::Pizza => {
            &[(Place::Park, 4), (Place::Cafe, 3), (Place::Street, 2)]
        }
        Prop::CandyApple | Prop::Dango => &[(Place::Festival, 5), (Place::Shrine, 1)],
        Prop::Watermelon => &[(Place::Beach, 3), (Place::Garden, 3), (Place::RiverBank, 2)],
        Prop::Doughnut => &[(Place::Cafe, 4), (Place::Street, 2)],
        Prop::ElectricGuitar => &[(Place::ConcertStage, 4), (Place::MusicRoom, 3)],
        Prop::Axe | Prop::Scythe => &[(Place::Ruins, 3), (Place::Forest, 4)],
        Prop::MagnifyingGlass => &[(Place::Library, 4), (Place::Street, 3), (Place::Corridor, 1)],
        Prop::Orb => &[(Place::Ruins, 3), (Place::Forest, 3), (Place::Castle, 2)],
        Prop::Guitar => &[(Place::MusicRoom, 4), (Place::LivingRoom, 2), (Place::RiverBank, 3)],
        Prop::Bag => &[(Place::Street, 4), (Place::Station, 3)],
        Prop::Ball | Prop::Volleyball => &[(Place::Park, 3), (Place::Gym, 5)],
        Prop::Microphone => &[(Place::ConcertStage, 1)],
        Prop::Fan => &[(Place::Festival, 3), (Place::Garden, 3), (Place::Shrine, 2)],
        Prop::Balloon => &[(Place::Fairground, 3), (Place::Park, 3)],
        Prop::Candy => &[(Place::Festival, 3), (Place::Fairground, 3), (Place::Street, 2)],
        Prop::Lantern => &[(Place::Forest, 3), (Place::Shrine, 3), (Place::Village, 2)],
        Prop::Shinai | Prop::Bokken => &[(Place::Dojo, 1)],
        Prop::Sword => &[(Place::Ruins, 4), (Place::Field, 3), (Place::Castle, 2)],
        Prop::Staff => &[(Place::Forest, 4), (Place::Ruins, 3), (Place::Castle, 2)],
        Prop::Bow => &[(Place::Forest, 5), (Place::Field, 2)],
        Prop::Spear | Prop::Shield => &[(Place::Ruins, 3), (Place::Arena, 3), (Place::Castle, 2)],
        Prop::Broom => &[(Place::Shrine, 3), (Place::Street, 2), (Place::Classroom, 1)],
        Prop::Wand => &[(Place::Forest, 3), (Place::Castle, 2), (Place::Library, 2)],
        Prop::Letter => &[(Place::Corridor, 2), (Place::Roof, 2), (Place::Park, 2), (Place::Bedroom, 1)],
        Prop::Camera => &[(Place::Street, 3), (Place::Park, 3), (Place::RiverBank, 2), (Place::Mountain, 1)],
        Prop::Paintbrush => &[(Place::LivingRoom, 3), (Place::Garden, 3), (Place::Field, 2)],
        Prop::Teacup => &[(Place::LivingRoom, 4), (Place::Cafe, 4), (Place::Garden, 3)],
        Prop::IceCream => &[(Place::Beach, 3), (Place::Fairground, 3), (Place::Park, 2), (Place::Street, 1)],
        Prop::Onigiri | Prop::Sandwich => &[(Place::Park, 3), (Place::Roof, 2), (Place::RiverBank, 2)],
        Prop::Cake => &[(Place::Cafe, 4), (Place::Kitchen, 3), (Place::LivingRoom, 2)],
        Prop::Violin => &[(Place::MusicRoom, 4), (Place::ConcertStage, 3)],
        Prop::Basket => &[(Place::Field, 3), (Place::Village, 3), (Place::Garden, 2)],
        Prop::Gift => &[(Place::LivingRoom, 4), (Place::Street, 2), (Place::Park, 1)],
        Prop::Flute => &[(Place::MusicRoom, 4), (Place::RiverBank, 2), (Place::ConcertStage, 2)],
        Prop::Noodles => &[(Place::Cafe, 4), (Place::Kitchen, 2), (Place::LivingRoom, 2)],
        Prop::Tray | Prop::TeaTray => &[(Place::Cafe, 6), (Place::LivingRoom, 2)],
        Prop::Books => &[(Place::Library, 5), (Place::Corridor, 3), (Place::Classroom, 1)],
        Prop::BreadBasket => &[(Place::Village, 4), (Place::Street, 2), (Place::Kitchen, 2)],
        Prop::LunchBox => &[(Place::Roof, 3), (Place::Classroom, 3), (Place::Park, 3)],
        Prop::WateringCan => &[(Place::Garden, 6), (Place::SunflowerField, 1)],
        Prop::ShoppingBag => &[(Place::Street, 5), (Place::City, 2), (Place::Station, 1)],
        Prop::Clipboard => &[(Place::Office, 3), (Place::Hospital, 2), (Place::Laboratory, 2)],
        Prop::FryingPan | Prop::FlamingPan => &[(Place::Kitchen, 1)],
        Prop::Knitting => &[(Place::LivingRoom, 1)],
        Prop::BugNet => &[(Place::Field, 3), (Place::RiverBank, 3), (Place::Forest, 2)],
        Prop::Sketchbook => &[(Place::Park, 3), (Place::RiverBank, 2), (Place::Classroom, 2)],
        Prop::Controller => &[(Place::LivingRoom, 4), (Place::Bedroom, 4)],
        Prop::FishingRod => &[(Place::RiverBank, 5), (Place::Harbor, 3)],
        Prop::Piano => &[(Place::MusicRoom, 4), (Place::LivingRoom, 2)],
        Prop::Drums => &[(Place::MusicRoom, 3), (Place::ConcertStage, 3)],
        Prop::SoccerBall => &[(Place::Stadium, 5), (Place::Park, 3)],
        Prop::Teddy | Prop::GiantTeddy => &[(Place::Bedroom, 5), (Place::LivingRoom, 2)],
        _ => places_with_toy(prop),
    }
}

/// Where one has food of the street, tools of a trade, toys.
const fn places_with_toy(prop: Prop) -> &'static [(Place, u32)] {
    match prop {
        Prop::Toast | Prop::ToastInMouth => &[(Place::Street, 6), (Place::Kitchen, 1)],
        Prop::LollipopInMouth => &[(Place::Street, 4), (Place::Roof, 2), (Place::Park, 2)],
        Prop::Taiyaki | Prop::Crepe => &[(Place::Street, 4), (Place::Festival, 3), (Place::Park, 2)],
        Prop::Dumplings => &[(Place::Kitchen, 3), (Place::Cafe, 3), (Place::LivingRoom, 1)],
        Prop::BreadTray => &[(Place::Kitchen, 3), (Place::Cafe, 3)],
        Prop::Bottle => &[(Place::Laboratory, 3), (Place::Library, 2), (Place::Village, 1)],
        Prop::Diploma => &[(Place::CherryAvenue, 4), (Place::Corridor, 2), (Place::Classroom, 2)],
        Prop::PaperPlane => &[(Place::Roof, 4), (Place::Field, 3), (Place::Classroom, 2)],
        Prop::Kite => &[(Place::Field, 5), (Place::RiverBank, 3), (Place::Beach, 1)],
        Prop::Sparkler => &[(Place::RiverBank, 4), (Place::Garden, 3), (Place::Beach, 2)],
        Prop::Dagger | Prop::TwinDaggers => &[(Place::Ruins, 4), (Place::Forest, 2)],
        Prop::TwinSwords => &[(Place::Ruins, 4), (Place::Field, 3), (Place::Castle, 2)],
        Prop::Racket => &[(Place::TennisCourt, 5), (Place::Park, 1)],
        Prop::Bat => &[(Place::Ballpark, 6), (Place::Park, 1)],
        Prop::Snowball => &[(Place::Park, 4), (Place::Village, 3), (Place::Field, 2)],
        Prop::BeachBall => &[(Place::Beach, 1)],
        Prop::Pistol => &[(Place::Street, 4), (Place::Ruins, 3), (Place::NeonAlley, 2)],
        Prop::Rifle => &[(Place::Forest, 4), (Place::Mountain, 3), (Place::Ruins, 3)],
        Prop::Greatsword | Prop::SwordAndShield => &[(Place::Ruins, 4), (Place::Field, 3), (Place::Castle, 2)],
        Prop::Pillow => &[(Place::Bedroom, 1)],
        Prop::Baby => &[(Place::LivingRoom, 3), (Place::Bedroom, 2), (Place::Park, 2)],
        Prop::Toothbrush | Prop::Hairbrush => &[(Place::Bedroom, 1)],
        Prop::Soup => &[(Place::Kitchen, 3), (Place::LivingRoom, 2)],
        Prop::Trumpet => &[(Place::MusicRoom, 4), (Place::ConcertStage, 2), (Place::RiverBank, 2)],
        Prop::Pen => &[(Place::Library, 1)],
        Prop::Cane => &[(Place::Park, 4), (Place::Garden, 3), (Place::Street, 2)],
        Prop::Suitcase => &[(Place::Station, 5), (Place::Street, 3)],
        Prop::WineGlass | Prop::BeerMug => &[(Place::Cafe, 4), (Place::LivingRoom, 2), (Place::Roof, 1)],
        Prop::WaterBottle => &[(Place::Park, 4), (Place::Gym, 3), (Place::RiverBank, 2)],
        Prop::PlushRabbit => &[(Place::Bedroom, 5), (Place::LivingRoom, 2)],
        Prop::Glass => &[(Place::Kitchen, 4), (Place::Cafe, 3), (Place::LivingRoom, 2)],
        Prop::PocketWatch => &[(Place::Street, 4), (Place::Station, 4), (Place::Library, 2)],
        Prop::Candle => &[(Place::Mansion, 3), (Place::Corridor, 3), (Place::Church, 2)],
        Prop::Torch => &[(Place::Cave, 5), (Place::Ruins, 3)],
        Prop::Flashlight => &[(Place::Corridor, 4), (Place::Forest, 3), (Place::Cave, 2)],
        Prop::Map => &[(Place::Mountain, 4), (Place::Forest, 3), (Place::Street, 2)],
        Prop::Newspaper => &[(Place::Cafe, 4), (Place::LivingRoom, 3), (Place::Train, 2)],
        Prop::Binoculars => &[(Place::Mountain, 4), (Place::Field, 3), (Place::Deck, 2)],
        Prop::Controls => &[(Place::Cockpit, 1)],
        Prop::SteeringWheel => &[(Place::CoastRoad, 4), (Place::Street, 3)],
        Prop::Laptop => &[(Place::Cafe, 4), (Place::Office, 4), (Place::Library, 2)],
        Prop::Flag => &[(Place::Field, 3), (Place::Castle, 2), (Place::Stadium, 2)],
        Prop::Teapot | Prop::Cookies => &[(Place::Kitchen, 4), (Place::LivingRoom, 3)],
        Prop::Surfboard => &[(Place::Beach, 1)],
        Prop::MilkJug => &[(Place::Cafe, 1)],
        Prop::Saxophone => &[(Place::ConcertStage, 3), (Place::Street, 2), (Place::MusicRoom, 2)],
        Prop::Croissant => &[(Place::Cafe, 4), (Place::Bakery, 3)],
        Prop::Lute | Prop::Harp => &[(Place::Garden, 3), (Place::Forest, 3), (Place::Castle, 2)],
        Prop::Cello | Prop::Accordion => &[(Place::MusicRoom, 4), (Place::ConcertStage, 3), (Place::Street, 1)],
        Prop::SakeCup | Prop::SakeBottle => &[(Place::Garden, 3), (Place::Shrine, 2), (Place::Festival, 2)],
        Prop::FruitBasket | Prop::VegetableBasket => &[(Place::Farm, 5), (Place::Garden, 3), (Place::Village, 2)],
        Prop::Ramune | Prop::CottonCandy | Prop::Pinwheel => &[(Place::Festival, 5), (Place::Park, 2)],
        Prop::HockeyStick => &[(Place::Gym, 1)],
        Prop::Dumbbell => &[(Place::Gym, 1)],
        Prop::Snowboard => &[(Place::Mountain, 1)],
        _ if let Some(places) = places_of_oddments(prop) => places,
        _ if is_held_like_another(prop) => places_with(prop.held_like()),
        _ => places_of_work(prop),
    }
}

/// Where what the hands know by another thing's shape is seen all the same.
const fn places_of_oddments(prop: Prop) -> Option<&'static [(Place, u32)]> {
    use Prop::{
        Amulet, Barrel, BaseballGlove, Bone, Chainsaw, Cheese, Cupcake, Curry, Daruma, Dice, Drone, ExamPaper, Fortune,
        FoxFace, Globe, Gohei, Helmet, Jar, Kendama, Kettle, LuckyCat, Maracas, Match, Medal, Microscope, Monitor, Mop,
        OgreMask, Omelet, Pineapple, Pumpkin, RingBox, Rope, Sack, Saw, Scissors, Seashell, Spaghetti, Starfish, Steak,
        Sushi, SwimRing, Talisman, TestTube, ToyRobot, TrafficCone, Vase, Waffle, WaterGun, WindChime, Wreath, Yarn,
    };
    Some(match prop {
        Sushi | Curry | Spaghetti | Omelet | Waffle | Steak => {
            &[(Place::Kitchen, 3), (Place::LivingRoom, 3), (Place::Cafe, 3)]
        }
        Cupcake | Cheese | Kettle | Jar | Vase => &[(Place::Kitchen, 4), (Place::LivingRoom, 3)],
        Pineapple | SwimRing | Seashell | Starfish | WaterGun => &[(Place::Beach, 1)],
        Daruma | LuckyCat | Kendama | WindChime => &[(Place::TatamiRoom, 3), (Place::LivingRoom, 2)],
        Amulet | Talisman | Fortune | Gohei | FoxFace | OgreMask => &[(Place::Shrine, 1)],
        Wreath | Yarn | ToyRobot | Scissors | Globe => &[(Place::LivingRoom, 4), (Place::Bedroom, 2)],
        Pumpkin => &[(Place::Field, 2), (Place::Village, 3), (Place::Park, 1)],
        Rope | Barrel => &[(Place::Pier, 1)],
        Saw | Chainsaw => &[(Place::Forest, 3), (Place::Village, 2)],
        Mop => &[(Place::Corridor, 3), (Place::Classroom, 2)],
        TestTube | Microscope => &[(Place::Laboratory, 1)],
        Sack | TrafficCone | Match => &[(Place::Street, 1)],
        Dice => &[(Place::LivingRoom, 1)],
        ExamPaper => &[(Place::Classroom, 1)],
        Medal => &[(Place::Stadium, 3), (Place::Gym, 1)],
        Helmet => &[(Place::Street, 3), (Place::CoastRoad, 2)],
        BaseballGlove => &[(Place::Ballpark, 3), (Place::Park, 1)],
        Drone | Bone | RingBox => &[(Place::Park, 3), (Place::RiverBank, 1)],
        Monitor => &[(Place::Bedroom, 1)],
        Prop::Baseball
        | Prop::CakeAndFork
        | Prop::Takoyaki
        | Prop::ShavedIce
        | Prop::Rice
        | Prop::HairDryer
        | Prop::TossedPancake
        | Prop::MilkBottle
        | Prop::Vacuum
        | Prop::Lipstick
        | Prop::Razor
        | Prop::InkBrush
        | Prop::FishingNet
        | Prop::MeasuringTape
        | Prop::BowlingBall
        | Prop::Firewood
        | Prop::CutPaper
        | Prop::Whistle
        | Prop::BiscuitStick
        | Prop::MangaPage
        | Prop::Beetle
        | Prop::Ladybug
        | Prop::Firefly
        | Prop::PouredFlask
        | Prop::SnowShovel
        | Prop::StrawHatInHands
        | Prop::Script
        | Prop::Beans
        | Prop::HeartBox => workplaces::of(prop),
        Maracas => &[(Place::Street, 1)],
        _ => return None,
    })
}

/// Where this work is done.
const fn places_of_work(prop: Prop) -> &'static [(Place, u32)] {
    match prop {
        Prop::Anvil => &[(Place::Smithy, 1)],
        Prop::Carving => &[(Place::Village, 3), (Place::Forest, 2), (Place::LivingRoom, 1)],
        Prop::Cauldron => &[(Place::WitchWorkshop, 1)],
        Prop::Chalk => &[(Place::Classroom, 1)],
        Prop::Ladle => &[(Place::Kitchen, 1)],
        Prop::PottersWheel => &[(Place::LivingRoom, 1)],
        Prop::Koto => &[(Place::TatamiRoom, 1)],
        Prop::Abacus => &[(Place::Office, 1), (Place::TatamiRoom, 2)],
        Prop::Rake => &[(Place::Garden, 4), (Place::Park, 2), (Place::Field, 2)],
        Prop::Sewing => &[(Place::LivingRoom, 1)],
        Prop::Shovel => &[(Place::Garden, 4), (Place::Farm, 3)],
        Prop::SlicedFish | Prop::SlicedVegetables | Prop::Pot | Prop::Dough | Prop::Dishes => &[(Place::Kitchen, 1)],
        prop => workplaces::of(prop),
    }
}

/// Whether another thing is held where this one is.
const fn is_held_like_another(prop: Prop) -> bool {
    prop as usize != prop.held_like() as usize
}

pub const PLACES_OF_THE_OLD: [(Place, u32); 7] = [
    (Place::LivingRoom, 5),
    (Place::Garden, 5),
    (Place::Park, 4),
    (Place::Village, 3),
    (Place::Shrine, 2),
    (Place::Cafe, 2),
    (Place::Street, 1),
];

pub const PLACES_OF_CHILDREN: [(Place, u32); 6] = [
    (Place::Park, 6),
    (Place::Field, 3),
    (Place::Garden, 3),
    (Place::Beach, 2),
    (Place::LivingRoom, 3),
    (Place::RiverBank, 2),
];

/// Where these clothes are at home; nothing where they are anywhere.
pub const fn places_of(outfit: Outfit) -> &'static [(Place, u32)] {
    match outfit {
        Outfit::Kimono | Outfit::Hakama => &[(Place::Shrine, 5), (Place::Garden, 3), (Place::Bamboo, 2)],
        Outfit::Yukata => &[(Place::Festival, 5), (Place::Shrine, 3), (Place::RiverBank, 2)],
        Outfit::Armor => &[(Place::Castle, 4), (Place::Ruins, 4), (Place::Field, 2)],
        Outfit::Cloak | Outfit::Robe => {
            &[(Place::Forest, 3), (Place::Castle, 3), (Place::Ruins, 2), (Place::Mountain, 2)]
        }
        Outfit::Gown | Outfit::BallGown => &[(Place::Castle, 4), (Place::Garden, 4), (Place::ThroneRoom, 2)],
        Outfit::Suit => &[(Place::Office, 5), (Place::City, 4), (Place::Station, 1)],
        Outfit::Swimwear => &[(Place::Beach, 1)],
        Outfit::LabCoat => &[(Place::Laboratory, 4), (Place::Hospital, 1)],
        Outfit::Nurse => &[(Place::Hospital, 1)],
        Outfit::Chef => &[(Place::Kitchen, 1)],
        Outfit::Apron => &[(Place::Kitchen, 1), (Place::Cafe, 1)],
        Outfit::Maid => &[(Place::Cafe, 3), (Place::LivingRoom, 1), (Place::Garden, 1)],
        Outfit::Idol => &[(Place::ConcertStage, 4), (Place::Sparkles, 1)],
        Outfit::Spacesuit => &[(Place::Space, 1)],
        Outfit::Pajamas => &[(Place::Bedroom, 1)],
        Outfit::Ninja => &[(Place::Bamboo, 2), (Place::Roof, 2), (Place::Dojo, 1)],
        Outfit::GymClothes | Outfit::Jersey | Outfit::Tracksuit => {
            &[(Place::Gym, 3), (Place::Park, 3), (Place::Stadium, 3), (Place::RiverBank, 2)]
        }
        Outfit::SailorUniform | Outfit::Blazer | Outfit::Gakuran => {
            &[(Place::Classroom, 4), (Place::Corridor, 3), (Place::Roof, 3), (Place::Street, 2), (Place::Station, 1)]
        }
        Outfit::Coat | Outfit::DownJacket => places_wearing(Extra::Scarf),
        _ => &[],
    }
}

/// Where the season is that this is worn in; nothing where it is worn all year.
pub const fn places_wearing(extra: Extra) -> &'static [(Place, u32)] {
    match extra {
        Extra::Scarf | Extra::Beanie | Extra::EarMuffs => &[
            (Place::Street, 6),
            (Place::Park, 5),
            (Place::City, 4),
            (Place::Station, 3),
            (Place::Roof, 2),
            (Place::Cafe, 2),
            (Place::RiverBank, 2),
        ],
        Extra::StrawHat => &[
            (Place::Field, 6),
            (Place::RiverBank, 4),
            (Place::Beach, 4),
            (Place::Park, 3),
            (Place::Garden, 3),
            (Place::RiceFields, 2),
        ],
        _ => &[],
    }
}

pub fn hours_of(place: Place) -> [(Hour, u32); 4] {
    match place {
        Place::Space | Place::Moon | Place::EarthOrbit => {
            [(Hour::Night, 1), (Hour::Day, 0), (Hour::Dusk, 0), (Hour::Dawn, 0)]
        }
        // No place has no hour that nobody asked for.
        _ if place.is_abstract() => [(Hour::Day, 1), (Hour::Dusk, 0), (Hour::Dawn, 0), (Hour::Night, 0)],
        // Lit by their own lamps.
        Place::Planetarium => [(Hour::Night, 1), (Hour::Day, 0), (Hour::Dusk, 0), (Hour::Dawn, 0)],
        Place::ConcertStage | Place::Festival | Place::NeonAlley | Place::Cockpit => {
            [(Hour::Night, 90), (Hour::Dusk, 10), (Hour::Day, 0), (Hour::Dawn, 0)]
        }
        // Nobody has asked for a night, and by day more is seen.
        Place::Classroom | Place::Library | Place::Cafe => {
            [(Hour::Day, 74), (Hour::Dusk, 20), (Hour::Dawn, 6), (Hour::Night, 0)]
        }
        _ => [(Hour::Day, 76), (Hour::Dusk, 16), (Hour::Dawn, 8), (Hour::Night, 0)],
    }
}

pub fn weathers_of(place: Place) -> Vec<(Weather, u32)> {
    use Weather::{Clear, Cloudy, Petals, Rain, Snow};
    match place {
        Place::Space | Place::Moon | Place::EarthOrbit | Place::Plain => {
            vec![(Clear, 1), (Cloudy, 0), (Rain, 0), (Snow, 0), (Petals, 0)]
        }
        Place::Stadium | Place::Ballpark | Place::RedPlanet => vec![(Clear, 1), (Cloudy, 0)],
        Place::Beach => vec![(Clear, 96), (Cloudy, 4), (Rain, 0), (Snow, 0), (Petals, 0)],
        Place::Shrine | Place::Garden => vec![(Clear, 70), (Cloudy, 6), (Rain, 0), (Snow, 0), (Petals, 24)],
        // Nobody wants rain who has not asked for it: it takes the eye from what was asked for.
        _ => vec![(Clear, 91), (Cloudy, 4), (Rain, 0), (Snow, 0), (Petals, 5)],
    }
}
