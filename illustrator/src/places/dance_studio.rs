//! A studio for dancers: a mirror along the wall that shows the room again, a bar before it, boards, tall windows, a piano.

use super::furniture::Block;
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{on, part};

pub fn dance_studio(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.56, 0.46], 1.5);
    let shell =
        Shell { wall: 0x00F0_E8DC, back: 0x00EC_E2D4, ceiling: 0x00F6_F2EA, floor: 0x00D8_A878, trim: 0x00C8_B090 };
    room.shell(sheet, &shell);
    boards(sheet, &room);
    for near in [0.68, 0.30, -0.08] {
        let corners = room.on_side(-1.0, [near, near + 0.26], [-0.72, 0.60]);
        room.window(sheet, corners, 2, |sheet| super::homely::houses_outside(sheet, stage));
    }
    sheet.layer("walls");
    mirror(sheet, &room);
    sheet.layer("mirror");
    Block::new([0.56, 0.92], [0.30, 0.985], [0.66, 0.90]).draw(sheet, &room, 0x0038_3034);
    sheet.slab(&room.facing([0.58, 0.90], [0.60, 0.66], 0.655), room.lit(0x00F8_F4EC));
    bar(sheet, &room);
    room.gloss(sheet, [-0.75, -0.1], [0.0, 0.95], 0.42);
    room.gloss(sheet, [0.15, 0.5], [0.1, 0.95], 0.24);
    room.sunlight(sheet, &[[0.68, 0.94], [0.30, 0.56], [-0.08, 0.18]]);
    sheet.layer("studio");
    room.lamplight(sheet, &[(0.0, -0.9, 0.4), (0.0, 0.6, 0.5)]);
}

/// Long boards toward the back wall.
fn boards(sheet: &mut Sheet, room: &Room) {
    let (mut dark, mut seams) = (Outline::new(), Outline::new());
    for board in -10..10_i32 {
        let x = f64::from(board) / 10.0;
        let wide = room.stage.unit;
        seams.add_bar(room.at(x, 0.999, -0.3), room.at(x, 0.999, 0.998), [wide * 2.4, wide * 0.8]);
        let start = -0.3 + 0.13 * f64::from(board.rem_euclid(5));
        if board % 2 == 0 {
            dark.add_polygon(&room.lying([x, x + 0.1], 0.999, [start, start + 0.45]));
        }
    }
    sheet.veil(dark, hex(0x0090_5830), if sheet.in_color() { 0.16 } else { 0.1 });
    sheet.veil(seams, hex(0x0070_4424), if sheet.in_color() { 0.34 } else { 0.6 });
}

/// Panes from wall to wall; in them the far wall, its windows and the floor, paler than they are.
fn mirror(sheet: &mut Sheet, room: &Room) {
    let stage = room.stage;
    let glass = room.facing([-0.96, 0.96], [-0.70, 0.80], 0.985);
    sheet.slab(&super::rooms::inset(glass, -0.012), room.dim(0x00B8_A890));
    let (high, low) = (on(glass, 0.5, 0.0)[1], on(glass, 0.5, 1.0)[1]);
    let pale = mix(room.lit(0x00D8_E4EC), stage.colors.sky[3], 0.2);
    sheet.down(Outline::new().polygon(&glass), high, low, &[(0.0, mix(pale, hex(0x00FF_FFFF), 0.4)), (1.0, pale)]);
    let quiet = |color: u32, share: f64| mix(room.lit(color), pale, share);
    sheet.face(&part(glass, [0.0, 1.0], [0.70, 1.0]), quiet(0x00D8_A878, 0.35));
    sheet.face(&part(glass, [0.22, 0.82], [0.16, 0.70]), quiet(0x00F0_E8DC, 0.45));
    for left in [0.02, 0.115] {
        let pane = part(glass, [left, left + 0.075], [0.06 + left * 0.5, 0.84 - left * 0.6]);
        sheet.face(&pane, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.35));
        sheet.ink_round(&pane);
    }
    let door = part(glass, [0.66, 0.75], [0.30, 0.70]);
    sheet.face(&door, quiet(0x0098_7050, 0.45));
    let mut line = Outline::new();
    line.add_bar(on(glass, 0.22, 0.70), on(glass, 0.82, 0.70), [stage.unit * 2.0; 2]);
    sheet.veil(line, stage.colors.shadow, 0.3);
    if sheet.in_color() {
        let mut shine = Outline::new();
        for (left, wide) in [(0.30, 0.07), (0.40, 0.02), (0.84, 0.05)] {
            shine.add_polygon(&[
                on(glass, left + 0.12, 0.0),
                on(glass, left + wide + 0.12, 0.0),
                on(glass, left + wide - 0.08, 1.0),
                on(glass, left - 0.08, 1.0),
            ]);
        }
        sheet.inside(Outline::new().polygon(&glass), |sheet| sheet.veil(shine, hex(0x00FF_FFFF), 0.34));
    }
    let mut joints = Outline::new();
    for pane in 1..5 {
        joints.add_polygon(&part(glass, [0.2 * f64::from(pane), 0.2 * f64::from(pane) + 0.003], [0.0, 1.0]));
    }
    sheet.veil(joints, stage.colors.shadow, 0.4);
}

/// Two rails of wood on brackets, along the mirror and along the bright wall.
fn bar(sheet: &mut Sheet, room: &Room) {
    let (mut wood, mut iron) = (Outline::new(), Outline::new());
    let unit = room.stage.unit;
    for y in [0.22, 0.42] {
        wood.add_bar(room.at(-0.97, y, 0.93), room.at(0.52, y, 0.93), [unit * 8.0; 2]);
        wood.add_bar(room.at(0.95, y, -0.2), room.at(0.95, y, 0.60), [unit * 16.0, unit * 9.0]);
    }
    for x in [-0.8, -0.4, 0.0, 0.4] {
        iron.add_bar(room.at(x, 0.18, 0.94), room.at(x, 1.0, 0.94), [unit * 5.0; 2]);
    }
    for depth in [0.0, 0.28, 0.56] {
        iron.add_bar(room.at(0.96, 0.18, depth), room.at(0.96, 1.0, depth), [unit * 6.0; 2]);
    }
    sheet.solid(iron, room.dim(0x0070_6C70));
    sheet.solid(wood, room.lit(0x00B8_7C48));
    let mut shine = Outline::new();
    for y in [0.216, 0.416] {
        shine.add_bar(room.at(-0.97, y, 0.93), room.at(0.52, y, 0.93), [unit * 2.0; 2]);
    }
    sheet.veil(shine, hex(0x00FF_F0D8), if sheet.in_color() { 0.7 } else { 0.0 });
}
