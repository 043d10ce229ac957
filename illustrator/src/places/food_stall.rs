//! A stall of who cooks at night on the street: short curtains and red lanterns above, pots that steam behind, a counter
//! before those who eat.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix, under};
use super::sheet::{FRONT, Sheet};
use super::sky::sky;
use super::skyline::{plane, planes};
use super::stage::Stage;
use super::{strung, things};
use scene::seed::Dice;
use scene::{Framing, Place, Sight};

/// Lamps burn there, whatever the hour.
fn warm(stage: &Stage, color: u32) -> Color {
    if stage.is_on_paper() {
        return hex(color);
    }
    let glow = under(hex(color), hex(0x00FF_DCA8));
    if stage.is_night() { glow } else { mix(stage.lit(color, 0.0), glow, 0.6) }
}

pub fn food_stall(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("food stall");
    sky(sheet, stage, 0.62 * stage.height);
    for one in planes(stage, 0.62, 1.6) {
        plane(sheet, stage, one, 1.0, &mut dice);
    }
    sheet.layer("street");
    super::weather::beyond_a_roof(sheet, stage);
    sheet.block(stage.at(0.05, 0.14), stage.at(0.95, 1.02), warm(stage, 0x00A0_6C40));
    boards(sheet, stage, (0.14, 14));
    shelf(sheet, stage, &mut dice);
    menus(sheet, stage, &mut dice);
    // What they stand on.
    sheet.block(stage.at(0.05, 0.78), stage.at(0.95, 0.815), warm(stage, 0x00D8_A468));
    sheet.block(stage.at(0.05, 0.815), stage.at(0.95, 1.02), warm(stage, 0x0088_5834));
    for (x, size) in [(0.19, 1.0), (0.80, 1.15)] {
        pot(sheet, stage, (stage.at(x, 0.79), size), &mut dice);
    }
    for x in [0.03, 0.93] {
        sheet.block(stage.at(x, 0.06), stage.at(x + 0.04, 1.02), warm(stage, 0x0070_4628));
    }
    sheet.layer("stall");
    if sheet.in_color() {
        sheet.glow(stage.at(0.5, 0.36), [stage.width * 0.62, stage.height * 0.46], hex(0x00FF_C060), 0.42);
    }
    roof(sheet, stage, &mut dice);
    sheet.layer("roof");
}

fn boards(sheet: &mut Sheet, stage: &Stage, (top, count): (f64, i32)) {
    let mut seams = Outline::new();
    for board in 1..count {
        let x = 0.05 + 0.9 * f64::from(board) / f64::from(count);
        seams.add_bar(stage.at(x, top), stage.at(x, 1.0), [stage.unit * 2.2; 2]);
    }
    sheet.veil(seams, hex(0x0040_2410), if sheet.in_color() { 0.4 } else { 0.8 });
}

/// Bottles and bowls.
fn shelf(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for y in [0.47, 0.60] {
        let mut x = 0.11;
        while x < 0.88 {
            let (foot, size) = (stage.at(x, y), stage.unit * dice.between(50.0, 76.0));
            if dice.chance(0.62) {
                bottle(sheet, stage, (foot, size), dice);
                x += 0.052;
            } else {
                bowls(sheet, stage, (foot, size));
                x += 0.085;
            }
        }
        sheet.block(stage.at(0.07, y), stage.at(0.93, y + 0.018), warm(stage, 0x0070_4628));
    }
}

fn bottle(sheet: &mut Sheet, stage: &Stage, (foot, size): (Point, f64), dice: &mut Dice) {
    const COLORS: [u32; 5] = [0x0058_7848, 0x00C0_D0C8, 0x0090_5030, 0x00E8_D8B0, 0x0038_5058];
    let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * up];
    let body = Outline::new().rect(at(-0.22, 0.8), at(0.22, 0.0)).rect(at(-0.09, 1.2), at(0.09, 0.7));
    sheet.solid(body, warm(stage, COLORS[dice.below(COLORS.len())]));
    let label = [at(-0.22, 0.56), at(0.22, 0.56), at(0.22, 0.2), at(-0.22, 0.2)];
    sheet.slab(&label, warm(stage, 0x00F8_F0DC));
}

fn bowls(sheet: &mut Sheet, stage: &Stage, (foot, size): (Point, f64)) {
    for stack in 0..3 {
        let low = 0.20 * f64::from(stack);
        let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * (low + up)];
        let color = if stack % 2 == 0 { 0x00F4_F0E8 } else { 0x0058_78A8 };
        sheet.slab(&[at(-0.42, 0.3), at(0.42, 0.3), at(0.22, 0.0), at(-0.22, 0.0)], warm(stage, color));
    }
}

/// Strips of paper with the dishes, in a row under the roof.
fn menus(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for strip in 0..9 {
        let x = 0.12 + 0.085 * f64::from(strip);
        let low = 0.27 + dice.between(0.090, 0.105);
        let corners = [stage.at(x, 0.27), stage.at(x + 0.05, 0.27), stage.at(x + 0.05, low), stage.at(x, low)];
        if stage.is_near_head(corners) {
            continue;
        }
        let is_special = strip % 3 == 1;
        sheet.slab(&corners, warm(stage, if is_special { 0x00F8_E0A0 } else { 0x00FC_F6E8 }));
        let letters = things::glyphs(things::part(corners, [0.2, 0.8], [0.08, 0.94]), (1, 3), dice);
        sheet.fill(letters, warm(stage, if is_special { 0x00B8_3028 } else { 0x0030_2828 }));
    }
}

/// On the stove behind, with steam that rises.
fn pot(sheet: &mut Sheet, stage: &Stage, (foot, size): (Point, f64), dice: &mut Dice) {
    let (wide, high) = (stage.unit * 96.0 * size, stage.unit * 100.0 * size);
    let at = |x: f64, up: f64| [foot[0] + wide * x, foot[1] - high * up];
    let steel = warm(stage, 0x00B8_BCC0);
    sheet.slab(&[at(-1.0, 1.0), at(1.0, 1.0), at(0.94, 0.0), at(-0.94, 0.0)], steel);
    let side = -stage.light;
    let shade = [at(0.3 * side, 1.0), at(side, 1.0), at(0.94 * side, 0.0), at(0.3 * side, 0.0)];
    sheet.veil(Outline::new().polygon(&shade), hex(0x0038_3040), 0.3);
    sheet.fill(stage.lined().ellipse(at(0.0, 1.0), [wide, wide * 0.20]), mix(steel, hex(0x00FF_FFFF), 0.3));
    sheet.fill(Outline::new().ellipse(at(0.0, 1.0), [wide * 0.86, wide * 0.15]), warm(stage, 0x00C8_9050));
    for puff in 0..10 {
        let up = f64::from(puff) / 9.0;
        let aside = stage.unit * dice.between(-50.0, 50.0);
        let middle = [foot[0] + aside, foot[1] - high - stage.height * 0.32 * up];
        let radii = [stage.unit * (60.0 + 90.0 * up), stage.unit * (56.0 + 70.0 * up)];
        sheet.glow(middle, radii, hex(0x00FF_F8EC), 0.34 * (1.1 - up));
    }
}

/// The roof's edge, a short curtain with letters below it, lanterns at both ends.
fn roof(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let slope = [stage.at(-0.04, 0.085), stage.at(0.04, -0.02), stage.at(0.96, -0.02), stage.at(1.04, 0.085)];
    sheet.slab(&slope, warm(stage, 0x0080_3028));
    sheet.block(stage.at(-0.04, 0.085), stage.at(1.04, 0.115), warm(stage, 0x0070_4628));
    let cloth = warm(stage, 0x0028_4478);
    let mut folds = Outline::new();
    for panel in 0..6 {
        let left = 0.07 + 0.145 * f64::from(panel);
        let (right, sway) = (left + 0.139, dice.between(-0.006, 0.006));
        let corners = [
            stage.at(left, 0.115),
            stage.at(right, 0.115),
            stage.at(right + sway, 0.225),
            stage.at(left + sway, 0.228),
        ];
        sheet.slab(&corners, cloth);
        let letters = things::glyphs(things::part(corners, [0.24, 0.76], [0.20, 0.84]), (1, 1), dice);
        sheet.fill(letters, warm(stage, 0x00FC_F4E4));
        for share in [0.12, 0.88] {
            folds.add_leaf(things::on(corners, share, 0.05), things::on(corners, share, 0.98), stage.unit * 10.0);
        }
    }
    sheet.veil(folds, hex(0x0010_1838), if sheet.in_color() { 0.4 } else { 0.3 });
    for x in [0.05, 0.95] {
        strung::paper(sheet, stage, (stage.at(x, 0.11), stage.unit * 78.0), 0x00E0_3C30);
    }
}

/// Cakes under a bell of glass, cups, a pot of flowers.
fn wares(sheet: &mut Sheet, stage: &Stage, top: f64) {
    let lit = |color: u32| warm(stage, color);
    let (foot, size) = (stage.at(0.17, top + 0.016), stage.unit * 128.0);
    let at = |x: f64, up: f64| [foot[0] + size * x, foot[1] - size * up];
    sheet.slab(&[at(-0.14, 0.2), at(0.14, 0.2), at(0.24, 0.0), at(-0.24, 0.0)], lit(0x00E8_E4DC));
    sheet.fill(stage.lined().ellipse(at(0.0, 0.22), [size * 0.95, size * 0.10]), lit(0x00F4_F0E8));
    for (x, color) in [(-0.52, 0x00C8_8048), (0.0, 0x00F0_A8B8), (0.52, 0x00D8_A050)] {
        let cake = [at(x - 0.23, 0.26), at(x + 0.23, 0.26), at(x + 0.19, 0.56), at(x - 0.19, 0.56)];
        sheet.slab(&cake, lit(color));
        sheet.fill(stage.lined().ellipse(at(x, 0.56), [size * 0.19, size * 0.07]), lit(0x00FC_F4E8));
        sheet.fill(Outline::new().ellipse(at(x, 0.64), [size * 0.05; 2]), lit(0x00E0_4848));
    }
    let mut bell: Vec<Point> = vec![at(-0.86, 0.22), at(-0.84, 0.60), at(-0.56, 0.98), at(0.0, 1.12)];
    bell.extend([at(0.56, 0.98), at(0.84, 0.60), at(0.86, 0.22)]);
    if sheet.in_color() {
        sheet.veil(Outline::new().polygon(&bell), hex(0x00F0_F8FF), 0.26);
        sheet.veil(
            Outline::new().polygon(&[at(-0.70, 0.4), at(-0.60, 0.86), at(-0.46, 0.94), at(-0.56, 0.4)]),
            hex(0x00FF_FFFF),
            0.5,
        );
    }
    sheet.ink_round(&bell);
    sheet.fill(stage.lined().ellipse(at(0.0, 1.18), [size * 0.08; 2]), lit(0x00E8_E4DC));
    let mut dice = stage.dice("on the counter");
    things::plant(sheet, stage.at(0.93, top + 0.012), stage.unit * 150.0, &lit, &mut dice);
    for (x, up) in [(0.80, 0.0), (0.80, 0.024), (0.74, 0.0)] {
        things::cup(sheet, stage.at(x, top + 0.014 - up), stage.unit * 34.0, (lit(0x00FA_F6EE), lit(0x0080_5030)));
    }
}

/// A cloth with the name of the house along the counter's front, where there is room for it.
fn hanging(sheet: &mut Sheet, stage: &Stage, top: f64) {
    if top > 0.86 {
        return;
    }
    let mut dice = stage.dice("name of the house");
    for panel in 0..5 {
        let (left, right) = (0.08 + 0.17 * f64::from(panel), 0.24 + 0.17 * f64::from(panel));
        let low = (top + 0.17).min(0.97);
        let corners = [stage.at(left, top), stage.at(right, top), stage.at(right, low), stage.at(left, low)];
        sheet.slab(&corners, warm(stage, 0x00B0_3028));
        let letters = things::glyphs(things::part(corners, [0.22, 0.78], [0.16, 0.84]), (1, 1), &mut dice);
        sheet.fill(letters, warm(stage, 0x00FC_F0D8));
    }
}

/// The counter before whoever is seen so near: wood, with a jar of chopsticks on it.
pub fn before(sheet: &mut Sheet, stage: &Stage) {
    let is_near = matches!(stage.scene.framing, Framing::HalfBody | Framing::Knees);
    let is_there = stage.scene.place == Place::FoodStall || stage.scene.has(Sight::Counter);
    if !is_there || !is_near || stage.scene.figures.is_empty() {
        return;
    }
    // As high as their waists.
    let waist =
        crate::figure::heads(stage.scene).iter().map(|head| head.center[1] + head.height * 2.7).fold(0.0, f64::max);
    let top = (waist / stage.height).clamp(0.62, 0.86);
    sheet.block(stage.at(-0.03, top), stage.at(1.03, top + 0.035), warm(stage, 0x00D8_A468));
    sheet.block(stage.at(-0.03, top + 0.035), stage.at(1.03, 1.02), warm(stage, 0x0098_6438));
    boards(sheet, stage, (top + 0.04, 9));
    if stage.scene.place == Place::FoodStall {
        hanging(sheet, stage, top + 0.05);
    }
    let shade = Outline::new().rect(stage.at(-0.03, top + 0.035), stage.at(1.03, top + 0.052));
    sheet.veil(shade, hex(0x0030_1808), if sheet.in_color() { 0.4 } else { 0.3 });
    if stage.scene.place != Place::FoodStall {
        if stage.scene.place != Place::Courtroom {
            wares(sheet, stage, top);
        }
        sheet.layer(FRONT);
        return;
    }
    let (jar, size) = (stage.at(0.93, top + 0.012), stage.unit * 40.0);
    let at = |x: f64, up: f64| [jar[0] + size * x, jar[1] - size * up];
    let mut sticks = Outline::new();
    for stick in -2..=2_i32 {
        let lean = f64::from(stick) * 0.12;
        sticks.add_bar(at(lean * 0.6, 1.0), at(lean * 2.2, 2.3), [stage.unit * 4.0; 2]);
    }
    sheet.solid(sticks, warm(stage, 0x00E0_BC88));
    sheet.slab(&[at(-0.5, 1.2), at(0.5, 1.2), at(0.44, 0.0), at(-0.44, 0.0)], warm(stage, 0x00B0_4030));
    sheet.layer(FRONT);
}
