//! What can be wrong with a canvas that is to be rendered.

#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Error {
    #[error(
        "the picture would be {width_px} by {height_px} pixels; each side must be 1 to 10,000 and the whole at most 64 megapixels"
    )]
    Size { width_px: u64, height_px: u64 },
    #[error("the scale {0} is not a positive number")]
    Scale(f32),
    #[error("an outline has points that do not match its verbs")]
    BrokenPath,
    #[error("a coordinate, cell or angle is not a finite number")]
    NotFinite,
    #[error("the pixels {sha256} are not among the assets")]
    MissingPixels { sha256: String },
    #[error("the pixels {sha256} do not have the size that the canvas states")]
    WrongPixels { sha256: String },
    #[error("there is no font {sha256}")]
    MissingFont { sha256: String },
    #[error("the font {sha256} cannot be read")]
    BrokenFont { sha256: String },
}
