//! The balcony of a palace: a balustrade of stone between two columns, a checkered floor, gardens and hills beyond.

use super::camera::Camera;
use super::foliage::{Leaves, crown, ground_shadow};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things;
use scene::{Extra, Outfit, Scene};

/// Of the balustrade, meters from the eye.
const EDGE: f64 = 4.4;
const RAIL: f64 = 1.02;

/// Whether those who stand there live in a palace.
pub fn is_of_a_palace(scene: &Scene) -> bool {
    scene.figures.iter().any(|figure| {
        let is_caped = figure.outfit == Outfit::Military && figure.extras.contains(&Extra::Cape);
        is_caped
            || figure.extras.iter().any(|extra| matches!(extra, Extra::Crown | Extra::Tiara))
            || matches!(figure.outfit, Outfit::Gown | Outfit::Armor)
    })
}

pub fn palace_balcony(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.40]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    grounds(sheet, stage, horizon / stage.height);
    sheet.layer("gardens");
    floor(sheet, &camera);
    balustrade(sheet, &camera);
    sheet.layer("balustrade");
    for (x, is_near) in [(-2.15, true), (2.15, true)] {
        column(sheet, &camera, x, is_near);
    }
    drapes(sheet, stage);
    sheet.layer("columns");
}

/// Hills, a wood, and a park with clipped trees before it.
fn grounds(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("palace grounds");
    if stage.scene.has(scene::Sight::Sea) {
        super::water::sea(sheet, stage, (horizon * stage.height, stage.height * 0.86), 0x0028_80B0);
        super::water::gulls(sheet, stage, horizon * stage.height);
        return;
    }
    for (y, color, distance) in [(-0.055, 0x0070_90B0, 0.55), (-0.02, 0x0064_9078, 0.40), (0.02, 0x0070_A868, 0.24)] {
        let hill = wavy_ground(stage, (horizon + y) * stage.height, 0.026, &mut dice);
        sheet.fill(hill, stage.ground(color, distance));
    }
    let leaves = Leaves::of(stage, stage.foliage(0x0058_9458), 0.26);
    for number in 0..9 {
        let x = (f64::from(number) + dice.unit()) / 9.0;
        let size = stage.unit * dice.between(38.0, 66.0);
        crown(
            sheet,
            stage,
            (stage.at(x, horizon + 0.035 + dice.between(0.0, 0.03)), [size, size * 0.8]),
            leaves,
            &mut dice,
        );
    }
}

/// Slabs of two colors, square to us.
fn floor(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let near = camera.near();
    let top = camera.at([0.0, 0.0, EDGE])[1];
    let (pale, deep) = (stage.ground(0x00EC_E4DC, 0.05), stage.ground(0x00C8_BCBC, 0.0));
    let deck = Outline::new().polygon(&camera.lying([-30.0, 30.0], 0.0, [near, EDGE]));
    sheet.down(deck, top, stage.height, &[(0.0, pale), (1.0, deep)]);
    const SIDE: f64 = 0.72;
    let mut dark = Outline::new();
    for row in 0..8 {
        let away = EDGE - SIDE * f64::from(row + 1);
        if away + SIDE < near {
            break;
        }
        for column in -9..9 {
            if (row + column) % 2 == 0 {
                let x = SIDE * f64::from(column);
                dark.add_polygon(&camera.lying([x, x + SIDE], 0.0, [away.max(near), away + SIDE]));
            }
        }
    }
    sheet.veil(
        dark,
        mix(stage.ground(0x0090_8498, 0.0), stage.colors.shadow, 0.1),
        if sheet.in_color() { 0.55 } else { 0.6 },
    );
    ground_shadow(sheet, stage, [stage.width * 0.5, top], [stage.width * 0.7, stage.unit * 12.0]);
}

fn balustrade(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let (stone, shade) = (stage.lit(0x00F0_EAE2, 0.02), mix(stage.lit(0x00C8_C0C4, 0.02), stage.colors.shadow, 0.2));
    sheet.slab(&camera.facing([-30.0, 30.0], [0.0, 0.18], EDGE), stone);
    for number in -11_i32..=11 {
        baluster(sheet, camera, 0.27 * f64::from(number) + 0.10, (stone, shade));
    }
    for x in [-2.2, -0.05, 2.1] {
        let [at, _] = camera.at([x, 0.0, EDGE]);
        if !stage.is_behind_a_head(at, 0.0) || camera.at([x, RAIL, EDGE])[1] > stage.head.center[1] + stage.head.height
        {
            sheet.slab(&camera.facing([x - 0.17, x + 0.17], [0.0, RAIL + 0.06], EDGE - 0.02), stone);
            sheet.slab(&camera.facing([x - 0.10, x + 0.10], [0.26, RAIL - 0.14], EDGE - 0.03), shade);
        }
    }
    sheet.slab(&camera.facing([-30.0, 30.0], [RAIL - 0.04, RAIL + 0.06], EDGE - 0.05), stone);
    let top = camera.lying([-30.0, 30.0], RAIL + 0.06, [EDGE - 0.14, EDGE + 0.14]);
    sheet.slab(&top, mix(stone, stage.colors.edge, 0.4));
    let mut under = Outline::new();
    under.add_polygon(&camera.facing([-30.0, 30.0], [RAIL - 0.09, RAIL - 0.04], EDGE - 0.04));
    sheet.veil(under, stage.colors.shadow, if sheet.in_color() { 0.35 } else { 0.6 });
}

/// Turned like a vase.
fn baluster(sheet: &mut Sheet, camera: &Camera, x: f64, (stone, shade): (canvas::Color, canvas::Color)) {
    let profile = [
        (0.18, 0.085),
        (0.24, 0.085),
        (0.28, 0.050),
        (0.44, 0.098),
        (0.58, 0.082),
        (0.76, 0.038),
        (0.88, 0.056),
        (0.98, 0.080),
    ];
    let side = |way: f64| profile.map(|(up, half)| camera.at([x + way * half, up, EDGE]));
    let mut outline: Vec<Point> = side(-1.0).to_vec();
    outline.extend(side(1.0).into_iter().rev());
    sheet.slab(&outline, stone);
    let mut dark = side(0.2).to_vec();
    dark.extend(side(1.0).into_iter().rev());
    sheet.veil(Outline::new().polygon(&dark), shade, 0.8);
}

/// Fluted, from the floor up out of the picture.
fn column(sheet: &mut Sheet, camera: &Camera, x: f64, is_near: bool) {
    let stage = camera.stage;
    let away = if is_near { EDGE - 0.9 } else { EDGE };
    let half = 0.30;
    let (stone, shade) = (stage.lit(0x00F4_EEE6, 0.0), mix(stage.lit(0x00B8_B0BC, 0.0), stage.colors.shadow, 0.25));
    let [at, _] = camera.at([x, 0.0, away]);
    if stage.is_behind_a_head(at, half * camera.scale(away)) {
        return;
    }
    sheet.slab(&camera.facing([x - half * 1.35, x + half * 1.35], [0.0, 0.16], away - 0.02), stone);
    sheet.slab(&camera.facing([x - half * 1.15, x + half * 1.15], [0.16, 0.30], away - 0.01), shade);
    sheet.slab(&camera.facing([x - half, x + half], [0.30, 8.0], away), stone);
    let mut flutes = Outline::new();
    for number in 0..5 {
        let left = x - half + half * 2.0 * (f64::from(number) + 0.25) / 5.0;
        flutes.add_polygon(&camera.facing([left, left + half * 0.16], [0.40, 8.0], away));
    }
    sheet.veil(flutes, shade, if sheet.in_color() { 0.7 } else { 0.9 });
}

/// Drawn aside at both upper corners.
fn drapes(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("drapes");
    let cloth = stage.lit([0x0098_3448, 0x0040_4C98, 0x0070_3C80][stage.seeded(3)], 0.0);
    for (from, to, low) in [(-0.04, 0.13, 0.46), (0.87, 1.04, 0.46)] {
        let hung = [
            stage.at(from, -0.02),
            stage.at(to, -0.02),
            stage.at(to - 0.03 * (from + 0.5).signum(), low),
            stage.at(from, low),
        ];
        things::curtain(sheet, hung, cloth, 4, &mut dice);
    }
    sheet.block(stage.at(-0.02, -0.02), stage.at(1.02, 0.022), mix(hex(0x00E0_B850), cloth, 0.2));
}
