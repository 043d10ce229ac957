//! Two fields with stands round them: one for soccer and running, one for baseball.

use super::camera::Camera;
use super::cuboid::{Cuboid, circle};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::{things, track};
use scene::{Character, Extra, Hour, Outfit, Prop};

/// Meters: from the middle to the stands, and from the eye to those opposite.
const SIDE: f64 = 27.0;
const END: f64 = 58.0;
/// How far the stands go back, and how high.
const DEEP: f64 = 16.0;
const TALL: f64 = 12.5;

/// Grass in mown stripes, a goal, lines, stands on three sides.
pub fn stadium(sheet: &mut Sheet, stage: &Stage) {
    if stage.scene.figures.iter().any(plays_baseball) {
        return ballpark(sheet, stage);
    }
    let is_track = stage.scene.figures.iter().any(track::is_run_on);
    let camera = Camera::new(stage, if is_track { [0.40, 0.45] } else { [0.24, 0.47] });
    bowl(sheet, &camera);
    grass(sheet, &camera);
    if is_track {
        track::draw(sheet, &camera);
        return pools(sheet, &camera);
    }
    pitch(sheet, &camera);
    sheet.layer("pitch");
    goal(sheet, &camera);
    pools(sheet, &camera);
    sheet.layer("goal");
}

fn plays_baseball(one: &Character) -> bool {
    one.prop == Some(Prop::Bat) || one.outfit == Outfit::Jersey && one.extras.contains(&Extra::Cap)
}

/// From behind the home plate: the diamond, the outfield, a board with the score.
pub fn ballpark(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.47]);
    bowl(sheet, &camera);
    score(sheet, &camera);
    grass(sheet, &camera);
    diamond(sheet, &camera);
    pools(sheet, &camera);
    sheet.layer("diamond");
}

/// Sky, stands with people, floodlights.
fn bowl(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    sky(sheet, stage, camera.vanishing[1]);
    sheet.layer("sky");
    lights(sheet, camera);
    let at = |x: f64, up: f64, away: f64| camera.at([x, up, away]);
    let seats = if stage.is_on_paper() { 0x003C_3C3C } else { 0x0058_74A0 };
    let near = 13.0;
    for side in [-1.0, 1.0] {
        let bank = [
            at(side * SIDE, 1.5, near),
            at(side * SIDE, 1.5, END),
            at(side * (SIDE + DEEP), TALL, END),
            at(side * (SIDE + DEEP), TALL, near),
        ];
        sheet.slab(&bank, mix(stage.lit(seats, 0.14), stage.colors.shadow, if side > 0.0 { 0.04 } else { 0.24 }));
        roof(sheet, camera, side, near);
    }
    let bank = [
        at(-SIDE, 1.5, END),
        at(SIDE, 1.5, END),
        at(SIDE + DEEP, TALL, END + DEEP),
        at(-SIDE - DEEP, TALL, END + DEEP),
    ];
    sheet.slab(&bank, stage.lit(seats, 0.22));
    sheet
        .slab(&camera.facing([-SIDE - DEEP, SIDE + DEEP], [TALL, TALL + 1.2], END + DEEP), stage.lit(0x00D8_DCE4, 0.2));
    rows(sheet, camera);
    crowd(sheet, camera);
    boards(sheet, camera);
    sheet.layer("stands");
}

/// A flat roof over the highest seats of a side.
fn roof(sheet: &mut Sheet, camera: &Camera, side: f64, near: f64) {
    let stage = camera.stage;
    let at = |x: f64, up: f64, away: f64| camera.at([side * x, up, away]);
    let (inner, outer, up) = (SIDE + DEEP * 0.4, SIDE + DEEP, TALL + 5.0);
    let under = [at(inner, up, near), at(inner, up, END), at(outer, up, END), at(outer, up, near)];
    // The black of a page.
    let shade = if stage.is_on_paper() { hex(0) } else { mix(stage.lit(0x00A8_B0BC, 0.1), stage.colors.shadow, 0.4) };
    sheet.slab(&under, shade);
    let edge = [at(inner, up + 1.0, near), at(inner, up + 1.0, END), at(inner, up, END), at(inner, up, near)];
    sheet.slab(&edge, stage.lit(0x00E4_E8EE, 0.12));
}

/// The steps of the stands.
fn rows(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut lines = Outline::new();
    for row in 1..9 {
        let share = f64::from(row) / 9.0;
        let (out, up) = (DEEP * share, 1.5 + (TALL - 1.5) * share);
        camera.bar(&mut lines, [-SIDE - out, up, END + out], [SIDE + out, up, END + out], 0.16);
        for side in [-1.0, 1.0] {
            camera.bar(&mut lines, [side * (SIDE + out), up, 14.0], [side * (SIDE + out), up, END], 0.16);
        }
    }
    for aisle in -3_i32..=3 {
        let x = 7.6 * f64::from(aisle);
        camera.bar(&mut lines, [x, 1.5, END], [x * 1.5, TALL, END + DEEP], 0.5);
    }
    if sheet.in_color() {
        sheet.veil(lines, stage.lit(0x00C8_D4E4, 0.2), 0.5);
    } else {
        sheet.veil(lines, hex(0x00FF_FFFF), 0.9);
    }
}

fn crowd(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut dice = stage.dice("stadium crowd");
    let mut groups = [Outline::new(), Outline::new(), Outline::new(), Outline::new()];
    for row in 0..9 {
        let share = (f64::from(row) + 0.35) / 9.0;
        let (out, up) = (DEEP * share, 1.9 + (TALL - 1.5) * share);
        let half = SIDE + out;
        let mut x = -half + 0.5;
        while x < half {
            if dice.chance(0.86) {
                let size = 0.42 * camera.scale(END + out);
                let at = camera.at([x, up, END + out]);
                groups[dice.below(4)].add_ellipse(at, [size, size * 1.2]);
            }
            x += dice.between(1.0, 1.7);
        }
        let mut away = 22.0;
        while away < END {
            for side in [-1.0, 1.0] {
                let size = 0.40 * camera.scale(away);
                let at = camera.at([side * half, up, away]);
                if at[0] > -size && at[0] < stage.width + size && dice.chance(0.8) {
                    groups[dice.below(4)].add_ellipse(at, [size, size * 1.2]);
                }
            }
            away += dice.between(1.2, 2.2);
        }
    }
    if !sheet.in_color() {
        // Of so many only a few heads, white on their tone.
        return sheet.fill(std::mem::take(&mut groups[0]), hex(0x00FF_FFFF));
    }
    for (group, color) in groups.into_iter().zip([0x00F4_E8DC, 0x00E8_7868, 0x0038_4468, 0x00F0_D078]) {
        sheet.veil(group, stage.lit(color, 0.2), 0.85);
    }
}

/// The wall round the field, with words on it that are no words.
fn boards(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut dice = stage.dice("boards");
    let hues = [0x0030_5C98, 0x00C8_4040, 0x00F0_F0EC, 0x0038_8858, 0x00F0_C040];
    for number in 0..9_usize {
        let left = -SIDE + 6.0 * number as f64;
        let board = camera.facing([left, left + 6.0], [0.0, 1.5], END - 0.2);
        let color = hues[(number + stage.seeded(5)) % 5];
        let color = if stage.is_on_paper() { [0, 0x00F0_F0EC][number % 2] } else { color };
        sheet.slab(&board, stage.lit(color, 0.14));
        let pale = color == 0x00F0_F0EC || color == 0x00F0_C040;
        let mark = if pale { hex(0x0030_3440) } else { hex(0x00F8_F8F4) };
        sheet.fill(things::glyphs(things::part(board, [0.12, 0.88], [0.2, 0.8]), (4, 1), &mut dice), mark);
    }
    for side in [-1.0, 1.0] {
        sheet.slab(&camera.along(side * SIDE, [0.0, 1.5], [13.0, END]), stage.lit(0x0038_5890, 0.1));
    }
}

fn lights(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let burns = matches!(stage.scene.hour, Hour::Night | Hour::Dusk);
    for x in [-30.0, 30.0] {
        let away = END + DEEP + 4.0;
        let mut mast = Outline::new();
        camera.bar(&mut mast, [x, 0.0, away], [x, 25.0, away], 0.8);
        sheet.solid(mast, stage.lit(0x0078_8490, 0.25));
        let frame = camera.facing([x - 4.2, x + 4.2], [23.0, 28.6], away);
        sheet.slab(&frame, stage.lit(0x0060_6C78, 0.2));
        for row in 0..3 {
            for column in 0..5 {
                let (left, low) = (x - 3.9 + 1.6 * f64::from(column), 23.4 + 1.7 * f64::from(row));
                let lamp = camera.facing([left, left + 1.3], [low, low + 1.4], away - 0.1);
                sheet.fill(
                    Outline::new().polygon(&lamp),
                    if burns { hex(0x00FF_FEF0) } else { stage.lit(0x00E8_ECF0, 0.1) },
                );
            }
        }
        if burns {
            sheet.glow(camera.at([x, 26.0, away]), [camera.scale(away) * 16.0; 2], hex(0x00FF_F6DC), 0.9);
        }
    }
}

/// What the floodlights leave on the grass.
fn pools(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    if sheet.in_color() && matches!(stage.scene.hour, Hour::Night | Hour::Dusk) {
        let at = camera.at([0.0, 0.0, 14.0]);
        sheet.glow(at, [stage.width * 0.75, stage.height * 0.24], hex(0x00F4_F6DC), 0.42);
    }
}

/// Mown one way and the other.
fn grass(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.8;
    let on_paper = stage.is_on_paper();
    let (dark, pale) = if on_paper { (0x0090_9090, 0x00E0_E0E0) } else { (0x0050_A04C, 0x0066_B45A) };
    let area = Outline::new().rect([0.0, camera.at([0.0, 0.0, END])[1]], [stage.width, stage.height]);
    let top = camera.vanishing[1];
    sheet.down(area, top, stage.height, &[(0.0, stage.ground(dark, 0.24)), (1.0, stage.ground(dark, 0.0))]);
    let mut stripes = Outline::new();
    let mut away = END;
    while away > near {
        stripes.add_polygon(&camera.lying([-SIDE, SIDE], 0.0, [(away - 4.0).max(near), away]));
        away -= 8.0;
    }
    sheet.down(stripes, top, stage.height, &[(0.0, stage.ground(pale, 0.24)), (1.0, stage.ground(pale, 0.0))]);
}

fn pitch(sheet: &mut Sheet, camera: &Camera) {
    let near = camera.near() * 0.8;
    let mut chalk = Outline::new();
    let line = END - 5.0;
    for (half, reach) in [(SIDE - 4.0, line - near), (15.0, 14.0), (7.0, 5.5)] {
        let from = (line - reach).max(near);
        for x in [-half, half] {
            chalk.add_polygon(&camera.lying([x - 0.09, x + 0.09], 0.0, [from, line]));
        }
        if from > near {
            chalk.add_polygon(&camera.lying([-half, half], 0.0, [from, from + 0.3]));
        }
    }
    chalk.add_polygon(&camera.lying([-SIDE + 4.0, SIDE - 4.0], 0.0, [line, line + 0.3]));
    chalk.add_polygon(&camera.lying([-SIDE + 4.0, SIDE - 4.0], 0.0, [11.0, 11.12]));
    sheet.fill(chalk, mix(camera.stage.ground(0x00FF_FFFF, 0.04), hex(0x00FF_FFFF), 0.35));
    let (outer, inner) = (circle(camera, [0.0, 0.0, 11.0], 6.1), circle(camera, [0.0, 0.0, 11.0], 5.98));
    let ring: Vec<_> =
        outer.iter().chain(outer.first()).chain(inner.first()).chain(inner.iter().rev()).copied().collect();
    sheet.fill(Outline::new().polygon(&ring), mix(camera.stage.ground(0x00FF_FFFF, 0.04), hex(0x00FF_FFFF), 0.35));
}

fn goal(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (away, half, high) = (END - 5.0, 4.4, 3.0);
    let mut net = Outline::new();
    for number in 0..=18 {
        let x = -half + half * 2.0 * f64::from(number) / 18.0;
        camera.bar(&mut net, [x, 0.0, away + 2.0], [x, high, away + 0.6], 0.02);
    }
    for number in 0..=6 {
        let up = high * f64::from(number) / 6.0;
        camera.bar(&mut net, [-half, up, away + 1.6], [half, up, away + 1.6], 0.02);
    }
    sheet.veil(net, hex(0x00FF_FFFF), if sheet.in_color() { 0.5 } else { 0.9 });
    let mut frame = Outline::new();
    camera.bar(&mut frame, [-half, 0.0, away], [-half, high, away], 0.2);
    camera.bar(&mut frame, [half, 0.0, away], [half, high, away], 0.2);
    camera.bar(&mut frame, [-half - 0.1, high, away], [half + 0.1, high, away], 0.2);
    sheet.solid(frame, mix(stage.lit(0x00FF_FFFF, 0.0), hex(0x00FF_FFFF), 0.4));
}

fn diamond(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.8;
    let (soil, lawn) = if stage.is_on_paper() { (0x00F8_F8F8, 0x00A8_A8A8) } else { (0x00C0_8A58, 0x0058_A850) };
    let earth = stage.ground(soil, 0.04);
    // Warning track before the wall.
    sheet.fill(Outline::new().polygon(&camera.lying([-SIDE, SIDE], 0.0, [END - 3.5, END])), stage.ground(soil, 0.2));
    sheet.slab(&circle(camera, [0.0, 0.0, 20.0], 17.5), earth);
    let base = |x: f64, away: f64| camera.at([x, 0.0, away.max(near)]);
    let (first, second, third, home) = ([11.4, 17.0], [0.0, 30.0], [-11.4, 17.0], [0.0, 5.0]);
    let square = [base(0.0, 7.2), base(9.6, 17.0), base(0.0, 27.8), base(-9.6, 17.0)];
    sheet.slab(&square, stage.ground(lawn, 0.06));
    sheet.slab(&circle(camera, [0.0, 0.0, 5.0], 3.6), earth);
    sheet.slab(&circle(camera, [0.0, 0.0, 17.0], 2.0), earth);
    let white = mix(stage.ground(0x00FF_FFFF, 0.02), hex(0x00FF_FFFF), 0.4);
    let mut chalk = Outline::new();
    for x in [-1.0, 1.0] {
        chalk.add_polygon(&[base(x * 0.4, 5.2), base(x * 0.6, 5.2), base(x * 26.0, 36.2), base(x * 25.6, 36.2)]);
    }
    sheet.fill(chalk, white);
    for [x, away] in [first, second, third, home] {
        sheet.slab(&camera.lying([x - 0.5, x + 0.5], 0.08, [away - 0.5, away + 0.5]), white);
    }
    sheet.slab(&camera.lying([-0.5, 0.5], 0.26, [16.9, 17.15]), white);
}

/// The board over the stands: two rows of numbers that are no numbers.
fn score(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut dice = stage.dice("score");
    let frame = Cuboid::new([-21.0, 2.0], [TALL - 2.0, TALL + 8.0], [END + DEEP - 4.0, END + DEEP - 2.0]);
    let mut legs = Outline::new();
    for x in [-18.0, -1.0] {
        camera.bar(&mut legs, [x, TALL - 6.0, END + DEEP - 3.0], [x, TALL, END + DEEP - 3.0], 0.8);
    }
    sheet.solid(legs, stage.lit(0x0060_6870, 0.2));
    sheet.slab(&frame.front(camera), stage.lit(0x0030_5C48, 0.1));
    let face = things::part(frame.front(camera), [0.03, 0.97], [0.06, 0.94]);
    sheet.slab(&face, if stage.is_on_paper() { hex(0) } else { hex(0x0018_2430) });
    let lit = if sheet.in_color() { hex(0x00FF_D868) } else { hex(0x00FF_FFFF) };
    for row in 0..3 {
        let top = 0.10 + 0.30 * f64::from(row);
        let line = things::part(face, [0.04, 0.96], [top, top + 0.2]);
        sheet.fill(things::glyphs(line, (10, 1), &mut dice), lit);
    }
    sheet.layer("score");
}
