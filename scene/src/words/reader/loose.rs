//! Phrases of the tables with other small words in them: `sits on the old stone wall` is `sitting on a wall`.

use super::figures::{is_whole_tag, opens_a_clause};
use super::things::grasps;
use super::{Reader, Span, Waiting};
use crate::Pose;
use crate::words::company::is_of_several;
use crate::words::token::{Token, singulars};
use crate::words::vocabulary::{Adjective, LONGEST, Noun, Sense, exact, look_up};
use crate::words::wish::Wish;

/// Words of the longest phrase with those between its own.
const FARTHEST: usize = LONGEST + 4;

impl Reader {
    /// Reads the phrase at `at` if it goes on past what is known as it stands; the number of tokens it took.
    pub(super) fn loosely(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        let words: Vec<&str> = tokens[at..].iter().map_while(Token::word).take(FARTHEST).collect();
        let count = look_up(&words[..words.len().min(LONGEST)]).map_or(1, |(_, count)| count);
        let Loose { sense, taken, between } = look_up_loosely(&words, count)?;
        let colors: Vec<(Adjective, Span)> = between
            .into_iter()
            .filter_map(|between| match exact(words[between]) {
                Some(Sense::Adjective(adjective @ Adjective::Color(_))) => {
                    let token = &tokens[at + between];
                    Some((adjective, (token.start, token.end)))
                }
                _ => None,
            })
            .collect();
        let span = (tokens[at].start, tokens[at + taken - 1].end);
        self.cast.hears(is_of_several(words[taken - 1]));
        self.cast.stands_alone(is_whole_tag(tokens, (at, taken)) || opens_a_clause(tokens, at));
        self.grasps = self.verb.is_some() || grasps(&words[..1]);
        let sense = self.introduce(self.as_it_lies(sense, &tokens[at + taken..]), span, &tokens[at..at + taken]);
        match sense {
            Sense::Noun(_, Some(Wish::Pose(Pose::OnHorse))) => {
                self.sense(sense, span);
                self.colors_of_what_is_held(colors);
            }
            Sense::Noun(_, Some(Wish::Pose(Pose::Cycling | Pose::OnMotorbike | Pose::OnScooter))) => {
                self.sense(sense, span);
                self.colors_before(Noun::Accent, colors);
            }
            Sense::Noun(..) => {
                let waiting = |(adjective, span)| Waiting { adjective, span, gap: 0, of_clothes: false };
                self.waiting.extend(colors.into_iter().map(waiting));
                self.sense(sense, span);
            }
            _ => {
                self.sense(sense, span);
                self.colors_of(sense, colors);
            }
        }
        Some(taken)
    }

    /// `long blonde braid`: the color is the braid's. What has none of its own loses it.
    pub(super) fn colors_of(&mut self, sense: Sense, colors: Vec<(Adjective, Span)>) {
        let asks = |of: fn(&Wish) -> bool| matches!(sense, Sense::Wishes(wishes) if wishes.iter().any(of));
        if asks(|wish| matches!(wish, Wish::Prop(_))) {
            self.colors_of_what_is_held(colors);
        } else if asks(|wish| matches!(wish, Wish::HairStyle(_) | Wish::HairLength(_))) {
            self.colors_before(Noun::Hair, colors);
        } else if asks(|wish| matches!(wish, Wish::Outfit(_))) {
            self.colors_before(Noun::Outfit, colors);
        } else {
            self.found.not_understood.extend(colors.into_iter().map(|(_, own)| own));
        }
    }

    /// `green hooded cape`: colors right before a phrase that is clothes, and calls nobody.
    pub(super) fn colors_before_clothes(&mut self, wishes: &[Wish]) -> Vec<(Adjective, Span)> {
        let calls = |wish: &Wish| matches!(wish, Wish::Kind(_) | Wish::Somebody | Wish::OutfitColor(_) | Wish::Pose(_));
        if wishes.iter().any(calls) || !wishes.iter().any(|wish| matches!(wish, Wish::Outfit(_))) {
            return Vec::new();
        }
        let is_before = |one: &Waiting| one.gap == 0 && one.adjective.is_color();
        self.waiting.extract_if(.., |one| is_before(one)).map(|one| (one.adjective, one.span)).collect()
    }

    fn colors_of_what_is_held(&mut self, colors: Vec<(Adjective, Span)>) {
        self.colors_before(Noun::Held, colors);
    }

    fn colors_before(&mut self, noun: Noun, colors: Vec<(Adjective, Span)>) {
        for (color, own) in colors {
            if let Some(wish) = color.before(noun) {
                self.wish(wish, own, own);
            }
        }
    }
}

/// A phrase that stands in the text with other words between its own.
pub struct Loose {
    pub sense: Sense,
    /// Words from its first to its last.
    pub taken: usize,
    /// Places of the words between that are no part of it.
    pub between: Vec<usize>,
}

/// The longest phrase at the start of `words` that says more than the `count` words that are known as they stand.
pub fn look_up_loosely(words: &[&str], count: usize) -> Option<Loose> {
    if words.is_empty() || !words[0].is_ascii() || is_article(words[0]) || says_little(words[0]) {
        return None;
    }
    let longest = words.len().min(FARTHEST);
    (count.max(1) + 1..=longest).rev().find_map(|taken| ending_at(&words[..taken]))
}

/// The phrase that these words are from first to last.
fn ending_at(words: &[&str]) -> Option<Loose> {
    let last = words.len() - 1;
    let is_between = |at: &usize| *at > 0 && *at < last && says_little(words[*at]);
    let between: Vec<usize> = (0..words.len()).filter(is_between).collect();
    // Of `a black coat and red scarf` each has its color.
    if words.contains(&"and") && !between.is_empty() {
        return None;
    }
    let core: Vec<&str> = (0..words.len()).filter(|at| !between.contains(at)).map(|at| words[at]).collect();
    if core.len() < 2 || core.len() > LONGEST || ends_before_its_noun(&core) || names_thing_after_place(&core) {
        return None;
    }
    let sense = articles(&core).into_iter().find_map(|core| with_any_verb(&core))?;
    says_of_things(sense).then_some(Loose { sense, taken: words.len(), between })
}

/// Whether a phrase asks for something, and for nobody.
fn says_of_things(sense: Sense) -> bool {
    let calls = |wish: &Wish| matches!(wish, Wish::Kind(_) | Wish::Somebody | Wish::Solo | Wish::Nobody);
    match sense {
        Sense::Wishes(wishes) => !wishes.iter().any(calls),
        Sense::Noun(Noun::Held | Noun::Other, Some(wish)) => !calls(&wish),
        _ => false,
    }
}

/// `in a park` is a park, whatever stands before.
fn names_thing_after_place(words: &[&str]) -> bool {
    let leads = matches!(exact(words[0]), Some(Sense::Preposition | Sense::Wearing));
    leads && matches!(look_up(&words[words.len() - 1..]), Some((Sense::Wishes(_) | Sense::Noun(_, Some(_)), _)))
}

/// Whether a noun is to come yet.
fn ends_before_its_noun(words: &[&str]) -> bool {
    let last = words[words.len() - 1];
    is_article(last) || matches!(exact(last), Some(Sense::Adjective(_) | Sense::Preposition | Sense::And))
}

/// The words with each article, and where they are many with none.
fn articles<'a>(words: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut forms = vec![words.to_vec()];
    let with = |article: &'a str| -> Vec<&'a str> {
        words.iter().map(|word| if is_article(word) { article } else { *word }).collect()
    };
    if let [first, before @ .., last] = words
        && first.ends_with("ing")
        && !words.iter().any(|word| is_article(word))
    {
        forms.push([&[*first], before, &["a", last]].concat());
    }
    if words.iter().any(|word| is_article(word)) {
        forms.extend(["a", "the", "her", "his"].map(with));
        let bare: Vec<&str> = words.iter().copied().filter(|word| !is_article(word)).collect();
        if bare.len() > 2 {
            forms.push(bare);
        }
    }
    forms
}

fn with_any_verb(words: &[&str]) -> Option<Sense> {
    let (first, rest) = words.split_first()?;
    let (last, before) = rest.split_last()?;
    let before: String = before.iter().fold(String::new(), |before, word| before + word + " ");
    verb_forms(first)
        .into_iter()
        .find_map(|verb| singulars(last).into_iter().find_map(|last| exact(&format!("{verb} {before}{last}"))))
}

/// `hugs` is `hugging` too.
fn verb_forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    match word {
        "seated" | "sat" | "perched" | "perching" => forms.push("sitting".into()),
        "lies" | "laying" => forms.push("lying".into()),
        _ => {}
    }
    let Some(stem) = word.strip_suffix('s').filter(|stem| stem.len() > 2 && !stem.ends_with('s')) else { return forms };
    if let Some(stem) = stem.strip_suffix("ie") {
        forms.push(format!("{stem}ying"));
    }
    if let Some(stem) = stem.strip_suffix('e') {
        forms.push(format!("{stem}ing"));
    }
    forms.push(format!("{stem}ing"));
    forms.extend(stem.chars().next_back().map(|last| format!("{stem}{last}ing")));
    forms
}

pub fn is_article(word: &str) -> bool {
    matches!(word, "a" | "an" | "the" | "her" | "his" | "their" | "my" | "its" | "this" | "some" | "one")
}

/// Whether the word says of a thing only of which color, size, age or stuff it is.
pub fn says_little(word: &str) -> bool {
    // What can be eaten is a thing too.
    let is_food = matches!(
        word,
        "chocolate"
            | "peach"
            | "lemon"
            | "lime"
            | "plum"
            | "honey"
            | "cream"
            | "salmon"
            | "grape"
            | "caramel"
            | "mocha"
            | "ginger"
            | "mint"
            | "olive"
    );
    let is_color = || !is_food && matches!(exact(word), Some(Sense::Adjective(Adjective::Color(_) | Adjective::Dark)));
    OF_THINGS.contains(format!(" {word} ").as_str()) || is_color() || says_how(word)
}

/// `sitting quietly on a bench`.
fn says_how(word: &str) -> bool {
    let is_name = matches!(word, "family" | "lily" | "belly" | "jelly" | "bully" | "lovely" | "ally" | "fly" | "italy");
    word.len() > 4 && word.ends_with("ly") && !is_name && !word.ends_with("fly")
}

const OF_THINGS: &str = " big small little tiny huge giant gigantic large massive enormous vast long short wide narrow \
    thick thin heavy light bright old new ancient young worn weathered rusty dusty broken cracked mossy simple plain \
    fancy ornate elegant beautiful pretty lovely cute nice hot steaming glowing lit shining shiny gleaming sparkling \
    wooden metal metallic iron steel stone marble glass crystal leather paper plastic bamboo straw wicker ceramic \
    porcelain clay brick velvet silk woolen knitted fluffy folded open half single round square low favorite own \
    vintage antique traditional japanese magic magical enchanted lone soft wet ";

/// Light and weather that can be strong.
pub(super) fn blows_or_shines(word: &str) -> bool {
    matches!(
        word,
        "sunlight"
            | "sunshine"
            | "sun"
            | "light"
            | "lights"
            | "lighting"
            | "backlight"
            | "backlighting"
            | "moonlight"
            | "wind"
            | "winds"
            | "rain"
            | "shadow"
            | "shadows"
            | "contrast"
            | "colors"
            | "glow"
            | "summer"
            | "afternoon"
            | "smell"
            | "perspective"
    )
}

/// Several who are called by what they are to each other.
pub(super) fn is_a_company(word: &str) -> bool {
    matches!(
        word,
        "sweethearts" | "couple" | "friends" | "band" | "club" | "team" | "crush" | "romance" | "duo" | "trio"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::wish::Wish;
    use crate::{Prop, Seat};

    fn asks(text: &str, wish: Wish) -> bool {
        let words: Vec<&str> = text.split(' ').collect();
        look_up_loosely(&words, 1).is_some_and(|loose| match loose.sense {
            Sense::Wishes(wishes) => wishes.contains(&wish),
            Sense::Noun(_, asked) => asked == Some(wish),
            _ => false,
        })
    }

    #[test]
    fn small_words_may_stand_in_a_phrase() {
        assert!(asks("sits on the old stone wall", Wish::Seat(Seat::Wall)));
        assert!(asks("hugging a giant brown teddy bear", Wish::Prop(Prop::Teddy)));
        assert!(asks("sitting quietly on her wooden bench", Wish::Seat(Seat::Bench)));
    }

    #[test]
    fn what_is_no_phrase_stays_none() {
        assert!(!asks("on the side", Wish::Pose(Pose::Lying)));
        assert!(!asks("a red velvet rose dress", Wish::Prop(Prop::Flowers)));
    }
}
