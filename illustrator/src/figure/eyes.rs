//! Eyes: what the picture lives by. The order of painting is that of the art direction.

use super::curve::{Point, Taper, around, closed, ellipse, line, normal, shares, table, through};
use super::easel::{Easel, LINE};
use super::look::{Lids, Look, look};
use super::marks::star_in;
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use crate::scene::{Age, EyeShape, FigureKind};

/// One eye in its own frame: x from inner (-1) to outer (1) corner, y from the upper lid (-1) to the lower (1).
pub struct Eye<'a> {
    pub rig: &'a Rig,
    pub side: f64,
    center: Point,
    /// Half-width as it is seen and half-height, head units.
    pub half: Point,
    /// How much narrower than from the front it is seen.
    narrow: f64,
    pub look: Look,
    shape: Shape,
    slit: bool,
}

/// What an eye is by kind of figure.
#[derive(Clone, Copy)]
struct Shape {
    center: Point,
    half: Point,
    /// Of the iris: shares of the eye's half-width and half-height.
    iris: Point,
    /// How far the outer corner rises, shares of the half-height.
    tilt: f64,
    /// Weight of the lashes.
    lash: f64,
    catchlight: f64,
}

const fn shape(kind: FigureKind) -> Shape {
    match kind {
        FigureKind::Girl => Shape {
            center: [0.187, 0.592],
            half: [0.102, 0.102],
            iris: [0.72, 1.04],
            tilt: 0.09,
            lash: 1.0,
            catchlight: 1.0,
        },
        FigureKind::Woman => Shape {
            center: [0.184, 0.586],
            half: [0.103, 0.085],
            iris: [0.67, 1.10],
            tilt: 0.15,
            lash: 1.05,
            catchlight: 0.92,
        },
        FigureKind::Boy => Shape {
            center: [0.186, 0.590],
            half: [0.098, 0.078],
            iris: [0.62, 1.12],
            tilt: 0.10,
            lash: 0.82,
            catchlight: 0.9,
        },
        FigureKind::Man => Shape {
            center: [0.177, 0.566],
            half: [0.084, 0.044],
            iris: [0.50, 1.58],
            tilt: 0.20,
            lash: 0.72,
            catchlight: 0.62,
        },
    }
}

/// The same eye in another shape: width, height, tilt, iris and lid beside the usual ones.
fn shaped(shape: Shape, of: EyeShape) -> (Shape, f64) {
    let (wide, high, tilt, iris, lid) = match of {
        EyeShape::Usual => (1.0, 1.0, 0.0, 1.0, 1.0),
        EyeShape::Round => (0.97, 1.10, -0.05, 0.98, 1.0),
        EyeShape::Almond => (1.05, 0.86, 0.08, 1.04, 1.0),
        EyeShape::Droopy => (1.02, 0.96, -0.24, 1.0, 0.94),
        EyeShape::Upturned => (1.02, 0.93, 0.26, 1.0, 1.0),
        EyeShape::Sharp => (1.06, 0.74, 0.30, 0.98, 0.96),
        EyeShape::Narrow => (1.06, 0.62, 0.10, 1.10, 0.94),
        EyeShape::Wide => (1.06, 1.16, 0.0, 0.90, 1.06),
        EyeShape::HalfLidded => (1.02, 0.98, -0.04, 1.0, 0.66),
        EyeShape::Slit => (1.02, 0.92, 0.20, 1.02, 1.0),
        EyeShape::Sanpaku => (1.0, 0.90, 0.10, 0.74, 0.94),
    };
    // A lower eye shows as much of its iris as a high one.
    let taller: f64 = if high < 0.9 { 1.0 / high } else { 1.0 };
    let iris = [shape.iris[0] * iris, shape.iris[1] * iris * taller.min(1.3)];
    let half = [shape.half[0] * wide, shape.half[1] * high];
    (Shape { half, iris, tilt: shape.tilt + tilt, ..shape }, lid)
}

impl<'a> Eye<'a> {
    pub fn new(rig: &'a Rig, side: f64, shot: &Shot) -> Self {
        let (shape, lid) = shaped(shape(rig.kind), shot.character.eye_shape);
        let child = if shot.character.age == Age::Child { 1.10 } else { 1.0 };
        let shape = Shape { half: [shape.half[0], shape.half[1] * child], ..shape };
        let mut look = look(shot.character.expression, side);
        look.lid *= lid;
        if shot.character.eye_shape == EyeShape::Sanpaku {
            look.gaze[1] -= 0.35;
        }
        let ([x, y], [half_width, half_height]) = (shape.center, shape.half);
        let [middle, inner, outer] = [x, x - half_width, x + half_width].map(|x| rig.on_face([side * x, y])[0]);
        // The far eye shrinks by less than the cosine would, and slides inward to stay on the face.
        let projected = ((outer - inner).abs() / (2.0 * half_width)).max(0.05);
        let narrow = libm::pow(projected, 0.78).min(1.0);
        let edge = table(&[[0.0, 0.390], [30.0, 0.352], [60.0, 0.305]], rig.yaw_deg.abs()) * rig.narrow() - 0.006;
        let far = side * rig.yaw_deg > 0.0;
        let reach = (edge - narrow * half_width * 1.06).min(side * middle);
        let center = if far { side * reach } else { middle };
        Self {
            rig,
            side,
            center: [center, y],
            half: [half_width * narrow, half_height],
            narrow,
            look,
            shape,
            slit: shot.character.eye_shape == EyeShape::Slit,
        }
    }

    /// From the eye's frame to canvas units.
    pub fn at(&self, [x, y]: Point) -> Point {
        let rise = self.shape.tilt * x * self.half[1];
        self.rig.flat([self.center[0] + self.side * x * self.half[0], self.center[1] + y * self.half[1] - rise])
    }

    pub fn curve(&self, points: &[Point]) -> Vec<Point> {
        let points: Vec<Point> = points.iter().map(|point| self.at(*point)).collect();
        through(&points, 8)
    }

    /// Height of the upper lid's middle.
    fn top(&self) -> f64 {
        let open = self.look.lid;
        -open + (1.0 - open) * 0.5
    }

    fn upper_lid(&self) -> Vec<Point> {
        let top = self.top();
        match self.rig.kind {
            FigureKind::Girl => self.curve(&[
                [-1.0, 0.36],
                [-0.87, -0.16],
                [-0.52, top * 0.82],
                [-0.02, top],
                [0.48, top * 0.85],
                [0.84, top * 0.40],
                [1.0, -0.02],
            ]),
            FigureKind::Man => self.curve(&[
                [-1.0, 0.42],
                [-0.70, -0.28],
                [-0.25, top * 0.88],
                [0.25, top * 0.95],
                [0.70, top * 0.62],
                [1.0, -0.05],
            ]),
            FigureKind::Boy | FigureKind::Woman => self.curve(&[
                [-1.0, 0.34],
                [-0.82, -0.26],
                [-0.42, top * 0.86],
                [0.05, top],
                [0.54, top * 0.82],
                [0.88, top * 0.36],
                [1.0, 0.02],
            ]),
        }
    }

    /// From the outer corner to the inner.
    fn lower_lid(&self) -> Vec<Point> {
        let low = self.look.lower;
        if self.rig.kind == FigureKind::Man {
            return self.curve(&[
                [1.0, -0.05],
                [0.6, 0.56 - low],
                [0.1, 0.80 - low],
                [-0.45, 0.74 - low],
                [-1.0, 0.42],
            ]);
        }
        self.curve(&[
            [1.0, -0.02],
            [0.92, 0.36 - low * 0.3],
            [0.62, 0.82 - low],
            [0.10, 0.98 - low],
            [-0.45, 0.92 - low],
            [-0.84, 0.66 - low * 0.5],
            [-1.0, 0.36],
        ])
    }

    /// Center and radii of the iris in the eye's frame.
    fn iris(&self) -> (Point, Point) {
        let [x, y] = self.look.gaze;
        let [wide, high] = self.shape.iris;
        ([x * self.side * 0.30, y * 0.20 + 0.02], [wide * self.look.iris, high * self.look.iris])
    }

    /// An ellipse about the iris's middle; radii and offset as shares of the iris's.
    fn oval(&self, offset: Point, radii: Point) -> Vec<Point> {
        let (center, iris) = self.iris();
        let middle = [center[0] + offset[0] * iris[0], center[1] + offset[1] * iris[1]];
        ellipse([0.0, 0.0], [iris[0] * radii[0], iris[1] * radii[1]], 0.0)
            .iter()
            .map(|[x, y]| self.at([middle[0] + x, middle[1] + y]))
            .collect()
    }
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    for side in [-1.0, 1.0] {
        let eye = Eye::new(rig, side, shot);
        let palette = &palette.of_eye(side);
        match eye.look.lids {
            Lids::Open => open(easel, &eye, palette),
            Lids::Arched => shut(easel, &eye, palette),
            Lids::Lowered => lowered(easel, &eye, palette),
        }
        if eye.look.tears {
            tears(easel, &eye, palette);
        }
    }
}

/// The upper lashes alone, with a light edge: how an eye shows on black hair in print.
pub fn lashes_only(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    for side in [-1.0, 1.0] {
        let eye = Eye::new(rig, side, shot);
        if eye.look.lids == Lids::Open {
            let upper = eye.upper_lid();
            let above = lash_edge(&eye, &upper);
            let edge = Taper { start: 0.3, end: 0.2, least: 0.2 };
            easel.ink(&above[above.len() / 6..], 2.6, (palette.eye_white, edge));
            upper_lash(easel, &eye, palette, &upper);
        }
    }
}

/// Shut in laughter: an arch, with a crease above and lashes at its end.
fn shut(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let arch = eye.curve(&[[-1.0, 0.34], [-0.58, -0.08], [0.0, -0.28], [0.55, -0.08], [1.02, 0.38]]);
    easel.ink(&arch, 3.1 * eye.shape.lash, (palette.lash, Taper { start: 0.35, end: 0.2, least: 0.12 }));
    if eye.shape.lash > 0.95 {
        for way in [[[0.72, 0.02], [1.0, 0.06], [1.24, 0.0]], [[0.94, 0.26], [1.14, 0.32], [1.32, 0.30]]] {
            easel.ink(&eye.curve(&way), 1.7, (palette.lash, Taper::TAIL));
        }
    }
    let crease = eye.curve(&[[-0.5, -0.60], [0.0, -0.72], [0.5, -0.60]]);
    easel.ink(&crease, 0.5, (palette.skin.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
}

/// Shut in peace: a bow, with lashes below it.
fn lowered(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let bow = eye.curve(&[[-1.0, 0.10], [-0.58, 0.42], [0.0, 0.56], [0.55, 0.44], [1.04, 0.02]]);
    easel.ink(&bow, 2.9 * eye.shape.lash, (palette.lash, Taper { start: 0.3, end: 0.2, least: 0.12 }));
    if eye.shape.lash > 0.95 {
        for way in [[[0.50, 0.46], [0.60, 0.66], [0.72, 0.78]], [[0.78, 0.30], [0.98, 0.46], [1.14, 0.52]]] {
            easel.ink(&eye.curve(&way), 1.6, (palette.lash, Taper::TAIL));
        }
    }
    let crease = eye.curve(&[[-0.6, -0.20], [0.0, -0.32], [0.6, -0.24]]);
    easel.ink(&crease, 0.5, (palette.skin.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
}

fn open(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (upper, lower) = (eye.upper_lid(), eye.lower_lid());
    let white: Vec<Point> = upper.iter().chain(&lower).copied().collect();
    easel.fill(&white, palette.eye_white);
    easel.within(&white, |easel| {
        iris(easel, eye, palette);
        lid_shadow(easel, eye, palette, &upper);
        if eye.rig.kind == FigureKind::Man {
            catchlights(easel, eye, palette);
        }
    });
    if eye.rig.kind != FigureKind::Man {
        catchlights(easel, eye, palette);
    }
    lower_lash(easel, eye, palette, &lower);
    upper_lash(easel, eye, palette, &upper);
    let (top, up) = (eye.top(), 0.30);
    let crease =
        eye.curve(&[[-0.60, top * 0.76 - up], [-0.08, top - up], [0.46, top * 0.88 - up], [0.92, top * 0.46 - up]]);
    let thin = Taper { start: 0.5, end: 0.5, least: 0.05 };
    easel.ink(&crease, if eye.rig.kind == FigureKind::Man { 0.45 } else { 0.55 }, (palette.skin.line, thin));
}

fn iris(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let colors = palette.iris;
    let disc = eye.oval([0.0, 0.0], [1.0, 1.0]);
    let ([x, y], [_, high]) = eye.iris();
    if easel.in_color() {
        let ends = (eye.at([x, y - high]), eye.at([x, y + high]));
        let stops = [
            (0.0, colors.shaded),
            (0.20, colors.shaded),
            (0.52, colors.base),
            (0.90, colors.light),
            (1.0, colors.light),
        ];
        easel.ramp(&disc, ends, &stops);
    } else {
        easel.veil(&disc, colors.base, 1.0);
    }
    easel.within(&disc, |easel| {
        let lean = -0.05 * eye.rig.light * eye.side;
        // A crescent of glow, and a darker one over it, so that only its rim shines.
        easel.veil(&eye.oval([lean, 0.46], [0.74, 0.42]), colors.glint, 0.85);
        easel.veil(&eye.oval([lean, 0.30], [0.72, 0.40]), colors.base, 1.0);
        if easel.in_color() {
            rays(easel, eye, palette);
        } else {
            easel.veil(&eye.oval([0.0, -0.62], [1.1, 0.62]), colors.deep, 1.0);
        }
        let pupil = if eye.slit { [0.15, 0.66] } else { [0.42, 0.44] };
        easel.veil(&eye.oval([0.0, -0.06], pupil), colors.deep, 1.0);
    });
    easel.ink(
        &closed(&eye.oval([0.0, 0.0], [0.955, 0.965])),
        1.35,
        (colors.line, Taper { start: 0.0, end: 0.0, least: 1.0 }),
    );
}

fn rays(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let ([x, y], [wide, high]) = eye.iris();
    for ray in 0..9 {
        let turn = core::f64::consts::PI * (0.12 + 0.76 * f64::from(ray) / 8.0);
        let (cos, sin) = (libm::cos(turn), libm::sin(turn));
        let at = |reach: f64| eye.at([x + wide * reach * cos, y + high * reach * sin]);
        let outline =
            line(&[at(0.52), at(0.72), at(0.90)], eye.rig.head * 0.0065, Taper { start: 0.1, end: 0.8, least: 0.1 });
        easel.veil(&outline, palette.iris.shaded, 0.45);
    }
}

/// The upper lid copied down by a third of the opening.
fn lid_shadow(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, upper: &[Point]) {
    if !easel.in_color() {
        return;
    }
    let drop = eye.half[1] * eye.rig.head * 0.38 * eye.look.lid.min(1.0);
    let band: Vec<Point> = upper.iter().copied().chain(upper.iter().rev().map(|[x, y]| [*x, y + drop])).collect();
    easel.veil(&band, palette.eye_shade, 0.50);
}

fn catchlights(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (iris_at, iris) = eye.iris();
    let size = eye.shape.catchlight;
    let mirror = eye.rig.light * eye.side;
    let round = |offset: Point, part: f64| {
        let center = eye.at([iris_at[0] + offset[0] * iris[0], iris_at[1] + offset[1] * iris[1]]);
        let wide = part * eye.shape.half[0] * iris[0] * eye.narrow * eye.rig.head;
        ellipse(center, [wide, wide * 1.16], 0.0)
    };
    let high = -0.44 * eye.look.lid.min(1.0);
    easel.veil(&round([0.42 * mirror, high], 0.36 * size), palette.catchlight, 1.0);
    easel.veil(&round([-0.44 * mirror, 0.44 - eye.look.lower * 0.5], 0.16 * size), palette.catchlight, 0.95);
    if eye.look.star {
        let middle = eye.at([iris_at[0] - 0.10 * mirror * iris[0], iris_at[1] + 0.10 * iris[1]]);
        easel.veil(&star_in(middle, eye.rig.head * 0.040 * size), palette.catchlight, 0.95);
    }
    if size > 0.85 {
        easel.veil(&round([0.30 * mirror, 0.30], 0.08), palette.catchlight, 0.8);
    }
}

fn lower_lash(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, lower: &[Point]) {
    let count = lower.len();
    let run = &lower[count / 10..count * 62 / 100];
    easel.ink(run, 1.05 * eye.shape.lash, (palette.lash, Taper { start: 0.25, end: 0.7, least: 0.05 }));
    if eye.rig.kind == FigureKind::Girl {
        let low = eye.look.lower;
        for [x, y] in [[0.80, 0.60 - low], [0.61, 0.82 - low]] {
            easel.ink(
                &eye.curve(&[[x, y], [x + 0.12, y + 0.13]]),
                0.8,
                (palette.lash, Taper { start: 0.0, end: 0.9, least: 0.0 }),
            );
        }
    }
}

/// The upper edge of the lash along the lid: widths in base lines by share of the way.
fn lash_edge(eye: &Eye<'_>, upper: &[Point]) -> Vec<Point> {
    let thickness: &[[f64; 2]] = if eye.rig.kind == FigureKind::Man {
        &[[0.0, 0.8], [0.12, 2.0], [0.40, 3.2], [0.72, 3.2], [0.90, 2.6], [1.0, 1.6]]
    } else {
        &[[0.0, 0.5], [0.12, 1.5], [0.40, 3.1], [0.72, 4.0], [0.90, 4.1], [1.0, 2.8]]
    };
    let weight = LINE * eye.rig.head * eye.shape.lash;
    let raised = |((place, point), at): ((usize, &Point), f64)| {
        let [x, y] = normal(upper, place);
        let thick = table(thickness, at) * weight * if y < 0.0 { 1.0 } else { -1.0 };
        [point[0] + x * thick, point[1] + y * thick]
    };
    upper.iter().enumerate().zip(shares(upper)).map(raised).collect()
}

/// A closed shape: thin at the inner corner, heaviest before the outer one, then a flick and two spikes.
fn upper_lash(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, upper: &[Point]) {
    let man = eye.rig.kind == FigureKind::Man;
    let above = lash_edge(eye, upper);
    let flick = if eye.shape.lash > 0.95 { [[1.21, -0.36], [1.14, -0.22]] } else { [[1.14, -0.16], [1.09, -0.10]] };
    let lash = above.iter().copied().chain(flick.map(|point| eye.at(point))).chain(upper.iter().rev().copied());
    easel.veil(&lash.collect::<Vec<_>>(), palette.lash, 1.0);
    if eye.shape.lash > 0.95 {
        let top = eye.top();
        for (way, width) in [
            ([[0.64, top * 0.72], [0.92, top * 0.80], [1.14, top * 0.92]], 2.3),
            ([[0.82, top * 0.44], [1.06, top * 0.48], [1.28, top * 0.62]], 2.5),
        ] {
            easel.ink(&eye.curve(&way), width, (palette.lash, Taper { start: 0.0, end: 0.95, least: 0.02 }));
        }
    }
    if easel.in_color() && !man {
        let middle: Vec<Point> = upper
            .iter()
            .zip(&above)
            .map(|(one, other)| [(one[0] + other[0]) * 0.5, (one[1] + other[1]) * 0.5])
            .collect();
        let count = middle.len();
        easel.ink(
            &middle[count / 4..count * 6 / 10],
            0.75,
            (palette.lash_warm, Taper { start: 0.5, end: 0.5, least: 0.0 }),
        );
    }
}

fn tears(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let pool = [[-0.80, 0.58], [0.0, 0.74], [0.84, 0.42], [0.70, 0.92], [0.05, 1.10], [-0.55, 1.00]];
    let pool: Vec<Point> = pool.iter().map(|point| eye.at(*point)).collect();
    let pool = around(&pool, 5);
    easel.veil(&pool, palette.tear, 0.85);
    let stream = [[0.34, 0.85], [0.74, 0.74], [0.72, 1.6], [0.86, 2.3], [0.68, 2.68], [0.46, 2.3], [0.46, 1.6]];
    let stream: Vec<Point> = stream.iter().map(|point| eye.at(*point)).collect();
    let stream = around(&stream, 5);
    easel.veil(&stream, palette.tear, 0.80);
    easel.ink(&closed(&stream), 0.5, (palette.tear_line, Taper::EVEN));
    for at in [[0.62, 2.3], [0.58, 1.3], [-0.30, 1.02]] {
        easel.veil(&ellipse(eye.at(at), [eye.rig.head * 0.009, eye.rig.head * 0.013], 0.0), palette.catchlight, 1.0);
    }
}
