//! One figure of a scene with everything that its drawing reads, and where it stands in the picture.

use super::curve::Point;
use crate::scene::{Character, Extra, Framing, Scene};
use crate::seed::of_candidate;

pub struct Shot<'a> {
    pub scene: &'a Scene,
    pub character: &'a Character,
    /// Drives what has no name in this figure alone.
    pub seed: u64,
    pub stand: Stand,
}

/// Where a figure stands, canvas units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand {
    /// From the crown to the chin.
    pub head: f64,
    pub chin: Point,
}

impl<'a> Shot<'a> {
    /// Figure `number` (from 0, left to right) of the scene.
    pub fn of(scene: &'a Scene, number: usize) -> Option<Self> {
        let character = scene.figures.get(number)?;
        let seed = if number == 0 { scene.seed } else { of_candidate(scene.seed, 1000 + number as u64) };
        Some(Self { scene, character, seed, stand: stand(scene, character) })
    }
}

fn stand(scene: &Scene, character: &Character) -> Stand {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let (head, crown_y) = match scene.framing {
        Framing::Face => ((height * 0.66).min(width * 0.82), 0.16),
        Framing::Bust => ((height * 0.45).min(width * 0.62), 0.15),
        Framing::HalfBody => ((height * 0.30).min(width * 0.44), 0.13),
    };
    // Horns, hats and halos want room above.
    let tall = [Extra::Horns, Extra::Hat, Extra::Halo].iter().any(|extra| character.extras.contains(extra));
    let (head, crown_y) = if tall { (head * 0.95, crown_y + 0.045) } else { (head, crown_y) };
    // A little off the middle, with room where the face looks.
    let yaw = character.yaw_deg.clamp(-40.0, 40.0);
    Stand { head, chin: [width * (0.5 - yaw / 40.0 * 0.045), height * crown_y + head] }
}
