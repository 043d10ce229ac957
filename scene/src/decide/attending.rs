//! What each attends to, once all is decided that they do: words first, then what two do together, an animal, the pose, and what is
//! in hand. Who does nothing is left as mood and chance have the head.

use super::Choice;
use super::bearing::is_greeting;
use super::likely::is_eaten;
use crate::seed::{Dice, of_candidate};
use crate::words::Reading;
use crate::words::wish::{Gaze, Nod, Wish};
use crate::{Animal, Attention, Character, Pose, Prop, Spot};
use Attention::{Above, Ahead, AtWork, Face, HandOf, InHand, OnGround, Through};

/// Of a hundred who have it in hand, how many look at it; the others glance up at us.
const AT_FOOD: f64 = 0.92;
const AT_DRINK: f64 = 0.55;
const AT_WHAT_IS_CARRIED: f64 = 0.34;
/// Likewise of who plays strings, of which others play by ear.
const AT_STRINGS: f64 = 0.6;
/// Likewise of who squats or kneels with nothing in hand.
const AT_THE_GROUND: f64 = 0.65;
/// Likewise of who leads an animal, or has it at the feet or in the arms.
const AT_THE_LED: f64 = 0.45;
const AT_THE_HELD: f64 = 0.55;

impl Choice<'_> {
    /// What words say of head and eyes. A profile is a view of the head: it may be at the deed too.
    pub(super) fn told_attention(&self) -> Attention {
        match self.glance() {
            Some(Gaze::Viewer) => Attention::Viewer,
            None | Some(Gaze::Profile) if !self.is_told_to_nod() => Attention::Nothing,
            _ => Attention::Told,
        }
    }

    /// What it is that words have somebody look down on, or look at: what is in hand or worked at, an animal.
    fn told_deed(&self, figure: &Character, (number, animals): (usize, &[Animal])) -> Option<Attention> {
        let animal = || {
            let at = animals.iter().position(|animal| usize::from(animal.with) == number)?;
            Some(Attention::Animal(at as u8)).filter(|_| !matches!(animals[at].spot, Spot::Ridden | Spot::Head))
        };
        let is_down = self.asks(Wish::Nod(Nod::Down));
        if self.glance() == Some(Gaze::Aside) || is_down && figure.prop.is_none() {
            return animal();
        }
        let prop = figure.prop.filter(|_| is_down)?;
        let is_at_work = prop.is_worked_at() || is_done_with_both(prop);
        let is_held = is_read(prop) || is_tool(prop) || prop.is_done_beside() || is_eaten(prop) || is_dish(prop);
        if is_at_work { Some(AtWork) } else { is_held.then_some(InHand) }
    }
}

/// The same figures, each at their deed.
pub fn to_their_deeds(
    mut figures: Vec<Character>,
    animals: &[Animal],
    (reading, seed): (&Reading, u64),
) -> Vec<Character> {
    let poses: Vec<Pose> = figures.iter().map(|figure| figure.pose).collect();
    for (number, figure) in figures.iter_mut().enumerate() {
        let choice = Choice::of_figure(reading, seed, number as u8);
        if figure.attention == Attention::Told {
            figure.attention = choice.told_deed(figure, (number, animals)).unwrap_or(Attention::Told);
        }
        if !figure.attention.is_open() || figure.shows_back() {
            continue;
        }
        if is_greeting(figure.gesture.unwrap_or(figure.pose)) {
            figure.attention = if poses.len() == 1 { Attention::Viewer } else { Attention::Nothing };
            continue;
        }
        let mut dice = Dice::new(of_candidate(seed, 7000 + number as u64), "what one attends to");
        let together = between(figure.pose, (number, &poses));
        let attention = together
            .or_else(|| to_animal(figure, (number, animals), &mut dice))
            .or_else(|| figure.gesture.and_then(of_pose))
            .or_else(|| of_pose(figure.pose))
            .or_else(|| figure.prop.and_then(|prop| of_prop(prop, figure, &mut dice)))
            .or_else(|| (is_near_the_ground(figure) && dice.chance(AT_THE_GROUND)).then_some(OnGround));
        let is_at_page = figure.pose == Pose::LyingOnBack && figure.prop.is_some_and(is_read);
        figure.attention = attention.filter(|_| is_at_page || !is_laid_out(figure.pose)).unwrap_or_default();
    }
    figures
}

fn is_near_the_ground(figure: &Character) -> bool {
    matches!(figure.pose, Pose::Crouching | Pose::Kneeling) && figure.prop.is_none() && figure.gesture.is_none()
}

/// Whose head lies, or who is turned in the air as a whole.
const fn is_laid_out(pose: Pose) -> bool {
    use Pose::{
        AtBedside, Cartwheel, Dozing, Falling, Floating, Handstand, LapPillow, Lying, LyingOnBack, OnLap, Reclining,
    };
    matches!(
        pose,
        AtBedside
            | Cartwheel
            | Dozing
            | Falling
            | Floating
            | Handstand
            | LapPillow
            | Lying
            | LyingOnBack
            | OnLap
            | Reclining
    )
}

/// What the first two look at in what they do together.
fn between(pose: Pose, (number, poses): (usize, &[Pose])) -> Option<Attention> {
    let [first, second, ..] = poses else { return None };
    if first != second || number > 1 {
        return None;
    }
    let by_part = |one, other| Some(if number == 0 { one } else { other });
    match pose {
        Pose::Feeding | Pose::HandingOver | Pose::GivingOnKnee | Pose::Proposing => by_part(Face(1), HandOf(0)),
        Pose::Tending | Pose::BandagingArm | Pose::TyingShoesFor | Pose::Healing | Pose::ExchangingRings => {
            by_part(InHand, HandOf(0))
        }
        Pose::Examining | Pose::WrappingScarf | Pose::TyingTie => by_part(InHand, Face(0)),
        Pose::BrushingFor | Pose::BraidingFor => by_part(InHand, Attention::Nothing),
        Pose::SharingBite => by_part(Face(1), Face(0)),
        Pose::ReadingTo | Pose::SharingEarphones => by_part(InHand, HandOf(0)),
        Pose::PlayingChess => by_part(AtWork, AtWork),
        Pose::PrincessCarry => by_part(Face(1), Face(0)),
        Pose::ScoopingFish => by_part(OnGround, OnGround),
        Pose::CookingTogether | Pose::BuildingSnowman | Pose::PlayingCards => by_part(InHand, InHand),
        Pose::PattingHead | Pose::HelpingUp | Pose::Guiding => by_part(Face(1), Face(0)),
        Pose::Pushing => by_part(Face(1), Attention::Nothing),
        _ => None,
    }
}

fn to_animal(figure: &Character, (number, animals): (usize, &[Animal]), dice: &mut Dice) -> Option<Attention> {
    use Pose::{Aiming, Casting, Crouching, Feeding, Fighting, Guarding, Kneeling, Lunging, Petting, Pointing};
    use Pose::{Reaching, Scattering, Slashing, Stooping};
    let (at, animal) = animals.iter().enumerate().find(|(_, animal)| usize::from(animal.with) == number)?;
    let deed = figure.gesture.unwrap_or(figure.pose);
    let is_at_it = matches!(
        deed,
        Petting
            | Scattering
            | Feeding
            | Reaching
            | Pointing
            | Crouching
            | Kneeling
            | Stooping
            | Aiming
            | Casting
            | Fighting
            | Guarding
            | Lunging
            | Slashing
    );
    let looks = match animal.spot {
        Spot::Beside | Spot::Led if is_at_it || animal.act.is_tended() => true,
        Spot::Beside | Spot::Led => dice.chance(AT_THE_LED),
        Spot::Arms | Spot::Lap | Spot::Shoulder => dice.chance(AT_THE_HELD),
        Spot::Ridden => return Some(Ahead),
        Spot::Head | Spot::Sky | Spot::Branch | Spot::Shelf => false,
    };
    looks.then_some(Attention::Animal(at as u8))
}

const fn of_pose(pose: Pose) -> Option<Attention> {
    use Pose::{
        Aiming, AtCuff, Casting, Catching, Climbing, ClimbingTree, Crawling, Cupping, Cycling, Diving, Dribbling,
        Fighting, Hanging, HangingOut, IceSkating, Juggling, Kicking, Lunging, OnBroom, OnHorse, OnMotorbike,
        OnScooter, PaintingNails, Perching, Pitching, Pointing, PointingUp, Pulling, PushingCart, Reaching, Running,
        RunningTogether, Scattering, ScoopingFish, Skating, Skiing, Slashing, Sneaking, Stooping, Surfing, Sweeping,
        Swimming, Swinging, TyingShoes, WarmingHands, WheelingBicycle,
    };
    match pose {
        Pose::AtTelescope => Some(Through),
        Pose::Buttoning => Some(InHand),
        AtCuff | Cupping | HangingOut | PaintingNails | Perching | Pulling | Reaching | TyingShoes | WarmingHands => {
            Some(InHand)
        }
        Catching | Climbing | ClimbingTree | Diving | Hanging | Juggling | PointingUp => Some(Above),
        Dribbling | Kicking | Scattering | ScoopingFish | Stooping | Sweeping => Some(OnGround),
        Aiming | Casting | Cycling | OnBroom | Fighting | IceSkating | Lunging | OnHorse | OnMotorbike | OnScooter
        | Pitching | Pointing | PushingCart | Running | RunningTogether | Skating | Skiing | Slashing | Sneaking
        | Surfing | Swimming | Swinging | WheelingBicycle | Crawling => Some(Ahead),
        _ => None,
    }
}

fn of_prop(prop: Prop, figure: &Character, dice: &mut Dice) -> Option<Attention> {
    match prop {
        Prop::Ball | Prop::Volleyball | Prop::BeachBall | Prop::Racket | Prop::Frisbee
            if matches!(figure.pose, Pose::Leaping | Pose::Raising) =>
        {
            Some(Above)
        }
        Prop::Bow | Prop::Crossbow | Prop::FishingRod | Prop::ReeledFish => Some(Ahead),
        Prop::Spyglass => Some(Through),
        Prop::ShelvedBook | Prop::TapedPoster => Some(Above),
        prop if prop.is_done_beside() || matches!(prop, Prop::TiedBouquet | Prop::Stone) => Some(InHand),
        prop if prop.is_made_on_ground() => Some(OnGround),
        Prop::Drums => Some(AtWork),
        prop if is_plucked(prop) => dice.chance(AT_STRINGS).then_some(InHand),
        // Who speaks there looks at those who listen.
        Prop::Podium => None,
        Prop::Laptop => Some(AtWork),
        prop if prop.is_worked_at() || is_done_with_both(prop) => Some(AtWork),
        prop if is_read(prop) && figure.pose != Pose::Calling => Some(InHand),
        prop if is_tool(prop) => Some(InHand),
        Prop::Phone | Prop::Camera | Prop::Binoculars | Prop::Microphone | Prop::Umbrella | Prop::LeafUmbrella => None,
        Prop::TossedPancake | Prop::TossedDough | Prop::SkyLantern => Some(Above),
        Prop::ShipsWheel => Some(Ahead),
        prop if is_at_the_ground(prop) => Some(OnGround),
        Prop::Kite | Prop::Drone => Some(Above),
        prop if is_eaten(prop) || is_dish(prop) => dice.chance(AT_FOOD).then_some(InHand),
        _ if matches!(figure.gesture.unwrap_or(figure.pose), Pose::Drinking) => dice.chance(AT_DRINK).then_some(InHand),
        prop if prop.is_in_no_hand() || is_worn_or_hung(prop) => None,
        _ if matches!(figure.pose, Pose::Holding | Pose::Standing | Pose::Sitting | Pose::CrossedLegs) => {
            dice.chance(AT_WHAT_IS_CARRIED).then_some(InHand)
        }
        _ => None,
    }
}

/// Strings under both hands.
const fn is_plucked(prop: Prop) -> bool {
    matches!(
        prop.held_like(),
        Prop::Guitar | Prop::ElectricGuitar | Prop::Harp | Prop::Cello | Prop::Accordion | Prop::Violin
    )
}

/// On a page, a face or a screen.
const fn is_read(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Book
            | Prop::Phone
            | Prop::Tablet
            | Prop::Handheld
            | Prop::Letter
            | Prop::Newspaper
            | Prop::Map
            | Prop::Scroll
            | Prop::Fortune
            | Prop::Photo
            | Prop::Clipboard
            | Prop::ExamPaper
            | Prop::PocketWatch
            | Prop::Compass
            | Prop::Cards
            | Prop::Mirror
            | Prop::Sketchbook
            | Prop::MagnifyingGlass
            | Prop::Talisman
            | Prop::Flashcards
    )
}

/// What nobody handles without looking.
const fn is_tool(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Knitting
            | Prop::Sewing
            | Prop::Carving
            | Prop::Pen
            | Prop::Pencil
            | Prop::Paintbrush
            | Prop::InkBrush
            | Prop::Chalk
            | Prop::CutPaper
            | Prop::MeasuringTape
            | Prop::Scissors
            | Prop::Wrench
            | Prop::Hammer
            | Prop::Saw
            | Prop::Syringe
            | Prop::TestTube
            | Prop::PouredFlask
            | Prop::MilkJug
            | Prop::Teapot
            | Prop::Kettle
            | Prop::WateringCan
            | Prop::FryingPan
            | Prop::FlamingPan
            | Prop::Ladle
            | Prop::PuzzleCube
            | Prop::PaintRoller
            | Prop::WindowCloth
            | Prop::PictureFrame
            | Prop::FeatherDuster
            | Prop::SprayCan
            | Prop::ErasedBoard
            | Prop::SprayedWall
            | Prop::Match
            | Prop::Sparkler
            | Prop::Yarn
            | Prop::Beetle
            | Prop::Firefly
            | Prop::Ladybug
            | Prop::Shaker
            | Prop::Kendama
            | Prop::YoYo
            | Prop::Controller
            | Prop::FireHose
            | Prop::BubbleWand
            | Prop::ChalkErasers
            | Prop::TeaWhisk
            | Prop::PaperCrane
            | Prop::TiedBouquet
            | Prop::Tanzaku
            | Prop::LeafCup
    )
}

/// Before both hands, and not in them.
const fn is_done_with_both(prop: Prop) -> bool {
    matches!(prop, Prop::MangaPage | Prop::Piano)
}

const fn is_at_the_ground(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Broom
            | Prop::Mop
            | Prop::Rake
            | Prop::Shovel
            | Prop::SnowShovel
            | Prop::Vacuum
            | Prop::SoccerBall
            | Prop::GolfClub
            | Prop::BowlingBall
            | Prop::Hoe
            | Prop::FloorCloth
            | Prop::LeafFire
    )
}

/// What is eaten beside what [`is_eaten`] has.
const fn is_dish(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Cake
            | Prop::CakeAndFork
            | Prop::Soup
            | Prop::Curry
            | Prop::Spaghetti
            | Prop::Omelet
            | Prop::Steak
            | Prop::Sushi
            | Prop::Dumplings
            | Prop::Parfait
            | Prop::Pancakes
            | Prop::Waffle
            | Prop::Pudding
            | Prop::Burger
            | Prop::HotDog
            | Prop::Cupcake
            | Prop::Croissant
            | Prop::CottonCandy
            | Prop::Popcorn
            | Prop::Fries
            | Prop::SteamedBun
            | Prop::Macaron
            | Prop::Strawberry
            | Prop::PeeledMandarin
            | Prop::SweetPotato
    )
}

/// At the body, over a shoulder, overhead.
const fn is_worn_or_hung(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Bag
            | Prop::ShoppingBag
            | Prop::ShoppingBags
            | Prop::Suitcase
            | Prop::RollingSuitcase
            | Prop::Cane
            | Prop::Staff
            | Prop::Flag
            | Prop::Shield
            | Prop::Sign
            | Prop::Surfboard
            | Prop::Snowboard
            | Prop::PomPoms
            | Prop::Sword
            | Prop::Spear
            | Prop::Megaphone
            | Prop::Balloon
    )
}

#[cfg(test)]
mod tests {
    use crate::tried::brief;

    use super::super::decide;
    use crate::{Attention, words};

    fn attention(prompt: &str, seed: u64) -> Vec<Attention> {
        let brief = brief(prompt, seed);
        decide(&brief, &words::read(&brief), seed).figures.iter().map(|figure| figure.attention).collect()
    }

    /// What the first figure attends to, whatever the seed.
    fn always(prompt: &str, expected: Attention) {
        for seed in 0..8 {
            assert_eq!(attention(prompt, seed)[0], expected, "{prompt} {seed}");
        }
    }

    #[test]
    fn who_works_or_reads_is_at_it() {
        always("a woman kneading dough in the kitchen", Attention::AtWork);
        always("a girl reading a book", Attention::InHand);
        always("a boy sweeping with a broom in a garden", Attention::OnGround);
        always("a boy looking through a telescope at night", Attention::Through);
    }

    #[test]
    fn words_win_over_the_deed() {
        always("a girl reading a book, looking at viewer", Attention::Viewer);
        always("a woman kneading dough, looking up", Attention::Told);
        always("a girl looking down at her phone", Attention::InHand);
        always("a girl gazing at a cat", Attention::Animal(0));
    }

    #[test]
    fn who_does_nothing_is_left_to_mood_and_chance() {
        always("1girl, school uniform, smile", Attention::Nothing);
        always("1girl, waving, park", Attention::Viewer);
    }

    #[test]
    fn of_those_who_eat_most_look_at_it_and_some_at_us() {
        let at_food =
            (0..60).filter(|seed| attention("a girl eating ice cream", *seed)[0] == Attention::InHand).count();
        assert!((40..60).contains(&at_food), "{at_food}");
    }
}
