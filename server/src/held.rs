//! Reference pictures that were looked at and wait to be drawn with: a few, in memory, while the process runs.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// A picture from outside, as it came.
pub struct Picture {
    /// Of its file.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Newest last, each with its id.
#[derive(Default)]
pub struct Held(Mutex<VecDeque<(String, Arc<Picture>)>>);

/// With 32 MiB each they take 128 MiB at most.
const HELD_MAX: usize = 4;

impl Held {
    /// The oldest goes where there are too many.
    pub fn hold(&self, id: &str, picture: Picture) -> Arc<Picture> {
        let picture = Arc::new(picture);
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held.len() >= HELD_MAX {
            held.pop_front();
        }
        held.push_back((id.to_owned(), picture.clone()));
        picture
    }

    pub fn find(&self, id: &str) -> Option<Arc<Picture>> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.iter().find(|(of, _)| of == id).map(|(_, picture)| picture.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_are_held_and_the_oldest_goes_first() {
        let held = Held::default();
        for number in 0..=HELD_MAX {
            held.hold(&number.to_string(), Picture { name: format!("{number}.png"), bytes: Vec::new() });
        }
        assert!(held.find("0").is_none() && held.find("elsewhere").is_none());
        assert_eq!(held.find("1").map(|picture| picture.name.clone()).as_deref(), Some("1.png"));
    }
}
