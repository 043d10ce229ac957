//! What is worn is sound from behind and from the side as well, and from behind nothing shows that lies on the face.

use super::every::{EXTRAS, OUTFITS, STYLES, WORN, scene};
use super::tests::{check, layers};
use scene::{Character, Extra, Framing, Outfit, Scene};

/// What lies on the face or before the chest, where nobody behind sees it, and what shoes are worn anyhow.
const BEFORE: [Extra; 58] = [
    Extra::Flour,
    Extra::CheekPaint,
    Extra::RiceOnCheek,
    Extra::WhiteBreath,
    Extra::Glasses,
    Extra::Freckles,
    Extra::GlowingEyes,
    Extra::Fang,
    Extra::Mole,
    Extra::Scar,
    Extra::NoseScar,
    Extra::CheekScar,
    Extra::Bandage,
    Extra::Beard,
    Extra::LongBeard,
    Extra::Stubble,
    Extra::Moustache,
    Extra::Goatee,
    Extra::BushyBrows,
    Extra::DarkCircles,
    Extra::GapTooth,
    Extra::RedNose,
    Extra::Eyeliner,
    Extra::NoseRing,
    Extra::Bindi,
    Extra::FacePaint,
    Extra::SquareGlasses,
    Extra::HalfMoonGlasses,
    Extra::RaisedSunglasses,
    Extra::Monocle,
    Extra::Tiara,
    Extra::Sunglasses,
    Extra::FaceMask,
    Extra::Circuits,
    Extra::Sidelocks,
    Extra::HairIntakes,
    Extra::Sweat,
    Extra::Pipe,
    Extra::Stethoscope,
    Extra::ClownPaint,
    Extra::MimePaint,
    Extra::KabukiPaint,
    Extra::SkullPaint,
    Extra::TenguMask,
    Extra::Tusks,
    Extra::Dirt,
    Extra::ChinScar,
    Extra::TapeMeasure,
    Extra::Lanyard,
    Extra::NameTag,
    Extra::Badge,
    Extra::Brooch,
    Extra::Loafers,
    Extra::Necklace,
    Extra::BowTie,
    Extra::Necktie,
    Extra::LooseTie,
    Extra::Stains,
];

/// Of a whole figure from behind, from half behind, and from the side.
fn views(change: impl Fn(&mut Character)) -> impl Iterator<Item = Scene> {
    [(true, 0.0), (true, 40.0), (false, 60.0)].into_iter().map(move |(behind, yaw_deg)| {
        let mut scene = Scene { framing: Framing::FullBody, ..scene() };
        let figure = &mut scene.figures[0];
        (figure.is_from_behind, figure.yaw_deg) = (behind, yaw_deg);
        change(figure);
        scene
    })
}

fn from_behind(extras: Vec<Extra>) -> Scene {
    let mut scene = Scene { framing: Framing::FullBody, ..scene() };
    let figure = &mut scene.figures[0];
    (figure.is_from_behind, figure.outfit, figure.extras) = (true, Outfit::Shirt, extras);
    scene
}

#[test]
fn all_that_is_worn_is_sound_from_behind_and_from_the_side() {
    let extras = EXTRAS.into_iter().chain(WORN);
    extras.flat_map(|extra| views(move |figure| figure.extras = vec![extra])).for_each(|scene| check(&layers(&scene)));
    let outfits = OUTFITS.into_iter().flat_map(|outfit| views(move |figure| figure.outfit = outfit));
    outfits.for_each(|scene| check(&layers(&scene)));
    let styles = STYLES.into_iter().flat_map(|style| views(move |figure| figure.hair.style = style));
    styles.for_each(|scene| check(&layers(&scene)));
}

#[test]
fn from_behind_nothing_shows_that_lies_before() {
    let bare = layers(&from_behind(Vec::new()));
    let same: Vec<Extra> =
        EXTRAS.into_iter().chain(WORN).filter(|extra| layers(&from_behind(vec![*extra])) == bare).collect();
    assert_eq!(same, BEFORE);
}
