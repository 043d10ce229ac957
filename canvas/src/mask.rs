//! A mask: which part of a layer shows. It lies in the layer, and goes where the layer goes.

use serde::{Deserialize, Serialize};

use crate::stroke::{FARTHEST, MOST_POINTS};
use crate::{Error, Path, Stroke};

/// Areas and strokes of one mask together.
pub const MOST_PARTS: usize = 1_024;

/// Integers only: it goes into an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mask {
    pub keeps: Keeps,
    #[serde(default)]
    pub areas: Vec<Area>,
    /// Painted first to last; one that erases takes away from the mask. Of a color only the alpha counts.
    #[serde(default)]
    pub strokes: Vec<Stroke>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keeps {
    /// What is painted shows, all else is hidden.
    Inside,
    /// What is painted is hidden.
    Outside,
}

/// A closed outline (nonzero winding), by its corners in 1/256 canvas units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub points: Vec<[i32; 2]>,
}

impl Mask {
    /// # Errors
    ///
    /// Where it has no part or too many, or a part of it is not one.
    pub fn check(&self) -> Result<(), Error> {
        let parts = self.areas.len() + self.strokes.len();
        if parts == 0 || parts > MOST_PARTS {
            return Err(Error::MaskParts(parts));
        }
        self.areas.iter().try_for_each(Area::check)?;
        self.strokes.iter().try_for_each(Stroke::check)
    }
}

impl Area {
    fn check(&self) -> Result<(), Error> {
        if !(3..=MOST_POINTS).contains(&self.points.len()) {
            return Err(Error::AreaCorners(self.points.len()));
        }
        let near = self.points.iter().flatten().all(|at| (-FARTHEST..=FARTHEST).contains(at));
        if near { Ok(()) } else { Err(Error::StrokeTooFar) }
    }

    /// In canvas units.
    pub fn outline(&self) -> Path {
        let mut path = Path::default();
        for (number, [x, y]) in self.points.iter().enumerate() {
            let at = [*x as f32 / 256.0, *y as f32 / 256.0];
            if number == 0 {
                path.move_to(at)
            } else {
                path.line_to(at)
            };
        }
        path.close();
        path
    }
}
