//! What is on a face and how hair is cut, as few people say it and some do; English and Japanese.

use super::rows::{asks, beard, extra, face, hair_style};
use super::{Noun, Row, Sense};
use crate::words::wish::{Gaze, Nod, Wish};
use crate::{Age, Expression, Extra, FigureKind, Fringe, HairStyle, SkinTone, Tint};

pub const ROWS: &[Row] = &[
    (
        face(Expression::Gentle),
        "微笑み, 微笑む, 微笑, 微笑んでいる, gentle smile, soft smile, light smile, slight smile, closed mouth smile, smiling softly, smiling gently, \
         faint smile, small smile, subtle smile, tender smile, shy little smile, quiet smile, slight smile on her lips, \
         ほほえみ, かすかな笑み, 優しい微笑み, やさしい笑み, 穏やかな微笑み, 柔らかな微笑み, 微かに笑って",
    ),
    (
        face(Expression::Wistful),
        "moody, wistful, nostalgic, wistful look, wistful expression, bittersweet smile, sad smile, wistful smile, faraway look, \
         切なげ, 切なげな表情, 切ない表情, 儚げ, 儚げな, 儚げな表情, 遠い目, 遠い目をした",
    ),
    (face(Expression::Smile), "優しい笑顔"),
    (face(Expression::Sad), "wistfully"),
    (
        hair_style(HairStyle::Mohawk),
        "mohawk, mohican, mohawk hair, punk mohawk, spiky mohawk, faux hawk, モヒカン, モヒカンヘア",
    ),
    (
        hair_style(HairStyle::Cornrows),
        "cornrows, cornrow, cornrow braids, cornrowed hair, braided rows, コーンロウ, コーンロー",
    ),
    (
        hair_style(HairStyle::SideShave),
        "side cut, shaved side, side shaved, side shaved hair, side shave, one side shaved, half shaved head, \
         half shaved hair, side of her head shaved, side of his head shaved, one side of her head shaved, \
         one side of his head shaved, hair shaved on one side, shaved on one side, asymmetrical undercut, 片側刈り上げ, \
         片側を刈り上げた髪, サイドカット",
    ),
    (
        hair_style(HairStyle::LowBun),
        "low bun, hair in a low bun, low chignon, bun at the nape, hair in a bun at the nape, loose low bun, \
         messy low bun, low messy bun, シニヨン, ローシニヨン, 低いお団子",
    ),
    (
        hair_style(HairStyle::FishtailBraid),
        "fishtail braid, fishbone braid, fish tail braid, fishtail, fishtail plait, フィッシュボーン, 編みおろし",
    ),
    (
        beard(Extra::Goatee),
        "goatee, chin beard, soul patch, small goatee, pointed goatee, trimmed goatee, van dyke, ヤギひげ, 山羊髭",
    ),
    (
        extra(Extra::BushyBrows),
        "bushy eyebrows, thick eyebrows, bushy brows, thick brows, heavy brows, bushy white eyebrows, 太眉, 太い眉, 太い眉毛, ふさふさの眉",
    ),
    (
        extra(Extra::DarkCircles),
        "dark circles, dark circles under her eyes, dark circles under his eyes, dark circles under eyes, \
         bags under her eyes, bags under his eyes, bags under eyes, eye bags, shadows under her eyes, \
         shadows under his eyes, 目の下のクマ, 目の下にクマ, 目の下のくま, 目の下にくま",
    ),
    (beard(Extra::Beard), "short beard, thick beard"),
    (
        beard(Extra::LongBeard),
        "long beard, flowing beard, wizard beard, big beard, big bushy beard, large beard, giant beard, great beard, \
         viking beard, dwarf beard",
    ),
    (
        extra(Extra::RedNose),
        "red nose, rosy nose, pink nose, reddened nose, nose red from the cold, red nosed, nose reddened by the cold, \
         赤い鼻, 鼻が赤い, 鼻を赤くして, 鼻の頭が赤い, 赤鼻",
    ),
    (
        extra(Extra::GapTooth),
        "missing tooth, missing front tooth, missing a tooth, missing a front tooth, gap toothed, gap tooth, toothless, \
         gap toothed smile, toothless smile, 歯抜け, 歯の抜けた, すきっ歯, 前歯が抜けた",
    ),
    (
        extra(Extra::Eyeliner),
        "eyeliner, winged eyeliner, black eyeliner, heavy eyeliner, heavy makeup, dark makeup, smoky eyes, goth makeup, \
         smokey eyes, smoky eye makeup, dark eye makeup, cat eye makeup, アイライン, アイライナー, 濃いメイク, 目元のメイク",
    ),
    (
        extra(Extra::NoseRing),
        "nose ring, nose piercing, nose stud, septum piercing, pierced nose, gold nose ring, silver nose ring, 鼻ピアス",
    ),
    (asks(&[Wish::Extra(Extra::Bindi), Wish::Fringe(Fringe::Parted)]), "bindi, red bindi, ビンディー, ビンディ"),
    (
        extra(Extra::Eyepatch),
        "bandaged eye, bandage over one eye, bandages over one eye, bandage over her eye, bandage over his eye",
    ),
    (
        Sense::Noun(Noun::Hair, Some(Wish::Fringe(Fringe::OverEye))),
        "hair covering his face, hair covering her face, hair over his face, hair over her face, hair in his face, hair in her face",
    ),
    (
        asks(&[Wish::HairColor(Tint::Pink), Wish::Streaks(Tint::Sky), Wish::Tips(Tint::Yellow)]),
        "rainbow hair, rainbow colored hair, hair of all colors, 虹色の髪",
    ),
    (hair_style(HairStyle::TwoBlock), "flat top, flat top haircut, flattop, high top fade, high fade"),
    (hair_style(HairStyle::LowPonytail), "hair tied in a low ponytail, hair tied back in a low ponytail"),
    (
        face(Expression::Pout),
        "口をとがらせて, 口をとがらせている, 口を尖らせて, 口を尖らせている, 唇を尖らせて, 唇をとがらせて",
    ),
    (asks(&[Wish::Kind(FigureKind::Boy), Wish::Skin(SkinTone::Dark)]), "black teenage boy"),
    (asks(&[Wish::Kind(FigureKind::Girl), Wish::Skin(SkinTone::Dark)]), "black teenage girl"),
    (asks(&[Wish::Kind(FigureKind::Woman), Wish::Skin(SkinTone::Brown), Wish::HairColor(Tint::Black)]), "indian woman"),
    (asks(&[Wish::Kind(FigureKind::Man), Wish::Skin(SkinTone::Brown), Wish::HairColor(Tint::Black)]), "indian man"),
    (asks(&[Wish::Kind(FigureKind::Girl), Wish::Skin(SkinTone::Brown), Wish::HairColor(Tint::Black)]), "indian girl"),
    (asks(&[Wish::Kind(FigureKind::Boy), Wish::Skin(SkinTone::Brown), Wish::HairColor(Tint::Black)]), "indian boy"),
    (
        extra(Extra::FacePaint),
        "face paint, war paint, tribal face paint, painted face, facial markings, face markings, face painted, \
         tribal markings on her face, tribal markings on his face, facial mark, face tattoo, facial tattoo, whisker markings, \
         フェイスペイント, 戦化粧, 顔に模様, 顔にペイント",
    ),
    (
        extra(Extra::SquareGlasses),
        "square glasses, rectangular glasses, square framed glasses, rectangular framed glasses, \
         square rimmed glasses, angular glasses, 四角い眼鏡, 四角いメガネ, スクエア眼鏡, スクエアメガネ",
    ),
    (
        extra(Extra::HalfMoonGlasses),
        "half moon glasses, half moon spectacles, half moon reading glasses, glasses low on his nose, \
         glasses low on her nose, glasses perched on his nose, glasses perched on her nose, spectacles on his nose, 鼻眼鏡",
    ),
    (
        extra(Extra::RaisedSunglasses),
        "sunglasses on head, sunglasses on her head, sunglasses on his head, sunglasses pushed up, \
         sunglasses on the head, sunglasses pushed up on her head, sunglasses pushed up on his head, \
         頭にサングラス, 頭にサングラスをのせた",
    ),
    (asks(&[Wish::Skin(SkinTone::Pale)]), "albino, アルビノ"),
    (
        asks(&[Wish::Streaks(Tint::Gray)]),
        "gray at the temples, graying temples, graying at the temples, gray temples, silver at the temples, \
         graying hair, hair graying at the temples, hair going gray, 白髪混じり, 白髪まじり, 白髪交じりの髪",
    ),
    (
        asks(&[Wish::Age(Age::Old)]),
        "wrinkles, deep wrinkles, wrinkled face, deeply lined face, wrinkly, lined face, しわくちゃ, 皺だらけ, 皺の深い, しわだらけ, しわ, シワ",
    ),
    (
        Sense::Silent,
        "laugh lines, smile lines, crow's feet, weathered face, weathered, rugged, ほうれい線, 目尻の皺, 目尻のしわ",
    ),
    (
        asks(&[Wish::Expression(Expression::Crying)]),
        "tear streaks, tear streaked, tear streaked face, tear stained cheeks, tear stained face",
    ),
    (
        asks(&[Wish::Expression(Expression::TearfulSmile)]),
        "trying to smile, forcing a smile, smiling despite her tears",
    ),
    (
        asks(&[Wish::Expression(Expression::Bored), Wish::Nod(Nod::Up)]),
        "rolling her eyes, rolling his eyes, rolls her eyes, rolls his eyes, eye roll, rolling eyes",
    ),
    (
        asks(&[Wish::Fringe(Fringe::Swept)]),
        "side swept, swept to the other side, swept to one side, 流し前髪, 斜め前髪",
    ),
    (
        Sense::Noun(Noun::Hair, Some(Wish::Fringe(Fringe::Swept))),
        "side swept hair, hair swept to the other side, hair swept over",
    ),
    (face(Expression::Grin), "confident grin"),
    (face(Expression::Smug), "confident smile, self assured, 自信満々"),
    (
        asks(&[Wish::Gaze(Gaze::Aside)]),
        "averting her eyes, averting his eyes, eyes averted, looking off to the side, glancing aside, 視線をそらして, 視線を逸らして, 目を逸らして",
    ),
];
