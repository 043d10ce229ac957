//! A way of steps under red gates, one behind another as far as one sees, a wood on both sides.

use super::camera::Camera;
use super::foliage::{Leaves, crown, ground_shadow};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::Hour;
use scene::seed::Dice;

/// Half of the way between the posts, and how high the lower beam is, meters.
const WAY: f64 = 1.55;
const BEAM: f64 = 3.1;

pub fn torii_path(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.48, 0.54]);
    let mut dice = stage.dice("torii path");
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    wood(sheet, &camera, &mut dice);
    sheet.layer("wood");
    ground(sheet, &camera, &mut dice);
    sheet.layer("way");
    let mut away = 46.0;
    while away > camera.near() * 1.25 {
        gate(sheet, &camera, away);
        away /= 1.13;
    }
    lanterns(sheet, &camera);
    sheet.layer("gates");
}

fn wood(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let back = Outline::new().rect([0.0, horizon - 0.30 * stage.height], [stage.width, horizon + stage.unit * 20.0]);
    let green = stage.growth(stage.foliage(0x0058_8858), 0.30);
    sheet.down(back, horizon - 0.34 * stage.height, horizon, &[(0.0, green.faded(0.0)), (0.6, green), (1.0, green)]);
    for away in [40.0, 26.0, 17.0, 11.0, 7.5] {
        let leaves = Leaves::of(stage, stage.foliage(0x0050_8448), camera.haze(away));
        for side in [-1.0, 1.0] {
            for tree in 0..3 {
                let x = side * (3.2 + 2.6 * f64::from(tree) + dice.between(-0.5, 0.5));
                let mut trunk = Outline::new();
                camera.bar(&mut trunk, [x, 0.0, away], [x, 7.0, away], 0.42);
                sheet.fill(trunk, stage.lit(0x0058_4840, camera.haze(away)));
                let size = camera.scale(away) * dice.between(1.5, 2.1);
                crown(sheet, stage, (camera.at([x, dice.between(5.0, 7.0), away]), [size, size * 0.9]), leaves, dice);
            }
            let size = camera.scale(away) * 0.9;
            let shrub = camera.at([side * dice.between(2.3, 3.2), 0.4, away]);
            crown(sheet, stage, (shrub, [size, size * 0.7]), leaves, dice);
        }
    }
}

fn ground(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (near, far) = (stage.ground(0x0068_8850, 0.0), stage.ground(0x0080_A068, 0.3));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (1.0, near)]);
    let way = camera.lying([-WAY * 0.9, WAY * 0.9], 0.0, [camera.near(), 60.0]);
    let (close, pale) = (stage.ground(0x00B0_A8A0, 0.0), stage.ground(0x00C8_C0B8, 0.3));
    sheet.down(Outline::new().polygon(&way), horizon, stage.height, &[(0.0, pale), (1.0, close)]);
    let (mut seams, mut shade) = (Outline::new(), Outline::new());
    let mut away = camera.near();
    let mut row = 0;
    while away < 40.0 {
        let next = away + 0.48 + away * 0.02;
        camera.bar(&mut seams, [-WAY * 0.9, 0.0, away], [WAY * 0.9, 0.0, away], 0.03);
        let shift = if row % 2 == 0 { -0.35 } else { 0.3 };
        for x in [shift, shift + 0.8, shift - 0.75] {
            camera.bar(&mut seams, [x, 0.0, away], [x, 0.0, next], 0.022);
        }
        if row % 3 == 0 {
            shade.add_polygon(&camera.lying([-WAY * 0.9, WAY * 0.9], 0.0, [away, away + 0.4]));
        }
        away = next;
        row += 1;
    }
    sheet.veil(shade, stage.colors.shadow, if sheet.in_color() { 0.16 } else { 0.0 });
    sheet.veil(seams, hex(0x0048_4048), if sheet.in_color() { 0.32 } else { 0.7 });
    let mut fallen = Outline::new();
    for _ in 0..60 {
        let away = camera.near() * (1.0 + 7.0 * dice.unit());
        let at = camera.at([dice.between(-2.6, 2.6), 0.0, away]);
        let long = camera.scale(away) * 0.035;
        fallen.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1] - long * 0.3], long * 0.7);
    }
    sheet.veil(fallen, stage.growth(stage.foliage(0x0090_A050), 0.0), if sheet.in_color() { 0.8 } else { 0.0 });
}

/// Two posts on black feet and two beams, the upper one bent at its ends.
fn gate(sheet: &mut Sheet, camera: &Camera, away: f64) {
    let stage = camera.stage;
    let far = camera.haze(away);
    let red = stage.lit(0x00DC_4430, far);
    let deep = mix(red, stage.colors.shadow, 0.34 * (1.0 - far));
    for side in [-1.0, 1.0] {
        let foot = camera.at([side * WAY, 0.0, away]);
        ground_shadow(sheet, stage, foot, [camera.scale(away) * 0.3, camera.scale(away) * 0.06]);
        let post = camera.facing([side * WAY - 0.13, side * WAY + 0.13], [0.0, BEAM + 0.55], away);
        sheet.slab(&post, red);
        let dark = camera.facing([side * WAY + 0.02, side * WAY + 0.13], [0.0, BEAM + 0.55], away);
        sheet.veil(Outline::new().polygon(&dark), deep, 0.7);
        let base = camera.facing([side * WAY - 0.16, side * WAY + 0.16], [0.0, 0.42], away);
        sheet.slab(&base, stage.lit(0x0038_3038, far));
    }
    sheet.slab(&camera.facing([-WAY - 0.32, WAY + 0.32], [BEAM - 0.14, BEAM + 0.12], away), deep);
    let at = |x: f64, up: f64| camera.at([x, up, away]);
    let (end, top) = (WAY + 0.62, BEAM + 0.55);
    let beam = [
        at(-end, top + 0.20),
        at(-WAY, top + 0.04),
        at(WAY, top + 0.04),
        at(end, top + 0.20),
        at(end + 0.05, top + 0.44),
        at(WAY, top + 0.27),
        at(-WAY, top + 0.27),
        at(-end - 0.05, top + 0.44),
    ];
    sheet.slab(&beam, red);
    let cap = [
        at(-end - 0.05, top + 0.44),
        at(-WAY, top + 0.27),
        at(WAY, top + 0.27),
        at(end + 0.05, top + 0.44),
        at(end + 0.1, top + 0.56),
        at(WAY, top + 0.38),
        at(-WAY, top + 0.38),
        at(-end - 0.1, top + 0.56),
    ];
    sheet.slab(&cap, stage.lit(0x0040_3840, far));
    if away < 16.0 {
        let tablet = camera.facing([-0.16, 0.16], [BEAM + 0.10, BEAM + 0.60], away);
        sheet.slab(&tablet, stage.lit(0x0038_3038, far));
    }
}

/// Of stone, beside the way, lit from dusk on.
fn lanterns(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    for (x, away) in [(-2.15, 7.0), (2.15, 5.0)] {
        let foot = camera.at([x, 0.0, away]);
        let scale = camera.scale(away);
        if stage.is_behind_a_head(foot[0], scale * 0.4) {
            continue;
        }
        ground_shadow(sheet, stage, foot, [scale * 0.4, scale * 0.08]);
        let at = |dx: f64, up: f64| [foot[0] + dx * scale, foot[1] - up * scale];
        let stone = stage.lit(0x00B0_ACA8, 0.05);
        sheet.slab(&[at(-0.24, 0.0), at(0.24, 0.0), at(0.20, 0.14), at(-0.20, 0.14)], stone);
        sheet.slab(&[at(-0.10, 0.14), at(0.10, 0.14), at(0.10, 0.85), at(-0.10, 0.85)], stone);
        sheet.slab(&[at(-0.26, 0.85), at(0.26, 0.85), at(0.26, 0.98), at(-0.26, 0.98)], stone);
        sheet.slab(&[at(-0.20, 0.98), at(0.20, 0.98), at(0.20, 1.32), at(-0.20, 1.32)], stone);
        let burns = stage.scene.hour != Hour::Day;
        let pane = [at(-0.10, 1.04), at(0.10, 1.04), at(0.10, 1.26), at(-0.10, 1.26)];
        sheet.face(&pane, if burns { hex(0x00FF_D080) } else { stage.lit(0x0060_5C60, 0.0) });
        sheet.slab(&[at(-0.40, 1.32), at(0.40, 1.32), at(0.12, 1.58), at(-0.12, 1.58)], stone);
        if burns && sheet.in_color() {
            sheet.glow(at(0.0, 1.15), [scale * 1.4; 2], hex(0x00FF_C060), 0.6);
        }
    }
}
