//! What the day leaves on a face, what shields knees, limbs that nobody is born with, and small things of work and music;
//! English and Japanese.

use super::Row;
use super::rows::{asks, extra, has, hat, held};
use crate::words::wish::Wish;
use crate::{Extra, FigureKind, Place, Pose, Prop};

const GIRL: Wish = Wish::Kind(FigureKind::Girl);
const BOY: Wish = Wish::Kind(FigureKind::Boy);

pub const ROWS: &[Row] = &[
    (
        extra(Extra::Flour),
        "flour on the face, floury face, floury cheeks, 頬に小麦粉, 頬に粉, ほっぺに小麦粉, ほっぺに粉, ほっぺたに小麦粉, ほっぺたに粉, 顔に小麦粉, 顔に粉, 鼻に小麦粉, 鼻に粉, 鼻の頭に小麦粉, 鼻の頭に粉",
    ),
    (
        extra(Extra::CheekPaint),
        "paint on the face, painty face, 頬に絵の具, 頬に絵具, 頬にインク, 頬にペンキ, ほっぺに絵の具, ほっぺに絵具, ほっぺにインク, ほっぺにペンキ, ほっぺたに絵の具, ほっぺたに絵具, ほっぺたにインク, ほっぺたにペンキ, 顔に絵の具, 顔に絵具, 顔にインク, 顔にペンキ, 鼻に絵の具, 鼻に絵具, 鼻にインク, 鼻にペンキ",
    ),
    (
        extra(Extra::RiceOnCheek),
        "rice on the face, 頬にご飯粒, 頬にご飯つぶ, 頬に米粒, ほっぺにご飯粒, ほっぺにご飯つぶ, ほっぺに米粒, ほっぺたにご飯粒, ほっぺたにご飯つぶ, ほっぺたに米粒, 口元にご飯粒, 口元にご飯つぶ, 口元に米粒",
    ),
    (
        extra(Extra::Dirt),
        "dirt on the cheek, oily face, 頬に油, 頬にオイル, 頬に煤, 頬にすす, 頬に土, 頬に汚れ, 頬に機械油, ほっぺに油, ほっぺにオイル, ほっぺに煤, ほっぺにすす, ほっぺに土, ほっぺに汚れ, ほっぺに機械油, ほっぺたに油, ほっぺたにオイル, ほっぺたに煤, ほっぺたにすす, ほっぺたに土, ほっぺたに汚れ, ほっぺたに機械油, 顔に油, 顔にオイル, 顔にすす, 顔に土, 顔に汚れ, 顔に機械油, 鼻に油, 鼻にオイル, 鼻に煤, 鼻にすす, 鼻に土, 鼻に汚れ, 鼻に機械油",
    ),
    (
        extra(Extra::WhiteBreath),
        "white breath, visible breath, visible white breath, foggy breath, frosty breath, misty breath, breath in the cold, \
         breath in the air, breath fogging, breath clouds, cloud of breath, \
         白い息, 白い息を吐く, 白い息を吐いて, 白い息を吐いている, 息が白い, 吐く息が白い",
    ),
    (
        extra(Extra::KneePads),
        "knee pads, knee pad, kneepads, kneepad, knee guards, 膝パッド, ニーパッド, 膝当て, 膝サポーター, ひざ当て",
    ),
    (
        extra(Extra::MetalArm),
        "mechanical arm, mechanical arms, robotic arm, robotic arms, robot arm, cybernetic arm, cyber arm, prosthetic arm, \
         metal arm, steel arm, bionic arm, cyborg arm, artificial arm, mechanical hand, robotic hand, prosthetic hand, metal hand, \
         義手, 機械の腕, 機械の義手, 機械の手, メカアーム, サイボーグの腕, 鋼の腕, 片腕が機械",
    ),
    (
        extra(Extra::DragonTail),
        "dragon tail, dragon's tail, lizard tail, reptile tail, scaly tail, 竜の尻尾, 竜の尾, 竜のしっぽ, 龍の尾, ドラゴンの尻尾, \
         ドラゴンのしっぽ, 爬虫類の尻尾",
    ),
    (
        asks(&[GIRL, has(Extra::Horns), has(Extra::DemonWings), has(Extra::DragonTail)]),
        "dragon girl, dragongirl, dragon maiden, half dragon girl, 竜娘, 龍娘, ドラゴン娘, 竜の少女, 竜の女の子, 竜の娘, 龍の少女, \
         ドラゴンの少女, ドラゴンの女の子",
    ),
    (
        asks(&[BOY, has(Extra::Horns), has(Extra::DemonWings), has(Extra::DragonTail)]),
        "dragon boy, half dragon boy, 竜の少年, 竜の男の子, 龍の少年, ドラゴンの少年, ドラゴンの男の子",
    ),
    (
        held(Prop::Koto),
        "koto, playing koto, playing a koto, playing the koto, plays the koto, plays a koto, koto player, japanese koto, \
         琴, お琴, 箏, 琴を弾く, 琴を弾いて, 琴を弾いている, お琴を弾く, お琴を弾いて, お琴を弾いている, 箏を弾く, 琴を奏でる",
    ),
    (
        held(Prop::Abacus),
        "abacus, soroban, using an abacus, counting on an abacus, calculating on an abacus, そろばん, 算盤, そろばんを弾く, \
         そろばんを弾いて, そろばんを弾いている, そろばんをはじく",
    ),
    (
        held(Prop::FlamingPan),
        "flaming pan, flaming frying pan, pan in flames, flambe, flambeing, flambé, フランベ, フランベする, 炎の上がるフライパン",
    ),
    (
        asks(&[Wish::Kind(FigureKind::Woman), Wish::Prop(Prop::Baby)]),
        "mother holding a baby, mother cradling a baby, mother with a baby in her arms",
    ),
    (
        asks(&[Wish::Place(Place::WheelCabin), Wish::Pose(Pose::Sitting)]),
        "ferris wheel gondola, ferris wheel cabin, inside a ferris wheel, inside the ferris wheel, inside ferris wheel, in a ferris wheel, \
         in the ferris wheel, riding a ferris wheel, riding the ferris wheel, on a ferris wheel, on the ferris wheel, \
         inside a gondola, inside gondola, inside the gondola, gondola interior, \
         観覧車の中, 観覧車の中で, 観覧車のゴンドラ, 観覧車のゴンドラの中, 観覧車に乗る, 観覧車に乗って, 観覧車に乗っている, ferris wheel car, inside a ferris wheel gondola, in a ferris wheel gondola, gondola of a ferris wheel, cabin of a ferris wheel",
    ),
    (
        hat(Extra::CombatHelmet),
        "combat helmet, army helmet, military helmet, soldier helmet, soldier's helmet, ballistic helmet, tactical helmet, \
         軍用ヘルメット, 兵士のヘルメット, 鉄帽, 鉄かぶと",
    ),
];
