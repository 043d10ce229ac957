//! The colors of an animal: fur or feathers, what is lighter, what is darker, nose, ear and eye.

use canvas::Color;

use crate::figure::palette::{Surface, fabric, hair_of};
use crate::figure::shade::{Lch, Shade, lit};
use scene::{Animal, AnimalKind, Hour, Tint};

#[derive(Clone, Copy, Debug)]
pub struct Coat {
    pub fur: Surface,
    /// Belly, muzzle, cheeks.
    pub pale: Surface,
    /// Ears, mask, stripes.
    pub dark: Surface,
    pub beak: Surface,
    /// Of a hen's comb, and of a forked tongue.
    pub comb: Surface,
    /// Of bare skin: a muzzle, an udder.
    pub rose: Surface,
    /// Of ears that hang, and of a third color.
    pub ear: Surface,
    pub inner_ear: Shade,
    pub nose: Shade,
    pub iris: Surface,
    pub blush: Shade,
    /// Of eyes, nose and mouth.
    pub line: Shade,
    pub white: Shade,
    /// On a wet nose.
    pub gleam: Shade,
    pub mouth: Shade,
    pub tongue: Shade,
    pub rim: Shade,
    /// What the side away from the light is darkened with.
    pub dusk: Shade,
    /// Nearly black: its features are white in print.
    pub is_black: bool,
}

impl Coat {
    pub fn of(animal: &Animal, hour: Hour) -> Self {
        let fur = natural(animal, hour).unwrap_or_else(|| fur_of(animal.color, hour));
        let is_black = matches!(animal.color, Tint::Black | Tint::Navy);
        let shade = |lch: Lch, tone: f64| Shade { color: lit(lch.color(), hour), tone };
        let (pale, dark) = beside(animal);
        let ink = shade(Lch(0.24, 0.035, 30.0), 1.0);
        Self {
            fur,
            pale: fur_of(pale, hour),
            dark: if dark == animal.color { deeper(fur) } else { fur_of(dark, hour) },
            beak: fabric(beak(animal.kind), hour),
            comb: fabric(Tint::Red, hour),
            rose: hair_of(Tint::Pink, hour),
            ear: if animal.kind == AnimalKind::Calico { ginger(animal, hour) } else { deeper(fur) },
            inner_ear: if is_black { shade(Lch(0.48, 0.06, 10.0), 0.35) } else { shade(Lch(0.82, 0.08, 18.0), 0.16) },
            nose: nose(animal, shade),
            iris: iris(animal, hour),
            blush: shade(Lch(0.74, 0.13, 18.0), 0.12),
            line: if is_black { Shade { tone: 0.0, ..shade(Lch(0.62, 0.03, 285.0), 0.0) } } else { ink },
            white: Shade { color: Color::WHITE, tone: 0.0 },
            gleam: shade(Lch(0.66, 0.02, 285.0), 0.3),
            mouth: shade(Lch(0.42, 0.11, 20.0), 0.9),
            tongue: shade(Lch(0.74, 0.12, 15.0), 0.16),
            rim: Shade { color: crate::figure::palette::rim_light(hour), tone: 0.0 },
            dusk: shade(Lch(0.70, 0.075, 290.0), 0.0),
            is_black,
        }
    }
}

/// Colors that fur has by nature, where words name the nearest of the colors that cloth has.
fn natural(animal: &Animal, hour: Hour) -> Option<Surface> {
    use AnimalKind::{
        Bear, Camel, Capybara, Cat, Corgi, Deer, Dog, Elephant, Fox, Goat, Hamster, Horse, Husky, Pig, Poodle, Shiba,
        Siamese, Squirrel, Wolf,
    };
    let base = match (animal.kind, animal.color) {
        // A deer's brown is that of dry leaves.
        (Deer, Tint::Brown) => Lch(0.635, 0.095, 58.0),
        (Camel, Tint::Brown) => Lch(0.700, 0.075, 68.0),
        (Capybara, Tint::Brown) => Lch(0.600, 0.072, 62.0),
        (Elephant, Tint::Gray) => Lch(0.590, 0.014, 270.0),
        (Pig, Tint::Pink) => Lch(0.845, 0.062, 22.0),
        (Goat, Tint::Brown) => Lch(0.560, 0.070, 55.0),
        (Fox, Tint::Orange) => Lch(0.665, 0.150, 50.0),
        (Fox, Tint::Red) => Lch(0.575, 0.150, 41.0),
        (Shiba | Corgi, Tint::Orange) => Lch(0.725, 0.118, 63.0),
        (Corgi | Dog, Tint::Blond | Tint::Yellow) => Lch(0.790, 0.096, 76.0),
        (Dog, Tint::Orange) => Lch(0.690, 0.110, 60.0),
        (Cat, Tint::Orange) => Lch(0.735, 0.126, 64.0),
        (Dog | Cat | Poodle, Tint::Brown) => Lch(0.530, 0.070, 55.0),
        (Poodle, Tint::Auburn) => Lch(0.600, 0.095, 50.0),
        (Bear, Tint::Brown) => Lch(0.440, 0.058, 52.0),
        (Horse, Tint::Auburn) => Lch(0.520, 0.100, 48.0),
        (Squirrel, Tint::Orange) => Lch(0.610, 0.120, 52.0),
        (Squirrel, Tint::Brown) => Lch(0.500, 0.080, 52.0),
        (Hamster, Tint::Orange) => Lch(0.790, 0.100, 70.0),
        (Husky | Wolf, Tint::Gray) => Lch(0.560, 0.018, 262.0),
        (Siamese, Tint::Ash) => Lch(0.900, 0.030, 78.0),
        (Cat, Tint::Gray) => Lch(0.600, 0.018, 262.0),
        _ => return None,
    };
    let shade = |lch: Lch, tone: f64| Shade { color: lit(lch.color(), hour), tone };
    let dark = (1.0 - base.0) * 0.5;
    Some(Surface {
        base: shade(base, dark),
        shaded: shade(base.darker(0.115).toward(20.0, 14.0), dark + 0.17),
        deep: shade(base.darker(0.21).toward(20.0, 20.0), dark + 0.32),
        light: shade(Lch((base.0 + 0.075).min(0.95), base.1 * 0.85, base.2 + 6.0), (dark - 0.12).max(0.0)),
        line: shade(Lch(0.27, (base.1 * 0.55).min(0.06), base.2 - 12.0), 1.0),
        ..fur_of(animal.color, hour)
    })
}

fn ginger(animal: &Animal, hour: Hour) -> Surface {
    let ginger = Animal { kind: AnimalKind::Cat, color: Tint::Orange, ..*animal };
    natural(&ginger, hour).unwrap_or_else(|| fur_of(Tint::Orange, hour))
}

/// Fur is warmer and softer than dyed hair.
fn fur_of(tint: Tint, hour: Hour) -> Surface {
    match tint {
        Tint::White => {
            // White fur stays white in every light, or it would be pink at dusk.
            let shade = |lch: Lch, tone: f64| Shade { color: faintly_lit(lch.color(), hour), tone };
            Surface {
                base: shade(Lch(0.972, 0.010, 80.0), 0.0),
                shaded: shade(Lch(0.875, 0.030, 285.0), 0.13),
                deep: shade(Lch(0.80, 0.040, 285.0), 0.22),
                light: shade(Lch(0.99, 0.004, 80.0), 0.0),
                glint: shade(Lch(1.0, 0.0, 0.0), 0.0),
                line: shade(Lch(0.40, 0.045, 300.0), 1.0),
            }
        }
        Tint::Black => {
            let mut black = hair_of(Tint::Black, hour);
            black.base.color = lit(Lch(0.315, 0.022, 285.0).color(), hour);
            black.shaded.color = lit(Lch(0.235, 0.026, 285.0).color(), hour);
            black.line.color = lit(Lch(0.14, 0.02, 285.0).color(), hour);
            black
        }
        other => hair_of(other, hour),
    }
}

/// A third of the light's color.
fn faintly_lit(color: Color, hour: Hour) -> Color {
    let full = lit(color, hour);
    let part = |own: u8, lit: u8| libm::round((2.0 * f64::from(own) + f64::from(lit)) / 3.0) as u8;
    Color {
        red: part(color.red, full.red),
        green: part(color.green, full.green),
        blue: part(color.blue, full.blue),
        alpha: color.alpha,
    }
}

/// What grows on a head, and a bird's beak and feet.
const fn beak(kind: AnimalKind) -> Tint {
    match kind {
        AnimalKind::Crow => Tint::Black,
        AnimalKind::Deer => Tint::Ash,
        AnimalKind::Dragon => Tint::Blond,
        AnimalKind::Hawk => Tint::Yellow,
        AnimalKind::Parrot => Tint::Black,
        AnimalKind::Unicorn | AnimalKind::Gull | AnimalKind::Griffin | AnimalKind::Phoenix | AnimalKind::Robot => {
            Tint::Yellow
        }
        AnimalKind::Dinosaur => Tint::Platinum,
        _ => Tint::Orange,
    }
}

/// A shade darker all over.
fn deeper(surface: Surface) -> Surface {
    Surface { base: surface.shaded, shaded: surface.deep, light: surface.base, ..surface }
}

/// What goes with the color: paler and darker.
const fn beside(animal: &Animal) -> (Tint, Tint) {
    match (animal.kind, animal.color) {
        (AnimalKind::Penguin, _) => (Tint::White, Tint::Black),
        (AnimalKind::Unicorn, Tint::White) => (Tint::White, Tint::Lavender),
        (AnimalKind::Pegasus, Tint::White) => (Tint::White, Tint::Blond),
        (AnimalKind::Griffin, _) => (Tint::White, Tint::Brown),
        (AnimalKind::Phoenix, _) => (Tint::Yellow, Tint::Red),
        (AnimalKind::Slime | AnimalKind::Octopus | AnimalKind::Jellyfish | AnimalKind::Dinosaur, color) => {
            (Tint::Platinum, color)
        }
        (AnimalKind::Gull, _) => (Tint::White, Tint::Gray),
        (AnimalKind::Crane, _) => (Tint::White, Tint::Black),
        (AnimalKind::Monkey, _) => (Tint::Platinum, Tint::Brown),
        (AnimalKind::Mouse | AnimalKind::Whale | AnimalKind::Dolphin | AnimalKind::Shark, _) => {
            (Tint::White, Tint::Gray)
        }
        (AnimalKind::Robot, _) => (Tint::White, Tint::Gray),
        (AnimalKind::Snail, _) => (Tint::Blond, Tint::Brown),
        (AnimalKind::Horse, Tint::Brown) => (Tint::White, Tint::Black),
        (AnimalKind::Fish, _) => (Tint::White, Tint::Orange),
        (AnimalKind::Tiger, Tint::Orange | Tint::White) => (Tint::White, Tint::Black),
        (AnimalKind::Lion, _) => (Tint::Platinum, Tint::Auburn),
        (AnimalKind::Panda | AnimalKind::Cow, _) => (Tint::White, Tint::Black),
        (AnimalKind::Pig, _) => (Tint::Platinum, Tint::Brown),
        (AnimalKind::Camel | AnimalKind::Capybara, Tint::Brown) => (Tint::Platinum, Tint::Brown),
        (AnimalKind::Elephant, _) => (Tint::White, Tint::Gray),
        (AnimalKind::Sheep, _) => (Tint::White, Tint::Platinum),
        (AnimalKind::Goat, _) => (Tint::Platinum, Tint::Brown),
        (AnimalKind::Raccoon, Tint::Auburn | Tint::Red) => (Tint::White, Tint::Brown),
        (AnimalKind::Raccoon, _) => (Tint::White, Tint::Black),
        (AnimalKind::Hedgehog, _) => (Tint::Platinum, Tint::Brown),
        (AnimalKind::Parrot, Tint::Red) => (Tint::White, Tint::Blue),
        (AnimalKind::Parrot, _) => (Tint::Yellow, Tint::Blue),
        (AnimalKind::Snake, _) => (Tint::Platinum, Tint::Black),
        (AnimalKind::Calico | AnimalKind::Tuxedo, _) => (Tint::White, Tint::Black),
        (AnimalKind::Siamese, _) => (Tint::White, Tint::Brown),
        (_, Tint::Black) => (Tint::Ash, Tint::Black),
        (_, Tint::White) => (Tint::White, Tint::Silver),
        (AnimalKind::Fox, _) => (Tint::White, Tint::Black),
        (AnimalKind::Owl, Tint::Brown) => (Tint::Platinum, Tint::Brown),
        (AnimalKind::Dragon | AnimalKind::Frog, color) => (Tint::Platinum, color),
        (AnimalKind::Turtle | AnimalKind::SeaTurtle, _) => (Tint::Platinum, Tint::Brown),
        (AnimalKind::Butterfly, _) => (Tint::White, Tint::Black),
        (_, Tint::Brown) => (Tint::Platinum, Tint::Brown),
        (_, Tint::Blond | Tint::Yellow | Tint::Platinum) => (Tint::White, Tint::Brown),
        (_, Tint::Orange) => (Tint::White, Tint::Auburn),
        (_, Tint::Gray | Tint::Silver | Tint::Ash) => (Tint::White, Tint::Gray),
        _ => (Tint::White, animal.color),
    }
}

const fn is_pink_nosed(kind: AnimalKind) -> bool {
    kind.is_cat() || matches!(kind, AnimalKind::Rabbit | AnimalKind::Hamster)
}

fn nose(animal: &Animal, shade: impl Fn(Lch, f64) -> Shade) -> Shade {
    match (animal.kind, animal.color) {
        (kind, Tint::Black) if is_pink_nosed(kind) => shade(Lch(0.55, 0.07, 10.0), 0.3),
        (AnimalKind::Siamese, _) => shade(Lch(0.30, 0.04, 30.0), 0.9),
        (kind, _) if is_pink_nosed(kind) => shade(Lch(0.68, 0.13, 15.0), 0.5),
        (_, Tint::Black) => shade(Lch(0.16, 0.02, 285.0), 1.0),
        _ => shade(Lch(0.24, 0.03, 20.0), 1.0),
    }
}

fn iris(animal: &Animal, hour: Hour) -> Surface {
    let tint = match (animal.kind, animal.color) {
        _ if animal.eyes.is_some() => animal.eyes.unwrap_or(Tint::Brown),
        (AnimalKind::Dragon | AnimalKind::Hawk | AnimalKind::Snake, _) => Tint::Yellow,
        (AnimalKind::Husky | AnimalKind::Robot | AnimalKind::Siamese, _) => Tint::Sky,
        (AnimalKind::Calico, _) => Tint::Green,
        (AnimalKind::Tuxedo, _) => Tint::Yellow,
        (AnimalKind::Unicorn | AnimalKind::Pegasus, _) => Tint::Blue,
        (AnimalKind::Griffin | AnimalKind::Dinosaur | AnimalKind::Phoenix, _) => Tint::Yellow,
        (AnimalKind::Bat, _) => Tint::Red,
        (AnimalKind::Frog, _) => Tint::Orange,
        (AnimalKind::Cat | AnimalKind::Tiger | AnimalKind::Wolf, Tint::White) => Tint::Sky,
        (AnimalKind::Cat, Tint::Orange | Tint::Brown) => Tint::Green,
        (AnimalKind::Cat | AnimalKind::Owl | AnimalKind::Wolf | AnimalKind::Tiger | AnimalKind::Lion, _) => {
            Tint::Yellow
        }
        (AnimalKind::Rabbit, Tint::White) => Tint::Auburn,
        (AnimalKind::Fox, _) => Tint::Orange,
        _ => Tint::Brown,
    };
    let base = crate::figure::shade::iris(tint);
    let shade = |lch: Lch, tone: f64| Shade { color: lit(lch.color(), hour), tone };
    Surface {
        base: shade(base, 0.3),
        shaded: shade(base.darker(0.2), 0.6),
        deep: shade(Lch(0.2, base.1 * 0.4, base.2), 1.0),
        light: shade(Lch((base.0 + 0.16).min(0.95), base.1, base.2), 0.0),
        glint: shade(Lch(0.97, 0.02, base.2), 0.0),
        line: shade(Lch(0.2, base.1 * 0.4, base.2), 1.0),
    }
}
