//! Bottles, cans and cups of a drink.

use super::super::body::Body;
use super::super::body::posture::Hand;
use super::super::curve::{Point, Taper, around, closed, distance, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::{Grip, rod};
use scene::{Pose, Prop, Tint};

/// Flat and wide, the drink seen in it.
pub fn sake_cup(easel: &mut Easel, body: &Body, grip: Grip) {
    let lacquer = body.held(body.dyed(Tint::Red));
    let bowl = [[-0.30, -0.20], [0.30, -0.20], [0.22, -0.02], [0.09, 0.06], [-0.09, 0.06], [-0.22, -0.02]];
    body.panel(easel, &around(&grip.all(&bowl), 3), &lacquer);
    body.panel(easel, &grip.all(&[[-0.09, 0.05], [0.09, 0.05], [0.11, 0.13], [-0.11, 0.13]]), &lacquer);
    let brim = grip.round([0.0, -0.20], [0.30, 0.075]);
    easel.fill(&brim, lacquer.shaded);
    easel.fill(&grip.round([0.0, -0.19], [0.25, 0.052]), body.palette.white.base);
    easel.ink(&closed(&brim), 1.1, (body.palette.gold.base, Taper::EVEN));
}

/// Of clay: a round belly, a narrow neck, a lip.
pub fn sake_bottle(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let clay = body.held(body.palette.white);
    let half = [[0.085, -0.56], [0.055, -0.48], [0.06, -0.32], [0.17, -0.14], [0.19, 0.08], [0.15, 0.28]];
    let right = half.iter().copied();
    let left = half.iter().rev().map(|[x, y]| [-x, *y]);
    let outline: Vec<_> = right.chain(left).collect();
    body.panel(easel, &through(&grip.all(&outline), 4), &clay);
    easel.fill(&grip.round([0.0, -0.56], [0.085, 0.022]), body.palette.dark.base);
    for y in [-0.10, -0.05] {
        let ring = through(&grip.all(&[[-0.175, y], [0.0, y + 0.03], [0.175, y]]), 4);
        easel.ink(&ring, 1.4, (body.dyed(Tint::Navy).base, Taper::EVEN));
    }
}

/// Of tin, a band of its color and a flash across it.
pub fn can(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (tin, paint) = (body.palette.metal, body.held(body.palette.accent));
    let shell = [
        [-0.13, -0.38],
        [0.13, -0.38],
        [0.155, -0.32],
        [0.155, 0.24],
        [0.13, 0.30],
        [-0.13, 0.30],
        [-0.155, 0.24],
        [-0.155, -0.32],
    ];
    body.panel(easel, &grip.all(&shell), &tin);
    body.panel(easel, &grip.boxed(0.155, -0.31, 0.22), &paint);
    let flash = [[0.06, -0.26], [-0.08, -0.02], [-0.01, -0.02], [-0.05, 0.18], [0.09, -0.08], [0.02, -0.08]];
    easel.fill(&grip.all(&flash), body.palette.white.base);
    easel.ink(&grip.all(&[[-0.11, -0.28], [-0.11, 0.20]]), 1.6, (paint.glint, Taper::LINE));
    let lid = grip.round([0.0, -0.38], [0.13, 0.032]);
    easel.fill(&lid, tin.light);
    easel.ink(&closed(&lid), 0.8, (tin.line, Taper::EVEN));
    easel.ink(&grip.all(&[[-0.02, -0.385], [0.05, -0.38]]), 1.8, (tin.line, Taper::EVEN));
}

/// A bottle drawn in below its neck, a glass ball in that.
pub fn ramune(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (glass, cap) = (body.held(body.dyed(Tint::Sky)), body.dyed(Tint::Blue));
    let half =
        [[0.07, -0.58], [0.075, -0.46], [0.12, -0.38], [0.115, -0.30], [0.075, -0.24], [0.15, -0.12], [0.16, 0.30]];
    let left = half.iter().rev().map(|[x, y]| [-x, *y]);
    let outline = through(&grip.all(&half.iter().copied().chain(left).collect::<Vec<_>>()), 4);
    easel.fill(&outline, body.palette.white.base);
    easel.veil(&outline, glass.light, 0.75);
    easel.within(&outline, |easel| easel.veil(&grip.boxed(0.2, -0.16, 0.4), glass.base, 0.5));
    easel.fill(&grip.boxed(0.158, -0.02, 0.20), body.palette.white.base);
    easel.ink(&grip.all(&[[-0.10, 0.06], [0.10, 0.06]]), 2.4, (body.dyed(Tint::Red).base, Taper::LINE));
    easel.ink(&grip.all(&[[-0.07, 0.13], [0.07, 0.13]]), 1.6, (cap.base, Taper::LINE));
    body.panel(easel, &grip.round([0.0, -0.35], [0.05, 0.05]), &glass);
    easel.ink(&closed(&outline), 0.95, (glass.line, Taper::EVEN));
    easel.ink(&grip.all(&[[-0.11, -0.08], [-0.12, 0.24]]), 1.6, (body.palette.white.base, Taper::LINE));
    body.panel(easel, &grip.boxed(0.085, -0.66, -0.54), &cap);
}

/// Of paper with a gable, a straw to the lips where they are near.
pub fn carton(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (paper, print) = (body.palette.white, body.held(body.dyed(Tint::Sky)));
    let lips = body.rig.face([0.0, 0.865]);
    let end = if distance(lips, grip.at) < 1.0 * grip.unit { lips } else { grip.at([0.10, -0.66]) };
    rod(easel, body, (grip.at([0.03, -0.36]), end), 0.016, &print);
    body.panel(easel, &grip.all(&[[-0.16, -0.30], [0.16, -0.30], [0.10, -0.42], [-0.10, -0.42]]), &paper);
    body.panel(easel, &grip.boxed(0.11, -0.48, -0.41), &paper);
    body.panel(easel, &grip.boxed(0.165, -0.30, 0.30), &paper);
    easel.fill(&grip.boxed(0.165, -0.02, 0.30), print.base);
    easel.fill(&grip.round([0.0, -0.12], [0.08, 0.06]), print.shaded);
    easel.ink(&closed(&grip.boxed(0.165, -0.30, 0.30)), 0.9, (paper.line, Taper::EVEN));
}

/// Half of one, a straw and a small parasol in it.
pub fn coconut(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = grip.between_fingers();
    let (shell, white) = (body.palette.leather, body.palette.white);
    let lips = body.rig.face([0.0, 0.865]);
    let end = if distance(lips, grip.at) < 1.0 * grip.unit { lips } else { grip.at([0.16, -0.62]) };
    rod(easel, body, (grip.at([0.02, -0.10]), end), 0.020, &body.dyed(Tint::Pink));
    easel.ink(&grip.all(&[[-0.10, -0.12], [-0.20, -0.50]]), 1.6, (shell.line, Taper::EVEN));
    let shade = [[-0.40, -0.40], [-0.32, -0.52], [-0.20, -0.58], [-0.06, -0.54], [0.02, -0.44], [-0.19, -0.46]];
    body.panel(easel, &around(&grip.all(&shade), 3), &body.held(body.dyed(Tint::Yellow)));
    let bowl = [[-0.28, -0.16], [0.28, -0.16], [0.25, 0.10], [0.12, 0.26], [-0.12, 0.26], [-0.25, 0.10]];
    body.panel(easel, &around(&grip.all(&bowl), 3), &shell);
    let brim = grip.round([0.0, -0.15], [0.27, 0.075]);
    easel.fill(&brim, white.base);
    easel.ink(&closed(&brim), 0.9, (shell.line, Taper::EVEN));
    for [x, y] in [[-0.12, 0.04], [0.02, 0.12], [0.14, 0.02]] {
        easel.ink(&grip.all(&[[x, y], [x + 0.02, y + 0.07]]), 0.8, (shell.line, Taper::TAIL));
    }
}

/// Whether somebody has this at the lips now, seen from outside.
pub fn is_sipped(body: &Body) -> bool {
    body.gesture.unwrap_or(body.pose) == Pose::Drinking && matches!(body.prop, Some(Prop::Cup | Prop::Teacup))
}

/// A cup at the lips, between both hands: its wall is toward us, a little of its foot is seen, and no drink.
pub fn sipped(easel: &mut Easel, body: &Body, grip: Grip) {
    if body.prop == Some(Prop::Teacup) {
        return by_handle(easel, body, grip);
    }
    let china = body.held(body.palette.accent);
    let wall: [Point; 12] = [
        [-0.20, -0.17],
        [-0.10, -0.205],
        [0.0, -0.215],
        [0.10, -0.205],
        [0.20, -0.17],
        [0.195, 0.02],
        [0.165, 0.14],
        [0.10, 0.205],
        [0.0, 0.22],
        [-0.10, 0.205],
        [-0.165, 0.14],
        [-0.195, 0.02],
    ];
    let wall = around(&grip.all(&wall), 4);
    body.panel(easel, &wall, &china);
    let foot = grip.round([0.0, 0.185], [0.095, 0.030]);
    easel.fill(&foot, china.shaded);
    easel.ink(&closed(&foot), 0.7, (china.line, Taper::EVEN));
    let band = through(&grip.all(&[[-0.195, -0.10], [0.0, -0.145], [0.195, -0.10]]), 5);
    easel.ink(&band, 2.0, (body.palette.gold.base, Taper::EVEN));
    for x in [-0.26, 0.26] {
        let steam = grip.all(&[[x, -0.30], [x * 1.2, -0.40], [x * 0.95, -0.48], [x * 1.15, -0.60]]);
        easel.ink(&through(&steam, 5), 1.0, (body.palette.white.shaded, Taper::LINE));
    }
}

/// A fine cup at the lips, held by its handle; the saucer is on the other hand.
fn by_handle(easel: &mut Easel, body: &Body, grip: Grip) {
    let (china, gold, unit) = (body.held(body.palette.white), body.palette.gold, grip.unit);
    let other = grip.other();
    if body.posture.arms[other].hand == Hand::Assist {
        let palm = body.palm(other);
        let middle = [palm[0] + grip.side * 0.16 * unit, palm[1] - 0.10 * unit];
        body.panel(easel, &ellipse(middle, [0.36 * unit, 0.10 * unit], 0.0), &china);
        easel.ink(&closed(&ellipse(middle, [0.20 * unit, 0.05 * unit], 0.0)), 0.8, (gold.base, Taper::EVEN));
    }
    let lips = body.rig.face([0.0, 0.90]);
    let at = |[x, y]: Point| [lips[0] + grip.side * x * unit, lips[1] + y * unit];
    let handle = through(&[at([0.20, -0.02]), at([0.34, 0.0]), at([0.34, 0.14]), at([0.16, 0.16])], 5);
    body.panel(easel, &ribbon(&handle, |_| 0.024 * unit), &china);
    let wall = [[-0.20, 0.0], [0.0, -0.04], [0.22, -0.06], [0.20, 0.10], [0.10, 0.22], [-0.06, 0.24], [-0.17, 0.14]];
    body.panel(easel, &around(&wall.map(at), 4), &china);
    easel.ink(&through(&[at([-0.19, 0.05]), at([0.0, 0.03]), at([0.21, -0.01])], 5), 1.8, (gold.base, Taper::EVEN));
    for x in [-0.28, 0.30] {
        let steam = [at([x, -0.10]), at([x * 1.2, -0.20]), at([x * 0.95, -0.28]), at([x * 1.15, -0.40])];
        easel.ink(&through(&steam, 5), 1.0, (body.palette.white.shaded, Taper::LINE));
    }
}
