//! In an aquarium: a dark hall before one great pane, the reef and its fish behind it, blue light on the floor.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{Falling, Sheet, Way};
use super::stage::Stage;
use scene::seed::Dice;

/// Where the pane ends, as shares of the picture's height.
const TOP: f64 = 0.07;
const FOOT: f64 = 0.79;

pub fn aquarium(sheet: &mut Sheet, stage: &Stage) {
    super::deeps::underwater(sheet, stage);
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    let tone = |color: u32, paper: u32| hex(if stage.is_on_paper() { paper } else { color });
    let (frame, wall) = (tone(0x0020_2C4C, 0x0060_6060), tone(0x0014_1C38, 0x0038_3838));
    dusk_of_the_hall(sheet, stage);
    great_fish(sheet, stage);
    small_fish(sheet, stage);
    glass(sheet, stage);
    sheet.slab(&[at(-0.02, -0.02), at(1.02, -0.02), at(1.02, TOP), at(-0.02, TOP)], wall);
    sheet.slab(&[at(-0.02, TOP), at(1.02, TOP), at(1.02, TOP + 0.022), at(-0.02, TOP + 0.022)], frame);
    // The sill in front of the pane, then the floor.
    sheet.slab(&[at(-0.02, FOOT - 0.035), at(1.02, FOOT - 0.035), at(1.02, FOOT), at(-0.02, FOOT)], frame);
    sheet.slab(
        &[at(-0.02, FOOT - 0.05), at(1.02, FOOT - 0.05), at(1.02, FOOT - 0.033), at(-0.02, FOOT - 0.033)],
        tone(0x0038_4C78, 0x0090_9090),
    );
    let floor = Outline::new().rect(stage.at(0.0, FOOT), stage.at(1.0, 1.0));
    let (far, near) = (tone(0x0030_5488, 0x00E0_E0E0), tone(0x0010_1834, 0x0098_9898));
    sheet.down(floor, FOOT * stage.height, stage.height, &[(0.0, far), (0.45, mix(far, near, 0.6)), (1.0, near)]);
    seams(sheet, stage);
    for (left, right) in [(-0.03, 0.055), (0.945, 1.03)] {
        sheet.slab(&[at(left, -0.02), at(right, -0.02), at(right, FOOT + 0.03), at(left, FOOT + 0.03)], wall);
    }
    sheet.layer("hall");
}

/// On paper the water is a tone, deeper below, that fish and bubbles stand out of.
fn dusk_of_the_hall(sheet: &mut Sheet, stage: &Stage) {
    let pane = Outline::new().rect(stage.at(0.0, TOP), stage.at(1.0, FOOT));
    let way = Way::Along(stage.at(0.0, TOP), stage.at(0.0, FOOT));
    sheet.tones_over(&pane, &[Falling { way, stops: vec![(0.0, 0.16), (0.5, 0.30), (1.0, 0.46)] }]);
    if sheet.in_pencil() {
        sheet.veil(pane, hex(0x0058_5858), 0.6);
    }
}

/// Seams of the pane, and what the light of the hall leaves on it.
fn glass(sheet: &mut Sheet, stage: &Stage) {
    let at = |x: f64, y: f64| stage.at_from_light(x, y);
    if sheet.in_color() {
        let mut streaks = Outline::new();
        for (x, wide) in [(0.30, 0.06), (0.40, 0.02), (0.80, 0.05)] {
            streaks.add_polygon(&[at(x, TOP), at(x + wide, TOP), at(x + wide - 0.16, FOOT), at(x - 0.16, FOOT)]);
        }
        sheet.veil(streaks, hex(0x00FF_FFFF), 0.06);
    }
    let mut lines = Outline::new();
    for x in [0.34, 0.66] {
        lines.add_bar(at(x, TOP), at(x, FOOT), [stage.unit * 3.0; 2]);
    }
    sheet.veil(lines, hex(0x0018_2848), 0.5);
}

/// Tiles toward the pane, with ripples of light on them.
fn seams(sheet: &mut Sheet, stage: &Stage) {
    let middle = stage.width * 0.5;
    let mut lines = Outline::new();
    for column in -7_i32..=7 {
        let x = f64::from(column) + 0.5;
        let (far, near) =
            ([middle + x * 0.085 * stage.width, FOOT * stage.height], [middle + x * 0.2 * stage.width, stage.height]);
        lines.add_bar(far, near, [stage.unit * 1.4, stage.unit * 2.6]);
    }
    for y in [0.825, 0.88, 0.955] {
        lines.add_bar(stage.at(0.0, y), stage.at(1.0, y), [stage.unit * 2.0; 2]);
    }
    sheet.veil(lines, hex(0x0008_1028), if sheet.in_color() { 0.4 } else { 0.8 });
    if !sheet.in_color() {
        return;
    }
    let mut dice = stage.dice("light on the floor");
    let mut ripples = Outline::new();
    for _ in 0..46 {
        let depth = dice.unit();
        let at = stage.at(dice.between(0.08, 0.92), FOOT + 0.015 + (0.97 - FOOT) * depth);
        let long = stage.unit * (12.0 + 40.0 * depth) * dice.between(0.6, 1.3);
        ripples.add_leaf([at[0] - long, at[1]], [at[0] + long, at[1]], long * 0.16);
    }
    sheet.veil(ripples, hex(0x0080_D8F8), 0.20);
}

/// One that nobody forgets: broad, slow, spotted, its belly pale.
fn great_fish(sheet: &mut Sheet, stage: &Stage) {
    let half = 0.20 * stage.width;
    let [x, y] = stage.at_from_light(0.68, 0.27);
    let at = [stage.beside_head(x, half * 0.6), y];
    let point = |along: f64, down: f64| [at[0] - stage.light * along * half, at[1] + (down - 0.06 * along) * half];
    let night = stage.is_on_paper();
    let (back, belly) = if night { (hex(0x0060_6060), hex(0x00FF_FFFF)) } else { (hex(0x0030_5C90), hex(0x00B8_E0F0)) };
    let fins = [
        [point(0.30, 0.10), point(0.02, 0.46), point(-0.16, 0.50), point(-0.04, 0.14)],
        [point(-0.02, -0.20), point(-0.22, -0.44), point(-0.30, -0.42), point(-0.28, -0.14)],
        [point(-0.82, 0.0), point(-1.18, -0.44), point(-1.22, -0.34), point(-1.02, 0.0)],
        [point(-0.84, 0.02), point(-1.16, 0.30), point(-1.12, 0.14), point(-0.98, -0.02)],
    ];
    for fin in fins {
        sheet.slab(&fin, mix(back, hex(0x0010_2858), 0.25));
    }
    let body = [
        [0.96, -0.02],
        [0.80, -0.16],
        [0.40, -0.25],
        [-0.10, -0.22],
        [-0.60, -0.10],
        [-1.0, -0.03],
        [-1.0, 0.03],
        [-0.60, 0.08],
        [-0.10, 0.18],
        [0.45, 0.22],
        [0.82, 0.12],
    ]
    .map(|[along, down]| point(along, down));
    sheet.fill(Outline::new().curve(&body), back);
    sheet.inside(Outline::new().curve(&body), |sheet| {
        let low = [[1.1, 0.02], [0.4, 0.06], [-0.3, 0.05], [-1.1, 0.03], [-1.1, 0.5], [1.1, 0.5]];
        sheet.fill(Outline::new().curve(&low.map(|[along, down]| point(along, down))), belly);
        let mut dice = stage.dice("spots");
        let mut spots = Outline::new();
        for number in 0..44 {
            let along = -0.85 + 1.65 * f64::from(number) / 43.0;
            spots.add_ellipse(point(along, dice.between(-0.20, 0.0)), [half * dice.between(0.010, 0.020); 2]);
        }
        sheet.veil(spots, hex(0x00E0_F4FF), 0.8);
    });
    sheet.ink_round(&body);
    let mut lines = Outline::new();
    for gill in 0..4 {
        let along = 0.44 - 0.05 * f64::from(gill);
        lines.add_bar(point(along, -0.06), point(along - 0.02, 0.09), [stage.unit * 2.0; 2]);
    }
    lines.add_ellipse(point(0.74, -0.03), [half * 0.020; 2]);
    sheet.fill(lines, hex(0x0010_2040));
}

/// Bright ones in twos and threes near the pane.
fn small_fish(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("fish at the pane");
    let hues = [0x00F8_8038, 0x00F8_D048, 0x00F0_6080, 0x0060_D8D0, 0x00F4_F4FF];
    for (x, y) in [
        (0.14, 0.30),
        (0.20, 0.35),
        (0.12, 0.57),
        (0.24, 0.62),
        (0.30, 0.20),
        (0.78, 0.56),
        (0.86, 0.52),
        (0.90, 0.63),
        (0.72, 0.66),
    ] {
        let size = stage.unit * dice.between(20.0, 34.0);
        let at = stage.at_from_light(x + dice.between(-0.02, 0.02), y + dice.between(-0.03, 0.03));
        let corners = [[-1.6, -1.0], [1.6, -1.0], [1.6, 1.0], [-1.6, 1.0]]
            .map(|[dx, dy]: Point| [at[0] + dx * size, at[1] + dy * size]);
        if !stage.is_near_head(corners) {
            fish(sheet, stage, (at, size), hues[dice.below(hues.len())], &mut dice);
        }
    }
}

fn fish(sheet: &mut Sheet, stage: &Stage, (at, size): (Point, f64), hue: u32, dice: &mut Dice) {
    let way = if dice.chance(0.5) { 1.0 } else { -1.0 };
    let point = |along: f64, down: f64| [at[0] + way * along * size, at[1] + down * size];
    let color = if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(hue) };
    let dark = mix(color, hex(0x0020_3060), 0.35);
    sheet.slab(&[point(-0.75, 0.0), point(-1.35, -0.50), point(-1.20, 0.0), point(-1.35, 0.50)], dark);
    sheet.slab(&[point(0.25, -0.5), point(-0.25, -0.85), point(-0.55, -0.40)], dark);
    let body = [[1.0, 0.02], [0.55, -0.46], [-0.10, -0.52], [-0.80, -0.08], [-0.80, 0.08], [-0.10, 0.50], [0.55, 0.44]]
        .map(|[along, down]| point(along, down));
    sheet.fill(Outline::new().curve(&body), color);
    sheet.ink_round(&body);
    let mut marks = Outline::new();
    for along in [-0.35, 0.15] {
        marks.add_leaf(point(along, -0.46), point(along - 0.04, 0.46), size * 0.18);
    }
    sheet.veil(marks, hex(0x00FF_FFFF), if sheet.in_color() { 0.6 } else { 0.0 });
    sheet.fill(Outline::new().ellipse(point(0.62, -0.10), [size * 0.09; 2]), hex(0x0010_1830));
}
