//! Fur along collar and cuffs: tufts that stand off its edge.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, add, closed, lerp, normal, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use scene::{Extra, Outfit, Tint};

/// How far tufts stand off, head units.
const TUFT: f64 = 0.052;

pub fn trim(easel: &mut Easel, body: &Body) {
    if !body.extras.contains(&Extra::FurTrim) {
        return;
    }
    let fur = if body.palette.is_white(&body.palette.cloth) { body.dyed(Tint::Ash) } else { body.palette.white };
    let unit = body.rig.unit;
    for limb in &body.skeleton.arms {
        let half = (0.088 * body.limb_width * limb.near + body.wear.roomy) * unit;
        let across = [limb.way[1] * half, -limb.way[0] * half];
        let at = |along: f64, side: f64| {
            let on = add(limb.end, limb.way.map(|part| part * along * unit));
            add(on, across.map(|part| part * side))
        };
        let cuff =
            [at(-0.19, -1.0), at(-0.19, 1.0), at(-0.12, 1.18), at(-0.03, 1.10), at(-0.03, -1.10), at(-0.12, -1.18)];
        tufted(easel, body, &cuff, &fur);
    }
    let (s, n) = (body.shoulder, body.neck);
    if matches!(body.outfit, Outfit::Cloak | Outfit::Robe | Outfit::Captain | Outfit::DownJacket)
        || body.is_turned_away()
    {
        let ring = [
            [-n - 0.10, 1.12],
            [-s * 0.62, 1.30],
            [-s * 0.56, 1.46],
            [-0.20, 1.56],
            [0.0, 1.60],
            [0.20, 1.56],
            [s * 0.56, 1.46],
            [s * 0.62, 1.30],
            [n + 0.10, 1.12],
            [0.12, 1.30],
            [-0.12, 1.30],
        ];
        return tufted(easel, body, &body.place(&ring), &fur);
    }
    for side in [-body.rig.light, body.rig.light] {
        let half = [
            [n + 0.03, 1.12],
            [s * 0.50, 1.24],
            [s * 0.68, 1.36],
            [s * 0.52, 1.62],
            [0.26, 1.86],
            [0.12, 2.02],
            [0.08, 1.86],
            [0.14, 1.62],
            [n + 0.06, 1.34],
        ];
        tufted(easel, body, &body.place(&sided(&half, side)), &fur);
    }
}

/// An outline of fur, canvas units.
fn tufted(easel: &mut Easel, body: &Body, outline: &[Point], fur: &Surface) {
    let unit = body.rig.unit;
    let ring = through(&closed(outline), 5);
    let count = ring.len().max(2);
    let (mut middle, share) = ([0.0; 2], 1.0 / count as f64);
    for at in &ring {
        middle = add(middle, at.map(|part| part * share));
    }
    let tuft = |place: usize| {
        let out = normal(&ring, place);
        let to = [ring[place][0] - middle[0], ring[place][1] - middle[1]];
        let sign = if out[0] * to[0] + out[1] * to[1] > 0.0 { 1.0 } else { -1.0 };
        let long = TUFT * unit * (0.7 + 0.3 * libm::sin(place as f64 * 2.1));
        // Tufts lean downward.
        [ring[place][0] + out[0] * sign * long, ring[place][1] + out[1] * sign * long + 0.012 * unit]
    };
    let edge: Vec<Point> = (0..count)
        .flat_map(|place| {
            let next = ring[(place + 1) % count];
            [lerp(ring[place], next, 0.15), if place % 2 == 0 { tuft(place) } else { ring[place] }]
        })
        .collect();
    easel.fill(&edge, fur.base);
    easel.crescent(&edge, body.rig.away([-0.05, -0.03]), (fur.shaded, 1.0));
    for place in (0..count).step_by(3) {
        let from = lerp(ring[place], middle, 0.42);
        let to = lerp(ring[place], middle, 0.20);
        easel.ink(&[from, to], 0.55, (fur.deep, Taper::TAIL));
    }
    easel.ink(&closed(&edge), 0.8, (fur.line, Taper::EVEN));
}
