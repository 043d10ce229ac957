//! What can be wrong with pages that are to be printed.

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Picture(#[from] render::Error),
    #[error("the font {0} cannot be put into a PDF: {1}")]
    Font(String, String),
    #[error("a PDF needs a page")]
    NoPage,
}
