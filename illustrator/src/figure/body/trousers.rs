//! Trousers: two legs of cloth, the folds of knee and ankle, and what joins them at the hips.

use super::super::clothes::pieces;
use super::super::clothes::wear::{Bottom, Cloth, Shoes};
use super::super::curve::{Point, Taper, add, lerp, line, moved, pieced, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::limb::{Part, Station, paint};
use super::posture::{Foot, Weight};
use super::skeleton::Limb;
use super::{Body, bell};
use scene::Outfit;

/// Cloth shows the knee a little, hangs from the calf, which is farther out, and breaks over the shoe.
const HANGING: [Station; 11] = [
    (-0.045, 0.086, 0.092),
    (0.0, 0.108, 0.117),
    (0.12, 0.117, 0.113),
    (0.30, 0.130, 0.102),
    (0.52, 0.110, 0.097),
    (0.74, 0.090, 0.089),
    (0.83, 0.092, 0.080),
    (0.895, 0.080, 0.094),
    (0.955, 0.104, 0.088),
    (1.0, 0.090, 0.104),
    (HEM, 0.096, 0.098),
];
/// The same below a knee that points at the viewer.
const HANGING_AHEAD: [Station; 11] = [
    (-0.045, 0.110, 0.108),
    (0.0, 0.132, 0.128),
    (0.12, 0.134, 0.126),
    (0.30, 0.132, 0.116),
    (0.52, 0.114, 0.104),
    (0.74, 0.096, 0.095),
    (0.83, 0.096, 0.086),
    (0.895, 0.084, 0.097),
    (0.955, 0.106, 0.090),
    (1.0, 0.092, 0.105),
    (HEM, 0.097, 0.099),
];
/// Tucked into boots it bags over their rim.
const TUCKED: [Station; 8] = [
    (-0.045, 0.092, 0.096),
    (0.0, 0.114, 0.122),
    (0.12, 0.124, 0.122),
    (0.28, 0.142, 0.126),
    (0.40, 0.146, 0.134),
    (0.47, 0.096, 0.092),
    (0.60, 0.060, 0.060),
    (1.0, 0.040, 0.040),
];
/// Where long trousers end: on the shoe, below the ankle.
const HEM: f64 = 1.045;

/// The thigh under cloth, as wide at the knee as what hangs from it.
fn clothed(thigh: &[Station], hangs: bool) -> Vec<Station> {
    let fuller = |(at, outer, inner): &Station| {
        let more = if hangs { 0.006 * ((at - 0.5) / 0.4).clamp(0.0, 1.0) } else { 0.0 };
        (*at, outer + more, inner + more)
    };
    thigh.iter().map(fuller).collect()
}

pub fn draw(easel: &mut Easel, body: &Body, at: usize, (cloth, roomy): (Cloth, f64)) {
    let limb = &body.skeleton.legs[at];
    let surface = cloth.of(body.palette);
    // What goes into boots lies at the leg.
    let hangs = !matches!(body.wear.shoes, Shoes::Boots | Shoes::Greaves);
    let stations = clothed(&body.trousered_form(limb), hangs && !body.is_on_seat());
    let thigh = body.leg_part((limb.root, limb.bend), &stations, (0.0, 1.0, roomy), limb.side);
    let shin = match (hangs, body.is_on_seat()) {
        (true, true) => HANGING_AHEAD.to_vec(),
        (true, false) => HANGING.to_vec(),
        (false, false) if body.wear.shoes == Shoes::Boots => TUCKED.to_vec(),
        (false, _) => body.shin_form(limb),
    };
    // Seen half from the side who stands has a round behind, and the rest of that line lies under the hips.
    let is_round = body.posture.far_leg.is_some() && body.posture.weight == Weight::Feet;
    let parts = [
        if is_round { thigh } else { thigh.open() },
        body.leg_part((limb.bend, limb.end), &shin, (0.0, 1.0, roomy + 0.022), limb.side).cut(),
    ];
    let outlines: Vec<Vec<Point>> = parts.iter().map(Part::outline).collect();
    under_hip(easel, body, (limb, &outlines[0]), &surface);
    if body.squats_on(limb) {
        squatting(easel, body, parts, (limb, body.posture.legs[at].foot, cloth));
    } else {
        body.bent(easel, parts, &surface);
        body.patterned(easel, &outlines, cloth);
        if body.is_on_seat() {
            easel.within(&outlines[0], |easel| body.lap_shade(easel, &surface));
            folds_ahead(easel, body, limb, &surface);
        } else {
            easel.within_any(&outlines, |easel| folds(easel, body, limb, &surface));
        }
    }
    if let Some(trim) = body.band_surface().filter(|_| cloth == Cloth::Main && body.has_bands()) {
        let band = [limb.root, limb.bend, limb.end].map(|[x, y]| [x + limb.side * 0.05 * body.rig.unit, y]);
        easel.fill(&ribbon(&through(&band, 6), |_| 0.040 * body.rig.unit), trim.base);
    }
    if body.outfit == Outfit::Spacesuit {
        body.suit_leg(easel, limb);
    }
}

/// The shin with its boot, in the shade of the thigh, which is drawn over it: what is on the cloth ends where the boot begins.
fn squatting(easel: &mut Easel, body: &Body, [thigh, shin]: [Part; 2], (limb, foot, cloth): (&Limb, Foot, Cloth)) {
    let surface = cloth.of(body.palette);
    let dressed = |easel: &mut Easel, part: Part| {
        let outline = [part.outline()];
        paint(easel, body, &[part], &surface);
        body.patterned(easel, &outline, cloth);
        easel.within(&outline[0], |easel| folds(easel, body, limb, &surface));
    };
    let (below, shin_outline) = (moved(&thigh.outline(), [0.0, 0.11 * body.rig.unit]), shin.outline());
    dressed(easel, shin);
    body.boot(easel, limb, foot);
    easel.within(&shin_outline, |easel| easel.veil(&below, surface.deep, 0.5));
    dressed(easel, thigh);
}

/// The line about the hip of who sits on the ground with drawn-up knees: above it cloth goes on into the trunk's.
pub(super) fn under_hip(easel: &mut Easel, body: &Body, (limb, thigh): (&Limb, &[Point]), surface: &Surface) {
    if !body.posture.legs_over || body.is_on_seat() {
        return;
    }
    let (x, y) = (limb.bend[0] - limb.root[0], limb.bend[1] - limb.root[1]);
    let square = (x * x + y * y).max(1e-9);
    let along = |point: &Point| ((point[0] - limb.root[0]) * x + (point[1] - limb.root[1]) * y) / square;
    let far = (0..thigh.len()).max_by(|one, other| along(&thigh[*one]).total_cmp(&along(&thigh[*other]))).unwrap_or(0);
    let below = |point: &Point| point[1] > limb.root[1] && along(point) < 0.30;
    let curve: Vec<Point> = thigh[far..].iter().chain(&thigh[..far]).copied().filter(below).collect();
    easel.ink(&curve, 1.9, (surface.line, Taper { start: 0.2, end: 0.2, least: 0.2 }));
}

/// Of a thigh that points at us: cloth is drawn from the lap to the knee, and breaks in the hollow below it and on the
/// shoe.
fn folds_ahead(easel: &mut Easel, body: &Body, limb: &Limb, surface: &Surface) {
    let (unit, side) = (body.rig.unit, limb.side);
    let on = |share: f64, x: f64, y: f64| add(lerp(limb.root, limb.bend, share), [side * x * unit, y * unit]);
    let down = |share: f64, x: f64| add(lerp(limb.bend, limb.end, share), [side * x * unit, 0.0]);
    let press = |easel: &mut Easel, points: [Point; 3], width: f64| body.pressed(easel, &points, (width, surface));
    press(easel, [on(0.18, -0.20, 0.0), on(0.34, -0.06, 0.0), on(0.42, 0.08, 0.0)], 0.034);
    press(easel, [on(0.46, 0.22, 0.0), on(0.60, 0.10, 0.0), on(0.70, -0.02, 0.0)], 0.028);
    press(easel, [on(0.86, -0.15, 0.0), on(0.92, -0.06, 0.02), on(0.90, 0.04, 0.0)], 0.024);
    press(easel, [down(0.16, 0.12), down(0.21, 0.02), down(0.28, -0.06)], 0.028);
    press(easel, [down(0.24, -0.11), down(0.31, -0.02), down(0.40, 0.03)], 0.024);
    press(easel, [down(0.82, 0.12), down(0.88, 0.02), down(0.87, -0.06)], 0.030);
    press(easel, [down(0.90, -0.11), down(0.945, -0.01), down(0.93, 0.07)], 0.030);
}

fn folds(easel: &mut Easel, body: &Body, limb: &Limb, surface: &Surface) {
    let unit = body.rig.unit;
    // Along the leg in shares of thigh (0..1) and shin (1..2), across toward its own side.
    let at = |along: f64, across: f64| {
        let (from, to, share) =
            if along < 1.0 { (limb.root, limb.bend, along) } else { (limb.bend, limb.end, along - 1.0) };
        let (x, y) = (to[0] - from[0], to[1] - from[1]);
        let long = libm::sqrt(x * x + y * y).max(1e-9);
        let middle = lerp(from, to, share);
        let out = [limb.side * y / long, -limb.side * x / long];
        add(middle, [out[0] * across * unit, out[1] * across * unit])
    };
    let press = |easel: &mut Easel, points: [Point; 3], width: f64| body.pressed(easel, &points, (width, surface));
    front_light(
        easel,
        body,
        ([at(0.12, 0.0), at(0.5, 0.01), at(0.90, 0.0)], [at(1.10, 0.0), at(1.4, 0.01), at(1.80, 0.0)]),
        surface,
    );
    // Out of the crotch.
    press(easel, [at(0.10, -0.22), at(0.16, -0.10), at(0.17, 0.06)], 0.038);
    press(easel, [at(0.17, -0.21), at(0.28, -0.12), at(0.36, -0.04)], 0.028);
    press(easel, [at(0.04, 0.21), at(0.16, 0.14), at(0.30, 0.13)], 0.024);
    let bend = bend(limb);
    if bend.abs() > 0.20 {
        // They fan out from the hollow of the knee.
        let hollow = bend.signum() * 0.15;
        for (from, to, across) in [(0.95, 0.80, -0.45), (0.99, 0.97, -0.75), (1.04, 1.20, -0.40), (1.09, 1.36, 0.10)] {
            press(easel, [at(from, hollow), at((from + to) / 2.0, hollow * 0.2), at(to, hollow * across)], 0.034);
        }
    } else {
        press(easel, [at(0.95, -0.15), at(0.995, -0.05), at(0.97, 0.07)], 0.026);
        press(easel, [at(1.03, 0.15), at(1.09, 0.04), at(1.22, -0.04)], 0.030);
    }
    // Cloth rests on the shoe, in folds that turn about the leg by turns.
    press(easel, [at(1.80, 0.12), at(1.865, 0.03), at(1.85, -0.06)], 0.034);
    press(easel, [at(1.90, -0.11), at(1.945, -0.01), at(1.93, 0.07)], 0.034);
    if matches!(body.outfit, Outfit::Suit | Outfit::Tuxedo | Outfit::Gakuran | Outfit::Military | Outfit::Blazer) {
        // Ironed.
        let crease = [at(0.30, 0.02), at(0.7, 0.02), at(1.0, 0.0), at(1.4, 0.02), at(1.84, 0.01)];
        easel.ink(&through(&crease, 5), 0.5, (surface.line, Taper::LINE));
    }
}

/// How far the shin turns from the thigh, as the sine of the angle: above 0 the hollow is on the limb's own side.
fn bend(limb: &Limb) -> f64 {
    let (thigh, shin) = (unit_way(limb.root, limb.bend), unit_way(limb.bend, limb.end));
    (shin[0] * thigh[1] - shin[1] * thigh[0]) * limb.side
}

/// Thigh and shin are round: their fronts face the light.
fn front_light(easel: &mut Easel, body: &Body, (thigh, shin): ([Point; 3], [Point; 3]), surface: &Surface) {
    if !easel.in_color() {
        return;
    }
    let by = [body.rig.light * 0.05 * body.rig.unit, 0.0];
    let share = if surface.is_dark() { 0.48 } else { 0.30 };
    for (part, wide) in [(thigh, 0.13), (shin, 0.085)] {
        let curve = through(&part.map(|point| add(point, by)), 6);
        let plane = line(&curve, wide * body.rig.unit * body.leg_width, Taper { start: 0.35, end: 0.45, least: 0.0 });
        easel.veil(&plane, surface.light, share);
    }
}

/// Over what is tucked in: a band with its loops, and a man's belt through them.
pub fn waistband(easel: &mut Easel, body: &Body, cloth: Cloth) {
    if body.posture.weight != Weight::Feet || body.posture.legs_over {
        return;
    }
    let (male, leather) = (body.rig.is_male(), body.palette.leather);
    let surface = if male { leather } else { cloth.of(body.palette) };
    // The shirt hangs a little over it.
    let (y, wide) = if male { (body.wear.hem - 0.015, 0.085) } else { (2.50, 0.105) };
    let buckle = male.then_some(&body.palette.metal);
    let half = if body.wear.hem > 2.6 { body.girth_at(y) } else { body.waist() };
    pieces::band(easel, body, (y, wide), half + 0.022, (&surface, buckle));
}

/// What joins the two legs under the trunk's cloth.
pub fn pelvis(easel: &mut Easel, body: &Body) {
    match body.wear.bottom {
        Bottom::Trousers { cloth, .. } | Bottom::Shorts { cloth } => hips(easel, body, cloth),
        Bottom::Skirt(skirt) if body.outfit == Outfit::Tutu => bell::tutu(easel, body, &skirt),
        Bottom::Skirt(_) | Bottom::Tail => {}
    }
}

/// Who stands has plates over the hips, which would not bend.
fn is_of_mail(body: &Body) -> bool {
    body.is_armored() && body.posture.weight != Weight::Feet
}

/// Of cloth, or of mail under plates.
fn hip_surface(body: &Body, cloth: Cloth) -> Surface {
    if is_of_mail(body) {
        let metal = body.palette.metal;
        return Surface { base: metal.shaded, shaded: metal.deep, ..metal };
    }
    cloth.of(body.palette)
}

pub fn hips(easel: &mut Easel, body: &Body, cloth: Cloth) {
    let surface = hip_surface(body, cloth);
    if let Some(far) = body.posture.far_leg {
        pelvis_aside(easel, body, far, (cloth, &surface));
        return;
    }
    let (waist, hip) = (body.waist(), body.hip);
    let legs = &body.skeleton.legs;
    let unit = body.rig.unit;
    let outer = |limb: &Limb| add(lerp(limb.root, limb.bend, 0.10), [limb.side * 0.25 * unit * body.leg_width, 0.0]);
    let crotch = add(lerp(legs[0].root, legs[1].root, 0.5), [0.0, if body.is_on_seat() { 0.16 } else { 0.28 } * unit]);
    let at = |x: f64, y: f64| body.rig.body([x, y]);
    let side = |sign: f64, limb: &Limb| vec![at(sign * waist, 2.48), at(sign * hip * 0.99, 2.86), outer(limb)];
    let (left, mut right) = (side(-1.0, &legs[0]), side(1.0, &legs[1]));
    right.reverse();
    let seam = vec![outer(&legs[0]), lerp(outer(&legs[0]), crotch, 0.62), crotch];
    let other = vec![crotch, lerp(outer(&legs[1]), crotch, 0.62), outer(&legs[1])];
    let outline = pieced(&[left.clone(), seam, other, right.clone()], 5);
    easel.fill(&outline, surface.base);
    easel.crescent(&outline, body.rig.away([-0.14, 0.0]), (surface.shaded, 1.0));
    body.patterned(easel, std::slice::from_ref(&outline), cloth);
    if body.is_on_seat() {
        easel.within(&outline, |easel| body.lap_shade(easel, &surface));
    }
    for edge in [&left, &right] {
        easel.ink(&through(edge, 5), 1.0, (surface.line, Taper { start: 0.05, end: 0.15, least: 0.3 }));
    }
    if matches!(body.wear.bottom, Bottom::Shorts { .. }) {
        return;
    }
    let fly = [at(0.0, 2.66), lerp(at(0.02, 2.9), crotch, 0.5), crotch];
    easel.ink(&through(&fly, 4), 0.7, (surface.line, Taper::FOLD));
    for sign in [-1.0, 1.0] {
        let limb = &legs[usize::from(sign > 0.0)];
        // Short folds fan out of the crotch.
        let fold = [crotch, lerp(crotch, limb.root, 0.35), lerp(crotch, limb.root, 0.75)];
        body.pressed(easel, &fold, (0.020, &surface));
        let pocket = [at(sign * waist * 0.72, 2.66), at(sign * hip * 0.86, 2.84)];
        easel.ink(&pocket, 0.55, (surface.line, Taper::LINE));
    }
}

/// The same seen half from the side: only the back is an edge, for in front the thighs begin.
fn pelvis_aside(easel: &mut Easel, body: &Body, far: usize, (cloth, surface): (Cloth, &Surface)) {
    let (near, far) = (&body.skeleton.legs[1 - far], &body.skeleton.legs[far]);
    let (unit, ahead) = (body.rig.unit * body.leg_width, far.side);
    let at = |x: f64, y: f64| body.rig.body([x * ahead, y]);
    let (waist, hip) = (body.waist(), body.hip);
    // Who sits on the ground has the shirt tucked in behind.
    let more = if body.posture.legs_over { 0.04 } else { 0.0 };
    let round = if body.posture.legs_over { 0.170 } else { 0.215 };
    let seat = add(near.root, [-ahead * round * unit, (0.05 - more) * unit]);
    let back = [at(-waist - more, 2.48 - more), at(-hip * 0.99 - more, 2.84), seat];
    // Of a thigh that is lifted the cloth goes over the lap; of one that hangs the belly ends at the hip.
    let is_lifted = far.bend[1] < far.root[1] + 0.7 * body.rig.unit;
    let lap = add(lerp(far.root, far.bend, 0.26), [0.0, -0.205 * unit]);
    let front = [if is_lifted { lap } else { at(hip * 0.94, 2.86) }, at(waist, 2.48)];
    let thigh = |limb: &Limb, across: f64| add(lerp(limb.root, limb.bend, 0.14), [ahead * across * unit, 0.04 * unit]);
    let low = vec![seat, thigh(near, 0.0), thigh(far, 0.06), front[0]];
    let outline = pieced(&[back.to_vec(), low, front.to_vec()], 5);
    easel.fill(&outline, surface.base);
    if is_of_mail(body) {
        easel.crescent(&outline, body.rig.away([-0.14, -0.10]), (surface.shaded, 1.0));
        body.mail(easel, &outline);
    }
    body.patterned(easel, std::slice::from_ref(&outline), cloth);
    easel.ink(&through(&back, 5), 1.0, (surface.line, Taper { start: 0.05, end: 0.2, least: 0.3 }));
    easel.ink(&front, 1.0, (surface.line, Taper { start: if is_lifted { 0.6 } else { 0.3 }, end: 0.05, least: 0.2 }));
    // Cloth is drawn tight from the hip toward the nearer thigh.
    let groin = lerp(near.root, far.root, 0.62);
    for (rise, reach) in [(0.10, 0.30), (0.22, 0.20)] {
        let fold =
            [add(groin, [0.0, -rise * unit]), lerp(groin, near.bend, reach * 0.5), lerp(near.root, near.bend, reach)];
        body.pressed(easel, &fold, (0.028, surface));
    }
}
