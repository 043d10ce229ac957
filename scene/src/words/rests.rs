//! Where things are that are in no hand: `a cake on the table`, `surrounded by floating books`, `足元に鞄`.

use super::reader::{Found, ReadText};
use super::vocabulary::{Noun, Sense, look_up};
use super::wish::Wish;
use crate::{Framing, Place, Pose, Prop, Rest, Seat, Thing};

/// Words that say it, behind the thing, and where they say it is.
const BEHIND: [(Rest, &str); 10] = [
    (Rest::Afloat, "around|about|beside|near|above|over|behind|in|next to|before|in front of"),
    (Rest::Table, "table|desk|counter|nightstand|tabletop|kotatsu|workbench|coffee table|bedside table|side table"),
    (Rest::Ground, "ground|floor|grass|sand|snow|rug|carpet|tatami|deck|pavement|sidewalk|doorstep|blanket"),
    (Rest::Lap, "lap|knees"),
    (Rest::Head, "head"),
    (Rest::Shoulder, "shoulder|shoulders"),
    (Rest::Back, "back"),
    (Rest::Wall, "wall"),
    (Rest::Mouth, "mouth|lips|teeth"),
    (Rest::Near, "him|her|them|feet|side"),
];

const PARTICIPLES: [&str; 24] = [
    "lying",
    "resting",
    "standing",
    "sitting",
    "placed",
    "left",
    "hanging",
    "hung",
    "propped",
    "stuck",
    "perched",
    "balanced",
    "balancing",
    "set",
    "laid",
    "spread",
    "strapped",
    "slung",
    "piled",
    "stacked",
    "scattered",
    "open",
    "is",
    "are",
];

/// Things that move in the air by themselves.
const IN_THE_AIR: [&str; 10] =
    ["floating", "hovering", "levitating", "orbiting", "circling", "swirling", "float", "floats", "hover", "hovers"];

const ARTICLES: [&str; 16] = [
    "a", "an", "the", "her", "his", "their", "my", "its", "some", "wooden", "low", "small", "round", "little", "desk",
    "old",
];

/// Where it is, and the bytes after the thing that say so.
type Said = Option<(Rest, usize)>;

pub fn settle(found: &mut ReadText, prompt: &str) {
    take_up(found, prompt);
    let mut last: Option<(usize, Rest)> = None;
    let mut at = 0;
    while let Some(this) = found.wishes.get(at).copied() {
        at += 1;
        let Some(prop) = named(&this, prompt) else { continue };
        let after = prompt.get(this.own.1..).unwrap_or_default().to_ascii_lowercase();
        let before = prompt.get(..this.shown.0.min(this.own.0)).unwrap_or_default().to_ascii_lowercase();
        let said = behind(&after).or_else(|| japanese_behind(&after));
        let ahead = || ahead(&before).or_else(|| japanese_ahead(&before)).map(|rest| (rest, 0));
        let chained = || {
            let (end, rest) = last?;
            let between = prompt.get(end..this.own.0)?.to_ascii_lowercase();
            is_and(&between).then_some((rest, 0))
        };
        let usual = || usual_rest(prop).filter(|_| !is_grasped(&before)).map(|rest| (rest, 0));
        let said = said.or_else(ahead).or_else(chained).filter(|(rest, _)| fits(prop, *rest));
        let Some((rest, length)) = said.or_else(usual) else {
            continue;
        };
        let span = (this.own.1, this.own.1 + length);
        let count = if is_many(prompt.get(this.own.0..this.own.1).unwrap_or_default(), &before) { 4 } else { 1 };
        place(found, &this, Thing { prop, color: None, rest, count }, span);
        // Of several that stand on one table the first says where.
        last = (length == 0).then_some((this.own.1, rest));
    }
    beside(found, prompt);
    sit_at_it(found);
}

/// What was passed over since it is in no hand, and books, which else stand for a library.
fn take_up(found: &mut ReadText, prompt: &str) {
    let text = |own: (usize, usize)| prompt.get(own.0..own.1).unwrap_or_default().to_ascii_lowercase();
    let is_somewhere = |own: (usize, usize)| {
        let (before, after) = (text((0, own.0)), text((own.1, prompt.len())));
        behind(&after).is_some() || ahead(&before).is_some()
    };
    for wish in found.wishes.iter_mut().filter(|wish| wish.wish == Wish::Place(Place::Library) && !wish.refused) {
        if matches!(text(wish.own).as_str(), "books" | "open books") && is_somewhere(wish.own) {
            let flies = behind(&text((wish.own.1, prompt.len()))).or_else(|| Some((ahead(&text((0, wish.own.0)))?, 0)));
            let is_open = matches!(flies, Some((Rest::Afloat, _)));
            wish.wish = Wish::Bears(if is_open { Prop::Book } else { Prop::Books });
        }
    }
    let known = |own: &(usize, usize)| match look_up(&text(*own).split(' ').collect::<Vec<_>>()) {
        Some((Sense::Noun(Noun::Held, Some(wish @ Wish::Prop(_))), _)) if is_somewhere(*own) => Some((*own, wish)),
        _ => None,
    };
    let passed: Vec<((usize, usize), Wish)> = found.not_understood.iter().filter_map(known).collect();
    for (own, wish) in passed {
        found.not_understood.retain(|lost| *lost != own);
        found.wishes.push(Found { wish, refused: false, shown: own, own, who: (0, 0) });
    }
}

/// Where it is where nobody says that somebody has it in hand.
const fn usual_rest(prop: Prop) -> Option<Rest> {
    match prop {
        Prop::Monitor | Prop::Microscope | Prop::Globe | Prop::Vase => Some(Rest::Table),
        Prop::Barrel | Prop::TrafficCone => Some(Rest::Ground),
        Prop::Drone => Some(Rest::Afloat),
        _ => None,
    }
}

fn is_grasped(before: &str) -> bool {
    let tail: Vec<&str> = before.rsplit([',', '.', ';']).next().unwrap_or_default().split(' ').rev().take(5).collect();
    let grasps = ["holding", "holds", "carrying", "carries", "lifting", "hugging", "carry", "hold", "throwing"];
    tail.iter().any(|word| grasps.contains(word))
}

/// A thing that is named outright and can be seen in no hand.
fn named(this: &Found, prompt: &str) -> Option<Prop> {
    let (Wish::Prop(prop) | Wish::Bears(prop) | Wish::AlsoHeld(prop, _)) = this.wish else { return None };
    let words = prompt.get(this.own.0..this.own.1)?.to_ascii_lowercase();
    let names = !words.is_empty() && !this.calls_somebody(prompt) && !starts_with_deed(&words);
    (!this.refused && prop.stands_alone() && names).then_some(prop)
}

/// `reading a book` is held.
const DEEDS: [&str; 10] = ["types", "draws", "draw", "sketches", "eats", "eat", "slurps", "drinks", "sips", "devours"];

fn starts_with_deed(words: &str) -> bool {
    words.split(' ').next().is_some_and(|first| {
        words.contains(' ') && (first.ends_with("ing") || DEEDS.contains(&first)) && first != "string"
    }) || words.ends_with(['る', 'う', 'く', 'む', 'て', 'で', 'つ', 'す'])
}

/// The wish becomes the thing, with the color that is said of it, and what its words seemed to say is taken back.
fn place(found: &mut ReadText, this: &Found, thing: Thing, (from, to): (usize, usize)) {
    let is_its = |wish: &Found| wish.shown.1 == this.own.1 && !wish.refused;
    let color = found.wishes.iter().find_map(|wish| match wish.wish {
        Wish::PropColor(tint) if is_its(wish) => Some(tint),
        _ => None,
    });
    for wish in found.wishes.iter_mut().filter(|wish| **wish == *this) {
        wish.wish = Wish::Rests(Thing { color, ..thing });
    }
    // `floating books`: it is the books that float.
    let from = if thing.rest == Rest::Afloat { this.own.0.saturating_sub(14).min(from) } else { from };
    let to = to.max(if thing.rest == Rest::Afloat { this.own.0 } else { 0 });
    let in_words = |own: (usize, usize)| from <= own.0 && own.1 <= to && own.0 < own.1 && own != this.own;
    found.wishes.retain(|wish| {
        let is_of_thing = matches!(wish.wish, Wish::PropColor(_)) && is_its(wish);
        let is_misread = in_words(wish.own) && matches!(wish.wish, Wish::Pose(_) | Wish::Gaze(_) | Wish::Extra(_));
        !is_of_thing && !is_misread
    });
    found.not_understood.retain(|own| !in_words(*own));
}

/// What is named beside a thing in hand is there all the same.
fn beside(found: &mut ReadText, prompt: &str) {
    let mut at = 0;
    while let Some(this) = found.wishes.get(at).copied() {
        at += 1;
        let (Wish::Bears(_), Some(prop)) = (this.wish, named(&this, prompt)) else { continue };
        let holds_another = found.wishes.iter().any(|other| {
            other.meets(this.who) && matches!(other.wish, Wish::Prop(held) if held != prop && !held.is_in_no_hand())
        });
        if holds_another && fits(prop, Rest::Near) {
            place(found, &this, Thing { prop, color: None, rest: Rest::Near, count: 1 }, (0, 0));
        }
    }
}

/// Who is alone with what is on a table sits at it, where nothing else is said that they do.
fn sit_at_it(found: &mut ReadText) {
    let Some(served) =
        found.wishes.iter().find(|wish| matches!(wish.wish, Wish::Rests(thing) if thing.rest == Rest::Table)).copied()
    else {
        return;
    };
    let is_busy = |wish: &Found| match wish.wish {
        Wish::Pose(pose) => pose != Pose::Sitting,
        Wish::Prop(prop) => prop.is_sat_behind() || prop.is_worked_at(),
        Wish::Seat(_) | Wish::Framing(Framing::Wide) => true,
        _ => false,
    };
    if found.cast.len() < 2 && !found.wishes.iter().any(|wish| !wish.refused && is_busy(wish)) {
        let silent = (served.own.1, served.own.1);
        let unsaid = |wish| Found { wish, shown: silent, own: silent, ..served };
        found.wishes.extend([Wish::Pose(Pose::Sitting), Wish::Seat(Seat::Desk)].map(unsaid));
    }
}

/// Whether it can be there: a sword on a shoulder is in a hand, and a cup is on no back.
const fn fits(prop: Prop, rest: Rest) -> bool {
    let kind = prop.held_like();
    match rest {
        Rest::Shoulder | Rest::Head => !matches!(
            kind,
            Prop::Sword
                | Prop::Greatsword
                | Prop::Axe
                | Prop::Spear
                | Prop::Staff
                | Prop::Scythe
                | Prop::Rifle
                | Prop::Bag
                | Prop::Bow
                | Prop::Shovel
                | Prop::Umbrella
                | Prop::Surfboard
                | Prop::Bat
                | Prop::BugNet
                | Prop::FishingRod
                | Prop::Broom
                | Prop::Rake
                | Prop::Flag
        ),
        Rest::Back => !matches!(kind, Prop::Sword | Prop::Cup | Prop::Bag),
        Rest::Mouth => {
            !matches!(kind, Prop::Microphone | Prop::Flute | Prop::Harmonica | Prop::Trumpet | Prop::Saxophone)
        }
        _ => true,
    }
}

/// `on the table`, `lying at her feet`, `floating around him`.
fn behind(after: &str) -> Said {
    let words: Vec<&str> =
        after.split([',', '.', ';', '(', ')', '\n']).next()?.split(' ').filter(|w| !w.is_empty()).collect();
    let end = |count: usize| words[..count].iter().map(|word| word.len() + 1).sum();
    let mut from = 0;
    let mut floats = false;
    while let Some(word) = words.get(from) {
        floats |= IN_THE_AIR.contains(word);
        if !PARTICIPLES.contains(word) && !IN_THE_AIR.contains(word) && *word != "that" && *word != "which" {
            break;
        }
        from += 1;
    }
    let preposition = *words.get(from)?;
    let about = |word: &str| BEHIND[0].1.split('|').any(|known| known == word);
    if floats {
        let upto = if about(preposition) { (from + 2).min(words.len()) } else { from };
        return Some((Rest::Afloat, end(upto)));
    }
    if matches!(preposition, "around" | "about")
        && words.get(from + 1).is_none_or(|who| matches!(*who, "her" | "him" | "them"))
    {
        return Some((Rest::Ground, end((from + 2).min(words.len()))));
    }
    if matches!(words.get(from..from + 3), Some(["in", "front", "of"])) {
        let who = words.get(from + 3)?;
        return matches!(*who, "her" | "him" | "them").then(|| (Rest::Near, end(from + 4)));
    }
    if !matches!(
        preposition,
        "on" | "at" | "in" | "by" | "beside" | "near" | "next" | "across" | "over" | "against" | "between" | "before"
    ) {
        return None;
    }
    let mut thing = from + 1;
    while words.get(thing).is_some_and(|word| {
        ARTICLES.contains(word) && words.len() > thing + 1 || *word == "top" || *word == "of" || *word == "to"
    }) {
        thing += 1;
    }
    let noun = words.get(thing).copied().unwrap_or(words[thing - 1]);
    let upto = (thing + 1).min(words.len());
    let (rest, _) = BEHIND[1..].iter().find(|(_, nouns)| nouns.split('|').any(|known| known == noun))?;
    let rest = match (preposition, *rest) {
        ("on" | "over" | "across", Rest::Near)
        | ("in", Rest::Table | Rest::Ground | Rest::Lap | Rest::Shoulder | Rest::Back) => return None,
        ("against", Rest::Wall) => Rest::Ground,
        (
            "by" | "beside" | "near" | "next" | "at" | "before",
            Rest::Head | Rest::Shoulder | Rest::Back | Rest::Mouth | Rest::Wall,
        ) => return None,
        (_, Rest::Mouth) if !matches!(preposition, "in" | "between") => return None,
        (_, rest) => rest,
    };
    Some((rest, end(upto)))
}

/// `on the table a cake`, `surrounded by floating books`.
fn ahead(before: &str) -> Option<Rest> {
    let clause = before.rsplit([',', '.', ';']).next()?;
    let words: Vec<&str> = clause.split(' ').filter(|word| !word.is_empty()).collect();
    let tail = &words[words.len().saturating_sub(7)..];
    let has = |word: &str| tail.contains(&word);
    let grasps =
        ["holding", "carrying", "holds", "carries", "eating", "reading", "drinking", "playing", "plays", "with"];
    if tail.last().is_some_and(|word| IN_THE_AIR.contains(word)) {
        return Some(Rest::Afloat);
    }
    if let Some(at) = tail.iter().rposition(|word| *word == "surrounded")
        && tail.get(at + 1) == Some(&"by")
        && tail.len() - at <= 5
    {
        return Some(if tail[at..].iter().any(|word| IN_THE_AIR.contains(word)) { Rest::Afloat } else { Rest::Ground });
    }
    let at = tail.iter().rposition(|word| matches!(*word, "table" | "desk" | "counter" | "feet" | "lap" | "head"))?;
    let near = tail.len() - at <= 4 && !grasps.iter().any(|word| tail[at..].contains(word) && *word != "with");
    let on = has("on") || has("at");
    match tail[at] {
        "table" | "desk" | "counter" if near && (on || tail.get(at + 1) == Some(&"with")) => Some(Rest::Table),
        "feet" if near && has("at") => Some(Rest::Ground),
        _ => None,
    }
}

fn japanese_ahead(before: &str) -> Option<Rest> {
    let clause = before.rsplit(['、', '。', ',', ' ']).next()?;
    let ends = |any_of: &[&str]| {
        any_of.iter().any(|words| clause.rfind(words).is_some_and(|at| clause[at + words.len()..].chars().count() <= 6))
    };
    let places: [(Rest, &[&str]); 8] = [
        (Rest::Table, &["テーブルに", "テーブルの上に", "机に", "机の上に", "卓上に", "カウンターに", "こたつに"]),
        (Rest::Ground, &["足元に", "足もとに", "床に", "地面に", "に囲まれ"]),
        (Rest::Lap, &["膝に", "膝の上に", "ひざに", "ひざの上に"]),
        (Rest::Head, &["頭に", "頭の上に"]),
        (Rest::Back, &["背中に"]),
        (Rest::Wall, &["壁に"]),
        (Rest::Mouth, &["口に", "口元に"]),
        (Rest::Near, &["横に", "隣に", "そばに", "傍らに", "脇に", "目の前に"]),
    ];
    places.iter().find(|(_, words)| ends(words)).map(|(rest, _)| *rest)
}

fn japanese_behind(after: &str) -> Said {
    let clause = after.split(['、', '。', ',']).next()?;
    let says = |rest: Rest, any_of: &[&str]| {
        any_of.iter().find(|words| clause.starts_with(**words)).map(|words| (rest, words.len()))
    };
    says(Rest::Afloat, &["が浮か", "が浮い", "が宙に", "が周りに浮", "が舞", "が空中に"])
        .or_else(|| says(Rest::Back, &["を背負", "を背中に"]))
        .or_else(|| says(Rest::Mouth, &["をくわえ", "を咥え", "を口に"]))
        .or_else(|| says(Rest::Head, &["を頭に", "を頭の上に"]))
        .or_else(|| says(Rest::Lap, &["を膝に", "を膝の上に", "をひざに"]))
        .or_else(|| {
            says(
                Rest::Table,
                &["を机に", "を机の上に", "をテーブルに", "がテーブルに", "が机に", "が机の上に", "がテーブルの上に"],
            )
        })
        .or_else(|| says(Rest::Ground, &["を足元に", "を床に", "を地面に", "が足元に", "が床に", "に囲まれ"]))
        .or_else(|| says(Rest::Wall, &["が壁に", "を壁に"]))
}

/// ` and a `, `, `.
fn is_and(between: &str) -> bool {
    between.len() < 22
        && between.starts_with([',', ' ', 'と', 'や', '、'])
        && between.split([' ', ',']).filter(|word| !word.is_empty()).count() <= 3
        && !between.contains("hold")
        && (between.contains("and") || between.contains('と') || between.contains('や') || between.trim() == ",")
}

/// `books`, `three candles`; not `binoculars`, nor `a pair of`.
fn is_many(words: &str, before: &str) -> bool {
    let single = [
        "glass",
        "binoculars",
        "headphones",
        "chess",
        "scissors",
        "knitting",
        "flowers",
        "compass",
        "fries",
        "noodles",
    ];
    let lowered = words.to_ascii_lowercase();
    let plural =
        lowered.ends_with('s') && !lowered.ends_with("ss") && !single.iter().any(|word| lowered.ends_with(word));
    plural || ["たくさんの", "沢山の", "無数の"].iter().any(|word| before.ends_with(word))
}
