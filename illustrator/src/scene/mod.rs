//! The scene: everything the words and the seed decided, before a line is drawn.
//!
//! Words fill what they name, the seed fills the rest; the drawing reads nothing but the scene. So a new thing to draw
//! is a new value here, a word that means it, and a file that draws it.

mod animal;
mod bearing;
mod clothes;
mod figure;
mod sight;

use engine::Style;

pub use animal::{Act, Animal, AnimalKind, Spot};
pub use bearing::{Pose, Prop};
pub use clothes::{Extra, Lower, Outfit, Pattern};
pub use figure::{
    Age, Build, Character, Expression, EyeShape, FigureKind, Fringe, Hair, HairLength, HairStyle, SkinTone, Tint,
};
pub use sight::Sight;

#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    pub style: Style,
    pub width_px: u32,
    pub height_px: u32,
    /// Left to right; none where nobody is in the picture, at most four.
    pub figures: Vec<Character>,
    /// With the figures or alone; at most four.
    pub animals: Vec<Animal>,
    pub framing: Framing,
    pub place: Place,
    pub hour: Hour,
    pub weather: Weather,
    /// What is to be seen beside, each kind once.
    pub sights: Vec<Sight>,
    /// Drives what has no name: the fall of single locks, clouds, windows that are lit.
    pub seed: u64,
}

impl Scene {
    /// The side that sun, moon or window light the figure from; the same for figure and place.
    pub const fn light_from_left(&self) -> bool {
        self.seed & 1 == 0
    }
}

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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Roof,
    City,
    Classroom,
    Bedroom,
    Cafe,
    Library,
    Train,
    Street,
    Forest,
    Field,
    Beach,
    Mountain,
    Shrine,
    Garden,
    Space,
    /// Nothing but tones and a shape.
    Plain,
    Corridor,
    LivingRoom,
    Kitchen,
    Laboratory,
    Office,
    Hospital,
    Dojo,
    Gym,
    Station,
    Arena,
    Ruins,
    Deck,
    Park,
    Desert,
    Castle,
    Village,
    Bamboo,
    Fairground,
    ConvenienceStore,
    MusicRoom,
    Church,
    ThroneRoom,
    ConcertStage,
    BusStop,
    RiverBank,
    CherryAvenue,
    SunflowerField,
    NeonAlley,
    Festival,
    Cave,
    Underwater,
    Harbor,
    Bridge,
    Pool,
    RiceFields,
    Windmill,
    Waterfall,
    HotSpring,
    Cockpit,
    Battlefield,
    Pier,
    SpaceStation,
    Hangar,
    Bakery,
    FlowerShop,
    WitchWorkshop,
    SkyIslands,
    Balcony,
    Aquarium,
    Graveyard,
    Lighthouse,
    StoneBridge,
    TennisCourt,
    /// In a room, before its window.
    Window,
    SpeedLines,
    FocusLines,
    Flash,
    Flowers,
    Gloom,
    Sparkles,
    Dots,
}

impl Place {
    /// Who sits there sits at a table.
    pub const fn has_tables(self) -> bool {
        matches!(self, Self::Cafe | Self::Classroom | Self::Library | Self::Office | Self::Kitchen | Self::Laboratory)
    }

    /// Under a roof, rock or water: weather is seen through windows only.
    pub const fn is_indoors(self) -> bool {
        matches!(
            self,
            Self::Classroom
                | Self::Bedroom
                | Self::Cafe
                | Self::Library
                | Self::Train
                | Self::Corridor
                | Self::LivingRoom
                | Self::Kitchen
                | Self::Laboratory
                | Self::Office
                | Self::Hospital
                | Self::Dojo
                | Self::Gym
                | Self::ConvenienceStore
                | Self::MusicRoom
                | Self::Church
                | Self::ThroneRoom
                | Self::ConcertStage
                | Self::Cave
                | Self::Underwater
                | Self::Cockpit
                | Self::SpaceStation
                | Self::Hangar
                | Self::Bakery
                | Self::FlowerShop
                | Self::WitchWorkshop
                | Self::Aquarium
                | Self::Window
        )
    }

    /// No place at all but tones, lines or shapes.
    pub const fn is_abstract(self) -> bool {
        matches!(
            self,
            Self::Plain
                | Self::SpeedLines
                | Self::FocusLines
                | Self::Flash
                | Self::Flowers
                | Self::Gloom
                | Self::Sparkles
                | Self::Dots
        )
    }
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
