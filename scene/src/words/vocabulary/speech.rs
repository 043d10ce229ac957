//! How people say it in half sentences and lists: places, deeds and persons in other words than those of the other tables.

use super::rows::{asks, dyed, haunts, held, kind, pose, wears};
use super::{Row, Sense};
use crate::words::wish::{Nod, Wish};
use crate::{Expression, Extra, FigureKind, HairStyle, Hour, Outfit, Place, Pose, Prop, Sight, Weather};

pub const ROWS: &[Row] = &[
    (
        Sense::Silent,
        "弾き, 注ぎ, 叩き, かけ, 被り, かぶり, 履き, 羽織り, 締め, はめ, 差し, さし, 運び, 並び, 掲げ, yuri, \
         different colored",
    ),
    (Sense::Hint(FigureKind::Girl), "彼女"),
    (Sense::Hint(FigureKind::Boy), "彼"),
    (kind(FigureKind::Boy), "彼氏, お兄ちゃん, 兄ちゃん"),
    (asks(&[Wish::Somebody]), "幼なじみ, 幼馴染み"),
    (kind(FigureKind::Girl), "ガールフレンド, お姉ちゃん, 姉ちゃん"),
    (asks(&[wears(Outfit::Military)]), "海軍, 海軍の制服"),
    (asks(&[Wish::Hour(Hour::Night)]), "1am, 2am, 3am, 4am, 12am, 10pm, 11pm, 9pm"),
    (
        pose(Pose::HandOnShoulder),
        "pats his back, pats her back, patting his back, patting her back, patting him on the back, patting her on the back, \
         pats him on the back, pats her on the back",
    ),
    (
        asks(&[Wish::Place(Place::Ballroom)]),
        "at a ball, at a royal ball, at the royal ball, at a masquerade ball, at a masquerade, at a formal ball, 舞踏会で",
    ),
    (asks(&[Wish::Place(Place::ConcertStage)]), "concert venue"),
    (asks(&[Wish::Place(Place::Beach)]), "海の家, 海沿い, 海岸沿い"),
    (
        asks(&[Wish::Place(Place::Clouds)]),
        "on a cloud, on clouds, on the clouds, on a fluffy cloud, among the clouds, above the clouds, heaven, \
         on top of a cloud, on white clouds, on top of the clouds, 雲の上で, 雲の上, 雲海, 天国",
    ),
    (asks(&[Wish::Place(Place::Ruins)]), "ruined city street, 廃墟の都市"),
    (
        asks(&[Wish::Place(Place::Office)]),
        "職員室, staff room, staffroom, teachers' room, office corridor, office hallway, corridor of an office, hallway of an office, オフィスの廊下, 会社の廊下",
    ),
    (asks(&[Wish::Place(Place::Street)]), "路上, 並木道, 並木, tree lined street, tree lined avenue"),
    (asks(&[Wish::Place(Place::Corridor)]), "school corridor with lockers, row of lockers"),
    (asks(&[Wish::Sight(Sight::LampPost)]), "streetlamp, lantern post"),
    (
        asks(&[Wish::Nod(Nod::Up), Wish::Hour(Hour::Night), Wish::Weather(Weather::Clear)]),
        "looking at the stars, gazing at the stars, looking up at the stars, watching the stars, watching stars, \
         looking at stars, looking up at stars, gazing up at the stars",
    ),
    (
        asks(&[Wish::Nod(Nod::Up), Wish::Hour(Hour::Night), Wish::Sight(Sight::FullMoon)]),
        "looking at the moon, gazing at the moon, looking up at the moon, gazing up at the moon",
    ),
    (
        asks(&[Wish::Nod(Nod::Up), Wish::Hour(Hour::Night), Wish::Sight(Sight::Fireworks)]),
        "looking at the fireworks, looking up at the fireworks, looking at fireworks",
    ),
    (
        asks(&[wears(Outfit::Pajamas), dyed(crate::Tint::White), haunts(Place::Hospital)]),
        "hospital gown, patient gown, hospital clothes, 病衣, 病院着, 入院着",
    ),
    (
        pose(Pose::Proposing),
        "kneeling to propose, kneels to propose, kneeling and proposing, kneels and proposes, to propose, propose, \
         proposing marriage to, about to propose",
    ),
    (
        asks(&[Wish::Pose(Pose::Dozing), Wish::Expression(Expression::Serene), Wish::Place(Place::Train)]),
        "asleep on a train, asleep on the train, sleeping on a train, sleeping on the train, dozing on a train, \
         dozing on the train, napping on the train, 電車で寝る, 電車で寝て, 電車で居眠り",
    ),
    (pose(Pose::BrushingHair), "髪を乾かす, 髪を乾かして, 髪を乾かしている, drying her hair, drying his hair"),
    (pose(Pose::HuggingKnees), "knees up, with knees up, knees drawn up"),
    (pose(Pose::Talking), "噂話, 噂話をして, 噂話をしている, 噂話をする"),
    (asks(&[Wish::Extra(Extra::HairBand)]), "三角巾, head kerchief"),
    (
        held(Prop::Flowers),
        "spider lily, 彼岸花, 曼珠沙華, 花を持って, 花を持つ, 花を持った, 花を持っている, 花を手に, 花を抱えて, 花を抱えた",
    ),
    (
        asks(&[Wish::Place(Place::SpiderLilyField)]),
        "field of spider lilies, field of red spider lilies, red spider lilies, spider lilies, spider lily field, red spider lily field, \
         higanbana, among spider lilies, among red spider lilies, red spider lily, 彼岸花畑, 彼岸花の咲く, 彼岸花の中, 彼岸花が咲く, 彼岸花の野原",
    ),
    (asks(&[Wish::HairStyle(HairStyle::Bun)]), "髪を上げて, 髪を上げた, 髪を上げている, 髪をまとめ上げた"),
];
