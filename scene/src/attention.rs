//! What somebody attends to: head and eyes go there. The scene says what it is, the drawing where that is.

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Attention {
    /// Nothing in particular: mood and chance turn the head.
    #[default]
    Nothing,
    /// Whoever looks at the picture.
    Viewer,
    /// Where words turned the head.
    Told,
    /// What the hands have, and what they do.
    InHand,
    /// What lies before them, on a table, a counter, a bench; the lower hand is at it.
    AtWork,
    /// What is on the ground before them.
    OnGround,
    /// Where they go, or strike, or point.
    Ahead,
    /// What is up over the raised hand.
    Above,
    /// By its number.
    Animal(u8),
    /// The face of that figure.
    Face(u8),
    /// What that figure's hands do.
    HandOf(u8),
}

impl Attention {
    /// Whether nobody decided it yet.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Nothing)
    }
}
