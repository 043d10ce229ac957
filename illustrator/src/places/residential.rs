//! A street of homes: garden walls and hedges, tiled roofs behind them, gates, poles with wires, a car in a drive.

use super::camera::Camera;
use super::cuboid::Cuboid;
use super::foliage::{Leaves, crown};
use super::outline::Outline;
use super::puddles;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::snow;
use super::stage::Stage;
use super::street;
use super::trees::tree;
use scene::seed::Dice;
use scene::{Hour, Weather};

/// Meters: half of the roadway, and how far out walls and houses stand.
const ROAD: f64 = 2.3;
const WALL: f64 = 2.9;
const HOUSE: f64 = 4.6;

const PLASTER: [u32; 6] = [0x00F2_E8D6, 0x00E6_DACB, 0x00DC_E4E2, 0x00F0_DCC8, 0x00D8_CCC4, 0x00EC_E6E0];
const TILES: [u32; 5] = [0x0058_6478, 0x0088_5848, 0x004C_5C58, 0x0070_5C60, 0x0060_6C84];

pub fn residential(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.40, 0.56]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    far_end(sheet, &camera);
    ground(sheet, &camera);
    let mut dice = stage.dice("homes");
    for side in [-1.0, 1.0] {
        homes(sheet, &camera, side, &mut dice);
    }
    sheet.layer("homes");
    shade(sheet, &camera);
    wet(sheet, &camera, &mut dice);
    street::poles(sheet, &camera, -ROAD - 0.1);
    sheet.layer("poles");
}

/// Roofs and trees where the street bends out of sight.
fn far_end(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut dice = stage.dice("far end of homes");
    let leaves = Leaves::of(stage, stage.foliage(0x0060_9060), 0.5);
    for number in 0..9 {
        let size = stage.unit * dice.between(26.0, 48.0);
        let x = camera.vanishing[0] + (f64::from(number) - 4.0) * stage.unit * 46.0;
        crown(sheet, stage, ([x, camera.vanishing[1] - size * 0.3], [size, size * 0.8]), leaves, &mut dice);
    }
}

/// A narrow roadway without pavements: a white line to each side, drains, a stop mark.
fn ground(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (near, horizon) = (camera.near(), camera.vanishing[1]);
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (close, away) = (stage.ground(0x0094_98A2, 0.0), stage.ground(0x00A8_ACB4, 0.5));
    sheet.down(all, horizon, stage.height, &[(0.0, away), (0.35, mix(close, stage.colors.edge, 0.16)), (1.0, close)]);
    let mut lines = Outline::new();
    for x in [-ROAD + 0.2, ROAD - 0.32] {
        lines.add_polygon(&camera.lying([x, x + 0.12], 0.0, [near, 70.0]));
    }
    sheet.veil(lines, stage.lit(0x00F8_F6F0, 0.05), 0.85);
    let mut drain = Outline::new();
    for side in [-1.0, 1.0] {
        drain.add_polygon(&camera.lying([side * (ROAD + 0.18), side * (ROAD + 0.5)], 0.0, [near, 60.0]));
    }
    sheet.fill(drain, stage.ground(0x00B8_B8B4, 0.05));
    let mut lid = Outline::new();
    camera.disc(&mut lid, [-0.7, 0.0, near * 1.5], 0.3);
    sheet.fill(lid, stage.ground(0x0070_747C, 0.0));
}

/// From the far end to the eye, each with its wall, gate and garden.
fn homes(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let mut lots = Vec::new();
    let mut away = camera.near() * 0.8 + if side < 0.0 { -2.0 } else { -0.4 };
    while away < 70.0 {
        let long = dice.between(8.0, 11.0);
        lots.push([away, away + long]);
        away += long;
    }
    for lot in lots.into_iter().rev() {
        home(sheet, camera, (side, lot), dice);
    }
}

fn home(sheet: &mut Sheet, camera: &Camera, (side, [near, far]): (f64, [f64; 2]), dice: &mut Dice) {
    let stage = camera.stage;
    let haze = camera.haze(near.max(1.0)) * 0.8;
    let (plaster, tiles) = (PLASTER[dice.below(PLASTER.len())], TILES[dice.below(TILES.len())]);
    let front = near.max(camera.near() * 1.25) + 0.9;
    if front + 2.0 < far {
        house(sheet, camera, (side, [front, far - 1.0]), [plaster, tiles], dice);
    }
    if dice.chance(0.5) {
        // Between two houses, its crown below their eaves.
        let foot = camera.at([side * (WALL + 1.3), 0.0, far - 0.2]);
        let tall = camera.scale(far) * dice.between(2.6, 3.4);
        tree(sheet, stage, (foot, tall), (stage.foliage(0x0058_9450), haze), dice);
    }
    let hedge = dice.chance(0.45);
    let gate = near + (far - near) * 0.58;
    for aways in [[gate + 1.3, far], [near.max(camera.near() * 0.8), gate]] {
        if aways[1] - aways[0] > 0.2 {
            boundary(sheet, camera, (side, aways), hedge, dice);
        }
    }
    gate_posts(sheet, camera, (side, gate), dice);
}

/// Two storeys under a roof of tiles that overhangs.
fn house(
    sheet: &mut Sheet,
    camera: &Camera,
    (side, aways): (f64, [f64; 2]),
    [plaster, tiles]: [u32; 2],
    dice: &mut Dice,
) {
    let stage = camera.stage;
    let haze = camera.haze(aways[0]) * 0.9;
    let shadow = stage.colors.shadow;
    let shaded = |color: u32| {
        let lit = stage.lit(color, haze);
        if side > 0.0 { lit } else { mix(lit, shadow, 0.30 * (1.0 - haze)) }
    };
    let x = side * HOUSE;
    let beyond = side * (HOUSE + 8.0);
    let xs = [x.min(beyond), x.max(beyond)];
    sheet.slab(&camera.along(x, [0.0, 5.4], aways), shaded(plaster));
    sheet.slab(&camera.facing(xs, [0.0, 5.4], aways[0]), mix(stage.lit(plaster, haze), shadow, 0.14));
    let under = camera.along(x, [4.9, 5.4], aways);
    sheet.veil(Outline::new().polygon(&under), shadow, if sheet.in_color() { 0.3 } else { 0.0 });
    let long = aways[1] - aways[0];
    for up in [0.7, 3.2] {
        for bay in 0..3 {
            let from = aways[0] + long * (0.10 + 0.30 * f64::from(bay));
            window(sheet, camera, (x, haze), [up, up + 1.5], [from, from + long * 0.2], dice);
        }
        window_facing(sheet, camera, [x + side * 0.9, x + side * 2.6], [up, up + 1.4], (aways[0], haze), dice);
    }
    // Between the storeys a small roof, then the great one.
    let eave = x - side * 0.7;
    let lower = [
        camera.at([eave, 2.55, aways[0] - 0.4]),
        camera.at([eave, 2.55, aways[1] + 0.4]),
        camera.at([x, 3.0, aways[1]]),
        camera.at([x, 3.0, aways[0]]),
    ];
    sheet.slab(&lower, shaded(tiles));
    let ridge = x + side * 3.6;
    let low = [aways[0] - 0.5, aways[1] + 0.5];
    let slope = [
        camera.at([eave, 5.25, low[0]]),
        camera.at([eave, 5.25, low[1]]),
        camera.at([ridge, 7.4, low[1]]),
        camera.at([ridge, 7.4, low[0]]),
    ];
    let gable = [camera.at([eave, 5.25, low[0]]), camera.at([ridge, 7.4, low[0]]), camera.at([beyond, 5.25, low[0]])];
    sheet.slab(&gable, mix(stage.lit(tiles, haze), shadow, 0.25));
    let wall =
        [camera.at([x, 5.35, low[0]]), camera.at([ridge, 7.1, low[0]]), camera.at([beyond - side * 0.4, 5.35, low[0]])];
    sheet.slab(&wall, mix(stage.lit(plaster, haze), shadow, 0.2));
    sheet.slab(&slope, shaded(tiles));
    let mut rows = Outline::new();
    for row in 1..7 {
        let share = f64::from(row) / 7.0;
        let (x, up) = (eave + (ridge - eave) * share, 5.25 + 2.15 * share);
        camera.bar(&mut rows, [x, up, low[0]], [x, up, low[1]], 0.03);
    }
    sheet.veil(rows, shadow, if sheet.in_color() { 0.4 } else { 0.8 });
    snow::on_edge(sheet, stage, (slope[3], slope[2]), camera.scale(aways[0]) * 0.25);
}

fn glass(camera: &Camera, haze: f64, dice: &mut Dice) -> canvas::Color {
    let stage = camera.stage;
    let share = if matches!(stage.scene.hour, Hour::Night | Hour::Dusk) { 0.5 } else { 0.0 };
    if dice.chance(share) { hex(0x00FF_DC94) } else { mix(stage.lit(0x0058_7088, haze), stage.colors.sky[2], 0.45) }
}

fn window(sheet: &mut Sheet, camera: &Camera, (x, haze): (f64, f64), ups: [f64; 2], aways: [f64; 2], dice: &mut Dice) {
    let frame = camera.along(x, ups, aways);
    sheet.slab(&frame, camera.stage.lit(0x00EC_EAE4, haze));
    let pane = super::rooms::inset(frame, 0.05);
    sheet.face(&pane, glass(camera, haze, dice));
    sheet.slab(&super::things::part(frame, [0.47, 0.53], [0.0, 1.0]), camera.stage.lit(0x00E0_DED8, haze));
}

fn window_facing(
    sheet: &mut Sheet,
    camera: &Camera,
    xs: [f64; 2],
    ups: [f64; 2],
    (away, haze): (f64, f64),
    dice: &mut Dice,
) {
    let frame = camera.facing([xs[0].min(xs[1]), xs[0].max(xs[1])], ups, away);
    sheet.slab(&frame, camera.stage.lit(0x00E8_E4DC, haze));
    sheet.face(&super::rooms::inset(frame, 0.06), glass(camera, haze, dice));
    sheet.slab(&super::things::part(frame, [0.47, 0.53], [0.0, 1.0]), camera.stage.lit(0x00E0_DED8, haze));
}

/// A wall of blocks with leaves over it, or a clipped hedge.
fn boundary(sheet: &mut Sheet, camera: &Camera, (side, aways): (f64, [f64; 2]), hedge: bool, dice: &mut Dice) {
    let stage = camera.stage;
    let haze = camera.haze(aways[0]) * 0.8;
    let xs = if side > 0.0 { [WALL, WALL + 0.3] } else { [-WALL - 0.3, -WALL] };
    let mut at = aways[1] - 0.3;
    let color = stage.foliage([0x0050_8848, 0x0060_9850][dice.below(2)]);
    if hedge {
        Cuboid::new(xs, [0.0, 0.45], aways).draw(sheet, camera, stage.lit(0x00B0_A8A0, haze));
    }
    while at > aways[0] {
        let (up, size) = if hedge { (0.95, 0.62) } else { (1.35, 0.42) };
        let middle = camera.at([side * (WALL + if hedge { 0.2 } else { 0.6 }), up, at]);
        let wide = camera.scale(at) * size * dice.between(0.9, 1.15);
        if hedge || dice.chance(0.6) {
            let leaves = Leaves::of(stage, color, camera.haze(at) * 0.8);
            crown(sheet, stage, (middle, [wide, wide * if hedge { 0.95 } else { 0.8 }]), leaves, dice);
        }
        at -= 0.85;
    }
    if hedge {
        return;
    }
    let block = Cuboid::new(xs, [0.0, 1.25], aways);
    block.draw(sheet, camera, stage.lit(0x00CC_C6BC, haze));
    let face = camera.along(side * WALL, [0.0, 1.25], aways);
    let mut seams = Outline::new();
    for row in 1..5 {
        let up = 0.25 * f64::from(row);
        camera.bar(&mut seams, [side * WALL, up, aways[0]], [side * WALL, up, aways[1]], 0.014);
    }
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.34 } else { 0.7 });
    snow::on_edge(sheet, stage, (face[0], face[1]), camera.scale(aways[0]) * 0.12);
}

fn gate_posts(sheet: &mut Sheet, camera: &Camera, (side, gate): (f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    if gate < camera.near() {
        return;
    }
    let haze = camera.haze(gate) * 0.8;
    let x = side * (WALL + 0.15);
    for away in [gate + 1.35, gate] {
        let xs = [x - 0.2, x + 0.2];
        Cuboid::new(xs, [0.0, 1.5], [away - 0.2, away + 0.2]).draw(sheet, camera, stage.lit(0x00A8_9484, haze));
    }
    let mut bars = Outline::new();
    for bar in 0..8 {
        let away = gate + 0.2 + 0.13 * f64::from(bar);
        camera.bar(&mut bars, [x, 0.1, away], [x, 1.1, away], 0.03);
    }
    camera.bar(&mut bars, [x, 1.1, gate + 0.1], [x, 1.1, gate + 1.3], 0.05);
    sheet.fill(bars, stage.lit(0x0040_444C, haze));
    // A box for letters, and pots beside the post.
    let post = camera.facing([x - side * 0.22 - 0.12, x - side * 0.22 + 0.12], [0.9, 1.2], gate - 0.22);
    sheet.slab(&post, stage.lit([0x00C8_4840, 0x0048_7890][dice.below(2)], haze));
    let foot = camera.at([x - side * 0.36, 0.0, gate + 1.8]);
    super::things::plant(sheet, foot, camera.scale(gate + 1.8) * 0.6, &|color| stage.lit(color, haze), dice);
}

/// Under a clear sky the walls and roofs of the light's side lie on the road.
fn shade(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    if !sheet.in_color() || stage.is_night() || !stage.clear_sky() {
        return;
    }
    let mut dice = stage.dice("shade of homes");
    let mut shade = Outline::new();
    let mut away = camera.near() * 0.9;
    while away < 60.0 {
        let far = away + dice.between(2.5, 5.0) * (1.0 + away / 40.0);
        let edge = dice.between(-1.9, -0.7);
        let corners = [[-WALL, away], [edge - 0.3, away], [edge, far], [-WALL, far]];
        shade.add_polygon(&corners.map(|[x, away]| camera.at([x, 0.0, away])));
        away = far;
    }
    sheet.veil(shade, stage.colors.shadow, 0.30);
}

fn wet(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    if stage.scene.weather != Weather::Rain {
        return;
    }
    for _ in 0..7 {
        let away = camera.near() * (1.05 + 4.0 * dice.unit() * dice.unit());
        let radii = camera.flat(away, dice.between(0.3, 0.8));
        puddles::puddle(sheet, stage, (camera.at([dice.between(-2.2, 2.2), 0.0, away]), radii), dice);
    }
}
