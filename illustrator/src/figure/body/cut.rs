//! Cut: how far the cloth of a garment stands off the trunk, by which it is told before any button is seen.

use scene::Outfit;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// At the body.
    Close,
    /// Falls straight from the chest.
    Tee,
    /// Gathered by a waistband that it hangs over.
    Blouse,
    /// A short blouse over a skirt.
    Sailor,
    /// Hangs over a ribbed band at its hem.
    Knit,
    /// Padded shoulders, a waist, and a skirt that stands off.
    Tailored,
    /// Falls wide from the shoulders or the belt.
    Coat,
    /// Padded to a cylinder by what is wound about it.
    Wrapped,
}

impl Cut {
    pub const fn of(outfit: Outfit) -> Self {
        match outfit {
            Outfit::TShirt
            | Outfit::TankTop
            | Outfit::GymClothes
            | Outfit::Jersey
            | Outfit::Pajamas
            | Outfit::Nurse => Self::Tee,
            Outfit::Shirt | Outfit::Overalls => Self::Blouse,
            Outfit::SailorUniform => Self::Sailor,
            Outfit::Hoodie
            | Outfit::Sweater
            | Outfit::Cardigan
            | Outfit::SweaterVest
            | Outfit::Tracksuit
            | Outfit::Jacket
            | Outfit::DownJacket => Self::Knit,
            Outfit::Suit | Outfit::Blazer | Outfit::Tuxedo | Outfit::Gakuran | Outfit::Military | Outfit::Captain => {
                Self::Tailored
            }
            Outfit::Coat | Outfit::LabCoat | Outfit::Raincoat | Outfit::DuffleCoat | Outfit::Bathrobe => Self::Coat,
            Outfit::Kimono
            | Outfit::Yukata
            | Outfit::Haori
            | Outfit::Happi
            | Outfit::Hanten
            | Outfit::Gi
            | Outfit::Keikogi => Self::Wrapped,
            _ => Self::Close,
        }
    }

    /// How much wider than the body's own the cloth is at a height, shares of half the shoulders' width: rows for
    /// female trunks, then for male ones, whose hips are narrower. Heights count from the crown or, where they are
    /// negative, up from the hem.
    pub const fn rows(self) -> [&'static [[f64; 2]]; 2] {
        match self {
            Self::Close => [&[], &[]],
            Self::Tee => [
                &[[1.75, 0.0], [2.05, 0.025], [2.48, 0.095], [2.80, 0.050], [3.10, 0.015]],
                &[[1.75, 0.0], [2.05, 0.010], [2.48, 0.050], [2.80, 0.070], [3.10, 0.085]],
            ],
            Self::Blouse => [
                &[[1.75, 0.0], [2.05, 0.030], [2.28, 0.085], [2.40, 0.115], [2.47, 0.070], [2.55, 0.020]],
                &[[1.75, 0.0], [2.05, 0.020], [-0.28, 0.060], [-0.15, 0.095], [-0.08, 0.050], [0.0, 0.0]],
            ],
            Self::Sailor => [
                &[[1.75, 0.0], [2.05, 0.030], [2.40, 0.105], [2.66, 0.050]],
                &[[1.75, 0.0], [2.40, 0.05], [2.66, 0.04]],
            ],
            Self::Knit => [
                &[[1.70, 0.0], [2.05, 0.035], [2.48, 0.120], [-0.24, 0.095], [-0.11, 0.065], [0.0, -0.010]],
                &[[1.70, 0.0], [2.05, 0.010], [2.48, 0.060], [-0.24, 0.110], [-0.11, 0.095], [0.0, 0.040]],
            ],
            Self::Tailored => [
                &[[1.70, 0.0], [1.95, 0.020], [2.42, 0.050], [2.70, 0.045], [3.10, 0.070], [3.40, 0.085]],
                &[[1.70, 0.0], [1.95, 0.015], [2.42, 0.040], [2.70, 0.075], [3.10, 0.120], [3.40, 0.135]],
            ],
            Self::Coat => [
                &[[1.70, 0.0], [2.05, 0.040], [2.45, 0.075], [2.70, 0.060], [3.20, 0.120], [4.35, 0.30]],
                &[[1.70, 0.0], [2.05, 0.020], [2.45, 0.060], [2.70, 0.090], [3.20, 0.170], [4.35, 0.32]],
            ],
            Self::Wrapped => [
                &[[1.75, 0.0], [2.05, 0.010], [2.45, 0.095], [2.75, 0.030], [3.05, 0.0]],
                &[[1.75, 0.0], [2.05, 0.010], [2.45, 0.040], [2.75, 0.050], [3.05, 0.050]],
            ],
        }
    }
}
