//! What a work's picture is made of, kept while its record stands still: measuring it means rendering.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use rights::copyright::CopyrightKind;
use studio::{Work, picture};

use crate::app::Shared;
use crate::failure::Failure;

pub struct Look {
    pub copyright: CopyrightKind,
    /// Share of each origin in the whole picture, to about a percent.
    pub origins: BTreeMap<String, f64>,
}

/// By work, with the number of acts it had.
#[derive(Default)]
pub struct Looks(Mutex<HashMap<String, (u64, Arc<Look>)>>);

/// About half a kilobyte each.
const KEPT: usize = 4096;

/// Nothing for a work that has no picture: its drawing was cancelled or broke off.
pub fn look(shared: &Shared, work: &Work) -> Result<Option<Arc<Look>>, Failure> {
    if work.choice.is_none() {
        return Ok(None);
    }
    if let Some(kept) = shared.looks.find(work) {
        return Ok(Some(kept));
    }
    let canvas = picture::canvas(&shared.studio, work)?;
    let copyright = picture::copyright(&canvas);
    let look = Arc::new(Look { copyright, origins: picture::origin_shares_cheap(&canvas) });
    shared.looks.keep(work, &look);
    Ok(Some(look))
}

impl Looks {
    fn find(&self, work: &Work) -> Option<Arc<Look>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(&work.id).filter(|(acts, _)| *acts == work.acts).map(|(_, look)| look.clone())
    }

    fn keep(&self, work: &Work, look: &Arc<Look>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(work.id.clone(), (work.acts, look.clone()));
    }
}
