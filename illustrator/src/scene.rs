//! The scene: everything the words and the seed decided, before a line is drawn.
//!
//! Words fill what they name, the seed fills the rest; the drawing reads nothing but the scene. So a new thing to draw
//! is a new value here, a word that means it, and a file that draws it.

use engine::Style;

#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    pub style: Style,
    pub width_px: u32,
    pub height_px: u32,
    /// Left to right; none where nobody is in the picture, at most four.
    pub figures: Vec<Character>,
    pub framing: Framing,
    pub place: Place,
    pub hour: Hour,
    pub weather: Weather,
    /// Drives what has no name: the fall of single locks, clouds, windows that are lit.
    pub seed: u64,
}

impl Scene {
    /// The side that sun, moon or window light the figure from; the same for figure and place.
    pub const fn light_from_left(&self) -> bool {
        self.seed & 1 == 0
    }
}

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
    /// Instead of what goes with the outfit.
    pub lower: Option<Lower>,
    pub lower_color: Option<Tint>,
    /// Scarf, ribbon, tie: what stands out.
    pub accent: Tint,
    pub extras: Vec<Extra>,
    pub age: Age,
    pub build: Build,
    pub pose: Pose,
    /// What a hand holds.
    pub prop: Option<Prop>,
    /// Of the head; negative looks toward the left of the picture. -40..=40.
    pub yaw_deg: f64,
    /// Of the head, tilted about the chin; positive leans to the right of the picture. -10..=10.
    pub roll_deg: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureKind {
    Girl,
    Boy,
    Woman,
    Man,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Hair {
    pub color: Tint,
    /// Of the tips, where they differ.
    pub tips: Option<Tint>,
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
    CrownBraid,
    WolfCut,
    TwoBlock,
    SlickedBack,
    Pompadour,
    Afro,
    BowlCut,
    VeryLong,
    Bald,
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
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkinTone {
    Light,
    Tan,
    Dark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expression {
    Calm,
    Smile,
    /// Open-mouthed.
    Laugh,
    Sad,
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
}

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
    CatTail,
    FoxTail,
    AngelWings,
    DemonWings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// The head fills the picture.
    Face,
    /// Head and shoulders.
    Bust,
    /// To the waist.
    HalfBody,
    /// To the knees.
    Knees,
    /// From head to foot.
    FullBody,
    /// From head to foot, small in the place.
    Wide,
}

/// Beside what girl, boy, woman and man say already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Child,
    Grown,
    Old,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    Slender,
    Usual,
    Sturdy,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pose {
    Standing,
    HandOnHip,
    HandsOnHips,
    ArmsCrossed,
    HandOnChin,
    HandOnChest,
    HandsTogether,
    Praying,
    ArmsBehind,
    HandsInPockets,
    Pointing,
    Waving,
    PeaceSign,
    ThumbUp,
    Cheering,
    Stretching,
    Reaching,
    Salute,
    CoveringMouth,
    HandsOnCheeks,
    Shrugging,
    Holding,
    Walking,
    Running,
    Leaping,
    Fighting,
    Kicking,
    Dancing,
    Sitting,
    Kneeling,
    Crouching,
    Bowing,
    Lying,
    BackTurned,
    /// With the figure beside.
    HoldingHands,
    /// With the figure beside.
    Hugging,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prop {
    Sword,
    Staff,
    Book,
    Phone,
    Umbrella,
    Cup,
    Flowers,
    Guitar,
    Bag,
    Ball,
    Microphone,
    Fan,
    Balloon,
    Candy,
    Lantern,
    Bow,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Roof,
    City,
    Classroom,
    Bedroom,
    Cafe,
    Library,
    Train,
    Street,
    Forest,
    Field,
    Beach,
    Mountain,
    Shrine,
    Garden,
    Space,
    /// Nothing but tones and a shape.
    Plain,
    Corridor,
    LivingRoom,
    Kitchen,
    Laboratory,
    Office,
    Hospital,
    Dojo,
    Gym,
    Station,
    Arena,
    Ruins,
    Deck,
    Park,
    Desert,
    Castle,
    Village,
    Bamboo,
    Fairground,
    SpeedLines,
    FocusLines,
    Flash,
    Flowers,
    Gloom,
    Sparkles,
    Dots,
}

impl Place {
    /// Under a roof: weather is seen through the windows only.
    pub const fn is_indoors(self) -> bool {
        matches!(
            self,
            Self::Classroom
                | Self::Bedroom
                | Self::Cafe
                | Self::Library
                | Self::Train
                | Self::Corridor
                | Self::LivingRoom
                | Self::Kitchen
                | Self::Laboratory
                | Self::Office
                | Self::Hospital
                | Self::Dojo
                | Self::Gym
        )
    }

    /// No place at all but tones, lines or shapes.
    pub const fn is_abstract(self) -> bool {
        matches!(
            self,
            Self::Plain
                | Self::SpeedLines
                | Self::FocusLines
                | Self::Flash
                | Self::Flowers
                | Self::Gloom
                | Self::Sparkles
                | Self::Dots
        )
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hour {
    Dawn,
    Day,
    Dusk,
    Night,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weather {
    Clear,
    Cloudy,
    Rain,
    Snow,
    /// Cherry petals on the wind.
    Petals,
    /// Red and yellow leaves on the wind.
    Leaves,
    /// Everything far is pale.
    Fog,
}
