//! On a bridge that hangs from cables: the deck between two railings, a tower, lamps, the river and trees on its banks.

use super::camera::Camera;
use super::foliage::{Leaves, crown, ground_shadow};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use super::water::water;
use scene::seed::Dice;

/// From the middle to a railing, meters.
const HALF: f64 = 2.5;
/// Where the bridge ends, meters away.
const END: f64 = 46.0;

pub fn bridge(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.36, 0.54]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("bridge");
    let share = horizon / stage.height;
    let [far, middle, _] = planes(stage, share, 0.75);
    plane(sheet, stage, far, share + 0.03, &mut dice);
    haze(sheet, stage, share);
    plane(sheet, stage, middle, share + 0.03, &mut dice);
    sheet.layer("town");
    water(sheet, stage, (horizon + stage.unit * 6.0, stage.height), 0x0030_7C9C);
    banks(sheet, stage, horizon, &mut dice);
    sheet.layer("river");
    deck(sheet, &camera);
    tower(sheet, &camera);
    for side in [-1.0, 1.0] {
        cable(sheet, &camera, side * (HALF + 0.35));
        railing(sheet, &camera, side * HALF);
    }
    sheet.layer("bridge");
}

/// Trees along the far bank, larger toward the picture's sides where the banks come near.
fn banks(sheet: &mut Sheet, stage: &Stage, horizon: f64, dice: &mut Dice) {
    let foot = horizon + 0.022 * stage.height;
    let grass = Outline::new().curve(&[
        [-40.0, foot + 0.030 * stage.height],
        [stage.width * 0.20, foot + 0.006 * stage.height],
        [stage.width * 0.5, foot],
        [stage.width * 0.8, foot + 0.006 * stage.height],
        [stage.width + 40.0, foot + 0.030 * stage.height],
        [stage.width + 40.0, horizon - 2.0],
        [-40.0, horizon - 2.0],
    ]);
    sheet.fill(grass, stage.ground(0x0088_AC68, 0.30));
    for (count, up, size, far) in [(12, 0.004, 34.0, 0.42), (8, 0.012, 58.0, 0.24)] {
        let leaves = Leaves::of(stage, [0x0068_9868, 0x0074_A058][usize::from(far < 0.3)], far);
        for number in 0..count {
            let x = (f64::from(number) + dice.between(0.1, 0.9)) / f64::from(count);
            let aside = (x - 0.45).abs() * 2.0;
            if far < 0.3 && aside < 0.34 {
                continue;
            }
            let size = stage.unit * size * (0.5 + aside) * dice.between(0.8, 1.25);
            let at = [stage.width * x, foot + (up + 0.012 * aside) * stage.height - size * 0.55];
            crown(sheet, stage, (at, [size * 1.15, size]), leaves, dice);
        }
    }
}

fn deck(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near();
    let top = camera.at([0.0, 0.0, END])[1];
    let (pale, deep) = (stage.ground(0x00CC_BEA8, 0.25), stage.ground(0x00B4_A48C, 0.0));
    let floor = camera.lying([-HALF - 0.3, HALF + 0.3], 0.0, [near, END]);
    sheet.down(Outline::new().polygon(&floor), top, stage.height, &[(0.0, pale), (1.0, deep)]);
    let mut seams = Outline::new();
    let mut away = near;
    let mut course = 0;
    while away < 22.0 {
        camera.bar(&mut seams, [-HALF, 0.0, away], [HALF, 0.0, away], 0.018);
        let next = away + 0.62;
        for stone in 0..5 {
            let x = -HALF + f64::from(stone) + if course % 2 == 0 { 0.5 } else { 0.0 };
            camera.bar(&mut seams, [x, 0.0, away], [x, 0.0, next], 0.018);
        }
        (away, course) = (next, course + 1);
    }
    sheet.veil(seams, stage.colors.shadow, 0.24);
    for side in [-1.0, 1.0] {
        let inner = side * (HALF - 0.34);
        let (low, high) = (side * (HALF + 0.3), inner);
        sheet.slab(&camera.lying([low, high], 0.14, [near, END]), stage.ground(0x00D8_CCBC, 0.06));
        sheet.slab(&camera.along(inner, [0.0, 0.14], [near, END]), stage.lit(0x0098_8878, 0.04));
    }
    // What the railing on the light's side throws on the deck.
    if sheet.in_color() && stage.clear_sky() && !stage.is_night() {
        let mut shadow = Outline::new();
        for bar in 0..40 {
            let away = near + 0.42 * f64::from(bar);
            camera.bar(&mut shadow, [0.34 - HALF, 0.0, away], [1.25 - HALF, 0.0, away + 0.25], 0.05);
        }
        camera.bar(&mut shadow, [1.25 - HALF, 0.0, near], [1.25 - HALF, 0.0, END], 0.10);
        sheet.veil(shadow, stage.colors.shadow, 0.22);
    }
}

/// How far away the tower stands, and how high it is, meters.
const TOWER_AWAY: f64 = 15.0;
const TOWER_TALL: f64 = 11.0;
/// Red lead, as such bridges are painted.
const STEEL: u32 = 0x00C4_5444;

/// A gate of two legs with beams across, through which the way goes on.
fn tower(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let far = camera.haze(TOWER_AWAY) * 0.9;
    let (steel, edge) = (stage.lit(STEEL, far), HALF + 0.35);
    let dark = mix(steel, stage.colors.shadow, 0.30);
    for (low, high) in [(4.6, 5.3), (TOWER_TALL - 1.0, TOWER_TALL - 0.2)] {
        sheet.slab(&camera.facing([-edge, edge], [low, high], TOWER_AWAY + 0.2), dark);
    }
    let mut braces = Outline::new();
    for side in [-1.0, 1.0] {
        camera.bar(&mut braces, [side * edge, 5.3, TOWER_AWAY], [-side * edge, TOWER_TALL - 1.0, TOWER_AWAY], 0.14);
    }
    sheet.solid(braces, dark);
    for side in [-1.0, 1.0] {
        let (inner, outer) = (side * (edge - 0.28), side * (edge + 0.34));
        let leg = camera.facing([inner.min(outer), inner.max(outer)], [0.0, TOWER_TALL], TOWER_AWAY);
        sheet.slab(&leg, steel);
        let lit = camera.facing([side * edge - 0.28, side * edge - 0.12], [0.0, TOWER_TALL], TOWER_AWAY);
        sheet.veil(Outline::new().polygon(&lit), stage.colors.edge, 0.35);
    }
}

/// From the tower's top down to the railing at the eye and beyond the tower, with hangers.
fn cable(sheet: &mut Sheet, camera: &Camera, x: f64) {
    let near = camera.near() * 0.8;
    let height = |away: f64| {
        let share = if away < TOWER_AWAY {
            (away / TOWER_AWAY).max(0.0)
        } else {
            1.0 - (away - TOWER_AWAY) / (END - TOWER_AWAY)
        };
        1.15 + (TOWER_TALL - 1.15) * share * share
    };
    let (mut cables, mut hangers) = (Outline::new(), Outline::new());
    let mut away = near;
    while away < END {
        let next = (away * 1.12).max(away + 0.3).min(END);
        // A corner exactly at the tower's top.
        let next = if away < TOWER_AWAY && next > TOWER_AWAY { TOWER_AWAY } else { next };
        camera.bar(&mut cables, [x, height(away), away], [x, height(next), next], 0.16);
        away = if next >= END { END + 1.0 } else { next };
    }
    let mut away = 3.0;
    while away < END * 0.8 {
        camera.bar(&mut hangers, [x, 1.0, away], [x, height(away), away], 0.04);
        away += if away < TOWER_AWAY { 1.3 } else { 2.6 };
    }
    let stage = camera.stage;
    sheet.solid(hangers, stage.lit(0x0088_5850, 0.12));
    sheet.solid(cables, stage.lit(STEEL, 0.06));
}

/// Iron bars under a broad rail between piers of stone, a lamp on every second pier.
fn railing(sheet: &mut Sheet, camera: &Camera, x: f64) {
    let stage = camera.stage;
    let near = camera.near();
    let tall = 1.05;
    let mut bars = Outline::new();
    let mut away = 16.0;
    while away > near {
        camera.bar(&mut bars, [x, 0.14, away], [x, tall - 0.08, away], 0.028);
        away -= if away > 9.0 { 0.44 } else { 0.22 };
    }
    camera.bar(&mut bars, [x, 0.26, near], [x, 0.26, END], 0.05);
    let iron = stage.lit(0x0048_5C64, 0.06);
    sheet.solid(bars, iron);
    sheet.slab(&camera.along(x, [tall - 0.08, tall], [near, END]), stage.lit(0x0058_7078, 0.05));
    sheet.slab(
        &camera.lying([x - 0.09, x + 0.09], tall, [near, END]),
        mix(stage.ground(0x0070_8890, 0.05), stage.colors.edge, 0.2),
    );
    let ends = [near, END].map(|away| (camera.at([x, tall, away]), camera.scale(away) * 0.06));
    super::snow::cap(sheet, stage, (ends[0].0, ends[1].0), ends.map(|end| end.1));
    for number in (0..7).rev() {
        let away = near + 1.7 + 4.4 * f64::from(number);
        pier(sheet, camera, [x, away], number % 2 == 1);
    }
}

fn pier(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2], lamp: bool) {
    let stage = camera.stage;
    let far = camera.haze(away) * 0.8;
    let (half, tall) = (0.19, 1.24);
    let side = if x > 0.0 { x - half } else { x + half };
    let stone = stage.lit(0x00C8_BCA8, far);
    sheet.slab(&camera.along(side, [0.0, tall], [away, away + 0.38]), mix(stone, stage.colors.shadow, 0.22));
    sheet.slab(&camera.facing([x - half, x + half], [0.0, tall], away), stone);
    sheet.slab(
        &camera.facing([x - half - 0.05, x + half + 0.05], [tall, tall + 0.10], away),
        mix(stone, stage.colors.edge, 0.3),
    );
    let foot = camera.at([side, 0.0, away]);
    ground_shadow(sheet, stage, foot, [0.3 * camera.scale(away), 0.05 * camera.scale(away)]);
    if !lamp {
        return;
    }
    let scale = camera.scale(away);
    let post = camera.at([x, tall, away]);
    let middle = stage.beside_head(post[0], 0.2 * scale);
    if (middle - post[0]).abs() > 1.0 {
        // A lamp that would grow from the head is left away.
        return;
    }
    let mut iron = Outline::new();
    camera.bar(&mut iron, [x, tall, away], [x, 3.1, away], 0.07);
    camera.bar(&mut iron, [x - 0.16, 3.1, away], [x + 0.16, 3.1, away], 0.06);
    sheet.solid(iron, stage.lit(0x0048_5C64, far));
    let globe = camera.at([x, 3.32, away]);
    if stage.is_night() || stage.scene.hour == scene::Hour::Dusk {
        sheet.glow(globe, [scale * 1.2; 2], hex(0x00FF_E0A0), 0.7);
        sheet.glow(camera.at([x * 0.7, 0.0, away]), [scale * 1.5, scale * 0.35], hex(0x00FF_D890), 0.35);
    }
    sheet.fill(
        Outline::lined(stage.line()).ellipse(globe, [0.19 * scale, 0.22 * scale]),
        mix(stage.colors.lamp, hex(0x00FF_FFFF), 0.4),
    );
}
