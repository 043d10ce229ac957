//! Pages of a script as PNG files, for looking at: `page SCRIPT OUT [SCALE [SEED [color|manga]]]` writes OUT-1.png and on.

use canvas::Canvas;
use engine::Style;
use illustrator::page::{self, Script};
use render::NoAssets;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [script, out, rest @ ..] = arguments.as_slice() else {
        eprintln!("page SCRIPT OUT [SCALE [SEED [color|manga]]]");
        std::process::exit(2);
    };
    let text = std::fs::read_to_string(script).expect("the script can be read");
    let script = Script::parse(&text).unwrap_or_else(|error| {
        eprintln!("{error}");
        std::process::exit(1);
    });
    for (line, word) in page::not_drawn(&script) {
        eprintln!("line {line}: not drawn: {word}");
    }
    let scale: f32 = rest.first().and_then(|scale| scale.parse().ok()).unwrap_or(1.0);
    let seed = rest.get(1).and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let style = rest.get(2).and_then(|name| Style::from_name(name)).unwrap_or(script.style);
    for (number, page) in page::draw(&script, seed, style).into_iter().enumerate() {
        let canvas = Canvas { width_px: page.width_px, height_px: page.height_px, layers: page.layers };
        let start = std::time::Instant::now();
        let image = render::render(&canvas, &NoAssets, scale).expect("the page is sound");
        eprintln!("page {}: {} layers, rendered in {:?}", number + 1, canvas.layers.len(), start.elapsed());
        let file = std::fs::File::create(format!("{out}-{}.png", number + 1)).expect("the page can be written");
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), image.width_px, image.height_px);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().expect("a PNG begins");
        writer.write_image_data(&image.rgba).expect("a PNG ends");
    }
}
