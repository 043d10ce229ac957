//! Pictures in ink that are composed alike are told apart, and each is known again after what people do to pictures.

use canvas::Canvas;
use engine::{Brief, Engine, Flow, Picture, Size, Style};
use illustrator::Illustrator;
use screening::pictures::{Known, Pixels, asked, kept};

const SIDE_PX: u32 = 320;
/// Words and seeds of what looks alike: on a plain ground pictures are taken for one another by fingerprints alone.
const ALIKE: [(&str, u64); 14] = [
    ("an old man with a beard, plain background, waving", 346),
    ("an old man with a beard, plain background, waving", 543),
    ("a girl with a bob and a hoodie, plain background, waving", 525),
    ("a girl with a bob and a hoodie, plain background, waving", 347),
    ("a boy with a cap, plain background, waving", 529),
    ("a boy with a cap, plain background, waving", 351),
    ("a boy with a cap, plain background, sitting, sad", 351),
    ("a boy with a cap, plain background, sitting, sad", 529),
    ("an old man with a beard, plain background, sitting, sad", 524),
    ("a boy with glasses, plain background, sitting, sad", 345),
    ("a boy with glasses, in a classroom, running", 397),
    ("a woman in a kimono, under cherry petals, running", 507),
    ("a boy with a cap, on a roof at dusk, waving", 550),
    ("a tall man in a coat, in a kitchen, running", 491),
];

type Change = fn(&Pixels) -> Pixels;

/// Nothing, and what people do.
const CHANGES: [Change; 5] = [
    Pixels::clone,
    Pixels::mirrored,
    |one| one.smaller(160),
    |one| one.cropped([0.07, 0.02, 0.03, 0.08]),
    |one| one.cropped([0.02, 0.08, 0.07, 0.03]),
];

fn drawn((words, seed): (&str, u64)) -> Pixels {
    let brief = Brief {
        prompt: words.into(),
        negative: String::new(),
        size: Size { width_px: SIDE_PX, height_px: SIDE_PX },
        seed,
        candidates: 1,
        style: Style::Manga,
        characters: Vec::new(),
    };
    let mut drawn = Illustrator.draw(&brief, &mut |_| Flow::Continue).expect("plain words are drawn");
    let Picture::Layers(layers) = drawn.remove(0).picture else { unreachable!("the illustrator gives layers") };
    let canvas = Canvas { width_px: SIDE_PX, height_px: SIDE_PX, layers };
    let image = render::render(&canvas, &render::NoAssets, 1.0).expect("its layers can be rendered");
    Pixels::of_rgba(image.width_px as usize, image.height_px as usize, &image.rgba)
}

#[test]
fn pictures_composed_alike_are_told_apart_and_each_is_known_again() {
    let all: Vec<Pixels> = ALIKE.into_iter().map(drawn).collect();
    let known = Known::of(all.iter().map(kept).collect());
    let mut others = 0;
    for (number, picture) in all.iter().enumerate() {
        for (change, changed) in CHANGES.iter().map(|change| change(picture)).enumerate() {
            let candidates = known.candidates(&asked(&changed));
            let found: Vec<usize> = candidates.iter().filter(|one| one.is_found()).map(|one| one.picture).collect();
            assert_eq!(found, [number], "{}, change {change}: {candidates:?}", ALIKE[number].0);
            others += candidates.iter().filter(|one| one.picture != number).count();
        }
    }
    assert!(others > 0, "fingerprints alone would have done");
}
