//! What else is worn on the head at work, in the cold and on feast days: hard hat, cowboy hat, mortarboard, earmuffs, Santa's hat.

use super::curve::{Point, Taper, around, ellipse, ribbon, through};
use super::easel::Easel;
use super::headwear::piece;
use super::palette::{Palette, fabric};
use super::rig::Rig;
use super::round::{Ring, brim, dome, hull, hull_of};
use scene::{Extra, Hour, Tint};

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) {
    match extra {
        Extra::HardHat => hard_hat(easel, rig, palette),
        Extra::CombatHelmet => combat_helmet(easel, rig, palette),
        Extra::BikeHelmet => bike_helmet(easel, rig, palette),
        Extra::CowboyHat => cowboy_hat(easel, rig, palette),
        Extra::Mortarboard => mortarboard(easel, rig, palette),
        Extra::EarMuffs => ear_muffs(easel, rig, palette),
        Extra::SantaHat => santa_hat(easel, rig, palette),
        other => super::folk::draw(easel, rig, palette, other),
    }
}

/// Its tip falls to the side away from the light.
fn santa_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (red, white, lean) = (palette.hat.unwrap_or(palette.accent), palette.white, -rig.light);
    let top = |x: f64, y: f64| rig.hung(rig.solid([0.0, 0.0, -0.05]), [x * lean, y]);
    let base = Ring { dip: 0.07, ..Ring::at(0.165, 0.474) };
    let front = base.front(rig);
    let (first, last) = (front[0], front[front.len() - 1]);
    let (near, far) = if lean > 0.0 { (last, first) } else { (first, last) };
    let mut cone = through(&[far, top(-0.30, -0.20), top(0.02, -0.40), top(0.38, -0.36), top(0.60, -0.02)], 7);
    cone.extend(through(&[top(0.52, -0.01), top(0.42, -0.14), near], 5));
    cone.extend(if lean > 0.0 { front.iter().rev().copied().collect::<Vec<_>>() } else { front.clone() });
    piece(easel, rig, &cone, &red);
    let fold = through(&[top(0.40, -0.14), top(0.28, -0.24), top(0.12, -0.28)], 5);
    easel.ink(&fold, 0.9, (red.line, Taper::FOLD));
    piece(easel, rig, &ellipse(top(0.57, 0.06), [rig.head * 0.10; 2], 0.0), &white);
    let band = ribbon(&Ring { dip: 0.06, ..Ring::at(0.125, 0.458) }.front(rig), |_| rig.head * 0.075);
    let shadow = super::curve::moved(&band, [0.0, rig.head * 0.05]);
    easel.on_figure(|easel| easel.veil(&shadow, palette.hair.deep, if easel.in_color() { 0.42 } else { 0.0 }));
    piece(easel, rig, &around(&band.iter().step_by(3).copied().collect::<Vec<_>>(), 3), &white);
}

/// A smooth shell with a ridge over it and a short peak.
pub fn hard_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let shell = palette.hat.unwrap_or(palette.gold);
    let rings = dome((0.195, -0.185), 0.474, 2.2);
    piece(easel, rig, &hull_of(rig, &rings), &shell);
    let ridge: Vec<Point> = rings.iter().map(|ring| ring.point(rig, 0.0, 0.03)).collect();
    let ridge = ribbon(&through(&ridge, 5), |at| rig.head * (0.060 - 0.02 * at));
    piece(easel, rig, &ridge, &shell);
    for turn in [-40.0, 40.0] {
        let rib: Vec<Point> = rings.iter().map(|ring| ring.point(rig, turn, 0.0)).collect();
        easel.ink(&through(&rib, 4), 0.7, (shell.line, Taper::LINE));
    }
    let base = Ring { dip: 0.075, ..Ring::at(0.195, 0.474) };
    let out = |turn: f64| {
        let far = libm::cos(turn.to_radians() * 1.1).max(0.0);
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        rig.solid([0.51 * sin, 0.255 + 0.05 * far, -0.05 + 0.50 * cos + 0.17 * far])
    };
    let mut peak = base.run(rig, (-84.0, 84.0), 14);
    peak.extend((0..=14).rev().map(|step| out(-84.0 + 12.0 * f64::from(step))));
    let shadow = super::curve::moved(&peak, [0.0, rig.head * 0.045]);
    easel.on_figure(|easel| easel.veil(&shadow, palette.hair.deep, if easel.in_color() { 0.42 } else { 0.0 }));
    piece(easel, rig, &peak, &shell);
}

/// A bowl of steel with a short rim all about it, low over the brow, and straps to the chin.
fn combat_helmet(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let shell = palette.hat.unwrap_or_else(|| fabric(Tint::Green, Hour::Day));
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 20.0 {
            continue;
        }
        let strap = [rig.face([side * 0.36, 0.40]), rig.face([side * 0.34, 0.74]), rig.face([side * 0.16, 0.99])];
        easel.ink(&through(&strap, 6), 2.6, (palette.leather.line, Taper::EVEN));
    }
    let rings = dome((0.235, -0.165), 0.478, 2.6);
    piece(easel, rig, &hull_of(rig, &rings), &shell);
    let (upper, lower) = (Ring { dip: 0.06, ..Ring::at(0.215, 0.482) }, Ring { dip: 0.09, ..Ring::at(0.315, 0.520) });
    let rim: Vec<Point> = upper.front(rig).into_iter().chain(lower.front(rig).into_iter().rev()).collect();
    let shadow = super::curve::moved(&rim, [0.0, rig.head * 0.05]);
    easel.on_figure(|easel| easel.veil(&shadow, palette.hair.deep, if easel.in_color() { 0.42 } else { 0.0 }));
    piece(easel, rig, &rim, &shell);
    let band = ribbon(&Ring { dip: 0.06, ..Ring::at(0.190, 0.484) }.front(rig), |_| rig.head * 0.020);
    piece(easel, rig, &band, &palette.leather);
}

/// A shell with long openings from front to back, and straps that meet below the chin.
fn bike_helmet(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let shell = palette.hat.unwrap_or(palette.accent);
    for side in [-1.0, 1.0] {
        if side * rig.yaw_deg > 20.0 {
            continue;
        }
        for (from, z) in [(0.30, 0.16), (0.28, -0.16)] {
            let ear = rig.solid([side * 0.405, 0.70, 0.02]);
            easel.ink(&[rig.solid([side * 0.46, from, z]), ear], 2.6, (palette.dark.base, Taper::EVEN));
        }
        if rig.is_from_behind {
            continue;
        }
        let chin = [rig.solid([side * 0.405, 0.70, 0.02]), rig.face([side * 0.27, 0.90]), rig.face([0.0, 1.01])];
        easel.ink(&through(&chin, 6), 2.6, (palette.dark.base, Taper::EVEN));
    }
    let rings = dome((0.175, -0.215), 0.492, 2.5);
    let rim = hull_of(rig, &[Ring::at(0.215, 0.484), Ring::at(0.12, 0.494)]);
    let shadow = super::curve::moved(&rim, [0.0, rig.head * 0.045]);
    easel.on_figure(|easel| easel.veil(&shadow, palette.hair.deep, if easel.in_color() { 0.42 } else { 0.0 }));
    piece(easel, rig, &rim, &palette.dark);
    let bowl = hull_of(rig, &rings);
    piece(easel, rig, &bowl, &shell);
    for step in -5..=6 {
        let turn = f64::from(step) * 30.0;
        if rig.squeeze(turn) < 0.18 {
            continue;
        }
        let way: Vec<Point> = rings[2..10].iter().map(|ring| ring.point(rig, turn, 0.0)).collect();
        let wide = 0.046 * rig.squeeze(turn).max(0.4);
        let opening = ribbon(&through(&way, 4), |at| {
            rig.head * wide * libm::sqrt(libm::sin((at * core::f64::consts::PI).clamp(0.0, core::f64::consts::PI)))
        });
        piece(easel, rig, &opening, &palette.dark);
    }
}

/// A high pinched crown; the brim rises at both sides.
fn cowboy_hat(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let felt = palette.hat.unwrap_or(palette.leather);
    let ring = Ring { dip: 0.11, ..Ring::at(0.185, 0.76) };
    let rolled = |turn: f64| {
        let side = libm::sin((turn + rig.yaw_deg).to_radians());
        ring.point(rig, turn, 0.21 * side * side * side * side)
    };
    let whole: Vec<Point> = (0..40).map(|step| rolled(f64::from(step) * 9.0)).collect();
    easel.fill(&hull(&whole), felt.deep);
    let edge = brim(rig, ring);
    let shadow = super::curve::moved(&edge, [0.0, rig.head * 0.04]);
    let strong = if easel.in_color() { 0.42 } else { 0.0 };
    easel.within(&hull_of(rig, &[Ring::at(0.20, 0.48)]), |easel| {
        easel.veil(&shadow, palette.hair.deep, strong);
    });
    let crown = hull_of(rig, &dome((0.16, -0.33), 0.445, 3.0));
    piece(easel, rig, &crown, &felt);
    let pinch = [[-0.12, -0.30], [-0.05, -0.18], [-0.02, -0.04]];
    easel.within(&crown, |easel| {
        for side in [-1.0, 1.0] {
            let crease = pinch.map(|[x, y]: Point| rig.solid([x * side, y, 0.32]));
            easel.ink(&through(&crease, 6), 0.8, (felt.line, Taper::FOLD));
        }
    });
    let band = ribbon(&Ring::at(0.105, 0.454).front(rig), |_| rig.head * 0.042);
    piece(easel, rig, &band, &palette.dark);
    let from = -90.0 - rig.yaw_deg;
    let front: Vec<Point> = (0..=24).map(|step| rolled(from + 7.5 * f64::from(step))).collect();
    let inner = Ring { dip: 0.06, ..Ring::at(0.155, 0.452) };
    let mut flap = front;
    flap.extend((0..=24).rev().map(|step| inner.point(rig, from + 7.5 * f64::from(step), 0.0)));
    piece(easel, rig, &flap, &felt);
}

fn mortarboard(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let cloth = palette.hat.unwrap_or(palette.dark);
    piece(easel, rig, &hull_of(rig, &[Ring { dip: 0.08, ..Ring::at(0.205, 0.476) }, Ring::at(-0.05, 0.42)]), &cloth);
    // Seen a little from below: the far corner is higher than the near one.
    let corner = |turn: f64| {
        let (sin, cos) = (libm::sin(turn.to_radians()), libm::cos(turn.to_radians()));
        let toward = libm::cos((turn + rig.yaw_deg).to_radians());
        rig.solid([0.72 * sin, -0.095 + 0.10 * toward, -0.05 + 0.66 * cos])
    };
    let board = [0.0, 90.0, 180.0, 270.0].map(corner);
    piece(easel, rig, &board, &cloth);
    let button = rig.solid([0.0, -0.11, -0.05]);
    let side = -rig.facing();
    let over = rig.solid([side * 0.46, -0.06, 0.18]);
    let end = rig.hung(over, [side * 0.03, 0.34]);
    let cord = through(&[button, over, rig.hung(over, [side * 0.03, 0.12]), end], 6);
    easel.ink(&cord, 2.6, (palette.gold.line, Taper::EVEN));
    easel.ink(&cord, 1.6, (palette.gold.base, Taper::EVEN));
    easel.fill(&ellipse(button, [rig.head * 0.030, rig.head * 0.020], 0.0), palette.gold.base);
    let tuft = [[-0.022, -0.02], [0.022, -0.02], [0.045, 0.16], [-0.045, 0.16]].map(|point| rig.hung(end, point));
    piece(easel, rig, &tuft, &palette.gold);
}

/// Two soft balls over the ears and a thin band over the hair.
fn ear_muffs(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    // From pad to pad.
    let over: Vec<Point> = (-10..=10)
        .map(|step| {
            let turn = (f64::from(step) * 10.2).to_radians();
            rig.solid([libm::sin(turn) * 0.462, 0.42 - libm::cos(turn) * 0.515, -0.03])
        })
        .collect();
    piece(easel, rig, &ribbon(&over, |_| rig.head * 0.022), &palette.accent);
    let fur = palette.white;
    for side in [-1.0, 1.0] {
        // The far one is seen from its edge, behind the cheek.
        let seen = 1.0 - (side * rig.yaw_deg).max(0.0) / 44.0;
        if rig.is_profile() && seen < 1.0 {
            continue;
        }
        let middle = rig.solid([side * 0.465, 0.56, -0.02]);
        let tuft = |step: i32| {
            let turn = (f64::from(step) * 18.0).to_radians();
            let far = if step % 2 == 0 { 0.150 } else { 0.132 };
            rig.hung(middle, [libm::cos(turn) * far * 0.86 * seen.max(0.36), libm::sin(turn) * far])
        };
        piece(easel, rig, &around(&(0..20).map(tuft).collect::<Vec<_>>(), 3), &fur);
        let curl = [[-0.05, 0.02], [0.0, 0.055], [0.05, 0.03]].map(|point| rig.hung(middle, point));
        easel.ink(&through(&curl, 4), 0.6, (fur.line, Taper::FOLD));
    }
}
