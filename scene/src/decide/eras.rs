//! Where people of other times are at home: a samurai in no street of today, a knight at no station.

use super::Choice;
use super::casting::Part;
use crate::words::wish::Wish;
use crate::{Age, Extra, Outfit, Place, Pose, Weather};

/// When people live whose words say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Era {
    /// Of knights, elves and wizards.
    OfKnights,
    /// Of samurai and ninja.
    OfSamurai,
}

impl Era {
    /// What is worn there by who is no more than a companion.
    pub fn clothes(self, (is_male, age): (bool, Age)) -> Vec<(Outfit, u32)> {
        use Outfit::{Cloak, Hakama, Haori, Kimono, LeatherArmor, Robe, Yukata};
        match (self, age) {
            (Self::OfKnights, Age::Old) => vec![(Robe, 3), (Cloak, 4)],
            (Self::OfKnights, Age::Child) => vec![(Cloak, 1)],
            (Self::OfKnights, _) => vec![(LeatherArmor, 5), (Cloak, 4), (Robe, 1)],
            (Self::OfSamurai, Age::Child) => vec![(Yukata, 3), (Kimono, 2)],
            (Self::OfSamurai, _) if is_male => vec![(Kimono, 4), (Haori, 2), (Hakama, 2)],
            (Self::OfSamurai, _) => vec![(Kimono, 1)],
        }
    }
}

impl Choice<'_> {
    /// Where the words leave the place open; nothing for people of today. What falls is seen under the sky.
    pub(super) fn homes_of_old(&self, weather: Option<Weather>) -> Vec<(Place, u32)> {
        let falls = weather.is_some_and(|weather| !matches!(weather, Weather::Clear | Weather::Cloudy));
        self.homes().iter().copied().filter(|(place, _)| !falls || !place.is_indoors()).collect()
    }

    /// When the others in the picture live, where the place is none of today: who goes with a knight wears no hoodie.
    pub(super) fn era_of_company(&self, place: Place) -> Option<Era> {
        let others = (0..self.reading.figures).filter(|other| *other != self.figure);
        let of_others = others.filter_map(|figure| Self { figure, ..*self }.era()).next();
        of_others.filter(|_| !is_of_today(place))
    }

    fn era(&self) -> Option<Era> {
        match self.part() {
            Some(Part::Samurai) => return Some(Era::OfSamurai),
            Some(Part::Armored | Part::Wizard | Part::King | Part::DemonKing) => return Some(Era::OfKnights),
            _ => {}
        }
        let outfit = self.asked(|wish| if let Wish::Outfit(outfit) = wish { Some(outfit) } else { None });
        match outfit {
            Some(Outfit::SamuraiArmor | Outfit::Ninja) => Some(Era::OfSamurai),
            Some(Outfit::LeatherArmor | Outfit::Armor) => Some(Era::OfKnights),
            _ => self.asks(Wish::Extra(Extra::ElfEars)).then_some(Era::OfKnights),
        }
    }

    fn homes(&self) -> &'static [(Place, u32)] {
        match self.part() {
            Some(Part::Samurai) => {
                return &[(Place::EdoTown, 6), (Place::Bamboo, 4), (Place::PampasField, 4), (Place::Shrine, 2)];
            }
            Some(Part::Armored) => {
                return &[(Place::Castle, 5), (Place::Courtyard, 3), (Place::Rampart, 3), (Place::Field, 2)];
            }
            Some(Part::King | Part::DemonKing) => return self.cast_places(),
            Some(Part::Wizard) => {
                return &[(Place::Library, 3), (Place::WitchWorkshop, 3), (Place::Forest, 3), (Place::Rampart, 2)];
            }
            _ => {}
        }
        let outfit = self.asked(|wish| if let Wish::Outfit(outfit) = wish { Some(outfit) } else { None });
        match outfit {
            Some(Outfit::Robe) if self.asks(Wish::Extra(Extra::WitchHat)) => {
                &[(Place::Forest, 4), (Place::OldTown, 4), (Place::WitchWorkshop, 2), (Place::Village, 2)]
            }
            // The roofs are drawn with the leap, over the town.
            Some(Outfit::Ninja) if self.poses().0 == Some(Pose::RoofJump) => &[(Place::EdoTown, 1)],
            Some(Outfit::Ninja) => &[(Place::TiledRoof, 5), (Place::Bamboo, 4), (Place::EdoTown, 3)],
            Some(Outfit::SamuraiArmor) => &[(Place::PampasField, 4), (Place::EdoTown, 3), (Place::Bamboo, 3)],
            Some(Outfit::Kimono) => &[(Place::EdoTown, 5), (Place::Shrine, 3), (Place::Veranda, 2), (Place::Bamboo, 1)],
            Some(Outfit::LeatherArmor) => {
                &[(Place::Forest, 3), (Place::OldTown, 3), (Place::Rampart, 2), (Place::Field, 2)]
            }
            _ => &[],
        }
    }
}

/// Whether it is there only since there are engines and electric light.
pub const fn is_of_today(place: Place) -> bool {
    use Place::{
        Airport, Arcade, Balcony, Bridge, BusStop, Cafe, City, Classroom, ConvenienceStore, Corridor, Gym, Hospital,
        Laboratory, LivingRoom, NeonAlley, Office, Park, Roof, ShoppingMall, Station, StoreFront, Street, Subway,
        Train,
    };
    matches!(
        place,
        Airport
            | Arcade
            | Balcony
            | Bridge
            | BusStop
            | Cafe
            | City
            | Classroom
            | ConvenienceStore
            | Corridor
            | Gym
            | Hospital
            | Laboratory
            | LivingRoom
            | NeonAlley
            | Office
            | Park
            | Roof
            | ShoppingMall
            | Station
            | StoreFront
            | Street
            | Subway
            | Train
    )
}
