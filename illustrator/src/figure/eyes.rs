//! Eyes and brows: what the picture lives by. The order of painting is that of the art direction.

use super::curve::{Point, Taper, around, ellipse, lerp, through};
use super::easel::Easel;
use super::palette::Palette;
use super::rig::Rig;
use crate::scene::{Expression, FigureKind, Scene};

/// How an expression sets an eye and its brow.
struct Look {
    /// Opening of the upper lid, 1 is open.
    lid: f64,
    /// Rise of the lower lid, shares of the opening.
    lower: f64,
    /// Size of the iris.
    iris: f64,
    /// Fall of the brow's inner end; negative is worried.
    slope: f64,
    brow_rise: f64,
    closed: bool,
    tears: bool,
}

const OPEN: Look = Look { lid: 1.0, lower: 0.0, iris: 1.0, slope: 0.0, brow_rise: 0.0, closed: false, tears: false };

fn look(expression: Expression) -> Look {
    match expression {
        Expression::Calm => Look { lid: 0.94, ..OPEN },
        Expression::Smile => Look { lid: 0.97, lower: 0.10, slope: -0.006, brow_rise: 0.010, ..OPEN },
        Expression::Laugh => Look { closed: true, slope: -0.010, brow_rise: 0.026, ..OPEN },
        Expression::Sad => Look { lid: 0.84, iris: 0.96, slope: -0.045, brow_rise: 0.006, ..OPEN },
        Expression::Crying => Look { lid: 0.86, iris: 1.02, slope: -0.048, tears: true, ..OPEN },
        Expression::Angry => Look { lid: 0.86, lower: 0.18, iris: 0.86, slope: 0.055, brow_rise: -0.018, ..OPEN },
        Expression::Surprised => Look { lid: 1.13, iris: 0.76, slope: -0.010, brow_rise: 0.036, ..OPEN },
        Expression::Shy => Look { lid: 0.86, lower: 0.06, slope: -0.034, brow_rise: 0.004, ..OPEN },
        Expression::Sleepy => Look { lid: 0.56, slope: -0.012, brow_rise: 0.012, ..OPEN },
        Expression::Smug => Look { lid: 0.76, lower: 0.08, slope: 0.018, brow_rise: 0.008, ..OPEN },
    }
}

/// One eye in its own frame: x from inner (-1) to outer (1) corner, y from brow side (-1) to lower lid (1).
struct Eye<'a> {
    rig: &'a Rig,
    side: f64,
    center: Point,
    /// Half-width and half-height, head units.
    half: Point,
    look: Look,
}

/// Center, full width, full height, iris width and height as shares of the eye's.
fn measures(kind: FigureKind) -> (Point, f64, f64, [f64; 2]) {
    match kind {
        FigureKind::Girl => ([0.187, 0.600], 0.205, 0.200, [0.72, 1.04]),
        FigureKind::Woman => ([0.184, 0.590], 0.200, 0.168, [0.68, 1.08]),
        FigureKind::Boy => ([0.186, 0.595], 0.192, 0.158, [0.62, 1.12]),
        FigureKind::Man => ([0.176, 0.562], 0.165, 0.080, [0.46, 1.70]),
    }
}

impl<'a> Eye<'a> {
    fn new(rig: &'a Rig, side: f64, expression: Expression) -> Self {
        let ([x, y], width, height, _) = measures(rig.kind);
        let middle = rig.on_face([side * x, y]);
        // The far eye shrinks by less than the cosine would, and slides inward to stay on the face.
        let (inner, outer) = (rig.on_face([side * (x - width / 2.0), y]), rig.on_face([side * (x + width / 2.0), y]));
        let projected = ((outer[0] - inner[0]).abs() / width).max(0.05);
        let shown = if projected < 1.0 { libm::pow(projected, 0.78) } else { 1.0 };
        let far = side * rig.yaw_deg > 0.0;
        let slide = if far { rig.yaw_deg.abs() / 30.0 * 0.022 * -side } else { 0.0 };
        Self {
            rig,
            side,
            center: [middle[0] + slide, y],
            half: [width / 2.0 * shown, height / 2.0],
            look: look(expression),
        }
    }

    /// From the eye's frame to canvas units; the outer corner stands a little higher.
    fn at(&self, [x, y]: Point) -> Point {
        let tilt = if self.rig.is_male() { 0.004 } else { 0.010 };
        self.rig.flat([self.center[0] + self.side * x * self.half[0], self.center[1] + y * self.half[1] - tilt * x])
    }

    fn curve(&self, points: &[Point]) -> Vec<Point> {
        let points: Vec<Point> = points.iter().map(|point| self.at(*point)).collect();
        through(&points, 8)
    }

    fn upper_lid(&self) -> Vec<Point> {
        let open = self.look.lid;
        let bow = |y: f64| 0.42 - (0.42 - y) * open;
        self.curve(&[
            [-0.98, bow(0.34)],
            [-0.82, bow(-0.26)],
            [-0.42, bow(-0.80)],
            [0.08, bow(-1.0)],
            [0.55, bow(-0.80)],
            [0.90, bow(-0.22)],
            [1.04, bow(0.30)],
        ])
    }

    fn lower_lid(&self) -> Vec<Point> {
        let y = 0.96 - self.look.lower * 1.6;
        self.curve(&[
            [1.04, 0.42 - 0.12 * self.look.lid],
            [0.86, y * 0.62],
            [0.45, y * 0.96],
            [0.0, y],
            [-0.45, y * 0.94],
            [-0.80, y * 0.62],
            [-0.98, 0.42 - 0.08 * self.look.lid],
        ])
    }
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    for side in [-1.0, 1.0] {
        let eye = Eye::new(rig, side, scene.character.expression);
        if eye.look.closed {
            closed(easel, &eye, palette);
        } else {
            open(easel, &eye, palette);
        }
    }
}

fn closed(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let arc = eye.curve(&[[-0.95, 0.42], [-0.5, 0.02], [0.05, -0.12], [0.6, 0.06], [1.02, 0.48]]);
    easel.ink(&arc, 3.0, (palette.lash, Taper { start: 0.35, end: 0.25, least: 0.15 }));
    for (from, to) in [([0.82, 0.26], [1.16, 0.22]), ([0.98, 0.44], [1.26, 0.50])] {
        easel.ink(&eye.curve(&[from, to]), 1.5, (palette.lash, Taper::TAIL));
    }
}

fn open(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (upper, lower) = (eye.upper_lid(), eye.lower_lid());
    let white: Vec<Point> = upper.iter().chain(&lower).copied().collect();
    easel.fill(&white, palette.eye_white);
    easel.within(&white, |easel| {
        iris(easel, eye, palette);
        lid_shadow(easel, eye, palette, &upper);
    });
    catchlights(easel, eye, palette);
    lashes(easel, eye, palette, &upper);
    if eye.look.tears {
        tears(easel, eye, palette);
    }
}

fn iris(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (_, width, height, share) = measures(eye.rig.kind);
    let head = eye.rig.head;
    let squeeze = eye.half[0] / (width / 2.0);
    let radii =
        [width / 2.0 * share[0] * squeeze * head * eye.look.iris, height / 2.0 * share[1] * head * eye.look.iris];
    let gaze = eye.rig.yaw_deg / 30.0 * 0.08 * eye.side;
    let center = eye.at([-0.02 + gaze, 0.02]);
    let [x, y] = center;
    let disc = ellipse(center, radii, 0.0);
    let (top, bottom) = ([x, y - radii[1]], [x, y + radii[1]]);
    let colors = palette.iris;
    easel.ramp(
        &disc,
        (top, bottom),
        &[(0.0, colors.deep), (0.35, colors.shaded), (0.62, colors.base), (1.0, colors.light)],
    );
    easel.within(&disc, |easel| {
        // A crescent of glow, and a darker one over it, so that only its rim shines.
        easel.fill(&ellipse([x, y + radii[1] * 0.52], [radii[0] * 0.72, radii[1] * 0.42], 0.0), colors.glint);
        easel.fill(&ellipse([x, y + radii[1] * 0.36], [radii[0] * 0.74, radii[1] * 0.42], 0.0), colors.base);
        if easel.in_color() {
            rays(easel, (center, radii), palette);
        }
        easel.fill(&ellipse([x, y - radii[1] * 0.06], [radii[0] * 0.42, radii[1] * 0.46], 0.0), colors.deep);
    });
    let ring: Vec<Point> = disc.iter().copied().chain(disc.first().copied()).collect();
    easel.ink(&ring, 1.3, (colors.line, Taper::EVEN));
}

fn rays(easel: &mut Easel, ([x, y], radii): (Point, Point), palette: &Palette) {
    for step in 0..8 {
        let turn = (f64::from(step) / 7.0 * 150.0 + 15.0).to_radians();
        let (cos, sin) = (libm::cos(turn), libm::sin(turn));
        let (near, far) = (0.50, 0.92);
        let at = |radius: f64, wide: f64| {
            [x + (cos + wide * sin) * radii[0] * radius, y + (sin - wide * cos) * radii[1] * radius]
        };
        easel.veil(&[at(near, 0.0), at(far, 0.07), at(far, -0.07)], palette.iris.shaded, 0.45);
    }
}

fn lid_shadow(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, upper: &[Point]) {
    let drop = eye.half[1] * 2.0 * eye.rig.head * 0.27;
    let band: Vec<Point> = upper.iter().copied().chain(upper.iter().rev().map(|[x, y]| [*x, y + drop])).collect();
    easel.veil(&band, palette.eye_shade, if easel.in_color() { 0.62 } else { 0.0 });
    if easel.in_color() {
        let (_, _, _, share) = measures(eye.rig.kind);
        let tight: Vec<Point> = band.iter().map(|point| lerp(*point, eye.at([0.0, -0.4]), 1.0 - share[0])).collect();
        easel.veil(&tight, palette.iris.deep, 0.30);
    }
}

fn catchlights(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let head = eye.rig.head;
    let size = eye.half[1] * head * if eye.rig.kind == FigureKind::Man { 0.36 } else { 0.30 };
    let light = eye.rig.light;
    let mirror = light * eye.side;
    let [x, y] = eye.at([0.30 * mirror, -0.42 * eye.look.lid]);
    easel.fill(&ellipse([x, y], [size * 0.86, size], 0.0), palette.catchlight);
    let [x, y] = eye.at([-0.30 * mirror, 0.44]);
    easel.veil(&ellipse([x, y], [size * 0.42, size * 0.42], 0.0), palette.catchlight, 0.92);
}

fn lashes(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, upper: &[Point]) {
    let head = eye.rig.head;
    let heavy = match eye.rig.kind {
        FigureKind::Girl | FigureKind::Woman => 1.0,
        FigureKind::Boy => 0.72,
        FigureKind::Man => 0.68,
    };
    let count = upper.len();
    let above = upper.iter().enumerate().rev().map(|(place, point)| {
        let at = place as f64 / (count - 1) as f64;
        // .004 inner, .026 middle, .035 toward the outer end.
        let thick = if at < 0.5 { 0.008 + at * 0.050 } else { 0.033 + (at - 0.5) * 0.024 };
        [point[0], point[1] - thick * head * heavy]
    });
    let lash: Vec<Point> = upper.iter().copied().chain(above).collect();
    easel.fill(&lash, palette.lash);
    if heavy > 0.9 {
        let flicks = [
            ([0.90, -0.36], [1.12, -0.46], [1.34, -0.72]),
            ([0.99, -0.02], [1.22, -0.08], [1.44, -0.26]),
            ([1.02, 0.28], [1.16, 0.30], [1.30, 0.22]),
        ];
        for (root, middle, tip) in flicks {
            let lid = |[x, y]: Point| [x, 0.42 - (0.42 - y) * eye.look.lid];
            easel.ink(&eye.curve(&[lid(root), lid(middle), lid(tip)]), 2.4, (palette.lash, Taper::TAIL));
        }
    }
    let lower = eye.lower_lid();
    let outer = &lower[..lower.len() * 6 / 10];
    easel.ink(outer, 1.0, (palette.lash, Taper { start: 0.15, end: 0.7, least: 0.0 }));
    let crease: Vec<Point> = eye.curve(
        &[[-0.62, -0.92], [-0.05, -1.30], [0.50, -1.12], [0.92, -0.66]]
            .map(|[x, y]: Point| [x, 0.42 - (0.42 - y) * eye.look.lid]),
    );
    easel.ink(&crease, 0.5, (palette.skin.line, Taper::LINE));
}

fn tears(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let pool = [[-0.7, 0.78], [0.0, 1.02], [0.75, 0.76], [0.60, 1.12], [0.0, 1.24], [-0.55, 1.12]];
    let pool: Vec<Point> = pool.iter().map(|point| eye.at(*point)).collect();
    easel.veil(&around(&pool, 5), palette.catchlight, 0.75);
    let drop = [[0.62, 1.0], [0.80, 1.6], [0.70, 2.0], [0.52, 1.9], [0.50, 1.5]];
    let drop: Vec<Point> = drop.iter().map(|point| eye.at(*point)).collect();
    let drop = around(&drop, 5);
    easel.veil(&drop, palette.catchlight, 0.85);
    easel.ink(&drop, 0.5, (palette.iris.shaded, Taper::EVEN));
}

pub fn brows(easel: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    let (thick, above) = match rig.kind {
        FigureKind::Girl => (1.7, 0.062),
        FigureKind::Woman => (1.8, 0.056),
        FigureKind::Boy => (2.5, 0.054),
        FigureKind::Man => (3.6, 0.032),
    };
    for side in [-1.0, 1.0] {
        let eye = Eye::new(rig, side, scene.character.expression);
        let top = eye.center[1] - eye.half[1] - above - eye.look.brow_rise;
        let slope = eye.look.slope;
        let at = |x: f64, y: f64| rig.flat([eye.center[0] + side * x * eye.half[0], y]);
        let curve = [
            at(-0.72, top + 0.012 + slope),
            at(-0.1, top - 0.008 + slope * 0.3),
            at(0.5, top - 0.006 - slope * 0.25),
            at(1.12, top + 0.028 - slope * 0.35),
        ];
        easel.ink(&through(&curve, 8), thick, (palette.lash, Taper { start: 0.10, end: 0.80, least: 0.12 }));
    }
}
