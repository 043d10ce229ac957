//! Lines of vertical Japanese: what may not begin or end a line does not (kinsoku, JIS X 4051), and a full stop or comma
//! that does not fit hangs below its line.

use canvas::lettering::Ruby;

use super::text::{Marked, is_kanji};

const NOT_FIRST: &str =
    "、。，．・：；？！?!ー～〜…‥—）」』】〉》〕］｝)]}ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ’”";
const NOT_LAST: &str = "（「『【〈《〔［｛([{‘“";
const HANGS: &str = "、。，．";
/// Costs of a line's end, in squared letters of raggedness.
const INSIDE_A_WORD: f64 = 40.0;
const AFTER_KANA: f64 = 18.0;
const AFTER_A_PARTICLE: f64 = 8.0;
const ONE_LINE_MORE: f64 = 8.0;

/// Letters that stay together.
struct Unit {
    from: usize,
    to: usize,
    /// In ems.
    length: f64,
}

/// Words in lines.
pub struct Lines {
    pub lines: Vec<String>,
    /// Counted over all lines with their ends.
    pub ruby: Vec<Ruby>,
    /// What the breaks cost together: 0 where every line ends as a phrase does.
    pub cost: f64,
}

pub fn lines(marked: &Marked, most: f64) -> Lines {
    let (mut ends, mut cost) = (Vec::new(), 0.0);
    let mut from = 0;
    for part in marked.letters.split(|letter| *letter == '\n') {
        let units = units(marked, from, from + part.len());
        let (found, price) = broken(&marked.letters, &units, most);
        ends.extend(found);
        cost += price;
        from += part.len() + 1;
    }
    let lines: Vec<String> = ends.iter().map(|(from, to)| marked.letters[*from..*to].iter().collect()).collect();
    let mut ruby = Vec::new();
    let mut begun = 0;
    for (from, to) in &ends {
        let inside = marked.ruby.iter().filter(|ruby| (*from..*to).contains(&ruby.0));
        ruby.extend(inside.map(|(at, end, text)| Ruby {
            from: (at - from + begun) as u32,
            letters: (end - at) as u32,
            text: text.clone(),
        }));
        begun += to - from + 1;
    }
    Lines { lines, ruby, cost }
}

/// Single letters, but for those with furigana, pairs of digits or marks, and Latin words.
fn units(marked: &Marked, from: usize, to: usize) -> Vec<Unit> {
    let letters = &marked.letters;
    let mut units = Vec::new();
    let mut at = from;
    while at < to {
        let ruby = marked.ruby.iter().find(|ruby| ruby.0 == at).map(|ruby| ruby.1);
        let run = |is: fn(&char) -> bool| at + letters[at..to].iter().take_while(|letter| is(letter)).count();
        let marks = run(|letter| matches!(letter, '!' | '?'));
        let plain = run(|letter| letter.is_ascii_alphanumeric());
        let end = ruby.unwrap_or_else(|| marks.max(plain).max(at + 1)).min(to);
        let pair = end - at == 2 && (marks == end || letters[at..end].iter().all(char::is_ascii_digit));
        // A Latin word lies on its side.
        let lies = plain == end && letters[at..end].iter().any(char::is_ascii_lowercase);
        let length = if pair { 1.0 } else { (end - at) as f64 * if lies { 0.58 } else { 1.0 } };
        units.push(Unit { from: at, to: end, length });
        at = end;
    }
    units
}

/// From and up to which letter each line goes, and the cost. One line more is worth it where words stay whole.
fn broken(letters: &[char], units: &[Unit], most: f64) -> (Vec<(usize, usize)>, f64) {
    let whole: f64 = units.iter().map(|unit| unit.length).sum();
    let fewest = libm::ceil((whole - 1.0) / most).max(1.0) as usize;
    let ways = (fewest..=(fewest + 2).min(units.len().max(1))).filter_map(|lines| {
        let (cost, ends) = balanced(letters, units, (lines, most))?;
        Some((cost + ONE_LINE_MORE * (lines - fewest) as f64, ends))
    });
    let (cost, ends) = ways.min_by(|one, other| one.0.total_cmp(&other.0)).unwrap_or((0.0, vec![0, units.len()]));
    let place = |end: usize| units.get(end).map_or_else(|| units.last().map_or(0, |unit| unit.to), |unit| unit.from);
    let lines = ends.windows(2).map(|pair| (place(pair[0]), place(pair[1]))).filter(|(from, to)| from < to).collect();
    (lines, cost)
}

fn balanced(letters: &[char], units: &[Unit], (lines, most): (usize, f64)) -> Option<(f64, Vec<usize>)> {
    let count = units.len();
    let whole: f64 = units.iter().map(|unit| unit.length).sum();
    let even = whole / lines as f64;
    let cost = |from: usize, to: usize| {
        let last = units[to - 1].to - 1;
        let hanging = if HANGS.contains(letters[last]) { 1.0 } else { 0.0 };
        let long: f64 = units[from..to].iter().map(|unit| unit.length).sum();
        if long - hanging > most {
            return None;
        }
        let end = if to == count { Some(0.0) } else { cost_of_end(letters[last], letters[units[to].from]) };
        end.map(|end| (long - even) * (long - even) + end)
    };
    let mut best: Vec<Vec<Option<(f64, usize)>>> = vec![vec![None; count + 1]; lines + 1];
    best[0][0] = Some((0.0, 0));
    for number in 1..=lines {
        for to in 1..=count {
            let ways = (0..to).filter_map(|from| Some((best[number - 1][from]?.0 + cost(from, to)?, from)));
            let least = ways.min_by(|one, other| one.0.total_cmp(&other.0));
            best[number][to] = least;
        }
    }
    let mut ends = vec![count];
    for number in (1..=lines).rev() {
        let (_, from) = best[number][*ends.last()?]?;
        ends.push(from);
    }
    ends.reverse();
    Some((best[lines][count]?.0, ends))
}

/// Nothing where a line may not end between the two.
fn cost_of_end(last: char, first: char) -> Option<f64> {
    if NOT_FIRST.contains(first)
        || NOT_LAST.contains(last)
        || last.is_ascii_alphanumeric() && first.is_ascii_alphanumeric()
    {
        return None;
    }
    if last == '…' && first == '…' || last == '—' && first == '—' {
        return None;
    }
    if NOT_FIRST.contains(last) && !is_kana(last) || NOT_LAST.contains(first) {
        return Some(0.0);
    }
    // A particle ends a phrase, whatever comes after it.
    if is_hiragana(last) && "はがをにへもで".contains(last) && is_hiragana(first) {
        return Some(AFTER_A_PARTICLE);
    }
    // A phrase mostly ends in kana and begins with something else.
    let (ends, begins) = (is_hiragana(last), !is_hiragana(first));
    Some(match (ends, begins) {
        (true, true) => 1.0,
        (true, false) | (false, true) if !is_kanji(last) && !is_katakana(last) => AFTER_KANA,
        _ => INSIDE_A_WORD,
    })
}

fn is_hiragana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{309F}')
}

fn is_katakana(letter: char) -> bool {
    matches!(letter, '\u{30A1}'..='\u{30FF}')
}

fn is_kana(letter: char) -> bool {
    is_hiragana(letter) || is_katakana(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::text::marked;

    fn check(text: &str, most: f64, expected: &[&str]) {
        assert_eq!(lines(&marked(text).expect("sound"), most).lines, expected);
    }

    #[test]
    fn no_line_begins_with_a_mark_that_closes_or_ends_with_one_that_opens() {
        check("もう一度だけ「待って」と言った。", 6.0, &["もう一度だけ", "「待って」", "と言った。"]);
    }

    #[test]
    fn a_full_stop_hangs_below_the_line() {
        check("ここにいるよ。", 6.0, &["ここにいるよ。"]);
    }

    #[test]
    fn two_digits_are_one_letter_and_stay_together() {
        check("あと12分", 4.0, &["あと12分"]);
    }

    #[test]
    fn furigana_count_the_ends_of_lines() {
        let Lines { lines, ruby, .. } = lines(&marked("今日は｜屋上《おくじょう》で待つ").expect("sound"), 5.0);
        assert_eq!(lines.concat(), "今日は屋上で待つ");
        let all: Vec<char> = lines.join("\n").chars().collect();
        let of: String = all[ruby[0].from as usize..][..ruby[0].letters as usize].iter().collect();
        assert_eq!((of.as_str(), ruby[0].text.as_str()), ("屋上", "おくじょう"));
    }
}
