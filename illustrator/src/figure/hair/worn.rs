//! Hair as it is worn: under a hat there is no room for what is tied on the crown.

use super::super::hood;
use super::super::shot::Shot;
use super::plan;
use scene::{Extra, Fringe, Hair, HairLength, HairStyle};

/// Whether something is worn that covers the crown of the head.
pub fn has_covered_crown(shot: &Shot) -> bool {
    use Extra::{Beanie, Beret, Helm, Kabuto, KendoMask, Sombrero, TopHat};
    let covers = |extra: &Extra| matches!(extra, Beanie | Beret | Helm | Kabuto | KendoMask | Sombrero | TopHat);
    plan::has_hat(shot) || shot.character.extras.iter().any(covers)
}

/// What is rolled on the crown is rolled at the nape under a hat.
pub fn style(shot: &Shot) -> HairStyle {
    if is_in_cap(shot) {
        return HairStyle::Bald;
    }
    if is_under_cloth(shot) && plan::is_tied(shot.character.hair.style) {
        return HairStyle::Loose;
    }
    match shot.character.hair.style {
        HairStyle::Bun | HairStyle::Topknot | HairStyle::CrownBraid | HairStyle::DoubleBuns
            if has_covered_crown(shot) =>
        {
            HairStyle::LowBun
        }
        HairStyle::HalfUp | HairStyle::Pompadour if has_covered_crown(shot) => HairStyle::Loose,
        style => style,
    }
}

/// Under a nun's veil or a hood there is no room for what is tied.
fn is_under_cloth(shot: &Shot) -> bool {
    let extras = &shot.character.extras;
    extras.contains(&Extra::NunVeil) || hood::is_up(shot.character.outfit, extras)
}

/// Whether all of the hair is in a cap.
fn is_in_cap(shot: &Shot) -> bool {
    shot.character.extras.contains(&Extra::SwimCap)
}

pub fn hair(shot: &Shot) -> Hair {
    if is_in_cap(shot) {
        return Hair {
            style: HairStyle::Bald,
            length: HairLength::Short,
            fringe: Fringe::None,
            ..shot.character.hair.clone()
        };
    }
    let own = &shot.character.hair;
    // A nun's is all under her veil.
    let length = if shot.character.extras.contains(&Extra::NunVeil) { HairLength::Short } else { own.length };
    Hair { style: style(shot), length, ..own.clone() }
}
