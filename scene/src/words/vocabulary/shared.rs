//! What two do with one thing that both have a part in: the rope, the baton, the earphones, the rings; English and Japanese.

use super::Row;
use super::rows::asks;
use crate::words::wish::Wish;
use crate::{Extra, Hour, Place, Pose, Prop, Weather};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Pose(Pose::TugOfWar), Wish::Likely(Place::Stadium), Wish::Hour(Hour::Day)]),
        "tug of war, playing tug of war, play tug of war, plays tug of war, tug of war with a rope, playing tug of war with a rope, \
         in a tug of war, having a tug of war, tug o war, pulling on a rope, pulling a rope, pulling the rope, pulling at a rope, \
         綱引き, 綱引きをする, 綱引きをして, 綱引きをしている, 綱引きして, 綱引きする, 綱を引く, 綱を引いて, 綱を引いている",
    ),
    (
        asks(&[Wish::Pose(Pose::ThrowingAt), Wish::Prop(Prop::Snowball), Wish::Weather(Weather::Snow)]),
        "snowball fight, having a snowball fight, in a snowball fight, snowballs at each other, throwing snowballs at each other, \
         throw snowballs at each other, throws snowballs at each other, 雪合戦, 雪合戦をする, 雪合戦をして, 雪合戦をしている, 雪合戦中, \
         雪玉を投げ合う, 雪玉を投げ合って, 雪玉を投げ合っている",
    ),
    (
        asks(&[Wish::Pose(Pose::ThrowingAt), Wish::Prop(Prop::Ball), Wish::Likely(Place::Park)]),
        "playing catch, play catch, plays catch, キャッチボール, キャッチボールをする, キャッチボールをして, キャッチボールをしている, \
         throwing a ball to each other, tossing a ball to each other, throwing a ball back and forth, tossing a ball back and forth, \
         passing a ball, passing the ball, passing a ball to each other, passing the ball to each other, passes the ball, passes a ball, \
         pass a ball to each other, pass the ball to each other, pass the ball, ボールを投げ合う, ボールを投げ合って, \
         ボールをパスする, ボールをパスして, パスを出す, パスを出して",
    ),
    (
        asks(&[Wish::Pose(Pose::ThrowingAt), Wish::Prop(Prop::Ball), Wish::Likely(Place::Gym)]),
        "passing a basketball, passing the basketball, pass a basketball, passes a basketball, passes the basketball, \
         passing a basketball to each other, pass a basketball to each other, throwing a basketball to each other",
    ),
    (
        asks(&[Wish::Pose(Pose::PillowFight), Wish::Prop(Prop::Pillow), Wish::Likely(Place::Bedroom)]),
        "pillow fight, having a pillow fight, have a pillow fight, in a pillow fight, pillow fighting, fighting with pillows, \
         hitting each other with pillows, 枕投げ, 枕投げをする, 枕投げをして, 枕投げをしている, 枕投げ中, まくら投げ",
    ),
    (
        asks(&[Wish::Pose(Pose::PassingBaton), Wish::Likely(Place::Stadium), Wish::Hour(Hour::Day)]),
        "passing the baton, passing a baton, passes the baton, passes a baton, pass the baton, handing over the baton, \
         hands over the baton, handing the baton, hands the baton, handing a baton, hands a baton, baton pass, baton handoff, \
         passing the relay baton, passing a relay baton, handing off the baton, hands off the baton, relay runners, \
         running in a relay, running a relay, running a relay race, running in a relay race, \
         バトンを渡す, バトンを渡して, バトンを渡している, バトンパス, バトンを受け取る, バトンを受け取って, バトンをつなぐ, \
         リレーで走る, リレーで走って, リレーで走っている, リレーを走る, リレーを走って",
    ),
    (
        asks(&[Wish::Pose(Pose::CryingOnShoulder)]),
        "crying on shoulder with, crying on her shoulder, crying on his shoulder, cries on her shoulder, cries on his shoulder, \
         weeping on her shoulder, weeping on his shoulder, sobbing on her shoulder, sobbing on his shoulder, a shoulder to cry on, \
         crying into her shoulder, crying into his shoulder, crying in her arms, crying in his arms, cries in his arms, cries in her arms, \
         肩で泣く, 肩で泣いて, 肩で泣いている, 肩に顔をうずめて泣く, 肩に顔を埋めて泣く, 肩に顔をうずめて泣いている, \
         肩に顔を埋めて泣いている, 胸で泣く, 胸で泣いて, 胸で泣いている, 腕の中で泣く, 腕の中で泣いて, 腕の中で泣いている",
    ),
    (
        asks(&[Wish::Pose(Pose::Examining), Wish::Likely(Place::Hospital)]),
        "listening with a stethoscope to, using a stethoscope, \
         uses a stethoscope, 聴診器を当てる, 聴診器を当てて, 聴診器を当てている, 聴診器をあてる, 聴診器をあてて, 聴診器をあてている, \
         聴診器で診察する, 聴診器で診察して, 聴診器で診察している, 診察する, 診察して, 診察している, 診察中",
    ),
    (
        asks(&[Wish::Pose(Pose::BandagingArm)]),
        "bandaging arm of, bandaging an arm, wraps a bandage around his arm, wraps a bandage around her arm, \
         wrapping a bandage around his arm, wrapping a bandage around her arm, wrapping a bandage around the arm of, \
         wraps a bandage around the arm of, 腕に包帯を巻く, 腕に包帯を巻いて, 腕に包帯を巻いている, 腕に包帯を巻いてあげる, \
         腕に包帯を巻いてあげて, 腕に包帯を巻いてあげている, 手に包帯を巻いてあげる, 手に包帯を巻いてあげて, 手に包帯を巻いてあげている, \
         包帯を巻いてあげる, 包帯を巻いてあげて, 包帯を巻いてあげている",
    ),
    (
        asks(&[Wish::Pose(Pose::SharingEarphones)]),
        "sharing earphones, sharing headphones, sharing an earphone, sharing one earphone, sharing a pair of earphones, \
         sharing a pair of headphones, sharing a headphone, sharing earbuds, sharing a pair of earbuds, sharing one pair of earphones, \
         sharing one pair of earbuds, share earphones, share an earphone, share a pair of earphones, share earbuds, shares earphones, \
         shared earphones, shared earbuds, sharing the same earphones, listening to music together, listen to music together, \
         one earphone each, one earbud each, an earbud each, イヤホンを分け合う, イヤホンを分け合って, イヤホンを分け合っている, \
         イヤホンを半分こ, イヤホンを半分こして, イヤホンを半分こする, イヤホンを片方ずつ, イヤホンを片耳ずつ, イヤホンをシェアして, \
         イヤホンをシェアする, イヤホンをシェアしている, 一緒に音楽を聴く, 一緒に音楽を聴いて, 一緒に音楽を聴いている",
    ),
    (
        asks(&[Wish::Pose(Pose::SharingBlanket), Wish::Likely(Place::LivingRoom)]),
        "under one blanket, under a blanket together, under the same blanket, under a shared blanket, sharing a blanket, sharing one blanket, \
         share a blanket, shares a blanket, shared blanket, wrapped in one blanket, wrapped in a blanket together, 一枚の毛布にくるまる, \
         一枚の毛布にくるまって, 毛布を分け合って, 毛布を分け合う, 毛布に一緒にくるまって, 一緒に毛布にくるまって, 二人で毛布にくるまって, 一枚の毛布",
    ),
    (
        asks(&[Wish::Pose(Pose::SharingScarf), Wish::Extra(Extra::Scarf)]),
        "shared scarf, sharing a scarf, sharing one scarf, share a scarf, shares a scarf, scarf sharing, sharing the same scarf, \
         一本のマフラーを巻いて, 一本のマフラー, マフラーを分け合って, マフラーを二人で巻いて, 二人でマフラーを巻いて, 一緒にマフラーを巻いて",
    ),
    (
        asks(&[Wish::Pose(Pose::ExchangingRings), Wish::Likely(Place::Church)]),
        "exchanging rings, exchange rings, exchanges rings, exchanging wedding rings, exchange wedding rings, ring exchange, \
         exchanging vows, exchange vows, putting a ring on her finger, puts a ring on her finger, slipping a ring on her finger, \
         slips a ring on her finger, placing a ring on her finger, places a ring on her finger, putting the ring on her finger, \
         puts the ring on her finger, putting a ring on his finger, puts a ring on his finger, 指輪の交換, 指輪交換, \
         指輪を交換する, 指輪を交換して, 指輪を交換している, 指輪をはめる, 指輪をはめて, 指輪をはめてあげる, 指輪をはめている, 誓いを交わす",
    ),
    (
        asks(&[Wish::Pose(Pose::BraidingFor), Wish::Likely(Place::Bedroom)]),
        "braiding hair with, braiding another's hair, braiding each other's hair, 髪を編んであげる, 髪を編んであげて, 髪を編んであげている, \
         三つ編みにしてあげる, 三つ編みにしてあげて, 三つ編みにしてあげている, 三つ編みをしてあげる, 三つ編みをしてあげて",
    ),
    (
        asks(&[Wish::Pose(Pose::CookingTogether), Wish::Likely(Place::Kitchen)]),
        "cooking together, cook together, baking together, bake together, baking cookies together, bake cookies together, \
         making cookies together, baking a cake together, bake a cake together, making a cake together, cooking dinner together, \
         making dinner together, cooking a meal together, making pancakes together, baking bread together, 一緒に料理する, \
         一緒に料理して, 一緒に料理している, 一緒に料理をする, 一緒に料理をして, 一緒に料理をしている, 一緒に料理を作る, 一緒に料理を作って, \
         一緒に料理を作っている, 一緒にお菓子を作る, 一緒にお菓子を作って, 一緒にお菓子を作っている, 一緒にクッキーを焼く, \
         一緒にクッキーを焼いて, 一緒にクッキーを焼いている, 一緒にケーキを作る, 一緒にケーキを作って, 一緒にケーキを作っている",
    ),
    (
        asks(&[Wish::Pose(Pose::ReadingTo), Wish::Prop(Prop::Book), Wish::Likely(Place::LivingRoom)]),
        "reading aloud with, looking at a photo album, looking through a photo album, looking at an album together, looking at old photos together, \
         アルバムを見る, アルバムを見て, アルバムを見ている, reading a book together, reading a picture book together, reading together, read a book together, \
         一緒に本を読む, 一緒に本を読んで, 一緒に本を読んでいる, 一緒に絵本を読む, 一緒に絵本を読んで, 一緒に絵本を読んでいる, \
         本を読んであげる, 本を読んであげて, 本を読んであげている",
    ),
    (
        asks(&[Wish::Pose(Pose::WrappingScarf)]),
        "wrapping scarf around with, wrapping a scarf around her, wrapping a scarf around him, wraps a scarf around her neck, \
         wrapping a scarf around her neck, wrapping a scarf around his neck, wraps a scarf around his neck, \
         wrapping his scarf around her neck, wraps his scarf around her neck, puts his scarf around her neck, \
         puts a scarf around her neck, putting a scarf around her neck, マフラーを巻いてあげる, マフラーを巻いてあげて, \
         マフラーを巻いてあげている, マフラーをかけてあげる, マフラーをかけてあげて",
    ),
    (
        asks(&[Wish::Pose(Pose::TyingTie)]),
        "tying tie of with, tying his tie, tying his necktie, ties his tie, ties his necktie, fixing his tie, fixes his tie, \
         fixing his necktie, straightening his tie, straightens his tie, adjusting his tie for him, ネクタイを結んであげる, \
         ネクタイを結んであげて, ネクタイを直してあげる, ネクタイを直してあげて, ネクタイを締めてあげる, ネクタイを締めてあげて",
    ),
    (
        asks(&[Wish::Pose(Pose::AgainstWall)]),
        "kabedon, kabe don, wall slam, pinned against the wall, pinning her against the wall, pins her against the wall, \
         cornered against the wall, corners her against the wall, cornering her against the wall, 壁ドン, 壁ドンする, 壁ドンして, \
         壁ドンしている, 壁ドンされる, 壁ドンされて",
    ),
    (
        asks(&[Wish::Pose(Pose::TakingSelfie), Wish::Prop(Prop::Phone)]),
        "selfie, selfies, group selfie, taking a selfie, takes a selfie, take a selfie, take selfies, taking selfies, taking selfie, \
         taking a selfie together, taking a group selfie, take a selfie together, snapping a selfie, posing for a selfie, \
         mirror selfie, taking a mirror selfie, 自撮り, 自撮りして, 自撮りをして, 自撮りする, 自撮りをする, 自撮りしている, \
         自撮りをしている, スマホで自撮り, 一緒に自撮り",
    ),
];
