//! One weeps at the shoulder of the other, who holds them.

use super::super::embrace;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 0.90;

/// How far the head of who weeps comes down, heads.
const DOWN: f64 = 0.14;

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    embrace::join(left, right);
    left.stand.chin[1] += DOWN * left.stand.head;
}
