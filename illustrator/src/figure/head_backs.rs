//! Backs of heads: what of things worn there is seen from behind. A mask is a strap and a knot, a helmet has a neck guard.

use super::curve::{Point, Taper, around, closed, ellipse, lerp, ribbon, through};
use super::easel::Easel;
use super::headwear::piece;
use super::hood;
use super::palette::{Palette, Surface, fabric};
use super::rig::Rig;
use super::round::{Ring, dome, hull_of};
use scene::{Detail, Extra, Hour, Tint};

/// Whether this is another thing from behind than from before, and drawn here, were it nothing at all.
pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) -> bool {
    match extra {
        Extra::Tiara | Extra::RaisedSunglasses | Extra::Pipe => {}
        Extra::Eyepatch => {
            strap(easel, rig, ([0.16, 0.44], 0.014), &palette.dark);
        }
        Extra::Goggles => strap(easel, rig, ([0.215; 2], 0.042), &palette.leather),
        Extra::DivingMask => strap(easel, rig, ([0.52; 2], 0.030), &palette.dark),
        Extra::Visor => {
            strap(easel, rig, ([0.56; 2], 0.016), &palette.worn(Detail::Glasses, fabric(Tint::Yellow, Hour::Day)));
        }
        Extra::VrHeadset => {
            let case = palette.worn(Detail::Glasses, palette.dark);
            strap(easel, rig, ([0.50; 2], 0.036), &case);
            over_crown(easel, rig, &case);
        }
        Extra::Blindfold => tied(easel, rig, (0.50, 0.050), &palette.white),
        Extra::GhostCloth => tied(easel, rig, (0.26, 0.024), &palette.white),
        Extra::Headband => tied(easel, rig, (0.34, 0.038), &palette.accent),
        Extra::HairBand if rig.is_male() => tied(easel, rig, (0.34, 0.038), &palette.accent),
        Extra::MummyWraps => wound(easel, rig, &palette.white),
        Extra::KendoMask => men(easel, rig, palette),
        Extra::Kabuto => kabuto(easel, rig, palette),
        Extra::Nemes => nemes(easel, rig, palette),
        Extra::SpaceHelmet => shell(easel, rig, palette),
        Extra::NunVeil => hood::veil_from_behind(easel, rig, palette),
        Extra::Headscarf => hood::headscarf_from_behind(easel, rig, palette),
        Extra::BridalVeil => {
            hood::bridal(easel, rig, palette);
            hood::wreath(easel, rig, palette);
        }
        _ => return false,
    }
    true
}

/// On the hair, `aside` degrees from the middle of what is seen.
fn on(rig: &Rig, aside: f64, y: f64) -> Point {
    rig.hair((aside - rig.yaw_deg).to_radians(), y, 0.022)
}

/// From ear to ear; the heights are those of its ends on the picture's left and right, half its width in heads follows.
fn strap(easel: &mut Easel, rig: &Rig, ([left, right], half): ([f64; 2], f64), cloth: &Surface) {
    let way: Vec<Point> = (-15..=15)
        .map(|step| {
            let share = f64::from(step) / 30.0 + 0.5;
            let sag = 0.045 * (1.0 - (share * 2.0 - 1.0) * (share * 2.0 - 1.0));
            on(rig, f64::from(step) * 6.0, left + (right - left) * share + sag)
        })
        .collect();
    piece(easel, rig, &ribbon(&way, |_| rig.head * half), cloth);
}

/// Down the middle from the crown to a strap.
fn over_crown(easel: &mut Easel, rig: &Rig, cloth: &Surface) {
    let way: Vec<Point> = [-0.02, 0.10, 0.26, 0.42, 0.52].map(|y| on(rig, 0.0, y)).to_vec();
    piece(easel, rig, &ribbon(&through(&way, 4), |_| rig.head * 0.034), cloth);
}

/// A band with its knot in the middle, and two ends that hang from it.
fn tied(easel: &mut Easel, rig: &Rig, (y, half): (f64, f64), cloth: &Surface) {
    strap(easel, rig, ([y; 2], half), cloth);
    let knot = on(rig, 0.0, y + 0.045);
    for [x, long] in [[0.16, 0.34], [-0.10, 0.42]] {
        let way = [knot, rig.hung(knot, [x * 0.7, long * 0.4]), rig.hung(knot, [x, long])];
        piece(easel, rig, &ribbon(&through(&way, 6), |share| rig.head * half * (0.55 + 0.5 * share)), cloth);
    }
    piece(easel, rig, &ellipse(knot, [rig.head * half * 1.1, rig.head * half * 1.25], 0.0), cloth);
}

/// Linen about all of the head.
fn wound(easel: &mut Easel, rig: &Rig, linen: &Surface) {
    piece(easel, rig, &hull_of(rig, &dome((0.78, -0.10), 0.472, 2.6)), linen);
    for (y, lean) in [(0.06, 0.07), (0.19, -0.05), (0.32, 0.06), (0.45, -0.06), (0.58, 0.05), (0.70, -0.04)] {
        let way: Vec<Point> =
            (-12..=12).map(|step| on(rig, f64::from(step) * 7.5, y + lean * f64::from(step) / 12.0)).collect();
        piece(easel, rig, &ribbon(&way, |_| rig.head * 0.056), linen);
    }
}

/// The helmet of kendo: flaps over the shoulders, a cloth about the hair where the helmet is open, cords tied behind.
fn men(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (cloth, cord) = (palette.dark, palette.accent);
    for side in [-1.0, 1.0] {
        super::kendo_mask::flap(easel, rig, palette, side);
    }
    piece(easel, rig, &hull_of(rig, &dome((0.60, -0.215), 0.500, 2.3)), &cloth);
    let open = [
        [-0.30, 0.16],
        [0.0, 0.06],
        [0.30, 0.16],
        [0.36, 0.46],
        [0.26, 0.74],
        [0.0, 0.84],
        [-0.26, 0.74],
        [-0.36, 0.46],
    ];
    let linen = around(&open.map(|[x, y]| on(rig, x * 180.0, y)), 5);
    piece(easel, rig, &linen, &palette.cloth);
    easel.within(&linen, |easel| {
        for y in [0.22, 0.34, 0.62] {
            let fold = [on(rig, -44.0, y - 0.04), on(rig, 0.0, y + 0.05), on(rig, 44.0, y - 0.04)];
            easel.ink(&through(&fold, 5), 0.6, (palette.cloth.line, Taper::FOLD));
        }
    });
    for y in [0.30, 0.48] {
        strap(easel, rig, ([y; 2], 0.015), &cord);
    }
    let knot = on(rig, 0.0, 0.525);
    for [x, long] in [[0.07, 0.80], [-0.05, 0.72]] {
        let way = [knot, rig.hung(knot, [x * 1.4, long * 0.5]), rig.hung(knot, [x, long])];
        piece(easel, rig, &ribbon(&through(&way, 6), |_| rig.head * 0.016), &cord);
    }
    for side in [-1.0, 1.0] {
        let bow = [[0.0, 0.0], [0.10, -0.07], [0.19, -0.01], [0.12, 0.07]];
        piece(easel, rig, &around(&bow.map(|[x, y]: Point| rig.hung(knot, [side * x, y])), 4), &cord);
    }
    piece(easel, rig, &ellipse(knot, [rig.head * 0.034; 2], 0.0), &cord);
}

/// A ridged bowl, the tips of its horns beyond it, and rows that widen from it down to the shoulders.
fn kabuto(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (cloth, gold) = (palette.cloth, palette.gold);
    let root = rig.solid([0.0, -0.02, 0.0]);
    for side in [-1.0, 1.0] {
        let horn = [[0.20, -0.10], [0.34, -0.30], [0.40, -0.52], [0.24, -0.28], [0.10, -0.10]];
        piece(easel, rig, &around(&horn.map(|[x, y]: Point| rig.hung(root, [side * x, y])), 5), &gold);
    }
    let row = |at: u32| Ring { dip: 0.075, ..Ring::at(0.19 + 0.125 * f64::from(at), 0.462 + 0.036 * f64::from(at)) };
    for at in (0..5).rev() {
        let (top, low) = (row(at), row(at + 1));
        let board: Vec<Point> = top.front(rig).into_iter().chain(low.front(rig).into_iter().rev()).collect();
        piece(easel, rig, &board, &cloth);
        for step in -5..=5 {
            let aside = f64::from(step) * 15.0 - rig.yaw_deg;
            let [from, to] =
                [0.35, 0.85].map(|share| lerp(top.point(rig, aside, 0.0), low.point(rig, aside, 0.0), share));
            easel.ink(&[from, to], 1.4, (cloth.light, Taper::EVEN));
        }
    }
    let rings = dome((0.20, -0.205), 0.478, 2.2);
    piece(easel, rig, &hull_of(rig, &rings), &palette.dark);
    for turn in [-60.0, -36.0, -12.0, 12.0, 36.0, 60.0] {
        let ridge: Vec<Point> = rings.iter().map(|ring| ring.point(rig, turn, 0.0)).collect();
        easel.ink(&through(&ridge, 4), 0.7, (gold.base, Taper::LINE));
    }
    easel.ink(&Ring { dip: 0.080, ..Ring::at(0.205, 0.480) }.front(rig), 2.2, (gold.base, Taper::EVEN));
}

/// Striped cloth that falls over the nape, and is bound there to a tail.
fn nemes(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let blue = fabric(Tint::Blue, Hour::Day);
    let half = [
        [0.0, -0.18],
        [0.24, -0.14],
        [0.42, 0.02],
        [0.56, 0.40],
        [0.62, 0.80],
        [0.46, 1.16],
        [0.14, 1.34],
        [0.12, 1.86],
        [0.0, 1.90],
    ];
    let outline = super::trades::shaped(rig, &half);
    piece(easel, rig, &outline, &palette.gold);
    let at = |x: f64, y: f64| super::trades::about(rig, x, y);
    easel.within(&outline, |easel| {
        for step in 0..13 {
            let y = 0.06 + 0.145 * f64::from(step);
            let band = through(&[at(-0.66, y - 0.10), at(0.0, y + 0.06), at(0.66, y - 0.10)], 6);
            easel.fill(&ribbon(&band, |_| rig.head * 0.034), blue.base);
        }
    });
    easel.ink(&closed(&outline), 1.0, (palette.gold.line, Taper::EVEN));
    easel.ink(&[at(-0.15, 1.345), at(0.15, 1.345)], 4.0, (palette.gold.line, Taper::EVEN));
}

/// Of a spacesuit's helmet: a closed ball on its ring.
fn shell(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let white = palette.white;
    let oval = |down: f64, radii: Point| -> Vec<Point> {
        ellipse([0.0, 0.50 + down], radii, 0.0).into_iter().map(|[x, y]| super::trades::about(rig, x, y)).collect()
    };
    piece(easel, rig, &oval(0.60, [0.47, 0.115]), &palette.metal);
    let ball = oval(-0.04, [0.665, 0.68]);
    piece(easel, rig, &ball, &white);
    easel.within(&ball, |easel| {
        let seam: Vec<Point> = [[-0.62, 0.62], [-0.30, 0.74], [0.0, 0.78], [0.30, 0.74], [0.62, 0.62]]
            .map(|[x, y]| super::trades::about(rig, x, y))
            .to_vec();
        easel.ink(&through(&seam, 6), 0.9, (white.line, Taper::EVEN));
    });
    for side in [-1.0, 1.0] {
        let ear = super::trades::about(rig, side * 0.62, 0.52);
        piece(easel, rig, &ellipse(ear, [rig.head * 0.070, rig.head * 0.10], 0.0), &palette.metal);
    }
}
