//! Animals in a text: each mention with its color, number, what it does and where it is becomes one token.
//!
//! `holding a white cat`, `two birds on her shoulder`: what belongs to the animal is taken with it, so that no figure gets
//! its color or its sleep. `her` stays a word of its own, for it says who the figure is.

use super::animal_acts::{act_after, act_before, does_itself, is_group, japanese_act, number, own_act};
use super::animal_spots::{branch_at, in_box, out_of_the_sea, raised_seat, shelf_at, spot_at, through_hoop, verb};
use super::reader::{is_article, says_little};
use super::token::{self, Piece, Token, words_from};
use super::undrawn::UNDRAWN;
use super::vocabulary::{Adjective, Sense, look_up};
use super::wish::{AnimalWish, Wish};
use crate::{Act, AnimalKind, Growth, Spot, Tint};

/// More are not drawn in one picture.
pub const MOST_ANIMALS: u8 = 4;

/// After the name of an animal these make something else of it.
const OF_SOMETHING_ELSE: &str = " signal costume ear ears eared tail tails mask hoodie hood hat cap girl girls boy boys woman man person people \
    costume print shirt tee sweater plush plushie doll toy toys keychain bed cafe statue figurine food paw paws pajamas pajama pyjamas pyjama onesie \
    slippers emblem logo tattoo cosplay headband headphones robe robes kimono jacket coat armor scale scales egg eggs pelt skin statues pattern backpack bag balloon mug cup cage nest house hole hug burglar \
    nap eyes eye mouth smile face spirit demon god goddess deity knight slayer rider princess prince maid kigurumi suit ears' \
    motif pin hairpin hairclip clip ornament earrings necklace charm sticker collar feather feathers wing wings fur claw claws \
    cut walk tag tags days lover trainer tamer hunter keeper breeder king queen blanket cushion pillow theme themed whiskers park shop store carrier footprint \
    like women men emoji poster painting stuffed riding riders market tank bowl bones sauce scooping drawn shoe shoes race \
    racing jack print suit arm arms mask pilot pilots hangar hand hands leg legs girl boy maid part parts game games shop flag flags streamer streamers ";

/// Before it, likewise.
const BEFORE_SOMETHING_ELSE: &str = " stuffed plush plushie toy rubber teddy hot like ceramic paper origami wooden robot were giant's cartoon plastic brass clockwork mechanical metal glass paper golden knitted crochet \
    inflatable chocolate baseball computer cricket construction tower harbor whitened ";

/// `a mural of a whale`: no animal is there.
const LIKENESSES: [&str; 20] = [
    "mural",
    "painting",
    "picture",
    "poster",
    "drawing",
    "photo",
    "photograph",
    "statue",
    "tattoo",
    "print",
    "portrait",
    "image",
    "figure",
    "shape",
    "sculpture",
    "sketch",
    "mask",
    "emblem",
    "logo",
    "model",
];

const SAYS_NOTHING: &str = " かわいい 可愛い ふわふわの big large cute adorable fluffy stray pet wild old beautiful lovely happy \
    mother father mama papa sweet chubby fat round lazy lone lonely curious loyal friendly majestic noble great mighty very ";

/// Of what is not grown, and of what is larger than others.
const YOUNG: &str = " small little tiny baby young cub kit fawn companion duckling ducklings chick chicks lamb lambs piglet piglets calf \
    cygnet cygnets ひよこ 子豚 子羊 小さな 小さい 子熊 子鹿 ";
const HUGE: &str = " mecha mech huge giant gigantic enormous massive colossal 巨大な 大きな 大きい ";

/// The tokens with every animal as one.
pub fn gathered(mut tokens: Vec<Token>) -> Vec<Token> {
    ravens(&mut tokens);
    camels(&mut tokens);
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let words = words_from(&tokens, at);
        let named = match look_up(&words) {
            Some((Sense::Animal(kind, color), count)) if !words.is_empty() => Some((kind, color, count)),
            found => {
                // What is a phrase stays one: `wolf cut` is no wolf.
                let count = found.map_or(1, |(_, count)| count).max(1);
                out.extend(tokens[at..at + count].iter().cloned());
                at += count;
                continue;
            }
        };
        let Some((kind, color, count)) = named else { continue };
        if kind == AnimalKind::Horse && is_ridden(&out) {
            // A figure rides there, and the phrase says so.
            let said = if named_in_japanese(&tokens, at) { "馬" } else { "horse" };
            out.push(Token { piece: Piece::Word(said.into()), end: tokens[at + count - 1].end, ..tokens[at].clone() });
            at += count;
            continue;
        }
        if is_something_else(&tokens, &out, at, count) {
            out.extend(tokens[at..at + count].iter().cloned());
            at += count;
            continue;
        }
        at += take(&tokens, (at, count), (kind, color), &mut out);
        at += worn_by_it(&tokens, at, &mut out);
    }
    out
}

/// `a dog wearing a red hat`: nobody else wears it, and it is told as one thing that is not drawn.
fn worn_by_it(tokens: &[Token], at: usize, out: &mut Vec<Token>) -> usize {
    let from = at + usize::from(matches!(word(tokens.get(at)), Some("which" | "that")));
    if !matches!(word(tokens.get(from)), Some("wearing" | "wears")) {
        return 0;
    }
    const MOST_WORDS: usize = 6;
    let ends =
        |text: &str| matches!(text, "and" | "on" | "sitting" | "sits" | "next" | "beside" | "with" | "in" | "by");
    let worn = (from + 1..from + MOST_WORDS).take_while(|at| word(tokens.get(*at)).is_some_and(|text| !ends(text)));
    let Some(last) = worn.last() else { return 0 };
    let told = Token { end: tokens[last].end, ..token::said(&tokens[from + 1], UNDRAWN) };
    out.push(told);
    last + 1 - at
}

/// Before what is worn it is a color.
fn camels(tokens: &mut [Token]) {
    const WORN: &str = " coat coats jacket sweater cardigan colored coloured color skirt pants trousers scarf dress trench turtleneck \
        blazer boots bag overcoat vest knit hat brown duffle wool hair toe shirt hoodie shawl suit shorts robe cloak cape ";
    for at in 0..tokens.len() {
        let next = format!(" {} ", token::word(tokens, at + 1));
        if token::word(tokens, at) == "camel" && (next == "  " || !WORN.contains(&next)) {
            tokens[at] = token::said(&tokens[at], "dromedary");
        }
    }
}

/// Before hair it is a color.
fn ravens(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let next = token::word(tokens, at + 1);
        let ends =
            matches!(next, "" | "on" | "perched" | "perching" | "sitting" | "flying" | "beside" | "and" | "above");
        if token::word(tokens, at) == "raven" && ends {
            tokens[at] = token::said(&tokens[at], "crow");
        }
    }
}

fn is_something_else(tokens: &[Token], before: &[Token], at: usize, count: usize) -> bool {
    let listed = |list: &str, word: Option<&str>| word.is_some_and(|word| list.contains(&format!(" {word} ")));
    let last = before.iter().rev().find(|token| !matches!(word(Some(token)), Some("a" | "an" | "the")));
    let touches = |token: &&Token| matches!(token.piece, Piece::Word(_));
    let mut said = before.iter().rev().map_while(Token::word).skip_while(|word| is_article(word) || *word == "huge");
    let is_likeness = said.next() == Some("of") && said.next().is_some_and(|word| LIKENESSES.contains(&word));
    is_likeness
        || listed(OF_SOMETHING_ELSE, word(tokens.get(at + count)))
        || listed(BEFORE_SOMETHING_ELSE, word(last.filter(touches)))
}

/// Whether what was read ends in `riding a gray`, or `on her old`.
fn is_ridden(before: &[Token]) -> bool {
    let mut words = before.iter().rev().map_while(Token::word);
    let last = words.find(|word| !is_article(word) && !says_little(word));
    matches!(last, Some("riding" | "rides" | "ride" | "on" | "mounting" | "astride" | "atop" | "mounted"))
}

fn named_in_japanese(tokens: &[Token], at: usize) -> bool {
    word(tokens.get(at)).is_some_and(|word| !word.is_ascii())
}

/// Takes what belongs to the animal named at `at`; how many tokens from there on.
fn take(
    tokens: &[Token],
    (at, count): (usize, usize),
    (kind, color): (AnimalKind, Option<Tint>),
    out: &mut Vec<Token>,
) -> usize {
    let named = word(tokens.get(at + count - 1)).unwrap_or_default();
    let plural = (named.ends_with('s') || named == "mice") && !named.ends_with("us");
    let many = if plural && named.is_ascii() && !named.ends_with("ss") {
        if kind == AnimalKind::Bird { 3 } else { 2 }
    } else {
        1
    };
    let growth = tokens[at..at + count].iter().find_map(|token| word(Some(token)).and_then(growth));
    let mut wish = AnimalWish { kind, color, act: None, spot: None, growth, count: many };
    let people_before = out.iter().any(is_person);
    let mut start = before(out, &mut wish);
    let mut end = tokens[at + count - 1].end;
    let mut hints: Vec<Token> = Vec::new();
    let mut next = at + count;
    after(tokens, &mut next, (&mut wish, people_before), &mut hints);
    if next > at + count {
        end = tokens[next - 1].end;
    }
    start = start.or(Some(tokens[at].start));
    let start = start.unwrap_or_default();
    out.push(Token { piece: Piece::Animal(wish), start, end });
    out.extend(hints);
    next - at
}

/// `a pair of`, whose last word is the last read.
fn is_of_a_group(out: &[Token]) -> bool {
    let before = out.len().checked_sub(2).and_then(|at| word(out.get(at)));
    before.is_some_and(|text| matches!(text, "pair" | "couple") || is_group(text))
}

/// What an adjective says of the animal, and whether that is drawn; nothing where the word is none.
fn described(text: &str, wish: &mut AnimalWish) -> Option<bool> {
    if let Some(growth) = growth(text) {
        wish.growth = Some(growth);
    } else if SAYS_NOTHING.contains(&format!(" {text} ")) {
        return Some(false);
    } else if let Some((Sense::Adjective(Adjective::Color(tint)), _)) = look_up(&[text]) {
        wish.color = Some(tint);
    } else {
        return None;
    }
    Some(true)
}

/// Adjectives, a number, a verb before the name: taken from what was read. Where they begin.
fn before(out: &mut Vec<Token>, wish: &mut AnimalWish) -> Option<usize> {
    let mut start = None;
    let mut whose = None;
    // `a walking dog` walks, who is `walking a dog` leads it.
    let mut is_led = false;
    while let Some(last) = out.last() {
        let Some(text) = word(Some(last)).map(str::to_owned) else { break };
        let at = last.start;
        if let Some(count) = rides(out).filter(|_| wish.kind.is_mount()) {
            wish.spot = Some(Spot::Ridden);
            start = Some(out[out.len() - count].start);
            out.truncate(out.len() - count);
            break;
        }
        // `to pet a cat`: what somebody does, no kind of cat.
        if is_ridden_undrawn(&text, out) || is_led && text == "pet" {
            break;
        }
        if let Some(is_drawn) = described(&text, wish) {
            start = if is_drawn { Some(at) } else { start };
            out.pop();
        } else if is_led && text == "running" {
            // `running a cat`, said of who chases one, runs too.
            wish.act = Some(Act::Running);
            start = Some(at);
            break;
        } else if let Some(act) = act_before(&text).filter(|_| !(is_led && text == "walking")) {
            wish.act = Some(act);
            start = Some(at);
            out.pop();
        } else if let Some(number) = number(&text) {
            if number > MOST_ANIMALS {
                // The number is not drawn, and told as lost.
                wish.count = MOST_ANIMALS;
                break;
            }
            wish.count = number;
            // `walking three dogs`.
            is_led = true;
            start = Some(at);
            out.pop();
        } else if matches!(text.as_str(), "a" | "an" | "the" | "of" | "pair" | "の") && whose.is_none() {
            if text == "of" && !is_of_a_group(out) {
                break;
            }
            is_led = true;
            if text == "pair" {
                wish.count = 2;
            }
            out.pop();
        } else if matches!(text.as_str(), "her" | "his" | "their" | "my") && whose.is_none() {
            whose = out.pop();
            is_led = true;
        } else if let Some(spot) = verb(&text) {
            wish.spot = Some(spot);
            start = if keeps_its_pose(out) { start } else { Some(at) };
            break;
        } else if let Some(spot) = japanese_spot(&text) {
            (wish.spot, start) = (Some(spot), Some(at));
            out.pop();
        } else if is_of_cardboard(&text) {
            (wish.act, start) = (Some(Act::Boxed), Some(at));
            out.pop();
        } else {
            break;
        }
    }
    out.extend(whose);
    start
}

/// `段ボール箱の子猫`.
fn is_of_cardboard(text: &str) -> bool {
    text.starts_with("段ボール") || text.starts_with("ダンボール")
}

/// `riding` what nobody is drawn on the back of: that is told.
fn is_ridden_undrawn(text: &str, out: &mut [Token]) -> bool {
    let rides = matches!(text, "riding" | "rides" | "ride") && rides(out).is_some();
    if let Some(verb) = out.last_mut().filter(|_| rides) {
        *verb = token::said(verb, UNDRAWN);
    }
    rides
}

/// What the hand does with an animal may be a pose too; of what is none the verb is taken.
fn keeps_its_pose(out: &mut Vec<Token>) -> bool {
    match word(out.last()) {
        Some("patting" | "pats") => {
            if let Some(verb) = out.last_mut() {
                verb.piece = Piece::Word("petting".into());
            }
            true
        }
        Some("feeding" | "feeds") => true,
        _ => {
            out.pop();
            false
        }
    }
}

/// What follows the name: what it does and where it is.
fn after(tokens: &[Token], next: &mut usize, (wish, people_before): (&mut AnimalWish, bool), hints: &mut Vec<Token>) {
    japanese_after(tokens, next, wish);
    if wish.kind.is_mount() && wish.spot.is_none() && people_before && is_ridden_by_tag(&tokens[*next..]) {
        wish.spot = Some(Spot::Ridden);
        *next += 2;
        return;
    }
    let mut at = *next;
    while matches!(word(tokens.get(at)), Some("is" | "are" | "that" | "who" | "which")) {
        at += 1;
    }
    let special = word(tokens.get(at)).and_then(|text| own_act(wish.kind, text));
    let act = special.or_else(|| word(tokens.get(at)).and_then(act_after));
    let (mut past, mut hoop) = (at, 0);
    if act.is_some() {
        past += 1;
        while matches!(word(tokens.get(past)), Some("up" | "down" | "peacefully" | "quietly" | "comfortably")) {
            past += 1;
        }
        if special == Some(Act::Breaching) {
            (past, hoop) = leap(tokens, past);
        }
    }
    let branch = branch_at(tokens, past, wish.kind);
    let boxed = in_box(tokens, past);
    if boxed > 0 && wish.kind.is_beast() {
        wish.act = Some(Act::Boxed);
        *next = past + boxed;
        return;
    }
    let shelf = shelf_at(tokens, past, wish.kind).map(|end| (Spot::Shelf, None, end));
    let place = branch.map(|end| (Spot::Branch, None, end)).or(shelf).or_else(|| spot_at(tokens, past));
    let own = special.is_some()
        || match word(tokens.get(at)) {
            Some(
                "sitting" | "sits" | "standing" | "lying" | "resting" | "running" | "runs" | "walking" | "jumping"
                | "playing",
            ) => place.is_some() || !people_before,
            _ => true,
        };
    if let Some(act) = act.filter(|_| own) {
        // Who perches on a branch sits as birds do.
        wish.act = Some(if hoop > 0 { Act::ThroughHoop } else { act }).filter(|_| branch.is_none());
        if act == Act::Flying {
            wish.spot = Some(Spot::Sky);
        }
        *next = past;
    }
    if act.is_none() && word(tokens.get(at)).is_some_and(does_itself) {
        hints.extend(undrawn_deed(&tokens[at]));
        *next = at + 1;
    }
    if let Some(end) =
        raised_seat(tokens, past).filter(|_| branch.is_none() && shelf.is_none() && (act.is_none() || own))
    {
        // That it is on a chair is not drawn, and nobody else sits there.
        hints.push(Token { end: tokens[end].end, ..token::said(&tokens[past], UNDRAWN) });
        *next = end + 1;
    }
    if let Some((spot, whose, end)) = place.filter(|_| act.is_none() || own) {
        wish.spot = Some(spot);
        hints.extend(whose.map(|at| tokens[at].clone()));
        *next = end;
    }
}

/// What an animal does that is not drawn is told, and nobody else does it.
fn undrawn_deed(token: &Token) -> Option<Token> {
    let is_seen =
        matches!(word(Some(token)), Some("swimming" | "swims" | "looking" | "watching" | "waiting" | "following"));
    (!is_seen).then(|| token::said(token, UNDRAWN))
}

/// Past where it leaps, and how many tokens name a hoop.
fn leap(tokens: &[Token], past: usize) -> (usize, usize) {
    let past = past + out_of_the_sea(&tokens[past..]);
    let hoop = through_hoop(&tokens[past..]);
    (past + hoop, hoop)
}

/// `1girl, 1horse, riding`: a tag of its own.
fn is_ridden_by_tag(tokens: &[Token]) -> bool {
    let is_comma = |at: usize| matches!(tokens.get(at).map(|token| &token.piece), Some(Piece::Comma));
    let ends = tokens.len() == 2 || is_comma(2);
    is_comma(0) && matches!(word(tokens.get(1)), Some("riding")) && ends
}

/// 猫を抱いた, 猫が二匹.
fn japanese_after(tokens: &[Token], next: &mut usize, wish: &mut AnimalWish) {
    let mut at = *next;
    while matches!(word(tokens.get(at)), Some("を" | "が" | "は" | "と" | "の" | "に" | "の背に" | "の背中に"))
    {
        at += 1;
    }
    let Some(text) = word(tokens.get(at)) else { return };
    let mounts = ["乗", "またが", "跨"].iter().any(|verb| text.starts_with(verb));
    if mounts && wish.kind.is_mount() {
        wish.spot = Some(Spot::Ridden);
        *next = at + 1;
    } else if let Some(count) = number(text).filter(|_| !text.is_ascii()) {
        wish.count = count;
        *next = at + 1;
    } else if text.starts_with("散歩") || text.starts_with("連れ") {
        wish.spot = Some(Spot::Led);
        *next = at + 1;
    } else if text.starts_with('抱') {
        wish.spot = Some(Spot::Arms);
        *next = at + 1;
    } else if let Some(spot) = japanese_spot(text) {
        wish.spot = Some(spot);
        *next = at + 1;
        if word(tokens.get(at + 1)).is_some_and(|text| text.starts_with('乗') || text.starts_with("のせ")) {
            *next = at + 2;
        }
    } else if text.starts_with('乗') {
        *next = at + 1;
    } else if let Some(act) = japanese_act(text).filter(|_| is_subject(tokens, at)) {
        wish.act = Some(act);
        *next = at + 1;
    }
}

/// 犬が.
fn is_subject(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| matches!(word(tokens.get(before)), Some("が" | "は")))
}

fn japanese_spot(text: &str) -> Option<Spot> {
    match text {
        _ if text.starts_with('肩') => Some(Spot::Shoulder),
        _ if text.starts_with("頭に") || text.starts_with("頭の上") => Some(Spot::Head),
        _ if text.starts_with("腕の中") => Some(Spot::Arms),
        _ if text.starts_with('膝') => Some(Spot::Lap),
        _ if text.starts_with("足元") => Some(Spot::Beside),
        _ => None,
    }
}

fn growth(text: &str) -> Option<Growth> {
    let listed = |list: &str| list.contains(&format!(" {text} "));
    if listed(YOUNG) {
        Some(Growth::Cub)
    } else if listed(HUGE) {
        Some(Growth::Huge)
    } else {
        None
    }
}

/// `riding`, `mounted on`, `on the back of`: how many words at the end say that somebody rides.
fn rides(before: &[Token]) -> Option<usize> {
    let words: Vec<&str> = before.iter().rev().map_while(Token::word).take(6).collect();
    let is_verb = |at: usize| matches!(words.get(at), Some(&("riding" | "rides" | "ride" | "mounted" | "astride")));
    let is_seat = |at: usize| is_verb(at) || matches!(words.get(at), Some(&("sitting" | "sits" | "seated" | "flying")));
    let back = match words.as_slice() {
        ["of", "back", "the" | "its", "on" | "upon", ..] => 4,
        ["of", "back", "on", ..] => 3,
        ["on" | "upon" | "atop", ..] => 1,
        _ => 0,
    };
    if back > 0 { Some(if is_seat(back) { back + 1 } else { back }) } else { is_verb(0).then_some(1) }
}

/// A figure named, or a word for one.
fn is_person(token: &Token) -> bool {
    match &token.piece {
        Piece::Name(_) => true,
        Piece::Word(text) => matches!(
            look_up(&[text]),
            Some((
                Sense::Hint(_)
                    | Sense::Noun(_, Some(Wish::Kind(_)))
                    | Sense::Wishes([Wish::Kind(_) | Wish::Somebody, ..]),
                _
            ))
        ),
        _ => false,
    }
}

pub fn word(token: Option<&Token>) -> Option<&str> {
    token?.word()
}
