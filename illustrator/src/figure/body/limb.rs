//! One part of a limb between two joints: its outline, what of it is inked, and which of it the light reaches.

use super::super::curve::{
    Point, Taper, add, around, beside, closed, contains, distance, ease, lerp, line, moved, through, unit_way,
};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use scene::{Age, Build, Character, FigureKind};

/// Half-widths at a share of the way from one joint to the next: on the limb's own side and on the body's, head units.
pub type Station = (f64, f64, f64);

/// How far the shadow side reaches in from the edge, shares of the part's width.
const SHADOW: f64 = 0.36;
/// The lit edge, likewise.
const EDGE: f64 = 0.08;
/// Of white lines on black, likewise.
const GLOSSY: f64 = 0.24;

pub struct Part {
    outer: Vec<Point>,
    inner: Vec<Point>,
    /// How far round the ends bulge beyond the joints.
    ends: [Point; 2],
    start: Start,
    /// Canvas units, in its middle.
    wide: f64,
}

/// How a part begins.
enum Start {
    /// Round, inked.
    Round,
    /// It goes on into another part: no line there.
    Open,
    /// It grows out of the trunk: from these points on its outer side, and from this one on its inner side.
    Grown(Vec<Point>, Point),
}

impl Part {
    /// From `from` to `to` in canvas units; `side` is the limb's own.
    pub fn new((from, to): (Point, Point), stations: &[Station], (side, unit): (f64, f64)) -> Self {
        let way = unit_way(from, to);
        let out = [side * way[1], -side * way[0]];
        let at = |share: f64, by: f64| {
            let middle = lerp(from, to, share);
            [middle[0] + out[0] * by * unit, middle[1] + out[1] * by * unit]
        };
        let outer: Vec<Point> = stations.iter().map(|(share, outer, _)| at(*share, *outer)).collect();
        let inner: Vec<Point> = stations.iter().map(|(share, _, inner)| at(*share, -*inner)).collect();
        let bulge = |station: Option<&Station>| station.map_or(0.0, |(_, outer, inner)| (outer + inner) * 0.36 * unit);
        let ends = [
            add(lerp(from, to, stations.first().map_or(0.0, |one| one.0)), scaled(way, -bulge(stations.first()))),
            add(lerp(from, to, stations.last().map_or(1.0, |one| one.0)), scaled(way, bulge(stations.last()))),
        ];
        let sum: f64 = stations.iter().map(|(_, outer, inner)| outer + inner).sum();
        Self { outer, inner, ends, start: Start::Round, wide: sum / stations.len().max(1) as f64 * unit }
    }

    /// The first end belongs to what is drawn before it.
    pub fn open(self) -> Self {
        Self { start: Start::Open, ..self }
    }

    /// The first end grows out of the trunk: from a point on the trunk's line, which goes on its way there, one round
    /// curve leads to the first outer station that is not skipped.
    pub fn grown(mut self, trunk: (Point, Point), along: Point, (inner, skipped): (Point, [usize; 2])) -> Self {
        self.outer.drain(..skipped[0].min(self.outer.len() - 1));
        self.inner.drain(..skipped[1].min(self.inner.len() - 1));
        let cap = cap(trunk, (self.outer[0], along));
        Self { start: Start::Grown(cap, inner), ..self }
    }

    /// The last end comes to a point there: an elbow.
    pub fn pointed(mut self, tip: Point) -> Self {
        self.ends[1] = tip;
        self
    }

    /// One side begins at the tip of the elbow that the part before it ends at: no notch is between the two.
    pub fn bent_at_elbow(mut self, tip: Point, is_outer: bool) -> Self {
        let side = if is_outer { &mut self.outer } else { &mut self.inner };
        if side.len() > 3 {
            side.splice(..2, [tip]);
        }
        self
    }

    /// The first end is cut straight: the rim of a sock.
    pub fn rimmed(mut self) -> Self {
        let (Some(outer), Some(inner)) = (self.outer.first(), self.inner.first()) else { return self };
        self.ends[0] = lerp(lerp(*outer, *inner, 0.5), self.ends[0], 0.12);
        self
    }

    /// The last end is cut straight: a cuff, a hem.
    pub fn cut(mut self) -> Self {
        let (Some(outer), Some(inner)) = (self.outer.last(), self.inner.last()) else { return self };
        self.ends[1] = lerp(lerp(*outer, *inner, 0.5), self.ends[1], 0.22);
        self
    }

    /// The last end opens toward us: its edge bows back from the hand, `by` canvas units deep.
    pub fn opened(mut self, by: f64) -> Self {
        let (Some(outer), Some(inner)) = (self.outer.last(), self.inner.last()) else { return self };
        let (middle, tip) = (lerp(*outer, *inner, 0.5), self.ends[1]);
        let long = distance(middle, tip).max(1e-9);
        self.ends[1] = lerp(middle, tip, -by / long);
        self
    }

    pub fn outline(&self) -> Vec<Point> {
        match &self.start {
            Start::Grown(..) => self.inked(),
            Start::Round | Start::Open => {
                let mut points = vec![self.ends[0]];
                points.extend(&self.outer);
                points.push(self.ends[1]);
                points.extend(self.inner.iter().rev());
                around(&points, 5)
            }
        }
    }

    /// What is filled with shade before the light is laid on: at the trunk a little less, so that no fringe of it shows
    /// where cloth goes on into cloth.
    fn dark(&self) -> Vec<Point> {
        let mut outline = self.outline();
        if let Start::Grown(..) = self.start {
            let tip = self.ends[1];
            let last = outline.len() - 1;
            for at in [0, last] {
                outline[at] = lerp(outline[at], tip, 0.04);
            }
        }
        outline
    }

    fn inked(&self) -> Vec<Point> {
        let mut points = Vec::new();
        match &self.start {
            Start::Round => return closed(&self.outline()),
            Start::Open => {}
            Start::Grown(outer, _) => points.extend(outer),
        }
        points.extend(&self.outer);
        points.push(self.ends[1]);
        points.extend(self.inner.iter().rev());
        if let Start::Grown(_, inner) = &self.start {
            points.push(*inner);
        }
        through(&points, 5)
    }

    /// The same part moved toward the light: what it covers of the part is lit.
    fn lit(&self, light: f64) -> Vec<Point> {
        let by = [light * SHADOW * self.wide, -0.30 * SHADOW * self.wide];
        let Start::Grown(outer, inner) = &self.start else { return moved(&self.reaching_back().outline(), by) };
        // At the trunk there is no edge, and no shadow of one.
        let count = outer.len().max(1) as f64;
        let outer = outer.iter().enumerate().map(|(at, point)| add(*point, scaled(by, ease(at as f64 / count))));
        let moving = Self {
            outer: moved(&self.outer, by),
            inner: moved(&self.inner, by),
            ends: [self.ends[0], add(self.ends[1], by)],
            start: Start::Grown(outer.collect(), *inner),
            wide: self.wide,
        };
        let mut outline = moving.outline();
        let (first, last) = (outline[0], outline[outline.len() - 1]);
        let tip = self.ends[1];
        let beyond = |from: Point| lerp(tip, from, 1.25);
        outline.extend([beyond(last), beyond(first)]);
        outline
    }

    /// What goes on into a part drawn before has light there as far as that part has: no shadow across the limb.
    fn reaching_back(&self) -> Self {
        let (mut outer, mut inner, mut ends) = (self.outer.clone(), self.inner.clone(), self.ends);
        if let (Start::Open, [first, second, ..], [across, ..]) = (&self.start, &self.outer[..], &self.inner[..]) {
            let long = distance(*first, *second).max(1e-9);
            let back = scaled([first[0] - second[0], first[1] - second[1]], self.wide / long);
            outer.insert(0, add(*first, back));
            inner.insert(0, add(*across, back));
            ends[0] = add(ends[0], back);
        }
        Self { outer, inner, ends, start: Start::Open, wide: self.wide }
    }

    /// A strip along the edge that faces the light, a `share` of the part wide.
    fn edge(&self, (light, share): (f64, f64), others: &[&Vec<Point>]) -> Vec<Point> {
        let middle = |points: &[Point]| {
            let count = points.len().max(1) as f64;
            let sum = points.iter().fold([0.0, 0.0], |sum, point| add(sum, *point));
            [sum[0] / count, sum[1] / count]
        };
        let (outer, inner) = (middle(&self.outer), middle(&self.inner));
        let gap = [outer[0] - inner[0], outer[1] - inner[1]];
        // It comes from above as much as from the side: no light runs along the underside of a thigh.
        let facing = gap[0] * light - gap[1] * 0.8;
        let curve = through(if facing > 0.0 { &self.outer } else { &self.inner }, 5);
        // Not round a bend, where the next part covers it.
        let curve = outside(&curve[curve.len() / 6..curve.len() - curve.len() / 5], others);
        if curve.len() < 3 {
            return Vec::new();
        }
        let center = lerp(outer, inner, 0.5);
        let start = curve[curve.len() / 2];
        let wide = share * self.wide;
        let strip = |sign: f64| beside(&curve, |at| sign * wide * ease(at / 0.3).min(ease((1.0 - at) / 0.3)));
        let nearer = |curve: &[Point]| distance(curve[curve.len() / 2], center);
        let (one, other) = (strip(1.0), strip(-1.0));
        let inside = if nearer(&one) < distance(start, center) { one } else { other };
        curve.into_iter().chain(inside.into_iter().rev()).collect()
    }
}

/// Over the shoulder: it leaves the trunk as the trunk's line comes and meets the arm as the arm goes, so that there is
/// never a notch. The last point is the arm's own and left out.
fn cap((from, leaves): (Point, Point), (to, meets): (Point, Point)) -> Vec<Point> {
    let cross = |one: Point, other: Point| one[0] * other[1] - one[1] * other[0];
    let gap = [to[0] - from[0], to[1] - from[1]];
    let long = distance(from, to);
    let turn = cross(leaves, meets);
    let corner = [cross(gap, meets) / turn, cross(leaves, gap) / turn];
    let usual = [0.35 * long; 2];
    // Toward the corner where both lines meet, if there is one between them.
    let handles = if turn.abs() > 0.05 && corner.iter().all(|at| *at > 0.05 * long && *at < 1.6 * long) {
        corner.map(|at| at * 0.57)
    } else {
        usual
    };
    let one = add(from, scaled(leaves, handles[0]));
    let other = add(to, scaled(meets, -handles[1]));
    let at = |share: f64| {
        let (a, b, c) = (lerp(from, one, share), lerp(one, other, share), lerp(other, to, share));
        lerp(lerp(a, b, share), lerp(b, c, share), share)
    };
    (0..7).map(|step| at(f64::from(step) / 7.0)).collect()
}

/// The longest piece of a curve that lies within none of the outlines: what another part covers has no edge.
fn outside(curve: &[Point], outlines: &[&Vec<Point>]) -> Vec<Point> {
    let is_free = |point: &Point| !outlines.iter().any(|outline| contains(outline, *point));
    curve.split(|point| !is_free(point)).max_by_key(|piece| piece.len()).map(<[Point]>::to_vec).unwrap_or_default()
}

fn scaled([x, y]: Point, by: f64) -> Point {
    [x * by, y * by]
}

/// Where a forearm is folded back over its upper arm, the line between them: the forearm's own side, as far as it lies
/// on the other part, running out toward the elbow.
pub fn crease(easel: &mut Easel, parts: &[Part], surface: &Surface) {
    let [upper, fore] = parts else { return };
    let below = upper.outline();
    let over = |side: &[Point]| -> Vec<Point> {
        let curve = through(side, 6);
        let covered: Vec<Point> = curve.into_iter().take_while(|point| contains(&below, *point)).collect();
        covered[covered.len() / 6..].to_vec()
    };
    let (one, other) = (over(&fore.outer), over(&fore.inner));
    let fold = if one.len() > other.len() { one } else { other };
    let long = fold.first().zip(fold.last()).map_or(0.0, |(first, last)| distance(*first, *last));
    if long > 0.4 * fore.wide {
        easel.ink(&fold, 0.85, (surface.line, Taper { start: 0.6, end: 0.05, least: 0.0 }));
    }
}

/// Several parts as one: lines only where none of them covers another, and one shadow over all.
pub fn paint(easel: &mut Easel, body: &Body, parts: &[Part], surface: &Surface) {
    let rig = body.rig;
    // The line is a little heavier away from the light.
    let weigh = rig.away([0.0030, 0.0022]);
    for part in parts {
        let curve: Vec<Point> = part.inked().iter().map(|point| add(*point, weigh)).collect();
        let taper = match part.start {
            Start::Round => Taper::EVEN,
            Start::Open => Taper { start: 0.06, end: 0.06, least: 0.15 },
            Start::Grown(..) => Taper { start: 0.03, end: 0.08, least: 0.3 },
        };
        let outline = line(&curve, 1.9 * easel.pen, taper);
        easel.veil(&outline, surface.line, 1.0);
    }
    let outlines: Vec<Vec<Point>> = parts.iter().map(Part::outline).collect();
    for part in parts {
        easel.fill(&part.dark(), surface.shaded);
    }
    easel.within_any(&outlines, |easel| {
        for part in parts {
            easel.base(&part.lit(rig.light), surface.base);
        }
        if easel.in_pencil() {
            return;
        }
        let (shade, share) = body.edge_light(surface);
        for (at, part) in parts.iter().enumerate() {
            let others: Vec<&Vec<Point>> =
                outlines.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, outline)| outline).collect();
            if easel.in_color() {
                easel.veil(&part.edge((rig.light, EDGE), &others), shade, share);
            } else {
                easel.gloss(&part.edge((rig.light, GLOSSY), &others), surface.shaded);
            }
        }
    });
}

/// Of arms and legs beside a girl's; `male` is how much wider a man's are.
pub fn width_of(character: &Character, male: f64) -> f64 {
    let kind = match character.kind {
        FigureKind::Girl | FigureKind::Androgynous => 1.0,
        FigureKind::Woman => 1.04,
        FigureKind::Boy => 1.0 + (male - 1.0) * 0.45,
        FigureKind::Man => male,
    };
    let build = match character.build {
        Build::Slender => 0.80,
        Build::Usual => 1.0,
        Build::Plump => 1.24,
        Build::Sturdy => 1.22,
        Build::Chibi => 0.94,
    };
    kind * build * if character.age == Age::Child { 1.18 } else { 1.0 }
}
