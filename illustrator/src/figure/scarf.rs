//! A scarf: wound about the neck, one end over the chest; in wind both ends fly.

use super::clothes::patterns;
use super::curve::{Point, Taper, around, closed, lerp, ribbon, through, unit_way};
use super::easel::Easel;
use super::palette::Palette;
use super::rig::Rig;
use scene::Detail;

/// `wind` is how strongly it blows, positive toward the picture's right.
pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, wind: f64) {
    if wind.abs() > 0.3 {
        for (rise, long) in [(0.34, 1.05), (-0.06, 1.45)] {
            flying(easel, rig, palette, (wind, rise, long));
        }
    } else {
        end(easel, rig, palette, &[[0.20, 1.34], [0.27, 1.62], [0.25, 1.95], [0.22, 2.36]]);
    }
    roll(easel, rig, palette);
}

/// An end that hangs or flies along a way, fringed.
fn end(easel: &mut Easel, rig: &Rig, palette: &Palette, way: &[Point]) {
    let accent = palette.accent;
    let curve = through(&rig.all(way, Rig::body), 8);
    let half = |share: f64| rig.unit * (0.100 + 0.050 * share);
    let cloth = ribbon(&curve, half);
    fringe(easel, rig, palette, &curve);
    easel.fill(&cloth, accent.base);
    easel.crescent(&cloth, rig.away([-0.05, 0.02]), (accent.shaded, 1.0));
    patterns::on_detail(easel, (rig, palette), Detail::Scarf, (std::slice::from_ref(&cloth), &accent));
    easel.ink(&closed(&cloth), 1.0, (accent.line, Taper::EVEN));
    let fold = super::curve::beside(&curve, |share| rig.unit * 0.04 * (1.0 - share));
    easel.ink(&fold[2..fold.len() * 7 / 10], 0.6, (accent.line, Taper::FOLD));
}

/// Threads at the end of a curve.
fn fringe(easel: &mut Easel, rig: &Rig, palette: &Palette, curve: &[Point]) {
    let (last, before) = (curve[curve.len() - 1], curve[curve.len() - 4]);
    let [x, y] = unit_way(before, last);
    let (way, out) = ([x, y], [-y, x]);
    for step in -4..=4 {
        let across = f64::from(step) * 0.029 * rig.unit;
        let root = [last[0] + out[0] * across, last[1] + out[1] * across];
        let reach = (0.10 + 0.02 * libm::sin(f64::from(step) * 2.1)) * rig.unit;
        let tip = [root[0] + way[0] * reach, root[1] + way[1] * reach];
        easel.ink(&[root, tip], 2.6, (palette.accent.line, Taper::LINE));
        easel.ink(&[root, lerp(root, tip, 0.9)], 1.5, (palette.accent.base, Taper::LINE));
    }
}

/// Carried from the nape, in one slow wave.
fn flying(easel: &mut Easel, rig: &Rig, palette: &Palette, (wind, rise, long): (f64, f64, f64)) {
    let side = wind.signum();
    let at = |share: f64| {
        let wave = 0.19 * libm::sin(share * 6.6 + rise * 4.0) * libm::sqrt(share);
        [side * (0.22 + long * share), 1.26 + rise * share + wave - 0.12 * share * wind.abs()]
    };
    let way: Vec<Point> = (0..=10).map(|step| at(f64::from(step) / 10.0)).collect();
    end(easel, rig, palette, &way);
    // Where the cloth turns over in the wind its other side lies in the shade.
    let accent = palette.accent;
    let curve = through(&rig.all(&way, Rig::body), 8);
    for (from, to, aside) in [(0.20, 0.52, 0.045), (0.58, 0.92, -0.045)] {
        let part = &curve[(curve.len() as f64 * from) as usize..(curve.len() as f64 * to) as usize];
        let turned = super::curve::beside(part, |_| aside * rig.unit);
        let wedge = ribbon(&turned, |share| rig.unit * 0.055 * libm::sin(share * core::f64::consts::PI));
        easel.veil(&wedge, accent.shaded, 1.0);
    }
}

/// A small square folded to a band about the collar, knotted before the throat, two short ends below the knot.
pub fn neckerchief(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let accent = palette.accent;
    let place = |points: &[Point]| around(&rig.all(points, Rig::body), 6);
    let band = place(&[
        [-0.33, 1.16],
        [-0.17, 1.30],
        [0.0, 1.36],
        [0.17, 1.30],
        [0.33, 1.16],
        [0.35, 1.27],
        [0.19, 1.42],
        [0.0, 1.48],
        [-0.19, 1.42],
        [-0.35, 1.27],
    ]);
    let ends = [-1.0, 1.0].map(|side| {
        let on = |[x, y]: Point| [side * x, y];
        place(&[[0.015, 1.44], [0.11, 1.47], [0.21, 1.62], [0.15, 1.73], [0.05, 1.64]].map(on))
    });
    let knot = place(&[[-0.075, 1.37], [0.075, 1.37], [0.095, 1.45], [0.06, 1.53], [-0.06, 1.53], [-0.095, 1.45]]);
    if easel.in_color() {
        let thrown = super::curve::moved(&band, rig.away([0.012, 0.035]));
        easel.on_figure(|easel| easel.veil(&thrown, palette.dark.deep, 0.22));
    }
    for piece in std::iter::once(&band).chain(&ends).chain(std::iter::once(&knot)) {
        easel.fill(piece, accent.base);
        easel.crescent(piece, rig.away([-0.035, -0.02]), (accent.shaded, 1.0));
        patterns::on_detail(easel, (rig, palette), Detail::Scarf, (std::slice::from_ref(piece), &accent));
        easel.ink(&closed(piece), 0.9, (accent.line, Taper::EVEN));
    }
    for (from, to) in [([-0.05, 1.40], [-0.16, 1.34]), ([0.05, 1.40], [0.15, 1.35]), ([0.05, 1.53], [0.12, 1.62])] {
        easel.ink(&[rig.body(from), rig.body(to)], 0.55, (accent.line, Taper::FOLD));
    }
}

/// What goes round the neck.
fn roll(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let accent = palette.accent;
    let place = |points: &[Point]| around(&rig.all(points, Rig::body), 6);
    let roll = place(&[
        [-0.36, 1.10],
        [-0.20, 1.02],
        [0.0, 1.06],
        [0.20, 1.02],
        [0.36, 1.10],
        [0.40, 1.26],
        [0.24, 1.40],
        [0.0, 1.45],
        [-0.24, 1.40],
        [-0.40, 1.26],
    ]);
    easel.fill(&roll, accent.base);
    easel.within(&roll, |easel| {
        let under = place(&[[-0.5, 1.30], [0.0, 1.37], [0.5, 1.30], [0.5, 1.6], [-0.5, 1.6]]);
        easel.fill(&under, accent.shaded);
        let chin = place(&[[-0.3, 0.9], [0.3, 0.9], [0.22, 1.10], [0.0, 1.14], [-0.22, 1.10]]);
        easel.veil(&chin, accent.deep, 0.7);
    });
    patterns::on_detail(easel, (rig, palette), Detail::Scarf, (std::slice::from_ref(&roll), &accent));
    easel.ink(&roll, 1.1, (accent.line, Taper::EVEN));
    for curve in [[[-0.34, 1.16], [-0.10, 1.22], [0.20, 1.17]], [[-0.24, 1.34], [0.06, 1.30], [0.34, 1.20]]] {
        easel.ink(&through(&rig.all(&curve, Rig::body), 8), 0.6, (accent.line, Taper::LINE));
    }
}
