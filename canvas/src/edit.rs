//! Edits of a canvas as values: applying one gives the edit that undoes it.
//!
//! An edit goes into an act, so it holds integers and strings only. No edit names an origin: strokes are of the hand, words
//! are lettering, and a candidate that is brought in keeps the origin that its offer gave it.

use serde::{Deserialize, Serialize};

use crate::drawing::Blend;
use crate::{Canvas, Content, Error, Layer, LayerId, Lettering, Mask, Opacity, Origin, Stroke, Transform};

/// Of a layer's name.
pub const NAME_BYTES_MAX: usize = 200;
/// A place that says "on top": whoever writes the edit down puts the number in.
pub const TOP: u32 = u32::MAX;
/// Of one canvas.
pub const LAYERS_MAX: usize = 256;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// An empty layer for strokes.
    AddLayer {
        /// Not used in this canvas before; who keeps the record knows.
        layer: LayerId,
        name: String,
        /// 0 is the bottom; on top where nobody says.
        #[serde(default = "top")]
        place: u32,
    },
    /// A candidate that an engine offered, as a layer: with a mask it gives the image a part of itself.
    AddCandidate {
        layer: LayerId,
        name: String,
        #[serde(default = "top")]
        place: u32,
        candidate: String,
    },
    /// A layer of words.
    AddText {
        layer: LayerId,
        name: String,
        #[serde(default = "top")]
        place: u32,
        text: Lettering,
    },
    ChangeText {
        layer: LayerId,
        text: Lettering,
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
    Rename {
        layer: LayerId,
        name: String,
    },
    SetOpacity {
        layer: LayerId,
        opacity: Opacity,
    },
    SetBlend {
        layer: LayerId,
        blend: Blend,
    },
    /// In place of the transform before; none is `Transform::NONE`.
    SetTransform {
        layer: LayerId,
        transform: Transform,
    },
    /// In place of the mask before.
    SetMask {
        layer: LayerId,
        mask: Option<Mask>,
    },
    AddStroke {
        layer: LayerId,
        /// Among the layer's strokes; their number puts it on top, and so does saying nothing.
        #[serde(default = "top")]
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

const fn top() -> u32 {
    TOP
}

/// Where an edit finds what an engine offered, and of which origin it is: from the record, never from the edit.
pub trait Candidates {
    fn find(&self, candidate: &str) -> Option<(Origin, Vec<Layer>)>;
}

/// For a canvas beside which nothing was offered.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCandidates;

impl Candidates for NoCandidates {
    fn find(&self, _candidate: &str) -> Option<(Origin, Vec<Layer>)> {
        None
    }
}

impl Edit {
    /// Changes the canvas, and gives the edit that changes it back.
    ///
    /// # Errors
    ///
    /// When the edit does not fit the canvas, which then stays as it is.
    pub fn apply(&self, canvas: &mut Canvas, candidates: &dyn Candidates) -> Result<Self, Error> {
        match self {
            Self::AddLayer { layer, name, place } => {
                let strokes = Content::Strokes(Vec::new());
                insert(canvas, *place, named(*layer, name, Origin::Hand, strokes)?)
            }
            Self::AddCandidate { layer, name, place, candidate } => {
                let missing = || Error::NoSuchCandidate(candidate.clone());
                let (origin, layers) = candidates.find(candidate).ok_or_else(missing)?;
                insert(canvas, *place, named(*layer, name, origin, Content::Layers(layers))?)
            }
            Self::AddText { layer, name, place, text } => {
                text.check()?;
                let words = Content::Lettering(text.clone());
                insert(canvas, *place, named(*layer, name, Origin::Lettering, words)?)
            }
            Self::RestoreLayer { place, content } => insert(canvas, *place, Layer::clone(content)),
            Self::RemoveLayer { layer } => remove(canvas, *layer),
            Self::MoveLayer { layer, place } => shift(canvas, *layer, *place),
            Self::AddStroke { layer, place, stroke } => add_stroke(canvas, *layer, *place, stroke),
            Self::EraseStroke { layer, place } => erase_stroke(canvas, *layer, *place),
            Self::CarryStrokes { layer, by } => carry_strokes(canvas, *layer, *by),
            Self::ChangeText { .. }
            | Self::Rename { .. }
            | Self::SetOpacity { .. }
            | Self::SetBlend { .. }
            | Self::SetTransform { .. }
            | Self::SetMask { .. } => self.set(canvas),
        }
    }

    /// Puts one property of a layer in place of the one before.
    fn set(&self, canvas: &mut Canvas) -> Result<Self, Error> {
        use std::mem::replace;
        match self.clone() {
            Self::ChangeText { layer, text } => {
                text.check()?;
                let Layer { content: Content::Lettering(before), .. } = layer_of(canvas, layer)? else {
                    return Err(Error::NotALetteringLayer(layer));
                };
                Ok(Self::ChangeText { layer, text: replace(before, text) })
            }
            Self::Rename { layer, name } => {
                check_name(&name)?;
                Ok(Self::Rename { layer, name: replace(&mut layer_of(canvas, layer)?.name, name) })
            }
            Self::SetOpacity { layer, opacity } => {
                Ok(Self::SetOpacity { layer, opacity: replace(&mut layer_of(canvas, layer)?.opacity, opacity) })
            }
            Self::SetBlend { layer, blend } => {
                Ok(Self::SetBlend { layer, blend: replace(&mut layer_of(canvas, layer)?.blend, blend) })
            }
            Self::SetTransform { layer, transform } => {
                transform.check()?;
                let before = replace(&mut layer_of(canvas, layer)?.transform, transform);
                Ok(Self::SetTransform { layer, transform: before })
            }
            Self::SetMask { layer, mask } => {
                mask.as_ref().map_or(Ok(()), Mask::check)?;
                Ok(Self::SetMask { layer, mask: replace(&mut layer_of(canvas, layer)?.mask, mask) })
            }
            _ => unreachable!("`apply` sends no other edit here"),
        }
    }

    /// Puts the number of the place in where the edit says no more than "on top".
    pub fn settle(&mut self, canvas: &Canvas) {
        let (place, count) = match self {
            Self::AddLayer { place, .. } | Self::AddCandidate { place, .. } | Self::AddText { place, .. } => {
                (place, canvas.layers.len())
            }
            Self::AddStroke { layer, place, .. } => {
                let found = canvas.layers.iter().find(|one| one.id == *layer);
                let strokes = found.map_or(0, |layer| match &layer.content {
                    Content::Strokes(strokes) => strokes.len(),
                    _ => 0,
                });
                (place, strokes)
            }
            _ => return,
        };
        if *place == TOP {
            *place = u32::try_from(count).unwrap_or(TOP);
        }
    }

    /// The layer that the edit brings in, if it brings one.
    pub const fn new_layer(&self) -> Option<LayerId> {
        match self {
            Self::AddLayer { layer, .. } | Self::AddCandidate { layer, .. } | Self::AddText { layer, .. } => {
                Some(*layer)
            }
            _ => None,
        }
    }
}

fn named(id: LayerId, name: &str, origin: Origin, content: Content) -> Result<Layer, Error> {
    check_name(name)?;
    Ok(Layer::new(id, name, origin, content))
}

fn check_name(name: &str) -> Result<(), Error> {
    let fits = name.len() <= NAME_BYTES_MAX && !name.chars().any(char::is_control);
    if fits { Ok(()) } else { Err(Error::LayerName) }
}

fn insert(canvas: &mut Canvas, place: u32, layer: Layer) -> Result<Edit, Error> {
    if canvas.layers.iter().any(|other| other.id == layer.id) {
        return Err(Error::LayerIdTaken(layer.id));
    }
    if canvas.layers.len() >= LAYERS_MAX {
        return Err(Error::TooManyLayers);
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

fn layer_of(canvas: &mut Canvas, id: LayerId) -> Result<&mut Layer, Error> {
    let place = place_of(canvas, id)?;
    Ok(&mut canvas.layers[place])
}

fn strokes_of(canvas: &mut Canvas, id: LayerId) -> Result<&mut Vec<Stroke>, Error> {
    match layer_of(canvas, id)? {
        Layer { origin: Origin::Hand, content: Content::Strokes(strokes), .. } => Ok(strokes),
        _ => Err(Error::NotAStrokeLayer(id)),
    }
}
