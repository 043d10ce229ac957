//! What a beast sits on is in nobody's hand.

use super::Reader;
use crate::words::token::{Piece, Token};
use crate::words::vocabulary::{Noun, Sense};
use crate::words::wish::Wish;
use crate::{Place, Prop};

impl Reader {
    /// `a snail on a hydrangea`, 紫陽花の上のカタツムリ: nobody holds it. The beast is drawn beside, the flower not.
    pub(super) fn flower_under_beast(sense: Sense, (tokens, at, count): (&[Token], usize, usize)) -> Sense {
        let is_flower = matches!(sense, Sense::Noun(Noun::Held, Some(Wish::Prop(Prop::Flowers | Prop::Rose))));
        let said = |at: usize| tokens.get(at).and_then(Token::word).unwrap_or_default();
        let is_beast = |token: &Token| matches!(token.piece, Piece::Animal(_));
        let on = (1..5).find(|back| at >= *back && matches!(said(at - back), "on" | "onto" | "atop" | "upon"));
        let rides = on.is_some_and(|back| tokens[..at - back].iter().rev().take(3).any(is_beast));
        let next = at + count;
        let carries = said(next) == "の" && matches!(said(next + 1), "上" | "葉" | "花" | "葉の上" | "花の上")
            || said(next) == "に" && matches!(said(next + 1), "いる" | "とまる" | "止まる" | "とまった" | "止まった");
        let carries = carries && tokens[next..].iter().take(6).any(is_beast);
        if is_flower && (rides || carries) { Sense::Suggests(Place::Garden) } else { sense }
    }
}
