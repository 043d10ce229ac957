//! Dice that fall the same way on every machine: SplitMix64 (Steele, Lea and Flood 2014), started from a seed.

/// Odd constant of SplitMix64: the golden ratio in 64 bits.
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

/// The seed of candidate `number` (0 is the first). Candidate 0 keeps the brief's own seed, so that a brief for one
/// picture and the first of a brief for many are the same picture.
pub fn of_candidate(seed: u64, number: u64) -> u64 {
    if number == 0 { seed } else { mixed(seed ^ mixed(number.wrapping_mul(GOLDEN))) }
}

/// Every bit of the result hangs on every bit of `value`.
const fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

#[derive(Clone, Debug)]
pub struct Dice {
    state: u64,
}

impl Dice {
    /// Dice for one purpose: two names give two independent rows of throws from one seed, so that a new purpose
    /// changes nothing that was there before.
    pub fn new(seed: u64, purpose: &str) -> Self {
        let named = purpose.bytes().fold(0xCBF2_9CE4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
        });
        Self { state: mixed(seed ^ named) ^ named }
    }

    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(GOLDEN);
        mixed(self.state)
    }

    /// 0 <= x < 1.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// `low` <= x < `high`.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    pub fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// 0 <= n < `below`; 0 if `below` is 0.
    pub fn below(&mut self, below: usize) -> usize {
        (self.unit() * below as f64) as usize
    }

    /// One of `choices`, each as often as its weight says. `None` if no weight is above zero.
    pub fn weighted<T: Copy>(&mut self, choices: &[(T, u32)]) -> Option<T> {
        let total: u64 = choices.iter().map(|(_, weight)| u64::from(*weight)).sum();
        let mut left = (self.unit() * total as f64) as u64;
        for (choice, weight) in choices {
            if left < u64::from(*weight) {
                return Some(*choice);
            }
            left -= u64::from(*weight);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_candidate_keeps_the_seed_and_the_others_differ() {
        let seeds: Vec<u64> = (0..16).map(|number| of_candidate(7, number)).collect();
        assert_eq!(seeds[0], 7);
        let distinct: std::collections::BTreeSet<_> = seeds.iter().collect();
        assert_eq!(distinct.len(), 16);
    }

    #[test]
    fn dice_for_different_purposes_fall_differently() {
        let throws = |purpose| Dice::new(1, purpose).bits();
        assert_ne!(throws("clouds"), throws("windows"));
        assert_eq!(throws("clouds"), throws("clouds"));
    }

    #[test]
    fn weights_are_kept_and_nothing_comes_of_nothing() {
        let mut dice = Dice::new(3, "weights");
        let heads = (0..10_000).filter(|_| dice.weighted(&[(true, 3), (false, 1)]) == Some(true)).count();
        assert!((7_200..7_800).contains(&heads), "{heads}");
        assert_eq!(dice.weighted(&[('a', 0)]), None);
        assert_eq!(dice.weighted::<char>(&[]), None);
    }
}
