//! Known pictures and the search among them: each is kept with the crops that were likely made of it, and asked for with what
//! was likely done to it undone. Fingerprints say which pictures may be the same, tones which are.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::alike::Sums;
use super::index::Index;
use super::pdq::{Fingerprint, fingerprint};
use super::tones::Tones;
use super::views::{Gray, Pixels};

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
/// Beside luma, what any gray that programs make of colors is a mix of: means, lightness, single channels.
const GRAYS: [Gray; 4] = [Gray::Red, Gray::Blue, Gray::Strongest, Gray::Weakest];
/// Less than this is a flat color: it looks like any other.
const QUALITY_MIN: u8 = 10;

/// What is kept of a picture that is to be known again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    pub fingerprints: Vec<Fingerprint>,
    /// In luma and in each of [`GRAYS`], those that differ; nothing of pictures that were kept before there were tones, and of those
    /// too flat to be known again.
    pub tones: Vec<Tones>,
}

impl Kept {
    /// One text for each fingerprint, then the tones.
    pub fn texts(&self) -> Vec<String> {
        let tones = self.tones.iter().map(ToString::to_string);
        self.fingerprints.iter().map(ToString::to_string).chain(tones).collect()
    }

    /// Of [`Self::texts`]; what is neither is of a later form, and left out.
    pub fn of_texts(texts: &[String]) -> Self {
        let fingerprints = texts.iter().filter_map(|text| text.parse().ok()).collect();
        Self { fingerprints, tones: texts.iter().filter_map(|text| text.parse().ok()).collect() }
    }
}

pub fn kept(pixels: &Pixels) -> Kept {
    let whole = pixels.smaller(SIDE);
    let views = crops().map(|crop| whole.cropped(crop));
    let inner = pixels.without_border().map(|inner| inner.smaller(SIDE));
    let grays: Vec<Pixels> =
        GRAYS.iter().map(|gray| whole.in_gray(*gray)).filter(|gray| gray.rgb != whole.rgb).collect();
    let views = taken(views.chain(inner).chain(grays.iter().cloned()));
    let fingerprints: Vec<Fingerprint> = views.into_iter().map(|view| view.fingerprint).collect();
    let [left, top, right, bottom] = pixels.border().unwrap_or_default();
    let share = |pixels: usize, of: usize| pixels as f64 / of as f64;
    let (width, height) = (pixels.width, pixels.height);
    let border = [share(left, width), share(top, height), share(right, width), share(bottom, height)];
    let mut tones: Vec<Tones> = Vec::new();
    for gray in std::iter::once(&whole).chain(&grays).filter(|_| !fingerprints.is_empty()) {
        let one = Tones::of(gray, border);
        if !tones.contains(&one) {
            tones.push(one);
        }
    }
    Kept { fingerprints, tones }
}

/// Shares that are cut off at left, top, right and bottom; the first of them cuts nothing.
pub(super) fn crops() -> impl Iterator<Item = [f64; 4]> {
    let parted = CUTS.iter().flat_map(|[left, right]| CUTS.iter().map(|[top, bottom]| [*left, *top, *right, *bottom]));
    parted.chain([ALL_AROUND])
}

/// What a picture is looked for as.
pub struct Asked {
    views: Vec<View>,
    is_gray: bool,
}

struct View {
    pixels: Pixels,
    fingerprint: Fingerprint,
}

impl Asked {
    pub fn fingerprints(&self) -> impl Iterator<Item = &Fingerprint> {
        self.views.iter().map(|view| &view.fingerprint)
    }
}

/// As it is and mirrored, without a border, without a caption, without what is on a screen beside it.
pub fn asked(pixels: &Pixels) -> Asked {
    let whole = pixels.smaller(SIDE);
    let mut views = vec![whole.mirrored()];
    views.extend(pixels.without_border().map(|inner| inner.smaller(SIDE)));
    views.extend(pixels.largest_part().map(|inner| inner.smaller(SIDE)));
    let feet = CAPTIONS.iter().map(|share| whole.cropped([0.0, 0.0, 0.0, *share]));
    let heads = CAPTIONS.iter().map(|share| whole.cropped([0.0, *share, 0.0, 0.0]));
    let nudged = NUDGES.iter().map(|share| whole.cropped(*share));
    views.extend(feet.chain(heads).chain(nudged));
    views.insert(0, whole);
    let is_gray = views[0].is_gray();
    Asked { views: taken(views.into_iter()), is_gray }
}

fn taken(views: impl Iterator<Item = Pixels>) -> Vec<View> {
    let mut all: Vec<View> = Vec::new();
    for pixels in views {
        let taken = fingerprint(&pixels);
        if taken.quality >= QUALITY_MIN && all.iter().all(|view| view.fingerprint != taken.fingerprint) {
            all.push(View { pixels, fingerprint: taken.fingerprint });
        }
    }
    all
}

/// Known pictures, numbered in the order they were given.
pub struct Known {
    index: Index,
    /// For each fingerprint the number of its picture.
    pictures: Vec<u32>,
    /// For each picture, in each gray.
    tones: Vec<Vec<Tones>>,
}

/// A picture that may be the one that is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Bits of 256 that differ.
    pub distance: u32,
    pub picture: usize,
    /// How alike their tones are, up to 1; nothing where none were kept.
    pub likeness: Option<f64>,
}

/// A picture that was found again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Bits of 256 that differ.
    pub distance: u32,
    pub picture: usize,
}

/// Farther is another picture where fingerprints alone decide: of a million pairs of color pictures of unlike words fewer than one lies
/// within, where 31, which PDQ's authors give for a match, takes one and a half. `cargo xtask bench fingerprints` measures both.
pub const THRESHOLD: u32 = 27;
/// Within this tones are looked at: farther few crops are found that nearer are not, and a search takes twice as long.
pub const CANDIDATES: u32 = 39;
/// So near a fingerprint nearly says it by itself: what also changed in a picture's light may tell in its tones.
const NEAR: u32 = 8;
/// Pictures so near whose tones are less alike are two.
const LIKENESS_NEAR: f64 = 0.95;
/// Pictures farther apart whose tones are less alike are two. Of pictures in ink in other poses at one place, up to 0.991 was seen; of
/// one picture cropped, packed or made smaller, 0.998 at the least.
const LIKENESS_FAR: f64 = 0.995;
/// Of so many views of what is asked for, the nearest, are tones compared.
const VIEWS: usize = 2;

impl Candidate {
    /// Whether it is the picture that is asked for.
    pub fn is_found(&self) -> bool {
        let least = if self.distance <= NEAR { LIKENESS_NEAR } else { LIKENESS_FAR };
        self.likeness.map_or(self.distance <= THRESHOLD, |likeness| likeness >= least)
    }
}

impl Known {
    /// From what [`kept`] gave of each.
    pub fn of(kept: Vec<Kept>) -> Self {
        let numbered = (0..).zip(&kept).flat_map(|(number, one)| one.fingerprints.iter().map(move |_| number));
        let pictures: Vec<u32> = numbered.collect();
        let (fingerprints, tones): (Vec<_>, Vec<_>) = kept.into_iter().map(|one| (one.fingerprints, one.tones)).unzip();
        Self { index: Index::of(fingerprints.into_iter().flatten().collect()), pictures, tones }
    }

    /// From what [`asked`] gave; the nearest first, each picture once.
    pub fn find(&self, asked: &Asked) -> Vec<Found> {
        let found = self.candidates(asked).into_iter().filter(Candidate::is_found);
        found.map(|one| Found { distance: one.distance, picture: one.picture }).collect()
    }

    /// All that are near enough to be looked at, the nearest first, each picture once.
    pub fn candidates(&self, asked: &Asked) -> Vec<Candidate> {
        let sums: Vec<OnceCell<Sums>> = asked.views.iter().map(|_| OnceCell::new()).collect();
        let likeness = |tones: &[Tones], view: usize| {
            sums[view].get_or_init(|| Sums::of(&asked.views[view].pixels)).likeness(tones)
        };
        let near = self.near(asked).into_iter().map(|(picture, views)| {
            let compared =
                |tones: &[Tones]| views.iter().take(VIEWS).map(|(_, view)| likeness(tones, *view)).fold(-1.0, f64::max);
            let tones = &self.tones[picture];
            let in_luma = tones.get(..1).map(compared);
            // One without colors may have been made so in any way.
            let open = asked.is_gray && in_luma.is_some_and(|likeness| likeness < LIKENESS_FAR) && tones.len() > 1;
            let likeness = if open { in_luma.map(|likeness| likeness.max(compared(tones))) } else { in_luma };
            Candidate { distance: views[0].0, picture, likeness }
        });
        let mut all: Vec<Candidate> = near.collect();
        all.sort_unstable_by_key(|one| (one.distance, one.picture));
        all
    }

    /// For each picture that is near, how far from which view, the nearest first.
    fn near(&self, asked: &Asked) -> BTreeMap<usize, Vec<(u32, usize)>> {
        let mut near: BTreeMap<usize, Vec<(u32, usize)>> = BTreeMap::new();
        for (view, fingerprint) in asked.fingerprints().enumerate() {
            for one in self.index.near(fingerprint, CANDIDATES) {
                let views = near.entry(self.pictures[one.place] as usize).or_default();
                if views.iter().all(|(_, known)| *known != view) {
                    views.push((one.distance, view));
                }
            }
        }
        near.values_mut().for_each(|views| views.sort_unstable());
        near
    }
}
