//! More Japanese: clothes, deeds, moods and places as they are said.

use super::{Noun, Row, Sense, accent, extra, hair_style, outfit};
use crate::scene::{Build, Expression, Extra, Framing, HairStyle, Hour, Outfit, Place, Pose, Prop, Tint, Weather};
use crate::words::wish::{Gaze, Wish};

const fn asks(wishes: &'static [Wish]) -> Sense {
    Sense::Wishes(wishes)
}

const fn prop(prop: Prop) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Prop(prop)))
}

const fn pose(pose: Pose) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Pose(pose)))
}

const fn face(expression: Expression) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Expression(expression)))
}

pub const WORDS: &[Row] = &[
    (
        Sense::Takes,
        "食べて, 食べる, 食べている, 食べた, 食べながら, 演奏して, 演奏している, 演奏する, 運んで, 運ぶ, 運んでいる",
    ),
    (prop(Prop::Sword), "剣, 刀, 日本刀, 大剣, ナイフ, 短剣, 木刀, 竹刀, 剣を構えて"),
    (prop(Prop::Staff), "杖, 槍, 魔法の杖, ほうき, 箒, 錫杖, 薙刀"),
    (prop(Prop::Book), "本, 書物, 魔導書, 教科書, ノート, 小説, 読書, 本を読んで, 新聞, 読書中, 本を読む"),
    (prop(Prop::Phone), "スマホ, スマートフォン, 携帯, 携帯電話, 電話, 自撮り"),
    (prop(Prop::Umbrella), "傘, 日傘, 番傘, 和傘, 相合傘, ビニール傘"),
    (
        prop(Prop::Cup),
        "コップ, カップ, マグカップ, コーヒー, お茶, 紅茶, ティーカップ, 湯呑み, ジュース, ワイン, ワイングラス, ココア, 珈琲",
    ),
    (prop(Prop::Flowers), "花束, 薔薇, バラ, 一輪の花, 百合, ひまわり, 向日葵, チューリップ"),
    (prop(Prop::Guitar), "ギター, エレキギター, ギターを弾く, ギターを弾いて"),
    (prop(Prop::Bag), "鞄, カバン, かばん, バッグ, トートバッグ, 買い物袋, スーツケース, 学生鞄"),
    (prop(Prop::Ball), "ボール, サッカーボール, バスケットボール, サッカー, バスケ"),
    (prop(Prop::Microphone), "マイク, 歌って, 歌う, 歌っている, 歌い, カラオケ"),
    (prop(Prop::Fan), "扇子, うちわ, 団扇, 扇"),
    (prop(Prop::Balloon), "風船"),
    (
        prop(Prop::Candy),
        "りんご飴, リンゴ飴, アイス, アイスクリーム, ソフトクリーム, 飴, キャンディー, キャンディ, わたあめ, 綿あめ, かき氷, 団子, クレープ",
    ),
    (prop(Prop::Lantern), "ランタン, 提灯, ランプ, 灯籠"),
    (prop(Prop::Bow), "弓, 弓矢, 弓を引く, 弓を引いて, 弓を構えて"),
    (pose(Pose::BackTurned), "後ろから, 背後から, 背中"),
    (pose(Pose::HandsTogether), "手を組んで, 両手を組んで"),
    (pose(Pose::HandInHair), "髪をかき上げて, 髪をかき上げる, 頭をかいて, 髪を触って"),
    (pose(Pose::ArmsBehind), "手を後ろに組んで, 後ろ手"),
    (pose(Pose::Shrugging), "肩をすくめて, 肩をすくめる"),
    (pose(Pose::CoveringMouth), "口を手で覆って, 口元を隠して, 口を押さえて"),
    (pose(Pose::HandOnChest), "胸に手を当てて, 胸に手"),
    (pose(Pose::Standing), "寄りかかって, もたれて, 壁にもたれて, 寄りかかる"),
    (
        face(Expression::Smile),
        "笑った, 微笑んで, 微笑み合う, 嬉しい, 嬉しそう, 楽しい, 楽しそう, 優しい, 優しい笑顔, 幸せ, 幸せそう, にっこり, ほほえんで, 明るい, 元気, 楽しげ, 陽気, 朗らか",
    ),
    (face(Expression::Laugh), "大声で笑って, 笑い合って, 笑い合う, 笑い"),
    (
        face(Expression::Sad),
        "悲しそう, 寂しそう, 寂しげ, 落ち込んで, 落ち込んだ, しょんぼり, 切ない, 切なげ, 憂鬱, 孤独",
    ),
    (face(Expression::Crying), "泣きそう, 涙を流して, 涙を流す, 泣いた, 涙目, 泣きながら"),
    (face(Expression::TearfulSmile), "泣きながら笑って, 泣きながら笑う, 泣きながら笑っている, 涙を浮かべて笑う"),
    (face(Expression::Angry), "怒りの表情, 激怒, 睨んでいる, 怒り顔"),
    (face(Expression::Surprised), "驚いた顔, 驚きの表情, びっくりした, 驚愕"),
    (
        face(Expression::Shy),
        "恥ずかしそう, 照れくさそう, 照れている, 照れた, 内気, はにかんで, はにかむ, 頬を赤らめて, 頬を赤らめた, 恥ずかしがって",
    ),
    (face(Expression::Sleepy), "眠そう, 疲れた, 疲れて, 疲れ, あくび, うとうと, 眠たげ"),
    (face(Expression::Serene), "寝ている, 寝て, 眠って, 昼寝, 居眠り, 瞑想, 安らかな, 寝る"),
    (face(Expression::Determined), "決意の表情, 真剣な表情, 真剣な顔, 決意した, 厳しい, 力強い"),
    (face(Expression::Calm), "冷たい, 落ち着いて, 冷たい目, 物静か, 澄まし顔, 静かな, 神秘的"),
    (face(Expression::Scared), "怖がる, 怖がって, 怖がっている, 震えて, 怯えている"),
    (face(Expression::Worried), "不安そう, 心配そう, 緊張, 緊張した, 困った, 困って, 焦って, 汗"),
    (face(Expression::Shouting), "大声, 叫んだ, 吠える"),
    (face(Expression::Smug), "自信, 自信に満ちた, 得意顔, 誇らしげ, 余裕の笑み"),
    (face(Expression::Bored), "退屈そう, つまらなそう, 無気力"),
    (face(Expression::Confused), "困惑した, 首を傾げ, 戸惑った"),
    (
        asks(&[Wish::Gaze(Gaze::Aside)]),
        "外を見て, 外を見る, 窓の外を見る, 窓の外を見て, 窓の外を見つめる, 目をそらして, そっぽを向いて, 外を眺めて, 海を見て, 海を眺めて, 海を見つめて, 眺めて, 眺める",
    ),
    (
        asks(&[Wish::Nod(crate::words::wish::Nod::Up)]),
        "星を見上げる, 星を見上げて, 星を見上げている, 空を見上げる, 空を見上げている, 月を見上げる, 月を見上げて, 夜空を見上げる, 夜空を見上げて, 花火を見上げる, 見上げた",
    ),
    (asks(&[Wish::Build(Build::Slender)]), "細身, 痩せた, 華奢, ほっそり, すらりとした"),
    (asks(&[Wish::Build(Build::Sturdy)]), "筋肉質, たくましい, がっしり, 太った, マッチョ, 屈強"),
    (asks(&[Wish::Age(crate::scene::Age::Old)]), "年老いた, 老いた, 高齢"),
    (Sense::Silent, "背の高い, 背が高い, 長身, 背の低い, 小柄"),
    (asks(&[Wish::Framing(Framing::Wide)]), "引き, 遠景, ロングショット, 遠くから"),
    (asks(&[Wish::Framing(Framing::HalfBody)]), "ウエストショット, 腰上"),
    (hair_style(HairStyle::SingleBraid), "一本三つ編み, 片三つ編み"),
    (hair_style(HairStyle::LowPonytail), "一つ結び, ローポニー, ひとつ結び"),
    (hair_style(HairStyle::LowTwinTails), "二つ結び, ローツイン, おさげ髪"),
    (hair_style(HairStyle::Spiky), "ツンツン頭, ツンツン髪"),
    (hair_style(HairStyle::Messy), "ボサボサ髪, ぼさぼさ髪, 寝癖頭"),
    (hair_style(HairStyle::Curly), "天然パーマ, 縮れ毛, パーマ, 癖毛"),
    (asks(&[Wish::HairStyle(HairStyle::HimeCut)]), "姫カットの髪"),
    (
        asks(&[Wish::HairColor(Tint::Black), Wish::HairLength(crate::scene::HairLength::Long)]),
        "黒髪ロング, 黒髪ロングヘア",
    ),
    (Sense::Noun(Noun::Hair, Some(Wish::HairColor(Tint::Orange))), "オレンジ髪, 橙髪"),
    (Sense::Noun(Noun::Hair, Some(Wish::HairColor(Tint::Gray))), "灰髪, グレイヘア, 灰色髪"),
    (outfit(Outfit::Shirt), "アロハシャツ, カッターシャツ"),
    (outfit(Outfit::TShirt), "tシャツ, 私服, カジュアル"),
    (outfit(Outfit::Coat), "トレンチコート, ダッフルコート, 冬服"),
    (
        outfit(Outfit::Jacket),
        "革ジャケット, スカジャン, デニムジャケット, ライダースジャケット, ライダース, レザージャケット",
    ),
    (outfit(Outfit::Dress), "サンドレス, ワンピ"),
    (outfit(Outfit::Gothic), "ゴスロリ服, ロリータ服"),
    (outfit(Outfit::Kimono), "羽織, 晴れ着, 和装"),
    (outfit(Outfit::Armor), "アーマー, 武具, 甲冑姿"),
    (outfit(Outfit::Jersey), "野球部, サッカー部, バスケ部"),
    (accent(Extra::Hat), "ニット帽, シルクハット, ハット, 中折れ帽"),
    (accent(Extra::WitchHat), "魔女の帽子, 魔女帽, 三角帽子"),
    (accent(Extra::Necklace), "ネックレス, ペンダント, 首飾り"),
    (accent(Extra::BowTie), "蝶ネクタイ"),
    (accent(Extra::Backpack), "リュック, ランドセル, リュックサック"),
    (extra(Extra::Gloves), "手袋, 手ぶくろ, グローブ"),
    (extra(Extra::Boots), "ブーツ, 長靴, 編み上げブーツ"),
    (extra(Extra::Sneakers), "スニーカー, 運動靴"),
    (extra(Extra::Loafers), "ローファー, 革靴"),
    (extra(Extra::Sandals), "下駄, サンダル, 草履"),
    (extra(Extra::Heels), "ハイヒール, ヒール"),
    (extra(Extra::Barefoot), "裸足, 素足"),
    (extra(Extra::Belt), "ベルト"),
    (extra(Extra::Tights), "タイツ, 黒タイツ, ストッキング"),
    (extra(Extra::ThighHighs), "ニーハイ, サイハイソックス, オーバーニー"),
    (extra(Extra::KneeSocks), "ハイソックス, ソックス, 靴下"),
    (extra(Extra::Bracelet), "ブレスレット, 腕輪"),
    (extra(Extra::Cape), "赤いマント姿, マントを羽織った"),
    (extra(Extra::Scar), "頬に傷, 頬の傷, 傷のある"),
];

pub const SCENES: &[Row] = &[
    (asks(&[Wish::Place(Place::Cafe)]), "居酒屋, ラーメン屋, 食堂, バー, 酒場, ファミレス, パン屋さん, 茶屋"),
    (asks(&[Wish::Place(Place::Roof)]), "ベランダ, バルコニー, 学校の屋上, テラス"),
    (asks(&[Wish::Place(Place::Street)]), "道端, 街角, 通学路, 横断歩道, 歩道, 交差点, 帰り道, 坂道, 街灯"),
    (asks(&[Wish::Place(Place::Park)]), "ベンチ, 噴水, 公園のベンチ, ブランコ, 屋外, 野外, 動物園"),
    (asks(&[Wish::Place(Place::Bedroom)]), "ベッド, 窓辺, ベッドの上, 屋内, 子供部屋, 布団"),
    (asks(&[Wish::Place(Place::LivingRoom)]), "暖炉, 山小屋, 家, ソファ, 自宅"),
    (asks(&[Wish::Place(Place::Dojo)]), "縁側, こたつ, 茶室, 旅館, 座敷"),
    (asks(&[Wish::Place(Place::Station)]), "駅前, 空港, プラットホーム, 改札"),
    (asks(&[Wish::Place(Place::Library)]), "本棚"),
    (asks(&[Wish::Place(Place::Beach)]), "港町, 海水浴場, プール, 波打ち際, 渚, 埠頭"),
    (asks(&[Wish::Place(Place::Forest)]), "滝, 森の中, 木陰, 木の下, 山道, 森林"),
    (asks(&[Wish::Place(Place::Field)]), "原っぱ, 麦畑, 丘の上, 畑, 平原"),
    (asks(&[Wish::Place(Place::Ruins)]), "墓地, 戦場, 廃校, 廃工場, 神殿"),
    (asks(&[Wish::Place(Place::Castle)]), "屋敷, 洋館, 古城, 城下町"),
    (asks(&[Wish::Place(Place::ConvenienceStore)]), "コンビニの前, コンビニエンスストア, スーパーマーケット, 市場"),
    (asks(&[Wish::Place(Place::NeonAlley)]), "ネオン, 裏通り, 繁華街, 歓楽街"),
    (asks(&[Wish::Place(Place::Arena)]), "グラウンド, 校庭, コロシアム, サッカー場, 球場, リング"),
    (asks(&[Wish::Place(Place::Train)]), "バスの中, 電車の中, 新幹線, バス, 終電"),
    (asks(&[Wish::Place(Place::Garden)]), "花園, 薔薇園, バラ園, 中庭, 植物園, 日本庭園"),
    (asks(&[Wish::Place(Place::Shrine)]), "境内, 石段, お宮"),
    (asks(&[Wish::Place(Place::Space), Wish::Hour(Hour::Night)]), "宇宙空間, 宇宙船"),
    (asks(&[Wish::Place(Place::Mountain)]), "雪山, 山の上, 断崖, 高原"),
    (asks(&[Wish::Place(Place::RiverBank)]), "橋の上, 小川, 川沿い, 池"),
    (asks(&[Wish::Place(Place::Gym)]), "ジム"),
    (asks(&[Wish::Hour(Hour::Dusk)]), "放課後, 夕, 日没, 日暮れ, 夕空, 夕焼け色, 夕暮れ空"),
    (asks(&[Wish::Hour(Hour::Dawn)]), "日の出, 暁, 朝方, 朝の光"),
    (asks(&[Wish::Hour(Hour::Day)]), "昼休み, お昼, 真っ昼間, 正午"),
    (asks(&[Wish::Hour(Hour::Day), Wish::Weather(Weather::Clear)]), "夏, 真夏, 夏休み, 日差し, 炎天下, 夏の日"),
    (asks(&[Wish::Hour(Hour::Night)]), "今夜, 夜中, 三日月, 月の下, 夜の街灯, 深夜帯, 月下, 夜更け"),
    (asks(&[Wish::Hour(Hour::Night), Wish::Weather(Weather::Clear)]), "流れ星, 流星, 満天の星空, 星々"),
    (asks(&[Wish::Weather(Weather::Rain)]), "雨の中, 梅雨, 雷, 稲妻, 夕立, 雨降り, 通り雨, 豪雨, 台風"),
    (asks(&[Wish::Weather(Weather::Snow)]), "雪の中, 大雪, 雪の日, 雪の降る, クリスマス, 雪の結晶"),
    (asks(&[Wish::Weather(Weather::Petals)]), "桜の木, 桜の花, 卒業式, 桜の下, 入学式, 夜桜, お花見, 花見"),
    (asks(&[Wish::Weather(Weather::Leaves)]), "紅葉狩り, 銀杏, 秋の, 枯葉"),
    (asks(&[Wish::Weather(Weather::Fog)]), "霧の中, 朝霧, 朝もや, 霞"),
    (asks(&[Wish::Weather(Weather::Clear)]), "雲一つない, 澄んだ空, 晴れた空, 晴れた, 良い天気"),
    (asks(&[Wish::Weather(Weather::Cloudy)]), "雲, 曇りの日, 雲の多い"),
];
