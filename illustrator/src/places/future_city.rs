//! A city of the future: slender towers with terraces and needles, bridges between them, lights that fly, a terrace of glass
//! before it all.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::skyline::haze;
use super::stage::Stage;
use scene::Hour;
use scene::seed::Dice;

/// Where the towers stand and where the terrace ends, shares of the height.
const FOOT: f64 = 0.74;
const EDGE: f64 = 0.80;
const LIGHTS: [u32; 4] = [0x0058_E8FF, 0x00FF_78C8, 0x00FF_DC90, 0x0090_A8FF];

/// A tower: where its middle is and how far it goes to both sides, how high its top, all shares of the picture.
#[derive(Clone, Copy)]
struct Tower {
    x: f64,
    half: f64,
    top: f64,
    kind: usize,
}

pub fn future_city(sheet: &mut Sheet, stage: &Stage) {
    sky(sheet, stage, 0.64 * stage.height);
    sheet.layer("sky");
    let mut dice = stage.dice("future city");
    let [far, middle, near] = if stage.is_on_paper() || stage.is_night() {
        stage.colors.planes
    } else {
        [0x00B8_D4E8, 0x0094_B8D8, 0x0070_98C4].map(|color| stage.lit(color, 0.1))
    };
    for (color, count, wide, tops, near) in [(far, 11, 0.030, [0.26, 0.50], 0.0), (middle, 7, 0.046, [0.14, 0.46], 0.5)]
    {
        for number in 0..count {
            let x = (f64::from(number) + dice.between(0.1, 0.9)) / f64::from(count);
            let tower = Tower {
                x,
                half: wide * dice.between(0.7, 1.3),
                top: dice.between(tops[0], tops[1]),
                kind: dice.below(4),
            };
            draw(sheet, stage, tower, (color, near), &mut dice);
        }
        skyway(sheet, stage, (0.60 - 0.07 * near, 0.008 + 0.008 * near), color, &mut dice);
        haze(sheet, stage, 0.66);
    }
    sheet.layer("city");
    for (x, half, top, kind) in
        [(0.02, 0.085, 0.02, 0), (0.17, 0.048, 0.30, 1), (0.86, 0.060, 0.20, 2), (0.99, 0.080, -0.04, 3)]
    {
        let x = stage.at_from_light(x, 0.0)[0] / stage.width;
        draw(sheet, stage, Tower { x, half, top: top + dice.between(-0.03, 0.03), kind }, (near, 1.0), &mut dice);
    }
    fliers(sheet, stage, &mut dice);
    sheet.layer("towers");
    terrace(sheet, stage);
    sheet.layer("terrace");
}

fn draw(sheet: &mut Sheet, stage: &Stage, tower: Tower, (color, near): (Color, f64), dice: &mut Dice) {
    let at = |side: f64, share: f64| {
        [(tower.x + side * tower.half) * stage.width, (tower.top + (FOOT + 0.08 - tower.top) * share) * stage.height]
    };
    let outline = profile(tower.kind).iter().map(|[side, share]| at(*side, *share));
    let mirrored = profile(tower.kind).iter().rev().map(|[side, share]| at(-*side, *share));
    let shape: Vec<Point> = outline.chain(mirrored).collect();
    let (top, foot) = (at(0.0, 0.0)[1], at(0.0, 1.0)[1]);
    let mut body = Outline::new().polygon(&shape);
    // A needle on top, and on some a disc where ships land.
    body.add_bar(at(0.0, 0.02), at(0.0, -0.16), [stage.unit * (3.0 + 4.0 * near), stage.unit * 1.2]);
    if tower.kind == 1 {
        body.add_ellipse(at(0.0, 0.20), [tower.half * stage.width * 1.8, tower.half * stage.width * 0.34]);
    }
    sheet.down(body, top, foot, &[(0.0, color), (1.0, mix(color, stage.colors.haze, 0.55))]);
    sheet.ink_of(&shape, 0.4 + 0.4 * near);
    let lit = -stage.light;
    let shade =
        [at(lit * 0.1, 0.06), at(lit * 0.5, 0.12), at(lit * 0.86, 0.5), at(lit * 0.98, 1.0), at(lit * 0.2, 1.0)];
    sheet.veil(
        Outline::new().polygon(&shade),
        stage.colors.shadow,
        if sheet.in_color() { 0.16 + 0.10 * near } else { 0.0 },
    );
    if near > 0.0 {
        storeys(sheet, stage, (&at, tower), near, dice);
    }
}

/// The right side of a tower from its top to its foot: shares of the half width, and of the way down.
const fn profile(kind: usize) -> &'static [[f64; 2]] {
    match kind {
        // Swings in to its top.
        0 => &[[0.04, 0.0], [0.16, 0.05], [0.42, 0.16], [0.66, 0.34], [0.84, 0.60], [1.0, 1.0]],
        // A stalk under a head.
        1 => &[[0.20, 0.0], [0.62, 0.03], [0.72, 0.17], [0.44, 0.24], [0.50, 0.60], [0.90, 1.0]],
        // Terraces.
        2 => &[
            [0.34, 0.0],
            [0.36, 0.10],
            [0.60, 0.11],
            [0.62, 0.28],
            [0.84, 0.29],
            [0.86, 0.52],
            [1.0, 0.53],
            [1.0, 1.0],
        ],
        // A sail.
        _ => &[[0.02, 0.0], [0.60, 0.09], [0.92, 0.28], [1.0, 0.55], [0.92, 1.0]],
    }
}

/// Bands of windows, and a seam of light down the middle.
fn storeys(
    sheet: &mut Sheet,
    stage: &Stage,
    (at, tower): (&dyn Fn(f64, f64) -> Point, Tower),
    near: f64,
    dice: &mut Dice,
) {
    let half_at = |share: f64| {
        let sides = profile(tower.kind);
        let next = sides.iter().position(|[_, down]| *down >= share).unwrap_or(sides.len() - 1).max(1);
        let ([low, from], [high, to]) = (sides[next - 1], sides[next]);
        low + (high - low) * ((share - from) / (to - from).max(1e-6)).clamp(0.0, 1.0)
    };
    let is_dark = matches!(stage.scene.hour, Hour::Night | Hour::Dusk);
    let (mut panes, mut lit) = (Outline::new(), [Outline::new(), Outline::new()]);
    let steps = (16.0 + 12.0 * near) as i32;
    for step in 2..steps {
        let share = f64::from(step) / f64::from(steps);
        let thick = 0.34 / f64::from(steps);
        let half = half_at(share) * 0.84;
        let mut side = -half;
        while side < half {
            let to = (side + dice.between(0.12, 0.5)).min(half);
            let corners = [at(side, share), at(to, share), at(to, share + thick), at(side, share + thick)];
            let burns = dice.chance(if is_dark { 0.46 } else { 0.05 });
            if burns { &mut lit[dice.below(2)] } else { &mut panes }.add_polygon(&corners);
            side = to + 0.07;
        }
    }
    let color = hex(LIGHTS[dice.below(LIGHTS.len())]);
    if sheet.in_color() {
        sheet.veil(panes, mix(stage.colors.sky[1], hex(0x00FF_FFFF), if is_dark { 0.0 } else { 0.45 }), 0.42);
        let [warm, bright] = lit;
        sheet.veil(warm, stage.colors.lamp, 0.85);
        sheet.veil(bright, mix(color, hex(0x00FF_FFFF), 0.25), 0.9);
        if is_dark {
            let seam = Outline::new().bar(at(0.0, 0.04), at(0.0, 0.94), stage.unit * (2.0 + 2.0 * near));
            sheet.veil(seam, color, 0.9);
            sheet.glow(at(0.0, -0.02), [stage.unit * 70.0; 2], color, 0.6);
        }
    } else if near > 0.6 {
        let [one, other] = lit;
        sheet.fill(panes, hex(if stage.is_night() { 0x0030_3030 } else { 0x0090_9090 }));
        for bright in [one, other] {
            sheet.fill(bright, hex(0x00FF_FFFF));
        }
    }
}

/// A bridge that swings from tower to tower, lights along it.
fn skyway(sheet: &mut Sheet, stage: &Stage, (y, thick): (f64, f64), color: Color, dice: &mut Dice) {
    let rise = dice.between(0.03, 0.07);
    let at = |x: f64, down: f64| stage.at(x, y - rise * libm::sin(x * std::f64::consts::PI) + down);
    let steps = |down: f64| (0..=24).map(move |step| at(f64::from(step) / 24.0 * 1.04 - 0.02, down));
    let mut deck: Vec<Point> = steps(0.0).collect();
    deck.extend(steps(thick).collect::<Vec<_>>().into_iter().rev());
    sheet.slab(&deck, mix(color, stage.colors.edge, 0.18));
    let mut lamps = Outline::new();
    for lamp in 0..30 {
        lamps.add_ellipse(at(f64::from(lamp) / 29.0, thick * 0.5), [stage.unit * 2.2; 2]);
    }
    sheet.veil(lamps, hex(LIGHTS[0]), if sheet.in_color() { 0.8 } else { 0.0 });
}

/// Small craft between the towers, each with what it leaves behind; none before a head.
fn fliers(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (mut hulls, mut trails) = (Outline::new(), Outline::new());
    for _ in 0..9 {
        let at = stage.at(dice.unit(), dice.between(0.10, 0.58));
        let long = stage.unit * dice.between(10.0, 26.0);
        let way = if dice.chance(0.5) { 1.0 } else { -1.0 };
        if stage.is_behind_a_head(at[0], long * 2.0) {
            continue;
        }
        hulls.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], long * 0.5);
        trails.add_leaf([at[0] - way * long, at[1]], [at[0] - way * long * 7.0, at[1] + long * 0.5], long * 0.16);
        if sheet.in_color() {
            sheet.glow([at[0] - way * long, at[1]], [long * 1.6; 2], hex(LIGHTS[dice.below(4)]), 0.8);
        }
    }
    sheet.veil(trails, hex(0x00E0_F8FF), if sheet.in_color() { 0.6 } else { 0.0 });
    sheet.fill(hulls, stage.lit(0x00E8_EEF4, 0.05));
}

/// Where one stands: a floor that shines, a rail of glass with a line of light on it.
fn terrace(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at(x, y);
    let (far, close) = (stage.lit(0x00A8_B8CC, 0.12), stage.lit(0x0068_7890, 0.0));
    let floor = Outline::new().rect(at(0.0, EDGE), at(1.0, 1.0));
    sheet.down(floor, EDGE * stage.height, stage.height, &[(0.0, far), (1.0, close)]);
    let mut seams = Outline::new();
    for line in -8_i32..=8 {
        let x = f64::from(line) * 0.07;
        seams.add_bar(at(0.5 + x, EDGE), at(0.5 + x * 4.4, 1.02), [stage.unit * 1.4, stage.unit * 3.4]);
    }
    for y in [0.83, 0.875, 0.94] {
        seams.add_bar(at(0.0, y), at(1.0, y), [stage.unit * 2.0; 2]);
    }
    sheet.veil(seams, stage.colors.shadow, if sheet.in_color() { 0.25 } else { 0.6 });
    let glass = Outline::new().rect(at(0.0, EDGE - 0.085), at(1.0, EDGE));
    if sheet.in_color() {
        sheet.veil(glass, mix(stage.colors.sky[3], hex(0x00FF_FFFF), 0.3), 0.26);
        sheet.glow(at(0.5, EDGE + 0.04), [stage.width * 0.7, stage.height * 0.06], hex(LIGHTS[0]), 0.30);
    }
    let mut rail = Outline::new();
    rail.add_bar(at(-0.01, EDGE - 0.085), at(1.01, EDGE - 0.085), [stage.unit * 9.0; 2]);
    rail.add_bar(at(-0.01, EDGE), at(1.01, EDGE), [stage.unit * 9.0; 2]);
    for post in 0..7 {
        let x = f64::from(post) / 6.0;
        rail.add_bar(at(x, EDGE - 0.085), at(x, EDGE), [stage.unit * 5.0; 2]);
    }
    sheet.solid(rail, stage.lit(0x00C8_D4E0, 0.05));
    let line = Outline::new().bar(at(-0.01, EDGE - 0.088), at(1.01, EDGE - 0.088), stage.unit * 2.6);
    sheet.veil(line, hex(LIGHTS[0]), if sheet.in_color() { 0.9 } else { 0.0 });
}
