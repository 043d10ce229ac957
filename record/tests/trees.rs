//! What must hold of every tree: append changes no prefix, and nothing but the true leaf fits its path.

use proptest::prelude::*;
use record::Error;
use record::tree::{self, Hash};

fn leaves(count: u8) -> Vec<Hash> {
    (0..count).map(|number| tree::leaf_hash(&[number])).collect()
}

fn flip(hash: Hash, bit: usize) -> Hash {
    let mut bytes = hash.0;
    bytes[bit / 8] ^= 1 << (bit % 8);
    Hash(bytes)
}

#[test]
fn append_never_changes_a_prefix() {
    let all = leaves(64);
    for new in 0..=64 {
        for old in 0..=new {
            let path = tree::consistency_path(&all[..new], old as u64).unwrap();
            let (old_root, new_root) = (tree::root(&all[..old]), tree::root(&all[..new]));
            tree::check_consistency(old as u64, old_root, new as u64, new_root, &path).unwrap();
        }
    }
}

#[test]
fn a_changed_prefix_has_no_path() {
    let before = leaves(64);
    for new in 1..=64 {
        for old in 1..=new {
            let mut after = before[..new].to_vec();
            after[old / 2] = tree::leaf_hash(b"rewritten");
            let path = tree::consistency_path(&after, old as u64).unwrap();
            let (old_root, new_root) = (tree::root(&before[..old]), tree::root(&after));
            let answer = tree::check_consistency(old as u64, old_root, new as u64, new_root, &path);
            assert_eq!(answer, Err(Error::NotConsistent), "{old} to {new}");
        }
    }
}

#[test]
fn every_leaf_is_found_only_at_its_place() {
    let all = leaves(64);
    for size in 1..=33_u64 {
        let leaves = &all[..size as usize];
        let root = tree::root(leaves);
        for index in 0..size {
            let path = tree::inclusion_path(leaves, index).unwrap();
            for claimed in 0..size + 2 {
                let answer = tree::check_inclusion(leaves[index as usize], claimed, size, &path, root);
                assert_eq!(answer.is_ok(), claimed == index, "{index} as {claimed} of {size}");
            }
        }
    }
}

#[test]
fn a_path_of_another_length_is_refused() {
    let all = leaves(13);
    let root = tree::root(&all);
    let path = tree::inclusion_path(&all, 6).unwrap();
    let longer = [&path[..], &[root]].concat();
    assert!(tree::check_inclusion(all[6], 6, 13, &longer, root).is_err());
    assert!(tree::check_inclusion(all[6], 6, 13, &path[1..], root).is_err());
    let old_root = tree::root(&all[..6]);
    let path = tree::consistency_path(&all, 6).unwrap();
    let longer = [&path[..], &[root]].concat();
    assert!(tree::check_consistency(6, old_root, 13, root, &longer).is_err());
    assert!(tree::check_consistency(6, old_root, 13, root, &path[1..]).is_err());
    assert!(tree::check_consistency(6, old_root, 13, root, &[]).is_err());
}

#[test]
fn a_path_of_a_lower_tree_is_refused() {
    let all = leaves(8);
    let root = tree::root(&all);
    let path = tree::inclusion_path(&all, 3).unwrap();
    tree::check_inclusion(all[3], 3, 8, &path, root).unwrap();
    let old_root = tree::root(&all[..3]);
    let continued = tree::consistency_path(&all, 3).unwrap();
    tree::check_consistency(3, old_root, 8, root, &continued).unwrap();
    for size in [16, 1000, u64::MAX] {
        assert_eq!(tree::check_inclusion(all[3], 3, size, &path, root), Err(Error::NotIncluded));
        assert_eq!(tree::check_consistency(3, old_root, size, root, &continued), Err(Error::NotConsistent));
    }
}

#[test]
fn nothing_lies_past_the_end() {
    let all = leaves(3);
    assert_eq!(tree::inclusion_path(&all, 3), Err(Error::NoSuchLeaf { index: 3, size: 3 }));
    assert_eq!(tree::inclusion_path(&[], 0), Err(Error::NoSuchLeaf { index: 0, size: 0 }));
    assert_eq!(tree::consistency_path(&all, 4), Err(Error::Shrunk { old: 4, new: 3 }));
}

#[test]
fn only_the_true_empty_tree_precedes_all() {
    let all = leaves(3);
    let root = tree::root(&all);
    tree::check_consistency(0, tree::root(&[]), 3, root, &[]).unwrap();
    assert!(tree::check_consistency(0, root, 3, root, &[]).is_err());
    assert!(tree::check_consistency(0, tree::root(&[]), 3, root, &[root]).is_err());
    assert!(tree::check_consistency(3, root, 3, all[0], &[]).is_err());
    assert!(tree::check_consistency(4, root, 3, root, &[]).is_err());
}

proptest! {
    #[test]
    fn a_flipped_bit_of_an_inclusion_path_is_noticed(size in 2_u8..=64, at: prop::sample::Index, bit in 0_usize..256) {
        let all = leaves(size);
        let (index, size) = (at.index(all.len()), u64::from(size));
        let (leaf, root) = (all[index], tree::root(&all));
        let path = tree::inclusion_path(&all, index as u64).unwrap();
        tree::check_inclusion(leaf, index as u64, size, &path, root).unwrap();
        prop_assert!(tree::check_inclusion(flip(leaf, bit), index as u64, size, &path, root).is_err());
        prop_assert!(tree::check_inclusion(leaf, index as u64, size, &path, flip(root, bit)).is_err());
        for step in 0..path.len() {
            let mut wrong = path.clone();
            wrong[step] = flip(wrong[step], bit);
            prop_assert!(tree::check_inclusion(leaf, index as u64, size, &wrong, root).is_err());
        }
    }

    #[test]
    fn a_flipped_bit_of_a_consistency_path_is_noticed(new in 2_u8..=64, at: prop::sample::Index, bit in 0_usize..256) {
        let all = leaves(new);
        let (old, new) = (at.index(all.len()) as u64, u64::from(new));
        let (old_root, new_root) = (tree::root(&all[..old as usize]), tree::root(&all));
        let path = tree::consistency_path(&all, old).unwrap();
        tree::check_consistency(old, old_root, new, new_root, &path).unwrap();
        prop_assert!(tree::check_consistency(old, flip(old_root, bit), new, new_root, &path).is_err());
        if old > 0 {
            prop_assert!(tree::check_consistency(old, old_root, new, flip(new_root, bit), &path).is_err());
        }
        for step in 0..path.len() {
            let mut wrong = path.clone();
            wrong[step] = flip(wrong[step], bit);
            prop_assert!(tree::check_consistency(old, old_root, new, new_root, &wrong).is_err());
        }
    }

    #[test]
    fn checks_never_panic_on_any_claim(
        numbers: (u64, u64), hashes: ([u8; 32], [u8; 32]), path in prop::collection::vec(any::<[u8; 32]>(), 0..70)
    ) {
        let path: Vec<Hash> = path.into_iter().map(Hash).collect();
        let (first, second) = (Hash(hashes.0), Hash(hashes.1));
        prop_assert!(tree::check_inclusion(first, numbers.0, numbers.1, &path, second).is_err());
        prop_assert!(tree::check_consistency(numbers.0, first, numbers.1, second, &path).is_err());
    }
}
