//! What every handler shares.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use studio::{Studio, Unseal};

use crate::failure::Failure;
use crate::pictures::Pictures;

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
    pub requests: AtomicU64,
    pub created: AtomicU64,
}

impl App {
    pub fn new(studio: Studio, files: Box<dyn Unseal>, account: String, base_url: String) -> Self {
        let mut random = [0; 16];
        studio.entropy.fill(&mut random);
        let token = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let (requests, created) = (AtomicU64::new(0), AtomicU64::new(0));
        let pictures = Pictures::default();
        Self(Arc::new(Shared { studio, files, account, token, base_url, pictures, requests, created }))
    }

    /// Runs a use case where blocking is allowed: a database, an fsync, a drawing.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = self.0.clone();
        let done = tokio::task::spawn_blocking(move || work(&shared)).await;
        done.unwrap_or_else(|_| Err(Failure::Broken("a use case broke off; the server goes on".into())))
    }
}

impl std::ops::Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}
