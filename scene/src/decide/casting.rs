//! Casting: whom readers expect where a word says what somebody is and not who: a samurai, a knight, a wizard.

use super::{Choice, is_male};
use crate::words::wish::Wish;
use crate::{
    Age, Build, Expression, Extra, EyeShape, FigureKind, Hair, HairLength, HairStyle, Outfit, Place, Prop, SkinTone,
    Tint,
};

/// What a word makes of somebody, as far as looks follow from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Samurai,
    Armored,
    Shinobi,
    Officer,
    Cleric,
    Wizard,
    King,
    DemonKing,
    Princess,
    /// Of an office, a hospital, a kitchen: what a grown person earns a living with.
    Worker(Outfit),
    Detective,
    Wanderer,
}

impl Choice<'_> {
    /// Nothing where the words name no trade and no rank.
    pub(super) fn part(&self) -> Option<Part> {
        let has = |extra| self.asks(Wish::Extra(extra));
        let kind = self.asked(|wish| if let Wish::Kind(kind) = wish { Some(kind) } else { None });
        let outfit = self.asked(|wish| if let Wish::Outfit(outfit) = wish { Some(outfit) } else { None });
        let sinister = self.asks(Wish::Expression(Expression::Sinister));
        let somebody = self.asks(Wish::Somebody);
        if has(Extra::Horns) && (has(Extra::Crown) || sinister) {
            return Some(Part::DemonKing);
        }
        let part = match outfit? {
            Outfit::Hakama if self.bears_sword() => Part::Samurai,
            Outfit::Armor => Part::Armored,
            Outfit::Robe if has(Extra::WitchHat) && kind == Some(FigureKind::Man) => Part::Wizard,
            Outfit::Robe if has(Extra::Crown) => Part::King,
            Outfit::Gown | Outfit::BallGown if has(Extra::Tiara) || has(Extra::Crown) => Part::Princess,
            Outfit::Coat if has(Extra::Hat) => Part::Detective,
            Outfit::Ninja if somebody => Part::Shinobi,
            Outfit::Military if somebody => Part::Officer,
            Outfit::Robe if somebody => Part::Cleric,
            Outfit::Cloak if somebody => Part::Wanderer,
            outfit @ (Outfit::Suit
            | Outfit::LabCoat
            | Outfit::Nurse
            | Outfit::Chef
            | Outfit::Apron
            | Outfit::Spacesuit
            | Outfit::Overalls
            | Outfit::Raincoat
            | Outfit::Tuxedo)
                if somebody =>
            {
                Part::Worker(outfit)
            }
            // Whoever is known by a place to work at is grown up.
            outfit @ (Outfit::Cardigan | Outfit::Shirt | Outfit::Jacket | Outfit::Sweater)
                if somebody && self.works() =>
            {
                Part::Worker(outfit)
            }
            _ => return None,
        };
        Some(part)
    }

    fn works(&self) -> bool {
        self.asks_any(|wish| matches!(wish, Wish::Haunts(_)))
    }

    fn bears_sword(&self) -> bool {
        self.prop().is_some_and(|prop| prop.held_like() == Prop::Sword)
    }

    pub(super) fn likely_kind(&self) -> FigureKind {
        use FigureKind::{Androgynous, Boy, Girl, Man, Woman};
        let at_school = self.asks(Wish::SchoolUniform);
        let is_child = self.asks(Wish::Age(Age::Child));
        let choices: &[(FigureKind, u32)] = match self.part() {
            _ if is_child => &[(Girl, 50), (Boy, 50)],
            // Nobody's sex is said, and the gown is a woman's.
            _ if self
                .asks_any(|wish| matches!(wish, Wish::Outfit(Outfit::Gown | Outfit::BallGown | Outfit::Dress))) =>
            {
                &[(Woman, 55), (Girl, 45)]
            }
            // Muscles that are named are to be seen.
            _ if self.build() == Build::Sturdy => &[(Man, 70), (Woman, 18), (Boy, 12)],
            // Who goes to school is young, and friends are of an age.
            None if !at_school && self.works() => &[(Man, 38), (Woman, 36), (Boy, 13), (Girl, 13)],
            // Who is told as evil and no more is a man, most of the time.
            None if self.asks(Wish::Somebody) && self.asks(Wish::Expression(Expression::Sinister)) => {
                &[(Man, 70), (Woman, 30)]
            }
            None if at_school || self.reading.figures > 1 => &[(Girl, 50), (Boy, 50)],
            // Whoever is called by what they do and not by their sex is as often the one as the other.
            None if self.asks(Wish::Somebody) => &[(Girl, 20), (Boy, 20), (Man, 31), (Woman, 29)],
            Some(Part::Samurai | Part::King | Part::Wizard | Part::DemonKing) => &[(Man, 1)],
            Some(Part::Armored) => &[(Man, 34), (Woman, 32), (Boy, 17), (Girl, 17)],
            Some(Part::Shinobi) => &[(Man, 30), (Boy, 22), (Girl, 24), (Woman, 24)],
            Some(Part::Officer) => &[(Man, 50), (Woman, 48), (Boy, 2)],
            Some(Part::Cleric) => &[(Man, 44), (Woman, 40), (Girl, 12), (Androgynous, 4)],
            Some(Part::Detective) => &[(Man, 48), (Woman, 46), (Boy, 6)],
            Some(Part::Wanderer) => &[(Boy, 32), (Girl, 28), (Man, 22), (Woman, 18)],
            Some(Part::Worker(Outfit::Nurse)) => &[(Woman, 90), (Man, 10)],
            Some(Part::Worker(_)) => &[(Man, 50), (Woman, 50)],
            Some(Part::Princess) => &[(Girl, 1)],
            None => &[(Girl, 44), (Woman, 18), (Boy, 21), (Man, 13), (Androgynous, 4)],
        };
        self.of("kind", Wish::Kind, choices)
    }

    /// A wizard has studied for a lifetime, most of the time; a chibi is a child in all that the age decides.
    pub(super) fn likely_age(&self) -> Age {
        if self.build() == Build::Chibi {
            return Age::Child;
        }
        let old = self.part() == Some(Part::Wizard) && self.dice("age").chance(0.75);
        if old { Age::Old } else { Age::Grown }
    }

    /// Hair that nobody named, as readers know it of such people.
    pub(super) fn cast_hair(&self, hair: &mut Hair, kind: FigureKind) {
        let Some(part) = self.part().filter(|_| !self.is_designed()) else { return };
        let named = |wish| matches!(wish, Wish::HairColor(_) | Wish::Streaks(_) | Wish::HalfHair(_) | Wish::TwoTone);
        if !self.asks_any(named) && self.age() != Age::Old {
            hair.color = self.of("hair color of a trade", Wish::HairColor, colors_of(part));
        }
        let named =
            |wish| matches!(wish, Wish::HairStyle(_) | Wish::HairLength(_) | Wish::Extra(Extra::HairOverShoulder));
        if self.asks_any(named) || self.age() == Age::Child {
            return;
        }
        let choices = styles_of(part, is_male(kind), self.age());
        if let Some(&(style, length)) = self.dice("hair of a trade").weighted(choices).as_ref() {
            hair.style = style;
            hair.length = length;
        }
    }

    pub(super) fn cast_moods(&self) -> Option<&'static [(Expression, u32)]> {
        use Expression::{Calm, Determined, Sinister, Smile, Smug};
        match self.part()? {
            Part::DemonKing => Some(&[(Smug, 4), (Sinister, 3), (Calm, 3), (Determined, 2)]),
            Part::King => Some(&[(Calm, 5), (Smile, 3), (Determined, 2)]),
            Part::Detective => Some(&[(Calm, 4), (Smug, 3), (Smile, 3), (Determined, 2)]),
            Part::Officer => Some(&[(Determined, 4), (Calm, 4), (Smile, 3)]),
            Part::Wizard => Some(&[(Calm, 5), (Smile, 4), (Determined, 2)]),
            Part::Worker(Outfit::Chef | Outfit::Apron) => Some(&[(Smile, 7), (Calm, 3)]),
            _ => None,
        }
    }

    pub(super) fn cast_places(&self) -> &'static [(Place, u32)] {
        match self.part() {
            Some(Part::DemonKing) => &[(Place::ThroneRoom, 5), (Place::Castle, 3), (Place::Ruins, 2)],
            Some(Part::Detective) => &[(Place::Street, 5), (Place::City, 4), (Place::Library, 2), (Place::Station, 2)],
            Some(Part::King) => &[(Place::ThroneRoom, 5), (Place::Castle, 4)],
            _ => &[],
        }
    }

    /// Of coat and robe, and of hat and lining beside it: a detective is no circus.
    pub(super) fn cast_cloth(&self) -> Option<&'static [(Tint, u32)]> {
        match self.part()? {
            Part::Detective => Some(&[(Tint::Brown, 5), (Tint::Ash, 4), (Tint::Navy, 2), (Tint::Gray, 2)]),
            Part::DemonKing => Some(&[(Tint::Black, 5), (Tint::Purple, 3), (Tint::Red, 2)]),
            Part::King => Some(&[(Tint::Red, 5), (Tint::Purple, 3), (Tint::Blue, 2)]),
            Part::Princess => Some(&[
                (Tint::Pink, 4),
                (Tint::Sky, 3),
                (Tint::White, 3),
                (Tint::Red, 3),
                (Tint::Blue, 2),
                (Tint::Lavender, 3),
                (Tint::Purple, 2),
            ]),
            Part::Wizard => Some(&[(Tint::Blue, 4), (Tint::Purple, 4), (Tint::Gray, 3), (Tint::Green, 1)]),
            _ => None,
        }
    }

    pub(super) fn cast_accents(&self, cloth: Tint) -> Option<Vec<(Tint, u32)>> {
        let choices: &[(Tint, u32)] = match self.part()? {
            Part::Detective => &[(Tint::Brown, 4), (Tint::Black, 4), (Tint::Navy, 3)],
            Part::Samurai => &[(Tint::Navy, 4), (Tint::Red, 2), (Tint::Purple, 2), (Tint::Gray, 2)],
            Part::DemonKing => &[(Tint::Red, 5), (Tint::Purple, 3)],
            // A cap goes with its uniform.
            Part::Worker(Outfit::Jacket) => return Some(vec![(cloth, 1)]),
            _ => return None,
        };
        Some(choices.iter().copied().filter(|(tint, _)| *tint != cloth).collect())
    }

    pub(super) fn cast_eyes(&self) -> Option<&'static [(Tint, u32)]> {
        let natural: &[(Tint, u32)] = &[(Tint::Brown, 70), (Tint::Gray, 10), (Tint::Green, 8), (Tint::Blue, 12)];
        match self.part()? {
            Part::DemonKing => Some(&[(Tint::Red, 60), (Tint::Yellow, 25), (Tint::Purple, 15)]),
            Part::Samurai => Some(&[(Tint::Brown, 80), (Tint::Gray, 20)]),
            Part::Worker(_) | Part::Detective | Part::Officer | Part::King => Some(natural),
            _ => None,
        }
    }

    pub(super) fn cast_eye_shape(&self, kind: FigureKind) -> Option<EyeShape> {
        matches!(self.part()?, Part::DemonKing | Part::Samurai).then_some(EyeShape::Sharp).filter(|_| is_male(kind))
    }

    pub(super) fn cast_skins(&self) -> Option<&'static [(SkinTone, u32)]> {
        match self.part()? {
            Part::DemonKing => Some(&[(SkinTone::Pale, 3), (SkinTone::Light, 1)]),
            Part::Samurai => Some(&[(SkinTone::Light, 5), (SkinTone::Olive, 3), (SkinTone::Tan, 2)]),
            _ => None,
        }
    }

    /// What such people wear on the face beside what the words say.
    pub(super) fn cast_extras(&self, kind: FigureKind, extras: &mut Vec<Extra>) {
        let chance = match self.part() {
            Some(Part::Wizard) if self.age() == Age::Old => 1.0,
            Some(Part::King) => 0.7,
            _ => return,
        };
        let shaved = self.refuses(Wish::Extra(Extra::Beard)) || self.is_designed();
        let has_one = extras.iter().any(|extra| extra.is_on_jaw());
        if kind == FigureKind::Man && !shaved && self.dice("beard").chance(chance) && !has_one {
            extras.push(if chance > 0.9 { Extra::LongBeard } else { Extra::Beard });
        }
    }
}

fn colors_of(part: Part) -> &'static [(Tint, u32)] {
    match part {
        Part::Samurai => &[(Tint::Black, 76), (Tint::Brown, 14), (Tint::Navy, 5), (Tint::Silver, 5)],
        Part::Shinobi => &[(Tint::Black, 54), (Tint::Brown, 14), (Tint::Navy, 12), (Tint::Silver, 20)],
        Part::DemonKing => &[(Tint::Black, 44), (Tint::Silver, 26), (Tint::Red, 18), (Tint::Purple, 12)],
        Part::Armored | Part::Princess | Part::King | Part::Wanderer => &[
            (Tint::Blond, 30),
            (Tint::Brown, 28),
            (Tint::Black, 16),
            (Tint::Auburn, 12),
            (Tint::Silver, 8),
            (Tint::Red, 6),
        ],
        Part::Worker(_) | Part::Detective | Part::Officer | Part::Cleric | Part::Wizard => &[
            (Tint::Black, 36),
            (Tint::Brown, 34),
            (Tint::Auburn, 10),
            (Tint::Ash, 8),
            (Tint::Blond, 8),
            (Tint::Navy, 4),
        ],
    }
}

fn styles_of(part: Part, male: bool, age: Age) -> &'static [((HairStyle, HairLength), u32)] {
    use HairLength::{Long, Medium, Short};
    use HairStyle::{
        Bob, Bun, HalfUp, Loose, LowPonytail, Messy, Ponytail, SlickedBack, Spiky, Topknot, TwoBlock, Wavy,
    };
    match (part, male) {
        (Part::Wizard, true) if age == Age::Old => &[((Loose, Long), 1)],
        _ if age == Age::Old => &[],
        (Part::Samurai, true) => &[((Ponytail, Medium), 3), ((Topknot, Medium), 2)],
        (Part::Samurai, false) => &[((Ponytail, Long), 1)],
        (Part::DemonKing, true) => &[((Loose, Long), 4), ((SlickedBack, Short), 2), ((Messy, Medium), 3)],
        (Part::DemonKing, false) => &[((Loose, Long), 1)],
        (Part::Armored, true) => &[((Loose, Short), 4), ((Messy, Short), 4), ((LowPonytail, Medium), 1)],
        (Part::Armored, false) => &[((Ponytail, Long), 4), ((Loose, Long), 3), ((Bob, Short), 2), ((HalfUp, Long), 1)],
        (Part::Wanderer | Part::Shinobi, true) => &[((Messy, Short), 4), ((Spiky, Short), 2), ((Loose, Short), 3)],
        (Part::Wanderer | Part::Shinobi, false) => &[((Ponytail, Long), 4), ((Loose, Medium), 3), ((Bob, Short), 3)],
        (Part::Princess, _) => &[((Loose, Long), 4), ((Wavy, Long), 4), ((HalfUp, Long), 3)],
        (Part::Worker(_) | Part::Detective | Part::Officer | Part::King | Part::Cleric | Part::Wizard, true) => {
            &[((Loose, Short), 5), ((TwoBlock, Short), 2), ((SlickedBack, Short), 2), ((Messy, Short), 1)]
        }
        (Part::Worker(Outfit::Suit) | Part::Detective, false) => {
            &[((Loose, Medium), 3), ((Bob, Short), 4), ((Bun, Medium), 2), ((LowPonytail, Long), 2)]
        }
        (Part::Worker(_) | Part::Officer | Part::Cleric | Part::King | Part::Wizard, false) => {
            &[((Bun, Medium), 4), ((LowPonytail, Long), 4), ((Bob, Short), 3), ((Ponytail, Long), 2)]
        }
    }
}
