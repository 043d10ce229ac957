//! Of several who were named together: what is said of both, of one part of them, and of one who is known.

use super::Cast;
use crate::scene::FigureKind;

impl Cast {
    /// `a boy and a girl sharing an umbrella`.
    pub fn share(&mut self) {
        self.current = self.together.or(self.current);
    }

    /// Whether the figure just called was known as somebody else of the same sex: a woman stays one when she is called
    /// `the girl`.
    pub fn is_known_as_another(&self, kind: FigureKind) -> bool {
        let seat = self.current.and_then(|who| self.figures.get(usize::from(who.0)));
        self.is_known && seat.is_some_and(|seat| seat.is_sure && seat.kind != kind)
    }
}
