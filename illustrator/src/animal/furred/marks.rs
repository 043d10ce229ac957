//! What is painted on fur: pale cheeks and chests, masks, stripes.

use super::breeds::is_snub;
use super::head::Parts;
use crate::animal::brush::Brush;
use crate::animal::coat::Coat;
use crate::figure::curve::{Point, Taper};
use crate::figure::palette::Surface;
use crate::figure::shade::Shade;
use scene::{AnimalKind, Tint};

/// Whether muzzle, throat and belly are paler than the back.
/// The fur of the feet: dark in kinds with dark legs, else as pale as said.
pub fn of_paws(coat: &Coat, kind: AnimalKind, pale: bool) -> Surface {
    match kind {
        AnimalKind::Fox | AnimalKind::Panda | AnimalKind::Siamese if !coat.is_black => coat.dark,
        _ if pale => coat.pale,
        _ => coat.fur,
    }
}

pub fn is_pale_below(coat: &Coat, kind: AnimalKind) -> bool {
    let has = !matches!(
        kind,
        AnimalKind::Poodle | AnimalKind::Dog | AnimalKind::Rabbit | AnimalKind::Bear | AnimalKind::Panda
    ) || coat.is_black;
    let is_plain = coat.is_black && kind == AnimalKind::Cat || kind == AnimalKind::Siamese;
    has && coat.fur.base.color != coat.pale.base.color && !is_plain
}

pub const fn is_tabby(kind: AnimalKind, color: Tint) -> bool {
    matches!(kind, AnimalKind::Cat)
        && matches!(color, Tint::Orange | Tint::Brown | Tint::Gray | Tint::Silver | Tint::Ash | Tint::Blond)
}

/// The shade of what is below: of the pale fur where there is some.
pub fn under(coat: &Coat, kind: AnimalKind) -> Shade {
    if is_pale_below(coat, kind) { coat.pale.shaded } else { coat.fur.shaded }
}

/// Tips as if dipped in ink.
pub fn ears(brush: &mut Brush, coat: &Coat, (kind, _): (AnimalKind, Tint), outline: &Parts) {
    match kind {
        AnimalKind::Panda | AnimalKind::Siamese => return brush.flat(&outline.ears, coat.dark.base),
        AnimalKind::Calico => {
            brush.flat(&outline.ears[..1], coat.ear.base);
            return brush.flat(&outline.ears[1..], coat.dark.base);
        }
        _ => {}
    }
    if !matches!(kind, AnimalKind::Fox) || coat.is_black {
        return;
    }
    for (ear, at) in outline.ears.iter().zip([[-0.46, -0.82], [0.42, -0.80]]) {
        let tip = brush.oval(at, [0.24, 0.26], 0.0);
        brush.patch(ear, &tip, coat.dark.base);
    }
}

pub fn face(brush: &mut Brush, coat: &Coat, (kind, color): (AnimalKind, Tint), outline: &Parts) {
    let Parts { skull, muzzle, .. } = outline;
    if is_pale_below(coat, kind) {
        pale_face(brush, coat, kind, outline);
    }
    match kind {
        AnimalKind::Husky | AnimalKind::Wolf if !coat.is_black => mask(brush, coat, kind, outline),
        AnimalKind::Calico => calico(brush, coat, skull),
        AnimalKind::Siamese => siamese(brush, coat, skull),
        AnimalKind::Panda => {
            for (at, size, tilt) in [([0.02, -0.01], [0.13, 0.165], 24.0), ([0.40, -0.02], [0.095, 0.15], -22.0)] {
                let patch = brush.oval(at, size, tilt);
                brush.patch(skull, &patch, coat.dark.base);
            }
        }
        AnimalKind::Bear if !coat.is_black => {
            let bridge = brush.shape(&[[0.10, 0.14], [0.34, 0.05], [0.60, 0.10], [0.8, 0.3], [0.6, 0.7], [0.0, 0.7]]);
            brush.patch(muzzle, &bridge, coat.fur.light);
        }
        AnimalKind::Raccoon => raccoon(brush, coat, outline),
        AnimalKind::Shiba => {
            for [x, y] in [[0.06, -0.155], [0.36, -0.165]] {
                let brow = brush.oval([x, y], [0.055, 0.030], -12.0);
                brush.patch(skull, &brow, coat.pale.base);
            }
        }
        AnimalKind::Corgi => {
            let blaze = brush.shape(&[
                [0.18, -0.50],
                [0.25, -0.30],
                [0.26, -0.05],
                [0.42, 0.12],
                [0.24, 0.12],
                [0.17, -0.05],
                [0.13, -0.30],
            ]);
            brush.patch(skull, &blaze, coat.pale.base);
            brush.patch(muzzle, &blaze, coat.pale.base);
        }
        AnimalKind::Dog if !coat.is_black => {
            // The bridge is lighter.
            let bridge =
                brush.shape(&[[0.14, -0.16], [0.28, -0.14], [0.46, 0.06], [0.62, 0.14], [0.48, 0.20], [0.26, 0.08]]);
            brush.patch(skull, &bridge, coat.fur.light);
            brush.patch(muzzle, &bridge, coat.fur.light);
        }
        _ if is_tabby(kind, color) => tabby(brush, coat, skull),
        _ => {}
    }
}

/// One side of the head orange, the other black.
fn calico(brush: &mut Brush, coat: &Coat, skull: &[Point]) {
    let near = brush.shape(&[
        [-0.7, -0.6],
        [0.06, -0.6],
        [0.13, -0.30],
        [0.02, -0.08],
        [-0.16, 0.10],
        [-0.40, 0.16],
        [-0.7, 0.0],
    ]);
    brush.patch(skull, &near, coat.ear.base);
    let far = brush.shape(&[[0.24, -0.6], [0.60, -0.6], [0.62, 0.06], [0.46, 0.10], [0.36, -0.08], [0.26, -0.26]]);
    brush.patch(skull, &far, coat.dark.base);
}

/// A dark face within a pale head.
fn siamese(brush: &mut Brush, coat: &Coat, skull: &[Point]) {
    let mask = brush.shape(&[
        [0.20, -0.24],
        [0.40, -0.14],
        [0.52, 0.06],
        [0.54, 0.30],
        [0.30, 0.50],
        [0.06, 0.40],
        [-0.10, 0.16],
        [0.0, -0.10],
    ]);
    brush.patch(skull, &mask, coat.dark.base);
}

/// A dark band over both eyes, and pale brows.
fn raccoon(brush: &mut Brush, coat: &Coat, Parts { skull, muzzle, .. }: &Parts) {
    for patch in [
        &[[-0.50, 0.16], [-0.20, -0.12], [0.06, -0.14], [0.17, -0.02], [0.14, 0.16], [-0.10, 0.14]],
        &[[0.28, 0.08], [0.30, -0.10], [0.42, -0.14], [0.56, 0.06], [0.52, 0.14], [0.40, 0.08]],
    ] {
        let patch = brush.shape(patch);
        brush.patch(skull, &patch, coat.dark.base);
        brush.patch(muzzle, &patch, coat.dark.base);
    }
    for (at, tilt) in [([-0.02, -0.19], -16.0), ([0.38, -0.20], 14.0)] {
        let brow = brush.oval(at, [0.15, 0.055], tilt);
        brush.patch(skull, &brow, coat.pale.base);
    }
}

/// Cheeks, chin and the sides of the muzzle.
fn pale_face(brush: &mut Brush, coat: &Coat, kind: AnimalKind, outline: &Parts) {
    let Parts { skull, muzzle, .. } = outline;
    if is_snub(kind) {
        let low = brush.shape(&[
            [0.28, 0.02],
            [0.34, 0.14],
            [0.50, 0.26],
            [0.50, 0.60],
            [-0.16, 0.60],
            [-0.04, 0.34],
            [0.12, 0.22],
            [0.22, 0.14],
        ]);
        return brush.patch(skull, &low, coat.pale.base);
    }
    let near = brush.pieces(&[
        &[[0.14, 0.24], [0.0, 0.13], [-0.16, 0.12], [-0.30, 0.06]],
        &[[-0.30, 0.06], [-0.34, 0.16], [-0.46, 0.14]],
        &[[-0.46, 0.14], [-0.48, 0.22], [-0.74, 0.20]],
        &[[-0.74, 0.20], [-0.60, 0.60], [0.20, 0.70], [0.4, 0.5], [0.14, 0.24]],
    ]);
    brush.patch(skull, &near, coat.pale.base);
    let far = brush.shape(&[[0.44, 0.07], [0.52, 0.04], [0.70, 0.14], [0.5, 0.4], [0.42, 0.2]]);
    brush.patch(skull, &far, coat.pale.base);
    let side =
        brush.shape(&[[-0.2, 0.20], [0.16, 0.22], [0.34, 0.20], [0.52, 0.24], [0.80, 0.30], [0.7, 0.7], [0.0, 0.7]]);
    brush.patch(muzzle, &side, coat.pale.base);
}

/// A pale face under a dark cap that comes down between the eyes.
fn mask(brush: &mut Brush, coat: &Coat, kind: AnimalKind, outline: &Parts) {
    let brows: &[&[Point]] = &[
        &[[-0.14, 0.05], [-0.16, -0.10], [-0.02, -0.19], [0.12, -0.15], [0.17, -0.04], [0.12, 0.14]],
        &[[0.30, 0.10], [0.27, -0.06], [0.33, -0.18], [0.44, -0.16], [0.49, 0.02], [0.44, 0.14]],
    ];
    let shade = if kind == AnimalKind::Husky { coat.pale.base } else { coat.fur.light };
    for brow in brows {
        let brow = brush.shape(brow);
        brush.patch(&outline.skull, &brow, shade);
        brush.patch(&outline.muzzle, &brow, shade);
    }
    if kind == AnimalKind::Husky {
        let bridge = brush.shape(&[[0.16, -0.02], [0.27, -0.04], [0.42, 0.08], [0.60, 0.16], [0.5, 0.26], [0.1, 0.26]]);
        brush.patch(&outline.muzzle, &bridge, coat.pale.base);
    }
}

fn tabby(brush: &mut Brush, coat: &Coat, skull: &[Point]) {
    for (from, middle, to) in [
        ([0.02, -0.44], [0.10, -0.34], [0.13, -0.20]),
        ([0.17, -0.46], [0.20, -0.35], [0.20, -0.22]),
        ([0.30, -0.42], [0.29, -0.33], [0.27, -0.21]),
    ] {
        brush.tapered(&[from, middle, to], (3.4, Taper::TAIL), coat.fur.deep);
    }
    for (from, middle, to) in [
        ([-0.58, 0.02], [-0.40, 0.06], [-0.22, 0.04]),
        ([-0.58, 0.14], [-0.42, 0.19], [-0.24, 0.18]),
        ([0.54, 0.02], [0.50, 0.03], [0.47, 0.05]),
    ] {
        let stripe = brush.limb(&[[from[0], from[1], 0.032], [middle[0], middle[1], 0.026], [to[0], to[1], 0.004]]);
        brush.patch(skull, &stripe, coat.fur.deep);
    }
}

/// What a cat has on its back, along its `spine` from the neck down: stripes `long` units long, or patches.
pub fn back(
    brush: &mut Brush,
    coat: &Coat,
    (kind, color): (AnimalKind, Tint),
    (spine, long): (&[Point], f64),
    trunk: &[Point],
) {
    if is_tabby(kind, color) {
        stripes(brush, coat, (spine, long), trunk);
    }
    if kind != AnimalKind::Calico {
        return;
    }
    for (at, size, shade) in
        [(0, [0.42, 0.34], coat.ear.base), (3, [0.46, 0.40], coat.dark.base), (1, [0.14, 0.12], coat.dark.base)]
    {
        let [x, y] = spine[at.min(spine.len() - 1)];
        let patch = brush.shape(&[
            [x - size[0], y - 0.1],
            [x - size[0] * 0.7, y + size[1] * 0.9],
            [x + size[0] * 0.1, y + size[1] * 1.25],
            [x + size[0] * 0.5, y + size[1] * 0.7],
            [x + size[0] * 1.1, y + size[1] * 0.5],
            [x + size[0] * 0.9, y - 0.3],
            [x, y - 0.4],
        ]);
        brush.patch(trunk, &patch, shade);
    }
}

/// Each leans back.
fn stripes(brush: &mut Brush, coat: &Coat, (spine, long): (&[Point], f64), trunk: &[Point]) {
    for [x, y] in spine {
        let stripe =
            brush.limb(&[[x + 0.04, y - 0.08, 0.055], [x - 0.02, y + long * 0.5, 0.050], [x + 0.06, y + long, 0.004]]);
        brush.patch(trunk, &stripe, coat.fur.deep);
    }
}
