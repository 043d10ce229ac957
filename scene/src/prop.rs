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
    SwimRing,
    Yarn,
    Maracas,
}

impl Prop {
    /// What of the same shape the hands know: a thing is held, reached for and seen as far as that is.
    pub const fn held_like(self) -> Self {
        match self {
            Self::Shinai | Self::Bokken => Self::Sword,
            Self::Lute | Self::Shamisen | Self::Banjo => Self::Guitar,
            Self::Handheld => Self::Controller,
            Self::Strawberry
            | Self::Grapes
            | Self::Cherries
            | Self::Mushroom
            | Self::Egg
            | Self::Macaron
            | Self::Coin
            | Self::Gem
            | Self::Photo
            | Self::PaperCrane
            | Self::SakeCup
            | Self::Compass => Self::PocketWatch,
            Self::Banana
            | Self::Carrot
            | Self::CottonCandy
            | Self::Popsicle
            | Self::CandyCane
            | Self::Key
            | Self::Feather
            | Self::Leaf
            | Self::Mirror
            | Self::Bell
            | Self::Pinwheel
            | Self::BubbleWand
            | Self::FeatherDuster
            | Self::Tambourine => Self::Candy,
            Self::Fruit | Self::SteamedBun | Self::Bomb => Self::Apple,
            Self::FruitBasket | Self::VegetableBasket => Self::Basket,
            Self::Pudding | Self::BirthdayCake | Self::Pancakes => Self::Cake,
            Self::ChocolateBar | Self::Burger | Self::HotDog => Self::Sandwich,
            Self::Parfait
            | Self::Fries
            | Self::Popcorn
            | Self::SakeBottle
            | Self::Can
            | Self::Ramune
            | Self::Carton
            | Self::Coconut
            | Self::AlarmClock
            | Self::Hourglass
            | Self::Trophy
            | Self::SprayCan
            | Self::Syringe => Self::Bottle,
            Self::Scroll | Self::Sign => Self::Map,
            Self::SnowGlobe | Self::Skull | Self::PottedPlant | Self::PuzzleCube => Self::Orb,
            Self::Candelabra => Self::Candle,
            Self::Tablet => Self::Letter,
            Self::Cards | Self::Loaf => Self::Fan,
            Self::Bucket | Self::Toolbox | Self::FirstAidKit | Self::Radio => Self::ShoppingBag,
            Self::Doll | Self::PlushPenguin | Self::PlushDinosaur | Self::Towel => Self::Teddy,
            Self::WarHammer | Self::Mace | Self::Pickaxe => Self::Axe,
            Self::Halberd | Self::Trident => Self::Spear,
            Self::Crossbow => Self::Rifle,
            Self::Whip | Self::Chain | Self::Dumbbell => Self::Hammer,
            Self::Shuriken | Self::Frisbee => Self::PaperPlane,
            Self::HockeyStick | Self::GolfClub => Self::Shovel,
            Self::Snowboard => Self::Surfboard,
            other => other.newly_held_like(),
        }
    }

    /// Of what the hands came to know last.
    const fn newly_held_like(self) -> Self {
        match self {
            Self::Pineapple
            | Self::Cheese
            | Self::Daruma
            | Self::LuckyCat
            | Self::FoxFace
            | Self::OgreMask
            | Self::Wreath
            | Self::Pumpkin
            | Self::Jar
            | Self::Vase
            | Self::Barrel
            | Self::TrafficCone
            | Self::Globe
            | Self::Helmet
            | Self::Drone
            | Self::ToyRobot
            | Self::Microscope
            | Self::Monitor
            | Self::Yarn => Self::Orb,
            Self::Sushi | Self::Curry | Self::Spaghetti | Self::Omelet | Self::Waffle | Self::Steak => Self::Cake,
            Self::Cupcake => Self::Apple,
            Self::Kettle | Self::Rope | Self::Sack | Self::SwimRing => Self::ShoppingBag,
            Self::Amulet
            | Self::Talisman
            | Self::Fortune
            | Self::Gohei
            | Self::WindChime
            | Self::Kendama
            | Self::Scissors
            | Self::Pencil
            | Self::TestTube
            | Self::Medal
            | Self::Bone
            | Self::Maracas => Self::Candy,
            Self::Saw | Self::Chainsaw | Self::WaterGun => Self::Hammer,
            Self::Mop => Self::Broom,
            Self::Match | Self::Dice | Self::BaseballGlove | Self::RingBox | Self::Seashell | Self::Starfish => {
                Self::PocketWatch
            }
            Self::ExamPaper => Self::Letter,
            Self::WalkieTalkie => Self::Bottle,
            other => other,
        }
    }

    /// Whether one hand is enough for it, so that the other may hold something else.
    pub const fn fits_one_hand(self) -> bool {
        matches!(
            self.held_like(),
            Self::Sword
                | Self::Staff
                | Self::Book
                | Self::Clipboard
                | Self::Phone
                | Self::Umbrella
                | Self::Cup
                | Self::Flowers
                | Self::Rose
                | Self::Bag
                | Self::Microphone
                | Self::Fan
                | Self::Balloon
                | Self::Candy
                | Self::Lantern
                | Self::Spear
                | Self::Wand
                | Self::Shield
                | Self::Letter
                | Self::IceCream
                | Self::Onigiri
                | Self::Sandwich
                | Self::Apple
                | Self::CandyApple
                | Self::Dango
                | Self::Watermelon
                | Self::Pizza
                | Self::Doughnut
                | Self::Juice
                | Self::Axe
                | Self::MagnifyingGlass
                | Self::Orb
                | Self::ShoppingBag
                | Self::WateringCan
                | Self::BugNet
                | Self::FishingRod
                | Self::Toast
                | Self::Taiyaki
                | Self::Crepe
                | Self::Croissant
                | Self::Bottle
                | Self::Wrench
                | Self::Hammer
                | Self::Diploma
                | Self::PaperPlane
                | Self::Sparkler
                | Self::Dagger
                | Self::Racket
                | Self::Pistol
                | Self::Hairbrush
                | Self::Ladle
                | Self::Suitcase
                | Self::WineGlass
                | Self::BeerMug
                | Self::WaterBottle
                | Self::Cane
                | Self::Glass
                | Self::PocketWatch
                | Self::Candle
                | Self::Torch
                | Self::Flashlight
                | Self::Flag
                | Self::Broom
        )
    }

    /// What stands before somebody who works at it on their feet.
    pub const fn is_worked_at(self) -> bool {
        matches!(
            self,
            Self::SlicedFish
                | Self::SlicedVegetables
                | Self::Anvil
                | Self::Cauldron
                | Self::Pot
                | Self::Dough
                | Self::PottersWheel
        )
    }

    /// What is played or steered sitting behind it.
    pub const fn is_sat_behind(self) -> bool {
        matches!(self, Self::Piano | Self::Drums | Self::Controls | Self::SteeringWheel)
    }

    /// What is played sitting behind it, what is at the foot, what the mouth holds.
    pub const fn is_in_no_hand(self) -> bool {
        matches!(
            self,
            Self::Piano
                | Self::Drums
                | Self::Laptop
                | Self::Controls
                | Self::SteeringWheel
                | Self::SoccerBall
                | Self::Skateboard
                | Self::ToastInMouth
                | Self::LollipopInMouth
                | Self::Sandcastle
        )
    }
}
