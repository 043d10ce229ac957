//! What is worn on head and neck: glasses, ribbons, hats, ears of a cat.

use super::curve::{Point, Taper, around, ellipse, ribbon, through};
use super::easel::Easel;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use super::shot::Shot;
use super::{features, headwear};
use crate::scene::{Extra, FigureKind};

/// Behind the hair of the crown: what grows from the head or hovers over it.
pub fn behind_hair(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    for extra in &shot.character.extras {
        match extra {
            Extra::Halo => halo(easel, rig, palette),
            Extra::Horns => both(|side| horn(easel, rig, palette, side)),
            _ => {}
        }
    }
}

/// On the neck, over the clothes.
pub fn on_neck(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    for extra in &shot.character.extras {
        match extra {
            Extra::Scarf => scarf(easel, rig, palette),
            Extra::Choker => choker(easel, rig, palette),
            _ => {}
        }
    }
}

/// On the face, under the fringe.
pub fn on_face(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    features::on_face(easel, rig, palette, shot);
    if shot.character.extras.contains(&Extra::Glasses) {
        glasses(easel, rig, palette);
    }
}

/// Over everything.
pub fn on_hair(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    for extra in &shot.character.extras {
        match extra {
            Extra::CatEars => both(|side| cat_ear(easel, rig, palette, side)),
            Extra::Ribbon => bow(easel, rig, palette),
            Extra::Hairpin => hairpin(easel, rig, palette),
            Extra::Flower => flower(easel, rig, palette),
            Extra::Headphones => headphones(easel, rig, palette),
            Extra::Hat => hat(easel, rig, palette),
            Extra::FoxEars | Extra::WolfEars | Extra::RabbitEars => {
                features::animal_ears(easel, rig, palette, *extra);
            }
            // Long enough to part the hair.
            Extra::ElfEars => features::elf_ears(easel, rig, palette),
            other => headwear::draw(easel, rig, palette, *other),
        }
    }
}

fn both(mut draw: impl FnMut(f64)) {
    draw(-1.0);
    draw(1.0);
}

fn shape(easel: &mut Easel, rig: &Rig, points: &[Point], surface: &Surface) -> Vec<Point> {
    let outline = around(&rig.all(points, Rig::flat), 6);
    easel.fill(&outline, surface.base);
    easel.ink(&outline, 1.0, (surface.line, Taper::EVEN));
    outline
}

fn glasses(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let y = if rig.kind == FigureKind::Man { 0.57 } else { 0.615 };
    let frame = palette.lash;
    for side in [-1.0, 1.0] {
        let lens = [
            [side * 0.07, y - 0.085],
            [side * 0.19, y - 0.105],
            [side * 0.315, y - 0.08],
            [side * 0.325, y + 0.03],
            [side * 0.25, y + 0.115],
            [side * 0.13, y + 0.11],
            [side * 0.06, y + 0.02],
        ];
        let lens = around(&rig.all(&lens, Rig::face), 6);
        easel.veil(&lens, palette.catchlight, if easel.in_color() { 0.13 } else { 0.0 });
        easel.within(&lens, |easel| {
            let x = side * 0.19 + rig.light * 0.05;
            let glint = [[x - 0.02, y - 0.14], [x + 0.03, y - 0.14], [x - 0.03, y + 0.14], [x - 0.08, y + 0.14]];
            easel.veil(&rig.all(&glint, Rig::face), palette.catchlight, 0.42);
        });
        easel.ink(&[&lens[..], &lens[..1]].concat(), 1.6, (frame, Taper::EVEN));
        let temple = [rig.face([side * 0.325, y - 0.04]), rig.flat([side * 0.40, y - 0.05])];
        easel.ink(&temple, 1.4, (frame, Taper::EVEN));
    }
    let bridge = [rig.face([-0.062, y - 0.01]), rig.face([0.0, y - 0.035]), rig.face([0.062, y - 0.01])];
    easel.ink(&through(&bridge, 6), 1.5, (frame, Taper::EVEN));
}

fn cat_ear(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    let slide = -rig.yaw_deg / 30.0 * 0.03;
    let at = |x: f64, y: f64| rig.flat([side * x + slide, y]);
    let outer = [
        through(&[at(0.40, 0.17), at(0.42, -0.05), at(0.385, -0.22)], 8),
        through(&[at(0.385, -0.22), at(0.24, -0.14), at(0.12, 0.0)], 8),
    ]
    .concat();
    easel.fill(&outer, palette.hair.base);
    let inner = [
        through(&[at(0.36, 0.10), at(0.385, -0.04), at(0.365, -0.145)], 8),
        through(&[at(0.365, -0.145), at(0.27, -0.08), at(0.20, 0.0)], 8),
    ]
    .concat();
    easel.crescent(&outer, rig.away([-0.02, -0.03]), (palette.hair.shaded, 1.0));
    easel.fill(&inner, palette.blush);
    for (root, tip) in [([0.23, 0.02], [0.30, -0.07]), ([0.27, 0.05], [0.335, -0.04])] {
        let curve = [at(root[0], root[1]), at((root[0] + tip[0]) / 2.0, tip[1] * 0.4), at(tip[0], tip[1])];
        easel.ink(&through(&curve, 5), 3.0, (palette.hair.light, Taper::TAIL));
    }
    easel.ink(&inner, 0.5, (palette.skin.line, Taper::LINE));
    easel.ink(&outer, 1.1, (palette.hair.line, Taper::EVEN));
}

fn bow(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let x = -rig.light * -0.26;
    let accent = palette.accent;
    for side in [-1.0, 1.0] {
        let wing = [
            [x + side * 0.02, 0.03],
            [x + side * 0.12, -0.09],
            [x + side * 0.25, -0.10],
            [x + side * 0.24, 0.06],
            [x + side * 0.13, 0.11],
        ];
        let outline = shape(easel, rig, &wing, &accent);
        easel.within(&outline, |easel| {
            let fold = [[x, 0.05], [x + side * 0.10, 0.03], [x + side * 0.26, 0.10], [x + side * 0.15, 0.16]];
            easel.fill(&around(&rig.all(&fold, Rig::flat), 5), accent.shaded);
        });
        let end = [[x + side * 0.02, 0.06], [x + side * 0.13, 0.20], [x + side * 0.10, 0.28], [x + side * 0.05, 0.25]];
        shape(easel, rig, &end, &accent);
    }
    shape(easel, rig, &[[x - 0.035, 0.0], [x + 0.035, 0.0], [x + 0.04, 0.07], [x - 0.04, 0.07]], &accent);
}

fn hairpin(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let x = rig.light * 0.30;
    for turn in [-1.0, 1.0] {
        let pin = [rig.flat([x - 0.07, 0.33 + turn * 0.035]), rig.flat([x + 0.07, 0.33 - turn * 0.035])];
        easel.ink(&pin, 4.2, (palette.accent.line, Taper::EVEN));
        easel.ink(&pin, 2.8, (palette.accent.base, Taper::EVEN));
    }
}

fn flower(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let [x, y] = [rig.light * 0.36, 0.26];
    for petal in 0..5 {
        let turn = (f64::from(petal) * 72.0 - 90.0).to_radians();
        let center = rig.flat([x + libm::cos(turn) * 0.062, y + libm::sin(turn) * 0.062]);
        let leaf = ellipse(center, [rig.head * 0.060, rig.head * 0.046], f64::from(petal) * 72.0 - 90.0);
        easel.fill(&leaf, palette.accent.light);
        easel.ink(&leaf, 0.7, (palette.accent.line, Taper::EVEN));
    }
    easel.fill(&ellipse(rig.flat([x, y]), [rig.head * 0.028; 2], 0.0), palette.rim);
}

fn headphones(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let mut arch = Vec::new();
    for step in 0..=20 {
        let turn = (180.0 * f64::from(step) / 20.0).to_radians();
        arch.push(rig.flat([libm::cos(turn) * 0.475, 0.46 - libm::sin(turn) * 0.51]));
    }
    let outline = ribbon(&arch, |_| rig.head * 0.028);
    easel.fill(&outline, palette.cloth.base);
    easel.ink(&[&outline[..], &outline[..1]].concat(), 0.9, (palette.lash, Taper::EVEN));
    for side in [-1.0, 1.0] {
        let slide = -rig.yaw_deg / 30.0 * 0.02;
        let cup = ellipse(rig.flat([side * 0.465 + slide, 0.56]), [rig.head * 0.075, rig.head * 0.125], 0.0);
        easel.fill(&cup, palette.cloth.base);
        easel.ink(&cup, 1.1, (palette.lash, Taper::EVEN));
        easel.fill(
            &ellipse(rig.flat([side * 0.475 + slide, 0.56]), [rig.head * 0.038, rig.head * 0.080], 0.0),
            palette.accent.base,
        );
    }
}

fn hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.accent;
    let crown =
        [[-0.40, 0.16], [-0.38, -0.10], [-0.20, -0.22], [0.10, -0.235], [0.36, -0.12], [0.42, 0.16], [0.0, 0.25]];
    let outline = shape(easel, rig, &crown, &cloth);
    easel.crescent(&outline, rig.away([-0.13, -0.05]), (cloth.shaded, 1.0));
    let brim = [
        [-0.62, 0.24],
        [-0.40, 0.13],
        [0.0, 0.19],
        [0.40, 0.13],
        [0.62, 0.24],
        [0.36, 0.29],
        [0.0, 0.30],
        [-0.36, 0.29],
    ];
    shape(easel, rig, &brim, &cloth);
    let band = [rig.flat([-0.40, 0.115]), rig.flat([0.0, 0.175]), rig.flat([0.41, 0.115])];
    easel.ink(&through(&band, 8), 4.0, (palette.white.base, Taper::EVEN));
}

fn halo(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let center = rig.flat([0.0, -0.17]);
    let ring = ellipse(center, [rig.head * 0.30, rig.head * 0.07], rig.yaw_deg * -0.1);
    let closed = [&ring[..], &ring[..1]].concat();
    easel.glow(center, [rig.head * 0.45, rig.head * 0.20], (palette.gold.light, 0.8));
    easel.ink(&closed, 5.0, (palette.gold.deep, Taper::EVEN));
    easel.ink(&closed, 3.8, (palette.gold.light, Taper::EVEN));
}

fn horn(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    let way = [[side * 0.28, 0.08], [side * 0.40, -0.10], [side * 0.42, -0.26], [side * 0.34, -0.36]];
    let curve = through(&rig.all(&way, Rig::flat), 8);
    let outline = ribbon(&curve, |at| rig.head * 0.062 * (1.0 - at * at));
    easel.fill(&outline, palette.metal.deep);
    easel.ink(&outline, 1.0, (palette.lash, Taper::EVEN));
    for at in [0.25, 0.45, 0.65] {
        let place = libm::round(at * (curve.len() - 1) as f64) as usize;
        let [x, y] = super::curve::normal(&curve, place);
        let half = rig.head * 0.055 * (1.0 - at * at);
        let point = curve[place];
        easel.ink(
            &[[point[0] - x * half, point[1] - y * half], [point[0] + x * half, point[1] + y * half]],
            0.7,
            (palette.lash, Taper::LINE),
        );
    }
}

fn scarf(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let accent = palette.accent;
    let place = |points: &[Point]| around(&rig.all(points, Rig::body), 6);
    let end = place(&[[0.10, 1.34], [0.28, 1.40], [0.36, 1.80], [0.34, 2.12], [0.12, 2.08], [0.16, 1.70]]);
    easel.fill(&end, accent.base);
    easel.crescent(&end, rig.away([-0.06, 0.03]), (accent.shaded, 1.0));
    easel.ink(&[&end[..], &end[..1]].concat(), 1.0, (accent.line, Taper::EVEN));
    let roll = place(&[
        [-0.36, 1.10],
        [-0.20, 1.02],
        [0.0, 1.06],
        [0.20, 1.02],
        [0.36, 1.10],
        [0.40, 1.26],
        [0.24, 1.40],
        [0.0, 1.45],
        [-0.24, 1.40],
        [-0.40, 1.26],
    ]);
    easel.fill(&roll, accent.base);
    easel.within(&roll, |easel| {
        let under = place(&[[-0.5, 1.30], [0.0, 1.37], [0.5, 1.30], [0.5, 1.6], [-0.5, 1.6]]);
        easel.fill(&under, accent.shaded);
        let chin = place(&[[-0.3, 0.9], [0.3, 0.9], [0.22, 1.10], [0.0, 1.14], [-0.22, 1.10]]);
        easel.veil(&chin, accent.deep, 0.7);
    });
    easel.ink(&roll, 1.1, (accent.line, Taper::EVEN));
    for curve in [[[-0.34, 1.16], [-0.10, 1.22], [0.20, 1.17]], [[-0.24, 1.34], [0.06, 1.30], [0.34, 1.20]]] {
        easel.ink(&through(&rig.all(&curve, Rig::body), 8), 0.6, (accent.line, Taper::LINE));
    }
}

fn choker(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let curve = [[-0.15, 1.10], [0.0, 1.145], [0.15, 1.10]];
    let curve = through(&rig.all(&curve, Rig::body), 8);
    easel.fill(&ribbon(&curve, |_| rig.head * 0.020), palette.lash);
    easel.fill(&ellipse(rig.body([0.0, 1.17]), [rig.head * 0.022; 2], 0.0), palette.accent.light);
}
