//! A balcony high over the town: railing, pots, the open door of a lit room.

use super::camera::Camera;
use super::foliage::ground_shadow;
use super::outline::{Outline, Point};
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use super::{palace_balcony, things};
use scene::Hour;

const EDGE: f64 = 4.6;

pub fn balcony(sheet: &mut Sheet, stage: &Stage) {
    if palace_balcony::is_of_a_palace(stage.scene) {
        return palace_balcony::palace_balcony(sheet, stage);
    }
    let camera = Camera::new(stage, [0.36, 0.55]);
    let horizon = camera.vanishing[1] / stage.height;
    sky(sheet, stage, camera.vanishing[1]);
    sheet.layer("sky");
    let mut dice = stage.dice("town under a balcony");
    let has_sea = stage.scene.has(scene::Sight::Sea);
    if has_sea {
        super::water::sea(sheet, stage, (camera.vanishing[1], stage.height), 0x0028_80B0);
        super::water::gulls(sheet, stage, camera.vanishing[1]);
    }
    let town = if has_sea { Vec::new() } else { planes(stage, horizon, 0.62).to_vec() };
    for (index, one) in town.into_iter().enumerate() {
        plane(sheet, stage, one, 0.95, &mut dice);
        if index == 1 {
            haze(sheet, stage, horizon);
        }
    }
    if !has_sea {
        lights(sheet, stage, horizon);
    }
    sheet.layer("town");
    floor(sheet, &camera);
    railing(sheet, &camera);
    sheet.layer("railing");
    door(sheet, &camera);
    for (x, size) in [(-0.42, 120.0), (-0.33, 88.0), (0.20, 110.0)] {
        let away = EDGE - 0.35;
        let [at, y] = camera.at([x * away, 0.0, away]);
        let foot = [stage.beside_head(at, 40.0 * stage.unit), y];
        ground_shadow(sheet, stage, foot, [stage.unit * 44.0, stage.unit * 9.0]);
        things::plant(sheet, foot, stage.unit * size, &|color| stage.lit(color, 0.0), &mut dice);
    }
    sheet.layer("balcony");
}

/// Lamps of streets far below, in rows toward the horizon.
fn lights(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    if !matches!(stage.scene.hour, Hour::Night | Hour::Dusk) || !sheet.in_color() {
        return;
    }
    let mut dice = stage.dice("lamps below");
    for hue in [0x00FF_D890, 0x00FF_B870, 0x00A8_D0FF] {
        let mut lamps = Outline::new();
        for _ in 0..60 {
            let depth = dice.unit();
            let at = stage.at(dice.unit(), horizon + 0.012 + 0.14 * depth);
            lamps.add_ellipse(at, [stage.unit * (1.2 + 2.6 * depth); 2]);
        }
        sheet.veil(lamps, hex(hue), 0.85);
    }
}

fn floor(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near();
    let deck = camera.lying([-30.0, 30.0], 0.0, [near, EDGE]);
    let top = camera.at([0.0, 0.0, EDGE])[1];
    let (pale, deep) = (stage.ground(0x00C8_B49C, 0.06), stage.ground(0x0098_8470, 0.0));
    // The slab's kerb hides what lies right below.
    sheet.slab(&camera.facing([-30.0, 30.0], [0.0, 0.16], EDGE), stage.lit(0x00D8_D4CC, 0.04));
    sheet.down(Outline::new().polygon(&deck), top, stage.height, &[(0.0, pale), (1.0, deep)]);
    let mut seams = Outline::new();
    for board in -16_i32..=16 {
        let x = 0.28 * f64::from(board);
        camera.bar(&mut seams, [x, 0.0, near], [x, 0.0, EDGE], 0.014);
    }
    sheet.veil(seams, if sheet.in_color() { stage.colors.shadow } else { hex(0) }, 0.4);
    ground_shadow(sheet, stage, [stage.width * 0.5, top], [stage.width * 0.7, stage.unit * 9.0]);
}

/// Bars of steel between two rails of wood, at the height of the belt.
fn railing(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut bars = Outline::new();
    for bar in -40_i32..=40 {
        let x = 0.13 * f64::from(bar);
        camera.bar(&mut bars, [x, 0.16, EDGE], [x, 1.02, EDGE], 0.028);
    }
    let steel =
        if sheet.in_color() { mix(stage.lit(0x0080_8898, 0.02), stage.colors.edge, 0.12) } else { hex(0x0050_5050) };
    sheet.solid(bars, steel);
    for post in -5_i32..=5 {
        let x = 1.04 * f64::from(post) + 0.065;
        sheet.slab(&camera.facing([x - 0.04, x + 0.04], [0.0, 1.04], EDGE), steel);
    }
    sheet.slab(&camera.facing([-30.0, 30.0], [0.20, 0.25], EDGE), steel);
    sheet.slab(&camera.facing([-30.0, 30.0], [1.02, 1.10], EDGE - 0.02), stage.lit(0x00A8_7850, 0.0));
    let top = camera.lying([-30.0, 30.0], 1.10, [EDGE - 0.06, EDGE + 0.06]);
    sheet.slab(&top, mix(stage.ground(0x00C8_9868, 0.0), stage.colors.edge, 0.25));
}

/// On the side away from the light: a wall, a pane slid open, curtain and lamplight behind it.
fn door(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let x = 1.5;
    let near = camera.near().min(0.6);
    let lit = |color: u32| stage.lit(color, 0.0);
    let wall = if stage.is_on_paper() { 0x0070_7070 } else { 0x00E0_D4C4 };
    sheet.slab(&camera.along(x, [-0.05, 6.0], [near, EDGE + 0.1]), lit(wall));
    let is_lit = matches!(stage.scene.hour, Hour::Night | Hour::Dusk);
    let room = if stage.is_on_paper() {
        hex(0x00FF_FFFF)
    } else if is_lit {
        hex(0x00FF_DFA0)
    } else {
        under(hex(0x00B8_A898), stage.colors.ambient)
    };
    sheet.slab(&camera.along(x, [0.0, 2.25], [1.9, 4.2]), lit(0x0070_6054));
    let open = camera.along(x, [0.06, 2.18], [1.96, 3.04]);
    let pane = camera.along(x, [0.06, 2.18], [3.10, 4.14]);
    sheet.slab(&open, room);
    sheet.slab(
        &pane,
        if is_lit { mix(room, hex(0x00FF_F4D8), 0.4) } else { mix(stage.colors.sky[3], lit(0x00C0_D0D8), 0.4) },
    );
    let mut dice = stage.dice("curtain of the door");
    let cloth = if is_lit && !stage.is_on_paper() { hex(0x00F8_D8A8) } else { lit(0x00F0_E0CC) };
    inside(sheet, stage, (open, pane), room);
    // Drawn aside, or the glass would read as a shutter.
    for (glass, rights) in [(open, [0.0, 0.26]), (pane, [0.76, 1.0])] {
        things::curtain(sheet, things::part(glass, rights, [0.0, 1.0]), cloth, 2, &mut dice);
    }
    glints(sheet, pane);
    if is_lit {
        let middle = camera.at([x, 1.2, 2.8]);
        sheet.glow(middle, [camera.scale(2.8) * 1.3; 2], hex(0x00FF_C878), 0.55);
        let spill = [
            camera.at([x, 0.0, 2.0]),
            camera.at([x, 0.0, 4.1]),
            camera.at([x - 1.5, 0.0, 4.3]),
            camera.at([x - 1.6, 0.0, 2.2]),
        ];
        if sheet.in_color() {
            let warm = hex(0x00FF_D088);
            let stops = [(0.0, warm.faded(0.5)), (1.0, warm.faded(0.0))];
            sheet.ramp(Outline::new().polygon(&spill), spill[0], spill[3], &stops);
        }
    }
}

/// What is seen of the room: its floor, a shelf with books, a picture.
fn inside(sheet: &mut Sheet, stage: &Stage, (open, pane): ([Point; 4], [Point; 4]), room: canvas::Color) {
    let dim = |color: u32| if stage.is_on_paper() { hex(color) } else { mix(under(hex(color), room), room, 0.25) };
    for glass in [open, pane] {
        sheet.face(&things::part(glass, [0.0, 1.0], [0.80, 1.0]), dim(0x00A0_7850));
        sheet.ink(&[things::on(glass, 0.0, 0.80), things::on(glass, 1.0, 0.80)]);
    }
    sheet.slab(&things::part(pane, [0.10, 0.44], [0.40, 0.84]), dim(0x0088_6448));
    for (number, top) in [0.44, 0.58, 0.71].into_iter().enumerate() {
        let hue = [0x0088_4848, 0x0048_6888, 0x0070_7850][number];
        sheet.face(&things::part(pane, [0.13, 0.40], [top, top + 0.10]), dim(hue));
    }
    sheet.slab(&things::part(pane, [0.52, 0.68], [0.30, 0.44]), dim(0x00C8_B090));
}

/// What the pane throws back, and the bar across it.
fn glints(sheet: &mut Sheet, pane: [Point; 4]) {
    let at = |right: f64, down: f64| things::on(pane, right, down);
    let mut streaks = Outline::new();
    streaks.add_polygon(&[at(0.30, 0.0), at(0.46, 0.0), at(0.16, 0.5), at(0.0, 0.5)]);
    streaks.add_polygon(&[at(0.94, 0.40), at(1.0, 0.40), at(0.66, 1.0), at(0.58, 1.0)]);
    if sheet.in_color() {
        sheet.veil(streaks, hex(0x00FF_FFFF), 0.30);
    }
    sheet.ink(&[at(0.36, 0.06), at(0.14, 0.42)]);
    sheet.ink(&[at(0.92, 0.50), at(0.66, 0.94)]);
}
