//! Caps with a peak, worn forward or backward, and the visor that is open above: seen from before and from behind.

use super::curve::{Point, Taper, ellipse, ribbon, through};
use super::easel::Easel;
use super::headwear::{piece, shade_below};
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::round::{Ring, dome, follows_brow, hull_of};
use scene::Extra;

/// Half of what a peak takes of the edge, and of the opening over the strap: degrees.
const PEAK: f64 = 58.0;
const OPENING: f64 = 30.0;

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, (extra, from_behind): (Extra, bool)) {
    let cloth = palette.hat.unwrap_or(if extra == Extra::SunVisor { palette.white } else { palette.accent });
    // Toward the face (0) or the nape.
    let middle = if extra == Extra::BackwardCap { 180.0 } else { 0.0 };
    let is_away = from_behind != (middle > 0.0);
    let base = Ring { dip: 0.080, ..Ring::at(0.225, 0.480) };
    let peak = peak(rig, base, middle);
    if is_away {
        piece(easel, rig, &peak, &cloth);
    }
    if extra == Extra::SunVisor {
        let (from, to) = if from_behind { (98.0, 262.0) } else { (-82.0, 82.0) };
        let band = base.run(rig, (from - rig.yaw_deg, to - rig.yaw_deg), 24);
        let thin = |share: f64| rig.head * 0.036 * (0.45 + 4.0 * share.min(1.0 - share)).min(1.0);
        piece(easel, rig, &ribbon(&band, thin), &cloth);
    } else {
        crown(easel, (rig, palette), (base, &cloth), middle == 0.0 && !is_away);
    }
    if is_away {
        strap(easel, (rig, palette), (base, &cloth), (extra, middle + 180.0));
    } else {
        shade_below(easel, rig, palette, &peak, 0.05);
        piece(easel, rig, &peak, &cloth);
        let stitch = base.run(rig, (middle - PEAK * 0.86, middle + PEAK * 0.86), 12);
        let stitch: Vec<Point> = stitch.into_iter().map(|point| rig.hung(point, [0.0, 0.022])).collect();
        easel.ink(&stitch, 0.5, (cloth.line, Taper::LINE));
    }
}

/// Out of the edge and a little down.
fn peak(rig: &Rig, base: Ring, middle: f64) -> Vec<Point> {
    let out = |turn: f64| {
        let far = libm::cos((turn - middle).to_radians() * 1.5).max(0.0);
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        let fore = 0.506 * cos + 0.40 * far * if middle > 0.0 { -1.0 } else { 1.0 };
        rig.solid([0.48 * sin, 0.29 + 0.155 * far + follows_brow(rig) * fore, -0.05 + fore])
    };
    let mut peak = base.run(rig, (middle - PEAK, middle + PEAK), 12);
    peak.extend((0..=12).rev().map(|step| out(middle - PEAK + 2.0 * PEAK * f64::from(step) / 12.0)));
    peak
}

/// The dome with its seams, its button and, over a peak that is seen, a badge.
fn crown(easel: &mut Easel, (rig, palette): (&Rig, &Palette), (base, cloth): (Ring, &Surface), has_badge: bool) {
    let rings = [base, Ring::at(0.05, 0.45), Ring::at(-0.08, 0.33), Ring::at(-0.145, 0.14)];
    piece(easel, rig, &hull_of(rig, &[&dome((0.19, -0.155), 0.476, 2.1)[..], &[base]].concat()), cloth);
    for turn in [-32.0, 32.0, 0.0] {
        let seam: Vec<Point> = rings.iter().map(|ring| ring.point(rig, turn, 0.0)).collect();
        easel.ink(&through(&seam, 6), 0.55, (cloth.line, Taper::LINE));
    }
    let button = ellipse(rig.solid([0.0, -0.16, -0.05]), [rig.head * 0.025, rig.head * 0.016], 0.0);
    easel.fill(&button, cloth.deep);
    if has_badge {
        let badge =
            ellipse(rings[1].point(rig, 0.0, -0.02), [rig.head * 0.060 * rig.squeeze(0.0), rig.head * 0.066], 0.0);
        piece(easel, rig, &badge, &palette.white);
    }
}

/// What is opposite of the peak: an opening that hair is seen in, over a strap.
fn strap(
    easel: &mut Easel,
    (rig, palette): (&Rig, &Palette),
    (base, cloth): (Ring, &Surface),
    (extra, middle): (Extra, f64),
) {
    let at = |share: f64, lift: f64| base.point(rig, middle + OPENING * share, lift);
    if extra != Extra::SunVisor {
        let arch = (-8..=8).map(|step| {
            let share = f64::from(step) / 8.0;
            at(share, 0.015 + 0.125 * libm::sqrt((1.0 - share * share).max(0.0)))
        });
        let low = (-8..=8).rev().map(|step| at(f64::from(step) / 8.0, 0.0));
        let opening: Vec<Point> = arch.chain(low).collect();
        easel.fill(&opening, palette.hair.base);
        easel.within(&opening, |easel| {
            easel.crescent(&opening, [0.0, rig.head * 0.03], (palette.hair.deep, 1.0));
            for share in [-0.55, -0.1, 0.4] {
                let lock = [at(share * 0.7, 0.13), at(share, 0.0)];
                easel.ink(&lock, 0.7, (palette.hair.line, Taper { start: 0.5, end: 0.2, least: 0.0 }));
            }
        });
        easel.ink(&opening[..17], 0.9, (cloth.line, Taper::EVEN));
    }
    let band = base.run(rig, (middle - OPENING, middle + OPENING), 12);
    piece(easel, rig, &ribbon(&band, |_| rig.head * 0.022), cloth);
    let clasp = ellipse(at(0.0, 0.0), [rig.head * 0.026 * rig.squeeze(0.0).max(0.4), rig.head * 0.030], 0.0);
    piece(easel, rig, &clasp, &palette.metal);
}
