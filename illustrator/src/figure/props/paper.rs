//! What is flat: book, phone, letter, camera; paintbrush and palette.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::{Grip, lights, rod};
use scene::{Pose, Tint};

/// Open before who reads: the pages are toward the face, and we see its back. One that casts, or lies in one hand alone, shows
/// what is written.
pub fn book(easel: &mut Easel, body: &Body, grip: Grip) {
    let reads = body.posture.arms.iter().any(|arm| arm.hand == super::Hand::Assist) && body.pose != Pose::Casting;
    if reads { covers(easel, body, grip) } else { pages(easel, body, grip) }
}

/// Both boards and the back between them, over which the upper edges of the leaves are seen.
fn covers(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cover, white) = (body.held(body.palette.accent), body.palette.white);
    let half = |side: f64, points: &[Point]| -> Vec<Point> {
        grip.all(&points.iter().map(|[x, y]| [x * side, *y]).collect::<Vec<_>>())
    };
    for side in [-1.0, 1.0] {
        let leaves = [[0.0, -0.20], [0.02, -0.25], [0.12, -0.325], [0.26, -0.355], [0.425, -0.335], [0.43, -0.25]];
        body.panel(easel, &half(side, &leaves), &white);
        for rise in [0.016, 0.034] {
            let edge = [[0.03, -0.245 + rise], [0.13, -0.31 + rise], [0.27, -0.34 + rise], [0.42, -0.325 + rise]];
            easel.ink(&through(&half(side, &edge), 4), 0.4, (white.line, Taper::EVEN));
        }
        let board = [[0.03, -0.225], [0.44, -0.295], [0.46, 0.215], [0.03, 0.275]];
        body.panel(easel, &half(side, &board), &cover);
        let frame = [[0.085, -0.180], [0.395, -0.232], [0.410, 0.168], [0.085, 0.215]];
        easel.ink(&closed(&half(side, &frame)), 0.8, (cover.glint, Taper::EVEN));
    }
    // The title stands on the one board.
    let label = [[0.15, -0.115], [0.33, -0.145], [0.332, -0.045], [0.15, -0.02]];
    body.panel(easel, &half(1.0, &label), &white);
    easel.ink(&half(1.0, &[[0.18, -0.066], [0.30, -0.083]]), 0.8, (white.line, Taper::LINE));
    let back = [[-0.045, -0.225], [0.045, -0.225], [0.045, 0.278], [-0.045, 0.278]];
    body.panel(easel, &grip.all(&back), &cover);
    for y in [-0.15, 0.20] {
        easel.ink(&grip.all(&[[-0.042, y], [0.042, y]]), 1.2, (body.palette.gold.base, Taper::EVEN));
    }
}

/// We look over its upper edge onto the pages, and see the cover's edge below them.
fn pages(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cover, white) = (body.held(body.palette.accent), body.palette.white);
    let half = |side: f64, points: &[Point]| -> Vec<Point> { points.iter().map(|[x, y]| [x * side, *y]).collect() };
    let board = [[0.0, -0.18], [0.40, -0.25], [0.49, 0.14], [0.0, 0.24]];
    let leaf = [
        [0.0, -0.17],
        [0.10, -0.255],
        [0.24, -0.275],
        [0.37, -0.25],
        [0.455, 0.085],
        [0.29, 0.06],
        [0.13, 0.09],
        [0.0, 0.18],
    ];
    for side in [-1.0, 1.0] {
        body.panel(easel, &grip.all(&half(side, &board)), &cover);
    }
    for side in [-1.0, 1.0] {
        // Under the open leaf the edges of the others.
        let edges = [
            [0.0, 0.18],
            [0.13, 0.09],
            [0.29, 0.06],
            [0.455, 0.085],
            [0.46, 0.115],
            [0.29, 0.10],
            [0.13, 0.135],
            [0.0, 0.215],
        ];
        body.panel(easel, &grip.all(&half(side, &edges)), &white);
        let page = grip.all(&half(side, &leaf));
        easel.fill(&page, white.base);
        let gutter = grip.all(&half(side, &[[0.0, -0.17], [0.05, -0.21], [0.06, 0.135], [0.0, 0.18]]));
        easel.veil(&gutter, white.shaded, 1.0);
        easel.ink(&closed(&page), 0.95, (white.line, Taper::EVEN));
        for row in 0..5 {
            let down = f64::from(row) / 5.0;
            let text = [[0.10, -0.19], [0.22, -0.215], [0.35 + 0.05 * down, -0.195]].map(|[x, y]| [x, y + 0.29 * down]);
            easel.ink(&through(&grip.all(&half(side, &text)), 4), 0.55, (white.line, Taper::LINE));
        }
    }
}

/// Its back: the screen is the figure's. At the ear it is seen half from its edge.
pub fn phone(easel: &mut Easel, body: &Body, grip: Grip) {
    let case = body.held(body.palette.dark);
    let calls = matches!(body.pose, Pose::Calling | Pose::LyingProne);
    let [narrow, low] = if calls { [0.6, 1.0] } else { [0.76, 0.80] };
    let at = |points: &[Point]| grip.all(&points.iter().map(|[x, y]| [x * narrow, y * low]).collect::<Vec<_>>());
    // The hand is at its outer edge.
    let edge = [
        [-0.34, -0.44],
        [-0.30, -0.48],
        [0.03, -0.48],
        [0.07, -0.44],
        [0.07, 0.20],
        [0.03, 0.24],
        [-0.30, 0.24],
        [-0.34, 0.20],
    ];
    if !calls {
        easel.glow(
            grip.at([-0.13, -0.30]),
            [0.44 * body.rig.unit, 0.56 * body.rig.unit],
            (body.dyed(Tint::Sky).glint, 0.45),
        );
        lights::screen(easel, body, grip.at([-0.13, -0.30]));
    }
    body.panel(easel, &around(&at(&edge), 3), &case);
    let rim = at(&edge.map(|[x, y]| [-0.135 + (x + 0.135) * 0.90, -0.12 + (y + 0.12) * 0.94]));
    easel.ink(&closed(&around(&rim, 3)), 0.7, (case.glint, Taper::EVEN));
    let plate = at(&[[-0.04, -0.43], [-0.18, -0.43], [-0.18, -0.26], [-0.04, -0.26]]);
    easel.fill(&plate, case.deep);
    easel.ink(&closed(&plate), 0.6, (case.glint, Taper::EVEN));
    for y in [-0.385, -0.305] {
        let lens = [0.032 * narrow * body.rig.unit, 0.032 * low * body.rig.unit];
        easel.fill(&ellipse(grip.at([-0.11 * narrow, y * low]), lens, 0.0), body.palette.metal.base);
    }
}

pub fn letter(easel: &mut Easel, body: &Body, grip: Grip) {
    let (paper, seal) = (body.held(body.palette.white), body.palette.lip);
    let sheet = [[-0.31, -0.26], [0.31, -0.26], [0.31, 0.16], [-0.31, 0.16]];
    body.panel(easel, &grip.all(&sheet), &paper);
    for side in [-1.0, 1.0] {
        easel.ink(&grip.all(&[[side * 0.31, 0.16], [side * 0.06, -0.06]]), 0.7, (paper.line, Taper::EVEN));
    }
    let flap = grip.all(&[[-0.31, -0.26], [0.31, -0.26], [0.04, 0.0], [-0.04, 0.0]]);
    body.panel(easel, &flap, &paper);
    let heart = [[0.0, 0.055], [-0.07, -0.015], [-0.065, -0.06], [-0.03, -0.075], [0.0, -0.045]];
    let mut outline = heart.to_vec();
    outline.extend(heart[1..4].iter().rev().map(|[x, y]| [-x, *y]));
    easel.fill(&grip.all(&outline), seal);
}

/// Half of a sheet in each hand, the torn edges toward each other, and scraps that fall between them.
pub fn torn(easel: &mut Easel, body: &Body, grip: Grip) {
    let (paper, unit) = (body.held(body.palette.white), body.rig.unit);
    let at_other = grip.other();
    let halves = [(body.palm(1 - at_other), grip.side), (body.palm(at_other), -grip.side)];
    for (palm, side) in halves {
        let at = |[x, y]: Point| add(palm, [-side * x * unit, y * unit]);
        let half = [
            [-0.06, -0.50],
            [0.30, -0.58],
            [0.22, -0.40],
            [0.36, -0.26],
            [0.24, -0.12],
            [0.34, 0.06],
            [0.20, 0.16],
            [-0.14, 0.22],
        ]
        .map(at);
        body.panel(easel, &half, &paper);
        for y in [-0.36, -0.24, -0.12] {
            easel.ink(&[at([0.02, y]), at([0.20, y - 0.03])], 0.9, (paper.line, Taper::EVEN));
        }
    }
    let middle = [f64::midpoint(halves[0].0[0], halves[1].0[0]), f64::midpoint(halves[0].0[1], halves[1].0[1])];
    for (x, y, turn) in
        [(-0.10, -0.30, 0.2), (0.14, 0.02, 1.1), (-0.04, 0.34, 2.0), (0.22, 0.56, 0.6), (-0.24, 0.78, 1.5)]
    {
        let corner = |step: f64, far: f64| {
            let angle = turn + step;
            add(middle, [(x + libm::cos(angle) * far) * unit, (y + libm::sin(angle) * far) * unit])
        };
        body.panel(easel, &[corner(0.0, 0.10), corner(1.7, 0.08), corner(3.1, 0.11), corner(4.6, 0.07)], &paper);
    }
}

pub fn camera(easel: &mut Easel, body: &Body, grip: Grip) {
    let (case, metal, unit) = (body.held(body.palette.dark), body.palette.metal, body.rig.unit);
    let top = [[-0.12, -0.18], [-0.08, -0.27], [0.08, -0.27], [0.12, -0.18]];
    body.panel(easel, &grip.all(&top), &case);
    let button = grip.all(&[[0.18, -0.23], [0.26, -0.23], [0.26, -0.17], [0.18, -0.17]]);
    body.panel(easel, &button, &metal);
    let edge = [
        [-0.31, -0.17],
        [-0.28, -0.20],
        [0.28, -0.20],
        [0.31, -0.17],
        [0.31, 0.17],
        [0.28, 0.20],
        [-0.28, 0.20],
        [-0.31, 0.17],
    ];
    body.panel(easel, &grip.all(&edge), &case);
    let band = grip.all(&[[-0.31, -0.11], [0.31, -0.11], [0.31, -0.18], [-0.31, -0.18]]);
    easel.fill(&band, metal.base);
    let center = grip.at([0.0, 0.01]);
    body.panel(easel, &ellipse(center, [0.175 * unit; 2], 0.0), &metal);
    body.panel(easel, &ellipse(center, [0.135 * unit; 2], 0.0), &body.palette.dark);
    easel.fill(&ellipse(center, [0.085 * unit; 2], 0.0), body.palette.iris.deep);
    easel.fill(&ellipse(add(center, body.rig.away([-0.03, -0.03])), [0.03 * unit; 2], 0.0), body.palette.white.base);
}

/// Beside who paints, on the brush's side: a canvas on three legs, half of it painted.
pub fn canvas_on_easel(easel: &mut Easel, body: &Body, grip: Grip) {
    if body.posture.arms[grip.other()].hand != super::Hand::Assist {
        return;
    }
    let (wood, white, unit) = (&body.palette.leather, body.palette.white, body.rig.unit);
    let middle = body.rig.body([0.0, 2.0]);
    let at = |[x, y]: Point| [middle[0] + grip.side * x * unit, middle[1] + y * unit];
    for (from, to) in [([1.46, -1.3], [0.86, 4.1]), ([1.56, -1.3], [2.30, 4.1])] {
        rod(easel, body, (at(from), at(to)), 0.06, wood);
    }
    body.panel(easel, &[[0.80, -1.02], [2.20, -1.10], [2.24, 0.72], [0.84, 0.70]].map(at), &white);
    let sheet = [[0.86, -0.96], [2.14, -1.04], [2.18, 0.66], [0.90, 0.64]].map(at);
    easel.within(&sheet, |easel| {
        easel.fill(&[[0.8, -1.2], [2.3, -1.2], [2.3, 0.0], [0.8, 0.1]].map(at), body.dyed(Tint::Sky).light);
        easel.fill(&ellipse(at([1.80, -0.62]), [0.20 * unit; 2], 0.0), body.palette.gold.light);
        let hill = [[0.7, 0.3], [1.1, -0.18], [1.6, 0.10], [2.0, -0.06], [2.4, 0.2], [2.4, 0.9], [0.7, 0.9]];
        easel.fill(&through(&hill.map(at), 5), body.palette.leaf.base);
    });
    rod(easel, body, (at([0.74, 0.76]), at([2.32, 0.78])), 0.06, wood);
}

/// The brush in one hand, the palette on the other.
pub fn paintbrush(easel: &mut Easel, body: &Body, grip: Grip) {
    let other = grip.other_palm(body);
    let unit = body.rig.unit;
    // The thumb goes through it: it lies on the forearm.
    let at = |[x, y]: Point| [other[0] + grip.side * (1.5 * x - 0.06) * unit, other[1] + (1.5 * y - 0.06) * unit];
    let outline = [
        [-0.30, -0.04],
        [-0.12, -0.22],
        [0.22, -0.22],
        [0.42, -0.06],
        [0.36, 0.12],
        [0.14, 0.10],
        [0.02, 0.20],
        [-0.20, 0.16],
    ];
    let board: Vec<Point> = around(&outline.map(at), 5);
    if body.posture.arms[grip.other()].hand == super::Hand::Assist {
        body.panel(easel, &board, &body.palette.leather);
        let dabs = [body.palette.accent, body.palette.gold, body.palette.leaf, body.palette.cloth, body.palette.white];
        for (place, dab) in dabs.iter().enumerate() {
            let turn = place as f64 / 4.0;
            let center = at([-0.10 + 0.42 * turn, -0.12 + 0.10 * turn * turn]);
            let spot = ellipse(center, [0.075 * unit, 0.058 * unit], 0.0);
            easel.fill(&spot, dab.base);
            easel.ink(&closed(&spot), 0.5, (dab.line, Taper::EVEN));
        }
    }
    rod(easel, body, (grip.at([0.0, 0.34]), grip.at([0.0, -0.40])), 0.018, &body.palette.leather);
    rod(easel, body, (grip.at([0.0, -0.36]), grip.at([0.0, -0.46])), 0.024, &body.palette.metal);
    let hair = through(&grip.all(&[[0.0, -0.45], [0.0, -0.54], [0.01, -0.64]]), 4);
    let paint = body.held(body.palette.accent);
    body.panel(easel, &ribbon(&hair, |share| 0.034 * (1.0 - share * share) * unit), &paint);
}

/// On a table, and both hands at it.
pub fn is_typed_on(body: &Body) -> bool {
    body.has_table() && body.pose == Pose::Sitting && body.gesture.is_none()
}

/// On a table its keys, under both hands.
pub fn keyboard(easel: &mut Easel, body: &Body) {
    let (case, unit) = (body.held(body.palette.metal), body.rig.unit);
    let middle = super::lerp(body.palm(0), body.palm(1), 0.5);
    let at = |[x, y]: Point| add(middle, [x * unit, y * unit]);
    // It lies: what is nearer to us is wider, and all is seen from low.
    let wide = |y: f64| 0.54 + 0.10 * (y + 0.12) / 0.32;
    let deck = [[-wide(-0.12), -0.12], [wide(-0.12), -0.12], [wide(0.20), 0.20], [-wide(0.20), 0.20]];
    body.panel(easel, &deck.map(at), &case);
    for row in 0..4 {
        let y = -0.015 + 0.048 * f64::from(row);
        let (upper, lower) = (wide(y) * 0.165, wide(y + 0.034) * 0.165);
        for column in -5..=5 {
            let x = f64::from(column);
            let key = [
                [(x - 0.42) * upper, y],
                [(x + 0.42) * upper, y],
                [(x + 0.42) * lower, y + 0.034],
                [(x - 0.42) * lower, y + 0.034],
            ];
            easel.fill(&key.map(at), case.deep);
        }
    }
}

/// The back of its lid: the keys are the figure's. On a table it is tilted so far toward us that the hands are seen over it.
pub fn laptop(easel: &mut Easel, body: &Body) {
    let (case, unit) = (body.held(body.palette.metal), body.rig.unit);
    let middle = super::lerp(body.palm(0), body.palm(1), 0.5);
    lights::screen(easel, body, add(middle, [0.0, -0.2 * unit]));
    if is_typed_on(body) {
        let at = |[x, y]: Point| add(middle, [x * unit, (y + 0.02) * unit]);
        let lid = [[-0.68, 0.20], [-0.65, 0.17], [0.65, 0.17], [0.68, 0.20], [0.62, 0.50], [-0.62, 0.50]];
        body.panel(easel, &lid.map(at), &case);
        let mark = ellipse(at([0.0, 0.33]), [0.062 * unit, 0.046 * unit], 0.0);
        easel.fill(&mark, case.glint);
        easel.ink(&closed(&mark), 0.6, (case.line, Taper::EVEN));
        return;
    }
    let at = |[x, y]: Point| add(middle, [x * unit, (y + 0.10) * unit]);
    let base = [[-0.54, 0.14], [0.54, 0.14], [0.58, 0.22], [-0.58, 0.22]];
    body.panel(easel, &base.map(at), &case);
    let lid = [[-0.50, -0.50], [-0.47, -0.54], [0.47, -0.54], [0.50, -0.50], [0.55, 0.15], [-0.55, 0.15]];
    body.panel(easel, &lid.map(at), &case);
    let mark = ellipse(at([0.0, -0.20]), [0.065 * unit; 2], 0.0);
    easel.fill(&mark, case.glint);
    easel.ink(&closed(&mark), 0.6, (case.line, Taper::EVEN));
}
