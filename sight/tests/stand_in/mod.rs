//! A program of a test's own, in the place of one that looks.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

/// A shell script that goes when the test ends.
pub struct StandIn(pub PathBuf);

impl StandIn {
    pub fn new(name: &str, does: &str) -> Self {
        let path = std::env::temp_dir().join(format!("anykoma-sight-{name}-{}", std::process::id()));
        // Written under another name: a file that is still open for writing elsewhere cannot be started.
        let written = path.with_extension("sh");
        std::fs::write(&written, format!("#!/bin/sh\n{does}\n")).unwrap();
        std::fs::set_permissions(&written, std::fs::Permissions::from_mode(0o755)).unwrap();
        std::fs::rename(&written, &path).unwrap();
        Self(path)
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
