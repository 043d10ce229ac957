//! What everyday work and play put in hand: books, a watering can, bags, a sketchbook, a controller, a fishing rod.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, lerp, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{Grip, rod};
use scene::{Place, Tint};

/// A stack of books before the chest, under both forearms.
pub fn books(easel: &mut Easel, body: &Body) {
    let tints = [Tint::Red, Tint::Navy, Tint::Green, Tint::Brown, Tint::Purple];
    let (unit, [middle, _]) = (body.rig.unit, body.rig.body([0.0, 2.1]));
    let low = body.rig.body([0.0, 2.74])[1];
    for (number, (tint, half, shift)) in tints
        .into_iter()
        .zip([0.50, 0.46, 0.52, 0.44, 0.48])
        .zip([0.0, 0.03, -0.03, 0.05, -0.02])
        .map(|((a, b), c)| (a, b, c))
        .enumerate()
    {
        let cover = body.dyed(tint);
        let (top, thick) = (low - (number as f64 + 1.0) * 0.215 * unit, 0.205 * unit);
        let at = |x: f64, y: f64| [middle + (x * half + shift) * unit, top + y * thick];
        body.panel(easel, &[at(-1.0, 0.0), at(1.0, 0.0), at(1.0, 1.0), at(-1.0, 1.0)], &cover);
        let pages = [at(-0.96, 0.18), at(0.80, 0.18), at(0.80, 0.82), at(-0.96, 0.82)];
        easel.fill(&pages, body.palette.white.base);
        for share in [0.34, 0.5, 0.66] {
            easel.ink(&[at(-0.96, share), at(0.80, share)], 0.4, (body.palette.white.shaded, Taper::EVEN));
        }
        easel.ink(&[at(0.80, 0.18), at(0.80, 0.82)], 0.6, (cover.line, Taper::EVEN));
    }
}

/// Held by its handle, its spout down; the water falls on flowers.
pub fn watering_can(easel: &mut Easel, body: &Body, grip: Grip) {
    let (tin, unit) = (body.held(body.dyed(Tint::Teal)), body.rig.unit);
    let handle = through(&grip.all(&[[-0.20, 0.22], [-0.16, 0.03], [0.0, 0.0], [0.16, 0.03], [0.20, 0.22]]), 5);
    let rose = grip.at([0.76, 0.16]);
    water(easel, body, (grip, rose));
    let spout = grip.all(&[[0.22, 0.52], [0.20, 0.38], [0.68, 0.12], [0.72, 0.20]]);
    body.panel(easel, &spout, &tin);
    let head = grip.all(&[[0.66, 0.07], [0.74, 0.02], [0.84, 0.22], [0.74, 0.26]]);
    body.panel(easel, &head, &tin);
    let can = grip.all(&[[-0.26, 0.20], [0.24, 0.20], [0.28, 0.66], [-0.28, 0.66]]);
    body.panel(easel, &around(&can, 2), &tin);
    easel.ink(&grip.all(&[[-0.25, 0.30], [0.25, 0.30]]), 1.0, (tin.glint, Taper::LINE));
    easel.ink(&grip.all(&[[-0.27, 0.56], [0.27, 0.56]]), 0.7, (tin.line, Taper::EVEN));
    body.panel(easel, &ribbon(&handle, |_| 0.036 * unit), &tin);
}

fn water(easel: &mut Easel, body: &Body, (grip, rose): (Grip, Point)) {
    let unit = body.rig.unit;
    let feet = body.skeleton.legs.iter().map(|limb| limb.end[1]).fold(f64::MIN, f64::max) + 0.20 * unit;
    let ground = if feet - rose[1] > 0.8 * unit { feet } else { rose[1] + 1.7 * unit };
    let bed = [rose[0] + grip.side * 0.36 * unit, ground];
    let blue = body.dyed(Tint::Sky);
    if body.place.is_indoors() || body.place == Place::Balcony {
        flowers(easel, body, [bed[0], bed[1] - 0.40 * unit]);
        pot(easel, body, bed);
    } else {
        easel.glow([bed[0], bed[1]], [0.62 * unit, 0.12 * unit], (body.palette.dark.deep, 0.5));
        flowers(easel, body, bed);
    }
    for (number, spread) in [-0.16, -0.08, 0.0, 0.08, 0.16].into_iter().enumerate() {
        let start = add(rose, [grip.side * 0.03 * unit, spread * 0.5 * unit]);
        let end = [bed[0] + spread * 1.9 * unit, bed[1] - 0.62 * unit];
        let middle = [lerp(start, end, 0.55)[0] + grip.side * 0.10 * unit, lerp(start, end, 0.42)[1]];
        let fall = through(&[start, middle, end], 8);
        easel.ink(&fall, 2.2, (blue.light, Taper::LINE));
        easel.ink(&fall, 0.6, (blue.deep, Taper::LINE));
        let drop = lerp(middle, end, 0.3 + 0.12 * number as f64);
        easel.fill(&ellipse(drop, [0.020 * unit, 0.034 * unit], 0.0), blue.glint);
    }
}

/// Of clay, on the floor.
fn pot(easel: &mut Easel, body: &Body, [x, ground]: Point) {
    let (clay, unit) = (body.held(body.dyed(Tint::Auburn)), body.rig.unit);
    let at = |aside: f64, up: f64| [x + aside * unit, ground - up * unit];
    easel.glow(at(0.0, 0.0), [0.46 * unit, 0.10 * unit], (body.palette.dark.deep, 0.6));
    body.panel(easel, &[at(-0.26, 0.40), at(0.26, 0.40), at(0.19, 0.0), at(-0.19, 0.0)], &clay);
    body.panel(easel, &[at(-0.31, 0.50), at(0.31, 0.50), at(0.29, 0.37), at(-0.29, 0.37)], &clay);
}

/// A clump that stands on the ground.
fn flowers(easel: &mut Easel, body: &Body, [x, ground]: Point) {
    let (leaf, unit) = (body.palette.leaf, body.rig.unit);
    let heads = [
        (-0.34, -0.62, Tint::Red),
        (0.34, -0.66, Tint::Yellow),
        (-0.12, -0.84, Tint::Yellow),
        (0.14, -0.92, Tint::Pink),
        (0.0, -0.56, Tint::Red),
    ];
    for (lean, high, _) in heads {
        let stalk = [
            [x + lean * 0.4 * unit, ground],
            [x + lean * 0.8 * unit, ground + high * 0.5 * unit],
            [x + lean * unit, ground + high * unit],
        ];
        easel.ink(&through(&stalk, 5), 2.6, (leaf.shaded, Taper::EVEN));
    }
    for (lean, high) in [
        (-0.46, -0.34),
        (-0.24, -0.46),
        (0.02, -0.40),
        (0.26, -0.48),
        (0.46, -0.32),
        (-0.40, -0.14),
        (0.42, -0.12),
        (-0.14, -0.20),
        (0.14, -0.18),
    ] {
        let blade = [
            [x + lean * 0.3 * unit - 0.07 * unit, ground],
            [x + lean * unit, ground + high * unit],
            [x + lean * 0.3 * unit + 0.08 * unit, ground],
        ];
        body.panel(easel, &blade, &leaf);
    }
    for (lean, high, tint) in heads {
        blossom(easel, body, [x + lean * unit, ground + high * unit], &body.dyed(tint));
    }
}

fn blossom(easel: &mut Easel, body: &Body, center: Point, surface: &Surface) {
    let unit = body.rig.unit;
    for petal in 0..6 {
        let turn = f64::from(petal) * core::f64::consts::PI / 3.0;
        let at = add(center, [libm::cos(turn) * 0.085 * unit, libm::sin(turn) * 0.085 * unit]);
        let leaf = ellipse(at, [0.075 * unit, 0.052 * unit], f64::from(petal) * 60.0);
        easel.fill(&leaf, surface.base);
        easel.ink(&closed(&leaf), 0.6, (surface.line, Taper::EVEN));
    }
    easel.fill(&ellipse(center, [0.055 * unit; 2], 0.0), body.palette.leather.base);
}

/// Of paper, with cords; leek and bread look out of it.
pub fn shopping_bag(easel: &mut Easel, body: &Body, grip: Grip) {
    let (paper, unit) = (body.held(body.dyed(Tint::Blond)), body.rig.unit);
    let leek = grip.all(&[[0.26, 0.56], [0.34, 0.14]]);
    body.panel(easel, &ribbon(&[leek[0], lerp(leek[0], leek[1], 0.5), leek[1]], |_| 0.06 * unit), &body.palette.white);
    for lean in [-0.10, 0.02, 0.14] {
        let blade = grip.all(&[[0.29, 0.22], [0.36 + lean * 1.6, -0.22], [0.39, 0.22]]);
        body.panel(easel, &blade, &body.palette.leaf);
    }
    let loaf = grip.all(&[[-0.26, 0.60], [-0.29, 0.30], [-0.34, 0.02]]);
    body.panel(easel, &around(&ribbon(&loaf, |_| 0.10 * unit), 2), &body.palette.gold);
    let sack = grip.all(&[[-0.44, 0.36], [0.44, 0.36], [0.46, 1.22], [-0.46, 1.22]]);
    body.panel(easel, &sack, &paper);
    easel.ink(&grip.all(&[[0.30, 0.38], [0.32, 0.80], [0.28, 1.20]]), 0.6, (paper.line, Taper::EVEN));
    let cord =
        through(&grip.all(&[[-0.22, 0.42], [-0.17, 0.14], [-0.06, 0.03], [0.06, 0.03], [0.17, 0.14], [0.22, 0.42]]), 4);
    body.panel(easel, &ribbon(&cord, |_| 0.018 * unit), &body.palette.leather);
}

/// The pad lies on one hand, the pencil is in the other.
pub fn sketchbook(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cover, white, unit) = (body.held(body.palette.leather), body.palette.white, body.rig.unit);
    let at_other = grip.other();
    let tip = grip.at([-0.06, 0.30]);
    if body.posture.arms[at_other].hand == super::Hand::Assist {
        let other = body.palm(at_other);
        let at = |[x, y]: Point| [other[0] + grip.side * (0.36 + x) * unit, other[1] + (y - 0.12) * unit];
        let all = |points: &[Point]| points.iter().map(|point| at(*point)).collect::<Vec<_>>();
        body.panel(easel, &all(&[[-0.46, 0.16], [0.46, 0.06], [0.38, -0.34], [-0.36, -0.26]]), &cover);
        let sheet = all(&[[-0.45, 0.12], [0.45, 0.02], [0.37, -0.34], [-0.35, -0.26]]);
        body.panel(easel, &sheet, &white);
        for step in 0..9 {
            let ring = lerp(sheet[3], sheet[2], (f64::from(step) + 0.5) / 9.0);
            easel.ink(&[add(ring, [0.0, -0.03 * unit]), add(ring, [0.0, 0.04 * unit])], 1.0, (cover.line, Taper::EVEN));
        }
        let sketch = all(&[[-0.26, 0.02], [-0.14, -0.12], [-0.04, -0.02], [0.04, -0.16], [0.12, -0.10]]);
        easel.ink(&through(&sketch, 5), 0.8, (body.palette.dark.base, Taper::LINE));
    }
    let top = grip.at([0.10, -0.34]);
    rod(easel, body, (top, lerp(top, tip, 0.86)), 0.028, &body.palette.gold);
    let cone = [lerp(top, tip, 0.84), tip];
    easel.ink(&cone, 3.0, (body.palette.dark.base, Taper::TAIL));
}

/// A gamepad between both hands, from behind: its buttons are toward who plays.
pub fn controller(easel: &mut Easel, body: &Body, grip: Grip) {
    let (shell, dark) = (body.held(body.dyed(Tint::Gray)), body.palette.dark);
    for side in [-1.0, 1.0] {
        let trigger = [[0.12, -0.30], [0.30, -0.31], [0.38, -0.20], [0.12, -0.18]].map(|[x, y]| [side * x, y]);
        body.panel(easel, &around(&grip.all(&trigger), 3), &dark);
    }
    let half = [
        [0.0, -0.21],
        [0.20, -0.23],
        [0.36, -0.19],
        [0.45, 0.0],
        [0.47, 0.26],
        [0.35, 0.32],
        [0.22, 0.14],
        [0.0, 0.12],
    ];
    let right = half.iter().copied();
    let left = half.iter().rev().map(|[x, y]| [-x, *y]);
    body.panel(easel, &around(&grip.all(&right.chain(left).collect::<Vec<_>>()), 3), &shell);
    let seam = [[-0.38, -0.12], [-0.16, -0.09], [0.16, -0.09], [0.38, -0.12]];
    easel.ink(&through(&grip.all(&seam), 4), 0.7, (shell.line, Taper::LINE));
    easel.fill(&grip.round([0.0, -0.15], [0.055, 0.020]), body.dyed(Tint::Sky).glint);
}

/// A thin rod that bends at its tip, with a line and a float.
pub fn fishing_rod(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, dark, unit) = (body.held(body.palette.leather), body.palette.dark, body.rig.unit);
    let shaft = through(&grip.all(&[[0.0, 0.40], [0.0, -0.6], [0.02, -1.5], [0.12, -2.3]]), 8);
    body.panel(easel, &ribbon(&shaft, |share| (0.042 - 0.032 * share) * unit), &wood);
    rod(easel, body, (grip.at([0.0, 0.44]), grip.at([0.0, -0.20])), 0.052, &dark);
    // The reel hangs below on its foot, a crank at its side.
    let metal = body.palette.metal;
    body.panel(easel, &grip.all(&[[0.0, -0.38], [0.0, -0.20], [-0.11, -0.27], [-0.11, -0.31]]), &metal);
    let reel = grip.round([-0.13, -0.29], [0.085, 0.085]);
    body.panel(easel, &reel, &dark);
    easel.fill(&grip.round([-0.13, -0.29], [0.045, 0.045]), metal.light);
    easel.ink(&grip.all(&[[-0.13, -0.29], [-0.20, -0.21]]), 1.8, (metal.line, Taper::EVEN));
    easel.fill(&grip.round([-0.205, -0.205], [0.026, 0.026]), dark.base);
    let tip = shaft[shaft.len() - 1];
    let float = add(tip, [grip.side * 0.04 * unit, 3.0 * unit]);
    let line = through(&[tip, add(tip, [grip.side * 0.05 * unit, 1.2 * unit]), float], 6);
    easel.ink(&line, 0.8, (dark.base, Taper::EVEN));
    body.panel(easel, &ellipse(float, [0.075 * unit, 0.10 * unit], 0.0), &body.dyed(Tint::Red));
    let belly = add(float, [0.0, 0.045 * unit]);
    easel.fill(&ellipse(belly, [0.062 * unit, 0.05 * unit], 0.0), body.palette.white.base);
}
