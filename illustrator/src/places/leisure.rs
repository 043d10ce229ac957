//! For an evening out: the arcade with its machines, the karaoke room with its screen.

use canvas::Color;

use super::furniture::Block;
use super::outline::{Outline, Point};
use super::rooms::{Room, Shell};
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;

const NEON: [u32; 5] = [0x00FF_5AA8, 0x004C_D8FF, 0x00FF_D24C, 0x0090_70FF, 0x005C_F0A0];

/// What shines by itself.
fn neon(sheet: &Sheet, number: usize) -> Color {
    if sheet.in_color() { hex(NEON[number % NEON.len()]) } else { hex(0x00FF_FFFF) }
}

/// Dim by itself, whatever the hour.
fn dim(stage: &Stage, color: u32) -> Color {
    if stage.is_on_paper() { hex(color) } else { under(hex(color), hex(0x00A0_8CD8)) }
}

/// Rows of machines with bright screens, tubes of light along the ceiling, a carpet with stars.
pub fn arcade(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.50, 0.45], 2.0).tall(1.15);
    room.shell(
        sheet,
        &Shell { wall: 0x0058_4C90, back: 0x0048_3C80, ceiling: 0x0038_3060, floor: 0x0058_4890, trim: 0x0030_2858 },
    );
    if sheet.in_color() {
        sheet.veil(stage.whole(), hex(0x0020_1450), 0.38);
    }
    let mut dice = stage.dice("arcade");
    carpet(sheet, &room, &mut dice);
    tubes(sheet, &room);
    sign(sheet, &room, &mut dice);
    cranes(sheet, &room, &mut dice);
    sheet.layer("hall");
    for row in (0..5).rev() {
        let near = -0.08 + 0.2 * f64::from(row);
        for side in [-1.0, 1.0] {
            machine(sheet, &room, (side, near), dice.below(5), &mut dice);
        }
    }
    sheet.layer("machines");
}

fn carpet(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let mut marks = [Outline::new(), Outline::new(), Outline::new()];
    for _ in 0..46 {
        let (x, depth) = (dice.between(-0.6, 0.6), -0.2 + 1.2 * dice.unit());
        let size = dice.between(0.02, 0.05);
        let at = room.lying([x, x + size], 0.999, [depth, depth + size * 0.6]);
        let mark = &mut marks[dice.below(3)];
        if dice.chance(0.5) {
            mark.add_polygon(&at);
        } else {
            mark.add_polygon(&[at[0], at[1], at[2]]);
        }
    }
    for (number, mark) in marks.into_iter().enumerate() {
        sheet.veil(mark, neon(sheet, number), if sheet.in_color() { 0.42 } else { 0.9 });
    }
    for side in [-0.62, 0.62] {
        let glow = room.lying([side - 0.2, side + 0.2], 1.0, [-0.2, 1.0]);
        if sheet.in_color() {
            let color = neon(sheet, usize::from(side > 0.0));
            sheet.ramp(
                Outline::new().polygon(&glow),
                glow[0],
                glow[1],
                &[(0.0, color.faded(0.0)), (0.5, color.faded(0.26)), (1.0, color.faded(0.0))],
            );
        }
    }
}

fn tubes(sheet: &mut Sheet, room: &Room) {
    for (number, x) in [-0.55, 0.0, 0.55].into_iter().enumerate() {
        let strip = room.lying([x - 0.02, x + 0.02], -1.14, [-0.25, 1.0]);
        let color = neon(sheet, number);
        sheet.slab(&strip, mix(color, hex(0x00FF_FFFF), 0.5));
        if sheet.in_color() {
            let halo = room.lying([x - 0.16, x + 0.16], -1.14, [-0.25, 1.0]);
            sheet.ramp(
                Outline::new().polygon(&halo),
                halo[0],
                halo[1],
                &[(0.0, color.faded(0.0)), (0.5, color.faded(0.4)), (1.0, color.faded(0.0))],
            );
        }
    }
}

fn sign(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let board = room.facing([-0.5, 0.5], [-0.98, -0.64], 0.985);
    sheet.slab(&board, if sheet.in_color() { hex(0x0020_1840) } else { hex(0) });
    sheet.glow(
        things::on(board, 0.5, 0.5),
        [things::size(board) * 2.6, things::size(board) * 1.4],
        neon(sheet, 0),
        0.45,
    );
    sheet.fill(things::glyphs(part(board, [0.05, 0.95], [0.1, 0.9]), (5, 1), dice), neon(sheet, 0));
}

/// Glass boxes full of toys at the far end.
fn cranes(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    for (number, x) in [-0.48, -0.16, 0.16].into_iter().enumerate() {
        let xs = [x, x + 0.29];
        Block::new(xs, [0.45, 1.0], [0.90, 0.99]).draw(sheet, room, [0x00E8_5890, 0x0048_A0E0, 0x00F0_B040][number]);
        let glass = room.facing(xs, [-0.34, 0.45], 0.90);
        sheet.slab(&glass, if sheet.in_color() { hex(0x00FF_F4FA) } else { hex(0x00FF_FFFF) });
        let mut toys = [room.stage.lined(), room.stage.lined()];
        for toy in 0..9_usize {
            let at = things::on(glass, dice.between(0.1, 0.9), dice.between(0.68, 0.95));
            toys[toy % 2].add_ellipse(at, [things::size(glass) * 0.12; 2]);
        }
        for (toy, color) in toys.into_iter().zip([0x00F0_A0B8, 0x0088_C8E8]) {
            sheet.fill(toy, if sheet.in_color() { hex(color) } else { hex(0x00A0_A0A0) });
        }
        let claw = Outline::new().bar(things::on(glass, 0.4, 0.0), things::on(glass, 0.4, 0.36), room.stage.unit * 3.0);
        sheet.fill(claw, hex(0x0060_6878));
        Block::new(xs, [-0.50, -0.34], [0.90, 0.99]).draw(sheet, room, [0x00E8_5890, 0x0048_A0E0, 0x00F0_B040][number]);
        sheet.glow(things::on(glass, 0.5, 0.5), [things::size(glass) * 1.1; 2], hex(0x00FF_F0FC), 0.4);
    }
}

/// One machine against a side wall: its flank, the lit screen set back, the panel with buttons, a sign on top.
fn machine(sheet: &mut Sheet, room: &Room, (side, near): (f64, f64), hue: usize, dice: &mut Dice) {
    let stage = room.stage;
    let (wall, front) = (side * 1.0, side * 0.66);
    let xs = [f64::min(wall, front), f64::max(wall, front)];
    let depths = [near, near + 0.155];
    let body = [0x0060_58B8, 0x00B8_4C88, 0x0038_88B0, 0x00C8_8838, 0x0048_9878][hue];
    // The flank toward the eye, in profile: sloped screen, panel that juts out.
    let at = |x: f64, y: f64| room.at(side * x, y, near);
    let profile = [
        at(1.0, -0.60),
        at(0.74, -0.60),
        at(0.72, -0.42),
        at(0.80, -0.30),
        at(0.77, 0.14),
        at(0.66, 0.24),
        at(0.66, 0.34),
        at(0.72, 0.42),
        at(0.70, 1.0),
        at(1.0, 1.0),
    ];
    let across = |x: f64, y: f64| [room.at(side * x, y, depths[0]), room.at(side * x, y, depths[1])];
    let face = |one: (f64, f64), two: (f64, f64)| -> [Point; 4] {
        let ([a, b], [c, d]) = (across(one.0, one.1), across(two.0, two.1));
        [a, b, d, c]
    };
    let color = dim(stage, body);
    room.shadow(sheet, xs, 1.0, depths);
    sheet.slab(&face((0.72, 0.42), (0.70, 1.0)), color);
    let screen = face((0.80, -0.30), (0.77, 0.14));
    sheet.slab(&screen, mix(color, hex(0), 0.5));
    let glass = part(screen, [0.1, 0.9], [0.06, 0.94]);
    picture(sheet, room, glass, hue, dice);
    sheet.slab(&face((0.77, 0.14), (0.66, 0.24)), mix(color, hex(0x00FF_FFFF), 0.25));
    sheet.slab(&face((0.66, 0.24), (0.66, 0.34)), mix(color, hex(0), 0.25));
    let marquee = face((0.74, -0.60), (0.72, -0.42));
    let shine = neon(sheet, hue);
    sheet.slab(&marquee, mix(shine, hex(0x00FF_FFFF), 0.35));
    sheet.fill(things::glyphs(part(marquee, [0.08, 0.92], [0.12, 0.88]), (4, 1), dice), hex(0x0028_1848));
    sheet.slab(&profile, mix(color, hex(0x0018_1038), 0.28));
    let stripe = [at(0.96, -0.3), at(0.86, -0.2), at(0.80, 0.9), at(0.90, 0.9)];
    sheet.veil(Outline::new().polygon(&stripe), shine, if sheet.in_color() { 0.5 } else { 0.8 });
    let mut knobs = Outline::new();
    for share in [0.3, 0.5, 0.7] {
        let from = room.at(side * 0.71, 0.19, depths[0] + 0.155 * share);
        knobs.add_ellipse(from, [stage.unit * 6.0 * room.scale(near); 2]);
    }
    sheet.fill(knobs, hex(0x00FF_E060));
    if sheet.in_color() {
        let middle = things::on(glass, 0.5, 0.5);
        sheet.glow(middle, [stage.unit * 190.0 * room.scale(near); 2], shine, 0.4);
    }
}

/// A game: a ground, blocks, a ball.
fn picture(sheet: &mut Sheet, room: &Room, glass: [Point; 4], hue: usize, dice: &mut Dice) {
    let ground = if sheet.in_color() { mix(neon(sheet, hue + 1), hex(0x0010_1838), 0.45) } else { hex(0x0010_1010) };
    sheet.slab(&glass, ground);
    let mut blocks = [Outline::new(), Outline::new()];
    for block in 0..12_usize {
        let (x, y) = (dice.between(0.05, 0.85), dice.between(0.08, 0.86));
        blocks[block % 2].add_polygon(&part(glass, [x, x + 0.12], [y, y + 0.07]));
    }
    let [one, two] = blocks;
    sheet.fill(one, neon(sheet, hue + 2));
    sheet.fill(two, hex(0x00FF_FFFF));
    let ball = Outline::new().ellipse(things::on(glass, 0.5, 0.5), [things::size(glass) * 0.09; 2]);
    sheet.fill(ball, if sheet.in_color() { hex(0x00FF_F4A0) } else { hex(0x00FF_FFFF) });
    let _ = room;
}

/// A large screen with words to sing, a sofa round a low table, a ball of mirrors and its flecks of light.
pub fn karaoke(sheet: &mut Sheet, stage: &Stage) {
    let room = Room::new(stage, [0.70, 0.44], 1.1).tall(1.1);
    room.shell(
        sheet,
        &Shell { wall: 0x0070_5098, back: 0x0060_4890, ceiling: 0x0040_3468, floor: 0x0058_4870, trim: 0x0038_2C58 },
    );
    if sheet.in_color() {
        sheet.veil(stage.whole(), hex(0x0020_1048), 0.30);
    }
    let mut dice = stage.dice("karaoke");
    wall_lights(sheet, &room);
    screen(sheet, &room, &mut dice);
    sheet.layer("room");
    seats(sheet, &room);
    ball(sheet, &room, &mut dice);
    sheet.layer("seats");
}

/// Strips of light along the walls, behind panels.
fn wall_lights(sheet: &mut Sheet, room: &Room) {
    for side in [-1.0, 1.0] {
        for (number, near) in [-0.1, 0.2, 0.5, 0.8].into_iter().enumerate() {
            let panel = room.on_side(side * 0.998, [near, near + 0.2], [-0.7, 0.3]);
            sheet.slab(&panel, dim(room.stage, 0x0088_60A8));
            let strip = room.on_side(side * 0.996, [near + 0.22, near + 0.245], [-0.8, 0.4]);
            sheet.slab(&strip, mix(neon(sheet, number), hex(0x00FF_FFFF), 0.4));
            let at = things::on(strip, 0.5, 0.5);
            sheet.glow(
                at,
                [room.stage.unit * 120.0 * room.scale(near), room.stage.unit * 260.0 * room.scale(near)],
                neon(sheet, number),
                0.5,
            );
        }
    }
}

fn screen(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let frame = room.facing([-0.72, 0.66], [-0.72, 0.18], 0.985);
    sheet.slab(&frame, hex(0x0018_1428));
    let glass = part(frame, [0.02, 0.98], [0.03, 0.97]);
    let stops = if sheet.in_color() {
        [(0.0, hex(0x0038_58C8)), (0.55, hex(0x00C8_68C0)), (1.0, hex(0x00FF_A878))]
    } else {
        [(0.0, hex(0x0060_6060)), (0.55, hex(0x0098_9898)), (1.0, hex(0x00FF_FFFF))]
    };
    sheet.ramp(Outline::new().polygon(&glass), glass[0], glass[3], &stops);
    let sun = things::on(glass, 0.5, 0.62);
    sheet.fill(Outline::new().ellipse(sun, [things::size(glass) * 0.2; 2]), hex(0x00FF_F4D8));
    let sea = part(glass, [0.0, 1.0], [0.66, 1.0]);
    sheet.fill(Outline::new().polygon(&sea), if sheet.in_color() { hex(0x0040_3890) } else { hex(0x0048_4848) });
    for top in [0.70, 0.84] {
        let line = part(glass, [0.14, 0.86], [top, top + 0.11]);
        sheet.fill(things::glyphs(line, (10, 1), dice), hex(0x00FF_FFFF));
    }
    if sheet.in_color() {
        sheet.glow(
            things::on(frame, 0.5, 0.5),
            [things::size(frame) * 1.5, things::size(frame) * 1.1],
            hex(0x00E0_90E0),
            0.35,
        );
    }
    for x in [[-0.9, -0.77], [0.71, 0.84]] {
        Block::new(x, [0.1, 0.96], [0.94, 0.99]).draw(sheet, room, 0x0030_2838);
        let mut cones = Outline::new();
        for y in [0.3, 0.55, 0.8] {
            cones.add_ellipse(room.at((x[0] + x[1]) / 2.0, y, 0.938), [room.stage.unit * 22.0; 2]);
        }
        sheet.solid(cones, dim(room.stage, 0x0070_6880));
    }
}

fn seats(sheet: &mut Sheet, room: &Room) {
    let leather = 0x00D0_4868;
    for side in [-1.0, 1.0] {
        let (back, front) = (side * 0.98, side * 0.66);
        let xs = [f64::min(back, front), f64::max(back, front)];
        let rest = [f64::min(back, side * 0.86), f64::max(back, side * 0.86)];
        Block::new(rest, [0.22, 1.0], [0.06, 0.80]).draw(sheet, room, leather);
        Block::new(xs, [0.62, 0.98], [0.06, 0.80]).draw(sheet, room, leather);
        let mut seams = Outline::new();
        for depth in [0.25, 0.44, 0.62] {
            seams.add_bar(room.at(side * 0.86, 0.62, depth), room.at(front, 0.62, depth), [room.stage.unit * 3.0; 2]);
            seams.add_bar(room.at(front, 0.62, depth), room.at(front, 0.98, depth), [room.stage.unit * 3.0; 2]);
        }
        sheet.veil(seams, hex(0x0050_1830), 0.6);
    }
    let table = Block::new([-0.34, 0.34], [0.66, 1.0], [0.52, 0.78]);
    super::furniture::table(sheet, room, table, 0x00E8_E0F0);
    for (x, color) in [(-0.22, 0x00F0_B848), (0.02, 0x0070_D0C0), (0.22, 0x00F0_7898)] {
        let [left, foot] = room.at(x, 0.66, 0.64);
        let unit = room.stage.unit;
        sheet.block(
            [left - unit * 8.0, foot - unit * 36.0],
            [left + unit * 8.0, foot],
            if sheet.in_color() { hex(color) } else { hex(0x00FF_FFFF) },
        );
        sheet.fill(
            Outline::new().bar([left, foot - unit * 30.0], [left + unit * 12.0, foot - unit * 54.0], unit * 2.6),
            hex(0x00FF_FFFF),
        );
    }
}

/// Of mirrors, and what it throws round the room.
fn ball(sheet: &mut Sheet, room: &Room, dice: &mut Dice) {
    let stage = room.stage;
    let x = stage.beside_head(stage.at_from_light(0.20, 0.0)[0], stage.unit * 70.0);
    let (at, radius) = ([x, stage.height * 0.11], stage.unit * 54.0);
    let mut flecks = Outline::new();
    for _ in 0..70 {
        let spot = [dice.unit() * stage.width, dice.unit() * stage.height];
        flecks.add_ellipse(spot, [stage.unit * dice.between(5.0, 11.0), stage.unit * dice.between(3.0, 7.0)]);
    }
    if sheet.in_color() {
        sheet.veil(flecks, hex(0x00FF_F4FF), 0.45);
    }
    sheet.fill(Outline::new().bar([x, -4.0], at, stage.unit * 5.0), hex(0x0058_5870));
    let ball = || Outline::lined(stage.line()).ellipse(at, [radius; 2]);
    let (lit, dark) =
        if sheet.in_color() { (hex(0x00F4_F0FF), hex(0x0060_5890)) } else { (hex(0x00FF_FFFF), hex(0x0070_7070)) };
    sheet.ramp(ball(), [at[0] - radius, at[1] - radius], [at[0] + radius, at[1] + radius], &[(0.0, lit), (1.0, dark)]);
    let mut lines = Outline::new();
    for row in -3_i32..=3 {
        let y = f64::from(row) / 3.6 * radius;
        let half = libm::sqrt(radius * radius - y * y);
        lines.add_bar([at[0] - half, at[1] + y], [at[0] + half, at[1] + y], [stage.unit * 2.0; 2]);
        let wide = f64::from(row) / 3.6;
        for step in -5_i32..5 {
            let point = |step: i32| {
                let turn = f64::from(step) * std::f64::consts::FRAC_PI_2 / 5.0;
                [at[0] + radius * wide * libm::cos(turn), at[1] + radius * libm::sin(turn)]
            };
            lines.add_bar(point(step), point(step + 1), [stage.unit * 2.0; 2]);
        }
    }
    sheet.veil(lines, hex(0x0040_3868), 0.6);
    sheet.glow(at, [radius * 2.4; 2], hex(0x00FF_F0FF), 0.35);
}
