//! A network in ONNX that takes a square picture and answers with a score for each tag.
//!
//! ```text
//! in    [batch, side, side, 3]   f32, blue, green, red, 0 to 255
//! out   [batch, tags]            f32, 0 to 1
//! ```

use std::panic::{AssertUnwindSafe, catch_unwind};

use rten::{Dimension, Model};
use rten_tensor::prelude::*;
use rten_tensor::{NdTensor, Tensor};

use crate::picture::Picture;
use crate::square;

/// Taggers are published with 448; more than this is no size that one was trained on.
const SIDE_PX_MAX: usize = 2_048;

pub struct Network {
    model: Model,
    side_px: usize,
}

impl Network {
    /// # Errors
    ///
    /// One sentence without its subject.
    pub fn read(file: Vec<u8>) -> Result<Self, String> {
        let broken = "is no network in ONNX, or a damaged one";
        let model = guarded(|| Model::load(file)).ok_or(broken)?;
        let model = model.map_err(|why| format!("{broken} ({})", one_line(&why.to_string())))?;
        if (model.input_ids().len(), model.output_ids().len()) != (1, 1) {
            return Err(format!(
                "takes {} inputs and gives {} outputs, and not one of each",
                model.input_ids().len(),
                model.output_ids().len()
            ));
        }
        let side_px = side(&model.input_shape(0).ok_or("does not say which shape it takes")?)?;
        Ok(Self { model, side_px })
    }

    pub const fn side_px(&self) -> usize {
        self.side_px
    }

    /// A score for each tag, 0 to 1.
    ///
    /// # Errors
    ///
    /// One sentence without its subject.
    pub fn scores(&self, picture: &Picture) -> Result<Vec<f32>, String> {
        let side = self.side_px;
        let input = NdTensor::from_data([1, side, side, 3], square::blue_green_red(picture, side));
        let output = guarded(|| self.model.run_one(input.into(), None)).ok_or("cannot be run")?;
        let output = output.map_err(|why| format!("cannot be run ({})", one_line(&why.to_string())))?;
        let output = Tensor::<f32>::try_from(output).map_err(|_| "does not answer with numbers of 32 bits")?;
        if output.ndim() != 2 || output.size(0) != 1 {
            return Err(format!("answers in the shape {:?}, and not one row of scores", output.shape()));
        }
        let scores = output.to_vec();
        let are_scores = scores.iter().all(|score| (0.0..=1.0).contains(score));
        if are_scores { Ok(scores) } else { Err("answers with numbers that are no scores from 0 to 1".into()) }
    }
}

fn side(shape: &[Dimension]) -> Result<usize, String> {
    match shape {
        [_, Dimension::Fixed(height), Dimension::Fixed(width), Dimension::Fixed(3)]
            if height == width && (1..=SIDE_PX_MAX).contains(height) =>
        {
            Ok(*height)
        }
        other => {
            let word = |one: &Dimension| match one {
                Dimension::Fixed(length) => length.to_string(),
                Dimension::Symbolic(name) => one_line(name),
            };
            let shape = other.iter().map(word).collect::<Vec<_>>().join(", ");
            Err(format!("takes the shape [{shape}], and not [batch, side, side, 3]"))
        }
    }
}

/// A runtime may stumble over a network that somebody damaged; then there is none.
fn guarded<T>(run: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(run)).ok()
}

fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(200).collect()
}
