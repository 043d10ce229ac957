//! The text of a `.tlog-proof` file, as C2SP drafts it: an entry's place in a log, with the log's checkpoint.
//!
//! ```text
//! c2sp.org/tlog-proof@v1
//! extra <base64>            (left out where there is none)
//! index <decimal>
//! <base64 of a hash>        (one line each, the leaf's sibling first)
//!
//! <the checkpoint, a signed note>
//! ```
//!
//! Only the form is read here; what it proves is for [`crate::act_proof`] to check.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::Error;
use crate::checkpoint::{parse_decimal, parse_hash};
use crate::tree::Hash;

const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1";

/// The longest path that any tree with a 64-bit size can need.
const LONGEST_PATH: usize = 64;

/// The parts of a `.tlog-proof`, none of them verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlogProof {
    /// Whatever the application needs to recompute the entry; empty where the line is left out.
    pub extra: Vec<u8>,
    /// The entry's place in the log, counted from 0.
    pub index: u64,
    /// The path from the entry to the checkpoint's root.
    pub path: Vec<Hash>,
    /// The signed note, verbatim.
    pub checkpoint: String,
}

impl TlogProof {
    /// The text of the file.
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        if !self.extra.is_empty() {
            text += &format!("extra {}\n", BASE64.encode(&self.extra));
        }
        text += &format!("index {}\n", self.index);
        for hash in &self.path {
            text += &format!("{}\n", BASE64.encode(hash.0));
        }
        text + "\n" + &self.checkpoint
    }

    /// Reads exactly what [`TlogProof::to_text`] writes: one proof has one spelling.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let (head, checkpoint) =
            text.split_once("\n\n").ok_or(Error::BadProof("no empty line precedes a checkpoint"))?;
        let mut lines = head.split('\n').peekable();
        if lines.next() != Some(FIRST_LINE) {
            return Err(Error::BadProof("its first line names another format"));
        }
        let extra = match lines.next_if(|line| line.starts_with("extra ")) {
            Some(line) => parse_extra(line)?,
            None => Vec::new(),
        };
        let index = lines.next().and_then(|line| line.strip_prefix("index ")).and_then(parse_decimal);
        let index = index.ok_or(Error::BadProof("it gives no index"))?;
        let path: Option<Vec<Hash>> = lines.map(parse_hash).collect();
        let path = path.ok_or(Error::BadProof("a line of its path is not the base64 of 32 bytes"))?;
        if path.len() > LONGEST_PATH {
            return Err(Error::BadProof("its path is longer than any tree is high"));
        }
        Ok(Self { extra, index, path, checkpoint: checkpoint.to_owned() })
    }
}

/// An empty `extra` would be a second spelling of none.
fn parse_extra(line: &str) -> Result<Vec<u8>, Error> {
    match BASE64.decode(&line["extra ".len()..]) {
        Ok(extra) if !extra.is_empty() => Ok(extra),
        _ => Err(Error::BadProof("its extra data is empty or not base64")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";

    fn check_refused(text: &str) {
        assert!(matches!(TlogProof::parse(text), Err(Error::BadProof(_))), "{text:?}");
    }

    #[test]
    fn the_parts_stand_where_the_draft_puts_them() {
        let proof =
            TlogProof { extra: b"hi".into(), index: 10, path: vec![Hash([0; 32])], checkpoint: "note\n".into() };
        let text = format!("c2sp.org/tlog-proof@v1\nextra aGk=\nindex 10\n{HASH}\nnote\n");
        assert_eq!(proof.to_text(), text);
        assert_eq!(TlogProof::parse(&text), Ok(proof));
        let bare = "c2sp.org/tlog-proof@v1\nindex 0\n\nnote\n";
        let proof = TlogProof { extra: Vec::new(), index: 0, path: Vec::new(), checkpoint: "note\n".into() };
        assert_eq!(TlogProof::parse(bare), Ok(proof));
    }

    #[test]
    fn a_second_spelling_of_the_same_proof_is_refused() {
        for head in
            ["extra \nindex 0", "extra aGl=\nindex 0", "index 00", "index +0", "index 0 ", "index 0\r", "index 0\nAA=="]
        {
            check_refused(&format!("c2sp.org/tlog-proof@v1\n{head}\n\nnote\n"));
        }
    }

    #[test]
    fn what_is_no_proof_is_refused() {
        check_refused("");
        check_refused("c2sp.org/tlog-proof@v1\nindex 0\n");
        check_refused("c2sp.org/tlog-proof@v2\nindex 0\n\nnote\n");
        check_refused("c2sp.org/tlog-proof@v1\nextra aGk=\n\nnote\n");
        check_refused("c2sp.org/tlog-proof@v1\nindex 0\nextra aGk=\n\nnote\n");
    }

    #[test]
    fn a_path_higher_than_any_tree_is_refused() {
        let text = |count| format!("c2sp.org/tlog-proof@v1\nindex 0\n{}\nnote\n", HASH.repeat(count));
        assert!(TlogProof::parse(&text(64)).is_ok());
        check_refused(&text(65));
    }
}
