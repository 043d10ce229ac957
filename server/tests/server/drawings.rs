//! Drawings under way: a form waits a little, then leads to their page; programs watch them and end them.

use crate::browser::{Browser, FORM};
use crate::well_formed::check;

#[test]
fn a_quick_drawing_leads_straight_to_its_work() {
    let browser = Browser::open();
    let answer =
        browser.form("/studio/create", "prompt=a+girl%0D%0Aon+a+roof&style=manga&size=64x96&seed=&candidates=2");
    assert_eq!(answer.status, 303, "{}", answer.text());
    let path = answer.header("location").unwrap().to_owned();
    let page = browser.page(&path);
    assert!(page.contains("manga · 64 × 96") && page.contains("a girl\non a roof"), "{page}");
}

#[test]
fn a_slow_drawing_has_a_page_without_scripts_and_can_be_stopped() {
    let browser = Browser::open();
    let answer = browser.form("/studio/create", "prompt=slowly&style=color&size=64x64&candidates=1");
    let path = answer.header("location").unwrap().to_owned();
    assert!(path.starts_with("/studio/jobs/job_"), "{path}");
    let page = browser.page(&path);
    assert!(
        page.contains("http-equiv=\"refresh\"") && page.contains("<progress") && page.contains("of 1000"),
        "{page}"
    );
    check(&path, &page);
    assert_eq!(browser.ask("POST", &format!("{path}/cancel"), &[FORM], b"token=no").status, 403);
    assert_eq!(browser.form(&format!("{path}/cancel"), "").status, 303);
    let id = path.rsplit('/').next().unwrap();
    let events = browser.get(&format!("/api/v1/jobs/{id}/events"));
    assert!(events.text().contains("the drawing was cancelled"), "{}", events.text());
    let page = browser.page(&path);
    assert!(page.contains("Not drawn") && page.contains("the drawing was cancelled"), "{page}");
    check(&path, &page);
}

#[test]
fn a_program_watches_a_drawing_to_its_end() {
    let browser = Browser::open();
    let begun = browser.program("POST", "/api/v1/jobs", r#"{"prompt": "a girl", "width": 64, "height": 64}"#);
    assert_eq!(begun.status, 202, "{}", begun.text());
    let path = begun.header("location").unwrap().to_owned();
    let events = browser.get(&format!("{path}/events"));
    assert_eq!(events.header("content-type"), Some("text/event-stream"));
    let last = events.text().lines().rev().find_map(|line| line.strip_prefix("data: ").map(str::to_owned)).unwrap();
    let last: serde_json::Value = serde_json::from_str(&last).unwrap();
    assert_eq!(last["state"], "done");
    let state = browser.get(&path).json();
    assert_eq!((&state["state"], &state["work"]), (&"done".into(), &last["work"]));
    let job_page = browser.get(&path.replace("/api/v1", "/studio"));
    assert_eq!(job_page.header("location"), Some(format!("/works/{}", last["work"].as_str().unwrap()).as_str()));
}

#[test]
fn one_request_tells_progress_and_then_the_work_or_the_problem() {
    let browser = Browser::open();
    let told = |body: &str| browser.program("POST", "/api/v1/works/events", body);
    let events = told(r#"{"prompt": "a girl", "width": 64, "height": 64}"#);
    assert_eq!((events.status, events.header("content-type")), (200, Some("text/event-stream")));
    let text = events.text();
    assert!(text.contains("event: progress") && text.contains("event: created"), "{text}");
    let problem = told(r#"{"prompt": ""}"#).text();
    assert!(problem.contains("event: problem") && problem.contains("\"status\":422"), "{problem}");
    assert_eq!(told("{").status, 400);
}

#[test]
fn a_stopped_drawing_leaves_its_words_and_no_picture() {
    let browser = Browser::open();
    let begun = browser.program("POST", "/api/v1/jobs", r#"{"prompt": "slowly"}"#);
    let path = begun.header("location").unwrap().to_owned();
    while browser.get("/api/v1/works").json()["works"].as_array().unwrap().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert_eq!(browser.program("DELETE", &path, "").status, 202);
    browser.get(&format!("{path}/events"));
    assert_eq!(browser.get(&path).json()["state"], "failed");
    let works = browser.get("/api/v1/works").json();
    let work = format!("/works/{}", works["works"][0]["work"].as_str().unwrap());
    let page = browser.page(&work);
    assert!(page.contains("There is no picture.") && page.contains("No license was granted"), "{page}");
    check(&work, &page);
    check("/", &browser.page("/"));
}

#[test]
fn only_so_many_wait() {
    let browser = Browser::open();
    let begin = || browser.program("POST", "/api/v1/jobs", r#"{"prompt": "slowly"}"#);
    let begun: Vec<_> = (0..16).map(|_| begin()).collect();
    assert!(begun.iter().all(|answer| answer.status == 202));
    let refused = begin();
    assert_eq!(refused.status, 503);
    assert!(refused.json()["detail"].as_str().unwrap().contains("try again"));
    for answer in begun {
        browser.program("DELETE", answer.header("location").unwrap(), "");
    }
}

#[test]
fn words_are_looked_through_before_anything_is_written_down() {
    let browser = Browser::open();
    let answer = browser.form("/studio/read", "prompt=Pikachu+girl&style=color&size=64x64&candidates=1");
    let page = answer.text();
    for words in ["names Pikachu", "figure: girl", "Not understood:</b> Pikachu", "Pikachu girl</textarea>"] {
        assert!(page.contains(words), "no {words} in {page}");
    }
    check("/studio/read", &page);
    assert_eq!(browser.get("/api/v1/works").json()["works"].as_array().unwrap().len(), 0);
}
