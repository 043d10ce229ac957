//! The figure: one character before a place, painted from the back to the front.
//!
//! Order: hair behind, body, ears, face, eyes, cap and locks, fringe, what is worn on the hair, and eyes and brows once more
//! through the hair.

mod body;
mod brows;
mod clothes;
pub mod curve;
mod easel;
mod extras;
mod eyes;
mod face;
mod hair;
mod light;
mod look;
mod marks;
mod palette;
mod rig;
mod shade;
#[cfg(test)]
mod tests;

use canvas::Layer;

use crate::places::{Head, Print};
use crate::scene::Scene;
use easel::Easel;
use palette::Palette;
use rig::Rig;

/// How strongly brows and eyes show through the hair.
const BROWS_THROUGH: f64 = 0.80;
const EYES_THROUGH: f64 = 0.28;
/// Of the white edge in print, head units.
const HALO: f64 = 0.009;

/// Where the head stands, for the place to give way to it.
pub fn head(scene: &Scene) -> Head {
    let rig = Rig::of(scene);
    Head { center: rig.flat([0.0, 0.5]), height: rig.head }
}

/// The layers of the figure, bottom to top.
pub fn draw(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    let (rig, palette) = (Rig::of(scene), Palette::of(scene));
    let hair = hair::Head::new(&rig, &palette, scene);
    let mut easel = Easel::new(print, rig.head);
    let on = &mut easel;
    extras::behind_hair(on, &rig, &palette, scene);
    hair.behind(on);
    on.layer("hair behind");
    body::draw(on, &rig, &palette, scene);
    extras::on_neck(on, &rig, &palette, scene);
    hair.over_body(on);
    on.layer("body");
    face::ears(on, &rig, &palette);
    face::draw(on, (&rig, &palette, scene), &hair.outlines());
    eyes::draw(on, &rig, &palette, scene);
    brows::draw(on, &rig, &palette, scene);
    extras::on_face(on, &rig, &palette, scene);
    on.layer("face");
    hair.before(on);
    hair.rim(on, palette.rim, light::rim_share(scene.hour));
    hair.ribbons(on);
    // In print every layer is screened for itself, which costs more than all its shapes: fewer layers there.
    if on.in_color() {
        on.layer("hair");
    }
    through_hair(on, &rig, &palette, scene);
    on.layer(if on.in_color() { "eyes through the hair" } else { "hair" });
    extras::on_hair(on, &rig, &palette, scene);
    on.layer("worn on the head");
    marks::draw(on, &rig, &palette, scene);
    on.layer("marks");
    light::draw(on, &rig, scene);
    on.layer("light");
    if !on.in_color() {
        on.halo(HALO, palette.white.base);
    }
    easel.into_layers()
}

/// In color brows and eyes shimmer through; in print there is no half, and only what black hair would swallow is drawn.
fn through_hair(on: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    if on.in_color() {
        on.together(EYES_THROUGH, |on| eyes::draw(on, rig, palette, scene));
        on.together(BROWS_THROUGH, |on| brows::draw(on, rig, palette, scene));
    } else {
        eyes::lashes_only(on, rig, palette, scene);
        brows::draw(on, rig, palette, scene);
    }
}
