//! The log's tree from its complete subtrees, so that appending and proving read some dozens of hashes and not all.
//!
//! The same tree as `record::tree` makes from all leaves at once; the tests hold the two against each other.

use record::tree::{self, Hash};

use crate::failure::Failure;

/// Where the hashes of complete subtrees are.
pub(crate) trait Nodes {
    /// The hash over the `2^level` leaves from leaf `position * 2^level` on.
    fn node(&self, level: u32, position: u64) -> Result<Hash, Failure>;
}

/// A complete subtree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub level: u32,
    pub position: u64,
    pub hash: Hash,
}

/// The subtrees that the leaf at `index` completes: itself first, then upwards. All to its left must be there.
pub(crate) fn completed_by(nodes: &impl Nodes, index: u64, leaf: Hash) -> Result<Vec<Node>, Failure> {
    let mut node = Node { level: 0, position: index, hash: leaf };
    let mut completed = vec![node];
    while node.position & 1 == 1 {
        let left = nodes.node(node.level, node.position - 1)?;
        node = Node { level: node.level + 1, position: node.position >> 1, hash: join(left, node.hash) };
        completed.push(node);
    }
    Ok(completed)
}

/// The root over the first `size` leaves.
pub(crate) fn root(nodes: &impl Nodes, size: u64) -> Result<Hash, Failure> {
    if size == 0 { Ok(tree::root(&[])) } else { subtree(nodes, 0, size) }
}

/// The path from the leaf at `index` to the root over the first `size` leaves, the leaf's own sibling first.
pub(crate) fn inclusion_path(nodes: &impl Nodes, index: u64, size: u64) -> Result<Vec<Hash>, Failure> {
    if index >= size {
        return Err(record::Error::NoSuchLeaf { index, size }.into());
    }
    let (mut start, mut size) = (0, size);
    let mut path = Vec::new();
    while size > 1 {
        let left = left_size(size);
        if index < start + left {
            path.push(subtree(nodes, start + left, size - left)?);
            size = left;
        } else {
            path.push(subtree(nodes, start, left)?);
            start += left;
            size -= left;
        }
    }
    path.reverse();
    Ok(path)
}

/// `start` is a multiple of the smallest power of two that is not below `size`.
fn subtree(nodes: &impl Nodes, start: u64, size: u64) -> Result<Hash, Failure> {
    if size.is_power_of_two() {
        return nodes.node(size.ilog2(), start / size);
    }
    let left = left_size(size);
    Ok(join(subtree(nodes, start, left)?, subtree(nodes, start + left, size - left)?))
}

/// The largest power of two below `size`, which is at least 2 (RFC 6962, section 2.1).
fn left_size(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

/// A tree of two leaves is one inner node over them.
fn join(left: Hash, right: Hash) -> Hash {
    tree::root(&[left, right])
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::failure::damaged;

    impl Nodes for HashMap<(u32, u64), Hash> {
        fn node(&self, level: u32, position: u64) -> Result<Hash, Failure> {
            self.get(&(level, position)).copied().ok_or_else(|| damaged("no such node"))
        }
    }

    #[test]
    fn roots_and_paths_are_those_of_the_whole_tree() {
        let mut nodes = HashMap::new();
        let mut leaves = Vec::new();
        for size in 0..=130_u64 {
            assert_eq!(root(&nodes, size).unwrap(), tree::root(&leaves), "size {size}");
            for index in 0..size {
                let path = inclusion_path(&nodes, index, size).unwrap();
                assert_eq!(path, tree::inclusion_path(&leaves, index).unwrap(), "{index} of {size}");
            }
            assert!(inclusion_path(&nodes, size, size).is_err());
            let leaf = tree::leaf_hash(&size.to_be_bytes());
            for node in completed_by(&nodes, size, leaf).unwrap() {
                nodes.insert((node.level, node.position), node.hash);
            }
            leaves.push(leaf);
        }
    }

    #[test]
    fn older_roots_can_be_had_from_a_larger_tree() {
        let mut nodes = HashMap::new();
        let leaves: Vec<Hash> = (0..40_u8).map(|leaf| tree::leaf_hash(&[leaf])).collect();
        for (index, leaf) in (0..).zip(&leaves) {
            for node in completed_by(&nodes, index, *leaf).unwrap() {
                nodes.insert((node.level, node.position), node.hash);
            }
        }
        for size in 0..=leaves.len() {
            assert_eq!(root(&nodes, size as u64).unwrap(), tree::root(&leaves[..size]));
        }
    }
}
