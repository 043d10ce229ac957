//! `engine::Engine`: as many candidates as were asked for, progress that goes forward, and an end when it is asked for.

use engine::{Brief, Engine, EngineError, Flow, Kind, Picture, Size, Style};

/// # Panics
///
/// At the first thing that the engine does otherwise.
pub fn engine(engine: &dyn Engine) {
    let about = engine.about();
    assert!(!about.name.is_empty() && !about.version.is_empty() && !about.terms.name.is_empty());
    as_many_are_offered_as_were_asked_for(engine);
    progress_goes_forward_and_can_be_ended(engine);
    no_words_break_it(engine);
    if about.kind == Kind::Algorithm {
        rules_and_a_seed_give_the_same_again(engine);
    }
}

fn brief(prompt: &str, candidates: u8) -> Brief {
    let size = Size { width_px: 128, height_px: 96 };
    Brief {
        prompt: prompt.into(),
        negative: String::new(),
        size,
        seed: 7,
        candidates,
        style: Style::Color,
        characters: Vec::new(),
    }
}

fn as_many_are_offered_as_were_asked_for(engine: &dyn Engine) {
    for count in [1, 3, 16] {
        let drawn = engine.draw(&brief("a girl", count), &mut |_| Flow::Continue).expect("it can be drawn");
        assert_eq!(drawn.len(), usize::from(count));
        assert_eq!(drawn[0].seed, 7, "the first candidate is of the seed that was asked for");
        let mut seeds: Vec<u64> = drawn.iter().map(|one| one.seed).collect();
        seeds.sort_unstable();
        seeds.dedup();
        assert_eq!(seeds.len(), usize::from(count), "each candidate has a seed of its own");
        for one in drawn {
            assert!(!matches!(one.picture, Picture::Layers(layers) if layers.is_empty()), "and shows something");
        }
    }
}

fn progress_goes_forward_and_can_be_ended(engine: &dyn Engine) {
    let mut steps = Vec::new();
    let heard = engine.draw(&brief("a girl", 3), &mut |step| {
        steps.push((step.done, step.of));
        Flow::Continue
    });
    heard.expect("it can be drawn");
    assert!(!steps.is_empty() && steps.is_sorted_by_key(|(done, _)| *done), "{steps:?}");
    assert!(steps.iter().all(|(done, of)| done <= of), "{steps:?}");
    let mut asked = 0;
    let ended = engine.draw(&brief("a girl", 3), &mut |_| {
        asked += 1;
        Flow::Cancel
    });
    assert!(matches!(ended.map(drop), Err(EngineError::Cancelled)));
    assert_eq!(asked, 1, "it goes no step further");
}

fn no_words_break_it(engine: &dyn Engine) {
    let long = "girl, ".repeat(700);
    for prompt in ["?", "1girl", "\u{1f389}\u{200d}\u{1f389}", "a\nb\tc", "\u{202e}lrig a", "少女、銀髪", &long] {
        let understanding = engine.read(&brief(prompt, 1));
        assert_eq!(engine.read(&brief(prompt, 1)), understanding, "{prompt:.20}");
        engine.draw(&brief(prompt, 1), &mut |_| Flow::Continue).expect("any words give a picture");
    }
}

fn rules_and_a_seed_give_the_same_again(engine: &dyn Engine) {
    let draw = |seed| {
        let brief = Brief { seed, ..brief("a girl", 2) };
        engine.draw(&brief, &mut |_| Flow::Continue).expect("it can be drawn")
    };
    assert_eq!(draw(7), draw(7));
    assert_ne!(draw(7), draw(8), "another seed is another picture");
}
