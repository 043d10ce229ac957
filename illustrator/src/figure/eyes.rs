//! Eyes: what the picture lives by. Here their place and shape; lids and lashes, and what is inside, have files of their own.

use super::curve::{Point, ellipse, table, through};
use super::easel::Easel;
use super::eye_shapes::{Rim, Shape, shape_of};
use super::look::{Lids, Look, look};
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::shot::Shot;
use super::{hair, iris, lashes, makeup};
use scene::{Age, Detail, Expression, Extra, EyeShape, FigureKind, Pose};

/// One eye in its own frame: x from inner (-1) to outer (1) corner, y from the upper lid (-1) to the lower (1).
pub struct Eye<'a> {
    pub rig: &'a Rig,
    pub side: f64,
    center: Point,
    /// Half-width as it is seen and half-height, head units.
    pub half: Point,
    /// How much narrower than from the front it is seen.
    pub narrow: f64,
    /// How far the outer corner is lower than the middle, for a face that nods.
    slant: f64,
    /// How far to the right it moves on its way down, for one that is turned and nods.
    shear: f64,
    pub look: Look,
    pub shape: Shape,
    pub slit: bool,
    /// The one beyond the nose of a turned face: what leaves its outer corner would leave the face.
    pub is_far: bool,
    /// Seen from the side: a wedge whose wide end is the front of the eye.
    pub aside: bool,
    /// How far it is cast down at what is done below, 0..=1.
    pub down: f64,
}

/// An eye at rest is drawn with its iris up under the lid, and its round foot seen.
const UNDER_LID: f64 = 0.10;
/// Where the upper lid of an eye seen from the side begins, a share of the lid's height.
const FRONT: f64 = 0.78;
/// How much lower than from the front an eye is drawn from the side.
const LOWER_ASIDE: f64 = 0.90;
/// Lashes widen an eye outward: an iris in the very middle between the corners would squint.
const OUTWARD: f64 = 0.03;

/// Of the far eye, both toward where the face looks: its middle and its half-width as they are seen, between the bridge of
/// the nose and the edge of the face. There is room for skin on either side of it, or the two eyes would meet.
fn beside_bridge(rig: &Rig, (middle, half): (f64, f64), edge: f64, y: f64) -> (f64, f64) {
    const SKIN: f64 = 0.036;
    let turned = (rig.yaw_deg.abs() / 20.0).min(1.0);
    let bridge = rig.on_face([0.0, y])[0] * rig.facing() + SKIN - 0.012 * turned;
    let room = (edge - bridge).max(0.08);
    if middle - half >= bridge {
        return (middle, half);
    }
    let half = half.min(room / 2.08);
    (middle.max(bridge + half).min(edge - half * 1.06), half)
}

/// How far inside the edge of a turned cheek the far eye ends: at the edge itself it would be cramped.
const WITHIN_CHEEK: f64 = 0.010;
/// The same of a head that bows, whose cheek narrows at the corner of the eye.
const BOWED_CHEEK: f64 = 0.010;

/// Half-width of the far cheek at the height of the eyes, by turn.
const FAR_EDGE: [[f64; 2]; 3] = [[0.0, 0.390], [30.0, 0.347], [60.0, 0.306]];

impl<'a> Eye<'a> {
    pub fn new(rig: &'a Rig, side: f64, shot: &Shot) -> Self {
        let visage = rig.visage;
        let (shape, lid) = shape_of(rig, shot.character);
        // On a head that leans or turns, corners that rise would stand on two lines.
        let askew = shot.character.roll_deg.abs() / 7.0 + rig.yaw_deg.abs() / 50.0;
        let shape = Shape { tilt: shape.tilt * (1.0 - 0.6 * askew.min(1.0)), ..shape };
        let half = shape.half;
        let look = look_of(shot, side, lid);
        let down = cast_down(shot);
        let shape = downcast(shape, down);
        let ([x, y], [half_width, half_height]) =
            ([shape.center[0] + visage.apart, shape.center[1] + visage.low], half);
        let [middle, inner, outer] = [x, x - half_width, x + half_width].map(|x| rig.on_face([side * x, y]));
        // The far eye shrinks by less than the cosine would, and slides inward to stay on the face.
        let projected = ((outer[0] - inner[0]).abs() / (2.0 * half_width)).max(0.05);
        let beyond = ((rig.yaw_deg.abs() - 30.0) / 30.0).clamp(0.0, 1.0);
        let profile = f64::from(u8::from(rig.is_profile()));
        // From the side the near eye is a wedge, not a disc.
        let aside = if side * rig.yaw_deg > 0.0 { 1.0 } else { 1.0 - 0.26 * beyond };
        let narrow = libm::pow(projected, 0.78 + 0.16 * beyond).min(1.0) * aside;
        let edge = table(&FAR_EDGE, rig.yaw_deg.abs()) * visage.wide + visage.cheek * 0.7
            - WITHIN_CHEEK * (rig.yaw_deg.abs() / 24.0).min(1.0)
            - BOWED_CHEEK * (-rig.pitch_deg / 25.0).clamp(0.0, 1.0)
            - if rig.age == Age::Old { 0.014 } else { 0.008 };
        let edge = rig.outlined([edge * rig.facing(), y], 0.17)[0] * rig.facing();
        let far = side * rig.yaw_deg > 0.0;
        let reach = (edge - narrow * half_width * 1.06).min(side * middle[0]);
        // In profile the bridge of the nose parts the two.
        let near_center = middle[0] + (0.078 * profile - 0.012 * beyond) * rig.facing();
        let (center, narrow) = if far {
            let (reach, narrow) = beside_bridge(rig, (reach, half_width * narrow), edge, y);
            (side * reach, narrow / half_width)
        } else {
            (near_center, narrow)
        };
        let (below, above) = (rig.on_face([0.0, y + 0.1]), rig.on_face([0.0, y - 0.1]));
        let tall = below[1] - above[1];
        Self {
            rig,
            side,
            center: [center, middle[1]],
            half: [half_width * narrow, half_height * (tall / 0.2).min(1.0) * (1.0 - (1.0 - LOWER_ASIDE) * profile)],
            narrow,
            shear: (below[0] - above[0]) / 0.2,
            slant: leveled((outer[1] - inner[1]) / 2.0),
            look,
            shape,
            slit: shot.character.eye_shape == EyeShape::Slit,
            is_far: side * rig.yaw_deg > 9.0,
            aside: rig.is_profile(),
            down,
        }
    }

    /// From the eye's frame to canvas units.
    pub fn at(&self, [x, y]: Point) -> Point {
        self.rig.place(self.in_head([x, y]))
    }

    /// From the eye's frame to head units as they are seen.
    pub fn in_head(&self, [x, y]: Point) -> Point {
        let fall = (self.slant - self.shape.tilt * self.half[1]) * x;
        let down = y * self.half[1];
        [self.center[0] + self.side * x * self.half[0] + self.shear * down, self.center[1] + down + fall]
    }

    /// Head units about the middle of the eye, x outward: for what stands round it and does not follow its shape.
    pub fn around(&self, [x, y]: Point) -> Point {
        let fall = self.slant * x / self.shape.half[0];
        let at = [self.center[0] + self.side * x * self.narrow + self.shear * y, self.center[1] + y + fall];
        self.rig.place(at)
    }

    /// How far the outer corner rises, head units.
    pub fn lean(&self) -> f64 {
        self.shape.tilt * self.half[1]
    }

    pub fn curve(&self, points: &[Point]) -> Vec<Point> {
        let points: Vec<Point> = points.iter().map(|point| self.at(*point)).collect();
        through(&points, 8)
    }

    /// Height of the upper lid's middle.
    pub fn top(&self) -> f64 {
        let open = self.look.lid;
        -open + (1.0 - open) * 0.5
    }

    pub fn upper_lid(&self) -> Vec<Point> {
        let (top, Rim { inner, outer, peak, full, .. }) = (self.top(), self.shape.rim);
        if self.aside {
            return self.curve(&[
                [-1.04, FRONT * top],
                [-0.64, 0.98 * top],
                [-0.16, 0.95 * top],
                [0.36, 0.66 * top],
                [0.82, 0.10 * top + outer],
                [1.06, outer + 0.26],
            ]);
        }
        let toward = |corner: f64, share: f64| corner + (top - corner) * share;
        // A lid that has come down is flat.
        let flat = ((0.8 - self.look.lid) * 0.5).clamp(0.0, 0.16);
        // It climbs from the nose and stays high until it falls to the outer corner.
        self.curve(&[
            [-1.0, inner],
            [-0.89, toward(inner, full * 0.96)],
            [peak - 0.52, toward(inner, 0.93 + flat * 0.4)],
            [peak, top],
            [peak + 0.46 * (1.0 - peak * 0.4), toward(outer, 0.93 + flat * 0.4)],
            [0.88, toward(outer, full * 1.06)],
            [1.0, outer],
        ])
    }

    /// From the outer corner to the inner.
    pub fn lower_lid(&self) -> Vec<Point> {
        let Rim { inner, outer, full, low, .. } = self.shape.rim;
        let low = low - self.look.lower;
        if self.aside {
            return self.curve(&[
                [1.06, outer + 0.26],
                [0.66, low * 0.74],
                [0.10, low * 0.94],
                [-0.48, low],
                [-0.84, low * 0.86],
                [-1.00, low * 0.30],
                [-1.04, FRONT * self.top()],
            ]);
        }
        let toward = |corner: f64, share: f64| corner + (low - corner) * share;
        self.curve(&[
            [1.0, outer],
            [0.92, toward(outer, full * 0.66)],
            [0.62, toward(outer, 0.86)],
            [0.08, low],
            [-0.44, toward(inner, 0.86)],
            [-0.80, toward(inner, full * 0.70)],
            [-1.0, inner],
        ])
    }

    /// Center and radii of the iris in the eye's frame.
    pub fn iris(&self) -> (Point, Point) {
        let [x, y] = self.look.gaze;
        let [wide, high] = self.shape.iris;
        if self.aside {
            // A disc seen from its edge, at the front of the eye.
            let center = [-0.50 + 0.10 * x * self.side, y * 0.28 + 0.01];
            return (center, [wide * 0.66 * self.look.iris, high * self.look.iris]);
        }
        // To the side the lid falls, and the iris with it.
        let y = fallen(y) - UNDER_LID * (1.0 - 0.9 * libm::fabs(x));
        ([x * self.side * 0.30 + OUTWARD, y], [wide * self.look.iris, high * self.look.iris])
    }

    /// An ellipse about the iris's middle; radii and offset as shares of the iris's.
    pub fn oval(&self, offset: Point, radii: Point) -> Vec<Point> {
        ellipse(offset, radii, 0.0).iter().map(|at| self.in_iris(*at)).collect()
    }

    /// From shares of the iris's radii about its middle: it stands upright in the head, however the lids slant.
    pub fn in_iris(&self, [x, y]: Point) -> Point {
        let (center, iris) = self.iris();
        let [middle_x, middle_y] = self.in_head(center);
        let down = y * iris[1] * self.half[1];
        let across = self.side * x * iris[0] * self.half[0];
        self.rig.place([middle_x + across + self.shear * down, middle_y + down])
    }
}

/// How much of its opening an upper lid goes down with an eye that is at a deed below: else it would look out at us.
const LOWERED_TO_DEED: f64 = 0.62;
/// The same of an eye that is low as it is.
const LOW_EYE_TO_DEED: f64 = 0.44;
/// Of the rise that a bowed head gives to outer corners so much is drawn: in full it would scowl.
const RISES_BOWED: f64 = 0.15;

const fn leveled(slant: f64) -> f64 {
    if slant < 0.0 { slant * RISES_BOWED } else { slant }
}

/// How far the eyes are cast down at what is done below.
fn cast_down(shot: &Shot) -> f64 {
    shot.aim.map_or(0.0, |aim| aim.gaze[1].clamp(0.0, 1.0))
}

/// The same eye looking down: its lid is a shallow bow from corner to corner, for one that rises at the outer one would
/// flirt, at the inner one frown; the lower one comes to meet it, and less light falls into it.
fn downcast(shape: Shape, down: f64) -> Shape {
    let toward = |from: f64, to: f64| from + (to - from) * down;
    let rim = Rim {
        outer: toward(shape.rim.outer, shape.rim.outer.max(0.40)),
        inner: toward(shape.rim.inner, 0.34),
        peak: toward(shape.rim.peak, 0.06),
        full: toward(shape.rim.full, 0.40),
        low: toward(shape.rim.low, shape.rim.low * 0.94),
    };
    let tilt = toward(shape.tilt, shape.tilt.min(0.0) * 0.4);
    Shape { rim, tilt, catchlight: shape.catchlight * (1.0 - 0.34 * down), ..shape }
}

/// How far down an iris is, shares of half the eye's height: beyond 1 it goes behind the lower lid.
fn fallen(down: f64) -> f64 {
    if down < 0.0 { 0.27 * down } else { 0.42 * down.min(1.0) + 0.72 * (down - 1.0).max(0.0) }
}

/// What the expression does to the eye, and where the figure looks beside that.
fn look_of(shot: &Shot, side: f64, lid: f64) -> Look {
    let mut look = look(shot.character.expression, side);
    // An eye at rest is not opened wide: its lid lies over the top of the iris.
    if (0.92..1.0).contains(&look.lid) {
        look.lid = 0.85;
    }
    // Years that were not spent in frowning: at rest an old brow is raised a little at the nose.
    if shot.character.age == Age::Old && shot.character.expression == Expression::Calm {
        (look.slope, look.brow_rise) = (-0.026, 0.008);
    }
    let [right, down] = shot.character.gaze;
    look.gaze = [(look.gaze[0] + right).clamp(-1.0, 1.0), (look.gaze[1] + down).clamp(-1.0, 1.0)];
    // Eyes that are at a deed are nowhere else, whatever the mood.
    let (down, lowered) = shot.aim.map_or((down, 0.40), |aim| {
        look.gaze = aim.gaze;
        let is_low = shot.character.kind == FigureKind::Man;
        (aim.gaze[1].min(1.0), if is_low { LOW_EYE_TO_DEED } else { LOWERED_TO_DEED })
    });
    // The upper lid goes with an eye that looks down, and the lower one with an eye that looks up: white below it stares.
    look.lower += 0.13 * (-down).max(0.0);
    look.lid *= lid * (1.0 - lowered * down.max(0.0));
    // And the brows rest above them.
    let at_rest = cast_down(shot) * (1.0 - look.slope.max(0.0) / 0.05).clamp(0.0, 1.0);
    (look.slope, look.brow_rise) = (look.slope - 0.030 * at_rest, look.brow_rise + 0.010 * at_rest);
    // A man's eyes are low as they are: what lowers them in a mood lowers them less, or nothing would be left.
    // Not so what is at a deed below.
    let is_downcast = shot.aim.is_some_and(|aim| aim.gaze[1] > 0.4);
    if shot.character.kind == FigureKind::Man && (0.5..0.95).contains(&look.lid) && !is_downcast {
        look.lid += (0.95 - look.lid) * 0.4;
    }
    // The tall eyes of the young are wide open as they are: much more would stare.
    if shot.character.kind != FigureKind::Man && look.lid > 1.0 {
        look.lid = 1.0 + (look.lid - 1.0) * 0.55;
    }
    // An old lid is heavy, and lies on the iris.
    if shot.character.age == Age::Old && (0.6..1.0).contains(&look.lid) {
        look.lid *= 0.84;
    }
    // And what opens them wide opens them wider.
    if shot.character.kind == FigureKind::Man && look.lid > 1.05 {
        look.lid = 1.0 + (look.lid - 1.0) * 2.2;
    }
    // Behind hands: open ones would look out between the fingers, half a pupil each.
    if shot.character.pose == Pose::CoveringFace && shot.character.prop.is_none() && look.lids == Lids::Open {
        look.lids = if look.tears { Lids::Squeezed } else { Lids::Lowered };
    }
    match shot.character.eye_shape {
        EyeShape::Sanpaku => look.gaze[1] -= 0.35,
        EyeShape::Closed if look.lids == Lids::Open => look.lids = Lids::Lowered,
        _ => {}
    }
    look
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    draw_but(easel, (rig, palette, shot), None);
}

/// Both but the one on that side.
pub fn draw_but(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), hidden: Option<f64>) {
    for side in rig.sides_seen().filter(|side| Some(*side) != hidden) {
        let eye = Eye::new(rig, side, shot);
        let palette = &palette.of_eye(side);
        if let Some(paint) = palette.dyed(Detail::Lids) {
            shadow(easel, &eye, &paint);
        }
        if shot.character.extras.contains(&Extra::Eyeliner) && eye.look.lids == Lids::Open {
            shadow(easel, &eye, &palette.dark);
        }
        match eye.look.lids {
            Lids::Open => {
                iris::draw(easel, &eye, palette);
                lashes::open(easel, &eye, palette);
                if shot.character.extras.contains(&Extra::Eyeliner) {
                    makeup::wing(easel, &eye, palette);
                }
            }
            Lids::Arched => lashes::arched(easel, &eye, palette),
            Lids::Lowered => lashes::lowered(easel, &eye, palette),
            Lids::Squeezed => lashes::squeezed(easel, &eye, palette),
        }
        if shot.character.extras.contains(&Extra::GlowingEyes) && eye.look.lids == Lids::Open {
            iris::shine(easel, &eye, palette);
        }
        if eye.look.tears {
            // They run down the cheek, and never beside it.
            easel.within(&super::face::outline(rig), |easel| lashes::tears(easel, &eye, palette));
        }
    }
}

/// Painted on the lid, from the lashes to the crease.
fn shadow(easel: &mut Easel, eye: &Eye, paint: &Surface) {
    let lid = eye.upper_lid();
    let high = eye.rig.head * 0.078;
    let over = lid.iter().enumerate().rev().map(|(at, [x, y])| {
        let share = at as f64 / (lid.len() - 1) as f64;
        [*x, y - high * libm::sqrt(libm::sin(share * core::f64::consts::PI).max(0.0)) - high * 0.12]
    });
    let painted: Vec<Point> = lid.iter().copied().chain(over).collect();
    easel.veil(&painted, paint.base, 0.72);
}

/// The upper lashes alone: how an eye shows on hair.
pub fn lashes_only(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let hidden = hair::covered_side(shot);
    for side in rig.sides_seen().filter(|side| Some(*side) != hidden) {
        let eye = Eye::new(rig, side, shot);
        if eye.look.lids == Lids::Open {
            lashes::on_hair(easel, &eye, palette);
        }
    }
}
