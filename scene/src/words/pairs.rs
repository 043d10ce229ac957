//! What two do with each other as one: who dances holds the other's hand anyway, and one umbrella is in one hand.

use super::fed;
use super::gathered;
use super::leads;
use super::object;
use super::people::is_male;
use super::reader::{EVERYONE, Found, ReadText, Who};
use super::wish::{Seat, Wish};
use crate::{Age, Expression, Extra, Place, Pose, Prop, Sight};

/// Makes one deed of the words that say parts of it, and gives what both share to who holds it.
pub fn settle(found: &mut ReadText, prompt: &str) {
    let last = (found.cast.len() as u8).saturating_sub(1);
    lie_in_bed(&mut found.wishes, (last, prompt));
    if last == 0 {
        gathered::settle_one(&mut found.wishes, prompt);
        return build_alone(&mut found.wishes);
    }
    gathered::settle(&mut found.wishes, (last, prompt));
    fed::settle(&mut found.wishes, (last, prompt));
    object::settle(&mut found.wishes, (last, prompt));
    read_to_several(&mut found.wishes, last);
    sit_at_picnic(&mut found.wishes);
    brush_for(&mut found.wishes, last);
    beside_bed(&mut found.wishes, last);
    rise_to_table(found, (last, prompt));
    lean_asleep(&mut found.wishes, last);
    lie_together(found, last);
    kneel_to_give(&mut found.wishes, last);
    talk_at_table(&mut found.wishes, (last, prompt));
    talk_on_seat(&mut found.wishes);
    sit_across(&mut found.wishes);
    pat_head(found, prompt);
    leads::settle(found, prompt);
    look_at_another(&mut found.wishes, prompt);
    differ_in_height(found, prompt);
    sit_back_to_back(&mut found.wishes);
    dance(&mut found.wishes, last);
    run_together(&mut found.wishes, last);
    hold_by_waist(&mut found.wishes, prompt);
    see_all_from_behind(&mut found.wishes, prompt);
    sleep_in_arms(&mut found.wishes);
    feed_animals(&mut found.wishes);
    ride_one(&mut found.wishes, (last, prompt));
    face_each_other(&mut found.wishes, last);
    share_umbrella(&mut found.wishes, (last, prompt));
    let several = |wish: &&mut Found| wish.who.0 != wish.who.1 && !wish.refused;
    // Each makes one of the peace signs.
    let signs = found.wishes.iter_mut().filter(|wish| wish.wish == Wish::Pose(Pose::PeaceSigns)).filter(several);
    signs.for_each(|wish| wish.wish = Wish::Pose(Pose::PeaceSign));
}

/// Who is in bed and does nothing else lies there.
fn lie_in_bed(wishes: &mut Vec<Found>, (last, prompt): (u8, &str)) {
    let does = |wish: &Found| matches!(wish.wish, Wish::Pose(_) | Wish::Prop(_)) && !wish.refused;
    let is_in_bed = |wish: &&Found| {
        let said = prompt.get(wish.own.0..wish.own.1).unwrap_or_default().to_lowercase();
        wish.wish == Wish::Place(Place::Bedroom)
            && !wish.refused
            && matches!(said.as_str(), "in bed" | "in her bed" | "in his bed")
    };
    let Some(bed) = wishes.iter().find(is_in_bed).copied().filter(|_| !wishes.iter().any(does)) else { return };
    // Two in one bed are seen from above, asleep.
    let feels = wishes.iter().any(|wish| matches!(wish.wish, Wish::Expression(_)));
    let told: &[Wish] = match last {
        0 => &[Wish::Pose(Pose::Lying)],
        1 if !feels => &[Wish::Pose(Pose::LyingOnBack), Wish::Expression(Expression::Serene)],
        _ => &[],
    };
    wishes.extend(told.iter().map(|wish| Found { wish: *wish, who: EVERYONE, ..bed }));
}

/// `height difference`: of a boy and a girl he is the tall one, of two alike the first.
fn differ_in_height(found: &mut ReadText, prompt: &str) {
    let tall = found.cast.iter().position(|seat| is_male(seat.kind)).unwrap_or(0) as u8;
    let says = |own: (usize, usize)| {
        prompt
            .get(own.0..own.1)
            .is_some_and(|words| words.to_lowercase().contains("difference") || words.contains('差'))
    };
    let differs = |wish: &&mut Found| matches!(wish.wish, Wish::Height(_)) && !wish.refused && says(wish.own);
    found.wishes.iter_mut().filter(differs).for_each(|wish| wish.who = (tall, tall));
}

/// Of several who do nothing else `looking at another` is each other's look.
fn look_at_another(wishes: &mut [Found], prompt: &str) {
    let does = |wish: &Found| matches!(wish.wish, Wish::Pose(_)) && !wish.refused;
    let says = |own: (usize, usize)| {
        let words = prompt.get(own.0..own.1).unwrap_or_default().to_lowercase().replace('_', " ");
        matches!(words.as_str(), "looking at another" | "eye contact" | "eye-contact")
    };
    if wishes.iter().any(does) {
        return;
    }
    let looks = |wish: &&mut Found| matches!(wish.wish, Wish::Gaze(_)) && !wish.refused && says(wish.own);
    wishes
        .iter_mut()
        .filter(looks)
        .for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::FacingEachOther), EVERYONE));
}

fn is_about(wish: &Found, who: Who) -> bool {
    !wish.refused && wish.who.0 <= who.0 && wish.who.1 >= who.1
}

/// Beside one alone the snowman stands; who throws alone throws, and who has nobody to do it with has the thing.
fn build_alone(wishes: &mut [Found]) {
    for wish in wishes {
        wish.wish = match wish.wish {
            Wish::Pose(Pose::BuildingSnowman) => Wish::Prop(Prop::LittleSnowman),
            Wish::Pose(Pose::ThrowingAt) => Wish::Pose(Pose::Pitching),
            Wish::Pose(Pose::PillowFight) => Wish::Pose(Pose::Holding),
            Wish::Pose(Pose::ReadingTo | Pose::LapPillow | Pose::OnLap) => Wish::Pose(Pose::Sitting),
            Wish::Pose(Pose::TyingShoesFor) => Wish::Pose(Pose::TyingShoes),
            Wish::Pose(Pose::Healing) => Wish::Pose(Pose::Casting),
            Wish::Pose(Pose::Knighting) => Wish::Pose(Pose::Raising),
            Wish::Pose(Pose::AgainstWall) => Wish::Pose(Pose::Standing),
            Wish::Pose(Pose::PlayingCards) => Wish::Prop(Prop::Cards),
            // One alone ties the own.
            Wish::Pose(Pose::TyingTie) => Wish::Pose(Pose::AtCollar),
            Wish::Pose(Pose::WrappingScarf) => Wish::Extra(Extra::Scarf),
            Wish::Pose(Pose::CookingTogether) => Wish::Likely(Place::Kitchen),
            Wish::Pose(Pose::PassingBaton) => Wish::Pose(Pose::Running),
            Wish::Pose(pose) if gathered::alone_with(pose).is_some() => gathered::alone_with(pose).unwrap_or(wish.wish),
            Wish::Pose(Pose::CryingOnShoulder) => Wish::Expression(Expression::Crying),
            Wish::Pose(Pose::Examining) => Wish::Likely(Place::Hospital),
            Wish::Pose(Pose::SharingEarphones) => Wish::Extra(Extra::Headphones),
            wish => wish,
        };
    }
}

/// Who reads to more than one has the book, and all sit.
fn read_to_several(wishes: &mut Vec<Found>, last: u8) {
    let reads = |wish: &Found| wish.wish == Wish::Pose(Pose::ReadingTo) && !wish.refused;
    if last < 2 || !wishes.iter().any(reads) {
        return;
    }
    let books = wishes.iter_mut().filter(|wish| wish.wish == Wish::Prop(Prop::Book));
    books.for_each(|wish| wish.who = (0, 0));
    // Who listens sits on the floor before the chair of who reads.
    let found = wishes.iter().find(|wish| reads(wish)).copied();
    wishes.extend(found.map(|found| Found { wish: Wish::Pose(Pose::SittingOnGround), who: (1, last), ..found }));
    let is_seated = wishes.iter().any(|wish| matches!(wish.wish, Wish::Seat(_)) && wish.meets((0, 0)));
    let chair = found.filter(|_| !is_seated);
    wishes.extend(chair.map(|found| Found { wish: Wish::Seat(Seat::Chair), who: (0, 0), ..found }));
    let all = wishes.iter_mut().filter(|wish| reads(wish));
    all.for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::Sitting), (0, 0)));
}

/// At a picnic all sit, whoever was named with it.
fn sit_at_picnic(wishes: &mut [Found]) {
    let spread = |wish: &Found| wish.wish == Wish::Sight(Sight::PicnicBlanket) && !wish.refused;
    let Some(own) = wishes.iter().find(|wish| spread(wish)).map(|wish| wish.own) else { return };
    let sits = |wish: &&mut Found| wish.own == own && wish.wish == Wish::Pose(Pose::SittingOnGround);
    wishes.iter_mut().filter(sits).for_each(|wish| wish.who = EVERYONE);
}

/// Of two the one brushes or braids the other's hair.
fn brush_for(wishes: &mut [Found], last: u8) {
    let of_two = |wish: &Found| match wish.wish {
        Wish::Pose(Pose::BrushingHair) if wish.who.0 != wish.who.1 => Some(Pose::BrushingFor),
        Wish::Pose(Pose::BraidingHair) => Some(Pose::BraidingFor),
        _ => None,
    };
    for wish in wishes.iter_mut().filter(|wish| last == 1 && !wish.refused) {
        if let Some(pose) = of_two(wish) {
            (wish.wish, wish.who) = (Wish::Pose(pose), EVERYONE);
        }
    }
}

/// Of two of whom one is at the other's bedside, that one lies or sits there is said with it.
fn beside_bed(wishes: &mut [Found], last: u8) {
    use Pose::{Dozing, Kneeling, LeaningForward, Lying, Sitting, Standing};
    let is_part =
        |wish: Wish| matches!(wish, Wish::Pose(Lying | Sitting | Standing | Dozing | Kneeling | LeaningForward));
    become_one(wishes, last, (Pose::AtBedside, is_part));
    become_one(wishes, last, (Pose::CoolingForehead, is_part));
}

/// Who plays cards does it at a table: that they sit on the floor is told.
fn rise_to_table(found: &mut ReadText, (last, prompt): (u8, &str)) {
    let is = |wish: &Found, pose: Pose| wish.wish == Wish::Pose(pose) && !wish.refused;
    if last == 1 && found.wishes.iter().any(|wish| is(wish, Pose::PlayingCards)) {
        let low = |wish: &&Found| is(wish, Pose::SittingOnGround);
        let sits = |own: (usize, usize)| prompt.get(own.0..own.1).and_then(|said| said.rfind("sit")).unwrap_or(0);
        let told = found.wishes.iter().filter(low).map(|wish| (wish.own.0 + sits(wish.own), wish.own.1));
        found.not_understood.extend(told);
    }
}

/// `head on shoulder, sleeping`.
fn lean_asleep(wishes: &mut [Found], last: u8) {
    use Pose::{Dozing, LapPillow, LeaningOnShoulder, Lying, LyingOnBack, Sitting, SittingOnGround};
    become_one(wishes, last, (LeaningOnShoulder, |wish| matches!(wish, Wish::Pose(Lying | Sitting | Dozing))));
    let is_part = |wish| matches!(wish, Wish::Pose(Lying | Sitting | SittingOnGround | Dozing | LyingOnBack));
    become_one(wishes, last, (LapPillow, is_part));
    let is_low = |wish| matches!(wish, Wish::Pose(Lying | Sitting | SittingOnGround | LyingOnBack | Pose::Kneeling));
    become_one(wishes, last, (Pose::Healing, is_low));
    become_one(wishes, last, (Pose::Knighting, is_low));
    become_one(wishes, last, (Pose::Tending, is_low));
    let is_asleep = |wish| matches!(wish, Wish::Pose(Sitting | Dozing | Lying | Pose::Standing | Pose::LeaningForward));
    become_one(wishes, last, (Pose::PokingCheek, is_asleep));
    let is_at_desk = |wish| matches!(wish, Wish::Pose(Sitting | Pose::Pointing | Pose::LeaningForward));
    become_one(wishes, last, (Pose::Tutoring, is_at_desk));
    let is_at_table = |wish| matches!(wish, Wish::Pose(Sitting | SittingOnGround | Pose::Seiza | Pose::CrossedLegs));
    become_one(wishes, last, (Pose::PlayingCards, is_at_table));
    let is_behind = |wish| matches!(wish, Wish::Pose(Pose::OnTiptoe | Sitting | Pose::Standing | Pose::LeaningForward));
    become_one(wishes, last, (Pose::PeekingOver, is_behind));
    let is_lover = |wish| matches!(wish, Wish::Pose(Pose::Standing | Pose::Reaching | Pose::FacingEachOther));
    become_one(wishes, last, (Pose::Confessing, is_lover));
    // Of two who share a bed neither sits beside it.
    become_one(wishes, last, (LyingOnBack, |wish| matches!(wish, Wish::Pose(Lying | Dozing))));
}

/// Who lies on the back beside one of whom nothing is said lies beside one who lies; whoever lies otherwise while somebody stands
/// by is drawn sitting, and that is told.
fn lie_together(found: &mut ReadText, last: u8) {
    let poses = |wish: &&Found| matches!(wish.wish, Wish::Pose(_)) && !wish.refused;
    let is_alone = found.wishes.iter().filter(poses).count() == 1;
    let Some(lies) = found.wishes.iter_mut().find(poses_of_one) else { return };
    match lies.wish {
        Wish::Pose(Pose::LyingOnBack) if last == 1 && is_alone => lies.who = EVERYONE,
        Wish::Pose(Pose::Lying) => {
            lies.wish = Wish::Pose(Pose::SittingOnGround);
            let own = lies.own;
            found.not_understood.push(own);
        }
        _ => {}
    }
}

fn poses_of_one(wish: &&mut Found) -> bool {
    let lies = matches!(wish.wish, Wish::Pose(Pose::Lying | Pose::LyingOnBack));
    lies && !wish.refused && wish.who.0 == wish.who.1
}

/// `kneels on one knee and hands her a rose`.
fn kneel_to_give(wishes: &mut [Found], last: u8) {
    let is = |wish: &Found, pose: Pose| wish.wish == Wish::Pose(pose) && !wish.refused;
    let kneels = wishes.iter().any(|wish| is(wish, Pose::Kneeling) || is(wish, Pose::Proposing));
    if !kneels || !wishes.iter().any(|wish| is(wish, Pose::HandingOver)) {
        return;
    }
    let gives = wishes.iter_mut().filter(|wish| is(wish, Pose::HandingOver));
    gives.for_each(|wish| wish.wish = Wish::Pose(Pose::GivingOnKnee));
    become_one(wishes, last, (Pose::GivingOnKnee, |wish| matches!(wish, Wish::Pose(Pose::Kneeling | Pose::Proposing))));
}

/// Two who talk and sit at a table, or in a cafe, sit across from each other.
fn talk_at_table(wishes: &mut [Found], (last, prompt): (u8, &str)) {
    let is = |wish: &Found, pose: Pose| wish.wish == Wish::Pose(pose) && !wish.refused;
    let talks = wishes.iter().any(|wish| is(wish, Pose::Talking)) || says_talk(prompt);
    let both_sit = wishes.iter().any(|wish| is(wish, Pose::Sitting) && is_about(wish, (0, last)));
    let in_cafe = wishes.iter().any(|wish| matches!(wish.wish, Wish::Place(Place::Cafe) | Wish::Likely(Place::Cafe)));
    let does_else = |wish: &Found| {
        matches!(wish.wish, Wish::Pose(pose) if !matches!(pose, Pose::Sitting | Pose::Talking))
            || matches!(wish.wish, Wish::Prop(_))
    };
    if last == 1 && talks && both_sit && in_cafe && !wishes.iter().any(does_else) {
        let parts = wishes.iter_mut().filter(|wish| is(wish, Pose::Sitting) || is(wish, Pose::Talking));
        parts.for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::OverTea), EVERYONE));
    }
}

/// `talking on a bench`: who talks there sits.
fn talk_on_seat(wishes: &mut [Found]) {
    let is_seat = |wish: &Found| matches!(wish.wish, Wish::Seat(_)) && !wish.refused;
    let does_else = |wish: &Found| matches!(wish.wish, Wish::Pose(pose) if pose != Pose::Talking) && !wish.refused;
    if !wishes.iter().any(is_seat) || wishes.iter().any(does_else) {
        return;
    }
    for wish in wishes.iter_mut().filter(|wish| !wish.refused) {
        match wish.wish {
            Wish::Pose(Pose::Talking) => (wish.wish, wish.who) = (Wish::Pose(Pose::Sitting), EVERYONE),
            Wish::Seat(_) if wish.who.0 == wish.who.1 => wish.who = EVERYONE,
            _ => {}
        }
    }
}

fn says_talk(prompt: &str) -> bool {
    let said = prompt.to_lowercase();
    ["talking", "chatting", "話"].into_iter().any(|word| said.contains(word))
}

/// At one table two do what is said of them, and no more than sit there where nothing is.
fn sit_across(wishes: &mut [Found]) {
    let across = |wish: &Found| match wish.wish {
        Wish::Pose(pose) if pose.is_across_a_table() && !wish.refused => Some(pose),
        _ => None,
    };
    let done = wishes.iter().filter_map(across).find(|pose| *pose != Pose::OverTea);
    for wish in wishes.iter_mut().filter(|wish| across(wish).is_some()) {
        wish.wish = done.map_or(wish.wish, Wish::Pose);
    }
}

/// What is a part of the deed that two do becomes the deed.
fn become_one(wishes: &mut [Found], last: u8, (deed, is_part): (Pose, fn(Wish) -> bool)) {
    let does = |wish: &Found| wish.wish == Wish::Pose(deed) && !wish.refused;
    if last != 1 || !wishes.iter().any(does) {
        return;
    }
    let parts = wishes.iter_mut().filter(|wish| is_part(wish.wish) && !wish.refused);
    parts.for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(deed), EVERYONE));
}

/// `height difference, hand on head`: of two it is the other's.
fn pat_head(found: &mut ReadText, prompt: &str) {
    const WORDS: [&str; 3] = ["hand on head", "hand_on_head", "hand on another's head"];
    let pats = |wish: &&mut Found| {
        matches!(wish.wish, Wish::Pose(Pose::HandInHair)) && !wish.refused && wish.is_said_as(prompt, &WORDS)
    };
    for wish in found.wishes.iter_mut().filter(pats) {
        (wish.wish, wish.who) = (Wish::Pose(Pose::PattingHead), EVERYONE);
    }
}

/// 背中合わせに座る.
fn sit_back_to_back(wishes: &mut [Found]) {
    let is = |wish: &Found, pose: Pose| wish.wish == Wish::Pose(pose) && !wish.refused;
    let sits = |wish: &Found| is(wish, Pose::Sitting) || is(wish, Pose::SittingOnGround);
    if wishes.iter().any(|wish| is(wish, Pose::BackToBack)) && wishes.iter().any(sits) {
        let parts = wishes.iter_mut().filter(|wish| sits(wish) || is(wish, Pose::BackToBack));
        parts.for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::SittingBackToBack), EVERYONE));
    }
}

/// A dance of two is the hands, the waist and the look.
fn dance(wishes: &mut [Found], last: u8) {
    let dances = |wish: &Found| wish.wish == Wish::Pose(Pose::Dancing) && !wish.refused;
    let is_part = |wish: &Found| {
        use Pose::{ArmAround, FacingEachOther, HandOnHip, HandOnShoulder, HoldingHands};
        matches!(wish.wish, Wish::Pose(ArmAround | FacingEachOther | HandOnHip | HandOnShoulder | HoldingHands))
    };
    if last != 1 || !wishes.iter().any(dances) || !wishes.iter().any(is_part) {
        return;
    }
    wishes.iter_mut().filter(|wish| !wish.refused && (is_part(wish) || dances(wish))).for_each(|wish| {
        (wish.wish, wish.who) = (Wish::Pose(Pose::Dancing), (0, last));
    });
}

/// `holding hands, running`; and whoever pulls another by the hand does not walk slowly.
fn run_together(wishes: &mut [Found], last: u8) {
    // Whoever leads by the hand and runs does not run alone.
    let is = |wish: &Found, pose: Pose| wish.wish == Wish::Pose(pose) && !wish.refused;
    let says = |pose: Pose| wishes.iter().any(|wish| is(wish, pose));
    if last != 1 || !says(Pose::HoldingHands) || !says(Pose::Running) && !says(Pose::Pulling) {
        return;
    }
    let parts =
        |wish: &&mut Found| [Pose::HoldingHands, Pose::Running, Pose::Pulling].iter().any(|pose| is(wish, *pose));
    wishes
        .iter_mut()
        .filter(parts)
        .for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::RunningTogether), EVERYONE));
}

/// `his hand on her waist` is no hand on the own hip.
fn hold_by_waist(wishes: &mut [Found], prompt: &str) {
    let is_others = |own: (usize, usize)| {
        let (before, words) = (prompt.get(..own.0).unwrap_or_default(), prompt.get(own.0..own.1).unwrap_or_default());
        before.ends_with("his ") && words.contains("her waist")
            || before.ends_with("her ") && words.contains("his waist")
    };
    let holds = |wish: &&mut Found| wish.wish == Wish::Pose(Pose::HandOnHip) && !wish.refused && is_others(wish.own);
    wishes.iter_mut().filter(holds).for_each(|wish| (wish.wish, wish.who) = (Wish::Pose(Pose::ArmAround), EVERYONE));
}

/// Seen from behind are all, said of whomever; who has turned the back is one.
fn see_all_from_behind(wishes: &mut [Found], prompt: &str) {
    const VIEWS: [&str; 8] =
        ["behind", "back view", "rear view", "from the back", "後ろ姿", "後姿", "後ろから", "背後"];
    let is_view = |own: (usize, usize)| {
        let said = prompt.get(own.0..own.1).unwrap_or_default().to_lowercase();
        VIEWS.into_iter().any(|view| said.contains(view))
    };
    let seen = |wish: &&mut Found| wish.wish == Wish::Pose(Pose::BackTurned) && !wish.refused && is_view(wish.own);
    wishes.iter_mut().filter(seen).for_each(|wish| wish.who = EVERYONE);
}

/// Who sleeps on somebody's back does not lie there.
fn sleep_in_arms(wishes: &mut Vec<Found>) {
    use Pose::{BackHug, Hugging, Piggyback, PrincessCarry, ShoulderRide};
    let carries = |wish: &Found| {
        matches!(wish.wish, Wish::Pose(BackHug | Hugging | Piggyback | PrincessCarry | ShoulderRide)) && !wish.refused
    };
    if !wishes.iter().any(carries) {
        return;
    }
    let asleep: Vec<(usize, usize)> =
        wishes.iter().filter(|wish| wish.wish == Wish::Expression(Expression::Serene)).map(|wish| wish.own).collect();
    wishes.retain(|wish| !(wish.wish == Wish::Pose(Pose::Lying) && asleep.contains(&wish.own)));
}

/// Of two the one with the pigeons feeds them.
fn feed_animals(wishes: &mut [Found]) {
    for at in 1..wishes.len() {
        let (feeds, fed) = (wishes[at - 1], wishes[at]);
        if feeds.wish == Wish::Pose(Pose::Feeding) && matches!(fed.wish, Wish::Animal(_)) && fed.who.0 == fed.who.1 {
            wishes[at - 1].who = fed.who;
        }
    }
}

/// Two who ride one horse or one motorbike: the second sits behind the first.
fn ride_one(wishes: &mut Vec<Found>, (last, prompt): (u8, &str)) {
    let is_one = |own: (usize, usize)| {
        let said = prompt.get(own.0..own.1).unwrap_or_default().to_lowercase();
        said.split(' ').any(|word| matches!(word, "a" | "one" | "same" | "an"))
            || ["二人乗り", "2人乗り", "相乗り", "一頭の", "一台の"].into_iter().any(|word| said.contains(word))
    };
    let rides = |wish: &Found| {
        use Pose::{Cycling, OnHorse, OnMotorbike, OnScooter};
        let both = wish.who.0 == 0 && wish.who.1 >= 1;
        matches!(wish.wish, Wish::Pose(Cycling | OnHorse | OnMotorbike | OnScooter))
            && both
            && !wish.refused
            && is_one(wish.own)
    };
    if last == 1 {
        sit_behind(wishes);
    }
    let Some(at) = wishes.iter().position(rides).filter(|_| last == 1) else { return };
    wishes[at].who = (0, 0);
    let behind = Found { wish: Wish::Pose(Pose::RidingDouble), who: (1, 1), ..wishes[at] };
    wishes.insert(at + 1, behind);
}

/// Where one of two is said to ride, it is the other who sits behind.
fn sit_behind(wishes: &mut [Found]) {
    use Pose::{Cycling, OnHorse, OnMotorbike, OnScooter, RidingDouble};
    let rides = |wish: &&Found| {
        matches!(wish.wish, Wish::Pose(Cycling | OnHorse | OnMotorbike | OnScooter))
            && wish.who.0 == wish.who.1
            && !wish.refused
    };
    let Some(rider) = wishes.iter().find(rides).map(|wish| wish.who.0).filter(|rider| *rider < 2) else { return };
    let behind = wishes.iter_mut().filter(|wish| wish.wish == Wish::Pose(RidingDouble) && !wish.refused);
    behind.for_each(|wish| wish.who = (1 - rider, 1 - rider));
}

/// Two who fight or sit look at each other while they do.
fn face_each_other(wishes: &mut [Found], last: u8) {
    let other = |wish: &&Found| {
        matches!(wish.wish, Wish::Pose(pose) if pose != Pose::FacingEachOther && pose != Pose::Standing)
            && is_about(wish, (0, last))
    };
    let Some(done) = wishes.iter().find(other).map(|wish| wish.wish) else { return };
    let faces = |wish: &&mut Found| wish.wish == Wish::Pose(Pose::FacingEachOther) && !wish.refused;
    wishes.iter_mut().filter(faces).for_each(|wish| (wish.wish, wish.who) = (done, (0, last)));
}

/// The umbrella that several are under is held by one who has nothing else in hand, and by no child beside somebody grown.
fn share_umbrella(wishes: &mut [Found], (last, prompt): (u8, &str)) {
    let umbrella = |wish: &Found| wish.wish == Wish::Prop(Prop::Umbrella) && !wish.refused;
    let is_one = |wish: &Found| prompt.get(wish.own.0..wish.own.1).is_some_and(|words| !words.ends_with('s'));
    let shared =
        |wish: &Found| umbrella(wish) && is_one(wish) && (wish.who.0 != wish.who.1 || is_said_shared(prompt, wish));
    let Some(first) = wishes.iter().position(shared) else { return };
    let whole = wishes[first].who == EVERYONE || is_said_shared(prompt, &wishes[first]);
    let under = if whole { (0, last) } else { (wishes[first].who.0, wishes[first].who.1.min(last)) };
    let holds_else = |at: u8| {
        wishes
            .iter()
            .any(|wish| matches!(wish.wish, Wish::Prop(prop) if prop != Prop::Umbrella) && is_about(wish, (at, at)))
    };
    let is_child = |at: u8| wishes.iter().any(|wish| wish.wish == Wish::Age(Age::Child) && is_about(wish, (at, at)));
    let free = |at: &u8| !holds_else(*at);
    // The middle one first, that it be over all of them.
    let mut those: Vec<u8> = (under.0..=under.1).collect();
    those.sort_by_key(|at| (2 * at).abs_diff(under.0 + under.1));
    let grown = those.iter().find(|at| free(at) && !is_child(**at));
    let holder = *grown.or_else(|| those.iter().find(|at| free(at))).unwrap_or(&under.0);
    let spans: Vec<(usize, usize)> = wishes.iter().filter(|wish| umbrella(wish)).map(|wish| wish.own).collect();
    let meets = |one: (usize, usize), other: (usize, usize)| one.0 <= other.0 && other.1 <= one.1;
    let colors = |wish: &Found| {
        let is_its = |own: &(usize, usize)| meets(wish.shown, *own) || meets(*own, wish.own);
        matches!(wish.wish, Wish::PropColor(_)) && spans.iter().any(is_its)
    };
    wishes.iter_mut().filter(|wish| umbrella(wish) || colors(wish)).for_each(|wish| wish.who = (holder, holder));
}

/// Whether the words say that several are under it: `sharing his umbrella`, `under a red umbrella`.
fn is_said_shared(prompt: &str, umbrella: &Found) -> bool {
    let before = prompt.get(..umbrella.own.1).unwrap_or_default().to_lowercase();
    let clause = before.rsplit([',', '.', ';', '、', '。']).next().unwrap_or_default();
    let near: Vec<&str> = clause.split_whitespace().rev().take(6).collect();
    let says = |word: &&&str| matches!(**word, "sharing" | "share" | "shares" | "under" | "beneath" | "shared");
    near.iter().any(|word| says(&word)) || clause.contains("相合") || clause.contains("一緒") || clause.contains("二人")
}
