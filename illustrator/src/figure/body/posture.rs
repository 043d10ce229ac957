//! Posture: the angles of one pose, and the parts it is made of.
//!
//! Angles are degrees from straight down toward the limb's own side of the picture; 90 is level, 180 is up, and negative
//! angles cross the body. Lengths are shares of the whole limb: a limb that points at the viewer is shorter.

use super::super::rig::FOLLOWS;
use super::grips::{self, Room};
use super::near_grips;
use super::rides::Ride;
use super::spine::Trunk;
use super::weight::uneven;
use super::{armed, enacted, lively, low, oneself, stances, working};
use scene::{Character, Framing, Pose, Prop, Seat};

#[derive(Clone, Copy, Debug)]
pub struct Posture {
    /// Picture's left, picture's right.
    pub arms: [Arm; 2],
    pub legs: [Leg; 2],
    pub trunk: Trunk,
    /// Yaw and roll that the pose adds to the head's own, degrees.
    pub head: [f64; 2],
    pub weight: Weight,
    pub is_in_air: bool,
    /// The legs are nearer than the trunk: knees drawn up.
    pub legs_over: bool,
    /// The farther leg of who is seen half from the side.
    pub far_leg: Option<usize>,
    /// The side whose arm is drawn last.
    pub front: usize,
    pub ride: Option<Ride>,
}

/// What the body rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// On the feet.
    Feet,
    /// On a bench, its top under the thighs.
    Seat,
    /// On the heels, on the ground.
    Heels,
    /// On the ground.
    Ground,
}

#[derive(Clone, Copy, Debug)]
pub struct Arm {
    pub upper: f64,
    pub fore: f64,
    pub upper_length: f64,
    pub fore_length: f64,
    pub hand: Hand,
    /// Of the hand beside the forearm, degrees.
    pub turn: f64,
    pub depth: Depth,
    /// Where the middle of the hand is; the forearm goes there, whatever its angle and length.
    pub reach: Option<Reach>,
    /// Which way the hand points there, if not along the forearm; degrees as for the arm.
    pub aim: Option<f64>,
    /// How much larger a hand is seen that is held out to us.
    pub near: f64,
}

/// What a hand touches; x is toward the arm's own side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reach {
    /// On the trunk: shares of half the shoulders' width, and head units from the crown.
    Body(f64, f64),
    /// On the head, head units from the crown.
    Head(f64, f64),
    /// Before the trunk: head units from its middle line, and from the crown.
    Front(f64, f64),
    /// In the picture, canvas units.
    Spot(f64, f64),
    /// Beside the knee of the same side, head units.
    Knee(f64, f64),
    /// From the middle of the hips the way the figure faces, and down, head units.
    Hips(f64, f64),
}

impl Reach {
    pub const fn spot([x, y]: [f64; 2]) -> Self {
        Self::Spot(x, y)
    }
}

/// What lies over what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    Behind,
    Beside,
    /// The forearm lies on the trunk, over collars and ties.
    Across,
    /// The forearm and hand are before the face.
    Face,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Hanging, seen from the side.
    Relaxed,
    /// Fingers together, seen from the back.
    Flat,
    /// Fingers together, seen from the thumb's edge.
    Edge,
    /// Fingers spread.
    Open,
    Fist,
    Point,
    /// The same toward us: a fist from before, the forefinger seen from its tip.
    PointFront,
    /// A fist from before, its knuckles toward us.
    FistFront,
    Peace,
    Thumb,
    /// The forefinger up, the thumb away from it, the rest folded.
    Hush,
    /// Thumb and forefinger crossed at their tips.
    Heart,
    /// Half closed, the index finger nearly straight: at a chin, in hair.
    Curled,
    /// On a hip or in another hand: thumb behind, fingers forward and together.
    Hip,
    /// Round something, which is drawn with this hand.
    Grip,
    /// On what the other hand grips.
    Assist,
    /// Over somebody else's hand.
    Clasp,
    /// In a pocket or behind the back.
    Hidden,
}

#[derive(Clone, Copy, Debug)]
pub struct Leg {
    pub thigh: f64,
    pub shin: f64,
    pub thigh_length: f64,
    pub shin_length: f64,
    pub foot: Foot,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foot {
    /// Toes to the viewer.
    Front,
    /// Toes to the leg's own side.
    Outward,
    /// Toes to the other side.
    Inward,
    /// As [`Foot::Inward`], the heel off the ground.
    Tiptoe,
    /// As [`Foot::Outward`], the heel off the ground.
    Pushing,
    /// In the air: the foot goes on where the shin ends.
    Stretched,
    Hidden,
}

pub const fn arm(upper: f64, fore: f64, hand: Hand, depth: Depth) -> Arm {
    Arm { upper, fore, upper_length: 1.0, fore_length: 1.0, hand, turn: 0.0, depth, reach: None, aim: None, near: 1.0 }
}

pub const fn leg(thigh: f64, shin: f64, foot: Foot) -> Leg {
    Leg { thigh, shin, thigh_length: 1.0, shin_length: 1.0, foot }
}

impl Arm {
    pub const fn turned(self, turn: f64) -> Self {
        Self { turn, ..self }
    }

    pub const fn short(self, upper_length: f64, fore_length: f64) -> Self {
        Self { upper_length, fore_length, ..self }
    }

    pub const fn near(self, near: f64) -> Self {
        Self { near, ..self }
    }

    pub const fn aimed(self, aim: f64) -> Self {
        Self { aim: Some(aim), ..self }
    }

    /// Whether it hangs or lies on the lap.
    pub fn is_idle(&self) -> bool {
        let is_low = match self.reach {
            None => self.depth == Depth::Beside && self.upper.abs() < 40.0 && self.fore.abs() < 60.0,
            Some(reach) => matches!(reach, Reach::Hips(..) | Reach::Knee(..)),
        };
        is_low && matches!(self.hand, Hand::Relaxed | Hand::Flat)
    }

    /// Whether the hand is before the chest, whatever is drawn between them.
    pub const fn is_before_trunk(&self) -> bool {
        matches!(self.reach, Some(Reach::Front(_, _)))
    }

    fn holds_before_trunk(&self) -> bool {
        matches!(self.hand, Hand::Grip | Hand::Assist) && self.is_before_trunk()
    }
}

/// An arm whose hand touches something: the upper arm's angle and seen length.
pub const fn touching(upper: f64, upper_length: f64, reach: Reach, (hand, depth): (Hand, Depth)) -> Arm {
    Arm { reach: Some(reach), upper_length, ..arm(upper, 0.0, hand, depth) }
}

impl Leg {
    pub const fn short(self, thigh_length: f64, shin_length: f64) -> Self {
        Self { thigh_length, shin_length, ..self }
    }
}

/// The posture of a figure; `side` is 0 or 1, the side of the picture whose arm and leg act. Who may stand as they like
/// does nothing with the hands that the picture would cut through.
pub fn posture(character: &Character, (side, framing): (usize, Framing)) -> Posture {
    let stance = stances::of(character, framing);
    let [mut acting, other] =
        oneself::at_watch(character).or_else(|| oneself::at_tie(character)).unwrap_or(stance.arms);
    if character.pose == Pose::HoldingHands && side == 0 {
        // Of two hands that hold each other one's fingers lie over the other.
        acting.hand = Hand::Clasp;
    } else if character.pose == Pose::HoldingHands {
        acting.hand = Hand::Hip;
    }
    let [stepping, standing] = stance.legs;
    let [turned, tilted] = stance.head;
    let right = side == 1;
    let posture = Posture {
        arms: if right { [other, acting] } else { [acting, other] },
        legs: if right { [standing, stepping] } else { [stepping, standing] },
        trunk: if right { stance.trunk } else { stance.trunk.mirrored() },
        head: if right { [turned, tilted] } else { [-turned, -tilted] },
        weight: stance.weight,
        is_in_air: matches!(
            character.pose,
            Pose::Leaping
                | Pose::Falling
                | Pose::Swimming
                | Pose::Floating
                | Pose::Flying
                | Pose::Saving
                | Pose::LyingOnBack
                | Pose::Handstand
                | Pose::Cartwheel
                | Pose::Hanging
                | Pose::OnLadder
                | Pose::JumpingRope
                | Pose::Diving
                | Pose::ClimbingTree
                | Pose::Tripping
                | Pose::Hurdling
                | Pose::BoardJump
                | Pose::RopeSwinging
                | Pose::Smashing
                | Pose::AtEdge
                | Pose::LongJump
                | Pose::RoofJump
                | Pose::RopeClimbing
                | Pose::FenceClimbing
        ),
        legs_over: stance.legs_over,
        far_leg: stance.aside.then_some(side),
        ride: Ride::of(character.pose),
        front: if matches!(character.pose, Pose::ArmsCrossed | Pose::BackToBack) { 1 - side } else { side },
    };
    let posture = holding(posture, (character, side), framing);
    let posture = armed::posed(posture, (character, side), framing);
    let posture = lively::posed(posture, (character, side));
    behind_profile(over_hair(uneven(posture)), character.yaw_deg)
}

/// Of a head that is turned away from a hand beside it, that hand is on the side that nobody sees.
fn behind_profile(posture: Posture, yaw_deg: f64) -> Posture {
    const TURNED_DEG: f64 = 36.0;
    const BESIDE: f64 = 0.36;
    let turned = yaw_deg + posture.head[0];
    let far = usize::from(turned > 0.0);
    let mut arms = posture.arms;
    if let Some(Reach::Head(x, y)) = arms[far].reach.filter(|_| turned.abs() > TURNED_DEG)
        && x > BESIDE
        && arms[far].hand != Hand::Grip
    {
        arms[far] = Arm { depth: Depth::Behind, reach: Some(Reach::Head(x * 0.62, y)), ..arms[far] };
        if let Some(Reach::Head(x, y)) =
            arms[1 - far].reach.filter(|reach| matches!(reach, Reach::Head(x, _) if *x > BESIDE))
        {
            arms[1 - far].reach = Some(Reach::Head(x * 0.62, y));
        }
    }
    Posture { arms, ..posture }
}

/// What is held before the chest is before the hair that falls there, and so is the other hand at it.
fn over_hair(posture: Posture) -> Posture {
    if !posture.arms.iter().any(Arm::holds_before_trunk) {
        return posture;
    }
    let lift = |arm: Arm| {
        let is_lifted = arm.depth == Depth::Across && arm.is_before_trunk();
        Arm { depth: if is_lifted { Depth::Face } else { arm.depth }, ..arm }
    };
    Posture { arms: posture.arms.map(lift), ..posture }
}

/// At a table, seen from before: the legs are under it, and hands that hold nothing lie on it.
pub fn at_table(posture: Posture, character: &Character) -> Posture {
    let (legs, arms) = low::at_table();
    match (character.pose, character.gesture) {
        _ if character.prop.is_some_and(|prop| matches!(prop.held_like(), Prop::Pen)) => return writing(posture),
        _ if character.prop == Some(Prop::Map) => return on_map(posture),
        (Pose::Sitting, None) if character.prop == Some(Prop::Laptop) => {
            return seated_toward_us(posture, working::at_keys());
        }
        (Pose::Dozing, _) => return asleep_on_arms(posture),
        (_, Some(Pose::HandOnChin)) if character.prop.is_none() => return chin_in_hand(posture),
        (_, Some(_)) => {
            let trunk = Trunk { turn: posture.trunk.turn * 0.3, bend: 0.0, ..posture.trunk };
            let laid = [0, 1].map(|at| if posture.arms[at].is_idle() { arms[1] } else { posture.arms[at] });
            return Posture { arms: laid, legs, trunk, far_leg: None, weight: Weight::Seat, ..posture };
        }
        _ => {}
    }
    let holds = posture.arms.iter().any(|arm| matches!(arm.hand, Hand::Grip | Hand::Assist));
    let arms = [0, 1].map(|at| match posture.arms[at] {
        arm if matches!(arm.hand, Hand::Grip | Hand::Assist) => arm,
        // One that hangs would hang before the table.
        arm if holds && arm.depth != Depth::Across && !arm.is_idle() => arm,
        _ => arms[usize::from(at != posture.front)],
    });
    let trunk = Trunk { turn: posture.trunk.turn * 0.3, bend: 0.0, ..posture.trunk };
    Posture { arms, legs, trunk, far_leg: None, weight: Weight::Seat, ..posture }
}

/// Bent toward us over the table, one elbow on it, the chin in that hand.
fn chin_in_hand(posture: Posture) -> Posture {
    let chin = touching(4.0, 0.92, Reach::Head(0.24, 1.00), (Hand::Curled, Depth::Face)).aimed(186.0);
    let flat = touching(20.0, 0.94, Reach::Front(-0.02, 2.72), (Hand::Flat, Depth::Face)).aimed(-84.0);
    let arms = [0, 1].map(|at| if at == posture.front { chin } else { flat });
    let tilted = if posture.front == 1 { 6.0 } else { -6.0 };
    let bent = seated_toward_us(posture, arms);
    Posture { trunk: Trunk { length: 0.78, sunk: 0.16, ..bent.trunk }, head: [bent.head[0], tilted], ..bent }
}

/// The head on both forearms, which lie crossed on the table.
pub fn asleep_on_arms(posture: Posture) -> Posture {
    let arms =
        [0.10, 0.02].map(|x| touching(64.0, 0.90, Reach::Front(-x, 2.06), (Hand::Flat, Depth::Face)).aimed(-94.0));
    let tilted = if posture.front == 1 { 16.0 } else { -16.0 };
    let bent = seated_toward_us(posture, arms);
    // Below the board the knees come toward us, the shins go down from them.
    let legs = [leg(30.0, -9.0, Foot::Front).short(0.44, 0.84), leg(27.0, -7.0, Foot::Front).short(0.45, 0.83)];
    Posture {
        legs,
        trunk: Trunk { length: 0.52, sunk: 0.26, lean: 0.0, ..bent.trunk },
        head: [bent.head[0], tilted],
        ..bent
    }
}

/// One hand keeps the paper, the other has the pen on it.
fn writing(posture: Posture) -> Posture {
    let pen = touching(20.0, 0.94, Reach::Front(0.24, 2.50), (Hand::Grip, Depth::Face)).aimed(-70.0);
    let flat = touching(20.0, 0.94, Reach::Front(0.46, 2.70), (Hand::Flat, Depth::Across)).aimed(-70.0);
    let arms = [0, 1].map(|at| if at == posture.front { pen } else { flat });
    seated_toward_us(posture, arms)
}

/// One finger on a map that lies on the table, the other hand flat on its edge.
fn on_map(posture: Posture) -> Posture {
    let points = touching(24.0, 0.94, Reach::Front(0.16, 2.56), (Hand::Point, Depth::Face)).aimed(-34.0);
    let flat = touching(24.0, 0.94, Reach::Front(0.62, 2.64), (Hand::Flat, Depth::Face)).aimed(-40.0);
    let arms = [0, 1].map(|at| if at == posture.front { points } else { flat });
    let bent = seated_toward_us(posture, arms);
    Posture {
        trunk: Trunk { length: 0.90, sunk: 0.10, ..bent.trunk },
        head: [bent.head[0], bent.head[1] + 3.0],
        ..bent
    }
}

/// Behind drums: the fists are above them, one higher.
pub fn at_drums(posture: Posture) -> Posture {
    let raised = |at: usize| if at == posture.front { (0.74, 1.66) } else { (0.66, 2.04) };
    let arms = [0, 1].map(|at| {
        let (x, y) = raised(at);
        touching(34.0, 0.92, Reach::Front(x, y), (Hand::Fist, Depth::Across))
    });
    seated_toward_us(posture, arms)
}

/// Behind a piano: both hands on its keys.
pub fn at_piano(posture: Posture) -> Posture {
    let arms =
        [0.58, 0.52].map(|x| touching(40.0, 0.62, Reach::Front(x, 2.44), (Hand::Flat, Depth::Across)).aimed(-14.0));
    seated_toward_us(posture, arms)
}

/// Behind a console: both hands on its levers, or one of them makes a sign.
pub fn at_console(posture: Posture, character: &Character) -> Posture {
    let mut arms = working::at_levers();
    if character.gesture.is_some() {
        arms[posture.front] = posture.arms[posture.front];
    }
    seated_toward_us(posture, arms)
}

/// In a car, whose front hides the legs.
pub fn at_wheel(posture: Posture) -> Posture {
    const BELOW: Leg = leg(0.0, 0.0, Foot::Hidden).short(0.02, 0.02);
    Posture { legs: [BELOW; 2], ..seated_toward_us(posture, working::at_wheel()) }
}

/// On a seat that faces us: the thighs point at us, hands that have nothing else to do lie on its arms.
pub fn enthroned(posture: Posture, character: &Character) -> Posture {
    if character.seat == Some(Seat::ChairBackwards) {
        return astride(posture, character);
    }
    let is_idle = character.prop.is_none() && character.gesture.is_none();
    // An arm that has nothing to do beside what the other does lies there too.
    let [left, right] = working::on_armrests();
    let lies = |at: usize, armrest: Arm| if is_idle || posture.arms[at].is_idle() { armrest } else { posture.arms[at] };
    let arms = [lies(0, left), lies(1, right)];
    Posture { legs: low::before_us(character), ..seated_toward_us(posture, arms) }
}

/// The knees on both sides of a chair's back, the forearms crossed on it.
fn astride(posture: Posture, character: &Character) -> Posture {
    let is_idle = character.prop.is_none() && character.gesture.is_none();
    let arms = [(-0.16, 2.20), (-0.10, 2.28)]
        .map(|(x, y)| touching(30.0, 0.92, Reach::Front(x, y), (Hand::Flat, Depth::Across)).aimed(-92.0));
    let arms = if is_idle { arms } else { posture.arms };
    let bent = seated_toward_us(posture, arms);
    let legs = [leg(52.0, -6.0, Foot::Outward).short(0.62, 0.92), leg(50.0, -4.0, Foot::Outward).short(0.64, 0.90)];
    Posture { legs, trunk: Trunk { length: 0.92, sunk: 0.12, ..bent.trunk }, ..bent }
}

/// On a seat seen from before, the legs toward us.
pub fn seated_toward_us(posture: Posture, arms: [Arm; 2]) -> Posture {
    let (legs, _) = low::at_table();
    let trunk = Trunk { turn: posture.trunk.turn * 0.3, bend: 0.0, ..posture.trunk };
    Posture { arms, legs, trunk, far_leg: None, weight: Weight::Seat, ..posture }
}

/// How far a trunk turns back from where the face looks, degrees: what both hands hold is before the chest, and an upper arm seen from
/// its end would be no arm.
fn toward_reader(posture: &Posture, character: &Character) -> f64 {
    const MOST_DEG: f64 = 12.0;
    if posture.weight != Weight::Feet {
        return 0.0;
    }
    let turned = (character.yaw_deg + posture.head[0]).clamp(-60.0, 60.0) * FOLLOWS + posture.trunk.turn;
    turned.clamp(-MOST_DEG, MOST_DEG) - turned
}

/// How far the head of an archer is turned toward the bow, degrees.
const AIMS_DEG: f64 = 30.0;

/// What is held up, or drawn, by who rides.
const fn is_raised_riding(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Sword
            | Prop::Spear
            | Prop::Axe
            | Prop::Wand
            | Prop::Staff
            | Prop::Flag
            | Prop::Torch
            | Prop::Lantern
            | Prop::Bow
    )
}

fn raising_from_saddle(mut posture: Posture, prop: Option<Prop>) -> Posture {
    if prop == Some(Prop::Bow) {
        return shooting_from_saddle(posture);
    }
    let near = 1 - posture.far_leg.unwrap_or(1);
    posture.arms[near] = arm(116.0, 158.0, Hand::Grip, Depth::Beside).short(0.97, 0.94);
    posture.front = near;
    posture
}

/// The bow is held out ahead over the mount's neck, the string drawn to the jaw: the reins lie on the saddle.
fn shooting_from_saddle(mut posture: Posture) -> Posture {
    let far = posture.far_leg.unwrap_or(1);
    posture.arms[far] = arm(98.0, 102.0, Hand::Grip, Depth::Beside).short(0.98, 0.96);
    posture.arms[1 - far] = touching(100.0, 0.66, Reach::Head(0.15, 1.09), (Hand::Fist, Depth::Face)).aimed(-94.0);
    posture.front = far;
    posture
}

/// The face is turned to where the arm at `side` acts.
fn looking_aside(posture: &Posture, (character, side): (&Character, usize)) -> [f64; 2] {
    let aside = if side == 1 { AIMS_DEG } else { -AIMS_DEG };
    [aside - character.yaw_deg, -posture.head[1]]
}

/// Nothing where both hands play and what is sung into stands before them.
fn in_other_hand(character: &Character, other: Option<Arm>) -> Option<Prop> {
    let (also, _) = character.also_held?;
    Some(also).filter(|also| other.is_none() || *also != Prop::Microphone)
}

/// Who works at something bends to it, and who looks into something down to it.
fn over_work(trunk: Trunk, prop: Prop) -> Trunk {
    match prop {
        Prop::MicroscopeAtWork => Trunk { length: 0.80, sunk: trunk.sunk + 0.14, ..trunk },
        prop if prop.is_worked_at() => Trunk { length: trunk.length * 0.94, sunk: trunk.sunk + 0.05, ..trunk },
        _ => trunk,
    }
}

const fn lifts_what_is_held(gesture: &Pose) -> bool {
    matches!(gesture, Pose::Drinking | Pose::Raising | Pose::BrushingHair | Pose::BrushingTeeth)
}

/// The same posture with something in hand.
fn holding(mut posture: Posture, (character, side): (&Character, usize), framing: Framing) -> Posture {
    if posture.ride == Some(Ride::Horse) && character.prop.is_some_and(is_raised_riding) {
        return raising_from_saddle(posture, character.prop);
    }
    let Some(prop) = character.prop.filter(|prop| {
        matches!(posture.ride, None | Some(Ride::Lounger))
            && !prop.is_in_no_hand()
            && !matches!(character.pose, Pose::Sheltering | Pose::Receiving | Pose::BallOnFinger | Pose::SlidingTackle)
            && !enacted::is_on_palms(character)
    }) else {
        return posture;
    };
    // Who sits drinks, or lifts what is in hand, all the same.
    let pose = character.gesture.filter(lifts_what_is_held).unwrap_or(character.pose);
    if let Some((acting, other)) = grips::posed(pose, prop) {
        posture.arms[side] = acting;
        posture.arms[1 - side] = other.unwrap_or(posture.arms[1 - side]);
        if let Some((also, _)) = character.also_held.filter(|_| posture.arms[1 - side].hand != Hand::Assist) {
            posture.arms[1 - side] = grips::in_one_hand(also);
        }
        posture.front = side;
        if character.pose == Pose::Aiming {
            posture.head = looking_aside(&posture, (character, side));
        }
        return posture;
    }
    let (acting, other) = match near_grips::of(prop, framing) {
        Some(arms) => arms,
        None => grips::arms(prop),
    };
    match grips::room(character.pose) {
        // The head lies on the lower arm, unless both hands hold; else the free one does.
        Room::None if character.pose == Pose::Lying => {
            posture.front = 1 - side;
            if let Some(other) = other {
                posture.arms = if side == 0 { [other, acting] } else { [acting, other] };
            } else {
                posture.arms[1 - side] = if acting.reach.is_some() { acting } else { grips::PLAIN };
            }
        }
        Room::Both => {
            if working::is_beside(prop) {
                posture.head = looking_aside(&posture, (character, side));
            }
            posture.arms[side] = acting;
            if let Some(also) = in_other_hand(character, other) {
                [posture.arms[side], posture.arms[1 - side]] = grips::in_two_hands(prop, also);
            } else if let Some(other) = other {
                posture.arms[1 - side] = other;
                posture.trunk.turn += toward_reader(&posture, character);
            }
            posture.trunk = over_work(posture.trunk, prop);
            posture.front = side;
        }
        // The acting hand does what the pose says; the other one holds.
        Room::Other => {
            // What lies in both arms stays in the one.
            let holds = matches!(acting.hand, Hand::Grip | Hand::Flat);
            posture.arms[1 - side] = if holds { acting } else { grips::PLAIN };
        }
        Room::None => {
            if posture.arms[side].hand == Hand::Hidden {
                posture.arms[side].depth = Depth::Across;
            }
            posture.arms[side].hand = Hand::Grip;
        }
    }
    posture
}
