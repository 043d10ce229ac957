//! A surfer's board and the wave it runs in.

use super::super::curve::{Point, Taper, add, closed, ellipse, lerp, ribbon, through};
use super::super::easel::Easel;
use super::Body;
use scene::Tint;

/// Head units from between the feet; x goes where the wave breaks.
struct Wave<'a> {
    body: &'a Body<'a>,
    at: Point,
    side: f64,
}

pub fn draw(easel: &mut Easel, body: &Body) {
    let [one, other] = [0, 1].map(|at| body.skeleton.legs[at].end);
    let side = if body.rig.yaw_deg < 0.0 { 1.0 } else { -1.0 };
    let wave = Wave { body, at: add(lerp(one, other, 0.5), [0.0, 0.26 * body.rig.unit]), side };
    wave.water(easel);
    wave.board(easel, (one, other));
    wave.wake(easel);
}

impl Wave<'_> {
    fn all(&self, points: &[Point]) -> Vec<Point> {
        let unit = self.body.rig.unit;
        points.iter().map(|[x, y]| add(self.at, [self.side * x * unit, y * unit])).collect()
    }

    /// A wall of water that stands behind and curls over.
    fn water(&self, easel: &mut Easel) {
        let (sea, deep, white) = (self.body.dyed(Tint::Teal), self.body.dyed(Tint::Blue), self.body.palette.white);
        let face = [
            [-30.0, 0.5],
            [-4.0, 0.42],
            [-1.6, 0.30],
            [0.6, -0.10],
            [1.9, -1.30],
            [2.3, -2.90],
            [1.9, -4.20],
            [0.9, -4.90],
            [-0.2, -4.86],
            [0.7, -5.40],
            [2.1, -5.46],
            [3.6, -4.70],
            [4.8, -2.90],
            [6.6, -1.60],
            [30.0, -1.0],
        ];
        let mut wall = through(&self.all(&face), 8);
        wall.extend(self.all(&[[30.0, 30.0], [-30.0, 30.0]]));
        let [top, low] = [[0.0, -5.4], [0.0, 2.0]].map(|at| self.all(&[at])[0]);
        easel.fill(&wall, sea.base);
        easel.ramp(&wall, (top, low), &[(0.0, sea.light), (0.45, sea.base), (1.0, deep.base)]);
        for line in [
            [[3.8, -4.3], [3.0, -2.6], [1.9, -0.8], [0.2, 0.4]],
            [[4.6, -2.8], [3.6, -1.4], [2.2, -0.1], [0.6, 0.7]],
            [[2.9, -4.8], [2.9, -3.2], [2.3, -1.5], [1.2, -0.2]],
            [[6.4, -1.3], [4.6, -0.2], [2.6, 0.6], [-0.4, 1.1]],
        ] {
            easel.ink(&through(&self.all(&line), 8), 1.8, (sea.glint, Taper::LINE));
        }
        let crest = [[-0.2, -4.86], [0.5, -5.30], [1.6, -5.52], [2.8, -5.22], [3.7, -4.60]];
        easel.fill(&ribbon(&through(&self.all(&crest), 8), |_| 0.20 * self.body.rig.unit), white.base);
        for (number, [x, y]) in through(&crest, 5).into_iter().enumerate() {
            // Torn by the wind: no two drops alike.
            let size = 0.13 + 0.07 * libm::sin(number as f64 * 2.3);
            self.foam(easel, [x - 0.10, y - 0.12 + 0.16 * libm::sin(number as f64 * 1.7)], size);
        }
        for [x, y, size] in [
            [-0.44, -4.72, 0.14],
            [-0.66, -4.50, 0.09],
            [-0.80, -4.90, 0.06],
            [-0.30, -5.30, 0.07],
            [-1.0, -4.60, 0.05],
        ] {
            self.foam(easel, [x, y], size);
        }
        easel.ink(&through(&self.all(&face[..13]), 8), 1.0, (deep.line, Taper::EVEN));
    }

    fn foam(&self, easel: &mut Easel, at: Point, size: f64) {
        let drop = ellipse(self.all(&[at])[0], [size * self.body.rig.unit; 2], 0.0);
        easel.fill(&drop, self.body.palette.white.base);
    }

    fn board(&self, easel: &mut Easel, (one, other): (Point, Point)) {
        let (unit, paint, white) =
            (self.body.rig.unit, self.body.palette.accent, self.body.held(self.body.palette.white));
        let half = ((one[0] - other[0]).abs() / unit / 2.0 + 0.95).max(1.7);
        let deck = [
            [half, 0.16],
            [half * 0.5, 0.16],
            [-half * 0.4, 0.10],
            [-half * 0.85, -0.06],
            [-half * 1.08, -0.30],
            [-half * 0.7, -0.16],
            [0.0, -0.08],
            [half * 0.7, -0.02],
        ];
        let outline = through(&self.all(&deck), 6);
        self.body.panel(easel, &outline, &white);
        let stripe = [[half * 0.9, 0.08], [half * 0.2, 0.05], [-half * 0.6, -0.06], [-half * 0.98, -0.22]];
        easel.fill(&ribbon(&through(&self.all(&stripe), 6), |_| 0.035 * unit), paint.base);
        easel.ink(&closed(&outline), 1.0, (white.line, Taper::EVEN));
    }

    /// Foam under the rail and behind the tail.
    fn wake(&self, easel: &mut Easel) {
        for [x, y, size] in [
            [1.9, 0.24, 0.26],
            [1.5, 0.34, 0.20],
            [2.4, 0.10, 0.30],
            [2.8, -0.16, 0.24],
            [3.1, 0.26, 0.30],
            [2.2, 0.44, 0.26],
            [3.4, -0.3, 0.14],
            [2.6, -0.56, 0.10],
        ] {
            self.foam(easel, [x, y], size);
        }
    }
}
