//! The pages: each answers, is well formed, holds what matters, and everything on it can be done without scripts.

use std::collections::BTreeSet;

use crate::browser::Browser;
use crate::well_formed::{check, links};

#[test]
fn every_page_that_can_be_reached_answers_and_is_well_formed() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 3);
    browser.draw("Pikachu on a beach", 1);
    browser.form(&format!("/works/{work}/share"), "on=true");
    browser.form("/help/plan-rights/feedback", "helpful=true&words=clear");
    let mut seen = BTreeSet::new();
    let mut ahead: Vec<String> = [
        "/",
        "/?q=nowhere",
        "/?prompt=a+girl",
        "/?skip=24",
        "/?skip=18446744073709551615",
        "/gallery?q=x",
        "/help/plan-rights?thanks=1",
    ]
    .map(str::to_owned)
    .into();
    while let Some(path) = ahead.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let answer = browser.get(&path);
        assert_eq!(answer.status, 200, "{path}");
        if answer.header("content-type").is_some_and(|form| form.starts_with("text/html")) {
            check(&path, &answer.text());
            ahead.extend(links(&answer.text()));
        }
    }
    for path in ["/gallery", "/verify", "/plans", "/help", "/help/commercial-use", "/studio/feedback"] {
        assert!(seen.contains(path), "nothing leads to {path}");
    }
    assert!(seen.iter().any(|path| path.starts_with("/licenses/")), "nothing leads to a deed");
}

#[test]
fn an_empty_studio_shows_words_to_begin_with() {
    let browser = Browser::open();
    let home = browser.page("/");
    assert!(home.contains("No work here yet") && home.contains("/?prompt=an"), "{home}");
    check("/", &home);
    assert!(browser.page("/?prompt=a+%3Cb%3E+girl").contains("a &#60;b&#62; girl</textarea>"));
    assert!(browser.page("/gallery").contains("Nothing is shared yet"));
}

#[test]
fn a_work_says_what_may_be_done_with_it_and_why() {
    let browser = Browser::open();
    let work = browser.draw("Pikachu and a girl", 2);
    let page = browser.page(&format!("/works/{work}"));
    for words in [
        "names Pikachu",
        "not granted",
        "Free plan",
        "It would be granted with",
        "Purely generated",
        "by this studio's clock",
        "taken by default",
        "Not drawn: Pikachu, and, a",
        "application/ld+json",
    ] {
        assert!(page.contains(words), "no {words} in {page}");
    }
    assert!(!page.contains("chosen by its creator"), "nobody has chosen yet");
}

#[test]
fn a_choice_with_its_reason_stands_in_the_record_and_the_picture_changes() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 2);
    let picture = format!("/works/{work}/picture.png?w=96");
    let before = browser.get(&picture);
    let chosen = browser.form(&format!("/works/{work}/choose"), "candidate=cand_2&because=her+gaze");
    assert_eq!((chosen.status, chosen.header("location")), (303, Some(format!("/works/{work}").as_str())));
    let page = browser.page(&format!("/works/{work}"));
    assert!(page.contains("chosen by its creator: her gaze") && page.contains("because: her gaze"), "{page}");
    let after = browser.get(&picture);
    assert_ne!(before.body, after.body);
    assert_eq!(after.body, browser.get(&format!("/works/{work}/candidates/cand_2?w=96")).body);
    assert_eq!(browser.form(&format!("/works/{work}/choose"), "candidate=cand_9").status, 404);
}

#[test]
fn only_shared_works_are_in_the_gallery() {
    let browser = Browser::open();
    let (private, public) = (browser.draw("a private girl", 1), browser.draw("a public girl", 1));
    browser.form(&format!("/works/{public}/share"), "on=true");
    let gallery = browser.page("/gallery");
    assert!(gallery.contains(&public) && !gallery.contains(&private));
    assert!(!browser.page("/gallery?q=private").contains(&private));
    browser.form(&format!("/works/{public}/share"), "on=false");
    assert!(!browser.page("/gallery").contains(&public));
}

#[test]
fn marketing_needs_a_permission_that_can_be_taken_back() {
    let browser = Browser::open();
    let work = format!("/works/{}", browser.draw("a girl", 1));
    assert!(browser.page(&work).contains("It is not used in marketing."));
    browser.form(&format!("{work}/marketing"), "on=true");
    assert!(browser.page(&work).contains("It may be used in marketing, until you take that back."));
    browser.form(&format!("{work}/marketing"), "on=false");
    let page = browser.page(&work);
    assert!(page.contains("It is not used in marketing.") && page.contains("Took the marketing permission back."));
    assert_eq!(browser.form(&format!("{work}/marketing"), "on=false").status, 409);
}

#[test]
fn a_third_partys_permission_is_written_down_from_the_page() {
    let browser = Browser::open();
    let work = format!("/works/{}", browser.draw("Pikachu", 1));
    let attach = |fields: &str| browser.form(&format!("{work}/permission"), fields).status;
    let whole = "finding=fnd_1&from=The+holder&use=merchandise&use=advertising&until=2099-01-31&document=letter.pdf";
    assert_eq!(attach(whole), 303);
    let page = browser.page(&work);
    assert!(page.contains("Attached a permission from The holder for fnd_1 until 2099-01-31."), "{page}");
    assert_eq!(attach("finding=fnd_1&from=X"), 400, "no use is ticked");
    assert_eq!(attach("finding=fnd_1&from=X&use=merchandise&until=soon"), 400);
    assert_eq!(attach("finding=fnd_9&from=X&use=merchandise"), 404);
    assert!(page.contains("Permission from <b>The holder</b> until 2099-01-31"), "{page}");
    assert_eq!(browser.form(&format!("{work}/withdraw"), "finding=fnd_1&because=it+ended").status, 303);
    assert_eq!(browser.form(&format!("{work}/withdraw"), "finding=fnd_1").status, 404, "there is none any more");
    let page = browser.page(&work);
    assert!(page.contains("Withdrew the permission of act") && page.contains("No longer: permission"), "{page}");
}

#[test]
fn a_finding_is_told_whole_and_called_mistaken_from_the_page() {
    let browser = Browser::open();
    let work = format!("/works/{}", browser.draw("Pikachu in a garden", 1));
    let page = browser.page(&work);
    for said in ["Seen by name", "% sure", "<b>Not granted</b> for", "Lifted by:"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let dispute = |fields: &str| browser.form(&format!("{work}/dispute"), fields).status;
    assert_eq!(dispute("finding=fnd_1&because="), 400);
    assert_eq!(dispute("finding=fnd_1&because=it+is+a+fruit"), 303);
    assert_eq!(dispute("finding=fnd_1&because=again"), 409);
    let page = browser.page(&work);
    assert!(page.contains("Called mistaken: it is a fruit (open)"), "{page}");
    let read = browser.form("/studio/read", "prompt=Pikachu+in+a+garden&style=color&size=1024x1024&candidates=1");
    assert!(read.text().contains("Without it:"), "words are checked without scripts too: {}", read.text());
}

#[test]
fn a_deed_is_a_page_for_people_and_data_for_programs() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 1);
    let deed = format!("/licenses/{}", browser.license_of(&work));
    let page = browser.get(&deed);
    assert!(page.text().contains("It does not change.") && page.text().contains(&work));
    assert_eq!(page.header("vary"), Some("Accept"));
    let odrl = browser.ask("GET", &deed, &[("Accept", "application/ld+json")], &[]);
    assert_eq!(
        (odrl.header("content-type"), &odrl.json()["@type"]),
        (Some("application/ld+json"), &"Agreement".into())
    );
    assert_eq!(browser.get(&format!("{deed}?format=jsonld")).json(), odrl.json());
    let json = browser.ask("GET", &deed, &[("Accept", "application/json")], &[]).json();
    assert_eq!(json["work"], work.as_str());
    assert_eq!(browser.get("/licenses/lic_000000000000").status, 404);
}

#[test]
fn a_preview_is_not_sent_twice() {
    let browser = Browser::open();
    let picture = format!("/works/{}/picture.png?w=300", browser.draw("a girl", 1));
    let first = browser.get(&picture);
    assert_eq!((first.status, &first.body[1..4]), (200, &b"PNG"[..]));
    let again = browser.ask("GET", &picture, &[("If-None-Match", first.header("etag").unwrap())], &[]);
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(browser.get(&picture.replace("?w=300", "?w=4000000000")).status, 200);
}

#[test]
fn what_readers_say_reaches_the_operator() {
    let browser = Browser::open();
    assert!(browser.page("/studio/feedback").contains("Nobody has said anything yet"));
    let said = browser.form("/help/plan-rights/feedback", "helpful=false&words=say+more+about+%3Cprints%3E");
    assert_eq!((said.status, said.header("location")), (303, Some("/help/plan-rights?thanks=1#helpful")));
    assert!(browser.page("/help/plan-rights?thanks=1").contains("Thank you."));
    let page = browser.page("/studio/feedback");
    assert!(page.contains("say more about &#60;prints&#62;") && page.contains("<b>1</b> did not"), "{page}");
    assert_eq!(browser.form("/help/nothing/feedback", "helpful=true").status, 404);
}

#[test]
fn the_plans_page_says_what_the_policy_says() {
    let page = Browser::open().page("/plans");
    assert_eq!(page.matches("not_granted").count(), 4, "four uses that Free does not cover");
    assert_eq!(page.matches(">granted<").count(), 28);
    assert!(page.contains("your plan") && page.contains("2026-01-15"));
}

#[test]
fn a_file_is_verified_by_a_form() {
    let browser = Browser::open();
    let upload = |name: &str, bytes: &[u8]| {
        let head = format!("--koma\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        let body = [head.as_bytes(), bytes, b"\r\n--koma--\r\n"].concat();
        browser.ask("POST", "/verify", &[("Content-Type", "multipart/form-data; boundary=koma")], &body)
    };
    let unknown = upload("<i>.png", b"some bytes").text();
    assert!(unknown.contains("verdict unknown") && unknown.contains("&#60;i&#62;.png"), "{unknown}");
    check("/verify", &unknown);
    let altered = upload("x.png", b"ours, and false").text();
    assert!(altered.contains("verdict altered") && altered.contains("its signature does not hold"), "{altered}");
    assert_eq!(upload("x.png", b"").status, 400);
    assert_eq!(upload("x.png", &vec![0; 65 << 20]).status, 413);
}

#[test]
fn a_damaged_record_does_not_take_the_others_away() {
    let browser = Browser::open();
    let (damaged, whole) = (browser.draw("a damaged girl", 1), browser.draw("a whole girl", 1));
    browser.memory.damage(&damaged);
    let answer = browser.get(&format!("/works/{damaged}"));
    assert_eq!(answer.status, 500);
    assert!(answer.text().contains("is not what was committed to"), "{}", answer.text());
    let home = browser.page("/");
    assert!(home.contains(&whole) && home.contains("1 record could not be read"), "{home}");
    check("/", &home);
}

#[test]
fn a_studio_without_keys_gives_out_nothing_and_says_why() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 1);
    let answer = browser.form(&format!("/works/{work}/download"), "format=png");
    assert_eq!(answer.status, 500);
    assert!(answer.text().contains("keys cannot be used"), "{}", answer.text());
    check("500", &answer.text());
}

#[test]
fn words_are_set_from_the_page_and_a_work_is_erased_by_whoever_means_it() {
    let browser = Browser::open();
    let work = browser.draw("a girl", 1);
    let ask = |act: &str, fields: &str| browser.form(&format!("/works/{work}/{act}"), fields).status;
    assert_eq!(ask("letter", "text=Good+night%2C%0D%0Amoon&band=head&size=150"), 303);
    assert!(browser.page(&format!("/works/{work}")).contains("Set the words “Good night,"));
    assert_eq!(ask("letter", "text=%E6%9C%88&vertical=yes"), 303);
    assert_eq!((ask("letter", "text=+"), ask("letter", "text=%E1%9A%A0")), (400, 422));
    assert_eq!((ask("erase", ""), browser.get(&format!("/works/{work}")).status), (400, 200));
    assert_eq!((ask("erase", "sure=yes"), browser.get(&format!("/works/{work}")).status), (303, 410));
    assert_eq!(browser.program("DELETE", "/api/v1/works/img_000000000000", "").status, 404);
    assert!(!browser.page("/").contains(&work));
}
