//! What stands alone for a background, and beside a place lies over it: sparkles on a stage, a windmill on an island.

use super::reader::Found;
use super::wish::Wish;
use crate::{Place, Sight, Weather};

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
    beside_other_weather(wishes);
}

/// In rain the leaves are red all the same, and petals fall in fog.
fn beside_other_weather(wishes: &mut [Found]) {
    let falls =
        |wish: Wish| matches!(wish, Wish::Weather(Weather::Rain | Weather::Snow | Weather::Fog | Weather::Cloudy));
    if !wishes.iter().any(|found| falls(found.wish) && !found.refused) {
        return;
    }
    for found in wishes.iter_mut().filter(|found| !found.refused) {
        match found.wish {
            Wish::Weather(Weather::Petals) => found.wish = Wish::Sight(Sight::Petals),
            Wish::Weather(Weather::Leaves) => found.wish = Wish::Sight(Sight::Leaves),
            _ => {}
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
        _ if under.is_abstract() => None,
        (Place::Sparkles, _) => Some(Sight::Sparkles),
        (Place::SpeedLines, _) => Some(Sight::SpeedLines),
        (Place::FocusLines, _) => Some(Sight::FocusLines),
        (Place::Flowers, _) => Some(Sight::FlowersRound),
        _ => None,
    }
}
