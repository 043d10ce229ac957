//! What the tests share: a folder that goes away again, acts, and a look at every byte on the disk.

use std::fs;
use std::path::{Path, PathBuf};

use record::{Salt, commit};
use store::{MasterKey, OsEntropy, Store, StoreError, StoreOptions};
use studio::{Append, Entropy, NewAct, Records};

/// A folder that does not exist yet, and will not afterwards.
pub struct Scene(PathBuf);

impl Scene {
    pub fn new() -> Self {
        let name: String = random().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Self(std::env::temp_dir().join(format!("anykoma-store-{name}")))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn open(&self) -> Store {
        Store::open(&self.0).unwrap()
    }

    /// Opened with a master key from elsewhere.
    pub fn open_with(&self, master_key: MasterKey) -> Result<Store, StoreError> {
        Store::open_with(&StoreOptions { master_key, ..StoreOptions::of(&self.0) })
    }

    /// The sentence with which opening is refused.
    pub fn refusal(&self) -> String {
        Store::open(&self.0).err().expect("opening is refused").to_string()
    }

    /// The database as somebody with another program would open it.
    pub fn database(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.0.join("studio.db")).unwrap()
    }

    /// Where a blob lies.
    pub fn blob(&self, name: &str) -> PathBuf {
        self.0.join("blobs").join(&name[..2]).join(&name[2..])
    }

    /// Every file below the folder with what is in it.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut folders = vec![self.0.clone()];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = fs::read(&path).unwrap();
                    files.push((path, bytes));
                }
            }
        }
        files
    }

    /// The files in which these bytes stand somewhere.
    pub fn files_with(&self, bytes: &[u8]) -> Vec<PathBuf> {
        let holds = |file: &[u8]| file.windows(bytes.len()).any(|window| window == bytes);
        self.files().into_iter().filter(|(_, file)| holds(file)).map(|(path, _)| path).collect()
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub fn random() -> [u8; 32] {
    let mut bytes = [0; 32];
    OsEntropy.fill(&mut bytes);
    bytes
}

pub fn act(text: &str) -> NewAct {
    let salt = Salt(random());
    let bytes = text.as_bytes().to_vec();
    NewAct { commitment: commit(&salt, &bytes), bytes, salt }
}

/// Acts for a record that has `expected_size` of them.
pub fn acts(work: &str, expected_size: u64, texts: &[&str]) -> Append {
    Append {
        work: work.to_owned(),
        expected_size,
        acts: texts.iter().map(|text| act(text)).collect(),
        blobs: Vec::new(),
    }
}

/// The texts of a record's acts.
pub fn texts(store: &Store, work: &str) -> Vec<String> {
    store.read(work).unwrap().into_iter().map(|act| String::from_utf8(act.bytes).unwrap()).collect()
}

/// Asserts that an audit finds nothing, and that it looked at something.
pub fn assert_sound(store: &Store) {
    let report = store.audit().unwrap();
    assert!(report.is_sound() && report.acts > 0, "{report:#?}");
}
