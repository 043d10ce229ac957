//! Coveralls tied at the waist: their upper half hangs down, their legs are still worn, and something else is above.

use super::reader::Found;
use super::wish::Wish;
use crate::{Extra, Lower, Outfit};

const WHOLE: [&str; 10] = [
    "coverall",
    "jumpsuit",
    "boiler suit",
    "flight suit",
    "racing suit",
    "work suit",
    "overalls",
    "つなぎ",
    "ツナギ",
    "作業服",
];

/// Their trousers, in their color; of whose trade such are the usual clothes there is a shirt above.
pub fn coveralls(wishes: &mut Vec<Found>, prompt: &str) {
    let mut at = 0;
    while at < wishes.len() {
        let this = wishes[at];
        at += 1;
        let said = prompt.get(this.own.0..this.own.1).unwrap_or_default().to_lowercase();
        let is_whole = WHOLE.iter().any(|whole| said.contains(whole));
        if this.wish != Wish::Extra(Extra::TiedAtWaist) || this.refused || !is_whole {
            continue;
        }
        let mine = |other: &Found| other.meets(this.who) && !other.refused;
        if wishes.iter().any(|other| mine(other) && matches!(other.wish, Wish::Lower(_))) {
            continue;
        }
        let tint = wishes.iter().find_map(|other| match other.wish {
            Wish::Accent(tint) if other.shown.1 == this.own.1 && mine(other) => Some(tint),
            _ => None,
        });
        for other in wishes.iter_mut().filter(|other| other.meets(this.who) && other.calls_somebody(prompt)) {
            if matches!(other.wish, Wish::Outfit(Outfit::Overalls | Outfit::Jumpsuit)) {
                other.wish = Wish::Outfit(Outfit::TShirt);
            }
        }
        let legs = [Some(Wish::Lower(Lower::Trousers)), tint.map(Wish::LowerColor)];
        for wish in legs.into_iter().flatten() {
            wishes.insert(at, Found { wish, ..this });
            at += 1;
        }
    }
}
