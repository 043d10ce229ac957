//! What a figure wears, on the body and about it.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outfit {
    SailorUniform,
    Blazer,
    Shirt,
    Hoodie,
    Coat,
    Kimono,
    Dress,
    Armor,
    TShirt,
    Gakuran,
    Cardigan,
    Sweater,
    SweaterVest,
    Suit,
    Tuxedo,
    Jacket,
    Tracksuit,
    GymClothes,
    Jersey,
    Overalls,
    Yukata,
    Hakama,
    Cheongsam,
    Maid,
    Apron,
    Idol,
    Gown,
    Gothic,
    LabCoat,
    Nurse,
    Chef,
    Robe,
    Cloak,
    Ninja,
    Military,
    Raincoat,
    Pajamas,
    Swimwear,
    TankTop,
    Spacesuit,
    DownJacket,
}

/// What is worn below the waist, where the words name it apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lower {
    Skirt,
    LongSkirt,
    Trousers,
    Shorts,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Level bands.
    Stripes,
    /// Broad and fine bands crossed.
    Plaid,
    Checks,
    Dots,
    Flowers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    Glasses,
    Ribbon,
    Hairpin,
    Scarf,
    Headphones,
    CatEars,
    Hat,
    Flower,
    Choker,
    Freckles,
    Fang,
    Horns,
    Halo,
    Mole,
    Scar,
    Eyepatch,
    Bandage,
    Beard,
    LongBeard,
    Stubble,
    Moustache,
    FoxEars,
    WolfEars,
    RabbitEars,
    ElfEars,
    Crown,
    Tiara,
    HairBand,
    MaidBand,
    Beret,
    Cap,
    StrawHat,
    WitchHat,
    Sunglasses,
    FaceMask,
    Earrings,
    Goggles,
    /// The tall white hat of a kitchen.
    ChefHat,
    NurseCap,
    /// Black, its brim turned up on three sides.
    PirateHat,
    /// With a hard peak and a badge: police, officers, conductors.
    PeakedCap,
    SailorHat,
    FireHelmet,
    /// Of a building site.
    HardHat,
    /// Its brim rolled up at both sides.
    CowboyHat,
    /// Flat and square, with a tassel: of who graduates.
    Mortarboard,
    EarMuffs,
    /// Red, with a white edge and a ball at its tip.
    SantaHat,
    /// Over the hair to the shoulders, white about the face.
    NunVeil,
    /// Of a spacesuit, with the visor up.
    SpaceHelmet,
    CatTail,
    FoxTail,
    /// A fan of foxes' tails.
    NineTails,
    AngelWings,
    DemonWings,
    /// A single long tuft over the crown.
    Ahoge,
    /// Long locks before the ears.
    Sidelocks,
    /// Locks that bow out over the temples.
    HairIntakes,
    /// All of the hair falls before one shoulder.
    HairOverShoulder,
    /// A drop at the temple.
    Sweat,
    Gloves,
    ThighHighs,
    KneeSocks,
    Tights,
    Boots,
    Sneakers,
    Loafers,
    Sandals,
    Heels,
    Barefoot,
    Belt,
    Backpack,
    ShoulderBag,
    Bracelet,
    Necklace,
    Cape,
    BowTie,
    /// Bandages about hands and wrists.
    HandWraps,
    BoxingGloves,
}

impl Extra {
    /// Grows on a man's face.
    pub const fn is_on_jaw(self) -> bool {
        matches!(self, Self::Beard | Self::LongBeard | Self::Stubble | Self::Moustache)
    }
}
