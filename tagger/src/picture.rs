//! A picture as it comes in: PPM, binary, 8 bits.
//!
//! ```text
//! P6\n640 480\n255\n, then red, green and blue of each pixel, row by row
//! ```

pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub rgb: Vec<[u8; 3]>,
}

impl Picture {
    /// Of one pixel.
    pub fn white() -> Self {
        Self { width: 1, height: 1, rgb: vec![[255; 3]] }
    }

    /// Nothing where it is no such picture, or not as long as it says.
    pub fn read(file: &[u8]) -> Option<Self> {
        let mut rest = file;
        let [kind, width, height, most] = [(); 4].map(|()| word(&mut rest));
        if (kind?, most?) != ("P6", "255") {
            return None;
        }
        let (width, height): (usize, usize) = (width?.parse().ok()?, height?.parse().ok()?);
        let (pixels, odd) = rest.as_chunks::<3>();
        let fits = odd.is_empty() && !pixels.is_empty() && width.checked_mul(height) == Some(pixels.len());
        fits.then(|| Self { width, height, rgb: pixels.to_vec() })
    }
}

/// Up to the white space after it, which is taken too.
fn word<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    let end = rest.iter().position(u8::is_ascii_whitespace)?;
    let (word, after) = rest.split_at(end);
    *rest = &after[1..];
    std::str::from_utf8(word).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_as_long_as_it_says() {
        let picture = Picture::read(b"P6\n2 1\n255\nabcdef").unwrap();
        assert_eq!((picture.width, picture.height, picture.rgb), (2, 1, vec![*b"abc", *b"def"]));
        for file in [
            "",
            "P6",
            "P6\n2 1\n255\nabcde",
            "P6\n2 1\n255\nabcdefabc",
            "P5\n1 1\n255\nabc",
            "P6\n0 9\n255\n",
            "P6\n-1 -1\n255\nabc",
        ] {
            assert!(Picture::read(file.as_bytes()).is_none(), "{file:?}");
        }
    }
}
