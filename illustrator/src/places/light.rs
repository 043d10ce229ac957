//! What the air of the hour does to a finished place: light from one side, dark toward the picture's edge.

use canvas::Color;
use canvas::drawing::Blend;
use engine::Style;

use super::fallen;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::{Falling, Sheet, Way};
use super::stage::Stage;
use crate::{hatch, lamp};
use scene::{Hour, Place, Weather};

/// In color; paper has its own light, but for what is gloomy.
pub fn grade(sheet: &mut Sheet, stage: &Stage) {
    if !sheet.in_color() {
        if is_gloomy(stage) {
            gloom(sheet, stage);
        } else {
            planes(sheet, stage);
        }
        return;
    }
    let colors = &stage.colors;
    let (warm, strength) = match hour(stage) {
        Hour::Dawn => (hex(0x00FF_ECB8), 0.30),
        Hour::Day => (hex(0x00FF_F6D8), 0.20),
        Hour::Dusk => (hex(0x00FF_A860), 0.34),
        Hour::Night => (hex(0x0058_78C8), 0.16),
    };
    let strength = if stage.clear_sky() { strength } else { strength * 0.4 };
    let (warm, strength) = lamp::color(stage.scene).map_or((warm, strength), |lamp| (lamp, 0.46));
    let from = stage.at_from_light(0.02, 0.05);
    let reach = (stage.width + stage.height) * 0.55;
    sheet.glow(from, [reach; 2], warm, strength * 0.5);
    if stage.is_night() && stage.scene.place.is_indoors() {
        sheet.layer("light of the hour");
        return;
    }
    let has_lamps = matches!(stage.scene.place, Place::ConvenienceStore | Place::Laundromat);
    if stage.scene.place.has_a_window() && !has_lamps || is_a_hall(stage.scene.place) {
        sheet.layer("light of the hour");
        return fallen::in_a_room(sheet, stage);
    }
    let deep = mix(colors.shadow, hex(0), 0.25);
    let low = [(0.0, deep.faded(0.0)), (0.62, deep.faded(0.0)), (1.0, deep.faded(0.20))];
    sheet.down(Outline::new().rect([0.0, stage.height * 0.6], [stage.width, stage.height]), 0.0, stage.height, &low);
    let (side, far) = (stage.at_from_light(0.45, 0.0), stage.at_from_light(1.05, 0.0));
    let away = [(0.0, deep.faded(0.0)), (0.3, deep.faded(0.0)), (1.0, deep.faded(0.14))];
    let (near, end) = (stage.at_from_light(0.6, 0.0), stage.at_from_light(1.0, 1.0));
    sheet.ramp(Outline::new().rect(near, end), side, far, &away);
    fallen::through_leaves(sheet, stage);
    sheet.layer("light of the hour");
}

/// What hour the air is of: where there is none, no dusk reddens it.
const fn hour(stage: &Stage) -> Hour {
    match stage.scene.place {
        Place::Space | Place::EarthOrbit | Place::Moon => Hour::Night,
        _ => stage.scene.hour,
    }
}

/// Over figure and place alike, so that both stand in one air: a bloom from the light's side and darker corners.
pub fn over(sheet: &mut Sheet, stage: &Stage) {
    if !sheet.in_color() || stage.scene.place.is_abstract() && lamp::color(stage.scene).is_none() {
        return;
    }
    if let Some((color, share)) = air(stage) {
        // From the side that the light does not reach, figure and ground alike.
        let stops = [(0.0, color.faded(0.0)), (0.35, color.faded(share * 0.35)), (1.0, color.faded(share))];
        sheet.ramp(stage.whole(), stage.at_from_light(0.1, 0.05), stage.at_from_light(0.95, 0.95), &stops);
    }
    stream_in(sheet, stage, 0.4);
    // Watercolor has its own edge.
    if stage.scene.style == Style::Pastel {
        return sheet.layer("light over all");
    }
    let deep = mix(stage.colors.shadow, hex(0x0010_0818), 0.3);
    let (clear, dark) = (deep.faded(0.0), if stage.is_night() { 0.34 } else { 0.22 });
    let stops = [(0.0, clear), (0.62, clear), (0.80, deep.faded(dark * 0.28)), (1.0, deep.faded(dark))];
    // The clear middle lies about the head, a little below it.
    let middle =
        [(stage.head.center[0] + stage.width * 0.5) * 0.5, stage.head.center[1] * 0.4 + stage.height * 0.5 * 0.6];
    sheet.around(stage.whole(), (middle, [stage.width * 0.80, stage.height * 0.80]), &stops);
    sheet.layer("light over all");
    if lamp::color(stage.scene).is_some() {
        of_the_hour(sheet, stage);
    }
}

/// Under figures, which keep their own colors: what streams in and what the hour makes of every color. A lamp of one color
/// dyes them too.
pub fn under_figures(sheet: &mut Sheet, stage: &Stage) {
    if !sheet.in_color() || stage.scene.place.is_abstract() || lamp::color(stage.scene).is_some() {
        return;
    }
    stream_in(sheet, stage, 0.6);
    sheet.layer("light on the ground");
    of_the_hour(sheet, stage);
}

fn of_the_hour(sheet: &mut Sheet, stage: &Stage) {
    if stage.scene.style == Style::Color {
        sheet.blended(Blend::SoftLight, "color of the hour", |sheet| grading(sheet, stage));
    }
}

/// A bloom from the light's side; `part` of it.
fn stream_in(sheet: &mut Sheet, stage: &Stage, part: f64) {
    let (bloom, share) = bloom(stage);
    let from = stage.at_from_light(-0.08, -0.06);
    let reach = libm::hypot(stage.width, stage.height);
    let part = if lamp::color(stage.scene).is_some() { 1.0 } else { part };
    sheet.glow(from, [reach * 0.72, reach * 0.66], bloom, share * part);
}

/// What a place gives back to whoever stands in it: green under trees, rose under blossom, dark between walls, light of
/// lanterns. Without it a figure is a cut-out before its ground.
fn air(stage: &Stage) -> Option<(Color, f32)> {
    use Place::{
        AncientHall, BackAlley, Bamboo, Cave, CherryAvenue, Dungeon, Festival, FoodStall, Forest, ForestStream,
        Izakaya, Swamp, Tavern, ToriiPath, Waterfall,
    };
    let night = stage.is_night();
    let color = match stage.scene.place {
        Cave | Dungeon => (0x000C_1028, 0.30),
        AncientHall => (0x0030_1808, 0.24),
        BackAlley => (0x0010_1834, if night { 0.30 } else { 0.20 }),
        Festival | FoodStall | Izakaya | Tavern if night || stage.scene.hour == Hour::Dusk => (0x00FF_8838, 0.16),
        CherryAvenue if !night && stage.clear_sky() => (0x00E0_78A8, 0.16),
        Forest | ForestStream | Bamboo | Swamp | Waterfall | ToriiPath if is_foggy_dawn(stage) => (0x0030_4880, 0.24),
        Forest | ForestStream | Bamboo | Swamp | Waterfall | ToriiPath if !night => {
            (if stage.is_autumn() { 0x0070_3818 } else { 0x0018_5838 }, 0.22)
        }
        _ => return None,
    };
    Some((hex(color.0), color.1))
}

fn is_foggy_dawn(stage: &Stage) -> bool {
    (stage.scene.hour, stage.scene.weather) == (Hour::Dawn, Weather::Fog)
}

/// Warm where the light comes from and cool where it does not reach: what makes lights lighter and darks richer.
fn grading(sheet: &mut Sheet, stage: &Stage) {
    let is_dull = !stage.clear_sky() && !stage.scene.place.is_indoors();
    let (warm, cool): ((u32, f32), (u32, f32)) = match hour(stage) {
        Hour::Dawn if is_foggy_dawn(stage) => ((0x00E8_DCE8, 0.24), (0x0028_3C78, 0.44)),
        Hour::Day if is_dull => ((0x00D8_E2F0, 0.26), (0x0030_3C60, 0.36)),
        Hour::Day => ((0x00FF_F0C8, 0.40), (0x0028_3C8C, 0.36)),
        Hour::Dawn => ((0x00FF_EAB4, 0.44), (0x0024_4CA0, 0.32)),
        Hour::Dusk => ((0x00FF_B464, 0.52), (0x0038_1870, 0.38)),
        Hour::Night => ((0x0098_B4FF, 0.30), (0x0008_0830, 0.46)),
    };
    let even = hex(0x0080_8080).faded(0.0);
    let (warm, even) = match lamp::color(stage.scene) {
        // One lamp is all the light there is: nothing between light and dark is without its color.
        Some(lamp) => (lamp.faded(0.80), lamp.faded(0.42)),
        None => (hex(warm.0).faded(warm.1), even),
    };
    let stops = [(0.0, warm), (0.48, even), (1.0, hex(cool.0).faded(cool.1))];
    sheet.ramp(stage.whole(), stage.at_from_light(0.02, 0.0), stage.at_from_light(0.94, 1.0), &stops);
}

/// The color of what streams in, and how much of it.
fn bloom(stage: &Stage) -> (Color, f64) {
    let is_inside = stage.scene.place.is_indoors();
    if let Some(lamp) = lamp::color(stage.scene) {
        return (lamp, 0.42);
    }
    let (color, share) = match hour(stage) {
        Hour::Day => (hex(0x00FF_F6DC), 0.22),
        Hour::Dawn => (hex(0x00FF_EEC4), 0.30),
        Hour::Dusk => (hex(0x00FF_B468), 0.33),
        Hour::Night if is_inside => (hex(0x00FF_CC88), 0.16),
        Hour::Night => (hex(0x0080_A0F0), 0.16),
    };
    (color, if is_inside || stage.clear_sky() { share } else { share * 0.4 })
}

/// Under a high roof, with windows that are not seen.
const fn is_a_hall(place: Place) -> bool {
    use Place::{
        Ballroom, Church, DiningRoom, Dojo, Gallery, Gym, Mansion, Museum, Smithy, TatamiRoom, Tavern, ThroneRoom,
    };
    matches!(
        place,
        Ballroom
            | Church
            | DiningRoom
            | Dojo
            | Gallery
            | Gym
            | Mansion
            | Museum
            | Smithy
            | TatamiRoom
            | Tavern
            | ThroneRoom
    )
}

/// A room at night, and under the ground.
fn is_gloomy(stage: &Stage) -> bool {
    let place = stage.scene.place;
    let has_lamps = matches!(place, Place::ConcertStage | Place::SpaceStation | Place::Hangar | Place::Aquarium);
    matches!(place, Place::Cave | Place::Aquarium) || stage.is_night() && place.is_indoors() && !has_lamps
}

/// What lamplight does not reach: a tone that deepens away from the head, and the corners in strokes.
fn gloom(sheet: &mut Sheet, stage: &Stage) {
    let reach = libm::hypot(stage.width, stage.height) * 0.62;
    let dark = if stage.scene.place == Place::Cave { 0.5 } else { 0.38 };
    let stops = vec![(0.0, 0.0), (0.34, 0.0), (0.62, 0.14), (1.0, dark)];
    let around = Falling { way: Way::Around(stage.head.center, [reach, reach * 0.92]), stops };
    sheet.tones_over(&stage.whole(), &[around]);
    for (x, y) in [(0.0, 0.0), (1.0, 0.0)] {
        corner(sheet, stage, (x, y));
    }
}

/// Long strokes side by side across a corner, each as long as the corner is dark there.
fn corner(sheet: &mut Sheet, stage: &Stage, (x, y): (f64, f64)) {
    let (away, down) = (1.0 - 2.0 * x, 1.0 - 2.0 * y);
    let step = stage.unit * 9.0;
    let mut strokes = Outline::new();
    for number in 1..26 {
        let far = f64::from(number) * step;
        let at = stage.at(x, y);
        let (from, to) = ([at[0] + away * far * 1.5, at[1]], [at[0], at[1] + down * far * 1.2]);
        let share = 0.5 + 0.5 * hatch::waver([f64::from(number), x], 6);
        // From the edge of the picture inward, and lifted before the middle of the corner is reached.
        let end = |one: Point, other: Point, part: f64| {
            [one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part]
        };
        let fade = 1.0 - f64::from(number) / 27.0;
        let part = (0.16 + 0.34 * share) * fade + 0.06;
        let (thick, none) = (stage.line() * (0.5 + 0.7 * fade), stage.line() * 0.12);
        strokes.add_bar(from, end(from, to, part), [thick, none]);
        strokes.add_bar(to, end(to, from, part), [thick, none]);
    }
    sheet.fill(strokes, hex(0));
}

/// Sheets of light tone on a finished place: what lies away from the light, and the foot of the picture, so that it is
/// no white paper with lines on it.
fn planes(sheet: &mut Sheet, stage: &Stage) {
    // Where the light is even, paper stays paper: a tone over everything is mud.
    if stage.scene.hour != Hour::Dusk {
        return;
    }
    let dark = 0.10;
    let falling =
        |from: Point, to: Point, stops: &[(f64, f64)]| Falling { way: Way::Along(from, to), stops: stops.to_vec() };
    let (near, far) = (stage.at_from_light(0.35, 0.0), stage.at_from_light(1.0, 0.18));
    let tones = [falling(near, far, &[(0.0, 0.0), (0.45, 0.0), (1.0, dark)])];
    sheet.tones_over(&stage.whole(), &tones);
}
