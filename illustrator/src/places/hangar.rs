//! A hangar: a giant robot in its gantry under the lamps, tools and cables round its feet.

use canvas::Color;

use super::camera::Camera;
use super::outline::{Outline, Point};
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

const HIGH: f64 = 10.5;
const BACK: f64 = 19.0;
const SIDE: f64 = 8.5;

pub fn hangar(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.44, 0.60]);
    let mut dice = stage.dice("hangar");
    shell(sheet, &camera);
    lamps(sheet, &camera);
    sheet.layer("hall");
    let x = robot_at(&camera);
    gantry(sheet, &camera, x);
    sheet.layer("gantry");
    robot(sheet, &camera, x);
    sheet.layer("robot");
    things(sheet, &camera, x, &mut dice);
    sheet.layer("tools");
}

/// Lamps burn there at every hour.
pub(super) fn lit(stage: &Stage, color: u32, distance: f64) -> Color {
    if stage.is_on_paper() {
        return mix(mix(hex(color), hex(0), 0.30), hex(0x00FF_FFFF), distance * 0.3);
    }
    let light = if stage.is_night() { hex(0x00E0_D8E0) } else { mix(stage.colors.ambient, hex(0x00FF_FFFF), 0.5) };
    mix(under(hex(color), light), hex(0x0090_A0B8), distance)
}

/// Beside the head, however near that is.
fn robot_at(camera: &Camera) -> f64 {
    let stage = camera.stage;
    let x = if stage.scene.figures.is_empty() { 0.4 } else { 2.0 };
    let half = 1.7 * camera.scale(ROBOT);
    let beside = stage.beside_head(camera.at([x, 0.0, ROBOT])[0], half);
    (beside - camera.vanishing[0]) / (-stage.light * camera.scale(ROBOT))
}

const ROBOT: f64 = 13.0;

pub(super) fn shell(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near().min(1.0);
    sheet.fill(stage.whole(), lit(stage, 0x0060_6C7C, 0.2));
    let floor = camera.lying([-SIDE, SIDE], 0.0, [near, BACK]);
    let top = camera.at([0.0, 0.0, BACK])[1];
    sheet.down(
        Outline::new().polygon(&floor),
        top,
        stage.height,
        &[(0.0, lit(stage, 0x00B8_BCC0, 0.2)), (1.0, lit(stage, 0x0084_888C, 0.0))],
    );
    sheet.slab(&camera.facing([-SIDE, SIDE], [0.0, HIGH], BACK), lit(stage, 0x0078_8494, 0.25));
    for x in [-SIDE, SIDE] {
        sheet.slab(
            &camera.along(x, [0.0, HIGH], [near, BACK]),
            lit(stage, if x < 0.0 { 0x0068_7484 } else { 0x0080_8C9C }, 0.1),
        );
        for column in 0..6 {
            let away = 4.0 + 2.8 * f64::from(column);
            sheet.slab(&camera.along(x, [0.0, HIGH], [away, away + 0.5]), lit(stage, 0x0058_6474, 0.12));
        }
        sheet.slab(&camera.along(x, [0.0, 1.3], [near, BACK]), lit(stage, 0x0050_5C70, 0.1));
        sheet.slab(&camera.along(x, [1.3, 1.5], [near, BACK]), lit(stage, 0x00D8_B040, 0.1));
    }
    door(sheet, camera);
    // Beams of the roof.
    sheet.slab(&camera.lying([-SIDE, SIDE], HIGH, [near.max(2.0), BACK]), lit(stage, 0x0040_4A5A, 0.1));
    let mut trusses = Outline::new();
    for beam in 0..6 {
        let away = 5.0 + 2.7 * f64::from(beam);
        camera.bar(&mut trusses, [-SIDE, HIGH - 0.3, away], [SIDE, HIGH - 0.3, away], 0.3);
        camera.bar(&mut trusses, [-SIDE, HIGH - 1.2, away], [SIDE, HIGH - 1.2, away], 0.16);
        for step in -6_i32..6 {
            let x = 1.4 * f64::from(step);
            let (low, high) = if step % 2 == 0 { (HIGH - 1.2, HIGH - 0.3) } else { (HIGH - 0.3, HIGH - 1.2) };
            camera.bar(&mut trusses, [x, low, away], [x + 1.4, high, away], 0.08);
        }
    }
    sheet.solid(trusses, lit(stage, 0x0058_6474, 0.15));
    marks(sheet, camera, near);
}

/// The great door, its halves with ribs and a number.
fn door(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    for (left, right) in [(-6.4, -0.05), (0.05, 6.4)] {
        sheet.slab(&camera.facing([left, right], [0.0, 8.4], BACK - 0.1), lit(stage, 0x0094_A0AE, 0.28));
        for rib in 1..6 {
            let x = left + (right - left) * f64::from(rib) / 6.0;
            sheet.face(&camera.facing([x - 0.07, x + 0.07], [0.0, 8.4], BACK - 0.1), lit(stage, 0x0074_808E, 0.28));
        }
    }
    for piece in 0..16 {
        let x = -6.4 + 0.8 * f64::from(piece);
        let color = if piece % 2 == 0 { 0x00E0_B840 } else { 0x0048_4C54 };
        sheet.face(&camera.facing([x, x + 0.8], [0.0, 0.55], BACK - 0.12), lit(stage, color, 0.24));
    }
}

/// Lines of paint on the floor, and what the polish shows of the lamps.
fn marks(sheet: &mut Sheet, camera: &Camera, near: f64) {
    let stage = camera.stage;
    for x in [-4.2, 4.6] {
        sheet.face(&camera.lying([x, x + 0.18], 0.0, [near, BACK - 0.2]), lit(stage, 0x00E8_C048, 0.05));
    }
    let mut seams = Outline::new();
    for row in 0..7 {
        let away = 2.2 + 2.4 * f64::from(row);
        camera.bar(&mut seams, [-SIDE, 0.0, away], [SIDE, 0.0, away], 0.03);
    }
    for column in -3_i32..=3 {
        let x = 2.4 * f64::from(column);
        camera.bar(&mut seams, [x, 0.0, near], [x, 0.0, BACK], 0.03);
    }
    sheet.veil(seams, hex(0x0030_3848), if sheet.in_color() { 0.35 } else { 0.7 });
    if sheet.in_color() {
        for (x, away) in [(-2.6, 5.0), (2.6, 5.0), (-2.6, 9.0), (2.6, 9.0)] {
            let scale = camera.scale(away);
            sheet.glow(camera.at([x, 0.0, away]), [scale * 1.5, scale * 0.5], hex(0x00FF_FFFF), 0.30);
        }
    }
}

pub(super) fn lamps(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    for away in [17.0, 13.5, 10.0] {
        for x in [-4.6, 0.0, 4.6] {
            let scale = camera.scale(away);
            let hood = [[x - 0.25, HIGH - 1.3], [x + 0.25, HIGH - 1.3], [x + 0.62, HIGH - 1.8], [x - 0.62, HIGH - 1.8]]
                .map(|[x, up]| camera.at([x, up, away]));
            sheet.slab(&hood, lit(stage, 0x0048_5260, 0.1));
            let at = camera.at([x, HIGH - 1.82, away]);
            sheet.fill(Outline::lined(stage.line()).ellipse(at, [0.6 * scale, 0.13 * scale]), hex(0x00FF_FBE8));
            sheet.glow(at, [scale * 2.2; 2], hex(0x00FF_F4D0), 0.55);
        }
    }
}

/// Two towers of steel with platforms to either side of the robot.
fn gantry(sheet: &mut Sheet, camera: &Camera, x: f64) {
    let stage = camera.stage;
    let away = ROBOT + 1.6;
    let steel = lit(stage, 0x00D0_A040, 0.22);
    for side in [-1.0, 1.0] {
        let (inner, outer) = (x + side * 2.5, x + side * 4.0);
        let mut frame = Outline::new();
        for post in [inner, outer] {
            camera.bar(&mut frame, [post, 0.0, away], [post, 8.2, away], 0.20);
        }
        for step in 0..5 {
            let up = 1.64 * f64::from(step);
            camera.bar(&mut frame, [inner, up, away], [outer, up + 1.64, away], 0.10);
            camera.bar(&mut frame, [outer, up, away], [inner, up + 1.64, away], 0.10);
        }
        sheet.solid(frame, steel);
        for up in [2.6, 4.9] {
            let toward = x + side * 1.75;
            let (left, right) = (toward.min(outer), toward.max(outer));
            sheet.slab(&camera.facing([left, right], [up - 0.16, up], away - 0.6), lit(stage, 0x0080_8894, 0.15));
            let mut rail = Outline::new();
            for lift in [0.5, 0.95] {
                camera.bar(&mut rail, [left, up + lift, away - 0.6], [right, up + lift, away - 0.6], 0.06);
            }
            for post in 0..=3 {
                let post = left + (right - left) * f64::from(post) / 3.0;
                camera.bar(&mut rail, [post, up, away - 0.6], [post, up + 0.95, away - 0.6], 0.06);
            }
            sheet.solid(rail, lit(stage, 0x00E0_B848, 0.10));
        }
    }
}

/// The robot's paint.
struct Armor {
    white: u32,
    hue: u32,
    accent: u32,
    dark: u32,
    glow: u32,
}

/// Paints of work machines, one hue with its own shades: a machine at work is nobody's hero.
const ARMORS: [Armor; 3] = [
    Armor { white: 0x0098_A088, hue: 0x0070_7C60, accent: 0x0058_604C, dark: 0x003C_4038, glow: 0x00FF_E0A0 },
    Armor { white: 0x00A8_8468, hue: 0x0088_6048, accent: 0x0068_4838, dark: 0x0040_3830, glow: 0x00FF_D8A0 },
    Armor { white: 0x0080_98A0, hue: 0x005C_7480, accent: 0x0048_5C68, dark: 0x0034_3C44, glow: 0x00F0_F4E0 },
];

/// Feet at 0, crown at 10: its own measure, both sides alike but for the light.
struct Frame {
    foot: Point,
    unit: f64,
    light: f64,
}

impl Frame {
    fn at(&self, side: f64, [x, up]: Point) -> Point {
        [self.foot[0] + side * x * self.unit, self.foot[1] - up * self.unit]
    }
}

fn robot(sheet: &mut Sheet, camera: &Camera, x: f64) {
    let stage = camera.stage;
    let frame = Frame { foot: camera.at([x, 0.0, ROBOT]), unit: 0.70 * camera.scale(ROBOT), light: stage.light };
    let armor = &ARMORS[stage.seeded(3)];
    let mut shadow = Outline::new();
    shadow
        .add_ellipse([frame.foot[0] - stage.light * frame.unit, frame.foot[1]], [frame.unit * 3.4, frame.unit * 0.35]);
    sheet.veil(shadow, hex(0x0018_1C30), 0.4);
    for side in [-1.0, 1.0] {
        leg(sheet, stage, (&frame, side), armor);
    }
    hips(sheet, stage, &frame, armor);
    for side in [-1.0, 1.0] {
        arm(sheet, stage, (&frame, side), armor);
    }
    chest(sheet, stage, &frame, armor);
    for side in [-1.0, 1.0] {
        shoulder(sheet, stage, (&frame, side), armor);
    }
    head(sheet, stage, &frame, armor);
}

/// One plate of armor; on the side away from the light it is in the shade.
fn plate(sheet: &mut Sheet, stage: &Stage, (frame, side): (&Frame, f64), color: u32, points: &[Point]) {
    let shape: Vec<Point> = points.iter().map(|point| frame.at(side, *point)).collect();
    let is_shaded = side * frame.light < 0.0;
    let base = lit(stage, color, 0.04);
    let deep = if stage.is_on_paper() { 0.12 } else { 0.20 };
    sheet.slab(&shape, if is_shaded { mix(base, hex(0x0028_2C58), deep) } else { base });
}

fn leg(sheet: &mut Sheet, stage: &Stage, part: (&Frame, f64), armor: &Armor) {
    let mut put = |color: u32, points: &[Point]| plate(sheet, stage, part, color, points);
    put(armor.dark, &[[0.50, 4.7], [1.25, 4.7], [1.20, 2.2], [0.70, 2.2]]);
    put(armor.white, &[[0.42, 4.5], [1.40, 4.55], [1.46, 3.5], [1.26, 3.15], [0.62, 3.15], [0.46, 3.5]]);
    put(armor.dark, &[[0.62, 0.7], [1.5, 0.7], [1.4, 0.3], [0.7, 0.3]]);
    put(
        armor.white,
        &[[0.60, 2.75], [1.34, 2.75], [1.78, 1.7], [1.82, 0.75], [1.55, 0.50], [0.72, 0.50], [0.52, 0.80], [0.50, 1.8]],
    );
    put(armor.hue, &[[1.34, 2.75], [1.78, 1.7], [1.82, 0.75], [1.52, 0.85], [1.42, 1.8]]);
    put(armor.accent, &[[0.68, 3.22], [1.24, 3.22], [1.36, 2.86], [0.96, 2.40], [0.58, 2.86]]);
    put(armor.dark, &[[0.78, 1.35], [1.22, 1.35], [1.18, 1.20], [0.82, 1.20]]);
    put(armor.dark, &[[0.80, 1.08], [1.20, 1.08], [1.16, 0.93], [0.84, 0.93]]);
    put(armor.hue, &[[0.55, 0.60], [1.50, 0.62], [1.85, 0.24], [1.90, 0.0], [0.45, 0.0], [0.45, 0.24]]);
    put(armor.white, &[[0.72, 0.66], [1.34, 0.66], [1.56, 0.30], [0.56, 0.30]]);
}

fn hips(sheet: &mut Sheet, stage: &Stage, frame: &Frame, armor: &Armor) {
    for side in [-1.0, 1.0] {
        let mut put = |color: u32, points: &[Point]| plate(sheet, stage, (frame, side), color, points);
        put(armor.dark, &[[0.0, 5.9], [0.62, 5.9], [0.72, 4.9], [0.0, 4.5]]);
        put(armor.white, &[[0.90, 5.20], [1.62, 5.0], [1.75, 4.0], [1.22, 3.90]]);
        put(armor.white, &[[0.26, 5.25], [1.08, 5.15], [1.22, 4.15], [0.62, 3.95], [0.30, 4.4]]);
        put(armor.accent, &[[0.52, 4.80], [0.98, 4.76], [1.02, 4.50], [0.56, 4.52]]);
        put(armor.hue, &[[0.0, 5.35], [0.34, 5.35], [0.30, 4.50], [0.0, 4.15]]);
        put(armor.white, &[[0.0, 5.55], [0.88, 5.55], [0.96, 5.18], [0.0, 5.18]]);
    }
}

fn arm(sheet: &mut Sheet, stage: &Stage, part: (&Frame, f64), armor: &Armor) {
    let mut put = |color: u32, points: &[Point]| plate(sheet, stage, part, color, points);
    put(armor.dark, &[[1.95, 7.2], [2.60, 7.2], [2.68, 5.5], [2.10, 5.5]]);
    put(armor.hue, &[[1.92, 6.8], [2.70, 6.8], [2.74, 6.1], [2.02, 6.1]]);
    put(armor.dark, &[[2.16, 4.1], [2.80, 4.1], [2.86, 3.5], [2.66, 3.24], [2.28, 3.26], [2.14, 3.6]]);
    put(armor.dark, &[[2.18, 3.72], [2.12, 3.42], [2.26, 3.36], [2.34, 3.72]]);
    put(armor.white, &[[2.02, 5.75], [2.84, 5.75], [3.04, 5.2], [2.98, 4.1], [2.16, 4.0], [2.0, 5.1]]);
    put(armor.hue, &[[2.84, 5.75], [3.04, 5.2], [2.98, 4.1], [2.74, 4.07], [2.78, 5.2]]);
    put(armor.accent, &[[2.20, 4.55], [2.66, 4.58], [2.64, 4.34], [2.22, 4.30]]);
}

/// A barrel with a hatch in it, ribs below, a lamp on the breast.
fn chest(sheet: &mut Sheet, stage: &Stage, frame: &Frame, armor: &Armor) {
    for side in [-1.0, 1.0] {
        let mut put = |color: u32, points: &[Point]| plate(sheet, stage, (frame, side), color, points);
        put(armor.dark, &[[0.0, 6.4], [1.02, 6.4], [0.92, 5.75], [0.0, 5.65]]);
        put(armor.hue, &[[0.0, 8.55], [0.90, 8.50], [1.62, 8.10], [1.90, 7.3], [1.62, 6.5], [0.96, 6.2], [0.0, 6.1]]);
        put(armor.white, &[[0.0, 8.1], [0.66, 8.05], [0.98, 7.70], [0.98, 7.02], [0.66, 6.72], [0.0, 6.68]]);
        put(armor.accent, &[[1.18, 7.62], [1.66, 7.42], [1.66, 7.22], [1.18, 7.36]]);
        put(armor.accent, &[[1.18, 7.16], [1.66, 7.02], [1.62, 6.84], [1.18, 6.94]]);
    }
    let lamp = frame.at(1.0, [1.36, 8.04]);
    let light = Outline::lined(stage.line()).ellipse(lamp, [frame.unit * 0.15; 2]);
    sheet.fill(light, if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(armor.glow) });
    sheet.glow(lamp, [frame.unit * 0.6; 2], hex(armor.glow), 0.7);
}

fn shoulder(sheet: &mut Sheet, stage: &Stage, part: (&Frame, f64), armor: &Armor) {
    let mut put = |color: u32, points: &[Point]| plate(sheet, stage, part, color, points);
    put(armor.white, &[[1.66, 8.25], [2.30, 8.62], [3.10, 8.25], [3.30, 7.35], [2.90, 6.72], [1.80, 6.85]]);
    put(armor.hue, &[[1.80, 7.25], [3.22, 7.15], [2.90, 6.72], [1.80, 6.85]]);
    put(armor.accent, &[[2.12, 7.98], [2.72, 7.96], [2.72, 7.68], [2.12, 7.66]]);
    put(armor.dark, &[[2.86, 8.08], [3.06, 7.98], [3.16, 7.56], [2.94, 7.58]]);
}

/// A low dome between the shoulders, one window across it.
fn head(sheet: &mut Sheet, stage: &Stage, frame: &Frame, armor: &Armor) {
    for side in [-1.0, 1.0] {
        let mut put = |color: u32, points: &[Point]| plate(sheet, stage, (frame, side), color, points);
        put(armor.dark, &[[0.0, 8.75], [0.62, 8.75], [0.70, 8.4], [0.0, 8.4]]);
        put(armor.white, &[[0.0, 9.78], [0.40, 9.70], [0.74, 9.44], [0.88, 9.06], [0.84, 8.70], [0.0, 8.62]]);
        put(armor.dark, &[[0.0, 9.36], [0.70, 9.28], [0.74, 8.98], [0.0, 9.0]]);
        let window: Vec<Point> =
            [[0.0, 9.28], [0.60, 9.21], [0.63, 9.05], [0.0, 9.07]].map(|at| frame.at(side, at)).to_vec();
        sheet.fill(
            Outline::new().polygon(&window),
            if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(armor.glow) },
        );
    }
    sheet.glow(frame.at(1.0, [0.0, 9.16]), [frame.unit * 1.1, frame.unit * 0.6], hex(armor.glow), 0.6);
}

/// Crates, a tool chest on wheels, barrels, a cable to the robot's foot.
pub(super) fn things(sheet: &mut Sheet, camera: &Camera, x: f64, dice: &mut Dice) {
    let stage = camera.stage;
    let mut cable = Outline::new();
    let points = [[x + 1.0, 11.8], [x + 2.4, 10.0], [x + 1.6, 8.6], [x + 3.0, 7.4], [4.9, 7.2]];
    for pair in points.windows(2) {
        camera.bar(&mut cable, [pair[0][0], 0.03, pair[0][1]], [pair[1][0], 0.03, pair[1][1]], 0.10);
    }
    sheet.solid(cable, lit(stage, 0x0038_3C48, 0.0));
    let crate_hues = [0x0098_7850, 0x0060_7860, 0x0078_8090];
    for (at, size) in [([-5.6, 12.0], 1.5), ([-4.6, 10.6], 1.1), ([5.6, 10.4], 1.3), ([5.2, 8.8], 0.9)] {
        crate_at(sheet, camera, at, size, crate_hues[dice.below(3)]);
    }
    chest_of_tools(sheet, camera, [-2.7, 6.0]);
    for at in [[3.7, 6.6], [4.3, 6.2]] {
        drum(sheet, camera, at, dice);
    }
}

fn crate_at(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2], size: f64, color: u32) {
    let stage = camera.stage;
    let xs = [x - size / 2.0, x + size / 2.0];
    let side = if x > 0.0 { xs[0] } else { xs[1] };
    sheet.slab(&camera.along(side, [0.0, size], [away, away + size]), lit(stage, color, 0.0));
    sheet.slab(&camera.lying(xs, size, [away, away + size]), mix(lit(stage, color, 0.0), hex(0x00FF_FFFF), 0.2));
    let face = camera.facing(xs, [0.0, size], away);
    sheet.slab(&face, lit(stage, color, 0.0));
    sheet.slab(&super::things::part(face, [0.12, 0.88], [0.12, 0.88]), mix(lit(stage, color, 0.0), hex(0), 0.12));
    let mut brace = Outline::new();
    camera.bar(&mut brace, [xs[0] + size * 0.1, size * 0.1, away], [xs[1] - size * 0.1, size * 0.9, away], size * 0.1);
    sheet.solid(brace, lit(stage, color, 0.0));
}

fn chest_of_tools(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2]) {
    let stage = camera.stage;
    let xs = [x - 0.45, x + 0.45];
    for wheel in [x - 0.34, x + 0.34] {
        let mut round = stage.lined();
        round.add_ellipse(camera.at([wheel, 0.07, away]), [0.07 * camera.scale(away); 2]);
        sheet.fill(round, hex(0x0030_3038));
    }
    sheet.slab(
        &camera.along(if x > 0.0 { xs[0] } else { xs[1] }, [0.14, 0.95], [away, away + 0.5]),
        lit(stage, 0x0098_3030, 0.0),
    );
    sheet.slab(&camera.lying(xs, 0.95, [away, away + 0.5]), lit(stage, 0x0050_5058, 0.0));
    sheet.slab(&camera.facing(xs, [0.14, 0.95], away), lit(stage, 0x00C8_4038, 0.0));
    for drawer in 0..5 {
        let up = 0.18 + 0.15 * f64::from(drawer);
        sheet.slab(&camera.facing([xs[0] + 0.05, xs[1] - 0.05], [up, up + 0.12], away), lit(stage, 0x00D8_5848, 0.0));
        sheet.fill(
            Outline::new().polygon(&camera.facing([x - 0.2, x + 0.2], [up + 0.07, up + 0.095], away)),
            lit(stage, 0x00E8_E8E8, 0.0),
        );
    }
}

fn drum(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2], dice: &mut Dice) {
    let stage = camera.stage;
    let color = lit(stage, [0x0038_6898, 0x0098_5838, 0x0050_7858][dice.below(3)], 0.0);
    sheet.slab(&camera.facing([x - 0.29, x + 0.29], [0.0, 0.88], away), color);
    for up in [0.26, 0.58] {
        sheet.slab(&camera.facing([x - 0.30, x + 0.30], [up, up + 0.05], away), color);
    }
    let mut top = stage.lined();
    let scale = camera.scale(away);
    top.add_ellipse(camera.at([x, 0.88, away]), [0.29 * scale, 0.05 * scale]);
    sheet.fill(top, mix(color, hex(0x00FF_FFFF), 0.25));
}
