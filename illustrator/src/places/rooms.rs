//! A room in one-point perspective: four walls round a vanishing point off center, and what stands on them.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;

/// Half-measures of the room at depth 0 in picture widths and heights; depth 1 is the back wall.
pub struct Room<'a> {
    pub stage: &'a Stage<'a>,
    vanishing: Point,
    half: Point,
    /// The back wall is `1 / (1 + deep)` as large as the front.
    deep: f64,
}

/// What light falls in: color of the light on surfaces, and how dark the corners are.
impl<'a> Room<'a> {
    /// `vanishing` as shares of the picture, x from the light's side.
    pub fn new(stage: &'a Stage<'a>, vanishing: Point, deep: f64) -> Self {
        let side = stage.width.max(stage.height * 0.8);
        Self {
            stage,
            vanishing: stage.at_from_light(vanishing[0], vanishing[1]),
            half: [side * 0.72, stage.height * 0.70],
            deep,
        }
    }

    /// `x` -1 (the wall with the light) ..= 1, `y` -1 (ceiling) ..= 1 (floor), `depth` 0 ..= 1 (back wall).
    pub fn at(&self, x: f64, y: f64, depth: f64) -> Point {
        let scale = 1.0 / (1.0 + self.deep * depth);
        let mirror = -self.stage.light;
        [self.vanishing[0] + x * mirror * self.half[0] * scale, self.vanishing[1] + y * self.half[1] * scale]
    }

    /// A rectangle on a side wall (`x` -1 or 1).
    pub fn on_side(&self, x: f64, depths: [f64; 2], ys: [f64; 2]) -> [Point; 4] {
        [
            self.at(x, ys[0], depths[0]),
            self.at(x, ys[0], depths[1]),
            self.at(x, ys[1], depths[1]),
            self.at(x, ys[1], depths[0]),
        ]
    }

    /// A rectangle parallel to the back wall.
    pub fn facing(&self, xs: [f64; 2], ys: [f64; 2], depth: f64) -> [Point; 4] {
        [
            self.at(xs[0], ys[0], depth),
            self.at(xs[1], ys[0], depth),
            self.at(xs[1], ys[1], depth),
            self.at(xs[0], ys[1], depth),
        ]
    }

    /// A rectangle parallel to floor and ceiling.
    pub fn lying(&self, xs: [f64; 2], y: f64, depths: [f64; 2]) -> [Point; 4] {
        [
            self.at(xs[0], y, depths[0]),
            self.at(xs[1], y, depths[0]),
            self.at(xs[1], y, depths[1]),
            self.at(xs[0], y, depths[1]),
        ]
    }

    /// A surface's color indoors: at night lamps make the light, else the hour's, softened.
    pub fn lit(&self, color: u32) -> Color {
        let light = if self.stage.is_night() {
            hex(0x00D8_B896)
        } else {
            mix(self.stage.colors.ambient, hex(0x00FF_F8EC), 0.35)
        };
        under(hex(color), light)
    }

    /// A surface turned away from the light.
    pub fn dim(&self, color: u32) -> Color {
        mix(self.lit(color), hex(0x0030_2A58), 0.2)
    }

    /// Walls, ceiling and floor. The wall on the light's side is against the light, the other one is lit.
    pub fn shell(&self, sheet: &mut Sheet, colors: &Shell) {
        let (front, back) = (-0.25, 1.0);
        let stage = self.stage;
        sheet.fill(stage.whole(), self.lit(colors.back));
        let ceiling = self.lying([-1.0, 1.0], -1.0, [front, back]);
        sheet.slab(&ceiling, self.lit(colors.ceiling));
        let floor = self.lying([-1.0, 1.0], 1.0, [front, back]);
        let far = floor[2][1];
        let paint = Outline::new().polygon(&floor);
        sheet.down(paint, far, stage.height, &[(0.0, self.lit(colors.floor)), (1.0, self.dim(colors.floor))]);
        sheet.ink_round(&floor);
        sheet.slab(&self.on_side(-1.0, [front, back], [-1.0, 1.0]), self.dim(colors.wall));
        sheet.slab(&self.on_side(1.0, [front, back], [-1.0, 1.0]), self.lit(colors.wall));
        sheet.ink_round(&self.facing([-1.0, 1.0], [-1.0, 1.0], 1.0));
        let skirting = self.lit(colors.trim);
        sheet.fill(Outline::new().polygon(&self.facing([-1.0, 1.0], [0.93, 1.0], 1.0)), skirting);
        sheet.fill(Outline::new().polygon(&self.on_side(1.0, [front, back], [0.93, 1.0])), skirting);
        sheet.fill(Outline::new().polygon(&self.on_side(-1.0, [front, back], [0.93, 1.0])), self.dim(colors.trim));
    }

    /// A window: frame, the sky behind it (with `view` before it), bars, and its light on the frame.
    pub fn window(&self, sheet: &mut Sheet, corners: [Point; 4], bars: usize, view: impl FnOnce(&mut Sheet)) {
        let stage = self.stage;
        sheet.slab(&corners, self.lit(0x00F2_ECE0));
        let inner = inset(corners, 0.035);
        sheet.inside(Outline::new().polygon(&inner), |sheet| {
            sky(sheet, stage, stage.height * 0.62);
            let below = Outline::new().rect([0.0, stage.height * 0.62], [stage.width, stage.height]);
            sheet.fill(below, stage.colors.haze);
            view(sheet);
            super::weather::through_glass(sheet, stage);
        });
        let frame = self.dim(0x00E4_DCCE);
        let along = |t: f64| [blend(inner[0], inner[1], t), blend(inner[3], inner[2], t)];
        let mut lines = Outline::new();
        for bar in 1..bars {
            let [top, bottom] = along(bar as f64 / bars as f64);
            lines.add_bar(top, bottom, [stage.unit * 9.0; 2]);
        }
        let high = |t: f64| [blend(inner[0], inner[3], t), blend(inner[1], inner[2], t)];
        let [left, right] = high(0.3);
        lines.add_bar(left, right, [stage.unit * 7.0; 2]);
        sheet.fill(lines, frame);
        sheet.ink_round(&inner);
    }

    /// Light that falls from the window side across the room.
    pub fn shafts(&self, sheet: &mut Sheet, count: usize) {
        let stage = self.stage;
        if stage.is_night() || !stage.clear_sky() || !sheet.in_color() {
            return;
        }
        for shaft in 0..count {
            let depth = 0.12 + 0.26 * shaft as f64;
            let (top, next) = (self.at(-1.0, -0.6, depth), self.at(-1.0, -0.6, depth + 0.16));
            let reach = stage.width * 0.75 * -stage.light;
            let foot = |from: Point, far: f64| [from[0] + reach * far, stage.height * 1.02];
            let shaft = Outline::new().polygon(&[top, next, foot(next, 0.95), foot(top, 0.62)]);
            let edge = stage.colors.edge;
            sheet.ramp(shaft, top, foot(top, 0.7), &[(0.0, edge.faded(0.34)), (1.0, edge.faded(0.02))]);
        }
    }
}

/// The colors of a room by day, as hex.
pub struct Shell {
    pub wall: u32,
    pub back: u32,
    pub ceiling: u32,
    pub floor: u32,
    pub trim: u32,
}

pub fn blend(one: Point, two: Point, share: f64) -> Point {
    [one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share]
}

/// Each corner moved toward the middle.
fn inset(corners: [Point; 4], share: f64) -> [Point; 4] {
    let middle = blend(blend(corners[0], corners[2], 0.5), blend(corners[1], corners[3], 0.5), 0.5);
    corners.map(|corner| blend(corner, middle, share * 2.0))
}
