//! What every page must be: balanced, named for a screen reader, without anything from elsewhere.

const VOID: [&str; 7] = ["meta", "link", "img", "input", "br", "hr", "!doctype"];

/// Name and attributes of each tag, in order; those that close begin with a slash.
fn tags(html: &str) -> Vec<(&str, &str)> {
    let mut tags = Vec::new();
    for tag in html.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        tags.push((name.trim_end_matches('/'), attributes));
    }
    tags
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let at = format!(" {attributes}");
    let start = at.find(&format!(" {name}=\""))? + name.len() + 2;
    attributes[start..].split('"').next()
}

pub fn check(path: &str, html: &str) {
    balanced(path, html);
    controls_are_labelled(path, html);
    let tags = tags(html);
    let mut ids: Vec<&str> = tags.iter().filter_map(|(_, attributes)| attribute(attributes, "id")).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "{path} gives one id twice");
    assert_eq!(tags.iter().filter(|(name, _)| *name == "h1").count(), 1, "{path} has one heading of the first rank");
    for (name, attributes) in &tags {
        assert!(*name != "img" || attribute(attributes, "alt").is_some(), "{path} has a picture without words");
        assert!(attribute(attributes, "style").is_none(), "{path} has a style that its policy forbids");
        assert!(!attributes.contains(" onclick") && !attributes.contains(" onload"), "{path} has a script inside");
        for from in ["src", "href", "action"] {
            let address = attribute(attributes, from).unwrap_or("/");
            let ours = address.starts_with(['/', '#', '?']) || address.starts_with("data:image/svg+xml");
            assert!(ours, "{path} takes {address} from elsewhere");
        }
    }
}

fn balanced(path: &str, html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for (name, attributes) in tags(html) {
        if let Some(closing) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closing), "{path}: {html}");
        } else if !VOID.contains(&name) && !attributes.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{path}: {open:?} stay open");
}

fn controls_are_labelled(path: &str, html: &str) {
    let tags = tags(html);
    let labelled: Vec<_> = tags.iter().filter(|(name, _)| *name == "label").collect();
    let mut inside = false;
    for (name, attributes) in &tags {
        match *name {
            "label" => inside = true,
            "/label" => inside = false,
            "input" | "select" | "textarea" if attribute(attributes, "type") != Some("hidden") => {
                let by_id = attribute(attributes, "id")
                    .is_some_and(|id| labelled.iter().any(|(_, label)| attribute(label, "for") == Some(id)));
                assert!(inside || by_id, "{path}: a {name} has no label ({attributes})");
            }
            _ => {}
        }
    }
}

/// Addresses of this server that a page leads to.
pub fn links(html: &str) -> Vec<String> {
    let of = |name: &'static str| {
        tags(html).into_iter().filter_map(move |(_, attributes)| attribute(attributes, name)).collect::<Vec<_>>()
    };
    let all = [of("href"), of("src")].concat();
    let ours = all.into_iter().filter(|address| address.starts_with('/'));
    ours.map(|address| address.split('#').next().unwrap().replace("&amp;", "&")).collect()
}

#[test]
fn the_check_notices_what_it_looks_for() {
    let page = |inside: &str| format!("<html><h1>a</h1>{inside}</html>");
    check("good", &page("<p>a<br>b</p><label>x <input name=\"x\"></label><img src=\"/a\" alt=\"\">"));
    for bad in [
        "<p>",
        "<p></b>",
        "<input name=\"x\">",
        "<img src=\"/a\">",
        "<h1>b</h1>",
        "<p id=\"a\"></p><p id=\"a\"></p>",
        "<p style=\"color:red\"></p>",
        "<a href=\"https://example.org\">x</a>",
    ] {
        let page = page(bad);
        assert!(std::panic::catch_unwind(|| check("bad", &page)).is_err(), "{bad} was not noticed");
    }
}
