//! The nose from the front and half aside: of the young a touch below the bridge, of the grown its bridge, tip and wing.

use super::curve::{Point, Taper, around, ellipse, through};
use super::easel::Easel;
use super::palette::Palette;
use super::profile;
use super::rig::Rig;
use scene::{Age, FigureKind};

/// How far the tip of the nose stands before the mask.
const TIP_OUT: f64 = 0.070;
/// From here on it stands out beyond the far cheek.
const STANDS_OUT_DEG: f64 = 38.0;

fn tip_height(rig: &Rig) -> f64 {
    match (rig.age, rig.kind) {
        (Age::Child, _) => 0.752,
        (_, FigureKind::Man) => 0.760,
        _ => 0.748,
    }
}

pub fn draw(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let turned = rig.yaw_deg.abs();
    // The side on which its edge is seen, else the side in shade.
    let side = if turned > 9.0 { rig.facing() } else { -rig.light };
    if turned > STANDS_OUT_DEG {
        beyond_cheek(easel, (rig, palette), side);
    } else if rig.visage.nose > 0.5 {
        bridged(easel, (rig, palette), side);
    } else {
        small(easel, (rig, palette), side);
    }
}

/// A point of the nose: `out` before the mask.
fn on(rig: &Rig, side: f64, [x, y]: Point, out: f64) -> Point {
    let x = x * side;
    rig.solid([x, y, rig.out_of_face([x, y]) + out])
}

/// About the tip.
fn tip(rig: &Rig, side: f64, [x, y]: Point) -> Point {
    on(rig, side, [x, tip_height(rig) + y], TIP_OUT * 0.55)
}

/// Of who is cold, or has drunk: over the tip and its wings.
pub fn reddened(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let at = |x: f64, y: f64| {
        let [x, y] = [x, tip_height(rig) + y];
        if rig.is_profile() { profile::on_edge(rig, [x - 0.02, y]) } else { on(rig, 1.0, [x, y], TIP_OUT * 0.5) }
    };
    let strength = if easel.in_color() { 0.62 } else { 0.0 };
    let tip = [[-0.050, -0.004], [-0.022, -0.040], [0.022, -0.040], [0.050, -0.004], [0.030, 0.022], [-0.030, 0.022]];
    easel.veil(&around(&tip.map(|[x, y]| at(x, y)), 5), palette.blush, strength);
    easel.glow(at(0.0, -0.010), [0.105 * rig.head, 0.070 * rig.head], (palette.blush, 0.95));
    if !easel.in_color() && !easel.is_small() {
        for x in [-0.030, -0.006, 0.018] {
            let tick = [at(x + 0.010, -0.030), at(x - 0.006, 0.006)];
            easel.ink(&tick, 0.5, (palette.skin.line, Taper::LINE));
        }
    }
}

fn beyond_cheek(easel: &mut Easel, (rig, palette): (&Rig, &Palette), side: f64) {
    let (on, tip_y) = (|x: f64, y: f64, out: f64| on(rig, side, [x, y], out), tip_height(rig));
    let bump = [
        on(0.012, 0.585, 0.0),
        on(0.010, 0.65, 0.018),
        on(0.004, tip_y - 0.018, TIP_OUT),
        on(0.002, tip_y + 0.004, TIP_OUT * 0.9),
        on(0.010, tip_y + 0.028, 0.012),
        on(-0.03, tip_y + 0.03, 0.0),
        on(-0.04, 0.60, 0.0),
    ];
    easel.fill(&around(&bump, 5), palette.skin.base);
    let share = ((rig.yaw_deg.abs() - STANDS_OUT_DEG) / 14.0).clamp(0.3, 1.0);
    let edge = through(&bump[usize::from(rig.visage.nose < 0.5)..5], 6);
    easel.ink(&edge, 0.6 + 0.5 * share, (palette.skin.line, Taper { start: 0.7, end: 0.25, least: 0.0 }));
}

/// A small nose: a touch of shade beside its tip, the light on it, and the short line under it.
fn small(easel: &mut Easel, (rig, palette): (&Rig, &Palette), side: f64) {
    let tip = |x: f64, y: f64| tip(rig, side, [x, y]);
    let (strong, turned) = (rig.visage.nose, (rig.yaw_deg.abs() / 24.0).min(1.0));
    if easel.in_color() {
        let up = 0.026 + 0.070 * strong;
        let wedge = [tip(0.006, -up), tip(0.015, -0.010), tip(0.022, 0.008), tip(0.008, 0.017), tip(-0.010, 0.012)];
        easel.veil(&around(&wedge, 4), palette.skin.shaded, 0.85);
        let light = tip(-0.008, -0.014);
        easel.veil(&ellipse(light, [rig.head * 0.007, rig.head * 0.005], 0.0), palette.skin.glint, 0.75);
    }
    // From the front one sees under the tip; of a turned head its edge.
    let edge = -0.004 - (0.018 + 0.03 * strong) * turned;
    let stroke = [tip(0.008 + 0.006 * turned, edge), tip(0.017, 0.004), tip(0.006, 0.012), tip(-0.008, 0.010)];
    easel.ink(&through(&stroke, 5), 0.8, (palette.skin.line, Taper { start: 0.6, end: 0.5, least: 0.0 }));
}

/// A grown nose: the plane of its bridge in shade, its tip and one wing in line.
fn bridged(easel: &mut Easel, (rig, palette): (&Rig, &Palette), side: f64) {
    let line = palette.skin.line;
    let on = |x: f64, y: f64, out: f64| on(rig, side, [x, y], out);
    let tip = |x: f64, y: f64| tip(rig, side, [x, y]);
    if easel.in_color() {
        let plane = [
            on(0.066, 0.550, 0.0),
            on(0.038, 0.600, 0.004),
            on(0.024, 0.680, 0.014),
            tip(0.024, -0.010),
            tip(0.030, 0.012),
            tip(0.004, 0.024),
            tip(-0.020, 0.016),
            tip(0.004, -0.006),
            on(0.008, 0.66, 0.014),
            on(0.014, 0.590, 0.004),
        ];
        easel.veil(&around(&plane, 4), palette.skin.shaded, if rig.age == Age::Grown { 0.62 } else { 0.85 });
    }
    // The years sharpen it.
    let high = match (rig.age, rig.kind) {
        (Age::Grown, FigureKind::Man) => 0.704,
        (Age::Grown, _) => 0.712,
        _ => 0.672,
    };
    let ridge = [on(0.021, high, 0.016), tip(0.028, -0.012), tip(0.026, 0.008), tip(0.008, 0.020)];
    easel.ink(&through(&ridge, 6), 0.75, (line, Taper { start: 0.85, end: 0.6, least: 0.0 }));
    let wing = [tip(-0.030, 0.006), tip(-0.032, 0.013), tip(-0.022, 0.018)];
    easel.ink(&through(&wing, 4), 0.45, (line, Taper::LINE));
}
