//! Where a word ends that is written without blanks: Japanese is cut at the longest phrase that is known.

use super::{Sense, find};
use crate::Extra;
use crate::words::wish::Wish;

/// Letters of the longest phrase that is written without blanks.
const LONGEST_UNSPACED: usize = 16;

/// Bytes of the longest Japanese phrase that the text begins with.
pub fn unspaced(text: &str) -> Option<usize> {
    let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8()).take(LONGEST_UNSPACED);
    let known = |end: &usize| find(&text[..*end]).is_some() || UNDRAWN_UNSPACED.contains(&&text[..*end]);
    ends.collect::<Vec<_>>().into_iter().rev().find(known)
}

/// Words of no drawing that would be taken for others, piece by piece: a coach is no horse and car.
const UNDRAWN_UNSPACED: [&str; 122] = [
    "バランス",
    "スチームパンク風",
    "スチームパンク",
    "日本画風",
    "日本画",
    "海老",
    "告白",
    "竹馬",
    "馬車",
    "人力車",
    "機関車",
    "救急車",
    "消防車",
    "乳母車",
    "山車",
    "猫じゃらし",
    "鳥かご",
    "鳥籠",
    "虫かご",
    "虫籠",
    "雷神",
    "風神",
    "水車",
    "筆箱",
    "桜餅",
    "柏餅",
    "火の玉",
    "七夕",
    "正月",
    "お正月",
    "青春",
    "月餅",
    "柔道",
    "空手道",
    "電話ボックス",
    "電話機",
    "写真立て",
    "木馬",
    "人間関係",
    "羽子板",
    "海老天",
    "目の下にクマ",
    "目の下のクマ",
    "目の下に隈",
    "目の下の隈",
    "雪うさぎ",
    "狐の嫁入り",
    "猫車",
    "鳥肌",
    "鳩時計",
    "魚の目",
    "竜宮城",
    "虎の巻",
    "蛍光灯",
    "蛍光ペン",
    "象牙",
    "星条旗",
    "星座",
    "傘立て",
    "帽子掛け",
    "帽子かけ",
    "刀傷",
    "王様ゲーム",
    "女王蜂",
    "忍者屋敷",
    "魔女狩り",
    "魔法瓶",
    "悪魔払い",
    "人形劇",
    "幽霊船",
    "電車ごっこ",
    "山葵",
    "海苔",
    "雲丹",
    "雲梯",
    "雷門",
    "雷おこし",
    "竹とんぼ",
    "松葉杖",
    "桜海老",
    "鏡餅",
    "椅子取りゲーム",
    "黒板消し",
    "タツノオトシゴ",
    "羽毛布団",
    "角砂糖",
    "尻尾取り",
    "馬跳び",
    "牛車",
    "龍の刺青",
    "鯉のぼり",
    "うさぎ跳び",
    "うさぎ小屋",
    "ウサギ小屋",
    "蟻地獄",
    "蝉時雨",
    "川の字",
    "森ガール",
    "火の車",
    "月光仮面",
    "雪見だいふく",
    "花道",
    "バラ肉",
    "ひまわりの種",
    "チューリップ帽",
    "竹輪",
    "鎧戸",
    "兜煮",
    "旗日",
    "弓なり",
    "天狗の鼻",
    "河童巻き",
    "馬鹿",
    "人魚姫の像",
    "王冠のマーク",
    "鶏の唐揚げ",
    "土鍋",
    "月桂樹",
    "朝顔",
    "ツインベッド",
    "ツインルーム",
    "ツインタワー",
];

/// Whether the one letter names an animal or somebody: inside a longer word that is not known it is a part of that, as 人 in 人形
/// and トラ in トラック.
pub fn is_part_of_longer(letter: &str, rest: &str) -> bool {
    let is_one = letter.chars().nth(1).is_none();
    let is_short = letter.chars().nth(2).is_none() && letter.chars().all(is_katakana);
    let is_somebody = |sense: &Sense| {
        let calls = |wish: &Wish| {
            matches!(wish, Wish::Kind(_) | Wish::Somebody | Wish::Extra(Extra::AngelWings) | Wish::Age(_))
        };
        match sense {
            Sense::Animal(..) | Sense::Hint(_) => true,
            Sense::Noun(_, Some(wish)) => calls(wish),
            Sense::Wishes(wishes) => wishes.iter().any(calls),
            _ => false,
        }
    };
    let goes_on = match rest.chars().next() {
        Some(next) if is_han(next) => is_one,
        Some(next) if is_katakana(next) => is_short,
        _ => false,
    };
    goes_on && find(letter).as_ref().is_some_and(is_somebody) && unspaced(rest).is_none()
}

const fn is_katakana(letter: char) -> bool {
    matches!(letter, 'ァ'..='ヺ' | 'ー')
}

const fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}')
}
