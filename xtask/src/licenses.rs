//! Whether every dependency may be shipped under MIT OR Apache-2.0: `cargo deny` where it is installed, and where it is
//! not, the license expression of each crate built on this machine against the list in `deny.toml`, without a network.

use std::path::Path;

use serde_json::Value;

use crate::cargo;

/// `Err` holds an exit code.
pub fn run(root: &Path) -> Result<(), u8> {
    if cargo::has("deny") {
        return cargo::run(&["deny", "--log-level", "error", "check", "licenses", "bans", "sources"]);
    }
    eprintln!(
        "xtask: cargo-deny IS NOT INSTALLED, so bans and sources WERE NOT CHECKED; licenses are, from what crates say."
    );
    let allowed = allowed(root).map_err(|why| refuse(&why))?;
    let host = cargo::host().map_err(|why| refuse(&why))?;
    let words = ["metadata", "--locked", "--format-version", "1", "--filter-platform", &host];
    let metadata = cargo::output(&words).map_err(|why| refuse(&why))?;
    let refused = refused(&metadata, &allowed).map_err(|why| refuse(&why))?;
    for one in &refused {
        eprintln!("xtask: {one}");
    }
    if refused.is_empty() { Ok(()) } else { Err(refuse("take another crate, or explain the license in deny.toml")) }
}

/// The list of `deny.toml`.
fn allowed(root: &Path) -> Result<Vec<String>, String> {
    let path = root.join("deny.toml");
    let text = std::fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    let table: toml::Table = text.parse().map_err(|why| format!("deny.toml is no TOML: {why}"))?;
    let list = table.get("licenses").and_then(|licenses| licenses.get("allow")).and_then(toml::Value::as_array);
    let list = list.ok_or("deny.toml lists no licenses")?;
    Ok(list.iter().filter_map(toml::Value::as_str).map(str::to_owned).collect())
}

/// One sentence for each crate that the list does not allow.
fn refused(metadata: &str, allowed: &[String]) -> Result<Vec<String>, String> {
    let unread = |_| "what `cargo metadata` says cannot be read".to_owned();
    let metadata: Value = serde_json::from_str(metadata).map_err(unread)?;
    let nodes = metadata["resolve"]["nodes"].as_array().ok_or("`cargo metadata` resolves nothing")?;
    let built: Vec<&Value> = nodes.iter().map(|node| &node["id"]).collect();
    let packages = metadata["packages"].as_array().ok_or("`cargo metadata` names no crates")?;
    let sentence = |package: &Value| {
        let expression = package["license"].as_str().unwrap_or_default();
        let name = format!("{} {}", package["name"].as_str()?, package["version"].as_str()?);
        match holds(expression, allowed) {
            Some(true) => None,
            Some(false) => Some(format!("{name} is under {expression}, which deny.toml does not allow")),
            None => Some(format!("{name} says its license as {expression:?}, which is no SPDX expression")),
        }
    };
    Ok(packages.iter().filter(|package| built.contains(&&package["id"])).filter_map(sentence).collect())
}

/// Whether an SPDX license expression (version 2.3, annex D) is met by licenses of the list alone; `None` where it is none.
/// A slash between two licenses is how crates used to write `OR`.
fn holds(expression: &str, allowed: &[String]) -> Option<bool> {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let holds = any(&mut rest, allowed)?;
    rest.is_empty().then_some(holds)
}

fn any(rest: &mut &[&str], allowed: &[String]) -> Option<bool> {
    let mut holds = all(rest, allowed)?;
    while take(rest, "OR") {
        holds |= all(rest, allowed)?;
    }
    Some(holds)
}

fn all(rest: &mut &[&str], allowed: &[String]) -> Option<bool> {
    let mut holds = one(rest, allowed)?;
    while take(rest, "AND") {
        holds &= one(rest, allowed)?;
    }
    Some(holds)
}

fn one(rest: &mut &[&str], allowed: &[String]) -> Option<bool> {
    if take(rest, "(") {
        let holds = any(rest, allowed)?;
        return take(rest, ")").then_some(holds);
    }
    let (name, after) = rest.split_first()?;
    if ["OR", "AND", "WITH", ")"].contains(name) {
        return None;
    }
    *rest = after;
    // An exception makes another license of it, which the list would have to name as a whole.
    if take(rest, "WITH") {
        let (exception, after) = rest.split_first()?;
        *rest = after;
        return Some(allowed.contains(&format!("{name} WITH {exception}")));
    }
    Some(allowed.iter().any(|one| one == name))
}

fn take(rest: &mut &[&str], word: &str) -> bool {
    match rest.split_first() {
        Some((first, after)) if *first == word => {
            *rest = after;
            true
        }
        _ => false,
    }
}

fn refuse(why: &str) -> u8 {
    eprintln!("xtask: {why}");
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What needs no explanation: permissive, and known to everybody.
    const PLAIN: [&str; 9] = [
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "CC0-1.0",
        "ISC",
        "MIT",
        "Unicode-3.0",
        "Unicode-DFS-2016",
        "Zlib",
    ];

    fn list() -> Vec<String> {
        allowed(&cargo::root()).unwrap()
    }

    fn metadata(license: &str) -> String {
        let package = format!(r#"{{"id": "a", "name": "stranger", "version": "1.0.0", "license": {license}}}"#);
        let unbuilt = r#"{"id": "b", "name": "elsewhere", "version": "1.0.0", "license": "GPL-3.0-only"}"#;
        format!(r#"{{"packages": [{package}, {unbuilt}], "resolve": {{"nodes": [{{"id": "a"}}]}}}}"#)
    }

    #[test]
    fn a_foreign_license_is_refused() {
        for license in
            ["\"GPL-3.0-only\"", "\"MIT AND AGPL-3.0-only\"", "\"SSPL-1.0\"", "null", "\"\"", "\"see LICENSE\""]
        {
            let refused = refused(&metadata(license), &list()).unwrap();
            assert!(refused.len() == 1 && refused[0].starts_with("stranger 1.0.0"), "{license}: {refused:?}");
        }
        assert_eq!(refused(&metadata("\"MIT OR GPL-3.0-only\""), &list()).unwrap(), [""; 0]);
    }

    #[test]
    fn expressions_are_read_as_spdx_writes_them() {
        let list = ["MIT".to_owned(), "ISC".into(), "Apache-2.0 WITH LLVM-exception".into()];
        for (expression, expected) in [
            ("MIT", Some(true)),
            ("MIT/GPL-2.0", Some(true)),
            ("GPL-2.0 OR MIT AND ISC", Some(true)),
            ("(GPL-2.0 OR MIT) AND ISC", Some(true)),
            ("(MIT OR GPL-2.0) AND BSL-1.0", Some(false)),
            ("MIT AND GPL-2.0 OR GPL-3.0", Some(false)),
            ("Apache-2.0 WITH LLVM-exception", Some(true)),
            ("MIT WITH LLVM-exception", Some(false)),
            ("mit", Some(false)),
            ("", None),
            ("MIT OR", None),
            ("(MIT", None),
            ("MIT ISC", None),
            ("MIT WITH", None),
        ] {
            assert_eq!(holds(expression, &list), expected, "{expression:?}");
        }
    }

    #[test]
    fn each_license_that_is_not_plain_is_explained_where_it_is_allowed() {
        let text = std::fs::read_to_string(cargo::root().join("deny.toml")).unwrap();
        for license in list().iter().filter(|license| !PLAIN.contains(&license.as_str())) {
            let line = text.lines().find(|line| line.contains(&format!("\"{license}\""))).unwrap();
            assert!(line.contains('#'), "{license} is allowed without a reason");
        }
    }
}
