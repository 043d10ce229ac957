//! What places are called when it is said what was understood.

use crate::scene::Place;

/// As people call it.
pub fn place_name(place: Place) -> &'static str {
    PLACE_NAMES[place as usize].1
}

const PLACE_NAMES: [(Place, &str); Place::Dots as usize + 1] = [
    (Place::Roof, "roof"),
    (Place::City, "city"),
    (Place::Classroom, "classroom"),
    (Place::Bedroom, "bedroom"),
    (Place::Cafe, "cafe"),
    (Place::Library, "library"),
    (Place::Train, "train"),
    (Place::Street, "street"),
    (Place::Forest, "forest"),
    (Place::Field, "field"),
    (Place::Beach, "beach"),
    (Place::Mountain, "mountain"),
    (Place::Shrine, "shrine"),
    (Place::Garden, "garden"),
    (Place::Space, "space"),
    (Place::Plain, "plain"),
    (Place::Corridor, "corridor"),
    (Place::LivingRoom, "living room"),
    (Place::Kitchen, "kitchen"),
    (Place::Laboratory, "laboratory"),
    (Place::Office, "office"),
    (Place::Hospital, "hospital room"),
    (Place::Dojo, "dojo"),
    (Place::Gym, "gym"),
    (Place::Station, "station"),
    (Place::Arena, "arena"),
    (Place::Ruins, "ruins"),
    (Place::Deck, "ship deck"),
    (Place::Park, "park"),
    (Place::Desert, "desert"),
    (Place::Castle, "castle"),
    (Place::Village, "snowy village"),
    (Place::Bamboo, "bamboo grove"),
    (Place::Fairground, "fairground"),
    (Place::ConvenienceStore, "convenience store"),
    (Place::MusicRoom, "music room"),
    (Place::Church, "church"),
    (Place::ThroneRoom, "throne room"),
    (Place::ConcertStage, "concert stage"),
    (Place::BusStop, "bus stop"),
    (Place::RiverBank, "river bank"),
    (Place::CherryAvenue, "cherry avenue"),
    (Place::SunflowerField, "sunflower field"),
    (Place::NeonAlley, "neon alley"),
    (Place::Festival, "festival stalls"),
    (Place::Cave, "cave"),
    (Place::Underwater, "underwater"),
    (Place::Harbor, "harbor"),
    (Place::Bridge, "bridge"),
    (Place::Pool, "swimming pool"),
    (Place::RiceFields, "rice fields"),
    (Place::Windmill, "meadow with a windmill"),
    (Place::Waterfall, "waterfall"),
    (Place::HotSpring, "hot spring"),
    (Place::Cockpit, "cockpit of a spaceship"),
    (Place::Battlefield, "battlefield"),
    (Place::Pier, "pier"),
    (Place::SpaceStation, "space station"),
    (Place::Hangar, "hangar with a giant robot"),
    (Place::Bakery, "bakery"),
    (Place::FlowerShop, "flower shop"),
    (Place::WitchWorkshop, "witch's workshop"),
    (Place::SkyIslands, "floating islands"),
    (Place::Balcony, "balcony"),
    (Place::Aquarium, "aquarium"),
    (Place::Graveyard, "graveyard"),
    (Place::Lighthouse, "lighthouse"),
    (Place::StoneBridge, "river with a stone bridge"),
    (Place::TennisCourt, "tennis court"),
    (Place::Window, "room by a window"),
    (Place::SpeedLines, "speed lines"),
    (Place::FocusLines, "focus lines"),
    (Place::Flash, "flash"),
    (Place::Flowers, "flowers all round"),
    (Place::Gloom, "gloom"),
    (Place::Sparkles, "sparkles"),
    (Place::Dots, "dots"),
];

// Each place stands at its own number, and none is left out.
const _: () = {
    let mut at = 0;
    while at < PLACE_NAMES.len() {
        assert!(PLACE_NAMES[at].0 as usize == at);
        at += 1;
    }
};
