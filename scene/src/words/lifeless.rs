//! What things do: sparks fly, curtains dance, hair blows in the wind, and nobody strikes a pose for it.
//!
//! Where the thing is drawn nothing of that is lost, and where it is not, its own name is.

use super::company::calls_one;
use super::reader::is_article;
use super::token::{Piece, Token, singulars, word, words_from};
use super::vocabulary::{Noun, Sense, look_up};
use super::wish::Wish;
use crate::{AnimalKind, Prop};

/// In the air, on the ground or far away: never held or worn.
const APART: &str = "spark ember ash dust petal blossom snowflake snow leaf leave feather bubble smoke steam mist fog flame \
    fire shadow sunlight moonlight sunbeam ray beam star cloud raindrop rain drop droplet water wave sea ocean surf \
    spray confetti streamer page debris rock bullet sand grass reed wheat branch tree willow curtain drape sign neon \
    screen scar crack blood drool hologram moon sun lightning thunder firework plane airplane airship ship boat train car truck bus house \
    building castle tower mountain bridge statue road path river stream brook waterfall fountain clock potion brew \
    cauldron pot coffee tea sweat tear note aura rune wind breeze bell chime light poster painting particle wisp glitter \
    meteor comet skyscraper city village window insect dragonfly firefly ghost seagull sail crowd audience onlooker spectator \
    monster creature beast golem mech kaiju robot";
/// Held too: theirs is what is done where they begin the thought.
const HELD: &str = "book paper bag balloon lantern candle lamp flag banner kite umbrella sword flower rose ball toy box \
    chair table orb crystal torch drone phone telephone alarm";
/// Worn or grown: theirs is what is done in the wind, or where they begin the thought.
const WORN: &str = "hat cap hair ponytail braid twintail tail lock bang dress skirt cape cloak coat scarf ribbon veil robe kimono \
    sleeve clothes tie hem haori jacket shawl sash gown mantle";
/// Shine of themselves.
const LUMINOUS: &str = "lantern candle lamp light sign neon star moon sun screen window fire flame ember firefly firework \
    spark hologram orb crystal sunlight moonlight lightning torch city skyscraper aura comet meteor";

/// What bodies do too.
const OF_BODIES: &str = "flying dancing falling running floating standing sitting lying waving smiling laughing weeping \
    sleeping playing spinning whirling twirling leaping jumping climbing resting leaning kneeling walking swinging \
    cheering clapping watching";
/// What no body does.
const OF_THINGS: &str = "blowing flowing fluttering billowing drifting swaying streaming rippling flapping trailing whipping \
    swirling bubbling boiling simmering rising crashing rolling breaking lapping rustling hanging blooming scattering \
    passing striking bursting dripping spilling stretching towering looming curling ringing crackling burning setting \
    moving growing tumbling soaring shooting raging";
/// Of these what neither hair nor cloth does.
const OF_ROADS: &str =
    "stretching passing striking shooting soaring bursting tumbling moving growing burning raging setting";
const OF_LIGHT: &str =
    "glowing shining twinkling glittering sparkling shimmering gleaming glinting flickering blazing flashing";
/// Done to what follows as often as by it: `waving flags`.
const TRANSITIVE: &str = "waving blowing playing swinging spinning scattering rolling breaking setting moving striking \
    shooting growing ringing climbing bursting passing burning hanging trailing";

/// The tokens without what things do in them.
pub fn without_deeds_of_things(mut tokens: Vec<Token>) -> Vec<Token> {
    let mut at = 0;
    while at < tokens.len() {
        if is_the_sea(&tokens, at) {
            tokens[at].piece = Piece::Word("surf".into());
        }
        if hair_blows(&tokens, at) {
            let blows = tokens[at + 1].clone();
            let wind = ["in", "the", "wind"].map(|word| Token { piece: Piece::Word(word.into()), ..blows.clone() });
            tokens.splice(at + 1..at + 2, wind);
        } else if let Some((verb, taken)) =
            deed_after(&tokens, at).or_else(|| deed_in_japanese(&tokens, at)).or_else(|| aloft(&tokens, at))
        {
            tokens.drain(verb..verb + taken);
            if is_elsewhere(&tokens, at) {
                tokens[at].piece = Piece::Word(format!("far {}", word(&tokens, at)));
            }
        } else if is_said_before_a_thing(&tokens, at) || drives_in_japanese(&tokens, at) {
            tokens.remove(at);
            continue;
        }
        at += 1;
    }
    tokens
}

/// `banners waving behind him` are in nobody's hand.
fn is_elsewhere(tokens: &[Token], at: usize) -> bool {
    const IN_HAND: &str = "flag banner umbrella sword bag ball";
    let is_phrase = (at.saturating_sub(2)..at).any(|from| from + phrase(tokens, from) == at + 1);
    names(IN_HAND, word(tokens, at)) && begins_a_thought(tokens, at) && !is_phrase
}

/// `waves crashing`, `beach, waves`, but `a girl waves` and `she waves at us`.
fn is_the_sea(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let by_somebody = |word: &str| {
        calls_one(word) || matches!(word, "she" | "he" | "they" | "and" | "who" | "it") || word.ends_with("ly")
    };
    let is_somebodys = match before.map(|token| &token.piece) {
        Some(Piece::Word(word)) => by_somebody(word) || is_worn(word),
        Some(Piece::Name(_) | Piece::Animal(_)) => true,
        _ => false,
    };
    word(tokens, at) == "waves"
        && !is_somebodys
        && phrase(tokens, at) == 1
        && !matches!(word(tokens, at + 1), "at" | "to")
}

/// Who is in it waves, not the sea.
fn is_worn(word: &str) -> bool {
    let worn = |sense| matches!(sense, Sense::Noun(_, Some(Wish::Outfit(_) | Wish::Lower(_) | Wish::Extra(_))));
    names(WORN, word) || look_up(&[word]).is_some_and(|(sense, _)| worn(sense))
}

fn lists(list: &str, wanted: &str) -> bool {
    list.split_whitespace().any(|one| one == wanted)
}

fn names(list: &str, word: &str) -> bool {
    singulars(word).iter().any(|form| lists(list, form))
}

/// How many words of a phrase of the tables stand there; one where there is none.
fn phrase(tokens: &[Token], at: usize) -> usize {
    look_up(&words_from(tokens, at)).map_or(1, |(_, count)| count)
}

/// `flies`, `fly` and `flying` are one.
fn participle<'a>(list: &'a str, word: &str) -> Option<&'a str> {
    let is_of = |participle: &&str| {
        let stem = participle.strip_suffix("ing").unwrap_or(participle);
        let short = &stem[..stem.len() - 1];
        let doubled = stem.ends_with(|last| short.ends_with(last));
        let of_stem = |stem: &str| [stem.to_owned(), format!("{stem}s"), format!("{stem}es"), format!("{stem}e")];
        word == *participle
            || of_stem(stem).iter().any(|form| form == word)
            || doubled && of_stem(short).iter().any(|form| form == word)
            || word.strip_suffix("ies").is_some_and(|root| stem == format!("{root}y"))
    };
    list.split_whitespace().find(is_of)
}

/// Where what the thing at `at` does is said after it, and in how many words.
fn deed_after(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let is_insect =
        |token: &Token| matches!(&token.piece, Piece::Animal(animal) if matches!(animal.kind, AnimalKind::Butterfly));
    let thing = word(tokens, at);
    let (apart, held, worn) = (names(APART, thing) || is_insect(&tokens[at]), names(HELD, thing), names(WORN, thing));
    if !(apart || held || worn) {
        return None;
    }
    let says_nothing = |at: &usize| is_between(word(tokens, *at));
    let verb = at + 1 + (at + 1..at + 4).take_while(says_nothing).count();
    // `autumn leaves falling`: the longest phrase from the left takes its words from those that begin within it.
    let is_taken = |from: usize| (from.saturating_sub(2)..from).any(|before| before + phrase(tokens, before) > from);
    let known = (at.saturating_sub(3)..=at).any(|from| from + phrase(tokens, from) > verb && !is_taken(from));
    if known {
        return None;
    }
    let does = word(tokens, verb);
    if does.starts_with("wav") && matches!(word(tokens, verb + 1), "goodbye" | "hello" | "at" | "to" | "farewell") {
        return None;
    }
    let shines = names(LUMINOUS, thing) && participle(OF_LIGHT, does).is_some();
    let moves = participle(OF_THINGS, does).is_some_and(|does| !worn || !lists(OF_ROADS, does));
    let taken = phrase(tokens, verb);
    let bodily = || {
        participle(OF_BODIES, does).is_some()
            && (apart && !is_where_somebody_is(tokens, at)
                || begins_a_thought(tokens, at)
                || worn && taken < 4 && is_in_the_wind(tokens, verb))
    };
    // `a witch with long hair flying on a broom`.
    let own = if apart || held { taken } else { 1 };
    (shines || moves || bodily()).then_some((verb, own))
}

/// `long teal hair flying`, where nothing says in what: it is the wind.
fn hair_blows(tokens: &[Token], at: usize) -> bool {
    let does = ["flying", "blowing", "streaming", "whipping", "fluttering", "billowing", "floating"];
    let ends = tokens.get(at + 2).is_none_or(|next| matches!(next.piece, Piece::Comma | Piece::Stop));
    matches!(word(tokens, at), "hair" | "ponytail" | "twintails" | "braids")
        && does.contains(&word(tokens, at + 1))
        && ends
}

/// `pancake in midair`, a thought of its own: nobody leaps.
fn aloft(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let thing = word(tokens, at);
    let is_thing = match look_up(&[thing]) {
        Some((Sense::Noun(Noun::Held, Some(Wish::Prop(prop))), _)) => !matches!(prop, Prop::Skateboard),
        Some(_) => false,
        None => !thing.is_empty() && !thing.ends_with("ing"),
    };
    let taken = match (word(tokens, at + 1), word(tokens, at + 2)) {
        ("in", "midair" | "mid-air") => 2,
        ("in", "mid") if word(tokens, at + 3) == "air" => 3,
        _ => return None,
    };
    (is_thing && begins_a_thought(tokens, at)).then_some((at + 1, taken))
}

/// `a boy on a ship waving goodbye`.
fn is_where_somebody_is(tokens: &[Token], at: usize) -> bool {
    const HOLDS_PEOPLE: &str = "ship boat train car truck bus house building castle tower mountain bridge road path river \
        stream brook fountain city village window plane airplane airship rock tree branch beach";
    let mut before = tokens[..at].iter().rev().map(Token::word).take(4);
    let says_where = |word: Option<&str>| {
        matches!(
            word,
            Some("on" | "in" | "at" | "by" | "near" | "under" | "from" | "beside" | "aboard" | "inside" | "along")
        )
    };
    names(HOLDS_PEOPLE, word(tokens, at))
        && before.find(|word| !word.is_some_and(|word| is_article(word) || describes(word))).is_some_and(says_where)
}

/// `the curtains are slowly dancing`.
fn is_between(word: &str) -> bool {
    matches!(word, "is" | "are" | "was" | "were" | "that" | "which" | "all" | "still")
        || word.ends_with("ly") && word.len() > 4
}

/// Whether nothing but an article, an owner and what describes it stands between the thing and the end of a thought.
fn begins_a_thought(tokens: &[Token], at: usize) -> bool {
    for from in (at.saturating_sub(5)..at).rev() {
        match &tokens[from].piece {
            Piece::Comma | Piece::Stop => return true,
            Piece::Word(word) if matches!(word.as_str(), "as" | "while") => return true,
            Piece::Word(word) if word == "and" || is_article(word) || describes(word) || names(WORN, word) => {}
            // `school bag`.
            Piece::Word(_) if from + phrase(tokens, from) == at + 1 => {}
            _ => return false,
        }
    }
    at < 5
}

fn describes(word: &str) -> bool {
    matches!(look_up(&[word]), Some((Sense::Adjective(_) | Sense::Silent | Sense::Hint(_), _)))
}

fn is_in_the_wind(tokens: &[Token], verb: usize) -> bool {
    // `seen from behind` is no wind.
    let is_view = |at: usize| word(tokens, at) == "behind" && word(tokens, at - 1) == "from";
    let blows = |at: usize| matches!(word(tokens, at), "wind" | "breeze" | "behind" | "around" | "gust");
    (verb + 1..verb + 5).any(|at| blows(at) && !is_view(at))
}

/// `swaying grass`, `glowing lanterns`: what the thing does stands before it.
fn is_said_before_a_thing(tokens: &[Token], at: usize) -> bool {
    let does = word(tokens, at);
    if !does.ends_with("ing") || phrase(tokens, at) > 1 || lists(TRANSITIVE, does) {
        return false;
    }
    // `sparkling lights` are no light something.
    let near = word(tokens, at + 1);
    // `sitting by window` is said of who sits there.
    if matches!(near, "by" | "at" | "near" | "beside" | "in" | "on" | "under" | "with") {
        return false;
    }
    let is_thing = names(LUMINOUS, near) || names(APART, near);
    let next = at + 1 + usize::from(!is_thing && describes(near) && !is_article(near));
    let thing = word(tokens, next);
    let is_phrase = (at.saturating_sub(3)..at).any(|from| from + phrase(tokens, from) > at);
    let shines = lists(OF_LIGHT, does) && names(LUMINOUS, thing);
    let moves = (lists(OF_THINGS, does) || lists(OF_BODIES, does)) && (names(APART, thing) || is_cloth(does, thing));
    !is_phrase && (shines || moves)
}

/// `flying hair`, `a flowing cape`, but not `sitting kimono`.
fn is_cloth(does: &str, thing: &str) -> bool {
    names(WORN, thing) && (lists(OF_THINGS, does) || matches!(does, "flying" | "dancing" | "waving" | "floating"))
}

/// 鉄橋を走る電車: what runs there has wheels.
fn drives_in_japanese(tokens: &[Token], at: usize) -> bool {
    matches!(word(tokens, at), "走る" | "走って" | "走っている" | "飛ぶ" | "飛んでいる")
        && matches!(word(tokens, at + 1), "電車" | "列車" | "新幹線" | "汽車" | "車" | "トラック" | "飛行機" | "船")
}

/// 木の葉が落ちる, 湯気が立つ: nobody falls or stands there.
fn deed_in_japanese(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    const THINGS: [&str; 36] = [
        "花びら",
        "桜",
        "桜の花びら",
        "木の葉",
        "葉",
        "落ち葉",
        "雪",
        "火花",
        "煙",
        "湯気",
        "波",
        "カーテン",
        "スカート",
        "髪",
        "マント",
        "旗",
        "提灯",
        "星",
        "太陽",
        "日",
        "月",
        "雲",
        "風",
        "光",
        "炎",
        "影",
        "リボン",
        "スカーフ",
        "マフラー",
        "羽根",
        "泡",
        "鳥",
        "蝶",
        "紅葉",
        "粉雪",
        "流れ星",
    ];
    let is_bird = matches!(&tokens[at].piece, Piece::Animal(animal)
        if matches!(animal.kind, AnimalKind::Bird | AnimalKind::Butterfly));
    let is_thing = is_bird || THINGS.contains(&word(tokens, at));
    if !is_thing || !matches!(word(tokens, at + 1), "が" | "も" | "は" | "の") {
        return None;
    }
    let does = |at: &usize| {
        let asked = look_up(&[word(tokens, *at)]).map(|(sense, _)| sense);
        match asked {
            Some(Sense::Noun(_, wish)) => matches!(wish, Some(Wish::Pose(_))),
            Some(Sense::Wishes(wishes)) => matches!(wishes, [Wish::Pose(_)]),
            _ => false,
        }
    };
    // 青い髪の少女が走る: what follows is somebody's.
    let parts = |at: &usize| tokens.get(*at).and_then(Token::word).is_some_and(|word| !calls_one(word));
    (at + 2..at + 5).take_while(parts).find(does).map(|verb| (verb, 1))
}
