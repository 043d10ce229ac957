//! How likely the seed makes what the words leave open: tables that a person can read and change.

use crate::{Age, Expression, FigureKind, Framing, Fringe, HairLength, HairStyle, Pose, Prop, SkinTone, Tint};

/// How much of a figure its pose needs.
pub const fn framing_of(pose: Pose) -> Framing {
    match pose {
        pose if is_told_by_the_arms(pose) => Framing::HalfBody,
        Pose::Tutoring => Framing::HalfBody,
        Pose::Standing
        | Pose::HandOnHip
        | Pose::HandsOnHips
        | Pose::HandsTogether
        | Pose::ArmsBehind
        | Pose::HandsInPockets
        | Pose::Cheering
        | Pose::PointingUp
        | Pose::Raising
        | Pose::Casting
        | Pose::Drawing
        | Pose::OnHilt
        | Pose::LeaningOnRail
        | Pose::Stretching
        | Pose::Reaching
        | Pose::OfferingHand
        | Pose::LeaningForward
        | Pose::Guarding
        | Pose::HoldingBelly
        | Pose::Shouldering
        | Pose::Juggling
        | Pose::TableTennis
        | Pose::BallOnFinger
        | Pose::WavingCloth
        | Pose::BreakingChains
        | Pose::Swinging => Framing::Knees,
        pose if is_for_two(pose) => Framing::Knees,
        pose if is_seen_near(pose) => Framing::HalfBody,
        _ => Framing::FullBody,
    }
}

/// Whether arms and face tell all of it.
const fn is_told_by_the_arms(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::ArmsCrossed
            | Pose::HandOnChin
            | Pose::HandOnChest
            | Pose::Praying
            | Pose::Pointing
            | Pose::Waving
            | Pose::PeaceSign
            | Pose::ThumbUp
            | Pose::Salute
            | Pose::HandBehindHead
            | Pose::HandsBehindHead
            | Pose::Clapping
            | Pose::ReachingToViewer
            | Pose::TuckingHair
            | Pose::HoldingHat
            | Pose::FingerHeart
            | Pose::PattingHead
            | Pose::HandOnShoulder
            | Pose::BrushingTeeth
            | Pose::BrushingHair
            | Pose::Yawning
            | Pose::Drinking
            | Pose::Howling
            | Pose::Whispering
            | Pose::Feeding
            | Pose::BackHug
            | Pose::CheekKiss
            | Pose::BrushingFor
            | Pose::BraidingFor
            | Pose::WrappingScarf
            | Pose::TyingTie
            | Pose::AgainstWall
            | Pose::SharingEarphones
            | Pose::SharingScarf
            | Pose::SharingBite
            | Pose::LeaningOnShoulder
            | Pose::ReadingTo
            | Pose::CryingOnShoulder
            | Pose::TakingSelfie
            | Pose::Talking
            | Pose::Clinking
            | Pose::Aiming
            | Pose::HandsOnCheeks
            | Pose::Shrugging
            | Pose::PeaceSigns
            | Pose::HandInHair
            | Pose::LookingBack
            | Pose::Hugging
            | Pose::Cradling
            | Pose::HuggingSelf
            | Pose::ClutchingHead
            | Pose::AtCuff
            | Pose::AtCollar
            | Pose::Flexing
            | Pose::ArmsSpread
            | Pose::RubbingEye
            | Pose::BlowingKiss
            | Pose::Peeking
            | Pose::Holding
    ) || is_of_the_hands(pose)
}

/// Whether what the hands make of themselves, or of hair and clothes, tells all of it.
const fn is_of_the_hands(pose: Pose) -> bool {
    use Pose::{
        BraidingHair, Buttoning, Catching, Cupping, HeartHands, PaintingNails, Perching, Presenting, TowelingHair,
        TyingHair,
    };
    matches!(
        pose,
        HeartHands
            | TyingHair
            | BraidingHair
            | TowelingHair
            | Buttoning
            | Catching
            | Presenting
            | Perching
            | Cupping
            | PaintingNails
    )
}

/// Hands before the face, and hands held out to us.
const fn is_seen_near(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::CoveringMouth
            | Pose::Peering
            | Pose::Shushing
            | Pose::CoveringEars
            | Pose::Calling
            | Pose::AdjustingGlasses
            | Pose::PointingAtViewer
            | Pose::PunchingAtViewer
            | Pose::WavingBoth
            | Pose::CoveringFace
            | Pose::WarmingHands
    )
}

/// What two do standing, seen to the knees.
const fn is_for_two(pose: Pose) -> bool {
    use Pose::{
        Arguing, ArmAround, ArmInArm, BackToBack, BandagingArm, Clinking, Confessing, CookingTogether, Crowning,
        CuppingCheek, DecoratingCake, DrapingCoat, ExchangingRings, FacingEachOther, FeelingForehead, FistBump,
        HandingOver, HighFive, MakingPancakes, NoseToNose, PeekingOver, Piggyback, PinkyPromise, PokingCheek,
        PrincessCarry, ShakingHands, WatchingFlask, WipingMouth, WipingTears,
    };
    matches!(
        pose,
        Arguing
            | ArmAround
            | PinkyPromise
            | ArmInArm
            | BackToBack
            | BandagingArm
            | CookingTogether
            | ExchangingRings
            | FacingEachOther
            | FistBump
            | HandingOver
            | HighFive
            | NoseToNose
            | Piggyback
            | PrincessCarry
            | ShakingHands
            | PokingCheek
            | WipingTears
            | FeelingForehead
            | CuppingCheek
            | PeekingOver
            | Confessing
            | DecoratingCake
            | WatchingFlask
            | MakingPancakes
            | Clinking
            | DrapingCoat
            | Crowning
            | WipingMouth
    )
}

pub fn hair_colors_of(kind: FigureKind, skin: SkinTone) -> &'static [(Tint, u32)] {
    match (kind, skin) {
        (_, SkinTone::Brown | SkinTone::Dark) => {
            &[(Tint::Black, 60), (Tint::Brown, 18), (Tint::Silver, 9), (Tint::Navy, 5), (Tint::Platinum, 4)]
        }
        (FigureKind::Man, _) => &[
            (Tint::Black, 38),
            (Tint::Brown, 30),
            (Tint::Navy, 6),
            (Tint::Ash, 9),
            (Tint::Auburn, 7),
            (Tint::Blond, 6),
            (Tint::Silver, 4),
        ],
        (FigureKind::Boy, _) => &[
            (Tint::Black, 30),
            (Tint::Brown, 27),
            (Tint::Blond, 11),
            (Tint::Auburn, 8),
            (Tint::Navy, 7),
            (Tint::Ash, 7),
            (Tint::Silver, 5),
            (Tint::Red, 2),
            (Tint::Blue, 2),
        ],
        (FigureKind::Girl | FigureKind::Woman | FigureKind::Androgynous, _) => &[
            (Tint::Black, 25),
            (Tint::Brown, 25),
            (Tint::Blond, 13),
            (Tint::Auburn, 9),
            (Tint::Silver, 6),
            (Tint::Navy, 5),
            (Tint::Ash, 5),
            (Tint::Platinum, 3),
            (Tint::Pink, 3),
            (Tint::Lavender, 2),
            (Tint::Red, 2),
            (Tint::Blue, 2),
        ],
    }
}

/// Print knows black, white and a tone between.
pub const HAIR_IN_MANGA: [(Tint, u32); 4] =
    [(Tint::Black, 54), (Tint::Brown, 14), (Tint::Blond, 20), (Tint::Silver, 12)];

pub fn hair_styles_of((kind, age): (FigureKind, Age), length: Option<HairLength>) -> &'static [(HairStyle, u32)] {
    use HairStyle::{
        Bob, BowlCut, Braids, Bun, Curly, DoubleBuns, HalfUp, HimeCut, Loose, LowPonytail, LowTwinTails, Messy, Pixie,
        Ponytail, SidePonytail, SingleBraid, SlickedBack, Spiky, TwinTails, TwoBlock, Wavy, WolfCut,
    };
    if age == Age::Old {
        return match kind {
            FigureKind::Boy | FigureKind::Man => &[(Loose, 70), (TwoBlock, 10), (HairStyle::Bald, 12)],
            _ if length == Some(HairLength::Long) => &[(Bun, 3), (LowPonytail, 3), (Loose, 2)],
            _ => &[(Bun, 56), (Bob, 24), (Curly, 12)],
        };
    }
    if age == Age::Middle {
        return match kind {
            FigureKind::Boy | FigureKind::Man => {
                &[(Loose, 50), (SlickedBack, 22), (TwoBlock, 24), (HairStyle::Bald, 4)]
            }
            _ if length == Some(HairLength::Long) => &[(Loose, 4), (Wavy, 3), (HairStyle::LowBun, 3), (LowPonytail, 2)],
            _ => &[(Bob, 34), (HairStyle::LowBun, 20), (Loose, 22), (Wavy, 14), (LowPonytail, 10)],
        };
    }
    match (kind, length) {
        // Nothing of a child's head is shorn unasked.
        (FigureKind::Boy, _) if age == Age::Child => &[(Messy, 40), (Spiky, 5), (Loose, 50), (BowlCut, 2)],
        (FigureKind::Boy, _) => &[(Messy, 36), (Spiky, 5), (Loose, 42), (TwoBlock, 14), (BowlCut, 2)],
        (FigureKind::Man, _) => {
            &[(Loose, 44), (Messy, 22), (Spiky, 2), (SlickedBack, 8), (TwoBlock, 18), (LowPonytail, 3)]
        }
        (FigureKind::Androgynous, _) => {
            &[(WolfCut, 26), (Bob, 20), (Messy, 18), (Pixie, 14), (Loose, 14), (LowPonytail, 8)]
        }
        (FigureKind::Girl | FigureKind::Woman, Some(HairLength::Long)) => {
            &[(Loose, 56), (Wavy, 16), (HimeCut, 8), (HalfUp, 10), (Ponytail, 6), (Braids, 4)]
        }
        (_, Some(HairLength::Short)) => &[(Loose, 40), (Bob, 36), (Messy, 12), (Pixie, 12)],
        (FigureKind::Woman, _) => &[
            (Loose, 50),
            (Bun, 15),
            (Ponytail, 15),
            (Bob, 12),
            (Braids, 4),
            (SidePonytail, 4),
            (Wavy, 14),
            (LowPonytail, 8),
            (HalfUp, 6),
            (Curly, 4),
        ],
        (FigureKind::Girl, _) => &[
            (Loose, 38),
            (TwinTails, 16),
            (Ponytail, 14),
            (Bob, 14),
            (Braids, 6),
            (SidePonytail, 5),
            (Bun, 3),
            (Wavy, 8),
            (HimeCut, 6),
            (LowTwinTails, 6),
            (HalfUp, 6),
            (DoubleBuns, 4),
            (SingleBraid, 3),
        ],
    }
}

pub fn lengths_of((kind, age): (FigureKind, Age), style: HairStyle) -> &'static [(HairLength, u32)] {
    use HairLength::{Long, Medium, Short};
    match (kind, style) {
        _ if age == Age::Old => &[(Short, 1)],
        (FigureKind::Girl | FigureKind::Woman, HairStyle::Loose | HairStyle::Wavy) if age == Age::Middle => {
            &[(Medium, 70), (Short, 30)]
        }
        (FigureKind::Boy, HairStyle::Dreadlocks) | (FigureKind::Man, HairStyle::Dreadlocks) => {
            &[(Short, 1), (Medium, 2)]
        }
        (FigureKind::Boy, _) => &[(Short, 1)],
        (FigureKind::Man, _) => &[(Short, 96), (Medium, 4)],
        (FigureKind::Androgynous, HairStyle::Loose | HairStyle::Messy) => &[(Short, 50), (Medium, 50)],
        (_, HairStyle::Bob) => &[(Short, 55), (Medium, 45)],
        (_, HairStyle::Spiky | HairStyle::Messy) => &[(Short, 60), (Medium, 40)],
        (_, HairStyle::Loose | HairStyle::Wavy | HairStyle::Curly | HairStyle::HimeCut | HairStyle::HalfUp) => {
            &[(Long, 65), (Medium, 28), (Short, 7)]
        }
        (_, HairStyle::Bun) => &[(Medium, 70), (Long, 30)],
        _ => &[(Long, 70), (Medium, 30)],
    }
}

pub const EYES: [(Tint, u32); 10] = [
    (Tint::Brown, 26),
    (Tint::Blue, 25),
    (Tint::Green, 15),
    (Tint::Purple, 9),
    (Tint::Teal, 8),
    (Tint::Yellow, 5),
    (Tint::Gray, 5),
    (Tint::Red, 3),
    (Tint::Pink, 2),
    (Tint::Orange, 2),
];

pub const fn fringes_of((kind, age): (FigureKind, Age)) -> &'static [(Fringe, u32)] {
    match (kind, age) {
        (FigureKind::Man | FigureKind::Boy, Age::Old) => {
            &[(Fringe::None, 45), (Fringe::Parted, 40), (Fringe::Swept, 15)]
        }
        (_, Age::Old) => &[(Fringe::Parted, 70), (Fringe::Swept, 30)],
        (FigureKind::Man, _) => &[
            (Fringe::Swept, 32),
            (Fringe::Parted, 34),
            (Fringe::BetweenEyes, 18),
            (Fringe::Straight, 8),
            (Fringe::None, 6),
        ],
        (_, Age::Middle) => &[(Fringe::Parted, 46), (Fringe::Swept, 40), (Fringe::None, 12)],
        (_, Age::Child | Age::Grown) => {
            &[(Fringe::Swept, 42), (Fringe::Straight, 22), (Fringe::Parted, 18), (Fringe::BetweenEyes, 18)]
        }
    }
}

pub const SKINS: [(SkinTone, u32); 6] = [
    (SkinTone::Pale, 20),
    (SkinTone::Light, 46),
    (SkinTone::Olive, 9),
    (SkinTone::Tan, 10),
    (SkinTone::Brown, 8),
    (SkinTone::Dark, 7),
];

/// In black and white dark skin is a tone over face and hands: whoever the words leave open is paper.
pub const SKINS_ON_PAPER: [(SkinTone, u32); 4] =
    [(SkinTone::Pale, 28), (SkinTone::Light, 60), (SkinTone::Olive, 6), (SkinTone::Tan, 6)];

const EXPRESSIONS: [(Expression, u32); 10] = [
    (Expression::Smile, 30),
    (Expression::Gentle, 14),
    (Expression::Calm, 24),
    (Expression::Laugh, 7),
    (Expression::Grin, 6),
    (Expression::Excited, 3),
    (Expression::Shy, 4),
    (Expression::Determined, 4),
    (Expression::Smug, 3),
    (Expression::Wink, 2),
];

pub const fn is_eaten(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Onigiri
            | Prop::Sandwich
            | Prop::Watermelon
            | Prop::Pizza
            | Prop::Doughnut
            | Prop::Toast
            | Prop::Taiyaki
            | Prop::Crepe
            | Prop::Apple
            | Prop::CandyApple
            | Prop::Dango
            | Prop::IceCream
            | Prop::Candy
            | Prop::Noodles
            | Prop::LunchBox
            | Prop::SushiAtTable
            | Prop::ParfaitAtTable
            | Prop::Takoyaki
            | Prop::ShavedIce
            | Prop::Rice
    )
}

/// What somebody looks like who does this, and nobody said how.
pub fn expressions_of(pose: Pose, prop: Option<Prop>) -> &'static [(Expression, u32)] {
    use Expression::{Angry, Calm, Determined, Excited, Laugh, Serene, Shouting, Smile};
    match pose {
        Pose::Raising | Pose::Casting => &[(Determined, 7), (Smile, 2), (Shouting, 1)],
        Pose::Drawing | Pose::OnHilt | Pose::Fighting | Pose::Kicking => &[(Determined, 7), (Angry, 2), (Shouting, 1)],
        Pose::Waving
        | Pose::HoldingHands
        | Pose::PeaceSign
        | Pose::PeaceSigns
        | Pose::WavingBoth
        | Pose::ThumbUp
        | Pose::Clapping
        | Pose::Hugging => &[(Smile, 8), (Laugh, 2)],
        Pose::Aiming
        | Pose::Guarding
        | Pose::PointingAtViewer
        | Pose::PunchingAtViewer
        | Pose::Pitching
        | Pose::Swinging
        | Pose::Lunging
        | Pose::Slashing
        | Pose::Surfing
        | Pose::Dribbling => &[(Determined, 1)],
        Pose::AtCuff => &[(Calm, 6), (Expression::Worried, 2)],
        Pose::RidingDouble => &[(Smile, 5), (Laugh, 3)],
        Pose::Hurdling
        | Pose::SlidingTackle
        | Pose::HittingBag
        | Pose::TableTennis
        | Pose::BoardJump
        | Pose::Smashing
        | Pose::RopeSwinging
        | Pose::Receiving
        | Pose::LongJump
        | Pose::RoofJump
        | Pose::RopeClimbing
        | Pose::FenceClimbing
        | Pose::Saving => &[(Determined, 1)],
        Pose::BreakingTape => &[(Laugh, 5), (Excited, 3)],
        Pose::AtEdge => &[(Expression::Scared, 1)],
        Pose::BreakingChains => &[(Shouting, 1)],
        Pose::UnderDesk => &[(Expression::Scared, 1)],
        Pose::SpinningOnIce => &[(Serene, 4), (Calm, 4)],
        Pose::IceSkating | Pose::Skiing | Pose::OnScooter => &[(Smile, 7), (Excited, 2)],
        Pose::OnMotorbike => &[(Determined, 5), (Smile, 3)],
        Pose::Falling => &[(Expression::Surprised, 5), (Expression::Scared, 3), (Excited, 2)],
        Pose::Begging => &[(Expression::Worried, 1)],
        Pose::CoveringFace => &[(Expression::Crying, 1)],
        Pose::Dozing => &[(Serene, 1)],
        Pose::Floating => &[(Calm, 4), (Smile, 4), (Serene, 2)],
        Pose::Flying => &[(Smile, 5), (Determined, 4)],
        Pose::Cheering | Pose::Leaping | Pose::HighFive => &[(Laugh, 6), (Excited, 2), (Smile, 2)],
        Pose::Arabesque | Pose::FifthPosition => &[(Serene, 4), (Calm, 4), (Smile, 3)],
        Pose::Running => &[(Smile, 5), (Determined, 4), (Laugh, 1)],
        Pose::TyingHair | Pose::Buttoning => &[(Calm, 1)],
        Pose::BraidingHair | Pose::TowelingHair => &[(Calm, 3), (Smile, 2)],
        Pose::HeartHands | Pose::Presenting | Pose::Perching => &[(Smile, 7), (Laugh, 2)],
        Pose::Cupping | Pose::Catching => &[(Smile, 6), (Calm, 3)],
        Pose::CarryingShrine => &[(Shouting, 3), (Laugh, 4), (Excited, 2)],
        Pose::Diving | Pose::AtTelescope | Pose::PaintingNails => &[(Calm, 6), (Determined, 2)],
        Pose::Shushing => &[(Smile, 5), (Calm, 3)],
        Pose::CoveringEars => &[(Expression::Annoyed, 5), (Expression::Worried, 5)],
        Pose::Salute => &[(Determined, 3), (Smile, 2)],
        Pose::Praying => &[(Serene, 7), (Calm, 3)],
        _ => expressions_between(pose).unwrap_or_else(|| prop.map_or(&EXPRESSIONS, expressions_with)),
    }
}

/// The same of what two do together.
fn expressions_between(pose: Pose) -> Option<&'static [(Expression, u32)]> {
    use Expression::{Angry, Calm, Determined, Laugh, Playful, Serene, Shouting, Smile};
    let likely: &[_] = match pose {
        Pose::ShoulderRide | Pose::Piggyback => &[(Laugh, 5), (Smile, 5)],
        Pose::NoseToNose => &[(Smile, 5), (Serene, 3), (Expression::Shy, 3)],
        Pose::CrossingBlades => &[(Determined, 7), (Angry, 2), (Shouting, 1)],
        Pose::ArmWrestling => &[(Determined, 6), (Shouting, 2), (Expression::Grin, 2)],
        Pose::PlayingChess => &[(Calm, 3), (Determined, 3), (Expression::Confused, 1), (Smile, 2)],
        Pose::PlayingCards => &[(Smile, 3), (Expression::Smug, 3), (Determined, 2), (Expression::Worried, 1)],
        Pose::OverTea | Pose::DiningTogether | Pose::Talking | Pose::Clinking | Pose::PinkyPromise => {
            &[(Smile, 6), (Laugh, 4)]
        }
        Pose::RunningTogether | Pose::BuildingSnowman | Pose::ThrowingAt | Pose::PillowFight | Pose::TakingSelfie => {
            &[(Laugh, 5), (Smile, 4)]
        }
        Pose::TyingShoesFor | Pose::LapPillow | Pose::OnLap => &[(Smile, 1)],
        Pose::TugOfWar => &[(Determined, 6), (Shouting, 2), (Expression::Grin, 2)],
        Pose::PassingBaton | Pose::JudoThrow | Pose::SumoWrestling | Pose::Shielding | Pose::Rallying => {
            &[(Determined, 1)]
        }
        Pose::SkatingTogether | Pose::ThreeLegged => &[(Laugh, 5), (Smile, 4)],
        Pose::SharingEarphones | Pose::SharingScarf | Pose::SharingBlanket => {
            &[(Smile, 5), (Serene, 4), (Expression::Shy, 2)]
        }
        Pose::Proposing
        | Pose::GivingOnKnee
        | Pose::BrushingFor
        | Pose::BraidingFor
        | Pose::ReadingTo
        | Pose::WrappingScarf
        | Pose::TyingTie
        | Pose::CookingTogether
        | Pose::Examining
        | Pose::BandagingArm
        | Pose::ExchangingRings
        | Pose::Tending
        | Pose::HelpingUp => &[(Smile, 1)],
        Pose::HandingOver => &[(Smile, 6), (Expression::Shy, 3)],
        Pose::PrincessCarry | Pose::ArmInArm | Pose::Feeding | Pose::Scattering | Pose::ShakingHands => &[(Smile, 1)],
        Pose::BackHug | Pose::CheekKiss => &[(Smile, 6), (Serene, 2), (Expression::Shy, 3)],
        Pose::Whispering => &[(Smile, 6), (Playful, 3)],
        _ => return None,
    };
    Some(likely)
}

/// What somebody looks like who has this in hand, and does nothing that says more.
fn expressions_with(prop: Prop) -> &'static [(Expression, u32)] {
    use Expression::{Bored, Calm, Determined, Excited, Laugh, Playful, Serene, Smile, Smug, Worried};
    match prop {
        Prop::ToastInMouth => &[(Determined, 4), (Worried, 4), (Calm, 2)],
        Prop::LollipopInMouth => &[(Calm, 4), (Bored, 3), (Smug, 3)],
        Prop::Sword | Prop::TwinSwords | Prop::Dagger | Prop::TwinDaggers | Prop::Spear | Prop::Bow | Prop::Shield => {
            &[(Determined, 7), (Calm, 2), (Smile, 1)]
        }
        // Who eats opens the mouth, and is glad of it; who drinks does not.
        prop if is_eaten(prop) => &[(Laugh, 4), (Smile, 3), (Excited, 2), (Playful, 2)],
        Prop::BubbleTea
        | Prop::Juice
        | Prop::Teacup
        | Prop::Cup
        | Prop::WineGlass
        | Prop::BeerMug
        | Prop::WaterBottle => &[(Calm, 4), (Smile, 6)],
        Prop::LitCake | Prop::Washbasin | Prop::BlownSoup => &[(Calm, 1)],
        prop if prop.is_worked_at() || prop.is_done_beside() || prop.is_made_on_ground() => {
            &[(Calm, 4), (Smile, 4), (Determined, 2)]
        }
        Prop::Piano | Prop::Koto => &[(Serene, 4), (Smile, 4), (Calm, 3)],
        Prop::Book => &[(Calm, 5), (Smile, 5)],
        _ => &EXPRESSIONS,
    }
}
