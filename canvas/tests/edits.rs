//! Edits: what they change, what undoes them, how they are written down.

use canvas::drawing::Blend;
use canvas::{
    Canvas, Color, Content, Drawing, Edit, Error, Finish, Layer, LayerId, Opacity, Origin, Stroke, StrokePoint,
};
use proptest::prelude::*;

fn stroke(points: &[[i32; 2]]) -> Stroke {
    let point = |&[x, y]: &[i32; 2]| StrokePoint { x, y, pressure: 200 };
    Stroke { color: Color::BLACK, width: 1024, points: points.iter().map(point).collect() }
}

fn start() -> Canvas {
    let ground = Layer {
        id: LayerId(0),
        name: "picture".into(),
        origin: Origin::Algorithm,
        opacity: Opacity(255),
        blend: Blend::Normal,
        finish: Finish::Plain,
        content: Content::Drawing(Drawing::default()),
    };
    let mut canvas = Canvas { width_px: 64, height_px: 64, layers: vec![ground] };
    let add = Edit::AddLayer { layer: LayerId(1), name: "hand".into(), place: 1 };
    add.apply(&mut canvas).expect("place 1 is free");
    canvas
}

fn add_stroke() -> Edit {
    Edit::AddStroke { layer: LayerId(1), place: 0, stroke: stroke(&[[0, 0], [256, 512]]) }
}

#[test]
fn an_added_layer_is_of_the_hand_and_takes_strokes() {
    let mut canvas = start();
    add_stroke().apply(&mut canvas).expect("the layer takes strokes");
    assert_eq!(canvas.layers[1].origin, Origin::Hand);
    assert_eq!(canvas.layers[1].content, Content::Strokes(vec![stroke(&[[0, 0], [256, 512]])]));
}

#[test]
fn undo_restores_the_erased_stroke() {
    let mut canvas = start();
    add_stroke().apply(&mut canvas).expect("applies");
    let before = canvas.clone();
    let undo = Edit::EraseStroke { layer: LayerId(1), place: 0 }.apply(&mut canvas).expect("applies");
    assert_eq!(canvas, start());
    undo.apply(&mut canvas).expect("applies");
    assert_eq!(canvas, before);
}

#[test]
fn a_stroke_never_goes_into_a_layer_that_no_hand_made() {
    let mut canvas = start();
    let edit = Edit::AddStroke { layer: LayerId(0), place: 0, stroke: stroke(&[[0, 0]]) };
    assert_eq!(edit.apply(&mut canvas), Err(Error::NotAStrokeLayer(LayerId(0))));
    canvas.layers[1].origin = Origin::Machine;
    assert_eq!(add_stroke().apply(&mut canvas), Err(Error::NotAStrokeLayer(LayerId(1))));
}

#[test]
fn edits_that_do_not_fit_are_refused() {
    let mut canvas = start();
    let mut refused = |edit: Edit| edit.apply(&mut canvas).expect_err("does not fit");
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
    let undo = Edit::RemoveLayer { layer: LayerId(0) }.apply(&mut canvas).expect("applies");
    assert!(serde_json::to_value(&undo).is_err());
}

fn any_stroke() -> impl Strategy<Value = Stroke> {
    let point = (-20_000..20_000_i32, -20_000..20_000_i32, any::<u8>());
    (1..9_000_i32, proptest::collection::vec(point, 0..9)).prop_map(|(width, points)| Stroke {
        color: Color::BLACK,
        width,
        points: points.into_iter().map(|(x, y, pressure)| StrokePoint { x, y, pressure }).collect(),
    })
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
    ]
}

proptest! {
    #[test]
    fn undoing_every_edit_backwards_restores_the_canvas(edits in proptest::collection::vec(any_edit(), 0..40)) {
        let mut canvas = start();
        let mut undos = Vec::new();
        for edit in edits {
            let before = canvas.clone();
            match edit.apply(&mut canvas) {
                Ok(undo) => undos.push((before, undo)),
                Err(_) => prop_assert_eq!(&canvas, &before),
            }
        }
        for (before, undo) in undos.into_iter().rev() {
            undo.apply(&mut canvas).expect("an inverse fits the canvas it was made from");
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
