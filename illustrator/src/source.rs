//! What burns or shines by itself: whoever draws it tells it in a layer of its own, which goes where the drawing goes. No
//! picture shows that layer: it is taken out when all is drawn, and the light of all sources falls on all that is there.

use canvas::transform::ONE;
use canvas::{Color, Content, Drawing, Element, Layer, LayerId, Origin, Paint, Path, Shape, Stop, Transform};

/// The layer that tells sources.
const SOURCES: &str = "sources of light";

/// One light, canvas units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source {
    pub center: [f64; 2],
    /// How far it is seen on what is near, to the sides and up.
    pub reach: [f64; 2],
    pub color: Color,
    /// How much of it arrives at its middle, up to 1.
    pub share: f64,
}

impl Source {
    pub const fn moved(self, [right, down]: [f64; 2]) -> Self {
        let [x, y] = self.center;
        Self { center: [x + right, y + down], ..self }
    }
}

/// The layer of these sources, which is emptied into it; nothing where there are none.
pub fn told(sources: &mut Vec<Source>) -> Option<Layer> {
    if sources.is_empty() {
        return None;
    }
    let elements = std::mem::take(sources).into_iter().map(element).collect();
    Some(Layer::new(LayerId(0), SOURCES, Origin::Algorithm, Content::Drawing(Drawing { elements })))
}

/// Takes out of finished layers what they tell.
pub fn taken(layers: &mut Vec<Layer>) -> Vec<Source> {
    let mut sources = Vec::new();
    layers.retain(|layer| {
        let Content::Drawing(drawing) = &layer.content else { return true };
        if layer.name == SOURCES {
            let found = drawing.elements.iter().filter_map(source);
            sources.extend(found.map(|source| transformed(source, &layer.transform)));
        }
        layer.name != SOURCES
    });
    sources
}

fn element(source: Source) -> Element {
    let [[x, y], [wide, high]] = [source.center, source.reach].map(|point| point.map(|part| part as f32));
    let stop = |at: f32, share: f64| Stop { at, color: source.color.faded(share as f32) };
    let stops = vec![stop(0.0, source.share), stop(1.0, 0.0)];
    let paint = Paint::Radial { to_canvas: [wide, 0.0, 0.0, high, x, y], stops };
    Element::Shape(Shape { path: Path::default(), paint })
}

fn source(element: &Element) -> Option<Source> {
    let Element::Shape(Shape { paint: Paint::Radial { to_canvas: [wide, _, _, high, x, y], stops }, .. }) = element
    else {
        return None;
    };
    let color = stops.first()?.color;
    let [center, reach] = [[*x, *y], [*wide, *high]].map(|point| point.map(f64::from));
    Some(Source { center, reach, color: Color { alpha: 255, ..color }, share: f64::from(color.alpha) / 255.0 })
}

fn transformed(source: Source, transform: &Transform) -> Source {
    let [a, b, c, d] = transform.matrix.map(|part| f64::from(part) / f64::from(ONE));
    let [right, down] = transform.shift.map(|part| f64::from(part) / 256.0);
    let [x, y] = source.center;
    let scale = libm::sqrt((a * d - b * c).abs());
    Source {
        center: [a * x + c * y + right, b * x + d * y + down],
        reach: source.reach.map(|part| part * scale),
        ..source
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANDLE: Source =
        Source { center: [30.0, 40.0], reach: [8.0, 6.0], color: Color::rgb(255, 200, 100), share: 0.6 };

    #[test]
    fn what_is_told_is_taken_and_leaves_nothing() {
        let mut layers = vec![Layer::new(LayerId(0), "hand", Origin::Algorithm, Content::Layers(Vec::new()))];
        layers.extend(told(&mut vec![CANDLE]));
        assert_eq!(taken(&mut layers), [CANDLE]);
        assert_eq!(layers.len(), 1);
        assert!(told(&mut Vec::new()).is_none());
    }

    #[test]
    fn a_source_goes_where_its_layer_goes() {
        let mut layers: Vec<Layer> = told(&mut vec![CANDLE]).into_iter().collect();
        // A quarter turn, twice as large.
        layers[0].transform = Transform { matrix: [0, 2 * ONE, -2 * ONE, 0], shift: [2560, 0] };
        let [moved] = taken(&mut layers)[..] else { panic!("one was told") };
        assert_eq!(moved.center, [10.0 - 80.0, 60.0]);
        assert_eq!(moved.reach, [16.0, 12.0]);
    }
}
