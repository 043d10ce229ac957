//! What is worn where: clothes that fit the place, the weather and what somebody does, and the colors of them.

use super::eras::Era;
use crate::words::wish::Garb;
use crate::{Age, FigureKind, Hour, Lower, Outfit, Place, Pose, Prop, Tint, Weather};

/// What clothes are chosen for.
#[derive(Clone, Copy, Debug)]
pub struct Occasion {
    pub kind: FigureKind,
    pub age: Age,
    /// No grown person yet, by the years that were said.
    pub is_young: bool,
    pub place: Place,
    pub weather: Weather,
    pub pose: Pose,
    pub prop: Option<Prop>,
    pub sleeps: bool,
    pub swims: bool,
    /// There is one in the picture, and nobody needs a raincoat.
    pub has_umbrella: bool,
    /// Of those beside them.
    pub era: Option<Era>,
}

/// What whoever wears it makes of it; a child is dressed as a child.
pub const fn garb(garb: Garb, kind: FigureKind, age: Age) -> Outfit {
    let male = matches!(kind, FigureKind::Boy | FigureKind::Man | FigureKind::Androgynous);
    match garb {
        Garb::Evening if male => Outfit::Tuxedo,
        Garb::Evening if matches!(age, Age::Child) => Outfit::Dress,
        Garb::Evening => Outfit::Gown,
        Garb::Dark if male => Outfit::Tuxedo,
        Garb::Dark => Outfit::Gothic,
    }
}

type Choices = Vec<(Outfit, u32)>;

impl Occasion {
    const fn is_male(self) -> bool {
        matches!(self.kind, FigureKind::Boy | FigureKind::Man)
    }

    /// Of an age at which one goes to school, as figures without an age are.
    fn goes_to_school(self) -> bool {
        matches!(self.kind, FigureKind::Girl | FigureKind::Boy) && self.age != Age::Old
    }

    /// Nothing where anything fits.
    pub fn clothes(self) -> Option<Choices> {
        use Outfit::{Coat, DownJacket, Jacket, Raincoat};
        let outside = !self.place.is_indoors();
        if self.swims {
            // A girl's and a boy's has sleeves and shorts; by their years some are young who are called woman or man.
            let is_grown_by_name = matches!(self.kind, FigureKind::Woman | FigureKind::Man);
            let worn = if self.is_young && is_grown_by_name { Outfit::TShirt } else { Outfit::Swimwear };
            return Some(vec![(worn, 1)]);
        }
        if self.pose == Pose::Skiing {
            return Some(vec![(DownJacket, 1)]);
        }
        if self.pose == Pose::OnMotorbike {
            return Some(vec![(Jacket, 1)]);
        }
        if self.place == Place::HotSpring {
            return Some(vec![(Outfit::Yukata, 1)]);
        }
        let at_court = matches!(self.place, Place::Castle | Place::ThroneRoom);
        if let Some(era) = self.era.filter(|_| !at_court) {
            return Some(era.clothes((self.is_male(), self.age)));
        }
        match self.weather {
            Weather::Snow if outside => return Some(vec![(Coat, 6), (DownJacket, 3)]),
            Weather::Rain if outside && self.has_umbrella => return Some(vec![(Coat, 5), (Jacket, 3)]),
            Weather::Rain if outside && self.age == Age::Child => return Some(vec![(Raincoat, 1)]),
            Weather::Rain if outside => return Some(vec![(Coat, 5), (Raincoat, 3), (Jacket, 3)]),
            _ => {}
        }
        if self.sleeps && matches!(self.place, Place::Bedroom | Place::Hospital) {
            return Some(vec![(Outfit::Pajamas, 1)]);
        }
        if self.sleeps && self.place == Place::TatamiRoom {
            return Some(vec![(Outfit::Yukata, 2), (Outfit::Pajamas, 1)]);
        }
        self.of_players()
            .or_else(|| self.for_sport())
            .or_else(|| if self.age == Age::Old { self.of_the_old() } else { None })
            .or_else(|| self.at_place())
    }

    /// Of who has in hand what a sport is played with, where it is played.
    fn of_players(self) -> Option<Choices> {
        use Outfit::{GymClothes, Jersey};
        let plays = matches!(self.place, Place::Gym | Place::Arena | Place::Stadium | Place::Ballpark);
        let moves =
            matches!(self.pose, Pose::Dribbling | Pose::Kicking | Pose::Leaping | Pose::Swinging | Pose::Pitching);
        let worn = match self.prop? {
            Prop::Shinai if self.place.is_indoors() => Outfit::Keikogi,
            Prop::Racket | Prop::BadmintonRacket => GymClothes,
            Prop::Ball | Prop::Volleyball | Prop::SoccerBall | Prop::Bat if plays || moves => Jersey,
            Prop::PomPoms if !self.is_male() => Outfit::Cheer,
            _ => return None,
        };
        Some(vec![(worn, 1)])
    }

    fn for_sport(self) -> Option<Choices> {
        use Outfit::{GymClothes, Jersey, TShirt, TankTop, Tracksuit};
        let open = matches!(
            self.place,
            Place::Park
                | Place::RiverBank
                | Place::Street
                | Place::Field
                | Place::Beach
                | Place::Mountain
                | Place::City
        );
        let skates = matches!(self.pose, Pose::IceSkating | Pose::SpinningOnIce | Pose::SkatingTogether);
        match self.place {
            Place::IceRink if skates && !self.is_male() => Some(vec![(Outfit::Dress, 1)]),
            Place::IceRink if skates => Some(vec![(Outfit::Shirt, 2), (Outfit::Sweater, 1)]),
            Place::Gym | Place::Arena | Place::Stadium | Place::Ballpark | Place::TennisCourt => {
                Some(vec![(GymClothes, 4), (Tracksuit, 3), (Jersey, 3)])
            }
            Place::Pool | Place::IndoorPool | Place::RooftopPool if self.is_male() || self.goes_to_school() => {
                Some(vec![(Outfit::Swimwear, 3), (TShirt, 2)])
            }
            Place::BoxingRing => Some(vec![(TankTop, 5), (GymClothes, 1)]),
            _ if self.pose == Pose::Running && open => {
                Some(vec![(TShirt, 4), (Tracksuit, 4), (TankTop, 2), (Jersey, 1)])
            }
            _ => None,
        }
    }

    fn of_the_old(self) -> Option<Choices> {
        use Outfit::{Cardigan, Coat, Kimono, Shirt, Suit, Sweater, SweaterVest};
        let fitting = match self.place {
            Place::Office | Place::Festival | Place::Laboratory | Place::Kitchen | Place::Hospital => return None,
            Place::Castle | Place::ThroneRoom | Place::Ruins | Place::Cave => return None,
            // Most rooms with mats are at home.
            Place::Dojo | Place::TatamiRoom => vec![(Kimono, 6), (Cardigan, 1)],
            Place::Shrine | Place::Bamboo => vec![(Kimono, 4), (Cardigan, 2), (Coat, 1)],
            Place::Church => vec![(Suit, 2), (Cardigan, 2), (Coat, 1)],
            _ if self.is_male() => vec![(Cardigan, 4), (SweaterVest, 3), (Sweater, 3), (Shirt, 2), (Kimono, 1)],
            _ => vec![(Cardigan, 6), (Sweater, 3), (Kimono, 2)],
        };
        Some(fitting)
    }

    fn at_place(self) -> Option<Choices> {
        use Outfit::{
            Apron, Cardigan, Chef, Coat, Dress, Hakama, Hoodie, Idol, Jacket, LabCoat, Nurse, Pajamas, Shirt,
            Spacesuit, Suit, Sweater, SweaterVest, TShirt, Yukata,
        };
        let male = self.is_male();
        let fitting = match self.place {
            // A child at a place of work is a guest there.
            Place::Hospital | Place::Laboratory | Place::Office | Place::ConcertStage | Place::Church
                if self.age == Age::Child =>
            {
                vec![(Sweater, 3), (TShirt, 3), (Shirt, 2), (Dress, if male { 0 } else { 4 })]
            }
            Place::Beach | Place::Deck | Place::FerryDeck if male => vec![(TShirt, 7), (Shirt, 2)],
            Place::Beach | Place::Deck | Place::FerryDeck => vec![(Dress, 6), (TShirt, 4)],
            place if is_light_dressed(place) && !male => vec![(Dress, 7), (TShirt, 3)],
            Place::Office if male => vec![(Suit, 6), (Shirt, 4)],
            Place::Office => vec![(Suit, 5), (Shirt, 4), (Cardigan, 2)],
            Place::Kitchen if self.kind == FigureKind::Man => vec![(Apron, 5), (Sweater, 3), (Chef, 1), (Shirt, 1)],
            Place::Kitchen => vec![(Apron, 6), (Sweater, 3), (TShirt, 1)],
            Place::Classroom | Place::Corridor | Place::ShoeLockers | Place::SchoolGate | Place::MusicRoom
                if self.age == Age::Child =>
            {
                vec![(Shirt, 3), (Sweater, 3), (Cardigan, 2)]
            }
            Place::Classroom | Place::Corridor | Place::ShoeLockers | Place::SchoolGate => self.uniforms(),
            Place::Roof | Place::MusicRoom if self.goes_to_school() => self.uniforms(),
            Place::Festival => vec![(Yukata, 1)],
            Place::IceRink => vec![(Sweater, 4), (Jacket, 3), (Coat, 2)],
            Place::FrozenLake | Place::IceFloe => vec![(Coat, 6), (Outfit::DownJacket, 4)],
            Place::RedPlanet => vec![(Spacesuit, 1)],
            Place::Courtroom => vec![(Suit, 6), (Shirt, 2)],
            Place::Shrine | Place::Bamboo => self.at_shrine(),
            Place::Dojo => vec![(Hakama, 1)],
            Place::Tavern => self.on_the_way(),
            place if is_wild(place) => self.on_the_way(),
            Place::Castle | Place::ThroneRoom => self.at_court(),
            Place::Bedroom => vec![(Pajamas, 4), (Hoodie, 4), (TShirt, 4), (Sweater, 3)],
            Place::LivingRoom => vec![(Sweater, 5), (Cardigan, 3), (Hoodie, 4), (TShirt, 3)],
            Place::Cafe | Place::Library if male => {
                vec![(Sweater, 4), (Shirt, 3), (Jacket, 2), (SweaterVest, 2), (Cardigan, 2)]
            }
            Place::Cafe | Place::Library => vec![(Cardigan, 5), (Sweater, 4), (Shirt, 3)],
            Place::Laboratory => vec![(LabCoat, 1)],
            Place::Hospital if male => vec![(LabCoat, 1)],
            Place::Hospital => vec![(Nurse, 3), (LabCoat, 2)],
            Place::ConcertStage if male => vec![(Jacket, 1)],
            Place::ConcertStage => vec![(Idol, 1)],
            Place::Church if male => vec![(Suit, 1)],
            Place::Church => vec![(Dress, 3), (Coat, 1)],
            Place::Space | Place::Moon | Place::EarthOrbit => vec![(Spacesuit, 1)],
            Place::NeonAlley => vec![(Jacket, 5), (Hoodie, 4), (Coat, 3)],
            _ => return self.out_of_doors(),
        };
        Some(fitting)
    }

    fn out_of_doors(self) -> Option<Choices> {
        use Outfit::{Blazer, Cardigan, Coat, Dress, Hoodie, Jacket, Shirt, Suit, Sweater, TShirt, TankTop};
        let male = self.is_male();
        let fitting = match self.place {
            Place::City | Place::Station | Place::StationFront | Place::Train | Place::BusStop
                if self.kind == FigureKind::Man =>
            {
                vec![(Suit, 4), (Coat, 4), (Jacket, 3), (Shirt, 2)]
            }
            Place::City | Place::Station | Place::StationFront | Place::Train | Place::BusStop
                if self.goes_to_school() =>
            {
                vec![(Hoodie, 4), (Coat, 3), (Blazer, 4), (Jacket, 2), (Cardigan, if male { 0 } else { 3 })]
            }
            Place::City
            | Place::Station
            | Place::StationFront
            | Place::Train
            | Place::Street
            | Place::ConvenienceStore => {
                vec![(Coat, 4), (Cardigan, if male { 0 } else { 4 }), (Jacket, 3), (Sweater, 2), (Hoodie, 2)]
            }
            Place::Park
            | Place::Field
            | Place::Garden
            | Place::RiverBank
            | Place::Village
            | Place::Fairground
            | Place::CherryAvenue
                if male =>
            {
                vec![(TShirt, 5), (Shirt, 3), (Hoodie, 4), (Jacket, 2)]
            }
            Place::Park | Place::Field | Place::Garden | Place::RiverBank | Place::Village | Place::CherryAvenue => {
                vec![(Dress, 4), (Cardigan, 4), (TShirt, 3), (Sweater, 2), (TankTop, 0)]
            }
            _ => return None,
        };
        Some(fitting)
    }

    fn uniforms(self) -> Choices {
        use Outfit::{Blazer, Cardigan, Gakuran, SailorUniform, Shirt, Suit};
        match self.kind {
            FigureKind::Girl => vec![(SailorUniform, 5), (Blazer, 4)],
            FigureKind::Boy => vec![(Blazer, 5), (Gakuran, 4)],
            FigureKind::Androgynous => vec![(Blazer, 1)],
            // Grown people at school teach.
            FigureKind::Woman => vec![(Shirt, 4), (Cardigan, 3), (Suit, 2)],
            FigureKind::Man => vec![(Shirt, 4), (Suit, 3)],
        }
    }

    fn at_shrine(self) -> Choices {
        use Outfit::{Cardigan, Coat, Hakama, Hoodie, Kimono, Yukata};
        if self.is_male() {
            vec![(Yukata, 3), (Kimono, 3), (Coat, 2), (Hoodie, 1)]
        } else {
            vec![(Kimono, 5), (Yukata, 3), (Hakama, 1), (Cardigan, 2)]
        }
    }

    /// Of who walks far.
    fn on_the_way(self) -> Choices {
        use Outfit::{Cloak, Hoodie, Jacket, Shirt};
        let far = u32::from(self.age != Age::Child);
        match self.place {
            Place::Ruins | Place::Desert => vec![(Cloak, 5), (Jacket, 4)],
            Place::Cave => vec![(Jacket, 4), (Cloak, 3 * far)],
            _ => vec![(Jacket, 6), (Hoodie, 3), (Cloak, 2 * far), (Shirt, 1)],
        }
    }

    fn at_court(self) -> Choices {
        use Outfit::{Armor, Cloak, Gown, Robe};
        if self.is_male() { vec![(Cloak, 3), (Armor, 3), (Robe, 2)] } else { vec![(Gown, 5), (Cloak, 2)] }
    }

    /// Below the waist, where years ask for something else than the outfit does: no old woman has a pleated skirt above
    /// the knee.
    pub fn lower_of_years(self, outfit: Outfit) -> Option<Lower> {
        use Outfit::{Cardigan, Jacket, Shirt, Sweater, SweaterVest, TShirt};
        let worn_above = matches!(outfit, Cardigan | Jacket | Shirt | Sweater | SweaterVest | TShirt);
        (self.age == Age::Old && !super::is_male(self.kind) && worn_above).then_some(Lower::LongSkirt)
    }

    /// The same, where the place asks for it.
    pub fn lower(self, outfit: Outfit) -> Option<Lower> {
        let warm = matches!(self.place, Place::Beach | Place::Deck)
            || matches!(self.pose, Pose::Running | Pose::Swimming | Pose::Surfing | Pose::Diving);
        (warm && matches!(outfit, Outfit::TShirt | Outfit::TankTop)).then_some(Lower::Shorts)
    }
}

/// Where one goes on foot, far from a town.
const fn is_wild(place: Place) -> bool {
    use Place::{Canyon, Cave, Desert, Forest, Mountain, Ruins, Swamp};
    matches!(place, Canyon | Cave | Desert | Forest | Mountain | Ruins | Swamp)
}

/// Where one wears what is light.
const fn is_light_dressed(place: Place) -> bool {
    matches!(place, Place::SunflowerField | Place::Underwater | Place::SunkenRuins | Place::RooftopPool)
}

/// A man's hakama is dark.
pub const OF_MENS_HAKAMA: [(Tint, u32); 4] = [(Tint::Navy, 40), (Tint::Black, 30), (Tint::Gray, 18), (Tint::Brown, 12)];

/// Red is a shrine maiden's alone: who draws a bow or fences in one wears it dark.
pub const OF_HAKAMA_ELSEWHERE: [(Tint, u32); 3] = [(Tint::Navy, 50), (Tint::Black, 30), (Tint::Purple, 20)];

/// Quiet, and darker than what women wear to a festival.
pub const OF_MENS_YUKATA: [(Tint, u32); 5] =
    [(Tint::Navy, 40), (Tint::Gray, 20), (Tint::Black, 14), (Tint::Teal, 12), (Tint::Ash, 14)];

/// How loud a color is: two loud ones of different hues quarrel.
const fn is_loud(tint: Tint) -> bool {
    matches!(tint, Tint::Red | Tint::Orange | Tint::Yellow | Tint::Green | Tint::Purple | Tint::Pink | Tint::Teal)
}

/// Families of hue, in which colors go together.
const fn family(tint: Tint) -> u8 {
    match tint {
        Tint::Black | Tint::White | Tint::Silver | Tint::Gray => 0,
        Tint::Blue | Tint::Navy | Tint::Sky => 1,
        Tint::Teal | Tint::Mint | Tint::Green => 2,
        Tint::Purple | Tint::Lavender => 3,
        Tint::Pink | Tint::Red => 4,
        Tint::Orange | Tint::Auburn | Tint::Brown | Tint::Ash => 5,
        Tint::Yellow | Tint::Blond | Tint::Platinum => 6,
    }
}

const fn is_dark(tint: Tint) -> bool {
    matches!(tint, Tint::Black | Tint::Navy | Tint::Blue | Tint::Brown | Tint::Purple)
}

/// Cloth that goes with the hair, and parts from the place: light before the dark.
pub fn beside_hair(choices: &mut [(Tint, u32)], hair: Tint, hour: Hour) {
    for (tint, weight) in choices {
        *weight *= 12;
        let (cloth, locks) = (family(*tint), family(hair));
        // Loud hair wants quiet cloth, or its own hue again.
        if is_loud(*tint) && is_loud(hair) && cloth != locks {
            *weight /= 12;
        }
        // Red and green, orange and purple: never beside each other by chance.
        if matches!((cloth, locks), (4, 2) | (2, 4) | (3, 5) | (5, 3)) && is_loud(*tint) {
            *weight /= 3;
        }
        if is_dark(*tint) {
            *weight /= if hour == Hour::Night {
                8
            } else if is_dark(hair) {
                3
            } else {
                1
            };
        }
    }
}

/// One accent: of the eyes' or the hair's family, or what stands against the cloth.
pub fn accents(cloth: Tint, hair: Tint, eyes: Tint) -> Vec<(Tint, u32)> {
    let choices = [
        (Tint::Red, 30),
        (Tint::Navy, 12),
        (Tint::Yellow, 10),
        (Tint::Teal, 6),
        (Tint::Pink, 6),
        (Tint::Purple, 4),
        (Tint::Blue, 6),
        (Tint::Orange, 3),
    ];
    let fits = |(tint, weight): (Tint, u32)| {
        let quarrels =
            is_loud(tint) && is_loud(cloth) || is_loud(tint) && is_loud(hair) && family(tint) != family(hair);
        let tied = if family(tint) == family(eyes) { 24 } else { 0 };
        let quiet = if quarrels { 1 } else { weight + tied };
        (tint, if family(tint) == family(cloth) { 0 } else { quiet })
    };
    choices.into_iter().map(fits).collect()
}

/// Quiet below the waist, and of another value than the cloth above it.
pub fn below(cloth: Tint) -> Vec<(Tint, u32)> {
    let choices =
        [(Tint::Navy, 30), (Tint::Black, 22), (Tint::Gray, 14), (Tint::Brown, 14), (Tint::Ash, 12), (Tint::White, 8)];
    let fits = |(tint, weight)| {
        let same = tint == cloth || is_dark(cloth) && is_dark(tint);
        (tint, if same { weight / 6 } else { weight })
    };
    choices.into_iter().map(fits).collect()
}
