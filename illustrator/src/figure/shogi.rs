//! The board of shogi: nine fields a side, flat five-sided pieces that point away from who plays them.

use super::Body;
use super::between::Board;
use super::curve::{Point, Taper, closed, lerp};
use super::easel::Easel;
use scene::Tint;

/// Fields along a side.
const FIELDS: i32 = 9;
/// Where pieces lie: column from the left player's edge, and row.
const PIECES: [(i32, i32); 14] =
    [(0, 0), (0, 2), (0, 4), (0, 6), (0, 8), (1, 1), (1, 7), (2, 0), (2, 1), (2, 3), (2, 5), (2, 6), (3, 4), (2, 8)];

pub fn draw(on: &mut Easel, body: &Body, board: &Board) {
    let wood = &body.dyed(Tint::Blond);
    let at = |column: f64, row: f64| -> Point {
        board.on(0.16 + 0.68 * column / f64::from(FIELDS), 0.06 + 0.88 * row / f64::from(FIELDS))
    };
    let end = f64::from(FIELDS);
    let whole = [at(-0.2, -0.2), at(end + 0.2, -0.2), at(end + 0.2, end + 0.2), at(-0.2, end + 0.2)];
    body.panel(on, &whole, wood);
    for line in 0..=FIELDS {
        let line = f64::from(line);
        on.ink(&[at(line, 0.0), at(line, end)], 0.6, (wood.line, Taper::EVEN));
        on.ink(&[at(0.0, line), at(end, line)], 0.6, (wood.line, Taper::EVEN));
    }
    on.ink(&closed(&whole), 0.9, (wood.line, Taper::EVEN));
    for (column, row) in PIECES {
        let (x, y) = (f64::from(column) + 0.5, f64::from(row) + 0.5);
        piece(on, body, [at(x - 0.40, y - 0.34), at(x + 0.44, y), at(x - 0.40, y + 0.34)]);
        let across = end - x;
        piece(on, body, [at(across + 0.40, y - 0.34), at(across - 0.44, y), at(across + 0.40, y + 0.34)]);
    }
}

/// Two corners of its broad end, and its tip between them.
fn piece(on: &mut Easel, body: &Body, [one, tip, other]: [Point; 3]) {
    let wood = &body.dyed(Tint::Orange);
    let shape = [one, lerp(one, tip, 0.74), tip, lerp(other, tip, 0.74), other];
    on.fill(&shape, wood.light);
    on.ink(&closed(&shape), 0.7, (wood.line, Taper::EVEN));
    let middle = lerp(one, other, 0.5);
    on.ink(&[lerp(middle, tip, 0.3), lerp(middle, tip, 0.72)], 1.1, (body.palette.dark.base, Taper::EVEN));
}
