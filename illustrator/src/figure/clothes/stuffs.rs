//! What cloth is made of: leather shines, denim has seams, wool is ribbed, silk flows, lace is pierced, fur stands off;
//! and what is torn has holes.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, closed, contains, ellipse, lerp, line, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::shade::Shade;
use super::wear::Bottom;
use scene::{Extra, Outfit, Stuff};

/// Of clothes of which nothing was said.
pub const fn usual(outfit: Outfit) -> Option<Stuff> {
    match outfit {
        Outfit::Sweater | Outfit::Cardigan => Some(Stuff::Knit),
        Outfit::Overalls => Some(Stuff::Denim),
        _ => None,
    }
}

/// Over what lies within `outlines`, canvas units.
pub fn draw(easel: &mut Easel, body: &Body, (stuff, outlines): (Stuff, &[Vec<Point>]), cloth: &Surface) {
    // Of who is far off single threads are not seen.
    let is_fine = matches!(stuff, Stuff::Denim | Stuff::Knit | Stuff::Lace | Stuff::Fur);
    if is_fine && easel.is_small() {
        return;
    }
    for outline in outlines.iter().filter(|outline| outline.len() > 4) {
        let grain = Grain::of(outline);
        if grain.is_a_sliver() {
            continue;
        }
        easel.within(outline, |easel| match stuff {
            Stuff::Leather => leather(easel, body, &grain, cloth),
            Stuff::Denim => denim(easel, body, &grain, cloth),
            Stuff::Knit => knit(easel, body, &grain, cloth),
            Stuff::Silk => silk(easel, body, &grain, cloth),
            Stuff::Lace => lace(easel, body, &grain, cloth),
            Stuff::Velvet => velvet(easel, body, &grain, cloth),
            Stuff::Fur => strokes(easel, body, &grain, cloth),
        });
        if stuff == Stuff::Fur {
            tufts(easel, body, outline, cloth);
        }
    }
}

/// The way that cloth hangs in an outline: along its longer side.
struct Grain<'a> {
    outline: &'a [Point],
    /// 1: downward; 0: sideways, as in a sleeve whose arm is held level.
    axis: usize,
    from: f64,
    to: f64,
    /// Across, at its widest.
    wide: f64,
}

impl<'a> Grain<'a> {
    fn of(outline: &'a [Point]) -> Self {
        let bound = |axis: usize| {
            let along = outline.iter().map(|point| point[axis]);
            (along.clone().fold(f64::MAX, f64::min), along.fold(f64::MIN, f64::max))
        };
        let ((left, right), (top, low)) = (bound(0), bound(1));
        let axis = usize::from(right - left < (low - top) * 1.35);
        let (from, to) = if axis == 1 { (top, low) } else { (left, right) };
        Self { outline, axis, from, to, wide: if axis == 1 { right - left } else { low - top } }
    }

    /// Too narrow for anything on it.
    fn is_a_sliver(&self) -> bool {
        self.wide.is_nan() || self.wide < 2.0 || self.to - self.from < 2.0
    }

    /// A point so far along, and so far from the left or upper edge to the other.
    fn at(&self, across: f64, along: f64) -> Option<Point> {
        let place = self.from + (self.to - self.from) * along.clamp(0.004, 0.996);
        let (axis, other) = (self.axis, 1 - self.axis);
        let edges = self.outline.iter().zip(self.outline.iter().cycle().skip(1));
        let crossed = edges
            .filter(|(one, two)| (one[axis] > place) != (two[axis] > place))
            .map(|(one, two)| one[other] + (two[other] - one[other]) * (place - one[axis]) / (two[axis] - one[axis]));
        let (least, most) = crossed.fold((f64::MAX, f64::MIN), |(least, most), x| (least.min(x), most.max(x)));
        let mut point = [0.0; 2];
        point[axis] = place;
        point[other] = least + (most - least) * across;
        (least <= most).then_some(point)
    }

    fn run(&self, across: impl Fn(f64) -> f64, (from, to): (f64, f64)) -> Vec<Point> {
        let at = |step: i32| {
            let along = from + (to - from) * f64::from(step) / 10.0;
            self.at(across(along), along)
        };
        through(&(0..=10).filter_map(at).collect::<Vec<_>>(), 3)
    }

    /// The side that faces the light, as a share across.
    fn lit(&self, body: &Body, share: f64) -> f64 {
        let is_right = self.axis == 1 && body.rig.light > 0.0;
        if is_right { 1.0 - share } else { share }
    }
}

/// Narrow hard lights that break where the leather is creased.
fn leather(easel: &mut Easel, body: &Body, grain: &Grain, cloth: &Surface) {
    let broad = (grain.wide * 0.085).min(0.10 * body.rig.unit);
    let lights = [
        (0.20, (0.05, 0.40), 1.0, 0.85),
        (0.24, (0.48, 0.74), 0.8, 0.8),
        (0.18, (0.80, 0.97), 0.7, 0.7),
        (0.33, (0.16, 0.62), 0.35, 0.55),
        (0.82, (0.22, 0.58), 0.45, 0.45),
        (0.78, (0.66, 0.92), 0.35, 0.40),
    ];
    for (across, (from, to), wide, share) in lights {
        let across = grain.lit(body, across);
        let way = grain.run(|along| across + 0.035 * libm::sin(along * 21.0), (from, to));
        let streak = line(&way, broad * wide, Taper { start: 0.35, end: 0.5, least: 0.0 });
        easel.veil(&streak, cloth.glint, share);
    }
    let far = grain.lit(body, 0.62);
    let dark = grain.run(|along| far + 0.03 * libm::sin(along * 17.0), (0.1, 0.95));
    easel.veil(&line(&dark, broad * 1.4, Taper::LINE), cloth.deep, 0.8);
}

/// Faded where it is rubbed; stitches of a warm thread beside the seams, and the slant of the weave.
fn denim(easel: &mut Easel, body: &Body, grain: &Grain, cloth: &Surface) {
    let unit = body.rig.unit;
    let faded = line(&grain.run(|_| 0.45, (0.08, 0.92)), grain.wide * 0.40, Taper::LINE);
    easel.veil(&faded, cloth.light, 0.45);
    let count = ((grain.to - grain.from) / (0.07 * unit)) as i32;
    for step in 0..count.min(80) {
        let along = (f64::from(step) + 0.5) / f64::from(count.max(1));
        for across in [0.16, 0.34, 0.52, 0.70, 0.88] {
            let across = across + 0.07 * f64::from(step % 3 - 1);
            if let Some(at) = grain.at(across, along) {
                let tick = [at, add(at, [0.030 * unit, -0.034 * unit])];
                easel.ink(&tick, 0.35, (cloth.light, Taper::EVEN));
            }
        }
    }
    for across in [0.055, 0.945] {
        let seam = grain.run(|_| across, (0.02, 0.98));
        for pair in seam.windows(2).step_by(2) {
            easel.ink(pair, 0.8, (body.palette.gold.base, Taper::EVEN));
        }
    }
}

/// Ribs, and down the middle of a trunk a cable.
fn knit(easel: &mut Easel, body: &Body, grain: &Grain, cloth: &Surface) {
    let unit = body.rig.unit;
    let ribs = ((grain.wide / (0.085 * unit)) as i32).clamp(2, 18);
    for rib in 1..ribs {
        let across = f64::from(rib) / f64::from(ribs);
        if grain.wide > 0.7 * unit && (across - 0.5).abs() < 0.11 {
            continue;
        }
        let way = grain.run(|_| across, (0.03, 0.97));
        easel.ink(&way, 0.8, (cloth.shaded, Taper::EVEN));
        for (step, pair) in way.windows(2).enumerate().step_by(2) {
            let lift = 0.016 * unit * if step % 4 == 0 { 1.0 } else { -1.0 };
            easel.ink(&[pair[0], add(pair[1], [lift, 0.0])], 0.35, (cloth.deep, Taper::EVEN));
        }
    }
    if grain.wide < 0.7 * unit || grain.axis == 0 {
        return;
    }
    let swing = 0.045 * unit / grain.wide;
    let turns = (grain.to - grain.from) / (0.30 * unit);
    let strand = |phase: f64| {
        let at = |step: i32| {
            let along = 0.20 + 0.76 * f64::from(step) / 60.0;
            let turn = along * turns * core::f64::consts::PI + phase;
            grain.at(0.5 + swing * libm::sin(turn), along)
        };
        (0..=60).filter_map(at).collect::<Vec<_>>()
    };
    for phase in [0.0, core::f64::consts::PI] {
        let strand = strand(phase);
        easel.veil(&line(&strand, 0.055 * unit, Taper::EVEN), cloth.light, 0.8);
        easel.ink(&strand, 0.7, (cloth.line, Taper::EVEN));
    }
}

/// Broad soft lights that run with the fall of the cloth.
fn silk(easel: &mut Easel, body: &Body, grain: &Grain, cloth: &Surface) {
    let flows = [(0.22, 0.17, 0.55), (0.52, 0.11, 0.40), (0.80, 0.09, 0.30)];
    for (across, wide, share) in flows {
        let across = grain.lit(body, across);
        let way = grain.run(|along| across + 0.06 * libm::sin(along * 7.0 + across * 9.0), (0.03, 0.97));
        easel.veil(&line(&way, grain.wide * wide, Taper::LINE), cloth.light, share);
        easel.veil(&line(&way, grain.wide * wide * 0.45, Taper::LINE), cloth.glint, share * 0.45);
    }
}

/// What parts from the cloth: white on color, a shade on white.
fn thread(body: &Body, cloth: &Surface) -> Shade {
    if body.palette.is_white(cloth) { cloth.deep } else { body.palette.white.base }
}

/// Rings like flowers in rows, dots between them, and a row of arcs where it ends.
fn lace(easel: &mut Easel, body: &Body, grain: &Grain, cloth: &Surface) {
    let (unit, thread) = (body.rig.unit, thread(body, cloth));
    let step = 0.19 * unit;
    let (columns, rows) = ((grain.wide / step) as i32 + 1, ((grain.to - grain.from) / step) as i32 + 1);
    for row in 0..rows.min(40) {
        for column in 0..columns.min(24) {
            let shift = if row % 2 == 0 { 0.25 } else { 0.75 };
            let (across, along) =
                ((f64::from(column) + shift) / f64::from(columns), (f64::from(row) + 0.5) / f64::from(rows));
            // Pierced where it begins and where it ends.
            if (0.26..0.62).contains(&along) {
                continue;
            }
            let Some(at) = grain.at(across, along) else { continue };
            for petal in 0..5 {
                let turn = f64::from(petal) * core::f64::consts::TAU / 5.0;
                let center = add(at, [libm::cos(turn) * 0.030 * unit, libm::sin(turn) * 0.030 * unit]);
                easel.ink(&closed(&ellipse(center, [0.020 * unit; 2], 0.0)), 0.55, (thread, Taper::EVEN));
            }
        }
    }
    let hem = |inset: f64| -> Vec<Point> {
        (0..=30).filter_map(|at| grain_end(grain, f64::from(at) / 30.0, inset)).collect()
    };
    easel.ink(&hem(0.09), 0.9, (thread, Taper::EVEN));
    let arcs = super::pieces::scalloped(&through(&hem(0.05), 3), 0.06 * unit);
    easel.ink(&arcs, 0.9, (thread, Taper::EVEN));
}

/// Along the end of what hangs, so far within.
fn grain_end(grain: &Grain, across: f64, inset: f64) -> Option<Point> {
    grain.at(across, 1.0 - inset)
}

/// Dark in the middle, light along the edges that turn away.
fn velvet(easel: &mut Easel, body: &Body, grain: &Grain, cloth: &Surface) {
    let deep = line(&grain.run(|_| 0.5, (0.02, 0.98)), grain.wide * 0.45, Taper::LINE);
    easel.veil(&deep, cloth.shaded, 0.8);
    for (across, share) in [(0.06, 0.9), (0.94, 0.55)] {
        let across = grain.lit(body, across);
        let edge = line(&grain.run(|_| across, (0.02, 0.98)), grain.wide * 0.09, Taper::LINE);
        easel.veil(&edge, cloth.light, share);
        easel.veil(
            &line(&grain.run(|_| across, (0.05, 0.9)), grain.wide * 0.04, Taper::LINE),
            cloth.glint,
            share * 0.6,
        );
    }
}

/// Hairs that lie downward, in tufts.
fn strokes(easel: &mut Easel, body: &Body, grain: &Grain, cloth: &Surface) {
    let unit = body.rig.unit;
    let rows = ((grain.to - grain.from) / (0.14 * unit)) as i32 + 1;
    let columns = (grain.wide / (0.15 * unit)) as i32 + 1;
    for row in 0..rows.min(60) {
        for column in 0..columns.min(24) {
            let dice = noise(row * 31 + column);
            let across = (f64::from(column) + 0.2 + 0.6 * dice) / f64::from(columns);
            let Some(at) = grain.at(across, (f64::from(row) + noise(row + column * 17)) / f64::from(rows)) else {
                continue;
            };
            let low = [at[0] + (dice - 0.5) * 0.08 * unit, at[1] + 0.10 * unit];
            let tuft = [add(at, [-0.03 * unit, 0.0]), low, add(at, [0.035 * unit, 0.0])];
            easel.ink(&through(&tuft[..2], 4), 0.6, (cloth.line, Taper::FOLD));
            easel.veil(&[tuft[0], low, tuft[2]], if dice > 0.5 { cloth.light } else { cloth.shaded }, 0.8);
        }
    }
}

/// The outline itself is of tufts.
fn tufts(easel: &mut Easel, body: &Body, outline: &[Point], cloth: &Surface) {
    let unit = body.rig.unit;
    let step = 0.085 * unit;
    let mut walked = step;
    for (number, pair) in outline.windows(2).enumerate() {
        let (x, y) = (pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
        let long = libm::hypot(x, y);
        walked += long;
        if walked < step || long < 1e-6 {
            continue;
        }
        walked = 0.0;
        let mut out = [-y / long, x / long];
        if contains(outline, add(pair[0], [out[0] * 0.03 * unit, out[1] * 0.03 * unit])) {
            out = [-out[0], -out[1]];
        }
        let far = (0.045 + 0.035 * noise(number as i32)) * unit;
        let (along, at) = ([x / long, y / long], pair[0]);
        let tip = [at[0] + out[0] * far, at[1] + out[1] * far + 0.05 * unit];
        let foot = |by: f64| {
            add(at, [along[0] * by * unit - out[0] * 0.03 * unit, along[1] * by * unit - out[1] * 0.03 * unit])
        };
        let tuft = [foot(-0.075), tip, foot(0.075)];
        easel.fill(&tuft, cloth.base);
        easel.ink(&tuft, 0.8, (cloth.line, Taper::EVEN));
    }
}

/// 0..1, the same for the same number.
fn noise(number: i32) -> f64 {
    let turn = f64::from(number) * 12.9898;
    let value = libm::sin(turn) * 43758.5453;
    value - libm::floor(value)
}

/// Holes, slits and a patch in what lies within `outlines`, canvas units.
pub fn tear(easel: &mut Easel, body: &Body, outlines: &[Vec<Point>], cloth: &Surface) {
    for (number, outline) in outlines.iter().enumerate().filter(|(_, outline)| outline.len() > 4) {
        let grain = Grain::of(outline);
        if grain.is_a_sliver() {
            continue;
        }
        let start = (outline.len() * 7 + number) as i32;
        // On the trunk a shirt is seen under it, on an arm skin.
        let is_broad = grain.wide > 0.75 * body.rig.unit;
        let is_pale = cloth.base.tone < 0.2;
        let under = match (is_broad, is_pale) {
            (false, _) => body.palette.skin.base,
            (true, true) => cloth.deep,
            (true, false) => body.palette.metal.shaded,
        };
        let size = (grain.wide / body.rig.unit * 0.15).min(0.095);
        easel.within(outline, |easel| {
            let places: &[(f64, f64)] = if is_broad {
                &[(0.22, 0.46), (0.72, 0.66), (0.64, 0.30), (0.30, 0.84)]
            } else {
                &[(0.42, 0.40), (0.6, 0.76)]
            };
            for (at, (across, along)) in places.iter().enumerate() {
                if let Some(center) = grain.at(*across, *along) {
                    let turn = noise(start + at as i32);
                    hole(easel, body, (center, size * (0.7 + 0.5 * turn), turn), (under, cloth));
                }
            }
            ragged(easel, body, &grain, cloth);
        });
    }
}

/// Where it ends threads hang, and the edge is cut into points.
fn ragged(easel: &mut Easel, body: &Body, grain: &Grain, cloth: &Surface) {
    if grain.axis == 0 {
        return;
    }
    for step in 0..9 {
        let across = (f64::from(step) + 0.3 + 0.4 * noise(step)) / 9.0;
        let (Some(low), Some(top)) = (grain.at(across, 0.995), grain.at(across, 0.90 - 0.06 * noise(step + 5))) else {
            continue;
        };
        let top = [top[0], top[1].max(low[1] - 0.34 * body.rig.unit)];
        easel.ink(&[low, lerp(low, top, 0.5), top], 1.3, (cloth.line, Taper::FOLD));
        let half = 0.035 * body.rig.unit;
        let notch =
            [add(low, [-half, 0.05 * body.rig.unit]), lerp(low, top, 0.6), add(low, [half, 0.05 * body.rig.unit])];
        easel.fill(&notch, cloth.deep);
    }
}

/// A ragged hole with threads across it.
fn hole(easel: &mut Easel, body: &Body, (center, size, turn): (Point, f64, f64), (under, cloth): (Shade, &Surface)) {
    let unit = body.rig.unit;
    let rim = |step: i32| {
        let angle = f64::from(step) / 11.0 * core::f64::consts::TAU;
        let far = size * unit * if step % 2 == 0 { 1.0 } else { 0.66 + 0.2 * noise(step) };
        let (x, y) = (libm::cos(angle) * far * 1.35, libm::sin(angle) * far * 0.8);
        let (sin, cos) = (libm::sin(turn * 2.0 - 1.0), libm::cos(turn * 2.0 - 1.0));
        add(center, [x * cos - y * sin, x * sin + y * cos])
    };
    let outline: Vec<Point> = (0..11).map(rim).collect();
    easel.fill(&outline, under);
    easel.crescent(&outline, [0.0, 0.035 * unit], (cloth.deep, 0.6));
    easel.ink(&closed(&outline), 0.9, (cloth.line, Taper::EVEN));
    for (one, other) in [(1, 9), (2, 8), (3, 7)] {
        easel.ink(&[rim(one), rim(other)], 0.7, (cloth.light, Taper::EVEN));
    }
}

/// Over both knees of trousers, white threads across.
pub fn knees(easel: &mut Easel, body: &Body) {
    let Bottom::Trousers { cloth, .. } = body.wear.bottom else { return };
    if !body.extras.contains(&Extra::TornKnees) {
        return;
    }
    let surface = cloth.of(body.palette);
    for (limb, turn) in body.skeleton.legs.iter().zip([0.45, 0.6]) {
        let above = lerp(limb.bend, limb.root, 0.34);
        hole(
            easel,
            body,
            (add(limb.bend, [0.0, 0.02 * body.rig.unit]), 0.105, turn),
            (body.palette.skin.base, &surface),
        );
        hole(easel, body, (above, 0.055, turn - 0.1), (body.palette.skin.shaded, &surface));
    }
}
