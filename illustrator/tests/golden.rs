//! What the illustrator draws, compared with blessed pictures, byte for byte: `tests/golden.tsv` says of what.
//!
//! `ANYKOMA_BLESS=1` writes them anew: look at each.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::PathBuf;

use canvas::Canvas;
use engine::{Brief, Engine, Flow, Picture, Size, Style};
use illustrator::Illustrator;
use render::{NoAssets, render};

const SIZE: Size = Size { width_px: 216, height_px: 288 };

struct Row<'a> {
    name: &'a str,
    style: Style,
    seed: u64,
    prompt: &'a str,
}

fn rows() -> Vec<Row<'static>> {
    let lines = include_str!("golden.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let row = |line: &'static str| {
        let [name, style, seed, prompt] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let style = match style {
            "color" => Style::Color,
            "manga" => Style::Manga,
            other => panic!("{other} is no style"),
        };
        Row { name, style, seed: seed.parse().expect("a seed"), prompt }
    };
    lines.map(row).collect()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// RGB, row by row.
fn drawn(row: &Row<'_>) -> Vec<u8> {
    let Row { style, seed, prompt, name } = *row;
    let brief = Brief {
        prompt: prompt.into(),
        negative: String::new(),
        size: SIZE,
        seed,
        candidates: 1,
        style,
        characters: Vec::new(),
    };
    assert_eq!(Illustrator.read(&brief).not_drawn, [""; 0], "{name}: every word of a golden prompt is drawn");
    let mut candidates = Illustrator.draw(&brief, &mut |_| Flow::Continue).expect("nobody cancels");
    let Picture::Layers(layers) = candidates.remove(0).picture else { panic!("the illustrator draws layers") };
    let canvas = Canvas { width_px: SIZE.width_px, height_px: SIZE.height_px, layers };
    let image = render(&canvas, &NoAssets, 1.0).expect("the layers are sound");
    image.rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
}

fn write(name: &str, rgb: &[u8]) {
    fs::create_dir_all(folder()).expect("the golden folder can be made");
    let file =
        BufWriter::new(File::create(folder().join(format!("{name}.png"))).expect("the golden folder is writable"));
    let mut encoder = png::Encoder::new(file, SIZE.width_px, SIZE.height_px);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(rgb)).expect("the picture is written");
}

fn blessed(name: &str) -> Option<Vec<u8>> {
    let file = BufReader::new(File::open(folder().join(format!("{name}.png"))).ok()?);
    let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
    let mut rgb = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut rgb).expect("pixels");
    assert_eq!((info.width, info.height), (SIZE.width_px, SIZE.height_px), "{name}");
    Some(rgb)
}

#[test]
fn every_golden_picture_looks_as_blessed() {
    let bless = std::env::var_os("ANYKOMA_BLESS").is_some();
    let mut differing = Vec::new();
    for row in rows() {
        let now = drawn(&row);
        match blessed(row.name) {
            Some(before) if before == now => {}
            _ if bless => write(row.name, &now),
            Some(before) => {
                let pixels = before.chunks(3).zip(now.chunks(3)).filter(|(one, other)| one != other).count();
                differing.push(format!("{} ({pixels} pixels)", row.name));
            }
            None => differing.push(format!("{} (never blessed)", row.name)),
        }
    }
    assert!(differing.is_empty(), "look at them and run `cargo xtask bless`: {}", differing.join(", "));
}

#[test]
fn no_golden_picture_is_left_without_its_row() {
    if std::env::var_os("ANYKOMA_BLESS").is_some() {
        // They are being written beside this.
        return;
    }
    let names: BTreeSet<String> = rows().iter().map(|row| format!("{}.png", row.name)).collect();
    let there = fs::read_dir(folder()).expect("the golden folder").map(|entry| entry.expect("an entry").file_name());
    let there: BTreeSet<String> = there.map(|name| name.to_string_lossy().into_owned()).collect();
    assert_eq!(names, there);
}
