//! Pictures from outside: what they say of themselves is read first, and known ones are found again.

mod studio_binary;

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use studio_binary::{Place, write};

/// RGB, 8 bits.
struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

fn read(path: &Path) -> Picture {
    let mut decoder = png::Decoder::new(std::io::BufReader::new(File::open(path).unwrap()));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bytes).unwrap();
    let rgb = match frame.color_type {
        png::ColorType::Rgb => bytes,
        png::ColorType::Rgba => bytes.chunks(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect(),
        other => panic!("a color picture was drawn, and not {other:?}"),
    };
    Picture { width: frame.width, height: frame.height, rgb }
}

fn save(path: &Path, picture: &Picture, xmp: Option<&str>) {
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path).unwrap()), picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgb);
    if let Some(xmp) = xmp {
        encoder.add_itxt_chunk("XML:com.adobe.xmp".into(), xmp.into()).unwrap();
    }
    encoder.write_header().unwrap().write_image_data(&picture.rgb).unwrap();
}

fn notice() -> String {
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF><rdf:Description><dc:rights><rdf:Alt>\
     <rdf:li xml:lang=\"x-default\">© 2025 Kumo Press</rdf:li></rdf:Alt></dc:rights>\
     <plus:DataMining>http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED</plus:DataMining>\
     </rdf:Description></rdf:RDF></x:xmpmeta>"
        .into()
}

#[test]
fn what_a_reference_says_is_held_against_what_was_declared() {
    let place = Place::new("says");
    let gray = Picture { width: 64, height: 64, rgb: vec![120; 64 * 64 * 3] };
    save(&place.path("secret pose.png"), &gray, Some(&notice()));
    let call =
        ["create", "a girl with silver hair", "-o", "work.png", "--size", "64x64", "--seed", "1", "--plan", "pro"];
    let created = place.call(&[&call[..], &["--reference", "secret pose.png=own", "--json"]].concat());
    created.expect(0);
    let json = created.json();
    assert_eq!(json["references"][0]["says"]["copyright"], "© 2025 Kumo Press");
    let finding = &json["findings"][0];
    assert_eq!((finding["kind"].as_str(), finding["rule"].as_str()), (Some("rights_metadata"), Some("declaration")));
    assert_eq!((finding["id"].as_str(), finding["owner"].as_str()), (Some("fnd_1"), Some("© 2025 Kumo Press")));
    assert_eq!(json["findings"][1]["level"], "info", "nobody trains on it here: {json}");
    let work = json["work"].as_str().unwrap();
    place.call(&["rights", work, "--use", "merchandise"]).expect(4);
    place.call(&["rights", "work.png", "--use", "merchandise"]).expect(4);
    let sealed = std::fs::read(place.path("work.png")).unwrap();
    assert!(!sealed.windows(11).any(|window| window == b"secret pose"), "a file's name stays at home");

    let licensed = place.call(&["screen", "--image", "secret pose.png=licensed", "--json"]).json();
    assert_eq!(licensed["findings"][0]["level"], "info", "{licensed}");
    let text = place.call(&["screen", "--image", "secret pose.png=public_domain"]).text();
    assert!(text.contains("© 2025 Kumo Press") && text.contains("while it was declared"), "{text}");
    // What carries another studio's seal says whose it is.
    place.call_on("other", &["create", "a boy", "-o", "theirs.png", "--size", "64x64"]).expect(0);
    let theirs = place.call(&["screen", "--image", "theirs.png=own", "--json"]).json();
    assert_eq!(theirs["says"]["credentials"]["holds"], true, "{theirs}");
    write(&place.path("letter.txt"), b"no picture at all");
    place.call(&["screen", "--image", "letter.txt"]).expect(0);
    place.call(&["screen"]).expect(2);
}

/// Written by exiftool: see `credentials/tests/metadata.rs`.
const EXIF: &[u8] = include_bytes!("../../credentials/tests/metadata/exif_little.jpg");
const EXIF_PNG: &[u8] = include_bytes!("../../credentials/tests/metadata/exif.png");
const IPTC: &[u8] = include_bytes!("../../credentials/tests/metadata/iptc_utf8.jpg");

#[test]
fn what_exif_and_iptc_say_is_held_against_what_was_declared() {
    let place = Place::new("exif");
    for (name, bytes) in [("exif.jpg", EXIF), ("exif.png", EXIF_PNG), ("iptc.jpg", IPTC)] {
        write(&place.path(name), bytes);
    }
    let (warn, info) = (Some(("warn", "declaration")), Some(("info", "metadata")));
    for (declared, first) in
        [("own", warn), ("public_domain", warn), ("licensed", info), ("other", Some(("warn", "metadata")))]
    {
        for (file, owner) in [("exif.jpg", "Aoi Kumo"), ("exif.png", "Aoi Kumo"), ("iptc.jpg", "雲あおい")] {
            let json = place.call(&["screen", "--image", &format!("{file}={declared}"), "--json"]).json();
            let finding = &json["findings"][0];
            assert_eq!(finding["level"].as_str().zip(finding["rule"].as_str()), first, "{file} {declared}: {json}");
            assert_eq!(finding["kind"], "rights_metadata");
            assert_eq!((&finding["name"], &finding["owner"]), (&"© 2024 Kumo Press".into(), &owner.into()), "{json}");
            assert_eq!(json["says"]["creator"], owner);
        }
    }
    let call = ["create", "a girl", "-o", "work.png", "--size", "64x64", "--plan", "pro", "--seed", "1", "--json"];
    let created = place.call(&[&call[..], &["--reference", "iptc.jpg=own"]].concat()).json();
    assert_eq!(created["references"][0]["says"]["credit"], "Kumo Agency", "{created}");
    let work = created["work"].as_str().unwrap();
    place.call(&["rights", work, "--use", "merchandise"]).expect(4);
    let dispute = ["dispute", work, "fnd_1", "--because", "I am Aoi Kumo"];
    place.call(&dispute).expect(0);
}

type MakesGray = fn([u32; 3]) -> u32;

/// As programs make a picture gray: lumas of ITU-R BT.601 and BT.709, a mean, shifts for divisions, the lightness of HSL, the value of
/// HSV, and one channel alone.
const GRAYS: [(&str, MakesGray); 7] = [
    ("gray luma.png", |[red, green, blue]| (red * 299 + green * 587 + blue * 114) / 1000),
    ("gray luma of screens.png", |[red, green, blue]| (red * 2126 + green * 7152 + blue * 722) / 10_000),
    ("gray mean.png", |[red, green, blue]| (red + green + blue) / 3),
    ("gray shifts.png", |[red, green, blue]| (red + 2 * green + blue) / 4),
    ("gray lightness.png", |rgb| (rgb.iter().max().unwrap() + rgb.iter().min().unwrap()) / 2),
    ("gray value.png", |rgb| *rgb.iter().max().unwrap()),
    ("gray green.png", |[_, green, _]| green),
];

fn drawn(place: &Place, words: &str, file: &str) -> String {
    let answer = place.call(&["create", words, "-o", file, "--size", "320x320", "--seed", "4", "--json"]);
    answer.expect(0);
    answer.json()["work"].as_str().unwrap().to_owned()
}

#[test]
fn a_registered_picture_and_a_public_work_are_found_again_and_others_are_not() {
    let place = Place::new("known");
    write(&place.path("letter.pdf"), b"it is mine");
    drawn(&place, "a woman in a kimono at a shrine, cherry petals, night", "art.png");
    let other = drawn(&place, "a boy with glasses in a library", "other.png");
    let art = read(&place.path("art.png"));
    let row = art.width as usize * 3;
    let mirrored = art.rgb.chunks(row).flat_map(|row| row.chunks(3).rev().flatten().copied()).collect();
    save(&place.path("mirrored.png"), &Picture { rgb: mirrored, ..art }, None);
    let art = read(&place.path("art.png"));
    for (file, gray) in GRAYS {
        let rgb = art.rgb.chunks(3).flat_map(|pixel| [gray([pixel[0], pixel[1], pixel[2]].map(u32::from)) as u8; 3]);
        save(&place.path(file), &Picture { rgb: rgb.collect(), ..art }, None);
    }
    let art = read(&place.path("art.png"));
    let cut = art.rgb.chunks(row).skip(32).flat_map(|row| row[32 * 3..].to_vec()).collect();
    let cropped = Picture { width: art.width - 32, height: art.height - 32, rgb: cut };
    save(&place.path("cropped.png"), &cropped, None);

    let artwork = ["operator", "registry", "artwork", "art.png", "--artist", "Aoi Kumo", "--title", "Shrine"];
    place.call(&[&artwork[..], &["--proof", "letter.pdf"]].concat()).expect(0);
    // A sealed file also says whose license it is; here only what a picture looks like is asked.
    let found = |file: &str| {
        let json = place.call(&["screen", "--image", file, "--json"]).json();
        let by_look = |one: &&serde_json::Value| one["rule"] == "fingerprint";
        json["findings"].as_array().unwrap().iter().filter(by_look).cloned().collect::<Vec<_>>()
    };
    let grays = GRAYS.iter().map(|(file, _)| *file);
    for file in ["art.png", "mirrored.png", "cropped.png"].into_iter().chain(grays) {
        let found = found(file);
        assert_eq!(
            (found[0]["name"].as_str(), found[0]["owner"].as_str()),
            (Some("Shrine"), Some("Aoi Kumo")),
            "{file}"
        );
        assert_eq!(
            (found[0]["rule"].as_str(), found[0]["uses"]["merchandise"].as_str()),
            (Some("fingerprint"), Some("not_granted"))
        );
    }
    assert_eq!(found("other.png").len(), 0, "another picture is another picture");
    let call = [
        "create",
        "a girl",
        "-o",
        "work.png",
        "--size",
        "64x64",
        "--plan",
        "pro",
        "--reference",
        "mirrored.png=own",
        "--json",
    ];
    let work = place.call(&call).json()["work"].as_str().unwrap().to_owned();
    place.call(&["rights", &work, "--use", "merchandise"]).expect(3);

    place.call(&["share", &other]).expect(0);
    let own = found("other.png");
    assert_eq!((own[0]["name"].as_str(), own[0]["level"].as_str()), (Some(&*other), Some("info")));
    place.call(&["unshare", &other]).expect(0);
    assert_eq!(found("other.png").len(), 0, "a private work is not looked for");
}
