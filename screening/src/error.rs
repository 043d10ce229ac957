//! What can be wrong with a registry.

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the registry cannot be read: {0}")]
    Toml(#[from] toml::de::Error),
    #[error("\"{0}\" is too short to be looked for: it would be found everywhere")]
    TooShort(String),
    #[error("the registry cannot be searched: {0}")]
    Search(#[from] aho_corasick::BuildError),
}
