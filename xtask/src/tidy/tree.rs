//! The project as the rules see it: paths and texts in memory, of Rust files, crate manifests and documents.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use toml::{Table, Value};

use super::problem::Problem;
use super::tokens::Token;

/// Paths are relative to the root of the project and written with `/`.
pub struct Tree {
    files: BTreeMap<String, String>,
}

/// A crate's folder and manifest.
pub struct Crate {
    pub name: String,
    pub manifest_path: String,
    manifest: Table,
}

impl Tree {
    /// Reads every `.rs`, `.md` and `Cargo.toml` below `root`, but for hidden folders, build output and foreign modules.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        read_folder(root, "", &mut files)?;
        Ok(Self { files })
    }

    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        Self { files: files.collect() }
    }

    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn rust_files(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        files.filter(|(path, _)| path.ends_with(".rs"))
    }

    pub fn documents(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        files.filter(|(path, _)| path.ends_with(".md"))
    }

    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Rust files as tokens; files that are torn are left to [`Tree::unreadable`].
    pub fn token_files(&self) -> impl Iterator<Item = (&str, Vec<Token>)> {
        self.rust_files().filter_map(|(path, text)| Some((path, Token::read(text)?)))
    }

    /// Every crate of the workspace; torn manifests are left to [`Tree::unreadable`].
    pub fn crates(&self) -> impl Iterator<Item = Crate> {
        self.manifests().filter_map(|(folder, path, text)| {
            let manifest: Table = text.parse().ok()?;
            manifest.contains_key("package").then(|| Crate {
                name: folder.to_owned(),
                manifest_path: path.to_owned(),
                manifest,
            })
        })
    }

    /// A file that cannot be parsed would slip past every rule, so it is a problem itself.
    pub fn unreadable(&self) -> Vec<Problem> {
        let manifests = self.manifests().filter(|(_, _, text)| text.parse::<Table>().is_err());
        let manifests = manifests.map(|(_, path, _)| Problem::refused(path, 1, "this is no TOML".into()));
        let sources = self.rust_files().filter(|(_, text)| Token::read(text).is_none());
        let sources = sources.map(|(path, _)| Problem::refused(path, 1, "a bracket or quote is left open".into()));
        manifests.chain(sources).collect()
    }

    /// Folder, path and text of each manifest below the root.
    fn manifests(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.files
            .iter()
            .filter_map(|(path, text)| Some((path.strip_suffix("/Cargo.toml")?, path.as_str(), text.as_str())))
    }
}

impl Crate {
    /// Names of the packages that the crate itself is built from: dependencies and build dependencies, on any target.
    pub fn dependencies(&self) -> Vec<String> {
        self.packages(&["dependencies", "build-dependencies"])
    }

    /// The same with those of its tests.
    pub fn dependencies_with_tests(&self) -> Vec<String> {
        self.packages(&["dependencies", "build-dependencies", "dev-dependencies"])
    }

    fn packages(&self, kinds: &[&str]) -> Vec<String> {
        let targets = self.manifest.get("target").and_then(Value::as_table);
        let targets = targets.into_iter().flat_map(Table::values).filter_map(Value::as_table);
        let mut packages = Vec::new();
        for table in std::iter::once(&self.manifest).chain(targets) {
            for kind in kinds {
                let wanted = table.get(*kind).and_then(Value::as_table).into_iter().flatten();
                packages.extend(wanted.map(|(key, wish)| package(key, wish)));
            }
        }
        packages
    }
}

/// A dependency may go by another name here: `pictures = { package = "canvas" }` is `canvas`.
fn package(key: &str, wish: &Value) -> String {
    wish.get("package").and_then(Value::as_str).unwrap_or(key).to_owned()
}

fn read_folder(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            if !name.starts_with('.') && name != "target" && name != "node_modules" {
                read_folder(&entry.path(), &format!("{path}/"), files)?;
            }
        } else if name.ends_with(".rs") || name.ends_with(".md") || name == "Cargo.toml" {
            files.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_is_found_on_every_target_and_under_any_name() {
        let manifest = "[package]\n[dependencies]\na = { package = 'b' }\n[target.'cfg(unix)'.dependencies]\nc = '1'\n\
                        [build-dependencies]\nd = '1'\n[dev-dependencies]\ne = '1'";
        let tree = Tree::of(&[("x/Cargo.toml", manifest)]);
        let found = tree.crates().next().unwrap();
        assert_eq!(found.dependencies(), ["b", "d", "c"]);
        assert_eq!(found.dependencies_with_tests(), ["b", "d", "e", "c"]);
    }
}
