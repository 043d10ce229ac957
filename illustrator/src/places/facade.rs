//! Houses beside a way: walls with windows, balconies, pipes and shops, drawn by a camera that measures in meters.

use canvas::Color;

use super::camera::Camera;
use super::foliage::{Leaves, crown};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::things::{self, Corners, part};
use scene::seed::Dice;

/// One house: on which side of the way its wall stands (`x`, meters), from where to where, how tall.
#[derive(Clone, Copy)]
pub struct House {
    pub x: f64,
    pub aways: [f64; 2],
    pub tall: f64,
    pub color: u32,
    pub kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Windows and balconies above, a shop below.
    Shop,
    /// Windows, a door, a wall of its own.
    Home,
}

pub struct Painter<'a> {
    pub camera: &'a Camera<'a>,
    pub house: House,
    /// How much of the air lies before it.
    pub far: f64,
    /// Whether its wall along the way is turned to the light.
    pub bright: bool,
}

const STOREY: f64 = 3.0;

impl<'a> Painter<'a> {
    pub fn new(camera: &'a Camera<'a>, house: House) -> Self {
        let far = camera.haze(house.aways[0]) * 1.1;
        Self { camera, house, far: far.min(0.75), bright: house.x > 0.0 }
    }

    fn lit(&self, color: u32) -> Color {
        let stage = self.camera.stage;
        let color = stage.lit(color, self.far);
        if self.bright { color } else { mix(color, stage.colors.shadow, self.shade() * (1.0 - self.far)) }
    }

    /// Of a wall that the sun does not reach: deep under a clear sky.
    fn shade(&self) -> f64 {
        let stage = self.camera.stage;
        if stage.clear_sky() && !stage.is_night() && !stage.is_on_paper() { 0.42 } else { 0.28 }
    }

    fn wall(&self, ups: [f64; 2], aways: [f64; 2]) -> Corners {
        self.camera.along(self.house.x, ups, aways)
    }

    pub fn draw(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let House { x, aways, tall, color, kind } = self.house;
        let out = x.signum();
        sheet.slab(&self.wall([0.0, tall], aways), self.lit(color));
        let gable = self.camera.facing([x.min(x + out * 9.0), x.max(x + out * 9.0)], [0.0, tall], aways[0]);
        let stage = self.camera.stage;
        let turned = stage.lit(color, self.far);
        let turned = if self.bright {
            mix(turned, stage.colors.shadow, 0.34 * (1.0 - self.far))
        } else {
            mix(turned, stage.colors.edge, 0.08)
        };
        sheet.slab(&gable, turned);
        self.stains(sheet, dice);
        let storeys = ((tall - 0.6) / STOREY) as usize;
        for storey in 1..storeys {
            self.storey(sheet, storey as f64 * STOREY, dice);
        }
        match kind {
            Kind::Shop => self.shop(sheet, dice),
            Kind::Home => self.home(sheet, dice),
        }
        self.roof(sheet, dice);
    }

    /// Rain has run down the wall; bands mark the storeys.
    fn stains(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let House { aways, tall, .. } = self.house;
        let mut stains = Outline::new();
        for _ in 0..6 {
            let away = dice.between(aways[0], aways[1]);
            let top = dice.between(0.4, 1.0) * tall;
            stains.add_polygon(&self.wall([top - dice.between(0.6, 2.0), top], [away, away + dice.between(0.05, 0.2)]));
        }
        sheet.veil(stains, hex(0x0040_3850), if sheet.in_color() { 0.10 } else { 0.0 });
        let foot = self.wall([0.0, 0.5], aways);
        sheet.veil(Outline::new().polygon(&foot), hex(0x0030_2840), if sheet.in_color() { 0.22 } else { 0.3 });
    }

    fn storey(&self, sheet: &mut Sheet, up: f64, dice: &mut Dice) {
        let [near, far] = self.house.aways;
        let bays = (((far - near) / 2.4) as usize).clamp(1, 7);
        let wide = (far - near) / bays as f64;
        let balcony = dice.chance(0.4);
        for bay in 0..bays {
            let from = near + wide * (bay as f64 + 0.2);
            let to = from + wide * 0.6;
            let low = if balcony { up + 0.1 } else { up + 0.9 };
            self.window(sheet, [low, up + 2.3], [from, to], dice);
            if !balcony && dice.chance(0.3) {
                self.cooler(sheet, [up + 0.15, up + 0.75], [from + 0.1, from + 0.95]);
            }
        }
        if balcony {
            self.balcony(sheet, up, [near + 0.2, far - 0.2], dice);
        }
        if dice.chance(0.5) {
            let away = near + wide * 0.08;
            let mut pipe = Outline::new();
            let x = self.house.x - 0.08 * self.house.x.signum();
            self.camera.bar(&mut pipe, [x, up - STOREY, away], [x, up + STOREY, away], 0.10);
            sheet.solid(pipe, self.lit(0x0080_8488));
        }
    }

    fn window(&self, sheet: &mut Sheet, ups: [f64; 2], aways: [f64; 2], dice: &mut Dice) {
        let stage = self.camera.stage;
        let frame = self.wall(ups, aways);
        sheet.slab(&frame, self.lit(0x00EC_E8E0));
        let glass = part(frame, [0.07, 0.93], [0.06, 0.94]);
        let is_lit = dice.chance(stage.colors.lit_windows);
        let pane = if stage.is_on_paper() && !is_lit {
            if dice.chance(0.5) { hex(0x0008_0808) } else { hex(0x0060_6060) }
        } else if is_lit && !stage.is_on_paper() {
            mix(stage.colors.lamp, hex(0x00FF_B860), 0.25)
        } else if is_lit {
            hex(0x00FF_FFFF)
        } else {
            mix(mix(stage.colors.sky[1], stage.colors.sky[3], dice.unit()), self.lit(0x0040_4C60), 0.5)
        };
        sheet.face(&glass, mix(pane, stage.colors.haze, self.far * 0.6));
        if dice.chance(0.5) {
            let cloth = part(glass, [0.0, dice.between(0.25, 0.5)], [0.0, 1.0]);
            sheet.veil(Outline::new().polygon(&cloth), self.lit(0x00F0_E8DC), 0.55);
        }
        let glare = [
            part(glass, [0.5, 0.7], [0.0, 1.0])[0],
            part(glass, [0.5, 0.78], [0.0, 1.0])[1],
            part(glass, [0.2, 0.48], [0.0, 1.0])[2],
            part(glass, [0.2, 0.48], [0.0, 1.0])[3],
        ];
        sheet.veil(
            Outline::new().polygon(&glare),
            hex(0x00FF_FFFF),
            if sheet.in_color() && !is_lit { 0.18 } else { 0.0 },
        );
        let bar = part(frame, [0.48, 0.53], [0.0, 1.0]);
        sheet.fill(Outline::new().polygon(&bar), self.lit(0x00D8_D4CC));
        let x = self.house.x;
        let sill = self.camera.along(x - 0.12 * x.signum(), [ups[0] - 0.10, ups[0]], [aways[0] - 0.1, aways[1] + 0.1]);
        sheet.slab(&sill, self.lit(0x00C8_C4BC));
        let shade = part(frame, [0.0, 1.0], [1.06, 1.30]);
        sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.20 } else { 0.0 });
    }

    fn cooler(&self, sheet: &mut Sheet, ups: [f64; 2], aways: [f64; 2]) {
        let x = self.house.x;
        let out = x - 0.4 * x.signum();
        sheet.slab(&self.camera.facing([x.min(out), x.max(out)], ups, aways[0]), self.lit(0x00C8_CCD0));
        let face = self.camera.along(out, ups, aways);
        sheet.slab(&face, self.lit(0x00E4_E6E4));
        let middle = things::on(face, 0.42, 0.5);
        let round = things::size(face) * 0.34;
        sheet.fill(Outline::new().ellipse(middle, [round * 0.7, round]), self.lit(0x0070_7880));
    }

    fn balcony(&self, sheet: &mut Sheet, up: f64, aways: [f64; 2], dice: &mut Dice) {
        let x = self.house.x;
        let out = x - 0.9 * x.signum();
        sheet.slab(&self.camera.lying([x.min(out), x.max(out)], up, aways), self.lit(0x00A8_A4A8));
        let xs = [x.min(out), x.max(out)];
        sheet.slab(&self.camera.facing(xs, [up - 0.15, up + 1.0], aways[0]), self.lit(0x00C0_BCC0));
        let front = self.camera.along(out, [up - 0.15, up + 1.0], aways);
        if dice.chance(0.5) {
            sheet.slab(&front, self.lit(0x00DC_D8D4));
        } else {
            let mut bars = Outline::new();
            let count = ((aways[1] - aways[0]) / 0.35).clamp(3.0, 24.0) as usize;
            for bar in 0..=count {
                let away = aways[0] + (aways[1] - aways[0]) * bar as f64 / count as f64;
                self.camera.bar(&mut bars, [out, up, away], [out, up + 1.0, away], 0.05);
            }
            self.camera.bar(&mut bars, [out, up + 1.0, aways[0]], [out, up + 1.0, aways[1]], 0.08);
            sheet.solid(bars, self.lit(0x0060_646C));
        }
        let mut at = aways[0] + 0.4;
        while at + 0.7 < aways[1] && dice.chance(0.75) {
            let cloth =
                self.camera.along(out + 0.1 * x.signum(), [up + 1.0, up + 1.9], [at, at + dice.between(0.4, 0.7)]);
            sheet.slab(&cloth, self.lit([0x00FA_FAF8, 0x0080_A8D0, 0x00E8_A0A0, 0x00F0_E0A0][dice.below(4)]));
            at += 0.85;
        }
    }

    fn shop(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let stage = self.camera.stage;
        let [near, far] = self.house.aways;
        let x = self.house.x;
        let front = self.wall([0.1, 2.3], [near + 0.3, far - 0.3]);
        sheet.slab(&front, self.lit(0x0050_4C50));
        let open = part(front, [0.03, 0.97], [0.03, 1.0]);
        let inside = if stage.scene.hour == scene::Hour::Day {
            mix(self.lit(0x0088_7868), stage.colors.lamp, 0.18)
        } else {
            mix(self.lit(0x00F8_D898), stage.colors.lamp, 0.6)
        };
        sheet.face(&open, inside);
        for shelf in 0..3 {
            let row = part(open, [0.06, 0.62], [0.34 + 0.22 * f64::from(shelf), 0.50 + 0.22 * f64::from(shelf)]);
            things::books(sheet, row, &|color| mix(self.lit(color), inside, 0.3), dice);
        }
        let door = part(front, [0.66, 0.94], [0.08, 1.0]);
        sheet.slab(&door, self.lit(0x00A8_B4B8));
        sheet.slab(&part(door, [0.12, 0.88], [0.08, 0.92]), mix(inside, hex(0x00FF_FFFF), 0.35));
        let board = self.camera.along(x - 0.15 * x.signum(), [2.45, 3.15], [near + 0.2, far - 0.2]);
        let (ground, mark) = SIGNS[dice.below(SIGNS.len())];
        let night = stage.is_night() || stage.scene.hour == scene::Hour::Dusk;
        let bright = |color: u32| {
            if night && !stage.is_on_paper() { mix(hex(color), hex(0x00FF_FFFF), 0.12) } else { self.lit(color) }
        };
        things::sign(sheet, board, (bright(ground), bright(mark)), dice);
        if stage.is_night() && sheet.in_color() && self.house.tall > 6.0 {
            let high = self.camera.along(x - 0.14 * x.signum(), [3.7, 4.7], [near + 0.5, (near + 3.4).min(far - 0.3)]);
            neon(sheet, high, (hex(NEON[dice.below(NEON.len())]), self.camera.scale(near)), dice);
        }
        self.awning(sheet, dice);
        self.blade(sheet, bright, dice);
        if night {
            let middle = things::on(front, 0.5, 1.1);
            sheet.glow(middle, [self.camera.scale(near) * 2.2, self.camera.scale(near) * 0.9], hex(0x00FF_D890), 0.5);
        }
    }

    fn awning(&self, sheet: &mut Sheet, dice: &mut Dice) {
        if dice.chance(0.35) {
            return;
        }
        let [near, far] = [self.house.aways[0] + 0.25, self.house.aways[1] - 0.25];
        let x = self.house.x;
        let out = x - 1.1 * x.signum();
        let color = AWNINGS[dice.below(AWNINGS.len())];
        let stripes = (((far - near) / 0.6) as usize).clamp(2, 12);
        for stripe in (0..stripes).rev() {
            let aways = [stripe, stripe + 1].map(|at| near + (far - near) * at as f64 / stripes as f64);
            let at = |x, up, away| self.camera.at([x, up, away]);
            let cloth =
                [at(x, 2.45, aways[0]), at(x, 2.45, aways[1]), at(out, 1.95, aways[1]), at(out, 1.95, aways[0])];
            let tone = if stripe % 2 == 0 { self.lit(color) } else { self.lit(0x00F6_F0E4) };
            sheet.slab(&cloth, tone);
            let hem =
                [at(out, 1.95, aways[0]), at(out, 1.95, aways[1]), at(out, 1.72, aways[1]), at(out, 1.72, aways[0])];
            sheet.slab(&hem, mix(tone, self.camera.stage.colors.shadow, 0.25));
        }
        let ends = [near, far].map(|away| (self.camera.at([out, 1.97, away]), self.camera.scale(away) * 0.12));
        super::snow::cap(sheet, self.camera.stage, (ends[0].0, ends[1].0), ends.map(|end| end.1));
    }

    /// A sign that stands out from the wall, to be read from down the street.
    fn blade(&self, sheet: &mut Sheet, bright: impl Fn(u32) -> Color, dice: &mut Dice) {
        let x = self.house.x;
        let (low, high) = (3.4, (self.house.tall - 0.5).clamp(4.6, 3.4 + dice.between(1.8, 4.5)));
        let outer = x - dice.between(0.75, 1.0) * x.signum();
        let inner = x - 0.12 * x.signum();
        let away = self.house.aways[0] + dice.between(0.3, 1.2);
        let (ground, mark) = SIGNS[dice.below(SIGNS.len())];
        let board = self.camera.facing([inner.min(outer), inner.max(outer)], [low, high], away);
        let stage = self.camera.stage;
        if stage.is_night() && sheet.in_color() {
            let hue = hex(NEON[dice.below(NEON.len())]);
            return neon(sheet, board, (hue, self.camera.scale(away)), dice);
        }
        things::sign(sheet, board, (bright(ground), bright(mark)), dice);
    }

    fn home(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let [near, far] = self.house.aways;
        let x = self.house.x;
        let middle = (near + far) / 2.0;
        self.window(sheet, [0.9, 2.2], [near + 0.4, middle - 0.5], dice);
        let door = self.wall([0.1, 2.2], [middle + 0.3, middle + 1.3]);
        sheet.slab(&door, self.lit(0x0080_5840));
        sheet.slab(&part(door, [0.3, 0.7], [0.1, 0.5]), self.lit(0x00C8_D8D8));
        // A garden wall before it, with a plate by the gate and green above.
        let out = x - 1.3 * x.signum();
        for aways in [[near, middle + 0.1], [middle + 1.6, far]] {
            let wall = self.camera.along(out, [0.0, 1.15], aways);
            sheet.slab(&wall, self.lit(0x00C8_C4BC));
            let blocks = things::part(wall, [0.0, 1.0], [0.30, 0.34]);
            sheet.veil(Outline::new().polygon(&blocks), hex(0x0040_3848), 0.3);
            sheet.slab(&self.camera.along(out, [1.15, 1.25], aways), self.lit(0x0098_9490));
            let mut green = Outline::new();
            let count = ((aways[1] - aways[0]) * 1.8).clamp(2.0, 9.0) as usize;
            for clump in 0..count {
                let away = aways[0] + (aways[1] - aways[0]) * (clump as f64 + dice.unit()) / count as f64;
                let size = self.camera.scale(away) * dice.between(0.30, 0.5);
                let at = self.camera.at([x - 0.7 * x.signum(), 1.4, away]);
                if self.far < 0.22 {
                    let leaves = Leaves::of(self.camera.stage, 0x0050_8450, self.far);
                    crown(sheet, self.camera.stage, (at, [size, size * 0.8]), leaves, dice);
                } else {
                    green.add_clump(at, [size, size * 0.8], 7, &mut || dice.between(0.0, 0.2));
                }
            }
            sheet.fill(green, self.camera.stage.growth(0x0048_7848, self.far));
        }
    }

    fn roof(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let House { x, aways, tall, .. } = self.house;
        let out = x - 0.25 * x.signum();
        let ledge = self.camera.along(out, [tall - 0.15, tall + 0.3], aways);
        sheet.slab(&ledge, self.lit(0x0098_9098));
        let end = self.camera.facing(
            [out.min(out + 9.0 * x.signum()), out.max(out + 9.0 * x.signum())],
            [tall - 0.15, tall + 0.3],
            aways[0],
        );
        sheet.slab(&end, self.lit(0x0088_8088));
        let mut mast = Outline::new();
        let away = dice.between(aways[0], aways[1]);
        let foot = x + 1.5 * x.signum();
        self.camera.bar(&mut mast, [foot, tall, away], [foot, tall + 2.6, away], 0.07);
        for arm in 0..4 {
            let up = tall + 1.3 + 0.35 * f64::from(arm);
            self.camera.bar(&mut mast, [foot - 0.6, up, away], [foot + 0.6, up, away], 0.05);
        }
        if dice.chance(0.6) {
            sheet.solid(mast, self.lit(0x0058_5860));
        }
    }
}

const AWNINGS: [u32; 5] = [0x00C8_4A44, 0x003D_7A6C, 0x0035_5C94, 0x00D8_9A3C, 0x008C_4C6C];
const SIGNS: [(u32, u32); 7] = [
    (0x00D8_4840, 0x00FF_F8E8),
    (0x00F8_F4E8, 0x00C8_3838),
    (0x0030_5890, 0x00FA_F4E0),
    (0x00F4_C848, 0x0040_2820),
    (0x0038_8868, 0x00FF_FFF4),
    (0x0048_3858, 0x00F8_C0D0),
    (0x00F8_F8F4, 0x0030_3848),
];

const NEON: [u32; 5] = [0x00FF_4C9C, 0x0034_E0F4, 0x00FF_9838, 0x0070_F078, 0x00B0_70FF];

/// A dark board with letters and a frame of tubes, and the light that they throw on walls and air.
fn neon(sheet: &mut Sheet, board: Corners, (hue, meter): (Color, f64), dice: &mut Dice) {
    let middle = things::on(board, 0.5, 0.5);
    let tall = (board[3][1] - board[0][1]).abs();
    sheet.glow(middle, [meter * 3.4, tall * 1.1 + meter * 1.6], hue, 0.62);
    sheet.slab(&board, mix(hue, hex(0x0010_0C28), 0.86));
    let long = libm::hypot(board[0][0] - board[1][0], board[0][1] - board[1][1]).max(1.0);
    let is_wide = long > (board[3][1] - board[0][1]).abs();
    let count = ((if is_wide { long / tall.max(1.0) } else { tall / long }) as usize + 1).clamp(2, 5);
    let grid = if is_wide { (count, 1) } else { (1, count) };
    let letters = |share: f64| super::rooms::inset(board, share);
    let white = mix(hue, hex(0x00FF_FFFF), 0.72);
    let mut tubes = Outline::new();
    let frame = letters(0.05);
    for side in 0..4 {
        tubes.add_bar(frame[side], frame[(side + 1) % 4], [meter * 0.05; 2]);
    }
    sheet.fill(tubes, mix(hue, hex(0x00FF_FFFF), 0.35));
    let marks = things::glyphs(letters(0.14), grid, dice);
    sheet.fill(marks, white);
    // The halo lies over the letters too: what shines has no hard edge.
    sheet.glow(middle, [meter * 0.9, tall * 0.62], hue, 0.50);
}
