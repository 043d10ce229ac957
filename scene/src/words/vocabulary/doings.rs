//! What people do with each other and with things: carrying, hugging, feeding, aiming, washing, moving; English and Japanese.

use super::rows::{asks, extra, held, pose};
use super::{Row, Sense};
use crate::words::wish::{Nod, Seat, Wish};
use crate::{Expression, Extra, Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    // With somebody beside.
    (
        pose(Pose::ShoulderRide),
        "on his shoulders, on her shoulders, on the shoulders, on shoulders, sitting on his shoulders, sitting on her shoulders, shoulder ride, riding on shoulders, on their shoulders, on his father's shoulders, on her father's shoulders, on his dad's shoulders, on her dad's shoulders, 肩車, 肩車して, 肩車をする, 肩車をして, 肩車する, 肩車をしている, 肩車されて",
    ),
    (
        pose(Pose::Piggyback),
        "piggyback, piggyback ride, giving a piggyback ride, giving piggyback rides, giving her a piggyback ride, giving him a piggyback ride, carrying piggyback, riding piggyback, piggybacking, piggy back, on piggyback, carried piggyback, carrying on his back, carrying on her back, おんぶ, おんぶして, おんぶする, おんぶしている, おんぶされて, おんぶをする, おんぶをして, 背負って, 背負う",
    ),
    (
        pose(Pose::PrincessCarry),
        "princess carry with, princess carry, bridal carry, carrying bridal style, bridal style, carrying princess style, princess carrying, carried in his arms, carried in her arms, carrying her in his arms, carrying him in her arms, お姫様抱っこ, お姫様だっこ, お姫様抱っこして, お姫様抱っこする, 姫抱っこ, お姫様抱っこされて",
    ),
    (
        pose(Pose::ShakingHands),
        "shaking hands, handshake, shake hands, shakes hands, shaking each other's hand, 握手, 握手して, 握手する, 握手をする, 握手している",
    ),
    (
        pose(Pose::Whispering),
        "whispering, whispers, whispering a secret, telling a secret, whispering into ear, whispering into her ear, whispering into his ear, whispering in her ear, whispering in his ear, whispering to, whispering a secret into, whispers into her ear, whispers into his ear, whispers in her ear, whispers in his ear, whispers a secret, whispers a secret into, whispers a secret in, 耳打ち, ささやいて, 囁いて, 囁く, 耳打ちして, 耳打ちする, ひそひそ話",
    ),
    (
        pose(Pose::Feeding),
        "feeding, feeds, spoon feeding, feeding each other, あーん, あーんして, あーんする, 食べさせて, 食べさせる, 食べさせてあげる",
    ),
    (
        pose(Pose::BackHug),
        "back hug with, back hug, hug from behind, hugging from behind, hugging her from behind, hugging him from behind, hugged from behind, embracing from behind, backhug, hugs her from behind, hugs him from behind, バックハグ, 後ろから抱きしめて, 後ろから抱きしめる, 後ろから抱きついて",
    ),
    (
        pose(Pose::ArmInArm),
        "arm in arm, linking arms, arms linked, linked arms, with linked arms, locked arms, walking arm in arm, 腕を組んで歩いて",
    ),
    (
        pose(Pose::CheekKiss),
        "kissing, kiss, kisses, kiss on the cheek, kissing on the cheek, cheek kiss, kissing her cheek, kissing his cheek, kissing her on the cheek, kissing him on the cheek, giving a kiss, キス, キスをする, キスする, キスして, 頬にキス, 頬にキスをする, ほっぺにキス, ほっぺにチュー",
    ),
    // With something in the arms.
    (
        held(Prop::Pillow),
        "hugging a pillow, hugging pillow, hugging her pillow, hugging his pillow, holding a pillow, hugging a cushion, holding a cushion, body pillow, clutching a pillow, 枕を抱いて, 枕を抱きしめて, クッションを抱いて, 枕を抱える, 枕を抱えて, クッションを抱えて",
    ),
    (
        held(Prop::Teddy),
        "hugging a teddy bear, hugging a teddy, hugging her teddy bear, hugging his teddy bear, hugging a plush, hugging a plushie, hugging a stuffed toy, hugging teddy bear, hugging her teddy, hugging a big teddy bear, ぬいぐるみを抱いて, ぬいぐるみを抱く, ぬいぐるみを抱える, ぬいぐるみを抱えて",
    ),
    (
        held(Prop::Baby),
        "with a baby, with her baby, with his baby, with their baby, with a newborn, and her baby, and his baby, with a baby on her arm, with a baby on his arm, with her baby on her arm, baby on her arm, baby on his arm, holding a baby, holding her baby, holding his baby, holding the baby, cradling a baby, cradling her baby, cradling his baby, carrying a baby, carrying her baby, carrying his baby, baby in her arms, baby in his arms, baby in arms, with a baby in her arms, rocking a baby, holding a newborn, holding a newborn baby, holding an infant, holding a baby in her arms, holding a baby in his arms, holding her baby in her arms, holding her newborn, holding a sleeping baby, 赤ちゃんを抱いて, 赤ちゃんを抱く, 赤ん坊を抱いて, 赤ん坊を抱く, 赤ちゃんを抱っこ, 赤ちゃんを抱っこして, 赤ちゃんを抱っこする, 赤ちゃんを抱いた, 赤ん坊を抱いた, 赤ん坊を抱えて, 赤ちゃんを抱いている",
    ),
    (
        held(Prop::BeachBall),
        "beach ball, playing with a beach ball, playing beach ball, holding a beach ball, inflatable ball, playing beach volleyball, beach volleyball, ビーチボール, ビーチバレー, ビーチボールで遊ぶ, ビーチボールで遊んで",
    ),
    (
        asks(&[Wish::Prop(Prop::BeachBall), Wish::Pose(Pose::Raising)]),
        "throwing a beach ball, raising a beach ball, tossing a beach ball",
    ),
    // Weapons.
    (
        held(Prop::Pistol),
        "pistol, gun, handgun, revolver, holding a gun, holding a pistol, holding gun, holding a handgun, flintlock, gun in hand, with a gun, blaster, ray gun, 銃, 拳銃, ピストル, リボルバー, 銃を持って, 拳銃を持って, 銃を持った, ハンドガン",
    ),
    (
        asks(&[Wish::Prop(Prop::Pistol), Wish::Pose(Pose::Aiming)]),
        "aiming a pistol, aiming a gun, aiming his gun, aiming her gun, aiming a handgun, pointing a gun, pointing a pistol, pointing his gun, pointing her gun, shooting a gun, firing a gun, shooting a pistol, aiming a revolver, aiming gun, gunslinger pose, 銃を構えて, 銃を構える, 拳銃を構えて, 拳銃を構える, 銃を向けて",
    ),
    (
        held(Prop::Rifle),
        "rifle, sniper rifle, musket, shotgun, holding a rifle, assault rifle, machine gun, hunting rifle, carrying a rifle, ライフル, ライフル銃, 猟銃, 機関銃, 小銃, マスケット, 散弾銃",
    ),
    (
        asks(&[Wish::Prop(Prop::Rifle), Wish::Pose(Pose::Aiming)]),
        "aiming a rifle, aiming his rifle, aiming her rifle, aiming a sniper rifle, shooting a rifle, firing a rifle, aiming a shotgun, aiming with a rifle, aiming a musket, ライフルを構えて, ライフルを構える, 猟銃を構えて",
    ),
    (held(Prop::Bow), "aiming his arrow, aiming her arrow, 弓を構えて, 弓を構える, 弓を引く, 弓を引いて, 弓道"),
    (
        held(Prop::Greatsword),
        "greatsword, great sword, two handed sword, twohanded sword, claymore, huge sword, giant sword, big sword, large sword, zweihander, buster sword, 大剣, 巨大な剣, 両手剣",
    ),
    (
        asks(&[Wish::Prop(Prop::Greatsword), Wish::Pose(Pose::Raising)]),
        "raising a two handed sword, raising a greatsword, two handed sword overhead, sword overhead with both hands, raising a two handed sword overhead, raising a great sword, swinging a greatsword, swinging a huge sword, 大剣を振り上げて, 大剣を振りかざして, 大剣を掲げて",
    ),
    (
        asks(&[Wish::Prop(Prop::Axe), Wish::Pose(Pose::Raising)]),
        "raising an axe, raising his axe, raising her axe, swinging an axe, chopping wood, 斧を振り上げて, 薪を割る, 薪割り",
    ),
    (
        held(Prop::SwordAndShield),
        "sword and shield, sword and a shield, a sword and a shield, shield and sword, sword and his shield, sword and her shield, holding a sword and shield, holding a sword and a shield, 剣と盾, 盾と剣",
    ),
    // Fists.
    (
        pose(Pose::Guarding),
        "boxing, boxing stance, fists up, fists raised, boxing pose, shadow boxing, guarding, ボクシング, ボクシングをする",
    ),
    (extra(Extra::BoxingGloves), "boxing glove, ボクシンググローブ, ボクシング グローブ, boxing mitt"),
    (
        extra(Extra::HandWraps),
        "bandaged hand, hand wrap, wrapped hand, bandaged fist, bandages on his hand, bandages on her hand, bandage on his hand, bandages around his hand, bandages around her hand, bandaged wrist, bandaged, bandages, 包帯, 手に包帯, バンテージ, 包帯を巻いた手, wrapped fist, 拳に包帯, 手の包帯, bandages on his hands, bandages on her hands, bandages around her hands, bandages around his hands",
    ),
    // Who plays an instrument sings too.
    (
        asks(&[Wish::Bears(Prop::Microphone), Wish::Expression(Expression::Laugh)]),
        "singing, sings, sing, singing a song",
    ),
    // With oneself.
    (
        asks(&[Wish::Prop(Prop::Toothbrush), Wish::Pose(Pose::BrushingTeeth)]),
        "brushing teeth, brushing her teeth, brushing his teeth, brushes her teeth, brushes his teeth, toothbrush, tooth brush, brushing their teeth, 歯を磨いて, 歯を磨く, 歯磨き, 歯磨きをする, 歯磨きをして, 歯みがき, 歯ブラシ",
    ),
    (
        asks(&[Wish::Prop(Prop::Hairbrush), Wish::Pose(Pose::BrushingHair)]),
        "combing hair, combing her hair, combing his hair, brushing hair, hair brushing, brushing her hair, brushing his hair, hairbrush, brushes her hair, combs her hair, comb, hair brush, 髪をとかす, 髪をとかして, 髪を梳かす, 髪を梳かして, 髪を梳く, 櫛, ブラシで髪をとかす",
    ),
    (
        pose(Pose::TyingShoes),
        "tying shoes, tying his shoes, tying her shoes, tying shoelaces, tying his shoelaces, tying her shoelaces, tying a shoe, tying his shoe, tying her shoe, tying the laces, tying shoelace, lacing his shoes, lacing her shoes, 靴を履く, 靴を履いて, 靴を履いている, 靴をはく, 靴をはいて, 靴をはいている, ローファーを履いている, 靴を履こうとしている, 靴紐を結ぶ, 靴紐を結んで, 靴ひもを結ぶ, 靴ひもを結んで",
    ),
    (
        asks(&[Wish::Pose(Pose::Yawning), Wish::Expression(Expression::Sleepy)]),
        "yawning, yawns, yawn, あくび, あくびをする, あくびをして, あくびして, あくびをしている",
    ),
    (
        asks(&[Wish::Pose(Pose::Howling), Wish::Expression(Expression::Shouting), Wish::Nod(Nod::Up)]),
        "howling, howls, howling at the moon, howling to the moon, howl, 遠吠え, 遠吠えする, 遠吠えして",
    ),
    (
        asks(&[Wish::Pose(Pose::Meditating), Wish::Expression(Expression::Serene)]),
        "meditating, meditation, meditates, lotus position, lotus pose, in meditation, sitting in meditation, zazen, yoga, yoga pose, doing yoga, in a yoga pose, practicing yoga, ヨガ, 瞑想, 瞑想して, 瞑想する, 瞑想している, 座禅, 坐禅",
    ),
    (
        pose(Pose::Begging),
        "begging, begs, begging for food, begging for money, begging for mercy, begging for forgiveness, pleading on his knees, pleading on her knees, 懇願, 懇願する, 懇願して, 命乞い",
    ),
    (
        pose(Pose::Crawling),
        "crawling, crawls, on all fours, crawl, on hands and knees, on her hands and knees, on his hands and knees, ハイハイ, はいはい, 四つん這い, よつんばい",
    ),
    (
        asks(&[Wish::Pose(Pose::Climbing), Wish::Place(Place::Gym)]),
        "climbing wall, indoor climbing wall, indoor climbing wall with colorful holds, climbing wall with colorful holds, \
         indoor climbing, climbing gym, bouldering gym, bouldering wall, climbing an indoor wall, クライミングジム, ボルダリングジム",
    ),
    (
        pose(Pose::Climbing),
        "climbing, climbs, rock climbing, climbing a rock wall, climbing a wall, climbing a cliff, climbing a rock, climbing rocks, bouldering, climbing a rock face, rock wall, クライミング, 崖を登る, 崖を登って, ボルダリング, 岩を登る",
    ),
    (
        asks(&[Wish::Pose(Pose::Swimming), Wish::Place(Place::Pool)]),
        "swimming in a pool, swimming in the pool, swims in a pool, swims in the pool, swimming in a swimming pool, \
         プールで泳ぐ, プールで泳いで, プールで泳いでいる",
    ),
    (
        pose(Pose::Swimming),
        "swimming, swims, swim, swimming in the sea, swimming underwater, swimming in the ocean, diving, scuba diving, snorkeling, 泳いで, 泳ぐ, 泳いでいる, 泳いだ, 水泳, 潜って, 潜る",
    ),
    (
        pose(Pose::Falling),
        "falling, falls, falling through the sky, falling from the sky, falling down from the sky, free fall, freefall, skydiving, skydive, 落下, 落下する, 落ちて, 落ちる, 空から落ちる, 空から落ちて, 空から落ちてくる, スカイダイビング, 落下して",
    ),
    (
        pose(Pose::IceSkating),
        "ice skating, ice skates, skating on ice, ice skate, skating, スケート, アイススケート, スケートをする, スケートをして, スケートをしている",
    ),
    (
        pose(Pose::Skiing),
        "skiing, skis, ski, skiing down a slope, skiing downhill, on skis, スキー, スキーをする, スキーをして, スキーをしている",
    ),
    (
        pose(Pose::OnScooter),
        "riding a scooter, rides a scooter, riding her scooter, riding his scooter, on a scooter, on her scooter, on his scooter, scooter, motor scooter, riding a motor scooter, riding a vespa, riding a moped, moped, スクーター, スクーターに乗って, スクーターに乗る, 原付",
    ),
    (
        pose(Pose::OnMotorbike),
        "riding a motorbike, riding a motorcycle, rides a motorcycle, riding his motorcycle, riding her motorcycle, on a motorcycle, on a motorbike, on his motorcycle, on her motorcycle, motorcycle, motorbike, riding motorcycle, riding his motorbike, riding her motorbike, バイク, バイクに乗って, バイクに乗る, バイクに乗っている, オートバイ, バイクに乗った, オートバイに乗って",
    ),
    (pose(Pose::Aiming), "aiming, aiming at viewer, aiming at the viewer, aiming at us, taking aim, takes aim"),
    // At a meal, at work.
    (
        held(Prop::Soup),
        "soup, chicken soup, tomato soup, pumpkin soup, onion soup, vegetable soup, mushroom soup, corn soup, eating soup, bowl of soup, eating soup with a spoon, spoon, eating with a spoon, stew, porridge, cereal, eating cereal, bowl of cereal, eating porridge, eating stew, miso soup, スープ, スープを飲んで, スープを飲む, 味噌汁, スプーン, おかゆ, シチュー",
    ),
    (
        held(Prop::Trumpet),
        "trumpet, playing the trumpet, playing trumpet, playing a trumpet, cornet, bugle, トランペット, トランペットを吹く, トランペットを吹いて, ラッパ",
    ),
    (
        held(Prop::Carving),
        "carving wood, carving, carves, whittling, wood carving, carving a figure, carving a statue, carving a bird, whittling wood, 木彫り, 木を彫る, 木を彫って, 彫刻",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Likely(Place::DiningRoom)]),
        "at a dinner table, at the dinner table, sitting at a dinner table, sitting at the dinner table, around a dinner table, around the dinner table, dinner table, at the table together, sitting at the table, sitting around a table, sitting around the table, eating together, 食卓を囲む, 食卓を囲んで, テーブルに座って",
    ),
    // Where one sits or lies.
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::Bedroom)]),
        "on the edge of a bed, sitting on edge of bed, ベッドの端に座って, ベッドの端に座る, ベッドに腰かけて, ベッドに腰掛けて",
    ),
    (
        asks(&[Wish::Seat(Seat::Wall), Wish::Pose(Pose::Sitting)]),
        "sitting on a fence, sitting on the fence, sit on a wall, sit on a low wall, sits on a low wall, \
         sit on the wall, sits on the wall, sits on a ledge, sit on a ledge, sits on the ledge",
    ),
    (
        asks(&[Wish::Seat(Seat::Wall), Wish::Pose(Pose::Sitting), Wish::Place(Place::Roof)]),
        "sitting on the edge of a roof, sits on the edge of a roof, sit on the edge of a roof, sitting on the edge of the roof, \
         sits on the edge of the roof, sitting on the edge of a rooftop, sits on the edge of a rooftop, \
         sit on the edge of a rooftop, sitting at the edge of a rooftop, sitting on a roof edge",
    ),
    (
        pose(Pose::LyingProne),
        "lying on stomach, lying on her stomach, lying on his stomach, on stomach, on her stomach, on his stomach, lying face down, prone, lying prone, lying on her belly, lying on his belly, lying on belly, うつ伏せに寝て, うつ伏せで, 腹ばい",
    ),
    (Sense::Silent, "on the cheek, on her cheek, on his cheek, on cheek, cute pose"),
];
