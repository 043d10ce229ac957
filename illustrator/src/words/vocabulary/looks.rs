//! Colors, hair, eyes and skin.

use super::{Adjective, Noun, Row, Sense, color, extra, hair_style};
use crate::scene::{Extra, Fringe, HairLength, HairStyle, SkinTone, Tint};
use crate::words::wish::Wish;

pub const COLORS: &[Row] = &[
    (color(Tint::Black), "black, jet black, raven, ebony, onyx, charcoal black, inky, raven black, pitch black"),
    (
        color(Tint::Brown),
        "brown, chestnut, chocolate, hazel, auburn brown, caramel, chocolate brown, mahogany, beige, \
         tan brown, amber brown, mocha, brownish, dark brown, light brown",
    ),
    (
        color(Tint::Blond),
        "blond, blonde, flaxen, sandy, honey blonde, platinum blonde, platinum blond, golden blonde, \
         strawberry blonde, dirty blonde, ash blonde, fair blonde",
    ),
    (
        color(Tint::Red),
        "red, crimson, scarlet, ruby, burgundy, maroon, cherry red, blood red, vermilion, wine red, reddish, \
         auburn, cardinal, rust red, ruby red",
    ),
    (color(Tint::Orange), "orange, ginger, copper, tangerine, apricot, peach, coral, orangish, rust, ginger colored"),
    (color(Tint::Yellow), "yellow, gold, golden, amber, lemon, mustard, yellowish, sunny yellow, honey colored"),
    (
        color(Tint::Green),
        "green, emerald, lime, olive, mint, forest green, jade, greenish, moss green, mint green, emerald green, \
         lime green, olive green, sage",
    ),
    (color(Tint::Teal), "teal, cyan, turquoise, aqua, aquamarine, blue green, sea green, bluish green"),
    (
        color(Tint::Blue),
        "blue, navy, navy blue, azure, sapphire, sky blue, cobalt, indigo, light blue, dark blue, royal blue, \
         cerulean, bluish, baby blue, ice blue, midnight blue, ultramarine, icy blue, pastel blue",
    ),
    (
        color(Tint::Purple),
        "purple, violet, lavender, lilac, amethyst, plum, magenta, purplish, mauve, dark purple, light purple, \
         pastel purple",
    ),
    (
        color(Tint::Pink),
        "pink, rose colored, hot pink, salmon, pinkish, rose pink, pastel pink, light pink, fuchsia, \
         bubblegum pink, cherry pink, rosy",
    ),
    (
        color(Tint::White),
        "white, snow white, ivory, cream, pearl, cream colored, pure white, off white, whitish, pearly",
    ),
    (color(Tint::Silver), "silver, platinum, silvery, silver gray, metallic silver, silver white, moonlight silver"),
    (color(Tint::Gray), "gray, ash, ashen, slate, charcoal, grayish, smoky, ash gray, slate gray, steel gray"),
];

pub const HAIR: &[Row] = &[
    (Sense::Noun(Noun::Hair, None), "hair, haired, hairs, hairstyle, haircut, lock, tress, mane, hairdo, strand"),
    (Sense::Wishes(&[Wish::HairColor(Tint::Red)]), "redhead, red head, redheaded, red headed"),
    (Sense::Wishes(&[Wish::HairColor(Tint::Brown)]), "brunette"),
    (Sense::Wishes(&[Wish::HairColor(Tint::Orange)]), "gingerhead, carrot top"),
    (Sense::Wishes(&[Wish::HairColor(Tint::Black)]), "raven haired, dark haired"),
    (Sense::Wishes(&[Wish::HairColor(Tint::Silver)]), "gray haired, silverhaired"),
    (hair_style(HairStyle::Bob), "bob, bob cut, bobbed, bob hair, chin length bob, short bob, bobcut"),
    (hair_style(HairStyle::Ponytail), "ponytail, pony tail, high ponytail, low ponytail, tied back, hair tied back"),
    (hair_style(HairStyle::SidePonytail), "side ponytail, side tail, sidetail, side pony tail, one side up"),
    (
        hair_style(HairStyle::TwinTails),
        "twintail, twin tail, pigtail, pig tail, two ponytails, low twintail, high twintail, bunches, \
         two side up",
    ),
    (hair_style(HairStyle::Braids), "braid, plait, twin braid, braided, plaited, french braid, side braid, two braids"),
    (
        hair_style(HairStyle::Bun),
        "hair bun, updo, double bun, bun, single hair bun, chignon, topknot, hair in a bun, hair up, top knot, \
         odango",
    ),
    (hair_style(HairStyle::Loose), "loose hair, hair down, flowing hair, open hair, straight hair, let down"),
    (Sense::Adjective(Adjective::HairStyle(HairStyle::Spiky)), "spiky, spiked, spikey, pointy"),
    (
        Sense::Adjective(Adjective::HairStyle(HairStyle::Messy)),
        "messy, tousled, unkempt, wild, ruffled, disheveled, untidy, bed, windswept, shaggy, tangled",
    ),
    (Sense::Adjective(Adjective::HairStyle(HairStyle::Loose)), "loose, flowing, sleek, silky, open"),
    (
        Sense::Adjective(Adjective::Length(HairLength::Long)),
        "long, very long, waist length, lengthy, extra long, hip length, absurdly long, knee length, super long",
    ),
    (
        Sense::Adjective(Adjective::Length(HairLength::Medium)),
        "medium, shoulder length, mid length, medium length, medium long, neck length",
    ),
    (
        Sense::Adjective(Adjective::Length(HairLength::Short)),
        "short, very short, cropped, chin length, short cut, close cropped, ear length, pixie, pixie cut",
    ),
    (Sense::Adjective(Adjective::Fringe(Fringe::Straight)), "straight, blunt, even, hime"),
    (Sense::Adjective(Adjective::Fringe(Fringe::Swept)), "swept, side swept, sideswept, asymmetrical, diagonal"),
    (Sense::Adjective(Adjective::Fringe(Fringe::Parted)), "parted, center parted, curtain, middle parted, split"),
    (
        Sense::Noun(Noun::Fringe, Some(Wish::Fringe(Fringe::Straight))),
        "bang, fringe, hime cut, blunt bangs, straight bangs",
    ),
    (Sense::Wishes(&[Wish::Fringe(Fringe::Swept)]), "swept bangs, side bangs, side swept bangs, hair over one eye"),
    (
        Sense::Wishes(&[Wish::Fringe(Fringe::Parted)]),
        "parted bangs, curtain bangs, center parting, forehead, middle part",
    ),
];

pub const FACE: &[Row] = &[
    (Sense::Noun(Noun::Eyes, None), "eye, eyed, iris, irises, pupil color, gaze, eye color"),
    (Sense::Noun(Noun::Skin, None), "skin, skinned, complexion, skin tone"),
    (Sense::Adjective(Adjective::Tanned), "tanned, tan, suntanned, bronzed, sun kissed, tan skinned"),
    (Sense::Adjective(Adjective::Light), "light, pale, fair, porcelain"),
    (Sense::Adjective(Adjective::Dark), "dark, deep"),
    (Sense::Wishes(&[Wish::Skin(SkinTone::Dark)]), "ebony skin, dark skinned female, dark skinned male"),
    (Sense::Wishes(&[Wish::Skin(SkinTone::Tan)]), "olive skin, bronze skin, tanlines, golden skin"),
    (Sense::Wishes(&[Wish::Skin(SkinTone::Light)]), "pale skinned, ivory skin, porcelain skin"),
    (extra(Extra::Freckles), "freckle, freckled, freckled face, freckled cheeks"),
    (extra(Extra::Fang), "fang, snaggletooth, skin fang, canine, fang tooth"),
    (extra(Extra::Horns), "horn, horned, demon horn, dragon horn"),
    (extra(Extra::Halo), "halo, angel halo, glowing halo"),
    (
        extra(Extra::CatEars),
        "cat ear, animal ear, kitty ear, nekomimi, neko, neko ear, kemonomimi, feline ear, cat ear headband",
    ),
];
