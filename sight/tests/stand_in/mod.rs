//! A program of a test's own, in the place of one that looks.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A shell script that goes when the test ends.
pub struct StandIn(pub PathBuf);

impl StandIn {
    pub fn new(name: &str, does: &str) -> Self {
        let path = std::env::temp_dir().join(format!("anykoma-sight-{name}-{}", std::process::id()));
        // Written by another process: what a fork of this one still held open for writing could not be started.
        let mut writer = Command::new("sh");
        writer.args(["-c", "cat > \"$0\" && chmod 755 \"$0\""]).arg(&path).stdin(Stdio::piped());
        let mut writer = writer.spawn().unwrap();
        write!(writer.stdin.take().unwrap(), "#!/bin/sh\n{does}\n").unwrap();
        assert!(writer.wait().unwrap().success());
        Self(path)
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
