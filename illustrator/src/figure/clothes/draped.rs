//! Garments that are not put on: a coat laid about the shoulders, a jacket knotted round the waist by its sleeves.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, around, closed, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::pieces;
use scene::Detail;

/// Where a coat about the shoulders ends, head units from the crown.
const COAT_HEM: f64 = 4.25;
/// Where what hangs from the waist ends.
const TAIL_HEM: f64 = 3.86;

fn cloth_of_coat(body: &Body) -> Surface {
    body.palette.worn(Detail::Cape, body.palette.dark)
}

/// The inside of its back.
pub fn coat_behind(easel: &mut Easel, body: &Body) {
    let (cloth, outline) = (cloth_of_coat(body), back_of_coat(body));
    easel.fill(&outline, cloth.deep);
    easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
}

fn back_of_coat(body: &Body) -> Vec<Point> {
    let s = body.shoulder;
    body.outline(&[
        &[[-s * 0.5, 1.18], [-s * 1.10, 1.46], [-s * 1.26, 2.6], [-s * 1.36, COAT_HEM - 0.04]],
        &[[-s * 1.36, COAT_HEM - 0.04], [0.0, COAT_HEM + 0.08], [s * 1.36, COAT_HEM - 0.04]],
        &[[s * 1.36, COAT_HEM - 0.04], [s * 1.26, 2.6], [s * 1.10, 1.46], [s * 0.5, 1.18]],
        &[[s * 0.5, 1.18], [0.0, 1.10], [-s * 0.5, 1.18]],
    ])
}

/// Both fronts beside the body, the empty sleeves before them, the lapels over all.
pub fn coat(easel: &mut Easel, body: &Body) {
    let (cloth, s, n) = (cloth_of_coat(body), body.shoulder, body.neck);
    for side in [-body.rig.light, body.rig.light] {
        let front = [
            &[[n + 0.08, 1.14], [s * 0.66, 1.27], [s * 1.12, 1.42]][..],
            &[[s * 1.12, 1.42], [s * 1.26, 2.3], [s * 1.34, COAT_HEM]],
            &[[s * 1.34, COAT_HEM], [s * 1.12, COAT_HEM + 0.05], [s * 0.92, COAT_HEM]],
            &[[s * 0.92, COAT_HEM], [s * 0.84, 2.8], [s * 0.68, 1.9], [n + 0.12, 1.30]],
        ]
        .map(|edge| sided(edge, side));
        let outline = body.outline(&front.iter().map(Vec::as_slice).collect::<Vec<_>>());
        body.panel(easel, &outline, &cloth);
        empty_sleeve(easel, body, side, &cloth);
        for (from, to) in [([0.80, 2.2], [0.98, 4.0]), ([0.76, 1.7], [0.92, 2.6])] {
            let middle = [(from[0] + to[0]) / 2.0 * s, (from[1] + to[1]) / 2.0];
            body.fold(easel, &sided(&[[from[0] * s, from[1]], middle, [to[0] * s, to[1]]], side), (0.030, &cloth));
        }
        let lapel = [
            &[[n + 0.03, 1.10], [s * 0.50, 1.24], [s * 0.80, 1.46]][..],
            &[[s * 0.80, 1.46], [s * 0.84, 1.66], [s * 0.72, 2.02]],
            &[[s * 0.72, 2.02], [s * 0.56, 1.56], [n + 0.09, 1.26]],
        ]
        .map(|edge| sided(edge, side));
        let outline = body.outline(&lapel.iter().map(Vec::as_slice).collect::<Vec<_>>());
        body.panel(easel, &outline, &cloth);
    }
}

/// It hangs flat from the shoulder, pressed where the elbow would be.
fn empty_sleeve(easel: &mut Easel, body: &Body, side: f64, cloth: &Surface) {
    let s = body.shoulder;
    let edges = [
        &[[s * 1.00, 1.44], [s * 1.20, 1.52], [s * 1.36, 2.2], [s * 1.42, 3.04]][..],
        &[[s * 1.42, 3.04], [s * 1.28, 3.09], [s * 1.14, 3.06]],
        &[[s * 1.14, 3.06], [s * 1.10, 2.3], [s * 0.98, 1.62]],
    ]
    .map(|edge| sided(edge, side));
    let outline = body.outline(&edges.iter().map(Vec::as_slice).collect::<Vec<_>>());
    body.panel(easel, &outline, cloth);
    body.fold(easel, &sided(&[[s * 1.34, 2.16], [s * 1.24, 2.26], [s * 1.14, 2.26]], side), (0.030, cloth));
    body.line(easel, &sided(&[[s * 1.14, 2.94], [s * 1.28, 2.98], [s * 1.41, 2.93]], side), (0.6, cloth));
}

/// Over the back of who is turned away.
pub fn coat_from_behind(easel: &mut Easel, body: &Body) {
    let cloth = cloth_of_coat(body);
    body.panel(easel, &back_of_coat(body), &cloth);
    for side in [-1.0, 1.0] {
        empty_sleeve(easel, body, side, &cloth);
    }
    let seam = [[0.0, 1.3], [0.01, 2.6], [0.0, COAT_HEM]];
    easel.ink(&through(&body.place(&seam), 5), 0.8, (cloth.line, Taper::FOLD));
}

/// The body of the garment hangs behind, down to the knees.
pub fn knotted_behind(easel: &mut Easel, body: &Body) {
    let (cloth, w) = (body.palette.accent, body.girth_at(2.6));
    let outline = body.outline(&[
        &[[-w, 2.52], [0.0, 2.50], [w, 2.52]],
        &[[w, 2.52], [w * 1.34, 3.1], [w * 1.26, TAIL_HEM]],
        &[[w * 1.26, TAIL_HEM], [0.0, TAIL_HEM + 0.08], [-w * 1.26, TAIL_HEM]],
        &[[-w * 1.26, TAIL_HEM], [-w * 1.34, 3.1], [-w, 2.52]],
    ]);
    body.panel(easel, &outline, &cloth);
    for x in [-0.8, -0.3, 0.35, 0.85] {
        body.fold(easel, &[[x * w, 2.62], [x * w * 1.12, 3.1], [x * w * 1.2, 3.6]], (0.032, &cloth));
    }
}

/// Its sleeves go round the hips, are tied and hang.
pub fn knotted(easel: &mut Easel, body: &Body) {
    let cloth = body.palette.accent;
    pieces::belt(easel, body, (2.50, 0.17), &cloth, None);
    let lean = body.rig.light;
    for (side, long) in [(-lean, 0.74), (lean, 0.86)] {
        let sleeve = [
            [side * 0.02, 2.66],
            [side * 0.16, 2.72],
            [side * 0.29, 2.66 + long * 0.6],
            [side * 0.33, 2.66 + long],
            [side * 0.16, 2.70 + long],
            [side * 0.09, 2.66 + long * 0.55],
        ];
        body.panel(easel, &around(&body.place(&sleeve), 4), &cloth);
        let cuff = [[side * 0.125, 2.56 + long], [side * 0.22, 2.555 + long], [side * 0.325, 2.53 + long]];
        body.line(easel, &cuff, (0.7, &cloth));
        body.fold(easel, &[[side * 0.06, 2.72], [side * 0.15, 2.90], [side * 0.18, 3.1]], (0.024, &cloth));
    }
    let knot = [[-0.11, 2.54], [0.11, 2.55], [0.12, 2.72], [0.0, 2.76], [-0.12, 2.71]];
    body.panel(easel, &around(&body.place(&knot), 4), &cloth);
    body.line(easel, &[[-0.07, 2.58], [0.0, 2.65], [0.08, 2.70]], (0.6, &cloth));
}
