//! What is told as not drawn, in the words of who asked: lost words that stand together are one phrase, what a place
//! shows anyhow is not lost, and how a thing is there is told with the thing alone.

use engine::Understood;

use super::echoes;
use super::reader::{Span, is_article};
use crate::Place;

/// What stands under things that are told to lie on it.
const TABLES: [&str; 6] = ["テーブル", "机", "テーブルの上", "机の上", "木のテーブル", "卓上"];

/// How a thing is there: said beside what is drawn nothing is lost with it.
const MANNERS: [&str; 15] = [
    "live",
    "raised",
    "falling",
    "planted",
    "wide",
    "huge",
    "open",
    "spread",
    "outstretched",
    "drifting",
    "standing",
    "hanging",
    "round",
    "sparkling",
    "rippling",
];

/// The lost words as phrases, in their order.
pub fn phrases(prompt: &str, mut lost: Vec<Span>, (understood, places): (&[Understood], &[Place])) -> Vec<String> {
    lost.sort_unstable();
    lost.dedup();
    lost.retain(|own| prompt.get(own.0..own.1).is_some_and(|words| !echoes::is_told(words, understood)));
    let mut joined: Vec<Span> = Vec::new();
    for own in lost {
        match joined.last_mut().filter(|last| own.0 <= last.1 || joins(&prompt[last.1..own.0])) {
            Some(last) => last.1 = last.1.max(own.1),
            None => joined.push(own),
        }
    }
    let has_table = understood.iter().any(|one| one.meaning.starts_with("on the table"));
    let is_missed = |own: &Span| {
        let words = prompt[own.0..own.1].to_lowercase();
        if has_table && TABLES.contains(&words.as_str()) {
            return false;
        }
        let parts: Vec<&str> = words.split([' ', '-']).filter(|word| !MANNERS.contains(word)).collect();
        if parts.is_empty() {
            return stands_alone(prompt, *own);
        }
        let (parts, words) = (parts.join(" "), words.as_str());
        !places.iter().flat_map(|place| shown_in(*place)).any(|shown| *shown == words || *shown == parts)
    };
    joined.into_iter().filter(is_missed).map(|own| prompt[own.0..own.1].to_owned()).collect()
}

/// Whether nothing stands between but what holds a phrase together: `flock of sheep`, 金の鈴.
fn joins(between: &str) -> bool {
    let parts = |letter: char| letter.is_whitespace() || letter == '-';
    between.split(parts).filter(|word| !word.is_empty()).all(|word| is_article(word) || matches!(word, "of" | "の"))
}

/// Whether nothing stands beside these words in the same thought.
fn stands_alone(prompt: &str, own: Span) -> bool {
    let is_mark = |letter: char| matches!(letter, ',' | '.' | ';' | ':' | '(' | ')' | '、' | '。' | '，');
    let ends = |side: Option<char>| side.is_none_or(is_mark);
    ends(prompt[..own.0].trim_end().chars().next_back()) && ends(prompt[own.1..].trim_start().chars().next())
}

/// What is drawn of a place anyhow, in the words that people name it by beside the place.
const fn shown_in(place: Place) -> &'static [&'static str] {
    use Place::{
        BackAlley, BusStop, Cafe, CafeFront, Church, Classroom, ConcertStage, Deck, Festival, Forest, Garden, Gym,
        Harbor, IceRink, Kitchen, Laboratory, Lake, Library, Mansion, Market, MusicRoom, Park, Pier, Playground, Pool,
        RiverBank, Roof, Shrine, Smithy, SpaceStation, Stadium, Station, Street, StreetCourt, TennisCourt, Train,
        Veranda, Waterfall,
    };
    match place {
        Roof => &["fence", "railing", "wire fence", "chain link fence", "フェンス", "金網", "金網フェンス", "手すり"],
        StreetCourt => &["court", "hoop", "basket", "fence", "net", "asphalt", "コート", "フェンス", "ゴール"],
        TennisCourt => &["court", "net", "baseline", "コート", "ネット"],
        Gym => &["court", "hoop", "floor", "コート", "ゴール", "床"],
        Stadium => &["stands", "pitch", "grass", "スタンド", "芝生"],
        IceRink => &["ice", "rink", "氷"],
        Pier | Lake | RiverBank | Harbor | Waterfall | Pool | Deck => &["water", "wave", "waves", "水面", "水", "波"],
        SpaceStation => &["window", "round window", "round windows", "丸い窓", "窓", "窓のそば", "丸い窓のそば"],
        Smithy => &["workshop", "forge", "工房"],
        Street => &["zebra crossing", "pavement", "asphalt", "buildings", "横断歩道", "ビル"],
        BackAlley => &["walls", "wall", "bricks", "壁"],
        Cafe | CafeFront => &["table", "tables", "chairs", "テーブル", "椅子"],
        Classroom => &["desks", "desk", "blackboard", "board", "机", "黒板"],
        Library => &["shelves", "shelf", "bookshelves", "books", "本棚", "棚"],
        MusicRoom => &["music stand", "sheet music", "譜面台"],
        Kitchen => &["counter", "cabinets", "cupboards", "shelves", "カウンター", "棚"],
        Laboratory => &["equipment", "flasks", "beakers", "フラスコ", "ビーカー"],
        Church => &["pews", "altar", "長椅子"],
        Mansion => &["staircase", "stairs", "chandelier", "carpet", "階段", "シャンデリア", "絨毯"],
        Market => &["awnings", "striped awnings", "stalls", "bunting", "屋台", "露店"],
        ConcertStage => &["stage lights", "amps", "speakers", "ステージライト", "アンプ"],
        Festival => &["stalls", "屋台", "提灯"],
        Shrine => &["gate", "stone steps", "steps", "石段"],
        Forest => &["trees", "tree", "木々", "木"],
        Garden => &["trees", "grass", "lawn", "flowers", "roses", "木々", "芝生", "花", "バラ"],
        Park => &["trees", "grass", "lawn", "木々", "芝生"],
        Playground => &["swings", "slide", "ブランコ", "滑り台"],
        Station => &["platform", "tracks", "rails", "線路", "ホーム"],
        Train => &["seats", "seat", "handrails", "straps", "座席", "つり革"],
        BusStop => &["bench", "shelter", "sign", "ベンチ"],
        Veranda => &["garden", "庭"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use crate::tried::not_drawn;

    #[test]
    fn what_is_missing_is_told_as_people_said_it() {
        for (said, told) in [
            ("a girl beside a stone wall with carved animals", &["carved animals"][..]),
            ("a juggler with a rusty unicycle of brass", &["rusty unicycle of brass"]),
            ("a fisherman sits on a pier, fog over the water", &[]),
            ("two girls on a school rooftop, chain link fence behind them", &[]),
            ("屋上のフェンスの前に立つ少年", &[]),
            ("four girls in a rock band live on stage", &[]),
            ("a knight with a sword planted in the ground, falling cherry petals", &[]),
            ("テーブルの上にケーキ、女の子", &[]),
        ] {
            assert_eq!(not_drawn(said), told, "{said}");
        }
    }
}
