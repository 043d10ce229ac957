//! What is in somebody's hands.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prop {
    Sword,
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
}

impl Prop {
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
        matches!(self, Self::Piano | Self::Drums | Self::Controls)
    }

    /// What is played sitting behind it, what is at the foot, what the mouth holds.
    pub const fn is_in_no_hand(self) -> bool {
        matches!(
            self,
            Self::Piano
                | Self::Drums
                | Self::Laptop
                | Self::Controls
                | Self::SoccerBall
                | Self::Skateboard
                | Self::ToastInMouth
                | Self::LollipopInMouth
        )
    }
}
