//! Sheep, goats, cows, pigs and elephants, from the side, the face a little to us.
//!
//! The unit is the height of the back; the origin lies on the ground below the middle.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use crate::figure::curve::{Point, Taper};
use crate::figure::palette::Surface;
use scene::{Act, AnimalKind};

/// From the ground to the crown, and half of the width.
pub const fn size(kind: AnimalKind) -> [f64; 2] {
    match kind {
        AnimalKind::Sheep => [1.22, 0.92],
        AnimalKind::Pig => [1.02, 0.90],
        AnimalKind::Elephant => [1.42, 1.16],
        AnimalKind::Cow => [1.34, 1.10],
        _ => [1.52, 1.0],
    }
}

pub fn draw(brush: &mut Brush, coat: &Coat, kind: AnimalKind, act: Act) {
    let look = if act == Act::Sleeping { Look::Shut } else { Look::Open };
    match kind {
        AnimalKind::Sheep => sheep(brush, coat, look),
        AnimalKind::Pig => pig(brush, coat, look),
        AnimalKind::Cow => cow(brush, coat, look),
        AnimalKind::Elephant => elephant(brush, coat, look),
        _ => goat(brush, coat, look),
    }
}

/// The far pair in shade first; `top` is where they leave the trunk.
fn legs(brush: &mut Brush, (surface, hoof): (&Surface, Option<&Surface>), xs: [f64; 4], (top, thick): (f64, f64)) {
    for (number, x) in xs.into_iter().enumerate() {
        let leg = brush.limb(&[[x, -top, thick * 1.35], [x - 0.01, -top * 0.5, thick], [x, -0.05, thick]]);
        brush.edge(std::slice::from_ref(&leg), surface.line);
        brush.flat(std::slice::from_ref(&leg), if number < 2 { surface.shaded } else { surface.base });
        if number >= 2 {
            brush.form(&leg, thick * 0.5, surface.shaded);
        }
        if let Some(hoof) = hoof {
            let low = brush.oval([x, -0.01], [thick * 1.4, thick * 1.1], 0.0);
            brush.patch(&leg, &low, hoof.base);
        }
    }
}

/// A cloud of curls.
fn wool(brush: &Brush, [x, y]: Point, [wide, high]: Point, curls: u32) -> Vec<Point> {
    let around: Vec<Point> = (0..curls * 2)
        .map(|step| {
            let turn = core::f64::consts::TAU * f64::from(step) / f64::from(curls * 2);
            let reach = if step % 2 == 0 { 1.06 } else { 0.93 };
            [x + wide * reach * libm::cos(turn), y + high * reach * libm::sin(turn)]
        })
        .collect();
    brush.shape(&around)
}

fn face(brush: &mut Brush, coat: &Coat, [x, y]: Point, look: Look) {
    let unit = brush.frame.unit;
    for (dx, wide) in [(-0.06, 0.052), (0.13, 0.046)] {
        eye::draw(brush, coat, ([x + dx, y], [wide, wide * 1.25]), (look, 0.9));
    }
    for dx in [-0.13, 0.17] {
        let at = brush.frame.at([x + dx, y + 0.10]);
        brush.on.glow(at, [0.06 * unit, 0.04 * unit], (coat.blush, 0.8));
    }
}

fn sheep(brush: &mut Brush, coat: &Coat, look: Look) {
    let skin = coat.dark;
    legs(brush, (&skin, None), [-0.34, 0.22, -0.46, 0.10], (0.38, 0.062));
    let fleece = wool(brush, [-0.12, -0.64], [0.66, 0.40], 13);
    brush.mass(std::slice::from_ref(&fleece), &coat.fur);
    brush.form(&fleece, 0.12, coat.fur.shaded);
    for [x, y] in [[-0.46, -0.74], [-0.20, -0.58], [0.04, -0.78], [-0.36, -0.46], [0.16, -0.52], [-0.10, -0.86]] {
        let curl = [[x - 0.06, y], [x - 0.02, y - 0.06], [x + 0.05, y - 0.03], [x + 0.03, y + 0.03]];
        brush.tapered(&curl, (0.9, Taper::TAIL), coat.fur.line);
    }
    for (x, turn) in [(0.34, 24.0), (0.86, -24.0)] {
        let ear = brush.oval([x, -0.90], [0.15, 0.07], turn);
        brush.mass(&[ear], &skin);
    }
    let head = brush.shape(&[
        [0.60, -1.12],
        [0.78, -1.04],
        [0.80, -0.84],
        [0.72, -0.66],
        [0.60, -0.62],
        [0.48, -0.66],
        [0.42, -0.84],
        [0.44, -1.04],
    ]);
    brush.mass(std::slice::from_ref(&head), &skin);
    brush.form(&head, 0.06, skin.shaded);
    let tuft = wool(brush, [0.60, -1.08], [0.23, 0.13], 7);
    brush.mass(&[tuft], &coat.fur);
    face(brush, coat, [0.57, -0.90], look);
    brush.tapered(&[[0.57, -0.76], [0.62, -0.73], [0.67, -0.76]], (1.4, Taper::EVEN), coat.line);
    brush.tapered(&[[0.62, -0.73], [0.62, -0.69], [0.57, -0.675]], (1.0, Taper::EVEN), coat.line);
}

fn goat(brush: &mut Brush, coat: &Coat, look: Look) {
    let tail = brush.limb(&[[-0.58, -0.82, 0.07], [-0.72, -0.98, 0.03]]);
    brush.mass(&[tail], &coat.fur);
    legs(brush, (&coat.fur, Some(&coat.dark)), [-0.30, 0.26, -0.44, 0.38], (0.56, 0.062));
    let trunk = brush.shape(&[
        [-0.58, -0.86],
        [-0.10, -0.84],
        [0.36, -0.92],
        [0.54, -0.74],
        [0.44, -0.48],
        [0.0, -0.40],
        [-0.46, -0.46],
        [-0.64, -0.66],
    ]);
    let neck = brush.limb(&[[0.36, -0.70, 0.20], [0.58, -1.06, 0.15]]);
    brush.mass(&[trunk.clone(), neck], &coat.fur);
    brush.form(&trunk, 0.11, coat.fur.shaded);
    for (x, lean) in [(0.52, -0.30), (0.66, -0.20)] {
        let horn = brush.limb(&[[x, -1.24, 0.055], [x + lean * 0.3, -1.44, 0.045], [x + lean, -1.54, 0.012]]);
        brush.mass(&[horn], &coat.pale);
    }
    for (x, turn) in [(0.36, 18.0), (0.88, -20.0)] {
        let ear = brush.oval([x, -1.12], [0.15, 0.06], turn);
        brush.mass(&[ear], &coat.fur);
    }
    let beard = brush.limb(&[[0.66, -0.82, 0.07], [0.68, -0.66, 0.05], [0.66, -0.54, 0.01]]);
    brush.mass(&[beard], &coat.pale);
    let head = brush.shape(&[
        [0.60, -1.30],
        [0.76, -1.24],
        [0.80, -1.04],
        [0.76, -0.84],
        [0.66, -0.78],
        [0.55, -0.82],
        [0.47, -1.02],
        [0.46, -1.22],
    ]);
    brush.mass(std::slice::from_ref(&head), &coat.fur);
    let blaze = brush.oval([0.65, -0.88], [0.12, 0.11], 0.0);
    brush.patch(&head, &blaze, coat.pale.base);
    brush.form(&head, 0.05, coat.fur.shaded);
    face(brush, coat, [0.59, -1.08], look);
    brush.tapered(&[[0.60, -0.90], [0.65, -0.87], [0.70, -0.90]], (1.4, Taper::EVEN), coat.line);
}

fn cow(brush: &mut Brush, coat: &Coat, look: Look) {
    let tail = brush.limb(&[[-0.70, -0.92, 0.05], [-0.86, -0.70, 0.035], [-0.84, -0.38, 0.03]]);
    let tuft = brush.oval([-0.83, -0.30], [0.07, 0.12], 0.0);
    brush.mass(&[tail], &coat.fur);
    brush.mass(&[tuft], &coat.dark);
    legs(brush, (&coat.fur, Some(&coat.dark)), [-0.40, 0.28, -0.56, 0.42], (0.54, 0.085));
    let udder = brush.oval([-0.26, -0.40], [0.17, 0.12], 0.0);
    brush.mass(&[udder], &coat.rose);
    let trunk = brush.shape(&[
        [-0.72, -0.98],
        [-0.10, -0.94],
        [0.40, -1.02],
        [0.60, -0.82],
        [0.50, -0.48],
        [0.05, -0.38],
        [-0.50, -0.42],
        [-0.78, -0.64],
    ]);
    let neck = brush.limb(&[[0.40, -0.76, 0.26], [0.64, -0.94, 0.20]]);
    brush.mass(&[trunk.clone(), neck], &coat.fur);
    for ([x, y], radii, turn) in [
        ([-0.46, -0.80], [0.24, 0.18], 20.0),
        ([0.10, -0.60], [0.20, 0.18], -10.0),
        ([0.22, -0.96], [0.20, 0.12], 0.0),
        ([-0.70, -0.56], [0.14, 0.16], 0.0),
    ] {
        let spot = brush.oval([x, y], radii, turn);
        brush.patch(&trunk, &spot, coat.dark.base);
    }
    brush.form(&trunk, 0.11, coat.fur.shaded);
    for (x, lean) in [(0.56, -0.08), (0.88, 0.08)] {
        let horn = brush.limb(&[[x, -1.20, 0.05], [x + lean, -1.32, 0.02]]);
        brush.mass(&[horn], &coat.pale);
    }
    for (x, turn) in [(0.44, 18.0), (1.02, -18.0)] {
        let ear = brush.oval([x, -1.10], [0.15, 0.075], turn);
        brush.mass(&[ear], &coat.dark);
    }
    let head = brush.shape(&[
        [0.73, -1.26],
        [0.92, -1.18],
        [0.94, -0.96],
        [0.88, -0.72],
        [0.74, -0.66],
        [0.60, -0.72],
        [0.53, -0.96],
        [0.55, -1.18],
    ]);
    brush.mass(std::slice::from_ref(&head), &coat.fur);
    let mask = brush.oval([0.56, -1.06], [0.14, 0.22], 10.0);
    brush.patch(&head, &mask, coat.dark.base);
    brush.form(&head, 0.05, coat.fur.shaded);
    let muzzle = brush.oval([0.75, -0.76], [0.20, 0.13], 0.0);
    brush.mass(&[muzzle], &coat.rose);
    for x in [0.69, 0.82] {
        let nostril = brush.oval([x, -0.78], [0.022, 0.030], 0.0);
        brush.flat(&[nostril], coat.line);
    }
    brush.tapered(&[[0.66, -0.70], [0.75, -0.67], [0.84, -0.70]], (1.1, Taper::LINE), coat.line);
    face(brush, coat, [0.71, -0.99], look);
}

fn pig(brush: &mut Brush, coat: &Coat, look: Look) {
    let tail = [[-0.62, -0.60], [-0.76, -0.66], [-0.78, -0.56], [-0.70, -0.56], [-0.74, -0.68], [-0.84, -0.72]];
    brush.tapered(&tail, (2.6, Taper::LINE), coat.fur.line);
    legs(brush, (&coat.fur, Some(&coat.dark)), [-0.24, 0.20, -0.40, 0.08], (0.28, 0.080));
    let trunk = brush.shape(&[
        [-0.10, -0.90],
        [0.30, -0.80],
        [0.42, -0.50],
        [0.26, -0.20],
        [-0.16, -0.14],
        [-0.52, -0.24],
        [-0.66, -0.54],
        [-0.50, -0.82],
    ]);
    brush.mass(std::slice::from_ref(&trunk), &coat.fur);
    brush.form(&trunk, 0.11, coat.fur.shaded);
    for (side, x) in [(-1.0, 0.26), (1.0, 0.70)] {
        let ear = brush.pieces(&[
            &[[x - 0.13, -0.80], [x - 0.06, -0.96], [x + side * 0.08, -1.04]],
            &[[x + side * 0.08, -1.04], [x + 0.14, -0.92], [x + 0.12, -0.78]],
            &[[x + 0.12, -0.78], [x, -0.74], [x - 0.13, -0.80]],
        ]);
        brush.mass(&[ear], &coat.fur);
    }
    let head = brush.oval([0.48, -0.62], [0.36, 0.32], 0.0);
    brush.mass(std::slice::from_ref(&head), &coat.fur);
    brush.form(&head, 0.07, coat.fur.shaded);
    let snout = brush.oval([0.57, -0.54], [0.155, 0.12], 0.0);
    brush.mass(&[snout], &coat.dark);
    for x in [0.52, 0.63] {
        let nostril = brush.oval([x, -0.54], [0.022, 0.036], 0.0);
        brush.flat(&[nostril], coat.line);
    }
    brush.tapered(&[[0.48, -0.39], [0.57, -0.36], [0.66, -0.39]], (1.3, Taper::LINE), coat.line);
    face(brush, coat, [0.50, -0.72], look);
}

fn elephant(brush: &mut Brush, coat: &Coat, look: Look) {
    let tail = brush.limb(&[[-0.82, -0.96, 0.035], [-0.94, -0.70, 0.022], [-0.92, -0.48, 0.03]]);
    brush.mass(&[tail], &coat.fur);
    legs(brush, (&coat.fur, None), [-0.38, 0.22, -0.60, 0.36], (0.56, 0.135));
    let trunk = brush.shape(&[
        [-0.40, -1.20],
        [0.14, -1.22],
        [0.52, -1.06],
        [0.56, -0.70],
        [0.30, -0.46],
        [-0.30, -0.42],
        [-0.74, -0.52],
        [-0.88, -0.86],
        [-0.72, -1.10],
    ]);
    brush.mass(std::slice::from_ref(&trunk), &coat.fur);
    brush.form(&trunk, 0.12, coat.fur.shaded);
    let nose = brush.limb(&[
        [0.84, -0.98, 0.17],
        [0.98, -0.66, 0.125],
        [0.96, -0.34, 0.10],
        [1.08, -0.18, 0.085],
        [1.20, -0.28, 0.07],
    ]);
    let head = brush.oval([0.68, -1.08], [0.34, 0.33], 0.0);
    brush.mass(&[nose.clone(), head.clone()], &coat.fur);
    brush.form(&nose, 0.06, coat.fur.shaded);
    for y in [-0.62, -0.50, -0.38] {
        brush.tapered(&[[0.88, y], [0.97, y + 0.02], [1.05, y - 0.01]], (0.8, Taper::TAIL), coat.fur.line);
    }
    let tusk = brush.limb(&[[0.82, -0.84, 0.05], [0.92, -0.70, 0.042], [1.10, -0.66, 0.012]]);
    brush.mass(&[tusk], &coat.pale);
    let ear = brush.shape(&[
        [0.50, -1.36],
        [0.30, -1.42],
        [0.10, -1.26],
        [0.08, -0.96],
        [0.24, -0.74],
        [0.44, -0.82],
        [0.54, -1.06],
    ]);
    brush.mass(std::slice::from_ref(&ear), &coat.fur);
    brush.form(&ear, 0.07, coat.fur.shaded);
    let inner = brush.shape(&[[0.42, -1.28], [0.28, -1.30], [0.17, -1.18], [0.17, -0.98], [0.28, -0.86], [0.42, -1.0]]);
    brush.patch(&ear, &inner, coat.inner_ear);
    eye::draw(brush, coat, ([0.78, -1.12], [0.052, 0.062]), (look, 0.9));
    let (at, unit) = (brush.frame.at([0.74, -1.0]), brush.frame.unit);
    brush.on.glow(at, [0.08 * unit, 0.05 * unit], (coat.blush, 0.8));
}
