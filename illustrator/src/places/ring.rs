//! Under a hall's roof with people all round: the boxing ring and the ice rink.

use canvas::Color;

use super::camera::Camera;
use super::cuboid::{Cuboid, cone, under_roof};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use super::things;
use scene::seed::Dice;

/// Half the ring's side and where its far ropes are, meters.
const HALF: f64 = 2.9;
const FAR: f64 = 6.4;
/// Where the lamps hang.
const RIG: f64 = 9.0;

/// On the canvas: ropes on three sides, padded corners, lamps overhead, a dark hall.
pub fn boxing_ring(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.48, 0.45]);
    let dark =
        if stage.is_on_paper() { [hex(0x0030_3030), hex(0x0060_6060)] } else { [hex(0x0012_1228), hex(0x0030_2C54)] };
    sheet.down(stage.whole(), 0.0, camera.vanishing[1], &[(0.0, dark[0]), (1.0, dark[1])]);
    spectators(sheet, &camera);
    rig(sheet, &camera);
    sheet.layer("hall");
    floor(sheet, &camera);
    ropes(sheet, &camera);
    corners(sheet, &camera);
    let middle = camera.at([0.0, 0.0, 4.2]);
    for x in [-3.9, -1.4, 1.4, 3.9] {
        let lamp = camera.at([x, 3.45, RIG]);
        cone(
            sheet,
            (lamp, [lamp[0] + (lamp[0] - middle[0]) * 0.3, middle[1]]),
            [stage.unit * 40.0, stage.unit * 230.0],
            hex(0x00FF_F6E0),
            0.34,
        );
    }
    sheet.layer("ring");
}

/// Heads in rows, darker the farther; a few are caught by the light.
fn spectators(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut dice = stage.dice("spectators");
    for row in 0..5 {
        let away = 22.0 - 2.8 * f64::from(row);
        let up = 2.5 - 0.42 * f64::from(row);
        let mut heads = stage.lined();
        let mut x = -away * 0.75;
        while x < away * 0.75 {
            let size = 0.17 * camera.scale(away);
            let at = camera.at([x, up + dice.between(-0.1, 0.1), away]);
            heads.add_ellipse(at, [size, size * 1.2]);
            heads.add_ellipse([at[0], at[1] + size * 2.6], [size * 2.1, size * 1.8]);
            x += dice.between(0.6, 0.85);
        }
        let share = f64::from(row) / 4.0;
        let color = if stage.is_on_paper() {
            mix(hex(0x0058_5858), hex(0x0098_9898), share)
        } else {
            mix(hex(0x002C_2A50), hex(0x0058_5484), share)
        };
        sheet.fill(heads, color);
    }
}

/// The square of lamps over the ring.
fn rig(sheet: &mut Sheet, camera: &Camera) {
    let mut frame = Outline::new();
    for up in [3.75, 4.1] {
        camera.bar(&mut frame, [-6.0, up, RIG], [6.0, up, RIG], 0.09);
    }
    for number in -12_i32..12 {
        let x = 0.5 * f64::from(number);
        camera.bar(&mut frame, [x, 3.75, RIG], [x + 0.25, 4.1, RIG], 0.05);
        camera.bar(&mut frame, [x + 0.25, 4.1, RIG], [x + 0.5, 3.75, RIG], 0.05);
    }
    let steel = if sheet.in_color() { hex(0x0060_6490) } else { hex(0x00FF_FFFF) };
    sheet.fill(frame, steel);
    for x in [-3.9, -1.4, 1.4, 3.9] {
        let lamp = Cuboid::new([x - 0.5, x + 0.5], [3.42, 3.72], [RIG - 0.2, RIG + 0.1]);
        sheet.slab(&lamp.front(camera), hex(0x00FF_FCF0));
        sheet.glow(camera.at([x, 3.5, RIG]), [camera.scale(RIG) * 1.8; 2], hex(0x00FF_F4DC), 0.75);
    }
}

fn floor(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.8;
    let lit = |color| under_roof(stage, color);
    // The hall's floor, the apron, the canvas.
    let deck = camera.lying([-HALF - 0.7, HALF + 0.7], 0.0, [near, FAR + 0.7]);
    sheet.slab(&camera.facing([-HALF - 0.7, HALF + 0.7], [-0.9, 0.0], FAR + 0.7), lit(0x0030_3858));
    sheet.slab(&deck, lit(0x0038_5898));
    let cloth = camera.lying([-HALF, HALF], 0.0, [near, FAR]);
    let (pale, deep) = if stage.is_on_paper() { (0x00FF_FFFF, 0x00FF_FFFF) } else { (0x00F4_F0E4, 0x00C4_C8D8) };
    sheet.down(
        Outline::new().polygon(&cloth),
        cloth[2][1],
        stage.height,
        &[(0.0, lit(pale)), (0.5, lit(pale)), (1.0, lit(deep))],
    );
    sheet.ink_round(&cloth);
    let mut seams = Outline::new();
    for x in [-1.0, 1.0] {
        seams.add_polygon(&camera.lying([x - 0.012, x + 0.012], 0.0, [near, FAR]));
    }
    sheet.veil(seams, lit(0x0090_98A8), 0.5);
    // A ring of color in the middle.
    let disk = super::cuboid::circle(camera, [0.0, 0.0, 3.9], 1.25);
    let inner = super::cuboid::circle(camera, [0.0, 0.0, 3.9], 1.08);
    let band: Vec<_> =
        disk.iter().chain(disk.first()).chain(inner.first()).chain(inner.iter().rev()).copied().collect();
    sheet.veil(Outline::new().polygon(&band), lit(0x0038_60A8), 0.75);
    sheet.veil(super::outline::Outline::new().polygon(&inner), lit(0x0038_60A8), 0.16);
}

const ROPES: [(f64, u32); 4] = [(0.45, 0x00D8_3C3C), (0.80, 0x00F4_F4F0), (1.14, 0x00F4_F4F0), (1.46, 0x0034_5CB8)];

fn ropes(sheet: &mut Sheet, camera: &Camera) {
    let near = camera.near() * 0.9;
    for (up, color) in ROPES {
        let mut rope = Outline::new();
        camera.bar(&mut rope, [-HALF, up, FAR], [HALF, up, FAR], 0.05);
        for x in [-HALF, HALF] {
            camera.bar(&mut rope, [x, up, near.max(1.2)], [x, up, FAR], 0.05);
        }
        sheet.solid(rope, under_roof(camera.stage, color));
    }
    let mut ties = Outline::new();
    for x in [-1.0, 1.0] {
        camera.bar(&mut ties, [x, 0.42, FAR], [x, 1.5, FAR], 0.035);
    }
    for x in [-HALF, HALF] {
        camera.bar(&mut ties, [x, 0.42, 4.2], [x, 1.5, 4.2], 0.035);
    }
    sheet.fill(ties, under_roof(camera.stage, 0x00E8_E8EC));
}

fn corners(sheet: &mut Sheet, camera: &Camera) {
    for (x, color) in [(-HALF, 0x00D0_3434), (HALF, 0x0030_58B8)] {
        let lit = |color| under_roof(camera.stage, color);
        let mut post = Outline::new();
        camera.bar(&mut post, [x * 1.06, -0.4, FAR + 0.15], [x * 1.06, 1.72, FAR + 0.15], 0.13);
        sheet.solid(post, lit(0x0070_7888));
        let pad = Cuboid::new([x - 0.17, x + 0.17], [0.34, 1.58], [FAR - 0.1, FAR + 0.1]);
        pad.draw(sheet, camera, lit(color));
        let mark = things::part(pad.front(camera), [0.3, 0.7], [0.1, 0.9]);
        sheet.fill(Outline::new().polygon(&mark), lit(0x00F8_F4EC));
    }
}

/// Ice with the tracks of blades, boards and glass round it, seats behind, beams and lamps above.
pub fn ice_rink(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.47, 0.46]);
    let lit = |color| under_roof(stage, color);
    // On paper the hall is dark, and the ice is the only white.
    let (high, low) = if stage.is_on_paper() { (0x0008_0808, 0x0070_7070) } else { (0x0048_5878, 0x0090_A4C0) };
    sheet.down(stage.whole(), 0.0, camera.vanishing[1], &[(0.0, lit(high)), (1.0, lit(low))]);
    seats(sheet, &camera);
    beams(sheet, &camera);
    sheet.layer("hall");
    ice(sheet, &camera);
    sheet.layer("ice");
    barrier(sheet, &camera);
    sheet.layer("boards");
    if stage.is_night() && sheet.in_color() {
        spotlit(sheet, stage);
        sheet.layer("spotlight");
    }
}

/// A show at night: the hall is dark but for two beams, which meet where somebody skates.
fn spotlit(sheet: &mut Sheet, stage: &Stage) {
    let dark = hex(0x0008_0C34);
    let feet = [stage.head.center[0], (stage.head.center[1] + stage.head.height * 6.1).min(stage.height * 0.96)];
    let pool = [stage.width * 0.40, stage.height * 0.075];
    let around = [(0.0, dark.faded(0.04)), (0.20, dark.faded(0.12)), (0.44, dark.faded(0.60)), (1.0, dark.faded(0.80))];
    let reach = [stage.width * 1.15, stage.height * 0.62];
    sheet.around(stage.whole(), ([feet[0], feet[1] - stage.height * 0.12], reach), &around);
    let light = hex(0x00E8_F4FF);
    for x in [0.06, 0.94] {
        let lamp = stage.at(x, -0.04);
        let beam = [
            [lamp[0] - stage.unit * 10.0, lamp[1]],
            [lamp[0] + stage.unit * 10.0, lamp[1]],
            [feet[0] + pool[0] * 0.86, feet[1]],
            [feet[0] - pool[0] * 0.86, feet[1]],
        ];
        let stops = [(0.0, light.faded(0.46)), (0.6, light.faded(0.16)), (1.0, light.faded(0.05))];
        sheet.ramp(Outline::new().polygon(&beam), lamp, feet, &stops);
        sheet.glow(lamp, [stage.unit * 150.0; 2], hex(0x00FF_FFFF), 0.9);
    }
    sheet.blur(feet, pool, (light, 0.62));
    sheet.glow([feet[0], feet[1] - stage.height * 0.2], [stage.width * 0.42, stage.height * 0.34], light, 0.34);
}

const WALL: f64 = 22.0;
const WIDE: f64 = 11.0;

fn seats(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut dice = stage.dice("rink seats");
    for row in (0..6).rev() {
        let up = 1.6 + 0.75 * f64::from(row);
        let away = WALL + 1.5 + 1.2 * f64::from(row);
        let bank = camera.facing([-22.0, 22.0], [0.6, up], away);
        let color = if stage.is_on_paper() { 0x0030_3030 } else { 0x0058_70A0 };
        sheet.slab(&bank, under_roof(stage, color + 0x0006_0606 * (row as u32 % 2)));
        let mut chairs = [Outline::new(), Outline::new()];
        let mut x = -21.0;
        while x < 21.0 {
            let chair = camera.facing([x, x + 0.55], [up - 0.5, up + 0.12], away);
            chairs[usize::from(dice.chance(0.2))].add_polygon(&chair);
            x += 0.74;
        }
        let [common, other] = chairs;
        if sheet.in_color() {
            sheet.fill(common, under_roof(stage, 0x004C_6CB0));
            sheet.fill(other, under_roof(stage, 0x003C_5898));
            onlookers(sheet, camera, (up, away), &mut dice);
        } else {
            sheet.fill(other, hex(0x00FF_FFFF));
        }
    }
}

/// Heads and shoulders, most seats taken at a show, some on another day.
fn onlookers(sheet: &mut Sheet, camera: &Camera, (up, away): (f64, f64), dice: &mut Dice) {
    const COATS: [u32; 4] = [0x00C8_6868, 0x0058_8CA8, 0x00D8_B470, 0x0080_6CA0];
    let stage = camera.stage;
    let taken = if stage.is_night() { 0.88 } else { 0.34 };
    let mut coats: [Outline; 4] = std::array::from_fn(|_| Outline::new());
    let (mut faces, mut hairs) = (Outline::new(), Outline::new());
    let mut x = -20.7;
    while x < 21.0 {
        let (is_there, coat, lean) = (dice.chance(taken), dice.below(4), dice.between(-0.06, 0.06));
        if is_there {
            let at = |dx: f64, dy: f64| camera.at([x + lean + dx, up + dy, away]);
            let wide = camera.scale(away);
            coats[coat].add_polygon(&[at(-0.27, -0.34), at(-0.21, 0.02), at(0.21, 0.02), at(0.27, -0.34)]);
            faces.add_ellipse(at(0.0, 0.16), [wide * 0.115, wide * 0.15]);
            hairs.add_ellipse(at(0.0, 0.23), [wide * 0.125, wide * 0.105]);
        }
        x += 0.74;
    }
    for (outline, color) in coats.into_iter().zip(COATS) {
        sheet.fill(outline, under_roof(stage, color));
    }
    sheet.fill(faces, under_roof(stage, 0x00F0_CCB0));
    sheet.fill(hairs, under_roof(stage, 0x0048_3838));
}

fn beams(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut steel = Outline::new();
    for away in [26.0, 19.0, 13.0] {
        camera.bar(&mut steel, [-20.0, 8.6, away], [20.0, 8.6, away], 0.2);
        camera.bar(&mut steel, [-20.0, 7.4, away], [20.0, 7.4, away], 0.14);
        for number in -12_i32..12 {
            let x = 1.6 * f64::from(number);
            camera.bar(&mut steel, [x, 7.4, away], [x + 0.8, 8.6, away], 0.09);
            camera.bar(&mut steel, [x + 0.8, 8.6, away], [x + 1.6, 7.4, away], 0.09);
        }
    }
    sheet.veil(steel, under_roof(stage, 0x00C8_D4E4), if sheet.in_color() { 0.6 } else { 1.0 });
    for away in [24.0, 16.5] {
        for x in [-8.0, -2.7, 2.7, 8.0] {
            let lamp = camera.lying([x - 0.9, x + 0.9], 7.2, [away, away + 1.4]);
            sheet.slab(&lamp, hex(0x00FF_FFFC));
            sheet.glow(camera.at([x, 7.2, away]), [camera.scale(away) * 2.8; 2], hex(0x00F4_FAFF), 0.55);
        }
    }
}

fn ice(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let top = camera.at([0.0, 0.0, WALL])[1];
    let area = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    let lit = |color| under_roof(stage, color);
    sheet.down(
        area,
        top,
        stage.height,
        &[
            (0.0, lit(0x00D4_E8F4)),
            (0.35, lit(0x00F4_FBFF)),
            (1.0, lit(if stage.is_on_paper() { 0x00A8_A8A8 } else { 0x00BC_DCF0 })),
        ],
    );
    let near = camera.near() * 0.8;
    let mut line = Outline::new();
    line.add_polygon(&camera.lying([-WIDE, WIDE], 0.0, [11.0, 11.4]));
    sheet.veil(line, hex(0x00D8_4850), if sheet.in_color() { 0.7 } else { 0.5 });
    let mut blue = Outline::new();
    blue.add_polygon(&camera.lying([-WIDE, WIDE], 0.0, [17.0, 17.6]));
    let outer = super::cuboid::circle(camera, [0.0, 0.0, 11.2], 4.0);
    let inner = super::cuboid::circle(camera, [0.0, 0.0, 11.2], 3.9);
    blue.add_polygon(
        &outer.iter().chain(outer.first()).chain(inner.first()).chain(inner.iter().rev()).copied().collect::<Vec<_>>(),
    );
    sheet.veil(blue, hex(0x0038_68B8), if sheet.in_color() { 0.6 } else { 0.5 });
    reflections(sheet, camera);
    let mut dice = stage.dice("blades");
    let mut tracks = Outline::new();
    for _ in 0..34 {
        let away = near + (14.0 - near) * dice.unit() * dice.unit() + 0.3;
        let (x, turn, bend) = (dice.between(-0.6, 0.6) * away, dice.between(-0.6, 0.6), dice.between(-0.5, 0.5));
        let mut last = [x, 0.0, away];
        for step in 1..6 {
            let share = f64::from(step) / 5.0;
            let next = [x + share * (1.2 + turn), 0.0, away + (turn * share + bend * share * share) * 0.8];
            camera.bar(&mut tracks, last, [next[0], 0.0, next[2].max(near)], 0.012);
            last = [next[0], 0.0, next[2].max(near)];
        }
    }
    let mark: Color = if sheet.in_color() { hex(0x00FF_FFFF) } else { hex(0x0080_8080) };
    sheet.veil(tracks, mark, if sheet.in_color() { 0.8 } else { 0.32 });
}

/// Boards and lamps in the ice.
fn reflections(sheet: &mut Sheet, camera: &Camera) {
    if !sheet.in_color() {
        return;
    }
    let stage = camera.stage;
    for x in [-8.0, -2.7, 2.7, 8.0] {
        let at = camera.at([x, 0.0, 13.0]);
        sheet.glow([at[0], at[1] + stage.unit * 70.0], [stage.unit * 46.0, stage.unit * 200.0], hex(0x00FF_FFFF), 0.75);
    }
    let top = camera.at([0.0, 0.0, WALL])[1];
    let strip = Outline::new().rect([0.0, top], [stage.width, top + stage.unit * 46.0]);
    let tint = hex(0x0088_A8D0);
    sheet.down(strip, top, top + stage.unit * 46.0, &[(0.0, tint.faded(0.5)), (1.0, tint.faded(0.0))]);
}

fn barrier(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let lit = |color| under_roof(stage, color);
    let mut dice = stage.dice("rink boards");
    let wall = camera.facing([-22.0, 22.0], [0.0, 1.15], WALL);
    sheet.slab(&wall, lit(0x00F6_F8FA));
    let hues = [0x0038_68B0, 0x00E0_5858, 0x0030_9088, 0x00F0_B840];
    for number in 0..8_usize {
        let left = -17.2 + 4.4 * number as f64;
        let panel = camera.facing([left, left + 3.4], [0.26, 0.9], WALL - 0.05);
        sheet.fill(things::glyphs(panel, (5, 1), &mut dice), lit(hues[number % 4]));
    }
    let mut trims = Outline::new();
    camera.bar(&mut trims, [-22.0, 1.15, WALL], [22.0, 1.15, WALL], 0.10);
    camera.bar(&mut trims, [-22.0, 0.06, WALL], [22.0, 0.06, WALL], 0.14);
    sheet.solid(trims, lit(0x00F0_C840));
    let glass = camera.facing([-22.0, 22.0], [1.15, 2.7], WALL);
    sheet.veil(Outline::new().polygon(&glass), hex(0x00E8_F6FF), if sheet.in_color() { 0.22 } else { 0.5 });
    let mut posts = Outline::new();
    for number in -9_i32..=9 {
        let x = 2.4 * f64::from(number);
        camera.bar(&mut posts, [x, 1.15, WALL], [x, 2.7, WALL], 0.05);
    }
    sheet.fill(posts, lit(0x0098_A8B8));
}
