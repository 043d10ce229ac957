//! What is in somebody's hands.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prop {
    Sword,
    /// Of bamboo, for fencing; in both hands.
    Shinai,
    /// A sword of wood.
    Bokken,
    Staff,
    Book,
    Phone,
    Umbrella,
    Cup,
    Flowers,
    Guitar,
    Bag,
    Ball,
    Microphone,
    Fan,
    Balloon,
    Candy,
    Lantern,
    Bow,
    Spear,
    Broom,
    Wand,
    Shield,
    Letter,
    Camera,
    Paintbrush,
    Teacup,
    IceCream,
    Onigiri,
    Sandwich,
    Cake,
    Violin,
    Basket,
    Gift,
    Teddy,
    Apple,
    CandyApple,
    Dango,
    Watermelon,
    Pizza,
    Doughnut,
    Juice,
    BubbleTea,
    ElectricGuitar,
    Axe,
    Scythe,
    MagnifyingGlass,
    Orb,
    Flute,
    Noodles,
    Tray,
    /// A stack, hugged to the chest.
    Books,
    BreadBasket,
    LunchBox,
    WateringCan,
    ShoppingBag,
    Clipboard,
    FryingPan,
    Knitting,
    BugNet,
    Sketchbook,
    Controller,
    FishingRod,
    /// One sits behind it.
    Piano,
    /// One sits behind it.
    Drums,
    /// At the foot.
    SoccerBall,
    Toast,
    /// No hand holds it.
    ToastInMouth,
    /// No hand holds it.
    LollipopInMouth,
    Taiyaki,
    Crepe,
    /// A bowl of them.
    Dumplings,
    BreadTray,
    Bottle,
    Wrench,
    Hammer,
    /// Rolled up in its tube.
    Diploma,
    PaperPlane,
    /// In the air, its line in the hand.
    Kite,
    Sparkler,
    Dagger,
    /// One in each hand.
    TwinDaggers,
    /// One in each hand.
    TwinSwords,
    Racket,
    Bat,
    Snowball,
    /// Under both feet.
    Skateboard,
    BeachBall,
    Pistol,
    Rifle,
    Pillow,
    Trumpet,
    Toothbrush,
    Hairbrush,
    Soup,
    /// Wrapped up, in both arms.
    Baby,
    /// One in each hand.
    SwordAndShield,
    Carving,
    Pen,
    /// For both hands.
    Greatsword,
    Ladle,
    Rake,
    Suitcase,
    WineGlass,
    BeerMug,
    WaterBottle,
    /// In both arms.
    PlushRabbit,
    Cane,
    /// Without a stem: water, milk.
    Glass,
    PocketWatch,
    Candle,
    Torch,
    Flashlight,
    Map,
    Newspaper,
    Binoculars,
    /// Open on the table before who sits there.
    Laptop,
    /// The levers of what flies, on the console before who sits there.
    Controls,
    /// Of an open car, which is drawn with it.
    SteeringWheel,
    /// A knife in the hand, a fish on the board before it.
    SlicedFish,
    /// The same with vegetables.
    SlicedVegetables,
    /// A hammer in the hand, iron that glows on the anvil.
    Anvil,
    /// A long spoon in it, a fire below.
    Cauldron,
    /// On a counter, a ladle in it.
    Pot,
    /// Under both hands, on a counter.
    Dough,
    /// A vase on it, between both hands.
    PottersWheel,
    /// At a blackboard.
    Chalk,
    /// Cloth, needle and thread.
    Sewing,
    Shovel,
    Flag,
    Teapot,
    Cookies,
    /// Upright beside its owner.
    Surfboard,
    /// In one hand, the cup in the other.
    MilkJug,
    Saxophone,
    Croissant,
    Volleyball,
    Lute,
    Shamisen,
    Banjo,
    Harp,
    /// Before who stands or sits, its spike on the ground.
    Cello,
    Accordion,
    Harmonica,
    Tambourine,
    Strawberry,
    Banana,
    /// Round, of the color that is asked for.
    Fruit,
    Carrot,
    Grapes,
    Cherries,
    Mushroom,
    Egg,
    FruitBasket,
    VegetableBasket,
    CottonCandy,
    Popsicle,
    CandyCane,
    Pudding,
    Parfait,
    BirthdayCake,
    Pancakes,
    Macaron,
    ChocolateBar,
    SteamedBun,
    Burger,
    HotDog,
    Fries,
    Popcorn,
    Loaf,
    SakeCup,
    SakeBottle,
    Can,
    Ramune,
    Carton,
    Coconut,
    Key,
    Compass,
    Scroll,
    AlarmClock,
    Feather,
    Leaf,
    Mirror,
    Coin,
    Gem,
    Bell,
    Hourglass,
    SnowGlobe,
    Trophy,
    /// A photo, a ticket, a card.
    Photo,
    PaperCrane,
    Skull,
    Candelabra,
    Megaphone,
    SprayCan,
    Tablet,
    Handheld,
    Radio,
    PuzzleCube,
    Spyglass,
    Syringe,
    Pinwheel,
    BubbleWand,
    Cards,
    Sign,
    PottedPlant,
    Bucket,
    Toolbox,
    FirstAidKit,
    FeatherDuster,
    Towel,
    /// In both arms.
    Doll,
    PlushPenguin,
    PlushDinosaur,
    WarHammer,
    Halberd,
    Trident,
    Mace,
    Pickaxe,
    Crossbow,
    Whip,
    Chain,
    Shuriken,
    Bomb,
    /// One in each hand.
    TwinPistols,
    HockeyStick,
    GolfClub,
    Snowboard,
    Dumbbell,
    Frisbee,
    /// One on its stem.
    Rose,
    /// On two wheels, drawn along by its handle.
    RollingSuitcase,
    /// Of cardboard, in both arms.
    CardboardBox,
    /// On the ground, between both hands of who squats there.
    Sandcastle,
    Pineapple,
    Sushi,
    Curry,
    Spaghetti,
    Omelet,
    Waffle,
    Steak,
    Cupcake,
    Cheese,
    Kettle,
    /// Round and red, for luck.
    Daruma,
    LuckyCat,
    /// A pouch of brocade.
    Amulet,
    /// A strip of paper with signs.
    Talisman,
    Fortune,
    Gohei,
    WindChime,
    Kendama,
    /// A mask that is not worn.
    FoxFace,
    OgreMask,
    Wreath,
    Pumpkin,
    Rope,
    Saw,
    Scissors,
    Pencil,
    Mop,
    TestTube,
    Jar,
    Vase,
    Barrel,
    Sack,
    TrafficCone,
    Match,
    Chainsaw,
    WaterGun,
    Dice,
    ExamPaper,
    Globe,
    Medal,
    Helmet,
    /// A ball between arm and ribs.
    BallUnderArm,
    BaseballGlove,
    Drone,
    ToyRobot,
    Seashell,
    Starfish,
    Bone,
    RingBox,
    WalkieTalkie,
    Microscope,
    Monitor,
    /// A plate over a sink, a sponge at it.
    Dishes,
    /// A nail in a board on a bench, a hammer above it.
    NailedBoard,
    /// A plank on a bench, a saw through it.
    SawnPlank,
    /// Meat on a grate, tongs in the hand.
    Grill,
    /// A shirt on its board, an iron on it.
    Ironing,
    /// A cake with burning candles on a table, breath on them.
    LitCake,
    /// Over a bowl on a counter, a half of its shell in each hand.
    CrackedEgg,
    /// A knife at it, its peel hanging down.
    PeeledApple,
    /// On a counter, a knife on it.
    Whetstone,
    /// Open on a counter, chopsticks above it.
    PackedLunch,
    /// Milk from a jug draws a leaf in a cup on a counter.
    LatteArt,
    /// On a plate on a table, knife and fork at it.
    CutSteak,
    /// Over pancakes on a table.
    SyrupJug,
    /// On a plate on a table, a fork in it.
    TwirledSpaghetti,
    /// One piece between chopsticks.
    SushiAtTable,
    /// A long spoon at it.
    ParfaitAtTable,
    /// One between both hands, on a table.
    FoldedTowels,
    /// Over a bed, from both hands.
    BedSheet,
    /// A bathtub, a sponge on its rim.
    ScrubbedTub,
    /// Under the face, on which there is foam.
    Washbasin,
    /// Between both hands.
    PeeledMandarin,
    /// It blows at the hair.
    HairDryer,
    /// Broken, a half in each hand.
    SweetPotato,
    /// In a little boat, one on a pick.
    Takoyaki,
    /// In a cup, a spoon at it.
    ShavedIce,
    /// In a bowl, some between chopsticks.
    Rice,
    /// In the air above its pan.
    TossedPancake,
    /// On the floor, under both hands.
    FloorCloth,
    /// Of glass.
    MilkBottle,
    /// A spoonful of it, which is blown on.
    BlownSoup,
    /// A board of electronics, a hot iron at it.
    Soldering,
    /// Steel on a bench, a torch at its seam.
    Welding,
    /// At a wall that is half painted.
    PaintRoller,
    /// At a window.
    WindowCloth,
    /// In both hands at a wall.
    PictureFrame,
    Baseball,
    /// On a plate, a fork in the other hand.
    CakeAndFork,
    /// Blown at its end.
    Recorder,
    Vacuum,
    Lipstick,
    Razor,
    /// One in each hand.
    ShoppingBags,
    /// Before who pushes it.
    Wheelbarrow,
    /// Before who pushes it.
    Stroller,
    /// For letters as large as a hand.
    InkBrush,
    /// Open, over the face of who lies.
    BookOnFace,
    /// In both hands, hanging from them.
    FishingNet,
    /// On a counter, both hands at its wheels.
    MicroscopeAtWork,
    /// One in each hand.
    Oars,
    /// Behind who has the hand at its handle.
    Door,
    /// On its string.
    YoYo,
    BowlingBall,
    /// A sheet in one hand, scissors at it.
    CutPaper,
    /// From hand to hand.
    MeasuringTape,
    /// In both arms.
    Firewood,
    /// Water shoots from it.
    FireHose,
    /// At the lips.
    Whistle,
    /// A stick with chocolate on it, at the lips.
    BiscuitStick,
    SwimRing,
    Yarn,
    /// On a desk of wood, its block below.
    Gavel,
    /// A sheet with panels on the table, a nib at it.
    MangaPage,
    /// One in each hand.
    PomPoms,
    /// In both hands, beside the head.
    Shaker,
    Beetle,
    Firefly,
    Ladybug,
    /// On the ground, between both hands of who squats there.
    LittleSnowman,
    /// Likewise, in a bed of earth.
    Seedlings,
    /// From a flask in one hand into that in the other.
    PouredFlask,
    /// With a wide blade; what it throws is white.
    SnowShovel,
    Maracas,
    /// Before who plays it, its strings along it.
    Koto,
    /// On a counter.
    Abacus,
    /// What is in it burns.
    FlamingPan,
    /// Sheets on a desk, a red pen at them.
    GradedTests,
    /// A pair of compasses on a sheet, the circle that it draws.
    DrawnCircle,
    /// In one hand, the sharpener in the other, shavings below.
    SharpenedPencil,
    /// A small robot on a desk, a thin brush at it.
    PaintedModel,
    /// Pressed on the page of a book.
    DateStamp,
    /// Cloth under its needle.
    SewingMachine,
    /// From a pot on a counter into a bowl.
    LadledSoup,
    /// A bust of marble, hammer and chisel at it.
    ChiseledStatue,
    /// In its bowl, which is on the other hand.
    TeaWhisk,
    /// One in each hand, chalk between them.
    ChalkErasers,
    /// On a ring, the foremost turned over.
    Flashcards,
    /// Of straw, in both hands.
    StrawHatInHands,
    /// Flat on a board, a hand at its corner.
    TapedPoster,
    /// Half out of a shelf above the head.
    ShelvedBook,
    /// Its blade in a boulder, both hands on the hilt.
    SwordInStone,
    /// On a table, both hands about it.
    CrystalBall,
    /// On its stand, a stick in each hand.
    Taiko,
    /// On a counter, a knife at it.
    CarvedPumpkin,
    /// Before who lifts its lid.
    TreasureChest,
    /// Of wood, rice in it, a mallet over it.
    Mortar,
    /// A stick over a watermelon that lies on the ground.
    MelonStick,
    /// Of leaves on the ground, a sweet potato over it on a stick.
    LeafFire,
    /// In their box, for the night on which winter ends.
    Beans,
    /// A wish on a strip of paper, tied to bamboo.
    Tanzaku,
    /// Of chocolates.
    HeartBox,
    /// Dew runs out of it into a flower.
    LeafCup,
    /// A letter half in the slot of a mailbox beside.
    PostedLetter,
    /// A finger at a button of the machine beside.
    VendingButton,
    /// A tablet of wood, hung up among others.
    HungEma,
    /// A strip of paper, knotted to a branch.
    TiedFortune,
    /// Taken from crates on a shelf beside.
    ShelvedFruit,
    /// With loaves on it, half in an oven.
    OvenPeel,
    /// Above the head, from the ceiling of a train.
    TrainStrap,
    /// Before who copies, its light under the lid.
    Copier,
    /// Before who scans what is sold.
    Register,
    /// In an engine, the wrench on it.
    TightenedBolt,
    /// A motorcycle before who stands there, the wrench on it.
    MendedMotorbike,
    /// A robot at a bench, the wrench at its arm.
    MendedRobot,
    /// In the sand before who squats there.
    FoundShells,
    /// In a bed of earth, beside a trowel.
    PlantedBulbs,
    /// A ball of snow on the ground, both hands at it.
    RolledSnow,
    /// Logs, and a match at them.
    LitFire,
    /// In a flooded field, a hand among them.
    RicePlants,
    /// In both hands, its blade in the earth.
    Hoe,
    /// In one hand, the other at its ribbon.
    TiedBouquet,
    /// Of cardboard, in both arms.
    StackedBoxes,
    /// On a trunk beside, a net over it.
    NettedBeetle,
    /// A pebble, to be thrown.
    Stone,
    /// Over the side of a boat, fish in it.
    HauledNet,
    /// At the end of the line of a bent rod.
    ReeledFish,
    /// Half open, away from the body.
    OpeningUmbrella,
    /// Its receiver at the ear, a pen in the other hand.
    DeskPhone,
    /// A finger at its screen.
    TicketMachine,
    /// In both hands, at a hedge.
    HedgeShears,
    /// In the ground, a mallet over it.
    TentPeg,
    /// On a stick over a fire.
    RoastedMarshmallow,
    /// Under the wrench.
    TightenedPipe,
    BadmintonRacket,
    /// Half of a sheet in each hand.
    TornPaper,
    Baton,
    /// On its stand, a mallet in each hand.
    Xylophone,
    /// Before who speaks.
    Podium,
    /// Two sheets with lines.
    Script,
    /// A can of paint in the hand, a wall that it has been at.
    SprayedWall,
    /// On a table, a thin brush at it.
    PaintedVase,
    /// On a bench, a plane under both hands.
    PlanedBoard,
    /// An eraser in the hand, an arc that it has wiped.
    ErasedBoard,
    /// Long, its tip on a blackboard.
    Pointer,
    /// On a potter's wheel.
    ClayBowl,
    /// Of a ship, before who steers it.
    ShipsWheel,
    /// In the air above both hands.
    TossedDough,
    /// On a counter, cheese at the grater.
    GratedCheese,
    /// A large one on its stem, over the head.
    LeafUmbrella,
    /// A pot and cups on it.
    TeaTray,
    /// Larger than who sits in its arms.
    GiantTeddy,
    /// Of paper, lit, just let go by both hands.
    SkyLantern,
}
