//! Walks a value as serde presents it and stops at the first float.
//!
//! Needed because a JSON writer turns NaN and infinity into `null` without a word: by then nobody can tell that there was
//! a float.

use std::fmt;

use serde::ser::{self, Serialize, Serializer};

/// Whether a float stands anywhere in the value, finite or not.
pub(crate) fn holds_float<T: Serialize + ?Sized>(value: &T) -> bool {
    matches!(value.serialize(Search), Err(Stop::Float))
}

/// Why the walk ended early; any other error is for the writer to report.
#[derive(Debug)]
enum Stop {
    Float,
    Other,
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the walk ended early")
    }
}

impl std::error::Error for Stop {}

impl ser::Error for Stop {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Stop::Other
    }
}

struct Search;

/// Values that hold no other value and are no float.
macro_rules! leaves {
    ($($method:ident($type:ty))*) => {
        $(fn $method(self, _: $type) -> Result<(), Stop> { Ok(()) })*
    };
}

impl Serializer for Search {
    type Ok = ();
    type Error = Stop;
    type SerializeSeq = Search;
    type SerializeTuple = Search;
    type SerializeTupleStruct = Search;
    type SerializeTupleVariant = Search;
    type SerializeMap = Search;
    type SerializeStruct = Search;
    type SerializeStructVariant = Search;

    leaves! {
        serialize_bool(bool) serialize_char(char) serialize_str(&str) serialize_bytes(&[u8])
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64) serialize_i128(i128)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_u128(u128)
        serialize_unit_struct(&'static str)
    }

    fn serialize_f32(self, _: f32) -> Result<(), Stop> {
        Err(Stop::Float)
    }

    fn serialize_f64(self, _: f64) -> Result<(), Stop> {
        Err(Stop::Float)
    }

    fn serialize_none(self) -> Result<(), Stop> {
        Ok(())
    }

    fn serialize_unit(self) -> Result<(), Stop> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), Stop> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Stop> {
        value.serialize(Search)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Stop> {
        value.serialize(Search)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Stop> {
        value.serialize(Search)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Search, Stop> {
        Ok(Search)
    }

    fn serialize_tuple(self, _: usize) -> Result<Search, Stop> {
        Ok(Search)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Search, Stop> {
        Ok(Search)
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Search, Stop> {
        Ok(Search)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Search, Stop> {
        Ok(Search)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Search, Stop> {
        Ok(Search)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Search, Stop> {
        Ok(Search)
    }
}

/// The compound forms differ only in the trait and method by which they hand over their parts.
macro_rules! compounds {
    ($($form:ident::$method:ident($($name:ty)?))*) => {
        $(impl ser::$form for Search {
            type Ok = ();
            type Error = Stop;

            fn $method<T: Serialize + ?Sized>(&mut self, $(_: $name,)? value: &T) -> Result<(), Stop> {
                value.serialize(Search)
            }

            fn end(self) -> Result<(), Stop> {
                Ok(())
            }
        })*
    };
}

compounds! {
    SerializeSeq::serialize_element()
    SerializeTuple::serialize_element()
    SerializeTupleStruct::serialize_field()
    SerializeTupleVariant::serialize_field()
    SerializeStruct::serialize_field(&'static str)
    SerializeStructVariant::serialize_field(&'static str)
}

impl ser::SerializeMap for Search {
    type Ok = ();
    type Error = Stop;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Stop> {
        key.serialize(Search)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Stop> {
        value.serialize(Search)
    }

    fn end(self) -> Result<(), Stop> {
        Ok(())
    }
}
