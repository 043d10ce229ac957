//! A teddy bear larger than who leans back into its arms: all of it behind them but the arms and the feet.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::super::easel::Easel;
use super::super::palette::Surface;

/// Beyond who is in its arms, heads below their chin: left and right, and above.
pub const HALF: f64 = 2.5;
pub const ABOVE: f64 = 2.25;

struct Bear<'b> {
    /// The middle of its belly.
    at: Point,
    unit: f64,
    fur: Surface,
    body: &'b Body<'b>,
}

impl<'b> Bear<'b> {
    fn of(body: &'b Body<'b>) -> Self {
        let fur = body.held(body.palette.leather);
        Self { at: body.rig.body([0.0, 2.5]), unit: body.rig.head, fur, body }
    }

    fn round(&self, [x, y]: Point, [wide, high]: Point) -> Vec<Point> {
        ellipse(add(self.at, [x * self.unit, y * self.unit]), [wide * self.unit, high * self.unit], 0.0)
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|[x, y]| add(self.at, [x * self.unit, y * self.unit])).collect()
    }
}

/// Belly, head and face, over the head of who is before it.
pub fn behind(easel: &mut Easel, body: &Body) {
    let bear = Bear::of(body);
    let (fur, dark) = (&bear.fur, &body.palette.dark);
    body.panel(easel, &bear.round([0.0, 0.1], [1.75, 1.75]), fur);
    easel.veil(&bear.round([0.0, 0.25], [1.25, 1.30]), fur.light, 1.0);
    let top = -2.75;
    for side in [-1.0, 1.0] {
        body.panel(easel, &bear.round([side * 1.06, top - 0.86], [0.46, 0.46]), fur);
        easel.veil(&bear.round([side * 1.06, top - 0.82], [0.27, 0.27]), fur.light, 1.0);
    }
    body.panel(easel, &bear.round([0.0, top], [1.46, 1.34]), fur);
    easel.fill(&bear.round([0.0, top - 0.06], [0.56, 0.40]), fur.glint);
    easel.fill(&bear.round([0.0, top - 0.24], [0.19, 0.13]), dark.base);
    let mouth = [[-0.22, top + 0.02], [-0.10, top + 0.10], [0.0, top], [0.10, top + 0.10], [0.22, top + 0.02]];
    easel.ink(&through(&bear.all(&mouth), 5), 1.6, (dark.base, Taper::LINE));
    for side in [-1.0, 1.0] {
        easel.fill(&bear.round([side * 0.60, top - 0.46], [0.13, 0.15]), dark.base);
        easel.fill(&bear.round([side * 0.60 - 0.04, top - 0.52], [0.045, 0.05]), body.palette.white.light);
    }
}

/// Its arms about who leans there, and the soles of its feet.
pub fn before(easel: &mut Easel, body: &Body) {
    let bear = Bear::of(body);
    let fur = &bear.fur;
    for side in [-1.0, 1.0] {
        let foot = bear.round([side * 1.55, 1.62], [0.58, 0.62]);
        body.panel(easel, &foot, fur);
        easel.veil(&bear.round([side * 1.57, 1.66], [0.38, 0.42]), fur.light, 1.0);
        for x in [-0.20, 0.0, 0.20] {
            easel.fill(&bear.round([side * 1.57 + x, 1.28], [0.08, 0.09]), fur.light);
        }
        let arm = [
            [side * 1.62, -1.10],
            [side * 1.98, -0.50],
            [side * 1.80, 0.22],
            [side * 1.05, 0.58],
            [side * 0.44, 0.56],
            [side * 0.22, 0.26],
            [side * 0.40, 0.0],
            [side * 1.02, -0.10],
            [side * 1.16, -0.55],
        ];
        let outline = around(&bear.all(&arm), 6);
        bear.body.panel(easel, &outline, fur);
        easel.ink(&closed(&outline), 1.1, (fur.line, Taper::EVEN));
    }
}
