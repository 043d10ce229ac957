//! Encoding, sealing and verifying, beside the encoder's default level and a bare hash of the same bytes.

use credentials::{Credentials, Keys, Reader};
use record::note::Signer;
use studio::{ClaimedAction, Claims, Format, Prepared, Seal, Unseal, Unsealed};

use crate::timing::{median, once, row};

const ROUNDS: usize = 15;
const SIDE: u32 = 1024;

/// Soft ramps with grain: compresses about as drawings with textures do, and comes to some 1.5 MB.
fn pixels() -> Vec<u8> {
    let mut state = 1_u32;
    let mut grain = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 29) as u8
    };
    let pixel = |at: u32| ((at % SIDE) / 5, (at / SIDE) / 5);
    (0..SIDE * SIDE)
        .flat_map(|at| {
            let (x, y) = pixel(at);
            [x as u8 + grain(), y as u8 + grain(), (x / 2 + y / 2) as u8 + grain(), 255]
        })
        .collect()
}

fn studio() -> Credentials {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("the clock is past 1970");
    let log = Signer::from_seed("bench/log", &[1; 32]).expect("the name is one").verifier_key();
    let keys = Keys::create("Bench", &log, now.as_millis() as u64).expect("keys can be made");
    Credentials::open(&keys).expect("keys that were made open")
}

fn claims() -> Claims {
    let created = ClaimedAction {
        action: "c2pa.created".into(),
        when: "2026-11-23T10:00:00.000Z".into(),
        source_type: Some("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia".into()),
        agent: None,
    };
    let statement = serde_json::json!({"work": "img_000000000001", "license": {"id": "lic_000000000001"}});
    Claims {
        title: "img_000000000001".into(),
        actions: vec![created],
        inputs: Vec::new(),
        statement,
        proof: "proof".into(),
    }
}

pub fn run() {
    let (studio, rgba, claims) = (studio(), pixels(), claims());
    let picture = || Unsealed {
        width_px: SIDE,
        height_px: SIDE,
        rgba: &rgba,
        format: Format::Png,
        xmp: Vec::new(),
        dots_per_inch: None,
    };
    let prepared = studio.prepare(&picture()).expect("the picture can be written");
    let file = studio.seal(&prepared, &claims).expect("the file can be sealed");
    let (mut ours, mut default, mut seal, mut verify, mut hash) = (vec![], vec![], vec![], vec![], vec![]);
    for _ in 0..ROUNDS {
        ours.push(once(|| drop(studio.prepare(&picture()))));
        default.push(once(|| drop(default_level(&rgba))));
        seal.push(once(|| drop(studio.seal(&prepared, &claims))));
        verify.push(once(|| drop(Reader.open(&file, std::slice::from_ref(studio.studio())))));
        hash.push(once(|| drop(studio::digest::sha256_hex(&file))));
    }
    let smaller = default_level(&rgba).len() as f64 / prepared.bytes.len() as f64;
    told((&prepared, smaller), &file, [median(ours), median(default), median(seal), median(verify), median(hash)]);
}

fn told((prepared, smaller): (&Prepared, f64), file: &[u8], [ours, default, seal, verify, hash]: [f64; 5]) {
    let size = prepared.bytes.len() as f64 / 1e6;
    let measured = format!(
        "{ours:.0} ms, {:.2} of the encoder's default level ({default:.0} ms), whose file has {smaller:.2} of the bytes",
        ours / default
    );
    row(&format!("encoding a PNG of {size:.1} MB"), &measured, "part of the 40 ms");
    row("sealing it, self-check included", &format!("{seal:.1} ms"), "part of the 40 ms");
    let measured = format!("{verify:.1} ms, {:.1} times one SHA-256 of the file ({hash:.1} ms)", verify / hash);
    row(&format!("`verify` of {:.1} MB inside the process", file.len() as f64 / 1e6), &measured, "15 ms");
}

fn default_level(rgba: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, SIDE, SIDE);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().expect("writing to memory cannot fail");
    writer.write_image_data(rgba).expect("writing to memory cannot fail");
    drop(writer);
    file
}
