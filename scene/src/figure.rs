//! One figure of a scene: who it is and how it looks.

use super::{Attention, Detail, Extra, Lower, Outfit, Pattern, Pose, Prop, Stuff};

#[derive(Clone, Debug, PartialEq)]
pub struct Character {
    /// Drives what has no name in this figure: the fall of single locks, the side of a parting.
    pub seed: u64,
    pub kind: FigureKind,
    pub hair: Hair,
    pub eyes: Tint,
    /// Of the eye on the picture's right, where the two differ.
    pub other_eye: Option<Tint>,
    pub eye_shape: EyeShape,
    pub skin: SkinTone,
    pub expression: Expression,
    pub outfit: Outfit,
    pub outfit_color: Tint,
    /// On the cloth of the outfit; plain where there is none.
    pub pattern: Option<Pattern>,
    /// Instead of what goes with the outfit.
    pub lower: Option<Lower>,
    pub lower_color: Option<Tint>,
    /// On the cloth below the waist.
    pub lower_pattern: Option<Pattern>,
    /// What the outfit is made of, where that was said.
    pub stuff: Option<Stuff>,
    /// The same below the waist.
    pub lower_stuff: Option<Stuff>,
    /// Scarf, ribbon, tie: what stands out.
    pub accent: Tint,
    pub extras: Vec<Extra>,
    pub age: Age,
    pub build: Build,
    pub height: Height,
    pub pose: Pose,
    /// Whatever the pose: the back toward us, the face turned away.
    pub is_from_behind: bool,
    /// What the arms do meanwhile, where that is said apart.
    pub gesture: Option<Pose>,
    /// What one sits on, where that was said.
    pub seat: Option<Seat>,
    /// What a hand holds.
    pub prop: Option<Prop>,
    /// Of what is held; its usual color where nothing was asked for.
    pub prop_color: Option<Tint>,
    /// What the other hand holds, and its color where one was asked for.
    pub also_held: Option<(Prop, Option<Tint>)>,
    /// Of what is on the head; of the accent, or black, where nothing was asked for.
    pub hat_color: Option<Tint>,
    /// Of what has a color of its own, where one was asked for; each once.
    pub dyes: Vec<(Detail, Tint)>,
    /// On what has a pattern of its own; each once.
    pub prints: Vec<(Detail, Pattern)>,
    /// On a jersey: 0..=99.
    pub number: Option<u8>,
    /// Of the head; negative looks toward the left of the picture. -60..=60.
    pub yaw_deg: f64,
    /// Of the head; positive looks up, or is seen from below. -25..=25.
    pub pitch_deg: f64,
    /// Of the head, tilted about the chin; positive leans to the right of the picture. -10..=10.
    pub roll_deg: f64,
    /// Where the eyes turn beside what the expression does: right and down, -1..=1.
    pub gaze: [f64; 2],
    /// What head and eyes are at, wherever the pose puts it.
    pub attention: Attention,
}

impl Character {
    pub const fn shows_back(&self) -> bool {
        self.is_from_behind || self.pose.shows_back()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    Bench,
    Desk,
    Chair,
    /// A low wall, a ledge.
    Wall,
    Steps,
    Armchair,
    RockingChair,
    Stool,
    /// Its edge.
    Bed,
    Wheelchair,
    /// The top of a desk, which is no chair.
    DeskTop,
    Rock,
    /// A large one of leather, upright on its long side.
    Suitcase,
    /// Astride, the chest at its back.
    ChairBackwards,
}

impl Seat {
    /// Whether who sits there sits at no table, whatever the place.
    pub const fn is_apart(self) -> bool {
        !matches!(self, Self::Desk | Self::Chair)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureKind {
    Girl,
    Boy,
    Woman,
    Man,
    /// Neither, or nobody said.
    Androgynous,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Hair {
    pub color: Tint,
    /// Of the tips, where they differ.
    pub tips: Option<Tint>,
    /// Of single locks, where they differ.
    pub streaks: Option<Tint>,
    /// Of one half of the head, where the two differ.
    pub half: Option<Tint>,
    pub style: HairStyle,
    pub length: HairLength,
    pub fringe: Fringe,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HairStyle {
    Loose,
    Bob,
    Ponytail,
    SidePonytail,
    TwinTails,
    Braids,
    Bun,
    /// Rolled at the nape.
    LowBun,
    Spiky,
    Messy,
    Wavy,
    Curly,
    Drills,
    HimeCut,
    Pixie,
    LowPonytail,
    LowTwinTails,
    DoubleBuns,
    HalfUp,
    SingleBraid,
    /// One, of many fine strands.
    FishtailBraid,
    CrownBraid,
    WolfCut,
    TwoBlock,
    /// One side shorn, the rest swept over to the other.
    SideShave,
    /// A crest from brow to nape, the rest shorn.
    Mohawk,
    /// Rows plaited close to the skull.
    Cornrows,
    SlickedBack,
    Pompadour,
    Afro,
    BowlCut,
    VeryLong,
    Bald,
    /// Shorn to stubble.
    BuzzCut,
    Dreadlocks,
    Topknot,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HairLength {
    Short,
    Medium,
    Long,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fringe {
    Swept,
    Straight,
    Parted,
    /// A lock falls between the eyes, and the brows are free.
    BetweenEyes,
    /// A long lock hides one eye.
    OverEye,
    /// The forehead is bare.
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EyeShape {
    Usual,
    Round,
    Almond,
    Droopy,
    Upturned,
    Sharp,
    Narrow,
    Wide,
    HalfLidded,
    Slit,
    Sanpaku,
    /// Whatever the mood.
    Closed,
}

/// A named color; what it is in OKLCH for hair, iris and cloth is decided where it is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tint {
    Black,
    Brown,
    Blond,
    Red,
    Orange,
    Yellow,
    Green,
    Teal,
    Blue,
    Purple,
    Pink,
    White,
    Silver,
    Gray,
    Auburn,
    Navy,
    Sky,
    Mint,
    Lavender,
    Platinum,
    Ash,
}

impl Tint {
    pub const ALL: [Self; 21] = [
        Self::Black,
        Self::Brown,
        Self::Blond,
        Self::Red,
        Self::Orange,
        Self::Yellow,
        Self::Green,
        Self::Teal,
        Self::Blue,
        Self::Purple,
        Self::Pink,
        Self::White,
        Self::Silver,
        Self::Gray,
        Self::Auburn,
        Self::Navy,
        Self::Sky,
        Self::Mint,
        Self::Lavender,
        Self::Platinum,
        Self::Ash,
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkinTone {
    Pale,
    Light,
    Olive,
    Tan,
    Brown,
    Dark,
    /// Of goblins and orcs.
    Green,
    /// Of spirits.
    Blue,
    /// Of demons.
    Crimson,
    /// Of the dead.
    Ashen,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expression {
    Calm,
    Smile,
    /// A small smile, the lids a little lowered.
    Gentle,
    /// Open-mouthed.
    Laugh,
    Sad,
    /// Half a smile, the eyes far off.
    Wistful,
    Crying,
    Angry,
    Surprised,
    Shy,
    Sleepy,
    Smug,
    /// All teeth.
    Grin,
    /// One eye shut, and a smile.
    Wink,
    /// Cheeks blown up.
    Pout,
    Worried,
    Scared,
    Disgusted,
    Determined,
    Bored,
    Annoyed,
    /// One eye shut, the tongue out.
    Teasing,
    Shouting,
    Lovestruck,
    Sinister,
    Confused,
    Flustered,
    /// Eyes shut in peace.
    Serene,
    TearfulSmile,
    Despair,
    Excited,
    /// The mouth of a cat.
    Playful,
    /// Looks down on whoever looks.
    Cold,
    /// Cries out in surprise.
    Startled,
    /// The chin up, pleased with itself.
    Proud,
    /// Eyes wide, the mouth aquiver.
    Panicked,
    /// Teeth clenched, near to tears.
    Desperate,
    /// Roars with rage.
    Furious,
    /// Laughs as the mad do.
    Manic,
    /// Cries aloud, the eyes pressed shut.
    Sobbing,
}

/// Beside what girl, boy, woman and man say already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Child,
    Grown,
    /// Of forty or fifty years.
    Middle,
    Old,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    Slender,
    Usual,
    /// Round of belly, cheeks and limbs.
    Plump,
    /// Broad of shoulder; muscles show.
    Sturdy,
    /// All head, as in a comic strip's margin: three heads tall, and as a child is in everything else.
    Chibi,
}

/// Beside what is usual for kind and years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    Short,
    Usual,
    Tall,
}
