//! Verbs of work, and the tool that each has in hand.

pub struct Work {
    /// As in the patterns of `wordings.rs`.
    pub verbs: &'static str,
    /// In the words of the tables.
    pub tool: &'static str,
    /// What it must be done to; to anything where this is empty.
    pub on: &'static str,
    /// To these it is done otherwise.
    pub off: &'static str,
    /// Whether what it must be done to is drawn with the tool.
    pub shows: bool,
}

const fn work(verbs: &'static str, tool: &'static str) -> Work {
    Work { verbs, tool, on: "", off: "-", shows: false }
}

/// What is worked at is there.
const fn seen(verbs: &'static str, tool: &'static str, on: &'static str) -> Work {
    Work { on, shows: true, ..work(verbs, tool) }
}

const SLICES: &str = "slice+|slicing|cut+|cutting|chop+|dice+|fillet*|mince*|peel+|carve+|prepare+";
const FISH: &str = "fish|salmon|tuna|sashimi|mackerel|seabream";
const VEGETABLES: &str = "vegetable|vegetables|tomato|tomatoes|onion|onions|carrot|carrots|cabbage|potato|potatoes|leek|leeks|cucumber|\
    cucumbers|pumpkin|radish|daikon|peppers|lettuce|herbs";
const FOOD: &str =
    "meat|bread|cake|fruit|apple|apples|pizza|watermelon|ham|cheese|lemon|lemons|orange|melon|beef|steak|pear|sausage";

pub const WORK: &[Work] = &[
    seen("stir*|brew+", "stirring a cauldron", "cauldron|potion|potions|brew|liquid"),
    Work {
        off: "coffee|tea|drink|milk|cocoa|paint|air|crowd",
        ..seen("stir*|whisk*", "stirring a pot", "pot|soup|stew|curry|sauce|broth|porridge")
    },
    Work { off: "coffee|tea|drink|milk|cocoa|paint|air|crowd", ..work("stir*|whisk*", "ladle") },
    Work { off: "hair|eyes|through|across|her|him|them", ..work("sweep*|swept|mop*", "broom") },
    seen("carve*|hollow*", "carving a pumpkin", "pumpkin|pumpkins"),
    seen(SLICES, "slicing fish", FISH),
    seen(SLICES, "slicing vegetables", VEGETABLES),
    Work { on: FOOD, ..work(SLICES, "knife") },
    Work {
        on: "egg|eggs|pancake|pancakes|bacon|fish|rice|omelet|omelette|steak|noodles|sausages",
        ..work("fry+|flip+|cook+|scramble*|saute*|grill*", "frying pan")
    },
    seen("pour*", "pouring tea", "tea"),
    Work {
        on: "plant|plants|flower|flowers|garden|rose|roses|geraniums|tulips|pots|seedlings|sunflowers|vegetables|herbs|succulents|pot|potted",
        ..work("water+", "watering can")
    },
    seen("wash+|scrub*|rinse*|dry|dries|drying", "washing dishes", "dishes|dish|plates|plate|cups|cutlery|crockery"),
    seen("saw+|sawing", "sawing wood", "plank|planks|wood|board|boards|log|timber|lumber|beam"),
    seen("grill+|barbecue*", "grilling", "meat|steak|steaks|burgers|sausages|sausage|ribs|chicken|skewers|kebabs|corn"),
    seen("iron+", "ironing", "clothes|shirt|shirts|dress|laundry|trousers|uniform|pants"),
    seen("solder+", "soldering", "board|circuit|circuits|wires|electronics|components|chip"),
    seen("weld+", "welding", "metal|steel|pipe|pipes|beam|frame|sparks|parts"),
    seen("paint+", "painting a wall", "wall|walls|fence|house|room|ceiling"),
    seen("wipe*|wiping|clean+|wash+|polish*", "wiping a window", "window|windows"),
    seen("hang|hangs|hanging|hung", "hanging a picture", "picture|painting|portrait|poster|frame"),
    Work { off: "into|in", ..work("dig+|shovel+", "shovel") },
    Work { on: "leaves|leaf|garden|sand|gravel|yard|lawn|hay", ..work("rake+|raking", "rake") },
    seen("hammer+|forge+|pound+|beat+", "hammering iron", "iron|metal|sword|blade|steel|horseshoe|armor|anvil"),
    seen("hammer+|nail+|nailing|pound+", "hammering a nail", "nail|nails|board|boards|plank|planks"),
    Work { on: "fence|stake|peg|pegs", ..work("hammer+|pound+", "hammer") },
    Work {
        on: "engine|machine|machinery|car|motorcycle|motorbike|bike|bicycle|robot|pipe|pipes|gear|gears|arm|tractor|plane|airplane|spaceship|device|radio",
        ..work("repair*|fix+|mend+", "wrench")
    },
    Work { off: "face|nails|lips|house|wall|fence", ..work("paint+", "paintbrush") },
    Work {
        off: "sword|swords|katana|katanas|blade|weapon|bow|arrow|gun|pistol|dagger|knife|rapier|breath|curtain|curtains|water|card|cards|near|attention|crowd|back|up|closer|string",
        ..work("draw+|sketch+|doodle*", "sketchbook")
    },
    work("photograph+|film+", "taking a photo"),
    Work { off: "music", ..work("scribble*|jot*", "writing") },
    work("knit+|crochet*", "knitting"),
];
