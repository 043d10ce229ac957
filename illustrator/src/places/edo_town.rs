//! A street of old Japan: two storeys of dark wood, lattices below and slits in white plaster above, tiled eaves over each,
//! short curtains, paper lanterns, a willow, the keep of the castle at the end.

use canvas::Color;

use super::camera::Camera;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{Corners, part};
use super::{snow, strung};
use scene::Hour;
use scene::seed::Dice;

/// Half of the way, meters.
const WALLS: f64 = 3.3;
const LOWER: f64 = 2.6;
const WOODS: [u32; 4] = [0x0064_4A3C, 0x0074_543E, 0x0058_4438, 0x0080_5E44];
const CURTAINS: [u32; 4] = [0x0030_4878, 0x0098_3838, 0x0048_6850, 0x0058_4068];
const TILES: u32 = 0x0058_6070;

/// One house: its side, where it begins and ends, how tall its walls are, its wood.
struct House {
    side: f64,
    aways: [f64; 2],
    tall: f64,
    wood: u32,
}

pub fn edo_town(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.57]);
    let mut dice = stage.dice("old Japan");
    sky(sheet, stage, camera.vanishing[1]);
    keep(sheet, &camera);
    sheet.layer("sky");
    ground(sheet, &camera);
    for side in [-1.0, 1.0] {
        row(sheet, &camera, side, &mut dice);
    }
    sheet.layer("houses");
    willow(sheet, &camera, (WALLS - 0.5, 7.0), &mut dice);
    super::street::wet(sheet, &camera);
    sheet.layer("way");
}

/// White tiers under curved roofs, on a foot of stone over the far roofs.
fn keep(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let x = if stage.is_behind_a_head(camera.at([0.0, 9.0, 70.0])[0], stage.unit * 60.0) { -9.0 } else { 0.0 };
    let at = |dx: f64, up: f64| camera.at([x + dx, up, 70.0]);
    let (wall, tiles) = (stage.lit(0x00F4_F0E8, 0.42), stage.growth(TILES, 0.45));
    let stone = [at(-7.5, 0.0), at(-5.2, 6.0), at(5.2, 6.0), at(7.5, 0.0)];
    sheet.slab(&stone, stage.lit(0x0094_9088, 0.5));
    for (half, from, to) in [(4.6, 6.0, 9.4), (3.5, 10.6, 13.4), (2.3, 14.5, 17.0)] {
        sheet.slab(&[at(-half, from), at(-half, to), at(half, to), at(half, from)], wall);
        let mut panes = Outline::new();
        for pane in -1..=1 {
            let dx = f64::from(pane) * half * 0.55;
            panes.add_polygon(&[
                at(dx - 0.3, to - 0.7),
                at(dx + 0.3, to - 0.7),
                at(dx + 0.3, to - 2.0),
                at(dx - 0.3, to - 2.0),
            ]);
        }
        let burns = stage.is_night() && !stage.is_on_paper();
        sheet.fill(panes, if burns { hex(0x00FF_D890) } else { mix(wall, stage.colors.shadow, 0.5) });
        let wing = half + 1.4;
        let roof = [
            at(-wing - 0.4, to + 0.1),
            at(-wing * 0.72, to + 0.5),
            at(-half * 0.72, to + 1.5),
            at(half * 0.72, to + 1.5),
            at(wing * 0.72, to + 0.5),
            at(wing + 0.4, to + 0.1),
            at(wing, to - 0.35),
            at(-wing, to - 0.35),
        ];
        sheet.slab(&roof, tiles);
    }
    sheet.slab(&[at(-3.4, 17.2), at(0.0, 20.2), at(3.4, 17.2)], tiles);
    if sheet.in_color() {
        let pale = mix(stage.colors.haze, hex(0x00FF_FFFF), 0.2);
        let size = camera.scale(70.0);
        sheet.glow(at(0.0, 2.0), [size * 16.0, size * 6.0], pale, 0.55);
    }
}

/// Trodden earth, a gutter of stone along both sides.
fn ground(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (near, far) = (stage.ground(0x00B0_9878, 0.0), stage.ground(0x00CC_B898, 0.35));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.4, mix(near, far, 0.35)), (1.0, near)]);
    let mut dice = stage.dice("trodden earth");
    let (mut ruts, mut pebbles) = (Outline::new(), Outline::new());
    for x in [-0.75, 0.75] {
        ruts.add_polygon(&camera.lying([x - 0.12, x + 0.12], 0.0, [camera.near(), 46.0]));
    }
    for _ in 0..90 {
        let away = camera.near() * (1.0 + 8.0 * dice.unit() * dice.unit());
        camera.disc(&mut pebbles, [dice.between(-2.8, 2.8), 0.0, away], dice.between(0.015, 0.05));
    }
    sheet.veil(ruts, stage.colors.shadow, if sheet.in_color() { 0.10 } else { 0.0 });
    sheet.veil(pebbles, stage.ground(0x0080_7058, 0.0), 0.45);
    for side in [-1.0, 1.0] {
        let (inner, outer) = (side * (WALLS - 0.42), side * (WALLS - 0.1));
        let slabs = camera.lying([inner.min(outer), inner.max(outer)], 0.0, [camera.near(), 50.0]);
        sheet.face(&slabs, stage.ground(0x00A0_A098, 0.1));
        let mut seams = Outline::new();
        for slab in 1..24 {
            let away = camera.near() + 0.9 * f64::from(slab);
            camera.bar(&mut seams, [inner, 0.0, away], [outer, 0.0, away], 0.02);
        }
        sheet.veil(seams, stage.colors.shadow, 0.4);
        let shade = camera.lying([side * (WALLS - 1.3), side * (WALLS + 0.4)], 0.0, [camera.near(), 50.0]);
        sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.20 } else { 0.0 });
    }
}

fn row(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let mut houses = Vec::new();
    let mut away = camera.near() * 0.7 + if side > 0.0 { 1.3 } else { 0.0 };
    while away < 52.0 {
        let long = dice.between(4.2, 6.0) * (1.0 + away / 80.0);
        let wood = WOODS[dice.below(WOODS.len())];
        houses.push(House { side, aways: [away, away + long], tall: dice.between(4.5, 5.2), wood });
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
        if self.side > 0.0 { color } else { mix(color, stage.colors.shadow, 0.22 * (1.0 - far)) }
    }

    fn burns(camera: &Camera) -> bool {
        camera.stage.scene.hour != Hour::Day && !camera.stage.is_on_paper()
    }

    fn draw(&self, sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
        let Self { side, aways, tall, wood } = *self;
        let x = side * WALLS;
        let xs = [x.min(side * 11.0), x.max(side * 11.0)];
        let end = camera.facing(xs, [0.0, tall], aways[0]);
        sheet.slab(&end, mix(self.tone(camera, wood), camera.stage.colors.shadow, 0.2));
        let lower = camera.along(x, [0.0, LOWER], aways);
        sheet.slab(&lower, self.tone(camera, wood));
        self.front(sheet, camera, lower, dice);
        let upper = camera.along(x, [LOWER, tall], aways);
        sheet.slab(&upper, self.tone(camera, if dice.chance(0.6) { 0x00F0_E8DA } else { 0x00C8_A888 }));
        self.slits(sheet, camera, upper);
        self.eaves(sheet, camera, (x, LOWER + 0.15), 0.95);
        self.eaves(sheet, camera, (x, tall), 0.75);
        self.ridge(sheet, camera, x);
        self.lantern(sheet, camera, dice);
    }

    /// Lattices over paper, a door between them, a curtain of the shop over the door.
    fn front(&self, sheet: &mut Sheet, camera: &Camera, lower: Corners, dice: &mut Dice) {
        let glow = if Self::burns(camera) { hex(0x00FF_D68C) } else { self.tone(camera, 0x00EC_E0C4) };
        let dark = self.tone(camera, 0x0040_302A);
        for span in [[0.05, 0.36], [0.66, 0.95]] {
            let bay = part(lower, span, [0.26, 0.84]);
            sheet.slab(&bay, glow);
            let mut bars = Outline::new();
            for bar in 0..10 {
                let left = f64::from(bar) / 10.0;
                bars.add_polygon(&part(bay, [left, left + 0.042], [0.0, 1.0]));
            }
            for y in [0.0, 0.48, 0.96] {
                bars.add_polygon(&part(bay, [0.0, 1.0], [y, y + 0.045]));
            }
            sheet.fill(bars, dark);
        }
        let door = part(lower, [0.40, 0.62], [0.24, 1.0]);
        sheet.slab(&door, if Self::burns(camera) { hex(0x00E8_A85C) } else { mix(dark, hex(0x0018_1418), 0.3) });
        let cloth = self.tone(camera, CURTAINS[dice.below(CURTAINS.len())]);
        let white = self.tone(camera, 0x00F8_F2E6);
        for strip in 0..4 {
            let left = f64::from(strip) * 0.25;
            let hem = 0.42 + dice.between(-0.015, 0.02);
            let strip = part(door, [left + 0.012, left + 0.238], [0.02, hem]);
            sheet.slab(&strip, cloth);
            if left == 0.25 || left == 0.5 {
                sheet.fill(super::things::glyphs(part(strip, [0.2, 0.85], [0.2, 0.8]), (1, 1), dice), white);
            }
        }
        let mut posts = Outline::new();
        for x in [0.0, 0.375, 0.625, 0.965] {
            posts.add_polygon(&part(lower, [x, x + 0.03], [0.0, 1.0]));
        }
        sheet.solid(posts, dark);
        sheet.slab(&part(lower, [0.0, 1.0], [0.93, 1.0]), self.tone(camera, 0x0098_9488));
    }

    /// Narrow openings between bars of plaster, and the beams about them.
    fn slits(&self, sheet: &mut Sheet, camera: &Camera, upper: Corners) {
        let dark = if Self::burns(camera) { hex(0x00E8_B064) } else { self.tone(camera, 0x0048_3C3C) };
        let mut gaps = Outline::new();
        for bay in [0.14, 0.56] {
            for gap in 0..7 {
                let left = bay + 0.044 * f64::from(gap);
                gaps.add_polygon(&part(upper, [left, left + 0.022], [0.34, 0.74]));
            }
        }
        sheet.fill(gaps, dark);
        let mut beams = Outline::new();
        for x in [0.0, 0.485, 0.975] {
            beams.add_polygon(&part(upper, [x, x + 0.025], [0.0, 1.0]));
        }
        beams.add_polygon(&part(upper, [0.0, 1.0], [0.86, 0.92]));
        sheet.solid(beams, self.tone(camera, self.wood));
    }

    /// A strip of tiles that stands out over the way, its edge round with the ends of the tiles.
    fn eaves(&self, sheet: &mut Sheet, camera: &Camera, (x, up): (f64, f64), out: f64) {
        let [near, far] = self.aways;
        let stage = camera.stage;
        let edge = x - self.side * out;
        let at = |x: f64, up: f64, away: f64| camera.at([x, up, away]);
        let slope = [at(edge, up, near), at(edge, up, far), at(x, up + 0.42, far), at(x, up + 0.42, near)];
        let color = stage.growth(TILES, camera.haze(near).min(0.6));
        let color = if self.side > 0.0 { color } else { mix(color, stage.colors.shadow, 0.2) };
        let below = [at(edge, up - 0.02, near), at(edge, up - 0.02, far), at(x, up + 0.1, far), at(x, up + 0.1, near)];
        sheet.slab(&below, self.tone(camera, 0x0038_2C2C));
        sheet.slab(&slope, color);
        let mut rows = Outline::new();
        let count = ((far - near) / 0.34) as i32;
        for tile in 0..count {
            let away = near + 0.34 * (f64::from(tile) + 0.5);
            rows.add_bar(at(edge, up, away), at(x, up + 0.42, away), [(camera.scale(away) * 0.035).max(0.5); 2]);
        }
        sheet.veil(rows, stage.colors.shadow, if sheet.in_color() { 0.34 } else { 0.5 });
        let rim =
            [at(edge, up + 0.02, near), at(edge, up + 0.02, far), at(edge, up - 0.12, far), at(edge, up - 0.12, near)];
        sheet.slab(&rim, mix(color, stage.colors.shadow, 0.3));
        snow::cap(sheet, stage, (slope[0], slope[1]), [camera.scale(near) * 0.13, camera.scale(far) * 0.13]);
    }

    /// The roof over the upper storey, with its ridge.
    fn ridge(&self, sheet: &mut Sheet, camera: &Camera, x: f64) {
        let [near, far] = self.aways;
        let stage = camera.stage;
        let (eaves, ridge) = (x - self.side * 0.75, x + self.side * 2.6);
        let at = |x: f64, up: f64, away: f64| camera.at([x, up, away]);
        let (low, high) = (self.tall, self.tall + 1.7);
        let gable = [at(x, self.tall, near), at(ridge, high, near), at(ridge + 2.8 * self.side, self.tall, near)];
        sheet.slab(&gable, mix(self.tone(camera, 0x00E8_E0D0), stage.colors.shadow, 0.2));
        let slope = [at(eaves, low, near), at(eaves, low, far), at(ridge, high, far), at(ridge, high, near)];
        let color = stage.growth(TILES, camera.haze(near).min(0.6));
        sheet.slab(&slope, if self.side > 0.0 { color } else { mix(color, stage.colors.shadow, 0.2) });
        let mut rows = Outline::new();
        let count = ((far - near) / 0.4) as i32;
        for tile in 0..count {
            let away = near + 0.4 * (f64::from(tile) + 0.5);
            rows.add_bar(at(eaves, low, away), at(ridge, high, away), [(camera.scale(away) * 0.04).max(0.5); 2]);
        }
        sheet.veil(rows, stage.colors.shadow, if sheet.in_color() { 0.32 } else { 0.5 });
        snow::cap(sheet, stage, (slope[3], slope[2]), [camera.scale(near) * 0.16, camera.scale(far) * 0.16]);
    }

    /// Of paper, under the lower eaves; none behind a head.
    fn lantern(&self, sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
        let away = self.aways[0] + 0.5;
        let hook = camera.at([self.side * (WALLS - 0.62), LOWER + 0.05, away]);
        let size = camera.scale(away) * 0.21;
        let color = if dice.chance(0.6) { 0x00F0_5440 } else { 0x00FF_ECC8 };
        let body = [
            [hook[0] - size, hook[1]],
            [hook[0] + size, hook[1]],
            [hook[0] + size, hook[1] + size * 2.6],
            [hook[0] - size, hook[1] + size * 2.6],
        ];
        if camera.stage.is_near_head(body) || away < camera.near() * 1.5 {
            return;
        }
        strung::paper(sheet, camera.stage, (hook, size), color);
    }
}

/// Its branches hang over the way.
fn willow(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let away = away.max(camera.near() * 1.7);
    let scale = camera.scale(away);
    let foot = camera.at([x, 0.0, away]);
    if stage.is_behind_a_head(foot[0] - stage.light * scale * 0.2, scale * 0.9) {
        return;
    }
    super::foliage::ground_shadow(sheet, stage, foot, [scale * 0.9, scale * 0.16]);
    let at = |dx: f64, up: f64| -> Point { [foot[0] + dx * scale, foot[1] - up * scale] };
    let mut bark = stage.lined();
    bark.add_bar(at(0.0, 0.0), at(-0.08, 1.5), [scale * 0.26, scale * 0.17]);
    bark.add_bar(at(-0.08, 1.4), at(0.25, 2.9), [scale * 0.16, scale * 0.07]);
    bark.add_bar(at(-0.08, 1.5), at(-0.5, 2.8), [scale * 0.12, scale * 0.06]);
    sheet.fill(bark, stage.lit(0x0060_4C40, 0.05));
    let is_bare = stage.scene.weather == scene::Weather::Snow;
    for (color, count) in [(0x0050_7848, 26), (0x0078_A858, 22)] {
        let mut leaves = Outline::new();
        for _ in 0..count {
            let (dx, top) = (dice.between(-1.1, 0.9), dice.between(2.5, 3.4));
            let long = dice.between(0.9, 2.0);
            let sway = -stage.light * dice.between(0.02, 0.22);
            for leaf in 0..9 {
                let share = f64::from(leaf) / 9.0;
                let twig = at(dx + sway * share, top - long * share);
                let tip = [twig[0] + scale * dice.between(-0.09, 0.09), twig[1] + scale * 0.16];
                leaves.add_leaf(twig, tip, scale * if is_bare { 0.008 } else { 0.035 });
            }
        }
        sheet.fill(leaves, stage.growth(color, 0.04));
    }
}
