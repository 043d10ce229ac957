//! Checks of whole pages.

use proptest::prelude::*;

use super::script::Panel as Written;
use super::*;
use crate::figure::curve::Point;

fn script(text: &str) -> Script {
    Script::parse(text).expect("the script is sound")
}

const KEPT: [&str; 7] = [
    include_str!("../../../docs/scripts/after-the-bell.txt"),
    include_str!("../../../docs/scripts/the-runaway-signal.txt"),
    include_str!("../../../docs/scripts/okujou.txt"),
    include_str!("../../../docs/scripts/the-last-ferry.txt"),
    include_str!("../../../docs/scripts/rooftop-courier.txt"),
    include_str!("../../../docs/scripts/the-cat-comes-back.txt"),
    include_str!("../../../docs/scripts/kieta-kagi.txt"),
];

#[test]
fn the_same_script_and_seed_give_the_same_page() {
    for text in KEPT {
        let script = script(text);
        assert_eq!(draw(&script, 7, Style::Manga), draw(&script, 7, Style::Manga));
    }
}

#[test]
fn nothing_of_the_kept_scripts_is_lost() {
    for text in KEPT {
        assert_eq!(not_drawn(&script(text)), []);
    }
}

/// What writers are shown is what is read.
#[test]
fn the_example_of_the_document_begins_the_kept_script() {
    let document = include_str!("../../../docs/script.md");
    let example = document.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    assert!(KEPT[0].starts_with(example), "{example}");
}

/// What the letterer placed on a page, and the faces it had to keep clear of.
fn placed(text: &str, seed: u64) -> Vec<(Vec<panel::Face>, Vec<spots::Taken>)> {
    let script = script(text);
    let stage = Stage { script: &script, style: script.style, seed, cast: &Cast::default() };
    let of_leaf = |leaf: &Leaf| {
        let drawer = Drawer { stage: &stage, panels: &leaf.panels, seed, first: 0, number: 1 };
        let (measures, frames, height) = drawer.frames();
        let (_, faces) = drawer.pictures(&measures, &frames);
        let letterer = Letterer { panels: &leaf.panels, frames: &frames, faces: &faces, measures: &measures };
        let (_, taken) = letterer.layers(height, (&script, seed));
        (faces, taken)
    };
    script.leaves.iter().map(of_leaf).collect()
}

#[test]
fn words_lie_on_no_face_and_on_no_other_words() {
    for (text, seed) in KEPT.iter().flat_map(|text| [1_u64, 2, 3].map(|seed| (text, seed))) {
        for (faces, taken) in placed(text, seed) {
            for (number, one) in taken.iter().enumerate() {
                for face in &faces {
                    // From the brows to the chin, cheek to cheek.
                    let [x, y] = [one.middle[0] - face.center[0], one.middle[1] - face.center[1] - 0.12 * face.height];
                    let [wide, high] = [one.extent[0] + 0.30 * face.height, one.extent[1] + 0.30 * face.height];
                    assert!(
                        (x / wide).powi(2) + (y / high).powi(2) > 0.98,
                        "seed {seed}: words {number} of {text:.20} on a face"
                    );
                }
                for (before, other) in taken[..number].iter().enumerate() {
                    let apart = [0, 1].map(|axis| {
                        (one.middle[axis] - other.middle[axis]).abs() / (one.extent[axis] + other.extent[axis])
                    });
                    // Two that are joined overlap by a little.
                    let least = if one.joined && before + 1 == number { 0.6 } else { 0.9 };
                    assert!(
                        apart[0].powi(2) + apart[1].powi(2) > least,
                        "seed {seed}: words {number} of {text:.20} on {before}: {apart:?}, joined {}",
                        one.joined
                    );
                }
            }
        }
    }
}

fn any_hints() -> impl Strategy<Value = Hints> {
    let size = prop_oneof![Just(Size::Small), Just(Size::Usual), Just(Size::Usual), Just(Size::Large)];
    (size, any::<[u8; 4]>()).prop_map(|(size, [wide, inset, bleed, slanted])| Hints {
        size,
        wide: wide < 60,
        inset: inset < 40,
        bleed: bleed < 50,
        slanted: slanted < 90,
        ..Hints::default()
    })
}

/// As a writer could have written them: no inset is first, at most three follow each other, tall panels have neighbors.
fn any_panels() -> impl Strategy<Value = Vec<Written>> {
    (proptest::collection::vec(any_hints(), 1..9), any::<bool>()).prop_map(|(mut hints, tall)| {
        hints[0].inset = false;
        for at in 3..hints.len() {
            hints[at].inset &= !(hints[at - 1].inset && hints[at - 2].inset && hints[at - 3].inset);
        }
        if tall && hints.len() > 3 {
            for hint in &mut hints[..3] {
                (hint.wide, hint.inset) = (false, false);
            }
            hints[0].tall = true;
        }
        hints.into_iter().map(|hints| Written { hints, ..Written::default() }).collect()
    })
}

/// Whether a line parts the two outlines (separating axes).
fn apart(one: &Frame, other: &Frame) -> bool {
    let sides =
        |frame: &Frame| (0..4).map(|at| [frame.corners[at], frame.corners[(at + 1) % 4]]).collect::<Vec<[Point; 2]>>();
    sides(one).into_iter().chain(sides(other)).any(|[from, to]| {
        let normal = [to[1] - from[1], from[0] - to[0]];
        let span = |frame: &Frame| {
            let along = frame.corners.map(|[x, y]| x * normal[0] + y * normal[1]);
            along.iter().fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(*at), high.max(*at)))
        };
        let ((low, high), (other_low, other_high)) = (span(one), span(other));
        high <= other_low || other_high <= low
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn panels_never_overlap_and_stay_on_the_page(panels in any_panels(), seed in any::<u64>(), left in any::<bool>()) {
        let measures = Measures::of(Paper::B5);
        let reading = if left { Reading::LeftToRight } else { Reading::RightToLeft };
        let frames = layout::layout(&panels, &measures, (reading, seed));
        prop_assert_eq!(frames.len(), panels.len());
        for (at, frame) in frames.iter().enumerate() {
            let out = if panels[at].hints.bleed { measures.bleed + 0.01 } else { 0.0 };
            let [x0, y0, x1, y1] = frame.bounds();
            prop_assert!(x0 >= -out && y0 >= -out && x1 <= measures.width + out && y1 <= measures.height + out);
            prop_assert!(x1 - x0 > 40.0 && y1 - y0 > 40.0, "panel {} is too small: {:?}", at, frame);
            for other in (0..at).filter(|other| !panels[at].hints.inset && !panels[*other].hints.inset) {
                prop_assert!(apart(frame, &frames[other]), "panels {} and {} overlap", other, at);
            }
        }
    }

    #[test]
    fn panels_are_read_in_their_order(panels in any_panels(), seed in any::<u64>()) {
        let frames = layout::layout(&panels, &Measures::of(Paper::B5), (Reading::RightToLeft, seed));
        let standing: Vec<&Frame> = frames.iter().zip(&panels).filter(|(_, panel)| !panel.hints.inset).map(|(frame, _)| frame).collect();
        for pair in standing.windows(2) {
            let ([_, top, right, bottom], [_, next_top, next_right, _]) = (pair[0].bounds(), pair[1].bounds());
            let lower = next_top > f64::midpoint(top, bottom);
            let further = next_right < right - 1.0 && pair[1].center()[0] < pair[0].center()[0];
            prop_assert!(lower || further, "{:?} is not read before {:?}", pair[0], pair[1]);
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "(# Page\n|## wide\n|# Characters\n|Aki: girl\n|Aki \\(.{0,4}\\): .{0,9}\n|.{0,30}\n){0,12}") {
        let _ = Script::parse(&text);
    }
}

/// Of pages whose panels the writer left to us, or called large: where every panel is called wide no one can be larger.
#[test]
fn one_panel_is_clearly_the_largest() {
    let measures = Measures::of(Paper::B5);
    let large = Written { hints: Hints { size: Size::Large, ..Hints::default() }, ..Written::default() };
    for count in 3..8 {
        for seed in 0..200 {
            let mut panels = vec![Written::default(); count];
            if seed % 2 == 0 {
                panels[seed as usize % count] = large.clone();
            }
            let frames = layout::layout(&panels, &measures, (Reading::RightToLeft, seed));
            let mut areas = layout::areas(&frames, &measures);
            areas.sort_by(|one, other| other.total_cmp(one));
            assert!(areas[0] > areas[1] * 1.05, "{count} panels, seed {seed}: {areas:?}");
        }
    }
}

/// Who edits a page finds each thing by its name.
#[test]
fn every_layer_says_what_it_is_and_in_which_panel() {
    let text = "Title: Rain\n# Characters\nAki: girl\nRen: boy\n# Page 1\n## half, Aki and Ren\nPlace: roof\nAki: A\nAki: B\nRen (thinks): C\nCAPTION: D\nSFX: BOOM\n# Page 2\n## over Ren, Aki, title\nAki (off): E";
    let script = script(text);
    let pages = draw(&script, 1, Style::Manga);
    let names = |page: &Page| page.layers.iter().map(|layer| layer.name.clone()).collect::<Vec<String>>();
    assert_eq!(
        names(&pages[0]),
        [
            "paper",
            "panel 1",
            "panel 1: sound BOOM",
            "panel 1: balloon of Aki",
            "panel 1: words of Aki, line 8",
            "panel 1: words of Aki, line 9",
            "panel 1: balloon of Ren",
            "panel 1: words of Ren, line 10",
            "panel 1: caption",
            "panel 1: words, line 11",
            "page number",
        ]
    );
    let inside = |page: &Page| match &page.layers[1].content {
        canvas::Content::Layers(layers) => layers.iter().map(|layer| layer.name.clone()).collect::<Vec<String>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(inside(&pages[0]), ["panel 1: background", "panel 1: Ren", "panel 1: Aki", "panel 1: border"]);
    assert_eq!(inside(&pages[1]), ["panel 1: background", "panel 1: Aki", "panel 1: Ren", "panel 1: border"]);
    assert!(names(&pages[1]).contains(&"panel 1: title".to_owned()), "{:?}", names(&pages[1]));
}

#[test]
fn letters_of_pages_are_pure_black() {
    for text in KEPT {
        for page in draw(&script(text), 1, Style::Manga) {
            for layer in &page.layers {
                if let canvas::Content::Lettering(words) = &layer.content {
                    assert_eq!(words.color, Color::BLACK, "{}", layer.name);
                }
            }
        }
    }
}

/// Art direction: white, black and a few tones. A page that is gray all over has no order.
#[test]
fn printed_pages_have_white_and_black_and_are_not_gray_all_over() {
    for text in KEPT {
        for (number, page) in draw(&script(text), 1, Style::Manga).into_iter().enumerate() {
            let canvas = canvas::Canvas { width_px: page.width_px, height_px: page.height_px, layers: page.layers };
            let image = render::render(&canvas, &render::NoAssets, 0.5).expect("the page is sound");
            let share = |is: fn(u8) -> bool| {
                let found = image.rgba.chunks_exact(4).filter(|pixel| is(pixel[0])).count();
                found as f64 / (image.rgba.len() / 4) as f64
            };
            let (white, black) = (share(|gray| gray > 245), share(|gray| gray < 40));
            assert!(white > 0.30 && black > 0.02, "page {number} of {text:.20}: {white:.2} white, {black:.2} black");
        }
    }
}

#[test]
fn four_panels_are_equal_and_read_down_each_column() {
    let measures = Measures::of(Paper::B5);
    let frames = four::layout(8, &measures, Reading::RightToLeft);
    assert!(frames.iter().all(|frame| (frame.area() - frames[0].area()).abs() < 1e-6));
    assert!(frames[3].center()[1] > frames[2].center()[1] && frames[3].center()[0] == frames[0].center()[0]);
    assert!(frames[4].center()[0] < frames[0].center()[0] && frames[4].center()[1] == frames[0].center()[1]);
}

#[test]
fn a_script_says_how_its_pages_are_made() {
    let text = "Layout: 4-koma\nNumbers: no\n# Characters\nアキ: girl\nRen: boy\n# Page\n## over Ren's shoulder, アキ, breaking, title\nBackground: black\n## アキの肩越し, Ren\n背景: 集中線";
    let script = script(text);
    assert_eq!((script.layout, script.numbers), (Layout::FourPanels, false));
    let [one, other] = &script.leaves[0].panels[..] else { panic!("two panels") };
    assert_eq!((one.over, &one.seen[..], one.hints.breaking, one.hints.title), (Some(1), &[0][..], true, true));
    assert_eq!((other.over, &other.seen[..]), (Some(0), &[1][..]));
    let named = |panel: &Written| backdrop::Backdrop::named(&panel.background);
    assert_eq!((named(one), named(other)), (Some(backdrop::Backdrop::Black), Some(backdrop::Backdrop::Focus)));
}

fn refused(text: &str) -> String {
    Script::parse(text).expect_err("it is refused").to_string()
}

#[test]
fn errors_name_the_line_and_say_what_to_do() {
    let cast = "# Characters\nAki: girl\n# Page 1\n";
    let begun = format!("{cast}## wide\n");
    for (text, expected) in [
        ("".to_owned(), "line 1: the script has no page yet; begin one with a line like `# Page 1`"),
        (
            "Colour: red".to_owned(),
            "line 1: `Colour` is not known here; at the top stand Title, Author, Size, Reading, Layout, Numbers, Style",
        ),
        ("Size: A9".to_owned(), "line 1: `A9` is not a size; did you mean `A5`?"),
        (
            cast.to_owned(),
            "line 3: this page has no panel yet; begin one with a line like `## wide` or `## close on Aki`",
        ),
        (format!("{begun}Aky: Hello"), "line 5: nobody is called Aky; did you mean Aki?"),
        (
            format!("{begun}Aki (hops): Hello"),
            "line 5: `hops` is no way to speak; write one of: says, shouts, thinks, whispers, radio, off, or a feeling such as angry",
        ),
        ("Layuot: tiers".to_owned(), "line 1: `Layuot` is not known here; did you mean `Layout`?"),
        (format!("{cast}## slantd"), "line 4: a heading of a panel does not know `slantd`; did you mean `slanted`?"),
        (format!("{cast}## over Ak"), "line 4: nobody is called Ak; did you mean Aki?"),
        (format!("{begun}Aki (wispers): A"), "line 5: `wispers` is no way to speak; did you mean `whispers`?"),
        (format!("{begun}Aki:"), "line 5: after the colon stands nothing; write what is said, or take the line away"),
        (
            format!("{cast}## inset"),
            "line 4: an inset lies on the panel before it, and here is none; move it down, or take `inset` away",
        ),
        (
            format!("{begun}Aki: ｜漢字"),
            "line 5: furigana are written as `｜漢字《かんじ》`; here the `｜` stands alone",
        ),
        (
            format!("{begun}Aki: \u{1F600}"),
            "line 5: the letter `\u{1F600}` is in none of the fonts; write it in another way",
        ),
    ] {
        assert_eq!(refused(&text), expected);
    }
}

#[test]
fn who_is_seen_is_who_is_named_and_else_who_speaks() {
    let text = "# Characters\nAki: girl\nRen: boy\n# Page\n## close on Ren\nAki: A\n## \nAki smiles.\nRen: B\n##\nRen: C\n## nobody\nAki: D\n##\nRen (off): E";
    let seen: Vec<Vec<usize>> = script(text).leaves[0].panels.iter().map(|panel| panel.seen.clone()).collect();
    assert_eq!(seen, [vec![1], vec![0], vec![1], vec![], vec![]]);
}
