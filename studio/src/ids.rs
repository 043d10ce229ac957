//! Ids: a prefix and sixty random bits as twelve Crockford base32 letters.

use crate::ports::Entropy;

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

pub fn new_id(prefix: &str, entropy: &dyn Entropy) -> String {
    let mut bytes = [0; 8];
    entropy.fill(&mut bytes);
    let bits = u64::from_le_bytes(bytes);
    let letters = (0..12).map(|place| char::from(LETTERS[(bits >> (5 * place) & 31) as usize]));
    format!("{prefix}_{}", letters.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed(u8);
    impl Entropy for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    #[test]
    fn an_id_is_a_prefix_and_twelve_crockford_letters() {
        assert_eq!(new_id("img", &Fixed(0)), "img_000000000000");
        assert_eq!(new_id("img", &Fixed(0xff)), "img_zzzzzzzzzzzz");
    }
}
