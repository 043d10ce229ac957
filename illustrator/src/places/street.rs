//! A street of the town: one vanishing point, houses on both sides, poles and wires.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use crate::seed::Dice;

pub fn street(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60;
    sky(sheet, stage, horizon * stage.height);
    sheet.layer("sky");
    let road = Road { stage, vanishing: stage.at_from_light(0.42, horizon) };
    road.ground(sheet);
    let mut dice = stage.dice("houses");
    for side in [-1.0, 1.0] {
        road.houses(sheet, side, &mut dice);
    }
    sheet.layer("houses");
    for side in [-1.0, 1.0] {
        road.poles(sheet, side);
    }
    sheet.layer("poles");
}

struct Road<'a> {
    stage: &'a Stage<'a>,
    vanishing: Point,
}

impl Road<'_> {
    /// A point `x` beside the middle and `y` under the eye (in picture heights at depth 1), `depth` away.
    fn at(&self, x: f64, y: f64, depth: f64) -> Point {
        let scale = self.stage.height / depth;
        [self.vanishing[0] + x * scale, self.vanishing[1] + y * scale]
    }

    fn ground(&self, sheet: &mut Sheet) {
        let stage = self.stage;
        let horizon = self.vanishing[1];
        let area = Outline::new().rect([0.0, horizon], [stage.width, stage.height]);
        let (near, far) = (stage.ground(0x00C2_C0C4, 0.0), stage.ground(0x00CC_CCD0, 0.6));
        sheet.down(area, horizon, stage.height, &[(0.0, far), (1.0, near)]);
        let asphalt = Outline::new().polygon(&[
            self.at(-0.30, 0.34, 0.5),
            self.at(0.30, 0.34, 0.5),
            self.at(0.30, 0.34, 40.0),
            self.at(-0.30, 0.34, 40.0),
        ]);
        let (dark, pale) = (stage.growth(0x0070_7684, 0.0), stage.growth(0x008C_92A0, 0.5));
        sheet.down(asphalt, horizon, stage.height, &[(0.0, pale), (1.0, dark)]);
        for x in [-0.30, 0.30] {
            sheet.ink(&[self.at(x, 0.34, 0.5), self.at(x, 0.34, 40.0)]);
        }
        let mut paint = Outline::new();
        for x in [-0.26, 0.25] {
            paint.add_polygon(&[
                self.at(x, 0.34, 0.5),
                self.at(x + 0.012, 0.34, 0.5),
                self.at(x + 0.012, 0.34, 30.0),
                self.at(x, 0.34, 30.0),
            ]);
        }
        for stripe in 0..7 {
            let x = -0.22 + 0.065 * f64::from(stripe);
            paint.add_polygon(&[
                self.at(x, 0.34, 1.25),
                self.at(x + 0.036, 0.34, 1.25),
                self.at(x + 0.036, 0.34, 0.95),
                self.at(x, 0.34, 0.95),
            ]);
        }
        sheet.veil(paint, stage.lit(0x00F6_F4EC, 0.05), 0.85);
    }

    fn houses(&self, sheet: &mut Sheet, side: f64, dice: &mut Dice) {
        let mut fronts = Vec::new();
        let mut depth = 0.75;
        while depth < 11.0 {
            let long = dice.between(0.5, 0.9) * (0.6 + depth * 0.35);
            fronts.push((depth, depth + long * 0.94, dice.between(0.34, 0.72), dice.below(WALLS.len())));
            depth += long;
        }
        for (near, far, tall, color) in fronts.into_iter().rev() {
            self.house(sheet, dice, &Front { side, near, far, tall, color: WALLS[color] });
        }
    }

    fn house(&self, sheet: &mut Sheet, dice: &mut Dice, front: &Front) {
        let stage = self.stage;
        let wall = 0.44 * front.side;
        let distance = (front.near / 13.0).min(0.75);
        let lit_side = front.side * stage.light < 0.0;
        let mut color = stage.lit(front.color, distance);
        if !lit_side {
            color = mix(color, stage.lit(0x0048_4878, distance), 0.34);
        }
        let quad = |from: f64, to: f64, top: f64, bottom: f64| {
            [self.at(wall, top, from), self.at(wall, top, to), self.at(wall, bottom, to), self.at(wall, bottom, from)]
        };
        sheet.slab(&quad(front.near, front.far, -front.tall, 0.34), color);
        // The gable toward us.
        let gable = [
            self.at(wall, -front.tall, front.near),
            self.at(wall * 3.5, -front.tall, front.near),
            self.at(wall * 3.5, 0.34, front.near),
            self.at(wall, 0.34, front.near),
        ];
        sheet.slab(&gable, mix(color, if lit_side { hex(0x0022_2248) } else { stage.colors.edge }, 0.16));
        let (mut panes, mut lit) = (Outline::new(), Outline::new());
        let storeys = (front.tall / 0.2) as usize + 1;
        let rooms = 3;
        for storey in 0..storeys {
            for room in 0..rooms {
                let part = (front.far - front.near) / rooms as f64;
                let from = front.near + part * (room as f64 + 0.22);
                let top = -front.tall + 0.06 + storey as f64 * 0.2;
                let shop = storey + 1 == storeys;
                let pane = quad(from, from + part * 0.56, top, (top + if shop { 0.17 } else { 0.1 }).min(0.3));
                if dice.chance(stage.colors.lit_windows + if shop { 0.25 } else { 0.0 }) {
                    &mut lit
                } else {
                    &mut panes
                }
                .add_polygon(&pane);
            }
        }
        let glass = mix(stage.colors.sky[2], color, 0.35);
        sheet.fill(panes, mix(glass, hex(0x0018_2040), 0.3));
        sheet.fill(lit, mix(stage.colors.lamp, stage.colors.haze, distance * 0.5));
        let ledge = quad(front.near, front.far, -front.tall - 0.018, -front.tall + 0.008);
        sheet.slab(&ledge, mix(color, hex(0x0030_2844), 0.45));
        if dice.chance(0.6) {
            let awning: Color = stage.lit(AWNINGS[dice.below(AWNINGS.len())], distance);
            let reach = wall - 0.07 * front.side;
            let cloth = [
                self.at(wall, 0.08, front.near),
                self.at(wall, 0.08, front.far),
                self.at(reach, 0.13, front.far),
                self.at(reach, 0.13, front.near),
            ];
            sheet.slab(&cloth, awning);
        }
    }

    fn poles(&self, sheet: &mut Sheet, side: f64) {
        let stage = self.stage;
        let dark = mix(stage.lit(0x0050_4C5C, 0.1), hex(0x0020_1C38), 0.3);
        let x = 0.335 * side;
        let mut tops: Vec<Point> = Vec::new();
        for depth in [0.82, 1.5, 2.7, 4.8] {
            let (top, foot) = (self.at(x, -0.62, depth), self.at(x, 0.34, depth));
            let wide = 0.014 * stage.height / depth;
            let color = mix(dark, stage.colors.haze, depth / 10.0);
            sheet.fill(Outline::new().bar(top, foot, wide), color);
            let arm = [self.at(x - 0.06, -0.55, depth), self.at(x + 0.06, -0.55, depth)];
            sheet.fill(Outline::new().bar(arm[0], arm[1], wide * 0.6), color);
            tops.push(self.at(x, -0.57, depth));
        }
        let mut wires = Outline::new();
        for pair in tops.windows(2) {
            for off in [-0.05, 0.0, 0.05] {
                let shift = |point: Point, depth: f64| [point[0] + off * stage.height / depth, point[1]];
                let (from, to) = (shift(pair[0], 1.2), shift(pair[1], 2.2));
                sagging(&mut wires, from, to, stage.unit);
            }
        }
        sheet.fill(wires, dark);
    }
}

struct Front {
    side: f64,
    near: f64,
    far: f64,
    tall: f64,
    color: u32,
}

fn sagging(into: &mut Outline, from: Point, to: Point, unit: f64) {
    let sag = libm::hypot(to[0] - from[0], to[1] - from[1]) * 0.08;
    let at = |t: f64| [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + sag * 4.0 * t * (1.0 - t)];
    for step in 0..8 {
        let t = f64::from(step) / 8.0;
        into.add_bar(at(t), at(t + 0.13), [unit * 1.8; 2]);
    }
}

const WALLS: [u32; 6] = [0x00E6_DCCB, 0x00D2_B49A, 0x00B7_C2C9, 0x00CF_CBC6, 0x00B9_8D78, 0x00E0_D2B4];
const AWNINGS: [u32; 4] = [0x00C8_4A44, 0x003D_7A6C, 0x0035_5C94, 0x00D8_9A3C];
