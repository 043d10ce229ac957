//! One figure of a scene: who it is, what it wears, what it does.

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
    /// Scarf, ribbon, tie: what stands out.
    pub accent: Tint,
    pub extras: Vec<Extra>,
    pub age: Age,
    pub build: Build,
    pub pose: Pose,
    /// What a hand holds.
    pub prop: Option<Prop>,
    /// Of what is held; its usual color where nothing was asked for.
    pub prop_color: Option<Tint>,
    /// Of a witch's hat; black where nothing was asked for.
    pub hat_color: Option<Tint>,
    /// Of the head; negative looks toward the left of the picture. -60..=60.
    pub yaw_deg: f64,
    /// Of the head; positive looks up, or is seen from below. -25..=25.
    pub pitch_deg: f64,
    /// Of the head, tilted about the chin; positive leans to the right of the picture. -10..=10.
    pub roll_deg: f64,
    /// Where the eyes turn beside what the expression does: right and down, -1..=1.
    pub gaze: [f64; 2],
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkinTone {
    Pale,
    Light,
    Olive,
    Tan,
    Brown,
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
    /// All head, as in a comic strip's margin: three heads tall, and as a child is in everything else.
    Chibi,
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
    /// Both forearms before the trunk, round what they hold.
    Cradling,
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
    /// What is in hand is held up high.
    Raising,
    /// Magic: light bursts from what is in hand, or from the hand.
    Casting,
    /// A sword, half out of its sheath.
    Drawing,
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
    HandsOnKnees,
    LeaningForward,
    /// The back turned, the face over the shoulder.
    LookingBack,
    /// With both hands.
    PeaceSigns,
    OfferingHand,
    HandInHair,
    /// Sitting, one leg over the other.
    CrossedLegs,
    SittingOnGround,
    /// On the ground, the arms about the drawn-up knees.
    HuggingKnees,
    /// On the heels.
    Seiza,
    /// With the figure beside.
    BackToBack,
    /// On the ground, with the figure beside.
    SittingBackToBack,
    /// With the figure beside.
    HighFive,
    /// With the figure beside.
    FistBump,
    /// With the figure beside.
    ArmAround,
    /// With the figure beside.
    FacingEachOther,
    /// On a bicycle.
    Cycling,
    /// On a broom, in the air.
    OnBroom,
    OnSwing,
    /// On a horse, whose color is that of what is in hand.
    OnHorse,
    /// Asleep where one sits.
    Dozing,
    Shushing,
    HandBehindHead,
    CoveringEars,
    TuckingHair,
    /// A phone at the ear.
    Calling,
    AdjustingGlasses,
    HoldingHat,
    /// Thumb and forefinger crossed.
    FingerHeart,
    /// On a board.
    Skating,
    /// The first pats who is beside.
    PattingHead,
    /// The first lays it on who is beside.
    HandOnShoulder,
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
    Spear,
    Broom,
    Wand,
    Shield,
    Letter,
    Camera,
    Paintbrush,
    Teacup,
    IceCream,
    Onigiri,
    Sandwich,
    Cake,
    Violin,
    Basket,
    Gift,
    Teddy,
    Apple,
    CandyApple,
    Dango,
    Watermelon,
    Pizza,
    Doughnut,
    Juice,
    ElectricGuitar,
    Axe,
    Scythe,
    MagnifyingGlass,
    Orb,
    Flute,
    Noodles,
    Tray,
    /// A stack, hugged to the chest.
    Books,
    BreadBasket,
    LunchBox,
    WateringCan,
    ShoppingBag,
    Clipboard,
    FryingPan,
    Knitting,
    BugNet,
    Sketchbook,
    Controller,
    FishingRod,
    /// One sits behind it.
    Piano,
    /// One sits behind it.
    Drums,
    /// At the foot.
    SoccerBall,
    Toast,
    /// No hand holds it.
    ToastInMouth,
    /// No hand holds it.
    LollipopInMouth,
    Taiyaki,
    Crepe,
    /// A bowl of them.
    Dumplings,
    BreadTray,
    Bottle,
    Wrench,
    Hammer,
    /// Rolled up in its tube.
    Diploma,
    PaperPlane,
    /// In the air, its line in the hand.
    Kite,
    Sparkler,
    Dagger,
    /// One in each hand.
    TwinDaggers,
    /// One in each hand.
    TwinSwords,
    Racket,
    Bat,
    Snowball,
    /// Under both feet.
    Skateboard,
}

impl Prop {
    /// What is played sitting behind it, what is at the foot, what the mouth holds.
    pub const fn is_in_no_hand(self) -> bool {
        matches!(
            self,
            Self::Piano
                | Self::Drums
                | Self::SoccerBall
                | Self::Skateboard
                | Self::ToastInMouth
                | Self::LollipopInMouth
        )
    }
}
