//! What else is worn on the head at work, in the cold and in rain: hard hat, cowboy hat, mortarboard, veil, earmuffs, a hood.

use super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::easel::Easel;
use super::headwear::piece;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::round::{Ring, brim, dome, hull, hull_of};
use crate::scene::{Extra, Outfit};

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) {
    match extra {
        Extra::HardHat => hard_hat(easel, rig, palette),
        Extra::CowboyHat => cowboy_hat(easel, rig, palette),
        Extra::Mortarboard => mortarboard(easel, rig, palette),
        Extra::EarMuffs => ear_muffs(easel, rig, palette),
        Extra::SantaHat => santa_hat(easel, rig, palette),
        Extra::NunVeil => nun_veil(easel, rig, palette),
        _ => {}
    }
}

/// A raincoat's hood is worn where nothing else on the head wants the room.
pub fn has_hood_up(outfit: Outfit, extras: &[Extra]) -> bool {
    use Extra::{Beret, Cap, CatEars, ChefHat, CowboyHat, Crown, FireHelmet, FoxEars, Halo, HardHat, Hat, Headphones};
    use Extra::{Horns, Mortarboard, NurseCap, PeakedCap, PirateHat, RabbitEars, SailorHat, SpaceHelmet, StrawHat};
    let in_the_way = |extra: &Extra| {
        matches!(extra, Beret | Cap | CatEars | ChefHat | CowboyHat | Crown | FireHelmet | FoxEars | Halo | HardHat)
            || matches!(extra, Hat | Headphones | Horns | Mortarboard | NurseCap | PeakedCap | PirateHat | RabbitEars)
            || matches!(extra, SailorHat | SpaceHelmet | StrawHat | Extra::WitchHat | Extra::WolfEars)
    };
    outfit == Outfit::Raincoat && !extras.iter().any(in_the_way)
}

/// The right halves of what frames a face, head units from its middle: from the crown to below the chin.
const SHELL: [Point; 7] =
    [[0.0, -0.70], [0.34, -0.61], [0.575, -0.30], [0.61, 0.10], [0.54, 0.46], [0.42, 0.74], [0.0, 0.86]];
const FACE: [Point; 7] =
    [[0.0, -0.49], [0.28, -0.42], [0.46, -0.15], [0.49, 0.14], [0.41, 0.42], [0.22, 0.62], [0.0, 0.74]];

/// Both halves of an outline about the middle of the face, pushed to one side; canvas units.
fn framed(rig: &Rig, half: &[Point], shift: f64) -> Vec<Point> {
    let middle = rig.turn([0.0, 0.50, 0.0]);
    let at = |x: f64, y: f64| rig.place([middle[0] + shift + x, middle[1] + y]);
    let right = half.iter().map(|[x, y]| at(*x, *y));
    let left = half[1..half.len() - 1].iter().rev().map(|[x, y]| at(-x, *y));
    around(&right.chain(left).collect::<Vec<_>>(), 7)
}

/// A ring of cloth about the face: one outline with a slit from its outer edge to its inner.
fn cloth_about(easel: &mut Easel, rig: &Rig, (outer, inner): (&[Point], &[Point]), cloth: &Surface) {
    let mut shell = closed(outer);
    shell.extend(closed(inner).into_iter().rev());
    easel.fill(&shell, cloth.base);
    easel.within(&shell, |easel| easel.crescent(outer, rig.away([-0.10, -0.04]), (cloth.shaded, 1.0)));
    easel.ink(&closed(inner), 1.0, (cloth.line, Taper::EVEN));
    easel.ink(&closed(outer), 1.1, (cloth.line, Taper::EVEN));
}

/// What an edge round the face casts on fringe and cheeks.
fn shade_within(easel: &mut Easel, rig: &Rig, palette: &Palette, shift: f64) {
    let smaller = FACE.map(|[x, y]| [x * 0.93, y * 0.93 + 0.035]);
    let mut rim = closed(&framed(rig, &FACE, shift));
    rim.extend(closed(&framed(rig, &smaller, shift - rig.light * 0.012)).into_iter().rev());
    easel.veil(&rim, palette.hair.deep, if easel.in_color() { 0.45 } else { 0.0 });
}

/// Over the hair, its edges meeting at the throat.
pub fn hood(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (cloth, turn) = (palette.cloth, libm::sin(rig.yaw_deg.to_radians()));
    let (outer, inner) = (framed(rig, &SHELL, -turn * 0.05), framed(rig, &FACE, turn * 0.10));
    shade_within(easel, rig, palette, turn * 0.10);
    cloth_about(easel, rig, (&outer, &inner), &cloth);
    let middle = rig.turn([0.0, 0.50, 0.0]);
    let at = |[x, y]: Point| rig.place([middle[0] + x, middle[1] + y]);
    for side in [-1.0, 1.0] {
        for fold in [[[0.30, 0.74], [0.42, 0.58], [0.47, 0.42]], [[0.16, -0.63], [0.36, -0.50], [0.50, -0.26]]] {
            let curve = through(&fold.map(|[x, y]: Point| at([x * side, y])), 6);
            easel.ink(&curve, 0.8, (cloth.line, Taper::FOLD));
        }
    }
    // Its peak keeps the rain off the brow.
    let peak =
        [[-0.40, -0.27], [-0.26, -0.44], [0.0, -0.52], [0.26, -0.44], [0.40, -0.27], [0.24, -0.35], [0.0, -0.40]];
    let shift = turn * 0.10;
    let peak = peak.iter().chain(&[[-0.24, -0.35]]).map(|[x, y]| at([x + shift, *y])).collect::<Vec<_>>();
    piece(easel, rig, &around(&peak, 5), &cloth);
}

/// White about the face, black over it.
fn nun_veil(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let turn = libm::sin(rig.yaw_deg.to_radians());
    let edge = FACE.map(|[x, y]| [x * 1.04, y * 1.02 - 0.05]);
    let veil = [[0.0, -0.70], [0.34, -0.61], [0.57, -0.30], [0.59, 0.15], [0.58, 0.56], [0.50, 0.88], [0.0, 0.90]];
    let (outer, middle, inner) = (
        framed(rig, &veil, -turn * 0.05),
        framed(rig, &edge, turn * 0.06),
        framed(rig, &FACE.map(|[x, y]| [x * 0.93, y * 0.86 + 0.015]), turn * 0.12),
    );
    shade_within(easel, rig, palette, turn * 0.12);
    cloth_about(easel, rig, (&outer, &middle), &palette.dark);
    let face = rig.turn([0.0, 0.50, 0.0]);
    for side in [-1.0, 1.0] {
        let fold = [[0.26, -0.60], [0.49, -0.28], [0.54, 0.10], [0.50, 0.50]];
        let curve = through(&fold.map(|[x, y]: Point| rig.place([face[0] + x * side, face[1] + y])), 6);
        easel.ink(&curve, 0.9, (palette.dark.line, Taper::FOLD));
    }
    cloth_about(easel, rig, (&middle, &inner), &palette.white);
}

/// Its tip falls to the side away from the light.
fn santa_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (red, white, lean) = (palette.hat.unwrap_or(palette.accent), palette.white, -rig.light);
    let top = |x: f64, y: f64| rig.hung(rig.solid([0.0, 0.0, -0.05]), [x * lean, y]);
    let base = Ring { dip: 0.06, ..Ring::at(0.10, 0.452) };
    let front = base.front(rig);
    let (first, last) = (front[0], front[front.len() - 1]);
    let (near, far) = if lean > 0.0 { (last, first) } else { (first, last) };
    let mut cone = through(&[far, top(-0.30, -0.20), top(0.02, -0.40), top(0.38, -0.36), top(0.60, -0.02)], 7);
    cone.extend(through(&[top(0.52, -0.01), top(0.42, -0.14), near], 5));
    cone.extend(if lean > 0.0 { front.iter().rev().copied().collect::<Vec<_>>() } else { front.clone() });
    piece(easel, rig, &cone, &red);
    let fold = through(&[top(0.40, -0.14), top(0.28, -0.24), top(0.12, -0.28)], 5);
    easel.ink(&fold, 0.9, (red.line, Taper::FOLD));
    piece(easel, rig, &ellipse(top(0.57, 0.06), [rig.head * 0.10; 2], 0.0), &white);
    let band = ribbon(&Ring { dip: 0.06, ..Ring::at(0.125, 0.458) }.front(rig), |_| rig.head * 0.075);
    let shadow = super::curve::moved(&band, [0.0, rig.head * 0.05]);
    easel.on_figure(|easel| easel.veil(&shadow, palette.hair.deep, if easel.in_color() { 0.42 } else { 0.0 }));
    piece(easel, rig, &around(&band.iter().step_by(3).copied().collect::<Vec<_>>(), 3), &white);
}

/// A smooth shell with a ridge over it and a short peak.
fn hard_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let shell = palette.hat.unwrap_or(palette.gold);
    let rings = dome((0.155, -0.20), 0.462, 2.2);
    piece(easel, rig, &hull_of(rig, &rings), &shell);
    let ridge: Vec<Point> = rings.iter().map(|ring| ring.point(rig, 0.0, 0.03)).collect();
    let ridge = ribbon(&through(&ridge, 5), |at| rig.head * (0.060 - 0.02 * at));
    piece(easel, rig, &ridge, &shell);
    for turn in [-40.0, 40.0] {
        let rib: Vec<Point> = rings.iter().map(|ring| ring.point(rig, turn, 0.0)).collect();
        easel.ink(&through(&rib, 4), 0.7, (shell.line, Taper::LINE));
    }
    let base = Ring { dip: 0.075, ..Ring::at(0.155, 0.462) };
    let out = |turn: f64| {
        let far = libm::cos(turn.to_radians() * 1.1).max(0.0);
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        rig.solid([0.50 * sin, 0.215 + 0.05 * far, -0.05 + 0.50 * cos + 0.17 * far])
    };
    let mut peak = base.run(rig, (-84.0, 84.0), 14);
    peak.extend((0..=14).rev().map(|step| out(-84.0 + 12.0 * f64::from(step))));
    let shadow = super::curve::moved(&peak, [0.0, rig.head * 0.045]);
    easel.on_figure(|easel| easel.veil(&shadow, palette.hair.deep, if easel.in_color() { 0.42 } else { 0.0 }));
    piece(easel, rig, &peak, &shell);
}

/// A high pinched crown; the brim rises at both sides.
fn cowboy_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let felt = palette.hat.unwrap_or(palette.leather);
    let ring = Ring { dip: 0.11, ..Ring::at(0.185, 0.76) };
    let rolled = |turn: f64| {
        let side = libm::sin((turn + rig.yaw_deg).to_radians());
        ring.point(rig, turn, 0.21 * side * side * side * side)
    };
    let whole: Vec<Point> = (0..40).map(|step| rolled(f64::from(step) * 9.0)).collect();
    easel.fill(&hull(&whole), felt.deep);
    let edge = brim(rig, ring);
    let shadow = super::curve::moved(&edge, [0.0, rig.head * 0.04]);
    let strong = if easel.in_color() { 0.42 } else { 0.0 };
    easel.within(&hull_of(rig, &[Ring::at(0.20, 0.48)]), |easel| {
        easel.veil(&shadow, palette.hair.deep, strong);
    });
    piece(easel, rig, &hull_of(rig, &dome((0.16, -0.33), 0.415, 3.0)), &felt);
    let pinch = [[-0.12, -0.30], [-0.05, -0.18], [-0.02, -0.04]];
    for side in [-1.0, 1.0] {
        let crease = pinch.map(|[x, y]: Point| rig.solid([x * side, y, 0.32]));
        easel.ink(&through(&crease, 6), 0.8, (felt.line, Taper::FOLD));
    }
    let band = ribbon(&Ring::at(0.105, 0.424).front(rig), |_| rig.head * 0.042);
    piece(easel, rig, &band, &palette.dark);
    let from = -90.0 - rig.yaw_deg;
    let front: Vec<Point> = (0..=24).map(|step| rolled(from + 7.5 * f64::from(step))).collect();
    let inner = Ring { dip: 0.06, ..Ring::at(0.155, 0.422) };
    let mut flap = front;
    flap.extend((0..=24).rev().map(|step| inner.point(rig, from + 7.5 * f64::from(step), 0.0)));
    piece(easel, rig, &flap, &felt);
}

fn mortarboard(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or(palette.dark);
    piece(easel, rig, &hull_of(rig, &[Ring { dip: 0.07, ..Ring::at(0.16, 0.452) }, Ring::at(-0.05, 0.42)]), &cloth);
    // Seen a little from below: the far corner is higher than the near one.
    let corner = |turn: f64| {
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        rig.solid([0.72 * sin, -0.095 + 0.10 * cos, -0.05 + 0.66 * cos])
    };
    let board = [0.0, 90.0, 180.0, 270.0].map(corner);
    piece(easel, rig, &board, &cloth);
    let button = rig.solid([0.0, -0.11, -0.05]);
    let side = -rig.facing();
    let over = rig.solid([side * 0.46, -0.06, 0.18]);
    let end = rig.hung(over, [side * 0.03, 0.34]);
    let cord = through(&[button, over, rig.hung(over, [side * 0.03, 0.12]), end], 6);
    easel.ink(&cord, 2.6, (palette.gold.line, Taper::EVEN));
    easel.ink(&cord, 1.6, (palette.gold.base, Taper::EVEN));
    easel.fill(&ellipse(button, [rig.head * 0.030, rig.head * 0.020], 0.0), palette.gold.base);
    let tuft = [[-0.022, -0.02], [0.022, -0.02], [0.045, 0.16], [-0.045, 0.16]].map(|point| rig.hung(end, point));
    piece(easel, rig, &tuft, &palette.gold);
}

/// Two soft balls over the ears and a thin band over the hair.
fn ear_muffs(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let over: Vec<Point> = (-10..=10)
        .map(|step| {
            let turn = (f64::from(step) * 8.4).to_radians();
            rig.solid([libm::sin(turn) * 0.470, 0.42 - libm::cos(turn) * 0.535, -0.03])
        })
        .collect();
    piece(easel, rig, &ribbon(&over, |_| rig.head * 0.022), &palette.accent);
    let fur = palette.white;
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 18.0 {
            continue;
        }
        let middle = rig.solid([side * 0.485, 0.56, -0.02]);
        let tuft = |step: i32| {
            let turn = (f64::from(step) * 18.0).to_radians();
            let far = if step % 2 == 0 { 0.150 } else { 0.132 };
            rig.hung(middle, [libm::cos(turn) * far * 0.86, libm::sin(turn) * far])
        };
        piece(easel, rig, &around(&(0..20).map(tuft).collect::<Vec<_>>(), 3), &fur);
        let curl = [[-0.05, 0.02], [0.0, 0.055], [0.05, 0.03]].map(|point| rig.hung(middle, point));
        easel.ink(&through(&curl, 4), 0.6, (fur.line, Taper::FOLD));
    }
}
