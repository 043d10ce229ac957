//! A fox's mask of paper, tied to the side of the head that is turned to us.

use super::curve::{Point, Taper, ellipse, through};
use super::easel::Easel;
use super::headwear::piece;
use super::palette::Palette;
use super::rig::Rig;
use super::round::Ring;

/// Half of its outline from the brow to the chin, in halves of its width.
const HALF: [Point; 8] =
    [[0.0, -0.62], [0.34, -0.70], [0.86, -1.34], [1.0, -0.40], [0.86, 0.16], [0.46, 0.62], [0.24, 1.02], [0.0, 1.14]];
/// Of the head's height.
const SIZE: f64 = 0.205;
const LEANS_DEG: f64 = 16.0;

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = if rig.yaw_deg > 0.0 { -1.0 } else { 1.0 };
    let cord = Ring::at(0.16, 0.485).front(rig);
    easel.ink(&cord, 1.8, (palette.accent.base, Taper::EVEN));
    let middle = rig.solid([side * 0.36, 0.10, 0.16]);
    let (sin, cos) = (libm::sin(LEANS_DEG.to_radians()), libm::cos(LEANS_DEG.to_radians()));
    let at = |[x, y]: Point| {
        let [x, y] = [x * SIZE, y * SIZE];
        rig.hung(middle, [side * (x * cos - y * sin), x * sin + y * cos])
    };
    let both = |half: &[Point]| -> Vec<Point> {
        let left = half.iter().rev().map(|[x, y]| at([-x, *y]));
        half.iter().map(|point| at(*point)).chain(left).collect()
    };
    piece(easel, rig, &both(&HALF), &palette.white);
    let red = &palette.accent;
    for x in [-1.0, 1.0] {
        let way = |points: &[Point]| -> Vec<Point> { points.iter().map(|[along, y]| at([x * along, *y])).collect() };
        easel.fill(&way(&[[0.54, -0.72], [0.80, -1.08], [0.86, -0.52]]), red.base);
        easel.ink(
            &through(&way(&[[0.24, 0.04], [0.46, -0.14], [0.74, -0.22]]), 4),
            2.0,
            (palette.dark.line, Taper::LINE),
        );
        easel.ink(&way(&[[0.30, -0.16], [0.74, -0.42]]), 1.4, (red.base, Taper::LINE));
        for y in [0.34, 0.52] {
            easel.ink(&way(&[[0.40, y], [0.76, y - 0.16]]), 1.2, (red.base, Taper::LINE));
        }
        easel.ink(&through(&way(&[[0.0, 0.84], [0.10, 0.90], [0.22, 0.78]]), 4), 1.0, (palette.dark.line, Taper::LINE));
    }
    easel.fill(&ellipse(at([0.0, 0.66]), [SIZE * 0.13 * rig.head, SIZE * 0.10 * rig.head], 0.0), palette.dark.line);
    easel.fill(&ellipse(at([0.0, -0.30]), [SIZE * 0.09 * rig.head, SIZE * 0.20 * rig.head], 0.0), red.base);
}
