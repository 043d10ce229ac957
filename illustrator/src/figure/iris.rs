//! Inside of the lids: the white, the iris, and the lights in it.

use super::curve::{Point, Taper, closed, ellipse, line};
use super::easel::Easel;
use super::eyes::Eye;
use super::face::is_manly;
use super::look::Pupil;
use super::marks::{heart_in, star_in};
use super::palette::Palette;
use super::shade::Shade;

/// Irises darker than this are black in ink.
const DARK_IRIS: f64 = 0.40;

pub fn draw(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (upper, lower) = (eye.upper_lid(), eye.lower_lid());
    let white: Vec<Point> = upper.iter().chain(&lower).copied().collect();
    let within_lids = is_manly(eye.rig) || eye.look.lid < 0.75;
    easel.fill(&white, palette.eye_white);
    easel.within(&white, |easel| {
        lid_shadow(easel, (eye, palette.eye_shade), &upper);
        iris(easel, eye, palette, &upper);
        wet_rim(easel, eye, palette, &lower);
        if within_lids {
            catchlights(easel, eye, palette);
        }
    });
    if !within_lids {
        catchlights(easel, eye, palette);
    }
}

/// An iris that is a light of itself: its color floods the eye and the lids about it.
pub fn shine(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let light = palette.iris.light;
    easel.veil(&eye.oval([0.0, 0.0], [0.92, 0.92]), light, 0.55);
    easel.veil(&eye.oval([0.0, 0.05], [0.42, 0.42]), palette.catchlight, 0.85);
    let center = eye.in_iris([0.0, 0.0]);
    let head = eye.rig.head;
    easel.glow(center, [0.30 * head * eye.narrow.max(0.5), 0.24 * head], (light, 0.55));
    // A streak to the outer side, as of a lens.
    let streak = |side: f64, long: f64| [center[0] + side * long * head, center[1] - 0.015 * head];
    let ray = [streak(-eye.side, 0.10), streak(eye.side, 0.34)];
    easel.ink(&ray, 1.4, (light, Taper { start: 0.4, end: 0.6, least: 0.0 }));
}

fn iris(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, upper: &[Point]) {
    let colors = palette.iris;
    // Beside a coarse pen an iris is small, or there is no white left in the eye.
    let coarse = easel.in_ink() && easel.is_small();
    let disc = eye.oval([0.0, 0.0], if coarse { [0.86, 1.0] } else { [1.0, 1.0] });
    let dull = eye.look.pupil == Pupil::Empty;
    if easel.in_ink() && !easel.is_small() {
        return in_ink(easel, eye, palette);
    }
    if easel.in_color() {
        let ends = (eye.in_iris([0.0, -1.0]), eye.in_iris([0.0, 1.0]));
        let low = if dull { colors.shaded } else { colors.light };
        let middle = if dull { colors.shaded } else { colors.base };
        let stops =
            [(0.0, colors.deep), (0.32, colors.deep), (0.54, colors.shaded), (0.74, middle), (0.94, low), (1.0, low)];
        easel.ramp(&disc, ends, &stops);
    } else {
        // Too small for dots, an iris is black.
        easel.veil(&disc, if easel.is_small() { colors.deep } else { colors.base }, 1.0);
    }
    easel.within(&disc, |easel| {
        if !dull {
            let lean = -0.06 * eye.rig.light * eye.side;
            // A crescent of glow, and a darker one over it, so that only its rim shines.
            easel.veil(&eye.oval([lean, 0.54], [0.72, 0.38]), colors.light, 0.90);
            let over = eye.oval([lean, 0.34], [0.80, 0.42]);
            if easel.in_color() {
                let ends = (eye.in_iris([0.0, -0.1]), eye.in_iris([0.0, 0.76]));
                easel.ramp(&over, ends, &[(0.0, colors.shaded), (1.0, colors.base)]);
            } else {
                easel.veil(&over, if easel.is_small() { colors.deep } else { colors.base }, 1.0);
            }
        }
        if easel.in_color() && !dull && !easel.is_small() {
            rays(easel, eye, palette);
            depth(easel, eye, palette);
        }
        if !easel.in_color() {
            easel.veil(&eye.oval([0.0, -0.62], [1.1, 0.62]), colors.deep, 1.0);
        }
        pupil(easel, eye, palette);
        lid_shadow(easel, (eye, colors.deep), upper);
    });
    if coarse {
        return;
    }
    // Strong where the lid shades it, and thin at its foot, where the light comes out: a ring all round would stare.
    let edge = closed(&eye.oval([0.0, 0.0], [0.965, 0.972]));
    if !easel.in_color() {
        return easel.ink(&edge, 1.1, (colors.line, Taper { start: 0.0, end: 0.0, least: 1.0 }));
    }
    easel.ink(&edge, 0.6, (colors.shaded, Taper { start: 0.0, end: 0.0, least: 1.0 }));
    let over: Vec<Point> = (0..=30)
        .map(|step| {
            let turn = core::f64::consts::PI * (0.70 + 1.60 * f64::from(step) / 30.0);
            eye.in_iris([0.965 * libm::cos(turn), 0.972 * libm::sin(turn)])
        })
        .collect();
    easel.ink(&over, 1.5, (colors.line, Taper { start: 0.4, end: 0.4, least: 0.1 }));
}

/// No dots in an eye: black above, and below lines that run out of it into the white; a dark eye is black down to its glow.
fn in_ink(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let colors = palette.iris;
    let black = Shade { tone: 1.0, ..colors.deep };
    let disc = eye.oval([0.0, 0.0], [1.0, 1.0]);
    let is_dark = luma(colors.base.color) < DARK_IRIS;
    easel.veil(&disc, if is_dark { black } else { palette.catchlight }, 1.0);
    easel.within(&disc, |easel| {
        if eye.look.pupil == Pupil::Empty {
            return easel.veil(&disc, palette.skin.shaded, 1.0);
        }
        if eye.look.pupil == Pupil::Heart {
            easel.veil(&disc, palette.catchlight, 1.0);
            return pupil(easel, eye, palette);
        }
        if is_dark {
            // Even a dark eye is glass: half of it is the light that comes through.
            easel.veil(&eye.oval([0.0, 0.34], [0.80, 0.60]), palette.catchlight, 1.0);
            easel.veil(&eye.oval([0.0, -0.10], [0.62, 0.58]), black, 1.0);
        } else {
            // The lighter the color, the less of the disc is black.
            let light = ((luma(colors.base.color) - DARK_IRIS) / 0.35).clamp(0.0, 1.0);
            easel.veil(&eye.oval([0.0, -0.70], [1.2, 0.76 - 0.22 * light]), black, 1.0);
            easel.veil(&eye.oval([0.0, 0.06], [0.50 - 0.12 * light, 0.42 - 0.10 * light]), black, 1.0);
        }
        spokes(easel, eye, black);
        // A second, fine edge below gives the glass its depth.
        let edge = |step: i32| {
            let turn = core::f64::consts::PI * (0.10 + 0.80 * f64::from(step) / 12.0);
            eye.in_iris([0.78 * libm::cos(turn), 0.78 * libm::sin(turn)])
        };
        let curve: Vec<Point> = (0..=12).map(edge).collect();
        easel.veil(&line(&curve, eye.rig.head * 0.0050, Taper::LINE), black, 1.0);
        pupil(easel, eye, palette);
    });
    // Thin at its foot, where the light comes out.
    let ring = |from: f64, to: f64| -> Vec<Point> {
        let turn = |step: i32| core::f64::consts::PI * (from + (to - from) * f64::from(step) / 24.0);
        (0..=24).map(|step| eye.in_iris([0.965 * libm::cos(turn(step)), 0.972 * libm::sin(turn(step))])).collect()
    };
    easel.ink(&ring(-0.14, 1.14), 0.7, (black, Taper { start: 0.2, end: 0.2, least: 0.7 }));
    easel.ink(&ring(0.86, 2.14), 1.25, (black, Taper { start: 0.2, end: 0.2, least: 0.5 }));
}

/// Fine lines from the pupil to the edge of the glass, between them the light that stands in it.
fn spokes(easel: &mut Easel, eye: &Eye<'_>, black: Shade) {
    for spoke in 0..9 {
        let turn = core::f64::consts::PI * (0.10 + 0.80 * f64::from(spoke) / 8.0);
        let (cos, sin) = (libm::cos(turn), libm::sin(turn));
        let near = if spoke % 2 == 0 { 0.74 } else { 0.84 };
        let way = [eye.in_iris([0.99 * cos, 0.99 * sin]), eye.in_iris([near * cos, near * sin])];
        let outline = line(&way, eye.rig.head * 0.0085, Taper { start: 0.0, end: 0.9, least: 0.0 });
        easel.veil(&outline, black, 1.0);
    }
}

pub fn luma(color: canvas::Color) -> f64 {
    let part = |value: u8, weight: f64| f64::from(value) / 255.0 * weight;
    part(color.red, 0.2126) + part(color.green, 0.7152) + part(color.blue, 0.0722)
}

fn pupil(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let colors = palette.iris;
    let radii = if eye.slit { [0.14, 0.68] } else { [0.35, 0.40] };
    match eye.look.pupil {
        Pupil::Round => easel.veil(&eye.oval([0.0, -0.05], radii), colors.deep, 1.0),
        // Nobody is there.
        Pupil::Empty => easel.veil(&eye.oval([0.0, -0.02], [0.30, 0.32]), colors.deep, 0.75),
        Pupil::Heart => {
            let (_, iris) = eye.iris();
            let size = eye.rig.head * eye.half[1] * iris[1] * 0.62;
            let heart = heart_in(eye.in_iris([0.0, 0.02]), [size * eye.narrow, size]);
            // A heart of dots would be lost in the glass.
            easel.veil(&heart, if easel.in_ink() { Shade { tone: 1.0, ..colors.deep } } else { palette.lip }, 1.0);
            easel.ink(&closed(&heart), 0.6, (colors.deep, Taper::EVEN));
        }
        Pupil::Star => {
            easel.veil(&eye.oval([0.0, -0.05], radii), colors.deep, 1.0);
        }
    }
    // The top of the iris lies in the shade of the lid.
    easel.veil(&eye.oval([0.0, -0.92], [1.05, 0.62]), colors.deep, if easel.in_color() { 0.55 } else { 0.0 });
}

/// Glass: a glow that gathers at its foot, and the sky in its upper rim.
fn depth(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    let (_, [wide, high]) = eye.iris();
    let radii = [wide * eye.half[0], high * eye.half[1]].map(|radius| radius * eye.rig.head);
    easel.glow(eye.in_iris([0.0, 0.86]), [radii[0] * 0.95, radii[1] * 0.70], (palette.iris.light, 0.80));
    let rim = |reach: f64, step: i32| {
        let turn = core::f64::consts::PI * (1.18 + 0.64 * f64::from(step) / 10.0);
        eye.in_iris([reach * libm::cos(turn), reach * libm::sin(turn)])
    };
    let sky: Vec<Point> =
        (0..=10).map(|step| rim(0.86, step)).chain((0..=10).rev().map(|step| rim(0.62, step))).collect();
    easel.veil(&sky, palette.iris.light, 0.30);
}

fn rays(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    for ray in 0..7 {
        let turn = core::f64::consts::PI * (0.14 + 0.72 * f64::from(ray) / 6.0);
        let (cos, sin) = (libm::cos(turn), libm::sin(turn));
        let at = |reach: f64| eye.in_iris([reach * cos, reach * sin]);
        let outline =
            line(&[at(0.50), at(0.70), at(0.88)], eye.rig.head * 0.0070, Taper { start: 0.1, end: 0.8, least: 0.1 });
        easel.veil(&outline, palette.iris.shaded, 0.40);
    }
}

/// The upper lid copied down by a third of the opening, on the white and, darker, on the iris.
fn lid_shadow(easel: &mut Easel, (eye, shade): (&Eye<'_>, Shade), upper: &[Point]) {
    if !easel.in_color() {
        return;
    }
    let drop = eye.half[1] * eye.rig.head * 0.46 * eye.look.lid.min(1.0);
    let band: Vec<Point> = upper.iter().copied().chain(upper.iter().rev().map(|[x, y]| [*x, y + drop])).collect();
    easel.veil(&band, shade, 0.58);
}

/// The edge of the lower lid shines, and at the inner corner the flesh shows.
fn wet_rim(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette, lower: &[Point]) {
    if !easel.in_color() || easel.is_small() {
        return;
    }
    let count = lower.len();
    let corner = &lower[count * 7 / 8..];
    easel.veil(&line(corner, eye.rig.head * 0.020, Taper::LINE), palette.blush, 0.45);
    let shine = &lower[count / 8..count * 3 / 4];
    easel.veil(&line(shine, eye.rig.head * 0.007, Taper::LINE), palette.catchlight, 0.60);
}

fn catchlights(easel: &mut Easel, eye: &Eye<'_>, palette: &Palette) {
    if eye.look.pupil == Pupil::Empty {
        return;
    }
    let (_, iris) = eye.iris();
    let size = eye.shape.catchlight * (1.0 - 0.30 * eye.down);
    let mirror = eye.rig.light * eye.side;
    let round = |offset: Point, part: f64| {
        let center = eye.in_iris(offset);
        let wide = part * eye.shape.half[0] * iris[0] * eye.narrow * eye.rig.head;
        ellipse(center, [wide, wide * 1.26], eye.rig.light * -16.0)
    };
    // Of an eye that looks down it hangs at the edge of the lid.
    let under_lid = (eye.top() - eye.iris().0[1]) / iris[1] + 0.10;
    let high = -0.44 * eye.look.lid.min(1.0) * (1.0 - eye.down) + under_lid * eye.down;
    easel.veil(
        &round([-0.46 * mirror, 0.06], 0.20 * size),
        palette.iris.glint,
        if easel.in_color() { 0.30 } else { 0.0 },
    );
    easel.veil(&round([0.34 * mirror, high], 0.33 * size), palette.catchlight, 1.0);
    easel.veil(&round([-0.42 * mirror, 0.46 - eye.look.lower * 0.5], 0.14 * size), palette.catchlight, 0.95);
    if eye.look.pupil == Pupil::Star {
        let middle = eye.in_iris([-0.06 * mirror, 0.10]);
        easel.veil(&star_in(middle, eye.rig.head * 0.056 * size), palette.catchlight, 0.97);
    }
    if size > 0.85 && !easel.is_small() {
        easel.veil(&round([0.52 * mirror, 0.10], 0.09), palette.catchlight, 0.9);
    }
}
