//! The pen that draws balloons: a hand-drawn line about the words, and the tail toward who says them.

use canvas::{Color, Element, Paint, Shape};

use super::balloon::{Aim, Balloon, Drawn, LINE, PAPER};
use super::frame::Frame;
use super::panel::path;
use crate::figure::curve::{Point, Taper, closed, distance, lerp, line, oriented, shares, through};
use scene::seed::Dice;

/// Draws one balloon about its middle.
pub struct Pen<'a> {
    pub balloon: &'a Balloon,
    pub middle: Point,
    /// Width of the ink.
    pub line: f64,
    pub dice: Dice,
    pub drawn: Drawn,
}

impl Pen<'_> {
    fn at(&self, point: Point) -> Point {
        [self.middle[0] + point[0], self.middle[1] + point[1]]
    }

    /// Ink round an outline: a pen that presses harder on one side, and a little more now and then.
    fn ink(&mut self, outline: &[Point], width: f64) {
        let ring = closed(&oriented(outline));
        let heavy = self.dice.between(0.6, 2.0);
        let turn = self.dice.between(0.0, 6.3);
        let count = ring.len() as f64;
        let mut outer = Vec::new();
        for (place, (at, normal)) in outline_normals(&ring).into_iter().enumerate() {
            let away = libm::atan2(at[1] - self.middle[1], at[0] - self.middle[0]);
            let pressed = 0.5 + 0.5 * libm::cos(away - heavy);
            let swing = 0.62 + 0.85 * pressed * pressed + 0.10 * libm::sin(place as f64 / count * 18.8 + turn);
            outer.push([at[0] + normal[0] * width * swing, at[1] + normal[1] * width * swing]);
        }
        self.drawn.ink.push(filled(&outer, LINE));
    }

    fn paper(&mut self, outline: &[Point]) {
        self.drawn.paper.push(filled(outline, PAPER));
    }

    /// Black a little larger, white upon it.
    fn body(&mut self, outline: &[Point]) {
        self.ink(outline, self.line);
        self.paper(outline);
    }

    /// The body's edge in order of its angles, each a little off, as a hand draws it.
    fn wobbly(&mut self, steps: usize) -> Vec<Point> {
        let (one, other) = (self.dice.between(0.0, 6.3), self.dice.between(0.0, 6.3));
        let angles = (0..steps).map(|step| core::f64::consts::TAU * step as f64 / steps as f64);
        let points = angles.map(|angle| {
            let off = 1.0 + 0.016 * libm::sin(2.0 * angle + one) + 0.012 * libm::sin(3.0 * angle + other);
            self.balloon.edge(angle).map(|value| value * off)
        });
        points.collect()
    }

    /// The outline with a curved tail let into it.
    fn with_tail(&mut self, mouth: Option<Aim>) -> Vec<Point> {
        let body: Vec<Point> = self.wobbly(120).into_iter().map(|point| self.at(point)).collect();
        let Some((mouth, tip)) = mouth.and_then(|mouth| Some((mouth.at, self.balloon.tip(self.middle, mouth)?))) else {
            return body;
        };
        let size = self.balloon.size;
        // The tail leaves the body beside the straight way, and bends toward the mouth.
        let nearest =
            (0..body.len()).min_by(|one, other| distance(body[*one], tip).total_cmp(&distance(body[*other], tip)));
        let root = nearest.unwrap_or(0);
        let half = size * 0.42;
        let along = |from: usize, forward: bool| {
            let step = |at: usize| if forward { (at + 1) % body.len() } else { (at + body.len() - 1) % body.len() };
            let mut at = from;
            while distance(body[at], body[from]) < half && step(at) != from {
                at = step(at);
            }
            at
        };
        let (before, after) = (along(root, false), along(root, true));
        let bend = if mouth[0] > self.middle[0] { 1.0 } else { -1.0 } * size * 0.22;
        let curve = |from: Point, to: Point| {
            let middle = lerp(from, to, 0.5);
            through(&[from, [middle[0] - bend * 0.6, middle[1] + bend.abs() * 0.25], to], 8)
        };
        let mut outline = Vec::new();
        let mut at = after;
        while at != before {
            outline.push(body[at]);
            at = (at + 1) % body.len();
        }
        outline.extend(curve(body[before], tip));
        let mut back = curve(body[after], tip);
        back.reverse();
        outline.extend(back.into_iter().skip(1));
        outline
    }

    pub fn speech(&mut self, mouth: Option<Aim>) {
        let outline = self.with_tail(mouth);
        self.body(&outline);
    }

    pub fn whisper(&mut self, mouth: Option<Aim>) {
        let outline = self.with_tail(mouth);
        self.paper(&outline);
        let ring = closed(&outline);
        let (dash, gap) = (self.balloon.size * 0.46, self.balloon.size * 0.30);
        let (mut piece, mut run, mut drawn): (Vec<Point>, f64, bool) = (Vec::new(), 0.0, true);
        for pair in ring.windows(2) {
            if drawn {
                piece.push(pair[0]);
            }
            run += distance(pair[0], pair[1]);
            if run > if drawn { dash } else { gap } {
                if drawn {
                    self.dash(&piece);
                }
                piece.clear();
                (run, drawn) = (0.0, !drawn);
            }
        }
        self.dash(&piece);
    }

    fn dash(&mut self, piece: &[Point]) {
        let outline = line(piece, self.line * 1.15, Taper { start: 0.2, end: 0.2, least: 0.5 });
        if outline.len() > 2 {
            self.drawn.over.push(filled(&outline, LINE));
        }
    }

    /// Spikes of uneven length; the one toward the mouth is the tail.
    pub fn shout(&mut self, mouth: Option<Aim>) {
        let size = self.balloon.size;
        let [wide, high] = self.balloon.radii;
        let round = core::f64::consts::PI * (1.5 * (wide + high) - libm::sqrt(wide * high));
        let count = (round / (size * 1.25)).clamp(13.0, 34.0) as usize;
        let aim = mouth.map(|mouth| libm::atan2(mouth.at[1] - self.middle[1], mouth.at[0] - self.middle[0]));
        let tip = mouth.and_then(|mouth| self.balloon.tip(self.middle, mouth));
        let mut outline = Vec::new();
        let part = core::f64::consts::TAU / count as f64;
        // One spike stands exactly toward the mouth.
        let start = aim.unwrap_or_else(|| self.dice.between(0.0, 6.3));
        for spike in 0..count {
            let angle = start + part * spike as f64;
            let valley = self.balloon.edge(angle - part * 0.5).map(|value| value * self.dice.between(0.99, 1.035));
            let long =
                if self.dice.chance(0.25) { self.dice.between(1.24, 1.34) } else { self.dice.between(1.10, 1.22) };
            let off = if spike == 0 { 0.0 } else { self.dice.between(-0.22, 0.22) * part };
            let peak = self.balloon.edge(angle + off).map(|value| value * long);
            let (valley, peak) = (self.at(valley), self.at(peak));
            outline.push(valley);
            let peak = if spike == 0 { tip.unwrap_or(peak) } else { peak };
            outline.push(peak);
        }
        let outline = bowed(&outline, self.middle);
        self.body(&outline);
    }

    /// Lobes, and bubbles that grow smaller toward the head.
    pub fn thought(&mut self, mouth: Option<Aim>) {
        let size = self.balloon.size;
        let [wide, high] = self.balloon.radii;
        let round = core::f64::consts::PI * (1.5 * (wide + high) - libm::sqrt(wide * high));
        let count = (round / (size * 2.0)).clamp(9.0, 20.0) as usize;
        let angles: Vec<f64> = self.even_angles(count);
        let mut outline = Vec::new();
        for (place, angle) in angles.iter().enumerate() {
            let next = angles[(place + 1) % count] + if place + 1 == count { core::f64::consts::TAU } else { 0.0 };
            let (from, to) = (self.balloon.edge(*angle), self.balloon.edge(next));
            let rise = distance(from, to) * self.dice.between(0.24, 0.36);
            let middle = lerp(from, to, 0.5);
            let out = libm::sqrt(middle[0] * middle[0] + middle[1] * middle[1]).max(1.0);
            let top = [middle[0] * (1.0 + rise / out), middle[1] * (1.0 + rise / out)];
            let side = |near: Point| {
                let point = lerp(near, top, 0.55);
                [point[0] * (1.0 + rise * 0.28 / out), point[1] * (1.0 + rise * 0.28 / out)]
            };
            let lobe = through(&[from, side(from), top, side(to), to], 6);
            outline.extend(lobe[..lobe.len() - 1].iter().map(|point| self.at(*point)));
        }
        self.body(&outline);
        let Some(Aim { at: mouth, stop }) = mouth else { return };
        let edge = self.balloon.edge(libm::atan2(mouth[1] - self.middle[1], mouth[0] - self.middle[0]));
        let from = self.at([edge[0] * 1.16, edge[1] * 1.16]);
        let room = stop - distance(self.middle, from) - size * 0.2;
        let far = distance(from, mouth).max(1.0);
        // As many as stand before the head, the largest next to the cloud.
        for (along, radius) in [(0.0, 0.40), (0.95, 0.28), (1.65, 0.18)] {
            let spread = (room / (size * 1.65)).clamp(0.85, 1.5);
            if along > 0.0 && along * spread * size > room {
                break;
            }
            let at = lerp(from, mouth, (along * spread * size / far).min(1.0));
            let bubble = (0..28).map(|step| {
                let angle = core::f64::consts::TAU * f64::from(step) / 28.0;
                [at[0] + libm::cos(angle) * radius * size * 1.12, at[1] + libm::sin(angle) * radius * size]
            });
            self.body(&bubble.collect::<Vec<Point>>());
        }
    }

    /// Angles that part the edge into pieces of about the same length.
    fn even_angles(&mut self, count: usize) -> Vec<f64> {
        let steps = 720;
        let angle = |step: usize| core::f64::consts::TAU * step as f64 / f64::from(steps);
        let points: Vec<Point> = (0..=steps as usize).map(|step| self.balloon.edge(angle(step))).collect();
        let shares = shares(&points);
        (0..count)
            .map(|number| {
                let wanted = (number as f64 + self.dice.between(-0.16, 0.16)).max(0.0) / count as f64;
                angle(shares.iter().position(|share| *share >= wanted).unwrap_or(0))
            })
            .collect()
    }

    /// Teeth all along, and a tail like a flash.
    pub fn radio(&mut self, mouth: Option<Aim>) {
        let size = self.balloon.size;
        let steps = 900;
        let points: Vec<Point> = (0..=steps)
            .map(|step| self.balloon.edge(core::f64::consts::TAU * f64::from(step) / f64::from(steps)))
            .collect();
        let round: f64 = points.windows(2).map(|pair| distance(pair[0], pair[1])).sum();
        let teeth = (round / (size * 0.42)) as usize / 2 * 2;
        let shares = shares(&points);
        let mut outline = Vec::new();
        for tooth in 0..teeth {
            let wanted = tooth as f64 / teeth as f64;
            let point = points[shares.iter().position(|share| *share >= wanted).unwrap_or(0)];
            let out = libm::sqrt(point[0] * point[0] + point[1] * point[1]).max(1.0);
            let off = if tooth % 2 == 0 { size * 0.16 } else { 0.0 };
            outline.push(self.at([point[0] * (1.0 + off / out), point[1] * (1.0 + off / out)]));
        }
        if let Some(tip) = mouth.and_then(|mouth| self.balloon.tip(self.middle, mouth)) {
            let flash = self.flash(tip);
            self.ink(&flash, self.line);
            self.body(&outline);
            self.paper(&flash);
        } else {
            self.body(&outline);
        }
    }

    fn flash(&self, tip: Point) -> Vec<Point> {
        let size = self.balloon.size;
        let root = self.at(self.balloon.edge(libm::atan2(tip[1] - self.middle[1], tip[0] - self.middle[0])));
        let root = lerp(root, self.middle, 0.12);
        let (x, y) = (tip[0] - root[0], tip[1] - root[1]);
        let far = libm::sqrt(x * x + y * y).max(1.0);
        let (side, along) = ([-y / far, x / far], [x / far, y / far]);
        let at = |forward: f64, out: f64| {
            [
                root[0] + along[0] * far * forward + side[0] * size * out,
                root[1] + along[1] * far * forward + side[1] * size * out,
            ]
        };
        vec![
            at(0.0, 0.34),
            at(0.62, 0.44),
            at(0.50, 0.10),
            at(1.0, 0.0),
            at(0.44, -0.16),
            at(0.56, 0.16),
            at(0.0, -0.30),
        ]
    }

    pub fn narration(&mut self) {
        let [wide, high] = self.balloon.radii;
        let corners = [[-wide, -high], [wide, -high], [wide, high], [-wide, high]].map(|corner| self.at(corner));
        let grown = Frame { corners }.grown(self.line * 0.9);
        self.drawn.ink.push(filled(&grown.corners, LINE));
        self.paper(&corners);
    }
}

fn filled(outline: &[Point], color: Color) -> Element {
    Element::Shape(Shape { path: path(outline), paint: Paint::Solid(color) })
}

/// Each point of a closed ring with its normal to the outside.
fn outline_normals(ring: &[Point]) -> Vec<(Point, Point)> {
    let count = ring.len() - 1;
    let unit = |from: Point, to: Point| {
        let (x, y) = (to[0] - from[0], to[1] - from[1]);
        let length = libm::sqrt(x * x + y * y).max(1e-9);
        [y / length, -x / length]
    };
    (0..count)
        .map(|at| {
            let (before, here, after) = (ring[(at + count - 1) % count], ring[at], ring[(at + 1) % count]);
            let (one, other) = (unit(before, here), unit(here, after));
            // Both edges move out by one: their corner moves farther, but a spike's no more than three times.
            let turn = (1.0 + one[0] * other[0] + one[1] * other[1]).max(0.33);
            (here, [(one[0] + other[0]) / turn, (one[1] + other[1]) / turn])
        })
        .collect()
}

/// Straight sides of spikes bowed a little toward the middle: drawn with a flick, not with a ruler.
fn bowed(outline: &[Point], middle: Point) -> Vec<Point> {
    let mut curve = Vec::new();
    for (place, from) in outline.iter().enumerate() {
        let to = outline[(place + 1) % outline.len()];
        let half = lerp(lerp(*from, to, 0.5), middle, 0.018);
        curve.push(*from);
        curve.push(half);
    }
    curve
}
