//! What is served and packed: a tray, a basket of bread, a lunch box.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, ellipse, lerp, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{Grip, rod};
use scene::{Outfit, Prop, Tint};

/// Between both hands, with a cup, a slice of cake and a pot on it.
pub fn tray(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, unit) = (body.held(body.palette.metal), body.rig.unit);
    body.panel(easel, &ellipse(grip.at([0.0, 0.06]), [0.64 * unit, 0.135 * unit], 0.0), &metal);
    let inner = ellipse(grip.at([0.0, 0.04]), [0.57 * unit, 0.10 * unit], 0.0);
    easel.fill(&inner, metal.light);
    easel.ink(&closed(&inner), 0.6, (metal.line, Taper::EVEN));
    match body.outfit {
        _ if body.prop == Some(Prop::TeaTray) => {
            for x in [-0.42, 0.42] {
                cup(easel, body, (grip, x));
            }
            pot(easel, body, (grip, 0.0));
        }
        // A butler brings tea, a waiter drinks.
        Outfit::Tuxedo => {
            cup(easel, body, (grip, 0.36));
            pot(easel, body, (grip, -0.14));
        }
        Outfit::SweaterVest => {
            for (x, tint) in [(-0.28, Tint::Orange), (0.0, Tint::Red), (0.28, Tint::Mint)] {
                tumbler(easel, body, (grip, x), tint);
            }
        }
        _ => {
            cake(easel, body, (grip, 0.02));
            for x in [-0.29, 0.31] {
                cup(easel, body, (grip, x));
            }
        }
    }
}

fn pot(easel: &mut Easel, body: &Body, (grip, x): (Grip, f64)) {
    let (china, gold, unit) = (body.palette.white, body.palette.gold, body.rig.unit);
    let at = |points: &[Point]| grip.all(&points.iter().map(|[dx, y]| [x + dx, *y]).collect::<Vec<_>>());
    let handle = ellipse(grip.at([x + 0.24, -0.20]), [0.09 * unit, 0.12 * unit], 0.0);
    easel.ink(&closed(&handle), 5.0, (china.line, Taper::EVEN));
    easel.ink(&closed(&handle), 3.2, (china.base, Taper::EVEN));
    let spout = through(&at(&[[-0.16, -0.12], [-0.28, -0.20], [-0.34, -0.36]]), 5);
    body.panel(easel, &ribbon(&spout, |share| unit * (0.055 - 0.028 * share)), &china);
    let belly = [[-0.12, -0.37], [0.12, -0.37], [0.22, -0.18], [0.16, 0.02], [-0.16, 0.02], [-0.22, -0.18]];
    body.panel(easel, &around(&at(&belly), 4), &china);
    easel.ink(&through(&at(&[[-0.215, -0.16], [0.0, -0.13], [0.215, -0.16]]), 4), 2.0, (gold.base, Taper::EVEN));
    let lid = [[-0.13, -0.36], [0.0, -0.46], [0.13, -0.36], [0.0, -0.335]];
    body.panel(easel, &around(&at(&lid), 4), &china);
    body.panel(easel, &ellipse(grip.at([x, -0.47]), [0.035 * unit; 2], 0.0), &gold);
}

fn tumbler(easel: &mut Easel, body: &Body, (grip, x): (Grip, f64), tint: Tint) {
    let (glass, drink, unit) = (body.palette.white, body.dyed(tint), body.rig.unit);
    let wall = [[x - 0.10, -0.36], [x + 0.10, -0.36], [x + 0.08, 0.03], [x - 0.08, 0.03]];
    easel.fill(&grip.all(&wall), glass.light);
    let level = [[x - 0.092, -0.24], [x + 0.092, -0.24], [x + 0.08, 0.02], [x - 0.08, 0.02]];
    easel.fill(&grip.all(&level), drink.base);
    easel.fill(&ellipse(grip.at([x, -0.24]), [0.092 * unit, 0.026 * unit], 0.0), drink.light);
    easel.ink(&closed(&grip.all(&wall)), 0.9, (glass.line, Taper::EVEN));
    let straw = grip.all(&[[x + 0.02, -0.20], [x + 0.09, -0.50]]);
    easel.ink(&straw, 2.4, (drink.line, Taper::EVEN));
    easel.ink(&straw, 1.4, (glass.base, Taper::EVEN));
}

fn cup(easel: &mut Easel, body: &Body, (grip, x): (Grip, f64)) {
    let (china, unit) = (body.palette.white, body.rig.unit);
    let handle = ellipse(grip.at([x * 1.36, -0.10]), [0.06 * unit, 0.065 * unit], 0.0);
    easel.ink(&closed(&handle), 3.0, (china.line, Taper::EVEN));
    easel.ink(&closed(&handle), 1.5, (china.base, Taper::EVEN));
    let wall = [[-0.12, -0.20], [0.12, -0.20], [0.11, -0.04], [0.06, 0.05], [-0.06, 0.05], [-0.11, -0.04]];
    let outline = grip.all(&wall.map(|[dx, y]| [x + dx, y]));
    body.panel(easel, &outline, &china);
    let rim = ellipse(grip.at([x, -0.20]), [0.12 * unit, 0.034 * unit], 0.0);
    easel.fill(&rim, body.palette.leather.deep);
    easel.ink(&closed(&rim), 0.8, (china.line, Taper::EVEN));
    let steam = [[x, -0.26], [x + 0.04, -0.34], [x - 0.03, -0.41], [x + 0.02, -0.50]];
    easel.ink(&through(&grip.all(&steam), 5), 0.9, (china.shaded, Taper::LINE));
}

/// A slice with cream and a strawberry.
fn cake(easel: &mut Easel, body: &Body, (grip, x): (Grip, f64)) {
    let (white, unit) = (body.palette.white, body.rig.unit);
    let at = |points: &[Point]| grip.all(&points.iter().map(|[dx, y]| [x + dx, *y]).collect::<Vec<_>>());
    body.panel(easel, &ellipse(grip.at([x, 0.05]), [0.22 * unit, 0.05 * unit], 0.0), &white);
    body.panel(easel, &at(&[[-0.16, -0.18], [0.16, -0.18], [0.16, 0.03], [-0.16, 0.03]]), &body.palette.gold);
    easel.fill(&at(&[[-0.155, -0.10], [0.155, -0.10], [0.155, -0.05], [-0.155, -0.05]]), white.base);
    body.panel(easel, &around(&at(&[[-0.18, -0.24], [0.18, -0.24], [0.17, -0.15], [-0.17, -0.15]]), 3), &white);
    let berry = ellipse(grip.at([x, -0.29]), [0.065 * unit, 0.07 * unit], 0.0);
    body.panel(easel, &berry, &body.dyed(Tint::Red));
}

/// Loaves that look out of a basket on the arm.
pub fn bread_basket(easel: &mut Easel, body: &Body, grip: Grip) {
    let (reed, crust, unit) = (body.palette.leather, body.palette.gold, body.rig.unit);
    for (x, top, lean) in [(-0.22, 0.02, -0.12), (-0.02, -0.06, -0.03), (0.20, 0.04, 0.10)] {
        let loaf = [[x + lean, top], [x * 0.8, 0.56]];
        let way = grip.all(&loaf);
        let long: Vec<Point> = (0..=6).map(|step| lerp(way[0], way[1], f64::from(step) / 6.0)).collect();
        let outline = ribbon(&long, |share| unit * if share < 0.1 { 0.07 } else { 0.095 });
        body.panel(easel, &around(&outline, 2), &crust);
        for cut in [0.18, 0.38, 0.58] {
            let [cx, cy] = lerp(way[0], way[1], cut);
            let slash = [[cx - 0.05 * unit, cy + 0.02 * unit], [cx + 0.05 * unit, cy - 0.03 * unit]];
            easel.ink(&slash, 1.3, (crust.deep, Taper::LINE));
        }
    }
    for (x, size) in [(-0.30, 0.13), (0.32, 0.13), (0.08, 0.15)] {
        body.panel(easel, &ellipse(grip.at([x, 0.48]), [size * unit, size * 0.8 * unit], 0.0), &crust);
    }
    let bowl = grip.all(&[[-0.46, 0.50], [0.46, 0.50], [0.36, 0.92], [-0.36, 0.92]]);
    body.panel(easel, &bowl, &reed);
    for row in 1..4 {
        let y = 0.50 + 0.105 * f64::from(row);
        let half = 0.46 - 0.10 * (y - 0.50) / 0.42;
        easel.ink(&through(&grip.all(&[[-half, y], [0.0, y + 0.03], [half, y]]), 4), 0.6, (reed.line, Taper::EVEN));
    }
    let napkin = grip.all(&[[-0.14, 0.48], [0.30, 0.48], [0.10, 0.74]]);
    body.panel(easel, &napkin, &body.held(body.palette.white));
    let handle = through(&grip.all(&[[-0.40, 0.56], [-0.33, 0.20], [0.0, 0.03], [0.33, 0.20], [0.40, 0.56]]), 6);
    let rim = through(&grip.all(&[[-0.48, 0.50], [0.0, 0.54], [0.48, 0.50]]), 4);
    body.panel(easel, &ribbon(&rim, |_| 0.04 * unit), &reed);
    body.panel(easel, &ribbon(&handle, |_| 0.028 * unit), &reed);
}

/// The box on one hand, chopsticks with a morsel in the other.
pub fn lunch_box(easel: &mut Easel, body: &Body, grip: Grip) {
    let unit = body.rig.unit;
    let at_other = grip.other();
    if body.posture.arms[at_other].hand == super::Hand::Assist {
        let other = body.palm(at_other);
        let at = |[x, y]: Point| [other[0] + grip.side * (0.16 + x) * unit, other[1] + (y - 0.06) * unit];
        packed(easel, body, at);
    }
    // Whoever is fed has the bite.
    if body.spoon.is_some() {
        return;
    }
    body.panel(easel, &ellipse(grip.at([-0.40, 0.12]), [0.085 * unit, 0.07 * unit], 0.0), &body.palette.gold);
    for apart in [0.0, 0.06] {
        let stick = (grip.at([0.24, -0.10 - apart]), grip.at([-0.44, 0.13 - apart * 0.6]));
        rod(easel, body, stick, 0.016, &body.dyed(Tint::Red));
    }
}

/// A roll of egg between chopsticks that go from the one's hand to the other's mouth.
pub fn egg_roll(easel: &mut Easel, body: &Body, (from, to): (Point, Point)) {
    let (unit, egg) = (body.rig.unit, body.palette.gold);
    let on = |way: f64, aside: f64| {
        let [x, y] = [from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])];
        [x, y + aside * unit]
    };
    // The box is in the other hand.
    let other = body.palm(0);
    packed(easel, body, |[x, y]| [other[0] + (x + 0.10) * unit, other[1] + (y - 0.04) * unit]);
    let roll = [[-0.13, -0.08], [0.10, -0.11], [0.15, -0.02], [0.13, 0.09], [-0.10, 0.12], [-0.15, 0.03]];
    let roll: Vec<Point> = roll.iter().map(|[x, y]| [to[0] + x * unit, to[1] + y * unit]).collect();
    body.panel(easel, &roll, &egg);
    easel.ink(&[roll[1], [to[0] + 0.03 * unit, to[1]], roll[3]], 0.8, (egg.line, Taper::LINE));
    for aside in [-0.035, 0.045] {
        rod(easel, body, (on(-0.30, 1.6 * aside), on(1.06, aside)), 0.018, &body.dyed(Tint::Red));
    }
}

/// Rice with a plum, egg, greens and a tomato, seen over the wall of the box.
fn packed(easel: &mut Easel, body: &Body, at: impl Fn(Point) -> Point) {
    let (lacquer, white) = (body.held(body.palette.accent), body.palette.white);
    let all = |points: &[Point]| points.iter().map(|point| at(*point)).collect::<Vec<_>>();
    let dot = |center: Point, radii: Point| ellipse(at(center), radii.map(|size| size * body.rig.unit), 0.0);
    let rim = all(&[[-0.32, -0.32], [0.32, -0.32], [0.40, -0.14], [-0.40, -0.14]]);
    let fill = |easel: &mut Easel, points: &[Point], surface: &Surface| body.panel(easel, &all(points), surface);
    body.panel(easel, &rim, &lacquer);
    fill(easel, &[[-0.28, -0.30], [0.02, -0.30], [0.03, -0.16], [-0.35, -0.16]], &white);
    fill(easel, &[[0.04, -0.30], [0.17, -0.30], [0.20, -0.16], [0.05, -0.16]], &body.palette.gold);
    body.panel(easel, &dot([0.27, -0.21], [0.09, 0.06]), &body.palette.leaf);
    body.panel(easel, &dot([0.23, -0.28], [0.06, 0.05]), &body.dyed(Tint::Red));
    easel.fill(&dot([-0.15, -0.23], [0.04, 0.03]), body.dyed(Tint::Red).base);
    let wall = all(&[[-0.40, -0.14], [0.40, -0.14], [0.36, 0.06], [-0.36, 0.06]]);
    body.panel(easel, &wall, &lacquer);
    easel.ink(&all(&[[-0.38, -0.08], [0.38, -0.08]]), 1.0, (lacquer.glint, Taper::LINE));
}
