//! The studio: the ports it acts through and the terms it works under.

use std::sync::Arc;

use rights::Finding;
use rights::policy::Policy;

use crate::error::Error;
use crate::ports::{Blobs, Clock, Engines, Entropy, Feedback, Records, TrustedStudios};
use crate::register::Registers;
use crate::seal::Seal;
use crate::sight::{Lookers, Tagger, TextReader};

#[derive(Clone)]
pub struct Studio {
    pub records: Arc<dyn Records>,
    pub blobs: Arc<dyn Blobs>,
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    pub seal: Arc<dyn Seal>,
    pub engines: Arc<dyn Engines>,
    pub trusted: Arc<dyn TrustedStudios>,
    pub feedback: Arc<dyn Feedback>,
    pub registers: Arc<dyn Registers>,
    pub text_reader: Arc<dyn TextReader>,
    pub tagger: Arc<dyn Tagger>,
    /// The edition in force.
    pub policy: Arc<Policy>,
}

impl Studio {
    /// Third-party content in words, by the registry that comes with the binary and the installation's own.
    pub fn screen(&self, words: &str) -> Result<Vec<Finding>, Error> {
        Ok(self.registers.now()?.screen(words))
    }

    /// Whoever looks at pictures from outside.
    pub fn lookers(&self) -> Lookers<'_> {
        Lookers { text: self.text_reader.as_ref(), characters: self.tagger.as_ref() }
    }
}
