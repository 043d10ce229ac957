//! What feasts are kept with: a drum on its stand, a pumpkin under the knife, a mortar of rice, a melon on the sand.

use super::super::super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::super::super::easel::Easel;
use super::super::{Body, seats};
use super::{Plan, counter};
use scene::Tint;

/// From the middle of one to the middle between two, head units.
const BETWEEN: f64 = 1.55;

/// A barrel on crossed legs, its head tipped toward who beats it and us.
pub fn taiko(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (unit, low) = (plan.unit, plan.low() - 0.16);
    let (wood, dark, hide) = (body.held(body.dyed(Tint::Red)), seats::timber(body), body.palette.white);
    for side in [-1.0, 1.0] {
        let leg = [[side * 0.98, 1.3], [side * 0.74, 1.3], [-side * 1.16, low], [-side * 0.86, low]];
        body.panel(easel, &plan.all(&leg), &dark);
    }
    let barrel = through(
        &plan.all(&[
            [-1.02, 0.34],
            [-1.20, 0.90],
            [-1.12, 1.50],
            [-0.90, 1.92],
            [0.0, 2.12],
            [0.90, 1.92],
            [1.12, 1.50],
            [1.20, 0.90],
            [1.02, 0.34],
        ]),
        6,
    );
    body.panel(easel, &barrel, &wood);
    let shine = [[body.rig.light * 0.90, 0.82], [body.rig.light * 0.94, 1.20], [body.rig.light * 0.80, 1.64]];
    easel.ink(&through(&plan.all(&shine), 5), 3.4, (wood.glint, Taper::LINE));
    body.panel(easel, &ellipse(plan.at(0.0, 0.36), [1.10 * unit, 0.42 * unit], 0.0), &hide);
    studs(easel, body, &plan);
    let head = ellipse(plan.at(0.0, 0.28), [1.06 * unit, 0.38 * unit], 0.0);
    easel.fill(&head, hide.base);
    easel.ink(&closed(&head), 1.0, (hide.line, Taper::EVEN));
    let worn = ellipse(plan.at(0.0, 0.28), [0.56 * unit, 0.20 * unit], 0.0);
    easel.veil(&worn, body.palette.gold.light, 0.35);
    commas(easel, body, &plan);
    // It sounds.
    for (from, far) in [(-2.5, 1.34), (-2.2, 1.5), (-0.9, 1.5), (-0.6, 1.34)] {
        let arc: Vec<Point> = (0..5)
            .map(|step| from + 0.06 * f64::from(step))
            .map(|turn| plan.at(libm::cos(turn) * far, 0.22 + libm::sin(turn) * far * 0.5))
            .collect();
        easel.ink(&arc, 2.4, (body.dyed(Tint::Yellow).light, Taper::LINE));
    }
}

/// Two rows of nails below the edge of the hide.
fn studs(easel: &mut Easel, body: &Body, plan: &Plan) {
    for (drop, radius) in [(0.20, 1.10), (0.34, 1.13)] {
        for step in 0..15 {
            let turn = f64::to_radians(8.0 + 164.0 * f64::from(step) / 14.0);
            let at = plan.at(libm::cos(turn) * radius, 0.34 + drop + libm::sin(turn) * 0.40);
            easel.fill(&ellipse(at, [0.045 * plan.unit; 2], 0.0), body.palette.dark.base);
            easel.fill(
                &ellipse(add(at, [-0.012 * plan.unit; 2]), [0.014 * plan.unit; 2], 0.0),
                body.palette.metal.light,
            );
        }
    }
}

/// The old sign of drums: three commas in a ring.
fn commas(easel: &mut Easel, body: &Body, plan: &Plan) {
    let ink = body.palette.dark;
    for third in 0..3 {
        let turn = f64::from(third) * core::f64::consts::TAU / 3.0;
        let on = |far: f64, ahead: f64| {
            let way = turn + ahead;
            plan.at(libm::cos(way) * far * 0.92, 0.28 + libm::sin(way) * far * 0.33)
        };
        let head = ellipse(on(0.20, 0.0), [0.13 * plan.unit, 0.048 * plan.unit], 0.0);
        easel.fill(&head, ink.base);
        let tail = through(&[on(0.22, 0.2), on(0.36, 0.7), on(0.38, 1.3)], 5);
        easel.ink(&tail, 3.4, (ink.base, Taper::LINE));
    }
}

/// Its lid is off, one eye is cut and the mouth, seeds lie on the board beside.
pub fn with_pumpkin(easel: &mut Easel, body: &Body) {
    let plan = counter::counter(easel, body);
    pumpkin(easel, body, &plan);
}

/// The same alone.
pub fn pumpkin(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (unit, skin, leaf) = (plan.unit, body.held(body.dyed(Tint::Orange)), body.palette.leaf);
    let away = -body.skeleton.arms[body.posture.front].side;
    let flesh = body.dyed(Tint::Yellow);
    easel.veil(&ellipse(plan.at(0.0, 0.52), [0.84 * unit, 0.16 * unit], 0.0), body.palette.dark.deep, 0.35);
    for (x, wide) in [(-0.50, 0.34), (0.50, 0.34), (-0.27, 0.36), (0.27, 0.36), (0.0, 0.36)] {
        body.panel(easel, &ellipse(plan.at(x, 0.06), [wide * unit, 0.54 * unit], 0.0), &skin);
    }
    let rim = ellipse(plan.at(0.0, -0.40), [0.34 * unit, 0.10 * unit], 0.0);
    easel.fill(&rim, flesh.deep);
    easel.ink(&closed(&rim), 0.9, (skin.line, Taper::EVEN));
    let cut = |easel: &mut Easel, points: &[Point]| {
        let hole = plan.all(points);
        easel.fill(&hole, flesh.deep.toned(0.7));
        easel.ink(&closed(&hole), 1.6, (flesh.light, Taper::EVEN));
    };
    for side in [-1.0, 1.0] {
        cut(easel, &[[side * 0.14, -0.02], [side * 0.46, -0.02], [side * 0.30, -0.26]]);
    }
    cut(easel, &[[-0.06, 0.14], [0.06, 0.14], [0.0, 0.04]]);
    cut(
        easel,
        &[
            [-0.50, 0.20],
            [-0.22, 0.30],
            [-0.12, 0.22],
            [0.06, 0.32],
            [0.18, 0.23],
            [0.50, 0.20],
            [0.30, 0.46],
            [0.10, 0.38],
            [-0.06, 0.48],
            [-0.28, 0.46],
        ],
    );
    let lid = around(
        &plan.all(&[
            [away * 0.92, 0.44],
            [away * 1.06, 0.28],
            [away * 1.30, 0.26],
            [away * 1.44, 0.42],
            [away * 1.20, 0.54],
        ]),
        4,
    );
    body.panel(easel, &lid, &skin);
    let stalk = [[away * 1.14, 0.30], [away * 1.12, 0.12], [away * 1.22, 0.06], [away * 1.26, 0.28]];
    body.panel(easel, &plan.all(&stalk), &leaf);
    for (x, y) in [(-0.92, 0.52), (-1.04, 0.44), (-1.16, 0.56), (-0.98, 0.60), (-1.28, 0.48)] {
        let seed = ellipse(plan.at(away * x, y), [0.055 * unit, 0.03 * unit], 30.0);
        easel.fill(&seed, body.palette.white.base);
        easel.ink(&closed(&seed), 0.6, (flesh.line, Taper::EVEN));
    }
}

/// Half a tree's trunk, hollowed; the rice in it steams. Of several it stands between the first two.
pub fn mortar(easel: &mut Easel, body: &Body) {
    if body.is_leftmost && !body.is_alone {
        return;
    }
    let mut plan = Plan::of(body);
    if !body.is_alone {
        plan.middle[0] -= BETWEEN * plan.unit;
    }
    let (unit, low, wood, white) = (plan.unit, plan.low() + 0.16, seats::timber(body), body.palette.white);
    let top = low - 1.62;
    easel.veil(&ellipse(plan.at(0.0, low - 0.02), [1.3 * unit, 0.20 * unit], 0.0), body.palette.dark.deep, 0.32);
    let side = through(
        &plan.all(&[
            [-1.02, top],
            [-1.0, top + 0.6],
            [-0.78, top + 1.0],
            [-0.90, low - 0.16],
            [-0.6, low],
            [0.6, low],
            [0.90, low - 0.16],
            [0.78, top + 1.0],
            [1.0, top + 0.6],
            [1.02, top],
        ]),
        5,
    );
    body.panel(easel, &side, &wood);
    for x in [-0.66, -0.36, -0.06, 0.26, 0.58] {
        let grain = [[x, top + 0.34], [x * 0.94, top + 0.8], [x * 0.9, low - 0.2]];
        easel.ink(&through(&plan.all(&grain), 5), 0.8, (wood.deep, Taper::LINE));
    }
    body.panel(easel, &ellipse(plan.at(0.0, top), [1.04 * unit, 0.30 * unit], 0.0), &wood);
    let hollow = ellipse(plan.at(0.0, top), [0.86 * unit, 0.23 * unit], 0.0);
    easel.fill(&hollow, wood.deep);
    let rice = [
        [-0.66, top + 0.06],
        [-0.42, top - 0.14],
        [0.02, top - 0.24],
        [0.46, top - 0.13],
        [0.66, top + 0.07],
        [0.0, top + 0.18],
    ];
    body.panel(easel, &around(&plan.all(&rice), 5), &white);
    for (x, lean) in [(-0.62, -0.12), (0.66, 0.12), (0.20, -0.10)] {
        let wisp = [[x, top - 0.26], [x + lean, top - 0.52], [x - lean * 0.5, top - 0.80], [x + lean, top - 1.06]];
        easel.ink(&through(&plan.all(&wisp), 6), 3.0, (white.base, Taper::LINE));
    }
}

/// On a mat on the sand, whole as yet.
pub fn melon(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (unit, low) = (plan.unit, plan.low() + 0.10);
    let (leaf, mat) = (body.dyed(Tint::Green), body.dyed(Tint::Sky));
    let sheet = [[-1.24, low - 0.34], [1.24, low - 0.34], [1.48, low + 0.06], [-1.48, low + 0.06]];
    body.panel(easel, &plan.all(&sheet), &mat);
    easel.veil(&ellipse(plan.at(0.0, low - 0.12), [0.86 * unit, 0.13 * unit], 0.0), body.palette.dark.deep, 0.35);
    let round = ellipse(plan.at(0.0, low - 0.68), [0.72 * unit, 0.62 * unit], 0.0);
    body.panel(easel, &round, &leaf);
    easel.within(&round, |easel| {
        for x in [-0.58, -0.32, 0.0, 0.32, 0.58] {
            let stripe: Vec<Point> = (0..=8)
                .map(|step| f64::from(step) / 8.0)
                .map(|share| {
                    let bent = libm::sin(share * core::f64::consts::PI);
                    let jag = if (share * 8.0) as i32 % 2 == 0 { 0.045 } else { -0.045 };
                    plan.at(x * bent + jag, low - 1.30 + 1.24 * share)
                })
                .collect();
            easel.ink(&stripe, 7.0, (leaf.deep.toned(0.7), Taper::LINE));
        }
    });
    let stalk = through(&plan.all(&[[0.0, low - 1.28], [0.06, low - 1.42], [0.20, low - 1.44]]), 4);
    easel.ink(&stalk, 3.0, (leaf.line, Taper::LINE));
}
