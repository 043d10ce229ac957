//! Records of one kind in one stretch of bytes, each packed for itself: one is read without reading the others, so a registry
//! of twenty thousand names is ready as soon as its bytes are.
//!
//! The bytes, all numbers 32 bits and little-endian: how many records, for each where it starts and at last where the last
//! ends, counted from the end of these numbers, then the records (postcard).

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;

const NUMBER: usize = 4;

pub struct Shelf<T> {
    bytes: Cow<'static, [u8]>,
    kind: PhantomData<fn() -> T>,
}

impl<T: Serialize + DeserializeOwned> Shelf<T> {
    pub fn of(records: &[T]) -> Self {
        let mut packed = Vec::new();
        let mut numbers = vec![records.len() as u32, 0];
        for record in records {
            packed = postcard::to_extend(record, packed).expect("records are plain values");
            numbers.push(packed.len() as u32);
        }
        let mut bytes: Vec<u8> = numbers.into_iter().flat_map(u32::to_le_bytes).collect();
        bytes.append(&mut packed);
        Self { bytes: Cow::Owned(bytes), kind: PhantomData }
    }

    /// `bytes` are those of [`Shelf::bytes`].
    pub const fn built_in(bytes: &'static [u8]) -> Self {
        Self { bytes: Cow::Borrowed(bytes), kind: PhantomData }
    }

    /// Nothing where the numbers do not lead through the bytes. What a record says is for whoever kept it to vouch for.
    #[allow(dead_code, reason = "the build script keeps nothing")]
    pub fn kept(bytes: Vec<u8>) -> Option<Self> {
        let (numbers, _) = bytes.as_chunks::<NUMBER>();
        let number = |four: &[u8; NUMBER]| u32::from_le_bytes(*four) as usize;
        let after = number(numbers.first()?).checked_add(2)?;
        let edges = || numbers.get(1..after).unwrap_or_default().iter().map(number);
        let leads = edges().next() == Some(0)
            && edges().is_sorted()
            && edges().next_back() == Some(bytes.len() - after * NUMBER);
        leads.then_some(Self { bytes: Cow::Owned(bytes), kind: PhantomData })
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn len(&self) -> usize {
        self.number(0)
    }

    /// # Panics
    ///
    /// Where there is no such record: places come from the same registry.
    pub fn get(&self, place: usize) -> T {
        postcard::from_bytes(self.record(place)).expect("a shelf is read as it was written")
    }

    /// The first fields of a record, as a type that has them alone; the rest stays packed.
    ///
    /// # Panics
    ///
    /// As [`Shelf::get`].
    pub fn beginning<B: DeserializeOwned>(&self, place: usize) -> B {
        postcard::take_from_bytes(self.record(place)).expect("a shelf is read as it was written").0
    }

    fn record(&self, place: usize) -> &[u8] {
        let first = (self.len() + 2) * NUMBER;
        let (start, end) = (self.number(place + 1), self.number(place + 2));
        &self.bytes[first + start..first + end]
    }

    fn number(&self, place: usize) -> usize {
        let four = self.bytes[place * NUMBER..][..NUMBER].try_into().expect("four bytes");
        u32::from_le_bytes(four) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_on_a_shelf_is_read_from_its_bytes() {
        let records = [String::new(), "one".to_owned(), "二".to_owned()];
        let bytes: &'static [u8] = Shelf::of(&records).bytes().to_vec().leak();
        let shelf = Shelf::<String>::built_in(bytes);
        assert_eq!(shelf.len(), records.len());
        assert_eq!(
            records.each_ref().map(String::as_str),
            [0, 1, 2].map(|place| shelf.get(place)).each_ref().map(String::as_str)
        );
        assert_eq!(Shelf::<String>::of(&[]).len(), 0);
    }

    #[test]
    fn the_first_fields_of_a_record_are_read_without_the_rest() {
        let shelf = Shelf::of(&[(1usize, true, "one".to_owned()), (2, false, "two".to_owned())]);
        assert_eq!(shelf.beginning::<(usize, bool)>(1), (2, false));
    }

    #[test]
    fn kept_bytes_are_a_shelf_only_where_their_numbers_lead_through_them() {
        let whole = Shelf::of(&["one".to_owned(), "二".to_owned()]).bytes().to_vec();
        let shelf = |bytes: &[u8]| Shelf::<String>::kept(bytes.to_vec());
        assert_eq!(shelf(&whole).map(|shelf| shelf.get(1)).as_deref(), Some("二"));
        assert!(shelf(Shelf::<String>::of(&[]).bytes()).is_some());
        for length in 0..whole.len() {
            assert!(shelf(&whole[..length]).is_none(), "{length} bytes");
        }
        let mut huge = whole.clone();
        huge[..NUMBER].fill(0xff);
        let mut backwards = whole.clone();
        backwards[2 * NUMBER] = 0xff;
        assert!(shelf(&huge).is_none() && shelf(&backwards).is_none() && shelf(&[&whole[..], b"x"].concat()).is_none());
    }
}
