//! Edits of a canvas as values: applying one gives the edit that undoes it.
//!
//! An edit goes into an act, so it holds integers and strings only. No edit names an origin: what a person adds is of
//! the hand.

use serde::{Deserialize, Serialize};

use crate::drawing::Blend;
use crate::{Canvas, Content, Error, Finish, Layer, LayerId, Opacity, Origin, Stroke};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// An empty layer for strokes.
    AddLayer {
        /// Not used in this canvas before; who keeps the record knows.
        layer: LayerId,
        name: String,
        /// 0 is the bottom.
        place: u32,
    },
    RemoveLayer {
        layer: LayerId,
    },
    /// Undoes a removal. Only `apply` makes it; it holds a whole layer and is never written down: undoing an act of
    /// the record is a replay without it.
    #[serde(skip)]
    RestoreLayer {
        place: u32,
        content: Box<Layer>,
    },
    MoveLayer {
        layer: LayerId,
        /// Of the layer after the move; 0 is the bottom.
        place: u32,
    },
    SetOpacity {
        layer: LayerId,
        opacity: Opacity,
    },
    AddStroke {
        layer: LayerId,
        /// Among the layer's strokes; their number puts it on top.
        place: u32,
        stroke: Stroke,
    },
    /// Takes a whole stroke away.
    EraseStroke {
        layer: LayerId,
        place: u32,
    },
    /// Carries all strokes of a layer by `[x, y]` in 1/256 canvas units.
    CarryStrokes {
        layer: LayerId,
        by: [i32; 2],
    },
}

impl Edit {
    /// Changes the canvas, and gives the edit that changes it back.
    ///
    /// # Errors
    ///
    /// When the edit does not fit the canvas, which then stays as it is.
    pub fn apply(&self, canvas: &mut Canvas) -> Result<Self, Error> {
        match self {
            Self::AddLayer { layer, name, place } => insert(canvas, *place, stroke_layer(*layer, name)),
            Self::RestoreLayer { place, content } => insert(canvas, *place, Layer::clone(content)),
            Self::RemoveLayer { layer } => remove(canvas, *layer),
            Self::MoveLayer { layer, place } => shift(canvas, *layer, *place),
            Self::SetOpacity { layer, opacity } => {
                let place = place_of(canvas, *layer)?;
                let opacity = std::mem::replace(&mut canvas.layers[place].opacity, *opacity);
                Ok(Self::SetOpacity { layer: *layer, opacity })
            }
            Self::AddStroke { layer, place, stroke } => add_stroke(canvas, *layer, *place, stroke),
            Self::EraseStroke { layer, place } => erase_stroke(canvas, *layer, *place),
            Self::CarryStrokes { layer, by } => carry_strokes(canvas, *layer, *by),
        }
    }
}

fn stroke_layer(id: LayerId, name: &str) -> Layer {
    Layer {
        id,
        name: name.to_owned(),
        origin: Origin::Hand,
        opacity: Opacity(255),
        blend: Blend::Normal,
        finish: Finish::Plain,
        content: Content::Strokes(Vec::new()),
    }
}

fn insert(canvas: &mut Canvas, place: u32, layer: Layer) -> Result<Edit, Error> {
    if canvas.layers.iter().any(|other| other.id == layer.id) {
        return Err(Error::LayerIdTaken(layer.id));
    }
    let index = place_within(place, canvas.layers.len() + 1)?;
    let id = layer.id;
    canvas.layers.insert(index, layer);
    Ok(Edit::RemoveLayer { layer: id })
}

fn remove(canvas: &mut Canvas, layer: LayerId) -> Result<Edit, Error> {
    let place = place_of(canvas, layer)?;
    let content = Box::new(canvas.layers.remove(place));
    Ok(Edit::RestoreLayer { place: place as u32, content })
}

fn shift(canvas: &mut Canvas, layer: LayerId, place: u32) -> Result<Edit, Error> {
    let from = place_of(canvas, layer)?;
    let to = place_within(place, canvas.layers.len())?;
    let moved = canvas.layers.remove(from);
    canvas.layers.insert(to, moved);
    Ok(Edit::MoveLayer { layer, place: from as u32 })
}

fn add_stroke(canvas: &mut Canvas, layer: LayerId, place: u32, stroke: &Stroke) -> Result<Edit, Error> {
    stroke.check()?;
    let strokes = strokes_of(canvas, layer)?;
    let index = place_within(place, strokes.len() + 1)?;
    strokes.insert(index, stroke.clone());
    Ok(Edit::EraseStroke { layer, place })
}

fn erase_stroke(canvas: &mut Canvas, layer: LayerId, place: u32) -> Result<Edit, Error> {
    let strokes = strokes_of(canvas, layer)?;
    let index = place_within(place, strokes.len())?;
    Ok(Edit::AddStroke { layer, place, stroke: strokes.remove(index) })
}

fn carry_strokes(canvas: &mut Canvas, layer: LayerId, by: [i32; 2]) -> Result<Edit, Error> {
    let strokes = strokes_of(canvas, layer)?;
    let back = |by: i32| by.checked_neg().ok_or(Error::StrokeTooFar);
    let back = [back(by[0])?, back(by[1])?];
    *strokes = strokes.iter().map(|stroke| stroke.carried(by)).collect::<Result<_, _>>()?;
    Ok(Edit::CarryStrokes { layer, by: back })
}

fn place_of(canvas: &Canvas, id: LayerId) -> Result<usize, Error> {
    canvas.layers.iter().position(|layer| layer.id == id).ok_or(Error::NoSuchLayer(id))
}

fn place_within(place: u32, count: usize) -> Result<usize, Error> {
    if (place as usize) < count { Ok(place as usize) } else { Err(Error::NoSuchPlace { place, count }) }
}

fn strokes_of(canvas: &mut Canvas, id: LayerId) -> Result<&mut Vec<Stroke>, Error> {
    let place = place_of(canvas, id)?;
    match &mut canvas.layers[place] {
        Layer { origin: Origin::Hand, content: Content::Strokes(strokes), .. } => Ok(strokes),
        _ => Err(Error::NotAStrokeLayer(id)),
    }
}
