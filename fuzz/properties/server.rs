//! A request to the server: whatever comes, an answer goes back, and none says that the server broke.
//!
//! ```text
//! POST /works/{id}/choose      method and path; {id} becomes a work that is there
//! Content-Type: ...            headers; the length and the host are added
//!
//! token={token}&candidate=1    the body; {token} becomes the token of this server's forms
//! ```

use std::cell::RefCell;

use crate::browser::Browser;

/// A server is founded anew after so many requests, so that what they leave behind does not pile up.
const REQUESTS: u32 = 500;

struct Open {
    browser: Browser,
    work: String,
    token: String,
    left: u32,
}

thread_local! {
    static OPEN: RefCell<Option<Open>> = const { RefCell::new(None) };
}

impl Open {
    fn found() -> Self {
        let browser = Browser::open();
        let (work, token) = (browser.draw("a girl", 2), browser.token());
        Self { browser, work, token, left: REQUESTS }
    }
}

pub fn request(bytes: &[u8]) {
    // These two words make the engine of the tests wait and panic; both have tests of their own.
    if ["slowly", "broken"].iter().any(|word| bytes.windows(word.len()).any(|part| part == word.as_bytes())) {
        return;
    }
    OPEN.with_borrow_mut(|open| {
        if open.as_ref().is_none_or(|open| open.left == 0) {
            *open = Some(Open::found());
        }
        let open = open.as_mut().expect("it was opened above");
        open.left -= 1;
        ask(open, bytes);
    });
}

fn ask(open: &Open, bytes: &[u8]) {
    let Some(split) = bytes.windows(2).position(|two| two == b"\n\n") else { return };
    let (Ok(head), body) = (std::str::from_utf8(&bytes[..split]), &bytes[split + 2..]) else { return };
    let head = head.replace("{id}", &open.work);
    let mut lines = head.lines();
    let Some((method, path)) = lines.next().and_then(|line| line.split_once(' ')) else { return };
    // The library that reads HTTP itself is not what is tried here: a line that is no request is its to refuse.
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    if !plain(method) || !plain(path) || !path.starts_with('/') || !["GET", "POST", "DELETE"].contains(&method) {
        return;
    }
    let headers: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(": ")).filter(is_ours).collect();
    let body = match std::str::from_utf8(body) {
        Ok(text) => text.replace("{token}", &open.token).replace("{id}", &open.work).into_bytes(),
        Err(_) => body.to_vec(),
    };
    let answer = open.browser.ask(method, path, &headers, &body);
    assert!((200..600).contains(&answer.status), "{}", answer.head);
    // This studio has no keys, so what would seal says that; nothing else may fail.
    let sealing = answer.status == 500 && answer.text().contains("keys");
    assert!(answer.status < 500 || sealing, "{head}: {}", answer.text());
}

/// What steers the connection is left to the one who asks.
fn is_ours((name, value): &(&str, &str)) -> bool {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let steering = ["host", "content-length", "connection", "transfer-encoding", "expect", "upgrade"];
    let name_is_plain = !name.is_empty() && name.bytes().all(token);
    name_is_plain && !steering.contains(&name.to_ascii_lowercase().as_str()) && !value.contains(char::is_control)
}
