//! The studio: the ports it acts through and the terms it works under.

use std::sync::Arc;

use rights::policy::Policy;
use screening::Registry;

use crate::ports::{Blobs, Clock, Engines, Entropy, Feedback, Records, TrustedStudios};
use crate::seal::Seal;

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
    pub registry: &'static Registry,
    /// The edition in force.
    pub policy: Arc<Policy>,
}
