//! What is found by the text in a picture: names that the registry knows, and the marks of whoever made it.
//!
//! ```text
//! © 2024 Kumo Press          a notice
//! Illustration by Aoi Kumo   a credit
//! @aoi_kumo                  a handle, as pictures are signed with
//! 無断転載禁止               a wish that it is not taken elsewhere
//! ```
//!
//! Letters are read with mistakes, so what rests on their capitals alone, or on a description, is not told.

use rights::{DeclaredSource, Finding, FindingKind, Level, Rule, Where};
use screening::Registries;

use super::TextLine;

/// More is a page of text and no picture; the rest is not looked through.
const TEXT_BYTES_MAX: usize = 8_000;
/// A mark is shown up to this many letters.
const MARK_LETTERS_MAX: usize = 80;
/// A handle of fewer letters may be a slip of the reader: `@a`.
const HANDLE_LETTERS_MIN: usize = 3;
/// A mark of a maker contradicts what was declared at most this surely: it may be the creator's own.
const MARK_PERCENT: u8 = 70;

/// Words before the name of whoever made a picture, in lower case.
const CREDITS: [&str; 10] = [
    "illustration by ",
    "illustrated by ",
    "illustration: ",
    "artwork by ",
    "art by ",
    "drawn by ",
    "painted by ",
    "photo by ",
    "イラスト:",
    "作画:",
];
/// Before the year and the name of whoever claims rights, in lower case.
const NOTICES: [&str; 4] = ["©", "(c)", "ⓒ", "copyright"];
/// Wishes that it is not taken elsewhere.
const WISHES: [&str; 4] = ["all rights reserved", "do not repost", "転載禁止", "転載不可"];

pub fn findings(of: (&str, DeclaredSource), lines: &[TextLine], registries: &Registries) -> Vec<Finding> {
    let lines = fitting(lines);
    let mut findings = names(of.0, lines, registries);
    for line in lines {
        if let Some((mark, whose)) = mark(&line.text)
            && !findings.iter().any(|one| one.name == whose)
        {
            findings.push(marked(of, line, (mark, &whose)));
        }
    }
    findings
}

/// Those before the limit.
fn fitting(lines: &[TextLine]) -> &[TextLine] {
    let mut bytes = 0;
    let fits = lines.iter().take_while(|line| {
        bytes += line.text.len() + 1;
        bytes <= TEXT_BYTES_MAX
    });
    &lines[..fits.count()]
}

fn names(reference: &str, lines: &[TextLine], registries: &Registries) -> Vec<Finding> {
    let text: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    let mut findings: Vec<Finding> = Vec::new();
    for finding in registries.screen(&text.join("\n")) {
        let Where::Text { text: words, start, end } = &finding.place else { continue };
        let is_guess = matches!(finding.rule, Some(Rule::Capital | Rule::Description) | None);
        let is_known = |one: &Finding| one.kind == finding.kind && one.name == finding.name;
        if finding.level == Level::Info || is_guess || findings.iter().any(is_known) {
            continue;
        }
        let read = read_percent(lines, (*start as usize, *end as usize));
        let confidence = u32::from(finding.confidence_percent) * u32::from(read) / 100;
        findings.push(Finding {
            why: format!("The picture shows the text \"{}\". {}", words.replace('\n', " "), finding.why),
            place: Where::Reference { reference: reference.into(), text: Some(words.clone()) },
            confidence_percent: confidence as u8,
            rule: Some(Rule::TextInPicture),
            // Other words are no help where the picture holds them.
            instead: None,
            ..finding
        });
    }
    findings
}

/// How surely the words between two bytes were read: as the least sure of their lines.
fn read_percent(lines: &[TextLine], (start, end): (usize, usize)) -> u8 {
    let mut at = 0;
    let mut least = 100;
    for line in lines {
        let after = at + line.text.len();
        if at < end && start < after {
            least = least.min(line.confidence_percent);
        }
        at = after + 1;
    }
    least
}

/// What kind of a mark a line is, and whose.
fn mark(line: &str) -> Option<(Mark, String)> {
    // As many letters as the line has, so that what follows a word can be cut out of the line.
    let lower: Vec<char> = line.chars().map(|letter| if letter == '：' { ':' } else { lower(letter) }).collect();
    let after = |words: &str| {
        let words: Vec<char> = words.chars().collect();
        let at = lower.windows(words.len()).position(|window| window == words)?;
        let begins_word = at == 0 || !lower[at - 1].is_ascii_alphanumeric();
        begins_word.then(|| line.chars().skip(at + words.len()).collect::<String>())
    };
    if let Some(rest) = NOTICES.iter().find_map(|words| after(words)) {
        let name = rest.trim_matches(|letter: char| !letter.is_alphabetic()).trim();
        return (name.chars().count() > 1).then(|| (Mark::Notice, shown(name)));
    }
    if let Some(name) = CREDITS.iter().find_map(|words| after(words)) {
        let name = name.trim();
        return (name.chars().count() > 1).then(|| (Mark::Credit, shown(name)));
    }
    if WISHES.iter().any(|words| after(words).is_some()) {
        return Some((Mark::Wish, shown(line)));
    }
    handle(line).map(|handle| (Mark::Handle, handle))
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// `@aoi_kumo`, and not the middle of `aoi@kumo.example`.
fn handle(line: &str) -> Option<String> {
    line.split_whitespace().find_map(|word| {
        let name = word.strip_prefix(['@', '＠'])?;
        let is_of_name = |letter: char| letter.is_alphanumeric() || "_.".contains(letter);
        let name: String = name.chars().take_while(|letter| is_of_name(*letter)).collect();
        let is_name = name.chars().filter(|letter| letter.is_alphabetic()).count() >= HANDLE_LETTERS_MIN;
        is_name.then(|| shown(&format!("@{name}")))
    })
}

fn shown(words: &str) -> String {
    words.trim().chars().take(MARK_LETTERS_MAX).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Notice,
    Credit,
    Handle,
    Wish,
}

fn marked((reference, declared): (&str, DeclaredSource), line: &TextLine, (mark, whose): (Mark, &String)) -> Finding {
    let text = shown(&line.text);
    let what = match mark {
        Mark::Notice => "a notice of whose it is",
        Mark::Credit => "a credit",
        Mark::Handle => "a signature",
        Mark::Wish => "a wish that it is not taken elsewhere",
    };
    let (level, follows) = match declared {
        DeclaredSource::Own => (Level::Warn, "while it was declared as the creator's own"),
        DeclaredSource::PublicDomain => (Level::Warn, "while it was declared as in the public domain"),
        DeclaredSource::Licensed => (Level::Info, "which tells whose license it is"),
        DeclaredSource::Other => (Level::Warn, "which tells whom to ask"),
    };
    Finding {
        id: String::new(),
        kind: FindingKind::RightsMetadata,
        name: whose.clone(),
        franchise: None,
        owner: Some(whose.clone()).filter(|_| mark != Mark::Wish),
        level,
        place: Where::Reference { reference: reference.into(), text: Some(text.clone()) },
        confidence_percent: (u32::from(MARK_PERCENT) * u32::from(line.confidence_percent) / 100) as u8,
        why: format!("The picture shows the text \"{text}\", {what}, {follows}."),
        rule: Some(Rule::TextInPicture),
        instead: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(declared: DeclaredSource, lines: &[&str]) -> Vec<(FindingKind, String, Level)> {
        let line = |text: &&str| TextLine { text: (*text).into(), confidence_percent: 90 };
        let lines: Vec<TextLine> = lines.iter().map(line).collect();
        let found = findings(("pose.png", declared), &lines, &Registries::built_in());
        assert!(found.iter().all(|one| one.rule == Some(Rule::TextInPicture)));
        found.into_iter().map(|one| (one.kind, one.name, one.level)).collect()
    }

    #[test]
    fn a_name_in_a_picture_is_known_whatever_was_declared() {
        for declared in [DeclaredSource::Own, DeclaredSource::Licensed] {
            let found = found(declared, &["Nintendo", "a quiet day", "nintendo"]);
            assert_eq!(found, [(FindingKind::Trademark, "Nintendo".into(), Level::Warn)]);
        }
        let japanese = found(DeclaredSource::Own, &["初音ミク"]);
        assert_eq!((japanese[0].0, &*japanese[0].1), (FindingKind::Character, "Hatsune Miku"));
    }

    #[test]
    fn it_is_told_no_more_surely_than_it_was_read() {
        let of = |confidence_percent| {
            let line = TextLine { text: "Nintendo".into(), confidence_percent };
            findings(("a.png", DeclaredSource::Own), &[line], &Registries::built_in())[0].confidence_percent
        };
        assert_eq!(of(50), of(100) / 2);
    }

    #[test]
    fn the_mark_of_whoever_made_it_contradicts_own_work() {
        let whose = |line: &str| {
            let found = found(DeclaredSource::Own, &[line]);
            found.first().map(|(kind, name, level)| {
                assert_eq!((*kind, *level), (FindingKind::RightsMetadata, Level::Warn), "{line}");
                name.clone()
            })
        };
        for line in ["© 2024 Kumo Press", "(C) Kumo Press 2024", "Copyright 2019-2024 Kumo Press."] {
            assert_eq!(whose(line).as_deref(), Some("Kumo Press"), "{line}");
        }
        for line in ["Illustration by Aoi Kumo", "ART BY Aoi Kumo", "イラスト：Aoi Kumo"] {
            assert_eq!(whose(line).as_deref(), Some("Aoi Kumo"), "{line}");
        }
        assert_eq!(whose("x @aoi_kumo!").as_deref(), Some("@aoi_kumo"));
        assert_eq!(whose("無断転載禁止").as_deref(), Some("無断転載禁止"));
        for line in ["aoi@kumo.example", "@a", "©", "smart by design", "Hello!", "part by part", ""] {
            assert_eq!(whose(line), None, "{line}");
        }
    }

    #[test]
    fn the_mark_of_a_licensed_picture_is_a_remark() {
        assert_eq!(found(DeclaredSource::Licensed, &["© Kumo Press"])[0].2, Level::Info);
        assert_eq!(found(DeclaredSource::Other, &["© Kumo Press"])[0].2, Level::Warn);
    }

    #[test]
    fn a_page_of_text_is_looked_through_to_its_limit() {
        let long = "x".repeat(TEXT_BYTES_MAX);
        assert_eq!(found(DeclaredSource::Own, &[&long, "Nintendo"]), []);
    }
}
