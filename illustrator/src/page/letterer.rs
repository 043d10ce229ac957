//! The letterer: everything that is said, told or heard on a page, placed and drawn in reading order.

use canvas::{Content, Layer, LayerId, Origin};

use super::balloon::{Aim, Balloon, Kind, LINE};
use super::frame::Frame;
use super::panel::Face;
use super::paper::Measures;
use super::script::{Manner, Panel, Script, Voice, Words};
use super::sound::Sound;
use super::spots::{self, Guest, Guesting, Spots, Taken};
use super::text;
use crate::figure::curve::Point;
use crate::seed::Dice;

/// How long lines may be, in letters: what fits best is taken.
const LATIN_LINES: [f64; 6] = [5.0, 6.4, 7.8, 9.2, 11.0, 13.5];
const JAPANESE_LINES: [f64; 5] = [4.0, 5.0, 6.0, 7.5, 9.0];

pub struct Letterer<'a> {
    pub panels: &'a [Panel],
    pub frames: &'a [Frame],
    pub faces: &'a [Face],
    pub measures: &'a Measures,
}

impl Letterer<'_> {
    /// Sounds, balloons and words, and the room that they take.
    pub fn layers(&self, height: f64, (script, seed): (&Script, u64)) -> (Vec<Layer>, Vec<Taken>) {
        let (frames, faces, measures) = (self.frames, self.faces, self.measures);
        let mut spots = Spots { frames, faces, measures, height, reading: script.reading, taken: Vec::new() };
        let mut layers = Vec::new();
        for (number, panel) in self.panels.iter().enumerate() {
            for (place, words) in panel.words.iter().enumerate() {
                let seed = seed ^ (number as u64) << 8 ^ place as u64;
                if words.voice != Voice::Sound {
                    layers.extend(self.said((number, words), &mut spots, (script, seed)));
                }
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
        (noises, spots.taken)
    }

    /// A balloon and its words.
    fn said(&self, (panel, words): (usize, &Words), spots: &mut Spots, (script, seed): (&Script, u64)) -> [Layer; 2] {
        let (kind, speaker) = match &words.voice {
            Voice::Speech { who, manner, off, .. } => (kind_of(*manner), Some((*who, *off))),
            Voice::Caption | Voice::Sound => (Kind::Box, None),
        };
        let face = speaker
            .and_then(|(who, off)| self.faces.iter().find(|face| face.panel == panel && face.who == who && !off));
        let mouth = face.map(|face| if kind == Kind::Thought { face.center } else { face.mouth });
        let guest = Guest { panel, mouth, kind: Guesting::Balloon(kind) };
        let (balloon, middle) = spots::placed(spots, &guest, &|smaller| self.shapes(kind, words, panel, smaller));
        spots.taken.push(Taken { middle, extent: balloon.extent(), panel });
        let tail = match (face, mouth, speaker) {
            (Some(face), Some(mouth), _) => Some(Aim { at: mouth, stop: spots::before_head(face, middle, mouth) }),
            (None, _, Some(_)) if kind != Kind::Thought => spots.unseen(panel, middle, balloon.extent()),
            _ => None,
        };
        let name = speaker.map_or("narration".to_owned(), |(who, _)| format!("balloon of {}", script.cast[who].name));
        let line = self.measures.em * if kind == Kind::Shout { 0.095 } else { 0.075 };
        let drawn = balloon.layer((&name, middle, tail), (line, seed));
        let lettering = balloon.block.set(middle, balloon.size, LINE);
        let name = format!("words {}", words.line);
        [drawn, Layer::new(LayerId(0), &name, Origin::Lettering, Content::Lettering(lettering))]
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
            let length = if kind == Kind::Box && !japanese { length * 1.35 } else { length };
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
        let largest =
            (0.30 * (right - left) / wide).min(0.32 * (bottom - top) / high).min(self.measures.em * 5.6) * share;
        let guest = Guest { panel, mouth: None, kind: Guesting::Sound };
        let mut best: Option<(Point, f64, f64)> = None;
        for smaller in [1.0, 0.85, 0.7, 0.58, 0.46] {
            let size = (largest * smaller).max(self.measures.em * 1.1);
            let (middle, price) = spots.best(&guest, [wide * size, high * size]);
            let price = price + (1.0 - smaller) * 120.0;
            if best.is_none_or(|(_, _, least)| price < least) {
                best = Some((middle, size, price));
            }
        }
        let (middle, size, _) = best.expect("several sizes were tried");
        spots.taken.push(Taken { middle, extent: [wide * size, high * size], panel });
        sound.layer(&format!("sound {}", words.line), middle, size)
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
