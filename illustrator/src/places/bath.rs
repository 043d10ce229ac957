//! The water of a hot spring before those who are in it up to the chest: rings about them, steam, stones at the edge.

use super::country::stone;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::{FRONT, Sheet};
use super::stage::Stage;
use scene::{Framing, Place, Pose};

pub fn before(sheet: &mut Sheet, stage: &Stage) {
    let scene = stage.scene;
    let is_near = !matches!(scene.framing, Framing::FullBody | Framing::Wide);
    let rests = |pose: Pose| matches!(pose, Pose::Standing | Pose::Sitting | Pose::Talking | Pose::LookingBack);
    let all_rest = scene.figures.iter().all(|figure| rests(figure.pose) && figure.prop.is_none());
    if scene.place != Place::HotSpring || !is_near || scene.figures.is_empty() || !all_rest {
        return;
    }
    let heads = crate::figure::heads(scene);
    let chest = heads.iter().map(|head| head.center[1] + head.height * 1.55).fold(0.0, f64::max);
    let top = chest.clamp(stage.height * 0.45, stage.height * 0.94);
    let (pale, deep) = (
        mix(stage.lit(0x00A8_E4E0, 0.12), hex(0x00A8_E4E0), 0.35),
        mix(stage.lit(0x0050_A8B0, 0.0), hex(0x0048_A0AC), 0.3),
    );
    let water = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    let stops = [
        (0.0, pale.faded(0.78)),
        (0.12, mix(pale, deep, 0.4).faded(0.92)),
        (0.5, deep),
        (1.0, mix(deep, stage.colors.shadow, 0.25)),
    ];
    sheet.down(water, top, stage.height, &stops);
    for head in &heads {
        for ring in 0..4 {
            let wide = head.height * (1.05 + 0.42 * f64::from(ring));
            let y = top + head.height * (0.05 + 0.10 * f64::from(ring));
            let mut line = Outline::new();
            line.add_leaf([head.center[0] - wide, y], [head.center[0] + wide, y], stage.unit * (9.0 - f64::from(ring)));
            sheet.veil(line, hex(0x00FF_FFFF), 0.62 - 0.12 * f64::from(ring));
        }
    }
    ripples(sheet, stage, top);
    let mut dice = stage.dice("stones of the bath");
    for (x, y, size) in [(0.02, 1.02, 190.0), (0.99, 1.03, 230.0), (0.20, 1.05, 120.0), (0.80, 1.06, 110.0)] {
        stone(sheet, stage, stage.at(x, y), stage.unit * size, &mut dice);
    }
    for _ in 0..16 {
        let at = stage.at(dice.unit(), top / stage.height - dice.between(-0.10, 0.22));
        let covers =
            heads.iter().any(|head| libm::hypot(at[0] - head.center[0], at[1] - head.center[1]) < head.height * 1.1);
        if !covers {
            let size = stage.unit * dice.between(70.0, 150.0);
            sheet.glow(at, [size * 1.4, size], hex(0x00FF_FFFF), 0.30);
        }
    }
    sheet.layer(FRONT);
}

fn ripples(sheet: &mut Sheet, stage: &Stage, top: f64) {
    let mut dice = stage.dice("ripples of the bath");
    let (mut light, mut dark) = (Outline::new(), Outline::new());
    for number in 0..44 {
        let down = dice.unit();
        let at = [dice.unit() * stage.width, top + (stage.height - top) * down];
        let long = stage.unit * (24.0 + 70.0 * down);
        let into = if number % 3 == 0 { &mut dark } else { &mut light };
        into.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], stage.unit * (3.0 + 5.0 * down));
    }
    sheet.veil(dark, stage.lit(0x0030_6878, 0.0), 0.35);
    sheet.veil(light, mix(stage.colors.sky[4], hex(0x00FF_FFFF), 0.5), 0.55);
}
