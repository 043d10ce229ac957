//! One weeps at the shoulder of the other, who holds them.

use super::super::clasps;
use super::super::shot::Shot;

/// From chin to chin, heads.
pub const APART: f64 = 0.90;

/// How far the head of who weeps comes down, heads, and to the other, degrees.
const DOWN: f64 = 0.14;
const LEANS_DEG: f64 = 19.0;

pub fn join<'a>(left: &mut Shot<'a>, right: &mut Shot<'a>) {
    clasps::embrace(left, right);
    left.stand.chin[1] += DOWN * left.stand.head;
    left.posture.head = [0.0, LEANS_DEG];
    right.posture.head = [0.0, -5.0];
}
