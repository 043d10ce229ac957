//! A line with washing in the wind behind who hangs it out, and the basket it comes from.

use super::super::curve::{Point, Taper, add, closed, lerp, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::chores::LINE;
use scene::{Pose, Tint};

/// Beyond the picture, head units.
const FAR: f64 = 14.0;

pub fn draw(easel: &mut Easel, body: &Body) {
    if body.pose != Pose::HangingOut {
        return;
    }
    let line = Line::of(body);
    let (white, sky, pink) = (body.palette.white, body.dyed(Tint::Sky), body.dyed(Tint::Pink));
    let rope: Vec<Point> = (-7..=7).map(|at| line.at(f64::from(at) * FAR / 7.0, 0.0)).collect();
    easel.ink(&through(&rope, 4), 1.5, (body.palette.leather.line, Taper::EVEN));
    // The sheet whose corners the hands have.
    line.cloth(easel, [-0.98, 1.06], 2.35, &white);
    line.shirt(easel, -2.10, &sky);
    line.cloth(easel, [-5.0, -3.10], 1.7, &pink);
    line.cloth(easel, [1.70, 3.3], 1.5, &sky);
    basket(easel, body);
}

struct Line<'a> {
    body: &'a Body<'a>,
    /// Under the middle of both hands.
    from: Point,
    unit: f64,
}

impl<'a> Line<'a> {
    fn of(body: &'a Body<'a>) -> Self {
        Self { body, from: body.rig.flat([0.0, LINE]), unit: body.rig.unit }
    }

    /// Along the line, which hangs a little, and down from it.
    fn at(&self, x: f64, down: f64) -> Point {
        let sag = 0.010 * (x.abs() - 1.0).max(0.0) * (6.0 - x.abs());
        add(self.from, [x * self.unit, (down + sag - 0.03) * self.unit])
    }

    /// Its lower edge is blown aside and up.
    fn cloth(&self, easel: &mut Easel, [left, right]: [f64; 2], long: f64, surface: &Surface) {
        let wide = right - left;
        let at = |share: f64, down: f64| {
            let blown = 0.30 * down * down + 0.05 * libm::sin(share * 9.0 + down * 4.0) * down;
            self.at(
                left + wide * share + blown,
                long * (down - 0.10 * down * down * (1.0 + libm::sin(share * 7.0)) / 2.0),
            )
        };
        let side = |share: f64| (0..=6).map(move |step| (share, f64::from(step) / 6.0));
        let edge = |down: f64| (0..=8).map(move |step| (f64::from(step) / 8.0, down));
        let mut outline: Vec<Point> = edge(0.0).map(|(share, down)| at(share, down)).collect();
        outline.extend(side(1.0).map(|(share, down)| at(share, down)));
        outline.extend(edge(1.0).map(|(share, down)| at(1.0 - share, down)));
        outline.extend(side(0.0).map(|(share, down)| at(share, 1.0 - down)));
        easel.fill(&outline, surface.base);
        easel.within(&outline, |easel| {
            for (share, half) in [(0.22, 0.10), (0.52, 0.07), (0.80, 0.11)] {
                let fold: Vec<Point> = (0..=6).map(|step| at(share, f64::from(step) / 6.0)).collect();
                easel.veil(&ribbon(&fold, |along| half * along * self.unit * wide / 2.0), surface.shaded, 0.9);
                easel.ink(&fold, 0.7, (surface.line, Taper::FOLD));
            }
        });
        easel.ink(&closed(&outline), 0.95, (surface.line, Taper::EVEN));
        for share in [0.04, 0.5, 0.96] {
            self.peg(easel, left + wide * share);
        }
    }

    fn shirt(&self, easel: &mut Easel, middle: f64, surface: &Surface) {
        let outline = [
            [-0.46, -0.02],
            [-0.92, 0.62],
            [-0.66, 0.80],
            [-0.42, 0.50],
            [-0.34, 1.52],
            [0.56, 1.46],
            [0.44, 0.48],
            [0.72, 0.74],
            [0.94, 0.54],
            [0.46, -0.02],
            [0.20, 0.02],
            [0.0, 0.14],
            [-0.20, 0.02],
        ]
        .map(|[x, down]| self.at(middle + x + 0.10 * down * down, down));
        self.body.panel(easel, &outline, surface);
        for x in [-0.20, 0.18] {
            let fold = [[x, 0.6], [x + 0.06, 1.0], [x + 0.16, 1.44]].map(|[x, down]| self.at(middle + x, down));
            easel.ink(&through(&fold, 4), 0.8, (surface.line, Taper::FOLD));
        }
        for x in [-0.36, 0.36] {
            self.peg(easel, middle + x);
        }
    }

    fn peg(&self, easel: &mut Easel, x: f64) {
        let wood = self.body.palette.gold;
        let peg = [[-0.035, -0.10], [0.035, -0.10], [0.03, 0.12], [-0.03, 0.12]];
        self.body.panel(easel, &peg.map(|[dx, down]| self.at(x + dx, down)), &wood);
    }
}

/// On the ground, with what is still to be hung.
fn basket(easel: &mut Easel, body: &Body) {
    let (straw, unit) = (body.palette.leather, body.rig.unit);
    let low = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.30 * unit;
    let [middle, _] = body.rig.body([0.0, 3.0]);
    let at = |x: f64, up: f64| [middle + (x - 1.75) * unit, low - up * unit];
    let heap = [at(-0.58, 0.50), at(-0.34, 0.84), at(0.04, 0.74), at(0.34, 0.90), at(0.58, 0.50)];
    body.panel(easel, &through(&heap, 5), &body.palette.white);
    let wall = [at(-0.70, 0.58), at(0.70, 0.58), at(0.56, 0.0), at(-0.56, 0.0)];
    body.panel(easel, &wall, &straw);
    easel.within(&wall, |easel| {
        for row in [0.28, 0.52, 0.76] {
            let band = [lerp(wall[0], wall[3], row), lerp(wall[1], wall[2], row)];
            easel.ink(&band, 0.7, (straw.line, Taper::EVEN));
        }
        for column in 1..8 {
            let share = f64::from(column) / 8.0;
            easel.ink(&[lerp(wall[0], wall[1], share), lerp(wall[3], wall[2], share)], 0.5, (straw.line, Taper::EVEN));
        }
    });
    let rim = [at(-0.74, 0.64), at(0.74, 0.64), at(0.74, 0.52), at(-0.74, 0.52)];
    body.panel(easel, &rim, &straw);
}
