//! Narrow ways by night: the alley under neon signs, and the stalls of a summer festival.

use canvas::drawing::Blend;

use super::camera::Camera;
use super::facade::{House, Kind, Painter};
use super::foliage::{Leaves, crown};
use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::street;
use super::things::{self, part};
use scene::seed::Dice;

const NEON: [u32; 6] = [0x00FF_4C8C, 0x0040_D8F0, 0x00FF_C84C, 0x0068_F0A0, 0x00B0_70FF, 0x00FF_7048];

/// Houses stand close; signs over signs, pipes, cables, steam, and a wet ground that gives it all back.
pub fn neon_alley(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.56]);
    sky(sheet, stage, camera.vanishing[1]);
    towers(sheet, &camera);
    sheet.layer("sky");
    street::ground(sheet, &camera, 0x0058_5868);
    let mut dice = stage.dice("alley");
    for side in [-1.0, 1.0] {
        let mut fronts = Vec::new();
        let mut away = camera.near() * 0.7;
        while away < 60.0 {
            let long = dice.between(3.4, 6.0) * (1.0 + away / 50.0);
            let color = [0x0070_6878, 0x0080_7068, 0x0060_6C80, 0x0078_5C60][dice.below(4)];
            let tall = dice.between(9.0, 19.0);
            fronts.push(House { x: side * 2.9, aways: [away, away + long], tall, color, kind: Kind::Shop });
            away += long;
        }
        for house in fronts.into_iter().rev() {
            Painter::new(&camera, house).draw(sheet, &mut dice);
        }
    }
    sheet.layer("houses");
    signs(sheet, &camera, &mut dice);
    mirror(sheet, &camera, &mut dice);
    cables(sheet, &camera, &mut dice);
    steam(sheet, &camera, &mut dice);
    sheet.layer("signs");
}

/// Beyond the roofs: towers whose heads are lost in light.
fn towers(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1] / stage.height;
    let mut dice = stage.dice("far towers");
    for tall in [2.6, 1.7] {
        let [far, middle, _] = super::skyline::planes(stage, horizon, tall);
        super::skyline::plane(sheet, stage, if tall > 2.0 { far } else { middle }, horizon + 0.04, &mut dice);
    }
}

fn signs(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let mut away = 30.0;
    while away > camera.near() * 1.9 {
        let side = if dice.chance(0.5) { -1.0 } else { 1.0 };
        let (low, tall) = (dice.between(2.6, 6.5), dice.between(0.7, 2.6));
        let (outer, inner) = (side * dice.between(1.5, 2.1), side * 2.75);
        let board = camera.facing([outer.min(inner), outer.max(inner)], [low, low + tall], away);
        away *= dice.between(0.84, 0.93);
        if stage.is_near_head(board) {
            continue;
        }
        let light = hex(NEON[dice.below(NEON.len())]);
        let size = camera.scale(away);
        if sheet.in_color() {
            sheet.glow(things::on(board, 0.5, 0.5), [size * 2.6, size * (1.4 + tall * 0.9)], light, 0.66);
        }
        let dark = dice.chance(0.5);
        let (ground, mark) = match (stage.is_on_paper(), dark) {
            (true, true) => (hex(0), hex(0x00FF_FFFF)),
            (true, false) => (hex(0x00FF_FFFF), hex(0)),
            (false, true) => (hex(0x0020_1830), mix(light, hex(0x00FF_FFFF), 0.35)),
            (false, false) => (mix(light, hex(0x00FF_FFFF), 0.12), hex(0x00FF_FAF0)),
        };
        things::sign(sheet, board, (ground, mark), dice);
        if dark {
            let rim = super::rooms::inset(board, 0.03);
            let mut tube = Outline::new();
            for at in 0..4 {
                tube.add_bar(rim[at], rim[(at + 1) % 4], [size * 0.05; 2]);
            }
            sheet.fill(tube, mark);
        }
        // What shines has no hard edge.
        if sheet.in_color() {
            sheet.glow(things::on(board, 0.5, 0.5), [size * 0.9, size * tall * 0.8], light, 0.42);
        }
    }
}

/// The ground is wet: every light hangs down into it.
fn mirror(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    if !sheet.in_color() {
        return;
    }
    sheet.blended(Blend::Screen, "reflections", |sheet| {
        for _ in 0..26 {
            let light = hex(NEON[dice.below(NEON.len())]);
            let away = camera.near() * (1.0 + 5.0 * dice.unit() * dice.unit());
            let [x, y] = camera.at([dice.between(-2.6, 2.6), 0.0, away]);
            let long = stage.height * dice.between(0.06, 0.2);
            sheet.glow([x, y], [stage.unit * dice.between(16.0, 44.0), long], light, 0.4);
        }
        let mut ripples = Outline::new();
        for _ in 0..60 {
            let away = camera.near() * (1.0 + 4.0 * dice.unit());
            let [x, y] = camera.at([dice.between(-2.6, 2.6), 0.0, away]);
            let long = camera.scale(away) * dice.between(0.05, 0.25);
            ripples.add_leaf([x - long, y], [x + long, y], stage.unit * 2.2);
        }
        sheet.veil(ripples, hex(0x00FF_C8E0), 0.30);
    });
}

fn cables(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let mut wires = Outline::new();
    for _ in 0..12 {
        let away = camera.near() * dice.between(1.6, 7.0);
        let (left, right) = (dice.between(4.0, 8.0), dice.between(4.0, 8.0));
        let mut last = None;
        for step in 0..=8 {
            let t = f64::from(step) / 8.0;
            let up = left + (right - left) * t - 1.8 * t * (1.0 - t);
            let at = camera.at([-2.9 + 5.8 * t, up, away]);
            if let Some(last) = last {
                wires.add_bar(last, at, [camera.scale(away) * 0.02; 2]);
            }
            last = Some(at);
        }
    }
    sheet.fill(wires, hex(0x0018_1428));
}

fn steam(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    if !sheet.in_color() {
        return;
    }
    for (x, away) in [(-2.3, 5.0), (2.2, 9.0)] {
        let [x, y] = camera.at([x, 0.6, away * camera.near().max(1.0) / 1.6]);
        for puff in 0..5 {
            let size = camera.stage.unit * (40.0 + 22.0 * f64::from(puff)) * dice.between(0.8, 1.2);
            sheet.glow(
                [x + dice.between(-20.0, 20.0) * camera.stage.unit, y - size * 0.9 * f64::from(puff)],
                [size, size * 0.8],
                hex(0x00D8_C8E8),
                0.30,
            );
        }
    }
}

/// Stalls on both sides of a way to the shrine, lanterns on strings, the gate far off.
pub fn festival(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.50, 0.56]);
    sky(sheet, stage, camera.vanishing[1]);
    let mut dice = stage.dice("festival");
    for number in 0..11 {
        let at = stage.at(f64::from(number) / 10.0, camera.vanishing[1] / stage.height - 0.02);
        let size = stage.unit * dice.between(60.0, 100.0);
        let leaves = Leaves::of(stage, 0x0048_7850, 0.3);
        crown(sheet, stage, ([at[0], at[1] - size * 0.4], [size, size]), leaves, &mut dice);
    }
    street::ground(sheet, &camera, 0x00B0_A490);
    hall(sheet, &camera, 40.0);
    gate(sheet, &camera, 19.0);
    sheet.layer("sky and trees");
    let mut aways = vec![];
    let mut away = camera.near() * 1.15;
    while away < 18.0 {
        aways.push(away);
        away += 3.1;
    }
    for away in aways.into_iter().rev() {
        for side in [-1.0, 1.0] {
            stall(sheet, &camera, (side, away), &mut dice);
        }
    }
    sheet.layer("stalls");
    lanterns(sheet, &camera);
    sheet.layer("lanterns");
}

/// Of red wood, its upper beam black and bent up at both ends; a rope of straw under it.
fn gate(sheet: &mut Sheet, camera: &Camera, away: f64) {
    let stage = camera.stage;
    let red = stage.lit(if stage.is_night() { 0x00F0_6048 } else { 0x00D4_4A34 }, 0.08);
    let dark = stage.lit(0x0034_2C34, 0.1);
    let mut posts = Outline::new();
    for x in [-2.9, 2.9] {
        camera.bar(&mut posts, [x * 1.05, 0.0, away], [x, 6.4, away], 0.52);
    }
    sheet.solid(posts, red);
    let beam = |half: f64, up: f64, thick: f64, lift: f64| {
        let at = |x: f64, up: f64| camera.at([x, up, away]);
        [
            at(-half, up + lift + thick),
            at(-half * 0.5, up + lift * 0.25 + thick),
            at(half * 0.5, up + lift * 0.25 + thick),
            at(half, up + lift + thick),
            at(half * 0.985, up + lift),
            at(half * 0.5, up + lift * 0.25),
            at(-half * 0.5, up + lift * 0.25),
            at(-half * 0.985, up + lift),
        ]
    };
    sheet.slab(&beam(3.6, 5.0, 0.4, 0.0), red);
    sheet.slab(&beam(4.4, 6.3, 0.5, 0.3), red);
    sheet.slab(&beam(4.6, 6.75, 0.3, 0.36), dark);
    sheet.slab(&camera.facing([-0.35, 0.35], [5.4, 6.35], away), dark);
    let (left, right) = (camera.at([-4.6, 7.4, away]), camera.at([4.6, 7.4, away]));
    super::snow::on_edge(sheet, stage, (left, right), camera.scale(away) * 0.25);
    let (mut rope, mut papers) = (Outline::new(), Outline::new());
    for step in 0..12 {
        let at = |step: i32| {
            let share = f64::from(step) / 12.0;
            [-2.7 + 5.4 * share, 4.8 - 1.5 * share * (1.0 - share), away]
        };
        camera.bar(&mut rope, at(step), at(step + 1), 0.2);
        if matches!(step, 3 | 5 | 7 | 9) {
            let [x, up, _] = at(step);
            papers.add_polygon(&camera.facing([x - 0.12, x + 0.12], [up - 0.75, up], away));
        }
    }
    sheet.fill(rope, stage.lit(0x00E4_CE94, 0.05));
    sheet.fill(papers, stage.lit(0x00FC_FAF4, 0.0));
}

/// The shrine itself behind its gate: a lit front under a broad roof, steps up to it.
fn hall(sheet: &mut Sheet, camera: &Camera, away: f64) {
    let stage = camera.stage;
    let at = |x: f64, up: f64| camera.at([x, up, away]);
    for step in 0..5 {
        let up = 0.45 * f64::from(step);
        let half = 4.6 - 0.3 * f64::from(step);
        let gray = mix(stage.lit(0x00B0_ACA4, 0.25), stage.colors.shadow, 0.06 * f64::from(step));
        sheet.slab(&[at(-half, up + 0.45), at(half, up + 0.45), at(half, up), at(-half, up)], gray);
    }
    let wood = stage.lit(0x0090_4838, 0.22);
    sheet.slab(&[at(-6.0, 6.4), at(6.0, 6.4), at(6.0, 2.2), at(-6.0, 2.2)], wood);
    let burns = stage.scene.hour != scene::Hour::Day && !stage.is_on_paper();
    let glow = if burns { hex(0x00FF_D890) } else { stage.lit(0x0058_4038, 0.2) };
    for x in [-4.4, -1.5, 1.5] {
        sheet.slab(&[at(x, 5.6), at(x + 2.9, 5.6), at(x + 2.9, 2.3), at(x, 2.3)], glow);
    }
    let roof = [
        at(-9.4, 6.5),
        at(-7.4, 7.4),
        at(-4.4, 10.2),
        at(4.4, 10.2),
        at(7.4, 7.4),
        at(9.4, 6.5),
        at(8.6, 5.9),
        at(-8.6, 5.9),
    ];
    sheet.slab(&roof, stage.growth(0x0050_5868, 0.25));
    sheet.slab(&[at(-4.8, 10.6), at(4.8, 10.6), at(4.6, 10.0), at(-4.6, 10.0)], stage.lit(0x0040_4450, 0.25));
    super::snow::on_edge(sheet, stage, (at(-4.8, 10.6), at(4.8, 10.6)), camera.scale(away) * 0.4);
    if burns {
        let size = camera.scale(away);
        sheet.glow(at(0.0, 4.0), [size * 9.0, size * 5.0], hex(0x00FF_C060), 0.4);
    }
}

fn stall(sheet: &mut Sheet, camera: &Camera, (side, away): (f64, f64), dice: &mut Dice) {
    let stage = camera.stage;
    let far = camera.haze(away);
    let lit = |color: u32| stage.lit(color, far);
    let glowing = stage.scene.hour != scene::Hour::Day && !stage.is_on_paper();
    let (x, back, aways) = (2.5 * side, 4.3 * side, [away, away + 2.7]);
    let inside = if glowing { hex(0x00FF_D890) } else { lit(0x00D8_B890) };
    sheet.face(&camera.along(back, [0.9, 2.5], aways), inside);
    let rows = part(camera.along(back * 0.97, [1.0, 2.3], aways), [0.05, 0.95], [0.1, 0.9]);
    things::books(sheet, rows, &|color| mix(lit(color), inside, 0.35), dice);
    sheet.slab(&camera.facing([x.min(back), x.max(back)], [0.0, 0.95], aways[0]), lit(0x0080_5840));
    sheet.slab(&camera.lying([x.min(back), x.max(back)], 0.95, aways), lit(0x00E0_C8A0));
    let color = [0x00D8_4440, 0x0038_70B0, 0x00E8_A838, 0x0048_9060][dice.below(4)];
    let front = camera.along(x, [0.0, 0.95], aways);
    sheet.slab(&front, lit(color));
    sheet.fill(things::glyphs(part(front, [0.1, 0.9], [0.18, 0.82]), (4, 1), dice), lit(0x00FF_F8EC));
    for good in 0..6 {
        let at = camera.at([x + 0.2 * side, 1.0, away + 0.3 + 0.38 * f64::from(good)]);
        let size = camera.scale(away + 0.4 * f64::from(good)) * 0.10;
        sheet.fill(
            Outline::lined(stage.line() * 0.6).ellipse([at[0], at[1] - size * 0.6], [size, size * 0.8]),
            lit(GOODS[dice.below(GOODS.len())]),
        );
    }
    let mut poles = Outline::new();
    for away in aways {
        camera.bar(&mut poles, [x, 0.0, away], [x, 2.4, away], 0.07);
    }
    sheet.solid(poles, lit(0x0098_8060));
    for stripe in (0..6).rev() {
        let span = [0, 1].map(|end| aways[0] - 0.15 + 3.0 * f64::from(stripe + end) / 6.0);
        let tone = if stripe % 2 == 0 { lit(color) } else { lit(0x00FA_F4E8) };
        let at = |x: f64, up: f64, away: f64| camera.at([x, up, away]);
        let out = x - 0.5 * side;
        sheet.slab(
            &[at(back, 3.1, span[0]), at(back, 3.1, span[1]), at(out, 2.45, span[1]), at(out, 2.45, span[0])],
            tone,
        );
        sheet.slab(
            &[at(out, 2.45, span[0]), at(out, 2.45, span[1]), at(out, 2.08, span[1]), at(out, 2.08, span[0])],
            mix(tone, stage.colors.shadow, 0.18),
        );
    }
    let out = x - 0.5 * side;
    let end = [
        camera.at([out, 2.45, aways[0] - 0.15]),
        camera.at([back, 3.1, aways[0] - 0.15]),
        camera.at([back, 2.45, aways[0] - 0.15]),
    ];
    sheet.slab(&end, lit(color));
    if glowing {
        sheet.glow(
            camera.at([x, 1.6, away + 1.2]),
            [camera.scale(away) * 2.2, camera.scale(away) * 1.6],
            hex(0x00FF_C060),
            0.22,
        );
    }
}

const GOODS: [u32; 5] = [0x00E8_5048, 0x00F8_D060, 0x00F8_F4EC, 0x00F0_90B0, 0x0098_C860];

fn lanterns(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    for side in [1.0, -1.0] {
        for number in (0..14).rev() {
            let away = camera.near() * 1.3 + 1.9 * f64::from(number);
            let sag = 0.18 * libm::sin(f64::from(number) * 1.57).abs();
            let at = camera.at([side * 1.9, 3.55 - sag, away]);
            let size = camera.scale(away) * 0.20;
            let red = number % 2 == 0;
            let burning = stage.scene.hour != scene::Hour::Day;
            let paper = match (red, burning && !stage.is_on_paper()) {
                (true, true) => hex(0x00FF_6040),
                (false, true) => hex(0x00FF_ECB8),
                (true, false) => stage.lit(0x00E8_4038, 0.0),
                (false, false) => stage.lit(0x00FC_F4E4, 0.0),
            };
            if sheet.in_color() && stage.scene.hour != scene::Hour::Day {
                sheet.glow(at, [size * 5.0; 2], hex(0x00FF_A050), 0.55);
            }
            sheet.fill(Outline::lined(stage.line()).ellipse(at, [size, size * 1.2]), paper);
            if sheet.in_color() && burning {
                sheet.glow([at[0], at[1] + size * 0.2], [size * 0.8, size], hex(0x00FF_F8D8), 0.8);
            }
            let mut caps = Outline::new();
            for end in [-1.0, 1.0] {
                let y = at[1] + end * size * 1.12;
                caps.add_rect([at[0] - size * 0.45, y - size * 0.14], [at[0] + size * 0.45, y + size * 0.14]);
            }
            for rib in -2_i32..=2 {
                let y = at[1] + f64::from(rib) * size * 0.38;
                caps.add_bar([at[0] - size * 0.85, y], [at[0] + size * 0.85, y], [size * 0.035; 2]);
            }
            sheet.fill(caps, hex(0x0030_1C20));
        }
    }
}
