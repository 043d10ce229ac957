//! The real server on loopback: what every page answers, what is refused, and what programs get.

mod server;
#[path = "../studio_binary/mod.rs"]
mod studio_binary;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use server::Server;
use studio_binary::Place;

/// Its EXIF names an artist and a notice: see `credentials/tests/metadata.rs`.
const EXIF: &[u8] = include_bytes!("../../../credentials/tests/metadata/exif_little.jpg");

/// Every element that is opened is closed, in order.
fn assert_balanced(html: &str) {
    const VOID: [&str; 6] = ["meta", "link", "img", "input", "br", "!doctype"];
    let mut open: Vec<&str> = Vec::new();
    for tag in html.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap().trim_end_matches('/');
        if let Some(closing) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closing.trim()), "in {html}");
        } else if !VOID.contains(&name) && !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn every_page_answers_and_is_well_formed() {
    let place = Place::new("pages");
    let work = place.create("girl.png", &["--candidates", "2"]);
    let server = Server::start(&place);
    let license = place.call(&["show", &work, "--json"]).json()["licenses"][0]["id"].as_str().unwrap().to_owned();
    for (path, words) in [
        ("/".to_owned(), "What shall be drawn?"),
        (format!("/works/{work}"), "not granted"),
        (format!("/licenses/{license}"), "It does not change"),
        ("/verify".into(), "Is this file what it claims to be?"),
        ("/gallery".into(), "Nothing is shared yet"),
        ("/plans".into(), "merchandise"),
        ("/help".into(), "Updated"),
        ("/help/plan-rights".into(), "Was this article helpful?"),
        ("/help/commercial-use".into(), "Was this article helpful?"),
        ("/studio/feedback".into(), "Nobody has said anything yet"),
        ("/characters".into(), "Design somebody"),
        ("/pages".into(), "The last day before summer"),
    ] {
        let (status, page) = server.get(&path);
        assert_eq!(status, 200, "{path}");
        assert!(page.contains(words), "{path} lacks {words}");
        assert_balanced(&page);
        assert!(!page.contains("<script src"), "{path} needs a script");
        assert!(page.matches("<img").count() == page.matches(" alt=\"").count(), "{path} has a picture without words");
    }
    assert_eq!(server.get("/nothing").0, 404);
    assert_eq!(server.get("/works/img_000000000000").0, 404);
    let (status, head, picture) = server.ask("GET", &format!("/works/{work}/picture.png?w=64"), &[], &[]);
    assert_eq!((status, &picture[1..4]), (200, &b"PNG"[..]));
    assert!(head.to_lowercase().contains("content-security-policy"));
}

/// Where the answer leads, once it is drawn: a machine that has much to do sends to the job first.
fn drawn(server: &Server, head: &str) -> String {
    let location = |head: &str| {
        let led = head.lines().find_map(|line| line.strip_prefix("location: "));
        led.map(|to| to.trim().to_owned())
    };
    let mut path = location(head).expect("the form leads somewhere");
    for _ in 0..100 {
        if !path.starts_with("/studio/jobs/") {
            return path;
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
        let (_, head, _) = server.ask("GET", &path, &[], &[]);
        path = location(&head).unwrap_or(path);
    }
    panic!("{path} is not drawn")
}

#[test]
fn a_form_draws_chooses_shares_and_gives_out_a_sealed_file() {
    let place = Place::new("forms");
    let server = Server::start(&place);
    let token = server.token();
    let wish = format!("token={token}&prompt=a+girl&style=manga&size=64x64&seed=7&candidates=2");
    let (status, head) = server.form("/studio/create", &wish);
    assert_eq!(status, 303, "{head}");
    let path = drawn(&server, &head);
    assert_eq!(
        server.form(&format!("{path}/choose"), &format!("token={token}&candidate=cand_2&because=her+gaze")).0,
        303
    );
    assert!(server.get(&path).1.contains("chosen by its creator: her gaze"));
    assert!(!server.get("/gallery").1.contains("a girl"), "private works are not shown");
    assert_eq!(server.form(&format!("{path}/share"), &format!("token={token}&on=true")).0, 303);
    assert!(server.get("/gallery").1.contains("a girl"));
    let body = format!("token={token}&format=webp");
    let headers = [("Content-Type", "application/x-www-form-urlencoded")];
    let (status, _, file) = server.ask("POST", &format!("{path}/download"), &headers, body.as_bytes());
    assert_eq!(status, 200);
    std::fs::write(place.path("down.webp"), &file).unwrap();
    place.call(&["verify", "down.webp"]).expect(0);

    let boundary = "koma";
    let mut upload =
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.webp\"\r\n\r\n")
            .into_bytes();
    upload.extend_from_slice(&file);
    upload.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    let kind = format!("multipart/form-data; boundary={boundary}");
    let (status, _, page) = server.ask("POST", "/verify", &[("Content-Type", &kind)], &upload);
    let page = String::from_utf8_lossy(&page).into_owned();
    assert!(status == 200 && page.contains("class=\"verdict authentic\""), "{page}");
    assert_balanced(&page);
}

#[test]
fn a_reference_is_looked_at_before_anything_is_drawn_with_it() {
    let place = Place::new("form-reference");
    let server = Server::start(&place);
    let token = server.token();
    let wish = [("token", &*token), ("prompt", "a girl"), ("style", "color"), ("size", "64x64"), ("candidates", "1")];
    let send = |path: &str, more: &[(&str, &str)], file: Option<(&str, &[u8])>| {
        server.upload(path, &[&wish[..], more].concat(), file)
    };
    let pose = Some(("C:\\pictures\\pose.jpg", EXIF));
    let (status, _, page) = send("/studio/read", &[("reference_source", "own")], pose);
    assert!(status == 200 && page.contains("<dd>© 2024 Kumo Press</dd>") && page.contains("<b>pose.jpg</b>"), "{page}");
    assert!(
        page.contains("while it was declared as the creator&#39;s own")
            && page.contains("<option value=\"own\" selected>")
    );
    assert_balanced(&page);
    let kept = page.split("name=\"reference_kept\" value=\"").nth(1).unwrap().split('"').next().unwrap();

    // Held meanwhile: another source is declared, and it is drawn with, without being chosen again.
    let licensed = [("reference_source", "licensed"), ("reference_kept", kept)];
    let (status, _, part) = send("/studio/reference", &licensed, None);
    assert!(status == 200 && part.contains("that is whose license it is") && !part.contains("<html"), "{part}");
    let references = |head: &str| {
        let path = drawn(&server, head);
        let record = place.call(&["record", path.strip_prefix("/works/").unwrap(), "--json"]).json();
        let acts = record["acts"].as_array().unwrap().iter().filter(|act| act["kind"] == "referenced");
        acts.map(|act| format!("{} {}", act["name"], act["declared"])).collect::<Vec<_>>()
    };
    let (status, head, _) = send("/studio/create", &licensed, None);
    assert_eq!(status, 303, "{head}");
    assert_eq!(references(&head), ["\"pose.jpg\" \"licensed\""]);
    let (status, head, _) = send("/studio/create", &[("reference_source", "own")], None);
    assert!(status == 303 && references(&head).is_empty(), "what is not ticked is not drawn with");

    let large = vec![0; 33 << 20];
    for (file, held, code, said) in [
        (None, "ref_000000000000", 400, "is held here no longer"),
        (Some(("letter.txt", &b"Dear studio"[..])), "", 400, "cannot be read as a PNG, JPEG or WebP"),
        (Some(("large.png", &large[..])), "", 413, "has more than 32 MiB"),
    ] {
        for path in ["/studio/create", "/studio/read", "/studio/reference"] {
            let (status, _, page) = send(path, &[("reference_source", "own"), ("reference_kept", held)], file);
            assert!(status == code && page.contains(said), "{path} {said}: {status} {page}");
            assert!(path == "/studio/reference" || page.contains("a girl</textarea>"), "the words stay in the box");
        }
    }
    let (status, _, page) = send("/studio/create", &[("reference_source", "found")], pose);
    assert!(status == 400 && page.contains("own, licensed, public_domain or other"), "{page}");
    assert_eq!(server.upload("/studio/reference", &[("token", "wrong")], pose).0, 403);
}

#[test]
fn a_program_brings_a_reference_in_and_it_is_looked_through_first() {
    let place = Place::new("program-reference");
    let server = Server::start(&place);
    let program = ("X-AnyKoma-Client", "test");
    let json = [("Content-Type", "application/json"), program];
    let answered =
        |(status, _, body): (u16, String, Vec<u8>)| (status, serde_json::from_slice::<Value>(&body).unwrap());

    let (status, told) =
        answered(server.ask("POST", "/api/v1/screen/picture?name=pose.jpg&source=own", &[program], EXIF));
    assert_eq!((status, &told["says"]["copyright"]), (200, &"© 2024 Kumo Press".into()), "{told}");
    assert_eq!(
        (&told["findings"][0]["kind"], &told["findings"][0]["level"]),
        (&"rights_metadata".into(), &"warn".into())
    );

    let pose = serde_json::json!({"name": "poses/pose.jpg", "source": "own", "picture": STANDARD.encode(EXIF)});
    let call = |references: Vec<Value>| {
        serde_json::json!({"prompt": "a girl", "width": 64, "height": 64, "seed": 1, "references": references})
            .to_string()
    };
    let (status, work) = answered(server.ask("POST", "/api/v1/works", &json, call(vec![pose.clone()]).as_bytes()));
    assert_eq!((status, &work["references"][0]["name"]), (201, &"pose.jpg".into()), "{work}");
    assert_eq!(work["findings"], told["findings"], "the work carries what was told before");
    let record = place.call(&["record", work["work"].as_str().unwrap(), "--json"]).json();
    assert!(
        record["acts"].as_array().unwrap().iter().any(|act| act["kind"] == "referenced" && act["declared"] == "own")
    );

    // More than a prompt may have, and still taken; more than eight are not.
    let large = [EXIF, &vec![0; 1 << 20]].concat();
    let heavy = serde_json::json!({"name": "large.jpg", "picture": STANDARD.encode(large)});
    let (status, job) = answered(server.ask("POST", "/api/v1/jobs", &json, call(vec![heavy]).as_bytes()));
    assert_eq!(status, 202, "{job}");
    let (status, problem) = answered(server.ask("POST", "/api/v1/works", &json, call(vec![pose; 9]).as_bytes()));
    assert!(status == 400 && problem["detail"].as_str().unwrap().contains("8 references at most"), "{problem}");
}

#[test]
fn somebody_is_designed_in_a_form_and_drawn_by_name() {
    let place = Place::new("form-characters");
    let server = Server::start(&place);
    let token = server.token();
    let wish = format!("token={token}&name=Aki&words=girl%2C+short+silver+hair&style=color&seed=11");
    let (status, head) = server.form("/studio/characters", &wish);
    assert_eq!(status, 303, "{head}");
    let path = head.lines().find_map(|line| line.strip_prefix("location: ")).unwrap().trim().to_owned();
    let (status, page) = server.get(&path);
    assert!(status == 200 && page.contains("AnyKoma claims no ownership") && page.contains("Nothing yet"), "{page}");
    assert_balanced(&page);
    assert_eq!(server.get("/characters/aki").0, 200);
    assert_eq!(server.get("/characters/Ako").0, 404);
    let (status, head) = server.form("/studio/characters", &wish);
    assert_eq!(status, 409, "a name is taken once: {head}");
    let drawing = format!("token={token}&prompt=Aki+at+the+beach&style=color&size=128x128&candidates=1&characters=Aki");
    let (status, head) = server.form("/studio/create", &drawing);
    assert_eq!(status, 303, "{head}");
    let work = drawn(&server, &head);
    assert!(server.get(&work).1.contains("<span>with</span>Aki"));
    assert!(server.get("/characters/Aki").1.contains("Aki at the beach"));
    assert!(server.get("/").1.contains("comes by name: Aki"));
    let (status, listed) = server.json("GET", "/api/v1/characters", "");
    assert!(status == 200 && listed["characters"][0]["name"] == "Aki", "{listed}");
    let call = r#"{"name": "Ren", "words": "boy, messy black hair", "seed": 5}"#;
    let (status, ren) = server.json("POST", "/api/v1/characters", call);
    assert!(status == 201 && ren["character"]["version"] == 1, "{ren}");
    assert_eq!(server.json("POST", "/api/v1/characters", call).0, 409);
    let call = r#"{"prompt": "walking", "characters": ["Aki", "Ren"], "width": 128, "height": 128}"#;
    let (status, both) = server.json("POST", "/api/v1/works", call);
    assert!(status == 201 && both["characters"].as_array().unwrap().len() == 2, "{both}");
}

#[test]
fn a_script_becomes_pages_in_the_browser_and_for_programs() {
    let place = Place::new("form-pages");
    let server = Server::start(&place);
    let token = server.token();
    let script = "%23+Characters%0D%0AAki%3A+girl%0D%0A%23+Page+1%0D%0A%23%23+Aki%0D%0AAki%3A+Hello%21%0D%0A";
    let (status, head) = server.form("/studio/pages", &format!("token={token}&script={script}&seed=3"));
    assert_eq!(status, 303, "{head}");
    let path = drawn(&server, &head);
    let (status, page) = server.get(&path);
    assert!(status == 200 && page.contains("A script, page 1"), "{page}");
    assert_balanced(&page);
    let works = path.split('=').nth(1).unwrap();
    let headers = [("Content-Type", "application/x-www-form-urlencoded")];
    for (format, begins) in [("cbz", &b"PK"[..]), ("pdf", b"%PDF")] {
        let body = format!("token={token}&works={works}&format={format}");
        let (status, _, file) = server.ask("POST", "/studio/pages/download", &headers, body.as_bytes());
        assert!(status == 200 && file.starts_with(begins), "{format}");
    }
    let body = format!("token={token}&script=%23+Page+1%0A%23%23+moon%0A");
    let (status, _, page) = server.ask("POST", "/studio/pages", &headers, body.as_bytes());
    let page = String::from_utf8_lossy(&page).into_owned();
    assert!(status == 422 && page.contains("line 2") && page.contains("<code>## moon</code>"), "{page}");
    assert_balanced(&page);
    let call = r##"{"script": "# Page 1\n## nobody\nPlace: beach\n", "seed": 1}"##;
    let (status, pages) = server.json("POST", "/api/v1/pages", call);
    assert!(status == 201 && pages["pages"][0]["kind"] == "page", "{pages}");
    let (status, job) = server.json("POST", "/api/v1/pages/jobs", call);
    assert!(status == 202 && job["job"].as_str().unwrap().starts_with("job_"), "{job}");
    let (status, problem) = server.json("POST", "/api/v1/pages", r##"{"script": "# Page 1\n## moon\n"}"##);
    assert!(status == 422 && problem["detail"].as_str().unwrap().contains("line 2"), "{problem}");
}

#[test]
fn foreign_pages_and_hosts_get_nothing_done() {
    let place = Place::new("foreign");
    let work = place.create("girl.png", &[]);
    let server = Server::start(&place);
    assert_eq!(server.ask("GET", "/", &[("Host", "example.org")], &[]).0, 403);
    assert_eq!(server.form("/studio/create", "token=wrong&prompt=a&style=color&size=64x64&candidates=1").0, 403);
    let share = format!("/api/v1/works/{work}/share");
    assert_eq!(server.ask("POST", &share, &[], &[]).0, 403, "no client named");
    let foreign = [("X-AnyKoma-Client", "test"), ("Origin", "https://example.org")];
    assert_eq!(server.ask("POST", &share, &foreign, &[]).0, 403);
    let foreign = [("X-AnyKoma-Client", "test"), ("Sec-Fetch-Site", "cross-site")];
    assert_eq!(server.ask("POST", &share, &foreign, &[]).0, 403);
    assert_eq!(server.json("GET", &format!("/api/v1/works/{work}"), "").1["shared"], false);
}

#[test]
fn programs_get_json_and_problem_documents() {
    let place = Place::new("api");
    let server = Server::start(&place);
    let (status, created) =
        server.json("POST", "/api/v1/works", r#"{"prompt": "a girl", "width": 64, "height": 64, "seed": 3}"#);
    assert_eq!(status, 201, "{created}");
    let work = created["work"].as_str().unwrap();
    let rights = |asked: &str| server.json("GET", &format!("/api/v1/works/{work}/rights?use={asked}"), "").1;
    assert_eq!(rights("merchandise")["uses"]["merchandise"]["decision"], "not_granted");
    assert_eq!(rights("resale")["uses"]["resale"]["decision"], "caution", "an unknown use is never granted");
    for (body, status) in [
        (r#"{"prompt": ""}"#, 422),
        (r#"{"prompt": "a", "width": 1, "height": 100000}"#, 422),
        (r#"{"prompt": "a", "engine": "dream"}"#, 422),
        (r#"{"prompt": "a", "plan": "gold"}"#, 400),
        (r#"{"prompt": "a", "colour": "red"}"#, 400),
        ("{", 400),
    ] {
        let (code, problem) = server.json("POST", "/api/v1/works", body);
        assert_eq!(code, status, "{body}: {problem}");
        assert!(
            problem["detail"].as_str().is_some_and(|detail| detail.len() > 10) && problem["status"] == status,
            "{problem}"
        );
    }
    assert_eq!(server.json("POST", &format!("/api/v1/works/{work}/undo"), "").0, 409);
    let (_, found) = server.json("POST", "/api/v1/screen", r#"{"prompt": "Pikachu"}"#);
    assert_eq!(found["findings"][0]["kind"], "character");
}

#[test]
fn a_name_that_is_registered_while_it_serves_is_found_at_the_next_prompt() {
    let place = Place::new("registered");
    let server = Server::start(&place);
    let names = || {
        let call = r#"{"prompt": "Zephirela Kumohara in the rain"}"#;
        let (status, answer) = server.json("POST", "/api/v1/screen", call);
        assert_eq!(status, 200, "{answer}");
        answer["findings"].as_array().unwrap().iter().map(|one| one["name"].to_string()).collect::<Vec<_>>()
    };
    assert_eq!(names(), Vec::<String>::new());
    std::fs::write(place.path("proof.pdf"), b"a certificate").unwrap();
    let add = ["operator", "registry", "add", "Zephirela Kumohara", "--kind", "character"];
    place.call(&[&add[..], &["--owner", "Kumohara Press", "--proof", "proof.pdf"]].concat()).expect(0);
    assert_eq!(names(), ["\"Zephirela Kumohara\""]);
    std::fs::write(place.path("tags.csv"), "in_the_rain_kumo,4,120,\nzephi_ametani,4,90,\n").unwrap();
    place.call(&["operator", "registry", "import", "tags.csv"]).expect(0);
    let (_, answer) = server.json("POST", "/api/v1/screen", r#"{"prompt": "zephi ametani"}"#);
    assert_eq!(answer["findings"][0]["name"], "zephi ametani", "{answer}");
}

#[test]
fn the_openapi_document_names_every_route_and_no_other() {
    let place = Place::new("openapi");
    let server = Server::start(&place);
    let (status, document) = server.json("GET", "/api/v1/openapi.json", "");
    assert_eq!((status, document["openapi"].as_str()), (200, Some("3.1.0")));
    let source = include_str!("../../../server/src/api/mod.rs");
    let routes: Vec<&str> = source.split(".route(\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.len(), routes.len());
    for route in routes {
        assert!(paths.contains_key(route), "{route} is not in the document");
    }
}

#[test]
fn readers_answers_reach_the_operator() {
    let place = Place::new("feedback");
    let server = Server::start(&place);
    let said = format!("token={}&helpful=false&words=say+more+about+prints", server.token());
    assert_eq!(server.form("/help/plan-rights/feedback", &said).0, 303);
    assert!(server.get("/studio/feedback").1.contains("say more about prints"));
    assert!(place.call(&["operator", "feedback"]).text().contains("say more about prints"));
}

#[test]
fn a_deed_is_a_page_for_people_and_data_for_programs() {
    let place = Place::new("deed");
    let work = place.create("girl.png", &[]);
    let license = place.call(&["show", &work, "--json"]).json()["licenses"][0]["id"].as_str().unwrap().to_owned();
    let server = Server::start(&place);
    let path = format!("/licenses/{license}");
    let (_, head, odrl) = server.ask("GET", &path, &[("Accept", "application/ld+json")], &[]);
    assert!(head.contains("application/ld+json"));
    let odrl: Value = serde_json::from_slice(&odrl).unwrap();
    assert_eq!(odrl["@type"], "Agreement");
    let (_, _, plain) = server.ask("GET", &path, &[("Accept", "application/json")], &[]);
    assert_eq!(serde_json::from_slice::<Value>(&plain).unwrap()["id"], license.as_str());
}

#[test]
fn a_second_server_on_one_folder_is_told_of_the_first_and_a_stranger_address_is_refused() {
    let place = Place::new("second");
    let server = Server::start(&place);
    let second = place.call(&["serve", "--listen", "127.0.0.1:0"]);
    second.expect(1);
    assert!(second.messages().contains(&server.address), "{}", second.messages());
    let port = place.call_on("other", &["serve", "--listen", &server.address]);
    port.expect(1);
    assert!(port.messages().contains("is in use"), "{}", port.messages());
    place.call_on("other", &["serve", "--listen", "0.0.0.0:0"]).expect(2);
    // One-shot commands work beside a server.
    place.create("girl.png", &[]);
}

#[test]
fn progress_is_told_while_an_engine_works_and_then_the_work() {
    let place = Place::new("events");
    let server = Server::start(&place);
    let headers = [("Content-Type", "application/json"), ("X-AnyKoma-Client", "test")];
    let told = |body: &str| {
        let (status, head, body) = server.ask("POST", "/api/v1/works/events", &headers, body.as_bytes());
        assert!(status == 200 && head.contains("text/event-stream"), "{head}");
        String::from_utf8(body).unwrap()
    };
    let events = told(r#"{"prompt": "a girl", "width": 64, "height": 64, "candidates": 3}"#);
    assert!(events.matches("event: progress").count() >= 3, "{events}");
    assert!(events.contains("event: created") && events.contains("\"work\":\"img_"), "{events}");
    assert!(told(r#"{"prompt": ""}"#).contains("event: problem"));
}
