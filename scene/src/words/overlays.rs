//! What stands alone for a background, and beside a place lies over it: sparkles on a stage, a windmill on an island.

use super::reader::Found;
use super::wish::Wish;
use crate::{Place, Sight};

/// Backgrounds of no place become sights where the words name a place too.
pub fn lay_over(wishes: &mut [Found]) {
    let asked: Vec<Place> = wishes.iter().filter(|found| !found.refused).filter_map(place).collect();
    for found in wishes.iter_mut().filter(|found| !found.refused) {
        let Some(effect) = place(found) else { continue };
        let over = asked.iter().find_map(|under| over(effect, *under));
        if let Some(sight) = over {
            found.wish = Wish::Sight(sight);
        }
    }
}

const fn place(found: &Found) -> Option<Place> {
    match found.wish {
        Wish::Place(place) => Some(place),
        _ => None,
    }
}

/// What `effect` is over the place `under`; nothing where it stays a place of its own.
const fn over(effect: Place, under: Place) -> Option<Sight> {
    match (effect, under) {
        (Place::Windmill, Place::SkyIslands) => Some(Sight::Windmill),
        _ if under.is_abstract() => None,
        (Place::Sparkles, _) => Some(Sight::Sparkles),
        (Place::SpeedLines, _) => Some(Sight::SpeedLines),
        (Place::FocusLines, _) => Some(Sight::FocusLines),
        (Place::Flowers, _) => Some(Sight::FlowersRound),
        _ => None,
    }
}
