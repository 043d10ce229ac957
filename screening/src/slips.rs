//! The spelling nearest to some letters: a walk through the automaton that forgives a slip or two.

use fst::raw::{Fst, Node};

use crate::tables::Automaton;

/// Nothing longer is compared.
pub const LETTERS_MAX: usize = 40;

/// The nearest spelling with the same first letter, at most `slips` letters put in, left out, changed or swapped with their
/// neighbor (Damerau 1964, neighbors swapped once).
/// Only those that `wanted` takes are looked at.
pub fn nearly(automaton: &Automaton, letters: &[u8], slips: u8, wanted: &dyn Fn(u64) -> bool) -> Option<u64> {
    let automaton = automaton.as_fst();
    let root = automaton.root();
    let way = root.transition(root.find_input(*letters.first()?)?);
    let mut search = Nearest { automaton, letters, slips, wanted, best: None };
    let before: Row = core::array::from_fn(|at| at as u8);
    let start = Path { depth: 0, byte: 0, row: &before, before: &before };
    let row = search.row(&start, letters[0]);
    let path = Path { depth: 1, byte: letters[0], row: &row, before: &before };
    search.follow(automaton.node(way.addr), way.out.value(), &path);
    search.best.map(|(_, number)| number)
}

/// Distances to the first letters, none and up to all of them.
type Row = [u8; LETTERS_MAX + 1];
/// More than is ever forgiven.
const FAR: u8 = 100;

struct Nearest<'a> {
    automaton: &'a Fst<std::borrow::Cow<'static, [u8]>>,
    letters: &'a [u8],
    /// How many are allowed.
    slips: u8,
    wanted: &'a dyn Fn(u64) -> bool,
    /// Slips and number of the nearest so far.
    best: Option<(u8, u64)>,
}

/// How far on the way, its last letter, and the rows of distances there and a letter before.
struct Path<'a> {
    depth: usize,
    byte: u8,
    row: &'a Row,
    before: &'a Row,
}

impl Nearest<'_> {
    fn follow(&mut self, node: Node<'_>, value: u64, path: &Path<'_>) {
        let distance = path.row[self.letters.len()];
        if node.is_final() && distance <= self.slips && self.best.is_none_or(|(best, _)| distance < best) {
            let number = value + node.final_output().value();
            if (self.wanted)(number) {
                self.best = Some((distance, number));
            }
        }
        let allowed = self.best.map_or(self.slips, |(best, _)| best.saturating_sub(1));
        let near = self.least(path.depth, path.row);
        if near > allowed {
            return;
        }
        for way in node.transitions() {
            // Where the last slip is spent, only the letters that come next can follow.
            if near == allowed && !self.comes_next(path, near, way.inp) {
                continue;
            }
            let row = self.row(path, way.inp);
            // Before the automaton is asked what follows there: most ways lead too far.
            if self.least(path.depth + 1, &row) > allowed {
                continue;
            }
            let next = Path { depth: path.depth + 1, byte: way.inp, row: &row, before: path.row };
            self.follow(self.automaton.node(way.addr), value + way.out.value(), &next);
        }
    }

    fn least(&self, depth: usize, row: &Row) -> u8 {
        self.band(depth).map(|at| row[at]).min().unwrap_or(FAR)
    }

    /// Places of the row that can still be within what is forgiven.
    fn band(&self, depth: usize) -> std::ops::RangeInclusive<usize> {
        let slips = usize::from(self.slips);
        depth.saturating_sub(slips)..=(depth + slips).min(self.letters.len())
    }

    /// Whether a letter may stand next where nothing more is forgiven; after a swap begun, the letter that ends it.
    fn comes_next(&self, path: &Path<'_>, least: u8, byte: u8) -> bool {
        self.band(path.depth).any(|at| {
            let straight = path.row[at] == least && self.letters.get(at) == Some(&byte);
            straight || at.checked_sub(1).is_some_and(|before| self.letters.get(before) == Some(&byte))
        })
    }

    /// Distances of the first letters to a spelling that has grown by `byte`.
    fn row(&self, path: &Path<'_>, byte: u8) -> Row {
        let Path { depth, row: last, before, byte: byte_before } = *path;
        let mut row = [FAR; LETTERS_MAX + 1];
        for at in self.band(depth + 1) {
            let Some(place) = at.checked_sub(1) else {
                row[0] = depth as u8 + 1;
                continue;
            };
            let letter = self.letters[place];
            let mut least = (last[place] + u8::from(letter != byte)).min(last[at] + 1).min(row[place] + 1);
            let swapped = depth > 0 && place > 0 && letter == byte_before && self.letters[place - 1] == byte;
            if swapped {
                least = least.min(before[place - 1] + 1);
            }
            row[at] = least.min(FAR);
        }
        row
    }
}

/// Slips between two words, neighbors swapped being one (optimal string alignment).
pub fn slips_between(one: &[u8], other: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (down, letter) in one.iter().enumerate() {
        let mut row = vec![down + 1];
        for (at, theirs) in other.iter().enumerate() {
            let changed = last[at] + usize::from(letter != theirs);
            let least = changed.min(last[at + 1] + 1).min(row[at] + 1);
            let swapped = down > 0 && at > 0 && one[down - 1] == *theirs && other[at - 1] == *letter;
            row.push(if swapped { least.min(before[at - 1] + 1) } else { least });
        }
        before = std::mem::replace(&mut last, row);
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::slips_between;

    #[test]
    fn letters_changed_put_in_left_out_and_swapped_are_counted() {
        for (one, other, slips) in
            [("saske", "sasuke", 1), ("kakahsi", "kakashi", 1), ("hayama", "kazama", 2), ("ren", "reno", 1)]
        {
            assert_eq!(slips_between(one.as_bytes(), other.as_bytes()), slips, "{one} {other}");
        }
    }
}
