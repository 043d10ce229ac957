//! Edits: what they change, what undoes them, how they are written down.

use canvas::drawing::Blend;
use canvas::lettering::{Align, Direction, Outline};
use canvas::mask::{Area, Keeps};
use canvas::transform::ONE;
use canvas::{
    Candidates, Canvas, Color, Content, Drawing, Edit, Error, Layer, LayerId, Lettering, Mask, Opacity, Origin, Stroke,
    StrokePoint, Transform,
};
use proptest::prelude::*;

fn stroke(points: &[[i32; 2]]) -> Stroke {
    let point = |&[x, y]: &[i32; 2]| StrokePoint { x, y, pressure: 200 };
    Stroke { color: Color::BLACK, width: 1024, points: points.iter().map(point).collect(), erases: false }
}

/// One candidate, of a trained model.
struct Offers;

impl Candidates for Offers {
    fn find(&self, candidate: &str) -> Option<(Origin, Vec<Layer>)> {
        let drawing = Content::Drawing(Drawing::default());
        let layer = Layer::new(LayerId(0), "offer", Origin::Machine, drawing);
        (candidate == "cand_2").then(|| (Origin::Machine, vec![layer]))
    }
}

fn words(text: &str) -> Lettering {
    Lettering {
        text: text.into(),
        font: "ab".repeat(32),
        size: 24 * 256,
        at: [0, 24 * 256],
        direction: Direction::Horizontal,
        align: Align::Middle,
        line_spacing_percent: 120,
        color: Color::BLACK,
        outline: Some(Outline { color: Color::WHITE, width: 512 }),
        ruby: vec![],
        upright_pairs: false,
    }
}

fn mask(points: &[[i32; 2]]) -> Mask {
    let areas = vec![Area { points: points.to_vec() }];
    Mask { keeps: Keeps::Inside, areas, strokes: vec![stroke(&[[0, 0]])] }
}

fn start() -> Canvas {
    let drawing = Content::Drawing(Drawing::default());
    let ground = Layer::new(LayerId(0), "picture", Origin::Algorithm, drawing);
    let mut canvas = Canvas { width_px: 64, height_px: 64, layers: vec![ground] };
    let add = Edit::AddLayer { layer: LayerId(1), name: "hand".into(), place: 1 };
    add.apply(&mut canvas, &Offers).expect("place 1 is free");
    canvas
}

fn add_stroke() -> Edit {
    Edit::AddStroke { layer: LayerId(1), place: 0, stroke: stroke(&[[0, 0], [256, 512]]) }
}

#[test]
fn an_added_layer_is_of_the_hand_and_takes_strokes() {
    let mut canvas = start();
    add_stroke().apply(&mut canvas, &Offers).expect("the layer takes strokes");
    assert_eq!(canvas.layers[1].origin, Origin::Hand);
    assert_eq!(canvas.layers[1].content, Content::Strokes(vec![stroke(&[[0, 0], [256, 512]])]));
}

#[test]
fn undo_restores_the_erased_stroke() {
    let mut canvas = start();
    add_stroke().apply(&mut canvas, &Offers).expect("applies");
    let before = canvas.clone();
    let undo = Edit::EraseStroke { layer: LayerId(1), place: 0 }.apply(&mut canvas, &Offers).expect("applies");
    assert_eq!(canvas, start());
    undo.apply(&mut canvas, &Offers).expect("applies");
    assert_eq!(canvas, before);
}

#[test]
fn a_stroke_never_goes_into_a_layer_that_no_hand_made() {
    let mut canvas = start();
    let edit = Edit::AddStroke { layer: LayerId(0), place: 0, stroke: stroke(&[[0, 0]]) };
    assert_eq!(edit.apply(&mut canvas, &Offers), Err(Error::NotAStrokeLayer(LayerId(0))));
    canvas.layers[1].origin = Origin::Machine;
    assert_eq!(add_stroke().apply(&mut canvas, &Offers), Err(Error::NotAStrokeLayer(LayerId(1))));
}

#[test]
fn edits_that_do_not_fit_are_refused() {
    let mut canvas = start();
    let mut refused = |edit: Edit| edit.apply(&mut canvas, &Offers).expect_err("does not fit");
    let layer = LayerId(1);
    assert_eq!(refused(Edit::RemoveLayer { layer: LayerId(9) }), Error::NoSuchLayer(LayerId(9)));
    assert_eq!(refused(Edit::AddLayer { layer, name: "again".into(), place: 0 }), Error::LayerIdTaken(layer));
    assert_eq!(refused(Edit::MoveLayer { layer, place: 2 }), Error::NoSuchPlace { place: 2, count: 2 });
    assert_eq!(refused(Edit::EraseStroke { layer, place: 0 }), Error::NoSuchPlace { place: 0, count: 0 });
    let add = |stroke| Edit::AddStroke { layer, place: 0, stroke };
    assert_eq!(refused(add(stroke(&[]))), Error::StrokeLength(0));
    assert_eq!(refused(add(stroke(&[[i32::MAX, 0]]))), Error::StrokeTooFar);
    assert_eq!(refused(add(Stroke { width: 0, ..stroke(&[[0, 0]]) })), Error::StrokeWidth(0));
    assert_eq!(canvas, start());
}

#[test]
fn what_is_brought_in_is_of_what_offered_it_and_words_are_lettering() {
    let mut canvas = start();
    let (layer, name, place) = (LayerId(2), "her hand".to_owned(), 2);
    let bring = |candidate: &str| Edit::AddCandidate { layer, name: name.clone(), place, candidate: candidate.into() };
    assert_eq!(bring("cand_9").apply(&mut canvas, &Offers), Err(Error::NoSuchCandidate("cand_9".into())));
    bring("cand_2").apply(&mut canvas, &Offers).expect("it was offered");
    assert_eq!(canvas.layers[2].origin, Origin::Machine);
    let stroke = Edit::AddStroke { layer, place: 0, stroke: stroke(&[[0, 0]]) };
    assert_eq!(stroke.apply(&mut canvas, &Offers), Err(Error::NotAStrokeLayer(layer)), "no hand draws in it");
    let add = Edit::AddText { layer: LayerId(3), name: "words".into(), place: 3, text: words("Ah!") };
    add.apply(&mut canvas, &Offers).expect("the place is free");
    assert_eq!(canvas.layers[3].origin, Origin::Lettering);
}

#[test]
fn words_masks_and_transforms_that_are_off_are_refused() {
    let mut canvas = start();
    let text = |text| Edit::AddText { layer: LayerId(2), name: "words".into(), place: 2, text };
    text(words("Ah!")).apply(&mut canvas, &Offers).expect("words that fit");
    let before = canvas.clone();
    let mut refused = |edit: Edit| edit.apply(&mut canvas, &Offers).expect_err("does not fit");
    let change = |text| Edit::ChangeText { layer: LayerId(2), text };
    assert_eq!(refused(change(words(" \n "))), Error::TextLength { bytes: 3, lines: 2 });
    assert_eq!(refused(change(words(&"a".repeat(5000)))), Error::TextLength { bytes: 5000, lines: 1 });
    assert_eq!(refused(change(words(&"a\n".repeat(65)))), Error::TextLength { bytes: 130, lines: 66 });
    assert_eq!(refused(change(words("a\tb"))), Error::TextControl(9));
    assert_eq!(refused(change(Lettering { size: 0, ..words("a") })), Error::TextSize(0));
    assert_eq!(refused(change(Lettering { size: i32::MAX, ..words("a") })), Error::TextSize(i32::MAX));
    assert_eq!(refused(change(Lettering { at: [i32::MIN, 0], ..words("a") })), Error::StrokeTooFar);
    assert_eq!(refused(change(Lettering { line_spacing_percent: 0, ..words("a") })), Error::LineSpacing(0));
    let beyond = canvas::lettering::Ruby { from: 1, letters: 9, text: "a".into() };
    assert_eq!(refused(change(Lettering { ruby: vec![beyond], ..words("ab") })), Error::Ruby);
    assert_eq!(refused(change(Lettering { font: "Comic".into(), ..words("a") })), Error::FontName);
    assert_eq!(
        refused(Edit::ChangeText { layer: LayerId(1), text: words("a") }),
        Error::NotALetteringLayer(LayerId(1))
    );
    let set = |mask| Edit::SetMask { layer: LayerId(1), mask: Some(mask) };
    assert_eq!(refused(set(Mask { keeps: Keeps::Outside, areas: vec![], strokes: vec![] })), Error::MaskParts(0));
    assert_eq!(refused(set(mask(&[[0, 0], [1, 1]]))), Error::AreaCorners(2));
    assert_eq!(refused(set(mask(&[[0, 0], [1, 1], [i32::MAX, 0]]))), Error::StrokeTooFar);
    let carry = |matrix, shift| Edit::SetTransform { layer: LayerId(1), transform: Transform { matrix, shift } };
    assert_eq!(refused(carry([0; 4], [0; 2])), Error::TransformTooStrong);
    assert_eq!(refused(carry([ONE, ONE, ONE, ONE], [0; 2])), Error::TransformTooStrong);
    assert_eq!(refused(carry([i32::MAX; 4], [0; 2])), Error::TransformTooStrong);
    assert_eq!(refused(carry([i32::MIN, 0, 0, i32::MIN], [0; 2])), Error::TransformTooStrong);
    assert_eq!(refused(carry([ONE, 0, 0, ONE], [i32::MAX, 0])), Error::TransformTooFar);
    assert_eq!(refused(Edit::Rename { layer: LayerId(1), name: "a\nb".into() }), Error::LayerName);
    assert_eq!(refused(Edit::Rename { layer: LayerId(1), name: "a".repeat(201) }), Error::LayerName);
    assert_eq!(canvas, before);
}

#[test]
fn what_is_added_without_a_place_lies_on_top_and_says_where_that_was() {
    let mut canvas = start();
    for (written, settled) in [
        (r#"{"edit": "add_layer", "layer": 2, "name": "ink"}"#, 2),
        (
            r#"{"edit": "add_stroke", "layer": 1, "stroke": {"color": {"red": 0, "green": 0, "blue": 0, "alpha": 255},
            "width": 256, "points": [{"x": 0, "y": 0, "pressure": 255}]}}"#,
            0,
        ),
    ] {
        let mut edit: Edit = serde_json::from_str(written).expect("an edit");
        edit.settle(&canvas);
        assert_eq!(serde_json::to_value(&edit).expect("is written")["place"], settled);
        edit.apply(&mut canvas, &Offers).expect("fits");
    }
}

#[test]
fn a_picture_takes_so_many_layers_and_no_more() {
    let mut canvas = start();
    let add = |number| Edit::AddLayer { layer: LayerId(number), name: String::new(), place: 0 };
    let full = (2..1000).find(|number| add(*number).apply(&mut canvas, &Offers).is_err());
    assert_eq!((full, canvas.layers.len()), (Some(256), 256));
}

fn only_integers(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Number(number) => !number.is_f64(),
        serde_json::Value::Array(items) => items.iter().all(only_integers),
        serde_json::Value::Object(fields) => fields.values().all(only_integers),
        _ => true,
    }
}

#[test]
fn a_restored_layer_is_never_written_down() {
    let mut canvas = start();
    let undo = Edit::RemoveLayer { layer: LayerId(0) }.apply(&mut canvas, &Offers).expect("applies");
    assert!(serde_json::to_value(&undo).is_err());
}

fn any_stroke() -> impl Strategy<Value = Stroke> {
    let point = (-20_000..20_000_i32, -20_000..20_000_i32, any::<u8>());
    (1..9_000_i32, proptest::collection::vec(point, 0..9), any::<bool>()).prop_map(|(width, points, erases)| Stroke {
        color: Color::BLACK,
        width,
        points: points.into_iter().map(|(x, y, pressure)| StrokePoint { x, y, pressure }).collect(),
        erases,
    })
}

fn any_words() -> impl Strategy<Value = Lettering> {
    (".{0,20}", any::<i32>(), any::<[i32; 2]>()).prop_map(|(text, size, at)| Lettering {
        size: size >> 10,
        at: at.map(|at| at >> 7),
        ..words(&text)
    })
}

fn any_transform() -> impl Strategy<Value = Transform> {
    (any::<[i32; 4]>(), any::<[i32; 2]>()).prop_map(|(matrix, shift)| Transform {
        matrix: matrix.map(|entry| entry >> 9),
        shift: shift.map(|at| at >> 7),
    })
}

fn any_mask() -> impl Strategy<Value = Option<Mask>> {
    let area = proptest::collection::vec(any::<[i32; 2]>(), 2..6);
    let areas = proptest::collection::vec(area, 0..3);
    proptest::option::of((areas, any_stroke(), any::<bool>()).prop_map(|(areas, stroke, inside)| {
        Mask {
            keeps: if inside { Keeps::Inside } else { Keeps::Outside },
            areas: areas
                .into_iter()
                .map(|points| Area { points: points.iter().map(|at| at.map(|at| at >> 8)).collect() })
                .collect(),
            strokes: vec![stroke],
        }
    }))
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let layer = || (0..5_u32).prop_map(LayerId);
    let place = || 0..4_u32;
    prop_oneof![
        (layer(), place()).prop_map(|(layer, place)| Edit::AddLayer { layer, name: "new".into(), place }),
        layer().prop_map(|layer| Edit::RemoveLayer { layer }),
        (layer(), place()).prop_map(|(layer, place)| Edit::MoveLayer { layer, place }),
        (layer(), any::<u8>()).prop_map(|(layer, share)| Edit::SetOpacity { layer, opacity: Opacity(share) }),
        (layer(), place(), any_stroke()).prop_map(|(layer, place, stroke)| Edit::AddStroke { layer, place, stroke }),
        (layer(), place()).prop_map(|(layer, place)| Edit::EraseStroke { layer, place }),
        (layer(), any::<[i32; 2]>()).prop_map(|(layer, by)| Edit::CarryStrokes { layer, by: by.map(|by| by >> 12) }),
        (layer(), place(), 1..4_u8).prop_map(|(layer, place, number)| Edit::AddCandidate {
            layer,
            name: "offer".into(),
            place,
            candidate: format!("cand_{number}"),
        }),
        (layer(), place(), any_words()).prop_map(|(layer, place, text)| Edit::AddText {
            layer,
            name: "words".into(),
            place,
            text,
        }),
        (layer(), any_words()).prop_map(|(layer, text)| Edit::ChangeText { layer, text }),
        (layer(), ".{0,9}").prop_map(|(layer, name)| Edit::Rename { layer, name }),
        layer().prop_map(|layer| Edit::SetBlend { layer, blend: Blend::Multiply }),
        (layer(), any_transform()).prop_map(|(layer, transform)| Edit::SetTransform { layer, transform }),
        (layer(), any_mask()).prop_map(|(layer, mask)| Edit::SetMask { layer, mask }),
    ]
}

proptest! {
    #[test]
    fn undoing_every_edit_backwards_restores_the_canvas(edits in proptest::collection::vec(any_edit(), 0..40)) {
        let mut canvas = start();
        let mut undos = Vec::new();
        for edit in edits {
            let before = canvas.clone();
            match edit.apply(&mut canvas, &Offers) {
                Ok(undo) => undos.push((before, undo)),
                Err(_) => prop_assert_eq!(&canvas, &before),
            }
        }
        for (before, undo) in undos.into_iter().rev() {
            undo.apply(&mut canvas, &Offers).expect("an inverse fits the canvas it was made from");
            prop_assert_eq!(&canvas, &before);
        }
    }

    #[test]
    fn edits_are_written_in_integers_and_read_back_the_same(edit in any_edit()) {
        let written = serde_json::to_value(&edit).expect("an edit is written");
        prop_assert!(only_integers(&written), "{}", written);
        let read: Edit = serde_json::from_value(written).expect("an edit is read");
        prop_assert_eq!(read, edit);
    }

    #[test]
    fn an_outline_is_finite_and_stays_within_half_a_width_of_the_points(stroke in any_stroke()) {
        let outline = stroke.outline();
        prop_assert_eq!(outline.verbs.is_empty(), stroke.points.is_empty());
        // The control points of a quarter arc lie this much farther out than the arc.
        let reach = stroke.width as f32 / 512.0 * 1.15 + 0.01;
        for axis in [0, 1] {
            let along = |point: &StrokePoint| (if axis == 0 { point.x } else { point.y }) as f32 / 256.0;
            let least = stroke.points.iter().map(along).fold(f32::INFINITY, f32::min) - reach;
            let most = stroke.points.iter().map(along).fold(f32::NEG_INFINITY, f32::max) + reach;
            for point in &outline.points {
                prop_assert!((least..=most).contains(&point[axis]), "{:?} in {}..{}", point, least, most);
            }
        }
    }
}
