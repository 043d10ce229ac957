//! The boxes of a manifest store (ISO 19566-5), read strictly: what C2PA's hashes and signature do not cover is compared
//! with what our writer writes.

use crate::pictures::be32;

/// A box: its type and what is in it.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    pub kind: [u8; 4],
    pub body: &'a [u8],
}

/// A superbox: its description box's body, and the boxes after that.
#[derive(Clone, Debug)]
pub struct Superbox<'a> {
    pub description: &'a [u8],
    pub cells: Vec<Cell<'a>>,
}

/// Deeper than any manifest store is.
const MOST_CELLS: usize = 4096;

/// The boxes in a row, which fill the bytes exactly.
pub fn cells(bytes: &[u8]) -> Option<Vec<Cell<'_>>> {
    let (mut cells, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let length = be32(bytes, at)?;
        let whole = bytes.get(at..at.checked_add(length)?)?;
        // A length of 1 (64 bits) or 0 (to the end) is nothing our writer writes.
        if length < 8 || cells.len() >= MOST_CELLS {
            return None;
        }
        cells.push(Cell { kind: whole[4..8].try_into().ok()?, body: &whole[8..] });
        at += length;
    }
    Some(cells)
}

impl<'a> Superbox<'a> {
    pub fn read(cell: Cell<'a>) -> Option<Self> {
        if cell.kind != *b"jumb" {
            return None;
        }
        let mut cells = cells(cell.body)?;
        if cells.first()?.kind != *b"jumd" {
            return None;
        }
        let description = cells.remove(0).body;
        Some(Self { description, cells })
    }

    /// The label without its closing zero: type UUID (16), toggles (1), label, zero.
    pub fn label(&self) -> Option<&'a str> {
        let label = self.description.get(17..)?;
        let end = label.iter().position(|byte| *byte == 0)?;
        std::str::from_utf8(&label[..end]).ok()
    }

    pub fn find(&self, label: &str) -> Option<Superbox<'a>> {
        let boxes = self.cells.iter().filter_map(|cell| Superbox::read(*cell));
        boxes.into_iter().find(|inner| inner.label() == Some(label))
    }
}

/// The body of a JSON assertion of the one manifest in a store; found without believing any of it.
pub fn json_assertion<'a>(store: &'a [u8], label: &str) -> Option<&'a [u8]> {
    let [store] = cells(store)?[..] else { return None };
    let store = Superbox::read(store)?;
    let manifest = Superbox::read(*store.cells.last()?)?;
    let assertion = manifest.find("c2pa.assertions")?.find(label)?;
    match assertion.cells[..] {
        [Cell { kind, body }] if kind == *b"json" => Some(body),
        _ => None,
    }
}
