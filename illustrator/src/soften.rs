//! The pastel style: every color of a finished picture made soft, whatever drew it.
//!
//! The ground is airy: its darks are lifted far more than its lights. The figure keeps nearly its whole range, so that it
//! stands before that air, and its lines are a warm brown and not black.

use canvas::Color;

use crate::grading::Part;

pub fn soft(color: Color, part: Part) -> Color {
    let parts = [color.red, color.green, color.blue].map(|value| f64::from(value) / 255.0);
    let luma = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    let lift = match part {
        Part::Ground => 0.58,
        Part::Figure => 0.37,
    };
    // The middle of the range rises with the darks: pastel is a high key.
    let lifted = lift + (1.0 - lift) * libm::pow(luma, 0.78);
    // What is lifted loses color: some of the loss is given back, and lines, being dark, are given more.
    let strength = match part {
        Part::Ground => 0.84 + 0.10 * (1.0 - luma),
        Part::Figure => 0.92 + 0.36 * (1.0 - luma) * (1.0 - luma),
    };
    // A little of the paper's rose, on lines most; a ground of it would be fog.
    let rose = match part {
        Part::Ground => [0.006, -0.002, 0.006],
        Part::Figure => [0.030, -0.010, 0.0],
    };
    let of = |at: usize| {
        let value = lifted + (parts[at] - luma) * strength + rose[at] * (1.5 - luma);
        libm::round(value.clamp(0.0, 1.0) * 255.0) as u8
    };
    Color { red: of(0), green: of(1), blue: of(2), alpha: color.alpha }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_stays_black_and_white_stays_white() {
        for part in [Part::Ground, Part::Figure] {
            let dark = soft(Color::BLACK, part);
            assert!(dark.red > 55 && dark.blue > 40 && dark.red < 180, "{dark:?}");
            assert!(soft(Color::WHITE, part).green > 245);
        }
    }

    #[test]
    fn lines_of_the_figure_are_warm_and_darker_than_the_darkest_ground() {
        let line = soft(Color::BLACK, Part::Figure);
        assert!(line.red > line.green && line.red > line.blue);
        assert!(line.green + 40 < soft(Color::BLACK, Part::Ground).green);
    }

    #[test]
    fn a_darker_color_stays_the_darker() {
        for part in [Part::Ground, Part::Figure] {
            let light = |color: Color| u32::from(soft(color, part).green);
            assert!(light(Color::rgb(40, 40, 80)) + 20 < light(Color::rgb(160, 120, 90)));
        }
    }
}
