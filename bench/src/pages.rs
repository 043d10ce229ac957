//! The server: cold start, the page of a work under load, and what it keeps in memory.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::timing::{once, place, quantile, row};

const RATE: u32 = 200;
const SECONDS: u32 = 5;
const CREATIONS: u32 = 1000;

pub fn run(binary: &str) {
    let place = place("serve");
    let mut child = None;
    let mut address = String::new();
    // Founding the studio is not part of a cold start.
    let founded = Command::new(binary).current_dir(&place).args(["--data", "data", "works"]).output();
    assert!(founded.is_ok_and(|output| output.status.success()), "the studio can be founded");
    let start = once(|| {
        let (server, at) = serve(binary, &place);
        assert_eq!(ask(&at, "GET", "/healthz", "").0, 200);
        (child, address) = (Some(server), at);
    });
    let mut child = child.expect("it was started above");
    row("cold start of `serve` to its first answer", &format!("{start:.0} ms"), "300 ms");
    let brief = r#"{"prompt": "a girl on a roof", "width": 256, "height": 256}"#;
    let mut work = String::new();
    for _ in 0..CREATIONS {
        work = ask(&address, "POST", "/api/v1/works", brief).1;
    }
    let work =
        work.split("\"work\":\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a work was made").to_owned();
    let resident = resident_mb(child.id());
    row("resident after 1,000 creations", &format!("{resident:.0} MB"), "120 MB");
    let times = under_load(&address, &format!("/works/{work}"));
    let (p50, p99) = (quantile(times.clone(), 0.5), quantile(times, 0.99));
    row("page of a work at 200 requests/s", &format!("p99 {p99:.1} ms, p50 {p50:.1} ms"), "p99 20 ms");
    let _ = child.kill().and_then(|()| child.wait());
    let _ = std::fs::remove_dir_all(place);
}

fn serve(binary: &str, place: &std::path::Path) -> (Child, String) {
    let mut command = Command::new(binary);
    command.current_dir(place).args(["--data", "data", "serve", "--listen", "127.0.0.1:0"]);
    let mut child = command.stderr(Stdio::piped()).spawn().expect("the binary runs");
    let mut line = String::new();
    BufReader::new(child.stderr.as_mut().expect("stderr is piped"))
        .read_line(&mut line)
        .expect("it says where it serves");
    let address = line.split("http://").nth(1).and_then(|rest| rest.split(' ').next()).expect("it says its address");
    (child, address.to_owned())
}

fn ask(address: &str, method: &str, path: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).expect("the server listens");
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nX-AnyKoma-Client: bench\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let mut answer = String::new();
    stream.write_all(request.as_bytes()).expect("the server reads");
    stream.read_to_string(&mut answer).expect("the server answers");
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("an answer has a status");
    (status, answer)
}

/// Requests at their due times from four threads; a late one counts from when it was due.
fn under_load(address: &str, path: &str) -> Vec<f64> {
    let (threads, begin) = (4, Instant::now() + Duration::from_millis(50));
    let lane = |lane: u32| {
        let mut times = Vec::new();
        for number in (lane..RATE * SECONDS).step_by(threads as usize) {
            let due = begin + Duration::from_secs_f64(f64::from(number) / f64::from(RATE));
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            assert_eq!(ask(address, "GET", path, "").0, 200);
            times.push(due.elapsed().as_secs_f64() * 1000.0);
        }
        times
    };
    std::thread::scope(|scope| {
        let lanes: Vec<_> = (0..threads).map(|number| scope.spawn(move || lane(number))).collect();
        lanes.into_iter().flat_map(|lane| lane.join().expect("no lane broke off")).collect()
    })
}

/// From the kernel's own account; not a number where there is none.
fn resident_mb(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or(f64::NAN) / 1000.0
}
