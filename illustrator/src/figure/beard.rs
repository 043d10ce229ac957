//! What grows on a man's face: stubble, a beard from the sideburns along the jaw, a moustache under the nose.

use super::curve::{Point, Taper, add, around, lerp, line, moved, ribbon, table, through};
use super::easel::Easel;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::shade::Shade;
use super::shot::Shot;
use super::{face, mouth, profile};
use scene::Extra;
use scene::seed::Dice;

/// From here down hair grows on the cheeks.
const SIDEBURN: f64 = 0.545;
/// How much lower it begins on the far side of a turned face.
const FAR_SIDEBURN: f64 = 0.16;
/// In profile the line of the face is bare down to the upper lip.
const UPPER_LIP: f64 = 0.79;

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let extras = &shot.character.extras;
    let long = extras.contains(&Extra::LongBeard);
    let edge = jaw(rig);
    if extras.contains(&Extra::Stubble) && !long {
        return stubble(easel, (rig, palette, shot), &edge);
    }
    let beard = Beard { rig, palette, edge, long };
    let mut dice = Dice::new(shot.seed, "beard");
    beard.body(easel);
    beard.tufts(easel, &mut dice);
    beard.strands(easel, &mut dice);
    moustache(easel, rig, palette);
    lips(easel, rig, (palette.skin.shaded, 0.056));
    // Below the lip lies hair, and the shade on it is the hair's.
    let skin = Surface { shaded: palette.hair.shaded, ..palette.skin };
    mouth::draw(easel, rig, &Palette { skin, ..*palette }, shot.character);
}

/// Along the edge of the face from the right sideburn to the left; head units as they are seen.
fn jaw(rig: &Rig) -> Vec<Point> {
    let edge = profile::seen_edge(rig, &face::contour(rig));
    let bare = |[x, y]: &Point| {
        let facing = (x - middle(rig)) * rig.facing() > 0.0;
        // Beyond the far cheek a sideburn would be crumbs along its edge.
        let far = FAR_SIDEBURN * ((rig.yaw_deg.abs() - 3.0) / 5.0).clamp(0.0, 1.0);
        *y < match (rig.is_profile(), facing) {
            (true, true) => UPPER_LIP,
            (false, true) => SIDEBURN - 0.01 + far,
            (_, false) => SIDEBURN - 0.01,
        }
    };
    through(&edge.into_iter().filter(|point| !bare(point)).collect::<Vec<_>>(), 4)
}

/// The middle of the jaw as it is seen.
fn middle(rig: &Rig) -> f64 {
    rig.on_face([0.0, 0.80])[0]
}

/// Where the cheek is bare from: from the right sideburn over the moustache to the left.
fn cheeks(rig: &Rig, edge: &[Point]) -> Vec<Point> {
    let side = |side: f64| -> Vec<Point> {
        let start = if side > 0.0 { edge[0] } else { edge[edge.len() - 1] };
        let near = |y: f64, inward: f64| {
            let on_side = edge.iter().filter(|point| (point[0] - middle(rig)) * side > 0.0);
            let at = on_side.min_by(|one, other| (one[1] - y).abs().total_cmp(&(other[1] - y).abs()));
            let at = at.copied().unwrap_or(start);
            let far = if side == rig.facing() { 1.0 - 0.6 * (rig.yaw_deg.abs() / 40.0).min(1.0) } else { 1.0 };
            [at[0] - side * inward * far, y]
        };
        if rig.is_profile() && side == rig.facing() {
            return vec![start];
        }
        let high = |y: f64| y.max(start[1] + 0.03);
        // What lies beyond the edge of the far cheek is not seen.
        let seen = |x: f64, y: f64| {
            let [at, y] = rig.on_face([side * x, y]);
            let edge = near(y, 0.012)[0];
            [if (at - edge) * side > 0.0 { edge } else { at }, y]
        };
        if side == rig.facing() && start[1] > 0.60 {
            return vec![start, seen(0.225, 0.770), seen(0.150, 0.798), seen(0.085, 0.792)];
        }
        vec![
            start,
            near(high(0.63), 0.044),
            near(high(0.70), 0.068),
            rig.on_face([side * 0.225, 0.770]),
            rig.on_face([side * 0.150, 0.798]),
            rig.on_face([side * 0.085, 0.792]),
        ]
    };
    let mut way = side(1.0);
    if !rig.is_profile() {
        way.push(rig.on_face([0.0, 0.798]));
    }
    way.extend(side(-1.0).into_iter().rev());
    through(&way, 5)
}

struct Beard<'a> {
    rig: &'a Rig,
    palette: &'a Palette,
    edge: Vec<Point>,
    long: bool,
}

impl Beard<'_> {
    /// How far it stands out of the edge of the face there.
    fn grown(&self, [x, y]: Point) -> Point {
        let below = ((y - 0.72) / 0.28).clamp(0.0, 1.0);
        let aside = (x - middle(self.rig)) * below * if self.long { 0.12 } else { 0.035 };
        let center = 1.0 - ((x - middle(self.rig)).abs() / 0.34).min(1.0);
        let down =
            if self.long { below * (0.06 + 0.60 * libm::pow(center, 0.8)) } else { below * (0.018 + 0.022 * center) };
        [x + aside, y + down]
    }

    fn outer(&self) -> Vec<Point> {
        self.edge.iter().map(|point| self.rig.place(self.grown(*point))).collect()
    }

    fn body(&self, easel: &mut Easel) {
        let (rig, hair) = (self.rig, self.palette.hair);
        let outer = self.outer();
        let cheeks: Vec<Point> = cheeks(rig, &self.edge).into_iter().map(|point| rig.place(point)).collect();
        let mut outline = outer.clone();
        outline.extend(cheeks.iter().rev().copied());
        easel.fill(&outline, hair.base);
        // Toward the cheek it thins out.
        if easel.in_color() {
            let edge = &cheeks[2..cheeks.len() - 2];
            let raised = edge.iter().rev().map(|at| rig.hung(*at, [0.0, -0.018]));
            let fringe: Vec<Point> = edge.iter().copied().chain(raised).collect();
            easel.within(&face::outline(rig), |easel| easel.veil(&fringe, hair.base, 0.42));
        }
        easel.within(&outline, |easel| {
            easel.crescent(&outline, rig.away([-0.055, -0.025]), (hair.shaded, 1.0));
        });
        easel.ink(&outer, 0.8, (hair.line, Taper { start: 0.25, end: 0.25, least: 0.1 }));
    }

    /// Soft tufts along the jaw, those of the chin last.
    fn tufts(&self, easel: &mut Easel, dice: &mut Dice) {
        let (rig, hair) = (self.rig, self.palette.hair);
        let mut places: Vec<usize> = (1..self.edge.len() - 1).step_by(3).collect();
        let off = |place: usize| (self.edge[place][0] - middle(rig)).abs();
        places.sort_by(|one, other| off(*other).total_cmp(&off(*one)));
        for place in places {
            let point = self.edge[place];
            if point[1] < 0.86 {
                continue;
            }
            let [x, y] = self.grown(point);
            let aside = x - middle(rig);
            let below = ((point[1] - 0.70) / 0.30).clamp(0.0, 1.0);
            let long = below * if self.long { 0.12 } else { 0.040 } + dice.between(0.004, 0.022);
            let root = [x - aside * 0.22, y - if self.long { 0.26 } else { 0.085 } * below - 0.02];
            let tip = [x + aside * 0.04 + dice.between(-0.014, 0.014), y + long * (0.5 + 0.5 * below)];
            let bent = add(lerp(root, tip, 0.55), [aside * 0.06, 0.0]);
            let way: Vec<Point> = [root, bent, tip].map(|at| rig.place(at)).to_vec();
            let half = rig.head * (0.018 + 0.018 * below);
            let width = |at: f64| half * table(&[[0.0, 0.0], [0.2, 0.55], [0.45, 1.0], [0.75, 0.62], [1.0, 0.0]], at);
            let tuft = ribbon(&through(&way, 7), width);
            let is_dark = aside * rig.light < -0.02;
            easel.fill(&tuft, if is_dark { hair.shaded } else { hair.base });
            let count = tuft.len();
            let soft = Taper { start: 0.7, end: 0.1, least: 0.0 };
            easel.ink(&tuft[count / 5..count / 2], 0.62, (hair.line, soft));
            let back: Vec<Point> = tuft[count / 2..count * 4 / 5].iter().rev().copied().collect();
            easel.ink(&back, 0.62, (hair.line, soft));
        }
    }

    /// Hairs that follow the jaw and the chin.
    fn strands(&self, easel: &mut Easel, dice: &mut Dice) {
        let (rig, hair) = (self.rig, self.palette.hair);
        for step in -5..=5 {
            let x = f64::from(step) * 0.050 + dice.between(-0.012, 0.012);
            let beyond = x * rig.facing() > 0.25 - 0.20 * (rig.yaw_deg.abs() / 24.0).min(1.0);
            if beyond {
                continue;
            }
            let top = 0.855 - 0.35 * x * x + dice.between(-0.015, 0.02);
            let end = 0.93 + if self.long { 0.22 } else { 0.04 } * (1.0 - x.abs() / 0.3) + dice.between(-0.02, 0.02);
            let at = |y: f64, part: f64| {
                let low = y.min(0.97);
                let [seen, down] = rig.on_face([x * part, low]);
                rig.place([seen, down + y - low])
            };
            let way = [at(top, 1.0), at((top + end) / 2.0, 0.97), at(end, 0.86)];
            let curve = through(&way, 5);
            let taper = Taper { start: 0.4, end: 0.6, least: 0.0 };
            if easel.in_color() {
                easel.ink(&curve, dice.between(1.0, 2.2), (hair.shaded, taper));
            } else if step % 2 == 0 {
                easel.ink(&curve, 0.5, (hair.line, taper));
            }
        }
        let lip = mouth::height(rig);
        let under = [[-0.075, 0.052], [0.0, 0.042], [0.075, 0.052], [0.03, 0.085], [-0.03, 0.085]];
        let under = around(&under.map(|[x, y]| rig.face([x, lip + y])), 4);
        if easel.in_color() && !rig.is_profile() {
            easel.veil(&under, hair.shaded, 1.0);
        }
    }
}

/// No hair grows on the lips; in a beard they lie in its shade.
fn lips(easel: &mut Easel, rig: &Rig, (skin, half): (Shade, f64)) {
    if rig.is_profile() {
        return;
    }
    let lip = mouth::height(rig);
    let bare = [[-half, -0.005], [0.0, -0.012], [half, -0.005], [half * 0.6, 0.028], [-half * 0.6, 0.028]];
    easel.fill(&around(&bare.map(|[x, y]| rig.face([x, lip + y])), 5), skin);
}

/// From under the nose down over the corners of the mouth: each half of a few locks.
pub fn moustache(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let hair = palette.hair;
    let lip = mouth::height(rig) - 0.845;
    let place = |[x, y]: Point| {
        if rig.is_profile() {
            // It hangs over the edge of the lip.
            let out = rig.outlined([(0.336 - x * 0.62) * rig.visage.wide * rig.facing(), y + lip], 0.24);
            return rig.place(out);
        }
        rig.face([x, y + lip])
    };
    let sides: Vec<f64> = if rig.is_profile() { vec![1.0] } else { vec![-1.0, 1.0] };
    for side in sides {
        let wing = [
            [-0.004, 0.785],
            [0.050, 0.780],
            [0.105, 0.800],
            [0.150, 0.842],
            [0.166, 0.868],
            [0.118, 0.850],
            [0.064, 0.838],
            [0.0, 0.832],
        ];
        let outline = around(&wing.map(|[x, y]| place([side * x, y])), 5);
        easel.fill(&outline, hair.base);
        easel.crescent(&outline, rig.away([-0.014, -0.014]), (hair.shaded, 1.0));
        let soft = (hair.line, Taper { start: 0.4, end: 0.4, least: 0.1 });
        let upper = [[0.004, 0.786], [0.050, 0.780], [0.105, 0.800], [0.150, 0.842], [0.168, 0.870]];
        let lower = [[0.168, 0.870], [0.118, 0.851], [0.064, 0.839], [0.006, 0.833]];
        for (curve, weight) in [(&upper[..], 0.6), (&lower[..], 0.85)] {
            let curve: Vec<Point> = curve.iter().map(|[x, y]| place([side * x, *y])).collect();
            easel.ink(&through(&curve, 5), weight, soft);
        }
        for [x, y, far] in [[0.020, 0.800, 0.095], [0.040, 0.796, 0.130]] {
            let way = [[x, y], [(x + far) * 0.5, y + 0.012], [far, y + 0.040]].map(|[x, y]| place([side * x, y]));
            easel.ink(&through(&way, 5), 0.45, (hair.line, Taper { start: 0.4, end: 0.6, least: 0.0 }));
        }
    }
}

/// A shade on jaw and lip, and the points of single hairs.
fn stubble(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), edge: &[Point]) {
    let mut outline: Vec<Point> = edge.iter().map(|point| rig.place(*point)).collect();
    outline.extend(cheeks(rig, edge).into_iter().rev().map(|point| rig.place(point)));
    if easel.in_color() {
        for up in [-0.030, -0.015, 0.0] {
            easel.within(&face::outline(rig), |easel| {
                easel.veil(&moved(&outline, [0.0, rig.head * up]), palette.hair.shaded, 0.065)
            });
        }
    }
    let mut dice = Dice::new(shot.seed, "stubble");
    let mut hairs = Vec::new();
    for _ in 0..90 {
        let (share, down) = (dice.between(-1.0, 1.0), dice.between(0.0, 1.0));
        let y = 0.80 + 0.18 * down - 0.10 * share * share;
        let root = rig.face([share * (0.30 - 0.20 * down), y]);
        let long = rig.head * dice.between(0.007, 0.013);
        hairs.push(line(&[root, [root[0] + long * share * 0.4, root[1] + long]], rig.head * 0.0045, Taper::LINE));
    }
    easel.within(&outline, |easel| {
        let share = if easel.in_color() { 0.55 } else { 1.0 };
        easel.veils(&hairs, if easel.in_color() { palette.brow } else { palette.lash }, share);
    });
    lips(easel, rig, (palette.skin.base, 0.050));
    mouth::draw(easel, rig, palette, shot.character);
}

/// On the chin alone: a point of a few locks below the lower lip.
pub fn goatee(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let hair = palette.hair;
    let lip = mouth::height(rig) - 0.845;
    let place = |[x, y]: Point| {
        if rig.is_profile() {
            let out = rig.outlined([(0.262 + x * 0.42) * rig.visage.wide * rig.facing(), y], 0.22);
            return rig.place(out);
        }
        rig.face([x, y])
    };
    let patch = [
        [-0.030, 0.902 + lip],
        [-0.066, 0.922],
        [-0.108, 0.958],
        [-0.090, 1.000],
        [-0.052, 1.022],
        [-0.022, 1.052],
        [0.004, 1.030],
        [0.030, 1.050],
        [0.062, 1.018],
        [0.092, 0.998],
        [0.108, 0.958],
        [0.066, 0.922],
        [0.030, 0.902 + lip],
        [0.0, 0.914 + lip],
    ];
    let outline = around(&patch.map(place), 4);
    easel.fill(&outline, hair.base);
    easel.crescent(&outline, rig.away([-0.030, -0.016]), (hair.shaded, 1.0));
    for [x, y, far] in [
        [-0.060, 0.945, -0.050],
        [-0.026, 0.928, -0.020],
        [0.010, 0.932, 0.006],
        [0.040, 0.930, 0.030],
        [0.072, 0.950, 0.056],
    ] {
        let way = [[x, y], [(x + far) * 0.5, y + 0.045], [far, y + 0.085]].map(place);
        easel.ink(&through(&way, 4), 0.5, (hair.line, Taper { start: 0.4, end: 0.5, least: 0.0 }));
    }
    let half = outline.len() / 8;
    easel.ink(&outline[half..outline.len() - half], 0.75, (hair.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
    let patch = [[-0.016, 0.874 + lip], [0.0, 0.880 + lip], [0.016, 0.874 + lip], [0.0, 0.910 + lip]];
    easel.veil(&around(&patch.map(place), 4), hair.base, 1.0);
}
