//! Disks, folders and neighbours that do not play along, at the real binary: a sentence that says what to do, the right exit
//! code, and what was there before is still there.
#![cfg(unix)]

mod studio_binary;

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use studio_binary::{Answer, BINARY, Place, write};

/// The exit code and every part of the sentence; no panic, and the sentence alone where JSON was not asked for.
#[track_caller]
fn refused(answer: &Answer, code: i32, parts: &[&str]) {
    answer.expect(code);
    let messages = answer.messages();
    for part in parts {
        assert!(messages.contains(part), "{part:?} is not in: {messages}");
    }
    assert!(!messages.contains("panicked") && !messages.contains("RUST_BACKTRACE"), "{messages}");
}

/// A studio with one work and its file.
fn founded(name: &str) -> (Place, String) {
    let place = Place::new(name);
    let work = place.create("girl.png", &[]);
    (place, work)
}

/// What was there before reads as it did, and the whole store fits together.
#[track_caller]
fn nothing_is_lost(place: &Place, work: &str) {
    place.call(&["show", work]).expect(0);
    place.call(&["verify", "girl.png"]).expect(0);
    place.call(&["operator", "audit"]).expect(0);
}

/// A call under a shell's limit of so many KiB a file, without the signal that would end it there.
fn limited(place: &Place, kibibytes: u64, words: &[&str]) -> Answer {
    // `ulimit -f` counts in blocks of 512 bytes.
    let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", kibibytes * 2);
    let mut shell = Command::new("sh");
    shell.current_dir(place.path("")).args(["-c", &script, BINARY, "--data"]).arg(place.path("data")).args(words);
    Answer(shell.output().unwrap())
}

fn entries(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_data_folder_that_may_not_grow_keeps_what_it_has() {
    let (place, work) = founded("may-not-grow");
    for kibibytes in [4, 20, 60, 100] {
        let words = ["create", "a girl", "-o", "more.png", "--size", "512x512"];
        refused(&limited(&place, kibibytes, &words), 1, &["make room", "nothing acknowledged was lost"]);
        assert!(!place.path("more.png").exists());
    }
    nothing_is_lost(&place, &work);
}

#[test]
fn a_file_that_does_not_fit_leaves_the_one_before_it() {
    let (place, work) = founded("does-not-fit");
    let before = fs::read(place.path("girl.png")).unwrap();
    // The store has room, the picture has none: it alone is larger than that.
    let kibibytes = fs::metadata(place.path("data/studio.db")).unwrap().len() / 1024 + 400;
    let words = ["export", &work, "-o", "girl.png"];
    limited(&place, kibibytes, &words).expect(0);
    let large = place.call(&["create", "a girl in the snow", "-o", "large.png", "--size", "1600x1600", "--json"]);
    let large = large.expect(0).json()["work"].as_str().unwrap().to_owned();
    assert!(fs::metadata(place.path("large.png")).unwrap().len() > kibibytes * 1024, "the picture fits");
    let kept = fs::read(place.path("girl.png")).unwrap();
    assert_ne!(kept, before, "a fresh export is another file");
    let answer = limited(&place, kibibytes, &["export", &large, "-o", "girl.png"]);
    refused(&answer, 1, &["girl.png", "the disk is full", "choose another place"]);
    assert_eq!(fs::read(place.path("girl.png")).unwrap(), kept);
    assert!(entries(&place.path("")).iter().all(|name| !name.starts_with('.')), "a part of a file was left");
    nothing_is_lost(&place, &work);
}

#[cfg(target_os = "linux")]
#[test]
fn a_work_whose_file_cannot_be_written_is_kept_and_named() {
    let place = Place::new("full-device");
    std::os::unix::fs::symlink("/dev/full", place.path("full.png")).unwrap();
    let answer = place.call(&["create", "a girl", "-o", "full.png", "--size", "64x64"]);
    refused(&answer, 1, &["the disk is full", "The work is kept", "anykoma export img_"]);
    let messages = answer.messages();
    let work = messages.split("anykoma export ").nth(1).unwrap().split(' ').next().unwrap();
    place.call(&["export", work, "-o", "girl.png"]).expect(0);
    nothing_is_lost(&place, work);
}

/// In a mount namespace of its own, so that nothing is left mounted: a shell that prepares a disk and then is the binary.
#[cfg(target_os = "linux")]
fn mounted(place: &Place, prepare: &str, words: &[&str]) -> Option<Answer> {
    let may_mount = Command::new("unshare").args(["-m", "true"]).status().is_ok_and(|status| status.success());
    if !may_mount {
        eprintln!("THIS DID NOT RUN: a disk of its own needs the right to mount one (root, or `unshare -m`)");
        return None;
    }
    let script = format!("cd \"$1\" && {prepare} && shift && exec \"$@\"");
    let mut shell = Command::new("unshare");
    shell.args(["-m", "sh", "-c", &script, "sh"]).arg(place.path(""));
    shell.arg(BINARY).arg("--data").arg(place.path("data")).args(words);
    Some(Answer(shell.output().unwrap()))
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_nothing_is_lost() {
    let (place, work) = founded("full-disk");
    // The studio on a disk of three megabytes that is full but for a few kilobytes.
    let prepare = "mkdir disk && mount -t tmpfs -o size=3m tmpfs disk && cp -a data/. disk/ && mount --bind disk data \
        && { head -c 4m /dev/zero > data/cache/filling 2> /dev/null; truncate -s -8192 data/cache/filling; }";
    let words = ["create", "a girl", "-o", "more.png", "--size", "512x512"];
    let Some(answer) = mounted(&place, prepare, &words) else { return };
    refused(&answer, 1, &["make room", "nothing acknowledged was lost"]);
    assert!(!place.path("more.png").exists());
    nothing_is_lost(&place, &work);
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_disk_is_said_and_files_can_still_be_checked() {
    let (place, work) = founded("read-only-disk");
    let prepare = "mount --bind data data && mount -o remount,bind,ro data";
    let words = ["create", "a girl", "-o", "more.png", "--size", "64x64"];
    let Some(answer) = mounted(&place, prepare, &words) else { return };
    refused(&answer, 1, &["choose another --data folder"]);
    mounted(&place, prepare, &["verify", "girl.png"]).unwrap().expect(0);
    nothing_is_lost(&place, &work);
}

/// As somebody whom modes keep out: nobody, where this is the superuser.
#[test]
fn a_data_folder_without_the_right_to_write_is_said() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65534;
    let (place, work) = founded("no-right");
    let superuser = fs::metadata(place.path("data")).unwrap().uid() == 0;
    let binary = std::env::temp_dir().join(format!("anykoma-binary-{}", std::process::id()));
    fs::copy(BINARY, &binary).unwrap();
    fs::set_permissions(&binary, fs::Permissions::from_mode(0o755)).unwrap();
    let closed = Command::new("chmod").args(["-R", "a-w,a+rX"]).arg(place.path("data")).status();
    assert!(closed.unwrap().success());
    let mut command = Command::new(&binary);
    command.current_dir(std::env::temp_dir()).arg("--data").arg(place.path("data")).args(["works"]);
    if superuser {
        command.uid(NOBODY).gid(NOBODY);
    }
    let answer = Answer(command.output().unwrap());
    fs::remove_file(binary).unwrap();
    assert!(Command::new("chmod").args(["-R", "u+w"]).arg(place.path("data")).status().unwrap().success());
    refused(&answer, 1, &["right to", "another --data folder"]);
    nothing_is_lost(&place, &work);
}

#[test]
fn a_place_that_is_no_folder_is_said() {
    let (place, work) = founded("no-folder");
    refused(&place.call_on("girl.png", &["works"]), 1, &["no folder", "choose another"]);
    refused(&place.call_on("girl.png/deeper", &["works"]), 1, &["no folder", "choose another"]);
    nothing_is_lost(&place, &work);
}

/// A server that is ended when the test is.
struct Serving {
    child: Child,
    address: String,
}

impl Serving {
    fn start(place: &Place) -> Self {
        let mut command = place.command("data", &["serve", "--listen", "127.0.0.1:0"]);
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap().split(' ').next().unwrap().to_owned();
        Self { child, address }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_second_server_on_one_folder_is_told_of_the_first_and_calls_work_beside_it() {
    let (place, work) = founded("two-servers");
    let first = Serving::start(&place);
    let second = place.call(&["serve", "--listen", "127.0.0.1:0"]);
    refused(&second, 1, &[&first.address, "serve"]);
    let beside = place.create("beside.png", &[]);
    place.call(&["verify", "beside.png"]).expect(0);
    drop(first);
    // The lock of one that was killed keeps nobody out.
    drop(Serving::start(&place));
    place.call(&["show", &beside]).expect(0);
    nothing_is_lost(&place, &work);
}

#[test]
fn a_port_in_use_is_said_with_another_to_choose() {
    let (place, work) = founded("port");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let answer = place.call(&["serve", "--listen", &format!("127.0.0.1:{port}")]);
    refused(&answer, 1, &[&format!("port {port} is in use"), "--listen 127.0.0.1:"]);
    refused(&place.call(&["serve", "--listen", "here"]), 2, &["127.0.0.1:7878"]);
    refused(&place.call(&["serve", "--listen", "0.0.0.0:7878"]), 2, &["127.0.0.1"]);
    nothing_is_lost(&place, &work);
}

#[test]
fn damage_is_said_with_what_to_put_back_and_nothing_is_made_anew() {
    let (place, work) = founded("damage");
    let damaged: [(&str, Option<&[u8]>); 7] = [
        ("studio.db", Some(b"")),
        ("studio.db", Some(&[0x55; 8192])),
        ("studio.db", None),
        ("keys/master.key", Some(b"short")),
        ("keys/master.key", None),
        ("keys/log.seed", Some(b"short")),
        ("keys/credentials.sealed", Some(b"short")),
    ];
    for (name, content) in damaged {
        let path = place.path("data").join(name);
        let good = fs::read(&path).unwrap();
        match content {
            Some(content) => write(&path, content),
            None => fs::remove_file(&path).unwrap(),
        }
        let answer = place.call(&["show", &work]);
        refused(&answer, 1, &[path.file_name().unwrap().to_str().unwrap(), "back"]);
        let json = place.call(&["show", &work, "--json"]);
        assert_eq!(json.json()["error"]["code"], 1, "{name}");
        write(&path, &good);
        nothing_is_lost(&place, &work);
    }
}

#[test]
fn a_blob_that_is_gone_is_said_and_the_rest_still_reads() {
    let (place, work) = founded("blob");
    let other = place.create("other.png", &["--negative", "smile"]);
    let folder = entries(&place.path("data/blobs")).pop().unwrap();
    let (kept, away) = (place.path("data/blobs").join(folder), place.path("away"));
    fs::rename(&kept, &away).unwrap();
    let answers = [&work, &other].map(|one| place.call(&["export", one, "-o", "again.png"]));
    assert_eq!(answers.iter().filter(|answer| answer.code() == 0).count(), 1);
    for answer in answers.iter().filter(|answer| answer.code() != 0) {
        refused(answer, 1, &["missing", "put the folder blobs back"]);
    }
    refused(&place.call(&["operator", "audit"]), 1, &[]);
    fs::rename(&away, &kept).unwrap();
    nothing_is_lost(&place, &work);
}

/// A PNG header that promises 50,000 x 50,000 pixels, with a right checksum, an empty row of pixels and an end.
fn bomb() -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let header = b"\0\0\xc3\x50\0\0\xc3\x50\x08\x06\0\0\0";
    for (kind, data) in [(b"IHDR", &header[..]), (b"IDAT", b"\x78\x9c\x03\0\0\0\0\x01"), (b"IEND", b"")] {
        file.extend_from_slice(&u32::try_from(data.len()).unwrap().to_be_bytes());
        let start = file.len();
        file.extend_from_slice(kind);
        file.extend_from_slice(data);
        let step = |crc: u32, _| if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
        let crc = !file[start..].iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step));
        file.extend_from_slice(&crc.to_be_bytes());
    }
    file
}

#[test]
fn files_that_are_not_what_their_name_says_get_a_verdict_from_every_reader() {
    let (place, work) = founded("strange-files");
    let sealed = fs::read(place.path("girl.png")).unwrap();
    let files: [(&str, &[u8], i32); 6] = [
        ("renamed.jpg", &sealed, 0),
        ("cut.png", &sealed[..sealed.len() / 2], 5),
        ("head.png", &sealed[..20], 6),
        ("words.png", b"not a picture\n", 6),
        ("empty.webp", b"", 6),
        ("bomb.png", &bomb(), 6),
    ];
    for (name, bytes, code) in files {
        write(&place.path(name), bytes);
        for reader in ["verify", "rights", "record"] {
            // Half a gigabyte is enough for whatever a file promises.
            let script = "ulimit -v 600000; exec \"$0\" \"$@\"";
            let mut shell = Command::new("sh");
            shell.current_dir(place.path("")).args(["-c", script, BINARY, "--data"]).arg(place.path("data"));
            refused(&Answer(shell.args([reader, name]).output().unwrap()), code, &[]);
        }
    }
    nothing_is_lost(&place, &work);
}

#[test]
fn words_of_the_call_that_are_off_say_what_would_be_right() {
    let (place, work) = founded("off");
    let long = "a girl ".repeat(15_000);
    let cases: [(&[&str], i32, &str); 16] = [
        (&["create", ""], 2, "say in a few words what to draw"),
        (&["create", &long], 2, "shorten it"),
        (&["create", "a\u{1b}[31mgirl"], 2, "take it out"),
        (&["create", "a girl", "--size=0x0"], 2, "64 to 8192"),
        (&["create", "a girl", "--size=1x1"], 2, "64 to 8192"),
        (&["create", "a girl", "--size=16385x16385"], 2, "64 to 8192"),
        (&["create", "a girl", "--size=1x100000"], 2, "64 to 8192"),
        (&["create", "a girl", "--size=99999999999x1"], 2, "1024x1536"),
        (&["create", "a girl", "--seed=99999999999999999999"], 2, "a whole number from 0 to"),
        (&["create", "a girl", "--plan=gold"], 2, "free, starter, pro and master"),
        (&["create", "a girl", "--engine=dream"], 2, "there is illustrator"),
        (&["rights", "girl.png", "--use=fly"], 2, "save_to_device"),
        (&["rights", "img_000000000000"], 1, "`anykoma works` lists"),
        (&["show", "nonsense"], 1, "`anykoma works` lists"),
        (&["choose", &work, "cand_9"], 1, "it has cand_1"),
        (&["export", &work, "-o", "girl.gif"], 2, ".png, .jpg or .webp"),
    ];
    let before = place.call(&["works", "--json"]).json();
    for (words, code, part) in cases {
        refused(&place.call(words), code, &[part]);
    }
    assert_eq!(place.call(&["works", "--json"]).json(), before, "a call that was refused made a work");
    nothing_is_lost(&place, &work);
}
