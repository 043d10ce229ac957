//! The camera: how near it is, from where and through what it looks, and where the light stands.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// The head fills the picture.
    Face,
    /// Head and shoulders.
    Bust,
    /// To the waist.
    HalfBody,
    /// To the knees.
    Knees,
    /// From head to foot.
    FullBody,
    /// From head to foot, small in the place.
    Wide,
}

/// From where the picture is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Angle {
    Level,
    Below,
    Above,
}

/// Through what it is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lens {
    Plain,
    /// Everything bends about the middle.
    Fisheye,
    /// Of two one is seen past the shoulder of the other, who is large and has the back to us.
    OverShoulder,
    /// What is stretched toward us is far larger than the rest.
    Foreshortened,
}

/// Where the light stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lit {
    /// To the side, as the place has it.
    Aside,
    /// Behind whoever is there: they are dark, and their edges glow.
    FromBehind,
    /// Likewise, and nothing is seen of them but their outline.
    Silhouette,
    /// Below the face, which it makes uncanny.
    FromBelow,
    /// So far aside that half of the face lies in shadow.
    HalfShadow,
}

/// All of a scene that is said of the camera beside the framing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Camera {
    pub angle: Angle,
    /// From the ground, or from straight up in the air.
    pub is_steep: bool,
    /// It leans to one side.
    pub is_tilted: bool,
    pub lens: Lens,
    pub lit: Lit,
}

impl Lit {
    /// Whether the light stands behind whoever is there.
    pub const fn is_from_behind(self) -> bool {
        matches!(self, Self::FromBehind | Self::Silhouette)
    }
}

impl Camera {
    /// At the height of the eye, upright.
    pub const LEVEL: Self =
        Self { angle: Angle::Level, is_steep: false, is_tilted: false, lens: Lens::Plain, lit: Lit::Aside };
}
