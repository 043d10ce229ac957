//! A street of the town: shops and houses on both sides, wires overhead, what stands on the pavement.

use super::camera::Camera;
use super::facade::{House, Kind, Painter};
use super::outline::{Outline, Point};
use super::puddles;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use super::things::{self, part};
use scene::seed::Dice;
use scene::{Hour, Weather};

/// Half of the roadway, and how far out the houses stand, meters.
const ROAD: f64 = 2.6;
const WALLS: f64 = 4.3;

pub fn street(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.42, 0.58]);
    sky(sheet, stage, camera.vanishing[1]);
    sheet.layer("sky");
    far_end(sheet, &camera);
    ground(sheet, &camera, 0x0082_8692);
    let mut dice = stage.dice("houses");
    for side in [-1.0, 1.0] {
        houses(sheet, &camera, side, &mut dice);
    }
    sheet.layer("houses");
    markings(sheet, &camera);
    shade_of_houses(sheet, &camera);
    night_lights(sheet, &camera);
    wet(sheet, &camera);
    for side in [-1.0, 1.0] {
        poles(sheet, &camera, side * (ROAD + 0.35));
    }
    pavement_things(sheet, &camera, &mut dice);
    sheet.layer("poles");
}

/// Pale houses and trees where the street goes out of sight.
fn far_end(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let horizon = camera.vanishing[1] / stage.height;
    let mut dice = stage.dice("far end");
    let [far, middle, _] = super::skyline::planes(stage, horizon, 0.8);
    super::skyline::plane(sheet, stage, far, horizon + 0.03, &mut dice);
    super::skyline::plane(sheet, stage, middle, horizon + 0.03, &mut dice);
    super::skyline::haze(sheet, stage, horizon);
}

/// Roadway and raised pavements.
pub fn ground(sheet: &mut Sheet, camera: &Camera, asphalt: u32) {
    let stage = camera.stage;
    let (near, far) = (camera.near(), 160.0);
    let horizon = camera.vanishing[1];
    let all = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
    let (close, away) = (stage.ground(0x00B8_B4B4, 0.0), stage.ground(0x00C4_C0C0, 0.55));
    sheet.down(all, horizon, stage.height, &[(0.0, away), (0.4, mix(close, away, 0.3)), (1.0, close)]);
    let mut slabs = Outline::new();
    let mut row = libm::floor(near);
    while row < 36.0 {
        for side in [-1.0, 1.0] {
            camera.bar(&mut slabs, [side * ROAD, 0.0, row], [side * (WALLS + 4.0), 0.0, row], 0.02);
        }
        row += if row < 12.0 { 0.8 } else { 2.0 };
    }
    for side in [-1.0, 1.0] {
        for line in 1..4 {
            let x = side * (ROAD + 0.55 * f64::from(line));
            camera.bar(&mut slabs, [x, 0.0, near], [x, 0.0, 60.0], 0.02);
        }
    }
    sheet.veil(slabs, hex(0x0040_3848), if sheet.in_color() { 0.30 } else { 0.7 });
    let road = camera.lying([-ROAD, ROAD], 0.0, [near, far]);
    let (dark, pale) = (stage.ground(asphalt, 0.0), stage.ground(asphalt, 0.5));
    let paint = Outline::new().polygon(&road);
    let lighter = mix(dark, stage.colors.edge, 0.18);
    sheet.down(paint, horizon, stage.height, &[(0.0, pale), (0.35, lighter), (1.0, dark)]);
    for side in [-1.0, 1.0] {
        let curb = camera.lying([side * ROAD, side * (ROAD + 0.18)], 0.0, [near, 80.0]);
        sheet.slab(&curb, stage.ground(0x00D0_CCC8, 0.05));
    }
    grit(sheet, camera);
}

/// Specks and cracks: asphalt is never one tone.
fn grit(sheet: &mut Sheet, camera: &Camera) {
    if camera.stage.scene.weather == Weather::Snow {
        return;
    }
    let mut dice = camera.stage.dice("grit");
    let (mut dark, mut pale) = (Outline::new(), Outline::new());
    // In print they are ink: few, and flat.
    let (count, thick) = if sheet.in_color() { (170, 0.4) } else { (70, 0.16) };
    for _ in 0..count {
        let away = camera.near() * (1.0 + 9.0 * dice.unit() * dice.unit());
        let at = camera.at([dice.between(-ROAD, ROAD), 0.0, away]);
        let long = camera.scale(away) * dice.between(0.015, 0.07);
        if dice.chance(0.6) { &mut dark } else { &mut pale }.add_leaf(
            [at[0] - long, at[1]],
            [at[0] + long, at[1]],
            long * thick,
        );
    }
    let mut cracks = Outline::new();
    for _ in 0..3 {
        let mut away = camera.near() * dice.between(1.1, 2.5);
        let mut x = dice.between(-2.0, 2.0);
        for _ in 0..6 {
            let (next, far) = (x + dice.between(-0.3, 0.3), away * dice.between(1.02, 1.10));
            camera.bar(&mut cracks, [x, 0.0, away], [next, 0.0, far], 0.012);
            (x, away) = (next, far);
        }
    }
    sheet.veil(dark, hex(0x0020_1C30), if sheet.in_color() { 0.34 } else { 0.8 });
    // In print they would be hairs on the road.
    sheet.veil(cracks, hex(0x0020_1C30), if sheet.in_color() { 0.34 } else { 0.0 });
    sheet.veil(pale, hex(0x00FF_FFFF), if sheet.in_color() { 0.16 } else { 0.0 });
}

fn houses(sheet: &mut Sheet, camera: &Camera, side: f64, dice: &mut Dice) {
    let mut fronts = Vec::new();
    let mut away = camera.near() * 0.9 + dice.between(0.0, 1.2);
    while away < 90.0 {
        let long = dice.between(4.5, 8.5) * (1.0 + away / 60.0);
        let kind = if dice.chance(0.62) { Kind::Shop } else { Kind::Home };
        let tall = if kind == Kind::Home { dice.between(6.4, 7.6) } else { dice.between(6.6, 15.5) };
        let color = COLORS[dice.below(COLORS.len())];
        fronts.push(House { x: side * WALLS, aways: [away, away + long * 0.96], tall, color, kind });
        away += long;
    }
    for house in fronts.into_iter().rev() {
        Painter::new(camera, house).draw(sheet, dice);
    }
}

const COLORS: [u32; 8] =
    [0x00E6_DCCB, 0x00D2_B49A, 0x00B7_C2C9, 0x00CF_CBC6, 0x00B9_8D78, 0x00E0_D2B4, 0x00C8_A8A0, 0x00A8_B4A4];

fn markings(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    let mut paint = Outline::new();
    let near = camera.near();
    for x in [-ROAD + 0.35, ROAD - 0.47] {
        paint.add_polygon(&camera.lying([x, x + 0.12], 0.0, [near, 70.0]));
    }
    let cross = near * 1.55;
    for stripe in 0..6 {
        let x = -2.0 + 0.72 * f64::from(stripe);
        paint.add_polygon(&camera.lying([x, x + 0.40], 0.0, [cross, cross + 1.9]));
    }
    paint.add_polygon(&camera.lying([-2.1, 2.1], 0.0, [cross + 2.5, cross + 2.75]));
    sheet.veil(paint, stage.lit(0x00F6_F4EC, 0.05), 0.82);
    for (radius, color) in [(0.32, 0x0054_545C), (0.27, 0x0074_7880), (0.15, 0x0060_626A)] {
        let mut lid = Outline::new();
        camera.disc(&mut lid, [0.9, 0.0, near * 1.36], radius);
        sheet.fill(lid, stage.ground(color, 0.0));
    }
}

/// Under a clear sky the houses on the light's side throw their outline on the road.
fn shade_of_houses(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    if !sheet.in_color() || stage.is_night() || !stage.clear_sky() {
        return;
    }
    let reach = if stage.scene.hour == Hour::Day { [-1.3, 0.5] } else { [0.2, 2.2] };
    let mut dice = stage.dice("shade of houses");
    let mut shade = Outline::new();
    let mut away = camera.near() * 0.9;
    while away < 70.0 {
        let far = away + dice.between(3.0, 6.0) * (1.0 + away / 40.0);
        let edge = dice.between(reach[0], reach[1]);
        let corners = [[-WALLS, away], [edge - 0.5, away], [edge, far], [-WALLS, far]];
        shade.add_polygon(&corners.map(|[x, away]| camera.at([x, 0.0, away])));
        away = far;
    }
    sheet.veil(shade, stage.colors.shadow, 0.36);
}

/// By night what shops throw on the pavement, and the lights of traffic far off, out of focus.
fn night_lights(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    if !stage.is_night() || !sheet.in_color() {
        return;
    }
    let mut dice = stage.dice("night lights");
    for side in [-1.0, 1.0] {
        let mut away = camera.near() * 1.3;
        while away < 30.0 {
            let spill = camera.at([side * (WALLS - 0.9), 0.0, away]);
            let reach = camera.scale(away) * dice.between(1.2, 2.2);
            sheet.glow(spill, [reach, reach * 0.30], hex(SPILLS[dice.below(SPILLS.len())]), 0.42);
            away *= 1.5;
        }
    }
    let far = camera.vanishing;
    for _ in 0..26 {
        let aside = dice.between(-1.0, 1.0);
        let at = [far[0] + aside * stage.width * 0.26, far[1] - stage.height * (0.10 * dice.unit() - 0.02)];
        let size = stage.unit * dice.between(7.0, 22.0);
        sheet.blur(at, [size; 2], (hex(SPILLS[dice.below(SPILLS.len())]), dice.between(0.25, 0.55)));
    }
}

const SPILLS: [u32; 5] = [0x00FF_D890, 0x00FF_A860, 0x00FF_7CA8, 0x0070_DCF4, 0x00FF_F0CC];

/// Rain on the road: puddles that show the sky, and long reflections of what shines.
pub fn wet(sheet: &mut Sheet, camera: &Camera) {
    let stage = camera.stage;
    if stage.scene.weather != Weather::Rain {
        return;
    }
    let mut dice = stage.dice("puddles");
    for _ in 0..if sheet.in_color() { 10 } else { 6 } {
        let away = camera.near() * (1.05 + 4.0 * dice.unit() * dice.unit());
        let radii = camera.flat(away, dice.between(0.35, 1.0));
        puddles::puddle(sheet, stage, (camera.at([dice.between(-3.4, 3.4), 0.0, away]), radii), &mut dice);
    }
    let mut streaks = [Outline::new(), Outline::new()];
    for _ in 0..26 {
        let away = camera.near() * (1.1 + 7.0 * dice.unit());
        let [x, y] = camera.at([dice.between(-4.2, 4.2), 0.0, away]);
        let long = stage.height * dice.between(0.05, 0.20);
        for shift in [-0.012, 0.0, 0.01] {
            let x = x + shift * stage.width * dice.between(0.3, 1.0);
            let (top, foot) = (y - long * dice.between(0.1, 0.4), y + long * dice.between(0.4, 1.0));
            streaks[dice.below(2)].add_leaf([x, top], [x, foot], stage.unit * dice.between(2.0, 5.0));
        }
    }
    let [one, other] = streaks;
    let night = stage.is_night() || stage.scene.hour == Hour::Dusk;
    if sheet.in_color() {
        sheet.veil(one, if night { hex(0x00FF_C878) } else { stage.colors.sky[4] }, 0.34);
        sheet.veil(other, if night { hex(0x00F0_7890) } else { stage.colors.cloud_lit }, 0.28);
    } else {
        sheet.fill(one, hex(0x00FF_FFFF));
    }
}

/// Poles with arms, a transformer, a lamp, and wires from one to the next.
pub fn poles(sheet: &mut Sheet, camera: &Camera, x: f64) {
    let stage = camera.stage;
    let mut previous: Option<f64> = None;
    let mut aways = vec![];
    let mut away = camera.near() * 1.15 + if x > 0.0 { 1.5 } else { 4.0 };
    while away < 70.0 {
        aways.push(away);
        away += 9.0 + away * 0.1;
    }
    for away in aways.into_iter().rev() {
        let color = mix(stage.lit(0x0068_646C, 0.0), stage.colors.haze, camera.haze(away));
        let dark = mix(color, stage.colors.shadow, 0.4);
        if let Some(before) = previous {
            wires(sheet, camera, x, [away, before], dark);
        }
        previous = Some(away);
        if stage.is_behind_a_head(camera.at([x, 0.0, away])[0], 0.13 * camera.scale(away)) {
            continue;
        }
        let mut pole = Outline::new();
        camera.bar(&mut pole, [x, 0.0, away], [x, 8.2, away], 0.26);
        camera.bar(&mut pole, [x - 0.9, 7.7, away], [x + 0.9, 7.7, away], 0.12);
        camera.bar(&mut pole, [x - 0.7, 7.0, away], [x + 0.7, 7.0, away], 0.10);
        sheet.solid(pole, color);
        let mut parts = Outline::new();
        camera.bar(&mut parts, [x + 0.07 * stage.light, 0.0, away], [x + 0.07 * stage.light, 8.2, away], 0.08);
        camera.bar(&mut parts, [x + 0.32, 5.9, away], [x + 0.32, 6.8, away], 0.42);
        for pin in [-0.8, -0.4, 0.4, 0.8] {
            camera.bar(&mut parts, [x + pin, 7.7, away], [x + pin, 7.95, away], 0.10);
        }
        sheet.solid(parts, dark);
        street_lamp(sheet, camera, [x, 5.2, away]);
    }
}

fn street_lamp(sheet: &mut Sheet, camera: &Camera, [x, up, away]: [f64; 3]) {
    let stage = camera.stage;
    let inward = -x.signum();
    let mut arm = Outline::new();
    camera.bar(&mut arm, [x, up, away], [x + inward * 0.8, up + 0.2, away], 0.07);
    sheet.solid(arm, stage.lit(0x0058_5C64, camera.haze(away)));
    let head = camera.at([x + inward * 0.95, up + 0.15, away]);
    let scale = camera.scale(away);
    let lit = stage.is_night() || stage.scene.hour == Hour::Dusk;
    if lit {
        sheet.glow(head, [scale * 1.6; 2], hex(0x00FF_E0A0), 0.75);
        let pool = camera.at([x + inward * 0.95, 0.0, away]);
        sheet.glow(pool, [scale * 2.6, scale * 0.7], hex(0x00FF_D898), if sheet.in_color() { 0.42 } else { 0.8 });
    }
    sheet.fill(
        Outline::new().ellipse(head, [scale * 0.22, scale * 0.09]),
        if lit { hex(0x00FF_F4D0) } else { stage.lit(0x00E8_E8E4, 0.0) },
    );
}

fn wires(sheet: &mut Sheet, camera: &Camera, x: f64, aways: [f64; 2], color: canvas::Color) {
    let mut wires = Outline::new();
    for (pin, up) in [(-0.8, 7.95), (-0.4, 7.95), (0.4, 7.95), (0.8, 7.95), (0.6, 7.05), (-0.5, 6.4)] {
        let mut last: Option<Point> = None;
        for step in 0..=10 {
            let t = f64::from(step) / 10.0;
            let away = aways[0] + (aways[1] - aways[0]) * t;
            let at = camera.at([x + pin, up - 1.6 * t * (1.0 - t), away]);
            if let Some(last) = last {
                wires.add_bar(
                    last,
                    at,
                    [(camera.scale(away) * 0.02).clamp(camera.stage.unit * 0.7, camera.stage.unit * 3.0); 2],
                );
            }
            last = Some(at);
        }
    }
    sheet.fill(wires, color);
}

/// Vending machine, planters, a bicycle, a signpost, cones: at the walls, not where the figure stands.
fn pavement_things(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let lit = |color| stage.lit(color, 0.03);
    let near = camera.near();
    for (x, away) in [(WALLS - 0.5, near * 2.4), (-WALLS + 0.4, near * 3.6), (WALLS - 0.4, near * 4.4)] {
        let foot = camera.at([x, 0.0, away]);
        things::plant(sheet, foot, camera.scale(away) * dice.between(0.8, 1.2), &lit, dice);
    }
    let away = near * 2.7;
    vending(sheet, camera, [-WALLS + 0.05, away], dice);
    bicycle(sheet, camera, [WALLS - 0.8, near * 3.2]);
    signpost(sheet, camera, [ROAD + 0.4, near * 1.9], dice);
}

fn vending(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2], dice: &mut Dice) {
    let stage = camera.stage;
    let body = [0x00D8_4440, 0x0038_70B8, 0x00F0_F0EC][dice.below(3)];
    let out = x + 0.75;
    let (tall, deep) = (1.85, 1.1);
    sheet.slab(&camera.facing([x, out], [0.0, tall], away), mix(stage.lit(body, 0.0), stage.colors.shadow, 0.25));
    let front = camera.along(out, [0.0, tall], [away, away + deep]);
    sheet.slab(&front, stage.lit(body, 0.0));
    let night = stage.is_night();
    let window = part(front, [0.08, 0.92], [0.08, 0.56]);
    sheet.slab(&window, if night { hex(0x00F8_FCFF) } else { stage.lit(0x00E8_F0F4, 0.0) });
    for row in 0..3 {
        for can in 0..6 {
            let [left, top] = [0.05 + 0.155 * f64::from(can), 0.06 + 0.32 * f64::from(row)];
            let cell = part(window, [left, left + 0.11], [top, top + 0.22]);
            sheet.fill(Outline::new().polygon(&cell), stage.lit(CANS[dice.below(CANS.len())], 0.0));
        }
    }
    sheet.slab(&part(front, [0.2, 0.8], [0.74, 0.88]), stage.lit(0x0030_3038, 0.0));
    if night {
        sheet.glow(things::on(window, 0.5, 0.6), [camera.scale(away) * 1.5; 2], hex(0x00D8_ECFF), 0.6);
    }
}

const CANS: [u32; 6] = [0x00D0_5048, 0x0048_90C8, 0x00F0_C050, 0x0060_A868, 0x00F8_F4EC, 0x0080_5848];

fn bicycle(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2]) {
    let stage = camera.stage;
    let scale = camera.scale(away);
    let foot = camera.at([x, 0.0, away]);
    let at = |dx: f64, up: f64| [foot[0] + dx * scale * 0.55, foot[1] - up * scale];
    let mut frame = Outline::new();
    let thin = (scale * 0.035).max(stage.unit);
    for wheel in [-0.62, 0.62] {
        for step in 0..18 {
            let point = |step: i32| {
                let turn = f64::from(step) / 18.0 * std::f64::consts::TAU;
                at(wheel + libm::cos(turn) * 0.48, 0.33 + libm::sin(turn) * 0.33)
            };
            frame.add_bar(point(step), point(step + 1), [thin; 2]);
        }
    }
    for (from, to) in [
        ((-0.62, 0.33), (-0.25, 0.72)),
        ((-0.62, 0.33), (0.0, 0.30)),
        ((0.0, 0.30), (-0.25, 0.85)),
        ((0.0, 0.30), (0.48, 0.80)),
        ((-0.25, 0.72), (0.48, 0.80)),
        ((0.62, 0.33), (0.46, 1.0)),
        ((0.46, 1.0), (0.30, 1.05)),
    ] {
        frame.add_bar(at(from.0, from.1), at(to.0, to.1), [thin * 1.1; 2]);
    }
    frame.add_bar(at(-0.38, 0.88), at(-0.12, 0.88), [thin * 2.2; 2]);
    sheet.solid(frame, stage.lit(0x0038_4860, 0.0));
    let basket = [at(0.50, 0.95), at(0.86, 0.95), at(0.80, 0.70), at(0.54, 0.70)];
    sheet.slab(&basket, stage.lit(0x00A8_A098, 0.0));
}

fn signpost(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2], dice: &mut Dice) {
    let stage = camera.stage;
    let mut pole = Outline::new();
    camera.bar(&mut pole, [x, 0.0, away], [x, 2.6, away], 0.06);
    sheet.solid(pole, stage.lit(0x00C0_C4C8, 0.0));
    let middle = camera.at([x, 2.5, away]);
    let size = camera.scale(away) * 0.30;
    sheet.fill(Outline::lined(stage.line()).ellipse(middle, [size; 2]), stage.lit(0x00D8_3C3C, 0.0));
    sheet.fill(Outline::new().ellipse(middle, [size * 0.78; 2]), stage.lit(0x00FA_FAF8, 0.0));
    let mark = [
        [middle[0] - size * 0.4, middle[1] - size * 0.4],
        [middle[0] + size * 0.4, middle[1] - size * 0.4],
        [middle[0] + size * 0.4, middle[1] + size * 0.4],
        [middle[0] - size * 0.4, middle[1] + size * 0.4],
    ];
    sheet.fill(things::glyphs(mark, (1, 1), dice), stage.lit(0x0030_5090, 0.0));
}
