//! Whom words call that names no look of their own, or one that other words draw too: an orphan, a mayor, a seamstress.

use super::Row;
use super::rows::{ANYBODY, BOY, CHILD, GIRL, MAN, WOMAN, asks, has, haunts, wears};
use crate::words::wish::Wish;
use crate::{Extra, Outfit, Place};

pub const ROWS: &[Row] = &[
    (
        asks(&[ANYBODY, wears(Outfit::Suit)]),
        "mayor, prime minister, minister, landlord, architect, school principal, headmaster, ambassador, 市長, 大統領",
    ),
    (
        asks(&[ANYBODY, wears(Outfit::Overalls)]),
        "electrician, welder, cleaner, trucker, zookeeper, handyman, dockworker, dock worker, 電気工事士, 溶接工, 飼育員",
    ),
    (asks(&[ANYBODY, wears(Outfit::Apron)]), "seamstress, weaver, sculptor, nanny, 彫刻家, お針子, 乳母"),
    (asks(&[ANYBODY, wears(Outfit::Kimono)]), "calligrapher, rakugo storyteller, 書道家, 落語家"),
    (asks(&[ANYBODY, wears(Outfit::Hakama)]), "onmyoji, shogun, daimyo, 陰陽師, 大名"),
    (asks(&[ANYBODY, wears(Outfit::Robe)]), "exorcist, shaman, scribe, preacher, cultist, 祈祷師, エクソシスト"),
    (asks(&[ANYBODY, wears(Outfit::Cloak)]), "nomad, pilgrim, outcast, 遊牧民, 巡礼者"),
    (asks(&[ANYBODY, wears(Outfit::Jersey)]), "referee, jockey, 審判, 騎手"),
    (asks(&[ANYBODY, wears(Outfit::Shirt), has(Extra::Cap)]), "golfer, caddie, cameraman, paperboy, ゴルファー"),
    (
        asks(&[ANYBODY, wears(Outfit::Shirt)]),
        "villager, peasant, archaeologist, trapper, falconer, camper, 村人, 考古学者",
    ),
    (asks(&[ANYBODY, has(Extra::Glasses)]), "nerd, otaku, オタク"),
    (asks(&[ANYBODY, wears(Outfit::Jacket)]), "rockstar, stuntman, スタントマン"),
    (asks(&[ANYBODY, has(Extra::BoxingGloves), haunts(Place::BoxingRing)]), "kickboxer, キックボクサー"),
    (asks(&[GIRL, wears(Outfit::Dress)]), "bridesmaid, debutante"),
    (asks(&[WOMAN]), "widow, fiancee, fiancée, ballet mistress, 未亡人, 婚約者"),
    (asks(&[MAN]), "fiance, fiancé, actor, widower, 俳優"),
    (asks(&[BOY, CHILD]), "nephew, 甥, 甥っ子"),
    (asks(&[GIRL, CHILD]), "niece, 姪, 姪っ子"),
    (
        asks(&[ANYBODY]),
        "leader, gang leader, master, young master, cousin, babysitter, influencer, orphan, refugee, bully, lookout, \
         successor, リーダー, 主, いとこ, 孤児",
    ),
    (asks(PLAYED), CLOWNS),
];

const PLAYED: &[Wish] = &[ANYBODY];

/// Of whom nothing is drawn that they are known by.
const CLOWNS: &str = "clown, jester, pierrot, mime, acrobat, circus performer, trapeze artist, prisoner, fencer, burglar, \
    hippie, ピエロ, 道化師, 囚人, 曲芸師";

/// Whether somebody is there, and what they are called by is not to be seen.
pub fn is_only_called(words: &[&str]) -> bool {
    let said = words.join(" ");
    CLOWNS.split(", ").any(|clown| said == clown || said.strip_suffix('s') == Some(clown))
}
