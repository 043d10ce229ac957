//! Lids and lashes, open and shut, and what runs over them.

use super::curve::{Point, Taper, beside, ellipse, line, normal, ribbon, shares, table};
use super::easel::{Easel, LINE};
use super::eyes::Eye;
use super::face::is_manly;
use super::look::Lids;
use super::palette::Palette;
use scene::FigureKind;

/// Lashes that stand out by themselves.
fn is_lashy(eye: &Eye<'_>) -> bool {
    eye.shape.lash > 0.95
}

/// Shut in laughter: an arch, with a crease above and lashes at its end.
pub fn arched(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let high = (0.084 / eye.half[1]).clamp(0.8, 1.35);
    let at = |points: &[Point]| eye.curve(&points.iter().map(|[x, y]| [*x, y * high]).collect::<Vec<_>>());
    let arch = at(&[[-1.0, 0.42], [-0.62, -0.06], [0.0, -0.34], [0.60, -0.08], [1.06, 0.46]]);
    easel.ink(&arch, 3.3 * eye.shape.lash, (palette.lash, Taper { start: 0.4, end: 0.16, least: 0.14 }));
    if is_lashy(eye) && !easel.is_small() {
        let ways = [[[0.72, 0.02], [1.0, 0.06], [1.26, 0.0]], [[0.96, 0.30], [1.18, 0.36], [1.38, 0.34]]];
        for way in ways.into_iter().filter(|_| !eye.is_far && !easel.is_small()).collect::<Vec<_>>() {
            easel.ink(&at(&way), 2.0, (palette.lash, Taper::TAIL));
        }
    }
    let crease = at(&[[-0.5, -0.62], [0.0, -0.76], [0.5, -0.62]]);
    easel.ink(&crease, 0.5, (palette.skin.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
}

/// Shut in peace: a bow, with lashes below it.
pub fn lowered(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let bow = eye.curve(&[[-1.0, 0.10], [-0.58, 0.46], [0.0, 0.62], [0.55, 0.48], [1.06, 0.0]]);
    easel.ink(&bow, 3.1 * eye.shape.lash, (palette.lash, Taper { start: 0.35, end: 0.2, least: 0.12 }));
    if is_lashy(eye) {
        let ways = [
            [[0.20, 0.60], [0.26, 0.78], [0.34, 0.90]],
            [[0.52, 0.48], [0.64, 0.68], [0.76, 0.80]],
            [[0.80, 0.28], [1.0, 0.44], [1.18, 0.50]],
        ];
        for way in ways {
            easel.ink(&eye.curve(&way), 1.7, (palette.lash, Taper::TAIL));
        }
    }
    let crease = eye.curve(&[[-0.6, -0.16], [0.0, -0.28], [0.6, -0.20]]);
    easel.ink(&crease, 0.5, (palette.skin.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
}

/// Pressed shut: two strokes that meet beside the nose, and what the skin does about them.
pub fn squeezed(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let high = (0.084 / eye.half[1]).clamp(0.8, 1.35);
    let at = |points: &[Point]| eye.curve(&points.iter().map(|[x, y]| [*x, y * high]).collect::<Vec<_>>());
    let over = at(&[[1.10, -0.46], [0.50, -0.22], [-0.10, 0.04], [-0.72, 0.24]]);
    let under = at(&[[-0.72, 0.24], [-0.10, 0.34], [0.46, 0.48], [0.94, 0.66]]);
    easel.ink(&over, 3.4 * eye.shape.lash, (palette.lash, Taper { start: 0.16, end: 0.3, least: 0.3 }));
    easel.ink(&under, 2.6 * eye.shape.lash, (palette.lash, Taper { start: 0.2, end: 0.4, least: 0.16 }));
    let thin = Taper { start: 0.4, end: 0.5, least: 0.0 };
    for fold in [[[-0.98, -0.10], [-0.92, 0.14], [-1.0, 0.40]], [[-0.62, -0.30], [-0.20, -0.36], [0.20, -0.52]]] {
        easel.ink(&at(&fold), 0.6, (palette.skin.line, thin));
    }
}

pub fn open(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (upper, lower) = (eye.upper_lid(), eye.lower_lid());
    lower_lash(easel, eye, palette, &lower);
    crease(easel, eye, palette);
    upper_lash(easel, eye, palette, &upper);
}

/// The fold of the lid, a breath above the lashes, and the shade that lies below it.
fn crease(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let manly = is_manly(eye.rig);
    let thick = LINE * eye.shape.lash * if manly { 3.4 } else { 3.9 };
    // Of a lid that is down more is seen.
    let lid = if manly { 0.009 + 0.010 * eye.down } else { 0.015 + 0.026 * eye.down };
    let (top, up) = (eye.top(), (thick + lid) / eye.half[1]);
    // From the side one sees the back half of it.
    let fold = if eye.aside {
        [[-0.56, top - up], [-0.10, top * 0.95 - up], [0.36, top * 0.66 - up], [0.80, top * 0.10 - up]]
    } else {
        [[-0.50, top * 0.84 - up * 0.8], [0.06, top - up], [0.52, top * 0.88 - up], [0.96, top * 0.36 - up]]
    };
    if easel.in_color() && !easel.is_small() && !eye.aside {
        let lid = [[0.98, top * 0.30], [0.50, top * 0.86], [0.0, top], [-0.50, top * 0.86]];
        let lid: Vec<Point> = eye.curve(&fold).into_iter().chain(eye.curve(&lid)).collect();
        easel.veil(&lid, palette.skin.shaded, 0.55);
    }
    let thin = Taper { start: 0.5, end: 0.5, least: 0.05 };
    easel.ink(&eye.curve(&fold), if manly { 0.55 } else { 0.62 }, (palette.skin.line, thin));
}

/// The upper lashes on hair: in print with a light edge, or black hair would swallow them.
pub fn on_hair(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let upper = eye.upper_lid();
    if easel.in_color() {
        return upper_lash(easel, eye, palette, &upper);
    }
    let above = lash_edge(eye, &upper, easel.is_small());
    let edge = Taper { start: 0.3, end: 0.2, least: 0.2 };
    easel.ink(&above[above.len() / 6..], 2.6, (palette.eye_white, edge));
    upper_lash(easel, eye, palette, &upper);
}

fn lower_lash(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, lower: &[Point]) {
    let count = lower.len();
    let run = &lower[count / 20..count * 48 / 100];
    let soft = is_manly(eye.rig) || easel.in_color();
    let (ink, weight) = if soft { (palette.skin.line, 0.95) } else { (palette.lash, 1.1) };
    easel.ink(run, weight * eye.shape.lash, (ink, Taper { start: 0.3, end: 0.75, least: 0.05 }));
    if matches!(eye.rig.kind, FigureKind::Girl | FigureKind::Woman) && !easel.is_small() && !eye.is_far {
        let (low, outer) = (eye.look.lower, eye.shape.rim.outer);
        for [x, y] in [[0.84, 0.52 + outer * 0.5 - low], [0.64, 0.80 - low]] {
            let way = eye.curve(&[[x, y], [x + 0.13, y + 0.12]]);
            easel.ink(&way, 0.7, (palette.lash, Taper { start: 0.0, end: 0.9, least: 0.0 }));
        }
    }
}

/// The upper edge of the lash along the lid: widths in base lines by share of the way.
fn lash_edge(eye: &Eye<'_>, upper: &[Point], small: bool) -> Vec<Point> {
    let thickness: &[[f64; 2]] = if eye.aside {
        &[[0.0, 1.6], [0.12, 3.0], [0.36, 3.8], [0.66, 3.2], [0.90, 2.0], [1.0, 1.0]]
    } else if eye.is_far {
        &[[0.0, 0.3], [0.12, 1.1], [0.28, 2.3], [0.48, 3.2], [0.68, 3.5], [0.84, 2.6], [1.0, 0.8]]
    } else if is_manly(eye.rig) {
        &[[0.0, 0.9], [0.14, 1.8], [0.40, 2.9], [0.70, 4.0], [0.88, 4.4], [1.0, 3.0]]
    } else {
        &[[0.0, 0.2], [0.12, 1.0], [0.28, 2.2], [0.48, 3.3], [0.68, 4.3], [0.84, 4.6], [1.0, 2.4]]
    };
    // Beyond the nose one looks along them.
    let weight = LINE * eye.rig.head * eye.shape.lash * if eye.is_far { 0.55 + 0.40 * eye.narrow } else { 1.0 };
    // From afar only the lid tells a look from a stare.
    let weight = weight * if small { 1.30 } else { 1.0 };
    let raised = |((place, point), at): ((usize, &Point), f64)| {
        let [x, y] = normal(upper, place);
        let thick = table(thickness, at) * weight * eye.side;
        [point[0] + x * thick, point[1] + y * thick]
    };
    upper.iter().enumerate().zip(shares(upper)).map(raised).collect()
}

/// Round the outer corner: the lashes run out a little below it.
fn end(eye: &Eye<'_>) -> Vec<Point> {
    let outer = eye.shape.rim.outer;
    let points: [Point; 3] = match (eye.aside, eye.is_far) {
        (true, _) => [[1.20, 0.22], [1.34, 0.24], [1.08, 0.34]],
        (_, true) => [[1.03, 0.0], [1.02, 0.06], [1.0, 0.12]],
        _ => [[1.10, 0.02], [1.06, 0.16], [0.99, 0.28]],
    };
    points.map(|[x, y]| eye.at([x, outer + y])).to_vec()
}

/// Flicks that leave the outer corner: a long one that goes on where the lid was going, and a short one below it.
fn wing(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, (upper, above): (&[Point], &[Point])) {
    if eye.aside || eye.is_far {
        return;
    }
    let outer = eye.shape.rim.outer;
    let heavy = LINE * eye.rig.head * eye.shape.lash * if easel.is_small() { 1.2 } else { 1.0 };
    // From within the lashes, so that no root shows in the eye.
    let flick = |easel: &mut Easel, (near, far): (f64, f64), way: [Point; 2], width: f64| {
        let root = |share: f64, depth: f64| {
            let place = libm::round((upper.len() - 1) as f64 * share) as usize;
            super::curve::lerp(upper[place], above[place], depth)
        };
        // Of lids that are down they hang.
        let [bend, tip] = way.map(|[x, y]| eye.at([x, outer + y * (1.0 - 1.25 * eye.down)]));
        let way = super::curve::through(&[root(near, 0.55), root(far, 0.72), bend, tip], 6);
        let outline = line(&way, heavy * width, Taper { start: 0.3, end: 0.75, least: 0.0 });
        easel.veil(&outline, palette.lash, 1.0);
    };
    if is_manly(eye.rig) {
        return flick(easel, (0.80, 0.94), [[1.20, -0.10], [1.40, -0.18]], 3.0);
    }
    if !is_lashy(eye) || easel.is_small() {
        return flick(easel, (0.80, 0.94), [[1.24, -0.14], [1.44, -0.26]], 3.2);
    }
    flick(easel, (0.74, 0.90), [[1.26, -0.24], [1.44, -0.38]], 4.2);
    flick(easel, (0.86, 0.98), [[1.24, 0.04], [1.36, -0.01]], 3.2);
}

/// From the side the lashes stand out before the eye.
fn before_eye(eye: &Eye<'_>) -> [Point; 3] {
    let (top, long) = (eye.top(), if is_lashy(eye) { 1.0 } else { 0.55 });
    [[-1.12, top * 0.62], [-1.06 - 0.42 * long, top * (0.72 + 0.10 * long)], [-1.08, top * 0.98]].map(|at| eye.at(at))
}

/// A closed shape: thin at the inner corner, heaviest before the outer one, then a wing of two tips.
fn upper_lash(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, upper: &[Point]) {
    let above = lash_edge(eye, upper, easel.is_small());
    let mut lash: Vec<Point> = above.iter().copied().chain(end(eye)).chain(upper.iter().rev().copied()).collect();
    if eye.aside {
        lash.extend(before_eye(eye));
    }
    if easel.in_color() {
        // At its ends it is thin enough for light to come through.
        let ends = (eye.at([-1.0, 0.0]), eye.at([1.28, 0.0]));
        let stops = [(0.0, palette.lash_warm), (0.26, palette.lash), (1.0, palette.lash)];
        easel.ramp(&lash, ends, &stops);
    } else {
        easel.veil(&lash, palette.lash, 1.0);
    }
    wing(easel, eye, palette, (upper, &above));
    if is_lashy(eye) && !eye.is_far && !eye.aside && !easel.is_small() && !is_manly(eye.rig) {
        tips(easel, eye, palette, (upper, &above));
    }
    if easel.in_color() && !is_manly(eye.rig) && !easel.is_small() {
        let middle = upper.iter().zip(&above).map(|(one, other)| super::curve::lerp(*one, *other, 0.42));
        let middle: Vec<Point> = middle.collect();
        let count = middle.len();
        let warm = Taper { start: 0.5, end: 0.5, least: 0.0 };
        easel.ink(&middle[count * 3 / 10..count * 6 / 10], 0.7, (palette.lash_warm, warm));
    }
}

/// Lashes that leave the edge by themselves, longer toward the outer corner.
fn tips(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, (upper, above): (&[Point], &[Point])) {
    let last = above.len() - 1;
    for (share, long) in [(0.66, 0.018), (0.82, 0.024)] {
        let place = libm::round(last as f64 * share) as usize;
        let [x, y] = normal(above, place);
        let (out, along) = ([x * eye.side, y * eye.side], [-y, x]);
        let go = |from: Point, on: f64, off: f64| {
            let far = long * eye.rig.head;
            [from[0] + (along[0] * on + out[0] * off) * far, from[1] + (along[1] * on + out[1] * off) * far]
        };
        let root = super::curve::lerp(upper[place], above[place], 0.45);
        let way = [root, go(above[place], 0.45, 0.0), go(above[place], 1.0, 0.62)];
        let curve = super::curve::through(&way, 4);
        easel.ink(&curve, 1.9, (palette.lash, Taper { start: 0.0, end: 0.95, least: 0.02 }));
    }
}

/// Of a stream of tears: how far down the cheek it is how wide, shares of the head. It wells up thin, and its end is a drop.
const STREAM: [[f64; 2]; 8] = [
    [0.0, 0.004],
    [0.14, 0.008],
    [0.50, 0.009],
    [0.76, 0.010],
    [0.86, 0.016],
    [0.93, 0.019],
    [0.98, 0.012],
    [1.0, 0.0],
];
/// The same of a drop that rolls, whose trail dries.
const ROLLING: [[f64; 2]; 7] =
    [[0.0, 0.0], [0.30, 0.003], [0.52, 0.007], [0.72, 0.019], [0.86, 0.022], [0.95, 0.014], [1.0, 0.0]];

/// Drops that gather on the lower lid, and from its corners streams along the cheek; from lids that are shut streams alone,
/// and of laughing ones drops at the corners, one of which rolls.
pub fn tears(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let high = (0.084 / eye.half[1]).clamp(0.8, 1.35);
    match eye.look.lids {
        // They run as two brooks.
        Lids::Squeezed => {
            let ways: &[(Point, f64)] =
                if eye.is_far { &[([0.10, 0.40], 0.25)] } else { &[([0.52, 0.50], 0.27), ([-0.34, 0.30], 0.24)] };
            for ([x, y], long) in ways {
                run(easel, eye, palette, (eye.at([*x, y * high]), *x, &STREAM), (*long, 1.7));
            }
        }
        Lids::Arched => {
            run(easel, eye, palette, (eye.at([0.90, 0.40 * high]), 0.6, &ROLLING), (0.150, 1.0));
            if !eye.is_far {
                run(easel, eye, palette, (eye.at([-0.92, 0.44 * high]), -0.2, &ROLLING), (0.060, 0.72));
            }
        }
        Lids::Lowered | Lids::Open => {
            let is_open = eye.look.lids == Lids::Open;
            let lower = eye.lower_lid();
            let on = |share: f64| lower[libm::round((lower.len() - 1) as f64 * share) as usize];
            let (outer, inner) =
                if is_open { (on(0.26), on(0.80)) } else { (eye.at([0.76, 0.32]), eye.at([-0.78, 0.34])) };
            if is_open {
                pool(easel, eye, palette);
            }
            // From the outer corner down the cheek, and, on the near side, a second beside the nose.
            run(easel, eye, palette, (outer, 0.8, &STREAM), (0.27, 1.0));
            if !eye.is_far && !easel.is_small() {
                run(easel, eye, palette, (inner, -0.6, &STREAM), (0.17, 0.85));
            }
        }
    }
}

/// Water that stands on the lower lid: clear, its upper edge bright and its lower one swelling toward the corners.
fn pool(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (lower, head) = (eye.lower_lid(), eye.rig.head);
    let swell = |at: f64| {
        let ends = libm::sin(at * core::f64::consts::PI).max(0.0);
        head * (0.011 * ends + 0.009 * libm::sin(at * 3.0 * core::f64::consts::PI).max(0.0) * ends)
    };
    let full = beside(&lower, |at| eye.side * swell(at));
    let pool: Vec<Point> = full.iter().copied().chain(lower.iter().rev().copied()).collect();
    easel.veil(&pool, palette.tear, 0.75);
    rim(easel, palette, &full, head * 0.0042);
    let shine = &lower[lower.len() / 6..lower.len() * 5 / 6];
    easel.veil(&line(shine, head * 0.008, Taper::LINE), palette.catchlight, 0.85);
    for (at, size) in [(0.24, 0.008), (0.74, 0.006)] {
        let [x, y] = full[libm::round((full.len() - 1) as f64 * at) as usize];
        easel.veil(&ellipse([x, y - head * 0.006], [head * size, head * size * 0.8], 0.0), palette.catchlight, 0.95);
    }
}

/// The edge of water: no pen's line but a thin shade.
fn rim(easel: &mut Easel, palette: &Palette, edge: &[Point], wide: f64) {
    if easel.in_color() {
        easel.veil(&line(edge, wide, Taper { start: 0.3, end: 0.3, least: 0.1 }), palette.tear_line, 0.62);
    } else {
        easel.ink(edge, 0.4, (palette.tear_line, Taper::LINE));
    }
}

/// From a point of the lid on the side of `x` along the cheek, `long` of the head and `broad` beside the usual: clear water,
/// darker toward its rim and with a light in its drop.
fn run(
    easel: &mut Easel,
    eye: &Eye<'_>,
    palette: &Palette,
    (from, x, widths): (Point, f64, &[[f64; 2]]),
    (long, broad): (f64, f64),
) {
    let head = eye.rig.head;
    let zero = eye.around([0.0, 0.0]);
    let at = |share: f64| {
        // The cheek bows out below the eye and goes back in toward the mouth.
        let out = 0.05 * libm::sin(share * core::f64::consts::PI) - 0.26 * x.abs() * share * share;
        let bow = x.signum() * long * out;
        let [right, down] = eye.around([bow, long * share]);
        [from[0] + right - zero[0], from[1] + down - zero[1]]
    };
    let way: Vec<Point> = (0..=28).map(|step| at(f64::from(step) / 28.0)).collect();
    let body = ribbon(&way, |share| head * broad * table(widths, share));
    easel.veil(&body, palette.tear, 0.52);
    let half = body.len() / 2;
    for edge in [&body[..half], &body[half..]] {
        rim(easel, palette, edge, head * (0.0030 + 0.0012 * broad));
    }
    let glint = ribbon(&way[4..20], |share| head * broad * 0.0035 * libm::sin(share * core::f64::consts::PI).max(0.0));
    easel.veil(&glint, palette.catchlight, 0.9);
    let [drop_x, drop_y] = way[24];
    let size = head * broad * 0.0075;
    easel.veil(&ellipse([drop_x - size * 0.7, drop_y - size * 0.3], [size * 0.7, size], 0.0), palette.catchlight, 1.0);
}
