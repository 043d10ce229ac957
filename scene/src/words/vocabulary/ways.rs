//! Ways, towns and weather as people put them in passing; English and Japanese.

use super::rows::asks;
use super::{Row, Sense};
use crate::words::wish::Wish;
use crate::{Hour, Place, Pose, Weather};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::SchoolUniform, Wish::Pose(Pose::Walking), Wish::Place(Place::Street)]),
        "walking home from school, coming home from school, walking back from school, going home from school, \
         walking to school, on the way to school, on her way to school, on his way to school, \
         下校中, 登校中, 下校する, 登校する",
    ),
    (
        asks(&[Wish::SchoolUniform, Wish::Place(Place::Street)]),
        "home from school, from school, way home from school, on the way home from school, to school, late for school, \
         通学路, 下校, 登校, 帰り道, 部活帰り, 部活の帰り, 部活帰りの",
    ),
    (
        asks(&[Wish::Place(Place::Harbor)]),
        "seaside town, coastal town, fishing village, fishing town, seaside village, coastal village, harbor town, port town, \
         town by the sea, village by the sea, 港町, 海辺の町, 海沿いの町, 海辺の街, 漁村",
    ),
    (asks(&[Wish::Place(Place::Field), Wish::Hour(Hour::Night)]), "field at night, starry field, 星降る丘"),
    (
        asks(&[Wish::Place(Place::Street), Wish::Weather(Weather::Rain)]),
        "rainy street at night, rain soaked street, rainy city street, 雨の道",
    ),
    (asks(&[Wish::Place(Place::Street)]), "street stall, food cart, plaza, quiet street, 町並み, 街並み"),
    (Sense::Takes, "brushing, walking a, walking her, walking his, checking, solving, investigating"),
    (Sense::Silent, "tiny bit, golden light, silently, in the distance, delicious, tasty, steaming, freshly, fresh"),
];
