//! Animals: with a figure or alone, drawn as figures are, each in layers of its own.
//!
//! `stand` says where each is, `coat` its colors, `beast` and `bird` draw bodies, `head` and `eye` what looks at us.

mod beast;
mod bird;
mod brush;
mod coat;
mod eye;
mod head;
mod low;
mod stand;
#[cfg(test)]
mod tests;

use canvas::Layer;

use crate::figure;
use crate::figure::Shade;
use crate::figure::curve::ellipse;
use crate::figure::easel::Easel;
use crate::figure::palette::fabric;
use crate::places::Print;
use crate::scene::{Act, Animal, Scene, Spot, Tint};
use brush::Brush;
use coat::Coat;
use stand::{Stand, stands};
pub use stand::{above, aside};

/// Of the white edge in print beside the pen.
const HALO: f64 = 1.1;

/// What belongs together in a picture: a figure with its animals, or animals that are with nobody.
pub struct Group {
    /// The figure, from 0.
    pub figure: Option<usize>,
    pub layers: Vec<Layer>,
}

/// One animal's layers, bottom to top: what lies under the arms that hold it, and what over them.
struct Drawn {
    layers: Vec<Layer>,
    over_arms: Vec<Layer>,
}

/// All figures and animals, in the order in which they are painted.
pub fn with_figures(scene: &Scene, print: Option<Print>) -> Vec<Group> {
    let stands = stands(scene);
    let of = |fits: &dyn Fn(&Animal) -> bool| -> Vec<(&Animal, Drawn)> {
        let chosen = scene.animals.iter().zip(&stands).filter(|(animal, _)| fits(animal));
        chosen.map(|(animal, stand)| (animal, draw_one(scene, animal, (stand, print)))).collect()
    };
    let nobody = scene.figures.is_empty();
    let free = of(&|animal| nobody || animal.spot == Spot::Sky);
    let mut groups =
        vec![Group { figure: None, layers: free.into_iter().flat_map(|(_, drawn)| drawn.layers).collect() }];
    let last = scene.figures.len().saturating_sub(1);
    for (number, mut layers) in figure::draw_each(scene, print).into_iter().enumerate() {
        let own = of(&|animal| animal.spot != Spot::Sky && usize::from(animal.with).min(last) == number);
        for (animal, drawn) in own {
            layers.extend(drawn.layers);
            if animal.spot == Spot::Arms {
                layers.extend(figure::arms_over(scene, number, print));
                layers.extend(drawn.over_arms);
            }
        }
        groups.push(Group { figure: Some(number), layers });
    }
    groups.retain(|group| !group.layers.is_empty());
    groups
}

fn draw_one(scene: &Scene, animal: &Animal, (stand, print): (&Stand, Option<Print>)) -> Drawn {
    let coat = Coat::of(animal, scene.hour);
    let light = if scene.light_from_left() { -1.0 } else { 1.0 };
    let height = f64::from(scene.height_px);
    let easel = || {
        let mut easel = Easel::new(print, stand.head, height);
        easel.pen = easel.pen.min(stand.frame.unit * 0.032);
        easel
    };
    let mut on = easel();
    if animal.spot == Spot::Beside && stand.casts {
        shadow(&mut on, scene, stand);
        on.layer("shadow of an animal");
    }
    paint(&mut on, (stand, light), |brush| body(brush, &coat, animal));
    on.layer(name(animal));
    if !on.in_color() {
        let width = HALO * on.pen / stand.head;
        on.halo(width, (coat.white, Shade { tone: 1.0, ..coat.white }), light);
    }
    let mut over = easel();
    if animal.spot == Spot::Arms && animal.kind.runs() {
        paint(&mut over, (stand, light), |brush| beast::held_paws(brush, &coat, animal.kind));
        over.layer(name(animal));
    }
    Drawn { layers: on.into_layers(), over_arms: over.into_layers() }
}

fn paint(on: &mut Easel, (stand, light): (&Stand, f64), paint: impl FnOnce(&mut Brush)) {
    let pen = on.pen;
    paint(&mut Brush { on, frame: stand.frame, light, pen });
}

fn body(brush: &mut Brush, coat: &Coat, animal: &Animal) {
    if animal.kind.is_low() {
        low::draw(brush, coat, animal.kind, animal.act);
    } else if animal.kind.is_bird() {
        let act = if animal.spot == Spot::Sky { Act::Flying } else { animal.act };
        bird::draw(brush, coat, animal.kind, act);
    } else if animal.spot == Spot::Arms {
        beast::held(brush, coat, (animal.kind, animal.color));
    } else {
        beast::draw(brush, coat, (animal.kind, animal.color), animal.act);
    }
}

fn shadow(on: &mut Easel, scene: &Scene, stand: &Stand) {
    let dark = fabric(Tint::Black, scene.hour);
    let [x, y] = stand.frame.origin;
    let light = if scene.light_from_left() { -1.0 } else { 1.0 };
    let wide = stand.half_width * 0.86;
    let (shade, share, smaller) = if on.in_color() { (dark.deep, 0.28, 1.0) } else { (dark.base, 1.0, 0.8) };
    let ground = ellipse([x - light * wide * 0.14, y], [wide * smaller, wide * 0.15 * smaller], 0.0);
    on.veil(&ground, shade, share);
}

const fn name(animal: &Animal) -> &'static str {
    crate::words::meaning::animal_name(animal.kind)
}
