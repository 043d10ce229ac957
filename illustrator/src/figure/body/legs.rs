//! Legs: skin, stockings, trousers and shoes.

use super::super::clothes::wear::{Bottom, Legwear, Shoes};
use super::super::curve::{Point, Taper, add, around, closed, lerp, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::limb::{Part, Station, paint};
use super::posture::{Foot, Seat};
use super::skeleton::Limb;

const THIGH: [Station; 5] =
    [(0.0, 0.235, 0.215), (0.2, 0.240, 0.220), (0.5, 0.205, 0.190), (0.85, 0.150, 0.145), (1.0, 0.132, 0.128)];
const SHIN: [Station; 5] =
    [(0.0, 0.130, 0.122), (0.12, 0.128, 0.125), (0.32, 0.150, 0.142), (0.65, 0.110, 0.102), (1.0, 0.072, 0.068)];

pub fn draw(easel: &mut Easel, body: &Body) {
    if body.posture.seat == Seat::Box {
        seat(easel, body);
    }
    // A leg that is lifted to the side is farther or nearer; one that stands is drawn last.
    let lifted = |at: usize| body.posture.legs[at].thigh.abs();
    let order = if lifted(0) > lifted(1) { [0, 1] } else { [1, 0] };
    for at in order {
        let limb = &body.skeleton.legs[at];
        let foot = body.posture.legs[at].foot;
        body.leg(easel, limb, foot);
    }
    body.pelvis(easel);
}

impl Body<'_> {
    /// Where bare or stockinged legs are, for shadows that fall on them.
    pub fn legs_outline(&self) -> Vec<Vec<Point>> {
        let outlines = |limb: &Limb| {
            let side = limb.side;
            [
                self.part((limb.root, limb.bend), &THIGH, (0.0, 1.0, 0.0), side).outline(),
                self.part((limb.bend, limb.end), &SHIN, (0.0, 1.0, 0.0), side).outline(),
            ]
        };
        self.skeleton.legs.iter().flat_map(outlines).collect()
    }

    fn part(&self, ends: (Point, Point), stations: &[Station], (from, to, more): (f64, f64, f64), side: f64) -> Part {
        let wide = self.leg_width;
        let kept: Vec<Station> = between(stations, from, to)
            .into_iter()
            .map(|(at, one, other)| (at, one * wide + more, other * wide + more))
            .collect();
        Part::new(ends, &kept, (side, self.rig.unit))
    }

    fn leg(&self, easel: &mut Easel, limb: &Limb, foot: Foot) {
        let (thigh, shin) = ((limb.root, limb.bend), (limb.bend, limb.end));
        let skin = if self.wear.legs == Legwear::Tights { self.palette.dark } else { self.palette.skin };
        if foot == Foot::Hidden {
            let knee = self.part(thigh, &THIGH, (0.0, 1.0, 0.03), limb.side).open();
            let surface =
                if let Bottom::Trousers { cloth, .. } = self.wear.bottom { cloth.of(self.palette) } else { skin };
            paint(easel, self.rig, &[knee], &surface);
            return;
        }
        if let Bottom::Trousers { cloth, roomy } = self.wear.bottom {
            self.foot(easel, limb, foot);
            let cloth = cloth.of(self.palette);
            let parts = [
                self.part(thigh, &THIGH, (0.0, 1.0, roomy), limb.side).open(),
                self.part(shin, &SHIN, (0.0, 0.97, roomy + 0.022), limb.side).cut(),
            ];
            paint(easel, self.rig, &parts, &cloth);
            self.trouser_folds(easel, limb, &cloth);
        } else {
            let parts = [
                self.part(thigh, &THIGH, (0.0, 1.0, 0.0), limb.side).open(),
                self.part(shin, &SHIN, (0.0, 1.0, 0.0), limb.side).cut(),
            ];
            paint(easel, self.rig, &parts, &skin);
            self.knee(easel, limb, &skin);
            self.stocking(easel, limb);
            self.foot(easel, limb, foot);
            if let Bottom::Shorts { cloth } = self.wear.bottom {
                let short = self.part(thigh, &THIGH, (0.0, 0.52, 0.045), limb.side).open().cut();
                paint(easel, self.rig, &[short], &cloth.of(self.palette));
            }
        }
        self.boot(easel, limb, foot);
    }

    fn stocking(&self, easel: &mut Easel, limb: &Limb) {
        let (from, surface) = match self.wear.legs {
            Legwear::KneeSocks => (0.14, self.palette.dark),
            Legwear::Socks => (0.80, self.palette.white),
            Legwear::Bare | Legwear::Tights => return,
        };
        let sock = self.part((limb.bend, limb.end), &SHIN, (from, 1.0, 0.006), limb.side).cut();
        paint(easel, self.rig, &[sock], &surface);
    }

    fn knee(&self, easel: &mut Easel, limb: &Limb, skin: &Surface) {
        let unit = self.rig.unit;
        let curve = [
            add(limb.bend, [-0.045 * unit, 0.015 * unit]),
            add(limb.bend, [0.0, 0.045 * unit]),
            add(limb.bend, [0.05 * unit, 0.02 * unit]),
        ];
        easel.ink(&through(&curve, 4), 0.5, (skin.line, Taper::LINE));
    }

    fn trouser_folds(&self, easel: &mut Easel, limb: &Limb, cloth: &Surface) {
        let unit = self.rig.unit;
        for (share, from, to) in [(0.10, -0.02, 0.14), (-0.04, -0.02, 0.12)] {
            let knee = add(limb.bend, [0.0, share * unit]);
            let curve = [
                add(knee, [-limb.side * 0.11 * unit, from * unit]),
                add(knee, [0.0, (from + to) * 0.4 * unit]),
                add(knee, [limb.side * 0.06 * unit, to * 0.6 * unit]),
            ];
            easel.ink(&through(&curve, 4), 0.6, (cloth.line, Taper::FOLD));
        }
        let crease = [lerp(limb.root, limb.bend, 0.28), lerp(limb.root, limb.bend, 0.75)];
        let low = [lerp(limb.bend, limb.end, 0.25), lerp(limb.bend, limb.end, 0.85)];
        for curve in [crease, low] {
            easel.ink(&curve, 0.45, (cloth.shaded, Taper::LINE));
        }
    }

    /// Long boots and greaves go up the shin.
    fn boot(&self, easel: &mut Easel, limb: &Limb, foot: Foot) {
        let (from, surface) = match self.wear.shoes {
            Shoes::Boots => (0.42, self.palette.leather),
            Shoes::Greaves => (0.02, self.palette.metal),
            _ => return,
        };
        let more = if matches!(self.wear.bottom, Bottom::Trousers { .. }) { 0.030 } else { 0.020 };
        let shaft = self.part((limb.bend, limb.end), &SHIN, (from, 1.0, more), limb.side);
        self.foot(easel, limb, foot);
        paint(easel, self.rig, &[shaft], &surface);
        if self.wear.shoes == Shoes::Greaves {
            let middle = [lerp(limb.bend, limb.end, 0.1), lerp(limb.bend, limb.end, 0.9)];
            easel.ink(&middle, 0.8, (surface.line, Taper::LINE));
            let knee = super::super::curve::ellipse(limb.bend, [0.16 * self.rig.unit, 0.19 * self.rig.unit], 0.0);
            easel.fill(&knee, surface.base);
            easel.crescent(&knee, self.rig.away([-0.05, -0.03]), (surface.shaded, 1.0));
            easel.ink(&closed(&knee), 0.9, (surface.line, Taper::EVEN));
        }
    }

    fn foot(&self, easel: &mut Easel, limb: &Limb, foot: Foot) {
        let (unit, side) = (self.rig.unit * self.leg_width, limb.side);
        let surface = match self.wear.shoes {
            Shoes::Loafers | Shoes::Boots => self.palette.leather,
            Shoes::Sneakers => self.palette.white,
            Shoes::Greaves => self.palette.metal,
            Shoes::Sandals | Shoes::Bare => self.palette.skin,
        };
        let [along_x, along_y] = limb.way;
        // Toward the toes of a stretched foot the shin goes on; else the foot stands on level ground.
        let place = |[x, y]: Point| match foot {
            Foot::Stretched => {
                let out = [along_y * side, -along_x * side];
                [limb.end[0] + (along_x * y + out[0] * x) * unit, limb.end[1] + (along_y * y + out[1] * x) * unit]
            }
            _ => [limb.end[0] + side * x * unit, limb.end[1] + y * unit],
        };
        let outline: &[Point] = match foot {
            Foot::Front => &[
                [-0.080, -0.05],
                [-0.092, 0.08],
                [-0.110, 0.20],
                [-0.085, 0.29],
                [0.010, 0.325],
                [0.115, 0.30],
                [0.150, 0.21],
                [0.115, 0.08],
                [0.082, -0.05],
            ],
            Foot::Outward => &[
                [-0.085, -0.06],
                [-0.100, 0.08],
                [-0.105, 0.17],
                [0.0, 0.195],
                [0.20, 0.20],
                [0.36, 0.19],
                [0.40, 0.13],
                [0.30, 0.06],
                [0.16, 0.0],
                [0.080, -0.06],
            ],
            Foot::Stretched | Foot::Hidden => &[
                [-0.080, -0.05],
                [-0.105, 0.05],
                [-0.085, 0.16],
                [-0.02, 0.31],
                [0.05, 0.40],
                [0.115, 0.38],
                [0.125, 0.24],
                [0.105, 0.08],
                [0.080, -0.05],
            ],
        };
        let points: Vec<Point> = outline.iter().map(|point| place(*point)).collect();
        let shoe = around(&points, 4);
        easel.fill(&shoe, surface.base);
        easel.crescent(&shoe, self.rig.away([-0.035, -0.02]), (surface.shaded, 1.0));
        easel.ink(&closed(&shoe), 1.0, (surface.line, Taper::EVEN));
        self.shoe_details(easel, &place, foot);
    }

    fn shoe_details(&self, easel: &mut Easel, place: &dyn Fn(Point) -> Point, foot: Foot) {
        let curve = |points: &[Point]| through(&points.iter().map(|point| place(*point)).collect::<Vec<_>>(), 4);
        let front = foot != Foot::Outward;
        let over = if front {
            curve(&[[-0.10, 0.12], [0.01, 0.16], [0.13, 0.12]])
        } else {
            curve(&[[0.02, -0.03], [0.12, 0.05], [0.14, 0.15]])
        };
        match self.wear.shoes {
            Shoes::Loafers | Shoes::Boots => easel.ink(&over, 0.8, (self.palette.leather.line, Taper::LINE)),
            Shoes::Sneakers => {
                easel.ink(&over, 2.6, (self.palette.accent.base, Taper::EVEN));
                let sole = if front {
                    curve(&[[-0.10, 0.24], [0.01, 0.275], [0.14, 0.24]])
                } else {
                    curve(&[[-0.10, 0.15], [0.15, 0.165], [0.38, 0.15]])
                };
                easel.ink(&sole, 0.7, (self.palette.white.line, Taper::EVEN));
            }
            Shoes::Sandals => {
                let left =
                    if front { curve(&[[-0.10, 0.14], [0.01, 0.22]]) } else { curve(&[[0.10, 0.0], [0.22, 0.14]]) };
                let right =
                    if front { curve(&[[0.13, 0.14], [0.02, 0.22]]) } else { curve(&[[0.0, 0.18], [0.22, 0.14]]) };
                easel.ink(&left, 2.2, (self.palette.accent.base, Taper::EVEN));
                easel.ink(&right, 2.2, (self.palette.accent.base, Taper::EVEN));
                let sole = if front {
                    curve(&[[-0.10, 0.27], [0.01, 0.325], [0.14, 0.28]])
                } else {
                    curve(&[[-0.10, 0.18], [0.15, 0.20], [0.38, 0.185]])
                };
                easel.ink(&sole, 3.0, (self.palette.leather.base, Taper::EVEN));
            }
            Shoes::Greaves | Shoes::Bare => {}
        }
    }

    /// What joins the two legs under the trunk's cloth.
    fn pelvis(&self, easel: &mut Easel) {
        let cloth = match self.wear.bottom {
            Bottom::Trousers { cloth, .. } | Bottom::Shorts { cloth } => cloth.of(self.palette),
            Bottom::Skirt(_) => return,
        };
        let (waist, hip) = (self.waist(), self.hip);
        let legs = &self.skeleton.legs;
        let outer = |limb: &Limb| {
            add(lerp(limb.root, limb.bend, 0.10), [limb.side * 0.25 * self.rig.unit * self.leg_width, 0.0])
        };
        let crotch = add(lerp(legs[0].root, legs[1].root, 0.5), [0.0, 0.30 * self.rig.unit]);
        let points = [
            self.rig.body([-waist, 2.5]),
            self.rig.body([-hip, 2.95]),
            outer(&legs[0]),
            crotch,
            outer(&legs[1]),
            self.rig.body([hip, 2.95]),
            self.rig.body([waist, 2.5]),
        ];
        easel.fill(&points, cloth.base);
        easel.crescent(&points, self.rig.away([-0.16, 0.0]), (cloth.shaded, 1.0));
        for (one, other) in [(0, 1), (1, 2), (4, 5), (5, 6)] {
            easel.ink(&[points[one], points[other]], 1.0, (cloth.line, Taper::EVEN));
        }
        let fly = [self.rig.body([0.0, 2.7]), crotch];
        easel.ink(&fly, 0.7, (cloth.line, Taper::FOLD));
    }
}

/// The stations from one share of the way to another, with new ones at the ends.
fn between(stations: &[Station], from: f64, to: f64) -> Vec<Station> {
    let at = |share: f64| {
        let next = stations.iter().position(|station| station.0 >= share).unwrap_or(stations.len() - 1).max(1);
        let (one, other) = (stations[next - 1], stations[next]);
        let part = ((share - one.0) / (other.0 - one.0).max(1e-9)).clamp(0.0, 1.0);
        (share, one.1 + (other.1 - one.1) * part, one.2 + (other.2 - one.2) * part)
    };
    let inside = stations.iter().copied().filter(|station| station.0 > from + 0.01 && station.0 < to - 0.01);
    std::iter::once(at(from)).chain(inside).chain(std::iter::once(at(to))).collect()
}

/// A box to sit on, its top under the thighs.
fn seat(easel: &mut Easel, body: &Body) {
    let (unit, wood) = (body.rig.unit, body.palette.leather);
    let middle = lerp(body.skeleton.legs[0].root, body.skeleton.legs[1].root, 0.5);
    let foot = body.skeleton.legs[0].end[1].max(body.skeleton.legs[1].end[1]) + 0.10 * unit;
    let (top, half) = (middle[1] + 0.20 * unit, 0.80 * unit);
    let front = top + 0.26 * unit;
    let lid = [
        [middle[0] - half * 0.90, top],
        [middle[0] + half * 0.90, top],
        [middle[0] + half, front],
        [middle[0] - half, front],
    ];
    let side = [
        [middle[0] - half, front],
        [middle[0] + half, front],
        [middle[0] + half * 0.97, foot],
        [middle[0] - half * 0.97, foot],
    ];
    for (outline, shade) in [(&side, wood.shaded), (&lid, wood.light)] {
        easel.fill(outline, shade);
        easel.ink(&closed(outline), 1.0, (wood.line, Taper::EVEN));
    }
    for share in [0.33, 0.66] {
        let y = front + (foot - front) * share;
        easel.ink(&[[middle[0] - half * 0.98, y], [middle[0] + half * 0.98, y]], 0.7, (wood.line, Taper::EVEN));
    }
}
