//! Words in the picture, in one step: what a person does not say is chosen so that the words can be read.

use canvas::lettering::{Align, Direction, Outline};
use canvas::{Color, Edit, LayerId, Lettering};

use crate::cases::edit::edit;
use crate::error::Error;
use crate::perform;
use crate::picture;
use crate::studio::Studio;
use crate::work::Work;

/// 1 pixel.
pub const UNITS: i32 = 256;
/// The rim's share of the size.
const RIM_SHARE: i32 = 9;
/// From line to line, in percent of the size.
const SPACING_PERCENT: u16 = 120;

/// The band of the picture that words stand in where nobody says exactly where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    Head,
    Middle,
    Foot,
}

#[derive(Clone, Debug)]
pub struct Words<'a> {
    pub text: &'a str,
    /// By its name or hash; the first that has the letters where it is empty.
    pub font: &'a str,
    pub band: Band,
    /// Where the first line's baseline begins, has its middle or ends, in 1/256 pixel; goes before the band.
    pub at: Option<[i32; 2]>,
    /// Pixels; a sixteenth of the picture's height where nobody says.
    pub size_px: Option<u16>,
    pub direction: Direction,
    /// Nothing: in the middle, and vertical lines from their top.
    pub align: Option<Align>,
    pub color: Color,
    pub rim: Option<Color>,
}

impl<'a> Words<'a> {
    /// Dark letters with a white rim, at the foot.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            font: "",
            band: Band::Foot,
            at: None,
            size_px: None,
            direction: Direction::Horizontal,
            align: None,
            color: Color::rgb(20, 20, 32),
            rim: Some(Color::WHITE),
        }
    }

    fn lettering(&self, (width_px, height_px): (u32, u32)) -> Lettering {
        let (width, height) = (width_px as i32, height_px as i32);
        let size = self.size_px.map_or((height / 16).clamp(8, 512), i32::from);
        let lines = i32::try_from(self.text.split('\n').count()).unwrap_or(i32::MAX);
        let below_first = lines.saturating_sub(1).saturating_mul(size * i32::from(SPACING_PERCENT) / 100);
        let baseline = match self.band {
            Band::Head => size * 5 / 4,
            Band::Middle => (height - below_first) / 2 + size / 3,
            Band::Foot => height.saturating_sub(size * 3 / 4).saturating_sub(below_first),
        };
        let outline = |color| Outline { color, width: (size * UNITS / RIM_SHARE).max(1) };
        let (usual_at, usual_align) = match self.direction {
            Direction::Horizontal => ([width * UNITS / 2, baseline.saturating_mul(UNITS)], Align::Middle),
            // As in a manga panel: from the right edge on, below the top one.
            Direction::Vertical => ([(width - size) * UNITS, size * UNITS * 2 / 3], Align::Start),
        };
        Lettering {
            text: self.text.to_owned(),
            font: self.font.to_owned(),
            size: size * UNITS,
            at: self.at.unwrap_or(usual_at),
            direction: self.direction,
            align: self.align.unwrap_or(usual_align),
            line_spacing_percent: SPACING_PERCENT,
            color: self.color,
            outline: self.rim.map(outline),
            ruby: Vec::new(),
            upright_pairs: false,
        }
    }
}

/// Sets words on top of the picture, as a layer of their own; returns the layer's number too.
pub fn letter(studio: &Studio, work: &str, by: &str, words: &Words<'_>) -> Result<(Work, LayerId), Error> {
    let before = perform::work(studio, work)?;
    let canvas = picture::canvas(studio, &before)?;
    let layer = LayerId(picture::next_layer(&before));
    let text = words.lettering((canvas.width_px, canvas.height_px));
    let add = Edit::AddText { layer, name: "words".into(), place: canvas::edit::TOP, text };
    Ok((edit(studio, work, by, vec![add])?, layer))
}
