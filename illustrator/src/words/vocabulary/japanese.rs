//! Japanese words. They stand without blanks between them: the text is cut at the longest phrase that is known.

use super::{Adjective, Noun, Row, Sense, accent, color, extra, hair_style, outfit};
use crate::scene::{
    Expression, Extra, FigureKind, Framing, Fringe, HairLength, HairStyle, Hour, Outfit, Place, SkinTone, Tint, Weather,
};
use crate::words::wish::{Gaze, Wish};
use engine::Style;

const fn asks(wishes: &'static [Wish]) -> Sense {
    Sense::Wishes(wishes)
}

const fn kind(kind: FigureKind) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Kind(kind)))
}

const fn face(expression: Expression) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Expression(expression)))
}

pub const GRAMMAR: &[Row] = &[
    (
        Sense::Silent,
        "の, な, を, も, た, て, い, そうな, そうに, ような, ように, という, こと, 着た, 着て, 着ている, かけた, かけて, かけている, つけた, \
         つけて, つけている, 被った, 被って, 被っている, かぶった, かぶって, かぶっている, 巻いた, 巻いて, 巻いている, した, して, している, \
         持つ, いる, ある, 姿, 風, 絵, イラスト, アニメ, 描いて, ください, 背景, 一枚, 中, 上, 前, 時, 顔, 表情, 身につけた",
    ),
    (Sense::Preposition, "に, で, へ, から, まで, にて"),
    (Sense::Joins, "が, は"),
    (Sense::And, "と, や"),
    (Sense::NotBefore, "なし, 無し, ない, いない, ていない, ではない, じゃない, 抜き"),
];

pub const FIGURES: &[Row] = &[
    (kind(FigureKind::Girl), "少女, 女の子, 女子, 娘, 美少女, ヒロイン, 妹"),
    (kind(FigureKind::Boy), "少年, 男の子, 男子, 美少年, 弟"),
    (kind(FigureKind::Woman), "女性, 女, 女の人, お姉さん, 姉, 母, お母さん, 女王, 美女"),
    (kind(FigureKind::Man), "男性, 男, 男の人, お兄さん, 兄, 父, お父さん, 青年, 王, 王様"),
    (asks(&[Wish::Solo]), "一人, ひとり, 独り"),
    (asks(&[Wish::Kind(FigureKind::Girl), Wish::SchoolUniform]), "女子高生, 女子生徒, 女学生, jk"),
    (asks(&[Wish::Kind(FigureKind::Boy), Wish::SchoolUniform]), "男子高生, 男子生徒, 男子高校生"),
    (asks(&[Wish::SchoolUniform]), "学生, 生徒, 高校生"),
    (asks(&[Wish::Outfit(Outfit::Armor)]), "騎士, 剣士, 戦士"),
    (asks(&[Wish::Kind(FigureKind::Girl), Wish::Outfit(Outfit::Dress)]), "姫, お姫様, 王女"),
    (asks(&[Wish::Kind(FigureKind::Man), Wish::Outfit(Outfit::Kimono)]), "侍, 武士, 浪人"),
    (asks(&[Wish::Kind(FigureKind::Girl), Wish::Outfit(Outfit::Kimono)]), "巫女"),
    (asks(&[Wish::Kind(FigureKind::Girl), Wish::Extra(Extra::Hat)]), "魔女, 魔法少女"),
    (asks(&[Wish::Extra(Extra::Halo)]), "天使"),
    (asks(&[Wish::Extra(Extra::Horns)]), "悪魔, 鬼"),
    (asks(&[Wish::Extra(Extra::Fang)]), "吸血鬼, ヴァンパイア"),
];

pub const EXPRESSIONS: &[Row] = &[
    (
        face(Expression::Smile),
        "笑顔, 微笑み, 微笑む, 微笑, 微笑んでいる, 笑っている, 笑う, 笑って, にこにこ, ほほえみ, 嬉し, 楽し, 笑み",
    ),
    (face(Expression::Laugh), "大笑い, 爆笑, 満面の笑み, 大喜び"),
    (face(Expression::Sad), "悲しい, 悲し, 悲しげ, 寂しい, 寂し, 憂い"),
    (face(Expression::Crying), "泣く, 泣いて, 泣いている, 泣き顔, 涙, 号泣, 泣き"),
    (face(Expression::Angry), "怒り, 怒る, 怒って, 怒っている, 怒った, 睨む, 睨んで"),
    (face(Expression::Surprised), "驚き, 驚く, 驚いた, 驚いて, 驚いている, びっくり"),
    (
        face(Expression::Shy),
        "恥ずかしい, 恥ずかし, 恥ずかしがり, 照れ, 照れる, 照れて, 赤面, 頬を染めた, 頬を染めて, 照れ顔",
    ),
    (face(Expression::Sleepy), "眠い, 眠, 眠たい, 眠た"),
    (face(Expression::Smug), "ドヤ顔, どや顔, したり顔, 不敵な笑み, 得意げ, 自信満々"),
    (face(Expression::Grin), "にやり, ニヤリ, 歯を見せて, 歯を見せた, ニカッ"),
    (face(Expression::Wink), "ウインク, ウィンク, 片目を閉じた, 片目を閉じて"),
    (face(Expression::Pout), "ふくれっ面, 頬を膨らませた, 頬を膨らませて, ぷんぷん, むくれた, 拗ねた, 拗ねて"),
    (face(Expression::Worried), "心配, 不安, 冷や汗, 焦り, 困り顔"),
    (face(Expression::Scared), "怖い, 怖が, 怯え, 怯えた, 怯えて, 怯える, 恐怖"),
    (face(Expression::Disgusted), "軽蔑, 嫌悪, 蔑み, 嫌そう, 見下す"),
    (face(Expression::Determined), "決意, 真剣, 凛々しい, 凛とした, 勇敢"),
    (face(Expression::Bored), "退屈, ジト目, 呆れ, 呆れた, 呆れ顔"),
    (face(Expression::Annoyed), "イライラ, 苛立ち, 不機嫌, むっと"),
    (face(Expression::Teasing), "舌を出した, 舌を出して, てへぺろ, あっかんべー"),
    (face(Expression::Shouting), "叫ぶ, 叫び, 叫んで, 叫んでいる, 絶叫, 雄叫び"),
    (face(Expression::Lovestruck), "メロメロ, うっとり, 恋する, 目がハート"),
    (face(Expression::Sinister), "邪悪な笑み, 邪悪, 悪い顔, 悪役, ヤンデレ, 狂気"),
    (face(Expression::Confused), "困惑, 戸惑い, 戸惑う, きょとん, はてな"),
    (face(Expression::Flustered), "慌てる, 慌てて, 慌てた, あわあわ, 動揺"),
    (
        face(Expression::Serene),
        "目を閉じた, 目を閉じて, 目を閉じている, 閉じた目, 安らか, 寝顔, 眠っている, 眠る, 祈る, 祈り",
    ),
    (face(Expression::TearfulSmile), "嬉し泣き, うれし涙, 嬉し涙, 泣き笑い"),
    (face(Expression::Despair), "絶望, 虚ろな目, 死んだ目, 虚ろ"),
    (face(Expression::Excited), "目を輝かせた, 目を輝かせて, わくわく, ワクワク, キラキラした目, 興奮"),
    (face(Expression::Playful), "猫口, いたずらっぽい, お茶目, 無邪気"),
    (face(Expression::Calm), "無表情, 真顔, 穏やか, 静か, クール, 冷静, 落ち着いた"),
];

pub const POSES: &[Row] = &[
    (asks(&[Wish::Framing(Framing::Face)]), "顔アップ, アップ, 顔のアップ, クローズアップ"),
    (asks(&[Wish::Framing(Framing::Bust)]), "バストアップ, 上半身, 肖像, 肖像画, アイコン"),
    (asks(&[Wish::Framing(Framing::HalfBody)]), "腰から上, ウエストアップ, 半身"),
    (asks(&[Wish::Gaze(Gaze::Viewer)]), "正面, カメラ目線, こちらを見る, こちらを見て, こちらを見ている"),
    (asks(&[Wish::Gaze(Gaze::Aside)]), "横顔, 横を向いた, 横を向いて, 遠くを見る, 遠くを見て"),
    (asks(&[Wish::Gaze(Gaze::Left)]), "左を向いた, 左を向いて, 左向き"),
    (asks(&[Wish::Gaze(Gaze::Right)]), "右を向いた, 右を向いて, 右向き"),
    (asks(&[Wish::TiltedHead]), "首をかしげた, 首をかしげて, 首を傾げた, 首を傾げて"),
    (asks(&[Wish::Style(Style::Manga)]), "漫画風, マンガ風, モノクロ, 白黒, 漫画"),
];

pub const LOOKS: &[Row] = &[
    (color(Tint::Black), "黒, 黒い, 黒色, 漆黒"),
    (color(Tint::Brown), "茶, 茶色, 茶色い, ブラウン, 栗色"),
    (color(Tint::Blond), "ブロンド, 亜麻色"),
    (color(Tint::Red), "赤, 赤い, 赤色, 真紅, 紅, 真っ赤, 深紅, レッド"),
    (color(Tint::Orange), "オレンジ, オレンジ色, 橙, 橙色"),
    (color(Tint::Yellow), "黄色, 黄色い, 金, 金色, 琥珀色"),
    (color(Tint::Green), "緑, 緑色, グリーン, 翠, 翡翠色"),
    (color(Tint::Teal), "青緑, シアン, 青緑色"),
    (color(Tint::Blue), "青, 青い, 青色, 紺, 紺色, 藍色, 水色, ブルー, 空色"),
    (color(Tint::Purple), "紫, 紫色, 菫色, 藤色"),
    (color(Tint::Pink), "ピンク, ピンク色, 桃色, 桜色"),
    (color(Tint::White), "白, 白い, 白色, 真っ白, 純白"),
    (color(Tint::Silver), "銀, 銀色, シルバー"),
    (color(Tint::Gray), "灰色, グレー, 鼠色"),
    (Sense::Noun(Noun::Hair, None), "髪, 髪の毛, ヘア, 髪型"),
    (Sense::Noun(Noun::Eyes, None), "目, 瞳, 眼, 両目"),
    (Sense::Noun(Noun::Skin, None), "肌"),
    (Sense::Noun(Noun::Fringe, Some(Wish::Fringe(Fringe::Straight))), "前髪"),
    (asks(&[Wish::HairColor(Tint::Silver)]), "銀髪"),
    (asks(&[Wish::HairColor(Tint::Black)]), "黒髪"),
    (asks(&[Wish::HairColor(Tint::Blond)]), "金髪"),
    (asks(&[Wish::HairColor(Tint::Red)]), "赤髪, 赤毛, 紅髪"),
    (asks(&[Wish::HairColor(Tint::Blue)]), "青髪, 水色髪"),
    (asks(&[Wish::HairColor(Tint::Brown)]), "茶髪"),
    (asks(&[Wish::HairColor(Tint::White)]), "白髪"),
    (asks(&[Wish::HairColor(Tint::Green)]), "緑髪"),
    (asks(&[Wish::HairColor(Tint::Purple)]), "紫髪"),
    (asks(&[Wish::HairColor(Tint::Pink)]), "桃髪, ピンク髪"),
    (asks(&[Wish::EyeColor(Tint::Red)]), "赤目, 紅眼, 赤眼, 赤瞳"),
    (asks(&[Wish::EyeColor(Tint::Blue)]), "碧眼, 青目, 青眼"),
    (asks(&[Wish::EyeColor(Tint::Yellow)]), "金眼, 金瞳"),
    (asks(&[Wish::EyeColor(Tint::Green)]), "緑目, 翠眼"),
    (asks(&[Wish::EyeColor(Tint::Purple)]), "紫眼, 紫目"),
    (asks(&[Wish::HairLength(HairLength::Long)]), "長髪, ロング, ロングヘア, ロングヘアー"),
    (asks(&[Wish::HairLength(HairLength::Medium)]), "セミロング, ミディアムヘア, 肩までの髪"),
    (asks(&[Wish::HairLength(HairLength::Short)]), "短髪, ショート, ショートヘア, ショートヘアー, ショートカット"),
    (Sense::Adjective(Adjective::Length(HairLength::Long)), "長い"),
    (Sense::Adjective(Adjective::Length(HairLength::Short)), "短い"),
    (hair_style(HairStyle::TwinTails), "ツインテール, ツインテ"),
    (hair_style(HairStyle::Ponytail), "ポニーテール, ポニテ"),
    (hair_style(HairStyle::SidePonytail), "サイドテール, サイドポニー"),
    (hair_style(HairStyle::Braids), "三つ編み, おさげ, 編み込み"),
    (hair_style(HairStyle::Bun), "お団子, お団子ヘア, お団子頭, シニヨン"),
    (hair_style(HairStyle::Bob), "ボブ, ボブカット, おかっぱ, ボブヘア"),
    (hair_style(HairStyle::Loose), "ストレートヘア, 下ろした髪"),
    (Sense::Adjective(Adjective::HairStyle(HairStyle::Spiky)), "ツンツン, 逆立った"),
    (Sense::Adjective(Adjective::HairStyle(HairStyle::Messy)), "ぼさぼさ, ボサボサ, 寝癖, 無造作, 乱れた"),
    (asks(&[Wish::Fringe(Fringe::Straight)]), "ぱっつん, 姫カット, ぱっつん前髪"),
    (asks(&[Wish::Fringe(Fringe::Parted)]), "センター分け, おでこ"),
    (asks(&[Wish::Fringe(Fringe::Swept)]), "流し前髪, 片目隠れ"),
    (asks(&[Wish::Skin(SkinTone::Light)]), "色白"),
    (asks(&[Wish::Skin(SkinTone::Tan)]), "日焼け, 日焼けした, 小麦色"),
    (asks(&[Wish::Skin(SkinTone::Dark)]), "褐色, 褐色肌, 黒い肌"),
    (extra(Extra::Freckles), "そばかす"),
    (extra(Extra::Fang), "八重歯, 牙"),
    (extra(Extra::Horns), "角, ツノ"),
    (extra(Extra::Halo), "天使の輪, 光輪"),
    (extra(Extra::CatEars), "猫耳, ネコミミ, 猫耳少女, 獣耳, けもみみ, ねこみみ"),
];

pub const CLOTHES: &[Row] = &[
    (Sense::Noun(Noun::Outfit, Some(Wish::SchoolUniform)), "制服, 学生服, 学校の制服"),
    (outfit(Outfit::SailorUniform), "セーラー服, セーラー"),
    (outfit(Outfit::Blazer), "ブレザー, スーツ, ジャケット, 学ラン, 背広"),
    (outfit(Outfit::Shirt), "シャツ, ブラウス, ワイシャツ"),
    (outfit(Outfit::Hoodie), "パーカー, セーター, フーディー, カーディガン"),
    (outfit(Outfit::Coat), "コート, ロングコート, マント, 外套"),
    (outfit(Outfit::Kimono), "着物, 浴衣, 袴, 和服, 振袖, 巫女服"),
    (outfit(Outfit::Dress), "ドレス, ワンピース"),
    (outfit(Outfit::Armor), "鎧, 甲冑"),
    (Sense::Noun(Noun::Outfit, None), "服, 衣装, 服装"),
    (Sense::Noun(Noun::Accent, Some(Wish::Necktie)), "ネクタイ"),
    (extra(Extra::Glasses), "眼鏡, メガネ, めがね, 丸眼鏡"),
    (accent(Extra::Ribbon), "リボン, 大きなリボン"),
    (accent(Extra::Hairpin), "ヘアピン, 髪飾り, 髪留め"),
    (accent(Extra::Scarf), "マフラー, スカーフ, 襟巻き"),
    (accent(Extra::Headphones), "ヘッドホン, ヘッドフォン, イヤホン"),
    (accent(Extra::Hat), "帽子, ベレー帽, 麦わら帽子, とんがり帽子"),
    (accent(Extra::Flower), "花飾り, 花の髪飾り, 花冠"),
    (accent(Extra::Choker), "チョーカー"),
];

pub const PLACES: &[Row] = &[
    (asks(&[Wish::Place(Place::Roof)]), "屋上, 屋根の上, 屋根"),
    (asks(&[Wish::Place(Place::City)]), "街, 都会, 都市, ビル街, 町, 街並み, 夜景"),
    (asks(&[Wish::Place(Place::Classroom)]), "教室, 学校"),
    (asks(&[Wish::Place(Place::Bedroom)]), "部屋, 寝室, 自室, 室内"),
    (asks(&[Wish::Place(Place::Cafe)]), "カフェ, 喫茶店, レストラン"),
    (asks(&[Wish::Place(Place::Library)]), "図書館, 図書室, 書斎, 本屋, 書店"),
    (asks(&[Wish::Place(Place::Train)]), "電車, 電車内, 車内, 地下鉄, 列車"),
    (asks(&[Wish::Place(Place::Street)]), "道, 通り, 路地, 路地裏, 道路, 商店街, 住宅街"),
    (asks(&[Wish::Place(Place::Forest)]), "森, 林, 竹林, 木々"),
    (asks(&[Wish::Place(Place::Field)]), "草原, 野原, 丘, 花畑, 田舎, ひまわり畑, 田んぼ"),
    (asks(&[Wish::Place(Place::Beach)]), "海, 海辺, 浜辺, 海岸, 砂浜, ビーチ, 湖, 港"),
    (asks(&[Wish::Place(Place::Mountain)]), "山, 山頂, 富士山, 崖, 渓谷"),
    (asks(&[Wish::Place(Place::Shrine)]), "神社, 鳥居, 寺, お寺"),
    (asks(&[Wish::Place(Place::Garden)]), "庭, 公園, 庭園, 温室, 花壇"),
    (asks(&[Wish::Place(Place::Space), Wish::Hour(Hour::Night)]), "宇宙, 銀河, 天の川"),
    (asks(&[Wish::Place(Place::Plain)]), "無地背景, 無地の背景, シンプルな背景, 白背景, 白い背景, 背景なし"),
    (asks(&[Wish::Hour(Hour::Dusk)]), "夕暮れ, 夕暮れ時, 夕方, 夕焼け, 夕日, 黄昏, 黄昏時, 夕陽, 夕焼け空"),
    (asks(&[Wish::Hour(Hour::Dawn)]), "朝, 夜明け, 朝焼け, 朝日, 早朝, 明け方"),
    (asks(&[Wish::Hour(Hour::Day)]), "昼, 昼間, 真昼, 日中, 青空, 午後"),
    (asks(&[Wish::Hour(Hour::Night)]), "夜, 深夜, 真夜中, 月夜, 満月, 月, 夜空, 月明かり, 月光"),
    (asks(&[Wish::Hour(Hour::Night), Wish::Weather(Weather::Clear)]), "星空, 星, 満天の星"),
    (asks(&[Wish::Weather(Weather::Clear)]), "晴れ, 快晴, 晴天"),
    (asks(&[Wish::Weather(Weather::Cloudy)]), "曇り, 曇天, 霧, 曇り空"),
    (asks(&[Wish::Weather(Weather::Rain)]), "雨, 土砂降り, 嵐, 雷雨, 大雨, 小雨"),
    (asks(&[Wish::Weather(Weather::Snow)]), "雪, 吹雪, 冬, 雪景色, 粉雪"),
    (asks(&[Wish::Weather(Weather::Petals)]), "桜, 花びら, 桜吹雪, 紅葉, 秋, 落ち葉, 春, 舞い散る桜"),
    (asks(&[Wish::Place(Place::Shrine), Wish::Hour(Hour::Night)]), "夏祭り, 祭り, お祭り, 縁日"),
    (Sense::Noun(Noun::Other, None), "空, 風景, 景色, 光"),
];
