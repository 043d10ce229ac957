//! The small words: those that say nothing, and those that say what belongs to what.

use super::{Row, Sense};
use crate::FigureKind;

pub const ROWS: &[Row] = &[
    (
        Sense::Silent,
        "a, an, the, this, that, some, any, one, very, really, quite, so, also, too, please, just, like, \
         as, draw, drawing, paint, make, create, generate, show, showing, picture, image, illustration, \
         art, artwork, portrayal, depiction, anime, anime style, anime art, style, scene, background, setting, \
         view, by, having, has, have, wear, there, who, which, it, its, other, another, in hand, in her hand, in his hand, in one hand, in her hands, in his hands, in their hands, i, me, my, we, you, your, them, \
         their, want, would, could, can, should, time, place, someone, character, original, \
         oc, kind, kinda, bit, little bit, look, looking, colored, color, hued, natural, w, s, to, do, does, \
         here, featuring, standing in front, moment, cut, length, up, out, while, large, big, small, \
         few, lot, lots, named, called, solo focus, tied with, fastened with, secured with, adorned with, japanese style, japanese art style, manga art style, duo, trio, from left to right, left to right, vs, versus",
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
    (Sense::Hint(FigureKind::Girl), "she, her, hers, herself, female focus"),
    (Sense::Hint(FigureKind::Androgynous), "they, themself, themselves"),
    (Sense::Hint(FigureKind::Boy), "he, him, his, himself, male focus"),
    (
        Sense::Takes,
        "holding, holds, hold, carrying, carries, carry, using, uses, playing, plays, play, drinking, drinks, drink, \
         eating, eats, eat, swinging, swings, raising, wielding, wields, gripping, grabbing, clutching, clutches, offering, \
         giving, handing, sharing, drawing a, casting, riding, bringing, serving, pouring, lifting, sipping, licking, \
         biting, brandishing, opening, toasting, clinking, toasting with, share, shares, throws, tosses, pulls, 使う, 使って, 使っている, 叩く, 叩いて, 叩いている, one hand holding, other hand holding, left hand holding, right hand holding",
    ),
];

/// What carries a sentence and names nothing that can be seen: never a thing, a person, an act or a look.
pub const FILLERS: &[Row] = &[(
    Sense::Silent,
    "performs, performing, flanked by, painter's style, style of a painter, おそろいの, おそろい, 相手は, all, widely, broadly, deep, dyed, how, why, what, because, since, until, till, if, though, although, yet, both, either, every, many, much, more, most, less, least, enough, such, same, different, about, going, goes, gone, go, getting, gets, got, get, took, trying, tries, try, tried, begin, begins, beginning, starting, starts, start, started, keeps, keep, keeping, letting, lets, let, become, becomes, becoming, seems, seem, seen, coming, comes, come, came, back, down, early, late, later, now, then, than, again, once, ever, always, often, soon, already, almost, only, everything, something, anything, things, thing, way, did, doing, done, makes, making, made, will, must, may, might, shall, been, had, upon, within, via, per, ones, itself, us, our, ours, yours, theirs, these, those, etc, maybe, perhaps, actually, basically, simply, clearly, nearly, suddenly, carefully, quickly, viewer, first, second, finally, today, everywhere, somewhere, nowhere, anywhere, else, rather, instead, whose, whom, whatever, whenever, wherever, whichever, able, ready, used, needs, need, needed, wants, wanted, liked, likes, known, certain, various, particular, especially, particularly, mostly, mainly, usually, perfectly, exactly, すごく, ちょっと, たくさん, いっぱい, みたいな, みたいに, していた, ぐらい, まるで, でしょう, それから, なんとなく",
)];

/// What is said of every picture, and nothing of what it shows.
pub const QUALITY: &[Row] = &[(
    Sense::Silent,
    "masterpiece, best quality, high quality, highest quality, great quality, good quality, amazing quality, \
         normal quality, quality, top quality, highres, high res, absurdres, absurd res, incredibly absurdres, hires, \
         high resolution, ultra high res, 4k, 8k, 16k, hd, uhd, full hd, hdr, ultra hd, ultra detailed, \
         highly detailed, extremely detailed, intricate, intricate details, intricate detail, very detailed, detailed, \
         detail, finely detailed, detailed background, detailed face, detailed eyes, detailed hair, beautiful detailed eyes, \
         beautiful eyes, beautiful face, perfect face, perfect anatomy, sharp, sharp focus, best, trending, \
         trending on artstation, artstation, pixiv, trending on pixiv, award winning, professional, \
         official art, key visual, key art, wallpaper, aesthetic, very aesthetic, displeasing, newest, recent, latest, \
         score 9, score 8, score 7, score 8 up, score 7 up, score 6 up, score 5 up, score 4 up, score 9 up, \
         safe, sfw, rating safe, rating general, general audience, source anime, source pixiv, \
         beautiful, pretty, cute, lovely, gorgeous, stunning, handsome, attractive, adorable, kawaii, amazing, \
         perfect, epic, fantastic, vivid, vibrant, unity, cinematic, dramatic, lush, \
         composition, dynamic composition, clean lines, clean lineart, crisp, smooth, cel shading, cel shaded, \
         2d, anime screencap, anime coloring, digital art, digital painting, digital illustration, light novel illustration, \
         concept art, character design, elegant, graceful, stylish, \
         mysterious, famous, young, adult, teenage, teen, nice, \
         own, together, each, still, wearing a pair, pair of, dressed up, outfit is, alone together, wearing only, \
         looks like, looking like, appears, stands there, posing, pose, model, modern, fantasy, \
         fantasy style, quietly, slowly, softly, gently, outdoor lighting, slightly, fully, completely, where, \
         when, that is, without makeup, no makeup, without any makeup, mascot, in her left hand, in his left hand, \
         in her right hand, in his right hand, straight at, sword lowered, with sword lowered, lowered sword, with his sword lowered, with her sword lowered, filled, featured, someone who, wearing matching, matching",
)];
