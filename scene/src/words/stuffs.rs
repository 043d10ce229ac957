//! What cloth is made of: `a black leather jacket`, `denim shorts`, シルクのドレス.

use super::reader::Found;
use super::wish::Wish;
use crate::{Outfit, Stuff};

const WORDS: [(Stuff, &[&str]); 7] = [
    (Stuff::Leather, &["leather", "latex", "革", "レザー", "ライダース", "biker"]),
    (Stuff::Denim, &["denim", "jean", "overalls", "dungaree", "デニム", "ジーンズ", "ジーパン", "オーバーオール"]),
    (
        Stuff::Knit,
        &[
            "knit",
            "wool",
            "cable",
            "cashmere",
            "ニット",
            "毛糸",
            "ウール",
            "sweater",
            "cardigan",
            "セーター",
            "カーディガン",
        ],
    ),
    (Stuff::Silk, &["silk", "satin", "シルク", "サテン", "絹"]),
    (Stuff::Lace, &["lace", "lacy", "レース"]),
    (Stuff::Fur, &["fur", "毛皮", "ファー"]),
    (Stuff::Velvet, &["velvet", "ベルベット", "ビロード"]),
];

/// How far before a garment what it is made of stands.
const BEFORE_BYTES: usize = 26;

/// Each garment is of what its own words, or those just before it, say last.
pub fn of_cloth(wishes: &mut Vec<Found>, prompt: &str) {
    let mut at = 0;
    while at < wishes.len() {
        let this = wishes[at];
        at += 1;
        let wish: fn(Stuff) -> Wish = match this.wish {
            Wish::Outfit(_) => Wish::Stuff,
            Wish::Lower(_) => Wish::LowerStuff,
            _ => continue,
        };
        let Some(stuff) = said_before(&this, prompt).filter(|stuff| fits(this.wish, *stuff)) else { continue };
        if !this.refused {
            wishes.insert(at, Found { wish: wish(stuff), ..this });
            at += 1;
        }
    }
}

fn said_before(this: &Found, prompt: &str) -> Option<Stuff> {
    let start = (this.own.0.saturating_sub(BEFORE_BYTES)..=this.own.0).find(|at| prompt.is_char_boundary(*at))?;
    let said = prompt.get(start..this.own.1)?.to_lowercase();
    let clause = said.rsplit([',', '.', ';', '、', '。']).next()?;
    let clause = [" and ", " over ", " with ", " under "]
        .iter()
        .fold(clause, |rest, word| rest.rsplit_once(word).map_or(rest, |(_, after)| after));
    let last = |words: &[&str]| words.iter().filter_map(|word| find_word(clause, word)).max();
    WORDS
        .iter()
        .filter_map(|(stuff, words)| Some((last(words)?, *stuff)))
        .max_by_key(|(place, _)| *place)
        .map(|(_, stuff)| stuff)
}

/// Where a word begins: `lace` is in no `necklace`, and of `fur-lined` the lining alone is fur.
fn find_word(clause: &str, word: &str) -> Option<usize> {
    let place = clause.rfind(word)?;
    // Nor a ブレザー; nor is a サーファー, a ゴルファー or a ソファー of fur.
    let begins = !clause[..place]
        .ends_with(|before: char| before.is_ascii_alphabetic() || matches!(before, 'ブ' | 'ー' | 'ル' | 'ソ'));
    let after = &clause[place + word.len()..];
    let edged = ["-lined", " lined", "-trim", " trim", "-edged"].iter().any(|edge| after.starts_with(edge));
    // Neither a furisode nor laced boots, nor feathers.
    let goes_on = after.starts_with(|next: char| next.is_ascii_alphabetic());
    let is_whole = match word {
        "fur" | "leather" | "velvet" => !goes_on,
        "lace" => !after.starts_with('d'),
        _ => true,
    };
    (begins && !edged && is_whole).then_some(place)
}

/// A coat of wool is smooth, and armor of leather is drawn as that.
const fn fits(worn: Wish, stuff: Stuff) -> bool {
    !matches!(
        (worn, stuff),
        (Wish::Outfit(Outfit::Coat | Outfit::DuffleCoat | Outfit::Cloak | Outfit::Suit | Outfit::Poncho), Stuff::Knit)
            | (Wish::Outfit(Outfit::Armor | Outfit::LeatherArmor | Outfit::Apron), _)
    )
}
