//! Hair of two colors that a list of tags names one by one: `gradient hair, pink hair, blue hair`.

use super::reader::{Found, ReadText, Span};
use super::wish::Wish;
use crate::Tint;

/// How words say that the second color is that of the tips; of streaks and halves the reading says it.
const TIPS: [&str; 8] = [
    "gradient hair",
    "ombre hair",
    "colored inner hair",
    "colored tips",
    "inner color",
    "グラデーション",
    "インナーカラー",
    "毛先",
];

/// Gives hair its second color, and says what of it is not drawn.
pub fn settle(found: &mut ReadText, prompt: &str) {
    share_hair(&mut found.wishes, prompt);
    let lost = lost_gradient(&found.wishes, prompt);
    found.not_understood.extend(lost);
}

/// The later of two colors becomes that of the tips, of streaks or of one half.
fn share_hair(wishes: &mut [Found], prompt: &str) {
    let said = |found: &Found| matches!(found.wish, Wish::HairColor(_)) && !found.refused;
    let colors: Vec<usize> = (0..wishes.len()).filter(|at| said(&wishes[*at])).collect();
    for pair in colors.windows(2) {
        let (first, second) = (wishes[pair[0]], wishes[pair[1]]);
        let Wish::HairColor(tint) = second.wish else { continue };
        if first.who == second.who
            && first.wish != second.wish
            && let Some(wish) = second_color(wishes, &second, (tint, prompt))
        {
            wishes[pair[1]].wish = wish;
        }
    }
}

fn second_color(wishes: &[Found], second: &Found, (tint, prompt): (Tint, &str)) -> Option<Wish> {
    let asks = |wish: Wish| {
        wishes.iter().any(|found| found.wish == wish && found.who.0 <= second.who.0 && second.who.1 <= found.who.1)
    };
    match () {
        () if asks(Wish::TwoTone) => Some(Wish::HalfHair(tint)),
        () if says_tips(prompt) => Some(Wish::Tips(tint)),
        () if asks(Wish::Highlights) => Some(Wish::Streaks(tint)),
        () => None,
    }
}

fn says_tips(prompt: &str) -> bool {
    let prompt = prompt.to_lowercase().replace('_', " ");
    TIPS.iter().any(|words| prompt.contains(words))
}

/// Of `gradient hair` of which no color is said nothing is drawn.
fn lost_gradient(wishes: &[Found], prompt: &str) -> Option<Span> {
    let is_told = wishes.iter().any(|found| matches!(found.wish, Wish::Tips(_)));
    let lowered = prompt.to_ascii_lowercase().replace('_', " ");
    let named = ["gradient hair", "colored inner hair"].iter();
    let found = named.filter_map(|words| lowered.find(words).map(|from| (from, from + words.len()))).next();
    found.filter(|_| !is_told)
}
