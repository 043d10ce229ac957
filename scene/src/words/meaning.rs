//! What looks, animals, hours and the rest are called where it is said back to the person.

use crate::{
    Act, Age, AnimalKind, Build, Expression, EyeShape, FigureKind, Fitting, Framing, Fringe, HairLength, HairStyle,
    Height, Hour, Sight, SkinTone, Spot, Tint, Weather,
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
        AnimalKind::Tiger => "tiger",
        AnimalKind::Lion => "lion",
        AnimalKind::Panda => "panda",
        AnimalKind::Hedgehog => "hedgehog",
        AnimalKind::Raccoon => "raccoon",
        AnimalKind::Shiba => "shiba",
        AnimalKind::Husky => "husky",
        AnimalKind::Corgi => "corgi",
        AnimalKind::Poodle => "poodle",
        AnimalKind::Calico => "calico cat",
        AnimalKind::Siamese => "siamese cat",
        AnimalKind::Tuxedo => "tuxedo cat",
        AnimalKind::Hawk => "hawk",
        AnimalKind::Parrot => "parrot",
        AnimalKind::Duck => "duck",
        AnimalKind::Chicken => "chicken",
        AnimalKind::Swan => "swan",
        AnimalKind::Sheep => "sheep",
        AnimalKind::Goat => "goat",
        AnimalKind::Cow => "cow",
        AnimalKind::Pig => "pig",
        AnimalKind::Elephant => "elephant",
        AnimalKind::Camel => "camel",
        AnimalKind::Capybara => "capybara",
        AnimalKind::Snake => "snake",
        AnimalKind::Unicorn => "unicorn",
        AnimalKind::Pegasus => "pegasus",
        AnimalKind::Griffin => "griffin",
        AnimalKind::Phoenix => "phoenix",
        AnimalKind::Slime => "slime",
        AnimalKind::Ghost => "little ghost",
        AnimalKind::Bat => "fruit bat",
        AnimalKind::Monkey => "monkey",
        AnimalKind::Mouse => "mouse",
        AnimalKind::Whale => "whale",
        AnimalKind::Dolphin => "dolphin",
        AnimalKind::SeaTurtle => "sea turtle",
        AnimalKind::Shark => "shark",
        AnimalKind::Octopus => "octopus",
        AnimalKind::Jellyfish => "jellyfish",
        AnimalKind::Dinosaur => "dinosaur",
        AnimalKind::Snail => "snail",
        AnimalKind::Robot => "robot",
        AnimalKind::Crane => "heron",
        AnimalKind::Gull => "gull",
    }
}

pub fn act_name(act: Act) -> &'static str {
    match act {
        Act::Sitting => "sitting",
        Act::Standing => "standing",
        Act::Running => "running",
        Act::Sleeping => "asleep",
        Act::Flying => "flying",
        Act::Howling => "howling",
        Act::Breaching => "leaping out of the sea",
        Act::ThroughHoop => "leaping through a hoop",
        Act::Eating => "being fed",
        Act::Bathed => "being washed",
        Act::Milked => "being milked",
        Act::Groomed => "being brushed",
        Act::Bandaged => "being bandaged on a table",
        Act::Examined => "being examined on a table",
        Act::Boxed => "in a cardboard box",
        Act::Catching => "leaping at a frisbee",
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
        Spot::Branch => "on a branch",
        Spot::Shelf => "on a shelf",
        Spot::Ridden => "ridden",
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

/// Of cloth and of things, of which none is blond.
pub fn cloth_tint_name(tint: Tint) -> &'static str {
    match tint {
        Tint::Blond => "beige",
        Tint::Platinum => "cream",
        other => tint_name(other),
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
        HairStyle::LowBun => "low bun",
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
        HairStyle::FishtailBraid => "fishtail braid",
        HairStyle::CrownBraid => "crown braid",
        HairStyle::WolfCut => "wolf cut",
        HairStyle::TwoBlock => "two-block",
        HairStyle::SideShave => "one side shaved",
        HairStyle::Mohawk => "mohawk",
        HairStyle::Cornrows => "cornrows",
        HairStyle::SlickedBack => "slicked back",
        HairStyle::Pompadour => "pompadour",
        HairStyle::Afro => "afro",
        HairStyle::BowlCut => "bowl cut",
        HairStyle::VeryLong => "very long",
        HairStyle::Bald => "bald",
        HairStyle::BuzzCut => "buzz cut",
        HairStyle::Dreadlocks => "dreadlocks",
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
        SkinTone::Green => "green",
        SkinTone::Blue => "blue",
        SkinTone::Crimson => "red",
        SkinTone::Ashen => "gray",
    }
}

pub fn expression_name(expression: Expression) -> &'static str {
    match expression {
        Expression::Calm => "calm",
        Expression::Smile => "smile",
        Expression::Gentle => "gentle smile",
        Expression::Laugh => "laugh",
        Expression::Sad => "sad",
        Expression::Wistful => "wistful",
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
        Expression::Cold => "cold",
        Expression::Startled => "crying out in surprise",
        Expression::Proud => "proud",
        Expression::Panicked => "panicked",
        Expression::Desperate => "desperate",
        Expression::Furious => "furious",
        Expression::Manic => "laughing madly",
        Expression::Sobbing => "sobbing",
    }
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

pub fn hour_name(hour: Hour) -> &'static str {
    match hour {
        Hour::Dawn => "dawn",
        Hour::Day => "day",
        Hour::Dusk => "dusk",
        Hour::Night => "night",
    }
}

pub const fn fitting_color(fitting: Fitting) -> &'static str {
    match fitting {
        Fitting::Sofa => "sofa color",
        Fitting::Curtains => "curtain color",
        Fitting::Bed => "color of the bed",
        Fitting::Walls => "wall color",
        Fitting::Door => "door color",
        Fitting::Carpet => "carpet color",
        Fitting::Car => "car color",
        Fitting::Lanterns => "lantern color",
        Fitting::Tent => "tent color",
        Fitting::Balloons => "balloon color",
        Fitting::Roofs => "roof color",
        Fitting::Bridge => "bridge color",
        Fitting::Light => "color of the light",
        Fitting::Backdrop => "background color",
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
        Sight::Fireplace => "fireplace",
        Sight::Snowman => "snowman",
        Sight::ChristmasTree => "christmas tree",
        Sight::Pumpkins => "pumpkins",
        Sight::Puddle => "puddle",
        Sight::MagicCircle => "magic circle",
        Sight::Beams => "beams of light",
        Sight::Sparkles => "sparkles",
        Sight::SpeedLines => "speed lines",
        Sight::FocusLines => "focus lines",
        Sight::FlowersRound => "flowers all round",
        Sight::Windmill => "windmill",
        Sight::Car => "car",
        Sight::Bicycle => "bicycle",
        Sight::Tent => "tent",
        Sight::Cactus => "cactus",
        Sight::Telescope => "telescope",
        Sight::Chest => "treasure chest",
        Sight::Portal => "portal of light",
        Sight::Clutter => "things strewn on the floor",
        Sight::Skeletons => "skeletons that rise",
        Sight::HotAirBalloons => "hot air balloons",
        Sight::LampPost => "lamp post",
        Sight::Kotatsu => "kotatsu",
        Sight::PicnicBlanket => "picnic blanket",
        Sight::Counter => "counter",
        Sight::Mountains => "mountains far off",
        Sight::FarCastle => "castle far off",
        Sight::FarCity => "city far off",
        Sight::FarVillage => "village far off",
        Sight::FarForest => "forest far off",
        Sight::FarLighthouse => "lighthouse far off",
        Sight::Fountain => "fountain",
        Sight::Sea => "the sea",
        Sight::Clouds => "towering clouds",
        Sight::Aurora => "northern lights",
        Sight::Lanterns => "paper lanterns",
        Sight::StringLights => "string lights",
        Sight::Candles => "candles",
        Sight::FloatingCandles => "floating candles",
        Sight::FoxFire => "fox fire",
        Sight::SnowAngel => "snow angel",
        Sight::VendingMachine => "vending machine",
        Sight::Vines => "vines",
        Sight::Mushrooms => "glowing mushrooms",
        Sight::Laundry => "laundry on a line",
        Sight::Plants => "plants",
        Sight::Petals => "petals",
        Sight::Confetti => "confetti",
        Sight::Flour => "flour in the air",
        Sight::Leaves => "red leaves",
        Sight::Crowd => "crowd",
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
        Age::Middle => "middle-aged",
        Age::Old => "old",
    }
}

pub fn build_name(build: Build) -> &'static str {
    match build {
        Build::Slender => "slender",
        Build::Usual => "usual",
        Build::Plump => "plump",
        Build::Sturdy => "sturdy",
        Build::Chibi => "chibi",
    }
}

pub fn height_name(height: Height) -> &'static str {
    match height {
        Height::Short => "short",
        Height::Usual => "usual",
        Height::Tall => "tall",
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
        EyeShape::Closed => "closed",
    }
}
