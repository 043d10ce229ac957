//! On a ferry: a painted deck, white rails, a lifebuoy, the white house of the bridge with round windows, the funnel, the wake.

use super::camera::Camera;
use super::foliage::ground_shadow;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::water::{gulls, sea};

const WHITE: u32 = 0x00F4_F4F0;

pub fn ferry(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.54]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    if !stage.is_night() {
        gulls(sheet, stage, horizon);
    }
    sheet.layer("sky");
    let edge = camera.eye * camera.scale(1.0) / ((stage.height - horizon) * 0.52);
    sea(sheet, stage, (horizon, camera.at([0.0, 0.0, edge])[1]), 0x0028_78B0);
    island(sheet, &camera);
    wake(sheet, &camera, edge);
    sheet.layer("sea");
    floor(sheet, &camera, edge);
    rails(sheet, &camera, edge);
    house(sheet, &camera, edge);
    sheet.layer("deck");
    buoy(sheet, &camera, edge);
    sheet.layer("rigging");
}

/// Hills far off.
fn island(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let y = camera.vanishing[1] + stage.unit * 2.0;
    let at = |x: f64, up: f64| {
        let [x, _] = stage.at_from_light(x, 0.0);
        [x, y - up * stage.height]
    };
    let hills = [at(0.02, 0.0), at(0.10, 0.022), at(0.18, 0.048), at(0.26, 0.030), at(0.36, 0.020), at(0.46, 0.0)];
    sheet.fill(Outline::new().curve(&hills), stage.lit(0x0070_98A8, 0.6));
}

fn wake(sheet: &mut Sheet, camera: &Camera, edge: f64) {
    let mut foam = Outline::new();
    for (from, to, wide) in [(-3.0, -26.0, 0.5), (3.4, 30.0, 0.5), (-1.4, -12.0, 0.25), (1.6, 14.0, 0.25)] {
        let (near, far) = (camera.at([from, -1.6, edge + 2.0]), camera.at([to, -1.6, edge + 60.0]));
        foam.add_bar(near, far, [wide * camera.scale(edge + 2.0), wide * camera.scale(edge + 60.0)]);
    }
    sheet.veil(foam, hex(0x00FF_FFFF), 0.5);
}

/// Steel painted green, with seams and a yellow line along the rail.
fn floor(sheet: &mut Sheet, camera: &Camera, edge: f64) {
    let stage = camera.stage;
    let near = camera.near();
    let top = camera.at([0.0, 0.0, edge])[1];
    let deck = camera.lying([-30.0, 30.0], 0.0, [near, edge]);
    let (pale, deep) = (stage.ground(0x0078_A898, 0.10), stage.ground(0x0058_8878, 0.0));
    sheet.down(Outline::new().polygon(&deck), top, stage.height, &[(0.0, pale), (1.0, deep)]);
    let mut seams = Outline::new();
    for number in -8_i32..=8 {
        let x = 1.2 * f64::from(number) + 0.3;
        camera.bar(&mut seams, [x, 0.0, near], [x, 0.0, edge], 0.014);
    }
    for away in [edge * 0.42, edge * 0.66, edge * 0.86] {
        camera.bar(&mut seams, [-30.0, 0.0, away], [30.0, 0.0, away], 0.014);
    }
    sheet.veil(seams, hex(0x0020_4038), 0.4);
    let line = camera.lying([-30.0, 30.0], 0.0, [edge - 0.34, edge - 0.24]);
    sheet.fill(Outline::new().polygon(&line), stage.ground(0x00F0_C848, 0.0));
}

/// A curb, posts, four tubes and a broad rail of wood.
fn rails(sheet: &mut Sheet, camera: &Camera, edge: f64) {
    let stage = camera.stage;
    let white = stage.lit(WHITE, 0.02);
    sheet.slab(&camera.facing([-30.0, 30.0], [0.0, 0.10], edge), white);
    let mut tubes = Outline::new();
    for up in [0.32, 0.54, 0.76] {
        camera.bar(&mut tubes, [-30.0, up, edge], [30.0, up, edge], 0.030);
    }
    sheet.solid(tubes, white);
    let mut posts = Outline::new();
    for number in -12_i32..=12 {
        let x = 1.1 * f64::from(number) + 0.2;
        camera.bar(&mut posts, [x, 0.0, edge], [x, 1.0, edge], 0.055);
    }
    sheet.solid(posts, white);
    sheet.slab(&camera.facing([-30.0, 30.0], [0.98, 1.06], edge - 0.04), stage.lit(0x00A8_7040, 0.0));
    let y = camera.at([0.0, 0.0, edge])[1];
    ground_shadow(sheet, stage, [stage.width * 0.5, y + stage.unit * 4.0], [stage.width * 0.7, stage.unit * 12.0]);
}

/// Along the side away from the light: walls with round windows and a door, the boat over it, the funnel.
fn house(sheet: &mut Sheet, camera: &Camera, edge: f64) {
    let stage = camera.stage;
    let side = stage.light;
    // Out of the way of who is there: its wall runs along the picture's edge.
    let half = stage.width * 0.36 / camera.scale(edge);
    let x = -side * half.max(1.5);
    let aways = [camera.near(), edge - 0.5];
    let white = stage.lit(0x00E4_E8EA, 0.02);
    sheet.slab(&camera.along(x, [0.0, 2.7], aways), white);
    for away in [edge - 1.3, edge - 2.4, edge - 3.5] {
        if away < camera.near() + 0.3 {
            continue;
        }
        let at = camera.at([x, 1.65, away]);
        let size = camera.scale(away) * 0.24;
        for (share, color) in [(1.0, 0x00B8_9858), (0.78, 0x0048_6880)] {
            let pane = Outline::lined(stage.line()).ellipse(at, [size * share * 0.55, size * share]);
            let lit = if share < 0.9 && stage.is_night() { hex(0x00FF_E0A0) } else { stage.lit(color, 0.0) };
            sheet.fill(pane, lit);
        }
    }
    let band = camera.along(x, [0.55, 0.72], aways);
    sheet.fill(Outline::new().polygon(&band), stage.lit(0x0030_60A0, 0.0));
    let roof = camera.along(x, [2.7, 2.86], aways);
    sheet.slab(&roof, mix(white, stage.colors.edge, 0.3));
    let base = camera.at([x * 1.25, 2.86, edge - 1.2]);
    let scale = camera.scale(edge - 1.2);
    let funnel = |dx: f64, up: f64| [base[0] + dx * scale, base[1] - up * scale];
    sheet.slab(&[funnel(-0.45, 1.5), funnel(0.45, 1.5), funnel(0.5, 0.0), funnel(-0.5, 0.0)], stage.lit(WHITE, 0.0));
    sheet.slab(
        &[funnel(-0.46, 1.25), funnel(0.46, 1.25), funnel(0.47, 0.85), funnel(-0.47, 0.85)],
        stage.lit(0x00D8_5048, 0.0),
    );
}

fn buoy(sheet: &mut Sheet, camera: &Camera, edge: f64) {
    let stage = camera.stage;
    let scale = camera.scale(edge - 0.1);
    let x = stage.beside_head(stage.at_from_light(0.16, 0.0)[0], 0.35 * scale);
    let middle = [x, camera.at([0.0, 0.56, edge - 0.1])[1]];
    let ring = |radius: f64| Outline::lined(stage.line()).ellipse(middle, [radius * scale; 2]);
    sheet.fill(ring(0.31), stage.lit(0x00F0_F0EC, 0.0));
    let mut red = Outline::new();
    for quarter in 0..4 {
        let turn = std::f64::consts::FRAC_PI_2 * f64::from(quarter) + 0.5;
        let on = |turn: f64| [middle[0] + libm::cos(turn) * 0.24 * scale, middle[1] + libm::sin(turn) * 0.24 * scale];
        red.add_bar(on(turn), on(turn + 0.35), [0.14 * scale; 2]);
        red.add_bar(on(turn + 0.30), on(turn + 0.65), [0.14 * scale; 2]);
    }
    sheet.fill(red, stage.lit(0x00E0_5040, 0.0));
    sheet.fill(ring(0.165), stage.lit(0x0040_88B8, 0.0));
}
