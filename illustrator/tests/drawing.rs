//! Every place, hour, weather and style is drawn and rendered; the same brief gives the same bytes.

use canvas::{Canvas, Layer};
use engine::{Brief, Candidate, Engine, EngineError, Flow, Picture, Progress, Size, Style};
use illustrator::Illustrator;
use illustrator::scene::Place;
use proptest::prelude::*;
use render::{NoAssets, render};

/// Words for each place, in its order: one that has none does not compile.
const PLACES: [&str; Place::Dots as usize + 1] = [
    "roof",
    "city",
    "classroom",
    "bedroom",
    "cafe",
    "library",
    "train",
    "street",
    "forest",
    "field",
    "beach",
    "mountain",
    "shrine",
    "garden",
    "space",
    "plain background",
    "corridor",
    "living room",
    "kitchen",
    "laboratory",
    "office",
    "hospital",
    "dojo",
    "gym",
    "station",
    "arena",
    "ruins",
    "ship",
    "park",
    "desert",
    "castle",
    "snowy village",
    "bamboo grove",
    "fairground",
    "convenience store",
    "music room",
    "church",
    "throne room",
    "concert stage",
    "bus stop",
    "river bank",
    "cherry avenue",
    "sunflower field",
    "neon alley",
    "festival stalls",
    "cave",
    "underwater",
    "harbor",
    "bridge",
    "swimming pool",
    "rice fields",
    "windmill",
    "waterfall",
    "hot spring",
    "cockpit",
    "battlefield",
    "pier",
    "space station",
    "hangar",
    "bakery",
    "flower shop",
    "witch workshop",
    "floating islands",
    "balcony",
    "aquarium",
    "graveyard",
    "lighthouse",
    "stone bridge",
    "tennis court",
    "stadium",
    "ballpark",
    "boxing ring",
    "ice rink",
    "mansion hall",
    "dining room",
    "clock tower",
    "cliff edge",
    "red planet",
    "lavender field",
    "level crossing",
    "arcade",
    "karaoke room",
    "prison cell",
    "courtroom",
    "farm",
    "on the moon",
    "earth in the background",
    "shopping mall",
    "subway platform",
    "hospital corridor",
    "swamp",
    "canyon",
    "sunken ruins",
    "rooftop pool",
    "window seat",
    "ballroom",
    "veranda",
    "top of a mountain",
    "small house with a garden",
    "smithy",
    "meeting room",
    "balcony of a palace",
    "hangar with a spaceship",
    "field in bloom",
    "rowing boat",
    "coastal road",
    "wooden bridge",
    "market",
    "tavern",
    "lake",
    "tatami room",
    "food stall",
    "tiled roof",
    "school gate",
    "shoe lockers",
    "bar",
    "Japanese pub",
    "shopping street",
    "in front of a convenience store",
    "frozen lake",
    "ice floe",
    "courtyard of a castle",
    "castle wall",
    "street of an old town",
    "ruined church",
    "volcano",
    "path of torii",
    "bathroom",
    "greenhouse",
    "airport",
    "museum",
    "art gallery",
    "laundromat",
    "dungeon",
    "garage",
    "parking garage",
    "playground",
    "brook in a forest",
    "locker room",
    "observatory",
    "attic",
    "empty room",
    "wheat field",
    "outdoor basketball court",
    "deck of an airship",
    "ruined city",
    "edo town",
    "planetarium",
    "dance studio",
    "art studio",
    "indoor pool",
    "cockpit of an old plane",
    "fire escape",
    "field of pampas grass",
    "back alley",
    "city of the future",
    "big tree on a hill",
    "skatepark",
    "archery range",
    "restaurant kitchen",
    "cabin of a ferris wheel",
    "river with an iron bridge and a train",
    "in front of a flower shop",
    "in front of a bakery",
    "in front of a bookstore",
    "in front of a cafe",
    "on a cloud",
    "field of spider lilies",
    "residential street",
    "country road",
    "genkan",
    "front porch",
    "zoo",
    "orchard",
    "western town",
    "study room",
    "bowling alley",
    "vineyard",
    "tailor's room",
    "pottery studio",
    "recording studio",
    "ferry deck",
    "in front of the station",
    "wall carvings",
    "speed lines",
    "focus lines",
    "flash background",
    "flower background",
    "gloomy background",
    "sparkle background",
    "dot background",
];

fn brief(prompt: &str, size: (u32, u32), seed: u64, style: Style) -> Brief {
    let size = Size { width_px: size.0, height_px: size.1 };
    Brief { prompt: prompt.into(), negative: String::new(), size, seed, candidates: 1, style, characters: Vec::new() }
}

fn draw(brief: &Brief) -> Vec<Candidate> {
    Illustrator.draw(brief, &mut |_| Flow::Continue).expect("nobody cancelled")
}

fn layers(brief: &Brief) -> Vec<Layer> {
    match draw(brief).remove(0).picture {
        Picture::Layers(layers) => layers,
        Picture::Pixels(_) => panic!("the illustrator draws layers"),
    }
}

fn pixels(brief: &Brief) -> Vec<u8> {
    let Size { width_px, height_px } = brief.size;
    let canvas = Canvas { width_px, height_px, layers: layers(brief) };
    render(&canvas, &NoAssets, 1.0).expect("the layers are sound").rgba
}

/// The least alpha of the picture. Translucent shapes over an opaque ground cost the rasterizer a step of alpha each,
/// and in a picture of 64 pixels dozens of them lie on one; a hole is far below that.
fn thinnest(rgba: &[u8]) -> u8 {
    rgba.chunks_exact(4).map(|pixel| pixel[3]).min().unwrap_or(0)
}

/// How many different colors there are: a picture has many, an accident few.
fn colors(rgba: &[u8]) -> usize {
    rgba.chunks_exact(4).collect::<std::collections::BTreeSet<_>>().len()
}

/// Two places of three, others at each turn: none is left out, and no test is longer for what is drawn at every place.
fn places_at(turn: usize) -> impl Iterator<Item = &'static str> {
    PLACES.into_iter().enumerate().filter(move |(at, _)| !(at + turn).is_multiple_of(3)).map(|(_, place)| place)
}

#[test]
fn the_words_of_each_place_ask_for_it() {
    for (number, words) in PLACES.into_iter().enumerate() {
        let place = Illustrator.scene(&brief(words, (64, 64), 5, Style::Color), 0).place;
        assert_eq!(place as usize, number, "{words} is {place:?}");
    }
}

/// Places at the hour of that turn in every weather and style, small: some 2,300 pictures, the longest test there is. One
/// test an hour, so that the runner spreads them over the cores.
fn drawn_to_the_edges_at((turn, hour): (usize, &str)) {
    for place in places_at(turn) {
        for weather in ["clear sky", "cloudy", "rain", "snow", "falling petals", "autumn leaves", "fog"] {
            for style in Style::ALL {
                // Pastel is color made soft, pencil is drawn as print is: two weathers tell enough.
                if matches!(style, Style::Sketch | Style::Pastel) && !matches!(weather, "clear sky" | "rain") {
                    continue;
                }
                let prompt = format!("{place}, {hour}, {weather}");
                let seed = prompt.len() as u64;
                let rgba = pixels(&brief(&prompt, (64, 64), seed, style));
                assert!(thinnest(&rgba) >= 200, "{prompt} has holes: {}", thinnest(&rgba));
                let least = if matches!(style, Style::Color | Style::Pastel) { 200 } else { 8 };
                assert!(colors(&rgba) > least, "{prompt} {style:?}: {} colors", colors(&rgba));
            }
        }
    }
}

#[test]
fn every_place_weather_and_style_is_drawn_to_the_edges_at_dawn() {
    drawn_to_the_edges_at((0, "dawn"));
}

#[test]
fn every_place_weather_and_style_is_drawn_to_the_edges_by_day() {
    drawn_to_the_edges_at((1, "day"));
}

#[test]
fn every_place_weather_and_style_is_drawn_to_the_edges_at_dusk() {
    drawn_to_the_edges_at((2, "dusk"));
}

#[test]
fn every_place_weather_and_style_is_drawn_to_the_edges_at_night() {
    drawn_to_the_edges_at((3, "night"));
}

#[test]
fn every_place_is_drawn_at_every_size_and_shape() {
    for (turn, size) in [(256, 256), (64, 1024), (1024, 64), (64, 2048)].into_iter().enumerate() {
        for place in places_at(turn) {
            for style in Style::ALL {
                let rgba = pixels(&brief(&format!("{place}, rain"), size, 5, style));
                assert!(thinnest(&rgba) >= 200, "{place} {size:?} has holes: {}", thinnest(&rgba));
            }
        }
    }
}

#[test]
fn the_largest_picture_has_sound_layers() {
    for (turn, size) in [(8192, 4882), (64, 8192)].into_iter().enumerate() {
        for place in places_at(turn) {
            assert!(!layers(&brief(place, size, 9, Style::Color)).is_empty());
        }
    }
}

#[test]
fn the_same_brief_gives_the_same_bytes() {
    for style in Style::ALL {
        let brief = brief("a girl with silver hair on a roof at dusk", (160, 200), 77, style);
        assert_eq!(draw(&brief), draw(&brief));
        assert_eq!(pixels(&brief), pixels(&brief));
    }
}

#[test]
fn every_place_hour_weather_and_style_changes_the_picture() {
    let of = |prompt: &str, style| layers(&brief(prompt, (128, 128), 4, style));
    let base = of("roof, day, clear sky", Style::Color);
    for place in &PLACES[1..] {
        assert_ne!(of(&format!("{place}, day, clear sky"), Style::Color), base, "{place}");
    }
    for prompt in ["roof, dawn, clear sky", "roof, dusk, clear sky", "roof, night, clear sky"] {
        assert_ne!(of(prompt, Style::Color), base, "{prompt}");
    }
    for prompt in ["roof, day, cloudy", "roof, day, rain", "roof, day, snow", "roof, day, falling petals"] {
        assert_ne!(of(prompt, Style::Color), base, "{prompt}");
    }
    for style in &Style::ALL[1..] {
        assert_ne!(of("roof, day, clear sky", *style), base, "{style:?}");
    }
}

/// Each with the place, hour and weather that it brings, so that nothing else differs.
const SIGHTS: [(&str, &str); 26] = [
    ("fireworks", "river bank, night"),
    ("full moon", "field, night"),
    ("rainbow", "field, noon"),
    ("shooting stars", "beach, night"),
    ("lightning", "city, noon, rain"),
    ("sky lanterns", "beach, night"),
    ("flock of birds", "field, noon"),
    ("soap bubbles", "park, noon"),
    ("fireflies", "river bank, night"),
    ("on fire", "village, night"),
    ("campfire", "forest, night"),
    ("snowman", "park, noon, snow"),
    ("christmas tree", "living room, night"),
    ("pumpkins", "village, night"),
    ("puddle", "street, noon, rain"),
    ("magic circle", "ruins, night"),
    ("aurora", "mountain, night"),
    ("paper lanterns", "street, night"),
    ("string lights", "garden, night"),
    ("candles", "ruins, night"),
    ("fox fire", "forest, night"),
    ("vending machine", "street, noon"),
    ("mushrooms", "forest, night"),
    ("laundry", "roof, noon"),
    ("plants", "cafe, noon"),
    ("ivy", "ruins, noon"),
];

#[test]
fn every_sight_is_seen_in_every_style() {
    for (sight, around) in SIGHTS {
        for style in Style::ALL {
            let shown = |words: String| pixels(&brief(&words, (192, 192), 5, style));
            let without = shown(format!("no humans, wide shot, clear sky, {around}"));
            let with = shown(format!("no humans, wide shot, clear sky, {around}, {sight}"));
            let changed = without.chunks_exact(4).zip(with.chunks_exact(4)).filter(|(one, other)| one != other).count();
            assert!(changed > 60, "{sight} in {}: {changed} pixels", style.name());
        }
    }
}

/// Of all pixels, the share as dark as this or darker.
fn dark_share(rgba: &[u8], most: u8) -> f64 {
    let dark = rgba.chunks_exact(4).filter(|pixel| pixel[..3].iter().all(|part| *part <= most)).count();
    dark as f64 / (rgba.len() / 4) as f64
}

#[test]
fn a_day_in_print_is_mostly_paper_and_its_night_is_no_mud() {
    // Space is black at every hour, and so are the windows of a cockpit, the hall before a stage and that under a dome.
    let is_dark = |place: &str| matches!(place, "space" | "on the moon" | "cockpit" | "concert stage" | "planetarium");
    for (turn, (hour, most)) in [("day", 0.42), ("night", 0.72)].into_iter().enumerate() {
        for place in places_at(turn).filter(|place| !place.contains("background") && !is_dark(place)) {
            let prompt = format!("no humans, {place}, {hour}");
            let dark = dark_share(&pixels(&brief(&prompt, (256, 256), 3, Style::Manga)), 127);
            assert!(dark < most, "{prompt}: {dark}");
        }
    }
}

#[test]
fn nothing_in_pastel_is_black() {
    for place in PLACES {
        let rgba = pixels(&brief(&format!("a girl, {place}, night"), (96, 96), 5, Style::Pastel));
        assert!(dark_share(&rgba, 40) < 0.001, "{place}");
    }
}

#[test]
fn a_pencil_has_no_color() {
    for place in PLACES {
        let rgba = pixels(&brief(&format!("a girl, {place}, dusk"), (96, 96), 5, Style::Sketch));
        let gray = |pixel: &[u8]| pixel[..3].iter().max().unwrap_or(&0) - pixel[..3].iter().min().unwrap_or(&0) < 14;
        assert!(rgba.chunks_exact(4).all(gray), "{place}");
    }
}

#[test]
fn different_seeds_give_different_pictures() {
    let of = |seed| layers(&brief("a girl with silver hair on a roof at dusk", (128, 128), seed, Style::Color));
    let pictures: Vec<Vec<Layer>> = (0..8).map(of).collect();
    for one in 0..8 {
        for other in one + 1..8 {
            assert_ne!(pictures[one], pictures[other], "seeds {one} and {other}");
        }
    }
}

#[test]
fn candidates_differ_and_each_can_be_drawn_again_from_its_own_seed() {
    let mut brief = brief("a girl in a field", (128, 128), 21, Style::Color);
    brief.candidates = 4;
    let candidates = draw(&brief);
    assert_eq!(candidates.len(), 4);
    assert_eq!(candidates[0].seed, 21);
    for (at, candidate) in candidates.iter().enumerate() {
        let alone = Brief { seed: candidate.seed, candidates: 1, ..brief.clone() };
        assert_eq!(draw(&alone)[0], *candidate);
        assert!(candidates[..at].iter().all(|other| other.picture != candidate.picture));
    }
}

#[test]
fn progress_is_told_and_cancelling_ends_the_work() {
    let mut brief = brief("a girl", (64, 64), 1, Style::Color);
    brief.candidates = 3;
    let mut told = Vec::new();
    Illustrator
        .draw(&brief, &mut |progress| {
            told.push(progress);
            Flow::Continue
        })
        .expect("nobody cancelled");
    assert_eq!(told, [0, 1, 2, 3].map(|done| Progress { done, of: 3 }));
    let cancelled =
        Illustrator.draw(&brief, &mut |progress| if progress.done == 1 { Flow::Cancel } else { Flow::Continue });
    assert!(matches!(cancelled, Err(EngineError::Cancelled)));
}

#[test]
fn hostile_prompts_are_read_and_drawn() {
    let long = "silver hair, no hat or glasses, red ".repeat(600);
    let prompts = [
        "",
        "   ",
        "\n\t",
        ",,,;;;...",
        "no",
        "no no no without",
        "red red red red",
        ":::hair:::is is are",
        "👩‍🎤🏳️‍🌈🌸",
        "e\u{301}\u{301}\u{301}\u{301}",
        "فتاة ذات شعر فضي",
        "\u{202E}lrig\u{202C}",
        "銀髪の少女、屋上、夕暮れ",
        "\u{0}\u{1}\u{7f}",
        "'''\u{2019}",
        &long,
    ];
    for prompt in prompts {
        let mut brief = brief(prompt, (64, 64), 3, Style::Color);
        brief.negative = prompt.into();
        Illustrator.read(&brief);
        assert!(!draw(&brief).is_empty());
    }
}

/// Each of the many asks who wears it.
#[test]
fn what_is_said_thousands_of_times_is_read_in_a_moment() {
    for thing in ["red tie", "red hat", "gold buttons", "sword, shield"] {
        let prompt = format!("a girl, {}kimono", format!("{thing}, ").repeat(1_500));
        let begun = std::time::Instant::now();
        Illustrator.read(&brief(&prompt, (64, 64), 3, Style::Color));
        assert!(begun.elapsed().as_secs() < 10, "{thing}: {:?}", begun.elapsed());
    }
}

proptest! {
    #[test]
    fn no_text_makes_reading_panic_and_all_words_shown_are_the_prompts_own(
        prompt in "(\\PC{0,40}|(red|no|hair|eyes|with|is|or|long|girl|hat|in|,|:|\\.|é|🌸| |-){0,24})",
        negative in "\\PC{0,20}",
    ) {
        let mut brief = brief(&prompt, (64, 64), 1, Style::Color);
        brief.negative = negative.clone();
        let read = Illustrator.read(&brief);
        for one in &read.understood {
            prop_assert!(prompt.contains(&one.words) || negative.contains(&one.words));
        }
        for words in &read.not_drawn {
            prop_assert!(prompt.contains(words));
        }
    }
}
