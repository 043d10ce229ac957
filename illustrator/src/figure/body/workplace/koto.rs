//! A koto before who plays it: a long hollow board of paulownia, bowed across, its strings over white bridges.

use super::super::super::curve::{Point, Taper, around, through};
use super::super::super::easel::Easel;
use super::super::{Body, seats};
use super::Plan;
use scene::Tint;

/// Half as long as this, and from the far edge to the near one; head units.
const HALF: f64 = 1.72;
const DEEP: f64 = 0.52;
/// Its side.
const THICK: f64 = 0.20;
const STRINGS: i32 = 13;

pub fn draw(easel: &mut Easel, body: &Body) {
    let (plan, wood, ivory) = (Plan::of(body), seats::timber(body), body.palette.white);
    let dark = body.dyed(Tint::Brown);
    // On the stand that it is played at by who does not kneel.
    let low = plan.low();
    for x in [-1.22, 1.22] {
        for lean in [-0.16, 0.16] {
            let leg = [
                [x - lean - 0.05, DEEP + 0.06],
                [x - lean + 0.05, DEEP + 0.06],
                [x + lean + 0.05, low],
                [x + lean - 0.05, low],
            ];
            seats::piece(easel, &plan.all(&leg), (dark.shaded, &dark));
        }
    }
    let side = [
        [-HALF, DEEP - 0.06],
        [0.0, DEEP + 0.02],
        [HALF, DEEP - 0.06],
        [HALF - 0.02, DEEP + THICK],
        [-HALF + 0.02, DEEP + THICK],
    ];
    seats::piece(easel, &plan.all(&side), (wood.shaded, &wood));
    let far = through(&plan.all(&[[-HALF * 0.96, 0.04], [0.0, -0.03], [HALF * 0.96, 0.04]]), 6);
    let near = through(&plan.all(&[[HALF, DEEP - 0.06], [0.0, DEEP + 0.02], [-HALF, DEEP - 0.06]]), 6);
    let top: Vec<Point> = far.into_iter().chain(near).collect();
    seats::piece(easel, &top, (wood.light, &wood));
    easel.within(&top, |easel| {
        for (y, from, to) in
            [(0.10, -1.5, -0.2), (0.30, -0.9, 0.7), (0.40, 0.2, 1.6), (0.20, 0.6, 1.5), (0.44, -1.6, -0.7)]
        {
            let grain = plan.all(&[[from, y], [(from + to) / 2.0, y + 0.016], [to, y]]);
            easel.ink(&through(&grain, 4), 0.6, (wood.shaded, Taper::LINE));
        }
        // The ends are bound with darker wood and cloth.
        for x in [-1.0, 1.0] {
            let end = [[x * 1.44, -0.1], [x * 1.80, -0.1], [x * 1.80, DEEP + 0.1], [x * 1.44, DEEP + 0.1]];
            easel.veil(&plan.all(&end), dark.base, 0.85);
            easel.ink(&plan.all(&[[x * 1.44, -0.1], [x * 1.44, DEEP + 0.1]]), 1.1, (dark.line, Taper::EVEN));
            let saddle = [[x * 1.38, 0.02], [x * 1.42, 0.02], [x * 1.43, DEEP - 0.04], [x * 1.39, DEEP - 0.04]];
            easel.fill(&plan.all(&saddle), ivory.base);
        }
    });
    strings(easel, body, &plan);
}

/// Thirteen, each over a bridge of its own: the bridges stand in a slant.
fn strings(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (ivory, wood) = (body.palette.white, seats::timber(body));
    let y_of = |number: i32| 0.06 + (DEEP - 0.14) * f64::from(number) / f64::from(STRINGS - 1);
    for number in 0..STRINGS {
        let y = y_of(number);
        easel.ink(&plan.all(&[[-1.40, y], [1.40, y]]), 0.7, (wood.line, Taper::EVEN));
    }
    for number in (0..STRINGS).step_by(2) {
        let (y, x) = (y_of(number), -0.98 + 0.062 * f64::from(number));
        let x = x * body.skeleton.arms[body.posture.front].side;
        let bridge = [
            [x - 0.062, y + 0.045],
            [x - 0.018, y - 0.075],
            [x + 0.018, y - 0.075],
            [x + 0.062, y + 0.045],
            [x, y - 0.01],
        ];
        body.panel(easel, &around(&plan.all(&bridge), 2), &ivory);
    }
}
