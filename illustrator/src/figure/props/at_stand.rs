//! In the hands of who works at what stands before them: a hilt whose blade is in the stone, a drumstick, a mallet, a stick.

use super::super::body::{Body, workplace};
use super::super::curve::{Taper, add, around, ellipse, lerp};
use super::super::easel::Easel;
use super::{Grip, rod};

/// The hilt is in both hands, the point in the stone.
pub fn stone_sword(easel: &mut Easel, body: &Body, grip: Grip) {
    let (metal, gold, unit) = (body.held(body.palette.metal), body.palette.gold, body.rig.unit);
    let slit = workplace::slit_of(body);
    let guard = grip.at([0.0, 0.56]);
    let half = 0.082 * unit;
    let blade = [
        add(guard, [-half, 0.0]),
        add(guard, [half, 0.0]),
        add(slit, [half * 0.9, 0.0]),
        add(slit, [-half * 0.9, 0.0]),
    ];
    body.panel(easel, &blade, &metal);
    easel.ink(&[lerp(guard, slit, 0.06), lerp(guard, slit, 0.94)], 0.9, (metal.glint, Taper::LINE));
    rod(easel, body, (grip.at([0.0, -0.22]), guard), 0.046, &body.palette.leather);
    let cross = grip.all(&[[-0.34, 0.50], [0.0, 0.53], [0.34, 0.50], [0.36, 0.59], [0.0, 0.62], [-0.36, 0.59]]);
    body.panel(easel, &around(&cross, 3), &gold);
    body.panel(easel, &ellipse(grip.at([0.0, -0.26]), [0.075 * unit; 2], 0.0), &gold);
}

/// Thick and short, one in each hand.
pub fn drumstick(easel: &mut Easel, body: &Body, grip: Grip) {
    let wood = body.palette.gold;
    rod(easel, body, (grip.at([0.0, 0.26]), grip.at([0.0, -1.0])), 0.052, &wood);
    body.panel(easel, &ellipse(grip.at([0.0, -1.0]), [0.058 * body.rig.unit; 2], 0.0), &wood);
}

/// Of wood, as long as an arm, its head across.
pub fn mallet(easel: &mut Easel, body: &Body, grip: Grip) {
    let wood = body.palette.gold;
    rod(easel, body, (grip.at([0.0, 0.66]), grip.at([0.0, -1.22])), 0.048, &body.palette.leather);
    let head = grip.all(&[[-0.52, -1.46], [0.52, -1.46], [0.54, -1.02], [-0.54, -1.02]]);
    body.panel(easel, &head, &wood);
    for side in [-1.0, 1.0] {
        body.panel(
            easel,
            &grip.all(&[[side * 0.54, -1.44], [side * 0.60, -1.40], [side * 0.60, -1.08], [side * 0.54, -1.04]]),
            &wood,
        );
    }
    easel.ink(&grip.all(&[[-0.44, -1.34], [0.44, -1.34]]), 1.2, (wood.glint, Taper::LINE));
}

/// A plain round stick.
pub fn stick(easel: &mut Easel, body: &Body, grip: Grip) {
    rod(easel, body, (grip.at([0.0, 0.50]), grip.at([0.0, -1.46])), 0.055, &body.palette.gold);
}
