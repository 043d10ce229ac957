//! Colors of small things beside the clothes they are on: whose collar, which apron, and what has none.

use super::contest::wears_a_tie;
use super::reader::{Found, ReadText, Who};
use super::wish::Wish;
use crate::{Age, Detail, Extra, Lower, Outfit, Tint};

/// An apron over other clothes leaves those what they are.
pub fn apron_over_clothes(wishes: &mut [Found], prompt: &str) {
    for at in 0..wishes.len() {
        let this = wishes[at];
        let is_under = |other: &Found| {
            let is_other = other.wish.is_of_an_outfit() && other.wish != this.wish;
            is_other && other.who == this.who && !other.refused && !other.calls_somebody(prompt)
        };
        let is_apron = this.wish == Wish::Outfit(Outfit::Apron) && !this.refused && !this.calls_somebody(prompt);
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
        let is_tail =
            this.wish == Wish::Extra(Extra::CatTail) && this.is_said_as(prompt, &["tail", "tails", "尻尾", "しっぽ"]);
        let sailor = Wish::Outfit(Outfit::SailorUniform);
        let (fish, fox) = (Wish::Outfit(Outfit::Mermaid), Wish::Extra(Extra::FoxEars));
        let dragon = Wish::Extra(Extra::DragonTail);
        let (wish, color): (Wish, fn(Tint) -> Wish) = match this.wish {
            Wish::Extra(Extra::Neckerchief) if this.is_said_as(prompt, &["neckerchief"]) && has(sailor) => {
                (sailor, Wish::Accent)
            }
            _ if is_tail && has(fish) => (fish, Wish::OutfitColor),
            _ if is_tail && has(dragon) => (dragon, |tint| Wish::Dye(Detail::Tail, tint)),
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
    let turns_up = |wish: &&Found| wish.wish == Wish::Extra(Extra::RolledSleeves) && !wish.refused;
    let rolled: Vec<Who> = wishes.iter().filter(turns_up).map(|wish| wish.who).collect();
    let is_suit = |wish: &&mut Found| wish.wish == Wish::Outfit(Outfit::Suit) && !wish.refused;
    for wish in wishes.iter_mut().filter(is_suit) {
        if rolled.contains(&wish.who) && wish.calls_somebody(prompt) {
            wish.wish = Wish::Outfit(Outfit::Shirt);
        }
    }
}

/// A collar, buttons or a lining that nothing worn has are not drawn, nor is their color.
pub fn lose_what_has_none(found: &mut ReadText) {
    // A text of thousands of ties has few who wear them.
    let mut known: Vec<(Who, Bearers)> = Vec::new();
    for who in found.wishes.iter().filter(|wish| needs_a_bearer(wish.wish)).map(|wish| wish.who) {
        if !known.iter().any(|(other, _)| *other == who) {
            known.push((who, Bearers::of(&found.wishes, who)));
        }
    }
    let has = |wish: &Found| {
        let bearers = known.iter().find(|(who, _)| *who == wish.who);
        bearers.is_none_or(|(_, bearers)| bearers.has(wish.wish))
    };
    for wish in found.wishes.extract_if(.., |wish| needs_a_bearer(wish.wish) && !has(wish)) {
        found.not_understood.push(wish.shown);
    }
}

/// Sleeves that what is worn cannot have are not drawn; a child's shoulders are covered.
pub fn lose_sleeves_of_none(found: &mut ReadText) {
    let wishes = &found.wishes;
    let has_skirt = |who: Who| {
        let is_skirt = |wish| matches!(wish, Wish::Lower(Lower::Skirt | Lower::PleatedSkirt | Lower::LongSkirt));
        wishes.iter().any(|other| other.meets(who) && is_skirt(other.wish))
    };
    let has_apron = |who: Who| wishes.iter().any(|other| other.meets(who) && other.wish == Wish::Extra(Extra::Apron));
    let takes_frills = |who: Who| has_skirt(who) || has_apron(who);
    let cannot = |wish: &Found, sleeves: Extra| {
        let covers = matches!(sleeves, Extra::NoSleeves | Extra::BareShoulders);
        wishes.iter().filter(|other| !other.refused && other.meets(wish.who)).any(|other| match other.wish {
            Wish::Outfit(_) if sleeves == Extra::Frills && takes_frills(wish.who) => false,
            Wish::Outfit(outfit) => !outfit.can_have(sleeves),
            Wish::SchoolUniform => !matches!(sleeves, Extra::LongSleeves | Extra::ShortSleeves),
            Wish::Age(Age::Child) => covers,
            _ => false,
        })
    };
    let is_lost = |wish: &Found| matches!(wish.wish, Wish::Extra(sleeves) if sleeves.is_of_a_cut() && !wish.refused && cannot(wish, sleeves));
    let lost: Vec<bool> = wishes.iter().map(is_lost).collect();
    let mut at = 0;
    for wish in found.wishes.extract_if(.., |_| {
        at += 1;
        lost[at - 1]
    }) {
        found.not_understood.push(wish.own);
    }
}

const fn needs_a_bearer(wish: Wish) -> bool {
    matches!(wish, Wish::Number(_) | Wish::Dye(Detail::Collar | Detail::Buttons | Detail::Lining | Detail::Tie, _))
}

/// What somebody wears that has a part of another color.
#[derive(Default)]
struct Bearers {
    collar: bool,
    buttons: bool,
    lining: bool,
    tie: bool,
    jersey: bool,
}

impl Bearers {
    fn of(wishes: &[Found], who: Who) -> Self {
        let mut bearers = Self::default();
        let mut wears_no_tie = false;
        for wish in wishes.iter().filter(|wish| wish.meets(who)).map(|wish| wish.wish) {
            match wish {
                Wish::SchoolUniform => (bearers.collar, bearers.buttons) = (true, true),
                Wish::Necktie | Wish::Extra(Extra::BowTie) => bearers.tie = true,
                Wish::Extra(Extra::Cape) => bearers.lining = true,
                Wish::Outfit(outfit) => {
                    bearers.collar |= outfit_has(outfit, Detail::Collar);
                    bearers.buttons |= outfit_has(outfit, Detail::Buttons);
                    bearers.lining |= outfit_has(outfit, Detail::Lining);
                    bearers.tie |= wears_a_tie(outfit);
                    bearers.jersey |= outfit == Outfit::Jersey;
                }
                _ => {}
            }
            wears_no_tie |= wish.outfit().is_some_and(|outfit| !wears_a_tie(outfit));
        }
        bearers.tie &= !wears_no_tie;
        bearers
    }

    const fn has(&self, wish: Wish) -> bool {
        match wish {
            Wish::Number(_) => self.jersey,
            Wish::Dye(Detail::Collar, _) => self.collar,
            Wish::Dye(Detail::Buttons, _) => self.buttons,
            Wish::Dye(Detail::Lining, _) => self.lining,
            Wish::Dye(Detail::Tie, _) => self.tie,
            _ => true,
        }
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
        _ => false,
    }
}

/// The tail of a dragon or a demon is no cat's, and is not drawn.
pub fn tails_of_kind(found: &mut ReadText, prompt: &str) {
    let has = |this: &Found, extras: &[Extra]| {
        let is_one = |other: &Found| matches!(other.wish, Wish::Extra(extra) if extras.contains(&extra));
        found.wishes.iter().any(|other| other.meets(this.who) && is_one(other))
    };
    let is_others = |this: &Found| {
        let is_plain = this.is_said_as(prompt, &["tail", "tails", "しっぽ", "尻尾", "長い尻尾"]);
        is_plain
            && !this.refused
            && has(this, &[Extra::Horns, Extra::DemonWings])
            && !has(this, &[Extra::CatEars, Extra::DragonTail])
    };
    let lost: Vec<Found> = found
        .wishes
        .iter()
        .filter(|this| this.wish == Wish::Extra(Extra::CatTail) && is_others(this))
        .copied()
        .collect();
    found.wishes.retain(|wish| !lost.contains(wish));
    found.not_understood.extend(lost.iter().map(|wish| wish.own));
}
