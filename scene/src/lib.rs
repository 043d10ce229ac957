//! The scene: everything the words and the seed decided, before a line is drawn. `words` reads the prompt, `decide` lets the seed fill
//! what the words left open.
//!
//! Words fill what they name, the seed fills the rest; the drawing reads nothing but the scene. So a new thing to draw
//! is a new value here, a word that means it, and a file that draws it.

mod animal;
mod attention;
mod bearing;
mod camera;
mod clothes;
pub mod decide;
mod detail;
mod figure;
mod fitting;
mod held;
mod place;
mod place_kin;
mod poses_together;
mod prop;
pub mod seed;
mod sight;
mod sleeves;
mod thing;
#[cfg(test)]
mod tried;
pub mod words;

use engine::Style;

pub use animal::{Act, Animal, AnimalKind, Growth, Spot};
pub use attention::Attention;
pub use bearing::Pose;
pub use camera::{Angle, Camera, Framing, Lens, Lit};
pub use clothes::{Extra, Lower, Outfit, Pattern, Stuff};
pub use detail::Detail;
pub use figure::{
    Age, Build, Character, Expression, EyeShape, FigureKind, Fringe, Hair, HairLength, HairStyle, Height, Seat,
    SkinTone, Tint,
};
pub use fitting::Fitting;
pub use place::Place;
pub use prop::Prop;
pub use sight::Sight;
pub use thing::{Rest, Thing};

#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    pub style: Style,
    pub width_px: u32,
    pub height_px: u32,
    /// Left to right; none where nobody is in the picture, at most four.
    pub figures: Vec<Character>,
    /// With the figures or alone; at most four.
    pub animals: Vec<Animal>,
    /// In no hand, each with the number of whose it is.
    pub things: Vec<(u8, Thing)>,
    pub framing: Framing,
    pub camera: Camera,
    pub place: Place,
    pub hour: Hour,
    pub weather: Weather,
    /// What is to be seen beside, each kind once.
    pub sights: Vec<Sight>,
    /// Colors that words gave to what is in the place, each thing once.
    pub paints: Vec<(Fitting, Tint)>,
    /// Drives what has no name: the fall of single locks, clouds, windows that are lit.
    pub seed: u64,
}

impl Scene {
    /// The color that words gave to it.
    pub fn paint(&self, fitting: Fitting) -> Option<Tint> {
        self.paints.iter().find(|(painted, _)| *painted == fitting).map(|(_, tint)| *tint)
    }

    pub fn has(&self, sight: Sight) -> bool {
        self.sights.contains(&sight)
    }

    /// Whether the sight is a fire that is drawn: a fireplace is where there is a wall for it.
    pub fn burns(&self, sight: Sight) -> bool {
        match sight {
            Sight::Campfire | Sight::Fire => true,
            Sight::Fireplace => self.place.is_indoors(),
            _ => false,
        }
    }

    /// Whether somebody sits or lies on a bed, which is drawn with them.
    pub fn has_a_bed_in_use(&self) -> bool {
        use Pose::{CrossedLegs, HuggingKnees, Lying, LyingProne, Sitting};
        let is_on_one = |figure: &Character| {
            figure.seat == Some(Seat::Bed)
                || matches!(figure.pose, CrossedLegs | HuggingKnees | Lying | LyingProne | Sitting)
                    && matches!(figure.seat, None | Some(Seat::Bed))
        };
        self.place == Place::Bedroom && self.figures.iter().any(is_on_one)
    }

    /// Whether all lie on their backs: then the camera is straight above them, and there is no horizon.
    pub fn is_seen_from_straight_above(&self) -> bool {
        !self.figures.is_empty() && self.figures.iter().all(|figure| figure.pose == Pose::LyingOnBack)
    }

    /// Whether all sit about a fire.
    pub fn is_round_a_fire(&self) -> bool {
        use Pose::{HuggingKnees, Seiza, SittingCrossLegged, SittingOnGround};
        let sits =
            |figure: &Character| matches!(figure.pose, HuggingKnees | Seiza | SittingCrossLegged | SittingOnGround);
        self.sights.contains(&Sight::Campfire) && self.figures.len() > 1 && self.figures.iter().all(sits)
    }

    /// Whether what is played or danced on a stage is for a hall with a curtain, and not for a crowd with lights.
    pub fn is_in_a_theater(&self) -> bool {
        let performs = |figure: &Character| {
            matches!(figure.prop, Some(Prop::Piano | Prop::Violin | Prop::Flute))
                || matches!(figure.pose, Pose::Arabesque | Pose::FifthPosition)
                || figure.outfit == Outfit::Tutu
        };
        self.place == Place::ConcertStage && self.figures.iter().any(performs)
    }

    /// The side that sun, moon or window light the figure from; the same for figure and place.
    pub const fn light_from_left(&self) -> bool {
        light_from_left(self.seed)
    }

    /// The animal that one of the figures rides.
    pub fn mount(&self, figure: usize) -> Option<&Animal> {
        self.animals.iter().find(|animal| animal.spot == Spot::Ridden && usize::from(animal.with) == figure)
    }

    /// Whether all who are there are on the backs of what flies.
    pub fn rides_in_the_air(&self) -> bool {
        let flies = |figure| self.mount(figure).is_some_and(|animal| animal.act == Act::Flying);
        !self.figures.is_empty() && (0..self.figures.len()).all(flies)
    }
}

/// The side of the light in a picture of that seed.
pub const fn light_from_left(seed: u64) -> bool {
    seed & 1 == 0
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hour {
    Dawn,
    Day,
    Dusk,
    Night,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weather {
    Clear,
    Cloudy,
    Rain,
    Snow,
    /// Cherry petals on the wind.
    Petals,
    /// Red and yellow leaves on the wind.
    Leaves,
    /// Everything far is pale.
    Fog,
}
