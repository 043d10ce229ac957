//! Where and when, and what the sky does.

use super::rows::asks;
use super::{Noun, Row, Sense};
use crate::words::wish::Wish;
use crate::{Extra, Hour, Place, Sight, Weather};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Place(Place::Roof)]),
        "roof, rooftop, roof top, school roof, school rooftop, on the roof, housetop, \
         skyscraper roof",
    ),
    (
        asks(&[Wish::Place(Place::City)]),
        "city, skyline, cityscape, downtown, metropolis, tokyo, skyscraper, city skyline, urban, big city, town, city view, city background, building, urban background",
    ),
    (
        asks(&[Wish::Place(Place::City), Wish::Hour(Hour::Night)]),
        "city lights, neon, neon city, neon lights, night city, cyberpunk city",
    ),
    (
        asks(&[Wish::Place(Place::Classroom)]),
        "classroom, class room, school, high school, blackboard, chalkboard, school desk, lecture hall, \
         at school, school interior, in class, schoolroom",
    ),
    (
        asks(&[Wish::Place(Place::Bedroom)]),
        "bedroom, room, her room, his room, bed room, home, at home, dorm, dorm room, on bed, apartment",
    ),
    (
        asks(&[Wish::Place(Place::Window)]),
        "by the window, by window, near window, next to window, beside window, window seat, window sill, windowsill, by a window, next to the window, next to a window, \
         beside the window, beside a window, at the window, \
         in front of a window, in front of the window, near the window, near a window, window light",
    ),
    (
        asks(&[Wish::Place(Place::Cafe)]),
        "cafe, coffee shop, coffeehouse, coffee house, restaurant, diner, tea shop, bistro, tearoom",
    ),
    (
        asks(&[Wish::Place(Place::Library)]),
        "library, bookstore, book shop, bookshop, archive, \
         shelves of books, books, school library",
    ),
    (
        asks(&[Wish::Place(Place::Train)]),
        "train, train interior, railway car, railway carriage, tram, commuter train, train car, \
         on a train, inside a train",
    ),
    (
        asks(&[Wish::Place(Place::Street)]),
        "street, road, sidewalk, crosswalk, crossing, zebra crossing, pedestrian crossing, zebra crossings, lane, avenue, side street, neighborhood, 石畳の路地",
    ),
    (
        asks(&[Wish::Place(Place::Forest)]),
        "forest, wood, jungle, grove, woodland, deep forest, \
         enchanted forest, pine forest, thicket, rainforest",
    ),
    (
        asks(&[Wish::Place(Place::Field)]),
        "field, meadow, grassland, grass field, grass, plain field, prairie, hill, countryside, \
         rural, grassy hill, pasture, plains",
    ),
    (
        asks(&[Wish::Place(Place::Beach)]),
        "beach, sea, ocean, seaside, shore, coast, seashore, shoreline, by the sea, island, sand, wave, bay, \
         on the beach, horizon over sea, 🏖, 🌊",
    ),
    (
        asks(&[Wish::Place(Place::Mountain)]),
        "mountain, mountainside, mountain range, snowy peak, peak, alps, valley, \
         mountain view, snowy mountain, mountains in background, mount fuji, highlands, ⛰, 🗻",
    ),
    (
        asks(&[Wish::Place(Place::Shrine)]),
        "shrine, torii, torii gate, temple, shinto shrine, shinto, stone lantern, red gate, shrine gate, \
         stone steps, ⛩",
    ),
    (
        asks(&[Wish::Place(Place::Garden)]),
        "garden, flower garden, rose garden, flowerbed, hedge, botanical garden, rosebush, garden path, \
         backyard, courtyard",
    ),
    (
        asks(&[Wish::Place(Place::Space), Wish::Hour(Hour::Night)]),
        "space, outer space, galaxy, cosmos, planet, nebula, universe, among the stars, milky way, cosmic, \
         orbit",
    ),
    (asks(&[Wish::Place(Place::Corridor)]), "corridor, hallway, school corridor, school hallway, hall, hallways"),
    (asks(&[Wish::Place(Place::LivingRoom)]), "living room, lounge, sitting room"),
    (asks(&[Wish::Place(Place::Kitchen)]), "kitchen, in the kitchen, stove"),
    (
        asks(&[Wish::Place(Place::Laboratory)]),
        "laboratory, lab, science lab, research lab, chemistry lab, science room",
    ),
    (asks(&[Wish::Place(Place::Office)]), "office, workplace, office room, cubicle, at work"),
    (
        asks(&[Wish::Place(Place::MeetingRoom)]),
        "meeting room, conference room, board room, boardroom, conference table, business meeting, 会議室, 会議",
    ),
    (asks(&[Wish::Place(Place::Hospital)]), "hospital, hospital room, infirmary, clinic, nurse office"),
    (asks(&[Wish::Place(Place::Dojo)]), "dojo, training hall, martial arts hall"),
    (asks(&[Wish::Place(Place::Gym)]), "gym, gymnasium, sports hall, basketball court, auditorium"),
    (
        asks(&[Wish::Place(Place::Station)]),
        "station, train station, platform, station platform, railway station, railway, train platform, on a train platform, on the train platform, on the platform, railway platform",
    ),
    (asks(&[Wish::Place(Place::Arena)]), "arena, colosseum, coliseum, battle arena, amphitheater, tournament"),
    (
        asks(&[Wish::Place(Place::Ruins)]),
        "ruin, ruins, ancient ruins, broken columns, abandoned temple, old ruins, overgrown ruins",
    ),
    (
        asks(&[Wish::Place(Place::Deck)]),
        "ship, deck, boat, ship deck, pirate ship, open sea, on a ship, at sea, sailing",
    ),
    (asks(&[Wish::Place(Place::Park)]), "park, city park, in the park, public park"),
    (asks(&[Wish::Place(Place::Desert)]), "desert, dune, sand dunes, wasteland"),
    (asks(&[Wish::Likely(Place::Desert), Wish::Sight(Sight::Cactus)]), "cactus, cacti"),
    (asks(&[Wish::Place(Place::Castle)]), "castle, palace, fortress, fairy tale castle, fantasy castle"),
    (asks(&[Wish::Place(Place::Village)]), "village, hamlet, small town, mountain village"),
    (asks(&[Wish::Place(Place::Village), Wish::Weather(Weather::Snow)]), "snowy village, snow village, winter village"),
    (
        asks(&[Wish::Place(Place::Harbor)]),
        "harbor, harbour, port, docks, dock, quay, wharf, marina, fishing port, fishing boats",
    ),
    (
        asks(&[Wish::Place(Place::Bridge)]),
        "bridge, on a bridge, on the bridge, on a stone bridge, on the stone bridge, footbridge, bridge railing, crossing a bridge",
    ),
    (
        asks(&[Wish::Place(Place::Pool)]),
        "pool, poolside, swimming pool, by the pool, school pool, outdoor pool, swimming lanes",
    ),
    (
        asks(&[Wish::Place(Place::RiceFields)]),
        "rice field, rice fields, rice paddy, rice paddies, paddy field, rice terrace, paddy fields, rice terraces, \
         path between rice fields, path through rice fields, footpath between rice fields, field path",
    ),
    (
        asks(&[Wish::Place(Place::RiceFields), Wish::Weather(Weather::Leaves)]),
        "golden rice field, golden rice fields, autumn rice field, autumn rice fields, rice harvest, ripe rice",
    ),
    (
        asks(&[Wish::Place(Place::RiceFields), Wish::Weather(Weather::Petals)]),
        "flooded rice field, flooded rice fields, flooded rice paddy, spring rice fields",
    ),
    (
        asks(&[Wish::Sight(Sight::Windmill), Wish::Likely(Place::Windmill)]),
        "windmill, windmills, meadow with a windmill, dutch windmill, mill",
    ),
    (asks(&[Wish::Place(Place::Waterfall)]), "waterfall, waterfalls, cascade, by a waterfall, plunge pool"),
    (
        asks(&[Wish::Place(Place::HotSpring)]),
        "hot spring, hot springs, onsen, open air bath, bathhouse, public bath, rotenburo, thermal spring",
    ),
    (
        asks(&[Wish::Place(Place::Cockpit), Wish::Hour(Hour::Night)]),
        "cockpit, spaceship window, spaceship porthole, window of a spaceship, spaceship cockpit, spaceship bridge, bridge of a spaceship, inside a spaceship, spaceship interior, starship, mecha cockpit",
    ),
    (
        asks(&[Wish::Place(Place::Battlefield)]),
        "battlefield, battle field, after the battle, aftermath of a battle, battleground, field of battle, war zone, \
         field of swords, swords stuck in the ground",
    ),
    (
        asks(&[Wish::Place(Place::Pier)]),
        "pier, wooden pier, jetty, wooden jetty, boardwalk, wooden dock, fishing pier, lake pier, landing stage",
    ),
    (
        asks(&[Wish::Place(Place::SpaceStation)]),
        "space station, inside a space station, space station interior, space station window, orbital station, \
         observation deck of a spaceship, window on the earth, space colony",
    ),
    (
        asks(&[Wish::Place(Place::Hangar)]),
        "hangar, mecha hangar, robot hangar, mecha in background, workshop with a giant robot",
    ),
    (
        asks(&[Wish::Place(Place::Bakery)]),
        "bakery, bread shop, bakery shop, cake shop, pastry shop, bakehouse, patisserie, bread shelves",
    ),
    (asks(&[Wish::Place(Place::FlowerShop)]), "flower shop, florist's shop, flower store, florist shop"),
    (
        asks(&[Wish::Place(Place::WitchWorkshop)]),
        "witch's workshop, witch workshop, cauldron, bubbling cauldron, \
         potion shop, potion workshop, potion brewing, alchemist's workshop, alchemy lab, alchemist workshop, \
         wizard tower, wizard's tower, wizard's study, magic workshop, potions",
    ),
    (
        asks(&[Wish::Place(Place::SkyIslands)]),
        "floating city, floating island, floating islands, sky island, sky islands, city in the sky, sky city, \
         floating castle, airship, airships, airship dock, city above the clouds, floating city above the clouds",
    ),
    (asks(&[Wish::Likely(Place::Clouds)]), "sea of clouds"),
    (
        asks(&[Wish::Place(Place::Balcony)]),
        "balcony, terrace, on the balcony, apartment balcony, balcony railing, on a balcony, on her balcony, on his balcony",
    ),
    (
        asks(&[Wish::Place(Place::Aquarium)]),
        "aquarium, inside an aquarium, aquarium tunnel, oceanarium, fish tank, in front of a fish tank, sea life center",
    ),
    (
        asks(&[Wish::Place(Place::Graveyard)]),
        "graveyard, cemetery, tombstone, tombstones, gravestone, gravestones, grave, among the graves, churchyard",
    ),
    (
        asks(&[Wish::Place(Place::Lighthouse)]),
        "lighthouse, lighthouse on a cliff, white lighthouse, old lighthouse, 白い灯台, light house, by a lighthouse, at the lighthouse, near a lighthouse, \
         lighthouse by the sea, cliff by the sea, sea cliff, seaside cliff, cliff over the sea, headland",
    ),
    (
        asks(&[Wish::Place(Place::StoneBridge)]),
        "stone bridge, arched stone bridge, stone arch bridge, arched bridge, arch bridge, old stone bridge, \
         river with a stone bridge, by a stone bridge, near a stone bridge, bridge over a river, river and bridge",
    ),
    (
        asks(&[Wish::Place(Place::TennisCourt)]),
        "tennis court, tennis courts, on the tennis court, on a tennis court, tennis net",
    ),
    (asks(&[Wish::Place(Place::Bamboo)]), "bamboo grove, bamboo forest, bamboo, bamboo thicket"),
    (asks(&[Wish::Place(Place::Fairground)]), "fairground, amusement park, ferris wheel, theme park, carnival, circus"),
    (
        asks(&[Wish::Place(Place::ConvenienceStore)]),
        "convenience store, konbini, corner shop, supermarket, grocery store, store, shop, in a shop",
    ),
    (asks(&[Wish::Place(Place::MusicRoom)]), "music room, piano room, band room, music classroom"),
    (
        asks(&[Wish::Place(Place::Church)]),
        "church, cathedral, chapel, stained glass, altar, nave, church interior, inside a church, ステンドグラス",
    ),
    (
        asks(&[Wish::Place(Place::ThroneRoom)]),
        "throne room, throne, castle hall, palace hall, castle interior, great hall, on a throne, royal court",
    ),
    (
        asks(&[Wish::Place(Place::ConcertStage), Wish::Hour(Hour::Night)]),
        "concert, concert stage, on stage, stage, idol stage, live stage, music stage, stage lights",
    ),
    (asks(&[Wish::Likely(Place::ConcertStage), Wish::Hour(Hour::Night)]), "spotlight, スポットライト"),
    (
        asks(&[Wish::Likely(Place::Station)]),
        "train waiting, waiting train, train arriving, arriving train, train leaving, departing train, train pulling in",
    ),
    (asks(&[Wish::Place(Place::BusStop)]), "bus stop, bus shelter, bus station, waiting for the bus"),
    (asks(&[Wish::Place(Place::RiverBank)]), "river bank, riverbank, riverside, river, by the river, embankment"),
    (
        asks(&[Wish::Place(Place::CherryAvenue)]),
        "cherry avenue, cherry tree avenue, sakura avenue, row of cherry trees, sakura trees, avenue of cherry trees",
    ),
    (
        asks(&[Wish::Place(Place::CherryAvenue), Wish::Weather(Weather::Leaves)]),
        "street lined with autumn trees, street lined with maple trees, street lined with ginkgo trees, autumn avenue, \
         avenue of autumn trees, tree lined street in autumn, autumn tree lined street, avenue in autumn, maple avenue, \
         ginkgo avenue, avenue of maple trees, avenue of ginkgo trees, 秋の並木道, 銀杏並木, いちょう並木, イチョウ並木, \
         紅葉の並木道, もみじ並木",
    ),
    (asks(&[Wish::Place(Place::SunflowerField)]), "sunflower field, sunflowers, field of sunflowers"),
    (
        asks(&[Wish::Place(Place::NeonAlley), Wish::Hour(Hour::Night)]),
        "neon alley, alley with neon signs, cyberpunk alley, neon signs, neon street, cyberpunk street, cyberpunk",
    ),
    (
        asks(&[Wish::Place(Place::Festival), Wish::Hour(Hour::Night)]),
        "festival stalls, food stalls, festival stall, night market, lantern festival, street stalls, street food stalls",
    ),
    (asks(&[Wish::Place(Place::Cave)]), "cave, cavern, grotto, crystal cave, inside a cave"),
    (
        asks(&[Wish::Place(Place::Underwater)]),
        "underwater, corals, coral reefs, coral garden, under the sea, under water, ocean floor, deep sea, coral reef, seabed",
    ),
    (asks(&[Wish::Place(Place::SpeedLines)]), "speed lines, speed line background, motion lines"),
    (asks(&[Wish::Place(Place::FocusLines)]), "focus lines, impact lines, emphasis lines, concentration lines"),
    (
        asks(&[Wish::Place(Place::Flash)]),
        "flash background, beta flash, lightning background, shock background, impact background",
    ),
    (
        asks(&[Wish::Place(Place::Flowers)]),
        "flower background, floral background, flowery background, shoujo background",
    ),
    (asks(&[Wish::Place(Place::Gloom)]), "gloomy background, dark background, gloom, gloom lines, black background"),
    (
        asks(&[Wish::Place(Place::Sparkles)]),
        "sparkle background, sparkly background, sparkling background, glitter background, sparkles",
    ),
    (
        asks(&[Wish::Place(Place::Dots)]),
        "dot background, polka dot background, dotted background, halftone background, polka dots",
    ),
    (
        asks(&[Wish::Place(Place::Plain)]),
        "simple background, plain background, white background, gray background, blank background, \
         no background, plain, abstract background, gradient background, studio background, solid background, \
         empty background, studio, two tone background, multicolored background, striped background",
    ),
    (
        asks(&[Wish::Hour(Hour::Dusk)]),
        "dusk, sunset, evening, twilight, golden hour, setting sun, at sunset, late afternoon, evening sky, \
         sundown, orange sky, nightfall, sunset sky, evening light, magic hour, evening sun, afterglow, 🌇, 🌆",
    ),
    (
        asks(&[Wish::Hour(Hour::Dawn)]),
        "dawn, sunrise, daybreak, early morning, morning, first light, rising sun, morning sun, morning light, \
         morning sky, sunup, 🌅, 🌄",
    ),
    (
        asks(&[Wish::Hour(Hour::Day)]),
        "day, daytime, noon, midday, daylight, afternoon, blue sky, in broad daylight, day time, bright day, \
         sunlight, sunshine",
    ),
    (
        asks(&[Wish::Hour(Hour::Day), Wish::Weather(Weather::Clear)]),
        "summer, summertime, sunny, sunny day, clear blue sky, sunny weather, bright sunny day, summer day, hot summer day, ☀",
    ),
    (
        asks(&[Wish::Hour(Hour::Night)]),
        "night, midnight, moonlight, moonlit, moon, nighttime, at night, night sky, late night, night time, crescent moon, moonlit night, under the moon, dark sky, 🌙, 🌃",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Weather(Weather::Clear)]),
        "star, starry sky, starry night, starlit, starry, stars in the sky, starlight, starlit sky, \
         sky full of stars, 🌌",
    ),
    (asks(&[Wish::Weather(Weather::Clear)]), "clear sky, clear weather, cloudless, clear, cloudless sky, fine weather"),
    (
        asks(&[Wish::Weather(Weather::Cloudy)]),
        "cloudy, overcast, cloud, cloudy sky, gray sky, gloomy sky, overcast sky, cloudy day, ☁",
    ),
    (
        asks(&[Wish::Weather(Weather::Rain)]),
        "rain, rainy, raining, storm, stormy, rainy day, downpour, drizzle, in the rain, rainfall, heavy rain, rainstorm, 🌧, ☔",
    ),
    (
        asks(&[Wish::Weather(Weather::Snow)]),
        "snow, snowy, snowing, snowfall, winter, snowflake, blizzard, falling snow, in the snow, snowy day, \
         snowstorm, winter day, snow falling, snow falls, snow fell, snow is falling, ❄",
    ),
    (
        asks(&[Wish::Weather(Weather::Petals)]),
        "petal, cherry blossom, sakura, cherry petal, falling petals, \
         spring, cherry blossoms falling, blossom, falling cherry blossoms, \
         cherry tree, windblown petals, cherry blossom petal, plum blossom, 🌸",
    ),
    (
        asks(&[Wish::Weather(Weather::Leaves)]),
        "falling leaves, falling maple leaves, falling autumn leaves, falling red leaves, falling golden leaves, falling yellow leaves, \
         maple leaves falling, leaves falling, leaves fall, autumn leaves, autumn, fall, leaves in the wind, maple leaves, autumn foliage, red leaves, \
         fallen leaves, autumn colors, windblown leaves, 🍁, 🍂",
    ),
    (asks(&[Wish::Weather(Weather::Fog)]), "fog, foggy, mist, misty, haze, hazy, in the fog, 🌫"),
    (asks(&[Wish::Place(Place::Street), Wish::Weather(Weather::Rain)]), "rainy street, wet street"),
    (asks(&[Wish::Place(Place::Festival), Wish::Hour(Hour::Night)]), "summer festival, festival, matsuri"),
    (asks(&[Wish::Extra(Extra::Scarf), Wish::Weather(Weather::Snow)]), "bundled up"),
    (Sense::Noun(Noun::Other, None), "sky, air, wind, atmosphere, landscape, scenery, ground, horizon"),
];
