//! Hats, crowns and what else is worn on the head.

use super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::easel::Easel;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use crate::scene::Extra;

fn all(rig: &Rig, points: &[Point]) -> Vec<Point> {
    rig.all(points, Rig::flat)
}

fn shape(easel: &mut Easel, rig: &Rig, points: &[Point], surface: &Surface) -> Vec<Point> {
    let outline = around(&all(rig, points), 6);
    piece(easel, rig, &outline, surface);
    outline
}

fn piece(easel: &mut Easel, rig: &Rig, outline: &[Point], surface: &Surface) {
    easel.fill(outline, surface.base);
    easel.crescent(outline, rig.away([-0.07, -0.04]), (surface.shaded, 1.0));
    easel.ink(&closed(outline), 1.0, (surface.line, Taper::EVEN));
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) {
    match extra {
        Extra::Crown | Extra::Tiara => crown(easel, rig, palette, extra == Extra::Tiara),
        Extra::HairBand => hair_band(easel, rig, palette),
        Extra::Beret => beret(easel, rig, palette),
        Extra::Cap => cap(easel, rig, palette),
        Extra::StrawHat => straw_hat(easel, rig, palette),
        Extra::WitchHat => witch_hat(easel, rig, palette),
        Extra::Goggles => goggles(easel, rig, palette),
        Extra::Earrings => earrings(easel, rig, palette),
        Extra::MaidBand => maid_band(easel, rig, palette),
        _ => {}
    }
}

/// On the crown of the head, following its round.
fn arc(rig: &Rig, (angle, y, out): (f64, f64, f64)) -> Vec<Point> {
    (-10..=10).map(|step| rig.hair((f64::from(step) / 10.0 * angle - rig.yaw_deg).to_radians(), y, out)).collect()
}

fn crown(easel: &mut Easel, rig: &Rig, palette: &Palette, small: bool) {
    let gold = if small { palette.metal } else { palette.gold };
    let (wide, high) = if small { (0.20, 0.10) } else { (0.30, 0.17) };
    let base = if small { 0.03 } else { -0.01 };
    let slide = rig.yaw_deg / 30.0 * 0.07;
    let mut points = vec![[-wide + slide, base]];
    let peaks = if small { 3 } else { 5 };
    for peak in 0..peaks {
        let at = |share: f64| -wide * 1.08 + 2.16 * wide * share + slide;
        let share = (f64::from(peak) + 0.5) / f64::from(peaks);
        points.push([at(share - 0.35 / f64::from(peaks)), base - high * 0.45]);
        points.push([at(share), base - high * if peak * 2 + 1 == peaks { 1.25 } else { 1.0 }]);
        points.push([at(share + 0.35 / f64::from(peaks)), base - high * 0.45]);
    }
    points.extend([[wide + slide, base], [slide, base + 0.05]]);
    let outline = all(rig, &points);
    piece(easel, rig, &outline, &gold);
    for peak in 0..peaks {
        let share = (f64::from(peak) + 0.5) / f64::from(peaks);
        let at = rig.flat([-wide + 2.0 * wide * share + slide, base - 0.02]);
        let gem = ellipse(at, [rig.head * 0.024, rig.head * 0.028], 0.0);
        easel.fill(&gem, if peak % 2 == 0 { palette.accent.base } else { palette.iris.base });
        easel.ink(&closed(&gem), 0.6, (gold.line, Taper::EVEN));
    }
}

fn hair_band(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let band = ribbon(&arc(rig, (84.0, 0.10, 0.02)), |_| rig.head * 0.034);
    piece(easel, rig, &band, &palette.accent);
}

fn maid_band(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let row = arc(rig, (72.0, 0.07, 0.02));
    let frill = super::curve::beside(&row, |at| rig.head * (0.085 + 0.025 * libm::fabs(libm::sin(at * 28.0))));
    let outline: Vec<Point> = row.iter().copied().chain(frill.iter().rev().copied()).collect();
    piece(easel, rig, &outline, &palette.white);
    for place in (2..row.len() - 1).step_by(2) {
        easel.ink(&[row[place], frill[place]], 0.45, (palette.white.line, Taper::FOLD));
    }
    let band = ribbon(&row, |_| rig.head * 0.024);
    piece(easel, rig, &band, &palette.dark);
}

fn beret(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let s = rig.light;
    let points = [
        [-0.40 * s, 0.12],
        [-0.50 * s, 0.02],
        [-0.42 * s, -0.12],
        [-0.12 * s, -0.20],
        [0.22 * s, -0.16],
        [0.42 * s, -0.02],
        [0.41 * s, 0.10],
        [0.0, 0.12],
    ];
    shape(easel, rig, &points, &palette.accent);
    let stem = all(rig, &[[-0.06 * s, -0.185], [-0.08 * s, -0.235]]);
    easel.ink(&stem, 2.6, (palette.accent.line, Taper::EVEN));
    let band = all(rig, &[[-0.40, 0.10], [0.0, 0.135], [0.41, 0.10]]);
    easel.ink(&through(&band, 8), 2.6, (palette.accent.deep, Taper::EVEN));
}

fn cap(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let slide = rig.yaw_deg / 30.0 * 0.10;
    shape(
        easel,
        rig,
        &[
            [-0.44, 0.17],
            [-0.42, -0.02],
            [-0.26, -0.15],
            [0.0, -0.185],
            [0.26, -0.15],
            [0.42, -0.02],
            [0.44, 0.17],
            [0.0, 0.20],
        ],
        &palette.accent,
    );
    let brim = [
        [-0.33 + slide, 0.165],
        [slide, 0.12],
        [0.33 + slide, 0.165],
        [0.27 + slide * 1.6, 0.27],
        [slide * 1.8, 0.315],
        [-0.27 + slide * 1.6, 0.27],
    ];
    shape(easel, rig, &brim, &palette.accent);
    for x in [-0.16, 0.16] {
        let seam = all(rig, &[[x * 1.2 + slide, 0.13], [x * 0.9 + slide * 0.6, -0.03], [slide * 0.3, -0.18]]);
        easel.ink(&through(&seam, 6), 0.55, (palette.accent.line, Taper::LINE));
    }
    let button = ellipse(rig.flat([slide * 0.3, -0.185]), [rig.head * 0.025, rig.head * 0.016], 0.0);
    easel.fill(&button, palette.accent.deep);
    let badge = ellipse(rig.flat([slide, 0.02]), [rig.head * 0.062; 2], 0.0);
    piece(easel, rig, &badge, &palette.white);
}

fn straw_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let straw = palette.gold;
    shape(
        easel,
        rig,
        &[
            [-0.72, 0.20],
            [-0.42, 0.08],
            [0.0, 0.04],
            [0.42, 0.08],
            [0.72, 0.20],
            [0.44, 0.265],
            [0.0, 0.28],
            [-0.44, 0.265],
        ],
        &straw,
    );
    shape(
        easel,
        rig,
        &[
            [-0.40, 0.13],
            [-0.36, -0.12],
            [-0.20, -0.20],
            [0.0, -0.21],
            [0.20, -0.20],
            [0.36, -0.12],
            [0.40, 0.13],
            [0.0, 0.18],
        ],
        &straw,
    );
    let band = ribbon(&through(&all(rig, &[[-0.405, 0.085], [0.0, 0.135], [0.405, 0.085]]), 8), |_| rig.head * 0.042);
    piece(easel, rig, &band, &palette.accent);
    for y in [-0.12, -0.04, 0.04] {
        let weave = all(rig, &[[-0.36, y + 0.01], [0.0, y + 0.05], [0.36, y + 0.01]]);
        easel.ink(&through(&weave, 6), 0.4, (straw.line, Taper::LINE));
    }
}

fn witch_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let s = rig.light;
    let cloth = palette.dark;
    shape(
        easel,
        rig,
        &[
            [-0.42, 0.12],
            [-0.30, -0.18],
            [-0.16, -0.42],
            [0.02 * s, -0.60],
            [0.24 * s, -0.66],
            [0.34 * s, -0.56],
            [0.20 * s, -0.44],
            [0.24, -0.22],
            [0.42, 0.12],
            [0.0, 0.20],
        ],
        &cloth,
    );
    shape(
        easel,
        rig,
        &[
            [-0.80, 0.22],
            [-0.44, 0.09],
            [0.0, 0.13],
            [0.44, 0.09],
            [0.80, 0.22],
            [0.42, 0.27],
            [0.0, 0.30],
            [-0.42, 0.27],
        ],
        &cloth,
    );
    let band = ribbon(&through(&all(rig, &[[-0.405, 0.06], [0.0, 0.125], [0.405, 0.06]]), 8), |_| rig.head * 0.045);
    piece(easel, rig, &band, &palette.accent);
    let buckle = all(rig, &[[-0.07, 0.065], [0.07, 0.065], [0.07, 0.175], [-0.07, 0.175]]);
    piece(easel, rig, &buckle, &palette.gold);
}

fn goggles(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let strap = ribbon(&arc(rig, (86.0, 0.20, 0.03)), |_| rig.head * 0.030);
    piece(easel, rig, &strap, &palette.leather);
    for side in [-1.0, 1.0] {
        let at = rig.hair((side * 22.0 - rig.yaw_deg * 0.25).to_radians(), 0.17, 0.04);
        let rim = ellipse(at, [rig.head * 0.115, rig.head * 0.10], 0.0);
        piece(easel, rig, &rim, &palette.metal);
        let lens = ellipse(at, [rig.head * 0.085, rig.head * 0.072], 0.0);
        easel.fill(&lens, palette.iris.base);
        let glint = ellipse(
            [at[0] + rig.light * rig.head * 0.03, at[1] - rig.head * 0.025],
            [rig.head * 0.025, rig.head * 0.016],
            30.0,
        );
        easel.fill(&glint, palette.catchlight);
        easel.ink(&closed(&lens), 0.7, (palette.metal.line, Taper::EVEN));
    }
}

fn earrings(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 14.0 {
            continue;
        }
        let root = rig.flat([side * 0.405, 0.70]);
        let drop = [root[0], root[1] + rig.head * 0.06];
        easel.ink(&[root, drop], 0.7, (palette.gold.line, Taper::EVEN));
        let gem = ellipse([drop[0], drop[1] + rig.head * 0.028], [rig.head * 0.024, rig.head * 0.034], 0.0);
        piece(easel, rig, &gem, &palette.accent);
        easel.fill(&ellipse(root, [rig.head * 0.014; 2], 0.0), palette.gold.base);
    }
}
