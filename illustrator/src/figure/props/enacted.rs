//! Things that an act is known by: a gavel, pom-poms, a shaker, a snow shovel, and the small ones that lie on a palm.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::weapons::foot;
use super::{Grip, rod};
use scene::{Pose, Tint};

/// The head across its handle.
pub fn gavel(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, gold) = (body.held(body.palette.leather), body.palette.gold);
    rod(easel, body, (grip.at([0.0, 0.22]), grip.at([0.0, -0.66])), 0.042, &wood);
    body.panel(easel, &grip.all(&[[-0.34, -0.94], [0.34, -0.94], [0.34, -0.58], [-0.34, -0.58]]), &wood);
    for x in [-0.36, 0.36] {
        body.panel(easel, &grip.round([x, -0.76], [0.075, 0.20]), &wood);
    }
    for x in [-0.17, 0.17] {
        body.panel(
            easel,
            &grip.all(&[[x - 0.03, -0.955], [x + 0.03, -0.955], [x + 0.03, -0.565], [x - 0.03, -0.565]]),
            &gold,
        );
    }
}

/// A ball of paper strips, the hand in its middle.
pub fn pom_pom(easel: &mut Easel, body: &Body, grip: Grip) {
    let (strips, white, unit) = (body.held(body.palette.accent), body.palette.white, body.rig.unit);
    let middle = grip.at([0.0, -0.06]);
    let ray = |number: i32, far: f64| {
        let turn = f64::from(number) * 2.399_963;
        add(middle, [libm::cos(turn) * far * unit, libm::sin(turn) * far * unit])
    };
    let strip = |easel: &mut Easel, number: i32, far: f64| {
        let surface = if number % 3 == 0 { &white } else { &strips };
        let (tip, turn) = (ray(number, far), f64::from(number) * 2.399_963);
        // Each falls a little.
        let tip = add(tip, [0.0, 0.06 * far * unit]);
        let bent = add(ray(number, far * 0.6), [libm::sin(turn) * 0.05 * unit, -0.04 * unit]);
        let blade = ribbon(&through(&[middle, bent, tip], 5), |share| (0.035 + 0.05 * share) * unit);
        easel.fill(&blade, surface.base);
        easel.veil(&blade, surface.shaded, if number % 4 == 1 { 0.8 } else { 0.0 });
        easel.ink(&closed(&blade), 0.45, (surface.line, Taper::EVEN));
    };
    for number in 0..44 {
        strip(easel, number, 0.62 - 0.06 * f64::from(number % 3));
    }
    for number in 44..74 {
        strip(easel, number, 0.44 - 0.05 * f64::from(number % 3));
    }
    for number in 74..92 {
        strip(easel, number, 0.25);
    }
}

/// Steel, its cap upward.
pub fn shaker(easel: &mut Easel, body: &Body, grip: Grip) {
    let steel = body.held(body.palette.metal);
    body.panel(easel, &grip.all(&[[-0.20, -0.20], [0.20, -0.20], [0.155, 0.52], [-0.155, 0.52]]), &steel);
    body.panel(easel, &grip.all(&[[-0.21, -0.22], [0.21, -0.22], [0.11, -0.48], [-0.11, -0.48]]), &steel);
    body.panel(easel, &grip.all(&[[-0.095, -0.48], [0.095, -0.48], [0.08, -0.62], [-0.08, -0.62]]), &steel);
    easel.ink(&grip.all(&[[-0.11, -0.12], [-0.09, 0.44]]), 2.0, (steel.light, Taper::LINE));
    for side in [-1.0, 1.0] {
        for number in 0..3 {
            let y = -0.5 + 0.34 * f64::from(number);
            let arc = [[side * 0.36, y], [side * 0.44, y + 0.10], [side * 0.37, y + 0.20]];
            easel.ink(&through(&grip.all(&arc), 4), 1.3, (body.palette.white.base, Taper::LINE));
        }
    }
}

/// Who sits at a desk has the page there; else it is behind the pen, panels and all.
pub fn pen_and_page(easel: &mut Easel, body: &Body, grip: Grip) {
    if body.pose != Pose::Sitting {
        let paper = body.palette.white;
        body.panel(easel, &grip.all(&[[-0.62, -0.62], [0.14, -0.70], [0.22, 0.36], [-0.54, 0.44]]), &paper);
        for [from, to] in [
            [[-0.56, -0.20], [0.14, -0.27]],
            [[-0.22, -0.60], [-0.19, -0.24]],
            [[-0.52, 0.12], [0.17, 0.04]],
            [[-0.14, -0.24], [-0.12, 0.08]],
        ] {
            easel.ink(&grip.all(&[from, to]), 1.2, (body.palette.dark.base, Taper::EVEN));
        }
    }
    super::small::pen(easel, body, grip);
}

/// With a wide blade of plastic; who digs with it has a heap of snow there.
pub fn snow_shovel(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, blade, snow) = (body.palette.leather, body.held(body.dyed(Tint::Blue)), body.palette.white);
    let low = foot(body, grip, 2.2);
    let unit = body.rig.unit;
    let at = grip.at([0.0, low]);
    let by = |[x, y]: Point| add(at, [grip.side * x * unit, y * unit]);
    let digs = body.pose == Pose::Sweeping;
    if digs {
        let heap =
            [[-0.30, 0.30], [0.10, -0.28], [0.62, -0.70], [1.16, -0.80], [1.70, -0.40], [2.20, 0.06], [2.5, 0.30]];
        body.panel(easel, &through(&heap.map(by), 6), &snow);
    }
    rod(easel, body, (grip.at([0.0, low - 0.50]), grip.at([0.0, -0.62])), 0.040, &wood);
    let handle =
        grip.all(&[[-0.16, -0.86], [0.16, -0.86], [0.17, -0.78], [0.05, -0.60], [-0.05, -0.60], [-0.17, -0.78]]);
    easel.ink(&closed(&handle), 3.4, (wood.line, Taper::EVEN));
    easel.ink(&closed(&handle), 1.8, (wood.base, Taper::EVEN));
    let scoop = [[-0.38, low - 0.70], [0.38, low - 0.70], [0.44, low], [-0.44, low]];
    body.panel(easel, &grip.all(&scoop), &blade);
    for x in [-0.2, 0.0, 0.2] {
        easel.ink(&grip.all(&[[x, low - 0.62], [x * 1.1, low - 0.08]]), 0.9, (blade.line, Taper::LINE));
    }
    if digs {
        let load = [[-0.42, 0.20], [-0.30, -0.16], [0.04, -0.30], [0.34, -0.12], [0.52, 0.20]];
        body.panel(easel, &through(&load.map(by), 6), &snow);
        for [x, y] in [[0.5, -1.05], [0.9, -1.3], [0.2, -0.7], [1.3, -1.1]] {
            easel.fill(&ellipse(by([x, y]), [0.055 * unit; 2], 0.0), snow.light);
        }
    }
}

/// Seen from above and before: wing cases, a forked horn, six legs.
pub fn beetle(easel: &mut Easel, body: &Body, grip: Grip) {
    let (shell, unit) = (body.held(body.dyed(Tint::Brown)), body.rig.unit);
    for (y, reach) in [(-0.02, 0.30), (-0.14, 0.32), (-0.25, 0.26)] {
        for side in [-1.0, 1.0] {
            let leg = [[side * 0.12, y], [side * 0.24, y - 0.05], [side * reach, y + 0.08]];
            body.panel(easel, &ribbon(&through(&grip.all(&leg), 4), |_| 0.016 * unit), &shell);
        }
    }
    let horn = [[0.0, -0.36], [0.0, -0.52], [0.02, -0.64]];
    body.panel(easel, &ribbon(&through(&grip.all(&horn), 4), |_| 0.034 * unit), &shell);
    for side in [-1.0, 1.0] {
        let fork = [[0.02, -0.60], [side * 0.07, -0.68], [side * 0.15, -0.70]];
        body.panel(easel, &ribbon(&through(&grip.all(&fork), 4), |_| 0.024 * unit), &shell);
    }
    body.panel(easel, &grip.round([0.0, -0.10], [0.20, 0.17]), &shell);
    body.panel(easel, &grip.round([0.0, -0.27], [0.155, 0.09]), &shell);
    body.panel(easel, &grip.round([0.0, -0.36], [0.085, 0.06]), &shell);
    easel.ink(&grip.all(&[[0.0, -0.21], [0.0, 0.06]]), 1.0, (shell.line, Taper::LINE));
    easel.fill(&grip.round([-0.08, -0.14], [0.035, 0.06]), shell.glint);
}

pub fn ladybug(easel: &mut Easel, body: &Body, grip: Grip) {
    let (shell, dark) = (body.held(body.dyed(Tint::Red)), body.palette.dark);
    for side in [-1.0, 1.0] {
        for y in [-0.04, -0.12] {
            let leg = [[side * 0.12, y], [side * 0.22, y + 0.05]];
            easel.ink(&grip.all(&leg), 1.6, (dark.line, Taper::EVEN));
        }
        let feeler = [[side * 0.03, -0.25], [side * 0.08, -0.33]];
        easel.ink(&grip.all(&feeler), 1.0, (dark.line, Taper::EVEN));
    }
    body.panel(easel, &grip.round([0.0, -0.22], [0.095, 0.075]), &dark);
    body.panel(easel, &grip.round([0.0, -0.08], [0.17, 0.145]), &shell);
    easel.ink(&grip.all(&[[0.0, -0.21], [0.0, 0.06]]), 1.0, (dark.line, Taper::EVEN));
    for (x, y) in [(0.075, -0.12), (0.10, -0.02), (-0.075, -0.12), (-0.10, -0.02)] {
        easel.fill(&grip.round([x, y], [0.032, 0.032]), dark.base);
    }
}

/// A small dark body in a light of its own.
pub fn firefly(easel: &mut Easel, body: &Body, grip: Grip) {
    let (light, dark, unit) = (body.dyed(Tint::Yellow), body.palette.dark, body.rig.unit);
    let middle = grip.at([0.0, -0.16]);
    easel.shine(middle, [1.05 * unit, 0.95 * unit], (light.glint, 0.75));
    for (lean, far) in [(-0.16, 0.30), (0.02, 0.34)] {
        let wing = [[0.10, -0.20], [lean, -0.42], [lean - 0.12, -0.20 - far], [lean + 0.10, -0.44]];
        easel.veil(&around(&grip.all(&wing), 4), body.palette.white.light, 0.75);
    }
    // Dark before, light behind.
    body.panel(easel, &grip.round([-0.15, -0.12], [0.13, 0.075]), &light);
    easel.fill(&grip.round([-0.17, -0.12], [0.10, 0.055]), light.glint);
    body.panel(easel, &grip.round([0.06, -0.16], [0.14, 0.075]), &dark);
    easel.fill(&grip.round([0.17, -0.18], [0.055, 0.055]), body.dyed(Tint::Red).base);
    for feeler in [[[0.20, -0.22], [0.30, -0.32]], [[0.21, -0.20], [0.34, -0.24]]] {
        easel.ink(&grip.all(&feeler), 1.0, (dark.line, Taper::EVEN));
    }
    for number in 0..7 {
        let turn = f64::from(number) * 0.9;
        let spark = add(middle, [libm::cos(turn) * 0.55 * unit, libm::sin(turn) * 0.45 * unit - 0.2 * unit]);
        easel.fill(&ellipse(spark, [0.025 * unit; 2], 0.0), light.glint);
    }
}

/// A round flask tipped over a pointed one on the other hand, its liquid in between.
pub fn flasks(easel: &mut Easel, body: &Body, grip: Grip) {
    let (glass, drink, unit) = (body.palette.metal, body.held(body.dyed(Tint::Purple)), body.rig.unit);
    let at_other = grip.other();
    let below = body.palm(at_other);
    let by = |[x, y]: Point| add(below, [grip.side * (0.14 + x) * unit, (y - 0.02) * unit]);
    if body.posture.arms[at_other].hand == super::Hand::Assist {
        let wall = [[-0.09, -0.66], [0.09, -0.66], [0.09, -0.42], [0.31, 0.02], [-0.31, 0.02], [-0.09, -0.42]].map(by);
        let [left, right] = [[-0.20, -0.19], [0.20, -0.19]].map(by);
        easel.veil(&wall, glass.glint, 0.75);
        easel.fill(&[left, right, wall[3], wall[4]], drink.base);
        easel.ink(&closed(&wall), 1.0, (glass.line, Taper::EVEN));
        easel.ink(&closed(&ellipse(by([0.0, -0.66]), [0.11 * unit, 0.03 * unit], 0.0)), 1.0, (glass.line, Taper::EVEN));
        let (from, to) = (grip.at([-0.52, -0.42]), by([0.0, -0.30]));
        let stream = through(&[from, [to[0], from[1] + 0.10 * unit], to], 6);
        easel.fill(&ribbon(&stream, |share| (0.040 - 0.016 * share) * unit), drink.light);
    }
    let tube = [[-0.50, -0.47], [-0.44, -0.33], [0.20, -0.06], [0.27, -0.14], [0.26, -0.20]];
    easel.veil(&grip.all(&tube), glass.glint, 0.75);
    let filled = [[-0.46, -0.36], [-0.10, -0.30], [0.24, -0.16], [0.25, -0.10], [0.19, -0.07], [-0.44, -0.33]];
    easel.fill(&grip.all(&filled), drink.base);
    easel.ink(&closed(&grip.all(&tube)), 1.0, (glass.line, Taper::EVEN));
}
