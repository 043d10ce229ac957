//! The reader of scripts: line by line, and nothing is guessed.

use engine::Style;

use super::error::{Problem, ScriptError};
use super::script::{Layout, Leaf, Manner, Member, Panel, Paper, Reading, Script, Shot, Voice, Words};
use super::terms::{self, Hint, Key, Mark, Term};
use super::{check, names};

pub const MOST_LETTERS: usize = 200_000;
pub const MOST_PANELS: usize = 12;
pub const MOST_PAGES: usize = 200;
pub const MOST_IN_A_BALLOON: usize = 240;

#[derive(Default)]
pub struct Parser {
    title: String,
    author: String,
    paper: Paper,
    reading: Reading,
    layout: Layout,
    numbers: Option<bool>,
    style: Option<Style>,
    cast: Vec<Member>,
    leaves: Vec<Leaf>,
    part: Part,
    /// Goes on from panel to panel.
    place: String,
    place_is_new: bool,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Part {
    #[default]
    Top,
    Cast,
    Pages,
}

type Read = Result<(), ScriptError>;

impl Parser {
    pub fn read(mut self, text: &str) -> Result<Script, ScriptError> {
        if text.chars().count() > MOST_LETTERS {
            return Err(Problem::TooLong(MOST_LETTERS).at(1));
        }
        let text = text.trim_start_matches('\u{feff}');
        for (number, line) in text.lines().enumerate() {
            self.line(line, number + 1)?;
        }
        let script = Script {
            title: self.title,
            author: self.author,
            paper: self.paper,
            reading: self.reading,
            layout: self.layout,
            // A single page needs no number, and a strip has no pages.
            numbers: self.numbers.unwrap_or(self.leaves.len() > 1 && self.paper != Paper::Strip),
            // Print is what a page is for; a strip is read on a screen.
            style: self.style.unwrap_or(if self.paper == Paper::Strip { Style::Color } else { Style::Manga }),
            cast: self.cast,
            leaves: self.leaves,
        };
        let script = names::seen(script);
        check::script(&script, text.lines().count().max(1))?;
        Ok(script)
    }

    fn line(&mut self, line: &str, number: usize) -> Read {
        let goes_on = line.starts_with([' ', '\t', '\u{3000}']);
        let line = line.trim_matches(|letter: char| letter.is_whitespace());
        if line.is_empty() || line.starts_with("//") {
            return Ok(());
        }
        if let Some(heading) = line.strip_prefix("##") {
            return self.panel(heading.trim_start_matches('#').trim(), number);
        }
        if let Some(heading) = line.strip_prefix('#') {
            return self.part(heading.trim(), number);
        }
        match self.part {
            Part::Top => self.at_the_top(line, number),
            Part::Cast => self.member(line, number),
            Part::Pages => self.in_a_panel(line, number, goes_on),
        }
    }

    fn at_the_top(&mut self, line: &str, number: usize) -> Read {
        let Some((word, value)) = colon(line) else { return Err(Problem::NotAtTheTop(shortened(line)).at(number)) };
        let key = terms::key(word).ok_or_else(|| {
            let (found, advice) = (shortened(word), names::or_near(word, terms::KNOWN_KEYS, "at the top stand"));
            Problem::UnknownKey { found, advice }.at(number)
        })?;
        let unknown = |of, known| {
            let (found, advice) = (shortened(value), names::or_near(value, known, "write one of:"));
            Problem::UnknownValue { of, found, advice }.at(number)
        };
        match key {
            Key::Title => value.clone_into(&mut self.title),
            Key::Author => value.clone_into(&mut self.author),
            Key::Paper => self.paper = terms::paper(value).ok_or_else(|| unknown("size", terms::KNOWN_PAPERS))?,
            Key::Reading => {
                self.reading = terms::reading(value).ok_or_else(|| unknown("direction", terms::KNOWN_READINGS))?;
            }
            Key::Layout => self.layout = terms::layout(value).ok_or_else(|| unknown("layout", terms::KNOWN_LAYOUTS))?,
            Key::Numbers => {
                self.numbers = Some(terms::answer(value).ok_or_else(|| unknown("yes or no", terms::KNOWN_ANSWERS))?);
            }
            Key::Style => self.style = Some(terms::style(value).ok_or_else(|| unknown("style", terms::KNOWN_STYLES))?),
        }
        Ok(())
    }

    fn part(&mut self, heading: &str, number: usize) -> Read {
        if terms::is_cast(heading) {
            self.part = Part::Cast;
        } else if terms::is_page(heading) {
            if self.leaves.len() == MOST_PAGES {
                return Err(Problem::TooManyPages(MOST_PAGES).at(number));
            }
            self.part = Part::Pages;
            self.leaves.push(Leaf { line: number, panels: Vec::new() });
        } else {
            return Err(Problem::UnknownPart(shortened(heading)).at(number));
        }
        Ok(())
    }

    fn member(&mut self, line: &str, number: usize) -> Read {
        let alone = || (!line.contains([',', '、', '，'])).then_some((line, ""));
        let Some((name, looks)) = colon(line).or_else(alone) else {
            return Err(Problem::NotACharacter(shortened(line)).at(number));
        };
        let name = name.trim_start_matches(['-', '*']).trim().to_owned();
        if name.is_empty() {
            return Err(Problem::NotACharacter(shortened(line)).at(number));
        }
        let (saved, looks) = terms::saved(looks);
        if terms::mark(&name).is_some() || terms::term(&name).is_some() || name.contains(['(', '（', ',', '、']) {
            return Err(Problem::TakenName(shortened(&name)).at(number));
        }
        if names::place_of(&self.cast, &name).is_some() {
            return Err(Problem::TwoOfAName(name).at(number));
        }
        self.cast.push(Member { name, looks: looks.to_owned(), saved, line: number });
        Ok(())
    }

    fn panel(&mut self, heading: &str, number: usize) -> Read {
        let Some(leaf) = self.leaves.last_mut() else { return Err(Problem::NoPage.at(number)) };
        if leaf.panels.len() == MOST_PANELS {
            return Err(Problem::TooManyPanels(MOST_PANELS).at(number));
        }
        let mut panel = Panel { line: number, place: self.place.clone(), ..Panel::default() };
        panel.place_is_new = std::mem::take(&mut self.place_is_new);
        for term in terms::without_number(heading).split([',', '、', '，']).map(str::trim) {
            if !term.is_empty() {
                in_heading(&mut panel, term, &self.cast).map_err(|problem| problem.at(number))?;
            }
        }
        leaf.panels.push(panel);
        Ok(())
    }

    fn in_a_panel(&mut self, line: &str, number: usize, goes_on: bool) -> Read {
        let Some(leaf) = self.leaves.last_mut() else { return Err(Problem::NoPage.at(number)) };
        let parted = colon(line);
        if let Some((word, value)) = parted
            && terms::mark(word) == Some(Mark::Place)
        {
            value.clone_into(&mut self.place);
            match leaf.panels.last_mut() {
                Some(panel) => (panel.place, panel.place_is_new) = (value.to_owned(), true),
                None => self.place_is_new = true,
            }
            return Ok(());
        }
        let Some(panel) = leaf.panels.last_mut() else { return Err(Problem::NoPanel.at(number)) };
        if let Some((word, value)) = parted
            && terms::mark(word) == Some(Mark::Background)
        {
            value.clone_into(&mut panel.background);
            return Ok(());
        }
        let speaks = parted.map(|(head, text)| speaker(head, &self.cast).map(|voice| (voice, text))).transpose();
        match speaks {
            Ok(Some((Some(voice), text))) => say(panel, voice, (text, number)),
            // A line that is set in belongs to what was said before it.
            _ if goes_on && !panel.words.is_empty() => {
                let last = panel.words.last_mut().expect("there is one");
                last.text.push('\n');
                last.text.push_str(line);
                Ok(())
            }
            Err(problem) => Err(problem.at(number)),
            Ok(Some((None, _))) if !reads_as_prose(line) => {
                let head = parted.map_or(line, |(head, _)| head);
                Err(names::nobody(head, &self.cast).at(number))
            }
            Ok(_) => {
                panel.actions.extend(names::actions(line, number, &self.cast));
                Ok(())
            }
        }
    }
}

/// A colon deep in a sentence is a colon; one after two or three words calls a speaker.
fn reads_as_prose(line: &str) -> bool {
    let head = colon(line).map_or(line, |(head, _)| head);
    head.split_whitespace().count() > 4 || head.chars().count() > 40
}

fn say(panel: &mut Panel, voice: Voice, (text, line): (&str, usize)) -> Read {
    if text.is_empty() {
        return Err(Problem::NothingSaid.at(line));
    }
    panel.words.push(Words { voice, text: text.to_owned(), line });
    Ok(())
}

fn in_heading(panel: &mut Panel, term: &str, cast: &[Member]) -> Result<(), Problem> {
    let known = |term: &str| terms::term(term);
    let take = |panel: &mut Panel, term: Term| match term {
        Term::Hint(hint) => terms::take(&mut panel.hints, hint),
        Term::Shot(shot) => panel.shot = Some(shot),
        Term::Nobody => panel.nobody = true,
    };
    if let Some(term) = known(term) {
        take(panel, term);
        return Ok(());
    }
    if let Some(name) = terms::over(term) {
        panel.over = Some(names::place_of(cast, name).ok_or_else(|| names::nobody(name, cast))?);
        return Ok(());
    }
    let (first, who) = terms::parted(term);
    if let Some(term) = known(first).filter(|_| !who.is_empty()) {
        // `wide on Aki` says how near we stand; `small of Aki` says nothing.
        take(panel, if term == Term::Hint(Hint::Wide) { Term::Shot(Shot::Far) } else { term });
        return names::all(who, cast).map(|found| panel.seen.extend(found));
    }
    match names::all(term, cast) {
        Ok(found) => panel.seen.extend(found),
        Err(_) => return Err(unknown_in_heading(term, cast)),
    }
    Ok(())
}

/// A character's name is as likely to be misspelled as a word about the panel.
fn unknown_in_heading(term: &str, cast: &[Member]) -> Problem {
    let found = shortened(term);
    match names::near(term, terms::KNOWN_HINTS.split(", ").chain(cast.iter().map(|member| member.name.as_str()))) {
        Some(word) => Problem::UnknownHint { found, advice: format!("did you mean `{word}`?") },
        None => Problem::UnknownHint {
            found,
            advice: format!("write any of: {}, or a character's name", terms::KNOWN_HINTS),
        },
    }
}

/// Whose voice a line begins with; nothing where it begins with nobody's.
fn speaker(head: &str, cast: &[Member]) -> Result<Option<Voice>, Problem> {
    match terms::mark(head) {
        Some(Mark::Caption) => return Ok(Some(Voice::Caption)),
        Some(Mark::Sound) => return Ok(Some(Voice::Sound)),
        Some(Mark::Place | Mark::Background) | None => {}
    }
    let (name, manners) = match head.split_once(['(', '（']) {
        Some((name, rest)) => (name.trim(), rest.trim_end_matches([')', '）']).trim()),
        None => (head.trim(), ""),
    };
    let Some(who) = names::place_of(cast, name) else { return Ok(None) };
    let (mut manner, mut off, mut moods) = (Manner::Says, false, Vec::new());
    for word in manners.split([',', '、', '，']).map(str::trim).filter(|word| !word.is_empty()) {
        if let Some(found) = terms::manner(word) {
            manner = found;
        } else if terms::is_off(word) {
            off = true;
        } else if names::is_mood(word) {
            moods.push(word);
        } else {
            let advice = match names::near(word, terms::KNOWN_MANNERS.split(", ")) {
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("write one of: {}, or a feeling such as angry", terms::KNOWN_MANNERS),
            };
            return Err(Problem::UnknownManner { found: shortened(word), advice });
        }
    }
    Ok(Some(Voice::Speech {
        who,
        manner,
        off: off || manner == Manner::Radio && moods.is_empty(),
        mood: moods.join(", "),
    }))
}

/// Before and after the first colon, of either width.
fn colon(line: &str) -> Option<(&str, &str)> {
    line.split_once([':', '：']).map(|(head, rest)| (head.trim(), rest.trim()))
}

pub fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain(['…']).collect()
}
