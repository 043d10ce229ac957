//! The head as it is seen from behind: skin of the nape, hair that falls over it, or hair drawn up from it to where it is tied.

use super::super::body::build;
use super::super::curve::{Point, Taper, closed, ellipse, lerp, line, through};
use super::super::easel::Easel;
use super::worn;
use super::{Head, Lock, is_bald, is_covered, parts_of, plaits, plan, rolls, shorn, silhouette, tails};
use scene::HairStyle;
use scene::seed::Dice;

/// The right edge of the back of the head from over the ear down toward the neck.
const NAPE: [Point; 4] = [[0.386, 0.48], [0.354, 0.62], [0.268, 0.74], [0.198, 0.84]];
/// Where hair ends: its right half down to the middle of the nape.
const CUT_SHORT: [Point; 4] = [[0.430, 0.48], [0.392, 0.60], [0.290, 0.720], [0.0, 0.78]];
const DRAWN_UP: [Point; 4] = [[0.424, 0.46], [0.356, 0.60], [0.214, 0.745], [0.0, 0.790]];
const FALLING: [Point; 4] = [[0.440, 0.50], [0.425, 0.66], [0.350, 0.80], [0.0, 0.86]];
/// Below locks that stand off, so that no sky shows between them.
const FULL: [Point; 4] = [[0.490, 0.46], [0.470, 0.66], [0.360, 0.80], [0.0, 0.86]];

impl Head<'_> {
    /// The locks of the back in front, their middle last.
    pub fn seen_from_behind(&self, easel: &mut Easel) {
        let mut painter = self.painter("hair from behind");
        let (style, parts) = (worn::style(self.shot), (self.rig, self.palette, self.shot));
        if is_covered(self.shot) {
            return;
        }
        self.nape(easel);
        if is_bald(self.shot) {
            self.bare_back(easel);
            if style == HairStyle::Mohawk {
                self.crest(easel, shorn::WHOLE, &mut painter.dice);
            }
            return;
        }
        let back = self.back(easel);
        easel.within(&back, |easel| self.ring(easel, &mut painter));
        if let Some(knots) = self.drawn_to() {
            self.drawn_up(easel, (&back, &knots));
        } else {
            if shorn::shorn_sides(self.shot).len() > 1 {
                self.shorn_back(easel, &back);
            }
            painter.under.push(back);
            let mut locks: Vec<&Lock> = self.behind.iter().rev().collect();
            if plan::is_cropped(self.shot) || plan::is_mop(self.shot) || plan::is_shag(self.shot) {
                // What ends lowest lies lowest.
                locks.sort_by(|one, other| other.clump.tip[1].total_cmp(&one.clump.tip[1]));
            }
            for lock in locks {
                painter.lit(easel, lock);
            }
            self.curly(easel, true);
        }
        self.spikes(easel);
        self.tuft(easel, &mut painter.dice);
        tails::behind(easel, parts, &mut painter.dice);
        tails::before(easel, parts, &mut painter.dice);
        match style {
            HairStyle::Bun => rolls::bun_from_behind(easel, parts_of(parts), 0.13),
            HairStyle::LowBun => rolls::bun_from_behind(easel, parts_of(parts), 0.66),
            HairStyle::DoubleBuns => {
                rolls::top_rolls(easel, parts_of(parts), &[(-58.0, -0.01, 1.22), (58.0, -0.01, 1.22)])
            }
            HairStyle::Topknot => rolls::top_rolls(easel, parts_of(parts), &[(0.0, -0.085, 0.95)]),
            HairStyle::Afro => self.cloud(easel, &mut painter.dice),
            HairStyle::HalfUp => plaits::half_up_from_behind(easel, parts_of(parts)),
            _ => {}
        }
    }

    /// Skin between hair and collar.
    fn nape(&self, easel: &mut Easel) {
        let (rig, skin) = (self.rig, self.palette.skin);
        let neck = build(rig.kind).0;
        let edge = |side: f64| {
            let neck = [0.99, 1.06].map(|y| rig.body([side * neck * 0.97, y]));
            let head = NAPE.map(|[x, y]| rig.flat([side * x, y]));
            through(&[&head[..], &neck[..]].concat(), 5)
        };
        let (right, left) = (edge(1.0), edge(-1.0));
        let outline: Vec<Point> = right.iter().copied().chain(left.iter().rev().copied()).collect();
        // Under hair that falls no ear is seen.
        let ears: &[f64] = if self.falls_loose() { &[] } else { &[-1.0, 1.0] };
        for side in ears.iter().copied() {
            let ear = ellipse(rig.flat([side * 0.392, 0.585]), [0.038 * rig.head, 0.080 * rig.head], side * -10.0);
            easel.fill(&ear, skin.base);
            easel.veil(&ear, skin.shaded, if side * rig.light > 0.0 { 0.2 } else { 0.7 });
            easel.ink(&closed(&ear), 0.85, (skin.line, Taper::EVEN));
        }
        if worn::style(self.shot) == HairStyle::Bald {
            let whole: Vec<Point> =
                self.crown.iter().copied().chain(left.iter().copied()).chain(right.iter().rev().copied()).collect();
            easel.fill(&whole, skin.base);
            easel.crescent(&whole, rig.away([-0.08, -0.03]), (skin.shaded, 1.0));
        } else {
            easel.fill(&outline, skin.base);
            easel.veil(&outline, skin.shaded, 0.45);
        }
        // On the neck the body's own line goes on.
        for side in [&right, &left] {
            easel.ink(&side[..side.len() * 7 / 10], 0.95, (skin.line, Taper { start: 0.05, end: 0.40, least: 0.1 }));
        }
    }

    /// A skull without hair, or with stubble.
    fn bare_back(&self, easel: &mut Easel) {
        let shorn = worn::style(self.shot) != HairStyle::Bald;
        let surface = if shorn { self.palette.hair } else { self.palette.skin };
        if shorn {
            let outline = self.closed_by(&CUT_SHORT);
            easel.fill(&outline, surface.base);
            easel.crescent(&outline, self.rig.away([-0.10, -0.05]), (surface.shaded, 1.0));
        }
        easel.ink(&self.crown, 1.05, (surface.line, Taper { start: 0.05, end: 0.05, least: 0.4 }));
    }

    /// The mass of the hair without its locks.
    fn back(&self, easel: &mut Easel) -> Vec<Point> {
        let colors = self.palette.hair;
        let low = if self.drawn_to().is_some() {
            &DRAWN_UP
        } else if plan::is_cropped(self.shot) {
            &CUT_SHORT
        } else if plan::is_shag(self.shot) {
            &FULL
        } else {
            &FALLING
        };
        let back = self.closed_by(low);
        easel.fill(&back, colors.base);
        easel.crescent(&back, self.rig.away([-0.10, -0.05]), (colors.shaded, 1.0));
        // Below hair that is not drawn up locks end, each with a line of its own.
        let edge = if self.drawn_to().is_some() { closed(&back) } else { self.crown.clone() };
        easel.ink(&edge, 1.05, (silhouette(self.palette), Taper::EVEN));
        back
    }

    /// Neither cut short nor tied.
    fn falls_loose(&self) -> bool {
        self.drawn_to().is_none() && !plan::is_cropped(self.shot) && !is_bald(self.shot)
    }

    /// The crown and on down to where the hair ends.
    fn closed_by(&self, low: &[Point; 4]) -> Vec<Point> {
        // The middle of a turned crown is not that of the nape: below it the edge comes back to the neck, without a notch.
        let ends = [self.crown[0], self.crown[self.crown.len() - 1]];
        let aside = (ends[0][0] + ends[1][0]) / 2.0 - self.rig.flat([0.0, 0.41])[0];
        let at = |side: f64, [x, y]: Point| {
            let [across, down] = self.rig.flat([side * x, y]);
            [across + aside * (1.0 - ((y - 0.44) / 0.36).clamp(0.0, 1.0)), down]
        };
        let left = low.iter().map(|point| at(-1.0, *point));
        let right = low[..3].iter().rev().map(|point| at(1.0, *point));
        let edge: Vec<Point> = left.chain(right).collect();
        let last = self.crown[self.crown.len() - 1];
        let smooth = through(&[&[last], &edge[..], &[self.crown[0]]].concat(), 6);
        self.crown.iter().copied().chain(smooth).collect()
    }

    /// Where hair that is tied is drawn to: one knot or two.
    fn drawn_to(&self) -> Option<Vec<Point>> {
        let rig = self.rig;
        let middle = |y: f64| vec![rig.hair(core::f64::consts::PI, y, 0.0)];
        let knots = match worn::style(self.shot) {
            HairStyle::Bun => middle(0.13),
            HairStyle::LowBun => middle(0.66),
            HairStyle::Topknot => middle(-0.06),
            HairStyle::CrownBraid => middle(0.06),
            HairStyle::DoubleBuns => [-1.0, 1.0].map(|side| rig.flat([side * 0.36, 0.10])).to_vec(),
            _ if plan::is_tied(worn::style(self.shot)) => {
                tails::knots(rig, self.shot).into_iter().map(|(knot, _)| knot).collect()
            }
            _ => return None,
        };
        (!knots.is_empty()).then_some(knots)
    }

    /// Strands from the edge of the hair to the knot that is on their side, and the line where two sides part.
    fn drawn_up(&self, easel: &mut Easel, (back, knots): (&[Point], &[Point])) {
        let (rig, colors) = (self.rig, self.palette.hair);
        let middle = rig.flat([0.0, 0.42]);
        let knot_of = |at: Point| {
            let near = |knot: &&Point| (knot[0] - at[0]).abs();
            knots.iter().min_by(|one, other| near(one).total_cmp(&near(other))).copied().unwrap_or(middle)
        };
        let ways: Vec<Vec<Point>> = (0..back.len())
            .step_by(3)
            .map(|place| {
                let (from, to) = (back[place], knot_of(back[place]));
                let bent = lerp(lerp(from, to, 0.5), middle, -0.16);
                through(&[from, bent, to], 6)
            })
            .collect();
        easel.within(back, |easel| {
            for (step, way) in ways.iter().enumerate() {
                let (start, end) = match step % 3 {
                    0 => (0, way.len() * 3 / 4),
                    1 => (way.len() / 4, way.len()),
                    _ => (way.len() / 6, way.len() * 8 / 9),
                };
                let taper = Taper { start: 0.35, end: 0.6, least: 0.0 };
                if easel.in_color() && step % 3 != 1 {
                    let broad = [0.034, 0.0, 0.018][step % 3];
                    easel.veil(&line(&way[start..end], rig.head * broad, taper), colors.shaded, 0.8);
                }
                if step % 2 == 0 {
                    easel.ink(&way[start..end], [0.6, 0.45, 0.5][step % 3], (colors.line, taper));
                } else if easel.in_color() {
                    easel.ink(&way[start..end], [1.6, 0.8, 1.1][step % 3], (colors.light, taper));
                }
            }
            if knots.len() > 1 {
                let parting = [rig.flat([0.0, -0.10]), rig.flat([0.008, 0.30]), rig.flat([0.0, 0.84])];
                easel.ink(&through(&parting, 8), 0.9, (colors.line, Taper { start: 0.2, end: 0.2, least: 0.2 }));
            }
        });
        self.nape_strands(easel);
    }

    /// What is too short to be drawn up: fine ends below the edge of the hair, longer beside the neck than in its middle.
    fn nape_strands(&self, easel: &mut Easel) {
        if easel.is_small() {
            return;
        }
        let (rig, colors) = (self.rig, self.palette.hair);
        let mut dice = Dice::new(self.shot.seed, "strands at the nape");
        for [x, y, lean, long] in STRANDS {
            let at = |x: f64, y: f64| rig.flat([x, y]);
            let (x, long) = (x + dice.between(-0.012, 0.012), long * dice.between(0.8, 1.2));
            let way = [at(x * 1.04, y - 0.09), at(x, y), at(x + lean * 0.4, y + long * 0.55), at(x + lean, y + long)];
            let way = through(&way, 6);
            easel.fill(&line(&way, rig.head * 0.026, Taper { start: 0.5, end: 0.85, least: 0.0 }), colors.shaded);
            easel.ink(&way[6..], 0.55, (colors.line, Taper { start: 0.4, end: 0.4, least: 0.0 }));
        }
    }
}

/// Strands below hair that is drawn up: where they leave its edge, how far their tips lean, how long they are.
const STRANDS: [[f64; 4]; 9] = [
    [-0.395, 0.53, -0.030, 0.20],
    [-0.330, 0.63, 0.015, 0.13],
    [-0.200, 0.745, 0.030, 0.12],
    [-0.115, 0.770, -0.010, 0.07],
    [0.020, 0.785, 0.025, 0.06],
    [0.130, 0.765, -0.020, 0.10],
    [0.215, 0.735, 0.010, 0.13],
    [0.335, 0.625, -0.012, 0.11],
    [0.395, 0.53, 0.036, 0.22],
];
