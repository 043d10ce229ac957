//! Wings on the back: of feathers in rows, or of skin between fingers.

use super::curve::{Point, Taper, add, around, closed, lerp, ribbon, through};
use super::easel::Easel;
use super::palette::{Palette, Surface};
use super::rig::Rig;
use scene::Detail;

/// Beside the spine between the shoulder blades, where a body hides it.
const ROOT: Point = [0.12, 1.78];
/// From the root to the tip of the arm that bears the feathers, head units.
const ARM: [Point; 5] = [[0.0, 0.0], [0.46, -0.62], [1.00, -0.96], [1.46, -0.92], [1.72, -0.62]];
/// From the root over the wrist to the first finger's tip.
const FINGERS: [Point; 4] = [[2.05, -0.72], [1.98, 0.22], [1.42, 0.74], [0.78, 0.98]];
const WRIST: Point = [1.02, -1.04];

struct Wing<'a> {
    rig: &'a Rig,
    root: Point,
    side: f64,
}

impl Wing<'_> {
    fn at(&self, [x, y]: Point) -> Point {
        add(self.root, [self.side * x * self.rig.unit, y * self.rig.unit])
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }
}

fn both(rig: &Rig, mut draw: impl FnMut(&Wing)) {
    for side in [-1.0, 1.0] {
        draw(&Wing { rig, root: rig.body([side * ROOT[0], ROOT[1]]), side });
    }
}

pub fn feathered(easel: &mut Easel, rig: &Rig, surface: &Surface) {
    both(rig, |wing| {
        // Long ones, then two rows that cover their roots.
        row(easel, wing, surface, (11, 1.0, [8.0, 66.0]));
        row(easel, wing, surface, (10, 0.58, [14.0, 60.0]));
        row(easel, wing, surface, (10, 0.30, [20.0, 56.0]));
        let arm = through(&wing.all(&ARM), 8);
        let edge =
            ribbon(&arm, |at| rig.unit * (0.120 - 0.03 * at + 0.04 * libm::sin(at * 3.0)) * (1.0 - libm::pow(at, 6.0)));
        easel.fill(&edge, surface.base);
        easel.crescent(&edge, rig.away([-0.03, -0.03]), (surface.shaded, 1.0));
        easel.ink(&closed(&edge), 0.85, (surface.line, Taper::EVEN));
    });
}

/// A row of feathers from the tip of the arm inward: each lies over the one before.
fn row(easel: &mut Easel, wing: &Wing, surface: &Surface, (count, long, [inner, outer]): (i32, f64, [f64; 2])) {
    let arm = through(&ARM, 10);
    for number in (0..count).rev() {
        let share = f64::from(number) / f64::from(count - 1);
        let place = ((0.14 + 0.86 * share) * (arm.len() - 1) as f64) as usize;
        let turn = (inner + (outer - inner) * share * share).to_radians();
        // The longest stand two thirds out.
        let length = long * (1.02 + 0.95 * libm::sin((0.10 + 0.72 * share) * core::f64::consts::PI * 0.80));
        let way = [libm::sin(turn), libm::cos(turn)];
        feather(easel, wing, surface, (arm[place], way, length));
    }
}

fn feather(easel: &mut Easel, wing: &Wing, surface: &Surface, (root, way, long): (Point, Point, f64)) {
    let wide = 0.085 + 0.075 * long.min(1.3);
    let at = |along: f64, across: f64| {
        wing.at([
            root[0] + way[0] * long * along + way[1] * across * wide,
            root[1] + way[1] * long * along - way[0] * across * wide,
        ])
    };
    let outline = around(
        &[
            at(-0.05, 0.0),
            at(0.20, 0.85),
            at(0.62, 1.0),
            at(0.90, 0.66),
            at(1.0, 0.05),
            at(0.88, -0.62),
            at(0.60, -0.95),
            at(0.20, -0.85),
        ],
        4,
    );
    easel.fill(&outline, surface.base);
    easel.crescent(&outline, wing.rig.away([-0.035, -0.030]), (surface.shaded, 1.0));
    easel.ink(&closed(&outline), 0.75, (surface.line, Taper::EVEN));
    if long > 0.9 {
        easel.ink(&[at(0.45, 0.0), at(0.90, 0.04)], 0.45, (surface.line, Taper::FOLD));
    }
}

pub fn leathery(easel: &mut Easel, rig: &Rig, surface: &Surface) {
    both(rig, |wing| {
        let [root, wrist] = [wing.at([-0.04, 0.04]), wing.at(WRIST)];
        let arm = through(&[root, wing.at([0.22, -0.44]), wing.at([0.56, -0.84]), wrist], 8);
        let mut outline = arm.clone();
        outline.extend(through(&[wrist, wing.at([1.60, -1.02]), wing.at(FINGERS[0])], 6));
        // The skin is grown to the back as far down as the waist.
        let ends: Vec<Point> = FINGERS.iter().copied().chain([[0.04, 0.84]]).collect();
        for pair in ends.windows(2) {
            // The skin hangs in a bow between two tips.
            let middle = lerp(pair[0], pair[1], 0.5);
            // Toward the back it is slack.
            let bow = lerp(middle, WRIST, if pair[1][0] < 0.1 { 0.07 } else { 0.26 });
            outline.extend(through(&wing.all(&[pair[0], bow, pair[1]]), 6));
        }
        easel.fill(&outline, surface.base);
        easel.within(&outline, |easel| {
            for pair in FINGERS.windows(2) {
                let fold = wing.all(&[WRIST, pair[0], lerp(pair[0], pair[1], 0.42)]);
                easel.veil(&fold, surface.light, 0.45);
            }
            // Beside the back it lies in shade.
            let deep = wing.all(&[[0.0, -0.2], [0.40, -0.66], [0.62, -0.10], [0.50, 0.62], [0.02, 0.9]]);
            easel.veil(&around(&deep, 5), surface.deep, 0.55);
        });
        easel.ink(&closed(&outline), 0.95, (surface.line, Taper::EVEN));
        bones(easel, wing, (surface, &arm));
    });
}

/// The arm with its claw, and the fingers that stretch the skin.
fn bones(easel: &mut Easel, wing: &Wing, (surface, arm): (&Surface, &[Point])) {
    let unit = wing.rig.unit;
    let mut bone = |curve: &[Point], half: f64| {
        let outline = ribbon(curve, |at| unit * half * (1.0 - 0.62 * at));
        easel.fill(&outline, surface.base);
        easel.ink(&closed(&outline), 0.75, (surface.line, Taper::EVEN));
    };
    for tip in FINGERS {
        let middle = lerp(WRIST, tip, 0.5);
        let curve = through(&wing.all(&[WRIST, [middle[0] + 0.05, middle[1] - 0.06], tip]), 6);
        bone(&curve, 0.044);
    }
    // Thick where it leaves the back.
    bone(arm, 0.118);
    bone(&through(&wing.all(&[WRIST, [1.06, -1.20], [1.18, -1.32]]), 4), 0.05);
}

/// Of an insect: two clear blades on each side, the upper larger, with veins.
pub fn clear(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let sky = super::palette::fabric(scene::Tint::Sky, scene::Hour::Day);
    let (glass, line) = (palette.worn(Detail::Wings, sky), palette.accent.line);
    both(rig, |wing| {
        let upper =
            [[0.0, 0.06], [0.34, -0.52], [0.92, -1.12], [1.52, -1.34], [1.78, -1.02], [1.52, -0.44], [0.80, 0.02]];
        let lower = [[0.0, 0.10], [0.52, 0.16], [1.10, 0.44], [1.30, 0.86], [1.02, 1.16], [0.56, 0.92], [0.20, 0.48]];
        for (points, veins) in [
            (&lower, [[1.06, 0.98], [1.16, 0.66], [0.72, 0.88]]),
            (&upper, [[1.52, -1.16], [1.58, -0.82], [1.26, -0.42]]),
        ] {
            let blade = around(&wing.all(points), 6);
            easel.veil(&blade, glass.light, 0.62);
            easel.within(&blade, |easel| {
                let rim: Vec<Point> = blade.iter().map(|point| lerp(*point, wing.at([0.5, -0.2]), 0.16)).collect();
                easel.veil(&rim, glass.glint, 0.45);
                for tip in veins {
                    let middle = lerp([0.1, 0.06], tip, 0.5);
                    let vein = through(&wing.all(&[[0.05, 0.06], [middle[0], middle[1] - 0.06], tip]), 5);
                    easel.ink(&vein, 0.6, (line, Taper::LINE));
                }
            });
            easel.ink(&closed(&blade), 0.9, (line, Taper::EVEN));
        }
    });
}
