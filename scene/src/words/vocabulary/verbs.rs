//! Japanese verbs: a row names the plain form, and every form in which people say it is known.
//!
//! `(手|両手)を` is said in each of these ways.

use super::Row;

/// Plain forms that look like those of the other class.
const LIKE_EATING: [&str; 5] = ["寝る", "着る", "見る", "居る", "出る"];
const LIKE_CUTTING: [&str; 7] = ["いじる", "寝そべる", "かじる", "すべる", "滑る", "しゃべる", "はしる"];

/// Every form of every phrase of a row.
pub fn forms((_, phrases): &Row) -> Vec<String> {
    let plain = phrases.split(',').flat_map(|phrase| spread(phrase.trim()));
    // One letter alone is a part of many other words.
    plain.flat_map(|plain| conjugated(&plain)).filter(|form| form.chars().nth(1).is_some()).collect()
}

/// `(手|腕)を組む` is 手を組む and 腕を組む.
fn spread(phrase: &str) -> Vec<String> {
    let Some((before, rest)) = phrase.split_once('(') else { return vec![phrase.to_owned()] };
    let Some((choices, after)) = rest.split_once(')') else { return vec![phrase.to_owned()] };
    choices.split('|').flat_map(|one| spread(&format!("{before}{one}{after}"))).collect()
}

/// 振る, 振って, 振った, 振り, 振りながら, 振っている and what else is said of it.
pub fn conjugated(plain: &str) -> Vec<String> {
    let Some(stems) = stems(plain) else { return vec![plain.to_owned()] };
    let told = |stem: &str, endings: &[&str]| -> Vec<String> {
        endings.iter().map(|ending| format!("{stem}{ending}")).collect()
    };
    let mut forms = told(&stems.lasting, &["", "ながら", "つつ", "ます", "そう", "そうな"]);
    let voiced = stems.past.ends_with('だ');
    let te = format!("{}{}", stems.past.trim_end_matches(['た', 'だ']), if voiced { "で" } else { "て" });
    let going = ["", "いる", "いた", "る", "おり", "います", "いて", "くる", "きた", "いく"];
    forms.extend(told(&te, &going));
    forms.extend([plain.to_owned(), stems.past.clone(), format!("{}り", stems.past), stems.refused]);
    forms
}

struct Stems {
    /// Before ます.
    lasting: String,
    /// Before ない.
    refused: String,
    past: String,
}

fn stems(plain: &str) -> Option<Stems> {
    let last = plain.chars().next_back()?;
    let stem = &plain[..plain.len() - last.len_utf8()];
    if let Some(stem) = plain.strip_suffix("する") {
        return Some(Stems {
            lasting: format!("{stem}し"), refused: format!("{stem}し"), past: format!("{stem}した")
        });
    }
    if last == 'る' && is_like_eating(plain, stem) {
        return Some(Stems { lasting: stem.into(), refused: stem.into(), past: format!("{stem}た") });
    }
    let (lasting, refused, past) = match last {
        'う' => ("い", "わ", "った"),
        'つ' => ("ち", "た", "った"),
        'る' => ("り", "ら", "った"),
        'ぶ' => ("び", "ば", "んだ"),
        'む' => ("み", "ま", "んだ"),
        'ぬ' => ("に", "な", "んだ"),
        'く' => ("き", "か", "いた"),
        'ぐ' => ("ぎ", "が", "いだ"),
        'す' => ("し", "さ", "した"),
        _ => return None,
    };
    let past = if plain.ends_with("行く") { "った" } else { past };
    Some(Stems {
        lasting: format!("{stem}{lasting}"),
        refused: format!("{stem}{refused}"),
        past: format!("{stem}{past}"),
    })
}

/// Whether る alone falls away: 上げる, 見る.
fn is_like_eating(plain: &str, stem: &str) -> bool {
    let ends = |known: &&str| plain.ends_with(*known);
    if LIKE_CUTTING.iter().any(&ends) {
        return false;
    }
    let vowel = stem
        .chars()
        .next_back()
        .is_some_and(|letter| "えけせてねへめれげぜでべぺいきしちにひみりぎじびぴ".contains(letter));
    vowel || LIKE_EATING.iter().any(ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_known_in_every_form() {
        for (plain, form) in [
            ("手を振る", "手を振りながら"),
            ("手を振る", "手を振っている"),
            ("膝を抱える", "膝を抱えて"),
            ("空を見る", "空を見た"),
            ("身を乗り出す", "身を乗り出して"),
            ("うつむく", "うつむいた"),
            ("飛ぶ", "飛んで"),
            ("よそ見する", "よそ見しながら"),
            ("寝そべる", "寝そべって"),
        ] {
            assert!(conjugated(plain).contains(&form.to_owned()), "{form}: {:?}", conjugated(plain));
        }
    }

    #[test]
    fn choices_are_spread() {
        assert_eq!(spread("(手|腕)を(組む|のばす)"), ["手を組む", "手をのばす", "腕を組む", "腕をのばす"]);
    }
}
