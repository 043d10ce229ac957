//! Which sleeves a garment can have, beside those that it has unless something else was asked for.

use crate::{Extra, Outfit};

impl Extra {
    /// Whether only some garments can have it.
    pub const fn is_of_a_cut(self) -> bool {
        self.is_of_sleeves() || matches!(self, Self::Frills | Self::FurTrim | Self::Oversized)
    }

    /// Whether it says how long or wide sleeves are, or that there are none.
    pub const fn is_of_sleeves(self) -> bool {
        use Extra::{BareShoulders, BellSleeves, LongSleeves, NoSleeves, PuffSleeves, ShortSleeves};
        matches!(self, LongSleeves | ShortSleeves | NoSleeves | PuffSleeves | BellSleeves | BareShoulders)
    }
}

impl Outfit {
    /// Whether it can have such sleeves and still be what it is; of what is no sleeve always.
    pub const fn can_have(self, sleeves: Extra) -> bool {
        use Outfit::{
            Apron, BallGown, Captain, Cardigan, Cheer, Cheongsam, Cloak, Coat, DownJacket, Dress, Gothic, Gown,
            GymClothes, Hakama, Hanfu, Haori, Hoodie, Idol, Jacket, Jersey, Juunihitoe, Kimono, LabCoat, Maid, Mawashi,
            Mermaid, Nurse, Overalls, Pajamas, Robe, SailorUniform, Sari, Shirt, Sweater, SweaterVest, Swimwear,
            TShirt, TankTop, Toga, Tracksuit, Tutu, Yukata,
        };
        match sleeves {
            Extra::LongSleeves => {
                !matches!(self, BallGown | Gown | TankTop | Cheer | Tutu | Mermaid | Mawashi | Sari | Toga | Swimwear)
            }
            Extra::ShortSleeves => matches!(
                self,
                SailorUniform
                    | Shirt
                    | Dress
                    | Sweater
                    | SweaterVest
                    | Hoodie
                    | Pajamas
                    | Maid
                    | Apron
                    | TShirt
                    | GymClothes
                    | Jersey
                    | Cheongsam
                    | Nurse
                    | Swimwear
                    | Overalls
            ),
            Extra::NoSleeves => {
                matches!(self, TankTop | Cheer | Dress | Gown | TShirt | Jersey | Shirt | Sweater | Cheongsam | Hoodie)
            }
            Extra::PuffSleeves => matches!(self, Dress | Shirt | Maid | Gothic | Idol | Apron),
            Extra::BellSleeves => {
                matches!(self, Dress | Shirt | Gothic | Robe | Kimono | Yukata | Juunihitoe | Haori | Hanfu | Hakama)
            }
            Extra::BareShoulders => matches!(self, Dress | Gown | BallGown | TankTop | Tutu | Mermaid),
            Extra::Frills => {
                matches!(self, Dress | BallGown | Maid | Idol | Gothic | Tutu | SailorUniform | Apron)
            }
            Extra::FurTrim => matches!(self, Coat | Jacket | DownJacket | Cloak | Robe | Gown | Kimono | Captain),
            Extra::Oversized => matches!(
                self,
                Sweater
                    | Hoodie
                    | TShirt
                    | Shirt
                    | Cardigan
                    | Jacket
                    | Tracksuit
                    | SweaterVest
                    | Pajamas
                    | Coat
                    | LabCoat
                    | Jersey
                    | GymClothes
                    | DownJacket
            ),
            _ => true,
        }
    }

    /// What is worn by somebody of whom only the sleeves were said.
    pub(crate) const fn with_sleeves(sleeves: Extra, is_male: bool) -> Option<Self> {
        Some(match sleeves {
            Extra::ShortSleeves => Self::TShirt,
            Extra::NoSleeves | Extra::BareShoulders if is_male => Self::TankTop,
            Extra::LongSleeves | Extra::PuffSleeves | Extra::BellSleeves if is_male => Self::Shirt,
            Extra::FurTrim => Self::Coat,
            Extra::LongSleeves | Extra::Oversized => Self::Sweater,
            Extra::NoSleeves | Extra::BareShoulders | Extra::PuffSleeves | Extra::BellSleeves | Extra::Frills => {
                Self::Dress
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::decide;
    use crate::tried::{brief, not_drawn};
    use crate::words;

    fn outfits(words: &str) -> impl Iterator<Item = (Outfit, Vec<Extra>)> {
        let brief = brief(words, 1);
        let reading = words::read(&brief);
        (0..40).map(move |seed| {
            let one = decide(&brief, &reading, seed).figures.remove(0);
            (one.outfit, one.extras)
        })
    }

    #[test]
    fn of_whom_only_the_sleeves_are_said_wears_what_can_have_them() {
        for (words, sleeves) in [
            ("1girl, sleeveless, street", Extra::NoSleeves),
            ("1boy, short sleeves, snow, park", Extra::ShortSleeves),
            ("1girl, puffy sleeves, office", Extra::PuffSleeves),
            ("1boy, bare shoulders, beach", Extra::BareShoulders),
            ("1girl, frills, school", Extra::Frills),
        ] {
            for (outfit, extras) in outfits(words) {
                assert!(extras.contains(&sleeves) && outfit.can_have(sleeves), "{words}: {outfit:?} {extras:?}");
            }
        }
    }

    #[test]
    fn what_a_garment_cannot_have_is_told_and_not_drawn() {
        for words in ["1girl, off shoulder sweater", "a man in a sleeveless suit", "a little girl with bare shoulders"]
        {
            assert!(!not_drawn(words).is_empty(), "{words}");
            assert!(outfits(words).all(|(_, extras)| !extras.iter().any(|extra| extra.is_of_sleeves())), "{words}");
        }
    }
}
