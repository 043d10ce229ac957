//! What a mask leaves of a layer's picture.

use canvas::mask::Keeps;
use vello_cpu::Pixmap;

/// Multiplies premultiplied pixels by the mask's alpha, or by what it leaves.
pub fn apply(picture: &mut Pixmap, painted: &Pixmap, keeps: Keeps) {
    let masks = painted.data_as_u8_slice().chunks_exact(4).map(|pixel| pixel[3]);
    for (pixel, alpha) in picture.data_as_u8_slice_mut().chunks_exact_mut(4).zip(masks) {
        let kept = match keeps {
            Keeps::Inside => alpha,
            Keeps::Outside => 255 - alpha,
        };
        pixel.iter_mut().for_each(|channel| *channel = product(*channel, kept));
    }
}

/// Of two shares of 255, rounded to the nearest.
fn product(one: u8, other: u8) -> u8 {
    let whole = u16::from(one) * u16::from(other) + 128;
    ((whole + (whole >> 8)) >> 8) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_of_shares_are_exact_to_the_nearest() {
        for one in 0..=255_u8 {
            for other in 0..=255_u8 {
                let exact = (f64::from(one) * f64::from(other) / 255.0).round() as u8;
                assert_eq!(product(one, other), exact, "{one} of {other}");
            }
        }
    }
}
