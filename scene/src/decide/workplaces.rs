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
        Prop::CrackedEgg | Prop::PeeledApple | Prop::Whetstone | Prop::PackedLunch | Prop::TossedPancake => {
            &[(Place::Kitchen, 1)]
        }
        Prop::LatteArt => &[(Place::Cafe, 1)],
        Prop::CutSteak | Prop::TwirledSpaghetti => &[(Place::DiningRoom, 3), (Place::Cafe, 1)],
        Prop::ParfaitAtTable => &[(Place::Cafe, 1)],
        Prop::SyrupJug => &[(Place::Kitchen, 3), (Place::DiningRoom, 2)],
        Prop::SushiAtTable => &[(Place::Izakaya, 1)],
        Prop::FoldedTowels | Prop::PeeledMandarin => &[(Place::TatamiRoom, 2), (Place::LivingRoom, 3)],
        Prop::BedSheet | Prop::HairDryer => &[(Place::Bedroom, 1)],
        Prop::ScrubbedTub | Prop::Washbasin => &[(Place::Bathroom, 1)],
        Prop::SweetPotato => &[(Place::Park, 1)],
        Prop::Takoyaki => &[(Place::Festival, 1)],
        Prop::Rice => &[(Place::DiningRoom, 1)],
        Prop::FloorCloth => &[(Place::Corridor, 1)],
        Prop::MilkBottle => &[(Place::Bathroom, 1)],
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
        Prop::Wrench | Prop::Hammer => &[(Place::Village, 3), (Place::Street, 2)],
        _ => of_crafts(prop),
    }
}

/// Where pupils, players and people with a craft do what they do.
const fn of_crafts(prop: Prop) -> &'static [(Place, u32)] {
    match prop {
        Prop::GradedTests | Prop::DrawnCircle | Prop::SharpenedPencil | Prop::ChalkErasers => &[(Place::Classroom, 1)],
        Prop::PaintedModel => &[(Place::Bedroom, 1)],
        Prop::DateStamp | Prop::ShelvedBook => &[(Place::Library, 1)],
        Prop::SewingMachine => &[(Place::LivingRoom, 1)],
        Prop::LadledSoup => &[(Place::Kitchen, 1)],
        Prop::ChiseledStatue => &[(Place::ArtStudio, 1)],
        Prop::TeaWhisk => &[(Place::TatamiRoom, 1)],
        Prop::Flashcards => &[(Place::Station, 2), (Place::Classroom, 1)],
        Prop::StrawHatInHands => &[(Place::Field, 2), (Place::Garden, 1)],
        Prop::Baton => &[(Place::ConcertStage, 1)],
        Prop::Xylophone => &[(Place::MusicRoom, 1)],
        Prop::Podium => &[(Place::Gym, 1)],
        Prop::Script => &[(Place::Classroom, 2), (Place::MusicRoom, 1)],
        Prop::SprayedWall => &[(Place::Street, 1)],
        Prop::PaintedVase | Prop::ClayBowl => &[(Place::LivingRoom, 1)],
        Prop::PlanedBoard => &[(Place::Village, 1)],
        Prop::ShipsWheel => &[(Place::Deck, 1)],
        Prop::SkyLantern => &[(Place::RiverBank, 2), (Place::Field, 2), (Place::Lake, 1)],
        Prop::TossedDough | Prop::GratedCheese => &[(Place::Kitchen, 1)],
        Prop::ErasedBoard | Prop::Pointer => &[(Place::Classroom, 1)],
        Prop::TapedPoster => &[(Place::Corridor, 1)],
        _ => of_errands(prop),
    }
}

/// Where errands are run, and where one digs, fishes and camps.
const fn of_errands(prop: Prop) -> &'static [(Place, u32)] {
    match prop {
        Prop::PostedLetter | Prop::VendingButton => &[(Place::Street, 1)],
        Prop::HungEma | Prop::TiedFortune => &[(Place::Shrine, 1)],
        Prop::ShelvedFruit => &[(Place::ConvenienceStore, 1)],
        Prop::OvenPeel => &[(Place::Bakery, 1)],
        Prop::TrainStrap => &[(Place::Train, 1)],
        Prop::Copier => &[(Place::Office, 1)],
        Prop::Register => &[(Place::ConvenienceStore, 1)],
        Prop::TightenedBolt | Prop::MendedMotorbike | Prop::MendedRobot => &[(Place::Garage, 1)],
        Prop::NettedBeetle => &[(Place::Forest, 1)],
        Prop::Stone => &[(Place::RiverBank, 1)],
        Prop::HauledNet | Prop::ReeledFish => &[(Place::Pier, 1)],
        Prop::OpeningUmbrella => &[(Place::Street, 1)],
        Prop::DeskPhone => &[(Place::Office, 1)],
        Prop::TicketMachine => &[(Place::Station, 1)],
        Prop::HedgeShears => &[(Place::Garden, 1)],
        Prop::TentPeg => &[(Place::Field, 2), (Place::Forest, 2), (Place::Lake, 1)],
        Prop::RoastedMarshmallow => &[(Place::Forest, 3), (Place::Lake, 1)],
        Prop::TightenedPipe => &[(Place::Kitchen, 1)],
        Prop::FoundShells => &[(Place::Beach, 1)],
        Prop::PlantedBulbs | Prop::Hoe => &[(Place::Garden, 3), (Place::Farm, 2)],
        Prop::RolledSnow => &[(Place::Village, 3), (Place::Park, 2)],
        Prop::LitFire => &[(Place::Forest, 3), (Place::Lake, 2)],
        Prop::RicePlants => &[(Place::RiceFields, 1)],
        Prop::TiedBouquet => &[(Place::FlowerShop, 1)],
        Prop::StackedBoxes => &[(Place::Corridor, 2), (Place::Street, 2)],
        _ => of_seasons(prop),
    }
}

/// Where feasts are kept and tales are set.
const fn of_seasons(prop: Prop) -> &'static [(Place, u32)] {
    match prop {
        Prop::Beans => &[(Place::Veranda, 1), (Place::LivingRoom, 1)],
        Prop::Tanzaku => &[(Place::Festival, 2), (Place::Shrine, 1)],
        Prop::HeartBox => &[(Place::Classroom, 1), (Place::Street, 1)],
        Prop::ShavedIce => &[(Place::Veranda, 2), (Place::Festival, 1)],
        Prop::LeafCup => &[(Place::Garden, 1)],
        Prop::SwordInStone => &[(Place::Forest, 3), (Place::Ruins, 2)],
        Prop::CrystalBall => &[(Place::WitchWorkshop, 1)],
        Prop::Taiko => &[(Place::Festival, 1)],
        Prop::CarvedPumpkin => &[(Place::Kitchen, 1)],
        Prop::TreasureChest => &[(Place::Dungeon, 2), (Place::Cave, 1)],
        Prop::Mortar => &[(Place::Shrine, 2), (Place::Village, 1)],
        Prop::MelonStick => &[(Place::Beach, 1)],
        Prop::LeafFire => &[(Place::Garden, 2), (Place::Park, 1)],
        _ => &[(Place::Street, 4), (Place::Park, 4)],
    }
}
