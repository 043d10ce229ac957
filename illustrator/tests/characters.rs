//! One design, many scenes: who somebody is stays, whatever the prompt makes them wear, do and feel.

use engine::{Brief, Design, Engine, Flow, PagesBrief, Size, Style};
use illustrator::Illustrator;
use illustrator::scene::{Character, Expression, Extra, FigureKind, Outfit, Place, Pose, Scene, Tint};

const AKI: &str = "girl, short silver hair, bob, blue eyes, hairpin, yellow hoodie";
const REN: &str = "tall boy, messy black hair, brown eyes, glasses, freckles, blazer";

/// Clothes, deeds, moods, places, views; and words that would make somebody else of her.
const PROMPTS: [&str; 20] = [
    "Aki",
    "Aki in a kimono, laughing, at a shrine",
    "Aki running in the rain, city at night",
    "close up of Aki, angry",
    "Aki reading a book in a library",
    "AKI sleeping on a train, manga",
    "aki's birthday, she is surprised, living room",
    "Aki wearing a red dress and a straw hat on the beach",
    "A picture of Aki in armor with a sword, castle, sunset",
    "Aki crying in the snow, scarf",
    "Aki with long red hair and green eyes",
    "Aki with her back turned, roof at dusk",
    "a boy with black hair and Aki holding hands",
    "a woman in a suit beside Aki",
    "a girl called Aki in a maid outfit, cafe",
    "アキ? Aki がセーラー服で笑っている",
    "looking left, Aki, school uniform, classroom",
    "Aki without a hoodie, in a t-shirt",
    "old Aki with a beard", // Who somebody is does not age with a prompt; what is put on is put on.
    "Aki jumping, forest, leaves falling",
];

fn brief(prompt: &str, seed: u64, style: Style, characters: &[Design]) -> Brief {
    let size = Size { width_px: 512, height_px: 640 };
    let (prompt, negative) = (prompt.into(), String::new());
    Brief { prompt, negative, size, seed, candidates: 1, style, characters: characters.to_vec() }
}

fn design(name: &str, words: &str, seed: u64) -> Design {
    Illustrator.design(name, &brief(words, seed, Style::Color, &[])).unwrap()
}

fn scene(prompt: &str, seed: u64, characters: &[Design]) -> Scene {
    Illustrator.scene(&brief(prompt, seed, Style::Color, characters), 0)
}

fn read(prompt: &str, characters: &[Design]) -> engine::Understanding {
    Illustrator.read(&brief(prompt, 1, Style::Color, characters))
}

/// Who somebody is: everything but clothes, mood and deeds.
fn identity(one: &Character) -> String {
    let Character { seed, kind, hair, eyes, other_eye, eye_shape, skin, age, build, .. } = one;
    format!("{seed} {kind:?} {hair:?} {eyes:?} {other_eye:?} {eye_shape:?} {skin:?} {age:?} {build:?}")
}

#[test]
fn one_character_is_the_same_person_in_twenty_scenes_and_nobody_else() {
    let designs = [design("Aki", AKI, 11), design("Ren", REN, 5)];
    let aki = identity(&scene("Aki", 1, &designs[..1]).figures[0]);
    for style in Style::ALL {
        for (seed, prompt) in (0..).zip(PROMPTS) {
            let scene = Illustrator.scene(&brief(prompt, seed, style, &designs[..1]), 0);
            let drawn = scene.figures.iter().filter(|one| identity(one) == aki).count();
            assert_eq!(drawn, 1, "{prompt}: {:?}", scene.figures);
            let worn = scene.figures.iter().find(|one| identity(one) == aki).unwrap();
            assert!(worn.extras.contains(&Extra::Hairpin), "{prompt}");
        }
    }
    for seed in 0..40 {
        let other = design("Aki", AKI, 100 + seed);
        assert_ne!(identity(&scene("Aki", 1, &[other]).figures[0]), aki, "another seed is another person");
    }
}

#[test]
fn a_prompt_changes_clothes_mood_deeds_and_place_and_no_more() {
    let aki = [design("Aki", AKI, 11)];
    let usual = scene("Aki at home", 3, &aki).figures.remove(0);
    assert_eq!((usual.outfit, usual.outfit_color), (Outfit::Hoodie, Tint::Yellow));
    let dressed = scene("Aki in a red kimono, laughing, running, at a shrine", 3, &aki);
    let now = &dressed.figures[0];
    assert_eq!((now.outfit, now.outfit_color), (Outfit::Kimono, Tint::Red));
    assert_eq!((now.expression, now.pose, dressed.place), (Expression::Laugh, Pose::Running, Place::Shrine));
    assert_eq!(identity(now), identity(&usual));
    let again = scene("Aki in a kimono", 99, &aki).figures.remove(0);
    assert_eq!(
        again.outfit_color,
        scene("Aki in a kimono", 4, &aki).figures[0].outfit_color,
        "her kimono is one kimono"
    );
}

#[test]
fn what_would_make_somebody_else_is_told_as_not_drawn() {
    let aki = [design("Aki", AKI, 11)];
    let read = read("Aki with long red hair and green eyes, smiling", &aki);
    assert_eq!(read.not_drawn, ["long red", "green"]);
    let meanings: Vec<&str> = read.understood.iter().map(|one| one.meaning.as_str()).collect();
    assert_eq!(meanings, ["character: Aki", "expression: smile"]);
}

#[test]
fn each_of_two_gets_their_own_words() {
    let designs = [design("Aki", AKI, 11), design("Ren", REN, 5)];
    for seed in 0..20 {
        let both = scene("Ren in armor, angry, and Aki in a red dress, laughing, at the beach", seed, &designs);
        let [ren, aki] = &both.figures[..] else { panic!("{both:?}") };
        assert_eq!((ren.kind, ren.outfit, ren.expression), (FigureKind::Boy, Outfit::Armor, Expression::Angry));
        assert_eq!((aki.kind, aki.outfit_color, aki.expression), (FigureKind::Girl, Tint::Red, Expression::Laugh));
        assert!(ren.extras.contains(&Extra::Glasses) && !aki.extras.contains(&Extra::Glasses));
        let hands = scene("Aki and Ren holding hands", seed, &designs);
        assert!(hands.figures.len() == 2 && hands.figures.iter().all(|one| one.pose == Pose::HoldingHands));
    }
}

#[test]
fn who_is_given_and_not_named_is_the_one_described_or_stands_there_all_the_same() {
    let designs = [design("Aki", AKI, 11), design("Ren", REN, 5)];
    let aki = identity(&scene("Aki", 1, &designs[..1]).figures[0]);
    for prompt in ["a girl laughing at a shrine", "1girl, smile", "laughing at the beach", "she runs"] {
        let scene = scene(prompt, 2, &designs[..1]);
        assert!(scene.figures.len() == 1 && identity(&scene.figures[0]) == aki, "{prompt}");
    }
    let both = scene("laughing at the beach", 2, &designs);
    assert!(both.figures.len() == 2 && both.figures.iter().all(|one| one.expression == Expression::Laugh));
}

#[test]
fn a_name_inside_of_another_word_is_nobody() {
    let aki = [design("Aki", AKI, 11)];
    let named = |prompt: &str| read(prompt, &aki).understood.iter().any(|one| one.words.eq_ignore_ascii_case("aki"));
    assert!(named("Aki, smiling") && named("\u{201c}Aki\u{201d}") && named("Aki's smile"));
    assert!(!named("Akira at the beach") && !named("takin' a walk"));
    let japanese = [design("アキ", AKI, 11)];
    let drawn = read("アキが笑っている", &japanese);
    assert_eq!(drawn.understood[0].meaning, "character: アキ");
    assert_eq!(drawn.understood[0].words, "アキ");
    // A name that is a word too is meant where it is written as a name.
    let snow = [design("Snow", AKI, 11)];
    let words = |prompt: &str| read(prompt, &snow).understood.into_iter().map(|one| one.meaning).collect::<Vec<_>>();
    assert!(words("Snow in the snow").contains(&"weather: snow".to_owned()));
}

#[test]
fn every_trait_that_is_written_down_is_read_again() {
    for (seed, words) in (0..200).zip(["girl", "boy", "old man", "woman, elf", "child", ""].into_iter().cycle()) {
        let one = design("Aki", if words.is_empty() { "somebody" } else { words }, seed);
        let drawn = scene("Aki", 1, std::slice::from_ref(&one)).figures.remove(0);
        // The design's own words decide the same person again.
        let again = Illustrator.design("Aki", &brief(&one.words, seed, Style::Manga, &[])).unwrap();
        assert_eq!(again, one, "the sheet's style changes nobody");
        let nobody = Design { traits: Vec::new(), ..one.clone() };
        let bare = Illustrator.design("Aki", &brief("Aki", seed, Style::Color, &[nobody])).unwrap();
        assert_eq!(bare.traits.is_empty(), one.traits.is_empty());
        let by_traits =
            Illustrator.design("Aki", &brief("Aki", seed + 1000, Style::Color, std::slice::from_ref(&one))).unwrap();
        let of = |design: &Design| {
            let sorted = design.traits.iter().map(|one| format!("{}: {}", one.what, one.value));
            let mut sorted: Vec<String> = sorted.collect();
            sorted.sort();
            sorted
        };
        assert_eq!(of(&by_traits), of(&one), "{words} {drawn:?}");
    }
}

#[test]
fn a_sheet_is_the_same_again_and_in_every_style() {
    let aki = design("Aki", AKI, 11);
    for style in Style::ALL {
        let sheet = Illustrator.draw_sheet(&aki, style).unwrap();
        assert!(sheet.layers.len() > 10 && sheet.width_px > sheet.height_px);
        assert!(sheet == Illustrator.draw_sheet(&aki, style).unwrap());
    }
}

#[test]
fn a_script_draws_whoever_it_has_by_name_alone_and_says_who_is_missing() {
    let script =
        "# Characters\nAki: saved, in a red dress\nRen\nMika: girl, pink hair\n# Page 1\n## Aki and Ren\nAki: Hello!\n";
    let read = Illustrator.read_script(script).unwrap();
    assert_eq!(read.characters, [(2, "Aki".to_owned()), (3, "Ren".to_owned())]);
    let designs = [design("Aki", AKI, 11), design("Ren", REN, 5)];
    let draw = |characters: &[Design]| {
        let brief = PagesBrief { script, characters, seed: 3, style: None };
        Illustrator.draw_pages(&brief, &mut |_| Flow::Continue)
    };
    let page = draw(&designs).unwrap();
    assert!(page == draw(&designs).unwrap());
    assert!(page != draw(&[design("Aki", AKI, 12), designs[1].clone()]).unwrap(), "another Aki is another picture");
    let missing = draw(&designs[..1]).unwrap_err().to_string();
    assert!(missing.starts_with("line 3: nobody called Ren has been designed"), "{missing}");
    let brief = PagesBrief { script, characters: &designs, seed: 3, style: None };
    assert!(Illustrator.draw_pages(&brief, &mut |_| Flow::Cancel).is_err());
}

#[test]
fn who_was_designed_young_wears_no_swimsuit_either() {
    for words in ["a child, brown hair", "girl of 15, brown hair"] {
        let aki = [design("Aki", words, 3)];
        for (prompt, seed) in [("Aki in a bikini at the beach", 1), ("Aki swimming", 2), ("beach, swimsuit", 3)] {
            assert_ne!(scene(prompt, seed, &aki).figures[0].outfit, Outfit::Swimwear, "{words}: {prompt}");
        }
        assert!(read("Aki in a bikini", &aki).not_drawn.contains(&"bikini".to_owned()), "{words}");
    }
    let grown = [design("Aki", "a woman, brown hair", 3)];
    assert_eq!(scene("Aki in a bikini at the beach", 1, &grown).figures[0].outfit, Outfit::Swimwear);
}
