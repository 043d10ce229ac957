//! How cloth is laid on a body: pieces, lines, folds, buttons, patterns.

use super::Body;
use crate::figure::clothes::patterns::{self, Lay};
use crate::figure::clothes::stuffs;
use crate::figure::clothes::wear::Cloth;
use crate::figure::curve::{Point, Taper, closed, ellipse, line, moved, pieced, through};
use crate::figure::easel::Easel;
use crate::figure::palette::Surface;
use crate::figure::rig::Rig;
use scene::{Detail, Extra, Outfit, Pattern};

impl Body<'_> {
    pub fn place(&self, points: &[Point]) -> Vec<Point> {
        self.rig.all(points, Rig::body)
    }

    /// An open curve on the body.
    pub fn open(&self, points: &[Point]) -> Vec<Point> {
        through(&self.place(points), 8)
    }

    /// Smooth pieces joined at corners, canvas units.
    pub fn outline(&self, pieces: &[&[Point]]) -> Vec<Point> {
        let pieces: Vec<Vec<Point>> = pieces.iter().map(|piece| self.place(piece)).collect();
        pieced(&pieces, 7)
    }

    /// A piece of cloth: filled, shaded away from the light, inked.
    pub fn panel(&self, easel: &mut Easel, outline: &[Point], surface: &Surface) {
        easel.fill(outline, surface.base);
        easel.crescent(outline, self.rig.away([-0.040, -0.020]), (surface.shaded, 1.0));
        easel.ink(&closed(outline), 0.95, (surface.line, Taper::EVEN));
    }

    /// The same piece on both sides, given for the picture's right.
    pub fn panels(&self, easel: &mut Easel, pieces: &[&[Point]], surface: &Surface) {
        for side in [-self.rig.light, self.rig.light] {
            let turned: Vec<Vec<Point>> = pieces.iter().map(|piece| sided(piece, side)).collect();
            let turned: Vec<&[Point]> = turned.iter().map(Vec::as_slice).collect();
            let outline = self.outline(&turned);
            if easel.in_color() {
                // Lapels and collars stand off what is below them.
                let cast = moved(&outline, self.rig.away([0.018, 0.034]));
                easel.within(&self.trunk_outline(), |easel| easel.veil(&cast, self.palette.dark.deep, 0.22));
            }
            self.panel(easel, &outline, surface);
        }
    }

    pub fn line(&self, easel: &mut Easel, points: &[Point], (width, surface): (f64, &Surface)) {
        easel.ink(&self.open(points), width, (surface.seam(), Taper::GARMENT));
    }

    /// A fold: a wedge of shade and a line along its first half.
    pub fn fold(&self, easel: &mut Easel, points: &[Point], (width, surface): (f64, &Surface)) {
        let curve = self.open(points);
        self.wedge(easel, &curve, (width * self.rig.head, surface));
        easel.ink(&curve[..curve.len() * 6 / 10], 0.6, (surface.seam(), Taper::FOLD));
    }

    /// A fold that begins within the cloth: it swells and runs out again, and hardly has a line.
    pub fn hung_fold(&self, easel: &mut Easel, points: &[Point], (width, surface): (f64, &Surface)) {
        let curve = self.open(points);
        let taper = Taper { start: 0.2, end: 0.8, least: 0.0 };
        easel.veil(&line(&curve, width * 1.5 * self.rig.head, taper), surface.shaded, 0.8);
        let count = curve.len();
        easel.ink(
            &curve[count * 3 / 10..count * 8 / 10],
            0.5,
            (surface.seam(), Taper { start: 0.5, end: 0.5, least: 0.0 }),
        );
    }

    /// The shade in a fold, and where it is deepest a core: in print that is spotted black.
    pub fn wedge(&self, easel: &mut Easel, curve: &[Point], (width, surface): (f64, &Surface)) {
        // It begins at an edge, as wide as it is anywhere.
        let taper = Taper { start: 0.03, end: 0.92, least: 0.0 };
        easel.veil(&line(curve, width * 1.9, taper), surface.shaded, 1.0);
        let core = line(&curve[..curve.len() * 7 / 10], width * 0.62, taper);
        if easel.in_color() {
            easel.veil(&line(&curve[..curve.len() * 7 / 10], width * 0.6, taper), surface.deep, 0.45);
            if surface.is_dark() {
                // The ridge that lies toward the light.
                let ridge = moved(curve, [self.rig.light * width * 1.1, -width * 0.75]);
                easel.veil(&line(&ridge, width * 1.2, taper), surface.light, 0.62);
            }
        } else if surface.line.tone > 0.5 {
            easel.fill(&core, surface.line);
        } else {
            // On black the ridge beside the fold catches the light.
            easel.veil(&line(curve, width * 0.55, taper), surface.line, 1.0);
        }
    }

    pub fn button(&self, easel: &mut Easel, at: Point, (size, surface): (f64, &Surface)) {
        let ring = ellipse(self.rig.body(at), [self.rig.head * size; 2], 0.0);
        easel.fill(&ring, surface.base);
        easel.crescent(&ring, self.rig.away([-size * 0.5, -size * 0.5]), (surface.shaded, 1.0));
        easel.ink(&closed(&ring), 0.5, (surface.line, Taper::EVEN));
    }

    /// The pattern of a cloth on what lies within `outlines`, if it has one.
    pub fn patterned(&self, easel: &mut Easel, outlines: &[Vec<Point>], cloth: Cloth) {
        self.patterned_as(easel, (outlines, cloth), Lay::level(self.rig));
    }

    /// The same on the trunk and on what lies there, so that it runs on from one to the other.
    pub fn patterned_on_trunk(&self, easel: &mut Easel, outlines: &[Vec<Point>], cloth: Cloth) {
        let lay = Lay::about_trunk(self.rig, self.shoulder * 0.9);
        self.patterned_as(easel, (outlines, cloth), lay);
    }

    /// The same, laid in its own way.
    pub fn patterned_as(&self, easel: &mut Easel, (outlines, cloth): (&[Vec<Point>], Cloth), lay: Lay) {
        let pattern = match cloth {
            Cloth::Main => self.patterns[0],
            Cloth::Lower => self.patterns[1],
            // A uniform's skirt is its pattern's place as well.
            Cloth::Trim | Cloth::Dark => self.patterns[1],
            _ => None,
        };
        let pattern = pattern.or(if cloth == Cloth::Shirt { self.palette.print(Detail::Shirt) } else { None });
        if let Some(pattern) = pattern {
            let on = (outlines, &cloth.of(self.palette));
            // Woven for a feast flowers are large.
            let is_festive =
                matches!(self.outfit, Outfit::Kimono | Outfit::Yukata | Outfit::Juunihitoe | Outfit::Haori);
            let size = if is_festive && pattern == Pattern::Flowers { 1.5 } else { 1.0 };
            patterns::draw(easel, self.palette, (pattern, size * self.rig.unit, lay), on);
        }
        let stuff = match cloth {
            Cloth::Main => self.stuffs[0],
            Cloth::Lower => self.stuffs[1],
            _ => None,
        };
        if let Some(stuff) = stuff {
            stuffs::draw(easel, self, (stuff, outlines), &cloth.of(self.palette));
        }
        if cloth != Cloth::Skin && self.extras.contains(&Extra::Torn) {
            stuffs::tear(easel, self, outlines, &cloth.of(self.palette));
        }
    }
}

/// Points given for the picture's right, carried to `side`.
pub fn sided(points: &[Point], side: f64) -> Vec<Point> {
    points.iter().map(|[x, y]| [x * side, *y]).collect()
}
