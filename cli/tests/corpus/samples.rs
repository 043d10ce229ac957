//! Small real samples for the fuzzer to begin with: what the binary itself wrote, and words as people write them.

use std::path::Path;

use credentials::Reader;
use record::act_proof::ActProof;
use record::canonical;
use record::note::Verifier;
use record::tlog_proof::TlogProof;
use studio::{Records, Unseal};

use crate::studio_binary::{Place, write};

const EDITS: &str = r#"[
    {"edit": "add_layer", "layer": 1000, "name": "ink", "place": 1},
    {"edit": "add_stroke", "layer": 1000, "place": 0, "stroke": {
        "color": {"red": 20, "green": 20, "blue": 30, "alpha": 255}, "width": 1024,
        "points": [{"x": 2560, "y": 2560, "pressure": 255}, {"x": 9000, "y": 7000, "pressure": 90}]}}
]"#;

/// One row of edits that fit the canvas of the property, of every kind.
const ALL_EDITS: &str = r#"{"edit":"add_layer","layer":7,"name":"ink","place":1}
{"edit":"add_stroke","layer":7,"place":0,"stroke":{"color":{"red":20,"green":20,"blue":30,"alpha":255},"width":1024,"points":[{"x":2560,"y":2560,"pressure":255},{"x":9000,"y":7000,"pressure":90}]}}
{"edit":"carry_strokes","layer":7,"by":[256,-256]}
{"edit":"set_opacity","layer":7,"opacity":90}
{"edit":"move_layer","layer":7,"place":0}
{"edit":"rename","layer":7,"name":"line"}
{"edit":"set_blend","layer":7,"blend":"multiply"}
{"edit":"set_transform","layer":7,"transform":{"matrix":[60000,0,0,70000],"shift":[256,-512]}}
{"edit":"set_mask","layer":7,"mask":{"keeps":"inside","areas":[{"points":[[0,0],[4096,0],[0,4096]]}],"strokes":[]}}
{"edit":"erase_stroke","layer":7,"place":0}
{"edit":"remove_layer","layer":7}
{"edit":"add_candidate","layer":8,"name":"her hand","candidate":"cand_2"}
{"edit":"add_text","layer":9,"name":"words","text":{"text":"Who owns\nthe moon?","font":"abababababababababababababababababababababababababababababababab","size":2048,"at":[4096,4096],"align":"middle","color":{"red":0,"green":0,"blue":0,"alpha":255},"outline":{"color":{"red":255,"green":255,"blue":255,"alpha":255},"width":256}}}
{"edit":"change_text","layer":9,"text":{"text":"Nobody.","font":"abababababababababababababababababababababababababababababababab","size":2048,"at":[0,2048],"color":{"red":0,"green":0,"blue":0,"alpha":255}}}"#;

const PROMPTS: [&str; 6] = [
    "an anime girl with silver hair on a roof at dusk",
    "1girl, long twintails, blue eyes, school uniform, classroom\nglasses, smile",
    "a boy with short, spiky red hair and freckles, angry, no scarf\nnight",
    "dark-skinned woman in a blue kimono, straight bangs, close-up, snow",
    "ｐｉｋａｃｈｕ asleep beside Naruto, in the style of Hayao Miyazaki",
    "ルフィ and a link in a rusty chain, \u{1f319} e\u{301}te\u{301}",
];

const REQUESTS: [(&str, &str); 10] = [
    ("page", "GET /works/{id}?use=merchandise\nAccept: text/html\n\n"),
    ("license", "GET /licenses/lic_000000000000\nAccept: application/ld+json;q=0.9, text/html;q=0.1\n\n"),
    (
        "choose",
        "POST /works/{id}/choose\nContent-Type: application/x-www-form-urlencoded\n\ntoken={token}&candidate=cand_2&because=her+gaze",
    ),
    (
        "permission",
        "POST /works/{id}/permission\nContent-Type: application/x-www-form-urlencoded\n\ntoken={token}&finding=fnd_1&from=A+house&uses=merchandise&until=2027-01-01",
    ),
    (
        "feedback",
        "POST /help/commercial-use/feedback\nContent-Type: application/x-www-form-urlencoded\n\ntoken={token}&helpful=yes&words=thanks%21",
    ),
    (
        "verify",
        "POST /verify\nContent-Type: multipart/form-data; boundary=b\n\n--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{token}\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nours\r\n--b--\r\n",
    ),
    (
        "create",
        "POST /api/v1/works\nContent-Type: application/json\nX-AnyKoma-Client: fuzz\n\n{\"prompt\":\"a girl\",\"width\":64,\"height\":64,\"seed\":7,\"candidates\":1}",
    ),
    (
        "edits",
        "POST /api/v1/works/{id}/edits\nContent-Type: application/json\nX-AnyKoma-Client: fuzz\n\n[{\"edit\":\"add_layer\",\"layer\":7,\"name\":\"ink\",\"place\":1}]",
    ),
    (
        "screen",
        "POST /api/v1/screen\nContent-Type: application/json\nX-AnyKoma-Client: fuzz\n\n{\"prompt\":\"Pikachu\"}",
    ),
    ("list", "GET /api/v1/works?limit=2&before=img_000000000000\nIf-None-Match: \"a\"\nRange: bytes=0-1\n\n"),
];

pub fn make(corpus: &Path) {
    let keep = |target: &str, name: &str, bytes: &[u8]| {
        std::fs::create_dir_all(corpus.join(target)).unwrap();
        write(&corpus.join(target).join(name), bytes);
    };
    words(&keep);
    let place = Place::new("samples");
    let work = lived(&place);
    files(&place, &keep);
    proofs(&place, &work, &keep);
    acts(&place, &work, &keep);
}

type Keep<'a> = &'a dyn Fn(&str, &str, &[u8]);

fn words(keep: Keep<'_>) {
    for (number, prompt) in PROMPTS.iter().enumerate() {
        for target in ["illustrator_drawing", "illustrator_prompt", "screening_prompt"] {
            keep(target, &format!("prompt_{number}"), prompt.as_bytes());
        }
    }
    for (name, request) in REQUESTS {
        keep("server_request", name, request.as_bytes());
    }
    keep("canvas_edits", "all", ALL_EDITS.as_bytes());
    keep("rights_policy", "built_in.toml", rights::policy::BUILT_IN);
    keep("screening_registry", "small.toml", include_bytes!("small_registry.toml"));
    let value = r#"{"a":[1,-2,true,null,"é\n\u0001\"\\"],"b":{"c":9007199254740991,"דּ":"","🌙":[]}}"#;
    keep("record_canonical", "value.json", value.as_bytes());
    let checkpoint = "fuzzed.example/log\n2\nT1X2GdkhUjV3iyufF9b0kVsWFxIU0VI4EpNml2Teci4=\n";
    keep("record_checkpoint", "text", checkpoint.as_bytes());
}

/// A work with an act of nearly every kind; its id.
fn lived(place: &Place) -> String {
    let work = place.create("sealed.png", &["--candidates", "2"]);
    write(&place.path("edits.json"), EDITS.as_bytes());
    let calls: [&[&str]; 8] = [
        &["choose", &work, "cand_2", "--because", "her gaze"],
        &["edit", &work, "edits.json"],
        &["undo", &work],
        &["share", &work],
        &["permit", "marketing", &work],
        &["operator", "plan", "starter"],
        &["export", &work, "-o", "sealed.jpg"],
        &["export", &work, "-o", "sealed.webp"],
    ];
    for call in calls {
        place.call(call).expect(0);
    }
    work
}

fn files(place: &Place, keep: Keep<'_>) {
    for name in ["sealed.png", "sealed.jpg", "sealed.webp"] {
        keep("credentials_file", name, &std::fs::read(place.path(name)).unwrap());
    }
    // What another maker's file may look like: no assertion of it is ours.
    let mut foreign = std::fs::read(place.path("sealed.webp")).unwrap();
    let own = b"org.anykoma";
    let places: Vec<usize> = (0..foreign.len() - own.len()).filter(|at| foreign[*at..].starts_with(own)).collect();
    for at in places {
        foreign[at + 4] = b'x';
    }
    keep("credentials_file", "foreign.webp", &foreign);
    keep("credentials_card", "studio.json", &std::fs::read(place.path("data/studio.json")).unwrap());
}

fn proofs(place: &Place, work: &str, keep: Keep<'_>) {
    let card: studio::StudioCard =
        serde_json::from_slice(&std::fs::read(place.path("data/studio.json")).unwrap()).unwrap();
    let opened = Reader.open(&std::fs::read(place.path("sealed.jpg")).unwrap(), std::slice::from_ref(&card));
    let text = opened.proof.expect("a sealed file holds its proof");
    let proof = ActProof::from_tlog_proof(&TlogProof::parse(&text).unwrap()).unwrap();
    assert!(proof.check(&Verifier::parse(&card.log_key).unwrap()).is_ok(), "{work}");
    keep("record_tlog_proof", "export.tlog-proof", text.as_bytes());
    keep("record_note", "checkpoint", proof.checkpoint.as_bytes());
    keep("record_verifier_key", "log", card.log_key.as_bytes());
    let statement = canonical_or_plain(&opened.statement.expect("and what it says"));
    keep("studio_statement", "export", &[&statement[..], b"\n", &proof.act].concat());
}

fn canonical_or_plain(value: &serde_json::Value) -> Vec<u8> {
    // Shares of origin are fractions, which canonical bytes do not hold.
    canonical::encode(value).unwrap_or_else(|_| serde_json::to_vec(value).unwrap())
}

fn acts(place: &Place, work: &str, keep: Keep<'_>) {
    let store = store::Store::open(&place.path("data")).unwrap();
    let acts: Vec<Vec<u8>> = store.read(work).unwrap().into_iter().map(|act| act.bytes).collect();
    keep("studio_act", "record", &acts.join(&b'\n'));
}
