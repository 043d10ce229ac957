//! What was worn long ago in Japan, in front: layers of a court, armor of rows laced together, gear for fencing, coats of feasts.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::body::posture::Weight;
use super::super::body::skeleton::Limb;
use super::super::curve::{Point, Taper, add, around, closed, lerp, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{pieces, wrapped};
use scene::{Outfit, Tint};

/// From the innermost out: what shows of the layers at neck, front and sleeves.
pub const LAYERS: [Tint; 4] = [Tint::White, Tint::Mint, Tint::Yellow, Tint::Pink];

/// The collars of all layers, and below them the outer cloth open over red.
pub fn juunihitoe(easel: &mut Easel, body: &Body) {
    let (cloth, red) = (body.palette.cloth, body.dyed(Tint::Red));
    let hem = 6.12;
    let opening = body.outline(&[
        &[[-0.10, 2.62], [0.05, 2.60], [0.14, 2.62]],
        &[[0.14, 2.62], [0.34, 3.6], [0.60, 4.8], [0.78, hem]],
        &[[0.78, hem], [0.05, hem + 0.10], [-0.66, hem]],
        &[[-0.66, hem], [-0.48, 4.8], [-0.26, 3.6], [-0.10, 2.62]],
    ]);
    easel.on_figure(|easel| {
        easel.fill(&opening, red.base);
        easel.within(&opening, |easel| {
            for x in [-0.26, -0.04, 0.20, 0.42] {
                body.fold(easel, &[[x, hem], [x * 0.7 + 0.02, 4.6], [x * 0.3 + 0.03, 3.3]], (0.05, &red));
            }
        });
        for side in [-1.0, 1.0] {
            let lean = if side > 0.0 { 1.0 } else { 0.85 };
            for (number, tint) in LAYERS.iter().enumerate() {
                let inset = 0.055 * (LAYERS.len() - number) as f64;
                let edge = [[0.12, 2.62], [0.32 * lean, 3.6], [0.58 * lean, 4.8], [0.76 * lean, hem]]
                    .map(|[x, y]: Point| [x + 0.02 - inset * ((y - 2.5) / 1.2).clamp(0.2, 1.0), y]);
                stripe(easel, body, &sided(&edge, side), &body.dyed(*tint));
            }
        }
    });
    let layers = LAYERS.map(|tint| body.dyed(tint));
    let inset = |at: usize| 0.052 * (LAYERS.len() - at) as f64;
    let mut all: Vec<(&Surface, f64)> = layers.iter().enumerate().map(|(at, layer)| (layer, inset(at))).collect();
    all.push((&cloth, 0.0));
    wrapped::collars(easel, body, &all);
    // A band holds it all, and is hardly seen.
    pieces::belt(easel, body, (2.48, 0.07), &layers[0], None);
}

fn stripe(easel: &mut Easel, body: &Body, points: &[Point], surface: &Surface) {
    let curve = body.open(points);
    let band = super::super::curve::ribbon(&curve, |at| body.rig.unit * (0.022 + 0.020 * at));
    easel.fill(&band, surface.base);
    easel.ink(&closed(&band), 0.45, (surface.line, Taper::EVEN));
}

/// The edges of the layers along the opening of a hanging sleeve.
pub fn sleeve_layers(easel: &mut Easel, body: &Body, outline: &[Point]) {
    // From the wrist down and round the lower corner.
    let (from, to) = (outline.len() * 22 / 100, outline.len() * 62 / 100);
    let edge = &outline[from..to];
    let flat = Taper { start: 0.0, end: 0.0, least: 1.0 };
    easel.within(outline, |easel| {
        for (number, tint) in LAYERS.iter().enumerate().rev() {
            let (surface, wide) = (body.dyed(*tint), 5.0 * (number + 1) as f64);
            easel.ink(edge, wide + 0.9, (surface.line, flat));
            easel.ink(edge, wide, (surface.base, flat));
        }
    });
}

/// Jacket and hakama under a lacquered breastplate, flaps at the waist with a name, and padded gauntlets.
pub fn kendo(easel: &mut Easel, body: &Body) {
    let (cloth, dark, gold, white, s) =
        (body.palette.cloth, body.dyed(Tint::Auburn), body.palette.gold, body.palette.white, body.shoulder);
    wrapped::collars(easel, body, &[(&cloth, 0.0)]);
    let (ribs, waist) = (body.girth_at(2.2) + 0.03, body.girth_at(2.5) + 0.05);
    let right = [[s * 0.66, 1.70], [s * 0.84, 1.92], [ribs, 2.24], [waist, 2.52]];
    let left: Vec<Point> = right.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let plate = body.outline(&[
        &[[-s * 0.66, 1.70], [-s * 0.30, 1.80], [0.0, 1.83], [s * 0.30, 1.80], [s * 0.66, 1.70]],
        &right,
        &[[waist, 2.52], [0.0, 2.62], [-waist, 2.52]],
        &left,
    ]);
    // Three flaps first: the plate lies over their band.
    for (x, half) in [(-0.36, 0.20), (0.36, 0.20), (0.0, 0.22)] {
        let flap = body.outline(&[
            &[[x - half * 0.92, 2.60], [x, 2.64], [x + half * 0.92, 2.60]],
            &[[x + half, 3.12], [x + half * 0.96, 3.20]],
            &[[x, 3.24], [x - half * 0.96, 3.20], [x - half, 3.12]],
        ]);
        body.panel(easel, &flap, &cloth);
        for y in [2.86, 3.02] {
            body.line(easel, &[[x - half * 0.9, y], [x, y + 0.03], [x + half * 0.9, y]], (0.7, &cloth));
        }
    }
    let name = body.outline(&[&[[-0.10, 2.80], [0.10, 2.80]], &[[0.10, 3.12], [-0.10, 3.12]]]);
    easel.fill(&name, white.base);
    easel.ink(&closed(&name), 0.6, (cloth.line, Taper::EVEN));
    pieces::belt(easel, body, (2.54, 0.12), &cloth, None);
    body.panel(easel, &plate, &dark);
    let glint = [[s * 0.28, 1.92], [s * 0.42, 1.94], [s * 0.40, 2.30], [s * 0.28, 2.36]];
    let glint = around(&body.place(&sided(&glint, body.rig.light)), 4);
    easel.within(&plate, |easel| easel.veil(&glint, dark.glint, 0.55));
    let crest = body.open(&[[-s * 0.62, 1.80], [-s * 0.30, 1.91], [0.0, 1.94], [s * 0.30, 1.91], [s * 0.62, 1.80]]);
    easel.ink(&crest, 2.2, (gold.base, Taper::EVEN));
    for side in [-1.0, 1.0] {
        let cord = body.open(&sided(&[[s * 0.56, 1.74], [s * 0.50, 1.50], [s * 0.30, 1.27]], side));
        easel.ink(&cord, 4.2, (white.line, Taper::EVEN));
        easel.ink(&cord, 3.0, (white.base, Taper::EVEN));
    }
}

/// The long cuffs of padded gauntlets, over the sleeves.
pub fn gauntlets(easel: &mut Easel, body: &Body) {
    let (dark, cloth) = (body.palette.dark, body.palette.cloth);
    let unit = body.rig.unit;
    for limb in &body.skeleton.arms {
        let out = [limb.side * limb.way[1] * unit, -limb.side * limb.way[0] * unit];
        let at = |share: f64, across: f64| add(lerp(limb.bend, limb.end, share), [out[0] * across, out[1] * across]);
        if super::super::curve::distance(limb.bend, limb.end) < 0.4 * unit {
            continue;
        }
        let cuff = around(
            &[
                at(0.50, -0.12),
                at(0.53, 0.0),
                at(0.50, 0.13),
                at(0.80, 0.115),
                at(1.02, 0.10),
                at(1.03, -0.09),
                at(0.80, -0.10),
            ],
            5,
        );
        body.panel(easel, &cuff, &dark);
        for share in [0.66, 0.84] {
            let band = through(&[at(share, -0.11), at(share + 0.03, 0.0), at(share, 0.118)], 4);
            easel.ink(&band, 1.6, (cloth.light, Taper::EVEN));
        }
    }
}

/// A coat of a feast: its collar is of another color, and a narrow sash holds it.
pub fn happi(easel: &mut Easel, body: &Body) {
    let (cloth, white) = (body.palette.cloth, body.palette.white);
    pieces::top_folds(easel, body, &cloth);
    for y in [2.92, 3.02] {
        let w = body.girth_at(y);
        body.line(easel, &[[-w, y], [0.0, y + 0.06], [w, y]], (2.2, &white));
        easel.ink(&body.open(&[[-w, y], [0.0, y + 0.06], [w, y]]), 2.6, (white.base, Taper::EVEN));
    }
    wrapped::collars(easel, body, &[(&white, 0.0)]);
    wrapped::tied_sash(easel, body, (2.44, 0.11), &body.palette.accent);
}

/// Quilted cloth that crosses, and the band of the hakama over it.
pub fn keikogi(easel: &mut Easel, body: &Body) {
    let cloth = body.palette.cloth;
    pieces::top_folds(easel, body, &cloth);
    wrapped::collars(easel, body, &[(&cloth, 0.0)]);
    wrapped::tied_sash(easel, body, (2.42, 0.15), &cloth);
}

pub fn gi(easel: &mut Easel, body: &Body) {
    let (cloth, dark) = (body.palette.cloth, body.palette.dark);
    pieces::top_folds(easel, body, &cloth);
    wrapped::collars(easel, body, &[(&cloth, 0.0)]);
    wrapped::tied_sash(easel, body, (2.44, 0.11), &dark);
}

/// Open in front over a kimono of another color; a cord ties it before the chest.
pub fn haori(easel: &mut Easel, body: &Body) {
    let (cloth, white, dark, accent, n) =
        (body.palette.cloth, body.palette.white, body.palette.dark, body.palette.accent, body.neck);
    let hem = body.wear.hem;
    let inner = [[n + 0.07, 1.12], [0.24, 1.55], [0.25, 2.3], [0.30, 3.1], [0.36, hem + 0.05]];
    let left: Vec<Point> = inner.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let mut kimono = body.outline(&[&inner, &left]);
    kimono.extend(body.opening([1.56, 0.10]));
    easel.fill(&kimono, dark.base);
    easel.within(&kimono, |easel| {
        under_haori(easel, body, (&white, &dark, &accent));
    });
    for side in [-body.rig.light, body.rig.light] {
        let band = super::super::curve::ribbon(&body.open(&sided(&inner, side)), |_| body.rig.unit * 0.055);
        body.panel(easel, &band, &cloth);
    }
    let cord = body.open(&[[-0.24, 2.16], [0.0, 2.25], [0.24, 2.16]]);
    easel.ink(&cord, 3.4, (white.line, Taper::EVEN));
    easel.ink(&cord, 2.2, (white.base, Taper::EVEN));
    for x in [-0.035, 0.035] {
        let tassel = body.open(&[[x * 0.3, 2.25], [x, 2.40], [x * 1.3, 2.56]]);
        easel.ink(&tassel, 4.2, (white.line, Taper::TAIL));
        easel.ink(&tassel, 3.0, (white.base, Taper::TAIL));
    }
}

fn under_haori(easel: &mut Easel, body: &Body, (white, dark, accent): (&Surface, &Surface, &Surface)) {
    for side in [-1.0, 1.0] {
        let way = [[body.neck + 0.06, 1.10], [0.11, 1.40], [0.0, 1.66], [-0.20, 2.1]];
        let way = sided(&way[..if side < 0.0 { 3 } else { 4 }], side);
        for (wide, surface, by) in [(0.10, white, -0.05), (0.075, dark, 0.02)] {
            let moved: Vec<Point> = way.iter().map(|[x, y]| [x + side * by, *y]).collect();
            let strip = super::super::curve::ribbon(&body.open(&moved), |_| body.rig.unit * wide * 0.5);
            easel.fill(&strip, surface.base);
            easel.ink(&closed(&strip), 0.6, (surface.line, Taper::EVEN));
        }
    }
    let sash = body.outline(&[&[[-0.5, 2.34], [0.0, 2.38], [0.5, 2.34]], &[[0.5, 2.62], [0.0, 2.66], [-0.5, 2.62]]]);
    body.panel(easel, &sash, accent);
}

/// Rows of small plates laced together: chest, skirt of hanging flaps.
pub fn laced(easel: &mut Easel, body: &Body) {
    let (cloth, gold, s) = (body.palette.cloth, body.palette.gold, body.shoulder);
    leg_guards(easel, body);
    for (x, half, low) in
        [(-0.52, 0.21, 3.20), (0.52, 0.21, 3.20), (-0.27, 0.20, 3.30), (0.27, 0.20, 3.30), (0.0, 0.19, 3.34)]
    {
        let x = x * s / 0.62;
        let flap = [[x - half * 0.86, 2.56], [x + half * 0.86, 2.56], [x + half, low], [x - half, low]];
        plates(easel, body, (&body.place(&flap), 4));
    }
    let (ribs, waist) = (body.girth_at(2.2) + 0.02, body.girth_at(2.5) + 0.03);
    let right = [[s * 0.62, 1.50], [s * 0.84, 1.84], [ribs, 2.24], [waist, 2.60]];
    let left: Vec<Point> = right.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let chest = body.outline(&[
        &[[-s * 0.62, 1.50], [0.0, 1.56], [s * 0.62, 1.50]],
        &right,
        &[[waist, 2.60], [0.0, 2.66], [-waist, 2.60]],
        &left,
    ]);
    body.panel(easel, &chest, &cloth);
    easel.within(&chest, |easel| {
        let far = s * 0.95;
        let upper = body.outline(&[&[[-far, 1.4], [far, 1.4]], &[[far, 1.74], [0.0, 1.80], [-far, 1.74]]]);
        easel.fill(&upper, body.palette.dark.base);
        easel.ink(&body.open(&[[-far, 1.74], [0.0, 1.80], [far, 1.74]]), 2.4, (gold.base, Taper::EVEN));
        for row in 0..6 {
            let y = 1.80 + 0.15 * f64::from(row);
            body.line(easel, &[[-far, y], [0.0, y + 0.06], [far, y]], (0.8, &cloth));
            for step in -9..=9 {
                let x = f64::from(step) * far / 9.0;
                let lace = body.place(&[[x, y + 0.03], [x, y + 0.11]]);
                easel.ink(&lace, 1.7, (cloth.light, Taper::EVEN));
            }
        }
    });
    easel.ink(&closed(&chest), 1.0, (cloth.line, Taper::EVEN));
    wrapped::tied_sash(easel, body, (2.46, 0.12), &body.palette.white);
    super::pieces::stand_collar(easel, body, &body.palette.dark, 0.03);
}

/// Laced boards on the thighs of who stands, and splints on the shins.
fn leg_guards(easel: &mut Easel, body: &Body) {
    if body.posture.weight != Weight::Feet || body.posture.legs_over || body.posture.far_leg.is_some() {
        return;
    }
    let (unit, metal) = (body.rig.unit, body.palette.dark);
    for limb in &body.skeleton.legs {
        let across = |from: Point, to: Point, at: f64, out: f64| {
            let way = super::super::curve::unit_way(from, to);
            let [x, y] = lerp(from, to, at);
            [x - way[1] * out * unit, y + way[0] * out * unit]
        };
        let thigh = |at, out: f64| across(limb.root, limb.bend, at, out * body.leg_width);
        let board = [thigh(0.28, 0.22), thigh(0.28, -0.22), thigh(0.97, -0.20), thigh(0.97, 0.20)];
        plates(easel, body, (&board, 4));
        let shin = |at, out: f64| across(limb.bend, limb.end, at, out * body.leg_width);
        let guard = [
            shin(0.10, 0.15),
            shin(0.06, 0.0),
            shin(0.10, -0.15),
            shin(0.42, -0.165),
            shin(0.86, -0.11),
            shin(0.88, 0.0),
            shin(0.86, 0.11),
            shin(0.42, 0.165),
        ];
        body.panel(easel, &super::super::curve::around(&guard, 4), &metal);
        for out in [-0.07, 0.0, 0.07] {
            easel.ink(&[shin(0.12, out), shin(0.84, out * 0.8)], 1.3, (body.palette.gold.base, Taper::EVEN));
        }
        for at in [0.24, 0.70] {
            easel.ink(
                &[shin(at, -0.15), shin(at + 0.015, 0.0), shin(at, 0.15)],
                1.8,
                (body.palette.cloth.base, Taper::EVEN),
            );
        }
    }
}

/// Broad laced plates on both upper arms.
pub fn shoulder_guards(easel: &mut Easel, body: &Body) {
    let unit = body.rig.unit;
    for limb in &body.skeleton.arms {
        let place = on_upper_arm(limb, unit);
        let board = [place(-0.05, -0.13), place(-0.06, 0.20), place(0.62, 0.26), place(0.62, -0.16)];
        plates(easel, body, (&board, 5));
    }
}

fn on_upper_arm(limb: &Limb, unit: f64) -> impl Fn(f64, f64) -> Point {
    let (from, to) = (limb.root, limb.bend);
    let (x, y) = (to[0] - from[0], to[1] - from[1]);
    let long = libm::sqrt(x * x + y * y).max(1e-9);
    // Half as steep as the arm: it hangs from the shoulder.
    let (way_x, way_y) = (x / long * 0.6, (y / long).max(0.3));
    let again = libm::sqrt(way_x * way_x + way_y * way_y);
    let way = [way_x / again, way_y / again];
    let (side, start) = (limb.side, from);
    move |along, across| {
        let out = [side * way[1] * across, -side * way[0] * across];
        [start[0] + (way[0] * along + out[0]) * unit, start[1] + (way[1] * along + out[1]) * unit]
    }
}

/// A board of laced rows between four corners: two above, two below.
fn plates(easel: &mut Easel, body: &Body, (corners, rows): (&[Point], i32)) {
    let (cloth, gold) = (body.palette.cloth, body.palette.gold);
    let [one, two, three, four] = [corners[0], corners[1], corners[2], corners[3]];
    body.panel(easel, &[one, two, three, four], &cloth);
    for row in 0..rows {
        let share = f64::from(row) / f64::from(rows);
        let (left, right) = (lerp(one, four, share), lerp(two, three, share));
        let (low_left, low_right) = (lerp(one, four, share + 0.10), lerp(two, three, share + 0.10));
        let (end_left, end_right) =
            (lerp(one, four, share + 0.8 / f64::from(rows)), lerp(two, three, share + 0.8 / f64::from(rows)));
        if row == 0 {
            easel.fill(&[left, right, low_right, low_left], body.palette.dark.base);
            easel.ink(&[low_left, low_right], 1.4, (gold.base, Taper::EVEN));
        }
        easel.ink(&[left, right], 0.8, (cloth.line, Taper::EVEN));
        for step in 1..6 {
            let across = f64::from(step) / 6.0;
            let lace = [
                lerp(lerp(left, right, across), lerp(end_left, end_right, across), 0.35),
                lerp(end_left, end_right, across),
            ];
            easel.ink(&lace, 1.6, (cloth.light, Taper::EVEN));
        }
    }
    easel.ink(&closed(&[one, two, three, four]), 1.0, (cloth.line, Taper::EVEN));
}

/// Whether the garment is one of these, and it is drawn.
pub fn draw(easel: &mut Easel, body: &Body) -> bool {
    match body.outfit {
        Outfit::Juunihitoe => juunihitoe(easel, body),
        Outfit::Kendo => kendo(easel, body),
        Outfit::Keikogi => keikogi(easel, body),
        Outfit::Gi => gi(easel, body),
        Outfit::Happi => happi(easel, body),
        Outfit::Hanten => super::hanten::draw(easel, body),
        Outfit::Haori => haori(easel, body),
        Outfit::SamuraiArmor => laced(easel, body),
        _ => return false,
    }
    true
}
