//! Three hundred prompts made of stated and refused attributes: what was stated is in the scene, and nothing refused is.

use engine::{Brief, Engine, Size, Style};
use illustrator::Illustrator;

const TABLE: &str = include_str!("attributes.tsv");
const PROMPTS: u64 = 300;
/// Of all stated attributes.
const LEAST: f64 = 0.98;

struct Attribute {
    slot: &'static str,
    words: &'static str,
    tags: &'static str,
    shown: &'static str,
}

fn table() -> Vec<Attribute> {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|row| {
        let [slot, words, tags, shown] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("four columns: {row}") };
        Attribute { slot, words, tags, shown }
    })
    .collect()
}

/// Small dice of the test's own (xorshift), so that the prompts are the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below as u64) as usize
    }
}

/// A prompt, the attributes it states, and those that its negative text refuses.
fn prompt<'a>(table: &'a [Attribute], dice: &mut Dice) -> (String, Vec<&'a Attribute>, Vec<&'a Attribute>) {
    let figures: Vec<&Attribute> = table.iter().filter(|one| one.slot == "figure").collect();
    let figure = figures[dice.below(figures.len())];
    let mut stated: Vec<&Attribute> = vec![figure];
    for _ in 0..3 + dice.below(4) {
        let one = &table[figures.len() + dice.below(table.len() - figures.len())];
        if stated.iter().all(|other| other.slot != one.slot) {
            stated.push(one);
        }
    }
    let slots = ["hair color", "extra", "place", "weather", "face"];
    let refused = table
        .iter()
        .filter(|one| slots.contains(&one.slot) && stated.iter().all(|other| other.slot != one.slot))
        .filter(|_| dice.below(9) == 0)
        .collect();
    let tagged = dice.below(2) == 0;
    let joint = if tagged || dice.below(2) == 0 { ", " } else { " " };
    let words: Vec<&str> = stated.iter().map(|one| if tagged { one.tags } else { one.words }).collect();
    (words.join(joint), stated, refused)
}

#[test]
fn what_three_hundred_prompts_state_is_in_their_scenes_and_nothing_they_refuse() {
    let table = table();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let (mut stated, mut missing, mut present) = (0_u32, Vec::new(), Vec::new());
    for number in 0..PROMPTS {
        let (prompt, attributes, refused) = prompt(&table, &mut dice);
        let negative = refused.iter().map(|one| one.tags).collect::<Vec<_>>().join(", ");
        let brief = Brief {
            prompt: prompt.clone(),
            negative: negative.clone(),
            size: Size { width_px: 512, height_px: 640 },
            seed: number,
            candidates: 1,
            style: Style::Color,
            characters: Vec::new(),
        };
        let scene = format!("{:?}", Illustrator.scene(&brief, 0));
        stated += attributes.len() as u32;
        for one in attributes.iter().filter(|one| !scene.contains(one.shown)) {
            missing.push(format!("{prompt}: not {}", one.shown));
        }
        for one in refused.iter().filter(|one| scene.contains(one.shown)) {
            present.push(format!("{prompt} without {negative}: {}", one.shown));
        }
        let lost = Illustrator.read(&brief).not_drawn;
        assert!(lost.is_empty(), "{prompt}: {lost:?}");
    }
    let share = 1.0 - missing.len() as f64 / f64::from(stated);
    println!("{PROMPTS} prompts, {stated} stated attributes, {:.1} % in the scene", share * 100.0);
    assert!(share >= LEAST, "{share}: {}", missing.join("\n"));
    assert!(present.is_empty(), "{}", present.join("\n"));
}
