//! Randomness from the operating system, for keys, salts, nonces and ids.

use studio::Entropy;

/// Random bytes fit for keys.
#[derive(Clone, Copy, Debug, Default)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        fill(bytes);
    }
}

/// `N` random bytes.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes)
        .expect("every system this runs on has a random source; to go on without one would be unsafe");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_fills_are_alike() {
        let mut bytes = [0; 32];
        OsEntropy.fill(&mut bytes);
        assert_ne!(bytes, [0; 32]);
        assert_ne!(bytes, random::<32>());
    }
}
