//! Where what is with somebody and on no ground is: in the sky, out at sea, on a branch.

use super::measure::{scale, size};
use super::stand::{Stand, stand};
use crate::figure::Perch;
use scene::seed::Dice;
use scene::{Animal, AnimalKind, Scene};

/// High up and away from all heads.
pub fn in_sky(scene: &Scene, number: usize, perches: &[Perch]) -> Stand {
    let animal = &scene.animals[number];
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let mut dice = Dice::new(animal.seed, "in the sky");
    let head = perches.first().map_or(height * 0.2, |perch| perch.head);
    let least = if animal.kind == AnimalKind::Butterfly { 0.035 } else { 0.06 };
    let most = if animal.kind == AnimalKind::Whale { 0.24 } else { 0.15 };
    let unit = (scale(animal.kind) * head * 0.8).clamp(height * least, height * most);
    if animal.act.leaps() {
        return out_at_sea(scene, animal, (perches, head));
    }
    let count = scene.animals.len() as f64;
    let mut best = ([width * 0.5, height * 0.2], f64::MIN);
    for _ in 0..24 {
        let lane = (number as f64 + dice.unit()) / count;
        let aside = unit * f64::max(1.1, size(animal)[1] * 1.05);
        let x = aside + lane * (width - 2.0 * aside).max(0.0);
        let deep = if animal.kind.swims() { 0.80 } else { 0.34 };
        let y = unit * 1.6 + dice.unit() * (height * deep - unit).max(0.0);
        let gap = |perch: &Perch| {
            let [dx, dy] = [x - perch.chin[0], y - unit * 0.5 - (perch.chin[1] - 0.5 * perch.head)];
            libm::sqrt(dx * dx + dy * dy) / perch.head
        };
        let room = perches.iter().map(gap).fold(f64::MAX, f64::min).min(2.4) + dice.unit() * 0.2;
        if room > best.1 {
            best = ([x, y], room);
        }
    }
    let faces = if best.0[0] < width / 2.0 { 1.0 } else { -1.0 };
    stand((best.0, unit), (faces, animal, head), false)
}

/// Where the water begins of a shore, and how large what leaps there is seen from it; shares of the height.
const OFFSHORE: (f64, f64) = (0.66, 0.075);

/// Far out, on the side where nobody stands.
fn out_at_sea(scene: &Scene, animal: &Animal, (perches, head): (&[Perch], f64)) -> Stand {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    // In a pool it is as near as who has it leap.
    let near = if animal.act == scene::Act::ThroughHoop { 1.7 } else { 1.0 };
    let (y, unit) = (OFFSHORE.0 * height, OFFSHORE.1 * near * height);
    let left = perches.iter().map(|perch| perch.left).fold(f64::MAX, f64::min);
    let right = perches.iter().map(|perch| perch.right).fold(f64::MIN, f64::max);
    let is_left = left > width - right;
    let x = if is_left { (left / 2.0).max(unit * 1.4) } else { f64::midpoint(right, width).min(width - unit * 1.4) };
    stand(([x, y], unit), (if is_left { 1.0 } else { -1.0 }, animal, head), false)
}

/// High up on the side where there is more room, looking in; a branch carries it from that edge.
pub fn on_branch(scene: &Scene, animal: &Animal, perches: &[Perch]) -> Stand {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let head = perches.first().map_or(height * 0.2, |perch| perch.head);
    let unit = (scale(animal.kind) * head * 0.8).clamp(height * 0.07, height * 0.15);
    let left = perches.iter().map(|perch| perch.left).fold(f64::MAX, f64::min);
    let right = perches.iter().map(|perch| perch.right).fold(f64::MIN, f64::max);
    let is_left = left > width - right;
    let x = if is_left { width * 0.13 } else { width * 0.87 };
    stand(([x, height * 0.30], unit), (if is_left { 1.0 } else { -1.0 }, animal, head), false)
}
