//! What can go wrong in a use case, one sentence each.

use crate::ports::StoreError;
use crate::seal::SealError;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The words of the call are off; comes before anything is written.
    #[error("{0}")]
    Refused(Refusal),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Seal(#[from] SealError),
    #[error("the record cannot be read: {0}")]
    Record(#[from] record::Error),
    #[error("the picture cannot be drawn: {0}")]
    Render(#[from] render::Error),
    #[error(transparent)]
    Engine(#[from] engine::EngineError),
    #[error("the record of {work} contradicts itself: {why}")]
    Contradiction { work: String, why: String },
}

/// Why the studio does not do what was asked, and what to do instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error(
        "the prompt is empty; say in a few words what to draw, for example \"a girl with silver hair on a roof at dusk\""
    )]
    PromptEmpty,
    #[error("the prompt has {0} bytes and at most {max} are read; shorten it", max = crate::brief::PROMPT_BYTES_MAX)]
    PromptTooLong(usize),
    #[error("the prompt holds a control character (U+{0:04X}); take it out")]
    PromptControl(u32),
    #[error(
        "a picture of {width}x{height} cannot be made: each side takes 64 to 8192 pixels, at most 40 megapixels together"
    )]
    Size { width: u32, height: u32 },
    #[error("{0} candidates cannot be offered; ask for 1 to 16")]
    Candidates(u8),
    #[error("the seed {0} is too large; take one up to 9007199254740991")]
    Seed(u64),
    /// The engine's sentence: why it does not draw these words.
    #[error("{0}")]
    Words(String),
    #[error("{0}")]
    Script(String),
    #[error("the script has {0} bytes and at most {max} are read; split it", max = crate::cases::page::SCRIPT_BYTES_MAX)]
    ScriptTooLong(usize),
    #[error("there is no engine called \"{name}\"; there is {known}")]
    NoSuchEngine { name: String, known: String },
    #[error("{0:?} cannot be a character's name; take up to 40 letters without : , ( ) # and line ends")]
    CharacterName(String),
    #[error(
        "there is a character {name} here already, {work}; take another name, or say --again for a new version of {name}"
    )]
    CharacterExists { name: String, work: String },
    #[error("there is no character {name} here; {advice}")]
    NoSuchCharacter { name: String, advice: String },
    #[error("at most {0} characters are drawn in one picture")]
    TooManyCharacters(usize),
    #[error("{work} has no candidate {candidate}; it has {known}")]
    NoSuchCandidate { work: String, candidate: String, known: String },
    #[error("{0} has no chosen candidate yet; `anykoma choose` makes one the image")]
    NothingChosen(String),
    #[error("{0} is shared already")]
    AlreadyShared(String),
    #[error("{0} is private already")]
    AlreadyPrivate(String),
    #[error("there is no marketing permission for {0} to take back")]
    NothingToRevoke(String),
    #[error("{0} may already be used in marketing")]
    AlreadyPermitted(String),
    #[error("{0} exists already")]
    AlreadyCreated(String),
    #[error("{work} has no edit with the number {seq} to take back; `anykoma record {work}` lists its acts")]
    NoSuchEdit { work: String, seq: u64 },
    #[error("{0} has no edit left to take back")]
    NothingToUndo(String),
    #[error("{work} has no finding {finding}; `anykoma rights {work}` lists those there are")]
    NoSuchFinding { work: String, finding: String },
    #[error("{work} has no permission to withdraw for {what}; `anykoma rights {work} --json` lists those there are")]
    NoSuchPermission { work: String, what: String },
    #[error("the finding {finding} of {work} is disputed already, and the operator has not answered yet")]
    AlreadyDisputed { work: String, finding: String },
    #[error("nobody disputes the finding {finding} of {work}; `anykoma operator disputes` lists what is open")]
    NotDisputed { work: String, finding: String },
    #[error(
        "the finding {0} rests on no words: there is no entry to amend; register the permission or erase the reference"
    )]
    NothingToAmend(String),
    #[error("the list cannot be read: {0}")]
    List(String),
    #[error("this name cannot be registered: {0}")]
    Name(String),
    #[error("this edit does not fit {work}: {why}")]
    Edit { work: String, why: String },
    #[error("there is no font called \"{name}\"; there is {known}")]
    NoSuchFont { name: String, known: String },
    #[error("{font} has no letters for {letters:?}; leave them out, or set them in another font")]
    LettersMissing { font: String, letters: String },
    #[error("layers 1 to {} belong to candidates; give a layer of your own a higher number", crate::picture::FIRST_OWN_LAYER - 1)]
    LayerNumber(u32),
    #[error(
        "{candidate} cannot become the image of {work}: the edits made since do not fit it ({why}); take them back first"
    )]
    ChoiceDoesNotFit { work: String, candidate: String, why: String },
    #[error("{0} is an account and not a work")]
    NotAWork(String),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
