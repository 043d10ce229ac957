//! Which places are seen from others, are parts of them, or say more of them.

use super::place::Place;

impl Place {
    /// Whether the other is seen from there, or is a part of it: the sea from a pier, a window of a classroom.
    pub const fn shows(self, other: Self) -> bool {
        use Place::{
            Aquarium, Balcony, Ballroom, Beach, Bedroom, Bridge, Cafe, Castle, City, Cliff, CoastRoad, Cockpit,
            Corridor, Cottage, Deck, Dojo, EarthOrbit, Farm, Festival, Field, FlowerField, FoodStall, Forest, Garden,
            Hangar, Harbor, Hospital, HospitalCorridor, HotSpring, Laboratory, Lake, Lighthouse, Mansion, Market,
            MeetingRoom, Moon, Mountain, NeonAlley, Office, PalaceBalcony, Park, Pier, Pool, RiceFields, RiverBank,
            Roof, RooftopPool, Rowboat, Ruins, ShipHangar, Shrine, SkyIslands, Space, SpaceStation, SpiderLilyField,
            StoneBridge, Street, Summit, SunkenRuins, Swamp, TatamiRoom, Tavern, ThroneRoom, TiledRoof, ToriiPath,
            Underwater, Veranda, Village, Waterfall, WheatField, Window, WitchWorkshop, WoodenBridge,
        };
        if self.narrows(other) {
            return true;
        }
        match other {
            City => matches!(
                self,
                Roof | RooftopPool | Balcony | Bridge | Street | RiverBank | SkyIslands | NeonAlley | Office | Park
            ),
            // Boats lie there.
            Deck | Rowboat if matches!(self, Harbor | Pier) => true,
            Beach => matches!(self, Pier | Lighthouse | Harbor | Deck | Self::FerryDeck | CoastRoad | Rowboat | Cliff),
            Street => matches!(self, CoastRoad | Market | Festival | FoodStall | Cafe),
            Forest => matches!(self, Waterfall | HotSpring | Lake | Shrine | ToriiPath | WoodenBridge | Swamp | Castle),
            Lake => matches!(self, Pier | Rowboat),
            EarthOrbit => matches!(self, Moon),
            Cafe => matches!(self, Tavern),
            Mountain => matches!(self, Summit | Lake | HotSpring | Waterfall | RiceFields),
            Field => matches!(self, FlowerField | SpiderLilyField | WheatField | Village | Farm),
            Village | Garden if matches!(self, Cottage) => true,
            Office => matches!(self, MeetingRoom),
            Hangar => matches!(self, ShipHangar),
            // Of a house of which more is said.
            Corridor => matches!(self, Mansion),
            RiverBank => matches!(self, Bridge | StoneBridge | WoodenBridge | Waterfall),
            Space => matches!(self, SpaceStation | Cockpit | Moon | EarthOrbit),
            Underwater => matches!(self, Aquarium | SunkenRuins),
            Garden => matches!(self, Veranda | WoodenBridge | TatamiRoom),
            Dojo => matches!(self, TatamiRoom),
            Festival => matches!(self, FoodStall),
            // Its gate stands at the end of the stalls.
            Shrine => matches!(self, Festival),
            // Of a pool of which more is said.
            Pool => matches!(self, RooftopPool),
            Roof => matches!(self, RooftopPool | TiledRoof),
            // It falls over their edges.
            Waterfall => matches!(self, SkyIslands),
            ThroneRoom => matches!(self, Ballroom),
            Hospital => matches!(self, HospitalCorridor),
            Ruins => matches!(self, SunkenRuins),
            // Of a room of which no more is said.
            Bedroom => self.is_more_than_a_room(),
            // Towers with pointed roofs.
            Castle => matches!(self, SkyIslands | PalaceBalcony),
            // It stands on one.
            Cliff => matches!(self, Lighthouse),
            Balcony => matches!(self, PalaceBalcony),
            // So is a workshop drawn of which no more is said.
            Laboratory => matches!(self, WitchWorkshop | Hangar),
            Window => self.has_a_window(),
            _ => false,
        }
    }

    /// Whether it is a place of the other's kind of which more is said: a brook in a forest, a gallery of a castle.
    const fn narrows(self, other: Self) -> bool {
        use Place::{
            AirshipDeck, AncientHall, ArcheryRange, ArtStudio, Attic, BackAlley, Bakery, BakeryFront, Balcony, Bar,
            Bathroom, Beach, Bedroom, BigTree, BookFront, Bridge, Cafe, CafeFront, Castle, Cave, Church, City,
            Classroom, Cockpit, ConvenienceStore, Corridor, Courtyard, DanceStudio, Deck, Dungeon, EdoTown, EmptyRoom,
            Fairground, Field, FireEscape, FlowerFront, FlowerShop, Forest, ForestStream, FrozenLake, FutureCity,
            Garage, Garden, Greenhouse, Gym, Hangar, IceFloe, IndoorPool, IronBridge, Izakaya, Kitchen, Lake, Library,
            LockerRoom, Mountain, Observatory, OldTown, PampasField, Park, ParkingGarage, PlaneCockpit, Planetarium,
            Playground, Pool, Prison, Rampart, RestaurantKitchen, RiverBank, Rowboat, RuinedChurch, RuinedCity, Ruins,
            SchoolGate, ShoeLockers, ShoppingStreet, Shrine, Skatepark, SkyIslands, Space, StoneBridge, StoreFront,
            Street, StreetCourt, ThroneRoom, ToriiPath, Train, Village, Volcano, WheelCabin, Window, WoodenBridge,
        };
        match self {
            AirshipDeck => matches!(other, Deck | SkyIslands),
            Attic | Bathroom | EmptyRoom => matches!(other, Bedroom),
            DanceStudio => matches!(other, Gym | Window),
            ArtStudio => matches!(other, Classroom | DanceStudio | Window),
            PampasField => matches!(other, Field),
            BackAlley => matches!(other, City | Street),
            FutureCity => matches!(other, City),
            BigTree => matches!(other, Field | Forest | Park),
            Skatepark => matches!(other, City | Park | Street),
            ArcheryRange => matches!(other, Field | Forest | Park),
            RestaurantKitchen => matches!(other, Kitchen),
            WheelCabin => matches!(other, City | Fairground | Rowboat | Window),
            FlowerFront => matches!(other, City | FlowerShop | Street),
            BakeryFront => matches!(other, Bakery | City | Street),
            BookFront => matches!(other, City | Library | Street),
            CafeFront => matches!(other, Cafe | City | Street),
            IronBridge => matches!(other, Bridge | RiverBank | StoneBridge | Train),
            StoneBridge | WoodenBridge => matches!(other, Bridge),
            FireEscape => matches!(other, Balcony | City | Street),
            IndoorPool => matches!(other, Gym | Pool),
            Planetarium => matches!(other, Observatory | Space),
            PlaneCockpit => matches!(other, Cockpit | Deck | SkyIslands),
            StreetCourt => matches!(other, City | Gym | Park | Street),
            Bar => matches!(other, Cafe | City),
            Izakaya => matches!(other, Cafe),
            Courtyard | ThroneRoom => matches!(other, Castle),
            Rampart => matches!(other, Castle | Mountain),
            Dungeon => matches!(other, Castle | Cave | Prison),
            AncientHall => matches!(other, Cave | Ruins | Shrine),
            ForestStream => matches!(other, Forest | RiverBank),
            FrozenLake => matches!(other, Lake | Mountain),
            IceFloe => matches!(other, Beach),
            Garage => matches!(other, Hangar | Street),
            Greenhouse => matches!(other, Garden),
            LockerRoom => matches!(other, Bedroom | Classroom | Corridor | Gym),
            OldTown => matches!(other, City | Street | Village),
            EdoTown => matches!(other, City | OldTown | Street | Village),
            ParkingGarage => matches!(other, City),
            Playground => matches!(other, Park),
            RuinedChurch => matches!(other, Church | Ruins),
            RuinedCity => matches!(other, City | Ruins | Street),
            SchoolGate => matches!(other, Classroom | Street),
            ShoeLockers => matches!(other, Classroom | Corridor),
            ShoppingStreet => matches!(other, City | Street),
            StoreFront => matches!(other, City | ConvenienceStore | Street),
            ToriiPath => matches!(other, Shrine | Street),
            Volcano => matches!(other, Cave | Mountain),
            _ => self.is_of_homes_and_land(other),
        }
    }

    /// The same of ways, gardens, rooms and crafts.
    const fn is_of_homes_and_land(self, other: Self) -> bool {
        use Place::{
            BackAlley, City, Corridor, Cottage, Desert, Farm, Field, Garden, Laboratory, Library, Mansion, Office,
            OldTown, Park, Street, Veranda, Village,
        };
        match self {
            Self::ResidentialStreet => matches!(other, City | Street | Village),
            Self::CountryRoad => matches!(other, Field | Street | Village),
            Self::Entrance => matches!(other, Corridor),
            Self::Porch => matches!(other, Cottage | Garden | Veranda),
            Self::Zoo => matches!(other, Park),
            Self::Orchard => matches!(other, Field | Garden | Farm),
            Self::Vineyard => matches!(other, Field | Farm),
            Self::WesternTown => matches!(other, City | OldTown | Street | Village | Desert),
            Self::Study => matches!(other, Library | Office | Mansion),
            Self::BowlingAlley => matches!(other, BackAlley),
            Self::TailorShop => matches!(other, Laboratory),
            Self::PotteryStudio => matches!(other, Cottage | Laboratory),
            Self::RecordingStudio => matches!(other, Self::MusicRoom | Self::ConcertStage),
            Self::FerryDeck => matches!(other, Self::Deck),
            Self::StationFront => matches!(other, City | Street | Self::Station),
            _ => false,
        }
    }
}
