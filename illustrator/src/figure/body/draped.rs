//! A skirt on who sits on the ground, half from the side: over the thighs, or round the folded legs.

use super::super::clothes::wear::Skirt;
use super::super::curve::{Point, Taper, add, lerp, pieced, through};
use super::super::easel::Easel;
use super::Body;
use super::posture::Weight;
use super::skeleton::{Limb, SHIN, THIGH};

/// The hem's two ends, and what leads to them: along the back, and over the lap.
struct Drape {
    back: Vec<Point>,
    hem: Vec<Point>,
    lap: Vec<Point>,
}

pub fn draw(easel: &mut Easel, body: &Body, skirt: &Skirt) {
    let cloth = skirt.cloth.of(body.palette);
    let drape = drape(body, skirt);
    let outline = pieced(&[drape.back.clone(), drape.hem.clone(), drape.lap.clone()], 6);
    let shadow: Vec<Point> = drape.hem.iter().map(|point| add(*point, [0.0, 0.10 * body.rig.unit])).collect();
    let below: Vec<Point> = through(&drape.hem, 6).into_iter().chain(through(&shadow, 6).into_iter().rev()).collect();
    let legs = body.legs_outline();
    let leg = body.leg_surface();
    easel.within_any(&legs, |easel| easel.veil(&below, leg.shaded, 1.0));
    easel.fill(&outline, cloth.base);
    easel.crescent(&outline, [0.0, -0.16 * body.rig.unit], (cloth.shaded, 1.0));
    body.patterned(easel, std::slice::from_ref(&outline), skirt.cloth);
    folds(easel, body, (&drape, skirt), &cloth);
    for edge in [&drape.back, &drape.hem, &drape.lap] {
        easel.ink(&through(edge, 6), 1.0, (cloth.line, Taper::EVEN));
    }
}

fn drape(body: &Body, skirt: &Skirt) -> Drape {
    let far_at = body.posture.far_leg.unwrap_or(1);
    let (near, far) = (&body.skeleton.legs[1 - far_at], &body.skeleton.legs[far_at]);
    let (unit, ahead) = (body.rig.unit, far.side);
    let by = |from: Point, x: f64, y: f64| add(from, [ahead * x * unit, y * unit]);
    let at = |x: f64, y: f64| body.rig.body([x * ahead, y]);
    let (waist, hip) = (body.waist() + 0.01, body.hip + 0.02);
    if body.posture.legs_over {
        return tent(body, (near, far), skirt);
    }
    let mut back = vec![at(-waist, 2.50), at(-hip, 2.86), by(near.root, -0.27, 0.12)];
    let mut lap = vec![by(lerp(far.root, far.bend, 0.30), 0.02, -0.26), at(waist, 2.50)];
    if skirt.long <= THIGH {
        let share = (skirt.long / THIGH).clamp(0.62, 0.90);
        let low = by(lerp(near.root, near.bend, share), -0.12, 0.27);
        let high = by(lerp(far.root, far.bend, share), 0.10, -0.22);
        back.extend([by(lerp(near.root, near.bend, 0.4), -0.12, 0.26), low]);
        lap.insert(0, high);
        let middle = by(lerp(low, high, 0.5), 0.07, 0.05);
        return Drape { back, hem: vec![low, middle, high], lap };
    }
    if body.posture.weight == Weight::Seat {
        // Along the thigh's underside, and down from the knees.
        let share = ((skirt.long - THIGH) / SHIN).min(0.94);
        // The calf of who rides goes back, and the cloth over it.
        let rides = body.posture.ride.is_some();
        let flare = 0.16 + skirt.flare * 0.5 + if rides { 0.10 } else { 0.0 };
        // In flight what ends at the knees is close about them.
        let (behind, below) = if flies(body) && share <= 0.4 { (0.24, 0.12) } else { (flare, 0.04) };
        let low = by(lerp(near.bend, near.end, share), -behind, below);
        let front = by(lerp(far.bend, far.end, share), flare, 0.0);
        back.extend([by(lerp(near.root, near.bend, 0.5), -0.14, 0.24), by(near.bend, -0.17, 0.20)]);
        if rides && !flies(body) {
            back.push(by(lerp(near.bend, near.end, 0.42), -0.30, 0.06));
        }
        // What ends at the knees has no tail to wave.
        if flies(body) && share > 0.4 {
            return streaming(body, (near, far), (back, lap), share);
        }
        if !rides {
            // Round the calf.
            back.push(by(lerp(near.bend, near.end, 0.34 * share), -0.27, 0.04));
        }
        back.push(low);
        lap.splice(0..0, [front, by(far.bend, 0.17, 0.10), by(far.bend, 0.08, -0.13)]);
        if rides {
            // The thigh goes down as well as ahead.
            lap.insert(3, by(lerp(far.root, far.bend, 0.65), 0.15, -0.20));
        }
        return Drape { back, hem: vec![low, by(lerp(low, front, 0.5), 0.0, 0.08), front], lap };
    }
    // The cloth lies round the folded legs.
    let ground = near.end[1].max(near.bend[1]) + 0.15 * unit;
    // Over the heels that one sits on, and round to the ground behind them.
    let low = [near.root[0] - ahead * 0.46 * unit, ground];
    let heels = [near.root[0] - ahead * 0.60 * unit, ground - 0.16 * unit];
    let front = [near.bend[0] + ahead * 0.16 * unit, ground + 0.02 * unit];
    // The farther knee lies farther up in the picture.
    let beyond = [far.bend[0] + ahead * 0.06 * unit, (far.bend[1] + 0.17 * unit).min(ground - 0.04 * unit)];
    back.extend([add(lerp(back[2], heels, 0.5), [-ahead * 0.06 * unit, -0.02 * unit]), heels, low]);
    lap.splice(0..0, [beyond, by(far.bend, 0.19, 0.04), by(far.bend, 0.15, -0.12), by(far.bend, -0.04, -0.21)]);
    Drape { back, hem: vec![low, lerp(low, front, 0.5), front, beyond], lap }
}

/// Whether the wind of a flight takes the cloth.
fn flies(body: &Body) -> bool {
    body.pose == scene::Pose::OnBroom
}

/// How much of the shins of who flies is in the longest cloth.
const BLOWN: f64 = 0.74;

/// The cloth of who flies streams behind the legs and waves at its end.
fn streaming(
    body: &Body,
    (near, far): (&Limb, &Limb),
    (mut back, mut lap): (Vec<Point>, Vec<Point>),
    share: f64,
) -> Drape {
    let (unit, ahead) = (body.rig.unit, far.side);
    let by = |from: Point, x: f64, y: f64| add(from, [ahead * x * unit, y * unit]);
    // The wind leaves the ankles bare, that the feet belong to legs.
    let share = share.min(BLOWN);
    let end = lerp(near.bend, near.end, share);
    // The longer the cloth, the farther it flies.
    let far_back = |x: f64, y: f64| by(end, x * share, y * share);
    if let Some(hollow) = back.last_mut() {
        // All of the bent knee is in it.
        *hollow = by(near.bend, -0.40, 0.20);
    }
    back.extend([
        by(near.bend, -0.58 - 0.12 * share, 0.30),
        by(lerp(near.bend, near.end, share * 0.45), -0.72 * share, 0.12),
    ]);
    let tail = far_back(-1.30, -0.26);
    back.push(tail);
    let front = by(lerp(far.bend, far.end, share), 0.20, 0.0);
    lap.splice(0..0, [front, by(far.bend, 0.17, 0.10), by(far.bend, 0.08, -0.13)]);
    lap.insert(3, by(lerp(far.root, far.bend, 0.65), 0.15, -0.20));
    let waves = [(-1.06, 0.02), (-0.86, -0.04), (-0.60, 0.14), (-0.36, 0.06), (-0.08, 0.16)];
    let hem = [tail]
        .into_iter()
        .chain(waves.map(|(x, y)| far_back(x, y)))
        .chain([by(lerp(end, front, 0.6), 0.04, 0.06), front])
        .collect();
    Drape { back, hem, lap }
}

/// Over knees that are drawn up, whatever its length down to the shins.
fn tent(body: &Body, (near, far): (&Limb, &Limb), skirt: &Skirt) -> Drape {
    let (unit, ahead) = (body.rig.unit, far.side);
    let by = |from: Point, x: f64, y: f64| add(from, [ahead * x * unit, y * unit]);
    let at = |x: f64, y: f64| body.rig.body([x * ahead, y]);
    let (waist, hip) = (body.waist() + 0.01, body.hip + 0.02);
    let share = ((skirt.long - THIGH) / SHIN).clamp(0.50, 0.92);
    let seat = by(near.root, -0.18, 0.36);
    let low = by(lerp(near.bend, near.end, share), -0.17, 0.14);
    let front = by(lerp(far.bend, far.end, share), 0.17, 0.0);
    let back = vec![
        at(-waist, 2.50),
        at(-hip, 2.86),
        by(near.root, -0.31, 0.12),
        seat,
        by(lerp(seat, low, 0.5), 0.0, 0.14),
        low,
    ];
    let knee = [by(far.bend, 0.19, 0.16), by(far.bend, 0.14, -0.08), by(far.bend, -0.06, -0.17)];
    let lap = vec![front, knee[0], knee[1], knee[2], by(lerp(far.bend, far.root, 0.6), 0.0, -0.20), at(waist, 2.50)];
    Drape { back, hem: vec![low, by(lerp(low, front, 0.5), 0.0, 0.07), front], lap }
}

/// From the waist over the thighs to the hem.
fn folds(easel: &mut Easel, body: &Body, (drape, skirt): (&Drape, &Skirt), cloth: &super::super::palette::Surface) {
    let unit = body.rig.unit;
    let far_at = body.posture.far_leg.unwrap_or(1);
    let (near, far) = (&body.skeleton.legs[1 - far_at], &body.skeleton.legs[far_at]);
    let (low, high) = (drape.hem[0], drape.hem[drape.hem.len() - 1]);
    let waist = [drape.back[0], drape.lap[drape.lap.len() - 1]];
    let count = if skirt.pleats > 0 { 9 } else { 3 };
    for step in 1..count {
        let share = f64::from(step) / f64::from(count);
        let end = lerp(low, high, share);
        let top = add(lerp(waist[0], waist[1], share), [0.0, 0.06 * unit]);
        if skirt.long > THIGH && (skirt.pleats == 0 || skirt.long > THIGH * 1.2) || body.posture.legs_over {
            continue;
        }
        let middle = lerp(lerp(near.root, far.root, share), lerp(near.bend, far.bend, share), 0.3);
        let curve =
            through(&[lerp(top, middle, 0.45), add(middle, [0.0, -0.06 * unit]), add(end, [0.0, 0.02 * unit])], 6);
        if skirt.pleats > 0 {
            let mut pleat = curve.clone();
            pleat.push(add(end, [-body.rig.light * 0.075 * unit, -0.02 * unit]));
            easel.veil(&pleat, cloth.shaded, 1.0);
        }
        easel.ink(&curve, 0.6, (cloth.line, Taper { start: 0.4, end: 0.0, least: 0.1 }));
    }
    if skirt.long > THIGH && body.posture.weight != Weight::Seat && !body.posture.legs_over {
        // It sinks between the knees.
        let ahead = far.side;
        let knees = lerp(near.bend, far.bend, 0.5);
        let top = add(lerp(lerp(near.root, far.root, 0.5), knees, 0.34), [0.0, -0.06 * unit]);
        let low = add(knees, [ahead * 0.10 * unit, 0.17 * unit]);
        let between = [top, add(lerp(top, low, 0.6), [0.0, -0.09 * unit]), low];
        body.pressed(easel, &between, (0.040, cloth));
    }
    if flies(body) && skirt.long > THIGH && drape.hem.len() > 6 {
        // From the knees to where the hem waves.
        for (end, across) in [(2, 0.30), (4, 0.10), (6, -0.02)] {
            let knee = add(lerp(near.bend, far.bend, 0.3), [-far.side * across * unit, 0.16 * unit]);
            let low = drape.hem[end];
            body.pressed(easel, &[low, add(lerp(low, knee, 0.5), [0.0, 0.05 * unit]), knee], (0.055, cloth));
        }
    }
    // The cloth is drawn from the hip toward the knees.
    for (from, to) in [(0.05, 0.62), (0.16, 0.46)] {
        let start = add(near.root, [0.0, -0.10 * unit + from * unit]);
        let end = add(lerp(near.root, near.bend, to), [0.0, (from - 0.10) * unit]);
        body.pressed(easel, &[start, add(lerp(start, end, 0.5), [0.0, -0.03 * unit]), end], (0.030, cloth));
    }
}
