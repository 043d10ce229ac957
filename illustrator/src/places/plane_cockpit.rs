//! In the open cockpit of an old plane, seen from its nose: wings to both sides, the tail behind, clouds far below; before the
//! pilot the padded rim, a windscreen, and the airscrew that turns.

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{FRONT, Sheet};
use super::sky::sky;
use super::stage::Stage;
use scene::Place;

const PAINTS: [u32; 4] = [0x00C8_4838, 0x00E0_A838, 0x0048_7088, 0x0058_8058];

pub fn plane_cockpit(sheet: &mut Sheet, stage: &Stage) {
    let horizon = 0.60 * stage.height;
    let mut dice = stage.dice("plane");
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    super::airship_deck::below(sheet, stage, horizon, &mut dice);
    sheet.layer("clouds below");
    let paint = stage.lit(PAINTS[stage.seeded(PAINTS.len())], 0.03);
    let [x, y] = seat(stage);
    let size = scale(stage);
    let at = |dx: f64, up: f64| -> Point { [x + dx * size, y - up * size] };
    tail(sheet, stage, &at, paint);
    for side in [-1.0, 1.0] {
        wing(sheet, stage, (&at, side), paint);
    }
    let rest = [at(-0.62, -0.2), at(-0.58, 0.7), at(-0.3, 1.0), at(0.3, 1.0), at(0.58, 0.7), at(0.62, -0.2)];
    sheet.fill(stage.lined().curve(&rest), stage.lit(0x0068_4430, 0.0));
    sheet.layer("plane");
}

/// Where the shoulders are of who sits there, and a head's height there.
fn seat(stage: &Stage) -> Point {
    [stage.head.center[0], stage.head.center[1] + stage.head.height * 1.1]
}

fn scale(stage: &Stage) -> f64 {
    stage.head.height.max(0.08 * stage.height)
}

type Spot<'a> = &'a dyn Fn(f64, f64) -> Point;

/// Its fin and its planes, far behind the head and to one side of it.
fn tail(sheet: &mut Sheet, stage: &Stage, at: Spot, paint: canvas::Color) {
    let lean = stage.light * 1.25;
    let far = mix(paint, stage.colors.haze, 0.16);
    let body = [at(-0.9, -0.6), at(lean - 0.16, 0.55), at(lean + 0.16, 0.55), at(0.9, -0.6)];
    sheet.slab(&body, mix(far, stage.colors.shadow, 0.18));
    for side in [-1.0, 1.0] {
        let plane = [at(lean, 0.5), at(lean + side * 1.0, 0.66), at(lean + side * 1.05, 0.58), at(lean, 0.34)];
        sheet.slab(&plane, far);
    }
    let fin = [
        at(lean - 0.05, 0.45),
        at(lean - 0.04, 1.05),
        at(lean + 0.02, 1.22),
        at(lean + 0.09, 1.1),
        at(lean + 0.07, 0.45),
    ];
    sheet.slab(&fin, mix(far, hex(0x00FF_FFFF), 0.3));
}

/// Two wings over each other with struts and wires between.
fn wing(sheet: &mut Sheet, stage: &Stage, (at, side): (Spot, f64), paint: canvas::Color) {
    let shade = mix(paint, stage.colors.shadow, 0.26);
    let low = [at(side * 0.8, -0.9), at(side * 6.0, -0.30), at(side * 6.0, -0.48), at(side * 0.8, -1.25)];
    sheet.slab(&low, paint);
    let edge = [at(side * 0.8, -1.25), at(side * 6.0, -0.48), at(side * 6.0, -0.54), at(side * 0.8, -1.38)];
    sheet.slab(&edge, shade);
    let high = [at(0.0, 2.62), at(side * 6.0, 2.74), at(side * 6.0, 2.56), at(0.0, 2.30)];
    sheet.slab(&high, shade);
    let (mut struts, mut wires) = (Outline::new(), Outline::new());
    let unit = stage.unit;
    for dx in [1.5, 2.6] {
        struts.add_bar(at(side * dx, -1.0 + 0.11 * dx), at(side * dx, 2.4), [unit * 11.0, unit * 9.0]);
    }
    for (from, to) in [((1.5, -0.85), (2.6, 2.4)), ((1.5, 2.4), (2.6, -0.72))] {
        wires.add_bar(at(side * from.0, from.1), at(side * to.0, to.1), [unit * 2.0; 2]);
    }
    sheet.veil(wires, stage.colors.shadow, 0.6);
    sheet.solid(struts, stage.lit(0x00A8_7848, 0.0));
}

/// The nose before the pilot, up to the chest.
pub fn before(sheet: &mut Sheet, stage: &Stage) {
    if stage.scene.place != Place::PlaneCockpit || stage.scene.figures.is_empty() {
        return;
    }
    let paint = stage.lit(PAINTS[stage.seeded(PAINTS.len())], 0.0);
    let (size, [x, y]) = (scale(stage), seat(stage));
    let top = y + 1.15 * size;
    let at = |dx: f64, up: f64| -> Point { [x + dx * size, top - up * size] };
    let low = (stage.height * 1.02 - top) / size;
    let body = [
        at(-1.75, -low),
        at(-1.72, -0.9),
        at(-1.5, -0.25),
        at(-1.0, 0.05),
        at(1.0, 0.05),
        at(1.5, -0.25),
        at(1.72, -0.9),
        at(1.75, -low),
    ];
    sheet.slab(&body, paint);
    if sheet.in_color() {
        let (from, to) = (at(stage.light * 1.4, 0.0), at(-stage.light * 1.8, -0.4));
        let deep = stage.colors.shadow;
        let stops = [(0.0, hex(0x00FF_FFFF).faded(0.30)), (0.4, deep.faded(0.0)), (1.0, deep.faded(0.5))];
        sheet.ramp(Outline::new().polygon(&body), from, to, &stops);
    }
    rim(sheet, stage, &at);
    nose(sheet, stage, &at, paint);
    sheet.layer(FRONT);
}

/// Leather round the opening, and the small screen before the face, below the chin.
fn rim(sheet: &mut Sheet, stage: &Stage, at: Spot) {
    let mut pad = Outline::new();
    let ends = [(-1.62, -0.42), (-1.22, -0.04), (-0.6, 0.09), (0.0, 0.11), (0.6, 0.09), (1.22, -0.04), (1.62, -0.42)];
    let thick = stage.head.height * 0.17;
    for pair in ends.windows(2) {
        pad.add_bar(at(pair[0].0, pair[0].1), at(pair[1].0, pair[1].1), [thick; 2]);
    }
    for (dx, up) in ends {
        pad.add_ellipse(at(dx, up), [thick * 0.5; 2]);
    }
    sheet.solid(pad, stage.lit(0x0074_4A30, 0.0));
    let pane = [at(-0.72, 0.08), at(-0.5, 0.52), at(0.5, 0.52), at(0.72, 0.08)];
    sheet.veil(Outline::new().polygon(&pane), hex(0x00F0_FAFF), if sheet.in_color() { 0.22 } else { 0.0 });
    let mut frame = Outline::new();
    for corner in 0..3 {
        frame.add_bar(pane[corner], pane[corner + 1], [stage.unit * 7.0; 2]);
    }
    sheet.solid(frame, stage.lit(0x00B8_9858, 0.0));
}

/// Seams, rivets, the ring of the engine and the airscrew before it.
fn nose(sheet: &mut Sheet, stage: &Stage, at: Spot, paint: canvas::Color) {
    let mut rivets = Outline::new();
    for row in [-0.5, -0.95] {
        for rivet in -7_i32..=7 {
            let dx = 0.21 * f64::from(rivet);
            rivets.add_ellipse(at(dx, row + 0.09 * (1.0 - dx * dx * 0.35)), [stage.unit * 3.2; 2]);
        }
    }
    sheet.veil(rivets, stage.colors.shadow, 0.45);
    let middle = at(0.0, -2.75);
    let unit = stage.head.height;
    sheet.fill(stage.lined().ellipse(middle, [unit * 1.36; 2]), mix(paint, stage.colors.shadow, 0.25));
    sheet.fill(stage.lined().ellipse(middle, [unit * 1.12; 2]), stage.lit(0x0040_4448, 0.0));
    let (mut ribs, mut blades) = (Outline::new(), Outline::new());
    for cylinder in 0..9 {
        let turn = f64::from(cylinder) / 9.0 * std::f64::consts::TAU;
        let way = |far: f64| [middle[0] + libm::cos(turn) * far * unit, middle[1] + libm::sin(turn) * far * unit];
        ribs.add_bar(way(0.3), way(1.0), [unit * 0.22; 2]);
    }
    sheet.solid(ribs, stage.lit(0x0070_7880, 0.0));
    for turn in [-0.5, -0.5 + std::f64::consts::PI] {
        let way = |angle: f64, far: f64| [middle[0] + libm::cos(angle) * far, middle[1] + libm::sin(angle) * far];
        blades.add_leaf(middle, way(turn, unit * 2.7), unit * 0.34);
        if sheet.in_color() {
            for (back, share) in [(0.12, 0.22), (0.26, 0.16), (0.42, 0.10)] {
                let mut trail = Outline::new();
                trail.add_leaf(middle, way(turn - back, unit * 2.68), unit * 0.5);
                sheet.veil(trail, stage.lit(0x00A0_7048, 0.1), share);
            }
        }
    }
    sheet.solid(blades, stage.lit(0x0098_6438, 0.0));
    sheet.fill(stage.lined().ellipse(middle, [unit * 0.26; 2]), stage.lit(0x00D8_B860, 0.0));
}
