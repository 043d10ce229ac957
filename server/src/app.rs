//! What every handler shares.

use std::sync::Arc;

use studio::{Studio, Unseal};
use tokio::sync::Semaphore;

use crate::booklet::Binder;
use crate::counters::Counters;
use crate::failure::Failure;
use crate::held::Held;
use crate::jobs::Jobs;
use crate::looks::Looks;
use crate::pictures::Pictures;
use crate::shelf::Shelf;
use crate::showcase::Showcase;

/// Drawings and renderings at a time: more of them do not end sooner on few cores, and each holds tens of megabytes.
const PICTURES_AT_ONCE: usize = 2;

/// Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Shared>);

pub struct Shared {
    pub studio: Studio,
    /// Opens files that are asked about.
    pub files: Box<dyn Unseal>,
    /// The one creator of this machine.
    pub account: String,
    /// Random for each process; a form that changes something must bring it back.
    pub token: String,
    /// Where this studio is reached: `http://127.0.0.1:7878`.
    pub base_url: String,
    pub pictures: Pictures,
    pub looks: Looks,
    pub shelf: Shelf,
    pub jobs: Jobs,
    pub held: Held,
    pub gate: Semaphore,
    pub counters: Counters,
    pub showcase: Showcase,
    /// Puts pages into one file.
    pub binder: Binder,
}

impl App {
    pub fn new(studio: Studio, (files, binder): (Box<dyn Unseal>, Binder), account: String, base_url: String) -> Self {
        let mut random = [0; 16];
        studio.entropy.fill(&mut random);
        Self(Arc::new(Shared {
            studio,
            files,
            account,
            token: random.iter().map(|byte| format!("{byte:02x}")).collect(),
            base_url,
            pictures: Pictures::default(),
            looks: Looks::default(),
            shelf: Shelf::default(),
            jobs: Jobs::default(),
            held: Held::default(),
            gate: Semaphore::new(PICTURES_AT_ONCE),
            counters: Counters::default(),
            showcase: Showcase::default(),
            binder,
        }))
    }

    /// Runs a use case where blocking is allowed: a database, an fsync, a seal.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = self.0.clone();
        let done = tokio::task::spawn_blocking(move || work(&shared)).await;
        done.unwrap_or_else(|_| Err(Failure::Broken("a use case broke off; the server goes on".into())))
    }

    /// As [`App::run`], for what draws: waits until few enough others do.
    pub async fn draw<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let _turn = self.gate.acquire().await.map_err(|_| Failure::Broken("the server is closing".into()))?;
        self.run(work).await
    }
}

impl std::ops::Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}
