//! Words of a balloon: furigana taken out of their marks, the font that has the letters, and lines that fit.

use canvas::lettering::{Align, Direction, Ruby};
use canvas::{Color, Lettering};
use render::fonts::{FONTS, Font};

use super::error::Problem;
use super::kinsoku::{self, Lines};
use super::wrap;

/// Text without its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    pub letters: Vec<char>,
    /// From, up to, and how that is read.
    pub ruby: Vec<(usize, usize, String)>,
}

/// Lines of words at size 1: what a balloon has to hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub lines: Vec<Line>,
    pub direction: Direction,
    pub font: &'static Font,
    /// From line to line, in ems.
    pub spacing: f64,
    ruby: Vec<Ruby>,
    /// Of breaks inside of words.
    pub cost: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub text: String,
    /// In ems.
    pub length: f64,
}

/// `｜漢字《かんじ》`, and `漢字《かんじ》` too, where the reading speaks of the kanji before it.
pub fn marked(text: &str) -> Result<Marked, Problem> {
    let mut marked = Marked { letters: Vec::new(), ruby: Vec::new() };
    let mut bar = None;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '｜' => bar = Some(marked.letters.len()),
            '《' => {
                let reading: String = letters.by_ref().take_while(|letter| *letter != '》').collect();
                let from = bar.take().unwrap_or_else(|| {
                    let kanji = marked.letters.iter().rev().take_while(|letter| is_kanji(**letter)).count();
                    marked.letters.len() - kanji
                });
                if from == marked.letters.len() || reading.is_empty() {
                    return Err(Problem::BrokenRuby('《'));
                }
                marked.ruby.push((from, marked.letters.len(), reading));
            }
            '》' => return Err(Problem::BrokenRuby('》')),
            _ => marked.letters.push(usual(letter)),
        }
    }
    if bar.is_some() {
        return Err(Problem::BrokenRuby('｜'));
    }
    let all: Vec<char> =
        marked.letters.iter().copied().chain(marked.ruby.iter().flat_map(|ruby| ruby.2.chars())).collect();
    match all.iter().find(|letter| **letter != '\n' && !has_letter(font_of(&marked), **letter)) {
        Some(letter) => Err(Problem::NoSuchLetter(*letter)),
        None => Ok(marked),
    }
}

/// Letters that look alike, and of which the fonts have one.
const fn usual(letter: char) -> char {
    match letter {
        '―' | '─' | '━' => '—',
        '～' => '〜',
        '‥' => '…',
        '\u{A0}' => ' ',
        letter => letter,
    }
}

pub fn is_japanese(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30FF}') || is_kanji(letter)
}

pub fn is_kanji(letter: char) -> bool {
    matches!(letter, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '々' | '〆')
}

fn font_of(marked: &Marked) -> &'static Font {
    let [latin, japanese] = &FONTS;
    if marked.letters.iter().all(|letter| *letter == '\n' || has_letter(latin, *letter)) { latin } else { japanese }
}

/// The first font that has all letters.
pub fn font_with(words: &str) -> Option<&'static Font> {
    FONTS.iter().find(|font| words.chars().all(|letter| letter == '\n' || has_letter(font, letter)))
}

fn has_letter(font: &Font, letter: char) -> bool {
    let words = Lettering { text: letter.into(), ..lettering(font, Direction::Horizontal) };
    render::lettering::missing_letters(&words, font.bytes).is_ok_and(|missing| missing.is_empty())
}

pub fn lettering(font: &Font, direction: Direction) -> Lettering {
    Lettering {
        text: String::new(),
        font: font.sha256.to_owned(),
        size: 256,
        at: [0, 0],
        direction,
        align: Align::Middle,
        line_spacing_percent: 120,
        color: Color::BLACK,
        outline: None,
        ruby: Vec::new(),
        upright_pairs: direction == Direction::Vertical,
    }
}

/// The words in lines that suit a balloon, none longer than `most` ems.
pub fn block(text: &str, most: f64) -> Block {
    // What a script holds was marked soundly when it was read.
    let marked = marked(text).unwrap_or_else(|_| Marked { letters: text.chars().collect(), ruby: Vec::new() });
    let font = font_of(&marked);
    if marked.letters.iter().any(|letter| is_japanese(*letter)) {
        return vertical(&marked, font, most);
    }
    let words = lettering(font, Direction::Horizontal);
    let measure = |line: &str| render::lettering::length(line, &words, font.bytes).unwrap_or_default();
    let text: String = marked.letters.iter().collect();
    let lines = text.split('\n').flat_map(|part| wrap::wrap(part, most, &measure));
    let lines = lines.map(|text| Line { length: measure(&text), text }).collect();
    Block { lines, direction: Direction::Horizontal, font, spacing: 1.16, ruby: Vec::new(), cost: 0.0 }
}

fn vertical(marked: &Marked, font: &'static Font, most: f64) -> Block {
    let Lines { lines, ruby, cost } = kinsoku::lines(marked, most);
    let words = lettering(font, Direction::Vertical);
    let measure = |line: &str| render::lettering::length(line, &words, font.bytes).unwrap_or_default();
    let lines = lines.into_iter().map(|text| Line { length: measure(&text), text }).collect();
    let spacing = if ruby.is_empty() { 1.3 } else { 1.62 };
    Block { lines, direction: Direction::Vertical, font, spacing, ruby, cost }
}

impl Block {
    /// Width and height in ems, from the first line's edge to the last's.
    pub fn extent(&self) -> [f64; 2] {
        let longest = self.lines.iter().map(|line| line.length).fold(0.0, f64::max);
        let across = self.spacing * (self.lines.len() as f64 - 1.0) + 1.0;
        match self.direction {
            Direction::Horizontal => [longest, across - 0.1],
            // Furigana reach half a letter beyond the first line.
            Direction::Vertical => [across + if self.ruby.is_empty() { 0.0 } else { 0.5 }, longest],
        }
    }

    /// Corners of the lines about the block's middle, in ems: what must lie inside of the balloon.
    pub fn corners(&self) -> Vec<[f64; 2]> {
        let [wide, high] = self.extent();
        let mut corners = Vec::new();
        for (number, line) in self.lines.iter().enumerate() {
            let along = self.spacing * number as f64;
            let [from, to] = match self.direction {
                Direction::Horizontal => {
                    let top = -high / 2.0 + along;
                    [[-line.length / 2.0, top], [line.length / 2.0, top + 0.9]]
                }
                Direction::Vertical => {
                    let right = wide / 2.0 - along;
                    [
                        [right - if number == 0 { wide.min(1.5) } else { 1.0 }, -high / 2.0],
                        [right, -high / 2.0 + line.length],
                    ]
                }
            };
            corners.extend([from, to, [from[0], to[1]], [to[0], from[1]]]);
        }
        corners
    }

    /// The words about a middle, with letters of `size` canvas units.
    pub fn set(&self, middle: [f64; 2], size: f64, color: Color) -> Lettering {
        let [wide, high] = self.extent().map(|ems| ems * size);
        let at = match self.direction {
            // The letters' bodies, not their room, stand in the middle.
            Direction::Horizontal => [middle[0], middle[1] - high / 2.0 + 0.78 * size],
            Direction::Vertical => {
                let ruby = if self.ruby.is_empty() { 0.0 } else { 0.5 * size };
                [middle[0] + wide / 2.0 - ruby - 0.5 * size, middle[1] - high / 2.0]
            }
        };
        let text: Vec<&str> = self.lines.iter().map(|line| line.text.as_str()).collect();
        let units = |value: f64| libm::round(value * 256.0) as i32;
        Lettering {
            text: text.join("\n"),
            size: units(size),
            at: at.map(units),
            align: if self.direction == Direction::Vertical { Align::Start } else { Align::Middle },
            line_spacing_percent: libm::round(self.spacing * 100.0) as u16,
            color,
            ruby: self.ruby.clone(),
            ..lettering(self.font, self.direction)
        }
    }
}
