//! How rows are written: short names for the senses and the wishes that many tables name.

use super::{Adjective, Noun, Sense};
use crate::words::wish::Wish;
use crate::{Age, Detail, Expression, Extra, FigureKind, Fitting, Framing, HairStyle, Outfit, Place, Pose, Prop, Tint};

pub const fn asks(wishes: &'static [Wish]) -> Sense {
    Sense::Wishes(wishes)
}

const fn known(wish: Wish) -> Sense {
    Sense::Noun(Noun::Other, Some(wish))
}

pub const fn kind(kind: FigureKind) -> Sense {
    known(Wish::Kind(kind))
}

pub const fn face(expression: Expression) -> Sense {
    known(Wish::Expression(expression))
}

pub const fn pose(pose: Pose) -> Sense {
    known(Wish::Pose(pose))
}

pub const fn framing(framing: Framing) -> Sense {
    known(Wish::Framing(framing))
}

pub const fn extra(extra: Extra) -> Sense {
    match extra.detail() {
        Some(detail) => Sense::Noun(Noun::Detail(detail), Some(Wish::Extra(extra))),
        None => known(Wish::Extra(extra)),
    }
}

pub const fn held(prop: Prop) -> Sense {
    Sense::Noun(Noun::Held, Some(Wish::Prop(prop)))
}

/// Of a color of its own, and what it asks for by itself.
pub const fn fitting(fitting: Fitting, wish: Wish) -> Sense {
    Sense::Noun(Noun::Fitting(fitting), Some(wish))
}

pub const fn outfit(outfit: Outfit) -> Sense {
    // Beneath an apron there is a shirt, which is of another color.
    let noun = if matches!(outfit, Outfit::Apron) { Noun::Detail(Detail::Apron) } else { Noun::Outfit };
    Sense::Noun(noun, Some(Wish::Outfit(outfit)))
}

pub const fn accent(extra: Extra) -> Sense {
    match extra.detail() {
        Some(detail) => Sense::Noun(Noun::Detail(detail), Some(Wish::Extra(extra))),
        None => Sense::Noun(Noun::Accent, Some(Wish::Extra(extra))),
    }
}

/// Of a color of its own.
pub const fn hat(extra: Extra) -> Sense {
    Sense::Noun(Noun::Hat, Some(Wish::Extra(extra)))
}

pub const fn beard(extra: Extra) -> Sense {
    Sense::Noun(Noun::Beard, Some(Wish::Extra(extra)))
}

pub const fn hair_style(style: HairStyle) -> Sense {
    Sense::Noun(Noun::Hair, Some(Wish::HairStyle(style)))
}

pub const fn color(tint: Tint) -> Sense {
    Sense::Adjective(Adjective::Color(tint))
}

pub const ANYBODY: Wish = Wish::Somebody;
pub const GIRL: Wish = Wish::Kind(FigureKind::Girl);
pub const BOY: Wish = Wish::Kind(FigureKind::Boy);
pub const WOMAN: Wish = Wish::Kind(FigureKind::Woman);
pub const MAN: Wish = Wish::Kind(FigureKind::Man);
pub const CHILD: Wish = Wish::Age(Age::Child);

pub const fn wears(outfit: Outfit) -> Wish {
    Wish::Outfit(outfit)
}

pub const fn dyed(tint: Tint) -> Wish {
    Wish::OutfitColor(tint)
}

pub const fn has(extra: Extra) -> Wish {
    Wish::Extra(extra)
}

/// Held where nothing else is: what somebody is known by.
pub const fn bears(prop: Prop) -> Wish {
    Wish::Bears(prop)
}

/// Where somebody is known to be.
pub const fn haunts(place: Place) -> Wish {
    Wish::Haunts(place)
}
