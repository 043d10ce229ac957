//! A studio with one creator, and the handles that a test pulls.

use std::sync::Arc;

use engine::{Brief, Flow, Kind, Size, Style};
use rights::Policy;
use studio::cases::account::home_account;
use studio::cases::create::{Creation, create};
use studio::{Error, Nobody, Seal, Studio, Work};

use crate::clock::{CountingEntropy, HandClock};
use crate::engine::{OneShape, Only};
use crate::memory::Memory;
use crate::seal::PlainSeal;

pub struct World {
    pub studio: Studio,
    pub memory: Arc<Memory>,
    pub clock: Arc<HandClock>,
    pub seal: Arc<PlainSeal>,
    /// The one creator's account.
    pub by: String,
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

impl World {
    pub fn new() -> Self {
        Self::with(Kind::Algorithm)
    }

    /// With an engine of a kind.
    pub fn with(kind: Kind) -> Self {
        let memory = Arc::new(Memory::default());
        let (clock, seal) = (Arc::new(HandClock::new()), Arc::new(PlainSeal::new("A studio", &memory.log_key())));
        let engines = Arc::new(Only(Arc::new(OneShape { kind })));
        let studio = Studio { clock: clock.clone(), engines, ..studio_on(&memory, seal.clone()) };
        let by = home_account(&studio).expect("an account begins");
        Self { studio, memory, clock, seal, by }
    }

    /// Under other terms.
    pub fn under(policy: Policy) -> Self {
        let mut world = Self::new();
        world.studio.policy = Arc::new(policy);
        world
    }

    /// A small work with two candidates.
    ///
    /// # Panics
    ///
    /// Where it cannot be made; [`World::try_create`] says why.
    pub fn create(&self, prompt: &str) -> Work {
        self.try_create(&self.creation(prompt)).expect("the work is made")
    }

    pub fn creation(&self, prompt: &str) -> Creation<'_> {
        let size = Size { width_px: 64, height_px: 64 };
        let brief = Brief {
            prompt: prompt.into(),
            negative: String::new(),
            size,
            seed: 1,
            candidates: 2,
            style: Style::Color,
            characters: Vec::new(),
        };
        let (engine, by) = ("illustrator", &self.by);
        Creation { brief, engine, plan: None, by, references: Vec::new(), characters: &[], leaves_at: None }
    }

    /// # Errors
    ///
    /// What the use case says.
    pub fn try_create(&self, creation: &Creation<'_>) -> Result<Work, Error> {
        create(&self.studio, creation, &mut |_| Flow::Continue).map(|created| created.work)
    }
}

/// A studio without an account yet, on a memory and a seal.
pub fn studio_on(memory: &Arc<Memory>, seal: Arc<dyn Seal>) -> Studio {
    Studio {
        records: memory.clone(),
        blobs: memory.clone(),
        clock: Arc::new(HandClock::new()),
        entropy: Arc::new(CountingEntropy::default()),
        seal,
        engines: Arc::new(Only(Arc::new(OneShape { kind: Kind::Algorithm }))),
        trusted: memory.clone(),
        feedback: memory.clone(),
        registers: memory.clone(),
        text_reader: Arc::new(Nobody::absent("not installed")),
        tagger: Arc::new(Nobody::absent("not set up")),
        policy: Arc::new(Policy::built_in()),
    }
}
