//! Colors that words gave to what is in a place, as hex by day.

use super::stage::Stage;
use scene::{Fitting, Tint};

/// The color of a thing: what was said, or `otherwise`.
pub fn dyed(stage: &Stage, fitting: Fitting, otherwise: u32) -> u32 {
    stage.scene.paint(fitting).map_or(otherwise, paint)
}

const fn paint(tint: Tint) -> u32 {
    match tint {
        Tint::Black => 0x003A_3840,
        Tint::Brown => 0x0080_5838,
        Tint::Blond => 0x00E2_CCA0,
        Tint::Red => 0x00C4_3A38,
        Tint::Orange => 0x00E4_8438,
        Tint::Yellow => 0x00F0_C848,
        Tint::Green => 0x004C_8C58,
        Tint::Teal => 0x0038_9090,
        Tint::Blue => 0x003C_68B4,
        Tint::Purple => 0x0078_4CA0,
        Tint::Pink => 0x00F0_98B0,
        Tint::White => 0x00F6_F4F0,
        Tint::Silver => 0x00C8_CED6,
        Tint::Gray => 0x0090_9298,
        Tint::Auburn => 0x0094_4A34,
        Tint::Navy => 0x002C_3C6C,
        Tint::Sky => 0x0088_C4EC,
        Tint::Mint => 0x00A0_DCC4,
        Tint::Lavender => 0x00B8_A4E0,
        Tint::Platinum => 0x00F0_E4C8,
        Tint::Ash => 0x00A8_9C90,
    }
}
