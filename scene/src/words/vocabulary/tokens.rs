//! Small marks on skin and clothes, and rare hats, as words call them; English and Japanese.

use super::Row;
use super::rows::{accent, asks, extra, hat, outfit};
use crate::words::wish::Wish;
use crate::{Extra, Outfit};

pub const ROWS: &[Row] = &[
    (
        extra(Extra::Tattoo),
        "tattoo, tattooed, tattoos, arm tattoo, tattooed arm, tattoo on his arm, tattoo on her arm, tattoos on his arms, tattoos on her arms, \
         tattoo on his neck, tattoo on her neck, neck tattoo, sleeve tattoo, tribal tattoo, forearm tattoo, tattoo on his forearm, tattoo on her forearm, \
         tattoos on both arms, タトゥー, 刺青, 入れ墨, 腕にタトゥー, 腕のタトゥー, 首にタトゥー, 腕に刺青, タトゥーを入れた",
    ),
    (
        extra(Extra::BandagedHead),
        "bandaged head, head bandage, bandage on his head, bandage on her head, bandages on his head, bandages on her head, \
         bandage around his head, bandage around her head, bandages around his head, bandages around her head, head wrapped in bandages, \
         bandaged forehead, 頭に包帯, 頭に包帯を巻いた, 頭に包帯を巻いて, 頭に包帯を巻いている, 頭の包帯",
    ),
    (
        extra(Extra::BandagedArm),
        "bandaged arm, bandaged forearm, bandage on his arm, bandage on her arm, bandages on his arm, bandages on her arm, bandage around his arm, \
         bandage around her arm, bandaged arms, 腕に包帯, 腕に包帯を巻いた, 腕の包帯",
    ),
    (
        extra(Extra::Ring),
        "ring on her finger, ring on his finger, rings on her fingers, rings on his fingers, wearing a ring, wedding ring on her finger, \
         wedding ring on his finger, wedding ring, wedding band, gold ring, silver ring, finger ring, ring on finger, signet ring, \
         指輪, 指輪をした, 指輪をはめた, 指輪をつけた, 指輪をして, 指輪をしている",
    ),
    (
        extra(Extra::ChinScar),
        "scar on his chin, scar on her chin, scar on the chin, chin scar, scar across his chin, scar across her chin, scarred chin, \
         顎に傷, 顎の傷, 顎に傷のある, 顎に傷がある, あごに傷, あごの傷, あごに傷のある, あごに傷がある",
    ),
    (
        extra(Extra::NameTag),
        "name tag, nametag, name badge, name plate, name tag on her chest, name tag on his chest, 名札, 名札をつけた, 名札を付けた, 胸に名札, ネームプレート",
    ),
    (
        extra(Extra::Badge),
        "badge, star badge, sheriff badge, sheriff's badge, police badge, badge on his chest, badge on her chest, badge on chest, \
         star on his chest, バッジ, 胸にバッジ, 胸のバッジ, バッジをつけた, 胸にバッジをつけた",
    ),
    (
        extra(Extra::Brooch),
        "brooch, cameo brooch, cameo, brooch at her collar, brooch at her throat, ブローチ, 胸にブローチ, 胸元にブローチ, ブローチをつけた",
    ),
    (
        accent(Extra::Armband),
        "armband, arm band, armband on his arm, armband on her arm, 腕章, 腕章をつけた, 腕章を付けた, 腕に腕章",
    ),
    (
        extra(Extra::ElbowPatches),
        "elbow patch, elbow patches, patched elbow, patched elbows, patches on the elbows, patch on his elbow, patch on her elbow, \
         patches on his elbows, patches on her elbows, 肘当て, 肘当てのある, ひじあて, 肘にパッチ, 肘パッチ",
    ),
    (
        extra(Extra::Stains),
        "stained, covered in flour, flour covered, dusted with flour, paint stained, paint splattered, covered in paint, oil stained, \
         grease stained, covered in grease, covered in soot, 粉まみれ, 粉だらけ, 泥だらけ, 泥だらけの, 泥まみれ, 泥まみれの, すすだらけ, 煤だらけ, muddy uniform of, muddy clothes, mud splattered, mud covered, covered in mud, caked in mud, 絵の具まみれ, 油まみれ, シミのついた, 染みのついた, しみのある",
    ),
    (
        asks(&[Wish::Extra(Extra::Stains), Wish::Outfit(Outfit::Apron)]),
        "dirty apron, stained apron, 汚れたエプロン, エプロンが汚れた",
    ),
    (
        extra(Extra::TornSleeve),
        "torn sleeve, ripped sleeve, sleeve torn, tattered sleeve, 破れた袖, 袖が破れた, 袖の破れた, 袖が破れている",
    ),
    (
        extra(Extra::Dirt),
        "dirt on his face, dirt on her face, dirt on face, dirty face, dirt on his cheek, dirt on her cheek, dirty cheek, smudged face, \
         soot on his face, soot on her face, sooty face, mud on his face, mud on her face, muddy face, grease on his face, grease on her face, \
         泥だらけの顔, 顔が汚れた, 顔に泥, 頬に泥, 頬に泥のついた, 頬に泥がついた, すすだらけの顔, 煤だらけの顔, 顔が泥だらけ, 顔が煤だらけ, 顔に煤",
    ),
    (
        extra(Extra::Lanyard),
        "lanyard, id card, id badge, id card around her neck, id card around his neck, id card on a lanyard, employee badge, \
         staff badge, press pass, 社員証, 社員証を下げた, 首から社員証, 首から社員証を下げた, idカード",
    ),
    (
        extra(Extra::TapeMeasure),
        "tape measure around his neck, tape measure around her neck, measuring tape around his neck, measuring tape around her neck, \
         首に巻尺, 首にメジャー, メジャーを首にかけた",
    ),
    (extra(Extra::ToolBelt), "tool belt, toolbelt, utility belt with tools, 工具ベルト, 腰袋, 腰に工具"),
    (extra(Extra::Ruff), "ruff, ruff collar, neck ruff, elizabethan collar, elizabethan ruff, ひだ襟, ラフ襟"),
    (
        extra(Extra::TurtleShell),
        "turtle shell on his back, turtle shell on her back, turtle shell, 甲羅, 甲羅を背負った, 亀の甲羅",
    ),
    (
        extra(Extra::ClownPaint),
        "clown makeup, clown face paint, clown nose, red clown nose, clown paint, ピエロメイク, ピエロの化粧, ピエロのメイク",
    ),
    (extra(Extra::MimePaint), "mime makeup, mime face paint, white face paint, 白塗り, 白塗りの顔"),
    (extra(Extra::KabukiPaint), "kabuki makeup, kumadori, 隈取, 隈取り, 歌舞伎メイク, 歌舞伎の化粧"),
    (
        extra(Extra::SkullPaint),
        "skull makeup, skull face paint, skull paint, sugar skull makeup, calavera makeup, day of the dead makeup, ドクロメイク, 骸骨メイク",
    ),
    (
        hat(Extra::Bandana),
        "bandana, bandanna, head bandana, bandana on her head, bandana on his head, バンダナ, バンダナを巻いた, 頭にバンダナ",
    ),
    (hat(Extra::JesterHat), "jester hat, jester's hat, jester cap, fool's cap, cap and bells, 道化の帽子, 道化帽"),
    (hat(Extra::Turban), "turban, ターバン, ターバンを巻いた, ターバン姿"),
    (
        extra(Extra::Nemes),
        "nemes, nemes headdress, pharaoh headdress, pharaoh's headdress, egyptian headdress, ネメス頭巾, ネメス",
    ),
    (
        hat(Extra::HornedHelm),
        "horned helmet, viking helmet, helmet with horns, horned helm, 角兜, 角のある兜, 角付き兜, 角のついた兜, 角付きヘルメット",
    ),
    (
        hat(Extra::PlumedHat),
        "plumed hat, feathered hat, hat with a feather, hat with a plume, musketeer hat, musketeer's hat, cavalier hat, 羽根つき帽子, 羽根付き帽子, \
         羽飾りの帽子, 羽根飾りの帽子, 羽根飾りのついた帽子, 羽のついた帽子",
    ),
    (
        extra(Extra::FeatherBonnet),
        "feather headdress, feathered headdress, war bonnet, feather bonnet, native headdress, 羽根飾りの頭飾り, 羽根の頭飾り, 羽の冠",
    ),
    (hat(Extra::Eboshi), "eboshi, eboshi hat, 烏帽子, えぼし"),
    (hat(Extra::Mitre), "mitre, miter, bishop's hat, bishop hat, papal hat, 司教冠, ミトラ"),
    (
        extra(Extra::BeeVeil),
        "beekeeper veil, beekeeper's veil, bee veil, beekeeper hat, beekeeper's hat, beekeeping hat, 養蜂家の帽子, 養蜂ネット",
    ),
    (
        extra(Extra::DivingMask),
        "diving mask, snorkel, snorkel mask, scuba mask, diving goggles, snorkel and mask, mask and snorkel, シュノーケル, 水中メガネ, 水中眼鏡, \
         ダイビングマスク",
    ),
    (hat(Extra::ScrubCap), "scrub cap, surgical cap, surgeon's cap, surgeon cap, 手術帽, 手術用キャップ"),
    (
        hat(Extra::MinerHelmet),
        "miner's helmet, miner helmet, headlamp, head lamp, helmet with a lamp, helmet with a headlamp, ヘッドランプ, ヘッドライト付きヘルメット, ランプ付きヘルメット",
    ),
    (
        hat(Extra::BackwardCap),
        "backwards cap, backward cap, cap worn backwards, cap worn backward, cap on backwards, cap backwards, cap turned backwards, \
         backwards baseball cap, backward baseball cap, baseball cap worn backwards, baseball cap on backwards, baseball cap backwards, \
         baseball cap turned backwards, backwards snapback, 後ろ向きのキャップ, 後ろ向きの帽子, 逆さにかぶった帽子, 逆かぶりのキャップ, 逆向きのキャップ, \
         キャップを後ろ向きに, キャップを逆に, 帽子を後ろ向きに, 帽子を逆に",
    ),
    (
        hat(Extra::SunVisor),
        "sun visor, sunvisor, visor, visor cap, visor hat, tennis visor, golf visor, sports visor, サンバイザー, サンバイザ",
    ),
    (
        hat(Extra::FlapHat),
        "ushanka, hat with ear flaps, hat with earflaps, ear flap hat, earflap hat, cap with ear flaps, trapper hat, \
         fur hat with ear flaps, winter hat with ear flaps, russian fur hat, aviator hat with ear flaps, 耳当て付きの帽子, 耳あて付きの帽子, \
         ロシア帽, 飛行帽子, ウシャンカ",
    ),
    (
        hat(Extra::FlyingCap),
        "aviator cap, aviator hat, aviator helmet, flying cap, flight cap, flying helmet, leather flying helmet, \
         leather aviator cap, leather flight cap, leather pilot cap, leather helmet, 飛行帽, パイロット帽, 革の飛行帽",
    ),
    (
        hat(Extra::SwimCap),
        "swim cap, swimming cap, swimcap, bathing cap, rubber swim cap, silicone swim cap, スイムキャップ, 水泳帽, 水泳キャップ",
    ),
    (
        extra(Extra::Curlers),
        "curler, hair curler, roller in her hair, hair roller, curlers in her hair, curlers in hair, rollers in her hair, ヘアカーラー, カーラー",
    ),
    (
        extra(Extra::AirTanks),
        "scuba tank, air tank, oxygen tank, diving tank, scuba gear, diving gear, scuba equipment, scuba tank on her back, \
         scuba tank on his back, 酸素ボンベ, 空気ボンベ, 潜水ボンベ",
    ),
    (extra(Extra::GhostCloth), "triangular headcloth, ghost headband, 三角頭巾, 天冠"),
    (outfit(Outfit::Mawashi), "mawashi, sumo belt, 廻し, まわし姿"),
];
