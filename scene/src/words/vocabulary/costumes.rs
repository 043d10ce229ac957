//! Costumes of far countries and of balls, what is worn in sheaths, and what is about the neck and between the lips.

use super::rows::{GIRL, MAN, accent, asks, extra, has, hat, held, outfit, wears};
use super::{Adjective, Noun, Row, Sense};
use crate::words::wish::Wish;
use crate::{Detail, Extra, Lower, Outfit, Prop, Tint};

pub const ROWS: &[Row] = &[
    (held(Prop::Cup), "tea bowl, matcha bowl, chawan, 抹茶, 抹茶茶碗, bowl of tea, bowl of matcha, お茶碗"),
    (
        asks(&[Wish::Prop(Prop::Orb), Wish::PropColor(Tint::White)]),
        "holding a pearl, holding a large pearl, holding a giant pearl, giant pearl, large pearl, pearl in her hands, \
         pearl in her hand, pearl in hand, shining pearl, glowing pearl, 真珠を持つ, 真珠を持って, 真珠を持っている, 大きな真珠",
    ),
    (
        held(Prop::SteamedBun),
        "melon bread, melonpan, melon pan, eating a melon bread, eating melon bread, eating melonpan, holding a melon bread, メロンパン",
    ),
    (outfit(Outfit::Apron), "smock, artist smock, painter smock, painting smock, スモック"),
    (
        held(Prop::FishingRod),
        "with a rod, with a fishing pole, fishing with a rod, fishing with a fishing rod, with a fishing rod",
    ),
    (held(Prop::IceCream), "eating an ice cream cone, eating ice cream cone"),
    (
        asks(&[MAN, wears(Outfit::Toga)]),
        "philosopher, greek philosopher, ancient greek philosopher, roman senator, senator, roman emperor, 哲学者, 古代ローマ人",
    ),
    (asks(&[GIRL, has(Extra::Antlers)]), "deer girl, deergirl, 鹿娘, 鹿の少女"),
    (
        held(Prop::LunchBox),
        "bento box and chopsticks, bento and chopsticks, bento with chopsticks, bento box with chopsticks",
    ),
    (outfit(Outfit::Jersey), "kit, team kit, rugby kit"),
    (outfit(Outfit::BallGown), "big poofy dress, poofy dress, ruffled ball gown, princess ball gown"),
    (
        Sense::Noun(Noun::Detail(Detail::Shoes), Some(Wish::Extra(Extra::BalletShoes))),
        "pointe shoe, ballet shoe, ballet slipper, toe shoe, pointe, ballet flats, トウシューズ, バレエシューズ",
    ),
    (
        outfit(Outfit::BallGown),
        "ball gown, ballgown, princess dress, princess gown, cinderella dress, prom dress, quinceanera dress, crinoline dress, crinoline, hoop skirt, rococo dress, rococo gown, victorian ball gown, royal gown, puffy dress, big ball gown, voluminous gown, お姫様ドレス, プリンセスドレス, お姫様のドレス, 舞踏会のドレス, ボールガウン",
    ),
    (
        outfit(Outfit::DuffleCoat),
        "duffle coat, duffel coat, toggle coat, coat with toggles, duffle coat with toggles, duffel coat with toggles, ダッフルコート",
    ),
    (
        outfit(Outfit::Hanbok),
        "hanbok, korean dress, traditional korean dress, traditional korean clothes, jeogori, chima jeogori, 韓服, ハンボク, チマチョゴリ, チョゴリ",
    ),
    (
        outfit(Outfit::Hanfu),
        "hanfu, ruqun, hanfu dress, flowing hanfu, hanfu robe, hanfu robes, ancient chinese dress, ancient chinese clothes, \
         ancient chinese robes, chinese robe, chinese robes, 漢服, 汉服",
    ),
    (
        outfit(Outfit::Bathrobe),
        "bathrobe, bath robe, dressing gown, terry robe, terrycloth robe, towel robe, fluffy robe, バスローブ, ガウン",
    ),
    (
        outfit(Outfit::AoDai),
        "ao dai, áo dài, aodai, vietnamese dress, traditional vietnamese dress, vietnamese ao dai, アオザイ",
    ),
    (
        outfit(Outfit::Sari),
        "sari, saree, indian dress, traditional indian dress, lehenga, lehenga choli, indian sari, サリー, インドの民族衣装",
    ),
    (outfit(Outfit::Toga), "toga, roman toga, greek toga, chiton, greek robes, roman robes, himation, トーガ, キトン"),
    (outfit(Outfit::Poncho), "poncho, serape, mexican poncho, wool poncho, woven poncho, ポンチョ"),
    (
        extra(Extra::SwordAtHip),
        "sword at her hip, sword at his hip, sword at the hip, sword on her hip, sword on his hip, sword at her side, sword at his side, sword on her belt, sword on his belt, sword at her waist, sword at his waist, sheathed sword, sword in its sheath, scabbard, sword in scabbard, cutlass at her hip, cutlass at his hip, saber at his side, saber at her side, rapier at his hip, rapier at her hip, sword at hip, sword on hip, sword sheathed at his side, sword sheathed at her side, 腰に剣, 腰に剣を差した, 腰の剣, 剣を腰に, 腰に剣を下げた, 剣を腰に下げた, 腰に剣を下げて",
    ),
    (
        extra(Extra::KatanaAtHip),
        "sheathed katana, katana at her hip, katana at his hip, katana on her hip, katana on his hip, katana at her side, katana at his side, katana at her waist, katana at his waist, katana on her belt, katana on his belt, katana in its sheath, katana at hip, sheathed katana at her hip, 腰に刀, 腰に刀を差した, 腰の刀, 腰に刀を差して, 刀を腰に差した, 刀を腰に差して, 刀を腰に差している, 腰に刀を差している, 帯刀, 帯刀した, 帯刀している",
    ),
    (
        extra(Extra::SwordOnBack),
        "sword on his back, sword on her back, sword on back, greatsword on his back, greatsword on her back, sword strapped to her back, sword strapped to his back, big sword on his back, big sword on her back, huge sword on his back, huge sword on her back, large sword on his back, large sword on her back, sword across his back, sword across her back, sword slung across his back, sword slung across her back, greatsword strapped to his back, greatsword strapped to her back, 背中に剣, 背中に剣を背負った, 剣を背負った, 剣を背負って, 剣を背負っている, 大剣を背負った, 大剣を背負って, 大剣を背負っている, 背中に大剣",
    ),
    (
        extra(Extra::KatanaOnBack),
        "katana on his back, katana on her back, katana on back, katana strapped to her back, katana strapped to his back, katana across his back, katana across her back, ninjato on his back, ninjato on her back, 背中に刀, 背中に刀を背負った, 刀を背負った, 刀を背負って, 刀を背負っている",
    ),
    (
        extra(Extra::Quiver),
        "quiver, quiver on her back, quiver on his back, quiver of arrows, quiver full of arrows, quiver of arrows on her back, quiver of arrows on his back, 矢筒, 矢筒を背負った, 矢筒を背負って, 矢筒を背負っている, えびら",
    ),
    (hat(Extra::Sombrero), "sombrero, mexican hat, ソンブレロ"),
    (
        extra(Extra::Laurel),
        "laurel, laurel wreath, laurel crown, olive wreath, laurel leaves, crown of laurel, wreath of laurel, wreath of laurels, laurel wreath on his head, laurel wreath on her head, leaf crown, crown of leaves, 月桂冠, 月桂樹の冠, オリーブの冠",
    ),
    (
        extra(Extra::Pipe),
        "pipe, tobacco pipe, smoking a pipe, smokes a pipe, smoking pipe, pipe in his mouth, pipe in mouth, pipe in her mouth, corncob pipe, with a pipe, puffing on a pipe, puffing a pipe, パイプ, パイプをくわえた, パイプをくわえて, パイプをくわえている, パイプを吸う, パイプを吸っている, キセル, 煙管",
    ),
    (
        accent(Extra::HeadphonesAtNeck),
        "headphones around her neck, headphones around his neck, headphones around neck, headphones around the neck, big headphones around her neck, headphones on her neck, headphones on his neck, headphones round her neck, headphones round his neck, 首にヘッドホン, ヘッドホンを首にかけた, ヘッドホンを首にかけて, ヘッドホンを首に, 首にヘッドフォン, 首にかけたヘッドホン, ヘッドホンを首にかけている",
    ),
    (
        Sense::Adjective(Adjective::Torn),
        "torn, tattered, ragged, shredded, ripped, threadbare, distressed, ぼろぼろの, ボロボロの, 破れた",
    ),
    (
        extra(Extra::Torn),
        "rags, wearing rags, dressed in rags, clothes in tatters, ボロをまとった, 服が破れた, 服が破れている, ぼろぼろの服, ボロボロの服, 破れた服",
    ),
    (
        Sense::Noun(Noun::Lower, Some(Wish::Lower(Lower::Trousers))),
        "jeans with holes, ダメージジーンズ, 破れたジーンズ",
    ),
];
