//! Words to a scene to layers: nothing is understood that was not said, and whatever was said is drawn in finite numbers.
#![allow(dead_code, reason = "each fuzz target uses one of these")]

use canvas::{Content, Element, Path};
use engine::{Brief, Engine, Flow, Picture, Size, Style};
use illustrator::Illustrator;

/// The first line is the prompt, the second what must not be there; the seed comes from their length.
fn brief(bytes: &[u8]) -> Option<Brief> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (prompt, negative) = text.split_once('\n').unwrap_or((text, ""));
    let style = Style::ALL[negative.len() % Style::ALL.len()];
    let size = Size { width_px: 64 + prompt.len() as u32 % 512, height_px: 64 + negative.len() as u32 % 512 };
    let seed = bytes.iter().fold(bytes.len() as u64, |seed, byte| seed.wrapping_mul(31) ^ u64::from(*byte));
    Some(Brief {
        prompt: prompt.into(),
        negative: negative.into(),
        size,
        seed,
        candidates: 1,
        style,
        characters: Vec::new(),
    })
}

/// What was understood and what was not are the person's own words, and reading them twice says the same.
pub fn prompt(bytes: &[u8]) {
    let Some(brief) = brief(bytes) else { return };
    let understanding = Illustrator.read(&brief);
    for one in &understanding.understood {
        assert!(brief.prompt.contains(&one.words) || brief.negative.contains(&one.words), "{one:?}");
        assert!(!one.words.is_empty() && !one.meaning.is_empty(), "{one:?}");
    }
    assert!(understanding.not_drawn.iter().all(|words| brief.prompt.contains(words)), "{understanding:?}");
    assert_eq!(Illustrator.read(&brief), understanding);
    assert_eq!(format!("{:?}", Illustrator.scene(&brief, 0)), format!("{:?}", Illustrator.scene(&brief, 0)));
}

pub fn drawing(bytes: &[u8]) {
    let Some(brief) = brief(bytes) else { return };
    let drawn = Illustrator.draw(&brief, &mut |_| Flow::Continue).expect("the illustrator draws whatever it is asked");
    assert_eq!(drawn.len(), 1);
    for candidate in &drawn {
        let Picture::Layers(layers) = &candidate.picture else { panic!("the illustrator draws layers") };
        for layer in layers {
            let Content::Drawing(drawing) = &layer.content else { panic!("the illustrator has no hands") };
            check(&drawing.elements);
        }
    }
}

/// A script is read or refused with a line that it has; what is read is drawn, the same twice, in finite numbers.
pub fn script(bytes: &[u8]) {
    use illustrator::page::{self, Script};
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let script = match Script::parse(text) {
        Ok(script) => script,
        Err(error) => {
            assert!(error.line >= 1 && error.line <= text.lines().count().max(1), "{error}");
            return;
        }
    };
    // Drawing takes milliseconds a panel: a few panels show as much as many.
    if script.leaves.iter().map(|leaf| leaf.panels.len()).sum::<usize>() > 8 {
        return;
    }
    let pages = page::draw(&script, 1, script.style);
    assert_eq!(pages.len(), page::count(&script));
    assert!(pages == page::draw(&script, 1, script.style), "another drawing of the same script");
    for layer in pages.iter().flat_map(|page| &page.layers) {
        check_layer(layer);
    }
}

fn check_layer(layer: &canvas::Layer) {
    match &layer.content {
        Content::Drawing(drawing) => check(&drawing.elements),
        Content::Layers(layers) => layers.iter().for_each(check_layer),
        Content::Lettering(words) => words.check().expect("lettering that can be set"),
        Content::Pixels(_) | Content::Strokes(_) => panic!("a page is drawn and lettered"),
    }
}

fn check(elements: &[Element]) {
    for element in elements {
        match element {
            Element::Shape(shape) => check_path(&shape.path),
            Element::Group(group) => {
                group.clip.iter().for_each(check_path);
                check(&group.elements);
            }
        }
    }
}

fn check_path(path: &Path) {
    assert!(path.points.iter().flatten().all(|place| place.is_finite()), "{path:?}");
}
