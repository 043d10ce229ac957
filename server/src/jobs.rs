//! Drawings under way: each on a thread of its own, watched by whoever asked for it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use engine::{Brief, Flow, Progress};
use rights::Plan;
use serde::Serialize;
use studio::cases::create::{Created, Creation, create};
use studio::{brief, ids};
use tokio::sync::watch;
use utoipa::ToSchema;

use crate::app::{App, Shared};
use crate::failure::Failure;

/// What is asked for.
pub struct Order {
    pub brief: Brief,
    pub engine: String,
    /// The operator's own override for this creation.
    pub plan: Option<Plan>,
}

pub struct Job {
    pub id: String,
    pub prompt: String,
    state: watch::Receiver<State>,
    cancelled: AtomicBool,
}

/// Where a drawing stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// Others are drawn first.
    Waiting,
    Drawing {
        done: u32,
        of: u32,
    },
    Done {
        work: String,
    },
    Failed {
        status: u16,
        detail: String,
    },
}

impl State {
    pub const fn is_over(&self) -> bool {
        matches!(self, Self::Done { .. } | Self::Failed { .. })
    }
}

/// Newest last.
#[derive(Default)]
pub struct Jobs(Mutex<VecDeque<Arc<Job>>>);

/// Those that are over are remembered for a while, for pages that come late.
const KEPT: usize = 64;
const UNDER_WAY_MAX: usize = 16;

impl Jobs {
    pub fn find(&self, id: &str) -> Result<Arc<Job>, Failure> {
        let jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.iter().find(|job| job.id == id).cloned().ok_or(Failure::NotFound)
    }

    fn add(&self, job: &Arc<Job>) -> Result<(), Failure> {
        let mut jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let under_way = jobs.iter().filter(|job| !job.state().is_over()).count();
        if under_way >= UNDER_WAY_MAX {
            return Err(Failure::Busy(under_way));
        }
        if jobs.len() >= KEPT
            && let Some(oldest) = jobs.iter().position(|job| job.state().is_over())
        {
            jobs.remove(oldest);
        }
        jobs.push_back(job.clone());
        Ok(())
    }
}

impl Job {
    pub fn state(&self) -> State {
        self.state.borrow().clone()
    }

    /// Every state from now on; ends after the last.
    pub fn watch(&self) -> watch::Receiver<State> {
        self.state.clone()
    }

    /// The engine is told at its next step.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// The last state, or the present one where it takes longer than `at_most`.
    pub async fn over(&self, at_most: Duration) -> State {
        let mut watched = self.watch();
        let _ = tokio::time::timeout(at_most, watched.wait_for(State::is_over)).await;
        self.state()
    }
}

/// Refuses what cannot be drawn before anything is begun.
pub fn start(app: &App, order: Order) -> Result<Arc<Job>, Failure> {
    brief::check(&order.brief).map_err(studio::Error::from)?;
    let (progress, state) = watch::channel(State::Waiting);
    let id = ids::new_id("job", app.studio.entropy.as_ref());
    let job = Arc::new(Job { id, prompt: order.brief.prompt.clone(), state, cancelled: AtomicBool::new(false) });
    app.jobs.add(&job)?;
    tokio::spawn(drawing(app.clone(), order, job.clone(), progress));
    Ok(job)
}

/// Dropping `progress` at the end is what ends every watch.
async fn drawing(app: App, order: Order, job: Arc<Job>, progress: watch::Sender<State>) {
    let steps = progress.clone();
    let drawn = app.draw(move |shared| {
        let step = |Progress { done, of }| {
            steps.send_replace(State::Drawing { done, of });
            if job.cancelled.load(Ordering::Relaxed) { Flow::Cancel } else { Flow::Continue }
        };
        Ok(draw(shared, order, step)?.work.id)
    });
    let over = match drawn.await {
        Ok(work) => State::Done { work },
        Err(failure) => State::Failed { status: failure.status().as_u16(), detail: failure.to_string() },
    };
    progress.send_replace(over);
}

/// Draws here and now, on this thread.
pub fn draw(shared: &Shared, order: Order, mut step: impl FnMut(Progress) -> Flow) -> Result<Created, Failure> {
    let Order { brief, engine, plan } = order;
    let creation = Creation { brief, engine: &engine, plan, by: &shared.account, references: Vec::new() };
    // Asked once before the engine begins: a drawing that was cancelled while it waited is not begun.
    if step(Progress { done: 0, of: 1 }) == Flow::Cancel {
        return Err(studio::Error::from(engine::EngineError::Cancelled).into());
    }
    let created = create(&shared.studio, &creation, &mut step)?;
    shared.studio.records.sequence()?;
    shared.counters.created.add_one();
    Ok(created)
}

/// For whoever named no seed: any of 2^32 is as good.
pub fn any_seed(shared: &Shared) -> u64 {
    let mut random = [0; 4];
    shared.studio.entropy.fill(&mut random);
    u32::from_le_bytes(random).into()
}
