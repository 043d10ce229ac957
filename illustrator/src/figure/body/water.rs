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
            Place::Pool | Place::RooftopPool | Place::Beach | Place::RiverBank | Place::Waterfall | Place::Harbor
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

/// Foam round the shoulders, and drops that the arms throw up.
fn splash(easel: &mut Easel, body: &Body, (at, unit): (Spot, f64)) {
    let white = body.palette.white;
    for number in 0..26 {
        let turn = f64::from(number);
        let dx = 1.9 * libm::sin(turn * 1.9);
        let size = 0.10 + 0.09 * libm::fabs(libm::sin(turn * 2.7));
        let puff = ellipse(at(dx, 0.02 + 0.05 * libm::sin(turn * 3.1)), [size * 1.7 * unit, size * 0.62 * unit], 0.0);
        easel.veil(&puff, white.base, 0.9);
    }
    for number in 0..22 {
        let turn = f64::from(number);
        let (dx, up) = (1.5 * libm::sin(turn * 2.3) + 0.5, 0.14 + 0.56 * libm::fabs(libm::sin(turn * 1.7)));
        let size = 0.02 + 0.03 * libm::fabs(libm::sin(turn * 5.1));
        easel.fill(&ellipse(at(dx, -up), [size * unit; 2], 0.0), white.base);
    }
}
