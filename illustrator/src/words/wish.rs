//! One thing that a word can ask of the scene, and how it is said back to the person.

use engine::Style;

use crate::scene::{
    Age, Build, Expression, Extra, EyeShape, FigureKind, Framing, Fringe, HairLength, HairStyle, Hour, Lower, Outfit,
    Place, Pose, Prop, SkinTone, Tint, Weather,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Kind(FigureKind),
    /// One figure, and no more.
    Solo,
    /// The place alone.
    Nobody,
    HairColor(Tint),
    HairStyle(HairStyle),
    HairLength(HairLength),
    Fringe(Fringe),
    EyeColor(Tint),
    /// The other eye, of two that differ.
    OtherEye(Tint),
    EyeShape(EyeShape),
    /// Of the tips of the hair.
    Tips(Tint),
    Skin(SkinTone),
    Expression(Expression),
    Outfit(Outfit),
    /// Which one depends on who wears it.
    SchoolUniform,
    OutfitColor(Tint),
    /// Skirt or trousers, named apart from the outfit.
    Lower(Lower),
    LowerColor(Tint),
    /// Worn with blazer or shirt; not drawn with anything else.
    Necktie,
    Accent(Tint),
    Extra(Extra),
    Framing(Framing),
    Age(Age),
    Build(Build),
    Pose(Pose),
    Prop(Prop),
    Gaze(Gaze),
    TiltedHead,
    Place(Place),
    Hour(Hour),
    Weather(Weather),
    /// Understood where the brief asks for the same style, else not drawn: a brief's style is not changed by words.
    Style(Style),
}

/// Where the head turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gaze {
    Viewer,
    Left,
    Right,
    Aside,
}

impl Wish {
    /// Whether the two set the same thing, so that only one of them can be drawn.
    pub fn same_slot(self, other: Self) -> bool {
        match (self, other) {
            (Self::Extra(one), Self::Extra(two)) => one == two,
            (Self::Outfit(_) | Self::SchoolUniform, Self::Outfit(_) | Self::SchoolUniform) => true,
            _ => std::mem::discriminant(&self) == std::mem::discriminant(&other),
        }
    }

    /// Whether it is one figure's own, and not the picture's.
    pub const fn is_of_a_figure(self) -> bool {
        !matches!(
            self,
            Self::Solo
                | Self::Nobody
                | Self::Framing(_)
                | Self::Place(_)
                | Self::Hour(_)
                | Self::Weather(_)
                | Self::Style(_)
        )
    }

    /// `hair color: silver`.
    pub fn meaning(self) -> String {
        let (slot, value) = self.slot_and_value();
        format!("{slot}: {value}")
    }

    /// `without: glasses`, `hair color: not red`.
    pub fn refusal(self) -> String {
        match self.slot_and_value() {
            ("extra" | "outfit" | "in hand", value) => format!("without: {value}"),
            (slot, value) => format!("{slot}: not {value}"),
        }
    }

    fn slot_and_value(self) -> (&'static str, &'static str) {
        match self {
            Self::Kind(kind) => ("figure", kind_name(kind)),
            Self::Solo => ("figure", "one alone"),
            Self::Nobody => ("figure", "nobody"),
            Self::HairColor(tint) => ("hair color", tint_name(tint)),
            Self::HairStyle(style) => ("hair style", hair_style_name(style)),
            Self::HairLength(length) => ("hair length", length_name(length)),
            Self::Fringe(fringe) => ("fringe", fringe_name(fringe)),
            Self::OtherEye(tint) => ("other eye", tint_name(tint)),
            Self::EyeShape(shape) => ("eyes", eye_shape_name(shape)),
            Self::Tips(tint) => ("tips of the hair", tint_name(tint)),
            Self::EyeColor(tint) => ("eye color", tint_name(tint)),
            Self::Skin(tone) => ("skin", skin_name(tone)),
            Self::Expression(expression) => ("expression", expression_name(expression)),
            Self::Outfit(outfit) => ("outfit", outfit_name(outfit)),
            Self::SchoolUniform => ("outfit", "school uniform"),
            Self::Necktie => ("extra", "necktie"),
            Self::Lower(lower) => ("below the waist", lower_name(lower)),
            Self::LowerColor(tint) => ("color below the waist", tint_name(tint)),
            Self::OutfitColor(tint) => ("outfit color", tint_name(tint)),
            Self::Accent(tint) => ("accent color", tint_name(tint)),
            Self::Extra(extra) => ("extra", extra_name(extra)),
            Self::Framing(framing) => ("framing", framing_name(framing)),
            Self::Age(age) => ("age", age_name(age)),
            Self::Build(build) => ("build", build_name(build)),
            Self::Pose(pose) => ("pose", pose_name(pose)),
            Self::Prop(prop) => ("in hand", prop_name(prop)),
            Self::Gaze(gaze) => ("head turned", gaze_name(gaze)),
            Self::TiltedHead => ("head", "tilted"),
            Self::Place(place) => ("place", place_name(place)),
            Self::Hour(hour) => ("hour", hour_name(hour)),
            Self::Weather(weather) => ("weather", weather_name(weather)),
            Self::Style(Style::Color) => ("style", "color"),
            Self::Style(Style::Manga) => ("style", "manga"),
        }
    }
}

fn kind_name(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Girl => "girl",
        FigureKind::Boy => "boy",
        FigureKind::Woman => "woman",
        FigureKind::Man => "man",
    }
}

fn tint_name(tint: Tint) -> &'static str {
    match tint {
        Tint::Black => "black",
        Tint::Brown => "brown",
        Tint::Blond => "blond",
        Tint::Red => "red",
        Tint::Orange => "orange",
        Tint::Yellow => "yellow",
        Tint::Green => "green",
        Tint::Teal => "teal",
        Tint::Blue => "blue",
        Tint::Purple => "purple",
        Tint::Pink => "pink",
        Tint::White => "white",
        Tint::Silver => "silver",
        Tint::Gray => "gray",
    }
}

fn hair_style_name(style: HairStyle) -> &'static str {
    match style {
        HairStyle::Loose => "loose",
        HairStyle::Bob => "bob",
        HairStyle::Ponytail => "ponytail",
        HairStyle::SidePonytail => "side ponytail",
        HairStyle::TwinTails => "twin tails",
        HairStyle::Braids => "braids",
        HairStyle::Bun => "bun",
        HairStyle::Spiky => "spiky",
        HairStyle::Messy => "messy",
        HairStyle::Wavy => "wavy",
        HairStyle::Curly => "curly",
        HairStyle::Drills => "drill curls",
        HairStyle::HimeCut => "hime cut",
        HairStyle::Pixie => "pixie cut",
        HairStyle::LowPonytail => "low ponytail",
        HairStyle::LowTwinTails => "low twin tails",
        HairStyle::DoubleBuns => "double buns",
        HairStyle::HalfUp => "half up",
        HairStyle::SingleBraid => "single braid",
        HairStyle::CrownBraid => "crown braid",
        HairStyle::WolfCut => "wolf cut",
        HairStyle::TwoBlock => "two-block",
        HairStyle::SlickedBack => "slicked back",
        HairStyle::Pompadour => "pompadour",
        HairStyle::Afro => "afro",
        HairStyle::BowlCut => "bowl cut",
        HairStyle::VeryLong => "very long",
        HairStyle::Bald => "bald",
        HairStyle::Topknot => "topknot",
    }
}

fn length_name(length: HairLength) -> &'static str {
    match length {
        HairLength::Short => "short",
        HairLength::Medium => "medium",
        HairLength::Long => "long",
    }
}

fn fringe_name(fringe: Fringe) -> &'static str {
    match fringe {
        Fringe::Swept => "swept",
        Fringe::Straight => "straight",
        Fringe::Parted => "parted",
        Fringe::OverEye => "over one eye",
        Fringe::None => "none",
    }
}

fn skin_name(tone: SkinTone) -> &'static str {
    match tone {
        SkinTone::Light => "light",
        SkinTone::Tan => "tan",
        SkinTone::Dark => "dark",
    }
}

fn expression_name(expression: Expression) -> &'static str {
    match expression {
        Expression::Calm => "calm",
        Expression::Smile => "smile",
        Expression::Laugh => "laugh",
        Expression::Sad => "sad",
        Expression::Crying => "crying",
        Expression::Angry => "angry",
        Expression::Surprised => "surprised",
        Expression::Shy => "shy",
        Expression::Sleepy => "sleepy",
        Expression::Smug => "smug",
        Expression::Grin => "grin",
        Expression::Wink => "wink",
        Expression::Pout => "pout",
        Expression::Worried => "worried",
        Expression::Scared => "scared",
        Expression::Disgusted => "disgusted",
        Expression::Determined => "determined",
        Expression::Bored => "bored",
        Expression::Annoyed => "annoyed",
        Expression::Teasing => "teasing",
        Expression::Shouting => "shouting",
        Expression::Lovestruck => "lovestruck",
        Expression::Sinister => "sinister",
        Expression::Confused => "confused",
        Expression::Flustered => "flustered",
        Expression::Serene => "serene",
        Expression::TearfulSmile => "smiling through tears",
        Expression::Despair => "despair",
        Expression::Excited => "excited",
        Expression::Playful => "playful",
    }
}

fn outfit_name(outfit: Outfit) -> &'static str {
    match outfit {
        Outfit::SailorUniform => "sailor uniform",
        Outfit::Blazer => "blazer",
        Outfit::Shirt => "shirt",
        Outfit::Hoodie => "hoodie",
        Outfit::Coat => "coat",
        Outfit::Kimono => "kimono",
        Outfit::Dress => "dress",
        Outfit::Armor => "armor",
        Outfit::TShirt => "T-shirt",
        Outfit::Gakuran => "gakuran",
        Outfit::Cardigan => "cardigan",
        Outfit::Sweater => "sweater",
        Outfit::SweaterVest => "sweater vest",
        Outfit::Suit => "suit",
        Outfit::Tuxedo => "tuxedo",
        Outfit::Jacket => "jacket",
        Outfit::Tracksuit => "tracksuit",
        Outfit::GymClothes => "gym clothes",
        Outfit::Jersey => "sports jersey",
        Outfit::Overalls => "overalls",
        Outfit::Yukata => "yukata",
        Outfit::Hakama => "hakama",
        Outfit::Cheongsam => "cheongsam",
        Outfit::Maid => "maid dress",
        Outfit::Apron => "apron",
        Outfit::Idol => "idol costume",
        Outfit::Gown => "gown",
        Outfit::Gothic => "gothic dress",
        Outfit::LabCoat => "lab coat",
        Outfit::Nurse => "nurse uniform",
        Outfit::Chef => "chef jacket",
        Outfit::Robe => "robe",
        Outfit::Cloak => "cloak",
        Outfit::Ninja => "ninja garb",
        Outfit::Military => "military uniform",
        Outfit::Raincoat => "raincoat",
        Outfit::Pajamas => "pajamas",
        Outfit::Swimwear => "swimwear",
        Outfit::TankTop => "tank top",
        Outfit::Spacesuit => "spacesuit",
        Outfit::DownJacket => "down jacket",
    }
}

fn extra_name(extra: Extra) -> &'static str {
    match extra {
        Extra::Glasses => "glasses",
        Extra::Ribbon => "ribbon",
        Extra::Hairpin => "hairpin",
        Extra::Scarf => "scarf",
        Extra::Headphones => "headphones",
        Extra::CatEars => "cat ears",
        Extra::Hat => "hat",
        Extra::Flower => "flower",
        Extra::Choker => "choker",
        Extra::Freckles => "freckles",
        Extra::Fang => "fang",
        Extra::Horns => "horns",
        Extra::Halo => "halo",
        Extra::Mole => "mole",
        Extra::Scar => "scar",
        Extra::Eyepatch => "eyepatch",
        Extra::Bandage => "bandage",
        Extra::Beard => "beard",
        Extra::Moustache => "moustache",
        Extra::FoxEars => "fox ears",
        Extra::WolfEars => "wolf ears",
        Extra::RabbitEars => "rabbit ears",
        Extra::ElfEars => "elf ears",
        Extra::Crown => "crown",
        Extra::Tiara => "tiara",
        Extra::HairBand => "hair band",
        Extra::MaidBand => "maid headband",
        Extra::Beret => "beret",
        Extra::Cap => "cap",
        Extra::StrawHat => "straw hat",
        Extra::WitchHat => "witch hat",
        Extra::Sunglasses => "sunglasses",
        Extra::FaceMask => "face mask",
        Extra::Earrings => "earrings",
        Extra::Goggles => "goggles",
        Extra::CatTail => "cat tail",
        Extra::FoxTail => "fox tail",
        Extra::AngelWings => "feathered wings",
        Extra::DemonWings => "bat wings",
    }
}

fn framing_name(framing: Framing) -> &'static str {
    match framing {
        Framing::Face => "face",
        Framing::Bust => "bust",
        Framing::HalfBody => "half body",
        Framing::Knees => "to the knees",
        Framing::FullBody => "full body",
        Framing::Wide => "wide",
    }
}

fn gaze_name(gaze: Gaze) -> &'static str {
    match gaze {
        Gaze::Viewer => "to the viewer",
        Gaze::Left => "left",
        Gaze::Right => "right",
        Gaze::Aside => "aside",
    }
}

fn place_name(place: Place) -> &'static str {
    match place {
        Place::Roof => "roof",
        Place::City => "city",
        Place::Classroom => "classroom",
        Place::Bedroom => "bedroom",
        Place::Cafe => "cafe",
        Place::Library => "library",
        Place::Train => "train",
        Place::Street => "street",
        Place::Forest => "forest",
        Place::Field => "field",
        Place::Beach => "beach",
        Place::Mountain => "mountain",
        Place::Shrine => "shrine",
        Place::Garden => "garden",
        Place::Space => "space",
        Place::Plain => "plain",
        Place::Corridor => "corridor",
        Place::LivingRoom => "living room",
        Place::Kitchen => "kitchen",
        Place::Laboratory => "laboratory",
        Place::Office => "office",
        Place::Hospital => "hospital room",
        Place::Dojo => "dojo",
        Place::Gym => "gym",
        Place::Station => "station",
        Place::Arena => "arena",
        Place::Ruins => "ruins",
        Place::Deck => "ship deck",
        Place::Park => "park",
        Place::Desert => "desert",
        Place::Castle => "castle",
        Place::Village => "snowy village",
        Place::Bamboo => "bamboo grove",
        Place::Fairground => "fairground",
        Place::SpeedLines => "speed lines",
        Place::FocusLines => "focus lines",
        Place::Flash => "flash",
        Place::Flowers => "flowers all round",
        Place::Gloom => "gloom",
        Place::Sparkles => "sparkles",
        Place::Dots => "dots",
    }
}

fn hour_name(hour: Hour) -> &'static str {
    match hour {
        Hour::Dawn => "dawn",
        Hour::Day => "day",
        Hour::Dusk => "dusk",
        Hour::Night => "night",
    }
}

fn weather_name(weather: Weather) -> &'static str {
    match weather {
        Weather::Clear => "clear",
        Weather::Cloudy => "cloudy",
        Weather::Rain => "rain",
        Weather::Snow => "snow",
        Weather::Petals => "petals",
        Weather::Leaves => "leaves",
        Weather::Fog => "fog",
    }
}

fn age_name(age: Age) -> &'static str {
    match age {
        Age::Child => "child",
        Age::Grown => "grown",
        Age::Old => "old",
    }
}

fn build_name(build: Build) -> &'static str {
    match build {
        Build::Slender => "slender",
        Build::Usual => "usual",
        Build::Sturdy => "sturdy",
    }
}

fn pose_name(pose: Pose) -> &'static str {
    match pose {
        Pose::Standing => "standing",
        Pose::HandOnHip => "hand on hip",
        Pose::HandsOnHips => "hands on hips",
        Pose::ArmsCrossed => "arms crossed",
        Pose::HandOnChin => "hand on chin",
        Pose::HandOnChest => "hand on chest",
        Pose::HandsTogether => "hands together",
        Pose::Praying => "praying",
        Pose::ArmsBehind => "arms behind the back",
        Pose::HandsInPockets => "hands in pockets",
        Pose::Pointing => "pointing",
        Pose::Waving => "waving",
        Pose::PeaceSign => "peace sign",
        Pose::ThumbUp => "thumb up",
        Pose::Cheering => "cheering",
        Pose::Stretching => "stretching",
        Pose::Reaching => "reaching out",
        Pose::Salute => "saluting",
        Pose::CoveringMouth => "covering the mouth",
        Pose::HandsOnCheeks => "hands on cheeks",
        Pose::Shrugging => "shrugging",
        Pose::Holding => "holding",
        Pose::Walking => "walking",
        Pose::Running => "running",
        Pose::Leaping => "leaping",
        Pose::Fighting => "fighting",
        Pose::Kicking => "kicking",
        Pose::Dancing => "dancing",
        Pose::Sitting => "sitting",
        Pose::Kneeling => "kneeling",
        Pose::Crouching => "crouching",
        Pose::Bowing => "bowing",
        Pose::Lying => "lying",
        Pose::BackTurned => "back turned",
        Pose::HoldingHands => "holding hands",
        Pose::Hugging => "hugging",
    }
}

fn prop_name(prop: Prop) -> &'static str {
    match prop {
        Prop::Sword => "sword",
        Prop::Staff => "staff",
        Prop::Book => "book",
        Prop::Phone => "phone",
        Prop::Umbrella => "umbrella",
        Prop::Cup => "cup",
        Prop::Flowers => "flowers",
        Prop::Guitar => "guitar",
        Prop::Bag => "bag",
        Prop::Ball => "ball",
        Prop::Microphone => "microphone",
        Prop::Fan => "fan",
        Prop::Balloon => "balloon",
        Prop::Candy => "candy",
        Prop::Lantern => "lantern",
        Prop::Bow => "bow",
    }
}

fn lower_name(lower: Lower) -> &'static str {
    match lower {
        Lower::Skirt => "skirt",
        Lower::LongSkirt => "long skirt",
        Lower::Trousers => "trousers",
        Lower::Shorts => "shorts",
    }
}

fn eye_shape_name(shape: EyeShape) -> &'static str {
    match shape {
        EyeShape::Usual => "usual",
        EyeShape::Round => "round",
        EyeShape::Almond => "almond",
        EyeShape::Droopy => "droopy",
        EyeShape::Upturned => "upturned",
        EyeShape::Sharp => "sharp",
        EyeShape::Narrow => "narrow",
        EyeShape::Wide => "wide",
        EyeShape::HalfLidded => "half-lidded",
        EyeShape::Slit => "slit pupils",
        EyeShape::Sanpaku => "sanpaku",
    }
}
