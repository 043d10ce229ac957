//! What prompts of many kinds state is in their reading: `stated.tsv`, written down before the vocabulary was seen.

use std::collections::BTreeSet;

use engine::{Brief, Engine, EngineError, Flow, Size, Style};
use illustrator::Illustrator;
use illustrator::scene::Outfit;

const TABLE: &str = include_str!("stated.tsv");
/// Of all stated attributes.
const LEAST: f64 = 0.98;

fn brief(prompt: &str, negative: &str) -> Brief {
    Brief {
        prompt: prompt.into(),
        negative: negative.into(),
        size: Size { width_px: 64, height_px: 64 },
        seed: 1,
        candidates: 1,
        style: Style::Color,
        characters: Vec::new(),
    }
}

#[test]
fn what_prompts_state_is_understood() {
    let (mut stated, mut lacking) = (0_u32, Vec::new());
    for row in TABLE.lines().filter(|row| !row.starts_with('#') && !row.is_empty()) {
        let [prompt, negative, items] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("three columns: {row}") };
        let read = Illustrator.read(&brief(prompt, negative));
        let is_told = |one: &str| read.understood.iter().any(|told| told.meaning == one);
        let holds = |item: &&str| match item.strip_prefix('!') {
            Some(refused) => !is_told(refused),
            None => item.split('|').any(is_told),
        };
        stated += items.split("; ").count() as u32;
        lacking.extend(items.split("; ").filter(|item| !holds(item)).map(|item| format!("{prompt}: {item}")));
    }
    assert!(stated > 400, "{stated}");
    let share = 1.0 - lacking.len() as f64 / f64::from(stated);
    println!("{stated} stated, {} lacking", lacking.len());
    assert!(share >= LEAST, "{share}: {}", lacking.join("\n"));
}

#[test]
fn sexual_content_is_refused_with_a_sentence_before_anything_is_drawn() {
    for prompt in ["a naked woman in a park", "1girl, nsfw, bedroom", "全裸の女性"] {
        let mut steps = 0;
        let drawn = Illustrator.draw(&brief(prompt, ""), &mut |_| {
            steps += 1;
            Flow::Continue
        });
        let Err(EngineError::Refused(sentence)) = drawn else { panic!("{prompt} was drawn") };
        assert!(sentence.starts_with("sexual content is not drawn"), "{sentence}");
        assert_eq!(steps, 0, "{prompt}");
        assert!(Illustrator.design("Aki", &brief(prompt, "")).is_err(), "{prompt}");
    }
    assert_eq!(Illustrator.refuses("a girl on a beach in a swimsuit"), None);
    assert!(Illustrator.draw(&brief("a girl", "nsfw, nude"), &mut |_| Flow::Continue).is_ok());
}

#[test]
fn a_child_wears_no_swimsuit() {
    for prompt in [
        "a little girl in a swimsuit at the beach",
        "a child in a bikini",
        "a 7 year old girl in a bikini",
        "girl, 15 years old, swimsuit",
        "水着の十歳の少女",
    ] {
        for seed in 0..40 {
            let brief = Brief { seed, ..brief(prompt, "") };
            assert_ne!(Illustrator.scene(&brief, 0).figures[0].outfit, Outfit::Swimwear, "{prompt}");
        }
        assert!(!Illustrator.read(&brief(prompt, "")).not_drawn.is_empty(), "{prompt}");
    }
}

#[test]
fn the_seed_chooses_who_a_knight_is_and_beards_are_worn_by_men() {
    let kind = |prompt: &str, seed| {
        let brief = Brief { seed, ..brief(prompt, "") };
        format!("{:?}", Illustrator.scene(&brief, 0).figures[0].kind)
    };
    let kinds: BTreeSet<String> = (0..60).map(|seed| kind("a knight", seed)).collect();
    assert!(kinds.len() >= 4, "{kinds:?}");
    for seed in 0..60 {
        assert_eq!(kind("a sailor with a beard", seed), "Man");
        assert_eq!(kind("a knight girl", seed), "Girl");
        assert_eq!(kind("a female knight", seed), "Woman");
    }
}
