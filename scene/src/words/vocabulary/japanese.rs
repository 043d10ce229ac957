//! Japanese words. They stand without blanks between them: the text is cut at the longest phrase that is known.

use super::rows::{asks, face, kind};
use super::{Noun, Row, Sense};
use crate::words::wish::{Gaze, Nod, Wish};
use crate::{Expression, FigureKind, Framing, Hour, Place, Sight, Weather};
use engine::Style;

pub const GRAMMAR: &[Row] = &[
    (
        Sense::Silent,
        "カップル, 男女, 夫婦, 家族, 親子, 母娘, 姉妹, 三姉妹, 三つ子, 四姉妹, 三兄弟, 背番号, 二人組, 三人組, 四人組, 左の子, 真ん中の子, 右の子, 背の高い方, 背が高い方, 高い方, 長身の方, 背の低い方, 背が低い方, 低い方, 小柄な方, 年上の方, 年下の方, 大きい方, 小さい方, 左の方, 右の方, 兄弟, 兄妹, 姉弟, 二人, ふたり, 三人, 四人, もう一人, もう片方, 他の二人, 残りの二人, あとの二人, 残りの三人, 片方, 一方, 他方, 結い, 結って, 結った, 背負った, 背負っている, 身に着けた, 身に着けて, 身につけて, まとった, まとって, 纏った, 纏って, はめた, はめて, 締めた, 締めて, 生やした, 生やして, たくわえた, 蓄えた, ついた, ついている, 入った, 入っている, 履く",
    ),
    (
        Sense::Silent,
        "の, な, を, も, た, て, い, そうな, そうに, ような, ように, という, こと, 着た, 着て, 着ている, かけた, かけて, かけている, つけた, \
         つけて, つけている, 被った, 被って, 被っている, かぶった, かぶって, かぶっている, 巻いた, 巻いて, 巻いている, した, して, している, \
         持つ, いる, ある, 姿, 風, 絵, イラスト, アニメ, 描いて, ください, 背景, 一枚, 中, 上, 前, 時, 顔, 表情, 身につけた, \
         持って, 持った, 持っている, 持ってる, 持ち, 抱えた, 抱えて, 抱える, 抱えている, 抱いた, 抱いて, 抱いている, 着る, 着てる, 着け, 着けた, 着けて, \
         かける, 履いた, 履いて, 履いている, はいた, はいて, さした, さして, さしている, さす, 差した, 差して, 差している, 羽織った, 羽織って, 羽織る, \
         羽織っている, 被る, かぶる, 巻く, つける, 握って, 握る, 握った, 飲んで, 飲む, 飲んでいる, 読んで, 読む, 読んでいる, 弾く, 弾いて, 弾いている, \
         見る, 見て, 見ている, とても, 少し, 美しい, きれいな, 綺麗な, 可愛い, かわいい, 高品質, 最高品質, 傑作, 高画質, 高解像度, 似合う, する, です, ます, \
         それぞれ, 一緒, 全員, みんな, 互い, お互い, 下, 横, 隣, 側, たち, 達, さん, ちゃん, くん, 君, 様, 一つ, 一本, 一匹, 大きな, 大きい, 小さな, 小さい, 古い, 広い, そして, しながら, ながら, り, \
         よう, 感じ, 雰囲気, 学校帰り, 咲く, 舞う, 降る, 光る, 輝く, 浮かぶ, 流れる, 吹く, 散る, 舞い散る, 降る中, 風景画, 場所, 若い, かっこいい, 素敵な, ある日, 方, 髪型の, にいる, 立ち, くらいの, 際, 深い, 濃い, 手に, を手に, 並んだ, だけ, その, あの, この, 大粒の, とある, どこか, すっかり, 思わず, じっと, そっと, 優しく, 力強く, 楽しげに, 一気に, みんなで, 一緒に, さらさらの, サラサラの, つやつやの, 艶やかな, そうだ, バイト中, バイト, しまった, しまって, 最中, 姿の, 姿で, 全く, ちょうど, これから, 緩い, ゆるい, 右手に, 左手に, ホット, 巨大な, 深く, 高い, 丸い, 後ろ, 後ろに, 背後に, 差す, 一口サイズの",
    ),
    (Sense::Preposition, "に, で, へ, から, まで, にて"),
    (Sense::Joins, "が, は"),
    (Sense::And, "と, や"),
    (
        Sense::NotBefore,
        "外した, 外して, 外している, 脱いだ, 脱いで, 脱いでいる, 外し, 脱ぎ, なし, 無し, ない, いない, ていない, ではない, じゃない, 抜き, 描かない, は描かない, を描かない, いらない, 不要, 禁止, \
         かけない, かぶらない, 被らない, 着ない, 持たない, ではなく, じゃなく, なく, 以外, 無く, せず, かけずに, かぶらずに, 忘れた, 忘れて, 忘れてきた, なくした",
    ),
];

pub const FIGURES: &[Row] = &[
    (
        kind(FigureKind::Girl),
        "少女, 女の子, 女子, 娘, 美少女, ヒロイン, 妹, 若い娘, 町娘, 村娘, 乙女, 長女, 次女, 三女, 末娘, 文学少女",
    ),
    (kind(FigureKind::Boy), "少年, 男の子, 男子, 美少年, 弟, 長男, 次男, 三男, 末っ子"),
    (
        kind(FigureKind::Woman),
        "女性, 女, 女の人, お姉さん, 姉, 母, お母さん, 母親, 美女, 奥さん, 妻, 嫁, 熟年女性, 母さん, 女子大生, おばさん, 女子大学生, 若い女性, 大人の女性, 伯母, 叔母, 姉さん",
    ),
    (
        kind(FigureKind::Man),
        "男性, 男, 男の人, お兄さん, 兄, 父, お父さん, 父親, 青年, おじさん, パパ, 夫, 旦那, 男子大学生, 若い男性, 大人の男性, 若い男, 伯父, 叔父, 父さん, おっさん, 兄さん, ダンディ, 好青年",
    ),
    (kind(FigureKind::Androgynous), "中性的な人, 中性的, 人物, 若者, 人"),
    (asks(&[Wish::Solo]), "一人, ひとり, 独り"),
];

pub const EXPRESSIONS: &[Row] = &[
    (
        face(Expression::Smile),
        "笑顔, 笑っている, 笑う, 笑って, にこにこ, 嬉し, 楽し, 笑み, 優しそう, 優しそうな, 温かい笑み",
    ),
    (face(Expression::Laugh), "大笑い, 爆笑, 満面の笑み, 大喜び, 高笑い, 大爆笑"),
    (face(Expression::Sad), "悲しい, 悲し, 悲しげ, 寂しい, 寂し, 憂い, 泣きそうな, 涙をこらえた, 浮かない"),
    (face(Expression::Crying), "泣く, 泣いて, 泣いている, 泣き顔, 涙, 泣き"),
    (face(Expression::Angry), "怒り, 怒る, 怒って, 怒っている, 怒った, 睨む, 睨んで"),
    (face(Expression::Surprised), "驚き, 驚く, 驚いた, 驚いて, 驚いている, びっくり"),
    (
        face(Expression::Shy),
        "恥ずかしい, 恥ずかし, 恥ずかしがり, 照れ, 照れる, 照れて, 赤面, 頬を染めた, 頬を染めて, 照れ顔, 照れ笑い, はにかみ",
    ),
    (face(Expression::Sleepy), "眠い, 眠, 眠たい, 眠た, 疲れ果てた, 寝ぼけた"),
    (face(Expression::Smug), "ドヤ顔, どや顔, したり顔, 不敵な笑み, 得意げ, 意地悪な笑み, 意地悪そうな"),
    (face(Expression::Grin), "にやり, ニヤリ, 歯を見せて, 歯を見せた, ニカッ"),
    (face(Expression::Wink), "ウインク, ウィンク, 片目を閉じた, 片目を閉じて"),
    (face(Expression::Pout), "ふくれっ面, 頬を膨らませた, 頬を膨らませて, ぷんぷん, むくれた, 拗ねた, 拗ねて"),
    (
        face(Expression::Worried),
        "心配, 不安, 冷や汗, 焦り, 困り顔, 苦笑い, 苦笑, 気弱, 気弱な, おどおどした, 自信なさげ, 自信なさげな, そわそわした",
    ),
    (face(Expression::Scared), "怖い, 怖が, 怯え, 怯えた, 怯えて, 怯える, 恐怖"),
    (
        face(Expression::Disgusted),
        "軽蔑, 嫌悪, 蔑み, 嫌そう, 見下す, 見下したような目, 見下したような, 蔑んだ目, ゴミを見る目",
    ),
    (face(Expression::Determined), "決意, 真剣, 真面目, 真面目な, 真面目な顔, 真面目な表情, 凛々しい, 凛とした, 勇敢"),
    (face(Expression::Bored), "退屈, ジト目, 呆れ, 呆れた, 呆れ顔"),
    (face(Expression::Annoyed), "イライラ, 苛立ち, 不機嫌, むっと"),
    (face(Expression::Teasing), "舌を出した, 舌を出して, てへぺろ, あっかんべー"),
    (face(Expression::Shouting), "叫ぶ, 叫び, 叫んで, 叫んでいる, 絶叫, 雄叫び"),
    (face(Expression::Lovestruck), "メロメロ, うっとり, 恋する, 目がハート"),
    (face(Expression::Sinister), "邪悪な笑み, 邪悪, 悪い顔, 悪役, ヤンデレ"),
    (face(Expression::Confused), "困惑, 戸惑い, 戸惑う, きょとん, はてな"),
    (face(Expression::Flustered), "動揺"),
    (face(Expression::Serene), "目を閉じた, 目を閉じて, 目を閉じている, 閉じた目, 安らか, 寝顔"),
    (face(Expression::TearfulSmile), "嬉し泣き, うれし涙, 嬉し涙, 泣き笑い"),
    (
        face(Expression::Despair),
        "絶望, 虚ろな目, 死んだ目, 虚ろ, うつろな目, うつろ, 光のない目, ハイライトのない目, 死んだ魚のような目",
    ),
    (
        face(Expression::Excited),
        "目を輝かせた, 目がキラキラ, 目がきらきら, キラキラの目, 目を輝かせて, わくわく, ワクワク, キラキラした目, 興奮",
    ),
    (face(Expression::Playful), "猫口, いたずらっぽい, お茶目, 無邪気, やんちゃな, やんちゃ"),
    (face(Expression::Calm), "無表情, 真顔, 穏やか, 静か, クール, 冷静, 落ち着いた"),
];

pub const POSES: &[Row] = &[
    (asks(&[Wish::Framing(Framing::Face)]), "顔アップ, アップ, 顔のアップ, クローズアップ, ズーム, ズームアップ"),
    (asks(&[Wish::Framing(Framing::Bust)]), "バストアップ, 上半身, 肖像, 肖像画, アイコン"),
    (asks(&[Wish::Framing(Framing::HalfBody)]), "腰から上, ウエストアップ, 半身"),
    (asks(&[Wish::Gaze(Gaze::Viewer)]), "正面, カメラ目線, こちらを見る, こちらを見て, こちらを見ている"),
    (asks(&[Wish::Gaze(Gaze::Aside)]), "横を向いた, 横を向いて, 遠くを見る"),
    (asks(&[Wish::Gaze(Gaze::Left)]), "左を向いた, 左を向いて, 左向き"),
    (asks(&[Wish::Gaze(Gaze::Right)]), "右を向いた, 右を向いて, 右向き"),
    (asks(&[Wish::Gaze(Gaze::Profile)]), "横顔, 真横, 横から"),
    (asks(&[Wish::Nod(Nod::Up)]), "見上げる, 見上げて, 見上げている, 上を向いた, 上を向いて, 空を見上げて, 上を見る"),
    (
        asks(&[Wish::Nod(Nod::Down)]),
        "見下ろす, 見下ろして, うつむいた, うつむいて, 俯いた, 俯いて, 下を向いた, 下を向いて",
    ),
    (
        asks(&[Wish::Nod(Nod::FromAbove)]),
        "俯瞰, 上から, ハイアングル, 見下ろすアングル, 上からのアングル, 上からの視点, 俯瞰構図, 俯瞰視点, 斜め上から, 斜め上から見た",
    ),
    (
        asks(&[Wish::Nod(Nod::FromBelow)]),
        "あおり, 煽り, 下から, ローアングル, 見上げるアングル, 見上げる構図, 下からの視点, あおり構図, 煽り構図, あおり視点",
    ),
    (asks(&[Wish::TiltedHead]), "首をかしげた, 首をかしげて, 首を傾げた, 首を傾げて"),
    (asks(&[Wish::Style(Style::Sketch)]), "鉛筆画, 鉛筆, スケッチ, 鉛筆スケッチ, 下描き, ラフ画, デッサン"),
    (asks(&[Wish::Style(Style::Pastel)]), "パステル, パステルカラー, パステル調, パステル画, 淡い色"),
    (asks(&[Wish::Style(Style::Manga)]), "漫画風, マンガ風, モノクロ, 白黒, 漫画"),
];

pub const PLACES: &[Row] = &[
    (asks(&[Wish::Place(Place::Corridor)]), "廊下, 学校の廊下"),
    (asks(&[Wish::Place(Place::LivingRoom)]), "リビング, 居間"),
    (asks(&[Wish::Place(Place::Kitchen)]), "台所, キッチン"),
    (asks(&[Wish::Place(Place::Laboratory)]), "実験室, 研究室, 研究所, 理科室"),
    (asks(&[Wish::Place(Place::Office)]), "オフィス, 会社, 事務所"),
    (asks(&[Wish::Place(Place::Hospital)]), "病院, 病室, 保健室"),
    (asks(&[Wish::Place(Place::Dojo)]), "道場"),
    (asks(&[Wish::Place(Place::Gym)]), "体育館, 講堂"),
    (asks(&[Wish::Place(Place::Station)]), "駅, ホーム, 駅のホーム, 線路"),
    (asks(&[Wish::Place(Place::Arena)]), "闘技場, アリーナ"),
    (asks(&[Wish::Place(Place::Ruins)]), "廃墟, 遺跡"),
    (asks(&[Wish::Place(Place::Deck)]), "船, 甲板, 船上, 海賊船"),
    (asks(&[Wish::Place(Place::Park)]), "公園"),
    (asks(&[Wish::Place(Place::Desert)]), "砂漠, 荒野, 砂丘"),
    (asks(&[Wish::Place(Place::Castle)]), "城, お城, 宮殿, 王国"),
    (asks(&[Wish::Place(Place::Village)]), "村, 集落"),
    (asks(&[Wish::Place(Place::Bamboo)]), "竹林, 竹藪, 竹"),
    (asks(&[Wish::Place(Place::Fairground)]), "遊園地, 観覧車"),
    (asks(&[Wish::Place(Place::ConvenienceStore)]), "コンビニ, 店, お店, スーパー"),
    (asks(&[Wish::Place(Place::MusicRoom)]), "音楽室"),
    (asks(&[Wish::Place(Place::Church)]), "教会, 聖堂, 大聖堂, 礼拝堂, チャペル"),
    (asks(&[Wish::Place(Place::ThroneRoom)]), "玉座, 玉座の間, 王の間, 謁見の間"),
    (
        asks(&[Wish::Place(Place::ConcertStage), Wish::Hour(Hour::Night)]),
        "コンサート, ステージ, 舞台, ライブ, ライブ会場, ライブステージ, コンサート会場, コンサートホール",
    ),
    (asks(&[Wish::Place(Place::BusStop)]), "バス停, 停留所"),
    (asks(&[Wish::Place(Place::RiverBank)]), "河原, 川辺, 土手, 川, 河川敷"),
    (asks(&[Wish::Place(Place::Village), Wish::Weather(Weather::Snow)]), "雪の村, 雪国, 雪の集落"),
    (asks(&[Wish::Place(Place::Harbor)]), "港, 埠頭, 波止場, 漁港, 岸壁"),
    (asks(&[Wish::Place(Place::Bridge)]), "橋, 橋の上, 石橋の上, 歩道橋"),
    (asks(&[Wish::Place(Place::Pool)]), "プール, プールサイド, 学校のプール"),
    (asks(&[Wish::Place(Place::RiceFields)]), "田んぼ, 水田, 棚田, 田園, あぜ道, 畦道, 田んぼ道, 稲, 田園風景"),
    (asks(&[Wish::Sight(Sight::Windmill), Wish::Likely(Place::Windmill)]), "風車, 風車のある草原"),
    (asks(&[Wish::Place(Place::Waterfall)]), "滝, 滝壺"),
    (asks(&[Wish::Place(Place::HotSpring)]), "温泉, 露天風呂, 銭湯, 大浴場"),
    (asks(&[Wish::Place(Place::Cockpit), Wish::Hour(Hour::Night)]), "コックピット, 操縦席, 操縦室, 宇宙船の中, 艦橋"),
    (asks(&[Wish::Place(Place::Battlefield)]), "戦場, 戦いの後, 古戦場, 戦場跡"),
    (asks(&[Wish::Place(Place::Pier)]), "桟橋, 木の桟橋, 船着き場"),
    (asks(&[Wish::Place(Place::SpaceStation)]), "宇宙ステーション, 宇宙ステーションの中, 宇宙コロニー"),
    (asks(&[Wish::Place(Place::Hangar)]), "格納庫, 巨大ロボット, 巨大ロボ"),
    (asks(&[Wish::Place(Place::Bakery)]), "パン屋, ベーカリー, ケーキ屋, 洋菓子店"),
    (asks(&[Wish::Place(Place::FlowerShop)]), "花店"),
    (asks(&[Wish::Place(Place::WitchWorkshop)]), "魔女の工房, 錬金術の工房, 錬金術師の工房, 工房"),
    (asks(&[Wish::Place(Place::SkyIslands)]), "空中都市, 浮島, 天空の城, 天空の島, 飛行船, 空に浮かぶ島"),
    (asks(&[Wish::Place(Place::Balcony)]), "ベランダ, バルコニー, テラス"),
    (asks(&[Wish::Place(Place::Aquarium)]), "水族館, 水槽の前"),
    (
        asks(&[Wish::Place(Place::RiceFields), Wish::Weather(Weather::Leaves)]),
        "稲穂, 稲刈り, 黄金色の田んぼ, 秋の田んぼ",
    ),
    (asks(&[Wish::Place(Place::RiceFields), Wish::Weather(Weather::Petals)]), "春の田んぼ, 水を張った田んぼ"),
    (asks(&[Wish::Place(Place::Lighthouse)]), "灯台, 岬, 岬の灯台, 海辺の崖"),
    (asks(&[Wish::Place(Place::StoneBridge)]), "石橋, 眼鏡橋, アーチ橋, 石の橋"),
    (asks(&[Wish::Place(Place::TennisCourt)]), "テニスコート"),
    (asks(&[Wish::Place(Place::Graveyard)]), "墓地, 墓場, お墓, 墓"),
    (asks(&[Wish::Place(Place::CherryAvenue)]), "桜並木, 桜の並木道"),
    (asks(&[Wish::Place(Place::SunflowerField)]), "ひまわり畑, 向日葵畑"),
    (asks(&[Wish::Place(Place::NeonAlley), Wish::Hour(Hour::Night)]), "ネオン街, サイバーパンク"),
    (asks(&[Wish::Place(Place::Festival), Wish::Hour(Hour::Night)]), "屋台, 縁日, 夜店"),
    (asks(&[Wish::Place(Place::Cave)]), "洞窟, 鍾乳洞, 洞穴"),
    (asks(&[Wish::Place(Place::Underwater)]), "水中, 海中, 海底"),
    (asks(&[Wish::Place(Place::SpeedLines)]), "スピード線, 流線"),
    (asks(&[Wish::Place(Place::FocusLines)]), "集中線"),
    (asks(&[Wish::Place(Place::Flash)]), "ベタフラッシュ, フラッシュ"),
    (asks(&[Wish::Place(Place::Flowers)]), "花の背景, 花背景"),
    (asks(&[Wish::Place(Place::Gloom)]), "暗い背景, どんより"),
    (asks(&[Wish::Place(Place::Sparkles)]), "キラキラ背景, キラキラ"),
    (asks(&[Wish::Place(Place::Dots)]), "水玉背景, ドット背景"),
    (asks(&[Wish::Place(Place::Roof)]), "屋上, 屋根の上, 屋根, ビルの屋上, ビルの上"),
    (asks(&[Wish::Place(Place::City)]), "街, 都会, 都市, ビル街, 町"),
    (asks(&[Wish::Place(Place::City), Wish::Hour(Hour::Night)]), "夜景"),
    (asks(&[Wish::Place(Place::Classroom)]), "教室, 学校, 黒板, 美術室, 図工室"),
    (asks(&[Wish::Place(Place::Bedroom)]), "部屋, 寝室, 自室"),
    (asks(&[Wish::Place(Place::Window)]), "窓辺, 窓際, 窓際の席, 窓辺の席, 窓のそば, 窓の前"),
    (asks(&[Wish::Place(Place::Cafe)]), "カフェ, 喫茶店, レストラン, テラス席, カフェのテラス席, オープンカフェ"),
    (asks(&[Wish::Place(Place::Library)]), "図書館, 図書室, 本屋, 書店"),
    (asks(&[Wish::Place(Place::Train)]), "電車, 電車内, 車内, 列車"),
    (asks(&[Wish::Place(Place::Street)]), "道, 通り, 路地, 道路"),
    (asks(&[Wish::Place(Place::Forest)]), "森, 林, 木々"),
    (asks(&[Wish::Place(Place::Field)]), "草原, 野原, 丘, 田舎"),
    (asks(&[Wish::Place(Place::Beach)]), "海, 海辺, 浜辺, 海岸, 砂浜, ビーチ"),
    (asks(&[Wish::Place(Place::Mountain)]), "山, 富士山"),
    (asks(&[Wish::Place(Place::Shrine)]), "神社, 鳥居, 寺, お寺"),
    (asks(&[Wish::Place(Place::Garden)]), "庭, 庭園, 花壇"),
    (asks(&[Wish::Place(Place::Space), Wish::Hour(Hour::Night)]), "宇宙, 銀河, 天の川"),
    (asks(&[Wish::Place(Place::Plain)]), "無地背景, 無地の背景, シンプルな背景, 白背景, 白い背景, 背景なし"),
    (asks(&[Wish::Hour(Hour::Dusk)]), "夕暮れ, 夕暮れ時, 夕方, 夕焼け, 夕日, 黄昏, 黄昏時, 夕陽, 夕焼け空"),
    (asks(&[Wish::Hour(Hour::Dawn)]), "朝, 夜明け, 朝焼け, 朝日, 早朝, 明け方"),
    (asks(&[Wish::Hour(Hour::Day)]), "昼, 昼間, 真昼, 日中, 青空, 青い空, 午後"),
    (asks(&[Wish::Hour(Hour::Night)]), "夜, 深夜, 真夜中, 月夜, 月, 夜空, 月明かり, 月光"),
    (asks(&[Wish::Hour(Hour::Night), Wish::Weather(Weather::Clear)]), "星空, 星, 満天の星"),
    (asks(&[Wish::Weather(Weather::Clear)]), "晴れ, 快晴, 晴天"),
    (asks(&[Wish::Weather(Weather::Cloudy)]), "曇り, 曇天, 曇り空"),
    (asks(&[Wish::Weather(Weather::Fog)]), "霧, もや, 濃霧"),
    (asks(&[Wish::Weather(Weather::Rain)]), "雨, 土砂降り, 嵐, 大雨, 小雨"),
    (asks(&[Wish::Weather(Weather::Snow)]), "雪, 吹雪, 冬, 雪景色, 粉雪"),
    (asks(&[Wish::Weather(Weather::Petals)]), "桜, 花びら, 桜吹雪, 春, 舞い散る桜"),
    (asks(&[Wish::Weather(Weather::Leaves)]), "紅葉, 秋, 落ち葉, 枯れ葉, もみじ"),
    (asks(&[Wish::Place(Place::Festival), Wish::Hour(Hour::Night)]), "夏祭り, 祭り, お祭り"),
    (Sense::Noun(Noun::Other, None), "空, 風景, 景色, 光"),
];
