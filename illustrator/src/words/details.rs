//! Colors of small things beside the clothes they are on: whose collar, which apron, and what has none.

use super::company;
use super::contest::wears_a_tie;
use super::reader::{Found, ReadText, Who};
use super::wish::Wish;
use crate::scene::{Detail, Extra, Outfit, Tint};

/// An apron over other clothes leaves those what they are.
pub fn apron_over_clothes(wishes: &mut [Found], prompt: &str) {
    for at in 0..wishes.len() {
        let this = wishes[at];
        let is_called = |found: &Found| prompt.get(found.own.0..found.own.1).is_some_and(company::calls_somebody);
        let is_under = |other: &Found| {
            let is_other = other.wish.is_of_an_outfit() && other.wish != this.wish;
            is_other && other.who == this.who && !other.refused && !is_called(other)
        };
        let is_apron = this.wish == Wish::Outfit(Outfit::Apron) && !this.refused && !is_called(&this);
        // A maid's dress has one.
        let is_maids = |other: &Found| other.wish == Wish::Outfit(Outfit::Maid) && other.who == this.who;
        if is_apron && wishes.iter().any(is_maids) {
            wishes[at].wish = Wish::Outfit(Outfit::Maid);
        } else if is_apron && wishes.iter().any(is_under) {
            wishes[at].wish = Wish::Extra(Extra::Apron);
        }
    }
}

/// A neckerchief is that of the sailor uniform, and a tail that of the fish or the fox: a word that names another thing
/// where it stands alone.
pub fn of_who_has_it(wishes: &mut [Found], prompt: &str) {
    for at in 0..wishes.len() {
        let this = wishes[at];
        let has =
            |wanted: Wish| wishes.iter().any(|other| other.wish == wanted && other.who == this.who && !other.refused);
        let is_said = |words: &[&str]| prompt.get(this.own.0..this.own.1).is_some_and(|said| words.contains(&said));
        let is_tail = this.wish == Wish::Extra(Extra::CatTail) && is_said(&["tail", "tails"]);
        let sailor = Wish::Outfit(Outfit::SailorUniform);
        let (fish, fox) = (Wish::Outfit(Outfit::Mermaid), Wish::Extra(Extra::FoxEars));
        let (wish, color): (Wish, fn(Tint) -> Wish) = match this.wish {
            Wish::Extra(Extra::Scarf) if is_said(&["neckerchief"]) && has(sailor) => (sailor, Wish::Accent),
            _ if is_tail && has(fish) => (fish, Wish::OutfitColor),
            _ if is_tail && has(fox) => (Wish::Extra(Extra::FoxTail), |tint| Wish::Dye(Detail::Tail, tint)),
            _ => continue,
        };
        wishes[at].wish = wish;
        for other in wishes.iter_mut().filter(|other| other.shown.1 == this.own.1 && other.who == this.who) {
            if let Wish::Dye(Detail::Scarf | Detail::Tail, tint) = other.wish {
                other.wish = color(tint);
            }
        }
    }
}

/// Who has turned up the sleeves has taken off the jacket.
pub fn without_jacket(wishes: &mut [Found], prompt: &str) {
    let rolled: Vec<Who> =
        wishes.iter().filter(|wish| wish.wish == Wish::Extra(Extra::RolledSleeves)).map(|wish| wish.who).collect();
    for wish in wishes.iter_mut().filter(|wish| wish.wish == Wish::Outfit(Outfit::Suit) && rolled.contains(&wish.who)) {
        if prompt.get(wish.own.0..wish.own.1).is_some_and(company::calls_somebody) {
            wish.wish = Wish::Outfit(Outfit::Shirt);
        }
    }
}

/// A collar, buttons or a lining that nothing worn has are not drawn, nor is their color.
pub fn lose_what_has_none(found: &mut ReadText) {
    let wears_no_tie = |who: Who| {
        let worn = found.wishes.iter().filter(|other| !other.refused && other.who.0 <= who.1 && who.0 <= other.who.1);
        worn.filter_map(|other| other.wish.outfit()).any(|outfit| !wears_a_tie(outfit))
    };
    let has = |detail: Detail, who: Who| {
        let meets = |other: &&Found| !other.refused && other.who.0 <= who.1 && who.0 <= other.who.1;
        found.wishes.iter().filter(meets).any(|other| match other.wish {
            Wish::SchoolUniform => matches!(detail, Detail::Collar | Detail::Buttons),
            Wish::Necktie | Wish::Extra(Extra::BowTie) => detail == Detail::Tie && !wears_no_tie(who),
            Wish::Outfit(outfit) => outfit_has(outfit, detail),
            Wish::Extra(Extra::Cape) => detail == Detail::Lining,
            _ => false,
        })
    };
    let in_jersey = |who: Who| {
        let meets = |other: &&Found| !other.refused && other.who.0 <= who.1 && who.0 <= other.who.1;
        found.wishes.iter().filter(meets).any(|other| other.wish == Wish::Outfit(Outfit::Jersey))
    };
    let is_without = |wish: &Found| match wish.wish {
        Wish::Number(_) => !in_jersey(wish.who),
        Wish::Dye(detail @ (Detail::Collar | Detail::Buttons | Detail::Lining | Detail::Tie), _) => {
            !has(detail, wish.who)
        }
        _ => false,
    };
    let lost: Vec<bool> = found.wishes.iter().map(is_without).collect();
    let mut lost = lost.into_iter();
    for wish in found.wishes.extract_if(.., |_| lost.next().unwrap_or(false)) {
        found.not_understood.push(wish.shown);
    }
}

const fn outfit_has(outfit: Outfit, detail: Detail) -> bool {
    use Outfit::{
        Apron, Blazer, Captain, Cardigan, Chef, Cheongsam, Coat, Gakuran, Military, Nurse, Pajamas, SailorUniform,
        Shirt, SweaterVest,
    };
    match detail {
        Detail::Collar => matches!(
            outfit,
            Apron
                | Blazer
                | Cheongsam
                | Chef
                | Gakuran
                | Military
                | Nurse
                | Pajamas
                | SailorUniform
                | Shirt
                | SweaterVest
        ),
        Detail::Buttons => matches!(
            outfit,
            Apron | Blazer | Captain | Cardigan | Chef | Coat | Gakuran | Military | Nurse | Pajamas | Shirt
        ),
        Detail::Lining => matches!(outfit, Outfit::Cloak),
        _ => true,
    }
}
