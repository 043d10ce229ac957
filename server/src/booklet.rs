//! Several pages in one file. What a PDF and a CBZ are made of is for the program that the server runs in.

use canvas::Canvas;

/// The pages of one script, sealed.
pub struct Booklet {
    pub title: String,
    pub author: String,
    /// One sentence about the license, and the works' ids.
    pub about: String,
    /// Works' ids, comma between them.
    pub works: String,
    pub right_to_left: bool,
    /// In reading order.
    pub pages: Vec<BoundPage>,
    pub dots_per_inch: u32,
}

pub struct BoundPage {
    pub work: String,
    pub canvas: Canvas,
    /// The sealed PNG.
    pub file: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    Pdf,
    Cbz,
}

impl Binding {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Cbz => "cbz",
        }
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Cbz => "application/vnd.comicbook+zip",
        }
    }
}

/// The file, or why there is none.
pub type Binder = fn(Binding, &Booklet) -> Result<Vec<u8>, String>;
