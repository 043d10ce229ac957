//! What about a figure has a color of its own, apart from its cloth and its accent.

use super::Extra;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    Shoes,
    /// Socks, stockings, tights.
    Hose,
    Gloves,
    Apron,
    Belt,
    Bag,
    /// The frame of what is before the eyes.
    Glasses,
    Mask,
    Eyepatch,
    Scarf,
    Ribbon,
    Hairpin,
    HairBand,
    Flower,
    Headphones,
    Goggles,
    Crown,
    Choker,
    Tie,
    Cape,
    Earrings,
    Necklace,
    Bracelet,
    Watch,
    Horns,
    Ears,
    Tail,
    Wings,
    Collar,
    Buttons,
    /// Of a cape or a cloak, within.
    Lining,
    /// The band of a hat.
    HatBand,
    /// What is worn under a jacket.
    Shirt,
    Lips,
    Lids,
    /// Edges of cloth and bands along its seams.
    Trim,
}

impl Detail {
    pub const ALL: [Self; Self::Trim as usize + 1] = [
        Self::Shoes,
        Self::Hose,
        Self::Gloves,
        Self::Apron,
        Self::Belt,
        Self::Bag,
        Self::Glasses,
        Self::Mask,
        Self::Eyepatch,
        Self::Scarf,
        Self::Ribbon,
        Self::Hairpin,
        Self::HairBand,
        Self::Flower,
        Self::Headphones,
        Self::Goggles,
        Self::Crown,
        Self::Choker,
        Self::Tie,
        Self::Cape,
        Self::Earrings,
        Self::Necklace,
        Self::Bracelet,
        Self::Watch,
        Self::Horns,
        Self::Ears,
        Self::Tail,
        Self::Wings,
        Self::Collar,
        Self::Buttons,
        Self::Lining,
        Self::HatBand,
        Self::Shirt,
        Self::Lips,
        Self::Lids,
        Self::Trim,
    ];

    /// Whether there is cloth enough for a pattern.
    pub const fn is_printed(self) -> bool {
        matches!(self, Self::Scarf | Self::Ribbon | Self::Tie | Self::Hose | Self::Shirt | Self::Apron)
    }

    /// Whether its color is the accent of the whole figure where nothing else is said to be.
    pub const fn leads(self) -> bool {
        use Detail::{Bag, Cape, Choker, Crown, Earrings, Flower, Goggles, HairBand, Hairpin, Headphones, Necklace};
        matches!(
            self,
            Bag | Cape | Choker | Crown | Earrings | Flower | Goggles | HairBand | Hairpin | Headphones | Necklace
        ) || matches!(self, Self::Ribbon | Self::Scarf | Self::Tie)
    }
}

impl Extra {
    /// What has the color that words give to it; none of what is always of one color, and of hats, that have their own.
    pub const fn detail(self) -> Option<Detail> {
        Some(match self {
            Self::BalletShoes | Self::Boots | Self::Sneakers | Self::Loafers | Self::Sandals | Self::Heels => {
                Detail::Shoes
            }
            Self::KneeSocks | Self::ThighHighs | Self::Tights => Detail::Hose,
            Self::Gloves | Self::BoxingGloves | Self::FingerlessGloves | Self::Mittens => Detail::Gloves,
            Self::Apron => Detail::Apron,
            Self::Belt | Self::Tasuki => Detail::Belt,
            Self::Backpack | Self::ShoulderBag => Detail::Bag,
            Self::Glasses
            | Self::Sunglasses
            | Self::SquareGlasses
            | Self::HalfMoonGlasses
            | Self::RaisedSunglasses
            | Self::Visor
            | Self::VrHeadset => Detail::Glasses,
            Self::FaceMask => Detail::Mask,
            Self::Eyepatch => Detail::Eyepatch,
            Self::Scarf | Self::Neckerchief => Detail::Scarf,
            Self::Shawl => Detail::Cape,
            Self::Ribbon => Detail::Ribbon,
            Self::Hairpin => Detail::Hairpin,
            Self::HairBand | Self::Headband | Self::Headscarf => Detail::HairBand,
            Self::Flower | Self::FlowerCrown => Detail::Flower,
            Self::Headphones | Self::HeadphonesAtNeck => Detail::Headphones,
            Self::Goggles => Detail::Goggles,
            Self::Crown | Self::Tiara => Detail::Crown,
            Self::Choker => Detail::Choker,
            Self::BowTie | Self::Necktie | Self::LooseTie => Detail::Tie,
            Self::Cape | Self::OnShoulders => Detail::Cape,
            Self::Earrings | Self::Hoops => Detail::Earrings,
            Self::Necklace => Detail::Necklace,
            Self::Bracelet => Detail::Bracelet,
            Self::Wristwatch => Detail::Watch,
            Self::Horns => Detail::Horns,
            Self::CatEars | Self::FoxEars | Self::WolfEars | Self::RabbitEars | Self::BearEars | Self::MouseEars => {
                Detail::Ears
            }
            Self::CatTail | Self::FoxTail | Self::NineTails | Self::DragonTail => Detail::Tail,
            Self::AngelWings | Self::DemonWings | Self::FairyWings => Detail::Wings,
            _ => return None,
        })
    }
}
