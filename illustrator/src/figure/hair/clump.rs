//! A clump of hair: designed in angle and height on the skull, so that a turn of the head comes free.

use core::f64::consts::PI;

use super::super::curve::{Point, Taper, ease, lerp, line};
use super::super::easel::Easel;
use super::super::palette::{Palette, Surface};
use super::super::rig::Rig;
use super::sheen::Ring;
use super::wind;
use scene::seed::Dice;

#[derive(Clone, Copy, Debug)]
pub struct Clump {
    /// Angle about the head in radians (0 is the front), height in head units.
    pub root: Point,
    pub tip: Point,
    /// Greatest half-width, as an angle.
    pub wide: f64,
    pub sway: f64,
    pub hook: f64,
    /// How far it leaves the skull at its tip, and in its middle.
    pub out: f64,
    pub belly: f64,
    pub wave: f64,
    /// How often it swings from root to tip, half turns.
    pub swings: f64,
    /// How fast its angle fans out: small is a fast fan, then a fall.
    pub fan: f64,
    /// Where along it is widest, and how bluntly it ends from there.
    pub widest: f64,
    pub blunt: f64,
    /// From where along its edges are inked.
    pub ink_from: f64,
    /// Lies before the face.
    pub glows: bool,
    /// Of the color of the streaks.
    pub is_streak: bool,
    /// Twisted, with a turn every few hairs' breadth.
    pub is_rope: bool,
    /// How strongly the wind carries it, positive toward the picture's right.
    pub wind: f64,
}

const STEPS: usize = 28;
/// From here down it hangs, however the head leans.
const HANGS_FROM: f64 = 0.66;
/// Above this height hair lies on the skull.
const HELD_TO: f64 = 0.50;

impl Clump {
    /// `root` and `tip` as degrees and height.
    pub fn of(root: Point, tip: Point, wide: f64) -> Self {
        Self {
            root: [root[0].to_radians(), root[1]],
            tip: [tip[0].to_radians(), tip[1]],
            wide,
            sway: 0.0,
            hook: 0.0,
            out: 0.0,
            belly: 0.0,
            wave: 0.0,
            swings: 2.3,
            fan: 0.62,
            widest: 0.52,
            blunt: 1.6,
            ink_from: 0.2,
            glows: false,
            is_streak: false,
            is_rope: false,
            wind: 0.0,
        }
    }

    pub fn at(&self, rig: &Rig, along: f64, across: f64) -> Point {
        let y = self.root[1] + (self.tip[1] - self.root[1]) * libm::pow(along, 0.95);
        let bow = libm::sin(PI * along);
        let wave = self.wave * libm::sin(self.swing(along)) * along;
        let out = self.out * libm::pow(along, 2.2) + self.belly * bow + wave + 0.010 - self.on_brow(rig, y);
        let still = rig.falls(rig.hair(self.angle(along, across), y, out), y - HANGS_FROM);
        // The tips of what lies on the skull are lifted too.
        wind::carried(rig, still, (y - HELD_TO).max(0.16 * along * along * along), self.wind)
    }

    /// How much nearer to the brow a fringe lies, seen from the side: hung from the crown alone it would be a visor.
    fn on_brow(&self, rig: &Rig, y: f64) -> f64 {
        if !self.glows {
            return 0.0;
        }
        turned_aside(rig) * brow_gap(y)
    }

    /// About the head, radians.
    pub fn angle(&self, along: f64, across: f64) -> f64 {
        let angle = self.root[0]
            + (self.tip[0] - self.root[0]) * libm::pow(along, self.fan)
            + self.sway * libm::sin(PI * along)
            + self.hook * along * along * along;
        // Before the face it swings to the sides, where a wave toward the viewer would not be seen.
        let aside = 0.62 * self.wave * libm::cos(self.swing(along)) * along;
        angle + aside + across * self.half(along)
    }

    fn half(&self, along: f64) -> f64 {
        if along < self.widest {
            let root = if self.is_rope { 0.72 } else { 0.30 };
            self.wide * (root + (1.0 - root) * ease(along / self.widest))
        } else {
            let rest = (along - self.widest) / (1.0 - self.widest);
            self.wide * (1.0 - libm::pow(rest, self.blunt)).max(0.0)
        }
    }

    fn swing(&self, along: f64) -> f64 {
        self.swings * PI * along + self.tip[0] * 2.0 + 2.6
    }

    /// Along the clump at `across` (-1 and 1 are its edges) from one share of its length to another.
    pub fn run(&self, rig: &Rig, across: f64, (from, to): (f64, f64)) -> Vec<Point> {
        (0..=STEPS).map(|step| self.at(rig, from + (to - from) * step as f64 / STEPS as f64, across)).collect()
    }

    /// Short and beside the ear.
    fn is_at_temple(&self) -> bool {
        let beside = (0.72..1.9).contains(&self.tip[0].abs());
        beside && (0.48..1.05).contains(&self.tip[1])
    }

    /// Where its lower half is seen from: radians, 0 toward the viewer.
    pub fn seen_from(&self, rig: &Rig) -> f64 {
        rig.seen_from(self.root[0] + (self.tip[0] - self.root[0]) * 0.85 + self.hook * 0.5)
    }
}

/// Whether a head is seen from the side: 0 where it is not, 1 in profile.
pub fn turned_aside(rig: &Rig) -> f64 {
    ((rig.yaw_deg.abs() - 30.0) / 18.0).clamp(0.0, 1.0)
}

/// How far the brow lies behind the arc of the crown, seen from the side, by height.
pub fn brow_gap(y: f64) -> f64 {
    0.10 * ease((y - 0.06) / 0.36)
}

/// A clump with its edges in canvas units.
pub struct Lock {
    pub clump: Clump,
    left: Vec<Point>,
    right: Vec<Point>,
}

impl Lock {
    pub fn new(clump: Clump, rig: &Rig) -> Self {
        let (left, right) = (clump.run(rig, -1.0, (0.0, 1.0)), clump.run(rig, 1.0, (0.0, 1.0)));
        Self { clump, left, right }
    }

    fn edge(&self, across: f64, from: f64) -> &[Point] {
        let edge = if across < 0.0 { &self.left } else { &self.right };
        &edge[libm::round(from * STEPS as f64) as usize..]
    }

    pub fn outline(&self) -> Vec<Point> {
        self.left.iter().copied().chain(self.right.iter().rev().copied()).collect()
    }
}

/// What is needed to paint hair; `under` is what casts fall on.
pub struct Painter<'a> {
    pub rig: &'a Rig,
    pub palette: &'a Palette,
    pub under: Vec<Vec<Point>>,
    pub dice: Dice,
    pub ring: Ring,
    /// Whether the back of the head is what is seen.
    pub from_behind: bool,
}

impl Painter<'_> {
    pub fn lit(&mut self, easel: &mut Easel, lock: &Lock) {
        self.cast(easel, lock);
        let colors = self.colors(&lock.clump);
        self.body(easel, lock, &colors);
        self.wedges(easel, &lock.clump, &colors);
        self.band(easel, &lock.clump, &colors);
        self.edges(easel, lock, &colors);
        self.twists(easel, &lock.clump, &colors);
        self.under.push(lock.outline());
    }

    /// Hair behind the head: the same clump a shade darker, without a band of light.
    pub fn shaded(&mut self, easel: &mut Easel, lock: &Lock) {
        let hair = self.colors(&lock.clump);
        let colors = Surface { base: hair.shaded, shaded: hair.deep, light: hair.base, ..hair };
        self.body(easel, lock, &colors);
        self.wedges(easel, &lock.clump, &colors);
        self.edges(easel, lock, &colors);
        self.twists(easel, &lock.clump, &colors);
    }

    fn colors(&self, clump: &Clump) -> Surface {
        let streak = self.palette.streaks.filter(|_| clump.is_streak);
        let own = streak.unwrap_or_else(|| self.palette.hair_at(clump.root[0] + (clump.tip[0] - clump.root[0]) * 0.7));
        // Each second rope lies deeper, or they would be one mass.
        let is_deep = clump.is_rope && (clump.tip[0].abs() * 19.0) as i64 % 2 == 0;
        if is_deep { Surface { base: own.shaded, ..own } } else { own }
    }

    /// The shadow it drops on those below grows from its middle to its tip.
    fn cast(&self, easel: &mut Easel, lock: &Lock) {
        // In ink only white hair is modeled so; on a screen or on black it would be lost.
        let is_white = easel.in_ink() && !easel.is_small() && self.colors(&lock.clump).base.tone < 0.05;
        if !easel.in_color() && !is_white || self.under.is_empty() {
            return;
        }
        let drop = self.rig.away([0.020, 0.026]);
        let moved = |across: f64| {
            let edge = lock.edge(across, 0.34);
            let last = (edge.len() - 1) as f64;
            let grown = move |step: usize| ease(step as f64 / last / 0.5);
            let moved = edge.iter().enumerate();
            moved
                .map(move |(step, [x, y])| [x + drop[0] * grown(step), y + drop[1] * grown(step)])
                .collect::<Vec<Point>>()
        };
        let shadow: Vec<Point> = moved(-1.0).into_iter().chain(moved(1.0).into_iter().rev()).collect();
        let shade = self.colors(&lock.clump).shaded;
        easel.within_any(&self.under, |easel| easel.veil(&shadow, shade, 1.0));
    }

    fn body(&self, easel: &mut Easel, lock: &Lock, colors: &Surface) {
        easel.fill(&lock.outline(), colors.base);
        // Gray begins at the temples, and at the tips of what falls there.
        if let Some(gray) = self.palette.temples.filter(|_| lock.clump.is_at_temple()) {
            let (tip, root) = (lock.clump.at(self.rig, 0.92, 0.0), lock.clump.at(self.rig, 0.12, 0.0));
            easel.ramp_veil(&lock.outline(), (tip, root), (gray.light, 1.0));
        }
        if let Some(tips) = self.palette.tips {
            let (tip, middle) = (lock.clump.at(self.rig, 0.84, 0.0), lock.clump.at(self.rig, 0.30, 0.0));
            easel.ramp_veil(&lock.outline(), (tip, middle), (tips, 1.0));
        }
        // In print a tone runs out toward the tips, so that the crown carries the weight.
        if easel.in_ink() && !easel.is_small() && (0.05..0.9).contains(&colors.base.tone) && lock.clump.wide > 0.07 {
            let (tip, middle) = (lock.clump.at(self.rig, 1.0, 0.0), lock.clump.at(self.rig, 0.35, 0.0));
            easel.ramp_veil(&lock.outline(), (tip, middle), (colors.base.toned(0.0), 0.75));
        }
        // Before the face skin shimmers through the tips.
        if easel.in_color() && lock.clump.glows {
            let (tip, middle) = (lock.clump.at(self.rig, 1.0, 0.0), lock.clump.at(self.rig, 0.58, 0.0));
            easel.ramp_veil(&lock.outline(), (tip, middle), (self.palette.tip_glow, 0.40));
        }
        // What hangs beside the face is darker toward its tip, or it would be a plank.
        if easel.in_color() && !lock.clump.glows && self.palette.tips.is_none() && !lock.clump.is_streak {
            let (tip, middle) = (lock.clump.at(self.rig, 1.0, 0.0), lock.clump.at(self.rig, 0.45, 0.0));
            easel.ramp_veil(&lock.outline(), (tip, middle), (colors.shaded, 0.75));
        }
        // Its own far side, from the crown's turn to the tip, with one hard edge that swells where the lock does.
        let away = -self.rig.light;
        let (far, near) = (lock.edge(away, 0.28), lock.edge(-away, 0.28));
        let last = (far.len() - 1) as f64;
        let inner = far.iter().zip(near).enumerate();
        let inner = inner.map(|(step, (far, near))| {
            let share = step as f64 / last;
            lerp(*far, *near, (0.40 + 0.10 * libm::sin(share * 4.4)) * ease(share * 1.8))
        });
        let side: Vec<Point> = far.iter().copied().chain(inner.collect::<Vec<_>>().into_iter().rev()).collect();
        easel.veil(&side, colors.shaded, 1.0);
    }

    /// Where a lock parts toward its tip: one or two wedges of shade that rise from there, and a strip that lies in the light.
    fn wedges(&mut self, easel: &mut Easel, clump: &Clump, colors: &Surface) {
        let wide = clump.wide;
        if wide < 0.12 || clump.is_rope {
            return;
        }
        let light = self.rig.light;
        let hangs = clump.tip[1] > 1.2;
        let places: &[f64] = match wide {
            _ if hangs && wide > 0.22 => &[-0.42, 0.04, 0.50],
            wide if wide > 0.2 => &[-0.30, 0.34],
            _ => &[0.08],
        };
        for across in places {
            let across = across + self.dice.between(-0.12, 0.12);
            let run = (self.dice.between(0.30, 0.52), self.dice.between(0.90, 0.97));
            let curve = clump.run(self.rig, across, run);
            let broad = self.rig.head * wide * self.dice.between(0.09, 0.15);
            easel.veil(&line(&curve, broad, Taper { start: 0.9, end: 0.12, least: 0.0 }), colors.shaded, 1.0);
        }
        if !easel.in_color() || easel.is_small() || !hangs {
            return;
        }
        // Far below the crown a long lock would be a plank: a strip of it turns to the light.
        let from = self.dice.between(0.36, 0.50);
        let curve =
            clump.run(self.rig, light * self.dice.between(0.30, 0.55), (from, from + self.dice.between(0.24, 0.36)));
        let strip = line(&curve, self.rig.head * wide * 0.10, Taper { start: 0.5, end: 0.5, least: 0.0 });
        easel.veil(&strip, colors.light, 0.8);
    }

    /// Few lines, of the hair's own hue, and heaviest at the tips.
    fn edges(&mut self, easel: &mut Easel, lock: &Lock, colors: &Surface) {
        let (light, clump) = (self.rig.light, &lock.clump);
        // Two full lines would fill a narrow lock.
        // Nor do lines crowd where the head turns away.
        let toward = libm::cos(clump.seen_from(self.rig));
        let turned = if self.from_behind { -toward } else { toward }.max(0.42);
        let narrow = (clump.wide / 0.14).clamp(0.5, 1.0) * turned.min(0.8) / 0.8;
        let narrow = if !easel.in_color() && colors.line.tone < 0.5 { narrow * narrow * 0.9 } else { narrow };
        let narrow = if clump.is_rope { 1.25 } else { narrow };
        for across in [-1.0, 1.0] {
            let weight = narrow * if across * light < 0.0 { 0.98 } else { 0.62 };
            // Few lines reach the crown, or all of them would meet there as the ribs of an umbrella.
            let rises = clump.glows && clump.wide > 0.15 && self.dice.chance(0.32);
            let from = if rises { 0.02 } else { (clump.ink_from + self.dice.between(0.0, 0.34)).clamp(0.0, 0.75) };
            easel.ink(lock.edge(across, from), weight, (colors.line, Taper::HAIR));
        }
        if clump.wide > 0.2 {
            let across = self.dice.between(-0.4, 0.4);
            let run = (self.dice.between(0.55, 0.68), 0.95);
            easel.ink(
                &clump.run(self.rig, across, run),
                0.45,
                (colors.line, Taper { start: 0.8, end: 0.1, least: 0.0 }),
            );
        }
    }

    /// The turns of a rope: short slanting strokes across it.
    fn twists(&self, easel: &mut Easel, clump: &Clump, colors: &Surface) {
        if !clump.is_rope || easel.is_small() {
            return;
        }
        let turns = ((clump.tip[1] - clump.root[1]) / ROPE_TURN) as usize;
        for turn in 1..turns {
            let along = turn as f64 / turns as f64;
            let slant = 0.45 / turns as f64;
            let way: Vec<Point> = [(-0.9, slant), (-0.2, 0.35 * slant), (0.4, -0.1 * slant), (0.9, -0.9 * slant)]
                .map(|(across, by)| clump.at(self.rig, (along + by).clamp(0.0, 1.0), across))
                .to_vec();
            if easel.in_color() {
                easel.ink(&way, 1.5, (colors.deep, Taper { start: 0.3, end: 0.5, least: 0.0 }));
                let glint: Vec<Point> = [-0.45, 0.15]
                    .map(|across| clump.at(self.rig, (along - 0.5 * slant).clamp(0.0, 1.0), across))
                    .to_vec();
                easel.ink(&glint, 1.3, (colors.light, Taper::LINE));
            }
            easel.ink(&way, 0.5, (colors.line, Taper { start: 0.2, end: 0.4, least: 0.1 }));
        }
    }
}

/// From one turn of a rope to the next, head units.
const ROPE_TURN: f64 = 0.058;
