//! The angle of view: a finished picture seen from low or from high, as a lens tilted up or down shows it.
//!
//! What is nearer to the lens is larger and what goes away from it converges; the horizon sinks or rises.

use canvas::path::Verb;
use canvas::{Content, Element, Layer, Paint, Path, Transform};

use scene::{Angle, Framing, Lens as Seen, Scene};

/// Points of the canvas, and how much larger a thing is seen there.
struct Lens<'a> {
    moved: &'a dyn Fn([f64; 2]) -> [f64; 2],
    scale: &'a dyn Fn([f64; 2]) -> f64,
    /// Straight lines become curves: they are parted into pieces no longer than this.
    longest: f64,
}

/// Of a camera that only turns or tilts straight lines stay straight.
const STRAIGHT: f64 = f64::MAX;

/// How much smaller the far end of a whole figure is seen than its near end.
const FORESHORTENED: f64 = 0.46;
/// The same where the picture ends at the waist or above it.
const FORESHORTENED_NEAR: f64 = 0.26;
/// How much more of both where the camera is on the ground, or straight up in the air.
const STEEPER: f64 = 1.75;
/// From above what is near is larger than on a level.
const NEARER: f64 = 1.16;
/// From below: how much larger than on a level the near end of a whole figure is seen and how much smaller its far end,
/// which neither adds to its height.
const LOOMS: f64 = 0.17;
const LOOMS_NEAR: f64 = 0.11;

/// Those who stand there: `box_of` is the middle, the top and the bottom of them all.
pub fn tilt_figures(layers: &mut [Layer], scene: &Scene, [middle, top, bottom]: [f64; 3]) {
    let whole = matches!(scene.framing, Framing::Knees | Framing::FullBody | Framing::Wide);
    if scene.camera.angle == Angle::Below {
        return loom(layers, [middle, top, bottom], (whole, scene.camera.is_steep));
    }
    let depth = if whole { FORESHORTENED } else { FORESHORTENED_NEAR };
    let depth = if scene.camera.is_steep { depth * STEEPER } else { depth };
    let tall = (bottom - top).max(1.0);
    if scene.camera.angle == Angle::Level {
        return;
    }
    let share = |y: f64| ((y - top) / tall).clamp(-0.4, 1.4);
    let away = |y: f64| 1.0 + depth * share(y);
    let scale = |[_, y]: [f64; 2]| NEARER / away(y);
    let moved = |[x, y]: [f64; 2]| {
        let down = share(y) * (1.0 + depth) / away(y);
        [middle + (x - middle) * scale([x, y]), top + tall * down]
    };
    tilt(layers, &Lens { moved: &moved, scale: &scale, longest: STRAIGHT });
}

/// Who stands above the lens: legs are nearer than heads, and every part keeps its form, so that nobody has legs of two
/// meters.
fn loom(layers: &mut [Layer], [middle, top, bottom]: [f64; 3], (whole, is_steep): (bool, bool)) {
    let by = if whole { LOOMS } else { LOOMS_NEAR } * if is_steep { STEEPER } else { 1.0 };
    let tall = (bottom - top).max(1.0);
    let share = |y: f64| ((y - top) / tall).clamp(-0.4, 1.4);
    let scale = |[_, y]: [f64; 2]| looming(share(y), by)[0];
    let moved = |[x, y]: [f64; 2]| [middle + (x - middle) * scale([x, y]), top + tall * looming(share(y), by)[1]];
    tilt(layers, &Lens { moved: &moved, scale: &scale, longest: STRAIGHT });
}

/// How large a thing is seen at a share of the way down, and the sum of that from the top to there.
fn looming(share: f64, by: f64) -> [f64; 2] {
    [1.0 + by * (2.0 * share - 1.0), share * (1.0 - by + by * share)]
}

/// Where horizons of places are, and where they are seen from low and from high; shares of the height.
const LEVEL_HORIZON: f64 = 0.56;
const LOW_HORIZON: f64 = 0.83;
const HIGH_HORIZON: f64 = 0.16;
const HIGH_HORIZON_INDOORS: f64 = 0.36;
/// From the ground, and from straight up in the air: there is nothing but sky, and nothing but ground.
const LOWEST_HORIZON: f64 = 0.92;
const HIGHEST_HORIZON: f64 = -0.10;
/// How much wider the near end of a place is than its far end.
const CONVERGES: f64 = 0.42;

pub fn tilt_place(layers: &mut [Layer], scene: &Scene) {
    let (from_below, horizon) = match (scene.camera.angle, scene.camera.is_steep) {
        (Angle::Level, _) => return,
        (Angle::Below, false) => (true, LOW_HORIZON),
        (Angle::Below, true) => (true, LOWEST_HORIZON),
        // Furniture that stands there would be drawn out to twice its height.
        (Angle::Above, false) if scene.place.is_indoors() => (false, HIGH_HORIZON_INDOORS),
        (Angle::Above, false) => (false, HIGH_HORIZON),
        (Angle::Above, true) => (false, HIGHEST_HORIZON),
    };
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let down = |y: f64| {
        let y = y / height;
        let moved = if y < LEVEL_HORIZON {
            y * horizon / LEVEL_HORIZON
        } else {
            horizon + (y - LEVEL_HORIZON) * (1.0 - horizon) / (1.0 - LEVEL_HORIZON)
        };
        moved * height
    };
    let scale = |[_, y]: [f64; 2]| {
        let share = (down(y) / height).clamp(0.0, 1.0);
        1.0 + CONVERGES * if from_below { share } else { 1.0 - share }
    };
    let moved = |[x, y]: [f64; 2]| [width / 2.0 + (x - width / 2.0) * scale([x, y]), down(y)];
    tilt(layers, &Lens { moved: &moved, scale: &scale, longest: STRAIGHT });
}

/// How far the camera leans, degrees.
const LEANS_DEG: f64 = 9.0;

/// What a camera that leans to one side sees of the place: it still fills the picture.
pub fn lean_place(layers: &mut [Layer], scene: &Scene) {
    let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
    let (sin, cos) = (libm::sin(LEANS_DEG.to_radians()), libm::cos(LEANS_DEG.to_radians()));
    lean(layers, scene, cos + sin * (width / height).max(height / width));
}

/// Those who stand there stay as large as they are.
pub fn lean_figures(layers: &mut [Layer], scene: &Scene) {
    lean(layers, scene, 1.0);
}

/// Turned about the picture's middle, `larger` times as large.
fn lean(layers: &mut [Layer], scene: &Scene, larger: f64) {
    if !scene.camera.is_tilted {
        return;
    }
    let side = if scene.light_from_left() { 1.0 } else { -1.0 };
    let turn = (side * LEANS_DEG).to_radians();
    let (sin, cos) = (libm::sin(turn) * larger, libm::cos(turn) * larger);
    let middle = [f64::from(scene.width_px) / 2.0, f64::from(scene.height_px) / 2.0];
    let moved = |at: [f64; 2]| {
        let [x, y] = [at[0] - middle[0], at[1] - middle[1]];
        [middle[0] + x * cos - y * sin, middle[1] + x * sin + y * cos]
    };
    tilt(layers, &Lens { moved: &moved, scale: &|_| larger, longest: STRAIGHT });
}

/// How far a fisheye bends at the corners, beside the middle, where all is nearer.
const BENDS: f64 = 0.55;

/// What is seen through a fisheye: near the middle larger, toward the edges bent and smaller. A place fills the picture
/// still; `larger` is what figures are in its middle.
fn bend(layers: &mut [Layer], scene: &Scene, larger: f64) {
    if scene.camera.lens != Seen::Fisheye {
        return;
    }
    let middle = [f64::from(scene.width_px) / 2.0, f64::from(scene.height_px) / 2.0];
    let corner = libm::hypot(middle[0], middle[1]);
    let scale = |[x, y]: [f64; 2]| {
        // Far outside it goes on as at the corner, or lines would come back.
        let far = (libm::hypot(x - middle[0], y - middle[1]) / corner).min(1.25);
        larger / (1.0 + BENDS * far * far)
    };
    let moved = |at: [f64; 2]| [0, 1].map(|axis| middle[axis] + (at[axis] - middle[axis]) * scale(at));
    tilt(layers, &Lens { moved: &moved, scale: &scale, longest: corner / 16.0 });
}

pub fn bend_place(layers: &mut [Layer], scene: &Scene) {
    bend(layers, scene, 1.0 + BENDS);
}

pub fn bend_figures(layers: &mut [Layer], scene: &Scene) {
    bend(layers, scene, 1.14);
}

fn tilt(layers: &mut [Layer], lens: &Lens) {
    for layer in layers.iter_mut().filter(|layer| layer.transform == Transform::NONE) {
        match &mut layer.content {
            Content::Drawing(drawing) => elements(&mut drawing.elements, lens),
            Content::Layers(inner) => tilt(inner, lens),
            Content::Pixels(_) | Content::Strokes(_) | Content::Lettering(_) => {}
        }
    }
}

fn elements(list: &mut [Element], lens: &Lens) {
    for element in list {
        match element {
            Element::Group(group) => {
                group.clip.iter_mut().for_each(|clip| path(clip, lens));
                elements(&mut group.elements, lens);
            }
            Element::Shape(shape) => {
                match round(&shape.path) {
                    Some(middle) => carry(&mut shape.path, middle, lens),
                    None => path(&mut shape.path, lens),
                }
                paint(&mut shape.paint, lens);
            }
        }
    }
}

/// Every long straight side in pieces.
fn parted(path: &Path, longest: f64) -> Path {
    let mut out = Path::default();
    let mut points = path.points.iter().copied();
    let (mut first, mut last) = ([0.0_f32; 2], [0.0_f32; 2]);
    let line = |out: &mut Path, from: [f32; 2], to: [f32; 2]| {
        let long = f64::from((to[0] - from[0]).hypot(to[1] - from[1]));
        let count = (long / longest).clamp(1.0, 64.0) as usize;
        for step in 1..=count {
            let share = step as f32 / count as f32;
            out.line_to([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
        }
    };
    for verb in &path.verbs {
        let mut next = || points.next().unwrap_or(last);
        match verb {
            Verb::Move => {
                first = next();
                last = first;
                out.move_to(first);
            }
            Verb::Line => {
                let to = next();
                line(&mut out, last, to);
                last = to;
            }
            Verb::Quad => {
                let (control, to) = (next(), next());
                out.quad_to(control, to);
                last = to;
            }
            Verb::Cubic => {
                let (one, other, to) = (next(), next(), next());
                out.cubic_to(one, other, to);
                last = to;
            }
            Verb::Close => {
                line(&mut out, last, first);
                out.close();
                last = first;
            }
        }
    }
    out
}

fn path(path: &mut Path, lens: &Lens) {
    if lens.longest < STRAIGHT {
        *path = parted(path, lens.longest);
    }
    path.points.iter_mut().for_each(|at| *at = point(*at, lens));
}

/// The middle of what is as wide as high and has no straight side: sun and moon stay round.
fn round(path: &Path) -> Option<[f32; 2]> {
    const FEWEST_POINTS: usize = 12;
    if path.points.len() < FEWEST_POINTS {
        return None;
    }
    let [mut low, mut high] = [[f32::MAX; 2], [f32::MIN; 2]];
    for at in &path.points {
        low = [low[0].min(at[0]), low[1].min(at[1])];
        high = [high[0].max(at[0]), high[1].max(at[1])];
    }
    let [wide, tall] = [high[0] - low[0], high[1] - low[1]];
    let middle = [f32::midpoint(low[0], high[0]), f32::midpoint(low[1], high[1])];
    let radius = wide / 2.0;
    let on_ring = |at: &[f32; 2]| ((at[0] - middle[0]).hypot(at[1] - middle[1]) - radius).abs() < radius * 0.2;
    ((wide - tall).abs() < wide * 0.06 && path.points.iter().all(on_ring)).then_some(middle)
}

/// Moved and scaled, and not bent.
fn carry(path: &mut Path, middle: [f32; 2], lens: &Lens) {
    let to = point(middle, lens);
    let by = (lens.scale)(middle.map(f64::from)) as f32;
    path.points.iter_mut().for_each(|at| *at = [0, 1].map(|axis| to[axis] + (at[axis] - middle[axis]) * by));
}

fn point([x, y]: [f32; 2], lens: &Lens) -> [f32; 2] {
    let [x, y] = (lens.moved)([f64::from(x), f64::from(y)]);
    [x as f32, y as f32]
}

fn paint(paint: &mut Paint, lens: &Lens) {
    match paint {
        Paint::Solid(_) => {}
        Paint::Linear { start, end, .. } => {
            *start = point(*start, lens);
            *end = point(*end, lens);
        }
        Paint::Radial { to_canvas: [a, b, c, d, x, y], .. } => {
            let by = (lens.scale)([f64::from(*x), f64::from(*y)]) as f32;
            [a, b, c, d].into_iter().for_each(|part| *part *= by);
            [*x, *y] = point([*x, *y], lens);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_seen_from_below_is_no_taller_and_no_part_is_longer_than_it_is_wide() {
        for by in [LOOMS_NEAR, LOOMS, LOOMS * STEEPER] {
            assert!((looming(1.0, by)[1] - 1.0).abs() < 1e-9);
            for step in 0..100 {
                let share = f64::from(step) / 100.0;
                let long = (looming(share + 0.005, by)[1] - looming(share - 0.005, by)[1]) / 0.01;
                assert!((long - looming(share, by)[0]).abs() < 1e-6, "at {share}: {long}");
            }
        }
    }
}
