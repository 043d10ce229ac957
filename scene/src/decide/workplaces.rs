//! Where tools are used and where what is worked at stands.

use crate::{Place, Prop};

/// Of tools and what is worked at.
pub const fn of(prop: Prop) -> &'static [(Place, u32)] {
    match prop {
        Prop::NailedBoard | Prop::SawnPlank => &[(Place::Garden, 3), (Place::Village, 2)],
        Prop::Grill => &[(Place::Garden, 3), (Place::Park, 2)],
        Prop::Ironing | Prop::PaintRoller | Prop::WindowCloth | Prop::PictureFrame | Prop::LitCake | Prop::Vacuum => {
            &[(Place::LivingRoom, 1)]
        }
        Prop::Soldering => &[(Place::Laboratory, 2), (Place::Bedroom, 1)],
        Prop::Welding => &[(Place::Hangar, 1)],
        Prop::Baseball => &[(Place::Ballpark, 3), (Place::Park, 1)],
        Prop::CakeAndFork => &[(Place::Cafe, 1)],
        Prop::Recorder => &[(Place::MusicRoom, 1)],
        Prop::Lipstick | Prop::Razor => &[(Place::Bathroom, 1)],
        Prop::ShoppingBags => &[(Place::Street, 1)],
        Prop::Wheelbarrow => &[(Place::Garden, 3), (Place::Farm, 2)],
        Prop::Stroller => &[(Place::Park, 1)],
        Prop::Gavel => &[(Place::Courtroom, 1)],
        Prop::MangaPage => &[(Place::Bedroom, 1)],
        Prop::PomPoms => &[(Place::Stadium, 3), (Place::Gym, 1)],
        Prop::Shaker => &[(Place::Bar, 1)],
        Prop::Beetle | Prop::Ladybug => &[(Place::Forest, 3), (Place::Park, 2), (Place::Garden, 2)],
        Prop::Firefly => &[(Place::RiverBank, 1)],
        Prop::LittleSnowman => &[(Place::Park, 3), (Place::Field, 2), (Place::Village, 3)],
        Prop::Seedlings => &[(Place::Garden, 3), (Place::Farm, 1)],
        Prop::PouredFlask => &[(Place::Laboratory, 1)],
        Prop::SnowShovel => &[(Place::Village, 1)],
        Prop::InkBrush => &[(Place::Dojo, 1)],
        Prop::BookOnFace => &[(Place::Field, 3), (Place::Park, 2)],
        Prop::FishingNet => &[(Place::Pier, 3), (Place::Harbor, 2)],
        Prop::MicroscopeAtWork => &[(Place::Laboratory, 1)],
        Prop::Oars => &[(Place::Rowboat, 1)],
        Prop::Door => &[(Place::Corridor, 2), (Place::LivingRoom, 1)],
        Prop::YoYo => &[(Place::Park, 2), (Place::Street, 1)],
        Prop::BowlingBall | Prop::Whistle => &[(Place::Gym, 1)],
        Prop::CutPaper | Prop::MeasuringTape => &[(Place::LivingRoom, 2), (Place::Bedroom, 1)],
        Prop::Firewood => &[(Place::Forest, 3), (Place::Village, 1)],
        Prop::FireHose => &[(Place::Street, 2), (Place::City, 1)],
        Prop::BiscuitStick => &[(Place::Classroom, 2), (Place::Park, 1)],
        Prop::PostedLetter | Prop::VendingButton => &[(Place::Street, 1)],
        Prop::HungEma | Prop::TiedFortune => &[(Place::Shrine, 1)],
        Prop::ShelvedFruit => &[(Place::ConvenienceStore, 1)],
        Prop::OvenPeel => &[(Place::Bakery, 1)],
        Prop::TrainStrap => &[(Place::Train, 1)],
        Prop::Copier => &[(Place::Office, 1)],
        Prop::Register => &[(Place::ConvenienceStore, 1)],
        Prop::TightenedBolt => &[(Place::Garage, 1)],
        Prop::FoundShells => &[(Place::Beach, 1)],
        Prop::PlantedBulbs | Prop::Hoe => &[(Place::Garden, 3), (Place::Farm, 2)],
        Prop::RolledSnow => &[(Place::Village, 3), (Place::Park, 2)],
        Prop::LitFire => &[(Place::Forest, 3), (Place::Lake, 2)],
        Prop::RicePlants => &[(Place::RiceFields, 1)],
        Prop::TiedBouquet => &[(Place::FlowerShop, 1)],
        Prop::StackedBoxes => &[(Place::Corridor, 2), (Place::Street, 2)],
        Prop::Wrench | Prop::Hammer => &[(Place::Village, 3), (Place::Street, 2)],
        _ => &[(Place::Street, 4), (Place::Park, 4)],
    }
}
