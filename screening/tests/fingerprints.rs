//! Fingerprints are those of the reference implementation, bit for bit, and find again what was made of a picture.

use screening::pictures::{Fingerprint, Index, Kept, Known, Pixels, asked, fingerprint, image_code, kept};

/// Width, height, seed of the picture; fingerprint and quality by the package pdqhash 0.2.8 of the Python index.
const BY_THE_REFERENCE: [(usize, usize, i64, &str, u8); 6] = [
    (200, 150, 0, "ce3d8e3f3c3ffc7ff5ff00c02ff8ffc00000aac08ce0aec20ee0ac4aac40eeea", 100),
    (512, 512, 1, "1a098688e4c75e65124893cc59645a651a6d79b779737933c7998799c6dd4c67", 100),
    (777, 333, 2, "14988a32709c8b2233ddd9e376790d8c9737319c9d96883275cd3d9979d9a770", 100),
    (64, 64, 3, "4c3feaba55aaf55f56c7aba05e78a1e0d6ab555aca17551e4e502ae04e502ae0", 100),
    (1024, 1024, 4, "63dd59dd61dd8277a237a277189d998dd8c9622766626723898cd9c0d99c7622", 100),
    (130, 900, 5, "99eaba42bae2be0099e1be0099e1fe0099c1fe02dafffe02d9e1fe00d9c1fe02", 100),
];

/// Width, height, seed of the picture, bits; code by iscc-core 1.5.0 over Pillow 13.0.0.
const CODES_BY_THE_REFERENCE: [(usize, usize, i64, u32, &str); 14] = [
    (200, 150, 0, 64, "ISCC:EEA6WL4BFOH2GCZD"),
    (200, 150, 0, 256, "ISCC:EED6WL4BFOH2GCZDXKVBUGV2XKFKUAADB4FP6726LQBP7KEAL4PTYOI"),
    (512, 512, 1, 64, "ISCC:EEA5EYWJLXGSMZRH"),
    (512, 512, 1, 256, "ISCC:EED5EYWJLXGSMZRHLBMLLZ5VBYNI5WWCILENZU3NRUUWQWHFMV6YPJI"),
    (777, 333, 2, 64, "ISCC:EEA7OC6NBDMSONUM"),
    (777, 333, 2, 256, "ISCC:EED7OC6NBDMSONUMEZZI7DWXBTOIG5YIZ4R52YW4EJ2MQ56I644IOKA"),
    (64, 64, 3, 64, "ISCC:EEA3OAYHAMDTZ55N"),
    (64, 64, 3, 256, "ISCC:EED3OAYHAMDTZ55NFWVC3KR5KUUVL2QDB4BPD7NKFYQMENOKWVL5LKY"),
    (1024, 1024, 4, 64, "ISCC:EEAZMN6VBXMGEYRX"),
    (1024, 1024, 4, 256, "ISCC:EEDZMN6VBXMGEYRXMY34TGOIG5TGFGO4TATTM5UJZGEN3CLTGM2J5SQ"),
    (130, 900, 5, 64, "ISCC:EEA76IGTAHLSA73E"),
    (130, 900, 5, 256, "ISCC:EED76IGTAHLSA73E5Y5RCOYIHKFTXRMEY4AFOAH775NSWSB6QM5I7RI"),
    (20, 31, 6, 64, "ISCC:EEA22LK2LKSRUWRN"),
    (20, 31, 6, 256, "ISCC:EED22LK2LKSRUWRNUUWVVURFHLNKLJOSNUS5E2BN2M2NVKJVKKVS2VQ"),
];

#[test]
fn image_codes_are_those_of_the_reference_implementation() {
    for (width, height, seed, bits, expected) in CODES_BY_THE_REFERENCE {
        let code = image_code(&picture(width, height, seed), bits);
        assert_eq!(code.as_deref(), Ok(expected), "{width} x {height}, {bits} bits");
    }
    assert!(image_code(&picture(64, 64, 0), 65).is_err());
    assert!(image_code(&Pixels { width: 0, height: 0, rgb: Vec::new() }, 64).is_err());
}

#[test]
fn a_known_picture_is_found_as_it_is_and_changed_and_another_is_not() {
    let pictures = [picture(640, 480, 1), picture(480, 640, 2), picture(512, 512, 3)];
    let known = Known::of(pictures.iter().map(kept).collect());
    let first = |pixels: &Pixels| known.find(&asked(pixels)).first().map(|found| found.picture);
    for (number, picture) in pictures.iter().enumerate() {
        let cropped = picture.cropped([0.1, 0.0, 0.0, 0.1]);
        // At 200 pixels the stripes of the first are finer than a pixel: 34 bits differ.
        let changes = [picture.clone(), picture.mirrored(), picture.smaller(320), cropped];
        for (change, changed) in changes.iter().enumerate() {
            assert_eq!(first(changed), Some(number), "picture {number}, change {change}");
        }
    }
    assert_eq!(first(&picture(700, 500, 9)), None);
    let flat = Pixels { width: 300, height: 300, rgb: vec![[200; 3]; 90_000] };
    assert_eq!((kept(&flat), first(&flat)), (Kept::default(), None), "a flat color looks like any other");
}

/// A picture that any language computes alike.
fn picture(width: usize, height: usize, seed: i64) -> Pixels {
    let (w, h) = (width as i64, height as i64);
    let pixel = |at: i64| {
        let (x, y) = (at % w, at / w);
        let red = (x * x * (3 + seed) / 97 + y * (7 + seed) + x * y / (11 + seed)) % 256;
        let green = (x / (9 + seed) + y / (13 + seed)) % 2 * 200 + y * 255 / h / 5;
        let far = ((x - w / 2).pow(2) + (y - h / 3).pow(2)) / (40 + seed);
        let blue = if far % 512 < 256 { far % 256 } else { 255 - far % 256 };
        [red as u8, green as u8, blue as u8]
    };
    Pixels { width, height, rgb: (0..w * h).map(pixel).collect() }
}

#[test]
fn fingerprints_are_those_of_the_reference_implementation() {
    for (width, height, seed, expected, quality) in BY_THE_REFERENCE {
        let taken = fingerprint(&picture(width, height, seed));
        assert_eq!(taken.fingerprint.to_string(), expected, "{width} x {height}");
        assert_eq!(taken.quality, quality, "{width} x {height}");
        assert_eq!(expected.parse(), Ok(taken.fingerprint));
    }
}

#[test]
fn a_border_comes_off_and_a_picture_without_one_stays_whole() {
    let inner = picture(200, 150, 0);
    let mut framed = vec![[250, 250, 250]; 240 * 190];
    for (row, line) in inner.rgb.chunks(200).enumerate() {
        framed[(row + 20) * 240 + 20..][..200].copy_from_slice(line);
    }
    let framed = Pixels { width: 240, height: 190, rgb: framed };
    assert_eq!(framed.without_border(), Some(inner.clone()));
    assert_eq!(inner.without_border(), None);
    assert_eq!(inner.mirrored().mirrored(), inner);
}

#[test]
fn a_picture_on_a_screen_is_found_under_its_bar() {
    let inner = picture(200, 150, 0);
    let mut screen = Pixels { width: 300, height: 240, rgb: vec![[236, 236, 238]; 72_000] };
    for (row, line) in inner.rgb.chunks(200).enumerate() {
        screen.rgb[(row + 60) * 300 + 50..][..200].copy_from_slice(line);
    }
    for at in (0..300 * 20).filter(|at| at % 7 < 3) {
        screen.rgb[at] = [40; 3];
    }
    assert_eq!(screen.largest_part(), Some(inner.clone()));
    assert_eq!(inner.largest_part(), None);
    let known = Known::of(vec![kept(&picture(640, 480, 1)), kept(&inner)]);
    assert_eq!(known.find(&asked(&screen)).first().map(|found| found.picture), Some(1));
}

#[test]
fn the_index_finds_what_a_search_through_all_finds() {
    let mut state = 7_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state ^ state >> 29
    };
    let mut all: Vec<Fingerprint> = (0..3000).map(|_| Fingerprint([next(), next(), next(), next()])).collect();
    let wanted = all[1234];
    for flips in 1..40 {
        let mut near = wanted;
        for bit in 0..flips {
            let bit = (bit * 61 + flips * 7) % 256;
            near.0[bit / 64] ^= 1 << (bit % 64);
        }
        all.push(near);
    }
    let index = Index::of(all.clone());
    for farthest in [0, 14, 15, 16, 27, 31, 32, 39, 46, 47] {
        let apart = all.iter().enumerate().map(|(place, one)| (one.distance(&wanted), place));
        let mut slowly: Vec<(u32, usize)> = apart.filter(|(distance, _)| *distance <= farthest).collect();
        slowly.sort_unstable();
        assert!(slowly.len() > farthest.min(39) as usize / 2, "{slowly:?}");
        let found = index.near(&wanted, farthest);
        assert_eq!(found.iter().map(|one| (one.distance, one.place)).collect::<Vec<_>>(), slowly);
    }
}
