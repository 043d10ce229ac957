//! What the body does, what a hand holds, how old and of which build a figure is.

use super::{Noun, Row, Sense};
use crate::scene::{Age, Build, Framing, Pose, Prop};
use crate::words::wish::Wish;

pub const ROWS: &[Row] = &[
    (pose(Pose::Standing), "standing, stands, stand"),
    (pose(Pose::HandOnHip), "hand on hip, hand on her hip, hand on his hip, contrapposto, one hand on hip"),
    (pose(Pose::HandsOnHips), "hands on hips, hands on her hips, hands on his hips, akimbo"),
    (
        pose(Pose::ArmsCrossed),
        "arms crossed, crossed arms, arms folded, folded arms, crossing her arms, crossing his arms, folding her arms",
    ),
    (
        pose(Pose::HandOnChin),
        "hand on chin, hand on own chin, thinking, pondering, thinks, chin in hand, thinker pose, \
         hand to chin, hand on her chin, hand on his chin",
    ),
    (
        pose(Pose::HandOnChest),
        "hand on chest, hand on own chest, hand on heart, hand on her chest, hand on his chest, hand over heart, \
         hand on her heart",
    ),
    (
        pose(Pose::HandsTogether),
        "hands together, hands clasped, clasped hands, own hands together, interlocked fingers",
    ),
    (pose(Pose::Praying), "praying, prayer, prays, palms together, in prayer"),
    (
        pose(Pose::ArmsBehind),
        "arms behind back, arms behind her back, arms behind his back, hands behind back, hands behind her back, \
         hands behind his back",
    ),
    (
        pose(Pose::HandsInPockets),
        "hands in pockets, hand in pocket, hands in his pockets, hands in her pockets, hands in own pockets",
    ),
    (pose(Pose::Pointing), "pointing, points, pointing at viewer, pointing forward, pointing finger"),
    (
        pose(Pose::Waving),
        "waving, waves, waving hand, waving her hand, waving his hand, waving goodbye, greeting, waving hello",
    ),
    (
        pose(Pose::PeaceSign),
        "peace sign, v sign, victory sign, making a peace sign, double v, doing a peace sign, peace hand sign, ✌",
    ),
    (pose(Pose::ThumbUp), "thumbs up, thumb up, giving a thumbs up, 👍"),
    (
        pose(Pose::Cheering),
        "cheering, cheers, arms up, arms raised, raised arms, hands up, celebrating, banzai, fists in the air, \
         both arms up, arms in the air, raising her arms, raising his arms",
    ),
    (pose(Pose::Stretching), "stretching, stretch, stretches, arms over head, arms above head"),
    (
        pose(Pose::Reaching),
        "reaching, reaching out, outstretched arm, outstretched hand, arm outstretched, outstretched arms, \
         reaching out her hand, reaching out his hand, offering a hand, reaches out",
    ),
    (pose(Pose::Salute), "salute, saluting, salutes"),
    (
        pose(Pose::CoveringMouth),
        "covering mouth, covering her mouth, covering his mouth, hand over mouth, hand over own mouth, hand to mouth",
    ),
    (
        pose(Pose::HandsOnCheeks),
        "hands on cheeks, hands on own cheeks, hands on face, hands on her cheeks, hands on own face, holding her cheeks",
    ),
    (pose(Pose::Shrugging), "shrug, shrugging, shrugs, 🤷"),
    (pose(Pose::Walking), "walking, walks, walk, strolling, stroll, strolls, wandering, wanders"),
    (
        pose(Pose::Running),
        "running, runs, run, dashing, sprinting, jogging, rushing, sprint, hurrying, late for school",
    ),
    (pose(Pose::Leaping), "jumping, jump, jumps, leaping, leaps, leap, midair, mid air, flying, floating, in midair"),
    (
        pose(Pose::Fighting),
        "fighting, fights, fighting stance, battle stance, fighting pose, combat stance, battle, ready for battle, \
         punching, boxing, martial arts, action pose, dynamic pose, in battle",
    ),
    (pose(Pose::Kicking), "kick, kicking, kicks, high kick"),
    (pose(Pose::Dancing), "dancing, dances, dance, twirling, twirl, spinning, pirouette"),
    (
        pose(Pose::Sitting),
        "sitting, sits, seated, sit, sitting down, sitting on a bench, sitting on a chair, sitting on chair, \
         sitting on bench, sitting at a desk, sitting on the ground, sitting on floor",
    ),
    (pose(Pose::Kneeling), "kneeling, kneels, kneel, seiza, on her knees, on his knees, sitting on her heels"),
    (pose(Pose::Crouching), "crouching, squatting, crouches, crouch, squat, crouched"),
    (pose(Pose::Bowing), "bowing, bows, bow down, taking a bow, deep bow"),
    (pose(Pose::Lying), "lying, lying down, lies, on back, on her back, on his back, lying on grass, laying down"),
    (
        pose(Pose::BackTurned),
        "from behind, back view, back turned, seen from behind, facing away, view from behind, back to viewer, \
         turned back, rear view, with her back turned, with his back turned",
    ),
    (pose(Pose::HoldingHands), "holding hands, hold hands, hand in hand, holds hands"),
    (pose(Pose::Hugging), "hug, hugging, embrace, embracing, hugs, embraces, hugging each other, cuddling"),
    (framing(Framing::Knees), "knees up, to the knees, three quarter shot, cowboy shot, american shot, thighs up"),
    (
        framing(Framing::FullBody),
        "full body, full length, whole body, head to toe, full body shot, full shot, full figure, full body view, \
         full length portrait, full body portrait",
    ),
    (
        framing(Framing::Wide),
        "wide shot, long shot, very wide shot, from afar, from far away, distant figure, far away, small figure, \
         establishing shot, wide angle",
    ),
    (age(Age::Child), "child, small child, kid, children, toddler, elementary school, tiny, childlike, loli, shota"),
    (age(Age::Old), "old, elderly, aged, aging, ancient, senior, wrinkled, grandmotherly"),
    (build(Build::Slender), "slender, slim, thin, skinny, lean, petite, lanky, delicate"),
    (
        build(Build::Sturdy),
        "muscular, sturdy, burly, stocky, strong, buff, broad shouldered, chubby, plump, fat, stout",
    ),
    (prop(Prop::Sword), "sword, katana, blade, holding a sword, holding sword, greatsword, rapier, saber"),
    (prop(Prop::Staff), "staff, magic staff, wand, magic wand, spear, holding a staff, holding staff, lance, scepter"),
    (
        prop(Prop::Book),
        "book, holding a book, reading a book, reading, reads, holding book, novel, grimoire, open book",
    ),
    (
        prop(Prop::Phone),
        "phone, smartphone, cell phone, cellphone, holding a phone, holding phone, mobile phone, on the phone, selfie",
    ),
    (prop(Prop::Umbrella), "umbrella, parasol, holding an umbrella, under an umbrella, holding umbrella, wagasa"),
    (
        prop(Prop::Cup),
        "cup, mug, coffee, tea, holding a cup, cup of tea, cup of coffee, holding cup, drinking tea, drinking coffee, \
         teacup, coffee cup",
    ),
    (
        prop(Prop::Flowers),
        "bouquet, flowers, holding flowers, bunch of flowers, holding a bouquet, holding a flower, single rose, bouquet of flowers, \
         roses, holding flower, sunflower",
    ),
    (
        prop(Prop::Guitar),
        "guitar, electric guitar, playing guitar, playing the guitar, holding a guitar, bass guitar, instrument, \
         playing a guitar, acoustic guitar",
    ),
    (prop(Prop::Bag), "bag, school bag, schoolbag, handbag, briefcase, basket, holding a bag, suitcase, shopping bag"),
    (prop(Prop::Ball), "ball, basketball, soccer ball, football, volleyball, holding a ball"),
    (prop(Prop::Microphone), "microphone, mic, singing, sings, singing into a microphone, karaoke"),
    (prop(Prop::Fan), "fan, folding fan, hand fan, paper fan, holding a fan"),
    (prop(Prop::Balloon), "balloon, red balloon, holding a balloon, balloons"),
    (prop(Prop::Candy), "lollipop, candy, candy apple, ice cream, popsicle, eating ice cream, holding ice cream"),
    (prop(Prop::Lantern), "lantern, paper lantern, holding a lantern, lamp"),
    (prop(Prop::Bow), "bow and arrow, bow and arrows, archery, longbow"),
];

const fn pose(pose: Pose) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Pose(pose)))
}

const fn framing(framing: Framing) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Framing(framing)))
}

const fn age(age: Age) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Age(age)))
}

const fn build(build: Build) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Build(build)))
}

const fn prop(prop: Prop) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Prop(prop)))
}
