//! What the seed decides of hair, where the words are silent.

use engine::Style;

use super::likely::{HAIR_IN_MANGA, fringes_of, hair_colors_of, hair_styles_of, lengths_of};
use super::{Choice, is_male};
use crate::words::wish::Wish;
use crate::{Age, Extra, FigureKind, Fringe, Hair, HairLength, HairStyle, Outfit, Pose, Tint};

impl Choice<'_> {
    pub(super) fn hair(&self, kind: FigureKind, style: Style) -> Hair {
        let color = self.asked(|wish| if let Wish::HairColor(tint) = wish { Some(tint) } else { None });
        let color = color.unwrap_or_else(|| {
            let gray = [(Tint::Gray, 40), (Tint::White, 30), (Tint::Silver, 30)];
            let choices = match style {
                _ if self.age() == Age::Old => &gray[..],
                Style::Manga => &HAIR_IN_MANGA,
                Style::Color | Style::Sketch | Style::Pastel => hair_colors_of(kind, self.skin()),
            };
            self.of("hair color", Wish::HairColor, choices)
        });
        let length = self.asked(|wish| if let Wish::HairLength(length) = wish { Some(length) } else { None });
        let style = self.asked(|wish| if let Wish::HairStyle(style) = wish { Some(style) } else { None });
        let over = self.asked(|wish| (wish == Wish::Extra(Extra::HairOverShoulder)).then_some(HairStyle::Loose));
        // Who ties the hair has a tail in hand.
        let tied = self.asks(Wish::Pose(Pose::TyingHair)).then_some(HairStyle::Ponytail);
        let braided = self.asks(Wish::Pose(Pose::BraidingHair)).then_some(HairStyle::SingleBraid);
        let style = style.or(over).or(tied).or(braided).unwrap_or_else(|| {
            let likely = hair_styles_of((kind, self.age()), length).iter().copied();
            // A fringe that is named falls over the brow.
            let falls = self.asks_any(|wish| matches!(wish, Wish::Fringe(fringe) if fringe != Fringe::None));
            let fitting = likely
                .filter(|(style, _)| length != Some(HairLength::Long) || grows_long(*style))
                .filter(|(style, _)| !falls || !matches!(style, HairStyle::SlickedBack | HairStyle::Bald));
            self.of("hair style", Wish::HairStyle, &fitting.collect::<Vec<_>>())
        });
        let length = length.or(tied.map(|_| HairLength::Long));
        let length =
            length.unwrap_or_else(|| self.of("hair length", Wish::HairLength, lengths_of((kind, self.age()), style)));
        let fringe = self.asked(|wish| if let Wish::Fringe(fringe) = wish { Some(fringe) } else { None });
        let fringe = fringe.unwrap_or_else(|| self.of("fringe", Wish::Fringe, fringes_of((kind, self.age()))));
        let tips = self.asked(|wish| if let Wish::Tips(tint) = wish { Some(tint) } else { None });
        let (streaks, half) = (self.streaks(color), self.half(color));
        Hair { color, tips, streaks, half, style, length, fringe }
    }

    /// Hair that nobody named and that what is worn asks for: short in a helmet, tied on a swordsman.
    pub(super) fn dress_hair(&self, hair: &mut Hair, (kind, outfit): (FigureKind, Outfit)) {
        let named =
            |wish| matches!(wish, Wish::HairStyle(_) | Wish::HairLength(_) | Wish::Extra(Extra::HairOverShoulder));
        if self.asks_any(named) || self.is_designed() {
            return;
        }
        let helmet = self.asks(Wish::Extra(Extra::SpaceHelmet));
        // Tails and buns have no room in a hood.
        let asks = |extra| self.asks(Wish::Extra(extra));
        let hooded = asks(Extra::Hood) || outfit == Outfit::Raincoat && !asks(Extra::HoodDown);
        if hooded {
            hair.style = HairStyle::Loose;
            hair.length = if is_male(kind) { HairLength::Short } else { HairLength::Medium };
        } else if outfit == Outfit::Juunihitoe && !is_male(kind) {
            hair.style = HairStyle::HimeCut;
            hair.length = HairLength::Long;
        } else if helmet {
            hair.style = HairStyle::Loose;
            hair.length = HairLength::Short;
        } else if outfit == Outfit::Hakama && is_male(kind) && self.age() != Age::Child {
            let tied = [(HairStyle::Ponytail, 3), (HairStyle::Topknot, 2)];
            hair.style = self.of("tied hair", Wish::HairStyle, &tied);
            hair.length = HairLength::Medium;
        }
    }

    /// Of `highlights` alone some locks are a shade away from the rest.
    pub(super) fn streaks(&self, hair: Tint) -> Option<Tint> {
        let asked = self.asked(|wish| if let Wish::Streaks(tint) = wish { Some(tint) } else { None });
        asked.or_else(|| self.asked(|wish| (wish == Wish::Highlights).then(|| beside(hair))))
    }

    pub(super) fn half(&self, hair: Tint) -> Option<Tint> {
        let asked = self.asked(|wish| if let Wish::HalfHair(tint) = wish { Some(tint) } else { None });
        asked.or_else(|| {
            self.asks(Wish::TwoTone).then_some(())?;
            let choices = [(Tint::White, 3), (Tint::Pink, 3), (Tint::Sky, 2), (Tint::Black, 2), (Tint::Red, 2)];
            let open: Vec<(Tint, u32)> = choices.into_iter().filter(|(tint, _)| *tint != hair).collect();
            Some(self.of("other half", Wish::HalfHair, &open))
        })
    }
}

/// Whether long hair may be worn so: a bob that was asked to be long is a bob.
const fn grows_long(style: HairStyle) -> bool {
    use HairStyle::{Afro, Bald, Bob, BowlCut, BuzzCut, Mohawk, Pixie, SlickedBack, Spiky, TwoBlock, WolfCut};
    !matches!(style, Afro | Bald | Bob | BowlCut | BuzzCut | Mohawk | Pixie | SlickedBack | Spiky | TwoBlock | WolfCut)
}

/// A shade that shows on hair of this color.
const fn beside(hair: Tint) -> Tint {
    match hair {
        Tint::Black | Tint::Navy => Tint::Ash,
        Tint::Brown | Tint::Auburn | Tint::Orange => Tint::Blond,
        Tint::Blond | Tint::Yellow => Tint::Platinum,
        Tint::Red => Tint::Orange,
        Tint::Green | Tint::Teal => Tint::Mint,
        Tint::Blue => Tint::Sky,
        Tint::Purple => Tint::Lavender,
        Tint::Pink | Tint::Sky | Tint::Mint | Tint::Lavender => Tint::White,
        Tint::White | Tint::Silver | Tint::Platinum => Tint::Lavender,
        Tint::Gray | Tint::Ash => Tint::Silver,
    }
}
