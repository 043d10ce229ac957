//! Where each panel of a printed page stands: tiers from top to bottom, panels in reading order, one clearly the largest.

use super::frame::{Edge, Edges, Frame};
use super::paper::Measures;
use super::script::{Panel, Reading, Size};
use super::tiers::{self, Tier};
use crate::figure::curve::Point;
use scene::seed::Dice;

/// No tier is flatter than this share of the page, no panel narrower than this share of its tier.
const FLATTEST: f64 = 0.155;
const NARROWEST: f64 = 0.24;
/// How much larger than the second the largest panel is.
const CLEARLY: f64 = 1.25;
const MOST_ROUNDS: u32 = 40;
/// Canvas units: less is a slit.
const LOWEST_INSET: f64 = 96.0;
const NARROWEST_INSET: f64 = 64.0;

/// One outline for each panel, in the script's order.
pub fn layout(panels: &[Panel], measures: &Measures, (reading, seed): (Reading, u64)) -> Vec<Frame> {
    let standing: Vec<&Panel> = panels.iter().filter(|panel| !panel.hints.inset).collect();
    let mut dice = Dice::new(seed, "layout");
    let mut weights = tiers::weights(&standing, &mut dice);
    let mut best: Option<(f64, Vec<Frame>)> = None;
    for round in 0..MOST_ROUNDS {
        let mut same = dice.clone();
        let way = tiers::deal(&standing, &weights, &mut same);
        let frames = Page { measures, panels: &standing, weights: &weights, dice: same }.frames(&way);
        let areas = areas(&frames, measures);
        // Where the one of the greatest weight cannot win, the one that is the largest by now may.
        let favorite = if round * 2 < MOST_ROUNDS { place_of_most(&weights) } else { place_of_most(&areas) };
        let Some(favorite) = favorite else { break };
        let lead = lead(&areas, favorite);
        if best.as_ref().is_none_or(|(most, _)| lead > *most) {
            best = Some((lead, frames));
        }
        if lead >= CLEARLY {
            break;
        }
        weights[favorite] *= 1.18;
    }
    let mut frames = best.map(|(_, frames)| frames).unwrap_or_default();
    if reading == Reading::RightToLeft {
        frames.iter_mut().for_each(|frame| *frame = mirrored(frame, measures));
    }
    with_insets(panels, &frames, (measures, reading))
}

/// What of each is left within the trim.
pub fn areas(frames: &[Frame], measures: &Measures) -> Vec<f64> {
    let trimmed = |[x, y]: Point| [x.clamp(0.0, measures.width), y.clamp(0.0, measures.height)];
    frames.iter().map(|frame| Frame { corners: frame.corners.map(trimmed) }.area()).collect()
}

fn place_of_most(values: &[f64]) -> Option<usize> {
    (0..values.len()).max_by(|one, other| values[*one].total_cmp(&values[*other]))
}

/// How many times larger than all others one is.
fn lead(areas: &[f64], favorite: usize) -> f64 {
    let others = areas.iter().enumerate().filter(|(at, _)| *at != favorite).map(|(_, area)| *area);
    areas[favorite] / others.fold(1e-9, f64::max)
}

struct Page<'a> {
    measures: &'a Measures,
    panels: &'a [&'a Panel],
    weights: &'a [f64],
    dice: Dice,
}

/// Panel, what parts it to both sides, its upper and lower edge.
type Bounded = (usize, (Part, Part), (Edge, Edge));

/// What parts two neighbors, and how far each keeps from it.
#[derive(Clone, Copy)]
struct Part {
    edge: Edge,
    half: f64,
}

impl Page<'_> {
    /// As if read from left to right.
    fn frames(&mut self, way: &[Tier]) -> Vec<Frame> {
        let levels = self.levels(way);
        let mut edges: Vec<Option<Edges>> = vec![None; self.panels.len()];
        for (number, tier) in way.iter().enumerate() {
            let (top, bottom) = (levels[number], levels[number + 1]);
            let (above, below) = (top.edge.moved(top.half), bottom.edge.moved(-bottom.half));
            for (at, (left, right), (from, to)) in self.tier(tier, (above, below)) {
                let found = Edges {
                    left: left.edge.moved(left.half),
                    right: right.edge.moved(-right.half),
                    top: from,
                    bottom: to,
                };
                edges[at] = Some(self.bled(
                    at,
                    found,
                    [
                        left.half == 0.0,
                        number == 0 && from.at == above.at,
                        right.half == 0.0,
                        number + 1 == way.len() && to.at == below.at,
                    ],
                ));
            }
        }
        edges.into_iter().map(|edges| edges.map_or(Frame::rect(self.measures.frame), |edges| edges.frame())).collect()
    }

    /// The lines between tiers, with the frame's top and bottom.
    fn levels(&mut self, way: &[Tier]) -> Vec<Part> {
        let [left, top, right, bottom] = self.measures.frame;
        let gap = self.measures.between_tiers;
        let room = bottom - top - gap * (way.len() as f64 - 1.0);
        let wants = way.iter().map(|tier| {
            let sum: f64 = tier.panels().iter().map(|at| self.weights[*at]).sum();
            libm::pow(sum, if matches!(tier, Tier::Row(_)) { 0.78 } else { 0.9 })
        });
        let leasts = way.iter().map(|tier| match tier {
            Tier::Row(_) => FLATTEST,
            Tier::Beside { stack, .. } => FLATTEST * (0.5 + 0.5 * stack.len() as f64),
        });
        let heights = shared(&wants.collect::<Vec<f64>>(), &leasts.collect::<Vec<f64>>());
        let mut levels = vec![Part { edge: Edge::straight(top), half: 0.0 }];
        let mut y = top;
        let mut side = if self.dice.chance(0.5) { 1.0 } else { -1.0 };
        for (number, height) in heights.iter().enumerate().take(way.len() - 1) {
            y += height * room + gap;
            let slope = if self.slants(&way[number]) || self.slants(&way[number + 1]) {
                side = -side;
                side * self.dice.between(0.035, 0.065)
            } else {
                0.0
            };
            let middle = y - gap / 2.0 - slope * (left + right) / 2.0;
            levels.push(Part { edge: Edge { at: middle, slope }, half: gap / 2.0 });
        }
        levels.push(Part { edge: Edge::straight(bottom), half: 0.0 });
        levels
    }

    fn slants(&self, tier: &Tier) -> bool {
        tier.panels().iter().any(|at| self.panels[*at].hints.slanted)
    }

    fn tier(&mut self, tier: &Tier, (above, below): (Edge, Edge)) -> Vec<Bounded> {
        match tier {
            Tier::Row(row) => {
                let wants: Vec<f64> =
                    row.iter().map(|at| libm::pow(self.weights[*at], 0.9) * self.dice.between(0.9, 1.1)).collect();
                let parts = self.parts(row, &wants, (above, below));
                row.iter()
                    .enumerate()
                    .map(|(place, at)| (*at, (parts[place], parts[place + 1]), (above, below)))
                    .collect()
            }
            Tier::Beside { tall, stack, tall_first } => {
                let beside: f64 = stack.iter().map(|at| self.weights[*at]).sum();
                let wanted = self.weights[*tall] * self.dice.between(1.3, 1.5);
                let share = (wanted / (wanted + beside)).clamp(0.26, 0.64);
                let wants = if *tall_first { [share, 1.0 - share] } else { [1.0 - share, share] };
                let pair = if *tall_first { [*tall, stack[0]] } else { [stack[0], *tall] };
                let parts = self.parts(&pair, &wants, (above, below));
                let (own, other) = if *tall_first { (0, 1) } else { (1, 0) };
                let mut found = vec![(*tall, (parts[own], parts[own + 1]), (above, below))];
                let levels = self.stacked(stack, (above, below));
                found
                    .extend(stack.iter().zip(levels).map(|(at, level)| (*at, (parts[other], parts[other + 1]), level)));
                found
            }
        }
    }

    /// The lines between the panels of a tier, with the frame's sides.
    fn parts(&mut self, row: &[usize], wants: &[f64], (above, below): (Edge, Edge)) -> Vec<Part> {
        let [left, _, right, _] = self.measures.frame;
        let gap = self.measures.gutter;
        let room = right - left - gap * (row.len() as f64 - 1.0);
        let widths = shared(wants, &vec![NARROWEST; wants.len()]);
        let middle = f64::midpoint(above.at, below.at) + f64::midpoint(above.slope, below.slope) * (left + right) / 2.0;
        let high = (below.at - above.at).abs();
        let mut parts = vec![Part { edge: Edge::straight(left), half: 0.0 }];
        let mut x = left;
        let side = if self.dice.chance(0.5) { 1.0 } else { -1.0 };
        for (number, width) in widths.iter().enumerate().take(row.len() - 1) {
            x += width * room + gap;
            let slanted = self.panels[row[number]].hints.slanted || self.panels[row[number + 1]].hints.slanted;
            // A flat tier leans less: its panels would end in points.
            let lean = self.dice.between(0.14, 0.22) * (0.28 * (right - left) / high.max(1.0)).min(1.0);
            let slope = if slanted { side * lean } else { 0.0 };
            parts.push(Part { edge: Edge { at: x - gap / 2.0 - slope * middle, slope }, half: gap / 2.0 });
        }
        parts.push(Part { edge: Edge::straight(right), half: 0.0 });
        parts
    }

    fn stacked(&self, stack: &[usize], (above, below): (Edge, Edge)) -> Vec<(Edge, Edge)> {
        let gap = (self.measures.between_tiers + self.measures.gutter) / 2.0;
        let count = stack.len() as f64;
        let wants: Vec<f64> = stack.iter().map(|at| self.weights[*at]).collect();
        let heights = shared(&wants, &vec![0.5 / count; stack.len()]);
        let [left, _, right, _] = self.measures.frame;
        let middle = f64::midpoint(left, right);
        let (high, low) = (above.at + above.slope * middle, below.at + below.slope * middle);
        // Levels turn from the slope above to the slope below.
        let level = |y: f64| {
            let slope = above.slope + (below.slope - above.slope) * (y - high) / (low - high);
            Edge { at: y - slope * middle, slope }
        };
        let room = low - high - gap * (count - 1.0);
        let mut levels = Vec::new();
        let mut y = high;
        for (number, height) in heights.iter().enumerate() {
            let from = if number == 0 { above } else { level(y) };
            y += height * room;
            let to = if number + 1 == stack.len() { below } else { level(y) };
            levels.push((from, to));
            y += gap;
        }
        levels
    }

    /// Edges that lie on the frame go out beyond the trim where the panel bleeds.
    fn bled(&self, at: usize, edges: Edges, [left, top, right, bottom]: [bool; 4]) -> Edges {
        let hints = self.panels[at].hints;
        if !hints.bleed {
            return edges;
        }
        let out = self.measures.bleed;
        let moved = |edge: Edge, outer: bool, to: f64| if outer { Edge::straight(to) } else { edge };
        Edges {
            left: moved(edges.left, left, -out),
            top: moved(edges.top, top, -out),
            right: moved(edges.right, right, self.measures.width + out),
            bottom: moved(edges.bottom, bottom, self.measures.height + out),
        }
    }
}

/// Shares of 1 in proportion to what is wanted, none below its least.
fn shared(wants: &[f64], leasts: &[f64]) -> Vec<f64> {
    let scale = (0.72 / leasts.iter().sum::<f64>()).min(1.0);
    let sum: f64 = wants.iter().sum();
    let least = |at: usize| leasts[at] * scale;
    let raised: Vec<f64> = wants.iter().enumerate().map(|(at, want)| (want / sum).max(least(at))).collect();
    // What the raised ones took, the others give.
    let over = raised.iter().sum::<f64>() - 1.0;
    let free: f64 = raised.iter().enumerate().map(|(at, share)| share - least(at)).sum();
    let given =
        |(at, share): (usize, &f64)| if free > 0.0 { share - over * (share - least(at)) / free } else { *share };
    raised.iter().enumerate().map(given).collect()
}

fn mirrored(frame: &Frame, measures: &Measures) -> Frame {
    let [a, b, c, d] = frame.corners.map(|[x, y]| [measures.width - x, y]);
    Frame { corners: [b, a, d, c] }
}

/// Insets lie along the foot of the panel before them, in reading order.
pub fn with_insets(panels: &[Panel], standing: &[Frame], (measures, reading): (&Measures, Reading)) -> Vec<Frame> {
    let mut frames: Vec<Frame> = Vec::new();
    let mut next = standing.iter();
    let mut at = 0;
    while at < panels.len() {
        let Some(host) = next.next() else { break };
        frames.push(*host);
        let count = panels[at + 1..].iter().take_while(|panel| panel.hints.inset).count();
        let insets = &panels[at + 1..at + 1 + count];
        frames.extend((0..count).map(|place| inset(host, (place, insets), (measures, reading))));
        at += 1 + count;
    }
    frames
}

fn inset(host: &Frame, (place, insets): (usize, &[Panel]), (measures, reading): (&Measures, Reading)) -> Frame {
    let [left, top, right, bottom] = host.bounds();
    // In a flat or narrow panel the margin is narrow too.
    let margin = (measures.gutter * 1.4).min((bottom - top) * 0.08).min((right - left) * 0.04);
    let edge = |value: f64, low: f64, high: f64| value.clamp(low + margin, high - margin);
    let (left, right) = (edge(left + margin, 0.0, measures.width), edge(right - margin, 0.0, measures.width));
    let (top, bottom) = (edge(top + margin, 0.0, f64::MAX), bottom.min(measures.height) - margin);
    let hints = insets[place].hints;
    let larger = match hints.size {
        Size::Small => 0.8,
        Size::Usual => 1.0,
        Size::Large => 1.25,
    };
    let room = (right - left - margin * (insets.len() as f64 - 1.0)) / insets.len() as f64;
    let wide = (room * if insets.len() == 1 { 0.38 * larger } else { 0.94 }).max(NARROWEST_INSET).min(room);
    let taller = if hints.tall { 1.4 } else { 1.0 };
    let room_high = bottom - top;
    let high = (room_high * 0.36 * larger * taller).min(wide * 1.5).max(LOWEST_INSET).min(room_high * 0.9);
    // The last one ends where the reader leaves the panel.
    let after = (insets.len() - 1 - place) as f64 * (room + margin);
    let [from, to] = match reading {
        Reading::RightToLeft => [left + after, left + after + wide],
        Reading::LeftToRight => [right - after - wide, right - after],
    };
    Frame::rect([from, bottom - high, to, bottom])
}
