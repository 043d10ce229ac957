//! The camera, where the words say something of it.

use super::Choice;
use crate::words::wish::{Nod, Wish};
use crate::{Angle, Camera, Fitting, Lens, Lit, Pose, Prop, Tint};

impl Choice<'_> {
    pub(super) fn camera(&self) -> Camera {
        Camera {
            angle: self.angle(),
            is_steep: self.of_all(|wish| (wish == Wish::SteepView).then_some(true)).unwrap_or(false),
            is_tilted: self.asks(Wish::TiltedView),
            lens: self
                .of_all(|wish| if let Wish::Lens(lens) = wish { Some(lens) } else { None })
                .unwrap_or(Lens::Plain),
            lit: self.of_all(|wish| if let Wish::Lit(lit) = wish { Some(lit) } else { None }).unwrap_or(Lit::Aside),
        }
    }

    pub(super) fn angle(&self) -> Angle {
        // Who lies is seen from above anyway.
        if matches!(self.pose(), Pose::Lying | Pose::LyingOnBack) {
            return Angle::Level;
        }
        let asked = self.of_all(|wish| match wish {
            Wish::Nod(Nod::FromAbove) => Some(Angle::Above),
            Wish::Nod(Nod::FromBelow) => Some(Angle::Below),
            _ => None,
        });
        asked.unwrap_or(Angle::Level)
    }

    /// Of what is in hand; of the car that somebody drives.
    pub(super) fn prop_color(&self) -> Option<Tint> {
        let said = self.asked(|wish| if let Wish::PropColor(tint) = wish { Some(tint) } else { None });
        let drives = self.prop() == Some(Prop::SteeringWheel);
        let car = |wish| if let Wish::Paint(Fitting::Car, tint) = wish { Some(tint) } else { None };
        said.or_else(|| self.of_all(car).filter(|_| drives))
    }

    /// Whoever it was said of, all are seen so.
    fn of_all<T>(&self, read: impl Fn(Wish) -> Option<T>) -> Option<T> {
        self.reading.granted.iter().find_map(|granted| read(granted.wish))
    }
}
