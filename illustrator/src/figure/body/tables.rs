//! The table that somebody sits at, between the trunk and the forearms that lie on it, seen from before.

use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, line};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface};
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::Body;
use super::posture::Hand;
use super::{desk, desk_lamp, seats};
use canvas::Layer;
use scene::{Character, Place, Pose, Prop, Scene, Seat, Spot};

/// Canvas units. Those who sit together sit at one table: each draws the part from halfway to the one before on.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    left: f64,
    right: f64,
    /// Nobody sits at it farther to the right.
    is_last: bool,
    /// Where the whole table ends on the left.
    begins: f64,
    far: f64,
    near: f64,
    pub(super) ground: f64,
    /// Of the tallest who sits at it.
    unit: f64,
}

/// Beyond those who sit at it, head units.
const BEYOND: f64 = 1.75;
/// Before the chair of who sits there, likewise.
const BEFORE_CHAIR: f64 = 0.86;
/// Of its far edge, head units from the crown: below the elbows of arms that hang.
const EDGE: f64 = 2.46;
/// From the far edge to the near one, and of the board.
const DEEP: f64 = 0.50;
const THICK: f64 = 0.11;
/// What is farther is seen smaller.
const FARTHER: f64 = 0.93;

/// How far down the dark under the board goes, head units, in steps that are lighter the farther they go.
const UNDER: [(f64, f64); 4] = [(0.45, 0.16), (0.80, 0.16), (1.15, 0.14), (1.50, 0.12)];

/// Whether all who are there sit at a table.
pub fn is_at_table(scene: &Scene) -> bool {
    // A guitar needs the lap.
    let sits = |figure: &Character| {
        let shared = |prop: Prop| matches!(prop, Prop::Pot | Prop::CarvedPumpkin) && scene.figures.len() > 1;
        let own = |prop: Prop| {
            matches!(prop.held_like(), Prop::Guitar | Prop::Cello | Prop::Harp | Prop::Accordion)
                || prop.is_sat_behind()
                || prop.is_worked_at() && !shared(prop)
        };
        let plays = figure.prop.is_some_and(own);
        let apart = figure.seat.is_some_and(Seat::is_apart);
        let seated = matches!(figure.pose, Pose::Sitting | Pose::CrossedLegs | Pose::Dozing) && !figure.is_from_behind;
        seated && !plays && !apart
    };
    // So does an animal.
    let laps = scene.animals.iter().any(|animal| animal.spot == Spot::Lap);
    let asked = scene.figures.iter().all(|figure| figure.seat == Some(Seat::Desk));
    (scene.place.has_tables() || asked) && !laps && !scene.figures.is_empty() && scene.figures.iter().all(sits)
}

impl Table {
    pub fn of(shot: &Shot) -> Option<Self> {
        if !is_at_table(shot.scene) {
            return None;
        }
        let shots = Shot::all(shot.scene);
        let number = shots.iter().position(|other| std::ptr::eq(other.character, shot.character))?;
        let rigs: Vec<Rig> = shots.iter().map(Rig::of).collect();
        let count = rigs.len() as f64;
        let edge = |rig: &Rig| rig.body([0.0, EDGE])[1];
        let unit = rigs.iter().map(|rig| rig.unit).fold(0.0, f64::max);
        let far = rigs.iter().map(edge).sum::<f64>() / count;
        let middle = |at: usize| rigs[at].body([0.0, EDGE])[0];
        let begins = middle(0) - BEYOND * unit;
        let left = if number == 0 {
            begins
        } else {
            // Nothing of the chair behind it is beside it.
            f64::midpoint(middle(number - 1), middle(number)).min(middle(number) - BEFORE_CHAIR * unit)
        };
        let right = middle(rigs.len() - 1) + BEYOND * unit;
        // Down to the shoes of who sits at it.
        let is_last = number + 1 == rigs.len();
        Some(Self { left, right, is_last, begins, far, near: far + DEEP * unit, ground: far + 2.62 * unit, unit })
    }

    /// On the board, `share` of the way along and `ahead` of the way from the far edge.
    pub(super) fn on(&self, x: f64, ahead: f64) -> Point {
        let middle = f64::midpoint(self.begins, self.right);
        [middle + (x - middle) * (FARTHER + (1.0 - FARTHER) * ahead), self.far + (self.near - self.far) * ahead]
    }
}

/// At one table what is behind each is behind the table, which is drawn with the first of them.
pub fn chairs_first(drawn: &mut [Vec<Layer>]) {
    let mut behind = Vec::new();
    for layers in drawn.iter_mut() {
        let (rear, front): (Vec<Layer>, Vec<Layer>) =
            core::mem::take(layers).into_iter().partition(|layer| REAR.contains(&layer.name.as_str()));
        behind.extend(rear);
        *layers = front;
    }
    if let Some(first) = drawn.first_mut() {
        first.splice(0..0, behind);
    }
}

/// The layers that are behind a body.
const REAR: [&str; 2] = ["shadow on the ground", "hair behind"];

/// Small ones sit on something higher: the table's edge is where it is for the tall ones.
pub fn level(shots: &mut [Shot]) {
    let Some(scene) = shots.first().map(|shot| shot.scene).filter(|scene| is_at_table(scene)) else { return };
    if scene.figures.len() < 2 {
        return;
    }
    let edge = |shot: &Shot| Rig::of(shot).body([0.0, EDGE])[1];
    let high = shots.iter().map(edge).fold(f64::MAX, f64::min);
    for shot in shots {
        let lower = edge(shot) - high;
        shot.stand.chin[1] -= lower;
    }
}

impl Body<'_> {
    /// Whether there is a table before them.
    pub const fn has_table(&self) -> bool {
        self.table.is_some()
    }

    /// On the board of that table: head units to the right of who sits there, and the share of the way toward us.
    pub fn on_table(&self, aside: f64, ahead: f64) -> Point {
        let middle = self.rig.body([0.0, EDGE]);
        let place = |table: &Table| {
            let x = (middle[0] + aside * self.rig.unit)
                .clamp(table.left + 0.2 * self.rig.unit, table.right - 0.2 * self.rig.unit);
            table.on(x, ahead)
        };
        self.table.as_ref().map_or(middle, place)
    }

    /// The same body with nothing to do, and this as what it has.
    pub fn empty_handed<'b>(&self, prop: Prop, palette: &'b Palette) -> Body<'b>
    where
        Self: 'b,
    {
        let mut body: Body<'b> = Body { prop: Some(prop), palette, also_held: None, ..self.clone() };
        (body.pose, body.gesture, body.shared_hub) = (Pose::Standing, None, None);
        for arm in &mut body.posture.arms {
            arm.hand = Hand::Open;
        }
        body
    }
}

pub fn draw(easel: &mut Easel, body: &Body) {
    let Some(table) = &body.table else { return };
    let (unit, wood) = (table.unit, &seats::timber(body));
    let is_first = table.left <= table.begins + 1e-6;
    let low = table.near + THICK * unit;
    let leg = |x: f64, ahead: f64, half: f64| {
        let [at, top] = table.on(x, ahead);
        let down = table.ground - (table.near - top) * 0.9;
        [[at - half, top], [at + half, top], [at + half * 0.8, down], [at - half * 0.8, down]]
    };
    // Below the board it is dark.
    for (deep, share) in UNDER {
        let down = low + deep * unit;
        let under = [[table.left, low], [table.right, low], [table.right, down], [table.left, down]];
        easel.on_figure(|easel| easel.veil(&under, body.palette.dark.deep, share));
    }
    let inset = 0.16 * unit;
    let is_desk = has_own_desks(body.place);
    let ends = [is_first.then_some(table.left + inset), (is_desk || table.is_last).then_some(table.right - inset)];
    for x in ends.into_iter().flatten() {
        seats::piece(easel, &leg(x, 0.0, 0.05 * unit), (wood.deep, wood));
        seats::piece(easel, &leg(x, 1.0, 0.075 * unit), (wood.shaded, wood));
    }
    if let Some(high) = panel(body.place) {
        let down = low + high * unit;
        // Over what the one before has drawn of it: at a joint its edge would catch the light.
        let from = inset + if is_desk { table.left } else { table.begins };
        let to = if is_desk || table.is_last { table.right - inset } else { table.right + 0.06 * unit };
        let board = [[from, low - 0.02 * unit], [to, low - 0.02 * unit], [to, down], [from, down]];
        easel.fill(&board, wood.deep);
        easel.ink(&[board[0], board[3], board[2]], 0.9, (wood.line, Taper::EVEN));
        if is_desk || table.is_last {
            easel.ink(&[board[1], board[2]], 0.9, (wood.line, Taper::EVEN));
        }
    }
    let top =
        [table.on(table.left, 0.0), table.on(table.right, 0.0), table.on(table.right, 1.0), table.on(table.left, 1.0)];
    let front = [top[3], top[2], [top[2][0], low], [top[3][0], low]];
    easel.fill(&top, wood.light);
    easel.within(&top, |easel| shadows(easel, body, (table, unit), wood));
    easel.fill(&front, wood.shaded);
    let edges = [[top[0], top[1]], [top[3], top[2]], [front[3], front[2]], [top[1], top[2]], [top[2], front[2]]];
    for edge in edges {
        easel.ink(&edge, 0.9, (wood.line, Taper::EVEN));
    }
    // Where two desks meet it is a joint between two boards.
    if is_first || is_desk {
        easel.ink(&[top[0], top[3], front[3]], 0.9, (wood.line, Taper::EVEN));
    }
    if body.prop == Some(Prop::MangaPage) {
        desk::manga_page(easel, body, (table, body.rig.body([0.0, EDGE])[0]));
    } else if !body.is_served {
        things(easel, body, table);
    }
    if desk_lamp::stands(body) {
        desk_lamp::draw(easel, body, table.on(lamp_at(body), 0.30));
    }
}

/// Across the board, on the side of the picture that the figure turns to.
fn lamp_at(body: &Body) -> f64 {
    let aside = if body.rig.body_deg < 0.0 { -1.0 } else { 1.0 };
    body.rig.body([0.0, EDGE])[0] + aside * 1.28 * body.rig.unit
}

/// How far down, in head units, a board goes under the front of a desk, where it has one: a pupil's box for books, the
/// apron of a table, or a board before the knees.
const fn panel(place: Place) -> Option<f64> {
    match place {
        Place::Classroom => Some(0.50),
        Place::Cafe | Place::Bar | Place::Izakaya => Some(0.70),
        Place::Office | Place::Laboratory | Place::Library => Some(2.1),
        _ => None,
    }
}

/// Of the trunk behind it and of the arms that lie on it.
fn shadows(easel: &mut Easel, body: &Body, (table, unit): (&Table, f64), wood: &Surface) {
    let middle = body.rig.body([0.0, EDGE])[0] - body.rig.light * 0.16 * unit;
    easel.veil(&ellipse([middle, table.far], [0.62 * unit, 0.16 * unit], 0.0), wood.base, 1.0);
    for arm in &body.skeleton.arms {
        let hand = add(arm.end, [arm.way[0] * 0.4 * unit, arm.way[1] * 0.4 * unit]);
        let below = [arm.bend, arm.end, hand].map(|point| add(point, [-body.rig.light * 0.05 * unit, 0.11 * unit]));
        easel.veil(&line(&below, 0.24 * unit, Taper::EVEN), wood.base, 1.0);
    }
}

/// Whether everybody there has a desk of their own.
const fn has_own_desks(place: Place) -> bool {
    matches!(place, Place::Classroom | Place::Office)
}

/// Whether people eat and drink there.
const fn is_of_meals(place: Place) -> bool {
    matches!(place, Place::Cafe | Place::Bar | Place::Izakaya | Place::Kitchen | Place::DiningRoom | Place::Tavern)
}

/// What stands or lies there, on the side of the picture that the figure turns from.
fn things(easel: &mut Easel, body: &Body, table: &Table) {
    let unit = body.rig.unit;
    let alone = body.sits_alone;
    let aside = if body.rig.body_deg < 0.0 { 1.0 } else { -1.0 };
    // Beside the elbow; of who sits between others there is less room.
    let is_outer = if aside < 0.0 { table.left <= table.begins + 1e-6 } else { table.is_last };
    let away = match (alone, is_outer) {
        (true, _) => 0.98,
        (false, true) => 1.06,
        (false, false) => 0.80,
    };
    let at = table.on(body.rig.body([0.0, EDGE])[0] + aside * away * unit, 0.52);
    if body.prop == Some(Prop::Pen) {
        // Under the hand that writes.
        let front = body.skeleton.arms[body.posture.front].side;
        return notebook(easel, body, table.on(body.rig.body([0.0, EDGE])[0] + front * 0.04 * unit, 0.62));
    }
    if body.prop == Some(Prop::InkBrush) {
        let front = body.skeleton.arms[body.posture.front].side;
        return large_letters(easel, body, table.on(body.rig.body([0.0, EDGE])[0] + front * 0.10 * unit, 0.50));
    }
    if body.prop == Some(Prop::Map) {
        return map(easel, body, table);
    }
    if body.prop == Some(Prop::Laptop) && body.place != Place::Cafe {
        return;
    }
    match body.place {
        Place::Cafe if body.prop == Some(Prop::Laptop) => cup(easel, body, at),
        // Beside a bowl of noodles stands no cake.
        place if is_of_meals(place) && body.prop.is_some_and(|prop| prop.held_like() != Prop::Noodles) => {
            plate(easel, body, at);
        }
        Place::DiningRoom if !alone => plate(easel, body, at),
        place if is_of_meals(place) => cup(easel, body, at),
        // Where nobody writes.
        Place::Garden | Place::Park | Place::LivingRoom | Place::Bedroom => cup(easel, body, at),
        _ if body.prop == Some(Prop::Book) => cup(easel, body, at),
        _ => notebook(easel, body, at),
    }
}

fn piece(easel: &mut Easel, body: &Body, outline: &[Point], surface: &Surface) {
    body.panel(easel, outline, surface);
}

pub fn cup(easel: &mut Easel, body: &Body, [x, y]: Point) {
    let (unit, china) = (body.rig.unit, &body.palette.white);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    piece(easel, body, &ellipse(at(0.0, 0.04), [0.30 * unit, 0.085 * unit], 0.0), china);
    let bowl = [at(-0.17, -0.22), at(0.17, -0.22), at(0.16, -0.06), at(0.09, 0.04), at(-0.09, 0.04), at(-0.16, -0.06)];
    let handle = ellipse(at(0.19, -0.12), [0.075 * unit, 0.085 * unit], 0.0);
    easel.ink(&closed(&handle), 3.2, (china.line, Taper::EVEN));
    easel.ink(&closed(&handle), 1.6, (china.base, Taper::EVEN));
    piece(easel, body, &bowl, china);
    let rim = ellipse(at(0.0, -0.22), [0.17 * unit, 0.05 * unit], 0.0);
    easel.fill(&rim, body.palette.leather.deep);
    easel.ink(&closed(&rim), 0.9, (china.line, Taper::EVEN));
}

/// A slice of cake with a strawberry.
fn plate(easel: &mut Easel, body: &Body, [x, y]: Point) {
    let (unit, palette) = (body.rig.unit, body.palette);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    piece(easel, body, &ellipse(at(0.0, 0.03), [0.40 * unit, 0.11 * unit], 0.0), &palette.white);
    piece(easel, body, &[at(-0.22, -0.20), at(0.24, -0.16), at(0.24, 0.03), at(-0.22, 0.05)], &palette.gold);
    easel.ink(&[at(-0.22, -0.07), at(0.24, -0.06)], 2.4, (palette.white.base, Taper::EVEN));
    piece(easel, body, &[at(-0.24, -0.22), at(0.02, -0.30), at(0.26, -0.17), at(0.0, -0.14)], &palette.white);
    let berry = around(&[at(-0.08, -0.30), at(0.0, -0.37), at(0.09, -0.30), at(0.01, -0.19)], 5);
    easel.fill(&berry, palette.accent.base);
    easel.ink(&closed(&berry), 0.8, (palette.accent.line, Taper::EVEN));
}

/// Spread out under both hands: coast, a way of dashes, and a cross where it ends.
fn map(easel: &mut Easel, body: &Body, table: &Table) {
    let (unit, paper) = (body.rig.unit, &body.palette.gold);
    let middle = body.rig.body([0.0, EDGE])[0];
    let at = |x: f64, ahead: f64| table.on(middle + x * unit, ahead);
    let paper = Surface { base: paper.light, light: paper.glint, shaded: paper.base, ..*paper };
    let sheet = [
        at(-1.16, 0.10),
        at(-0.4, 0.13),
        at(0.4, 0.09),
        at(1.14, 0.12),
        at(1.20, 0.95),
        at(0.3, 0.90),
        at(-0.5, 0.96),
        at(-1.18, 0.92),
    ];
    piece(easel, body, &sheet, &paper);
    easel.within(&sheet, |easel| {
        let land = [
            at(-0.9, 0.3),
            at(-0.5, 0.16),
            at(0.0, 0.34),
            at(0.5, 0.2),
            at(0.96, 0.42),
            at(0.7, 0.78),
            at(0.1, 0.66),
            at(-0.5, 0.84),
            at(-0.96, 0.6),
        ];
        let land = around(&land, 5);
        easel.fill(&land, body.palette.leaf.light);
        easel.ink(&closed(&land), 0.8, (paper.line, Taper::EVEN));
        for step in 0..7 {
            let x = -0.62 + 0.17 * f64::from(step);
            let way = |x: f64| at(x, 0.50 + 0.10 * libm::sin(x * 5.0));
            easel.ink(&[way(x), way(x + 0.09)], 1.3, (body.palette.dark.base, Taper::EVEN));
        }
        for (from, to) in [((0.60, 0.40), (0.72, 0.60)), ((0.72, 0.40), (0.60, 0.60))] {
            easel.ink(&[at(from.0, from.1), at(to.0, to.1)], 2.0, (body.palette.accent.base, Taper::EVEN));
        }
        for x in [-0.44, 0.36] {
            easel.ink(&[at(x, 0.0), at(x, 1.0)], 0.6, (paper.line, Taper::EVEN));
        }
    });
}

/// A long sheet with strokes of a brush, the ink stone beside it.
fn large_letters(easel: &mut Easel, body: &Body, [x, y]: Point) {
    let (unit, white, dark) = (body.rig.unit, body.palette.white, body.palette.dark);
    let side = body.skeleton.arms[body.posture.front].side;
    // It lies: what is written on it is seen as flat as the board is.
    let at = |[dx, dy]: Point| [x + side * dx * unit, y + dy * unit];
    piece(easel, body, &[[-0.56, -0.19], [0.50, -0.19], [0.58, 0.21], [-0.62, 0.21]].map(at), &white);
    for stroke in [
        [[-0.40, -0.11], [-0.26, -0.12], [-0.08, -0.10]],
        [[-0.24, -0.17], [-0.25, 0.00], [-0.42, 0.15]],
        [[-0.22, -0.03], [-0.12, 0.06], [-0.02, 0.15]],
        [[-0.36, 0.04], [-0.28, 0.03], [-0.14, 0.04]],
    ] {
        let curve = super::super::curve::through(&stroke.map(at), 5);
        easel.fill(&line(&curve, 0.055 * unit, Taper { start: 0.2, end: 0.5, least: 0.3 }), dark.deep);
    }
    piece(easel, body, &[[0.72, -0.12], [1.06, -0.12], [1.12, 0.13], [0.74, 0.13]].map(at), &dark);
}

/// Open, with a pencil beside it.
fn notebook(easel: &mut Easel, body: &Body, [x, y]: Point) {
    let (unit, palette) = (body.rig.unit, body.palette);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    for side in [-1.0, 1.0] {
        let page = [at(0.0, -0.15), at(side * 0.36, -0.17), at(side * 0.42, 0.15), at(0.0, 0.18)];
        piece(easel, body, &page, &palette.white);
        for row in [0.2, 0.4, 0.6, 0.8] {
            let (from, to) = (lerp(page[0], page[3], row), lerp(page[1], page[2], row));
            easel.ink(&[lerp(from, to, 0.16), lerp(from, to, 0.84)], 0.5, (palette.white.deep, Taper::EVEN));
        }
    }
    if body.prop == Some(Prop::Pen) {
        return;
    }
    let pencil = line(&[at(0.16, 0.24), at(0.50, 0.20)], 0.045 * unit, Taper::EVEN);
    piece(easel, body, &pencil, &palette.gold);
}
