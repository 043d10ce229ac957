//! How large the figures of a scene are, where they stand in the picture, and where it ends.

use super::body::behind::Perch;
use super::goldfish::is_at_tub;
use super::rig::{Rig, head_share};
use super::shot::{Shot, Stand, above};
use super::spread::{behind, farther, spread};
use super::{kept, lying, supine, things};
use crate::animal;
use scene::{Age, Character, Framing, Place, Pose, Scene, Sight};

/// The greatest stature of those in the picture.
pub fn tall(shots: &[Shot]) -> f64 {
    shots.iter().map(|shot| Rig::of(shot).stature).fold(0.0, f64::max)
}

/// Heads below the chin of a figure of usual stature where a picture may end: above these the waist, ...
const WAIST: f64 = 1.95;
/// ... and between these the middle of the thighs; not at wrists, knees, shins or ankles.
pub const THIGHS: [f64; 2] = [2.72, 3.10];
/// The whole figure is shown if it need not be much smaller for that.
const LEAST_WHOLE: f64 = 0.80;

/// Where a picture with `room` heads below the chin ends: where a figure may be cut, or below `whole` of it.
fn cut(room: f64, tall: f64, (above, whole): (f64, f64)) -> f64 {
    let [from, to] = THIGHS.map(|at| at * tall);
    if room >= whole || room > to && (above + room) / (above + whole) > LEAST_WHOLE {
        whole
    } else if room >= from {
        room.min(to)
    } else {
        room.min(WAIST * tall)
    }
}

/// Of the picture's height, from the lower edge to the crown.
const LEAST_FILLED: f64 = 0.70;

/// Between which shares of the picture's height figures stand.
fn margins(scene: &Scene) -> (f64, f64) {
    match scene.framing {
        Framing::Face | Framing::Bust | Framing::HalfBody | Framing::Knees => (0.035, 1.0),
        // The crowd is below the stage.
        Framing::FullBody if scene.place == Place::ConcertStage => (0.03, 0.90),
        Framing::FullBody if flies(scene) => (0.03, 0.86),
        // The fire, or the tub, is before them.
        Framing::FullBody if scene.is_round_a_fire() || is_at_tub(scene) => (0.05, 0.88),
        Framing::FullBody if scene.sights.contains(&Sight::PicnicBlanket) => (0.06, 0.85),
        Framing::FullBody if scene.sights.contains(&Sight::Kotatsu) => (0.05, 0.88),
        // So is a board on the floor.
        Framing::FullBody if scene.figures.iter().all(|figure| figure.pose == Pose::PaintingSign) => (0.10, 0.80),
        // The boat has water round it.
        Framing::FullBody if scene.place.is_afloat() => (0.08, 0.76),
        // Before those who sit there lies what they look at.
        Framing::FullBody if sit_before_a_view(scene) => (0.26, 0.90),
        Framing::FullBody => (0.038, 0.958),
        Framing::Wide => (0.40, 0.93),
    }
}

/// What animals and things take to the left and the right, heads.
fn room_aside(scene: &Scene) -> [f64; 2] {
    let (beasts, laid) = (animal::aside(scene), things::aside(scene));
    [beasts[0] + laid[0], beasts[1] + laid[1]]
}

/// Where each figure of a scene stands: side by side, their feet on one ground.
pub fn stands(scene: &Scene, shots: &[Shot], boxes: &[[f64; 4]]) -> Vec<Stand> {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    if shots.is_empty() {
        return Vec::new();
    }
    let tallest = boxes.iter().map(|sides| sides[3]).fold(0.0, f64::max);
    if lying::is_lying(scene) {
        return vec![lying::stand(scene, (above(shots[0].character), tallest + 0.1))];
    }
    let above = highest(scene, shots, boxes);
    let [left_room, right_room] = room_aside(scene);
    let tall = tall(shots);
    let whole = tallest + 0.12;
    if scene.is_seen_from_straight_above() {
        return supine::stands(scene, boxes, (above, kept::shown(scene, shots).unwrap_or(whole)));
    }
    let below = kept::shown(scene, shots).unwrap_or(whole);
    let (top, bottom) = margins(scene);
    let by_height = height * (bottom - top) / (above + 1.0 + below);
    let (places, rows) = (spread(shots, boxes), farther(scene));
    let wide = places.iter().map(|(_, right)| *right).fold(0.0, f64::max) + left_room + right_room;
    // What is stretched out does not touch the frame.
    let by_width = width * 0.92 / wide;
    let head = by_height.min(by_width);
    // Where the width decides there is room for more of the figures.
    let room = height * (bottom - top) / head - above - 1.0;
    // Above somebody who is small in the picture there would be too much of it.
    let fills = |most: &f64| (above + 1.0 + most) * head > LEAST_FILLED * height;
    let most = kept::most(scene, tall).filter(|most| kept::shows_laps(scene) || fills(most)).unwrap_or(f64::MAX);
    let below = if room > below + 1e-6 { below.max(cut(room, tall, (above + 1.0, whole)).min(most)) } else { below };
    let is_whole = below > whole - 1e-6;
    let head = if is_whole { head.min(height * (bottom - top) / (above + 1.0 + below)) } else { head };
    // The taller stands higher; in a close picture the smaller one is raised a little toward it.
    let ease = if is_whole { 1.0 } else { 0.45 };
    // What is cut off is cut at the picture's edge; who is whole stands on the ground.
    let filled = (above + 1.0 + below) * head / height;
    let bottom = if is_whole { bottom.min(0.968) - lifted(scene, filled) } else { bottom };
    let floor = height * bottom - head * below;
    let start = (width - wide * head) / 2.0 + left_room * head;
    let are_of_two_sizes = is_free_beside_grown(scene);
    shots
        .iter()
        .zip(&places)
        .zip(boxes.iter().zip(rows))
        .map(|((shot, (chin, _)), (sides, is_far))| {
            let x = start + chin * head;
            let aside = if shots.len() == 1 { off_middle(shot) * width } else { 0.0 };
            let slack = ((width - wide * head) / 2.0 - 0.025 * width).max(0.0);
            let (smaller, higher) = behind(scene);
            let (size, up) = if is_far { (smaller, higher * ease) } else { (1.0, 0.0) };
            let size = if are_of_two_sizes { size * head_share(shot.character) } else { size };
            let y = floor + ((tallest - sides[3] * size) * ease - up) * head;
            Stand { head: head * size, chin: [x + aside.clamp(-slack, slack), y] }
        })
        .collect()
}

/// Whether children are beside grown people there, and no two have to meet with their hands.
fn is_free_beside_grown(scene: &Scene) -> bool {
    let is_bound = |figure: &Character| figure.pose.takes_two() || figure.pose.is_of_two_parts();
    scene.figures.iter().any(|figure| figure.age != Age::Child) && !scene.figures.iter().any(is_bound)
}

/// From the crowns up to the highest of all that is there, heads.
fn highest(scene: &Scene, shots: &[Shot], boxes: &[[f64; 4]]) -> f64 {
    let raised = boxes.iter().map(|sides| -sides[1] - 1.0).fold(0.0, f64::max);
    let worn = shots.iter().map(|shot| above(shot.character)).fold(raised, f64::max);
    worn.max(animal::above(scene)).max(things::above(scene))
}

/// By how much of the height those who fill only `filled` of it stand above the lower edge: else the picture would be sky.
fn lifted(scene: &Scene, filled: f64) -> f64 {
    if scene.framing == Framing::Wide || scene.place.is_abstract() {
        return 0.0;
    }
    ((ROOMY - filled) * 0.34).clamp(0.0, 0.11)
}

/// Of the height, where figures begin to be small in the picture.
const ROOMY: f64 = 0.66;

/// How far off the middle who is alone stands, a share of the width: away from where the face looks, so that there is room
/// before it; who looks straight at us stands to the side that the seed says.
fn off_middle(shot: &Shot) -> f64 {
    let (width, height) = (f64::from(shot.scene.width_px), f64::from(shot.scene.height_px));
    // To a third of a broad picture.
    let most = 0.085 + 0.055 * ((width / height - 1.0) / 0.4).clamp(0.0, 1.0);
    let yaw = shot.character.yaw_deg;
    let least = if shot.scene.place.is_abstract() { 0.0 } else { 0.4 };
    let side = if yaw.abs() > 4.0 {
        -yaw.signum()
    } else if shot.seed.is_multiple_of(2) {
        1.0
    } else {
        -1.0
    };
    side * most * (yaw.abs() / 30.0).clamp(least, 1.0)
}

/// Whether all sit with their backs to us.
fn sit_before_a_view(scene: &Scene) -> bool {
    let sits = |figure: &Character| Perch::of(figure, scene.place).is_some();
    !scene.figures.is_empty() && scene.figures.iter().all(sits)
}

/// Whether who is there flies: then there is air below.
fn flies(scene: &Scene) -> bool {
    let flies =
        |figure: &Character| matches!(figure.pose, Pose::OnBroom | Pose::Floating | Pose::Flying | Pose::Falling);
    let leaps = |figure: &Character| figure.pose == Pose::Leaping && scene.place == Place::TiledRoof;
    scene.rides_in_the_air() || scene.figures.iter().any(leaps) || scene.figures.iter().all(flies)
}

#[cfg(test)]
mod tests {
    use super::super::body::leg_of;
    use super::super::every::scene;
    use super::super::shot::Shot;
    use super::{THIGHS, WAIST, cut};
    use scene::{Age, FigureKind, Framing, Height};

    #[test]
    fn beside_a_woman_a_child_comes_up_to_her_chest_and_a_toddler_to_her_hips() {
        for (height, most) in [(Height::Usual, 0.66), (Height::Short, 0.58)] {
            let mut scene = scene();
            scene.framing = Framing::FullBody;
            scene.figures.push(scene.figures[0].clone());
            scene.figures[0].kind = FigureKind::Woman;
            (scene.figures[1].age, scene.figures[1].height) = (Age::Child, height);
            let shots = Shot::all(&scene);
            let tall = [0, 1].map(|at| {
                let ground = leg_of(&shots[at], 0)[2][1];
                ground - shots[at].stand.chin[1] + shots[at].stand.head
            });
            assert!((0.40..most).contains(&(tall[1] / tall[0])), "{height:?}: {tall:?}");
            assert!(shots[1].stand.head < shots[0].stand.head, "{height:?}: the child's head is larger");
        }
    }

    #[test]
    fn no_picture_ends_at_wrists_knees_shins_or_ankles() {
        let (above, whole) = (1.3, 5.6);
        for tall in [0.7, 1.0, 1.1] {
            for room in (10..90).map(|tenths| f64::from(tenths) / 10.0) {
                let end = cut(room, tall, (above, whole));
                let at_thighs = (THIGHS[0] * tall..=THIGHS[1] * tall).contains(&end);
                assert!(end <= WAIST * tall || at_thighs || end >= whole, "room for {room} heads ends at {end}");
                assert!(end <= room || end >= whole, "more is shown than there is room for");
            }
        }
    }
}
