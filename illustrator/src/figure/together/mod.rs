//! Two who do one thing in which each has a part of their own, one file for each thing.

mod about;
mod at_face;
mod bandaging;
mod braiding;
mod carrying;
mod confessing;
mod cooking;
pub mod couch;
mod crowning;
mod earphones;
pub mod examining;
mod from_behind;
mod healing;
mod judo;
mod knighting;
mod laces;
pub mod lap;
mod long_rope;
pub mod mikoshi;
pub mod on_lap;
mod on_table;
pub mod one_bed;
mod one_map;
mod peeking;
mod pillows;
mod rally;
mod reading;
mod relay;
mod rings;
mod scarf;
mod sharing;
mod shielding;
mod sign;
mod skating;
mod slap;
mod sumo;
pub mod teams;
mod three_legged;
mod thrown;
mod toasting;
mod tug;
mod tutoring;
mod wall;
mod weeping;

use super::Body;
use super::body::posture::Posture;
use super::clasps::Laid;
use super::easel::Easel;
use super::embrace;
use super::rig::stature;
use super::shot::Shot;
use scene::{Character, Pose, Scene};

/// Whether one is so much smaller than the other that both do it otherwise: a child beside who is grown.
fn is_smaller(one: &Character, other: &Character) -> bool {
    stature(one) < stature(other) - 0.14
}

/// What the body of one does; nothing where both stand.
pub fn part(both: Pose, (scene, number): (&Scene, usize)) -> Option<Pose> {
    match both {
        Pose::PassingBaton => Some(Pose::Running),
        Pose::Examining | Pose::WrappingScarf | Pose::TyingTie if number == 0 && examining::kneels(scene) => {
            Some(Pose::Kneeling)
        }
        Pose::BraidingFor if number == 1 => Some(Pose::Sitting),
        Pose::ReadingTo | Pose::OnLap => Some(Pose::Sitting),
        Pose::LapPillow => Some(lap::part(scene, number)),
        Pose::TyingShoesFor if number == 0 => Some(Pose::TyingShoes),
        Pose::Healing if number == 0 => Some(Pose::Kneeling),
        Pose::Knighting if number == 1 => Some(Pose::Kneeling),
        Pose::Healing => Some(Pose::SittingOnGround),
        Pose::SharingEarphones => earphones::part(scene, number),
        Pose::SharingBlanket => Some(Pose::Sitting),
        Pose::JudoThrow if number == 0 => Some(Pose::Stooping),
        Pose::JudoThrow => Some(Pose::JudoThrow),
        Pose::SkatingTogether => Some(Pose::IceSkating),
        Pose::ThreeLegged => Some(Pose::Running),
        Pose::PokingCheek | Pose::WipingTears | Pose::FeelingForehead | Pose::CuppingCheek => {
            at_face::part(scene, number)
        }
        Pose::Tutoring => Some(Pose::Sitting),
        both if both.is_about_one_thing() => about::part(both),
        Pose::PeekingOver => peeking::part(scene, number),
        Pose::MassagingShoulders | Pose::DrapingCoat => from_behind::part(both, (scene, number)),
        Pose::WipingMouth => at_face::part(scene, number),
        Pose::RingOnKnee if number == 0 => Some(Pose::Kneeling),
        Pose::Crowning if number == 0 && examining::kneels(scene) => Some(Pose::Kneeling),
        _ => None,
    }
}

/// From chin to chin, heads.
pub const fn apart(both: Pose) -> Option<f64> {
    match both {
        Pose::TugOfWar => Some(tug::APART),
        Pose::ThrowingAt => Some(thrown::APART),
        Pose::PillowFight => Some(pillows::APART),
        Pose::PassingBaton => Some(relay::APART),
        Pose::CryingOnShoulder => Some(weeping::APART),
        Pose::Examining => Some(examining::APART),
        Pose::BandagingArm => Some(bandaging::APART),
        Pose::SharingEarphones => Some(earphones::APART),
        Pose::SharingScarf | Pose::SharingBlanket | Pose::SharingBite => Some(sharing::apart(both)),
        Pose::ExchangingRings => Some(rings::APART),
        Pose::BraidingFor => Some(braiding::APART),
        Pose::CookingTogether => Some(cooking::APART),
        Pose::ReadingTo => Some(reading::APART),
        Pose::WrappingScarf | Pose::TyingTie => Some(scarf::APART),
        Pose::AgainstWall => Some(wall::APART),
        Pose::LapPillow => Some(1.0),
        Pose::OnLap => Some(on_lap::APART),
        Pose::TyingShoesFor => Some(laces::APART),
        Pose::Slapping => Some(slap::APART),
        Pose::Healing => Some(healing::APART),
        Pose::Knighting => Some(knighting::APART),
        Pose::JudoThrow => Some(judo::APART),
        Pose::SumoWrestling => Some(sumo::APART),
        Pose::Rallying => Some(rally::APART),
        Pose::SharingMap => Some(one_map::APART),
        Pose::SkatingTogether => Some(skating::APART),
        Pose::ThreeLegged => Some(three_legged::APART),
        Pose::Shielding => Some(shielding::APART),
        Pose::Tutoring => Some(tutoring::APART),
        Pose::PeekingOver => Some(peeking::APART),
        Pose::Confessing => Some(confessing::APART),
        Pose::TurningRope => Some(long_rope::APART),
        Pose::MassagingShoulders | Pose::DrapingCoat => from_behind::apart(both),
        Pose::Crowning => Some(crowning::APART),
        Pose::RingOnKnee => Some(2.3),
        Pose::DecoratingCake | Pose::SharingPot | Pose::MakingPancakes | Pose::WatchingFlask | Pose::PaintingSign => {
            about::apart(both)
        }
        Pose::CarryingSofa | Pose::CarryingBox | Pose::CarryingTable => carrying::apart(both),
        both => at_face::apart(both),
    }
}

/// Trunk and legs of one's part, before anybody knows where the other is.
pub fn posed(both: Pose, posture: Posture, (scene, number): (&Scene, usize)) -> Posture {
    match both {
        Pose::TugOfWar => tug::posed(posture, teams::of_whom(scene, number)),
        Pose::ThrowingAt => thrown::posed(posture, (scene, number)),
        Pose::PillowFight => pillows::posed(posture, number),
        Pose::Examining => examining::posed(posture, (scene, number)),
        Pose::BandagingArm => bandaging::posed(posture, number),
        Pose::SharingEarphones => earphones::posed(posture, (scene, number)),
        Pose::SharingScarf | Pose::SharingBlanket | Pose::SharingBite => sharing::posed(both, posture, number),
        Pose::ExchangingRings => rings::posed(posture, number),
        Pose::BraidingFor => braiding::posed(posture, number),
        Pose::CookingTogether => cooking::posed(posture, number),
        Pose::ReadingTo => reading::posed(posture, (&scene.figures[number], number)),
        Pose::WrappingScarf | Pose::TyingTie if number == 0 && examining::kneels(scene) => posture,
        Pose::WrappingScarf | Pose::TyingTie => scarf::posed(posture, number),
        Pose::AgainstWall => wall::posed(posture, number),
        Pose::LapPillow => lap::posed(posture, (scene, number)),
        Pose::OnLap => on_lap::posed(posture, (scene, number)),
        Pose::TyingShoesFor => laces::posed(posture, number),
        Pose::Slapping => slap::posed(posture, number),
        Pose::Healing => healing::posed(posture, number),
        Pose::JudoThrow => judo::posed(posture, number),
        Pose::SumoWrestling => sumo::posed(posture, number),
        Pose::Rallying => rally::posed(posture, number),
        Pose::SharingMap => one_map::posed(posture, number),
        Pose::SkatingTogether => skating::posed(posture, number),
        Pose::ThreeLegged => three_legged::posed(posture, number),
        Pose::Shielding => shielding::posed(posture, number),
        Pose::PokingCheek | Pose::WipingTears | Pose::FeelingForehead | Pose::CuppingCheek => {
            at_face::posed(posture, (scene, number))
        }
        Pose::Tutoring => tutoring::posed(posture, number),
        Pose::TurningRope => long_rope::posed(posture, (scene, number)),
        Pose::Clinking => toasting::posed(posture, (scene, number)),
        both if is_carried(both) => carrying::posed(posture, (scene, number)),
        both if both.is_about_one_thing() => about::posed(both, posture, (scene, number)),
        Pose::PeekingOver => peeking::posed(posture, (scene, number)),
        Pose::Confessing => confessing::posed(posture, number),
        Pose::MassagingShoulders | Pose::DrapingCoat => from_behind::posed(both, posture, (scene, number)),
        Pose::WipingMouth => at_face::posed(posture, (scene, number)),
        Pose::Crowning if number == 0 && examining::kneels(scene) => posture,
        Pose::Crowning => crowning::posed(posture, (scene, number)),
        Pose::Knighting => knighting::posed(posture, number),
        _ => posture,
    }
}

/// Whether what they are about is in their hands.
const fn is_carried(both: Pose) -> bool {
    matches!(both, Pose::CarryingSofa | Pose::CarryingBox | Pose::CarryingTable)
}

/// Leads hands to what all have hold of.
pub fn join_all(both: Pose, shots: &mut [Shot]) {
    let count = shots.first().map_or(0, |shot| teams::count(shot.scene));
    let Some(all) = shots.get_mut(..count).filter(|all| all.len() > 1 || both.may_be_alone()) else { return };
    match both {
        Pose::TugOfWar => tug::join(all),
        Pose::TurningRope => long_rope::join(all),
        Pose::Clinking if count > 2 => toasting::join(all),
        both if is_carried(both) => carrying::join(all),
        both if both.is_about_one_thing() => about::join(both, all),
        _ => {}
    }
}

/// Leads hands to where the other one is.
pub fn join<'a>(both: Pose, left: &mut Shot<'a>, right: &mut Shot<'a>) {
    match both {
        Pose::PillowFight => pillows::join(left, right),
        Pose::PassingBaton => relay::join(left, right),
        Pose::CryingOnShoulder => weeping::join(left, right),
        Pose::OnLap => embrace::join(left, right),
        Pose::Examining => examining::join(left, right),
        Pose::BandagingArm => bandaging::join(left, right),
        Pose::SharingEarphones => earphones::join(left, right),
        Pose::SharingScarf | Pose::SharingBlanket | Pose::SharingBite => sharing::join(left, right),
        Pose::ExchangingRings => rings::join(left, right),
        Pose::BraidingFor => braiding::join(left, right),
        Pose::CookingTogether => cooking::join(left, right),
        Pose::ReadingTo => reading::join(left, right),
        Pose::WrappingScarf | Pose::TyingTie => scarf::join(left, right),
        Pose::AgainstWall => wall::join(left, right),
        Pose::TyingShoesFor => laces::join(left, right),
        Pose::Slapping => slap::join(left, right),
        Pose::Healing => healing::join(left, right),
        Pose::JudoThrow => judo::join(left, right),
        Pose::SumoWrestling => sumo::join(left, right),
        Pose::Rallying => rally::join(left, right),
        Pose::SharingMap => one_map::join(left, right),
        Pose::ThreeLegged => three_legged::join(left, right),
        Pose::Shielding => shielding::join(left, right),
        Pose::PokingCheek | Pose::WipingTears | Pose::FeelingForehead | Pose::CuppingCheek => {
            at_face::join(left, right);
        }
        Pose::Tutoring => tutoring::join(left, right),
        Pose::PeekingOver => peeking::join(left, right),
        Pose::Confessing => confessing::join(left, right),
        Pose::MassagingShoulders | Pose::DrapingCoat => from_behind::join(left, right),
        Pose::WipingMouth => at_face::join(left, right),
        Pose::Crowning => crowning::join(left, right),
        Pose::RingOnKnee => rings::join_on_knee(left, right),
        Pose::Knighting => knighting::join(left, right),
        _ => {}
    }
}

/// Hands that lie over what all have hold of.
pub fn laid_by_all(both: Pose, scene: &Scene) -> Vec<Laid> {
    let hands = |figure: usize| [0, 1].map(|arm| Laid { figure, arm, hand_alone: true });
    match both {
        Pose::TugOfWar => (0..teams::count(scene)).flat_map(hands).collect(),
        Pose::TurningRope => long_rope::laid(scene),
        Pose::Clinking => toasting::laid(scene),
        both if is_carried(both) => carrying::laid(scene),
        both if both.is_about_one_thing() => about::laid(scene),
        _ => Vec::new(),
    }
}

/// Limbs that lie over what is between both, or over the other.
pub fn laid(both: Pose, scene: &Scene) -> Vec<Laid> {
    let limb = |figure: usize, arm: usize, hand_alone: bool| Laid { figure, arm, hand_alone };
    let hands = || [0, 1].into_iter().flat_map(|figure| [0, 1].map(|arm| limb(figure, arm, true))).collect();
    match both {
        Pose::PillowFight => hands(),
        Pose::CookingTogether => {
            [0, 1].into_iter().flat_map(|figure| [0, 1].map(|arm| limb(figure, arm, false))).collect()
        }
        Pose::PassingBaton => vec![limb(0, 1, true), limb(1, 0, true)],
        Pose::TyingShoesFor => vec![limb(0, 1, true), limb(0, 0, true)],
        Pose::Slapping | Pose::Knighting => vec![limb(0, 1, true)],
        Pose::SumoWrestling => vec![limb(0, 0, false)],
        Pose::Rallying => vec![limb(0, 1, false), limb(1, 0, false)],
        Pose::SharingMap => vec![limb(0, 1, false), limb(0, 0, true), limb(1, 1, true)],
        Pose::Examining => vec![limb(0, 1, true)],
        Pose::BandagingArm => vec![limb(0, 0, true), limb(0, 1, true)],
        Pose::ExchangingRings => vec![limb(0, 1, true)],
        Pose::WrappingScarf | Pose::TyingTie => vec![limb(0, 1, false), limb(0, 0, false)],
        Pose::BraidingFor => vec![limb(0, 0, false), limb(0, 1, true)],
        Pose::PokingCheek | Pose::WipingTears | Pose::FeelingForehead | Pose::CuppingCheek => at_face::laid(scene),
        Pose::Tutoring => tutoring::laid(),
        Pose::SharingBlanket => sharing::laid(both),
        Pose::PeekingOver => peeking::laid(),
        Pose::MassagingShoulders | Pose::DrapingCoat => from_behind::laid(),
        Pose::WipingMouth => at_face::laid(scene),
        Pose::Crowning => crowning::laid(),
        Pose::RingOnKnee => vec![limb(0, 1, true)],
        _ => Vec::new(),
    }
}

/// What is between all of several, or nothing.
pub fn draw_for_all(on: &mut Easel, body: &Body, (both, shots): (Pose, &[Shot])) {
    let count = shots.first().map_or(0, |shot| teams::count(shot.scene));
    let Some(shots) = shots.get(..count) else { return };
    match both {
        Pose::TugOfWar => tug::draw(on, body, shots),
        Pose::ThrowingAt => thrown::draw(on, body, shots),
        Pose::TurningRope => long_rope::draw(on, body, shots),
        both if is_carried(both) => carrying::draw(on, body, (both, shots)),
        both if both.is_about_one_thing() => about::draw(on, body, (both, shots)),
        _ => {}
    }
}

/// What is between both, or nothing.
pub fn draw(on: &mut Easel, body: &Body, (both, shots): (Pose, [&Shot; 2])) {
    match both {
        Pose::PillowFight => pillows::draw(on, body, shots),
        Pose::PassingBaton => relay::draw(on, body, shots),
        Pose::Examining => examining::draw(on, body, shots),
        Pose::BandagingArm => bandaging::draw(on, body, shots),
        Pose::SharingEarphones => earphones::draw(on, body, shots),
        Pose::SharingScarf | Pose::SharingBlanket => sharing::draw(on, body, shots),
        Pose::ExchangingRings => rings::draw(on, body, shots),
        Pose::CookingTogether => cooking::draw(on, body, shots),
        Pose::Slapping => slap::draw(on, body, shots),
        Pose::Rallying => rally::draw(on, body, shots),
        Pose::SharingMap => one_map::draw(on, body, shots),
        Pose::Healing => healing::draw(on, body, shots),
        Pose::ThreeLegged => three_legged::draw(on, body, shots),
        Pose::PokingCheek => at_face::draw(on, body, shots[1]),
        Pose::WipingMouth => at_face::napkin(on, body, shots[0]),
        Pose::DrapingCoat => from_behind::draw(on, body, shots[1]),
        Pose::RingOnKnee => rings::draw(on, body, shots),
        Pose::Tutoring => tutoring::draw(on, body, shots),
        Pose::Knighting => knighting::draw(on, body, shots),
        _ => {}
    }
}
