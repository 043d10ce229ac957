//! What is between two who do one thing: the small table and what is on it, the ring, the bandage, the spark.

use super::Body;
use super::bedside;
use super::blows;
use super::body::{seats, tables};
use super::curve::{Point, Taper, add, around, closed, ellipse, lerp, line};
use super::duos;
use super::easel::Easel;
use super::pairs;
use super::palette::{Palette, Surface};
use super::promise;
use super::rig::Rig;
use super::shogi;
use super::shot::Shot;
use super::snowman;
use super::together;
use crate::places::Print;
use canvas::Layer;
use scene::{Pose, Scene};

/// Over both bodies, and under the arms that are drawn once more.
pub fn draw(scene: &Scene, print: Option<Print>) -> Vec<Layer> {
    if let Some(at) = pairs::bowl(scene) {
        return bowl(scene, print, at);
    }
    let Some(both) = duos::of(scene) else { return Vec::new() };
    let shots = Shot::all(scene);
    let Some(left) = shots.first() else { return Vec::new() };
    let right = shots.get(1).unwrap_or(left);
    let (rig, palette) = (Rig::of(left), Palette::of(left));
    let body = Body::of(&rig, &palette, left);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    let on = &mut easel;
    match both {
        Pose::Proposing => ring(on, &body, duos::ring_at(left)),
        Pose::Tending => bandage(on, &body, (duos::wound(right), Rig::of(right).unit)),
        Pose::StrikingAt | Pose::KickingAt => blows::impact(on, &body, ([left, right], both)),
        Pose::PinkyPromise => promise::draw(on, &body, [left, right]),
        Pose::BuildingSnowman => snowman::draw(on, &body, [left, right]),
        Pose::CrossingBlades => spark(on, &body, duos::crossing(left, right)),
        both if both.is_across_a_table() => across(on, &body, (both, [left, right])),
        Pose::CoolingForehead => bedside::cloth(on, &body, right),
        both if both.is_of_all() && both != Pose::Clinking => together::draw_for_all(on, &body, (both, &shots)),
        both if together::apart(both).is_some() => together::draw(on, &body, (both, [left, right])),
        _ => return Vec::new(),
    }
    super::light::draw(on, &rig, left);
    easel.layer("between both");
    easel.into_layers()
}

/// Deep, with soup in it.
fn bowl(scene: &Scene, print: Option<Print>, [x, y]: Point) -> Vec<Layer> {
    let shots = Shot::all(scene);
    let Some(shot) = shots.first() else { return Vec::new() };
    let (rig, palette) = (Rig::of(shot), Palette::of(shot));
    let body = Body::of(&rig, &palette, shot);
    let mut easel = Easel::new(print, rig.head, f64::from(scene.height_px));
    let (on, unit) = (&mut easel, rig.unit);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let round = [at(-0.36, -0.12), at(-0.28, 0.10), at(-0.13, 0.20), at(0.13, 0.20), at(0.28, 0.10), at(0.36, -0.12)];
    body.panel(on, &around(&round, 4), &palette.white);
    body.panel(on, &ellipse(at(0.0, -0.12), [0.36 * unit, 0.10 * unit], 0.0), &palette.white);
    on.fill(&ellipse(at(0.0, -0.11), [0.29 * unit, 0.07 * unit], 0.0), palette.gold.base);
    super::light::draw(on, &rig, shot);
    easel.layer("bowl");
    easel.into_layers()
}

/// An open box in the palm, the ring's stone shining.
fn ring(on: &mut Easel, body: &Body, [x, y]: Point) {
    let (unit, palette) = (body.rig.head, body.palette);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let lid = around(&[at(-0.15, -0.14), at(-0.13, -0.34), at(0.13, -0.36), at(0.15, -0.14)], 3);
    body.panel(on, &lid, &palette.dark);
    body.panel(on, &[at(-0.10, -0.15), at(-0.09, -0.29), at(0.09, -0.30), at(0.10, -0.15)], &palette.white);
    body.panel(on, &[at(-0.16, -0.14), at(0.16, -0.14), at(0.15, 0.05), at(-0.15, 0.05)], &palette.dark);
    let band = ellipse(at(0.0, -0.17), [0.055 * unit, 0.065 * unit], 0.0);
    on.ink(&closed(&band), 1.6, (palette.gold.base, Taper::EVEN));
    let stone = [at(0.0, -0.29), at(0.05, -0.24), at(0.0, -0.20), at(-0.05, -0.24)];
    body.panel(on, &stone, &palette.white);
    star(on, body, (at(0.05, -0.27), 0.11 * unit));
}

/// Four rays of light.
pub fn star(on: &mut Easel, body: &Body, ([x, y], long): (Point, f64)) {
    let rays = (0..8).map(|step| {
        let turn = f64::from(step) * core::f64::consts::FRAC_PI_4;
        let far = if step % 2 == 0 { long } else { long * 0.16 };
        [x + libm::sin(turn) * far, y - libm::cos(turn) * far]
    });
    let rays: Vec<Point> = rays.collect();
    on.fill(&rays, body.palette.white.base);
    on.ink(&closed(&rays), 0.4, (body.palette.gold.base, Taper::EVEN));
}

/// Where blades meet.
fn spark(on: &mut Easel, body: &Body, at: Point) {
    let unit = body.rig.head;
    if on.in_color() {
        on.shine(at, [0.55 * unit; 2], (body.palette.gold.light, 0.7));
    }
    star(on, body, (at, 0.46 * unit));
    for (turn, near, far) in [(20.0, 0.34, 0.52), (70.0, 0.30, 0.44), (160.0, 0.32, 0.50), (250.0, 0.30, 0.46_f64)] {
        let way = |long: f64| {
            let turn = f64::to_radians(turn);
            add(at, [libm::sin(turn) * long * unit, -libm::cos(turn) * long * unit])
        };
        on.ink(&[way(near), way(far)], 1.4, (body.palette.gold.light, Taper::LINE));
    }
}

/// White rounds of cloth below the knee, the end loose.
fn bandage(on: &mut Easel, body: &Body, ([high, low], unit): ([Point; 2], f64)) {
    let white = &body.palette.white;
    for share in [0.0, 0.34, 0.68, 1.0] {
        let [x, y] = lerp(high, low, share);
        let band =
            line(&[[x - 0.20 * unit, y + 0.03 * unit], [x + 0.19 * unit, y - 0.03 * unit]], 0.13 * unit, Taper::EVEN);
        body.panel(on, &band, white);
    }
    // The end goes to the roll in the hand.
    let [x, y] = high;
    let end = line(&[[x - 0.30 * unit, y + 0.06 * unit], [x - 0.10 * unit, y + 0.02 * unit]], 0.12 * unit, Taper::EVEN);
    body.panel(on, &end, white);
    body.panel(on, &ellipse([x - 0.34 * unit, y + 0.10 * unit], [0.12 * unit, 0.14 * unit], 0.0), white);
}

/// The top of a small table, seen a little from above; canvas units.
pub struct Board {
    left: f64,
    right: f64,
    far: f64,
    near: f64,
    ground: f64,
    unit: f64,
}

/// From the chin of who sits there to the table's end, and its far edge below the crown; heads of their own.
const TO_END: f64 = 0.62;
const EDGE: f64 = 2.54;
const DEEP: f64 = 0.40;
const THICK: f64 = 0.10;
/// How much the far edge is shorter at each end.
const NARROWS: f64 = 0.10;

impl Board {
    fn of([left, right]: [&Shot; 2]) -> Self {
        let [one, other] = [left, right].map(Rig::of);
        let unit = f64::midpoint(one.unit, other.unit);
        let far = f64::midpoint(one.body([0.0, EDGE])[1], other.body([0.0, EDGE])[1]);
        let feet = [left, right].map(|shot| super::body::leg_of(shot, 0)[2][1].max(super::body::leg_of(shot, 1)[2][1]));
        Self {
            left: left.stand.chin[0] + TO_END * one.unit,
            right: right.stand.chin[0] - TO_END * other.unit,
            far,
            near: far + DEEP * unit,
            ground: feet[0].max(feet[1]) + 0.10 * unit,
            unit,
        }
    }

    /// Shares of its length and depth.
    pub fn on(&self, along: f64, ahead: f64) -> Point {
        let inset = NARROWS * self.unit * (1.0 - ahead);
        let (from, to) = (self.left + inset, self.right - inset);
        [from + (to - from) * along, self.far + (self.near - self.far) * ahead]
    }
}

fn across(on: &mut Easel, body: &Body, (both, shots): (Pose, [&Shot; 2])) {
    let board = Board::of(shots);
    match both {
        Pose::OverTea => round_table(on, body, &board),
        _ => table(on, body, &board),
    }
    match both {
        Pose::OverTea => {
            pot(on, body, board.on(0.52, 0.35));
            tables::cup(on, body, board.on(0.80, 0.55));
        }
        Pose::PlayingChess => chess(on, body, &board),
        Pose::PlayingShogi => shogi::draw(on, body, &board),
        Pose::DiningTogether => dinner(on, body, (&board, shots)),
        Pose::PlayingCards => cards(on, body, (&board, shots)),
        _ => {}
    }
}

fn table(on: &mut Easel, body: &Body, board: &Board) {
    let wood = &seats::timber(body);
    let low = board.near + THICK * board.unit;
    let leg = |along: f64, ahead: f64, half: f64, ground: f64| {
        let [x, top] = board.on(along, ahead);
        let half = half * board.unit;
        [[x - half, top], [x + half, top], [x + half * 0.8, ground], [x - half * 0.8, ground]]
    };
    for along in [0.10, 0.90] {
        body.panel(on, &leg(along, 0.2, 0.045, board.ground - 0.26 * board.unit), &darker(wood));
    }
    for along in [0.06, 0.94] {
        body.panel(on, &leg(along, 1.0, 0.06, board.ground), wood);
    }
    let top = [board.on(0.0, 0.0), board.on(1.0, 0.0), board.on(1.0, 1.0), board.on(0.0, 1.0)];
    let front = [top[3], top[2], [top[2][0], low], [top[3][0], low]];
    on.fill(&top, wood.light);
    on.ink(&closed(&top), 0.9, (wood.line, Taper::EVEN));
    on.fill(&front, wood.shaded);
    on.ink(&closed(&front), 0.9, (wood.line, Taper::EVEN));
}

/// On one leg, as they stand in cafes.
fn round_table(on: &mut Easel, body: &Body, board: &Board) {
    let (wood, unit) = (&seats::timber(body), board.unit);
    let [x, y] = board.on(0.5, 0.5);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let radii = [(board.right - board.left) / 2.0, (board.near - board.far) * 0.58];
    let ground = (board.ground - y) / unit;
    body.panel(on, &[at(-0.09, 0.0), at(0.09, 0.0), at(0.09, ground - 0.12), at(-0.09, ground - 0.12)], &darker(wood));
    for side in [-1.0, 1.0] {
        let foot =
            [at(0.0, ground - 0.30), at(side * 0.60, ground - 0.10), at(side * 0.62, ground), at(0.0, ground - 0.12)];
        body.panel(on, &foot, wood);
    }
    body.panel(
        on,
        &[at(-0.09, ground - 0.34), at(0.09, ground - 0.34), at(0.07, ground + 0.06), at(-0.07, ground + 0.06)],
        wood,
    );
    for (down, color) in [(THICK, wood.shaded), (0.0, wood.light)] {
        let board = ellipse(at(0.0, down), radii, 0.0);
        on.fill(&board, color);
        on.ink(&closed(&board), 0.9, (wood.line, Taper::EVEN));
    }
}

fn darker(wood: &Surface) -> Surface {
    Surface { base: wood.deep, shaded: wood.deep, ..*wood }
}

/// Round, with a lid, a spout and a handle.
fn pot(on: &mut Easel, body: &Body, [x, y]: Point) {
    let (unit, china) = (body.rig.unit, &body.palette.white);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    let handle = ellipse(at(-0.30, -0.22), [0.13 * unit, 0.14 * unit], 0.0);
    on.ink(&closed(&handle), 3.6, (china.line, Taper::EVEN));
    on.ink(&closed(&handle), 1.8, (china.base, Taper::EVEN));
    let spout = [at(0.18, -0.16), at(0.36, -0.38), at(0.43, -0.38), at(0.24, -0.06)];
    body.panel(on, &spout, china);
    body.panel(on, &ellipse(at(0.0, -0.18), [0.28 * unit, 0.23 * unit], 0.0), china);
    body.panel(on, &ellipse(at(0.0, -0.39), [0.15 * unit, 0.055 * unit], 0.0), china);
    body.panel(on, &ellipse(at(0.0, -0.47), [0.05 * unit; 2], 0.0), &body.palette.accent);
    on.ink(&[at(-0.24, -0.14), at(0.0, -0.10), at(0.24, -0.14)], 1.6, (body.palette.accent.base, Taper::EVEN));
}

/// A plate before each, a glass beside it, a fork in the farther hand.
fn dinner(on: &mut Easel, body: &Body, (board, shots): (&Board, [&Shot; 2])) {
    let (unit, palette) = (board.unit, body.palette);
    candle(on, body, board.on(0.5, 0.30));
    for (number, shot) in shots.into_iter().enumerate() {
        let toward = if number == 0 { 1.0 } else { -1.0 };
        let along = |share: f64| if number == 0 { share } else { 1.0 - share };
        let plate = board.on(along(0.22), 0.52);
        body.panel(on, &ellipse(plate, [0.34 * unit, 0.115 * unit], 0.0), &palette.white);
        on.ink(&closed(&ellipse(plate, [0.22 * unit, 0.070 * unit], 0.0)), 0.7, (palette.white.line, Taper::EVEN));
        let food = add(plate, [0.0, -0.05 * unit]);
        body.panel(on, &ellipse(food, [0.17 * unit, 0.075 * unit], 0.0), &palette.leather);
        let leaf = add(food, [0.13 * unit, -0.01 * unit]);
        body.panel(on, &ellipse(leaf, [0.08 * unit, 0.045 * unit], -20.0), &palette.leaf);
        fork(on, body, (super::body::palm_of(shot, 1 - number), toward));
    }
}

/// Between both, lit.
fn candle(on: &mut Easel, body: &Body, [x, y]: Point) {
    let (unit, wax, gold) = (body.rig.unit, &body.palette.white, body.palette.gold);
    let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
    if on.in_color() {
        on.shine(at(0.0, -0.62), [0.50 * unit; 2], (gold.light, 0.5));
    }
    body.panel(on, &ellipse(at(0.0, 0.0), [0.13 * unit, 0.045 * unit], 0.0), &gold);
    body.panel(on, &[at(-0.05, 0.0), at(-0.05, -0.46), at(0.05, -0.46), at(0.05, 0.0)], wax);
    let flame = around(&[at(0.0, -0.48), at(0.055, -0.58), at(0.0, -0.74), at(-0.055, -0.58)], 4);
    body.panel(on, &flame, &gold);
}

/// From the fist up and ahead.
fn fork(on: &mut Easel, body: &Body, ([x, y], toward): (Point, f64)) {
    let (unit, steel) = (body.rig.unit, &body.palette.metal);
    let at = |dx: f64, dy: f64| [x + toward * dx * unit, y + dy * unit];
    on.ink(&[at(-0.14, 0.11), at(0.24, -0.19)], 3.2, (steel.line, Taper::EVEN));
    on.ink(&[at(-0.14, 0.11), at(0.24, -0.19)], 1.4, (steel.light, Taper::EVEN));
    for tine in [-0.035, 0.0, 0.035] {
        on.ink(&[at(0.23 + tine, -0.18 + tine), at(0.36 + tine, -0.28 + tine)], 1.0, (steel.line, Taper::EVEN));
    }
}

/// Squares of the board along one of its sides.
const SQUARES: i32 = 8;

fn chess(on: &mut Easel, body: &Body, board: &Board) {
    let (white, dark) = (&body.palette.white, &body.palette.dark);
    let on_board = |column: f64, row: f64| {
        board.on(0.18 + 0.64 * column / f64::from(SQUARES), 0.10 + 0.80 * row / f64::from(SQUARES))
    };
    let end = f64::from(SQUARES);
    let whole = [on_board(0.0, 0.0), on_board(end, 0.0), on_board(end, end), on_board(0.0, end)];
    body.panel(on, &whole, white);
    for (column, row) in (0..SQUARES).flat_map(|column| (0..SQUARES).map(move |row| (column, row))) {
        if (column + row) % 2 == 0 {
            continue;
        }
        let (column, row) = (f64::from(column), f64::from(row));
        let square = [
            on_board(column, row),
            on_board(column + 1.0, row),
            on_board(column + 1.0, row + 1.0),
            on_board(column, row + 1.0),
        ];
        on.fill(&square, body.palette.leather.base);
    }
    const WHITE: [(f64, f64, f64); 6] =
        [(0.5, 1.5, 1.3), (0.5, 3.5, 1.5), (1.5, 2.5, 0.9), (0.5, 5.5, 1.2), (1.5, 6.5, 0.9), (2.5, 4.5, 0.9)];
    for row in 0..SQUARES {
        let stands = |(_, at, _): &&(f64, f64, f64)| *at as i32 == row;
        for (column, at, tall) in WHITE.iter().filter(stands) {
            piece(on, body, (on_board(*column, *at), *tall * board.unit), white);
            piece(on, body, (on_board(end - *column, *at), *tall * board.unit), dark);
        }
    }
}

/// A foot, a body and a ball.
fn piece(on: &mut Easel, body: &Body, ([x, y], tall): (Point, f64), surface: &Surface) {
    let at = |dx: f64, dy: f64| [x + dx * tall, y + dy * tall];
    body.panel(on, &[at(-0.06, 0.0), at(-0.025, -0.17), at(0.025, -0.17), at(0.06, 0.0)], surface);
    body.panel(on, &ellipse(at(0.0, -0.20), [0.042 * tall; 2], 0.0), surface);
}

/// A fan of them in one hand of each, and a pile between.
fn cards(on: &mut Easel, body: &Body, (board, shots): (&Board, [&Shot; 2])) {
    let unit = board.unit;
    for (number, shot) in shots.into_iter().enumerate() {
        let toward = if number == 0 { 1.0 } else { -1.0 };
        let palm = super::body::palm_of(shot, number);
        for step in 0..5 {
            let turn = (toward * (f64::from(step) * 15.0 - 22.0)).to_radians();
            let (sin, cos) = (libm::sin(turn), libm::cos(turn));
            let at =
                |dx: f64, dy: f64| [palm[0] + (dx * cos - dy * sin) * unit, palm[1] + (dx * sin + dy * cos) * unit];
            let card = [at(-0.13, -0.10), at(0.13, -0.10), at(0.13, -0.52), at(-0.13, -0.52)];
            body.panel(on, &card, &body.palette.white);
            let back = [at(-0.09, -0.15), at(0.09, -0.15), at(0.09, -0.47), at(-0.09, -0.47)];
            on.fill(&back, body.palette.accent.base);
        }
    }
    for up in 0..3 {
        let lift = [0.0, -0.03 * f64::from(up) * unit];
        let card = [board.on(0.44, 0.25), board.on(0.57, 0.25), board.on(0.58, 0.75), board.on(0.43, 0.75)];
        body.panel(on, &card.map(|corner| add(corner, lift)), &body.palette.white);
    }
}
