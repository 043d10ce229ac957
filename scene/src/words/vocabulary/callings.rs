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
    (asks(&[ANYBODY, wears(Outfit::Overalls)]), "cleaner, trucker, zookeeper, dockworker, dock worker, 飼育員"),
    (asks(&[ANYBODY, wears(Outfit::Apron)]), "sculptor, nanny, 彫刻家, 乳母"),
    (asks(&[ANYBODY, wears(Outfit::Kimono)]), "calligrapher, rakugo storyteller, 書道家, 落語家"),
    (asks(&[ANYBODY, wears(Outfit::Hakama)]), "shogun, daimyo, 大名"),
    (asks(&[ANYBODY, wears(Outfit::Robe)]), "exorcist, scribe, preacher, cultist, 祈祷師, エクソシスト"),
    (asks(&[ANYBODY, wears(Outfit::Cloak)]), "nomad, pilgrim, outcast, 遊牧民, 巡礼者"),
    (asks(&[ANYBODY, wears(Outfit::Jersey)]), "referee, 審判"),
    (asks(&[ANYBODY, wears(Outfit::Shirt), has(Extra::Cap)]), "caddie, cameraman"),
    (asks(&[ANYBODY, wears(Outfit::Shirt)]), "villager, peasant, trapper, falconer, camper, 村人"),
    (asks(&[ANYBODY, has(Extra::Glasses)]), "nerd, otaku, オタク"),
    (asks(&[ANYBODY, wears(Outfit::Jacket)]), "stuntman, スタントマン"),
    (asks(&[ANYBODY, has(Extra::BoxingGloves), haunts(Place::BoxingRing)]), "kickboxer, キックボクサー"),
    (asks(&[GIRL, wears(Outfit::Dress)]), "bridesmaid, debutante"),
    (asks(&[WOMAN]), "widow, fiancee, fiancée, ballet mistress, 未亡人, 婚約者"),
    (asks(&[MAN]), "fiance, fiancé, actor, widower, 俳優"),
    (asks(&[BOY, CHILD]), "nephew, 甥, 甥っ子"),
    (asks(&[GIRL, CHILD]), "niece, 姪, 姪っ子"),
    (
        asks(&[ANYBODY]),
        "leader, gang leader, master, young master, cousin, babysitter, influencer, orphan, refugee, bully, lookout, lion tamer, beast tamer, dragon tamer, animal tamer, \
         successor, リーダー, 主, いとこ, 孤児",
    ),
    (asks(PLAYED), CLOWNS),
];

const PLAYED: &[Wish] = &[ANYBODY];

/// Of whom nothing is drawn that they are known by.
const CLOWNS: &str = "acrobat, circus performer, trapeze artist, plague doctor, centaur, lamia, harpy, minotaur, dullahan, lizardman, \
    曲芸師, ケンタウロス, ラミア, ハーピー, ミノタウロス, デュラハン, リザードマン";

/// Whether somebody is there, and what they are called by is not to be seen.
pub fn is_only_called(words: &[&str]) -> bool {
    let said = words.join(" ");
    CLOWNS.split(", ").any(|clown| said == clown || said.strip_suffix('s') == Some(clown))
}
