//! Merkle trees as in RFC 6962 (section 2.1) and RFC 9162 (section 2.1): roots, inclusion and consistency paths.
//!
//! Both trees of the house, a record and the log, are of this one kind. A slice of hashes is always the tree's leaf
//! hashes in order; nothing here stores or caches a tree.

use sha2::{Digest, Sha256};

use crate::Error;
use crate::hex::hex_text;

/// A SHA-256 hash: a leaf, a node or a root. Text and serde form: 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash(pub [u8; 32]);

hex_text!(Hash);

/// SHA-256(0x00 || entry).
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update([0]).chain_update(entry).finalize().into())
}

/// The root over leaf hashes; of no leaves, SHA-256 of nothing.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash(Sha256::digest([]).into()),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(split_point(leaves.len()));
            node_hash(root(left), root(right))
        }
    }
}

/// The path from the leaf at `index` (counted from 0) to the root: sibling hashes, the leaf's own first.
pub fn inclusion_path(leaves: &[Hash], index: u64) -> Result<Vec<Hash>, Error> {
    let size = leaves.len() as u64;
    let position = usize::try_from(index).ok().filter(|position| *position < leaves.len());
    let mut position = position.ok_or(Error::NoSuchLeaf { index, size })?;
    let mut path = Vec::new();
    let mut subtree = leaves;
    while subtree.len() > 1 {
        let middle = split_point(subtree.len());
        let (left, right) = subtree.split_at(middle);
        let (inside, sibling) = if position < middle { (left, right) } else { (right, left) };
        position -= if position < middle { 0 } else { middle };
        path.push(root(sibling));
        subtree = inside;
    }
    path.reverse();
    Ok(path)
}

/// Checks that `leaf` is the leaf at `index` of the tree of `size` leaves with `root` (RFC 9162, section 2.1.3.2).
pub fn check_inclusion(leaf: Hash, index: u64, size: u64, path: &[Hash], root: Hash) -> Result<(), Error> {
    if root_of_path(leaf, index, size, path)? == root { Ok(()) } else { Err(Error::NotIncluded) }
}

/// The only root of a tree of `size` leaves to which `path` can lead from `leaf` at `index`.
pub(crate) fn root_of_path(leaf: Hash, index: u64, size: u64, path: &[Hash]) -> Result<Hash, Error> {
    if index >= size {
        return Err(Error::NoSuchLeaf { index, size });
    }
    let mut walk = Walk { position: index, last: size - 1 };
    let mut hash = leaf;
    for sibling in path {
        hash = match walk.step().ok_or(Error::NotIncluded)? {
            Side::Left => node_hash(*sibling, hash),
            Side::Right => node_hash(hash, *sibling),
        };
    }
    if walk.last == 0 { Ok(hash) } else { Err(Error::NotIncluded) }
}

/// The path that shows that the tree over `leaves` begins with its first `old` leaves (RFC 6962, section 2.1.2).
///
/// Empty where there is nothing to show: `old` is 0, or the whole tree.
pub fn consistency_path(leaves: &[Hash], old: u64) -> Result<Vec<Hash>, Error> {
    let new = leaves.len() as u64;
    let shrunk = Error::Shrunk { old, new };
    let mut shared = usize::try_from(old).ok().filter(|shared| *shared <= leaves.len()).ok_or(shrunk)?;
    let mut path = Vec::new();
    if shared == 0 {
        return Ok(path);
    }
    let mut subtree = leaves;
    // While only right turns end at `old`, the old root is a node of the new tree and the reader knows it already.
    let mut old_root_is_known = true;
    while shared < subtree.len() {
        let middle = split_point(subtree.len());
        let (left, right) = subtree.split_at(middle);
        if shared <= middle {
            path.push(root(right));
            subtree = left;
        } else {
            path.push(root(left));
            subtree = right;
            shared -= middle;
            old_root_is_known = false;
        }
    }
    if !old_root_is_known {
        path.push(root(subtree));
    }
    path.reverse();
    Ok(path)
}

/// Checks that the tree of `new` leaves begins with the tree of `old` leaves (RFC 9162, section 2.1.4.2).
///
/// The empty tree is the beginning of every tree: `old` 0 asks only that `old_root` is the empty root and `path` is empty.
pub fn check_consistency(old: u64, old_root: Hash, new: u64, new_root: Hash, path: &[Hash]) -> Result<(), Error> {
    if old > new {
        return Err(Error::Shrunk { old, new });
    }
    if old == 0 || old == new {
        let same_is_same = old < new || old_root == new_root;
        let empty_is_empty = old > 0 || old_root == root(&[]);
        return if same_is_same && empty_is_empty && path.is_empty() { Ok(()) } else { Err(Error::NotConsistent) };
    }
    let roots = roots_of_both(old, new, old_root, path).ok_or(Error::NotConsistent)?;
    if roots == (old_root, new_root) { Ok(()) } else { Err(Error::NotConsistent) }
}

/// Walks a consistency path and returns the old and the new root that it leads to; `None` where its length is wrong.
fn roots_of_both(old: u64, new: u64, old_root: Hash, path: &[Hash]) -> Option<(Hash, Hash)> {
    let mut walk = Walk { position: old - 1, last: new - 1 };
    walk.climb_from_right();
    // A power of two is a node of the new tree, so the path leaves it out (step 2 of the algorithm).
    let (seed, path) = if old.is_power_of_two() { (old_root, path) } else { (*path.first()?, &path[1..]) };
    let mut hashes = (seed, seed);
    for sibling in path {
        match walk.step()? {
            Side::Left => hashes = (node_hash(*sibling, hashes.0), node_hash(*sibling, hashes.1)),
            Side::Right => hashes.1 = node_hash(hashes.1, *sibling),
        }
    }
    (walk.last == 0).then_some(hashes)
}

/// On which side of the node so far the next sibling stands.
enum Side {
    Left,
    Right,
}

/// The climb from one node to the root: its position in its row and the position of the row's last node.
struct Walk {
    position: u64,
    last: u64,
}

impl Walk {
    /// Climbs one sibling; `None` where the root was reached before.
    fn step(&mut self) -> Option<Side> {
        if self.last == 0 {
            return None;
        }
        let side = if self.position & 1 == 1 || self.position == self.last {
            // The last node of an odd row has no sibling there: it rises until it stands on the right of one.
            while self.position & 1 == 0 {
                self.climb();
            }
            Side::Left
        } else {
            Side::Right
        };
        self.climb();
        Some(side)
    }

    /// Climbs while the node is the right one of its pair.
    fn climb_from_right(&mut self) {
        while self.position & 1 == 1 {
            self.climb();
        }
    }

    fn climb(&mut self) {
        self.position >>= 1;
        self.last >>= 1;
    }
}

/// SHA-256(0x01 || left || right).
fn node_hash(left: Hash, right: Hash) -> Hash {
    Hash(Sha256::new().chain_update([1]).chain_update(left.0).chain_update(right.0).finalize().into())
}

/// The largest power of two below `size`, which is at least 2.
fn split_point(size: usize) -> usize {
    1 << (size - 1).ilog2()
}
