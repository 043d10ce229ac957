//! What is said after a thing: `boots in red`, `a straw hat with a blue ribbon`, `his helmet off`.

use super::{Found, Reader, Span};
use crate::words::token::Token;
use crate::words::vocabulary::{Adjective, Noun, Sense, look_up};
use crate::words::wish::Wish;
use crate::{Detail, Extra, Pattern, Prop};

impl Reader {
    /// Words about the thing right before them; the number of tokens they took.
    pub(super) fn afterwards(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        self.ears_of_kind(words, tokens, at)
            .or_else(|| self.color_after(words, tokens, at))
            .or_else(|| self.band_after(words, tokens, at))
            .or_else(|| self.taken_off(words, tokens, at))
            .or_else(|| self.borne(words, tokens, at))
            .or_else(|| self.pattern_after(words, tokens, at))
    }

    /// `a fox girl with white ears`: hers are a fox's.
    fn ears_of_kind(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let has = |found: &Found| matches!(found.wish, Wish::Extra(extra) if extra.detail() == Some(Detail::Ears));
        if words[0] != "ears" || !self.found.wishes.iter().any(has) {
            return None;
        }
        self.sense(Sense::Noun(Noun::Detail(Detail::Ears), None), (tokens[at].start, tokens[at].end));
        Some(1)
    }

    /// The noun that ends where the words begin.
    fn noun_before(&self, tokens: &[Token], at: usize) -> Option<(Noun, Span)> {
        let end = tokens[..at].last()?.end;
        self.noun.filter(|(_, span)| span.1 == end)
    }

    /// `gloves in black leather`, `boots in red`: the color is theirs where it is no other thing's.
    fn color_after(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let ["in", rest @ ..] = words else { return None };
        let (noun, thing) = self.noun_before(tokens, at)?;
        let shade = usize::from(matches!(rest.first(), Some(&("bright" | "dark" | "light" | "deep" | "pale"))));
        let (color, count) = color_at(&rest[shade.min(rest.len())..])?;
        let taken = 1 + shade + count;
        let wish = color.before(noun)?;
        if words.get(taken).is_some_and(|_| is_of_another(&words[taken..])) {
            return None;
        }
        let own = (tokens[at + 1].start, tokens[at + taken - 1].end);
        self.wish(wish, (thing.0, own.1), own);
        Some(taken)
    }

    /// `a straw hat with a blue ribbon`: the ribbon goes about the hat.
    fn band_after(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let last = self.found.wishes.last().map(|found| found.wish)?;
        let hat = matches!(last, Wish::Extra(Extra::StrawHat | Extra::Hat | Extra::TopHat | Extra::WitchHat));
        let (_, thing) = self.noun_before(tokens, at).filter(|_| hat)?;
        let article = usize::from(matches!(words.get(1), Some(&("a" | "its"))));
        let rest = words.get(1 + article..).filter(|_| matches!(words[0], "with" | "and"))?;
        let (color, count) = color_at(rest)?;
        let wish = color.before(Noun::Detail(Detail::HatBand))?;
        let is_band = |word: &&str| matches!(*word, "band" | "hatband" | "ribbon" | "bow");
        let named = rest.get(count).filter(|word| is_band(word)).map(|_| 2 + article + count)?;
        // In the hair it is another.
        if words.get(named) == Some(&"in") {
            return None;
        }
        let own = (tokens[at + 1 + article].start, tokens[at + named - 1].end);
        self.wish(wish, (thing.0, own.1), own);
        let about = match words.get(named..).unwrap_or_default() {
            ["around" | "round" | "on", "it" | "the", ..] => 2,
            _ => 0,
        };
        Some(named + about)
    }

    /// `a backpack on his back`, `a red umbrella over her shoulder`: it is borne so anyway.
    fn borne(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        // As tags have it: `sword on back`.
        if let ["on", "back", ..] = words {
            return self.noun_before(tokens, at).filter(|(noun, _)| *noun == Noun::Held).map(|_| 2);
        }
        let ["on" | "over" | "across", "his" | "her" | "their" | "its" | "the" | "one", place, ..] = words else {
            return None;
        };
        let (noun, _) = self.noun_before(tokens, at)?;
        let is_so = match noun {
            Noun::Detail(Detail::Bag) => matches!(*place, "back" | "shoulder" | "shoulders"),
            Noun::Held => {
                let held = self.found.wishes.last().map(|found| found.wish);
                matches!(held, Some(Wish::Prop(Prop::Umbrella))) && matches!(*place, "shoulder" | "head")
            }
            _ => false,
        };
        is_so.then_some(3)
    }

    /// `a shirt with flowers`, `a dress with polka dots`: they are on the cloth.
    fn pattern_after(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let (noun, thing) =
            self.noun_before(tokens, at).filter(|(noun, _)| matches!(noun, Noun::Outfit | Noun::Lower))?;
        let rest = words.get(1..).filter(|_| matches!(words[0], "with" | "of" | "covered"))?;
        let passed = rest.iter().take_while(|word| is_no_figure_of_cloth(word)).count();
        let (pattern, count) = printed(rest.get(passed..)?)?;
        let taken = 1 + passed + count;
        let span = (thing.0, tokens[at + taken - 1].end);
        let own = (tokens[at].start, span.1);
        match pattern.and_then(|pattern| Adjective::Pattern(pattern).before(noun)) {
            Some(wish) => self.wish(wish, span, own),
            None => self.found.not_understood.push(own),
        }
        let about = matches!(words.get(taken..), Some(["on", "it", ..] | ["all", "over", ..]));
        Some(taken + 2 * usize::from(about))
    }

    /// `helmet off`, `her hat under her arm`: what is in hand or laid down is not worn.
    fn taken_off(&mut self, words: &[&str], tokens: &[Token], at: usize) -> Option<usize> {
        let before = tokens[..at].last()?.end;
        let is_carried = carried(words);
        let taken = off(words).or(is_carried)?;
        let end = tokens[at + taken - 1].end;
        let last = self
            .found
            .wishes
            .last_mut()
            .filter(|last| !last.refused && last.own.1 == before && comes_off(last.wish))?;
        (last.refused, last.shown.1, last.own.1) = (true, end, end);
        let lost = last.own;
        if is_carried.is_some() {
            self.found.not_understood.push(lost);
        }
        Some(taken)
    }
}

/// How many words say that something is not worn now.
fn off(words: &[&str]) -> Option<usize> {
    match words {
        ["off" | "removed", ..] => Some(1),
        ["is" | "are" | "taken" | "took" | "pulled", "off", ..] => Some(2),
        _ => None,
    }
}

/// How many words say that it is carried, or lies somewhere.
fn carried(words: &[&str]) -> Option<usize> {
    let owned = |word: &str| matches!(word, "his" | "her" | "their" | "the" | "an" | "one" | "a");
    match words {
        ["tucked" | "held" | "resting", rest @ ..] => carried(rest).map(|taken| taken + 1),
        ["under" | "beneath" | "in" | "at" | "by" | "on", owner, place, ..] if owned(owner) => {
            let is_near = match words[0] {
                "under" | "beneath" => *place == "arm",
                "in" => matches!(*place, "hand" | "hands" | "arms" | "lap"),
                "at" | "by" => matches!(*place, "side" | "feet" | "hip"),
                _ => matches!(*place, "ground" | "table" | "desk" | "floor" | "grass" | "knee" | "lap"),
            };
            is_near.then_some(3)
        }
        ["beside", "him" | "her" | "them", ..] => Some(2),
        ["under" | "beneath", "arm", ..] => Some(2),
        ["in", "hand", ..] | ["on", "ground" | "floor" | "table" | "desk" | "lap" | "bench", ..] => Some(2),
        _ => None,
    }
}

const fn comes_off(wish: Wish) -> bool {
    use Extra::{
        Beanie, Beret, BikeHelmet, Boots, Cap, ChefHat, Crown, FaceMask, FireHelmet, FoxMask, Glasses, Gloves, Goggles,
        HardHat, Hat, Headphones, Heels, Helm, Kabuto, Kasa, Loafers, PeakedCap, PirateHat, Sandals, SantaHat, Scarf,
        Sneakers, SpaceHelmet, StrawHat, Sunglasses, Tiara, TopHat, WitchHat,
    };
    match wish {
        Wish::Extra(
            Extra::Bandana
            | Extra::Turban
            | Extra::JesterHat
            | Extra::HornedHelm
            | Extra::PlumedHat
            | Extra::DivingMask
            | Extra::CombatHelmet,
        ) => true,
        Wish::Extra(extra) => matches!(
            extra,
            Beanie
                | Beret
                | Boots
                | Cap
                | ChefHat
                | Crown
                | FaceMask
                | FireHelmet
                | FoxMask
                | Glasses
                | Gloves
                | Goggles
                | BikeHelmet
                | HardHat
                | Hat
                | Headphones
                | Heels
                | Helm
                | Kabuto
                | Kasa
                | Loafers
                | PeakedCap
                | PirateHat
                | Sandals
                | SantaHat
                | Scarf
                | Sneakers
                | SpaceHelmet
                | StrawHat
                | Sunglasses
                | Tiara
                | TopHat
                | WitchHat
        ),
        _ => false,
    }
}

/// Before what is printed on cloth.
fn is_no_figure_of_cloth(word: &str) -> bool {
    matches!(word, "a" | "an" | "the" | "in" | "with" | "little" | "small" | "tiny" | "big" | "large")
        || color_at(&[word]).is_some()
}

/// What is printed on cloth, and how many words name it; no pattern where none is drawn.
fn printed(words: &[&str]) -> Option<(Option<Pattern>, usize)> {
    match words {
        ["flower" | "floral" | "star" | "heart", "pattern" | "print" | "prints" | "motif", ..] => {
            printed(&words[..1]).map(|(pattern, _)| (pattern, 2))
        }
        ["polka", "dots", ..] => Some((Some(Pattern::Dots), 2)),
        ["flower" | "flowers" | "floral" | "hibiscus" | "roses" | "blossoms", ..] => Some((Some(Pattern::Flowers), 1)),
        ["stars" | "star", ..] => Some((Some(Pattern::Stars), 1)),
        ["hearts", ..] => Some((Some(Pattern::Hearts), 1)),
        ["dinosaurprint", ..] => Some((Some(Pattern::Dinosaurs), 1)),
        ["stripes", ..] => Some((Some(Pattern::Stripes), 1)),
        ["dots" | "spots", ..] => Some((Some(Pattern::Dots), 1)),
        ["heart" | "moons" | "skulls" | "birds" | "butterflies" | "cats" | "dragons" | "fruit", ..] => Some((None, 1)),
        _ => None,
    }
}

/// A color at the start of the words, and how many words it has.
fn color_at(words: &[&str]) -> Option<(Adjective, usize)> {
    match look_up(words)? {
        (Sense::Adjective(color), count) if color.is_color() => Some((color, count)),
        _ => None,
    }
}

/// Whether a noun follows that takes the color, with another adjective before it or not.
fn is_of_another(words: &[&str]) -> bool {
    let takes = |words: &[&str]| matches!(look_up(words), Some((Sense::Noun(noun, _), _)) if noun != Noun::Other);
    let goes_on = || matches!(look_up(words), Some((Sense::Adjective(_), _)) | None);
    takes(words) || words.len() > 1 && goes_on() && takes(&words[1..])
}
