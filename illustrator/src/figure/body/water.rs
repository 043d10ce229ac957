//! The surface that somebody swims at: it hides what is below, is white where arms break it, and fills the picture.

use super::super::curve::{Point, Taper, add, ellipse, lerp, through};
use super::super::easel::Easel;
use super::Body;
use scene::{Place, Pose, Tint};

/// How much of who swims there is to be seen, head units below the chin.
pub const SHOWN: f64 = 2.3;

/// Whether who does so there is at the surface of water.
pub const fn covers(pose: Pose, place: Place) -> bool {
    matches!(pose, Pose::Swimming)
        && matches!(
            place,
            Place::Pool
                | Place::IndoorPool
                | Place::RooftopPool
                | Place::Beach
                | Place::RiverBank
                | Place::Waterfall
                | Place::Harbor
        )
}

pub fn draw(easel: &mut Easel, body: &Body) {
    if !covers(body.pose, body.place) {
        return;
    }
    let unit = body.rig.unit;
    let (sea, deep, white) = (body.dyed(Tint::Teal), body.dyed(Tint::Blue), body.palette.white);
    let [x, y] = lerp(body.rig.body([0.0, 1.72]), body.rig.body([0.0, 2.1]), 0.5);
    let at = |dx: f64, dy: f64| add([x, y], [dx * unit, dy * unit]);
    let edge: Vec<Point> = (-60..=60)
        .map(|step| {
            let dx = f64::from(step) * 0.3;
            at(dx, 0.05 * libm::sin(dx * 2.1) + 0.03 * libm::sin(dx * 4.7 + 1.0))
        })
        .collect();
    let mut surface = edge.clone();
    surface.extend([at(18.0, 20.0), at(-18.0, 20.0)]);
    // What is below shows through a little.
    easel.veil(&surface, sea.base, 0.72);
    easel.ramp_veil(&surface, (at(0.0, 3.2), at(0.0, 0.2)), (deep.base, 0.9));
    ripples(easel, (&at, unit), (sea.glint, white.base));
    splash(easel, body, (&at, unit));
    easel.ink(&edge, 1.0, (white.base, Taper::EVEN));
}

type Spot<'a> = &'a dyn Fn(f64, f64) -> Point;

/// Short lines of light, longer and farther apart the nearer they are.
fn ripples(
    easel: &mut Easel,
    (at, unit): (Spot, f64),
    (light, white): (super::super::shade::Shade, super::super::shade::Shade),
) {
    for number in 0..46 {
        let turn = f64::from(number);
        let down = 0.16 + 0.055 * turn;
        let dx = 5.2 * libm::sin(turn * 2.4);
        let half = (0.26 + 0.10 * down) * (1.0 + 0.4 * libm::sin(turn * 1.3));
        let wave = [
            at(dx - half, down),
            at(dx - half * 0.3, down - 0.05),
            at(dx + half * 0.3, down + 0.04),
            at(dx + half, down),
        ];
        let shade = if number % 3 == 0 { white } else { light };
        easel.veil(
            &super::super::curve::ribbon(&through(&wave, 5), |along| 0.022 * unit * (1.0 - (2.0 * along - 1.0).abs())),
            shade,
            0.8,
        );
    }
}

/// Foam round the shoulders, ragged and thin toward its ends, and drops that the arms throw up.
fn splash(easel: &mut Easel, body: &Body, (at, unit): (Spot, f64)) {
    let white = body.palette.white;
    // Numbers that repeat nowhere stand for chance: the same water in every picture of one pose.
    let chance = |number: f64, salt: f64| libm::fabs(libm::sin(number * 12.9898 + salt * 78.233) * 43758.5453) % 1.0;
    for number in 0..110 {
        let turn = f64::from(number);
        let aside = 2.0 * chance(turn, 1.0) - 1.0;
        let dx = 1.9 * aside * libm::fabs(aside);
        let thin = 1.0 - 0.72 * libm::fabs(aside);
        let size = (0.020 + 0.075 * chance(turn, 2.0) * chance(turn, 3.0)) * (0.5 + thin);
        let dy = 0.03 + 0.20 * (chance(turn, 4.0) - 0.42) * thin;
        let bubble = ellipse(at(dx, dy), [size * 1.35 * unit, size * 0.72 * unit], 0.0);
        easel.veil(&bubble, white.base, 0.55 + 0.4 * chance(turn, 5.0));
    }
    for (from, to, dy) in [(-2.3, -0.7, 0.16), (-1.3, 0.4, 0.25), (0.5, 2.2, 0.18), (0.1, 1.2, 0.33)] {
        let trail = through(&[at(from, dy + 0.03), at((from + to) / 2.0, dy - 0.03), at(to, dy + 0.02)], 8);
        easel.veil(
            &super::super::curve::ribbon(&trail, |along| 0.030 * unit * (1.0 - (2.0 * along - 1.0).abs())),
            white.base,
            0.75,
        );
    }
    for number in 0..44 {
        let turn = f64::from(number);
        let (way, far) = (2.0 * chance(turn, 6.0) - 1.0, chance(turn, 7.0));
        let (dx, up) = (0.4 + way * (0.5 + 1.1 * far), 0.06 + 0.75 * far * (1.0 - 0.6 * way * way));
        let size = 0.012 + 0.036 * chance(turn, 8.0) * (1.0 - 0.6 * far);
        easel.fill(&ellipse(at(dx, -up), [size * unit, size * 1.3 * unit], 0.4 * way), white.base);
    }
}
