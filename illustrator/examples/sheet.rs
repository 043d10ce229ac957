//! A contact sheet: prompts across, seeds down, into one PNG.
//!
//! `sheet OUT.png [--size WxH] [--seeds 1,2,3] [--manga] PROMPT...`; `@places` stands for every place.

use std::time::{Duration, Instant};

use canvas::Canvas;
use engine::{Brief, Engine, Picture, Size, Style};
use illustrator::Illustrator;
use render::NoAssets;

const PLACES: [&str; 16] = [
    "roof",
    "city",
    "classroom",
    "bedroom",
    "cafe",
    "library",
    "train",
    "street",
    "forest",
    "field",
    "beach",
    "mountain",
    "shrine",
    "garden",
    "space",
    "plain background",
];

struct Wanted {
    out: String,
    size: Size,
    seeds: Vec<u64>,
    style: Style,
    prompts: Vec<String>,
}

fn wanted() -> Wanted {
    let mut words = std::env::args().skip(1);
    let out = words.next().expect("the file to write comes first");
    let size = Size { width_px: 512, height_px: 640 };
    let mut wanted = Wanted { out, size, seeds: vec![1], style: Style::Color, prompts: Vec::new() };
    while let Some(word) = words.next() {
        let mut value = || words.next().expect("the option has a value");
        match word.as_str() {
            "--size" => {
                let value = value();
                let (width, height) = value.split_once('x').expect("WxH");
                wanted.size = Size { width_px: width.parse().expect("W"), height_px: height.parse().expect("H") };
            }
            "--seeds" => wanted.seeds = value().split(',').map(|seed| seed.parse().expect("a seed")).collect(),
            "--manga" => wanted.style = Style::Manga,
            "@places" => wanted.prompts.extend(PLACES.map(String::from)),
            _ => {
                let places = PLACES.map(|place| word.replace("@place", place));
                wanted.prompts.extend(if word.contains("@place") { places.to_vec() } else { vec![word] });
            }
        }
    }
    wanted
}

fn picture(wanted: &Wanted, prompt: &str, seed: u64) -> (render::Image, [Duration; 2]) {
    let size = wanted.size;
    let brief =
        Brief { prompt: prompt.into(), negative: String::new(), size, seed, candidates: 1, style: wanted.style };
    let start = Instant::now();
    let mut candidates = Illustrator.draw(&brief, &mut |_| engine::Flow::Continue).expect("draws");
    let drawing = start.elapsed();
    let Picture::Layers(layers) = candidates.remove(0).picture else { panic!("the illustrator makes layers") };
    let canvas = Canvas { width_px: size.width_px, height_px: size.height_px, layers };
    let start = Instant::now();
    let image = render::render(&canvas, &NoAssets, 1.0).expect("renders");
    (image, [drawing, start.elapsed()])
}

fn main() {
    let wanted = wanted();
    let count = wanted.prompts.len() * wanted.seeds.len();
    let columns = if wanted.seeds.len() > 1 { wanted.prompts.len() } else { count.min(6) };
    let rows = count.div_ceil(columns);
    let (width, height) = (wanted.size.width_px as usize, wanted.size.height_px as usize);
    let row_bytes = width * columns * 4;
    let mut pixels = vec![0; row_bytes * height * rows];
    let mut at = 0;
    for seed in &wanted.seeds {
        for prompt in &wanted.prompts {
            let (image, [drawing, rendering]) = picture(&wanted, prompt, *seed);
            println!("{prompt} #{seed}: drawn in {drawing:?}, rendered in {rendering:?}");
            let (left, top) = (at % columns * width * 4, at / columns * height);
            for (y, row) in image.rgba.chunks_exact(width * 4).enumerate() {
                let from = (top + y) * row_bytes + left;
                pixels[from..from + width * 4].copy_from_slice(row);
            }
            at += 1;
        }
    }
    let file = std::fs::File::create(&wanted.out).expect("the file can be written");
    let mut encoder = png::Encoder::new(file, (width * columns) as u32, (height * rows) as u32);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&pixels)).expect("the picture is written");
}
