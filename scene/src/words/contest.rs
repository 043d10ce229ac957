//! Which of two wishes that exclude each other is drawn, and which words are not lost all the same.

use engine::Brief;

use super::company;
use super::led::{is_by_the_way, is_led, lies_in};
use super::people::{People, is_male, may_be};
use super::reader::{EVERYONE, Found, ReadText, Who};
use super::wish::Wish;
use crate::decide;
use crate::{Age, Expression, FigureKind, Framing, HairStyle, Hour, Outfit, Place, Pose, Prop, Spot, Weather};

/// Whether nothing later takes the wish back.
pub fn holds(wishes: &[Found], at: usize, brief: &Brief) -> bool {
    let this = &wishes[at];
    if let Wish::Style(style) = this.wish
        && style != brief.style
    {
        return false;
    }
    let plays = matches!(this.wish, Wish::Bears(Prop::Ball | Prop::Volleyball | Prop::SoccerBall));
    if is_narrowed(wishes, at) || (matches!(this.wish, Wish::Bears(_)) && has_full_hands(wishes, (this.who, plays))) {
        return false;
    }
    let worn = |wish: &Found| matches!(wish.wish, Wish::Outfit(outfit) if !wears_a_tie(outfit));
    if this.wish == Wish::Necktie && !this.refused && wishes.iter().any(|wish| !wish.refused && worn(wish)) {
        return false;
    }
    let calls = |other: &Found| matches!(other.wish, Wish::Kind(_) | Wish::Somebody) && !other.refused;
    if this.wish == Wish::Nobody && wishes.iter().any(calls) {
        return false;
    }
    // Where words name a place nobody guesses another.
    let answers = |place: Place| !this.refused && matches!(this.wish, Wish::Likely(likely) if likely != place);
    if wishes.iter().any(|other| !other.refused && matches!(other.wish, Wish::Place(place) if answers(place))) {
        return false;
    }
    let outdone = |earlier: &Found| {
        let meets = earlier.who.0 <= this.who.1 && this.who.0 <= earlier.who.1;
        let both_asked = !earlier.refused && !this.refused && earlier.wish != this.wish;
        both_asked && meets && earlier.wish.same_slot(this.wish) && !is_drawn(this, earlier, (wishes, &brief.prompt))
    };
    if wishes[..at].iter().any(outdone) {
        return false;
    }
    !wishes[at + 1..].iter().any(|later| {
        if later.who.0 > this.who.1 || this.who.0 > later.who.1 {
            return false;
        }
        let same = later.wish.is_same(this.wish);
        let slot = later.wish.same_slot(this.wish);
        match (this.refused, later.refused) {
            (false, false) => {
                let is_drawn = || is_drawn(later, this, (wishes, &brief.prompt));
                slot && later.wish != this.wish && !narrows(this.wish, later.wish) && is_drawn()
            }
            (false, true) => refuses(later.wish, this.wish),
            (true, false) => same,
            (true, true) => false,
        }
    })
}

/// `a cat, no black cat` refuses no cat.
fn refuses(refused: Wish, asked: Wish) -> bool {
    match (refused, asked) {
        (Wish::Animal(refused), Wish::Animal(asked)) => {
            refused.kind == asked.kind && (refused.color.is_none() || refused.color == asked.color)
        }
        _ => refused.is_same(asked),
    }
}

/// Of places of which each gives way to the next, the first is drawn.
pub fn hold_one_place(wishes: &[Found], holds: &mut [bool]) {
    let is_place = |wish: &Found| matches!(wish.wish, Wish::Place(_)) && !wish.refused;
    let is_refused = |wish: Wish| wishes.iter().any(|other| other.refused && other.wish == wish);
    if (0..wishes.len()).any(|at| is_place(&wishes[at]) && holds[at]) {
        return;
    }
    if let Some(first) = wishes.iter().position(|wish| is_place(wish) && !is_refused(wish.wish)) {
        holds[first] = true;
    }
}

/// The color and the pattern of a garment that is not drawn are no other garment's.
pub fn lose_colors_of_the_lost(wishes: &[Found], holds: &mut [bool], prompt: &str) {
    let is_garment = |found: &Found| matches!(found.wish, Wish::Outfit(_)) && !found.refused;
    for at in 0..wishes.len() {
        let color = wishes[at];
        if !holds[at]
            || color.refused
            || !matches!(color.wish, Wish::OutfitColor(_) | Wish::Pattern(_) | Wish::Stuff(_))
        {
            continue;
        }
        let is_its = |found: &Found| is_garment(found) && color.own.1 <= found.own.0 && color.shown.1 == found.own.1;
        let garments: Vec<usize> = (0..wishes.len()).filter(|other| is_its(&wishes[*other])).collect();
        let is_gone = |other: &usize| !holds[*other] && is_lost(wishes, holds, (*other, prompt));
        if !garments.is_empty() && garments.iter().all(is_gone) {
            holds[at] = false;
        }
    }
}

/// Whether the words of a wish that does not hold are lost with it. `wishes` are the prompt's.
pub fn is_lost(wishes: &[Found], holds: &[bool], (at, prompt): (usize, &str)) -> bool {
    let lost = &wishes[at];
    use Pose::{Standing, Talking};
    !matches!(lost.wish, Wish::Pose(Standing | Talking) | Wish::OtherEye(_) | Wish::Haunts(_) | Wish::Nobody)
        && !is_granted_elsewhere(wishes, holds, at)
        && !is_called_again(&wishes[at..])
        && !is_seen_all_the_same(wishes, holds, at)
        && !names_somebody(lost, prompt)
        && !is_sunlight(lost, prompt)
        && !is_narrowed(wishes, at)
        && !is_done_anyway(wishes, at)
        && !is_called_otherwise(wishes, holds, at)
        && !shares_words_that_hold(wishes, holds, at)
}

/// What all of several do gives way to what one of them does: a family sits, and the toddler runs.
pub fn give_way(found: &mut ReadText) {
    let last = (found.cast.len() as u8).saturating_sub(1);
    let mut at = 0;
    while at < found.wishes.len() {
        let this = found.wishes[at];
        let (from, to) = (this.who.0, this.who.1.min(last));
        let yields = matches!(
            this.wish,
            Wish::Pose(_) | Wish::Expression(_) | Wish::Prop(_) | Wish::PropColor(_) | Wish::Outfit(_)
        );
        let is_done_apart = |figure: u8| {
            found.wishes[at + 1..].iter().any(|later| {
                let differs = later.wish != this.wish && later.wish.same_slot(this.wish) && !later.refused;
                differs && later.who == (figure, figure)
            })
        };
        if yields && !this.refused && from < to && this.who != EVERYONE {
            let staying: Vec<u8> = (from..=to).filter(|figure| !is_done_apart(*figure)).collect();
            if !staying.is_empty() && staying.len() <= usize::from(to - from) {
                let apart = staying.into_iter().map(|figure| Found { who: (figure, figure), ..this });
                let apart: Vec<Found> = apart.collect();
                let count = apart.len();
                found.wishes.splice(at..=at, apart);
                at += count - 1;
            }
        }
        at += 1;
    }
}

/// Takes out what cannot be drawn of those who are there: one alone embraces nobody, and who is not grown up wears no
/// swimsuit.
pub fn drop_impossible(found: &mut ReadText, people: &People) {
    let few = found.cast.len() < 2;
    let mut children: Vec<Who> =
        found.wishes.iter().filter(|wish| wish.wish == Wish::Age(Age::Child)).map(|wish| wish.who).collect();
    children.extend(people.young(found).map(|at| (at, at)));
    // A merman's chest is bare.
    let men: Vec<u8> =
        (0..).zip(&found.cast).filter(|(_, seat)| seat.kind == FigureKind::Man).map(|(at, _)| at).collect();
    let is_mans = |who: Who| men.iter().any(|man| (who.0..=who.1).contains(man));
    let is_childs = |who: Who| children.iter().any(|child| child.0 <= who.1 && who.0 <= child.1);
    let impossible = |wish: &Found| match wish.wish {
        _ if wish.refused => false,
        // One alone feeds animals, and holds out to us what is in hand.
        Wish::Pose(pose) => {
            few && pose.takes_two() && !pose.may_be_alone() && !matches!(pose, Pose::Feeding | Pose::HandingOver)
        }
        Wish::Outfit(Outfit::Swimwear | Outfit::Mawashi) if found.is_young => true,
        Wish::Outfit(Outfit::Mermaid) => (found.is_young || is_childs(wish.who)) && is_mans(wish.who),
        Wish::Outfit(Outfit::Swimwear | Outfit::Mawashi) => is_childs(wish.who),
        _ => false,
    };
    // A child's has sleeves.
    let tops = found.wishes.iter_mut().filter(|wish| wish.wish == Wish::Outfit(Outfit::TankTop) && !wish.refused);
    tops.filter(|wish| is_childs(wish.who)).for_each(|wish| wish.wish = Wish::Outfit(Outfit::TShirt));
    for wish in found.wishes.iter_mut().filter(|wish| few && !wish.refused) {
        if let Wish::Pose(pose) = wish.wish {
            wish.wish = Wish::Pose(pose.alone());
        }
    }
    let (mut lost, mut kept): (Vec<Found>, Vec<Found>) = found.wishes.drain(..).partition(impossible);
    let is_of_lost = |found: &Found| {
        matches!(found.wish, Wish::OutfitColor(_) | Wish::Pattern(_))
            && lost.iter().any(|garment| found.own.1 <= garment.own.0 && found.shown.1 == garment.own.1)
    };
    let colors: Vec<Found> = kept.extract_if(.., |found| is_of_lost(found)).collect();
    lost.extend(colors);
    found.wishes = kept;
    // What one alone hugs is in the arms, and that somebody talks is said of one who is alone, too, and is not to be seen.
    let holds = found.wishes.iter().any(|wish| matches!(wish.wish, Wish::Prop(_) | Wish::Animal(_)));
    let is_missed = |wish: &&Found| match wish.wish {
        Wish::Pose(Pose::Talking) => false,
        Wish::Pose(Pose::Hugging) => !holds,
        _ => true,
    };
    found.not_understood.extend(lost.iter().filter(is_missed).map(|wish| wish.own));
}

/// Of two places that show nothing of each other the one is drawn that the words put somebody in.
fn is_drawn(later: &Found, earlier: &Found, (wishes, prompt): (&[Found], &str)) -> bool {
    if let (Wish::Place(one), Wish::Place(other)) = (later.wish, earlier.wish) {
        let by_the_way = |place: &Found| is_by_the_way(place, wishes, prompt);
        if by_the_way(later) != by_the_way(earlier) && one != other {
            return by_the_way(earlier);
        }
        if one.shows(other) || other.shows(one) {
            return says_more(later.wish, earlier.wish);
        }
        let led = |place: &Found| is_led(place, wishes, prompt);
        if weight(earlier.wish) > 0 && one != other && lies_in(earlier, later, prompt) {
            return false;
        } else if weight(later.wish) > 0 && weight(earlier.wish) > 0 && led(later) != led(earlier) {
            return led(later);
        }
    }
    says_more(later.wish, earlier.wish)
}

/// Of two poses the later is drawn, unless the earlier says more of the body; of two moods, unless it is only calm; of two
/// places, unless it is seen from the earlier.
fn says_more(later: Wish, earlier: Wish) -> bool {
    match (later, earlier) {
        (Wish::Place(later), Wish::Place(earlier)) if later.shows(earlier) != earlier.shows(later) => {
            later.shows(earlier)
        }
        // What is outside of the room is seen through its window.
        (Wish::Place(later), Wish::Place(earlier)) if is_room(earlier) && is_outside(later) => false,
        // Who prays has the hands together.
        (Wish::Pose(Pose::HandsTogether), Wish::Pose(Pose::Praying)) => false,
        // Who leans forward has the arms there.
        (Wish::Pose(Pose::ArmsBehind), Wish::Pose(Pose::LeaningForward)) => false,
        (Wish::Pose(Pose::LookingBack | Pose::BackTurned), Wish::Pose(earlier)) if earlier.is_a_feat() => false,
        (Wish::Pose(later), Wish::Pose(Pose::LookingBack | Pose::BackTurned)) if later.is_a_feat() => true,
        _ => weight(later) >= weight(earlier),
    }
}

/// Where one is in a house.
fn is_room(place: Place) -> bool {
    place.is_indoors() && weight(Wish::Place(place)) > 0
}

fn is_outside(place: Place) -> bool {
    !place.is_indoors() && !place.is_abstract() && !is_stand(place)
}

fn weight(wish: Wish) -> u8 {
    match wish {
        Wish::Pose(Pose::Standing | Pose::Talking) | Wish::Expression(Expression::Calm) => 0,
        Wish::HairStyle(HairStyle::Loose) => 0,
        // Clouds bring rain and snow.
        Wish::Weather(Weather::Cloudy | Weather::Clear) => 0,
        // Before a cauldron the potion is in it.
        Wish::Prop(prop) if prop.is_worked_at() => 2,
        // So is the spoon in what it is eaten with.
        Wish::Prop(Prop::ShavedIce | Prop::Takoyaki | Prop::BlownSoup | Prop::HairDryer | Prop::TossedPancake) => 2,
        Wish::Prop(Prop::TossedDough | Prop::SkyLantern | Prop::TeaTray | Prop::GiantTeddy) => 3,
        Wish::Pose(Pose::Lying) => 5,
        Wish::Pose(Pose::LyingOnBack) => 6,
        Wish::Pose(pose) if is_kind_of_sitting(pose) => 3,
        Wish::Pose(Pose::LookingBack) => 4,
        Wish::Pose(Pose::BackTurned) => 3,
        // Who rides or flies is not seen from behind.
        Wish::Pose(Pose::OnBroom) => 5,
        Wish::Pose(pose) if is_of_rides(pose) => 4,
        Wish::Pose(pose) if pose.takes_two() => 4,
        Wish::Pose(pose) if decide::framing_of(pose) == Framing::FullBody => 2,
        Wish::Place(place) if place.is_abstract() && place != Place::Plain => 0,
        Wish::Place(place) if is_stand(place) => 2,
        // Said of what surrounds any other place too: indoors, in the city, among the stars.
        Wish::Place(Place::Bedroom | Place::Window | Place::City | Place::NeonAlley | Place::Space) => 0,
        _ => 1,
    }
}

/// Where one stands, and not what is seen from there: the balcony before the city lights, the pier before the lake.
const fn is_stand(place: Place) -> bool {
    matches!(
        place,
        Place::Pier
            | Place::Balcony
            | Place::Veranda
            | Place::SkyIslands
            | Place::SpaceStation
            | Place::Hangar
            | Place::WitchWorkshop
            | Place::Battlefield
            | Place::Bakery
            | Place::FlowerShop
            | Place::Aquarium
            | Place::Lighthouse
            | Place::StoneBridge
            | Place::TennisCourt
            | Place::RiceFields
            | Place::Train
            | Place::Summit
            | Place::Clouds
            | Place::Cottage
            | Place::PalaceBalcony
            | Place::ShipHangar
            | Place::Rowboat
    )
}

/// A uniform of which kind it is has been said: the schoolgirl in a sailor suit wears that.
fn narrows(one: Wish, other: Wish) -> bool {
    match other {
        Wish::SchoolUniform => matches!(one, Wish::Outfit(Outfit::SailorUniform | Outfit::Blazer)),
        // Its lower part.
        Wish::Outfit(Outfit::Hakama) => one == Wish::Outfit(Outfit::Kendo),
        _ => false,
    }
}

fn is_narrowed(wishes: &[Found], at: usize) -> bool {
    let this = &wishes[at];
    let meets = |other: &Found| other.who.0 <= this.who.1 && this.who.0 <= other.who.1;
    let narrows = |other: &Found| !other.refused && meets(other) && narrows(other.wish, this.wish);
    !this.refused && wishes[..at].iter().any(narrows)
}

/// Whether the words put something else in the hands of these, or have them do what leaves no hand free.
fn has_full_hands(wishes: &[Found], (who, plays): (Who, bool)) -> bool {
    let full = |wish: Wish| match wish {
        Wish::Prop(_) => true,
        Wish::Animal(animal) => animal.spot == Some(Spot::Arms),
        // Who plays ball leaps after it.
        Wish::Pose(Pose::Leaping | Pose::Kicking) if plays => false,
        Wish::Pose(pose) => !leaves_a_hand(pose),
        _ => false,
    };
    wishes.iter().any(|other| {
        let meets = other.who.0 <= who.1 && who.0 <= other.who.1;
        meets && !other.refused && full(other.wish)
    })
}

/// Whether who does this has a hand for a sword.
const fn leaves_a_hand(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::Standing
            | Pose::Holding
            | Pose::Walking
            | Pose::Running
            | Pose::Leaping
            | Pose::Pitching
            | Pose::Dribbling
            | Pose::Fighting
            | Pose::Slashing
            | Pose::Raising
            | Pose::Casting
            | Pose::Drawing
            | Pose::OnHilt
            | Pose::Sitting
            | Pose::Kneeling
            | Pose::Pointing
            | Pose::Waving
            | Pose::ThumbUp
            | Pose::HandOnHip
            | Pose::Salute
            | Pose::LookingBack
    )
}

/// Who is seen from behind or hand in hand is drawn walking; who hugs the knees sits; who looks back over the shoulder is
/// seen from behind.
fn is_done_anyway(wishes: &[Found], at: usize) -> bool {
    if let Wish::Prop(lost) = wishes[at].wish {
        let belongs = |wish: &Found| matches!(wish.wish, Wish::Prop(work) if belongs_to(lost, work)) && !wish.refused;
        return wishes.iter().any(belongs);
    }
    let Wish::Pose(lost) = wishes[at].wish else { return false };
    // Who feeds birds from a seat sits on it.
    let asks = |wish: fn(Wish) -> bool| wishes.iter().any(|other| wish(other.wish) && !other.refused);
    let feeds = || asks(|wish| wish == Wish::Pose(Pose::Feeding)) && asks(|wish| matches!(wish, Wish::Seat(_)));
    if lost == Pose::Sitting && feeds() {
        return true;
    }
    let does = |pose: Pose| match lost {
        Pose::Walking => matches!(pose, Pose::BackTurned | Pose::HoldingHands),
        Pose::BackTurned => matches!(pose, Pose::LookingBack | Pose::RunningAway),
        Pose::Dancing => matches!(pose, Pose::Arabesque | Pose::FifthPosition),
        Pose::LeaningForward => pose == Pose::HandsOnKnees,
        Pose::Running => matches!(pose, Pose::RunningTogether | Pose::RunningAway),
        Pose::Cycling => pose == Pose::RidingDouble,
        Pose::OnSwing => pose == Pose::Pushing,
        Pose::Flying => matches!(pose, Pose::OnBroom | Pose::Saving),
        Pose::ArmsCrossed => pose == Pose::BackToBack,
        Pose::Sitting | Pose::SittingOnGround => {
            use Pose::{CrossedLegs, Cycling, OnHorse, OnMotorbike, OnScooter, OnSwing};
            let rides = matches!(pose, CrossedLegs | Cycling | OnHorse | OnMotorbike | OnScooter | OnSwing);
            matches!(pose, Pose::Tutoring | Pose::PeekingOver)
                || is_kind_of_sitting(pose)
                || rides
                || pose.is_across_a_table()
                || sits_in_part(pose)
        }
        Pose::Lying => matches!(pose, Pose::LyingOnBack | Pose::LyingProne | Pose::LeaningOnShoulder | Pose::Reclining),
        Pose::Kneeling => {
            use Pose::{
                BandagingArm, Begging, BraidingFor, BrushingFor, Examining, Healing, Proposing, Tending, TyingShoes,
                TyingShoesFor,
            };
            matches!(
                pose,
                TyingShoes
                    | TyingShoesFor
                    | Healing
                    | Pose::Knighting
                    | Begging
                    | Tending
                    | Proposing
                    | BrushingFor
                    | BraidingFor
                    | BandagingArm
                    | Examining
            )
        }
        Pose::Crouching => matches!(pose, Pose::TyingShoes | Pose::Begging | Pose::Tending | Pose::ScoopingFish),
        Pose::HoldingHands => pose == Pose::RunningTogether,
        Pose::Bowing | Pose::Begging => pose == Pose::Apologizing,
        Pose::BrushingHair => pose == Pose::BrushingFor,
        Pose::ArmsBehind => pose == Pose::LeaningForward,
        Pose::Leaping => matches!(pose, Pose::Floating | Pose::Flying | Pose::Saving),
        // In water, on the back.
        Pose::Floating => pose == Pose::LyingOnBack,
        Pose::Fighting => {
            use Pose::{BackToBack, CrossingBlades, Guarding, Kicking, Lunging, StrikingAt};
            matches!(pose, Kicking | Lunging | Guarding | CrossingBlades | StrikingAt | BackToBack)
        }
        _ => false,
    };
    wishes.iter().any(|wish| matches!(wish.wish, Wish::Pose(pose) if does(pose)) && !wish.refused)
}

/// Whoever is called a boy and then an old man is there all the same.
fn is_called_otherwise(wishes: &[Found], holds: &[bool], at: usize) -> bool {
    let Wish::Kind(lost) = wishes[at].wish else { return false };
    let same = |other: &Found| matches!(other.wish, Wish::Kind(kind) if is_male(kind) == is_male(lost));
    wishes.iter().zip(holds).any(|(other, holds)| *holds && same(other) && other.who.0 == wishes[at].who.0)
}

/// Whether one of two who do this sits.
const fn sits_in_part(pose: Pose) -> bool {
    use Pose::{BraidingFor, BrushingFor, HelpingUp, LeaningOnShoulder, Pushing, ReadingTo, Tending};
    matches!(pose, LeaningOnShoulder | Tending | BrushingFor | BraidingFor | HelpingUp | Pushing | ReadingTo)
}

/// Whether a thing is drawn with what somebody works at.
pub const fn belongs_to(thing: Prop, work: Prop) -> bool {
    matches!(
        (work, thing),
        (Prop::Anvil, Prop::Hammer)
            | (Prop::Cauldron, Prop::Bottle | Prop::Ladle)
            | (Prop::Pot, Prop::Ladle | Prop::Soup)
            | (Prop::Dough, Prop::Toast | Prop::BreadTray)
            | (Prop::LitCake, Prop::BirthdayCake | Prop::Cake | Prop::Candle)
            | (Prop::CrackedEgg, Prop::Egg)
            | (Prop::PackedLunch, Prop::LunchBox)
            | (Prop::LatteArt, Prop::Cup | Prop::MilkJug)
            | (Prop::CutSteak, Prop::Steak | Prop::CakeAndFork)
            | (Prop::SyrupJug, Prop::Pancakes)
            | (Prop::TwirledSpaghetti, Prop::Spaghetti | Prop::CakeAndFork)
            | (Prop::SushiAtTable, Prop::Sushi)
            | (Prop::ParfaitAtTable, Prop::Parfait)
            | (Prop::Washbasin | Prop::FoldedTowels, Prop::Towel)
            | (Prop::ShavedIce, Prop::Soup | Prop::Strawberry | Prop::Parfait)
            | (Prop::Crepe, Prop::Strawberry)
            | (Prop::BlownSoup, Prop::Soup)
            | (Prop::HairDryer, Prop::Hairbrush)
            | (Prop::MendedMotorbike | Prop::MendedRobot | Prop::TightenedBolt | Prop::TightenedPipe, Prop::Wrench)
            | (Prop::TossedPancake, Prop::FryingPan | Prop::Pancakes)
            | (Prop::TossedDough, Prop::Pizza | Prop::Dough)
            | (Prop::GratedCheese, Prop::Cheese)
            | (Prop::TeaTray, Prop::Tray | Prop::Teapot | Prop::Teacup | Prop::Cup)
            | (Prop::GiantTeddy, Prop::Teddy)
            | (Prop::SkyLantern, Prop::Lantern)
            | (Prop::WaterBottle | Prop::MilkBottle, Prop::Bottle)
            | (Prop::Popcorn, Prop::Bucket)
    )
}

const fn is_of_rides(pose: Pose) -> bool {
    use Pose::{Cycling, Flying, OnHorse, OnMotorbike, OnScooter};
    matches!(pose, Cycling | Flying | OnHorse | OnMotorbike | OnScooter)
}

/// Says more of somebody than that they sit.
const fn is_kind_of_sitting(pose: Pose) -> bool {
    matches!(pose, Pose::HuggingKnees | Pose::Seiza | Pose::SittingCrossLegged | Pose::Meditating | Pose::Dozing)
}

pub fn wears_a_tie(outfit: Outfit) -> bool {
    matches!(
        outfit,
        Outfit::Blazer | Outfit::Shirt | Outfit::Suit | Outfit::SweaterVest | Outfit::Cardigan | Outfit::LabCoat
    )
}

/// 男女二人、男は: whoever is a boy and then a man is one.
fn is_called_again(wishes: &[Found]) -> bool {
    let Some((Found { wish: Wish::Kind(kind), who, .. }, later)) = wishes.split_first() else { return false };
    let same = |other: &Found| matches!(other.wish, Wish::Kind(other) if may_be(other, *kind)) && other.who == *who;
    if *kind == FigureKind::Androgynous {
        return false;
    }
    later.iter().any(same)
}

/// Whether other words of the same meaning hold: of `shrine in the forest, stone steps` the steps bring the shrine back.
fn is_granted_elsewhere(wishes: &[Found], holds: &[bool], at: usize) -> bool {
    let lost = wishes[at].wish;
    let same = |other: &Found| {
        let says_so = match (lost, other.wish) {
            (Wish::Bears(one), Wish::Prop(two)) => one == two,
            (Wish::Weather(Weather::Cloudy), Wish::Weather(falls)) => falls != Weather::Clear,
            _ => other.wish == lost,
        };
        says_so && !other.refused && other.who == wishes[at].who
    };
    !wishes[at].refused && wishes.iter().zip(holds).any(|(other, holds)| *holds && same(other))
}

/// Whether the words call somebody who is there, in other clothes than the usual: a samurai in armor.
fn names_somebody(wish: &Found, prompt: &str) -> bool {
    let is_usual = matches!(
        wish.wish,
        Wish::Outfit(_) | Wish::SchoolUniform | Wish::Garb(_) | Wish::OutfitColor(_) | Wish::Bears(_)
    );
    is_usual && !wish.refused && prompt.get(wish.own.0..wish.own.1).is_some_and(company::calls_somebody)
}

/// Whether the words are about light or a season, and name no hour.
fn is_sunlight(wish: &Found, prompt: &str) -> bool {
    let said = prompt.get(wish.own.0..wish.own.1).unwrap_or_default().to_lowercase();
    wish.wish == Wish::Hour(Hour::Day)
        && ["sun", "summer", "夏", "日差し"].into_iter().any(|light| said.contains(light))
}

/// Whether the place that is drawn shows this one too: the city from a balcony. Where something is done is under a roof or
/// under the sky: `indoors` is true of a classroom.
fn is_seen_all_the_same(wishes: &[Found], holds: &[bool], at: usize) -> bool {
    let shows = |place: Place| match wishes[at].wish {
        Wish::Place(seen) => place.shows(seen),
        Wish::Likely(likely) => place.is_indoors() == likely.is_indoors(),
        _ => false,
    };
    let is_shown = |other: &Found| matches!(other.wish, Wish::Place(place) if shows(place)) && !other.refused;
    let blooms =
        |other: &Found| matches!(wishes[at].wish, Wish::Prop(Prop::Flowers | Prop::Rose)) && has_flowers(other.wish);
    // Who drinks milk out of its bottle has the other hand there.
    let on_hip =
        |other: &Found| wishes[at].wish == Wish::Pose(Pose::HandOnHip) && other.wish == Wish::Prop(Prop::MilkBottle);
    let seen = |other: &Found| is_shown(other) || !other.refused && (blooms(other) || on_hip(other));
    !wishes[at].refused && wishes.iter().zip(holds).any(|(other, holds)| *holds && seen(other))
}

/// Whether flowers grow or stand there: who waters them holds the can.
const fn has_flowers(wish: Wish) -> bool {
    use Place::{CherryAvenue, Field, FlowerField, FlowerShop, Garden, LavenderField, SpiderLilyField, SunflowerField};
    matches!(
        wish,
        Wish::Place(
            CherryAvenue | Field | FlowerField | FlowerShop | Garden | LavenderField | SpiderLilyField | SunflowerField
        )
    )
}

/// One phrase may ask for two things, of which one holds: then the words are not lost.
fn shares_words_that_hold(wishes: &[Found], holds: &[bool], at: usize) -> bool {
    wishes.iter().zip(holds).any(|(other, holds)| *holds && other.own == wishes[at].own)
}
