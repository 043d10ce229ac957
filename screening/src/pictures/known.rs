//! Known pictures and the search among them: each is kept with the crops that were likely made of it, and asked for with what
//! was likely done to it undone.

use super::index::Index;
use super::pdq::{Fingerprint, fingerprint};
use super::views::Pixels;

/// Fingerprints of our own index are taken from a picture of this many pixels on its longer side: what a larger one holds beyond
/// that, PDQ smooths away.
const SIDE: usize = 256;
/// What a crop by a tenth cuts off one axis, at its beginning and at its end: nothing, or a tenth shared between both.
const CUTS: [[f64; 2]; 6] = [[0.0, 0.0], [0.0, 0.1], [0.025, 0.075], [0.05, 0.05], [0.075, 0.025], [0.1, 0.0]];
/// A tenth cut off all around.
const ALL_AROUND: [f64; 4] = [0.1; 4];
/// What is cut off once more of what is asked for: a crop may lie between two that were kept.
const NUDGES: [[f64; 4]; 4] =
    [[0.01, 0.01, 0.0, 0.0], [0.0, 0.01, 0.01, 0.0], [0.0, 0.0, 0.01, 0.01], [0.01, 0.0, 0.0, 0.01]];
/// Shares of the height that a caption may have added at the foot or the head.
const CAPTIONS: [f64; 4] = [0.08, 0.115, 0.15, 0.2];
/// Less than this is a flat color: it looks like any other.
const QUALITY_MIN: u8 = 10;

/// What is kept of a picture that is to be known again.
pub fn kept(pixels: &Pixels) -> Vec<Fingerprint> {
    let whole = pixels.smaller(SIDE);
    let crops = CUTS.iter().flat_map(|[left, right]| CUTS.iter().map(|[top, bottom]| [*left, *top, *right, *bottom]));
    // The first of them cuts nothing.
    let views = crops.chain([ALL_AROUND]).map(|crop| whole.cropped(crop));
    let inner = pixels.without_border().map(|inner| inner.smaller(SIDE));
    taken(views.chain(inner))
}

/// What a picture is looked for as: as it is and mirrored, without a border, without a caption, without what is on a screen beside it.
pub fn asked(pixels: &Pixels) -> Vec<Fingerprint> {
    let whole = pixels.smaller(SIDE);
    let mut views = vec![whole.mirrored()];
    views.extend(pixels.without_border().map(|inner| inner.smaller(SIDE)));
    views.extend(pixels.largest_part().map(|inner| inner.smaller(SIDE)));
    let feet = CAPTIONS.iter().map(|share| whole.cropped([0.0, 0.0, 0.0, *share]));
    let heads = CAPTIONS.iter().map(|share| whole.cropped([0.0, *share, 0.0, 0.0]));
    let nudged = NUDGES.iter().map(|share| whole.cropped(*share));
    views.extend(feet.chain(heads).chain(nudged));
    views.insert(0, whole);
    taken(views.into_iter())
}

fn taken(views: impl Iterator<Item = Pixels>) -> Vec<Fingerprint> {
    let mut all: Vec<Fingerprint> = Vec::new();
    for view in views {
        let taken = fingerprint(&view);
        if taken.quality >= QUALITY_MIN && !all.contains(&taken.fingerprint) {
            all.push(taken.fingerprint);
        }
    }
    all
}

/// Known pictures, numbered in the order they were given.
pub struct Known {
    index: Index,
    /// For each fingerprint the number of its picture.
    pictures: Vec<u32>,
}

/// A picture that was found again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Bits of 256 that differ.
    pub distance: u32,
    pub picture: usize,
}

/// Farther is another picture: of a million pairs of color pictures of unlike words fewer than one lies within, where 31, which
/// PDQ's authors give for a match, takes one and a half. `cargo xtask bench screening` measures both.
pub const THRESHOLD: u32 = 27;

impl Known {
    /// From what [`kept`] gave of each.
    pub fn of(kept: Vec<Vec<Fingerprint>>) -> Self {
        let numbered = (0..).zip(&kept).flat_map(|(number, all)| all.iter().map(move |_| number));
        let pictures: Vec<u32> = numbered.collect();
        Self { index: Index::of(kept.into_iter().flatten().collect()), pictures }
    }

    /// From what [`asked`] gave; the nearest first, each picture once.
    pub fn find(&self, asked: &[Fingerprint]) -> Vec<Found> {
        self.find_within(asked, THRESHOLD)
    }

    /// [`Self::find`] with another threshold, at most [`FARTHEST`](super::index::FARTHEST).
    pub fn find_within(&self, asked: &[Fingerprint], distance: u32) -> Vec<Found> {
        let near = asked.iter().flat_map(|one| self.index.near(one, distance));
        let picture = |place: usize| self.pictures[place] as usize;
        let mut found: Vec<Found> =
            near.map(|one| Found { distance: one.distance, picture: picture(one.place) }).collect();
        found.sort_unstable();
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|one| seen.insert(one.picture));
        found
    }
}
