//! What one who rides, serves or dives is said to do in several tags: the white horse of `riding horse, white horse` is
//! the one that is ridden.

use super::reader::{EVERYONE, Found, ReadText, Span};
use super::wish::{AnimalWish, Wish};
use crate::{Act, AnimalKind, Outfit, Place, Pose, Prop, Spot};

/// Makes one deed of what several tags say of it.
pub fn settle(found: &mut ReadText, prompt: &str) {
    ride_the_named(&mut found.wishes);
    gallop(found, prompt);
    serve(found, prompt);
    play_on_the_court(found, prompt);
    scoop_and_save(&mut found.wishes);
    strike(found, prompt);
    share_map(&mut found.wishes, (found.cast.len(), prompt));
    play_at_table(found, prompt);
    dress_for_sport(&mut found.wishes, prompt);
    // Whoever swims there makes the water splash.
    if asks(&found.wishes, Wish::Pose(Pose::Swimming)).is_some() {
        let is_drawn = |own: &Span| {
            let said = prompt.get(own.0..own.1).unwrap_or_default().to_lowercase();
            matches!(said.as_str(), "freestyle" | "water" | "splash" | "splashes" | "splashing")
        };
        found.not_understood.retain(|own| !is_drawn(own));
    }
}

fn asks(wishes: &[Found], wish: Wish) -> Option<Found> {
    wishes.iter().find(|found| found.wish == wish && !found.refused).copied()
}

/// A mount named apart from the riding, and nowhere else, is under who rides.
fn ride_the_named(wishes: &mut [Found]) {
    let Some(rides) = asks(wishes, Wish::Pose(Pose::OnHorse)) else { return };
    for found in wishes.iter_mut().filter(|found| !found.refused) {
        if let Wish::Animal(animal) = &mut found.wish
            && animal.kind.is_mount()
            && animal.spot.is_none()
            && animal.count < 2
            && animal.color.is_some()
        {
            animal.spot = Some(Spot::Ridden);
            found.who = rides.who;
        }
    }
}

/// `galloping` beside a ridden horse is the horse's.
fn gallop(found: &mut ReadText, prompt: &str) {
    let gallops = |wish: &Found| {
        let said = prompt.get(wish.own.0..wish.own.1).unwrap_or_default().to_lowercase();
        wish.wish == Wish::Pose(Pose::OnHorse) && !wish.refused && said.contains("gallop")
    };
    let Some(rides) = found.wishes.iter().copied().find(gallops) else { return };
    let ridden = found.wishes.iter_mut().find_map(|found| match &mut found.wish {
        Wish::Animal(animal) if animal.spot == Some(Spot::Ridden) && !found.refused => Some(animal),
        _ => None,
    });
    if let Some(animal) = ridden {
        animal.act = Some(Act::Running);
        return;
    }
    let on = |wish: &&Found| wish.wish == Wish::Pose(Pose::OnHorse) && wish.own != rides.own;
    let own = found.wishes.iter().find(on).map_or(rides.own, |wish| wish.own);
    let color = found.wishes.iter().find_map(|found| match found.wish {
        Wish::PropColor(tint) if found.own == own => Some(tint),
        _ => None,
    });
    let (act, spot) = (Some(Act::Running), Some(Spot::Ridden));
    let animal = AnimalWish { kind: AnimalKind::Horse, color, act, spot, growth: None, count: 1 };
    found.wishes.push(Found { wish: Wish::Animal(animal), ..rides });
}

/// The fish of who scoops for them are those in the tub; who dives for a ball is in no shirt with buttons.
fn scoop_and_save(wishes: &mut Vec<Found>) {
    if asks(wishes, Wish::Pose(Pose::ScoopingFish)).is_some() {
        let is_fish = |wish: &Found| matches!(wish.wish, Wish::Animal(animal) if animal.kind == AnimalKind::Fish);
        wishes.retain(|wish| wish.refused || !is_fish(wish));
    }
    let saves = asks(wishes, Wish::Pose(Pose::Saving)).is_some();
    let is_shirt = |wish: &&mut Found| wish.wish == Wish::Outfit(Outfit::Shirt) && !wish.refused && saves;
    let shirts = wishes.iter_mut().filter(is_shirt);
    shirts.for_each(|wish| wish.wish = Wish::Outfit(Outfit::Jersey));
}

/// The court and the net of who has a racket are those of tennis.
fn play_on_the_court(found: &mut ReadText, prompt: &str) {
    let Some(racket) = asks(&found.wishes, Wish::Prop(Prop::Racket)) else { return };
    let is_there =
        |own: &Span| matches!(prompt.get(own.0..own.1), Some("court" | "Court" | "net" | "コート" | "ネット"));
    let Some(own) = found.not_understood.iter().copied().find(is_there) else { return };
    if found.wishes.iter().any(|wish| matches!(wish.wish, Wish::Place(_)) && !wish.refused) {
        return;
    }
    found.not_understood.retain(|lost| !is_there(lost));
    found.wishes.push(Found { wish: Wish::Likely(Place::TennisCourt), own, shown: own, who: EVERYONE, ..racket });
}

/// Who serves at tennis tosses the ball and looks up at it.
fn serve(found: &mut ReadText, prompt: &str) {
    let says = |own: &Span| prompt.get(own.0..own.1).is_some_and(|said| said.to_lowercase().starts_with("toss"));
    let Some(racket) = asks(&found.wishes, Wish::Prop(Prop::Racket)) else { return };
    let low = prompt.to_lowercase();
    let mut words = low.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|word| !word.is_empty()).peekable();
    let mut serves = false;
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or_default();
        serves |= word == "serving" && !matches!(next, "tea" | "food" | "coffee" | "drinks" | "a" | "tray" | "dinner")
            || word == "tossing" && matches!(next, "the" | "a" | "ball" | "up")
            || word == "tennis" && matches!(next, "serve" | "serves");
    }
    if !serves {
        return;
    }
    let reaches = |wish: &Found| wish.wish == Wish::Pose(Pose::Reaching) && !wish.refused && says(&wish.own);
    found.wishes.retain(|wish| !reaches(wish));
    if asks(&found.wishes, Wish::Pose(Pose::Raising)).is_none() {
        found.wishes.push(Found { wish: Wish::Pose(Pose::Raising), ..racket });
    }
    found.not_understood.retain(|own| prompt.get(own.0..own.1) != Some("raised"));
}

/// Of two with bamboo swords of whom one strikes both have one, and the one comes down on the other's helmet.
fn strike(found: &mut ReadText, prompt: &str) {
    if found.cast.len() != 2 || asks(&found.wishes, Wish::Prop(Prop::Shinai)).is_none() {
        return;
    }
    let is_told = |own: &Span| {
        let said = prompt.get(own.0..own.1).unwrap_or_default().to_lowercase();
        ["strik", "hits", "hitting", "kendo match", "打つ", "打っ", "打ち", "試合"]
            .into_iter()
            .any(|word| said.contains(word))
    };
    use Pose::{CrossingBlades, Fighting, Lunging, Slashing, Swinging};
    let strikes = |wish: &Found| {
        matches!(wish.wish, Wish::Pose(Fighting | Slashing | CrossingBlades | Swinging | Lunging)) && !wish.refused
    };
    let lost = found.not_understood.iter().position(is_told);
    let told = found.wishes.iter().find(|wish| !wish.refused && is_told(&wish.own)).map(|wish| wish.own);
    let Some(own) = lost.map(|at| found.not_understood.remove(at)).or(told) else { return };
    found.wishes.retain(|wish| !strikes(wish));
    let shinai = found.wishes.iter_mut().filter(|wish| wish.wish == Wish::Prop(Prop::Shinai) && !wish.refused);
    shinai.for_each(|wish| wish.who = EVERYONE);
    let wish = Wish::Pose(Pose::StrikingAt);
    found.wishes.push(Found { wish, refused: false, shown: own, own, who: EVERYONE });
}

/// Two who have a map, and no seat, have one between them: who points, points at it.
fn share_map(wishes: &mut Vec<Found>, (count, prompt): (usize, &str)) {
    let Some(map) = asks(wishes, Wish::Prop(Prop::Map)) else { return };
    let sits =
        wishes.iter().any(|wish| matches!(wish.wish, Wish::Seat(_) | Wish::Pose(Pose::Sitting)) && !wish.refused);
    let said = map.clause(prompt);
    let is_one =
        [" one ", " over a ", " over the ", " same ", " together "].into_iter().any(|words| said.contains(words));
    let both = map.who.0 != map.who.1 || is_one;
    if count != 2 || sits || !both {
        return;
    }
    wishes.retain(|wish| {
        !matches!(
            wish.wish,
            Wish::Prop(Prop::Map) | Wish::Pose(Pose::Pointing | Pose::LeaningForward | Pose::Standing | Pose::Holding)
        ) || wish.refused
    });
    wishes.push(Found { wish: Wish::Pose(Pose::SharingMap), who: EVERYONE, ..map });
}

/// The table of table tennis is no table to sit at.
fn play_at_table(found: &mut ReadText, prompt: &str) {
    if asks(&found.wishes, Wish::Pose(Pose::TableTennis)).is_none() {
        return;
    }
    let is_table = |own: Span| prompt.get(own.0..own.1).is_some_and(|said| said.to_lowercase().contains("table"));
    found.wishes.retain(|wish| {
        !(is_table(wish.own) && matches!(wish.wish, Wish::Seat(_) | Wish::Pose(Pose::Sitting))) || wish.refused
    });
}

/// The board of who surfs is under both feet; the uniform of who has a bat is no uniform of a school.
fn dress_for_sport(wishes: &mut [Found], prompt: &str) {
    let surfs = asks(wishes, Wish::Pose(Pose::Surfing)).is_some();
    let bats = asks(wishes, Wish::Prop(Prop::Bat)).is_some();
    for wish in wishes.iter_mut().filter(|wish| !wish.refused) {
        let said = prompt.get(wish.own.0..wish.own.1).unwrap_or_default().to_lowercase();
        match wish.wish {
            Wish::Prop(Prop::Surfboard) if surfs => wish.wish = Wish::Pose(Pose::Surfing),
            Wish::SchoolUniform if bats && said == "uniform" => {
                wish.wish = Wish::Outfit(Outfit::Jersey);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::tried::meanings as read;

    #[test]
    fn who_strikes_with_a_bamboo_sword_hits_the_others_helmet() {
        for said in ["剣道の試合で面を打つ男。二人とも防具と面", "two boys with shinai, one striking the other"]
        {
            let told = read(said);
            assert!(told.iter().any(|said| said.contains("striking at somebody")), "{said}: {told:?}");
        }
    }

    #[test]
    fn one_sits_on_luggage_whatever_it_is_like() {
        for said in ["a girl sitting on her big red suitcase", "a man sits on an old leather suitcase at a station"] {
            let told = read(said);
            assert!(told.iter().any(|said| said == "seat: suitcase"), "{said}: {told:?}");
        }
    }

    #[test]
    fn two_have_one_table_and_one_map() {
        let told = read("two boys play table tennis at one table in a gym");
        assert!(!told.iter().any(|said| said.contains("sitting")), "{told:?}");
        let told = read("two travelers study one large map, one in a brown cloak points at it");
        assert!(told.iter().any(|said| said.contains("one map together")), "{told:?}");
        let told = read("a girl and a boy walk together, the boy holds a map");
        assert!(!told.iter().any(|said| said.contains("one map together")), "{told:?}");
    }
}
