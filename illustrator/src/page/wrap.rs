//! Lines of horizontal words: of even length, broken between words, inside a word only where it is too long for a line.

use hypher::Lang;

/// A word shorter than this is not parted: two letters on a line of their own are harder to read than a longer line.
const SHORTEST_PARTED: usize = 9;
/// What a word parted in two costs, in squared ems of raggedness.
const PARTING: f64 = 14.0;

/// A piece of a word, and what stands after it where a line ends there.
struct Piece {
    text: String,
    /// A space goes before it where it does not begin a line.
    begins_word: bool,
}

/// Breaks one paragraph so that the sum of squared gaps is the least; the fewest lines that fit.
pub fn wrap(text: &str, most: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let pieces = pieces(text, most, measure);
    let shortest = (1..=pieces.len().max(1)).find_map(|lines| balanced(&pieces, (lines, most), measure));
    shortest.unwrap_or_else(|| vec![text.to_owned()])
}

fn pieces(text: &str, most: f64, measure: &dyn Fn(&str) -> f64) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for word in text.split_whitespace() {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        let parts =
            if letters >= SHORTEST_PARTED && measure(word) > most * 0.6 { parted(word) } else { vec![word.to_owned()] };
        for (number, part) in parts.into_iter().enumerate() {
            pieces.push(Piece { text: part, begins_word: number == 0 });
        }
    }
    pieces
}

/// Syllables, none of them shorter than two letters at an end; a word with a hyphen of its own parts there.
fn parted(word: &str) -> Vec<String> {
    if let Some((before, after)) =
        word.split_once('-').filter(|(before, after)| !before.is_empty() && !after.is_empty())
    {
        return vec![format!("{before}-"), after.to_owned()];
    }
    let letters = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
    if !letters.chars().all(|letter| letter.is_ascii_alphabetic()) {
        return vec![word.to_owned()];
    }
    let mut parts: Vec<String> = hypher::hyphenate(letters, Lang::English).map(str::to_owned).collect();
    if let Some(last) = parts.last_mut() {
        last.push_str(&word[letters.len()..]);
    }
    parts
}

/// The text of the pieces from one to another as a line.
fn line(pieces: &[Piece], from: usize, to: usize) -> String {
    let mut line = String::new();
    for (at, piece) in pieces[from..to].iter().enumerate() {
        if piece.begins_word && at > 0 {
            line.push(' ');
        }
        line.push_str(&piece.text);
    }
    if pieces.get(to).is_some_and(|next| !next.begins_word) && !line.ends_with('-') {
        line.push('-');
    }
    line
}

/// The best way into so many lines; nothing where a line would be too long.
fn balanced(pieces: &[Piece], (lines, most): (usize, f64), measure: &dyn Fn(&str) -> f64) -> Option<Vec<String>> {
    let count = pieces.len();
    let whole = measure(&line(pieces, 0, count));
    let even = whole / lines as f64;
    let cost = |from: usize, to: usize, number: usize| {
        let text = line(pieces, from, to);
        let long = measure(&text);
        let breaks_word = pieces.get(to).is_some_and(|next| !next.begins_word);
        let lonely = to - from == 1 && !breaks_word && measure(&text) > most;
        if long > most && !lonely {
            return None;
        }
        // The first and last line of a balloon are the shorter ones.
        let wanted = if lines > 2 && (number == 0 || number == lines - 1) { even * 0.82 } else { even * 1.08 };
        Some((long - wanted) * (long - wanted) + if breaks_word { PARTING } else { 0.0 })
    };
    // best[number][to]: the least cost of `number` lines that end before piece `to`, and where the last of them begins.
    let mut best: Vec<Vec<Option<(f64, usize)>>> = vec![vec![None; count + 1]; lines + 1];
    best[0][0] = Some((0.0, 0));
    for number in 1..=lines {
        for to in 1..=count {
            let ways = (0..to).filter_map(|from| {
                let (before, _) = best[number - 1][from]?;
                Some((before + cost(from, to, number - 1)?, from))
            });
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
    Some(ends.windows(2).map(|pair| line(pieces, pair[0], pair[1])).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, most: f64, expected: &[&str]) {
        assert_eq!(wrap(text, most, &|line| line.chars().count() as f64), expected);
    }

    #[test]
    fn lines_are_of_even_length() {
        check("I will wait for you.", 12.0, &["I will wait", "for you."]);
        check("One", 12.0, &["One"]);
    }

    #[test]
    fn a_word_is_parted_only_where_it_is_too_long() {
        check("incomprehensible", 10.0, &["incompre-", "hensible"]);
        check("twenty-seven things", 12.0, &["twenty-seven", "things"]);
        check("twenty-seven", 8.0, &["twenty-", "seven"]);
        check("forty-seven houses", 10.0, &["forty-", "seven", "houses"]);
    }

    #[test]
    fn no_line_is_lost() {
        check("", 5.0, &[""]);
        check("Aaaaaaa! No.", 4.0, &["Aaaaaaa!", "No."]);
    }
}
