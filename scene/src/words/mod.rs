//! Reading: what a prompt and a negative text ask of the scene, what was understood and what will not be drawn.
//!
//! Reading order: `tags` takes out the marks of tag lists, `token` cuts the text. Passes over its tokens say what people say in the words
//! of the tables, in the order in which `reader` calls them: `years`, `bystanders`, `restated`, `denials`, `ones`, `listed`, `dealt`, `deeds`, `bedside`, `relations` (with `pronouns`, `children`, `japanese`, `ahead`,
//! `undrawn`, `members`, `touch`), `company`, `wordings`, `tools`, `owners`, `animals`, `lifeless`. Then `reader` looks phrases up in
//! `vocabulary`, and `cast` says whose they are. At last rules between wishes (`settle`): `objects` (with `fragments`), `alike`, `bearers`, `pairs`, `overlays`, `bands`, `listed`, `moods`, `dyes`,
//! `dressing`, `details`, `cuts`, and `contest` (with `led`) where two exclude each other.

mod ahead;
mod alike;
mod animal_acts;
mod animal_care;
mod animal_spots;
mod animals;
mod bands;
mod bearers;
mod bearing_names;
mod bedside;
mod bystanders;
mod cast;
mod children;
mod closer;
mod clothes_names;
mod company;
mod compounds;
mod contest;
mod cuts;
mod dealt;
mod deeds;
mod denials;
mod described;
mod details;
mod dressing;
mod dyes;
mod echoes;
mod fed;
mod fragments;
mod gathered;
mod japanese;
mod kin;
mod kinship;
mod laps;
mod layers;
mod leads;
mod led;
mod lifeless;
mod listed;
mod matches;
pub mod meaning;
mod members;
mod missed;
mod moods;
mod named_once;
mod object;
mod objects;
mod ones;
mod overlays;
mod owners;
mod pairs;
mod people;
mod place_names;
mod plurals;
mod pronouns;
mod prop_names;
mod reader;
mod relations;
mod restated;
mod resting;
mod rests;
mod sofas;
mod stuffs;
mod tags;
mod tended;
mod tied;
mod token;
mod told;
mod tools;
mod touch;
pub mod traits;
mod twins;
mod two_hands;
mod undrawn;
pub mod unwanted;
mod ventures;
mod versus;
mod vocabulary;
pub mod wish;
mod wordings;
mod years;
mod younger;

use engine::{Brief, Size, Style, Understanding, Understood};

use crate::{Expression, FigureKind, Outfit, Place, Pose, Prop};
pub use animals::MOST_ANIMALS;
pub use cast::MOST;
use contest::{drop_impossible, give_way, hold_one_place, holds, is_lost, lose_colors_of_the_lost};
pub use kinship::Kinship;
use kinship::kinship;
use people::{People, Person};
use reader::{EVERYONE, Found, ReadText, Who, read_text};
use wish::{Gaze, Wish};

/// What the words decided. Wishes never contradict each other or the refusals.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub granted: Vec<Granted>,
    pub refused: Vec<Granted>,
    /// How many figures were named; 0 where none was.
    pub figures: u8,
    /// Of each figure that is one of the given characters, the design's seed.
    pub own_seeds: Vec<Option<u64>>,
    /// Whether those who are there are one family, or twins.
    pub kinship: Kinship,
    /// Animals were named, and nobody beside them.
    pub animals_alone: bool,
    /// Years were said that are too few for a grown person.
    pub is_young: bool,
    pub understanding: Understanding,
}

/// A wish and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Granted {
    pub wish: Wish,
    pub who: Who,
}

/// Reads the brief's words. Where two contradict each other the later is drawn; the negative text is later than the
/// whole prompt.
pub fn read(brief: &Brief) -> Reading {
    let people = People::of(&brief.characters);
    let mut found = read_text(&brief.prompt, &people);
    settle(&mut found, &people, &brief.prompt);
    let from_prompt = found.wishes.len();
    let negative = read_text(&brief.negative, &People(Vec::new())).wishes;
    found.wishes.extend(negative.into_iter().map(|wish| Found { refused: true, who: EVERYONE, ..wish }));
    let whom: Vec<Vec<Who>> = found.wishes.iter().map(|wish| whom(wish, &found, (&people, &brief.prompt))).collect();
    let holds = |at: usize| holds(&found.wishes, at, brief) && !whom[at].is_empty();
    let mut holds: Vec<bool> = (0..found.wishes.len()).map(holds).collect();
    hold_one_place(&found.wishes, &mut holds);
    lose_colors_of_the_lost(&found.wishes[..from_prompt], &mut holds[..from_prompt], &brief.prompt);
    overlays::seen_far_off(&mut found.wishes[..from_prompt], &mut holds[..from_prompt]);

    let animals_alone = are_animals_alone(&found, &holds);
    let is_young = found.is_young || people.young(&found).next().is_some();
    let mut reading = Reading { animals_alone, is_young, ..Reading::default() };
    let mut room = MOST_ANIMALS;
    let holds: Vec<bool> =
        (0..holds.len()).map(|at| holds[at] && !reading.leaves_out(&found.wishes[at], &mut room)).collect();
    reading.understanding.understood = people.understood(&found, &brief.prompt);
    let mut lost = found.not_understood.clone();
    for (at, wish) in found.wishes.iter().enumerate() {
        let text = if at < from_prompt { &brief.prompt } else { &brief.negative };
        if holds[at] {
            reading.take(wish, &whom[at]);
            // A guess by the way is no part of what the words say.
            if !matches!(wish.wish, Wish::Haunts(_)) {
                reading.tell(wish, text);
            }
        } else if at < from_prompt && is_lost(&found.wishes[..from_prompt], &holds, (at, &brief.prompt)) {
            lost.push(wish.own);
        }
    }
    reading.bring_traits(&found, &people);
    if is_place_alone(&found, &brief.prompt) {
        reading.granted.push(Granted { wish: Wish::Nobody, who: EVERYONE });
    }
    // Who works is grown up.
    let hint = found.hint.map(|kind| if works(&found.wishes) { grown(kind) } else { kind });
    // `A captain with a beard helps a pilot with her helmet`: she is the other one.
    let hinted = hint.filter(|_| !reading.decides_the_figure() && !reading.has_beard()).map(Wish::Kind);
    reading.granted.extend(hinted.map(|wish| Granted { wish, who: (0, 0) }));
    reading.figures = found.cast.len() as u8;
    reading.kinship = kinship(&brief.prompt);
    let places: Vec<Place> = reading.granted.iter().filter_map(|granted| granted.wish.place()).collect();
    let told = (reading.understanding.understood.as_slice(), places.as_slice());
    reading.understanding.not_drawn = missed::phrases(&brief.prompt, lost, told);
    reading
}

/// What the words of the whole prompt make of what was read one by one, in this order.
fn settle(found: &mut ReadText, people: &People, prompt: &str) {
    people.seat(found);
    relations::shared(prompt, found);
    objects::settle(found, prompt);
    alike::settle(found, prompt);
    bearers::settle(found, prompt);
    ventures::settle(found, prompt);
    pairs::settle(found, prompt);
    resting::settle(&mut found.wishes, prompt);
    matches::drink_by_the_computer(&mut found.wishes);
    matches::kick_and_block(found);
    drop_impossible(found, people);
    matches::own_ball(&mut found.wishes, prompt);
    matches::own_instrument(&mut found.wishes, prompt);
    matches::bow_of_a_violin(&mut found.wishes, prompt);
    matches::on_the_back(found, prompt);
    matches::in_hand_or_beside(&mut found.wishes, prompt);
    matches::beyond_the_window(found, prompt);
    matches::blanket_of_no_bed(found, prompt);
    matches::own_chopsticks(&mut found.wishes, prompt);
    matches::basket_of_a_bicycle(found, prompt);
    matches::boxing(&mut found.wishes);
    matches::in_the_pan(&mut found.wishes, prompt);
    matches::burning_where_it_should(&mut found.wishes, prompt);
    matches::field_of_the_game(&mut found.wishes, prompt);
    matches::on_the_ice(&mut found.wishes, &mut found.not_understood, prompt);
    matches::one_deed(found, prompt);
    overlays::shop_of_trade(&mut found.wishes, prompt);
    overlays::alley_of_neon(&mut found.wishes, prompt);
    overlays::lay_over(&mut found.wishes);
    overlays::sea_below(found, prompt);
    bands::arm(found, prompt);
    listed::settle(&mut found.wishes, prompt);
    sofas::on_a_sofa(found, prompt);
    moods::open_mouths(found, prompt);
    moods::blend(&mut found.wishes, prompt);
    dyes::settle(found, prompt);
    dressing::colors_follow(&mut found.wishes);
    dressing::wings_of_a_mount(&mut found.wishes, prompt);
    dressing::wings_of_kind(&mut found.wishes, prompt);
    details::tails_of_kind(found, prompt);
    dressing::uniform_of_trade(&mut found.wishes, prompt);
    dressing::tunic_of_a_man(&mut found.wishes, prompt);
    details::of_who_has_it(&mut found.wishes, prompt);
    details::without_jacket(&mut found.wishes, prompt);
    details::apron_over_clothes(&mut found.wishes, prompt);
    dressing::cape_over_clothes(&mut found.wishes, prompt);
    dressing::dye_of_cloth(&mut found.wishes, prompt);
    tied::coveralls(&mut found.wishes, prompt);
    dressing::in_its_place(&mut found.wishes, prompt);
    dressing::colors_by_name(&mut found.wishes, prompt);
    dressing::sleeves_that_hang(&mut found.wishes, prompt);
    dressing::uniform_by_name(&mut found.wishes, prompt);
    dressing::jersey_without_sleeves(&mut found.wishes, prompt);
    rests::settle(found, prompt);
    closer::settle(found, prompt);
    matches::under_blue_sky(&mut found.wishes, prompt);
    matches::own_telescope(&mut found.wishes);
    two_hands::hold(found, prompt);
    layers::settle(found, prompt);
    stuffs::of_cloth(&mut found.wishes, prompt);
    dressing::helmet_of_trade(&mut found.wishes, prompt);
    dressing::jacket_with_a_backpack(&mut found.wishes, prompt);
    dressing::usual_clothes_give_way(&mut found.wishes, prompt);
    cuts::fit(found, prompt);
    dressing::worn_under(found);
    details::lose_what_has_none(found);
    details::lose_sleeves_of_none(found);
    give_way(found);
}

/// Whether the first figure is known by a trade, and does not go to school.
fn works(wishes: &[Found]) -> bool {
    use Outfit::{Apron, Chef, LabCoat, Military, Nurse, Overalls, Spacesuit, Suit};
    let of_trade = |wish: Wish| {
        matches!(
            wish,
            Wish::Haunts(_) | Wish::Outfit(Apron | Chef | LabCoat | Military | Nurse | Overalls | Spacesuit | Suit)
        )
    };
    let first = || wishes.iter().filter(|found| found.who.0 == 0 && !found.refused);
    let is_called = first().any(|found| found.wish == Wish::Somebody);
    is_called && first().any(|found| of_trade(found.wish)) && !first().any(|found| found.wish == Wish::SchoolUniform)
}

const fn grown(kind: FigureKind) -> FigureKind {
    match kind {
        FigureKind::Girl => FigureKind::Woman,
        FigureKind::Boy => FigureKind::Man,
        kind => kind,
    }
}

fn says_each(prompt: &str) -> bool {
    ["each with", "each has", "それぞれ", "各自"].iter().any(|word| prompt.contains(word))
}

/// Whom a wish can be granted to. Who somebody is was decided with the design: words of a prompt do not change it.
fn whom(wish: &Found, found: &ReadText, (people, prompt): (&People, &str)) -> Vec<Who> {
    let is_one = || prompt.get(wish.own.0..wish.own.1).is_some_and(|words| !words.ends_with('s'));
    let several = !wish.refused && wish.who.0 != wish.who.1;
    // One of them takes the picture.
    let is_selfie =
        || prompt.get(wish.own.0..wish.own.1).is_some_and(|words| words.contains("selfie") || words.contains("自撮り"));
    if wish.wish == Wish::Prop(Prop::Phone) && several && is_selfie() {
        return vec![(wish.who.0, wish.who.0)];
    }
    // Those who play together have one ball, and the middle one has it.
    let is_ball = |prop| matches!(prop, Prop::BeachBall | Prop::Ball | Prop::Volleyball | Prop::SoccerBall);
    if matches!(wish.wish, Wish::Prop(prop) if is_ball(prop)) && several && is_one() {
        let last = wish.who.1.min((found.cast.len() as u8).saturating_sub(1));
        let middle = wish.who.0 + last.saturating_sub(wish.who.0) / 2;
        return vec![(middle, middle)];
    }
    // So is one pot of all who are round it.
    if matches!(wish.wish, Wish::Prop(prop) if prop.is_worked_at() && prop != Prop::Mortar)
        && several
        && !says_each(prompt)
    {
        let last = wish.who.1.min((found.cast.len() as u8).saturating_sub(1));
        let middle = wish.who.0 + last.saturating_sub(wish.who.0) / 2;
        return vec![(middle, middle)];
    }
    if !wish.wish.is_identity() || found.cast.iter().all(|seat| seat.design.is_none()) {
        return vec![wish.who];
    }
    let last = found.cast.len() as u8 - 1;
    let agrees = |at: &u8| {
        let design = found.cast[usize::from(*at)].design;
        let person = design.map(|who| &people.0[usize::from(who)]);
        person.is_none_or(|person| person.wishes.contains(&wish.wish) != wish.refused)
    };
    (wish.who.0..=wish.who.1.min(last)).filter(agrees).map(|at| (at, at)).collect()
}

/// The style that a prompt asks for; none where it asks for none.
pub fn style(prompt: &str) -> Option<Style> {
    let size = Size { width_px: 64, height_px: 64 };
    let brief = |style| Brief {
        prompt: prompt.into(),
        negative: String::new(),
        size,
        seed: 0,
        candidates: 1,
        style,
        characters: Vec::new(),
    };
    let asks = |wish: Wish, style| read(&brief(style)).granted.iter().any(|granted| granted.wish == wish);
    let named = read_text(prompt, &People(Vec::new())).wishes;
    let names = |style: &Style| named.iter().any(|found| found.wish == Wish::Style(*style));
    Style::ALL.into_iter().filter(names).find(|style| asks(Wish::Style(*style), *style))
}

/// Which figure of several.
const NUMBERS: [&str; 4] = ["first figure", "second figure", "third figure", "fourth figure"];

impl Reading {
    /// What animals do not wear or hold, and animals for whom there is no room.
    fn leaves_out(&self, found: &Found, room: &mut u8) -> bool {
        match found.wish {
            _ if found.refused => false,
            Wish::Animal(animal) => {
                let fits = animal.count <= *room;
                *room -= if fits { animal.count } else { 0 };
                !fits
            }
            wish => self.animals_alone && wish.is_of_a_figure() && !shows_on_animals(wish),
        }
    }

    fn take(&mut self, found: &Found, whom: &[Who]) {
        let list = if found.refused { &mut self.refused } else { &mut self.granted };
        list.extend(whom.iter().map(|who| Granted { wish: found.wish, who: *who }));
    }

    /// Says what the words were understood as.
    fn tell(&mut self, found: &Found, text: &str) {
        let meaning = if found.refused { found.wish.refusal() } else { found.wish.meaning() };
        let words = text.get(found.shown.0..found.shown.1).unwrap_or_default().to_owned();
        // Of whom it is said was told before.
        if words.is_empty() {
            return;
        }
        let count = found.who.1.saturating_sub(found.who.0).saturating_add(1);
        let meaning = match found.who {
            (_, last) if last < MOST && count > 1 && matches!(found.wish, Wish::Kind(_) | Wish::Somebody) => {
                format!("{meaning} x {count}")
            }
            (0, _) => meaning,
            (first, _) => format!("{meaning} ({})", NUMBERS[usize::from(first).min(NUMBERS.len() - 1)]),
        };
        self.understanding.understood.push(Understood { words, meaning });
    }

    /// What goes with each of the given characters stands before what the prompt says, and gives way to it.
    fn bring_traits(&mut self, found: &ReadText, people: &People) {
        let person = |design: Option<u8>| design.map(|who| &people.0[usize::from(who)]);
        self.own_seeds = found.cast.iter().map(|seat| person(seat.design).map(|person| person.seed)).collect();
        let mut brought = Vec::new();
        for (at, seat) in (0_u8..).zip(&found.cast) {
            let kept = person(seat.design).map(|person| self.kept(person, at)).unwrap_or_default();
            brought.extend(kept.into_iter().map(|wish| Granted { wish, who: (at, at) }));
        }
        brought.append(&mut self.granted);
        self.granted = brought;
    }

    /// Without what the prompt takes off, and without the usual clothes where it names others.
    fn kept(&self, person: &Person, at: u8) -> Vec<Wish> {
        let about = |granted: &&Granted| (granted.who.0..=granted.who.1).contains(&at);
        let changes = |granted: &Granted| matches!(granted.wish, Wish::Outfit(_) | Wish::SchoolUniform | Wish::Garb(_));
        let changed = self.granted.iter().filter(about).any(changes);
        let refused = |wish: &Wish| self.refused.iter().filter(about).any(|refused| refused.wish == *wish);
        let stays = |wish: &Wish| wish.is_identity() || !(refused(wish) || changed && wish.is_of_clothes());
        person.wishes.iter().copied().filter(stays).collect()
    }

    fn decides_the_figure(&self) -> bool {
        self.granted.iter().any(|granted| matches!(granted.wish, Wish::Kind(_)))
    }

    fn has_beard(&self) -> bool {
        self.granted.iter().any(|granted| matches!(granted.wish, Wish::Extra(extra) if extra.is_on_jaw()))
    }
}

/// Whether a place is what the prompt is about: `an old shrine in the forest, morning fog`.
fn is_place_alone(found: &ReadText, prompt: &str) -> bool {
    let begins = |article: &str| prompt.get(..article.len()).is_some_and(|start| start.eq_ignore_ascii_case(article));
    let of_the_picture = |wish: Wish| !wish.is_of_a_figure() && wish != Wish::Solo;
    let mut wishes = found.wishes.iter().filter(|found| !found.refused);
    ["a ", "an ", "the "].into_iter().any(begins)
        && found.dwells_on_place
        && found.cast.is_empty()
        && found.named.is_empty()
        && found.hint.is_none()
        && matches!(found.wishes.first(), Some(Found { wish: Wish::Place(_) | Wish::Nobody, refused: false, .. }))
        && wishes.all(|found| of_the_picture(found.wish))
}

/// Whether no word asks for a figure beside the animals: `a cat sleeping on a windowsill`.
fn are_animals_alone(found: &ReadText, holds: &[bool]) -> bool {
    let asked =
        || found.wishes.iter().zip(holds).filter(|(wish, holds)| **holds && !wish.refused).map(|(wish, _)| wish.wish);
    let of_people = |wish: Wish| {
        (wish.is_identity() && !matches!(wish, Wish::EyeColor(_)))
            || (wish.is_of_clothes()
                && !matches!(wish, Wish::Accent(_) | Wish::HatColor(_) | Wish::Dye(..) | Wish::Print(..)))
    };
    let of_people = |wish: Wish| of_people(wish) || matches!(wish, Wish::Somebody | Wish::Solo | Wish::SchoolUniform);
    found.cast.is_empty()
        && found.hint.is_none()
        && asked().any(|wish| matches!(wish, Wish::Animal(_)))
        && !asked().any(of_people)
}

const fn shows_on_animals(wish: Wish) -> bool {
    matches!(
        wish,
        Wish::Pose(
            Pose::Standing
                | Pose::Sitting
                | Pose::Running
                | Pose::Walking
                | Pose::Leaping
                | Pose::Lying
                | Pose::LyingOnBack
                | Pose::Flying
                | Pose::Floating
        ) | Wish::Expression(
            Expression::Sleepy | Expression::Serene | Expression::Smile | Expression::Gentle | Expression::Calm
        ) | Wish::Gaze(Gaze::Viewer)
            | Wish::Seat(_)
            | Wish::EyeColor(_)
    )
}
