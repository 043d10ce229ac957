//! Short curly hair: a mop of round curls over the crown and along the brow.

use super::super::curve::{Point, Taper, beside, ease, ellipse, ribbon};
use super::super::easel::Easel;
use super::{Head, plan, silhouette};
use scene::seed::Dice;

/// Of a curl, head units.
const RADIUS: f64 = 0.082;
/// Along the crown: height off it as a share of its radius, from which step to which, and how many; the lowest row first.
const ROWS: [(f64, f64, f64, i32); 3] = [(0.04, -5.0, 53.0, 16), (-0.22, 2.0, 46.0, 11), (-0.48, 6.0, 42.0, 7)];
/// Over the brow: heights in the middle and at the temples, and the angles between.
const BROW: [(f64, f64, f64, i32); 2] = [(0.26, 0.34, 70.0, 9), (0.37, 0.50, 78.0, 10)];

/// From behind, down to the neck; the lowest first.
const BACK: [(f64, f64, f64, i32); 3] = [(0.74, 0.66, 48.0, 7), (0.63, 0.57, 66.0, 9), (0.51, 0.48, 76.0, 10)];

/// Behind the ear of a head that is seen from the side: degrees from the front, and height; the lowest first.
const NAPE: [Point; 9] = [
    [138.0, 0.66],
    [122.0, 0.64],
    [148.0, 0.55],
    [131.0, 0.54],
    [115.0, 0.52],
    [153.0, 0.43],
    [138.0, 0.41],
    [122.0, 0.40],
    [108.0, 0.41],
];

impl Head<'_> {
    pub(super) fn mop(&self, easel: &mut Easel, dice: &mut Dice) {
        if !plan::is_mop(self.shot) {
            return;
        }
        for (lift, from, to, count) in ROWS {
            for place in self.inward(count) {
                let at = from + (to - from) * place + dice.between(-0.8, 0.8);
                if !self.has_room(at) {
                    continue;
                }
                let middle = self.off_crown(at, lift + dice.between(-0.03, 0.03));
                if lift > 0.0 {
                    self.round(easel, middle);
                }
                self.curl(easel, middle, dice);
            }
        }
        if self.rig.yaw_deg.abs() > 24.0 && !self.shot.character.shows_back() {
            for [angle, y] in NAPE {
                let out = -0.02 - 0.22 * (y - 0.44_f64).max(0.0) / 0.42;
                let at = self.rig.hair((-self.rig.facing() * (angle + dice.between(-2.0, 2.0))).to_radians(), y, out);
                self.curl(easel, at, dice);
            }
        }
        let low: &[(f64, f64, f64, i32)] = if self.shot.character.shows_back() { &BACK } else { &[] };
        for (middle, temple, reach, count) in low.iter().chain(&BROW).copied() {
            for place in self.inward(count) {
                let angle = -self.turned_of_back() - reach + 2.0 * reach * place + dice.between(-3.0, 3.0);
                if self.rig.seen_from(angle.to_radians()).abs() > 1.45 {
                    continue;
                }
                let aside = (angle + self.turned_of_back()) / reach;
                let low = middle + (temple - middle) * aside * aside;
                let at = self.rig.hair(angle.to_radians(), low + dice.between(-0.022, 0.022), 0.02);
                self.curl(easel, at, dice);
            }
        }
    }

    /// From behind its rows lie about the middle of the back, however far the head is turned.
    fn turned_of_back(&self) -> f64 {
        if self.shot.character.shows_back() { self.rig.yaw_deg } else { 0.0 }
    }

    /// Seen from the side the head draws in below the crown, before and behind.
    fn has_room(&self, at: f64) -> bool {
        let turned = self.rig.yaw_deg.abs() > 24.0;
        let last = (self.crown.len() - 1) as f64;
        let (first, end) = if self.rig.facing() > 0.0 { (5.0, last - 3.0) } else { (3.0, last - 5.0) };
        !turned || (first..=end).contains(&at)
    }

    /// The edge of an outer curl against what is behind the head.
    fn round(&self, easel: &mut Easel, middle: Point) {
        let [x, y] = self.rig.flat([0.0, 0.41]);
        let out = libm::atan2(middle[1] - y, middle[0] - x);
        let size = self.rig.head * RADIUS * 1.16;
        let edge: Vec<Point> = (-8..=8)
            .map(|step| {
                let turn = out + f64::from(step) * 0.20;
                [middle[0] + libm::cos(turn) * size, middle[1] + libm::sin(turn) * size]
            })
            .collect();
        easel.fill(&edge, self.palette.hair.base);
        easel.ink(&edge, 0.95, (silhouette(self.palette), Taper { start: 0.2, end: 0.2, least: 0.2 }));
    }

    /// Shares of a row from both ends to its middle.
    fn inward(&self, count: i32) -> impl Iterator<Item = f64> + use<> {
        (0..=count).map(move |step| {
            let half = step / 2;
            let place = if step % 2 == 0 { half } else { count - half };
            f64::from(place) / f64::from(count)
        })
    }

    /// A lock that winds in on itself, over a round of hair without an edge.
    fn curl(&self, easel: &mut Easel, middle: Point, dice: &mut Dice) {
        let (rig, colors) = (self.rig, self.palette.hair);
        let size = rig.head * RADIUS * dice.between(0.78, 1.22);
        let (turn, way) = (dice.between(0.0, core::f64::consts::TAU), if dice.chance(0.5) { 1.0 } else { -1.0 });
        easel.fill(&ellipse(middle, [size, size * 0.93], turn.to_degrees()), colors.base);
        let winding: Vec<Point> = (0..=12)
            .map(|step| {
                let share = f64::from(step) / 12.0;
                let (angle, reach) = (turn + way * share * 4.9, size * (1.06 - 0.74 * share));
                [middle[0] + libm::cos(angle) * reach, middle[1] + libm::sin(angle) * reach * 0.95]
            })
            .collect();
        let half = |share: f64| size * 0.42 * ease(0.12 + share / 0.34) * (1.0 - share * share).max(0.0);
        let lock = ribbon(&winding, half);
        easel.fill(&lock, colors.base);
        easel.crescent(&lock, rig.away([-0.024, -0.022]), (colors.shaded, 1.0));
        if easel.in_color() {
            easel.ink(&winding[3..9], 1.4, (colors.light, Taper { start: 0.5, end: 0.5, least: 0.0 }));
        }
        let line = if colors.line.tone < 0.5 { colors.line } else { silhouette(self.palette) };
        for side in [-1.0, 1.0] {
            let edge = beside(&winding, |share| side * half(share));
            easel.ink(&edge, 0.62, (line, Taper { start: 0.35, end: 0.25, least: 0.0 }));
        }
    }
}
