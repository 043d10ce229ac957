//! A town of the old west: a dusty street between wooden fronts with porches, a saloon, a water tower, mesas far off.

use core::f64::consts::TAU;

use super::camera::Camera;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{self, part};
use scene::Hour;
use scene::seed::Dice;

/// Meters: where the boardwalks begin, and where the fronts stand.
const WALK: f64 = 3.4;
const FRONT: f64 = 5.0;

const PAINTS: [u32; 6] = [0x00B8_8858, 0x00A8_7048, 0x00C8_A878, 0x0098_6C4C, 0x00B0_9C80, 0x0088_6448];

pub fn western(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.44, 0.58]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    mesas(sheet, &camera);
    street(sheet, &camera);
    let mut dice = stage.dice("western town");
    tower(sheet, &camera);
    for side in [-1.0, 1.0] {
        fronts(sheet, &camera, side, &mut dice);
    }
    sheet.layer("fronts");
    for (x, away) in [(-WALK + 0.5, 6.2), (WALK - 0.45, 8.6)] {
        barrel(sheet, &camera, [x, away]);
    }
    hitching_rail(sheet, &camera, [WALK - 0.5, 5.4]);
    tumbleweed(sheet, &camera, &mut dice);
    sheet.layer("things");
}

/// Flat hills of red stone.
fn mesas(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let y = camera.vanishing[1];
    let at = |x: f64, up: f64| [camera.vanishing[0] + x * stage.width, y - up * stage.height];
    for (x, half, up, far) in [(-0.13, 0.10, 0.075, 0.52), (0.10, 0.07, 0.10, 0.42), (0.26, 0.12, 0.06, 0.5)] {
        let color = stage.lit(0x00C0_7850, far);
        let hill = [
            at(x - half * 1.5, -0.01),
            at(x - half * 1.1, up * 0.45),
            at(x - half * 0.8, up * 0.5),
            at(x - half * 0.7, up),
            at(x + half * 0.6, up),
            at(x + half * 0.75, up * 0.5),
            at(x + half * 1.4, -0.01),
        ];
        sheet.slab(&hill, color);
        let shade = [
            at(x + half * 0.2, up),
            at(x + half * 0.6, up),
            at(x + half * 0.75, up * 0.5),
            at(x + half * 0.3, up * 0.45),
        ];
        sheet.veil(Outline::new().polygon(&shade), stage.colors.shadow, 0.2);
    }
}

fn street(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (near, horizon) = (camera.near(), camera.vanishing[1]);
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (far, close) = (stage.ground(0x00E8_C898, 0.2), stage.ground(0x00C8_9C68, 0.0));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (0.4, mix(far, close, 0.4)), (1.0, close)]);
    let mut ruts = Outline::new();
    for x in [-1.4, -0.5, 0.6, 1.5] {
        ruts.add_polygon(&camera.lying([x, x + 0.14], 0.0, [near, 60.0]));
    }
    sheet.veil(ruts, hex(0x0070_4828), if sheet.in_color() { 0.22 } else { 0.3 });
    let mut dice = stage.dice("dust");
    let mut grit = Outline::new();
    for _ in 0..90 {
        let away = near * (1.0 + 8.0 * dice.unit() * dice.unit());
        let at = camera.at([dice.between(-WALK, WALK), 0.0, away]);
        let long = camera.scale(away) * dice.between(0.02, 0.08);
        grit.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], long * 0.5);
    }
    sheet.veil(grit, hex(0x0060_3C20), if sheet.in_color() { 0.3 } else { 0.8 });
}

/// A tank of staves on four legs at the end of the street.
fn tower(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (x, away) = (-2.6, 52.0);
    let wood = stage.lit(0x0090_6440, 0.3);
    let mut legs = Outline::new();
    for dx in [-1.5, 1.5] {
        camera.bar(&mut legs, [x + dx * 1.2, 0.0, away], [x + dx, 6.0, away], 0.3);
        camera.bar(&mut legs, [x + dx * 1.2, 0.6, away], [x - dx, 5.6, away], 0.16);
    }
    sheet.solid(legs, wood);
    sheet.slab(&camera.facing([x - 2.2, x + 2.2], [6.0, 9.4], away), wood);
    let roof = [camera.at([x - 2.6, 9.3, away]), camera.at([x + 2.6, 9.3, away]), camera.at([x, 11.2, away])];
    sheet.slab(&roof, mix(wood, stage.colors.shadow, 0.3));
}

fn fronts(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let mut houses = Vec::new();
    let mut away = camera.near() * 0.9 + if side < 0.0 { 0.0 } else { 1.4 };
    let mut number = if side < 0.0 { 0 } else { 3 };
    while away < 50.0 {
        let long = dice.between(6.0, 9.0);
        houses.push((away, long * 0.97, number));
        away += long;
        number += 1;
    }
    for (away, long, number) in houses.into_iter().rev() {
        front(sheet, camera, (side, [away, away + long]), number, dice);
    }
}

/// A tall false front of boards, its sign, windows above, a porch on posts, a door with two wings.
fn front(sheet: &mut Sheet, camera: &Camera, (side, aways): (f64, [f64; 2]), number: i32, dice: &mut Dice) {
    let stage = camera.stage;
    let far = camera.haze(aways[0]);
    let shadow = stage.colors.shadow;
    let x = side * FRONT;
    let tint = |color: u32| {
        let lit = stage.lit(color, far);
        if side > 0.0 { lit } else { mix(lit, shadow, 0.32 * (1.0 - far)) }
    };
    let color = PAINTS[usize::try_from(number).unwrap_or(0) % PAINTS.len()];
    let tall = dice.between(5.6, 7.4);
    let wall = camera.along(x, [0.0, tall], aways);
    sheet.slab(&wall, tint(color));
    let beyond = side * (FRONT + 7.0);
    let gable = camera.facing([x.min(beyond), x.max(beyond)], [0.0, tall - 1.2], aways[0]);
    sheet.slab(&gable, mix(stage.lit(color, far), shadow, 0.24));
    boards(sheet, camera, x, ([0.0, tall], aways));
    sheet.slab(
        &camera.along(x - side * 0.1, [tall - 0.25, tall + 0.1], [aways[0] - 0.1, aways[1] + 0.1]),
        tint(0x0070_4C30),
    );
    let long = aways[1] - aways[0];
    let sign =
        camera.along(x - side * 0.08, [tall - 1.5, tall - 0.5], [aways[0] + long * 0.14, aways[1] - long * 0.14]);
    things::sign(sheet, sign, (tint([0x00E8_D8B0, 0x0088_3830, 0x0040_5858][dice.below(3)]), tint(0x0038_2418)), dice);
    let lit_up = matches!(stage.scene.hour, Hour::Night | Hour::Dusk);
    let glass = if lit_up { hex(0x00FF_D488) } else { mix(tint(0x0050_5C68), stage.colors.sky[3], 0.25) };
    for (ups, froms) in [([3.4, 4.5], [0.16, 0.44, 0.72]), ([0.9, 2.3], [0.06, 0.72, 0.72])] {
        for from in froms {
            let frame = camera.along(x - side * 0.04, ups, [aways[0] + long * from, aways[0] + long * (from + 0.18)]);
            sheet.slab(&frame, tint(0x00E8_DCC0));
            let pane = super::rooms::inset(frame, 0.06);
            sheet.face(&pane, glass);
            sheet.slab(&part(frame, [0.47, 0.53], [0.0, 1.0]), tint(0x00E0_D4B8));
            sheet.slab(&part(frame, [0.0, 1.0], [0.47, 0.53]), tint(0x00E0_D4B8));
        }
    }
    let door = camera.along(x - side * 0.03, [0.3, 2.5], [aways[0] + long * 0.36, aways[0] + long * 0.62]);
    sheet.slab(&door, if lit_up { hex(0x00F0_B060) } else { tint(0x0030_2018) });
    for wing in [[0.04, 0.48], [0.52, 0.96]] {
        sheet.slab(&part(door, wing, [0.30, 0.78]), tint(0x0090_5C34));
    }
    porch(sheet, camera, (side, aways), &tint);
}

fn boards(sheet: &mut Sheet, camera: &Camera, x: f64, (ups, aways): ([f64; 2], [f64; 2])) {
    let mut seams = Outline::new();
    let mut up = ups[0] + 0.3;
    while up < ups[1] {
        camera.bar(&mut seams, [x, up, aways[0]], [x, up, aways[1]], 0.02);
        up += 0.32;
    }
    sheet.veil(seams, hex(0x0040_2818), if sheet.in_color() { 0.42 } else { 0.8 });
}

fn porch(sheet: &mut Sheet, camera: &Camera, (side, aways): (f64, [f64; 2]), tint: &dyn Fn(u32) -> canvas::Color) {
    let (walk, x) = (side * WALK, side * FRONT);
    let xs = if side > 0.0 { [WALK, FRONT] } else { [-FRONT, -WALK] };
    sheet.slab(&camera.along(walk, [0.0, 0.28], aways), tint(0x0078_5434));
    sheet.slab(&camera.lying(xs, 0.28, aways), tint(0x00C0_9868));
    sheet.slab(&camera.facing(xs, [0.0, 0.28], aways[0]), tint(0x0088_603C));
    let roof = [
        camera.at([walk - side * 0.2, 2.75, aways[0]]),
        camera.at([walk - side * 0.2, 2.75, aways[1]]),
        camera.at([x, 3.15, aways[1]]),
        camera.at([x, 3.15, aways[0]]),
    ];
    sheet.slab(&roof, tint(0x0080_5838));
    sheet.slab(&camera.along(walk - side * 0.2, [2.6, 2.78], aways), tint(0x0090_6844));
    let mut posts = Outline::new();
    for share in [0.04, 0.35, 0.66, 0.97] {
        let away = aways[0] + (aways[1] - aways[0]) * share;
        camera.bar(&mut posts, [walk, 0.28, away], [walk, 2.65, away], 0.14);
    }
    for up in [0.62, 1.05] {
        camera.bar(&mut posts, [walk, up, aways[0] + (aways[1] - aways[0]) * 0.66], [walk, up, aways[1]], 0.08);
    }
    sheet.solid(posts, tint(0x0094_6C48));
}

fn barrel(sheet: &mut Sheet, camera: &Camera, [x, away]: Point) {
    let stage = camera.stage;
    let at = |dx: f64, up: f64| camera.at([x + dx, up, away]);
    super::foliage::ground_shadow(sheet, stage, at(0.0, 0.0), [camera.scale(away) * 0.5, camera.scale(away) * 0.07]);
    let body = [at(-0.26, 0.0), at(-0.33, 0.45), at(-0.26, 0.9), at(0.26, 0.9), at(0.33, 0.45), at(0.26, 0.0)];
    sheet.slab(&body, stage.lit(0x0098_6838, 0.02));
    let mut bands = Outline::new();
    for up in [0.16, 0.72] {
        bands.add_polygon(&[at(-0.30, up), at(0.30, up), at(0.30, up + 0.07), at(-0.30, up + 0.07)]);
    }
    sheet.fill(bands, stage.lit(0x0050_4844, 0.02));
    let lid = stage.lined().ellipse(at(0.0, 0.9), [camera.scale(away) * 0.26, camera.scale(away) * 0.07]);
    sheet.fill(lid, stage.lit(0x00B8_8850, 0.02));
}

/// For horses: a beam on two posts.
fn hitching_rail(sheet: &mut Sheet, camera: &Camera, [x, away]: Point) {
    let mut rail = Outline::new();
    for far in [away, away + 2.2] {
        camera.bar(&mut rail, [x, 0.0, far], [x, 1.05, far], 0.13);
    }
    camera.bar(&mut rail, [x, 1.0, away - 0.3], [x, 1.0, away + 2.5], 0.12);
    sheet.solid(rail, camera.stage.lit(0x0080_5C38, 0.02));
}

fn tumbleweed(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let away = 7.6;
    let middle = camera.at([-1.7, 0.3, away]);
    let size = camera.scale(away) * 0.34;
    let mut twigs = Outline::new();
    for _ in 0..46 {
        let turns = [dice.between(0.0, TAU), dice.between(0.0, TAU)];
        let point = |turn: f64, reach: f64| {
            [middle[0] + libm::cos(turn) * size * reach, middle[1] + libm::sin(turn) * size * reach]
        };
        twigs.add_bar(point(turns[0], 0.9), point(turns[1], 0.95), [stage.unit * 2.0; 2]);
    }
    super::foliage::ground_shadow(sheet, stage, camera.at([-1.7, 0.0, away]), [size * 1.1, size * 0.16]);
    sheet.fill(twigs, stage.lit(0x0090_7040, 0.0));
}
