//! Where hair begins: degrees from the front, and the height of the lower edge of the cap.

use super::super::shot::Shot;
use super::plan::{is_bare, is_cropped, is_drawn_back};
use scene::Fringe;

pub fn of(shot: &Shot) -> &'static [[f64; 2]] {
    let is_open = shot.character.hair.fringe == Fringe::Parted;
    match (is_cropped(shot), is_open) {
        _ if is_bare(shot) => &BARE_LINE,
        (_, false) if is_drawn_back(shot) => &TIED_LINE,
        (_, true) if is_drawn_back(shot) => &TIED_OPEN_LINE,
        (true, false) => &SHORT_LINE,
        (true, true) => &SHORT_OPEN_LINE,
        (false, false) => &LOW_LINE,
        (false, true) => &OPEN_LINE,
    }
}

const LOW_LINE: [[f64; 2]; 7] =
    [[0.0, 0.285], [40.0, 0.35], [55.0, 0.46], [75.0, 0.60], [95.0, 0.70], [110.0, 0.84], [180.0, 0.9]];
/// Open over the forehead, for hair that is parted.
pub const OPEN_LINE: [[f64; 2]; 8] =
    [[0.0, 0.235], [10.0, 0.25], [30.0, 0.36], [52.0, 0.50], [75.0, 0.60], [95.0, 0.70], [110.0, 0.84], [180.0, 0.9]];
const SHORT_LINE: [[f64; 2]; 7] =
    [[0.0, 0.265], [40.0, 0.32], [55.0, 0.42], [75.0, 0.53], [88.0, 0.58], [105.0, 0.70], [180.0, 0.78]];
const SHORT_OPEN_LINE: [[f64; 2]; 7] =
    [[0.0, 0.23], [16.0, 0.26], [36.0, 0.40], [62.0, 0.52], [88.0, 0.58], [105.0, 0.70], [180.0, 0.78]];

/// Drawn back behind the ear, as it is seen from the side.
const TIED_LINE: [[f64; 2]; 9] = [
    [0.0, 0.33],
    [40.0, 0.37],
    [55.0, 0.46],
    [75.0, 0.57],
    [90.0, 0.60],
    [100.0, 0.68],
    [114.0, 0.75],
    [140.0, 0.79],
    [180.0, 0.81],
];
const TIED_OPEN_LINE: [[f64; 2]; 9] = [
    [0.0, 0.235],
    [12.0, 0.25],
    [30.0, 0.36],
    [52.0, 0.50],
    [75.0, 0.57],
    [90.0, 0.60],
    [100.0, 0.68],
    [120.0, 0.76],
    [180.0, 0.81],
];

/// Nothing over the forehead.
pub const BARE_LINE: [[f64; 2]; 9] = [
    [0.0, 0.278],
    [11.0, 0.244],
    [23.0, 0.232],
    [34.0, 0.262],
    [44.0, 0.33],
    [56.0, 0.43],
    [74.0, 0.55],
    [92.0, 0.61],
    [180.0, 0.82],
];
