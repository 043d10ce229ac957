//! Who sits with the back to us, and what they sit on: a bench or a chair seen from its back, a ledge, or the ground.

use super::super::clothes::wear::{Bottom, Cloth};
use super::super::curve::{Point, closed, lerp};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::rig::Rig;
use super::super::shot::{Shot, has_no_seat};
use super::posture::{Arm, Depth, Foot, Hand, Leg, Posture, Weight, arm, leg};
use super::seats::{has_benches, has_long_seat, has_walls, is_of_boards, piece, timber};
use super::{Body, FAR, legs};
use scene::{Character, Place, Seat};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Perch {
    /// Its planks before the back, the shins below its seat.
    Bench,
    Chair,
    /// A wall, a step, the edge of a roof or a pier: the legs hang on its other side.
    Ledge,
    Ground,
}

impl Perch {
    /// Nothing for who is seen from before, or does not sit.
    pub fn of(character: &Character, place: Place) -> Option<Self> {
        if !character.is_from_behind || !character.pose.is_seat_with_a_back() {
            return None;
        }
        let has_no_edge = has_no_seat(place) && !matches!(place, Place::Pier | Place::Cliff | Place::StoneBridge);
        Some(match character.seat {
            _ if character.pose.is_on_ground_with_a_back() => Self::Ground,
            Some(Seat::Bench) => Self::Bench,
            Some(Seat::Wall | Seat::Steps | Seat::Bed | Seat::DeskTop | Seat::Rock | Seat::Suitcase) => Self::Ledge,
            Some(_) => Self::Chair,
            None if has_benches(place) || has_long_seat(place) || place == Place::LivingRoom => Self::Bench,
            None if has_no_edge || place == Place::Pier => Self::Ground,
            None if has_walls(place) || !place.is_indoors() => Self::Ledge,
            None if matches!(place, Place::Bedroom | Place::Window) => Self::Ledge,
            None => Self::Chair,
        })
    }

    /// The same posture, its legs away from us.
    pub fn posture(self, posture: Posture, side: usize) -> Posture {
        // A hand on the seat, the other in the lap; or both in the lap.
        const PROPPED: Arm = arm(17.0, -6.0, Hand::Flat, Depth::Beside).short(1.0, 0.92);
        const IN_LAP: Arm = arm(10.0, -66.0, Hand::Hidden, Depth::Behind).short(0.96, 0.55);
        const AWAY: Leg = leg(0.0, 0.0, Foot::Hidden).short(0.02, 0.02);
        // Shins hang below the seat.
        const BELOW: Leg = leg(6.0, 3.0, Foot::Front).short(0.14, 0.92);
        // The hand on the ground, a little behind.
        const LEANING: Arm = arm(26.0, 4.0, Hand::Flat, Depth::Beside).short(0.92, 0.68);
        let mut arms = [IN_LAP; 2];
        match self {
            Self::Bench => {}
            Self::Ground => arms[1 - side] = LEANING,
            Self::Chair | Self::Ledge => arms[1 - side] = PROPPED,
        }
        let legs = if matches!(self, Self::Bench | Self::Chair) { [BELOW; 2] } else { [AWAY; 2] };
        let weight = if self == Self::Ground { Weight::Ground } else { Weight::Seat };
        Posture { arms, legs, weight, far_leg: None, legs_over: false, ..posture }
    }
}

/// On one bench all sit as high as the tallest: the feet of a child hang.
pub fn level(shots: &mut [Shot]) {
    let sits = |shot: &Shot| Perch::of(shot.character, shot.scene.place) == Some(Perch::Bench);
    let high = |shot: &Shot| Rig::of(shot).body([0.0, LOW])[1];
    let Some(seat) = shots.iter().filter(|shot| sits(shot)).map(high).reduce(f64::min) else { return };
    for shot in shots.iter_mut().filter(|shot| sits(shot)) {
        shot.stand.chin[1] += seat - high(shot);
    }
}

/// Trunk and hips, which rest on something.
pub fn draw(easel: &mut Easel, body: &Body) {
    if matches!(body.perch, Some(Perch::Bench | Perch::Chair)) {
        legs::draw(easel, body);
    }
    body.draw_neck(easel);
    let trunk = body.wear.trunk.of(body.palette);
    if body.wear.tucked {
        body.trunk(easel, &trunk);
        hips(easel, body);
    } else {
        hips(easel, body);
        body.trunk(easel, &trunk);
    }
}

/// Where the hips rest on a seat, and on the ground, head units.
const LOW: f64 = 3.22;
const ON_GROUND: f64 = 3.42;

fn hips(easel: &mut Easel, body: &Body) {
    let (waist, hip) = (body.waist(), body.hip);
    let (cloth, is_skirt) = match body.wear.bottom {
        Bottom::Skirt(skirt) => (skirt.cloth, true),
        Bottom::Trousers { cloth, .. } | Bottom::Shorts { cloth } => (cloth, false),
        Bottom::Tail => (Cloth::Main, false),
    };
    let surface = cloth.of(body.palette);
    let is_low = body.perch == Some(Perch::Ground);
    // Shares of the hips' half-width, and head units: on the ground the skirt's hem, or knees, are seen to both sides.
    let side: &[Point] = match (is_skirt, is_low) {
        (true, true) => &[[1.08, 2.72], [1.42, 3.00], [1.95, 3.22], [2.15, 3.36]],
        (false, true) => &[[1.12, 2.78], [1.42, 3.02], [2.00, 3.10], [2.32, 3.22], [2.10, 3.37]],
        (true, false) => &[[1.08, 2.70], [1.38, 2.98], [1.75, LOW - 0.06]],
        (false, false) => &[[1.08, 2.70], [1.15, 2.98], [1.30, LOW - 0.06]],
    };
    let low = if is_low { ON_GROUND } else { LOW };
    let wide = side.last().map_or(1.3, |[x, _]| *x);
    let edge = |way: f64| {
        let start = std::iter::once([way * waist, 2.40]);
        start.chain(side.iter().map(move |[x, y]| [way * hip * x, *y])).collect::<Vec<Point>>()
    };
    let (left, mut right) = (edge(-1.0), edge(1.0));
    right.reverse();
    let rim: Vec<Point> = (0..=8)
        .map(|step| {
            let share = f64::from(step) / 8.0;
            let wave = if is_skirt && step % 2 == 1 { 0.05 } else { 0.0 };
            let corner = if step == 0 || step == 8 { 0.05 } else { 0.0 };
            [hip * wide * (2.0 * share - 1.0), low + wave - corner]
        })
        .collect();
    let outline = body.outline(&[&left, &rim, &right, &[[waist, 2.40], [-waist, 2.40]]]);
    body.panel(easel, &outline, &surface);
    if is_skirt {
        for x in [-0.62, -0.22, 0.20, 0.60] {
            body.fold(easel, &[[x * hip * 0.8, 2.62], [x * hip * 1.1, 2.92], [x * hip * wide, low]], (0.030, &surface));
        }
        return;
    }
    body.fold(easel, &[[0.0, 2.86], [0.01, 3.06], [0.0, low - 0.02]], (0.022, &surface));
    for x in [-1.0, 1.0] {
        let low = low - 0.08;
        body.fold(
            easel,
            &[[x * hip * 1.5, low], [x * hip * 0.9, low - 0.12], [x * hip * 0.40, low - 0.16]],
            (0.028, &surface),
        );
    }
}

/// Measures of a seat from behind, canvas units.
struct Plan {
    middle: f64,
    unit: f64,
    /// Its top.
    level: f64,
    ground: f64,
}

impl Plan {
    fn of(body: &Body) -> Self {
        let unit = body.rig.unit;
        let [_, level] = body.rig.body([0.0, LOW - 0.06]);
        let legs = &body.skeleton.legs;
        let ground = legs[0].end[1].max(legs[1].end[1]) + 0.12 * unit;
        let [middle, _] = lerp(legs[0].root, legs[1].root, 0.5);
        Self { middle, unit, level, ground: ground.max(level + 1.6 * unit) }
    }

    /// Of the seat's back: aside of the middle, up from the seat, head units.
    fn at(&self, x: f64, up: f64) -> Point {
        [self.middle + x * self.unit, self.level - up * self.unit]
    }

    fn board(&self, xs: [f64; 2], ups: [f64; 2]) -> [Point; 4] {
        [self.at(xs[0], ups[1]), self.at(xs[1], ups[1]), self.at(xs[1], ups[0]), self.at(xs[0], ups[0])]
    }
}

/// Before who sits there; what several share is drawn with the last.
pub fn seat(easel: &mut Easel, body: &Body, is_last: bool) {
    match body.perch {
        Some(Perch::Chair) => chair(easel, body),
        Some(Perch::Bench) if is_last => bench(easel, body),
        Some(Perch::Ledge) if is_last => ledge(easel, body),
        _ => {}
    }
}

fn bench(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), timber(body));
    let half = if body.is_alone { 2.2 } else { FAR };
    let apart = if body.is_alone { 1.7 } else { 3.4 };
    let low = (plan.level - plan.ground) / plan.unit;
    let count = (half / apart) as i32;
    piece(easel, &plan.board([-half, half], [-0.16, 0.02]), (wood.deep, &wood));
    for number in (-count..=count).filter(|number| *number != 0 || !body.is_alone) {
        let x = f64::from(number) * apart + if body.is_alone { 0.0 } else { apart / 2.0 };
        piece(easel, &plan.board([x - 0.10, x + 0.10], [low, 1.16]), (wood.deep, &wood));
    }
    for ups in [[0.16, 0.44], [0.54, 0.82], [0.92, 1.20]] {
        let plank = plan.board([-half, half], ups);
        piece(easel, &plank, (wood.base, &wood));
        easel.crescent(&plank, [0.0, -0.08 * plan.unit], (wood.shaded, 1.0));
    }
}

fn chair(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), timber(body));
    let low = (plan.level - plan.ground) / plan.unit;
    piece(easel, &plan.board([-0.80, 0.80], [-0.16, 0.02]), (wood.shaded, &wood));
    for x in [-0.70, 0.70] {
        piece(easel, &plan.board([x - 0.07, x + 0.07], [low, 1.30]), (wood.base, &wood));
    }
    for ups in [[0.42, 0.62], [0.92, 1.30]] {
        piece(easel, &plan.board([-0.72, 0.72], ups), (wood.base, &wood));
    }
}

/// A slab along the whole picture, and the wall below it down to the picture's edge.
fn ledge(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let is_wood = is_of_boards(body.place);
    let stuff: Surface = if is_wood { timber(body) } else { body.palette.metal };
    let (top, face, seam) = (stuff.base.toned(0.04), stuff.shaded.toned(0.20), stuff.line.toned(1.0));
    let deep = ((body.low - plan.level) / plan.unit + 0.4).max(1.0);
    piece(easel, &plan.board([-FAR, FAR], [-deep, -0.30]), (face, &stuff));
    let line = |easel: &mut Easel, from: Point, to: Point| {
        easel.ink(&[from, to], 0.6, (seam, super::super::curve::Taper::EVEN));
    };
    let rows = (deep / 0.62) as i32 + 1;
    for row in 0..rows {
        let up = -0.30 - 0.62 * f64::from(row);
        line(easel, plan.at(-FAR, up), plan.at(FAR, up));
        // A board has no joints.
        for number in (-9..=9).filter(|_| !is_wood) {
            let x = f64::from(number) * 1.6 + if row % 2 == 0 { 0.0 } else { 0.8 };
            line(easel, plan.at(x, up), plan.at(x, up - 0.62));
        }
    }
    let slab = plan.board([-FAR, FAR], [-0.30, -0.02]);
    easel.fill(&slab, top);
    easel.ink(&closed(&slab), 0.85, (stuff.line, super::super::curve::Taper::EVEN));
    if easel.in_color() {
        // What sits on its far edge keeps the light from it.
        easel.glow(plan.at(0.0, -0.04), [1.3 * plan.unit, 0.12 * plan.unit], (stuff.deep, 0.5));
    }
}
