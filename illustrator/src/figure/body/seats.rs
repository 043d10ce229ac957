//! What is sat on: a bench where there are benches, the long seat of a train, a bed; seen from before. Seats for one are
//! in [`chairs`].

use super::super::curve::{Point, Taper, closed, ellipse, lerp, through};
use super::super::easel::Easel;
use super::super::palette::{Surface, fabric};
use super::super::shade::Shade;
use super::{Body, FAR, chairs, rocks, steps, wheelchair};
use scene::{Place, Prop, Seat, Tint};

pub fn draw(easel: &mut Easel, body: &Body) {
    if goes_on(body) && !body.is_first {
        return;
    }
    match body.asked_seat {
        Some(Seat::Wall) => return wall(easel, body),
        Some(Seat::Steps) => return steps::draw(easel, body),
        Some(Seat::Chair) if !has_long_seat(body.place) => return chairs::chair(easel, body),
        Some(Seat::Armchair) => return chairs::armchair(easel, body),
        Some(Seat::RockingChair) => return chairs::rocking_chair(easel, body),
        Some(Seat::Stool) => return chairs::stool(easel, body),
        Some(Seat::Bed) => return bed(easel, body),
        Some(Seat::Wheelchair) => return wheelchair::behind(easel, body),
        Some(Seat::DeskTop) => return chairs::desk(easel, body),
        Some(Seat::Rock) => return rocks::draw(easel, body),
        Some(Seat::Suitcase) => return rocks::suitcase(easel, body),
        Some(Seat::ChairBackwards) => return chairs::reversed(easel, body),
        Some(Seat::Desk) if body.table.is_some() => return chairs::chair(easel, body),
        Some(Seat::Bench) if body.sits_alone => return bench(easel, body),
        Some(Seat::Bench) => return long_bench(easel, body),
        _ => {}
    }
    if body.prop == Some(Prop::SteeringWheel) {
        return;
    }
    match body.place {
        // Its seats are the boat's own.
        place if place.is_afloat() => {}
        Place::Train | Place::WheelCabin => train_seat(easel, body),
        Place::LivingRoom => couch(easel, body),
        Place::Bedroom => bed(easel, body),
        Place::ThroneRoom => chairs::throne(easel, body),
        _ if body.prop == Some(Prop::Controls) => chairs::pilot_seat(easel, body),
        Place::Shrine => steps::draw(easel, body),
        Place::Window => sill(easel, body),
        place if has_walls(place) => wall(easel, body),
        place if has_benches(place) && body.sits_alone => bench(easel, body),
        place if has_benches(place) => long_bench(easel, body),
        _ => chairs::chair(easel, body),
    }
}

/// What of a seat stands behind the hair of who sits there.
pub fn behind(easel: &mut Easel, body: &Body) {
    if !body.is_on_furniture() {
        return;
    }
    match (body.asked_seat, body.place) {
        (Some(Seat::Armchair), _) => chairs::armchair_back(easel, body),
        (Some(Seat::RockingChair), _) => chairs::rocking_back(easel, body),
        (None | Some(Seat::Chair), Place::ThroneRoom) => chairs::throne_back(easel, body),
        _ if body.prop == Some(Prop::Controls) => chairs::pilot_back(easel, body),
        _ if body.prop == Some(Prop::SteeringWheel) => super::workplace::car::behind(easel, body),
        _ => {}
    }
}

/// Whether a seat faces us, whichever way its sitter looks.
pub const fn faces_us(asked: Option<Seat>, place: Place) -> bool {
    matches!(
        (asked, place),
        (Some(Seat::Armchair | Seat::ChairBackwards), _) | (None | Some(Seat::Chair), Place::ThroneRoom)
    )
}

/// Whether all sit on one seat, which is drawn with the first of them.
fn goes_on(body: &Body) -> bool {
    match body.asked_seat {
        Some(Seat::Wall | Seat::Steps) => return true,
        Some(Seat::Bench) => return !body.sits_alone,
        Some(Seat::Chair) if !has_long_seat(body.place) => return false,
        Some(
            Seat::Armchair
            | Seat::RockingChair
            | Seat::Stool
            | Seat::Wheelchair
            | Seat::DeskTop
            | Seat::Rock
            | Seat::Suitcase
            | Seat::ChairBackwards,
        ) => return false,
        Some(Seat::Desk) if body.table.is_some() => return false,
        Some(Seat::Bed) => return true,
        _ => {}
    }
    has_benches(body.place) && !body.sits_alone
        || has_walls(body.place)
        || matches!(body.place, Place::Train | Place::WheelCabin | Place::LivingRoom | Place::Bedroom | Place::Window)
}

/// Whether there is no chair of one's own there.
pub(super) const fn has_long_seat(place: Place) -> bool {
    matches!(place, Place::Train | Place::WheelCabin | Place::ThroneRoom) || place.is_afloat()
}

/// Whether one sits on a bench there, and not on a chair.
pub(super) const fn has_benches(place: Place) -> bool {
    matches!(
        place,
        Place::Park
            | Place::Cottage
            | Place::Station
            | Place::BusStop
            | Place::Street
            | Place::City
            | Place::Garden
            | Place::CherryAvenue
            | Place::Fairground
            | Place::Deck
            | Place::FerryDeck
            | Place::StationFront
            | Place::Pool
            | Place::Gym
            | Place::ShoppingMall
            | Place::Subway
            | Place::HospitalCorridor
            | Place::RooftopPool
            | Place::Church
            | Place::Festival
            | Place::ShoppingStreet
            | Place::SchoolGate
            | Place::OldTown
            | Place::StoreFront
            | Place::Airport
            | Place::Gallery
            | Place::Museum
            | Place::Laundromat
            | Place::Playground
            | Place::Zoo
            | Place::BowlingAlley
            | Place::WesternTown
    )
}

/// Whether one sits there on a low wall or on a step of stone, which goes on through the picture.
pub(super) const fn has_walls(place: Place) -> bool {
    matches!(
        place,
        Place::Shrine
            | Place::Village
            | Place::Bridge
            | Place::Roof
            | Place::Harbor
            | Place::Veranda
            | Place::Porch
            | Place::ResidentialStreet
            | Place::CountryRoad
            | Place::Vineyard
            | Place::Entrance
    )
}

/// Whether such a wall, or the ledge that one sits on with the back to us, is of boards there; else it is of stone.
pub(super) const fn is_of_boards(place: Place) -> bool {
    matches!(
        place,
        Place::Veranda
            | Place::Entrance
            | Place::Porch
            | Place::Pier
            | Place::Deck
            | Place::FerryDeck
            | Place::Bedroom
            | Place::Window
    )
}

/// A seat from before and a little above: its top runs from behind the hips to below the knees; canvas units.
pub(super) struct Plan {
    middle: f64,
    pub(super) unit: f64,
    /// How far its near edge is moved aside: it is seen from where its sitter faces, head units.
    skew: f64,
    /// Of the top: its far edge, its near edge, and the ground below the near one.
    pub(super) far: f64,
    pub(super) near: f64,
    pub(super) ground: f64,
}

/// What is farther is seen smaller.
const FARTHER: f64 = 0.90;
/// The front edge, head units.
pub(super) const THICK: f64 = 0.15;

impl Plan {
    pub(super) fn of(body: &Body) -> Self {
        let (unit, legs) = (body.rig.unit, &body.skeleton.legs);
        let [hip_x, hips] = lerp(legs[0].root, legs[1].root, 0.5);
        let [knee_x, knees] = lerp(legs[0].bend, legs[1].bend, 0.5);
        let feet = legs[0].end[1].max(legs[1].end[1]);
        // It begins behind the hips and ends before the knees, under the thighs.
        let deep = [knee_x - hip_x, (knees - hips).max(0.40 * unit)];
        let is_shared = goes_on(body);
        // A bench faces us, whichever way its sitter turns; a chair turns with its sitter.
        let turns = if has_benches(body.place) { 0.30 } else { 0.92 };
        let skew = if is_shared { 0.0 } else { deep[0] * turns / unit };
        Self {
            middle: hip_x - if is_shared { 0.0 } else { deep[0] * 0.26 },
            unit,
            skew,
            far: hips + 0.14 * unit - deep[1] * 0.26,
            near: hips + 0.18 * unit + deep[1] * 0.66,
            // The chair of who is small is as high as the table wants it.
            ground: body.table.as_ref().map_or(feet, |table| table.ground.max(feet)) + 0.06 * unit,
        }
    }

    /// On the top's far edge, `x` head units from the middle, `up` above it.
    pub(super) fn behind(&self, x: f64, up: f64) -> Point {
        [self.middle + x * FARTHER * self.unit, self.far - up * self.unit]
    }

    /// On its near edge, `down` head units below it.
    pub(super) fn before(&self, x: f64, down: f64) -> Point {
        [self.middle + (x + self.skew) * self.unit, self.near + down * self.unit]
    }

    /// Between both edges.
    pub(super) fn on(&self, x: f64, ahead: f64) -> Point {
        lerp(self.behind(x, 0.0), self.before(x, 0.0), ahead)
    }

    /// From the top down to the ground there.
    pub(super) fn leg(&self, x: f64, ahead: f64, half: f64) -> [Point; 4] {
        let [at, top] = self.on(x, ahead);
        let low = self.ground - (self.near - top) * 0.62;
        let half = half * self.unit;
        [[at - half, top], [at + half, top], [at + half * 0.8, low], [at - half * 0.8, low]]
    }

    pub(super) fn top(&self, half: f64) -> [Point; 4] {
        [self.behind(-half, 0.0), self.behind(half, 0.0), self.before(half, 0.0), self.before(-half, 0.0)]
    }

    pub(super) fn front(&self, half: f64, from: f64, to: f64) -> [Point; 4] {
        [self.before(-half, from), self.before(half, from), self.before(half, to), self.before(-half, to)]
    }

    pub(super) fn board(&self, half: f64, low: f64, high: f64) -> [Point; 4] {
        [self.behind(-half, low), self.behind(half, low), self.behind(half, high), self.behind(-half, high)]
    }
}

pub(super) fn piece(easel: &mut Easel, outline: &[Point], (shade, line): (Shade, &Surface)) {
    easel.fill(outline, shade);
    easel.ink(&closed(outline), 0.85, (line.line, Taper::EVEN));
}

/// What weighs on the seat darkens it.
pub(super) fn weight(easel: &mut Easel, body: &Body, plan: &Plan, dark: Shade) {
    let unit = body.rig.unit;
    let at = plan.on(-body.rig.light * 0.10, 0.5);
    let deep = (plan.near - plan.far) * 0.5;
    if easel.in_color() {
        easel.glow(at, [0.95 * unit, deep], (dark, 0.9));
    } else {
        easel.within(&plan.top(FAR), |easel| easel.veil(&ellipse(at, [0.6 * unit, deep * 0.8], 0.0), dark, 1.0));
    }
}

/// Under a seat that stands on legs it is dark.
pub(super) fn under(easel: &mut Easel, body: &Body, plan: &Plan, half: f64) {
    let unit = plan.unit;
    let center = [plan.middle, plan.ground - 0.16 * unit];
    if easel.in_color() {
        easel.glow(center, [half * 1.05 * unit, 0.17 * unit], (body.palette.dark.deep, 0.42));
    }
}

/// In print wood is gray, so that its edges are seen.
pub fn timber(body: &Body) -> Surface {
    let leather = body.palette.leather;
    Surface {
        base: leather.base.toned(0.14),
        shaded: leather.shaded.toned(0.34),
        deep: leather.deep.toned(0.52),
        line: leather.line.toned(1.0),
        ..leather
    }
}

/// A sofa, as long as the picture where several sit.
fn couch(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let cloth = fabric(body.sofa.unwrap_or(Tint::Teal), body.hour);
    let (top, face) = (cloth.base.toned(0.04), cloth.shaded.toned(0.24));
    let half: f64 = if body.sits_alone { 1.9 } else { FAR };
    let low = (plan.ground - plan.near) / plan.unit;
    under(easel, body, &plan, half.min(9.0));
    if half < 9.0 {
        let frame = [(-half, 0.0), (-half, 1.30), (-half + 0.16, 1.44), (half - 0.16, 1.44), (half, 1.30), (half, 0.0)];
        piece(easel, &through(&frame.map(|(x, up)| plan.behind(x, up)), 4), (cloth.shaded.toned(0.30), &cloth));
    }
    for left in [-half, 0.0] {
        let [near, far] = [left + 0.05, left + half - 0.05];
        let back = [
            (near, 0.0),
            (near - 0.02, 0.60),
            (near + 0.05, 1.14),
            (near + 0.22, 1.30),
            (far - 0.22, 1.30),
            (far - 0.05, 1.14),
            (far + 0.02, 0.60),
            (far, 0.0),
        ];
        let round = through(&back.map(|(x, up)| plan.behind(x, up)), 5);
        piece(easel, &round, (face, &cloth));
        easel.crescent(&round, [0.0, -0.20 * plan.unit], (top, 0.55));
    }
    piece(easel, &plan.front(half, 0.40, low * 0.86), (cloth.deep.toned(0.40), &cloth));
    piece(easel, &plan.top(half), (top, &cloth));
    weight(easel, body, &plan, cloth.deep.toned(0.34));
    piece(easel, &plan.front(half, 0.0, 0.42), (face, &cloth));
    if half < 9.0 {
        for x in [-half, half] {
            let (low, [left, right]) = (low * 0.86, [x - 0.24, x + 0.24]);
            let round = [(left, -0.44), (left + 0.09, -0.60), (right - 0.09, -0.60), (right, -0.44)];
            let mut arm = through(&round.map(|(x, down)| plan.before(x, down)), 5);
            arm.extend([plan.before(right, low), plan.before(left, low)]);
            piece(easel, &arm, (top, &cloth));
        }
    }
}

/// The long side of a bed: pillow and headboard at one end, the blanket hangs over the edge.
fn bed(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (linen, wood, cloth) = (&body.palette.white, &timber(body), fabric(Tint::Lavender, body.hour));
    let half: f64 = if body.sits_alone { 2.7 } else { 4.6 };
    let low = (plan.ground - plan.near) / plan.unit;
    under(easel, body, &plan, half);
    let end = if body.rig.body_deg < 0.0 { 1.0 } else { -1.0 };
    let board = [(0.0, -0.5), (0.0, 1.5), (0.30, 1.5), (0.30, -0.5)];
    piece(easel, &board.map(|(x, up)| plan.behind(end * (half + x), up)), (wood.base, wood));
    piece(easel, &plan.front(half, 0.62, low * 0.92), (wood.shaded, wood));
    piece(easel, &plan.board(half, -0.2, 0.34), (linen.shaded, linen));
    piece(easel, &plan.top(half), (linen.base, linen));
    let pillow = [(0.0, 0.10), (0.95, 0.16), (1.05, 0.52), (0.9, 0.66), (0.05, 0.60)];
    let pillow = pillow.map(|(x, up)| plan.behind(end * (half - 1.15 - x), up));
    let pillow = through(&pillow, 5);
    easel.fill(&pillow, linen.base);
    easel.ink(&closed(&pillow), 0.9, (linen.line, Taper::EVEN));
    let cover = |x: f64, ahead: f64| plan.on(-end * half + end * x, ahead);
    let top = [cover(0.0, 0.0), cover(half * 1.5, 0.0), cover(half * 1.46, 1.0), cover(0.0, 1.0)];
    piece(easel, &top, (cloth.base, &cloth));
    weight(easel, body, &plan, cloth.deep);
    piece(easel, &plan.front(half, 0.0, 0.62), (linen.shaded, linen));
    let edge = |x: f64, down: f64| plan.before(-end * half + end * x, down);
    let mut hang = vec![edge(0.0, 0.0), edge(half * 1.46, 0.0)];
    hang.extend(
        (0..=8).rev().map(|step| edge(half * 1.46 * f64::from(step) / 8.0, if step % 2 == 0 { 0.74 } else { 0.82 })),
    );
    piece(easel, &hang, (cloth.shaded, &cloth));
}

/// For one: what stands at its ends, and arms on it, tell it from a table.
fn bench(easel: &mut Easel, body: &Body) {
    let (plan, wood, half) = (Plan::of(body), &timber(body), 2.0);
    planks(easel, body, (half, 1.7));
    for x in [0.16 - half, half - 0.16] {
        let post = [(-0.08, 0.30), (0.08, 0.30), (0.08, -0.56), (-0.08, -0.56)];
        piece(easel, &post.map(|(aside, down)| plan.before(x + aside, down)), (wood.shaded, wood));
        let arm = [
            plan.behind(x - 0.11, 0.66),
            plan.behind(x + 0.11, 0.66),
            plan.before(x + 0.13, -0.56),
            plan.before(x - 0.13, -0.56),
        ];
        piece(easel, &arm, (wood.base, wood));
        let end = [(-0.13, -0.56), (0.13, -0.56), (0.13, -0.45), (-0.13, -0.45)];
        piece(easel, &end.map(|(aside, down)| plan.before(x + aside, down)), (wood.shaded, wood));
    }
}

/// For several, along the whole picture.
fn long_bench(easel: &mut Easel, body: &Body) {
    planks(easel, body, (FAR, 3.1));
}

/// A bench of planks, half its width and how far apart its legs are.
fn planks(easel: &mut Easel, body: &Body, (half, apart): (f64, f64)) {
    let (plan, wood) = (Plan::of(body), &timber(body));
    let count = (half / apart) as i32;
    let legs =
        || (-count..=count).map(move |number| f64::from(number) * apart).filter(move |x| half > 9.0 || *x != 0.0);
    under(easel, body, &plan, half.min(9.0));
    for x in legs() {
        piece(easel, &plan.leg(x, 0.0, 0.07), (wood.deep, wood));
        let post =
            [(-0.07, 0.0), (0.07, 0.0), (0.07, 1.20), (-0.07, 1.20)].map(|(aside, up)| plan.behind(x + aside, up));
        piece(easel, &post, (wood.shaded, wood));
    }
    for (low, high) in [(0.30, 0.54), (0.62, 0.86), (0.94, 1.16)] {
        piece(easel, &plan.board(half, low, high), (wood.base, wood));
    }
    for x in legs() {
        piece(easel, &plan.leg(x, 1.0, 0.09), (wood.shaded, wood));
    }
    piece(easel, &plan.top(half), (wood.base, wood));
    weight(easel, body, &plan, wood.deep);
    for ahead in [0.34, 0.67] {
        easel.ink(&[plan.on(-half, ahead), plan.on(half, ahead)], 0.6, (wood.line, Taper::EVEN));
    }
    piece(easel, &plan.front(half, 0.0, THICK), (wood.shaded, wood));
}

/// Blocks of stone along the whole picture, with a slab on top.
fn wall(easel: &mut Easel, body: &Body) {
    let (plan, half, cap) = (Plan::of(body), FAR, 0.20);
    let is_wood = is_of_boards(body.place);
    let stuff = if is_wood { body.palette.leather } else { body.palette.metal };
    let (top, face, seam) = (stuff.base.toned(0.04), stuff.shaded.toned(0.18), stuff.line.toned(1.0));
    let low = (plan.ground - plan.near) / plan.unit;
    piece(easel, &plan.front(half, cap, low), (face, &stuff));
    let rows = 3;
    let high = (low - cap) / f64::from(rows);
    for row in 0..rows {
        let y = cap + high * f64::from(row);
        easel.ink(&[plan.before(-half, y), plan.before(half, y)], 0.6, (seam, Taper::EVEN));
        // A board has no joints.
        for number in (-9..=9).filter(|_| !is_wood) {
            // Joints of one row stand over the middles of the next.
            let x = f64::from(number) * 1.5 + if row % 2 == 0 { 0.0 } else { 0.75 };
            easel.ink(&[plan.before(x, y), plan.before(x, y + high)], 0.6, (seam, Taper::EVEN));
        }
    }
    piece(easel, &plan.top(half), (top, &stuff));
    weight(easel, body, &plan, stuff.deep.toned(0.44));
    piece(easel, &plan.front(half, 0.0, cap), (stuff.shaded.toned(0.10), &stuff));
}

/// A deep board under the window along the whole picture, and the paneled wall below it.
fn sill(easel: &mut Easel, body: &Body) {
    let (plan, half, linen) = (Plan::of(body), FAR, body.palette.white);
    let low = (plan.ground - plan.near) / plan.unit;
    let face = linen.shaded.toned(0.10);
    piece(easel, &plan.front(half, THICK, low * 0.86), (face, &linen));
    for number in -6..6 {
        let x = f64::from(number) * 2.6;
        let panel = [(x + 0.3, 0.46), (x + 2.3, 0.46), (x + 2.3, low * 0.72), (x + 0.3, low * 0.72)];
        let panel = panel.map(|(x, down)| plan.before(x, down));
        easel.fill(&panel, linen.base.toned(0.0));
        easel.ink(&closed(&panel), 0.6, (linen.line, Taper::EVEN));
    }
    piece(easel, &plan.front(half, low * 0.86, low), (linen.base.toned(0.0), &linen));
    piece(easel, &plan.top(half), (linen.base.toned(0.0), &linen));
    weight(easel, body, &plan, linen.deep.toned(0.30));
    // The board throws its shadow on the wall.
    easel.veil(&plan.front(half, THICK, THICK + 0.14), linen.deep.toned(0.30), 0.6);
    piece(easel, &plan.front(half, 0.0, THICK), (face, &linen));
}

/// Along the whole picture: back, cushion, and the dark below.
fn train_seat(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let velvet = |color: u32, tone: f64| Shade { color: hex(color), tone };
    let line = Surface { line: velvet(0x0018_3A34, 1.0), ..body.palette.dark };
    // It ends before the heels of the farther foot.
    let low = (plan.ground - plan.near) / plan.unit - 0.56;
    let half = FAR;
    piece(easel, &plan.front(half, 0.3, low), (velvet(0x0034_3A40, 0.75), &line));
    piece(easel, &plan.board(half, 0.0, 0.98), (velvet(0x003F_7C6E, 0.30), &line));
    piece(easel, &plan.board(half, 0.98, 1.06), (velvet(0x002F_6257, 0.45), &line));
    piece(easel, &plan.top(half), (velvet(0x0056_9686, 0.15), &line));
    weight(easel, body, &plan, velvet(0x0029_564C, 0.35));
    piece(easel, &plan.front(half, 0.0, 0.34), (velvet(0x002F_6257, 0.45), &line));
    for seat in -8..=8 {
        let x = (f64::from(seat) + 0.5) * 1.9;
        let seam = [plan.behind(x, 0.98), plan.behind(x, 0.0), plan.before(x, 0.0), plan.before(x, 0.34)];
        easel.ink(&seam, 0.6, (line.line, Taper::EVEN));
    }
}

fn hex(color: u32) -> canvas::Color {
    let [_, red, green, blue] = color.to_be_bytes();
    canvas::Color::rgb(red, green, blue)
}
