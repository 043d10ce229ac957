//! What no hand makes alone: a heart of both, a bowl of both palms; and a palm held out with what lies there.

use super::super::curve::{Point, Taper, add, around, closed, distance, ellipse, lerp, ribbon, table, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::super::props;
use super::{Body, hands};
use scene::{Pose, Tint};

/// After all of the figure.
pub fn draw(easel: &mut Easel, body: &Body) {
    match body.gesture.unwrap_or(body.pose) {
        Pose::HeartHands => heart(easel, body),
        Pose::Presenting => presented(easel, body),
        Pose::Cupping => cupped(easel, body),
        Pose::PaintingNails => nail_brush(easel, body),
        Pose::BlowingKiss => blown_hearts(easel, body),
        _ => {}
    }
}

/// Hand lengths from a point, x to one side.
fn from(at: Point, (side, size): (f64, f64)) -> impl Fn(Point) -> Point {
    move |[x, y]| add(at, [side * x * size, y * size])
}

/// A finger or several that lie together, with a round tip; inked about, open at the root.
fn digit(easel: &mut Easel, body: &Body, (points, half): (&[Point], [f64; 2]), skin: &Surface) {
    finger(easel, body, (points, |share| half[0] + (half[1] - half[0]) * share), skin);
}

/// The same, so wide at each share of its length.
fn finger(easel: &mut Easel, body: &Body, (points, half): (&[Point], impl Fn(f64) -> f64), skin: &Surface) {
    let curve = through(points, 6);
    let sides = ribbon(&curve, half);
    let (there, back) = sides.split_at(curve.len());
    let (Some(end), Some(edge)) = (curve.last(), there.last()) else { return };
    let tip = (1..8).map(|step| {
        let turn = core::f64::consts::PI * f64::from(step) / 8.0;
        let ([x, y], (sin, cos)) = ([edge[0] - end[0], edge[1] - end[1]], (libm::sin(turn), libm::cos(turn)));
        [end[0] + x * cos - y * sin, end[1] + x * sin + y * cos]
    });
    let outline: Vec<Point> = there.iter().copied().chain(tip).chain(back.iter().copied()).collect();
    easel.fill(&outline, skin.base);
    easel.crescent(&outline, body.rig.away([-0.03, -0.02]), (skin.shaded, 1.0));
    easel.ink(&outline, 0.8, (skin.line, Taper { start: 0.08, end: 0.08, least: 0.1 }));
}

/// The fingers of both hands bend over and meet at their tips, the thumbs meet below.
fn heart(easel: &mut Easel, body: &Body) {
    let (skin, size) = (body.hand_surface(), hands::size(body.rig));
    let wrists = [0, 1].map(|at| body.skeleton.arms[at].end);
    let middle = lerp(wrists[0], wrists[1], 0.5);
    for (at, wrist) in wrists.into_iter().enumerate() {
        let side = body.skeleton.arms[at].side;
        let own = from([middle[0], wrist[1]], (side, size));
        let out = (wrist[0] - middle[0]) * side / size;
        let arch = [
            own([out, -0.03]),
            own([out + 0.02, -0.26]),
            own([0.62, -0.60]),
            own([0.42, -0.86]),
            own([0.17, -0.80]),
            own([0.07, -0.58]),
        ];
        let thumb = [own([out - 0.06, -0.20]), own([0.36, -0.16]), own([0.18, -0.02]), own([0.052, 0.16])];
        digit(easel, body, (&thumb, [0.095 * size, 0.062 * size]), &skin);
        // Out of the wrist it widens to the knuckles.
        let wrist = body.wrist_half() * body.rig.unit / size;
        let half = |share: f64| size * table(&[[0.0, wrist], [0.26, 0.185], [0.5, 0.165], [1.0, 0.085]], share);
        finger(easel, body, (&arch, half), &skin);
        // Between the fingers, which lie behind each other.
        for (inward, long) in [(0.05, 0.94), (0.105, 0.86)] {
            let crease = [
                own([0.60 - inward, -0.52 + inward]),
                own([0.42 - inward * 0.6, -0.78 + inward * 1.3]),
                own([0.17 + (1.0 - long), -0.74 + inward]),
            ];
            easel.ink(&through(&crease, 6), 0.5, (skin.line, Taper::LINE));
        }
    }
}

/// Seen from before and above: the fingers toward us, the thumb aside.
fn presented(easel: &mut Easel, body: &Body) {
    let at = body.posture.front;
    let limb = &body.skeleton.arms[at];
    let (skin, size) = (body.hand_surface(), 1.22 * hands::size(body.rig));
    let own = from(add(limb.end, [-limb.side * 0.10 * size, 0.12 * size]), (limb.side, size));
    // The thumb is the farther one.
    digit(easel, body, (&[[0.26, 0.02], [0.46, -0.08], [0.58, -0.20]].map(&own), [0.10 * size, 0.062 * size]), &skin);
    let palm = [[-0.30, -0.06], [0.0, -0.16], [0.30, -0.06], [0.36, 0.08], [0.26, 0.24], [-0.26, 0.24], [-0.36, 0.08]];
    let palm = around(&palm.map(&own), 5);
    easel.veil(&around_of(&palm, own([0.0, 0.06]), 1.05), skin.line, 1.0);
    for (x, long) in [(-0.29, 0.20), (-0.10, 0.28), (0.09, 0.30), (0.27, 0.25)] {
        let finger = [[x * 0.92, 0.10], [x, 0.24], [x * 1.06, 0.20 + long]].map(&own);
        digit(easel, body, (&finger, [0.098 * size, 0.076 * size]), &skin);
    }
    easel.fill(&palm, skin.base);
    easel.veil(&ellipse(own([0.0, 0.03]), [0.20 * size, 0.08 * size], 0.0), skin.shaded, 0.9);
    for [from, to] in [[[-0.22, 0.10], [0.06, 0.16]], [[-0.10, -0.06], [0.16, 0.06]]] {
        easel.ink(&through(&[own(from), own(lerp(from, to, 0.5)), own(to)], 4), 0.45, (skin.line, Taper::LINE));
    }
    if body.prop.is_some() {
        props::in_the_air(easel, body, own([0.0, -0.08]));
    }
}

fn around_of(outline: &[Point], middle: Point, more: f64) -> Vec<Point> {
    outline.iter().map(|point| lerp(middle, *point, more)).collect()
}

/// Both little fingers side by side, the thumbs at the rim.
fn cupped(easel: &mut Easel, body: &Body) {
    let (skin, size) = (body.hand_surface(), 1.12 * hands::size(body.rig));
    let middle = lerp(body.palm(0), body.palm(1), 0.5);
    let own = from(middle, (1.0, size));
    let rim = ellipse(own([0.0, -0.10]), [0.60 * size, 0.19 * size], 0.0);
    easel.fill(&rim, skin.shaded);
    easel.ink(&rim[18..40], 0.7, (skin.line, Taper::EVEN));
    if body.prop.is_some() {
        props::in_the_air(easel, body, own([0.0, -0.14]));
    }
    for side in [1.0, -1.0] {
        let own = from(middle, (side, size));
        let half = [
            [0.62, -0.12],
            [0.60, 0.12],
            [0.46, 0.34],
            [0.22, 0.48],
            [0.0, 0.52],
            [0.0, 0.06],
            [0.20, 0.05],
            [0.44, -0.01],
        ];
        let hand = half.map(&own);
        body.panel(easel, &hand, &skin);
        // From the knuckles to the tips that meet at the rim.
        for [from, to] in [[[0.46, 0.20], [0.16, 0.06]], [[0.40, 0.32], [0.06, 0.17]], [[0.30, 0.42], [0.02, 0.30]]] {
            let bent = add(lerp(from, to, 0.5), [0.0, 0.04]);
            easel.ink(&through(&[from, bent, to].map(&own), 5), 0.6, (skin.line, Taper::LINE));
        }
        let thumb = [[0.62, 0.02], [0.58, -0.14], [0.46, -0.22]].map(&own);
        digit(easel, body, (&thumb, [0.085 * size, 0.062 * size]), &skin);
    }
}

/// From the fingertips of the one hand to a nail of the other, whose nails are done.
fn nail_brush(easel: &mut Easel, body: &Body) {
    let (front, unit) = (body.posture.front, body.rig.unit);
    let varnish = body.dyed(Tint::Pink);
    let tips = hands::fingertips(body, 1 - front);
    let long = 0.075 * hands::size(body.rig);
    for (tip, [x, y]) in &tips {
        let nail = add(*tip, [-x * long * 0.9, -y * long * 0.9]);
        let nail = ellipse(nail, [long, 0.62 * long], libm::atan2(*y, *x).to_degrees());
        easel.fill(&nail, varnish.base);
        easel.ink(&closed(&nail), 0.5, (varnish.line, Taper::EVEN));
    }
    let limb = &body.skeleton.arms[front];
    let reach = 0.72 * hands::size(body.rig);
    let held = add(limb.end, [limb.way[0] * reach, limb.way[1] * reach]);
    let near = tips.iter().min_by(|one, other| distance(one.0, held).total_cmp(&distance(other.0, held)));
    let Some((nail, _)) = near else { return };
    let end = lerp(held, *nail, -0.45);
    body.panel(easel, &ribbon(&[end, lerp(end, *nail, 0.62)], |_| 0.055 * unit), &body.palette.dark);
    easel.ink(&[lerp(end, *nail, 0.62), lerp(end, *nail, 0.96)], 2.0, (body.palette.metal.line, Taper::EVEN));
}

/// From the fingertips outward, each larger than the one before.
fn blown_hearts(easel: &mut Easel, body: &Body) {
    let (unit, red) = (body.rig.unit, body.dyed(Tint::Pink));
    let limb = &body.skeleton.arms[body.posture.front];
    let start = add(body.palm(body.posture.front), [limb.side * 0.40 * unit, -0.20 * unit]);
    for (out, up, size) in [(0.0, 0.0, 0.10), (0.16, 0.34, 0.15), (0.22, 0.82, 0.21)] {
        let middle = add(start, [limb.side * out * unit, -up * unit]);
        let half = [[0.0, -0.30], [0.36, -0.80], [0.90, -0.72], [1.0, -0.16], [0.66, 0.36], [0.0, 1.0]];
        let right = half.iter().map(|[x, y]| add(middle, [x * size * unit, y * size * unit]));
        let left = half[1..5].iter().rev().map(|[x, y]| add(middle, [-x * size * unit, y * size * unit]));
        let outline: Vec<Point> = right.chain(left).collect();
        body.panel(easel, &around(&outline, 3), &red);
    }
}
