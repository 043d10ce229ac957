//! The hair that lies on the skull: its parting and strands, the ring of light about it; and a skull without.

use super::super::body::build;
use super::super::curve::{Point, Taper, ellipse, line, table, through};
use super::super::easel::Easel;
use super::super::face;
use super::clump::{Clump, Painter};
use super::outline::{parted_at, roughness, step_of};
use super::sheen::{glows, ragged};
use super::worn;
use super::{Head, plan, silhouette};
use scene::HairStyle;
use scene::seed::Dice;

impl Head<'_> {
    /// A bare head: its round, a light on it, no line over the brow.
    pub(super) fn skull(&self, easel: &mut Easel, dice: &mut Dice) {
        let skin = self.palette.skin;
        easel.fill(&self.cap, skin.base);
        // Its shade goes on in that of the face.
        let mut whole = self.crown.clone();
        whole.extend(face::contour(self.rig).into_iter().rev().map(|point| self.rig.place(point)));
        // From the side the near edge of the face lies within the head.
        if self.rig.yaw_deg.abs() < 30.0 {
            easel.within(&self.cap, |easel| {
                easel.crescent(&whole, self.rig.away([-0.055, -0.012]), (skin.shaded, 1.0));
            });
        }
        let [x, y] = self.crown[if self.rig.light > 0.0 { 18 } else { 30 }];
        let at = [x - self.rig.light * 0.06 * self.rig.head, y + 0.10 * self.rig.head];
        let glint = ellipse(at, [self.rig.head * 0.10, self.rig.head * 0.045], self.rig.light * 20.0);
        let shorn = worn::style(self.shot) != HairStyle::Bald;
        if shorn {
            self.stubble(easel, dice);
        } else {
            easel.veil(&glint, skin.glint, 0.9);
        }
        let edge = if shorn { silhouette(self.palette) } else { skin.line };
        easel.ink(&self.crown, 1.1, (edge, Taper { start: 0.1, end: 0.1, least: 0.3 }));
    }

    /// Hair shorn to stubble: the skull in its color, an edge that is not quite even, and the points of hairs.
    fn stubble(&self, easel: &mut Easel, dice: &mut Dice) {
        let (rig, colors) = (self.rig, self.palette.hair);
        let at = |seen: f64, up: f64| {
            let angle = seen - rig.yaw_deg;
            rig.hair(angle.to_radians(), table(&SHORN_LINE, angle.abs()) - up, ON_SKULL)
        };
        let mut outline = self.crown.clone();
        outline.extend((-45..=45).map(|step| at(f64::from(step) * 2.0, dice.between(-0.006, 0.006))));
        easel.within(&self.cap, |easel| {
            easel.veil(&outline, colors.base, 1.0);
            easel.within(&outline, |easel| {
                let away = rig.flat([-0.46 * rig.light, 0.30]);
                easel.ramp_veil(&outline, (away, rig.flat([0.0, 0.16])), (colors.shaded, 0.9));
                easel.glow(
                    rig.flat([0.16 * rig.light, 0.06]),
                    [0.26 * rig.head, 0.15 * rig.head],
                    (colors.glint, 0.40),
                );
            });
        });
        let mut hairs = Vec::new();
        for _ in 0..if easel.is_small() { 0 } else { 220 } {
            let (seen, up) = (dice.between(-88.0, 88.0), dice.between(-0.010, 0.34));
            let root = at(seen, up);
            let long = rig.head * dice.between(0.010, 0.018);
            let aside = libm::sin(seen.to_radians()) * 0.6;
            hairs.push(line(&[root, [root[0] + long * aside, root[1] + long]], easel.pen * 0.5, Taper::LINE));
        }
        easel.within(&self.cap, |easel| {
            easel.veils(&hairs, silhouette(self.palette), if easel.in_color() { 0.55 } else { 1.0 })
        });
    }

    /// The back of a bare head down to the neck, as it is seen from the side.
    pub(super) fn bare_nape(&self, easel: &mut Easel) {
        let rig = self.rig;
        if rig.yaw_deg.abs() < 24.0 {
            return;
        }
        let end = if rig.facing() > 0.0 { self.crown[self.crown.len() - 1] } else { self.crown[0] };
        let at = |y: f64, out: f64| rig.hair(core::f64::consts::PI, y, out);
        // It goes over into the neck, as the body has it.
        let neck = -rig.facing() * build(rig.kind).0 * rig.neck_round();
        let on_neck = [1.02, 1.10].map(|y| rig.body([neck * 1.01, y]));
        let edge = through(&[end, at(0.56, -0.06), at(0.68, -0.13), at(0.80, -0.19), on_neck[0], on_neck[1]], 6);
        let mut nape = edge.clone();
        nape.extend([rig.body([0.0, 1.10]), rig.flat([0.0, 0.40])]);
        let shorn = worn::style(self.shot) != HairStyle::Bald;
        easel.fill(&nape, self.palette.skin.base);
        if shorn {
            easel.veil(&nape, self.palette.skin.shaded, 0.25);
            let high = [rig.flat([0.0, 0.66]), rig.flat([0.0, 0.40])];
            let cut: Vec<Point> = edge[..edge.len() / 2].iter().copied().chain(high).collect();
            easel.veil(&cut, self.palette.hair.shaded, 0.8);
        }
        easel.ink(&edge, 1.05, (self.palette.skin.line, Taper { start: 0.05, end: 0.3, least: 0.3 }));
    }

    pub(super) fn paint_cap(&self, easel: &mut Easel, painter: &mut Painter) {
        let (rig, colors) = (self.rig, self.palette.hair);
        // Between ropes one sees into the shade.
        let roped = worn::style(self.shot) == HairStyle::Dreadlocks;
        easel.fill(&self.cap, if roped { colors.shaded } else { colors.base });
        if worn::style(self.shot) != HairStyle::Afro {
            easel.crescent(&self.cap, rig.away([-0.10, -0.055]), (colors.shaded, 1.0));
        }
        easel.within(&self.cap, |easel| {
            // Curls and ropes do not shine as one.
            if !matches!(worn::style(self.shot), HairStyle::Afro | HairStyle::Dreadlocks) {
                self.ring(easel, painter);
            }
            self.other_half(easel);
        });
        if worn::style(self.shot) == HairStyle::Dreadlocks {
            // Ropes cover it.
        } else if plan::is_bare(self.shot) && !self.is_brushed_back() {
            self.combed_back(easel, &mut painter.dice);
        } else {
            self.parting(easel, &mut painter.dice);
        }
        if plan::is_tied(worn::style(self.shot)) {
            self.combed(easel);
        }
        if worn::style(self.shot) != HairStyle::Afro {
            easel.ink(&self.crown, 1.05, (silhouette(self.palette), Taper { start: 0.12, end: 0.12, least: 0.3 }));
            self.under_steps(easel);
            self.back_edge(easel);
        }
    }

    /// Where a lock of the crown ends, the edge of the one below it goes on beneath it.
    fn under_steps(&self, easel: &mut Easel) {
        if self.is_wild() {
            return;
        }
        let rough = self.rough();
        let middle = self.rig.flat([0.0, 0.41]);
        let last = self.crown.len() - 1;
        let parting = parted_at(rough.1);
        for place in 4..last - 4 {
            let outward = if (place as f64) > parting { 1 } else { -1_i32 };
            let next = (place as i32 + outward) as usize;
            let falls = step_of(place as f64, rough) - step_of(next as f64, rough);
            if falls < 0.009 || easel.is_small() {
                continue;
            }
            let way: Vec<Point> = (0..5)
                .map(|step| {
                    let at = (next as i32 - outward * step).clamp(0, last as i32) as usize;
                    let down = 1.0 - f64::from(step) * 0.016 - if step > 0 { step_of(at as f64, rough) } else { 0.0 };
                    let [x, y] = self.crown[at];
                    [middle[0] + (x - middle[0]) * down, middle[1] + (y - middle[1]) * down]
                })
                .collect();
            easel.ink(&through(&way, 4), 0.6, (self.palette.hair.line, Taper { start: 0.1, end: 0.8, least: 0.0 }));
        }
    }

    /// Of a head that is seen from the side: on from the crown down to the nape.
    fn back_edge(&self, easel: &mut Easel) {
        if self.rig.yaw_deg.abs() < 30.0 || !(plan::is_cropped(self.shot) || plan::is_tied(worn::style(self.shot))) {
            return;
        }
        let (count, seen) = (self.crown.len(), self.cap.len());
        let edge: Vec<Point> = if self.rig.facing() > 0.0 {
            [&self.crown[count - 3..], &self.cap[count..count + 10]].concat()
        } else {
            self.cap[seen - 10..].iter().copied().chain(self.crown[..3].iter().copied()).collect()
        };
        easel.ink(&through(&edge, 3), 0.95, (silhouette(self.palette), Taper { start: 0.1, end: 0.2, least: 0.2 }));
    }

    fn rough(&self) -> (f64, u64) {
        roughness(self.shot)
    }

    /// The cap from its middle to the picture's right, where that half is of another color.
    fn other_half(&self, easel: &mut Easel) {
        let Some(colors) = self.palette.other_half else { return };
        let middle = (0..=12).map(|step| self.rig.hair(0.0, plan::TOP + 0.06 * f64::from(step), 0.012));
        let mut half: Vec<Point> = std::iter::once(self.rig.solid([0.0, -0.25, -0.05])).chain(middle).collect();
        half.extend([[0.9, 1.0], [0.9, -0.3]].map(|[x, y]| self.rig.solid([x, y, -0.2])));
        easel.veil(&half, colors.base, 1.0);
        easel.within(&half, |easel| easel.crescent(&self.cap, self.rig.away([-0.10, -0.055]), (colors.shaded, 1.0)));
    }

    /// Strands from the hairline back over the crown, and the hairline itself.
    fn combed_back(&self, easel: &mut Easel, dice: &mut Dice) {
        let (rig, colors) = (self.rig, self.palette.hair);
        if worn::style(self.shot) == HairStyle::Afro {
            return self.curls(easel, dice);
        }
        if self.rig.yaw_deg.abs() > 26.0 {
            return self.combed_aside(easel, dice);
        }
        let line_at = |angle: f64| table(self.hairline, angle.abs());
        let mut ways = Vec::new();
        for step in 0..25 {
            let angle = -86.0 + 7.2 * f64::from(step) + dice.between(-2.5, 2.5);
            let low = line_at(angle);
            let bow = 4.0 * libm::sin(f64::from(step) * 1.3 + self.shot.seed as f64 % 7.0);
            let way: Vec<Point> = (0..=8)
                .map(|at| {
                    let share = f64::from(at) / 8.0;
                    let y = low + 0.012 + (plan::TOP - 0.017 - low) * share;
                    let lean = bow * libm::sin(share * core::f64::consts::PI);
                    rig.hair((angle * (1.0 + 0.25 * share) + lean).to_radians(), y, 0.016)
                })
                .collect();
            ways.push(way);
        }
        // It does not begin on a line: locks reach a little into the brow.
        let root = |way: &Vec<Point>| line(&way[..4], rig.head * 0.045, Taper { start: 0.7, end: 0.1, least: 0.0 });
        easel.veils(&ways.iter().map(root).collect::<Vec<_>>(), colors.base, 1.0);
        for (step, way) in ways.iter().enumerate() {
            let (from, to) = (dice.below(2), 4 + dice.below(5));
            let wide = [3.2, 0.9, 1.6][step % 3];
            if easel.in_color() {
                easel.ink(&way[from..to], wide, (colors.shaded, Taper { start: 0.15, end: 0.7, least: 0.1 }));
            }
            if step % 2 == 0 || easel.in_ink() {
                let weight = if easel.in_ink() { 0.8 } else { 0.55 };
                easel.ink(&way[from..to], weight, (colors.line, Taper { start: 0.15, end: 0.8, least: 0.0 }));
            }
        }
    }

    /// As [`Head::combed_back`] of a head that is seen from the side: from brow and temple over the ear to the back.
    fn combed_aside(&self, easel: &mut Easel, dice: &mut Dice) {
        let (rig, colors) = (self.rig, self.palette.hair);
        let near = -rig.facing();
        for step in 0..22 {
            let share = f64::from(step) / 21.0;
            let from = -24.0 + 100.0 * share + dice.between(-2.0, 2.0);
            let to = 138.0 + 22.0 * share;
            let low = table(self.hairline, from.abs()) + 0.004;
            let (middle, end) = (-0.062 + 0.50 * share + dice.between(-0.012, 0.012), 0.20 + 0.52 * share);
            let at = |along: f64, y: f64| rig.hair((near * (from + (to - from) * along)).to_radians(), y, 0.014);
            let way = [at(0.0, low), at(0.24, low + (middle - low) * 0.72), at(0.58, middle), at(1.0, end)];
            let way = through(&way, 6);
            let root = line(&way[..6], rig.head * 0.032, Taper { start: 0.8, end: 0.1, least: 0.0 });
            easel.veil(&root, colors.base, 1.0);
            let (start, stop) = (dice.below(4), 9 + dice.below(way.len() - 10));
            let taper = Taper { start: 0.2, end: 0.6, least: 0.0 };
            if easel.in_color() {
                easel.ink(&way[start..stop], [3.4, 1.0, 1.8][step as usize % 3], (colors.shaded, taper));
                if step % 3 == 1 && share < 0.7 {
                    easel.ink(&way[4..12], 2.2, (colors.light, Taper { start: 0.5, end: 0.5, least: 0.0 }));
                }
            }
            if step % 2 == 0 || easel.in_ink() {
                easel.ink(&way[start..stop], 0.6, (colors.line, taper));
            }
        }
    }

    /// Small round curls along the hairline.
    fn curls(&self, easel: &mut Easel, dice: &mut Dice) {
        let colors = self.palette.hair;
        // Rows of them from the crown down, the lowest last.
        for (row, count) in [(0.0, 5), (0.07, 7), (0.15, 8)] {
            for step in -count..=count {
                let angle = (f64::from(step) + dice.between(-0.3, 0.3)) * 80.0 / f64::from(count);
                let seen = (angle - self.rig.yaw_deg).to_radians();
                let at = self.rig.hair(seen, row + dice.between(-0.02, 0.02), 0.01);
                let size = self.rig.head * dice.between(0.035, 0.05);
                let curl = ellipse(at, [size, size * 0.92], dice.between(0.0, 120.0));
                easel.ink(&curl[2..20], 0.55, (colors.line, Taper::LINE));
            }
        }
        for step in -9..=9 {
            let angle = f64::from(step) * 9.5;
            if self.rig.seen_from(angle.to_radians()).abs() > 1.5 {
                continue;
            }
            let up = if step % 2 == 0 { 0.025 } else { 0.045 };
            let at = self.rig.hair(angle.to_radians(), table(self.hairline, angle.abs()) - up, 0.01);
            let size = self.rig.head * dice.between(0.042, 0.056);
            let curl = ellipse(at, [size, size * 0.92], 0.0);
            easel.fill(&curl, colors.base);
            easel.crescent(&curl, self.rig.away([-0.022, -0.018]), (colors.shaded, 1.0));
            easel.ink(&curl[3..26], 0.6, (colors.line, Taper::LINE));
        }
    }

    /// Strands from the parting down the crown: narrow wedges of shade, and fine lines between them.
    fn parting(&self, easel: &mut Easel, dice: &mut Dice) {
        let root = dice.between(-8.0, 12.0);
        let (rig, colors) = (self.rig, self.palette.hair);
        let mut wedges = Vec::new();
        for step in 0..8 {
            let seen = -84.0 + 24.0 * f64::from(step) + dice.between(-6.0, 6.0);
            let hair = Clump::of([root, plan::TOP], [seen - rig.yaw_deg * 0.5, 0.40], 0.02);
            let run = hair.run(rig, 0.0, (dice.between(0.04, 0.20), dice.between(0.55, 0.95)));
            let taper = Taper { start: 0.55, end: 0.45, least: 0.0 };
            if easel.in_color() {
                let wide = dice.between(3.5, 8.0);
                wedges.push(line(&run, easel.pen * wide, taper));
            }
            if step % 4 == 1 || !easel.in_color() && step % 2 == 0 {
                easel.ink(&run, dice.between(0.40, 0.75), (colors.line, taper));
            }
        }
        easel.within(&self.cap, |easel| easel.veils(&wedges, colors.shaded, 0.85));
    }

    /// Lines from the temples back to where the hair is tied.
    pub(super) fn combed(&self, easel: &mut Easel) {
        let rig = self.rig;
        for side in [-1.0, 1.0] {
            if rig.seen_from(side * 1.4).abs() > 1.6 {
                continue;
            }
            for (angle, y, end) in [(58.0, 0.30, 0.16), (70.0, 0.40, 0.20), (80.0, 0.54, 0.28)] {
                let at = |degrees: f64, y: f64| rig.hair((side * degrees).to_radians(), y, 0.012);
                let way = [at(94.0, end), at((angle + 98.0) / 2.0, (y + end) / 2.0 + 0.02), at(angle, y)];
                easel.ink(&through(&way, 8), 0.55, (self.palette.hair.line, Taper::LINE));
            }
        }
    }

    /// The ring of light about the crown, where no lock lies over the cap.
    pub(super) fn ring(&self, easel: &mut Easel, painter: &mut Painter) {
        const REACH: f64 = 1.34;
        let turn = self.rig.yaw_deg.to_radians();
        for glow in glows(easel, &self.palette.hair) {
            let ring = &painter.ring;
            let outline = ragged(if easel.in_color() { 10 } else { 16 }, &mut painter.dice, |across| {
                let (height, strong) = ring.at(REACH * across);
                let reach = glow.of(strong);
                [REACH * across, height, glow.up * reach, glow.down * reach]
            });
            let place = |[seen, y]: Point| self.rig.hair(seen - turn, y, 0.0);
            easel.veil(&outline.into_iter().map(place).collect::<Vec<_>>(), glow.shade, 1.0);
        }
    }
}

/// Of shorn hair: degrees from the front and the height of its edge, over the ear and behind it.
const SHORN_LINE: [[f64; 2]; 9] = [
    [0.0, 0.215],
    [24.0, 0.195],
    [40.0, 0.25],
    [54.0, 0.36],
    [60.0, 0.44],
    [78.0, 0.56],
    [86.0, 0.50],
    [104.0, 0.50],
    [125.0, 0.72],
];
/// The skull lies so far below the hair that usually covers it.
const ON_SKULL: f64 = -0.048;
