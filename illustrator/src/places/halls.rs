//! Halls: the dojo and the gym.

use super::furniture::{Block, tube};
use super::outline::Outline;
use super::rooms::{Room, Shell};
use super::school::planks;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};

/// A hall of training: wood, paper windows, a scroll.
pub fn dojo(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.52, 0.45], 1.5);
    room.shell(
        sheet,
        &Shell { wall: 0x00D8_C8A4, back: 0x00E0_D2B0, ceiling: 0x0080_5C3C, floor: 0x00C4_965C, trim: 0x0058_3C28 },
    );
    planks(sheet, &room);
    for x in [[-0.92, -0.52], [-0.48, -0.08], [0.32, 0.62], [0.66, 0.96]] {
        paper_window(sheet, &room, x);
    }
    let scroll = room.facing([0.02, 0.22], [-0.66, 0.30], 0.985);
    sheet.slab(&scroll, room.lit(0x00F6_F0E0));
    let mut dice = stage.dice("scroll");
    sheet.slab(&part(scroll, [0.12, 0.88], [0.10, 0.90]), room.lit(0x00FC_F8EE));
    sheet.fill(things::glyphs(part(scroll, [0.24, 0.76], [0.13, 0.87]), (1, 4), &mut dice), hex(0x0020_1C20));
    for beam in [-0.98, -0.5, 0.27, 0.98] {
        sheet.slab(&room.facing([beam - 0.02, beam + 0.02], [-1.0, 1.0], 0.97), room.lit(0x0058_3C28));
    }
    sheet.slab(&room.facing([-1.0, 1.0], [-0.80, -0.74], 0.965), room.lit(0x0058_3C28));
    sheet.layer("dojo");
    dojo_things(sheet, &room);
    room.gloss(sheet, [-0.85, 0.85], [0.1, 0.97], 0.34);
    room.sunlight(sheet, &[[0.05, 0.35], [0.5, 0.8]]);
    room.lamplight(sheet, &[(0.0, -0.9, 0.4), (-0.6, 0.0, 0.97), (0.6, 0.0, 0.97)]);
    sheet.layer("rack");
}

fn paper_window(sheet: &mut Sheet, room: &Room, across: [f64; 2]) {
    let glow = mix(room.stage.colors.sky[4], hex(0x00FF_FAEC), 0.6);
    sheet.slab(&room.facing(across, [-0.70, 0.94], 0.99), glow);
    let wood = room.dim(0x0070_4C30);
    let mut bars = Outline::new();
    for column in 0..=3 {
        let x = across[0] + (across[1] - across[0]) * f64::from(column) / 3.0;
        bars.add_bar(room.at(x, -0.70, 0.985), room.at(x, 0.94, 0.985), [room.stage.unit * 5.0; 2]);
    }
    for row in 0..=6 {
        let y = -0.70 + 1.64 * f64::from(row) / 6.0;
        bars.add_bar(room.at(across[0], y, 0.985), room.at(across[1], y, 0.985), [room.stage.unit * 5.0; 2]);
    }
    sheet.solid(bars, wood);
}

/// A sports hall with a stage: hoops, lines on the floor.
pub fn gym(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.42], 2.2);
    room.shell(
        sheet,
        &Shell { wall: 0x00E4_DCC8, back: 0x00D8_CDB4, ceiling: 0x00C8_C8C4, floor: 0x00D8_A868, trim: 0x0078_5434 },
    );
    planks(sheet, &room);
    for window in 0..4 {
        let near = 0.0 + 0.24 * f64::from(window);
        for side in [-1.0, 1.0] {
            room.window(sheet, room.on_side(side, [near, near + 0.17], [-0.82, -0.40]), 2, |_| {});
        }
    }
    sheet.slab(&room.facing([-0.62, 0.62], [-0.50, 0.62], 0.995), room.dim(0x0070_3038));
    for fold in 0..8 {
        for side in [-1.0, 1.0] {
            let x = side * (0.62 - 0.035 * f64::from(fold));
            let color = if fold % 2 == 0 { room.lit(0x00A8_3840) } else { room.dim(0x00A8_3840) };
            sheet.slab(&room.facing([x - 0.018, x + 0.018], [-0.50, 0.62], 0.99), color);
        }
    }
    Block::new([-0.80, 0.80], [0.62, 1.0], [0.90, 0.99]).draw(sheet, &room, 0x00A8_7848);
    sheet.layer("hall");
    let mut lines = Outline::new();
    for (from, to) in [
        ([-0.8, -0.2], [-0.8, 0.88]),
        ([0.8, -0.2], [0.8, 0.88]),
        ([-0.8, 0.45], [0.8, 0.45]),
        ([-0.8, 0.88], [0.8, 0.88]),
    ] {
        lines.add_bar(room.at(from[0], 1.0, from[1]), room.at(to[0], 1.0, to[1]), [stage.unit * 6.0, stage.unit * 5.0]);
    }
    sheet.veil(lines, hex(0x00FF_FFFF), 0.8);
    for x in [-0.5, 0.5] {
        tube(sheet, &room, x, [0.2, 0.8]);
    }
    gym_things(sheet, &room);
    hoop(sheet, &room);
    room.gloss(sheet, [-0.6, 0.6], [0.0, 0.9], 0.40);
    room.sunlight(sheet, &[[0.0, 0.17], [0.24, 0.41], [0.48, 0.65]]);
    room.lamplight(sheet, &[(-0.5, -0.95, 0.4), (0.5, -0.95, 0.4)]);
    sheet.layer("court");
}

/// Beams overhead, a drum, a small shrine shelf, cushions along the wall.
fn dojo_things(sheet: &mut Sheet, room: &Room) {
    let mut dice = room.stage.dice("dojo");
    for depth in [0.7, 0.4, 0.12] {
        sheet.slab(&room.facing([-1.0, 1.0], [-1.0, -0.90], depth), room.dim(0x004C_3424));
    }
    let board = room.on_side(0.99, [0.10, 0.72], [-0.66, -0.46]);
    sheet.slab(&board, room.lit(0x0080_5C3C));
    sheet.fill(things::glyphs(part(board, [0.05, 0.95], [0.14, 0.86]), (6, 1), &mut dice), hex(0x0018_1010));
    for plate in 0..9 {
        let from = 0.10 + 0.07 * f64::from(plate);
        let wood = room.on_side(0.99, [from, from + 0.05], [-0.36, -0.06]);
        sheet.slab(&wood, room.lit(0x00D8_B888));
        sheet.fill(things::glyphs(part(wood, [0.2, 0.8], [0.06, 0.94]), (1, 3), &mut dice), hex(0x0028_1C18));
    }
    let unit = room.stage.unit;
    for cushion in 0..4 {
        let depth = 0.14 + 0.18 * f64::from(cushion);
        sheet.slab(&room.lying([0.78, 0.94], 0.985, [depth, depth + 0.10]), room.lit(0x0048_4878));
    }
    let [x, y] = room.at(-0.80, 0.62, 0.80);
    sheet.slab(
        &[
            [x - unit * 50.0, y + unit * 60.0],
            [x + unit * 50.0, y + unit * 60.0],
            [x + unit * 36.0, y],
            [x - unit * 36.0, y],
        ],
        room.dim(0x0060_4028),
    );
    sheet
        .fill(Outline::lined(room.stage.line()).ellipse([x, y - unit * 20.0], [unit * 58.0; 2]), room.dim(0x0088_3028));
    sheet.fill(Outline::new().ellipse([x, y - unit * 20.0], [unit * 46.0; 2]), room.lit(0x00F4_E4C8));
}

/// Wall bars, beams, a clock, banners.
fn gym_things(sheet: &mut Sheet, room: &Room) {
    let lit = |color| room.lit(color);
    let mut dice = room.stage.dice("gym");
    let unit = room.stage.unit;
    for side in [-1.0, 1.0] {
        for bay in 0..3 {
            let near = 0.02 + 0.30 * f64::from(bay);
            let mut bars = Outline::new();
            for rung in 0..9 {
                let y = -0.20 + 0.12 * f64::from(rung);
                bars.add_bar(
                    room.at(0.97 * side, y, near),
                    room.at(0.97 * side, y, near + 0.16),
                    [unit * 5.0 * room.scale(near); 2],
                );
            }
            for depth in [near, near + 0.08, near + 0.16] {
                bars.add_bar(
                    room.at(0.97 * side, -0.24, depth),
                    room.at(0.97 * side, 0.90, depth),
                    [unit * 9.0 * room.scale(depth); 2],
                );
            }
            sheet.solid(bars, room.dim(0x00A8_7848));
        }
    }
    let mut truss = Outline::new();
    for beam in 0..5 {
        let depth = -0.1 + 0.24 * f64::from(beam);
        let wide = unit * 14.0 * room.scale(depth);
        truss.add_bar(room.at(-1.0, -0.88, depth), room.at(1.0, -0.88, depth), [wide; 2]);
        for web in -4_i32..4 {
            let x = f64::from(web) / 4.0;
            truss.add_bar(room.at(x, -1.0, depth), room.at(x + 0.125, -0.88, depth), [wide * 0.4; 2]);
            truss.add_bar(room.at(x + 0.125, -0.88, depth), room.at(x + 0.25, -1.0, depth), [wide * 0.4; 2]);
        }
    }
    sheet.solid(truss, room.dim(0x0080_8890));
    things::clock(sheet, room.at(0.46, -0.70, 0.99), unit * 24.0, &lit);
    for (x, color) in [(-0.97, 0x0048_70A8), (0.83, 0x00C0_4848)] {
        let banner = room.facing([x, x + 0.14], [-0.24, 0.44], 0.99);
        sheet.slab(&banner, room.lit(color));
        sheet.fill(things::glyphs(part(banner, [0.2, 0.8], [0.08, 0.92]), (1, 4), &mut dice), hex(0x00FF_FFFF));
    }
}

/// Hung from the beams before the stage, beside whoever is there: a board, a ring to see through, a net.
fn hoop(sheet: &mut Sheet, room: &Room) {
    const DEPTH: f64 = 0.74;
    let (stage, unit) = (room.stage, room.stage.unit * room.scale(DEPTH) * 2.3);
    let middle = room.at(0.0, -0.44, DEPTH);
    let x = stage.beside_head(middle[0], unit * 110.0);
    let at = |dx: f64, dy: f64| [x + dx * unit, middle[1] + dy * unit];
    let top = room.at(0.0, -0.90, DEPTH)[1];
    let mut rods = Outline::new();
    for side in [-1.0, 1.0] {
        rods.add_bar([x + side * unit * 70.0, top], at(side * 34.0, -20.0), [unit * 6.0; 2]);
        rods.add_bar([x + side * unit * 30.0, top], at(side * 34.0, -20.0), [unit * 5.0; 2]);
    }
    sheet.solid(rods, room.dim(0x0060_6870));
    let board = [at(-66.0, -56.0), at(66.0, -56.0), at(66.0, 30.0), at(-66.0, 30.0)];
    sheet.slab(&board, room.lit(0x00FA_F8F4));
    let mut marks = Outline::new();
    for (from, to) in [
        ((-24.0, -20.0), (24.0, -20.0)),
        ((-24.0, 16.0), (24.0, 16.0)),
        ((-24.0, -20.0), (-24.0, 16.0)),
        ((24.0, -20.0), (24.0, 16.0)),
    ] {
        marks.add_bar(at(from.0, from.1), at(to.0, to.1), [unit * 4.5; 2]);
    }
    sheet.fill(marks, room.lit(0x00D8_4838));
    let ring = |turn: f64, wide: f64, down: f64| at(libm::cos(turn) * wide, down + libm::sin(turn) * wide * 0.26);
    let turn = |step: i32| f64::from(step) / 20.0 * std::f64::consts::TAU;
    let (mut rim, mut net) = (Outline::new(), Outline::new());
    for step in 0..20 {
        rim.add_bar(ring(turn(step), 27.0, 24.0), ring(turn(step + 1), 27.0, 24.0), [unit * 5.0; 2]);
        if step % 2 == 0 {
            for lean in [-2, 2] {
                net.add_bar(ring(turn(step), 26.0, 26.0), ring(turn(step + lean), 15.0, 62.0), [unit * 1.8; 2]);
            }
        }
    }
    sheet.fill(net, room.lit(0x00FF_FFFF));
    sheet.fill(rim, if sheet.in_color() { room.lit(0x00EC_6028) } else { hex(0x0030_3030) });
}
