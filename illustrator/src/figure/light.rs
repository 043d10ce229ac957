//! Light on the whole figure: the hour's warm wash from its side, shade low on the other.

use super::curve::Point;
use super::easel::Easel;
use super::palette::stage_light;
use super::rig::Rig;
use super::shade::Shade;
use super::shot::Shot;
use crate::scene::{Hour, Place, Scene, Weather};
use canvas::Color;

/// Warm wash, its strength, shade from the other side, its strength.
const fn wash(hour: Hour, place: Place) -> (Color, f64, Color, f64) {
    match (hour, place) {
        (Hour::Night, Place::NeonAlley) => (Color::rgb(255, 110, 190), 0.20, Color::rgb(24, 40, 130), 0.30),
        (_, Place::ConcertStage) => (Color::WHITE, 0.20, Color::rgb(40, 28, 130), 0.30),
        // Lanterns and lit windows.
        (Hour::Night, Place::Street | Place::Festival | Place::Shrine | Place::Village | Place::City) => {
            (Color::rgb(255, 188, 112), 0.27, Color::rgb(24, 22, 92), 0.38)
        }
        (hour, _) => of_hour(hour),
    }
}

const fn of_hour(hour: Hour) -> (Color, f64, Color, f64) {
    match hour {
        Hour::Day => (Color::rgb(255, 244, 212), 0.13, Color::rgb(66, 78, 152), 0.13),
        Hour::Dawn => (Color::rgb(255, 214, 170), 0.20, Color::rgb(90, 80, 160), 0.10),
        Hour::Dusk => (Color::rgb(255, 176, 96), 0.30, Color::rgb(72, 40, 124), 0.27),
        Hour::Night => (Color::rgb(206, 214, 255), 0.10, Color::rgb(22, 20, 84), 0.36),
    }
}

/// What the air of a place lays over all that stands in it, and how strongly.
const fn air(scene: &Scene) -> (Color, f64) {
    match (scene.place, scene.hour) {
        (Place::Underwater | Place::SunkenRuins, _) => (Color::rgb(40, 140, 196), 0.24),
        (Place::Aquarium, _) => (Color::rgb(40, 120, 200), 0.16),
        (Place::Cave, _) => (Color::rgb(44, 52, 108), 0.20),
        (Place::ConcertStage, _) => (Color::rgb(40, 60, 190), 0.12),
        (Place::NeonAlley, Hour::Night) => (Color::rgb(120, 40, 170), 0.12),
        (place, Hour::Night) if !place.is_indoors() => (Color::rgb(36, 48, 124), 0.09),
        (place, _) if place.is_indoors() => of_room(place),
        (place, Hour::Dusk) if !place.is_abstract() => (Color::rgb(255, 132, 92), 0.09),
        _ => of_weather(scene.weather, scene.place),
    }
}

const fn of_room(place: Place) -> (Color, f64) {
    match place {
        Place::Cafe
        | Place::Library
        | Place::ThroneRoom
        | Place::Church
        | Place::MusicRoom
        | Place::Bakery
        | Place::WitchWorkshop => (Color::rgb(226, 160, 96), 0.10),
        Place::LivingRoom | Place::Bedroom | Place::Kitchen | Place::Dojo => (Color::rgb(244, 206, 150), 0.07),
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
        (_, Place::Beach | Place::Pool | Place::RooftopPool | Place::Harbor | Place::Deck | Place::Pier) => {
            (Color::rgb(150, 206, 240), 0.07)
        }
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
    let inside = shot.scene.hour == Hour::Night && shot.scene.place.is_indoors();
    let (warm, strong, cold, deep) = wash(if inside { Hour::Dawn } else { shot.scene.hour }, shot.scene.place);
    // A stage's lamps have their own color.
    let warm = if shot.scene.place == Place::ConcertStage { stage_light(shot).unwrap_or(warm) } else { warm };
    let (width, height) = (f64::from(shot.scene.width_px), f64::from(shot.scene.height_px));
    let whole: [Point; 4] = [[0.0, 0.0], [width, 0.0], [width, height], [0.0, height]];
    let middle = rig.flat([0.0, 0.5]);
    let side = rig.light * rig.head;
    let toward = |part: f64| [middle[0] + side * part, middle[1] - rig.head * part * 0.35];
    let tone = |color: Color| Shade { color, tone: 0.0 };
    let (tint, share) = air(shot.scene);
    easel.on_figure(|easel| {
        easel.veil(&whole, tone(tint), share);
        easel.ramp_veil(&whole, (toward(0.75), toward(-0.25)), (tone(warm), strong));
        // The shade begins beyond the face, which stays to be read.
        easel.ramp_veil(&whole, (toward(-1.05), toward(0.02)), (tone(cold), deep));
    });
}
