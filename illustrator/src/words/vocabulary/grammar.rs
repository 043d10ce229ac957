//! The small words: those that say nothing, and those that say what belongs to what.

use super::{Row, Sense};
use crate::scene::FigureKind;

pub const ROWS: &[Row] = &[
    (
        Sense::Silent,
        "a, an, the, this, that, some, any, one, very, really, quite, so, also, too, please, just, like, \
         as, draw, drawing, paint, make, create, generate, show, showing, picture, image, illustration, sketch, \
         art, artwork, portrayal, depiction, anime, anime style, anime art, style, scene, background, setting, \
         view, by, having, has, have, wear, there, who, which, it, its, i, me, my, we, you, your, them, \
         their, want, would, could, can, should, time, place, someone, character, original, \
         oc, kind, kinda, bit, little bit, look, looking, colored, color, hued, natural, w, s, to, do, does, \
         here, featuring, standing in front, moment, cut, length, up, out, while, large, big, small, little, \
         few, lot, lots, named, called",
    ),
    (
        Sense::Preposition,
        "with, on, at, of, from, into, onto, near, beside, next to, behind, in front, under, over, above, below, \
         against, by the, during, inside, outside, among, between, around, through, across, along, atop, for, \
         but, amid, before, after, toward, towards, off, beneath",
    ),
    (Sense::Wearing, "in, wearing, dressed in, clad in, wears, dressed, is wearing, clothes are"),
    (Sense::Joins, "is, are, was, were, being, is of, be, colored in"),
    (Sense::And, "and, n, plus"),
    (Sense::Or, "or, nor"),
    (
        Sense::Without,
        "no, without, not, w o, minus, sans, lacking, never, neither, none of, don't, doesn't, isn't, without any, not wearing",
    ),
    (Sense::Hint(FigureKind::Girl), "she, her, hers, herself"),
    (Sense::Hint(FigureKind::Androgynous), "they, themself, themselves"),
    (Sense::Hint(FigureKind::Boy), "he, him, his, himself"),
];
