//! What is played with: paper plane, kite, sparkler, racket, bat, snowball, skateboard.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, ribbon, through};
use super::super::easel::Easel;
use super::{Grip, rod};
use scene::{Pose, Tint};

/// Its nose goes out to the side and a little up; the fold below is between the fingers.
pub fn paper_plane(easel: &mut Easel, body: &Body, grip: Grip) {
    let paper = body.held(body.palette.white);
    let nose = [0.62, -0.34];
    body.panel(easel, &grip.all(&[nose, [-0.36, -0.42], [-0.14, -0.12]]), &paper);
    body.panel(easel, &grip.all(&[nose, [-0.14, -0.12], [-0.10, 0.10], [0.06, 0.05]]), &paper);
    let keel = grip.all(&[nose, [-0.14, -0.12], [0.02, -0.02]]);
    easel.veil(&keel, paper.shaded, 1.0);
    body.panel(easel, &grip.all(&[nose, [-0.44, -0.10], [-0.14, -0.06]]), &paper);
}

fn bridle(body: &Body, grip: Grip) -> Point {
    body.rig.flat([grip.side * 1.72, -0.42])
}

/// In the air beside the head, its tail behind it.
pub fn kite(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cloth, white, head) = (body.held(body.dyed(Tint::Red)), body.palette.white, body.rig.head);
    let center = bridle(body, grip);
    let at = |[x, y]: Point| add(center, [grip.side * x * head, y * head]);
    let (top, right, low, left) = (at([0.20, -0.50]), at([0.40, 0.02]), at([-0.22, 0.46]), at([-0.30, -0.20]));
    let tail = through(&[low, at([-0.10, 0.66]), at([-0.26, 0.84]), at([-0.10, 1.04]), at([-0.22, 1.22])], 6);
    easel.ink(&tail, 1.2, (body.palette.dark.base, Taper::EVEN));
    for share in [0.3, 0.6, 0.9] {
        let [x, y] = tail[(share * (tail.len() - 1) as f64) as usize];
        let bow = |dx: f64, dy: f64| [x + dx * head, y + dy * head];
        body.panel(easel, &[bow(-0.09, -0.04), bow(0.09, 0.04), bow(0.09, -0.04), bow(-0.09, 0.04)], &white);
    }
    body.panel(easel, &[top, right, low, left], &cloth);
    let middle = lerp(left, right, 0.5);
    easel.fill(&[top, right, middle], white.base);
    easel.fill(&[low, left, middle], white.base);
    easel.ink(&[top, low], 0.9, (cloth.line, Taper::EVEN));
    easel.ink(&[left, right], 0.9, (cloth.line, Taper::EVEN));
    easel.ink(&closed(&[top, right, low, left]), 1.0, (cloth.line, Taper::EVEN));
}

/// From the kite to the fist, and a loose end below it.
pub fn line(easel: &mut Easel, body: &Body, grip: Grip) {
    let far = bridle(body, grip);
    let sag = add(lerp(far, grip.at, 0.5), [0.0, 0.07 * body.rig.unit]);
    let curve = through(&[far, sag, grip.at, grip.at([0.10, 0.20]), grip.at([0.06, 0.40])], 6);
    easel.ink(&curve, 0.9, (body.palette.dark.base, Taper::EVEN));
}

/// A thin stick, its end a star of sparks.
pub fn sparkler(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, gold, unit) = (body.palette.white, body.palette.gold, body.rig.unit);
    rod(easel, body, (grip.at([0.0, 0.16]), grip.at([0.0, -0.62])), 0.014, &body.palette.dark);
    let center = grip.at([0.0, -0.66]);
    easel.shine(center, [0.80 * unit; 2], (gold.glint, 0.70));
    easel.glow(center, [0.36 * unit; 2], (white.base, 0.85));
    let edge = if easel.in_color() { gold.glint } else { gold.line };
    for step in 0..18 {
        let turn = f64::from(step) * core::f64::consts::TAU / 18.0 + 0.1;
        let far = [0.42, 0.26, 0.34][step as usize % 3];
        let beam = [0.06, far].map(|by| add(center, [libm::cos(turn) * by * unit, libm::sin(turn) * by * unit]));
        easel.ink(&beam, if easel.in_color() { 1.4 } else { 2.2 }, (edge, Taper::TAIL));
        let spark =
            add(center, [libm::cos(turn + 0.1) * (far + 0.07) * unit, libm::sin(turn + 0.1) * (far + 0.07) * unit]);
        easel.fill(&ellipse(spark, [0.016 * unit; 2], 0.0), edge);
    }
    easel.fill(&ellipse(center, [0.065 * unit; 2], 0.0), white.base);
}

/// A strung oval on its handle.
pub fn racket(easel: &mut Easel, body: &Body, grip: Grip) {
    let (frame, unit) = (body.held(body.dyed(Tint::Red)), body.rig.unit);
    rod(easel, body, (grip.at([0.0, 0.26]), grip.at([0.0, -0.30])), 0.042, &body.palette.dark);
    for x in [-0.13, 0.13] {
        rod(easel, body, (grip.at([0.0, -0.28]), grip.at([x, -0.62])), 0.024, &frame);
    }
    let ring: Vec<Point> = (0..=40)
        .map(|step| {
            let turn = f64::from(step) * core::f64::consts::TAU / 40.0;
            grip.at([0.33 * libm::sin(turn), -0.95 + 0.43 * libm::cos(turn)])
        })
        .collect();
    let strings = if easel.in_color() { body.palette.white.base } else { body.palette.white.line };
    easel.within(&ring, |easel| {
        for step in -4..=4 {
            let by = f64::from(step) * 0.075;
            easel.ink(&grip.all(&[[by, -1.5], [by, -0.4]]), 0.6, (strings, Taper::EVEN));
            easel.ink(&grip.all(&[[-0.4, -0.95 + by * 1.25], [0.4, -0.95 + by * 1.25]]), 0.6, (strings, Taper::EVEN));
        }
    });
    body.panel(easel, &ribbon(&ring, |_| 0.030 * unit), &frame);
}

/// Lighter than that of tennis: a long thin shaft, a small head.
pub fn badminton_racket(easel: &mut Easel, body: &Body, grip: Grip) {
    let (frame, unit) = (body.held(body.dyed(Tint::Blue)), body.rig.unit);
    rod(easel, body, (grip.at([0.0, 0.26]), grip.at([0.0, -0.26])), 0.040, &body.palette.dark);
    rod(easel, body, (grip.at([0.0, -0.24]), grip.at([0.0, -0.84])), 0.018, &frame);
    let ring: Vec<Point> = (0..=36)
        .map(|step| {
            let turn = f64::from(step) * core::f64::consts::TAU / 36.0;
            grip.at([0.25 * libm::sin(turn), -1.14 + 0.31 * libm::cos(turn)])
        })
        .collect();
    let strings = if easel.in_color() { body.palette.white.base } else { body.palette.white.line };
    easel.within(&ring, |easel| {
        for step in -3..=3 {
            let by = f64::from(step) * 0.075;
            easel.ink(&grip.all(&[[by, -1.6], [by, -0.7]]), 0.5, (strings, Taper::EVEN));
            easel.ink(&grip.all(&[[-0.3, -1.14 + by * 1.25], [0.3, -1.14 + by * 1.25]]), 0.5, (strings, Taper::EVEN));
        }
    });
    body.panel(easel, &ribbon(&ring, |_| 0.022 * unit), &frame);
}

pub fn bat(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, unit) = (body.held(body.palette.gold), body.rig.unit);
    let way: Vec<Point> = (0..=10).map(|step| grip.at([0.0, 0.34 - 0.196 * f64::from(step)])).collect();
    let thick = |share: f64| unit * if share > 0.97 { 0.075 } else { 0.036 + 0.062 * share * share };
    body.panel(easel, &ribbon(&way, thick), &wood);
    body.panel(easel, &ellipse(grip.at([0.0, 0.36]), [0.065 * unit, 0.045 * unit], 0.0), &wood);
    let shine = grip.all(&[[-0.02, -0.60], [-0.03, -1.45]]);
    easel.ink(&shine, 1.6, (wood.glint, Taper::LINE));
}

/// On the fingers of a raised hand.
pub fn snowball(easel: &mut Easel, body: &Body, grip: Grip) {
    let (snow, unit) = (body.held(body.palette.white), body.rig.unit);
    let center = grip.at([0.0, -0.24]);
    body.panel(easel, &ellipse(center, [0.26 * unit, 0.25 * unit], 0.0), &snow);
    for [x, y] in [[-0.06, 0.05], [0.07, 0.02], [0.0, -0.06]] {
        let dent =
            through(&[[x - 0.03, y], [x, y + 0.02], [x + 0.03, y]].map(|[x, y]| add(center, [x * unit, y * unit])), 4);
        easel.ink(&dent, 0.6, (snow.shaded, Taper::LINE));
    }
}

/// Six panels about a white cap: between both hands, or on a raised one.
pub fn beach_ball(easel: &mut Easel, body: &Body, grip: Grip) {
    let both = body.posture.arms.iter().any(|arm| arm.hand == super::Hand::Assist);
    let center = if both { grip.at } else { grip.at([0.0, -0.44]) };
    let size = 0.50 * body.rig.unit;
    let tints = [Tint::Red, Tint::White, Tint::Yellow, Tint::White, Tint::Blue, Tint::White];
    let cap = paneled(easel, body, (center, size), tints);
    let button = ellipse(cap, [0.13 * size; 2], 0.0);
    easel.fill(&button, body.palette.white.base);
    easel.ink(&closed(&button), 0.7, (body.palette.dark.line, Taper::EVEN));
}

/// Two panels of each color.
pub fn volleyball(easel: &mut Easel, body: &Body, ball: (Point, f64)) {
    let tints = [Tint::White, Tint::White, Tint::Yellow, Tint::Yellow, Tint::Blue, Tint::Blue];
    paneled(easel, body, ball, tints);
}

/// A ball of panels that meet at a point, which it gives back.
fn paneled(easel: &mut Easel, body: &Body, (center, size): (Point, f64), tints: [Tint; 6]) -> Point {
    let round = ellipse(center, [size; 2], 0.0);
    let cap = add(center, [-0.24 * size, -0.30 * size]);
    let seam = |turn: f64| {
        let way = [libm::cos(turn), libm::sin(turn)];
        let bend = [way[0] * 0.5 - way[1] * 0.16, way[1] * 0.5 + way[0] * 0.16];
        through(&[cap, add(cap, bend.map(|by| by * size)), add(center, way.map(|by| by * size * 1.12))], 8)
    };
    let step = core::f64::consts::TAU / 6.0;
    easel.fill(&round, body.palette.white.base);
    easel.within(&round, |easel| {
        for (number, tint) in tints.into_iter().enumerate() {
            let turn = number as f64 * step + 0.3;
            let surface = if tint == Tint::White { body.palette.white } else { body.dyed(tint) };
            let far = [turn + step * 0.33, turn + step * 0.66]
                .map(|turn| add(center, [libm::cos(turn) * size * 1.5, libm::sin(turn) * size * 1.5]));
            let mut panel = seam(turn);
            panel.extend(far);
            panel.extend(seam(turn + step).into_iter().rev());
            easel.fill(&panel, surface.base);
        }
        for number in 0..6 {
            easel.ink(&seam(f64::from(number) * step + 0.3), 0.7, (body.palette.dark.line, Taper::EVEN));
        }
    });
    easel.crescent(&round, body.rig.away([-0.09, -0.07]), (body.palette.white.shaded, 0.45));
    easel.ink(&closed(&round), 1.0, (body.palette.dark.line, Taper::EVEN));
    cap
}

/// Under the feet of who stands on it: deck, axles, wheels.
pub fn skateboard(easel: &mut Easel, body: &Body) {
    let (deck, unit) = (body.held(body.dyed(Tint::Teal)), body.rig.unit);
    let [one, other] = [0, 1].map(|at| body.skeleton.legs[at].end);
    let low = one[1].max(other[1]) + 0.24 * unit;
    let (left, right) = (one[0].min(other[0]) - 0.42 * unit, one[0].max(other[0]) + 0.42 * unit);
    // In the air it is under both soles, however they stand to each other.
    let slope = if body.pose == Pose::BoardJump { (other[1] - one[1]) / (other[0] - one[0]) } else { 0.0 };
    let (lower, slope) = (if one[1] > other[1] { one } else { other }, slope.clamp(-0.8, 0.8));
    let at = |x: f64, y: f64| [x, low + (x - lower[0]) * slope + y];
    for x in [left + 0.34 * unit, right - 0.34 * unit] {
        let wheel = ellipse(at(x, 0.16 * unit), [0.10 * unit; 2], 0.0);
        body.panel(easel, &wheel, &body.palette.white);
        easel.fill(&ellipse(at(x, 0.16 * unit), [0.035 * unit; 2], 0.0), body.palette.metal.deep);
    }
    let (rise, thick) = (0.10 * unit, 0.055 * unit);
    let top = [
        at(left - 0.12 * unit, -rise),
        at(left + 0.12 * unit, 0.0),
        at(right - 0.12 * unit, 0.0),
        at(right + 0.12 * unit, -rise),
    ];
    body.panel(easel, &ribbon(&through(&top, 6), |_| thick), &deck);
}

/// Upright at the hip, its upper face to us, the arm before it.
pub fn skateboard_under_arm(easel: &mut Easel, body: &Body) {
    const LEANS_DEG: f64 = 9.0;
    let (deck, grip, unit) = (body.held(body.dyed(Tint::Teal)), body.palette.dark, body.rig.unit);
    let arm = &body.skeleton.arms[body.posture.front];
    let middle = add(lerp(arm.bend, arm.end, 0.30), [arm.side * 0.14 * unit, 0.0]);
    let (sin, cos) = (libm::sin(LEANS_DEG.to_radians()), libm::cos(LEANS_DEG.to_radians()));
    let at = |x: f64, y: f64| add(middle, [arm.side * (x * cos - y * sin) * unit, (x * sin + y * cos) * unit]);
    for y in [-0.78, 0.78] {
        for x in [-0.34, 0.34] {
            body.panel(easel, &ellipse(at(x, y), [0.09 * unit, 0.11 * unit], 0.0), &body.palette.white);
        }
    }
    let board = |half: f64, long: f64| {
        let end = long - half;
        let points = [
            at(-half, -end),
            at(-half * 0.72, -long + 0.08),
            at(0.0, -long),
            at(half * 0.72, -long + 0.08),
            at(half, -end),
            at(half, 0.0),
            at(half, end),
            at(half * 0.72, long - 0.08),
            at(0.0, long),
            at(-half * 0.72, long - 0.08),
            at(-half, end),
            at(-half, 0.0),
        ];
        around(&points, 5)
    };
    body.panel(easel, &board(0.31, 1.32), &deck);
    easel.fill(&board(0.25, 1.24), grip.base);
    for y in [-0.62, 0.62] {
        easel.ink(&[at(-0.25, y), at(0.25, y)], 2.2, (deck.base, Taper::EVEN));
    }
}
