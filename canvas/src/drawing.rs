//! A vector drawing: filled shapes and groups of them, painted in order.

use serde::{Deserialize, Serialize};

use crate::{Color, Path};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// Painted first to last: the last lies on top.
    pub elements: Vec<Element>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Element {
    Shape(Shape),
    Group(Group),
}

/// A filled outline (nonzero winding). Lines are shapes too: their swelling outline is the fill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    pub path: Path,
    pub paint: Paint,
}

/// Elements clipped together, then laid down as one with `opacity` and `blend`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Outside of this outline nothing of the group shows (nonzero winding, antialiased).
    pub clip: Option<Path>,
    /// 0 (nothing) ..= 255 (all).
    pub opacity: u8,
    pub blend: Blend,
    pub elements: Vec<Element>,
}

/// How a group or layer meets what lies under it (W3C Compositing and Blending Level 1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Blend {
    #[default]
    Normal,
    Multiply,
    Screen,
    Overlay,
    SoftLight,
    ColorDodge,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Paint {
    Solid(Color),
    /// From `start` to `end` in canvas units; beyond them the end colors go on.
    Linear {
        start: [f32; 2],
        end: [f32; 2],
        stops: Vec<Stop>,
    },
    /// The unit circle, carried into the canvas by `to_canvas` (`[a, b, c, d, e, f]`: x' = ax + cy + e,
    /// y' = bx + dy + f); stop 0 is its middle, stop 1 its rim.
    Radial {
        to_canvas: [f32; 6],
        stops: Vec<Stop>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stop {
    /// 0..=1, not falling.
    pub at: f32,
    pub color: Color,
}
