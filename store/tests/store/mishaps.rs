//! Disks and neighbours that do not play along: one clear sentence each, and nothing lost.

use std::fs;
use std::path::Path;

use studio::{Records, StoreError};

use crate::child::{Job, Running, acknowledged, command, limited_command, program, refusal};
use crate::scene::{Scene, acts, assert_sound, texts};

fn founded() -> Scene {
    let scene = Scene::new();
    scene.open().append(&acts("img_1", 0, &["created"])).unwrap();
    scene
}

#[test]
fn two_processes_share_a_record_and_keep_their_own() {
    let scene = founded();
    let works = ["img_own_1", "img_own_2", "img_own_3"];
    let start = |work: &&str| Running::start(command(&program(), Job::Compete, scene.path(), work));
    let running: Vec<Running> = works.iter().map(start).collect();
    for said in running.into_iter().map(Running::finish) {
        assert!(said.contains("done"), "{said}");
    }
    let store = scene.open();
    let shared = texts(&store, "img_shared");
    for work in works {
        assert_eq!(texts(&store, work).len(), 40);
        assert_eq!(shared.iter().filter(|text| *text == work).count(), 40);
    }
    assert_eq!(shared.len(), 120);
    assert_sound(&store);
}

#[test]
fn a_lock_of_another_process_is_waited_for_and_then_told() {
    let scene = founded();
    let store = scene.open();
    let mut holder = Running::start(command(&program(), Job::Hold, scene.path(), "-"));
    holder.wait_for("held");
    let refused = store.append(&acts("img_1", 1, &["chose"])).unwrap_err();
    assert!(matches!(&refused, StoreError::Unusable(why) if why.contains("locked for more than five seconds")));
    // Readers are not kept out.
    assert_eq!(texts(&store, "img_1"), ["created"]);
    assert_eq!(texts(&scene.open(), "img_1"), ["created"]);
    holder.kill();
    store.append(&acts("img_1", 1, &["chose"])).unwrap();
    assert_sound(&store);
}

#[test]
fn a_file_that_may_not_grow_loses_nothing_that_was_acknowledged() {
    for kibibytes in [200, 301, 777] {
        let scene = founded();
        let said = Running::start(limited_command(kibibytes, Job::Append, scene.path(), "img_2")).finish();
        let refused = refusal(&said);
        assert!(refused.contains("make room") && refused.contains("nothing acknowledged was lost"), "{refused}");
        let newest = acknowledged(&said).pop().expect("something fits");
        let store = scene.open();
        assert_eq!(store.read("img_2").unwrap().len() as u64, newest.size);
        assert_sound(&store);
        store.append(&acts("img_2", newest.size, &["there is room again"])).unwrap();
    }
}

#[test]
fn a_blob_that_does_not_fit_leaves_nothing_behind() {
    let scene = founded();
    let said = Running::start(limited_command(300, Job::Put, scene.path(), "img_1")).finish();
    let refused = refusal(&said);
    assert!(refused.contains("blobs") && refused.contains("make room"), "{refused}");
    let store = scene.open();
    let report = store.audit().unwrap();
    assert_eq!((report.blobs, report.orphans, report.is_sound()), (0, 0, true));
    assert!(scene.files().iter().all(|(path, _)| !path.to_string_lossy().contains(".new-")));
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs the right to mount a file system"]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    use std::process::Command;
    let disk = Scene::new();
    fs::create_dir(disk.path()).unwrap();
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=600k", "tmpfs"]).arg(disk.path()).status();
    assert!(mount.unwrap().success(), "a small disk can be mounted");
    let folder = disk.path().join("data");
    let said = Running::start(command(&program(), Job::Append, &folder, "img_1")).finish();
    let newest = acknowledged(&said).pop().expect("something fits");
    let larger = Command::new("mount").args(["-o", "remount,size=60m"]).arg(disk.path()).status();
    assert!(larger.unwrap().success(), "the disk can be made larger");
    let store = store::Store::open(&folder).unwrap();
    let outcome = (store.read("img_1").unwrap().len() as u64, store.audit().unwrap());
    drop(store);
    assert!(Command::new("umount").arg(disk.path()).status().unwrap().success());
    assert!(refusal(&said).contains("the disk is full; make room"), "{said}");
    assert!(outcome.0 == newest.size && outcome.1.is_sound(), "{outcome:?}");
}

/// Everything below a folder, the folder itself last.
#[cfg(unix)]
fn everything(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(everything(&path)) } else { found.push(path) }
    }
    found.push(folder.to_owned());
    found
}

/// Takes the right to write away, and has somebody do a job who has no more rights than that: nobody, where this is
/// the superuser, whom no mode keeps out.
#[cfg(unix)]
fn refused_read_only(scene: &Scene, closed: &Path, job: Job) -> String {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65534;
    let is_superuser = fs::metadata(scene.path()).unwrap().uid() == 0;
    let binary = scene.path().with_extension("test-binary");
    fs::copy(program(), &binary).unwrap();
    let mut command = command(&binary, job, scene.path(), "img_2");
    if is_superuser {
        for path in everything(scene.path()) {
            chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        command.uid(NOBODY).gid(NOBODY);
    }
    for path in everything(closed) {
        let mode = if path.is_dir() { 0o500 } else { 0o400 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    let said = Running::start(command).finish();
    for path in everything(closed).iter().rev() {
        fs::set_permissions(path, fs::Permissions::from_mode(if path.is_dir() { 0o700 } else { 0o600 })).unwrap();
    }
    fs::remove_file(binary).unwrap();
    refusal(&said).to_owned()
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_said_to_be_read_only() {
    let scene = founded();
    let refused = refused_read_only(&scene, scene.path(), Job::Once);
    assert!(refused.contains("right to write there or choose another --data folder"), "{refused}");
    assert_eq!(texts(&scene.open(), "img_1"), ["created"]);
    assert_sound(&scene.open());
    let scene = founded();
    let refused = refused_read_only(&scene, &scene.path().join("blobs"), Job::Put);
    assert!(refused.contains("permission denied") && refused.contains("another --data folder"), "{refused}");
    assert_sound(&scene.open());
}

/// Whether damage is said, at the latest by an audit, in a sentence that says what to do.
fn says_damage(scene: &Scene) -> Result<(), String> {
    let sentences = match store::Store::open(scene.path()).and_then(|store| store.audit()) {
        Err(error) => vec![error.to_string()],
        Ok(report) => report.problems,
    };
    match sentences.iter().any(|sentence| sentence.contains("damaged")) {
        true => Ok(()),
        false => Err(format!("{sentences:?}")),
    }
}

#[test]
fn a_database_cut_off_anywhere_is_said_to_be_damage() {
    let scene = founded();
    let path = scene.path().join("studio.db");
    let whole = fs::read(&path).unwrap();
    // SQLite takes a file of one byte for an empty one; `folder` tests what is said of those.
    for length in [2, 99, 100, 511, 4095, 4096, 4097, whole.len() / 2, whole.len() - 4096] {
        fs::write(&path, &whole[..length]).unwrap();
        says_damage(&scene).unwrap_or_else(|said| panic!("cut off after {length} of {}: {said}", whole.len()));
        let _ = fs::remove_file(scene.path().join("studio.db-wal"));
    }
    fs::write(&path, &whole).unwrap();
    assert_sound(&scene.open());
}

#[test]
fn noise_in_any_page_of_the_database_is_said_to_be_damage() {
    let scene = Scene::new();
    let store = scene.open();
    for work in ["img_1", "img_2"] {
        store.append(&acts(work, 0, &["created"; 40])).unwrap();
    }
    store.sequence().unwrap();
    drop(store);
    let path = scene.path().join("studio.db");
    let whole = fs::read(&path).unwrap();
    for start in (0..whole.len()).step_by(4096) {
        let mut noisy = whole.clone();
        for (place, byte) in noisy[start..start + 4096].iter_mut().enumerate() {
            *byte = (place * 131 + start / 4096 + 17) as u8;
        }
        fs::write(&path, &noisy).unwrap();
        says_damage(&scene).unwrap_or_else(|said| panic!("page {}: {said}", start / 4096));
    }
}
