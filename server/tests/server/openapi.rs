//! The OpenAPI document: it names every route of the interface and no other, and has the shape of version 3.1.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::browser::Browser;

const METHODS: [&str; 3] = ["get", "post", "delete"];

/// Method and path of each route, from the source of the router.
fn routes() -> BTreeSet<(String, String)> {
    let source = include_str!("../../src/api/mod.rs");
    let mut routes = BTreeSet::new();
    for route in source.split(".route(\"").skip(1) {
        let (path, handlers) = route.split_once('"').unwrap();
        let handlers = handlers.lines().next().unwrap();
        for method in METHODS {
            if handlers.contains(&format!(" {method}(")) || handlers.contains(&format!(".{method}(")) {
                routes.insert((method.to_owned(), path.to_owned()));
            }
        }
    }
    routes
}

#[test]
fn it_names_every_route_and_no_other() {
    let document = Browser::open().get("/api/v1/openapi.json").json();
    let mut named = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            named.insert((method.clone(), path.clone()));
        }
    }
    assert_eq!(named, routes());
    assert!(named.len() > 20);
}

#[test]
fn every_route_it_names_is_served() {
    let browser = Browser::open();
    for (method, path) in routes() {
        let real = path.replace("{id}", "img_000000000000").replace("{article}", "nothing");
        let answer = browser.program(&method.to_uppercase(), &real, "");
        let detail = serde_json::from_slice(&answer.body).unwrap_or(Value::Null)["detail"].clone();
        let missing = answer.status == 405 || detail.as_str().is_some_and(|detail| detail.contains("mistyped"));
        // What a job or an article is not found by is told in the same words.
        assert!(!missing || path.contains("jobs") || path.contains("help"), "{method} {path}: {}", answer.text());
    }
}

#[test]
fn it_has_the_shape_of_version_3_1() {
    let document = Browser::open().get("/api/v1/openapi.json").json();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1."));
    for field in ["title", "version"] {
        assert!(document["info"][field].as_str().is_some_and(|text| !text.is_empty()), "info.{field}");
    }
    let tags = document["tags"].as_array().unwrap();
    let tags: BTreeSet<&str> = tags.iter().map(|tag| tag["name"].as_str().unwrap()).collect();
    let mut operations = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let at = format!("{method} {path}");
            let id = operation["operationId"].as_str().unwrap_or_else(|| panic!("{at} has no name"));
            assert!(operations.insert(id), "{at}: {id} is there twice");
            assert!(tags.contains(operation["tags"][0].as_str().unwrap()), "{at}: its tag is not described");
            assert!(operation["summary"].as_str().is_some_and(|text| text.len() > 4), "{at} has no summary");
            responses(&at, &operation["responses"]);
            parameters(&at, path, &operation["parameters"]);
        }
    }
    references(&document, &document);
}

fn responses(at: &str, responses: &Value) {
    let responses = responses.as_object().unwrap_or_else(|| panic!("{at} has no responses"));
    assert!(responses.keys().any(|status| status.starts_with('2')), "{at} never succeeds");
    for (status, response) in responses {
        let status: u16 = status.parse().unwrap();
        assert!(response["description"].as_str().is_some_and(|text| !text.is_empty()), "{at} {status}");
        if status >= 400 {
            let content = response["content"].as_object().unwrap_or_else(|| panic!("{at} {status}"));
            assert!(content.contains_key("application/problem+json"), "{at} {status}: {response}");
        }
    }
}

fn parameters(at: &str, path: &str, parameters: &Value) {
    let empty = Vec::new();
    let parameters = parameters.as_array().unwrap_or(&empty);
    let in_path: BTreeSet<&str> = path.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()).collect();
    let mut described = BTreeSet::new();
    for parameter in parameters {
        let name = parameter["name"].as_str().unwrap();
        match parameter["in"].as_str() {
            Some("path") => {
                assert_eq!(parameter["required"], true, "{at}: {name}");
                described.insert(name);
            }
            Some("query") => {}
            other => panic!("{at}: {name} is in {other:?}"),
        }
        assert!(parameter["schema"].is_object(), "{at}: {name} has no schema");
    }
    assert_eq!(in_path, described, "{at}");
}

/// Every `$ref` leads somewhere.
fn references(document: &Value, part: &Value) {
    match part {
        Value::Object(fields) => {
            if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
                let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} leads elsewhere"));
                assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
            }
            fields.values().for_each(|one| references(document, one));
        }
        Value::Array(parts) => parts.iter().for_each(|one| references(document, one)),
        _ => {}
    }
}
