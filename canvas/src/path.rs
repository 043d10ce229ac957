//! An outline: lines and Bezier curves in canvas units (one unit is one pixel at scale 1, y runs down).

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verb {
    /// Takes one point.
    Move,
    /// Takes one point.
    Line,
    /// Takes two points: control, end.
    Quad,
    /// Takes three points: control, control, end.
    Cubic,
    /// Takes none.
    Close,
}

/// Verbs and the points they take, in order; `[x, y]` each.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Path {
    pub verbs: Vec<Verb>,
    pub points: Vec<[f32; 2]>,
}

impl Path {
    pub fn move_to(&mut self, to: [f32; 2]) -> &mut Self {
        self.push(Verb::Move, &[to])
    }

    pub fn line_to(&mut self, to: [f32; 2]) -> &mut Self {
        self.push(Verb::Line, &[to])
    }

    pub fn quad_to(&mut self, control: [f32; 2], to: [f32; 2]) -> &mut Self {
        self.push(Verb::Quad, &[control, to])
    }

    pub fn cubic_to(&mut self, first: [f32; 2], second: [f32; 2], to: [f32; 2]) -> &mut Self {
        self.push(Verb::Cubic, &[first, second, to])
    }

    pub fn close(&mut self) -> &mut Self {
        self.push(Verb::Close, &[])
    }

    fn push(&mut self, verb: Verb, points: &[[f32; 2]]) -> &mut Self {
        self.verbs.push(verb);
        self.points.extend_from_slice(points);
        self
    }
}
