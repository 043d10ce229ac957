//! What stands up from a fist: sword, staff, spear, broom, wand, bow; and the shield.

use super::super::body::Body;
use super::super::body::posture::{Depth, Hand};
use super::super::curve::{Point, Taper, add, around, closed, distance, ellipse, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::{Grip, rod};
use scene::{Outfit, Pose};

pub fn sword(easel: &mut Easel, body: &Body, grip: Grip) {
    if matches!(
        body.outfit,
        Outfit::Hakama | Outfit::Kimono | Outfit::Yukata | Outfit::Ninja | Outfit::SamuraiArmor | Outfit::Haori
    ) {
        return katana(easel, body, grip);
    }
    let (metal, gold) = (body.held(body.palette.metal), body.palette.gold);
    if body.pose != Pose::OnHilt {
        let blade = grip.all(&[[-0.065, -0.20], [-0.055, -1.66], [0.0, -1.98], [0.055, -1.66], [0.065, -0.20]]);
        body.panel(easel, &blade, &metal);
        easel.ink(&grip.all(&[[0.0, -0.26], [0.0, -1.70]]), 0.8, (metal.glint, Taper::LINE));
    }
    // Long enough for both hands where both are there.
    let assists = body.posture.arms.iter().any(|arm| arm.hand == Hand::Assist);
    let for_both = assists || matches!(body.pose, Pose::Drawing | Pose::OnHilt);
    let low = if for_both { 0.42 } else { 0.27 };
    rod(easel, body, (grip.at([0.0, low]), grip.at([0.0, -0.18])), 0.036, &body.palette.leather);
    let guard = grip.all(&[[-0.20, -0.16], [0.0, -0.19], [0.20, -0.16], [0.21, -0.22], [0.0, -0.26], [-0.21, -0.22]]);
    body.panel(easel, &around(&guard, 3), &gold);
    body.panel(easel, &ellipse(grip.at([0.0, low + 0.03]), [0.055 * body.rig.unit; 2], 0.0), &gold);
    sheath(easel, body, grip);
}

/// Broad and as long as who swings it, its hilt for both hands.
pub fn greatsword(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, gold) = (body.held(body.palette.metal), body.palette.gold);
    let blade = [[-0.13, -0.22], [-0.13, -2.30], [0.0, -2.72], [0.13, -2.30], [0.13, -0.22]];
    body.panel(easel, &grip.all(&blade), &metal);
    easel.ink(&grip.all(&[[-0.035, -0.26], [-0.035, -2.10]]), 0.8, (metal.line, Taper::LINE));
    easel.ink(&grip.all(&[[0.045, -0.26], [0.045, -2.10]]), 0.9, (metal.glint, Taper::LINE));
    rod(easel, body, (grip.at([0.0, 0.62]), grip.at([0.0, -0.18])), 0.040, &body.palette.leather);
    let guard = [[-0.36, -0.12], [0.36, -0.12], [0.40, -0.25], [0.0, -0.22], [-0.40, -0.25]];
    body.panel(easel, &grip.all(&guard), &gold);
    body.panel(easel, &ellipse(grip.at([0.0, 0.66]), [0.075 * body.rig.unit; 2], 0.0), &gold);
}

/// The sword in the hand that grips, the shield on the other arm.
pub fn sword_and_shield(easel: &mut Easel, body: &Body, grip: Grip) {
    let number = grip.own();
    if body.posture.front == number { sword(easel, body, grip) } else { shield(easel, body, grip) }
}

/// How far along a blade the mouth of its sheath is, which the other hand holds: half of the blade or all is in it.
const fn mouth_of_sheath(pose: Pose) -> Option<f64> {
    match pose {
        Pose::Drawing => Some(-0.60),
        Pose::OnHilt => Some(-0.24),
        _ => None,
    }
}

fn sheath(easel: &mut Easel, body: &Body, grip: Grip) {
    let Some(mouth) = mouth_of_sheath(body.pose) else { return };
    let (dark, gold) = (body.palette.dark, body.palette.gold);
    let end = mouth - 1.56;
    let long = [
        [-0.085, mouth - 0.02],
        [-0.075, end + 0.36],
        [-0.04, end],
        [0.04, end],
        [0.075, end + 0.36],
        [0.085, mouth - 0.02],
    ];
    body.panel(easel, &around(&grip.all(&long), 3), &dark);
    for (near, far) in [(mouth, mouth - 0.10), (end + 0.10, end - 0.02)] {
        let ring = grip.all(&[[-0.095, near], [0.095, near], [0.09, far], [-0.09, far]]);
        body.panel(easel, &ring, &gold);
    }
}

/// A katana's sheath: lacquered, hardly wider than the blade, bent as it is and slimmer to its end.
fn lacquered_sheath(easel: &mut Easel, body: &Body, grip: Grip) {
    let Some(mouth) = mouth_of_sheath(body.pose) else { return };
    let (dark, gold, unit) = (body.palette.dark, body.palette.gold, body.rig.unit);
    let bent = [0.0, 0.012, -0.012, -0.085, -0.20];
    let middle: Vec<Point> = (0..5).map(|step| [bent[step], mouth - 0.44 * step as f64]).collect();
    let way = through(&grip.all(&middle), 6);
    body.panel(easel, &ribbon(&way, |along| unit * (0.062 - 0.022 * along)), &dark);
    easel.ink(&way[3..way.len() - 3], 1.2, (dark.glint, Taper::LINE));
    body.panel(easel, &ribbon(&way[..2], |_| unit * 0.066), &gold);
    body.panel(easel, &ribbon(&way[way.len() - 2..], |_| unit * 0.042), &gold);
}

/// Of one edge and slightly bent, with a round guard and a wrapped hilt.
fn katana(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, gold, dark) = (body.held(body.palette.metal), body.palette.gold, body.palette.dark);
    let back = [[-0.035, -0.22], [-0.030, -0.80], [-0.055, -1.40], [-0.13, -1.92]];
    let edge = [[-0.06, -1.80], [0.035, -1.36], [0.055, -0.80], [0.045, -0.22]];
    if body.pose != Pose::OnHilt {
        let mut blade = through(&grip.all(&back), 5);
        blade.extend(through(&grip.all(&edge), 5));
        body.panel(easel, &blade, &metal);
        let temper = through(&grip.all(&[[0.020, -0.26], [0.026, -0.80], [0.004, -1.34], [-0.07, -1.74]]), 5);
        easel.ink(&temper, 0.7, (metal.glint, Taper::LINE));
    }
    rod(easel, body, (grip.at([0.0, 0.42]), grip.at([0.0, -0.18])), 0.040, &dark);
    for step in 0..6 {
        let y = 0.36 - 0.10 * f64::from(step);
        easel.ink(&grip.all(&[[-0.035, y], [0.035, y - 0.05]]), 0.8, (gold.base, Taper::EVEN));
    }
    let guard = ellipse(grip.at([0.0, -0.20]), [0.13 * body.rig.unit, 0.045 * body.rig.unit], grip.side * grip.tilt);
    body.panel(easel, &guard, &gold);
    lacquered_sheath(easel, body, grip);
}

/// Where the lower end of a pole is: on the ground beside who stands, else as far as it is long.
pub fn foot(body: &Body, grip: Grip, long: f64) -> f64 {
    let ground = body.skeleton.legs.iter().map(|limb| limb.end[1]).fold(f64::MIN, f64::max) + 0.16 * body.rig.unit;
    let reach = (ground - grip.at[1]) / body.rig.unit;
    let raised = matches!(body.pose, Pose::Raising | Pose::Casting | Pose::Fighting | Pose::OnHorse | Pose::Swinging);
    if raised {
        return long.min(1.3);
    }
    if body.posture.is_in_air || !(0.6..5.0).contains(&reach) {
        return long;
    }
    // One that leans is as much longer.
    if body.pose == Pose::Sweeping { reach / libm::cos(grip.tilt.to_radians()).max(0.5) } else { reach }
}

/// A pole that stands on the ground throws a small shadow there.
fn standing_shadow(easel: &mut Easel, body: &Body, (grip, low): (Grip, f64)) {
    let raised = matches!(body.pose, Pose::Raising | Pose::Casting | Pose::Fighting | Pose::OnHorse);
    if easel.in_color() && !body.posture.is_in_air && !raised {
        let unit = body.rig.unit;
        let center = add(grip.at([0.0, low]), [-body.rig.light * 0.10 * unit, 0.0]);
        easel.veil(&ellipse(center, [0.20 * unit, 0.05 * unit], 0.0), body.palette.dark.deep, 0.34);
    }
}

pub fn staff(easel: &mut Easel, body: &Body, grip: Grip) {
    let (gold, orb) = (body.palette.gold, body.held(body.palette.accent));
    let low = foot(body, grip, 2.2);
    standing_shadow(easel, body, (grip, low));
    rod(easel, body, (grip.at([0.0, low]), grip.at([0.0, -1.46])), 0.040, &body.palette.leather);
    let center = grip.at([0.0, -1.72]);
    easel.shine(center, [0.36 * body.rig.unit; 2], (orb.glint, 0.7));
    body.panel(easel, &ellipse(center, [0.15 * body.rig.unit; 2], 0.0), &orb);
    easel.fill(&ellipse(add(center, body.rig.away([-0.04, -0.04])), [0.035 * body.rig.unit; 2], 0.0), orb.glint);
    // Two prongs grow out of the shaft and hold the stone.
    for side in [-1.0, 1.0] {
        let prong = [[0.0, -1.40], [side * 0.13, -1.52], [side * 0.20, -1.72], [side * 0.11, -1.92]];
        let curve = through(&grip.all(&prong), 6);
        body.panel(easel, &ribbon(&curve, |share| 0.042 * (1.0 - share * 0.75) * body.rig.unit), &gold);
    }
    let collar = grip.all(&[[-0.065, -1.34], [0.065, -1.34], [0.075, -1.48], [-0.075, -1.48]]);
    body.panel(easel, &collar, &gold);
}

pub fn spear(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, accent) = (body.palette.metal, body.held(body.palette.accent));
    let low = foot(body, grip, 2.2);
    standing_shadow(easel, body, (grip, low));
    rod(easel, body, (grip.at([0.0, low]), grip.at([0.0, -1.52])), 0.034, &body.palette.leather);
    let leaf = [[0.0, -2.12], [0.11, -1.74], [0.045, -1.50], [-0.045, -1.50], [-0.11, -1.74]];
    body.panel(easel, &grip.all(&leaf), &metal);
    easel.ink(&grip.all(&[[0.0, -1.56], [0.0, -2.02]]), 0.7, (metal.line, Taper::LINE));
    let tassel = [[-0.06, -1.50], [0.06, -1.50], [0.09, -1.24], [0.0, -1.20], [-0.09, -1.24]];
    body.panel(easel, &grip.all(&tassel), &accent);
}

pub fn broom(easel: &mut Easel, body: &Body, grip: Grip) {
    let (straw, tie) = (body.palette.gold, body.held(body.palette.accent));
    let low = foot(body, grip, 2.3);
    rod(easel, body, (grip.at([0.0, low - 0.5]), grip.at([0.0, -1.0])), 0.036, &body.palette.leather);
    let brush =
        [[-0.06, low - 0.62], [0.06, low - 0.62], [0.17, low - 0.36], [0.24, low], [-0.24, low], [-0.17, low - 0.36]];
    body.panel(easel, &grip.all(&brush), &straw);
    for x in [-0.6, -0.2, 0.2, 0.6] {
        let stalk = grip.all(&[[x * 0.10, low - 0.5], [x * 0.24, low - 0.28], [x * 0.36, low - 0.02]]);
        easel.ink(&through(&stalk, 4), 0.6, (straw.line, Taper::TAIL));
    }
    let band = grip.all(&[[-0.10, low - 0.54], [0.10, low - 0.54], [0.13, low - 0.46], [-0.13, low - 0.46]]);
    body.panel(easel, &band, &tie);
}

pub fn wand(easel: &mut Easel, body: &Body, grip: Grip) {
    let (stick, star) = (body.palette.white, body.held(body.palette.gold));
    rod(easel, body, (grip.at([0.0, 0.22]), grip.at([0.0, -0.78])), 0.024, &stick);
    let center = grip.at([0.0, -0.94]);
    easel.shine(center, [0.40 * body.rig.unit; 2], (star.glint, 0.7));
    body.panel(easel, &pointed(center, [0.22 * body.rig.unit, 0.095 * body.rig.unit]), &star);
}

/// A star of five points, one up.
fn pointed(center: Point, [long, short]: Point) -> Vec<Point> {
    (0..10)
        .map(|step| {
            let turn = (f64::from(step) * 36.0 - 90.0).to_radians();
            let reach = if step % 2 == 0 { long } else { short };
            [center[0] + libm::cos(turn) * reach, center[1] + libm::sin(turn) * reach]
        })
        .collect()
}

/// Worn on the forearm, whose hand is behind it.
pub fn shield(easel: &mut Easel, body: &Body, grip: Grip) {
    let (face, rim) = (body.held(body.palette.cloth), body.palette.metal);
    let outline = |size: f64| {
        let half = [[0.0, -0.58], [0.26, -0.52], [0.46, -0.56], [0.46, -0.10], [0.30, 0.36], [0.0, 0.62]];
        let right = half.iter().map(|[x, y]| [x * size, y * size]);
        let left = half.iter().rev().skip(1).map(|[x, y]| [-x * size, y * size]);
        grip.all(&right.chain(left).collect::<Vec<_>>())
    };
    body.panel(easel, &outline(1.0), &rim);
    body.panel(easel, &outline(0.84), &face);
    let cross = [grip.all(&[[0.0, -0.46], [0.0, 0.48]]), grip.all(&[[-0.37, -0.10], [0.37, -0.10]])];
    for bar in cross {
        easel.ink(&bar, 7.0, (body.palette.gold.base, Taper::EVEN));
    }
    let boss = ellipse(grip.at([0.0, -0.10]), [0.12 * body.rig.unit; 2], 0.0);
    body.panel(easel, &boss, &body.palette.gold);
    easel.ink(&closed(&boss), 0.6, (body.palette.gold.line, Taper::EVEN));
}

pub fn bow(easel: &mut Easel, body: &Body, grip: Grip) {
    let wood = body.held(body.palette.leather);
    if drawing_hand(body, grip).is_none() {
        let [one, other] = tips(grip);
        easel.ink(&[one, other], 0.8, (body.palette.dark.base, Taper::EVEN));
    }
    let arc = through(&grip.all(&[[-0.30, -1.20], [0.02, -0.70], [0.0, 0.0], [0.02, 0.70], [-0.30, 1.20]]), 8);
    body.panel(easel, &ribbon(&arc, |share| (0.05 - 0.03 * libm::fabs(share - 0.5)) * body.rig.unit), &wood);
}

/// String and arrow of a drawn bow, before all of the figure but the hand that draws.
pub fn arrow(easel: &mut Easel, body: &Body, grip: Grip) {
    let Some(hand) = drawing_hand(body, grip) else { return };
    let unit = body.rig.unit;
    let nock = add(hand, [grip.side * 0.03 * unit, -0.02 * unit]);
    let [one, other] = tips(grip);
    easel.ink(&[one, nock, other], 0.9, (body.palette.dark.base, Taper::EVEN));
    let rest = grip.at([0.0, -0.15]);
    let long = distance(nock, rest).max(1e-9);
    let way = unit_way(nock, rest);
    // From the string, along the shaft in head units and across it.
    let at = |along: f64, across: f64| {
        [nock[0] + (way[0] * along - way[1] * across) * unit, nock[1] + (way[1] * along + way[0] * across) * unit]
    };
    let end = long / unit + 0.34;
    // Before the string, where the fist lets them be seen.
    for across in [-0.055, 0.055] {
        let vane = [at(0.16, 0.0), at(0.19, across), at(0.36, across), at(0.42, 0.0)];
        body.panel(easel, &vane, &body.palette.white);
    }
    rod(easel, body, (nock, at(end, 0.0)), 0.018, &body.palette.leather);
    body.panel(easel, &[at(end - 0.02, -0.06), at(end + 0.20, 0.0), at(end - 0.02, 0.06)], &body.palette.metal);
}

fn tips(grip: Grip) -> [Point; 2] {
    [grip.at([-0.30, -1.20]), grip.at([-0.30, 1.20])]
}

/// The palm that draws the string, unless the other hand has something else to do.
fn drawing_hand(body: &Body, grip: Grip) -> Option<Point> {
    let at = grip.other();
    let draws = body.posture.arms[at].hand == Hand::Fist && body.posture.arms[at].depth == Depth::Face;
    draws.then(|| body.palm(at))
}
