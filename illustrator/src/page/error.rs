//! What is wrong in a script, where, and what to write instead.

/// One sentence for a person, with the line (from 1) that it speaks of.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct ScriptError {
    pub line: usize,
    pub problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("the script is longer than {0} letters; divide it into chapters")]
    TooLong(usize),
    #[error("the script has no page yet; begin one with a line like `# Page 1`")]
    NoPage,
    #[error("this page has no panel yet; begin one with a line like `## wide` or `## close on Aki`")]
    NoPanel,
    #[error("a page holds at most {0} panels; begin a new one with a line like `# Page 2`")]
    TooManyPanels(usize),
    #[error("a script holds at most {0} pages; divide it into chapters")]
    TooManyPages(usize),
    #[error("at the top of a script stand lines like `Title: After school`; `{0}` is not one of them")]
    NotAtTheTop(String),
    #[error("`{found}` is not known here; {advice}")]
    UnknownKey { found: String, advice: String },
    #[error("`{found}` is not a {of}; {advice}")]
    UnknownValue { of: &'static str, found: String, advice: String },
    #[error("a part is called `# Characters` or `# Page 1`; `{0}` is neither")]
    UnknownPart(String),
    #[error("a character is written as `Aki: girl, short silver hair, blue eyes`; `{0}` has no colon")]
    NotACharacter(String),
    #[error(
        "nobody called {0} has been designed; say what {0} looks like after the colon: `{0}: girl, short silver hair`, or \
         design {0} first with `anykoma character`"
    )]
    NotDesigned(String),
    #[error("there are two characters called {0}; give one of them another name")]
    TwoOfAName(String),
    #[error("`{0}` cannot be a character's name, it means something else in a script; take another")]
    TakenName(String),
    #[error("a heading of a panel does not know `{found}`; {advice}")]
    UnknownHint { found: String, advice: String },
    #[error("nobody is called {found}; {advice}")]
    Nobody { found: String, advice: String },
    #[error("`{found}` is no way to speak; {advice}")]
    UnknownManner { found: String, advice: String },
    #[error("after the colon stands nothing; write what is said, or take the line away")]
    NothingSaid,
    #[error("a balloon holds at most {0} letters; give the rest a line of its own")]
    TooMuchSaid(usize),
    #[error("a splash fills its page: make the page's other panels `inset`, or call this one `large`")]
    SplashNotAlone,
    #[error("an inset lies on the panel before it, and here is none; move it down, or take `inset` away")]
    InsetFirst,
    #[error("at most {0} insets lie on one panel; give this one a place of its own")]
    TooManyInsets(usize),
    #[error("at most {0} characters fit into one panel; let the others be heard with `(off)`")]
    TooManySeen(usize),
    #[error("a tall panel needs two or three others beside it on its page; add them, or take `tall` away")]
    TallAlone,
    #[error("the letter `{0}` is in none of the fonts; write it in another way")]
    NoSuchLetter(char),
    #[error("furigana are written as `｜漢字《かんじ》`; here the `{0}` stands alone")]
    BrokenRuby(char),
}

impl Problem {
    pub const fn at(self, line: usize) -> ScriptError {
        ScriptError { line, problem: self }
    }
}
