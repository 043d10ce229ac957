//! What is said of things and not of somebody: of which stuff they are, how they move, that they lie about.

use super::backdrop;
use super::lights;
use super::loose::{is_a_company, is_article, says_little};
use super::{Found, Reader};
use crate::words::company::calls_one;
use crate::words::contest::belongs_to;
use crate::words::token::Token;
use crate::words::vocabulary::{Noun, Sense, exact, look_up};
use crate::words::wish::{Gaze, Wish};
use crate::{Fitting, Hour, Place, Prop};

/// From the `and` between two things in hand to the second.
const NEAR_AND_BYTES: usize = 16;

impl Reader {
    /// Words that are a thing's; the number of tokens they took.
    pub(super) fn aside_of_things(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let token = &tokens[at];
        let before = at.checked_sub(1).and_then(|before| tokens[before].word()).unwrap_or_default();
        let is_alone = look_up(words).is_none_or(|(_, count)| count == 1);
        // `a thin strip of light`, `thin fog`: nobody is thin.
        if is_alone && matches!(words[0], "thin" | "delicate" | "lean") && is_of_a_thing(&words[1..]) {
            return Some(1);
        }
        if let Some((tint, taken)) = backdrop::colored(words) {
            let span = (token.start, tokens[at + taken - 1].end);
            self.wish(Wish::Place(Place::Plain), span, span);
            self.wish(Wish::Paint(Fitting::Backdrop, tint), span, span);
            return Some(taken);
        }
        if let Some(taken) = lights::said_of_things(words, before).filter(|_| is_alone) {
            return Some(taken);
        }
        // `high school sweethearts on a beach`: where they learn is no place of the picture.
        if let ["high", "school", rest @ ..] = words
            && look_up(words).is_none_or(|(_, count)| count == 2)
            && rest.iter().take(2).any(|word| calls_one(word) || is_a_company(word))
        {
            return Some(2);
        }
        if let ["at" | "to" | "toward" | "towards", "the", "camera" | "viewer" | "lens", ..] = words {
            let span = (token.start, tokens[at + 2].end);
            self.sense(Sense::Noun(Noun::Other, Some(Wish::Gaze(Gaze::Viewer))), span);
            return Some(3);
        }
        if let Some(taken) = on_a_side(words) {
            return Some(taken);
        }
        // Light falls from above, and the camera stays.
        if matches!(words, ["from", "above" | "below", ..]) && falls(before) {
            return Some(2);
        }
        if is_alone && (is_of_stuff(words) || is_lit(words) || is_size(words)) {
            return Some(1);
        }
        if let ["in", "the", "dark", rest @ ..] = words
            && rest.first().is_none_or(|next| matches!(exact(next), Some(Sense::Preposition | Sense::And)))
        {
            self.sense(Sense::Wishes(&[Wish::Hour(Hour::Night)]), (token.start, tokens[at + 2].end));
            return Some(3);
        }
        match words[0] {
            // `rain on her face` is no picture of the face.
            "face" if is_alone && !before.is_empty() => return Some(1),
            "portrait" if is_framed(before) && words.get(1) != Some(&"of") => {
                self.unknown("portrait", (token.start, token.end));
                return Some(1);
            }
            "lamp" if is_alone && before.is_empty() => {
                self.sense(Sense::Wishes(&[Wish::Hour(Hour::Night)]), (token.start, token.end));
                return Some(1);
            }
            "sunlight" | "sunshine" | "sun" | "sunlit" | "summer" if is_alone && self.is_other_hour() => {
                return Some(1);
            }
            "overlooking" | "overlooks" => {
                self.overlooks = self.found.wishes.iter().any(|found| matches!(found.wish, Wish::Place(_)));
                return Some(1);
            }
            _ => {}
        }
        None
    }

    /// `a cup on the table`: in hand only where nothing else is.
    pub(super) fn as_it_lies(&self, sense: Sense, rest: &[Token]) -> Sense {
        match sense {
            Sense::Noun(Noun::Held, Some(Wish::Prop(Prop::Lantern))) if self.verb.is_none() && self.is_at_stalls() => {
                Sense::Wishes(&[Wish::Likely(Place::Festival)])
            }
            Sense::Noun(Noun::Held, Some(Wish::Prop(Prop::Flowers | Prop::Rose)))
                if self.verb.is_none() && grows(rest) =>
            {
                Sense::Wishes(&[Wish::Likely(Place::Field)])
            }
            // `a garden with roses`.
            Sense::Noun(Noun::Held, Some(Wish::Prop(Prop::Flowers | Prop::Rose)))
                if self.verb.is_none() && self.is_right_after_a_garden() =>
            {
                Sense::Wishes(&[Wish::Likely(Place::Garden)])
            }
            // `umbrella, hydrangea`: where the hand has something else they grow there.
            Sense::Noun(Noun::Held, Some(Wish::Prop(Prop::Flowers))) if self.is_tag && self.has_in_hand() => {
                Sense::Wishes(&[Wish::Likely(Place::Garden)])
            }
            Sense::Noun(Noun::Held, Some(Wish::Prop(prop))) if is_in_the_background(rest) => {
                Sense::Noun(Noun::Held, Some(Wish::Bears(prop)))
            }
            Sense::Noun(Noun::Held, Some(Wish::Prop(prop))) if !prop.is_in_no_hand() && lies_about(rest) => {
                Sense::Noun(Noun::Held, Some(Wish::Bears(prop)))
            }
            _ => sense,
        }
    }

    /// `kneeling among tulips`: they grow there.
    pub(super) fn among_flowers<'a>(&self, sense: Sense, mut before: impl Iterator<Item = &'a Token>) -> Sense {
        let is_flower = matches!(sense, Sense::Noun(Noun::Held, Some(Wish::Prop(Prop::Flowers | Prop::Rose))));
        let is_among =
            |token: &Token| matches!(token.word(), Some("among" | "amid" | "amidst" | "amongst" | "between"));
        if is_flower && self.verb.is_none() && before.any(is_among) {
            return Sense::Wishes(&[Wish::Likely(Place::FlowerField)]);
        }
        sense
    }

    /// `a wheelchair in the foreground`, `carrying chairs`: nobody sits there.
    pub(super) fn stands_elsewhere(&self, words: &[&str], rest: &[Token]) -> bool {
        let is_seat = matches!(
            words,
            ["wheelchair" | "wheelchairs" | "chair" | "chairs" | "stool" | "stools" | "bench" | "benches" | "armchair"]
        );
        is_seat && (self.verb.is_some() || is_in_the_background(rest))
    }

    fn is_right_after_a_garden(&self) -> bool {
        let last = self.found.wishes.iter().rev().find(|found| !matches!(found.wish, Wish::Haunts(_)));
        last.is_some_and(|found| matches!(found.wish, Wish::Place(Place::Garden | Place::Cottage)) && !found.refused)
    }

    fn has_in_hand(&self) -> bool {
        self.found.wishes.iter().any(|found| matches!(found.wish, Wish::Prop(_)) && !found.refused)
    }

    /// Whether an hour was said at which the sun is low or down.
    fn is_other_hour(&self) -> bool {
        let is_other = |wish| matches!(wish, Wish::Hour(Hour::Dawn | Hour::Dusk | Hour::Night));
        self.found.wishes.iter().any(|found| is_other(found.wish) && !found.refused)
    }

    /// Where lanterns hang.
    fn is_at_stalls(&self) -> bool {
        self.found.wishes.iter().any(|found| matches!(found.wish, Wish::Place(Place::Festival)))
    }

    /// What is seen from a place is no other place, and what is named by the way leaves the hands full.
    pub(super) fn by_the_way(&mut self, wish: Wish) -> Wish {
        match wish {
            Wish::Place(place) if std::mem::take(&mut self.overlooks) => Wish::Likely(place),
            _ => wish,
        }
    }

    /// `reading a newspaper, a cup of tea`: hands that hold one thing hold no other that is only named.
    pub(super) fn push(&mut self, mut found: Found) {
        if let Wish::Prop(prop) = found.wish
            && !found.refused
        {
            let grasps = std::mem::take(&mut self.grasps);
            // `sipping tea from a blue cup`.
            // `playing electric guitar, red guitar`.
            let is_again = |held| (held, prop) == (Prop::ElectricGuitar, Prop::Guitar) && self.cast.count() < 2;
            let is_told =
                |held: &Found| matches!(held.wish, Wish::Prop(held) if is_drunk_from(held, prop) || is_again(held));
            if self.grasped.iter().any(is_told) {
                return;
            }
            // `holding a glass of red wine`.
            if let Some(glass) =
                self.grasped.pop_if(|held| matches!(held.wish, Wish::Prop(held) if is_drunk_from(prop, held)))
            {
                self.found.wishes.retain(|held| *held != glass);
                found.shown.0 = found.shown.0.min(glass.shown.0);
                self.grasped.push(found);
                self.found.wishes.push(found);
                return;
            }
            // Whose it is may have been told since.
            let whose = |held: &Found| {
                let same = |told: &&Found| told.own == held.own && told.wish == held.wish;
                self.found.wishes.iter().find(same).map_or(held.who, |told| told.who)
            };
            let meets = |held: &Found| whose(held).0 <= found.who.1 && found.who.0 <= whose(held).1;
            // Of a cauldron of green potion the color is kept.
            let is_in_it = |held: &Found| matches!(held.wish, Wish::Prop(work) if belongs_to(prop, work));
            if self.grasped.iter().any(|held| meets(held) && is_in_it(held)) {
                self.found.wishes.push(found);
                return;
            }
            // `holding a bouquet and a letter`: one in each hand.
            let beside = |held: &Found| {
                meets(held) && matches!(held.wish, Wish::Prop(held) if held.fits_one_hand() && prop.fits_one_hand())
            };
            let is_second = self.grasped.last().is_some_and(|held| beside(held) && held.own.1 <= self.and_at);
            let is_second = is_second && found.shown.0 <= self.and_at + NEAR_AND_BYTES;
            // Who hangs on to a strap has the bag in the other hand.
            let hangs =
                self.grasped.last().is_some_and(|held| beside(held) && held.wish == Wish::Prop(Prop::TrainStrap));
            if grasps || is_second || hangs {
                self.grasped.push(found);
            } else if self.grasped.iter().any(|held| meets(held) && held.wish != found.wish) && !prop.is_in_no_hand() {
                found.wish = Wish::Bears(prop);
                self.lose_its_color(found.shown.0);
            }
        }
        self.found.wishes.push(found);
    }

    /// The color of what is not drawn is no other thing's.
    fn lose_its_color(&mut self, start: usize) {
        let is_its = |last: &mut Found| {
            matches!(last.wish, Wish::PropColor(_)) && last.own.1 < start + 1 && start < last.own.1 + 20
        };
        if let Some(color) = self.found.wishes.pop_if(is_its) {
            self.found.not_understood.push(color.own);
        }
    }

    /// `in yellow boots`: the color is not that of the clothes.
    pub(super) fn colors_no_clothes(&mut self) {
        self.waiting.iter_mut().for_each(|waiting| waiting.of_clothes = false);
    }
}

/// Whether the phrase says that something is held, used or eaten.
pub(super) fn grasps(words: &[&str]) -> bool {
    let does = |word: &str| match word {
        "singing" | "evening" | "string" | "ring" | "morning" => false,
        "drinks" | "sips" | "eats" | "licks" | "bites" | "holds" | "carries" | "grips" | "clutches" | "reads" => true,
        _ => word.ends_with("ing"),
    };
    words.first().is_some_and(|word| does(word) || !word.is_ascii() && word.ends_with(['て', 'る', 'た']))
}

/// Whether the other is what the one is drunk from.
const fn is_drunk_from(held: Prop, prop: Prop) -> bool {
    use Prop::{BeerMug, Cup, Glass, Juice, MilkJug, Teacup, WineGlass};
    matches!(
        (held, prop),
        (Teacup, Cup | Glass)
            | (Cup, Teacup | Glass)
            | (WineGlass, Glass)
            | (Juice, Glass | Cup)
            | (BeerMug, Glass | Cup)
            | (MilkJug, Cup | Glass | Teacup)
    )
}

/// Wood and stone: before the name of a thing they add nothing that is drawn.
fn is_of_stuff(words: &[&str]) -> bool {
    let is_stuff = matches!(
        words[0],
        "wooden"
            | "metal"
            | "metallic"
            | "iron"
            | "steel"
            | "stone"
            | "marble"
            | "glass"
            | "crystal"
            | "paper"
            | "plastic"
            | "bamboo"
            | "straw"
            | "wicker"
            | "ceramic"
            | "porcelain"
            | "clay"
            | "brick"
            | "tiled"
            | "thatched"
            | "cardboard"
    );
    is_stuff && words.get(1).is_some_and(|next| names(next))
}

/// Whether the word can be the name of a thing, with another adjective before it or not.
fn names(word: &str) -> bool {
    let is_known =
        |sense: Sense| matches!(sense, Sense::Wishes(_) | Sense::Noun(..) | Sense::Suggests(_) | Sense::Adjective(_));
    let sense = look_up(&[word]).map(|(sense, _)| sense);
    !matches!(word, "background" | "texture") && !word.ends_with("ing") && sense.is_none_or(is_known)
}

/// `a mask on the side of her head`: nobody lies on the side.
fn on_a_side(words: &[&str]) -> Option<usize> {
    let of = match words {
        ["on" | "at", "side", "of", ..] => 3,
        ["on" | "at", "the", "side", "of", ..] => 4,
        _ => return None,
    };
    let owner = usize::from(words.get(of).is_some_and(|word| is_article(word)));
    Some((of + owner + 1).min(words.len()))
}

/// Of a lantern or a star nothing is lost that says it gives light.
fn is_lit(words: &[&str]) -> bool {
    use Prop::{Candle, Flashlight, Lantern, Orb, Sparkler, Torch};
    let gives_light = |sense: Sense| match sense {
        Sense::Noun(_, Some(Wish::Prop(Candle | Flashlight | Lantern | Orb | Sparkler | Torch))) => true,
        Sense::Noun(_, Some(Wish::Sight(_))) => true,
        Sense::Wishes(wishes) => wishes.iter().any(|wish| matches!(wish, Wish::Hour(_) | Wish::Sight(_))),
        _ => false,
    };
    let says_so = matches!(
        words[0],
        "glowing"
            | "lit"
            | "shining"
            | "bright"
            | "gleaming"
            | "sparkling"
            | "twinkling"
            | "flickering"
            | "burning"
            | "dim"
    );
    says_so && thing_after(words).is_some_and(gives_light)
}

/// Whether what follows is no person, nor says more of one.
fn is_of_a_thing(words: &[&str]) -> bool {
    let Some(next) = words.first() else { return false };
    let is_body =
        matches!(*next, "and" | "but" | "with" | "in" | "build" | "figure" | "frame" | "body" | "face" | "arms");
    let is_adjective = matches!(exact(next), Some(Sense::Adjective(_)));
    !is_body && !is_adjective && !words.iter().take(3).any(|word| calls_one(word))
}

/// What falls on somebody.
fn falls(word: &str) -> bool {
    matches!(
        word,
        "lamp"
            | "light"
            | "lights"
            | "spotlight"
            | "spotlights"
            | "sunlight"
            | "moonlight"
            | "beam"
            | "beams"
            | "rays"
            | "glow"
            | "lit"
            | "illuminated"
            | "lighting"
            | "falling"
            | "shining"
            | "snow"
            | "petals"
            | "rain"
            | "hanging"
    )
}

/// Of a large or single thing, place or sight nothing is lost.
fn is_size(words: &[&str]) -> bool {
    let says_so = matches!(
        words[0],
        "bright"
            | "cold"
            | "crisp"
            | "chilly"
            | "freezing"
            | "gentle"
            | "calm"
            | "peaceful"
            | "huge"
            | "giant"
            | "gigantic"
            | "massive"
            | "enormous"
            | "vast"
            | "heavy"
            | "hot"
            | "single"
            | "lone"
            | "half"
            | "high"
            | "narrow"
            | "wide"
            | "long"
            | "short"
            | "grand"
            | "busy"
            | "crowded"
            | "open"
            | "broken"
            | "rusty"
            | "dusty"
    );
    let is_thing = |sense: Sense| match sense {
        Sense::Noun(Noun::Held | Noun::Fitting(_), _) => true,
        Sense::Wishes(wishes) => wishes.iter().all(|wish| !wish.is_of_a_figure() || matches!(wish, Wish::Prop(_))),
        _ => false,
    };
    says_so && thing_after(words).is_some_and(is_thing)
}

/// What the words name after colors and the like.
fn thing_after(words: &[&str]) -> Option<Sense> {
    let at =
        (1..words.len()).find(|at| !says_little(words[*at]) || look_up(&words[*at..]).is_some_and(|(_, n)| n > 1))?;
    look_up(&words[at..]).map(|(sense, _)| sense)
}

/// A portrait that hangs there.
fn is_framed(before: &str) -> bool {
    matches!(before, "large" | "big" | "huge" | "framed" | "family" | "oil" | "painted" | "royal" | "hanging")
}

/// `daisies around her`, `roses in bloom`.
fn grows(rest: &[Token]) -> bool {
    let words: Vec<&str> = rest.iter().map_while(Token::word).take(2).collect();
    matches!(
        words[..],
        ["around" | "everywhere" | "blooming" | "growing" | "surrounding", ..] | ["all", "around"] | ["in", "bloom"]
    )
}

fn is_in_the_background(rest: &[Token]) -> bool {
    let words: Vec<&str> = rest.iter().map_while(Token::word).take(3).collect();
    matches!(words[..], ["in", "the", "foreground" | "background" | "corner"] | ["in", "foreground" | "background", ..])
}

/// Whether a thing is said to lie, stand or hang somewhere.
fn lies_about(rest: &[Token]) -> bool {
    let words: Vec<&str> = rest.iter().map_while(Token::word).take(8).collect();
    let does = |word: &&&str| {
        matches!(
            **word,
            "lying" | "resting" | "standing" | "sitting" | "placed" | "left" | "hanging" | "propped" | "set" | "stuck"
        )
    };
    let from = usize::from(words.first().filter(does).is_some());
    if words.get(from..from + 3) == Some(&["in", "front", "of"]) {
        return true;
    }
    let Some(first) = words.get(from) else { return false };
    let from = from + if *first == "next" { 2 } else { 1 };
    if !matches!(
        *first,
        "on" | "at" | "by" | "beside" | "near" | "under" | "against" | "next" | "from" | "behind" | "above"
    ) {
        return false;
    }
    let Some(thing) = words[from.min(words.len())..].iter().find(|word| !is_article(word) && !says_little(word)) else {
        // `next to her`.
        return matches!(*first, "beside" | "next" | "behind") && words.len() > from;
    };
    is_surface(thing)
        || matches!(*first, "beside" | "next" | "behind") && words.get(from).is_some_and(|who| is_somebody(who))
}

fn is_somebody(word: &str) -> bool {
    matches!(word, "her" | "him" | "them" | "it")
}

fn is_surface(word: &str) -> bool {
    matches!(
        word,
        "table"
            | "desk"
            | "counter"
            | "floor"
            | "ground"
            | "shelf"
            | "shelves"
            | "windowsill"
            | "sill"
            | "wall"
            | "nightstand"
            | "bedside"
            | "rack"
            | "hook"
            | "ledge"
            | "stove"
            | "mantel"
            | "feet"
            | "background"
            | "kitchen"
            | "coffee"
            | "bow"
    )
}
