//! How well pictures are known again: recall by what was done to them, false matches among others, and time; on pictures that
//! the illustrator draws: `cargo xtask bench fingerprints`.
//!
//! The thresholds were chosen by a look at pictures below [`SEEN`]; those from there on were not seen, and judge.

use std::time::Instant;

use canvas::Canvas;
use engine::{Brief, Engine, Flow, Picture, Size, Style};
use illustrator::Illustrator;
use render::NoAssets;
use screening::pictures::known::{CANDIDATES, Candidate, THRESHOLD};
use screening::pictures::{Fingerprint, Index, Known, Pixels, asked, kept};

/// 1,415 pictures are a million pairs; each is of other words.
const PICTURES: usize = 1415;
/// The first picture that nobody looked at when thresholds were chosen.
const SEEN: usize = 700;
/// Of so many seen ones, and of so many unseen ones, everything is done that people do to pictures.
const CHANGED: usize = 150;
const SIDE_PX: u32 = 320;
const WHO: [&str; 18] = [
    "a girl with silver hair",
    "a boy with glasses",
    "an old man with a beard",
    "a woman in a kimono",
    "a girl with twintails, portrait",
    "a tall man in a coat",
    "two girls",
    "a child with a hat",
    "a red-haired woman, close-up",
    "a knight",
    "a boy with a cap",
    "an old woman",
    "a girl with a bob and a hoodie",
    "a man in a suit",
    "a boy and a girl",
    "a witch",
    "a woman with long black hair, full body",
    "a samurai",
];
const WHERE: [&str; 10] = [
    "on a roof at dusk",
    "in a library",
    "in a classroom",
    "at a shrine, night",
    "on a beach",
    "in the rain, city street",
    "in a forest",
    "in a kitchen",
    "under cherry petals",
    "plain background",
];
const DOES: [&str; 8] = [
    "standing, smile",
    "sitting, sad",
    "running",
    "waving",
    "reading a book",
    "holding an umbrella",
    "looking back",
    "angry, arms crossed",
];

type Change = (&'static str, fn(&Pixels) -> Pixels);

const CHANGES: [Change; 16] = [
    ("half the size", |one| one.smaller(one.width.max(one.height) / 2)),
    ("JPEG 40", |one| jpeg(one, 40)),
    ("grayscale", gray),
    ("gray by the mean", |one| grayed(one, |[red, green, blue]| (red + green + blue) / 3)),
    ("gray by shifts, (r + 2g + b) / 4", |one| grayed(one, |[red, green, blue]| (red + 2 * green + blue) / 4)),
    ("gray by HSL's lightness", |one| grayed(one, |rgb| (strongest(rgb) + rgb[0].min(rgb[1]).min(rgb[2])) / 2)),
    ("gray by HSV's value", |one| grayed(one, strongest)),
    ("gray by the green channel", |one| grayed(one, |[_, green, _]| green)),
    ("mirror", Pixels::mirrored),
    ("border", |one| framed(one, [0.08; 4], [20, 20, 24])),
    ("crop 10 %, one corner", |one| one.cropped([0.1, 0.1, 0.0, 0.0])),
    ("crop 10 %, one side", |one| one.cropped([0.0, 0.0, 0.1, 0.0])),
    ("crop 10 %, off the middle", |one| one.cropped([0.07, 0.02, 0.03, 0.08])),
    ("caption below", caption),
    ("screenshot", screenshot),
    ("mirrored, gray, half the size, JPEG 40", |one| jpeg(&gray(&one.mirrored()).smaller(160), 40)),
];

pub fn run() {
    for style in [Style::Color, Style::Manga] {
        measure(style);
    }
    search();
    compare();
}

fn measure(style: Style) {
    let begun = Instant::now();
    let all: Vec<Pixels> = (0..PICTURES).map(|number| drawn(number, style)).collect();
    let drawing_s = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let known = Known::of(all.iter().map(kept).collect());
    let keeping_ms = begun.elapsed().as_secs_f64() * 1e3 / PICTURES as f64;
    println!("\n{PICTURES} pictures in {} ({drawing_s:.0} s); keeping one takes {keeping_ms:.1} ms\n", style.name());
    println!(
        "| done to it | fingerprint within {THRESHOLD} | within {CANDIDATES} | found, seen | found, unseen | least likeness |"
    );
    println!("| --- | --- | --- | --- | --- | --- |");
    for (name, change) in CHANGES {
        let again = |number: usize| {
            let candidates = known.candidates(&asked(&change(&all[number])));
            Again { number, candidate: candidates.into_iter().find(|one| one.picture == number) }
        };
        let numbers = (0..CHANGED).chain(SEEN..SEEN + CHANGED);
        println!("| {name} | {} |", recall(&numbers.map(again).collect::<Vec<_>>()));
    }
    let as_it_is: Change = ("as it is", Pixels::clone);
    for (name, change) in std::iter::once(&as_it_is).chain(CHANGES.iter().filter(|(name, _)| name.starts_with("gray")))
    {
        let mut others = Vec::new();
        for (number, picture) in all.iter().enumerate() {
            let candidates = known.candidates(&asked(&change(picture))).into_iter();
            let candidates = candidates.filter(|one| one.picture != number);
            others.extend(candidates.map(|candidate| Again { number, candidate: Some(candidate) }));
        }
        println!("| another picture, {name}, of {} pairs | {} |", PICTURES * (PICTURES - 1), mistakes(&others));
    }
}

/// What was found for the picture of this number.
struct Again {
    number: usize,
    candidate: Option<Candidate>,
}

impl Again {
    fn is_found(&self, seen: bool) -> bool {
        (self.number < SEEN) == seen && self.candidate.is_some_and(|one| one.is_found())
    }

    fn is_within(&self, bits: u32) -> bool {
        self.candidate.is_some_and(|one| one.distance <= bits)
    }

    fn likeness(&self) -> Option<f64> {
        self.candidate.and_then(|one| one.likeness)
    }
}

fn recall(all: &[Again]) -> String {
    let share = |found: usize, of: usize| format!("{:.1} %", 100.0 * found as f64 / of as f64);
    let within = |bits| share(all.iter().filter(|one| one.is_within(bits)).count(), all.len());
    let found = |seen| share(all.iter().filter(|one| one.is_found(seen)).count(), CHANGED);
    let least = all.iter().filter_map(Again::likeness).fold(1.0, f64::min);
    format!("{} | {} | {} | {} | {least:.4}", within(THRESHOLD), within(CANDIDATES), found(true), found(false))
}

fn mistakes(all: &[Again]) -> String {
    let within = |bits| all.iter().filter(|one| one.is_within(bits)).count();
    let found = |seen| all.iter().filter(|one| one.is_found(seen)).count();
    let most = all.iter().filter_map(Again::likeness).fold(-1.0, f64::max);
    format!("{} | {} | {} | {} | most {most:.4}", within(THRESHOLD), within(CANDIDATES), found(true), found(false))
}

fn drawn(number: usize, style: Style) -> Pixels {
    let words = [WHO[number % 18], WHERE[number / 18 % 10], DOES[number / 180 % 8]].join(", ");
    let brief = Brief {
        prompt: words,
        negative: String::new(),
        size: Size { width_px: SIDE_PX, height_px: SIDE_PX },
        seed: number as u64,
        candidates: 1,
        style,
        characters: Vec::new(),
    };
    let mut drawn = Illustrator.draw(&brief, &mut |_| Flow::Continue).expect("plain words are drawn");
    let Picture::Layers(layers) = drawn.remove(0).picture else { unreachable!("the illustrator gives layers") };
    let canvas = Canvas { width_px: SIDE_PX, height_px: SIDE_PX, layers };
    let image = render::render(&canvas, &NoAssets, 1.0).expect("its layers can be rendered");
    Pixels::of_rgba(image.width_px as usize, image.height_px as usize, &image.rgba)
}

fn gray(one: &Pixels) -> Pixels {
    let luma = one.luma();
    Pixels { rgb: luma.iter().map(|value| [value.round() as u8; 3]).collect(), ..*one }
}

fn grayed(one: &Pixels, gray: fn([u32; 3]) -> u32) -> Pixels {
    Pixels { rgb: one.rgb.iter().map(|pixel| [gray(pixel.map(u32::from)) as u8; 3]).collect(), ..*one }
}

fn strongest([red, green, blue]: [u32; 3]) -> u32 {
    red.max(green).max(blue)
}

fn jpeg(one: &Pixels, quality: u8) -> Pixels {
    let mut file = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut file, quality);
    let (width, height) = (one.width as u16, one.height as u16);
    encoder.encode(one.rgb.as_flattened(), width, height, jpeg_encoder::ColorType::Rgb).expect("a small picture");
    let mut decoder = jpeg_decoder::Decoder::new(file.as_slice());
    let bytes = decoder.decode().expect("what was just encoded");
    Pixels { rgb: bytes.chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect(), ..*one }
}

/// With a margin at left, top, right and bottom, in shares of the sides.
fn framed(one: &Pixels, margins: [f64; 4], color: [u8; 3]) -> Pixels {
    let [left, top, right, bottom] = margins;
    let of = |share: f64, side: usize| (share * side as f64) as usize;
    let (left, top) = (of(left, one.width), of(top, one.height));
    let width = one.width + left + of(right, one.width);
    let height = one.height + top + of(bottom, one.height);
    let mut rgb = vec![color; width * height];
    for (number, row) in one.rgb.chunks(one.width).enumerate() {
        rgb[(number + top) * width + left..][..one.width].copy_from_slice(row);
    }
    Pixels { width, height, rgb }
}

/// A white band with dark strokes that stand for letters.
fn caption(one: &Pixels) -> Pixels {
    let mut all = framed(one, [0.0, 0.0, 0.0, 0.14], [250; 3]);
    let (first, last) = (one.height + one.height / 25, all.height - one.height / 25);
    for y in first..last {
        for x in all.width / 10..all.width * 9 / 10 {
            if x / 3 % 3 != 0 && (x / 7 + y / 5) % 3 != 0 {
                all.rgb[y * all.width + x] = [30; 3];
            }
        }
    }
    all
}

/// On a gray desk under a bar, a little smaller, and packed again.
fn screenshot(one: &Pixels) -> Pixels {
    let small = one.smaller(one.width * 3 / 4);
    jpeg(&framed(&small, [0.2, 0.15, 0.2, 0.1], [236, 236, 238]), 85)
}

/// A million fingerprints that have nothing to do with each other.
fn search() {
    let mut state = 7_u64;
    let mut random = || {
        // Steele and others, 2014: splitmix64.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    };
    let all: Vec<Fingerprint> = (0..1_000_000).map(|_| Fingerprint([random(), random(), random(), random()])).collect();
    let begun = Instant::now();
    let index = Index::of(all.clone());
    println!("\nThe index of a million fingerprints is made in {:.1} s", begun.elapsed().as_secs_f64());
    for distance in [31, CANDIDATES] {
        let mut took_ms: Vec<f64> = (0..500)
            .map(|number| {
                let mut wanted = all[number * 1999];
                wanted.0[number % 4] ^= 0b1011 << (number % 60);
                let begun = Instant::now();
                assert!(index.near(&wanted, distance).iter().any(|one| one.place == number * 1999));
                begun.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        let (median, late) = late(&mut took_ms);
        println!("A search among them within {distance} bits takes {median:.2} ms (median), {late:.2} ms (95 %)");
    }
}

/// The median and what 95 % stay under.
fn late(took_ms: &mut [f64]) -> (f64, f64) {
    took_ms.sort_by(f64::total_cmp);
    (took_ms[took_ms.len() / 2], took_ms[took_ms.len() * 95 / 100])
}

/// What tones take for two pictures that may be one.
fn compare() {
    let picture = drawn(3, Style::Manga);
    let (known, asked) = (Known::of(vec![kept(&picture)]), asked(&picture.cropped([0.07, 0.02, 0.03, 0.08])));
    let mut took_ms: Vec<f64> = (0..100)
        .map(|_| {
            let begun = Instant::now();
            assert!(!known.candidates(&asked).is_empty());
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    let (median, late) = late(&mut took_ms);
    println!(
        "Comparing the tones of two views with those of a candidate takes {median:.2} ms (median), {late:.2} ms (95 %)"
    );
}
