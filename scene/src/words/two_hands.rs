//! Two things in two hands: `a book in one hand and a wand in the other`, `holding taiyaki and an onigiri`.

use super::reader::{Found, ReadText, Span};
use super::wish::Wish;
use crate::Prop;

/// What is said to be somewhere is in no hand.
const ELSEWHERE: [&str; 12] = [
    " on the table",
    " on a table",
    " on the desk",
    " on her desk",
    " on his desk",
    " on the floor",
    " on the ground",
    " on the bench",
    " on the wall",
    " on the shelf",
    " beside",
    " nearby",
];

/// The second of two that each fit one hand is in the other hand, with the color that is said of it.
pub fn hold(found: &mut ReadText, prompt: &str) {
    let wishes = &mut found.wishes;
    sing_and_play(wishes);
    found.not_understood.extend(beside_the_mouth(wishes));
    let mut colors = Vec::new();
    for at in 0..wishes.len() {
        let this = wishes[at];
        let Wish::Prop(prop) = this.wish else { continue };
        if this.refused || !prop.fits_one_hand() || is_elsewhere(&this, prompt) {
            continue;
        }
        let before = |other: &&Found| matches!(other.wish, Wish::Prop(_)) && !other.refused && other.meets(this.who);
        let Some(first) = wishes[..at].iter().find(before) else { continue };
        let has_two = wishes.iter().any(|other| matches!(other.wish, Wish::AlsoHeld(..)) && other.meets(this.who));
        let fits = matches!(first.wish, Wish::Prop(held) if held != prop && held.fits_one_hand());
        let overlaps = first.own.0 < this.own.1 && this.own.0 < first.own.1;
        if has_two || !fits || overlaps || first.who != this.who {
            continue;
        }
        let color = wishes.iter().position(|color| {
            matches!(color.wish, Wish::PropColor(_)) && !color.refused && color.shown.1 == this.own.1
        });
        let tint = color.and_then(|at| if let Wish::PropColor(tint) = wishes[at].wish { Some(tint) } else { None });
        colors.extend(color.map(|at| wishes[at]));
        wishes[at].wish = Wish::AlsoHeld(prop, tint);
    }
    wishes.retain(|wish| !colors.contains(wish));
}

/// Who plays a guitar and sings has the microphone on a stand.
fn sing_and_play(wishes: &mut [Found]) {
    use Prop::{Banjo, ElectricGuitar, Guitar, Lute, Microphone, Shamisen};
    let is_strummed = |wish: Wish| {
        matches!(
            wish,
            Wish::Prop(Guitar | ElectricGuitar | Lute | Shamisen | Banjo)
                | Wish::Bears(Guitar | ElectricGuitar | Lute | Shamisen | Banjo)
        )
    };
    for at in 0..wishes.len() {
        let this = wishes[at];
        let sings = matches!(this.wish, Wish::Prop(Microphone) | Wish::Bears(Microphone)) && !this.refused;
        let plays = |other: &Found| is_strummed(other.wish) && !other.refused && other.who == this.who;
        if sings && wishes.iter().any(plays) {
            wishes[at].wish = Wish::AlsoHeld(Microphone, None);
        }
    }
}

/// Where somebody bites on toast nothing else is drawn in hand: what is lost by that.
fn beside_the_mouth(wishes: &mut Vec<Found>) -> Vec<Span> {
    let bites = |found: &&Found| matches!(found.wish, Wish::Prop(prop) if is_in_the_mouth(prop)) && !found.refused;
    let Some(mouth) = wishes.iter().find(bites).copied() else { return Vec::new() };
    let is_held = |found: &mut Found| match found.wish {
        Wish::Prop(prop) => prop.fits_one_hand() && found.own != mouth.own && found.meets(mouth.who),
        Wish::AlsoHeld(..) => found.meets(mouth.who),
        _ => false,
    };
    wishes.extract_if(.., is_held).map(|found| found.own).collect()
}

/// It leaves both hands free.
const fn is_in_the_mouth(prop: Prop) -> bool {
    matches!(prop, Prop::ToastInMouth | Prop::LollipopInMouth)
}

fn is_elsewhere(this: &Found, prompt: &str) -> bool {
    let after = prompt.get(this.own.1..).unwrap_or_default().to_lowercase();
    ELSEWHERE.iter().any(|place| after.starts_with(place))
}
