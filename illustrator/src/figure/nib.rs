//! Shade on paper as a pen lays it: fine lines side by side, each set down in the dark and running out toward the light.

use canvas::Path;

use super::curve::Point;
use super::shade::Shade;
use crate::hatch::{self, Hatching, append, waver};

/// The tones that are laid in lines and not in dots: the shade of white cloth, and its folds.
pub const LINES: f64 = 0.14;
pub const DENSE_LINES: f64 = 0.26;

/// The shade of black cloth: black, but where the light grazes it there are white lines.
pub const GLOSS: f64 = 0.995;

/// Between the lines and across one, in widths of the base line.
const STEP: f64 = 1.9;
const ACROSS: f64 = 0.40;
/// Of the longest line, in steps.
const REACH: f64 = 15.0;
/// What is thinner than this many base lines holds no lines: the shade of a form, and a fold or what falls on it.
const THINNEST: f64 = 1.6;
const THINNEST_CAST: f64 = 5.0;

pub fn is_gloss(shade: Shade) -> bool {
    (shade.tone - GLOSS).abs() < 1e-6
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fall {
    Form,
    Cast,
}

pub fn is_in_lines(shade: Shade) -> bool {
    [LINES, DENSE_LINES].iter().any(|tone| (shade.tone - tone).abs() < 1e-6)
}

/// The lines within `path`, which run out `toward` the light; none where there is no room for them.
///
/// A `Form` is darkest at its edge; what is `Cast` lies wherever it falls, and its lines go through it.
pub fn lines(path: &Path, (shade, toward): (Shade, Point), (pen, fall): (f64, Fall)) -> Path {
    let mut inked = Path::default();
    let thinnest = if fall == Fall::Form { THINNEST } else { THINNEST_CAST };
    if hatch::thickness(path) < pen * thinnest {
        return inked;
    }
    let dense = if shade.tone > 0.2 { 0.72 } else { 1.0 };
    let step = pen * STEP * dense;
    let angle = libm::atan2(toward[1], toward[0]);
    let with = Hatching { step, angle, width: pen * ACROSS };
    for (number, [one, other]) in hatch::hatching(path, with).into_iter().enumerate() {
        let along = [other[0] - one[0], other[1] - one[1]];
        let runs_out = along[0] * toward[0] + along[1] * toward[1] > 0.0;
        let (from, along) = if runs_out { (one, along) } else { (other, along.map(|part| -part)) };
        let length = libm::hypot(along[0], along[1]).max(1e-9);
        let ragged = 0.80 + 0.20 * waver(from, number as u64 ^ 51);
        let longest = if fall == Fall::Form { step * (REACH + 5.0 * waver(other, 52)) } else { length };
        let reach = (length * ragged).min(longest);
        append(&mut inked, &wedge(from, along.map(|part| part / length * reach), with.width));
    }
    inked
}

/// Full a fifth of its way in, and a point at its end.
fn wedge(from: Point, along: Point, width: f64) -> Vec<Point> {
    let length = libm::hypot(along[0], along[1]).max(1e-9);
    let aside = [-along[1] / length * width / 2.0, along[0] / length * width / 2.0];
    let at = |share: f64, half: f64| {
        [from[0] + along[0] * share + aside[0] * half, from[1] + along[1] * share + aside[1] * half]
    };
    vec![at(0.0, 0.8), at(0.25, 1.0), at(0.65, 0.6), at(1.0, 0.0), at(0.65, -0.6), at(0.25, -1.0), at(0.0, -0.8)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strip(wide: f32) -> Path {
        let mut path = Path::default();
        path.move_to([0.0, 0.0]).line_to([wide, 0.0]).line_to([wide, 90.0]).line_to([0.0, 90.0]).close();
        path
    }

    const SHADE: Shade = Shade { color: canvas::Color::BLACK, tone: LINES };

    #[test]
    fn lines_run_out_toward_the_light() {
        let inked = lines(&strip(40.0), (SHADE, [1.0, -0.4]), (2.0, Fall::Form));
        let tip = inked.points[3];
        assert!(inked.points.len() > 70 && tip[0] > inked.points[0][0], "{tip:?}");
    }

    #[test]
    fn a_sliver_holds_none_and_a_tone_is_no_lines() {
        assert!(lines(&strip(1.0), (SHADE, [1.0, 0.0]), (2.0, Fall::Cast)).points.is_empty());
        assert!(is_in_lines(SHADE) && !is_in_lines(SHADE.toned(0.15)));
    }
}
