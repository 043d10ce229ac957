//! From words and seed to the scene: what was asked for is there, what was refused is not, the seed fills the rest.

use std::collections::BTreeSet;

use engine::{Brief, Size, Style};
use illustrator::Illustrator;
use illustrator::scene::{
    Expression, Extra, FigureKind, Framing, Fringe, HairLength, HairStyle, Hour, Outfit, Place, Prop, Scene, SkinTone,
    Tint, Weather,
};

fn scene(prompt: &str, negative: &str, seed: u64) -> Scene {
    let brief = Brief {
        prompt: prompt.into(),
        negative: negative.into(),
        size: Size { width_px: 512, height_px: 640 },
        seed,
        candidates: 1,
        style: Style::Color,
        characters: Vec::new(),
    };
    Illustrator.scene(&brief, 0)
}

/// The condition holds for this prompt whatever the seed.
fn always(prompt: &str, condition: impl Fn(&Scene) -> bool) {
    for seed in 0..60 {
        let scene = scene(prompt, "", seed);
        assert!(condition(&scene), "{prompt}, seed {seed}: {scene:?}");
    }
}

#[test]
fn what_was_asked_for_is_in_every_scene() {
    always("an anime girl with silver hair on a roof at dusk", |scene| {
        scene.figures[0].kind == FigureKind::Girl
            && scene.figures[0].hair.color == Tint::Silver
            && scene.place == Place::Roof
            && scene.hour == Hour::Dusk
    });
    always("a boy with short, spiky red hair and freckles, angry", |scene| {
        let hair = &scene.figures[0].hair;
        (hair.color, hair.style, hair.length) == (Tint::Red, HairStyle::Spiky, HairLength::Short)
            && scene.figures[0].extras.contains(&Extra::Freckles)
            && scene.figures[0].expression == Expression::Angry
    });
    always("dark-skinned woman in a blue kimono, straight bangs, close-up, snow", |scene| {
        let who = &scene.figures[0];
        (who.skin, who.outfit, who.outfit_color) == (SkinTone::Dark, Outfit::Kimono, Tint::Blue)
            && (who.hair.fringe, scene.framing) == (Fringe::Straight, Framing::Face)
            && scene.weather == Weather::Snow
    });
    always("a boy in a school uniform", |scene| scene.figures[0].outfit == Outfit::Blazer);
    always("girl, green tie", |scene| {
        scene.figures[0].outfit == Outfit::Blazer && scene.figures[0].accent == Tint::Green
    });
    always("girl looking to the left", |scene| scene.figures[0].yaw_deg < -20.0);
    always("girl looking at viewer", |scene| scene.figures[0].yaw_deg.abs() <= 8.0);
}

#[test]
fn what_was_refused_is_in_no_scene() {
    for seed in 0..200 {
        let scene = scene("a girl, no glasses, without a scarf, snow", "hairpin, smile, roof, night, girl", seed);
        let extras = &scene.figures[0].extras;
        assert!(
            ![Extra::Glasses, Extra::Scarf, Extra::Hairpin].iter().any(|extra| extras.contains(extra)),
            "{extras:?}"
        );
        assert_ne!(scene.figures[0].expression, Expression::Smile);
        assert_ne!(scene.place, Place::Roof);
        assert_ne!(scene.hour, Hour::Night);
        assert_ne!(scene.figures[0].kind, FigureKind::Girl);
    }
}

#[test]
fn a_prompt_without_a_person_still_shows_one_and_the_seed_decides_who() {
    let kinds: BTreeSet<String> =
        (0..60).map(|seed| format!("{:?}", scene("a roof at dusk", "", seed).figures[0].kind)).collect();
    assert_eq!(kinds.len(), 5, "{kinds:?}");
}

#[test]
fn silent_words_are_filled_differently_by_different_seeds() {
    let places: BTreeSet<String> = (0..200).map(|seed| format!("{:?}", scene("a girl", "", seed).place)).collect();
    let hair: BTreeSet<String> =
        (0..200).map(|seed| format!("{:?}", scene("a girl", "", seed).figures[0].hair)).collect();
    assert!(places.len() >= 12 && hair.len() >= 40, "{} places, {} kinds of hair", places.len(), hair.len());
}

#[test]
fn the_light_comes_from_the_left_where_the_seed_is_even() {
    assert!(scene("a girl", "", 2).light_from_left());
    assert!(!scene("a girl", "", 3).light_from_left());
}

#[test]
fn everything_refused_leaves_something_to_draw() {
    let scene = scene("no girl, no boy, no woman, no man, no androgynous person", "day, dusk, dawn, night", 1);
    assert_eq!(scene.figures[0].kind, FigureKind::Girl);
}

#[test]
fn what_is_named_lies_in_the_picture() {
    let least = [
        ("a boy laughing in the snow with gloves", Framing::Knees),
        ("a girl with boots", Framing::FullBody),
        ("a woman in a red skirt", Framing::Knees),
        ("a man in a trench coat with a gun", Framing::Knees),
        ("a boxer with bandaged hands", Framing::Knees),
    ];
    for (prompt, least) in least {
        for seed in 0..40 {
            let framing = scene(prompt, "", seed).framing;
            assert!(framing as u8 >= least as u8, "{prompt}: {framing:?}");
        }
    }
    assert_eq!(scene("close-up of a girl with boots", "", 1).framing, Framing::Face);
}

#[test]
fn a_portrait_shows_the_face_and_not_what_somebody_of_that_kind_bears() {
    for seed in 0..20 {
        let portrait = scene("portrait of a samurai", "", seed);
        assert_eq!((portrait.framing, portrait.figures[0].prop), (Framing::Bust, None));
        assert_eq!(scene("a samurai in the rain", "", seed).figures[0].prop, Some(Prop::Sword));
        assert_eq!(scene("portrait of a samurai with a sword", "", seed).figures[0].prop, Some(Prop::Sword));
    }
}

#[test]
fn those_who_play_together_have_one_ball() {
    for seed in 0..40 {
        let scene = scene("three women in swimsuits playing with a beach ball", "", seed);
        let balls = scene.figures.iter().filter(|figure| figure.prop == Some(Prop::BeachBall)).count();
        assert_eq!((scene.figures.len(), balls), (3, 1));
    }
}
