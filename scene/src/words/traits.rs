//! Traits: what stays of a character, as the names that a record keeps and as the wishes that a scene is decided from.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use engine::{Design, Trait};

use super::Reading;
use super::vocabulary;
use super::wish::Wish;
use crate::{
    Age, Build, Character, Detail, Extra, EyeShape, FigureKind, Fringe, HairLength, HairStyle, Height, SkinTone, Stuff,
    Tint,
};

/// What the traits ask for. One that this version has no name for is left to the design's seed.
pub fn wishes(design: &Design) -> Vec<Wish> {
    design.traits.iter().filter_map(|one| named(&one.what, &one.value)).collect()
}

/// What was decided for one character, and what its words asked for beside that.
pub fn traits(character: &Character, reading: &Reading) -> Vec<Trait> {
    let mut wishes = decided(character);
    for granted in &reading.granted {
        let wish = granted.wish;
        let new = |known: &Wish| !known.same_slot(wish);
        if granted.who.0 == 0 && stays(wish) && wishes.iter().all(new) {
            wishes.push(wish);
        }
    }
    wishes.into_iter().map(said).collect()
}

fn decided(character: &Character) -> Vec<Wish> {
    let hair = &character.hair;
    let mut wishes = vec![
        Wish::Kind(character.kind),
        Wish::Age(character.age),
        Wish::Build(character.build),
        Wish::Height(character.height),
        Wish::Skin(character.skin),
        Wish::HairColor(hair.color),
        Wish::HairStyle(hair.style),
        Wish::HairLength(hair.length),
        Wish::Fringe(hair.fringe),
        Wish::EyeColor(character.eyes),
        Wish::EyeShape(character.eye_shape),
        Wish::Outfit(character.outfit),
        Wish::OutfitColor(character.outfit_color),
        Wish::Accent(character.accent),
    ];
    wishes.extend(hair.tips.map(Wish::Tips));
    wishes.extend(hair.streaks.map(Wish::Streaks));
    wishes.extend(hair.half.map(Wish::HalfHair));
    wishes.extend(character.other_eye.map(Wish::OtherEye));
    wishes.extend(character.pattern.map(Wish::Pattern));
    wishes.extend(character.lower.map(Wish::Lower));
    wishes.extend(character.lower_pattern.map(Wish::LowerPattern));
    wishes.extend(character.stuff.map(Wish::Stuff));
    wishes.extend(character.lower_stuff.map(Wish::LowerStuff));
    wishes.extend(character.lower_color.map(Wish::LowerColor));
    wishes.extend(character.hat_color.map(Wish::HatColor));
    wishes.extend(character.number.map(Wish::Number));
    wishes.extend(character.prints.iter().map(|(detail, pattern)| Wish::Print(*detail, *pattern)));
    wishes.extend(character.dyes.iter().map(|(detail, tint)| Wish::Dye(*detail, *tint)));
    wishes.extend(character.extras.iter().copied().map(Wish::Extra));
    wishes
}

/// Whether a wish of a character's words goes with it into every picture. A pose, a glance and what is in hand do not.
fn stays(wish: Wish) -> bool {
    let passes = matches!(
        wish,
        Wish::Pose(_)
            | Wish::Prop(_)
            | Wish::AlsoHeld(..)
            | Wish::Bears(_)
            | Wish::Rests(_)
            | Wish::Haunts(_)
            | Wish::PropColor(_)
            | Wish::Gaze(_)
            | Wish::Nod(_)
            | Wish::TiltedHead
            | Wish::InRow(_)
            | Wish::SchoolUniform
            | Wish::Garb(_)
    );
    // What came of these two is written down by its color.
    let decided = matches!(wish, Wish::Highlights | Wish::TwoTone);
    wish.is_of_a_figure() && !passes && !decided
}

fn said(wish: Wish) -> Trait {
    let meaning = wish.meaning();
    let (what, value) = meaning.split_once(": ").unwrap_or((meaning.as_str(), ""));
    Trait { what: what.to_owned(), value: value.to_owned() }
}

fn named(what: &str, value: &str) -> Option<Wish> {
    static KNOWN: OnceLock<BTreeMap<String, Wish>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let all = vocabulary::wishes().into_iter().chain(unspoken());
        all.map(|wish| (wish.meaning(), wish)).collect()
    });
    known.get(&format!("{what}: {value}")).copied()
}

/// What the seed decides though no word asks for it.
fn unspoken() -> Vec<Wish> {
    use FigureKind::{Androgynous, Boy, Girl, Man, Woman};
    use SkinTone::{Brown, Dark, Light, Olive, Pale, Tan};
    let of_tint = [
        Wish::HairColor,
        Wish::EyeColor,
        Wish::OtherEye,
        Wish::Tips,
        Wish::Streaks,
        Wish::HalfHair,
        Wish::OutfitColor,
        Wish::LowerColor,
        Wish::Accent,
        Wish::HatColor,
    ];
    let mut wishes: Vec<Wish> = of_tint.iter().flat_map(|wish| Tint::ALL.map(wish)).collect();
    wishes.extend(Detail::ALL.into_iter().flat_map(|detail| Tint::ALL.map(|tint| Wish::Dye(detail, tint))));
    wishes.extend([Girl, Boy, Woman, Man, Androgynous].map(Wish::Kind));
    wishes.extend([Age::Child, Age::Grown, Age::Middle, Age::Old].map(Wish::Age));
    wishes.extend([Build::Slender, Build::Usual, Build::Plump, Build::Sturdy, Build::Chibi].map(Wish::Build));
    wishes.extend([Height::Short, Height::Usual, Height::Tall].map(Wish::Height));
    wishes.extend([Pale, Light, Olive, Tan, Brown, Dark].map(Wish::Skin));
    wishes.extend([HairLength::Short, HairLength::Medium, HairLength::Long].map(Wish::HairLength));
    wishes.extend([Fringe::Swept, Fringe::Straight, Fringe::Parted, Fringe::OverEye, Fringe::None].map(Wish::Fringe));
    wishes.extend([HairStyle::Loose, HairStyle::Messy].map(Wish::HairStyle));
    wishes.push(Wish::EyeShape(EyeShape::Usual));
    wishes.extend((0..=99).map(Wish::Number));
    wishes.extend(Stuff::ALL.into_iter().flat_map(|stuff| [Wish::Stuff(stuff), Wish::LowerStuff(stuff)]));
    wishes.extend([Extra::HangingSleeves, Extra::Torn, Extra::TornKnees].map(Wish::Extra));
    wishes.extend([Extra::Apron, Extra::Necktie].map(Wish::Extra));
    wishes
}
