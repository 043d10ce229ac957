//! A range of mountains: a jagged skyline, spines that part light from shade, snow that runs down in fingers, and feet that
//! are lost in the air. Upright, or as water mirrors it.

use canvas::Color;

use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

/// Shares of the height: where its foot is and how high it stands; how far it is, and whether its peaks are white.
pub struct Range {
    pub base: f64,
    pub tall: f64,
    pub color: u32,
    pub distance: f64,
    pub snow: bool,
}

/// The shapes of a range, canvas units.
pub struct Massif {
    skyline: Vec<Point>,
    snow: Vec<Vec<Point>>,
    /// One great flank of each peak.
    flanks: Vec<Vec<Point>>,
    /// What single ribs shade, and what they leave lit within a shaded flank.
    dark_ribs: Vec<Vec<Point>>,
    lit_ribs: Vec<Vec<Point>>,
    foot: f64,
    tall: f64,
}

/// A range as it stands.
pub fn range(sheet: &mut Sheet, stage: &Stage, range: &Range, dice: &mut Dice) {
    Massif::of(stage, range, dice).paint(sheet, stage, range);
}

struct Peak {
    x: f64,
    high: f64,
    half: f64,
}

/// Samples of a skyline from side to side.
const SAMPLES: usize = 180;

impl Massif {
    pub fn of(stage: &Stage, range: &Range, dice: &mut Dice) -> Self {
        let (foot, tall) = (range.base * stage.height, range.tall * stage.height);
        let mut peaks = Vec::new();
        let mut x = dice.between(-0.15, 0.05) * stage.width;
        while x < stage.width * 1.15 {
            let high = tall * dice.between(0.50, 1.0);
            peaks.push(Peak { x, high, half: high * dice.between(1.35, 1.9) });
            x += stage.width.max(stage.height * 0.6) * range.tall * dice.between(0.75, 1.3);
        }
        let rough = Rough::new(dice);
        let skyline: Vec<Point> = (0..=SAMPLES)
            .map(|sample| {
                let share = sample as f64 / SAMPLES as f64;
                let x = stage.width * (share * 1.08 - 0.04);
                let rise = peaks.iter().map(|peak| peak.rise(x)).fold(0.10 * tall, f64::max);
                [x, foot - rise - rough.at(share) * 0.10 * libm::sqrt(rise * tall)]
            })
            .collect();
        let mut massif = Self {
            skyline,
            snow: Vec::new(),
            flanks: Vec::new(),
            dark_ribs: Vec::new(),
            lit_ribs: Vec::new(),
            foot,
            tall,
        };
        for peak in &peaks {
            massif.ridge(peak, -stage.light, dice);
        }
        if range.snow {
            massif.snow(dice);
        }
        massif
    }

    fn top_at(&self, x: f64) -> f64 {
        let nearest = self.skyline.iter().min_by(|one, other| (one[0] - x).abs().total_cmp(&(other[0] - x).abs()));
        nearest.map_or(self.foot, |at| at[1])
    }

    /// The spine of a peak goes down to and fro; on its side `dark` lies the shade, and ribs lie across both flanks.
    fn ridge(&mut self, peak: &Peak, dark: f64, dice: &mut Dice) {
        let top = self.top_at(peak.x);
        let mut spine = vec![[peak.x, top]];
        let (mut x, mut y) = (peak.x, top);
        for step in 0..9 {
            let way = if step % 2 == 0 { -dark } else { dark };
            x += way * peak.high * dice.between(0.03, 0.13) + dark * peak.high * 0.012;
            y += peak.high * dice.between(0.08, 0.15);
            spine.push([x, y]);
        }
        let mut flank = spine.clone();
        flank.push([x + dark * peak.high * 0.2, self.foot]);
        flank.push([peak.x + dark * peak.half * 0.80, self.foot]);
        flank.push([peak.x + dark * peak.half * 0.42, self.foot - peak.high * 0.30]);
        flank.push([peak.x + dark * peak.half * 0.20, self.foot - peak.high * 0.72]);
        self.flanks.push(flank);
        for rib in 0..6 {
            let side = if rib % 2 == 0 { -dark } else { dark };
            let out = peak.half * dice.between(0.06, 0.55);
            let from = [peak.x + side * out, self.top_at(peak.x + side * out) + peak.high * dice.between(0.0, 0.16)];
            let long = peak.high * dice.between(0.18, 0.42);
            let wide = long * dice.between(0.16, 0.34);
            let lean = side * dice.between(0.2, 0.6) * long;
            let facet = vec![
                from,
                [from[0] + lean * 0.3 - dark * wide * 0.3, from[1] + long * 0.34],
                [from[0] + lean * 0.45 + dark * wide * 0.2, from[1] + long * 0.62],
                [from[0] + lean, from[1] + long],
                [from[0] + lean * 0.6 + dark * wide, from[1] + long * 0.55],
                [from[0] + lean * 0.25 + dark * wide * 0.7, from[1] + long * 0.22],
            ];
            if side == dark { self.lit_ribs.push(facet) } else { self.dark_ribs.push(facet) }
        }
    }

    /// White from the skyline down wherever it is high enough, its lower edge in fingers.
    fn snow(&mut self, dice: &mut Dice) {
        let line = self.foot - self.tall * 0.46;
        let runs = self.skyline.split(|at| at[1] > line).filter(|run| run.len() > 3);
        for run in runs {
            let mut white = run.to_vec();
            let mut number = run.len() - 1;
            while number > 0 {
                let deep = (line - run[number][1]) * dice.between(0.20, 0.80);
                let finger = if dice.chance(0.4) { dice.between(0.05, 0.22) } else { dice.between(-0.06, 0.03) };
                let aside = dice.between(-0.012, 0.012) * self.tall;
                white.push([run[number][0] + aside, run[number][1] + (deep + finger * self.tall).max(0.0)]);
                number = number.saturating_sub(1 + dice.below(4));
            }
            self.snow.push(white);
        }
    }

    /// As it stands.
    pub fn paint(&self, sheet: &mut Sheet, stage: &Stage, range: &Range) {
        self.lay(sheet, stage, (range, 0.0), &|at| at);
    }

    /// As still water shows it, that begins at the range's foot.
    pub fn mirror(&self, sheet: &mut Sheet, stage: &Stage, range: &Range) {
        self.lay(sheet, stage, (range, 0.34), &|[x, y]| [x, self.foot + (self.foot - y) * 0.92]);
    }

    fn lay(&self, sheet: &mut Sheet, stage: &Stage, (range, sunk): (&Range, f64), place: &dyn Fn(Point) -> Point) {
        let deep = stage.colors.sky[2];
        let of = |color: Color| mix(color, deep, sunk);
        let placed = |points: &[Point]| points.iter().map(|at| place(*at)).collect::<Vec<Point>>();
        let rock = of(stage.growth(range.color, range.distance));
        let air = of(mix(rock, stage.colors.haze, 0.62));
        let mut body = placed(&self.skyline);
        let below = if sunk > 0.0 { 0.0 } else { 0.10 * stage.height };
        body.extend(placed(&[[stage.width * 1.04, self.foot + below], [-stage.width * 0.04, self.foot + below]]));
        if !sheet.in_color() {
            sheet.slab(&body, rock);
            let shade = mix(rock, stage.lit(0x0030_4070, range.distance), 0.35);
            return sheet.inside(Outline::new().polygon(&body), |sheet| {
                self.snow.iter().for_each(|white| sheet.face(&placed(white), hex(0x00FF_FFFF)));
                self.flanks.iter().for_each(|flank| sheet.face(&placed(flank), shade));
            });
        }
        let (top, foot) = (place([0.0, self.foot - self.tall])[1], place([0.0, self.foot])[1]);
        let body = Outline::new().polygon(&body);
        let falling = |color: Color, share: f64| {
            [(0.0, color.faded(share as f32)), (0.5, color.faded((share * 0.82) as f32)), (1.0, color.faded(0.0))]
        };
        let lit = of(mix(rock, stage.colors.edge, 0.24));
        sheet.ramp(body.clone(), [0.0, top], [0.0, foot], &[(0.0, lit), (0.45, mix(lit, rock, 0.7)), (1.0, air)]);
        let white = of(mix(stage.lit(0x00FF_FFFF, range.distance * 0.4), stage.colors.edge, 0.3));
        let shade = of(stage.lit(0x0030_4078, range.distance * 0.6));
        let all = |shapes: &[Vec<Point>]| {
            let mut outline = Outline::new();
            shapes.iter().for_each(|shape| outline.add_polygon(&placed(shape)));
            outline
        };
        sheet.inside(body, |sheet| {
            sheet.veil(all(&self.snow), white, 0.94);
            sheet.ramp(all(&self.flanks), [0.0, top], [0.0, foot], &falling(shade, 0.58));
            sheet.ramp(all(&self.dark_ribs), [0.0, top], [0.0, foot], &falling(shade, 0.44));
            sheet.ramp(all(&self.lit_ribs), [0.0, top], [0.0, foot], &falling(mix(lit, white, 0.3), 0.42));
        });
    }
}

impl Peak {
    /// How high it stands over the foot at `x`: steep above, drawn out below.
    fn rise(&self, x: f64) -> f64 {
        self.high * libm::pow((1.0 - (x - self.x).abs() / self.half).max(0.0), 1.28)
    }
}

/// An unrest of four scales along a skyline, -1 ..= 1.
struct Rough([Vec<f64>; 4]);

impl Rough {
    fn new(dice: &mut Dice) -> Self {
        Self([9, 23, 52, 110].map(|count| (0..=count + 1).map(|_| dice.between(-1.0, 1.0)).collect()))
    }

    fn at(&self, share: f64) -> f64 {
        let one = |knots: &Vec<f64>| {
            let along = share * (knots.len() - 2) as f64;
            let knot = (along as usize).min(knots.len() - 2);
            knots[knot] + (knots[knot + 1] - knots[knot]) * (along - knot as f64)
        };
        self.0.iter().zip([0.30, 0.32, 0.24, 0.14]).map(|(knots, share)| one(knots) * share).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peak_is_highest_in_its_middle_and_ends_where_it_is_wide() {
        let peak = Peak { x: 100.0, high: 50.0, half: 80.0 };
        assert!((peak.rise(100.0) - 50.0).abs() < 1e-9 && peak.rise(181.0) == 0.0);
        assert!(peak.rise(120.0) > peak.rise(140.0));
    }

    #[test]
    fn the_unrest_of_a_skyline_is_less_than_one_at_both_ends_too() {
        let rough = Rough::new(&mut Dice::new(7, "test"));
        assert!((0..=100).all(|step| rough.at(f64::from(step) / 100.0).abs() <= 1.0));
    }
}
