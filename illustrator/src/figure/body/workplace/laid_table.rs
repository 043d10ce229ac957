//! A table that is laid, and the plate before who eats there: steak, pancakes, spaghetti, sushi, a parfait.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::super::super::easel::Easel;
use super::super::{Body, FAR};
use super::{Plan, counter, tool_side};
use scene::{Prop, Tint};

/// With its cloth, and the one plate.
pub fn draw(easel: &mut Easel, body: &Body) {
    let plan = if body.prop == Some(Prop::SushiAtTable) { counter::counter(easel, body) } else { cloth(easel, body) };
    match body.prop {
        Some(Prop::ParfaitAtTable) => return parfait(easel, body, &plan),
        Some(Prop::SushiAtTable) => return sushi(easel, body, &plan),
        _ => counter::plate(easel, body, (&plan, MIDDLE, 0.80)),
    }
    match body.prop {
        Some(Prop::CutSteak) => steak(easel, body, &plan),
        Some(Prop::SyrupJug) => pancakes(easel, body, &plan),
        _ => spaghetti(easel, body, &plan),
    }
    glass(easel, body, &plan);
}

/// Of the plate, head units from the middle of the far edge.
const MIDDLE: Point = [0.0, 0.42];
/// From the far edge of the table to the near one.
const DEEP: f64 = 0.74;

fn cloth(easel: &mut Easel, body: &Body) -> Plan {
    let (plan, linen) = (Plan::of(body), body.palette.white);
    let half = if body.is_alone { FAR } else { 1.55 };
    let low = plan.low();
    let front = plan.all(&[[-half, DEEP], [half, DEEP], [half, low], [-half, low]]);
    easel.fill(&front, linen.shaded);
    for number in -7..=7 {
        let x = f64::from(number) * 0.52 + 0.1;
        let fold =
            ribbon(&plan.all(&[[x, DEEP + 0.06], [x + 0.05, f64::midpoint(DEEP, low)], [x + 0.02, low]]), |share| {
                0.07 * share * plan.unit
            });
        easel.veil(&fold, linen.deep, 0.5);
    }
    let top = plan.all(&[[-half, 0.0], [half, 0.0], [half, DEEP], [-half, DEEP]]);
    easel.fill(&top, linen.base);
    easel.within(&top, |easel| {
        let shade = ellipse(plan.at(-body.rig.light * 0.2, 0.0), [0.8 * plan.unit, 0.2 * plan.unit], 0.0);
        easel.veil(&shade, linen.shaded, 1.0);
    });
    for y in [0.0, DEEP] {
        easel.ink(&plan.all(&[[-half, y], [half, y]]), 0.9, (linen.line, Taper::EVEN));
    }
    plan
}

fn glass(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (white, water) = (body.palette.white, body.dyed(Tint::Sky));
    let x = -tool_side(body) * 1.22;
    let wall = plan.all(&[[x - 0.16, -0.24], [x + 0.16, -0.24], [x + 0.13, 0.24], [x - 0.13, 0.24]]);
    easel.veil(&wall, white.base, 0.6);
    let level = plan.all(&[[x - 0.15, -0.08], [x + 0.15, -0.08], [x + 0.13, 0.23], [x - 0.13, 0.23]]);
    easel.veil(&level, water.light, 0.75);
    easel.ink(&closed(&wall), 0.9, (water.line, Taper::EVEN));
}

/// Thick and brown with the marks of the grate, a piece cut off, its inside red; carrots and greens.
fn steak(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (brown, red) = (body.dyed(Tint::Brown), body.dyed(Tint::Red));
    for (x, y, tint) in
        [(-0.44, 0.34, Tint::Orange), (-0.36, 0.28, Tint::Orange), (0.46, 0.30, Tint::Green), (0.52, 0.38, Tint::Green)]
    {
        let bit = ellipse(plan.at(x, y), [0.10 * plan.unit, 0.06 * plan.unit], 0.0);
        body.panel(easel, &bit, &body.dyed(tint));
    }
    let side = tool_side(body);
    let on = |points: &[Point]| plan.all(&points.iter().map(|[x, y]| [side * x, *y]).collect::<Vec<Point>>());
    let slab = [[-0.42, 0.44], [-0.34, 0.32], [-0.04, 0.26], [0.16, 0.28], [0.14, 0.48], [-0.10, 0.54], [-0.34, 0.54]];
    let outline = around(&on(&slab), 4);
    body.panel(easel, &outline, &brown);
    for x in [-0.26, -0.12, 0.02] {
        easel.ink(&on(&[[x - 0.05, 0.34], [x + 0.06, 0.48]]), 2.2, (brown.deep, Taper::LINE));
    }
    let cut = on(&[[0.16, 0.28], [0.14, 0.48], [0.20, 0.50], [0.21, 0.30]]);
    body.panel(easel, &cut, &red);
    let piece = around(&on(&[[0.28, 0.32], [0.46, 0.32], [0.44, 0.50], [0.27, 0.50]]), 4);
    body.panel(easel, &piece, &brown);
    easel.ink(&on(&[[0.27, 0.36], [0.27, 0.47]]), 2.6, (red.base, Taper::LINE));
}

/// A stack, butter on it, syrup down its sides.
fn pancakes(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (dough, cream, syrup, unit) =
        (body.palette.gold, body.dyed(Tint::Platinum), body.dyed(Tint::Auburn), plan.unit);
    for (number, y) in [0.40, 0.31, 0.22, 0.13].into_iter().enumerate() {
        let lean = if number % 2 == 0 { 0.01 } else { -0.02 };
        let rim = ellipse(plan.at(lean, y + 0.05), [0.50 * unit, 0.13 * unit], 0.0);
        body.panel(easel, &rim, &cream);
        let round = ellipse(plan.at(lean, y), [0.50 * unit, 0.13 * unit], 0.0);
        body.panel(easel, &round, &dough);
    }
    let pool = [
        [-0.34, 0.12],
        [-0.10, 0.05],
        [0.22, 0.06],
        [0.38, 0.13],
        [0.36, 0.34],
        [0.28, 0.20],
        [0.10, 0.22],
        [0.04, 0.40],
        [-0.04, 0.22],
        [-0.24, 0.20],
        [-0.32, 0.30],
    ];
    let pool = around(&plan.all(&pool), 4);
    easel.fill(&pool, syrup.base);
    easel.ink(&closed(&pool), 0.6, (syrup.line, Taper::EVEN));
    body.panel(
        easel,
        &plan.all(&[[-0.24, 0.02], [-0.08, 0.0], [-0.05, 0.10], [-0.22, 0.12]]),
        &body.dyed(Tint::Yellow),
    );
}

/// A heap of it, red sauce and a leaf on top.
fn spaghetti(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (pasta, sauce) = (body.dyed(Tint::Yellow), body.held(body.dyed(Tint::Red)));
    let heap = around(
        &plan.all(&[
            [-0.52, 0.40],
            [-0.36, 0.24],
            [0.0, 0.16],
            [0.36, 0.24],
            [0.52, 0.40],
            [0.30, 0.52],
            [-0.30, 0.52],
        ]),
        5,
    );
    body.panel(easel, &heap, &pasta);
    easel.within(&heap, |easel| {
        for step in -4..=4 {
            let x = f64::from(step) * 0.11;
            let strand = plan.all(&[[x - 0.20, 0.50], [x - 0.04, 0.30], [x + 0.10, 0.34], [x + 0.22, 0.52]]);
            easel.ink(&through(&strand, 4), 1.1, (pasta.line, Taper::EVEN));
        }
    });
    let top =
        around(&plan.all(&[[-0.34, 0.30], [-0.10, 0.19], [0.20, 0.22], [0.30, 0.32], [0.06, 0.38], [-0.20, 0.38]]), 4);
    body.panel(easel, &top, &sauce);
    for x in [-0.20, 0.20] {
        body.panel(
            easel,
            &ellipse(plan.at(x, 0.28), [0.07 * plan.unit, 0.055 * plan.unit], 0.0),
            &body.dyed(Tint::Brown),
        );
    }
}

/// On a board with feet; soy sauce beside.
fn sushi(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (wood, rice, weed) = (body.palette.gold, body.palette.white, body.palette.dark);
    counter::cast(easel, body, (plan, [0.0, 0.56], [0.90, 0.12]));
    for x in [-0.56, 0.56] {
        body.panel(easel, &plan.all(&[[x - 0.06, 0.50], [x + 0.06, 0.50], [x + 0.06, 0.62], [x - 0.06, 0.62]]), &wood);
    }
    body.panel(easel, &plan.all(&[[-0.78, 0.24], [0.78, 0.24], [0.86, 0.50], [-0.86, 0.50]]), &wood);
    body.panel(easel, &plan.all(&[[-0.86, 0.50], [0.86, 0.50], [0.86, 0.55], [-0.86, 0.55]]), &wood);
    for (x, tint) in [(-0.58, Tint::Orange), (-0.24, Tint::Red), (0.10, Tint::Platinum), (0.44, Tint::Orange)] {
        let fish = body.dyed(tint);
        body.panel(
            easel,
            &around(&plan.all(&[[x - 0.12, 0.30], [x + 0.12, 0.30], [x + 0.13, 0.43], [x - 0.13, 0.43]]), 4),
            &rice,
        );
        let slice =
            around(&plan.all(&[[x - 0.16, 0.34], [x - 0.10, 0.20], [x + 0.10, 0.20], [x + 0.16, 0.33], [x, 0.30]]), 4);
        body.panel(easel, &slice, &fish);
        for lean in [-0.05, 0.04] {
            easel.ink(&plan.all(&[[x + lean, 0.21], [x + lean - 0.03, 0.29]]), 1.2, (rice.base, Taper::LINE));
        }
    }
    let side = -tool_side(body);
    let dish = ellipse(plan.at(side * 1.16, 0.40), [0.20 * plan.unit, 0.07 * plan.unit], 0.0);
    body.panel(easel, &dish, &rice);
    easel.fill(&ellipse(plan.at(side * 1.16, 0.40), [0.14 * plan.unit, 0.045 * plan.unit], 0.0), weed.deep);
}

/// In a tall glass on a foot: layers, ice cream and a cherry.
fn parfait(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (glass, unit) = (body.palette.white, plan.unit);
    let at = |[x, y]: Point| [x, y - 0.06];
    body.panel(easel, &ellipse(plan.at(0.0, 0.46), [0.24 * unit, 0.065 * unit], 0.0), &glass);
    body.panel(easel, &plan.all(&[[-0.035, 0.20], [0.035, 0.20], [0.05, 0.46], [-0.05, 0.46]]), &glass);
    for (x, y, size, tint) in
        [(-0.13, -0.60, 0.19, Tint::Platinum), (0.15, -0.60, 0.18, Tint::Brown), (0.01, -0.74, 0.19, Tint::White)]
    {
        body.panel(easel, &ellipse(plan.at(x, y), [size * unit, size * unit], 0.0), &body.held(body.dyed(tint)));
    }
    body.panel(easel, &plan.all(&[[0.20, -0.62], [0.32, -1.02], [0.37, -1.0], [0.27, -0.60]]), &body.palette.gold);
    body.panel(easel, &ellipse(plan.at(-0.02, -0.95), [0.075 * unit; 2], 0.0), &body.dyed(Tint::Red));
    let wall = [[-0.32, -0.52], [0.32, -0.52], [0.24, -0.08], [0.12, 0.20], [0.0, 0.27], [-0.12, 0.20], [-0.24, -0.08]]
        .map(at);
    let wall = plan.all(&wall);
    easel.fill(&wall, glass.base);
    easel.within(&wall, |easel| {
        for (top, low, tint) in [
            (-0.56, -0.36, Tint::Brown),
            (-0.36, -0.22, Tint::White),
            (-0.22, -0.02, Tint::Brown),
            (-0.02, 0.08, Tint::Yellow),
            (0.08, 0.30, Tint::Auburn),
        ] {
            let layer = plan.all(&[[-0.4, top], [0.4, top], [0.4, low], [-0.4, low]]);
            easel.fill(&layer, body.dyed(tint).light);
        }
    });
    easel.ink(&closed(&wall), 1.0, (glass.line, Taper::EVEN));
    easel.ink(&plan.all(&[[-0.22, -0.48], [-0.15, -0.06]]), 2.0, (glass.base, Taper::LINE));
}
