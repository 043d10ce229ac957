//! The real binary on a data folder of its own.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

pub const BINARY: &str = env!("CARGO_BIN_EXE_anykoma");

/// A folder that goes when the test ends.
pub struct Place(PathBuf);

impl Place {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("anykoma-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A call on the data folder `data` in this place.
    pub fn call(&self, words: &[&str]) -> Answer {
        self.call_on("data", words)
    }

    pub fn call_on(&self, data: &str, words: &[&str]) -> Answer {
        Answer(self.command(data, words).output().unwrap())
    }

    pub fn command(&self, data: &str, words: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command.current_dir(&self.0).env_remove("ANYKOMA_DATA").arg("--data").arg(self.path(data)).args(words);
        command
    }

    /// A small sealed picture of a new work; its id.
    pub fn create(&self, file: &str, more: &[&str]) -> String {
        let words = ["create", "a girl with silver hair", "-o", file, "--size", "64x64", "--seed", "1", "--json"];
        let answer = self.call(&[&words, more].concat());
        answer.expect(0);
        answer.json()["work"].as_str().unwrap().to_owned()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub struct Answer(pub Output);

impl Answer {
    pub fn code(&self) -> i32 {
        self.0.status.code().unwrap_or(-1)
    }

    #[track_caller]
    pub fn expect(&self, code: i32) -> &Self {
        assert_eq!(self.code(), code, "stdout: {}\nstderr: {}", self.text(), self.messages());
        self
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.stdout).into_owned()
    }

    pub fn messages(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.0.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", self.text(), self.messages()))
    }
}

pub fn write(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}
