//! What is worn on the head in tales, on stages and in far countries: cap and bells, turban, a horned helmet, a plume.

use super::callings::hard_hat;
use super::caps;
use super::curve::{Point, Taper, around, closed, ellipse, ribbon, table, through};
use super::easel::Easel;
use super::headwear::{piece, shade_below, straw_hat};
use super::palette::{Palette, fabric};
use super::rig::Rig;
use super::round::{Ring, brim, dome, hull_of};
use super::trades::{about, shaped};
use scene::{Extra, Hour, Tint};

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) {
    match extra {
        Extra::JesterHat => jester_hat(easel, rig, palette),
        Extra::Turban => turban(easel, rig, palette),
        Extra::Nemes => nemes(easel, rig, palette),
        Extra::HornedHelm => horned_helm(easel, rig, palette),
        Extra::PlumedHat => plumed_hat(easel, rig, palette),
        Extra::FeatherBonnet => brow_band(easel, rig, palette),
        Extra::Eboshi => eboshi(easel, rig, palette),
        Extra::Mitre => mitre(easel, rig, palette),
        Extra::BeeVeil => bee_veil(easel, rig, palette),
        Extra::DivingMask => diving_mask(easel, rig, palette),
        Extra::KappaDish => dish(easel, rig, palette),
        Extra::BandagedHead => bandages(easel, rig, palette),
        Extra::MummyWraps => wound_up(easel, rig, palette),
        Extra::GhostCloth => ghost_cloth(easel, rig, palette),
        Extra::Bandana => bandana(easel, rig, palette),
        Extra::ScrubCap => scrub_cap(easel, rig, palette),
        Extra::MinerHelmet => miner_helmet(easel, rig, palette),
        _ => caps::draw(easel, rig, palette, extra),
    }
}

/// Three points that hang over, a bell at each; one half of the cap is of another color.
fn jester_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (one, other) = (palette.hat.unwrap_or(palette.accent), fabric(Tint::Yellow, Hour::Day));
    let at = |x: f64, y: f64| about(rig, x, y);
    let points = [
        ([[-0.20, -0.02], [-0.44, -0.26], [-0.68, -0.24], [-0.76, 0.06]], one),
        ([[0.20, -0.02], [0.44, -0.26], [0.68, -0.24], [0.76, 0.06]], other),
        ([[0.0, -0.06], [-0.02, -0.34], [0.14, -0.54], [0.36, -0.46]], one),
    ];
    for (way, cloth) in points {
        let way = through(&way.map(|[x, y]: Point| at(x, y)), 7);
        piece(easel, rig, &ribbon(&way, |share| rig.head * (0.20 - 0.175 * share)), &cloth);
        let end = way[way.len() - 1];
        piece(easel, rig, &ellipse(end, [rig.head * 0.062; 2], 0.0), &palette.gold);
        easel.ink(
            &[rig.hung(end, [-0.03, 0.018]), rig.hung(end, [0.03, 0.018])],
            1.0,
            (palette.gold.line, Taper::EVEN),
        );
    }
    let cap = hull_of(rig, &dome((0.14, -0.12), 0.462, 2.2));
    piece(easel, rig, &cap, &one);
    let seam = through(&[at(0.0, -0.20), rig.solid([0.0, 0.0, 0.40]), rig.solid([0.0, 0.24, 0.46])], 6);
    let mut half = seam.clone();
    half.extend([at(0.70, 0.30), at(0.70, -0.30)]);
    easel.within(&cap, |easel| easel.fill(&half, other.base));
    easel.ink(&seam, 0.8, (one.line, Taper::EVEN));
    let band = ribbon(&Ring { dip: 0.06, ..Ring::at(0.135, 0.466) }.front(rig), |_| rig.head * 0.036);
    piece(easel, rig, &band, &palette.gold);
}

/// Cloth wound about the head, a jewel before it.
fn turban(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or(palette.white);
    let rings = dome((0.21, -0.31), 0.540, 2.0);
    let whole = hull_of(rig, &rings);
    piece(easel, rig, &whole, &cloth);
    let ring = |y: f64, turn: f64| Ring::at(y, 0.54).point(rig, turn - rig.yaw_deg, 0.0);
    easel.within(&whole, |easel| {
        for (low, high) in [(0.10, -0.10), (-0.02, -0.24), (0.20, 0.04)] {
            for side in [-1.0, 1.0] {
                let fold =
                    through(&[ring(low, side * 86.0), ring((low + high) / 2.0, side * 40.0), ring(high, 0.0)], 7);
                easel.ink(&fold, 0.9, (cloth.line, Taper { start: 0.05, end: 0.4, least: 0.1 }));
            }
        }
    });
    if rig.is_from_behind {
        return;
    }
    let middle = Ring::at(0.04, 0.53).point(rig, 0.0, 0.0);
    let shown = rig.squeeze(0.0).max(0.4);
    let plume = through(&[middle, rig.hung(middle, [0.02, -0.22]), rig.hung(middle, [0.14, -0.40])], 6);
    piece(easel, rig, &ribbon(&plume, |at| rig.head * 0.055 * (0.35 + at) * (1.02 - at * at)), &palette.accent);
    piece(easel, rig, &ellipse(middle, [rig.head * 0.062 * shown, rig.head * 0.075], 0.0), &palette.gold);
    easel.fill(&ellipse(middle, [rig.head * 0.034 * shown, rig.head * 0.045], 0.0), palette.accent.base);
}

/// Stripes of gold and blue; before the shoulders its two ends.
fn nemes(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let blue = fabric(Tint::Blue, Hour::Day);
    for side in [-1.0, 1.0] {
        let edge = [[0.40, 0.10], [0.60, 0.42], [0.70, 0.84], [0.60, 1.34], [0.34, 1.36], [0.36, 1.0], [0.44, 0.62]];
        let flap = around(&edge.map(|[x, y]: Point| rig.solid([side * x, y, 0.04])), 5);
        piece(easel, rig, &flap, &palette.gold);
        easel.within(&flap, |easel| {
            for row in 0..7 {
                let y = 0.30 + 0.16 * f64::from(row);
                let band = [rig.solid([side * 0.28, y + 0.04, 0.04]), rig.solid([side * 0.80, y - 0.04, 0.04])];
                easel.fill(&ribbon(&band, |_| rig.head * 0.036), blue.base);
            }
        });
        easel.ink(&closed(&flap), 0.9, (palette.gold.line, Taper::EVEN));
    }
    let rings = dome((0.15, -0.16), 0.475, 2.5);
    let cap = hull_of(rig, &rings);
    piece(easel, rig, &cap, &palette.gold);
    easel.within(&cap, |easel| {
        for turn in [-78.0, -52.0, -26.0, 0.0, 26.0, 52.0, 78.0] {
            let way: Vec<Point> = rings.iter().map(|ring| ring.point(rig, turn - rig.yaw_deg * 0.5, 0.0)).collect();
            easel.fill(&ribbon(&through(&way, 4), |at| rig.head * 0.034 * (1.0 - 0.6 * at)), blue.base);
        }
    });
    let band = ribbon(&Ring { dip: 0.06, ..Ring::at(0.155, 0.478) }.front(rig), |_| rig.head * 0.034);
    piece(easel, rig, &band, &palette.gold);
    let snake = Ring::at(0.12, 0.50).point(rig, 0.0, 0.0);
    let hood = [[0.0, -0.20], [0.05, -0.15], [0.06, -0.04], [0.0, 0.08], [-0.06, -0.04], [-0.05, -0.15]];
    piece(easel, rig, &around(&hood.map(|by| rig.hung(snake, by)), 4), &palette.gold);
}

fn horned_helm(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let iron = palette.hat.unwrap_or(palette.metal);
    for side in [-1.0, 1.0] {
        let way = [[0.40, 0.02], [0.64, 0.0], [0.78, -0.20], [0.74, -0.48]];
        let way = through(&way.map(|[x, y]: Point| rig.solid([side * x, y, -0.05])), 7);
        piece(easel, rig, &ribbon(&way, |at| rig.head * 0.105 * (1.0 - 0.92 * at * at)), &palette.white);
        let cuff = ribbon(&way[..4], |_| rig.head * 0.115);
        piece(easel, rig, &cuff, &palette.gold);
    }
    let rings = dome((0.14, -0.20), 0.468, 2.1);
    piece(easel, rig, &hull_of(rig, &rings), &iron);
    let ridge: Vec<Point> = rings.iter().map(|ring| ring.point(rig, 0.0, 0.01)).collect();
    piece(easel, rig, &ribbon(&through(&ridge, 4), |_| rig.head * 0.040), &palette.gold);
    let base = Ring { dip: 0.07, ..Ring::at(0.135, 0.474) };
    piece(easel, rig, &ribbon(&base.front(rig), |_| rig.head * 0.046), &palette.gold);
    for turn in [-66.0, -44.0, -22.0, 22.0, 44.0, 66.0] {
        let rivet = base.point(rig, turn - rig.yaw_deg * 0.6, 0.0);
        easel.fill(&ellipse(rivet, [rig.head * 0.016; 2], 0.0), palette.gold.line);
    }
}

/// The brim rises on the side away from the plume.
fn plumed_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (felt, side) = (palette.hat.unwrap_or(palette.accent), rig.light);
    let tilted = |turn: f64| {
        let lean = libm::sin((turn + rig.yaw_deg).to_radians());
        Ring { dip: 0.10, ..Ring::at(0.10, 0.78) }.point(rig, turn, -0.10 * lean * side)
    };
    let whole: Vec<Point> = (0..40).map(|step| tilted(f64::from(step) * 9.0)).collect();
    piece(easel, rig, &super::round::hull(&whole), &felt);
    let shade = super::curve::moved(&brim(rig, Ring { dip: 0.10, ..Ring::at(0.10, 0.70) }), [0.0, rig.head * 0.08]);
    easel.on_figure(|easel| easel.veil(&shade, palette.hair.deep, if easel.in_color() { 0.30 } else { 0.0 }));
    piece(easel, rig, &hull_of(rig, &dome((0.12, -0.30), 0.43, 3.0)), &felt);
    let band = ribbon(&Ring::at(0.055, 0.438).front(rig), |_| rig.head * 0.040);
    piece(easel, rig, &band, &palette.gold);
    let at = |x: f64, y: f64| about(rig, side * x, y);
    let stem = through(&[at(0.34, 0.04), at(0.46, -0.30), at(0.16, -0.52), at(-0.26, -0.50), at(-0.56, -0.30)], 9);
    let barbs = |share: f64| rig.head * 0.115 * libm::sin((0.12 + 0.86 * share) * core::f64::consts::PI);
    piece(easel, rig, &ribbon(&stem, barbs), &palette.white);
    easel.ink(&stem, 0.9, (palette.white.line, Taper::TAIL));
    for pair in stem.windows(3).step_by(4) {
        let tip = rig.hung(pair[2], [-0.02 * side, 0.06]);
        easel.ink(&[pair[0], tip], 0.6, (palette.white.line, Taper::FOLD));
    }
}

/// The feathers, behind the head.
pub fn feathers(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let root = rig.solid([0.0, 0.30, -0.12]);
    for step in [-6_i32, 6, -5, 5, -4, 4, -3, 3, -2, 2, -1, 1, 0] {
        let turn = (f64::from(step) * 16.5).to_radians();
        let (x, y) = (libm::sin(turn), -libm::cos(turn));
        let on = |far: f64| rig.hung(root, [x * far * 0.96, y * far]);
        let vane = ribbon(&through(&[on(0.40), on(0.66), on(0.98)], 6), |at| {
            rig.head * 0.092 * (0.5 + at) * libm::sqrt((1.0 - at * at).max(0.0))
        });
        piece(easel, rig, &vane, &palette.white);
        let tip = ribbon(&through(&[on(0.80), on(0.90), on(0.98)], 5), |at| {
            rig.head * 0.13 * libm::sqrt((1.0 - at * at).max(0.0))
        });
        easel.within(&vane, |easel| easel.fill(&tip, palette.dark.base));
        easel.ink(&[on(0.40), on(0.92)], 0.6, (palette.white.line, Taper::EVEN));
        piece(easel, rig, &ellipse(on(0.52), [rig.head * 0.058; 2], 0.0), &palette.accent);
    }
}

fn brow_band(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let ring = Ring { dip: 0.07, ..Ring::at(0.17, 0.474) };
    piece(easel, rig, &ribbon(&ring.front(rig), |_| rig.head * 0.052), &palette.accent);
    for step in -4..=4 {
        let middle = ring.point(rig, f64::from(step) * 19.0 - rig.yaw_deg, 0.0);
        let bead = [[0.0, -0.038], [0.034, 0.0], [0.0, 0.038], [-0.034, 0.0]].map(|by| rig.hung(middle, by));
        let shade = if step % 2 == 0 { palette.white.base } else { palette.gold.base };
        easel.fill(&bead, shade);
    }
}

fn eboshi(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or(palette.dark);
    let leaning = |y: f64, wide: f64, back: f64| Ring { z: -0.05 - back, ..Ring::at(y, wide) };
    let rings =
        [leaning(0.06, 0.40, 0.0), leaning(-0.20, 0.34, 0.04), leaning(-0.48, 0.28, 0.12), leaning(-0.60, 0.16, 0.18)];
    piece(easel, rig, &hull_of(rig, &rings), &cloth);
    let fold = [rings[0], rings[1], rings[2]].map(|ring| ring.point(rig, 20.0, 0.0));
    easel.ink(&through(&fold, 5), 0.9, (cloth.glint, Taper::FOLD));
    let cord = ribbon(&Ring::at(0.065, 0.404).front(rig), |_| rig.head * 0.022);
    piece(easel, rig, &cord, &palette.white);
}

fn mitre(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or(palette.white);
    let half = [[0.0, -0.66], [0.18, -0.50], [0.40, -0.22], [0.45, 0.04], [0.44, 0.15], [0.0, 0.20]];
    let outline = shaped(rig, &half);
    piece(easel, rig, &outline, &cloth);
    let turn = libm::sin(rig.yaw_deg.to_radians()) * 0.30;
    easel.within(&outline, |easel| {
        let upright = [about(rig, turn, -0.70), about(rig, turn, 0.24)];
        easel.fill(&ribbon(&upright, |_| rig.head * 0.046), palette.gold.base);
        let across = [about(rig, -0.6, -0.10), about(rig, turn, -0.07), about(rig, 0.6, -0.10)];
        easel.fill(&ribbon(&through(&across, 5), |_| rig.head * 0.046), palette.gold.base);
        let hem = [about(rig, -0.6, 0.10), about(rig, turn, 0.16), about(rig, 0.6, 0.10)];
        easel.fill(&ribbon(&through(&hem, 5), |_| rig.head * 0.052), palette.gold.base);
    });
    easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
}

/// Lobes all about the neck.
pub fn ruff(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let white = palette.white;
    let middle = rig.body([0.0, 1.25]);
    let lobes = |far: f64, count: i32| -> Vec<Point> {
        let lobe = |step: i32| {
            let turn = (f64::from(step) * 360.0 / f64::from(count)).to_radians();
            let out = far * if step % 2 == 0 { 1.0 } else { 0.88 };
            [middle[0] + libm::cos(turn) * out * 0.66 * rig.unit, middle[1] + libm::sin(turn) * out * 0.27 * rig.unit]
        };
        around(&(0..count).map(lobe).collect::<Vec<_>>(), 3)
    };
    let outer = lobes(1.0, 36);
    piece(easel, rig, &outer, &white);
    piece(easel, rig, &lobes(0.72, 28), &white);
    for step in 0..18 {
        let turn = (f64::from(step) * 20.0).to_radians();
        let on = |far: f64| {
            [middle[0] + libm::cos(turn) * far * 0.66 * rig.unit, middle[1] + libm::sin(turn) * far * 0.27 * rig.unit]
        };
        easel.ink(&[on(0.50), on(0.94)], 0.6, (white.line, Taper::FOLD));
    }
}

/// A straw hat, and from its brim a fine net.
fn bee_veil(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let at = |x: f64, y: f64| about(rig, x, y);
    let half = [[0.0, 0.12], [0.50, 0.12], [0.66, 0.30], [0.62, 0.80], [0.60, 1.24], [0.34, 1.34], [0.0, 1.36]];
    let net = shaped(rig, &half);
    easel.veil(&net, palette.dark.base, if easel.in_color() { 0.20 } else { 0.10 });
    easel.within(&net, |easel| {
        for step in -12..=12 {
            let x = f64::from(step) * 0.11;
            easel.ink(&[at(x - 0.5, 0.1), at(x + 0.5, 1.4)], 0.30, (palette.dark.base, Taper::EVEN));
            easel.ink(&[at(x + 0.5, 0.1), at(x - 0.5, 1.4)], 0.30, (palette.dark.base, Taper::EVEN));
        }
    });
    easel.ink(&closed(&net), 0.8, (palette.dark.base, Taper::EVEN));
    straw_hat(easel, rig, palette);
}

/// One pane over eyes and nose in a dark frame, and a tube beside it.
fn diving_mask(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let strap = ribbon(&Ring { dip: 0.02, ..Ring::at(0.56, 0.478) }.front(rig), |_| rig.head * 0.030);
    piece(easel, rig, &strap, &palette.dark);
    let side = -rig.facing();
    let tube = [[0.20, 0.90], [0.40, 0.84], [0.53, 0.60], [0.54, 0.20], [0.52, -0.22]];
    let tube = through(&tube.map(|[x, y]: Point| rig.solid([side * x, y, 0.12])), 6);
    piece(easel, rig, &ribbon(&tube, |_| rig.head * 0.036), &palette.accent);
    let pane = |grow: f64| -> Vec<Point> {
        let half = [
            [0.0, 0.44],
            [0.20, 0.43],
            [0.33, 0.48],
            [0.35, 0.60],
            [0.28, 0.72],
            [0.10, 0.74],
            [0.06, 0.80],
            [0.0, 0.82],
        ];
        let out = |x: f64, y: f64| rig.face([x * (1.0 + grow), 0.61 + (y - 0.61) * (1.0 + grow)]);
        let right = half.iter().map(|[x, y]| out(*x, *y));
        around(&right.chain(half.iter().rev().map(|[x, y]| out(-x, *y))).collect::<Vec<_>>(), 4)
    };
    let (outer, inner) = (pane(0.13), pane(0.0));
    let mut frame = closed(&outer);
    frame.extend(closed(&inner).into_iter().rev());
    easel.veil(&inner, palette.tear, if easel.in_color() { 0.30 } else { 0.0 });
    easel.fill(&frame, palette.accent.base);
    easel.ink(&closed(&outer), 1.0, (palette.accent.line, Taper::EVEN));
    easel.ink(&closed(&inner), 1.0, (palette.accent.line, Taper::EVEN));
    let gleam = [rig.face([-0.26, 0.56]), rig.face([-0.16, 0.47])];
    easel.ink(&gleam, 3.0, (palette.catchlight, Taper { start: 0.3, end: 0.3, least: 0.0 }));
}

/// Water in it, and a wreath of short locks about it.
fn dish(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let rim = Ring { dip: 0.05, ..Ring::at(0.0, 0.335) };
    let edge = rim.whole(rig);
    let skirt: Vec<Point> = (-9..=9)
        .map(|step| {
            let long = if step % 2 == 0 { 0.13 } else { 0.03 };
            Ring { dip: 0.07, ..Ring::at(0.04 + long, 0.44) }.point(rig, f64::from(step) * 10.0 - rig.yaw_deg, 0.0)
        })
        .collect();
    let mut wreath = skirt;
    wreath.extend(rim.front(rig).into_iter().rev());
    piece(easel, rig, &wreath, &palette.leaf);
    let bowl = super::round::hull(&edge);
    piece(easel, rig, &bowl, &palette.white);
    let water = super::round::hull(&Ring { dip: 0.05, ..Ring::at(-0.012, 0.275) }.whole(rig));
    easel.fill(&water, palette.tear);
    easel.ink(&closed(&water), 0.7, (palette.tear_line, Taper::EVEN));
}

/// Two turns of white linen over the brow, crossed.
fn bandages(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = rig.light;
    for lean in [-1.0, 1.0] {
        let turn = |step: i32| {
            let turn = f64::from(step) * 7.5 - rig.yaw_deg;
            let seen = libm::sin((turn + rig.yaw_deg).to_radians());
            Ring { dip: 0.07, ..Ring::at(0.215, 0.476) }.point(rig, turn, 0.070 * seen * lean * side + 0.012 * lean)
        };
        let band: Vec<Point> = (-12..=12).map(turn).collect();
        piece(easel, rig, &ribbon(&band, |_| rig.head * 0.056), &palette.white);
        easel.ink(&band, 0.5, (palette.white.line, Taper::FOLD));
    }
    let knot = Ring::at(0.23, 0.486).point(rig, side * 62.0 - rig.yaw_deg, 0.0);
    for by in [[0.09, 0.13], [0.02, 0.16]] {
        let end = [knot, rig.hung(knot, [side * by[0], by[1]])];
        piece(easel, rig, &ribbon(&end, |_| rig.head * 0.020), &palette.white);
    }
}

/// Over the crown and the jaw, the face left free.
fn wound_up(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let linen = palette.white;
    piece(easel, rig, &hull_of(rig, &dome((0.26, -0.10), 0.472, 2.2)), &linen);
    for (y, lean) in [(0.04, 0.07), (0.15, -0.05), (0.27, 0.05)] {
        let turn = |step: i32| {
            let turn = f64::from(step) * 7.5 - rig.yaw_deg;
            let seen = libm::sin((turn + rig.yaw_deg).to_radians());
            Ring { dip: 0.06, ..Ring::at(y, 0.474) }.point(rig, turn, lean * seen)
        };
        let band: Vec<Point> = (-12..=12).map(turn).collect();
        piece(easel, rig, &ribbon(&band, |_| rig.head * 0.056), &linen);
    }
    for (from, to) in [([-0.40, 0.62], [0.26, 0.93]), ([0.40, 0.70], [-0.20, 0.98])] {
        let way = [rig.face(from), rig.face([(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0 + 0.04]), rig.face(to)];
        piece(easel, rig, &ribbon(&through(&way, 6), |_| rig.head * 0.044), &linen);
    }
}

fn ghost_cloth(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let ring = Ring { dip: 0.06, ..Ring::at(0.18, 0.470) };
    piece(easel, rig, &ribbon(&ring.front(rig), |_| rig.head * 0.024), &palette.white);
    let foot = |turn: f64| ring.point(rig, turn, -0.02);
    let top = Ring::at(-0.10, 0.50).point(rig, 0.0, 0.0);
    piece(easel, rig, &[foot(-24.0), top, foot(24.0)], &palette.white);
}

/// Where the cloth ends: degrees from the face, and height over brow, temple, ear and nape.
const BANDANA_EDGE: [[f64; 2]; 6] =
    [[0.0, 0.185], [30.0, 0.20], [60.0, 0.29], [85.0, 0.40], [120.0, 0.55], [180.0, 0.66]];

/// Drawn close over the hair, its knot and two ends behind the ear.
fn bandana(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or(palette.accent);
    let side = if rig.yaw_deg.abs() > 8.0 { -rig.facing() } else { -rig.light };
    let seen = |seen: f64, y: f64, out: f64| rig.hair((seen - rig.yaw_deg).to_radians(), y, out);
    // Of the side that is seen: its middle, where its knot is, and how its ends hang.
    let (middle_deg, tied, ends) = if rig.is_from_behind {
        (180.0, [0.0, 0.60], [[0.15, 0.30], [-0.09, 0.38]])
    } else {
        (0.0, [92.0, 0.47], [[0.17, 0.24], [0.07, 0.36]])
    };
    let knot = seen(side * tied[0], tied[1], 0.0);
    for [x, y] in ends {
        let way = through(&[knot, rig.hung(knot, [side * x * 0.8, y * 0.35]), rig.hung(knot, [side * x, y])], 5);
        piece(easel, rig, &ribbon(&way, |at| rig.head * (0.020 + 0.034 * at)), &cloth);
    }
    let edge: Vec<Point> = (-18..=18)
        .map(|step| {
            let aside = f64::from(step) * 5.0;
            let from_face = libm::acos(libm::cos((aside - rig.yaw_deg + middle_deg).to_radians())).to_degrees();
            seen(aside, table(&BANDANA_EDGE, from_face), 0.022)
        })
        .collect();
    let ends = [edge[edge.len() - 1][1], edge[0][1]];
    let crown = rig.crown(0.024);
    let half = crown.len() / 2;
    let above = crown.into_iter().enumerate().filter(|(place, [_, y])| *y < ends[usize::from(*place > half)]);
    let scarf: Vec<Point> = above.map(|(_, point)| point).chain(edge.iter().copied()).collect();
    shade_below(easel, rig, palette, &scarf, 0.035);
    piece(easel, rig, &scarf, &cloth);
    easel.within(&scarf, |easel| {
        // It is pulled toward the knot.
        let folds = [(-30.0, 0.02), (0.0, 0.06), (26.0, 0.14), (48.0, 0.24), (-62.0, 0.30), (64.0, 0.36)];
        for (from, y) in folds {
            let [aside, low] = [tied[0] * 0.94, tied[1] - 0.03];
            let fold = [seen(side * aside, low, 0.02), seen(side * (from + aside) / 2.0, (y + 0.30) / 2.0, 0.02)];
            let fold = through(&[fold[0], fold[1], seen(side * from, y, 0.02)], 6);
            easel.ink(&fold, 2.6, (cloth.shaded, Taper { start: 0.1, end: 0.7, least: 0.0 }));
            easel.ink(&fold[..fold.len() * 2 / 3], 0.6, (cloth.line, Taper { start: 0.1, end: 0.8, least: 0.0 }));
        }
        let hem: Vec<Point> = edge.iter().map(|point| rig.hung(*point, [0.0, -0.034])).collect();
        easel.ink(&hem, 0.6, (cloth.line, Taper::EVEN));
    });
    piece(easel, rig, &ellipse(knot, [rig.head * 0.040, rig.head * 0.048], 0.0), &cloth);
}

fn scrub_cap(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or_else(|| fabric(Tint::Teal, Hour::Day));
    piece(easel, rig, &hull_of(rig, &dome((0.14, -0.16), 0.480, 2.3)), &cloth);
    for turn in [-40.0, 0.0, 40.0] {
        let way = [(0.06, 0.48), (-0.04, 0.44), (-0.10, 0.34)].map(|(y, wide)| Ring::at(y, wide).point(rig, turn, 0.0));
        easel.ink(&through(&way, 5), 0.6, (cloth.line, Taper::FOLD));
    }
    let hem = ribbon(&Ring { dip: 0.06, ..Ring::at(0.145, 0.482) }.front(rig), |_| rig.head * 0.034);
    piece(easel, rig, &hem, &cloth);
}

fn miner_helmet(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    hard_hat(easel, rig, palette);
    if rig.is_from_behind {
        return;
    }
    let middle = Ring::at(0.0, 0.52).point(rig, 0.0, 0.0);
    let shown = rig.squeeze(0.0).max(0.45);
    if easel.in_color() {
        easel.glow(middle, [rig.head * 0.30, rig.head * 0.30], (palette.gold.glint, 0.85));
    }
    piece(easel, rig, &ellipse(middle, [rig.head * 0.115 * shown, rig.head * 0.115], 0.0), &palette.metal);
    easel.fill(&ellipse(middle, [rig.head * 0.080 * shown, rig.head * 0.080], 0.0), palette.catchlight);
}
