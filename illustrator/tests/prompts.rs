//! What each prompt of `prompts.tsv` is understood as, and what is reported as not drawn.

use engine::{Brief, Engine, Size, Style, Understanding};
use illustrator::Illustrator;

const TABLE: &str = include_str!("prompts.tsv");

fn brief(prompt: &str, negative: &str) -> Brief {
    Brief {
        prompt: prompt.into(),
        negative: negative.into(),
        size: Size { width_px: 512, height_px: 512 },
        seed: 1,
        candidates: 1,
        style: Style::Color,
        characters: Vec::new(),
    }
}

fn shown(read: &Understanding) -> [String; 2] {
    let meanings: Vec<String> = read.understood.iter().map(|one| format!("{} = {}", one.words, one.meaning)).collect();
    [meanings.join("; "), read.not_drawn.join("; ")]
}

#[test]
fn every_prompt_of_the_table_is_read_as_it_says() {
    let rows: Vec<&str> = TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
    assert!(rows.len() >= 60, "{} rows", rows.len());
    let mut wrong = Vec::new();
    for row in rows {
        let [prompt, negative, understood, not_drawn] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four columns: {row}");
        };
        let found = shown(&Illustrator.read(&brief(prompt, negative)));
        if found != [understood, not_drawn] {
            wrong.push(format!(
                "{prompt}\n  expected {understood} | {not_drawn}\n  found    {} | {}",
                found[0], found[1]
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_somebody_is_known_by_gives_way_to_what_is_said() {
    let held = |prompt: &str, negative: &str| {
        let read = Illustrator.read(&brief(prompt, negative));
        assert_eq!(read.not_drawn, Vec::<String>::new(), "{prompt}");
        let meanings = read.understood.into_iter().map(|one| one.meaning);
        meanings.filter(|meaning| meaning.starts_with("in hand")).collect::<Vec<String>>()
    };
    assert_eq!(held("a samurai in the snow", ""), ["in hand: sword"]);
    assert_eq!(held("a samurai holding flowers", ""), ["in hand: flowers"]);
    assert_eq!(held("a samurai hugging a cat", ""), Vec::<String>::new());
    assert_eq!(held("a knight with crossed arms", ""), Vec::<String>::new());
    assert_eq!(held("a knight, no sword", ""), Vec::<String>::new());
    assert_eq!(held("a knight in the snow", "sword"), Vec::<String>::new());
}

#[test]
fn words_for_the_style_count_only_where_the_brief_has_that_style() {
    let mut manga = brief("manga style girl", "");
    manga.style = Style::Manga;
    assert_eq!(Illustrator.read(&manga).not_drawn, Vec::<String>::new());
    assert_eq!(Illustrator.read(&brief("manga style girl", "")).not_drawn, ["manga style"]);
}

#[test]
fn words_choose_the_style_where_they_name_one() {
    for (prompt, style) in [
        ("a pencil sketch of a girl on a roof", Some(Style::Sketch)),
        ("1girl, pastel colors, garden", Some(Style::Pastel)),
        ("鉛筆画の少女", Some(Style::Sketch)),
        ("少女、パステル、庭", Some(Style::Pastel)),
        ("manga style girl", Some(Style::Manga)),
        ("a girl with silver hair", None),
    ] {
        assert_eq!(Illustrator.style_of(prompt), style, "{prompt}");
        let mut brief = brief(prompt, "");
        brief.style = style.unwrap_or_default();
        let told = Illustrator
            .read(&brief)
            .understood
            .iter()
            .any(|one| one.meaning.contains("style: ") || one.meaning.starts_with("style"));
        assert_eq!(told, style.is_some(), "{prompt}");
    }
}
