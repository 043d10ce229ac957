//! Four equal panels under each other (yonkoma): the first four where reading begins, four more beside them.

use super::frame::Frame;
use super::paper::Measures;
use super::script::Reading;

const IN_A_COLUMN: usize = 4;
/// Of the inner frame, where one column stands alone.
const ALONE: f64 = 0.62;

/// One outline for each panel, in the script's order.
pub fn layout(count: usize, measures: &Measures, reading: Reading) -> Vec<Frame> {
    let [left, top, right, bottom] = measures.frame;
    let columns = count.div_ceil(IN_A_COLUMN).max(1);
    let (between_columns, between_rows) = (measures.between_tiers * 1.5, measures.gutter * 1.3);
    let whole = right - left;
    let wide =
        if columns == 1 { whole * ALONE } else { (whole - between_columns * (columns as f64 - 1.0)) / columns as f64 };
    let high = (bottom - top - between_rows * (IN_A_COLUMN as f64 - 1.0)) / IN_A_COLUMN as f64;
    let place = |number: usize| {
        let (column, row) = (number / IN_A_COLUMN, (number % IN_A_COLUMN) as f64);
        let column = if reading == Reading::RightToLeft { columns - 1 - column } else { column };
        let start = if columns == 1 { left + (whole - wide) / 2.0 } else { left };
        let x = start + column as f64 * (wide + between_columns);
        let y = top + row * (high + between_rows);
        Frame::rect([x, y, x + wide, y + high])
    };
    (0..count).map(place).collect()
}
