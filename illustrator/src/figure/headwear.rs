//! Hats, crowns and what else is worn on the head.

use super::curve::{Point, Taper, closed, ellipse, moved, ribbon, through};
use super::easel::Easel;
use super::face::ear_point;
use super::fox_mask;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::round::{Ring, brim, dome, hull_of};
use super::trades;
use scene::{Detail, Extra};

/// Filled, shaded on the side away from the light, and lined.
pub fn piece(easel: &mut Easel, rig: &Rig, outline: &[Point], surface: &Surface) {
    easel.fill(outline, surface.base);
    easel.crescent(outline, rig.away([-0.07, -0.04]), (surface.shaded, 1.0));
    easel.ink(&closed(outline), 1.0, (surface.line, Taper::EVEN));
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) {
    match extra {
        Extra::Crown | Extra::Tiara => crown(easel, rig, palette, extra == Extra::Tiara),
        // Of a boy or a man a band is one about the brow.
        Extra::HairBand if !rig.is_male() => hair_band(easel, rig, palette),
        Extra::HairBand | Extra::Headband => headband(easel, rig, palette),
        Extra::Beret => beret(easel, rig, palette),
        Extra::StrawHat => straw_hat(easel, rig, palette),
        Extra::Kasa => kasa(easel, rig, palette),
        Extra::FoxMask => fox_mask::draw(easel, rig, palette),
        Extra::WitchHat => witch_hat(easel, rig, palette),
        Extra::Goggles => goggles(easel, rig, palette),
        Extra::Earrings => earrings(easel, rig, palette),
        Extra::Hoops => hoops(easel, rig, palette),
        Extra::Kabuto => super::kabuto::draw(easel, rig, palette),
        Extra::Helm => super::kabuto::helm(easel, rig, palette),
        Extra::KendoMask => super::kendo_mask::draw(easel, rig, palette),
        Extra::TopHat => top_hat(easel, rig, palette),
        Extra::Beanie => beanie(easel, rig, palette),
        Extra::Hat => hat(easel, rig, palette),
        Extra::MaidBand => maid_band(easel, rig, palette),
        other => trades::draw(easel, rig, palette, other),
    }
}

/// From ear to ear over the crown, so far down as `reach` degrees from its top say.
///
/// Of a turned head what lies beyond the crown is hidden.
fn over_crown(rig: &Rig, reach: f64) -> Vec<Point> {
    let hidden = (1.0 - (rig.yaw_deg.abs() - 12.0).max(0.0) * 0.03).max(0.10);
    let at = |step: i32| {
        let far = if f64::from(step) * rig.facing() > 0.0 { hidden } else { 1.0 };
        let turn = (f64::from(step) / 12.0 * reach * far).to_radians();
        rig.solid([libm::sin(turn) * 0.462, 0.41 - libm::cos(turn) * 0.515, 0.08])
    };
    (-12..=12).map(at).collect()
}

/// Over the forepart of the head, as a tiara stands: `turn` in degrees from its middle, `lift` off the hair.
fn on_arch(rig: &Rig, turn: f64, lift: f64) -> Point {
    let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
    rig.solid([(0.372 + lift) * sin, 0.41 - (0.408 + lift) * cos, 0.24])
}

fn crown(easel: &mut Easel, rig: &Rig, palette: &Palette, small: bool) {
    let gold = if small { palette.metal } else { palette.gold };
    let (high, half, peaks) = if small { (0.078, 46.0, 5) } else { (0.185, 180.0, 12) };
    let ring = Ring { dip: 0.062, ..Ring::at(0.125, 0.396) };
    let at = |turn: f64, lift: f64| if small { on_arch(rig, turn, lift) } else { ring.point(rig, turn, lift) };
    let step = 2.0 * half / f64::from(peaks);
    // Hair fills it: of what is behind the head nothing is seen.
    let mut upper = Vec::new();
    let mut lower = Vec::new();
    let mut gems = Vec::new();
    for peak in 0..peaks {
        let middle = -half + (f64::from(peak) + 0.5) * step;
        if libm::cos((middle + rig.yaw_deg).to_radians()) < -0.05 {
            continue;
        }
        let tall = if small && peak == 2 { 1.5 } else { 1.0 };
        upper.extend([
            at(middle - step * 0.5, high * 0.42),
            at(middle, high * tall),
            at(middle + step * 0.5, high * 0.42),
        ]);
        lower.extend([at(middle - step * 0.5, -0.02), at(middle, -0.02), at(middle + step * 0.5, -0.02)]);
        gems.push((at(middle, 0.035), peak));
    }
    if upper.is_empty() {
        return;
    }
    let outline: Vec<Point> = upper.iter().copied().chain(lower.into_iter().rev()).collect();
    shade_below(easel, rig, palette, &outline, 0.035);
    piece(easel, rig, &outline, &gold);
    for (place, peak) in gems {
        let gem = ellipse(place, [rig.head * 0.021, rig.head * 0.026], 0.0);
        easel.fill(&gem, if peak % 2 == 0 { palette.accent.base } else { palette.iris.base });
        easel.ink(&closed(&gem), 0.6, (gold.line, Taper::EVEN));
    }
}

fn hair_band(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    // It goes under the hair behind the ears.
    let band = ribbon(&over_crown(rig, 80.0), |at| rig.head * 0.034 * (at.min(1.0 - at) / 0.09).min(1.0));
    piece(easel, rig, &band, &palette.accent);
}

/// Cloth about the brow, tied behind the head, its ends beside the far side of the knot.
fn headband(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.accent;
    let at = |seen: f64, y: f64, out: f64| rig.hair((seen - rig.yaw_deg).to_radians(), y, out);
    let aside = if rig.yaw_deg.abs() > 4.0 { -rig.facing() } else { -rig.light };
    let knot = at(aside * 93.0, 0.345, 0.035);
    for (reach, fall, wide) in [([0.16, 0.05], [0.24, 0.26], 0.036), ([0.10, 0.12], [0.13, 0.36], 0.034)] {
        let way = [knot, rig.hung(knot, [aside * reach[0], reach[1]]), rig.hung(knot, [aside * fall[0], fall[1]])];
        piece(easel, rig, &ribbon(&through(&way, 6), |share| rig.head * wide * (0.5 + 0.6 * share)), &cloth);
    }
    let edge = |y: f64| (-15..=15).map(move |step| at(f64::from(step) * 6.2, y, 0.026));
    let band: Vec<Point> = edge(0.262).chain(edge(0.338).rev()).collect();
    piece(easel, rig, &band, &cloth);
    for (from, to) in [(0.292, 0.300), (0.312, 0.304)] {
        let fold = [at(aside * 88.0, from, 0.028), at(aside * 62.0, to, 0.028), at(aside * 40.0, to, 0.028)];
        easel.ink(&through(&fold, 5), 0.5, (cloth.line, Taper::LINE));
    }
}

fn maid_band(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let row = over_crown(rig, 66.0);
    let frill = super::curve::beside(&row, |at| rig.head * (0.085 + 0.025 * libm::fabs(libm::sin(at * 28.0))));
    let outline: Vec<Point> = row.iter().copied().chain(frill.iter().rev().copied()).collect();
    piece(easel, rig, &outline, &palette.white);
    for place in (2..row.len() - 1).step_by(2) {
        easel.ink(&[row[place], frill[place]], 0.45, (palette.white.line, Taper::FOLD));
    }
    let band = ribbon(&row, |_| rig.head * 0.024);
    piece(easel, rig, &band, &palette.dark);
}

/// Soft felt: it stands up from its band, and hangs over to one side in folds.
fn beret(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let lean = rig.light;
    let wool = palette.hat.unwrap_or(palette.accent);
    let at = |[x, y]: Point| trades::about(rig, lean * x, y);
    let base = Ring { dip: 0.075, ..Ring::at(0.20, 0.480) };
    let mut band = base.front(rig);
    if lean > 0.0 {
        band.reverse();
    }
    let rise = [
        [-0.520, 0.115],
        [-0.480, -0.010],
        [-0.340, -0.110],
        [-0.090, -0.175],
        [0.210, -0.190],
        [0.490, -0.130],
        [0.700, 0.020],
        [0.775, 0.190],
        [0.735, 0.320],
        [0.640, 0.365],
        [0.530, 0.300],
    ];
    // The band's points run from the side it leans to, to the other.
    let [from, to] = [band[0], band[band.len() - 1]];
    let mut over = vec![to];
    over.extend(rise.map(at));
    over.push(from);
    let mut felt = through(&over, 5);
    felt.extend(&band);
    piece(easel, rig, &felt, &wool);
    easel.within(&felt, |easel| {
        // Under what hangs over, and where the cloth is taken into the band.
        let hollow = [[0.34, 0.20], [0.52, 0.13], [0.70, 0.20], [0.70, 0.36], [0.50, 0.34]].map(at);
        easel.veil(&super::curve::around(&hollow, 5), wool.shaded, 1.0);
        let shine =
            [[-0.30, -0.02], [-0.12, -0.11], [0.16, -0.13], [0.34, -0.08], [0.08, -0.065], [-0.16, 0.0]].map(at);
        easel.veil(&super::curve::around(&shine, 5), wool.light, 0.55);
        for fold in [
            [[-0.38, 0.24], [-0.43, 0.14], [-0.41, 0.06]],
            [[-0.10, 0.26], [-0.12, 0.19], [-0.07, 0.14]],
            [[0.16, 0.25], [0.22, 0.13], [0.32, 0.06]],
            [[0.42, 0.24], [0.54, 0.15], [0.72, 0.13]],
        ] {
            let way = through(&fold.map(at), 5);
            let wedge = super::curve::line(&way, rig.head * 0.050, Taper { start: 0.03, end: 0.9, least: 0.0 });
            easel.veil(&wedge, wool.deep, 0.7);
            easel.ink(&way, 0.7, (wool.line, Taper::FOLD));
        }
    });
    let [x, y] = [0.06, -0.185];
    let stem = through(&[at([x, y]), at([x + 0.005, y - 0.03]), at([x + 0.035, y - 0.055])], 4);
    easel.ink(&stem, 2.8, (wool.line, Taper::EVEN));
    piece(easel, rig, &ribbon(&band, |_| rig.head * 0.024), &Surface { base: wool.shaded, ..wool });
}

/// Plaited row by row, its brim a little wavy, a ribbon about the crown that ends in two tails.
pub fn straw_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let straw = palette.hat.unwrap_or(palette.gold);
    let wide = Ring { dip: 0.125, ..Ring::at(0.225, 0.80) };
    let edge = wavy(rig, &brim(rig, wide));
    shade_below(easel, rig, palette, &edge, 0.06);
    piece(easel, rig, &edge, &straw);
    let row = |half: f64| Ring { dip: wide.dip * half / wide.wide, ..Ring::at(0.215, half) };
    for half in [0.56, 0.63, 0.71] {
        let line = wavy(rig, &row(half).front(rig));
        easel.ink(&line, 0.4, (straw.line, Taper::LINE));
    }
    let rings = dome((0.19, -0.185), 0.472, 2.5);
    let crown = hull_of(rig, &rings);
    piece(easel, rig, &crown, &straw);
    easel.within(&crown, |easel| plaits(easel, rig, &straw));
    let band = Ring::at(0.15, 0.475);
    piece(easel, rig, &ribbon(&band.front(rig), |_| rig.head * 0.046), &palette.accent_of(Detail::HatBand));
    hat_ribbon(easel, rig, palette, band);
}

/// As it was worn and sat upon.
fn wavy(rig: &Rig, edge: &[Point]) -> Vec<Point> {
    let count = edge.len() as f64;
    let sway = |step: usize| 0.013 * libm::sin(step as f64 / count * 3.0 * core::f64::consts::TAU + 0.8);
    edge.iter().enumerate().map(|(step, point)| rig.hung(*point, [0.0, sway(step)])).collect()
}

/// Rows about the crown, and the stitches between them.
fn plaits(easel: &mut Easel, rig: &Rig, straw: &Surface) {
    let rows = [(-0.145, 0.31), (-0.08, 0.405), (-0.01, 0.452), (0.06, 0.469)];
    for (number, (y, half)) in rows.into_iter().enumerate() {
        let row = Ring::at(y, half);
        easel.ink(&row.front(rig), 0.4, (straw.line, Taper::LINE));
        for step in -5..=5 {
            let turn = f64::from(step) * 15.0 + if number % 2 == 0 { 4.0 } else { 11.0 } - rig.yaw_deg;
            let stitch = [row.point(rig, turn, -0.006), row.point(rig, turn + 4.0, -0.05)];
            easel.ink(&stitch, 0.35, (straw.line, Taper::LINE));
        }
    }
}

/// The knot at the side of the light, and two tails that hang over the brim.
fn hat_ribbon(easel: &mut Easel, rig: &Rig, palette: &Palette, band: Ring) {
    let ribbon = palette.accent_of(Detail::HatBand);
    let knot = band.point(rig, rig.light * 58.0 - rig.yaw_deg, 0.0);
    let at = |x: f64, y: f64| rig.hung(knot, [rig.light * x, y]);
    let tails = [
        [at(-0.02, 0.0), at(0.02, 0.08), at(0.10, 0.17), at(0.04, 0.185), at(-0.015, 0.21), at(-0.03, 0.09)],
        [at(0.0, -0.02), at(0.09, 0.02), at(0.19, 0.11), at(0.17, 0.145), at(0.145, 0.185), at(0.05, 0.07)],
    ];
    for tail in &tails {
        piece(easel, rig, tail, &ribbon);
    }
    let bow = ellipse(at(0.0, 0.01), [rig.head * 0.034, rig.head * 0.052], rig.light * 12.0);
    piece(easel, rig, &bow, &ribbon);
}

/// A flat cone of plaited straw, its rim low over the brow.
fn kasa(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let straw = palette.hat.unwrap_or(palette.gold);
    let rim = Ring { dip: 0.10, ..Ring::at(0.225, 0.86) };
    let tip = Ring::at(-0.29, 0.05);
    let cone = hull_of(rig, &[rim, tip]);
    shade_below(easel, rig, palette, &cone, 0.08);
    piece(easel, rig, &cone, &straw);
    let down = |share: f64| Ring {
        dip: rim.dip * share,
        ..Ring::at(tip.y + (rim.y - tip.y) * share, tip.wide + (rim.wide - tip.wide) * share)
    };
    for share in [0.24, 0.44, 0.62, 0.78, 0.91] {
        easel.ink(&down(share).front(rig), 0.5, (straw.line, Taper::LINE));
    }
    for turn in [-60.0, -36.0, -12.0, 12.0, 36.0, 60.0] {
        let at = |share: f64| down(share).point(rig, turn - rig.yaw_deg, 0.0);
        easel.ink(&[at(0.2), at(0.96)], 0.4, (straw.line, Taper::LINE));
    }
}

fn witch_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or(palette.dark);
    let trim = if palette.hat.is_some() { palette.dark } else { palette.accent };
    let wide = Ring { dip: 0.135, ..Ring::at(0.225, 0.80) };
    let edge = brim(rig, wide);
    let shadow = moved(&edge, [0.0, rig.head * 0.075]);
    easel.on_figure(|easel| easel.veil(&shadow, palette.hair.deep, if easel.in_color() { 0.55 } else { 0.0 }));
    let edge = wavy(rig, &edge);
    piece(easel, rig, &edge, &cloth);
    let base = Ring { dip: 0.110, ..Ring::at(0.200, 0.474) };
    let lean = rig.light;
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (y, half, by) in [(0.200, 0.474, 0.0), (-0.10, 0.365, 0.0), (-0.33, 0.215, 0.05), (-0.49, 0.098, 0.16)] {
        let middle = rig.hung(rig.solid([0.0, y, -0.05]), [lean * by, 0.0]);
        left.push(rig.hung(middle, [-half, 0.0]));
        right.push(rig.hung(middle, [half, 0.0]));
    }
    let top = rig.hung(rig.solid([0.0, -0.51, -0.08]), [lean * 0.36, 0.04]);
    let under = base.front(rig);
    let mut cone = through(&[left, vec![top]].concat(), 6);
    right.reverse();
    cone.extend(through(&[vec![top], right].concat(), 6));
    cone.extend(under.into_iter().rev());
    piece(easel, rig, &cone, &cloth);
    let ring = Ring { dip: 0.105, ..Ring::at(0.150, 0.462) };
    let band = ribbon(&ring.front(rig), |_| rig.head * 0.048);
    piece(easel, rig, &band, &palette.worn(Detail::HatBand, trim));
    if rig.is_from_behind {
        return;
    }
    let buckle = [(-9.0, 0.055), (9.0, 0.055), (9.0, -0.055), (-9.0, -0.055)];
    let buckle: Vec<Point> = buckle.iter().map(|(turn, lift)| ring.point(rig, *turn, *lift)).collect();
    piece(easel, rig, &buckle, &palette.gold);
}

/// Of felt, with a pinched crown and a band.
fn hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    if rig.is_male() {
        return fedora(easel, rig, palette);
    }
    let felt = palette.hat.unwrap_or(palette.leather);
    let wide = Ring { dip: 0.11, ..Ring::at(0.230, 0.70) };
    shade_below(easel, rig, palette, &brim(rig, wide), 0.055);
    piece(easel, rig, &brim(rig, wide), &felt);
    let rings = dome((0.185, -0.215), 0.470, 3.6);
    let crown = hull_of(rig, &rings);
    piece(easel, rig, &crown, &felt);
    let pinch =
        through(&[(-50.0, 0.0), (-12.0, -0.05), (30.0, -0.01)].map(|(turn, lift)| rings[6].point(rig, turn, lift)), 6);
    easel.ink(&pinch, 0.6, (felt.line, Taper::FOLD));
    let band = ribbon(&Ring::at(0.14, 0.477).front(rig), |_| rig.head * 0.045);
    easel.within(&crown, |easel| easel.fill(&band, palette.worn(Detail::HatBand, palette.dark).base));
    easel.ink(&Ring::at(0.10, 0.473).front(rig), 0.6, (felt.line, Taper::EVEN));
}

/// Felt with a crown that narrows and is pinched before its top, and a brim snapped down over the brow and up at the sides.
fn fedora(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let felt = palette.hat.unwrap_or(palette.leather);
    let ring = Ring { dip: 0.10, ..Ring::at(0.215, 0.655) };
    let edge = |turn: f64| {
        let aside = libm::sin(turn.to_radians());
        rig.hung(ring.point(rig, turn - rig.yaw_deg, 0.0), [0.0, 0.045 - 0.165 * aside * aside])
    };
    // What is farther back than the ears is behind the crown.
    let front: Vec<Point> = (-9..=9).map(|step| edge(f64::from(step) * 11.0)).collect();
    let back: Vec<Point> = [60.0, 20.0, -20.0, -60.0]
        .iter()
        .map(|turn| rig.hung(Ring::at(0.13, 0.46).point(rig, turn - rig.yaw_deg, 0.0), [0.0, -0.01]))
        .collect();
    let brim = super::curve::around(&front.iter().chain(&back).copied().collect::<Vec<_>>(), 3);
    shade_below(easel, rig, palette, &brim, 0.060);
    piece(easel, rig, &brim, &felt);
    let rings = [(0.185, 0.462), (0.08, 0.455), (-0.06, 0.425), (-0.17, 0.385), (-0.235, 0.33), (-0.262, 0.25)];
    let crown = hull_of(rig, &rings.map(|(y, wide)| Ring::at(y, wide)));
    piece(easel, rig, &crown, &felt);
    let on = |turn: f64, (y, wide): (f64, f64)| Ring::at(y, wide).point(rig, turn - rig.yaw_deg, 0.0);
    easel.within(&crown, |easel| {
        for side in [-1.0, 1.0] {
            // The two hollows that fingers leave where they lift it.
            let hollow =
                [on(side * 14.0, (-0.275, 0.25)), on(side * 30.0, (-0.14, 0.40)), on(side * 33.0, (0.0, 0.44))];
            let hollow = through(&hollow, 8);
            easel.veil(&ribbon(&hollow, |at| rig.head * 0.06 * (1.0 - at)), felt.shaded, 0.9);
            easel.ink(&hollow, 0.7, (felt.line, Taper::FOLD));
        }
        let band = ribbon(&Ring::at(0.135, 0.470).front(rig), |_| rig.head * 0.048);
        easel.fill(&band, palette.worn(Detail::HatBand, palette.dark).base);
    });
}

/// What a brim casts on hair and brow: without it a hat hovers.
pub(super) fn shade_below(easel: &mut Easel, rig: &Rig, palette: &Palette, edge: &[Point], low: f64) {
    let shadow = moved(edge, [0.0, rig.head * low]);
    let strong = if easel.in_color() { 0.42 } else { 0.0 };
    easel.on_figure(|easel| easel.veil(&shadow, palette.hair.deep, strong));
}

fn goggles(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let ring = Ring { dip: 0.02, ..Ring::at(0.19, 0.430) };
    let strap = ribbon(&ring.front(rig), |_| rig.head * 0.030);
    piece(easel, rig, &strap, &palette.leather);
    let mut sides = [-1.0, 1.0];
    // The far one first.
    sides.sort_by(|one: &f64, other| (other * rig.yaw_deg).total_cmp(&(one * rig.yaw_deg)));
    for side in sides {
        let turn = side * 21.0;
        let shown = rig.squeeze(turn);
        if shown < 0.2 {
            continue;
        }
        let at = Ring { z: -0.02, ..ring }.point(rig, turn, 0.03);
        let oval = |wide: f64, high: f64| ellipse(at, [rig.head * wide * shown, rig.head * high], 0.0);
        piece(easel, rig, &oval(0.125, 0.105), &palette.metal);
        let lens = oval(0.092, 0.076);
        easel.fill(&lens, palette.iris.base);
        let glint = rig.hung(at, [rig.light * 0.03 * shown, -0.025]);
        easel.fill(&ellipse(glint, [rig.head * 0.025 * shown, rig.head * 0.016], 30.0), palette.catchlight);
        easel.ink(&closed(&lens), 0.7, (palette.metal.line, Taper::EVEN));
    }
}

fn earrings(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 14.0 {
            continue;
        }
        let root = ear_point(rig, side, [0.035, 0.705]);
        let drop = rig.hung(root, [0.0, 0.06]);
        easel.ink(&[root, drop], 0.7, (palette.gold.line, Taper::EVEN));
        let gem = ellipse(rig.hung(drop, [0.0, 0.028]), [rig.head * 0.024, rig.head * 0.034], 0.0);
        piece(easel, rig, &gem, &palette.accent);
        easel.fill(&ellipse(root, [rig.head * 0.014; 2], 0.0), palette.gold.base);
    }
}

/// Large golden rings that hang from the ears.
fn hoops(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let gold = palette.gold;
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 20.0 {
            continue;
        }
        let root = ear_point(rig, side, [0.035, 0.705]);
        let ring = closed(&ellipse(rig.hung(root, [side * 0.02, 0.135]), [rig.head * 0.098, rig.head * 0.125], 0.0));
        easel.ink(&ring, 5.0, (gold.line, Taper::EVEN));
        easel.ink(&ring, 3.4, (gold.base, Taper::EVEN));
        easel.ink(&ring[ring.len() / 2..ring.len() * 3 / 4], 1.2, (gold.glint, Taper::LINE));
        easel.fill(&ellipse(root, [rig.head * 0.018; 2], 0.0), gold.base);
    }
}

/// Tall, a little wider at its top, with a band.
fn top_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let silk = palette.hat.unwrap_or(palette.dark);
    let wide = Ring { dip: 0.10, ..Ring::at(0.225, 0.67) };
    shade_below(easel, rig, palette, &brim(rig, wide), 0.05);
    piece(easel, rig, &brim(rig, wide), &silk);
    let rings = [Ring::at(0.205, 0.474), Ring::at(-0.10, 0.448), Ring::at(-0.40, 0.47)];
    piece(easel, rig, &hull_of(rig, &rings), &silk);
    let band = ribbon(&Ring::at(0.150, 0.470).front(rig), |_| rig.head * 0.050);
    piece(easel, rig, &band, &palette.accent_of(Detail::HatBand));
    let gleam: Vec<Point> =
        rings.iter().map(|ring| ring.point(rig, 34.0 * rig.light - rig.yaw_deg * 0.4, 0.0)).collect();
    easel.ink(&gleam, 2.4, (silk.light, Taper::LINE));
}

/// Knitted: ribs to the crown, a turned-up edge, a tuft.
fn beanie(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let wool = palette.hat.unwrap_or(palette.accent);
    let tuft = |step: i32| {
        let turn = (f64::from(step) * 30.0).to_radians();
        let far = if step % 2 == 0 { 0.125 } else { 0.105 };
        rig.hung(rig.solid([0.0, -0.235, -0.06]), [libm::cos(turn) * far, libm::sin(turn) * far])
    };
    piece(easel, rig, &super::curve::around(&(0..12).map(tuft).collect::<Vec<_>>(), 3), &palette.white);
    let rings = dome((0.20, -0.185), 0.482, 2.2);
    piece(easel, rig, &hull_of(rig, &rings), &wool);
    for turn in [-60.0, -36.0, -12.0, 12.0, 36.0, 60.0] {
        let rib: Vec<Point> = rings[..9].iter().map(|ring| ring.point(rig, turn - rig.yaw_deg * 0.3, 0.0)).collect();
        easel.ink(&through(&rib, 4), 0.6, (wool.line, Taper::LINE));
    }
    let edge = Ring::at(0.155, 0.482);
    let band = hull_of(rig, &[Ring::at(0.225, 0.476), Ring::at(0.08, 0.487)]);
    shade_below(easel, rig, palette, &band, 0.05);
    piece(easel, rig, &band, &wool);
    for step in -7..=7 {
        let turn = f64::from(step) * 11.0 - rig.yaw_deg;
        easel.ink(&[edge.point(rig, turn, 0.075), edge.point(rig, turn, -0.075)], 0.5, (wool.line, Taper::EVEN));
    }
}
