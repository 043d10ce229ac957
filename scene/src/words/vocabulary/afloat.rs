//! Small boats on still water; English and Japanese.

use super::rows::asks;
use super::{Row, Sense};
use crate::words::wish::Wish;
use crate::{Place, Pose};

pub const ROWS: &[Row] = &[
    // Who does it holds the boat, and does not float.
    (Sense::Silent, "floats a, floating a, float a, floats paper, floating paper, sails a, sailing a"),
    (
        asks(&[Wish::Place(Place::Rowboat)]),
        "rowboat, row boat, small boat, little boat, tiny boat, wooden boat, small wooden boat, little wooden boat, dinghy, canoe, \
         kayak, raft, gondola, paddle boat, fishing boat, small fishing boat, in a boat, boat on a lake, boat on the lake, swan boat, \
         小舟, 手漕ぎボート, 手こぎボート, カヌー, ボートに乗って, ボートに乗る, ボートに乗った, ボートの上, 木の舟, 小さな舟, 小さな船, 小さなボート, 小さい船, 釣り船, いかだ",
    ),
    (
        asks(&[Wish::Place(Place::Rowboat), Wish::Pose(Pose::Sitting)]),
        "sitting in a boat, sitting in the boat, \
         sits in a boat, boating, canoeing, kayaking",
    ),
];
