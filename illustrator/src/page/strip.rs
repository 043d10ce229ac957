//! Panels of a strip: one tall column, with more air where more time goes by.

use super::frame::{Edge, Edges, Frame};
use super::layout::with_insets;
use super::paper::Measures;
use super::script::{Panel, Reading, Shot, Size};
use scene::seed::Dice;

/// A longer strip goes on in the next file: pictures have at most 8192 pixels a side.
pub const LONGEST: f64 = 7_600.0;

/// The outlines of the panels, and the strip's height.
pub fn layout(panels: &[Panel], measures: &Measures, seed: u64) -> (Vec<Frame>, f64) {
    let mut dice = Dice::new(seed, "strip");
    let [left, top, right, _] = measures.frame;
    let mut y = top;
    let mut frames = Vec::new();
    let mut to_the_right = dice.chance(0.5);
    for panel in panels.iter().filter(|panel| !panel.hints.inset) {
        let high = height(panel) * dice.between(0.94, 1.06);
        let narrow = panel.hints.size == Size::Small && !panel.hints.wide;
        let room = (right - left) * if narrow { dice.between(0.22, 0.36) } else { 0.0 };
        to_the_right ^= narrow;
        let (mut from, mut to) = if to_the_right { (left + room, right) } else { (left, right - room) };
        if panel.hints.bleed || panel.hints.splash {
            (from, to) = (-measures.bleed, measures.width + measures.bleed);
        }
        let slope = if panel.hints.slanted { [0.06, -0.06][dice.below(2)] * dice.between(0.7, 1.2) } else { 0.0 };
        let level = |at: f64, slope: f64| Edge { at: at - slope * measures.width / 2.0, slope };
        let drop = slope.abs() * (to - from) / 2.0;
        y += drop;
        let (above, below) = (level(y, slope), level(y + high, -slope * 0.6));
        let edges = Edges { left: Edge::straight(from), right: Edge::straight(to), top: above, bottom: below };
        frames.push(edges.frame());
        let pause = if panel.place_is_new { 1.5 } else { 1.0 };
        y += high + drop + measures.between_tiers * dice.between(0.8, 1.3) * pause;
    }
    let frames = with_insets(panels, &frames, (measures, Reading::RightToLeft));
    (frames, libm::ceil(y - measures.between_tiers + top))
}

/// How high a panel stands.
fn height(panel: &Panel) -> f64 {
    let usual: f64 = match panel.hints.size {
        Size::Small => 330.0,
        Size::Usual => 560.0,
        Size::Large => 860.0,
    };
    let tall = if panel.hints.splash || panel.hints.tall { 1_160.0 } else { 0.0 };
    let flat = if panel.hints.wide && matches!(panel.shot, Some(Shot::Far) | None) { 0.82 } else { 1.0 };
    usual.max(tall) * flat
}

/// Panels that one file holds, from and up to; an inset stays with the panel it lies on.
pub fn files(panels: &[Panel]) -> Vec<(usize, usize)> {
    let mut files = Vec::new();
    let (mut from, mut sum) = (0, 0.0);
    for (at, panel) in panels.iter().enumerate() {
        let high = if panel.hints.inset { 0.0 } else { height(panel) * 1.1 + 260.0 };
        if sum + high > LONGEST && at > from {
            files.push((from, at));
            (from, sum) = (at, 0.0);
        }
        sum += high;
    }
    files.push((from, panels.len()));
    files
}
