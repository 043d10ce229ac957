//! Skirts that stand off the legs by themselves: the bell of a ball gown, the high skirt of a hanbok, the plate of a tutu.

use super::super::clothes::parts;
use super::super::clothes::ruffles;
use super::super::clothes::wear::{Cloth, Skirt};
use super::super::curve::{Point, Taper, add, closed, lerp, through};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface};
use super::Body;
use super::posture::Weight;
use scene::{Detail, Outfit};

/// How far the edge has gone from the waist's width to the hem's at each share of the height.
const BELL: [(f64, f64); 7] =
    [(0.0, 0.0), (0.05, 0.18), (0.14, 0.40), (0.30, 0.63), (0.52, 0.81), (0.78, 0.94), (1.0, 1.0)];

/// Half as wide as the hem of a ball gown is, head units.
const BALL_GOWN: f64 = 1.22;
const HANBOK: f64 = 1.0;

/// Where each garment's skirt begins, head units from the crown.
const HIGH_WAIST: f64 = 1.98;

/// Whether the skirt is one of these, and it is drawn: only of who is on their feet.
pub fn draw(easel: &mut Easel, body: &Body, skirt: &Skirt) -> bool {
    if body.outfit == Outfit::Tutu {
        // Of who has a knee drawn up it lies behind the legs, and is drawn before them.
        if !body.posture.legs_over {
            tutu(easel, body, skirt);
        }
        return true;
    }
    let is_aside = body.posture.far_leg.is_some();
    if body.posture.weight != Weight::Feet || is_aside {
        return false;
    }
    match body.outfit {
        Outfit::BallGown => gown(easel, body, skirt),
        Outfit::Hanbok => hanbok(easel, body, skirt),
        _ => return false,
    }
    true
}

struct Bell {
    left: Vec<Point>,
    right: Vec<Point>,
    hem: Vec<Point>,
}

impl Bell {
    /// From a height on the trunk to the ground.
    fn of(body: &Body, (top, waist): (f64, f64), half: f64) -> Self {
        let (unit, legs) = (body.rig.unit, &body.skeleton.legs);
        let ground = legs[0].end[1].max(legs[1].end[1]) + 0.13 * unit;
        let middle = (legs[0].end[0] + legs[1].end[0]) / 2.0;
        let apart = (legs[0].end[0] - legs[1].end[0]).abs() / 2.0 / unit + 0.30;
        let half = half.max(apart) * unit;
        let edge = |side: f64| -> Vec<Point> {
            let from = body.rig.body([side * waist, top]);
            let to = [middle + side * half, ground];
            let points: Vec<Point> = BELL
                .iter()
                .map(|(down, out)| [from[0] + (to[0] - from[0]) * out, from[1] + (to[1] - from[1]) * down])
                .collect();
            through(&points, 6)
        };
        let (left, right) = (edge(-1.0), edge(1.0));
        let (low, other) = (left[left.len() - 1], right[right.len() - 1]);
        let hem = (0..=48)
            .map(|step| {
                let share = f64::from(step) / 48.0;
                let [x, y] = lerp(low, other, share);
                let bow = libm::sin(share * core::f64::consts::PI);
                let wave = 0.030 * unit * bow * libm::cos(share * 7.0 * core::f64::consts::TAU);
                [x, y + 0.10 * unit * bow - wave]
            })
            .collect();
        Self { left, right, hem }
    }

    fn outline(&self) -> Vec<Point> {
        self.left.iter().chain(&self.hem).chain(self.right.iter().rev()).copied().collect()
    }

    /// A point so far down, and so far from the left edge to the right.
    fn at(&self, across: f64, down: f64) -> Point {
        let place = (down * (self.left.len() - 1) as f64) as usize;
        let [x, y] = lerp(self.left[place], self.right[place], across);
        let bow = libm::sin(across.clamp(0.0, 1.0) * core::f64::consts::PI) * down;
        [x, y + bow * 0.06 * (self.right[place][0] - self.left[place][0]).abs()]
    }

    fn down(&self, across: (f64, f64), (from, to): (f64, f64)) -> Vec<Point> {
        let at = |step: i32| {
            let share = f64::from(step) / 6.0;
            self.at(across.0 + (across.1 - across.0) * share, from + (to - from) * share)
        };
        through(&(0..=6).map(at).collect::<Vec<_>>(), 4)
    }

    fn level(&self, (from, to): (f64, f64), down: f64) -> Vec<Point> {
        (0..=24).map(|step| self.at(from + (to - from) * f64::from(step) / 24.0, down)).collect()
    }

    /// Filled, shaded on its far side and in the folds that fall from the waist.
    fn lay(&self, easel: &mut Easel, body: &Body, (cloth, worn): (&Surface, Cloth)) {
        let outline = self.outline();
        easel.fill(&outline, cloth.base);
        body.patterned(easel, std::slice::from_ref(&outline), worn);
        easel.within(&outline, |easel| {
            let far = |share: f64| if body.rig.light > 0.0 { share } else { 1.0 - share };
            let mut shade = self.down((far(0.30), far(0.24)), (0.0, 1.0));
            shade.extend(self.down((far(-0.2), far(-0.2)), (0.0, 1.0)).into_iter().rev());
            easel.veil(&shade, cloth.shaded, 0.9);
            for (top, low, from) in
                [(0.16, 0.10, 0.06), (0.30, 0.27, 0.04), (0.44, 0.43, 0.30), (0.62, 0.64, 0.10), (0.80, 0.86, 0.03)]
            {
                self.fold(easel, (top, low, from), cloth);
            }
            let glint = self.down((far(0.70), far(0.76)), (0.10, 0.72));
            let streak = super::super::curve::line(&glint, 0.13 * body.rig.unit, Taper::LINE);
            easel.veil(&streak, cloth.light, 0.7);
        });
        for edge in [&self.left, &self.right, &self.hem] {
            easel.ink(edge, 1.0, (cloth.line, Taper { start: 0.02, end: 0.02, least: 0.5 }));
        }
    }

    /// Narrow at the waist, broad at the hem.
    fn fold(&self, easel: &mut Easel, (top, low, from): (f64, f64, f64), cloth: &Surface) {
        let (one, other) = (self.down((top, low), (from, 1.0)), self.down((top, low + 0.055), (from, 1.0)));
        let wedge: Vec<Point> = one.iter().copied().chain(other.into_iter().rev()).collect();
        easel.veil(&wedge, cloth.shaded, 1.0);
        easel.ink(&one, 0.7, (cloth.line, Taper { start: 0.25, end: 0.0, least: 0.1 }));
        let short = self.down((top + 0.05, low + 0.08), (0.0, 0.22));
        easel.ink(&short, 0.55, (cloth.line, Taper::FOLD));
    }
}

/// Parted in front over ruffles of white, and edged with them.
fn gown(easel: &mut Easel, body: &Body, skirt: &Skirt) {
    let (cloth, white) = (skirt.cloth.of(body.palette), body.palette.white);
    let bell = Bell::of(body, (2.50, body.waist() + 0.012), BALL_GOWN);
    bell.lay(easel, body, (&cloth, skirt.cloth));
    if body.is_turned_away() {
        parts::bow_behind(easel, body);
        return;
    }
    let is_white = body.palette.is_white(&cloth);
    let inner = if is_white { cloth } else { white };
    let (one, other) = (bell.down((0.48, 0.30), (0.02, 1.0)), bell.down((0.52, 0.70), (0.02, 1.0)));
    let low = bell.level((0.30, 0.70), 1.0);
    let front: Vec<Point> = one.iter().copied().chain(low.iter().copied()).chain(other.iter().rev().copied()).collect();
    easel.fill(&front, inner.base);
    easel.within(&front, |easel| {
        easel.crescent(&front, body.rig.away([-0.10, 0.0]), (inner.shaded, 1.0));
        for down in [0.40, 0.58, 0.76, 0.92] {
            ruffles::below(easel, body, (&bell.level((0.26, 0.74), down), 0.13), &inner);
        }
    });
    for edge in [&one, &other] {
        let flat = Taper { start: 0.1, end: 0.0, least: 0.4 };
        easel.ink(edge, 5.0, (cloth.line, flat));
        easel.ink(edge, 3.6, (parts::trim(body).base, flat));
    }
    for (across, side) in [(0.36, -1.0), (0.64, 1.0)] {
        swag(easel, body, (&bell, across, side), &cloth);
    }
    let hem = bell.hem.clone();
    let raised: Vec<Point> = hem.iter().map(|point| add(*point, [0.0, -0.10 * body.rig.unit])).collect();
    ruffles::below(easel, body, (&raised, 0.13), &inner);
    if let Some(trim) = body.palette.dyed(Detail::Trim) {
        easel.ink(&raised, 4.0, (trim.base, Taper::EVEN));
    }
    super::skirt::waistband(easel, body, &cloth);
}

/// Cloth that is caught up on each side of the front, and the bow that holds it.
fn swag(easel: &mut Easel, body: &Body, (bell, across, side): (&Bell, f64, f64), cloth: &Surface) {
    let outer = if side < 0.0 { 0.0 } else { 1.0 };
    for (down, sag) in [(0.50, 0.10), (0.66, 0.10)] {
        let middle = (across + outer) / 2.0;
        let curve = [
            bell.at(across, down),
            bell.at(across + (middle - across) * 0.6, down + sag * 0.8),
            bell.at(middle, down + sag),
            bell.at(outer, down - 0.04),
        ];
        body.pressed(easel, &curve, (0.060, cloth));
    }
    let [x, y] = bell.at(across, 0.50);
    let palette = Palette { accent: parts::trim(body), ..*body.palette };
    super::super::hair::small_bow(easel, (body.rig, &palette), [x, y]);
}

/// Gathered under the arms, without a waist.
fn hanbok(easel: &mut Easel, body: &Body, skirt: &Skirt) {
    let cloth = skirt.cloth.of(body.palette);
    let bell = Bell::of(body, (HIGH_WAIST, body.girth_at(HIGH_WAIST) + 0.01), HANBOK);
    bell.lay(easel, body, (&cloth, skirt.cloth));
    for step in 1..14 {
        let across = f64::from(step) / 14.0;
        let pleat = bell.down((across, across), (0.0, 0.16 + 0.05 * libm::sin(f64::from(step) * 2.3)));
        easel.ink(&pleat, 0.6, (cloth.line, Taper::FOLD));
    }
    let band: Vec<Point> = bell.hem.iter().map(|point| add(*point, [0.0, -0.16 * body.rig.unit])).collect();
    easel.ink(&band, 2.4, (body.palette.gold.base, Taper::EVEN));
}

/// Three plates of net, each a little smaller than the one below it.
pub fn tutu(easel: &mut Easel, body: &Body, skirt: &Skirt) {
    let (cloth, unit) = (skirt.cloth.of(body.palette), body.rig.unit);
    let middle = body.rig.body([0.0, 2.74]);
    for (number, (wide, high, low)) in
        [(1.22, 0.34, 0.11), (1.16, 0.30, 0.04), (1.06, 0.25, -0.04)].into_iter().enumerate()
    {
        let center = add(middle, [0.0, low * unit]);
        let rim = |step: i32| {
            let turn = f64::from(step) / 72.0 * core::f64::consts::TAU;
            let frill = 1.0 + 0.022 * libm::sin(turn * 24.0 + number as f64);
            add(center, [libm::cos(turn) * wide * frill * unit, libm::sin(turn) * high * frill * unit])
        };
        let plate: Vec<Point> = (0..72).map(rim).collect();
        let net = if number == 1 { Surface { base: cloth.light, ..cloth } } else { cloth };
        easel.fill(&plate, net.base);
        easel.crescent(&plate, [0.0, -0.05 * unit], (cloth.shaded, 1.0));
        easel.ink(&closed(&plate), 0.9, (cloth.line, Taper::EVEN));
        for step in (0..72).step_by(3) {
            let end = rim(step);
            easel.ink(&[lerp(center, end, 0.42), lerp(center, end, 0.96)], 0.45, (cloth.line, Taper::FOLD));
        }
    }
    let (waist, hip) = (body.waist() + 0.01, body.hip);
    let basque = body.outline(&[
        &[[-waist, 2.46], [0.0, 2.51], [waist, 2.46]],
        &[[hip * 0.92, 2.66], [0.0, 2.80], [-hip * 0.92, 2.66]],
    ]);
    body.panel(easel, &basque, &cloth);
    super::skirt::waistband(easel, body, &cloth);
}
