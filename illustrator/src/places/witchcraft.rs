//! A witch's workshop: the cauldron over its fire, bottles and old books, herbs from the beam, candles.

use super::furniture::{Block, table};
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things;
use scene::seed::Dice;

pub fn witch_workshop(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.52, 0.46], 1.1);
    let mut dice = stage.dice("witch");
    room.shell(
        sheet,
        &Shell { wall: 0x0080_6C80, back: 0x0088_7484, ceiling: 0x0060_463C, floor: 0x008C_6448, trim: 0x0058_4038 },
    );
    planks(sheet, &room);
    stones(sheet, &room, &mut dice);
    window(sheet, &room);
    sheet.layer("room");
    for (y, row) in [(-0.42, 0), (-0.08, 1), (0.26, 2)] {
        shelf(sheet, &room, ([0.06, 0.94], y), row, &mut dice);
    }
    beam(sheet, &room, &mut dice);
    worktable(sheet, &room, &mut dice);
    // Who stirs one stands behind it, and it is drawn with them.
    if !stage.scene.figures.iter().any(|figure| figure.prop == Some(scene::Prop::Cauldron)) {
        cauldron(sheet, &room, &mut dice);
    }
    room.lamplight(sheet, &[(-0.62, 0.25, 0.3), (0.6, 0.0, 0.5), (0.0, -0.4, 0.8), (0.5, 0.6, 0.3)]);
    candles(sheet, &room);
    sheet.layer("workshop");
}

/// Single stones that show in the plaster.
fn stones(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let mut light = Outline::new();
    let mut dark = Outline::new();
    for _ in 0..46 {
        let (x, y) = (dice.between(-1.0, 0.9), dice.between(-0.95, 0.85));
        let wide = dice.between(0.07, 0.13);
        let into = if dice.chance(0.5) { &mut light } else { &mut dark };
        into.add_polygon(&room.facing([x, x + wide], [y, y + 0.06], 0.998));
    }
    for _ in 0..34 {
        let (depth, y) = (dice.between(-0.4, 0.9), dice.between(-0.95, 0.85));
        let side = if dice.chance(0.5) { -0.999 } else { 0.999 };
        let into = if dice.chance(0.5) { &mut light } else { &mut dark };
        into.add_polygon(&room.on_side(side, [depth, depth + 0.09], [y, y + 0.07]));
    }
    sheet.veil(light, hex(0x00F0_E0E8), if sheet.in_color() { 0.14 } else { 0.0 });
    sheet.veil(dark, hex(0x0030_2040), if sheet.in_color() { 0.22 } else { 0.35 });
}

/// Pointed, its panes in lead.
fn window(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let arch = |grow: f64| {
        let mut shape: Vec<Point> = vec![room.at(-0.80 - grow, 0.22 + grow, 0.99)];
        for step in 0..=6 {
            let share = f64::from(step) / 6.0;
            let bow = libm::sin(share * 1.571);
            shape.push(room.at(-0.80 - grow + (0.29 + grow) * share * share, -0.32 - (0.46 + grow) * bow, 0.99));
        }
        for step in (0..6).rev() {
            let share = f64::from(step) / 6.0;
            let bow = libm::sin(share * 1.571);
            shape.push(room.at(-0.22 + grow - (0.29 + grow) * share * share, -0.32 - (0.46 + grow) * bow, 0.99));
        }
        shape.push(room.at(-0.22 + grow, 0.22 + grow, 0.99));
        shape
    };
    sheet.slab(&arch(0.05), room.lit(0x0070_5C60));
    let glass = arch(0.0);
    sheet.inside(Outline::new().polygon(&glass), |sheet| {
        sky(sheet, stage, stage.height * 0.60);
        let below = Outline::new().rect([0.0, stage.height * 0.60], [stage.width, stage.height]);
        sheet.fill(below, stage.colors.planes[0]);
        let mut trees = Outline::new();
        let mut dice = stage.dice("trees of the witch");
        for number in 0..30 {
            let x = stage.width * f64::from(number) / 29.0;
            let tall = stage.unit * dice.between(40.0, 90.0);
            let foot = room.at(0.0, 0.3, 0.99)[1];
            trees.add_polygon(&[[x - tall * 0.28, foot], [x, foot - tall * 1.6], [x + tall * 0.28, foot]]);
        }
        sheet.fill(trees, mix(stage.colors.planes[2], hex(0x0028_3848), 0.35));
    });
    let mut lead = Outline::new();
    for step in -5_i32..8 {
        let x = -0.80 + 0.12 * f64::from(step);
        lead.add_bar(room.at(x, 0.22, 0.988), room.at(x + 0.60, -0.80, 0.988), [stage.unit * 2.6; 2]);
        lead.add_bar(room.at(x + 0.60, 0.22, 0.988), room.at(x, -0.80, 0.988), [stage.unit * 2.6; 2]);
    }
    sheet.inside(Outline::new().polygon(&glass), |sheet| sheet.fill(lead, room.lit(0x0048_3C40)));
    sheet.ink_round(&glass);
    sheet.slab(&room.facing([-0.90, -0.12], [0.24, 0.30], 0.96), room.lit(0x0088_6448));
    things::plant(
        sheet,
        room.at(-0.72, 0.24, 0.96),
        stage.unit * 70.0,
        &|color| room.lit(color),
        &mut stage.dice("pot"),
    );
}

/// Bottles of every color and old books on a board.
fn shelf(sheet: &mut Sheet, room: &Room, (xs, y): ([f64; 2], f64), row: usize, dice: &mut Dice) {
    room.dusk(sheet, room.facing([xs[0], xs[1]], [y + 0.03, y + 0.12], 0.98), 0.35);
    sheet.slab(&room.lying(xs, y, [0.90, 0.99]), room.lit(0x0088_6040));
    let mut x = xs[0] + 0.03;
    let mut number = row;
    while x < xs[1] - 0.10 {
        if number % 4 == 1 {
            let wide = 0.22_f64.min(xs[1] - x - 0.02);
            things::books(sheet, room.facing([x, x + wide], [y - 0.22, y], 0.95), &|color| room.lit(color), dice);
            x += wide + 0.03;
        } else {
            bottle(sheet, room, ([x + 0.045, y], dice.between(0.8, 1.15)), dice);
            x += 0.105;
        }
        number += 1;
    }
    sheet.slab(&room.facing(xs, [y, y + 0.035], 0.90), room.lit(0x0078_5034));
}

const BREWS: [u32; 6] = [0x0060_D080, 0x00B0_60D8, 0x00F0_7080, 0x0058_A8F0, 0x00F0_C048, 0x0048_D0C8];

fn bottle(sheet: &mut Sheet, room: &Room, ([x, y], size): ([f64; 2], f64), dice: &mut Dice) {
    let stage = room.stage;
    let foot = room.at(x, y, 0.94);
    let unit = stage.width * 0.0235 * size;
    let at = |dx: f64, up: f64| [foot[0] + dx * unit, foot[1] - up * unit];
    let brew = room.lit(BREWS[dice.below(6)]);
    let glass = mix(room.lit(0x00D8_E8E8), brew, 0.25);
    let mut body = stage.lined();
    if dice.chance(0.5) {
        body.add_ellipse(at(0.0, 0.85), [unit * 0.85, unit * 0.85]);
        sheet.solid(body, glass);
        sheet.inside(Outline::new().ellipse(at(0.0, 0.85), [unit * 0.74; 2]), |sheet| {
            sheet.fill(Outline::new().polygon(&[at(-1.0, 0.95), at(1.0, 0.95), at(1.0, 0.0), at(-1.0, 0.0)]), brew);
        });
        sheet.slab(&[at(-0.24, 1.6), at(-0.24, 2.2), at(0.24, 2.2), at(0.24, 1.6)], glass);
        sheet.slab(&[at(-0.3, 2.15), at(-0.26, 2.5), at(0.26, 2.5), at(0.3, 2.15)], room.lit(0x00B0_8858));
    } else {
        sheet.slab(
            &[at(-0.62, 0.0), at(-0.62, 1.7), at(-0.26, 2.0), at(0.26, 2.0), at(0.62, 1.7), at(0.62, 0.0)],
            glass,
        );
        sheet.fill(Outline::new().polygon(&[at(-0.52, 0.1), at(-0.52, 1.2), at(0.52, 1.2), at(0.52, 0.1)]), brew);
        sheet.slab(&[at(-0.42, 0.4), at(-0.42, 0.95), at(0.42, 0.95), at(0.42, 0.4)], room.lit(0x00F4_E8D0));
        sheet.slab(&[at(-0.28, 1.98), at(-0.24, 2.45), at(0.24, 2.45), at(0.28, 1.98)], room.lit(0x00B0_8858));
    }
    if sheet.in_color() {
        sheet.veil(Outline::new().ellipse(at(-0.3, 1.1), [unit * 0.12, unit * 0.4]), hex(0x00FF_FFFF), 0.6);
        sheet.glow(at(0.0, 0.8), [unit * 1.8; 2], brew, 0.35);
    }
}

/// Across the ceiling, with bunches of herbs that dry.
fn beam(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    Block::new([-1.0, 1.0], [-1.0, -0.88], [0.50, 0.58]).draw(sheet, room, 0x0068_4834);
    for number in 0..9 {
        let x = -0.84 + 0.21 * f64::from(number) + dice.between(-0.04, 0.04);
        let top = room.at(x, -0.88, 0.50);
        let unit = room.stage.unit;
        let long = unit * dice.between(62.0, 104.0);
        let hue = [0x0068_7C48, 0x0080_74A0, 0x0090_8050, 0x0054_7850, 0x0074_8858][dice.below(5)];
        let mut bunch = Outline::new();
        let mut stalks = Outline::new();
        let knot = [top[0], top[1] + unit * 22.0];
        stalks.add_bar(top, knot, [unit * 3.0; 2]);
        for stalk in 0..6 {
            let lean = (f64::from(stalk) - 2.5) * 0.12 + dice.between(-0.04, 0.04);
            let tip = [knot[0] + lean * long, knot[1] + long * dice.between(0.8, 1.1)];
            stalks.add_bar(knot, tip, [unit * 1.6; 2]);
            for leaf in 1..7 {
                let share = f64::from(leaf) / 6.0;
                let at = [knot[0] + (tip[0] - knot[0]) * share, knot[1] + (tip[1] - knot[1]) * share];
                let side = if leaf % 2 == 0 { 1.0 } else { -1.0 };
                bunch.add_leaf(at, [at[0] + side * unit * 13.0, at[1] + unit * 13.0], unit * 7.0);
            }
        }
        sheet.fill(stalks, room.dim(0x0070_5C40));
        sheet.fill(bunch, room.lit(hue));
        let tie = Outline::new().ellipse([knot[0], knot[1] + unit * 6.0], [unit * 8.0, unit * 5.0]);
        sheet.fill(tie, room.lit(0x00D8_C090));
    }
}

/// Along the right wall: an open book, a mortar, a ball of glass.
fn worktable(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let unit = stage.unit;
    room.shadow(sheet, [0.42, 0.98], 1.0, [0.30, 0.66]);
    table(sheet, room, Block::new([0.42, 0.98], [0.46, 0.98], [0.30, 0.64]), 0x008C_6444);
    let page = |xs: [f64; 2]| room.lying(xs, 0.45, [0.34, 0.46]);
    for (xs, color) in [([0.50, 0.63], 0x00F4_E8CC), ([0.63, 0.76], 0x00FA_F0D8)] {
        let leaf = page(xs);
        sheet.slab(&leaf, room.lit(color));
        sheet.veil(things::writing(things::part(leaf, [0.12, 0.88], [0.1, 0.9]), 6, dice), hex(0x0050_3838), 0.7);
    }
    let at = room.at(0.82, 0.44, 0.52);
    sheet.slab(
        &[
            [at[0] - unit * 26.0, at[1]],
            [at[0] + unit * 26.0, at[1]],
            [at[0] + unit * 15.0, at[1] - unit * 16.0],
            [at[0] - unit * 15.0, at[1] - unit * 16.0],
        ],
        room.lit(0x00C0_9848),
    );
    let ball = [at[0], at[1] - unit * 44.0];
    let glass = Outline::lined(stage.line()).ellipse(ball, [unit * 34.0; 2]);
    sheet.fill(glass, room.lit(0x00B0_98E8));
    sheet.glow(ball, [unit * 90.0; 2], hex(0x00C8_A0FF), 0.6);
    let shine = [ball[0] + stage.light * unit * 12.0, ball[1] - unit * 12.0];
    sheet.veil(Outline::new().ellipse(shine, [unit * 9.0, unit * 7.0]), hex(0x00FF_FFFF), 0.9);
}

/// Of iron on three legs, big enough for a bath; the brew glows and steams.
fn cauldron(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let depth = 0.42;
    let foot = room.at(-0.62, 1.0, depth);
    let unit = stage.height * 0.70 * room.scale(depth) / 1.5;
    let middle = stage.beside_head(foot[0], 0.5 * unit);
    let at = |dx: f64, up: f64| [middle + dx * unit, foot[1] - up * unit];
    let brew = [0x0068_E078, 0x00B8_70F0, 0x0050_D0E0][stage.seeded(3)];
    let glow = if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(brew) };
    sheet.veil(Outline::new().ellipse(at(0.0, 0.0), [0.72 * unit, 0.12 * unit]), hex(0x0018_1028), 0.45);
    let mut logs = Outline::new();
    for (from, to) in [((-0.42, 0.04), (0.30, 0.12)), ((0.42, 0.04), (-0.28, 0.13)), ((-0.1, 0.03), (0.2, 0.10))] {
        logs.add_bar(at(from.0, from.1), at(to.0, to.1), [0.09 * unit; 2]);
    }
    let mut flames = [Outline::new(), Outline::new()];
    for (x, up) in [(-0.30, 0.22), (-0.12, 0.30), (0.06, 0.26), (0.24, 0.24)] {
        for (flame, share) in flames.iter_mut().zip([1.0, 0.55]) {
            flame.add_curve(&[
                at(x - 0.11 * share, 0.06),
                at(x - 0.08 * share, 0.06 + up * share * 0.5),
                at(x + 0.02, 0.06 + up * share),
                at(x + 0.08 * share, 0.06 + up * share * 0.45),
                at(x + 0.10 * share, 0.06),
            ]);
        }
    }
    let [outer, inner] = flames;
    sheet.glow(at(0.0, 0.15), [0.9 * unit, 0.5 * unit], hex(0x00FF_9040), 0.6);
    sheet.fill(outer, if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(0x00F8_8838) });
    sheet.fill(inner, hex(0x00FF_E080));
    sheet.solid(logs, room.lit(0x0068_4430));
    let iron = if stage.is_on_paper() { hex(0x0040_4040) } else { hex(0x0040_404C) };
    for x in [-0.34, 0.34] {
        sheet.slab(&[at(x - 0.06, 0.46), at(x + 0.06, 0.46), at(x * 1.2 + 0.03, 0.0), at(x * 1.2 - 0.03, 0.0)], iron);
    }
    let belly = [
        at(-0.44, 0.92),
        at(-0.56, 0.66),
        at(-0.50, 0.48),
        at(-0.26, 0.34),
        at(0.0, 0.31),
        at(0.26, 0.34),
        at(0.50, 0.48),
        at(0.56, 0.66),
        at(0.44, 0.92),
    ];
    sheet.fill(Outline::new().curve(&belly), iron);
    sheet.ink_round(&belly);
    if sheet.in_color() {
        let shine = [at(-stage.light * -0.32, 0.60), at(0.0, 0.36)];
        sheet.veil(Outline::new().ellipse(shine[0], [0.05 * unit, 0.13 * unit]), hex(0x00A0_A8C0), 0.35);
        sheet.veil(Outline::new().ellipse(shine[1], [0.34 * unit, 0.05 * unit]), hex(0x00FF_8838), 0.35);
    }
    let rim = |wide: f64, flat: f64| stage.lined().ellipse(at(0.0, 0.90), [wide * unit, flat * unit]);
    sheet.fill(rim(0.52, 0.12), mix(iron, hex(0x0090_98B0), 0.35));
    sheet.fill(rim(0.45, 0.09), glow);
    let mut bubbles = stage.lined();
    for _ in 0..12 {
        let (x, up) = (dice.between(-0.34, 0.34), 0.90 + dice.between(-0.04, 0.07));
        bubbles.add_ellipse(at(x, up), [dice.between(0.02, 0.06) * unit; 2]);
    }
    sheet.fill(bubbles, mix(glow, hex(0x00FF_FFFF), 0.45));
    sheet.glow(at(0.0, 1.0), [0.95 * unit, 0.75 * unit], hex(brew), 0.55);
    steam(sheet, (at(0.0, 0.0), unit), brew, dice);
}

/// What rises from the brew, thinner and broader.
fn steam(sheet: &mut Sheet, (foot, unit): (Point, f64), brew: u32, dice: &mut Dice) {
    let at = |dx: f64, up: f64| [foot[0] + dx * unit, foot[1] - up * unit];
    for step in 0..7 {
        let share = f64::from(step) / 6.0;
        let radius = unit * (0.10 + 0.16 * share);
        let place = at(0.12 * libm::sin(share * 5.0) + dice.between(-0.08, 0.08), 1.02 + 0.85 * share);
        let mut puff = Outline::new();
        puff.add_scallops(place, [radius, radius * 0.8], 8, &mut || dice.unit());
        let share = if sheet.in_color() { 0.30 * (1.0 - share * 0.8) } else { 0.5 * (1.0 - share * 0.6) };
        sheet.veil(puff, mix(hex(brew), hex(0x00FF_FFFF), 0.5), share);
    }
}

/// On the sill, the table and the lowest shelf; they burn by day too.
fn candles(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    for (x, y, depth, tall) in
        [(0.90, 0.45, 0.38, 1.0), (0.96, 0.45, 0.46, 0.7), (-0.34, 0.24, 0.95, 0.8), (-0.26, 0.24, 0.95, 1.1)]
    {
        let unit = stage.unit * room.scale(depth) * 1.6;
        let foot = room.at(x, y, depth);
        let at = |dx: f64, up: f64| [foot[0] + dx * unit, foot[1] - up * unit];
        let up = 64.0 * tall;
        sheet.slab(&[at(-11.0, 0.0), at(-10.0, up), at(10.0, up), at(11.0, 0.0)], hex(0x00F4_E8CC));
        sheet.slab(&[at(-20.0, 0.0), at(-17.0, 8.0), at(17.0, 8.0), at(20.0, 0.0)], room.lit(0x00B0_8840));
        let flame = [at(-6.0, up + 10.0), at(0.0, up + 34.0), at(6.0, up + 10.0), at(0.0, up + 2.0)];
        sheet.glow(at(0.0, up + 14.0), [unit * 150.0; 2], hex(0x00FF_C060), if stage.is_night() { 0.8 } else { 0.45 });
        sheet.fill(Outline::new().curve(&flame), hex(0x00FF_E8A0));
        sheet.ink_round(&flame);
    }
}
