//! A small house and the garden before it: tiled roof, a door with a step, a window with a flower box, beds along the path,
//! a fence.

use super::foliage::{Leaves, bushes, crown, tufts};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Fitting, Hour, Weather};

/// Where the house stands on the ground, a share of the height.
const FOOT: f64 = 0.745;

pub fn cottage(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.62 * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("small house");
    let leaves = Leaves::of(stage, stage.foliage(0x0068_9C58), 0.22);
    for (x, y, size) in
        [(0.02, 0.50, 190.0), (0.16, 0.57, 130.0), (0.92, 0.48, 210.0), (0.78, 0.56, 150.0), (0.5, 0.58, 120.0)]
    {
        let radius = stage.unit * size;
        crown(sheet, stage, (stage.at(x, y), [radius, radius * 0.9]), leaves, &mut dice);
    }
    let lawn = wavy_ground(stage, 0.68 * stage.height, 0.006, &mut dice);
    let (far, near) = (stage.ground(0x0098_C868, 0.10), stage.ground(0x0060_9848, 0.0));
    sheet.down(lawn, 0.68 * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    sheet.layer("trees");
    let house = House::of(stage);
    house.draw(sheet, &mut dice);
    sheet.layer("house");
    garden(sheet, &house, &mut dice);
    sheet.layer("garden");
}

struct House<'a> {
    stage: &'a Stage<'a>,
    middle: f64,
    /// Half the width of its front, canvas units.
    half: f64,
    foot: f64,
}

impl<'a> House<'a> {
    /// Beside who stands there, as far as there is room.
    fn of(stage: &'a Stage<'a>) -> Self {
        let half = (stage.height * 0.36).min(stage.width * 0.46);
        Self { stage, middle: stage.at_from_light(0.60, 0.0)[0], half, foot: FOOT * stage.height }
    }

    /// Shares of half the width: aside from the middle, away from the light, and up from the foot.
    fn at(&self, x: f64, up: f64) -> Point {
        [self.middle - self.stage.light * x * self.half, self.foot - up * self.half]
    }

    fn flat(&self, xs: [f64; 2], ups: [f64; 2]) -> [Point; 4] {
        [self.at(xs[0], ups[1]), self.at(xs[1], ups[1]), self.at(xs[1], ups[0]), self.at(xs[0], ups[0])]
    }

    fn draw(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let stage = self.stage;
        let lit = |color: u32| stage.lit(color, 0.04);
        super::foliage::ground_shadow(sheet, stage, self.at(0.1, 0.0), [self.half * 1.25, self.half * 0.07]);
        let wall = [0x00F6_EAD4, 0x00F0_E2D8, 0x00E8_ECE4][dice.below(3)];
        sheet.slab(&self.flat([-1.0, 1.0], [0.0, 1.02]), lit(wall));
        sheet.slab(&self.flat([-1.02, 1.02], [0.0, 0.14]), lit(0x00B0_A498));
        sheet.veil(Outline::new().polygon(&self.flat([-1.0, 1.0], [0.84, 1.02])), stage.colors.shadow, 0.30);
        let mut posts = Outline::new();
        for x in [-0.98, -0.26, 0.34, 0.98] {
            posts.add_polygon(&self.flat([x - 0.035, x + 0.035], [0.14, 1.0]));
        }
        sheet.solid(posts, lit(0x0084_5C40));
        self.chimney(sheet, dice);
        self.roof(sheet, dice);
        self.door(sheet, dice);
        self.window(sheet, [-0.86, -0.38], dice);
        self.window(sheet, [0.46, 0.88], dice);
    }

    fn roof(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let stage = self.stage;
        let color = if stage.scene.weather == Weather::Snow {
            0x00F2_F6FC
        } else {
            [0x00B4_5C44, 0x0058_7088, 0x0090_6448][dice.below(3)]
        };
        let (tile, dark) = (stage.lit(color, 0.02), mix(stage.lit(color, 0.02), stage.colors.shadow, 0.40));
        let (eave, ridge) = (0.94, 1.62);
        let slope = [self.at(-1.24, eave), self.at(-0.86, ridge), self.at(0.86, ridge), self.at(1.24, eave)];
        sheet.slab(&slope, tile);
        let mut seams = Outline::new();
        const ROWS: i32 = 7;
        let line = [stage.unit * 2.2; 2];
        for row in 0..ROWS {
            let share = f64::from(row) / f64::from(ROWS);
            let up = eave + (ridge - eave) * share;
            let half = 1.24 - 0.38 * share;
            seams.add_bar(self.at(-half, up), self.at(half, up), line);
            let next = eave + (ridge - eave) * (share + 1.0 / f64::from(ROWS));
            for tile in -8..=8 {
                let x = (f64::from(tile) + if row % 2 == 0 { 0.0 } else { 0.5 }) / 8.5 * half;
                seams.add_bar(self.at(x, up), self.at(x * 0.985, next), [line[0] * 0.7; 2]);
            }
        }
        sheet.veil(seams, dark, if sheet.in_color() { 0.55 } else { 0.9 });
        sheet.slab(&self.flat([-0.90, 0.90], [ridge - 0.02, ridge + 0.06]), dark);
        sheet.slab(&self.flat([-1.26, 1.26], [eave - 0.07, eave + 0.01]), mix(tile, hex(0x00FF_FFFF), 0.35));
        // A gable over the door.
        let gable = [self.at(-0.34, eave - 0.03), self.at(0.04, 1.34), self.at(0.42, eave - 0.03)];
        sheet.slab(&gable, stage.lit(0x00F4_E8D4, 0.03));
        for (from, to) in [((-0.42, eave - 0.08), (0.04, 1.40)), ((0.50, eave - 0.08), (0.04, 1.40))] {
            let mut board = Outline::new();
            board.add_bar(self.at(from.0, from.1), self.at(to.0, to.1), [self.half * 0.08; 2]);
            sheet.solid(board, dark);
        }
        let mut eye = stage.lined();
        eye.add_ellipse(self.at(0.04, 1.10), [self.half * 0.085; 2]);
        sheet.fill(eye, stage.lit(0x0070_90A8, 0.05));
    }

    fn chimney(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let stage = self.stage;
        sheet.slab(&self.flat([0.52, 0.72], [1.40, 1.92]), stage.lit(0x00A8_6C58, 0.05));
        sheet.slab(&self.flat([0.48, 0.76], [1.90, 1.98]), stage.lit(0x0088_584C, 0.05));
        let mut puffs = Outline::new();
        for puff in 0..6 {
            let up = 2.05 + 0.15 * f64::from(puff);
            let size = self.half * (0.05 + 0.02 * f64::from(puff));
            puffs.add_ellipse(
                self.at(0.62 + 0.05 * f64::from(puff) + dice.between(-0.03, 0.03), up),
                [size, size * 0.8],
            );
        }
        sheet.veil(puffs, stage.colors.cloud_lit, if sheet.in_color() { 0.5 } else { 0.0 });
    }

    fn door(&self, sheet: &mut Sheet, dice: &mut Dice) {
        let stage = self.stage;
        let color = [0x0048_7C78, 0x009C_5040, 0x0058_6C9C][dice.below(3)];
        let color = dyed(stage, Fitting::Door, color);
        sheet.slab(&self.flat([-0.17, 0.25], [0.0, 0.84]), stage.lit(0x00F4_EEE2, 0.02));
        sheet.slab(&self.flat([-0.13, 0.21], [0.0, 0.80]), stage.lit(color, 0.02));
        for ups in [[0.10, 0.36], [0.44, 0.70]] {
            sheet.slab(&self.flat([-0.08, 0.16], ups), mix(stage.lit(color, 0.02), stage.colors.shadow, 0.25));
        }
        let mut knob = Outline::new();
        knob.add_ellipse(self.at(0.17, 0.40), [self.half * 0.022; 2]);
        sheet.fill(knob, stage.lit(0x00F0_CC68, 0.0));
        sheet.slab(&self.flat([-0.26, 0.34], [-0.05, 0.03]), stage.lit(0x00C4_BCB0, 0.0));
        // A lamp beside it.
        let lamp = self.flat([0.27, 0.32], [0.60, 0.72]);
        let burns = stage.scene.hour != Hour::Day;
        sheet.slab(&lamp, if burns { stage.colors.lamp } else { stage.lit(0x00F8_F0D8, 0.0) });
        if burns {
            sheet.glow(self.at(0.29, 0.66), [self.half * 0.5; 2], stage.colors.lamp, 0.7);
        }
    }

    fn window(&self, sheet: &mut Sheet, xs: [f64; 2], dice: &mut Dice) {
        let stage = self.stage;
        let burns = stage.scene.hour != Hour::Day;
        sheet.slab(&self.flat([xs[0] - 0.03, xs[1] + 0.03], [0.33, 0.83]), stage.lit(0x00FA_F6EC, 0.0));
        let glass = if burns { hex(0x00FF_DC94) } else { stage.lit(0x0090_B8D0, 0.1) };
        sheet.slab(&self.flat(xs, [0.36, 0.80]), glass);
        let mut bars = Outline::new();
        let middle = f64::midpoint(xs[0], xs[1]);
        bars.add_polygon(&self.flat([middle - 0.012, middle + 0.012], [0.36, 0.80]));
        bars.add_polygon(&self.flat(xs, [0.57, 0.595]));
        sheet.solid(bars, stage.lit(0x00FA_F6EC, 0.0));
        let curtain = stage.lit(0x00F8_E4DC, 0.0);
        for (from, to) in [(xs[0], xs[0] + 0.10), (xs[1] - 0.10, xs[1])] {
            sheet.veil(Outline::new().polygon(&self.flat([from, to], [0.36, 0.80])), curtain, 0.8);
        }
        sheet.slab(&self.flat([xs[0] - 0.05, xs[1] + 0.05], [0.24, 0.34]), stage.lit(0x0090_6444, 0.0));
        if stage.scene.weather == Weather::Snow {
            return;
        }
        let mut leaves = Outline::new();
        for number in 0..9 {
            let x = xs[0] + (xs[1] - xs[0]) * f64::from(number) / 8.0;
            leaves.add_ellipse(self.at(x, 0.35 + dice.between(0.0, 0.03)), [self.half * 0.05, self.half * 0.04]);
        }
        sheet.fill(leaves, stage.growth(0x0050_8C48, 0.0));
        petals(
            sheet,
            stage,
            9,
            &mut |number, dice| {
                self.at(
                    xs[0] + (xs[1] - xs[0]) * f64::from(number) / 8.0 + dice.between(-0.02, 0.02),
                    0.37 + dice.between(0.0, 0.05),
                )
            },
            self.half * 0.034,
            dice,
        );
    }
}

/// Small heads of flowers of three colors.
fn petals(
    sheet: &mut Sheet,
    stage: &Stage,
    count: i32,
    place: &mut dyn FnMut(i32, &mut Dice) -> Point,
    size: f64,
    dice: &mut Dice,
) {
    let colors: [u32; 3] = [0x00F0_7088, 0x00FF_F4F0, 0x00F8_C850];
    let mut heads = [Outline::new(), Outline::new(), Outline::new()];
    for number in 0..count {
        let at = place(number, dice);
        let head = &mut heads[dice.below(3)];
        for petal in 0..5 {
            let turn = f64::from(petal) * 1.2566 + f64::from(number);
            head.add_leaf(at, [at[0] + libm::cos(turn) * size, at[1] + libm::sin(turn) * size * 0.8], size * 0.75);
        }
    }
    for (head, color) in heads.into_iter().zip(colors) {
        sheet.solid(head, stage.lit(color, 0.0));
    }
}

/// A path of flags to the door, beds on both sides, a low fence, grass before the eye.
fn garden(sheet: &mut Sheet, house: &House, dice: &mut Dice) {
    let stage = house.stage;
    let door = house.at(0.04, 0.0);
    let near = [stage.width * 0.5, stage.height * 1.04];
    let along = |share: f64, aside: f64| {
        let wide = house.half * (0.20 + 0.62 * share * share);
        let bend = libm::sin(share * 3.0) * house.half * 0.10;
        [
            door[0] + (near[0] - door[0]) * share + bend + aside * wide,
            door[1] + (near[1] - door[1]) * share * share.max(0.25),
        ]
    };
    let edges = |side: f64| (0..=8).map(move |step| along(f64::from(step) / 8.0, side));
    let mut path: Vec<Point> = edges(-1.0).collect();
    path.extend(edges(1.0).collect::<Vec<_>>().into_iter().rev());
    sheet.fill(Outline::new().polygon(&path), stage.ground(0x00D8_C8A8, 0.03));
    let mut flags = stage.lined();
    for step in 1..=9 {
        let share = f64::from(step) / 9.0;
        for side in [-0.45, 0.48] {
            let at = along(share, side + dice.between(-0.08, 0.08));
            let wide = house.half * (0.07 + 0.24 * share * share);
            flags.add_ellipse(at, [wide, wide * 0.30]);
        }
    }
    sheet.fill(flags, stage.ground(0x00BC_B4A4, 0.0));
    fence(sheet, house);
    let y = |share: f64| FOOT + (1.0 - FOOT) * share;
    if stage.scene.weather != Weather::Snow {
        tufts(sheet, stage, (FOOT + 0.02, 1.02), 150, 0x0074_AC50, dice);
    }
    for side in [-1.0, 1.0] {
        let from = house.at(side * 0.36, -0.02);
        let to = house.at(side * 1.5, -0.02);
        bushes(sheet, stage, (from, to), house.half * 0.10, (0x0054_9050, 0.05), dice);
    }
    if stage.scene.weather == Weather::Snow {
        return;
    }
    for (row, size) in [(0.10, 0.040), (0.34, 0.055), (0.66, 0.075)] {
        petals(
            sheet,
            stage,
            26,
            &mut |_, dice| {
                let side = if dice.chance(0.5) { -1.0 } else { 1.0 };
                let at = along(row, side * dice.between(1.25, 3.4));
                [at[0], stage.height * y(row) + stage.height * dice.between(-0.02, 0.03)]
            },
            house.half * size,
            dice,
        );
    }
}

/// Pickets to both sides of the path.
fn fence(sheet: &mut Sheet, house: &House) {
    let stage = house.stage;
    let white = stage.lit(0x00FA_F8F0, 0.02);
    let mut pickets = Outline::new();
    let foot = stage.height * 0.84;
    let (wide, tall) = (house.half * 0.055, house.half * 0.30);
    let gate = house.half * 0.62;
    let mut x = -wide;
    while x < stage.width + wide {
        // Open where the path goes through, and where somebody stands.
        let is_open = (x - stage.width * 0.5).abs() < gate;
        if !is_open {
            pickets.add_polygon(&[
                [x, foot],
                [x, foot - tall * 0.86],
                [x + wide / 2.0, foot - tall],
                [x + wide, foot - tall * 0.86],
                [x + wide, foot],
            ]);
        }
        x += wide * 1.75;
    }
    for side in [[0.0, stage.width * 0.5 - gate], [stage.width * 0.5 + gate, stage.width]] {
        for up in [0.24, 0.64] {
            let y = foot - tall * up;
            if side[1] > side[0] {
                pickets.add_rect([side[0], y - wide * 0.28], [side[1], y + wide * 0.28]);
            }
        }
    }
    sheet.solid(pickets, white);
}
