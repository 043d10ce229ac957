//! What is eaten and drunk.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, distance, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{Grip, rod};
use scene::Tint;

/// Both hands round it: the handle is under one of them. Of a color that no apron has.
pub fn cup(easel: &mut Easel, body: &Body, grip: Grip) {
    let china = body.held(body.palette.accent);
    let alone = body.posture.arms[grip.other()].hand != super::Hand::Assist;
    // In one hand it stands beside the fingers.
    let shift = if alone { -0.15 } else { 0.0 };
    let at = |points: &[Point]| grip.all(&points.iter().map(|[x, y]| [x + shift, *y]).collect::<Vec<_>>());
    let wall = at(&[[-0.19, -0.25], [0.19, -0.25], [0.185, 0.10], [0.13, 0.22], [-0.13, 0.22], [-0.185, 0.10]]);
    body.panel(easel, &wall, &china);
    let band = at(&[[-0.19, 0.12], [0.0, 0.15], [0.19, 0.12]]);
    let stripe = china.glint;
    easel.ink(&through(&band, 4), 2.6, (stripe, Taper::EVEN));
    let rim = at(&ellipse([0.0, -0.25], [0.19, 0.055], 0.0));
    easel.fill(&rim, body.palette.leather.deep);
    easel.ink(&closed(&rim), 1.0, (china.line, Taper::EVEN));
    for x in [-0.06, 0.06] {
        let steam = at(&[[x, -0.32], [x + 0.05, -0.42], [x - 0.03, -0.50], [x + 0.03, -0.60]]);
        easel.ink(&through(&steam, 5), 1.0, (body.palette.white.shaded, Taper::LINE));
    }
}

/// The handle in one hand, the saucer on the other.
pub fn teacup(easel: &mut Easel, body: &Body, grip: Grip) {
    let (china, unit) = (body.held(body.palette.white), body.rig.unit);
    let other = grip.other_palm(body);
    let assists = body.posture.arms[grip.other()].hand == super::Hand::Assist;
    if assists {
        let center = [other[0] + grip.side * 0.14 * unit, other[1] - 0.05 * unit];
        let plate = ellipse(center, [0.32 * unit, 0.085 * unit], 0.0);
        body.panel(easel, &plate, &china);
        let ring = ellipse(center, [0.17 * unit, 0.04 * unit], 0.0);
        easel.ink(&closed(&ring), 0.6, (china.line, Taper::EVEN));
    }
    let handle = through(&grip.all(&[[-0.12, -0.12], [0.02, -0.12], [0.03, 0.02], [-0.10, 0.06]]), 5);
    body.panel(easel, &ribbon(&handle, |_| 0.028 * unit), &china);
    let bowl = [
        [-0.47, -0.18],
        [-0.09, -0.18],
        [-0.10, -0.06],
        [-0.14, 0.04],
        [-0.21, 0.10],
        [-0.23, 0.14],
        [-0.33, 0.14],
        [-0.35, 0.10],
        [-0.42, 0.04],
        [-0.46, -0.06],
    ];
    body.panel(easel, &grip.all(&bowl), &china);
    let rim = grip.all(&ellipse([-0.28, -0.18], [0.19, 0.05], 0.0));
    easel.fill(&rim, body.palette.leather.base);
    easel.ink(&closed(&rim), 0.9, (china.line, Taper::EVEN));
    let gold = through(&grip.all(&[[-0.45, -0.08], [-0.28, -0.04], [-0.10, -0.08]]), 4);
    easel.ink(&gold, 1.4, (body.palette.gold.base, Taper::EVEN));
    let steam = grip.all(&[[-0.28, -0.25], [-0.23, -0.36], [-0.31, -0.44], [-0.25, -0.56]]);
    easel.ink(&through(&steam, 5), 1.0, (body.palette.white.shaded, Taper::LINE));
}

pub fn candy(easel: &mut Easel, body: &Body, grip: Grip) {
    let (sweet, white) = (body.held(body.dyed(Tint::Pink)), body.palette.white);
    rod(easel, body, (grip.at([0.0, 0.24]), grip.at([0.0, -0.42])), 0.020, &white);
    let center = grip.at([0.0, -0.58]);
    let size = 0.21 * body.rig.unit;
    body.panel(easel, &ellipse(center, [size; 2], 0.0), &sweet);
    let spiral: Vec<Point> = (0..40)
        .map(|step| {
            let turn = f64::from(step) * 0.34;
            let reach = size * 0.9 * f64::from(step) / 40.0;
            [center[0] + libm::cos(turn) * reach, center[1] + libm::sin(turn) * reach]
        })
        .collect();
    easel.ink(&spiral, 1.8, (white.base, Taper::LINE));
}

pub fn ice_cream(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cone, accent, unit) = (body.palette.gold, body.palette.accent, body.rig.unit);
    // Dark it would be a microphone.
    let cream = body.held(Surface { base: accent.glint, shaded: accent.light, ..accent });
    let scoops: [(Point, f64, Surface); 2] = [([0.0, -0.55], 0.16, body.palette.white), ([0.0, -0.36], 0.20, cream)];
    for (center, size, surface) in scoops {
        body.panel(easel, &ellipse(grip.at(center), [size * unit, size * 0.92 * unit], 0.0), &surface);
    }
    let wafer = grip.all(&[[-0.19, -0.27], [0.19, -0.27], [0.03, 0.28], [-0.03, 0.28]]);
    body.panel(easel, &wafer, &cone);
    easel.within(&wafer, |easel| {
        for shift in [-0.24, -0.12, 0.0, 0.12, 0.24] {
            for lean in [-0.2, 0.2] {
                easel.ink(&grip.all(&[[shift - lean, -0.28], [shift + lean, 0.28]]), 0.5, (cone.line, Taper::EVEN));
            }
        }
    });
    let drip =
        [[-0.21, -0.30], [0.21, -0.30], [0.19, -0.22], [0.10, -0.25], [0.04, -0.19], [-0.04, -0.25], [-0.13, -0.20]];
    body.panel(easel, &around(&grip.all(&drip), 3), &cream);
}

/// The bowl on one hand, chopsticks in the other, noodles between them.
pub fn noodles(easel: &mut Easel, body: &Body, grip: Grip) {
    let (china, unit) = (body.held(body.palette.white), body.rig.unit);
    let at_other = grip.other();
    let tip = grip.at([-0.36, 0.10]);
    if body.posture.arms[at_other].hand == super::Hand::Assist {
        let other = body.palm(at_other);
        let at = |[x, y]: Point| [other[0] + grip.side * (0.10 + x) * unit, other[1] + (y - 0.06) * unit];
        let brim = ellipse(at([0.0, -0.24]), [0.36 * unit, 0.09 * unit], 0.0);
        let wall = [[-0.36, -0.24], [-0.30, -0.06], [-0.15, 0.05], [0.15, 0.05], [0.30, -0.06], [0.36, -0.24]];
        body.panel(easel, &through(&wall.map(at), 4), &china);
        let stripe = [[-0.34, -0.17], [0.0, -0.09], [0.34, -0.17]];
        easel.ink(&through(&stripe.map(at), 5), 2.6, (body.palette.lip, Taper::EVEN));
        easel.fill(&brim, body.palette.leather.light);
        easel.ink(&closed(&brim), 0.9, (china.line, Taper::EVEN));
        for (from, to) in [(-0.04, -0.14), (-0.015, -0.05), (0.01, 0.04), (0.035, 0.13)] {
            let low = at([to, -0.24]);
            let high = [tip[0] + from * unit, tip[1]];
            let middle = [high[0] * 0.8 + low[0] * 0.2, (high[1] + low[1]) / 2.0];
            let strand = through(&[high, middle, low], 5);
            body.panel(easel, &ribbon(&strand, |_| 0.018 * unit), &body.palette.gold);
        }
    }
    // What is already at the lips.
    let lips = body.rig.face([0.0, 0.88]);
    if distance(lips, tip) < 1.0 * unit {
        for apart in [-0.03, 0.0, 0.03] {
            let [from, to] = [lips, tip].map(|[x, y]| [x + apart * unit, y]);
            let middle = [f64::midpoint(from[0], to[0]), f64::midpoint(from[1], to[1]) + 0.04 * unit];
            body.panel(easel, &ribbon(&through(&[from, middle, to], 5), |_| 0.018 * unit), &body.palette.gold);
        }
    }
    for apart in [0.0, 0.05] {
        let stick = (grip.at([0.24, -0.10 - apart]), grip.at([-0.40, 0.12 - apart * 0.4]));
        rod(easel, body, stick, 0.016, &body.palette.leather);
    }
}

pub fn onigiri(easel: &mut Easel, body: &Body, grip: Grip) {
    let (rice, weed) = (body.palette.white, body.palette.dark);
    let shape = [[0.0, -0.30], [0.10, -0.25], [0.28, 0.06], [0.24, 0.16], [-0.24, 0.16], [-0.28, 0.06], [-0.10, -0.25]];
    let outline = around(&grip.all(&shape), 4);
    body.panel(easel, &outline, &rice);
    let band = grip.all(&[[-0.12, -0.04], [0.12, -0.04], [0.12, 0.22], [-0.12, 0.22]]);
    easel.within(&outline, |easel| easel.veil(&band, weed.base, 1.0));
    for [x, y] in [[-0.06, -0.17], [0.07, -0.14], [-0.18, 0.0], [0.19, 0.02]] {
        easel.ink(&grip.all(&[[x, y], [x + 0.03, y + 0.015]]), 0.6, (rice.shaded, Taper::EVEN));
    }
}

pub fn sandwich(easel: &mut Easel, body: &Body, grip: Grip) {
    let (bread, leaf, filling) = (body.palette.gold, body.palette.leaf, body.held(body.palette.accent));
    let slice = |low: f64| {
        let corners = [[-0.28, low - 0.10], [0.28, low - 0.10], [0.29, low], [-0.29, low]];
        around(&grip.all(&corners), 3)
    };
    body.panel(easel, &slice(0.15), &bread);
    let meat = grip.all(&[[-0.27, 0.0], [0.27, 0.0], [0.27, 0.06], [-0.27, 0.06]]);
    body.panel(easel, &meat, &filling);
    let waves: Vec<Point> = (0..=12)
        .map(|step| [-0.31 + 0.62 * f64::from(step) / 12.0, if step % 2 == 0 { 0.02 } else { -0.02 }])
        .collect();
    let mut salad = grip.all(&waves);
    salad.extend(grip.all(&[[0.29, -0.06], [-0.29, -0.06]]));
    body.panel(easel, &salad, &leaf);
    body.panel(easel, &slice(-0.05), &bread);
}

pub fn cake(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, cream, unit) = (body.palette.white, body.held(body.palette.accent), body.rig.unit);
    body.panel(easel, &ellipse(grip.at([0.0, 0.0]), [0.40 * unit, 0.09 * unit], 0.0), &white);
    let side = grip.all(&[[-0.24, -0.28], [0.24, -0.28], [0.24, -0.02], [0.12, 0.02], [-0.12, 0.02], [-0.24, -0.02]]);
    body.panel(easel, &side, &body.palette.gold);
    let layer = grip.all(&[[-0.24, -0.15], [0.24, -0.15], [0.24, -0.10], [-0.24, -0.10]]);
    easel.fill(&layer, white.base);
    let icing = [
        [-0.25, -0.30],
        [0.25, -0.30],
        [0.26, -0.20],
        [0.18, -0.16],
        [0.10, -0.21],
        [0.02, -0.15],
        [-0.08, -0.21],
        [-0.17, -0.15],
        [-0.26, -0.20],
    ];
    body.panel(easel, &around(&grip.all(&icing), 3), &cream);
    body.panel(easel, &ellipse(grip.at([0.0, -0.30]), [0.25 * unit, 0.06 * unit], 0.0), &white);
    for x in [-0.14, 0.0, 0.14] {
        let berry = ellipse(grip.at([x, -0.34]), [0.055 * unit, 0.06 * unit], 0.0);
        easel.fill(&berry, body.palette.lip);
        easel.ink(&closed(&berry), 0.6, (body.palette.dark.line, Taper::EVEN));
        let shine = add(grip.at([x, -0.34]), body.rig.away([-0.015, -0.015]));
        easel.fill(&ellipse(shine, [0.014 * unit; 2], 0.0), white.base);
    }
}
