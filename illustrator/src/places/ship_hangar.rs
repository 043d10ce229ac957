//! A hangar with a spaceship: its hull on three legs across the hall, canopy, wing, engines, a ramp let down.

use canvas::Color;

use super::camera::Camera;
use super::hangar::{lamps, lit, shell, things};
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;

/// How far away it stands, meters.
const AWAY: f64 = 11.5;

pub fn ship_hangar(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.58]);
    let mut dice = stage.dice("ship hangar");
    shell(sheet, &camera);
    lamps(sheet, &camera);
    sheet.layer("hall");
    Ship { camera: &camera }.draw(sheet);
    sheet.layer("ship");
    things(sheet, &camera, -5.4, &mut dice);
    sheet.layer("tools");
}

struct Ship<'a> {
    camera: &'a Camera<'a>,
}

impl Ship<'_> {
    /// Meters along the ship from its middle, its nose to the side of the light, and up from the floor.
    fn at(&self, along: f64, up: f64) -> Point {
        self.camera.at([along, up, AWAY])
    }

    fn all(&self, points: &[(f64, f64)]) -> Vec<Point> {
        points.iter().map(|(along, up)| self.at(*along, *up)).collect()
    }

    fn color(&self, color: u32, distance: f64) -> Color {
        lit(self.camera.stage, color, distance)
    }

    fn draw(&self, sheet: &mut Sheet) {
        let hue = [0x00D0_5848, 0x0038_70B8, 0x00E0_A038][self.camera.stage.seeded(3)];
        self.shadow(sheet);
        self.legs(sheet);
        self.ramp(sheet);
        self.engines(sheet);
        self.fin(sheet, hue);
        self.hull(sheet, hue);
        self.canopy(sheet);
        self.wing(sheet, hue);
        self.lights(sheet);
    }

    fn shadow(&self, sheet: &mut Sheet) {
        let mut shadow = Outline::new();
        let scale = self.camera.scale(AWAY);
        shadow.add_ellipse(self.at(0.3, 0.0), [scale * 6.2, scale * 0.55]);
        sheet.veil(shadow, hex(0x0018_1C30), if sheet.in_color() { 0.42 } else { 0.8 });
    }

    fn legs(&self, sheet: &mut Sheet) {
        for (along, lean) in [(-3.8, -0.35), (2.0, 0.4), (4.0, 0.55)] {
            let mut leg = Outline::new();
            self.camera.bar(&mut leg, [along, 2.0, AWAY], [along + lean, 0.16, AWAY], 0.24);
            self.camera.bar(&mut leg, [along + lean - 0.5, 0.10, AWAY], [along + lean + 0.5, 0.10, AWAY], 0.20);
            self.camera.bar(&mut leg, [along + lean * 0.3 + 0.5, 1.8, AWAY], [along + lean * 0.7, 0.7, AWAY], 0.10);
            sheet.solid(leg, self.color(0x0050_5864, 0.02));
        }
    }

    fn ramp(&self, sheet: &mut Sheet) {
        let ramp = self.all(&[(-2.4, 1.75), (-1.2, 1.75), (-0.6, 0.05), (-2.9, 0.05)]);
        sheet.slab(&ramp, self.color(0x0090_98A4, 0.04));
        let mut steps = Outline::new();
        for step in 1..6 {
            let share = f64::from(step) / 6.0;
            let up = 1.75 - 1.7 * share;
            self.camera.bar(&mut steps, [-2.4 - 0.5 * share, up, AWAY], [-1.2 + 0.6 * share, up, AWAY], 0.05);
        }
        sheet.veil(steps, hex(0x0028_3040), 0.7);
        let inside = self.all(&[(-2.4, 1.75), (-1.2, 1.75), (-1.2, 2.1), (-2.4, 2.1)]);
        sheet.slab(&inside, hex(0x00FF_E8B8));
    }

    fn engines(&self, sheet: &mut Sheet) {
        for up in [2.35, 3.45] {
            let bell = self.all(&[(5.3, up - 0.42), (6.3, up - 0.62), (6.3, up + 0.62), (5.3, up + 0.42)]);
            sheet.slab(&bell, self.color(0x0048_4E5A, 0.0));
            let rim = self.all(&[(6.2, up - 0.62), (6.36, up - 0.62), (6.36, up + 0.62), (6.2, up + 0.62)]);
            sheet.slab(&rim, self.color(0x0088_909C, 0.0));
            if sheet.in_color() {
                let scale = self.camera.scale(AWAY);
                sheet.glow(self.at(6.5, up), [scale * 0.9, scale * 0.7], hex(0x0060_C8FF), 0.75);
            }
        }
    }

    fn fin(&self, sheet: &mut Sheet, hue: u32) {
        sheet.slab(&self.all(&[(2.6, 4.0), (4.9, 6.3), (5.9, 6.3), (5.4, 4.0)]), self.color(0x00D8_DCE4, 0.03));
        sheet.slab(&self.all(&[(4.45, 5.75), (4.9, 6.3), (5.9, 6.3), (5.78, 5.75)]), self.color(hue, 0.03));
    }

    /// Long, its back flat, its nose low.
    fn hull(&self, sheet: &mut Sheet, hue: u32) {
        let outline = [
            (-6.6, 2.35),
            (-5.6, 2.95),
            (-4.2, 3.45),
            (-2.0, 4.05),
            (2.2, 4.25),
            (5.0, 4.15),
            (5.6, 3.6),
            (5.6, 2.3),
            (4.6, 1.75),
            (0.0, 1.60),
            (-3.6, 1.72),
            (-5.6, 2.0),
        ];
        sheet.slab(&self.all(&outline), self.color(0x00E8_ECF0, 0.03));
        let belly = [
            (-6.5, 2.3),
            (-5.6, 2.0),
            (-3.6, 1.72),
            (0.0, 1.60),
            (4.6, 1.75),
            (5.6, 2.3),
            (5.6, 2.62),
            (-0.2, 2.36),
            (-5.2, 2.40),
        ];
        sheet.face(&self.all(&belly), self.color(0x00A0_A8B8, 0.03));
        let stripe = [(-6.1, 2.62), (-4.6, 2.88), (5.6, 3.10), (5.6, 3.36), (-4.4, 3.15), (-5.75, 2.86)];
        sheet.slab(&self.all(&stripe), self.color(hue, 0.0));
        let mut seams = Outline::new();
        for (from, to) in [
            ((-3.4, 1.75), (-3.0, 3.72)),
            ((-0.6, 1.62), (-0.4, 4.1)),
            ((1.8, 1.64), (2.0, 4.2)),
            ((4.0, 1.72), (4.2, 4.18)),
            ((-0.4, 3.7), (4.2, 3.8)),
        ] {
            self.camera.bar(&mut seams, [from.0, from.1, AWAY], [to.0, to.1, AWAY], 0.05);
        }
        sheet.veil(seams, hex(0x0030_3848), if sheet.in_color() { 0.45 } else { 0.8 });
        for along in [0.3, 1.0, 2.7, 3.4] {
            sheet.slab(
                &self.all(&[(along, 3.46), (along + 0.4, 3.46), (along + 0.4, 3.66), (along, 3.66)]),
                hex(0x00FF_F0C0),
            );
        }
    }

    fn canopy(&self, sheet: &mut Sheet) {
        let glass = if self.camera.stage.is_on_paper() { hex(0x0030_3030) } else { self.color(0x0038_6080, 0.0) };
        let pane = [(-4.9, 3.15), (-3.4, 3.96), (-2.0, 4.40), (-1.0, 4.28), (-1.4, 3.92), (-2.8, 3.54)];
        sheet.slab(&self.all(&pane), glass);
        let glint = [(-4.2, 3.50), (-3.2, 4.02), (-2.6, 4.20), (-3.0, 3.90)];
        sheet.veil(Outline::new().polygon(&self.all(&glint)), hex(0x00FF_FFFF), 0.6);
        let mut frame = Outline::new();
        self.camera.bar(&mut frame, [-3.1, 3.47, AWAY], [-2.7, 4.2, AWAY], 0.08);
        self.camera.bar(&mut frame, [-1.9, 3.8, AWAY], [-1.7, 4.38, AWAY], 0.08);
        sheet.solid(frame, self.color(0x00D8_DCE4, 0.0));
    }

    /// Swept back and down toward us.
    fn wing(&self, sheet: &mut Sheet, hue: u32) {
        let wing = [(-0.8, 2.62), (3.2, 2.62), (5.4, 1.15), (3.8, 1.0)];
        sheet.slab(&self.all(&wing), mix(self.color(0x00C8_CED8, 0.0), self.color(0x00FF_FFFF, 0.0), 0.2));
        sheet.slab(&self.all(&[(3.0, 1.36), (4.62, 1.67), (5.4, 1.15), (3.8, 1.0)]), self.color(hue, 0.0));
        let mut edge = Outline::new();
        self.camera.bar(&mut edge, [-0.8, 2.62, AWAY], [3.8, 1.0, AWAY], 0.10);
        sheet.solid(edge, self.color(0x0078_808C, 0.0));
    }

    fn lights(&self, sheet: &mut Sheet) {
        if !sheet.in_color() {
            return;
        }
        let scale = self.camera.scale(AWAY);
        for (along, up, color) in [(-6.5, 2.35, 0x00FF_5048), (5.4, 1.15, 0x0060_FF90), (5.6, 6.3, 0x00FF_FFFF)] {
            sheet.glow(self.at(along, up), [scale * 0.45; 2], hex(color), 0.9);
        }
        sheet.glow(self.at(-1.8, 1.4), [scale * 1.4, scale * 1.1], hex(0x00FF_E0A0), 0.5);
    }
}
