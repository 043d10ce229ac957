//! The animals of a scene: whose they are, what they do and where they are, where the words leave that open.

use super::Choice;
use crate::seed::{Dice, of_candidate};
use crate::words::wish::{AnimalWish, Wish};
use crate::words::{MOST_ANIMALS, Reading};
use crate::{Act, Animal, AnimalKind, Expression, Framing, Growth, Outfit, Place, Pose, Spot, Tint};

/// How many fish are seen where the words say no number.
const SHOAL: u8 = 3;

/// In the order of the words. `framing` is what the words ask for.
pub fn animals(reading: &Reading, seed: u64, framing: Option<Framing>) -> Vec<Animal> {
    let alone = reading.animals_alone;
    let mut animals: Vec<Animal> = Vec::new();
    for granted in &reading.granted {
        let Wish::Animal(wish) = granted.wish else { continue };
        if !alone && is_named_again(&wish, &animals) {
            continue;
        }
        let who = Choice::of_figure(reading, seed, granted.who.0);
        let pose = who.asked(|wish| if let Wish::Pose(pose) = wish { Some(pose) } else { None });
        let sleepy = who.asked(|wish| match wish {
            Wish::Expression(Expression::Sleepy | Expression::Serene) => Some(()),
            _ => None,
        });
        let place = who.asked(|wish| if let Wish::Place(place) = wish { Some(place) } else { None });
        let in_water =
            place == Some(Place::Underwater) || pose == Some(Pose::Swimming) || who.asks(Wish::Outfit(Outfit::Mermaid));
        let is_under_water = wish.kind == AnimalKind::Fish && (in_water || wish.count > 1);
        // Of fish in water one is a shoal.
        let count = if is_under_water && wish.count == 1 { SHOAL } else { wish.count };
        for which in 0..count {
            let color = wish.color.unwrap_or_else(|| color_of(wish.kind, usize::from(which), seed));
            let own = of_candidate(seed, 3000 + animals.len() as u64);
            let mut dice = Dice::new(own, "animal");
            // In bed nothing is held but the blanket.
            let in_bed = pose == Some(Pose::Lying)
                && (place == Some(Place::Bedroom) || place.is_none() && who.asks(Wish::Likely(Place::Bedroom)));
            let on_broom = who.pose() == Pose::OnBroom;
            let asked = wish.spot.filter(|spot| {
                let is_held = pose == Some(Pose::Lying) && *spot == Spot::Arms;
                // Beside who lies there it is on the bed, not behind it; in the air only the broom is beside.
                let is_up = in_bed && wish.kind.is_beast() || on_broom && is_small(wish.kind);
                !(is_held || is_up && *spot == Spot::Beside)
            });
            let asked = if pose == Some(Pose::LeaningOnBeast) { Some(Spot::Beside) } else { asked };
            let spot = asked.unwrap_or_else(|| {
                let sits = pose.is_some_and(|pose| pose != Pose::Standing);
                if is_under_water {
                    Spot::Sky
                } else if alone
                    || wish.act.is_some_and(|act| act.is_tended() || act == Act::Boxed)
                    || pose == Some(Pose::Petting) && wish.kind.is_beast()
                {
                    Spot::Beside
                } else if (in_bed || pose == Some(Pose::Lying) && wish.spot.is_some()) && wish.kind.is_beast() {
                    // In the bed with who sleeps there.
                    Spot::Lap
                } else if on_broom && is_small(wish.kind) {
                    // On the stick.
                    Spot::Lap
                } else {
                    spot_of(&wish, (framing, sits), &mut dice)
                }
            });
            // Hands that work at something carry nothing, and what is worked at is before the arms.
            let works = who.prop().is_some_and(|prop| prop.is_worked_at() || prop.is_sat_behind());
            let is_in_the_way = works && matches!(spot, Spot::Arms | Spot::Lap);
            let spot = possible(wish.kind, if is_in_the_way { Spot::Beside } else { spot });
            let act = act_of(&wish, (alone, pose, sleepy.is_some()), spot);
            let spot = if act == Act::Flying && wish.spot.is_none() { Spot::Sky } else { spot };
            let eyes = who.asked(|wish| if let Wish::EyeColor(tint) = wish { Some(tint) } else { None });
            let eyes = eyes.filter(|_| alone);
            let growth = wish.growth.unwrap_or(Growth::Grown);
            animals.push(Animal { kind: wish.kind, color, act, spot, growth, eyes, with: granted.who.0, seed: own });
        }
    }
    animals.truncate(usize::from(MOST_ANIMALS));
    animals
}

/// `owl perched on her arm, stroking owl`: one owl.
fn is_named_again(wish: &AnimalWish, animals: &[Animal]) -> bool {
    let [only] = animals else { return false };
    let is_same = only.kind == wish.kind && wish.color.is_none_or(|color| color == only.color);
    is_same && wish.count == 1 && wish.spot.is_none() && wish.act.is_none_or(Act::is_tended)
}

const fn is_small(kind: AnimalKind) -> bool {
    kind.is_cat() || matches!(kind, AnimalKind::Dog | AnimalKind::Fox | AnimalKind::Rabbit)
}

fn spot_of(wish: &AnimalWish, (framing, sits): (Option<Framing>, bool), dice: &mut Dice) -> Spot {
    use AnimalKind::{Bird, Crow, Dragon, Fish, Frog, Hamster, Hawk, Hedgehog, Owl, Parrot, Snake, Squirrel};
    if wish.act == Some(Act::Flying) {
        return Spot::Sky;
    }
    let near = matches!(framing, Some(Framing::Face | Framing::Bust | Framing::HalfBody));
    let busy = wish.act.is_some() || sits;
    match wish.kind {
        Bird if wish.count > 2 => Spot::Sky,
        // By the puddle, where who squats there looks.
        Frog if sits => Spot::Beside,
        Frog => Spot::Shoulder,
        Dragon if near || wish.growth == Some(Growth::Cub) => Spot::Shoulder,
        Bird | Owl | Crow => Spot::Shoulder,
        Hamster | Squirrel => Spot::Shoulder,
        kind if is_held(kind) && wish.count > 1 => Spot::Beside,
        kind if is_held(kind) && near => Spot::Arms,
        kind if is_held(kind) && !busy && framing.is_none() && dice.chance(0.4) => Spot::Arms,
        // The white ones are koi, and those live in ponds.
        Fish if wish.color == Some(Tint::White) => Spot::Beside,
        Fish => Spot::Led,
        // On the falconer's glove.
        Hawk => Spot::Led,
        kind if kind.floats() => Spot::Sky,
        AnimalKind::Monkey | AnimalKind::Mouse => Spot::Shoulder,
        Parrot | Hedgehog => Spot::Shoulder,
        Snake if near => Spot::Shoulder,
        _ => Spot::Beside,
    }
}

/// What people like to have in their arms.
const fn is_held(kind: AnimalKind) -> bool {
    kind.is_cat() || matches!(kind, AnimalKind::Rabbit)
}

/// Nobody carries a horse, and a fish only in its bag.
const fn possible(kind: AnimalKind, spot: Spot) -> Spot {
    match (kind, spot) {
        (kind, Spot::Arms | Spot::Lap | Spot::Shoulder | Spot::Head) if kind.is_horse() => Spot::Beside,
        (
            AnimalKind::Whale | AnimalKind::Dolphin | AnimalKind::Shark | AnimalKind::SeaTurtle | AnimalKind::Phoenix,
            _,
        ) => Spot::Sky,
        (kind, Spot::Beside | Spot::Led) if kind.floats() => Spot::Sky,
        (AnimalKind::Dinosaur | AnimalKind::Robot | AnimalKind::Griffin, Spot::Lap | Spot::Shoulder | Spot::Head) => {
            Spot::Beside
        }
        (AnimalKind::Dinosaur | AnimalKind::Griffin, Spot::Arms) => Spot::Beside,
        (kind, Spot::Ridden) if !kind.is_mount() => Spot::Beside,
        (AnimalKind::Fish | AnimalKind::Hawk, Spot::Arms | Spot::Lap) => Spot::Led,
        (AnimalKind::Fish, _) | (AnimalKind::Hawk, Spot::Led) => spot,
        (AnimalKind::Sheep | AnimalKind::Goat | AnimalKind::Pig, Spot::Shoulder) => Spot::Arms,
        (kind, Spot::Shoulder | Spot::Head) if kind.is_of_farm() => Spot::Beside,
        (
            AnimalKind::Cow | AnimalKind::Elephant | AnimalKind::Camel | AnimalKind::Capybara | AnimalKind::Panda,
            Spot::Arms | Spot::Lap,
        ) => Spot::Beside,
        (kind, Spot::Led) if !kind.is_beast() && !kind.is_horse() && !kind.is_of_farm() => Spot::Beside,
        _ => spot,
    }
}

fn act_of(wish: &AnimalWish, (alone, pose, sleepy): (bool, Option<Pose>, bool), spot: Spot) -> Act {
    if spot == Spot::Branch || spot == Spot::Shelf && wish.kind.is_bird() {
        return Act::Standing;
    }
    if spot == Spot::Shelf {
        return Act::Sitting;
    }
    if let Some(act) = wish.act.filter(|act| spot != Spot::Ridden || *act == Act::Running) {
        return act;
    }
    if spot == Spot::Ridden {
        let flies = matches!(wish.kind, AnimalKind::Dragon | AnimalKind::Pegasus | AnimalKind::Griffin);
        return if flies { Act::Flying } else { Act::Standing };
    }
    let is_cub = wish.growth == Some(Growth::Cub);
    let stands =
        wish.kind.is_bird() || wish.kind.is_of_farm() || wish.kind.is_mount() && (!is_cub || wish.kind.is_horse());
    let rests = if stands { Act::Standing } else { Act::Sitting };
    match (spot, pose) {
        (Spot::Sky, _) => Act::Flying,
        (Spot::Led, _) => Act::Standing,
        (Spot::Beside, Some(Pose::Petting)) if wish.kind.is_beast() => Act::Sitting,
        (Spot::Beside, Some(Pose::LeaningOnBeast)) => Act::Sleeping,
        (Spot::Lap, Some(Pose::Lying)) => Act::Sleeping,
        (Spot::Arms | Spot::Lap | Spot::Shoulder | Spot::Head, _) if wish.kind.is_beast() => Act::Sitting,
        _ if wish.kind.floats() => Act::Flying,
        // Several birds and no word of what they do: a flight of them.
        (_, None) if alone && wish.kind == AnimalKind::Bird && wish.count > 1 => Act::Flying,
        (Spot::Arms | Spot::Lap | Spot::Shoulder | Spot::Head, _) => rests,
        (_, Some(Pose::Running | Pose::Leaping | Pose::Flying)) => Act::Running,
        (_, Some(Pose::Lying)) if alone => Act::Sleeping,
        _ if alone && sleepy => Act::Sleeping,
        (_, Some(Pose::Walking)) => Act::Standing,
        (_, Some(Pose::Standing)) if alone => Act::Standing,
        _ => rests,
    }
}

/// Birds of one flock look alike; of several pets each has a coat of its own.
fn color_of(kind: AnimalKind, which: usize, seed: u64) -> Tint {
    use Tint::{
        Ash, Auburn, Black, Blond, Brown, Gray, Green, Lavender, Navy, Orange, Pink, Purple, Red, Sky, Teal, White,
        Yellow,
    };
    let choices: &[(Tint, u32)] = match kind {
        AnimalKind::Cat => &[(White, 24), (Black, 24), (Orange, 26), (Gray, 16), (Brown, 10)],
        AnimalKind::Dog => &[(Brown, 30), (Blond, 30), (White, 20), (Orange, 20)],
        AnimalKind::Rabbit => &[(White, 60), (Brown, 25), (Gray, 15)],
        AnimalKind::Bird => &[(Sky, 40), (Yellow, 35), (Orange, 10), (White, 15)],
        AnimalKind::Fox => &[(Orange, 1)],
        AnimalKind::Wolf => &[(Gray, 70), (Ash, 30)],
        AnimalKind::Bear | AnimalKind::Owl => &[(Brown, 1)],
        AnimalKind::Squirrel => &[(Brown, 60), (Orange, 40)],
        AnimalKind::Hamster => &[(Orange, 60), (Blond, 40)],
        AnimalKind::Crow => &[(Black, 1)],
        AnimalKind::Penguin => &[(Navy, 1)],
        AnimalKind::Deer => &[(Brown, 1)],
        AnimalKind::Dragon => &[(Red, 30), (Teal, 40), (Purple, 30)],
        AnimalKind::Frog | AnimalKind::Turtle | AnimalKind::SeaTurtle => &[(Green, 1)],
        AnimalKind::Tiger => &[(Orange, 1)],
        AnimalKind::Lion => &[(Blond, 1)],
        AnimalKind::Horse => &[(Brown, 60), (White, 20), (Auburn, 20)],
        AnimalKind::Fish => &[(Red, 40), (Orange, 30), (White, 30)],
        AnimalKind::Panda | AnimalKind::Cow | AnimalKind::Sheep | AnimalKind::Swan => &[(White, 1)],
        AnimalKind::Hedgehog | AnimalKind::Hawk => &[(Brown, 1)],
        AnimalKind::Raccoon | AnimalKind::Husky | AnimalKind::Elephant => &[(Gray, 1)],
        AnimalKind::Shiba => &[(Orange, 1)],
        AnimalKind::Corgi => &[(Blond, 50), (Orange, 50)],
        AnimalKind::Calico => &[(White, 1)],
        AnimalKind::Siamese => &[(Ash, 1)],
        AnimalKind::Tuxedo => &[(Black, 1)],
        AnimalKind::Poodle => &[(White, 40), (Auburn, 40), (Brown, 20)],
        AnimalKind::Parrot => &[(Green, 50), (Red, 50)],
        AnimalKind::Duck => &[(White, 60), (Brown, 40)],
        AnimalKind::Chicken => &[(White, 60), (Auburn, 40)],
        AnimalKind::Goat => &[(White, 60), (Brown, 40)],
        AnimalKind::Pig => &[(Pink, 1)],
        AnimalKind::Snake => &[(Green, 60), (White, 40)],
        AnimalKind::Unicorn | AnimalKind::Pegasus | AnimalKind::Ghost | AnimalKind::Crane | AnimalKind::Gull => {
            &[(White, 1)]
        }
        AnimalKind::Griffin | AnimalKind::Monkey | AnimalKind::Camel | AnimalKind::Capybara => &[(Brown, 1)],
        AnimalKind::Phoenix => &[(Red, 1)],
        AnimalKind::Slime => &[(Sky, 60), (Green, 30), (Pink, 10)],
        AnimalKind::Bat => &[(Purple, 60), (Black, 40)],
        AnimalKind::Mouse => &[(Gray, 60), (White, 40)],
        AnimalKind::Whale => &[(Navy, 1)],
        AnimalKind::Dolphin => &[(Sky, 1)],
        AnimalKind::Shark => &[(Gray, 1)],
        AnimalKind::Octopus => &[(Red, 60), (Pink, 40)],
        AnimalKind::Jellyfish => &[(Sky, 50), (Pink, 30), (Lavender, 20)],
        AnimalKind::Dinosaur => &[(Green, 70), (Teal, 30)],
        AnimalKind::Snail => &[(Orange, 60), (Brown, 40)],
        AnimalKind::Robot => &[(White, 50), (Sky, 30), (Red, 20)],
        AnimalKind::Butterfly => &[(Sky, 50), (Orange, 25), (Purple, 25)],
    };
    let first = Dice::new(seed, "color of animals").weighted(choices).unwrap_or(choices[0].0);
    let differ = matches!(kind, AnimalKind::Cat | AnimalKind::Dog | AnimalKind::Rabbit | AnimalKind::Horse);
    let at = choices.iter().position(|(tint, _)| *tint == first).unwrap_or(0);
    if differ { choices[(at + which) % choices.len()].0 } else { first }
}
