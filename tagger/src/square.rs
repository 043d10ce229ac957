//! A picture as taggers are given it: in the middle of a white square, scaled to a side, blue before green before red, each 0
//! to 255.

use std::ops::Range;

use crate::picture::Picture;

/// `side * side * 3` numbers, row by row. Each pixel is the mean of those it covers, or the nearest where the square is smaller.
pub fn blue_green_red(picture: &Picture, side: usize) -> Vec<f32> {
    let longest = picture.width.max(picture.height);
    let (left, top) = ((longest - picture.width) / 2, (longest - picture.height) / 2);
    let covered = |at: usize| {
        let first = at * longest / side;
        first..((at + 1) * longest / side).max(first + 1)
    };
    let places = (0..side * side).map(|at| (covered(at % side), covered(at / side)));
    places.flat_map(|part| mean(picture, (left, top), part)).collect()
}

fn mean(picture: &Picture, (left, top): (usize, usize), (across, down): (Range<usize>, Range<usize>)) -> [f32; 3] {
    let mut sum = [0_u64; 3];
    let count = (across.len() * down.len()) as f32;
    for y in down {
        for x in across.clone() {
            let place = x.checked_sub(left).zip(y.checked_sub(top));
            let inside = place.filter(|(x, y)| *x < picture.width && *y < picture.height);
            let pixel = inside.map_or([255; 3], |(x, y)| picture.rgb[y * picture.width + x]);
            sum.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += u64::from(value));
        }
    }
    let [red, green, blue] = sum;
    [blue, green, red].map(|sum| sum as f32 / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat(width: usize, height: usize, color: [u8; 3]) -> Picture {
        Picture { width, height, rgb: vec![color; width * height] }
    }

    #[test]
    fn a_wide_picture_stands_between_white_bars() {
        for (width, height) in [(8, 4), (80, 40), (2, 1)] {
            let numbers = blue_green_red(&flat(width, height, [9, 8, 7]), 8);
            let white: Vec<bool> = numbers.chunks(24).map(|row| row.iter().all(|number| *number == 255.0)).collect();
            assert_eq!(white.iter().filter(|white| **white).count(), 4, "{width} x {height}: {white:?}");
        }
    }

    #[test]
    fn blue_is_the_first_of_a_pixel_and_a_pixel_is_the_mean_of_what_it_covers() {
        assert_eq!(blue_green_red(&flat(3, 3, [10, 20, 30]), 1), [30.0, 20.0, 10.0]);
        let two = Picture { width: 2, height: 2, rgb: vec![[0; 3], [100; 3], [0; 3], [100; 3]] };
        assert_eq!(blue_green_red(&two, 1), [50.0; 3]);
    }
}
