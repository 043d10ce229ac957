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
    /// A dive across the goal, both hands at the ball.
    Saving,
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
    /// On foot beside a bicycle, both hands on its bar.
    WheelingBicycle,
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
    /// One scarf is about the necks of both.
    SharingScarf,
    /// Side by side on one seat, a blanket over both laps.
    SharingBlanket,
    /// What the first has in hand is before both mouths.
    SharingBite,
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
    /// The first lies with the head in the lap of the other.
    LapPillow,
    /// Who is small sits in the lap of the other.
    OnLap,
    /// The first ties the shoe of the other.
    TyingShoesFor,
    /// The first has just slapped the other.
    Slapping,
    /// The first kneels at the other, who is hurt, with light in the hands.
    Healing,
    /// The first has a finger in the cheek of the other.
    PokingCheek,
    /// The first wipes tears off the other's cheek.
    WipingTears,
    /// The first has a palm on the other's forehead, and one on their own.
    FeelingForehead,
    /// The first has a palm along the other's cheek.
    CuppingCheek,
    /// At one desk over one book: the first points at a line, the other writes.
    Tutoring,
    /// The first looks over the shoulder of the other.
    PeekingOver,
    /// The first, blushing, says what is hard to say; the other hears it.
    Confessing,
    /// The first lays a wet cloth on the forehead of the other, who is in bed.
    CoolingForehead,
    /// All sit at one low table and eat from the pot on it.
    SharingPot,
    /// All stand at one table and decorate the large cake on it.
    DecoratingCake,
    /// All stand at one table and watch what bubbles in a flask.
    WatchingFlask,
    /// All stand at one table over a bowl and a griddle.
    MakingPancakes,
    /// All kneel at a large board on the floor, with brushes.
    PaintingSign,
    /// All carry one sofa.
    CarryingSofa,
    /// All carry one large box.
    CarryingBox,
    /// All carry one table.
    CarryingTable,
    /// The outermost turn a long rope, the others jump over it.
    TurningRope,
    /// The first stands behind the other and kneads that one's shoulders.
    MassagingShoulders,
    /// The first lays a coat about the other's shoulders.
    DrapingCoat,
    /// The first puts on the other's head what that one wears there.
    Crowning,
    /// The first wipes the other's mouth with a napkin.
    WipingMouth,
    /// The first, on one knee, puts a ring on the other's finger.
    RingOnKnee,
    /// At a small table, a board of wood with flat pieces between both.
    PlayingShogi,
    /// Close together, the first with a phone at arm's length, the others with a peace sign.
    TakingSelfie,
    /// The feet in the air, both hands on the ground.
    Handstand,
    /// Thrown forward over a foot that was caught.
    Tripping,
    /// Both arms about oneself: cold, or afraid.
    HuggingSelf,
    /// Both hands in the hair.
    ClutchingHead,
    /// Both hands on the belly.
    HoldingBelly,
    /// One hand at the other wrist: at a watch, a cuff, a bandage.
    AtCuff,
    /// Both hands at the collar: at a tie, a button, a clasp.
    AtCollar,
    /// Both arms bent to show the muscles.
    Flexing,
    /// Both arms held out to the sides, the hands open.
    ArmsSpread,
    /// A fist at one eye.
    RubbingEye,
    /// The fingertips at the lips.
    BlowingKiss,
    /// One foot behind the other, a hand at the skirt on each side.
    Curtsying,
    /// The back against a wall, one foot on it.
    LeaningOnWall,
    /// Half behind the edge of a wall.
    Peeking,
    /// Bent down, both hands near the ground.
    Stooping,
    /// By both hands from a bar.
    Hanging,
    /// On hands and toes.
    PushUp,
    /// On the hands, the legs wide.
    Cartwheel,
    /// On the ground, one leg to each side.
    Splits,
    /// On one foot, the other at the knee, the palms together above the head.
    TreePose,
    /// On one foot, the arms out.
    Balancing,
    /// Above the head.
    LiftingBarbell,
    /// With the back to us.
    OnLadder,
    /// On the tips of the feet, bent low.
    Sneaking,
    /// Thrown back, at a rope that leads out of the picture.
    Pulling,
    /// What is in hand lies on the shoulder.
    Shouldering,
    /// Low on both feet, a bar with weights across the shoulders.
    Squatting,
    /// Balls fly from hand to hand.
    Juggling,
    /// A hoop about the waist.
    HulaHooping,
    /// What is in hand is at the lips.
    Drinking,
    /// Both hands make a heart before the chest.
    HeartHands,
    /// Both hands behind the head, at the root of the tail.
    TyingHair,
    /// Both hands at a braid before the shoulder.
    BraidingHair,
    /// A towel over the head, both hands on it.
    TowelingHair,
    /// Both hands at a button on the chest.
    Buttoning,
    /// A hand held up, the palm open to what falls.
    Catching,
    /// Head first from the air, arms and legs stretched.
    Diving,
    /// What lies on one palm is held out to us.
    Presenting,
    /// The same on both palms, which make a bowl.
    Cupping,
    /// A small brush at the nails of the other hand.
    PaintingNails,
    /// Arms and legs about a trunk.
    ClimbingTree,
    /// The arm and the forefinger straight up.
    PointingUp,
    /// A forefinger held out, for what flies to sit on.
    Perching,
    /// One eye at a telescope that stands on the ground.
    AtTelescope,
    /// In the air, a rope about the whole body.
    JumpingRope,
    /// On the feet, the back against a trunk.
    LeaningOnTree,
    /// On the ground, the back against a trunk.
    SittingAtTree,
    /// On the ground, the back against a wall.
    SittingAtWall,
    /// On the ground, the back against a great animal that lies there.
    LeaningOnBeast,
    /// Through the air over a hurdle, one leg ahead.
    Hurdling,
    /// Along the ground, one foot ahead at a ball.
    SlidingTackle,
    /// A fist at a bag that hangs.
    HittingBag,
    /// A ball spins on the tip of the forefinger.
    BallOnFinger,
    /// Behind a table with a net, a paddle in hand.
    TableTennis,
    /// On a skateboard, high in the air.
    BoardJump,
    /// On the tip of one skate, the arms above the head.
    SpinningOnIce,
    /// Through the air, both hands on a rope.
    RopeSwinging,
    /// Crouched under a desk.
    UnderDesk,
    /// Both fists torn apart, what chained them in pieces.
    BreakingChains,
    /// A cloth in the raised hand streams.
    WavingCloth,
    /// In the air, a racket over what it is about to hit.
    Smashing,
    /// The first has the other over the back.
    JudoThrow,
    /// Each at an end of one table, a paddle in hand.
    Rallying,
    /// Both over one map, to which the first points.
    SharingMap,
    /// Breast to breast, the hands on each other's belt.
    SumoWrestling,
    /// On skates, hand in hand.
    SkatingTogether,
    /// Side by side, the inner ankles tied, an arm about each other.
    ThreeLegged,
    /// The first stands before the other, the arms spread.
    Shielding,
    /// Low, both forearms together under a ball.
    Receiving,
    /// Running, the arms thrown up, a tape across the chest.
    BreakingTape,
    /// By the hands from the edge of a cliff.
    AtEdge,
    /// Through the air, arms and legs ahead, over sand.
    LongJump,
    /// The same from roof to roof.
    RoofJump,
    /// The soles on a wall, both hands on a rope.
    RopeClimbing,
    /// As [`Pose::Climbing`], on wire.
    FenceClimbing,
    /// Of two the one lays a sword on the other's shoulder, who kneels.
    Knighting,
    /// A beam on the shoulder, both hands at it, with all the others.
    CarryingShrine,
    /// Low on both feet, both hands high: against who has the ball.
    Blocking,
}
