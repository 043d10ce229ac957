//! Light on the whole figure: the hour's wash from its side, shade on the other, and the edges that catch light.

use super::curve::{Point, ease};
use super::drama;
use super::easel::Easel;
use super::palette::stage_light;
use super::rig::Rig;
use super::shade::Shade;
use super::shot::Shot;
use crate::places::mixed;
use canvas::Color;
use scene::{Hour, Lit, Place, Scene, SkinTone, Weather};

/// What lights a figure: each color with its strength.
#[derive(Clone, Copy)]
struct Lighting {
    /// From the light's side.
    key: (Color, f64),
    /// On the other.
    shade: (Color, f64),
    /// Along the silhouette toward the light.
    rim: (Color, f64),
    /// Along the other side: what the sky or a second lamp throws back.
    kick: (Color, f64),
}

const DAY: Lighting = Lighting {
    key: (Color::rgb(255, 244, 212), 0.22),
    shade: (Color::rgb(112, 52, 124), 0.15),
    rim: (Color::rgb(255, 252, 236), 0.62),
    kick: (Color::rgb(150, 204, 255), 0.30),
};

const DAWN: Lighting = Lighting {
    key: (Color::rgb(255, 232, 176), 0.40),
    shade: (Color::rgb(96, 60, 140), 0.15),
    rim: (Color::rgb(255, 246, 214), 0.80),
    kick: (Color::rgb(170, 208, 255), 0.34),
};

const DUSK: Lighting = Lighting {
    key: (Color::rgb(255, 190, 118), 0.44),
    shade: (Color::rgb(84, 28, 104), 0.21),
    rim: (Color::rgb(255, 218, 150), 0.92),
    kick: (Color::rgb(196, 130, 226), 0.38),
};

const NIGHT: Lighting = Lighting {
    key: (Color::rgb(236, 226, 240), 0.30),
    shade: (Color::rgb(34, 20, 88), 0.26),
    rim: (Color::rgb(182, 208, 255), 0.85),
    kick: (Color::rgb(92, 112, 224), 0.36),
};

/// Lanterns and lit windows.
const LAMPLIGHT: Lighting = Lighting {
    key: (Color::rgb(255, 200, 132), 0.36),
    shade: (Color::rgb(54, 20, 96), 0.27),
    rim: (Color::rgb(255, 218, 146), 0.92),
    kick: (Color::rgb(116, 138, 255), 0.44),
};

const NEON: Lighting = Lighting {
    key: (Color::rgb(255, 124, 198), 0.36),
    shade: (Color::rgb(24, 36, 132), 0.30),
    rim: (Color::rgb(255, 150, 224), 0.95),
    kick: (Color::rgb(96, 232, 255), 0.80),
};

/// From the window by day, or the room's own lamp.
const ROOM: Lighting = Lighting {
    key: (Color::rgb(255, 240, 210), 0.28),
    shade: (Color::rgb(112, 52, 96), 0.13),
    rim: (Color::rgb(255, 250, 234), 0.60),
    kick: (Color::rgb(236, 214, 190), 0.20),
};

/// Flames stand low and are the only light there is.
const FIRELIGHT: Lighting = Lighting {
    key: (Color::rgb(255, 164, 84), 0.56),
    shade: (Color::rgb(14, 16, 74), 0.40),
    rim: (Color::rgb(255, 196, 104), 0.95),
    kick: (Color::rgb(92, 112, 224), 0.30),
};

fn lighting(shot: &Shot) -> Lighting {
    let scene = shot.scene;
    let lit = match (scene.hour, scene.place) {
        (Hour::Night, Place::NeonAlley) => NEON,
        (_, Place::ConcertStage) => stage(stage_light(shot).unwrap_or(Color::WHITE)),
        (
            Hour::Night,
            Place::Street
            | Place::ResidentialStreet
            | Place::Porch
            | Place::WesternTown
            | Place::Festival
            | Place::Shrine
            | Place::Village
            | Place::City,
        ) => LAMPLIGHT,
        (Hour::Day | Hour::Night, place) if place.is_indoors() => ROOM,
        (Hour::Day, _) => DAY,
        (Hour::Dawn, _) => DAWN,
        (Hour::Dusk, _) => DUSK,
        (Hour::Night, _) => NIGHT,
    };
    let lit = crate::lamp::color(scene).map_or(lit, |lamp| colored(lit, lamp, scene.hour));
    match scene.camera.lit {
        Lit::Aside if is_by_fire(scene) => FIRELIGHT,
        Lit::Aside => diffused(lit, scene),
        Lit::HalfShadow => lit,
        Lit::FromBelow => Lighting { key: (lit.key.0, lit.key.1 * 0.4), ..lit },
        Lit::FromBehind => against(lit, 1.0),
        Lit::Silhouette => against(lit, 0.55),
    }
}

/// Seen against the light: nothing lights the front, and both edges glow.
const fn against(lit: Lighting, share: f64) -> Lighting {
    Lighting {
        key: (lit.key.0, 0.0),
        shade: (lit.shade.0, 0.0),
        rim: (lit.rim.0, share),
        kick: (lit.rim.0, share * 0.8),
    }
}

/// Beside dark skin an edge of light is a stripe, and in deep shade its features would be lost.
fn on_skin(lit: Lighting, skin: SkinTone) -> Lighting {
    let (edge, shade) = match skin {
        SkinTone::Dark => (0.48, 0.55),
        SkinTone::Brown | SkinTone::Crimson => (0.62, 0.72),
        SkinTone::Tan | SkinTone::Green | SkinTone::Blue | SkinTone::Ashen => (0.85, 0.90),
        SkinTone::Pale | SkinTone::Light | SkinTone::Olive => return lit,
    };
    let weaker = |(color, share): (Color, f64), by: f64| (color, share * by);
    Lighting { shade: weaker(lit.shade, shade), rim: weaker(lit.rim, edge), kick: weaker(lit.kick, edge), ..lit }
}

/// By day no fire is a light.
fn is_by_fire(scene: &Scene) -> bool {
    matches!(scene.hour, Hour::Dusk | Hour::Night) && scene.sights.iter().any(|sight| scene.burns(*sight))
}

/// By a lamp whose color words name: in the dark it is the light, by day it only tinges what there is.
fn colored(lit: Lighting, lamp: Color, hour: Hour) -> Lighting {
    if hour == Hour::Day {
        return Lighting { key: (lamp, 0.18), rim: (mixed(lit.rim.0, lamp, 0.35), lit.rim.1), ..lit };
    }
    Lighting { key: (lamp, 0.36), rim: (lamp, 0.95), kick: (lamp, 0.5), ..lit }
}

/// Lamps before and behind, of one color.
const fn stage(lamps: Color) -> Lighting {
    Lighting { key: (lamps, 0.40), shade: (Color::rgb(54, 24, 120), 0.26), rim: (lamps, 0.95), kick: (lamps, 0.70) }
}

/// Under clouds light comes from everywhere, and no side is much darker than the other.
fn diffused(lit: Lighting, scene: &Scene) -> Lighting {
    let is_covered = matches!(scene.weather, Weather::Rain | Weather::Cloudy | Weather::Snow | Weather::Fog);
    if !is_covered || scene.place.is_indoors() || scene.hour == Hour::Night {
        return lit;
    }
    let weaker = |(color, share): (Color, f64), by: f64| (color, share * by);
    Lighting {
        key: weaker(lit.key, 0.6),
        shade: weaker(lit.shade, 0.8),
        rim: (Color::rgb(232, 240, 252), 0.46),
        kick: (Color::rgb(206, 220, 242), 0.34),
    }
}

/// What the air of a place lays over all that stands in it, and how strongly.
fn air(scene: &Scene) -> (Color, f64) {
    match (scene.place, scene.hour) {
        (Place::Underwater | Place::SunkenRuins, _) => (Color::rgb(40, 140, 196), 0.24),
        (Place::Aquarium, _) => (Color::rgb(40, 120, 200), 0.16),
        (Place::Cave, _) => (Color::rgb(44, 52, 108), 0.20),
        (Place::Dungeon, _) => (Color::rgb(88, 52, 60), 0.18),
        (Place::Volcano, _) => (Color::rgb(255, 96, 40), 0.16),
        (Place::ConcertStage, _) if scene.is_in_a_theater() => (Color::rgb(200, 96, 80), 0.06),
        (Place::ConcertStage, _) => (Color::rgb(40, 60, 190), 0.12),
        (Place::NeonAlley, Hour::Night) => (Color::rgb(120, 40, 170), 0.12),
        (place, Hour::Night) if !place.is_indoors() => (Color::rgb(48, 48, 124), 0.06),
        (place, _) if place.is_indoors() => of_room(place),
        (place, Hour::Dusk) if !place.is_abstract() => (Color::rgb(255, 132, 92), 0.05),
        _ => of_weather(scene.weather, scene.place),
    }
}

const fn of_room(place: Place) -> (Color, f64) {
    match place {
        Place::Cafe
        | Place::Bar
        | Place::Izakaya
        | Place::Library
        | Place::ThroneRoom
        | Place::Church
        | Place::MusicRoom
        | Place::Bakery
        | Place::WitchWorkshop => (Color::rgb(226, 160, 96), 0.10),
        Place::LivingRoom | Place::Bedroom | Place::Kitchen | Place::Dojo => (Color::rgb(244, 206, 150), 0.07),
        Place::Planetarium => (Color::rgb(96, 120, 220), 0.24),
        Place::Hospital | Place::Laboratory | Place::ConvenienceStore | Place::Cockpit | Place::SpaceStation => {
            (Color::rgb(170, 214, 232), 0.07)
        }
        _ => (Color::rgb(232, 220, 190), 0.05),
    }
}

const fn of_weather(weather: Weather, place: Place) -> (Color, f64) {
    match (weather, place) {
        (Weather::Rain, _) => (Color::rgb(92, 108, 140), 0.10),
        (Weather::Cloudy, _) => (Color::rgb(124, 134, 156), 0.06),
        (Weather::Fog, _) => (Color::rgb(206, 214, 224), 0.08),
        (Weather::Snow, _) => (Color::rgb(186, 206, 242), 0.07),
        (Weather::Petals, _) => (Color::rgb(255, 190, 210), 0.07),
        (_, Place::Forest | Place::Bamboo | Place::Waterfall | Place::Garden) => (Color::rgb(96, 160, 104), 0.10),
        (
            _,
            Place::Beach
            | Place::Pool
            | Place::IndoorPool
            | Place::RooftopPool
            | Place::Harbor
            | Place::Deck
            | Place::FerryDeck
            | Place::Pier,
        ) => (Color::rgb(150, 206, 240), 0.07),
        (_, Place::Desert | Place::Canyon | Place::Arena | Place::SunflowerField) => (Color::rgb(250, 200, 110), 0.08),
        _ => (Color::rgb(150, 190, 240), 0.03),
    }
}

pub const fn rim_share(hour: Hour) -> f64 {
    match hour {
        Hour::Day => 0.34,
        Hour::Dawn => 0.6,
        Hour::Dusk | Hour::Night => 0.85,
    }
}

pub fn draw(easel: &mut Easel, rig: &Rig, shot: &Shot) {
    if !easel.in_color() {
        return;
    }
    let from = tint(easel, (rig, rig.flat([0.0, 0.5])), shot);
    if shot.scene.place.is_abstract() {
        return;
    }
    let lit = on_skin(lighting(shot), shot.character.skin);
    // Of a head that fills the picture the edge would be a band of paint.
    let near = ease((rig.head / f64::from(shot.scene.height_px) - 0.22) / 0.30);
    let [kick, rim] = if !shot.scene.camera.lit.is_from_behind() { [KICK, RIM] } else { [1.2 * RIM, 1.7 * RIM] };
    let rim = if has_low_sun(shot.scene) { 1.4 * rim } else { rim };
    for (facing, width, (color, share)) in [(-from, kick, lit.kick), (from, rim, lit.rim)] {
        let edge = (width * (1.0 - 0.45 * near), share * (1.0 - 0.35 * near));
        easel.rim(([facing * 0.86, -0.51], edge.0), (Shade { color, tone: 0.0 }, edge.1));
    }
}

/// It grazes whoever stands in it.
const fn has_low_sun(scene: &Scene) -> bool {
    matches!(scene.hour, Hour::Dawn | Hour::Dusk) && !scene.place.is_indoors()
}

/// Of limbs that are drawn once more over somebody: their light comes to either side of a point between both, and where
/// they go on into what is below them no edge shines.
pub fn on_limb(easel: &mut Easel, (rig, middle): (&Rig, Point), shot: &Shot) {
    if easel.in_color() {
        tint(easel, (rig, middle), shot);
    }
}

/// Air, light and shade over all that is drawn; the side that the light comes from.
fn tint(easel: &mut Easel, (rig, middle): (&Rig, Point), shot: &Shot) -> f64 {
    let lit = on_skin(lighting(shot), shot.character.skin);
    let (width, height) = (f64::from(shot.scene.width_px), f64::from(shot.scene.height_px));
    // Of who is turned with all its layers the picture's corners are beyond the picture's edges.
    let (left, top, right, below) = (-width, -height, 2.0 * width, 2.0 * height);
    let whole: [Point; 4] = [[left, top], [right, top], [right, below], [left, below]];
    let from = fire_side(shot.scene, middle).unwrap_or(rig.light);
    let side = from * rig.head;
    let toward = |part: f64| [middle[0] + side * part, middle[1] - rig.head * part * 0.35];
    let tone = |color: Color| Shade { color, tone: 0.0 };
    let (tint, share) = if !shot.scene.camera.lit.is_from_behind() { air(shot.scene) } else { (Color::BLACK, 0.0) };
    let (shade, deep) = lit.shade;
    // Soft light shifts what is between black and white; of what white takes on, a share of the key is multiplied.
    easel.light_up_figure(|easel| {
        easel.ramp_veil(&whole, (toward(0.75), toward(-0.45)), (tone(lit.key.0), lit.key.1 * LIFTS));
    });
    easel.darken_figure(|easel| {
        easel.veil(&whole, tone(tint), share);
        easel.ramp_veil(&whole, (toward(0.75), toward(-0.25)), (tone(lit.key.0), lit.key.1 * dyes(shot.scene)));
        // The shade begins beyond the face, which stays to be read.
        easel.ramp_veil(&whole, (toward(-1.05), toward(0.02)), (tone(shade), deep));
        // The ground throws back less than the sky: toward the feet it is darker, but skin never turns gray.
        let low = ([0.0, height], [0.0, (middle[1] + rig.head * 1.2).max(height * 0.42)]);
        easel.ramp_veil(&whole, low, (tone(shade), deep * 0.30));
    });
    drama::on_figure(easel, (rig, shot.character.skin), shot.scene.camera.lit, [tone(lit.key.0), tone(shade)]);
    from
}

/// The side of a fire that somebody sits or stands beside, where it is the light.
fn fire_side(scene: &Scene, middle: Point) -> Option<f64> {
    if !is_by_fire(scene) {
        return None;
    }
    let [x, _] = crate::places::hearth(scene, super::head(scene))?;
    Some(if x < middle[0] { -1.0 } else { 1.0 })
}

/// How much of the light's color white takes on: of the hour's little, of a lamp that words name all.
fn dyes(scene: &Scene) -> f64 {
    if crate::lamp::color(scene).is_some() { 1.0 } else { 0.32 }
}

/// How much of the key light lifts: black socks stay black in it.
const LIFTS: f64 = 0.35;
/// Widths of the edges of light, head units: the light's own, and that of the other side.
const RIM: f64 = 0.017;
const KICK: f64 = 0.011;
