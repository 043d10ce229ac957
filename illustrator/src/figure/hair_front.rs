//! Hair before the face: cap, band of light, side locks, fringe, spikes, tuft.
//!
//! Clumps are designed in angle and height on the skull, so that a turn of the head comes free.

use super::curve::{Point, Taper, around, ease, line, through};
use super::easel::{Easel, LINE};
use super::hair::silhouette;
use super::palette::Palette;
use super::rig::Rig;
use crate::scene::{Fringe, HairLength, HairStyle, Scene};
use crate::seed::Dice;

/// A lock from the skull: angles in radians about the head, heights in head units.
#[derive(Clone, Copy, Debug)]
struct Clump {
    root: Point,
    tip: Point,
    /// Half-width as an angle.
    wide: f64,
    sway: f64,
    hook: f64,
    /// How far it leaves the skull at its tip.
    out: f64,
}

const STEPS: usize = 26;

impl Clump {
    fn at(&self, rig: &Rig, along: f64, across: f64) -> Point {
        let y = self.root[1] + (self.tip[1] - self.root[1]) * libm::pow(along, 0.95);
        let fan = libm::pow(along, 0.62);
        let angle = self.root[0]
            + (self.tip[0] - self.root[0]) * fan
            + self.sway * libm::sin(core::f64::consts::PI * along)
            + self.hook * along * along * along;
        let wide = if along < 0.52 {
            self.wide * (0.30 + 0.70 * ease(along / 0.52))
        } else {
            self.wide * (1.0 - libm::pow((along - 0.52) / 0.48, 1.6)).max(0.0)
        };
        rig.hair(angle + across * wide, y, self.out * libm::pow(along, 2.2) + 0.012)
    }

    fn edge(&self, rig: &Rig, across: f64) -> Vec<Point> {
        (0..=STEPS).map(|step| self.at(rig, step as f64 / STEPS as f64, across)).collect()
    }

    fn outline(&self, rig: &Rig) -> Vec<Point> {
        self.edge(rig, -1.0).into_iter().chain(self.edge(rig, 1.0).into_iter().rev()).collect()
    }
}

fn paint(easel: &mut Easel, rig: &Rig, palette: &Palette, clump: &Clump) {
    let outline = clump.outline(rig);
    let (left, right) = (clump.edge(rig, -1.0), clump.edge(rig, 1.0));
    let colors = palette.hair;
    // The shadow it drops on those below grows from its middle to its tip.
    let drop = |edge: &[Point]| -> Vec<Point> {
        edge.iter()
            .enumerate()
            .map(|(step, [x, y])| {
                let grown = ease((step as f64 / STEPS as f64 - 0.34) / 0.35);
                [x - rig.light * 0.018 * rig.head * grown, y + 0.022 * rig.head * grown]
            })
            .collect()
    };
    let shadow: Vec<Point> = drop(&left).into_iter().chain(drop(&right).into_iter().rev()).collect();
    easel.veil(&shadow, colors.shaded, if easel.in_color() { 0.7 } else { 0.0 });
    easel.fill(&outline, colors.base);
    // Its own far side.
    let far = if rig.light < 0.0 { &right } else { &left };
    let inner = clump.edge(rig, if rig.light < 0.0 { 0.30 } else { -0.30 });
    let from = STEPS * 40 / 100;
    let side = far[from..].iter().chain(inner[from..].iter().rev()).copied().collect::<Vec<_>>();
    easel.fill(&side, colors.shaded);
    let weight = |sign: f64| 0.75 * if rig.light * sign < 0.0 { 0.85 } else { 1.3 };
    let start = STEPS / 5;
    easel.ink(&left[start..], weight(-1.0), (colors.line, Taper::HAIR));
    easel.ink(&right[start..], weight(1.0), (colors.line, Taper::HAIR));
    if clump.wide > 0.10 {
        let strand = clump.edge(rig, clump.sway.signum() * 0.25);
        easel.ink(&strand[STEPS * 45 / 100..STEPS * 92 / 100], 0.4, (colors.line, Taper::LINE));
    }
}

/// Cap, side locks and fringe: everything before the face.
pub fn before(easel: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    let mut dice = Dice::new(scene.seed, "hair before");
    cap(easel, rig, palette, scene);
    if matches!(scene.character.hair.style, HairStyle::Spiky | HairStyle::Messy) {
        spikes(easel, rig, palette, (scene, &mut dice));
    }
    for clump in side_locks(scene, &mut dice) {
        paint(easel, rig, palette, &clump);
    }
    for clump in fringe(scene, &mut dice) {
        paint(easel, rig, palette, &clump);
    }
    band(easel, rig, palette, &mut dice);
    tuft(easel, rig, palette, &mut dice);
}

/// The scalp: without ink at its lower edge, so that gaps in the fringe show hair and not skin.
fn cap(easel: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    let mut points = Vec::new();
    for step in 0..=24 {
        let angle = (-96.0 + 192.0 * f64::from(step) / 24.0).to_radians();
        let front = libm::cos(angle);
        points.push(rig.hair(angle, 0.60 - 0.27 * front.max(0.0), 0.012));
    }
    let round = scene.character.hair.style != HairStyle::Bob;
    for step in 0..=20 {
        let turn = (180.0 * f64::from(step) / 20.0).to_radians();
        let rise = if round { 0.022 } else { 0.012 };
        points.push(
            rig.flat([libm::cos(turn) * 0.455 - rig.yaw_deg / 30.0 * 0.02, 0.41 - libm::sin(turn) * (0.44 + rise)]),
        );
    }
    let colors = palette.hair;
    easel.fill(&points, colors.base);
    easel.within(&points, |easel| {
        let away = -rig.light;
        let shadow = [
            [away * 0.30, -0.1],
            [away * 0.26, 0.15],
            [away * 0.33, 0.40],
            [away * 0.36, 0.70],
            [away * 0.60, 0.70],
            [away * 0.60, 0.0],
        ];
        easel.veil(&around(&rig.all(&shadow, Rig::flat), 6), colors.shaded, 0.85);
    });
    let top: Vec<Point> = points[25..].to_vec();
    easel.ink(&top, 1.15, (silhouette(palette), Taper { start: 0.1, end: 0.1, least: 0.5 }));
    if easel.in_color() {
        let rim: Vec<Point> =
            top.iter().map(|[x, y]| [x + rig.light * rig.head * 0.012, y + rig.head * 0.014]).collect();
        let lit = if rig.light > 0.0 { &rim[..rim.len() / 2] } else { &rim[rim.len() / 2..] };
        easel.ink(lit, 1.3, (palette.rim, Taper::LINE));
    }
}

/// A ring of light about the crown, with teeth of uneven length, in two tones.
fn band(easel: &mut Easel, rig: &Rig, palette: &Palette, dice: &mut Dice) {
    for (shade, reach, deep, wide) in
        [(palette.hair.light, 0.050, 0.085, 62.0), (palette.hair.glint, 0.026, 0.050, 54.0)]
    {
        let teeth = 17;
        let (mut upper, mut lower) = (Vec::new(), Vec::new());
        for tooth in 0..=teeth {
            let share = f64::from(tooth) / f64::from(teeth);
            let angle = (-wide + 2.0 * wide * share).to_radians();
            let bow = 0.165 + 0.055 * libm::cos(angle);
            let fade = (1.0 - (2.0 * share - 1.0) * (2.0 * share - 1.0)).max(0.0);
            let long = |dice: &mut Dice, odd: bool| fade * dice.between(0.6, 1.2) * if odd { 1.0 } else { 0.35 };
            upper.push(rig.hair(angle, bow - reach * long(dice, tooth % 2 == 0), 0.014));
            lower.push(rig.hair(angle, bow + deep * long(dice, tooth % 2 == 1), 0.014));
        }
        lower.reverse();
        upper.extend(lower);
        easel.veil(&upper, shade, if easel.in_color() { 0.85 } else { 1.0 });
    }
}

fn fringe(scene: &Scene, dice: &mut Dice) -> Vec<Clump> {
    let hair = &scene.character.hair;
    let rough = if matches!(hair.style, HairStyle::Spiky | HairStyle::Messy) { 1.6 } else { 1.0 };
    let part: f64 = match hair.fringe {
        Fringe::Swept => 0.22 * if scene.seed & 2 == 0 { 1.0 } else { -1.0 },
        Fringe::Straight | Fringe::Parted => 0.0,
    };
    // Angle of the tip, height of the tip, half-width, hook.
    let plan: Vec<[f64; 4]> = match hair.fringe {
        Fringe::Straight => vec![
            [-0.90, 0.56, 0.17, 0.05],
            [0.90, 0.56, 0.17, -0.05],
            [-0.60, 0.490, 0.19, 0.04],
            [0.60, 0.490, 0.19, -0.04],
            [-0.31, 0.475, 0.18, 0.03],
            [0.31, 0.475, 0.18, -0.03],
            [0.0, 0.485, 0.18, 0.02],
        ],
        Fringe::Parted => vec![
            [-1.02, 0.66, 0.20, 0.08],
            [1.02, 0.66, 0.20, -0.08],
            [-0.80, 0.55, 0.21, 0.08],
            [0.80, 0.55, 0.21, -0.08],
            [-0.50, 0.43, 0.17, -0.06],
            [0.50, 0.43, 0.17, 0.06],
        ],
        Fringe::Swept => vec![
            [-0.98, 0.60, 0.18, 0.07],
            [0.98, 0.60, 0.18, -0.07],
            [-0.66, 0.50, 0.20, 0.08],
            [0.68, 0.505, 0.19, -0.08],
            [0.36, 0.470, 0.14, -0.09],
            [-0.34, 0.480, 0.19, 0.11],
            [0.03, 0.505, 0.15, 0.10],
        ],
    };
    let mut clumps: Vec<Clump> = Vec::new();
    for [angle, height, wide, hook] in plan {
        let stray = |dice: &mut Dice, by: f64| dice.between(-by, by) * rough;
        let root = [part * 0.5 + angle * 0.16, 0.005];
        let tip = [angle + stray(dice, 0.05), height + stray(dice, 0.022)];
        let clump = Clump { root, tip, wide, sway: stray(dice, 0.06), hook: hook * rough, out: 0.02 };
        clumps.push(clump);
        // Big clumps fork: a narrower one beside it, a little shorter.
        let beside = if dice.chance(0.5) { 1.0 } else { -1.0 };
        clumps.push(Clump {
            tip: [tip[0] + beside * wide * 0.62, tip[1] - dice.between(0.02, 0.06)],
            wide: wide * 0.55,
            hook: -hook,
            ..clump
        });
    }
    clumps
}

fn side_locks(scene: &Scene, dice: &mut Dice) -> Vec<Clump> {
    let hair = &scene.character.hair;
    let down = match (hair.style, hair.length) {
        (HairStyle::Bob, _) => 1.00,
        (HairStyle::Spiky | HairStyle::Messy, HairLength::Short) => 0.74,
        (_, HairLength::Short) => 0.80,
        (_, HairLength::Medium) => 1.12,
        (_, HairLength::Long) => 1.32,
    };
    let male = matches!(scene.character.kind, crate::scene::FigureKind::Boy | crate::scene::FigureKind::Man);
    let down = if male && hair.length == HairLength::Short { 0.68 } else { down };
    let mut locks = Vec::new();
    for side in [-1.0, 1.0] {
        for (angle, reach, wide) in [(1.42, 0.94, 0.17), (1.16, 1.0, 0.15), (1.02, 0.80, 0.08)] {
            let tip = [side * (angle + dice.between(-0.03, 0.03)), down * reach + dice.between(-0.03, 0.03)];
            let inward = if hair.style == HairStyle::Bob { -0.22 } else { -0.06 };
            locks.push(Clump {
                root: [side * angle * 0.55, 0.03],
                tip,
                wide,
                sway: side * 0.05,
                hook: side * inward,
                out: 0.02,
            });
        }
    }
    locks
}

/// Locks that stand off the crown.
fn spikes(easel: &mut Easel, rig: &Rig, palette: &Palette, (scene, dice): (&Scene, &mut Dice)) {
    let messy = scene.character.hair.style == HairStyle::Messy;
    let (count, reach) = if messy { (9, 0.11) } else { (11, 0.22) };
    for spike in 0..count {
        let share = f64::from(spike) / f64::from(count - 1);
        let turn = (172.0 - 164.0 * share + dice.between(-4.0, 4.0)).to_radians();
        let at = |turn: f64, out: f64| rig.flat([libm::cos(turn) * 0.44 * out, 0.41 - libm::sin(turn) * 0.45 * out]);
        let long = 1.0 + reach * dice.between(0.65, 1.25);
        // Spikes lean with gravity, away from the crown.
        let lean = -libm::cos(turn) * 0.10 + dice.between(-0.06, 0.06);
        let (half, middle) = (0.20, 1.0 + (long - 1.0) * 0.5);
        let tip = at(turn + lean, long);
        let edge_left = through(&[at(turn + half, 0.93), at(turn + half * 0.55 + lean * 0.4, middle), tip], 8);
        let edge_right = through(&[tip, at(turn - half * 0.45 + lean * 0.4, middle), at(turn - half, 0.93)], 8);
        let outline: Vec<Point> = edge_left.iter().chain(&edge_right).copied().collect();
        easel.fill(
            &outline,
            if share > 0.5 && rig.light < 0.0 || share < 0.5 && rig.light > 0.0 {
                palette.hair.shaded
            } else {
                palette.hair.base
            },
        );
        easel.ink(&edge_left, 1.0, (silhouette(palette), Taper::HAIR));
        easel.ink(&edge_right, 1.0, (silhouette(palette), Taper { start: 0.1, end: 0.6, least: 0.0 }));
    }
}

/// One stray tuft on the crown: without it a head is a helmet.
fn tuft(easel: &mut Easel, rig: &Rig, palette: &Palette, dice: &mut Dice) {
    let lean = dice.between(-0.16, 0.16);
    let curve = [rig.flat([lean * 0.2, -0.025]), rig.flat([lean * 0.7, -0.10]), rig.flat([lean * 1.5, -0.105])];
    let curve = through(&curve, 10);
    let outline = line(&curve, rig.head * LINE * 3.2, Taper::TAIL);
    easel.fill(&outline, palette.hair.base);
    easel.ink(&outline, 0.5, (silhouette(palette), Taper::EVEN));
}
