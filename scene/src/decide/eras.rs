//! Where people of other times are at home: a samurai in no street of today, a knight at no station.

use super::Choice;
use super::casting::Part;
use crate::words::wish::Wish;
use crate::{Extra, Outfit, Place, Weather};

impl Choice<'_> {
    /// Where the words leave the place open; nothing for people of today. What falls is seen under the sky.
    pub(super) fn homes_of_old(&self, weather: Option<Weather>) -> Vec<(Place, u32)> {
        let falls = weather.is_some_and(|weather| !matches!(weather, Weather::Clear | Weather::Cloudy));
        self.homes().iter().copied().filter(|(place, _)| !falls || !place.is_indoors()).collect()
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
