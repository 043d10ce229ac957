//! What about a place has the color that words give to it: a red sofa, blue curtains.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fitting {
    Sofa,
    Curtains,
    /// Sheets, blanket.
    Bed,
    Walls,
    Door,
    /// Or rug, or runner.
    Carpet,
    Car,
    /// Of paper.
    Lanterns,
    Tent,
    /// That carry a basket.
    Balloons,
    Roofs,
    /// Of a bridge.
    Bridge,
    /// That falls on the place and on whoever is there.
    Light,
    /// Behind somebody who is nowhere.
    Backdrop,
}

impl Fitting {
    pub const ALL: [Self; Self::Backdrop as usize + 1] = [
        Self::Sofa,
        Self::Curtains,
        Self::Bed,
        Self::Walls,
        Self::Door,
        Self::Carpet,
        Self::Car,
        Self::Lanterns,
        Self::Tent,
        Self::Balloons,
        Self::Roofs,
        Self::Bridge,
        Self::Light,
        Self::Backdrop,
    ];
}
