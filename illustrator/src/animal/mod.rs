//! Animals: with a figure or alone, drawn as figures are, each in layers of its own.
//!
//! `stand` says where each is, `aloft` where what is on no ground, `coat` its colors; `furred` draws cats, dogs, foxes, rabbits,
//! bears and their like, `horse` horses, `grand` the great ones from the side; `beast`, `sit`, `nestle`, `bird` and `low` draw the
//! other bodies, `breach` what leaps out of the sea, `head` and `eye` what looks at us; `branch` and `pond` are what birds sit on
//! and koi swim in.

mod aloft;
mod beast;
mod bird;
mod branch;
mod breach;
mod brush;
mod coat;
mod ears;
mod eye;
mod fabled;
mod farm;
mod fish;
mod fowl;
mod furred;
mod grand;
mod head;
mod horse;
mod leash;
mod little;
mod low;
mod measure;
mod nestle;
mod pelts;
mod plumage;
mod pond;
mod rex;
mod robot;
mod sea;
mod sea_turtle;
mod sit;
mod snake;
mod stand;
#[cfg(test)]
mod tests;
mod waders;

use canvas::Layer;

use crate::figure;
use crate::figure::Shade;
use crate::figure::curve::{Point, ellipse};
use crate::figure::easel::Easel;
use crate::figure::palette::fabric;
use crate::places::Print;
use brush::{Brush, Frame};
use coat::Coat;
use eye::Look;
use scene::{Act, Animal, AnimalKind, Growth, Hour, Scene, Spot, Tint};
use stand::{Stand, stands};
pub use stand::{above, aside, face_of, led_by, petted};

/// Of the white edge in print beside the pen.
const HALO: f64 = 1.1;

/// What belongs together in a picture: a figure with its animals, or animals that are with nobody.
pub struct Group {
    /// The figure, from 0.
    pub figure: Option<usize>,
    pub layers: Vec<Layer>,
}

/// One animal's layers, bottom to top: what lies behind who it is with, under the arms that hold it, and over them.
struct Drawn {
    behind: Vec<Layer>,
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
    let free = of(&|animal| nobody || matches!(animal.spot, Spot::Sky | Spot::Branch));
    let mut groups =
        vec![Group { figure: None, layers: free.into_iter().flat_map(|(_, drawn)| drawn.layers).collect() }];
    let last = scene.figures.len().saturating_sub(1);
    for (number, mut layers) in figure::draw_each(scene, print).into_iter().enumerate() {
        let own = of(&|animal| is_with(animal) && usize::from(animal.with).min(last) == number);
        for (animal, drawn) in own {
            if stand::is_behind(scene, animal) || stand::is_fought(scene, animal) {
                layers.splice(0..0, drawn.layers);
                continue;
            }
            layers.splice(0..0, drawn.behind);
            layers.extend(drawn.layers);
            let strokes = animal.spot == Spot::Lap && figure::strokes_lap(scene, number);
            if animal.spot == Spot::Arms || strokes || stand::is_petted(scene, animal) {
                layers.extend(figure::arms_over(scene, number, print));
                layers.extend(drawn.over_arms);
            }
        }
        groups.push(Group { figure: Some(number), layers });
    }
    groups.retain(|group| !group.layers.is_empty());
    // Who stands behind is painted first.
    let rows = figure::farther(scene);
    groups.sort_by_key(|group| group.figure.map(|number| !rows[number]));
    groups
}

/// Neither in the sky nor under a rider, who draws it.
const fn is_with(animal: &Animal) -> bool {
    !matches!(animal.spot, Spot::Sky | Spot::Branch | Spot::Ridden)
}

/// Heads of a grown figure in one unit of a horse.
pub const HORSE: f64 = 1.18;

/// What somebody rides.
#[derive(Clone, Copy, Debug)]
pub struct Mount {
    pub kind: AnimalKind,
    pub color: Tint,
    pub act: Act,
}

impl Mount {
    /// Heads of its rider in one unit: a horse's withers are higher than a grown rider's chest.
    pub const fn scale(&self) -> f64 {
        if self.kind.is_horse() { HORSE } else { 1.0 }
    }

    /// Where the hips of the rider are, heads of the rider.
    pub const fn seat(&self) -> Point {
        let [x, y] = grand::seat(self.kind);
        [x * self.scale(), y * self.scale()]
    }

    /// The upper rear and the lower front corner, heads of the rider.
    pub const fn corners(&self) -> (Point, Point) {
        let (from, to) = grand::corners(self.kind);
        let scale = self.scale();
        ([from[0] * scale, from[1] * scale], [to[0] * scale, to[1] * scale])
    }

    pub const fn is_bridled(&self) -> bool {
        self.kind.is_horse()
    }
}

/// A mount under its rider, on the figure's own layers: `origin` is on the ground below its middle.
pub fn ridden(on: &mut Easel, (origin, unit, faces): (Point, f64, f64), mount: Mount, (hour, light): (Hour, f64)) {
    let Mount { kind, color, act } = mount;
    let animal = Animal { kind, color, act, spot: Spot::Ridden, growth: Growth::Grown, eyes: None, with: 0, seed: 0 };
    let coat = Coat::of(&animal, hour);
    let pen = on.pen.min(unit * 0.032);
    let frame = Frame { origin, unit, faces, turn_deg: 0.0 };
    grand::draw(&mut Brush { on, frame, light, pen }, &coat, (kind, color), act);
}

/// From the bit to the hand of who rides.
pub fn rein(on: &mut Easel, (origin, unit, faces): (Point, f64, f64), hand: Point) {
    let pen = on.pen.min(unit * 0.032);
    let frame = Frame { origin, unit, faces, turn_deg: 0.0 };
    leash::before(&mut Brush { on, frame, light: faces, pen }, (AnimalKind::Horse, Act::Standing), hand);
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
    if animal.spot.is_on_ground() && stand.casts && animal.kind != AnimalKind::Fish {
        shadow(&mut on, scene, (stand, grand::is_grand(animal)));
        on.layer("shadow of an animal");
    }
    let led = stand.hand.filter(|_| animal.spot == Spot::Led && !animal.kind.is_in_hand());
    if let Some(beyond) = branch::beyond(scene, animal, stand) {
        let all = (f64::from(scene.width_px), beyond);
        paint(&mut on, (stand, light), |brush| branch::draw(brush, (all, scene.hour), animal.seed));
        on.layer("branch");
    }
    if is_pond(scene, animal) {
        paint(&mut on, (stand, light), |brush| pond::draw(brush, &coat, animal.seed));
        on.layer(name(animal));
        return Drawn { behind: Vec::new(), layers: on.into_layers(), over_arms: Vec::new() };
    }
    paint(&mut on, (stand, light), |brush| match animal.act {
        Act::Breaching => breach::draw(brush, &coat, (animal.kind, scene.hour, animal.seed)),
        _ => body(brush, &coat, animal),
    });
    if animal.kind.is_beast() || animal.kind.is_horse() {
        lights(&mut on, scene, (&coat, stand, light));
    }
    if let Some(hand) = led {
        paint(&mut on, (stand, light), |brush| leash::led(brush, (animal.kind, animal.act), (hand, stand.head)));
    }
    on.layer(name(animal));
    if !on.in_color() {
        let width = HALO * on.pen / stand.head;
        on.halo(width, (coat.white, Shade { tone: 1.0, ..coat.white }), light);
    }
    let mut over = easel();
    if animal.spot == Spot::Arms && animal.kind.is_beast() {
        paint(&mut over, (stand, light), |brush| nestle::over_arm(brush, &coat, (animal.kind, stand.rest)));
        over.layer(name(animal));
    }
    let mut behind = easel();
    if animal.spot == Spot::Shoulder && furred::is_furred(animal.kind) {
        paint(&mut behind, (stand, light), |brush| furred::behind_shoulder(brush, &coat, (animal.kind, animal.color)));
        behind.layer(name(animal));
    }
    Drawn { behind: behind.into_layers(), layers: on.into_layers(), over_arms: over.into_layers() }
}

/// As on a figure: the side away from the light is darker, and edges shine on both.
fn lights(on: &mut Easel, scene: &Scene, (coat, stand, light): (&Coat, &Stand, f64)) {
    if !on.in_color() {
        return;
    }
    let Some([left, top, right, low]) = on.extent() else { return };
    let whole: Vec<Point> = vec![[left, top], [right, top], [right, low], [left, low]];
    let (near, far) = if light < 0.0 { (left, right) } else { (right, left) };
    let at = |share: f64| [near + (far - near) * share, top + (low - top) * (0.25 + 0.5 * share)];
    on.darken_figure(|on| on.ramp_veil(&whole, (at(1.0), at(0.25)), (coat.dusk, 0.34)));
    let share = figure::rim_share(scene.hour);
    let wide = 0.014 * (stand.frame.unit / stand.head).clamp(0.5, 1.0);
    for (way, wide, share) in [(-light, wide * 0.7, share * 0.45), (light, wide, share)] {
        on.rim(([way * 0.86, -0.51], wide), (coat.rim, share));
    }
}

fn paint(on: &mut Easel, (stand, light): (&Stand, f64), paint: impl FnOnce(&mut Brush)) {
    let pen = on.pen;
    paint(&mut Brush { on, frame: stand.frame, light, pen });
}

fn body(brush: &mut Brush, coat: &Coat, animal: &Animal) {
    if animal.kind.is_horse() {
        horse::draw(brush, coat, animal.kind, (animal.act, animal.spot == Spot::Led));
    } else if animal.kind == AnimalKind::Fish {
        fish_in_water(brush, coat, animal.spot);
    } else if animal.kind.is_of_farm() {
        farm::draw(brush, coat, animal.kind, animal.act);
    } else if animal.kind == AnimalKind::Snake {
        snake::draw(brush, coat, if animal.act == Act::Sleeping { Look::Shut } else { Look::Open });
    } else if animal.kind.is_low() {
        low::draw(brush, coat, (animal.kind, animal.growth), animal.act);
    } else if animal.kind.is_bird() {
        let act = if animal.spot == Spot::Sky { Act::Flying } else { animal.act };
        bird::draw(brush, coat, (animal.kind, animal.growth == Growth::Cub), act);
    } else {
        beast_body(brush, coat, animal);
    }
}

/// Fish with nobody are seen from above, and their pond fills the picture.
pub(super) fn is_pond(scene: &Scene, animal: &Animal) -> bool {
    animal.kind == AnimalKind::Fish
        && animal.spot == Spot::Beside
        && scene.figures.is_empty()
        && !scene.place.is_abstract()
}

/// One that somebody has is in a bag.
fn fish_in_water(brush: &mut Brush, coat: &Coat, spot: Spot) {
    match spot {
        Spot::Sky => fish::draw(brush, coat),
        Spot::Beside => fish::in_water(brush, coat),
        _ => fish::bag(brush, |brush| fish::draw(brush, coat)),
    }
}

fn beast_body(brush: &mut Brush, coat: &Coat, animal: &Animal) {
    let own @ (kind, color) = (animal.kind, animal.color);
    if grand::is_grand(animal) {
        return grand::draw(brush, coat, own, animal.act);
    }
    let asleep = animal.act == Act::Sleeping;
    let look = if asleep { Look::Shut } else { Look::Resting };
    if furred::is_furred(animal.kind) {
        return match animal.spot {
            Spot::Arms => furred::in_arms(brush, coat, own),
            Spot::Shoulder => furred::on_shoulder(brush, coat, own),
            Spot::Lap | Spot::Head => furred::loaf(brush, coat, own, look),
            _ => furred::draw(
                brush,
                coat,
                furred::Pet { kind, color, act: animal.act, is_led: animal.spot == Spot::Led },
            ),
        };
    }
    match animal.spot {
        Spot::Arms => nestle::in_arms(brush, coat, own),
        Spot::Shoulder => nestle::on_shoulder(brush, coat, own),
        Spot::Lap => nestle::loaf(brush, coat, own, look),
        _ if animal.act == Act::Sitting && sits_aside(animal) => sit::draw(brush, coat, own),
        _ => beast::draw(brush, coat, own, animal.act),
    }
}

/// Seen half from the side, and not from before: two of three, and none of those that are only a ball.
fn sits_aside(animal: &Animal) -> bool {
    let round = matches!(animal.kind, AnimalKind::Deer | AnimalKind::Dragon | AnimalKind::Hedgehog);
    !round && !animal.seed.is_multiple_of(3)
}

fn shadow(on: &mut Easel, scene: &Scene, (stand, is_great): (&Stand, bool)) {
    let dark = fabric(Tint::Black, scene.hour);
    let [x, y] = stand.frame.origin;
    let light = if scene.light_from_left() { -1.0 } else { 1.0 };
    let wide = stand.half_width * 0.86;
    let (shade, share, smaller) = if on.in_color() {
        (dark.deep, 0.28, 1.0)
    } else if is_great {
        // As wide and as black it would be a hole.
        (dark.base.toned(0.38), 1.0, 0.9)
    } else {
        (dark.base, 1.0, 0.8)
    };
    let ground = ellipse([x - light * wide * 0.14, y], [wide * smaller, wide * 0.15 * smaller], 0.0);
    on.veil(&ground, shade, share);
}

const fn name(animal: &Animal) -> &'static str {
    scene::words::meaning::animal_name(animal.kind)
}
