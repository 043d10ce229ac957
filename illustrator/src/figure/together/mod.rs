//! Two who do one thing in which each has a part of their own, one file for each thing.

mod bandaging;
mod braiding;
mod cooking;
pub mod couch;
mod earphones;
pub mod examining;
mod healing;
mod knighting;
mod laces;
pub mod lap;
pub mod mikoshi;
pub mod on_lap;
pub mod one_bed;
mod pillows;
mod reading;
mod relay;
mod rings;
mod scarf;
mod slap;
pub mod teams;
mod thrown;
mod tug;
mod wall;
mod weeping;

use super::Body;
use super::body::posture::Posture;
use super::clasps::Laid;
use super::easel::Easel;
use super::embrace;
use super::shot::Shot;
use scene::{Pose, Scene};

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
        _ => None,
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
        Pose::Knighting => knighting::posed(posture, number),
        _ => posture,
    }
}

/// Leads hands to what all have hold of.
pub fn join_all(both: Pose, shots: &mut [Shot]) {
    let count = shots.first().map_or(0, |shot| teams::count(shot.scene));
    if let (Pose::TugOfWar, Some(pulling)) = (both, shots.get_mut(..count)) {
        tug::join(pulling);
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
        Pose::ExchangingRings => rings::join(left, right),
        Pose::BraidingFor => braiding::join(left, right),
        Pose::CookingTogether => cooking::join(left, right),
        Pose::ReadingTo => reading::join(left, right),
        Pose::WrappingScarf | Pose::TyingTie => scarf::join(left, right),
        Pose::AgainstWall => wall::join(left, right),
        Pose::TyingShoesFor => laces::join(left, right),
        Pose::Slapping => slap::join(left, right),
        Pose::Healing => healing::join(left, right),
        Pose::Knighting => knighting::join(left, right),
        _ => {}
    }
}

/// Hands that lie over what all have hold of.
pub fn laid_by_all(both: Pose, scene: &Scene) -> Vec<Laid> {
    let hands = |figure: usize| [0, 1].map(|arm| Laid { figure, arm, hand_alone: true });
    if both == Pose::TugOfWar { (0..teams::count(scene)).flat_map(hands).collect() } else { Vec::new() }
}

/// Limbs that lie over what is between both, or over the other.
pub fn laid(both: Pose) -> Vec<Laid> {
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
        Pose::Examining => vec![limb(0, 1, true)],
        Pose::BandagingArm => vec![limb(0, 0, true), limb(0, 1, true)],
        Pose::ExchangingRings => vec![limb(0, 1, true)],
        Pose::WrappingScarf | Pose::TyingTie => vec![limb(0, 1, false), limb(0, 0, false)],
        Pose::BraidingFor => vec![limb(0, 0, false), limb(0, 1, true)],
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
        Pose::ExchangingRings => rings::draw(on, body, shots),
        Pose::CookingTogether => cooking::draw(on, body, shots),
        Pose::Slapping => slap::draw(on, body, shots),
        Pose::Healing => healing::draw(on, body, shots),
        Pose::Knighting => knighting::draw(on, body, shots),
        _ => {}
    }
}
