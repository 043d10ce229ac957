//! Hats that say what somebody is: of cook, nurse, pirate, officer, sailor, firefighter, and the helmet of a spacesuit.

use super::callings;
use super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::easel::Easel;
use super::headwear::{piece, shade_below};
use super::marks::heart_in;
use super::palette::Palette;
use super::rig::Rig;
use super::round::{Ring, brim, dome, follows_brow, hull_of};
use scene::Extra;

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) {
    match extra {
        Extra::ChefHat => chef_hat(easel, rig, palette),
        Extra::NurseCap => nurse_cap(easel, rig, palette),
        Extra::PirateHat => pirate_hat(easel, rig, palette),
        Extra::PeakedCap => peaked_cap(easel, rig, palette),
        Extra::SailorHat => sailor_hat(easel, rig, palette),
        Extra::FireHelmet => fire_helmet(easel, rig, palette),
        Extra::SpaceHelmet => space_helmet(easel, rig, palette),
        other => callings::draw(easel, rig, palette, other),
    }
}

/// About the middle of the skull, moving with the head's turn; x is not foreshortened.
pub fn about(rig: &Rig, x: f64, y: f64) -> Point {
    let [middle_x, middle_y] = rig.turn([0.0, y, -0.05]);
    rig.place([middle_x + x, middle_y])
}

pub fn shaped(rig: &Rig, half: &[Point]) -> Vec<Point> {
    let right = half.iter().map(|[x, y]| about(rig, *x, *y));
    let left = half.iter().rev().map(|[x, y]| about(rig, -*x, *y));
    around(&right.chain(left).collect::<Vec<_>>(), 6)
}

/// A high band, and over it the cloth in puffs.
fn chef_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let white = palette.white;
    let puff = [[0.0, -0.47], [0.20, -0.50], [0.36, -0.42], [0.52, -0.36], [0.55, -0.22], [0.46, -0.10], [0.38, 0.0]];
    piece(easel, rig, &shaped(rig, &puff), &white);
    for (x, top) in [(-0.30, -0.26), (-0.12, -0.36), (0.10, -0.34), (0.28, -0.28)] {
        let fold = [about(rig, x * 0.9, -0.04), about(rig, x, top * 0.6), about(rig, x * 1.25, top)];
        easel.ink(&through(&fold, 6), 0.7, (white.line, Taper { start: 0.1, end: 0.8, least: 0.0 }));
    }
    piece(easel, rig, &hull_of(rig, &[Ring::at(0.215, 0.478), Ring::at(-0.03, 0.456)]), &white);
}

/// Folded and set on the crown, with a heart: a red cross is nobody's ornament.
fn nurse_cap(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let ring = Ring { dip: 0.05, ..Ring::at(0.075, 0.372) };
    let at = |turn: f64, lift: f64| ring.point(rig, turn, lift);
    let row =
        |half: f64, lift: f64| -> Vec<Point> { (-5..=5).map(|step| at(half * f64::from(step) / 5.0, lift)).collect() };
    let crown = [(58.0, 0.10), (47.0, 0.165), (24.0, 0.205), (0.0, 0.215)];
    let mut outline = row(54.0, -0.03);
    outline.extend(crown.map(|(turn, lift)| at(turn, lift)));
    outline.extend(crown.iter().rev().skip(1).map(|(turn, lift)| at(-turn, *lift)));
    shade_below(easel, rig, palette, &outline, 0.035);
    piece(easel, rig, &outline, &palette.white);
    easel.ink(&row(57.0, 0.045), 0.55, (palette.white.line, Taper::EVEN));
    if rig.is_from_behind {
        return;
    }
    let middle = at(0.0, 0.125);
    let size = rig.head * 0.055;
    let shade = if easel.in_color() { palette.lip } else { palette.dark.base };
    easel.fill(&heart_in(middle, [size * rig.squeeze(0.0).max(0.4), size]), shade);
}

/// Its brim turned up before the crown, with a pale edge and a skull.
fn pirate_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.dark;
    piece(easel, rig, &hull_of(rig, &dome((0.20, -0.20), 0.474, 2.6)), &cloth);
    let turned_up =
        [[0.0, -0.30], [0.22, -0.25], [0.46, -0.10], [0.70, 0.15], [0.50, 0.255], [0.24, 0.315], [0.0, 0.33]];
    let outline = shaped(rig, &turned_up);
    piece(easel, rig, &outline, &cloth);
    let edge =
        [[-0.68, 0.14], [-0.46, -0.07], [-0.22, -0.215], [0.0, -0.265], [0.22, -0.215], [0.46, -0.07], [0.68, 0.14]];
    let edge = through(&edge.map(|[x, y]: Point| about(rig, x, y)), 6);
    easel.ink(&edge, 4.2, (palette.gold.base, Taper { start: 0.1, end: 0.1, least: 0.4 }));
    if rig.is_from_behind {
        return;
    }
    let turn = libm::sin(rig.yaw_deg.to_radians()) * 0.24;
    let on = |x: f64, y: f64| about(rig, x + turn, y);
    let skull = [[0.0, -0.10], [0.085, -0.06], [0.095, 0.02], [0.050, 0.07], [0.045, 0.125], [0.0, 0.135]];
    let skull: Vec<Point> =
        skull.iter().map(|[x, y]| on(*x, *y)).chain(skull.iter().rev().map(|[x, y]| on(-*x, *y))).collect();
    easel.fill(&around(&skull, 4), palette.white.base);
    for side in [-1.0, 1.0] {
        easel.fill(&ellipse(on(side * 0.040, 0.015), [rig.head * 0.026, rig.head * 0.030], 0.0), cloth.base);
    }
}

/// A hard peak, a dark band with a badge, and a wide flat top.
fn peaked_cap(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or(palette.cloth);
    piece(easel, rig, &hull_of(rig, &[Ring::at(0.15, 0.470), Ring::at(-0.05, 0.535), Ring::at(-0.10, 0.47)]), &cloth);
    let band = Ring::at(0.20, 0.478);
    piece(easel, rig, &hull_of(rig, &[band, Ring::at(0.10, 0.474)]), &palette.dark);
    if rig.is_from_behind {
        return;
    }
    let badge = Ring::at(0.05, 0.52).point(rig, 0.0, 0.0);
    let shown = rig.squeeze(0.0).max(0.4);
    let shield = [[0.0, -0.085], [0.07, -0.05], [0.055, 0.035], [0.0, 0.075], [-0.055, 0.035], [-0.07, -0.05]];
    let shield: Vec<Point> = shield.iter().map(|[x, y]| rig.hung(badge, [x * shown, *y])).collect();
    piece(easel, rig, &around(&shield, 4), &palette.gold);
    let out = |turn: f64| {
        let far = libm::cos(turn.to_radians() * 1.4).max(0.0);
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        rig.solid([
            0.482 * sin,
            0.27 + 0.125 * far + follows_brow(rig) * (0.51 * cos + 0.18 * far),
            -0.05 + 0.51 * cos + 0.18 * far,
        ])
    };
    let mut peak = Ring::at(0.215, 0.478).run(rig, (-60.0, 60.0), 12);
    peak.extend((0..=12).rev().map(|step| out(-60.0 + 10.0 * f64::from(step))));
    piece(easel, rig, &peak, &palette.dark);
}

/// Round and white, its brim turned up all round.
fn sailor_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let white = palette.white;
    piece(easel, rig, &hull_of(rig, &dome((0.12, -0.15), 0.43, 2.6)), &white);
    let wall = [Ring::at(0.195, 0.476), Ring::at(0.02, 0.515)];
    piece(easel, rig, &hull_of(rig, &wall), &white);
    let stripe = ribbon(&Ring::at(0.075, 0.503).front(rig), |_| rig.head * 0.012);
    easel.fill(&stripe, palette.dark.base);
}

fn fire_helmet(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let shell = palette.gold;
    let wide = Ring { dip: 0.11, z: -0.10, ..Ring::at(0.225, 0.62) };
    piece(easel, rig, &brim(rig, wide), &shell);
    let rings = dome((0.20, -0.215), 0.476, 2.2);
    piece(easel, rig, &hull_of(rig, &rings), &shell);
    for turn in [-48.0, 0.0, 48.0] {
        let ridge: Vec<Point> = rings.iter().map(|ring| ring.point(rig, turn, 0.0)).collect();
        easel.ink(&through(&ridge, 4), 1.2, (shell.line, Taper::LINE));
    }
    let band = ribbon(&Ring::at(0.165, 0.478).front(rig), |_| rig.head * 0.022);
    piece(easel, rig, &band, &palette.dark);
    if rig.is_from_behind {
        return;
    }
    let middle = Ring::at(0.06, 0.48).point(rig, 0.0, 0.0);
    let shown = rig.squeeze(0.0).max(0.4);
    let badge = [[0.0, -0.15], [0.085, -0.10], [0.095, 0.03], [0.0, 0.09], [-0.095, 0.03], [-0.085, -0.10]];
    let badge: Vec<Point> = badge.iter().map(|[x, y]| rig.hung(middle, [x * shown, *y])).collect();
    piece(easel, rig, &around(&badge, 4), &palette.accent);
}

/// A white shell round the head with an opening for the face, the visor raised over the brow, a ring at the neck.
fn space_helmet(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (white, turn) = (palette.white, libm::sin(rig.yaw_deg.to_radians()));
    let middle = rig.turn([0.0, 0.50, 0.0]);
    let oval = |shift: f64, down: f64, radii: Point| -> Vec<Point> {
        let oval = ellipse([middle[0] + shift, middle[1] + down], radii, 0.0);
        oval.into_iter().map(|point| rig.place(point)).collect()
    };
    let collar = oval(-turn * 0.04, 0.60, [0.47, 0.115]);
    piece(easel, rig, &collar, &palette.metal);
    let (outer, opening) = (oval(-turn * 0.04, -0.04, [0.665, 0.68]), oval(turn * 0.20, 0.075, [0.445, 0.455]));
    // One outline with a slit from the shell's edge to the opening's.
    let mut shell = closed(&outer);
    shell.extend(closed(&opening).into_iter().rev());
    easel.fill(&shell, white.base);
    easel.within(&shell, |easel| easel.crescent(&outer, rig.away([-0.11, -0.06]), (white.shaded, 1.0)));
    easel.veil(&opening, palette.catchlight, if easel.in_color() { 0.07 } else { 0.0 });
    easel.ink(&closed(&opening), 3.0, (palette.metal.shaded, Taper::EVEN));
    easel.ink(&closed(&opening), 1.0, (white.line, Taper::EVEN));
    easel.ink(&closed(&outer), 1.1, (white.line, Taper::EVEN));
    visor(easel, rig, palette, (middle, turn));
    let side = if rig.yaw_deg > 0.0 { -1.0 } else { 1.0 };
    let ear = rig.place([middle[0] + side * (0.56 - 0.30 * turn.abs()), middle[1] + 0.06]);
    piece(easel, rig, &ellipse(ear, [rig.head * 0.085, rig.head * 0.10], 0.0), &palette.metal);
    let gleam = [[-0.36, 0.18], [-0.385, 0.03], [-0.33, -0.13]];
    let gleam = gleam.map(|[x, y]: Point| rig.place([middle[0] + turn * 0.20 - x * rig.light, middle[1] + y]));
    easel.ink(&through(&gleam, 6), 3.4, (palette.catchlight, Taper { start: 0.4, end: 0.4, least: 0.0 }));
}

/// The dark behind the head.
pub fn inside_of_helmet(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let middle = rig.turn([0.0, 0.53, 0.0]);
    let inside: Vec<Point> = ellipse(middle, [0.62, 0.62], 0.0).into_iter().map(|point| rig.place(point)).collect();
    easel.fill(&inside, palette.dark.base);
}

fn visor(easel: &mut Easel, rig: &Rig, palette: &Palette, (middle, turn): (Point, f64)) {
    let at = |x: f64, y: f64| rig.place([middle[0] + turn * 0.16 + x, middle[1] + y]);
    let upper = through(&[at(-0.50, -0.22), at(-0.34, -0.50), at(0.0, -0.60), at(0.34, -0.50), at(0.50, -0.22)], 7);
    let lower = through(&[at(0.50, -0.22), at(0.30, -0.35), at(0.0, -0.40), at(-0.30, -0.35), at(-0.50, -0.22)], 7);
    let shield: Vec<Point> = upper.into_iter().chain(lower).collect();
    piece(easel, rig, &shield, &palette.gold);
    let glint = through(&[at(-0.33, -0.42), at(-0.16, -0.50), at(0.06, -0.525)], 6);
    easel.ink(&glint, 3.0, (palette.catchlight, Taper { start: 0.4, end: 0.5, least: 0.0 }));
}
