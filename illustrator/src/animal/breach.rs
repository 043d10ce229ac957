//! Out of the sea: the body rears up to where the water holds it, and the water rises round it in sheets and drops.

use super::brush::Brush;
use super::coat::Coat;
use super::sea;
use crate::figure::curve::Point;
use crate::figure::palette::fabric;
use scene::seed::Dice;
use scene::{AnimalKind, Hour, Tint};

/// How far the nose points up from level, degrees.
const REARS: f64 = -56.0;
/// The middle of the body before it rears, its units.
const MIDDLE: Point = [0.0, -0.5];

/// The origin lies on the water, below the middle.
pub fn draw(brush: &mut Brush, coat: &Coat, (kind, hour, seed): (AnimalKind, Hour, u64)) {
    let above = brush.all(&[[-4.0, -6.0], [4.0, -6.0], [4.0, 0.0], [-4.0, 0.0]]);
    let (frame, light, pen) = (brush.frame, brush.light, brush.pen);
    brush.on.within(&above, |on| {
        let mut body = Brush { on, frame, light, pen };
        let lifted = [0.0, -0.80];
        body.about(lifted, (1.0, REARS), |body| {
            body.about([-MIDDLE[0], -MIDDLE[1]], (1.0, 0.0), |body| sea::draw(body, coat, kind));
        });
    });
    splash(brush, coat, (hour, seed));
}

/// A red hoop hangs in the air, half of it behind what leaps through it.
pub fn through_hoop(brush: &mut Brush, coat: &Coat, own: (AnimalKind, Hour, u64)) {
    let red = fabric(Tint::Red, own.1);
    let arc = |from: f64, to: f64| -> Vec<[f64; 3]> {
        let turn = |step: u32| (from + (to - from) * f64::from(step) / 16.0).to_radians();
        (0..=16)
            .map(|step| [HOOP[0] + 0.46 * libm::cos(turn(step)), HOOP[1] + 0.86 * libm::sin(turn(step)), 0.06])
            .collect()
    };
    let far = brush.limb(&arc(-90.0, 90.0));
    brush.mass(&[far], &red);
    draw(brush, coat, own);
    let near = brush.limb(&arc(90.0, 270.0));
    brush.mass(&[near], &red);
}

/// Its middle.
const HOOP: Point = [0.42, -1.45];

/// Foam that heaps up where the body leaves the water, rings that run from it, and drops that fly.
fn splash(brush: &mut Brush, coat: &Coat, (hour, seed): (Hour, u64)) {
    let foam = fabric(Tint::White, hour);
    let mut dice = Dice::new(seed, "splash");
    for (wide, low) in [(1.75, 0.18), (1.35, 0.27), (0.9, 0.34)] {
        let ring = [[-wide, low - 0.03], [-wide * 0.4, low + 0.05], [wide * 0.5, low + 0.04], [wide, low - 0.02]];
        brush.stroke(&ring, 2.2, coat.white);
    }
    for _ in 0..22 {
        let x = dice.between(-1.35, 1.35);
        let y = -dice.between(0.22, 1.25) * (1.0 - x.abs() / 1.9);
        let size = dice.between(0.014, 0.040);
        let drop = brush.oval([x, y], [size, size * 1.5], x * 26.0);
        brush.flat(&[drop], coat.white);
    }
    let far: Vec<Vec<Point>> =
        heaps(&mut dice, (0.98, 0.40)).map(|[x, y, size]| lobe(brush, [x, y - 0.02, size])).collect();
    brush.edge(&far, foam.shaded);
    brush.flat(&far, foam.shaded);
    let near: Vec<Vec<Point>> =
        heaps(&mut dice, (1.12, 0.28)).map(|[x, y, size]| lobe(brush, [x, y + 0.10, size])).collect();
    brush.flat(&near, coat.white);
}

fn lobe(brush: &Brush, [x, y, size]: [f64; 3]) -> Vec<Point> {
    brush.oval([x, y], [size * 1.15, size], 0.0)
}

/// Lobes of foam from one side to the other, higher toward the middle: where, and how large.
fn heaps(dice: &mut Dice, (half, high): (f64, f64)) -> impl Iterator<Item = [f64; 3]> {
    const LOBES: usize = 11;
    let sizes: Vec<[f64; 2]> = (0..LOBES).map(|_| [dice.between(0.75, 1.25), dice.between(-0.05, 0.05)]).collect();
    sizes.into_iter().enumerate().map(move |(lobe, [size, aside])| {
        let along = lobe as f64 / (LOBES - 1) as f64 * 2.0 - 1.0;
        let rise = high * (1.0 - along * along);
        [half * along + aside, -rise * 0.42 * size, 0.07 + 0.19 * (1.0 - along * along) * size]
    })
}
