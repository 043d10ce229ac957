//! One page to look at: golden pictures before and after, and contact sheets of everything that has a list of prompts.
//!
//! The page lies in `target/bless/index.html`. *Before* is what the last commit holds, for sheets what the last run drew.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cargo;

/// Lists of prompts, one a line: `illustrator/tests/sheets/hair.txt` becomes the sheets `hair-color` and `hair-manga`.
const LISTS: &str = "illustrator/tests/sheets";
const STYLES: [&str; 2] = ["color", "manga"];
/// Width, height and columns of a sheet's pictures, pixels.
const CELL: [&str; 3] = ["288", "384", "6"];

/// Where the page lies now.
pub fn write(root: &Path, crates: &[&str]) -> io::Result<PathBuf> {
    let folder = cargo::target().join("bless");
    fs::create_dir_all(&folder)?;
    let mut body = String::new();
    for name in crates {
        body += &golden(root, name, &folder)?;
    }
    body += &sheets(root, &folder)?;
    let page = folder.join("index.html");
    fs::write(&page, html(&body))?;
    Ok(page)
}

/// What differs stands first.
fn golden(root: &Path, of: &str, folder: &Path) -> io::Result<String> {
    let (mut changed, mut same) = (Vec::new(), Vec::new());
    for name in files(&root.join(of).join("tests/golden"), "png")? {
        let inside = format!("{of}/tests/golden/{name}");
        let now = fs::read(root.join(&inside))?;
        let after = format!("{of}-{name}");
        fs::write(folder.join(&after), &now)?;
        match committed(root, &inside) {
            Some(before) if before == now => same.push(figure(&name, &[&after])),
            Some(before) => {
                let file = format!("before-{after}");
                fs::write(folder.join(&file), before)?;
                changed.push(figure(&name, &[&file, &after]));
            }
            None => changed.push(figure(&format!("{name} (new)"), &[&after])),
        }
    }
    let part = |title: &str, figures: &[String]| match figures {
        [] => String::new(),
        figures => format!("<h2>{of}: {title}, {}</h2><div class=row>{}</div>", figures.len(), figures.concat()),
    };
    Ok(part("changed", &changed) + &part("as before", &same))
}

fn sheets(root: &Path, folder: &Path) -> io::Result<String> {
    let mut body = String::from("<h2>Contact sheets</h2>");
    cargo::run(&["build", "--release", "-p", "illustrator", "--example", "sheet"])
        .map_err(|code| io::Error::other(format!("the example does not build ({code})")))?;
    let program = cargo::target().join("release/examples/sheet");
    for list in files(&root.join(LISTS), "txt")? {
        for style in STYLES {
            let name = format!("{}-{style}.png", list.trim_end_matches(".txt"));
            let (sheet, before) = (folder.join(&name), folder.join(format!("before-{name}")));
            if sheet.exists() {
                fs::rename(&sheet, &before)?;
            }
            let prompts = fs::File::open(root.join(LISTS).join(&list))?;
            let mut drawing = Command::new(&program);
            let ended = drawing.arg(&sheet).args(CELL).arg(style).stdin(Stdio::from(prompts)).status()?;
            if !ended.success() {
                return Err(io::Error::other(format!("{list} cannot be drawn")));
            }
            let differs = before.exists() && fs::read(&before)? != fs::read(&sheet)?;
            let older = format!("before-{name}");
            let shown: &[&str] = if differs { &[&older, &name] } else { &[&name] };
            body += &format!("<div class=sheet>{}</div>", figure(&name, shown));
        }
    }
    Ok(body)
}

/// The file as the last commit holds it; nothing where it is not there.
fn committed(root: &Path, path: &str) -> Option<Vec<u8>> {
    let told = Command::new("git").current_dir(root).args(["show", &format!("HEAD:{path}")]).output().ok()?;
    told.status.success().then_some(told.stdout)
}

/// Names in order.
fn files(folder: &Path, ending: &str) -> io::Result<Vec<String>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let names = entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(&format!(".{ending}"))).collect();
    names.sort();
    Ok(names)
}

/// One picture, or the one before and the one after.
fn figure(title: &str, pictures: &[&str]) -> String {
    let shown = pictures.iter().map(|file| format!("<img src=\"{file}\" alt=\"{title}\" loading=lazy>"));
    format!("<figure>{}<figcaption>{title}</figcaption></figure>", shown.collect::<String>())
}

fn html(body: &str) -> String {
    let look = "body{font:15px system-ui;margin:2rem;background:#f4f3f0;color:#222}h1,h2{font-weight:600}\
                .row{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0}figure img{max-width:100%;background:#fff}\
                .row img{width:216px}figcaption{color:#666}.sheet{margin:1rem 0}";
    format!(
        "<!doctype html><meta charset=utf-8><title>Golden pictures</title><style>{look}</style><h1>Golden pictures, before and after</h1>{body}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_changed_is_shown_before_and_after() {
        let shown = figure("hair.png", &["before-hair.png", "hair.png"]);
        assert_eq!(shown.matches("<img").count(), 2);
        assert!(shown.find("before-hair.png") < shown.find("\"hair.png\""), "{shown}");
    }
}
