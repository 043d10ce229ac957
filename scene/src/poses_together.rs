//! Which poses are of the arms alone, which leave the arms free, and what two poses of one body are together.

use crate::Pose;

impl Pose {
    /// What arms alone do, whatever trunk and legs do.
    pub const fn is_of_arms(self) -> bool {
        matches!(
            self,
            Self::HandOnHip
                | Self::HandsOnHips
                | Self::ArmsCrossed
                | Self::HandOnChin
                | Self::HandOnChest
                | Self::HandsTogether
                | Self::Praying
                | Self::ArmsBehind
                | Self::HandsInPockets
                | Self::Pointing
                | Self::PointingAtViewer
                | Self::PunchingAtViewer
                | Self::Waving
                | Self::WavingBoth
                | Self::PeaceSign
                | Self::PeaceSigns
                | Self::ThumbUp
                | Self::Cheering
                | Self::Stretching
                | Self::Reaching
                | Self::ReachingToViewer
                | Self::OfferingHand
                | Self::Salute
                | Self::CoveringMouth
                | Self::CoveringFace
                | Self::WarmingHands
                | Self::HandsOnCheeks
                | Self::Shrugging
                | Self::HandInHair
                | Self::Shushing
                | Self::HandBehindHead
                | Self::HandsBehindHead
                | Self::CoveringEars
                | Self::TuckingHair
                | Self::Calling
                | Self::AdjustingGlasses
                | Self::HoldingHat
                | Self::FingerHeart
                | Self::Clapping
                | Self::Yawning
                | Self::Drinking
                | Self::Raising
                | Self::BrushingHair
                | Self::BrushingTeeth
                | Self::HuggingSelf
                | Self::ClutchingHead
                | Self::HoldingBelly
                | Self::AtCuff
                | Self::AtCollar
                | Self::Flexing
                | Self::ArmsSpread
                | Self::RubbingEye
                | Self::BlowingKiss
                | Self::HeartHands
                | Self::TyingHair
                | Self::BraidingHair
                | Self::TowelingHair
                | Self::Buttoning
                | Self::Catching
                | Self::Presenting
                | Self::PointingUp
                | Self::Perching
                | Self::Cupping
                | Self::PaintingNails
        )
    }

    /// What hands do at the face or behind the head.
    pub const fn is_at_the_face(self) -> bool {
        matches!(
            self,
            Self::HandOnChin
                | Self::CoveringMouth
                | Self::CoveringFace
                | Self::WarmingHands
                | Self::HandsOnCheeks
                | Self::HandInHair
                | Self::Shushing
                | Self::HandBehindHead
                | Self::HandsBehindHead
                | Self::CoveringEars
                | Self::TuckingHair
                | Self::Calling
                | Self::AdjustingGlasses
                | Self::HoldingHat
                | Self::Salute
                | Self::Yawning
                | Self::ClutchingHead
                | Self::RubbingEye
                | Self::BlowingKiss
                | Self::TyingHair
                | Self::TowelingHair
        )
    }

    /// Whether arms may do something of their own meanwhile.
    pub const fn leaves_arms(self) -> bool {
        matches!(
            self,
            Self::Walking
                | Self::Running
                | Self::Leaping
                | Self::Sitting
                | Self::CrossedLegs
                | Self::SittingOnGround
                | Self::SittingCrossLegged
                | Self::Seiza
                | Self::Kneeling
                | Self::Crouching
                | Self::Floating
                | Self::Arabesque
                | Self::FifthPosition
                | Self::OnTiptoe
                | Self::Reclining
                | Self::Lying
                | Self::TakingSelfie
                | Self::LyingOnBack
                | Self::LeaningOnWall
                | Self::LeaningOnTree
                | Self::SittingAtTree
                | Self::SittingAtWall
                | Self::LeaningOnBeast
                | Self::Balancing
                | Self::Splits
                | Self::UnderDesk
        )
    }

    /// Seen from behind, the face turned away.
    pub const fn shows_back(self) -> bool {
        matches!(self, Self::BackTurned | Self::RunningAway)
    }

    /// Whether it can be drawn from behind too.
    pub const fn has_a_back(self) -> bool {
        self.is_seat_with_a_back()
            || matches!(
                self,
                Self::HoldingHands
                    | Self::Waving
                    | Self::WavingBoth
                    | Self::Cheering
                    | Self::Stretching
                    | Self::Pointing
                    | Self::Reaching
                    | Self::HandOnHip
                    | Self::HandsOnHips
                    | Self::HandsInPockets
                    | Self::HandsBehindHead
                    | Self::ArmsBehind
                    | Self::ArmsCrossed
            )
    }

    /// Whether one sits, and can be drawn sitting from behind.
    pub const fn is_seat_with_a_back(self) -> bool {
        matches!(self, Self::Sitting | Self::CrossedLegs | Self::Dozing | Self::LeaningOnShoulder)
            || self.is_on_ground_with_a_back()
    }

    pub const fn is_on_ground_with_a_back(self) -> bool {
        matches!(self, Self::SittingOnGround | Self::SittingCrossLegged | Self::HuggingKnees | Self::Seiza)
    }

    /// Whether both can be drawn of one figure.
    pub const fn goes_with(self, other: Self) -> bool {
        self.is_of_arms() && other.leaves_arms()
            || other.is_of_arms() && self.leaves_arms()
            || self.joined(other).is_some()
            || matches!(self, Self::BackTurned) && other.has_a_back()
            || matches!(other, Self::BackTurned) && self.has_a_back()
    }

    /// So much of the whole body that it is drawn from before, whatever was said of the back.
    pub const fn is_a_feat(self) -> bool {
        matches!(
            self,
            Self::OnBroom
                | Self::Diving
                | Self::Cycling
                | Self::OnHorse
                | Self::OnMotorbike
                | Self::OnScooter
                | Self::OnSwing
                | Self::Surfing
                | Self::Skiing
                | Self::IceSkating
                | Self::Swimming
                | Self::Flying
                | Self::Saving
                | Self::Floating
                | Self::Falling
                | Self::Leaping
                | Self::Running
                | Self::Kicking
                | Self::Handstand
                | Self::Cartwheel
                | Self::Hanging
                | Self::OnLadder
                | Self::Stooping
                | Self::JumpingRope
                | Self::Squatting
                | Self::HulaHooping
                | Self::Hurdling
                | Self::SlidingTackle
                | Self::HittingBag
                | Self::BoardJump
                | Self::SpinningOnIce
                | Self::RopeSwinging
                | Self::Smashing
                | Self::Receiving
                | Self::BreakingTape
                | Self::AtEdge
                | Self::LongJump
                | Self::RoofJump
                | Self::RopeClimbing
                | Self::FenceClimbing
        )
    }

    /// On a seat, on the ground or on the knees.
    const fn is_low(self) -> bool {
        matches!(
            self,
            Self::Sitting
                | Self::SittingOnGround
                | Self::SittingCrossLegged
                | Self::Kneeling
                | Self::Crouching
                | Self::Seiza
                | Self::SittingAtTree
                | Self::SittingAtWall
                | Self::LeaningOnBeast
        )
    }

    /// What two poses of one body are together.
    pub const fn joined(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::SittingOnGround, Self::CrossedLegs) | (Self::CrossedLegs, Self::SittingOnGround) => {
                Some(Self::SittingCrossLegged)
            }
            (Self::Crouching | Self::SittingOnGround | Self::HuggingKnees, Self::UnderDesk)
            | (Self::UnderDesk, Self::Crouching | Self::SittingOnGround | Self::HuggingKnees) => Some(Self::UnderDesk),
            (Self::Peeking, Self::LeaningOnWall) | (Self::LeaningOnWall, Self::Peeking) => Some(Self::Peeking),
            (Self::Running | Self::Cheering, Self::BreakingTape)
            | (Self::BreakingTape, Self::Running | Self::Cheering) => Some(Self::BreakingTape),
            (Self::Leaping, Self::RoofJump) | (Self::RoofJump, Self::Leaping) => Some(Self::RoofJump),
            (Self::Leaping, Self::Diving) | (Self::Diving, Self::Leaping) => Some(Self::Diving),
            (Self::Crouching, Self::ScoopingFish) | (Self::ScoopingFish, Self::Crouching) => Some(Self::ScoopingFish),
            (Self::Crouching, Self::Scattering | Self::Feeding)
            | (Self::Scattering | Self::Feeding, Self::Crouching) => Some(Self::Petting),
            (Self::Kicking | Self::Arabesque, Self::Pitching) | (Self::Pitching, Self::Kicking | Self::Arabesque) => {
                Some(Self::Kicking)
            }
            (Self::Fighting, Self::HittingBag) | (Self::HittingBag, Self::Fighting) => Some(Self::HittingBag),
            (Self::Running | Self::Leaping, Self::Hurdling) | (Self::Hurdling, Self::Running | Self::Leaping) => {
                Some(Self::Hurdling)
            }
            (Self::Running | Self::Kicking, Self::SlidingTackle)
            | (Self::SlidingTackle, Self::Running | Self::Kicking) => Some(Self::SlidingTackle),
            (Self::Smashing, Self::Leaping) | (Self::Leaping, Self::Smashing) => Some(Self::Smashing),
            (Self::Petting, Self::Crouching | Self::Kneeling | Self::SittingOnGround)
            | (Self::Crouching | Self::Kneeling | Self::SittingOnGround, Self::Petting) => Some(Self::Petting),
            (Self::Running, Self::BackTurned) | (Self::BackTurned, Self::Running) => Some(Self::RunningAway),
            (Self::TyingShoes, other) | (other, Self::TyingShoes) if other.is_low() => Some(Self::TyingShoes),
            (Self::Stooping, Self::LeaningForward | Self::HandsOnKnees | Self::Crouching)
            | (Self::LeaningForward | Self::HandsOnKnees | Self::Crouching, Self::Stooping) => Some(Self::Stooping),
            (Self::Meditating, Self::TreePose) | (Self::TreePose, Self::Meditating) => Some(Self::TreePose),
            // Seen from behind one cannot tell it from this.
            (Self::Kneeling, Self::BackTurned) | (Self::BackTurned, Self::Kneeling) => Some(Self::Seiza),
            (Self::Crouching, Self::BackTurned) | (Self::BackTurned, Self::Crouching) => Some(Self::HuggingKnees),
            (Self::Hanging, Self::Climbing) | (Self::Climbing, Self::Hanging) => Some(Self::Hanging),
            (Self::OnLadder, Self::Climbing | Self::BackTurned)
            | (Self::Climbing | Self::BackTurned, Self::OnLadder) => Some(Self::OnLadder),
            _ => None,
        }
    }

    /// What one alone does of what takes two.
    pub const fn alone(self) -> Self {
        match self {
            Self::TugOfWar => Self::Pulling,
            Self::Whispering => Self::CoveringMouth,
            Self::HighFive => Self::Waving,
            Self::ShakingHands | Self::HelpingUp => Self::OfferingHand,
            Self::Proposing | Self::GivingOnKnee => Self::Kneeling,
            Self::TyingTie | Self::WrappingScarf => Self::AtCollar,
            Self::BandagingArm | Self::Tending => Self::AtCuff,
            Self::BrushingFor | Self::BraidingFor => Self::HandInHair,
            Self::Apologizing => Self::Bowing,
            Self::StrikingAt | Self::CrossingBlades => Self::Fighting,
            Self::KickingAt => Self::Kicking,
            Self::ThrowingAt => Self::Pitching,
            Self::PassingBaton | Self::RunningTogether => Self::Running,
            Self::CryingOnShoulder => Self::CoveringFace,
            Self::SkatingTogether => Self::IceSkating,
            Self::ThreeLegged => Self::Running,
            Self::Shielding => Self::ArmsSpread,
            Self::JudoThrow | Self::SumoWrestling => Self::Fighting,
            Self::Rallying => Self::TableTennis,
            Self::SharingMap => Self::Standing,
            Self::CheekKiss => Self::BlowingKiss,
            Self::OverTea | Self::DiningTogether | Self::PlayingCards | Self::Tutoring => Self::Sitting,
            Self::WipingTears => Self::RubbingEye,
            Self::PokingCheek => Self::HandOnChin,
            Self::FeelingForehead => Self::HandInHair,
            Self::CuppingCheek => Self::Reaching,
            Self::PeekingOver => Self::OnTiptoe,
            Self::Confessing => Self::HandsTogether,
            Self::CoolingForehead | Self::SharingPot => Self::Sitting,
            Self::WatchingFlask | Self::MakingPancakes => Self::Holding,
            Self::PaintingSign => Self::Kneeling,
            Self::CarryingSofa | Self::CarryingBox | Self::CarryingTable => Self::Standing,
            Self::TurningRope => Self::JumpingRope,
            Self::MassagingShoulders | Self::DrapingCoat | Self::Crowning | Self::WipingMouth => Self::Reaching,
            Self::RingOnKnee => Self::Kneeling,
            Self::PlayingShogi => Self::Sitting,
            pose => pose,
        }
    }

    /// One alone does not stand like that.
    pub const fn takes_two(self) -> bool {
        matches!(
            self,
            Self::HoldingHands
                | Self::Hugging
                | Self::BackToBack
                | Self::SittingBackToBack
                | Self::HighFive
                | Self::FistBump
                | Self::ArmAround
                | Self::PattingHead
                | Self::HandOnShoulder
                | Self::FacingEachOther
                | Self::ShakingHands
                | Self::Whispering
                | Self::Feeding
                | Self::BackHug
                | Self::ArmInArm
                | Self::CheekKiss
                | Self::HandingOver
                | Self::NoseToNose
                | Self::ShoulderRide
                | Self::Piggyback
                | Self::PrincessCarry
                | Self::RidingDouble
        ) || self.is_of_two_parts()
    }

    /// Of the two who do it each has a part of their own, whatever the part of the other is.
    pub const fn is_of_two_parts(self) -> bool {
        matches!(
            self,
            Self::CrossingBlades
                | Self::Proposing
                | Self::BrushingFor
                | Self::LeaningOnShoulder
                | Self::Tending
                | Self::HelpingUp
                | Self::Clinking
                | Self::Talking
                | Self::RunningTogether
                | Self::Apologizing
                | Self::StrikingAt
                | Self::KickingAt
                | Self::Pushing
                | Self::LiftingUp
                | Self::Arguing
                | Self::GivingOnKnee
                | Self::AtBedside
                | Self::PinkyPromise
                | Self::BuildingSnowman
                | Self::TugOfWar
                | Self::ThrowingAt
                | Self::PillowFight
                | Self::PassingBaton
                | Self::CryingOnShoulder
                | Self::Examining
                | Self::BandagingArm
                | Self::SharingEarphones
                | Self::SharingScarf
                | Self::SharingBlanket
                | Self::SharingBite
                | Self::ExchangingRings
                | Self::BraidingFor
                | Self::CookingTogether
                | Self::ReadingTo
                | Self::WrappingScarf
                | Self::TyingTie
                | Self::AgainstWall
                | Self::LapPillow
                | Self::OnLap
                | Self::TyingShoesFor
                | Self::Slapping
                | Self::Healing
                | Self::Knighting
                | Self::JudoThrow
                | Self::SumoWrestling
                | Self::Rallying
                | Self::SharingMap
                | Self::SkatingTogether
                | Self::ThreeLegged
                | Self::Shielding
                | Self::PokingCheek
                | Self::WipingTears
                | Self::FeelingForehead
                | Self::CuppingCheek
                | Self::Tutoring
                | Self::PeekingOver
                | Self::Confessing
                | Self::CoolingForehead
                | Self::TurningRope
                | Self::MassagingShoulders
                | Self::DrapingCoat
                | Self::Crowning
                | Self::WipingMouth
                | Self::RingOnKnee
        ) || self.is_about_one_thing()
            || self.is_across_a_table()
    }

    /// All are about one thing: a table and what is on it, or what they carry.
    pub const fn is_about_one_thing(self) -> bool {
        matches!(
            self,
            Self::SharingPot
                | Self::DecoratingCake
                | Self::WatchingFlask
                | Self::MakingPancakes
                | Self::PaintingSign
                | Self::CarryingSofa
                | Self::CarryingBox
                | Self::CarryingTable
        )
    }

    /// Whether one alone does it as well.
    pub const fn may_be_alone(self) -> bool {
        matches!(self, Self::DecoratingCake)
    }

    /// Whether more than two have a part in it too.
    pub const fn is_of_all(self) -> bool {
        self.is_about_one_thing()
            || matches!(self, Self::TugOfWar | Self::ThrowingAt | Self::Clinking | Self::TurningRope)
    }

    /// Both sit at a small table between them.
    pub const fn is_across_a_table(self) -> bool {
        matches!(
            self,
            Self::OverTea
                | Self::PlayingChess
                | Self::PlayingCards
                | Self::ArmWrestling
                | Self::DiningTogether
                | Self::PlayingShogi
        )
    }
}
