//! How the panels of a page are dealt to its tiers: all ways are tried, and the one with the best rhythm is taken.

use super::script::{Panel, Size};
use scene::seed::Dice;

/// One tier, by the places of its panels among those that stand (insets lie).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tier {
    Row(Vec<usize>),
    /// A tall panel with others above each other beside it; whether it is read first.
    Beside {
        tall: usize,
        stack: Vec<usize>,
        tall_first: bool,
    },
}

impl Tier {
    pub fn panels(&self) -> Vec<usize> {
        match self {
            Self::Row(panels) => panels.clone(),
            Self::Beside { tall, stack, tall_first: true } => [&[*tall], stack.as_slice()].concat(),
            Self::Beside { tall, stack, tall_first: false } => [stack.as_slice(), &[*tall]].concat(),
        }
    }
}

/// How much room a panel wants beside others.
pub fn weights(panels: &[&Panel], dice: &mut Dice) -> Vec<f64> {
    let mut weights: Vec<f64> = panels.iter().map(|panel| weight(panel) * dice.between(0.92, 1.10)).collect();
    if panels.iter().any(|panel| panel.hints.size == Size::Large) || panels.len() < 2 {
        return weights;
    }
    // Nobody said which panel is the page's: the one that wants the most room already.
    let open = (0..panels.len()).filter(|at| panels[*at].hints.size != Size::Small);
    if let Some(largest) = open.max_by(|one, other| weights[*one].total_cmp(&weights[*other])) {
        weights[largest] *= 1.5;
    }
    weights
}

fn weight(panel: &Panel) -> f64 {
    let size = match panel.hints.size {
        Size::Small => 0.62,
        Size::Usual => 1.0,
        Size::Large => 2.1,
    };
    let letters: usize = panel.words.iter().map(|words| words.text.chars().count()).sum();
    let wide = if panel.hints.wide { 0.35 } else { 0.0 };
    let crowd = panel.seen.len().saturating_sub(1) as f64 * 0.15;
    size * (1.0 + wide + crowd + (letters as f64 / 150.0).min(0.9))
}

pub fn deal(panels: &[&Panel], weights: &[f64], dice: &mut Dice) -> Vec<Tier> {
    let mut all = Vec::new();
    ways(panels, 0, &mut Vec::new(), &mut all);
    let priced = all.into_iter().map(|way| (price(&way, panels, weights) + dice.between(0.0, 0.8), way));
    let best = priced.min_by(|one, other| one.0.total_cmp(&other.0));
    best.map(|(_, way)| way).unwrap_or_default()
}

fn ways(panels: &[&Panel], from: usize, begun: &mut Vec<Tier>, all: &mut Vec<Vec<Tier>>) {
    if from == panels.len() {
        all.push(begun.clone());
        return;
    }
    for tier in tiers_from(panels, from) {
        let next = from + tier.panels().len();
        begun.push(tier);
        ways(panels, next, begun, all);
        begun.pop();
    }
}

fn tiers_from(panels: &[&Panel], from: usize) -> Vec<Tier> {
    let left = panels.len() - from;
    let mut tiers = Vec::new();
    for count in 1..=left.min(3) {
        let row: Vec<usize> = (from..from + count).collect();
        let wide = row.iter().any(|at| panels[*at].hints.wide || panels[*at].hints.splash);
        let tall = row.iter().any(|at| panels[*at].hints.tall);
        if !tall && (count == 1 || !wide) {
            tiers.push(Tier::Row(row));
        }
    }
    for stack in 2..=3_usize.min(left.saturating_sub(1)) {
        let plain = |at: usize| !panels[at].hints.tall && !panels[at].hints.wide;
        if panels[from].hints.tall && (from + 1..=from + stack).all(plain) {
            let stack = (from + 1..=from + stack).collect();
            tiers.push(Tier::Beside { tall: from, stack, tall_first: true });
        }
        if panels[from + stack].hints.tall && (from..from + stack).all(plain) {
            tiers.push(Tier::Beside { tall: from + stack, stack: (from..from + stack).collect(), tall_first: false });
        }
    }
    tiers
}

/// Lower is better.
fn price(way: &[Tier], panels: &[&Panel], weights: &[f64]) -> f64 {
    let count = panels.len() as f64;
    let depth: f64 = way.iter().map(|tier| if matches!(tier, Tier::Row(_)) { 1.0 } else { 1.8 }).sum();
    let off = depth - (1.0 + 0.45 * count);
    let alike = way.windows(2).filter(|pair| pair[0].panels().len() == pair[1].panels().len()).count() as f64;
    off * off * 1.6 + alike * 1.3 + way.iter().map(|tier| price_of_tier(tier, panels, weights)).sum::<f64>()
}

fn price_of_tier(tier: &Tier, panels: &[&Panel], weights: &[f64]) -> f64 {
    let Tier::Row(row) = tier else { return 0.0 };
    let small = row.iter().filter(|at| panels[**at].hints.size == Size::Small).count();
    let large = row.iter().filter(|at| panels[**at].hints.size == Size::Large).count();
    let sum: f64 = row.iter().map(|at| weights[*at]).sum();
    match row.len() {
        1 if small == 1 => 4.0,
        1 if large == 1 || panels[row[0]].hints.wide => 0.0,
        1 => 0.7,
        2 => 1.2 * (large as f64 - small as f64).max(0.0),
        // Three in a row are narrow.
        _ => 0.5 + 3.0 * large as f64 + (sum - 3.0).max(0.0) * 1.5 - 0.3 * small as f64,
    }
}
