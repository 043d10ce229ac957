//! What one sits on out of doors: a rock, its facets lit from above, its foot in the grass or the water; a large suitcase.

use super::super::curve::{Point, Taper, closed, lerp};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::seats::{Plan, weight};
use scene::Place;

pub fn draw(easel: &mut Easel, body: &Body) {
    let (plan, stone) = (Plan::of(body), stone(body));
    let low = (plan.ground - plan.near) / plan.unit;
    let top = [
        plan.behind(-1.30, -0.10),
        plan.behind(-0.96, 0.10),
        plan.behind(0.10, 0.05),
        plan.behind(1.06, 0.12),
        plan.behind(1.34, -0.08),
        plan.before(1.10, 0.02),
        plan.before(0.30, 0.10),
        plan.before(-0.56, 0.03),
        plan.before(-1.06, 0.12),
    ];
    let foot = [
        plan.before(-1.72, low * 0.96),
        plan.before(-1.20, low * 1.06),
        plan.before(-0.10, low * 1.02),
        plan.before(0.84, low * 1.08),
        plan.before(1.80, low * 0.98),
    ];
    let outline = [
        top[0],
        plan.before(-1.48, low * 0.42),
        foot[0],
        foot[1],
        foot[2],
        foot[3],
        foot[4],
        plan.before(1.50, low * 0.36),
        top[4],
        top[3],
        top[2],
        top[1],
    ];
    easel.fill(&outline, stone.shaded);
    easel.within(&outline, |easel| faces(easel, &plan, (&top, &foot), (&stone, low)));
    easel.fill(&top, stone.base);
    easel.ink(&closed(&outline), 1.1, (stone.line, Taper::EVEN));
    easel.ink(&[top[4], top[5], top[6], top[7], top[8], top[0]], 0.9, (stone.line, Taper::LINE));
    weight(easel, body, &plan, stone.deep);
    if matches!(body.place, Place::Beach | Place::Pool | Place::Waterfall) {
        foam(easel, body, (&plan, low));
    }
}

/// Of leather, with straps, brass corners and a handle.
pub fn suitcase(easel: &mut Easel, body: &Body) {
    let (plan, leather, brass) = (Plan::of(body), body.palette.leather, body.palette.gold);
    let low = (plan.ground - plan.near) / plan.unit;
    let lid = [plan.behind(-1.22, 0.0), plan.behind(1.22, 0.0), plan.before(1.30, 0.0), plan.before(-1.30, 0.0)];
    let front = [plan.before(-1.30, 0.0), plan.before(1.30, 0.0), plan.before(1.30, low), plan.before(-1.30, low)];
    for (face, tone) in [(&front, leather.base), (&lid, leather.light)] {
        easel.fill(face, tone);
        easel.ink(&closed(face), 1.1, (leather.line, Taper::EVEN));
    }
    let shade = [plan.before(-1.30, low * 0.62), plan.before(1.30, low * 0.62), front[2], front[3]];
    easel.veil(&shade, leather.deep, 0.35);
    for x in [-0.78, 0.78] {
        let strap = [
            plan.before(x - 0.09, 0.0),
            plan.before(x + 0.09, 0.0),
            plan.before(x + 0.09, low),
            plan.before(x - 0.09, low),
        ];
        easel.fill(&strap, leather.deep);
        let [from, to] = [low * 0.34, low * 0.34 + 0.16];
        let buckle = [
            plan.before(x - 0.12, from),
            plan.before(x + 0.12, from),
            plan.before(x + 0.12, to),
            plan.before(x - 0.12, to),
        ];
        easel.ink(&closed(&buckle), 2.2, (brass.base, Taper::EVEN));
    }
    let handle = [
        plan.before(-0.30, low * 0.16),
        plan.before(-0.22, low * 0.30),
        plan.before(0.22, low * 0.30),
        plan.before(0.30, low * 0.16),
    ];
    easel.ink(&handle, 5.0, (leather.line, Taper::EVEN));
    easel.ink(&handle, 3.2, (leather.deep, Taper::EVEN));
    for (x, way) in [(-1.30, 1.0), (1.30, -1.0)] {
        for (y, up) in [(0.0, 1.0), (low, -1.0)] {
            let corner = [plan.before(x, y), plan.before(x + way * 0.22, y), plan.before(x, y + up * 0.22)];
            easel.fill(&corner, brass.base);
            easel.ink(&closed(&corner), 0.8, (brass.line, Taper::EVEN));
        }
    }
    weight(easel, body, &plan, leather.deep);
}

/// The side toward the light is brighter, and cracks run down it.
fn faces(easel: &mut Easel, plan: &Plan, (top, foot): (&[Point; 9], &[Point; 5]), (stone, low): (&Surface, f64)) {
    easel.fill(
        &[
            top[6],
            top[7],
            top[8],
            top[0],
            plan.before(-1.48, low * 0.42),
            foot[0],
            foot[1],
            plan.before(-0.40, low * 0.62),
        ],
        stone.base.toned(0.10),
    );
    easel.fill(
        &[top[4], top[5], plan.before(1.02, low * 0.50), foot[3], foot[4], plan.before(1.50, low * 0.36)],
        stone.deep,
    );
    for crack in [
        [top[7], plan.before(-0.40, low * 0.62), foot[1]],
        [top[5], plan.before(1.02, low * 0.50), foot[3]],
        [top[6], plan.before(0.36, low * 0.40), plan.before(0.16, low * 0.80)],
    ] {
        easel.ink(&crack, 0.9, (stone.line, Taper::LINE));
    }
    for (x, down) in [(-0.9, 0.5), (0.7, 0.26), (0.3, 0.86), (-1.2, 0.8)] {
        let from = plan.before(x, low * down);
        easel.ink(&[from, lerp(from, plan.before(x + 0.3, low * down + 0.06), 1.0)], 0.8, (stone.line, Taper::LINE));
    }
}

fn stone(body: &Body) -> Surface {
    let metal = body.palette.metal;
    Surface {
        base: metal.shaded.toned(0.10),
        shaded: metal.deep.toned(0.30),
        deep: metal.line.toned(0.52),
        line: metal.line.toned(1.0),
        ..metal
    }
}

/// Where waves break at its foot.
fn foam(easel: &mut Easel, body: &Body, (plan, low): (&Plan, f64)) {
    for (x, down, size) in [
        (-1.8, 1.0, 0.26),
        (-1.3, 1.07, 0.32),
        (-0.6, 1.05, 0.26),
        (0.1, 1.06, 0.30),
        (0.8, 1.09, 0.28),
        (1.4, 1.04, 0.32),
        (1.9, 1.0, 0.24),
    ] {
        let [cx, cy] = plan.before(x, low * down);
        let puff = super::super::curve::ellipse(
            [cx, cy + 0.06 * plan.unit],
            [size * plan.unit * 1.5, size * 0.5 * plan.unit],
            0.0,
        );
        easel.veil(&puff, body.palette.white.base, 0.85);
    }
}
