//! What each word and phrase means: tables that a person can read and extend.
//!
//! A row is a meaning and the phrases that have it, separated by commas, in lower case, in the American spelling,
//! with blanks for hyphens and in the singular (a plural in the prompt finds it). The longest phrase wins.

mod acts;
mod afloat;
mod animals;
mod at_home;
mod athletics;
mod belongings;
mod callings;
mod clothes;
mod clubs;
mod costumes;
mod crafts;
mod doings;
mod enacted;
mod errands;
mod fabled;
mod feats;
mod feelings;
mod fixtures;
mod furnishings;
mod gathered;
mod gestures;
mod grammar;
mod handiwork;
mod held;
mod housework;
mod index;
mod inflected;
mod japanese;
mod japanese_looks;
mod labors;
mod lamps;
mod locales;
mod looks;
mod marks;
mod motions;
mod occasions;
mod oddments;
mod offices;
mod overwear;
mod paired;
mod people;
mod peoples;
mod places;
mod players;
mod poses;
mod roles;
mod rows;
mod scenes;
mod schoolwork;
mod shared;
mod sights;
mod sites;
mod skies;
mod sleeves;
mod speech;
mod spoken;
mod staged;
mod stages;
mod sundries;
mod tags;
mod things;
mod together;
mod tokens;
mod trades;
mod trimmings;
mod two;
mod unspaced;
mod ventures;
mod verbs;
mod views;
mod visages;
mod wares;
mod ways;
mod wordings;
mod work;

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

pub use at_home::AT_HOME;
pub use athletics::ATHLETICS;
pub use callings::is_only_called;
pub use enacted::ENACTED;
pub use errands::ERRANDS;
pub use feats::EXERTIONS;
pub use gathered::GATHERED;
pub use housework::HOUSEWORK;
pub use schoolwork::SCHOOLWORK;
pub use staged::STAGED;
pub use unspaced::{is_part_of_longer, unspaced};
pub use ventures::VENTURES;
pub use wordings::{EYE_COLORS, HELD_OUT, LOOKS, PUTS, WORDINGS};
pub use work::{WORK, Work};

use index::Index;

use super::token::singulars;
use super::wish::Wish;
use crate::{
    AnimalKind, Detail, Extra, FigureKind, Fitting, Fringe, HairLength, HairStyle, Hour, Pattern, Place, SkinTone, Tint,
};

/// What a phrase does to the reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sense {
    Wishes(&'static [Wish]),
    /// Of `he` and `her`: decides the figure where nothing else does.
    Hint(FigureKind),
    /// Something that takes adjectives, and what it asks for by itself.
    Noun(Noun, Option<Wish>),
    Adjective(Adjective),
    /// Says nothing about the picture.
    Silent,
    /// `holding`, `eating`: says nothing beside what it takes, and is not drawn alone.
    Takes,
    /// Goes on with the adjectives that stand right before it.
    And,
    /// `behind`, `with`: silent, and an adjective before it has lost its noun.
    Preposition,
    /// A color that follows is the color of the clothes: `dressed in red`.
    Wearing,
    /// `is`, `are`: what follows describes the noun before.
    Joins,
    /// `or`: goes on with what was refused.
    Or,
    /// `no`, `without`.
    Without,
    /// なし, いない: refuses what was named right before.
    NotBefore,
    /// A thing that is not drawn, and that says where it is: an oven, a surfboard.
    Suggests(Place),
    /// An animal, and its color where the word says that.
    Animal(AnimalKind, Option<Tint>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    Hair,
    Eyes,
    /// The second of two eyes that differ.
    OtherEye,
    /// The ends of the hair.
    Tips,
    /// Single locks of another color.
    Streaks,
    /// One half of the hair.
    HalfHair,
    Skin,
    Fringe,
    Outfit,
    /// Skirt or trousers.
    Lower,
    /// Sash, plume: what carries the accent color.
    Accent,
    /// What has a color of its own.
    Detail(Detail),
    /// What is on the head, and has a color of its own.
    Hat,
    /// Of the color of the hair.
    Beard,
    /// What is in hand: only a color right before it changes it.
    Held,
    /// What is in the place, and has a color of its own: only a color right before it changes it.
    Fitting(Fitting),
    /// Known, and no adjective changes it.
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adjective {
    Color(Tint),
    Length(HairLength),
    HairStyle(HairStyle),
    Fringe(Fringe),
    Pattern(Pattern),
    Light,
    Pale,
    Tanned,
    Dark,
    /// Between white and brown.
    Beige,
    /// With holes and ragged hems.
    Torn,
    /// Its sleeves, or that it has none.
    Cut(Extra),
    /// Of beards: down to the chest.
    Huge,
}

impl Adjective {
    pub const fn is_color(self) -> bool {
        matches!(self, Self::Color(_) | Self::Beige)
    }

    /// What the adjective asks for before this noun; `None` if the noun cannot show it.
    pub fn before(self, noun: Noun) -> Option<Wish> {
        match (noun, self) {
            (
                Noun::Hair
                | Noun::Outfit
                | Noun::Lower
                | Noun::Accent
                | Noun::Detail(_)
                | Noun::Hat
                | Noun::Held
                | Noun::Fitting(_),
                Self::Beige,
            )
            | (Noun::Outfit | Noun::Lower | Noun::Accent | Noun::Detail(_) | Noun::Hat | Noun::Held, Self::Tanned) => {
                Self::Color(Tint::Blond).before(noun)
            }
            // Gold is no color of hair of its own.
            (Noun::Hair | Noun::Fringe, Self::Color(Tint::Yellow)) => Some(Wish::HairColor(Tint::Blond)),
            (Noun::Hair | Noun::Fringe, Self::Color(tint)) => Some(Wish::HairColor(tint)),
            (Noun::Hair, Self::Length(length)) => Some(Wish::HairLength(length)),
            (Noun::Hair, Self::HairStyle(style)) => Some(Wish::HairStyle(style)),
            (Noun::Hair, Self::Dark) => Some(Wish::HairColor(Tint::Black)),
            (Noun::Hair, Self::Light | Self::Pale) => Some(Wish::HairColor(Tint::Blond)),
            // `straight hair` is loose hair, `straight bangs` are a straight fringe.
            (Noun::Hair, Self::Fringe(Fringe::Straight)) => Some(Wish::HairStyle(HairStyle::Loose)),
            (Noun::Fringe, Self::Fringe(fringe)) => Some(Wish::Fringe(fringe)),
            (Noun::Beard, Self::Length(HairLength::Long)) => Some(Wish::Extra(Extra::LongBeard)),
            (Noun::Beard, Self::Huge) => Some(Wish::Extra(Extra::LongBeard)),
            (Noun::Beard, Self::Color(Tint::Yellow)) => Some(Wish::HairColor(Tint::Blond)),
            (Noun::Beard, Self::Color(tint)) => Some(Wish::HairColor(tint)),
            (Noun::OtherEye, Self::Color(tint)) => Some(Wish::OtherEye(tint)),
            (Noun::Tips, Self::Color(tint)) => Some(Wish::Tips(tint)),
            (Noun::Streaks, Self::Color(tint)) => Some(Wish::Streaks(tint)),
            (Noun::HalfHair, Self::Color(tint)) => Some(Wish::HalfHair(tint)),
            (Noun::Eyes, Self::Color(tint)) => Some(Wish::EyeColor(tint)),
            (Noun::Eyes, Self::Dark) => Some(Wish::EyeColor(Tint::Brown)),
            (Noun::Skin, Self::Light | Self::Color(Tint::Pink)) => Some(Wish::Skin(SkinTone::Light)),
            (Noun::Skin, Self::Pale | Self::Color(Tint::White)) => Some(Wish::Skin(SkinTone::Pale)),
            (Noun::Skin, Self::Color(Tint::Brown)) => Some(Wish::Skin(SkinTone::Brown)),
            (Noun::Skin, Self::Color(Tint::Green | Tint::Teal | Tint::Mint)) => Some(Wish::Skin(SkinTone::Green)),
            (Noun::Skin, Self::Color(Tint::Blue | Tint::Sky)) => Some(Wish::Skin(SkinTone::Blue)),
            (Noun::Skin, Self::Color(Tint::Red)) => Some(Wish::Skin(SkinTone::Crimson)),
            (Noun::Skin, Self::Color(Tint::Gray | Tint::Silver | Tint::Ash)) => Some(Wish::Skin(SkinTone::Ashen)),
            (Noun::Skin, Self::Tanned) => Some(Wish::Skin(SkinTone::Tan)),
            (Noun::Skin, Self::Dark | Self::Color(Tint::Black)) => Some(Wish::Skin(SkinTone::Dark)),
            (Noun::Outfit, Self::Color(tint)) => Some(Wish::OutfitColor(tint)),
            (Noun::Outfit, Self::Cut(sleeves)) => Some(Wish::Extra(sleeves)),
            (Noun::Outfit, Self::Torn) => Some(Wish::Extra(Extra::Torn)),
            (Noun::Detail(Detail::Cape), Self::Torn) => Some(Wish::Extra(Extra::Torn)),
            (Noun::Lower, Self::Torn) => Some(Wish::Extra(Extra::TornKnees)),
            (Noun::Outfit, Self::Pattern(pattern)) => Some(Wish::Pattern(pattern)),
            (Noun::Lower, Self::Pattern(pattern)) => Some(Wish::LowerPattern(pattern)),
            (Noun::Outfit, Self::Dark) => Some(Wish::OutfitColor(Tint::Black)),
            (Noun::Lower, Self::Color(tint)) => Some(Wish::LowerColor(tint)),
            (Noun::Lower, Self::Dark) => Some(Wish::LowerColor(Tint::Black)),
            (Noun::Fitting(fitting), Self::Color(tint)) => Some(Wish::Paint(fitting, tint)),
            (Noun::Fitting(fitting), Self::Dark) => Some(Wish::Paint(fitting, Tint::Black)),
            (Noun::Held, Self::Color(tint)) => Some(Wish::PropColor(tint)),
            (Noun::Held, Self::Dark) => Some(Wish::PropColor(Tint::Black)),
            (Noun::Accent, Self::Color(tint)) => Some(Wish::Accent(tint)),
            (Noun::Detail(detail), Self::Pattern(pattern)) if detail.is_printed() => Some(Wish::Print(detail, pattern)),
            (Noun::Detail(detail), Self::Color(tint)) => Some(Wish::Dye(detail, tint)),
            (Noun::Detail(detail), Self::Dark) => Some(Wish::Dye(detail, Tint::Black)),
            (Noun::Hat, Self::Color(tint)) => Some(Wish::HatColor(tint)),
            (Noun::Hat, Self::Dark) => Some(Wish::HatColor(Tint::Black)),
            _ => None,
        }
    }

    /// What the adjective asks for where no noun follows: `a blonde girl`.
    pub fn alone(self) -> Option<Wish> {
        match self {
            Self::Color(Tint::Blond) => Some(Wish::HairColor(Tint::Blond)),
            Self::Tanned => Some(Wish::Skin(SkinTone::Tan)),
            Self::Cut(sleeves) if sleeves.is_of_sleeves() => Some(Wish::Extra(sleeves)),
            // `a dark corridor`.
            Self::Dark => Some(Wish::Hour(Hour::Night)),
            _ => None,
        }
    }
}

type Row = (Sense, &'static str);

const TABLES: &[&[Row]] = &[
    afloat::ROWS,
    marks::ROWS,
    locales::ROWS,
    lamps::ROWS,
    grammar::ROWS,
    grammar::QUALITY,
    grammar::FILLERS,
    roles::ROWS,
    scenes::ROWS,
    scenes::WEAR,
    scenes::ACTS,
    views::ROWS,
    sights::ROWS,
    sites::ROWS,
    things::ROWS,
    gathered::ROWS,
    at_home::ROWS,
    paired::ROWS,
    shared::ROWS,
    together::ROWS,
    held::ROWS,
    wares::ROWS,
    oddments::ROWS,
    overwear::ROWS,
    gestures::ROWS,
    doings::ROWS,
    athletics::ROWS,
    ventures::ROWS,
    enacted::ROWS,
    staged::ROWS,
    errands::ROWS,
    clubs::ROWS,
    motions::ROWS,
    acts::ROWS,
    feats::ROWS,
    costumes::ROWS,
    crafts::ROWS,
    handiwork::ROWS,
    schoolwork::ROWS,
    housework::ROWS,
    ways::ROWS,
    visages::ROWS,
    feelings::ROWS,
    speech::ROWS,
    spoken::WORDS,
    spoken::SCENES,
    people::FIGURES,
    people::OF_SKIN,
    people::EXPRESSIONS,
    people::POSES,
    poses::ROWS,
    poses::JAPANESE,
    looks::COLORS,
    looks::HAIR,
    looks::FACE,
    clothes::ROWS,
    trimmings::ROWS,
    places::ROWS,
    japanese::GRAMMAR,
    japanese::FIGURES,
    japanese::EXPRESSIONS,
    japanese::POSES,
    japanese_looks::LOOKS,
    japanese_looks::CLOTHES,
    japanese::PLACES,
    animals::ROWS,
    trades::ROWS,
    labors::ROWS,
    players::ROWS,
    offices::ROWS,
    stages::ROWS,
    fabled::ROWS,
    peoples::ROWS,
    sleeves::SLEEVES,
    tokens::ROWS,
    callings::ROWS,
    two::ROWS,
    occasions::PLACES,
    occasions::THINGS,
    occasions::LIGHT,
    occasions::DEEDS,
    occasions::MOODS,
    sundries::ROWS,
    tags::ROWS,
    sundries::SIGHTS,
    sundries::PLACES,
    furnishings::SEATS,
    furnishings::FITTINGS,
    fixtures::PAINTED,
    fixtures::STANDING,
    furnishings::EMPTY,
    furnishings::ABSENT,
    belongings::ROWS,
    belongings::HOLDS,
    skies::LIGHT,
    skies::AMONG,
    skies::PANES,
    skies::CAMERA,
];

/// Words of the longest phrase.
pub const LONGEST: usize = 7;

/// A look through all tables takes the compiler longer than it allows by itself.
#[allow(long_running_const_eval)]
static INDEX: Index = Index::of(TABLES);

/// Every form of the Japanese verbs: three times as many as there are phrases, so they wait for a Japanese text.
fn inflected() -> &'static FxHashMap<String, &'static Sense> {
    static INFLECTED: OnceLock<FxHashMap<String, &'static Sense>> = OnceLock::new();
    INFLECTED.get_or_init(|| {
        let rows = housework::VERBS.iter().chain(staged::INFLECTED).chain(inflected::ROWS).rev();
        // What stands twice is found in the first row that has it.
        rows.chain(errands::INFLECTED)
            .flat_map(|row| verbs::forms(row).into_iter().map(|form| (form, &row.0)))
            .collect()
    })
}

/// What a table says of one form of a verb holds.
fn find(phrase: &str) -> Option<Sense> {
    let of_a_verb = || (!phrase.is_ascii()).then(|| inflected().get(phrase).copied()).flatten();
    INDEX.get(phrase).or_else(of_a_verb).copied()
}

/// What the longest phrase at the start of `words` means, and how many words it has.
pub fn look_up(words: &[&str]) -> Option<(Sense, usize)> {
    let longest = INDEX.longest_from(words.first()?);
    let mut phrase = String::new();
    (1..=words.len().min(longest))
        .rev()
        .find_map(|count| {
            let (last, before) = words[..count].split_last()?;
            phrase.clear();
            for word in before {
                phrase.extend([word, " "]);
            }
            let lead = phrase.len();
            singulars(last).into_iter().find_map(|form| {
                phrase.truncate(lead);
                phrase.push_str(&form);
                Some((find(&phrase)?, count))
            })
        })
        .or_else(|| Some((felt(words.first()?)?, 1)))
}

/// What the face shows of who does it `wistfully`.
fn felt(adverb: &str) -> Option<Sense> {
    let stem = adverb.strip_suffix("ly")?;
    let adjectives =
        [stem.to_owned(), format!("{}y", stem.strip_suffix('i').unwrap_or(stem)), stem.trim_end_matches("al").into()];
    let sense = adjectives.iter().find_map(|word| find(word))?;
    let feels = |wish: &Wish| matches!(wish, Wish::Expression(_));
    let of_face = match &sense {
        Sense::Noun(_, Some(wish)) => feels(wish),
        Sense::Wishes(wishes) => wishes.iter().any(feels),
        _ => false,
    };
    of_face.then_some(sense)
}

/// Whether the word names an animal, or several.
pub fn is_animal(word: &str) -> bool {
    matches!(look_up(&[word]), Some((Sense::Animal(..), _)))
}

/// What the phrase means as it stands, a plural as no singular.
pub fn exact(phrase: &str) -> Option<Sense> {
    find(phrase)
}

/// Everything that some phrase can ask for, an adjective with each of its nouns.
pub fn wishes() -> Vec<Wish> {
    use Noun::{Accent, Eyes, Fringe, Hair, Hat, Lower, Other, OtherEye, Outfit, Skin, Tips};
    let nouns = [Hair, Eyes, OtherEye, Tips, Skin, Fringe, Outfit, Lower, Accent, Hat, Other];
    let nouns = nouns.into_iter().chain(Detail::ALL.map(Noun::Detail));
    let asks = |sense: &Sense| match *sense {
        Sense::Wishes(wishes) => wishes.to_vec(),
        Sense::Noun(_, wish) => wish.into_iter().collect(),
        Sense::Adjective(adjective) => nouns.clone().filter_map(|noun| adjective.before(noun)).collect(),
        _ => Vec::new(),
    };
    TABLES.iter().copied().flatten().flat_map(|(sense, _)| asks(sense)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_phrase_stands_in_the_tables_once_and_is_short_enough() {
        let mut seen = BTreeMap::new();
        let mut twice = Vec::new();
        for (sense, phrases) in TABLES.iter().copied().flatten() {
            for phrase in phrases.split(',').map(str::trim) {
                assert!(!phrase.is_empty(), "an empty phrase beside {phrases}");
                assert!(phrase.split(' ').count() <= LONGEST, "{phrase}");
                assert_eq!(phrase, phrase.to_lowercase(), "{phrase}");
                if seen.insert(phrase, *sense).is_some() {
                    twice.push(phrase);
                }
            }
        }
        assert_eq!(twice, [""; 0], "phrases that stand twice");
        assert!(seen.len() > 20_000, "{} phrases", seen.len());
        assert!(seen.len() * 2 < index::SLOTS, "{} phrases crowd the index: double its slots", seen.len());
    }

    #[test]
    fn every_phrase_is_found_as_it_stands() {
        for (sense, phrases) in TABLES.iter().copied().flatten() {
            for phrase in phrases.split(',').map(str::trim) {
                let read = index::as_read(phrase);
                let words: Vec<&str> = read.split(' ').collect();
                assert_eq!(look_up(&words), Some((*sense, words.len())), "{phrase}");
            }
        }
    }
}
