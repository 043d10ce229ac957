//! Wrapped garments: two fronts that cross, the wearer's left on top, and a collar that goes round the neck.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, beside, through};
use super::super::easel::Easel;
use super::super::palette::Surface;

/// The middle of a collar on the picture's right, from the side of the neck to where it goes under the sash on the other
/// side. The first number is added to half the neck's width, as far as the second says.
const COLLAR: [(f64, f64, f64); 7] = [
    (0.030, 1.0, 1.075),
    (0.062, 1.0, 1.175),
    (0.120, 0.72, 1.330),
    (0.100, 0.30, 1.500),
    (-0.020, 0.0, 1.680),
    (-0.170, 0.0, 1.930),
    (-0.330, 0.0, 2.260),
];

/// Half as wide as a collar is, head units.
const HALF: f64 = 0.052;

fn collar(body: &Body, inset: f64) -> Vec<Point> {
    let middle = COLLAR.map(|(x, neck, y)| [x + body.neck * neck - inset, y - inset * 0.25]);
    middle.to_vec()
}

/// From the inside out, each with how far it stands inside the outermost; head units.
pub type Layers<'a> = &'a [(&'a Surface, f64)];

/// The crossed collars of a garment and of what is worn under it.
pub fn collars(easel: &mut Easel, body: &Body, layers: Layers) {
    for (surface, inset) in layers {
        // The picture's left goes under the right: it ends where that covers it.
        band(easel, body, (&sided(&collar(body, *inset)[..5], -1.0), HALF), surface);
    }
    // What the upper front hides of the lower one.
    let (cloth, _) = layers[layers.len() - 1];
    let over = collar(body, 0.0);
    let mut front = body.open(&over[3..]);
    front.extend(body.place(&[[-0.18, 2.30], [0.16, 2.30], [0.20, 1.62]]));
    easel.fill(&front, body.wear.trunk.of(body.palette).base);
    body.patterned_on_trunk(easel, std::slice::from_ref(&front), body.wear.trunk);
    for (surface, inset) in layers {
        band(easel, body, (&collar(body, *inset), HALF), surface);
    }
    // The shadow of the upper edge on the front below it.
    let below: Vec<Point> = over[4..].iter().map(|[x, y]| [x - HALF * 1.6, y + 0.03]).collect();
    body.fold(easel, &below, (0.020, cloth));
}

/// A strip of cloth along a line: its two edges are drawn, its ends are not.
fn band(easel: &mut Easel, body: &Body, (middle, half): (&[Point], f64), surface: &Surface) {
    let curve = through(&body.place(middle), 8);
    let wide = |at: f64| half * body.rig.unit * (0.82 + 0.30 * at);
    let [one, other] = [1.0, -1.0].map(|side| beside(&curve, |at| side * wide(at)));
    let outline: Vec<Point> = one.iter().copied().chain(other.iter().rev().copied()).collect();
    easel.fill(&outline, surface.base);
    easel.crescent(&outline, body.rig.away([-0.022, -0.012]), (surface.shaded, 1.0));
    let edge = Taper { start: 0.06, end: 0.04, least: 0.5 };
    easel.ink(&one, 0.85, (surface.line, edge));
    easel.ink(&other, 0.85, (surface.line, edge));
}

/// The collar behind the neck, which the bands in front go on from.
pub fn nape(easel: &mut Easel, body: &Body, (outer, inner): (&Surface, &Surface)) {
    let n = body.neck;
    let round = |out: f64, top: f64, y: f64| {
        body.open(&[
            [-n - out, y],
            [-n - out * 0.62, top + 0.03],
            [0.0, top],
            [n + out * 0.62, top + 0.03],
            [n + out, y],
        ])
    };
    let outside = round(0.100, 1.015, 1.17);
    easel.fill(&outside, outer.shaded);
    easel.ink(&outside, 0.85, (outer.line, Taper::EVEN));
    easel.fill(&round(0.030, 1.055, 1.17), inner.deep);
}

/// From behind: the seam down the middle of the back.
pub fn seam_behind(easel: &mut Easel, body: &Body) {
    let cloth = body.wear.trunk.of(body.palette);
    body.line(easel, &[[0.0, 1.30], [0.008, 1.80], [0.0, 2.40]], (0.6, &cloth));
}

/// A sash of silk round the waist: cloth that is tucked in above it, a cord with its knot over it.
pub fn obi(easel: &mut Easel, body: &Body) {
    let (accent, white, gold) = (body.palette.accent, body.palette.white, body.palette.gold);
    let wide = |y: f64| body.girth_at(y) + 0.016;
    let (top, middle, low) = (wide(2.18), wide(2.52), wide(2.86));
    // What is tucked in above.
    let tucked = body.outline(&[
        &[[-top * 0.96, 2.15], [0.0, 2.235], [top * 0.96, 2.15]],
        &[[top, 2.24], [0.0, 2.33], [-top, 2.24]],
    ]);
    body.panel(easel, &tucked, &white);
    let right = [2.21, 2.36, 2.52, 2.70, 2.86].map(|y| [wide(y), y]);
    let left: Vec<Point> = right.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let sash = body.outline(&[
        &[[-top, 2.21], [0.0, 2.285], [top, 2.21]],
        &right,
        &[[low, 2.86], [0.0, 2.94], [-low, 2.86]],
        &left,
    ]);
    body.panel(easel, &sash, &accent);
    easel.within(&sash, |easel| {
        let far = -body.rig.light;
        let shade = [[far * middle * 0.52, 2.2], [far * middle * 0.60, 2.6], [far * low * 0.52, 3.0]];
        let mut side = body.open(&shade);
        side.extend(body.place(&[[far * 1.4, 3.0], [far * 1.4, 2.2]]));
        easel.veil(&side, accent.shaded, 1.0);
        // Woven in fine bands along both edges.
        for (down, width) in [(0.09, 1.3), (0.14, 0.6), (0.50, 0.6), (0.55, 1.3)] {
            let reach = top.max(low);
            let thread = body.open(&[[-reach, 2.21 + down], [0.0, 2.285 + down], [reach, 2.21 + down]]);
            easel.ink(&thread, width, (accent.light, Taper::EVEN));
        }
        for (y, long) in [(2.36, 0.42), (2.72, 0.36)] {
            let from = far * middle;
            body.fold(easel, &[[from, y], [from * (1.0 - long), y + 0.05]], (0.018, &accent));
        }
    });
    let cord = body.open(&[[-middle, 2.50], [0.0, 2.575], [middle, 2.50]]);
    let flat = Taper { start: 0.0, end: 0.0, least: 1.0 };
    easel.ink(&cord, 5.0, (white.line, flat));
    easel.ink(&cord, 3.6, (white.base, flat));
    body.button(easel, [0.0, 2.575], (0.044, &gold));
}

/// A narrow sash of folded cloth, tied at one side so that its ends hang.
pub fn tied_sash(easel: &mut Easel, body: &Body, (y, wide): (f64, f64), surface: &Surface) {
    let side = body.rig.light;
    for (lean, long) in [(0.10, 0.62), (0.24, 0.50)] {
        let [x, top] = [side * 0.12, y + wide * 0.6];
        let end = body.outline(&[
            &[[x - 0.03, top], [x + side * lean * 0.6, top + long * 0.5], [x + side * lean, top + long]],
            &[[x + side * (lean + 0.10), top + long - 0.03], [x + side * (lean * 0.6 + 0.11), top + long * 0.5]],
            &[[x + side * (lean * 0.6 + 0.11), top + long * 0.5], [x + 0.04, top]],
        ]);
        body.panel(easel, &end, surface);
    }
    super::pieces::belt(easel, body, (y, wide), surface, None);
    let knot = [
        [side * 0.03, y + 0.01],
        [side * 0.20, y + 0.02],
        [side * 0.22, y + wide + 0.06],
        [side * 0.04, y + wide + 0.07],
    ];
    body.panel(easel, &super::super::curve::around(&body.place(&knot), 4), surface);
}
