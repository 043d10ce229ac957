//! Before a small shop, from the pavement: its window and door under a striped awning, what it sells standing outside.

use canvas::Color;

use super::camera::Camera;
use super::cuboid::Cuboid;
use super::foliage::ground_shadow;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::shop_wares as wares;
use super::sky::sky;
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use super::things::{self, Corners, part};
use scene::seed::Dice;
use scene::{Hour, Place};

/// Meters: how far away the front is, from where to where, how high.
pub const FRONT: f64 = 7.4;
const ENDS: [f64; 2] = [-3.9, 3.3];
const TALL: f64 = 6.2;
/// Where the door stands, and the window beside it.
const DOOR: [f64; 2] = [1.55, 2.75];
pub const WINDOW: [f64; 2] = [-3.3, 1.1];

/// Of wall, frames, awning and sign.
struct Paint {
    wall: u32,
    wood: u32,
    awning: u32,
    sign: u32,
}

const fn paint(place: Place) -> Paint {
    match place {
        Place::FlowerFront => Paint { wall: 0x00F0_E8DC, wood: 0x0058_8070, awning: 0x0078_B090, sign: 0x0050_7868 },
        Place::BakeryFront => Paint { wall: 0x00F2_E2C8, wood: 0x0098_6038, awning: 0x00D8_8848, sign: 0x0078_4828 },
        Place::BookFront => Paint { wall: 0x00C8_9C84, wood: 0x0040_5870, awning: 0x0048_6C98, sign: 0x0038_4C68 },
        _ => Paint { wall: 0x00E8_DCD0, wood: 0x0070_4834, awning: 0x00B8_5048, sign: 0x0058_3828 },
    }
}

pub fn shop_front(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.52, 0.55]);
    let mut dice = stage.dice("shop front");
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    for one in planes(stage, horizon / stage.height, 0.9) {
        plane(sheet, stage, one, 1.0, &mut dice);
    }
    haze(sheet, stage, horizon / stage.height);
    sheet.layer("sky");
    neighbors(sheet, &camera);
    pavement(sheet, &camera);
    let paint = paint(stage.scene.place);
    house(sheet, &camera, &paint, &mut dice);
    sheet.layer("house");
    window(sheet, &camera, &paint, &mut dice);
    door(sheet, &camera, &paint);
    awning(sheet, &camera, &paint);
    sign(sheet, &camera, &paint, &mut dice);
    sheet.layer("shop");
    wares::outside(sheet, &camera, &mut dice);
    light_on_the_pavement(sheet, &camera);
    sheet.layer("before the shop");
}

pub fn is_lit(stage: &Stage) -> bool {
    matches!(stage.scene.hour, Hour::Night | Hour::Dusk)
}

/// The houses beside it, paler.
fn neighbors(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    for (xs, tall, color) in [([ENDS[1], 12.0], 5.2, 0x00C8_B4A0), ([-12.0, ENDS[0]], 7.4, 0x00B0_B8BC)] {
        let wall = camera.facing(xs, [0.0, tall], FRONT + 0.5);
        sheet.slab(&wall, stage.lit(color, 0.14));
        for number in 0..4 {
            let left = xs[0].max(xs[1] - 8.0) + 0.7 + 2.0 * f64::from(number);
            let glass = camera.facing([left, left + 1.1], [3.2, 4.5], FRONT + 0.48);
            sheet.slab(&glass, mix(stage.colors.sky[2], stage.lit(0x0070_8090, 0.1), 0.4));
        }
    }
}

fn pavement(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let top = camera.at([0.0, 0.0, FRONT + 0.5])[1];
    let area = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    let (far, near) = (stage.ground(0x00CC_C2B6, 0.05), stage.ground(0x00A8_A09C, 0.0));
    sheet.down(area, top, stage.height, &[(0.0, far), (0.4, mix(far, near, 0.45)), (1.0, near)]);
    let mut seams = Outline::new();
    let mut away = FRONT;
    while away > camera.near() {
        camera.bar(&mut seams, [-9.0, 0.0, away], [9.0, 0.0, away], 0.02);
        away -= 0.75;
    }
    for slab in -9_i32..=9 {
        let x = 0.9 * f64::from(slab);
        camera.bar(&mut seams, [x, 0.0, camera.near()], [x, 0.0, FRONT], 0.02);
    }
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.22 } else { 0.6 });
    super::street::wet(sheet, camera);
    let foot = camera.lying([ENDS[0], ENDS[1]], 0.0, [FRONT - 0.9, FRONT]);
    sheet.veil(Outline::new().polygon(&foot), stage.colors.shadow, if sheet.in_color() { 0.24 } else { 0.0 });
}

fn house(sheet: &mut Sheet, camera: &Camera, paint: &Paint, dice: &mut Dice) {
    let stage = camera.stage;
    let wall = camera.facing(ENDS, [0.0, TALL], FRONT);
    sheet.slab(&wall, stage.lit(paint.wall, 0.02));
    if stage.scene.place == Place::BookFront {
        bricks(sheet, stage, wall, dice);
    }
    for x in [-3.0, -0.7, 1.5] {
        upper_window(sheet, camera, x, paint, dice);
    }
    let cornice = camera.facing([ENDS[0] - 0.15, ENDS[1] + 0.15], [TALL - 0.1, TALL + 0.25], FRONT - 0.15);
    sheet.slab(&cornice, stage.lit(paint.wood, 0.02));
    // The shop itself stands in a frame of wood.
    sheet.slab(&camera.facing([ENDS[0] + 0.2, ENDS[1] - 0.2], [0.0, 3.2], FRONT - 0.02), stage.lit(paint.wood, 0.0));
    let foot = camera.facing([ENDS[0] + 0.2, ENDS[1] - 0.2], [0.0, 0.5], FRONT - 0.03);
    sheet.slab(&foot, mix(stage.lit(paint.wood, 0.0), stage.colors.shadow, 0.25));
    for panel in 0..5 {
        let left = 0.02 + 0.125 * f64::from(panel);
        sheet.slab(&part(foot, [left, left + 0.105], [0.2, 0.8]), stage.lit(paint.wood, 0.0));
    }
}

fn bricks(sheet: &mut Sheet, stage: &Stage, wall: Corners, dice: &mut Dice) {
    let (mut dark, mut pale) = (Outline::new(), Outline::new());
    for _ in 0..140 {
        let [x, y] = [dice.unit() * 0.96, (dice.unit() * 30.0).floor() / 30.0];
        let brick = part(wall, [x, x + 0.035], [y + 0.004, y + 0.028]);
        if dice.chance(0.6) { &mut dark } else { &mut pale }.add_polygon(&brick);
    }
    sheet.veil(dark, stage.colors.shadow, if sheet.in_color() { 0.20 } else { 0.3 });
    sheet.veil(pale, stage.colors.edge, if sheet.in_color() { 0.25 } else { 0.0 });
}

/// With shutters, and a box of flowers below.
fn upper_window(sheet: &mut Sheet, camera: &Camera, x: f64, paint: &Paint, dice: &mut Dice) {
    let stage = camera.stage;
    let frame = camera.facing([x, x + 1.1], [4.25, 5.6], FRONT - 0.03);
    if stage.is_near_head(frame) {
        return;
    }
    for side in [[x - 0.55, x - 0.03], [x + 1.13, x + 1.65]] {
        sheet.slab(&camera.facing(side, [4.25, 5.6], FRONT - 0.04), stage.lit(paint.awning, 0.02));
    }
    sheet.slab(&frame, stage.lit(0x00FA_F6EE, 0.0));
    let glass = if stage.is_night() && dice.chance(0.6) {
        hex(0x00FF_DFA0)
    } else {
        mix(stage.colors.sky[2], stage.lit(0x0058_6C80, 0.0), 0.35)
    };
    for half in [[0.08, 0.47], [0.53, 0.92]] {
        sheet.slab(&part(frame, half, [0.07, 0.93]), glass);
    }
    sheet.slab(&camera.facing([x - 0.1, x + 1.2], [3.98, 4.22], FRONT - 0.25), stage.lit(paint.wood, 0.0));
    let mut green = Outline::new();
    for leaf in 0..9 {
        let at = camera.at([x - 0.05 + 0.145 * f64::from(leaf), 4.28, FRONT - 0.25]);
        let size = camera.scale(FRONT) * dice.between(0.08, 0.13);
        green.add_clump(at, [size, size * 0.9], 6, &mut || dice.between(0.0, 0.2));
    }
    sheet.fill(green, stage.growth(0x0058_9048, 0.0));
}

fn window(sheet: &mut Sheet, camera: &Camera, paint: &Paint, dice: &mut Dice) {
    let stage = camera.stage;
    let glass = camera.facing(WINDOW, [0.62, 2.5], FRONT - 0.04);
    let inside = match (stage.is_on_paper(), is_lit(stage)) {
        (true, _) => hex(0x00E8_E8E8),
        (false, true) => hex(0x00FF_DCA0),
        (false, false) => mix(stage.lit(0x0098_8070, 0.0), stage.colors.lamp, 0.30),
    };
    sheet.slab(&glass, inside);
    wares::in_the_window(sheet, stage, (glass, inside), dice);
    let mut glare = Outline::new();
    for (x, wide) in [(0.10, 0.08), (0.22, 0.03), (0.64, 0.10)] {
        let low = part(glass, [x, x + wide], [0.0, 1.0]);
        let high = part(glass, [x + 0.12, x + 0.12 + wide], [0.0, 1.0]);
        glare.add_polygon(&[high[0], high[1], low[2], low[3]]);
    }
    sheet.veil(glare, mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.5), if sheet.in_color() { 0.20 } else { 0.5 });
    let mut bars = Outline::new();
    for share in [0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0] {
        let x = WINDOW[0] + (WINDOW[1] - WINDOW[0]) * share;
        camera.bar(&mut bars, [x, 0.6, FRONT - 0.05], [x, 2.55, FRONT - 0.05], 0.07);
    }
    for up in [0.6, 2.12, 2.55] {
        camera.bar(&mut bars, [WINDOW[0], up, FRONT - 0.05], [WINDOW[1], up, FRONT - 0.05], 0.07);
    }
    sheet.solid(bars, stage.lit(paint.wood, 0.0));
}

fn door(sheet: &mut Sheet, camera: &Camera, paint: &Paint) {
    let stage = camera.stage;
    let leaf = camera.facing(DOOR, [0.05, 2.5], FRONT - 0.05);
    sheet.slab(&leaf, mix(stage.lit(paint.awning, 0.0), stage.colors.shadow, 0.12));
    let pane = if is_lit(stage) && !stage.is_on_paper() { hex(0x00FF_E4B0) } else { stage.lit(0x00C8_D8DC, 0.0) };
    sheet.slab(&part(leaf, [0.16, 0.84], [0.08, 0.62]), pane);
    sheet.slab(&part(leaf, [0.16, 0.84], [0.70, 0.92]), stage.lit(paint.awning, 0.0));
    let plate = part(leaf, [0.30, 0.70], [0.24, 0.36]);
    sheet.slab(&plate, stage.lit(0x00FC_F6E8, 0.0));
    let knob = things::on(leaf, 0.90, 0.56);
    sheet.fill(Outline::new().ellipse(knob, [stage.unit * 7.0; 2]), stage.lit(0x00E8_C860, 0.0));
    Cuboid::new([DOOR[0] - 0.2, DOOR[1] + 0.2], [0.0, 0.10], [FRONT - 0.6, FRONT]).draw(
        sheet,
        camera,
        stage.lit(0x00B8_B0A8, 0.0),
    );
}

/// Stripes that fall forward, scallops at their edge.
fn awning(sheet: &mut Sheet, camera: &Camera, paint: &Paint) {
    let stage = camera.stage;
    let (count, out) = (16, FRONT - 1.15);
    let xs = [ENDS[0] + 0.15, ENDS[1] - 0.15];
    let shade = camera.facing(xs, [1.95, 2.62], FRONT - 0.06);
    sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, if sheet.in_color() { 0.30 } else { 0.0 });
    for stripe in 0..count {
        let [x0, x1] = [stripe, stripe + 1].map(|at| xs[0] + (xs[1] - xs[0]) * f64::from(at) / f64::from(count));
        let color = stage.lit(if stripe % 2 == 0 { paint.awning } else { 0x00FA_F6EC }, 0.0);
        let [top0, top1] = [x0, x1].map(|x| camera.at([x, 3.15, FRONT - 0.05]));
        let [low0, low1] = [x0, x1].map(|x| camera.at([x, 2.52, out]));
        sheet.slab(&[top0, top1, low1, low0], color);
        let half = (low1[0] - low0[0]).abs() / 2.0;
        let middle = [(low0[0] + low1[0]) / 2.0, low0[1]];
        let hem = Outline::lined(stage.line()).ellipse(middle, [half, half * 0.62]);
        sheet.fill(hem, mix(color, stage.colors.shadow, 0.14));
    }
}

fn sign(sheet: &mut Sheet, camera: &Camera, paint: &Paint, dice: &mut Dice) {
    let stage = camera.stage;
    let board = camera.facing([ENDS[0] + 0.9, ENDS[1] - 0.9], [3.28, 3.86], FRONT - 0.12);
    sheet.slab(&board, stage.lit(paint.sign, 0.0));
    let cream = if is_lit(stage) && !stage.is_on_paper() { hex(0x00FF_F0C8) } else { stage.lit(0x00FC_F2DC, 0.0) };
    // Whole if it can be, else what of it is beside the head.
    let words = [([0.16, 0.84], 6), ([0.06, 0.42], 3), ([0.58, 0.94], 3)];
    let words = words.map(|(across, count)| (part(board, across, [0.16, 0.84]), count));
    let [whole, halves @ ..] = words;
    let shown: &[(Corners, usize)] = if stage.is_near_head(whole.0) { &halves } else { &[whole] };
    for (area, count) in shown.iter().filter(|(area, _)| !stage.is_near_head(*area)) {
        sheet.fill(things::glyphs(*area, (*count, 1), dice), cream);
    }
    if is_lit(stage) && sheet.in_color() {
        sheet.glow(things::on(board, 0.5, 0.5), [stage.width * 0.5, stage.height * 0.12], hex(0x00FF_D890), 0.42);
    }
}

fn light_on_the_pavement(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    if !is_lit(stage) || !sheet.in_color() {
        return;
    }
    let at = camera.at([-1.1, 0.0, FRONT - 2.2]);
    sheet.glow(at, [stage.width * 0.62, stage.height * 0.13], hex(0x00FF_D088), 0.55);
}

/// Where something `half` meters wide stands on the pavement and hides nobody: its foot, and how large a meter is there.
pub fn beside(camera: &Camera, [x, away]: Point, half: f64) -> (Point, f64) {
    let scale = camera.scale(away);
    let [at, y] = camera.at([x, 0.0, away]);
    ([camera.stage.beside_head(at, half * scale), y], scale)
}

/// What stands on the ground has a soft shade about its foot.
pub fn grounded(sheet: &mut Sheet, camera: &Camera, (foot, scale): (Point, f64), half: f64) {
    ground_shadow(sheet, camera.stage, foot, [scale * half * 1.4, scale * half * 0.30]);
}

/// A color in the light before the shop: what shines from the window lies on it after dark.
pub fn tone(stage: &Stage, color: u32) -> Color {
    let lit = stage.lit(color, 0.0);
    if is_lit(stage) && !stage.is_on_paper() { mix(lit, hex(color), 0.35) } else { lit }
}
