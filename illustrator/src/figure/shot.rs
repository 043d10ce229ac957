//! One figure of a scene with everything that its drawing reads, and where it stands in the picture.

use super::acting::{above_neighbors, acting_side};
use super::bedside;
use super::body::action::in_pair;
use super::body::behind::{self, Perch};
use super::body::posture::{
    Depth, Foot, Hand, Leg, Posture, Reach, arm, at_console, at_drums, at_piano, at_table, at_wheel, enthroned, leg,
    posture,
};
use super::body::spine::Trunk;
use super::body::{at_ease, benched, seats, stances, tables};
use super::carry::{self, Carry};
use super::clasps;
use super::clothes::wear::{Bottom, wear};
use super::curve::{Point, lerp};
use super::duos;
use super::embrace::Embrace;
use super::goldfish::is_at_tub;
use super::kept;
use super::rig::Rig;
use super::spread::{behind, farther, spread};
use super::together::lap;
use super::{body, lying, pairs, petting, supine, things};
use crate::animal;
use scene::seed::of_candidate;
use scene::{Character, Extra, Framing, HairStyle, Lens, Place, Pose, Prop, Scene, Sight};

pub struct Shot<'a> {
    pub scene: &'a Scene,
    pub character: &'a Character,
    /// Drives what has no name in this figure alone.
    pub seed: u64,
    pub posture: Posture,
    pub stand: Stand,
}

/// Where a figure stands, canvas units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stand {
    /// From the crown to the chin.
    pub head: f64,
    pub chin: Point,
}

impl<'a> Shot<'a> {
    /// Every figure of the scene, in drawing order.
    pub fn all(scene: &'a Scene) -> Vec<Self> {
        let mut shots: Vec<Self> = (0..scene.figures.len()).map(|number| Self::alone(scene, number)).collect();
        let below = kept::shown(scene, &shots).unwrap_or(f64::MAX);
        let mut boxes: Vec<[f64; 4]> = shots.iter().map(|shot| body::bounds(shot, below)).collect();
        if scene.framing == Framing::Face && kept::acting_hands(&shots).is_none() {
            // Of a head so near nobody misses the arms.
            for sides in &mut boxes {
                (sides[0], sides[2]) = (sides[0].max(-NEAR), sides[2].min(NEAR));
            }
        }
        if shares_umbrella(scene) {
            boxes[0][0] = boxes[0][0].min(-BESIDE_CANOPY - 0.08);
            boxes[1][2] = boxes[1][2].max(BESIDE_CANOPY + 0.08);
        }
        if duos::of(scene) == Some(Pose::LiftingUp) {
            boxes[0][1] = boxes[0][1].min(-duos::LIFTED_UP - above(shots[1].character) - 1.1);
        }
        if let Some(embrace) = Embrace::of(scene) {
            embrace.take_room(&mut boxes);
        }
        if clasps::is_guided(scene) {
            boxes[0][0] = boxes[0][0].min(clasps::GUIDES_AT + boxes[1][0]);
        }
        if let Some(carry) = Carry::of(scene) {
            let at = carry.carrier;
            let both = carry::bounds(carry, &shots, boxes[at]);
            shots[at].stand = stands(scene, &shots[at..=at], &[both])[0];
            carry::join(carry, &mut shots);
            return shots;
        }
        if lap::is_shown(scene) {
            lap::place(&mut shots);
            return shots;
        }
        if bedside::is_shown(scene) {
            bedside::place(&mut shots, boxes[1][3] + 0.1);
            return shots;
        }
        if is_past_a_shoulder(scene) {
            for (shot, (size, at)) in shots.iter_mut().zip(PAST_A_SHOULDER) {
                let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
                shot.stand = Stand { head: size * height.min(width * 1.25), chin: [at[0] * width, at[1] * height] };
            }
            return shots;
        }
        let stands = stands(scene, &shots, &boxes);
        for (shot, stand) in shots.iter_mut().zip(stands) {
            shot.stand = stand;
        }
        tables::level(&mut shots);
        behind::level(&mut shots);
        pairs::join(&mut shots);
        shots
    }

    /// Its head is 1 and its chin at the origin.
    fn alone(scene: &'a Scene, number: usize) -> Self {
        let character = &scene.figures[number];
        let seed = character.seed;
        // The arm on the side that the face turns from has room to act.
        let shares = shares_umbrella(scene);
        let side = if shares {
            1 - number
        } else if benched::is_shared(scene, number) {
            benched::faces(scene, number)
        } else if petting::reaches_beside(scene, number) {
            usize::from(character.yaw_deg >= 0.0)
        } else {
            acting_side(character, (number, scene.figures.len()), seed)
        };
        // Who cannot be shown lying sits there, or is seen so near that it makes no difference.
        let posture = if shares {
            under_umbrella(character, (number, scene.framing))
        } else if let Some(prop) = character.prop.filter(|prop| prop.is_sat_behind()) {
            let pose = Pose::Sitting;
            let seated = posture(&Character { pose, ..character.clone() }, (side, scene.framing));
            match prop {
                Prop::Drums => at_drums(seated),
                Prop::Controls => at_console(seated, character),
                Prop::SteeringWheel => at_wheel(seated),
                _ => at_piano(seated),
            }
        } else if character.pose == Pose::Lying && !lying::is_lying(scene) {
            let pose = if scene.figures.len() > 1 { Pose::SittingOnGround } else { Pose::Standing };
            posture(&Character { pose, ..character.clone() }, (side, scene.framing))
        } else if sits_on_ground(character, scene.place) && petting::is_lap(scene, number) {
            // Knees that stand up leave no lap.
            posture(&Character { pose: Pose::SittingCrossLegged, ..character.clone() }, (side, scene.framing))
        } else if sits_on_ground(character, scene.place) && character.pose != Pose::SittingOnGround {
            posture(&Character { pose: on_ground(character, scene), ..character.clone() }, (side, scene.framing))
        } else if character.pose == Pose::SittingOnGround && duos::of(scene).is_none() {
            posture(&Character { pose: on_ground(character, scene), ..character.clone() }, (side, scene.framing))
        } else {
            let stands = duos::in_part(&standing_apart(scene, number), scene, number);
            let posture = posture(&stands, (side, scene.framing));
            duos::posed(holding_apart(posture, scene, number), scene, number)
        };
        let posture = body::mounts::at_nape(posture, scene.mount(number));
        let posture = if tables::is_at_table(scene) { at_table(posture, character) } else { posture };
        let faces_us = seats::faces_us(character.seat, scene.place) && !character.is_from_behind;
        let posture = if is_seated(character.pose) && faces_us { enthroned(posture, character) } else { posture };
        let posture = match Perch::of(character, scene.place) {
            Some(perch) => perch.posture(posture, side),
            None => posture,
        };
        let posture = if scene.place.is_afloat() && is_seated(character.pose) { afloat(posture) } else { posture };
        let posture = if dances_in_pair(scene) { in_pair(posture, number) } else { posture };
        let posture = petting::stroking(posture, (scene, number));
        let posture = above_neighbors(posture, (number, scene.figures.len()));
        let shot = Self { scene, character, seed, posture, stand: Stand { head: 1.0, chin: [0.0, 0.0] } };
        let posture = petting::reaching(&shot);
        Self { posture, ..shot }
    }

    /// Where the ribs meet of the umbrella that two are under; canvas units.
    pub fn shared_hub(&self) -> Option<Point> {
        if !shares_umbrella(self.scene) {
            return None;
        }
        let shots = Self::all(self.scene);
        let [one, other] = shots.as_slice() else { return None };
        let crown = |shot: &Self| shot.stand.chin[1] - shot.stand.head;
        let [x, _] = lerp(one.stand.chin, other.stand.chin, 0.5);
        Some([x, crown(one).min(crown(other)) - OVER_TWO * one.stand.head])
    }
}

/// How the figures stand up to that one, each in another way than those before, as far as there are ways.
fn standing_apart(scene: &Scene, number: usize) -> Character {
    let mut others: Vec<Character> = Vec::new();
    for character in &scene.figures[..=number] {
        let stands = |turn: u64| Character { seed: of_candidate(character.seed, turn), ..character.clone() };
        let differs = |one: &Character| !others.iter().any(|other| at_ease::are_alike(one, other, scene.framing));
        let itself = Some(character.clone()).filter(differs);
        let another = itself.or_else(|| (1..WAYS_TO_STAND).map(stands).find(differs));
        others.push(another.unwrap_or_else(|| character.clone()));
    }
    others.pop().expect("the last is the one asked for")
}

const WAYS_TO_STAND: u64 = 8;

/// Of several who hold the same not all hold it at one height.
fn holding_apart(mut posture: Posture, scene: &Scene, number: usize) -> Posture {
    let prop = scene.figures[number].prop;
    let before = scene.figures[..number].iter().filter(|other| prop.is_some() && other.prop == prop).count();
    // Where the other hand is at it too it stays.
    if posture.arms.iter().any(|arm| arm.hand == Hand::Assist) {
        return posture;
    }
    for arm in posture.arms.iter_mut().filter(|arm| arm.hand == Hand::Grip) {
        if let Some(Reach::Front(x, y)) = arm.reach.filter(|_| before % 2 == 1) {
            arm.reach = Some(Reach::Front(x + 0.12, y + 0.36));
        }
    }
    posture
}

/// What is seen of a close picture to either side of a chin, head units.
const NEAR: f64 = 0.74;
/// How far a canopy that two are under goes beyond their heads, head units.
pub const BESIDE_CANOPY: f64 = 0.70;

/// Where the ribs of such a canopy meet, heads over the taller one's crown.
const OVER_TWO: f64 = 0.84;

/// Who of two that stand close under one umbrella holds it.
fn holder(scene: &Scene) -> Option<usize> {
    let [first, second] = scene.figures.as_slice() else { return None };
    let stands = |pose| {
        use Pose::{CheekKiss, Holding, Hugging, NoseToNose, Standing, Walking};
        matches!(pose, Standing | Holding | Walking | Hugging | CheekKiss | NoseToNose)
    };
    let close = stands(first.pose) && stands(second.pose);
    match (first.prop, second.prop) {
        (Some(Prop::Umbrella), other) if close && leaves_room(other) => Some(0),
        (other, Some(Prop::Umbrella)) if close && leaves_room(other) => Some(1),
        _ => None,
    }
}

/// Whether what the other one has hangs from the outer hand.
const fn leaves_room(prop: Option<Prop>) -> bool {
    matches!(prop, None | Some(Prop::Bag | Prop::ShoppingBag | Prop::Suitcase | Prop::Basket | Prop::LunchBox))
}

pub fn shares_umbrella(scene: &Scene) -> bool {
    holder(scene).is_some()
}

/// Both come toward us; one holds it in the hand between them, the arm of the other is behind that one.
fn under_umbrella(character: &Character, (number, framing): (usize, Framing)) -> Posture {
    let holds = character.prop == Some(Prop::Umbrella);
    let (inner, outer) = (1 - number, number);
    let side = if holds { inner } else { outer };
    let close = posture(&Character { pose: Pose::Holding, ..character.clone() }, (side, framing));
    let mut arms = close.arms;
    if holds {
        arms[inner] = clasps::UNDER_UMBRELLA;
    } else {
        arms[inner] = arm(13.0, -24.0, Hand::Hidden, Depth::Behind);
    }
    let walks = character.pose == Pose::Walking;
    let legs = if walks { stances::STEPPING } else { close.legs };
    Posture { arms, legs, trunk: Trunk { turn: 0.0, sway: 0.0, ..close.trunk }, ..close }
}

/// Two who dance and have nothing else in hand hold each other's hand.
pub fn dances_in_pair(scene: &Scene) -> bool {
    let dances = |figure: &Character| figure.pose == Pose::Dancing && figure.prop.is_none();
    scene.figures.len() == 2 && scene.figures.iter().all(dances)
}

/// Behind the side of a boat no legs are seen.
fn afloat(posture: Posture) -> Posture {
    const BELOW: Leg = leg(0.0, 0.0, Foot::Hidden).short(0.02, 0.02);
    Posture { legs: [BELOW; 2], ..posture }
}

/// How one sits there: by a fire, or at what is spread on the ground, nobody stretches a leg into it.
fn on_ground(character: &Character, scene: &Scene) -> Pose {
    let is_hot = scene.sights.iter().any(|sight| scene.burns(*sight));
    let is_spread = scene.sights.contains(&Sight::PicnicBlanket) || !scene.animals.is_empty();
    let skirted = matches!(wear(character).bottom, Bottom::Skirt(_));
    let has_room = !is_hot && !is_spread && scene.figures.len() < 3;
    if has_room || skirted || character.prop.is_some() { Pose::SittingOnGround } else { Pose::HuggingKnees }
}

fn sits_on_ground(character: &Character, place: Place) -> bool {
    let lacks_seat = is_seated(character.pose) && character.seat.is_none() && has_no_seat(place);
    lacks_seat || character.pose == Pose::SittingOnGround
}

pub const fn is_seated(pose: Pose) -> bool {
    matches!(pose, Pose::Sitting | Pose::CrossedLegs | Pose::Dozing)
}

/// Where one sits on the ground.
pub const fn has_no_seat(place: Place) -> bool {
    matches!(
        place,
        Place::Beach
            | Place::Field
            | Place::FlowerField
            | Place::WheatField
            | Place::BigTree
            | Place::Summit
            | Place::Forest
            | Place::Mountain
            | Place::RiverBank
            | Place::RiceFields
            | Place::Windmill
            | Place::Waterfall
            | Place::HotSpring
            | Place::Desert
            | Place::Cave
            | Place::Moon
            | Place::Swamp
            | Place::Canyon
            | Place::SunkenRuins
            | Place::SunflowerField
            | Place::Bamboo
            | Place::Ruins
            | Place::Battlefield
            | Place::Pier
            | Place::SkyIslands
            | Place::Graveyard
            | Place::Lighthouse
            | Place::StoneBridge
            | Place::TennisCourt
            | Place::Stadium
            | Place::Ballpark
            | Place::BoxingRing
            | Place::IceRink
            | Place::Cliff
            | Place::RedPlanet
            | Place::LavenderField
            | Place::RailCrossing
            | Place::Farm
            | Place::Underwater
            | Place::Dojo
            | Place::TatamiRoom
            | Place::Lake
            | Place::WoodenBridge
            | Place::CoastRoad
            | Place::RuinedCity
            | Place::ForestStream
            | Place::Dungeon
            | Place::ToriiPath
            | Place::Volcano
            | Place::RuinedChurch
            | Place::Rampart
            | Place::Courtyard
            | Place::IceFloe
            | Place::FrozenLake
    )
}

/// From the crown up: hair, and what is worn on it; head units.
pub fn above(character: &Character) -> f64 {
    let worn = |extra: &Extra| match extra {
        Extra::WitchHat | Extra::RabbitEars | Extra::Antlers => 0.74,
        Extra::ChefHat | Extra::NineTails => 0.66,
        Extra::Kabuto | Extra::JesterHat | Extra::Eboshi | Extra::Mitre | Extra::FeatherBonnet => 0.68,
        Extra::TopHat | Extra::Helm | Extra::HornedHelm | Extra::PlumedHat => 0.56,
        Extra::PirateHat | Extra::Sombrero => 0.50,
        Extra::FireHelmet
        | Extra::PeakedCap
        | Extra::SpaceHelmet
        | Extra::HardHat
        | Extra::BikeHelmet
        | Extra::Mortarboard => 0.38,
        Extra::Horns
        | Extra::Hat
        | Extra::CowboyHat
        | Extra::Beanie
        | Extra::SantaHat
        | Extra::Halo
        | Extra::FoxEars
        | Extra::WolfEars => 0.46,
        Extra::Turban | Extra::GhostCloth | Extra::MinerHelmet | Extra::BeeVeil => 0.40,
        Extra::FlapHat | Extra::Curlers => 0.38,
        Extra::Crown | Extra::Kasa | Extra::StrawHat | Extra::Ahoge | Extra::CatEars => 0.36,
        _ => 0.20,
    };
    let of_hair: f64 = match character.hair.style {
        HairStyle::Mohawk => 0.52,
        HairStyle::Afro => 0.38,
        HairStyle::Pompadour | HairStyle::Topknot => 0.34,
        HairStyle::Spiky => 0.30,
        HairStyle::Bun | HairStyle::DoubleBuns | HairStyle::Ponytail => 0.28,
        _ => 0.20,
    };
    // Who sleeps sitting has the letters of sleep over the head.
    let of_sleep: f64 = if character.pose == Pose::Dozing { 0.30 } else { 0.0 };
    character.extras.iter().map(worn).fold(of_hair.max(of_sleep), f64::max)
}

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

/// Head and chin of who is looked at, and of who is near with the back to us: shares of the height, and of the picture.
const PAST_A_SHOULDER: [(f64, Point); 2] = [(0.29, [0.66, 0.46]), (0.44, [0.11, 0.66])];

fn is_past_a_shoulder(scene: &Scene) -> bool {
    scene.camera.lens == Lens::OverShoulder && matches!(scene.figures.as_slice(), [_, near] if near.is_from_behind)
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
fn stands(scene: &Scene, shots: &[Shot], boxes: &[[f64; 4]]) -> Vec<Stand> {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    if shots.is_empty() {
        return Vec::new();
    }
    let tallest = boxes.iter().map(|sides| sides[3]).fold(0.0, f64::max);
    if lying::is_lying(scene) {
        return vec![lying::stand(scene, (above(shots[0].character), tallest + 0.1))];
    }
    let raised = boxes.iter().map(|sides| -sides[1] - 1.0).fold(0.0, f64::max);
    let above = shots
        .iter()
        .map(|shot| above(shot.character))
        .fold(raised, f64::max)
        .max(animal::above(scene))
        .max(things::above(scene));
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
    let most = kept::most(scene, tall).filter(fills).unwrap_or(f64::MAX);
    let below = if room > below + 1e-6 { below.max(cut(room, tall, (above + 1.0, whole)).min(most)) } else { below };
    let is_whole = below > whole - 1e-6;
    let head = if is_whole { head.min(height * (bottom - top) / (above + 1.0 + below)) } else { head };
    // The taller stands higher; in a close picture the smaller one is raised a little toward it.
    let ease = if is_whole { 1.0 } else { 0.45 };
    // What is cut off is cut at the picture's edge; who is whole stands on the ground.
    let bottom = if is_whole { bottom.min(0.968) } else { bottom };
    let floor = height * bottom - head * below;
    let start = (width - wide * head) / 2.0 + left_room * head;
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
            let y = floor + ((tallest - sides[3] * size) * ease - up) * head;
            Stand { head: head * size, chin: [x + aside.clamp(-slack, slack), y] }
        })
        .collect()
}

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
    scene.rides_in_the_air() || scene.figures.iter().all(flies)
}

#[cfg(test)]
mod tests {
    use super::{THIGHS, WAIST, cut};

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
