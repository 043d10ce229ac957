//! One thing that a word can ask of the scene, and how it is said back to the person.

use engine::Style;

use crate::{
    Act, Age, AnimalKind, Build, Detail, Expression, Extra, EyeShape, FigureKind, Fitting, Framing, Fringe, Growth,
    HairLength, HairStyle, Height, Hour, Lens, Lit, Lower, Outfit, Pattern, Place, Pose, Prop, Sight, SkinTone, Spot,
    Stuff, Thing, Tint, Weather,
};

pub use crate::Seat;

use super::bearing_names::{gaze_name, nod_name, pose_name};
use super::clothes_names::{
    detail_color, detail_pattern, extra_name, lower_name, outfit_name, pattern_name, stuff_name,
};
use super::meaning::{
    act_name, age_name, animal_name, build_name, cloth_tint_name, expression_name, eye_shape_name, fitting_color,
    framing_name, fringe_name, hair_style_name, height_name, hour_name, kind_name, length_name, sight_name, skin_name,
    spot_name, tint_name, weather_name,
};
use super::place_names::place_name;
use super::prop_names::prop_name;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Kind(FigureKind),
    /// A figure of whom the words do not say whether it is a girl or a man: a knight.
    Somebody,
    /// One figure, and no more.
    Solo,
    /// The place alone.
    Nobody,
    HairColor(Tint),
    HairStyle(HairStyle),
    HairLength(HairLength),
    Fringe(Fringe),
    EyeColor(Tint),
    /// The other eye, of two that differ.
    OtherEye(Tint),
    EyeShape(EyeShape),
    /// Of the tips of the hair.
    Tips(Tint),
    /// Of single locks.
    Streaks(Tint),
    /// Single locks that are lighter or darker than the rest.
    Highlights,
    /// Two colors, whichever.
    TwoTone,
    /// Of one half of the head.
    HalfHair(Tint),
    Skin(SkinTone),
    Expression(Expression),
    Outfit(Outfit),
    /// Which one depends on who wears it.
    SchoolUniform,
    /// Clothes that depend on who wears them too.
    Garb(Garb),
    OutfitColor(Tint),
    /// On the cloth of the outfit.
    Pattern(Pattern),
    /// Skirt or trousers, named apart from the outfit.
    Lower(Lower),
    LowerColor(Tint),
    LowerPattern(Pattern),
    /// What the outfit is made of, and what is below the waist.
    Stuff(Stuff),
    LowerStuff(Stuff),
    /// Worn with blazer or shirt; not drawn with anything else.
    Necktie,
    Accent(Tint),
    /// Of what is on the head.
    HatColor(Tint),
    /// Of what has a color of its own.
    Dye(Detail, Tint),
    Print(Detail, Pattern),
    /// On a jersey.
    Number(u8),
    Extra(Extra),
    Framing(Framing),
    Age(Age),
    Build(Build),
    Height(Height),
    Pose(Pose),
    /// What one sits on or at, wherever that is.
    Seat(Seat),
    Prop(Prop),
    /// In the other hand, and of which color.
    AlsoHeld(Prop, Option<Tint>),
    /// In hand by the way: what somebody is known by, where the words put nothing else there.
    Bears(Prop),
    /// About them, in no hand.
    Rests(Thing),
    /// Of what is in hand.
    PropColor(Tint),
    Animal(AnimalWish),
    Gaze(Gaze),
    Nod(Nod),
    TiltedHead,
    /// Of the camera: the horizon is aslant.
    TiltedView,
    /// Likewise: from the ground, or from straight up in the air.
    SteepView,
    Lens(Lens),
    Lit(Lit),
    /// Among those who stand beside.
    InRow(Side),
    Place(Place),
    /// Where this usually is, where the words name no place: a lesson, a picnic.
    Likely(Place),
    /// Where somebody is known to be, where the words name no place: a nurse, a farmer.
    Haunts(Place),
    Hour(Hour),
    Weather(Weather),
    Sight(Sight),
    /// Of what is in the place.
    Paint(Fitting, Tint),
    /// Understood where the brief asks for the same style, else not drawn: a brief's style is not changed by words.
    Style(Style),
}

/// One animal or several alike, as far as the words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnimalWish {
    pub kind: AnimalKind,
    pub color: Option<Tint>,
    pub act: Option<Act>,
    pub spot: Option<Spot>,
    pub growth: Option<Growth>,
    pub count: u8,
}

impl AnimalWish {
    /// `white cat x 2, sleeping, in the arms`.
    pub fn meaning(&self) -> String {
        let color = self.color.map_or(String::new(), |color| format!("{} ", tint_name(color)));
        let count = if self.count > 1 { format!(" x {}", self.count) } else { String::new() };
        let act = self.act.map_or(String::new(), |act| format!(", {}", act_name(act)));
        let spot = self
            .spot
            .filter(|spot| *spot != Spot::Beside)
            .map_or(String::new(), |spot| format!(", {}", spot_name(spot)));
        let growth = match self.growth {
            Some(Growth::Cub) => "young ",
            Some(Growth::Huge) => "huge ",
            Some(Growth::Grown) | None => "",
        };
        format!("{growth}{color}{}{count}{act}{spot}", animal_name(self.kind))
    }
}

/// Where one of several stands, seen by us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Middle,
    Right,
}

impl Side {
    const fn name(self) -> &'static str {
        match self {
            Self::Left => "on the left",
            Self::Middle => "in the middle",
            Self::Right => "on the right",
        }
    }
}

/// A gown or a suit, as whoever wears it is a woman or a man.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Garb {
    /// Of who plays or sings before people.
    Evening,
    /// Of demons and vampires.
    Dark,
}

/// Where the head turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gaze {
    Viewer,
    Left,
    Right,
    Aside,
    /// As far as a head turns.
    Profile,
    /// Where the light is: out of the window, at the sunset.
    Afar,
}

/// How the head stands to the viewer's height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nod {
    Up,
    Down,
    FromAbove,
    FromBelow,
}

impl Wish {
    /// Whether the two set the same thing, so that only one of them can be drawn.
    pub fn same_slot(self, other: Self) -> bool {
        match (self, other) {
            (Self::Extra(one), Self::Extra(two)) => one == two,
            (Self::Sight(one), Self::Sight(two)) => one == two,
            (Self::Dye(one, _), Self::Dye(two, _)) => one == two,
            (Self::Paint(one, _), Self::Paint(two, _)) => one == two,
            (Self::Print(one, _), Self::Print(two, _)) => one == two,
            (Self::Pose(one), Self::Pose(two)) => !one.goes_with(two),
            (Self::Rests(one), Self::Rests(two)) => one.prop == two.prop,
            // One animal takes no other's place.
            (Self::Animal(_), Self::Animal(_)) => false,
            // Nor one guess another's.
            (Self::Likely(_), Self::Likely(_)) | (Self::Haunts(_), Self::Haunts(_)) => false,
            (
                Self::Outfit(_) | Self::SchoolUniform | Self::Garb(_),
                Self::Outfit(_) | Self::SchoolUniform | Self::Garb(_),
            ) => true,
            _ => std::mem::discriminant(&self) == std::mem::discriminant(&other),
        }
    }

    /// Whether refusing the one takes back the other.
    pub fn is_same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Animal(one), Self::Animal(two)) => one.kind == two.kind,
            (Self::Prop(one), Self::Bears(two)) | (Self::Bears(one), Self::Prop(two)) => one == two,
            _ => self == other,
        }
    }

    /// Whether it is one figure's own, and not the picture's.
    pub const fn is_of_a_figure(self) -> bool {
        !matches!(
            self,
            Self::Solo
                | Self::Nobody
                | Self::Framing(_)
                | Self::Place(_)
                | Self::Likely(_)
                | Self::Hour(_)
                | Self::Weather(_)
                | Self::Sight(_)
                | Self::Paint(..)
                | Self::Style(_)
                | Self::TiltedView
                | Self::SteepView
                | Self::Lens(_)
                | Self::Lit(_)
        )
    }

    /// Whether it is who somebody is, and not what they wear, hold, do or feel.
    pub const fn is_identity(self) -> bool {
        let passes = matches!(
            self,
            Self::Expression(_)
                | Self::Somebody
                | Self::SchoolUniform
                | Self::Garb(_)
                | Self::Necktie
                | Self::Extra(_)
                | Self::Pose(_)
                | Self::Seat(_)
                | Self::Prop(_)
                | Self::AlsoHeld(..)
                | Self::Bears(_)
                | Self::Rests(_)
                | Self::Haunts(_)
                | Self::PropColor(_)
                | Self::Animal(_)
                | Self::Gaze(_)
                | Self::Nod(_)
                | Self::TiltedHead
                | Self::InRow(_)
        );
        self.is_of_a_figure() && !passes && !self.is_of_clothes()
    }

    pub const fn is_of_clothes_or_uniform(self) -> bool {
        self.is_of_clothes() || self.is_of_an_outfit()
    }

    pub const fn outfit(self) -> Option<Outfit> {
        match self {
            Self::Outfit(outfit) => Some(outfit),
            _ => None,
        }
    }

    /// Where it puts the picture.
    pub const fn place(self) -> Option<Place> {
        match self {
            Self::Place(place) | Self::Likely(place) => Some(place),
            _ => None,
        }
    }

    /// Whether it is what is worn on the body.
    pub const fn is_of_an_outfit(self) -> bool {
        matches!(self, Self::Outfit(_) | Self::SchoolUniform | Self::Garb(_))
    }

    pub const fn is_of_clothes(self) -> bool {
        matches!(
            self,
            Self::Outfit(_)
                | Self::OutfitColor(_)
                | Self::Pattern(_)
                | Self::Lower(_)
                | Self::LowerColor(_)
                | Self::LowerPattern(_)
                | Self::Stuff(_)
                | Self::LowerStuff(_)
                | Self::Accent(_)
                | Self::HatColor(_)
                | Self::Dye(..)
                | Self::Print(..)
                | Self::Number(_)
        )
    }

    /// `hair color: silver`.
    pub fn meaning(self) -> String {
        if let Self::Animal(animal) = self {
            return format!("animal: {}", animal.meaning());
        }
        if let Self::Number(number) = self {
            return format!("number: {number}");
        }
        let (slot, value) = self.slot_and_value();
        format!("{slot}: {value}")
    }

    /// `without: glasses`, `hair color: not red`.
    pub fn refusal(self) -> String {
        match self.slot_and_value() {
            ("extra" | "outfit" | "in hand" | "animal" | "sight", value) => format!("without: {value}"),
            (slot, value) => format!("{slot}: not {value}"),
        }
    }

    fn slot_and_value(self) -> (&'static str, &'static str) {
        match self {
            Self::Kind(kind) => ("figure", kind_name(kind)),
            Self::Somebody => ("figure", "somebody"),
            Self::Solo => ("figure", "one alone"),
            Self::Nobody => ("figure", "nobody"),
            Self::HairColor(tint) => ("hair color", tint_name(tint)),
            Self::HairStyle(style) => ("hair style", hair_style_name(style)),
            Self::HairLength(length) => ("hair length", length_name(length)),
            Self::Fringe(fringe) => ("fringe", fringe_name(fringe)),
            Self::OtherEye(tint) => ("other eye", tint_name(tint)),
            Self::EyeShape(shape) => ("eyes", eye_shape_name(shape)),
            Self::Tips(tint) => ("tips of the hair", tint_name(tint)),
            Self::Streaks(tint) => ("streaks in the hair", tint_name(tint)),
            Self::Highlights => ("streaks in the hair", "of another shade"),
            Self::TwoTone => ("half of the hair", "of another color"),
            Self::HalfHair(tint) => ("half of the hair", tint_name(tint)),
            Self::EyeColor(tint) => ("eye color", tint_name(tint)),
            Self::Skin(tone) => ("skin", skin_name(tone)),
            Self::Expression(expression) => ("expression", expression_name(expression)),
            Self::Outfit(outfit) => ("outfit", outfit_name(outfit)),
            Self::SchoolUniform => ("outfit", "school uniform"),
            Self::Garb(Garb::Evening) => ("outfit", "evening dress"),
            Self::Garb(Garb::Dark) => ("outfit", "dark dress"),
            Self::Necktie => ("extra", "necktie"),
            Self::Lower(lower) => ("below the waist", lower_name(lower)),
            Self::LowerColor(tint) => ("color below the waist", cloth_tint_name(tint)),
            Self::Pattern(pattern) => ("pattern", pattern_name(pattern)),
            Self::Stuff(stuff) => ("made of", stuff_name(stuff)),
            Self::LowerStuff(stuff) => ("made of, below the waist", stuff_name(stuff)),
            Self::LowerPattern(pattern) => ("pattern below the waist", pattern_name(pattern)),
            Self::OutfitColor(tint) => ("outfit color", cloth_tint_name(tint)),
            Self::Accent(tint) => ("accent color", cloth_tint_name(tint)),
            Self::Dye(detail, tint) => (detail_color(detail), cloth_tint_name(tint)),
            Self::Print(detail, pattern) => (detail_pattern(detail), pattern_name(pattern)),
            Self::Number(_) => ("number", "that one"),
            Self::HatColor(tint) => ("hat color", cloth_tint_name(tint)),
            Self::Extra(extra) => ("extra", extra_name(extra)),
            Self::Framing(framing) => ("framing", framing_name(framing)),
            Self::Age(age) => ("age", age_name(age)),
            Self::Build(build) => ("build", build_name(build)),
            Self::Height(height) => ("height", height_name(height)),
            Self::Pose(pose) => ("pose", pose_name(pose)),
            Self::Seat(seat) => ("seat", seat_name(seat)),
            Self::Prop(prop) | Self::Bears(prop) => ("in hand", prop_name(prop)),
            Self::AlsoHeld(prop, _) => ("in the other hand", prop_name(prop)),
            Self::Rests(thing) => (thing.rest.name(), prop_name(thing.prop)),
            Self::PropColor(tint) => ("color in hand", cloth_tint_name(tint)),
            Self::Animal(animal) => ("animal", animal_name(animal.kind)),
            Self::Gaze(gaze) => ("head turned", gaze_name(gaze)),
            Self::Nod(nod) => ("head", nod_name(nod)),
            Self::TiltedHead => ("head", "tilted"),
            Self::TiltedView => ("view", "tilted"),
            Self::SteepView => ("view", "steep"),
            Self::Lens(lens) => ("lens", lens_name(lens)),
            Self::Lit(lit) => ("lit", lit_name(lit)),
            Self::InRow(side) => ("stands", side.name()),
            Self::Place(place) => ("place", place_name(place)),
            Self::Likely(place) | Self::Haunts(place) => ("likely place", place_name(place)),
            Self::Hour(hour) => ("hour", hour_name(hour)),
            Self::Weather(weather) => ("weather", weather_name(weather)),
            Self::Sight(sight) => ("sight", sight_name(sight)),
            Self::Paint(fitting, tint) => (fitting_color(fitting), cloth_tint_name(tint)),
            Self::Style(style) => ("style", style.name()),
        }
    }
}

const fn lens_name(lens: Lens) -> &'static str {
    match lens {
        Lens::Plain => "plain",
        Lens::OverShoulder => "over a shoulder",
        Lens::Fisheye => "fisheye",
        Lens::Foreshortened => "foreshortened",
    }
}

const fn lit_name(lit: Lit) -> &'static str {
    match lit {
        Lit::Aside => "from the side",
        Lit::FromBehind => "from behind",
        Lit::Silhouette => "as a silhouette",
        Lit::FromBelow => "from below",
        Lit::HalfShadow => "with half of the face in shadow",
    }
}

const fn seat_name(seat: Seat) -> &'static str {
    match seat {
        Seat::Bench => "bench",
        Seat::Desk => "desk",
        Seat::Chair => "chair",
        Seat::Wall => "wall",
        Seat::Steps => "steps",
        Seat::Armchair => "armchair",
        Seat::RockingChair => "rocking chair",
        Seat::Stool => "stool",
        Seat::Bed => "edge of a bed",
        Seat::Wheelchair => "wheelchair",
        Seat::DeskTop => "top of a desk",
        Seat::Rock => "rock",
        Seat::Suitcase => "suitcase",
        Seat::ChairBackwards => "chair turned round",
    }
}
