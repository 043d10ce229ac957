//! The light of what burns and shines beside who is there, on figure and ground alike: fires, candles, lamps, fireworks,
//! a screen before a face.

use canvas::Color;
use canvas::drawing::Blend;

use super::nearby;
use super::outline::Point;
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::{Head, Stage};
use scene::{Character, Hour, Place, Pose, Prop, Seat, Sight};

/// One light: where, how far it reaches, its color, and how much of it arrives at the middle.
struct Lamp {
    at: Point,
    reach: Point,
    color: Color,
    share: f64,
}

/// What a color of light adds: darks stay dark, and what is light there takes its color.
const FIRE: Color = hex(0x009C_4A0C);
const FLAME: Color = hex(0x0084_5014);
const LAMP: Color = hex(0x0070_5020);
const SCREEN: Color = hex(0x0010_4470);
const ROSE: Color = hex(0x0070_1838);
const GOLD: Color = hex(0x0068_4810);

pub fn over(sheet: &mut Sheet, stage: &Stage) {
    if !sheet.in_color() || !matches!(stage.scene.hour, Hour::Dusk | Hour::Night) {
        return;
    }
    let mut lamps = of_sights(stage);
    lamps.extend(of_hands(stage));
    if lamps.is_empty() {
        return;
    }
    if stage.is_night() && stage.scene.place.is_indoors() {
        sheet.blended(Blend::Multiply, "dark about lamps", |sheet| {
            sheet.fill(stage.whole(), hex(0x0084_80B4));
            for Lamp { at, reach, .. } in &lamps {
                sheet.glow(*at, reach.map(|size| size * 1.25), hex(0x00FF_FFFF), 0.95);
            }
        });
    }
    sheet.blended(Blend::ColorDodge, "light of lamps", |sheet| {
        for Lamp { at, reach, color, share } in &lamps {
            sheet.glow(*at, *reach, *color, *share);
        }
    });
}

fn of_sights(stage: &Stage) -> Vec<Lamp> {
    let (width, height) = (stage.width, stage.height);
    let mut lamps = Vec::new();
    let mut shine = |at: Point, reach: Point, color: Color, share: f64| lamps.push(Lamp { at, reach, color, share });
    if let Some([x, foot]) = nearby::hearth_at(stage) {
        shine([x, foot - 0.10 * height], [0.75 * width.max(0.6 * height), 0.72 * height], FIRE, 1.0);
    }
    for (number, sight) in stage.scene.sights.iter().enumerate() {
        match sight {
            Sight::Fire => shine(stage.at(0.5, 0.9), [0.9 * width, 0.85 * height], FIRE, 0.9),
            Sight::Candles => {
                for x in [0.09, 0.91] {
                    shine(stage.at(x, 0.48), [0.62 * width, 0.5 * height], FLAME, 0.48);
                }
            }
            Sight::FloatingCandles => shine(stage.at(0.5, 0.2), [0.9 * width, 0.6 * height], FLAME, 0.5),
            Sight::LampPost => {
                shine(nearby::lamp_at(stage, number), [0.6 * width.max(0.6 * height), 0.62 * height], LAMP, 1.0);
            }
            Sight::Fireworks if stage.is_night() => {
                shine(stage.at(0.12, 0.12), [0.8 * width, 0.8 * height], GOLD, 0.9);
                shine(stage.at(0.92, 0.10), [0.7 * width, 0.7 * height], ROSE, 0.9);
            }
            Sight::Lanterns | Sight::StringLights => shine(stage.at(0.5, 0.1), [0.9 * width, 0.7 * height], LAMP, 0.6),
            _ => {}
        }
    }
    lamps
}

/// What somebody holds or has before them.
fn of_hands(stage: &Stage) -> Vec<Lamp> {
    let heads = crate::figure::heads(stage.scene);
    if heads.len() != stage.scene.figures.len() {
        return Vec::new();
    }
    let holders = stage.scene.figures.iter().zip(&heads);
    holders
        .filter_map(|(figure, head)| match figure.prop {
            Some(prop) => lamp_of(prop, stage.scene.place, head),
            None if has_desk_lamp(figure, stage) => Some(about(head, (LAMP, 0.8, 1.9))),
            None => None,
        })
        .collect()
}

/// Alone at a desk of one's own by night one has a lamp on it: as the figure's drawing has it.
fn has_desk_lamp(figure: &Character, stage: &Stage) -> bool {
    let of_desks = [Place::Office, Place::Library, Place::Laboratory, Place::Bedroom, Place::Study];
    stage.is_night()
        && stage.scene.figures.len() == 1
        && figure.seat == Some(Seat::Desk)
        && figure.pose == Pose::Sitting
        && of_desks.contains(&stage.scene.place)
}

fn lamp_of(prop: Prop, place: Place, head: &Head) -> Option<Lamp> {
    let (color, share, low) = match prop {
        Prop::Candle | Prop::Lantern | Prop::Match | Prop::Sparkler | Prop::Torch | Prop::LitFire => (FLAME, 1.0, 1.5),
        Prop::RoastedMarshmallow => (FIRE, 1.0, 3.2),
        Prop::Orb => (SCREEN, 0.9, 1.5),
        Prop::Laptop | Prop::Tablet | Prop::Phone | Prop::Controller if place.is_indoors() => (SCREEN, 0.60, 1.2),
        _ => return None,
    };
    Some(about(head, (color, share, low)))
}

/// A light before somebody, `low` heads below the middle of the head.
fn about(head: &Head, (color, share, low): (Color, f64, f64)) -> Lamp {
    let at = [head.center[0], head.center[1] + head.height * low];
    Lamp { at, reach: [head.height * 2.9, head.height * 2.6], color, share }
}
