//! Small things that make a place lived in: signs with letters of no language, posters, notes, books, clocks, plants.
//!
//! Whatever is flat is given its four corners, upper left first: on any wall, in any perspective.

use canvas::Color;

use super::outline::{Outline, Point};
use super::rooms::{blend, inset};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use scene::seed::Dice;

pub type Corners = [Point; 4];

/// A point on the flat thing: right and down, 0 ..= 1.
pub fn on(corners: Corners, right: f64, down: f64) -> Point {
    blend(blend(corners[0], corners[1], right), blend(corners[3], corners[2], right), down)
}

/// A part of the flat thing.
pub fn part(corners: Corners, rights: [f64; 2], downs: [f64; 2]) -> Corners {
    [
        on(corners, rights[0], downs[0]),
        on(corners, rights[1], downs[0]),
        on(corners, rights[1], downs[1]),
        on(corners, rights[0], downs[1]),
    ]
}

pub fn size(corners: Corners) -> f64 {
    let long = |one: Point, two: Point| libm::hypot(one[0] - two[0], one[1] - two[1]);
    long(corners[0], corners[1]).min(long(corners[0], corners[3]))
}

/// Letters of no language: each a few strokes in its own square.
pub fn glyphs(corners: Corners, (columns, rows): (usize, usize), dice: &mut Dice) -> Outline {
    let mut strokes = Outline::new();
    let thick = size(part(corners, [0.0, 1.0 / columns as f64], [0.0, 1.0 / rows as f64])) * 0.13;
    for row in 0..rows {
        for column in 0..columns {
            let left = (column as f64 + 0.14) / columns as f64;
            let top = (row as f64 + 0.14) / rows as f64;
            let square = part(corners, [left, left + 0.72 / columns as f64], [top, top + 0.72 / rows as f64]);
            glyph(&mut strokes, square, thick, dice);
        }
    }
    strokes
}

fn glyph(strokes: &mut Outline, square: Corners, thick: f64, dice: &mut Dice) {
    let at = |x: f64, y: f64| on(square, x, y);
    let mut bar = |from: Point, to: Point| strokes.add_bar(from, to, [thick; 2]);
    let high = dice.between(0.15, 0.4);
    bar(at(0.05, high), at(0.95, high));
    if dice.chance(0.7) {
        let x = dice.between(0.3, 0.7);
        bar(at(x, 0.0), at(x, 1.0));
    }
    if dice.chance(0.6) {
        bar(at(0.1, 0.65), at(0.9, 0.65));
    }
    match dice.below(4) {
        0 => bar(at(0.45, 0.45), at(0.0, 1.0)),
        1 => bar(at(0.5, 0.45), at(1.0, 1.0)),
        2 => {
            bar(at(0.1, 0.5), at(0.1, 1.0));
            bar(at(0.9, 0.5), at(0.9, 1.0));
            bar(at(0.1, 0.96), at(0.9, 0.96));
        }
        _ => bar(at(0.12, 0.95), at(0.88, 0.95)),
    }
}

/// Lines of writing too small to read.
pub fn writing(corners: Corners, rows: usize, dice: &mut Dice) -> Outline {
    let mut lines = Outline::new();
    let thick = size(corners) * 0.32 / rows as f64;
    for row in 0..rows {
        let y = (row as f64 + 0.5) / rows as f64;
        let mut x = 0.02;
        let end = dice.between(0.6, 0.98);
        while x < end {
            let to = (x + dice.between(0.06, 0.2)).min(end);
            lines.add_bar(on(corners, x, y), on(corners, to, y), [thick.max(0.7); 2]);
            x = to + 0.035;
        }
    }
    lines
}

/// A signboard with a frame and a word on it.
pub fn sign(sheet: &mut Sheet, corners: Corners, (board, mark): (Color, Color), dice: &mut Dice) {
    sheet.slab(&corners, board);
    let long = |one: Point, two: Point| libm::hypot(one[0] - two[0], one[1] - two[1]).max(1.0);
    let shape = long(corners[0], corners[1]) / long(corners[0], corners[3]);
    let grid = if shape > 1.3 { ((shape as usize).clamp(2, 5), 1) } else { (1, (1.0 / shape) as usize + 1) };
    let grid = (grid.0, grid.1.min(6));
    sheet.fill(glyphs(inset(corners, 0.09), grid, dice), mark);
}

/// A poster: a ground, a shape or two, a word.
pub fn poster(sheet: &mut Sheet, corners: Corners, lit: &dyn Fn(u32) -> Color, dice: &mut Dice) {
    let (ground, shape, mark) = POSTERS[dice.below(POSTERS.len())];
    sheet.slab(&corners, lit(0x00FA_F6EC));
    let inner = inset(corners, 0.03);
    sheet.face(&inner, lit(ground));
    match dice.below(4) {
        0 => {
            let mut sun = Outline::new();
            sun.add_ellipse(on(inner, 0.6, 0.36), [size(inner) * 0.26; 2]);
            sheet.fill(sun, lit(shape));
            let hills = [
                on(inner, 0.0, 0.72),
                on(inner, 0.3, 0.5),
                on(inner, 0.55, 0.7),
                on(inner, 0.8, 0.55),
                on(inner, 1.0, 0.72),
            ];
            let mut land = hills.to_vec();
            land.extend([on(inner, 1.0, 0.82), on(inner, 0.0, 0.82)]);
            sheet.fill(Outline::new().polygon(&land), lit(mark));
        }
        1 => {
            // Somebody, from far: head and shoulders.
            let mut bust = Outline::new();
            bust.add_ellipse(on(inner, 0.5, 0.34), [size(inner) * 0.17, size(inner) * 0.21]);
            bust.add_polygon(&[
                on(inner, 0.16, 0.82),
                on(inner, 0.30, 0.56),
                on(inner, 0.70, 0.56),
                on(inner, 0.84, 0.82),
            ]);
            sheet.fill(bust, lit(shape));
        }
        2 => {
            for stripe in 0..3 {
                let y = 0.12 + 0.2 * f64::from(stripe);
                let band = part(inner, [0.0, 1.0], [y, y + 0.11]);
                sheet.fill(Outline::new().polygon(&band), lit(if stripe == 1 { mark } else { shape }));
            }
        }
        _ => {
            let star: Vec<Point> = (0..10)
                .map(|at| {
                    let turn = f64::from(at) * 0.628_32 - std::f64::consts::FRAC_PI_2;
                    let reach = if at % 2 == 0 { 0.30 } else { 0.14 };
                    on(inner, 0.5 + libm::cos(turn) * reach, 0.42 + libm::sin(turn) * reach * 0.8)
                })
                .collect();
            sheet.fill(Outline::new().polygon(&star), lit(shape));
        }
    }
    sheet.fill(glyphs(part(inner, [0.12, 0.88], [0.84, 0.96]), (4, 1), dice), lit(mark));
}

const POSTERS: [(u32, u32, u32); 6] = [
    (0x0070_B4D0, 0x00F6_D070, 0x0030_5078),
    (0x00E8_6A60, 0x00FA_E8C8, 0x0050_2838),
    (0x00F4_D880, 0x00E0_7850, 0x0048_5048),
    (0x0048_5488, 0x00E8_A0B8, 0x00F8_F0D8),
    (0x0090_C090, 0x00FA_F4E0, 0x0030_6050),
    (0x00F0_E4D8, 0x00C0_5050, 0x0040_4048),
];

/// A board with notes pinned to it, no two alike.
pub fn notices(sheet: &mut Sheet, corners: Corners, lit: &dyn Fn(u32) -> Color, dice: &mut Dice) {
    sheet.slab(&corners, lit(0x0090_6C48));
    let cork = inset(corners, 0.03);
    sheet.face(&cork, lit(0x00D0_A878));
    let mut pins = Outline::new();
    for column in 0..5 {
        for row in 0..2 {
            if dice.chance(0.15) {
                continue;
            }
            let left = 0.04 + 0.19 * f64::from(column) + dice.between(0.0, 0.03);
            let top = 0.06 + 0.47 * f64::from(row) + dice.between(0.0, 0.05);
            let paper = part(cork, [left, left + dice.between(0.11, 0.16)], [top, top + dice.between(0.28, 0.40)]);
            let color = [0x00FC_FAF4, 0x00F8_F0D0, 0x00DC_ECF4, 0x00F8_DCE0][dice.below(4)];
            sheet.slab(&paper, lit(color));
            sheet.veil(writing(inset(paper, 0.14), 5, dice), hex(0x0050_5068), 0.55);
            pins.add_ellipse(on(paper, 0.5, 0.07), [size(paper) * 0.07; 2]);
        }
    }
    sheet.fill(pins, lit(0x00D8_5048));
}

/// Books side by side from the left, on the lower edge: some lean, some lie, some are missing.
pub fn books(sheet: &mut Sheet, corners: Corners, lit: &dyn Fn(u32) -> Color, dice: &mut Dice) {
    let mut spines: Vec<Outline> = BOOKS.iter().map(|_| Outline::new()).collect();
    let (mut bands, mut gaps) = (Outline::new(), Outline::new());
    let long = |one: Point, two: Point| libm::hypot(one[0] - two[0], one[1] - two[1]);
    let step = (long(corners[0], corners[3]) / long(corners[0], corners[1]).max(1.0)).clamp(0.05, 1.2);
    let mut x = 0.01;
    while x < 0.97 {
        let thick = dice.between(0.12, 0.26) * step;
        let top = dice.between(0.08, 0.34);
        let right = (x + thick * 0.93).min(0.99);
        if dice.chance(0.9) {
            let lean = if dice.chance(0.08) { thick * 0.8 } else { 0.0 };
            let spine = [
                on(corners, x + lean, top),
                on(corners, (right + lean).min(0.995), top),
                on(corners, right, 1.0),
                on(corners, x, 1.0),
            ];
            spines[dice.below(BOOKS.len())].add_polygon(&spine);
            if dice.chance(0.6) {
                let y = dice.between(0.15, 0.3);
                bands.add_polygon(&part(spine, [0.12, 0.88], [y, y + 0.10]));
            }
            gaps.add_polygon(&part(spine, [0.86, 1.0], [0.0, 1.0]));
        }
        x += thick;
    }
    for (outline, color) in spines.into_iter().zip(BOOKS) {
        sheet.fill(outline, lit(color));
    }
    sheet.veil(gaps, hex(0x0018_1028), 0.35);
    sheet.veil(bands, lit(0x00F4_E4B8), 0.75);
}

const BOOKS: [u32; 9] = [
    0x00B0_4A44,
    0x003F_6E8C,
    0x00D8_B060,
    0x0054_7E5C,
    0x0084_5C8C,
    0x00E6_DCC4,
    0x008C_5A3C,
    0x0048_5474,
    0x00C8_8088,
];

pub fn clock(sheet: &mut Sheet, at: Point, radius: f64, lit: &dyn Fn(u32) -> Color) {
    let mut shadow = Outline::new();
    shadow.add_ellipse([at[0] + radius * 0.12, at[1] + radius * 0.16], [radius * 1.05; 2]);
    sheet.veil(shadow, hex(0x0020_1838), 0.25);
    sheet.fill(Outline::lined(radius * 0.08).ellipse(at, [radius; 2]), lit(0x0060_5850));
    sheet.fill(Outline::new().ellipse(at, [radius * 0.84; 2]), lit(0x00FB_F8F0));
    let mut marks = Outline::new();
    for hour in 0..12 {
        let turn = f64::from(hour) * std::f64::consts::FRAC_PI_6;
        let point = |reach: f64| [at[0] + libm::sin(turn) * radius * reach, at[1] - libm::cos(turn) * radius * reach];
        marks.add_bar(point(0.66), point(0.78), [radius * 0.07; 2]);
    }
    marks.add_bar(at, [at[0] + radius * 0.34, at[1] + radius * 0.2], [radius * 0.11; 2]);
    marks.add_bar(at, [at[0] - radius * 0.1, at[1] - radius * 0.6], [radius * 0.08; 2]);
    sheet.fill(marks, lit(0x0038_3440));
}

/// A plant in a pot; `foot` is the middle of the pot's foot, `size` the height of all.
pub fn plant(sheet: &mut Sheet, foot: Point, size: f64, lit: &dyn Fn(u32) -> Color, dice: &mut Dice) {
    let mut shadow = Outline::new();
    shadow.add_ellipse(foot, [size * 0.26, size * 0.05]);
    sheet.veil(shadow, hex(0x0018_1030), 0.3);
    let (mut dark, mut green, mut pale) = (Outline::new(), Outline::new(), Outline::new());
    let root = [foot[0], foot[1] - size * 0.26];
    for leaf in 0..22 {
        let angle = dice.between(-2.75, -0.4);
        let reach = size * dice.between(0.34, 0.74);
        let bend = dice.between(0.02, 0.16) * size;
        let tip = [root[0] + libm::cos(angle) * reach, root[1] + libm::sin(angle) * reach + bend];
        let into = if leaf < 9 {
            &mut dark
        } else if leaf < 18 {
            &mut green
        } else {
            &mut pale
        };
        let middle = [(root[0] + tip[0]) / 2.0, (root[1] + tip[1]) / 2.0 - bend];
        into.add_leaf(root, middle, size * 0.02);
        into.add_leaf([(root[0] + middle[0]) / 2.0, (root[1] + middle[1]) / 2.0], tip, size * 0.11);
    }
    sheet.fill(dark, lit(0x0030_5C40));
    sheet.fill(green, lit(0x004E_8850));
    sheet.fill(pale, lit(0x008C_BC6C));
    let pot = |top: f64, half: f64| {
        [[foot[0] - size * half, foot[1] - size * top], [foot[0] + size * half, foot[1] - size * top]]
    };
    let ([high_left, high_right], [low_left, low_right]) = (pot(0.30, 0.17), pot(0.0, 0.12));
    sheet.slab(&[high_left, high_right, low_right, low_left], lit(0x00C8_7854));
    let rim = pot(0.24, 0.18);
    sheet.slab(&[[rim[0][0], high_left[1]], [rim[1][0], high_left[1]], rim[1], rim[0]], lit(0x00D8_8A64));
}

/// A cup seen from a little above; `size` is its height.
pub fn cup(sheet: &mut Sheet, foot: Point, size: f64, colors: (Color, Color)) {
    let (china, drink) = colors;
    let mut shadow = Outline::new();
    shadow.add_ellipse([foot[0] + size * 0.2, foot[1]], [size * 0.7, size * 0.16]);
    sheet.veil(shadow, hex(0x0018_1030), 0.25);
    let top = foot[1] - size;
    sheet.fill(
        Outline::new().ellipse([foot[0] + size * 0.5, foot[1] - size * 0.55], [size * 0.28, size * 0.26]),
        mix(china, hex(0x0040_3860), 0.25),
    );
    sheet.slab(
        &[
            [foot[0] - size * 0.5, top],
            [foot[0] + size * 0.5, top],
            [foot[0] + size * 0.36, foot[1]],
            [foot[0] - size * 0.36, foot[1]],
        ],
        china,
    );
    sheet.fill(Outline::new().ellipse([foot[0], top], [size * 0.5, size * 0.13]), china);
    sheet.fill(Outline::new().ellipse([foot[0], top + size * 0.02], [size * 0.42, size * 0.09]), drink);
}

/// Cloth that hangs: folds between two upper and two lower corners.
pub fn curtain(sheet: &mut Sheet, corners: Corners, cloth: Color, folds: usize, dice: &mut Dice) {
    let mut hem = vec![corners[0], corners[1]];
    for fold in (0..=folds * 2).rev() {
        let across = fold as f64 / (folds * 2) as f64;
        hem.push(on(corners, across, if fold % 2 == 0 { 1.0 } else { 0.975 }));
    }
    sheet.slab(&hem, cloth);
    let (mut dark, mut light) = (Outline::new(), Outline::new());
    for fold in 0..folds {
        let x = (fold as f64 + 0.5 + dice.between(-0.15, 0.15)) / folds as f64;
        let wide = 0.55 / folds as f64;
        let drift = dice.between(-0.3, 0.3) / folds as f64;
        dark.add_polygon(&[
            on(corners, x - wide * 0.15, 0.0),
            on(corners, x + wide * 0.3, 0.0),
            on(corners, x + wide + drift, 0.99),
            on(corners, x + drift, 0.99),
        ]);
        light.add_polygon(&[
            on(corners, x - wide * 0.6, 0.0),
            on(corners, x - wide * 0.35, 0.0),
            on(corners, x - wide * 0.2 + drift, 0.99),
            on(corners, x - wide * 0.75 + drift, 0.99),
        ]);
        sheet.ink_of(&[on(corners, x, 0.02), on(corners, x + drift, dice.between(0.5, 0.95))], 0.6);
    }
    sheet.veil(dark, mix(cloth, hex(0x0030_2050), 0.5), 0.5);
    sheet.veil(light, hex(0x00FF_FFFF), if sheet.in_color() { 0.28 } else { 0.0 });
}
