//! Balloons: the room that words need, for each manner of speaking, and where their tails end.

use canvas::{Color, Element, Layer};

use super::panel::drawing;
use super::pen::Pen;
use super::text::Block;
use crate::figure::curve::{Point, lerp};
use scene::seed::Dice;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Speech,
    Shout,
    Thought,
    Whisper,
    Radio,
    /// A narrator's box.
    Box,
}

/// Words with the balloon that holds them, not placed yet.
#[derive(Clone, Debug)]
pub struct Balloon {
    pub kind: Kind,
    pub block: Block,
    /// Of the letters, canvas units.
    pub size: f64,
    /// Half-width and half-height of the body.
    pub radii: Point,
}

/// Between the words and the balloon, in letters.
const MARGIN: f64 = 0.74;
pub const PAPER: Color = Color::WHITE;
/// Pure: letters of any other black would be screened by a printer.
pub const LINE: Color = Color::BLACK;

/// What a pen drew: edges in ink, paper over them, and what lies on the paper.
#[derive(Default)]
pub struct Drawn {
    pub ink: Vec<Element>,
    pub paper: Vec<Element>,
    pub over: Vec<Element>,
}

/// Balloons with one outline: where they meet, the paper of one hides the edge of the other.
pub fn layer(name: &str, parts: Vec<Drawn>) -> Layer {
    let mut all = Drawn::default();
    for part in parts {
        all.ink.extend(part.ink);
        all.paper.extend(part.paper);
        all.over.extend(part.over);
    }
    all.ink.extend(all.paper);
    all.ink.extend(all.over);
    drawing(name, all.ink)
}

/// Where a tail points.
#[derive(Clone, Copy, Debug)]
pub struct Aim {
    pub at: Point,
    /// How far from the balloon's middle it may reach at most.
    pub stop: f64,
}

impl Kind {
    /// Of the superellipse: 2 is an ellipse, more is nearer to a box.
    const fn fullness(self) -> f64 {
        match self {
            Self::Speech | Self::Whisper => 2.25,
            Self::Thought => 2.7,
            Self::Shout => 2.2,
            Self::Radio => 5.0,
            Self::Box => 40.0,
        }
    }

    /// How far spikes and lobes reach beyond the body, as a share of it.
    pub const fn reach(self) -> f64 {
        match self {
            Self::Shout => 1.20,
            Self::Thought => 1.07,
            Self::Radio => 1.04,
            Self::Speech | Self::Whisper | Self::Box => 1.0,
        }
    }

    /// Whether two of one speaker grow together.
    pub const fn joins(self) -> bool {
        matches!(self, Self::Speech | Self::Thought)
    }

    pub const fn letters(self) -> f64 {
        match self {
            Self::Shout => 1.22,
            Self::Whisper => 0.86,
            Self::Box | Self::Radio => 0.94,
            Self::Speech | Self::Thought => 1.0,
        }
    }
}

impl Balloon {
    pub fn new(kind: Kind, block: Block, size: f64) -> Self {
        let [wide, high] = block.extent();
        let margin = if kind == Kind::Box { 0.55 } else { MARGIN };
        let slim = libm::pow((wide + 1.0) / (high + 1.0), 0.8).clamp(0.42, 2.4);
        let fullness = kind.fullness();
        let needed = block.corners().into_iter().map(|[x, y]: Point| {
            let (x, y) = ((x.abs() + margin) / slim, y.abs() + margin);
            libm::pow(libm::pow(x, fullness) + libm::pow(y, fullness), 1.0 / fullness)
        });
        let radius = needed.fold(0.8, f64::max);
        let radii =
            if kind == Kind::Box { [wide / 2.0 + margin, high / 2.0 + margin] } else { [radius * slim, radius] };
        Self { kind, radii: radii.map(|radius| radius * size), block, size }
    }

    /// Half-width and half-height of all of it but the tail.
    pub fn extent(&self) -> Point {
        self.radii.map(|radius| radius * self.kind.reach())
    }

    /// A point of the body's edge toward an angle.
    pub fn edge(&self, angle: f64) -> Point {
        let (cosine, sine) = (libm::cos(angle), libm::sin(angle));
        let fullness = self.kind.fullness();
        let part = |value: f64, radius: f64| libm::pow((value / radius).abs(), fullness);
        let reach = libm::pow(part(cosine, self.radii[0]) + part(sine, self.radii[1]), -1.0 / fullness);
        [cosine * reach, sine * reach]
    }

    /// The balloon about `middle`, with its tail toward `mouth` where somebody speaks.
    pub fn drawn(&self, (middle, mouth): (Point, Option<Aim>), (line, seed): (f64, u64)) -> Drawn {
        let mut pen = Pen { balloon: self, middle, line, dice: Dice::new(seed, "balloon"), drawn: Drawn::default() };
        match self.kind {
            Kind::Speech => pen.speech(mouth),
            Kind::Whisper => pen.whisper(mouth),
            Kind::Shout => pen.shout(mouth),
            Kind::Thought => pen.thought(mouth),
            Kind::Radio => pen.radio(mouth),
            Kind::Box => pen.narration(),
        }
        pen.drawn
    }

    /// Where the tail ends: it points at the mouth, and stops before the face.
    pub fn tip(&self, middle: Point, aim: Aim) -> Option<Point> {
        let (x, y) = (aim.at[0] - middle[0], aim.at[1] - middle[1]);
        let far = libm::sqrt(x * x + y * y);
        let body = self.edge(libm::atan2(y, x));
        let body = libm::sqrt(body[0] * body[0] + body[1] * body[1]);
        let room = aim.stop.min(far) - body - self.size * 0.15;
        if room < self.size * 0.25 {
            // Hair may be touched, by so much that the tail can be seen.
            return (far > body + self.size).then(|| lerp(middle, aim.at, (body + self.size * 0.62) / far));
        }
        Some(lerp(middle, aim.at, (body + room.clamp(self.size * 0.62, self.size * 3.4)) / far))
    }
}
