//! Wear: of which pieces an outfit is made, from the neck to the shoes.

use super::super::palette::{Palette, Surface};
use crate::scene::{Character, FigureKind, Lower};

#[derive(Clone, Copy, Debug)]
pub struct Wear {
    pub trunk: Cloth,
    pub neck: Neckline,
    /// Stands off the waist.
    pub loose: bool,
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

/// How a garment ends at the neck.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Neckline {
    /// No skin below the neck.
    High,
    /// Round, at the root of the neck.
    Crew,
    /// To a point so low, and so wide half-way down; head units.
    Deep(f64, f64),
    /// Shoulders bare.
    Bare,
}

/// Which of the palette's colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cloth {
    Main,
    White,
    /// The outfit's color, or what goes with it where that is white.
    Trim,
    Dark,
    Leather,
    Metal,
    Skin,
    /// What was named apart from the outfit.
    Lower,
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
            Self::Trim => palette.trim_or_cloth(),
            Self::Dark => palette.dark,
            Self::Leather => palette.leather,
            Self::Metal => palette.metal,
            Self::Skin => palette.skin,
            Self::Lower => palette.lower,
        }
    }
}

impl Bottom {
    pub const fn skirt(cloth: Cloth, long: f64, flare: f64, pleats: u8) -> Self {
        Self::Skirt(Skirt { cloth, long, flare, pleats })
    }

    pub const fn trousers(cloth: Cloth) -> Self {
        Self::Trousers { cloth, roomy: 0.03 }
    }
}

/// What a character wears.
pub fn wear(character: &Character) -> Wear {
    let female = matches!(character.kind, FigureKind::Girl | FigureKind::Woman);
    let wear = super::recipes::of(character.outfit, female);
    let Some(lower) = character.lower else { return wear };
    let bottom = match lower {
        Lower::Skirt => Bottom::skirt(Cloth::Lower, 0.95, 0.17, 11),
        Lower::LongSkirt => Bottom::skirt(Cloth::Lower, 2.1, 0.20, 0),
        Lower::Trousers => Bottom::trousers(Cloth::Lower),
        Lower::Shorts => Bottom::Shorts { cloth: Cloth::Lower },
    };
    Wear { bottom, ..wear }
}
