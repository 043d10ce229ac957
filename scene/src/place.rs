//! Where the picture is.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Roof,
    City,
    Classroom,
    Bedroom,
    Cafe,
    Library,
    Train,
    Street,
    Forest,
    Field,
    Beach,
    Mountain,
    Shrine,
    Garden,
    Space,
    /// Nothing but tones and a shape.
    Plain,
    Corridor,
    LivingRoom,
    Kitchen,
    Laboratory,
    Office,
    Hospital,
    Dojo,
    Gym,
    Station,
    Arena,
    Ruins,
    Deck,
    Park,
    Desert,
    Castle,
    Village,
    Bamboo,
    Fairground,
    ConvenienceStore,
    MusicRoom,
    Church,
    ThroneRoom,
    ConcertStage,
    BusStop,
    RiverBank,
    CherryAvenue,
    SunflowerField,
    NeonAlley,
    Festival,
    Cave,
    Underwater,
    Harbor,
    Bridge,
    Pool,
    RiceFields,
    Windmill,
    Waterfall,
    HotSpring,
    Cockpit,
    Battlefield,
    Pier,
    SpaceStation,
    Hangar,
    Bakery,
    FlowerShop,
    WitchWorkshop,
    SkyIslands,
    Balcony,
    Aquarium,
    Graveyard,
    Lighthouse,
    StoneBridge,
    TennisCourt,
    Stadium,
    Ballpark,
    BoxingRing,
    IceRink,
    Mansion,
    DiningRoom,
    ClockTower,
    Cliff,
    RedPlanet,
    LavenderField,
    RailCrossing,
    Arcade,
    Karaoke,
    Prison,
    Courtroom,
    Farm,
    /// Its ground, the Earth in the sky.
    Moon,
    EarthOrbit,
    ShoppingMall,
    Subway,
    HospitalCorridor,
    Swamp,
    Canyon,
    SunkenRuins,
    RooftopPool,
    /// In a room, before its window.
    Window,
    /// With chandeliers and high windows.
    Ballroom,
    /// Of a Japanese house, before its garden.
    Veranda,
    /// The top of a mountain, other peaks lower than it.
    Summit,
    /// Before a small house, in its garden.
    Cottage,
    /// A forge, an anvil, tools.
    Smithy,
    MeetingRoom,
    /// Of stone, with columns, gardens and hills below it.
    PalaceBalcony,
    ShipHangar,
    FlowerField,
    /// On still water, who sits in it at rest.
    Rowboat,
    /// Above the sea, with a rail.
    CoastRoad,
    /// Arched, over a pond or a river.
    WoodenBridge,
    /// Stalls with fruit under awnings, by day.
    Market,
    /// With beams, barrels and candles.
    Tavern,
    /// Between hills, that it mirrors.
    Lake,
    /// Mats, paper screens open on a garden, an alcove.
    TatamiRoom,
    /// Of who cooks at night on the street: a counter under a short curtain.
    FoodStall,
    /// Over an old town.
    TiledRoof,
    /// Its posts, the building behind.
    SchoolGate,
    /// Where shoes are changed at a school's door.
    ShoeLockers,
    /// Bottles lit from behind, a long counter.
    Bar,
    /// A counter of pale wood, lanterns, strips with the dishes: also of noodles and sushi.
    Izakaya,
    /// Roofed, shops on both sides.
    ShoppingStreet,
    /// Before a store that never closes.
    StoreFront,
    /// Under open sky.
    FrozenLake,
    /// Of a polar sea.
    IceFloe,
    /// Of a castle: walls, a gate, cobbles.
    Courtyard,
    /// On the wall of a castle, the land below.
    Rampart,
    /// A street of timbered houses.
    OldTown,
    /// Without its roof.
    RuinedChurch,
    /// Before a burning mountain, lava about.
    Volcano,
    /// Gates behind gates.
    ToriiPath,
    /// A basin, a mirror, a tub.
    Bathroom,
    /// Of glass, full of plants.
    Greenhouse,
    /// Its hall, planes behind the glass.
    Airport,
    /// Bones of a great lizard, cases of glass.
    Museum,
    /// Of paintings.
    Gallery,
    /// Rows of machines.
    Laundromat,
    /// Vaults, torches, bars.
    Dungeon,
    /// A workshop for cars.
    Garage,
    /// Under a house.
    ParkingGarage,
    /// Swings, a slide.
    Playground,
    /// A brook in a wood.
    ForestStream,
    /// Where one changes for sports.
    LockerRoom,
    /// Under its dome.
    Observatory,
    /// Under the roof of an old house.
    Attic,
    /// Walls, floor and windows, and nothing else.
    EmptyRoom,
    /// Golden to the hills.
    WheatField,
    /// Under the open sky, for basketball.
    StreetCourt,
    /// Over a sea of clouds.
    AirshipDeck,
    /// After the end of the town.
    RuinedCity,
    /// Of old Japan: a street of dark wood, lattices and tiles.
    EdoTown,
    /// Stars on a dome, seats that lean back.
    Planetarium,
    /// A mirror and a bar for dancers.
    DanceStudio,
    ArtStudio,
    /// Under a roof.
    IndoorPool,
    /// Open, of an old plane in the sky.
    PlaneCockpit,
    /// An iron landing on a wall of brick.
    FireEscape,
    /// Plumes as tall as people.
    PampasField,
    /// Between the backs of houses.
    BackAlley,
    /// Towers, bridges between them, lights that fly.
    FutureCity,
    /// On a hill, its crown over who is there.
    BigTree,
    /// Ramps of concrete.
    Skatepark,
    /// Targets on stands, on grass.
    ArcheryRange,
    /// Of steel, its range on fire.
    RestaurantKitchen,
    /// Of a big wheel, high over the town.
    WheelCabin,
    /// Over a river, with a train on it, seen from the bank.
    IronBridge,
    /// From the pavement, what is sold there standing outside.
    FlowerFront,
    BakeryFront,
    BookFront,
    CafeFront,
    /// On top of one, over a sea of others.
    Clouds,
    SpiderLilyField,
    /// Of homes: garden walls, hedges, tiled roofs.
    ResidentialStreet,
    /// Of earth, between fields.
    CountryRoad,
    /// Of a house, from inside: its door, shoes, a step up.
    Entrance,
    /// Before a house's door, under a roof on posts.
    Porch,
    /// Beasts behind a fence.
    Zoo,
    /// Of apple trees.
    Orchard,
    /// Of the old west.
    WesternTown,
    /// A desk among books, a carpet.
    Study,
    /// Lanes, pins, scores.
    BowlingAlley,
    /// Rows of vines.
    Vineyard,
    /// Bolts of cloth, dummies, a cutting table.
    TailorShop,
    /// A wheel, shelves of pots, a kiln.
    PotteryStudio,
    /// Foam on the walls, a window into the control room.
    RecordingStudio,
    /// Of steel, with white rails.
    FerryDeck,
    /// The square before a station's house.
    StationFront,
    /// In an old temple or a tomb, beasts carved on its walls.
    AncientHall,
    SpeedLines,
    FocusLines,
    Flash,
    Flowers,
    Gloom,
    Sparkles,
    Dots,
}

impl Place {
    /// Who sits there sits at a table.
    pub const fn has_tables(self) -> bool {
        matches!(
            self,
            Self::Cafe
                | Self::Bar
                | Self::Izakaya
                | Self::Classroom
                | Self::Library
                | Self::Office
                | Self::Kitchen
                | Self::Laboratory
        )
    }

    /// A small boat on water: whoever is there sits in it, and it is shown whole.
    pub const fn is_afloat(self) -> bool {
        matches!(self, Self::Rowboat)
    }

    /// Under a roof, rock or water: weather is seen through windows only.
    pub const fn is_indoors(self) -> bool {
        self.is_for_exercise()
            || self.is_a_small_room()
            || matches!(
                self,
                Self::Classroom
                    | Self::Bedroom
                    | Self::Cafe
                    | Self::Library
                    | Self::Train
                    | Self::Corridor
                    | Self::LivingRoom
                    | Self::Kitchen
                    | Self::Laboratory
                    | Self::Office
                    | Self::Hospital
                    | Self::ConvenienceStore
                    | Self::MusicRoom
                    | Self::Church
                    | Self::ThroneRoom
                    | Self::ConcertStage
                    | Self::Cave
                    | Self::Underwater
                    | Self::Cockpit
                    | Self::SpaceStation
                    | Self::Hangar
                    | Self::Bakery
                    | Self::FlowerShop
                    | Self::WitchWorkshop
                    | Self::Aquarium
                    | Self::Mansion
                    | Self::DiningRoom
                    | Self::ClockTower
                    | Self::Arcade
                    | Self::Karaoke
                    | Self::Prison
                    | Self::Courtroom
                    | Self::ShoppingMall
                    | Self::Subway
                    | Self::HospitalCorridor
                    | Self::SunkenRuins
                    | Self::Window
                    | Self::Ballroom
                    | Self::Smithy
                    | Self::MeetingRoom
                    | Self::ShipHangar
                    | Self::Tavern
                    | Self::TatamiRoom
                    | Self::ShoeLockers
                    | Self::Bar
                    | Self::Izakaya
                    | Self::Bathroom
                    | Self::Greenhouse
                    | Self::Airport
                    | Self::Museum
                    | Self::Gallery
                    | Self::Laundromat
                    | Self::Dungeon
                    | Self::AncientHall
                    | Self::Garage
                    | Self::ParkingGarage
                    | Self::Observatory
                    | Self::Planetarium
                    | Self::ArtStudio
                    | Self::RestaurantKitchen
                    | Self::WheelCabin
            )
    }

    /// Under a roof, to exercise in.
    const fn is_for_exercise(self) -> bool {
        use Place::{BowlingAlley, BoxingRing, DanceStudio, Dojo, Gym, IceRink, IndoorPool, LockerRoom};
        matches!(self, BowlingAlley | BoxingRing | DanceStudio | Dojo | Gym | IceRink | IndoorPool | LockerRoom)
    }

    /// Of a house or of a craft.
    const fn is_a_small_room(self) -> bool {
        matches!(
            self,
            Self::Attic
                | Self::EmptyRoom
                | Self::Entrance
                | Self::PotteryStudio
                | Self::RecordingStudio
                | Self::Study
                | Self::TailorShop
        )
    }

    /// No place at all but tones, lines or shapes.
    pub const fn is_abstract(self) -> bool {
        matches!(
            self,
            Self::Plain
                | Self::SpeedLines
                | Self::FocusLines
                | Self::Flash
                | Self::Flowers
                | Self::Gloom
                | Self::Sparkles
                | Self::Dots
        )
    }

    /// A room of which more is said than that it is one.
    pub(crate) const fn is_more_than_a_room(self) -> bool {
        matches!(
            self,
            Self::Window
                | Self::LivingRoom
                | Self::Kitchen
                | Self::MusicRoom
                | Self::Classroom
                | Self::DiningRoom
                | Self::Hospital
                | Self::Dojo
                | Self::Karaoke
                | Self::Library
        )
    }

    /// Under a roof, and the light of day falls in.
    pub const fn has_a_window(self) -> bool {
        matches!(
            self,
            Self::Airport
                | Self::Attic
                | Self::EmptyRoom
                | Self::ArtStudio
                | Self::Bar
                | Self::Bathroom
                | Self::Garage
                | Self::Laundromat
                | Self::Bedroom
                | Self::Cafe
                | Self::Classroom
                | Self::ConvenienceStore
                | Self::Corridor
                | Self::Hospital
                | Self::Kitchen
                | Self::Laboratory
                | Self::Library
                | Self::LivingRoom
                | Self::MusicRoom
                | Self::Office
                | Self::PotteryStudio
                | Self::Study
                | Self::TailorShop
                | Self::Train
        )
    }
}
