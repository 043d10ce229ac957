//! Cloth that lies over the hair and frames the face: the hood of a raincoat, the veil of a nun.

use super::curve::{Point, Taper, around, closed, through};
use super::easel::Easel;
use super::headwear::piece;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use scene::{Extra, Outfit};

/// What leaves a hood no room.
const IN_THE_WAY: [Extra; 55] = [
    Extra::BackwardCap,
    Extra::SunVisor,
    Extra::FlapHat,
    Extra::FlyingCap,
    Extra::SwimCap,
    Extra::Curlers,
    Extra::JesterHat,
    Extra::Turban,
    Extra::Nemes,
    Extra::HornedHelm,
    Extra::PlumedHat,
    Extra::FeatherBonnet,
    Extra::Eboshi,
    Extra::Mitre,
    Extra::BeeVeil,
    Extra::MinerHelmet,
    Extra::Kabuto,
    Extra::TopHat,
    Extra::Beanie,
    Extra::Helm,
    Extra::KendoMask,
    Extra::Beret,
    Extra::Cap,
    Extra::CatEars,
    Extra::ChefHat,
    Extra::CowboyHat,
    Extra::Crown,
    Extra::FireHelmet,
    Extra::FoxEars,
    Extra::Halo,
    Extra::HardHat,
    Extra::CombatHelmet,
    Extra::BikeHelmet,
    Extra::Hat,
    Extra::Headphones,
    Extra::Horns,
    Extra::Kasa,
    Extra::Mortarboard,
    Extra::NunVeil,
    Extra::Headscarf,
    Extra::NurseCap,
    Extra::PeakedCap,
    Extra::PirateHat,
    Extra::RabbitEars,
    Extra::BearEars,
    Extra::MouseEars,
    Extra::Antlers,
    Extra::FlowerCrown,
    Extra::SailorHat,
    Extra::SantaHat,
    Extra::SpaceHelmet,
    Extra::Sombrero,
    Extra::StrawHat,
    Extra::WitchHat,
    Extra::WolfEars,
];

/// A raincoat's hood is worn where nothing else on the head wants the room, any other where the words say so.
pub fn is_up(outfit: Outfit, extras: &[Extra]) -> bool {
    use Outfit::{Cloak, Coat, DownJacket, Hoodie, Jacket, Raincoat, Robe, Tracksuit};
    let said = |extra| extras.contains(&extra);
    let has_one = matches!(outfit, Cloak | Coat | DownJacket | Hoodie | Jacket | Raincoat | Robe | Tracksuit);
    let is_worn = outfit == Raincoat && !said(Extra::HoodDown) || said(Extra::Hood);
    has_one && is_worn && !extras.iter().any(|extra| IN_THE_WAY.contains(extra))
}

/// The right halves of outlines, head units from the middle of the face. Of a hood: from its crown to where it lies on the
/// shoulder; and its opening, whose edges meet at the throat.
const HOOD: [Point; 9] = [
    [0.0, -0.625],
    [0.25, -0.575],
    [0.435, -0.385],
    [0.505, -0.08],
    [0.490, 0.20],
    [0.430, 0.42],
    [0.395, 0.57],
    [0.460, 0.73],
    [0.0, 0.90],
];
const OPENING: [Point; 8] = [
    [0.0, -0.44],
    [0.23, -0.385],
    [0.372, -0.19],
    [0.408, 0.08],
    [0.372, 0.32],
    [0.27, 0.53],
    [0.12, 0.69],
    [0.0, 0.75],
];
/// Of a veil, and of the face in it: down to below the chin.
const VEIL: [Point; 7] =
    [[0.0, -0.70], [0.34, -0.61], [0.57, -0.30], [0.59, 0.15], [0.58, 0.56], [0.50, 0.88], [0.0, 0.90]];
const FACE: [Point; 7] =
    [[0.0, -0.49], [0.28, -0.42], [0.46, -0.15], [0.49, 0.14], [0.41, 0.42], [0.22, 0.62], [0.0, 0.74]];

/// Of a scarf that lies close to the head, and of the face in it.
const SCARF: [Point; 9] = [
    [0.0, -0.605],
    [0.25, -0.555],
    [0.430, -0.365],
    [0.485, -0.09],
    [0.470, 0.19],
    [0.405, 0.43],
    [0.350, 0.58],
    [0.470, 0.75],
    [0.0, 0.92],
];
const BARED: [Point; 8] = [
    [0.0, -0.275],
    [0.19, -0.255],
    [0.317, -0.140],
    [0.358, 0.05],
    [0.322, 0.24],
    [0.215, 0.425],
    [0.085, 0.545],
    [0.0, 0.565],
];

/// From behind a veil falls over the shoulders, and the corner of a scarf hangs over the nape.
const VEIL_BEHIND: [Point; 9] = [
    [0.0, -0.66],
    [0.30, -0.58],
    [0.50, -0.30],
    [0.53, 0.15],
    [0.56, 0.50],
    [0.68, 0.86],
    [0.74, 1.20],
    [0.40, 1.30],
    [0.0, 1.34],
];
const SCARF_BEHIND: [Point; 9] = [
    [0.0, -0.605],
    [0.25, -0.555],
    [0.430, -0.365],
    [0.485, -0.09],
    [0.470, 0.20],
    [0.490, 0.46],
    [0.400, 0.70],
    [0.160, 0.98],
    [0.0, 1.06],
];

/// How far to the right the face looks, -1 ..= 1.
fn turn(rig: &Rig) -> f64 {
    libm::sin(rig.yaw_deg.to_radians())
}

/// To the canvas, from the middle of the face.
fn at(rig: &Rig, [x, y]: Point) -> Point {
    let middle = rig.turn([0.0, 0.50, 0.0]);
    rig.place([middle[0] + x, middle[1] + y])
}

/// Both halves of an outline, pushed to one side; canvas units.
fn framed(rig: &Rig, half: &[Point], shift: f64) -> Vec<Point> {
    let right = half.iter().map(|[x, y]| at(rig, [shift + x, *y]));
    let left = half[1..half.len() - 1].iter().rev().map(|[x, y]| at(rig, [shift - x, *y]));
    around(&right.chain(left).collect::<Vec<_>>(), 7)
}

/// Cloth with a hole for the face: one outline with a slit from its outer edge to its inner.
fn cloth_about(easel: &mut Easel, rig: &Rig, (outer, inner, is_open): (&[Point], &[Point], bool), cloth: &Surface) {
    let mut shell = closed(outer);
    shell.extend(closed(inner).into_iter().rev());
    easel.fill(&shell, cloth.base);
    easel.within(&shell, |easel| easel.crescent(outer, rig.away([-0.10, -0.04]), (cloth.shaded, 1.0)));
    easel.ink(&closed(inner), 1.0, (cloth.line, Taper::EVEN));
    if is_open {
        // Below it goes on into the garment: no line there.
        let (right, left) = (outer.len() * 7 / 16, outer.len() * 9 / 16);
        easel.ink(&outer[..right], 1.1, (cloth.line, Taper { start: 0.0, end: 0.12, least: 0.0 }));
        easel.ink(&outer[left..], 1.1, (cloth.line, Taper { start: 0.12, end: 0.0, least: 0.0 }));
    } else {
        easel.ink(&closed(outer), 1.1, (cloth.line, Taper::EVEN));
    }
}

/// What an edge round the face casts on fringe and cheeks.
fn shade_within(easel: &mut Easel, rig: &Rig, palette: &Palette, (edge, shift): (&[Point], f64)) {
    let smaller: Vec<Point> = edge.iter().map(|[x, y]| [x * 0.93, y * 0.93 + 0.035]).collect();
    let mut rim = closed(&framed(rig, edge, shift));
    rim.extend(closed(&framed(rig, &smaller, shift - rig.light * 0.012)).into_iter().rev());
    easel.veil(&rim, palette.hair.deep, if easel.in_color() { 0.45 } else { 0.0 });
}

/// The same line on both sides.
fn folds(easel: &mut Easel, rig: &Rig, (fold, width): (&[Point], f64), cloth: &Surface) {
    for side in [-1.0, 1.0] {
        let line: Vec<Point> = fold.iter().map(|[x, y]| at(rig, [x * side, *y])).collect();
        easel.ink(&through(&line, 6), width, (cloth.line, Taper::FOLD));
    }
}

/// The dark inside of a hood, behind hair and face.
pub fn lining(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    easel.fill(&framed(rig, &HOOD, -turn(rig) * 0.05), palette.cloth.deep);
}

/// The inside of a scarf, behind the face.
pub fn scarf_lining(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    easel.fill(&framed(rig, &SCARF, -turn(rig) * 0.05), palette.accent.deep);
}

/// Over the hair: its edge runs round the face and meets at the throat, where it goes into the collar.
pub fn hood(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (cloth, turn) = (palette.cloth, turn(rig));
    let shift = turn * 0.10;
    let (outer, inner) = (framed(rig, &HOOD, -turn * 0.05), framed(rig, &OPENING, shift));
    shade_within(easel, rig, palette, (&OPENING, shift));
    cloth_about(easel, rig, (&outer, &inner, true), &cloth);
    // It bends to the neck, and falls from there to the shoulders.
    folds(easel, rig, (&[[0.465, 0.29], [0.41, 0.39], [0.345, 0.43]], 0.9), &cloth);
    folds(easel, rig, (&[[0.30, 0.53], [0.35, 0.61], [0.42, 0.69]], 0.9), &cloth);
    folds(easel, rig, (&[[0.20, 0.66], [0.26, 0.74], [0.33, 0.80]], 0.7), &cloth);
    folds(easel, rig, (&[[0.12, -0.59], [0.29, -0.49], [0.405, -0.31]], 0.8), &cloth);
    let seam = [[shift, -0.465], [shift * 0.4, -0.545], [-turn * 0.05, -0.615]].map(|point| at(rig, point));
    easel.ink(&through(&seam, 5), 0.7, (cloth.line, Taper::FOLD));
}

/// Of who is turned away no opening is seen.
pub fn hood_from_behind(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    whole(easel, rig, &HOOD, &palette.cloth);
}

/// Close about the face, its ends laid over each other below the chin.
pub fn headscarf(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (cloth, turn) = (palette.accent, turn(rig));
    // Of a face that is turned the far edge of the cloth is close to its cheek.
    let shift = turn * 0.13;
    let bared = BARED.map(|[x, y]| [x * (0.96 - 0.16 * turn.abs()), y]);
    let (outer, inner) = (framed(rig, &SCARF, -turn * 0.05), framed(rig, &bared, shift));
    cloth_about(easel, rig, (&outer, &inner, true), &cloth);
    folds(easel, rig, (&[[0.10, -0.56], [0.30, -0.42], [0.40, -0.18]], 0.7), &cloth);
    folds(easel, rig, (&[[0.445, 0.10], [0.40, 0.32], [0.29, 0.50]], 0.8), &cloth);
    let seam = [[shift, -0.29], [shift * 0.4, -0.46], [-turn * 0.05, -0.60]].map(|point| at(rig, point));
    easel.ink(&through(&seam, 5), 0.7, (cloth.line, Taper::FOLD));
    let side = if turn.abs() > 0.05 { -turn.signum() } else { -rig.light };
    for lap in [
        [[-0.30, 0.42], [-0.02, 0.645], [0.26, 0.70]],
        [[-0.24, 0.56], [0.02, 0.735], [0.34, 0.77]],
        [[-0.37, 0.50], [-0.16, 0.70], [0.05, 0.83]],
    ] {
        let way = lap.map(|[x, y]: Point| at(rig, [-side * x + shift * 0.3, y]));
        easel.ink(&through(&way, 6), 0.8, (cloth.line, Taper::FOLD));
    }
}

pub fn headscarf_from_behind(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    whole(easel, rig, &SCARF_BEHIND, &palette.accent);
}

/// White about the face, black over it.
pub fn veil(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let turn = turn(rig);
    let edge = FACE.map(|[x, y]| [x * 1.04, y * 1.02 - 0.05]);
    let (outer, middle, inner) = (
        framed(rig, &VEIL, -turn * 0.05),
        framed(rig, &edge, turn * 0.06),
        framed(rig, &FACE.map(|[x, y]| [x * 0.93, y * 0.86 + 0.015]), turn * 0.12),
    );
    shade_within(easel, rig, palette, (&FACE, turn * 0.12));
    cloth_about(easel, rig, (&outer, &middle, false), &palette.dark);
    folds(easel, rig, (&[[0.26, -0.60], [0.49, -0.28], [0.54, 0.10], [0.50, 0.50]], 0.9), &palette.dark);
    cloth_about(easel, rig, (&middle, &inner, false), &palette.white);
}

pub fn veil_from_behind(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    whole(easel, rig, &VEIL_BEHIND, &palette.dark);
}

/// The back of the head under cloth: its seam, and folds toward the shoulders.
fn whole(easel: &mut Easel, rig: &Rig, half: &[Point], cloth: &Surface) {
    let outline = framed(rig, half, 0.0);
    piece(easel, rig, &outline, cloth);
    easel.within(&outline, |easel| {
        let seam = [[0.0, -0.70], [0.0, -0.2], [0.0, 0.50]].map(|point| at(rig, point));
        easel.ink(&through(&seam, 5), 0.8, (cloth.line, Taper::FOLD));
        folds(easel, rig, (&[[0.44, 0.16], [0.40, 0.48], [0.46, 0.80]], 0.9), cloth);
        folds(easel, rig, (&[[0.20, 0.34], [0.17, 0.60], [0.20, 0.84]], 0.8), cloth);
    });
}

/// Clear cloth behind hair and shoulders, wider below.
pub fn bridal(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let white = palette.white;
    let half = [
        [0.0, -0.66],
        [0.40, -0.52],
        [0.60, -0.10],
        [0.68, 0.50],
        [0.86, 1.20],
        [1.02, 2.10],
        [0.60, 2.22],
        [0.0, 2.16],
    ];
    let outline = framed(rig, &half, -turn(rig) * 0.08);
    easel.veil(&outline, white.base, 0.72);
    easel.ink(&closed(&outline), 0.7, (white.shaded, Taper::EVEN));
    folds(easel, rig, (&[[0.52, -0.10], [0.60, 0.60], [0.78, 1.90]], 0.7), &white);
    folds(easel, rig, (&[[0.60, 0.50], [0.72, 1.20], [0.92, 2.00]], 0.6), &white);
}

/// What holds a veil on the hair: small white flowers from temple to temple.
pub fn wreath(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    for step in -4..=4 {
        let turn = (f64::from(step) * 15.0).to_radians();
        let middle = rig.solid([libm::sin(turn) * 0.462, 0.41 - libm::cos(turn) * 0.515, 0.10]);
        let size = rig.head * if step % 2 == 0 { 0.055 } else { 0.042 };
        let petal = |petal: i32| {
            let turn = (f64::from(petal) * 36.0).to_radians();
            let far = size * if petal % 2 == 0 { 1.0 } else { 0.66 };
            [middle[0] + libm::cos(turn) * far, middle[1] + libm::sin(turn) * far]
        };
        piece(easel, rig, &around(&(0..10).map(petal).collect::<Vec<_>>(), 3), &palette.white);
        easel.fill(&super::curve::ellipse(middle, [size * 0.3; 2], 0.0), palette.gold.base);
    }
}
