//! For days that stand out: kimono, dress, armor.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::body::posture::Weight;
use super::super::curve::{Point, Taper, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::wear::Cloth;
use super::{pieces, wrapped};
use scene::{Age, Outfit};

/// The collar stands off the nape.
pub fn kimono_back(easel: &mut Easel, body: &Body) {
    wrapped::nape(easel, body, (&body.wear.trunk.of(body.palette), &body.palette.white));
}

pub fn kimono(easel: &mut Easel, body: &Body) {
    let (cloth, white, accent) = (body.palette.cloth, body.palette.white, body.palette.accent);
    if body.outfit == Outfit::Yukata && body.is_flowered() {
        scattered(easel, body);
    }
    match body.outfit {
        // Under white cloth its red or dark own color shows, as a thin edge.
        Outfit::Hakama => wrapped::collars(easel, body, &[(&cloth, 0.05), (&white, 0.0)]),
        Outfit::Yukata => wrapped::collars(easel, body, &[(&cloth, 0.0)]),
        _ => {
            if body.outfit == Outfit::Kimono && body.is_flowered() {
                on_shoulder(easel, body);
            }
            wrapped::collars(easel, body, &[(&white, 0.075), (&accent, 0.03), (&cloth, 0.0)]);
        }
    }
    match body.outfit {
        // A hakama's own band is tied before the belly.
        Outfit::Hakama => wrapped::tied_sash(easel, body, (2.42, 0.13), &cloth),
        _ if body.rig.is_male() => pieces::belt(easel, body, (2.56, 0.17), &accent, None),
        _ => wrapped::obi(easel, body),
    }
}

/// A spray over one shoulder, as on what is worn for a feast.
fn on_shoulder(easel: &mut Easel, body: &Body) {
    let (s, side, leaf) = (body.shoulder, -body.rig.light, body.dyed(scene::Tint::Green));
    easel.within(&body.trunk_outline(), |easel| {
        for ([x, y], turn) in [([0.50, 1.56], 40.0), ([0.72, 1.78], 80.0), ([0.56, 1.98], 120.0)] {
            let at = body.rig.body([side * x * s, y]);
            let radii = [0.085 * body.rig.unit, 0.032 * body.rig.unit];
            easel.fill(&ellipse(at, radii, side * turn), leaf.base);
        }
        for ([x, y], size) in [([0.70, 1.52], 2.2), ([0.50, 1.70], 1.6), ([0.78, 1.84], 1.8), ([0.60, 2.04], 1.2)] {
            blossom(easel, body, (body.rig.body([side * x * s, y]), size));
        }
    });
}

/// Blossoms over all of a summer kimono.
fn scattered(easel: &mut Easel, body: &Body) {
    let s = body.shoulder;
    for ([x, y], size) in [
        ([-0.62, 1.72], 1.3),
        ([0.58, 1.90], 1.5),
        ([-0.44, 2.05], 0.9),
        ([-0.50, 3.30], 1.5),
        ([0.30, 3.75], 1.2),
        ([-0.20, 4.40], 1.6),
        ([0.42, 4.95], 1.3),
        ([-0.46, 5.35], 1.1),
    ] {
        blossom(easel, body, (body.rig.body([x * s * 1.1, y]), size));
    }
}

/// The obi on the back and its bow.
pub fn obi_behind(easel: &mut Easel, body: &Body) {
    let accent = body.palette.accent;
    super::pieces::belt(easel, body, (2.14, 0.66), &accent, None);
    let middle = body.girth_at(2.5) + 0.010;
    let cord = body.open(&[[-middle, 2.46], [0.0, 2.51], [middle, 2.46]]);
    easel.ink(&cord, 3.2, (body.palette.white.base, Taper::EVEN));
    super::pieces::tied_behind(easel, body, ([0.0, 2.36], 1.05), &accent);
}

/// What is seen from before of the bow on the back: its loops stand out beside the waist.
pub fn bow_beside(easel: &mut Easel, body: &Body) {
    if body.rig.is_male() || body.posture.weight != Weight::Feet {
        return;
    }
    let size = (body.girth_at(2.4) + 0.20) / 0.54;
    pieces::tied_behind(easel, body, ([0.0, 2.42], size), &body.palette.accent);
}

impl Body<'_> {
    /// Flowers are for festive cloth of the young: men and the old wear it plain.
    pub fn is_flowered(&self) -> bool {
        matches!(self.outfit, Outfit::Kimono | Outfit::Yukata) && !self.rig.is_male() && self.rig.age != Age::Old
    }

    /// Blossoms on a hanging sleeve whose upper edge runs between two points and that ends at `low`; canvas units.
    pub fn blossoms(&self, easel: &mut Easel, (one, other): (Point, Point), low: f64) {
        for (share, down, size) in [(0.30, 0.52, 1.1), (0.62, 0.80, 0.9), (0.76, 0.36, 1.2)] {
            let [x, y] = super::super::curve::lerp(one, other, share);
            blossom(easel, self, ([x, y + (low - y) * down], size));
        }
    }
}

/// Woven or dyed into the skirt of a kimono: blossoms and leaves that climb from the hem on one side, a few on the other.
pub fn climbing(easel: &mut Easel, body: &Body, hem: &[Point]) {
    let unit = body.rig.unit;
    let at = |share: f64, up: f64| {
        let [x, y] = hem[(share * (hem.len() - 1) as f64) as usize];
        [x, y - up * unit]
    };
    let gold = body.palette.gold;
    for (from, to, bow) in [((0.0, 1.55), (0.62, 0.10), 0.20), ((0.0, 1.20), (0.48, 0.06), 0.14)] {
        let (one, other) = (at(from.0, from.1), at(to.0, to.1));
        let middle = super::super::curve::lerp(one, other, 0.5);
        let stream = through(&[one, [middle[0] - bow * unit, middle[1] + bow * unit], other], 8);
        easel.ink(&stream, 1.3, (gold.base, Taper::LINE));
    }
    let leaf = body.dyed(scene::Tint::Green);
    for (share, up, turn) in [
        (0.13, 0.42, 30.0),
        (0.28, 0.26, -20.0),
        (0.10, 0.72, 60.0),
        (0.36, 0.46, 10.0),
        (0.88, 0.34, 120.0),
        (0.20, 0.95, 80.0),
    ] {
        easel.fill(&ellipse(at(share, up), [0.085 * unit, 0.032 * unit], turn), leaf.base);
    }
    for (share, up, size) in [
        (0.10, 0.24, 3.0),
        (0.23, 0.15, 2.0),
        (0.19, 0.56, 2.4),
        (0.34, 0.30, 2.6),
        (0.09, 0.92, 1.7),
        (0.46, 0.16, 1.7),
        (0.27, 0.84, 1.4),
        (0.06, 1.26, 1.2),
        (0.86, 0.20, 2.2),
        (0.93, 0.52, 1.5),
    ] {
        blossom(easel, body, (at(share, up), size));
    }
}

fn blossom(easel: &mut Easel, body: &Body, ([x, y], size): (Point, f64)) {
    let head = body.rig.unit;
    let on_white = body.palette.is_white(&body.palette.cloth);
    let petals = if on_white { body.palette.accent.light } else { body.palette.white.base };
    for petal in 0..5 {
        let turn = (f64::from(petal) * 72.0 - 90.0).to_radians();
        let center = [x + libm::cos(turn) * 0.033 * size * head, y + libm::sin(turn) * 0.033 * size * head];
        let radii = [head * 0.030 * size, head * 0.024 * size];
        easel.fill(&ellipse(center, radii, f64::from(petal) * 72.0 - 90.0), petals);
    }
    easel.fill(&ellipse([x, y], [head * 0.013 * size; 2], 0.0), body.palette.accent.base);
}

pub fn dress(easel: &mut Easel, body: &Body) {
    let (cloth, s) = (body.palette.cloth, body.shoulder);
    let neckline = [[-s * 0.74, 1.60], [-s * 0.40, 1.67], [0.0, 1.71], [s * 0.40, 1.67], [s * 0.74, 1.60]];
    let waist = body.waist() + 0.012;
    let right = [[s * 0.74, 1.60], [s * 0.81, 1.80], [s * 0.66, 2.25], [waist, 2.53]];
    let left: Vec<Point> = right.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let low = [[waist, 2.53], [0.0, 2.58], [-waist, 2.53]];
    let outline = body.outline(&[&neckline, &right, &low, &left]);
    easel.fill(&outline, cloth.base);
    easel.crescent(&outline, body.rig.away([-0.20, -0.01]), (cloth.shaded, 1.0));
    easel.ink(&closed(&outline), 1.0, (cloth.line, Taper::EVEN));
    body.patterned_on_trunk(easel, std::slice::from_ref(&outline), Cloth::Main);
    for side in [-1.0, 1.0] {
        body.fold(easel, &sided(&[[s * 0.74, 1.86], [s * 0.55, 1.96], [s * 0.34, 1.98]], side), (0.020, &cloth));
        body.fold(easel, &sided(&[[s * 0.30, 2.48], [s * 0.34, 2.30], [s * 0.44, 2.15]], side), (0.018, &cloth));
    }
    let band = [[-waist, 2.50], [0.0, 2.55], [waist, 2.50]];
    easel.ink(&body.open(&band), 4.0, (body.palette.accent.base, Taper { start: 0.0, end: 0.0, least: 1.0 }));
    frill(easel, body, &neckline);
}

/// A gathered edge along the neckline.
fn frill(easel: &mut Easel, body: &Body, neckline: &[Point]) {
    let white = body.palette.white;
    let curve = body.open(neckline);
    let count = curve.len();
    let waves: Vec<Point> = curve
        .iter()
        .enumerate()
        .map(|(place, [x, y])| {
            let at = place as f64 / (count - 1) as f64;
            let deep = 0.055 + 0.014 * libm::sin(at * core::f64::consts::TAU * 9.0);
            [*x, y + body.rig.head * deep]
        })
        .collect();
    let upper: Vec<Point> = curve.iter().map(|[x, y]| [*x, y - body.rig.head * 0.018]).collect();
    let outline: Vec<Point> = upper.iter().copied().chain(waves.iter().rev().copied()).collect();
    easel.fill(&outline, white.base);
    easel.crescent(&outline, body.rig.away([-0.006, -0.020]), (white.shaded, 1.0));
    easel.ink(&closed(&outline), 0.7, (white.line, Taper::EVEN));
    for place in (2..count - 1).step_by(4) {
        easel.ink(&[upper[place], waves[place]], 0.4, (white.line, Taper::FOLD));
    }
}

pub fn straps(easel: &mut Easel, body: &Body) {
    let (cloth, s) = (body.palette.cloth, body.shoulder);
    for side in [-1.0, 1.0] {
        let strap = sided(&[[s * 0.58, 1.64], [s * 0.56, 1.48], [s * 0.50, 1.305], [s * 0.46, 1.22]], side);
        over_shoulder(easel, body, &strap, (body.rig.head * 0.026, &cloth));
    }
    let bow = body.rig.body([0.0, 1.745]);
    super::super::hair::small_bow(easel, (body.rig, body.palette), bow);
}

/// A strap of a half width that goes on over the shoulder, whose edge cuts it.
pub fn over_shoulder(easel: &mut Easel, body: &Body, strap: &[Point], (half, cloth): (f64, &Surface)) {
    let outline = ribbon(&body.open(strap), |_| half);
    easel.within(&body.trunk_outline(), |easel| body.panel(easel, &outline, cloth));
}
