//! The PDF as another program reads it: poppler's pictures beside our own, and the words that it finds.

use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

use canvas::Canvas;
use illustrator::page::{self, Script};
use press::{About, Sheet, pdf};
use render::NoAssets;

const LATIN: &str = include_str!("../../docs/scripts/after-the-bell.txt");
const JAPANESE: &str = include_str!("../../docs/scripts/okujou.txt");

fn about() -> About<'static> {
    About { title: "Rain <1>", author: "A & B", subject: "free plan", works: "page_1", right_to_left: true }
}

fn first_page(text: &str) -> Canvas {
    let script = Script::parse(text).expect("the script is sound");
    let page = page::draw(&script, 1, script.style).swap_remove(0);
    Canvas { width_px: page.width_px, height_px: page.height_px, layers: page.layers }
}

fn printed(canvas: &Canvas) -> Vec<u8> {
    let sealed = Some(("page_1.png", &b"sealed"[..]));
    let sheet = Sheet { canvas, units_per_inch: 150.0, dots_per_inch: 600.0, bleed: 29, sealed };
    pdf(&about(), &[sheet]).expect("the page can be printed")
}

/// What poppler's tool says of the file; nothing, and that loudly, where it is not there.
fn poppler(name: &str, tool: &str, arguments: &[&str], file: &[u8]) -> Option<Vec<u8>> {
    let path: PathBuf = std::env::temp_dir().join(format!("anykoma-press-{}-{name}.pdf", std::process::id()));
    std::fs::write(&path, file).expect("the PDF can be written");
    let mut command = Command::new(tool);
    command.args(arguments).arg(&path);
    if tool == "pdftotext" {
        command.arg("-");
    }
    let output = command.output();
    std::fs::remove_file(&path).expect("the PDF is there");
    let Ok(output) = output else {
        // Past the harness, which keeps what a test that passes prints to itself.
        let says = format!(
            "\nNOT TESTED: {tool} is missing (Debian: apt-get install poppler-utils); {name} was not compared\n"
        );
        std::io::stderr().write_all(says.as_bytes()).expect("it can be said");
        return None;
    };
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{tool} complains: {}", String::from_utf8_lossy(&output.stderr));
    Some(output.stdout)
}

/// Means of squares of `side` pixels, row by row.
fn squares(gray: impl Fn(usize, usize) -> u8, [width, height]: [usize; 2], side: usize) -> Vec<f64> {
    let mut means = Vec::new();
    for top in (0..height - side).step_by(side) {
        for left in (0..width - side).step_by(side) {
            let rows = (top..top + side).flat_map(|y| (left..left + side).map(move |x| (x, y)));
            let sum: f64 = rows.map(|(x, y)| f64::from(gray(x, y))).sum();
            means.push(sum / (side * side) as f64);
        }
    }
    means
}

/// Width, height and the pixels of a binary PGM.
fn pgm(file: &[u8]) -> ([usize; 2], &[u8]) {
    let head = String::from_utf8_lossy(&file[..64.min(file.len())]).into_owned();
    let mut words = head.split_ascii_whitespace().skip(1);
    let mut number = || words.next().and_then(|word| word.parse::<usize>().ok()).expect("a PGM says its size");
    let size = [number(), number()];
    (size, &file[file.len() - size[0] * size[1]..])
}

#[test]
fn poppler_shows_what_we_render_at_600_dpi() {
    for (name, text) in [("latin", LATIN), ("japanese", JAPANESE)] {
        let canvas = first_page(text);
        let Some(file) = poppler(name, "pdftoppm", &["-cropbox", "-r", "600", "-gray"], &printed(&canvas)) else {
            return;
        };
        let ([width, height], theirs) = pgm(&file);
        let ours = render::render(&canvas, &NoAssets, 4.0).expect("the page is sound");
        let size = [width.min(ours.width_px as usize), height.min(ours.height_px as usize)];
        assert!(size[0].abs_diff(ours.width_px as usize) < 3 && size[1].abs_diff(ours.height_px as usize) < 3);
        let one = squares(|x, y| theirs[y * width + x], size, 24);
        let other = squares(|x, y| ours.rgba[(y * ours.width_px as usize + x) * 4], size, 24);
        let apart: Vec<f64> = one.iter().zip(&other).map(|(one, other)| (one - other).abs()).collect();
        let mean = apart.iter().sum::<f64>() / apart.len() as f64;
        let far = apart.iter().filter(|apart| **apart > 48.0).count() as f64 / apart.len() as f64;
        // A square of 24 pixels holds five to six dots, whose places differ.
        assert!(mean < 3.0 && far < 0.003, "{name}: {mean:.2} of 255 apart in the mean, {:.2} % far", far * 100.0);
    }
}

#[test]
fn poppler_finds_the_words() {
    let check = |name: &str, text: &str, expected: &[&str]| {
        let file = printed(&first_page(text));
        let Some(found) = poppler(name, "pdftotext", &[], &file) else { return };
        let found = String::from_utf8(found).expect("text");
        for words in expected {
            assert!(found.contains(words), "{words} is not in:\n{found}");
        }
    };
    check("words", LATIN, &["After the bell", "Your notebook. It\nwas under the desk.", "before summer."]);
    check("columns", JAPANESE, &["屋上で", "ちゃんと\n言わなきゃ。", "レン！", "どうしたの、\nこんなところで？"]);
}

#[test]
fn the_same_page_gives_the_same_bytes_and_says_what_it_is() {
    let canvas = first_page(LATIN);
    let file = printed(&canvas);
    assert_eq!(file, printed(&canvas));
    assert!(file.len() < 5_000_000, "{} bytes", file.len());
    let text = String::from_utf8_lossy(&file);
    for part in [
        "/TrimBox [13.92 13.92 529.92 742.56]",
        "/BleedBox [0 0 543.8",
        "/ImageMask true",
        "/Direction /R2L",
        "Rain &lt;1&gt;",
        "A &amp; B",
        "/FontFile2",
        "(page_1.png)",
    ] {
        assert!(text.contains(part), "{part} is not in the file");
    }
}

#[test]
fn what_paths_cannot_say_is_a_picture_under_letters_that_stay_letters() {
    let text = LATIN.replace("Style: manga", "Style: color");
    let file = printed(&first_page(&text));
    let shown = String::from_utf8_lossy(&file);
    assert!(shown.contains("/DeviceRGB") && !shown.contains("/ImageMask"));
    if let Some(found) = poppler("color", "pdftotext", &[], &file) {
        assert!(String::from_utf8_lossy(&found).contains("Oh! Thank"));
    }
}

#[test]
fn no_page_is_no_pdf() {
    assert!(pdf(&about(), &[]).is_err());
}
