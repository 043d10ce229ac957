//! What both hands hold over the head in the rain: a briefcase, a book, a newspaper, else a jacket.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, closed, through};
use super::super::easel::Easel;
use scene::{Prop, Tint};

pub fn draw(easel: &mut Easel, body: &Body) {
    match body.prop {
        Some(Prop::Bag | Prop::Suitcase) => case(easel, body),
        Some(Prop::Book | Prop::Newspaper | Prop::Sketchbook) => pages(easel, body),
        _ => jacket(easel, body),
    }
}

/// Head units from the crown, moving with the head.
fn all(body: &Body, points: &[Point]) -> Vec<Point> {
    points.iter().map(|point| body.rig.flat(*point)).collect()
}

/// Flat: its broad side is seen from below.
fn case(easel: &mut Easel, body: &Body) {
    let leather = body.held(body.palette.leather);
    let under = all(body, &[[-0.92, -0.30], [0.92, -0.30], [0.80, -0.12], [-0.80, -0.12]]);
    easel.fill(&under, leather.deep);
    easel.ink(&closed(&under), 0.9, (leather.line, Taper::EVEN));
    let front = all(body, &[[-0.92, -0.62], [0.92, -0.62], [0.92, -0.28], [-0.92, -0.28]]);
    body.panel(easel, &front, &leather);
    easel.ink(&all(body, &[[-0.92, -0.46], [0.92, -0.46]]), 0.8, (leather.line, Taper::EVEN));
    let handle = through(&all(body, &[[-0.22, -0.62], [-0.18, -0.76], [0.18, -0.76], [0.22, -0.62]]), 5);
    easel.ink(&handle, 2.6, (leather.line, Taper::EVEN));
    for x in [-0.44, 0.44] {
        let lock = all(body, &[[x - 0.07, -0.50], [x + 0.07, -0.50], [x + 0.07, -0.40], [x - 0.07, -0.40]]);
        body.panel(easel, &lock, &body.palette.gold);
    }
}

/// Open like a roof.
fn pages(easel: &mut Easel, body: &Body) {
    let is_book = body.prop == Some(Prop::Book);
    let cover = if is_book { body.held(body.palette.accent) } else { body.palette.white };
    for side in [-1.0, 1.0] {
        let leaf = all(body, &[[0.0, -0.66], [side * 0.98, -0.30], [side * 0.92, -0.16], [0.0, -0.50]]);
        easel.fill(&leaf, body.palette.white.shaded);
        easel.ink(&closed(&leaf), 0.8, (body.palette.white.line, Taper::EVEN));
        let back = all(body, &[[0.0, -0.86], [side * 1.0, -0.46], [side * 0.98, -0.30], [0.0, -0.66]]);
        body.panel(easel, &back, &cover);
    }
}

/// Cloth over both hands, its sleeves hanging beside the face.
fn jacket(easel: &mut Easel, body: &Body) {
    let cloth = body.held(body.dyed(Tint::Ash));
    let within = [
        [-0.86, -0.34],
        [0.86, -0.34],
        [1.06, 0.60],
        [0.84, 0.66],
        [0.60, 0.0],
        [-0.60, 0.0],
        [-0.84, 0.66],
        [-1.06, 0.60],
    ];
    easel.fill(&all(body, &within), cloth.deep);
    let top = [
        [-1.12, 0.74],
        [-1.20, 0.20],
        [-1.10, -0.24],
        [-0.74, -0.56],
        [-0.24, -0.62],
        [0.24, -0.62],
        [0.74, -0.54],
        [1.10, -0.22],
        [1.20, 0.22],
        [1.12, 0.74],
        [0.96, 0.40],
        [0.82, 0.04],
        [0.50, -0.16],
        [0.0, -0.22],
        [-0.50, -0.16],
        [-0.82, 0.04],
        [-0.96, 0.40],
    ];
    let outline = around(&all(body, &top), 5);
    body.panel(easel, &outline, &cloth);
    for fold in [
        [[-0.58, -0.46], [-0.66, -0.30], [-0.62, -0.14]],
        [[0.60, -0.46], [0.66, -0.28], [0.64, -0.12]],
        [[-0.06, -0.54], [0.0, -0.40], [-0.02, -0.26]],
    ] {
        easel.ink(&through(&all(body, &fold), 5), 0.9, (cloth.line, Taper::TAIL));
    }
}
