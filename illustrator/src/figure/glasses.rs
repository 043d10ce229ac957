//! Glasses before the eyes, in frames of several shapes, and sunglasses that are pushed up into the hair.

use super::curve::{Point, Taper, around, closed, distance, through};
use super::easel::Easel;
use super::eyes::Eye;
use super::face::ear_point;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use scene::Extra;

/// Breadths of the bridge and of a lens's inner half, head units.
const BRIDGE: f64 = 0.034;
const HALF: f64 = 0.134;

/// About the middle of the eye, x outward; `low` is how far it hangs below it.
fn lens(kind: Extra, low: f64) -> Vec<Point> {
    let points: &[Point] = match kind {
        Extra::SquareGlasses => &[
            [-0.128, -0.066],
            [-0.112, -0.074],
            [0.0, -0.076],
            [0.120, -0.078],
            [0.138, -0.068],
            [0.140, 0.0],
            [0.128, 0.074],
            [0.110, 0.084],
            [0.0, 0.086],
            [-0.104, 0.084],
            [-0.122, 0.074],
            [-0.132, 0.0],
        ],
        Extra::HalfMoonGlasses => &[
            [-0.112, 0.044],
            [-0.100, 0.038],
            [0.0, 0.038],
            [0.100, 0.038],
            [0.114, 0.044],
            [0.100, 0.098],
            [0.044, 0.130],
            [-0.044, 0.130],
            [-0.098, 0.098],
        ],
        _ => &[
            [-0.128, -0.075],
            [0.0, -0.098],
            [0.130, -0.078],
            [0.142, 0.02],
            [0.080, 0.105],
            [-0.060, 0.108],
            [-0.134, 0.03],
        ],
    };
    points.iter().map(|[x, y]| [*x, y + low]).collect()
}

pub fn draw(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), kind: Extra) {
    let frame = palette.lash;
    let sunk = if kind == Extra::HalfMoonGlasses { 0.066 } else { 0.0 };
    let eyes = [-1.0, 1.0].map(|side| Eye::new(rig, side, shot));
    let low = if super::face::is_manly(rig) { 0.004 } else { 0.018 };
    let apart = distance(eyes[0].around([0.0; 2]), eyes[1].around([0.0; 2])) / rig.head;
    // The frame goes round the eye, however tall that is.
    let tall = (eyes[0].shape.half[1] / 0.092).clamp(0.84, 1.3);
    let wide = |eye: &Eye, x: f64| x * if x < 0.0 { inner(rig, eye, apart) } else { flat(rig, eye) };
    for eye in eyes.iter().filter(|eye| rig.sides_seen().any(|side| side == eye.side)) {
        let at = |[x, y]: Point| eye.around([wide(eye, x), y]);
        let lens: Vec<Point> = lens(kind, low).iter().map(|[x, y]| at([*x, y * tall])).collect();
        let lens = around(&lens, if kind == Extra::Glasses { 6 } else { 4 });
        easel.veil(&lens, palette.catchlight, if easel.in_color() { 0.12 } else { 0.0 });
        easel.within(&lens, |easel| {
            let x = eye.side * rig.light * 0.05;
            let glint = [[x - 0.02, -0.14], [x + 0.03, -0.14], [x - 0.03, 0.16], [x - 0.08, 0.16]];
            easel.veil(&glint.map(at), palette.catchlight, 0.40);
        });
        easel.ink(&closed(&lens), 1.6, (frame, Taper::EVEN));
        // Back to the ear, where that side is seen.
        if eye.side * rig.yaw_deg < 20.0 {
            let hinge = at([0.138, low - 0.040 + sunk]);
            let ear = ear_point(rig, eye.side, [0.05, 0.545]);
            let temple = [hinge, super::curve::lerp(hinge, ear, 0.5), ear];
            easel.ink(&temple, 1.7, (frame, Taper { start: 0.02, end: 0.1, least: 0.8 }));
        }
    }
    let ends = [&eyes[0], &eyes[1]].map(|eye| eye.around([wide(eye, -0.131), low - 0.010 + sunk]));
    if rig.is_profile() {
        let near = if rig.facing() > 0.0 { ends[0] } else { ends[1] };
        let bridge = rig.outlined([0.320 * rig.visage.wide * rig.facing(), 0.585 + rig.visage.low], 0.24);
        let bridge = rig.place(bridge);
        let over = rig.hung(super::curve::lerp(near, bridge, 0.5), [0.0, -0.014]);
        return easel.ink(&through(&[near, over, bridge], 5), 1.5, (frame, Taper::EVEN));
    }
    let over = rig.solid([0.0, 0.606 + rig.visage.low + sunk, rig.out_of_face([0.0, 0.59]) + 0.03]);
    easel.ink(&through(&[ends[0], over, ends[1]], 6), 1.5, (frame, Taper::EVEN));
}

/// A frame is flat: of a turned head it is seen narrower than the eye behind it.
fn flat(rig: &Rig, eye: &Eye) -> f64 {
    ((0.10 + 0.90 * libm::cos(rig.yaw_deg.to_radians())) / eye.narrow).min(1.0)
}

/// Of the half toward the nose: two lenses leave room for the bridge, however near the eyes are seen to each other.
fn inner(rig: &Rig, eye: &Eye, apart: f64) -> f64 {
    let room = if rig.is_profile() { 1.0 } else { (apart / 2.0 - BRIDGE / 2.0) / (HALF * eye.narrow) };
    flat(rig, eye).min(room)
}

/// On the hair over the brow, where somebody has pushed them up.
pub fn raised(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let at = |degrees: f64, y: f64| rig.hair(degrees.to_radians(), y, 0.045);
    let frame = (palette.lash, Taper::EVEN);
    for side in [-1.0, 1.0] {
        if rig.seen_from((side * 30.0_f64).to_radians()).abs() > 1.35 {
            continue;
        }
        let lens = [[8.0, 0.155], [24.0, 0.120], [44.0, 0.150], [47.0, 0.205], [34.0, 0.262], [16.0, 0.250]];
        let outline = around(&lens.map(|[angle, y]| at(side * angle, y)), 6);
        easel.fill(&outline, palette.dark.base);
        let glint = [[13.0, 0.165], [24.0, 0.145], [17.0, 0.225]].map(|[angle, y]| at(side * angle, y));
        easel.veil(&around(&glint, 4), palette.dark.glint, 0.5);
        easel.ink(&closed(&outline), 1.4, frame);
        let temple = [at(side * 46.0, 0.175), at(side * 66.0, 0.24), at(side * 84.0, 0.34)];
        easel.ink(&through(&temple, 6), 2.2, (palette.lash, Taper { start: 0.02, end: 0.2, least: 0.6 }));
    }
    easel.ink(&through(&[at(-9.0, 0.175), at(0.0, 0.160), at(9.0, 0.175)], 5), 2.2, frame);
}
