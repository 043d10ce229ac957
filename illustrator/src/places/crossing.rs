//! A road over the rails: bars with lamps at a level crossing, wires overhead, houses behind.

use super::camera::Camera;
use super::foliage::bushes;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use scene::Hour;

/// Meters from the eye: the bars, the two pairs of rails.
const BARS: f64 = 8.4;
const RAILS: [f64; 2] = [11.0, 14.6];

pub fn crossing(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.47, 0.50]);
    let horizon = camera.vanishing[1];
    let share = horizon / stage.height;
    sky(sheet, stage, horizon);
    let mut dice = stage.dice("crossing");
    let [far, middle, _] = planes(stage, share, 0.7);
    plane(sheet, stage, far, share + 0.03, &mut dice);
    haze(sheet, stage, share);
    plane(sheet, stage, middle, share + 0.03, &mut dice);
    sheet.layer("town");
    ground(sheet, &camera);
    let size = stage.unit * 46.0;
    for xs in [[-24.0, -4.0], [4.0, 24.0]] {
        let (from, to) = (camera.at([xs[0], 0.5, 19.0]), camera.at([xs[1], 0.5, 19.0]));
        bushes(sheet, stage, (from, to), size, (0x0058_9050, 0.16), &mut dice);
    }
    wires(sheet, &camera);
    rails(sheet, &camera);
    sheet.layer("rails");
    for side in [-1.0, 1.0] {
        fence(sheet, &camera, side);
    }
    signal(sheet, &camera, (3.3, BARS + 0.4));
    signal(sheet, &camera, (-3.4, 17.4));
    bar(sheet, &camera, (3.0, -2.9), BARS);
    sheet.layer("bars");
}

fn ground(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near() * 0.85;
    let top = camera.vanishing[1];
    let area = Outline::new().rect([0.0, top + stage.unit * 3.0], [stage.width, stage.height]);
    sheet.down(
        area,
        top,
        stage.height,
        &[(0.0, stage.ground(0x0098_A878, 0.3)), (1.0, stage.ground(0x0080_9860, 0.0))],
    );
    let road = camera.lying([-3.0, 3.0], 0.0, [near, 60.0]);
    let (far, close) = (stage.ground(0x00A8_A8AC, 0.3), stage.ground(0x0078_7880, 0.0));
    sheet.down(Outline::new().polygon(&road), top, stage.height, &[(0.0, far), (1.0, close)]);
    sheet.ink(&[road[0], road[3]]);
    sheet.ink(&[road[1], road[2]]);
    // Ballast under the rails.
    let bed = camera.lying([-40.0, 40.0], 0.0, [RAILS[0] - 1.3, RAILS[1] + 1.5]);
    sheet.slab(&bed, stage.ground(0x0098_8C80, 0.08));
    let deck = camera.lying([-3.1, 3.1], 0.02, [RAILS[0] - 1.5, RAILS[1] + 1.7]);
    sheet.slab(&deck, stage.ground(0x0080_8084, 0.06));
    let mut lines = Outline::new();
    for x in [-2.6, 2.6] {
        lines.add_polygon(&camera.lying([x - 0.06, x + 0.06], 0.01, [near, BARS + 0.6]));
    }
    lines.add_polygon(&camera.lying([-2.5, 2.5], 0.01, [BARS - 1.5, BARS - 1.2]));
    sheet.fill(lines, stage.ground(0x00F0_EEE8, 0.02));
}

fn rails(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    for track in RAILS {
        let mut sleepers = Outline::new();
        for number in -34_i32..=34 {
            let x = 0.75 * f64::from(number);
            if x.abs() > 3.2 {
                sleepers.add_polygon(&camera.lying([x - 0.13, x + 0.13], 0.04, [track - 0.9, track + 0.9]));
            }
        }
        sheet.fill(sleepers, stage.ground(0x0068_5850, 0.06));
        let mut steel = Outline::new();
        for away in [track - 0.55, track + 0.55] {
            camera.bar(&mut steel, [-40.0, 0.12, away], [40.0, 0.12, away], 0.11);
        }
        sheet.solid(steel, mix(stage.lit(0x0088_8C94, 0.05), stage.colors.edge, 0.25));
    }
}

/// Posts and what the trains draw their power from.
fn wires(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let away = RAILS[1] + 2.2;
    let mut iron = Outline::new();
    for x in [-8.5, 9.5] {
        camera.bar(&mut iron, [x, 0.0, away], [x, 6.4, away], 0.24);
        camera.bar(&mut iron, [x, 5.6, away], [x, 5.6, RAILS[0]], 0.14);
        camera.bar(&mut iron, [x - 1.2, 6.0, away], [x + 1.2, 6.0, away], 0.12);
    }
    sheet.solid(iron, stage.lit(0x0070_7880, 0.14));
    let mut lines = Outline::new();
    for (up, away, thick) in [(5.0, RAILS[0], 0.03), (5.7, RAILS[0], 0.03), (5.1, RAILS[1], 0.03), (6.3, away, 0.04)] {
        camera.bar(&mut lines, [-40.0, up, away], [40.0, up, away], thick);
    }
    sheet.veil(lines, stage.lit(0x0038_3C48, 0.1), 0.8);
}

fn fence(sheet: &mut Sheet, camera: &Camera, side: f64) {
    let stage = camera.stage;
    let mut wood = Outline::new();
    for number in 0..14 {
        let x = side * (4.4 + 1.1 * f64::from(number));
        camera.bar(&mut wood, [x, 0.0, BARS + 0.9], [x, 1.15, BARS + 0.9], 0.13);
    }
    for up in [0.45, 0.95] {
        camera.bar(&mut wood, [side * 4.3, up, BARS + 0.9], [side * 20.0, up, BARS + 0.9], 0.09);
    }
    sheet.solid(wood, stage.lit(0x00E0_DCD4, 0.06));
}

/// Black and yellow by turns along a bar; `count` stripes.
fn striped(sheet: &mut Sheet, camera: &Camera, ends: [[f64; 3]; 2], (thick, count): (f64, i32)) {
    let stage = camera.stage;
    let point = |share: f64| [0, 1, 2].map(|axis| ends[0][axis] + (ends[1][axis] - ends[0][axis]) * share);
    let (mut yellow, mut black) = (Outline::new(), Outline::new());
    camera.bar(&mut yellow, ends[0], ends[1], thick);
    for stripe in 0..count {
        let share = f64::from(stripe) / f64::from(count);
        camera.bar(&mut black, point(share), point(share + 0.5 / f64::from(count)), thick);
    }
    sheet.solid(yellow, mix(stage.lit(0x00F8_C828, 0.02), hex(0x00F8_C828), 0.3));
    sheet.fill(black, stage.lit(0x0028_2428, 0.0));
}

/// A mast with a cross, two red lamps and an arrow box.
fn signal(sheet: &mut Sheet, camera: &Camera, (x, away): (f64, f64)) {
    let stage = camera.stage;
    striped(sheet, camera, [[x, 0.0, away], [x, 3.9, away]], (0.16, 6));
    for side in [-1.0, 1.0] {
        striped(sheet, camera, [[x - side * 0.62, 3.3, away - 0.1], [x + side * 0.62, 3.95, away - 0.1]], (0.17, 5));
    }
    let board = camera.facing([x - 0.75, x + 0.75], [2.45, 2.85], away - 0.12);
    sheet.slab(&board, stage.lit(0x0030_3038, 0.0));
    for (side, bright) in [(-1.0, true), (1.0, false)] {
        let at = camera.at([x + side * 0.5, 2.65, away - 0.15]);
        let size = 0.2 * camera.scale(away);
        sheet.fill(stage.lined().ellipse(at, [size * 1.35; 2]), stage.lit(0x0020_2028, 0.0));
        let lamp =
            if sheet.in_color() { hex(if bright { 0x00FF_4038 } else { 0x0098_2828 }) } else { hex(0x00FF_FFFF) };
        sheet.fill(Outline::new().ellipse(at, [size; 2]), lamp);
        if bright && sheet.in_color() {
            let reach = if matches!(stage.scene.hour, Hour::Night | Hour::Dusk) { 8.0 } else { 4.0 };
            sheet.glow(at, [size * reach; 2], hex(0x00FF_5040), 0.6);
        }
    }
    let mut speaker = Outline::new();
    speaker.add_ellipse(camera.at([x, 4.05, away]), [0.16 * camera.scale(away); 2]);
    sheet.solid(speaker, stage.lit(0x0068_6C74, 0.0));
    let foot = camera.facing([x - 0.3, x + 0.3], [0.0, 0.5], away - 0.05);
    sheet.slab(&foot, stage.lit(0x00A8_A4A0, 0.0));
}

/// The bar, raised on its mast on one side of the road.
fn bar(sheet: &mut Sheet, camera: &Camera, (from, to): (f64, f64), away: f64) {
    let stage = camera.stage;
    let hinge = super::cuboid::Cuboid::new([from + 0.1, from + 0.7], [0.0, 1.25], [away, away + 0.4]);
    hinge.draw(sheet, camera, stage.lit(0x00E8_C040, 0.02));
    striped(sheet, camera, [[from + 0.5, 1.0, away - 0.05], [to, 1.06, away - 0.05]], (0.13, 9));
    let post = super::cuboid::Cuboid::new([to - 0.25, to], [0.0, 1.0], [away, away + 0.2]);
    post.draw(sheet, camera, stage.lit(0x00A8_A8AC, 0.02));
}
