//! The same pictures drawn by our renderer and by resvg, and left behind as SVG for others: `cargo xtask peers`.
//!
//! `peers FOLDER` writes `N.svg` for each prompt into FOLDER, with our milliseconds in `N.ms`, and prints a table. Rounds alternate between the renderers, so
//! that other work on the machine falls on both.

mod svg;

use std::time::Instant;

use canvas::Canvas;
use engine::{Brief, Engine, Flow, Picture, Size, Style};
use illustrator::Illustrator;
use render::NoAssets;
use resvg::{tiny_skia, usvg};

const SIDE: u32 = 1024;
const ROUNDS: usize = 9;
const PROMPTS: [&str; 6] = [
    "an anime girl with silver hair on a roof at dusk",
    "a boy with a sword before a castle, full body",
    "two girls with umbrellas in the rain on a street at night",
    "a woman in a kimono at a shrine, petals",
    "a man in a lab coat in a laboratory",
    "no humans, forest, morning, fog",
];

fn main() {
    let folder = std::env::args().nth(1).expect("the folder for the SVG files comes first");
    println!(
        "| picture of 1024 x 1024 | ours, words to pixels | ours, pixels | resvg, pixels | resvg beside ours | difference |"
    );
    println!("| --- | --- | --- | --- | --- | --- |");
    let mut ratios = Vec::new();
    for (number, prompt) in PROMPTS.iter().enumerate() {
        let canvas = drawn(prompt);
        let text = svg::svg(&canvas);
        std::fs::write(format!("{folder}/{number}.svg"), &text).expect("the folder can be written");
        let tree = usvg::Tree::from_str(&text, &usvg::Options::default()).expect("our SVG is read");
        let (mut whole, mut ours, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            whole.push(time(|| drop(render::render(&drawn(prompt), &NoAssets, 1.0))));
            ours.push(time(|| drop(render::render(&canvas, &NoAssets, 1.0))));
            theirs.push(time(|| drop(rendered(&tree))));
        }
        let (whole, ours, theirs) = (median(whole), median(ours), median(theirs));
        std::fs::write(format!("{folder}/{number}.ms"), format!("{ours:.3}")).expect("the folder can be written");
        ratios.push(theirs / ours);
        let difference = difference(&canvas, &tree);
        println!(
            "| {prompt} | {whole:.0} ms | {ours:.0} ms | {theirs:.0} ms | {:.1} times | {difference:.2} of 255 |",
            theirs / ours
        );
    }
    println!("\nresvg takes {:.1} times as long (median of {})", median(ratios), PROMPTS.len());
}

fn drawn(prompt: &str) -> Canvas {
    let size = Size { width_px: SIDE, height_px: SIDE };
    let brief = Brief {
        prompt: prompt.into(),
        negative: String::new(),
        size,
        seed: 7,
        candidates: 1,
        style: Style::Color,
        characters: Vec::new(),
    };
    let mut candidates = Illustrator.draw(&brief, &mut |_| Flow::Continue).expect("nobody cancels");
    let Picture::Layers(layers) = candidates.remove(0).picture else { unreachable!("the illustrator draws layers") };
    Canvas { width_px: SIDE, height_px: SIDE, layers }
}

fn rendered(tree: &usvg::Tree) -> tiny_skia::Pixmap {
    let mut pixels = tiny_skia::Pixmap::new(SIDE, SIDE).expect("a picture of this size");
    resvg::render(tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
    pixels
}

/// Mean difference of a channel: what shows that both drew the same picture.
fn difference(canvas: &Canvas, tree: &usvg::Tree) -> f64 {
    let ours = render::render(canvas, &NoAssets, 1.0).expect("the layers are sound").rgba;
    let theirs = rendered(tree);
    let pairs = ours.iter().zip(theirs.data());
    pairs.map(|(one, other)| f64::from(one.abs_diff(*other))).sum::<f64>() / ours.len() as f64
}

fn time(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
