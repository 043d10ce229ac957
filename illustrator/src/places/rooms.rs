//! A room in one-point perspective: walls round a vanishing point off center, windows, and the light that falls in.

use canvas::Color;
use canvas::drawing::Blend;

use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::Fitting;

/// Half-measures of the room at depth 0 in picture widths and heights; depth 1 is the back wall.
pub struct Room<'a> {
    pub stage: &'a Stage<'a>,
    vanishing: Point,
    half: Point,
    /// The back wall is `1 / (1 + deep)` as large as the front.
    deep: f64,
    /// How far below 1.5 m the eye is, in half-heights of the room.
    sink: f64,
    /// Where walls and floor begin, before the picture's edge.
    front: f64,
    /// Where the ceiling is; -1 in a common room.
    top: f64,
}

impl<'a> Room<'a> {
    /// `vanishing` as shares of the picture, x from the light's side.
    pub fn new(stage: &'a Stage<'a>, vanishing: Point, deep: f64) -> Self {
        let side = stage.width.max(stage.height * 0.8);
        let vanishing = stage.at_from_light(vanishing[0], vanishing[1]);
        // A half-height is 1.5 m: from a grown-up's eye to the floor.
        let sink = (1.0 - stage.eye(vanishing[1]) / 1.5).clamp(0.0, 0.48);
        Self { stage, vanishing, half: [side * 0.72, stage.height * 0.70], deep, sink, front: -0.5 / deep, top: -1.0 }
    }

    /// A hall whose ceiling is `top` half-heights above the eye.
    pub fn tall(self, top: f64) -> Self {
        Self { top: -top, ..self }
    }

    /// `x` -1 (the wall with the light) ..= 1, `y` -1 (ceiling) ..= 1 (floor), `depth` 0 ..= 1 (back wall).
    pub fn at(&self, x: f64, y: f64, depth: f64) -> Point {
        let scale = self.scale(depth);
        let mirror = -self.stage.light;
        [
            self.vanishing[0] + x * mirror * self.half[0] * scale,
            self.vanishing[1] + (y - self.sink) * self.half[1] * scale,
        ]
    }

    /// How large things are at a depth, against depth 0.
    pub fn scale(&self, depth: f64) -> f64 {
        1.0 / (1.0 + self.deep * depth).max(0.3)
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
        if self.stage.is_on_paper() {
            return hex(color);
        }
        let light = if self.stage.is_night() {
            hex(0x00F6_E2CC)
        } else {
            mix(self.stage.colors.ambient, hex(0x00FF_F8EC), 0.35)
        };
        under(hex(color), light)
    }

    /// A surface turned away from the light.
    pub fn dim(&self, color: u32) -> Color {
        mix(self.lit(color), hex(0x0030_2A58), if self.stage.is_on_paper() { 0.12 } else { 0.22 })
    }

    /// Walls, ceiling and floor. The wall on the light's side is against the light, the other one is lit.
    pub fn shell(&self, sheet: &mut Sheet, colors: &Shell) {
        let wall = dyed(self.stage, Fitting::Walls, colors.wall);
        let back = dyed(self.stage, Fitting::Walls, colors.back);
        let colors = &Shell { wall, back, ..*colors };
        let (front, back) = (self.front, 1.0);
        sheet.fill(self.stage.whole(), self.lit(colors.back));
        sheet.slab(&self.facing([-1.0, 1.0], [self.top, 1.0], 1.0), self.lit(colors.back));
        sheet.slab(&self.lying([-1.0, 1.0], self.top, [front, back]), self.dim(colors.ceiling));
        self.floor(sheet, colors.floor);
        sheet.slab(&self.on_side(-1.0, [front, back], [self.top, 1.0]), self.dim(colors.wall));
        sheet.slab(&self.on_side(1.0, [front, back], [self.top, 1.0]), self.lit(colors.wall));
        self.corners(sheet);
        let ys = [0.93, 1.0];
        sheet.slab(&self.facing([-1.0, 1.0], ys, 1.0), self.lit(colors.trim));
        sheet.slab(&self.on_side(1.0, [front, back], ys), self.lit(colors.trim));
        sheet.slab(&self.on_side(-1.0, [front, back], ys), self.dim(colors.trim));
        sheet.slab(&self.facing([-1.0, 1.0], [self.top, self.top + 0.03], 0.999), self.dim(colors.trim));
    }

    fn floor(&self, sheet: &mut Sheet, color: u32) {
        let floor = self.lying([-1.0, 1.0], 1.0, [self.front, 1.0]);
        let far = floor[2][1];
        let bright = mix(self.lit(color), self.stage.colors.edge, 0.22);
        let stops = [(0.0, bright), (0.3, self.lit(color)), (1.0, self.dim(color))];
        sheet.down(Outline::new().polygon(&floor), far, self.stage.height, &stops);
        sheet.ink_round(&floor);
    }

    /// Where surfaces meet there is less light.
    fn corners(&self, sheet: &mut Sheet) {
        let at = |x, y, depth| self.at(x, y, depth);
        let (front, near, top) = (self.front, 0.62, self.top);
        for x in [-1.0, 1.0] {
            let inner = x * 0.80;
            self.dusk(sheet, [at(x, top, 1.0), at(x, 1.0, 1.0), at(inner, 1.0, 1.0), at(inner, top, 1.0)], 0.30);
            self.dusk(sheet, [at(x, top, 1.0), at(x, 1.0, 1.0), at(x, 1.0, near), at(x, top, near)], 0.22);
            self.dusk(sheet, [at(x, 1.0, front), at(x, 1.0, 1.0), at(inner, 1.0, 1.0), at(inner, 1.0, front)], 0.30);
            self.dusk(
                sheet,
                [at(x, top, front), at(x, top, 1.0), at(x, top + 0.25, 1.0), at(x, top + 0.25, front)],
                0.26,
            );
        }
        self.dusk(
            sheet,
            [at(-1.0, top, 1.0), at(1.0, top, 1.0), at(1.0, top + 0.3, 1.0), at(-1.0, top + 0.3, 1.0)],
            0.24,
        );
        self.dusk(sheet, [at(-1.0, 1.0, 1.0), at(1.0, 1.0, 1.0), at(1.0, 1.0, 0.7), at(-1.0, 1.0, 0.7)], 0.26);
    }

    /// A shadow that is `share` strong on the first side of the quadrangle and nothing on the third.
    pub fn dusk(&self, sheet: &mut Sheet, corners: [Point; 4], share: f64) {
        let share = if sheet.in_color() { share } else { share * 0.5 };
        let shadow = hex(0x0028_2048);
        let (from, to) = (blend(corners[0], corners[1], 0.5), blend(corners[2], corners[3], 0.5));
        let stops =
            [(0.0, shadow.faded(share as f32)), (0.5, shadow.faded(share as f32 * 0.3)), (1.0, shadow.faded(0.0))];
        if !sheet.in_pencil() {
            sheet.ramp(Outline::new().polygon(&corners), from, to, &stops);
        }
    }

    /// The soft shadow of a thing on what it stands on.
    pub fn shadow(&self, sheet: &mut Sheet, xs: [f64; 2], y: f64, depths: [f64; 2]) {
        let corners = self.lying([xs[0] - 0.03, xs[1] + 0.06], y, [depths[0] - 0.03, depths[1]]);
        sheet.veil(Outline::new().polygon(&corners), hex(0x0020_1840), if sheet.in_color() { 0.28 } else { 0.2 });
    }

    /// A window: frame, the sky behind it (with `view` before it), bars, glare, and its light on the frame.
    pub fn window(&self, sheet: &mut Sheet, corners: [Point; 4], bars: usize, view: impl FnOnce(&mut Sheet)) {
        let stage = self.stage;
        sheet.slab(&inset(corners, -0.02), self.lit(0x00D8_CEBE));
        sheet.slab(&corners, self.lit(0x00F6_F1E6));
        let inner = inset(corners, 0.035);
        sheet.inside(Outline::new().polygon(&inner), |sheet| {
            sky(sheet, stage, stage.height * 0.62);
            let below = Outline::new().rect([0.0, stage.height * 0.62], [stage.width, stage.height]);
            sheet.fill(below, stage.colors.haze);
            view(sheet);
            super::weather::through_glass(sheet, stage);
            glare(sheet, inner);
        });
        let frame = self.dim(0x00E4_DCCE);
        let along = |t: f64| [blend(inner[0], inner[1], t), blend(inner[3], inner[2], t)];
        let mut lines = Outline::new();
        for bar in 1..bars {
            let [top, bottom] = along(bar as f64 / bars as f64);
            lines.add_bar(top, bottom, [stage.unit * 8.0; 2]);
            sheet.ink(&[top, bottom]);
        }
        let high = |t: f64| [blend(inner[0], inner[3], t), blend(inner[1], inner[2], t)];
        let [left, right] = high(0.3);
        lines.add_bar(left, right, [stage.unit * 6.0; 2]);
        sheet.fill(lines, frame);
        sheet.ink_round(&inner);
        self.bloom(sheet, inner);
    }

    /// A bright window outshines what is round it.
    fn bloom(&self, sheet: &mut Sheet, corners: [Point; 4]) {
        let stage = self.stage;
        if stage.is_night() {
            return;
        }
        let middle = blend(corners[0], corners[2], 0.5);
        let reach = libm::hypot(corners[0][0] - corners[2][0], corners[0][1] - corners[2][1]);
        let share = if stage.clear_sky() { 0.26 } else { 0.14 };
        if sheet.in_color() {
            sheet.glow(middle, [reach * 0.75; 2], stage.colors.edge, share);
        }
    }

    /// Light through windows of the light's side, at these depths: on the floor, and in the air.
    pub fn sunlight(&self, sheet: &mut Sheet, windows: &[[f64; 2]]) {
        for [near, far] in windows {
            let slant = 0.22 / self.deep.max(1.0);
            let half = (near + far) / 2.0;
            for pane in [[*near, half - 0.01], [half + 0.01, *far]] {
                let at = |x: f64, depth: f64| self.at(x, 1.0, depth);
                let patch = [
                    at(-0.78, pane[0] - slant * 0.3),
                    at(-0.78, pane[1] - slant * 0.3),
                    at(0.10, pane[1] - slant * 1.6),
                    at(0.10, pane[0] - slant * 1.6),
                ];
                self.patch(sheet, patch, 0.42);
            }
            let high = [self.at(-1.0, -0.6, *near), self.at(-1.0, -0.6, *far)];
            let low = [self.at(0.10, 1.0, far - slant * 1.6), self.at(0.10, 1.0, near - slant * 1.6)];
            self.beam(sheet, [high[0], high[1], low[0], low[1]]);
        }
    }

    /// Light through a window of the back wall, on the floor before it.
    pub fn sunlight_from_back(&self, sheet: &mut Sheet, across: [f64; 2], panes: usize) {
        let wide = (across[1] - across[0]) / panes as f64;
        for pane in 0..panes {
            let left = across[0] + wide * pane as f64 + 0.02;
            let right = left + wide - 0.04;
            let at = |x: f64, depth: f64| self.at(x, 1.0, depth);
            let patch = [at(left + 0.08, 0.86), at(right + 0.08, 0.86), at(right + 0.34, 0.40), at(left + 0.34, 0.40)];
            self.patch(sheet, patch, 0.40);
        }
        let at = |x: f64, y: f64, depth: f64| self.at(x, y, depth);
        self.beam(
            sheet,
            [
                at(across[0], -0.6, 1.0),
                at(across[1], -0.6, 1.0),
                at(across[1] + 0.34, 1.0, 0.4),
                at(across[0] + 0.34, 1.0, 0.4),
            ],
        );
    }

    fn patch(&self, sheet: &mut Sheet, corners: [Point; 4], share: f64) {
        let stage = self.stage;
        if stage.is_night() || !stage.clear_sky() || !sheet.in_color() {
            return;
        }
        let (from, to) = (blend(corners[0], corners[1], 0.5), blend(corners[2], corners[3], 0.5));
        let light = stage.colors.edge;
        let stops = [(0.0, light.faded(share as f32)), (1.0, light.faded(share as f32 * 0.45))];
        sheet.ramp(Outline::new().polygon(&corners), from, to, &stops);
    }

    fn beam(&self, sheet: &mut Sheet, corners: [Point; 4]) {
        let stage = self.stage;
        if stage.is_night() || !stage.clear_sky() || !sheet.in_color() {
            return;
        }
        let (from, to) = (blend(corners[0], corners[1], 0.5), blend(corners[2], corners[3], 0.5));
        let light = stage.colors.edge;
        let stops = [(0.0, light.faded(0.26)), (0.6, light.faded(0.10)), (1.0, light.faded(0.0))];
        sheet.ramp(Outline::new().polygon(&corners), from, to, &stops);
        let mut dust = Outline::new();
        let mut dice = stage.dice("dust");
        for _ in 0..14 {
            let (along, across) = (dice.between(0.2, 0.9), dice.unit());
            let at = blend(blend(corners[0], corners[1], across), blend(corners[3], corners[2], across), along);
            dust.add_ellipse(at, [stage.unit * dice.between(0.8, 2.0); 2]);
        }
        sheet.veil(dust, light, 0.7);
    }

    /// What a polished floor shows of a bright thing above it.
    pub fn gloss(&self, sheet: &mut Sheet, xs: [f64; 2], depths: [f64; 2], share: f64) {
        let corners = self.lying(xs, 1.0, [depths[1], depths[0]]);
        let light = mix(self.stage.colors.edge, hex(0x00FF_FFFF), 0.5);
        let share = if self.stage.is_night() { share * 0.6 } else { share } as f32;
        if sheet.in_color() {
            let (from, to) = (blend(corners[0], corners[1], 0.5), blend(corners[2], corners[3], 0.5));
            let stops = [(0.0, light.faded(share)), (1.0, light.faded(0.0))];
            sheet.ramp(Outline::new().polygon(&corners), from, to, &stops);
        }
    }

    /// Lamplight of a night: warm round its lamps, dark where none are.
    pub fn lamplight(&self, sheet: &mut Sheet, lamps: &[(f64, f64, f64)]) {
        if !self.stage.is_night() || !sheet.in_color() {
            return;
        }
        let stage = self.stage;
        // A map of the light: white is all of it.
        let pools = |sheet: &mut Sheet, reach: f64, color: Color, share: f64| {
            for (x, y, depth) in lamps {
                let size = self.half[0] * self.scale(*depth).min(1.0) * reach;
                sheet.glow(self.at(*x, *y, *depth), [size; 2], color, share);
            }
        };
        sheet.blended(Blend::Multiply, "night in the room", |sheet| {
            sheet.fill(stage.whole(), hex(0x0058_5090));
            pools(sheet, 2.6, hex(0x00FF_DEAC), 0.85);
            pools(sheet, 1.1, hex(0x00FF_F8EC), 0.9);
        });
        sheet.blended(Blend::Screen, "lamplight", |sheet| pools(sheet, 0.6, hex(0x00FF_B860), 0.50));
    }
}

/// Two slanting streaks on glass.
fn glare(sheet: &mut Sheet, corners: [Point; 4]) {
    let at = |x: f64, y: f64| blend(blend(corners[0], corners[1], x), blend(corners[3], corners[2], x), y);
    let mut streaks = Outline::new();
    streaks.add_polygon(&[at(0.55, 0.0), at(0.80, 0.0), at(0.35, 1.0), at(0.10, 1.0)]);
    streaks.add_polygon(&[at(0.86, 0.0), at(0.92, 0.0), at(0.47, 1.0), at(0.41, 1.0)]);
    if sheet.in_color() {
        sheet.veil(streaks, hex(0x00FF_FFFF), 0.16);
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

/// Each corner moved toward the middle; away from it where `share` is below zero.
pub fn inset(corners: [Point; 4], share: f64) -> [Point; 4] {
    let middle = blend(blend(corners[0], corners[2], 0.5), blend(corners[1], corners[3], 0.5), 0.5);
    corners.map(|corner| blend(corner, middle, share * 2.0))
}
