//! What a rule found: where, what, and whether it stops a commit.

use std::fmt;

/// Whether a problem stops a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Warning,
    Refused,
}

/// One breach of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub weight: Weight,
    /// From the root of the project, with `/`.
    pub path: String,
    /// From 1.
    pub line: usize,
    pub says: String,
}

impl Problem {
    pub fn refused(path: &str, line: usize, says: String) -> Self {
        Self { weight: Weight::Refused, path: path.to_owned(), line, says }
    }

    pub fn warning(path: &str, line: usize, says: String) -> Self {
        Self { weight: Weight::Warning, path: path.to_owned(), line, says }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.weight {
            Weight::Warning => "warning: ",
            Weight::Refused => "",
        };
        write!(f, "{}:{}: {weight}{}", self.path, self.line, self.says)
    }
}
