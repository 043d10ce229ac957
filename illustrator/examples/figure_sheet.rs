//! Contact sheets of the figure alone, for looking at: every hairstyle, face, garment and thing worn.
//!
//! `figure_sheet OUT.png SHEET [--manga] [--seed N]`, where SHEET is `hair`, `faces`, `clothes`, `extras`, `people` or
//! `layers`; the last renders one picture of 1024 x 1024 and says what each of its layers costs.

use std::time::Instant;

use canvas::{Canvas, Content, Drawing, Element, Layer};
use engine::{Brief, Engine, Picture, Size, Style};
use illustrator::Illustrator;
use render::NoAssets;

const CELL: Size = Size { width_px: 400, height_px: 500 };
const COLUMNS: usize = 6;

fn prompts(sheet: &str) -> Vec<String> {
    let girl = |what: &str| format!("girl, {what}, plain background, day");
    let rows: &[&str] = match sheet {
        "hair" => &[
            "long loose brown hair",
            "medium loose pink hair",
            "short loose green hair",
            "bob, orange hair",
            "ponytail, black hair",
            "side ponytail, purple hair",
            "twintails, blonde hair",
            "braids, red hair",
            "bun, silver hair",
            "spiky blue hair",
            "messy teal hair",
            "long white hair, straight bangs",
        ],
        "faces" => &[
            "calm, close-up",
            "smile, close-up",
            "laughing, close-up",
            "sad, close-up",
            "crying, close-up",
            "angry, close-up",
            "surprised, close-up",
            "shy, close-up",
            "sleepy, close-up",
            "smug, close-up",
        ],
        "clothes" => &[
            "sailor uniform, upper body",
            "blazer, upper body",
            "shirt, upper body",
            "hoodie, upper body",
            "coat, upper body",
            "kimono, upper body",
            "dress, upper body",
            "armor, upper body",
            "t-shirt, upper body",
        ],
        "extras" => &[
            "glasses",
            "hair ribbon",
            "hairpin",
            "scarf",
            "headphones",
            "cat ears",
            "hat",
            "flower in hair",
            "choker",
            "freckles",
            "fang",
            "horns",
            "halo",
        ],
        _ => {
            let people = ["girl", "boy", "woman", "man"];
            let turns = ["looking to the left", "looking at viewer", "looking to the right"];
            return people
                .iter()
                .flat_map(|who| turns.map(|turn| format!("{who}, {turn}, plain background, day")))
                .collect();
        }
    };
    rows.iter().map(|what| girl(what)).collect()
}

struct Wanted {
    out: String,
    sheet: String,
    style: Style,
    seed: u64,
}

fn wanted() -> Wanted {
    let mut words = std::env::args().skip(1);
    let out = words.next().expect("the file to write comes first");
    let sheet = words.next().expect("the sheet's name comes second");
    let mut wanted = Wanted { out, sheet, style: Style::Color, seed: 1 };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--manga" => wanted.style = Style::Manga,
            "--seed" => wanted.seed = words.next().and_then(|seed| seed.parse().ok()).expect("a seed"),
            other => panic!("not known: {other}"),
        }
    }
    wanted
}

fn layers(prompt: &str, size: Size, wanted: &Wanted) -> Vec<Layer> {
    let (seed, style) = (wanted.seed, wanted.style);
    let brief = Brief {
        prompt: prompt.into(),
        negative: String::new(),
        size,
        seed,
        candidates: 1,
        style,
        characters: Vec::new(),
    };
    let mut candidates = Illustrator.draw(&brief, &mut |_| engine::Flow::Continue).expect("draws");
    let Picture::Layers(layers) = candidates.remove(0).picture else { panic!("the illustrator makes layers") };
    layers
}

fn rendered(size: Size, layers: Vec<Layer>) -> Vec<u8> {
    let canvas = Canvas { width_px: size.width_px, height_px: size.height_px, layers };
    render::render(&canvas, &NoAssets, 1.0).expect("renders").rgba
}

/// Shapes and groups, those in groups too.
fn count(elements: &[Element]) -> (usize, usize) {
    elements.iter().fold((0, 0), |(shapes, groups), element| match element {
        Element::Shape(_) => (shapes + 1, groups),
        Element::Group(group) => {
            let inside = count(&group.elements);
            (shapes + inside.0, groups + 1 + inside.1)
        }
    })
}

fn tell_costs(wanted: &Wanted) -> (Size, Vec<u8>) {
    let size = Size { width_px: 1024, height_px: 1024 };
    let layers = layers("girl, long loose brown hair, sailor uniform, plain background, day", size, wanted);
    for layer in &layers {
        let Content::Drawing(Drawing { elements }) = &layer.content else { continue };
        // The best of five: other programs run too.
        let best = (0..5).map(|_| {
            let start = Instant::now();
            rendered(size, vec![layer.clone()]);
            start.elapsed()
        });
        let (shapes, groups) = count(elements);
        println!("{}: {shapes} shapes, {groups} groups, {:?}", layer.name, best.min().expect("five times"));
    }
    (size, rendered(size, layers))
}

fn sheet(wanted: &Wanted) -> (Size, Vec<u8>) {
    let prompts = prompts(&wanted.sheet);
    let rows = prompts.len().div_ceil(COLUMNS);
    let (width, height) = (CELL.width_px as usize, CELL.height_px as usize);
    let row_bytes = width * COLUMNS * 4;
    let mut pixels = vec![0; row_bytes * height * rows];
    for (at, prompt) in prompts.iter().enumerate() {
        let rgba = rendered(CELL, layers(prompt, CELL, wanted));
        let (left, top) = (at % COLUMNS * width * 4, at / COLUMNS * height);
        for (y, row) in rgba.chunks_exact(width * 4).enumerate() {
            let from = (top + y) * row_bytes + left;
            pixels[from..from + width * 4].copy_from_slice(row);
        }
    }
    (Size { width_px: (width * COLUMNS) as u32, height_px: (height * rows) as u32 }, pixels)
}

fn main() {
    let wanted = wanted();
    let (size, pixels) = if wanted.sheet == "layers" { tell_costs(&wanted) } else { sheet(&wanted) };
    let file = std::fs::File::create(&wanted.out).expect("the file can be written");
    let mut encoder = png::Encoder::new(file, size.width_px, size.height_px);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&pixels)).expect("the picture is written");
}
