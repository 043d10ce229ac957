//! What magic brings: a gate of light behind who goes through it, skeletons that come out of the ground.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;

/// As tall as who stands before it and half again, its light turning.
pub fn portal(sheet: &mut Sheet, stage: &Stage) {
    let high = (stage.head.height * 4.3).clamp(stage.height * 0.30, stage.height * 0.47);
    let radii = [(high * 0.66).min(stage.width * 0.40), high];
    let middle = (stage.head.center[1] + stage.head.height * 2.4).min(stage.height * 0.53);
    let center = [stage.head.center[0].clamp(stage.width * 0.36, stage.width * 0.64), middle];
    let shades: [u32; 5] = [0x004C_2CC8, 0x006A_4CF0, 0x0058_98FF, 0x0098_E4FF, 0x00F2_FDFF];
    let shades =
        if sheet.in_color() { shades } else { [0x0040_4040, 0x00B0_B0B0, 0x00D8_D8D8, 0x00F0_F0F0, 0x00FF_FFFF] };
    sheet.glow(center, [radii[0] * 1.6, radii[1] * 1.4], hex(shades[2]), 0.60);
    for (shade, share) in shades.into_iter().zip([1.0, 0.92, 0.78, 0.58, 0.34]) {
        sheet.solid(Outline::new().ellipse(center, radii.map(|radius| radius * share)), hex(shade));
    }
    let on = |turn: f64, share: f64| -> Point {
        [center[0] + libm::cos(turn) * radii[0] * share, center[1] + libm::sin(turn) * radii[1] * share]
    };
    // Arms of light that turn inward.
    let (mut arms, mut flames) = (Outline::new(), Outline::new());
    for step in 0..14 {
        let turn = f64::from(step) / 14.0 * core::f64::consts::TAU;
        arms.add_curve(&[on(turn, 0.94), on(turn + 0.5, 0.74), on(turn + 1.1, 0.48), on(turn + 0.62, 0.72)]);
        flames.add_leaf(on(turn, 0.98), on(turn + 0.34, 1.16), stage.unit * 26.0);
    }
    sheet.veil(arms, hex(0x00FF_FFFF), 0.34);
    sheet.veil(flames, hex(shades[3]), 0.8);
    for step in 0..26 {
        let turn = f64::from(step) * 2.4;
        let far = 1.08 + 0.34 * f64::from((step * 7) % 10) / 10.0;
        let size = stage.unit * (4.0 + f64::from((step * 5) % 7));
        sheet.veil(Outline::new().ellipse(on(turn, far), [size; 2]), hex(shades[4]), 0.85);
    }
}

/// Where each comes up, shares of the picture, and how large it is beside who is there.
const RISEN: [([f64; 2], f64, f64); 4] =
    [([0.34, 0.80], 0.72, 1.0), ([0.68, 0.81], 0.76, -1.0), ([0.13, 0.90], 1.0, 1.0), ([0.87, 0.91], 1.02, -1.0)];

/// To the ribs out of heaps of earth, one arm reaching up, light in the eyes.
pub fn skeletons(sheet: &mut Sheet, stage: &Stage) {
    let unit = stage.head.height.clamp(stage.height * 0.09, stage.height * 0.16);
    for ([x, y], size, way) in RISEN {
        let foot = stage.at(x, y);
        let size = size * unit;
        let at = |right: f64, up: f64| -> Point { [foot[0] + way * right * size, foot[1] - up * size] };
        skeleton(sheet, stage, &at, size);
        let earth =
            [at(-1.1, -0.16), at(-0.74, 0.16), at(-0.24, 0.34), at(0.30, 0.30), at(0.80, 0.14), at(1.14, -0.16)];
        sheet.slab(&earth, mix(stage.lit(0x0050_4034, 0.05), stage.colors.shadow, 0.25));
        for (right, up, half) in [(-0.62, 0.02, 0.10), (0.10, 0.12, 0.12), (0.62, 0.02, 0.09), (-0.1, -0.06, 0.08)] {
            sheet.solid(
                Outline::new().ellipse(at(right, up), [half * size, half * 0.7 * size]),
                stage.lit(0x0038_2C26, 0.05),
            );
        }
    }
}

fn skeleton(sheet: &mut Sheet, stage: &Stage, at: &dyn Fn(f64, f64) -> Point, size: f64) {
    let (bone, dark) = (stage.lit(0x00E6_E2CE, 0.0), hex(0x0018_1A20));
    let wide = |share: f64| [share * size; 2];
    let mut bones = stage.lined();
    bones.add_bar(at(0.0, 0.1), at(0.04, 1.50), wide(0.11));
    for rib in 0..4 {
        let up = 0.62 + 0.20 * f64::from(rib);
        let half = 0.44 - 0.05 * (f64::from(rib) - 1.5).abs();
        bones.add_curve(&[
            at(-half, up - 0.10),
            at(-half * 0.6, up + 0.07),
            at(0.0, up + 0.09),
            at(half * 0.6, up + 0.07),
            at(half, up - 0.10),
            at(half * 0.6, up - 0.02),
            at(0.0, up + 0.01),
            at(-half * 0.6, up - 0.02),
        ]);
    }
    bones.add_bar(at(-0.50, 1.40), at(0.52, 1.42), wide(0.09));
    // One arm up, its fingers hooked; the other on the edge of the grave.
    for joints in [[[0.50, 1.42], [0.94, 1.62], [0.98, 2.24]], [[-0.50, 1.40], [-0.84, 0.92], [-0.70, 0.30]]] {
        let [shoulder, elbow, wrist] = joints.map(|[right, up]| at(right, up));
        bones.add_bar(shoulder, elbow, [0.10 * size, 0.085 * size]);
        bones.add_bar(elbow, wrist, [0.09 * size, 0.07 * size]);
    }
    for (right, up) in [(0.80, 2.46), (0.92, 2.58), (1.06, 2.56), (1.18, 2.42)] {
        bones.add_bar(at(0.98, 2.24), at(right, up), [0.05 * size, 0.035 * size]);
    }
    bones.add_ellipse(at(0.08, 2.02), [0.36 * size, 0.37 * size]);
    bones.add_polygon(&[at(-0.14, 1.82), at(0.30, 1.82), at(0.26, 1.54), at(-0.08, 1.54)]);
    sheet.fill(bones, bone);
    let mut holes = Outline::new();
    holes.add_ellipse(at(-0.06, 1.98), [0.105 * size, 0.12 * size]);
    holes.add_ellipse(at(0.23, 1.98), [0.10 * size, 0.12 * size]);
    holes.add_polygon(&[at(0.08, 1.88), at(0.03, 1.78), at(0.13, 1.78)]);
    for tooth in 0..4 {
        let right = -0.05 + 0.09 * f64::from(tooth);
        holes.add_bar(at(right, 1.70), at(right, 1.58), [0.02 * size; 2]);
    }
    sheet.solid(holes, dark);
    if sheet.in_color() {
        for right in [-0.06, 0.23] {
            sheet.glow(at(right, 1.98), [0.20 * size; 2], hex(0x0060_FFA0), 0.9);
        }
    }
}
