//! What is refused: foreign names, foreign pages, missing tokens, too much, and what cannot be read.

use crate::browser::{Browser, FORM, JSON, PROGRAM};
use crate::well_formed::check;

#[test]
fn other_names_of_this_machine_are_not_answered() {
    let browser = Browser::open();
    for host in ["example.org", "127.0.0.1.example.org", "192.168.1.2", ""] {
        assert_eq!(browser.ask("GET", "/", &[("Host", host)], &[]).status, 403, "{host}");
    }
    assert_eq!(browser.ask("GET", "/", &[("Host", "localhost:80")], &[]).status, 200);
}

#[test]
fn nothing_changes_without_the_token_of_a_page() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 1);
    for (path, fields) in [
        ("/studio/create".to_owned(), "prompt=a&style=color&size=64x64&candidates=1"),
        ("/studio/read".into(), "prompt=a&style=color&size=64x64&candidates=1"),
        (format!("/works/{work}/choose"), "candidate=cand_1"),
        (format!("/works/{work}/undo"), ""),
        (format!("/works/{work}/letter"), "text=moon"),
        (format!("/works/{work}/erase"), "sure=yes"),
        (format!("/works/{work}/share"), "on=true"),
        (format!("/works/{work}/marketing"), "on=true"),
        (format!("/works/{work}/permission"), "finding=fnd_1&from=X&use=merchandise"),
        (format!("/works/{work}/download"), "format=png"),
        ("/help/plan-rights/feedback".into(), "helpful=true"),
    ] {
        for token in ["", "token=&", "token=00000000000000000000000000000000&"] {
            let answer = browser.ask("POST", &path, &[FORM], format!("{token}{fields}").as_bytes());
            let refused = answer.status == 403 || (token.is_empty() && answer.status == 422);
            assert!(refused, "{path} with {token:?}: {}", answer.status);
        }
    }
    let record = browser.get(&format!("/api/v1/works/{work}")).json();
    assert_eq!((&record["shared"], &record["marketing"]), (&false.into(), &false.into()));
    assert!(browser.page("/studio/feedback").contains("Nobody has said anything yet"));
}

#[test]
fn another_site_gets_nothing_done() {
    let browser = Browser::open();
    let share = format!("/api/v1/works/{}/share", browser.draw("a girl", 1));
    let another_port = "http://127.0.0.1:1";
    for foreign in [
        ("Origin", "https://example.org"),
        ("Origin", "null"),
        ("Origin", another_port),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ] {
        assert_eq!(browser.ask("POST", &share, &[PROGRAM, foreign], &[]).status, 403, "{foreign:?}");
        let form = format!("token={}&prompt=a&style=color&size=64x64&candidates=1", browser.token());
        assert_eq!(browser.ask("POST", "/studio/create", &[FORM, foreign], form.as_bytes()).status, 403, "{foreign:?}");
    }
    assert_eq!(browser.ask("POST", &share, &[], &[]).status, 403, "no program is named");
    let own = format!("http://{}", browser.address);
    assert_eq!(browser.ask("POST", &share, &[PROGRAM, ("Origin", &own)], &[]).status, 200);
}

#[test]
fn every_answer_keeps_foreign_pages_out() {
    let browser = Browser::open();
    for path in ["/", "/nothing", "/api/v1/works", "/assets/style.css", "/healthz"] {
        let answer = browser.get(path);
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"));
        assert!(answer.header("referrer-policy").is_some() && answer.header("access-control-allow-origin").is_none());
    }
}

#[test]
fn people_get_pages_for_what_is_refused() {
    let browser = Browser::open();
    for (method, path, status) in [
        ("GET", "/nothing", 404),
        ("GET", "/works/img_000000000000", 404),
        ("GET", "/works/img_000000000000/picture.png?w=abc", 400),
        ("GET", "/studio/jobs/job_000000000000", 404),
        ("GET", "/assets/secret.txt", 404),
        ("GET", "/help/nothing", 404),
        ("PUT", "/plans", 405),
    ] {
        let answer = browser.ask(method, path, &[], &[]);
        assert_eq!(answer.status, status, "{path}");
        assert!(answer.header("content-type").is_some_and(|form| form.starts_with("text/html")), "{path}");
        check(path, &answer.text());
    }
}

#[test]
fn programs_get_problem_documents_for_what_is_refused() {
    let browser = Browser::open();
    for (method, path, body, status) in [
        ("GET", "/api/v1/nothing", "", 404),
        ("GET", "/api/v1/works/img_000000000000", "", 404),
        ("GET", "/api/v1/works?take=-1", "", 400),
        ("PUT", "/api/v1/works", "", 405),
        ("POST", "/api/v1/works", "{", 400),
        ("POST", "/api/v1/works", r#"{"words": "a"}"#, 400),
        ("POST", "/api/v1/works", r#"{"prompt": ""}"#, 422),
        ("POST", "/api/v1/works", r#"{"prompt": "a\u0007"}"#, 422),
        ("POST", "/api/v1/works", r#"{"prompt": "a", "width": 0, "height": 0}"#, 422),
        ("POST", "/api/v1/works", r#"{"prompt": "a", "width": 16385}"#, 422),
        ("POST", "/api/v1/works", r#"{"prompt": "a", "width": 1, "height": 100000}"#, 422),
        ("POST", "/api/v1/works", r#"{"prompt": "a", "engine": "dream"}"#, 422),
        ("POST", "/api/v1/works", r#"{"prompt": "a", "plan": "gold"}"#, 400),
        ("POST", "/api/v1/jobs", r#"{"prompt": "a", "candidates": 99}"#, 422),
        ("POST", "/api/v1/works", r#"{"prompt": "a", "references": [{"name": "a.png"}]}"#, 400),
        ("POST", "/api/v1/works", r#"{"prompt": "a", "references": [{"name": "a.png", "picture": "~"}]}"#, 400),
        ("POST", "/api/v1/jobs", r#"{"prompt": "a", "references": [{"name": "a.png", "picture": "AAAA"}]}"#, 400),
        ("POST", "/api/v1/screen/picture?source=found", "", 400),
        ("POST", "/api/v1/screen/picture", "a letter", 400),
    ] {
        let answer = browser.program(method, path, body);
        assert_eq!(answer.status, status, "{method} {path} {body}: {}", answer.text());
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{path} {body}");
        let problem = answer.json();
        assert_eq!((&problem["status"], &problem["type"]), (&status.into(), &"about:blank".into()));
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.len() > 10), "{problem}");
        assert!(problem["title"].as_str().is_some_and(|title| !title.is_empty()), "{problem}");
    }
    assert_eq!(browser.program("PUT", "/api/v1/works", "").header("allow"), Some("GET,HEAD,POST"));
    let text = [PROGRAM, ("Content-Type", "text/plain")];
    assert_eq!(browser.ask("POST", "/api/v1/works", &text, b"{}").status, 415);
}

#[test]
fn more_than_is_read_is_said_and_not_read() {
    let browser = Browser::open();
    let long = format!("{{\"prompt\": \"{}\"}}", "a".repeat(100_000));
    assert_eq!(browser.program("POST", "/api/v1/works", &long).status, 422);
    let longer = format!("{{\"prompt\": \"{}\"}}", "a".repeat(300_000));
    assert_eq!(browser.program("POST", "/api/v1/works", &longer).status, 422, "a call may bring pictures");
    let answer = browser.program("POST", "/api/v1/screen", &longer);
    assert_eq!(answer.status, 413);
    assert!(answer.json()["detail"].as_str().unwrap().contains("64 MiB"));
    let file = vec![0; 65 << 20];
    for path in ["/api/v1/verify", "/api/v1/works", "/api/v1/screen/picture"] {
        assert_eq!(browser.ask("POST", path, &[PROGRAM, JSON], &file).status, 413, "{path}");
    }
}

#[test]
fn words_that_cannot_be_drawn_stay_in_the_box() {
    let browser = Browser::open();
    for (fields, status, why) in [
        ("prompt=+&style=color&size=64x64&candidates=1", 422, "the prompt is empty"),
        ("prompt=a+girl&style=color&size=1x100000&candidates=1", 422, "cannot be made"),
        ("prompt=a+girl&style=oil&size=64x64&candidates=1", 400, "sketch and pastel"),
        ("prompt=a+girl&style=color&size=64x64&candidates=1&seed=x", 400, "whole number"),
        ("prompt=a+girl&style=color&size=64x64&candidates=many", 400, "1 to 16"),
        ("prompt=a+girl%07&style=color&size=64x64&candidates=1", 422, "control character"),
    ] {
        let answer = browser.form("/studio/create", fields);
        assert_eq!(answer.status, status, "{fields}");
        let page = answer.text();
        assert!(page.contains(why) && page.contains("role=\"alert\""), "{fields}: {page}");
        assert!(!fields.contains("girl") || page.contains("a girl"), "the words are lost");
        check("/studio/create", &page);
    }
    assert_eq!(browser.get("/api/v1/works").json()["works"].as_array().unwrap().len(), 0, "nothing was begun");
}

#[test]
fn an_engine_that_breaks_does_not_break_the_server() {
    let browser = Browser::open();
    let answer = browser.form("/studio/create", "prompt=broken&style=color&size=64x64&candidates=1");
    assert_eq!(answer.status, 500);
    assert!(answer.text().contains("the server goes on"), "{}", answer.text());
    assert_eq!(browser.program("POST", "/api/v1/works", r#"{"prompt": "broken"}"#).status, 500);
    browser.draw("a girl", 1);
    assert!(browser.page("/metrics").contains("anykoma_failed_total 2"));
    // The words were written down before the engine began, and their page says that there is no picture.
    let works = browser.get("/api/v1/works").json();
    let broken = works["works"][1]["work"].as_str().unwrap();
    assert!(browser.page(&format!("/works/{broken}")).contains("There is no picture."));
    assert_eq!(browser.get(&format!("/works/{broken}/picture.png")).status, 409);
}
