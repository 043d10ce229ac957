//! A prompt said again without what is somebody else's: the idea stays, the property goes.
//!
//! ```
//! let text = "Pikachu on a roof, by Kentaro Miura";
//! let findings = screening::Registry::built_in().screen(text);
//! let again = screening::rewrite(text, &findings).unwrap();
//! assert!(!again.contains("Pikachu") && !again.contains("Miura"));
//! assert!(again.contains(" on a roof"));
//! ```

use rights::{Finding, FindingKind, Level, Where};

/// What stands for a name whose looks nobody wrote down.
pub(crate) const fn of_kind(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Character => "an original character",
        FindingKind::Franchise => "a world of its own",
        FindingKind::Trademark => "something unbranded",
        FindingKind::Artist => "a style of its own",
        FindingKind::Person => "an invented person",
        FindingKind::Artwork | FindingKind::RightsMetadata => "a picture of its own",
    }
}

/// "X from Y", "X (Y)", "X, Y", "YのX": what may stand between a name and its work.
const JOINTS: [&str; 10] = ["(", "（", ",", "、", "from", "of", "の", ":", "/", "|"];
/// What leads to an artist's name and goes with it, the longest first.
const LEADS: [&str; 11] = [
    "in the art style of",
    "in the style of",
    "in style of",
    "art style of",
    "artwork by",
    "drawn by",
    "art by",
    "style of",
    "artist:",
    "inspired by",
    "by",
];
/// Before these words a work or a mark is an adjective.
const NOUNS: [&str; 12] = [
    "style", "styled", "fanart", "cosplay", "anime", "manga", "game", "logo", "universe", "movie", "series", "inspired",
];
/// What of a picture is drawn by a style; a rewriting of it reads on.
const IN_A_STYLE: &str = "in a style of its own";

struct Part {
    start: usize,
    end: usize,
    kind: FindingKind,
    /// Work of a character, or the name of a work.
    work: Option<String>,
    instead: String,
}

/// None where nothing is warned of in the words.
pub fn rewrite(text: &str, findings: &[Finding]) -> Option<String> {
    let parts = joined(text, parts(text, findings));
    let mut again = String::with_capacity(text.len());
    let mut at = 0;
    for part in &parts {
        if part.start < at {
            // It went with the tag that the part before stood in.
            continue;
        }
        let (start, end, instead) = placed(text, part, at);
        again.push_str(&text[at..start]);
        again.push_str(&instead);
        at = end;
    }
    again.push_str(&text[at..]);
    (!parts.is_empty()).then(|| tidied(&again))
}

fn parts(text: &str, findings: &[Finding]) -> Vec<Part> {
    let mut parts = Vec::new();
    for finding in findings.iter().filter(|one| one.level == Level::Warn) {
        let Where::Text { start, end, .. } = &finding.place else { continue };
        let (start, end) = (*start as usize, *end as usize);
        // Overlapping ones, a look around a name, are one place: the first says what stands there.
        let after = parts.last().is_none_or(|last: &Part| last.end <= start);
        if after && text.is_char_boundary(start) && text.is_char_boundary(end) {
            let work = match finding.kind {
                FindingKind::Franchise => Some(finding.name.clone()),
                _ => finding.franchise.clone(),
            };
            let instead = finding.instead.clone().unwrap_or_else(|| of_kind(finding.kind).to_owned());
            // Names in the registry's own form may end before their bracket does.
            let opened = text[start..end].matches(['(', '（']).count() > text[start..end].matches([')', '）']).count();
            let end = if opened { closed(text, end) } else { end };
            parts.push(Part { start, end, kind: finding.kind, work, instead });
        }
    }
    parts
}

/// A character and its work side by side are one place.
fn joined(text: &str, parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        let fits = joined.last().is_some_and(|last| {
            let between = text[last.end..part.start].trim_matches([' ', '_', '\\']);
            let one_work = last.work.is_some() && last.work == part.work;
            one_work && last.kind != part.kind && JOINTS.contains(&between)
        });
        match joined.last_mut().filter(|_| fits) {
            Some(last) => {
                let opened = text[last.end..part.start].contains(['(', '（']);
                last.end = if opened { closed(text, part.end) } else { part.end };
                if last.kind == FindingKind::Franchise {
                    (last.kind, last.instead) = (part.kind, part.instead);
                }
            }
            None => joined.push(part),
        }
    }
    joined
}

/// Past a bracket that closes here.
fn closed(text: &str, end: usize) -> usize {
    let rest = text[end..].trim_start_matches([' ', '\\']);
    let skipped = text.len() - end - rest.len();
    rest.chars().next().filter(|one| matches!(one, ')' | '）')).map_or(end, |one| end + skipped + one.len_utf8())
}

/// Where the words go from and to, and what stands there instead; never before `from`.
fn placed(text: &str, part: &Part, from: usize) -> (usize, usize, String) {
    let before = &text[from..part.start];
    if let (Some(open), Some(close)) = (before.rfind('<'), text[part.end..].find('>')) {
        // A LoRA tag is nothing but the name.
        if !before[open..].contains('>') {
            return (from + open, part.end + close + 1, String::new());
        }
    }
    let lower = before.to_ascii_lowercase();
    if part.kind == FindingKind::Artist {
        let trimmed = lower.trim_end();
        let lead = LEADS.iter().find(|lead| {
            let cut = trimmed.strip_suffix(**lead);
            cut.is_some_and(|cut| !cut.ends_with(|letter: char| letter.is_ascii_alphanumeric()))
        });
        return match lead {
            Some(lead) => (from + trimmed.len() - lead.len(), part.end, IN_A_STYLE.to_owned()),
            None => (part.start, part.end, part.instead.clone()),
        };
    }
    let next = text[part.end..].strip_prefix([' ', '_']).unwrap_or_default();
    let next: String = next.chars().take_while(|letter| letter.is_ascii_alphanumeric()).collect();
    let adjective = match part.kind {
        FindingKind::Franchise if NOUNS.contains(&next.to_ascii_lowercase().as_str()) => Some("original"),
        FindingKind::Trademark if next.len() > 2 && !matches!(next.as_str(), "and" | "with" | "the") => {
            Some("unbranded")
        }
        _ => None,
    };
    if let Some(adjective) = adjective {
        return (part.start, part.end, adjective.to_owned());
    }
    // "a Pikachu", "the Pikachu": the words bring their own.
    let brings = part.instead.starts_with("a ") || part.instead.starts_with("an ");
    let article = ["a ", "an ", "the "].into_iter().find(|article| {
        let cut = lower.strip_suffix(article);
        brings && cut.is_some_and(|cut| !cut.ends_with(|letter: char| letter.is_ascii_alphanumeric()))
    });
    (part.start - article.map_or(0, str::len), part.end, part.instead.clone())
}

/// Without the commas of what went without a word.
fn tidied(text: &str) -> String {
    let mut pieces: Vec<&str> = text.split(',').collect();
    if pieces.len() > 1 {
        pieces.retain(|piece| !piece.trim().is_empty());
    }
    pieces.join(",").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::Registry;

    fn check(text: &str, again: Option<&str>) {
        let findings = Registry::built_in().screen(text);
        assert_eq!(rewrite(text, &findings).as_deref(), again, "{findings:#?}");
    }

    #[test]
    fn words_that_are_nobodys_are_left_alone() {
        check("a girl with silver hair on a roof at dusk", None);
    }

    #[test]
    fn a_name_and_its_work_go_together() {
        check("nami (one piece), beach", Some("a clever navigator who reads the winds, beach"));
    }

    #[test]
    fn an_artist_goes_with_the_words_that_lead_there() {
        check("a castle in the style of Kentaro Miura, rain", Some("a castle in a style of its own, rain"));
        check("a castle, by Kentaro Miura", Some("a castle, in a style of its own"));
    }

    #[test]
    fn marks_and_works_become_adjectives_before_a_noun() {
        check("a girl in Adidas sneakers", Some("a girl in unbranded sneakers"));
    }

    #[test]
    fn a_name_that_nobody_described_becomes_somebody_of_ones_own() {
        check("Sneezy McNobody from Naruto, running", Some("an original character, running"));
    }

    #[test]
    fn no_rewriting_names_what_it_was_made_to_avoid() {
        let prompts = include_str!("../tests/sets/tuned.tsv").lines().filter_map(|line| line.rsplit('\t').next());
        let registry = Registry::built_in();
        let (mut rewritten, mut clean) = (0, 0);
        for prompt in prompts {
            let Some(again) = rewrite(prompt, &registry.screen(prompt)) else { continue };
            rewritten += 1;
            let left = registry.screen(&again).into_iter().filter(|one| one.level == Level::Warn).count();
            clean += usize::from(left == 0);
            if left > 0 {
                println!("{prompt}\n  -> {again}");
            }
        }
        assert!(rewritten > 200 && clean * 100 >= rewritten * 97, "{clean} of {rewritten}");
    }
}
