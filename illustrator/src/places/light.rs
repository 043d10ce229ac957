//! What the air of the hour does to a finished place: light from one side, dark toward the picture's edge.

use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use crate::scene::Hour;

/// In color only: paper has its own light.
pub fn grade(sheet: &mut Sheet, stage: &Stage) {
    if !sheet.in_color() {
        return;
    }
    let colors = &stage.colors;
    let (warm, strength) = match stage.scene.hour {
        Hour::Dawn => (hex(0x00FF_D0B8), 0.26),
        Hour::Day => (hex(0x00FF_F6D8), 0.20),
        Hour::Dusk => (hex(0x00FF_A860), 0.34),
        Hour::Night => (hex(0x0058_78C8), 0.16),
    };
    let strength = if stage.clear_sky() { strength } else { strength * 0.4 };
    let from = stage.at_from_light(0.02, 0.05);
    let reach = (stage.width + stage.height) * 0.55;
    // Laid on plainly: a layer that blends costs as much as all the rest.
    sheet.glow(from, [reach; 2], warm, strength * 0.5);
    if stage.is_night() && stage.scene.place.is_indoors() {
        sheet.layer("light of the hour");
        return;
    }
    let deep = mix(colors.shadow, hex(0), 0.25);
    let low = [(0.0, deep.faded(0.0)), (0.62, deep.faded(0.0)), (1.0, deep.faded(0.20))];
    sheet.down(Outline::new().rect([0.0, stage.height * 0.6], [stage.width, stage.height]), 0.0, stage.height, &low);
    let (side, far) = (stage.at_from_light(0.45, 0.0), stage.at_from_light(1.05, 0.0));
    let away = [(0.0, deep.faded(0.0)), (0.3, deep.faded(0.0)), (1.0, deep.faded(0.14))];
    let (near, end) = (stage.at_from_light(0.6, 0.0), stage.at_from_light(1.0, 1.0));
    sheet.ramp(Outline::new().rect(near, end), side, far, &away);
    sheet.layer("light of the hour");
}
