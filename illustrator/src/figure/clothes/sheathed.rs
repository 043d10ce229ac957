//! Blades in their sheaths, at the belt or on the back, and a quiver full of arrows.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, add, lerp, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use scene::{Extra, Tint};

fn wears(body: &Body, extra: Extra) -> bool {
    body.extras.contains(&extra)
}

/// Along a blade in its sheath: the end of the grip, the mouth of the sheath, its middle and its tip; head units.
type Way = [Point; 4];

/// At the wearer's left hip; both are drawn before the legs and behind the arm.
const KATANA_AT_HIP: Way = [[0.02, 2.16], [0.44, 2.46], [0.86, 2.86], [1.30, 3.40]];
const SWORD_AT_HIP: Way = [[0.36, 2.02], [0.50, 2.44], [0.72, 3.20], [0.92, 4.10]];
/// Its grip over the shoulder on the picture's left.
const ON_BACK: Way = [[-1.02, 0.36], [-0.72, 0.94], [0.10, 2.10], [1.02, 3.40]];

pub fn behind(easel: &mut Easel, body: &Body) {
    if wears(body, Extra::SwordOnBack) {
        sword(easel, body, &ON_BACK, 1.0);
    }
    if wears(body, Extra::KatanaOnBack) {
        katana(easel, body, &ON_BACK);
    }
    if wears(body, Extra::Quiver) {
        quiver(easel, body);
    }
}

/// The strap of what is on the back, and what hangs at the hip.
pub fn front(easel: &mut Easel, body: &Body) {
    let s = body.shoulder;
    let strap = |easel: &mut Easel, side: f64| {
        let way = body.open(&sided(&[[s * 0.52, 1.30], [s * 0.20, 1.80], [-s * 0.30, 2.30], [-s * 0.66, 2.62]], side));
        body.panel(easel, &ribbon(&way, |_| 0.040 * body.rig.unit), &body.palette.leather);
        let at = way[way.len() * 2 / 5];
        let buckle = super::super::curve::ellipse(at, [0.050 * body.rig.unit; 2], 0.0);
        easel.ink(&super::super::curve::closed(&buckle), 2.2, (body.palette.gold.base, Taper::EVEN));
    };
    if wears(body, Extra::SwordOnBack) || wears(body, Extra::KatanaOnBack) {
        strap(easel, -1.0);
    }
    if wears(body, Extra::Quiver) {
        strap(easel, 1.0);
    }
    if wears(body, Extra::KatanaAtHip) {
        katana(easel, body, &KATANA_AT_HIP);
    }
    if wears(body, Extra::SwordAtHip) {
        super::pieces::belt(easel, body, (2.46, 0.11), &body.palette.leather, Some(&body.palette.gold));
        sword(easel, body, &SWORD_AT_HIP, 0.8);
    }
}

/// Of who is turned away.
pub fn on_back(easel: &mut Easel, body: &Body) {
    behind(easel, body);
    if wears(body, Extra::KatanaAtHip) {
        katana(easel, body, &KATANA_AT_HIP.map(|[x, y]| [-x, y]));
    }
    if wears(body, Extra::SwordAtHip) {
        sword(easel, body, &SWORD_AT_HIP.map(|[x, y]| [-x, y]), 0.8);
    }
}

/// As wide as the trunk is.
fn placed(body: &Body, way: &Way) -> Vec<Point> {
    let wide = body.shoulder / 0.62;
    body.place(&way.map(|[x, y]| [x * wide, y]))
}

fn katana(easel: &mut Easel, body: &Body, way: &Way) {
    let (unit, palette) = (body.rig.unit, body.palette);
    let at = placed(body, way);
    let lacquer = body.dyed(Tint::Black);
    let sheath = ribbon(&through(&at[1..], 8), |along| unit * (0.052 - 0.010 * along));
    body.panel(easel, &sheath, &lacquer);
    let shine = through(&at[1..], 8);
    easel.ink(&shine[2..shine.len() - 2], 1.2, (lacquer.glint, Taper::LINE));
    let cord = [lerp(at[1], at[2], 0.30), lerp(at[1], at[2], 0.50)];
    for (place, wide) in cord.into_iter().zip([0.062, 0.060]) {
        let knot = super::super::curve::ellipse(place, [wide * unit; 2], 0.0);
        body.panel(easel, &knot, &palette.accent);
    }
    let grip: Vec<Point> = (0..=8).map(|step| lerp(at[1], at[0], f64::from(step) / 8.0)).collect();
    body.panel(easel, &ribbon(&grip, |_| 0.046 * unit), &palette.white);
    for pair in grip.windows(2) {
        let (one, other) = (across(pair, 0.046 * unit), across(&[pair[1], pair[0]], 0.046 * unit));
        easel.ink(&[one[0], other[0]], 2.2, (lacquer.base, Taper::EVEN));
        easel.ink(&[one[1], other[1]], 2.2, (lacquer.base, Taper::EVEN));
    }
    guard(easel, body, (at[1], at[0], 0.115), &palette.gold);
}

/// Two points beside the first of a pair.
fn across(pair: &[Point], half: f64) -> [Point; 2] {
    let (x, y) = (pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
    let long = libm::hypot(x, y).max(1e-9);
    let out = [-y / long * half, x / long * half];
    [add(pair[0], out), add(pair[0], [-out[0], -out[1]])]
}

/// A plate or a bar between grip and sheath.
fn guard(easel: &mut Easel, body: &Body, (mouth, grip, half): (Point, Point, f64), surface: &Surface) {
    let bar = across(&[mouth, grip], half * body.rig.unit);
    let way: Vec<Point> = (0..=4).map(|step| lerp(bar[0], bar[1], f64::from(step) / 4.0)).collect();
    body.panel(easel, &ribbon(&way, |_| 0.026 * body.rig.unit), surface);
}

fn sword(easel: &mut Easel, body: &Body, way: &Way, size: f64) {
    let (unit, palette) = (body.rig.unit * size, body.palette);
    let at = placed(body, way);
    let sheath: Vec<Point> = (0..=8).map(|step| lerp(at[1], at[3], f64::from(step) / 8.0)).collect();
    body.panel(easel, &ribbon(&sheath, |along| unit * (0.088 - 0.030 * along)), &palette.leather);
    body.panel(easel, &ribbon(&sheath[7..], |_| unit * 0.060), &palette.gold);
    body.panel(easel, &ribbon(&sheath[..2], |_| unit * 0.094), &palette.gold);
    easel.ink(&sheath[2..7], 0.8, (palette.leather.light, Taper::LINE));
    let grip: Vec<Point> = (0..=6).map(|step| lerp(at[1], at[0], f64::from(step) / 6.0)).collect();
    body.panel(easel, &ribbon(&grip, |_| 0.048 * unit), &palette.dark);
    for pair in grip.windows(2) {
        let wound = across(pair, 0.046 * unit);
        easel.ink(&wound, 0.8, (palette.dark.light, Taper::EVEN));
    }
    guard(easel, body, (at[1], at[0], 0.235 * size), &palette.gold);
    let pommel = super::super::curve::ellipse(at[0], [0.072 * unit; 2], 0.0);
    body.panel(easel, &pommel, &palette.gold);
}

/// Its mouth over the shoulder on the picture's right, feathers above it.
fn quiver(easel: &mut Easel, body: &Body) {
    let (unit, palette, wide) = (body.rig.unit, body.palette, body.shoulder / 0.62);
    let at = |x: f64, y: f64| body.rig.body([x * wide, y]);
    let (mouth, foot) = (at(0.86, 1.08), at(-0.30, 3.0));
    let [x, y] = unit_way(foot, mouth);
    let (along, out) = ([x, y], [-y, x]);
    let from = |up: f64, aside: f64| {
        add(mouth, [(along[0] * up + out[0] * aside) * unit, (along[1] * up + out[1] * aside) * unit])
    };
    for (aside, up) in [(-0.13, 0.40), (0.13, 0.44), (-0.045, 0.56), (0.05, 0.50)] {
        let shaft = [from(-0.1, aside * 0.7), from(up, aside * 1.15)];
        easel.ink(&shaft, 2.4, (palette.leather.line, Taper::EVEN));
        easel.ink(&shaft, 1.3, (palette.gold.base, Taper::EVEN));
        for side in [-1.0, 1.0] {
            let vane = [
                from(up + 0.02, aside * 1.15),
                from(up - 0.02, aside * 1.15 + side * 0.075),
                from(up - 0.24, aside * 1.1 + side * 0.065),
                from(up - 0.30, aside * 1.1),
            ];
            body.panel(easel, &vane, if side > 0.0 { &palette.white } else { &palette.accent });
        }
    }
    let tube: Vec<Point> = (0..=8).map(|step| lerp(mouth, foot, f64::from(step) / 8.0)).collect();
    body.panel(easel, &ribbon(&tube, |at| unit * (0.205 - 0.06 * at)), &palette.leather);
    body.panel(easel, &ribbon(&tube[..2], |_| unit * 0.215), &palette.gold);
}
