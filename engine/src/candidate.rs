//! What an engine offers for a brief, and what it understood of the words.

use canvas::Layer;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The seed this candidate alone was made from.
    pub seed: u64,
    pub picture: Picture,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// Bottom to top. The engine names its layers; whoever places them sets origin and id.
    Layers(Vec<Layer>),
    /// Straight-alpha sRGB, row by row from the top, of the brief's size.
    Pixels(Vec<u8>),
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Understanding {
    pub understood: Vec<Understood>,
    /// The words of the prompt that changed nothing in the picture, in order.
    pub not_drawn: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Understood {
    /// As the person wrote them.
    pub words: String,
    /// What they became in the scene: `hair color: silver`.
    #[serde(rename = "as")]
    pub meaning: String,
}
