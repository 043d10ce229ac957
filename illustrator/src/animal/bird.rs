//! Birds: a small round one and a crow, perched or standing, and flying where the kind flies. Owl, penguin and hen have
//! files of their own.
//!
//! Units of the bird's height without legs.

use super::brush::Brush;
use super::coat::Coat;
use super::eye::{self, Look};
use super::{fowl, owl, penguin, waders};
use crate::figure::curve::{Point, Taper};
use scene::{Act, AnimalKind};

/// From the ground to the crown, and half of the width.
pub const fn size(kind: AnimalKind, act: Act) -> [f64; 2] {
    match (kind, act) {
        (_, Act::Flying) => [1.35, 0.95],
        (AnimalKind::Crane, _) => [1.02, 0.48],
        (AnimalKind::Gull, _) => [1.06, 0.88],
        (AnimalKind::Owl, _) => [1.12, 0.44],
        (AnimalKind::Penguin, _) => [1.05, 0.50],
        (AnimalKind::Crow, _) => [1.06, 0.80],
        (AnimalKind::Swan, _) => [1.22, 0.92],
        (AnimalKind::Chicken, _) => [1.18, 0.80],
        (AnimalKind::Duck, _) => [1.08, 0.86],
        (AnimalKind::Hawk | AnimalKind::Parrot, _) => [1.10, 0.60],
        _ => [1.04, 0.72],
    }
}

pub fn draw(brush: &mut Brush, coat: &Coat, (kind, is_young): (AnimalKind, bool), act: Act) {
    let look = if act == Act::Sleeping { Look::Shut } else { Look::Open };
    match (kind, act) {
        (AnimalKind::Penguin, _) => penguin::draw(brush, coat, look),
        (AnimalKind::Chicken, _) => fowl::draw(brush, coat, (kind, is_young), look),
        (AnimalKind::Gull, Act::Flying) => waders::soaring(brush, coat),
        (_, Act::Flying) => flying(brush, coat, kind),
        (AnimalKind::Crane, _) => waders::crane(brush, coat, look),
        (AnimalKind::Gull, _) => waders::gull(brush, coat, look),
        (AnimalKind::Owl, _) => owl::draw(brush, coat, look),
        (AnimalKind::Crow, _) => crow(brush, coat, look),
        (AnimalKind::Hawk | AnimalKind::Parrot | AnimalKind::Duck | AnimalKind::Swan, _) => {
            fowl::draw(brush, coat, (kind, is_young), look);
        }
        _ => small(brush, coat, look),
    }
}

pub(super) fn legs(brush: &mut Brush, coat: &Coat, xs: [f64; 2], (top, thick): (f64, f64)) {
    for x in xs {
        let leg = brush.limb(&[[x, top, thick], [x + 0.01, -0.03, thick * 0.8]]);
        let toes =
            brush.shape(&[[x - 0.10, -0.01], [x, -0.05], [x + 0.12, -0.015], [x + 0.10, 0.005], [x - 0.08, 0.008]]);
        brush.mass(&[leg, toes], &coat.beak);
    }
}

/// A round bird with a small beak.
fn small(brush: &mut Brush, coat: &Coat, look: Look) {
    legs(brush, coat, [-0.08, 0.12], (-0.16, 0.018));
    let tail = brush.pieces(&[
        &[[-0.32, -0.40], [-0.56, -0.42], [-0.80, -0.36]],
        &[[-0.80, -0.36], [-0.78, -0.28], [-0.72, -0.24]],
        &[[-0.72, -0.24], [-0.52, -0.24], [-0.28, -0.20]],
    ]);
    let body = brush.shape(&[
        [0.10, -1.04],
        [0.36, -0.94],
        [0.46, -0.70],
        [0.47, -0.42],
        [0.34, -0.18],
        [0.06, -0.08],
        [-0.24, -0.14],
        [-0.42, -0.34],
        [-0.40, -0.60],
        [-0.24, -0.88],
        [-0.08, -1.01],
    ]);
    brush.edge(&[tail.clone(), body.clone()], coat.fur.line);
    brush.flat(std::slice::from_ref(&tail), coat.fur.shaded);
    brush.flat(std::slice::from_ref(&body), coat.fur.base);
    let breast = brush.oval([0.26, -0.40], [0.34, 0.36], -18.0);
    let cheek = brush.oval([0.30, -0.68], [0.20, 0.17], 0.0);
    brush.patch(&body, &breast, coat.pale.base);
    brush.patch(&body, &cheek, coat.pale.base);
    brush.form(&body, 0.10, coat.fur.shaded);
    wing(brush, coat, [-0.02, 0.0]);
    beak(brush, coat, ([0.45, -0.74], [0.13, 0.075]));
    let blush = brush.frame.at([0.24, -0.60]);
    let unit = brush.frame.unit;
    brush.on.glow(blush, [0.10 * unit, 0.07 * unit], (coat.blush, 0.8));
    eye::draw(brush, coat, ([0.22, -0.76], [0.075, 0.09]), (look, 1.0));
}

fn wing(brush: &mut Brush, coat: &Coat, [x, y]: Point) {
    let at = |dx: f64, dy: f64| [x + dx, y + dy];
    let wing = brush.pieces(&[
        &[at(0.06, -0.62), at(-0.16, -0.66), at(-0.34, -0.52), at(-0.48, -0.34)],
        &[at(-0.48, -0.34), at(-0.36, -0.24), at(-0.20, -0.20)],
        &[at(-0.20, -0.20), at(0.06, -0.26), at(0.12, -0.46), at(0.06, -0.62)],
    ]);
    brush.edge(std::slice::from_ref(&wing), coat.fur.line);
    brush.flat(std::slice::from_ref(&wing), coat.fur.shaded);
    let upper = brush.oval(at(-0.06, -0.54), [0.24, 0.16], 20.0);
    brush.patch(&wing, &upper, coat.fur.base);
    let line = if coat.is_black { coat.line } else { coat.fur.line };
    for (from, to) in [(at(-0.02, -0.36), at(-0.30, -0.28)), (at(0.02, -0.28), at(-0.20, -0.23))] {
        let middle = [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0 + 0.03];
        brush.tapered(&[from, middle, to], (0.8, Taper::TAIL), line);
    }
}

/// To the right of `root`, as long and half as deep as `size`.
pub(super) fn beak(brush: &mut Brush, coat: &Coat, ([x, y], [long, deep]): (Point, Point)) {
    let beak = brush.pieces(&[
        &[[x - 0.02, y - deep], [x + long * 0.55, y - deep * 0.75], [x + long, y + deep * 0.15]],
        &[[x + long, y + deep * 0.15], [x + long * 0.5, y + deep * 0.75], [x - 0.03, y + deep]],
        &[[x - 0.03, y + deep], [x - 0.05, y], [x - 0.02, y - deep]],
    ]);
    brush.mass(&[beak], &coat.beak);
    let line = if coat.is_black { coat.line } else { coat.beak.line };
    brush.tapered(
        &[[x - 0.02, y + deep * 0.1], [x + long * 0.5, y + deep * 0.2], [x + long * 0.95, y + deep * 0.2]],
        (0.7, Taper::TAIL),
        line,
    );
}

fn crow(brush: &mut Brush, coat: &Coat, look: Look) {
    legs(brush, coat, [-0.10, 0.10], (-0.20, 0.022));
    let tail = brush.pieces(&[
        &[[-0.26, -0.46], [-0.58, -0.30], [-0.84, -0.10]],
        &[[-0.84, -0.10], [-0.74, -0.03], [-0.64, -0.04]],
        &[[-0.64, -0.04], [-0.44, -0.14], [-0.20, -0.20]],
    ]);
    let body = brush.shape(&[
        [0.20, -1.06],
        [0.40, -0.98],
        [0.44, -0.82],
        [0.38, -0.62],
        [0.36, -0.40],
        [0.22, -0.20],
        [-0.04, -0.13],
        [-0.34, -0.22],
        [-0.40, -0.40],
        [-0.24, -0.66],
        [0.0, -0.92],
    ]);
    brush.edge(&[tail.clone(), body.clone()], coat.fur.line);
    brush.flat(&[tail], coat.fur.shaded);
    brush.flat(std::slice::from_ref(&body), coat.fur.base);
    brush.form(&body, 0.09, coat.fur.shaded);
    wing(brush, coat, [0.02, -0.02]);
    beak(brush, coat, ([0.41, -0.84], [0.27, 0.075]));
    eye::draw(brush, coat, ([0.24, -0.87], [0.06, 0.07]), (look, 0.8));
}

/// On the wing: the near one raised, the far one behind.
fn flying(brush: &mut Brush, coat: &Coat, kind: AnimalKind) {
    let far = brush.pieces(&[
        &[[0.06, -0.52], [0.22, -0.86], [0.56, -1.10]],
        &[[0.56, -1.10], [0.50, -0.80], [0.30, -0.44]],
        &[[0.30, -0.44], [0.18, -0.46], [0.06, -0.52]],
    ]);
    brush.edge(std::slice::from_ref(&far), coat.fur.line);
    brush.flat(&[far], coat.fur.shaded);
    let tail = brush.pieces(&[
        &[[-0.36, -0.42], [-0.66, -0.50], [-0.92, -0.44]],
        &[[-0.92, -0.44], [-0.80, -0.37], [-0.88, -0.28]],
        &[[-0.88, -0.28], [-0.62, -0.26], [-0.34, -0.24]],
    ]);
    let body = brush.shape(&[
        [0.46, -0.62],
        [0.62, -0.52],
        [0.64, -0.36],
        [0.50, -0.20],
        [0.20, -0.08],
        [-0.16, -0.10],
        [-0.44, -0.26],
        [-0.40, -0.42],
        [-0.10, -0.50],
        [0.24, -0.60],
    ]);
    brush.edge(&[tail.clone(), body.clone()], coat.fur.line);
    brush.flat(&[tail], coat.fur.shaded);
    brush.flat(std::slice::from_ref(&body), coat.fur.base);
    if !coat.is_black {
        let breast = brush.oval([0.28, -0.12], [0.42, 0.18], -8.0);
        brush.patch(&body, &breast, coat.pale.base);
    }
    brush.form(&body, 0.07, coat.fur.shaded);
    beak(brush, coat, ([0.62, -0.44], if kind == AnimalKind::Crow { [0.22, 0.06] } else { [0.13, 0.06] }));
    eye::draw(brush, coat, ([0.46, -0.46], [0.055, 0.065]), (Look::Open, 1.0));
    let near = brush.pieces(&[
        &[[0.22, -0.44], [0.10, -0.82], [-0.12, -1.12], [-0.52, -1.34]],
        &[[-0.52, -1.34], [-0.50, -1.18], [-0.56, -1.08]],
        &[[-0.56, -1.08], [-0.48, -0.98], [-0.50, -0.86]],
        &[[-0.50, -0.86], [-0.40, -0.78], [-0.38, -0.66]],
        &[[-0.38, -0.66], [-0.26, -0.50], [-0.16, -0.40]],
        &[[-0.16, -0.40], [0.04, -0.34], [0.22, -0.44]],
    ]);
    brush.edge(std::slice::from_ref(&near), coat.fur.line);
    brush.flat(std::slice::from_ref(&near), coat.fur.shaded);
    let arm = brush.shape(&[
        [0.26, -0.36],
        [0.20, -0.70],
        [-0.04, -1.06],
        [-0.40, -1.30],
        [-0.26, -0.98],
        [-0.14, -0.66],
        [-0.06, -0.42],
    ]);
    brush.patch(&near, &arm, coat.fur.base);
    let line = if coat.is_black { coat.line } else { coat.fur.line };
    for (from, to) in
        [([-0.24, -0.92], [-0.52, -1.10]), ([-0.16, -0.72], [-0.46, -0.88]), ([-0.08, -0.54], [-0.34, -0.67])]
    {
        brush.tapered(&[from, [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0 + 0.02], to], (0.8, Taper::TAIL), line);
    }
}
