//! The words that a script is written with, in English and Japanese.

use engine::Style;

use super::script::{Hints, Layout, Manner, Paper, Reading, Shot, Size};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Title,
    Author,
    Paper,
    Reading,
    Layout,
    Numbers,
    Style,
}

/// What begins a line in a panel and is no one's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Place,
    Background,
    Caption,
    Sound,
}

/// A part of the heading of a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    Hint(Hint),
    Shot(Shot),
    Nobody,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    Small,
    Usual,
    Large,
    Wide,
    Tall,
    Splash,
    Inset,
    Bleed,
    Slanted,
    Breaking,
    Title,
}

pub const KNOWN_PAPERS: &str = "B5, A5, B4, strip";
pub const KNOWN_READINGS: &str = "right to left, left to right";
pub const KNOWN_LAYOUTS: &str = "tiers, 4-koma";
pub const KNOWN_ANSWERS: &str = "yes, no";
pub const KNOWN_KEYS: &str = "Title, Author, Size, Reading, Layout, Numbers, Style";
pub const KNOWN_STYLES: &str = "manga, color, sketch, pastel";
pub const KNOWN_HINTS: &str = "wide, wide shot, half, bust, close, over, small, large, tall, splash, inset, bleed, slanted, breaking, title, nobody";
pub const KNOWN_MANNERS: &str = "says, shouts, thinks, whispers, radio, off";

pub fn key(word: &str) -> Option<Key> {
    Some(match lower(word).as_str() {
        "title" | "題" | "題名" | "タイトル" => Key::Title,
        "author" | "by" | "作者" | "作" => Key::Author,
        "size" | "paper" | "page size" | "判型" | "サイズ" => Key::Paper,
        "reading" | "direction" | "読み" | "方向" | "読む方向" => Key::Reading,
        "layout" | "panels" | "コマ割り" | "割り" => Key::Layout,
        "numbers" | "page numbers" | "ノンブル" | "ページ番号" => Key::Numbers,
        "style" | "画風" | "スタイル" => Key::Style,
        _ => return None,
    })
}

pub fn paper(word: &str) -> Option<Paper> {
    Some(match lower(word).as_str() {
        "b5" => Paper::B5,
        "a5" => Paper::A5,
        "b4" => Paper::B4,
        "strip" | "webtoon" | "webtoon strip" | "縦スクロール" | "ウェブトゥーン" => Paper::Strip,
        _ => return None,
    })
}

pub fn reading(word: &str) -> Option<Reading> {
    Some(match lower(word).replace('-', " ").as_str() {
        "right to left" | "右から左" | "右開き" => Reading::RightToLeft,
        "left to right" | "左から右" | "左開き" => Reading::LeftToRight,
        _ => return None,
    })
}

pub fn layout(word: &str) -> Option<Layout> {
    Some(match lower(word).replace('-', " ").as_str() {
        "tiers" | "free" | "段" | "自由" => Layout::Tiers,
        "4 koma" | "yonkoma" | "four panels" | "四コマ" | "4コマ" | "四コマ漫画" | "4コマ漫画" => {
            Layout::FourPanels
        }
        _ => return None,
    })
}

pub fn answer(word: &str) -> Option<bool> {
    Some(match lower(word).as_str() {
        "yes" | "on" | "あり" | "有り" => true,
        "no" | "off" | "none" | "なし" | "無し" => false,
        _ => return None,
    })
}

pub fn style(word: &str) -> Option<Style> {
    Some(match lower(word).as_str() {
        "manga" | "black and white" | "漫画" | "白黒" | "モノクロ" => Style::Manga,
        "color" | "colour" | "カラー" => Style::Color,
        "sketch" | "pencil" | "鉛筆" | "鉛筆画" | "スケッチ" => Style::Sketch,
        "pastel" | "パステル" => Style::Pastel,
        _ => return None,
    })
}

/// Whether somebody was designed before, and what is different here: `Aki: saved, in a winter coat`. No words at all mean
/// the same.
pub fn saved(looks: &str) -> (bool, &str) {
    let (first, rest) = looks.split_once([',', '、', '，']).unwrap_or((looks, ""));
    match lower(first).trim() {
        "" | "saved" | "as saved" | "保存済み" | "登録済み" => (true, rest.trim()),
        _ => (false, looks),
    }
}

pub fn is_cast(word: &str) -> bool {
    matches!(lower(word).as_str(), "characters" | "cast" | "people" | "登場人物" | "キャラクター")
}

/// `Page`, `Page 12`, `1ページ目`, `12ページ`.
pub fn is_page(word: &str) -> bool {
    let bare: String = lower(word).chars().filter(|letter| !letter.is_numeric() && !letter.is_whitespace()).collect();
    matches!(bare.trim_end_matches([':', '：', '.']), "page" | "ページ" | "ページ目" | "頁" | "p")
}

/// The heading without `Panel 3:`.
pub fn without_number(heading: &str) -> &str {
    let lowered = lower(heading);
    let Some(word) = ["panel", "コマ"].into_iter().find(|word| lowered.starts_with(word)) else { return heading };
    // Lowering changes no length of either word.
    let rest = heading.get(word.len()..).unwrap_or_default();
    rest.trim_start_matches(|letter: char| {
        letter.is_numeric() || letter.is_whitespace() || matches!(letter, ':' | '：' | '.' | '目')
    })
}

pub fn mark(word: &str) -> Option<Mark> {
    Some(match lower(word).as_str() {
        "place" | "場所" => Mark::Place,
        "background" | "behind" | "背景" => Mark::Background,
        "caption" | "narration" | "narrator" | "ナレーション" | "語り" => Mark::Caption,
        "sfx" | "sound" | "効果音" | "擬音" => Mark::Sound,
        _ => return None,
    })
}

pub fn term(word: &str) -> Option<Term> {
    use Term::{Hint as Is, Nobody, Shot as Seen};
    Some(match lower(word).replace('-', " ").as_str() {
        "small" | "小" | "小コマ" => Is(Hint::Small),
        "medium" | "normal" | "中" => Is(Hint::Usual),
        "large" | "big" | "大" | "大コマ" => Is(Hint::Large),
        "wide" | "横長" => Is(Hint::Wide),
        "tall" | "縦長" => Is(Hint::Tall),
        "splash" | "full page" | "一枚絵" => Is(Hint::Splash),
        "inset" | "はめ込み" => Is(Hint::Inset),
        "bleed" | "裁ち切り" | "断ち切り" => Is(Hint::Bleed),
        "slanted" | "slant" | "斜め" => Is(Hint::Slanted),
        "breaking" | "breaks the frame" | "breaking the frame" | "枠破り" | "はみ出し" => Is(Hint::Breaking),
        "title" | "題字" => Is(Hint::Title),
        "wide shot" | "long shot" | "far" | "from afar" | "ロング" | "遠景" | "引き" => Seen(Shot::Far),
        "half" | "half body" | "waist" | "腰から上" => Seen(Shot::Half),
        "bust" | "head and shoulders" | "バスト" | "バストアップ" | "胸から上" => Seen(Shot::Bust),
        "close" | "close up" | "closeup" | "face" | "アップ" | "顔" => Seen(Shot::Close),
        "nobody" | "no one" | "empty" | "無人" | "人物なし" => Nobody,
        _ => return None,
    })
}

/// `close on Aki` is a close-up, and Aki.
pub fn parted(term: &str) -> (&str, &str) {
    let joints = [" on ", " of ", "：", ":"];
    let found = joints.into_iter().find_map(|joint| term.split_once(joint));
    found.map_or((term, ""), |(one, other)| (one.trim(), other.trim()))
}

/// Over whose shoulder: `over Ren`, `over Ren's shoulder`, `レン越し`, `レンの肩越し`.
pub fn over(term: &str) -> Option<&str> {
    if let Some(name) = term.strip_suffix("越し") {
        return Some(name.strip_suffix("肩").map_or(name, |name| name.trim_end_matches('の')));
    }
    let (before, name) = term.split_at_checked(5)?;
    if !before.eq_ignore_ascii_case("over ") {
        return None;
    }
    let name =
        ["'s shoulder", "’s shoulder", " shoulder"].into_iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    Some(name.trim())
}

pub fn take(hints: &mut Hints, hint: Hint) {
    match hint {
        Hint::Small => hints.size = Size::Small,
        Hint::Usual => hints.size = Size::Usual,
        Hint::Large => hints.size = Size::Large,
        Hint::Wide => hints.wide = true,
        Hint::Tall => hints.tall = true,
        Hint::Splash => hints.splash = true,
        Hint::Inset => hints.inset = true,
        Hint::Bleed => hints.bleed = true,
        Hint::Slanted => hints.slanted = true,
        Hint::Breaking => hints.breaking = true,
        Hint::Title => hints.title = true,
    }
}

pub fn manner(word: &str) -> Option<Manner> {
    Some(match lower(word).as_str() {
        "says" | "speaks" | "言う" => Manner::Says,
        "shouts" | "shouting" | "screams" | "yells" | "叫ぶ" | "叫び" | "大声" => Manner::Shouts,
        "thinks" | "thinking" | "thought" | "心の声" | "考える" | "モノローグ" => Manner::Thinks,
        "whispers" | "whispering" | "quietly" | "ささやく" | "小声" => Manner::Whispers,
        "radio" | "by radio" | "phone" | "by phone" | "on the phone" | "on the radio" | "無線" | "電話" | "放送" => {
            Manner::Radio
        }
        _ => return None,
    })
}

pub fn is_off(word: &str) -> bool {
    matches!(lower(word).as_str(), "off" | "off screen" | "unseen" | "声のみ" | "声だけ" | "画面外")
}

pub fn lower(word: &str) -> String {
    word.trim().to_lowercase()
}
