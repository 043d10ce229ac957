//! What one climbs, hangs from or jumps over: wire, the edge of a cliff, a castle's wall, two roofs, a pit of sand.

use super::super::curve::{Point, Taper, add, closed, ellipse, line, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::arena::ahead;
use super::{Body, FAR};
use scene::Tint;

/// Wire in diamonds between posts, its top rail at the higher hand.
pub fn fence(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let middle = body.rig.body([0.0, 2.0]);
    let top = body.palm(0)[1].min(body.palm(1)[1]) + 0.10 * unit;
    let wire = body.palette.metal;
    for number in -26..=26 {
        let x = middle[0] + f64::from(number) * 0.46 * unit;
        for slope in [-1.0, 1.0] {
            let ends = [[x, top], [x + slope * 10.0 * unit, top + 10.0 * unit]];
            easel.ink(&ends, 1.1, (wire.shaded, Taper::EVEN));
        }
    }
    for x in [-3.1, 3.1] {
        let post = [add(middle, [x * unit, 0.0]), add(middle, [x * unit, FAR * unit])];
        let post = [[post[0][0], top - 0.2 * unit], post[1]];
        body.panel(easel, &line(&post, 0.16 * unit, Taper::EVEN), &wire);
    }
    let rail = [[middle[0] - FAR * unit, top], [middle[0] + FAR * unit, top]];
    body.panel(easel, &line(&rail, 0.12 * unit, Taper::EVEN), &wire);
}

/// Grass on rock, its edge under the fingers; below it the cliff falls away.
pub fn cliff(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let front = body.posture.front;
    let (palm, side) = (body.palm(front), body.skeleton.arms[front].side);
    let at = |[x, y]: Point| add(palm, [side * x * unit, y * unit]);
    let all = |points: &[Point]| points.iter().map(|point| at(*point)).collect::<Vec<_>>();
    let (stone, grass) = (body.palette.metal, body.dyed(Tint::Green));
    let face = [
        [FAR, -0.2],
        [-0.46, -0.10],
        [-0.58, 0.10],
        [-0.30, 0.46],
        [0.34, 0.66],
        [0.30, 1.5],
        [0.82, 2.3],
        [0.70, 3.4],
        [1.3, 4.4],
        [1.2, 6.0],
        [1.7, FAR],
        [FAR, FAR],
    ];
    let outline = all(&face);
    body.panel(easel, &outline, &stone);
    easel.within(&outline, |easel| {
        for (x, y, wide) in
            [(0.5, 0.9, 1.4), (1.2, 2.0, 1.2), (0.9, 3.2, 1.5), (1.7, 4.2, 1.3), (2.6, 1.3, 1.6), (2.9, 3.0, 1.4)]
        {
            let block = [[x, y], [x + wide, y - 0.2], [x + wide * 0.9, y + 0.5], [x + wide * 0.3, y + 0.8]];
            easel.fill(&all(&block), stone.shaded);
            easel.ink(&all(&[block[3], block[2], block[1]]), 1.0, (stone.line, Taper::TAIL));
        }
        let under = [[-0.6, 0.16], [FAR, 0.12], [FAR, 0.62], [0.34, 0.66], [-0.30, 0.46]];
        easel.fill(&all(&under), stone.deep);
    });
    let mut turf = all(&[[FAR, -0.5], [-0.20, -0.36], [-0.60, -0.02]]);
    for number in 0..=24_i32 {
        let x = -0.54 + 0.22 * f64::from(number);
        turf.push(at([x, 0.14 + 0.04 * libm::sin(f64::from(number) * 1.7)]));
        turf.push(at([x + 0.10, 0.30 + 0.06 * libm::sin(f64::from(number) * 2.3)]));
    }
    turf.push(at([FAR, 0.2]));
    body.panel(easel, &turf, &grass);
    for (x, y) in [(-0.5, 1.2), (-0.2, 2.0), (-0.6, 2.9)] {
        body.panel(easel, &ellipse(at([x, y]), [0.07 * unit, 0.06 * unit], 20.0), &stone);
    }
}

/// A bed of sand under who comes down into it.
pub fn sand(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let side = ahead(body);
    let legs = &body.skeleton.legs;
    let low = legs[0].end[1].max(legs[1].end[1]) + 0.95 * unit;
    let [x, _] = body.rig.body([0.0, 2.6]);
    let at = |dx: f64, dy: f64| [x + side * dx * unit, low + dy * unit];
    let (bed, white) = (body.dyed(Tint::Blond), body.palette.white);
    let pit = [at(-1.0, -0.26), at(9.0, -0.26), at(9.0, 0.62), at(-1.5, 0.62)];
    easel.fill(&pit, bed.base);
    easel.ink(&closed(&pit), 0.9, (bed.line, Taper::EVEN));
    for (dx, dy, long) in [(0.2, -0.06, 0.5), (1.4, 0.16, 0.7), (2.6, -0.10, 0.6), (3.4, 0.30, 0.8), (-0.4, 0.40, 0.6)]
    {
        let ripple = [at(dx, dy), at(dx + long * 0.5, dy - 0.05), at(dx + long, dy)];
        easel.ink(&through(&ripple, 4), 1.2, (bed.shaded, Taper::LINE));
    }
    let board = [at(-1.30, -0.26), at(-1.04, -0.26), at(-1.54, 0.62), at(-1.84, 0.62)];
    body.panel(easel, &board, &white);
}

/// One flat roof behind who jumps and one ahead, a street's depth between them.
pub fn roofs(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let side = ahead(body);
    let legs = &body.skeleton.legs;
    let low = legs[0].end[1].max(legs[1].end[1]);
    let [x, _] = body.rig.body([0.0, 2.6]);
    let at = |dx: f64, dy: f64| [x + side * dx * unit, low + dy * unit];
    let (stone, dark, lit) = (body.dyed(Tint::Ash), body.palette.dark, body.dyed(Tint::Yellow));
    let roof = |easel: &mut Easel, (edge, far, top): (f64, f64, f64)| {
        let way = if far > edge { 1.0 } else { -1.0 };
        let wall = [at(edge, top), at(far, top), at(far, FAR), at(edge, FAR)];
        body.panel(easel, &wall, &dark);
        // Windows as tall as people, so that the houses are none of toys, and courses of bricks between them.
        for course in 1..14_i32 {
            let dy = top + 0.42 * f64::from(course);
            easel.ink(&[at(edge, dy), at(far, dy)], 0.5, (dark.line, Taper::EVEN));
        }
        for column in 0..3_i32 {
            let (dx, dy) = (edge + way * (0.9 + 3.4 * f64::from(column)), top + 1.5);
            let pane = |inset: f64| {
                let (near, beyond) = (dx + way * inset, dx + way * (1.9 - inset));
                [at(near, dy + inset), at(beyond, dy + inset), at(beyond, dy + 3.2 - inset), at(near, dy + 3.2 - inset)]
            };
            body.panel(easel, &pane(-0.12), &stone);
            easel.fill(&pane(0.06), if column == 1 { dark.shaded } else { lit.light });
            let middle = dx + way * 0.95;
            easel.ink(&[at(middle, dy), at(middle, dy + 3.2)], 1.6, (stone.line, Taper::EVEN));
        }
        let ledge = [
            at(edge - way * 0.16, top - 0.34),
            at(far, top - 0.34),
            at(far, top + 0.06),
            at(edge - way * 0.16, top + 0.06),
        ];
        body.panel(easel, &ledge, &stone);
        let deck = [
            at(edge - way * 0.16, top - 0.34),
            at(far, top - 0.34),
            at(far, top - 0.62),
            at(edge + way * 0.35, top - 0.62),
        ];
        body.panel(easel, &deck, &stone);
    };
    roof(easel, (-1.25, -FAR, 1.15));
    roof(easel, (1.75, FAR, 1.45));
}

/// Stones in rows, as far ahead as the soles are, and the rope before them.
pub fn wall(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let side = ahead(body);
    let reach = body.skeleton.legs.iter().map(|leg| side * leg.end[0]).fold(f64::MIN, f64::max);
    let x = side * (reach + 0.30 * unit);
    let [_, y] = body.rig.body([0.0, 2.0]);
    let at = |dx: f64, dy: f64| [x + side * dx * unit, y + dy * unit];
    let stone = body.dyed(Tint::Ash);
    let outline = [at(0.0, -FAR), at(FAR, -FAR), at(FAR, FAR), at(0.0, FAR)];
    easel.fill(&outline, stone.shaded);
    for row in -12..=12_i32 {
        let dy = f64::from(row) * 0.66;
        easel.ink(&[at(0.0, dy), at(FAR, dy)], 0.9, (stone.deep, Taper::EVEN));
        for joint in 0..8_i32 {
            let dx = f64::from(joint) * 1.1 + if row % 2 == 0 { 0.3 } else { 0.85 };
            easel.ink(&[at(dx, dy), at(dx, dy + 0.66)], 0.9, (stone.deep, Taper::EVEN));
        }
        let bulge =
            [at(0.0, dy + 0.04), at(-0.08, dy + 0.33), at(0.0, dy + 0.62), at(0.5, dy + 0.62), at(0.5, dy + 0.04)];
        easel.fill(&bulge, if row % 3 == 0 { stone.base } else { stone.shaded });
        easel.ink(&[bulge[0], bulge[1], bulge[2]], 1.1, (stone.line, Taper::EVEN));
    }
    rope(easel, body, &body.dyed(Tint::Blond));
}

/// Straight down from beyond the picture through both fists.
fn rope(easel: &mut Easel, body: &Body, hemp: &Surface) {
    let unit = body.rig.unit;
    let front = body.posture.front;
    let (high, deep) = (body.palm(front), body.palm(1 - front));
    let side = ahead(body);
    let way = [
        add(high, [side * 0.6 * unit, -FAR * unit]),
        add(high, [side * 0.05 * unit, -1.2 * unit]),
        high,
        deep,
        add(deep, [-side * 0.10 * unit, 1.6 * unit]),
        add(deep, [side * 0.06 * unit, 3.2 * unit]),
        add(deep, [side * 0.06 * unit, FAR * unit]),
    ];
    let outline = ribbon(&through(&way, 8), |_| 0.055 * unit);
    easel.fill(&outline, hemp.base);
    easel.ink(&closed(&outline), 0.9, (hemp.line, Taper::EVEN));
}
