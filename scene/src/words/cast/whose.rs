//! Whose a wish is, of those who are named.

use super::Cast;
use crate::decide::is_eaten;
use crate::words::people::is_male;
use crate::words::reader::{EVERYONE, Found, Span, Who};
use crate::words::wish::{Nod, Wish};
use crate::{Detail, Extra, Outfit, Prop};

impl Cast {
    /// Whom a wish found here is about. Where several share a slot that was filled for all of them, the first value is the
    /// first one's.
    pub fn whose(&mut self, wish: Wish, before: &mut [Found]) -> Who {
        if matches!(wish, Wish::Pose(pose) if pose.takes_two()) || !wish.is_of_a_figure() || is_of_view(wish) {
            return EVERYONE;
        }
        let current = self.current.unwrap_or((0, 0));
        let last = self.count().max(1) - 1;
        let who = match self.together.filter(|_| self.is_shared(wish)) {
            Some(together) => together,
            None if self.has_told_all && self.is_usual_of_all(wish) => (0, last),
            // Of `mother, child` the child alone is one.
            None if self.is_naming && matches!(wish, Wish::Age(_)) => current,
            None if self.by_tags && last > 0 => (0, last),
            // `one with white hair, one with black hair, maid dress`.
            None if self.has_told_all && self.is_tag && wish.is_of_clothes() && !before.iter().any(is_worn_by_one) => {
                (0, last)
            }
            // `a girl with her grandmother, straw hats`.
            None if self.is_tag && self.is_several && last > 0 && is_worn(wish) => (0, last),
            None if self.is_tag && is_uniform(wish) && !before.iter().any(is_worn_by_one) => (0, last),
            None => current,
        };
        let who = self.who_wears(wish, who);
        if who.0 == who.1 || is_name(wish) || matches!(wish, Wish::Extra(_)) {
            return if is_name(wish) { current } else { who };
        }
        let callings = callings(before);
        // What students usually wear gives way to what these wear.
        let is_worn_by_trade = |found: &Found| {
            let is_calling = callings.contains(&found.own) || self.roles.contains(&found.own);
            wish.is_of_clothes() && found.wish.is_of_clothes_or_uniform() && is_calling
        };
        let earlier = before.iter_mut().rev().find(|found| {
            let other = !found.refused && found.who != EVERYONE && found.wish != wish && found.wish.same_slot(wish);
            other && found.who.1 >= who.0 && !is_worn_by_trade(found)
        });
        match earlier {
            Some(earlier) if earlier.who.1 > earlier.who.0 => {
                earlier.who = (earlier.who.0, earlier.who.0);
                (earlier.who.0 + 1, who.1)
            }
            Some(earlier) if earlier.who.1 < who.1 => (earlier.who.1 + 1, who.1),
            _ => who,
        }
    }

    /// The one whom the words are about now; nobody where they are about several.
    pub fn subject(&self) -> Option<u8> {
        let current = self.current.filter(|_| self.together.is_none() && !self.by_tags)?;
        (current.0 == current.1).then_some(current.0)
    }

    /// `a boy and a girl running`, `in school uniforms`: whether those who were named together share it. Where something was
    /// said of the first already, what follows the second is the second's.
    fn is_shared(&self, wish: Wish) -> bool {
        use Prop::{BeerMug, Book, Cup, FishingRod, Glass, Juice, Sketchbook, Teacup, Umbrella, WineGlass};
        // Of three who are told of one after the other each does their own.
        let is_of_both = self.is_bare || !self.is_next && (self.count() < 3 || self.is_apart);
        match wish {
            _ if self.is_naming => false,
            Wish::Expression(_) | Wish::Pose(_) | Wish::Nod(_) | Wish::Gaze(_) => is_of_both,
            Wish::Seat(_) => true,
            _ if self.has_article => false,
            Wish::Prop(
                BeerMug | Book | Cup | FishingRod | Glass | Juice | Sketchbook | Teacup | Umbrella | WineGlass,
            ) => is_of_both,
            Wish::Prop(prop) => is_of_both && (is_eaten(prop) || self.is_several),
            Wish::Accent(_) | Wish::HatColor(_) | Wish::Dye(..) | Wish::Print(..) | Wish::Extra(_) => {
                self.is_bare && self.is_several
            }
            wish => wish.is_of_clothes_or_uniform() && (self.is_bare || self.is_several),
        }
    }

    /// `2girls, one sitting, one standing, kimono`: worn by both.
    fn is_usual_of_all(&self, wish: Wish) -> bool {
        use Outfit::{GymClothes, Kimono, Pajamas, Swimwear, Yukata};
        match wish {
            _ if self.has_article => false,
            // `smile, sitting` after both were told of.
            Wish::Expression(_) | Wish::Pose(_) => self.is_tag,
            Wish::HairColor(_) | Wish::HairLength(_) => self.is_listed,
            Wish::SchoolUniform | Wish::Outfit(GymClothes | Kimono | Pajamas | Swimwear | Yukata) => true,
            Wish::Prop(prop) if is_consumed(prop) => true,
            Wish::Prop(_) => self.is_several,
            Wish::Dye(Detail::Shoes | Detail::Hose, _) => self.is_tag,
            Wish::Extra(extra) => self.is_several || self.is_tag && (is_of_the_feet(extra) || is_grown(extra)),
            wish => wish.is_of_clothes() && (self.is_several || self.is_tag && self.is_listed),
        }
    }

    /// Of a man and a woman the gown is hers and the tuxedo his.
    fn who_wears(&self, wish: Wish, who: Who) -> Who {
        let hers = match wish {
            Wish::Outfit(outfit) if is_hers(outfit) => true,
            Wish::Extra(Extra::BridalVeil | Extra::Tiara) => true,
            Wish::Outfit(Outfit::Suit | Outfit::Tuxedo | Outfit::Gakuran) | Wish::Necktie => false,
            _ => return who,
        };
        let fits = |at: &u8| self.figures.get(usize::from(*at)).is_some_and(|seat| is_male(seat.kind) != hers);
        let mut fitting = (who.0..=who.1.min(self.count().max(1) - 1)).filter(fits);
        match (fitting.next(), fitting.next_back()) {
            (Some(first), last) => (first, last.unwrap_or(first)),
            (None, _) => who,
        }
    }
}

/// Ears, tails and sweat, which several have alike.
const fn is_grown(extra: Extra) -> bool {
    use Extra::{CatEars, CatTail, FoxEars, FoxTail, RabbitEars, Sweat, WolfEars};
    matches!(extra, CatEars | CatTail | FoxEars | FoxTail | RabbitEars | Sweat | WolfEars)
}

const fn is_of_the_feet(extra: Extra) -> bool {
    use Extra::{Boots, Heels, KneeSocks, Loafers, Sandals, Sneakers, ThighHighs, Tights};
    matches!(extra, Boots | Heels | KneeSocks | Loafers | Sandals | Sneakers | ThighHighs | Tights)
}

/// What everybody has one of, where all eat or drink.
fn is_consumed(prop: Prop) -> bool {
    is_eaten(prop)
        || matches!(
            prop,
            Prop::BubbleTea | Prop::BeerMug | Prop::Cup | Prop::Glass | Prop::Juice | Prop::Teacup | Prop::WineGlass
        )
}

const fn is_worn(wish: Wish) -> bool {
    matches!(wish, Wish::Extra(_)) || wish.is_of_clothes_or_uniform()
}

/// What several wear alike: `少女が少女に抱きついている、制服`.
const fn is_uniform(wish: Wish) -> bool {
    use Outfit::{GymClothes, Kimono, Pajamas, Swimwear, Yukata};
    matches!(wish, Wish::SchoolUniform | Wish::Outfit(GymClothes | Kimono | Pajamas | Swimwear | Yukata))
}

fn is_worn_by_one(found: &Found) -> bool {
    found.wish.is_of_clothes_or_uniform() && found.who.0 == found.who.1 && !found.refused
}

/// The words that say what somebody is.
fn callings(before: &[Found]) -> Vec<Span> {
    before.iter().filter(|found| is_name(found.wish)).map(|found| found.own).collect()
}

const fn is_name(wish: Wish) -> bool {
    matches!(wish, Wish::Kind(_) | Wish::Somebody)
}

/// Said of whoever looks at the picture.
const fn is_of_view(wish: Wish) -> bool {
    matches!(wish, Wish::Nod(Nod::FromAbove | Nod::FromBelow))
}

/// Worn by women and girls, where both are there.
const fn is_hers(outfit: Outfit) -> bool {
    use Outfit::{AoDai, BallGown, Cheongsam, Dress, Gothic, Gown, Hanbok, Idol, Maid, SailorUniform, Sari};
    matches!(outfit, AoDai | BallGown | Hanbok | Sari | Cheongsam | Dress | Gothic | Gown | Idol | Maid | SailorUniform)
}
