//! Sizes of paper and of what stands on it, in canvas units: 150 to the inch, so that scale 4 is 600 dpi.

use super::script::Paper;

pub const UNITS_PER_INCH: f64 = engine::UNITS_PER_INCH as f64;
const UNITS_PER_MM: f64 = UNITS_PER_INCH / 25.4;
/// How far a panel that bleeds reaches beyond the trim, millimeters.
const BLEED_MM: f64 = 5.0;

#[derive(Clone, Copy, Debug)]
pub struct Measures {
    pub width: f64,
    pub height: f64,
    /// The inner frame that panels stand in: left, top, right, bottom.
    pub frame: [f64; 4],
    /// Between panels of one tier.
    pub gutter: f64,
    /// Between tiers: wider, so that the eye finishes the tier.
    pub between_tiers: f64,
    pub bleed: f64,
    /// Of the letters in a balloon.
    pub em: f64,
    pub border: f64,
    /// Between the dots of a screen: 60 lines to the inch, ten pixels at 600 dpi. At 150 the tones are plain gray, since
    /// dots of two or three pixels would be mud (`Finish::Screentone`).
    pub cell: f64,
}

impl Measures {
    pub fn of(paper: Paper) -> Self {
        match paper {
            Paper::B5 => Self::printed([182.0, 257.0], [150.0, 220.0], 10.8),
            Paper::A5 => Self::printed([148.0, 210.0], [122.0, 179.0], 9.6),
            Paper::B4 => Self::printed([257.0, 364.0], [212.0, 312.0], 14.0),
            Paper::Strip => Self {
                width: 800.0,
                height: 1_280.0,
                frame: [36.0, 60.0, 764.0, 1_220.0],
                gutter: 16.0,
                between_tiers: 84.0,
                bleed: 24.0,
                em: 26.0,
                border: 3.0,
                cell: 6.5,
            },
        }
    }

    /// Trim and frame in millimeters, letters in points.
    fn printed([width, height]: [f64; 2], [frame_width, frame_height]: [f64; 2], points: f64) -> Self {
        let units = |mm: f64| mm * UNITS_PER_MM;
        let (left, top) = ((width - frame_width) / 2.0, (height - frame_height) / 2.0);
        // B5 sets the measure; larger paper has larger gutters.
        let larger = libm::sqrt(width / 182.0);
        Self {
            width: libm::round(units(width)),
            height: libm::round(units(height)),
            frame: [units(left), units(top), units(left + frame_width), units(top + frame_height)],
            gutter: units(2.6 * larger),
            between_tiers: units(5.6 * larger),
            bleed: units(BLEED_MM),
            em: points / 72.0 * UNITS_PER_INCH,
            border: units(0.62 * larger),
            cell: 2.5,
        }
    }
}
