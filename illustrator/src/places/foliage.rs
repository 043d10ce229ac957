//! What has leaves: crowns in masses with a light and a dark side, bushes, grass, a branch near the eye.

use std::f64::consts::TAU;

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::Weather;
use scene::seed::Dice;

/// The tones of leaves at a distance.
#[derive(Clone, Copy)]
pub struct Leaves {
    pub dark: Color,
    pub middle: Color,
    pub light: Color,
    pub glint: Color,
}

impl Leaves {
    pub fn of(stage: &Stage, color: u32, distance: f64) -> Self {
        let base = stage.growth(color, distance);
        // Snow lies on the upper side.
        let top =
            if stage.scene.weather == Weather::Snow { stage.lit(0x00F8_FCFF, distance) } else { stage.colors.edge };
        if stage.is_on_paper() {
            let white = hex(0x00FF_FFFF);
            if is_rosy(color) && stage.scene.style == engine::Style::Manga && !stage.is_night() {
                // Blossom is white with a little shade.
                return Self { dark: hex(0x0098_9898), middle: white, light: white, glint: white };
            }
            let dark = mix(hex(0x0010_1010), white, (distance * 1.6).min(0.62));
            // Where screens are, leaves have a light side and a middle; what is far is white, but not by night.
            if stage.scene.style == engine::Style::Manga && stage.scene.weather != Weather::Snow {
                let night = stage.is_night();
                let (middle, light) =
                    if night { (hex(0x004E_4E4E), hex(0x006A_6A6A)) } else { (hex(0x006A_6A6A), white) };
                let far = (distance * 2.2).min(if night { 0.25 } else { 1.0 });
                return Self { dark, middle: mix(middle, white, far), light, glint: light };
            }
            return Self { dark, middle: white, light: white, glint: white };
        }
        let rosy = is_rosy(color);
        let tint = match (rosy, stage.scene.weather) {
            // What snow lies on has blue shadows.
            (_, Weather::Snow) => hex(0x0058_7090),
            (true, _) => hex(0x00B0_5890),
            (false, _) => hex(0x0008_443C),
        };
        let shadow = mix(under(stage.colors.shadow, stage.colors.ambient), tint, if rosy { 0.85 } else { 0.72 });
        // Light that comes through leaves is yellow.
        let is_white = rosy || stage.scene.weather == Weather::Snow;
        let through = mix(under(hex(0x00E8_F080), stage.colors.ambient), top, if is_white { 1.0 } else { 0.35 });
        Self {
            dark: mix(base, shadow, 0.52 * (1.0 - distance * 0.7)),
            middle: mix(base, shadow, 0.12 * (1.0 - distance)),
            light: mix(base, through, 0.34 * (1.0 - distance * 0.5)),
            glint: mix(base, through, 0.62 * (1.0 - distance * 0.5)),
        }
    }
}

impl Leaves {
    /// No two crowns of an autumn are of one color.
    fn turned(self, stage: &Stage, dice: &mut Dice) -> Self {
        let hue = stage.lit([0x00C4_3C28, 0x00E4_7C2C, 0x00F2_B43C, 0x00D8_9A34][dice.below(4)], 0.0);
        let toward = |tone: Color, share: f64| mix(tone, hue, share);
        Self {
            dark: toward(self.dark, 0.22),
            middle: toward(self.middle, 0.46),
            light: toward(self.light, 0.40),
            glint: toward(self.glint, 0.26),
        }
    }
}

/// The color of blossom, and of leaves in autumn.
const fn is_rosy(color: u32) -> bool {
    color >> 16 > 0xA0 && (color >> 16) > ((color >> 8) & 0xFF) + 0x20
}

/// A crown of leaves: masses before one another from the top down, each light above and dark at its foot, single leaves
/// where they end.
pub fn crown(sheet: &mut Sheet, stage: &Stage, (at, radii): (Point, Point), leaves: Leaves, dice: &mut Dice) {
    let leaves = if stage.is_autumn() && sheet.in_color() { leaves.turned(stage, dice) } else { leaves };
    let small = radii[0].min(radii[1]);
    let leaf = small * 0.17;
    let mut dark = stage.lined();
    dark.add_scallops(at, radii, 15, &mut || dice.unit());
    for step in 0..22 {
        let turn = (f64::from(step) + dice.unit()) / 22.0 * TAU;
        let reach = dice.between(0.88, 1.02);
        let edge = [at[0] + libm::cos(turn) * radii[0] * reach, at[1] + libm::sin(turn) * radii[1] * reach];
        dab(&mut dark, edge, leaf * dice.between(0.7, 1.1), turn + dice.between(-0.8, 0.8));
    }
    sheet.fill(dark, leaves.dark);
    if sheet.in_color() && small > stage.unit * LAYERED {
        layered(sheet, stage, (at, radii), leaves, dice);
    } else {
        clumps(sheet, stage, (at, radii), leaves, dice);
    }
}

/// From this radius on, in thousandths of the picture's shorter side, the masses of a crown are told from each other.
const LAYERED: f64 = 34.0;

/// The masses of a crown from the top down: aside, below the middle, and how large; shares of the radii.
const MASSES: [[f64; 3]; 9] = [
    [0.06, -0.60, 0.38],
    [-0.44, -0.40, 0.40],
    [0.46, -0.30, 0.40],
    [-0.06, -0.20, 0.42],
    [-0.66, 0.08, 0.34],
    [0.64, 0.16, 0.34],
    [-0.30, 0.22, 0.40],
    [0.24, 0.24, 0.42],
    [-0.02, 0.52, 0.34],
];

/// Each mass hides the foot of those above it, which is dark.
fn layered(sheet: &mut Sheet, stage: &Stage, (at, radii): (Point, Point), leaves: Leaves, dice: &mut Dice) {
    let mirror = if dice.chance(0.5) { -1.0 } else { 1.0 };
    let mut glint = Outline::new();
    for [aside, down, size] in MASSES {
        let size = size * dice.between(0.88, 1.14);
        let center = [
            at[0] + (aside * mirror + dice.between(-0.07, 0.07)) * radii[0],
            at[1] + (down + dice.between(-0.05, 0.05)) * radii[1],
        ];
        let round = [size * radii[0] * 1.12, size * radii[1] * 0.92];
        let leaf = round[0].min(round[1]) * 0.36;
        // What lies high and toward the light is brighter.
        let lift = (0.46 - 0.36 * down + 0.26 * stage.light * aside * mirror).clamp(0.0, 1.0);
        let mut mass = leafy((center, round), (9, leaf), 0.9, dice);
        for _ in 0..5 {
            // A fringe of leaves hangs over what is below.
            let hangs = [center[0] + dice.between(-0.8, 0.8) * round[0], center[1] + dice.between(0.7, 1.0) * round[1]];
            dab(&mut mass, hangs, leaf * 0.8, dice.between(0.9, 2.2));
        }
        let (high, low) = (mix(leaves.dark, leaves.middle, 0.62 + 0.38 * lift), mix(leaves.dark, leaves.middle, 0.20));
        let span = [center[1] - round[1], center[1] + round[1]];
        sheet.down(mass, span[0], span[1], &[(0.0, high), (0.45, high), (1.0, low)]);
        let top = [center[0] + stage.light * round[0] * 0.20, center[1] - round[1] * 0.30];
        let cap = leafy((top, [round[0] * 0.72, round[1] * 0.58]), (8, leaf * 0.8), 0.5, dice);
        let lit = mix(leaves.middle, leaves.light, 0.30 + 0.70 * lift);
        sheet.down(
            cap,
            top[1] - round[1] * 0.58,
            top[1] + round[1] * 0.58,
            &[(0.0, lit), (0.5, lit), (1.0, mix(lit, high, 0.8))],
        );
        for _ in 0..(5.0 * lift) as usize {
            let turn = -1.571 + stage.light * 0.5 + dice.between(-1.1, 1.1);
            let reach = dice.between(0.45, 0.95);
            let point =
                [top[0] + libm::cos(turn) * round[0] * 0.7 * reach, top[1] + libm::sin(turn) * round[1] * 0.56 * reach];
            dab(&mut glint, point, leaf * dice.between(0.5, 0.75), dice.between(-0.7, 0.7));
        }
    }
    sheet.fill(glint, leaves.glint);
}

/// A mass with single leaves round its edge, more of them where `above` says that the edge is seen.
fn leafy((center, round): (Point, Point), (lobes, leaf): (usize, f64), above: f64, dice: &mut Dice) -> Outline {
    let mut shape = Outline::new();
    shape.add_scallops(center, round, lobes, &mut || dice.unit());
    for step in 0..10 {
        let turn = (f64::from(step) + dice.between(0.0, 0.9)) / 10.0 * TAU;
        let edge = [center[0] + libm::cos(turn) * round[0] * 0.97, center[1] + libm::sin(turn) * round[1] * 0.97];
        dab(&mut shape, edge, leaf * dice.between(0.5, 1.0) * above.max(0.6), turn + dice.between(-1.0, 1.0));
    }
    shape
}

/// A small crown, or one on paper: what is light, what is middle and what is deep, each in one.
fn clumps(sheet: &mut Sheet, stage: &Stage, (at, radii): (Point, Point), leaves: Leaves, dice: &mut Dice) {
    let small = radii[0].min(radii[1]);
    let leaf = small * 0.17;
    let (mut middle, mut light, mut deep) = (stage.lined(), Outline::new(), Outline::new());
    for clump in 0..7 {
        let turn = (f64::from(clump) + dice.between(0.0, 0.8)) / 7.0 * TAU;
        let reach = if clump == 0 { 0.05 } else { dice.between(0.36, 0.58) };
        let center = [
            at[0] + libm::cos(turn) * radii[0] * reach + stage.light * radii[0] * 0.10,
            at[1] + libm::sin(turn) * radii[1] * reach - radii[1] * 0.11,
        ];
        // In ink black shows at the foot and between the masses only: more of it would be a rash.
        let size = small * dice.between(0.26, 0.40) * if sheet.in_ink() { 1.30 } else { 1.0 };
        middle.add_scallops(center, [size * 1.2, size * 0.82], 9, &mut || dice.unit());
        for step in 0..8 {
            let turn = f64::from(step) / 8.0 * TAU + dice.between(-0.3, 0.3);
            let edge = [center[0] + libm::cos(turn) * size * 1.14, center[1] + libm::sin(turn) * size * 0.80];
            dab(&mut middle, edge, leaf * 0.85, turn + dice.between(-0.9, 0.9));
        }
        // The upper side toward the light.
        let high = [center[0] + stage.light * size * 0.30, center[1] - size * 0.24];
        light.add_scallops(high, [size * 0.72, size * 0.42], 8, &mut || dice.unit());
        for _ in 0..7 {
            let turn = -1.571 + stage.light * 0.6 + dice.between(-1.5, 1.5);
            let reach = size * dice.between(0.75, 1.1);
            let point = [center[0] + libm::cos(turn) * reach * 1.1, center[1] + libm::sin(turn) * reach * 0.8];
            dab(&mut light, point, leaf * dice.between(0.6, 0.9), dice.between(0.0, 6.3));
        }
        let below = [center[0] - stage.light * size * 0.5, center[1] + size * 0.75];
        let flecks = if sheet.in_ink() && below[1] < at[1] + radii[1] * 0.2 { 0 } else { 4 };
        for _ in 0..flecks {
            let point = [below[0] + dice.between(-0.7, 0.7) * size, below[1] + dice.between(-0.25, 0.2) * size];
            dab(&mut deep, point, leaf * 0.8, dice.between(-0.6, 0.6));
        }
    }
    sheet.fill(middle, leaves.middle);
    if sheet.in_color() {
        sheet.veil(deep, leaves.dark, 0.8);
        sheet.fill(light, leaves.light);
    } else {
        sheet.fill(deep, leaves.dark);
        if sheet.in_ink() {
            sheet.fill(light, leaves.light);
        }
    }
}

/// One leaf, or a brush's touch.
pub fn dab(into: &mut Outline, at: Point, size: f64, turn: f64) {
    let (x, y) = (libm::cos(turn) * size * 0.5, libm::sin(turn) * size * 0.5);
    into.add_leaf([at[0] - x, at[1] - y], [at[0] + x, at[1] + y], size * 0.52);
}

/// The shadow of something that stands on open ground, thrown away from the light.
pub fn ground_shadow(sheet: &mut Sheet, stage: &Stage, foot: Point, radii: Point) {
    let share = if stage.clear_sky() && !stage.is_night() { 0.34 } else { 0.2 };
    let mut shadow = Outline::new();
    shadow.add_ellipse([foot[0] - stage.light * radii[0] * 0.45, foot[1] + radii[1] * 0.15], radii);
    shadow.add_ellipse(
        [foot[0] - stage.light * radii[0] * 0.9, foot[1] + radii[1] * 0.3],
        [radii[0] * 0.6, radii[1] * 0.6],
    );
    if sheet.in_color() {
        sheet.veil(shadow, stage.colors.shadow, share);
    } else {
        sheet.veil(shadow, hex(0x0040_4040), 0.8);
    }
}

/// Bushes in a row along a line from `from` to `to`.
pub fn bushes(
    sheet: &mut Sheet,
    stage: &Stage,
    (from, to): (Point, Point),
    size: f64,
    (color, distance): (u32, f64),
    dice: &mut Dice,
) {
    let leaves = Leaves::of(stage, color, distance);
    let long = libm::hypot(to[0] - from[0], to[1] - from[1]);
    let count = (long / (size * 1.1)).clamp(1.0, 14.0) as usize;
    for bush in 0..=count {
        let share = (bush as f64 + dice.between(-0.25, 0.25)) / count as f64;
        let at = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share - size * 0.25];
        let wide = size * dice.between(0.75, 1.2);
        crown(sheet, stage, (at, [wide, wide * 0.72]), leaves, dice);
    }
}

/// Tufts of grass over a stretch of ground: small far away, large near.
pub fn tufts(sheet: &mut Sheet, stage: &Stage, (top, bottom): (f64, f64), count: usize, color: u32, dice: &mut Dice) {
    let mut rows = [Outline::new(), Outline::new(), Outline::new()];
    for _ in 0..count {
        let depth = dice.unit();
        let at = [dice.between(-0.02, 1.02) * stage.width, (top + (bottom - top) * depth) * stage.height];
        let tall = stage.unit * (7.0 + 34.0 * depth * depth);
        let into = &mut rows[dice.below(3)];
        for blade in 0..5 {
            let lean = (f64::from(blade) - 2.0) * 0.28 + dice.between(-0.15, 0.15) - stage.light * 0.1;
            let tip = [at[0] + lean * tall, at[1] - tall * dice.between(0.6, 1.1)];
            into.add_leaf([at[0] + f64::from(blade - 2) * tall * 0.06, at[1]], tip, tall * 0.11);
        }
    }
    let base = stage.growth(color, 0.0);
    let shadow = mix(stage.colors.shadow, hex(0x0010_4040), 0.5);
    let tones = [mix(base, shadow, 0.28), base, mix(base, stage.colors.edge, 0.25)];
    for (row, tone) in rows.into_iter().zip(tones) {
        if sheet.in_color() {
            sheet.fill(row, tone);
        } else {
            sheet.fill(row, hex(0x0018_1818));
        }
    }
}

/// Leaves close to the eye in an upper corner, dark against what is behind, and none in winter; `side` -1 is the light's
/// side.
pub fn near_branch(sheet: &mut Sheet, stage: &Stage, side: f64, color: u32, dice: &mut Dice) {
    if stage.scene.weather == Weather::Snow {
        return;
    }
    let x = if side < 0.0 { 0.0 } else { 1.0 };
    let inward = if side < 0.0 { 1.0 } else { -1.0 };
    let (mut twigs, mut back, mut front) = (Outline::new(), Outline::new(), Outline::new());
    for twig in 0..7 {
        let from = stage.at_from_light(x - inward * 0.03, 0.02 + 0.035 * f64::from(twig));
        let long = stage.unit * dice.between(170.0, 360.0) * (1.0 - 0.09 * f64::from(twig));
        let turn = dice.between(-0.15, 0.55);
        let way = if stage.light < 0.0 { inward } else { -inward };
        let to = [from[0] + way * libm::cos(turn) * long, from[1] + libm::sin(turn) * long];
        twigs.add_bar(from, to, [stage.unit * 6.0, stage.unit * 1.5]);
        for leaf in 0..12 {
            let share = 0.12 + 0.08 * f64::from(leaf);
            let at = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
            let reach = stage.unit * dice.between(26.0, 46.0);
            let angle = turn + dice.between(-1.2, 1.4);
            let tip = [at[0] + way * libm::cos(angle) * reach, at[1] + libm::sin(angle) * reach];
            if dice.chance(0.6) { &mut back } else { &mut front }.add_leaf(at, tip, reach * 0.44);
        }
    }
    let leaves = Leaves::of(stage, color, 0.0);
    let deep = if sheet.in_color() { mix(leaves.dark, stage.colors.shadow, 0.35) } else { hex(0) };
    sheet.fill(twigs, deep);
    sheet.fill(back, deep);
    sheet.fill(front, if sheet.in_color() { mix(leaves.dark, leaves.middle, 0.5) } else { hex(0) });
}
