//! How near we may stand: whatever the words name lies inside the picture, unless they ask for a close one.

use super::Choice;
use super::likely::framing_of;
use crate::words::wish::Wish;
use crate::{Extra, Fitting, Framing, Outfit, Pose, Prop, Rest};

impl Choice<'_> {
    /// The nearest view that shows all that is named, of all who are there.
    pub(super) fn least_named(&self) -> Framing {
        let granted = self.reading.granted.iter().map(|granted| reaches(granted.wish));
        granted.flatten().max_by_key(|framing| *framing as u8).unwrap_or(Framing::Face)
    }
}

/// How much of a figure must be seen for this; nothing for what a face shows.
const fn reaches(wish: Wish) -> Option<Framing> {
    match wish {
        Wish::Extra(extra) => of_extra(extra),
        Wish::Lower(_) | Wish::LowerColor(_) | Wish::LowerPattern(_) => Some(Framing::Knees),
        Wish::Outfit(outfit) => Some(of_outfit(outfit)),
        Wish::SchoolUniform | Wish::Garb(_) | Wish::OutfitColor(_) | Wish::Pattern(_) => Some(Framing::HalfBody),
        Wish::Seat(_) => Some(framing_of(Pose::Sitting)),
        Wish::Pose(Pose::Standing) => None,
        Wish::Pose(pose) => Some(framing_of(pose)),
        Wish::Prop(prop) | Wish::AlsoHeld(prop, _) => Some(of_prop(prop)),
        Wish::Rests(thing) => of_rest(thing.rest),
        Wish::Paint(fitting, _) => Some(of_fitting(fitting)),
        _ => None,
    }
}

const fn of_rest(rest: Rest) -> Option<Framing> {
    match rest {
        Rest::Ground | Rest::Lap => Some(Framing::FullBody),
        Rest::Near => Some(Framing::Knees),
        Rest::Table | Rest::Back | Rest::Wall | Rest::Afloat => Some(Framing::HalfBody),
        Rest::Head | Rest::Shoulder | Rest::Mouth => Some(Framing::Bust),
    }
}

/// What stands on the ground is seen to the ground.
const fn of_fitting(fitting: Fitting) -> Framing {
    match fitting {
        Fitting::Sofa | Fitting::Bed | Fitting::Carpet | Fitting::Car | Fitting::Tent => Framing::FullBody,
        Fitting::Door | Fitting::Bridge => Framing::Knees,
        _ => Framing::HalfBody,
    }
}

const fn of_extra(extra: Extra) -> Option<Framing> {
    match extra {
        Extra::Boots
        | Extra::Sneakers
        | Extra::Loafers
        | Extra::Sandals
        | Extra::BalletShoes
        | Extra::Heels
        | Extra::Barefoot
        | Extra::KneeSocks => Some(Framing::FullBody),
        Extra::Apron
        | Extra::Gloves
        | Extra::HandWraps
        | Extra::BoxingGloves
        | Extra::FingerlessGloves
        | Extra::Mittens
        | Extra::Bracelet
        | Extra::Wristwatch
        | Extra::Belt
        | Extra::SwordAtHip
        | Extra::KatanaAtHip
        | Extra::Torn
        | Extra::CatTail
        | Extra::FoxTail
        | Extra::DragonTail
        | Extra::MetalArm
        | Extra::NineTails
        | Extra::ShoulderBag
        | Extra::AngelWings
        | Extra::DemonWings
        | Extra::FairyWings
        | Extra::ThighHighs
        | Extra::Tights
        | Extra::ElbowPatches
        | Extra::Stains
        | Extra::TornSleeve
        | Extra::Frills
        | Extra::Tattoo
        | Extra::BandagedArm
        | Extra::Ring
        | Extra::ToolBelt
        | Extra::MummyWraps
        | Extra::TurtleShell
        | Extra::AirTanks => Some(Framing::Knees),
        Extra::SwordOnBack | Extra::KatanaOnBack | Extra::Quiver => Some(Framing::Knees),
        Extra::SafetyVest
        | Extra::FurTrim
        | Extra::Oversized
        | Extra::Corset
        | Extra::Suspenders
        | Extra::Tasuki
        | Extra::Harness
        | Extra::Stethoscope
        | Extra::Shawl
        | Extra::TapeMeasure
        | Extra::Lanyard
        | Extra::NameTag
        | Extra::Badge
        | Extra::Armband
        | Extra::Nemes
        | Extra::FeatherBonnet => Some(Framing::HalfBody),
        Extra::TornKnees | Extra::KneePads => Some(Framing::FullBody),
        Extra::Hood | Extra::HoodDown | Extra::Cape | Extra::Backpack | Extra::Necklace | Extra::BowTie => {
            Some(Framing::HalfBody)
        }
        sleeves if sleeves.is_of_sleeves() => Some(Framing::HalfBody),
        _ => None,
    }
}

/// Clothes that are known by what hangs below the waist are seen to the knees.
const fn of_outfit(outfit: Outfit) -> Framing {
    match outfit {
        Outfit::Dress
        | Outfit::Gown
        | Outfit::Kimono
        | Outfit::Yukata
        | Outfit::Hakama
        | Outfit::Cheongsam
        | Outfit::Swimwear
        | Outfit::Mawashi
        | Outfit::Overalls
        | Outfit::GymClothes
        | Outfit::Gothic
        | Outfit::Idol
        | Outfit::Juunihitoe
        | Outfit::Kendo
        | Outfit::Keikogi
        | Outfit::Haori
        | Outfit::SamuraiArmor
        | Outfit::Cheer
        | Outfit::Captain
        | Outfit::DuffleCoat
        | Outfit::Poncho
        | Outfit::Bathrobe
        | Outfit::Coat => Framing::Knees,
        Outfit::Tutu
        | Outfit::Mermaid
        | Outfit::BallGown
        | Outfit::Hanbok
        | Outfit::AoDai
        | Outfit::Sari
        | Outfit::Hanfu
        | Outfit::Toga => Framing::FullBody,
        _ => Framing::HalfBody,
    }
}

/// To hold something is seen as far as the thing reaches.
pub(super) const fn of_prop(prop: Prop) -> Framing {
    match prop.held_like() {
        Prop::WateringCan | Prop::SoccerBall | Prop::ShoppingBag | Prop::Skateboard => Framing::FullBody,
        Prop::Bag
        | Prop::Staff
        | Prop::Spear
        | Prop::Broom
        | Prop::Scythe
        | Prop::Rake
        | Prop::Suitcase
        | Prop::RollingSuitcase
        | Prop::Shovel
        | Prop::Surfboard
        | Prop::Cello
        | Prop::ShoppingBags
        | Prop::Cane => Framing::FullBody,
        Prop::PaintRoller
        | Prop::WindowCloth
        | Prop::PictureFrame
        | Prop::YoYo
        | Prop::TapedPoster
        | Prop::ShelvedBook
        | Prop::SprayedWall
        | Prop::Pointer => Framing::Knees,
        Prop::Door | Prop::PostedLetter => Framing::FullBody,
        Prop::VendingButton
        | Prop::HungEma
        | Prop::NettedBeetle
        | Prop::OpeningUmbrella
        | Prop::TicketMachine
        | Prop::HedgeShears => Framing::Knees,
        Prop::ReeledFish => Framing::FullBody,
        Prop::BreadBasket
        | Prop::FishingRod
        | Prop::Books
        | Prop::Lantern
        | Prop::Basket
        | Prop::Shield
        | Prop::SwordAndShield
        | Prop::Greatsword
        | Prop::Rifle
        | Prop::BeachBall
        | Prop::Guitar
        | Prop::ElectricGuitar
        | Prop::Flag
        | Prop::Saxophone
        | Prop::Harp
        | Prop::Accordion
        | Prop::Axe => Framing::Knees,
        Prop::ToastInMouth | Prop::LollipopInMouth => Framing::Bust,
        _ => Framing::HalfBody,
    }
}
