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
}

const fn work(verbs: &'static str, tool: &'static str) -> Work {
    Work { verbs, tool, on: "", off: "-" }
}

const FOOD: &str = "vegetable|vegetables|tomato|tomatoes|onion|onions|carrot|carrots|fish|salmon|tuna|meat|bread|cake|fruit|apple|apples|\
    cabbage|sushi|sashimi|pizza|watermelon|ham|cheese|potato|potatoes|lemon|orange|pumpkin|leek|cucumber|melon|beef|steak";

pub const WORK: &[Work] = &[
    work("stir*|whisk*", "ladle"),
    Work { off: "hair|eyes|through|across|her|him|them", ..work("sweep*|swept|mop*", "broom") },
    Work { off: "wood|firewood|log|logs|tree|trees", ..work("slice+|slicing|chop+|dice+|fillet*|mince*", "knife") },
    Work { on: FOOD, ..work("cut+|cutting|peel+|carve+|fillet*", "knife") },
    Work {
        on: "egg|eggs|pancake|pancakes|bacon|fish|rice|omelet|omelette|steak|vegetables|noodles|sausages",
        ..work("fry+|flip+|cook+|scramble*|saute*|grill*", "frying pan")
    },
    Work { on: "tea", ..work("pour*", "pouring tea") },
    Work {
        on: "plant|plants|flower|flowers|garden|rose|roses|geraniums|tulips|pots|seedlings|sunflowers|vegetables",
        ..work("water+", "watering can")
    },
    work("dig+|shovel+", "shovel"),
    work("rake+|raking", "rake"),
    Work {
        on: "nail|nails|board|boards|plank|planks|iron|metal|sword|blade|steel|horseshoe|armor|anvil|fence|stake",
        ..work("hammer+|nail+|nailing|forge+|pound+", "hammering iron")
    },
    Work {
        on: "engine|machine|machinery|car|motorcycle|motorbike|bike|bicycle|robot|pipe|pipes|gear|gears|arm|tractor|plane|airplane|spaceship|device|radio",
        ..work("repair*|fix+|mend+|weld+", "wrench")
    },
    Work { off: "face|nails|lips|house|wall|fence", ..work("paint+", "paintbrush") },
    Work {
        off: "sword|swords|katana|katanas|blade|weapon|bow|arrow|gun|pistol|dagger|knife|rapier|breath|curtain|curtains|water|card|cards|near|attention|crowd|back|up|closer|string",
        ..work("draw+|sketch+|doodle*", "sketchbook")
    },
    work("photograph+|film+", "camera"),
    Work { off: "music", ..work("scribble*|jot*", "writing") },
    work("knit+|crochet*", "knitting"),
];
