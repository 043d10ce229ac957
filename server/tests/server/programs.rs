//! The interface: what a program can do to a work and ask about it.

use crate::browser::{Browser, PROGRAM};

#[test]
fn a_work_is_created_listed_and_looked_at() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 2);
    let listed = browser.get("/api/v1/works?skip=0&take=10").json();
    assert_eq!((&listed["works"][0]["work"], &listed["works"][0]["candidates"]), (&work.as_str().into(), &2.into()));
    assert_eq!(browser.get("/api/v1/works?skip=1").json()["works"], serde_json::json!([]));
    let record = browser.get(&format!("/api/v1/works/{work}/record")).json();
    let kinds: Vec<_> = record["acts"].as_array().unwrap().iter().map(|act| act["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["created", "prompted", "screened", "offered", "offered", "chose", "licensed"]);
}

#[test]
fn an_unknown_use_is_caution_and_never_granted() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 1);
    let decision = |asked: &str| {
        let answer = browser.get(&format!("/api/v1/works/{work}/rights?use={asked}")).json();
        answer["uses"][asked]["decision"].as_str().unwrap().to_owned()
    };
    assert_eq!(decision("personal_print"), "granted");
    assert_eq!(decision("merchandise"), "not_granted");
    assert_eq!(decision("world_domination"), "caution");
}

#[test]
fn acts_follow_each_other_and_a_second_time_is_a_conflict() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 2);
    let act = |what: &str, body: &str| browser.program("POST", &format!("/api/v1/works/{work}/{what}"), body);
    for (what, field) in [("share", "shared"), ("permit/marketing", "marketing")] {
        assert_eq!(act(what, "").json()[field], true, "{what}");
        assert_eq!(act(what, "").status, 409, "{what}");
    }
    for (what, field) in [("unshare", "shared"), ("revoke/marketing", "marketing")] {
        assert_eq!(act(what, "").json()[field], false, "{what}");
        assert_eq!(act(what, "").status, 409, "{what}");
    }
    assert_eq!(act("choose", r#"{"candidate": "cand_2", "because": "her gaze"}"#).status, 200);
    assert_eq!(act("choose", r#"{"candidate": "cand_7"}"#).status, 404);
    assert_eq!(act("export?format=png", "").status, 500, "this studio has no keys");
    assert_eq!(act("export?format=gif", "").status, 400);
}

#[test]
fn a_stroke_by_hand_changes_the_picture_and_what_is_said_of_it() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 1);
    let act = |what: &str, body: &str| browser.program("POST", &format!("/api/v1/works/{work}/{what}"), body);
    let kind = || browser.get(&format!("/api/v1/works/{work}/rights")).json()["copyright"]["kind"].clone();
    assert_eq!(kind(), "purely_generated");
    let stroke = serde_json::json!([
        {"edit": "add_layer", "layer": 1000, "name": "ink", "place": 1},
        {"edit": "add_stroke", "layer": 1000, "place": 0, "stroke": {
            "color": {"red": 0, "green": 0, "blue": 0, "alpha": 255}, "width": 4096,
            "points": [{"x": 0, "y": 0, "pressure": 255}, {"x": 16384, "y": 16384, "pressure": 255}]}},
    ]);
    let answer = act("edits", &stroke.to_string());
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(kind(), "human_modified");
    let page = browser.page(&format!("/works/{work}"));
    for words in ["Drew a stroke by hand.", "Added the layer “ink”.", "drawn by hand", "2 changes by hand"] {
        assert!(page.contains(words), "no {words} in {page}");
    }
    assert_eq!(act("edits", "[]").status, 400);
    assert_eq!(act("edits", r#"[{"edit": "remove_layer", "layer": 77}]"#).status, 422);
    assert_eq!(act("undo", "").status, 200);
    assert_eq!(browser.form(&format!("/works/{work}/undo"), "").status, 303);
    assert_eq!((kind(), act("undo", "").status), ("purely_generated".into(), 409));
}

#[test]
fn a_permission_names_a_finding_and_uses() {
    let browser = Browser::open();
    let work = browser.draw("Pikachu", 1);
    let act = |body: &str| browser.program("POST", &format!("/api/v1/works/{work}/permissions"), body).status;
    let whole = r#"{"finding": "fnd_1", "from": "The holder", "uses": ["merchandise"], "until": "2099-01-31"}"#;
    assert_eq!(act(whole), 200);
    assert_eq!(act(r#"{"finding": "fnd_1", "from": "The holder", "uses": []}"#), 400);
    assert_eq!(act(r#"{"finding": "fnd_1", "from": " ", "uses": ["merchandise"]}"#), 400);
    assert_eq!(act(r#"{"finding": "fnd_1", "from": "The holder", "uses": ["resale"]}"#), 400);
    assert_eq!(act(r#"{"finding": "fnd_8", "from": "The holder", "uses": ["merchandise"]}"#), 404);
    let short = r#"{"finding": "fnd_1", "from": "X", "uses": ["merchandise"], "document_sha256": "ab"}"#;
    assert_eq!(act(short), 400, "a hash is a whole hash");
    let post = |what: &str, body: &str| browser.program("POST", &format!("/api/v1/works/{work}/{what}"), body).status;
    assert_eq!(post("permissions/withdraw", r#"{"finding": "fnd_1"}"#), 200);
    assert_eq!(post("permissions/withdraw", r#"{"finding": "fnd_1"}"#), 404);
    assert_eq!(post("disputes", r#"{"finding": "fnd_1", "because": "it is a fruit"}"#), 200);
    assert_eq!(post("disputes", r#"{"finding": "fnd_1", "because": "again"}"#), 409);
    assert_eq!(post("disputes", r#"{"finding": "fnd_9", "because": "x"}"#), 404);
}

#[test]
fn files_words_and_terms_are_answered_without_anything_being_made() {
    let browser = Browser::open();
    let verify = browser.ask("POST", "/api/v1/verify", &[PROGRAM], b"some bytes").json();
    assert_eq!((&verify["verdict"], &verify["license"]), (&"unknown".into(), &serde_json::Value::Null));
    let rights = browser.ask("POST", "/api/v1/rights", &[PROGRAM], b"some bytes").json();
    assert_eq!((&rights["verdict"], &rights["uses"]), (&"unknown".into(), &serde_json::json!({})));
    let found = browser.program("POST", "/api/v1/screen", r#"{"prompt": "Pikachu"}"#).json();
    assert_eq!(
        (&found["findings"][0]["kind"], &found["findings"][0]["where"]["end"]),
        (&"character".into(), &7.into())
    );
    let policy = browser.get("/api/v1/policy").json();
    assert_eq!(policy["plans"]["free"], "personal");
    assert_eq!(policy["uses"]["merchandise"]["plans"], serde_json::json!(["starter", "pro", "master"]));
    assert_eq!(browser.program("POST", "/api/v1/help/plan-rights/feedback", r#"{"helpful": true}"#).status, 204);
    assert_eq!(browser.program("POST", "/api/v1/help/nothing/feedback", r#"{"helpful": true}"#).status, 404);
    assert_eq!(browser.get("/healthz").text(), "ok\n");
    assert!(browser.page("/metrics").contains("# TYPE anykoma_verified_total counter\nanykoma_verified_total 2\n"));
}
