//! The hall of a museum: the bones of a great lizard, cases of glass, paintings on the walls, light from above.

use super::furniture::Block;
use super::interiors::floor_tiles;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, on, part};
use scene::seed::Dice;

pub fn museum(sheet: &mut Sheet, stage: &Stage) {
    let room = hall(sheet, stage, 0x00D8_CCB8);
    let mut dice = stage.dice("museum");
    pictures(sheet, &room, &mut dice);
    sheet.layer("hall");
    // Its skull rises beside whoever looks at it.
    let is_aside = (stage.head.center[0] - stage.width * 0.5) * -stage.light > 0.0;
    lizard(sheet, &room, if is_aside { -0.30 } else { 0.30 });
    sheet.layer("bones");
    for (x, depth) in [(-0.86, 0.36), (0.84, 0.56), (0.88, 0.14)] {
        case(sheet, &room, (x, depth), &mut dice);
    }
    rope(sheet, &room);
    light(sheet, &room);
}

pub fn gallery(sheet: &mut Sheet, stage: &Stage) {
    let room = hall(sheet, stage, 0x00C0_5C50);
    let mut dice = stage.dice("gallery");
    pictures(sheet, &room, &mut dice);
    for (xs, ys) in [([-0.84, -0.36], [-0.50, 0.20]), ([0.36, 0.84], [-0.50, 0.20]), ([-0.24, 0.24], [-0.72, 0.10])] {
        picture(sheet, &room, room.facing(xs, ys, 0.99), &mut dice);
    }
    sheet.layer("hall");
    bust(sheet, &room, (0.72, 0.52));
    bench(sheet, &room);
    rope(sheet, &room);
    light(sheet, &room);
}

fn hall<'a>(sheet: &mut Sheet, stage: &'a Stage, wall: u32) -> Room<'a> {
    let room = Room::new(stage, [0.47, 0.47], 2.0).tall(1.5);
    room.shell(sheet, &Shell { wall, back: wall, ceiling: 0x00F0_ECE0, floor: 0x00B8_9468, trim: 0x00F4_EEE0 });
    floor_tiles(sheet, &room, [0.125, 0.07]);
    let sky = room.lying([-0.46, 0.46], -1.49, [0.0, 0.94]);
    sheet.slab(&sky, mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.5));
    let mut bars = Outline::new();
    for bar in 0..=6 {
        let depth = 0.94 * f64::from(bar) / 6.0;
        bars.add_bar(
            room.at(-0.46, -1.49, depth),
            room.at(0.46, -1.49, depth),
            [stage.unit * 8.0 * room.scale(depth); 2],
        );
    }
    sheet.fill(bars, room.lit(0x00D8_D4C8));
    for side in [-1.0, 1.0] {
        sheet.slab(&room.on_side(0.995 * side, [-0.25, 1.0], [-1.20, -1.12]), room.lit(0x00F4_EEE0));
    }
    sheet.slab(&room.facing([-1.0, 1.0], [-1.20, -1.12], 0.995), room.lit(0x00F4_EEE0));
    room.gloss(sheet, [-0.4, 0.4], [0.0, 0.95], 0.34);
    room
}

fn pictures(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for side in [-1.0, 1.0] {
        for near in [0.66, 0.34, 0.02] {
            picture(sheet, room, room.on_side(0.985 * side, [near, near + 0.22], [-0.56, 0.16]), dice);
        }
    }
}

/// In gold: a land under a sky, a still life, somebody, or only colors.
fn picture(sheet: &mut Sheet, room: &Room, frame: [Point; 4], dice: &mut Dice) {
    if room.stage.is_near_head(part(frame, [0.3, 0.7], [0.3, 0.7])) {
        return;
    }
    sheet.slab(&frame, room.lit(0x00C8_9C48));
    sheet.slab(&part(frame, [0.05, 0.95], [0.06, 0.94]), room.dim(0x0090_6C30));
    let inner = part(frame, [0.10, 0.90], [0.11, 0.89]);
    let (ground, far, near) = [
        (0x00A8_CCE0, 0x0070_A088, 0x0050_7848),
        (0x0040_3040, 0x00C8_A070, 0x00E8_D0B0),
        (0x00F0_D8A0, 0x00D0_7050, 0x0048_6080),
    ][dice.below(3)];
    sheet.slab(&inner, room.lit(ground));
    sheet.inside(Outline::new().polygon(&inner), |sheet| match dice.below(3) {
        0 => {
            sheet.fill(
                Outline::new().ellipse(on(inner, 0.7, 0.28), [things::size(inner) * 0.13; 2]),
                room.lit(0x00FC_F0C0),
            );
            sheet.fill(
                Outline::new().curve(&[
                    on(inner, -0.1, 0.62),
                    on(inner, 0.3, 0.44),
                    on(inner, 0.6, 0.60),
                    on(inner, 1.1, 0.46),
                    on(inner, 1.1, 1.1),
                    on(inner, -0.1, 1.1),
                ]),
                room.lit(far),
            );
            sheet.fill(
                Outline::new().curve(&[
                    on(inner, -0.1, 0.84),
                    on(inner, 0.4, 0.72),
                    on(inner, 1.1, 0.84),
                    on(inner, 1.1, 1.2),
                    on(inner, -0.1, 1.2),
                ]),
                room.lit(near),
            );
        }
        1 => {
            let bust = [
                on(inner, 0.18, 1.05),
                on(inner, 0.30, 0.66),
                on(inner, 0.5, 0.58),
                on(inner, 0.70, 0.66),
                on(inner, 0.82, 1.05),
            ];
            sheet.fill(Outline::new().polygon(&bust), room.lit(near));
            sheet.fill(
                Outline::new().ellipse(on(inner, 0.5, 0.40), [things::size(inner) * 0.15, things::size(inner) * 0.20]),
                room.lit(far),
            );
        }
        _ => {
            for (x, y, size, color) in
                [(0.30, 0.36, 0.22, far), (0.66, 0.58, 0.28, near), (0.36, 0.76, 0.14, 0x00E8_B048)]
            {
                sheet.fill(Outline::new().ellipse(on(inner, x, y), [things::size(inner) * size; 2]), room.lit(color));
            }
        }
    });
}

/// On its stand at the end of the hall: skull, spine, ribs, tail, two strong legs.
fn lizard(sheet: &mut Sheet, room: &Room, middle: f64) {
    let stage = room.stage;
    let depth = 0.48;
    let way = middle.signum();
    let at = |x: f64, y: f64| room.at(middle + x * way, y, depth);
    room.shadow(sheet, [middle - 0.62, middle + 0.62], 1.0, [depth - 0.06, depth + 0.1]);
    Block::new([middle - 0.60, middle + 0.60], [0.84, 1.0], [depth - 0.05, depth + 0.12]).draw(
        sheet,
        room,
        0x0090_7050,
    );
    let bone = room.lit(0x00EC_E0C4);
    let dark = room.dim(0x00C8_B490);
    let unit = stage.unit * room.scale(depth);
    let spine: Vec<Point> = [
        (0.42, -0.72),
        (0.34, -0.50),
        (0.22, -0.30),
        (0.06, -0.20),
        (-0.12, -0.16),
        (-0.30, -0.14),
        (-0.48, -0.06),
        (-0.66, 0.06),
        (-0.84, 0.10),
    ]
    .iter()
    .map(|(x, y)| at(*x, *y))
    .collect();
    let mut bones = Outline::new();
    for (step, pair) in spine.windows(2).enumerate() {
        let thick = unit * (30.0 - 24.0 * (step as f64 - 2.5).abs() / 6.0);
        bones.add_bar(pair[0], pair[1], [thick; 2]);
        for knot in 0..3 {
            let spot = super::rooms::blend(pair[0], pair[1], f64::from(knot) / 3.0);
            bones.add_ellipse(spot, [thick * 0.62; 2]);
            bones.add_leaf(spot, [spot[0], spot[1] - thick * 1.5], thick * 0.5);
        }
    }
    let mut ribs = Outline::new();
    for rib in 0..7 {
        let share = f64::from(rib) / 6.0;
        let (top, low) =
            (at(0.20 - 0.34 * share, -0.26 + 0.10 * share), at(0.22 - 0.30 * share, 0.16 - 0.12 * (share - 0.3).abs()));
        let bow = [(top[0] + low[0]) / 2.0 + unit * 26.0 * way * -stage.light, (top[1] + low[1]) / 2.0];
        ribs.add_bar(top, bow, [unit * 11.0, unit * 12.0]);
        ribs.add_bar(bow, low, [unit * 12.0, unit * 6.0]);
    }
    sheet.solid(ribs, dark);
    for (dx, color) in [(0.05, dark), (0.0, bone)] {
        let mut leg = Outline::new();
        let joints = [at(-0.20 + dx, -0.12), at(-0.06 + dx, 0.28), at(-0.22 + dx, 0.58), at(-0.12 + dx, 0.82)];
        for pair in joints.windows(2) {
            leg.add_bar(pair[0], pair[1], [unit * 30.0, unit * 22.0]);
            leg.add_ellipse(pair[0], [unit * 22.0; 2]);
        }
        for toe in [-0.02, 0.05, 0.11] {
            leg.add_bar(joints[3], at(-0.12 + dx + toe, 0.85), [unit * 16.0, unit * 7.0]);
        }
        leg.add_bar(at(0.16 + dx, -0.06), at(0.24 + dx, 0.10), [unit * 13.0, unit * 9.0]);
        leg.add_bar(at(0.24 + dx, 0.10), at(0.31 + dx, 0.04), [unit * 9.0, unit * 5.0]);
        sheet.solid(leg, color);
    }
    sheet.solid(bones, bone);
    skull(sheet, room, &at, unit);
    let mut rod = Outline::new();
    rod.add_bar(at(-0.44, -0.06), at(-0.44, 0.85), [unit * 7.0; 2]);
    rod.add_bar(at(0.16, -0.2), at(0.16, 0.85), [unit * 7.0; 2]);
    sheet.solid(rod, room.dim(0x0048_4440));
}

fn skull(sheet: &mut Sheet, room: &Room, at: &dyn Fn(f64, f64) -> Point, unit: f64) {
    let bone = room.lit(0x00F4_E8CC);
    let upper = [
        at(0.36, -0.84),
        at(0.46, -0.98),
        at(0.62, -0.94),
        at(0.80, -0.82),
        at(0.82, -0.72),
        at(0.62, -0.70),
        at(0.42, -0.68),
    ];
    let lower = [at(0.42, -0.66), at(0.60, -0.58), at(0.78, -0.60), at(0.76, -0.53), at(0.56, -0.50), at(0.40, -0.58)];
    sheet.slab(&lower, room.dim(0x00D8_C8A4));
    sheet.slab(&upper, bone);
    let mut teeth = Outline::new();
    for tooth in 0..8 {
        let x = 0.50 + 0.04 * f64::from(tooth);
        teeth.add_polygon(&[at(x, -0.71), at(x + 0.03, -0.71), at(x + 0.015, -0.64)]);
        teeth.add_polygon(&[at(x - 0.01, -0.60), at(x + 0.02, -0.60), at(x + 0.005, -0.66)]);
    }
    sheet.fill(teeth, room.lit(0x00FC_F6E8));
    let holes = Outline::new()
        .ellipse(at(0.49, -0.85), [unit * 17.0; 2])
        .ellipse(at(0.61, -0.83), [unit * 20.0, unit * 14.0])
        .ellipse(at(0.75, -0.79), [unit * 9.0, unit * 7.0]);
    sheet.fill(holes, room.dim(0x0048_3C34));
}

/// A block with glass over it, something old inside.
fn case(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64), dice: &mut Dice) {
    let across = [x - 0.13, x + 0.13];
    room.shadow(sheet, across, 1.0, [depth - 0.02, depth + 0.12]);
    Block::new(across, [0.50, 0.99], [depth, depth + 0.11]).draw(sheet, room, 0x00E8_DCC8);
    let foot = room.at(x, 0.50, depth + 0.05);
    let size = room.stage.unit * 88.0 * room.scale(depth);
    let at = |dx: f64, up: f64| [foot[0] + dx * size, foot[1] - up * size];
    match dice.below(3) {
        0 => {
            let vase = [
                at(-0.16, 0.0),
                at(-0.44, 0.5),
                at(-0.36, 0.9),
                at(-0.16, 1.06),
                at(-0.22, 1.26),
                at(0.22, 1.26),
                at(0.16, 1.06),
                at(0.36, 0.9),
                at(0.44, 0.5),
                at(0.16, 0.0),
            ];
            sheet.slab(&vase, room.lit(0x00B8_6040));
            sheet.face(&[at(-0.42, 0.44), at(0.42, 0.44), at(0.43, 0.62), at(-0.43, 0.62)], room.lit(0x0038_2C30));
        }
        1 => {
            sheet.slab(&[at(-0.5, 0.0), at(0.5, 0.0), at(0.36, 0.2), at(-0.36, 0.2)], room.lit(0x0070_5038));
            sheet.fill(room.stage.lined().ellipse(at(0.0, 0.62), [size * 0.40, size * 0.46]), room.lit(0x00D8_B048));
            sheet.fill(
                Outline::new().ellipse(at(-0.13, 0.68), [size * 0.07; 2]).ellipse(at(0.13, 0.68), [size * 0.07; 2]),
                room.dim(0x0060_4820),
            );
        }
        _ => {
            let gem = [at(-0.34, 0.62), at(-0.2, 0.86), at(0.2, 0.86), at(0.34, 0.62), at(0.0, 0.16)];
            sheet.slab(&gem, room.lit(0x0068_B8E0));
            sheet.glow(at(0.0, 0.6), [size * 0.9; 2], hex(0x00C8_F0FF), 0.4);
        }
    }
    let glass = room.facing(across, [0.04, 0.50], depth);
    sheet.veil(Outline::new().polygon(&glass), hex(0x00E0_F4FA), if sheet.in_color() { 0.26 } else { 0.0 });
    sheet.ink_round(&glass);
    let streak = [on(glass, 0.2, 0.0), on(glass, 0.36, 0.0), on(glass, 0.2, 1.0), on(glass, 0.04, 1.0)];
    sheet.veil(Outline::new().polygon(&streak), hex(0x00FF_FFFF), if sheet.in_color() { 0.45 } else { 0.0 });
}

fn bust(sheet: &mut Sheet, room: &Room, (x, depth): (f64, f64)) {
    room.shadow(sheet, [x - 0.1, x + 0.1], 1.0, [depth, depth + 0.1]);
    Block::new([x - 0.10, x + 0.10], [0.34, 0.99], [depth, depth + 0.08]).draw(sheet, room, 0x00E8_E0D0);
    let foot = room.at(x, 0.34, depth + 0.03);
    let size = room.stage.unit * 130.0 * room.scale(depth);
    let at = |dx: f64, up: f64| [foot[0] + dx * size, foot[1] - up * size];
    let marble = room.lit(0x00F8_F6F0);
    let chest = [
        at(-0.2, 0.0),
        at(-0.62, 0.42),
        at(-0.54, 0.66),
        at(-0.16, 0.78),
        at(-0.16, 1.0),
        at(0.16, 1.0),
        at(0.16, 0.78),
        at(0.54, 0.66),
        at(0.62, 0.42),
        at(0.2, 0.0),
    ];
    sheet.slab(&chest, marble);
    sheet.fill(room.stage.lined().ellipse(at(0.0, 1.22), [size * 0.26, size * 0.34]), marble);
    sheet.fill(room.stage.lined().ellipse(at(0.0, 1.44), [size * 0.29, size * 0.17]), room.dim(0x00E0_DCD4));
    sheet.veil(Outline::new().ellipse(at(0.12, 1.18), [size * 0.12, size * 0.26]), room.dim(0x00B0_B0BC), 0.5);
}

fn bench(sheet: &mut Sheet, room: &Room) {
    room.shadow(sheet, [-0.72, -0.30], 1.0, [0.34, 0.48]);
    Block::new([-0.70, -0.32], [0.80, 0.99], [0.36, 0.44]).draw(sheet, room, 0x0070_5038);
    Block::new([-0.74, -0.28], [0.72, 0.80], [0.34, 0.46]).draw(sheet, room, 0x0098_3838);
}

/// Posts of brass with a red rope between them, before what may not be touched.
fn rope(sheet: &mut Sheet, room: &Room) {
    let unit = room.stage.unit;
    let depth = 0.34;
    let mut posts = Outline::new();
    let mut cord = Outline::new();
    let scale = room.scale(depth);
    for number in 0..5 {
        let x = -0.72 + 0.36 * f64::from(number);
        let (foot, top) = (room.at(x, 1.0, depth), room.at(x, 0.54, depth));
        posts.add_bar(foot, top, [unit * 10.0 * scale; 2]);
        posts.add_ellipse(top, [unit * 13.0 * scale; 2]);
        posts.add_ellipse(foot, [unit * 34.0 * scale, unit * 9.0 * scale]);
        if number < 4 {
            let mut last = top;
            for step in 1..=8 {
                let t = f64::from(step) / 8.0;
                let next = room.at(x + 0.36 * t, 0.56 + 0.5 * t * (1.0 - t), depth);
                cord.add_bar(last, next, [unit * 11.0 * scale; 2]);
                last = next;
            }
        }
    }
    sheet.fill(cord, room.lit(0x00B0_2C38));
    sheet.solid(posts, room.lit(0x00D8_B050));
}

fn light(sheet: &mut Sheet, room: &Room) {
    room.lamplight(sheet, &[(-0.8, -0.4, 0.5), (0.8, -0.4, 0.5), (0.0, -0.9, 0.75)]);
    if sheet.in_color() && !room.stage.is_night() {
        let beam =
            [room.at(-0.3, -1.49, 0.8), room.at(0.3, -1.49, 0.8), room.at(0.62, 0.9, 0.7), room.at(-0.62, 0.9, 0.7)];
        let glow = room.stage.colors.edge;
        let stops = [(0.0, glow.faded(0.30)), (0.7, glow.faded(0.10)), (1.0, glow.faded(0.0))];
        sheet.ramp(Outline::new().polygon(&beam), beam[0], beam[3], &stops);
    }
    sheet.layer("light");
}
