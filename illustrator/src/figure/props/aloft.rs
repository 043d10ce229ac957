//! What is above the hand or hangs below it: umbrella, a leaf for one, balloon, lantern.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, distance, ellipse, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::shot::BESIDE_CANOPY;
use super::{Grip, rod};
use scene::{Outfit, Tint};

/// Where the ribs meet, head units from the crown, away from the body: above the head, whatever the body's size.
const HUB: Point = [0.20, -0.62];
/// How much more the canopy over two is arched than that over one.
const SHARED_ARCH: f64 = 1.20;
/// Half the width of the canopy, head units, and how far its edge is below the hub.
const CANOPY: Point = [1.16, 0.56];

fn hub(body: &Body, grip: Grip) -> Point {
    body.shared_hub.unwrap_or_else(|| body.rig.flat([grip.side * HUB[0], HUB[1]]))
}

/// Half the width of the canopy, head units: over the heads of all who are under it.
fn half_canopy(body: &Body) -> f64 {
    let shared = |[x, _]: Point| (x - body.rig.flat([0.0, 0.0])[0]).abs() / body.rig.head + BESIDE_CANOPY;
    body.shared_hub.map_or(CANOPY[0], shared)
}

/// How far the edge of the canopy is below its hub, head units: the wider, the deeper.
fn deep_canopy(body: &Body) -> f64 {
    let arched = if body.shared_hub.is_some() { SHARED_ARCH } else { 1.0 };
    CANOPY[1] * half_canopy(body) / CANOPY[0] * arched
}

/// How far the near edge of the canopy sags in its middle: it is seen from below.
const NEAR_SAG: f64 = -0.10;

/// The edge's height below the hub at `x` from the middle to either end, shares of the canopy's own.
fn edge_at(x: f64, sag: f64, is_paper: bool) -> f64 {
    let share = (x + 1.0) / 2.0;
    let scallop = if is_paper { 0.0 } else { 0.10 } * libm::fabs(libm::sin(share * core::f64::consts::PI * 6.0));
    1.0 + sag * libm::sin(share * core::f64::consts::PI) - scallop
}

fn cloth(body: &Body) -> Surface {
    let shared = body.shared_hub.and(body.shared_tint).map(|tint| body.dyed(tint));
    let usual = if is_of_paper(body) { paper(body) } else { body.palette.accent };
    shared.unwrap_or_else(|| body.held(usual))
}

fn is_clear(body: &Body, cloth: &Surface) -> bool {
    cloth.base.color == body.dyed(Tint::Platinum).base.color
}

/// From the hand to the hub.
pub fn shaft_way(body: &Body, grip: Grip) -> Point {
    unit_way(grip.at, hub(body, grip))
}

/// The canopy stands square to the shaft; the shaft goes up into it behind the head.
pub fn canopy(easel: &mut Easel, body: &Body, grip: Grip) {
    over(easel, body, (hub(body, grip), grip.at));
}

/// Over one or two, `from` the hand that holds it.
pub fn over(easel: &mut Easel, body: &Body, (top, from): (Point, Point)) {
    let (is_paper, up) = (is_of_paper(body), unit_way(from, top));
    let cloth = cloth(body);
    let right = [-up[1], up[0]];
    let (half, deep) = (half_canopy(body), deep_canopy(body));
    let place = |[x, y]: Point| {
        let (x, y) = (x * half * body.rig.head, y * deep * body.rig.head);
        [top[0] + right[0] * x - up[0] * y, top[1] + right[1] * x - up[1] * y]
    };
    let all = |points: &[Point]| points.iter().map(|point| place(*point)).collect::<Vec<_>>();
    // The far side of the canopy is seen from within, below the near edge.
    let edge = |sag: f64| {
        let at = move |step: i32| {
            let x = f64::from(step) / 15.0 - 1.0;
            [x, edge_at(x, sag, is_paper)]
        };
        (0..=30).map(at).collect::<Vec<Point>>()
    };
    let dome = [[1.0, 1.0], [0.90, 0.48], [0.54, 0.06], [0.0, -0.12], [-0.54, 0.06], [-0.90, 0.48], [-1.0, 1.0]];
    let mut within = all(&edge(0.26));
    within.extend(through(&all(&dome), 6));
    let is_clear = is_clear(body, &cloth) && easel.in_color();
    easel.veil(&within, if is_clear { body.palette.white.base } else { cloth.deep }, if is_clear { 0.10 } else { 1.0 });
    easel.ink(&closed(&within), 0.95, (cloth.line, Taper::EVEN));
    // The shaft over two is drawn with the hand, between their heads.
    if body.shared_hub.is_none() {
        rod(easel, body, (from, place([0.0, -0.06])), 0.030, &body.palette.leather);
    }
    let mut near = all(&edge(NEAR_SAG));
    near.extend(through(&all(&dome), 6));
    if is_clear {
        // What is behind it shimmers through.
        easel.veil(&near, body.palette.white.base, 0.22);
        easel.crescent(&near, body.rig.away([-0.10, -0.05]), (body.palette.white.base, 0.30));
        easel.ink(&closed(&near), 1.0, (body.palette.metal.line, Taper::EVEN));
    } else {
        body.panel(easel, &near, &cloth);
    }
    if is_paper {
        // A pale ring all round, between the edge and the hub.
        let ring = |low: f64| {
            through(&all(&[[-0.97, low], [-0.5, low - 0.07], [0.0, low - 0.10], [0.5, low - 0.07], [0.97, low]]), 5)
        };
        let mut band = ring(0.78);
        band.extend(ring(0.58).into_iter().rev());
        easel.within(&near, |easel| easel.fill(&band, body.palette.white.base));
    }
    let ribs = if is_paper { 16 } else { 6 };
    for rib in 1..ribs {
        let x = -1.0 + f64::from(rib) * 2.0 / f64::from(ribs);
        let low = 0.92 - 0.10 * libm::sqrt((1.0 - x * x).max(0.0));
        let curve = through(&all(&[[0.0, -0.12], [x * 0.72, 0.20], [x, low]]), 6);
        easel.ink(&curve, 0.7, (cloth.line, Taper::LINE));
    }
    if is_paper {
        let cap = all(&[[-0.13, -0.02], [-0.05, -0.22], [0.0, -0.30], [0.05, -0.22], [0.13, -0.02], [0.0, 0.02]]);
        return body.panel(easel, &cap, &body.palette.dark);
    }
    easel.ink(&[place([0.0, -0.10]), place([0.0, -0.34])], 2.2, (body.palette.leather.base, Taper::EVEN));
}

/// With wrapped clothes goes an umbrella of oiled paper on bamboo.
fn is_of_paper(body: &Body) -> bool {
    matches!(body.outfit, Outfit::Kimono | Outfit::Yukata | Outfit::Hakama)
}

/// Red, or what parts from red clothes.
fn paper(body: &Body) -> Surface {
    let red = body.dyed(Tint::Red);
    if body.palette.cloth.base.color == red.base.color { body.dyed(Tint::Purple) } else { red }
}

/// How much of the shaft the canopy hides, head units.
fn hidden_shaft(body: &Body, grip: Grip, in_color: bool) -> f64 {
    let deep = deep_canopy(body);
    let Some(top) = body.shared_hub else { return deep * 0.92 };
    if in_color && is_clear(body, &cloth(body)) {
        // Seen through it up to where the ribs meet.
        return -0.10 * deep;
    }
    // The canopy over two is level, and the shaft leans in it.
    let [along, down] = unit_way(top, grip.at);
    let x = along / down.max(0.2) * deep * 0.9 / half_canopy(body);
    deep * (edge_at(x.clamp(-1.0, 1.0), NEAR_SAG, is_of_paper(body)) - 0.02) / down.max(0.2)
}

/// The shaft before the body: from its hook past the shoulder up to the canopy.
pub fn shaft(easel: &mut Easel, body: &Body, grip: Grip) {
    let up = shaft_way(body, grip);
    let along = |by: f64| [grip.at[0] + up[0] * by * body.rig.unit, grip.at[1] + up[1] * by * body.rig.unit];
    let leather = body.palette.leather;
    // The head is drawn over it, and the near edge of the canopy is where it ends.
    let long = distance(grip.at, hub(body, grip)) - hidden_shaft(body, grip, easel.in_color()) * body.rig.head;
    let reach = (long / body.rig.unit).max(0.3);
    if is_of_paper(body) {
        // Bamboo, straight to its end.
        return rod(easel, body, (along(-0.52), along(reach)), 0.036, &body.palette.gold);
    }
    rod(easel, body, (along(-0.24), along(reach)), 0.030, &leather);
    let right = [-up[1] * grip.side, up[0] * grip.side];
    let hook = |x: f64, y: f64| {
        let [low_x, low_y] = along(-y);
        [low_x + right[0] * x * body.rig.unit, low_y + right[1] * x * body.rig.unit]
    };
    let curve = through(&[hook(0.0, 0.18), hook(0.0, 0.36), hook(0.09, 0.46), hook(0.19, 0.40), hook(0.19, 0.30)], 5);
    body.panel(easel, &ribbon(&curve, |_| 0.040 * body.rig.unit), &body.palette.dark);
}

/// As wide as a canopy, its point hanging over the far side, seen from below: veins go out from where the stem meets it.
pub fn leaf(easel: &mut Easel, body: &Body, grip: Grip) {
    let (green, top, head) = (body.held(body.palette.leaf), hub(body, grip), body.rig.head);
    let at = |[x, y]: Point| [top[0] - grip.side * x * head, top[1] + y * head];
    let rim = [
        [-0.86, 0.34],
        [-1.04, 0.06],
        [-0.74, -0.20],
        [-0.20, -0.30],
        [0.36, -0.26],
        [0.86, -0.04],
        [1.18, 0.28],
        [1.34, 0.62],
        [0.98, 0.44],
        [0.56, 0.30],
        [0.10, 0.22],
        [-0.16, 0.10],
        [-0.40, 0.26],
    ];
    let outline = around(&rim.map(at), 6);
    body.panel(easel, &outline, &green);
    easel.within(&outline, |easel| {
        let under = [[-1.1, 0.4], [-0.4, 0.02], [0.2, 0.06], [0.8, 0.20], [1.4, 0.66], [0.5, 0.6], [-0.6, 0.6]];
        easel.veil(&around(&under.map(at), 5), green.deep, 0.45);
        for end in [[-0.90, 0.14], [-0.56, -0.18], [0.10, -0.28], [0.72, -0.06], [1.26, 0.54], [0.62, 0.28]] {
            let bow = [[-0.14, 0.02], [(end[0] - 0.14) / 2.0, end[1] / 2.0 - 0.03], end];
            easel.ink(&through(&bow.map(at), 5), 1.6, (green.light, Taper::LINE));
        }
    });
}

/// Of the leaf, from below the fist up to it.
pub fn stem(easel: &mut Easel, body: &Body, grip: Grip) {
    let (up, top) = (shaft_way(body, grip), hub(body, grip));
    let low = [grip.at[0] - up[0] * 0.5 * body.rig.unit, grip.at[1] - up[1] * 0.5 * body.rig.unit];
    let long = distance(grip.at, top) - 0.06 * body.rig.head;
    let high = [grip.at[0] + up[0] * long, grip.at[1] + up[1] * long];
    rod(easel, body, (low, high), 0.040, &body.held(body.palette.leaf));
}

fn knot(body: &Body, grip: Grip) -> Point {
    body.rig.flat([grip.side * 1.14, 0.22])
}

pub fn balloon(easel: &mut Easel, body: &Body, grip: Grip) {
    let (rubber, low, head) = (body.held(body.palette.accent), knot(body, grip), body.rig.head);
    let center = add(low, [0.0, -0.46 * head]);
    let round = ellipse(center, [0.36 * head, 0.43 * head], 0.0);
    body.panel(easel, &round, &rubber);
    let glint = ellipse(add(center, body.rig.away([-0.13, -0.17])), [0.07 * head, 0.11 * head], 20.0);
    easel.fill(&glint, rubber.glint);
    let tie = [[0.0, -0.05], [-0.05, 0.02], [0.05, 0.02]].map(|[x, y]| add(low, [x * head, y * head]));
    body.panel(easel, &tie, &rubber);
}

/// From the knot through the fist, with a loose end below it.
pub fn string(easel: &mut Easel, body: &Body, grip: Grip) {
    let low = knot(body, grip);
    let middle = [(low[0] + grip.at[0]) / 2.0 + 0.05 * grip.side * body.rig.unit, (low[1] + grip.at[1]) / 2.0];
    // Beside the forearm, so that its end is seen.
    let end = [grip.at([0.07, 0.15]), grip.at([0.20, 0.25]), grip.at([0.16, 0.42])];
    let curve = through(&[low, middle, grip.at, end[0], end[1], end[2]], 6);
    easel.ink(&curve, 0.9, (body.palette.dark.base, Taper::EVEN));
}

pub fn lantern(easel: &mut Easel, body: &Body, grip: Grip) {
    let (dark, paper) = (body.palette.dark, body.held(body.palette.gold));
    let handle = through(&grip.all(&[[-0.11, 0.40], [-0.12, 0.14], [0.0, 0.02], [0.12, 0.14], [0.11, 0.40]]), 5);
    easel.ink(&handle, 1.8, (dark.base, Taper::EVEN));
    let center = grip.at([0.0, 0.78]);
    easel.shine(center, [0.8 * body.rig.unit; 2], (paper.glint, 0.7));
    let round = ellipse(center, [0.30 * body.rig.unit, 0.36 * body.rig.unit], 0.0);
    easel.fill(&round, paper.light);
    easel.ink(&closed(&round), 1.0, (paper.line, Taper::EVEN));
    for y in [-0.18, 0.0, 0.18] {
        let half = 0.29 * libm::sqrt(1.0 - (y / 0.36) * (y / 0.36));
        let rib = through(&grip.all(&[[-half, 0.78 + y], [0.0, 0.81 + y], [half, 0.78 + y]]), 5);
        easel.ink(&rib, 0.6, (paper.line, Taper::EVEN));
    }
    for y in [0.42, 1.14] {
        let cap = grip.all(&[[-0.14, y - 0.04], [0.14, y - 0.04], [0.14, y + 0.04], [-0.14, y + 0.04]]);
        body.panel(easel, &cap, &dark);
    }
}
