//! Words for cut, length and color that say what is drawn anyway: a long coat, black boots, a messy bun. What they ask
//! for beside that is told here too: a long dress is a gown.

use super::reader::{Found, ReadText, Span};
use super::vocabulary::Adjective;
use super::wish::Wish;
use crate::{Extra, Fringe, HairLength, HairStyle, Lower, Outfit, Tint};

/// Bytes between the word and what it is said of.
const NEAR_BYTES: usize = 30;

const LONG: [&str; 8] = ["long", "floor-length", "ankle-length", "full-length", "長い", "長", "ロング", "trailing"];
const SHORT: [&str; 4] = ["short", "短い", "mini", "knee-length"];
const FRILLY: [&str; 9] =
    ["frilly", "frilled", "ruffled", "ruffle", "ruffles", "フリル", "フリフリ", "frills", "ふりふり"];
const EASY: [&str; 10] = ["messy", "loose", "neat", "low", "tight", "blunt", "tied", "pulled", "simple", "thick"];

/// Takes from what is lost the words that nothing is lost of.
pub fn fit(found: &mut ReadText, prompt: &str) {
    very_long(&mut found.wishes);
    let mut at = 0;
    while at < found.not_understood.len() {
        let lost = found.not_understood[at];
        let word = prompt.get(lost.0..lost.1).unwrap_or_default().to_lowercase();
        let fits = match said_of(&found.wishes, lost, prompt) {
            Some(thing) => cut(&mut found.wishes, thing, &word, prompt) || is_drawn(&word, found.wishes[thing].wish),
            None => false,
        };
        let edged = said_of(&found.wishes, lost, prompt).map(|thing| found.wishes[thing]);
        let is_edged = |thing: &Found| !fits && FRILLY.contains(&word.as_str()) && can_be_edged(thing.wish);
        if let Some(thing) = edged.filter(is_edged) {
            let wish = Wish::Extra(Extra::Frills);
            found.wishes.push(Found { wish, own: lost, shown: (lost.0, thing.own.1), ..thing });
            found.not_understood.remove(at);
        } else if fits {
            found.not_understood.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Of very long hair that is cut or tied in some way the length is kept.
fn very_long(wishes: &mut [Found]) {
    let told: Vec<Found> = wishes.to_vec();
    let is_cut = |found: &Found| {
        told.iter().any(|other| {
            let differs = matches!(other.wish, Wish::HairStyle(style) if !matches!(style, HairStyle::VeryLong | HairStyle::Loose));
            differs && other.who == found.who && !other.refused
        })
    };
    for found in wishes.iter_mut().filter(|found| found.wish == Wish::HairStyle(HairStyle::VeryLong)) {
        if !found.refused && is_cut(found) {
            found.wish = Wish::HairLength(HairLength::Long);
        }
    }
}

/// The thing right after the word.
fn said_of(wishes: &[Found], lost: Span, prompt: &str) -> Option<usize> {
    let is_thing = |wish: &Wish| {
        matches!(wish, Wish::Outfit(_) | Wish::Lower(_) | Wish::Extra(_) | Wish::HairStyle(_) | Wish::SchoolUniform)
    };
    let near = |found: &Found| {
        let between = prompt.get(lost.1..found.own.0);
        between.is_some_and(|text| text.len() <= NEAR_BYTES && !text.contains([',', '.', ';', '、', '。']))
    };
    let things = wishes.iter().enumerate().filter(|(_, found)| is_thing(&found.wish) && !found.refused && near(found));
    things.min_by_key(|(_, found)| found.own.0).map(|(at, _)| at)
}

/// What the cut makes of the thing. Whether it made something else.
fn cut(wishes: &mut [Found], thing: usize, word: &str, prompt: &str) -> bool {
    let Found { own, who, wish, .. } = wishes[thing];
    let said = prompt.get(own.0..own.1).unwrap_or_default().to_lowercase();
    let is_plain = matches!(said.as_str(), "dress" | "dresses" | "ドレス")
        || said.ends_with("skirt")
        || said.ends_with("スカート");
    let is_black = || {
        let black = |found: &&Found| found.wish == Wish::OutfitColor(Tint::Black) && found.shown.1 == own.1;
        wishes.iter().find(black).is_some()
    };
    let other = match wish {
        Wish::Outfit(Outfit::Dress) if is_plain && LONG.contains(&word) => Wish::Outfit(Outfit::Gown),
        Wish::Outfit(Outfit::Dress) if is_plain && FRILLY.contains(&word) && is_black() => Wish::Outfit(Outfit::Gothic),
        Wish::Extra(Extra::Hat) if matches!(word, "pointy" | "pointed") => Wish::Extra(Extra::WitchHat),
        Wish::Lower(Lower::Skirt | Lower::PleatedSkirt) if is_plain && LONG.contains(&word) => {
            Wish::Lower(Lower::LongSkirt)
        }
        _ => return false,
    };
    // A skirt said to be pleated too is told twice.
    wishes
        .iter_mut()
        .filter(|found| found.who == who && found.own == own && found.wish == wish)
        .for_each(|found| found.wish = other);
    true
}

fn is_drawn(word: &str, wish: Wish) -> bool {
    ((LONG.contains(&word) || word == "flowing") && is_long(wish))
        || (word == "flowing" && matches!(wish, Wish::Outfit(Outfit::Dress) | Wish::Lower(_)))
        || (SHORT.contains(&word) && is_short(wish))
        || (FRILLY.contains(&word) && has_frills(wish))
        || (EASY.contains(&word) && is_tied(wish))
        || (matches!(word, "loose" | "loosened" | "undone") && wish == Wish::Necktie)
        || usual(wish).contains(&word)
}

const fn is_long(wish: Wish) -> bool {
    use Extra::{
        BridalVeil, Cape, CatTail, ElfEars, FoxTail, Gloves, LongBeard, RabbitEars, Scarf, Sidelocks, ThighHighs,
    };
    use Outfit::{
        Captain, Cheongsam, Cloak, Coat, Gown, Hakama, Juunihitoe, Kimono, LabCoat, Maid, Raincoat, Robe, Yukata,
    };
    match wish {
        Wish::Outfit(outfit) => matches!(
            outfit,
            Captain
                | Cheongsam
                | Cloak
                | Coat
                | Gown
                | Hakama
                | Juunihitoe
                | Kimono
                | LabCoat
                | Maid
                | Raincoat
                | Robe
                | Yukata
        ),
        Wish::Extra(extra) => matches!(
            extra,
            BridalVeil
                | Cape
                | CatTail
                | ElfEars
                | FoxTail
                | Gloves
                | LongBeard
                | RabbitEars
                | Scarf
                | Sidelocks
                | ThighHighs
        ),
        Wish::Lower(lower) => matches!(lower, Lower::LongSkirt | Lower::Trousers),
        _ => false,
    }
}

const fn is_short(wish: Wish) -> bool {
    matches!(
        wish,
        Wish::Lower(Lower::Skirt | Lower::PleatedSkirt | Lower::Shorts)
            | Wish::Outfit(Outfit::Dress | Outfit::Idol | Outfit::Tutu)
    )
}

/// Whether its hem can have frills.
fn can_be_edged(wish: Wish) -> bool {
    match wish {
        Wish::Outfit(outfit) => outfit.can_have(Extra::Frills),
        Wish::Lower(lower) => matches!(lower, Lower::Skirt | Lower::PleatedSkirt | Lower::LongSkirt),
        _ => false,
    }
}

const fn has_frills(wish: Wish) -> bool {
    matches!(
        wish,
        Wish::Outfit(Outfit::Maid | Outfit::Idol | Outfit::Gothic | Outfit::Tutu) | Wish::Extra(Extra::MaidBand)
    )
}

/// Hair that is tied up or cut to one length.
const fn is_tied(wish: Wish) -> bool {
    use HairStyle::{Bob, Braids, Bun, CrownBraid, DoubleBuns, HalfUp, LowPonytail, LowTwinTails};
    use HairStyle::{
        Cornrows, FishtailBraid, LowBun, Pixie, Ponytail, SidePonytail, SingleBraid, Topknot, TwinTails, WolfCut,
    };
    match wish {
        Wish::HairStyle(style) => matches!(
            style,
            Bob | Braids
                | Bun
                | LowBun
                | FishtailBraid
                | Cornrows
                | CrownBraid
                | DoubleBuns
                | HalfUp
                | LowPonytail
                | LowTwinTails
                | Pixie
                | Ponytail
                | SidePonytail
                | SingleBraid
                | Topknot
                | TwinTails
                | WolfCut
        ),
        _ => false,
    }
}

const DARK: &[&str] = &["black", "dark", "黒", "黒い", "sheer", "dark grey"];
const BROWN: &[&str] = &["brown", "茶色い", "茶色", "茶", "leather", "革", "heavy", "sturdy", "old", "worn", "wooden"];
const WHITE: &[&str] = &["white", "白", "白い", "clean"];
const GOLD: &[&str] = &["gold", "golden", "金", "金色"];

/// Whether the noun says how the hair lies, and of the adjective nothing is left to see.
pub const fn is_tied_anyway(adjective: Adjective, wish: Option<Wish>) -> bool {
    let of_hair = matches!(
        adjective,
        Adjective::HairStyle(HairStyle::Messy | HairStyle::Loose) | Adjective::Fringe(Fringe::Straight)
    );
    match wish {
        Some(wish) => of_hair && is_tied(wish),
        None => false,
    }
}

/// Colors and stuffs that a thing has anyway.
const fn usual(wish: Wish) -> &'static [&'static str] {
    use Extra::{
        AngelWings, Bandage, Belt, Boots, Bracelet, BridalVeil, ChefHat, DemonWings, Eyepatch, FaceMask, Glasses,
        Gloves, Halo, HandWraps, Horns, KneeSocks, Loafers, NunVeil, NurseCap, Sandals, Sneakers, Sunglasses,
        ThighHighs, Tights,
    };
    match wish {
        Wish::Extra(extra) => match extra {
            Glasses | Sunglasses | Tights | ThighHighs | KneeSocks | Eyepatch | Horns | DemonWings | NunVeil => DARK,
            Boots | Loafers | Sandals | Belt => BROWN,
            Sneakers | FaceMask | AngelWings | Gloves | ChefHat | NurseCap | BridalVeil | Bandage | HandWraps => WHITE,
            Halo | Bracelet => GOLD,
            _ => &[],
        },
        Wish::Outfit(Outfit::Armor | Outfit::SamuraiArmor) => {
            &["shining", "gleaming", "steel", "metal", "heavy", "full", "iron"]
        }
        Wish::Outfit(Outfit::Coat | Outfit::DownJacket) => &["heavy", "thick", "winter", "long", "knee-length"],
        _ => &[],
    }
}

/// Of hair down to the knees `down` says how long it is.
pub fn hair_down_to(words: &[&str]) -> Option<(Wish, usize)> {
    let at = match words {
        ["hair", "that", "reaches" | "falls" | "flows" | "hangs", "to" | "past" | "below", ..] => 4,
        ["hair", "that", "reaches" | "touches", ..] => 3,
        [
            "hair",
            "down" | "falling" | "reaching" | "flowing" | "hanging" | "going" | "tumbling",
            "to" | "past" | "below" | "over",
            ..,
        ] => 3,
        ["hair", "reaching" | "past" | "to" | "below" | "down" | "falling", "down", "to" | "past", ..] => 4,
        ["hair", "reaching" | "past" | "to" | "below" | "down", ..] => 2,
        _ => return None,
    };
    let at = at + usize::from(matches!(words.get(at), Some(&("her" | "his" | "the" | "their"))));
    let wish = match *words.get(at)? {
        "waist" | "hips" | "hip" | "back" | "chest" | "elbows" => Wish::HairLength(HairLength::Long),
        "knees" | "ankles" | "floor" | "feet" | "ground" | "calves" => Wish::HairStyle(HairStyle::VeryLong),
        "shoulders" | "shoulder" | "collarbone" | "neck" => Wish::HairLength(HairLength::Medium),
        "chin" | "ears" | "jaw" => Wish::HairLength(HairLength::Short),
        _ => return None,
    };
    Some((wish, at + 1))
}
