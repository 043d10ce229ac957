//! Wear: of which pieces an outfit is made, from the neck to the shoes.

use super::super::palette::{Palette, Surface};
use crate::scene::{FigureKind, Outfit};

#[derive(Clone, Copy, Debug)]
pub struct Wear {
    pub trunk: Cloth,
    pub sleeves: Sleeves,
    pub sleeve_cloth: Cloth,
    /// How much wider than the arm its sleeve is, head units.
    pub roomy: f64,
    /// Where the cloth of the trunk ends, head units from the crown.
    pub hem: f64,
    /// The trunk's cloth goes into skirt or trousers.
    pub tucked: bool,
    pub bottom: Bottom,
    pub legs: Legwear,
    pub shoes: Shoes,
}

/// Which of the palette's colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cloth {
    Main,
    White,
    Accent,
    /// The outfit's color, or what goes with it where that is white.
    Trim,
    Dark,
    Leather,
    Metal,
    Skin,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sleeves {
    None,
    Short,
    /// Short and gathered.
    Puffed,
    Long,
    /// Hanging from the forearm, as a kimono's.
    Wide,
    /// Wider toward the wrist.
    Bell,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bottom {
    Skirt(Skirt),
    Trousers { cloth: Cloth, roomy: f64 },
    Shorts { cloth: Cloth },
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skirt {
    pub cloth: Cloth,
    /// From the hip joint along the leg, head units.
    pub long: f64,
    /// How far its hem stands off the legs, head units.
    pub flare: f64,
    pub pleats: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Legwear {
    Bare,
    Socks,
    KneeSocks,
    Tights,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shoes {
    Loafers,
    Sneakers,
    Boots,
    Sandals,
    Greaves,
    Bare,
}

impl Cloth {
    pub fn of(self, palette: &Palette) -> Surface {
        match self {
            Self::Main => palette.cloth,
            Self::White => palette.white,
            Self::Accent => palette.accent,
            Self::Trim => palette.trim_or_cloth(),
            Self::Dark => palette.dark,
            Self::Leather => palette.leather,
            Self::Metal => palette.metal,
            Self::Skin => palette.skin,
        }
    }
}

const PLEATED: Bottom = Bottom::Skirt(Skirt { cloth: Cloth::Main, long: 0.92, flare: 0.16, pleats: 11 });
const DARK_TROUSERS: Bottom = Bottom::Trousers { cloth: Cloth::Dark, roomy: 0.03 };

const EVERYDAY: Wear = Wear {
    trunk: Cloth::Main,
    sleeves: Sleeves::Long,
    sleeve_cloth: Cloth::Main,
    roomy: 0.03,
    hem: 3.12,
    tucked: false,
    bottom: DARK_TROUSERS,
    legs: Legwear::Socks,
    shoes: Shoes::Sneakers,
};

/// What `kind` wears as `outfit`.
pub fn wear(outfit: Outfit, kind: FigureKind) -> Wear {
    let female = matches!(kind, FigureKind::Girl | FigureKind::Woman);
    let skirt = |cloth, long, flare, pleats| Bottom::Skirt(Skirt { cloth, long, flare, pleats });
    match outfit {
        Outfit::SailorUniform => Wear {
            trunk: Cloth::White,
            sleeve_cloth: Cloth::White,
            hem: 2.66,
            bottom: skirt(Cloth::Trim, 0.95, 0.17, 11),
            legs: Legwear::KneeSocks,
            shoes: Shoes::Loafers,
            ..EVERYDAY
        },
        Outfit::Blazer if female => {
            Wear { bottom: skirt(Cloth::Trim, 0.95, 0.15, 11), legs: Legwear::KneeSocks, shoes: Shoes::Loafers, ..EVERYDAY }
        }
        Outfit::Blazer => Wear {
            bottom: Bottom::Trousers { cloth: Cloth::Main, roomy: 0.03 },
            shoes: Shoes::Loafers,
            ..EVERYDAY
        },
        Outfit::Shirt if female => Wear {
            hem: 2.70,
            tucked: true,
            bottom: skirt(Cloth::Dark, 1.25, 0.10, 0),
            shoes: Shoes::Loafers,
            ..EVERYDAY
        },
        Outfit::Shirt => Wear { hem: 2.70, tucked: true, shoes: Shoes::Loafers, ..EVERYDAY },
        Outfit::Hoodie if female => Wear {
            roomy: 0.06,
            hem: 3.22,
            bottom: skirt(Cloth::Dark, 0.85, 0.13, 9),
            legs: Legwear::Bare,
            ..EVERYDAY
        },
        Outfit::Hoodie => Wear { roomy: 0.06, hem: 3.16, ..EVERYDAY },
        Outfit::Coat => {
            Wear { roomy: 0.05, hem: 4.35, legs: Legwear::Tights, shoes: Shoes::Boots, ..EVERYDAY }
        }
        Outfit::Kimono => Wear {
            sleeves: Sleeves::Wide,
            hem: 3.05,
            bottom: skirt(Cloth::Main, 3.02, 0.03, 0),
            shoes: Shoes::Sandals,
            ..EVERYDAY
        },
        Outfit::Dress => Wear {
            trunk: Cloth::Skin,
            sleeves: Sleeves::None,
            sleeve_cloth: Cloth::Skin,
            hem: 2.62,
            tucked: true,
            bottom: skirt(Cloth::Main, 1.55, 0.30, 9),
            legs: Legwear::Bare,
            shoes: Shoes::Sandals,
            ..EVERYDAY
        },
        Outfit::Armor => Wear {
            trunk: Cloth::Metal,
            sleeve_cloth: Cloth::Metal,
            hem: 2.90,
            bottom: Bottom::Trousers { cloth: Cloth::Dark, roomy: 0.02 },
            shoes: Shoes::Greaves,
            ..EVERYDAY
        },
        Outfit::TShirt => Wear {
            sleeves: Sleeves::Short,
            hem: 3.05,
            bottom: if female { Bottom::Shorts { cloth: Cloth::Trim } } else { EVERYDAY.bottom },
            ..EVERYDAY
        },
    }
}

/// A pleated skirt in the outfit's color, for what is worn with one.
pub const fn pleated() -> Bottom {
    PLEATED
}
