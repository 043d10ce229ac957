//! What stands alone for a background, and beside a place lies over it: sparkles on a stage, a windmill on an island.

use super::reader::{EVERYONE, Found, ReadText};
use super::wish::{Seat, Wish};
use crate::{Place, Sight, Weather};

/// Backgrounds of no place become sights where the words name a place too.
pub fn lay_over(wishes: &mut Vec<Found>) {
    let asked: Vec<Place> = wishes.iter().filter(|found| !found.refused).filter_map(place).collect();
    for found in wishes.iter_mut().filter(|found| !found.refused) {
        let Some(effect) = place(found) else { continue };
        let over = asked.iter().find_map(|under| over(effect, *under));
        if let Some(sight) = over {
            found.wish = Wish::Sight(sight);
        }
    }
    // Of snowy mountains far off the snow is theirs.
    let far: Vec<_> =
        wishes.iter().filter(|found| found.wish == Wish::Sight(Sight::Mountains)).map(|found| found.own).collect();
    wishes.retain(|found| found.wish != Wish::Weather(Weather::Snow) || !far.contains(&found.own));
    // A judge's bench is no seat in a park.
    let court = |found: &Found| {
        !found.refused && matches!(found.wish, Wish::Place(Place::Courtroom) | Wish::Haunts(Place::Courtroom))
    };
    if wishes.iter().any(court) {
        for found in wishes.iter_mut().filter(|found| found.wish == Wish::Seat(Seat::Bench)) {
            found.wish = Wish::Sight(Sight::Counter);
        }
    }
    beside_other_weather(wishes);
}

/// Her shop is what a florist's is.
pub fn shop_of_trade(wishes: &mut [Found], prompt: &str) {
    let haunt = wishes.iter().find_map(|found| match found.wish {
        Wish::Haunts(shop @ (Place::FlowerShop | Place::Bakery)) => Some(shop),
        _ => None,
    });
    let Some(shop) = haunt else { return };
    for found in wishes.iter_mut() {
        if found.wish == Wish::Place(Place::ConvenienceStore) && found.is_said_as(prompt, &["shop", "store", "店"]) {
            found.wish = Wish::Place(shop);
        }
    }
}

/// An alley of which neon is said is the one that is lit by it.
pub fn alley_of_neon(wishes: &mut [Found], prompt: &str) {
    let prompt = prompt.to_lowercase();
    if !["neon", "cyberpunk", "ネオン"].iter().any(|word| prompt.contains(word)) {
        return;
    }
    for found in wishes.iter_mut().filter(|found| !found.refused && found.wish == Wish::Place(Place::BackAlley)) {
        found.wish = Wish::Place(Place::NeonAlley);
    }
}

/// Where mountains can stand behind all else that is there.
const fn has_a_horizon(place: Place) -> bool {
    matches!(
        place,
        Place::Field
            | Place::FlowerField
            | Place::PampasField
            | Place::SunflowerField
            | Place::LavenderField
            | Place::SpiderLilyField
            | Place::WheatField
            | Place::Village
            | Place::Cottage
            | Place::Farm
            | Place::Desert
            | Place::Castle
            | Place::Ruins
            | Place::Park
            | Place::Garden
            | Place::RiverBank
            | Place::WoodenBridge
            | Place::StoneBridge
            | Place::TiledRoof
            | Place::Battlefield
            | Place::BusStop
            | Place::Windmill
    )
}

/// Where land is to be seen on the horizon, over fields or over water.
const fn has_a_far_shore(place: Place) -> bool {
    has_a_horizon(place)
        || matches!(place, Place::Beach | Place::Harbor | Place::Pier | Place::Cliff | Place::RiceFields)
}

/// Where mountains stand over what is near.
const fn shows_mountains(place: Place) -> bool {
    has_a_far_shore(place) || matches!(place, Place::Shrine | Place::Roof)
}

/// Who stands on a balcony and looks at the sea sees it.
pub fn sea_below(found: &mut ReadText, prompt: &str) {
    let looks_out = |place: Place| {
        matches!(place, Place::Balcony | Place::PalaceBalcony | Place::Roof | Place::Window | Place::Train)
    };
    let stand = found.wishes.iter().find(|found| !found.refused && place(found).is_some_and(looks_out)).copied();
    let text = prompt.to_lowercase();
    let is_named = ["the sea", "the ocean", "海を", "海が", "海の見える"].iter().any(|word| text.contains(word));
    if let Some(stand) = stand.filter(|_| is_named) {
        found.wishes.push(Found { wish: Wish::Sight(Sight::Sea), who: EVERYONE, ..stand });
    }
}

/// Of places that give way to another those that are seen from there all the same, far off: they become sights, and hold.
pub fn seen_far_off(wishes: &mut [Found], holds: &mut [bool]) {
    let drawn = wishes.iter().zip(&*holds).find(|(found, holds)| **holds && !found.refused && place(found).is_some());
    let Some(mut from) = drawn.and_then(|(found, _)| place(found)) else { return };
    // Who is in a village below a castle, or at a sea before mountains, is there and not far off.
    let stands_below = |other: Place| match from {
        // Whose screens are open on it.
        Place::Garden => matches!(other, Place::TatamiRoom | Place::Veranda),
        Place::Castle => has_a_horizon(other),
        Place::Mountain => shows_mountains(other),
        _ => false,
    };
    let below = |found: &Found| place(found).filter(|other| stands_below(*other) && !from.shows(*other));
    if let Some(at) = wishes.iter().position(|found| !found.refused && below(found).is_some()) {
        let far = from;
        from = below(&wishes[at]).unwrap_or(from);
        let same: Vec<usize> = (0..wishes.len()).filter(|at| place(&wishes[*at]) == Some(far)).collect();
        same.into_iter().for_each(|other| holds[other] = false);
        holds[at] = true;
    }
    for (found, holds) in wishes.iter_mut().zip(holds).filter(|(found, holds)| !**holds && !found.refused) {
        let sight = match place(found) {
            Some(Place::Castle) if has_a_horizon(from) && !from.shows(Place::Castle) => Sight::FarCastle,
            Some(Place::Windmill) if has_a_horizon(from) => Sight::Windmill,
            Some(Place::Lighthouse) if has_a_far_shore(from) => Sight::FarLighthouse,
            Some(Place::City) if has_a_far_shore(from) => Sight::FarCity,
            Some(Place::Village) if has_a_far_shore(from) => Sight::FarVillage,
            Some(Place::Forest) if has_a_horizon(from) && !from.shows(Place::Forest) => Sight::FarForest,
            Some(Place::Mountain) if shows_mountains(from) => Sight::Mountains,
            _ => continue,
        };
        found.wish = Wish::Sight(sight);
        *holds = true;
    }
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
        (Place::Beach, Place::Balcony | Place::PalaceBalcony | Place::Roof | Place::Window | Place::Train) => {
            Some(Sight::Sea)
        }
        (Place::Mountain, under) if has_a_horizon(under) => Some(Sight::Mountains),
        (Place::Sparkles, _) => Some(Sight::Sparkles),
        (Place::SpeedLines, _) => Some(Sight::SpeedLines),
        (Place::FocusLines, _) => Some(Sight::FocusLines),
        (Place::Flowers, _) => Some(Sight::FlowersRound),
        _ => None,
    }
}
