//! How likely the seed makes what the words leave open: tables that a person can read and change.

use crate::scene::{
    Age, Expression, FigureKind, Framing, Fringe, HairLength, HairStyle, Hour, Outfit, Place, Pose, Prop, Sight,
    SkinTone, Tint, Weather,
};
use crate::words::wish::Seat;

/// How much of a figure its pose needs.
pub const fn framing_of(pose: Pose) -> Framing {
    match pose {
        Pose::ArmsCrossed
        | Pose::HandOnChin
        | Pose::HandOnChest
        | Pose::Praying
        | Pose::Pointing
        | Pose::Waving
        | Pose::PeaceSign
        | Pose::ThumbUp
        | Pose::Salute
        | Pose::CoveringMouth
        | Pose::HandsOnCheeks
        | Pose::Shrugging
        | Pose::PeaceSigns
        | Pose::HandInHair
        | Pose::LookingBack
        | Pose::Hugging
        | Pose::Cradling
        | Pose::Holding => Framing::HalfBody,
        Pose::HandOnHip
        | Pose::HandsOnHips
        | Pose::HandsTogether
        | Pose::ArmsBehind
        | Pose::HandsInPockets
        | Pose::Cheering
        | Pose::Raising
        | Pose::Casting
        | Pose::Drawing
        | Pose::Stretching
        | Pose::Reaching
        | Pose::OfferingHand
        | Pose::LeaningForward
        | Pose::BackToBack
        | Pose::HighFive
        | Pose::FistBump
        | Pose::ArmAround
        | Pose::FacingEachOther => Framing::Knees,
        _ => Framing::FullBody,
    }
}

pub const PLACES: [(Place, u32); 30] = [
    (Place::Corridor, 5),
    (Place::LivingRoom, 4),
    (Place::Kitchen, 3),
    (Place::Station, 6),
    (Place::Park, 7),
    (Place::Castle, 2),
    (Place::Ruins, 2),
    (Place::Deck, 2),
    (Place::Village, 2),
    (Place::Bamboo, 3),
    (Place::Fairground, 2),
    (Place::Dots, 2),
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
    (Place::Space, 2),
    (Place::Plain, 5),
];

/// Where weather that was asked for can be seen.
pub const fn places_in(weather: Weather) -> &'static [(Place, u32)] {
    match weather {
        Weather::Petals => &[
            (Place::Park, 8),
            (Place::Garden, 8),
            (Place::Shrine, 6),
            (Place::CherryAvenue, 12),
            (Place::RiverBank, 5),
            (Place::Street, 4),
        ],
        Weather::Leaves => &[(Place::Park, 10), (Place::Forest, 8), (Place::Shrine, 5), (Place::Street, 5)],
        Weather::Snow => &[
            (Place::Street, 12),
            (Place::Park, 8),
            (Place::Forest, 8),
            (Place::Field, 4),
            (Place::Mountain, 5),
            (Place::Shrine, 6),
            (Place::Village, 6),
            (Place::City, 5),
        ],
        Weather::Rain => {
            &[(Place::Street, 14), (Place::City, 8), (Place::BusStop, 5), (Place::Garden, 5), (Place::Shrine, 4)]
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
        Sight::Campfire => &[(Place::Forest, 6), (Place::Beach, 3), (Place::Mountain, 2)],
        Sight::Snowman => &[(Place::Park, 4), (Place::Field, 3), (Place::Village, 3)],
        Sight::ChristmasTree => &[(Place::LivingRoom, 6), (Place::Street, 2)],
        Sight::Pumpkins => &[(Place::Village, 4), (Place::Street, 3), (Place::Field, 2)],
        Sight::Puddle => &[(Place::Street, 6), (Place::Park, 3)],
        Sight::MagicCircle => &[(Place::Ruins, 4), (Place::Forest, 3), (Place::Castle, 2)],
        Sight::FullMoon | Sight::ShootingStars => {
            &[(Place::Roof, 4), (Place::Field, 4), (Place::Beach, 3), (Place::Mountain, 3)]
        }
        Sight::Rainbow | Sight::Flock | Sight::Bubbles => &[(Place::Field, 5), (Place::Park, 4), (Place::RiverBank, 3)],
        Sight::Lightning => &[(Place::City, 3), (Place::Mountain, 3), (Place::Ruins, 2), (Place::Field, 2)],
    }
}

/// Where this is done or felt; nothing where it may be anywhere.
pub const fn places_for(pose: Pose, expression: Expression) -> &'static [(Place, u32)] {
    match (pose, expression) {
        (Pose::Running, _) => &[(Place::Park, 5), (Place::RiverBank, 4), (Place::Street, 3), (Place::Field, 2)],
        (Pose::Leaping | Pose::Cheering, _) => {
            &[(Place::Field, 4), (Place::Park, 3), (Place::Beach, 3), (Place::Roof, 1)]
        }
        (Pose::Fighting | Pose::Kicking, _) => &[(Place::Ruins, 3), (Place::Dojo, 4), (Place::Arena, 3)],
        (Pose::Dancing, _) => &[(Place::ConcertStage, 4), (Place::Garden, 3), (Place::Field, 2)],
        (Pose::Seiza, _) => &[(Place::Dojo, 3), (Place::Shrine, 2)],
        (Pose::Praying, _) => &[(Place::Shrine, 4), (Place::Church, 3)],
        (Pose::Lying, Expression::Serene) => &[(Place::Bedroom, 4), (Place::Field, 3), (Place::Park, 2)],
        (Pose::Cycling, _) => &[
            (Place::RiverBank, 5),
            (Place::Street, 4),
            (Place::Park, 3),
            (Place::CherryAvenue, 2),
            (Place::RiceFields, 2),
        ],
        (Pose::OnBroom, _) => &[(Place::City, 5), (Place::Village, 3), (Place::Mountain, 2)],
        (Pose::OnHorse, _) => &[(Place::Field, 5), (Place::Mountain, 3), (Place::Beach, 2), (Place::Castle, 2)],
        (Pose::OnSwing, _) => &[(Place::Park, 5), (Place::Garden, 2)],
        (Pose::Dozing, _) => &[(Place::Train, 5), (Place::Classroom, 3), (Place::Library, 2)],
        // Where there is something to sit on.
        (Pose::Sitting | Pose::CrossedLegs, _) => &[
            (Place::Park, 6),
            (Place::LivingRoom, 4),
            (Place::Cafe, 3),
            (Place::Garden, 3),
            (Place::Classroom, 2),
            (Place::Train, 2),
        ],
        (Pose::Crouching, _) => &[(Place::Park, 4), (Place::Garden, 4), (Place::Street, 2), (Place::Field, 2)],
        (Pose::Lying | Pose::SittingOnGround | Pose::HuggingKnees, _) => {
            &[(Place::Field, 4), (Place::Park, 3), (Place::RiverBank, 3)]
        }
        (_, Expression::Sleepy) => &[(Place::Bedroom, 6), (Place::LivingRoom, 2), (Place::Classroom, 2)],
        _ => &[],
    }
}

/// Where there is such a seat.
pub const fn places_with_seat(seat: Seat) -> &'static [(Place, u32)] {
    match seat {
        Seat::Bench => &[(Place::Park, 8), (Place::Garden, 3), (Place::CherryAvenue, 2), (Place::Harbor, 1)],
        Seat::Desk => &[(Place::Library, 5), (Place::Office, 4), (Place::Classroom, 4)],
    }
}

/// Where one holds such a thing.
pub const fn places_with(prop: Prop) -> &'static [(Place, u32)] {
    match prop {
        Prop::Cup => &[(Place::Cafe, 6), (Place::LivingRoom, 4), (Place::Kitchen, 2), (Place::Garden, 1)],
        Prop::Book => &[(Place::Library, 6), (Place::LivingRoom, 3), (Place::Park, 3), (Place::Cafe, 2)],
        Prop::Phone => &[(Place::Street, 4), (Place::Station, 4), (Place::Cafe, 3), (Place::Bedroom, 2)],
        Prop::Umbrella => &[(Place::Street, 6), (Place::BusStop, 2), (Place::Garden, 2)],
        Prop::Flowers => &[(Place::Garden, 5), (Place::Field, 3), (Place::Street, 1)],
        Prop::Apple | Prop::Juice | Prop::Pizza => &[(Place::Park, 4), (Place::Cafe, 3), (Place::Street, 2)],
        Prop::CandyApple | Prop::Dango => &[(Place::Festival, 5), (Place::Shrine, 1)],
        Prop::Watermelon => &[(Place::Beach, 3), (Place::Garden, 3), (Place::RiverBank, 2)],
        Prop::Doughnut => &[(Place::Cafe, 4), (Place::Street, 2)],
        Prop::ElectricGuitar => &[(Place::ConcertStage, 4), (Place::MusicRoom, 3)],
        Prop::Axe | Prop::Scythe => &[(Place::Ruins, 3), (Place::Forest, 4)],
        Prop::MagnifyingGlass => &[(Place::Library, 4), (Place::Street, 3), (Place::Corridor, 1)],
        Prop::Orb => &[(Place::Ruins, 3), (Place::Forest, 3), (Place::Castle, 2)],
        Prop::Guitar => &[(Place::MusicRoom, 4), (Place::LivingRoom, 2), (Place::RiverBank, 3)],
        Prop::Bag => &[(Place::Street, 4), (Place::Station, 3)],
        Prop::Ball => &[(Place::Park, 3), (Place::Gym, 5)],
        Prop::Microphone => &[(Place::ConcertStage, 1)],
        Prop::Fan => &[(Place::Festival, 3), (Place::Garden, 3), (Place::Shrine, 2)],
        Prop::Balloon => &[(Place::Fairground, 3), (Place::Park, 3)],
        Prop::Candy => &[(Place::Festival, 3), (Place::Fairground, 3), (Place::Street, 2)],
        Prop::Lantern => &[(Place::Forest, 3), (Place::Shrine, 3), (Place::Village, 2)],
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
        Prop::Tray => &[(Place::Cafe, 6), (Place::LivingRoom, 2)],
        Prop::Books => &[(Place::Library, 5), (Place::Corridor, 3), (Place::Classroom, 1)],
        Prop::BreadBasket => &[(Place::Village, 4), (Place::Street, 2), (Place::Kitchen, 2)],
        Prop::LunchBox => &[(Place::Roof, 3), (Place::Classroom, 3), (Place::Park, 3)],
        Prop::WateringCan => &[(Place::Garden, 6), (Place::SunflowerField, 1)],
        Prop::ShoppingBag => &[(Place::Street, 5), (Place::City, 2), (Place::Station, 1)],
        Prop::Clipboard => &[(Place::Office, 3), (Place::Hospital, 2), (Place::Laboratory, 2)],
        Prop::FryingPan => &[(Place::Kitchen, 1)],
        Prop::Knitting => &[(Place::LivingRoom, 1)],
        Prop::BugNet => &[(Place::Field, 3), (Place::RiverBank, 3), (Place::Forest, 2)],
        Prop::Sketchbook => &[(Place::Park, 3), (Place::RiverBank, 2), (Place::Classroom, 2)],
        Prop::Controller => &[(Place::LivingRoom, 4), (Place::Bedroom, 4)],
        Prop::FishingRod => &[(Place::RiverBank, 5), (Place::Harbor, 3)],
        Prop::Piano => &[(Place::MusicRoom, 4), (Place::LivingRoom, 2)],
        Prop::Drums => &[(Place::MusicRoom, 3), (Place::ConcertStage, 3)],
        Prop::SoccerBall => &[(Place::Park, 4), (Place::Field, 3)],
        Prop::Teddy => &[(Place::Bedroom, 5), (Place::LivingRoom, 2)],
    }
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

/// Where these clothes are at home; nothing where they are anywhere.
pub const fn places_of(outfit: Outfit) -> &'static [(Place, u32)] {
    match outfit {
        Outfit::Kimono | Outfit::Hakama => &[(Place::Shrine, 5), (Place::Garden, 3), (Place::Bamboo, 2)],
        Outfit::Yukata => &[(Place::Festival, 5), (Place::Shrine, 3), (Place::RiverBank, 2)],
        Outfit::Armor => &[(Place::Castle, 4), (Place::Ruins, 4), (Place::Field, 2)],
        Outfit::Cloak | Outfit::Robe => {
            &[(Place::Forest, 3), (Place::Castle, 3), (Place::Ruins, 2), (Place::Mountain, 2)]
        }
        Outfit::Gown => &[(Place::Castle, 4), (Place::Garden, 4), (Place::ThroneRoom, 2)],
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
            &[(Place::Gym, 3), (Place::Park, 3), (Place::Arena, 2), (Place::RiverBank, 2)]
        }
        Outfit::SailorUniform | Outfit::Blazer | Outfit::Gakuran => {
            &[(Place::Classroom, 4), (Place::Corridor, 3), (Place::Roof, 3), (Place::Street, 2), (Place::Station, 1)]
        }
        _ => &[],
    }
}

pub fn hours_of(place: Place) -> [(Hour, u32); 4] {
    match place {
        Place::Space => [(Hour::Night, 1), (Hour::Day, 0), (Hour::Dusk, 0), (Hour::Dawn, 0)],
        Place::Classroom | Place::Library | Place::Cafe => {
            [(Hour::Day, 55), (Hour::Dusk, 30), (Hour::Dawn, 10), (Hour::Night, 5)]
        }
        _ => [(Hour::Day, 50), (Hour::Dusk, 28), (Hour::Night, 10), (Hour::Dawn, 12)],
    }
}

pub fn weathers_of(place: Place) -> Vec<(Weather, u32)> {
    use Weather::{Clear, Cloudy, Petals, Rain, Snow};
    match place {
        Place::Space | Place::Plain => vec![(Clear, 1), (Cloudy, 0), (Rain, 0), (Snow, 0), (Petals, 0)],
        Place::Beach => vec![(Clear, 95), (Cloudy, 4), (Rain, 1), (Snow, 0), (Petals, 0)],
        Place::Shrine | Place::Garden => vec![(Clear, 66), (Cloudy, 6), (Rain, 2), (Snow, 2), (Petals, 24)],
        // Weather that nobody asked for is rare: it takes the eye from what was asked for.
        _ => vec![(Clear, 88), (Cloudy, 4), (Rain, 2), (Snow, 2), (Petals, 4)],
    }
}

pub fn hair_colors_of(kind: FigureKind, skin: SkinTone) -> &'static [(Tint, u32)] {
    match (kind, skin) {
        (_, SkinTone::Brown | SkinTone::Dark) => {
            &[(Tint::Black, 60), (Tint::Brown, 18), (Tint::Silver, 9), (Tint::Navy, 5), (Tint::Platinum, 4)]
        }
        (FigureKind::Man, _) => &[
            (Tint::Black, 38),
            (Tint::Brown, 30),
            (Tint::Navy, 6),
            (Tint::Ash, 9),
            (Tint::Auburn, 7),
            (Tint::Blond, 6),
            (Tint::Silver, 4),
        ],
        (FigureKind::Boy, _) => &[
            (Tint::Black, 30),
            (Tint::Brown, 27),
            (Tint::Blond, 11),
            (Tint::Auburn, 8),
            (Tint::Navy, 7),
            (Tint::Ash, 7),
            (Tint::Silver, 5),
            (Tint::Red, 2),
            (Tint::Blue, 2),
        ],
        (FigureKind::Girl | FigureKind::Woman | FigureKind::Androgynous, _) => &[
            (Tint::Black, 25),
            (Tint::Brown, 25),
            (Tint::Blond, 13),
            (Tint::Auburn, 9),
            (Tint::Silver, 6),
            (Tint::Navy, 5),
            (Tint::Ash, 5),
            (Tint::Platinum, 3),
            (Tint::Pink, 3),
            (Tint::Lavender, 2),
            (Tint::Red, 2),
            (Tint::Blue, 2),
        ],
    }
}

/// Print knows black, white and a tone between.
pub const HAIR_IN_MANGA: [(Tint, u32); 4] =
    [(Tint::Black, 54), (Tint::Brown, 14), (Tint::Blond, 20), (Tint::Silver, 12)];

pub fn hair_styles_of((kind, age): (FigureKind, Age), length: Option<HairLength>) -> &'static [(HairStyle, u32)] {
    use HairStyle::{
        Bob, BowlCut, Braids, Bun, Curly, DoubleBuns, HalfUp, HimeCut, Loose, LowPonytail, LowTwinTails, Messy, Pixie,
        Ponytail, SidePonytail, SingleBraid, SlickedBack, Spiky, TwinTails, TwoBlock, Wavy, WolfCut,
    };
    if age == Age::Old {
        return match kind {
            FigureKind::Boy | FigureKind::Man => &[(Loose, 70), (TwoBlock, 10), (HairStyle::Bald, 12)],
            _ if length == Some(HairLength::Long) => &[(Bun, 3), (LowPonytail, 3), (Loose, 2)],
            _ => &[(Bun, 56), (Bob, 24), (Curly, 12)],
        };
    }
    match (kind, length) {
        (FigureKind::Boy, _) => &[(Messy, 38), (Spiky, 22), (Loose, 26), (TwoBlock, 10), (BowlCut, 2)],
        (FigureKind::Man, _) => {
            &[(Loose, 38), (Messy, 24), (Spiky, 8), (SlickedBack, 8), (TwoBlock, 18), (LowPonytail, 3)]
        }
        (FigureKind::Androgynous, _) => {
            &[(WolfCut, 26), (Bob, 20), (Messy, 18), (Pixie, 14), (Loose, 14), (LowPonytail, 8)]
        }
        (_, Some(HairLength::Short)) => &[(Loose, 40), (Bob, 36), (Messy, 12), (Pixie, 12)],
        (FigureKind::Woman, _) => &[
            (Loose, 50),
            (Bun, 15),
            (Ponytail, 15),
            (Bob, 12),
            (Braids, 4),
            (SidePonytail, 4),
            (Wavy, 14),
            (LowPonytail, 8),
            (HalfUp, 6),
            (Curly, 4),
        ],
        (FigureKind::Girl, _) => &[
            (Loose, 38),
            (TwinTails, 16),
            (Ponytail, 14),
            (Bob, 14),
            (Braids, 6),
            (SidePonytail, 5),
            (Bun, 3),
            (Wavy, 8),
            (HimeCut, 6),
            (LowTwinTails, 6),
            (HalfUp, 6),
            (DoubleBuns, 4),
            (SingleBraid, 3),
        ],
    }
}

pub fn lengths_of((kind, age): (FigureKind, Age), style: HairStyle) -> &'static [(HairLength, u32)] {
    use HairLength::{Long, Medium, Short};
    match (kind, style) {
        _ if age == Age::Old => &[(Short, 1)],
        (FigureKind::Boy | FigureKind::Man, _) => &[(Short, 96), (Medium, 4)],
        (FigureKind::Androgynous, HairStyle::Loose | HairStyle::Messy) => &[(Short, 50), (Medium, 50)],
        (_, HairStyle::Bob) => &[(Short, 55), (Medium, 45)],
        (_, HairStyle::Spiky | HairStyle::Messy) => &[(Short, 60), (Medium, 40)],
        (_, HairStyle::Loose | HairStyle::Wavy | HairStyle::Curly | HairStyle::HimeCut | HairStyle::HalfUp) => {
            &[(Long, 65), (Medium, 28), (Short, 7)]
        }
        (_, HairStyle::Bun) => &[(Medium, 70), (Long, 30)],
        _ => &[(Long, 70), (Medium, 30)],
    }
}

pub const EYES: [(Tint, u32); 10] = [
    (Tint::Brown, 26),
    (Tint::Blue, 25),
    (Tint::Green, 15),
    (Tint::Purple, 9),
    (Tint::Teal, 8),
    (Tint::Yellow, 5),
    (Tint::Gray, 5),
    (Tint::Red, 3),
    (Tint::Pink, 2),
    (Tint::Orange, 2),
];

pub const fn fringes_of((kind, age): (FigureKind, Age)) -> &'static [(Fringe, u32)] {
    match (kind, age) {
        (_, Age::Old) => &[(Fringe::Parted, 70), (Fringe::Swept, 30)],
        (FigureKind::Man, _) => &[
            (Fringe::Swept, 32),
            (Fringe::Parted, 34),
            (Fringe::BetweenEyes, 18),
            (Fringe::Straight, 8),
            (Fringe::None, 8),
        ],
        (_, Age::Child | Age::Grown) => {
            &[(Fringe::Swept, 42), (Fringe::Straight, 22), (Fringe::Parted, 18), (Fringe::BetweenEyes, 18)]
        }
    }
}

pub const SKINS: [(SkinTone, u32); 6] = [
    (SkinTone::Pale, 20),
    (SkinTone::Light, 46),
    (SkinTone::Olive, 9),
    (SkinTone::Tan, 10),
    (SkinTone::Brown, 8),
    (SkinTone::Dark, 7),
];

const EXPRESSIONS: [(Expression, u32); 9] = [
    (Expression::Smile, 40),
    (Expression::Calm, 24),
    (Expression::Laugh, 7),
    (Expression::Grin, 6),
    (Expression::Excited, 3),
    (Expression::Shy, 4),
    (Expression::Determined, 4),
    (Expression::Smug, 3),
    (Expression::Wink, 2),
];

const fn is_eaten(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Onigiri
            | Prop::Sandwich
            | Prop::Watermelon
            | Prop::Pizza
            | Prop::Doughnut
            | Prop::Apple
            | Prop::CandyApple
            | Prop::Dango
            | Prop::IceCream
            | Prop::Candy
            | Prop::Noodles
            | Prop::LunchBox
    )
}

/// What somebody looks like who does this, and nobody said how.
pub fn expressions_of(pose: Pose, prop: Option<Prop>) -> &'static [(Expression, u32)] {
    use Expression::{Angry, Calm, Determined, Excited, Laugh, Playful, Serene, Shouting, Smile};
    match pose {
        Pose::Raising | Pose::Casting => &[(Determined, 7), (Smile, 2), (Shouting, 1)],
        Pose::Drawing | Pose::Fighting | Pose::Kicking => &[(Determined, 7), (Angry, 2), (Shouting, 1)],
        Pose::Waving | Pose::HoldingHands | Pose::PeaceSign | Pose::PeaceSigns | Pose::ThumbUp | Pose::Hugging => {
            &[(Smile, 8), (Laugh, 2)]
        }
        Pose::Cheering | Pose::Leaping | Pose::HighFive => &[(Laugh, 6), (Excited, 2), (Smile, 2)],
        Pose::Running => &[(Smile, 5), (Determined, 4), (Laugh, 1)],
        Pose::Salute => &[(Determined, 3), (Smile, 2)],
        Pose::Praying => &[(Serene, 7), (Calm, 3)],
        _ if matches!(prop, Some(Prop::Sword | Prop::Spear | Prop::Bow | Prop::Shield)) => {
            &[(Determined, 7), (Calm, 2), (Smile, 1)]
        }
        // Who eats opens the mouth, and is glad of it; who drinks does not.
        _ if prop.is_some_and(is_eaten) => &[(Laugh, 4), (Smile, 3), (Excited, 2), (Playful, 2)],
        _ if matches!(prop, Some(Prop::Juice | Prop::Teacup | Prop::Cup)) => &[(Calm, 4), (Smile, 6)],
        _ if prop == Some(Prop::Piano) => &[(Serene, 4), (Smile, 4), (Calm, 3)],
        _ if prop == Some(Prop::Book) => &[(Calm, 5), (Smile, 5)],
        _ => &EXPRESSIONS,
    }
}

pub fn outfits_of(kind: FigureKind) -> &'static [(Outfit, u32)] {
    use Outfit::{
        Blazer, Cardigan, Coat, Dress, Gakuran, Hoodie, Jacket, Kimono, Overalls, SailorUniform, Shirt, Suit, Sweater,
        TShirt, Tracksuit, Yukata,
    };
    match kind {
        FigureKind::Girl => &[
            (SailorUniform, 34),
            (Blazer, 16),
            (Hoodie, 14),
            (Shirt, 12),
            (Dress, 12),
            (Coat, 6),
            (Kimono, 4),
            (TShirt, 6),
            (Cardigan, 10),
            (Sweater, 8),
            (Yukata, 3),
            (Jacket, 3),
            (Overalls, 3),
        ],
        FigureKind::Woman => &[
            (Shirt, 28),
            (Coat, 20),
            (Dress, 22),
            (Blazer, 8),
            (Suit, 8),
            (Sweater, 12),
            (Cardigan, 8),
            (Kimono, 8),
            (TShirt, 6),
        ],
        FigureKind::Boy => &[
            (Blazer, 30),
            (Hoodie, 28),
            (Shirt, 14),
            (TShirt, 14),
            (Coat, 8),
            (Gakuran, 14),
            (Jacket, 8),
            (Tracksuit, 5),
            (Sweater, 5),
        ],
        FigureKind::Androgynous => {
            &[(Hoodie, 28), (Sweater, 22), (Jacket, 14), (TShirt, 14), (Coat, 12), (Shirt, 12), (Cardigan, 6)]
        }
        FigureKind::Man => &[(Suit, 40), (Shirt, 22), (Coat, 20), (TShirt, 6), (Sweater, 8), (Jacket, 8)],
    }
}

pub fn cloth_of(outfit: Outfit) -> Vec<(Tint, u32)> {
    match outfit {
        Outfit::SailorUniform => {
            vec![(Tint::Blue, 40), (Tint::Navy, 36), (Tint::Black, 14), (Tint::Green, 4), (Tint::Brown, 3)]
        }
        Outfit::Blazer => {
            vec![
                (Tint::Navy, 34),
                (Tint::Blue, 22),
                (Tint::Black, 18),
                (Tint::Gray, 12),
                (Tint::Brown, 10),
                (Tint::Green, 2),
            ]
        }
        Outfit::Shirt => {
            vec![(Tint::White, 55), (Tint::Sky, 20), (Tint::Ash, 8), (Tint::Platinum, 10), (Tint::Navy, 7)]
        }
        Outfit::Armor => vec![(Tint::Silver, 60), (Tint::Gray, 20), (Tint::Black, 12), (Tint::Yellow, 8)],
        Outfit::Gakuran | Outfit::Tuxedo | Outfit::Gothic | Outfit::Maid => {
            vec![(Tint::Black, 70), (Tint::Blue, 14), (Tint::Purple, 8), (Tint::Red, 8)]
        }
        Outfit::Suit => vec![(Tint::Gray, 34), (Tint::Black, 30), (Tint::Blue, 26), (Tint::Brown, 10)],
        Outfit::Hakama => vec![(Tint::Red, 70), (Tint::Purple, 15), (Tint::Blue, 15)],
        Outfit::Cheongsam => vec![(Tint::Red, 50), (Tint::Blue, 20), (Tint::Green, 15), (Tint::Black, 15)],
        Outfit::Overalls => vec![(Tint::Blue, 60), (Tint::Green, 15), (Tint::Brown, 15), (Tint::Gray, 10)],
        Outfit::GymClothes => vec![(Tint::Blue, 45), (Tint::Red, 35), (Tint::Green, 20)],
        Outfit::LabCoat | Outfit::Nurse | Outfit::Chef => {
            vec![(Tint::Blue, 40), (Tint::Teal, 25), (Tint::Green, 15), (Tint::Gray, 20)]
        }
        Outfit::Military => vec![(Tint::Green, 30), (Tint::Blue, 30), (Tint::Black, 20), (Tint::White, 20)],
        Outfit::Raincoat => vec![(Tint::Yellow, 60), (Tint::Blue, 20), (Tint::Red, 20)],
        Outfit::Ninja => vec![(Tint::Black, 50), (Tint::Blue, 30), (Tint::Purple, 20)],
        Outfit::Robe | Outfit::Cloak => {
            vec![(Tint::Blue, 30), (Tint::Purple, 25), (Tint::Green, 18), (Tint::Red, 17), (Tint::Black, 10)]
        }
        Outfit::Spacesuit => vec![(Tint::Orange, 50), (Tint::Blue, 30), (Tint::Red, 20)],
        Outfit::Jacket => vec![(Tint::Black, 35), (Tint::Brown, 25), (Tint::Red, 20), (Tint::Green, 20)],
        Outfit::Hoodie
        | Outfit::Coat
        | Outfit::Kimono
        | Outfit::Dress
        | Outfit::TShirt
        | Outfit::Cardigan
        | Outfit::Sweater
        | Outfit::SweaterVest
        | Outfit::Tracksuit
        | Outfit::Jersey
        | Outfit::Yukata
        | Outfit::Apron
        | Outfit::Idol
        | Outfit::Gown
        | Outfit::Pajamas
        | Outfit::Swimwear
        | Outfit::TankTop
        | Outfit::DownJacket => any_cloth(),
    }
}

fn any_cloth() -> Vec<(Tint, u32)> {
    vec![
        (Tint::Blue, 14),
        (Tint::Navy, 12),
        (Tint::Sky, 12),
        (Tint::White, 15),
        (Tint::Platinum, 8),
        (Tint::Red, 9),
        (Tint::Black, 5),
        (Tint::Green, 8),
        (Tint::Teal, 6),
        (Tint::Purple, 5),
        (Tint::Lavender, 5),
        (Tint::Pink, 6),
        (Tint::Brown, 7),
        (Tint::Ash, 3),
        (Tint::Yellow, 5),
    ]
}
