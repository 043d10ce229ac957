//! Seats for one: a chair, an armchair, a rocking chair, a stool, a throne, a pilot's seat; seen from before.
//!
//! Of high ones the back is drawn before the hair is.

use super::super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::{Surface, fabric};
use super::Body;
use super::posture::Weight;
use super::seats::{Plan, THICK, piece, timber, under, weight};
use scene::{Seat, Tint};

/// Half the width of a throne or an armchair, head units.
pub const HALF_FACING: f64 = 1.46;

pub(super) fn chair(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), &timber(body));
    under(easel, body, &plan, 0.8);
    for x in [-0.66, 0.66] {
        piece(easel, &plan.leg(x, 0.0, 0.05), (wood.deep, wood));
    }
    for (low, high) in [(0.50, 0.74), (1.02, 1.36)] {
        piece(easel, &plan.board(0.74, low, high), (wood.base, wood));
    }
    for x in [-0.74, 0.74] {
        let post = [
            plan.behind(x - 0.06, 0.0),
            plan.behind(x + 0.06, 0.0),
            plan.behind(x + 0.05, 1.42),
            plan.behind(x - 0.05, 1.42),
        ];
        piece(easel, &post, (wood.base, wood));
    }
    for x in [-0.70, 0.70] {
        piece(easel, &plan.leg(x, 1.0, 0.065), (wood.shaded, wood));
    }
    piece(easel, &plan.top(0.80), (wood.base, wood));
    weight(easel, body, &plan, wood.deep);
    piece(easel, &plan.front(0.80, 0.0, THICK), (wood.shaded, wood));
}

/// Its back toward us, before who sits astride: below the seat, what is behind the legs.
pub fn reversed(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), &timber(body));
    under(easel, body, &plan, 0.9);
    for x in [-0.56, 0.56] {
        piece(easel, &plan.leg(x, 0.0, 0.05), (wood.deep, wood));
    }
    piece(easel, &plan.top(0.66), (wood.base, wood));
    piece(easel, &plan.front(0.66, 0.0, THICK), (wood.shaded, wood));
}

/// The back of that chair, between the knees and under the forearms.
pub fn reversed_back(easel: &mut Easel, body: &Body) {
    if body.asked_seat != Some(Seat::ChairBackwards) || body.posture.weight != Weight::Seat {
        return;
    }
    let (plan, wood, unit) = (Plan::of(body), &timber(body), body.rig.unit);
    let [middle, top] = body.rig.body([0.0, REVERSED_TOP]);
    let bar = |half: f64, from: f64, to: f64| {
        [
            [middle - half * unit, from],
            [middle + half * unit, from],
            [middle + half * unit, to],
            [middle - half * unit, to],
        ]
    };
    let seat = plan.near + 0.10 * unit;
    for x in [-0.26, 0.0, 0.26] {
        let x = middle + x * unit;
        piece(
            easel,
            &[[x - 0.03 * unit, top], [x + 0.03 * unit, top], [x + 0.03 * unit, seat], [x - 0.03 * unit, seat]],
            (wood.shaded, wood),
        );
    }
    for side in [-1.0, 1.0] {
        let (x, half) = (middle + side * 0.55 * unit, 0.062 * unit);
        let spread = side * 0.06 * unit;
        let post = [
            [x - half, top],
            [x + half, top],
            [x + spread + half * 0.9, plan.ground],
            [x + spread - half * 0.9, plan.ground],
        ];
        piece(easel, &post, (wood.base, wood));
    }
    piece(easel, &bar(0.52, seat - 0.06 * unit, seat + 0.12 * unit), (wood.shaded, wood));
    let crest = [
        [-0.68, 0.26],
        [-0.66, 0.02],
        [-0.4, -0.06],
        [0.0, -0.09],
        [0.4, -0.06],
        [0.66, 0.02],
        [0.68, 0.26],
        [0.0, 0.20],
    ];
    let crest: Vec<Point> = crest.iter().map(|[x, y]| [middle + x * unit, top + y * unit]).collect();
    piece(easel, &around(&crest, 4), (wood.base, wood));
}

/// Of its upper edge, head units from the crown: under forearms that lie there.
const REVERSED_TOP: f64 = 2.40;

/// A pupil's, sat on: its top, a shelf below it, and four legs of steel.
pub fn desk(easel: &mut Easel, body: &Body) {
    let (plan, wood, steel) = (Plan::of(body), &timber(body), &body.palette.metal);
    under(easel, body, &plan, 1.2);
    for (x, ahead) in [(-1.04, 0.0), (1.04, 0.0), (-1.04, 1.0), (1.04, 1.0)] {
        piece(easel, &plan.leg(x, ahead, 0.055), (steel.shaded, steel));
    }
    piece(easel, &plan.front(0.98, THICK, 0.42), (steel.deep, steel));
    piece(easel, &plan.top(1.18), (wood.light, wood));
    weight(easel, body, &plan, wood.deep);
    piece(easel, &plan.front(1.18, 0.0, THICK), (wood.shaded, wood));
}

/// Round and soft.
pub fn armchair_back(easel: &mut Easel, body: &Body) {
    let (plan, cloth) = (Plan::of(body), upholstery(body));
    under(easel, body, &plan, 1.3);
    let outline = back(&plan, &[(-1.14, -0.2), (-1.22, 0.9), (-1.08, 1.62), (-0.60, 1.92), (0.0, 1.98)]);
    piece(easel, &outline, (cloth.base.toned(0.16), &cloth));
    easel.crescent(&outline, body.rig.away([-0.10, -0.05]), (cloth.shaded.toned(0.30), 1.0));
    let inner = back(&plan, &[(-0.90, -0.2), (-0.96, 0.9), (-0.86, 1.46), (-0.48, 1.70), (0.0, 1.75)]);
    easel.ink(&inner, 0.7, (cloth.line, Taper::EVEN));
    tufts(easel, &plan, (&[(-0.46, 0.86), (0.0, 0.86), (0.46, 0.86), (-0.24, 1.30), (0.24, 1.30)], &cloth));
}

fn upholstery(body: &Body) -> Surface {
    fabric(Tint::Green, body.hour)
}

/// A back from its left half, given from low to the middle of the top.
fn back(plan: &Plan, left: &[(f64, f64)]) -> Vec<Point> {
    let mut half: Vec<Point> = left.iter().map(|(x, up)| plan.behind(*x, *up)).collect();
    half.extend(left.iter().rev().skip(1).map(|(x, up)| plan.behind(-x, *up)));
    through(&half, 6)
}

/// Buttons drawn in, with the folds that run from them.
fn tufts(easel: &mut Easel, plan: &Plan, (spots, cloth): (&[(f64, f64)], &Surface)) {
    for (x, up) in spots {
        for (aside, rise) in [(-0.13, 0.15), (0.13, 0.15), (-0.12, -0.15), (0.12, -0.15)] {
            let fold = [plan.behind(*x, *up), plan.behind(x + aside, up + rise)];
            easel.ink(&fold, 0.8, (cloth.deep.toned(0.5), Taper::TAIL));
        }
        let button = ellipse(plan.behind(*x, *up), [0.045 * plan.unit; 2], 0.0);
        easel.fill(&button, cloth.deep.toned(0.5));
        easel.ink(&closed(&button), 0.6, (cloth.line, Taper::EVEN));
    }
}

pub fn armchair(easel: &mut Easel, body: &Body) {
    let (plan, cloth, wood) = (Plan::of(body), upholstery(body), timber(body));
    let (top, face) = (cloth.base.toned(0.10), cloth.shaded.toned(0.28));
    let low = (plan.ground - plan.near) / plan.unit;
    for x in [-1.18, 1.18] {
        piece(easel, &plan.leg(x, 1.0, 0.09), (wood.shaded, &wood));
    }
    piece(easel, &plan.front(1.12, 0.40, low * 0.80), (cloth.deep.toned(0.42), &cloth));
    piece(easel, &plan.top(0.98), (top, &cloth));
    weight(easel, body, &plan, cloth.deep.toned(0.34));
    let cushion = [(-0.98, 0.0), (0.98, 0.0), (1.0, 0.20), (0.94, 0.42), (-0.94, 0.42), (-1.0, 0.20)];
    piece(easel, &cushion.map(|(x, down)| plan.before(x, down)), (face, &cloth));
    for side in [-1.0, 1.0] {
        let (inner, outer) = (side * 0.94, side * 1.42);
        let rest =
            [plan.behind(inner, 0.74), plan.behind(outer, 0.74), plan.before(outer, -0.56), plan.before(inner, -0.56)];
        piece(easel, &rest, (top, &cloth));
        let round = [
            (inner, -0.30),
            (inner + side * 0.06, -0.52),
            (side * 1.18, -0.60),
            (outer - side * 0.04, -0.52),
            (outer + side * 0.03, -0.30),
        ];
        let mut roll = through(&round.map(|(x, down)| plan.before(x, down)), 5);
        roll.extend([plan.before(side * 1.40, low * 0.80), plan.before(inner, low * 0.80)]);
        piece(easel, &roll, (face, &cloth));
        let scroll = ellipse(plan.before(side * 1.18, -0.30), [0.15 * plan.unit; 2], 0.0);
        easel.ink(&closed(&scroll), 0.7, (cloth.line, Taper::EVEN));
    }
}

/// A comb of spindles between two posts.
pub fn rocking_back(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), timber(body));
    under(easel, body, &plan, 1.0);
    for number in -3..=3 {
        let x = f64::from(number) * 0.21;
        let spindle = [plan.behind(x * 0.94, 0.0), plan.behind(x * 1.06, 1.74)];
        piece(easel, &ribbon(&spindle, |_| 0.030 * plan.unit), (wood.shaded, &wood));
    }
    for side in [-1.0, 1.0] {
        let post = [plan.behind(side * 0.80, -0.1), plan.behind(side * 0.90, 1.86)];
        piece(easel, &ribbon(&post, |_| 0.068 * plan.unit), (wood.base, &wood));
        piece(easel, &ellipse(plan.behind(side * 0.905, 1.92), [0.10 * plan.unit; 2], 0.0), (wood.light, &wood));
    }
    let comb = [
        (-0.94, 1.58),
        (-0.5, 1.70),
        (0.0, 1.74),
        (0.5, 1.70),
        (0.94, 1.58),
        (0.94, 1.80),
        (0.5, 1.96),
        (0.0, 2.02),
        (-0.5, 1.96),
        (-0.94, 1.80),
    ];
    let comb = around(&comb.map(|(x, up)| plan.behind(x, up)), 3);
    piece(easel, &comb, (wood.base, &wood));
}

/// On two runners that are bent up at both ends.
pub fn rocking_chair(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), timber(body));
    runner(easel, &plan, (-0.76, &wood));
    runner(easel, &plan, (0.76, &wood));
    for x in [-0.70, 0.70] {
        piece(easel, &plan.leg(x, 0.1, 0.055), (wood.deep, &wood));
    }
    for x in [-0.76, 0.76] {
        piece(easel, &plan.leg(x, 0.96, 0.07), (wood.shaded, &wood));
    }
    let rung = [plan.before(-0.76, 0.72), plan.before(0.76, 0.72)];
    piece(easel, &ribbon(&rung, |_| 0.04 * plan.unit), (wood.shaded, &wood));
    piece(easel, &plan.top(0.90), (wood.base, &wood));
    weight(easel, body, &plan, wood.deep);
    piece(easel, &plan.front(0.90, 0.0, THICK), (wood.shaded, &wood));
    for x in [-0.88, 0.88] {
        let post = [plan.before(x, 0.06), plan.before(x, -0.52)];
        piece(easel, &ribbon(&post, |_| 0.055 * plan.unit), (wood.shaded, &wood));
        let rest = [
            plan.behind(x - 0.09, 0.72),
            plan.behind(x + 0.09, 0.72),
            plan.before(x + 0.13, -0.52),
            plan.before(x - 0.13, -0.52),
        ];
        piece(easel, &rest, (wood.base, &wood));
        let end = [(-0.13, -0.52), (0.13, -0.52), (0.13, -0.43), (-0.13, -0.43)];
        piece(easel, &end.map(|(aside, down)| plan.before(x + aside, down)), (wood.shaded, &wood));
    }
}

fn runner(easel: &mut Easel, plan: &Plan, (x, wood): (f64, &Surface)) {
    // Ahead of the far edge, and how high its ends are bent up.
    let bow = [(-0.7, 0.14), (-0.3, 0.03), (0.2, 0.0), (0.9, 0.0), (1.35, 0.05), (1.7, 0.16)];
    let way = bow.map(|(ahead, up)| {
        let [at, top] = plan.on(x, ahead);
        [at, plan.ground - (plan.near - top) * 0.62 - up * plan.unit]
    });
    piece(easel, &ribbon(&through(&way, 5), |_| 0.062 * plan.unit), (wood.shaded, wood));
}

/// Round, on four legs that stand apart.
pub fn stool(easel: &mut Easel, body: &Body) {
    let (plan, wood) = (Plan::of(body), timber(body));
    under(easel, body, &plan, 0.7);
    let middle = plan.on(0.0, 0.5);
    let radii = [0.72 * plan.unit, (plan.near - plan.far) * 0.62];
    let leg = |x: f64, ahead: f64| {
        let [at, top] = plan.on(x, ahead);
        let low = plan.ground - (plan.near - top) * 0.62;
        ribbon(&[[at, top], [at + x * 0.34 * plan.unit, low]], |_| 0.06 * plan.unit)
    };
    for x in [-0.40, 0.40] {
        piece(easel, &leg(x, 0.16), (wood.deep, &wood));
    }
    for x in [-0.44, 0.44] {
        piece(easel, &leg(x, 0.9), (wood.shaded, &wood));
    }
    let rung = [plan.before(-0.50, 0.72), plan.before(0.50, 0.72)];
    piece(easel, &ribbon(&rung, |_| 0.035 * plan.unit), (wood.shaded, &wood));
    let low = ellipse([middle[0], middle[1] + THICK * plan.unit], radii, 0.0);
    piece(easel, &low, (wood.shaded, &wood));
    let top = ellipse(middle, radii, 0.0);
    piece(easel, &top, (wood.base, &wood));
    easel.within(&top, |easel| weight(easel, body, &plan, wood.deep));
}

/// Carved gold about red velvet, as high as the head of who sits there.
pub fn throne_back(easel: &mut Easel, body: &Body) {
    let (plan, gold, velvet) = (Plan::of(body), body.palette.gold, fabric(Tint::Red, body.hour));
    under(easel, body, &plan, 1.5);
    for side in [-1.0, 1.0] {
        let post = [plan.behind(side * 1.26, -0.4), plan.behind(side * 1.26, 3.02)];
        let outline = ribbon(&post, |_| 0.12 * plan.unit);
        piece(easel, &outline, (gold.base.toned(0.06), &gold));
        easel.crescent(&outline, body.rig.away([-0.05, 0.0]), (gold.shaded.toned(0.2), 1.0));
        for up in [0.9, 2.86] {
            let ring = [plan.behind(side * 1.26 - 0.17, up), plan.behind(side * 1.26 + 0.17, up)];
            piece(easel, &ribbon(&ring, |_| 0.06 * plan.unit), (gold.light.toned(0.0), &gold));
        }
        piece(
            easel,
            &ellipse(plan.behind(side * 1.26, 3.20), [0.19 * plan.unit; 2], 0.0),
            (gold.light.toned(0.0), &gold),
        );
    }
    let frame = back(
        &plan,
        &[(-1.18, -0.2), (-1.18, 2.4), (-1.14, 2.86), (-0.84, 2.96), (-0.62, 3.22), (-0.30, 3.36), (0.0, 3.66)],
    );
    piece(easel, &frame, (gold.base.toned(0.06), &gold));
    easel.crescent(&frame, body.rig.away([-0.09, -0.05]), (gold.shaded.toned(0.22), 1.0));
    let cloth = back(&plan, &[(-0.96, -0.2), (-0.96, 2.3), (-0.88, 2.62), (-0.46, 2.84), (0.0, 2.92)]);
    piece(easel, &cloth, (velvet.base.toned(0.40), &velvet));
    easel.crescent(&cloth, body.rig.away([-0.10, -0.07]), (velvet.shaded.toned(0.55), 1.0));
    let rows = [(0.40, 0), (0.95, 1), (1.50, 0), (2.05, 1), (2.50, 0)];
    for (up, odd) in rows {
        let spots: &[f64] = if odd == 0 { &[-0.5, 0.0, 0.5] } else { &[-0.72, -0.25, 0.25, 0.72] };
        let spots: Vec<(f64, f64)> = spots.iter().map(|x| (*x, up)).collect();
        tufts(easel, &plan, (&spots, &velvet));
    }
    jewel(easel, body, (plan.behind(0.0, 3.18), 0.16));
    for side in [-1.0, 1.0] {
        jewel(easel, body, (plan.behind(side * 0.62, 3.0), 0.09));
        let scroll = [(0.16, 3.34), (0.34, 3.22), (0.36, 3.04), (0.24, 3.02)];
        easel.ink(
            &through(&scroll.map(|(x, up)| plan.behind(side * x, up)), 5),
            1.4,
            (gold.deep.toned(0.6), Taper::LINE),
        );
    }
}

fn jewel(easel: &mut Easel, body: &Body, (at, size): (Point, f64)) {
    let (stone, unit) = (body.dyed(Tint::Blue), body.rig.unit);
    let outline = ellipse(at, [size * 0.8 * unit, size * unit], 0.0);
    piece(easel, &outline, (stone.base, &stone));
    let shine = ellipse([at[0] - 0.28 * size * unit, at[1] - 0.34 * size * unit], [size * 0.26 * unit; 2], 0.0);
    easel.fill(&shine, stone.glint);
}

pub fn throne(easel: &mut Easel, body: &Body) {
    let (plan, gold, velvet) = (Plan::of(body), body.palette.gold, fabric(Tint::Red, body.hour));
    let low = (plan.ground - plan.near) / plan.unit;
    let face = plan.front(1.16, THICK, low * 0.96);
    piece(easel, &face, (gold.shaded.toned(0.20), &gold));
    let panel = plan.front(0.94, THICK + 0.20, low * 0.78);
    piece(easel, &panel, (velvet.shaded.toned(0.5), &velvet));
    easel.crescent(&panel, body.rig.away([-0.05, -0.10]), (velvet.deep.toned(0.6), 1.0));
    piece(easel, &plan.front(1.24, low * 0.84, low * 0.98), (gold.base.toned(0.06), &gold));
    piece(easel, &plan.top(1.04), (velvet.base.toned(0.36), &velvet));
    weight(easel, body, &plan, velvet.deep);
    piece(easel, &plan.front(1.10, 0.0, THICK + 0.04), (gold.base.toned(0.06), &gold));
    for side in [-1.0, 1.0] {
        let x = side * 1.14;
        let pillar = [(x - 0.13, 0.02), (x + 0.13, 0.02), (x + 0.11, -0.56), (x - 0.11, -0.56)];
        let pillar = pillar.map(|(x, down)| plan.before(x, down));
        piece(easel, &pillar, (gold.shaded.toned(0.20), &gold));
        let rest = [
            plan.behind(x - 0.14, 0.80),
            plan.behind(x + 0.14, 0.80),
            plan.before(x + 0.17, -0.54),
            plan.before(x - 0.17, -0.54),
        ];
        piece(easel, &rest, (velvet.base.toned(0.36), &velvet));
        let knob = ellipse(plan.before(x, -0.48), [0.19 * plan.unit; 2], 0.0);
        piece(easel, &knob, (gold.base.toned(0.06), &gold));
        easel.crescent(&knob, body.rig.away([-0.06, -0.04]), (gold.shaded.toned(0.2), 1.0));
        let rosette = ellipse(plan.before(x, -0.48), [0.09 * plan.unit; 2], 0.0);
        easel.ink(&closed(&rosette), 0.8, (gold.line, Taper::EVEN));
        let foot = ellipse(plan.before(side * 1.12, low * 0.98), [0.22 * plan.unit, 0.12 * plan.unit], 0.0);
        piece(easel, &foot, (gold.base.toned(0.06), &gold));
    }
}

/// Padded, with a rest for the head.
pub fn pilot_back(easel: &mut Easel, body: &Body) {
    let (plan, dark) = (Plan::of(body), body.palette.dark);
    let pad = fabric(Tint::Gray, body.hour);
    let shell = back(
        &plan,
        &[(-1.06, -0.3), (-1.10, 1.0), (-0.98, 1.86), (-0.66, 2.06), (-0.60, 2.72), (-0.40, 2.92), (0.0, 2.96)],
    );
    piece(easel, &shell, (dark.base, &dark));
    easel.crescent(&shell, body.rig.away([-0.08, -0.04]), (dark.deep, 1.0));
    for side in [-1.0, 1.0] {
        let wing = [(0.16, -0.2), (0.92, -0.2), (0.94, 1.0), (0.84, 1.76), (0.16, 1.80)];
        let wing = wing.map(|(x, up)| plan.behind(side * x, up));
        piece(easel, &wing, (pad.base.toned(0.4), &pad));
    }
    let rest = [(-0.46, 2.12), (0.46, 2.12), (0.44, 2.66), (0.30, 2.80), (-0.30, 2.80), (-0.44, 2.66)];
    piece(easel, &rest.map(|(x, up)| plan.behind(x, up)), (pad.base.toned(0.4), &pad));
}

pub fn pilot_seat(easel: &mut Easel, body: &Body) {
    let (plan, dark) = (Plan::of(body), body.palette.dark);
    let pad = fabric(Tint::Gray, body.hour);
    piece(easel, &plan.front(0.92, THICK, 0.9), (dark.base, &dark));
    piece(easel, &plan.top(0.92), (pad.base.toned(0.4), &pad));
    piece(easel, &plan.front(0.92, 0.0, THICK + 0.08), (pad.shaded.toned(0.5), &pad));
}
