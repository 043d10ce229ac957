//! Below: the cave with its crystals, and the sea from within.

use super::foliage::dab;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

/// An arch of rock round the light of the mouth, teeth of stone, a pool, crystals that glow.
pub fn cave(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("cave");
    let colors = &stage.colors;
    let mouth = stage.at_from_light(0.45, 0.48);
    outside(sheet, stage, &mut dice);
    if sheet.in_color() {
        sheet.glow(mouth, [stage.unit * 420.0; 2], mix(colors.edge, colors.sky[4], 0.3), 0.5);
    }
    for (reach, far) in [(0.24, 0.62), (0.36, 0.40), (0.50, 0.16)] {
        ring(sheet, stage, (mouth, reach), far, &mut dice);
    }
    sheet.layer("mouth");
    floor(sheet, stage, mouth, &mut dice);
    sheet.layer("floor");
    teeth(sheet, stage, &mut dice);
    for (x, y, size) in [(0.10, 0.80, 1.1), (0.90, 0.84, 1.4), (0.76, 0.74, 0.6), (0.24, 0.72, 0.5)] {
        crystals(sheet, stage, stage.at_from_light(x, y), stage.unit * 130.0 * size, &mut dice);
    }
    sheet.layer("crystals");
}

/// What is seen through the mouth: sky, hills, a wood.
fn outside(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    super::sky::sky(sheet, stage, 0.62 * stage.height);
    sheet.fill(Outline::new().rect(stage.at(0.0, 0.62), stage.at(1.0, 1.0)), stage.growth(0x0080_A870, 0.3));
    for (y, color, far) in [(0.54, 0x0070_90A8, 0.6), (0.60, 0x0068_9870, 0.4)] {
        let hill = super::green::wavy_ground(stage, y * stage.height, 0.03, dice);
        sheet.fill(hill, stage.growth(color, far));
    }
    let leaves = super::foliage::Leaves::of(stage, 0x0058_9458, 0.3);
    for number in 0..7 {
        let size = stage.unit * dice.between(40.0, 64.0);
        let at = stage.at_from_light(0.24 + 0.07 * f64::from(number), 0.63);
        super::foliage::crown(sheet, stage, (at, [size * 1.1, size * 0.9]), leaves, dice);
    }
}

fn rock(stage: &Stage, far: f64) -> canvas::Color {
    if stage.is_on_paper() {
        return mix(hex(0x0008_0808), hex(0x00C8_C8C8), (far * 1.3).min(1.0));
    }
    let night = if stage.is_night() { 0.4 } else { 0.0 };
    mix(mix(hex(0x0034_2C48), stage.colors.haze, far * 0.72), hex(0x000C_0C28), night)
}

/// Everything outside of a ragged hole.
fn ring(sheet: &mut Sheet, stage: &Stage, (middle, reach): (Point, f64), far: f64, dice: &mut Dice) {
    let radii = [stage.width * reach, stage.height * reach * 0.95];
    let mut hole = Vec::new();
    for step in 0..48 {
        let turn = f64::from(step) / 48.0 * std::f64::consts::TAU;
        let rough = 1.0 + 0.07 * libm::sin(turn * 3.0 + far * 9.0) + dice.between(-0.05, 0.05);
        hole.push([middle[0] + libm::cos(turn) * radii[0] * rough, middle[1] + libm::sin(turn) * radii[1] * rough]);
    }
    let stone = rock(stage, far);
    let (width, height) = (stage.width, stage.height);
    let corner = |turn: f64| {
        let far = (width + height) * 1.2;
        [middle[0] + libm::cos(turn) * far, middle[1] + libm::sin(turn) * far]
    };
    let (mut wall, mut lit) = (Outline::new(), Outline::new());
    for step in 0..48 {
        let (one, two) = (hole[step], hole[(step + 1) % 48]);
        let turns = [step, step + 1].map(|at| at as f64 / 48.0 * std::f64::consts::TAU);
        wall.add_polygon(&[one, two, corner(turns[1] + 0.004), corner(turns[0])]);
        let out = |at: Point, share: f64| [at[0] + (at[0] - middle[0]) * share, at[1] + (at[1] - middle[1]) * share];
        lit.add_polygon(&[one, two, out(two, dice.between(0.03, 0.10)), out(one, dice.between(0.03, 0.10))]);
    }
    sheet.fill(wall, stone);
    sheet.veil(lit, stage.colors.edge, if sheet.in_color() { 0.30 * (0.4 + far) } else { 0.0 });
    let mut cracks = Outline::new();
    for _ in 0..60 {
        let turn = dice.between(0.0, std::f64::consts::TAU);
        let share = dice.between(1.1, 1.9);
        let at = [middle[0] + libm::cos(turn) * radii[0] * share, middle[1] + libm::sin(turn) * radii[1] * share];
        dab(&mut cracks, at, stage.unit * dice.between(16.0, 60.0), turn + dice.between(-0.4, 0.4));
    }
    sheet.veil(
        cracks,
        if far > 0.3 || sheet.in_color() { hex(0x0010_0C20) } else { hex(0x00FF_FFFF) },
        if sheet.in_color() { 0.22 } else { 1.0 },
    );
}

fn floor(sheet: &mut Sheet, stage: &Stage, mouth: Point, dice: &mut Dice) {
    let top = 0.66 * stage.height;
    let mut edge = vec![[-10.0, stage.height + 10.0], [-10.0, top + stage.unit * 30.0]];
    for step in 0..=10 {
        edge.push([stage.width * f64::from(step) / 10.0, top + stage.unit * dice.between(-10.0, 26.0)]);
    }
    edge.push([stage.width + 10.0, stage.height + 10.0]);
    let (pale, deep) = (mix(rock(stage, 0.5), stage.colors.edge, 0.25), rock(stage, 0.06));
    let deep = if stage.is_on_paper() { hex(0x0090_9090) } else { deep };
    sheet.down(
        Outline::new().polygon(&edge),
        top,
        stage.height,
        &[(0.0, pale), (0.4, mix(pale, deep, 0.65)), (1.0, deep)],
    );
    let mut pool = Outline::lined(stage.line());
    pool.add_clump([mouth[0], 0.76 * stage.height], [stage.width * 0.28, stage.unit * 40.0], 9, &mut || 0.06);
    sheet.fill(
        pool,
        if stage.is_on_paper() { hex(0x00FF_FFFF) } else { mix(hex(0x0038_90A8), stage.colors.sky[4], 0.5) },
    );
    let mut glints = Outline::new();
    for _ in 0..26 {
        let at =
            [mouth[0] + dice.between(-0.22, 0.22) * stage.width, (0.76 + dice.between(-0.025, 0.025)) * stage.height];
        let long = stage.unit * dice.between(10.0, 44.0);
        glints.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], stage.unit * 2.6);
    }
    sheet.veil(glints, if sheet.in_color() { hex(0x00FF_FFFF) } else { hex(0) }, 0.6);
    let mut pebbles = Outline::new();
    for _ in 0..90 {
        let y = dice.between(0.70, 1.0);
        let size = stage.unit * 40.0 * (y - 0.62);
        pebbles.add_ellipse(stage.at(dice.unit(), y), [size, size * 0.5]);
    }
    sheet.veil(pebbles, hex(0x0010_0C20), if sheet.in_color() { 0.34 } else { 0.8 });
}

fn teeth(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for number in 0..15 {
        let x = (f64::from(number) + dice.between(0.2, 0.8)) / 15.0;
        let aside = (x - 0.45).abs() * 2.0;
        let long = stage.height * (0.06 + 0.24 * aside * dice.between(0.5, 1.2));
        let wide = stage.unit * dice.between(24.0, 60.0);
        let [x, _] = stage.at_from_light(x, 0.0);
        let tooth = [
            [x - wide, -4.0],
            [x - wide * 0.35, long * 0.4],
            [x, long],
            [x + wide * 0.3, long * 0.42],
            [x + wide, -4.0],
        ];
        sheet.slab(&tooth, rock(stage, 0.05));
        let lit = [
            [x + stage.light * wide * 0.9, -4.0],
            [x + stage.light * wide * 0.32, long * 0.4],
            [x, long],
            [x + stage.light * wide * 0.1, long * 0.4],
            [x + stage.light * wide * 0.4, -4.0],
        ];
        sheet.veil(
            Outline::new().polygon(&lit),
            if sheet.in_color() { stage.colors.edge } else { hex(0x00FF_FFFF) },
            if sheet.in_color() { 0.16 } else { 1.0 },
        );
    }
}

/// A group of crystals with facets and their own light.
fn crystals(sheet: &mut Sheet, stage: &Stage, foot: Point, size: f64, dice: &mut Dice) {
    let hue = [0x0058_D8F0, 0x00B0_80F8, 0x0060_E8B0][stage.seeded(3)];
    if sheet.in_color() {
        sheet.glow([foot[0], foot[1] - size * 0.5], [size * 1.9, size * 1.6], hex(hue), 0.5);
    }
    for (lean, tall) in [(-0.75, 0.6), (0.7, 0.7), (-0.32, 0.95), (0.28, 1.05), (0.0, 1.25)] {
        let tall = size * tall * dice.between(0.8, 1.15);
        let wide = size * 0.13;
        let top = [foot[0] + lean * size * 0.6, foot[1] - tall];
        let base = [foot[0] + lean * size * 0.3, foot[1]];
        let neck = [base[0] + (top[0] - base[0]) * 0.76, base[1] + (top[1] - base[1]) * 0.76];
        let body = [
            [base[0] - wide, base[1]],
            [neck[0] - wide, neck[1]],
            top,
            [neck[0] + wide, neck[1]],
            [base[0] + wide, base[1]],
        ];
        sheet.slab(&body, if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(hue) });
        let dark = [
            [base[0], base[1]],
            [neck[0], neck[1]],
            top,
            [neck[0] - stage.light * wide, neck[1]],
            [base[0] - stage.light * wide, base[1]],
        ];
        sheet.veil(Outline::new().polygon(&dark), hex(0x0030_2078), if sheet.in_color() { 0.36 } else { 0.5 });
        let shine = [
            [base[0] + stage.light * wide * 0.7, base[1]],
            [neck[0] + stage.light * wide * 0.7, neck[1]],
            [neck[0] + stage.light * wide * 0.4, neck[1]],
            [base[0] + stage.light * wide * 0.4, base[1]],
        ];
        sheet.veil(Outline::new().polygon(&shine), hex(0x00FF_FFFF), if sheet.in_color() { 0.6 } else { 0.0 });
    }
}

/// Under the sea: beams from above, a reef at both sides, fish in shoals, bubbles.
pub fn underwater(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("underwater");
    let night = stage.is_night();
    let (high, middle, low) = if stage.is_on_paper() {
        (hex(0x00FF_FFFF), hex(0x00D0_D0D0), hex(0x0078_7878))
    } else if night {
        (hex(0x0030_60A0), hex(0x0014_3070), hex(0x0008_1440))
    } else {
        (mix(hex(0x0090_ECF4), stage.colors.edge, 0.3), hex(0x0028_98C8), hex(0x0010_3C80))
    };
    sheet.down(stage.whole(), 0.0, stage.height, &[(0.0, high), (0.35, middle), (1.0, low)]);
    let mut ripples = Outline::new();
    for _ in 0..46 {
        let depth = dice.unit();
        let at = stage.at(dice.unit(), 0.005 + 0.10 * depth * depth);
        let long = stage.unit * dice.between(20.0, 90.0);
        ripples.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], stage.unit * 6.0 * (1.2 - depth));
    }
    sheet.veil(ripples, hex(0x00FF_FFFF), if sheet.in_color() { 0.5 } else { 0.0 });
    if sheet.in_color() {
        for (from, wide) in [(0.06, 0.05), (0.20, 0.09), (0.36, 0.04), (0.48, 0.08), (0.66, 0.05)] {
            let (top, next) = (stage.at_from_light(from, -0.02), stage.at_from_light(from + wide, -0.02));
            let (foot, last) =
                (stage.at_from_light(from + 0.2, 0.95), stage.at_from_light(from + 0.2 + wide * 2.4, 0.95));
            let light = if night { hex(0x0090_B8F0) } else { hex(0x00F0_FFFF) };
            sheet.ramp(
                Outline::new().polygon(&[top, next, last, foot]),
                top,
                foot,
                &[(0.0, light.faded(0.42)), (0.6, light.faded(0.14)), (1.0, light.faded(0.0))],
            );
        }
    }
    sheet.layer("water");
    reef(sheet, stage, (0.70, 0.5), middle, &mut dice);
    shoal(sheet, stage, (0.74, 0.30, 10.0), mix(middle, low, 0.6), 26, &mut dice);
    reef(sheet, stage, (0.80, 0.2), middle, &mut dice);
    sand(sheet, stage, (middle, low), &mut dice);
    corals(sheet, stage, &mut dice);
    shoal(sheet, stage, (0.18, 0.42, 24.0), if stage.is_on_paper() { hex(0) } else { hex(0x00F8_B848) }, 9, &mut dice);
    bubbles(sheet, stage, &mut dice);
    sheet.layer("reef");
}

fn reef(sheet: &mut Sheet, stage: &Stage, (y, far): (f64, f64), water: canvas::Color, dice: &mut Dice) {
    let mut rocks = stage.lined();
    for number in 0..16 {
        let x = f64::from(number) / 15.0;
        let aside = (x - 0.5).abs() * 2.0;
        let size = stage.unit * (40.0 + 130.0 * aside) * dice.between(0.7, 1.2);
        rocks.add_clump(stage.at(x, y + 0.08 - 0.08 * aside), [size, size * 0.9], 8, &mut || dice.between(0.0, 0.14));
    }
    let stone = if stage.is_on_paper() { hex(0x00B0_B0B0) } else { hex(0x0020_4870) };
    sheet.fill(rocks, mix(stone, water, far * 1.3));
}

fn sand(sheet: &mut Sheet, stage: &Stage, (middle, low): (canvas::Color, canvas::Color), dice: &mut Dice) {
    let ground = super::green::wavy_ground(stage, 0.86 * stage.height, 0.012, dice);
    let pale = if stage.is_on_paper() { hex(0x00FF_FFFF) } else { mix(hex(0x00D8_D0A8), middle, 0.45) };
    sheet.down(ground, 0.85 * stage.height, stage.height, &[(0.0, pale), (1.0, mix(pale, low, 0.4))]);
    let mut net = Outline::new();
    for _ in 0..40 {
        let at = stage.at(dice.unit(), dice.between(0.87, 1.0));
        let long = stage.unit * dice.between(16.0, 60.0);
        net.add_leaf(
            [at[0] - long, at[1]],
            [at[0] + long, at[1] + stage.unit * dice.between(-8.0, 8.0)],
            stage.unit * 4.0,
        );
    }
    sheet.veil(net, hex(0x00FF_FFFF), if sheet.in_color() { 0.34 } else { 0.0 });
}

fn corals(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    for _ in 0..15 {
        let x = if dice.chance(0.5) { dice.between(-0.02, 0.26) } else { dice.between(0.74, 1.02) };
        let foot = stage.at(x, dice.between(0.88, 1.0));
        let tall = stage.unit * dice.between(60.0, 150.0);
        let color = stage.lit([0x00F0_6878, 0x00F8_A858, 0x00C0_70D0, 0x0058_B890, 0x00F0_A8C0][dice.below(5)], 0.0);
        let mut branches = Outline::lined(stage.line());
        if dice.chance(0.5) {
            for branch in -3_i32..=3 {
                let turn = -1.571 + f64::from(branch) * 0.26 + dice.between(-0.1, 0.1);
                let tip = [foot[0] + libm::cos(turn) * tall, foot[1] + libm::sin(turn) * tall * dice.between(0.7, 1.0)];
                branches.add_bar(foot, tip, [tall * 0.12, tall * 0.06]);
                branches.add_ellipse(tip, [tall * 0.055; 2]);
            }
        } else {
            for blade in 0..5 {
                let mut at = [foot[0] + f64::from(blade - 2) * tall * 0.08, foot[1]];
                let phase = dice.between(0.0, 6.0);
                for step in 0..6 {
                    let next = [at[0] + libm::sin(phase + f64::from(step)) * tall * 0.07, at[1] - tall * 0.22];
                    branches.add_bar(
                        at,
                        next,
                        [tall * 0.07 * (1.0 - f64::from(step) / 7.0), tall * 0.07 * (1.0 - f64::from(step + 1) / 7.0)],
                    );
                    at = next;
                }
            }
        }
        sheet.solid(branches, color);
    }
}

fn shoal(
    sheet: &mut Sheet,
    stage: &Stage,
    (x, y, size): (f64, f64, f64),
    color: canvas::Color,
    count: usize,
    dice: &mut Dice,
) {
    let (mut bodies, mut eyes) = (Outline::new(), Outline::new());
    for _ in 0..count {
        let at = stage.at_from_light(x + dice.between(-0.13, 0.13), y + dice.between(-0.08, 0.08));
        let long = stage.unit * size * dice.between(0.8, 1.3);
        let way = stage.light;
        bodies.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], long * 0.62);
        bodies.add_polygon(&[
            [at[0] - way * long * 0.8, at[1]],
            [at[0] - way * long * 1.5, at[1] - long * 0.42],
            [at[0] - way * long * 1.5, at[1] + long * 0.42],
        ]);
        eyes.add_ellipse([at[0] + way * long * 0.6, at[1] - long * 0.07], [long * 0.08; 2]);
    }
    sheet.fill(bodies, color);
    sheet.fill(eyes, hex(0x00FF_FFFF));
}

fn bubbles(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let (mut rings, mut shine) = (Outline::new(), Outline::new());
    for column in [0.12, 0.30, 0.82, 0.92] {
        for bubble in 0..11 {
            let up = f64::from(bubble) / 11.0;
            let at =
                stage.at_from_light(column + 0.02 * libm::sin(up * 9.0) + dice.between(-0.015, 0.015), 0.86 - 0.8 * up);
            let size = stage.unit * dice.between(3.0, 13.0) * (0.6 + up);
            for step in 0..12 {
                let point = |step: i32| {
                    let turn = f64::from(step) / 12.0 * std::f64::consts::TAU;
                    [at[0] + libm::cos(turn) * size, at[1] + libm::sin(turn) * size]
                };
                rings.add_bar(point(step), point(step + 1), [stage.unit * 1.6; 2]);
            }
            shine.add_ellipse([at[0] + stage.light * size * 0.35, at[1] - size * 0.35], [size * 0.24; 2]);
        }
    }
    sheet.veil(
        rings,
        if sheet.in_color() { hex(0x00F0_FFFF) } else { hex(0) },
        if sheet.in_color() { 0.6 } else { 1.0 },
    );
    sheet.veil(shine, hex(0x00FF_FFFF), 0.9);
}
