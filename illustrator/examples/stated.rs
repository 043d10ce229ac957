//! Prints what prompts of a table (rows of tests/stated.tsv on standard input) state and the reading lacks.

use std::io::Read as _;

use engine::{Brief, Engine, Size, Style};
use illustrator::Illustrator;

fn main() {
    let mut table = String::new();
    std::io::stdin().read_to_string(&mut table).expect("a table on standard input");
    let (mut stated, mut held) = (0_u32, 0_u32);
    for row in table.lines().filter(|row| !row.starts_with('#') && !row.is_empty()) {
        let fields: Vec<&str> = row.split('\t').collect();
        let brief = Brief {
            prompt: fields[0].into(),
            negative: fields[1].into(),
            size: Size { width_px: 512, height_px: 512 },
            seed: 1,
            candidates: 1,
            style: Style::Color,
            characters: Vec::new(),
        };
        let read = Illustrator.read(&brief);
        let meanings: Vec<&str> = read.understood.iter().map(|one| one.meaning.as_str()).collect();
        let is_there = |item: &&str| match item.strip_prefix('!') {
            Some(absent) => !meanings.contains(&absent),
            None => item.split('|').any(|one| meanings.contains(&one)),
        };
        let (there, lacking): (Vec<&str>, Vec<&str>) = fields[2].split("; ").partition(is_there);
        stated += (there.len() + lacking.len()) as u32;
        held += there.len() as u32;
        if !lacking.is_empty() || !read.not_drawn.is_empty() {
            println!(
                "{}\n   LACKS {}\n   HAS {}\n   NOT DRAWN {}",
                fields[0],
                lacking.join("; "),
                meanings.join("; "),
                read.not_drawn.join("; ")
            );
        }
    }
    println!("{held} of {stated} stated attributes, {:.1} %", f64::from(held) * 100.0 / f64::from(stated.max(1)));
}
