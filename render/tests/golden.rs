//! Pictures compared with blessed ones, byte for byte. `ANYKOMA_BLESS=1` writes them anew: look at each.

#[allow(dead_code, reason = "the other tests use the rest")]
mod pictures;

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::PathBuf;

use canvas::Canvas;
use render::{Image, NoAssets, render};

fn golden_file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.png"))
}

fn write(name: &str, image: &Image) {
    let file = BufWriter::new(File::create(golden_file(name)).expect("the golden folder is writable"));
    let mut encoder = png::Encoder::new(file, image.width_px, image.height_px);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().expect("header").write_image_data(&image.rgba).expect("pixels");
}

fn read(name: &str) -> Image {
    let file = BufReader::new(File::open(golden_file(name)).expect("a blessed picture"));
    let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
    let mut rgba = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut rgba).expect("pixels");
    Image { width_px: info.width, height_px: info.height, rgba }
}

fn compare(name: &str, canvas: &Canvas) {
    let rendered = render(canvas, &NoAssets, 1.0).expect("the picture renders");
    if std::env::var_os("ANYKOMA_BLESS").is_some() {
        write(name, &rendered);
    }
    let blessed = read(name);
    assert_eq!((blessed.width_px, blessed.height_px), (rendered.width_px, rendered.height_px), "{name}");
    let differing = blessed.rgba.iter().zip(&rendered.rgba).filter(|(one, other)| one != other).count();
    assert_eq!(differing, 0, "{name}: bytes differ from the blessed picture");
}

#[test]
fn clips_look_as_blessed() {
    compare("clip", &pictures::clip());
}

#[test]
fn gradients_look_as_blessed() {
    compare("gradient", &pictures::gradient());
}

#[test]
fn screentones_look_as_blessed() {
    compare("screentone", &pictures::screentone());
}

#[test]
fn blends_look_as_blessed() {
    compare("blend", &pictures::blend());
}

#[test]
fn strokes_look_as_blessed() {
    compare("strokes", &pictures::strokes());
}

#[test]
fn masks_look_as_blessed() {
    compare("mask", &pictures::mask());
}

#[test]
fn transforms_look_as_blessed() {
    compare("transforms", &pictures::transforms());
}

#[test]
fn erasing_looks_as_blessed() {
    compare("erasing", &pictures::erasing());
}

#[test]
fn lettering_looks_as_blessed() {
    compare("lettering", &pictures::lettering());
}

#[test]
fn a_candidate_that_is_brought_in_looks_as_blessed() {
    compare("brought_in", &pictures::brought_in());
}

#[test]
fn vertical_lettering_looks_as_blessed() {
    compare("vertical_lettering", &pictures::vertical_lettering());
}

#[test]
fn furigana_look_as_blessed() {
    compare("furigana", &pictures::furigana());
}

#[test]
fn words_in_vertical_lines_look_as_blessed() {
    compare("vertical_words", &pictures::vertical_words());
}
