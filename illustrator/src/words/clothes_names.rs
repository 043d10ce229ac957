//! What clothes, and what is worn with them, are called when it is said what was understood.

use crate::scene::{Extra, Lower, Outfit, Pattern};

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

pub fn lower_name(lower: Lower) -> &'static str {
    match lower {
        Lower::Skirt => "skirt",
        Lower::LongSkirt => "long skirt",
        Lower::Trousers => "trousers",
        Lower::Shorts => "shorts",
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

pub fn extra_name(extra: Extra) -> &'static str {
    EXTRA_NAMES[extra as usize].1
}

const EXTRA_NAMES: [(Extra, &str); Extra::BoxingGloves as usize + 1] = [
    (Extra::Glasses, "glasses"),
    (Extra::Ribbon, "ribbon"),
    (Extra::Hairpin, "hairpin"),
    (Extra::Scarf, "scarf"),
    (Extra::Headphones, "headphones"),
    (Extra::CatEars, "cat ears"),
    (Extra::Hat, "hat"),
    (Extra::Flower, "flower"),
    (Extra::Choker, "choker"),
    (Extra::Freckles, "freckles"),
    (Extra::Fang, "fang"),
    (Extra::Horns, "horns"),
    (Extra::Halo, "halo"),
    (Extra::Mole, "mole"),
    (Extra::Scar, "scar"),
    (Extra::Eyepatch, "eyepatch"),
    (Extra::Bandage, "bandage"),
    (Extra::Beard, "beard"),
    (Extra::LongBeard, "long beard"),
    (Extra::Stubble, "stubble"),
    (Extra::Moustache, "moustache"),
    (Extra::FoxEars, "fox ears"),
    (Extra::WolfEars, "wolf ears"),
    (Extra::RabbitEars, "rabbit ears"),
    (Extra::ElfEars, "elf ears"),
    (Extra::Crown, "crown"),
    (Extra::Tiara, "tiara"),
    (Extra::HairBand, "hair band"),
    (Extra::MaidBand, "maid headband"),
    (Extra::Beret, "beret"),
    (Extra::Cap, "cap"),
    (Extra::StrawHat, "straw hat"),
    (Extra::WitchHat, "witch hat"),
    (Extra::Sunglasses, "sunglasses"),
    (Extra::FaceMask, "face mask"),
    (Extra::Earrings, "earrings"),
    (Extra::Goggles, "goggles"),
    (Extra::ChefHat, "chef's hat"),
    (Extra::NurseCap, "nurse's cap"),
    (Extra::PirateHat, "pirate hat"),
    (Extra::PeakedCap, "peaked cap"),
    (Extra::SailorHat, "sailor hat"),
    (Extra::FireHelmet, "fire helmet"),
    (Extra::HardHat, "hard hat"),
    (Extra::CowboyHat, "cowboy hat"),
    (Extra::Mortarboard, "mortarboard"),
    (Extra::EarMuffs, "earmuffs"),
    (Extra::SantaHat, "santa hat"),
    (Extra::NunVeil, "nun's veil"),
    (Extra::SpaceHelmet, "space helmet"),
    (Extra::CatTail, "cat tail"),
    (Extra::FoxTail, "fox tail"),
    (Extra::NineTails, "nine tails"),
    (Extra::AngelWings, "feathered wings"),
    (Extra::DemonWings, "bat wings"),
    (Extra::Ahoge, "ahoge"),
    (Extra::Sidelocks, "sidelocks"),
    (Extra::HairIntakes, "hair intakes"),
    (Extra::HairOverShoulder, "hair over one shoulder"),
    (Extra::Sweat, "sweat"),
    (Extra::Gloves, "gloves"),
    (Extra::ThighHighs, "thigh-high stockings"),
    (Extra::KneeSocks, "knee socks"),
    (Extra::Tights, "tights"),
    (Extra::Boots, "boots"),
    (Extra::Sneakers, "sneakers"),
    (Extra::Loafers, "loafers"),
    (Extra::Sandals, "sandals"),
    (Extra::Heels, "high heels"),
    (Extra::Barefoot, "bare feet"),
    (Extra::Belt, "belt"),
    (Extra::Backpack, "backpack"),
    (Extra::ShoulderBag, "shoulder bag"),
    (Extra::Bracelet, "bracelet"),
    (Extra::Necklace, "necklace"),
    (Extra::Cape, "cape"),
    (Extra::BowTie, "bow tie"),
    (Extra::HandWraps, "bandaged hands"),
    (Extra::BoxingGloves, "boxing gloves"),
];

// Each stands at its own number, and none is left out.
const _: () = {
    let mut at = 0;
    while at < EXTRA_NAMES.len() {
        assert!(EXTRA_NAMES[at].0 as usize == at);
        at += 1;
    }
};
