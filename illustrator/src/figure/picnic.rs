//! A picnic: the checkered blanket under all who sit there, and before them the basket and what was in it.

use super::Body;
use super::body::posture::Weight;
use super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::easel::Easel;
use super::light;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::shot::Shot;
use crate::places::Print;
use canvas::Layer;
use scene::{Scene, Sight, Tint};

/// Whether they sit at one.
pub fn is_shown(scene: &Scene) -> bool {
    scene.sights.contains(&Sight::PicnicBlanket)
        && Shot::all(scene).iter().any(|shot| matches!(shot.posture.weight, Weight::Ground | Weight::Heels))
}

/// The blanket on the ground; canvas units.
struct Blanket {
    left: f64,
    right: f64,
    far: f64,
    near: f64,
    unit: f64,
}

/// How far it goes beyond those who sit on it, and behind and before where they do, heads.
const BESIDE: f64 = 0.55;
const BEHIND: f64 = 0.95;
const AHEAD: f64 = 0.85;
/// How much each end is drawn in at the far edge, share of the width.
const NARROWS: f64 = 0.07;

impl Blanket {
    fn of(scene: &Scene) -> Option<Self> {
        let perches = super::perches(scene);
        let unit = perches.iter().map(|perch| perch.head).fold(0.0, f64::max);
        let ground = perches.iter().map(|perch| perch.ground).fold(0.0, f64::max);
        let left = perches.iter().map(|perch| perch.left).fold(f64::MAX, f64::min) - BESIDE * unit;
        let right = perches.iter().map(|perch| perch.right).fold(f64::MIN, f64::max) + BESIDE * unit;
        (!perches.is_empty()).then_some(Self {
            left,
            right,
            far: ground - BEHIND * unit,
            near: ground + AHEAD * unit,
            unit,
        })
    }

    /// Shares of its length and depth.
    fn on(&self, along: f64, ahead: f64) -> Point {
        let inset = NARROWS * (self.right - self.left) * (1.0 - ahead);
        let (from, to) = (self.left + inset, self.right - inset);
        [from + (to - from) * along, self.far + (self.near - self.far) * ahead]
    }

    fn patch(&self, (from, to): (f64, f64), (far, near): (f64, f64)) -> [Point; 4] {
        [self.on(from, far), self.on(to, far), self.on(to, near), self.on(from, near)]
    }
}

/// Of checks from edge to edge.
const ROWS: u32 = 7;

type Painter = fn(&mut Easel, &Body, &Blanket);

fn layers(scene: &Scene, print: Option<Print>, (name, paint): (&str, Painter)) -> Vec<Layer> {
    let shots = Shot::all(scene);
    let (Some(shot), Some(blanket)) = (shots.first(), Blanket::of(scene)) else { return Vec::new() };
    let (rig, palette) = (Rig::of(shot), Palette::of(shot));
    let body = Body::of(&rig, &palette, shot);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    paint(&mut easel, &body, &blanket);
    light::draw(&mut easel, &rig, shot);
    easel.layer(name);
    easel.into_layers()
}

/// The blanket under all figures, and what is eaten before them; those who are farther are painted first.
pub fn spread(drawn: &mut [Vec<Layer>], scene: &Scene, print: Option<Print>) {
    let rows = super::farther(scene);
    let (first, last) = (rows.iter().position(|far| *far), rows.iter().rposition(|far| !*far));
    if let Some(lowest) = drawn.get_mut(first.unwrap_or(0)) {
        lowest.splice(0..0, layers(scene, print, ("blanket", cloth)));
    }
    if let Some(highest) = drawn.get_mut(last.unwrap_or(0)) {
        highest.extend(layers(scene, print, ("picnic", meal)));
    }
}

fn cloth(on: &mut Easel, body: &Body, blanket: &Blanket) {
    let (white, red) = (&body.palette.white, body.dyed(Tint::Red));
    let whole = blanket.patch((0.0, 1.0), (0.0, 1.0));
    on.fill(&whole, white.base);
    let columns = (libm::round((blanket.right - blanket.left) / (0.52 * blanket.unit)) as u32).max(4);
    let at = |step: u32, of: u32| (f64::from(step) / f64::from(of), f64::from(step + 1) / f64::from(of));
    if on.in_color() {
        for column in (0..columns).step_by(2) {
            on.veil(&blanket.patch(at(column, columns), (0.0, 1.0)), red.base, 0.5);
        }
        for row in (0..ROWS).step_by(2) {
            on.veil(&blanket.patch((0.0, 1.0), at(row, ROWS)), red.base, 0.5);
        }
    } else {
        // Veils would be one tone there.
        for (column, row) in (0..columns).flat_map(|column| (0..ROWS).map(move |row| (column, row))) {
            let cell = blanket.patch(at(column, columns), at(row, ROWS));
            if column % 2 == 0 && row % 2 == 0 {
                on.fill(&cell, body.palette.dark.base);
            }
            on.ink(&closed(&cell), 0.6, (white.line, Taper::EVEN));
        }
    }
    on.ink(&closed(&whole), 0.9, (white.line, Taper::EVEN));
}

fn meal(on: &mut Easel, body: &Body, blanket: &Blanket) {
    let unit = blanket.unit * 0.92;
    basket(on, body, (blanket.on(0.24, 0.86), unit));
    plate(on, body, (blanket.on(0.52, 0.84), unit));
    for along in [0.44, 0.50, 0.56] {
        sandwich(on, body, (add(blanket.on(along + 0.02, 0.84), [0.0, -0.06 * unit]), unit));
    }
    cup(on, body, (blanket.on(0.72, 0.90), unit), &body.palette.accent);
    cup(on, body, (blanket.on(0.80, 0.76), unit), &body.dyed(Tint::Teal));
}

/// Woven, with a bow of a handle and a cloth that hangs out.
fn basket(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64)) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let wicker = &body.palette.leather;
    let bow = through(&[at(-0.52, -0.42), at(-0.40, -0.92), at(0.0, -1.08), at(0.40, -0.92), at(0.52, -0.42)], 6);
    on.ink(&bow, 6.4, (wicker.line, Taper::EVEN));
    on.ink(&bow, 3.8, (wicker.base, Taper::EVEN));
    let bin = [at(-0.60, -0.44), at(0.60, -0.44), at(0.50, 0.16), at(-0.50, 0.16)];
    body.panel(on, &bin, wicker);
    on.within(&bin, |on| {
        for row in 0..4 {
            let y = -0.32 + 0.15 * f64::from(row);
            on.ink(&[at(-0.62, y), at(0.62, y)], 0.7, (wicker.line, Taper::EVEN));
            for column in 0..9 {
                let x = -0.60 + 0.15 * f64::from(column) + if row % 2 == 0 { 0.0 } else { 0.075 };
                on.ink(&[at(x, y), at(x, y + 0.15)], 0.6, (wicker.line, Taper::EVEN));
            }
        }
    });
    let rim = [at(-0.63, -0.50), at(0.63, -0.50), at(0.63, -0.38), at(-0.63, -0.38)];
    body.panel(on, &rim, wicker);
    body.panel(
        on,
        &[at(0.10, -0.50), at(0.54, -0.50), at(0.46, -0.10), at(0.30, -0.18), at(0.16, -0.08)],
        &body.palette.white,
    );
}

fn plate(on: &mut Easel, body: &Body, (middle, unit): (Point, f64)) {
    body.panel(on, &ellipse(middle, [0.62 * unit, 0.17 * unit], 0.0), &body.palette.white);
    on.ink(&closed(&ellipse(middle, [0.44 * unit, 0.11 * unit], 0.0)), 0.7, (body.palette.white.line, Taper::EVEN));
}

/// Cut across, what is in it between two slices.
fn sandwich(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64)) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let bread = &body.dyed(Tint::Blond);
    body.panel(on, &[at(-0.18, 0.04), at(0.02, -0.30), at(0.20, 0.04)], bread);
    on.fill(&[at(-0.20, 0.09), at(0.22, 0.09), at(0.20, 0.04), at(-0.18, 0.04)], body.palette.leaf.base);
    body.panel(on, &[at(-0.19, 0.10), at(0.21, 0.10), at(0.19, 0.17), at(-0.17, 0.17)], bread);
}

fn cup(on: &mut Easel, body: &Body, ([x, y], unit): (Point, f64), color: &Surface) {
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    body.panel(on, &around(&[at(-0.15, -0.36), at(0.15, -0.36), at(0.11, 0.02), at(-0.11, 0.02)], 1), color);
    body.panel(on, &ellipse(at(0.0, -0.36), [0.15 * unit, 0.045 * unit], 0.0), &body.palette.white);
}
