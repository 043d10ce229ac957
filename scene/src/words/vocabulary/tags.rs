//! Tags: what is said so in lists alone.

use super::rows::{accent, asks, bears, face, hat, held, pose};
use super::{Row, Sense};
use crate::words::wish::Wish;
use crate::{Age, Expression, Extra, Height, Outfit, Pattern, Place, Pose, Prop, Sight};

pub const ROWS: &[Row] = &[
    (
        Sense::Silent,
        "commentary request, commentary, english commentary, translation request, artist request, character request, copyright request, \
         bad id, bad pixiv id, bad twitter id, tagme, md5 mismatch, commission, revision, paid reward available, second party source, \
         official alternate costume, alternate costume, contemporary, borrowed character, hetero, duo focus, skin tight",
    ),
    // Things that stand in many places, and say where one is only where nothing else does.
    (asks(&[Wish::Likely(Place::Forest)]), "tree, bush"),
    (asks(&[Wish::Likely(Place::Garden)]), "flower, blooming flower, flowering plant"),
    (asks(&[Wish::Likely(Place::Library)]), "bookshelf, bookshelves, bookcase, book shelf, book case"),
    (asks(&[Wish::Height(Height::Tall)]), "height difference, size difference, 身長差, 体格差"),
    (asks(&[bears(Prop::Sword)]), "武器, weapon, holding weapon, holding a weapon, weapons"),
    (held(Prop::Bow), "bow weapon"),
    (held(Prop::Pen), "holding pencil, holding pen"),
    (asks(&[Wish::Age(Age::Grown)]), "aged up, mature"),
    (asks(&[Wish::Sight(Sight::Sparkles)]), "sparkle"),
    (pose(Pose::SittingOnGround), "knees together feet apart"),
    (pose(Pose::HandsTogether), "v arms, hands clasped in front, own hands clasped together"),
    (pose(Pose::Raising), "arm up, hand up, one arm up, raised arm"),
    (pose(Pose::HandOnChin), "hand on own face, hand on own jaw"),
    (pose(Pose::OnBroom), "broom riding, riding broom, riding on broom, sitting on broom"),
    (pose(Pose::HandBehindHead), "hand behind own head, hand on back of head"),
    (pose(Pose::ArmsBehind), "arm behind back, arms behind own back, hand behind own back"),
    (pose(Pose::HoldingHat), "adjusting hat, adjusting headwear, tipping hat, hand on own hat"),
    (pose(Pose::HandInHair), "playing with own hair, hand on own hair, twirling hair, hair twirling"),
    (face(Expression::Worried), "flying sweatdrops, flying sweat, nervous sweating"),
    (face(Expression::Pout), "pouting lips, angry pout"),
    (hat(Extra::PeakedCap), "military hat"),
    (accent(Extra::Flower), "head wreath, flower on head, hair flowers"),
    (
        asks(&[Wish::Outfit(Outfit::Kimono), Wish::Pattern(Pattern::Flowers)]),
        "print kimono, floral kimono, flowered kimono, flower kimono",
    ),
];
