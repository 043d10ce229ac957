//! What tales are about and somebody has the hands on: a sword in its stone, a ball of crystal on a cloth, a chest with its lid up.

use super::super::super::curve::{Point, Taper, add, around, closed, ellipse, through};
use super::super::super::easel::Easel;
use super::super::super::palette::Surface;
use super::super::{Body, seats};
use super::Plan;
use scene::Tint;

/// Where the blade goes into the stone, head units below the far edge.
const SLIT: f64 = 1.08;

/// The same, canvas units.
pub fn slit_of(body: &Body) -> Point {
    Plan::of(body).at(0.0, SLIT)
}

/// A boulder with moss on it; light comes out of the cleft.
pub fn stone(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (low, unit) = (plan.low() - 0.10, plan.unit);
    let gray = body.dyed(Tint::Gray);
    let rock = Surface { base: gray.shaded, shaded: gray.deep, ..gray };
    let outline = plan.all(&[
        [-0.78, 0.98],
        [-0.30, 0.84],
        [0.40, 0.86],
        [0.86, 1.02],
        [1.42, 1.44],
        [1.62, 2.20],
        [2.10, 2.70],
        [2.30, low],
        [-2.36, low],
        [-2.10, 2.60],
        [-1.54, 2.10],
        [-1.38, 1.40],
    ]);
    body.panel(easel, &outline, &rock);
    let top = [[-0.78, 0.98], [-0.30, 0.84], [0.40, 0.86], [0.86, 1.02], [0.44, 1.28], [-0.16, 1.36], [-0.74, 1.24]];
    easel.fill(&plan.all(&top), gray.base);
    easel.ink(&closed(&plan.all(&top)), 0.8, (rock.line, Taper::EVEN));
    let lit = [[0.44, 1.28], [0.86, 1.02], [1.42, 1.44], [1.62, 2.20], [1.10, 2.50], [0.58, 2.0]];
    easel.veil(&plan.all(&lit.map(|[x, y]| [body.rig.light * x, y])), gray.light, 0.30);
    for crack in [
        [[-0.74, 1.24], [-0.86, 1.9], [-0.60, 2.6]],
        [[0.44, 1.28], [0.60, 2.0], [0.46, 2.9]],
        [[-0.16, 1.36], [-0.10, 1.8], [-0.28, 2.3]],
        [[1.10, 2.50], [1.24, 3.0], [1.10, 3.6]],
    ] {
        easel.ink(&through(&plan.all(&crack), 5), 1.3, (rock.line, Taper::LINE));
    }
    for (x, y, wide) in
        [(-1.30, 1.52, 0.24), (1.34, 1.90, 0.22), (-1.7, 2.66, 0.40), (1.76, 2.76, 0.42), (-0.5, 1.12, 0.16)]
    {
        let moss = ellipse(plan.at(x, y), [wide * unit, 0.09 * unit], 0.0);
        easel.veil(&moss, body.palette.leaf.base, 0.85);
    }
    if easel.in_color() {
        easel.shine(plan.at(0.0, 0.5), [1.1 * unit, 0.9 * unit], (body.dyed(Tint::Yellow).glint, 0.55));
    }
    let cleft = ellipse(plan.at(0.0, SLIT), [0.17 * unit, 0.05 * unit], 0.0);
    easel.fill(&cleft, body.palette.dark.deep);
    for (turn, far) in [(-62.0, 1.25), (-34.0, 1.05), (-146.0, 1.05), (-118.0, 1.25), (-10.0, 0.8), (-170.0, 0.8)] {
        let way = f64::to_radians(turn);
        let on = |share: f64| plan.at(libm::cos(way) * far * share, SLIT + libm::sin(way) * far * share);
        easel.ink(&[on(0.40), on(1.0)], 2.4, (body.dyed(Tint::Yellow).light, Taper::LINE));
    }
}

/// A round table under a cloth that falls in folds, the ball on its foot, mist in it.
pub fn with_ball(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (unit, cloth) = (plan.unit, body.dyed(Tint::Purple));
    let (low, gold) = (plan.low(), body.palette.gold);
    let side = plan.all(&[[-1.46, 0.42], [1.46, 0.42], [1.62, 1.4], [1.80, low], [-1.80, low], [-1.62, 1.4]]);
    body.panel(easel, &side, &Surface { base: cloth.shaded, shaded: cloth.deep, ..cloth });
    for x in [-1.18, -0.74, -0.26, 0.20, 0.66, 1.10] {
        let fold = [[x, 0.66], [x * 1.10, 1.4], [x * 1.24, 2.4]];
        easel.ink(&through(&plan.all(&fold), 5), 1.4, (cloth.line, Taper::FOLD));
    }
    let top = ellipse(plan.at(0.0, 0.40), [1.48 * unit, 0.38 * unit], 0.0);
    body.panel(easel, &top, &cloth);
    easel.ink(&closed(&ellipse(plan.at(0.0, 0.40), [1.36 * unit, 0.32 * unit], 0.0)), 1.6, (gold.base, Taper::EVEN));
    easel.veil(&ellipse(plan.at(0.0, 0.44), [0.52 * unit, 0.14 * unit], 0.0), body.palette.dark.deep, 0.4);
    let foot = plan.all(&[[-0.22, 0.18], [0.22, 0.18], [0.34, 0.46], [-0.34, 0.46]]);
    body.panel(easel, &foot, &gold);
    let center = plan.at(0.0, -0.10);
    let glow = body.held(body.dyed(Tint::Sky));
    if easel.in_color() {
        easel.shine(center, [1.5 * unit, 1.3 * unit], (glow.glint, 0.75));
    }
    ball(easel, body, (center, 0.40 * unit, &glow));
    cards(easel, body, &plan);
}

fn ball(easel: &mut Easel, body: &Body, (center, radius, glow): (Point, f64, &Surface)) {
    let white = body.palette.white;
    let round = ellipse(center, [radius; 2], 0.0);
    easel.fill(&round, glow.light);
    easel.within(&round, |easel| {
        easel.crescent(&round, body.rig.away([0.14, -0.16]), (glow.base, 0.9));
        for (x, y, wide, turn) in [(-0.2, 0.25, 0.62, -24.0), (0.25, -0.1, 0.42, 20.0), (-0.1, -0.35, 0.34, -30.0)] {
            let mist = add(center, [x * radius, y * radius]);
            easel.veil(&ellipse(mist, [wide * radius, wide * 0.42 * radius], turn), white.base, 0.45);
        }
        let glint = add(center, [body.rig.light * 0.42 * radius, -0.46 * radius]);
        easel.fill(&ellipse(glint, [0.22 * radius, 0.13 * radius], body.rig.light * 38.0), white.base);
    });
    easel.ink(&closed(&round), 1.1, (glow.line, Taper::EVEN));
    for (number, turn) in [-2.7, -2.1, -1.57, -1.0, -0.45].into_iter().enumerate() {
        let far = radius * (1.35 + 0.22 * (number % 2) as f64);
        let spark = add(center, [libm::cos(turn) * far, libm::sin(turn) * far]);
        easel.fill(&ellipse(spark, [radius * 0.055; 2], 0.0), white.base);
    }
}

/// Some that lie on the cloth, face down.
fn cards(easel: &mut Easel, body: &Body, plan: &Plan) {
    let back = body.dyed(Tint::Navy);
    for (x, y, lean) in [(-1.02, 0.38, 0.10), (0.84, 0.52, -0.06), (1.06, 0.40, 0.08)] {
        let card = [
            [x - 0.13, y - 0.09],
            [x + 0.13, y - 0.09 + lean * 0.3],
            [x + 0.16, y + 0.10 + lean * 0.3],
            [x - 0.16, y + 0.10],
        ];
        body.panel(easel, &plan.all(&card), &back);
        easel.fill(&ellipse(plan.at(x, y + 0.01), [0.05 * plan.unit, 0.03 * plan.unit], 0.0), body.palette.gold.light);
    }
}

/// Its front to us: the lid stands open behind it, gold and gems are heaped up in it and light up who looks in.
pub fn chest(easel: &mut Easel, body: &Body) {
    let plan = Plan::of(body);
    let (unit, low) = (plan.unit, plan.low() - 0.20);
    let (wood, gold) = (seats::timber(body), body.palette.gold);
    let lid = plan.all(&[[-1.28, 0.62], [-1.24, 0.06], [-1.06, -0.16], [1.06, -0.16], [1.24, 0.06], [1.28, 0.62]]);
    body.panel(easel, &lid, &wood);
    let lining = plan.all(&[[-1.12, 0.62], [-1.08, 0.14], [-0.96, 0.0], [0.96, 0.0], [1.08, 0.14], [1.12, 0.62]]);
    easel.fill(&lining, wood.deep);
    easel.ink(&closed(&lining), 0.7, (wood.line, Taper::EVEN));
    if easel.in_color() {
        easel.shine(plan.at(0.0, 0.2), [1.9 * unit, 1.5 * unit], (body.dyed(Tint::Yellow).glint, 0.8));
    }
    heap(easel, body, &plan);
    let front = plan.all(&[[-1.30, 0.66], [1.30, 0.66], [1.24, low], [-1.24, low]]);
    body.panel(easel, &front, &wood);
    for y in [0.66 + (low - 0.66) * 0.36, 0.66 + (low - 0.66) * 0.68] {
        easel.ink(&plan.all(&[[-1.26, y], [1.26, y]]), 0.9, (wood.line, Taper::EVEN));
    }
    let bands = [[-1.32, -1.08], [1.08, 1.32], [-0.52, -0.34], [0.34, 0.52]];
    for [from, to] in bands {
        body.panel(easel, &plan.all(&[[from, 0.66], [to, 0.66], [to * 0.96, low], [from * 0.96, low]]), &gold);
    }
    body.panel(easel, &plan.all(&[[-1.34, 0.60], [1.34, 0.60], [1.34, 0.76], [-1.34, 0.76]]), &gold);
    let lock = plan.all(&[[-0.18, 0.70], [0.18, 0.70], [0.18, 0.98], [0.0, 1.08], [-0.18, 0.98]]);
    body.panel(easel, &lock, &gold);
    easel.fill(&ellipse(plan.at(0.0, 0.84), [0.05 * unit, 0.06 * unit], 0.0), body.palette.dark.deep);
}

/// Coins that slide over each other, a string of pearls, gems.
fn heap(easel: &mut Easel, body: &Body, plan: &Plan) {
    let (unit, gold, white) = (plan.unit, body.palette.gold, body.palette.white);
    let mound = plan.all(&[
        [-1.12, 0.66],
        [-0.92, 0.46],
        [-0.40, 0.30],
        [0.06, 0.24],
        [0.52, 0.32],
        [0.96, 0.48],
        [1.12, 0.66],
    ]);
    body.panel(easel, &around(&mound, 4), &gold);
    for number in 0..26_u32 {
        let share = f64::from(number) / 25.0;
        let x = -1.0 + 2.0 * share;
        let top = 0.30 + 0.24 * x * x;
        let y = top + 0.30 * f64::from((number * 7) % 5) / 5.0;
        let coin = ellipse(plan.at(x, y.min(0.62)), [0.105 * unit, 0.065 * unit], f64::from(number * 37 % 50) - 25.0);
        easel.fill(&coin, gold.light);
        easel.ink(&closed(&coin), 0.7, (gold.line, Taper::EVEN));
    }
    for (x, y, tint) in [(-0.62, 0.36, Tint::Red), (0.30, 0.24, Tint::Teal), (0.74, 0.40, Tint::Blue)] {
        let gem = plan.all(&[[x - 0.12, y], [x - 0.06, y - 0.10], [x + 0.06, y - 0.10], [x + 0.12, y], [x, y + 0.14]]);
        body.panel(easel, &gem, &body.dyed(tint));
    }
    let pearls = through(&plan.all(&[[-0.34, 0.34], [-0.16, 0.50], [0.06, 0.48], [0.14, 0.36]]), 4);
    for at in pearls {
        easel.fill(&ellipse(at, [0.045 * unit; 2], 0.0), white.base);
    }
}
