//! A street of an old town: houses of timber and plaster that lean over cobbles, shutters, flowers, signs of iron, a spire
//! at the end.

use canvas::Color;

use super::camera::Camera;
use super::courtyard::stones;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{Corners, on, part};
use scene::seed::Dice;
use scene::{Hour, Weather};

/// Half of the way, meters.
const WALLS: f64 = 3.0;
const PLASTER: [u32; 6] = [0x00F4_E8D0, 0x00EC_D4B0, 0x00E8_C8A8, 0x00F0_E0C4, 0x00DC_D0BC, 0x00E4_B898];
const ROOFS: [u32; 4] = [0x00B8_6048, 0x00A4_5840, 0x0088_6050, 0x00C0_7050];

/// One house: its side, where it begins and ends, its storeys, its colors.
struct House {
    side: f64,
    aways: [f64; 2],
    tall: f64,
    wall: u32,
    roof: u32,
}

pub fn old_town(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.45, 0.57]);
    let mut dice = stage.dice("old town");
    sky(sheet, stage, camera.vanishing[1]);
    spire(sheet, &camera);
    sheet.layer("sky");
    ground(sheet, &camera, &mut dice);
    for side in [-1.0, 1.0] {
        row(sheet, &camera, side, &mut dice);
    }
    sheet.layer("houses");
    for (x, away) in [(-WALLS + 0.5, 5.4), (WALLS - 0.5, 8.0), (WALLS - 0.6, 4.2)] {
        tub(sheet, &camera, (x, away), &mut dice);
    }
    super::street::wet(sheet, &camera);
    sheet.layer("way");
}

/// The church of the town over the far roofs.
fn spire(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let at = |x: f64, up: f64| camera.at([x, up, 62.0]);
    for (number, x) in [-13.0, -8.5, -4.0, 5.0, 9.5].into_iter().enumerate() {
        let tall = 7.0 + 1.3 * (number % 3) as f64;
        sheet.slab(
            &[at(x, 0.0), at(x, tall), at(x + 2.2, tall + 3.4), at(x + 4.4, tall), at(x + 4.4, 0.0)],
            stage.lit(PLASTER[number], 0.5),
        );
        sheet.slab(
            &[at(x - 0.3, tall - 0.3), at(x + 2.2, tall + 3.6), at(x + 4.7, tall - 0.3)],
            stage.growth(ROOFS[number % 4], 0.5),
        );
    }
    sheet.slab(&[at(-1.6, 0.0), at(-1.6, 16.0), at(1.6, 16.0), at(1.6, 0.0)], stage.lit(0x00E0_D4C4, 0.48));
    sheet.slab(&[at(-2.0, 15.8), at(0.0, 28.0), at(2.0, 15.8)], stage.growth(0x0060_7890, 0.46));
    let clock = at(0.0, 13.4);
    let size = camera.scale(62.0);
    sheet.fill(Outline::new().ellipse(clock, [size * 0.9; 2]), stage.lit(0x00FC_F8F0, 0.3));
}

fn ground(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (near, far) = (stage.ground(0x00A8_9C90, 0.0), stage.ground(0x00C4_B8AC, 0.4));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.4, mix(near, far, 0.35)), (1.0, near)]);
    stones(sheet, camera, WALLS + 0.4, dice);
    let gutter = camera.lying([-0.16, 0.16], 0.0, [camera.near(), 50.0]);
    sheet.veil(Outline::new().polygon(&gutter), stage.ground(0x0078_7068, 0.0), 0.5);
    for side in [-1.0, 1.0] {
        let shade = camera.lying([side * (WALLS - 1.1), side * (WALLS + 0.5)], 0.0, [camera.near(), 50.0]);
        sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.20 } else { 0.0 });
    }
}

fn row(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let mut houses = Vec::new();
    let mut away = camera.near() * 0.7 + if side > 0.0 { 0.9 } else { 0.0 };
    while away < 54.0 {
        let long = dice.between(3.6, 5.2) * (1.0 + away / 70.0);
        houses.push(House {
            side,
            aways: [away, away + long],
            tall: dice.between(4.9, 6.4),
            wall: PLASTER[dice.below(PLASTER.len())],
            roof: ROOFS[dice.below(ROOFS.len())],
        });
        away += long;
    }
    for house in houses.into_iter().rev() {
        house.draw(sheet, camera, dice);
    }
}

impl House {
    fn tone(&self, camera: &Camera, color: u32) -> Color {
        let stage = camera.stage;
        let far = camera.haze(self.aways[0]).min(0.6);
        let color = stage.lit(color, far);
        if self.side > 0.0 { color } else { mix(color, stage.colors.shadow, 0.24 * (1.0 - far)) }
    }

    fn draw(&self, sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
        let Self { side, aways, tall, .. } = *self;
        let lower = camera.along(side * WALLS, [0.0, 2.7], aways);
        // The upper storey stands out over the lower one.
        let out = side * (WALLS - 0.45);
        let xs = [out.min(side * 12.0), out.max(side * 12.0)];
        let end = camera.facing(xs, [0.0, tall], aways[0]);
        sheet.slab(&end, mix(self.tone(camera, self.wall), camera.stage.colors.shadow, 0.16));
        sheet.slab(&lower, self.tone(camera, 0x00B8_A898));
        self.stonework(sheet, lower, dice);
        self.shop(sheet, camera, lower, dice);
        let upper = camera.along(out, [2.7, tall], aways);
        sheet.slab(&upper, self.tone(camera, self.wall));
        sheet.slab(
            &camera.lying([out.min(side * WALLS), out.max(side * WALLS)], 2.7, aways),
            self.tone(camera, 0x0060_4838),
        );
        self.beams(sheet, camera, upper);
        self.windows(sheet, camera, upper, dice);
        self.top(sheet, camera, out);
        self.sign(sheet, camera, dice);
    }

    fn stonework(&self, sheet: &mut Sheet, lower: Corners, dice: &mut Dice) {
        let mut blocks = Outline::new();
        for _ in 0..16 {
            let (x, y) = (dice.unit() * 0.9, libm::floor(dice.unit() * 6.0) / 6.0);
            blocks.add_polygon(&part(lower, [x, x + dice.between(0.05, 0.10)], [y, y + 0.13]));
        }
        sheet.veil(blocks, hex(0x0048_3C40), if sheet.in_color() { 0.12 } else { 0.2 });
    }

    /// A door with an arch, and a window of small panes beside it.
    fn shop(&self, sheet: &mut Sheet, camera: &Camera, lower: Corners, dice: &mut Dice) {
        let color = [0x0058_7458, 0x0080_4838, 0x0048_6080, 0x0078_5838][dice.below(4)];
        let door = part(lower, [0.60, 0.86], [0.22, 1.0]);
        let arch: Vec<Point> = vec![
            on(door, 0.0, 1.0),
            on(door, 0.0, 0.24),
            on(door, 0.24, 0.05),
            on(door, 0.5, 0.0),
            on(door, 0.76, 0.05),
            on(door, 1.0, 0.24),
            on(door, 1.0, 1.0),
        ];
        sheet.slab(&arch, self.tone(camera, color));
        let window = part(lower, [0.10, 0.48], [0.24, 0.72]);
        sheet.slab(&window, self.tone(camera, 0x0070_4C34));
        sheet.slab(&part(window, [0.06, 0.94], [0.06, 0.94]), self.glass(camera, dice));
        let mut bars = Outline::new();
        for bar in 1..4 {
            let share = f64::from(bar) / 4.0;
            bars.add_polygon(&part(window, [share - 0.02, share + 0.02], [0.0, 1.0]));
        }
        bars.add_polygon(&part(window, [0.0, 1.0], [0.48, 0.53]));
        sheet.fill(bars, self.tone(camera, 0x0070_4C34));
        let step = part(lower, [0.58, 0.88], [0.955, 1.0]);
        sheet.slab(&step, self.tone(camera, 0x00C8_BCAC));
    }

    fn glass(&self, camera: &Camera, dice: &mut Dice) -> Color {
        let stage = camera.stage;
        let burns = stage.scene.hour != Hour::Day && dice.chance(0.7);
        match (stage.is_on_paper(), burns) {
            (true, true) => hex(0x00FF_FFFF),
            (true, false) => hex(0x0050_5050),
            (false, true) => hex(0x00FF_D084),
            (false, false) => mix(self.tone(camera, 0x0078_98B0), stage.colors.sky[3], 0.3),
        }
    }

    fn beams(&self, sheet: &mut Sheet, camera: &Camera, upper: Corners) {
        let mut wood = Outline::new();
        for x in [0.0, 0.235, 0.48, 0.735, 0.955] {
            wood.add_polygon(&part(upper, [x, x + 0.045], [0.0, 1.0]));
        }
        for y in [0.0, 0.46, 0.90] {
            wood.add_polygon(&part(upper, [0.0, 1.0], [y, y + 0.07]));
        }
        for [from, to] in [[(0.05, 0.88), (0.22, 0.54)], [(0.95, 0.88), (0.78, 0.54)]] {
            let thick = 0.035;
            wood.add_polygon(&[
                on(upper, from.0, from.1),
                on(upper, from.0 + thick, from.1),
                on(upper, to.0 + thick, to.1),
                on(upper, to.0, to.1),
            ]);
        }
        sheet.solid(wood, self.tone(camera, 0x006C_4830));
    }

    /// Shutters to both sides, a box of flowers below.
    fn windows(&self, sheet: &mut Sheet, camera: &Camera, upper: Corners, dice: &mut Dice) {
        let shutter = self.tone(camera, [0x0050_8070, 0x0098_4838, 0x0050_6890][dice.below(3)]);
        let bright = [0x00E8_5868, 0x00F8_C850, 0x00F0_90B8][dice.below(3)];
        for left in [0.30, 0.55] {
            let pane = part(upper, [left, left + 0.14], [0.56, 0.86]);
            sheet.slab(&pane, self.tone(camera, 0x00F8_F0E0));
            sheet.slab(&part(pane, [0.08, 0.92], [0.06, 0.94]), self.glass(camera, dice));
            sheet.fill(Outline::new().polygon(&part(pane, [0.46, 0.54], [0.0, 1.0])), self.tone(camera, 0x00F8_F0E0));
            sheet.slab(&part(pane, [-0.36, -0.04], [0.0, 1.0]), shutter);
            sheet.slab(&part(pane, [1.04, 1.36], [0.0, 1.0]), shutter);
            let tray = part(pane, [-0.1, 1.1], [1.0, 1.18]);
            sheet.slab(&tray, self.tone(camera, 0x0080_5438));
            if camera.stage.scene.weather == Weather::Snow {
                continue;
            }
            let (mut green, mut petals) = (Outline::new(), Outline::new());
            for bloom in 0..6 {
                let at = on(pane, -0.04 + 0.21 * f64::from(bloom), 0.98 - dice.between(0.0, 0.08));
                let size = camera.scale(self.aways[0]) * 0.07;
                green.add_ellipse([at[0], at[1] + size * 0.6], [size; 2]);
                petals.add_ellipse(at, [size * 0.7; 2]);
            }
            sheet.fill(green, self.tone(camera, 0x0050_8848));
            sheet.fill(petals, self.tone(camera, bright));
        }
    }

    /// The steep roof, its eaves over the wall, a dormer.
    fn top(&self, sheet: &mut Sheet, camera: &Camera, out: f64) {
        let (eaves, ridge) = (out - 0.3 * self.side, out + 2.6 * self.side);
        let [near, far] = self.aways;
        let at = |x: f64, up: f64, away: f64| camera.at([x, up, away]);
        let (low, high) = (self.tall - 0.15, self.tall + 2.9);
        let gable = [at(out, self.tall, near), at(ridge, high, near), at(ridge + 2.6 * self.side, self.tall, near)];
        sheet.slab(&gable, mix(self.tone(camera, self.wall), camera.stage.colors.shadow, 0.16));
        let slope = [at(eaves, low, near), at(eaves, low, far), at(ridge, high, far), at(ridge, high, near)];
        let color = camera.stage.growth(self.roof, camera.haze(near).min(0.6));
        sheet.slab(&slope, if self.side > 0.0 { color } else { mix(color, camera.stage.colors.shadow, 0.22) });
        let mut rows = Outline::new();
        for row in 1..8 {
            let share = f64::from(row) / 8.0;
            let (from, to) = (on(slope, 0.0, share), on(slope, 1.0, share));
            rows.add_bar(from, to, [(camera.scale(near) * 0.03).max(0.5), (camera.scale(far) * 0.03).max(0.4)]);
        }
        sheet.veil(rows, camera.stage.colors.shadow, if sheet.in_color() { 0.30 } else { 0.5 });
    }

    /// A board on an arm of iron, over the way; none behind a head.
    fn sign(&self, sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
        let away = self.aways[0] + 0.6;
        let out = self.side * (WALLS - 0.45);
        let inner = out - self.side * 0.95;
        let board =
            camera.facing([inner.min(out - self.side * 0.2), inner.max(out - self.side * 0.2)], [2.15, 2.75], away);
        if camera.stage.is_near_head(board) || away < camera.near() * 1.6 || !dice.chance(0.7) {
            return;
        }
        let mut arm = Outline::new();
        camera.bar(&mut arm, [out, 2.95, away], [inner, 2.95, away], 0.05);
        for x in [inner + self.side * 0.12, out - self.side * 0.32] {
            camera.bar(&mut arm, [x, 2.95, away], [x, 2.7, away], 0.025);
        }
        sheet.solid(arm, self.tone(camera, 0x0038_3438));
        sheet.slab(&board, self.tone(camera, 0x0094_6438));
        sheet.slab(&part(board, [0.08, 0.92], [0.12, 0.88]), self.tone(camera, 0x00E8_D0A0));
        let size = camera.scale(away) * 0.15;
        let middle = on(board, 0.5, 0.5);
        let mark = self.tone(camera, 0x0088_4030);
        match dice.below(3) {
            0 => sheet.fill(Outline::new().ellipse(middle, [size; 2]), mark),
            1 => sheet.fill(
                Outline::new()
                    .rect([middle[0] - size, middle[1] - size * 0.7], [middle[0] + size * 0.6, middle[1] + size]),
                mark,
            ),
            _ => {
                let mut leaf = Outline::new();
                leaf.add_leaf([middle[0] - size * 1.4, middle[1]], [middle[0] + size * 1.4, middle[1]], size);
                sheet.fill(leaf, mark);
            }
        }
    }
}

/// Half a barrel with flowers in it.
fn tub(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let foot = camera.at([x, 0.0, away]);
    let scale = camera.scale(away);
    super::foliage::ground_shadow(sheet, stage, foot, [scale * 0.45, scale * 0.09]);
    let at = |dx: f64, up: f64| [foot[0] + dx * scale, foot[1] - up * scale];
    let mut leaves = Outline::new();
    for _ in 0..16 {
        let lean = dice.between(-0.42, 0.42);
        leaves.add_leaf(at(lean * 0.5, 0.42), at(lean, 0.42 + dice.between(0.2, 0.5)), scale * 0.12);
    }
    sheet.fill(leaves, stage.growth(0x0054_8848, 0.0));
    let mut petals = stage.lined();
    for _ in 0..9 {
        petals.add_ellipse(at(dice.between(-0.36, 0.36), 0.5 + dice.between(0.0, 0.34)), [scale * 0.06; 2]);
    }
    sheet.fill(petals, stage.lit([0x00E8_5868, 0x00F8_D868, 0x00F0_F0F8][dice.below(3)], 0.0));
    sheet.slab(&[at(-0.34, 0.48), at(0.34, 0.48), at(0.28, 0.0), at(-0.28, 0.0)], stage.lit(0x0094_6840, 0.0));
    sheet.fill(Outline::new().rect(at(-0.33, 0.38), at(0.33, 0.32)), stage.lit(0x0058_5450, 0.0));
}
