//! Drawings under way: each on a thread of its own, watched by whoever asked for it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use engine::{Brief, Flow, Progress, Style};
use rights::{DeclaredSource, Plan};
use serde::Serialize;
use studio::cases::create::{Created, Creation, create};
use studio::cases::page::{CreatedPages, PageCreation, create_pages, read};
use studio::{brief, ids};
use tokio::sync::watch;
use utoipa::ToSchema;

use crate::app::{App, Shared};
use crate::failure::Failure;

/// What a job draws.
pub enum Task {
    Image(Order),
    Pages(PagesOrder),
}

impl Task {
    /// Refuses what cannot be drawn before anything is begun.
    fn check(&self, shared: &Shared) -> Result<(), Failure> {
        match self {
            Self::Image(order) => brief::check(&order.brief).map_err(studio::Error::from)?,
            Self::Pages(order) => drop(read(&shared.studio, &order.creation(&shared.account))?),
        }
        Ok(())
    }

    /// What to show of it while it is drawn.
    fn words(&self) -> String {
        match self {
            Self::Image(order) => order.brief.prompt.clone(),
            Self::Pages(order) => order.script.clone(),
        }
    }
}

/// Pages of a script.
pub struct PagesOrder {
    pub script: String,
    pub seed: u64,
    /// Instead of the script's own.
    pub style: Option<Style>,
    pub engine: String,
    /// The operator's own override for this creation.
    pub plan: Option<Plan>,
}

impl PagesOrder {
    fn creation<'a>(&'a self, by: &'a str) -> PageCreation<'a> {
        let Self { script, seed, style, engine, plan } = self;
        PageCreation { script, seed: *seed, style: *style, engine, plan: *plan, by }
    }
}

/// An image that is asked for.
pub struct Order {
    pub brief: Brief,
    pub engine: String,
    /// The operator's own override for this creation.
    pub plan: Option<Plan>,
    /// Names or ids.
    pub characters: Vec<String>,
    /// File name, bytes and declared source of each.
    pub references: Vec<(String, Vec<u8>, DeclaredSource)>,
}

pub struct Job {
    pub id: String,
    /// A prompt, or a script.
    pub prompt: String,
    pub draws_pages: bool,
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
        /// Of a script every page in order, of an image it alone.
        works: Vec<String>,
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
pub fn start(app: &App, task: Task) -> Result<Arc<Job>, Failure> {
    task.check(app)?;
    let (progress, state) = watch::channel(State::Waiting);
    let id = ids::new_id("job", app.studio.entropy.as_ref());
    let draws_pages = matches!(task, Task::Pages(_));
    let job = Arc::new(Job { id, prompt: task.words(), draws_pages, state, cancelled: AtomicBool::new(false) });
    app.jobs.add(&job)?;
    tokio::spawn(drawing(app.clone(), task, job.clone(), progress));
    Ok(job)
}

/// Dropping `progress` at the end is what ends every watch.
async fn drawing(app: App, task: Task, job: Arc<Job>, progress: watch::Sender<State>) {
    let steps = progress.clone();
    let drawn = app.draw(move |shared| {
        let step = |Progress { done, of }| {
            steps.send_replace(State::Drawing { done, of });
            if job.cancelled.load(Ordering::Relaxed) { Flow::Cancel } else { Flow::Continue }
        };
        match task {
            Task::Image(order) => Ok(vec![draw(shared, order, step)?.work.id]),
            Task::Pages(order) => {
                Ok(draw_pages(shared, &order, step)?.pages.into_iter().map(|page| page.work.id).collect())
            }
        }
    });
    let over = match drawn.await {
        Ok(works) => State::Done { work: works.first().cloned().unwrap_or_default(), works },
        Err(failure) => State::Failed { status: failure.status().as_u16(), detail: failure.to_string() },
    };
    progress.send_replace(over);
}

/// Draws here and now, on this thread.
pub fn draw(shared: &Shared, order: Order, mut step: impl FnMut(Progress) -> Flow) -> Result<Created, Failure> {
    let Order { brief, engine, plan, characters, references } = order;
    let by = &shared.account;
    let creation = Creation { brief, engine: &engine, plan, by, references, characters: &characters, leaves_at: None };
    // Asked once before the engine begins: a drawing that was cancelled while it waited is not begun.
    if step(Progress { done: 0, of: 1 }) == Flow::Cancel {
        return Err(studio::Error::from(engine::EngineError::Cancelled).into());
    }
    let created = create(&shared.studio, &creation, &mut step)?;
    shared.studio.records.sequence()?;
    shared.counters.created.add_one();
    Ok(created)
}

/// Draws a script's pages here and now, on this thread.
pub fn draw_pages(
    shared: &Shared,
    order: &PagesOrder,
    mut step: impl FnMut(Progress) -> Flow,
) -> Result<CreatedPages, Failure> {
    if step(Progress { done: 0, of: 1 }) == Flow::Cancel {
        return Err(studio::Error::from(engine::EngineError::Cancelled).into());
    }
    let created = create_pages(&shared.studio, &order.creation(&shared.account), &mut step)?;
    shared.studio.records.sequence()?;
    created.pages.iter().for_each(|_| shared.counters.created.add_one());
    Ok(created)
}

/// For whoever named no seed: any of 2^32 is as good.
pub fn any_seed(shared: &Shared) -> u64 {
    let mut random = [0; 4];
    shared.studio.entropy.fill(&mut random);
    u32::from_le_bytes(random).into()
}
