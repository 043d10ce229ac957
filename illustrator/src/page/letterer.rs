//! The letterer: everything that is said, told or heard on a page, placed and drawn in reading order.

use canvas::{Content, Layer, LayerId, Origin};

use super::balloon::{self, Aim, Balloon, Kind, LINE};
use super::frame::Frame;
use super::panel::Face;
use super::paper::Measures;
use super::script::{Manner, Panel, Script, Voice, Words};
use super::sound::Sound;
use super::spots::{self, Guest, Guesting, Spots, Taken};
use super::text;
use super::title::Title;
use crate::figure::curve::Point;
use scene::seed::Dice;

/// How long lines may be, in letters: what fits best is taken.
const LATIN_LINES: [f64; 6] = [5.0, 6.4, 7.8, 9.2, 11.0, 13.5];
const JAPANESE_LINES: [f64; 5] = [4.0, 5.0, 6.0, 7.5, 9.0];

pub struct Letterer<'a> {
    pub panels: &'a [Panel],
    pub frames: &'a [Frame],
    pub faces: &'a [Face],
    pub measures: &'a Measures,
}

/// A balloon that has its place.
struct Placed<'a> {
    panel: usize,
    words: &'a Words,
    kind: Kind,
    speaker: Option<usize>,
    balloon: Balloon,
    middle: Point,
    tail: Option<Aim>,
    /// Goes on where the one before it stopped: both have one outline.
    joined: bool,
}

impl Letterer<'_> {
    /// Sounds, balloons and words, and the room that they take.
    pub fn layers(&self, height: f64, (script, seed): (&Script, u64)) -> (Vec<Layer>, Vec<Taken>) {
        let (frames, faces, measures) = (self.frames, self.faces, self.measures);
        let mut spots = Spots { frames, faces, measures, height, reading: script.reading, taken: Vec::new() };
        let mut layers = Vec::new();
        for number in (0..self.panels.len()).filter(|number| self.panels[*number].hints.title) {
            layers.extend(self.title(number, &mut spots, script));
        }
        let mut placed: Vec<Placed> = Vec::new();
        for (number, panel) in self.panels.iter().enumerate() {
            for words in panel.words.iter().filter(|words| words.voice != Voice::Sound) {
                let next = self.placed((number, words), placed.last(), &mut spots);
                placed.push(next);
            }
        }
        // Noises fill what room words have left, and lie under these.
        let mut noises = Vec::new();
        for (number, panel) in self.panels.iter().enumerate() {
            for (place, words) in panel.words.iter().enumerate().filter(|(_, words)| words.voice == Voice::Sound) {
                noises.push(self.heard((number, words), &mut spots, seed ^ (number as u64) << 8 ^ place as u64));
            }
        }
        noises.extend(layers);
        for run in placed.chunk_by(|_, next| next.joined) {
            noises.extend(self.drawn(run, (script, seed)));
        }
        (noises, spots.taken)
    }

    fn placed<'a>(
        &self,
        (panel, words): (usize, &'a Words),
        before: Option<&Placed<'_>>,
        spots: &mut Spots,
    ) -> Placed<'a> {
        let (kind, speaker, off) = match &words.voice {
            Voice::Speech { who, manner, off, .. } => (kind_of(*manner), Some(*who), *off),
            Voice::Caption | Voice::Sound => (Kind::Box, None, false),
        };
        let joined = before.is_some_and(|before| {
            before.panel == panel && before.kind == kind && before.speaker == speaker && kind.joins()
        });
        let face =
            speaker.and_then(|who| self.faces.iter().find(|face| face.panel == panel && face.who == who && !off));
        let mouth = face.map(|face| if kind == Kind::Thought { face.center } else { face.mouth });
        let shapes = |smaller: f64| self.shapes(kind, words, panel, smaller);
        let alone = Guest { panel, mouth, kind: Guesting::Balloon(kind), joined: false };
        let beside = Guest { panel, mouth: None, kind: Guesting::Balloon(kind), joined: true };
        // Where two have no room together, each has a place of its own.
        let together = joined.then(|| spots::placed(spots, &beside, &shapes));
        let together = together.filter(|(balloon, _)| balloon.size > self.measures.em * kind.letters() * 0.77);
        let joined = together.is_some();
        let (balloon, middle) = together.unwrap_or_else(|| spots::placed(spots, &alone, &shapes));
        spots.taken.push(Taken { middle, extent: balloon.extent(), panel, joined });
        let tail = match (face, mouth, speaker) {
            _ if joined => None,
            (Some(face), Some(mouth), _) => Some(Aim { at: mouth, stop: spots::before_head(face, middle, mouth) }),
            (None, _, Some(_)) if kind != Kind::Thought => spots.unseen(panel, middle, balloon.extent()),
            _ => None,
        };
        Placed { panel, words, kind, speaker, balloon, middle, tail, joined }
    }

    /// The balloons of one run in one layer, and a layer for the words of each.
    fn drawn(&self, run: &[Placed], (script, seed): (&Script, u64)) -> Vec<Layer> {
        let Some(first) = run.first() else { return Vec::new() };
        let of = first.speaker.map_or(String::new(), |who| format!(" of {}", script.cast[who].name));
        let panel = first.panel + 1;
        let line = self.measures.em * if first.kind == Kind::Shout { 0.095 } else { 0.088 };
        let parts = run.iter().map(|placed| {
            let seed = seed ^ (placed.panel as u64) << 8 ^ placed.words.line as u64;
            placed.balloon.drawn((placed.middle, placed.tail), (line, seed))
        });
        let what = if first.kind == Kind::Box { "caption" } else { "balloon" };
        let mut layers = vec![balloon::layer(&format!("panel {panel}: {what}{of}"), parts.collect())];
        for placed in run {
            let lettering = placed.balloon.block.set(placed.middle, placed.balloon.size, LINE);
            let name = format!("panel {panel}: words{of}, line {}", placed.words.line);
            layers.push(Layer::new(LayerId(0), &name, Origin::Lettering, Content::Lettering(lettering)));
        }
        layers
    }

    /// The words at one size, in lines of several lengths.
    fn shapes(&self, kind: Kind, words: &Words, panel: usize, smaller: f64) -> Vec<Balloon> {
        let size = self.measures.em * kind.letters() * smaller;
        let [left, top, right, bottom] = self.frames[panel].bounds();
        let japanese = words.text.chars().any(text::is_japanese);
        let lengths: &[f64] = if japanese { &JAPANESE_LINES } else { &LATIN_LINES };
        let most = if japanese { (bottom - top) * 0.8 / size } else { (right - left) * 0.8 / size };
        let mut balloons: Vec<Balloon> = Vec::new();
        for length in lengths.iter().map(|length| length.min(most.max(3.0))) {
            let length = if kind == Kind::Box && !japanese { length * 1.7 } else { length };
            let balloon = Balloon::new(kind, text::block(&words.text, length), size);
            if balloons.iter().all(|other| other.block != balloon.block) {
                balloons.push(balloon);
            }
        }
        balloons
    }

    fn heard(&self, (panel, words): (usize, &Words), spots: &mut Spots, seed: u64) -> Layer {
        let [left, top, right, bottom] = self.frames[panel].bounds();
        let sound = Sound::new(&words.text, seed);
        let [wide, high] = sound.extent();
        let share = Dice::new(seed, "noise").between(0.9, 1.1);
        let (across, down) = if sound.is_loud() { (0.52, 0.50) } else { (0.30, 0.32) };
        let largest = (across * (right - left) / wide)
            .min(down * (bottom - top) / high)
            .min(self.measures.em * if sound.is_loud() { 7.0 } else { 4.6 })
            * share;
        let guest = Guest { panel, mouth: None, kind: Guesting::Sound, joined: false };
        let mut best: Option<(Point, f64, f64)> = None;
        for smaller in [1.0, 0.85, 0.7, 0.58, 0.46, 0.36] {
            let size = (largest * smaller).max(self.measures.em * 1.1);
            let (middle, price) = spots.best(&guest, [wide * size, high * size]);
            let price = price + (1.0 - smaller) * 120.0;
            if best.is_none_or(|(_, _, least)| price < least) {
                best = Some((middle, size, price));
            }
        }
        let (middle, size, _) = best.expect("several sizes were tried");
        spots.taken.push(Taken { middle, extent: [wide * size, high * size], panel, joined: false });
        sound.layer(&format!("panel {}: sound {}", panel + 1, words.text), middle, size)
    }

    fn title(&self, number: usize, spots: &mut Spots, script: &Script) -> Option<Layer> {
        let title = Title::new(&script.title, (&self.frames[number], self.measures.em))?;
        let guest = Guest { panel: number, mouth: None, kind: Guesting::Title, joined: false };
        let (middle, _) = spots.best(&guest, title.extent());
        spots.taken.push(Taken { middle, extent: title.extent(), panel: number, joined: false });
        Some(title.layer(&format!("panel {}: title", number + 1), middle))
    }
}

const fn kind_of(manner: Manner) -> Kind {
    match manner {
        Manner::Says => Kind::Speech,
        Manner::Shouts => Kind::Shout,
        Manner::Thinks => Kind::Thought,
        Manner::Whispers => Kind::Whisper,
        Manner::Radio => Kind::Radio,
    }
}
