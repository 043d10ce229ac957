//! Rooms where people live and are looked after: living room, hospital; and the corridor of a school.

use super::furniture::{Block, frame, table, tube};
use super::outline::Outline;
use super::paints::dyed;
use super::rooms::{Room, Shell};
use super::school::{ceiling_grid, planks};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::skyline::{plane, planes};
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;
use scene::{Fitting, Pose};

pub fn town_outside(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("town outside");
    let [far, middle, _] = planes(stage, 0.52, 1.0);
    plane(sheet, stage, far, 1.0, &mut dice);
    plane(sheet, stage, middle, 1.0, &mut dice);
}

/// From an upper floor: towers near and far, lit by night.
pub fn high_rises_outside(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("high rises outside");
    for one in planes(stage, 0.50, 2.3) {
        plane(sheet, stage, one, 1.0, &mut dice);
    }
}

/// A school's corridor: windows on the light's side, sliding doors on the other.
pub fn corridor(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.60, 0.45], 3.2);
    let shell =
        Shell { wall: 0x00EE_E8DA, back: 0x00E4_DECC, ceiling: 0x00F0_EEE6, floor: 0x00A8_A890, trim: 0x0070_8C80 };
    room.shell(sheet, &shell);
    ceiling_grid(sheet, &room, 0x0090_9088);
    let mut windows = Vec::new();
    for window in 0..5 {
        let near = -0.2 + 0.235 * f64::from(window);
        windows.push([near, near + 0.19]);
        room.window(sheet, room.on_side(-1.0, [near, near + 0.19], [-0.62, 0.18]), 2, |sheet| {
            town_outside(sheet, stage)
        });
    }
    sheet.slab(&room.on_side(-0.985, [-0.25, 1.0], [0.22, 0.26]), room.lit(0x00C8_B08C));
    for side in [-1.0, 1.0] {
        sheet.slab(&room.on_side(0.995 * side, [-0.25, 1.0], [0.55, 0.93]), room.dim(0x00C8_D0BC));
    }
    sheet.layer("corridor");
    let mut dice = stage.dice("corridor");
    for door in (0..3).rev() {
        let near = -0.12 + 0.36 * f64::from(door);
        classroom_front(sheet, &room, near, &mut dice);
    }
    end_of_corridor(sheet, &room, &mut dice);
    for lamp in 0..4 {
        let near = -0.1 + 0.28 * f64::from(lamp);
        tube(sheet, &room, 0.0, [near, near + 0.14]);
        room.gloss(sheet, [-0.10, 0.10], [near - 0.12, near + 0.10], 0.40);
    }
    floor_tiles(sheet, &room, [0.25, 0.125]);
    room.gloss(sheet, [-0.95, -0.35], [-0.1, 0.98], 0.42);
    room.sunlight(sheet, &windows);
    room.lamplight(sheet, &[(0.0, -0.95, 0.0), (0.0, -0.95, 0.3), (0.0, -0.95, 0.7)]);
    sheet.layer("doors");
}

/// A sliding door, a sign over it, a notice board or lockers beside it.
fn classroom_front(sheet: &mut Sheet, room: &Room, near: f64, dice: &mut Dice) {
    let lit = |color| room.lit(color);
    let frame = room.on_side(0.998, [near - 0.01, near + 0.21], [-0.60, 0.98]);
    sheet.slab(&frame, room.dim(0x00A8_8860));
    let door = room.on_side(0.994, [near, near + 0.20], [-0.55, 0.97]);
    for half in [[0.0, 0.5], [0.5, 1.0]] {
        let leaf = part(door, half, [0.0, 1.0]);
        sheet.slab(&leaf, room.lit(0x00DC_C49C));
        let pane = part(leaf, [0.18, 0.82], [0.10, 0.46]);
        sheet.slab(&pane, mix(room.lit(0x00BC_D4DC), hex(0x00FF_FFFF), 0.3));
        let glare = part(pane, [0.2, 0.5], [0.0, 1.0]);
        sheet.veil(Outline::new().polygon(&glare), hex(0x00FF_FFFF), 0.35);
        sheet.slab(&part(leaf, [0.84, 0.92], [0.52, 0.64]), room.dim(0x0078_6850));
    }
    // The sign stands out into the corridor.
    let sign = room.facing([0.86, 0.99], [-0.78, -0.67], near + 0.02);
    things::sign(sheet, sign, (room.lit(0x00FC_FAF2), hex(0x0030_3040)), dice);
    if dice.chance(0.6) {
        things::notices(sheet, room.on_side(0.994, [near + 0.225, near + 0.335], [-0.44, 0.14]), &lit, dice);
    } else {
        for row in 0..3 {
            let y = -0.30 + 0.42 * f64::from(row);
            for column in 0..3 {
                let from = near + 0.225 + 0.036 * f64::from(column);
                let locker = room.on_side(0.96, [from, from + 0.033], [y, y + 0.39]);
                sheet.slab(&locker, room.lit(0x0098_B0B8));
                sheet.slab(&part(locker, [0.3, 0.7], [0.14, 0.20]), room.dim(0x0050_6068));
            }
        }
    }
}

fn end_of_corridor(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    sheet.slab(&room.facing([-0.56, 0.16], [-0.66, 0.97], 0.996), room.dim(0x0090_7850));
    let leaf = room.facing([-0.5, 0.1], [-0.6, 0.97], 0.994);
    sheet.slab(&leaf, room.lit(0x00C0_A878));
    let pane = part(leaf, [0.12, 0.88], [0.06, 0.45]);
    sheet.slab(&pane, mix(room.stage.colors.sky[4], hex(0x00FF_FFFF), 0.3));
    let lit = |color| room.lit(color);
    things::poster(sheet, room.facing([0.32, 0.72], [-0.46, 0.06], 0.994), &lit, dice);
    let green = if room.stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(0x0048_C890) };
    sheet.slab(&room.facing([-0.36, -0.04], [-0.82, -0.70], 0.99), green);
    // A fire hose's red box and an extinguisher before it.
    sheet.slab(&room.on_side(0.985, [0.90, 0.96], [0.10, 0.70]), room.lit(0x00D0_4C40));
}

/// Seams of tiles: how wide they are across and in depth.
pub fn floor_tiles(sheet: &mut Sheet, room: &Room, [wide, deep]: [f64; 2]) {
    let mut seams = Outline::new();
    let unit = room.stage.unit;
    let columns = (1.0 / wide) as i32;
    for column in -columns..=columns {
        let x = f64::from(column) * wide;
        seams.add_bar(room.at(x, 1.0, -0.15), room.at(x, 1.0, 1.0), [unit * 2.0, unit * 0.6]);
    }
    let mut depth = -0.14;
    while depth < 1.0 {
        seams.add_bar(room.at(-1.0, 1.0, depth), room.at(1.0, 1.0, depth), [unit * 1.6 * room.scale(depth); 2]);
        depth += deep;
    }
    sheet.veil(seams, hex(0x0030_2C40), if sheet.in_color() { 0.22 } else { 1.0 });
}

pub fn living_room(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.42, 0.46], 1.3);
    let mut dice = stage.dice("living room");
    let lit = |color| room.lit(color);
    let wall = [0x00F0_E6D4, 0x00DC_E6E2, 0x00EC_DED8][stage.dice("wallpaper").below(3)];
    room.shell(sheet, &Shell { wall, back: wall, ceiling: 0x00F4_F0E8, floor: 0x00B0_8058, trim: 0x00FA_F6EE });
    planks(sheet, &room);
    room.window(sheet, room.facing([-0.84, 0.04], [-0.74, 0.60], 0.995), 3, |sheet| town_outside(sheet, stage));
    sheet.slab(&room.facing([-1.0, 0.20], [-0.84, -0.80], 0.97), room.lit(0x0070_5440));
    for x in [[-0.98, -0.76], [-0.04, 0.16]] {
        things::curtain(
            sheet,
            room.facing(x, [-0.81, 0.88], 0.975),
            room.lit(dyed(stage, Fitting::Curtains, 0x00B8_CCB4)),
            5,
            &mut dice,
        );
    }
    for (x, y) in [([0.26, 0.48], [-0.66, -0.22]), ([0.54, 0.74], [-0.58, -0.26]), ([0.80, 0.94], [-0.62, -0.34])] {
        frame(sheet, &room, (x, y), (0x0080_5C40, 0x00F4_EEE0));
        let inner = part(room.facing(x, y, 0.987), [0.16, 0.84], [0.16, 0.84]);
        things::poster(sheet, inner, &lit, &mut dice);
    }
    sheet.layer("room");
    room.sunlight_from_back(sheet, [-0.8, 0.0], 3);
    let rug = room.lying([-0.55, 0.62], 0.997, [0.12, 0.66]);
    sheet.slab(&rug, room.lit(0x00D0_B090));
    let woven = room.lit(dyed(stage, Fitting::Carpet, 0x00B8_6858));
    sheet.slab(&part(rug, [0.05, 0.95], [0.06, 0.94]), woven);
    sheet.slab(&part(rug, [0.10, 0.90], [0.12, 0.88]), mix(woven, hex(0x00FF_FFFF), 0.14));
    // Who lies or sits on the sofa brings it along.
    let rests = |pose: Pose| matches!(pose, Pose::Lying | Pose::Sitting | Pose::CrossedLegs | Pose::Dozing);
    let is_taken = stage.scene.figures.iter().any(|figure| rests(figure.pose));
    if !is_taken {
        sofa(sheet, &room);
    }
    bookshelf(sheet, &room, &mut dice);
    things::plant(sheet, room.at(-0.92, 0.98, 0.90), stage.unit * 250.0, &lit, &mut dice);
    low_table(sheet, &room, &mut dice);
    lamp(sheet, &room, [0.16, 0.93]);
    room.lamplight(sheet, &[(0.16, -0.2, 0.93), (0.0, -0.95, 0.4)]);
    sheet.layer("furniture");
}

fn sofa(sheet: &mut Sheet, room: &Room) {
    let cloth = [0x006A_8CA8, 0x0088_9C70, 0x00B8_8070][room.stage.dice("sofa").below(3)];
    let cloth = dyed(room.stage, Fitting::Sofa, cloth);
    room.shadow(sheet, [0.16, 1.0], 1.0, [0.58, 0.96]);
    Block::new([0.24, 1.0], [0.14, 0.70], [0.86, 0.95]).draw(sheet, room, cloth);
    for (left, right) in [(0.26, 0.60), (0.62, 0.96)] {
        sheet.slab(&room.facing([left, right], [0.16, 0.54], 0.855), room.lit(cloth));
        Block::new([left, right], [0.54, 0.66], [0.62, 0.86]).draw(sheet, room, cloth);
        let crease =
            [room.at(left + 0.10, 0.22, 0.854), room.at(left + 0.17, 0.34, 0.854), room.at(left + 0.16, 0.50, 0.854)];
        sheet.ink_of(&crease, 0.6);
    }
    Block::new([0.24, 1.0], [0.66, 0.90], [0.62, 0.90]).draw(sheet, room, cloth);
    for x in [[0.18, 0.27], [0.95, 1.04]] {
        Block::new(x, [0.38, 0.90], [0.60, 0.94]).draw(sheet, room, cloth);
    }
    for (x, color, tilt) in [(0.34, 0x00F0_D8A0, 0.04), (0.80, 0x00D8_7868, -0.03)] {
        let cushion = [
            room.at(x, 0.28 + tilt, 0.80),
            room.at(x + 0.16, 0.28 - tilt, 0.80),
            room.at(x + 0.17, 0.54, 0.80),
            room.at(x - 0.01, 0.54, 0.80),
        ];
        sheet.slab(&cushion, room.lit(color));
        sheet.slab(&part(cushion, [0.16, 0.84], [0.40, 0.56]), room.dim(color));
    }
}

fn bookshelf(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let lit = |color| room.lit(color);
    room.shadow(sheet, [-1.0, -0.74], 1.0, [0.22, 0.60]);
    sheet.slab(&room.on_side(-0.80, [0.26, 0.60], [-0.30, 0.98]), room.dim(0x0050_3828));
    sheet.slab(&room.facing([-1.0, -0.80], [-0.30, 0.98], 0.26), room.lit(0x0090_6848));
    for shelf in 0..4 {
        let y = -0.26 + 0.31 * f64::from(shelf);
        things::books(sheet, room.on_side(-0.80, [0.27, 0.59], [y, y + 0.27]), &lit, dice);
        sheet.slab(&room.on_side(-0.79, [0.26, 0.60], [y + 0.27, y + 0.31]), room.lit(0x00A0_7450));
    }
}

fn low_table(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    room.shadow(sheet, [-0.30, 0.26], 0.997, [0.30, 0.52]);
    table(sheet, room, Block::new([-0.30, 0.26], [0.72, 0.98], [0.30, 0.52]), 0x00A0_6E44);
    let magazine = room.lying([-0.24, -0.08], 0.715, [0.34, 0.44]);
    sheet.slab(&magazine, room.lit(0x00F0_E8D8));
    sheet.fill(things::glyphs(part(magazine, [0.1, 0.9], [0.6, 0.9]), (4, 1), dice), room.lit(0x00C8_5048));
    let unit = room.stage.unit;
    things::cup(sheet, room.at(0.06, 0.72, 0.38), unit * 24.0, (room.lit(0x00F8_F4EC), room.lit(0x0080_5030)));
    things::plant(sheet, room.at(0.17, 0.72, 0.46), unit * 84.0, &|color| room.lit(color), dice);
}

fn lamp(sheet: &mut Sheet, room: &Room, [x, depth]: [f64; 2]) {
    let unit = room.stage.unit;
    sheet.fill(Outline::new().bar(room.at(x, 0.94, depth), room.at(x, -0.1, depth), unit * 7.0), room.dim(0x0060_5048));
    let shade = room.facing([x - 0.10, x + 0.10], [-0.34, -0.04], depth);
    let cone = [[shade[0][0] + unit * 18.0, shade[0][1]], [shade[1][0] - unit * 18.0, shade[1][1]], shade[2], shade[3]];
    sheet.slab(&cone, room.lit(0x00F8_E4B8));
    if room.stage.is_night() {
        sheet.glow(room.at(x, -0.15, depth), [unit * 330.0; 2], hex(0x00FF_DC98), 0.6);
    }
}

pub fn hospital(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.44, 0.46], 1.3);
    room.shell(
        sheet,
        &Shell { wall: 0x00EC_F2F0, back: 0x00E2_EEEA, ceiling: 0x00FA_FCFA, floor: 0x00C0_CCC8, trim: 0x0098_BCB0 },
    );
    room.window(sheet, room.facing([-0.86, -0.16], [-0.70, 0.24], 0.99), 2, |sheet| town_outside(sheet, stage));
    sheet.layer("room");
    floor_tiles(sheet, &room, [0.25, 0.2]);
    ceiling_grid(sheet, &room, 0x0098_A4A0);
    let mut dice = stage.dice("hospital");
    things::curtain(sheet, room.facing([-1.0, -0.84], [-0.76, 0.40], 0.97), room.lit(0x00F4_F4EC), 4, &mut dice);
    things::curtain(sheet, room.facing([-0.18, -0.06], [-0.76, 0.40], 0.97), room.lit(0x00F4_F4EC), 4, &mut dice);
    let rail = room.facing([-0.02, 0.06], [-0.92, 0.86], 0.9);
    things::curtain(sheet, room.facing([0.0, 0.20], [-0.86, 0.84], 0.9), room.lit(0x00A8_D4C8), 6, &mut dice);
    sheet.ink(&[rail[0], rail[1]]);
    hospital_bed(sheet, &room);
    let stand = [room.at(0.22, 0.96, 0.6), room.at(0.22, -0.46, 0.6)];
    sheet.fill(Outline::new().bar(stand[0], stand[1], stage.unit * 5.0), room.dim(0x0090_A0A4));
    let bag = room.facing([0.18, 0.26], [-0.44, -0.22], 0.6);
    sheet.slab(&bag, mix(room.lit(0x00E0_F0F4), hex(0x00FF_FFFF), 0.3));
    let mut foot = Outline::new();
    for x in [0.14, 0.30] {
        foot.add_bar(stand[0], room.at(x, 0.985, 0.6), [stage.unit * 5.0; 2]);
    }
    foot.add_bar(room.at(0.18, -0.46, 0.6), room.at(0.26, -0.46, 0.6), [stage.unit * 5.0; 2]);
    sheet.fill(foot, room.dim(0x0090_A0A4));
    room.shadow(sheet, [-0.98, -0.66], 1.0, [0.58, 0.88]);
    let locker = Block::new([-0.96, -0.70], [0.40, 0.97], [0.60, 0.86]);
    locker.draw(sheet, &room, 0x00D8_C8A8);
    locker.doors(sheet, &room, (1, 3), 0x00D8_C8A8);
    bedside(sheet, &room);
    room.gloss(sheet, [-0.8, -0.1], [0.1, 0.95], 0.30);
    room.sunlight_from_back(sheet, [-0.82, -0.20], 2);
    room.lamplight(sheet, &[(0.65, -0.3, 0.95), (0.0, -0.95, 0.5)]);
    sheet.layer("bed");
}

/// A bed on four wheels: head and foot of tubes, mattress, pillow, a blanket turned down, rails.
fn hospital_bed(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit;
    let (across, depths) = ([0.34, 0.96], [0.36, 0.94]);
    room.shadow(sheet, [0.30, 1.0], 1.0, [0.34, 0.96]);
    let tube = |sheet: &mut Sheet, from: [f64; 3], to: [f64; 3], wide: f64| {
        let at = |[x, y, depth]: [f64; 3]| room.at(x, y, depth);
        let wide = wide * unit * room.scale(from[2]) * 1.6;
        sheet.solid(Outline::new().bar(at(from), at(to), wide), room.lit(0x00B8_C4C8));
    };
    let wheel = |sheet: &mut Sheet, x: f64, depth: f64| {
        let size = unit * 20.0 * room.scale(depth);
        let at = room.at(x, 0.97, depth);
        sheet.fill(Outline::lined(room.stage.line()).ellipse(at, [size; 2]), room.dim(0x0048_5058));
        sheet.fill(Outline::new().ellipse(at, [size * 0.4; 2]), room.lit(0x00B8_C0C4));
    };
    for x in across {
        tube(sheet, [x, 0.94, depths[1]], [x, 0.20, depths[1]], 9.0);
        wheel(sheet, x, depths[1]);
    }
    Block::new([across[0] + 0.02, across[1] - 0.02], [0.22, 0.62], [depths[1] - 0.01, depths[1]]).draw(
        sheet,
        room,
        0x00E0_D4C0,
    );
    Block::new(across, [0.68, 0.74], depths).draw(sheet, room, 0x00B0_BCC0);
    Block::new([across[0] + 0.02, across[1] - 0.02], [0.54, 0.68], depths).draw(sheet, room, 0x00FA_FCFC);
    Block::new([0.44, 0.86], [0.46, 0.54], [0.76, 0.90]).draw(sheet, room, 0x00FF_FFFF);
    // The blanket hangs over the sides and is turned down below the pillow.
    Block::new([across[0] - 0.01, across[1] + 0.01], [0.525, 0.66], [depths[0] - 0.01, 0.66]).draw(
        sheet,
        room,
        0x0098_C8D8,
    );
    sheet.slab(&room.lying([across[0] - 0.01, across[1] + 0.01], 0.522, [0.60, 0.70]), room.lit(0x00F8_FCFC));
    for x in [0.48, 0.66, 0.82] {
        let fold = [
            room.at(x, 0.54, depths[0] - 0.012),
            room.at(x + 0.02, 0.60, depths[0] - 0.012),
            room.at(x, 0.655, depths[0] - 0.012),
        ];
        sheet.ink_of(&fold, 0.6);
    }
    for x in across {
        tube(sheet, [x, 0.94, depths[0]], [x, 0.44, depths[0] - 0.015], 10.0);
        wheel(sheet, x, depths[0]);
    }
    for y in [0.44, 0.56] {
        tube(sheet, [across[0], y, depths[0] - 0.015], [across[1], y, depths[0] - 0.015], 9.0);
    }
    for y in [0.40, 0.47] {
        tube(sheet, [across[0] - 0.01, y, 0.62], [across[0] - 0.01, y, 0.84], 6.0);
    }
    for depth in [0.62, 0.73, 0.84] {
        tube(sheet, [across[0] - 0.01, 0.40, depth], [across[0] - 0.01, 0.66, depth], 5.0);
    }
}

/// Beside the bed: monitor with its curve, cables, a chart, flowers on the locker, a visitor's stool.
fn bedside(sheet: &mut Sheet, room: &Room) {
    let lit = |color| room.lit(color);
    let mut dice = room.stage.dice("bedside");
    let unit = room.stage.unit;
    Block::new([0.40, 0.60], [-0.36, -0.14], [0.95, 0.97]).draw(sheet, room, 0x00D0_D8D8);
    let screen = room.facing([0.42, 0.58], [-0.34, -0.16], 0.948);
    sheet.face(&screen, hex(0x0018_2C38));
    let mut curve = Outline::new();
    let points = [(0.05, 0.6), (0.3, 0.6), (0.36, 0.5), (0.42, 0.2), (0.48, 0.85), (0.54, 0.6), (0.95, 0.6)];
    for pair in points.windows(2) {
        curve.add_bar(
            things::on(screen, pair[0].0, pair[0].1),
            things::on(screen, pair[1].0, pair[1].1),
            [unit * 3.0; 2],
        );
    }
    sheet.fill(curve, if room.stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(0x0060_F0A0) });
    for (x, y) in [(0.68, -0.30), (0.76, -0.30), (0.84, -0.30)] {
        sheet.slab(&room.facing([x, x + 0.05], [y, y + 0.10], 0.98), room.lit(0x00F4_F6F4));
    }
    let mut cables = Outline::new();
    for (from, to) in [(0.44, 0.36), (0.50, 0.40), (0.56, 0.46)] {
        let (top, low) = (room.at(from, -0.14, 0.95), room.at(to, 0.44, 0.90));
        cables.add_bar(top, [(top[0] + low[0]) / 2.0 + unit * 12.0, (top[1] + low[1]) / 2.0], [unit * 2.4; 2]);
        cables.add_bar([(top[0] + low[0]) / 2.0 + unit * 12.0, (top[1] + low[1]) / 2.0], low, [unit * 2.4; 2]);
    }
    sheet.fill(cables, room.dim(0x0050_5860));
    let chart = room.facing([0.59, 0.71], [0.47, 0.62], 0.338);
    sheet.slab(&chart, room.lit(0x00A0_7850));
    sheet.slab(&part(chart, [0.08, 0.92], [0.12, 0.94]), room.lit(0x00FC_FCF8));
    sheet.veil(things::writing(part(chart, [0.18, 0.82], [0.22, 0.86]), 4, &mut dice), hex(0x0040_5070), 0.6);
    things::plant(sheet, room.at(-0.86, 0.40, 0.72), unit * 120.0, &lit, &mut dice);
    things::cup(sheet, room.at(-0.76, 0.40, 0.66), unit * 20.0, (room.lit(0x00F8_FCFC), room.lit(0x00B0_D8E0)));
    things::poster(sheet, room.on_side(0.99, [0.20, 0.42], [-0.52, -0.04]), &lit, &mut dice);
    things::clock(sheet, room.at(0.10, -0.70, 0.99), unit * 22.0, &lit);
    room.shadow(sheet, [-0.48, -0.24], 1.0, [0.34, 0.50]);
    let mut stool = Outline::new();
    for (top, foot, depth) in [(-0.40, -0.42, 0.48), (-0.32, -0.29, 0.48), (-0.42, -0.46, 0.38), (-0.30, -0.26, 0.38)] {
        stool.add_bar(room.at(top, 0.66, 0.43), room.at(foot, 0.99, depth), [unit * 7.0; 2]);
    }
    stool.add_bar(room.at(-0.44, 0.86, 0.40), room.at(-0.28, 0.86, 0.40), [unit * 5.0; 2]);
    sheet.solid(stool, room.dim(0x0088_9498));
    let seat = room.at(-0.36, 0.66, 0.42);
    sheet.fill(Outline::lined(room.stage.line()).ellipse(seat, [unit * 56.0, unit * 16.0]), room.lit(0x0068_A090));
}
