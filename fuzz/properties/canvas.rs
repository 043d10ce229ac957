//! Edits of a canvas, one JSON value a line: what does not fit changes nothing, and undoing everything restores the canvas.

use canvas::{Candidates, Canvas, Content, Drawing, Edit, Layer, LayerId, Origin};

fn layer(id: u32, origin: Origin, content: Content) -> Layer {
    Layer::new(LayerId(id), &format!("layer {id}"), origin, content)
}

/// One candidate, of a trained model.
struct Offers;

impl Candidates for Offers {
    fn find(&self, candidate: &str) -> Option<(Origin, Vec<Layer>)> {
        let drawing = Content::Drawing(Drawing::default());
        (candidate == "cand_2").then(|| (Origin::Machine, vec![layer(0, Origin::Machine, drawing)]))
    }
}

fn canvas() -> Canvas {
    let drawn = layer(0, Origin::Algorithm, Content::Drawing(Drawing::default()));
    let by_hand = layer(1, Origin::Hand, Content::Strokes(Vec::new()));
    Canvas { width_px: 64, height_px: 64, layers: vec![drawn, by_hand] }
}

pub fn edits(bytes: &[u8]) {
    let mut now = canvas();
    let mut undo = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let Ok(mut edit) = serde_json::from_slice::<Edit>(line) else { continue };
        edit.settle(&now);
        check_form(&edit);
        let before = now.clone();
        match edit.apply(&mut now, &Offers) {
            Ok(inverse) => undo.push((inverse, before)),
            Err(_) => assert_eq!(now, before, "an edit that was refused changed the canvas"),
        }
    }
    check_outlines(&now);
    for (inverse, before) in undo.into_iter().rev() {
        inverse.apply(&mut now, &Offers).expect("the inverse of the last edit fits");
        assert_eq!(now, before);
    }
}

/// An edit goes into an act: integers and strings alone, and the same when it is read again.
fn check_form(edit: &Edit) {
    let written = record::canonical::encode(edit).expect("an edit can stand in an act");
    assert_eq!(record::canonical::decode::<Edit>(&written).as_ref(), Ok(edit));
}

fn check_outlines(canvas: &Canvas) {
    for layer in &canvas.layers {
        let masks = layer.mask.iter().flat_map(|mask| &mask.strokes);
        assert!(masks.flat_map(|stroke| stroke.outline().points).flatten().all(f32::is_finite));
        let Content::Strokes(strokes) = &layer.content else { continue };
        assert_eq!(layer.origin, Origin::Hand, "strokes lie in layers of the hand alone");
        for stroke in strokes {
            assert!(stroke.outline().points.iter().flatten().all(|place| place.is_finite()));
        }
    }
}
