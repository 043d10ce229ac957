//! Many fingerprints, and those near one: exact, and fast at a million.
//!
//! A fingerprint is sixteen pieces of 16 bits. Two that differ in at most 31 bits have a piece in which they differ in one at
//! most, in at most 47 bits one in which they differ in two (the pigeonhole principle): it is enough to look where a piece is so near.
//! Between, some pieces may be off one bit more than the others: were each off farther, all together were too far.

use super::pdq::Fingerprint;

const PIECES: usize = 16;
const PIECE_BITS: usize = 16;
const BUCKETS: usize = 1 << PIECE_BITS;
/// Up to here a piece is at most two bits off.
pub const FARTHEST: u32 = 47;

/// Fingerprints in the order they were given.
pub struct Index {
    fingerprints: Vec<Fingerprint>,
    /// For each piece, where each bucket of `places` starts.
    starts: Vec<Vec<u32>>,
    /// For each piece, the fingerprints by bucket.
    places: Vec<Vec<u32>>,
}

/// One that is near.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Match {
    /// Bits that differ.
    pub distance: u32,
    /// Its place among those given.
    pub place: usize,
}

impl Index {
    /// # Panics
    ///
    /// Above four thousand million fingerprints.
    pub fn of(fingerprints: Vec<Fingerprint>) -> Self {
        assert!(u32::try_from(fingerprints.len()).is_ok(), "places are 32 bits");
        let (mut starts, mut places) = (Vec::with_capacity(PIECES), Vec::with_capacity(PIECES));
        for number in 0..PIECES {
            let mut start = vec![0_u32; BUCKETS + 1];
            for fingerprint in &fingerprints {
                start[piece(fingerprint, number) + 1] += 1;
            }
            for bucket in 0..BUCKETS {
                start[bucket + 1] += start[bucket];
            }
            let mut next = start.clone();
            let mut place = vec![0_u32; fingerprints.len()];
            for (at, fingerprint) in (0..).zip(&fingerprints) {
                let bucket = &mut next[piece(fingerprint, number)];
                place[*bucket as usize] = at;
                *bucket += 1;
            }
            starts.push(start);
            places.push(place);
        }
        Self { fingerprints, starts, places }
    }

    pub fn len(&self) -> usize {
        self.fingerprints.len()
    }

    pub fn is_empty(&self) -> bool {
        self.fingerprints.is_empty()
    }

    /// All within `distance` (at most [`FARTHEST`]), the nearest first.
    pub fn near(&self, wanted: &Fingerprint, distance: u32) -> Vec<Match> {
        let distance = distance.min(FARTHEST);
        // All pieces together may be off by this before each is off by one more.
        let spare = (distance as usize + 1).saturating_sub(PIECES);
        let mut found = Vec::new();
        for number in 0..PIECES {
            let off = offsets((spare + PIECES - 1 - number) / PIECES);
            let here = piece(wanted, number);
            for bucket in off.iter().map(|off| here ^ off) {
                let (first, end) = (self.starts[number][bucket] as usize, self.starts[number][bucket + 1] as usize);
                for place in &self.places[number][first..end] {
                    let place = *place as usize;
                    let differing = wanted.distance(&self.fingerprints[place]);
                    if differing <= distance {
                        found.push(Match { distance: differing, place });
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// What a piece may be off, in at most this many bits (0, 1 or 2).
fn offsets(bits: usize) -> Vec<usize> {
    let mut all = vec![0];
    for _ in 0..bits {
        let further: Vec<usize> = all.iter().flat_map(|off| (0..PIECE_BITS).map(move |bit| off | 1 << bit)).collect();
        all.extend(further);
        all.sort_unstable();
        all.dedup();
    }
    all
}

const fn piece(fingerprint: &Fingerprint, number: usize) -> usize {
    (fingerprint.0[number / 4] >> (number % 4 * PIECE_BITS)) as usize & (BUCKETS - 1)
}
