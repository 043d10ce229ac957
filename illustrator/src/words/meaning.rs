//! What each value is called where it is said back to the person.

use super::wish::{Gaze, Nod};
use crate::scene::{
    Act, Age, AnimalKind, Build, Expression, Extra, EyeShape, FigureKind, Framing, Fringe, HairLength, HairStyle, Hour,
    Lower, Outfit, Pattern, Pose, Prop, Sight, SkinTone, Spot, Tint, Weather,
};

pub const fn animal_name(kind: AnimalKind) -> &'static str {
    match kind {
        AnimalKind::Cat => "cat",
        AnimalKind::Dog => "dog",
        AnimalKind::Rabbit => "rabbit",
        AnimalKind::Bird => "bird",
        AnimalKind::Fox => "fox",
        AnimalKind::Wolf => "wolf",
        AnimalKind::Bear => "bear",
        AnimalKind::Hamster => "hamster",
        AnimalKind::Squirrel => "squirrel",
        AnimalKind::Owl => "owl",
        AnimalKind::Crow => "crow",
        AnimalKind::Penguin => "penguin",
        AnimalKind::Deer => "deer",
        AnimalKind::Dragon => "dragon",
        AnimalKind::Frog => "frog",
        AnimalKind::Turtle => "turtle",
        AnimalKind::Butterfly => "butterfly",
        AnimalKind::Horse => "horse",
        AnimalKind::Fish => "fish",
    }
}

pub fn act_name(act: Act) -> &'static str {
    match act {
        Act::Sitting => "sitting",
        Act::Standing => "standing",
        Act::Running => "running",
        Act::Sleeping => "asleep",
        Act::Flying => "flying",
    }
}

pub fn spot_name(spot: Spot) -> &'static str {
    match spot {
        Spot::Beside => "beside",
        Spot::Led => "led",
        Spot::Arms => "in the arms",
        Spot::Lap => "on the lap",
        Spot::Shoulder => "on the shoulder",
        Spot::Head => "on the head",
        Spot::Sky => "in the sky",
    }
}

pub fn kind_name(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Girl => "girl",
        FigureKind::Boy => "boy",
        FigureKind::Woman => "woman",
        FigureKind::Man => "man",
        FigureKind::Androgynous => "person",
    }
}

pub fn tint_name(tint: Tint) -> &'static str {
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
        Tint::Auburn => "auburn",
        Tint::Navy => "navy",
        Tint::Sky => "sky blue",
        Tint::Mint => "mint",
        Tint::Lavender => "lavender",
        Tint::Platinum => "platinum",
        Tint::Ash => "ash",
    }
}

pub fn hair_style_name(style: HairStyle) -> &'static str {
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

pub fn length_name(length: HairLength) -> &'static str {
    match length {
        HairLength::Short => "short",
        HairLength::Medium => "medium",
        HairLength::Long => "long",
    }
}

pub fn fringe_name(fringe: Fringe) -> &'static str {
    match fringe {
        Fringe::Swept => "swept",
        Fringe::Straight => "straight",
        Fringe::Parted => "parted",
        Fringe::BetweenEyes => "between the eyes",
        Fringe::OverEye => "over one eye",
        Fringe::None => "none",
    }
}

pub fn skin_name(tone: SkinTone) -> &'static str {
    match tone {
        SkinTone::Pale => "pale",
        SkinTone::Light => "light",
        SkinTone::Olive => "olive",
        SkinTone::Tan => "tan",
        SkinTone::Brown => "brown",
        SkinTone::Dark => "dark",
    }
}

pub fn expression_name(expression: Expression) -> &'static str {
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

pub fn outfit_name(outfit: Outfit) -> &'static str {
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

pub fn extra_name(extra: Extra) -> &'static str {
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
        Extra::Sunglasses => "sunglasses",
        Extra::FaceMask => "face mask",
        Extra::Earrings => "earrings",
        Extra::Goggles => "goggles",
        Extra::CatTail => "cat tail",
        Extra::FoxTail => "fox tail",
        Extra::AngelWings | Extra::DemonWings => wings_name(extra),
        Extra::Ahoge => "ahoge",
        Extra::Sidelocks => "sidelocks",
        Extra::HairIntakes => "hair intakes",
        Extra::HairOverShoulder => "hair over one shoulder",
        Extra::Gloves => "gloves",
        Extra::ThighHighs => "thigh-high stockings",
        Extra::KneeSocks => "knee socks",
        Extra::Tights => "tights",
        Extra::Boots => "boots",
        Extra::Sneakers => "sneakers",
        Extra::Loafers => "loafers",
        Extra::Sandals => "sandals",
        Extra::Heels => "high heels",
        Extra::Barefoot => "bare feet",
        Extra::Belt => "belt",
        Extra::Backpack => "backpack",
        Extra::ShoulderBag => "shoulder bag",
        Extra::Bracelet => "bracelet",
        Extra::Necklace => "necklace",
        Extra::Cape => "cape",
        Extra::BowTie => "bow tie",
        worn => hat_name(worn),
    }
}

/// Of what is worn on the head.
fn hat_name(hat: Extra) -> &'static str {
    match hat {
        Extra::Crown => "crown",
        Extra::Tiara => "tiara",
        Extra::HairBand => "hair band",
        Extra::MaidBand => "maid headband",
        Extra::Beret => "beret",
        Extra::Cap => "cap",
        Extra::StrawHat => "straw hat",
        Extra::WitchHat => "witch hat",
        Extra::ChefHat => "chef's hat",
        Extra::NurseCap => "nurse's cap",
        Extra::PirateHat => "pirate hat",
        Extra::PeakedCap => "peaked cap",
        Extra::SailorHat => "sailor hat",
        Extra::FireHelmet => "fire helmet",
        Extra::HardHat => "hard hat",
        Extra::CowboyHat => "cowboy hat",
        Extra::Mortarboard => "mortarboard",
        Extra::EarMuffs => "earmuffs",
        Extra::SantaHat => "santa hat",
        Extra::NunVeil => "nun's veil",
        Extra::SpaceHelmet => "space helmet",
        _ => "hat",
    }
}

fn wings_name(wings: Extra) -> &'static str {
    if wings == Extra::AngelWings { "feathered wings" } else { "bat wings" }
}

pub fn framing_name(framing: Framing) -> &'static str {
    match framing {
        Framing::Face => "face",
        Framing::Bust => "bust",
        Framing::HalfBody => "half body",
        Framing::Knees => "to the knees",
        Framing::FullBody => "full body",
        Framing::Wide => "wide",
    }
}

pub fn gaze_name(gaze: Gaze) -> &'static str {
    match gaze {
        Gaze::Viewer => "to the viewer",
        Gaze::Left => "left",
        Gaze::Right => "right",
        Gaze::Aside => "aside",
        Gaze::Profile => "in profile",
    }
}

pub fn nod_name(nod: Nod) -> &'static str {
    match nod {
        Nod::Up => "looking up",
        Nod::Down => "looking down",
        Nod::FromAbove => "seen from above",
        Nod::FromBelow => "seen from below",
    }
}

pub fn hour_name(hour: Hour) -> &'static str {
    match hour {
        Hour::Dawn => "dawn",
        Hour::Day => "day",
        Hour::Dusk => "dusk",
        Hour::Night => "night",
    }
}

pub const fn sight_name(sight: Sight) -> &'static str {
    match sight {
        Sight::Fireworks => "fireworks",
        Sight::FullMoon => "full moon",
        Sight::Rainbow => "rainbow",
        Sight::ShootingStars => "shooting stars",
        Sight::Lightning => "lightning",
        Sight::SkyLanterns => "sky lanterns",
        Sight::Flock => "flock of birds",
        Sight::Bubbles => "soap bubbles",
        Sight::Fireflies => "fireflies",
        Sight::Fire => "fire",
        Sight::Campfire => "campfire",
        Sight::Snowman => "snowman",
        Sight::ChristmasTree => "christmas tree",
        Sight::Pumpkins => "pumpkins",
        Sight::Puddle => "puddle",
        Sight::MagicCircle => "magic circle",
    }
}

pub fn weather_name(weather: Weather) -> &'static str {
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

pub fn age_name(age: Age) -> &'static str {
    match age {
        Age::Child => "child",
        Age::Grown => "grown",
        Age::Old => "old",
    }
}

pub fn build_name(build: Build) -> &'static str {
    match build {
        Build::Slender => "slender",
        Build::Usual => "usual",
        Build::Sturdy => "sturdy",
        Build::Chibi => "chibi",
    }
}

pub fn pose_name(pose: Pose) -> &'static str {
    match pose {
        Pose::Standing => "standing",
        Pose::HandOnHip => "hand on hip",
        Pose::HandsOnHips => "hands on hips",
        Pose::ArmsCrossed => "arms crossed",
        Pose::HandOnChin => "hand on chin",
        Pose::HandOnChest => "hand on chest",
        Pose::HandsTogether => "hands together",
        Pose::Cradling => "holding close",
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
        Pose::HandsOnKnees => "hands on knees",
        Pose::LeaningForward => "leaning forward",
        Pose::LookingBack => "looking back",
        Pose::PeaceSigns => "two peace signs",
        Pose::OfferingHand => "offering a hand",
        Pose::HandInHair => "hand in hair",
        Pose::Cycling => "riding a bicycle",
        Pose::OnBroom => "flying on a broom",
        Pose::OnHorse => "riding a horse",
        Pose::OnSwing => "on a swing",
        Pose::Dozing => "asleep where they sit",
        Pose::CrossedLegs => "sitting with crossed legs",
        Pose::SittingOnGround => "sitting on the ground",
        Pose::HuggingKnees => "hugging the knees",
        Pose::Seiza => "sitting on the heels",
        Pose::BackToBack => "back to back",
        Pose::SittingBackToBack => "sitting back to back",
        Pose::HighFive => "high five",
        Pose::FistBump => "fist bump",
        Pose::ArmAround => "arm around the shoulder",
        Pose::FacingEachOther => "facing each other",
        Pose::Raising => "raising what is in hand",
        Pose::Casting => "casting magic",
        Pose::Drawing => "drawing a sword",
        _ => gesture_name(pose),
    }
}

/// Of those that are done with the hands and named apart.
fn gesture_name(pose: Pose) -> &'static str {
    match pose {
        Pose::Shushing => "finger on the lips",
        Pose::HandBehindHead => "hand behind the head",
        Pose::CoveringEars => "covering the ears",
        Pose::Calling => "on the phone",
        Pose::TuckingHair => "tucking hair behind the ear",
        Pose::AdjustingGlasses => "adjusting the glasses",
        Pose::HoldingHat => "holding the hat",
        Pose::FingerHeart => "finger heart",
        Pose::Skating => "skating",
        Pose::PattingHead => "patting the head",
        // Pose::HandOnShoulder
        _ => "hand on the shoulder",
    }
}

pub fn prop_name(prop: Prop) -> &'static str {
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
        Prop::Spear => "spear",
        Prop::Broom => "broom",
        Prop::Wand => "magic wand",
        Prop::Shield => "shield",
        Prop::Letter => "letter",
        Prop::Camera => "camera",
        Prop::Paintbrush => "paintbrush and palette",
        Prop::Teacup => "cup on a saucer",
        Prop::IceCream => "ice cream",
        Prop::Onigiri => "rice ball",
        Prop::Sandwich => "sandwich",
        Prop::Cake => "cake",
        Prop::Violin => "violin",
        Prop::Basket => "basket",
        Prop::Gift => "gift",
        Prop::Apple => "apple",
        Prop::CandyApple => "candy apple",
        Prop::Dango => "dango",
        Prop::Watermelon => "watermelon",
        Prop::Pizza => "pizza",
        Prop::Doughnut => "doughnut",
        Prop::Juice => "juice",
        Prop::ElectricGuitar => "electric guitar",
        Prop::Axe => "axe",
        Prop::Scythe => "scythe",
        Prop::MagnifyingGlass => "magnifying glass",
        Prop::Orb => "orb of light",
        Prop::Teddy => "teddy bear",
        Prop::Flute => "flute",
        Prop::Noodles => "bowl of noodles with chopsticks",
        Prop::Tray => "tray",
        Prop::Books => "stack of books",
        Prop::BreadBasket => "basket of bread",
        Prop::LunchBox => "lunch box with chopsticks",
        Prop::WateringCan => "watering can",
        Prop::ShoppingBag => "shopping bag",
        Prop::Clipboard => "clipboard",
        Prop::FryingPan => "frying pan",
        Prop::Knitting => "knitting",
        Prop::BugNet => "insect net",
        Prop::Sketchbook => "sketchbook and pencil",
        Prop::Controller => "game controller",
        Prop::FishingRod => "fishing rod",
        Prop::Piano => "piano",
        Prop::Drums => "drum kit",
        Prop::SoccerBall => "soccer ball",
        _ => thing_name(prop),
    }
}

/// Of food of the street, tools of a trade and toys.
fn thing_name(prop: Prop) -> &'static str {
    match prop {
        Prop::Toast => "slice of toast",
        Prop::ToastInMouth => "toast in the mouth",
        Prop::LollipopInMouth => "lollipop in the mouth",
        Prop::Taiyaki => "taiyaki",
        Prop::Crepe => "crepe",
        Prop::Dumplings => "bowl of dumplings",
        Prop::BreadTray => "tray of bread",
        Prop::Bottle => "bottle",
        Prop::Wrench => "wrench",
        Prop::Hammer => "hammer",
        Prop::Diploma => "diploma tube",
        Prop::PaperPlane => "paper plane",
        Prop::Kite => "kite",
        Prop::Sparkler => "sparkler",
        Prop::Dagger => "dagger",
        Prop::TwinDaggers => "two daggers",
        Prop::TwinSwords => "two swords",
        Prop::Racket => "racket",
        Prop::Bat => "bat",
        Prop::Snowball => "snowball",
        // Prop::Skateboard
        _ => "skateboard",
    }
}

pub fn lower_name(lower: Lower) -> &'static str {
    match lower {
        Lower::Skirt => "skirt",
        Lower::LongSkirt => "long skirt",
        Lower::Trousers => "trousers",
        Lower::Shorts => "shorts",
    }
}

pub fn eye_shape_name(shape: EyeShape) -> &'static str {
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

pub fn pattern_name(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Stripes => "stripes",
        Pattern::Plaid => "plaid",
        Pattern::Checks => "checks",
        Pattern::Dots => "dots",
        Pattern::Flowers => "flowers",
    }
}
