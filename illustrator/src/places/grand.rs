//! Halls to look up in: the throne room, the church.

use canvas::drawing::Blend;

use super::outline::{Outline, Point};
use super::paints::dyed;
use super::rooms::{Room, Shell, blend};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::Fitting;
use scene::seed::Dice;

/// Columns along both sides, an arch between each and the next.
fn colonnade(sheet: &mut Sheet, room: &Room, (stone, top): (u32, f64), depths: &[f64]) {
    let unit = room.stage.unit;
    for depth in depths {
        for side in [-1.0, 1.0] {
            let x = 0.76 * side;
            let half = 0.075;
            let at = |dx: f64, y: f64| room.at(x + dx, y, *depth);
            let shaft = [at(-half, top), at(half, top), at(half, 0.92), at(-half, 0.92)];
            sheet.slab(&shaft, room.lit(stone));
            let dark = if side * -room.stage.light > 0.0 { [0.55, 1.0] } else { [0.0, 0.45] };
            sheet.veil(
                Outline::new().polygon(&part(shaft, dark, [0.0, 1.0])),
                hex(0x0030_2850),
                if sheet.in_color() { 0.26 } else { 0.4 },
            );
            let mut flutes = Outline::new();
            for flute in 1..5 {
                let share = f64::from(flute) / 5.0;
                flutes.add_bar(
                    things::on(shaft, share, 0.04),
                    things::on(shaft, share, 0.96),
                    [unit * 2.4 * room.scale(*depth); 2],
                );
            }
            sheet.veil(flutes, hex(0x0030_2840), if sheet.in_color() { 0.26 } else { 0.7 });
            for (y, wide, tall) in [(0.92, 1.5, 0.08), (0.86, 1.25, 0.06), (top - 0.10, 1.5, 0.10), (top, 1.25, 0.07)] {
                sheet.slab(
                    &[at(-half * wide, y), at(half * wide, y), at(half * wide, y + tall), at(-half * wide, y + tall)],
                    mix(room.lit(stone), hex(0x00FF_FFFF), 0.12),
                );
            }
        }
    }
}

/// A pointed window: its outline between two depths of a side wall, or across the back.
fn pointed(corners: [Point; 4]) -> Vec<Point> {
    let on = |x: f64, y: f64| things::on(corners, x, y);
    vec![
        on(0.0, 1.0),
        on(0.0, 0.30),
        on(0.10, 0.17),
        on(0.28, 0.06),
        on(0.5, 0.0),
        on(0.72, 0.06),
        on(0.90, 0.17),
        on(1.0, 0.30),
        on(1.0, 1.0),
    ]
}

/// A window of colored glass: pieces in leads.
fn stained(sheet: &mut Sheet, room: &Room, corners: [Point; 4], dice: &mut Dice) {
    let shape = pointed(corners);
    sheet.slab(&pointed(super::rooms::inset(corners, -0.05)), room.dim(0x00B8_B0A4));
    let night = room.stage.is_night();
    sheet.inside(Outline::new().polygon(&shape), |sheet| {
        let mut leads = Outline::new();
        for row in 0..7 {
            for column in 0..4 {
                let jitter = |dice: &mut Dice| dice.between(-0.05, 0.05);
                let (x, y) = (f64::from(column) / 4.0, f64::from(row) / 7.0);
                let pane = [
                    things::on(corners, x + jitter(dice), y + jitter(dice)),
                    things::on(corners, x + 0.25 + jitter(dice), y + jitter(dice)),
                    things::on(corners, x + 0.27, y + 0.16),
                    things::on(corners, x, y + 0.16),
                ];
                let color = GLASS[dice.below(GLASS.len())];
                let glass = if room.stage.is_on_paper() {
                    [hex(0x00FF_FFFF), hex(0x0068_6868), hex(0x0010_1010)][dice.below(3)]
                } else if night {
                    mix(hex(color), hex(0x0018_1848), 0.6)
                } else {
                    hex(color)
                };
                sheet.fill(Outline::new().polygon(&pane), glass);
                for side in 0..4 {
                    leads.add_bar(pane[side], pane[(side + 1) % 4], [room.stage.unit * 1.8; 2]);
                }
            }
        }
        let rose = things::on(corners, 0.5, 0.28);
        let size = things::size(corners) * 0.34;
        sheet.fill(
            Outline::new().ellipse(rose, [size, size * 1.1]),
            if room.stage.is_on_paper() {
                hex(0x00FF_FFFF)
            } else {
                mix(hex(0x00FC_E8A0), hex(0x0018_1848), if night { 0.5 } else { 0.0 })
            },
        );
        sheet.fill(leads, hex(0x0020_1C28));
    });
    sheet.ink_round(&shape);
    if sheet.in_color() && !night {
        let middle = blend(corners[0], corners[2], 0.5);
        let reach = libm::hypot(corners[0][0] - corners[2][0], corners[0][1] - corners[2][1]);
        sheet.glow(middle, [reach * 0.8; 2], hex(0x00FF_E8C0), 0.30);
    }
}

const GLASS: [u32; 7] = [0x0048_80D0, 0x00D8_4858, 0x00F0_C858, 0x0058_A878, 0x0090_60C0, 0x0078_C0E0, 0x00F0_9868];

/// Colored light on the floor below the windows.
fn colored_light(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    if !sheet.in_color() || room.stage.is_night() || !room.stage.clear_sky() {
        return;
    }
    sheet.blended(Blend::Screen, "light through glass", |sheet| {
        for window in 0..4 {
            let depth = 0.02 + 0.24 * f64::from(window);
            for _ in 0..9 {
                let at = room.at(dice.between(-0.70, -0.1), 1.0, depth + dice.between(-0.04, 0.10));
                let size = room.stage.unit * 80.0 * room.scale(depth);
                sheet.glow(at, [size * 1.4, size * 0.5], mix(hex(GLASS[dice.below(GLASS.len())]), hex(0), 0.35), 0.6);
            }
            let (high, next) = (room.at(-1.0, -1.5, depth), room.at(-1.0, -1.5, depth + 0.14));
            let (low, last) = (room.at(0.1, 1.0, depth + 0.06), room.at(-0.5, 1.0, depth - 0.06));
            let beam = Outline::new().polygon(&[high, next, low, last]);
            let light = room.stage.colors.edge;
            sheet.ramp(beam, high, low, &[(0.0, light.faded(0.34)), (0.8, light.faded(0.05)), (1.0, light.faded(0.0))]);
        }
    });
}

/// A nave: pews on both sides, colored windows, the altar under the largest.
pub fn church(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.50], 2.4).tall(2.6);
    let mut dice = stage.dice("church");
    room.shell(
        sheet,
        &Shell { wall: 0x00C8_C0B4, back: 0x00B8_B0A4, ceiling: 0x0088_8078, floor: 0x00A8_9C90, trim: 0x0088_8078 },
    );
    super::interiors::floor_tiles(sheet, &room, [0.16, 0.08]);
    for window in (0..4).rev() {
        let near = -0.02 + 0.26 * f64::from(window);
        for side in [-1.0, 1.0] {
            stained(sheet, &room, room.on_side(side, [near, near + 0.15], [-1.9, -0.1]), &mut dice);
        }
    }
    stained(sheet, &room, room.facing([-0.36, 0.36], [-2.3, -0.15], 0.99), &mut dice);
    for x in [[-0.86, -0.56], [0.56, 0.86]] {
        stained(sheet, &room, room.facing(x, [-1.7, -0.15], 0.99), &mut dice);
    }
    sheet.layer("walls");
    colonnade(sheet, &room, (0x00D8_D0C4, -1.7), &[0.92, 0.66, 0.40, 0.14]);
    vaults(sheet, &room);
    altar(sheet, &room, &mut dice);
    let carpet = room.lying([-0.15, 0.15], 0.995, [-0.2, 0.82]);
    sheet.slab(&carpet, room.lit(dyed(room.stage, Fitting::Carpet, 0x0098_3038)));
    // None so near that it hides the aisle.
    for row in (2..8).rev() {
        let depth = 0.02 + 0.105 * f64::from(row);
        for side in [-1.0, 1.0] {
            pew(sheet, &room, side, depth);
        }
    }
    sheet.layer("pews");
    colored_light(sheet, &room, &mut dice);
    room.lamplight(sheet, &[(0.0, 0.0, 0.92), (-0.5, 0.2, 0.6), (0.5, 0.2, 0.6), (0.0, -0.8, 0.3)]);
}

/// Ribs that spring from the columns and meet overhead.
fn vaults(sheet: &mut Sheet, room: &Room) {
    let mut ribs = Outline::new();
    for depth in [0.92, 0.66, 0.40, 0.14] {
        let wide = room.stage.unit * 20.0 * room.scale(depth);
        let arc = |t: f64| {
            let turn = core::f64::consts::PI * t;
            room.at(-0.76 * libm::cos(turn), -1.7 - 0.86 * libm::sin(turn), depth)
        };
        for step in 0..10 {
            let t = f64::from(step) / 10.0;
            ribs.add_bar(arc(t), arc(t + 0.1), [wide; 2]);
        }
    }
    sheet.solid(ribs, room.lit(0x00D0_C8BC));
}

fn altar(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for (step, y) in [(0.0, 0.97), (1.0, 0.92), (2.0, 0.87)] {
        let depth = 0.84 + 0.04 * step;
        let half = 0.62 - 0.08 * step;
        sheet.slab(&room.facing([-half, half], [y, y + 0.06], depth), room.dim(0x00C0_B8AC));
        sheet.slab(&room.lying([-half, half], y, [depth, 0.99]), room.lit(0x00D8_D0C4));
    }
    sheet.slab(&room.facing([-0.24, 0.24], [0.50, 0.87], 0.95), room.lit(0x00E8_E0D0));
    sheet.slab(&room.facing([-0.26, 0.26], [0.50, 0.60], 0.945), room.lit(0x00FA_F6EC));
    let unit = room.stage.unit;
    for x in [-0.20, -0.12, 0.12, 0.20] {
        let [left, foot] = room.at(x, 0.50, 0.95);
        sheet.block([left - unit * 2.6, foot - unit * 26.0], [left + unit * 2.6, foot], room.lit(0x00FC_F8E8));
        let flame = Outline::new().ellipse([left, foot - unit * 31.0], [unit * 2.6, unit * 5.0]);
        sheet.glow([left, foot - unit * 31.0], [unit * 34.0; 2], hex(0x00FF_C870), 0.7);
        sheet.fill(flame, hex(0x00FF_F0B0));
    }
    for x in [-0.46, 0.46] {
        things::plant(sheet, room.at(x, 0.90, 0.93), unit * 70.0, &|color| room.lit(color), dice);
    }
}

fn pew(sheet: &mut Sheet, room: &Room, side: f64, depth: f64) {
    let xs = [0.22 * side, 0.68 * side];
    let xs = [xs[0].min(xs[1]), xs[0].max(xs[1])];
    room.shadow(sheet, xs, 1.0, [depth, depth + 0.07]);
    sheet.slab(&room.lying(xs, 0.72, [depth, depth + 0.06]), room.lit(0x00A0_7048));
    sheet.slab(&room.facing(xs, [0.44, 0.96], depth), room.dim(0x0080_5434));
    sheet.slab(&room.facing(xs, [0.41, 0.46], depth), room.lit(0x00A8_7850));
    let end = 0.22 * side;
    sheet.slab(&room.on_side(end, [depth - 0.005, depth + 0.06], [0.40, 0.98]), room.lit(0x0090_6040));
    let panel = room.facing([xs[0] + 0.03, xs[1] - 0.03], [0.54, 0.88], depth - 0.001);
    sheet.slab(&panel, room.dim(0x0088_5C3C));
}

/// A hall of state: columns, banners, steps, the seat at the end of a long carpet.
pub fn throne_room(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.50], 2.2).tall(2.4);
    let mut dice = stage.dice("throne");
    let livery = [0x0098_2434, 0x0028_407C, 0x0050_2C78][dice.below(3)];
    let livery = dyed(stage, Fitting::Carpet, dyed(stage, Fitting::Curtains, livery));
    room.shell(
        sheet,
        &Shell { wall: 0x00C4_B8A8, back: 0x00B4_A898, ceiling: 0x0080_7468, floor: 0x00B8_ACA0, trim: 0x0088_7458 },
    );
    super::interiors::floor_tiles(sheet, &room, [0.2, 0.10]);
    for window in (0..3).rev() {
        let near = 0.02 + 0.32 * f64::from(window);
        let corners = room.on_side(-1.0, [near, near + 0.18], [-1.8, 0.0]);
        let shape = pointed(corners);
        sheet.slab(&pointed(super::rooms::inset(corners, -0.05)), room.dim(0x00A0_9484));
        sheet.fill(Outline::new().polygon(&shape), mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.3));
        sheet.ink_round(&shape);
        let mut bars = Outline::new();
        for bar in 1..4 {
            let share = f64::from(bar) / 4.0;
            bars.add_bar(things::on(corners, share, 0.05), things::on(corners, share, 1.0), [stage.unit * 3.0; 2]);
            bars.add_bar(
                things::on(corners, 0.0, 0.1 + share * 0.9),
                things::on(corners, 1.0, 0.1 + share * 0.9),
                [stage.unit * 3.0; 2],
            );
        }
        sheet.fill(bars, room.dim(0x0060_5848));
        if sheet.in_color() && !stage.is_night() {
            sheet.glow(
                things::on(corners, 0.5, 0.5),
                [stage.unit * 260.0 * room.scale(near); 2],
                stage.colors.edge,
                0.4,
            );
        }
    }
    sheet.layer("walls");
    for x in [[-0.74, -0.50], [0.50, 0.74]] {
        banner(sheet, room.facing(x, [-1.7, 0.2], 0.985), (room.lit(livery), room.lit(0x00E0_B850)), &mut dice);
    }
    canopy(sheet, &room, livery, &mut dice);
    throne(sheet, &room, livery);
    colonnade(sheet, &room, (0x00DC_D4C8, -1.6), &[0.80, 0.50, 0.20]);
    for depth in [0.64, 0.34, 0.06] {
        for side in [-1.0, 1.0] {
            let x = side * 0.98;
            banner(
                sheet,
                room.on_side(x, [depth, depth + 0.10], [-1.4, 0.0]),
                (room.lit(livery), room.lit(0x00E0_B850)),
                &mut dice,
            );
        }
    }
    let carpet = room.lying([-0.26, 0.26], 0.995, [-0.25, 0.80]);
    sheet.slab(&carpet, room.lit(0x00D8_B058));
    sheet.slab(&room.lying([-0.22, 0.22], 0.993, [-0.25, 0.80]), room.lit(livery));
    room.gloss(sheet, [-0.8, -0.3], [0.0, 0.9], 0.34);
    room.gloss(sheet, [0.3, 0.8], [0.0, 0.9], 0.26);
    sheet.layer("hall");
    room.sunlight(sheet, &[[0.02, 0.20], [0.34, 0.52], [0.66, 0.84]]);
    room.lamplight(sheet, &[(0.0, -0.2, 0.9), (-0.7, -0.3, 0.4), (0.7, -0.3, 0.4)]);
}

fn banner(sheet: &mut Sheet, corners: [Point; 4], (cloth, gold): (canvas::Color, canvas::Color), dice: &mut Dice) {
    let on = |x: f64, y: f64| things::on(corners, x, y);
    sheet.slab(&[on(0.0, 0.0), on(1.0, 0.0), on(1.0, 0.86), on(0.5, 1.0), on(0.0, 0.86)], cloth);
    let mut trim = Outline::new();
    let wide = things::size(corners) * 0.06;
    trim.add_bar(on(0.06, 0.02), on(0.06, 0.85), [wide; 2]);
    trim.add_bar(on(0.94, 0.02), on(0.94, 0.85), [wide; 2]);
    trim.add_bar(on(0.06, 0.85), on(0.5, 0.97), [wide; 2]);
    trim.add_bar(on(0.94, 0.85), on(0.5, 0.97), [wide; 2]);
    sheet.fill(trim, gold);
    sheet.fill(things::glyphs(part(corners, [0.22, 0.78], [0.26, 0.50]), (1, 1), dice), gold);
    let fold = part(corners, [0.58, 0.72], [0.0, 0.9]);
    sheet.veil(Outline::new().polygon(&fold), hex(0x0020_1030), if sheet.in_color() { 0.22 } else { 0.0 });
}

fn canopy(sheet: &mut Sheet, room: &Room, livery: u32, dice: &mut Dice) {
    for (from, to) in [(-0.40, -0.22), (0.22, 0.40)] {
        things::curtain(sheet, room.facing([from, to], [-1.2, 0.80], 0.975), room.lit(livery), 4, dice);
    }
    things::curtain(sheet, room.facing([-0.42, 0.42], [-1.32, -0.96], 0.97), room.lit(livery), 9, dice);
    let roof = [room.at(-0.46, -1.30, 0.965), room.at(0.46, -1.30, 0.965), room.at(0.0, -1.62, 0.98)];
    sheet.slab(&roof, room.lit(0x00D8_B058));
}

fn throne(sheet: &mut Sheet, room: &Room, livery: u32) {
    for (step, y) in [(0.0, 0.96), (1.0, 0.90), (2.0, 0.84)] {
        let depth = 0.80 + 0.045 * step;
        let half = 0.66 - 0.10 * step;
        sheet.slab(&room.facing([-half, half], [y, y + 0.07], depth), room.dim(0x00B8_AC9C));
        sheet.slab(&room.lying([-half, half], y, [depth, 0.985]), room.lit(0x00D0_C4B4));
    }
    let gold = 0x00D8_B050;
    let back = room.facing([-0.15, 0.15], [-0.36, 0.84], 0.96);
    let crown = [
        things::on(back, 0.0, 1.0),
        things::on(back, 0.0, 0.12),
        things::on(back, 0.2, 0.04),
        things::on(back, 0.5, -0.10),
        things::on(back, 0.8, 0.04),
        things::on(back, 1.0, 0.12),
        things::on(back, 1.0, 1.0),
    ];
    sheet.slab(&crown, room.lit(gold));
    sheet.slab(&part(back, [0.16, 0.84], [0.16, 0.62]), room.lit(livery));
    let mut jewels = Outline::new();
    for (x, y) in [(0.5, 0.0), (0.2, 0.09), (0.8, 0.09)] {
        jewels.add_ellipse(things::on(back, x, y), [room.stage.unit * 6.0; 2]);
    }
    sheet.fill(jewels, room.lit(0x0048_90D0));
    super::furniture::Block::new([-0.15, 0.15], [0.50, 0.84], [0.91, 0.95]).draw(sheet, room, livery);
    for x in [[-0.19, -0.14], [0.14, 0.19]] {
        super::furniture::Block::new(x, [0.34, 0.84], [0.90, 0.95]).draw(sheet, room, gold);
    }
}
