//! What stands, lies, hangs or floats about a figure and is in no hand.

use super::{Prop, Tint};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thing {
    pub prop: Prop,
    pub color: Option<Tint>,
    pub rest: Rest,
    /// At least 1.
    pub count: u8,
}

/// Where it is, seen from whom it is with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// On the table at which they sit, or on a small one beside them.
    Table,
    Ground,
    /// On that table where there is one, else on the ground.
    Near,
    Lap,
    Head,
    Shoulder,
    Back,
    Wall,
    Mouth,
    /// In the air about the head.
    Afloat,
}

impl Rest {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Table => "on the table",
            Self::Ground => "on the ground",
            Self::Near => "beside",
            Self::Lap => "on the lap",
            Self::Head => "on the head",
            Self::Shoulder => "on the shoulder",
            Self::Back => "on the back",
            Self::Wall => "on the wall",
            Self::Mouth => "in the mouth",
            Self::Afloat => "in the air",
        }
    }
}

impl Prop {
    /// Whether it can be seen in no hand: not what is played sitting behind it, nor what somebody works at.
    pub const fn stands_alone(self) -> bool {
        !self.is_worked_at()
            && !self.is_made_on_ground()
            && !self.is_done_beside()
            && !matches!(
                self,
                Self::Piano
                    | Self::Drums
                    | Self::Controls
                    | Self::ToastInMouth
                    | Self::LollipopInMouth
                    | Self::MangaPage
                    | Self::PouredFlask
                    | Self::FlamingPan
                    | Self::BookOnFace
                    | Self::Oars
                    | Self::Door
                    | Self::CutPaper
                    | Self::MeasuringTape
                    | Self::FireHose
                    | Self::PaintRoller
                    | Self::WindowCloth
                    | Self::PictureFrame
                    | Self::Chalk
                    | Self::Sewing
                    | Self::Carving
                    | Self::Baby
                    | Self::SwordAndShield
                    | Self::Cello
                    | Self::TeaWhisk
                    | Self::ChalkErasers
                    | Self::StrawHatInHands
                    | Self::TapedPoster
                    | Self::ShelvedBook
                    | Self::SprayedWall
                    | Self::ErasedBoard
                    | Self::Pointer
                    | Self::Tanzaku
                    | Self::LeafCup
                    | Self::LeafFire
                    | Self::PeeledMandarin
                    | Self::FloorCloth
                    | Self::TossedPancake
                    | Self::TossedDough
                    | Self::SkyLantern
                    | Self::SweetPotato
                    | Self::TrainStrap
                    | Self::TiedBouquet
            )
    }
}
