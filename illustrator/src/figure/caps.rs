//! Caps that lie close: with flaps over the ears, of who flew, of who swims; and rollers wound into the hair.

use super::curve::{Point, Taper, around, closed, distance, ellipse, lerp, ribbon, table, through};
use super::easel::Easel;
use super::headwear::piece;
use super::palette::{Palette, Surface, fabric};
use super::rig::Rig;
use super::round::{Ring, dome, hull, hull_of};
use scene::{Extra, Hour, Tint};

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) {
    match extra {
        Extra::FlapHat => flap_hat(easel, rig, palette),
        Extra::Curlers => curlers(easel, rig, palette),
        _ => {}
    }
}

/// What all of the hair goes into, down to the nape; seen from behind as well.
pub fn close(easel: &mut Easel, rig: &Rig, palette: &Palette, (extra, from_behind): (Extra, bool)) {
    match extra {
        Extra::FlyingCap => flying_cap(easel, rig, palette, from_behind),
        _ => swim_cap(easel, rig, palette, from_behind),
    }
}

/// A cap's outline: high over the brow, low at the nape. What is behind the head is hidden by it.
fn tight(rig: &Rig, (high, wide): (f64, f64), from_behind: bool) -> Vec<Point> {
    let above = dome((0.235, high), wide, 2.1).into_iter().flat_map(|ring| ring.whole(rig));
    let low = if from_behind {
        Ring { dip: 0.10, ..Ring::at(0.46, wide * 0.94) }
    } else {
        Ring { y: 0.39, z: -0.05, wide: wide * 0.965, deep: wide * 0.98, dip: -0.22 }
    };
    let outline = hull(&above.chain(low.front(rig)).collect::<Vec<Point>>());
    // It has no corners.
    let count = outline.len();
    let cut = |from: Point, to: Point| {
        let long = distance(from, to).max(1e-9);
        lerp(from, to, (0.055 * rig.head / long).min(0.3))
    };
    (0..count)
        .flat_map(|at| {
            let (before, this, after) = (outline[(at + count - 1) % count], outline[at], outline[(at + 1) % count]);
            [cut(this, before), cut(this, after)]
        })
        .collect()
}

/// From the cap down over the ears, the nearer one last; of a turned head the far one is hidden. Each is given as
/// degrees from the face and height on a ring.
fn flaps(easel: &mut Easel, rig: &Rig, (edge, wide): (&[Point], f64), surface: &Surface) {
    let near = if rig.facing() == 0.0 { 1.0 } else { -rig.facing() };
    for side in [-near, near] {
        if side * rig.yaw_deg > 38.0 {
            continue;
        }
        let at = |[turn, y]: &Point| Ring { dip: 0.0, ..Ring::at(*y, wide) }.point(rig, side * turn, 0.0);
        piece(easel, rig, &around(&edge.iter().map(at).collect::<Vec<_>>(), 5), surface);
    }
}

/// Tufts along a curve.
fn furry(rig: &Rig, curve: &[Point], deep: f64) -> Vec<Point> {
    super::curve::beside(curve, |at| rig.head * deep * (0.6 + 0.4 * libm::sin(at * 58.0)))
}

fn flap_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or(palette.leather);
    let fur = fabric(Tint::Ash, Hour::Day);
    piece(easel, rig, &hull_of(rig, &dome((0.10, -0.24), 0.490, 2.8)), &cloth);
    let flap = [
        [42.0, 0.18],
        [118.0, 0.16],
        [122.0, 0.36],
        [114.0, 0.66],
        [98.0, 0.86],
        [64.0, 0.88],
        [50.0, 0.70],
        [43.0, 0.42],
    ];
    flaps(easel, rig, (&flap, 0.535), &fur);
    let (upper, lower) = (Ring { dip: 0.05, ..Ring::at(-0.05, 0.510) }, Ring { dip: 0.07, ..Ring::at(0.175, 0.520) });
    let high = furry(rig, &through(&upper.front(rig), 2), -0.020);
    let low = furry(rig, &through(&lower.front(rig), 2), 0.024);
    let band: Vec<Point> = high.iter().copied().chain(low.iter().rev().copied()).collect();
    piece(easel, rig, &band, &fur);
    for (turn, y) in [(-50.0, 0.04), (-20.0, 0.10), (8.0, 0.03), (30.0, 0.10), (56.0, 0.05)] {
        let ring = Ring { dip: 0.06, ..Ring::at(y, 0.518) };
        let tuft = [ring.point(rig, turn - 5.0, 0.0), ring.point(rig, turn, -0.03), ring.point(rig, turn + 5.0, 0.0)];
        easel.ink(&tuft, 0.7, (fur.line, Taper::FOLD));
    }
}

fn flying_cap(easel: &mut Easel, rig: &Rig, palette: &Palette, from_behind: bool) {
    let leather = palette.hat.unwrap_or(palette.leather);
    let flap = [
        [47.0, 0.14],
        [122.0, 0.12],
        [128.0, 0.40],
        [112.0, 0.68],
        [84.0, 0.88],
        [58.0, 0.90],
        [50.0, 0.64],
        [52.0, 0.38],
    ];
    flaps(easel, rig, (&flap, 0.485), &leather);
    piece(easel, rig, &tight(rig, (-0.12, 0.490), from_behind), &leather);
    for turn in [-34.0, 34.0] {
        let seam: Vec<Point> = [(0.14, 0.488), (0.02, 0.455), (-0.06, 0.36), (-0.12, 0.18)]
            .map(|(y, wide)| Ring::at(y, wide).point(rig, turn, 0.0))
            .to_vec();
        easel.ink(&through(&seam, 6), 0.8, (leather.line, Taper::LINE));
    }
    if from_behind {
        return;
    }
    let hem = ribbon(&Ring { dip: 0.06, ..Ring::at(0.230, 0.492) }.front(rig), |_| rig.head * 0.026);
    piece(easel, rig, &hem, &leather);
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 30.0 {
            continue;
        }
        let ear = rig.solid([side * 0.47, 0.52, 0.04]);
        piece(easel, rig, &ellipse(ear, [rig.head * 0.055, rig.head * 0.085], 0.0), &leather);
        let end = [rig.solid([side * 0.40, 0.84, 0.04]), rig.solid([side * 0.42, 1.02, 0.06])];
        easel.ink(&end, 3.4, (leather.line, Taper::EVEN));
        easel.ink(&end, 2.2, (leather.base, Taper::EVEN));
    }
}

/// Where rubber ends: degrees from the face, and height over brow, temple, ear and nape.
const RUBBER_EDGE: [[f64; 2]; 7] =
    [[0.0, 0.345], [25.0, 0.360], [48.0, 0.425], [70.0, 0.510], [92.0, 0.585], [125.0, 0.66], [180.0, 0.72]];

/// Of rubber, with a seam over the crown: it takes all of the hair, and lies on the skull.
fn swim_cap(easel: &mut Easel, rig: &Rig, palette: &Palette, from_behind: bool) {
    let rubber = palette.hat.unwrap_or(palette.accent);
    let half_turn = if from_behind { 180.0 } else { 0.0 };
    // What is toward us, from the picture's left to its right; beyond a turned brow nothing of it is seen.
    let beyond = |seen: &f64| !from_behind && rig.yaw_deg.abs() > 12.0 && seen * rig.facing() > 55.0;
    let edge: Vec<Point> = (-18..=18)
        .map(|step| f64::from(step) * 5.0)
        .filter(|seen| !beyond(seen))
        .map(|seen| {
            let angle = if from_behind { half_turn - seen } else { seen } - rig.yaw_deg;
            let from_face = libm::acos(libm::cos(angle.to_radians())).to_degrees();
            let low = table(&RUBBER_EDGE, from_face);
            // Toward the neck the head draws in.
            let drawn_in = 0.30 * ((low - 0.42) / 0.42).clamp(0.0, 1.0) * ((from_face - 70.0) / 40.0).clamp(0.0, 1.0);
            rig.hair(angle.to_radians(), low, -0.014 - drawn_in)
        })
        .collect();
    let ends = [edge[edge.len() - 1][1], edge[0][1]];
    let crown = rig.crown(-0.012);
    let half = crown.len() / 2;
    let above = crown.into_iter().enumerate().filter(|(place, [_, y])| *y < ends[usize::from(*place > half)]);
    let cap: Vec<Point> = above.map(|(_, point)| point).chain(edge.iter().copied()).collect();
    piece(easel, rig, &cap, &rubber);
    let at = |y: f64, wide: f64| Ring::at(y, wide).point(rig, half_turn, 0.0);
    easel.within(&cap, |easel| {
        let seam = [at(0.30, 0.455), at(0.12, 0.43), at(-0.01, 0.32), at(-0.040, 0.14)];
        easel.ink(&through(&seam, 6), 0.6, (rubber.line, Taper::LINE));
    });
    let glint = Ring::at(0.06, 0.40);
    let toward = if from_behind { 180.0 } else { 0.0 } - rig.yaw_deg;
    let lit = [14.0, 30.0, 44.0].map(|turn| glint.point(rig, toward + turn * rig.light, 0.0));
    easel.within(&cap, |easel| easel.ink(&through(&lit, 5), 3.6, (rubber.light, Taper::LINE)));
    let raised: Vec<Point> = edge.iter().map(|point| rig.hung(*point, [0.0, -0.022])).collect();
    easel.within(&cap, |easel| easel.ink(&raised, 1.0, (rubber.deep, Taper::EVEN)));
}

/// Three rows from the brow over the crown, hair wound about each.
fn curlers(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (pink, hair) = (fabric(Tint::Pink, Hour::Day), palette.hair);
    for (y, wide, turns) in [
        (-0.09, 0.22, &[-30.0, 30.0][..]),
        (0.00, 0.40, &[-58.0, -20.0, 20.0, 58.0]),
        (0.16, 0.47, &[-86.0, -54.0, 54.0, 86.0]),
    ] {
        for turn in turns {
            let ring = Ring::at(y, wide);
            if libm::cos((turn + rig.yaw_deg).to_radians()) < -0.1 {
                continue;
            }
            let [one, other] = [-13.0, 13.0].map(|by| ring.point(rig, turn + by, 0.02));
            let roll = ribbon(&[one, other], |_| rig.head * 0.074);
            piece(easel, rig, &roll, &pink);
            for end in [one, other] {
                piece(easel, rig, &ellipse(end, [rig.head * 0.030, rig.head * 0.074], 0.0), &pink);
            }
            let wound = ribbon(&[lerp(one, other, 0.24), lerp(one, other, 0.76)], |_| rig.head * 0.080);
            easel.fill(&wound, hair.base);
            easel.crescent(&wound, rig.away([-0.02, -0.03]), (hair.shaded, 1.0));
            easel.ink(&closed(&wound), 0.8, (hair.line, Taper::EVEN));
        }
    }
}
