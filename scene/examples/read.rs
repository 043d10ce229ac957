//! Prints what is understood of each prompt given as an argument, as rows of the illustrator's tests/prompts.tsv.

use engine::{Brief, Size, Style};
use scene::words;

fn main() {
    for prompt in std::env::args().skip(1) {
        let (words, negative) = prompt.split_once('|').unwrap_or((&prompt, ""));
        let brief = Brief {
            prompt: words.into(),
            negative: negative.into(),
            size: Size { width_px: 512, height_px: 512 },
            seed: 1,
            candidates: 1,
            style: Style::Color,
            characters: Vec::new(),
        };
        let read = words::read(&brief).understanding;
        let meanings: Vec<String> =
            read.understood.iter().map(|one| format!("{} = {}", one.words, one.meaning)).collect();
        println!("{words}\t{negative}\t{}\t{}", meanings.join("; "), read.not_drawn.join("; "));
    }
}
