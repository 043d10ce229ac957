//! Writes two small sealed files of each format (one as it was drawn, one edited and with references), and the studio's card, into a folder: for readers of other hands.
//!
//! `cargo run --release -p credentials --example seal_samples -- FOLDER`

#[path = "../tests/fixtures/mod.rs"]
mod fixtures;

use studio::Seal;

fn main() {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).expect("name a folder"));
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let studio = fixtures::studio("Test studio");
    for format in fixtures::FORMATS {
        let file = fixtures::sealed(&studio, format);
        std::fs::write(folder.join(format!("sample.{}", format.name())), file).expect("the file can be written");
        let prepared = fixtures::prepared(&studio, format, 16);
        let file = studio.seal(&prepared, &fixtures::edited("img_000000000002")).expect("the file is sealed");
        std::fs::write(folder.join(format!("sample-edited.{}", format.name())), file).expect("the file can be written");
    }
    let card = serde_json::to_vec_pretty(studio.studio()).expect("a card is plain data");
    std::fs::write(folder.join("studio.json"), card).expect("the card can be written");
    std::fs::write(folder.join("root.pem"), &studio.studio().root_certificate).expect("the root can be written");
}
