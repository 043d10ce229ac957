//! Clothes over clothes: a cardigan over a dress, a coat over a sweater; and bands along sleeves that are no pattern.

use super::reader::{Found, ReadText};
use super::vocabulary::{Adjective, Sense, look_up};
use super::wish::Wish;
use crate::{Detail, Lower, Outfit, Tint};

/// What is under another garment is seen where that leaves it free.
pub fn settle(found: &mut ReadText, prompt: &str) {
    let outfits: Vec<(Found, Outfit)> = found
        .wishes
        .iter()
        .filter(|wish| !wish.refused && !wish.calls_somebody(prompt))
        .filter_map(|wish| Some((*wish, wish.wish.outfit()?)))
        .collect();
    for (inner, outfit) in &outfits {
        let over =
            outfits.iter().find(|(outer, over)| outer.who == inner.who && outer.own != inner.own && is_over(*over));
        let Some((_, over)) = over else { continue };
        match outfit {
            Outfit::Dress | Outfit::Gown => dress_under(found, inner, (*outfit, *over)),
            Outfit::Sweater => sweater_under(found, inner),
            _ => {}
        }
    }
    bands(found, prompt);
}

const fn is_over(outfit: Outfit) -> bool {
    use Outfit::{Blazer, Cardigan, Coat, DownJacket, Hanten, Hoodie, Jacket, LabCoat};
    matches!(outfit, Blazer | Cardigan | Coat | DownJacket | Hanten | Hoodie | Jacket | LabCoat)
}

/// Whether the wish says how that garment is.
fn is_its(wish: &Found, garment: &Found) -> bool {
    wish.shown.0 <= garment.own.0 && garment.own.1 <= wish.shown.1
        || garment.own.0 <= wish.own.0 && wish.own.1 <= garment.own.1
}

/// Its skirt is seen below the jacket, and its front in the opening.
fn dress_under(found: &mut ReadText, dress: &Found, (outfit, over): (Outfit, Outfit)) {
    let lower = if outfit == Outfit::Gown { Lower::LongSkirt } else { Lower::Skirt };
    let mut fronts = Vec::new();
    for wish in found.wishes.iter_mut().filter(|wish| wish.who == dress.who && is_its(wish, dress)) {
        let (below, front) = match wish.wish {
            Wish::OutfitColor(tint) => (Wish::LowerColor(tint), Some(Wish::Dye(Detail::Shirt, tint))),
            Wish::Pattern(pattern) => (Wish::LowerPattern(pattern), Some(Wish::Print(Detail::Shirt, pattern))),
            Wish::Outfit(_) => (Wish::Lower(lower), None),
            other => (other, None),
        };
        wish.wish = below;
        fronts.extend(front.map(|front| Found { wish: front, ..*wish }));
    }
    if !matches!(over, Outfit::Coat | Outfit::DownJacket) {
        found.wishes.extend(fronts);
    }
}

/// Its collar is seen at the neck.
fn sweater_under(found: &mut ReadText, sweater: &Found) {
    for wish in found.wishes.iter_mut().filter(|wish| wish.who == sweater.who && is_its(wish, sweater)) {
        if let Wish::OutfitColor(tint) = wish.wish {
            wish.wish = Wish::Dye(Detail::Shirt, tint);
        }
    }
    found.wishes.retain(|wish| wish.wish != sweater.wish || wish.own != sweater.own);
}

/// `a pilot suit with orange stripes`: along its seams, in that color.
fn bands(found: &mut ReadText, prompt: &str) {
    let has_seams = |who| {
        found.wishes.iter().any(|wish| wish.meets(who) && wish.wish.outfit().is_some_and(is_seamed) && !wish.refused)
    };
    let changed: Vec<(Found, Tint)> = found
        .wishes
        .iter()
        .filter(|wish| wish.wish == Wish::Pattern(crate::Pattern::Stripes) && !wish.refused && has_seams(wish.who))
        .filter_map(|wish| {
            Some((*wish, band_color(prompt.get(wish.shown.0.min(wish.own.0)..wish.own.1.max(wish.shown.1))?)?))
        })
        .collect();
    for (stripes, tint) in changed {
        for wish in found.wishes.iter_mut().filter(|wish| **wish == stripes) {
            wish.wish = Wish::Dye(Detail::Trim, tint);
        }
    }
}

const fn is_seamed(outfit: Outfit) -> bool {
    use Outfit::{
        Bodysuit, Captain, Coat, DownJacket, Gakuran, Hoodie, Jacket, Jersey, Jumpsuit, Military, Spacesuit, Tracksuit,
    };
    matches!(
        outfit,
        Bodysuit
            | Captain
            | Coat
            | DownJacket
            | Gakuran
            | Hoodie
            | Jacket
            | Jersey
            | Jumpsuit
            | Military
            | Spacesuit
            | Tracksuit
    )
}

/// Of `suit with orange stripes` the orange.
fn band_color(words: &str) -> Option<Tint> {
    let (_, after) = words.split_once(" with ")?;
    after.split(' ').find_map(|word| match look_up(&[word]) {
        Some((Sense::Adjective(Adjective::Color(tint)), 1)) => Some(tint),
        _ => None,
    })
}
