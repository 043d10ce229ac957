//! Caps that lie close: with flaps over the ears, of who flew, of who swims; and rollers wound into the hair.

use super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::easel::Easel;
use super::headwear::piece;
use super::palette::{Palette, Surface, fabric};
use super::rig::Rig;
use super::round::{Ring, dome, hull, hull_of};
use scene::{Extra, Hour, Tint};

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) {
    match extra {
        Extra::FlapHat => flap_hat(easel, rig, palette),
        Extra::FlyingCap => flying_cap(easel, rig, palette),
        Extra::SwimCap => swim_cap(easel, rig, palette),
        Extra::Curlers => curlers(easel, rig, palette),
        _ => {}
    }
}

/// From the cap down over an ear, the nearer one last; of a head in profile the far one is hidden.
fn flaps(easel: &mut Easel, rig: &Rig, (half, low): (&[Point], f64), surface: &Surface) {
    for side in [rig.facing(), -rig.facing()].map(|side| if side == 0.0 { 1.0 } else { side }) {
        let sides = if rig.facing() == 0.0 { [-1.0, 1.0] } else { [side, side] };
        for side in sides {
            if side * rig.yaw_deg > 38.0 {
                continue;
            }
            let at = |[x, y]: &Point| rig.solid([x * side, y * low, 0.02]);
            piece(easel, rig, &around(&half.iter().map(at).collect::<Vec<_>>(), 5), surface);
        }
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
        [0.36, 0.20],
        [0.52, 0.16],
        [0.575, 0.34],
        [0.565, 0.62],
        [0.52, 0.82],
        [0.43, 0.86],
        [0.375, 0.70],
        [0.36, 0.44],
    ];
    flaps(easel, rig, (&flap, 1.0), &fur);
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

fn flying_cap(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let leather = palette.hat.unwrap_or(palette.leather);
    let flap = [
        [0.37, 0.14],
        [0.49, 0.12],
        [0.515, 0.36],
        [0.495, 0.62],
        [0.43, 0.84],
        [0.36, 0.88],
        [0.375, 0.62],
        [0.385, 0.38],
    ];
    flaps(easel, rig, (&flap, 1.0), &leather);
    piece(easel, rig, &hull_of(rig, &dome((0.15, -0.13), 0.490, 2.1)), &leather);
    for turn in [-34.0, 34.0] {
        let seam: Vec<Point> = [(0.14, 0.488), (0.02, 0.455), (-0.06, 0.36), (-0.12, 0.18)]
            .map(|(y, wide)| Ring::at(y, wide).point(rig, turn, 0.0))
            .to_vec();
        easel.ink(&through(&seam, 6), 0.8, (leather.line, Taper::LINE));
    }
    let hem = ribbon(&Ring { dip: 0.06, ..Ring::at(0.155, 0.492) }.front(rig), |_| rig.head * 0.026);
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

/// Of rubber, with a seam over the crown.
fn swim_cap(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let rubber = palette.hat.unwrap_or(palette.accent);
    // High over the brow, low at the nape.
    let nape = Ring { y: 0.39, z: -0.05, wide: 0.438, deep: 0.445, dip: -0.22 };
    // What is behind the head is hidden by it.
    let above = dome((0.20, -0.050), 0.455, 2.1).into_iter().flat_map(|ring| ring.whole(rig));
    let cap = hull(&above.chain(nape.front(rig)).collect::<Vec<Point>>());
    piece(easel, rig, &cap, &rubber);
    let seam: Vec<Point> = [(0.20, 0.450), (0.08, 0.43), (-0.01, 0.32), (-0.040, 0.14)]
        .map(|(y, wide)| Ring::at(y, wide).point(rig, 0.0, 0.0))
        .to_vec();
    easel.ink(&through(&seam, 6), 0.6, (rubber.line, Taper::LINE));
    let glint = Ring::at(0.04, 0.40);
    let lit = [20.0, 34.0, 46.0].map(|turn| glint.point(rig, turn * rig.light, 0.0));
    easel.ink(&through(&lit, 5), 3.6, (rubber.light, Taper::LINE));
    let edge = Ring { dip: 0.055, ..Ring::at(0.205, 0.448) }.front(rig);
    easel.ink(&edge, 2.0, (rubber.deep, Taper::EVEN));
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
            let wound = ribbon(&[super::curve::lerp(one, other, 0.24), super::curve::lerp(one, other, 0.76)], |_| {
                rig.head * 0.080
            });
            easel.fill(&wound, hair.base);
            easel.crescent(&wound, rig.away([-0.02, -0.03]), (hair.shaded, 1.0));
            easel.ink(&closed(&wound), 0.8, (hair.line, Taper::EVEN));
        }
    }
}
