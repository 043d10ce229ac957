//! A word for many things means the one that goes with the rest: the ball of the sport, the instrument that is named, the glass
//! of who is at sea.

use super::reader::{EVERYONE, Found, ReadText, Span, Who};
use super::wish::{Seat, Wish};
use crate::{Extra, Fitting, Hour, Outfit, Place, Pose, Prop, Rest, Sight, Thing, Weather};

pub fn own_ball(wishes: &mut [Found], prompt: &str) {
    let text = prompt.to_lowercase();
    let is_soccer = ["soccer", "football", "サッカー", "フットボール"].iter().any(|word| text.contains(word));
    if !is_soccer || !wishes.iter().any(|found| found.wish == Wish::Pose(Pose::Dribbling) && !found.refused) {
        return;
    }
    for found in wishes.iter_mut() {
        found.wish = match found.wish {
            Wish::Pose(Pose::Dribbling) => Wish::Pose(Pose::Running),
            Wish::Prop(Prop::Ball) => Wish::Prop(Prop::SoccerBall),
            other => other,
        };
    }
}

/// `riding a bicycle, parcels in the front basket`: that of the bicycle is in no hand.
pub fn basket_of_a_bicycle(found: &mut ReadText, prompt: &str) {
    let rides: Vec<Found> =
        found.wishes.iter().copied().filter(|wish| wish.wish == Wish::Pose(Pose::Cycling) && !wish.refused).collect();
    let lies_in_it = |wish: &Found| {
        let after = prompt.get(wish.own.1..).unwrap_or_default();
        let rest = after.split([',', '.']).next().unwrap_or_default();
        rest.starts_with(" in ") && rest.ends_with("basket")
    };
    let is_on_it = |wish: &mut Found| {
        let is_one = match wish.wish {
            Wish::Prop(Prop::Basket) | Wish::Bears(Prop::Basket) => true,
            Wish::Prop(_) | Wish::Bears(_) => lies_in_it(wish),
            _ => false,
        };
        is_one && rides.iter().any(|ride| ride.meets(wish.who))
    };
    for basket in found.wishes.extract_if(.., is_on_it) {
        found.not_understood.push(basket.own);
    }
}

/// Who eats with chopsticks has those of the meal, and no other bowl beside it.
pub fn own_chopsticks(wishes: &mut Vec<Found>, prompt: &str) {
    let is_said =
        |found: &Found| matches!(found.wish, Wish::Prop(Prop::Noodles) | Wish::Bears(Prop::Noodles)) && !found.refused;
    let is_any = |found: &Found| is_said(found) && found.is_said_as(prompt, &["chopsticks", "箸"]);
    let has_meal = |found: &Found| {
        use Prop::{LunchBox, Rice, Sushi, SushiAtTable};
        matches!(found.wish, Wish::Prop(LunchBox | Rice | Sushi | SushiAtTable)) && !found.refused
    };
    if wishes.iter().any(|found| has_meal(found) || is_said(found) && !is_any(found)) {
        wishes.retain(|found| !is_any(found));
    }
}

/// `trumpet, playing instrument`: the instrument is the trumpet.
pub fn own_instrument(wishes: &mut Vec<Found>, prompt: &str) {
    let is_any = |found: &Found| {
        found.wish == Wish::Prop(Prop::Guitar)
            && !found.refused
            && found.is_said_as(prompt, &["instrument", "instruments"])
    };
    let plays = |found: &Found| {
        use Prop::{
            Accordion, Banjo, Cello, Drums, ElectricGuitar, Flute, Guitar, Harmonica, Harp, Koto, Lute, Piano,
            Recorder, Saxophone, Shamisen, Tambourine, Trumpet, Violin,
        };
        let is_named = matches!(
            found.wish,
            Wish::Prop(
                Accordion
                    | Banjo
                    | Cello
                    | Drums
                    | ElectricGuitar
                    | Flute
                    | Guitar
                    | Harmonica
                    | Harp
                    | Koto
                    | Lute
                    | Piano
                    | Recorder
                    | Saxophone
                    | Shamisen
                    | Tambourine
                    | Trumpet
                    | Violin
            )
        );
        is_named && !found.refused && !is_any(found)
    };
    if wishes.iter().any(plays) {
        wishes.retain(|found| !is_any(found));
    }
}

/// Who is at sea looks through a glass that is held, and through no telescope on legs.
pub fn own_telescope(wishes: &mut Vec<Found>) {
    let is_at_sea = |found: &Found| {
        !found.refused
            && matches!(
                found.wish,
                Wish::Place(Place::Deck | Place::FerryDeck | Place::AirshipDeck | Place::Rowboat)
                    | Wish::Extra(Extra::PirateHat)
                    | Wish::Outfit(Outfit::Captain)
            )
    };
    if !wishes.iter().any(is_at_sea) {
        return;
    }
    let mut glasses = Vec::new();
    for found in wishes.iter_mut().filter(|found| found.wish == Wish::Pose(Pose::AtTelescope)) {
        found.wish = Wish::Pose(Pose::Peering);
        glasses.push(Found { wish: Wish::Prop(Prop::Spyglass), ..*found });
    }
    // The patch that a pirate usually wears would be before the eye that looks.
    let hats: Vec<_> =
        wishes.iter().filter(|found| found.wish == Wish::Extra(Extra::PirateHat)).map(|found| found.own).collect();
    let is_usual = |found: &Found| found.wish == Wish::Extra(Extra::Eyepatch) && hats.contains(&found.own);
    wishes.retain(|found| glasses.is_empty() || !is_usual(found));
    wishes.extend(glasses);
}

/// A glove that comes at the viewer would hide who throws it: who boxes is seen from before, and strikes to the side.
pub fn boxing(wishes: &mut Vec<Found>) {
    let boxes = |found: &Found| found.wish == Wish::Extra(Extra::BoxingGloves) && !found.refused;
    if !wishes.iter().any(boxes) {
        return;
    }
    let at_viewer: Vec<_> = wishes
        .iter()
        .filter(|found| found.wish == Wish::Pose(Pose::PunchingAtViewer) && !found.refused)
        .map(|found| found.own)
        .collect();
    wishes.retain(|found| !(at_viewer.contains(&found.own) && matches!(found.wish, Wish::Lens(_))));
    for found in wishes.iter_mut().filter(|found| at_viewer.contains(&found.own)) {
        found.wish = Wish::Pose(Pose::Fighting);
    }
}

/// `1boy, 1girl, kicking, blocking`: one of two kicks, and the other keeps the kick off.
pub fn kick_and_block(found: &mut ReadText) {
    let of = |pose: Pose| found.wishes.iter().position(|one| one.wish == Wish::Pose(pose) && !one.refused);
    let (Some(kick), Some(block)) = (of(Pose::Kicking), of(Pose::Guarding)) else { return };
    let (who, other) = (found.wishes[kick].who, found.wishes[block].who);
    let of_other = 1 - who.0.min(1);
    if found.cast.len() == 2 && who.0 == who.1 && other != (of_other, of_other) {
        found.wishes[block].who = (of_other, of_other);
        // They fight by that, and by nothing else.
        let fights = |one: &&mut Found| one.wish == Wish::Pose(Pose::Fighting) && !one.refused;
        found.wishes.iter_mut().filter(fights).for_each(|one| one.who = who);
    }
}

/// What two words say of one deed: `skateboard, jumping`; `badminton, racket`; `ice skating, holding hands` of two; `sumo, wrestling`.
pub fn one_deed(found: &mut ReadText, prompt: &str) {
    let count = found.cast.len();
    let asks = |found: &ReadText, wish: Wish| found.wishes.iter().any(|one| one.wish == wish && !one.refused);
    let asks_pose = |found: &ReadText, pose: Pose| asks(found, Wish::Pose(pose));
    if asks(found, Wish::Prop(Prop::Skateboard)) && asks_pose(found, Pose::Leaping) {
        retold(found, &[Pose::Leaping, Pose::Skating], (Pose::BoardJump, None));
    }
    if asks(found, Wish::Prop(Prop::BadmintonRacket)) {
        let is_racket = |one: &Found| {
            matches!(one.wish, Wish::Prop(Prop::Racket) | Wish::AlsoHeld(Prop::Racket, _)) && !one.refused
        };
        found
            .wishes
            .iter_mut()
            .filter(|one| is_racket(one))
            .for_each(|one| one.wish = Wish::Prop(Prop::BadmintonRacket));
    }
    if count != 2 {
        return;
    }
    // `man in black, man in white, swords, duel`.
    let is_duel = |one: &Found| {
        let said = ["duel", "dueling", "duelling", "sword fight", "swordfight", "swords", "決闘", "斬り合い"];
        matches!(one.wish, Wish::Pose(Pose::Fighting) | Wish::Prop(Prop::Sword)) && one.is_said_as(prompt, &said)
    };
    if found.wishes.iter().any(|one| is_duel(one) && matches!(one.wish, Wish::Pose(_))) {
        found.wishes.iter_mut().filter(|one| is_duel(one) && !one.refused).for_each(|one| one.who = EVERYONE);
    }
    if asks_pose(found, Pose::IceSkating) && asks_pose(found, Pose::HoldingHands) {
        retold(found, &[Pose::IceSkating, Pose::HoldingHands], (Pose::SkatingTogether, Some(EVERYONE)));
    }
    let is_sumo = |one: &Found| one.wish == Wish::Outfit(Outfit::Mawashi);
    if asks_pose(found, Pose::Fighting) && found.wishes.iter().any(is_sumo) {
        retold(found, &[Pose::Fighting], (Pose::SumoWrestling, Some(EVERYONE)));
    }
}

/// Each of these poses is that one, of the same or of these.
fn retold(found: &mut ReadText, poses: &[Pose], (told, of): (Pose, Option<Who>)) {
    let is_one = |one: &&mut Found| !one.refused && poses.iter().any(|pose| one.wish == Wish::Pose(*pose));
    for one in found.wishes.iter_mut().filter(is_one) {
        (one.wish, one.who) = (Wish::Pose(told), of.unwrap_or(one.who));
    }
}

/// Who skates turns on the ice, and does not dance.
pub fn on_the_ice(found: &mut Vec<Found>, lost: &mut Vec<super::reader::Span>, prompt: &str) {
    let skates = |one: &Found| one.wish == Wish::Pose(Pose::IceSkating) && !one.refused;
    let spins = Wish::Pose(Pose::SpinningOnIce);
    // So one turns: on one leg, the arms over the head.
    let is_of_it = |one: &Found| {
        matches!(one.wish, Wish::Pose(Pose::Balancing | Pose::Stretching | Pose::Arabesque | Pose::Cheering))
    };
    if found.iter().any(|one| one.wish == spins && !one.refused) {
        found.retain(|one| one.refused || !is_of_it(one));
        found.iter_mut().filter(|one| skates(one)).for_each(|one| one.wish = spins);
    }
    if !found.iter().any(skates) {
        return;
    }
    let turns = |one: &Found| {
        let said = ["spinning", "spins", "spin", "twirling", "twirls", "pirouette", "回って", "回っている"];
        one.wish == Wish::Pose(Pose::Dancing) && !one.refused && one.is_said_as(prompt, &said)
    };
    if found.iter().any(turns) {
        found.iter_mut().filter(|one| turns(one) || skates(one)).for_each(|one| one.wish = spins);
        found.retain(|one| one.refused || !is_of_it(one));
        return;
    }
    let dances = |one: &Found| one.wish == Wish::Pose(Pose::Dancing) && !one.refused;
    lost.extend(found.iter().filter(|one| dances(one)).map(|one| one.own));
    // A spotlight falls on the ice too.
    found.retain(|one| !dances(one) && one.wish != Wish::Likely(Place::ConcertStage));
}

/// `with a blue sky behind her`, and nowhere else that she is: out of doors, in clear weather.
pub fn under_blue_sky(wishes: &mut Vec<Found>, prompt: &str) {
    let is_sky = |found: &&Found| {
        let said = ["blue sky", "blue skies", "青空", "青い空"];
        found.wish == Wish::Hour(Hour::Day) && !found.refused && found.is_said_as(prompt, &said)
    };
    let Some(sky) = wishes.iter().find(is_sky).copied() else { return };
    let leads_elsewhere = |found: &Found| match found.wish {
        Wish::Pose(pose) => !matches!(pose, Pose::Standing | Pose::Holding | Pose::Waving | Pose::Sitting),
        Wish::Outfit(outfit) => matches!(outfit, Outfit::Swimwear | Outfit::Spacesuit),
        wish => matches!(
            wish,
            Wish::Place(_)
                | Wish::Likely(_)
                | Wish::Haunts(_)
                | Wish::Sight(_)
                | Wish::Weather(_)
                | Wish::Seat(_)
                | Wish::Prop(_)
                | Wish::Animal(_)
        ),
    };
    if !["window", "窓"].iter().any(|word| prompt.contains(word)) && !wishes.iter().any(leads_elsewhere) {
        wishes.push(Found { wish: Wish::Weather(Weather::Clear), who: EVERYONE, ..sky });
    }
}

/// `a frying pan with flames rising`: what burns is in the pan.
pub fn in_the_pan(wishes: &mut [Found], prompt: &str) {
    let is_pan = |found: &Found| found.wish == Wish::Prop(Prop::FryingPan) && !found.refused;
    let is_fire = |found: &Found| {
        let said = ["flames", "flame", "fire", "炎", "on fire", "in flames", "burning"];
        found.wish == Wish::Sight(Sight::Fire) && !found.refused && found.is_said_as(prompt, &said)
    };
    if !wishes.iter().any(is_pan) || !wishes.iter().any(is_fire) {
        return;
    }
    let pan = Wish::Prop(Prop::FlamingPan);
    let who = wishes.iter().find(|found| is_pan(found)).map(|found| found.who);
    for found in wishes.iter_mut().filter(|found| is_pan(found) || is_fire(found)) {
        (found.wish, found.who) = (pan, who.unwrap_or(found.who));
    }
}

/// `fireplace burning`, `a burning campfire`: that is its own fire, and nothing else is in flames.
pub fn burning_where_it_should(wishes: &mut [Found], prompt: &str) {
    let burns = |wish: Wish| {
        matches!(
            wish,
            Wish::Sight(Sight::Fireplace | Sight::Campfire | Sight::Candles | Sight::FloatingCandles)
                | Wish::Prop(Prop::Torch | Prop::Candle | Prop::Lantern | Prop::Firewood)
        )
    };
    let of_what: Vec<Found> = wishes.iter().copied().filter(|found| burns(found.wish) && !found.refused).collect();
    let said = ["burning", "burns", "ablaze", "blaze", "flames", "fire", "燃える", "燃えている"];
    let is_fire =
        |found: &Found| found.wish == Wish::Sight(Sight::Fire) && !found.refused && found.is_said_as(prompt, &said);
    for found in wishes.iter_mut().filter(|found| is_fire(found)) {
        let is_beside = |one: &&Found| {
            let between = if one.own.1 <= found.own.0 { (one.own.1, found.own.0) } else { (found.own.1, one.own.0) };
            let between = prompt.get(between.0..between.1).unwrap_or("-").trim();
            matches!(between, "" | "is" | "are" | "with" | "of the" | "of a" | "in the" | "が" | "の")
        };
        if let Some(one) = of_what.iter().find(is_beside) {
            (found.wish, found.who) = (one.wish, one.who);
        }
    }
}

/// `in baseball uniforms, on the field`: that is the field the game is played on.
pub fn field_of_the_game(wishes: &mut [Found], prompt: &str) {
    let said = |found: &Found, words: &[&str]| {
        let text = prompt.get(found.own.0..found.own.1).unwrap_or_default().to_lowercase();
        words.iter().any(|word| text.contains(word))
    };
    let is_dressed = |found: &&Found| found.wish == Wish::Outfit(Outfit::Jersey) && !found.refused;
    let place = wishes.iter().filter(is_dressed).find_map(|found| match () {
        () if said(found, &["baseball", "softball", "野球"]) => Some(Place::Ballpark),
        () if said(found, &["soccer", "football", "rugby", "サッカー", "ラグビー"]) => Some(Place::Stadium),
        () => None,
    });
    let Some(place) = place else { return };
    for found in wishes.iter_mut().filter(|found| found.wish == Wish::Place(Place::Field) && !found.refused) {
        if found.is_said_as(prompt, &["field", "the field", "grass field", "グラウンド"]) {
            found.wish = Wish::Place(place);
        }
    }
}

/// `holding her bow and violin`: what she plays with is no ribbon.
pub fn bow_of_a_violin(wishes: &mut Vec<Found>, prompt: &str) {
    let violins: Vec<Found> = wishes
        .iter()
        .copied()
        .filter(|found| matches!(found.wish, Wish::Prop(Prop::Violin | Prop::Cello)) && !found.refused)
        .collect();
    let is_near = |one: usize, other: usize| {
        let between = prompt.get(one..other).unwrap_or("-").trim();
        matches!(between, "and" | "and her" | "and his" | "with her" | "with his" | "with a" | "and a" | ",")
    };
    wishes.retain(|bow| {
        let is_bow = bow.is_said_as(prompt, &["bow"]) && !bow.refused;
        !(is_bow && violins.iter().any(|violin| is_near(bow.own.1, violin.own.0) || is_near(violin.own.1, bow.own.0)))
    });
}

/// A book that is brought up a ladder is in hand, what stands on a tray in none.
pub fn in_hand_or_beside(wishes: &mut Vec<Found>, prompt: &str) {
    book_on_a_ladder(wishes);
    on_a_tray(wishes, prompt);
}

/// はしごの上で本を棚に戻す: the ladder is climbed, the book in hand.
fn book_on_a_ladder(wishes: &mut [Found]) {
    let ladders: Vec<Found> =
        wishes.iter().copied().filter(|one| one.wish == Wish::Pose(Pose::OnLadder) && !one.refused).collect();
    let is_up = |one: &&mut Found| {
        one.wish == Wish::Prop(Prop::ShelvedBook) && ladders.iter().any(|ladder| one.meets(ladder.who))
    };
    wishes.iter_mut().filter(is_up).for_each(|one| one.wish = Wish::Prop(Prop::Book));
}

/// What stands on a tray is in no hand: one alone has the tray.
fn on_a_tray(wishes: &mut Vec<Found>, prompt: &str) {
    let is_tray = |one: &&Found| matches!(one.wish, Wish::Prop(Prop::Tray)) && !one.refused;
    let laid = ["のせ", "載せ", "乗せ", " with ", " on "];
    let Some(tray) = wishes.iter().find(is_tray).copied() else { return };
    let clause = tray.clause(prompt);
    let is_on_it = |one: &Found| {
        let is_served = |prop| matches!(prop, Prop::Teapot | Prop::Teacup | Prop::Cup | Prop::Cake | Prop::CakeAndFork);
        matches!(one.wish, Wish::Prop(prop) | Wish::AlsoHeld(prop, _) if is_served(prop))
            && one.meets(tray.who)
            && clause.contains(one.said(prompt).as_str())
    };
    if laid.into_iter().any(|word| clause.contains(word)) {
        wishes.retain(|one| !is_on_it(one));
    }
}

/// `a guitar on her back`: nobody lies on it.
pub fn on_the_back(found: &mut ReadText, prompt: &str) {
    let is_there = |lies: &Found| {
        let bare = ["on her back", "on his back", "on back", "on their backs"];
        lies.wish == Wish::Pose(Pose::LyingOnBack) && !lies.refused && lies.is_said_as(prompt, &bare)
    };
    let hangs = |before: &str| {
        let last = before.split_whitespace().next_back().unwrap_or_default();
        matches!(
            last,
            "hanging" | "hangs" | "hung" | "slung" | "strapped" | "tied" | "worn" | "carried" | "carrying" | "case"
        )
    };
    let things: Vec<usize> = found
        .wishes
        .iter()
        .filter(|other| matches!(other.wish, Wish::Prop(_) | Wish::Extra(_) | Wish::Bears(_)) && !other.refused)
        .map(|other| other.own.1)
        .collect();
    let is_of_a_thing = |lies: &Found| {
        let before = prompt.get(..lies.own.0).unwrap_or_default();
        is_there(lies) && (hangs(before) || things.contains(&before.trim_end().len()))
    };
    // That is where they are drawn.
    let is_borne = |own: Span| {
        let worn = |other: &&Found| {
            matches!(other.wish, Wish::Extra(Extra::Quiver | Extra::Backpack | Extra::Cape | Extra::SwordOnBack))
        };
        let before = prompt.get(..own.0).unwrap_or_default().trim_end();
        found.wishes.iter().filter(worn).any(|other| !other.refused && other.own.1 == before.len())
    };
    let lost: Vec<Span> = found.wishes.iter().filter(|lies| is_of_a_thing(lies)).map(|lies| lies.own).collect();
    found.not_understood.extend(lost.iter().copied().filter(|own| !is_borne(*own)));
    found.wishes.retain(|lies| !lost.contains(&lies.own) || lies.wish != Wish::Pose(Pose::LyingOnBack));
}

/// 窓の外は夕焼けの海: nobody who is in a train is at the beach.
pub fn beyond_the_window(found: &mut ReadText, prompt: &str) {
    let text = prompt.to_lowercase();
    let said = [
        "窓の外は",
        "窓の外に",
        "窓の外には",
        "窓の向こうに",
        "outside the window",
        "out the window",
        "out of the window",
        "beyond the window",
    ];
    let Some(from) = said.iter().filter_map(|words| Some(text.find(words)? + words.len())).min() else { return };
    if text.len() != prompt.len() {
        return;
    }
    let to = text[from..].find(['。', '.', ';']).map_or(text.len(), |at| from + at);
    let is_room = |one: &Found| match one.wish {
        Wish::Place(place) | Wish::Likely(place) => place.is_indoors() && !one.refused,
        _ => false,
    };
    if !found.wishes.iter().any(is_room) {
        return;
    }
    let is_beyond = |one: &Found| {
        let is_out = matches!(one.wish, Wish::Place(place) if !place.is_indoors() && !place.is_abstract());
        is_out && !one.refused && from <= one.own.0 && one.own.1 <= to
    };
    for beyond in found.wishes.extract_if(.., |one| is_beyond(one)) {
        found.not_understood.push(beyond.own);
    }
}

/// A blanket over the knees of who sits in a wheelchair is no bed's.
pub fn blanket_of_no_bed(found: &mut ReadText, prompt: &str) {
    let sits = |one: &Found| matches!(one.wish, Wish::Seat(seat) if seat != Seat::Bed) && !one.refused;
    if !found.wishes.iter().any(sits) {
        return;
    }
    let is_its = |one: &Found| {
        let said = prompt.get(one.shown.0..one.shown.1).unwrap_or_default().to_lowercase();
        let is_blanket = said.ends_with("blanket") || said.ends_with("毛布");
        is_blanket && !one.refused && matches!(one.wish, Wish::Paint(Fitting::Bed, _) | Wish::Place(Place::Bedroom))
    };
    for lost in found.wishes.extract_if(.., |one| is_its(one)) {
        found.not_understood.push(lost.shown);
    }
}

/// Who works at a computer has the drink beside it: both hands are on the keys.
pub fn drink_by_the_computer(wishes: &mut [Found]) {
    for at in 0..wishes.len() {
        let this = wishes[at];
        let (Wish::Prop(prop) | Wish::Bears(prop) | Wish::AlsoHeld(prop, _)) = this.wish else { continue };
        let works = |other: &Found| matches!(other.wish, Wish::Prop(Prop::Laptop)) && other.meets(this.who);
        let is_drink =
            matches!(prop, Prop::Cup | Prop::Teacup | Prop::Glass | Prop::BubbleTea | Prop::Juice | Prop::Can);
        if this.refused || !is_drink || !wishes.iter().any(works) {
            continue;
        }
        let color = wishes.iter().find_map(|other| match other.wish {
            Wish::PropColor(tint) if other.shown.1 == this.own.1 && !other.refused => Some(tint),
            _ => None,
        });
        wishes[at].wish = Wish::Rests(Thing { prop, color, rest: Rest::Table, count: 1 });
        let is_its = |other: &&mut Found| matches!(other.wish, Wish::PropColor(_)) && other.shown.1 == this.own.1;
        let rests = wishes[at].wish;
        wishes.iter_mut().filter(is_its).for_each(|other| other.wish = rests);
    }
}
