//! Wear: of which pieces an outfit is made, from the neck to the shoes.

use super::super::palette::{Palette, Surface};
use scene::{Age, Build, Character, Extra, FigureKind, Lower, Outfit, Pose, Tint};

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
    /// How much wider the trunk's cloth hangs than its cut does, shares of half the shoulders' width.
    pub ample: f64,
    /// The trunk's cloth goes into skirt or trousers.
    pub tucked: bool,
    pub bottom: Bottom,
    pub legs: Legwear,
    pub shoes: Shoes,
    /// How its sleeves end.
    pub knit: Knit,
    pub gloves: Option<Cloth>,
}

/// How long sleeves end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knit {
    Plain,
    /// A buttoned band.
    Shirt,
    /// A knitted band.
    Ribbed,
    /// Over a shirt, whose cuff shows.
    Jacket,
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
    /// Armor: its color is the outfit's.
    Metal,
    Skin,
    /// What was named apart from the outfit.
    Lower,
    Accent,
    /// What is worn under a jacket or overalls.
    Shirt,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sleeves {
    None,
    Short,
    /// Short and gathered.
    Puffed,
    Long,
    /// Turned up above the elbow.
    Rolled,
    /// Hanging from the forearm, as a kimono's.
    Wide,
    /// Wider toward the wrist.
    Bell,
}

impl Sleeves {
    pub const fn bares_forearm(self) -> bool {
        matches!(self, Self::None | Self::Short | Self::Puffed | Self::Rolled)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bottom {
    Skirt(Skirt),
    Trousers {
        cloth: Cloth,
        roomy: f64,
    },
    Shorts {
        cloth: Cloth,
    },
    /// Of a mermaid: both legs are one.
    Tail,
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
    ThighHighs,
    Tights,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shoes {
    Loafers,
    Sneakers,
    Boots,
    Sandals,
    Heels,
    Greaves,
    /// Flat and close, with ribbons that cross on the ankle.
    Ballet,
    Bare,
}

impl Shoes {
    /// Whether their upper has the color that was asked for: of sandals the straps have.
    pub const fn is_dyed(self) -> bool {
        matches!(self, Self::Loafers | Self::Sneakers | Self::Boots | Self::Heels | Self::Ballet)
    }
}

impl Cloth {
    pub fn of(self, palette: &Palette) -> Surface {
        match self {
            Self::Main => palette.cloth,
            Self::White => palette.white,
            Self::Trim => palette.trim_or_cloth(),
            Self::Dark => palette.dark,
            Self::Leather => palette.leather,
            Self::Metal => palette.cloth,
            Self::Skin => palette.skin,
            Self::Lower => palette.lower,
            Self::Accent => palette.accent,
            Self::Shirt => palette.shirt(),
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
    let wear = Wear { knit: knit_of(character.outfit), ..super::recipes::of(character.outfit, female) };
    let wear = if character.kind == FigureKind::Boy && character.outfit == Outfit::Mermaid {
        Wear { trunk: Cloth::Main, neck: Neckline::Crew, sleeves: Sleeves::Short, sleeve_cloth: Cloth::Main, ..wear }
    } else {
        wear
    };
    // A girl's has sleeves and shorts.
    let wear = if character.kind == FigureKind::Girl && character.outfit == Outfit::Swimwear {
        Wear { knit: wear.knit, ..super::recipes::of(character.outfit, false) }
    } else {
        wear
    };
    let wear = if character.outfit == Outfit::Dress { dressed(character, wear) } else { wear };
    let bares_chest = matches!(character.outfit, Outfit::Swimwear | Outfit::Mawashi);
    let wear = if character.kind == FigureKind::Man && bares_chest { trunks(wear) } else { wear };
    // Of black cloth the blouse is black as well.
    let is_black = character.outfit == Outfit::SailorUniform && character.outfit_color == Tint::Black;
    let wear = if is_black { Wear { trunk: Cloth::Main, sleeve_cloth: Cloth::Main, ..wear } } else { wear };
    let wear = with_sleeves(wear, character);
    // Over water a kimono's sleeves are pushed up to the elbows.
    let is_over_water = character.pose == Pose::ScoopingFish && wear.sleeves == Sleeves::Wide;
    let wear = if is_over_water { Wear { sleeves: Sleeves::Rolled, ..wear } } else { wear };
    let wear = with_lower(if character.age == Age::Child { plainly(wear) } else { wear }, character);
    // Into trousers a shirt goes at the belt.
    let is_belted = character.outfit == Outfit::Shirt && !matches!(wear.bottom, Bottom::Skirt(_));
    let wear = if is_belted { Wear { hem: belted_at(character), ..wear } } else { wear };
    let wear = character.extras.iter().fold(Wear { shoes: shoes_of(character, wear.shoes), ..wear }, with_extra);
    let is_tailed = super::tailcoat::is_worn(character.outfit, &character.extras);
    let wear = if is_tailed { Wear { hem: super::tailcoat::FRONT, ..wear } } else { wear };
    // White gloves would be lost beside white sleeves.
    let pale = matches!(character.outfit_color, Tint::White | Tint::Platinum | Tint::Silver | Tint::Ash);
    let gloved = character.extras.contains(&Extra::Gloves);
    let gloves = if gloved && pale { Some(Cloth::Leather) } else { wear.gloves };
    Wear { gloves, ..wear }
}

/// With the sleeves that were asked for, where the garment can have them.
fn with_sleeves(wear: Wear, character: &Character) -> Wear {
    let asked = character.extras.iter().copied().find(|extra| extra.is_of_sleeves());
    let Some(asked) = asked.filter(|asked| character.outfit.can_have(*asked)) else { return wear };
    let bares = matches!(asked, Extra::NoSleeves | Extra::BareShoulders);
    // What hangs from straps has a bodice and a neck before it has sleeves.
    let wear = if wear.neck == Neckline::Bare && !bares {
        Wear { trunk: Cloth::Main, neck: Neckline::Crew, sleeve_cloth: Cloth::Main, ..wear }
    } else {
        wear
    };
    let sleeves = match asked {
        Extra::LongSleeves if matches!(wear.sleeves, Sleeves::Bell | Sleeves::Wide) => return wear,
        Extra::LongSleeves => Sleeves::Long,
        Extra::ShortSleeves => Sleeves::Short,
        Extra::PuffSleeves => Sleeves::Puffed,
        Extra::BellSleeves if wear.sleeves == Sleeves::Wide => return wear,
        Extra::BellSleeves => Sleeves::Bell,
        _ => Sleeves::None,
    };
    let knit = if asked == Extra::BellSleeves { Knit::Plain } else { wear.knit };
    Wear { sleeves, knit, ..wear }
}

/// Trousers of women end at the waist, those of men at the hips; a belly pushes them down.
const fn belted_at(character: &Character) -> f64 {
    match (character.kind, character.build) {
        (FigureKind::Man, Build::Plump) => 2.80,
        (FigureKind::Man | FigureKind::Boy, _) => 2.68,
        _ => 2.56,
    }
}

const fn is_on_skates(pose: Pose) -> bool {
    matches!(pose, Pose::IceSkating | Pose::SpinningOnIce | Pose::SkatingTogether)
}

/// A dress with a collar and sleeves: of children, of witches, and of who is dressed for the cold.
fn dressed(character: &Character, wear: Wear) -> Wear {
    let has = |extra| character.extras.contains(&extra);
    if character.extras.iter().any(|extra| extra.is_of_sleeves()) {
        return wear;
    }
    let male = !matches!(character.kind, FigureKind::Girl | FigureKind::Woman);
    let closed = Wear {
        trunk: Cloth::Main,
        neck: super::recipes::COLLAR,
        sleeve_cloth: Cloth::Main,
        sleeves: Sleeves::Long,
        knit: Knit::Shirt,
        shoes: Shoes::Loafers,
        ..wear
    };
    if is_on_skates(character.pose) && !male {
        let bottom = Bottom::skirt(Cloth::Main, 0.46, 0.50, 9);
        let knit = Knit::Plain;
        return Wear { neck: Neckline::Crew, legs: Legwear::Bare, shoes: Shoes::Boots, bottom, knit, ..closed };
    }
    if has(Extra::WitchHat) || has(Extra::Fang) {
        let bottom = Bottom::skirt(Cloth::Main, 1.95, 0.56, 0);
        return Wear {
            sleeves: Sleeves::Bell,
            knit: Knit::Plain,
            legs: Legwear::Tights,
            shoes: Shoes::Boots,
            bottom,
            ..closed
        };
    }
    if character.age == Age::Child && !male {
        return Wear { sleeves: Sleeves::Puffed, legs: Legwear::Socks, ..closed };
    }
    let warm = [Extra::Scarf, Extra::Tights, Extra::Beret, Extra::Boots].into_iter().any(has);
    if male || warm { Wear { legs: Legwear::Tights, ..closed } } else { wear }
}

/// A girl's shoes with a dress have a strap, a woman's a heel; nobody runs on heels.
fn shoes_of(character: &Character, usual: Shoes) -> Shoes {
    let is_woman = character.kind == FigureKind::Woman && character.age == Age::Grown;
    let runs = matches!(character.pose, Pose::Running | Pose::RunningTogether | Pose::PassingBaton | Pose::Leaping);
    let has_straw_hat = character.extras.contains(&Extra::StrawHat);
    // Black goes with no summer's sandals.
    let is_dark = matches!(character.outfit_color, Tint::Black | Tint::Navy) && !has_straw_hat;
    match usual {
        // Blades are under boots.
        _ if is_on_skates(character.pose) => Shoes::Boots,
        Shoes::Sandals if character.outfit == Outfit::Dress && is_dark && (runs || !is_woman) => Shoes::Loafers,
        Shoes::Sandals if character.outfit == Outfit::Dress && is_woman && !runs && !has_straw_hat => Shoes::Heels,
        Shoes::Loafers if is_woman && !runs && matches!(character.outfit, Outfit::Shirt | Outfit::Suit) => Shoes::Heels,
        Shoes::Heels if runs || character.age == Age::Child => Shoes::Loafers,
        usual => usual,
    }
}

/// A grown man's: nothing above the waist.
fn trunks(wear: Wear) -> Wear {
    Wear {
        trunk: Cloth::Skin,
        neck: Neckline::Bare,
        sleeves: Sleeves::None,
        sleeve_cloth: Cloth::Skin,
        tucked: true,
        hem: if let Bottom::Shorts { cloth: Cloth::Dark } = wear.bottom { 2.62 } else { 2.78 },
        ..wear
    }
}

/// Children's shoulders are covered.
fn plainly(wear: Wear) -> Wear {
    match wear.sleeves {
        Sleeves::None => {
            let trunk = if wear.trunk == Cloth::Skin { Cloth::Main } else { wear.trunk };
            Wear { trunk, neck: Neckline::Crew, sleeves: Sleeves::Short, sleeve_cloth: trunk, ..wear }
        }
        _ => wear,
    }
}

fn with_lower(wear: Wear, character: &Character) -> Wear {
    let Some(lower) = character.lower else { return wear };
    let is_woman = character.kind == FigureKind::Woman && character.age != Age::Child;
    let bottom = match lower {
        // At work it is narrow, else a woman's falls to the knee without pleats.
        Lower::Skirt if is_woman && matches!(character.outfit, Outfit::Suit | Outfit::Shirt | Outfit::Blazer) => {
            Bottom::skirt(Cloth::Lower, 1.28, 0.03, 0)
        }
        Lower::Skirt if is_woman => Bottom::skirt(Cloth::Lower, 1.20, 0.26, 0),
        Lower::PleatedSkirt if is_woman => Bottom::skirt(Cloth::Lower, 1.12, 0.26, 13),
        Lower::Skirt | Lower::PleatedSkirt => Bottom::skirt(Cloth::Lower, 0.95, 0.28, 11),
        Lower::LongSkirt => Bottom::skirt(Cloth::Lower, 2.05, 0.26, 0),
        Lower::Trousers => Bottom::trousers(Cloth::Lower),
        Lower::Shorts => Bottom::Shorts { cloth: Cloth::Lower },
    };
    Wear { bottom, ..wear }
}

fn with_extra(wear: Wear, extra: &Extra) -> Wear {
    match extra {
        Extra::FingerlessGloves => Wear { gloves: Some(Cloth::Dark), ..wear },
        Extra::Mittens => Wear { gloves: Some(Cloth::Trim), ..wear },
        Extra::Gloves | Extra::HandWraps => Wear { gloves: Some(Cloth::White), ..wear },
        Extra::BoxingGloves => Wear { gloves: Some(Cloth::Trim), ..wear },
        Extra::RolledSleeves if wear.sleeves == Sleeves::Long => Wear { sleeves: Sleeves::Rolled, ..wear },
        Extra::Tasuki if matches!(wear.sleeves, Sleeves::Wide | Sleeves::Bell | Sleeves::Long) => {
            Wear { sleeves: Sleeves::Rolled, ..wear }
        }
        // What is on the forearm is shown.
        Extra::Tattoo | Extra::BandagedArm | Extra::MetalArm if wear.sleeves == Sleeves::Long => {
            Wear { sleeves: Sleeves::Rolled, ..wear }
        }
        Extra::Oversized => oversized(wear),
        Extra::ThighHighs => Wear { legs: Legwear::ThighHighs, ..wear },
        Extra::KneeSocks => Wear { legs: Legwear::KneeSocks, ..wear },
        Extra::Tights => Wear { legs: Legwear::Tights, ..wear },
        Extra::Boots => Wear { shoes: Shoes::Boots, ..wear },
        Extra::Sneakers => Wear { shoes: Shoes::Sneakers, ..wear },
        Extra::Loafers => Wear { shoes: Shoes::Loafers, ..wear },
        Extra::Sandals => Wear { shoes: Shoes::Sandals, ..wear },
        Extra::BalletShoes => Wear { shoes: Shoes::Ballet, ..wear },
        Extra::Heels => Wear { shoes: Shoes::Heels, ..wear },
        Extra::Barefoot => Wear { shoes: Shoes::Bare, legs: Legwear::Bare, ..wear },
        _ => wear,
    }
}

/// Sizes too large; what is a coat already grows no longer.
fn oversized(wear: Wear) -> Wear {
    let hem = if wear.hem < 3.4 { wear.hem.max(3.08) + 0.34 } else { wear.hem };
    Wear { loose: true, roomy: wear.roomy + 0.032, ample: 0.24, tucked: false, hem, ..wear }
}

const fn knit_of(outfit: Outfit) -> Knit {
    match outfit {
        Outfit::SailorUniform | Outfit::Shirt | Outfit::Apron | Outfit::Overalls | Outfit::SweaterVest => Knit::Shirt,
        Outfit::Hoodie
        | Outfit::Cardigan
        | Outfit::Sweater
        | Outfit::Jacket
        | Outfit::DownJacket
        | Outfit::Tracksuit => Knit::Ribbed,
        Outfit::Blazer | Outfit::Suit | Outfit::Tuxedo | Outfit::Military => Knit::Jacket,
        _ => Knit::Plain,
    }
}
