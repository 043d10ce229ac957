//! Lines of the action in print: where somebody rushes or strikes, the edges of the picture run along or toward them.
//!
//! Nobody asked for them by name: they stay at the edges, and the place is seen between them.

use engine::Style;

use super::outline::Outline;
use super::shades::hex;
use super::sheet::Sheet;
use super::stage::Stage;
use scene::Pose::{
    self, CrossingBlades, Cycling, Falling, Fighting, Flying, IceSkating, Kicking, KickingAt, Leaping, Lunging,
    OnHorse, OnMotorbike, Pitching, Running, RunningTogether, Skating, Skiing, Slashing, StrikingAt, Swinging,
};
use scene::Sight;

pub fn over(sheet: &mut Sheet, stage: &Stage) {
    let scene = stage.scene;
    let are_asked = scene.sights.iter().any(|sight| matches!(sight, Sight::SpeedLines | Sight::FocusLines));
    if scene.style != Style::Manga || scene.place.is_abstract() || are_asked {
        return;
    }
    let does = |poses: &[Pose]| scene.figures.iter().any(|figure| poses.contains(&figure.pose));
    if does(&STRIKES) {
        toward(sheet, stage);
    } else if does(&RUSHES) {
        along(sheet, stage);
    }
}

const STRIKES: [Pose; 12] = [
    Fighting,
    Kicking,
    Lunging,
    Slashing,
    CrossingBlades,
    StrikingAt,
    KickingAt,
    Leaping,
    Pitching,
    Swinging,
    Falling,
    Pose::Pushing,
];
const RUSHES: [Pose; 10] =
    [Running, RunningTogether, Skating, Cycling, OnMotorbike, OnHorse, Skiing, IceSkating, Flying, Pose::Saving];

/// Bundles of wedges from the edges toward the middle of those who act, black and white by turns.
fn toward(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("lines of the action");
    let middle = [(stage.head.center[0] + stage.width * 0.5) * 0.5, (stage.head.center[1] + stage.height * 0.5) * 0.5];
    let mut angle = dice.between(0.0, 0.2);
    let end = angle + std::f64::consts::TAU;
    let (mut black, mut white) = (Outline::new(), Outline::new());
    while angle < end {
        let (lines, bundle) = (3 + dice.below(8), dice.between(0.06, 0.18));
        for line in 0..lines {
            let share = (f64::from(line as u32) + dice.between(0.2, 0.8)) / lines as f64;
            let inward = libm::sin(share * std::f64::consts::PI);
            let turn = angle + bundle * share;
            let reach = 1.14 - 0.38 * inward * dice.between(0.4, 1.0);
            let at = |reach: f64| {
                [
                    middle[0] + libm::cos(turn) * reach * stage.width * 0.56,
                    middle[1] + libm::sin(turn) * reach * stage.height * 0.56,
                ]
            };
            let wide = stage.unit * dice.between(8.0, 34.0) * (0.4 + 0.6 * inward);
            let into = if dice.chance(0.28) { &mut white } else { &mut black };
            into.add_bar(at(1.7), at(reach), [wide, 0.0]);
        }
        angle += bundle + dice.between(0.02, 0.12);
    }
    sheet.fill(white, hex(0x00FF_FFFF));
    sheet.fill(black, hex(0));
    sheet.layer("lines of the action");
}

/// Level wedges from both edges, as long as the middle leaves them room.
fn along(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("lines of the action");
    let lean = dice.between(-0.05, 0.05);
    let (mut black, mut white) = (Outline::new(), Outline::new());
    let mut y = dice.between(-0.02, 0.04) * stage.height;
    while y < stage.height * 1.05 {
        let (lines, left) = (3 + dice.below(7), dice.chance(0.5));
        let longest = stage.width * dice.between(0.16, 0.46);
        for line in 0..lines {
            let share = (f64::from(line as u32) + 0.5) / lines as f64;
            let swell = 0.35 + 0.65 * libm::sin(share * std::f64::consts::PI);
            y += stage.height * dice.between(0.004, 0.013);
            let reach = longest * swell * dice.between(0.6, 1.0);
            let (base, tip) = if left { (-10.0, reach) } else { (stage.width + 10.0, stage.width - reach) };
            let rise = |x: f64| y + (x - stage.width / 2.0) * lean;
            let into = if dice.chance(0.4) { &mut white } else { &mut black };
            into.add_bar([base, rise(base)], [tip, rise(tip)], [stage.unit * dice.between(3.0, 11.0) * swell, 0.0]);
        }
        y += stage.height * dice.between(0.015, 0.06);
    }
    sheet.fill(white, hex(0x00FF_FFFF));
    sheet.fill(black, hex(0));
    sheet.layer("lines of the action");
}
