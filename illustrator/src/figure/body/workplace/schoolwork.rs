//! A desk and what is done on it with a small tool: tests that are graded, a circle that is drawn, a pencil that is sharpened, a model
//! that is painted, a book that is stamped.

use super::super::super::curve::{Point, Taper, around, closed, ellipse, lerp, through};
use super::super::super::easel::Easel;
use super::super::super::props;
use super::super::Body;
use super::{Plan, counter, tool_side};
use scene::Tint;

/// Where the needle of the compasses stands, and how large the circle is; head units from the middle of the far edge.
pub const NEEDLE: Point = [-0.10, 0.36];
pub const CIRCLE: Point = [0.34, 0.125];

/// A sheet that lies flat, its middle at `x`; from the far edge to the near one.
fn sheet(easel: &mut Easel, body: &Body, plan: &Plan, (x, half): (f64, f64)) -> [Point; 4] {
    let corners = [[x - half, 0.08], [x + half, 0.08], [x + half * 1.12, 0.60], [x - half * 1.12, 0.60]];
    let corners = corners.map(|point| plan.at(point[0], point[1]));
    let below = corners.map(|[x, y]| [x - body.rig.light * 0.02 * plan.unit, y + 0.035 * plan.unit]);
    easel.veil(&below, body.palette.dark.deep, 0.30);
    body.panel(easel, &corners, &body.palette.white);
    corners
}

/// At shares of the way along and down a sheet.
fn on_sheet([one, two, three, four]: [Point; 4]) -> impl Fn(f64, f64) -> Point {
    move |x, y| lerp(lerp(one, two, x), lerp(four, three, x), y)
}

/// One under the pen with rings and a mark in red, a pile of others beside it.
pub fn with_tests(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (side, red) = (tool_side(body), body.dyed(Tint::Red));
    for height in 0..7 {
        let lift = 0.028 * f64::from(height);
        let shift = if height % 2 == 0 { 0.02 } else { -0.02 };
        let x = -side * 1.04 + shift;
        let corners = [[x - 0.30, 0.10], [x + 0.30, 0.10], [x + 0.35, 0.50], [x - 0.35, 0.50]];
        body.panel(easel, &corners.map(|[x, y]| plan.at(x, y - lift)), &body.palette.white);
    }
    let corners = sheet(easel, body, &plan, (side * 0.02, 0.46));
    let at = on_sheet(corners);
    for row in 0..5 {
        let y = 0.24 + 0.15 * f64::from(row);
        easel.ink(&[at(0.20, y), at(0.86, y)], 0.8, (body.palette.white.deep, Taper::EVEN));
        let ring: Vec<Point> = (0..=14)
            .map(|step| f64::from(step) * core::f64::consts::TAU / 14.0)
            .map(|turn| at(0.12 + 0.055 * libm::cos(turn), y + 0.055 * libm::sin(turn)))
            .collect();
        if row == 3 {
            easel.ink(&[at(0.07, y - 0.05), at(0.11, y + 0.05), at(0.19, y - 0.09)], 1.6, (red.base, Taper::EVEN));
        } else {
            easel.ink(&ring, 1.6, (red.base, Taper::EVEN));
        }
    }
    // Ninety-five, underlined.
    for stroke in [
        &[[0.60, 0.10], [0.55, 0.06], [0.55, 0.13], [0.60, 0.10], [0.60, 0.19]][..],
        &[[0.72, 0.05], [0.66, 0.05], [0.66, 0.11], [0.72, 0.13], [0.70, 0.19], [0.65, 0.19]],
        &[[0.52, 0.23], [0.76, 0.22]],
    ] {
        let line: Vec<Point> = stroke.iter().map(|[x, y]| at(*x, *y)).collect();
        easel.ink(&line, 1.6, (red.base, Taper::EVEN));
    }
}

/// Most of it is drawn, on a sheet with other figures.
pub fn with_circle(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (side, dark) = (tool_side(body), body.palette.dark);
    let corners = sheet(easel, body, &plan, (0.0, 0.66));
    let at = on_sheet(corners);
    let [x, y] = NEEDLE;
    let ring = |from: f64, to: f64| -> Vec<Point> {
        (0..=30)
            .map(|step| from + (to - from) * f64::from(step) / 30.0)
            .map(|turn: f64| plan.at(side * (x + CIRCLE[0] * libm::cos(turn)), y + CIRCLE[1] * libm::sin(turn)))
            .collect()
    };
    easel.ink(&ring(0.30, 5.9), 1.8, (dark.base, Taper::EVEN));
    for [from, to] in [[[0.80, 0.16], [0.93, 0.16]], [[0.93, 0.16], [0.86, 0.40]], [[0.86, 0.40], [0.80, 0.16]]] {
        easel.ink(&[at(from[0], from[1]), at(to[0], to[1])], 1.1, (dark.base, Taper::EVEN));
    }
    for row in [0.70, 0.82] {
        easel.ink(&[at(0.72, row), at(0.94, row)], 0.8, (body.palette.white.deep, Taper::EVEN));
    }
    // A ruler beside it.
    let ruler = [[-side * 0.94, 0.56], [-side * 0.82, 0.58], [-side * 1.02, 0.08], [-side * 1.12, 0.08]];
    body.panel(easel, &plan.all(&ruler), &body.palette.gold);
}

/// Curls of wood below both hands, on a notebook; pencils that wait.
pub fn with_shavings(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let side = tool_side(body);
    let corners = sheet(easel, body, &plan, (0.0, 0.60));
    let at = on_sheet(corners);
    for row in [0.2, 0.36, 0.52, 0.68, 0.84] {
        easel.ink(&[at(0.08, row), at(0.92, row)], 0.6, (body.palette.white.deep, Taper::EVEN));
    }
    let wood = body.palette.gold;
    for number in 0..9_u32 {
        let turn = f64::from(number) * 2.4;
        let far = 0.05 + 0.028 * f64::from(number);
        let middle = plan.at(side * -0.06 + libm::cos(turn) * far * 1.3, 0.42 + libm::sin(turn) * far * 0.45);
        let curl = ellipse(middle, [0.06 * plan.unit, 0.038 * plan.unit], turn.to_degrees());
        body.panel(easel, &curl[..curl.len() * 2 / 3], &wood);
        easel.ink(&curl[..curl.len() / 3], 1.2, (body.dyed(Tint::Green).base, Taper::EVEN));
    }
    for (number, tint) in [Tint::Red, Tint::Blue, Tint::Green].into_iter().enumerate() {
        let y = 0.30 + 0.08 * number as f64;
        let pencil = [[side * 0.86, y], [side * 1.36, y - 0.02], [side * 1.36, y + 0.02], [side * 0.86, y + 0.04]];
        body.panel(easel, &plan.all(&pencil), &body.dyed(tint));
    }
}

/// On a sheet of newspaper, pots of paint about it.
pub fn with_model(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let side = tool_side(body);
    sheet(easel, body, &plan, (0.0, 0.74));
    let lid = |easel: &mut Easel, (x, y): (f64, f64), tint: Tint| {
        let at = |dx: f64, dy: f64| plan.at(x + dx, y + dy);
        body.panel(easel, &[at(-0.13, -0.14), at(0.13, -0.14), at(0.12, 0.08), at(-0.12, 0.08)], &body.palette.white);
        let paint = ellipse(at(0.0, -0.14), [0.13 * plan.unit, 0.045 * plan.unit], 0.0);
        body.panel(easel, &paint, &body.dyed(tint));
    };
    lid(easel, (side * 0.98, 0.34), Tint::Red);
    lid(easel, (side * 1.28, 0.44), Tint::Blue);
    lid(easel, (-side * 1.06, 0.40), Tint::Yellow);
    let foot = ellipse(plan.at(-body.rig.light * 0.05, 0.46), [0.36 * plan.unit, 0.07 * plan.unit], 0.0);
    easel.veil(&foot, body.palette.dark.deep, 0.30);
    props::model_robot(easel, body, (plan.at(0.0, 0.02), 0.82 * plan.unit));
}

/// Open, dates in red on the slip of its one page; the pad of ink beside it.
pub fn with_stamped_book(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    let (side, white, red) = (tool_side(body), body.palette.white, body.dyed(Tint::Red));
    let on = |points: &[Point]| plan.all(points);
    body.panel(
        easel,
        &on(&[[-0.70, 0.10], [0.70, 0.10], [0.80, 0.62], [-0.80, 0.62]]),
        &body.held(body.dyed(Tint::Brown)),
    );
    for way in [-1.0, 1.0] {
        let page =
            [[0.0, 0.06], [way * 0.32, 0.03], [way * 0.66, 0.07], [way * 0.75, 0.56], [way * 0.36, 0.52], [0.0, 0.58]];
        body.panel(easel, &on(&page), &white);
        if way * side < 0.0 {
            for row in 0..6 {
                let y = 0.14 + 0.07 * f64::from(row);
                let line = [[way * 0.10, y], [way * 0.36, y - 0.02], [way * (0.60 + 0.015 * f64::from(row)), y]];
                easel.ink(&through(&on(&line), 4), 0.7, (white.deep, Taper::EVEN));
            }
        }
    }
    // The slip with its dates.
    let slip = [[side * 0.16, 0.10], [side * 0.54, 0.10], [side * 0.60, 0.50], [side * 0.18, 0.50]];
    body.panel(easel, &on(&slip), &body.palette.gold);
    for (x, y) in [(0.26, 0.17), (0.42, 0.17), (0.27, 0.26)] {
        let date = [[side * (x - 0.05), y], [side * (x + 0.06), y]];
        easel.ink(&on(&date), 2.2, (red.base, Taper::EVEN));
    }
    let pad = [[-side * 1.00, 0.26], [-side * 1.36, 0.26], [-side * 1.42, 0.48], [-side * 1.02, 0.48]];
    body.panel(easel, &on(&pad), &body.palette.dark);
    let ink = [[-side * 1.05, 0.29], [-side * 1.32, 0.29], [-side * 1.36, 0.44], [-side * 1.06, 0.44]];
    easel.fill(&around(&on(&ink), 2), red.shaded);
    easel.ink(&closed(&on(&ink)), 0.7, (red.line, Taper::EVEN));
}
