//! What a figure does.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pose {
    Standing,
    HandOnHip,
    HandsOnHips,
    ArmsCrossed,
    HandOnChin,
    HandOnChest,
    HandsTogether,
    /// Both forearms before the trunk, round what they hold.
    Cradling,
    Praying,
    ArmsBehind,
    HandsInPockets,
    Pointing,
    Waving,
    PeaceSign,
    ThumbUp,
    Cheering,
    Stretching,
    Reaching,
    Salute,
    CoveringMouth,
    HandsOnCheeks,
    Shrugging,
    Holding,
    /// What is in hand is held up high.
    Raising,
    /// Magic: light bursts from what is in hand, or from the hand.
    Casting,
    /// A sword, half out of its sheath.
    Drawing,
    Walking,
    Running,
    Leaping,
    Fighting,
    Kicking,
    Dancing,
    Sitting,
    Kneeling,
    Crouching,
    Bowing,
    Lying,
    BackTurned,
    /// With the figure beside.
    HoldingHands,
    /// With the figure beside.
    Hugging,
    HandsOnKnees,
    LeaningForward,
    /// The back turned, the face over the shoulder.
    LookingBack,
    /// With both hands.
    PeaceSigns,
    OfferingHand,
    HandInHair,
    /// Sitting, one leg over the other.
    CrossedLegs,
    SittingOnGround,
    /// On the ground, the arms about the drawn-up knees.
    HuggingKnees,
    /// On the heels.
    Seiza,
    /// With the figure beside.
    BackToBack,
    /// On the ground, with the figure beside.
    SittingBackToBack,
    /// With the figure beside.
    HighFive,
    /// With the figure beside.
    FistBump,
    /// With the figure beside.
    ArmAround,
    /// With the figure beside.
    FacingEachOther,
    /// On a bicycle.
    Cycling,
    /// On a broom, in the air.
    OnBroom,
    OnSwing,
    /// On a horse, whose color is that of what is in hand.
    OnHorse,
    /// Asleep where one sits.
    Dozing,
    Shushing,
    HandBehindHead,
    CoveringEars,
    TuckingHair,
    /// A phone at the ear.
    Calling,
    AdjustingGlasses,
    HoldingHat,
    /// Thumb and forefinger crossed.
    FingerHeart,
    /// On a board.
    Skating,
    /// The first pats who is beside.
    PattingHead,
    /// The first lays it on who is beside.
    HandOnShoulder,
    /// What is in hand is pointed at something, both hands at it.
    Aiming,
    /// With the figure beside.
    ShakingHands,
    /// The first whispers to who is beside.
    Whispering,
    /// The first feeds who is beside.
    Feeding,
    /// The first is held by who stands behind.
    BackHug,
    /// With the figure beside.
    ArmInArm,
    /// The first kisses who is beside.
    CheekKiss,
    /// The smaller one sits on the shoulders of the other.
    ShoulderRide,
    /// The smaller one is on the back of the other.
    Piggyback,
    /// The one lies in the arms of the other.
    PrincessCarry,
    /// Both fists before the chin.
    Guarding,
    /// On the ground with crossed legs, the hands on the knees.
    Meditating,
    /// On the ground with crossed shins, the hands at the ankles.
    SittingCrossLegged,
    /// In water to the chest, or under it.
    Swimming,
    /// One hand and one foot higher than the other.
    Climbing,
    /// Through the air, arms and legs thrown up.
    Falling,
    /// On hands and knees.
    Crawling,
    /// Kneeling, the hands clasped.
    Begging,
    /// A brush at the mouth.
    BrushingTeeth,
    /// A brush in the hair.
    BrushingHair,
    /// Crouched, both hands at a shoe.
    TyingShoes,
    /// A hand before the open mouth.
    Yawning,
    /// The head thrown back, the hands about the mouth.
    Howling,
    /// On blades, one leg stretched behind.
    IceSkating,
    /// On two boards, with poles.
    Skiing,
    /// On a motor scooter.
    OnScooter,
    /// On a motorcycle.
    OnMotorbike,
    /// Propped on the elbows.
    LyingProne,
    /// Both hands, the elbows out.
    HandsBehindHead,
    Clapping,
    /// One open hand to us.
    ReachingToViewer,
    /// A hand strews what animals eat.
    Scattering,
    /// The first holds out to who is beside what is in hand.
    HandingOver,
    /// With the figure beside, the faces as near as they go.
    NoseToNose,
    /// Beside who rides a bicycle, a hand at the saddle.
    Guiding,
    /// The finger toward us.
    PointingAtViewer,
    /// The fist toward us, larger than the head.
    PunchingAtViewer,
    /// Both arms up, both hands open.
    WavingBoth,
    /// Both hands before the face.
    CoveringFace,
    /// Both hands before the mouth, breath on them.
    WarmingHands,
    /// Without weight, limbs loose.
    Floating,
    /// Through the air, head first.
    Flying,
    /// A ball is thrown from behind the head.
    Pitching,
    /// What is in both hands is drawn back over the shoulder.
    Swinging,
    /// Far ahead over the bent knee, the arm level.
    Lunging,
    /// A ball goes from hand to ground.
    Dribbling,
    /// Two blades meet between both.
    CrossingBlades,
    /// The first is on one knee before the other, a ring held out.
    Proposing,
    /// The first brushes the hair of the other, who sits.
    BrushingFor,
    /// On one bench, the first asleep on the other's shoulder.
    LeaningOnShoulder,
    /// The first kneels and bandages the knee of the other, who sits.
    Tending,
    /// The first draws the other up from the ground.
    HelpingUp,
    /// What both drink from meets between them.
    Clinking,
    /// At a small table, face to face, over tea.
    OverTea,
    /// At a small table, face to face.
    PlayingChess,
    /// At a small table, face to face.
    PlayingCards,
    /// At a small table, the elbows on it.
    ArmWrestling,
    /// With the figure beside.
    Talking,
    /// Hand in hand.
    RunningTogether,
    /// The first bows to who is beside.
    Apologizing,
    /// Squatting at a tub of goldfish.
    ScoopingFish,
    /// What is in both hands has just cut through the air.
    Slashing,
    /// On a board in a wave.
    Surfing,
    /// Both hands hold over the head what keeps off the rain.
    Sheltering,
    /// The second sits behind the first, on the carrier of a bicycle.
    RidingDouble,
    /// Away from us, the back turned.
    RunningAway,
    /// Of ballet: on one foot, the other leg stretched behind as high as the hips.
    Arabesque,
    /// Of ballet: both feet on their tips and crossed, the arms round above the head.
    FifthPosition,
    OnTiptoe,
    /// A hand at the hilt of the sword at the hip, whose blade is still in its sheath.
    OnHilt,
    /// A fist of one meets the guard of the other: of who has the gesture of a guard, or of the second.
    StrikingAt,
    /// The same with a foot.
    KickingAt,
    /// The first pushes the other, who sits in a wheelchair or on a swing.
    Pushing,
    /// Half lying on a beach chair.
    Reclining,
    /// The first holds the other, who is small, up high.
    LiftingUp,
    /// Both forearms on a railing.
    LeaningOnRail,
    /// Seen from straight above: the ground fills the picture.
    LyingOnBack,
    /// Leaning to each other with open mouths, the one jabs a finger, the other throws up a hand.
    Arguing,
    /// The first is on one knee before the other, and holds up to them what is in hand.
    GivingOnKnee,
    /// The second lies in a bed, and the first beside it reads to them or draws up the blanket.
    AtBedside,
    /// At a small table, face to face, over plates.
    DiningTogether,
    /// Little finger in little finger.
    PinkyPromise,
    /// A snowman is between both, whose hands are on it.
    BuildingSnowman,
    /// What is in both hands is at the eyes.
    Peering,
    /// A broom in both hands, its straw on the ground beside.
    Sweeping,
    /// Both hands at a line, on which washing hangs.
    HangingOut,
    /// Behind a cart, both hands at its handle.
    PushingCart,
    /// Squatting, one hand on the head of what stands or sits beside.
    Petting,
    /// A rope between both, each thrown back on the heels.
    TugOfWar,
    /// What one has just thrown flies to the other, who is about to catch it or to throw the next.
    ThrowingAt,
    /// A pillow of one comes down on that of the other.
    PillowFight,
    /// A baton goes from the hand of who runs behind to the hand of who runs ahead.
    PassingBaton,
    /// The first weeps at the shoulder of the other.
    CryingOnShoulder,
    /// The first listens with a stethoscope at the chest of the other.
    Examining,
    /// The first winds a bandage about the forearm that the other holds out.
    BandagingArm,
    /// One wire goes from the ear of each to what one of them has in hand.
    SharingEarphones,
    /// The first puts a ring on the other's finger, both standing.
    ExchangingRings,
    /// The first braids the hair of the other, who sits before.
    BraidingFor,
    /// Behind one counter, the first with a bowl, the other with dough.
    CookingTogether,
    /// Side by side on one seat, over the book of the first.
    ReadingTo,
    /// The first lays a scarf about the other's neck.
    WrappingScarf,
    /// The first ties the other's tie.
    TyingTie,
    /// The second stands at a wall, and the first leans over them with a hand on it.
    AgainstWall,
    /// Close together, the first with a phone at arm's length, the others with a peace sign.
    TakingSelfie,
    /// The feet in the air, both hands on the ground.
    Handstand,
    /// Thrown forward over a foot that was caught.
    Tripping,
}

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

    /// What two poses of one body are together.
    pub const fn joined(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::SittingOnGround, Self::CrossedLegs) | (Self::CrossedLegs, Self::SittingOnGround) => {
                Some(Self::SittingCrossLegged)
            }
            (Self::Petting, Self::Crouching | Self::Kneeling | Self::SittingOnGround)
            | (Self::Crouching | Self::Kneeling | Self::SittingOnGround, Self::Petting) => Some(Self::Petting),
            (Self::Running, Self::BackTurned) | (Self::BackTurned, Self::Running) => Some(Self::RunningAway),
            _ => None,
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
                | Self::ExchangingRings
                | Self::BraidingFor
                | Self::CookingTogether
                | Self::ReadingTo
                | Self::WrappingScarf
                | Self::TyingTie
                | Self::AgainstWall
        ) || self.is_across_a_table()
    }

    /// Both sit at a small table between them.
    pub const fn is_across_a_table(self) -> bool {
        matches!(
            self,
            Self::OverTea | Self::PlayingChess | Self::PlayingCards | Self::ArmWrestling | Self::DiningTogether
        )
    }
}
