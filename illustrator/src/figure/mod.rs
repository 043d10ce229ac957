//! The figure: one character before a place, painted from the back to the front.
//!
//! Order: hair behind, body, ears, face, eyes, cap and locks, fringe, what is worn on the hair, and eyes and brows once more
//! through the hair.

mod body;
mod curve;
mod easel;
mod extras;
mod eyes;
mod face;
mod hair;
mod hair_front;
mod outfit;
mod palette;
mod rig;
mod shade;

use canvas::Layer;

use crate::places::{Head, Print};
use crate::scene::Scene;
use easel::Easel;
use palette::Palette;
use rig::Rig;

/// How strongly brows and eyes show through the hair.
const BROWS_THROUGH: f64 = 0.72;
const EYES_THROUGH: f64 = 0.30;

/// Where the head stands, for the place to give way to it.
pub fn head(scene: &Scene) -> Head {
    let rig = Rig::of(scene);
    Head { center: rig.flat([0.0, 0.5]), height: rig.head }
}

/// The layers of the figure, bottom to top.
pub fn draw(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    let (rig, palette) = (Rig::of(scene), Palette::of(scene));
    let mut easel = Easel::new(print, rig.head);
    let on = &mut easel;
    hair::behind(on, &rig, &palette, scene);
    on.layer("hair behind");
    extras::behind_hair(on, &rig, &palette, scene);
    body::draw(on, &rig, &palette, scene);
    extras::on_neck(on, &rig, &palette, scene);
    on.layer("body");
    face::ears(on, &rig, &palette);
    face::draw(on, &rig, &palette, scene);
    eyes::draw(on, &rig, &palette, scene);
    eyes::brows(on, &rig, &palette, scene);
    extras::on_face(on, &rig, &palette, scene);
    on.layer("face");
    hair::over_body(on, &rig, &palette, scene);
    hair_front::before(on, &rig, &palette, scene);
    on.layer("hair");
    on.together(EYES_THROUGH, |on| eyes::draw(on, &rig, &palette, scene));
    on.together(BROWS_THROUGH, |on| eyes::brows(on, &rig, &palette, scene));
    on.layer("eyes through the hair");
    extras::on_hair(on, &rig, &palette, scene);
    on.layer("worn on the head");
    easel.into_layers()
}
