//! The color of the trim on the trunk: edges that meet in front, a hem, bands along the seams.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Taper, ribbon};
use super::super::easel::Easel;
use scene::{Detail, Outfit};

impl Body<'_> {
    /// Of which color the bands down sleeves and trousers are: a tracksuit has them whatever is said.
    pub fn band_surface(&self) -> Option<super::super::palette::Surface> {
        let usual = || {
            let white = self.palette.is_white(&self.palette.cloth);
            if white { self.palette.accent } else { self.palette.white }
        };
        self.palette.dyed(Detail::Trim).or_else(|| (self.outfit == Outfit::Tracksuit).then(usual))
    }

    /// Whether what is worn lies so close that its trim runs in bands along arms and legs.
    pub fn has_bands(&self) -> bool {
        matches!(
            self.outfit,
            Outfit::Bodysuit
                | Outfit::Jumpsuit
                | Outfit::Spacesuit
                | Outfit::Tracksuit
                | Outfit::Jersey
                | Outfit::Jacket
                | Outfit::DownJacket
                | Outfit::Hoodie
        )
    }
}

pub fn draw(easel: &mut Easel, body: &Body) {
    let Some(trim) = body.palette.dyed(Detail::Trim) else { return };
    let (s, hem, unit) = (body.shoulder, body.wear.hem, body.rig.unit);
    let trunk = body.trunk_outline();
    easel.within(&trunk, |easel| {
        if body.has_bands() {
            for side in [-1.0, 1.0] {
                let band = sided(&[[s * 0.80, 1.36], [s * 0.62, 1.80], [s * 0.58, 2.30], [s * 0.66, 2.90]], side);
                easel.fill(&ribbon(&body.open(&band), |_| 0.042 * unit), trim.base);
            }
            return;
        }
        if !body.wear.tucked {
            let low = body.open(&[[-s * 1.2, hem - 0.04], [0.0, hem - 0.01], [s * 1.2, hem - 0.04]]);
            easel.ink(&low, 4.6, (trim.base, Taper::EVEN));
        }
        if matches!(
            body.outfit,
            Outfit::Robe
                | Outfit::Coat
                | Outfit::Captain
                | Outfit::Military
                | Outfit::Gakuran
                | Outfit::Dress
                | Outfit::Gown
        ) {
            let front = body.open(&[[0.0, 1.48], [0.005, 2.0], [0.0, 2.46]]);
            easel.ink(&front, 3.6, (trim.base, Taper::EVEN));
        }
        let collar = body.open(&[[-body.neck - 0.10, 1.20], [0.0, 1.46], [body.neck + 0.10, 1.20]]);
        easel.ink(&collar, 3.0, (trim.base, Taper::EVEN));
    });
}
