//! What is worn where somebody is, and how it lies on who sits or is carried.

use super::super::carry::Carry;
use super::super::clothes::wear::{Bottom, Cloth, Legwear, Shoes, Wear, wear};
use super::super::shot::Shot;
use super::posture::{Posture, Weight};
use scene::{Extra, Outfit, Place};

/// On a beach summer's clothes go with sandals.
pub fn worn_at(shot: &Shot) -> Wear {
    let (character, wear) = (shot.character, wear(shot.character));
    let light = matches!(character.outfit, Outfit::Dress | Outfit::TShirt | Outfit::TankTop | Outfit::Shirt);
    let shod = character.extras.iter().any(|extra| {
        use Extra::{Barefoot, Boots, Heels, Loafers, Sandals, Sneakers};
        matches!(extra, Barefoot | Boots | Heels | Loafers | Sandals | Sneakers)
    });
    if light && !shod && shot.scene.place == Place::Beach {
        return Wear { shoes: Shoes::Sandals, legs: Legwear::Bare, ..wear };
    }
    wear
}

/// Nobody lies in bed, on mats or on a sofa with shoes on.
pub fn unshod(wear: Wear, place: Place) -> Wear {
    let is_clean = matches!(
        place,
        Place::Bedroom | Place::Hospital | Place::LivingRoom | Place::TatamiRoom | Place::Dojo | Place::Veranda
    );
    if !is_clean || wear.shoes == Shoes::Greaves {
        return wear;
    }
    let legs = if wear.legs == Legwear::Socks { Legwear::Bare } else { wear.legs };
    Wear { shoes: Shoes::Bare, legs, ..wear }
}

/// A long coat is gathered about who sits or squats.
pub fn seated(wear: Wear, outfit: Outfit, posture: &Posture) -> Wear {
    let low = posture.weight != Weight::Feet || posture.legs_over || posture.is_in_air;
    // Over knees that are drawn up the shirt ends at the lap.
    if posture.legs_over && posture.far_leg.is_some() {
        return Wear { hem: wear.hem.min(2.72), ..wear };
    }
    if posture.weight == Weight::Seat && outfit == Outfit::Bathrobe {
        // Its skirts lie over the lap.
        return Wear { hem: 2.92, bottom: Bottom::skirt(Cloth::Main, 1.40, 0.10, 0), legs: Legwear::Bare, ..wear };
    }
    if posture.weight == Weight::Seat && wear.hem > 2.9 {
        return Wear { hem: 2.92, ..wear };
    }
    if low && wear.hem > 3.2 { Wear { hem: 3.2, ..wear } } else { wear }
}

/// Who is carried has the legs free: no coat hangs over them, and in somebody's arms a skirt is laid over them later.
pub fn astride(wear: Wear, shot: &Shot) -> Wear {
    let is_carried = Carry::carries(shot).is_some();
    let wear = if is_carried { Wear { hem: wear.hem.min(SHORT_HEM), ..wear } } else { wear };
    match (Carry::carries(shot), wear.bottom) {
        (Some(_), Bottom::Skirt(skirt)) => Wear { bottom: Bottom::Shorts { cloth: skirt.cloth }, ..wear },
        _ => wear,
    }
}

/// Where a jacket ends at the hips, head units from the crown.
const SHORT_HEM: f64 = 2.86;
