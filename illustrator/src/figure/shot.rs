//! One figure of a scene with everything that its drawing reads, and where it stands in the picture.

use super::acting::{above_neighbors, acting_side, clear_of_nearer};
use super::attending::{self, Aim};
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
use super::framed::stands;
use super::kept;
use super::together::lap;
use super::{body, lying, pairs, petting};
use scene::seed::of_candidate;
use scene::{Character, Extra, Framing, HairStyle, Lens, Place, Pose, Prop, Scene, Sight};

pub struct Shot<'a> {
    pub scene: &'a Scene,
    pub character: &'a Character,
    /// Drives what has no name in this figure alone.
    pub seed: u64,
    pub posture: Posture,
    pub stand: Stand,
    /// Where head and eyes are turned to what this one attends to.
    pub aim: Option<Aim>,
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
        attending::aimed(Self::placed(scene), scene)
    }

    /// The same, before any head is turned to what its owner does.
    pub fn placed(scene: &'a Scene) -> Vec<Self> {
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
        clear_of_nearer(&mut shots, scene);
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
        } else if sits_on_ground(character, scene.place)
            && (character.pose != Pose::SittingOnGround || duos::of(scene).is_none())
        {
            posture(&Character { pose: on_ground(character, scene), ..character.clone() }, (side, scene.framing))
        } else {
            let stands = duos::in_part(&standing_apart(scene, number), scene, number);
            let posture = posture(&stands, (side, scene.framing));
            let posture = body::out_of_step(posture, (character, number));
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
        let posture = petting::leading(petting::stroking(posture, (scene, number)), (scene, number));
        let posture = petting::carrying(posture, (scene, number), side);
        let posture = above_neighbors(posture, (number, scene.figures.len()));
        let shot = Self { scene, character, seed, posture, stand: Stand { head: 1.0, chin: [0.0, 0.0] }, aim: None };
        let posture = petting::reaching(&shot);
        Self { posture, ..shot }
    }

    /// How far the head is turned in the end, degrees: by the words, or to what is done.
    pub fn turned_deg(&self) -> f64 {
        self.aim.map_or(self.character.yaw_deg, |aim| aim.yaw_deg)
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
            | Place::Skatepark
            | Place::ArcheryRange
            | Place::IronBridge
            | Place::Summit
            | Place::Clouds
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
            | Place::SpiderLilyField
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
            | Place::AncientHall
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
        | Extra::CombatHelmet
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

/// Head and chin of who is looked at, and of who is near with the back to us: shares of the height, and of the picture.
const PAST_A_SHOULDER: [(f64, Point); 2] = [(0.29, [0.66, 0.46]), (0.44, [0.11, 0.66])];

fn is_past_a_shoulder(scene: &Scene) -> bool {
    scene.camera.lens == Lens::OverShoulder && matches!(scene.figures.as_slice(), [_, near] if near.is_from_behind)
}
