//! What stands in rooms and streets, parts of houses, and places as they are called in passing; English and Japanese.

use super::rows::asks;
use super::{Row, Sense};
use crate::words::wish::{Seat, Wish};
use crate::{Expression, Hour, Place, Pose, Prop, Sight, Weather};

pub const SEATS: &[Row] = &[
    (
        asks(&[Wish::Seat(Seat::Chair)]),
        "chair, bar stool, swivel chair, office chair, deck chair, folding chair, 椅子, いす, イス",
    ),
    (
        asks(&[Wish::Seat(Seat::Chair), Wish::Pose(Pose::Sitting)]),
        "slumped in a chair, lounging in a chair, \
         leaning back in a chair, on a chair, in a chair, in his chair, in her chair, \
         椅子に座る, 椅子に座って, 椅子に座った, 椅子に座っている, 椅子に座り, 椅子に腰掛けて, 椅子に腰掛ける, 椅子に腰かけて, \
         椅子に腰かける, 椅子に腰掛けた",
    ),
    (
        asks(&[Wish::Seat(Seat::Chair), Wish::Pose(Pose::Sitting), Wish::Place(Place::LivingRoom)]),
        "in his armchair, in her armchair, ロッキングチェアに座る, 揺り椅子に座る",
    ),
    (
        asks(&[Wish::Seat(Seat::Steps), Wish::Pose(Pose::Sitting)]),
        "on the steps, on the stairs, on the stone steps, on the front steps, 階段に腰掛けて, 階段に腰掛ける, 階段に腰かけて, \
         階段に座っている, 階段に座った, 石段に腰かける, 石段に腰かけて, 石段に腰掛けて, 石段に腰掛ける, 石段に座る, 石段に座っている",
    ),
    (
        asks(&[Wish::Seat(Seat::Wall), Wish::Pose(Pose::Sitting)]),
        "sitting on a windowsill outside, sitting on a parapet, sitting on a guardrail, sitting on the fence rail, \
         sitting on a wooden fence, 塀に座る, 手すりに座る, 堤防に座って, 堤防に座る, 石垣に座って, フェンスに座って",
    ),
    (
        asks(&[Wish::Seat(Seat::Bench), Wish::Pose(Pose::Sitting)]),
        "sitting on a park bench, waiting on a bench, reading on a bench, resting on a bench, ベンチに座り, ベンチに腰かけて, \
         ベンチに腰かける, ベンチに腰掛ける, ベンチで待つ, ベンチで休む",
    ),
    (
        asks(&[Wish::Seat(Seat::Bench), Wish::Pose(Pose::Dozing)]),
        "sleeping on a bench, asleep on a bench, napping on a bench, dozing on a bench, asleep on a park bench, \
         sleeping on a park bench, ベンチでうたた寝, ベンチで居眠り, ベンチで眠る, ベンチで寝る",
    ),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting)]),
        "at a writing desk, at his writing desk, bent over a desk, hunched over a desk, hunched over her desk, \
         hunched over his desk, 机に座る, 机に座っている, 机の前に座る, 机の前に座って, 席に座る, 席に座って, 席に座っている",
    ),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Place(Place::LivingRoom)]),
        "lying on a sofa, lying on the sofa, lying on a couch, lying on the couch, sprawled on a sofa, sprawled on the sofa, \
         sprawled on a couch, sprawled on the couch, napping on the sofa, napping on a sofa, napping on the couch, \
         ソファに寝転ぶ, ソファに寝転んで, ソファに寝そべる",
    ),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Place(Place::LivingRoom), Wish::Expression(Expression::Serene)]),
        "asleep on the sofa, asleep on the couch, sleeping on the sofa, sleeping on a sofa, sleeping on the couch, \
         asleep on a sofa, asleep on a couch, sleeping on a couch, ソファで寝る, ソファで寝ている, ソファで眠る, \
         ソファで眠っている, ソファで眠って",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::LivingRoom)]),
        "curled up on the sofa, curled up on a sofa, curled up on the couch, curled up on a couch, curled up in an armchair, \
         lounging on the sofa, lounging on a sofa, lounging on the couch, ソファに座っている, ソファに座った, \
         ソファに腰掛けて, ソファに腰かけて, ソファでくつろぐ, ソファでくつろいで",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::Bedroom)]),
        "sitting in bed, sitting up in bed, sits up in bed, ベッドに座っている, ベッドに座った, ベッドに腰かける, ベッドに腰掛ける",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::Hospital)]),
        "sitting on a hospital bed, sitting in a hospital bed, sitting on a clinic bed, sitting on an examination table, \
         病院のベッドに座る, 病院のベッドに座って, 病室のベッドに座る",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::Train)]),
        "train seat, bus seat, on a train seat, window seat on a train, 電車の座席, 電車の座席に座って, 座席に座って, 座席に座る",
    ),
    (
        asks(&[Wish::Pose(Pose::Dozing), Wish::Place(Place::Train)]),
        "asleep on a train seat, sleeping on a train seat, asleep on a bus seat, dozing on a train seat, asleep on a bus, \
         sleeping on a bus, 電車で眠る, 電車で眠っている, 電車で寝ている, 電車で居眠りする, 電車で居眠りしている",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::ThroneRoom)]),
        "on his throne, on her throne, on a golden throne, on the throne, 玉座に腰かける, 玉座に腰掛けて, 玉座に座っている, 玉座に座った",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Likely(Place::Cafe)]),
        "at a cafe table, at the table, at a round table, at a corner table, at a window table, \
         sitting at the counter, sitting at a counter, across the table, テーブルに着く, テーブル席, カウンター席に座って, テーブルにつく",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::Kitchen)]),
        "at the kitchen table, at a kitchen table, kitchen table",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::TatamiRoom), Wish::Sight(Sight::Kotatsu)]),
        "kotatsu, around a kotatsu, around the kotatsu, gathered around a kotatsu, sitting around a kotatsu, sitting under a kotatsu, こたつを囲む, こたつを囲んで, \
         こたつを囲んでいる, こたつ, under a kotatsu, under the kotatsu, in a kotatsu, at a kotatsu, at the kotatsu, sitting at a kotatsu, こたつに入る, \
         こたつに入って, こたつに入った, こたつに入っている, こたつで, 炬燵, コタツ, コタツで, コタツに入る, コタツに入って, コタツに入った, コタツに入っている, コタツを囲む, コタツを囲んで, 炬燵で, 炬燵に入って",
    ),
    (
        asks(&[Wish::Pose(Pose::Standing), Wish::Place(Place::Roof)]),
        "leaning on the rooftop fence, leaning against the rooftop fence, leaning on the rooftop railing, \
         屋上のフェンスにもたれる, 屋上のフェンスにもたれて, 屋上のフェンスに寄りかかって, 屋上のフェンス, 屋上の柵",
    ),
    (
        asks(&[Wish::Pose(Pose::LeaningOnRail), Wish::Likely(Place::Bridge)]),
        "lean on a railing, lean on the railing, lean over a railing, lean over the railing, lean against a railing, \
         leans on a railing, leans on the railing, leans over the railing, leans against a railing, leans against the railing, \
         leaning against a railing, leaning against the railing, leaning on the railing, leaning on a rail, leans on a rail, \
         leaning on a fence, leaning on the fence, leans on a fence, leaning against a fence, leans against a fence, \
         leaning on a railing, leaning over the railing, leaning over a railing, leaning on a balustrade, 手すりにもたれて, 手すりにもたれる, \
         欄干にもたれて, 欄干にもたれる",
    ),
];

/// Things that are drawn where they are at home.
pub const FITTINGS: &[Row] = &[
    (asks(&[Wish::Place(Place::Library)]), "本棚の前, 本棚の間, 本棚に囲まれた, 本棚に囲まれて, 本棚の並ぶ"),
    (
        asks(&[Wish::Likely(Place::Library)]),
        "bookcases, shelf of books, shelves of old books, shelves full of books, shelves full of old books, rows of books, \
         walls of books, walls lined with books, piles of books, books everywhere, between bookshelves, \
         between the bookshelves, book shelves, wall of books, 本に囲まれて, 本に囲まれた",
    ),
    (
        asks(&[Wish::Likely(Place::WitchWorkshop)]),
        "shelves of potions, shelves full of potions, potion bottles on shelves, shelves of jars, shelves of bottles, \
         brewing potions, 薬瓶の並ぶ棚",
    ),
    (asks(&[Wish::Place(Place::WitchWorkshop)]), "魔女の工房の中, 大鍋, 大鍋をかき混ぜる, 大鍋をかき混ぜて"),
    (
        asks(&[Wish::Likely(Place::Kitchen)]),
        "sink, kitchen sink, pot on the stove, kitchen counter, fridge, refrigerator, 流し台, 皿を洗う, 皿を洗って, 冷蔵庫",
    ),
    (asks(&[Wish::Likely(Place::Cafe)]), "cafe counter, coffee machine, espresso machine, カウンター"),
    (
        asks(&[Wish::Likely(Place::LivingRoom), Wish::Sight(Sight::Fireplace)]),
        "hearth, mantelpiece, in front of the fireplace, by the fireplace, 暖炉の火, 薪ストーブ",
    ),
    (
        asks(&[Wish::Likely(Place::LivingRoom)]),
        "by the fire, by a fire, in front of the fire, crackling fire, roaring fire",
    ),
    (
        asks(&[Wish::Likely(Place::Classroom)]),
        "desks, rows of desks, desks in rows, teacher's podium, 教卓, 教壇, 黒板の前",
    ),
    (
        asks(&[Wish::Likely(Place::Hospital)]),
        "clinic bed, examination room, examination table, doctor's clinic, hospital ward, iv drip, medical room, 診察室, 診療所, \
         病室のベッド, 病院のベッド, 点滴, 医務室",
    ),
    (
        asks(&[Wish::Likely(Place::Gym)]),
        "basketball hoop, under the hoop, under the basket, hoop and net, indoor court, indoor basketball court, \
         volleyball net, over the net, バスケットゴール, ゴール下, バスケットコート, 体育館のコート",
    ),
    (
        asks(&[Wish::Likely(Place::Gym), Wish::Prop(Prop::Ball), Wish::Pose(Pose::Leaping)]),
        "jumping for the ball, jump for the ball, jumps for the ball, jumping for a rebound",
    ),
    (
        asks(&[Wish::Likely(Place::Stadium)]),
        "crowded stadium, packed stadium, cheering stadium, stadium lights, 満員のスタジアム",
    ),
    (
        asks(&[Wish::Place(Place::Festival), Wish::Hour(Hour::Night)]),
        "night stall, night street stall, street stall at night, lantern lit stall, \
         屋台の灯り",
    ),
    (
        asks(&[Wish::Likely(Place::Street)]),
        "paved road, roadside, on the roadside, by the roadside, street corner, \
         on the corner, 道ばた, 歩道の上, 坂道の途中",
    ),
    (
        asks(&[Wish::Place(Place::TiledRoof)]),
        "temple roof, tiled roof, roof tiles, tile roof, on the roof tiles, roof tile, castle roof, shrine roof, on the tiles, edge of a rooftop, \
         edge of the rooftop, edge of the roof, edge of a roof, 瓦屋根, 瓦屋根の上, 寺の屋根, 寺の屋根の上, 城の屋根, 屋根瓦, 屋上の端",
    ),
    (
        asks(&[Wish::Place(Place::Shrine)]),
        "stone stairs, stone staircase, shrine stairs, stairs of a shrine, red torii, red torii gate, \
         vermilion torii, vermilion torii gate, vermilion gate, offering box, offertory box, 赤い鳥居, 朱色の鳥居, \
         朱塗りの鳥居, 賽銭箱, 参道, 神社の境内, 神社の石段, 狛犬",
    ),
    (
        asks(&[Wish::Place(Place::TatamiRoom)]),
        "tea ceremony room, tea ceremony, sliding doors, shoji, shoji screen, paper screen, paper screens, fusuma, japanese house, \
         畳の部屋, 畳の上, 障子, 襖, ふすま, 茶道, 床の間",
    ),
    (
        asks(&[Wish::Likely(Place::Farm)]),
        "stable, stables, horse stable, in a stable, in the stable, pigsty, henhouse, chicken coop, 馬小屋, 厩舎, 牛舎, 鶏小屋",
    ),
    (
        asks(&[Wish::Likely(Place::Bedroom)]),
        "under a blanket, under the blanket, under the covers, under a quilt, in a blanket, wrapped in a blanket, bedding, \
         bedside, headboard, futon, 毛布, 毛布にくるまって, 毛布にくるまる, 布団の中, 枕元, 掛け布団",
    ),
    (
        asks(&[Wish::Likely(Place::Ballroom)]),
        "crystal chandelier, glittering chandelier, under a chandelier, シャンデリアの下",
    ),
    (
        asks(&[Wish::Place(Place::ThroneRoom)]),
        "gothic castle hall, castle throne room, great hall of a castle, royal hall, 城の広間",
    ),
    (
        asks(&[Wish::Place(Place::Mansion)]),
        "sweeping staircase, marble staircase, spiral staircase, staircase of a mansion, 螺旋階段",
    ),
    (
        asks(&[Wish::Place(Place::Forest)]),
        "pine tree, tall trees, pine trees, birch trees, clearing, in a clearing, woodland path, \
         under a pine tree, tree trunk, trees in the background, \
         松林, 杉林, 雑木林, 木の根元, 森の奥, 森の小道",
    ),
    (
        asks(&[Wish::Likely(Place::Garden), Wish::Sight(Sight::Plants)]),
        "plants, potted plants, full of plants, flower pots, greenhouse plants, hanging plants, houseplants, \
         house plants, surrounded by plants, 植木鉢, 鉢植え, 花の鉢, 観葉植物",
    ),
    (
        asks(&[Wish::Place(Place::Field)]),
        "tall grass, in tall grass, hillside, \
         grassy field, grassy hillside, grassy plain, 芝生, 芝生の上, 草の上, 草むら",
    ),
    (asks(&[Wish::Likely(Place::Field)]), "on the grass, in the grass"),
    (
        asks(&[Wish::Place(Place::FlowerField)]),
        "flower field, field of flowers, fields of flowers, flower fields, field in bloom, blooming field, field full of flowers, \
         field of daisies, meadow of daisies, daisy field, poppy field, field of poppies, tulip field, field of tulips, \
         field of wildflowers, wildflower meadow, flowering meadow, flower meadow, meadow of flowers, among flowers, \
         surrounded by flowers in a field, コスモス畑, 菜の花畑, チューリップ畑, お花畑, 花畑",
    ),
    (
        asks(&[Wish::Pose(Pose::LyingOnBack), Wish::Place(Place::FlowerField)]),
        "lying in a field of flowers, lies in a field of flowers, lying in the field of flowers, lies among flowers, \
         lies in a flower field, lying in a flower field, lying among flowers, lying in flowers, lying in the flowers, \
         花畑に寝転んで",
    ),
    (
        asks(&[Wish::Pose(Pose::LyingOnBack), Wish::Place(Place::Field)]),
        "lies in the grass, lies in tall grass, lies on the grass, lies in a meadow, lying on the grass, lying in the grass, lying in tall grass, lying on grass, lying in a field, lying in a meadow, \
         草の上に寝転ぶ, 草の上に寝転んで, \
         草原に寝転ぶ, 草原に寝転んで, 芝生に寝転ぶ, 芝生に寝転んで, 芝生の上に寝転んで",
    ),
    (
        asks(&[Wish::Place(Place::Beach)]),
        "calm sea, blue sea, blue ocean, sparkling sea, water's edge, crashing waves, waves crashing, ocean waves, sea waves, \
         rocky shore, footprints in the sand, sandbar, 青い海, 砂の上, 波, 岩場",
    ),
    (asks(&[Wish::Place(Place::Cliff)]), "cliffside, cliff side, on top of a cliff, 崖の端, 断崖絶壁"),
    (
        asks(&[Wish::Place(Place::RiverBank)]),
        "riverside path, bank of a river, banks of a river, along a river, 川岸, 川のほとり, 川べり",
    ),
    (
        asks(&[Wish::Place(Place::Deck)]),
        "ship deck at sea, \
         deck of a ship, deck of a pirate ship, on the deck of a ship, prow of a ship, bow of a ship, 甲板の上, 船の甲板, 船の上",
    ),
    (
        asks(&[Wish::Prop(Prop::ShipsWheel), Wish::Place(Place::Deck)]),
        "ship's wheel, at the wheel of his ship, at the wheel of her ship, at the helm, ship's helm, steering a ship, steering the ship, \
         舵輪, 舵輪を握って, 舵輪を握る, 舵を取って, 舵を取る",
    ),
    (asks(&[Wish::Place(Place::Deck), Wish::Weather(Weather::Rain)]), "ship in a storm, storm at sea, 嵐の船"),
    (
        asks(&[Wish::Haunts(Place::Cliff), Wish::Weather(Weather::Rain)]),
        "stormy sea, sea in a storm, stormy ocean, rough sea in a storm, raging sea, 嵐の海, 荒れた海",
    ),
    (asks(&[Wish::Place(Place::Office)]), "detective's office, office desk, corporate office, 職場"),
    (
        asks(&[Wish::Likely(Place::Cockpit), Wish::Hour(Hour::Night)]),
        "control panel, control panels, pilot seat, pilot's seat, 操縦桿を握る, 操縦桿を握って",
    ),
    (
        asks(&[Wish::Likely(Place::NeonAlley), Wish::Hour(Hour::Night)]),
        "neon reflections, reflections of neon, reflected neon lights, neon tubes, blinking signs, ネオンの灯り, ネオンの看板, ネオン看板",
    ),
    (
        asks(&[Wish::Place(Place::NeonAlley), Wish::Hour(Hour::Night), Wish::Sight(Sight::Puddle)]),
        "neon signs reflecting in the puddles, neon signs reflected in puddles, neon signs reflecting in puddles, \
         neon lights reflecting in the puddles, neon lights reflected in puddles, neon reflected in puddles, \
         neon reflections in puddles, ネオンが水たまりに映る, 水たまりに映るネオン",
    ),
    (
        asks(&[Wish::Place(Place::Street), Wish::Weather(Weather::Rain)]),
        "wet pavement, wet asphalt, wet road, rain slicked street, rain slick street, rain slicked streets, rain swept street, \
         wet streets, 濡れた路面, 濡れた道, 雨に濡れた道",
    ),
    (asks(&[Wish::Place(Place::ConcertStage)]), "mic stand, microphone stand, ステージの上"),
    (
        asks(&[Wish::Place(Place::Station)]),
        "train platform bench, station bench, ticket gate, ticket gates, 駅のベンチ, 改札口",
    ),
    (
        asks(&[Wish::Place(Place::Train)]),
        "train door, train doors, crowded train, packed train, 満員電車, 電車のドア, 電車の窓",
    ),
    (asks(&[Wish::Place(Place::BusStop)]), "country bus stop, old bus stop, 田舎のバス停"),
    (
        asks(&[Wish::Place(Place::City)]),
        "night city street lights, city below, city in the background, buildings in the background, tall buildings, 街並みを背景",
    ),
];

/// Of a place in which there is nobody else.
pub const EMPTY: &[Row] = &[(asks(&[Wish::Nobody]), "誰もいない, 無人, 無人の, 人のいない, 人気のない")];

/// Things that are not drawn, and where they are.
pub const ABSENT: &[Row] = &[
    (
        Sense::Suggests(Place::Street),
        "telephone pole, telephone poles, utility pole, utility poles, power pole, power poles, power line, power lines, \
         telephone line, telephone lines, telephone wire, telephone wires, traffic light, traffic lights, mailbox, trash can, \
         trash cans, manhole, 電柱, 電線, 信号, 信号機, ポスト, 看板",
    ),
    (
        Sense::Suggests(Place::Street),
        "fire hydrant, fire hydrants, fire truck, fire engine, school bus, ice cream truck, police car, phone booth, \
         telephone booth, letter box, newspaper stand, 消防車, パトカー, 電話ボックス",
    ),
    (
        Sense::Suggests(Place::Garden),
        "orange tree, orange trees, lemon tree, lemon trees, peach tree, pear tree, fig tree, olive tree, \
         garden hose, lily pad, lily pads, water lily, water lilies, beer garden, 睡蓮",
    ),
    (Sense::Suggests(Place::Classroom), "ロッカー"),
    (Sense::Suggests(Place::LivingRoom), "spray bottle, cleaning spray, スプレーボトル, 霧吹き"),
    (Sense::Suggests(Place::Bedroom), "nightstand, wardrobe, doll house, dollhouse, 箪笥, クローゼット"),
    (Sense::Suggests(Place::Festival), "お面, ひょっとこのお面"),
    (Sense::Suggests(Place::Park), "bare trees, bare tree, bare branches, 枯れ木, 裸の木"),
    (Sense::Suggests(Place::Village), "chimney, well, stone well, 煙突, 井戸"),
    (Sense::Suggests(Place::Gym), "treadmill"),
    (Sense::Suggests(Place::Garden), "cake stand, tiered cake stand, ケーキスタンド"),
    (Sense::Suggests(Place::Gym), "rehearsal room, rehearsal hall, 稽古場"),
    (Sense::Suggests(Place::Dojo), "paper scroll, hanging scroll, 掛け軸"),
    (
        Sense::Suggests(Place::Beach),
        "palm tree, palm trees, deck chairs, beach umbrella, parasol on the beach, ヤシの木, パラソル",
    ),
];
