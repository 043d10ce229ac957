//! Heads of which a part is shorn: both sides, one side, all but a crest, and hair plaited in rows close to the skull.

use std::ops::Range;

use super::super::curve::{Point, Taper, distance, ease, line, table, through};
use super::super::easel::Easel;
use super::super::rig::Rig;
use super::super::round::hull;
use super::super::shot::Shot;
use super::clump::Clump;
use super::plan::{Planner, TOP};
use super::{Head, silhouette};
use scene::HairStyle;
use scene::seed::Dice;

/// Of the way of a crest from the nape to the brow.
pub const WHOLE: Range<f64> = 0.0..1.0;
/// What the head hides of it, but for the tips.
pub const BEHIND_CROWN: Range<f64> = 0.0..CROWN;
pub const BEFORE_CROWN: Range<f64> = CROWN..1.0;
const CROWN: f64 = 0.42;

/// Of the shorn part, degrees from the front: where it begins above, and its lower edge before the ear and behind it.
const UPPER: [[f64; 2]; 4] = [[44.0, 0.300], [58.0, 0.20], [90.0, 0.15], [130.0, 0.18]];
const LOWER: [[f64; 2]; 7] =
    [[44.0, 0.330], [56.0, 0.40], [66.0, 0.50], [80.0, 0.575], [92.0, 0.53], [106.0, 0.62], [130.0, 0.74]];

/// The sides of the head that are shorn: -1 on the picture's left.
pub fn shorn_sides(shot: &Shot) -> &'static [f64] {
    match shot.character.hair.style {
        HairStyle::TwoBlock => &[-1.0, 1.0],
        HairStyle::SideShave if shows_left(shot) => &[-1.0],
        HairStyle::SideShave => &[1.0],
        _ => &[],
    }
}

/// The side that is seen more of is the shorn one.
fn shows_left(shot: &Shot) -> bool {
    let yaw = shot.turned_deg();
    if yaw.abs() > 5.0 { yaw > 0.0 } else { shot.seed & 2 == 0 }
}

/// Where hair is shorn the outline of the head lies closer to the skull.
pub fn tuck(rig: &Rig, shot: &Shot, outline: &mut [Point]) {
    let ([middle, _], [_, high], [_, low]) = (rig.flat([0.0, 0.41]), rig.flat([0.0, 0.06]), rig.flat([0.0, 0.24]));
    for point in outline {
        let side = if point[0] > middle { 1.0 } else { -1.0 };
        if !shorn_sides(shot).contains(&side) {
            continue;
        }
        // Of a turned head the back of the skull is seen beside the near ear.
        let back = if side * rig.facing() < 0.0 { 0.15 * (rig.yaw_deg.abs() / 30.0).min(1.4) } else { 0.0 };
        let most = 0.475 - 0.080 * ease((point[1] - high) / (low - high)) + back;
        point[0] = middle + side * (side * (point[0] - middle)).min(most * rig.head);
    }
}

impl Planner<'_> {
    /// No lock hangs where it is shorn; those of the top stand out over it.
    pub(super) fn shear(&mut self) {
        let sides = shorn_sides(self.shot);
        for side in sides {
            let end = if sides.len() > 1 { 150.0_f64 } else { 140.0 };
            self.clumps.retain(|clump| {
                let at = (clump.tip[0] * side).to_degrees();
                !((40.0..end).contains(&at) && clump.tip[1] > 0.30)
            });
            if sides.len() > 1 && self.shot.character.shows_back() {
                self.over_nape(*side);
            }
            for (angle, y, out) in [
                (120.0, 0.25, 0.040),
                (104.0, 0.295, 0.042),
                (88.0, 0.330, 0.042),
                (73.0, 0.365, 0.036),
                (58.0, 0.390, 0.030),
            ] {
                // Beyond the crown of a turned head it would stand off as a lump.
                let out = if side * self.shot.turned_deg() > 12.0 { 0.2 * out } else { out };
                let (shift, lower) = (self.stray(3.0), self.stray(0.02));
                self.clumps.push(Clump {
                    out,
                    belly: 0.6 * out,
                    hook: -side * 0.10,
                    widest: 0.6,
                    blunt: 1.8,
                    ..Clump::of([side * angle * 0.30, TOP], [side * (angle + shift), y + lower], 0.26)
                });
            }
        }
    }

    /// The ends of the top over a back that is shorn as well.
    fn over_nape(&mut self, side: f64) {
        for (angle, y) in [(176.0, 0.47), (163.0, 0.45), (150.0, 0.46), (137.0, 0.42), (124.0, 0.38)] {
            let (shift, lower, hook) = (self.stray(3.0), self.stray(0.02), self.stray(0.10));
            self.clumps.push(Clump {
                out: 0.012,
                belly: 0.02,
                hook,
                widest: 0.62,
                blunt: 1.7,
                ..Clump::of([side * angle * 0.96, TOP + 0.04], [side * (angle + shift), y + lower], 0.21)
            });
        }
    }

    /// All of it from the shorn side over the brow to the other.
    pub(super) fn swept_over(&mut self) {
        let side = shorn_sides(self.shot).first().copied().unwrap_or(1.0);
        for (angle, y, wide, hook) in [
            (-70.0, 0.86, 0.20, 0.05),
            (-58.0, 0.74, 0.20, -0.06),
            (-45.0, 0.64, 0.22, 0.05),
            (26.0, 0.33, 0.10, -0.05),
            (10.0, 0.42, 0.14, -0.16),
            (-8.0, 0.50, 0.18, -0.14),
            (-28.0, 0.56, 0.22, -0.10),
        ] {
            let (shift, lower) = (self.stray(2.5), self.stray(0.012));
            self.clumps.push(Clump {
                sway: -side * 0.06,
                hook: side * hook,
                belly: 0.045,
                out: 0.02,
                fan: 0.72,
                widest: 0.56,
                ..Clump::of([side * 30.0, TOP + 0.01], [side * (angle + shift), y + lower], wide)
            });
        }
    }

    /// The ends of rows that hang at the neck.
    pub(super) fn row_ends(&mut self, end: f64) {
        for angle in [172.0, 158.0, 144.0, 131.0, 119.0, 108.0] {
            self.pair(angle, |planner, side, angle| {
                let end = end + planner.stray(0.05);
                planner.rope([side * angle * 0.96, 0.40], [side * angle, end])
            });
        }
    }
}

impl Head<'_> {
    /// Skin through hair that is cut to stubble, with the points of hairs.
    pub(super) fn shorn_patches(&self, easel: &mut Easel, dice: &mut Dice) {
        for side in shorn_sides(self.shot) {
            let at = |degrees: f64, y: f64| self.rig.hair((side * degrees).to_radians(), y, 0.0);
            let run = |edge: &[[f64; 2]]| -> Vec<Point> {
                (0..=16)
                    .map(|step| 50.0 + 80.0 * f64::from(step) / 16.0)
                    .map(|angle| at(angle, table(edge, angle)))
                    .collect()
            };
            let patch: Vec<Point> = run(&UPPER).into_iter().chain(run(&LOWER).into_iter().rev()).collect();
            let colors = self.palette.hair;
            let mut hairs = Vec::new();
            for _ in 0..if easel.is_small() { 24 } else { 120 } {
                let angle = dice.between(50.0, 125.0);
                let (high, low) = (table(&UPPER, angle), table(&LOWER, angle));
                let root = at(angle, dice.between(high, low - 0.01));
                let long = self.rig.head * dice.between(0.012, 0.022);
                hairs.push(line(
                    &[root, [root[0] - side * long * 0.25, root[1] + long]],
                    easel.pen * 0.62,
                    Taper::LINE,
                ));
            }
            easel.within(&self.cap, |easel| {
                // It fades from the hair above to skin over the ear.
                let (high, low) = (at(90.0, table(&UPPER, 90.0)), at(90.0, table(&LOWER, 90.0) + 0.04));
                if easel.in_color() {
                    easel.veil(&patch, colors.shaded, 0.80);
                    easel.ramp_veil(&patch, (low, high), (self.palette.skin.shaded, 0.85));
                } else {
                    easel.veil(&patch, self.palette.skin.shaded, 1.0);
                    easel.veil(&patch, colors.shaded, 0.30);
                }
                easel.within(&patch, |easel| {
                    easel.veils(&hairs, silhouette(self.palette), if easel.in_color() { 0.72 } else { 1.0 });
                });
            });
            let edge: Vec<Point> = run(&LOWER)[..11].to_vec();
            if easel.in_color() {
                easel.within(&self.cap, |easel| easel.ink(&edge, 1.2, (colors.shaded, Taper::LINE)));
            }
        }
    }

    /// Seen from behind: below the hair of the top it fades to the skin of the nape.
    pub(super) fn shorn_back(&self, easel: &mut Easel, back: &[Point]) {
        let flat = |x: f64, y: f64| self.rig.flat([x, y]);
        let low = [flat(-0.6, 0.30), flat(0.6, 0.30), flat(0.6, 0.95), flat(-0.6, 0.95)];
        easel.within(back, |easel| {
            easel.veil(&low, self.palette.skin.shaded, 1.0);
            easel.ramp_veil(&low, (flat(0.0, 0.38), flat(0.0, 0.80)), (self.palette.hair.shaded, 0.92));
        });
    }

    /// A crest of stiff locks from the nape over the crown to the brow: those of `part`, shares of that way.
    pub(super) fn crest(&self, easel: &mut Easel, part: Range<f64>, dice: &mut Dice) {
        let (rig, colors) = (self.rig, self.palette.hair);
        // Along the middle of the head, from behind: the share of the way to the brow.
        let on_middle = |share: f64, aside: f64, out: f64| {
            let (angle, y) = if share < 0.5 {
                (180.0_f64, 0.62 - (0.62 + 0.079) * share * 2.0)
            } else {
                (0.0, TOP - 0.004 + (0.26 + 0.079) * (share - 0.5) * 2.0)
            };
            let rise = ((0.41 - y) / 0.492).clamp(-1.0, 1.0);
            let ring = libm::sqrt(1.0 - rise * rise);
            let back = if angle > 90.0 { -1.0 } else { 1.0 };
            let (up, fore) = (out * rise.max(0.15), out * ring * back * 0.75);
            rig.solid([aside, y - up, -0.05 + 0.44 * ring * back + fore])
        };
        let count = 15;
        for row in 0..count {
            let share = 0.10 + 0.88 * f64::from(row) / f64::from(count - 1);
            if !part.contains(&share) {
                continue;
            }
            let long = (0.30 + 0.20 * libm::sin(share * core::f64::consts::PI)) * dice.between(0.88, 1.14);
            let lean = dice.between(-0.055, 0.055) + if row % 2 == 0 { 0.035 } else { -0.035 };
            let (half, aside) = (0.075, 0.105);
            let foot: Vec<Point> = (0..10)
                .map(|step| {
                    let turn = f64::from(step) / 10.0 * core::f64::consts::TAU;
                    on_middle((share + half * libm::cos(turn)).clamp(0.0, 1.0), aside * libm::sin(turn), -0.085)
                })
                .collect();
            let swell: Vec<Point> =
                [-1.0, 1.0].map(|side| on_middle(share, lean * 0.5 + side * aside * 0.86, long * 0.42)).to_vec();
            let tip = on_middle((share + dice.between(-0.03, 0.05)).clamp(0.0, 1.0), lean * 1.6, long);
            let outline = hull(&[foot, swell, vec![tip]].concat());
            easel.fill(&outline, colors.base);
            easel.crescent(&outline, rig.away([-0.040, -0.006]), (colors.shaded, 1.0));
            if easel.in_color() {
                easel.ramp_veil(&outline, (tip, on_middle(share, 0.0, long * 0.3)), (colors.light, 0.45));
            }
            if let Some(tips) = self.palette.tips {
                easel.ramp_veil(&outline, (tip, on_middle(share, 0.0, 0.0)), (tips, 1.0));
            }
            for side in [-0.5, 0.1, 0.6] {
                let hair =
                    [on_middle(share, side * aside, 0.02), on_middle(share, lean + side * aside * 0.5, long * 0.55)];
                easel.ink(&hair, 0.5, (colors.line, Taper { start: 0.5, end: 0.5, least: 0.0 }));
            }
            // Its foot goes over into the next.
            let far = |point: &Point| distance(*point, tip);
            let start = (0..outline.len())
                .min_by(|one, other| far(&outline[*one]).total_cmp(&far(&outline[*other])))
                .unwrap_or(0);
            let turned: Vec<Point> = outline[start..].iter().chain(&outline[..=start]).copied().collect();
            let half_way = turned.len() / 2;
            let fade = |way: &[Point], easel: &mut Easel| {
                easel.ink(
                    &through(way, 2),
                    0.95,
                    (silhouette(self.palette), Taper { start: 0.02, end: 0.7, least: 0.0 }),
                )
            };
            fade(&turned[..=half_way], easel);
            let back: Vec<Point> = turned[half_way..].iter().rev().copied().collect();
            fade(&back, easel);
        }
    }

    /// Rows plaited close to the skull, skin between them.
    pub(super) fn plaited_rows(&self, easel: &mut Easel, dice: &mut Dice) {
        let (rig, colors, skin) = (self.rig, self.palette.hair, self.palette.skin);
        easel.fill(&self.cap, skin.shaded);
        easel.within(&self.cap, |easel| {
            easel.veil(&self.cap, colors.shaded, 0.22);
            for row in -6..=6_i32 {
                let angle = f64::from(row) * 14.5;
                let low = table(self.hairline, angle.abs()) - 0.004;
                let way: Vec<Point> = (0..=20)
                    .map(|step| {
                        let share = f64::from(step) / 20.0;
                        let bow = 1.0 + 0.32 * share;
                        rig.hair((angle * bow).to_radians(), low + (TOP - low) * share, 0.004)
                    })
                    .collect();
                self.plaited_row(easel, &way, dice);
            }
        });
        easel.ink(&self.crown, 1.05, (silhouette(self.palette), Taper { start: 0.12, end: 0.12, least: 0.3 }));
    }

    fn plaited_row(&self, easel: &mut Easel, way: &[Point], dice: &mut Dice) {
        let (colors, head) = (self.palette.hair, self.rig.head);
        let taper = Taper { start: 0.10, end: 0.35, least: 0.35 };
        easel.veil(&line(way, head * 0.076, taper), colors.line, 1.0);
        easel.veil(&line(way, head * 0.064, taper), colors.base, 1.0);
        let last = way.len() - 1;
        for step in 1..last {
            let narrow = taper.start.max(1.0 - 0.6 * step as f64 / last as f64);
            let (from, to) = (way[step], way[step + 1]);
            let along = [to[0] - from[0], to[1] - from[1]];
            let length = distance(from, to).max(1e-6);
            let across = [along[1] / length * head * 0.032 * narrow, -along[0] / length * head * 0.032 * narrow];
            for side in [-1.0, 1.0] {
                let way = [
                    [from[0] + across[0] * side, from[1] + across[1] * side],
                    [from[0] + along[0] * 0.9, from[1] + along[1] * 0.9],
                ];
                easel.ink(&way, 0.85, (colors.line, Taper { start: 0.05, end: 0.4, least: 0.1 }));
                if easel.in_color() && side * self.rig.light > 0.0 && dice.chance(0.55) {
                    let glint = [
                        [
                            from[0] + across[0] * 0.55 * side + along[0] * 0.5,
                            from[1] + across[1] * 0.55 * side + along[1] * 0.5,
                        ],
                        [
                            from[0] + across[0] * 0.30 * side + along[0] * 1.0,
                            from[1] + across[1] * 0.30 * side + along[1] * 1.0,
                        ],
                    ];
                    easel.ink(&glint, 1.2, (colors.light, Taper::LINE));
                }
            }
        }
    }
}
