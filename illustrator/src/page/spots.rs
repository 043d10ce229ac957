//! Where balloons go: the first to speak is read first, nothing lies on a face, and tails find their mouths.

use super::balloon::{Aim, Balloon, Kind};
use super::frame::Frame;
use super::panel::Face;
use super::paper::Measures;
use super::script::Reading;
use crate::figure::curve::{Point, distance, lerp};

/// What has its place on the page already.
pub struct Taken {
    pub middle: Point,
    pub extent: Point,
    pub panel: usize,
    /// To the one before it: the two overlap.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test of pages looks at it"))]
    pub joined: bool,
}

pub struct Spots<'a> {
    pub frames: &'a [Frame],
    pub faces: &'a [Face],
    pub measures: &'a Measures,
    pub height: f64,
    pub reading: Reading,
    pub taken: Vec<Taken>,
}

/// One to be placed.
pub struct Guest {
    pub panel: usize,
    /// Nothing where nobody who is seen speaks.
    pub mouth: Option<Point>,
    pub kind: Guesting,
    /// Grows together with what was placed before it.
    pub joined: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guesting {
    Balloon(Kind),
    Sound,
    Title,
}

/// Above this a place is none: something lies on a face, on other words or off the page.
pub const TOO_DEAR: f64 = 400.0;
const GRID: [u32; 2] = [22, 22];

impl Spots<'_> {
    /// The best middle for something of this half-width and half-height, and its price.
    pub fn best(&self, guest: &Guest, extent: Point) -> (Point, f64) {
        let [left, top, right, bottom] = self.frames[guest.panel].bounds();
        // A balloon may stand out of its panel a little; a box keeps to it.
        let out = match guest.kind {
            Guesting::Balloon(Kind::Box) => -self.measures.border * 1.6,
            // An unseen voice has its tail within the panel.
            Guesting::Balloon(_) if guest.mouth.is_none() => -self.measures.em * 1.1,
            Guesting::Balloon(_) => self.measures.em * 0.7,
            Guesting::Sound => self.measures.em * 1.2,
            Guesting::Title => -self.measures.em,
        };
        let span = |low: f64, high: f64, half: f64| {
            let (from, to) = (low - out + half, high + out - half);
            if from < to { (from, to) } else { (f64::midpoint(low, high), f64::midpoint(low, high)) }
        };
        let ((x0, x1), (y0, y1)) = (span(left, right, extent[0]), span(top, bottom, extent[1]));
        // What grows together with another is looked for about it: the panel's own grid is too coarse for that.
        let before = self.taken.last().filter(|before| guest.joined && before.panel == guest.panel);
        let about = |low: f64, high: f64, axis: usize| match before {
            Some(taken) => {
                let far = taken.extent[axis] + extent[axis];
                ((taken.middle[axis] - far).clamp(low, high), (taken.middle[axis] + far).clamp(low, high))
            }
            None => (low, high),
        };
        let ((x0, x1), (y0, y1)) = (about(x0, x1, 0), about(y0, y1, 1));
        let mut best = ([f64::midpoint(x0, x1), y0], f64::MAX);
        for row in 0..=GRID[1] {
            for column in 0..=GRID[0] {
                let share = [f64::from(column) / f64::from(GRID[0]), f64::from(row) / f64::from(GRID[1])];
                let middle = [x0 + (x1 - x0) * share[0], y0 + (y1 - y0) * share[1]];
                let price = self.price(guest, middle, extent);
                if price < best.1 {
                    best = (middle, price);
                }
            }
        }
        best
    }

    fn price(&self, guest: &Guest, middle: Point, extent: Point) -> f64 {
        let mut price = self.price_of_cover(guest, middle, extent) + self.price_of_edges(guest, middle, extent);
        if price >= TOO_DEAR * 4.0 {
            return price;
        }
        price += self.price_of_order(guest, middle, extent);
        if let Some(mouth) = guest.mouth {
            price += self.price_of_tail(guest, middle, mouth) + self.price_of_room(middle, mouth, extent);
        }
        price
    }

    /// A mouth that is so near to the body that its tail could not be seen.
    fn price_of_room(&self, middle: Point, mouth: Point, extent: Point) -> f64 {
        let part = |axis: usize| libm::pow((mouth[axis] - middle[axis]).abs() / extent[axis], 2.25);
        // How many times as far as the edge of the body the mouth is.
        let times = libm::pow(part(0) + part(1), 1.0 / 2.25).max(1e-6);
        let room = distance(middle, mouth) * (1.0 - 1.0 / times);
        260.0 * (1.0 - room / (self.measures.em * 1.5)).clamp(0.0, 1.0)
    }

    /// Faces and other words.
    fn price_of_cover(&self, guest: &Guest, middle: Point, extent: Point) -> f64 {
        let mut price = 0.0;
        let square = matches!(guest.kind, Guesting::Balloon(Kind::Box) | Guesting::Sound | Guesting::Title);
        for face in self.faces {
            // The face from the brows to the chin is holy, hair is dear.
            let [center, half] =
                [[face.center[0], face.center[1] + 0.10 * face.height], [0.42 * face.height, 0.44 * face.height]];
            let fullness = if square { 3.4 } else { 2.2 };
            price += 1_500.0 * overlap((middle, extent), (center, half), fullness);
            // Room for a tail, which a small head needs as much as a large one.
            let tail = self.measures.em * 0.6;
            let hair = [0.48 * face.height + tail, 0.52 * face.height + tail];
            price += 110.0 * overlap((middle, extent), (face.center, hair), fullness);
            // A breast is better than a face, and beside somebody is better still.
            let breast = [face.center[0], face.center[1] + 1.05 * face.height];
            price += 26.0 * overlap((middle, extent), (breast, [0.62 * face.height, 0.5 * face.height]), fullness);
            // What hips and thighs do is what the picture tells.
            let hips = [face.center[0], face.center[1] + 2.6 * face.height];
            price += 22.0 * overlap((middle, extent), (hips, [0.55 * face.height, 1.2 * face.height]), fullness);
        }
        let others = self.taken.len() - usize::from(guest.joined && !self.taken.is_empty());
        for taken in &self.taken[..others] {
            let clear = self.measures.em * 0.45;
            let extent = [extent[0] + clear, extent[1] + clear];
            price += 1_500.0 * overlap((middle, extent), (taken.middle, taken.extent), 3.0);
        }
        price
    }

    /// Off the page, and over other panels.
    fn price_of_edges(&self, guest: &Guest, middle: Point, extent: Point) -> f64 {
        let margin = self.measures.em * 0.5;
        let over = |low: f64, high: f64, from: f64, to: f64| (low - from).max(0.0) + (to - high).max(0.0);
        let (from, to) =
            ([middle[0] - extent[0], middle[1] - extent[1]], [middle[0] + extent[0], middle[1] + extent[1]]);
        let off_page = over(margin, self.measures.width - margin, from[0], to[0])
            + over(margin, self.height - margin, from[1], to[1]);
        let mut price = off_page * 60.0;
        // Slanted panels: the corners of the body must be near the panel too, those of a box within it.
        let (out, share) = match guest.kind {
            Guesting::Balloon(Kind::Box) => (-self.measures.border, 1.0),
            Guesting::Balloon(_) => (self.measures.em * 0.8, 0.75),
            Guesting::Sound => (self.measures.em * 1.4, 0.75),
            Guesting::Title => (-self.measures.em * 0.5, 1.0),
        };
        let own = self.frames[guest.panel].grown(out);
        for [x, y] in [[-share, -share], [share, -share], [share, share], [-share, share]] {
            if !own.holds([middle[0] + x * extent[0], middle[1] + y * extent[1]]) {
                price += 90.0;
            }
        }
        let [left, top, right, bottom] = self.frames[guest.panel].bounds();
        let too_large = (2.0 * extent[0] - (right - left)).max(0.0) + (2.0 * extent[1] - (bottom - top)).max(0.0);
        price += too_large * 2.5;
        for (number, frame) in self.frames.iter().enumerate() {
            let [left, top, right, bottom] = frame.bounds();
            let inside = from[0] < right && to[0] > left && from[1] < bottom && to[1] > top;
            if number != guest.panel && inside {
                let wide = to[0].min(right) - from[0].max(left);
                let high = to[1].min(bottom) - from[1].max(top);
                let lies_on_it = number > guest.panel && self.frames[guest.panel].holds(frame.center());
                let share = wide * high / (4.0 * extent[0] * extent[1]);
                price += share * if lies_on_it { 1_400.0 } else { 160.0 };
            }
        }
        price
    }

    /// How far along the reading a point is, from where it begins (0) to the other side (1).
    fn along(&self, guest: &Guest, x: f64) -> f64 {
        let [left, _, right, _] = self.frames[guest.panel].bounds();
        let share = (x - left) / (right - left).max(1.0);
        if self.reading == Reading::RightToLeft { 1.0 - share } else { share }
    }

    fn price_of_order(&self, guest: &Guest, middle: Point, extent: Point) -> f64 {
        let [_, top, _, bottom] = self.frames[guest.panel].bounds();
        let down = (middle[1] - extent[1] - top) / (bottom - top).max(1.0);
        let along = self.along(guest, middle[0]);
        if guest.kind == Guesting::Sound {
            // Low and late in the panel, or wherever there is room.
            return 6.0 * (1.0 - along) + 5.0 * (0.6 - down).abs();
        }
        let before = self.taken.iter().rev().find(|taken| taken.panel == guest.panel);
        if guest.kind == Guesting::Title {
            // Where reading begins, in the upper half.
            return 10.0 * along + 12.0 * (0.16 - down).abs();
        }
        if let Some(before) = before.filter(|_| guest.joined) {
            return self.price_of_joint(before, middle, extent);
        }
        let Some(before) = before else {
            // First: high, and where reading begins.
            return 22.0 * along + 16.0 * down.max(0.0);
        };
        let lower = (middle[1] - before.middle[1]) / (extent[1] + before.extent[1]);
        let side = if self.reading == Reading::RightToLeft { -1.0 } else { 1.0 };
        let later = (middle[0] - before.middle[0]) * side / (extent[0] + before.extent[0]);
        let mut price = 7.0 * down.max(0.0) + 4.0 * distance(middle, before.middle) / (bottom - top).max(1.0);
        // What is read next is further along or lower, and never higher than what was read.
        price += 220.0 * (-0.25 - lower).max(0.0);
        if lower < 0.8 {
            price += 160.0 * (0.55 - later).max(0.0) * (0.8 - lower).min(1.0);
        }
        price
    }

    /// The two overlap by a little, and the second lies lower, on the far side.
    fn price_of_joint(&self, before: &Taken, middle: Point, extent: Point) -> f64 {
        let part = |axis: usize| (middle[axis] - before.middle[axis]) / (before.extent[axis] + extent[axis]);
        let (across, down) = (part(0), part(1));
        let apart = libm::sqrt(across * across + down * down);
        let later = across * if self.reading == Reading::RightToLeft { -1.0 } else { 1.0 };
        // Where they overlap by much the paper of one hides words of the other.
        let hidden = if apart < 0.84 { TOO_DEAR * 4.0 } else { 0.0 };
        hidden + 900.0 * (apart - 0.90).abs() + 60.0 * (0.45 - down).max(0.0) + 24.0 * (0.25 - later).max(0.0)
    }

    /// Long tails, and tails that cross somebody.
    fn price_of_tail(&self, guest: &Guest, middle: Point, mouth: Point) -> f64 {
        let [left, top, right, bottom] = self.frames[guest.panel].bounds();
        let mut price = 14.0 * distance(middle, mouth) / (right - left).min(bottom - top).max(1.0);
        price += self.price_of_doubt(guest.panel, middle, mouth);
        for step in 1..8 {
            let at = lerp(middle, mouth, f64::from(step) / 9.0);
            let crosses_face = self.faces.iter().any(|face| {
                let [x, y] =
                    [(at[0] - face.center[0]) / (0.4 * face.height), (at[1] - face.center[1]) / (0.5 * face.height)];
                x * x + y * y < 1.0 && distance(face.mouth, mouth) > 1.0
            });
            let crosses_words = self.taken.iter().any(|taken| {
                let [x, y] = [(at[0] - taken.middle[0]) / taken.extent[0], (at[1] - taken.middle[1]) / taken.extent[1]];
                x * x + y * y < 1.0
            });
            // A tail over somebody else's face gives the words to them.
            price += if crosses_face {
                70.0
            } else if crosses_words {
                26.0
            } else {
                0.0
            };
        }
        price
    }
}

impl Spots<'_> {
    /// Words nearer to somebody else's mouth are read as theirs, whatever the tail says.
    fn price_of_doubt(&self, panel: usize, middle: Point, mouth: Point) -> f64 {
        let others = self.faces.iter().filter(|face| face.panel == panel && distance(face.mouth, mouth) > 1.0);
        let nearest = others.map(|face| distance(face.mouth, middle)).fold(f64::MAX, f64::min);
        150.0 * (distance(middle, mouth) / nearest.max(1.0) - 0.85).clamp(0.0, 1.0)
    }

    /// Where an unseen voice comes from: off a side of its panel where nobody stands who might be taken for the speaker.
    pub fn unseen(&self, panel: usize, middle: Point, extent: Point) -> Option<Aim> {
        let [left, top, right, bottom] = self.frames[panel].bounds();
        let em = self.measures.em;
        // A side rather than the foot, and the head of the panel last.
        let ways = [
            (middle[0] - extent[0] - left, [-1.0, 0.32], extent[0], 0.0),
            (right - middle[0] - extent[0], [1.0, 0.32], extent[0], 0.0),
            (bottom - middle[1] - extent[1], [0.12, 1.0], extent[1], em * 4.0),
            (middle[1] - extent[1] - top, [0.12, -1.0], extent[1], em * 40.0),
        ];
        let free =
            ways.into_iter().filter(|(room, way, ..)| *room > em * 0.5 && self.nobody_stands(panel, middle, *way));
        let (room, way, half, _) = free.min_by(|one, other| (one.0 + one.3).total_cmp(&(other.0 + other.3)))?;
        let far = room + half;
        let long = distance([0.0, 0.0], way);
        let at = [middle[0] + way[0] * far * 3.0, middle[1] + way[1] * far * 3.0];
        // Not beyond the border: the voice comes from there.
        Some(Aim { at, stop: (half + room.min(em * 2.2)) * long })
    }

    fn nobody_stands(&self, panel: usize, middle: Point, way: Point) -> bool {
        self.faces.iter().filter(|face| face.panel == panel).all(|face| {
            let to = [face.center[0] - middle[0], face.center[1] - middle[1]];
            let cosine =
                (to[0] * way[0] + to[1] * way[1]) / (distance([0.0, 0.0], to) * distance([0.0, 0.0], way)).max(1e-9);
            cosine < 0.7
        })
    }
}

/// 0 where two rounded boxes are apart, up to 1 where their middles meet. `fullness` 2 is an ellipse.
fn overlap((one, half): (Point, Point), (other, other_half): (Point, Point), fullness: f64) -> f64 {
    let far = |axis: usize| (one[axis] - other[axis]).abs() / (half[axis] + other_half[axis]);
    // Most are apart along one axis alone, and powers cost more than all the rest.
    if far(0) >= 1.0 || far(1) >= 1.0 {
        return 0.0;
    }
    let part = |axis: usize| libm::pow(far(axis), fullness);
    let apart = part(0) + part(1);
    if apart >= 1.0 { 0.0 } else { 0.3 + 0.7 * (1.0 - apart) }
}

/// How far from a balloon's middle the head begins, on the way to the mouth.
pub fn before_head(face: &Face, middle: Point, mouth: Point) -> f64 {
    let far = distance(middle, mouth);
    let inside = |share: f64| {
        let at = lerp(middle, mouth, share);
        let [x, y] = [(at[0] - face.center[0]) / (0.44 * face.height), (at[1] - face.center[1]) / (0.52 * face.height)];
        x * x + y * y < 1.0
    };
    let steps = 64;
    (0..=steps).map(|step| f64::from(step) / f64::from(steps)).find(|share| inside(*share)).unwrap_or(1.0) * far
}

/// A place for a balloon: smaller letters where there is none for larger ones.
pub fn placed(spots: &Spots, guest: &Guest, sizes: &dyn Fn(f64) -> Vec<Balloon>) -> (Balloon, Point) {
    let mut best: Option<(Balloon, Point, f64)> = None;
    for smaller in [1.0, 0.93, 0.86, 0.78, 0.70] {
        for balloon in sizes(smaller) {
            let (middle, price) = spots.best(guest, balloon.extent());
            // Letters as large as the page's are worth something.
            let dear = if guest.joined { 320.0 } else { 160.0 };
            let price = price + (1.0 - smaller) * dear + balloon_price(&balloon);
            if best.as_ref().is_none_or(|(_, _, least)| price < *least) {
                best = Some((balloon, middle, price));
            }
        }
        if best.as_ref().is_some_and(|(_, _, price)| *price < TOO_DEAR * 0.25) {
            break;
        }
    }
    let (balloon, middle, _) = best.expect("at least one size was tried");
    (balloon, middle)
}

/// Odd shapes cost something.
fn balloon_price(balloon: &Balloon) -> f64 {
    let [wide, high] = balloon.radii;
    let wanted = match balloon.block.direction {
        canvas::lettering::Direction::Horizontal if balloon.kind == Kind::Box => 2.6,
        canvas::lettering::Direction::Horizontal => 1.25,
        canvas::lettering::Direction::Vertical => 0.72,
    };
    let off = libm::log(wide / high / wanted).abs();
    let parted = balloon.block.lines.iter().filter(|line| line.text.ends_with('-')).count() as f64;
    let longest = balloon.block.lines.iter().map(|line| line.length).fold(0.1, f64::max);
    let ragged: f64 = balloon.block.lines.iter().map(|line| 1.0 - line.length / longest).sum();
    (off - 0.15).max(0.0) * 26.0 + parted * 7.0 + ragged * 7.0 + balloon.block.cost * 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::script::Paper;

    #[test]
    fn a_balloon_leaves_room_for_its_tail() {
        let measures = Measures::of(Paper::B5);
        let spots = Spots {
            frames: &[],
            faces: &[],
            measures: &measures,
            height: 1_000.0,
            reading: Reading::RightToLeft,
            taken: Vec::new(),
        };
        let extent = [3.0 * measures.em, 2.0 * measures.em];
        let room = |em: f64| spots.price_of_room([0.0, 0.0], [extent[0] + em * measures.em, 0.0], extent);
        assert!(room(0.2) > 200.0 && room(1.0) < room(0.5));
        assert_eq!(room(1.6), 0.0);
    }
}
