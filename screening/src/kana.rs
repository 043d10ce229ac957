//! Romaji as kana: how a Japanese name sounds, for whoever writes it by ear and not in its characters.
//!
//! Hepburn and Kunrei spellings, long vowels written out (`ou`, `uu`); anything else is no Japanese.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// In katakana, as folded text has it; nothing where a part is no Japanese syllable. `parts` are words in small letters.
pub fn katakana<'a>(parts: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut kana = String::new();
    for part in parts {
        word(part, &mut kana)?;
    }
    Some(kana)
}

fn word(word: &str, kana: &mut String) -> Option<()> {
    let mut rest = word;
    while !rest.is_empty() {
        let letters = rest.as_bytes();
        let doubled = letters.len() > 1 && letters[0] == letters[1] && !b"aiueon".contains(&letters[0]);
        if doubled || rest.starts_with("tch") {
            kana.push('ッ');
            rest = &rest[1..];
            continue;
        }
        let longest = rest.len().min(3);
        let found = (1..=longest).rev().find_map(|length| Some((length, syllable(rest.get(..length)?)?)));
        let (length, sound) = match found {
            Some(found) => found,
            None if letters[0] == b'n'
                || (letters[0] == b'm' && matches!(letters.get(1), Some(b'b' | b'p' | b'm'))) =>
            {
                (1, "ン")
            }
            None => return None,
        };
        kana.push_str(sound);
        rest = rest[length..].trim_start_matches('\'');
    }
    Some(())
}

const TABLE: &str = "a ア i イ u ウ e エ o オ ka カ ki キ ku ク ke ケ ko コ sa サ shi シ si シ su ス se セ so ソ ta タ chi チ ti チ \
    tsu ツ tu ツ te テ to ト na ナ ni ニ nu ヌ ne ネ no ノ ha ハ hi ヒ fu フ hu フ he ヘ ho ホ ma マ mi ミ mu ム me メ mo モ ya ヤ \
    yu ユ yo ヨ ra ラ ri リ ru ル re レ ro ロ wa ワ wo ヲ ga ガ gi ギ gu グ ge ゲ go ゴ za ザ ji ジ zi ジ zu ズ ze ゼ zo ゾ da ダ \
    de デ do ド ba バ bi ビ bu ブ be ベ bo ボ pa パ pi ピ pu プ pe ペ po ポ kya キャ kyu キュ kyo キョ sha シャ shu シュ sho ショ \
    sya シャ syu シュ syo ショ cha チャ chu チュ cho チョ tya チャ tyu チュ tyo チョ nya ニャ nyu ニュ nyo ニョ hya ヒャ hyu ヒュ hyo ヒョ \
    mya ミャ myu ミュ myo ミョ rya リャ ryu リュ ryo リョ gya ギャ gyu ギュ gyo ギョ ja ジャ ju ジュ jo ジョ jya ジャ jyu ジュ jyo ジョ \
    zya ジャ zyu ジュ zyo ジョ bya ビャ byu ビュ byo ビョ pya ピャ pyu ピュ pyo ピョ";

/// [`TABLE`] by its romaji.
static SYLLABLES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let mut words = TABLE.split_ascii_whitespace();
    std::iter::from_fn(|| Some((words.next()?, words.next()?))).collect()
});

fn syllable(letters: &str) -> Option<&'static str> {
    SYLLABLES.get(letters).copied()
}

/// How katakana are written in Latin letters; nothing where something else stands among them.
pub fn romaji(kana: &str) -> Option<String> {
    let mut letters = String::new();
    let mut before = ' ';
    for kana in kana.chars() {
        let small = match kana {
            'ァ' => 'a',
            'ィ' => 'i',
            'ゥ' => 'u',
            'ェ' => 'e',
            'ォ' => 'o',
            _ => ' ',
        };
        let glide = match kana {
            'ャ' => "ya",
            'ュ' => "yu",
            'ョ' => "yo",
            _ => "",
        };
        match kana {
            'ー' => letters.extend(letters.chars().next_back()),
            'ッ' => {}
            'ン' => letters.push('n'),
            'ヴ' => letters.push_str("vu"),
            // ウィ is wi, ファ is fa, ティ is ti, シェ is she.
            _ if small != ' ' && before == 'ウ' => {
                letters.pop()?;
                letters.extend(['w', small]);
            }
            _ if small != ' ' => {
                letters.pop()?;
                letters.push(small);
            }
            // キャ is kya, シャ is sha.
            _ if !glide.is_empty() => {
                letters.pop()?;
                let hushed = letters.ends_with("sh") || letters.ends_with("ch") || letters.ends_with('j');
                letters.push_str(if hushed { &glide[1..] } else { glide });
            }
            _ => letters.push_str(letters_of(kana)?),
        }
        before = kana;
    }
    Some(letters)
}

fn letters_of(kana: char) -> Option<&'static str> {
    let mut words = TABLE.split_ascii_whitespace();
    while let (Some(romaji), Some(written)) = (words.next(), words.next()) {
        if written.chars().eq([kana]) {
            return Some(romaji);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sound_as_they_are_read() {
        let heard = |name: &str| katakana(name.split(' '));
        assert_eq!(heard("kamado tanjirou").as_deref(), Some("カマドタンジロウ"));
        assert_eq!(heard("kimetsu no yaiba").as_deref(), Some("キメツノヤイバ"));
        assert_eq!(heard("shin'ichi hattori").as_deref(), Some("シンイチハットリ"));
        assert_eq!(heard("kanna kenpachi").as_deref(), Some("カンナケンパチ"));
        assert_eq!(heard("marine bolt"), None);
        assert_eq!(heard("levi"), None);
    }

    #[test]
    fn katakana_are_written_as_they_sound() {
        for (kana, letters) in [
            ("フリーレン", "furiiren"),
            ("リヴァイ", "rivai"),
            ("シャンクス", "shankusu"),
            ("ティファ", "tifa"),
            ("キャッカ", "kyaka"),
            ("ジョーカー", "jookaa"),
            ("ウィロー", "wiroo"),
        ] {
            assert_eq!(romaji(kana).as_deref(), Some(letters), "{kana}");
        }
        assert_eq!(romaji("猫ノミコ"), None);
    }
}
