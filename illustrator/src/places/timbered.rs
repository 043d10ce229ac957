//! A house of timber and plaster as villages have them: its gable toward us, one side wall toward the middle, a steep roof,
//! shutters, a box of flowers, smoke from the chimney.

use canvas::Color;

use super::foliage::ground_shadow;
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Fitting, Hour, Weather};

/// Where it stands: the middle of its gable's foot, canvas units, half its gable's width, and how far it is in the air.
pub struct House<'a> {
    pub stage: &'a Stage<'a>,
    pub foot: Point,
    pub half: f64,
    pub far: f64,
}

/// From the gable to the back, in half widths: toward the middle of the picture, and up.
const BACK: Point = [1.15, 0.26];
const EAVES: f64 = 1.25;
const RIDGE: f64 = 2.45;

impl House<'_> {
    /// The side wall that is seen is on this side.
    fn side(&self) -> f64 {
        if self.foot[0] < self.stage.width / 2.0 { 1.0 } else { -1.0 }
    }

    fn at(&self, x: f64, up: f64) -> Point {
        [self.foot[0] + x * self.side() * self.half, self.foot[1] - up * self.half]
    }

    /// On the side wall, `back` 0 at the gable.
    fn beside(&self, back: f64, up: f64) -> Point {
        let shrunk = 1.0 - 0.22 * back;
        self.at(0.85 + BACK[0] * back, BACK[1] * back + up * shrunk)
    }

    fn lit(&self, color: u32) -> Color {
        self.stage.lit(color, self.far)
    }

    fn shaded(&self, color: u32, share: f64) -> Color {
        mix(self.lit(color), self.stage.colors.shadow, share)
    }

    pub fn draw(&self, sheet: &mut Sheet, wall: u32, dice: &mut Dice) {
        let stage = self.stage;
        let middle = self.at(0.5, 0.0);
        ground_shadow(sheet, stage, middle, [self.half * 1.9, self.half * 0.16]);
        self.chimney(sheet, dice);
        let side_lit = self.side() * stage.light > 0.0;
        let (front, flank) = if side_lit { (0.18, 0.04) } else { (0.03, 0.26) };
        let flank_wall =
            [self.beside(0.0, 0.0), self.beside(1.0, 0.0), self.beside(1.0, EAVES), self.beside(0.0, EAVES)];
        sheet.slab(&flank_wall, self.shaded(wall, flank));
        let gable =
            [self.at(-0.85, 0.0), self.at(0.85, 0.0), self.at(0.85, EAVES), self.at(0.0, RIDGE), self.at(-0.85, EAVES)];
        sheet.slab(&gable, self.shaded(wall, front));
        let plinth = [self.at(-0.88, 0.0), self.at(0.88, 0.0), self.at(0.88, 0.16), self.at(-0.88, 0.16)];
        sheet.slab(&plinth, self.shaded(0x0094_8C84, front));
        self.timber(sheet);
        self.door(sheet);
        self.window(sheet, [[0.12, 0.62], [0.50, 1.0]], dice);
        self.window(sheet, [[-0.24, 0.24], [1.32, 1.78]], dice);
        self.flank_windows(sheet);
        self.roof(sheet, if side_lit { 0.0 } else { 0.22 });
    }

    fn timber(&self, sheet: &mut Sheet) {
        let mut beams = Outline::new();
        let thick = [self.half * 0.075; 2];
        let mut beam = |from: Point, to: Point| beams.add_bar(from, to, thick);
        for x in [-0.82, -0.02, 0.82] {
            beam(self.at(x, 0.1), self.at(x, EAVES));
        }
        for up in [0.16, EAVES - 0.04] {
            beam(self.at(-0.85, up), self.at(0.85, up));
        }
        beam(self.at(-0.40, EAVES), self.at(-0.40, 1.82));
        beam(self.at(0.40, EAVES), self.at(0.40, 1.82));
        beam(self.at(-0.78, 1.05), self.at(-0.60, EAVES));
        beam(self.at(0.78, 1.05), self.at(0.66, EAVES));
        for back in [0.02, 0.5, 0.98] {
            beam(self.beside(back, 0.1), self.beside(back, EAVES));
        }
        beam(self.beside(0.0, EAVES - 0.04), self.beside(1.0, EAVES - 0.04));
        beam(self.beside(0.0, 0.62), self.beside(1.0, 0.62));
        sheet.solid(beams, self.lit(0x0070_4C34));
    }

    fn door(&self, sheet: &mut Sheet) {
        let color = dyed(self.stage, Fitting::Door, 0x0058_7468);
        let arch = |grown: f64| {
            let (left, right, top) = (-0.62 - grown, -0.22 + grown, 0.66);
            let middle = (left + right) / 2.0;
            [
                self.at(left, 0.0),
                self.at(left, top),
                self.at(middle, top + 0.24 + grown),
                self.at(right, top),
                self.at(right, 0.0),
            ]
        };
        sheet.slab(&arch(0.06), self.lit(0x0088_7868));
        sheet.slab(&arch(0.0), self.lit(color));
        let knob = Outline::new().ellipse(self.at(-0.30, 0.40), [self.half * 0.03; 2]);
        sheet.fill(knob, self.lit(0x00F0_D080));
    }

    /// Lit from dusk to dawn; shutters to both sides, flowers below.
    fn window(&self, sheet: &mut Sheet, [[left, right], [low, high]]: [[f64; 2]; 2], dice: &mut Dice) {
        let burns = self.stage.scene.hour != Hour::Day;
        let wide = (right - left) * 0.34;
        let pane = |left: f64, right: f64| {
            [self.at(left, high), self.at(right, high), self.at(right, low), self.at(left, low)]
        };
        let glass = if burns { hex(0x00FF_D888) } else { mix(self.lit(0x0080_A8C4), self.stage.colors.sky[3], 0.3) };
        sheet.slab(&pane(left - 0.03, right + 0.03), self.lit(0x00F8_F0E0));
        sheet.slab(&pane(left + 0.02, right - 0.02), glass);
        let mut bars = Outline::new();
        let (middle, cross) = ((left + right) / 2.0, (low + high) / 2.0 + 0.06);
        bars.add_bar(self.at(middle, low), self.at(middle, high), [self.half * 0.03; 2]);
        bars.add_bar(self.at(left, cross), self.at(right, cross), [self.half * 0.03; 2]);
        sheet.fill(bars, self.lit(0x00F8_F0E0));
        for shutter in [[left - wide - 0.03, left - 0.03], [right + 0.03, right + wide + 0.03]] {
            sheet.slab(&pane(shutter[0], shutter[1]), self.lit(0x0048_8078));
        }
        let box_ = [
            self.at(left - 0.06, low),
            self.at(right + 0.06, low),
            self.at(right + 0.02, low - 0.12),
            self.at(left - 0.02, low - 0.12),
        ];
        sheet.slab(&box_, self.lit(0x0088_5838));
        if self.stage.scene.weather != Weather::Snow {
            let (mut green, mut red) = (Outline::new(), Outline::new());
            for number in 0..7 {
                let at = self.at(left + (right - left) * f64::from(number) / 6.0, low + dice.between(0.0, 0.06));
                green.add_ellipse(at, [self.half * 0.06; 2]);
                red.add_ellipse([at[0], at[1] - self.half * 0.05], [self.half * 0.04; 2]);
            }
            sheet.fill(green, self.stage.growth(0x0050_8848, self.far));
            sheet.fill(red, self.lit([0x00E8_5868, 0x00F8_C850, 0x00F0_90B8][dice.below(3)]));
        }
        if burns && sheet.in_color() {
            sheet.glow(self.at(middle, cross), [self.half * 0.8; 2], hex(0x00FF_C868), 0.5);
        }
    }

    fn flank_windows(&self, sheet: &mut Sheet) {
        let burns = self.stage.scene.hour != Hour::Day;
        for back in [[0.14, 0.38], [0.62, 0.86]] {
            let pane = [
                self.beside(back[0], 1.02),
                self.beside(back[1], 1.02),
                self.beside(back[1], 0.68),
                self.beside(back[0], 0.68),
            ];
            sheet.slab(&pane, if burns { hex(0x00FF_D080) } else { self.shaded(0x0078_98B0, 0.1) });
        }
    }

    /// The slope over the side wall, the boards along the gable, snow on both in winter.
    fn roof(&self, sheet: &mut Sheet, shade: f64) {
        let is_winter = self.stage.scene.weather == Weather::Snow;
        let tiles = if is_winter { 0x00F6_FAFF } else { dyed(self.stage, Fitting::Roofs, 0x00B4_5844) };
        let tone = mix(self.lit(tiles), self.stage.colors.shadow, if is_winter { shade * 0.4 } else { shade });
        let (low, top) = (self.at(1.06, EAVES - 0.24), self.at(0.0, RIDGE + 0.08));
        let far_low = self.beside(1.06, EAVES - 0.22);
        let far_low = [far_low[0] + 0.16 * self.half * self.side(), far_low[1]];
        let far_top = self.at(BACK[0] * 0.93 * 0.96, RIDGE * 0.80 + BACK[1] + 0.06);
        sheet.slab(&[low, top, far_top, far_low], tone);
        if !is_winter {
            let mut rows = Outline::new();
            for row in 1..7 {
                let share = f64::from(row) / 7.0;
                let on = |one: Point, other: Point| {
                    [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share]
                };
                rows.add_bar(on(low, top), on(far_low, far_top), [self.half * 0.022; 2]);
            }
            sheet.veil(rows, self.shaded(tiles, 0.5), 0.55);
        }
        let mut boards = Outline::new();
        boards.add_bar(self.at(-1.06, EAVES - 0.24), top, [self.half * 0.15; 2]);
        boards.add_bar(top, low, [self.half * 0.15; 2]);
        sheet.solid(boards, if is_winter { self.lit(0x00FA_FCFF) } else { self.shaded(tiles, 0.18) });
    }

    fn chimney(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let (left, right) = (0.42, 0.66);
        let shaft =
            [self.at(left, RIDGE + 0.42), self.at(right, RIDGE + 0.42), self.at(right, 1.6), self.at(left, 1.6)];
        sheet.slab(&shaft, self.lit(0x00A8_6C58));
        let cap = [
            self.at(left - 0.05, RIDGE + 0.52),
            self.at(right + 0.05, RIDGE + 0.52),
            self.at(right + 0.05, RIDGE + 0.40),
            self.at(left - 0.05, RIDGE + 0.40),
        ];
        sheet.slab(&cap, self.lit(0x0088_5848));
        let mut smoke = Outline::new();
        for puff in 0..6 {
            let up = f64::from(puff);
            let at = self.at(0.54 + 0.10 * up + dice.between(-0.05, 0.05), RIDGE + 0.66 + 0.26 * up);
            smoke.add_ellipse(at, [self.half * (0.10 + 0.035 * up), self.half * (0.09 + 0.03 * up)]);
        }
        sheet.veil(smoke, self.stage.colors.cloud_lit, if sheet.in_color() { 0.5 } else { 0.6 });
    }
}
