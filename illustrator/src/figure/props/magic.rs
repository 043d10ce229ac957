//! Magic: the burst of light at the tip of what casts it; and the heart over crossed fingers.

use super::super::body::Body;
use super::super::body::skeleton::Limb;
use super::super::curve::{Point, Taper, add, around, closed, ellipse};
use super::super::easel::Easel;
use scene::Tint;

/// A heart of light, rays about it, a ring, and sparks that fly off.
pub fn burst(easel: &mut Easel, body: &Body, center: Point) {
    burst_of(easel, body, (center, 1.3));
}

/// As [`burst`], by its size in units.
pub fn burst_of(easel: &mut Easel, body: &Body, (center, size): (Point, f64)) {
    let (white, unit) = (body.palette.white, size * body.rig.unit);
    let glow = body.held(body.dyed(Tint::Purple));
    easel.shine(center, [1.15 * unit; 2], (glow.light, 0.75));
    element(easel, body, (center, unit));
    easel.glow(center, [0.62 * unit; 2], (white.base, 0.85));
    for step in 0..20 {
        let turn = f64::from(step) * core::f64::consts::TAU / 20.0;
        let (near, far) = (0.50, if step % 2 == 0 { 0.78 } else { 0.64 });
        let beam = [near, far].map(|by| add(center, [libm::cos(turn) * by * unit, libm::sin(turn) * by * unit]));
        easel.ink(&beam, 1.1, (if is_drawn_in_line(easel) { glow.line } else { glow.glint }, Taper::TAIL));
    }
    if !is_drawn_in_line(easel) {
        for (size, share) in [(0.46, 0.22), (0.34, 0.30), (0.24, 0.45)] {
            easel.veil(&ellipse(center, [size * unit; 2], 0.0), glow.glint, share);
        }
    }
    let rays = star(center, unit);
    easel.fill(&rays, white.base);
    if is_drawn_in_line(easel) {
        easel.ink(&closed(&rays), 0.7, (glow.line, Taper::EVEN));
    }
    easel.fill(&ellipse(center, [0.13 * unit; 2], 0.0), white.base);
    for (number, turn) in [0.35, 1.25, 2.2, 3.05, 4.0, 5.1, 5.8].into_iter().enumerate() {
        let far = unit * (0.58 + 0.14 * (number % 3) as f64);
        let spark = add(center, [libm::cos(turn) * far, libm::sin(turn) * far]);
        let size = unit * (0.055 + 0.02 * (number % 2) as f64);
        let points = four_points(spark, size);
        easel.fill(&points, white.base);
        if is_drawn_in_line(easel) {
            easel.ink(&closed(&points), 0.5, (glow.line, Taper::EVEN));
        }
    }
}

/// What the light is of, where words say it: tongues of fire, shards of ice, bolts.
fn element(easel: &mut Easel, body: &Body, (center, unit): (Point, f64)) {
    let Some(tint) = body.shared_tint else { return };
    let surface = body.dyed(tint);
    let ray = |degrees: f64, far: f64| {
        let turn = degrees.to_radians();
        add(center, [libm::cos(turn) * far * unit, libm::sin(turn) * far * unit])
    };
    match tint {
        Tint::Orange | Tint::Red => {
            for (size, warm) in [(1.0, surface.base), (0.70, body.dyed(Tint::Yellow).base)] {
                for (number, degrees) in [-170.0, -145.0, -120.0, -95.0, -70.0, -45.0, -15.0, 20.0, 60.0, 100.0, 140.0]
                    .into_iter()
                    .enumerate()
                {
                    let far = size * if number % 2 == 0 { 0.86 } else { 0.68 };
                    // Tongues go up wherever they begin.
                    let tip = add(ray(degrees, far), [0.0, -0.30 * size * unit]);
                    let tongue = [ray(degrees - 28.0, 0.34 * size), tip, ray(degrees + 28.0, 0.34 * size), center];
                    easel.fill(&around(&tongue, 4), warm);
                }
            }
        }
        Tint::Sky => {
            for (number, degrees) in (0..10).map(|number| f64::from(number) * 36.0 - 90.0).enumerate() {
                let far = if number % 2 == 0 { 1.0 } else { 0.70 };
                let shard = [ray(degrees - 9.0, 0.40), ray(degrees, far), ray(degrees + 9.0, 0.40), ray(degrees, 0.22)];
                body.panel(easel, &shard, &surface);
                easel.ink(&[ray(degrees, 0.30), ray(degrees, far * 0.9)], 0.8, (surface.glint, Taper::TAIL));
            }
        }
        Tint::Yellow => {
            for degrees in [-150.0, -95.0, -40.0, 15.0, 75.0, 140.0] {
                let bolt =
                    [ray(degrees, 0.24), ray(degrees + 10.0, 0.52), ray(degrees - 8.0, 0.60), ray(degrees + 4.0, 1.12)];
                easel.ink(&bolt, 4.2, (surface.base, Taper::TAIL));
                easel.ink(&bolt, 2.0, (body.palette.white.light, Taper::TAIL));
            }
        }
        _ => {}
    }
}

/// A small heart over a thumb and a forefinger that cross.
pub fn heart(easel: &mut Easel, body: &Body, limb: &Limb) {
    let (red, unit) = (body.held(body.dyed(Tint::Red)), body.rig.unit);
    let center = add(limb.end, [limb.way[0] * 0.80 * unit, limb.way[1] * 0.80 * unit]);
    let half = [[0.0, -0.05], [0.06, -0.12], [0.13, -0.11], [0.16, -0.03], [0.12, 0.05], [0.0, 0.15]];
    let right = half.iter().map(|[x, y]| add(center, [x * unit, y * unit]));
    let left = half[1..5].iter().rev().map(|[x, y]| add(center, [-x * unit, y * unit]));
    let outline: Vec<Point> = right.chain(left).collect();
    body.panel(easel, &around(&outline, 3), &red);
    let shine = add(center, [-0.07 * unit, -0.05 * unit]);
    easel.fill(&ellipse(shine, [0.028 * unit; 2], 0.0), red.glint);
}

/// On paper white light needs an edge.
fn is_drawn_in_line(easel: &Easel) -> bool {
    !easel.in_color() || easel.in_pencil()
}

/// Eight rays, the upright and the level ones longest.
fn star(center: Point, unit: f64) -> Vec<Point> {
    (0..16)
        .map(|step| {
            let turn = f64::from(step) * core::f64::consts::PI / 8.0;
            let reach = match step % 4 {
                0 => 0.52,
                2 => 0.30,
                _ => 0.11,
            };
            add(center, [libm::cos(turn) * reach * unit, libm::sin(turn) * reach * unit])
        })
        .collect()
}

fn four_points(center: Point, size: f64) -> Vec<Point> {
    (0..8)
        .map(|step| {
            let turn = f64::from(step) * core::f64::consts::PI / 4.0;
            let reach = if step % 2 == 0 { size * 1.5 } else { size * 0.45 };
            add(center, [libm::cos(turn) * reach, libm::sin(turn) * reach])
        })
        .collect()
}
