//! What can be wrong with a registry.

/// Why a registry is refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the registry cannot be read: {0}")]
    Toml(#[from] toml::de::Error),
    #[error("\"{0}\" is too short to be looked for: it would be found everywhere")]
    TooShort(String),
    #[error("a line of names is empty in the group of \"{0}\"")]
    Nameless(String),
    #[error("\"{0}\" has no owner: every name but an artist's belongs to somebody")]
    Ownerless(String),
    #[error("a look is told of {0}, whom the registry does not name")]
    Lookless(String),
    #[error("the look of {0} needs a sign, two phrases or more at least, and as many as it asks for")]
    TooAlike(String),
    #[error("the registry cannot be searched: {0}")]
    Search(String),
}
