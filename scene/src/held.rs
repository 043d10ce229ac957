//! How things are held: by which other thing's shape the hands know them, in one hand or in none.

use super::Prop;

impl Prop {
    /// What of the same shape the hands know: a thing is held, reached for and seen as far as that is.
    pub const fn held_like(self) -> Self {
        match self {
            Self::Shinai | Self::Bokken => Self::Sword,
            Self::BadmintonRacket => Self::Racket,
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
            | Self::BallUnderArm
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
            | Self::Medal
            | Self::Bone
            | Self::Maracas => Self::Candy,
            Self::TestTube => Self::MagnifyingGlass,
            Self::Saw | Self::Chainsaw | Self::WaterGun => Self::Hammer,
            Self::Mop | Self::Vacuum => Self::Broom,
            Self::Match
            | Self::Dice
            | Self::BaseballGlove
            | Self::RingBox
            | Self::Seashell
            | Self::Starfish
            | Self::Beetle
            | Self::Firefly
            | Self::Ladybug => Self::PocketWatch,
            Self::Baseball | Self::Stone => Self::Snowball,
            Self::FlamingPan | Self::TossedPancake => Self::FryingPan,
            Self::HeartBox => Self::Gift,
            Self::Beans => Self::Cup,
            Self::CakeAndFork | Self::ShavedIce | Self::Takoyaki | Self::BlownSoup => Self::Soup,
            Self::Rice => Self::Noodles,
            Self::HairDryer => Self::Hairbrush,
            Self::MilkBottle | Self::WalkieTalkie => Self::Bottle,
            Self::Lipstick | Self::Razor | Self::Whistle | Self::BiscuitStick => Self::Toothbrush,
            Self::InkBrush | Self::MangaPage => Self::Pen,
            Self::FishingNet | Self::MeasuringTape | Self::StrawHatInHands => Self::Map,
            Self::BowlingBall => Self::Ball,
            Self::Firewood | Self::StackedBoxes => Self::CardboardBox,
            Self::CutPaper => Self::Carving,
            Self::ExamPaper | Self::Script => Self::Letter,
            Self::SnowShovel | Self::Hoe => Self::Shovel,
            Self::PouredFlask => Self::MilkJug,
            Self::LeafUmbrella => Self::Umbrella,
            Self::TeaTray => Self::Tray,
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
                | Self::TrainStrap
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
                | Self::Koto
                | Self::Abacus
                | Self::Dishes
                | Self::NailedBoard
                | Self::SawnPlank
                | Self::Grill
                | Self::Ironing
                | Self::LitCake
                | Self::Soldering
                | Self::Welding
                | Self::MicroscopeAtWork
                | Self::Gavel
                | Self::GradedTests
                | Self::DrawnCircle
                | Self::SharpenedPencil
                | Self::PaintedModel
                | Self::DateStamp
                | Self::SewingMachine
                | Self::LadledSoup
                | Self::ChiseledStatue
                | Self::SwordInStone
                | Self::CrystalBall
                | Self::Taiko
                | Self::CarvedPumpkin
                | Self::TreasureChest
                | Self::Mortar
                | Self::MelonStick
                | Self::CrackedEgg
                | Self::PeeledApple
                | Self::Whetstone
                | Self::PackedLunch
                | Self::LatteArt
                | Self::CutSteak
                | Self::SyrupJug
                | Self::TwirledSpaghetti
                | Self::SushiAtTable
                | Self::ParfaitAtTable
                | Self::FoldedTowels
                | Self::BedSheet
                | Self::ScrubbedTub
                | Self::Washbasin
                | Self::Copier
                | Self::Register
                | Self::TightenedBolt
                | Self::MendedMotorbike
                | Self::MendedRobot
                | Self::HauledNet
                | Self::TightenedPipe
                | Self::DeskPhone
                | Self::Xylophone
                | Self::Podium
                | Self::PaintedVase
                | Self::PlanedBoard
                | Self::ClayBowl
                | Self::ShipsWheel
                | Self::GratedCheese
        )
    }

    /// What lies on the ground between both hands of who squats there.
    pub const fn is_made_on_ground(self) -> bool {
        matches!(
            self,
            Self::Sandcastle
                | Self::LittleSnowman
                | Self::Seedlings
                | Self::FoundShells
                | Self::PlantedBulbs
                | Self::RolledSnow
                | Self::LitFire
                | Self::RicePlants
                | Self::TentPeg
                | Self::RoastedMarshmallow
        )
    }

    /// What stands beside who has a hand at it, or is held out to that side.
    pub const fn is_done_beside(self) -> bool {
        matches!(
            self,
            Self::PostedLetter
                | Self::VendingButton
                | Self::HungEma
                | Self::TiedFortune
                | Self::ShelvedFruit
                | Self::OvenPeel
                | Self::NettedBeetle
                | Self::ReeledFish
                | Self::OpeningUmbrella
                | Self::TicketMachine
                | Self::HedgeShears
        )
    }

    /// What is played or steered sitting behind it.
    pub const fn is_sat_behind(self) -> bool {
        matches!(self, Self::Piano | Self::Drums | Self::Controls | Self::SteeringWheel)
    }

    /// What is played sitting behind it, what is at the foot, what the mouth holds.
    pub const fn is_in_no_hand(self) -> bool {
        self.is_made_on_ground()
            || matches!(
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
                    | Self::LeafFire
                    | Self::Wheelbarrow
                    | Self::Stroller
                    | Self::BookOnFace
                    | Self::FloorCloth
            )
    }
}
