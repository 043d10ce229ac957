//! The works in a list: a card each, folded again only when its record has grown.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use studio::answers::WorkAnswer;
use studio::cases::account::PREFIX;
use studio::{WorkEntry, perform};

use crate::app::Shared;
use crate::failure::Failure;

/// What lists and deeds need of a work.
pub struct Card {
    pub answer: WorkAnswer,
    pub width_px: u32,
    pub height_px: u32,
    /// Whether a candidate has become the image.
    pub drawn: bool,
    pub licenses: Vec<String>,
    /// Of a character.
    pub name: Option<String>,
    /// Names of the characters that it was drawn with.
    pub characters: Vec<String>,
}

impl Card {
    /// A class for the wall, where a picture is no square.
    pub fn shape(&self) -> &'static str {
        let Self { width_px: width, height_px: height, .. } = self;
        if self.answer.kind == "character" {
            "of-sheet"
        } else if self.answer.kind == "page" && height * 2 < width * 5 {
            "of-paper"
        } else if height * 5 >= width * 6 {
            "tall"
        } else if width * 5 >= height * 6 {
            "wide"
        } else {
            "square"
        }
    }
}

/// By work, with the number of acts it had.
#[derive(Default)]
pub struct Shelf(Mutex<HashMap<String, (u64, Arc<Card>)>>);

/// About a kilobyte each.
const KEPT: usize = 20_000;

/// Newest first.
pub fn entries(shared: &Shared) -> Result<Vec<WorkEntry>, Failure> {
    let mut entries = shared.studio.records.works()?;
    entries.retain(|entry| !entry.work.starts_with(PREFIX));
    Ok(entries)
}

/// Nothing for a record that cannot be read: one damaged work does not take the list away from the others.
pub fn card(shared: &Shared, entry: &WorkEntry) -> Option<Arc<Card>> {
    if let Some(kept) = shared.shelf.find(entry) {
        return Some(kept);
    }
    let work = perform::work(&shared.studio, &entry.work).ok()?;
    let prompted = work.prompts.last();
    let card = Arc::new(Card {
        width_px: prompted.map_or(1, |one| one.width_px),
        height_px: prompted.map_or(1, |one| one.height_px),
        drawn: work.choice.is_some(),
        name: prompted.and_then(|one| one.name.clone()),
        characters: prompted
            .map(|one| one.characters.iter().map(|used| used.name.clone()).collect())
            .unwrap_or_default(),
        licenses: work.licenses.iter().map(|granted| granted.license.id.clone()).collect(),
        answer: (&work).into(),
    });
    shared.shelf.keep(entry, &card);
    Some(card)
}

/// The work that a license was granted for.
pub fn work_of_license(shared: &Shared, license: &str) -> Result<Option<String>, Failure> {
    let found = entries(shared)?.iter().find_map(|entry| {
        let holds = card(shared, entry)?.licenses.iter().any(|one| one == license);
        holds.then(|| entry.work.clone())
    });
    Ok(found)
}

impl Shelf {
    fn find(&self, entry: &WorkEntry) -> Option<Arc<Card>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(&entry.work).filter(|(acts, _)| *acts == entry.acts).map(|(_, card)| card.clone())
    }

    fn keep(&self, entry: &WorkEntry, card: &Arc<Card>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(entry.work.clone(), (entry.acts, card.clone()));
    }
}
