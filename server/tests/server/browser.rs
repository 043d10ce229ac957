//! A server on a port of its own, and what asks it: plain HTTP/1.1, one connection a request.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use serde_json::Value;
use server::App;
use studio::cases::account::home_account;
use testing::{Keyless, Memory, studio_on};

pub struct Browser {
    pub address: String,
    pub memory: Arc<Memory>,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|why| panic!("{why}: {}", self.text()))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let named = |line: &&str| line.split(':').next().is_some_and(|key| key.eq_ignore_ascii_case(name));
        self.head.lines().find(named).and_then(|line| Some(line.split_once(':')?.1.trim()))
    }
}

pub const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
pub const JSON: (&str, &str) = ("Content-Type", "application/json");
pub const PROGRAM: (&str, &str) = ("X-AnyKoma-Client", "test");

impl Browser {
    pub fn open() -> Self {
        let memory = Arc::new(Memory::default());
        let studio = studio_on(&memory, Arc::new(Keyless::new()));
        let account = home_account(&studio).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let app = App::new(
            studio,
            (Box::new(Keyless::new()), |_, _| Err("nothing binds here".into())),
            account,
            format!("http://{address}"),
        );
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
            let stopped = async move {
                let _ = stopped.await;
            };
            runtime.block_on(server::serve(listener, app, stopped)).unwrap();
        });
        Self { address, memory, stop: Some(stop), thread: Some(thread) }
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let named = headers.iter().any(|(name, _)| *name == "Host");
        let host = if named { String::new() } else { format!("Host: {}\r\n", self.address) };
        let more: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let length = body.len();
        let head =
            format!("{method} {path} HTTP/1.1\r\n{host}{more}Content-Length: {length}\r\nConnection: close\r\n\r\n");
        // A server that refuses a body may close before all of it came.
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let split = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer has a head");
        let head = String::from_utf8_lossy(&answer[..split]).into_owned();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let chunked = head.to_lowercase().contains("transfer-encoding: chunked");
        let body = if chunked { testing::dechunked(&answer[split + 4..]) } else { answer[split + 4..].to_vec() };
        Answer { status, head, body }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], &[])
    }

    /// A page that must be there.
    pub fn page(&self, path: &str) -> String {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.text()
    }

    /// Sends a form with the token of the home page.
    pub fn form(&self, path: &str, fields: &str) -> Answer {
        self.ask("POST", path, &[FORM], format!("token={}&{fields}", self.token()).as_bytes())
    }

    pub fn program(&self, method: &str, path: &str, body: &str) -> Answer {
        self.ask(method, path, &[JSON, PROGRAM], body.as_bytes())
    }

    pub fn token(&self) -> String {
        let home = self.page("/");
        home.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    }

    /// Draws a work of 64 by 64 and gives its id.
    pub fn draw(&self, prompt: &str, candidates: u8) -> String {
        let call =
            serde_json::json!({"prompt": prompt, "width": 64, "height": 64, "seed": 7, "candidates": candidates});
        let answer = self.program("POST", "/api/v1/works", &call.to_string());
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["work"].as_str().unwrap().to_owned()
    }

    pub fn license_of(&self, work: &str) -> String {
        let rights = self.get(&format!("/api/v1/works/{work}/rights")).json();
        rights["license"]["id"].as_str().unwrap().to_owned()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take()
            && !std::thread::panicking()
        {
            thread.join().unwrap();
        }
    }
}
