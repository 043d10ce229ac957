//! What a body casts on the ground that it stands, sits or rides on.

use super::super::curve::Point;
use super::super::easel::Easel;
use super::super::shade::Shade;
use super::posture::{Foot, Weight};
use super::{Body, rides, seats};
use scene::{Hour, Place, Pose, Scene, Weather};

/// The shadow below a figure that stands on the ground, or above it.
pub fn shadow(easel: &mut Easel, body: &Body, scene: &Scene) {
    let unit = body.rig.unit;
    if body.posture.ride.is_some() {
        rides::shadow(easel, body, scene);
        return;
    }
    if matches!(
        body.pose,
        Pose::Diving | Pose::RopeSwinging | Pose::AtEdge | Pose::RoofJump | Pose::RopeClimbing | Pose::FenceClimbing
    ) || body.pose == Pose::JudoThrow && !body.is_first_of_all()
    {
        return;
    }
    if super::upended_deg(body.pose).is_some() {
        return under_hands(easel, body);
    }
    if !body.posture.is_in_air && is_low(body) {
        return under_low(easel, body, f64::from(scene.height_px));
    }
    let legs = &body.skeleton.legs;
    let ends = legs.map(|limb| limb.end);
    let hips = (legs[0].root[0] + legs[1].root[0]) / 2.0;
    let mut low = ends[0][1].max(ends[1][1]) + 0.20 * unit;
    if low > f64::from(scene.height_px) {
        return;
    }
    let [one, other] = [0, 1].map(|at| treads(body, at, low));
    let (mut left, mut right) = (one[0].min(other[0]), one[0].max(other[0]));
    low = low.max(one[1]).max(other[1]);
    // A chair throws its own shadow; before a long seat only the feet do.
    if body.posture.weight != Weight::Feet && !seats::has_long_seat(body.place) {
        (left, right) = (left.min(hips - 0.3 * unit), right.max(hips + 0.3 * unit));
    }
    let in_air = body.posture.is_in_air;
    if in_air && (body.pose == Pose::LiftingUp || body.pose == Pose::Flying && !scene.place.is_indoors()) {
        return;
    }
    if in_air && matches!(body.place, Place::Space | Place::Underwater | Place::EarthOrbit) {
        return;
    }
    if in_air {
        // Below the body, and smaller: the light comes round it.
        low += super::arena::above_ground(body.pose) * unit;
        (left, right) = (hips - 0.35 * unit, hips + 0.35 * unit);
    }
    if !in_air && body.posture.weight == Weight::Feet {
        return under_feet(easel, body, (scene, [one, other]), low);
    }
    if !in_air && body.posture.weight == Weight::Seat {
        let stands = ends.into_iter().filter(|end| end[1] > low - 0.6 * unit);
        return stands.for_each(|[x, y]| under_foot(easel, body, [x, y + 0.22 * unit]));
    }
    let center = [(left + right) / 2.0 - body.rig.light * 0.14 * unit, low];
    let radii = [(right - left) / 2.0 * 0.92 + 0.42 * unit, 0.10 * unit];
    soft_shadow(easel, body, (center, radii));
}

/// A pool about one foot, and where it touches the ground no light comes under it.
fn under_foot(easel: &mut Easel, body: &Body, [x, y]: Point) {
    let unit = body.rig.unit;
    let away = -body.rig.light * 0.10 * unit;
    soft_shadow(easel, body, ([x + away, y], [0.38 * unit, 0.066 * unit]));
    if easel.in_color() {
        let touch = super::super::curve::ellipse([x, y + 0.01 * unit], [0.20 * unit, 0.036 * unit], 0.0);
        easel.veil(&touch, body.palette.dark.deep, 0.34);
    }
}

/// Each foot has its own pool where it stands, and what the body throws along the ground begins at the foot that the light
/// comes to first. A foot in the air has none.
fn under_feet(easel: &mut Easel, body: &Body, (scene, treads): (&Scene, [Point; 2]), low: f64) {
    let unit = body.rig.unit;
    let stands: Vec<Point> = [0, 1]
        .into_iter()
        .filter(|at| body.skeleton.legs[*at].end[1] > low - 0.75 * unit)
        .map(|at| [treads[at][0], treads[at][1].max(body.skeleton.legs[at].end[1] + 0.20 * unit)])
        .collect();
    let toward_light = |one: &&Point, other: &&Point| (one[0] * body.rig.light).total_cmp(&(other[0] * body.rig.light));
    let Some(first) = stands.iter().max_by(toward_light) else {
        return;
    };
    let level = stands.iter().map(|at| at[1]).fold(f64::MIN, f64::max);
    cast(easel, body, (scene, [first[0], (first[1] + level) * 0.5 - 0.03 * unit]));
    stands.into_iter().for_each(|at| under_foot(easel, body, at));
}

/// Who kneels, sits or crouches on the ground itself.
fn is_low(body: &Body) -> bool {
    // A shin that lies on the ground has its knee there too.
    let lies = |limb: &super::skeleton::Limb| (limb.end[1] - limb.bend[1]).abs() < 0.5 * body.rig.unit;
    match body.posture.weight {
        Weight::Heels | Weight::Ground => true,
        Weight::Feet => {
            let legs = &body.skeleton.legs;
            let low = legs[0].end[1].max(legs[1].end[1]);
            legs.iter().any(|limb| lies(limb) && limb.bend[1] > low - 0.5 * body.rig.unit)
        }
        Weight::Seat => false,
    }
}

/// Where somebody low touches the ground, and half the breadth of what does: feet, knees, and the seat.
fn contacts(body: &Body) -> Vec<(Point, f64)> {
    let unit = body.rig.unit;
    let thick = unit * body.leg_width;
    let mut touches = Vec::new();
    for (limb, leg) in body.skeleton.legs.iter().zip(&body.posture.legs) {
        let [x, y] = limb.end;
        match leg.foot {
            Foot::Hidden => {}
            Foot::Stretched => {
                let tip = super::super::curve::add(limb.end, super::skeleton::scaled(limb.way, 0.34 * thick));
                touches.push(([f64::midpoint(x, tip[0]), (y + 0.12 * thick).max(tip[1] + 0.04 * thick)], 0.30 * thick));
            }
            Foot::Front => touches.push(([x, y + 0.27 * thick], 0.20 * thick)),
            Foot::Outward if body.posture.far_leg.is_none() => touches.push(([x, y + 0.26 * thick], 0.28 * thick)),
            Foot::Outward | Foot::Pushing => {
                touches.push(([x + limb.side * 0.18 * thick, y + 0.20 * thick], 0.36 * thick))
            }
            Foot::Inward => touches.push(([x - limb.side * 0.18 * thick, y + 0.20 * thick], 0.36 * thick)),
            Foot::Tiptoe => touches.push(([x - limb.side * 0.26 * thick, y + 0.32 * thick], 0.20 * thick)),
        }
        touches.push(([limb.bend[0], limb.bend[1] + 0.12 * thick], 0.22 * thick));
    }
    if body.posture.weight != Weight::Feet {
        let [one, other] = [0, 1].map(|at| body.skeleton.legs[at].root);
        let seat = [f64::midpoint(one[0], other[0]), one[1].max(other[1]) + 0.20 * thick];
        touches.push((seat, (one[0] - other[0]).abs() * 0.5 + 0.26 * thick));
    }
    touches
}

/// Dark where the body rests on the ground, and a fainter pool about all of it.
fn under_low(easel: &mut Easel, body: &Body, edge: f64) {
    let unit = body.rig.unit;
    let all = contacts(body);
    let low = all.iter().map(|([_, y], _)| *y).fold(f64::MIN, f64::max);
    let touches: Vec<(Point, f64)> = all.into_iter().filter(|([_, y], _)| *y > low - 0.5 * unit).collect();
    let high = touches.iter().map(|([_, y], _)| *y).fold(f64::MAX, f64::min);
    if high > edge {
        return;
    }
    let left = touches.iter().map(|([x, _], half)| x - half).fold(f64::MAX, f64::min);
    let right = touches.iter().map(|([x, _], half)| x + half).fold(f64::MIN, f64::max);
    let center = [f64::midpoint(left, right) - body.rig.light * 0.10 * unit, f64::midpoint(low, high) - 0.02 * unit];
    let radii = [(right - left) / 2.0 + 0.16 * unit, (low - high) / 2.0 + 0.11 * unit];
    soft_shadow(easel, body, (center, radii));
    if easel.in_color() {
        for ([x, y], half) in touches {
            easel.glow([x, y - 0.02 * unit], [half * 1.5, 0.10 * unit], (body.palette.dark.deep, 0.75));
        }
    }
}

/// Beyond the hands of a figure that is turned with its shadow.
fn under_hands(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    let [one, other] = [0, 1].map(|at| body.palm(at));
    let center = [f64::midpoint(one[0], other[0]), one[1].min(other[1]) - 0.16 * unit];
    soft_shadow(easel, body, (center, [(one[0] - other[0]).abs() * 0.5 + 0.45 * unit, 0.14 * unit]));
}

/// Where a leg's shadow is and how low: under the foot, or, of one that is in the air, under the hip.
fn treads(body: &Body, at: usize, ground: f64) -> Point {
    let (limb, unit) = (&body.skeleton.legs[at], body.rig.unit);
    if limb.end[1] < ground - 0.75 * unit {
        // All weight is on the foot that pushes.
        let other = 1 - at;
        let pushes = body.posture.legs[other].foot == Foot::Pushing;
        let foot = body.skeleton.legs[other].end[0];
        return [if pushes { limb.root[0] + (foot - limb.root[0]) * 0.7 } else { limb.root[0] }, limb.end[1]];
    }
    match body.posture.legs[at].foot {
        Foot::Pushing => [limb.end[0] + limb.side * 0.30 * unit, limb.end[1] + 0.46 * unit],
        Foot::Stretched if body.posture.weight != Weight::Feet => [limb.end[0], limb.end[1] + 0.24 * unit],
        Foot::Stretched if !body.posture.is_in_air => [limb.end[0], limb.end[1] + 0.42 * unit],
        Foot::Tiptoe => [limb.end[0] - limb.side * 0.22 * unit, limb.end[1] + 0.36 * unit],
        _ => limb.end,
    }
}

/// Fainter toward its edge; in print a tone.
pub fn soft_shadow(easel: &mut Easel, body: &Body, (center, radii): (Point, Point)) {
    if !easel.in_color() {
        let tone = Shade { tone: 0.38, ..body.palette.dark.base };
        easel.veil(&super::super::curve::ellipse(center, [radii[0] * 0.86, radii[1] * 0.8], 0.0), tone, 1.0);
        return;
    }
    easel.glow(center, [radii[0] * 1.35, radii[1] * 1.45], (body.palette.dark.deep, 0.52));
}

/// Under an open sky the figure throws a shadow along the ground, away from sun or moon; long where these stand low.
fn cast(easel: &mut Easel, body: &Body, (scene, from): (&Scene, Point)) {
    let clear = matches!(scene.weather, Weather::Clear | Weather::Petals | Weather::Leaves);
    let is_dark = scene.place.is_indoors() && (!scene.place.has_a_window() || scene.hour == Hour::Night);
    if !easel.in_color() || !clear || is_dark || scene.place.is_abstract() {
        return;
    }
    let (long, share) = match scene.hour {
        Hour::Day if scene.place.is_indoors() => (1.2, 0.26),
        Hour::Dawn | Hour::Dusk if scene.place.is_indoors() => (2.1, 0.36),
        Hour::Day => (1.5, 0.30),
        Hour::Dawn | Hour::Dusk => (2.9, 0.34),
        Hour::Night => (1.6, 0.26),
    };
    // Where the ground ends a few steps away, a long one would lie on water or air.
    let long = if is_narrow(scene.place) { f64::min(long, 1.1) } else { long };
    let unit = body.rig.unit;
    let at = |along: f64, across: f64| {
        let far = along * long * unit;
        [from[0] - body.rig.light * far, from[1] + along * 0.07 * long * unit + across * unit]
    };
    // Legs, hips and shoulders, then the head: what lies far is flat.
    let near = [at(-0.08, 0.02), at(0.10, 0.075), at(0.5, 0.095), at(0.74, 0.07), at(0.80, 0.05), at(0.92, 0.06)];
    let back = [at(1.0, 0.0), at(0.92, -0.06), at(0.80, -0.05), at(0.74, -0.08), at(0.5, -0.095), at(0.10, -0.06)];
    let outline: Vec<Point> = near.into_iter().chain(back).collect();
    let ends = (from, at(1.05, 0.0));
    easel.ramp_veil(&super::super::curve::around(&outline, 5), ends, (body.palette.dark.deep, share * 1.5));
}

/// An edge, a plank way, a raft: there is little ground beside who stands there.
const fn is_narrow(place: Place) -> bool {
    use Place::{Cliff, IceFloe, Pier, SkyIslands, Summit, TiledRoof, Volcano};
    matches!(place, Cliff | IceFloe | Pier | SkyIslands | Summit | TiledRoof | Volcano)
}
