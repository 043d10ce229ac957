//! A planetarium: stars on the dome, the projector in the middle of the room, rows of seats that lean back, a rim of light.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{sparkle, starfield};
use super::stage::Stage;
use scene::seed::Dice;

/// Where the dome meets the wall, as a share of the height.
const RIM: f64 = 0.54;

pub fn planetarium(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("planetarium");
    let dome = [(0.0, hex(0x0006_0A2C)), (0.35, hex(0x0012_1C58)), (0.75, hex(0x002A_3C90)), (1.0, hex(0x0048_64B8))];
    sheet.down(Outline::new().rect([0.0, 0.0], [stage.width, RIM * stage.height]), 0.0, RIM * stage.height, &dome);
    milky_way(sheet, stage, &mut dice);
    starfield(sheet, stage, &mut dice, 260);
    figures(sheet, stage, &mut dice);
    sheet.layer("dome");
    town(sheet, stage, &mut dice);
    room(sheet, stage);
    sheet.layer("room");
    projector(sheet, stage);
    for row in 0..5 {
        seats(sheet, stage, f64::from(row) / 4.0);
    }
    sheet.layer("seats");
}

/// A band of light across the dome.
fn milky_way(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    if !sheet.in_color() {
        return;
    }
    for number in 0..16 {
        let along = f64::from(number) / 15.0;
        let at = stage.at_from_light(0.02 + 0.96 * along, 0.48 - 0.46 * along + dice.between(-0.03, 0.03));
        let color = [0x0090_A8FF, 0x00D0_A8F0, 0x00A0_D0FF][number as usize % 3];
        sheet.glow(
            at,
            [stage.unit * dice.between(90.0, 190.0), stage.unit * dice.between(50.0, 110.0)],
            hex(color),
            0.22,
        );
    }
}

/// Lines from star to star.
fn figures(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    const DIPPER: [(f64, f64); 7] =
        [(0.0, 0.0), (0.10, -0.02), (0.19, 0.01), (0.27, 0.05), (0.29, 0.13), (0.40, 0.13), (0.41, 0.04)];
    const CROSS: [(f64, f64); 6] = [(0.0, 0.0), (0.07, 0.07), (0.14, 0.13), (0.20, 0.20), (0.05, 0.16), (0.22, 0.07)];
    let (mut lines, mut stars) = (Outline::new(), Outline::new());
    for (shape, x, y) in [(&DIPPER[..], 0.54, 0.10), (&CROSS[..], 0.06, 0.12)] {
        let turn = dice.between(-0.2, 0.2);
        let points: Vec<Point> = shape.iter().map(|(dx, dy)| stage.at_from_light(x + dx, y + dy + dx * turn)).collect();
        for pair in points.windows(2) {
            lines.add_bar(pair[0], pair[1], [stage.unit * 1.6; 2]);
        }
        for at in points {
            sparkle(&mut stars, at, stage.unit * dice.between(11.0, 19.0));
        }
    }
    sheet.veil(lines, hex(0x00B8_D0FF), if sheet.in_color() { 0.55 } else { 1.0 });
    sheet.fill(stars, hex(0x00FF_FFFF));
}

/// The roofs of a town round the foot of the dome, as the show begins.
fn town(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let mut roofs = Outline::new();
    let mut x = -0.02;
    while x < 1.02 {
        let (wide, tall) = (dice.between(0.02, 0.07), dice.between(0.008, 0.045));
        roofs.add_rect(stage.at(x, RIM - tall), stage.at(x + wide, RIM + 0.01));
        x += wide;
    }
    sheet.fill(roofs, hex(0x0010_1840));
}

fn room(sheet: &mut Sheet, stage: &Stage) {
    let (top, low) = (RIM * stage.height, 0.66 * stage.height);
    let wall = Outline::new().rect([0.0, top], [stage.width, low]);
    sheet.down(wall, top, low, &[(0.0, hex(0x0020_2C60)), (1.0, hex(0x0010_1438))]);
    let floor = Outline::new().rect([0.0, low], [stage.width, stage.height]);
    sheet.down(floor, low, stage.height, &[(0.0, hex(0x001C_2450)), (1.0, hex(0x000C_1030))]);
    let rim = Outline::new().rect([0.0, top - stage.unit * 4.0], [stage.width, top + stage.unit * 4.0]);
    sheet.fill(rim, hex(0x00FF_DCA0));
    if sheet.in_color() {
        for number in 0..6 {
            let at = stage.at(f64::from(number) / 5.0, RIM);
            sheet.glow(at, [stage.width * 0.2, stage.height * 0.045], hex(0x00FF_C070), 0.42);
        }
    }
    let mut doors = Outline::new();
    for x in [0.12, 0.80] {
        doors.add_rect(stage.at_from_light(x, 0.575), stage.at_from_light(x + 0.08, 0.66));
    }
    sheet.fill(doors, hex(0x000C_1030));
}

/// Two balls full of holes on a stand, beside the head; light goes out of it to the dome.
fn projector(sheet: &mut Sheet, stage: &Stage) {
    let [x, _] = stage.at_from_light(0.5, 0.0);
    let unit = stage.unit * 0.9;
    let x = stage.beside_head(x, unit * 90.0).clamp(unit * 60.0, stage.width - unit * 60.0);
    let foot = 0.70 * stage.height;
    let at = |dx: f64, up: f64| -> Point { [x + dx * unit, foot - up * unit] };
    if sheet.in_color() {
        for (turn, long) in [(-2.3, 420.0), (-1.9, 480.0), (-1.2, 480.0), (-0.8, 420.0)] {
            let way =
                |angle: f64| [x + libm::cos(angle) * long * unit, foot - 150.0 * unit + libm::sin(angle) * long * unit];
            let beam = [at(0.0, 150.0), way(turn), way(turn + 0.13)];
            let light = hex(0x00C8_DCFF);
            let stops = [(0.0, light.faded(0.34)), (1.0, light.faded(0.0))];
            sheet.ramp(Outline::new().polygon(&beam), at(0.0, 150.0), way(turn + 0.06), &stops);
        }
    }
    let iron = hex(0x0034_3C58);
    sheet.slab(&[at(-70.0, 0.0), at(-42.0, 26.0), at(42.0, 26.0), at(70.0, 0.0)], iron);
    for side in [-1.0, 1.0] {
        sheet.slab(
            &[at(side * 50.0, 20.0), at(side * 40.0, 170.0), at(side * 32.0, 170.0), at(side * 38.0, 20.0)],
            mix(iron, hex(0x0080_90C0), 0.25),
        );
    }
    for (up, radius) in [(106.0, 32.0), (190.0, 40.0)] {
        let ball = stage.lined().ellipse(at(0.0, up), [radius * unit; 2]);
        sheet.fill(ball, hex(0x0020_2840));
        let glow = at(stage.light * 10.0, up + radius * 0.4);
        let shine = Outline::new().ellipse(at(0.0, up), [radius * unit; 2]);
        let stops = [(0.0, hex(0x0088_98D0).faded(0.8)), (1.0, hex(0x0088_98D0).faded(0.0))];
        if sheet.in_color() {
            sheet.around(shine, (glow, [radius * unit * 0.9; 2]), &stops);
        }
        let mut holes = Outline::new();
        for hole in 0..14 {
            let turn = f64::from(hole) * 2.4;
            let far = radius * 0.82 * libm::sqrt(f64::from(hole) / 14.0);
            holes.add_ellipse(at(libm::cos(turn) * far, up + libm::sin(turn) * far), [unit * 2.6; 2]);
        }
        sheet.fill(holes, hex(0x00E8_F0FF));
    }
    sheet.slab(&[at(-18.0, 134.0), at(18.0, 134.0), at(18.0, 154.0), at(-18.0, 154.0)], iron);
}

/// One row of backs in a bow, the far ones first.
fn seats(sheet: &mut Sheet, stage: &Stage, near: f64) {
    let y = 0.675 + 0.27 * near * (0.45 + 0.55 * near);
    let size = stage.unit * (34.0 + 92.0 * near);
    let count = (stage.width / (size * 1.16)) as i32 + 2;
    let (back, edge) = (mix(hex(0x0030_3878), hex(0x0044_2C58), near * 0.6), hex(0x0078_90E0));
    for seat in -count / 2..=count / 2 {
        // An aisle in the middle.
        let aside = f64::from(seat) + if seat >= 0 { 0.5 } else { -0.5 };
        let x = stage.width * 0.5 + aside * size * 1.16;
        let bow = stage.height * 0.012 * (x / stage.width * 2.0 - 1.0) * (x / stage.width * 2.0 - 1.0);
        let at = |dx: f64, dy: f64| [x + dx * size, y * stage.height - bow + dy * size];
        let mut shape = stage.lined();
        shape.add_curve(&[
            at(-0.46, 1.2),
            at(-0.50, 0.5),
            at(-0.42, 0.06),
            at(-0.2, -0.08),
            at(0.2, -0.08),
            at(0.42, 0.06),
            at(0.50, 0.5),
            at(0.46, 1.2),
        ]);
        sheet.fill(shape, back);
        let mut lit = Outline::new();
        lit.add_bar(at(-0.36, 0.02), at(0.36, 0.02), [size * 0.05; 2]);
        sheet.veil(lit, edge, if sheet.in_color() { 0.5 } else { 0.0 });
        let mut seam = Outline::new();
        seam.add_bar(at(-0.34, 0.32), at(0.34, 0.32), [size * 0.03; 2]);
        sheet.veil(seam, hex(0x0010_1030), 0.5);
    }
}
