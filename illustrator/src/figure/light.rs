//! Light on the whole figure: the hour's warm wash from its side, shade low on the other.

use super::curve::Point;
use super::easel::Easel;
use super::palette::stage_light;
use super::rig::Rig;
use super::shade::Shade;
use super::shot::Shot;
use crate::scene::{Hour, Place};
use canvas::Color;

/// Warm wash, its strength, shade from the other side, its strength.
const fn wash(hour: Hour, place: Place) -> (Color, f64, Color, f64) {
    match (hour, place) {
        (Hour::Night, Place::NeonAlley) => (Color::rgb(255, 110, 190), 0.20, Color::rgb(24, 40, 130), 0.30),
        (_, Place::ConcertStage) => (Color::WHITE, 0.20, Color::rgb(40, 28, 130), 0.30),
        // Lanterns and lit windows.
        (Hour::Night, Place::Street | Place::Festival | Place::Shrine | Place::Village | Place::City) => {
            (Color::rgb(255, 196, 128), 0.17, Color::rgb(24, 22, 92), 0.34)
        }
        (hour, _) => of_hour(hour),
    }
}

const fn of_hour(hour: Hour) -> (Color, f64, Color, f64) {
    match hour {
        Hour::Day => (Color::rgb(255, 246, 220), 0.10, Color::rgb(70, 80, 150), 0.07),
        Hour::Dawn => (Color::rgb(255, 214, 170), 0.20, Color::rgb(90, 80, 160), 0.10),
        Hour::Dusk => (Color::rgb(255, 176, 96), 0.30, Color::rgb(72, 40, 124), 0.27),
        Hour::Night => (Color::rgb(206, 214, 255), 0.10, Color::rgb(22, 20, 84), 0.36),
    }
}

pub const fn rim_share(hour: Hour) -> f64 {
    match hour {
        Hour::Day => 0.55,
        Hour::Dawn | Hour::Dusk | Hour::Night => 1.0,
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
    easel.on_figure(|easel| {
        easel.ramp_veil(&whole, (toward(0.75), toward(-0.25)), (tone(warm), strong));
        // The shade begins beyond the face, which stays to be read.
        easel.ramp_veil(&whole, (toward(-1.05), toward(0.02)), (tone(cold), deep));
    });
}
