//! Where the picture is, at which hour and in what weather.

use super::Choice;
use super::eras::is_of_today;
use super::whereabouts::{
    PLACES, PLACES_OF_CHILDREN, PLACES_OF_THE_OLD, hours_of, places_for, places_in, places_of, places_under,
    places_wearing, places_with, places_with_seat, weathers_of,
};
use crate::words::wish::{Garb, Seat, Wish};
use crate::words::{Granted, MOST};
use crate::{
    Act, Age, AnimalKind, Fitting, Growth, Hour, Outfit, Place, Pose, Prop, Sight, Spot, Thing, Tint, Weather,
};

/// More would hide who is there.
const MOST_THINGS: usize = 6;

const BALLS: [(Place, u32); 3] = [(Place::Ballroom, 6), (Place::Garden, 3), (Place::Park, 1)];

impl Choice<'_> {
    pub(super) fn surroundings(&self) -> (Place, Hour, Weather) {
        let asked_weather = self.asked(|wish| if let Wish::Weather(weather) = wish { Some(weather) } else { None });
        let place = self.asked(|wish| if let Wish::Place(place) = wish { Some(place) } else { None });
        let swims = |wish| if let Wish::Animal(animal) = wish { animal.kind.swims().then_some(()) } else { None };
        // What swims in the sea and is with nobody is seen under water, and not over a beach.
        let is_below = self.asked(swims).is_some() && !self.breaches();
        let is_in_the_sea = place == Some(Place::Beach) && self.reading.animals_alone && is_below;
        let place = if is_in_the_sea { Some(Place::Underwater) } else { place };
        let place = place.unwrap_or_else(|| self.place(asked_weather));
        let asked_hour = self.asked(|wish| if let Wish::Hour(hour) = wish { Some(hour) } else { None });
        let dark = self.sights().into_iter().any(Sight::is_of_the_night).then_some(Hour::Night);
        let asked_hour = asked_hour.or(dark.filter(|night| !self.refuses(Wish::Hour(*night))));
        let hour = asked_hour.unwrap_or_else(|| self.of("hour", Wish::Hour, &hours_of(place)));
        let weather = asked_weather.unwrap_or_else(|| {
            // Who asks for a sunset wants to see it.
            let hides_the_sky = |weather| !matches!(weather, Weather::Clear | Weather::Petals);
            if matches!(self.pose(), Pose::IceSkating | Pose::Skiing) && !self.refuses(Wish::Weather(Weather::Snow)) {
                return Weather::Snow;
            }
            let mut choices = weathers_of(place);
            choices.retain(|(weather, _)| asked_hour.is_none() || !hides_the_sky(*weather));
            self.of("weather", Wish::Weather, &choices)
        });
        (place, hour, weather)
    }

    /// All that are asked for, in the order of the words.
    pub(super) fn sights(&self) -> Vec<Sight> {
        let mut sights = Vec::new();
        for granted in &self.reading.granted {
            if let Wish::Sight(sight) = granted.wish
                && !sights.contains(&sight)
                && !(sight == Sight::Car && self.asks(Wish::Prop(Prop::SteeringWheel)))
            {
                sights.push(sight);
            }
        }
        sights
    }

    /// What is about somebody who is there.
    pub(super) fn things(&self) -> Vec<(u8, Thing)> {
        let last = self.reading.figures.clamp(1, MOST) - 1;
        let thing = |granted: &Granted| match granted.wish {
            Wish::Rests(thing) => Some((granted.who.0.min(last), thing)),
            _ => None,
        };
        self.reading.granted.iter().filter_map(thing).take(MOST_THINGS).collect()
    }

    /// The later color of a thing holds.
    pub(super) fn paints(&self) -> Vec<(Fitting, Tint)> {
        let of = |fitting| {
            self.asked(|wish| match wish {
                Wish::Paint(painted, tint) if painted == fitting => Some(tint),
                _ => None,
            })
        };
        Fitting::ALL.into_iter().filter_map(|fitting| Some((fitting, of(fitting)?))).collect()
    }

    /// Where the words name no place: what is worn, held and done says where that may be.
    fn place(&self, weather: Option<Weather>) -> Place {
        let outfit = self.asked(|wish| match wish {
            Wish::Outfit(outfit) => Some(outfit),
            Wish::SchoolUniform => Some(Outfit::Blazer),
            Wish::Garb(Garb::Evening) => Some(Outfit::Tuxedo),
            _ => None,
        });
        let prop = self.prop();
        // What is ridden says more than who rides it.
        let rides = is_done_there(self.goes());
        // Of places with desks those where such clothes are worn.
        let at_desk: Vec<(Place, u32)> = outfit
            .map_or(&[][..], places_of)
            .iter()
            .copied()
            .filter(|(place, _)| self.seat() == Some(Seat::Desk) && place.has_tables())
            .collect();
        let homes = self.homes_of_old(weather);
        // Two who dance with each other are no show.
        let is_ball = self.pose() == Pose::Dancing && self.reading.figures == 2;
        let tables = [
            &at_desk[..],
            &self.likely_place(weather)[..],
            if rides { places_for(self.goes(), self.expression()) } else { &[] },
            self.wilds(),
            self.seat().map_or(&[][..], places_with_seat),
            self.sights()
                .first()
                .filter(|sight| !homes.is_empty() && !sight.is_in_the_sky())
                .map_or(&[][..], |sight| places_under(*sight)),
            &homes[..],
            weather.map_or(&[][..], places_in),
            self.sights().first().map_or(&[][..], |sight| places_under(*sight)),
            self.cast_places(),
            outfit.map_or(&[][..], places_of),
            // A ball is played where that is done, however one moves.
            prop.filter(|prop| matches!(prop, Prop::Ball | Prop::Volleyball | Prop::SoccerBall))
                .map_or(&[][..], places_with),
            if is_ball { &BALLS[..] } else { places_for(self.pose(), self.expression()) },
            prop.map_or(&[][..], places_with),
            self.places_of_season(),
            match self.age() {
                Age::Old => &PLACES_OF_THE_OLD[..],
                Age::Child => &PLACES_OF_CHILDREN[..],
                Age::Grown | Age::Middle => &[][..],
            },
        ];
        let fitting = tables.into_iter().find(|table| !table.is_empty()).unwrap_or(&PLACES);
        // Who asks for an hour wants to see it.
        let asks_hour = self.asks_any(|wish| matches!(wish, Wish::Hour(_)));
        let mut shown: Vec<(Place, u32)> =
            fitting.iter().copied().filter(|(place, _)| !(asks_hour && place.is_abstract())).collect();
        if !homes.is_empty() {
            shown.retain(|(place, _)| !is_of_today(*place));
        }
        if shown.is_empty() {
            shown = homes;
        }
        self.of("place", Wish::Place, &shown)
    }

    /// Where the season is that they are dressed for.
    fn places_of_season(&self) -> &'static [(Place, u32)] {
        let worn = |wish| if let Wish::Extra(extra) = wish { Some(extra) } else { None };
        let of_season = |wish| worn(wish).map(places_wearing).filter(|places| !places.is_empty());
        self.asked(of_season).unwrap_or_default()
    }

    /// The pose, and how one goes who rides an animal: as on a horse, or on a dragon through the air.
    fn goes(&self) -> Pose {
        let ridden = |wish| match wish {
            Wish::Animal(animal) if animal.spot == Some(Spot::Ridden) => Some(animal.kind),
            _ => None,
        };
        match self.asked(ridden) {
            Some(AnimalKind::Dragon | AnimalKind::Pegasus | AnimalKind::Griffin) => Pose::OnBroom,
            Some(_) => Pose::OnHorse,
            None => self.pose(),
        }
    }

    /// Whether something leaps out of the sea.
    fn breaches(&self) -> bool {
        let leaps = |wish| match wish {
            Wish::Animal(animal) => animal.act.is_some_and(Act::leaps).then_some(()),
            _ => None,
        };
        self.asked(leaps).is_some()
    }

    /// Where a beast is that is in no street, and a great one that nobody is with.
    fn wilds(&self) -> &'static [(Place, u32)] {
        let beast = |wish| if let Wish::Animal(animal) = wish { Some(animal.kind) } else { None };
        use AnimalKind::{
            Bat, Camel, Capybara, Chicken, Cow, Crane, Dinosaur, Dolphin, Duck, Elephant, Ghost, Goat, Griffin, Gull,
            Hawk, Jellyfish, Monkey, Octopus, Panda, Pegasus, Phoenix, Pig, Robot, SeaTurtle, Shark, Sheep, Slime,
            Snail, Swan, Unicorn, Whale,
        };
        let is_huge = |wish| match wish {
            Wish::Animal(animal) => (animal.growth == Some(Growth::Huge)).then_some(()),
            _ => None,
        };
        match self.asked(beast) {
            Some(Whale | Dolphin | Shark) if self.breaches() => return &[(Place::Beach, 1)],
            Some(Cow | Pig | Sheep | Goat | Chicken) => return &[(Place::Farm, 6), (Place::Field, 3)],
            Some(Duck | Swan) => return &[(Place::RiverBank, 4), (Place::Park, 4)],
            Some(Hawk) => return &[(Place::Field, 4), (Place::Mountain, 4)],
            Some(Panda) => return &[(Place::Bamboo, 1)],
            Some(Camel) => return &[(Place::Desert, 1)],
            Some(Capybara) => return &[(Place::RiverBank, 4), (Place::HotSpring, 3), (Place::Field, 3)],
            Some(Elephant) => return &[(Place::Field, 4), (Place::Forest, 2)],
            Some(Whale | Dolphin | Shark | Octopus | Jellyfish | SeaTurtle) => return &[(Place::Underwater, 1)],
            Some(Gull) => return &[(Place::Pier, 4), (Place::Beach, 4), (Place::Harbor, 2)],
            Some(Crane) => return &[(Place::Lake, 4), (Place::RiverBank, 4)],
            Some(Unicorn | Snail | Monkey) => return &[(Place::Forest, 1)],
            Some(Pegasus | Griffin | Phoenix) => {
                return &[(Place::Mountain, 4), (Place::SkyIslands, 2), (Place::Cliff, 2)];
            }
            Some(Dinosaur) => return &[(Place::Forest, 3), (Place::Canyon, 2)],
            Some(Slime) => return &[(Place::Field, 4), (Place::Forest, 3)],
            Some(Robot) if self.asked(is_huge).is_some() => {
                return &[(Place::City, 4), (Place::Hangar, 3), (Place::Roof, 2)];
            }
            Some(Ghost | Bat) => return &[(Place::Graveyard, 4), (Place::Castle, 2)],
            _ => {}
        }
        match self.asked(beast).filter(|kind| self.reading.animals_alone && kind.is_mount()) {
            None | Some(AnimalKind::Horse) => &[],
            Some(AnimalKind::Dragon) => &[(Place::Mountain, 5), (Place::Ruins, 3), (Place::Castle, 2)],
            Some(_) => &[(Place::Forest, 4), (Place::Mountain, 3), (Place::Field, 3)],
        }
    }

    /// What the words are about says where that is: first what is done, then who does it.
    fn likely_place(&self, weather: Option<Weather>) -> Vec<(Place, u32)> {
        let granted = || self.reading.granted.iter().map(|granted| granted.wish);
        let done = granted().find_map(|wish| if let Wish::Likely(place) = wish { Some(place) } else { None });
        let known = granted().find_map(|wish| if let Wish::Haunts(place) = wish { Some(place) } else { None });
        // Who sits at a desk sits under a roof, and rain is seen outside.
        let at_desk = self.seat() == Some(Seat::Desk);
        let rides = is_done_there(self.goes());
        let wet = matches!(weather, Some(Weather::Rain | Weather::Snow | Weather::Petals | Weather::Leaves));
        let fits = |place: &Place| place.is_indoors() || !at_desk;
        let known = known.filter(|place| fits(place) && !rides && !(wet && place.is_indoors()));
        done.or(known).map(|place| (place, 1)).into_iter().collect()
    }
}

/// Whether what is done says more of the place than who does it.
const fn is_done_there(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::Cycling
            | Pose::RidingDouble
            | Pose::Surfing
            | Pose::OnBroom
            | Pose::OnHorse
            | Pose::OnSwing
            | Pose::OnScooter
            | Pose::OnMotorbike
            | Pose::Swimming
            | Pose::Falling
            | Pose::IceSkating
            | Pose::Skiing
            | Pose::HangingOut
            | Pose::PushingCart
            | Pose::WheelingBicycle
    )
}
