//! The outline of a stroke: a smooth line through its points, as wide as the pressure, round at joints and ends.
//!
//! The line is the quadratic B-spline of the points: straight to the first midpoint, then one parabola from midpoint
//! to midpoint round each point. It is walked along one side and back along the other; joints bulge on the outer
//! side and pass through the line itself on the inner one, so that nonzero winding fills both.

use std::f64::consts::{FRAC_PI_2, PI};

use crate::{Path, Stroke};

/// Most straight pieces to one parabola.
const MOST_PIECES: f64 = 32.0;

type Vector = [f64; 2];

#[derive(Clone, Copy)]
struct Disc {
    at: Vector,
    radius: f64,
}

impl Stroke {
    /// To be filled with nonzero winding.
    pub fn outline(&self) -> Path {
        let discs = self.discs();
        let mut path = Path::default();
        match discs[..] {
            [] => {}
            [dot] => {
                path.move_to(out(dot, [1.0, 0.0]));
                arc(&mut path, dot, [1.0, 0.0], 2.0 * PI);
                path.close();
            }
            _ => {
                let line = smooth(&discs);
                let back: Vec<Disc> = line.iter().rev().copied().collect();
                path.move_to(out(line[0], normal(line[0], line[1])));
                side(&mut path, &line);
                side(&mut path, &back);
                path.close();
            }
        }
        path
    }

    /// The points in canvas units; of several in one place the widest.
    fn discs(&self) -> Vec<Disc> {
        let mut discs: Vec<Disc> = Vec::with_capacity(self.points.len());
        for point in &self.points {
            let radius = f64::from(self.width) / 512.0 * f64::from(point.pressure) / 255.0;
            let at = [f64::from(point.x) / 256.0, f64::from(point.y) / 256.0];
            match discs.last_mut() {
                Some(last) if last.at == at => last.radius = last.radius.max(radius),
                _ => discs.push(Disc { at, radius }),
            }
        }
        discs
    }
}

fn smooth(discs: &[Disc]) -> Vec<Disc> {
    let mut line = vec![discs[0]];
    for three in discs.windows(3) {
        let (from, to) = (between(three[0], three[1], 0.5), between(three[1], three[2], 0.5));
        let pieces = pieces(from, three[1], to);
        for step in 0..=pieces {
            let part = f64::from(step) / f64::from(pieces);
            let next = between(between(from, three[1], part), between(three[1], to, part), part);
            if line.last().is_none_or(|last| last.at != next.at) {
                line.push(next);
            }
        }
    }
    let end = discs[discs.len() - 1];
    if line.last().is_none_or(|last| last.at != end.at) || line.len() == 1 {
        line.push(end);
    }
    line
}

/// More where the parabola bends far, and where a wide line makes the bend wider on its outer side.
fn pieces(from: Disc, control: Disc, to: Disc) -> u32 {
    let chord = between(from, to, 0.5);
    let [x, y] = [0, 1].map(|axis| chord.at[axis] - control.at[axis]);
    let bend = libm::sqrt(x * x + y * y);
    libm::ceil(4.0 * libm::sqrt(bend + bend.min(1.0) * control.radius)).clamp(1.0, MOST_PIECES) as u32
}

/// One side of the line, from beside its first disc to round its last one.
fn side(path: &mut Path, line: &[Disc]) {
    for (index, pair) in line.windows(2).enumerate() {
        let across = normal(pair[0], pair[1]);
        path.line_to(out(pair[1], across));
        match line.get(index + 2) {
            None => arc(path, pair[1], across, PI),
            Some(next) => joint(path, pair[1], across, normal(pair[1], *next)),
        }
    }
}

fn joint(path: &mut Path, disc: Disc, before: Vector, after: Vector) {
    let cross = before[0] * after[1] - before[1] * after[0];
    let dot = before[0] * after[0] + before[1] * after[1];
    let turn = libm::atan2(cross, dot);
    if turn >= 0.0 {
        arc(path, disc, before, turn);
    } else {
        path.line_to(out(disc, [0.0, 0.0])).line_to(out(disc, after));
    }
}

/// Round the disc from the unit vector `from` through `angle` (radians, 0 or more), in cubic pieces of a quarter at most.
fn arc(path: &mut Path, disc: Disc, from: Vector, angle: f64) {
    let pieces = libm::ceil(angle / FRAC_PI_2 - 1e-9);
    if pieces < 1.0 {
        return;
    }
    let step = angle / pieces;
    let (sine, cosine, reach) = (libm::sin(step), libm::cos(step), 4.0 / 3.0 * libm::tan(step / 4.0));
    let mut start = from;
    for _ in 0..pieces as u32 {
        let end = [start[0] * cosine - start[1] * sine, start[0] * sine + start[1] * cosine];
        let first = [start[0] - reach * start[1], start[1] + reach * start[0]];
        let second = [end[0] + reach * end[1], end[1] - reach * end[0]];
        path.cubic_to(out(disc, first), out(disc, second), out(disc, end));
        start = end;
    }
}

fn between(one: Disc, other: Disc, part: f64) -> Disc {
    let mix = |from: f64, to: f64| from + (to - from) * part;
    Disc { at: [mix(one.at[0], other.at[0]), mix(one.at[1], other.at[1])], radius: mix(one.radius, other.radius) }
}

/// To the side of the way from one disc to another; the discs lie apart.
fn normal(from: Disc, to: Disc) -> Vector {
    let [x, y] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
    let length = libm::sqrt(x * x + y * y);
    [y / length, -x / length]
}

fn out(disc: Disc, toward: Vector) -> [f32; 2] {
    [0, 1].map(|axis| (disc.at[axis] + disc.radius * toward[axis]) as f32)
}
