//! What words for clothes mean beside other words: whose wings, whose uniform, what is worn under what.

use super::reader::{Found, ReadText};
use super::wish::Wish;
use crate::scene::{Extra, Outfit, Tint};

const PLAIN_WINGS: [&str; 6] = ["wing", "wings", "large wings", "big wings", "翼", "羽"];
const PLAIN_UNIFORM: [&str; 3] = ["uniform", "in uniform", "制服"];

/// Whether a wish's own words are one of these, and say nothing more.
fn is_said_as(found: &Found, prompt: &str, any_of: &[&str]) -> bool {
    let words = prompt.get(found.own.0..found.own.1).unwrap_or_default().to_lowercase();
    any_of.contains(&words.as_str())
}

/// Wings without another word are those of whoever has them: of skin on a demon or a dragon, of an insect on a fairy.
pub fn wings_of_kind(wishes: &mut [Found], prompt: &str) {
    for at in 0..wishes.len() {
        let who = wishes[at].who;
        if wishes[at].wish != Wish::Extra(Extra::AngelWings) || !is_said_as(&wishes[at], prompt, &PLAIN_WINGS) {
            continue;
        }
        let has = |extra: Extra| {
            let meets = |other: &Found| other.who.0 <= who.1 && who.0 <= other.who.1 && !other.refused;
            wishes.iter().any(|other| meets(other) && other.wish == Wish::Extra(extra))
        };
        if has(Extra::FairyWings) {
            wishes[at].wish = Wish::Extra(Extra::FairyWings);
        } else if [Extra::Horns, Extra::Fang, Extra::DemonWings].into_iter().any(has) && !has(Extra::Halo) {
            wishes[at].wish = Wish::Extra(Extra::DemonWings);
        }
    }
}

/// A soldier's uniform is a soldier's: only where nobody's trade has one is it that of a school.
pub fn uniform_of_trade(wishes: &mut [Found], prompt: &str) {
    for at in 0..wishes.len() {
        let who = wishes[at].who;
        if wishes[at].wish != Wish::SchoolUniform || !is_said_as(&wishes[at], prompt, &PLAIN_UNIFORM) {
            continue;
        }
        let worn = wishes[..at].iter().find_map(|other| match other.wish {
            Wish::Outfit(outfit) if !other.refused && other.who == who && of_trade(outfit) => Some(outfit),
            _ => None,
        });
        if let Some(outfit) = worn {
            wishes[at].wish = Wish::Outfit(outfit);
        }
    }
}

/// A shirt goes under a jacket: the jacket is drawn, and the white shirt that shows in it; a shirt of another color is not.
pub fn worn_under(found: &mut ReadText) {
    let outfit = |wish: &Found| match wish.wish {
        Wish::Outfit(outfit) if !wish.refused => Some(outfit),
        _ => None,
    };
    let mut at = 0;
    while at < found.wishes.len() {
        let this = found.wishes[at];
        let over = |other: &Found| outfit(other).filter(|outfit| other.who == this.who && goes_over(*outfit));
        let covers = found.wishes.iter().find_map(over).filter(|_| outfit(&this).is_some_and(goes_under));
        let Some(outer) = covers else {
            at += 1;
            continue;
        };
        found.wishes.remove(at);
        let white = Wish::OutfitColor(Tint::White);
        let is_its = |wish: &Found| {
            let of_cloth = matches!(wish.wish, Wish::OutfitColor(_) | Wish::Pattern(_));
            of_cloth && wish.shown.0 <= this.own.0 && this.own.1 <= wish.shown.1
        };
        let (its, kept): (Vec<Found>, Vec<Found>) = found.wishes.drain(..).partition(is_its);
        found.wishes = kept;
        let lost = its.iter().filter(|wish| !shows_a_shirt(outer) || wish.wish != white).map(|wish| wish.own);
        found.not_understood.extend(lost);
        if !shows_a_shirt(outer) {
            found.not_understood.push(this.own);
        }
    }
}

const fn goes_under(outfit: Outfit) -> bool {
    matches!(outfit, Outfit::Shirt | Outfit::TShirt)
}

const fn goes_over(outfit: Outfit) -> bool {
    shows_a_shirt(outfit) || matches!(outfit, Outfit::Cloak | Outfit::Raincoat | Outfit::DownJacket)
}

/// In whose opening something white is seen.
const fn shows_a_shirt(outfit: Outfit) -> bool {
    use Outfit::{Blazer, Captain, Cardigan, Coat, Hoodie, Jacket, Overalls, Suit, SweaterVest, Tuxedo};
    matches!(outfit, Blazer | Captain | Cardigan | Coat | Hoodie | Jacket | Overalls | Suit | SweaterVest | Tuxedo)
}

/// Whether it is what some work or sport is known by.
const fn of_trade(outfit: Outfit) -> bool {
    use Outfit::{Apron, Armor, Cheer, Chef, Jersey, Jumpsuit, LabCoat, Maid, Military, Nurse, Raincoat, Suit};
    matches!(
        outfit,
        Apron | Armor | Cheer | Chef | Jersey | Jumpsuit | LabCoat | Maid | Military | Nurse | Raincoat | Suit
    )
}
