//! The figure: one character before a place, painted from the back to the front.
//!
//! Order: hair behind, body, ears, face, eyes, cap and locks, fringe, what is on the hair, eyes and brows through it.

mod across;
mod acting;
mod aging;
mod attending;
#[cfg(test)]
mod backs;
mod band;
mod beard;
#[cfg(test)]
mod bearing;
mod bedside;
mod between;
mod blows;
mod body;
mod brows;
mod callings;
mod caps;
mod carry;
mod clasps;
mod clothes;
mod complexion;
mod construction;
pub mod curve;
mod drama;
mod duos;
mod dyes;
pub mod easel;
mod embrace;
#[cfg(test)]
mod every;
mod extras;
mod eye_shapes;
mod eyes;
mod face;
mod features;
mod folk;
mod fox_mask;
mod framed;
mod glasses;
mod goldfish;
#[cfg(test)]
mod grasp;
mod greasepaint;
mod hair;
mod head_backs;
mod headwear;
mod hood;
mod iris;
mod kabuto;
mod kendo_mask;
mod kept;
mod kotatsu;
mod lashes;
mod light;
pub use light::rim_share;
mod look;
mod lying;
mod makeup;
mod marks;
mod mouth;
mod nib;
mod nose;
mod pairs;
pub mod palette;
mod peaked;
mod perches;
mod petting;
mod picnic;
mod piggyback;
mod profile;
mod promise;
mod props;
mod pushing;
mod quarrel;
mod rig;
mod rim;
mod round;
mod scarf;
pub mod shade;
mod shogi;
pub mod shot;
mod smudges;
mod snowman;
mod splash;
mod spread;
mod supine;
mod swatches;
mod tail;
#[cfg(test)]
mod tests;
pub mod things;
mod together;
mod trades;
#[cfg(test)]
mod turning;
mod visage;
mod visor;
mod wings;
mod wreaths;
#[cfg(test)]
mod wrists;

use canvas::Layer;

use crate::backlight::LIGHT;
use crate::places::Print;
use body::Body;
use curve::{Point, moved};
use easel::{BODY, Easel};
pub use lying::is_lying;
use palette::Palette;
pub use perches::{Perch, covered, extent, head, heads, hips, perches};
pub use petting::strokes_lap;
use rig::Rig;
use scene::{Character, Expression, Extra, Pose, Prop, Scene, Sight};
pub use shade::Shade;
use shot::Shot;
pub use shot::is_seated;
pub use spread::farther;
pub use swatches::{colors, key_color};
pub use together::couch::is_shown as is_on_couch;
pub use together::one_bed::is_shown as is_tucked_in;

/// How strongly brows and eyes show through the hair.
const BROWS_THROUGH: f64 = 0.80;
const EYES_THROUGH: f64 = 0.28;
const LASHES_THROUGH: f64 = 0.50;
/// Of the white edge in print, head units.
const HALO: f64 = 0.028;

/// The arms that lie across the trunk once more, over what they hold.
pub fn arms_over(scene: &Scene, number: usize, print: Option<Print>) -> Vec<Layer> {
    let Some(shot) = Shot::all(scene).into_iter().nth(number) else { return Vec::new() };
    let (rig, palette) = (Rig::of(&shot), Palette::of(&shot));
    let body = Body::of(&rig, &palette, &shot);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    body::draw_across(&mut easel, &body);
    // Else they would be lighter than the rest of the sleeve.
    light::on_limb(&mut easel, (&rig, rig.flat([0.0, 0.5])), &shot);
    easel.layer("arms");
    easel.into_layers()
}

/// Legs once more, over who carries them.
fn legs_over(scene: &Scene, number: usize, print: Option<Print>) -> Vec<Layer> {
    let Some(shot) = Shot::all(scene).into_iter().nth(number) else { return Vec::new() };
    let (rig, palette) = (Rig::of(&shot), Palette::of(&shot));
    let body = Body::of(&rig, &palette, &shot);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    body::draw_legs(&mut easel, &body);
    light::draw(&mut easel, &rig, &shot);
    easel.layer("legs");
    easel.into_layers()
}

/// The layers of all figures, bottom to top.
pub fn draw(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    draw_each(scene, print).into_iter().flatten().collect()
}

/// The layers of each figure, bottom to top.
pub fn draw_each(scene: &Scene, print: Option<Print>) -> Vec<Vec<Layer>> {
    let one = |shot: Shot| {
        if shot.character.shows_back() { draw_back(&shot, print) } else { draw_one(&shot, print) }
    };
    let mut drawn: Vec<Vec<Layer>> = Shot::all(scene).into_iter().map(one).collect();
    // A hand that is laid on who stands beside is over them, who are drawn later.
    let laid = |figure: &Character| matches!(figure.pose, Pose::PattingHead | Pose::ShakingHands | Pose::Feeding);
    if let Some(second) = drawn.get_mut(1).filter(|_| scene.figures.iter().take(2).all(laid)) {
        second.extend(arms_over(scene, 0, print));
    }
    let is_for_last = together::teams::of(scene).is_some() || drawn.len() == 1 && duos::of(scene).is_some();
    let over = if is_for_last { drawn.len() - 1 } else { 1 };
    if let Some(second) = drawn.get_mut(over) {
        second.extend(between::draw(scene, print));
        second.extend(clasps::laid(scene).into_iter().flat_map(|laid| laid_over(scene, laid, print)));
    }
    if let Some(last) = drawn.last_mut() {
        last.extend(goldfish::draw(scene, print));
        last.extend(splash::draw(scene, print));
    }
    if let Some(last) = drawn.last_mut() {
        last.extend(seats_from_behind(scene, print));
    }
    if picnic::is_shown(scene) {
        picnic::spread(&mut drawn, scene, print);
    }
    if kotatsu::is_shown(scene)
        && let Some(last) = drawn.last_mut()
    {
        last.extend(kotatsu::draw(scene, print));
    }
    if together::mikoshi::is_shown(scene) {
        if let Some(first) = drawn.first_mut() {
            first.splice(0..0, together::mikoshi::shrine(scene, print));
        }
        if let Some(last) = drawn.last_mut() {
            last.extend(together::mikoshi::beam(scene, print));
        }
    }
    if together::one_bed::is_shown(scene) {
        if let Some(first) = drawn.first_mut() {
            first.splice(0..0, together::one_bed::pillows(scene, print));
        }
        if let Some(last) = drawn.last_mut() {
            last.extend(together::one_bed::blanket(scene, print));
        }
    } else if together::couch::is_shown(scene)
        && let Some(first) = drawn.first_mut()
    {
        first.splice(0..0, together::couch::below(scene, print));
    }
    if body::tables::is_at_table(scene) {
        body::tables::chairs_first(&mut drawn);
    }
    things::lay(&mut drawn, scene, print);
    if scene.is_seen_from_straight_above() {
        drawn.iter_mut().for_each(|layers| supine::lay(layers, scene));
    }
    interlaced(scene, drawn, print)
}

/// What those sit on who are seen from behind: it is before them.
fn seats_from_behind(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    let mut layers = Vec::new();
    let sitting = |shot: &Shot| body::behind::Perch::of(shot.character, scene.place).is_some();
    let shots: Vec<Shot> = Shot::all(scene).into_iter().filter(sitting).collect();
    for (number, shot) in shots.iter().enumerate() {
        let (rig, palette) = (Rig::of(shot), Palette::of(shot));
        let body = Body::of(&rig, &palette, shot);
        let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
        body::behind::seat(&mut easel, &body, number + 1 == shots.len());
        easel.layer("seat");
        layers.extend(easel.into_layers());
    }
    layers
}

/// One arm's forearm or hand once more, over whom it goes round.
fn laid_over(scene: &Scene, laid: clasps::Laid, print: Option<Print>) -> Vec<Layer> {
    let Some(shot) = Shot::all(scene).into_iter().nth(laid.figure) else { return Vec::new() };
    let (rig, palette) = (Rig::of(&shot), Palette::of(&shot));
    let body = Body::of(&rig, &palette, &shot);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    if laid.hand_alone {
        body::draw_hand(&mut easel, &body, laid.arm);
    } else {
        body::draw_forearm(&mut easel, &body, laid.arm);
    }
    light::on_limb(&mut easel, (&rig, rig.flat([0.0, 0.5])), &shot);
    easel.layer("arm");
    easel.into_layers()
}

/// Of two of whom one holds the other: who is behind first, then who is before, then the limbs that go round.
fn interlaced(scene: &Scene, mut drawn: Vec<Vec<Layer>>, print: Option<Print>) -> Vec<Vec<Layer>> {
    let carry = carry::Carry::of(scene);
    let back = pairs::behind(scene).or_else(|| {
        carry.map(|carry| {
            if matches!(carry.pose, Pose::PrincessCarry | Pose::RidingDouble) { carry.carrier } else { carry.rider }
        })
    });
    let Some(back) = back.filter(|_| drawn.len() > 1) else { return drawn };
    let others = drawn.split_off(2);
    let mut layers = std::mem::take(&mut drawn[back]);
    layers.append(&mut drawn[1 - back]);
    match carry {
        None if embrace::Embrace::of(scene).is_some() => layers.extend(embrace::arms(scene, print)),
        None => layers.extend(arms_over(scene, back, print)),
        Some(carry) if carry.pose == Pose::ShoulderRide => {
            // The thighs come from behind the head.
            let body = layers.iter().rposition(|layer| layer.name == BODY).map_or(layers.len(), |at| at + 1);
            layers.splice(body..body, legs_over(scene, carry.rider, print));
            layers.extend(arms_over(scene, carry.rider, print));
            layers.extend(arms_over(scene, carry.carrier, print));
        }
        Some(carry) if carry.pose == Pose::RidingDouble => layers.extend(carry::draped(scene, carry.rider, print)),
        Some(carry) if carry.pose == Pose::Piggyback => {
            layers.extend(piggyback::limbs(scene, carry, print));
        }
        Some(carry) => {
            layers.extend(carry::draped(scene, carry.rider, print));
            let forearm = clasps::Laid { figure: carry.carrier, arm: 1, hand_alone: false };
            layers.extend(laid_over(scene, forearm, print));
        }
    }
    let mut drawn = vec![Vec::new(), layers];
    drawn.extend(others);
    drawn
}

fn draw_one(shot: &Shot, print: Option<Print>) -> Vec<Layer> {
    let (rig, palette) = (Rig::of(shot), Palette::of(shot));
    let hair = hair::Head::new(&rig, &palette, shot);
    let mut easel = Easel::new(print, rig.head, f64::from(shot.scene.height_px));
    (easel.dotted, easel.light) = (palette.has_one_tone(), rig.light);
    let on = &mut easel;
    let body = Body::of(&rig, &palette, shot);
    let looks_back = body.is_turned_away();
    let body = if looks_back { body.turned_away() } else { body };
    below(on, &body, shot);
    body::sweep::draw(on, &body);
    body.props_behind(on);
    body::seats::behind(on, &body);
    if looks_back {
        back_to_neck(on, &body, shot);
    }
    if !body.is_on_furniture() {
        features::behind_body(on, (&rig, &palette), &shot.character.extras);
    }
    extras::behind_hair(on, &rig, &palette, shot);
    hair.behind(on);
    on.layer("hair behind");
    if !looks_back {
        body::draw(on, &body);
        extras::on_neck(on, &rig, &palette, shot);
        thrown_by_hair(on, &body, &hair);
        hair.over_body(on);
    }
    on.layer(BODY);
    if !shot.character.extras.contains(&Extra::ElfEars) {
        face::ears(on, &rig, &palette);
    }
    face::draw(on, (&rig, &palette, shot), &hair.outlines());
    eyes::draw(on, &rig, &palette, shot);
    brows::draw(on, &rig, &palette, shot);
    extras::on_face(on, &rig, &palette, shot);
    on.layer("face");
    hair.before(on);
    if hair.bares_ear() && !shot.character.extras.contains(&Extra::ElfEars) {
        face::ears(on, &rig, &palette);
    }
    hair.rim(on, palette.rim, light::rim_share(shot.scene.hour));
    hair.ribbons(on);
    // In print every layer is screened for itself, which costs more than all its shapes: fewer layers there.
    if on.in_color() {
        on.layer("hair");
    }
    if !hides_eyes(shot.character) {
        through_hair(on, &rig, &palette, shot);
    }
    on.layer(if on.in_color() { "eyes through the hair" } else { "hair" });
    extras::on_hair(on, &rig, &palette, shot);
    on.layer("worn on the head");
    if !looks_back {
        before_all(on, &body);
    }
    on.layer("hands");
    marked(on, (&rig, &palette), shot);
    light::draw(on, &rig, shot);
    on.layer(LIGHT);
    if lying::lies(shot) {
        return laid(easel, &body, (shot, print));
    }
    if !on.in_color() {
        on.halo(if on.in_pencil() { 0.0 } else { HALO }, (palette.white.base, palette.lash), rig.light);
    }
    fallen(easel.into_layers(), &rig, shot)
}

/// The shadow of long hair on what it hangs before: without it hair and cloth lie in one plane.
fn thrown_by_hair(easel: &mut Easel, body: &Body, hair: &hair::Head) {
    let locks = hair.hanging();
    if !easel.in_color() || locks.is_empty() {
        return;
    }
    let drop = body.rig.away(THROWN);
    let thrown: Vec<Vec<Point>> = locks.iter().map(|lock| moved(lock, drop)).collect();
    easel.on_figure(|easel| easel.veils(&thrown, body.palette.dark.deep, 0.26));
}

/// How far from a lock its shadow lies, head units, for light from the picture's right.
const THROWN: Point = [0.055, 0.075];

/// Marks of a mood and of sleep, and the lines that a sketch leaves.
fn marked(easel: &mut Easel, (rig, palette): (&Rig, &Palette), shot: &Shot) {
    marks::draw(easel, rig, palette, shot);
    if shot.character.extras.contains(&Extra::WhiteBreath) {
        smudges::white_breath(easel, rig, palette);
    }
    marks::of_sleep(easel, rig, palette, shot.character);
    construction::draw(easel, rig);
    easel.layer("marks");
}

/// What is in the mouth, the hands before the face, and what somebody stands behind.
fn before_all(easel: &mut Easel, body: &Body) {
    props::in_mouth(easel, body);
    body::before_face(easel, body);
    body::apparatus::before(easel, body);
}

/// Whether something lies before the eyes.
fn hides_eyes(character: &Character) -> bool {
    let covers =
        [Extra::Sunglasses, Extra::Eyepatch, Extra::VrHeadset, Extra::Visor, Extra::TenguMask, Extra::Blindfold];
    character.extras.iter().any(|extra| covers.contains(extra))
}

/// Who falls is turned in the air, and who stands on the hands stands on the head.
fn fallen(mut layers: Vec<Layer>, rig: &Rig, shot: &Shot) -> Vec<Layer> {
    let character = shot.character;
    if let Some(degrees) = body::turned_over_deg(shot) {
        lying::turn(&mut layers, rig.body(body::UPENDED_ABOUT), degrees);
    }
    if character.pose == Pose::Falling {
        let side = if character.yaw_deg < 0.0 { -1.0 } else { 1.0 };
        lying::turn(&mut layers, rig.body([0.0, 2.8]), side * FALLS_DEG);
    }
    layers
}

/// How far from upright one falls: head and feet both in the wind.
const FALLS_DEG: f64 = 62.0;

/// How far below the chin a figure goes, heads.
fn length(rig: &Rig, shot: &Shot) -> f64 {
    (body::bounds(shot, f64::MAX)[3] - shot.stand.chin[1]) / rig.head
}

/// The shadow on the ground, or the bed.
fn below(on: &mut Easel, body: &Body, shot: &Shot) {
    body::apparatus::behind(on, body);
    if shot.scene.is_seen_from_straight_above() {
        // Of several, one's wings would lie over the next.
        if shot.scene.has(Sight::SnowAngel) && shot.scene.figures.len() == 1 {
            supine::snow_angel(on, body);
        }
        supine::shadow(on, body);
    } else if lying::lies(shot) {
        lying::below(on, (body.rig, body.palette), (shot, length(body.rig, shot)));
    } else if carry::Carry::carries(shot).is_none()
        && !together::on_lap::is_held(shot)
        && shot.character.pose != Pose::Falling
        // Between two roofs there is no ground.
        && !(shot.character.pose == Pose::Leaping && shot.scene.place == scene::Place::TiledRoof)
    {
        body::ground::shadow(on, body, shot.scene);
    }
    on.layer("shadow on the ground");
    if lying::lies(shot) {
        on.set_apart();
    }
}

/// The layers turned, but the first, which is what is below, and a blanket: these lie there already. No white edge: it
/// would not turn.
fn laid(mut easel: Easel, body: &Body, (shot, print): (&Shot, Option<Print>)) -> Vec<Layer> {
    let in_bed = lying::is_in_bed(shot.scene);
    if in_bed {
        lying::blanket(&mut easel, body.palette, (shot, length(body.rig, shot)));
        easel.layer("blanket");
    }
    let mut layers = easel.into_layers();
    let last = layers.len() - usize::from(in_bed);
    lying::lay(&mut layers[1..last], &shot.stand);
    layers.extend(sleep(shot, (body.rig, body.palette), print));
    layers
}

/// What shows that somebody who lies there is asleep.
fn sleep(shot: &Shot, (rig, palette): (&Rig, &Palette), print: Option<Print>) -> Vec<Layer> {
    if shot.character.expression != Expression::Serene {
        return Vec::new();
    }
    let mut easel = Easel::new(print, rig.head, f64::from(shot.scene.height_px));
    let middle = lying::turned(&shot.stand, rig.flat([0.0, 0.5]));
    marks::breath(&mut easel, palette, (middle, rig.head));
    easel.layer("sleep");
    easel.into_layers()
}

/// The back of a body, and over it what is worn on the neck.
fn back_to_neck(on: &mut Easel, body: &Body, shot: &Shot) {
    body::draw_back(on, body);
    extras::on_neck(on, body.rig, body.palette, shot);
}

/// Seen from behind: arms and what they hold first, the back over them, and all of the hair over that.
fn draw_back(shot: &Shot, print: Option<Print>) -> Vec<Layer> {
    let (rig, palette) = (Rig::of(shot), Palette::of(shot));
    let hair = hair::Head::new(&rig, &palette, shot);
    let mut easel = Easel::new(print, rig.head, f64::from(shot.scene.height_px));
    (easel.dotted, easel.light) = (palette.has_one_tone(), rig.light);
    let on = &mut easel;
    let body = Body::of(&rig, &palette, shot).turned_away();
    body::apparatus::behind(on, &body);
    body::ground::shadow(on, &body, shot.scene);
    on.layer("shadow on the ground");
    // A canopy is over the head, a canvas or a wall is beyond.
    let is_covered = matches!(shot.character.prop, Some(Prop::Umbrella | Prop::LeafUmbrella));
    if !is_covered {
        body.props_behind(on);
    }
    back_to_neck(on, &body, shot);
    features::behind_body(on, (&rig, &palette), &shot.character.extras);
    on.layer(BODY);
    if !shot.character.extras.contains(&Extra::ElfEars) {
        face::ears(on, &rig, &palette);
    }
    extras::behind_hair(on, &rig, &palette, shot);
    hair.seen_from_behind(on);
    hair.ribbons(on);
    on.layer("hair");
    extras::on_hair(on, &rig, &palette, shot);
    on.layer("worn on the head");
    if is_covered {
        body.props_behind(on);
        on.layer("held above");
    }
    light::draw(on, &rig, shot);
    on.layer(LIGHT);
    if !on.in_color() {
        on.halo(if on.in_pencil() { 0.0 } else { HALO }, (palette.white.base, palette.lash), rig.light);
    }
    easel.into_layers()
}

/// In color brows and eyes shimmer through; in print there is no half, and only what black hair would swallow is drawn.
fn through_hair(on: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    aging::on_bare_brow(on, rig, palette, shot);
    if on.in_color() {
        let hidden = hair::covered_side(shot);
        on.together(EYES_THROUGH, |on| eyes::draw_but(on, (rig, palette, shot), hidden));
        on.together(LASHES_THROUGH, |on| eyes::lashes_only(on, rig, palette, shot));
        on.together(BROWS_THROUGH, |on| brows::draw(on, rig, palette, shot));
    } else {
        eyes::lashes_only(on, rig, palette, shot);
        brows::draw(on, rig, palette, shot);
    }
}
