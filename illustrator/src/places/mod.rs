//! Places: everything behind the figure, and the weather before it.
//!
//! One function a place, all on the same terms: a `Sheet` to paint on, a `Stage` that knows measures, light and the
//! hour's colors. Nearness is value: what is far is pale and takes the color of the air.

mod action_lines;
mod airport;
mod airship_deck;
mod alley;
mod aloft;
mod ancient_hall;
mod aquarium;
mod archery_range;
mod art_studio;
mod attic;
mod aurora;
mod back_alley;
mod balcony;
mod ballroom;
mod bamboo;
mod bar;
mod bath;
mod bathroom;
mod battlefield;
mod beach;
mod big_tree;
mod blooms;
mod bowling;
mod bridge;
mod burning;
mod camera;
mod clock_tower;
mod cloud_sea;
mod clouds;
mod clutter;
mod coast_road;
mod concert;
mod conjured;
mod cottage;
mod country;
mod country_road;
mod courtyard;
mod crossing;
mod crowd;
mod cuboid;
mod dance_studio;
mod deck;
mod deeps;
mod distance;
mod dunes;
mod dungeon;
mod earth;
mod edo_town;
mod empty_room;
mod entrance;
mod facade;
mod fallen;
mod farm;
mod feelings;
mod ferry;
mod field;
mod fire;
mod fire_escape;
mod fireplace;
mod flower_field;
mod foliage;
mod food_stall;
mod foreground;
mod forest_stream;
mod fresh;
mod furniture;
mod future_city;
mod garage;
mod glowing;
mod grand;
mod graveyard;
mod green;
mod greenhouse;
mod halls;
mod hangar;
mod harbor;
mod heavens;
mod heights;
mod homely;
mod ice;
mod indoor_pool;
mod interiors;
mod iron_bridge;
mod islands;
mod izakaya;
mod justice;
mod kitchen;
mod lake;
mod laundromat;
mod leisure;
mod light;
mod lighthouse;
mod locker_room;
mod lunar;
mod mall;
mod mansion;
mod market;
mod massif;
mod meeting;
mod mountain;
mod museum;
mod nearby;
mod observatory;
mod old_town;
mod orbit;
mod orchard;
mod outdoors;
mod outline;
mod overhead;
mod overlays;
mod paints;
mod palace_balcony;
mod pampas;
mod park;
mod parking;
mod pier;
mod plain;
mod plane_cockpit;
mod planetarium;
mod playground;
mod pool;
mod porch;
mod pottery;
mod puddles;
mod rampart;
mod recording;
mod residential;
mod restaurant_kitchen;
mod ring;
mod rooms;
mod rooted;
mod rowboat;
mod ruined_church;
mod ruined_city;
mod scattered;
mod school;
mod school_gate;
mod set_down;
mod shades;
mod sheet;
mod shining;
mod ship_hangar;
mod shoe_lockers;
mod shop_front;
mod shop_wares;
mod shopping_street;
mod shops;
mod shrine;
mod skatepark;
mod sky;
mod skyline;
mod smithy;
mod snow;
mod space;
mod spider_lilies;
mod stadium;
mod stage;
mod station;
mod station_front;
mod stone_bridge;
mod store_front;
mod street;
mod street_court;
mod strung;
mod study;
mod subway;
mod summit;
mod swell;
mod tailor;
mod tatami;
mod tavern;
mod tennis;
mod terrace;
mod theater;
mod things;
mod tiled_roof;
mod timbered;
mod torii_path;
mod track;
mod train;
mod trees;
mod veranda;
mod village;
mod vineyard;
mod volcano;
mod ward;
mod washes;
mod water;
mod waterfall;
mod wayside;
mod weather;
mod western;
mod wet;
mod wheat;
mod wheel_cabin;
mod wheels;
mod wilds;
mod window;
mod witchcraft;
mod wonders;
mod wooden_bridge;
mod work;
mod zoo;

use canvas::Layer;
use engine::Style;

use crate::source::Source;
use scene::{Framing, Place, Scene};
use shades::hex;
use sheet::Sheet;
pub use sheet::{Medium, Print};
pub use stage::Head;
use stage::Stage;
pub use washes::EDGE_OF_WASHES;

/// How a manga picture is printed, figure and place alike; nothing in color.
pub fn print(scene: &Scene, head: Head) -> Option<Print> {
    Stage::new(scene, head).print()
}

/// Where a fire burns that people sit by, canvas units.
pub fn hearth(scene: &Scene, head: Head) -> Option<outline::Point> {
    nearby::hearth_at(&Stage::new(scene, head))
}

/// From one color to another, for what is drawn with who is there and is a part of the place.
pub fn mixed(one: canvas::Color, other: canvas::Color, share: f64) -> canvas::Color {
    shades::mix(one, other, share)
}

/// The layers of a place, bottom to top.
pub struct Surroundings {
    pub behind: Vec<Layer>,
    pub before: Vec<Layer>,
    /// Over everything, the light of lamps too.
    pub paper: Vec<Layer>,
}

pub fn draw(scene: &Scene, head: Head) -> Surroundings {
    let stage = Stage::new(scene, head);
    let mut sheet = Sheet::new(&stage);
    // Nothing shows through where two shapes meet between pixels.
    sheet.fill(stage.whole(), stage.colors.haze);
    let paint = painter_of(scene);
    paint(&mut sheet, &stage);
    let is_overhead = scene.is_seen_from_straight_above();
    if !scene.place.is_abstract() && !is_empty(&stage) && !is_overhead {
        foreground::behind(&mut sheet, &stage);
        part_from_head(&mut sheet, &stage);
    }
    if !is_overhead {
        nearby::behind(&mut sheet, &stage);
        weather::behind(&mut sheet, &stage);
    }
    overlays::behind(&mut sheet, &stage);
    action_lines::over(&mut sheet, &stage);
    if !scene.place.is_abstract() {
        light::grade(&mut sheet, &stage);
        light::under_figures(&mut sheet, &stage);
    }
    if scene.style == Style::Pastel {
        washes::pools(&mut sheet, &stage);
    }
    let behind = sheet.into_layers();
    let mut sheet = Sheet::new(&stage);
    if is_overhead {
        overhead::before(&mut sheet, &stage);
    } else {
        rowboat::before(&mut sheet, &stage);
        plane_cockpit::before(&mut sheet, &stage);
        rooted::before(&mut sheet, &stage);
        foreground::before(&mut sheet, &stage);
        food_stall::before(&mut sheet, &stage);
        bath::before(&mut sheet, &stage);
        cloud_sea::before(&mut sheet, &stage);
        nearby::before(&mut sheet, &stage, &stage.heads());
    }
    weather::before(&mut sheet, &stage);
    overlays::before(&mut sheet, &stage, &stage.heads());
    let is_near = matches!(scene.framing, Framing::Face | Framing::Bust | Framing::HalfBody);
    if scene.place == Place::ConcertStage && !is_near && !scene.is_in_a_theater() {
        concert::crowd(&mut sheet, &stage);
    }
    light::over(&mut sheet, &stage);
    Surroundings { behind, before: sheet.into_layers(), paper: paper(&stage) }
}

/// What a picture is painted on shows over all of it.
fn paper(stage: &Stage) -> Vec<Layer> {
    let mut sheet = Sheet::new(stage);
    if stage.scene.style == Style::Pastel {
        washes::edge(&mut sheet, stage);
    }
    if let Some(share) = tooth(stage.scene.style) {
        sheet.tooth([stage.width, stage.height], share);
    }
    sheet.into_layers()
}

/// What the sources of a finished picture do: the ground of a room grows dark about them, and they light all.
pub struct Lit {
    pub ground: Vec<Layer>,
    pub all: Vec<Layer>,
}

pub fn lit(scene: &Scene, head: Head, sources: Vec<Source>) -> Lit {
    let stage = Stage::new(scene, head);
    let sources = shining::parted(sources);
    let [mut ground, mut all] = [Sheet::new(&stage), Sheet::new(&stage)];
    shining::darken(&mut ground, &stage, &sources);
    shining::over(&mut all, &stage, &sources);
    Lit { ground: ground.into_layers(), all: all.into_layers() }
}

/// How much of the paper's tooth shows through.
const fn tooth(style: Style) -> Option<f64> {
    match style {
        Style::Sketch => Some(0.62),
        Style::Pastel => Some(0.25),
        Style::Color | Style::Manga => None,
    }
}

/// Whether nobody is in the picture: then the head is only where the eye goes.
fn is_empty(stage: &Stage) -> bool {
    let nobody = [stage.width * 0.5, stage.height * 0.4];
    stage.scene.figures.is_empty() && stage.head.center == nobody
}

/// A breath of air behind the head, so that the figure parts from what it stands before.
fn part_from_head(sheet: &mut Sheet, stage: &Stage) {
    let (color, share) = if sheet.in_color() { (stage.colors.haze, 0.3) } else { (hex(0x00FF_FFFF), 0.65) };
    if sheet.in_color() && stage.scene.place.is_indoors() {
        return;
    }
    let size = stage.head.height * 1.15;
    sheet.glow(stage.head.center, [size, size * 1.1], color, share);
    sheet.layer("air");
}

/// Of the place, or of what it is for those who are there.
fn painter_of(scene: &Scene) -> Painter {
    if scene.is_seen_from_straight_above() {
        overhead::ground
    } else if aloft::is_over_town(scene) {
        aloft::town_below
    } else if scene.is_in_a_theater() {
        theater::theater
    } else {
        painter(scene.place)
    }
}

fn painter(place: Place) -> Painter {
    PAINTERS[place as usize].1
}

type Painter = fn(&mut Sheet, &Stage);

/// Who draws which.
const PAINTERS: [(Place, Painter); Place::Dots as usize + 1] = [
    (Place::Roof, heights::roof),
    (Place::City, heights::city),
    (Place::Classroom, school::classroom),
    (Place::Bedroom, homely::bedroom),
    (Place::Cafe, homely::cafe),
    (Place::Library, school::library),
    (Place::Train, train::train),
    (Place::Street, street::street),
    (Place::Forest, green::forest),
    (Place::Field, field::field),
    (Place::Beach, beach::beach),
    (Place::Mountain, mountain::mountain),
    (Place::Shrine, shrine::shrine),
    (Place::Garden, green::garden),
    (Place::Space, space::space),
    (Place::Plain, plain::plain),
    (Place::Corridor, interiors::corridor),
    (Place::LivingRoom, interiors::living_room),
    (Place::Kitchen, kitchen::kitchen),
    (Place::Laboratory, work::laboratory),
    (Place::Office, work::office),
    (Place::Hospital, interiors::hospital),
    (Place::Dojo, halls::dojo),
    (Place::Gym, halls::gym),
    (Place::Station, station::station),
    (Place::Arena, outdoors::arena),
    (Place::Ruins, outdoors::ruins),
    (Place::Deck, deck::deck),
    (Place::Park, park::park),
    (Place::Desert, dunes::desert),
    (Place::Castle, wonders::castle),
    (Place::Village, village::village),
    (Place::Bamboo, bamboo::bamboo),
    (Place::Fairground, wonders::fairground),
    (Place::ConvenienceStore, shops::convenience_store),
    (Place::MusicRoom, shops::music_room),
    (Place::Church, grand::church),
    (Place::ThroneRoom, grand::throne_room),
    (Place::ConcertStage, concert::concert),
    (Place::BusStop, wayside::bus_stop),
    (Place::RiverBank, wayside::river_bank),
    (Place::CherryAvenue, wayside::cherry_avenue),
    (Place::SunflowerField, wayside::sunflowers),
    (Place::NeonAlley, alley::neon_alley),
    (Place::Festival, alley::festival),
    (Place::Cave, deeps::cave),
    (Place::Underwater, deeps::underwater),
    (Place::Harbor, harbor::harbor),
    (Place::Bridge, bridge::bridge),
    (Place::Pool, pool::pool),
    (Place::RiceFields, country::rice_fields),
    (Place::Windmill, country::windmill),
    (Place::Waterfall, waterfall::waterfall),
    (Place::HotSpring, country::hot_spring),
    (Place::Cockpit, space::cockpit),
    (Place::Battlefield, battlefield::battlefield),
    (Place::Pier, pier::pier),
    (Place::SpaceStation, orbit::space_station),
    (Place::Hangar, hangar::hangar),
    (Place::Bakery, fresh::bakery),
    (Place::FlowerShop, fresh::flower_shop),
    (Place::WitchWorkshop, witchcraft::witch_workshop),
    (Place::SkyIslands, islands::sky_islands),
    (Place::Balcony, balcony::balcony),
    (Place::Aquarium, aquarium::aquarium),
    (Place::Graveyard, graveyard::graveyard),
    (Place::Lighthouse, lighthouse::lighthouse),
    (Place::StoneBridge, stone_bridge::stone_bridge),
    (Place::TennisCourt, tennis::tennis_court),
    (Place::Stadium, stadium::stadium),
    (Place::Ballpark, stadium::ballpark),
    (Place::BoxingRing, ring::boxing_ring),
    (Place::IceRink, ring::ice_rink),
    (Place::Mansion, mansion::mansion),
    (Place::DiningRoom, mansion::dining_room),
    (Place::ClockTower, clock_tower::clock_tower),
    (Place::Cliff, wilds::cliff),
    (Place::RedPlanet, wilds::red_planet),
    (Place::LavenderField, wilds::lavender),
    (Place::RailCrossing, crossing::crossing),
    (Place::Arcade, leisure::arcade),
    (Place::Karaoke, leisure::karaoke),
    (Place::Prison, justice::prison),
    (Place::Courtroom, justice::courtroom),
    (Place::Farm, farm::farm),
    (Place::Moon, lunar::moon),
    (Place::EarthOrbit, lunar::earth_orbit),
    (Place::ShoppingMall, mall::shopping_mall),
    (Place::Subway, subway::subway),
    (Place::HospitalCorridor, ward::hospital_corridor),
    (Place::Swamp, wet::swamp),
    (Place::Canyon, wet::canyon),
    (Place::SunkenRuins, wet::sunken_ruins),
    (Place::RooftopPool, terrace::rooftop_pool),
    (Place::Window, window::window),
    (Place::Ballroom, ballroom::ballroom),
    (Place::Veranda, veranda::veranda),
    (Place::Summit, summit::summit),
    (Place::Cottage, cottage::cottage),
    (Place::Smithy, smithy::smithy),
    (Place::MeetingRoom, meeting::meeting_room),
    (Place::PalaceBalcony, palace_balcony::palace_balcony),
    (Place::ShipHangar, ship_hangar::ship_hangar),
    (Place::FlowerField, flower_field::flower_field),
    (Place::Rowboat, rowboat::rowboat),
    (Place::CoastRoad, coast_road::coast_road),
    (Place::WoodenBridge, wooden_bridge::wooden_bridge),
    (Place::Market, market::market),
    (Place::Tavern, tavern::tavern),
    (Place::Lake, lake::lake),
    (Place::TatamiRoom, tatami::tatami_room),
    (Place::FoodStall, food_stall::food_stall),
    (Place::TiledRoof, tiled_roof::tiled_roof),
    (Place::SchoolGate, school_gate::school_gate),
    (Place::ShoeLockers, shoe_lockers::shoe_lockers),
    (Place::Bar, bar::bar),
    (Place::Izakaya, izakaya::izakaya),
    (Place::ShoppingStreet, shopping_street::shopping_street),
    (Place::StoreFront, store_front::store_front),
    (Place::FrozenLake, ice::frozen_lake),
    (Place::IceFloe, ice::ice_floe),
    (Place::Courtyard, courtyard::courtyard),
    (Place::Rampart, rampart::rampart),
    (Place::OldTown, old_town::old_town),
    (Place::RuinedChurch, ruined_church::ruined_church),
    (Place::Volcano, volcano::volcano),
    (Place::ToriiPath, torii_path::torii_path),
    (Place::Bathroom, bathroom::bathroom),
    (Place::Greenhouse, greenhouse::greenhouse),
    (Place::Airport, airport::airport),
    (Place::Museum, museum::museum),
    (Place::Gallery, museum::gallery),
    (Place::Laundromat, laundromat::laundromat),
    (Place::Dungeon, dungeon::dungeon),
    (Place::Garage, garage::garage),
    (Place::ParkingGarage, parking::parking),
    (Place::Playground, playground::playground),
    (Place::ForestStream, forest_stream::forest_stream),
    (Place::LockerRoom, locker_room::locker_room),
    (Place::Observatory, observatory::observatory),
    (Place::Attic, attic::attic),
    (Place::EmptyRoom, empty_room::empty_room),
    (Place::WheatField, wheat::wheat_field),
    (Place::StreetCourt, street_court::street_court),
    (Place::AirshipDeck, airship_deck::airship_deck),
    (Place::RuinedCity, ruined_city::ruined_city),
    (Place::EdoTown, edo_town::edo_town),
    (Place::Planetarium, planetarium::planetarium),
    (Place::DanceStudio, dance_studio::dance_studio),
    (Place::ArtStudio, art_studio::art_studio),
    (Place::IndoorPool, indoor_pool::indoor_pool),
    (Place::PlaneCockpit, plane_cockpit::plane_cockpit),
    (Place::FireEscape, fire_escape::fire_escape),
    (Place::PampasField, pampas::pampas_field),
    (Place::BackAlley, back_alley::back_alley),
    (Place::FutureCity, future_city::future_city),
    (Place::BigTree, big_tree::big_tree),
    (Place::Skatepark, skatepark::skatepark),
    (Place::ArcheryRange, archery_range::archery_range),
    (Place::RestaurantKitchen, restaurant_kitchen::restaurant_kitchen),
    (Place::WheelCabin, wheel_cabin::wheel_cabin),
    (Place::IronBridge, iron_bridge::iron_bridge),
    (Place::FlowerFront, shop_front::shop_front),
    (Place::BakeryFront, shop_front::shop_front),
    (Place::BookFront, shop_front::shop_front),
    (Place::CafeFront, shop_front::shop_front),
    (Place::Clouds, cloud_sea::cloud_sea),
    (Place::SpiderLilyField, spider_lilies::spider_lilies),
    (Place::ResidentialStreet, residential::residential),
    (Place::CountryRoad, country_road::country_road),
    (Place::Entrance, entrance::entrance),
    (Place::Porch, porch::porch),
    (Place::Zoo, zoo::zoo),
    (Place::Orchard, orchard::orchard),
    (Place::WesternTown, western::western),
    (Place::Study, study::study),
    (Place::BowlingAlley, bowling::bowling),
    (Place::Vineyard, vineyard::vineyard),
    (Place::TailorShop, tailor::tailor),
    (Place::PotteryStudio, pottery::pottery),
    (Place::RecordingStudio, recording::recording),
    (Place::FerryDeck, ferry::ferry),
    (Place::StationFront, station_front::station_front),
    (Place::AncientHall, ancient_hall::ancient_hall),
    (Place::SpeedLines, feelings::speed_lines),
    (Place::FocusLines, feelings::focus_lines),
    (Place::Flash, feelings::flash),
    (Place::Flowers, feelings::flowers),
    (Place::Gloom, feelings::gloom),
    (Place::Sparkles, feelings::sparkles),
    (Place::Dots, feelings::dots),
];

// Each place stands at its own number, and none is left out.
const _: () = {
    let mut at = 0;
    while at < PAINTERS.len() {
        assert!(PAINTERS[at].0 as usize == at);
        at += 1;
    }
};
