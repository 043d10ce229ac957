//! Backgrounds that show no place but a feeling: speed, focus, flash, flowers, gloom, sparkles, dots.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{Falling, Sheet, Way};
use super::sky::sparkle;
use super::stage::Stage;
use scene::Hour;
use scene::seed::Dice;

const WHITE: Color = hex(0x00FF_FFFF);

/// Pale above and a tint below by day, else the colors of the hour's sky, and its light from one side; paper in print.
fn paper(sheet: &mut Sheet, stage: &Stage, high: u32, low: u32) {
    if !sheet.in_color() {
        return sheet.fill(stage.whole(), WHITE);
    }
    airy(sheet, stage, (hex(high), hex(low)));
}

/// Soft air between two colors of the day, or in those of another hour.
pub fn airy(sheet: &mut Sheet, stage: &Stage, (high, low): (Color, Color)) {
    let sky = stage.colors.sky;
    let stops = match stage.scene.hour {
        Hour::Day => vec![(0.0, high), (1.0, low)],
        Hour::Night => vec![(0.0, sky[0]), (0.55, sky[1]), (1.0, sky[3])],
        Hour::Dusk => vec![(0.0, mix(sky[1], sky[2], 0.5)), (0.45, sky[2]), (0.75, sky[3]), (1.0, sky[4])],
        Hour::Dawn => vec![(0.0, sky[1]), (0.4, sky[2]), (0.72, sky[3]), (1.0, sky[4])],
    };
    sheet.down(stage.whole(), 0.0, stage.height, &stops);
    let (reach, share) = if stage.is_night() { (0.5, 0.35) } else { (0.85, 0.75) };
    let at = stage.at_from_light(0.06, if stage.scene.hour == Hour::Day { 0.08 } else { 0.56 });
    sheet.glow(at, [stage.width.max(stage.height) * reach; 2], stage.colors.edge, share);
}

/// A tint of what lies on such air: the day's own, or light itself.
fn tinted(stage: &Stage, day: u32) -> Color {
    match stage.scene.hour {
        Hour::Day => hex(day),
        Hour::Night => mix(stage.colors.sky[3], stage.colors.edge, 0.4),
        Hour::Dusk | Hour::Dawn => mix(hex(day), stage.colors.edge, 0.7),
    }
}

/// Lights out of focus: round, soft, some small and some large, none on a head.
pub fn bokeh(sheet: &mut Sheet, stage: &Stage, colors: &[Color], dice: &mut Dice) {
    for round in 0..34 {
        let at = stage.at(dice.unit(), dice.unit());
        let size = stage.unit * if round < 22 { dice.between(14.0, 46.0) } else { dice.between(60.0, 120.0) };
        let share = dice.between(0.14, 0.42) * if round < 22 { 1.0 } else { 0.6 };
        let color = colors[dice.below(colors.len())];
        if distance(at, stage.head.center) > stage.head.height * 0.5 + size * 0.4 {
            sheet.veil(Outline::new().ellipse(at, [size; 2]), color, share);
            sheet.glow(at, [size * 1.5; 2], color, share * 0.6);
        }
    }
}

/// Lines along the way of what moves: bundles of wedges, long in their middle, with free ways between them.
pub fn speed_lines(sheet: &mut Sheet, stage: &Stage) {
    paper(sheet, stage, 0x00F4_F8FC, 0x00A8_D0F0);
    speed_over(sheet, stage);
    sheet.layer("speed lines");
}

/// The lines alone, over whatever is there.
pub fn speed_over(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("speed");
    let (mut dark, mut middle, mut pale) = (Outline::new(), Outline::new(), Outline::new());
    let lean = dice.between(-0.10, 0.10);
    let mut y = -0.12 * stage.height;
    while y < stage.height * 1.12 {
        let lines = 3 + dice.below(12);
        let from_left = dice.chance(0.5);
        let near = ((y - stage.head.center[1]) / stage.head.height).abs() < 0.8;
        let longest = stage.width * if near { dice.between(0.12, 0.30) } else { dice.between(0.40, 0.95) };
        for line in 0..lines {
            let share = (f64::from(line as u32) + 0.5) / lines as f64;
            let swell = 0.35 + 0.65 * libm::sin(share * std::f64::consts::PI);
            y += stage.height * dice.between(0.003, 0.011);
            let wide = stage.unit * dice.between(1.2, 8.5) * swell;
            let reach = longest * swell * dice.between(0.6, 1.0);
            let (base, tip) = if from_left { (-10.0, reach) } else { (stage.width + 10.0, stage.width - reach) };
            let rise = |x: f64| y + (x - stage.width / 2.0) * lean;
            let into = [&mut dark, &mut middle, &mut pale].into_iter().nth(dice.below(5).min(2)).expect("three kinds");
            into.add_bar([base, rise(base)], [tip, rise(tip)], [wide, 0.0]);
        }
        y += stage.height * dice.between(0.012, 0.06);
    }
    lay_lines(sheet, stage, [dark, middle, pale], (0x0040_78B8, 0x0078_B0E0));
}

/// Dark, middle and white lines in color; black ones on paper.
fn lay_lines(sheet: &mut Sheet, stage: &Stage, [dark, middle, pale]: [Outline; 3], (deep, soft): (u32, u32)) {
    if sheet.in_color() {
        sheet.veil(pale, WHITE, 0.85);
        sheet.fill(middle, stage.lit(soft, 0.0));
        sheet.fill(dark, stage.lit(deep, 0.0));
    } else {
        for lines in [dark, middle] {
            sheet.fill(lines, hex(0));
        }
    }
}

/// Wedges round the head in uneven bundles: the eye goes where they point.
pub fn focus_lines(sheet: &mut Sheet, stage: &Stage) {
    paper(sheet, stage, 0x00FF_FAF0, 0x00FF_DCA0);
    if sheet.in_color() {
        let size = stage.head.height.max(stage.width * 0.2) * 2.2;
        sheet.glow(stage.head.center, [size; 2], WHITE, 0.9);
    }
    let mut dice = stage.dice("focus");
    let lines = rays(stage, &mut dice, (0.92, 1.7));
    lay_lines(sheet, stage, lines, (0x00D8_6838, 0x00F4_A858));
    sheet.layer("focus lines");
}

/// White wedges toward the head over whatever is there; black ones on paper.
pub fn focus_over(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("focus");
    let [one, other, third] = rays(stage, &mut dice, (1.05, 1.9));
    let (color, share) = if sheet.in_color() { (WHITE, 0.72) } else { (hex(0), 1.0) };
    for lines in [one, other, third] {
        sheet.veil(lines, color, share);
    }
}

/// Bundles of wedges toward the head, ending in a ragged ellipse.
pub fn rays(stage: &Stage, dice: &mut Dice, reaches: (f64, f64)) -> [Outline; 3] {
    let [x, y] = stage.head.center;
    let far = stage.width + stage.height;
    let radius = burst_radius(stage);
    // Where the face fills the picture only its corners are free: the lines come closer.
    let near = stage.head.height > radius;
    let reaches = if near { (reaches.0 * 0.94, 1.18) } else { reaches };
    let mut kinds = [Outline::new(), Outline::new(), Outline::new()];
    let mut angle = dice.between(0.0, 0.2);
    let end = angle + std::f64::consts::TAU;
    while angle < end {
        let lines = 3 + dice.below(11);
        let bundle = dice.between(0.05, 0.20);
        for line in 0..lines {
            let share = (f64::from(line as u32) + dice.between(0.2, 0.8)) / lines as f64;
            let turn = angle + bundle * share;
            // The middle of a bundle reaches farthest in.
            let inward = libm::sin(share * std::f64::consts::PI);
            let reach = radius * (reaches.1 - (reaches.1 - reaches.0) * inward * dice.between(0.55, 1.0));
            let (cosine, sine) = (libm::cos(turn), libm::sin(turn));
            let wide = stage.unit * dice.between(4.0, 30.0) * (0.35 + 0.65 * inward);
            let into = &mut kinds[dice.below(5).min(2)];
            into.add_bar(
                [x + cosine * far, y + sine * far],
                [x + cosine * reach, y + sine * reach * 1.06],
                [wide, 0.0],
            );
        }
        angle += bundle + dice.between(0.015, 0.11);
    }
    kinds
}

/// A shock: black, and a ragged burst of light round the head.
pub fn flash(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("flash");
    sheet.fill(stage.whole(), if sheet.in_color() { hex(0x0024_1C48) } else { hex(0) });
    let [x, y] = stage.head.center;
    let radius = burst_radius(stage) * 1.15;
    for (share, color) in [(1.28, hex(0x0070_50B0)), (1.0, hex(0x00FF_F4C8))] {
        let mut burst = Vec::new();
        let spikes = 120;
        for spike in 0..spikes {
            let turn = f64::from(spike) / f64::from(spikes) * std::f64::consts::TAU;
            let reach = radius
                * share
                * if spike % 2 == 0 {
                    dice.between(1.02, 1.35) + 0.6 * dice.unit() * dice.unit()
                } else {
                    dice.between(0.84, 0.95)
                };
            burst.push([x + libm::cos(turn) * reach, y + libm::sin(turn) * reach]);
        }
        let color = if sheet.in_color() { color } else { WHITE };
        if sheet.in_color() || share == 1.0 {
            sheet.fill(Outline::new().polygon(&burst), color);
        }
    }
    sheet.layer("flash");
}

/// Large flowers at the corners, small ones between them, the middle free.
pub fn flowers(sheet: &mut Sheet, stage: &Stage) {
    paper(sheet, stage, 0x00FF_F8FA, 0x00FC_D8E4);
    flowers_over(sheet, stage);
    sheet.layer("flowers");
}

/// The flowers alone, over whatever is there.
pub fn flowers_over(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("flowers");
    for round in 0..46 {
        let at = stage.at(dice.unit(), dice.unit());
        let away = distance(at, stage.head.center) / stage.head.height.max(stage.width * 0.18);
        let size = stage.unit * if round < 30 { dice.between(16.0, 44.0) } else { dice.between(70.0, 130.0) };
        if away > if round < 30 { 0.9 } else { 1.25 } {
            let color = [0x00F4_A0B8, 0x00F8_C4D0, 0x00F0_8CA8, 0x00FF_E8EE][dice.below(4)];
            flower(sheet, stage, (at, size, dice.between(0.0, 1.2)), color);
        }
    }
}

fn flower(sheet: &mut Sheet, stage: &Stage, (at, size, turn): (Point, f64, f64), color: u32) {
    let mut petals = Outline::lined(stage.line());
    for petal in 0..5 {
        let angle = turn + f64::from(petal) * std::f64::consts::TAU / 5.0;
        let reach = size * 0.52;
        petals.add_ellipse([at[0] + libm::cos(angle) * reach, at[1] + libm::sin(angle) * reach], [size * 0.46; 2]);
    }
    let veiled = if sheet.in_color() { mix(stage.lit(color, 0.0), WHITE, 0.1) } else { WHITE };
    sheet.fill(petals, veiled);
    let mut heart = Outline::new();
    for petal in 0..5 {
        let angle = turn + f64::from(petal) * std::f64::consts::TAU / 5.0;
        heart.add_leaf(at, [at[0] + libm::cos(angle) * size * 0.5, at[1] + libm::sin(angle) * size * 0.5], size * 0.06);
    }
    sheet.veil(heart, stage.lit(0x00C8_5878, 0.0), 0.5);
    sheet.fill(Outline::new().ellipse(at, [size * 0.15; 2]), stage.lit(0x00F8_D060, 0.0));
}

/// Streaks that hang down over a dark ground.
pub fn gloom(sheet: &mut Sheet, stage: &Stage) {
    let (high, low) = (hex(0x0030_2C4C), hex(0x0078_7494));
    sheet.down(stage.whole(), 0.0, stage.height, &[(0.0, high), (0.55, low), (1.0, mix(low, WHITE, 0.3))]);
    let mut dice = stage.dice("gloom");
    let mut streaks = Outline::new();
    let mut x = 0.0;
    while x < stage.width {
        x += stage.unit * dice.between(5.0, 22.0);
        let long = stage.height * dice.between(0.2, 0.75);
        streaks.add_bar([x, -4.0], [x, long], [stage.unit * dice.between(2.0, 6.0), 0.0]);
    }
    sheet.veil(streaks, hex(0x0014_1028), if sheet.in_color() { 0.55 } else { 1.0 });
    let mut smoke = Outline::new();
    let mut bump = || dice.between(-0.15, 0.15);
    for (x, y, size) in [(0.05, 0.95, 190.0), (0.95, 0.90, 230.0), (0.5, 1.08, 260.0), (0.02, 0.2, 120.0)] {
        smoke.add_clump(stage.at(x, y), [stage.unit * size, stage.unit * size * 0.6], 11, &mut bump);
    }
    sheet.veil(smoke, hex(0x0048_4468), 0.6);
    sheet.layer("gloom");
}

/// Stars and round lights on a soft ground: a few large ones in the corners, small ones strewn between, none on another.
pub fn sparkles(sheet: &mut Sheet, stage: &Stage) {
    paper(sheet, stage, 0x00FF_F6DC, 0x00F4_C8E4);
    let mut dice = stage.dice("sparkles");
    if sheet.in_color() {
        bokeh(sheet, stage, &[WHITE, stage.colors.edge, tinted(stage, 0x00FF_E4B0)], &mut dice);
    } else {
        // The tone deepens toward the edges: light comes from the head.
        let (at, far) = (stage.head.center, stage.width.max(stage.height));
        let stops = vec![(0.0, 0.0), (0.34, 0.0), (0.62, 0.12), (1.0, 0.34)];
        sheet.tones_over(&stage.whole(), &[Falling { way: Way::Around(at, [far * 0.72; 2]), stops }]);
    }
    let placed = strewn(stage, &mut dice);
    let (mut stars, mut edges, mut rounds) = (Outline::new(), Outline::new(), Outline::new());
    for (number, (at, reach)) in placed.into_iter().enumerate() {
        if number % 3 == 2 {
            rounds.add_ellipse(at, [reach * 0.16; 2]);
            continue;
        }
        sparkle(&mut stars, at, reach);
        sparkle(&mut edges, at, reach + stage.line() * 7.0);
        if sheet.in_color() {
            sheet.glow(at, [reach * 0.9; 2], WHITE, 0.55);
        }
    }
    if sheet.in_color() {
        sheet.veil(rounds, WHITE, 0.85);
        sheet.veil(stars, WHITE, 0.95);
    } else {
        sheet.lay_white((edges, hex(0)), stars);
        sheet.fill(rounds, hex(0));
    }
    sheet.layer("sparkles");
}

/// Where stars are and how far they reach, the large ones first: apart from each other and from the heads.
fn strewn(stage: &Stage, dice: &mut Dice) -> Vec<(Point, f64)> {
    let heads = stage.heads();
    let mut placed: Vec<(Point, f64)> = Vec::new();
    for attempt in 0..150_i32 {
        let reach = stage.unit
            * match attempt {
                0..=24 => dice.between(82.0, 124.0),
                25..=70 => dice.between(38.0, 62.0),
                _ => dice.between(13.0, 26.0),
            };
        let most = match attempt {
            0..=24 => 5,
            25..=70 => 15,
            _ => 42,
        };
        let at = stage.at(dice.unit(), dice.unit());
        let is_free = heads.iter().all(|head| distance(at, head.center) > head.height * 0.78 + reach * 0.4)
            && placed.iter().all(|(other, long)| distance(at, *other) > (reach + long) * 0.86);
        if is_free && placed.len() < most {
            placed.push((at, reach));
        }
    }
    placed
}

/// Dots that grow toward the foot.
pub fn dots(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("dots");
    let tints = [
        (0x00FF_FAEC, 0x00F8_D888),
        (0x00EE_F6FC, 0x009C_D0EC),
        (0x00FE_F2F6, 0x00F4_B4CA),
        (0x00F0_FAEE, 0x00AC_DCA0),
    ];
    let (high, dot) = tints[dice.below(tints.len())];
    paper(sheet, stage, high, high);
    let mut dots = Outline::new();
    let step = stage.unit * 46.0;
    let (rows, columns) = ((stage.height / step * 1.2) as i32 + 2, (stage.width / step) as i32 + 2);
    for row in 0..rows {
        for column in 0..columns {
            let shift = if row % 2 == 0 { 0.0 } else { step / 2.0 };
            let at = [f64::from(column) * step + shift - step / 2.0, f64::from(row) * step * 0.866 - step / 2.0];
            // None in the upper third, where the face is.
            let size = step * 0.44 * ((at[1] / stage.height - 0.3) / 0.7).clamp(0.0, 1.0);
            if size > stage.unit * 1.6 {
                dots.add_ellipse(at, [size; 2]);
            }
        }
    }
    if sheet.in_color() {
        let share = if stage.scene.hour == Hour::Day { 0.9 } else { 0.34 };
        sheet.veil(dots, tinted(stage, dot), share);
    } else {
        sheet.fill(dots, hex(0));
    }
    sheet.layer("dots");
}

/// Off the face, and still within the picture where the face fills it.
fn burst_radius(stage: &Stage) -> f64 {
    let side = stage.width.min(stage.height);
    stage.head.height.max(side * 0.24).min(side * 0.50)
}

fn distance(one: Point, other: Point) -> f64 {
    libm::hypot(one[0] - other[0], one[1] - other[1])
}
