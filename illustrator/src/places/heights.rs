//! High above the town: the roof with its fence, and the city over the river.

use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{light_at, sky};
use super::skyline::{haze, plane, planes};
use super::stage::Stage;
use scene::{Framing, Hour};

pub fn roof(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.66;
    sky(sheet, stage, horizon * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("houses");
    let has_sea = stage.scene.has(scene::Sight::Sea);
    if has_sea {
        super::water::sea(sheet, stage, (horizon * stage.height, stage.height), 0x0028_80B0);
    }
    for (index, one) in planes(stage, horizon, 1.0).into_iter().enumerate().skip(if has_sea { 3 } else { 0 }) {
        plane(sheet, stage, one, 0.82, &mut dice);
        if index == 1 {
            haze(sheet, stage, horizon);
        }
    }
    sheet.layer("city");
    fence(sheet, stage);
    floor(sheet, stage);
    roof_things(sheet, stage);
    stairhead(sheet, stage);
    sheet.layer("roof");
}

/// Coolers, pipes along the fence; the fence's shadow and what rain has left.
fn roof_things(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let mut dice = stage.dice("roof things");
    if stage.clear_sky() && !stage.is_night() && sheet.in_color() {
        let mut bars = Outline::new();
        for bar in 0..26 {
            let x = f64::from(bar) / 24.0 - 0.05;
            bars.add_polygon(&[at(x, 0.815), at(x + 0.004, 0.815), at(x + 0.11, 0.90), at(x + 0.10, 0.90)]);
        }
        sheet.veil(bars, stage.colors.shadow, 0.20);
    }
    let mut stains = Outline::new();
    for _ in 0..12 {
        let y = dice.between(0.84, 1.0);
        let wide = stage.unit * dice.between(30.0, 120.0);
        stains.add_clump(stage.at(dice.unit(), y), [wide, wide * 0.16], 6, &mut || 0.08);
    }
    let wet = stage.scene.weather == scene::Weather::Rain;
    sheet.veil(stains, if wet { stage.colors.sky[3] } else { stage.colors.shadow }, if wet { 0.5 } else { 0.09 });
    let steel = stage.lit(0x00C0_C4C8, 0.0);
    for place in [(0.03, 0.085), (0.13, 0.075)] {
        cooler(sheet, stage, place, steel);
    }
    let mut pipes = Outline::new();
    for (y, thick) in [(0.825, 9.0), (0.838, 6.0)] {
        pipes.add_bar(at(0.20, y), at(0.86, y - 0.012), [stage.unit * thick; 2]);
    }
    sheet.solid(pipes, mix(steel, stage.colors.shadow, 0.2));
}

/// A box with a fan behind a grid, and vents beside it.
fn cooler(sheet: &mut Sheet, stage: &Stage, (x, wide): (f64, f64), steel: canvas::Color) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let (top, foot) = (0.69, 0.845);
    super::foliage::ground_shadow(
        sheet,
        stage,
        at(x + wide / 2.0, foot),
        [stage.width * wide * 0.9, stage.unit * 14.0],
    );
    sheet.slab(&[at(x, top), at(x + wide, top), at(x + wide, foot), at(x, foot)], steel);
    sheet.slab(
        &[at(x + wide, top), at(x + wide + 0.018, top - 0.01), at(x + wide + 0.018, foot - 0.015), at(x + wide, foot)],
        mix(steel, stage.colors.shadow, 0.35),
    );
    sheet.slab(
        &[at(x, top), at(x + wide, top), at(x + wide + 0.018, top - 0.01), at(x + 0.018, top - 0.01)],
        mix(steel, stage.colors.edge, 0.4),
    );
    let (left, right) = (at(x, top), at(x + wide + 0.01, top));
    super::snow::on_edge(
        sheet,
        stage,
        if left[0] < right[0] { (left, right) } else { (right, left) },
        stage.unit * 15.0,
    );
    let middle = at(x + wide * 0.42, (top + foot) / 2.0);
    for (radius, color) in [(31.0, 0x0070_7880), (26.0, 0x0050_565E), (7.0, 0x0098_A0A8)] {
        sheet.fill(Outline::lined(stage.line() * 0.6).ellipse(middle, [stage.unit * radius; 2]), stage.lit(color, 0.0));
    }
    let mut vents = Outline::new();
    for vent in 0..5 {
        let y = top + 0.02 + 0.022 * f64::from(vent);
        vents.add_bar(at(x + wide * 0.82, y), at(x + wide * 0.96, y), [stage.unit * 2.6; 2]);
    }
    sheet.fill(vents, stage.lit(0x0060_666E, 0.0));
}

/// Rail, posts and wire mesh, from .52 to .80 of the height.
fn fence(sheet: &mut Sheet, stage: &Stage) {
    let (top, foot) = (0.53 * stage.height, 0.80 * stage.height);
    let unit = stage.unit;
    let metal = mix(stage.lit(0x0064_6A88, 0.0), hex(0x002A_2548), 0.35);
    let mut mesh = Outline::new();
    let (step, high) = (30.0 * unit, foot - top);
    let mut x = -high;
    while x < stage.width {
        mesh.add_bar([x, top], [x + high, foot], [unit * 1.7; 2]);
        mesh.add_bar([x + high, top], [x, foot], [unit * 1.7; 2]);
        x += step;
    }
    let strength = if sheet.in_color() { 0.5 } else { 1.0 };
    let frame = Outline::new().rect([0.0, top], [stage.width, foot]);
    sheet.inside(frame, |sheet| sheet.veil(mesh, metal, strength));
    let wide = 13.0 * unit;
    let side = stage.width.min(stage.height);
    // No post behind the head: it would grow out of it.
    let away = stage.head.height * 0.5;
    let mut posts = Vec::new();
    let mut x = stage.head.center[0] - away - 0.02 * side;
    while x > -wide {
        posts.push(x);
        x -= 0.24 * side;
    }
    let mut x = stage.head.center[0] + away + 0.02 * side;
    while x < stage.width {
        posts.push(x);
        x += 0.24 * side;
    }
    for x in posts {
        sheet.block([x, top - 16.0 * unit], [x + wide, foot + 8.0 * unit], metal);
        let edge = if stage.light < 0.0 { x } else { x + wide * 0.68 };
        let lit = Outline::new().rect([edge, top - 16.0 * unit], [edge + wide * 0.32, foot]);
        sheet.veil(lit, stage.colors.edge, 0.85);
    }
    for (y, thick) in [(top, 13.0), (top + high * 0.93, 8.0)] {
        sheet.block([-unit, y], [stage.width + unit, y + thick * unit], metal);
        let lit = Outline::new().rect([0.0, y], [stage.width, y + thick * 0.3 * unit]);
        sheet.veil(lit, stage.colors.edge, 0.85);
        super::snow::on_edge(sheet, stage, ([-unit, y], [stage.width + unit, y]), thick * unit);
    }
}

fn floor(sheet: &mut Sheet, stage: &Stage) {
    let top = 0.80 * stage.height;
    let ground = Outline::new().rect([0.0, top], [stage.width, stage.height]);
    let (near, far) = (stage.ground(0x008C_90A4, 0.0), stage.ground(0x00B4_B4C0, 0.12));
    let near = mix(near, hex(0x0030_2858), 0.25);
    sheet.down(ground, top, stage.height, &[(0.0, far), (1.0, near)]);
    let curb = Outline::new().rect([0.0, top], [stage.width, top + 12.0 * stage.unit]);
    sheet.veil(curb, stage.colors.edge, 0.55);
    sheet.ink(&[[0.0, top], [stage.width, top]]);
    let mut joints = Outline::new();
    let vanishing = [stage.width * 0.5, 0.62 * stage.height];
    for index in -6_i32..=6 {
        let foot = [stage.width * (0.5 + 0.28 * f64::from(index)), stage.height * 1.05];
        let share = (top - vanishing[1]) / (foot[1] - vanishing[1]);
        let head = [vanishing[0] + (foot[0] - vanishing[0]) * share, top];
        joints.add_bar(head, foot, [stage.unit, stage.unit * 3.0]);
    }
    sheet.veil(joints, mix(near, hex(0x0010_1030), 0.5), 0.35);
}

/// The stair house and a water tank, on the side away from the light.
fn stairhead(sheet: &mut Sheet, stage: &Stage) {
    let wall = stage.lit(0x00C9_C6D2, 0.05);
    let shade = mix(wall, hex(0x002A_2550), 0.30);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    sheet.slab(&[at(0.87, 0.40), at(1.02, 0.37), at(1.02, 0.84), at(0.87, 0.82)], shade);
    sheet.slab(&[at(0.845, 0.40), at(0.87, 0.40), at(0.87, 0.82), at(0.845, 0.81)], wall);
    sheet.slab(
        &[at(0.835, 0.385), at(0.872, 0.382), at(1.02, 0.35), at(1.02, 0.375), at(0.872, 0.405), at(0.835, 0.405)],
        wall,
    );
    sheet.slab(
        &[at(0.915, 0.52), at(0.985, 0.515), at(0.985, 0.835), at(0.915, 0.828)],
        mix(shade, hex(0x0020_2040), 0.3),
    );
    let (near, far) = (at(0.835, 0.385), at(1.02, 0.352));
    super::snow::on_edge(sheet, stage, if near[0] < far[0] { (near, far) } else { (far, near) }, stage.unit * 22.0);
    let lamp = at(0.95, 0.475);
    if stage.scene.hour != Hour::Day {
        sheet.glow(lamp, [stage.unit * 90.0; 2], stage.colors.lamp, 0.8);
    }
    sheet.fill(Outline::new().ellipse(lamp, [stage.unit * 8.0; 2]), stage.colors.lamp);
}

/// The skyline over water; tall houses at both sides leave the middle open.
pub fn city(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.62;
    sky(sheet, stage, horizon * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("houses");
    let [far, middle, near] = planes(stage, horizon, 1.5);
    plane(sheet, stage, far, horizon + 0.06, &mut dice);
    haze(sheet, stage, horizon);
    plane(sheet, stage, middle, horizon + 0.06, &mut dice);
    towers(sheet, stage, near.color);
    sheet.layer("city");
    water(sheet, stage, horizon + 0.06);
    reflections(sheet, stage, horizon + 0.06);
    bridge(sheet, stage, horizon + 0.06);
    // Whoever is seen whole stands on a promenade, with the rail behind.
    let whole = matches!(stage.scene.framing, Framing::Knees | Framing::FullBody | Framing::Wide);
    if whole && !stage.scene.figures.is_empty() {
        parapet(sheet, stage, (0.71, 0.80));
        floor(sheet, stage);
    } else {
        parapet(sheet, stage, (0.86, 1.0));
    }
    sheet.layer("river");
}

fn towers(sheet: &mut Sheet, stage: &Stage, color: canvas::Color) {
    let mut dice = stage.dice("towers");
    for (x, width, top) in [(-0.04, 0.15, 0.16), (0.10, 0.09, 0.34), (0.83, 0.11, 0.26), (0.93, 0.14, 0.10)] {
        let from = stage.at(x, top + dice.between(-0.04, 0.06));
        let to = stage.at(x + width, 0.68);
        sheet.down(
            Outline::new().rect(from, to),
            from[1],
            to[1],
            &[(0.0, color), (1.0, mix(color, stage.colors.haze, 0.4))],
        );
        sheet.ink(&[[from[0], to[1]], from, [to[0], from[1]], to]);
        let edge = if stage.light < 0.0 { from[0] } else { to[0] - stage.unit * 5.0 };
        sheet.veil(Outline::new().rect([edge, from[1]], [edge + stage.unit * 5.0, to[1]]), stage.colors.edge, 0.6);
        let (mut dark, mut bright) = (Outline::new(), Outline::new());
        let step = [stage.unit * 17.0, stage.unit * 21.0];
        let columns = ((to[0] - from[0]) / step[0] - 0.8).max(0.0) as usize;
        let rows = ((to[1] - from[1]) / step[1] - 0.8).clamp(0.0, 60.0) as usize;
        let left = from[0] + ((to[0] - from[0]) - columns as f64 * step[0]) / 2.0;
        for row in 0..rows {
            for column in 0..columns {
                let at = [left + (column as f64 + 0.18) * step[0], from[1] + (row as f64 + 0.7) * step[1]];
                let pane = if dice.chance(stage.colors.lit_windows) { &mut bright } else { &mut dark };
                pane.add_rect(at, [at[0] + step[0] * 0.64, at[1] + step[1] * 0.52]);
            }
        }
        let glass = mix(color, stage.colors.sky[2], 0.4);
        sheet.veil(dark, glass, 0.6);
        sheet.fill(bright, stage.colors.lamp);
    }
}

/// What the lit windows and the towers leave on the water.
fn reflections(sheet: &mut Sheet, stage: &Stage, top: f64) {
    let mut dice = stage.dice("reflections");
    let (mut dark, mut bright) = (Outline::new(), Outline::new());
    let from = top * stage.height;
    for (x, width) in [(-0.04, 0.15), (0.10, 0.09), (0.83, 0.11), (0.93, 0.14)] {
        for row in 0..9 {
            let y = from + stage.height * (0.006 + 0.020 * f64::from(row));
            let [left, _] = stage.at(x + dice.between(-0.01, 0.01), 0.0);
            let [right, _] = stage.at(x + width + dice.between(-0.01, 0.01), 0.0);
            dark.add_leaf([left, y], [right, y], stage.height * 0.016);
        }
    }
    for _ in 0..70 {
        let x = dice.unit() * stage.width;
        let y = from + stage.height * 0.20 * dice.unit() * dice.unit();
        let long = stage.unit * dice.between(5.0, 16.0);
        bright.add_leaf([x - long, y], [x + long, y], stage.unit * 3.0);
    }
    sheet.veil(dark, stage.colors.planes[2], if sheet.in_color() { 0.34 } else { 0.8 });
    if stage.colors.lit_windows > 0.15 {
        sheet.veil(bright, stage.colors.lamp, 0.75);
    }
}

/// A bridge over the river, with its cables and its lights.
fn bridge(sheet: &mut Sheet, stage: &Stage, foot: f64) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let steel = mix(stage.colors.planes[1], stage.lit(0x00D0_5850, 0.2), 0.45);
    let mut frame = Outline::new();
    let unit = stage.unit;
    let road = foot - 0.025;
    frame.add_bar(at(0.20, road), at(0.84, road), [unit * 9.0; 2]);
    for tower in [0.38, 0.66] {
        frame.add_bar(at(tower, road - 0.13), at(tower, foot + 0.01), [unit * 10.0; 2]);
        for cable in 1..8 {
            for side in [-1.0, 1.0] {
                let x = tower + side * 0.019 * f64::from(cable);
                frame.add_bar(at(tower, road - 0.128), at(x, road), [unit * 1.6; 2]);
            }
        }
    }
    sheet.solid(frame, steel);
    let mut lights = Outline::new();
    for lamp in 0..22 {
        lights.add_ellipse(at(0.21 + 0.029 * f64::from(lamp), road - 0.008), [unit * 2.2; 2]);
    }
    if stage.colors.lit_windows > 0.15 {
        sheet.fill(lights, stage.colors.lamp);
    }
}

fn water(sheet: &mut Sheet, stage: &Stage, top: f64) {
    let (from, to) = (top * stage.height, stage.height);
    let sky = stage.colors.sky;
    let deep = mix(sky[0], stage.lit(0x003C_5C88, 0.0), 0.5);
    let area = Outline::new().rect([0.0, from], [stage.width, to]);
    sheet.down(
        area,
        from,
        to,
        &[(0.0, mix(sky[4], stage.colors.planes[1], 0.45)), (0.3, mix(sky[3], deep, 0.5)), (1.0, deep)],
    );
    let mut dice = stage.dice("water");
    let (mut glints, mut lights) = (Outline::new(), Outline::new());
    let column = light_at(stage, from)[0];
    for _ in 0..110 {
        let depth = dice.unit();
        let y = from + (to - from) * depth * depth;
        let long = stage.unit * (8.0 + 46.0 * depth) * dice.between(0.5, 1.3);
        let near_light = dice.chance(0.4) && stage.clear_sky();
        let x = if near_light {
            column + dice.between(-1.0, 1.0) * stage.unit * (40.0 + 140.0 * depth)
        } else {
            dice.between(0.0, stage.width)
        };
        let into = if near_light { &mut lights } else { &mut glints };
        into.add_leaf([x - long, y], [x + long, y], stage.unit * (1.5 + 4.0 * depth));
    }
    sheet.veil(glints, mix(sky[3], hex(0x00FF_FFFF), 0.2), 0.4);
    sheet.veil(lights, stage.colors.sun, 0.75);
}

fn parapet(sheet: &mut Sheet, stage: &Stage, (top, foot): (f64, f64)) {
    let stone = stage.lit(0x0099_97A6, 0.0);
    let (top, foot) = (top * stage.height, foot * stage.height);
    let unit = stage.unit;
    let mut bars = Outline::new();
    let mut x = 14.0 * unit;
    while x < stage.width {
        bars.add_rect([x, top], [x + 9.0 * unit, foot]);
        x += 44.0 * unit;
    }
    let dark = mix(stone, hex(0x0020_1C3C), 0.5);
    sheet.solid(bars, dark);
    sheet.block([-unit, top - 12.0 * unit], [stage.width + unit, top + 12.0 * unit], dark);
    let lit = Outline::new().rect([0.0, top - 12.0 * unit], [stage.width, top - 5.0 * unit]);
    sheet.veil(lit, stage.colors.edge, 0.8);
}
