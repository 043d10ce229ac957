//! Who is drawn, what the face does, how the picture is framed.

use super::rows::{asks, face, framing, kind};
use super::{Noun, Row, Sense};
use crate::words::wish::{Gaze, Nod, Wish};
use crate::{Age, Expression, FigureKind, Framing, Height, SkinTone};
use engine::Style;

pub const FIGURES: &[Row] = &[
    (
        kind(FigureKind::Girl),
        "girl, 1girl, anime girl, teenage girl, young girl, daughter, sister, waifu, bishoujo, \
         teen girl, young lady, maiden, tomboy, gal pal, country girl, village girl, town girl, peasant girl, preteen girl, tween girl, younger sister",
    ),
    (
        kind(FigureKind::Boy),
        "boy, 1boy, anime boy, teenage boy, young boy, son, brother, bishounen, teen boy, lad, country boy, village boy, town boy, peasant boy, farm lad, preteen boy, younger brother",
    ),
    (
        kind(FigureKind::Woman),
        "woman, women, 1woman, lady, ladies, female, adult woman, young woman, mother, mom, wife, girlfriend, \
         older sister, grown woman, elegant lady, mature female, aunt, auntie, stepmother, mum, madam, big sister, elder sister, young mother, grown up woman, adult female, actress, songstress, diva",
    ),
    (
        kind(FigureKind::Man),
        "man, men, 1man, male, adult man, young man, father, dad, husband, boyfriend, guy, \
         older brother, grown man, mature male, bloke, uncle, dude, stepfather, big brother, elder brother, young father, grown up man, adult male",
    ),
    (
        kind(FigureKind::Androgynous),
        "androgynous person, androgynous figure, nonbinary person, non binary person, androgyne, nonbinary, \
         non binary, enby, genderless person, androgynous, genderless, person, 1other, agender person, somebody, \
         human being, young person, adult person",
    ),
    (asks(&[Wish::Kind(FigureKind::Androgynous), Wish::Age(Age::Old)]), "old person, elderly person, elder"),
    (asks(&[Wish::Kind(FigureKind::Androgynous), Wish::Age(Age::Child)]), "little person"),
    (
        asks(&[Wish::Kind(FigureKind::Girl), Wish::Age(Age::Child), Wish::Height(Height::Short)]),
        "baby girl, toddler girl, tiny girl",
    ),
    (
        asks(&[Wish::Kind(FigureKind::Girl), Wish::Age(Age::Child)]),
        "little girl, little sister, small girl, little daughter, female child, granddaughter, small daughter, young daughter, elementary school girl, kindergarten girl, primary school girl, little niece, preschool girl",
    ),
    (
        asks(&[Wish::Kind(FigureKind::Boy), Wish::Age(Age::Child), Wish::Height(Height::Short)]),
        "baby boy, toddler boy, tiny boy",
    ),
    (
        asks(&[Wish::Kind(FigureKind::Boy), Wish::Age(Age::Child)]),
        "little boy, little brother, small boy, little son, male child, grandson, small son, young son, elementary school boy, kindergarten boy, primary school boy, little nephew, preschool boy",
    ),
    (asks(&[Wish::Kind(FigureKind::Woman), Wish::Age(Age::Middle)]), "middle aged woman, middle aged lady, 中年女性"),
    (asks(&[Wish::Kind(FigureKind::Man), Wish::Age(Age::Middle)]), "middle aged man, middle aged guy, 中年男性"),
    (
        asks(&[Wish::Kind(FigureKind::Woman), Wish::Age(Age::Old)]),
        "grandmother, grandma, granny, old lady, crone, elderly woman, little old lady, little old woman, old grandmother, aged woman, old granny, old grandma, senior woman",
    ),
    (
        asks(&[Wish::Kind(FigureKind::Man), Wish::Age(Age::Old)]),
        "grandfather, grandpa, old sage, elderly man, little old man, old grandfather, old gentleman, old grandpa, senior man, old fellow, old guy",
    ),
    (asks(&[Wish::Solo]), "solo, alone, lone, solitary, by herself, by himself, single person, one person"),
    (
        asks(&[Wish::Nobody]),
        "nobody, no one, no humans, no people, no person, no characters, empty scene, \
         without people, without anyone, no human, no figures, no character, uninhabited",
    ),
];

/// Whose skin the words name alone.
pub const OF_SKIN: &[Row] = &[
    (asks(&[Wish::Kind(FigureKind::Woman), Wish::Skin(SkinTone::Dark)]), "black woman, black women, black lady"),
    (asks(&[Wish::Kind(FigureKind::Man), Wish::Skin(SkinTone::Dark)]), "black man, black men, black guy"),
    (asks(&[Wish::Kind(FigureKind::Girl), Wish::Skin(SkinTone::Dark)]), "black girl"),
    (asks(&[Wish::Kind(FigureKind::Boy), Wish::Skin(SkinTone::Dark)]), "black boy"),
];

pub const EXPRESSIONS: &[Row] = &[
    (
        face(Expression::Smile),
        "smile, smiling, smiles, smiley, happy, cheerful, friendly, warm smile, kind smile, joyful, content, happily, glad, 🙂, 😊",
    ),
    (
        face(Expression::Laugh),
        "laugh, laughing, laughs, open mouth, open mouthed, big smile, wide smile, bright smile, \
         open smile, open mouth smile, laughter, beaming, 😀, 😄, 😂",
    ),
    (
        face(Expression::Sad),
        "sad, unhappy, melancholy, melancholic, frown, frowning, depressed, gloomy, lonely, sorrow, sorrowful, sadly, disappointed, heartbroken, sad expression, downcast, 😢",
    ),
    (
        face(Expression::Crying),
        "crying, cry, cries, tear, tearful, in tears, weeping, teary, tears in her eyes, \
         tears in his eyes",
    ),
    (
        face(Expression::Angry),
        "angry, anger, mad, scowl, scowling, glaring, glare, \
         v shaped eyebrows, angrily, 😠",
    ),
    (
        face(Expression::Surprised),
        "surprised, surprise, shocked, shock, astonished, amazed, startled, wide eyed, \
         wide eyes, gasping, 😮, 😲",
    ),
    (
        face(Expression::Shy),
        "shy, blush, blushing, bashful, timid, shyly, blushes, full face blush, \
         😳, blush stickers",
    ),
    (
        face(Expression::Sleepy),
        "sleepy, tired, drowsy, half closed eyes, half lidded eyes, exhausted, sleepy eyes, \
         sleepily, 😴, 🥱",
    ),
    (face(Expression::Smug), "smug, smirk, smirking, confident, cocky, sly, smugly, 😏"),
    (face(Expression::Grin), "grin, grinning, toothy grin, toothy smile, wide grin, showing teeth, 😁"),
    (face(Expression::Wink), "wink, winking, winks, one eye closed, one eye shut, 😉"),
    (face(Expression::Pout), "pout, pouting, pouty, puffed cheeks, puffy cheeks, sulking, sulky, huffy"),
    (
        face(Expression::Worried),
        "worried, anxious, nervous, uneasy, troubled, concerned, sweating, sweatdrop, sweat drop, 😰",
    ),
    (face(Expression::Scared), "scared, afraid, frightened, terrified, horrified, fearful, trembling, 😱, 😨"),
    (
        face(Expression::Disgusted),
        "disgusted, disgust, grossed out, contempt, contemptuous, disdain, disdainful, look of disgust, 🤢",
    ),
    (
        face(Expression::Determined),
        "determined, resolute, fierce, focused, brave, heroic, fighting spirit, ready to fight",
    ),
    (face(Expression::Bored), "bored, uninterested, apathetic, indifferent, deadpan, jitome, unimpressed, 😑, 🙄"),
    (face(Expression::Annoyed), "annoyed, irritated, grumpy, displeased, anger vein, fed up, cranky, 😒"),
    (
        face(Expression::Teasing),
        "teasing, tongue out, sticking out her tongue, sticking out his tongue, sticking tongue out, bleh, akanbe, 😜, 😝",
    ),
    (face(Expression::Shouting), "shouting, yelling, screaming, shout, scream, battle cry, roaring"),
    (
        face(Expression::Lovestruck),
        "lovestruck, in love, love struck, smitten, infatuated, heart eyes, adoring, lovesick, 😍, 🥰",
    ),
    (
        face(Expression::Sinister),
        "sinister, evil smile, evil grin, evil, wicked, villainous, crazy smile, menacing, yandere, shaded face, 😈",
    ),
    (
        face(Expression::Confused),
        "confused, puzzled, perplexed, baffled, question mark, head tilt confused, bewildered, 😕, 🤔",
    ),
    (face(Expression::Flustered), "flustered, embarrassed, panicked blush, wavy mouth, heavy blush, mortified"),
    (face(Expression::Serene), "serene, peaceful, closed eyes, eyes closed, eyes shut, blissful, 😌"),
    (
        face(Expression::TearfulSmile),
        "happy tears, tears of joy, smiling through tears, crying with joy, teary smile, tearful smile, teary eyes, 🥲",
    ),
    (
        face(Expression::Despair),
        "despair, despairing, hopeless, empty eyes, blank expression, blank stare, traumatized, dead inside, hollow eyes",
    ),
    (
        face(Expression::Excited),
        "excited, sparkling eyes, starry eyes, thrilled, amazed with joy, overjoyed, ecstatic, delighted, starstruck, 🤩",
    ),
    (face(Expression::Playful), "playful, mischievous, cat mouth, playful smile, cheeky, impish, :3"),
    (
        face(Expression::Calm),
        "calm, neutral, expressionless, stoic, emotionless, neutral expression, \
         quiet, relaxed, thoughtful, pensive, gentle, closed mouth, cool, poker face, 😐",
    ),
];

pub const POSES: &[Row] = &[
    (
        framing(Framing::Face),
        "face, close up, closeup, extreme close up, face focus, headshot, head shot, close up portrait, \
         face only, face shot",
    ),
    (
        framing(Framing::Bust),
        "bust, portrait, head and shoulders, bust shot, shoulders up, bust portrait, avatar, \
         profile picture, medium close up",
    ),
    (
        framing(Framing::HalfBody),
        "upper body, half body, waist up, from the waist up, medium shot, half length, to the waist",
    ),
    (
        turned(Gaze::Viewer),
        "looking at viewer, looking at the viewer, facing viewer, facing the viewer, front view, from front, from the front, seen from the front, \
         looking at camera, looking at the camera, looking straight ahead, facing forward, facing camera, \
         facing front, eye contact, straight on",
    ),
    (turned(Gaze::Left), "looking left, facing left, looking to the left, turned left, turned to the left"),
    (turned(Gaze::Right), "looking right, facing right, looking to the right, turned right, turned to the right"),
    (
        turned(Gaze::Aside),
        "looking away, looking to the side, looking aside, three quarter view, 3 4 view, looking afar, averted gaze, turned away, \
         facing away slightly, side glance",
    ),
    (turned(Gaze::Profile), "profile, side view, from side, from the side, in profile, side profile, profile view"),
    (
        nod(Nod::Up),
        "looking up, looks up, look up, look up at, looking upward, looking upwards, gazing up, looking at the sky, looking skyward",
    ),
    (
        nod(Nod::Down),
        "looking down, looks down, head down, looking downward, looking downwards, gazing down, head bowed, \
         head lowered, looking at the ground",
    ),
    (nod(Nod::FromAbove), "from above, seen from above, high angle, high angle shot, viewed from above"),
    (nod(Nod::FromBelow), "from below, seen from below, low angle, low angle shot, viewed from below"),
    (
        asks(&[Wish::TiltedHead]),
        "head tilt, tilted head, head tilted, tilting her head, tilting his head, tilting head",
    ),
    (
        asks(&[Wish::Style(Style::Manga)]),
        "manga, manga style, screentone, monochrome, grayscale, black and white, comic",
    ),
    (
        asks(&[Wish::Style(Style::Sketch)]),
        "sketch, sketch of, pencil sketch, pencil drawing, pencil, graphite, rough sketch, drawn in pencil, pencil art",
    ),
    (
        asks(&[Wish::Style(Style::Pastel)]),
        "pastel, pastel colors, pastel style, pastel drawing, soft colors, pastel palette, in pastel",
    ),
    (asks(&[Wish::Style(Style::Color)]), "full color, in color, colorful, vibrant colors, in full color"),
];

const fn nod(nod: Nod) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Nod(nod)))
}

const fn turned(gaze: Gaze) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Gaze(gaze)))
}
