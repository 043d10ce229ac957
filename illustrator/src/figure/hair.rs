//! Hair: clumps designed in angle and height on the skull, so that a turn of the head comes free.

use super::curve::{Point, Taper, around, ease, line, ribbon, through};
use super::easel::{Easel, LINE};
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

/// How far down hair falls behind, head units.
fn fall(scene: &Scene) -> f64 {
    let hair = &scene.character.hair;
    match (hair.style, hair.length) {
        (HairStyle::Bob, _) => 1.06,
        (HairStyle::Spiky | HairStyle::Messy, HairLength::Short) => 0.90,
        (HairStyle::Spiky, HairLength::Medium) => 1.02,
        (HairStyle::Spiky, HairLength::Long) => 1.55,
        (
            HairStyle::Ponytail | HairStyle::SidePonytail | HairStyle::TwinTails | HairStyle::Bun | HairStyle::Braids,
            _,
        ) => 0.86,
        (_, HairLength::Short) => 0.92,
        (_, HairLength::Medium) => 1.42,
        (_, HairLength::Long) => 2.45,
    }
}

/// Everything behind the neck: the mass of hair, and tails.
pub fn behind(easel: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    let mut dice = Dice::new(scene.seed, "hair behind");
    let bottom = fall(scene);
    mass(easel, rig, palette, (bottom, &mut dice));
    match scene.character.hair.style {
        HairStyle::TwinTails => {
            for side in [-1.0, 1.0] {
                tail(easel, rig, palette, (side, &mut dice, scene.character.hair.length));
            }
        }
        HairStyle::Ponytail => {
            let side = if rig.yaw_deg > 0.0 { -1.0 } else { 1.0 };
            high_tail(easel, rig, palette, (side, &mut dice));
        }
        HairStyle::Bun => bun(easel, rig, palette),
        _ => {}
    }
}

fn mass(easel: &mut Easel, rig: &Rig, palette: &Palette, (bottom, dice): (f64, &mut Dice)) {
    let wide = if bottom > 1.6 {
        0.62
    } else if bottom > 1.2 {
        0.56
    } else {
        0.475
    };
    let slide = -rig.yaw_deg / 30.0 * 0.09;
    let mut points: Vec<Point> = vec![[0.0, -0.05], [0.30, 0.02], [0.46, 0.26], [0.485, 0.55]];
    points.extend([[wide * 0.96, bottom * 0.55 + 0.25], [wide, bottom * 0.82 + 0.08]]);
    let tips = 9;
    for tip in 0..tips {
        let x = wide * (1.0 - 2.0 * f64::from(tip) / f64::from(tips - 1)) * 0.96;
        let down = if tip % 2 == 0 { dice.between(0.0, 0.12) } else { -dice.between(0.06, 0.16) };
        points.push([x, bottom + down * bottom.min(1.6) * 0.7]);
    }
    points.extend([
        [-wide, bottom * 0.82 + 0.08],
        [-wide * 0.96, bottom * 0.55 + 0.25],
        [-0.485, 0.55],
        [-0.46, 0.26],
        [-0.30, 0.02],
    ]);
    let placed: Vec<Point> = points.iter().map(|[x, y]| rig.flat([x + slide * y.min(1.0), *y])).collect();
    let outline = around(&placed, 6);
    let colors = palette.hair;
    easel.fill(&outline, colors.shaded);
    easel.within(&outline, |easel| {
        let deep = [
            [-0.40, 0.5],
            [0.40, 0.5],
            [0.34, 0.9],
            [0.40, bottom.min(1.9)],
            [0.2, bottom * 1.1],
            [-0.2, bottom * 1.1],
            [-0.40, bottom.min(1.9)],
            [-0.34, 0.9],
        ];
        let deep = around(&rig.all(&deep, Rig::flat), 6);
        easel.fill(&deep, colors.deep);
        for strand in 0..11 {
            let x = -0.52 + f64::from(strand) * 0.104 + dice.between(-0.02, 0.02);
            let curve = [
                rig.flat([x * 0.8, 0.5]),
                rig.flat([x * 0.98 + slide, bottom * 0.6]),
                rig.flat([x * 1.05 + slide, bottom * dice.between(0.85, 1.0)]),
            ];
            let shade = if strand % 3 == 1 { colors.base } else { colors.deep };
            easel.ink(&through(&curve, 10), dice.between(1.2, 4.5), (shade, Taper::TAIL));
        }
    });
    easel.ink(&outline, 1.05, (silhouette(palette), Taper::EVEN));
}

/// White lines inside black hair; black ones around it.
fn silhouette(palette: &Palette) -> super::shade::Shade {
    super::shade::Shade { tone: 1.0, ..palette.hair.line }
}

/// A lock that hangs free of the skull, from `from` through `way` in head units.
fn lock(easel: &mut Easel, rig: &Rig, palette: &Palette, (way, half): (&[Point], f64)) {
    let curve = through(&rig.all(way, Rig::flat), 12);
    let wide = |at: f64| {
        half * rig.head
            * if at < 0.35 { 0.45 + 0.55 * ease(at / 0.35) } else { 1.0 - libm::pow((at - 0.35) / 0.65, 1.7) }
    };
    let outline = ribbon(&curve, wide);
    let colors = palette.hair;
    easel.fill(&outline, colors.base);
    easel.within(&outline, |easel| {
        for (across, width) in
            [(-rig.light * 0.55, half * 60.0), (rig.light * 0.15, half * 14.0), (-rig.light * 0.1, half * 10.0)]
        {
            let inner: Vec<Point> = curve
                .iter()
                .enumerate()
                .map(|(place, point)| {
                    let at = place as f64 / (curve.len() - 1) as f64;
                    let [x, y] = super::curve::normal(&curve, place);
                    // `normal` points to the left of the way; the way runs down.
                    [point[0] + x * wide(at) * across, point[1] + y * wide(at) * across]
                })
                .collect();
            let start = inner.len() / 6;
            easel.ink(&inner[start..], width, (colors.shaded, Taper::TAIL));
        }
    });
    easel.ink(&outline, 0.85, (silhouette(palette), Taper::EVEN));
}

fn tail(easel: &mut Easel, rig: &Rig, palette: &Palette, (side, dice, length): (f64, &mut Dice, HairLength)) {
    let end = match length {
        HairLength::Short => 0.95,
        HairLength::Medium => 1.45,
        HairLength::Long => 2.15,
    };
    let slide = -rig.yaw_deg / 30.0 * 0.06;
    for (reach, half, shift) in [(0.88, 0.13, 0.10), (0.80, 0.16, -0.02), (0.70, 0.11, -0.10)] {
        let stray = dice.between(-0.04, 0.04);
        let x = |part: f64| side * (part + shift * 0.4) + slide;
        let way = [
            [side * 0.43 + slide, 0.20],
            [x(0.62), 0.24],
            [x(reach * 0.92), end * 0.45],
            [x(reach * 0.90 + stray), end * 0.75],
            [x(reach * 0.72 + stray * 2.0), end + shift],
        ];
        lock(easel, rig, palette, (&way, half));
    }
}

fn high_tail(easel: &mut Easel, rig: &Rig, palette: &Palette, (side, dice): (f64, &mut Dice)) {
    for (reach, half) in [(0.68, 0.12), (0.58, 0.13), (0.50, 0.09)] {
        let stray = dice.between(-0.05, 0.05);
        let way = [
            [side * 0.16, 0.06],
            [side * 0.38, -0.05],
            [side * reach, 0.16],
            [side * (reach + 0.05), 0.70 + stray],
            [side * (reach - 0.08 + stray), 1.40 + stray],
        ];
        lock(easel, rig, palette, (&way, half));
    }
}

fn bun(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let x = -rig.yaw_deg / 30.0 * 0.12;
    let ball = super::curve::ellipse(rig.flat([x, -0.06]), [rig.head * 0.20, rig.head * 0.17], 0.0);
    easel.fill(&ball, palette.hair.base);
    easel.within(&ball, |easel| {
        let shade =
            super::curve::ellipse(rig.flat([x - rig.light * 0.10, 0.0]), [rig.head * 0.20, rig.head * 0.15], 0.0);
        easel.veil(&shade, palette.hair.shaded, 0.8);
        for [from, over, to] in
            [[[-0.16, -0.02], [0.0, -0.10], [0.15, -0.04]], [[-0.14, -0.10], [0.0, -0.16], [0.13, -0.10]]]
        {
            let curve = [from, over, to].map(|[dx, y]: Point| rig.flat([x + dx, y]));
            easel.ink(&through(&curve, 8), 0.6, (palette.hair.line, Taper::LINE));
        }
    });
    easel.ink(&ball, 1.0, (silhouette(palette), Taper::EVEN));
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

/// Locks that hang before the shoulders: braids, side tails and long hair.
pub fn over_body(easel: &mut Easel, rig: &Rig, palette: &Palette, scene: &Scene) {
    let mut dice = Dice::new(scene.seed, "hair over the body");
    match scene.character.hair.style {
        HairStyle::Braids => {
            for side in [-1.0, 1.0] {
                braid(easel, rig, palette, side);
            }
        }
        HairStyle::SidePonytail => {
            let side = rig.light;
            for (reach, half) in [(0.56, 0.14), (0.47, 0.12)] {
                let stray = dice.between(-0.03, 0.03);
                let way = [
                    [side * 0.40, 0.62],
                    [side * (reach + 0.02), 0.80],
                    [side * (reach + stray), 1.25],
                    [side * (reach - 0.10), 1.72 + stray],
                ];
                lock(easel, rig, palette, (&way, half));
            }
        }
        HairStyle::Loose if scene.character.hair.length == HairLength::Long => {
            for side in [-1.0, 1.0] {
                let stray = dice.between(-0.02, 0.03);
                let way = [
                    [side * 0.40, 0.62],
                    [side * 0.455, 1.0],
                    [side * (0.43 + stray), 1.45],
                    [side * (0.36 + stray), 2.0 + stray],
                ];
                lock(easel, rig, palette, (&way, 0.075));
            }
        }
        _ => {}
    }
}

fn braid(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    let path = [[side * 0.40, 0.70], [side * 0.47, 1.0], [side * 0.43, 1.35], [side * 0.40, 1.75]];
    let curve = through(&rig.all(&path, Rig::flat), 8);
    let links = 8;
    for link in 0..links {
        let at = curve[link * (curve.len() - 1) / links];
        let size = rig.head * (0.095 - 0.005 * link as f64);
        for turn in [-1.0, 1.0] {
            let center = [at[0] + turn * size * 0.45, at[1] + size * 0.3];
            let leaf = super::curve::ellipse(center, [size * 0.62, size * 0.92], turn * 32.0);
            easel.fill(&leaf, if turn * rig.light < 0.0 { palette.hair.shaded } else { palette.hair.base });
            easel.ink(&leaf, 0.8, (silhouette(palette), Taper::EVEN));
        }
    }
    let end = curve[curve.len() - 1];
    let brush = [
        [end[0] - rig.head * 0.05, end[1]],
        [end[0] + rig.head * 0.05, end[1]],
        [end[0] + rig.head * 0.06, end[1] + rig.head * 0.14],
        [end[0], end[1] + rig.head * 0.20],
        [end[0] - rig.head * 0.06, end[1] + rig.head * 0.14],
    ];
    let brush = around(&brush, 4);
    easel.fill(&brush, palette.hair.base);
    easel.ink(&brush, 0.8, (silhouette(palette), Taper::EVEN));
    let tie = super::curve::ellipse(end, [rig.head * 0.06, rig.head * 0.03], 0.0);
    easel.fill(&tie, palette.accent.base);
    easel.ink(&tie, 0.7, (palette.accent.line, Taper::EVEN));
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
