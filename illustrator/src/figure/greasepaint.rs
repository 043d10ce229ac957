//! What covers a face on stage and in tales: the paint of clowns, mimes and kabuki, a skull, a tengu's mask, tusks, dirt.

use super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::easel::Easel;
use super::headwear::piece;
use super::mouth;
use super::palette::{Palette, fabric};
use super::rig::Rig;
use super::shot::Shot;
use super::smudges;
use scene::{Extra, Hour, Tint};

/// On the skin, below eyes, nose and mouth.
pub fn under_features(easel: &mut Easel, (rig, palette, shot): (&Rig, &Palette, &Shot), face: &[Point]) {
    for extra in &shot.character.extras {
        match extra {
            Extra::ClownPaint => clown(easel, rig, palette, face),
            Extra::MimePaint => mime(easel, rig, palette, face),
            Extra::KabukiPaint => kabuki(easel, rig, palette, face),
            Extra::SkullPaint => skull(easel, rig, palette, face),
            Extra::Dirt => dirt(easel, rig, palette, face),
            Extra::Flour | Extra::CheekPaint => smudges::on_cheeks(easel, (rig, palette, *extra), face),
            _ => {}
        }
    }
}

/// Over them.
pub fn over_features(easel: &mut Easel, rig: &Rig, palette: &Palette, extra: Extra) {
    match extra {
        Extra::ClownPaint => red_nose(easel, rig),
        Extra::TenguMask => tengu_mask(easel, rig, palette),
        Extra::Tusks => tusks(easel, rig, palette),
        _ => {}
    }
}

fn whitened(easel: &mut Easel, palette: &Palette, face: &[Point]) {
    easel.veil(face, palette.white.base, 0.92);
    if easel.in_color() {
        easel.crescent(face, [0.0, 0.0], (palette.white.shaded, 0.4));
    }
}

fn lips(rig: &Rig, [wide, up, down]: [f64; 3]) -> Vec<Point> {
    let y = mouth::height(rig);
    let edge = [
        [-wide, y],
        [-wide * 0.5, y - up],
        [0.0, y - up * 0.7],
        [wide * 0.5, y - up],
        [wide, y],
        [wide * 0.5, y + down],
        [0.0, y + down * 1.2],
        [-wide * 0.5, y + down],
    ];
    around(&edge.map(|at| rig.face(at)), 4)
}

fn clown(easel: &mut Easel, rig: &Rig, palette: &Palette, face: &[Point]) {
    let (red, blue) = (fabric(Tint::Red, Hour::Day), fabric(Tint::Sky, Hour::Day));
    whitened(easel, palette, face);
    easel.within(face, |easel| {
        for side in rig.sides_seen() {
            let lid = [[0.19, 0.34], [0.30, 0.55], [0.19, 0.79], [0.08, 0.55]];
            let lid = around(&lid.map(|[x, y]: Point| rig.face([side * x, y])), 2);
            easel.veil(&lid, blue.base, 0.95);
            easel.veil(&ellipse(rig.face([side * 0.275, 0.775]), [rig.head * 0.062; 2], 0.0), red.light, 0.9);
        }
        let mouth = lips(rig, [0.19, 0.060, 0.075]);
        easel.veil(&mouth, red.base, 1.0);
        easel.ink(&closed(&mouth), 0.6, (red.line, Taper::EVEN));
    });
}

fn red_nose(easel: &mut Easel, rig: &Rig) {
    let red = fabric(Tint::Red, Hour::Day);
    let middle = if rig.is_profile() {
        rig.place(rig.outlined([0.36 * rig.visage.wide * rig.facing(), 0.735], 0.24))
    } else {
        rig.face([0.0, 0.735])
    };
    let middle = rig.hung(middle, [rig.facing() * 0.03 * (rig.yaw_deg.abs() / 30.0).min(1.0), 0.0]);
    piece(easel, rig, &ellipse(middle, [rig.head * 0.075; 2], 0.0), &red);
    let shine = rig.hung(middle, [rig.light * 0.026, -0.028]);
    easel.fill(&ellipse(shine, [rig.head * 0.018, rig.head * 0.014], 0.0), red.glint);
}

fn mime(easel: &mut Easel, rig: &Rig, palette: &Palette, face: &[Point]) {
    whitened(easel, palette, face);
    easel.within(face, |easel| {
        for side in rig.sides_seen() {
            let line = [[0.19, 0.37], [0.216, 0.58], [0.19, 0.83], [0.164, 0.58]];
            easel.fill(&around(&line.map(|[x, y]: Point| rig.face([side * x, y])), 2), palette.dark.base);
        }
        easel.veil(&lips(rig, [0.085, 0.030, 0.036]), palette.dark.base, 1.0);
    });
}

/// Red lines that rise from the brows and bow below the eyes.
fn kabuki(easel: &mut Easel, rig: &Rig, palette: &Palette, face: &[Point]) {
    let red = fabric(Tint::Red, Hour::Day);
    whitened(easel, palette, face);
    easel.within(face, |easel| {
        for side in rig.sides_seen() {
            let ways: [&[Point]; 3] = [
                &[[0.05, 0.56], [0.10, 0.46], [0.24, 0.36], [0.36, 0.24]],
                &[[0.06, 0.68], [0.20, 0.735], [0.33, 0.68], [0.40, 0.54]],
                &[[0.10, 0.80], [0.20, 0.83], [0.30, 0.80], [0.36, 0.70]],
            ];
            for way in ways {
                let way: Vec<Point> = way.iter().map(|[x, y]| rig.face([side * x, *y])).collect();
                let band = ribbon(&through(&way, 6), |at| {
                    rig.head * 0.026 * libm::sin((0.12 + 0.76 * at) * core::f64::consts::PI)
                });
                easel.veil(&band, red.base, 0.95);
            }
        }
        easel.veil(&lips(rig, [0.085, 0.028, 0.036]), red.base, 1.0);
    });
}

fn skull(easel: &mut Easel, rig: &Rig, palette: &Palette, face: &[Point]) {
    let black = palette.dark.base;
    whitened(easel, palette, face);
    easel.within(face, |easel| {
        for side in rig.sides_seen() {
            let socket = [[0.19, 0.43], [0.33, 0.50], [0.32, 0.68], [0.18, 0.74], [0.06, 0.67], [0.06, 0.50]];
            easel.fill(&around(&socket.map(|[x, y]: Point| rig.face([side * x, y])), 4), black);
            let hollow = [[0.40, 0.70], [0.24, 0.80], [0.30, 0.92], [0.40, 0.92]];
            easel.veil(&around(&hollow.map(|[x, y]: Point| rig.face([side * x, y])), 4), black, 0.75);
        }
        let nose = [[0.0, 0.70], [0.05, 0.775], [0.02, 0.785], [0.0, 0.765], [-0.02, 0.785], [-0.05, 0.775]];
        easel.fill(&nose.map(|at| rig.face(at)), black);
        let y = mouth::height(rig);
        easel.ink(
            &through(&[[-0.25, y - 0.02], [0.0, y], [0.25, y - 0.02]].map(|at| rig.face(at)), 6),
            1.6,
            (black, Taper::LINE),
        );
        for step in -5..=5 {
            let x = f64::from(step) * 0.045;
            easel.ink(&[rig.face([x, y - 0.045]), rig.face([x, y + 0.045])], 1.1, (black, Taper::LINE));
        }
    });
}

fn dirt(easel: &mut Easel, rig: &Rig, palette: &Palette, face: &[Point]) {
    let soil = fabric(Tint::Brown, Hour::Day);
    let spots = [
        ([0.26, 0.76], [0.085, 0.045], -24.0),
        ([-0.24, 0.72], [0.060, 0.035], 18.0),
        ([0.05, 0.42], [0.070, 0.030], -10.0),
        ([-0.12, 0.93], [0.050, 0.026], 12.0),
    ];
    easel.within(face, |easel| {
        for ([x, y], [wide, high], tilt) in spots {
            let middle = rig.face([x * rig.light, y]);
            let smear = ellipse(middle, [rig.head * wide, rig.head * high], tilt * rig.light);
            easel.veil(&smear, soil.base, if easel.in_color() { 0.62 } else { 0.35 });
            let streak = ellipse(
                rig.hung(middle, [0.04, 0.03]),
                [rig.head * wide * 0.6, rig.head * high * 0.4],
                tilt * rig.light,
            );
            easel.veil(&streak, palette.skin.line, 0.30);
        }
    });
}

/// Over all of the face; its nose points where the head does.
fn tengu_mask(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let (red, white, dark) = (fabric(Tint::Red, Hour::Day), palette.white, palette.dark);
    let half = [[0.0, 0.30], [0.24, 0.31], [0.39, 0.42], [0.40, 0.66], [0.31, 0.88], [0.14, 1.03], [0.0, 1.06]];
    let edge: Vec<Point> = half
        .iter()
        .map(|[x, y]| rig.face([*x, *y]))
        .chain(half.iter().rev().map(|[x, y]| rig.face([-x, *y])))
        .collect();
    piece(easel, rig, &around(&edge, 5), &red);
    for side in rig.sides_seen() {
        let eye = ellipse(
            rig.face([side * 0.19, 0.57]),
            [rig.head * 0.085 * rig.squeeze(side * 20.0).max(0.4), rig.head * 0.050],
            0.0,
        );
        easel.fill(&eye, palette.gold.base);
        easel.ink(&closed(&eye), 1.2, (dark.line, Taper::EVEN));
        easel.fill(&ellipse(rig.face([side * 0.19, 0.57]), [rig.head * 0.026, rig.head * 0.034], 0.0), dark.base);
        let brow = [[0.07, 0.50], [0.18, 0.42], [0.34, 0.40]].map(|[x, y]: Point| rig.face([side * x, y]));
        piece(easel, rig, &ribbon(&through(&brow, 5), |at| rig.head * (0.042 - 0.022 * at)), &white);
        let beard = [[0.05, 0.79], [0.18, 0.80], [0.32, 0.92]].map(|[x, y]: Point| rig.face([side * x, y]));
        piece(easel, rig, &ribbon(&through(&beard, 5), |at| rig.head * (0.036 - 0.026 * at)), &white);
    }
    let mouth = [[-0.14, 0.88], [0.0, 0.86], [0.14, 0.88]].map(|at| rig.face(at));
    easel.ink(&through(&mouth, 5), 2.4, (dark.base, Taper::LINE));
    let root = rig.face([0.0, 0.69]);
    let far = rig.hung(root, [rig.facing() * (0.16 + 0.36 * (rig.yaw_deg.abs() / 30.0).min(1.2)), 0.05]);
    let middle = super::curve::lerp(root, far, 0.5);
    let nose = through(&[root, rig.hung(middle, [0.0, -0.02]), far], 6);
    piece(easel, rig, &ribbon(&nose, |at| rig.head * (0.085 - 0.020 * at)), &red);
    piece(easel, rig, &ellipse(far, [rig.head * 0.068; 2], 0.0), &red);
}

fn tusks(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let y = mouth::height(rig);
    for side in rig.sides_seen() {
        let tooth =
            [[0.038, y + 0.020], [0.092, y + 0.016], [0.098, y - 0.120]].map(|[x, y]: Point| rig.face([side * x, y]));
        let tooth = through(&[tooth[0], super::curve::lerp(tooth[0], tooth[2], 0.6), tooth[2]], 4)
            .into_iter()
            .chain(through(
                &[tooth[2], rig.hung(super::curve::lerp(tooth[1], tooth[2], 0.5), [side * 0.012, 0.0]), tooth[1]],
                4,
            ))
            .collect::<Vec<Point>>();
        easel.fill(&tooth, palette.white.base);
        easel.ink(&closed(&tooth), 0.9, (palette.skin.line, Taper::EVEN));
    }
}
