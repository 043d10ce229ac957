//! What must hold of animals: read as said, inside of the picture, over no face, the same every time.

use canvas::{Content, Element, Layer};
use engine::{Brief, Engine, Size, Style};

use super::{measure, stand, with_figures};
use crate::{Illustrator, figure, places};
use scene::words::meaning::animal_name;
use scene::{Act, Animal, AnimalKind, Hour, Pose, Scene, Spot, Tint};

fn brief(prompt: &str, seed: u64, [width_px, height_px]: [u32; 2]) -> Brief {
    let size = Size { width_px, height_px };
    let style = Style::Color;
    let negative = String::new();
    Brief { prompt: prompt.into(), negative, size, seed, candidates: 1, style, characters: Vec::new() }
}

fn scene(prompt: &str, seed: u64) -> Scene {
    Illustrator.scene(&brief(prompt, seed, [640, 640]), 0)
}

fn shown(prompt: &str) -> String {
    let scene = scene(prompt, 1);
    let animals = scene.animals.iter().map(|animal| format!("{:?} {:?} {}", animal.color, animal.kind, animal.with));
    format!("{}: {}", scene.figures.len(), animals.collect::<Vec<_>>().join(", "))
}

#[test]
fn animals_are_those_that_the_words_name() {
    for (prompt, expected) in [
        ("a girl with a white cat", "1: White Cat 0"),
        ("a white cat and a girl with black hair", "1: White Cat 0"),
        ("a girl with a white cat and a boy with a black dog", "2: White Cat 0, Black Dog 1"),
        ("two white rabbits and an orange cat", "0: White Rabbit 0, White Rabbit 0, Orange Cat 0"),
        ("five black cats", "0: Black Cat 0, Black Cat 0, Black Cat 0, Black Cat 0"),
        ("黒猫を抱いた少女", "1: Black Cat 0"),
        ("白い犬", "0: White Dog 0"),
        ("a girl without a cat", "1: "),
        ("girl with no dogs", "1: "),
        ("cat girl", "1: "),
        ("girl, cat ears, cat tail", "1: "),
        ("boy, bear hoodie", "1: "),
        ("girl with a stuffed rabbit", "1: "),
        ("a girl with a wolf cut", "1: "),
        ("it is raining cats and dogs, a boy", "1: "),
        ("no humans, a fox in the snow", "0: Orange Fox 0"),
        ("a fox in the snow", "0: Orange Fox 0"),
        ("her black cat", "1: Black Cat 0"),
    ] {
        assert_eq!(shown(prompt), expected, "{prompt}");
    }
    let mut refusing = brief("a girl with a cat", 1, [640, 640]);
    refusing.negative = "cats".into();
    assert_eq!(Illustrator.scene(&refusing, 0).animals, []);
}

#[test]
fn what_an_animal_does_and_where_it_is_is_its_own() {
    let first = |prompt| scene(prompt, 1).animals[0];
    let of = |prompt| (first(prompt).act, first(prompt).spot);
    assert_eq!(of("a cat sleeping on a windowsill"), (Act::Sleeping, Spot::Beside));
    assert_eq!(of("a girl with a cat on her shoulder").1, Spot::Shoulder);
    assert_eq!(of("girl, bird on head").1, Spot::Head);
    assert_eq!(of("a girl holding a rabbit").1, Spot::Arms);
    assert_eq!(of("a girl with a cat on her lap").1, Spot::Lap);
    assert_eq!(of("a girl walking her dog"), (Act::Standing, Spot::Led));
    assert_eq!(of("a boy leading a horse"), (Act::Standing, Spot::Led));
    assert_eq!(of("a girl and a walking dog").1, Spot::Beside);
    assert_eq!(of("犬を連れた少女").1, Spot::Led);
    assert_eq!(of("a dog running on a beach"), (Act::Running, Spot::Beside));
    assert_eq!(of("three birds flying above a boy"), (Act::Flying, Spot::Sky));
    assert_eq!(first("a cat with green eyes").eyes, Some(Tint::Green));
    // The sleep is the cat's.
    let girl = &scene("a girl with a sleeping cat", 1).figures[0];
    assert_ne!(girl.expression, scene::Expression::Sleepy);
}

#[test]
fn what_an_animal_cannot_show_is_told() {
    let lost = |prompt: &str| Illustrator.read(&brief(prompt, 1, [64, 64])).not_drawn;
    assert_eq!(lost("a cat with a red ribbon"), ["red ribbon"]);
    assert_eq!(lost("girl, three cats and two dogs"), ["two dogs"]);
    assert_eq!(lost("a girl and a cat mug"), ["cat"]);
    assert_eq!(lost("a white cat sleeping in a garden"), Vec::<String>::new());
}

#[test]
fn an_animal_in_the_arms_leaves_the_chin_free() {
    for kind in AnimalKind::ALL.into_iter().filter(|kind| kind.is_beast()) {
        for seed in 0..6 {
            let prompt = format!("a girl holding a {}", animal_name(kind));
            let scene = scene(&prompt, seed);
            let stand = stand::stands(&scene)[0];
            let chin = figure::perches(&scene)[0].chin;
            let top = stand.frame.origin[1] - super::nestle::HELD_HEIGHT * stand.frame.unit;
            assert!(top >= chin[1] - 0.01, "{prompt} {seed}: its ears end at {top}, the chin is at {chin:?}");
        }
    }
}

#[test]
fn white_fur_is_white_in_every_light() {
    for hour in [Hour::Day, Hour::Dawn, Hour::Dusk, Hour::Night] {
        let animal = Animal { color: Tint::White, ..scene("a white cat", 1).animals[0] };
        let color = super::coat::Coat::of(&animal, hour).fur.base.color;
        let (least, most) = (color.red.min(color.green).min(color.blue), color.red.max(color.green).max(color.blue));
        assert!(least > 205 && most - least < 24, "{hour:?}: {color:?}");
    }
}

#[test]
fn who_holds_somebodys_hand_is_hand_in_hand_with_them() {
    for prompt in ["a mother holding a child's hand", "a boy holding his little sister's hand"] {
        let figures = scene(prompt, 1).figures;
        assert_eq!(figures.len(), 2, "{prompt}");
        assert!(figures.iter().all(|figure| figure.pose == Pose::HoldingHands), "{prompt}");
        assert_eq!(Illustrator.read(&brief(prompt, 1, [64, 64])).not_drawn, Vec::<String>::new(), "{prompt}");
    }
}

/// Left, top, right, bottom of all points of the layers.
fn bounds(layers: &[Layer]) -> [f32; 4] {
    fn grow(elements: &[Element], bounds: &mut [f32; 4]) {
        for element in elements {
            match element {
                // What is clipped lies in what is not.
                Element::Group(_) => {}
                Element::Shape(shape) => {
                    for [x, y] in &shape.path.points {
                        *bounds = [bounds[0].min(*x), bounds[1].min(*y), bounds[2].max(*x), bounds[3].max(*y)];
                    }
                }
            }
        }
    }
    let mut all = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    for layer in layers.iter().filter(|layer| !layer.name.starts_with("shadow")) {
        if let Content::Drawing(drawing) = &layer.content {
            grow(&drawing.elements, &mut all);
        }
    }
    all
}

#[test]
fn every_animal_alone_is_whole_and_inside_of_the_picture() {
    let mut wrong = Vec::new();
    for kind in AnimalKind::ALL {
        for words in ["", "running", "sleeping"] {
            let prompt = format!("a {words} {}, plain background", animal_name(kind));
            let scene = scene(&prompt, 5);
            assert_eq!((scene.figures.len(), scene.animals.len()), (0, 1), "{prompt}");
            let layers: Vec<Layer> = with_figures(&scene, None).into_iter().flat_map(|group| group.layers).collect();
            let [left, top, right, bottom] = bounds(&layers);
            let is_inside = left >= 0.0 && top >= 0.0 && right <= 640.0 && bottom <= 640.0;
            if !is_inside || bottom - top < 90.0 {
                wrong.push(format!("{prompt}: {:?}", bounds(&layers)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_animal_at_somebodys_side_or_on_them_covers_no_face_and_is_not_cut_off() {
    let mut wrong = Vec::new();
    for kind in AnimalKind::ALL {
        for spot in ["on her shoulder", "on her head", "at her feet"] {
            for seed in 0..6 {
                let prompt = format!("a girl with a {} {spot}", animal_name(kind));
                let scene = scene(&prompt, seed);
                let stand = stand::stands(&scene)[0];
                let head = figure::heads(&scene)[0];
                let [x, y] = stand.frame.origin;
                let inner = (x - head.center[0]).abs() - stand::near_half(kind) * stand.frame.unit;
                let apart = inner > 0.29 * head.height;
                let above = y < head.center[1] - 0.40 * head.height;
                // How high it is: a beast holds its head over its feet, and what is too heavy for a shoulder lies in the arms.
                let held = &scene.animals[0];
                let high = if held.kind.is_beast() && held.spot != Spot::Arms { 3.2 } else { measure::size(held)[0] };
                let below = stand.half_width > 0.0 && y - stand.frame.unit * high > head.center[1] + 0.3 * head.height;
                let reach = stand.half_width * 0.8;
                let covers = !(apart || above || below || stand::is_behind(&scene, held));
                if covers || x - reach <= 0.0 || x + reach >= 640.0 {
                    wrong.push(format!("{prompt} {seed}: {stand:?} {head:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_same_scene_is_drawn_the_same_in_every_style() {
    for style in Style::ALL {
        let mut scene = scene("a girl holding a cat, two birds flying, a dog", 3);
        scene.style = style;
        let print = places::print(&scene, figure::head(&scene));
        let draw =
            || -> Vec<Layer> { with_figures(&scene, print).into_iter().flat_map(|group| group.layers).collect() };
        assert_eq!(draw(), draw());
    }
}
