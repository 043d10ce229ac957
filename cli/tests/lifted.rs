//! A license and a proof belong to one file: put beside another content, work or log they are noticed.

mod studio_binary;

use studio_binary::Place;

/// Swaps one ASCII text for another of the same length wherever it stands.
fn swapped(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let (from, to) = (from.as_bytes(), to.as_bytes());
    let mut out = file.to_vec();
    let mut at = 0;
    while at + from.len() <= out.len() {
        if &out[at..at + from.len()] == from {
            out[at..at + to.len()].copy_from_slice(to);
            at += to.len();
        } else {
            at += 1;
        }
    }
    out
}

#[test]
fn a_license_id_of_another_work_is_noticed() {
    let place = Place::new("lifted");
    let (one, other) = (place.create("free.jpg", &[]), place.create("pro.jpg", &["--plan", "pro"]));
    let license =
        |work: &str| place.call(&["show", work, "--json"]).json()["licenses"][0]["id"].as_str().unwrap().to_owned();
    let file = std::fs::read(place.path("free.jpg")).unwrap();
    for (from, to) in
        [(one.clone(), other.clone()), (license(&one), license(&other)), ("personal".into(), "personaI".into())]
    {
        std::fs::write(place.path("lifted.jpg"), swapped(&file, &from, &to)).unwrap();
        place.call(&["verify", "lifted.jpg"]).expect(5);
        place.call(&["rights", "lifted.jpg", "--use", "merchandise"]).expect(5);
    }
}
