//! The studio's server as a process of its own on loopback, and how browsers and programs ask it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::studio_binary::Place;

pub struct Server {
    pub child: Child,
    pub address: String,
}

impl Server {
    pub fn start(place: &Place) -> Self {
        let mut command = place.command("data", &["serve", "--listen", "127.0.0.1:0"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap_or_else(|| panic!("it said: {line}"));
        let address = address.split(' ').next().unwrap().to_owned();
        Self { child, address }
    }

    /// Status, head and body.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> (u16, String, Vec<u8>) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let host = if headers.iter().any(|(name, _)| *name == "Host") {
            String::new()
        } else {
            format!("Host: {}\r\n", self.address)
        };
        let more: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let head = format!(
            "{method} {path} HTTP/1.1\r\n{host}{more}Content-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let split = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8_lossy(&answer[..split]).into_owned();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let body = &answer[split + 4..];
        let body = if head.to_lowercase().contains("transfer-encoding: chunked") {
            testing::dechunked(body)
        } else {
            body.to_vec()
        };
        (status, head, body)
    }

    pub fn get(&self, path: &str) -> (u16, String) {
        let (status, _, body) = self.ask("GET", path, &[], &[]);
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    pub fn json(&self, method: &str, path: &str, body: &str) -> (u16, Value) {
        let headers = [("Content-Type", "application/json"), ("X-AnyKoma-Client", "test")];
        let (status, _, body) = self.ask(method, path, &headers, body.as_bytes());
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }

    pub fn form(&self, path: &str, body: &str) -> (u16, String) {
        let (status, head, _) =
            self.ask("POST", path, &[("Content-Type", "application/x-www-form-urlencoded")], body.as_bytes());
        (status, head)
    }

    /// As a browser sends a form that has a file in it; the file comes last.
    pub fn upload(&self, path: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> (u16, String, String) {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!("--koma\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        let (name, bytes) = file.unwrap_or_default();
        let head = format!("Content-Disposition: form-data; name=\"reference\"; filename=\"{name}\"");
        body.extend(format!("--koma\r\n{head}\r\nContent-Type: application/octet-stream\r\n\r\n").bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--koma--\r\n");
        let headers = [("Content-Type", "multipart/form-data; boundary=koma")];
        let (status, head, page) = self.ask("POST", path, &headers, &body);
        (status, head, String::from_utf8_lossy(&page).into_owned())
    }

    pub fn token(&self) -> String {
        let (_, home) = self.get("/");
        home.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
