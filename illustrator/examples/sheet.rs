//! A contact sheet: one prompt a line on stdin, one PNG with all pictures as a grid.
//!
//! `sheet OUT.png [CELL_WIDTH [CELL_HEIGHT [COLUMNS [color|manga|sketch|pastel]]]] < prompts.txt`. A line may begin with `SEED|`; one
//! like `@Aki|7|girl, silver hair` designs a character whom all prompts may name, and draws her sheet into `OUT-Aki.png`. Without a
//! style each is drawn in the one that its words ask for.

use std::io::Read;

use canvas::Canvas;
use engine::{Brief, Design, Engine, Flow, Picture, Size, Style};
use illustrator::Illustrator;
use render::{NoAssets, render};

/// White between the pictures.
const GAP_PX: u32 = 8;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(out) = arguments.first() else {
        eprintln!("sheet OUT.png [CELL_WIDTH [CELL_HEIGHT [COLUMNS [color|manga|sketch|pastel]]]] < prompts.txt");
        std::process::exit(2);
    };
    let number = |at: usize, usual: u32| arguments.get(at).and_then(|word| word.parse().ok()).unwrap_or(usual);
    let (width, height, columns) = (number(1, 384), number(2, 512), number(3, 6).max(1));
    let style = arguments.get(4).and_then(|name| Style::from_name(name));
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).expect("the prompts come on stdin");
    let designs: Vec<Design> = text.lines().filter_map(|line| line.strip_prefix('@')).map(design).collect();
    for design in &designs {
        draw_sheet(&out.replace(".png", &format!("-{}.png", design.name)), design, style.unwrap_or_default());
    }
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('@'));
    let prompts: Vec<(u64, &str)> = lines.map(seed_and_prompt).collect();
    let rows = (prompts.len() as u32).div_ceil(columns);
    let across = columns.min(prompts.len() as u32);
    let mut sheet = Sheet::new(across * (width + GAP_PX) + GAP_PX, rows * (height + GAP_PX) + GAP_PX);
    for (at, (seed, prompt)) in prompts.iter().enumerate() {
        let (column, row) = (at as u32 % columns, at as u32 / columns);
        let size = Size { width_px: width, height_px: height };
        let asked = style.or_else(|| Illustrator.style_of(prompt)).unwrap_or_default();
        let picture = picture(prompt, *seed, (size, asked), &designs);
        sheet.put(&picture, width, (GAP_PX + column * (width + GAP_PX), GAP_PX + row * (height + GAP_PX)));
    }
    sheet.write(out);
}

fn seed_and_prompt(line: &str) -> (u64, &str) {
    match line.split_once('|') {
        Some((seed, prompt)) => (seed.trim().parse().unwrap_or(7), prompt.trim()),
        None => (7, line.trim()),
    }
}

fn design(line: &str) -> Design {
    let mut parts = line.splitn(3, '|');
    let mut part = || parts.next().unwrap_or_default();
    let (name, seed, words) = (part(), part().parse().unwrap_or(7), part());
    let size = Size { width_px: 512, height_px: 512 };
    let negative = String::new();
    let style = Style::Color;
    let brief = Brief { prompt: words.into(), negative, size, seed, candidates: 1, style, characters: Vec::new() };
    Illustrator.design(name, &brief).expect("the illustrator draws characters")
}

fn draw_sheet(path: &str, design: &Design, style: Style) {
    let drawn = Illustrator.draw_sheet(design, style).expect("the illustrator draws characters");
    let canvas = Canvas { width_px: drawn.width_px, height_px: drawn.height_px, layers: drawn.layers };
    let mut sheet = Sheet::new(drawn.width_px, drawn.height_px);
    let picture = render(&canvas, &NoAssets, 1.0).expect("the layers are sound").rgba;
    sheet.put(&picture, drawn.width_px, (0, 0));
    sheet.write(path);
}

fn picture(prompt: &str, seed: u64, (size, style): (Size, Style), designs: &[Design]) -> Vec<u8> {
    let brief = Brief {
        prompt: prompt.into(),
        negative: String::new(),
        size,
        seed,
        candidates: 1,
        style,
        characters: designs.to_vec(),
    };
    let lost = Illustrator.read(&brief).not_drawn;
    if !lost.is_empty() {
        eprintln!("{prompt}: not drawn: {}", lost.join("; "));
    }
    let mut drawn = Illustrator.draw(&brief, &mut |_| Flow::Continue).expect("nobody cancels");
    let Picture::Layers(layers) = drawn.remove(0).picture else { unreachable!("the illustrator draws layers") };
    let canvas = Canvas { width_px: size.width_px, height_px: size.height_px, layers };
    render(&canvas, &NoAssets, 1.0).expect("the layers are sound").rgba
}

struct Sheet {
    width: u32,
    height: u32,
    rgba: Vec<u8>,
}

impl Sheet {
    fn new(width: u32, height: u32) -> Self {
        Self { width, height, rgba: vec![255; (width * height * 4) as usize] }
    }

    fn put(&mut self, picture: &[u8], width: u32, (left, top): (u32, u32)) {
        for (row, line) in picture.chunks_exact((width * 4) as usize).enumerate() {
            let start = (((top + row as u32) * self.width + left) * 4) as usize;
            self.rgba[start..start + line.len()].copy_from_slice(line);
        }
    }

    fn write(&self, path: &str) {
        let file = std::fs::File::create(path).expect("the sheet can be written");
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), self.width, self.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().expect("a PNG begins");
        writer.write_image_data(&self.rgba).expect("a PNG ends");
    }
}
