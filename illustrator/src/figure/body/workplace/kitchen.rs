//! What stands on a kitchen counter: a grater, a bowl for eggs, a plate for peel, a whetstone, a lunch box, a cup that milk is poured into.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::super::super::easel::Easel;
use super::super::Body;
use super::{Plan, counter, tool_side};
use scene::Tint;

/// Of glass, a yolk in it; more eggs beside.
pub fn with_egg_bowl(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (white, yolk, glass, unit) = (body.palette.white, body.dyed(Tint::Yellow), body.dyed(Tint::Sky), plan.unit);
    let away = -tool_side(body);
    for (x, y) in [(1.02, 0.30), (1.28, 0.24), (1.20, 0.42)] {
        let egg = ellipse(plan.at(away * x, y), [0.115 * unit, 0.135 * unit], away * 12.0);
        body.panel(easel, &egg, &white);
    }
    counter::cast(easel, body, (&plan, [0.0, 0.56], [0.54, 0.12]));
    let wall = [[-0.58, 0.10], [-0.52, 0.34], [-0.30, 0.54], [0.30, 0.54], [0.52, 0.34], [0.58, 0.10]];
    let wall = through(&plan.all(&wall), 5);
    easel.fill(&wall, white.light);
    easel.veil(&wall, glass.light, 0.55);
    let brim = ellipse(plan.at(0.0, 0.10), [0.58 * unit, 0.16 * unit], 0.0);
    easel.fill(&brim, white.light);
    easel.veil(&brim, glass.light, 0.35);
    let egg_white = ellipse(plan.at(0.0, 0.16), [0.42 * unit, 0.09 * unit], 0.0);
    easel.fill(&egg_white, white.base);
    for x in [-0.16, 0.14] {
        let dome = ellipse(plan.at(x, 0.15), [0.12 * unit, 0.058 * unit], 0.0);
        body.panel(easel, &dome, &yolk);
    }
    easel.ink(&wall, 0.95, (glass.line, Taper::EVEN));
    easel.ink(&closed(&brim), 0.9, (glass.line, Taper::EVEN));
    easel.ink(&plan.all(&[[-0.44, 0.24], [-0.34, 0.40]]), 2.0, (white.base, Taper::LINE));
}

/// A plate with slices of what was peeled.
pub fn with_peel_plate(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (china, peel, flesh, unit) =
        (body.palette.white, body.held(body.dyed(Tint::Red)), body.dyed(Tint::Platinum), plan.unit);
    let away = -tool_side(body);
    counter::plate(easel, body, (&plan, [0.0, 0.38], 0.62));
    for (x, y) in [(-0.30, 0.40), (0.30, 0.42)] {
        let slice = plan.all(&[[x - 0.17, y - 0.10], [x + 0.17, y - 0.10], [x + 0.10, y + 0.02], [x - 0.10, y + 0.02]]);
        body.panel(easel, &around(&slice, 4), &flesh);
    }
    let ring = plan.all(&[[-0.16, 0.30], [0.02, 0.26], [0.14, 0.33], [0.0, 0.40], [-0.12, 0.38]]);
    body.panel(easel, &ribbon(&through(&ring, 5), |_| 0.045 * unit), &peel);
    for (x, y) in [(1.06, 0.28), (1.34, 0.36)] {
        let whole = ellipse(plan.at(away * x, y), [0.19 * unit, 0.18 * unit], 0.0);
        body.panel(easel, &whole, &peel);
        easel.fill(&ellipse(plan.at(away * x - 0.06, y - 0.06), [0.04 * unit, 0.025 * unit], 20.0), peel.glint);
        easel.ink(&plan.all(&[[away * x, y - 0.15], [away * x + 0.03, y - 0.26]]), 2.0, (china.line, Taper::EVEN));
    }
}

/// On its stand of wood, wet; a bowl of water beside.
pub fn with_whetstone(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (wood, stone, wet) = (body.palette.gold, body.palette.metal, body.dyed(Tint::Sky));
    counter::bowl(easel, body, (&plan, -tool_side(body) * 1.22));
    counter::cast(easel, body, (&plan, [0.0, 0.54], [0.82, 0.12]));
    body.panel(easel, &plan.all(&[[-0.74, 0.30], [0.74, 0.30], [0.80, 0.56], [-0.80, 0.56]]), &wood);
    body.panel(easel, &plan.all(&[[-0.62, 0.16], [0.62, 0.16], [0.66, 0.40], [-0.66, 0.40]]), &stone);
    body.panel(easel, &plan.all(&[[-0.66, 0.40], [0.66, 0.40], [0.66, 0.50], [-0.66, 0.50]]), &wood);
    for (x, y) in [(-0.36, 0.24), (0.18, 0.33), (0.44, 0.22)] {
        easel.fill(&ellipse(plan.at(x, y), [0.11 * plan.unit, 0.026 * plan.unit], 0.0), wet.light);
    }
}

/// Upright on a board, a wedge of cheese under the hand at its face, a heap of what came off.
pub fn with_grater(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (steel, cheese, dark, unit) = (body.palette.metal, body.dyed(Tint::Yellow), body.palette.dark, plan.unit);
    let side = tool_side(body);
    counter::plate(easel, body, (&plan, [0.0, 0.44], 0.86));
    let handle = plan.all(&[[-0.12, -0.46], [-0.11, -0.62], [0.0, -0.66], [0.11, -0.62], [0.12, -0.46]]);
    easel.ink(&through(&handle, 5), 5.0, (dark.base, Taper::EVEN));
    body.panel(easel, &plan.all(&[[-0.22, -0.46], [0.22, -0.46], [0.34, 0.42], [-0.34, 0.42]]), &steel);
    let slope = plan.all(&[[side * 0.22, -0.46], [side * 0.34, 0.42], [side * 0.46, 0.36], [side * 0.28, -0.44]]);
    body.panel(easel, &slope, &steel);
    for row in 0..5_i32 {
        let y = -0.32 + 0.15 * f64::from(row);
        for step in -2..=2_i32 {
            let x = f64::from(step) * (0.075 + 0.009 * f64::from(row));
            easel.fill(&ellipse(plan.at(x, y), [0.022 * unit, 0.030 * unit], 0.0), dark.base);
        }
    }
    for number in 0..34_i32 {
        let turn = f64::from(number) * 2.4;
        let spread = 0.12 + 0.017 * f64::from(number);
        let at = [spread * libm::cos(turn), 0.46 - 0.10 * (1.0 - spread / 0.7) + 0.09 * spread * libm::sin(turn)];
        let shred = plan.all(&[[at[0] - 0.07, at[1]], [at[0], at[1] - 0.05], [at[0] + 0.06, at[1] + 0.01]]);
        easel.ink(&through(&shred, 4), 3.4, (cheese.line, Taper::LINE));
        easel.ink(&through(&shred, 4), 2.2, (cheese.light, Taper::LINE));
    }
    let [x, y] = body.palm(body.posture.front);
    let by = |dx: f64, dy: f64| [x - side * dx * unit, y + dy * unit];
    body.panel(easel, &[by(-0.26, -0.16), by(0.14, -0.18), by(0.20, 0.16), by(-0.20, 0.18)], &cheese);
    for [dx, dy] in [[0.08, 0.06], [-0.14, 0.08], [0.05, -0.10]] {
        easel.fill(&ellipse(by(dx, dy), [0.035 * unit, 0.03 * unit], 0.0), cheese.shaded);
    }
}

/// Rice with a plum on the one side; on the other an omelet roll, broccoli, a small tomato and sausages. Its lid lies beside.
pub fn with_lunch_box(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (shell, white) = (body.held(body.dyed(Tint::Red)), body.palette.white);
    let away = -tool_side(body);
    let lid = [[1.06, 0.18], [1.66, 0.22], [1.72, 0.44], [1.06, 0.42]].map(|[x, y]| [away * x, y]);
    body.panel(easel, &plan.all(&lid), &shell);
    counter::cast(easel, body, (&plan, [0.0, 0.62], [0.84, 0.10]));
    body.panel(easel, &plan.all(&[[-0.72, 0.02], [0.72, 0.02], [0.80, 0.48], [-0.80, 0.48]]), &shell);
    let floor = plan.all(&[[-0.66, 0.05], [0.66, 0.05], [0.73, 0.45], [-0.73, 0.45]]);
    easel.fill(&floor, body.palette.dark.base);
    let rice = plan.all(&[[-0.64, 0.06], [-0.04, 0.06], [-0.04, 0.44], [-0.71, 0.44]]);
    body.panel(easel, &around(&rice, 2), &white);
    let plum = ellipse(plan.at(-0.36, 0.24), [0.10 * plan.unit, 0.07 * plan.unit], 0.0);
    body.panel(easel, &plum, &body.dyed(Tint::Red));
    dishes(easel, body, &plan);
    body.panel(easel, &plan.all(&[[-0.80, 0.48], [0.80, 0.48], [0.78, 0.66], [-0.78, 0.66]]), &shell);
}

fn dishes(easel: &mut Easel, body: &Body, plan: &Plan) {
    let unit = plan.unit;
    let round = |x: f64, y: f64, wide: f64, high: f64| ellipse(plan.at(x, y), [wide * unit, high * unit], 0.0);
    for x in [0.10, 0.27] {
        body.panel(easel, &round(x, 0.15, 0.095, 0.075), &body.dyed(Tint::Yellow));
        let roll = round(x, 0.15, 0.045, 0.034);
        easel.ink(&closed(&roll), 0.8, (body.palette.gold.line, Taper::EVEN));
    }
    for (x, y) in [(0.44, 0.13), (0.54, 0.19), (0.60, 0.12)] {
        body.panel(easel, &round(x, y, 0.085, 0.065), &body.palette.leaf);
    }
    for (x, y) in [(0.10, 0.34), (0.24, 0.38)] {
        body.panel(
            easel,
            &around(
                &plan.all(&[[x - 0.09, y - 0.05], [x + 0.09, y - 0.05], [x + 0.07, y + 0.06], [x - 0.07, y + 0.06]]),
                4,
            ),
            &body.dyed(Tint::Auburn),
        );
    }
    for (x, y) in [(0.46, 0.35), (0.62, 0.36)] {
        body.panel(easel, &round(x, y, 0.085, 0.07), &body.dyed(Tint::Red));
    }
}

/// A wide cup, so that what the milk draws in it is seen: a leaf.
pub fn with_latte(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (china, coffee, milk, unit) = (body.palette.white, body.palette.leather, body.palette.white, plan.unit);
    let [x, y] = LATTE;
    counter::plate(easel, body, (&plan, [x, y + 0.44], 0.66));
    let handle = ellipse(plan.at(x - tool_side(body) * 0.52, y + 0.18), [0.13 * unit, 0.11 * unit], 0.0);
    easel.ink(&closed(&handle), 4.6, (china.line, Taper::EVEN));
    easel.ink(&closed(&handle), 3.0, (china.base, Taper::EVEN));
    let wall = [
        [x - 0.50, y],
        [x - 0.42, y + 0.26],
        [x - 0.20, y + 0.44],
        [x + 0.20, y + 0.44],
        [x + 0.42, y + 0.26],
        [x + 0.50, y],
    ];
    body.panel(easel, &through(&plan.all(&wall), 5), &china);
    body.panel(easel, &ellipse(plan.at(x, y), [0.50 * unit, 0.19 * unit], 0.0), &china);
    let drink = ellipse(plan.at(x, y + 0.01), [0.44 * unit, 0.155 * unit], 0.0);
    easel.fill(&drink, coffee.base);
    easel.ink(&closed(&drink), 0.7, (coffee.line, Taper::EVEN));
    easel.within(&drink, |easel| {
        for (step, half) in [(-0.075, 0.16), (-0.03, 0.24), (0.025, 0.25), (0.08, 0.19)] {
            let leaf: Vec<Point> = plan.all(&[
                [x - half, y + step - 0.025],
                [x - half * 0.5, y + step + 0.022],
                [x, y + step + 0.038],
                [x + half * 0.5, y + step + 0.022],
                [x + half, y + step - 0.025],
            ]);
            easel.ink(&through(&leaf, 5), 3.6, (milk.base, Taper::LINE));
        }
        easel.ink(&plan.all(&[[x, y - 0.13], [x, y + 0.15]]), 1.6, (milk.base, Taper::LINE));
    });
}

/// Of the coffee, head units from the middle of the far edge.
pub const LATTE: Point = [0.0, 0.02];
