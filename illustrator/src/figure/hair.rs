//! Hair behind the neck and over the body: the mass, tails, braids.

use super::curve::{Point, Taper, around, ease, ribbon, through};
use super::easel::Easel;
use super::palette::Palette;
use super::rig::Rig;
use crate::scene::{HairLength, HairStyle, Scene};
use crate::seed::Dice;

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
pub(super) fn silhouette(palette: &Palette) -> super::shade::Shade {
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
