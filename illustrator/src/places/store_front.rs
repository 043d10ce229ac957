//! Before a small store that never closes: bright glass with shelves behind it, a striped sign, bins, a parking lot.

use super::camera::Camera;
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::{plane, planes};
use super::stage::Stage;
use super::things::{self, on, part};
use scene::seed::Dice;
use scene::{Hour, Weather};

/// How far away its glass is, and from where to where, meters.
const FRONT: f64 = 10.5;
const ENDS: [f64; 2] = [-5.4, 5.4];
const HUES: [[u32; 3]; 3] = [
    [0x0030_8C68, 0x00F0_8838, 0x00D8_4840],
    [0x0030_68B0, 0x00F8_F8F4, 0x0030_68B0],
    [0x00D8_4060, 0x00F8_C840, 0x0038_9058],
];

pub fn store_front(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.52, 0.52]);
    let mut dice = stage.dice("store front");
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    for one in planes(stage, horizon / stage.height, 0.8) {
        plane(sheet, stage, one, 1.0, &mut dice);
    }
    sheet.layer("sky");
    lot(sheet, &camera);
    store(sheet, &camera, &mut dice);
    sheet.layer("store");
    things_outside(sheet, &camera, &mut dice);
    spill(sheet, &camera);
    sheet.layer("before the store");
}

fn lot(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (near, far) = (stage.ground(0x0078_7C88, 0.0), stage.ground(0x0088_8C94, 0.3));
    sheet.down(all, horizon, stage.height, &[(0.0, far), (1.0, near)]);
    sheet
        .slab(&camera.lying([ENDS[0] - 1.0, ENDS[1] + 1.0], 0.0, [FRONT - 1.4, FRONT]), stage.ground(0x00B8_B4AC, 0.0));
    let mut lines = Outline::new();
    for x in [-4.6, -2.3, 2.3, 4.6] {
        lines.add_polygon(&camera.lying([x, x + 0.12], 0.0, [camera.near(), FRONT - 1.5]));
    }
    sheet.veil(lines, stage.lit(0x00F4_F2EC, 0.0), 0.8);
    super::street::wet(sheet, camera);
}

fn is_dark(stage: &Stage) -> bool {
    matches!(stage.scene.hour, Hour::Night | Hour::Dusk)
}

fn store(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let hues = HUES[stage.seeded(HUES.len())];
    sheet.slab(&camera.facing(ENDS, [0.0, 3.9], FRONT), stage.lit(0x00E8_E6E0, 0.02));
    sheet.slab(&camera.along(ENDS[1], [0.0, 3.9], [FRONT, FRONT + 6.0]), stage.lit(0x00C4_C4C4, 0.05));
    let glass = camera.facing([ENDS[0] + 0.3, ENDS[1] - 0.3], [0.25, 2.55], FRONT - 0.01);
    let glow = match (stage.is_on_paper(), is_dark(stage)) {
        (true, _) => hex(0x00FF_FFFF),
        (false, true) => hex(0x00FC_FCF0),
        (false, false) => mix(stage.lit(0x00F0_F4F0, 0.0), stage.colors.sky[3], 0.25),
    };
    sheet.slab(&glass, glow);
    shelves(sheet, camera, (glass, glow), dice);
    door(sheet, camera, glow);
    let mut frames = Outline::new();
    for post in 0..=6 {
        let x = ENDS[0] + 0.3 + (ENDS[1] - ENDS[0] - 0.6) * f64::from(post) / 6.0;
        camera.bar(&mut frames, [x, 0.25, FRONT - 0.02], [x, 2.55, FRONT - 0.02], 0.07);
    }
    sheet.solid(frames, stage.lit(0x0090_989C, 0.0));
    let lit = |color: u32| {
        if is_dark(stage) && !stage.is_on_paper() {
            mix(hex(color), hex(0x00FF_FFFF), 0.10)
        } else {
            stage.lit(color, 0.0)
        }
    };
    let band = camera.facing([ENDS[0] - 0.2, ENDS[1] + 0.2], [2.7, 3.75], FRONT - 0.3);
    sheet.slab(&band, lit(0x00FA_FAF6));
    for (stripe, hue) in hues.into_iter().enumerate() {
        let top = [0.06, 0.64, 0.82][stripe];
        sheet.face(&part(band, [0.0, 1.0], [top, top + 0.13]), lit(hue));
    }
    for rights in [[0.08, 0.34], [0.66, 0.92]] {
        let word = part(band, rights, [0.20, 0.60]);
        if !stage.is_near_head(word) {
            sheet.fill(things::glyphs(word, (4, 1), dice), lit(hues[0]));
        }
    }
    if is_dark(stage) {
        sheet.glow(on(band, 0.5, 0.5), [stage.width * 0.8, camera.scale(FRONT) * 1.6], hex(0x00F0_FFF4), 0.28);
    }
}

/// What is sold, seen through the glass: rows of shelves, fridges along the back, papers at the window.
fn shelves(sheet: &mut Sheet, camera: &Camera, (glass, glow): ([[f64; 2]; 4], canvas::Color), dice: &mut Dice) {
    const WARES: [u32; 6] = [0x00D0_5048, 0x0048_90C8, 0x00F0_C050, 0x0060_A868, 0x00E8_8CA0, 0x0080_5848];
    let stage = camera.stage;
    let mut wares: Vec<Outline> = WARES.iter().map(|_| Outline::new()).collect();
    let mut boards = Outline::new();
    for row in 0..4 {
        let low = 0.46 + 0.17 * f64::from(row);
        boards.add_polygon(&part(glass, [0.0, 1.0], [low, low + 0.018]));
        for item in 0..46 {
            let x = 0.01 + 0.0215 * f64::from(item);
            let cell = part(glass, [x, x + 0.016], [low - dice.between(0.06, 0.12), low]);
            if dice.chance(0.85) && !stage.is_near_head(cell) {
                wares[dice.below(WARES.len())].add_polygon(&cell);
            }
        }
    }
    for (outline, color) in wares.into_iter().zip(WARES) {
        sheet.fill(outline, mix(hex(color), glow, 0.42));
    }
    sheet.fill(boards, mix(hex(0x0090_989C), glow, 0.35));
    let lamps = part(glass, [0.02, 0.98], [0.05, 0.10]);
    sheet.fill(Outline::new().polygon(&lamps), hex(0x00FF_FFFF));
    for poster in [0.02, 0.85] {
        let paper = part(glass, [poster, poster + 0.11], [0.16, 0.62]);
        things::poster(sheet, paper, &|color| mix(stage.lit(color, 0.0), glow, 0.2), dice);
    }
}

/// Two halves of glass, a mat before them.
fn door(sheet: &mut Sheet, camera: &Camera, glow: canvas::Color) {
    let stage = camera.stage;
    let frame = camera.facing([1.5, 3.1], [0.05, 2.5], FRONT - 0.04);
    sheet.slab(&frame, stage.lit(0x00A0_A8AC, 0.0));
    for half in [[0.04, 0.485], [0.515, 0.96]] {
        sheet.slab(&part(frame, half, [0.05, 0.97]), mix(glow, hex(0x00FF_FFFF), 0.2));
    }
    let band = part(frame, [0.04, 0.96], [0.46, 0.52]);
    sheet.fill(Outline::new().polygon(&band), mix(stage.lit(0x0030_8C68, 0.0), glow, 0.3));
    sheet.slab(&camera.lying([1.5, 3.1], 0.0, [FRONT - 0.8, FRONT - 0.1]), stage.lit(0x0058_4840, 0.0));
}

fn things_outside(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    for (number, color) in [0x0060_98C8, 0x0078_A860, 0x00D8_8848].into_iter().enumerate() {
        let x = -4.7 + 0.72 * number as f64;
        let bin = camera.facing([x, x + 0.62], [0.0, 1.05], FRONT - 0.7);
        sheet.slab(&bin, stage.lit(0x00C8_CCD0, 0.0));
        sheet.slab(&part(bin, [0.08, 0.92], [0.05, 0.34]), stage.lit(color, 0.0));
        sheet.fill(Outline::new().polygon(&part(bin, [0.2, 0.8], [0.14, 0.24])), stage.lit(0x0030_3038, 0.0));
    }
    let flag = camera.facing([3.5, 4.0], [0.5, 2.2], FRONT - 1.0);
    let mut pole = Outline::new();
    camera.bar(&mut pole, [3.5, 0.0, FRONT - 1.0], [3.5, 2.3, FRONT - 1.0], 0.05);
    sheet.solid(pole, stage.lit(0x00D0_D0D0, 0.0));
    sheet.slab(&flag, stage.lit(0x00E8_5048, 0.0));
    sheet.fill(things::glyphs(part(flag, [0.18, 0.82], [0.08, 0.92]), (1, 4), dice), stage.lit(0x00FC_F6EC, 0.0));
    for x in [-1.9, -0.9, 0.1] {
        let mut stop = Outline::new();
        camera.bar(&mut stop, [x, 0.0, FRONT - 1.55], [x, 0.62, FRONT - 1.55], 0.11);
        sheet.solid(stop, stage.lit(0x00E8_B838, 0.0));
    }
}

/// The light of the store on the ground before it.
fn spill(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    if !is_dark(stage) || !sheet.in_color() {
        return;
    }
    let pool = [
        camera.at([ENDS[0], 0.0, FRONT]),
        camera.at([ENDS[1], 0.0, FRONT]),
        camera.at([ENDS[1] + 1.4, 0.0, camera.near()]),
        camera.at([ENDS[0] - 1.4, 0.0, camera.near()]),
    ];
    let top = camera.at([0.0, 0.0, FRONT])[1];
    let share = if stage.scene.weather == Weather::Rain { 0.62 } else { 0.46 };
    let light = hex(0x00FF_F8DC);
    let stops = [(0.0, light.faded(share)), (0.5, light.faded(share * 0.4)), (1.0, light.faded(0.0))];
    sheet.down(Outline::new().polygon(&pool), top, stage.height, &stops);
}
