//! Tones say which of the pictures that fingerprints bring are the one that is asked for.

use proptest::prelude::*;
use screening::pictures::{Kept, Known, Pixels, Tones, asked, kept};

/// Stripes and a light, as any language computes them.
fn picture(width: usize, height: usize, seed: usize) -> Pixels {
    let pixel = |at: usize| {
        let (x, y) = (at % width * 512 / width, at / width * 512 / height);
        let light = (x * (3 + seed) + y * y / (90 + seed)) % 400;
        let stripe = if (x / (37 + seed) + y / 53).is_multiple_of(2) { 90 } else { 0 };
        [(light / 3 + stripe) as u8, (y / 4 + stripe / 2) as u8, (x / 3 + light / 8) as u8]
    };
    Pixels { width, height, rgb: (0..width * height).map(pixel).collect() }
}

fn distances(kept: Kept, pixels: &Pixels) -> Vec<u32> {
    Known::of(vec![kept]).find(&asked(pixels)).iter().map(|found| found.distance).collect()
}

#[test]
fn an_equal_fingerprint_with_other_tones_is_another_picture() {
    let (one, other) = (picture(400, 300, 1), picture(400, 300, 8));
    let mixed = Kept { fingerprints: kept(&one).fingerprints, tones: kept(&other).tones };
    assert_eq!(distances(kept(&one), &one), [0]);
    assert_eq!(distances(mixed, &one), [0; 0]);
}

#[test]
fn what_was_kept_without_tones_is_found_by_its_fingerprints_alone() {
    let one = picture(400, 300, 1);
    let old = Kept { tones: Vec::new(), ..kept(&one) };
    let off = |bits: u32| {
        let mut kept = old.clone();
        for fingerprint in &mut kept.fingerprints {
            (0..bits as usize).for_each(|bit| fingerprint.0[bit % 4] ^= 1 << (bit * 5 % 64));
        }
        kept
    };
    assert_eq!(distances(off(0), &one), [0]);
    assert_eq!(distances(off(27), &one).len(), 1);
    assert_eq!(distances(Kept { tones: Vec::new(), fingerprints: off(36).fingerprints[..1].to_vec() }, &one), [0; 0]);
    // Tones settle what fingerprints leave open.
    let farther = Kept { tones: kept(&one).tones, fingerprints: off(36).fingerprints[..1].to_vec() };
    assert_eq!(distances(farther, &one), [36]);
}

#[test]
fn a_picture_made_gray_in_any_way_is_found_and_kept_once_where_it_is_gray() {
    let one = picture(400, 300, 1);
    let grays: [fn([u32; 3]) -> u32; 3] = [
        |[red, green, blue]| (red + 2 * green + blue) / 4,
        |[red, green, blue]| (4 * red + 4 * green + 2 * blue) / 10,
        |rgb| rgb.into_iter().max().unwrap_or_default(),
    ];
    for (way, gray) in grays.iter().enumerate() {
        let rgb = one.rgb.iter().map(|pixel| [gray(pixel.map(u32::from)) as u8; 3]).collect();
        let gray = Pixels { rgb, ..one };
        assert_eq!(distances(kept(&one), &gray).len(), 1, "way {way}");
        assert_eq!(kept(&gray).tones.len(), 1, "way {way}");
        assert_eq!(distances(kept(&picture(400, 300, 8)), &gray), [0; 0], "way {way}");
    }
}

#[test]
fn a_picture_with_a_border_is_found_without_it() {
    let inner = picture(300, 240, 2);
    let mut framed = Pixels { width: 360, height: 280, rgb: vec![[250; 3]; 360 * 280] };
    for (row, line) in inner.rgb.chunks(300).enumerate() {
        framed.rgb[(row + 20) * 360 + 30..][..300].copy_from_slice(line);
    }
    assert_eq!(distances(kept(&framed), &inner), [0]);
    assert_eq!(distances(kept(&inner), &framed), [0]);
}

#[test]
fn texts_of_a_later_form_are_left_out() {
    let kept = kept(&picture(400, 300, 1));
    let mut texts = kept.texts();
    assert_eq!(texts.last().map(|tones| (&tones[..7], tones.len())), Some(("tones1.", 271)));
    texts.push("tones2.AAAA".into());
    texts.push("tones1.AAAA".into());
    assert_eq!(Kept::of_texts(&texts), kept);
    assert_eq!(Kept::of_texts(&["".into(), "tones1.".into()]), Kept::default());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn tones_are_read_as_they_were_written(seed in 0_usize..40, border in prop::array::uniform4(0.0..0.4)) {
        let tones = Tones::of(&picture(90, 70, seed), border);
        prop_assert_eq!(tones.to_string().parse(), Ok(tones));
    }

    #[test]
    fn a_picture_under_another_light_is_found(seed in 0_usize..12, dim in 120_u32..=210, lift in 0_u32..40) {
        let whole = picture(320, 320, seed);
        let mut changed = whole.clone();
        for pixel in &mut changed.rgb {
            *pixel = pixel.map(|value| (u32::from(value) * dim / 256 + lift) as u8);
        }
        prop_assert_eq!(distances(kept(&whole), &changed).len(), 1);
    }

    #[test]
    fn any_text_is_tones_or_refused(text in "\\PC{0,300}") {
        let _ = text.parse::<Tones>();
        let _ = format!("tones1.{text}").parse::<Tones>();
    }
}
