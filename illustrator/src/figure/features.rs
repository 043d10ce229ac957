//! What a face or a body has besides hair and clothes: moles, scars, beards, masks, ears of animals, and what grows behind the body.

use super::curve::{Point, Taper, around, closed, ellipse, normal, ribbon, through};
use super::easel::Easel;
use super::eyes::Eye;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::shot::Shot;
use super::{aging, beard, face, greasepaint, makeup, smudges, tail, wings};
use scene::{Extra, Outfit};

fn on(rig: &Rig, points: &[Point], steps: usize) -> Vec<Point> {
    around(&rig.all(points, Rig::face), steps)
}

fn piece(easel: &mut Easel, rig: &Rig, outline: &[Point], surface: &Surface) {
    easel.fill(outline, surface.base);
    easel.crescent(outline, rig.away([-0.022, -0.022]), (surface.shaded, 1.0));
    easel.ink(&closed(outline), 0.9, (surface.line, Taper::EVEN));
}

/// On the skin, under the fringe.
pub fn on_face(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    for extra in &shot.character.extras {
        let palette = &palette.for_extra(*extra);
        match extra {
            Extra::Mole => {
                // Under the eye that is seen whole.
                let side = if rig.yaw_deg.abs() > 8.0 { -rig.facing() } else { rig.light };
                let at = rig.face([side * 0.215, face::cheek_height(rig) + 0.004]);
                easel.fill(&ellipse(at, [rig.head * 0.0095; 2], 0.0), palette.lash);
            }
            Extra::Scar => scar(easel, rig, palette, shot),
            Extra::NoseScar => gash(easel, rig, palette, &[[-0.135, 0.668], [0.0, 0.646], [0.135, 0.672]]),
            Extra::CheekScar => gash(easel, rig, palette, &cheek_cut(rig)),
            Extra::ChinScar => chin_scar(easel, rig, palette),
            Extra::Bandage => bandage(easel, rig, palette),
            Extra::RiceOnCheek => smudges::grain_of_rice(easel, rig, palette),
            Extra::ClownPaint | Extra::TenguMask | Extra::Tusks => {
                greasepaint::over_features(easel, rig, palette, *extra);
            }
            // A long one is a beard already.
            Extra::Beard | Extra::Stubble if shot.character.extras.contains(&Extra::LongBeard) => {}
            Extra::Beard | Extra::LongBeard | Extra::Stubble => beard::draw(easel, rig, palette, shot),
            Extra::Goatee => beard::goatee(easel, rig, palette),
            Extra::NoseRing => makeup::nose_ring(easel, rig, palette),
            Extra::Bindi => {
                let at = rig.face([0.0, 0.455 + rig.visage.low]);
                easel.fill(&ellipse(at, [rig.head * 0.017; 2], 0.0), palette.lip);
                easel.ink(&closed(&ellipse(at, [rig.head * 0.017; 2], 0.0)), 0.4, (palette.skin.line, Taper::EVEN));
            }
            Extra::FacePaint => makeup::bands(easel, (rig, palette), &face::outline(rig)),
            Extra::Moustache => beard::moustache(easel, rig, palette),
            Extra::FaceMask => face_mask(easel, rig, &mask_of(palette, shot)),
            Extra::Sunglasses => sunglasses(easel, rig, palette),
            _ => {}
        }
    }
    aging::draw(easel, rig, palette, shot);
}

/// Of a cut over the left eye, which is on the picture's right: through the brow down to the lid, and on below the eye.
fn scar(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let side = if rig.is_profile() { -rig.facing() } else { 1.0 };
    let eye = Eye::new(rig, side, shot);
    let high = eye.half[1];
    for way in [
        [[-0.030, -high - 0.130], [-0.012, -high - 0.070], [0.0, -high - 0.010]],
        [[0.012, high * 0.96], [0.024, high + 0.070], [0.034, high + 0.185]],
    ] {
        let curve = through(&way.map(|point| eye.around(point)), 8);
        let cut = ribbon(&curve, |at| rig.head * 0.0115 * libm::sin((0.12 + 0.80 * at) * core::f64::consts::PI));
        easel.fill(&cut, palette.blush);
        easel.ink(&closed(&cut), 0.55, (palette.skin.line, Taper::EVEN));
    }
    for y in [0.030, 0.075, 0.115] {
        let stitch = [[-0.012, high + y + 0.010], [0.058, high + y - 0.012]].map(|point| eye.around(point));
        easel.ink(&stitch, 0.7, (palette.skin.line, Taper::LINE));
    }
}

/// Across the chin, a little aside; broad enough to be seen on a small face.
fn chin_scar(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = whole_cheek(rig);
    let way = [[0.115, 0.895], [0.065, 0.930], [0.030, 0.985]].map(|[x, y]: Point| rig.face([x * side, y]));
    let cut = ribbon(&through(&way, 8), |at| rig.head * 0.016 * libm::sin((0.06 + 0.88 * at) * core::f64::consts::PI));
    easel.fill(&cut, palette.blush);
    easel.ink(&closed(&cut), 0.7, (palette.skin.line, Taper::EVEN));
    for ([x, y], [out, low]) in [([0.110, 0.935], [0.062, 0.908]), ([0.080, 0.968], [0.030, 0.938])] {
        let stitch = [rig.face([x * side, y]), rig.face([out * side, low])];
        easel.ink(&stitch, 0.9, (palette.skin.line, Taper::LINE));
    }
}

/// The side of the cheek that is seen whole.
fn whole_cheek(rig: &Rig) -> f64 {
    if rig.yaw_deg.abs() > 8.0 { -rig.facing() } else { rig.light }
}

/// Down that cheek.
fn cheek_cut(rig: &Rig) -> [Point; 3] {
    let side = whole_cheek(rig);
    [[0.292, 0.712], [0.236, 0.776], [0.172, 0.816]].map(|[x, y]| [side * x, y])
}

/// A healed cut along the skin, with short marks across it.
fn gash(easel: &mut Easel, rig: &Rig, palette: &Palette, way: &[Point; 3]) {
    let out =
        |[x, y]: Point| rig.solid([x, y, rig.out_of_face([x, y]) + 0.024 * (1.0 - (x / 0.06) * (x / 0.06)).max(0.0)]);
    let curve = through(&way.map(out), 8);
    let cut = ribbon(&curve, |at| rig.head * 0.0115 * libm::sin((0.06 + 0.88 * at) * core::f64::consts::PI));
    easel.fill(&cut, palette.blush);
    easel.ink(&closed(&cut), 0.55, (palette.skin.line, Taper::EVEN));
    for share in [0.22, 0.50, 0.78] {
        let at = libm::round((curve.len() - 1) as f64 * share) as usize;
        let [x, y] = normal(&curve, at);
        let far = rig.head * 0.024;
        let stitch =
            [[curve[at][0] - x * far, curve[at][1] - y * far], [curve[at][0] + x * far, curve[at][1] + y * far]];
        easel.ink(&stitch, 0.6, (palette.skin.line, Taper::LINE));
    }
}

fn bandage(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = whole_cheek(rig);
    let strip = on(rig, &[[side * 0.13, 0.773], [side * 0.25, 0.733], [side * 0.265, 0.773], [side * 0.145, 0.813]], 2);
    piece(easel, rig, &strip, &palette.white);
    let pad = on(rig, &[[side * 0.175, 0.756], [side * 0.215, 0.743], [side * 0.226, 0.786], [side * 0.187, 0.798]], 1);
    easel.veil(&pad, palette.blush, 0.6);
}

/// A ninja's is of the cloth that is worn.
fn mask_of(palette: &Palette, shot: &Shot) -> Surface {
    if shot.character.outfit == Outfit::Ninja { palette.cloth } else { palette.white }
}

fn face_mask(easel: &mut Easel, rig: &Rig, cloth: &Surface) {
    let mask = [
        [-0.315, 0.745],
        [-0.15, 0.752],
        [0.0, 0.724],
        [0.15, 0.752],
        [0.315, 0.745],
        [0.268, 0.85],
        [0.14, 0.96],
        [0.0, 0.985],
        [-0.14, 0.96],
        [-0.268, 0.85],
    ];
    piece(easel, rig, &on(rig, &mask, 5), cloth);
    for y in [0.80, 0.855, 0.91] {
        let wide = 0.28 - (y - 0.77) * 0.9;
        let fold = [rig.face([-wide, y]), rig.face([0.0, y + 0.015]), rig.face([wide, y])];
        easel.ink(&through(&fold, 6), 0.5, (cloth.line, Taper::LINE));
    }
    let hidden = |side: f64| rig.yaw_deg.abs() > 8.0 && side == rig.facing();
    for side in [-1.0, 1.0].into_iter().filter(|side| !hidden(*side)) {
        let band = [rig.face([side * 0.31, 0.75]), face::ear_point(rig, side, [0.0, 0.655])];
        easel.ink(&band, 0.9, (cloth.line, Taper::EVEN));
    }
}

/// Over the hair, so that patch and strap are seen to hold.
pub fn eyepatch(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    // The near eye: the far one is narrow, and a patch on it hangs over the edge of the face.
    let side = if rig.yaw_deg.abs() > 8.0 { -rig.facing() } else { -rig.light };
    let eye = Eye::new(rig, side, shot);
    let patch = [
        [-0.118, -0.068],
        [0.0, -0.098],
        [0.122, -0.072],
        [0.128, 0.012],
        [0.062, 0.092],
        [-0.040, 0.098],
        [-0.112, 0.030],
    ];
    let patch = around(&patch.map(|point| eye.around(point)), 6);
    // A strap runs on until the head turns away.
    let turned = |angle: f64, y: f64| {
        let seen = (side * angle + rig.yaw_deg).clamp(-89.0, 89.0);
        rig.hair((seen - rig.yaw_deg).to_radians(), y, 0.024)
    };
    let over = [
        eye.around([-0.09, -0.075]),
        turned(-12.0, 0.36),
        turned(-38.0, 0.25),
        turned(-66.0, 0.18),
        turned(-98.0, 0.13),
    ];
    let behind = [eye.around([0.115, -0.06]), turned(62.0, 0.505), turned(96.0, 0.47), turned(150.0, 0.42)];
    for way in [through(&over, 6), through(&behind, 6)] {
        let strap = ribbon(&way, |_| rig.head * 0.014);
        easel.fill(&strap, palette.dark.base);
        easel.ink(&closed(&strap), 0.5, (palette.dark.line, Taper::EVEN));
    }
    piece(easel, rig, &patch, &palette.dark);
}

fn sunglasses(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    for side in [-1.0, 1.0] {
        let lens = [
            [side * 0.06, 0.55],
            [side * 0.19, 0.528],
            [side * 0.33, 0.54],
            [side * 0.325, 0.645],
            [side * 0.23, 0.728],
            [side * 0.11, 0.706],
        ];
        let outline = on(rig, &lens, 5);
        easel.fill(&outline, palette.dark.base);
        let glint = on(rig, &[[side * 0.10, 0.555], [side * 0.20, 0.535], [side * 0.14, 0.62]], 3);
        easel.veil(&glint, palette.dark.glint, 0.35);
        easel.ink(&closed(&outline), 1.1, (palette.lash, Taper::EVEN));
        easel.ink(&[rig.face([side * 0.33, 0.55]), rig.face([side * 0.395, 0.535])], 1.4, (palette.lash, Taper::EVEN));
    }
    easel.ink(
        &through(&[rig.face([-0.065, 0.555]), rig.face([0.0, 0.54]), rig.face([0.065, 0.555])], 5),
        1.5,
        (palette.lash, Taper::EVEN),
    );
}

/// Long ears beside the face; hair that hangs there falls over their roots.
pub fn elf_ears(easel: &mut Easel, (rig, palette): (&Rig, &Palette), hangs: bool) {
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 30.0 {
            continue;
        }
        let at = |[x, y]: Point| rig.solid([side * x, y, 0.0 - (x - 0.375) * 0.75]);
        let ear = [
            [0.375, 0.52],
            [0.44, 0.47],
            [0.54, 0.40],
            [0.66, 0.335],
            [0.585, 0.47],
            [0.50, 0.585],
            [0.42, 0.67],
            [0.365, 0.69],
        ];
        let ear: Vec<Point> = ear.iter().map(|point| at(*point)).collect();
        let outline = around(&ear, 5);
        piece(easel, rig, &outline, &palette.skin);
        let inner = [[0.41, 0.56], [0.50, 0.485], [0.60, 0.40]];
        let inner: Vec<Point> = inner.iter().map(|point| at(*point)).collect();
        easel.ink(&through(&inner, 5), 0.7, (palette.skin.line, Taper::LINE));
        for (way, half) in if hangs { &LOCKS_OVER_EAR[..] } else { &[] } {
            let way = through(&way.map(|[x, y, z]| rig.solid([side * x, y, z])), 6);
            let lock = ribbon(&way, |at| rig.head * half * (0.35 + 0.65 * at) * (1.0 - libm::pow(at, 3.0)));
            easel.fill(&lock, palette.hair.base);
            easel.crescent(&lock, rig.away([-0.016, -0.006]), (palette.hair.shaded, 1.0));
            easel.ink(&lock[lock.len() / 10..], 0.7, (palette.hair.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
        }
    }
}

/// Locks before the root of a long ear, in the head's own space, and half their width.
const LOCKS_OVER_EAR: [([[f64; 3]; 4], f64); 3] = [
    ([[0.400, 0.26, -0.02], [0.442, 0.46, -0.02], [0.440, 0.64, -0.02], [0.420, 0.84, -0.02]], 0.034),
    ([[0.360, 0.20, 0.06], [0.408, 0.42, 0.06], [0.412, 0.66, 0.06], [0.372, 0.92, 0.06]], 0.046),
    ([[0.330, 0.22, 0.12], [0.378, 0.42, 0.12], [0.388, 0.58, 0.12], [0.362, 0.76, 0.12]], 0.026),
];

/// On the crown a little before its middle; the far one turns its narrow side.
pub fn ear_on_top(rig: &Rig, side: f64, [x, y]: Point) -> Point {
    let tall = y - 0.02 - 0.05 * (1.0 - (y / 0.17).clamp(0.0, 1.0));
    rig.solid([side * x, tall, 0.05 - (x - 0.27) * 0.18])
}

/// Ears of an animal on top of the head: half-width at the root, height, and where they stand.
pub fn animal_ears(easel: &mut Easel, rig: &Rig, palette: &Palette, (extra, from_behind): (Extra, bool)) {
    for side in [-1.0, 1.0] {
        let at = |x: f64, y: f64| ear_on_top(rig, side, [x, y]);
        let (outer, inner): (Vec<Point>, Vec<Point>) = match extra {
            Extra::RabbitEars => (
                vec![
                    at(0.13, 0.02),
                    at(0.10, -0.25),
                    at(0.16, -0.56),
                    at(0.24, -0.62),
                    at(0.29, -0.52),
                    at(0.29, -0.22),
                    at(0.28, 0.05),
                ],
                vec![
                    at(0.17, -0.04),
                    at(0.155, -0.28),
                    at(0.19, -0.48),
                    at(0.235, -0.52),
                    at(0.255, -0.40),
                    at(0.245, -0.04),
                ],
            ),
            Extra::BearEars => (
                round_ear(0.17, 1.0).map(|[x, y]| at(x, y)).to_vec(),
                round_ear(0.17, 0.56).map(|[x, y]| at(x, y)).to_vec(),
            ),
            Extra::MouseEars => (
                round_ear(0.26, 1.0).map(|[x, y]| at(x, y)).to_vec(),
                round_ear(0.26, 0.62).map(|[x, y]| at(x, y)).to_vec(),
            ),
            Extra::WolfEars => (
                vec![at(0.17, 0.0), at(0.25, -0.20), at(0.38, -0.33), at(0.435, -0.12), at(0.42, 0.16)],
                vec![at(0.235, -0.01), at(0.285, -0.13), at(0.365, -0.235), at(0.395, -0.10), at(0.385, 0.10)],
            ),
            _ => (
                vec![at(0.12, 0.0), at(0.24, -0.24), at(0.41, -0.40), at(0.46, -0.12), at(0.42, 0.17)],
                vec![at(0.21, -0.02), at(0.29, -0.17), at(0.39, -0.285), at(0.415, -0.10), at(0.385, 0.10)],
            ),
        };
        let outline = around(&outer, 6);
        piece(easel, rig, &outline, &palette.hair);
        // From behind their backs are seen.
        if !from_behind {
            let inside = around(&inner, 6);
            easel.fill(&inside, if has_pink_ears(extra) { palette.blush } else { palette.white.base });
            easel.ink(&closed(&inside), 0.5, (palette.hair.line, Taper::EVEN));
        }
        let foot = match extra {
            Extra::BearEars | Extra::MouseEars => [at(0.14, 0.02), at(0.40, 0.13)],
            _ => [outer[0], outer[outer.len() - 1]],
        };
        tufts(easel, (rig, palette), side, foot);
    }
}

/// The right ear of a bear or a mouse: a disk of this radius that stands on the crown; `part` of it about its middle.
fn round_ear(radius: f64, part: f64) -> [Point; 8] {
    let middle = [0.27 + radius * 0.28, -0.02 - radius * 0.62];
    core::array::from_fn(|step| {
        // From the inner foot over the top to the outer foot.
        let turn = (160.0 + 320.0 / 8.0 * step as f64 + 20.0).to_radians();
        [middle[0] + libm::cos(turn) * radius * part, middle[1] + libm::sin(turn) * radius * part]
    })
}

const fn has_pink_ears(extra: Extra) -> bool {
    matches!(extra, Extra::RabbitEars | Extra::BearEars | Extra::MouseEars)
}

/// Hair before the root of an ear, from its inner to its outer end: it grows out of the hair.
pub fn tufts(easel: &mut Easel, (rig, palette): (&Rig, &Palette), side: f64, [inner, outer]: [Point; 2]) {
    let colors = palette.hair;
    for (share, tall, wide) in [(0.04, 0.055, 0.060), (0.80, 0.085, 0.062), (0.24, 0.085, 0.062), (0.52, 0.072, 0.070)]
    {
        let root = super::curve::lerp(inner, outer, share);
        let at = |x: f64, y: f64| rig.hung(root, [side * x, y]);
        let tip = at(0.028, -tall);
        let near = through(&[at(-wide, 0.035), at(-wide * 0.42, -tall * 0.45), tip], 5);
        let far = through(&[tip, at(wide * 0.62, -tall * 0.30), at(wide, 0.045)], 5);
        let outline: Vec<Point> = near.iter().chain(&far).copied().collect();
        easel.fill(&outline, colors.base);
        easel.ink(&near, 0.7, (colors.line, Taper { start: 0.7, end: 0.1, least: 0.0 }));
        easel.ink(&far, 0.7, (colors.line, Taper { start: 0.1, end: 0.7, least: 0.0 }));
    }
}

/// Behind the body: tails and wings.
pub fn behind_body(easel: &mut Easel, (rig, palette): (&Rig, &Palette), extras: &[Extra]) {
    for extra in extras {
        let palette = &palette.for_extra(*extra);
        match extra {
            Extra::CatTail => tail::cat(easel, rig, palette),
            // One of the nine.
            Extra::FoxTail if extras.contains(&Extra::NineTails) => {}
            Extra::FoxTail => tail::fox(easel, rig, palette),
            Extra::DragonTail => tail::dragon(easel, rig, palette),
            Extra::NineTails => tail::nine(easel, rig, palette),
            Extra::AngelWings => wings::feathered(easel, rig, &palette.white),
            Extra::DemonWings => wings::leathery(easel, rig, &palette.dark),
            Extra::FairyWings => wings::clear(easel, rig, palette),
            _ => {}
        }
    }
}
