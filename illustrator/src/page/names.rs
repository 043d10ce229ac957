//! Who is meant: names in headings, in what happens and before what is said.

use engine::{Brief, Size, Style};

use super::error::Problem;
use super::parse::shortened;
use super::script::{Action, Member, Panel, Script, Voice};
use super::terms::lower;
use scene::words;
use scene::words::wish::Wish;

pub fn place_of(cast: &[Member], name: &str) -> Option<usize> {
    let name = lower(name);
    cast.iter().position(|member| lower(&member.name) == name)
}

/// `Aki and Ren`, `アキとレン`.
pub fn all(text: &str, cast: &[Member]) -> Result<Vec<usize>, Problem> {
    if let Some(one) = place_of(cast, text) {
        return Ok(vec![one]);
    }
    let joints = [" and ", " & ", "と", "・", "+"];
    let Some((one, rest)) = joints.into_iter().find_map(|joint| text.split_once(joint)) else {
        return Err(nobody(text, cast));
    };
    let mut found = vec![place_of(cast, one).ok_or_else(|| nobody(one, cast))?];
    found.extend(all(rest, cast)?);
    Ok(found)
}

pub fn nobody(found: &str, cast: &[Member]) -> Problem {
    let name = found.split(['(', '（']).next().unwrap_or(found).trim();
    let advice = match near(name, cast.iter().map(|member| member.name.as_str())) {
        Some(member) => format!("did you mean {member}?"),
        None => "give the name a line under `# Characters`, or write the line without a colon".to_owned(),
    };
    Problem::Nobody { found: shortened(name), advice }
}

/// The known word that a misspelled one most likely is: at most two letters off, and not all of it.
pub fn near<'a>(found: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let found = lower(found);
    let far = known.map(|word| (strsim::levenshtein(&lower(word), &found), word));
    let nearest = far.min().filter(|(steps, word)| *steps <= 2 && *steps < word.chars().count());
    nearest.map(|(_, word)| word)
}

/// What to write instead: the likely word, or all that are known.
pub fn or_near(found: &str, known: &str, all: &str) -> String {
    match near(found, known.split(", ")) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("{all} {known}"),
    }
}

/// The sentences of a line, each with those whom it names; one that names nobody goes on about those before it.
pub fn actions(line: &str, number: usize, cast: &[Member]) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    for sentence in line.split_inclusive(['.', '。', '!', '！', ';']).map(str::trim) {
        if sentence.is_empty() {
            continue;
        }
        let mut of = named(sentence, cast);
        if of.is_empty()
            && let Some(before) = actions.last()
        {
            of.clone_from(&before.of);
        }
        actions.push(Action { text: sentence.to_owned(), of, line: number });
    }
    actions
}

/// The sentence without anybody's name: one who is called Captain need not wear a uniform.
pub fn without_names(sentence: &str, cast: &[Member]) -> String {
    let mut words = sentence.to_owned();
    for member in cast {
        let name = lower(&member.name);
        // Lowering may change lengths in a few scripts; there the sentence stays as it is.
        let lowered = lower(&words);
        if lowered.len() == words.len()
            && let Some(at) = lowered.find(&name)
        {
            words.replace_range(at..at + name.len(), "");
        }
    }
    words
}

/// In the order in which they are named.
fn named(sentence: &str, cast: &[Member]) -> Vec<usize> {
    let lowered = lower(sentence);
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (place, member) in cast.iter().enumerate() {
        let name = lower(&member.name);
        let ends_the_word = |at: usize| {
            let letter =
                |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() && letter.is_ascii());
            !letter(lowered[..at].chars().next_back()) && !letter(lowered[at + name.len()..].chars().next())
        };
        if let Some((at, _)) = lowered.match_indices(&name).find(|(at, _)| ends_the_word(*at)) {
            found.push((at, place));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, place)| place).collect()
}

/// Who is seen where a heading does not say it: those whom the action names, and where it names nobody those who speak.
pub fn seen(mut script: Script) -> Script {
    for panel in script.leaves.iter_mut().flat_map(|leaf| &mut leaf.panels) {
        if panel.nobody {
            panel.seen.clear();
            continue;
        }
        let mut seen = std::mem::take(&mut panel.seen);
        if seen.is_empty() {
            seen = panel.actions.iter().flat_map(|action| action.of.clone()).collect();
        }
        if seen.is_empty() {
            seen = speakers(panel);
        }
        let mut once = Vec::new();
        seen.retain(|who| {
            !once.contains(who) && {
                once.push(*who);
                true
            }
        });
        // Whose shoulder we look over is not looked at.
        seen.retain(|who| panel.over != Some(*who));
        panel.seen = seen;
    }
    script
}

fn speakers(panel: &Panel) -> Vec<usize> {
    let seen = panel.words.iter().filter_map(|words| match words.voice {
        Voice::Speech { who, off: false, .. } => Some(who),
        _ => None,
    });
    seen.collect()
}

/// Whether the prompt's reader finds a face in the word.
pub fn is_mood(word: &str) -> bool {
    granted(word).iter().any(|wish| matches!(wish, Wish::Expression(_) | Wish::Gaze(_) | Wish::TiltedHead))
}

fn granted(words: &str) -> Vec<Wish> {
    words::read(&brief(words)).granted.into_iter().map(|granted| granted.wish).collect()
}

pub fn brief(prompt: &str) -> Brief {
    let size = Size { width_px: 512, height_px: 512 };
    Brief {
        prompt: prompt.to_owned(),
        negative: String::new(),
        size,
        seed: 0,
        candidates: 1,
        style: Style::Color,
        characters: Vec::new(),
    }
}

pub fn is_name(word: &str, cast: &[Member]) -> bool {
    let bare = lower(word);
    let bare = bare.trim_end_matches("'s").trim_end_matches("’s");
    cast.iter()
        .any(|member| lower(&member.name) == bare || member.name.split_whitespace().any(|part| lower(part) == bare))
}

/// What happens, in the words of a prompt: the reader of prompts knows states (`looking to the left`), not deeds.
pub fn as_prompt(text: &str) -> String {
    let states =
        [("looks", "looking"), ("turns", "turned"), ("faces", "facing"), ("stands", "standing"), ("wears", "wearing")];
    let words = text.split(' ').map(|word| {
        let bare = word.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        match states.iter().find(|(deed, _)| bare.eq_ignore_ascii_case(deed)) {
            Some((_, state)) => format!("{state}{}", &word[bare.len()..]),
            None => word.to_owned(),
        }
    });
    words.collect::<Vec<String>>().join(" ")
}
