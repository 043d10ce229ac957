//! The trait every engine implements.

use rights::EngineTerms;

use crate::{Brief, Candidate, Design, DrawnPage, DrawnSheet, PagesBrief, ReadScript, Style, Understanding};

/// `Send + Sync`: one engine serves many callers; progress and cancellation go through the callback.
pub trait Engine: Send + Sync {
    fn about(&self) -> About;

    /// What would be drawn, without drawing it.
    fn read(&self, brief: &Brief) -> Understanding;

    /// The style that the words ask for, where a person chose none beside them.
    fn style_of(&self, _prompt: &str) -> Option<Style> {
        None
    }

    /// Why these words are not drawn by any means, in one sentence; none where they can be.
    fn refuses(&self, _words: &str) -> Option<String> {
        None
    }

    /// Draws `brief.candidates` candidates. `progress` is called now and then; [`Flow::Cancel`] ends the work with
    /// [`EngineError::Cancelled`].
    fn draw(&self, brief: &Brief, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<Vec<Candidate>, EngineError>;

    /// What a script of pages holds.
    ///
    /// # Errors
    ///
    /// [`EngineError::Script`] with its line and what to write instead; [`EngineError::NoPages`] from an engine that draws
    /// single images only.
    fn read_script(&self, _script: &str) -> Result<ReadScript, EngineError> {
        Err(EngineError::NoPages)
    }

    /// The pages of a script. The same brief gives the same pages; `progress` counts them.
    ///
    /// # Errors
    ///
    /// As for [`Engine::read_script`] and [`Engine::draw`].
    fn draw_pages(
        &self,
        _brief: &PagesBrief<'_>,
        _progress: &mut dyn FnMut(Progress) -> Flow,
    ) -> Result<Vec<DrawnPage>, EngineError> {
        Err(EngineError::NoPages)
    }

    /// Decides who somebody of this name is, from the words and the seed of the brief; nothing is drawn.
    ///
    /// # Errors
    ///
    /// [`EngineError::NoCharacters`] from an engine that cannot draw one person twice.
    fn design(&self, _name: &str, _brief: &Brief) -> Result<Design, EngineError> {
        Err(EngineError::NoCharacters)
    }

    /// The sheet of a design. The same design and style give the same sheet.
    ///
    /// # Errors
    ///
    /// As for [`Engine::design`].
    fn draw_sheet(&self, _design: &Design, _style: Style) -> Result<DrawnSheet, EngineError> {
        Err(EngineError::NoCharacters)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// As written after `--engine`: `illustrator`.
    pub name: String,
    pub version: String,
    pub kind: Kind,
    pub terms: EngineTerms,
}

/// Decides the origin of what the engine makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Rules and a seed: origin `algorithm`, IPTC `algorithmicMedia`.
    Algorithm,
    /// A model trained on pictures: origin `machine`, IPTC `trainedAlgorithmicMedia`.
    TrainedModel,
}

/// 0..=`of` steps done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: u32,
    pub of: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    Continue,
    Cancel,
}

#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    #[error("the drawing was cancelled")]
    Cancelled,
    /// One sentence that names the line.
    #[error("{0}")]
    Script(String),
    /// What the words ask for is not drawn by any means; one sentence that says why.
    #[error("{0}")]
    Refused(String),
    #[error("this engine draws single images and no pages; take another with --engine")]
    NoPages,
    #[error("this engine cannot draw one character again and again; take another with --engine")]
    NoCharacters,
    #[error("the engine failed: {0}")]
    Failed(String),
}
