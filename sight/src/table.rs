//! The table that Tesseract writes: a word a line, tabs between level, page, block, paragraph, line, word, left, top, width,
//! height, confidence and text.
//!
//! ```text
//! 5  1  2  1  1  1  401  604  12  12  95.348564  ©
//! ```

use studio::TextLine;

/// Words that were read less surely are mostly hair, hatching and leaves.
const WORD_PERCENT_MIN: f32 = 60.0;
const LINES_MAX: usize = 400;
const LINE_LETTERS_MAX: usize = 400;
/// Level of a word.
const WORD: &str = "5";

/// Lines of the table that are none are passed over: it is written by another program.
pub fn lines(table: &str) -> Vec<TextLine> {
    let mut lines: Vec<(Place<'_>, TextLine)> = Vec::new();
    for row in table.lines() {
        let Some((place, word, percent)) = word(row) else { continue };
        let is_full = lines.len() == LINES_MAX;
        match lines.last_mut().filter(|(of, _)| *of == place) {
            Some((_, line)) => add(line, &word, percent),
            None if is_full => break,
            None => lines.push((place, TextLine { text: word, confidence_percent: percent })),
        }
    }
    let says_something = |line: &TextLine| line.text.chars().filter(|letter| letter.is_alphanumeric()).count() > 1;
    lines.into_iter().map(|(_, line)| line).filter(says_something).collect()
}

/// Page, block, paragraph and line.
type Place<'a> = [&'a str; 4];

fn word(row: &str) -> Option<(Place<'_>, String, u8)> {
    let cells: Vec<&str> = row.splitn(12, '\t').collect();
    let [WORD, page, block, paragraph, line, _, _, _, _, _, confidence, text] = cells[..] else { return None };
    let confidence: f32 = confidence.parse().ok()?;
    let text: String = text.chars().filter(|letter| !letter.is_control()).collect();
    let word = text.trim();
    let is_sure = (WORD_PERCENT_MIN..=100.0).contains(&confidence) && !word.is_empty();
    is_sure.then(|| ([page, block, paragraph, line], word.to_owned(), confidence as u8))
}

fn add(line: &mut TextLine, word: &str, percent: u8) {
    let joins = |letter: Option<char>| letter.is_some_and(has_no_spaces);
    if line.text.chars().count() + word.chars().count() >= LINE_LETTERS_MAX {
        return;
    }
    if !(joins(line.text.chars().next_back()) && joins(word.chars().next())) {
        line.text.push(' ');
    }
    line.text.push_str(word);
    line.confidence_percent = line.confidence_percent.min(percent);
}

/// Of scripts that are written without spaces: kana, Han and their punctuation.
fn has_no_spaces(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[(&str, &str, &str)]) -> Vec<(String, u8)> {
        let row = |(line, percent, word): &(&str, &str, &str)| {
            format!("5\t1\t1\t1\t{line}\t1\t0\t0\t9\t9\t{percent}\t{word}\n")
        };
        let table: String = words.iter().map(row).collect();
        lines(&format!("level\tpage_num\n{table}"))
            .into_iter()
            .map(|line| (line.text, line.confidence_percent))
            .collect()
    }

    #[test]
    fn words_of_one_line_stand_together_and_are_as_sure_as_the_least_sure() {
        let words = [("1", "95.3", "©"), ("1", "93.2", "2024"), ("1", "92.5", "Kumo"), ("2", "96", "Press")];
        assert_eq!(read(&words), [("© 2024 Kumo".to_owned(), 92), ("Press".to_owned(), 96)]);
    }

    #[test]
    fn japanese_words_have_no_space_between_them() {
        assert_eq!(
            read(&[("1", "93", "初音"), ("1", "91", "ミク"), ("1", "90", "Miku")]),
            [("初音ミク Miku".to_owned(), 90)]
        );
    }

    #[test]
    fn what_is_unsure_or_says_nothing_is_passed_over() {
        assert_eq!(read(&[("1", "30", "hair"), ("2", "95", "|"), ("3", "-1", "page"), ("4", "NaN", "nan")]), []);
    }

    #[test]
    fn garbage_is_no_table_and_control_characters_are_no_letters() {
        assert_eq!(
            lines("no table at all\n5\t1\n\t\t\t\t\t\t\t\t\t\t\t\t\n5\t1\t1\t1\t1\t1\t0\t0\t9\t9\tmany\tword"),
            []
        );
        assert_eq!(read(&[("1", "95", "a\u{1b}[31mred")]), [("a[31mred".to_owned(), 95)]);
        let many: String = (0..9_999).map(|line| format!("5\t1\t1\t1\t{line}\t1\t0\t0\t9\t9\t95\tword\n")).collect();
        assert_eq!(lines(&many).len(), LINES_MAX);
    }
}
