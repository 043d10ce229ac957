//! Acts done at a thing that stands before somebody, and is told with the act: a sword in its stone, a mortar, a drum on its stand;
//! English and Japanese.

use super::Row;
use super::rows::{asks, held, pose};
use crate::words::wish::Wish;
use crate::{Hour, Place, Pose, Prop, Sight};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Sight(Sight::Portal)]),
        "portal, glowing portal, magic portal, magical portal, stepping through a portal, ポータル, 転移門, 光の門",
    ),
    (
        asks(&[Wish::Sight(Sight::Skeletons), Wish::Pose(Pose::Casting), Wish::Hour(Hour::Night)]),
        "raising skeletons, raising the dead, raising the undead, rising skeletons, skeletons rising, 死者を蘇らせる, 骸骨を呼び出す",
    ),
    (
        asks(&[Wish::Pose(Pose::Casting), Wish::Sight(Sight::MagicCircle)]),
        "summoning, summoning ritual, summoning magic, 召喚, 召喚する, 召喚して, 召喚している",
    ),
    (
        asks(&[Wish::Pose(Pose::CarryingShrine), Wish::Likely(Place::Festival)]),
        "carrying a mikoshi, carrying a portable shrine, carrying the mikoshi, mikoshi, portable shrine, 神輿, お神輿, みこし, 御神輿",
    ),
    (
        pose(Pose::Knighting),
        "knighting, dubbing a knight, dubs a knight, knighting ceremony, accolade, 騎士に叙任する, 騎士に叙任して, 叙任式, 騎士叙任",
    ),
    (
        asks(&[Wish::Prop(Prop::Shuriken), Wish::Pose(Pose::Pitching)]),
        "throwing a shuriken, throwing shuriken, throws a shuriken, throws shuriken",
    ),
    (
        asks(&[Wish::Prop(Prop::Talisman), Wish::Pose(Pose::Pitching)]),
        "throwing talismans, throwing paper talismans, throwing ofuda",
    ),
    (
        asks(&[Wish::Prop(Prop::Beans), Wish::Pose(Pose::Pitching)]),
        "throwing beans, throws beans, bean throwing, setsubun, mamemaki, 節分, 豆まき, 豆まきをする, 豆まきをして, 豆撒き",
    ),
    (
        asks(&[Wish::Prop(Prop::Tanzaku), Wish::Pose(Pose::Raising)]),
        "tying a wish to bamboo, tanabata wish, tanzaku, hanging a tanzaku, hanging tanzaku, 短冊, 短冊を結ぶ",
    ),
    (
        held(Prop::HeartBox),
        "heart box, heart shaped box, heart-shaped box, heart shaped box of chocolates, ハートの箱, ハート型の箱",
    ),
    (
        asks(&[Wish::Prop(Prop::HeartBox)]),
        "giving valentine chocolate, giving valentine chocolates, giving valentine's chocolate, \
         バレンタインチョコ, バレンタインのチョコ, バレンタインチョコを渡す, チョコを渡す, チョコを渡して",
    ),
    (held(Prop::LeafCup), "pouring dew from a leaf cup, leaf cup"),
    (
        asks(&[Wish::Prop(Prop::SwordInStone), Wish::Likely(Place::Forest)]),
        "pulling the sword from the stone, sword in the stone, sword in a stone, sword in stone, 石に刺さった剣",
    ),
    (
        asks(&[Wish::Prop(Prop::CrystalBall), Wish::Likely(Place::WitchWorkshop)]),
        "gazing into a crystal ball, telling fortunes, fortune telling, hands over a crystal ball, 占いをする, 占いをして",
    ),
    (
        asks(&[Wish::Prop(Prop::Taiko), Wish::Likely(Place::Festival)]),
        "playing the taiko, taiko, taiko drum, taiko drums, japanese drum, festival drum, wadaiko, 太鼓, 和太鼓",
    ),
    (
        asks(&[Wish::Prop(Prop::CarvedPumpkin), Wish::Likely(Place::Kitchen)]),
        "carving a pumpkin, pumpkin carving, ジャックオーランタンを作る, ジャックオーランタンを作って",
    ),
    (
        asks(&[Wish::Prop(Prop::TreasureChest), Wish::Pose(Pose::Seiza), Wish::Likely(Place::Dungeon)]),
        "opening a treasure chest, opening the treasure chest",
    ),
    (
        asks(&[Wish::Prop(Prop::Mortar), Wish::Pose(Pose::Raising), Wish::Likely(Place::Shrine)]),
        "pounding mochi, mochi pounding, mochitsuki, 餅つき, 餅つきをする, 餅つきをして, 餅つきをしている, もちつき",
    ),
    (
        asks(&[Wish::Prop(Prop::MelonStick), Wish::Pose(Pose::Raising), Wish::Likely(Place::Beach)]),
        "splitting a watermelon, suikawari, suika-wari, watermelon splitting, スイカ割り, スイカ割りをする, スイカ割りをして, \
         スイカ割りをしている, すいか割り, 西瓜割り",
    ),
    (
        asks(&[Wish::Prop(Prop::LeafFire), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Garden)]),
        "roasting sweet potatoes, sweet potato roasting, yakiimo, 焼き芋をする, 焼き芋をして, 焼き芋を焼く, 焼き芋を焼いて, \
         落ち葉焚き, 落ち葉で焼き芋",
    ),
];

/// Plain forms, known in every form (`verbs.rs`).
pub const INFLECTED: &[Row] = &[
    (held(Prop::Cauldron), "(薬|秘薬|魔法薬|魔法の薬|ポーション|毒薬)を(煮る|煮込む|煎じる|かき混ぜる)"),
    (
        asks(&[Wish::Pose(Pose::CarryingShrine), Wish::Likely(Place::Festival)]),
        "(神輿|お神輿|みこし|御神輿)を(担ぐ|かつぐ)",
    ),
    (asks(&[Wish::Prop(Prop::Shuriken), Wish::Pose(Pose::Pitching)]), "手裏剣を(投げる|打つ|放つ)"),
    (asks(&[Wish::Prop(Prop::Talisman), Wish::Pose(Pose::Pitching)]), "(お札|御札|呪符|札)を(投げる|放つ|飛ばす)"),
    (asks(&[Wish::Prop(Prop::Beans), Wish::Pose(Pose::Pitching)]), "豆を(投げる|まく|撒く)"),
    (
        asks(&[Wish::Prop(Prop::Tanzaku), Wish::Pose(Pose::Raising)]),
        "(背伸びをして|背伸びして|つま先立ちで|)(笹|竹|笹竹|笹の葉|笹の枝)に(短冊|願い事|願い事の短冊)を(結ぶ|飾る|吊るす|つるす|かける|掛ける)",
    ),
    (
        asks(&[Wish::Prop(Prop::HeartBox)]),
        "(チョコ|チョコレート|バレンタインのチョコ|バレンタインチョコ)を(渡す|あげる|差し出す)",
    ),
    (
        asks(&[Wish::Prop(Prop::SwordInStone), Wish::Likely(Place::Forest)]),
        "(石|岩|台座)(から|に刺さった)(剣|聖剣)を(抜く|引き抜く), (石|岩)に刺さった(剣|聖剣)を(抜く|引き抜く)",
    ),
    (
        held(Prop::CrystalBall),
        "水晶玉(に手をかざす|を覗く|をのぞく|を覗き込む|で占う|を見つめる), (未来|運勢|恋|運命)を占う",
    ),
    (
        asks(&[Wish::Prop(Prop::Taiko), Wish::Likely(Place::Festival)]),
        "(太鼓|和太鼓|大太鼓)を(叩く|たたく|打つ|打ち鳴らす|演奏する)",
    ),
    (
        asks(&[Wish::Prop(Prop::CarvedPumpkin), Wish::Likely(Place::Kitchen)]),
        "(かぼちゃ|カボチャ|南瓜)を(彫る|くり抜く|くりぬく)",
    ),
    (
        asks(&[Wish::Prop(Prop::TreasureChest), Wish::Pose(Pose::Seiza), Wish::Likely(Place::Dungeon)]),
        "(宝箱|宝の箱)(を|のふたを|の蓋を)開ける",
    ),
    (asks(&[Wish::Prop(Prop::Mortar), Wish::Pose(Pose::Raising), Wish::Likely(Place::Shrine)]), "(餅|もち|お餅)をつく"),
    (
        asks(&[Wish::Prop(Prop::MelonStick), Wish::Pose(Pose::Raising), Wish::Likely(Place::Beach)]),
        "(スイカ|すいか|西瓜)を割る",
    ),
    (
        asks(&[Wish::Prop(Prop::LeafFire), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Garden)]),
        "(焼き芋|さつまいも|サツマイモ|芋)を(焼く|焚き火で焼く)",
    ),
];

/// As in `wordings.rs`, before all of them.
pub const STAGED: &[(&str, &str)] = &[
    (
        "walk*|step*|stepping|emerge*|enter*|pass*|come*|run*|running ~out ~of ~through ~into =~? =~? ~glowing ~magic portal",
        "stepping through a portal",
    ),
    (
        "raise*|summon*|conjure*|command* =~? ~army ~of skeletons|skeleton|undead|dead|corpses ~up ~from|out ~of ~the ~their ~graves|grave|ground|earth|tombs, \
         skeletons|undead rise*|rising|climb*|crawl* ~up ~out ~from|of ~graves|grave|ground|earth",
        "raising skeletons",
    ),
    (
        "mix*|combine*|blend* =~? =~? ~colored ~glowing vials|vial|potions|potion|flasks|flask|chemicals|elixirs|liquids, \
         pour* =~? vial|potion|flask|liquid into =~? vial|flask|beaker|bottle",
        "mixing potions",
    ),
    (
        "build*|make*|making =~? =~? sand castle|castles, build*|make*|making =~? =~? sandcastle|sandcastles",
        "building a sandcastle",
    ),
    ("cheering =~summer =~festival street|streets", "street"),
    (
        "carry*|carries|carrying|shoulder*|lift* =~? =~? mikoshi, carry*|carries|carrying|shoulder*|lift* ~golden ~gold =~? =~? portable|festival shrine",
        "carrying a mikoshi",
    ),
    (
        "knights =a|the =~kneeling =~young =~loyal =~kneeling =squire|page|hero|youth, \
         dub+|dubs|dubbing =a|the|her|him|his =~? =~? =squire|page|hero|youth|knight|boy|girl|man|woman|warrior ~a ~knight, \
         knighting|knighted =a|the|her|him|his =~? =~? =squire|page|hero|youth|boy|girl|man|woman|warrior|soldier",
        "knighting",
    ),
    (
        "throw*|hurl*|fling*|toss* =~? =~? shuriken|shurikens|kunai, throw*|hurl* =~? =~? throwing|ninja star|stars",
        "throwing a shuriken",
    ),
    ("throw*|hurl*|fling*|toss* ~paper =~? =~? ~paper talisman|talismans|ofuda", "throwing talismans"),
    ("throw*|toss*|scatter* =~? ~roasted ~soy bean|beans|soybeans", "throwing beans"),
    (
        "tie*|tying|hang* =~? =~? tanzaku|wish|wishes|strip ~card ~strip ~of ~paper to|on|onto =~? bamboo ~branch",
        "tying a wish to bamboo",
    ),
    (
        "~give*|giving|hold* ~out ~valentine ~chocolate heart|heart-shaped ~shaped box ~of ~chocolate ~chocolates",
        "heart box",
    ),
    ("eat*|enjoy*|hold* =~? =~? ~bowl|cup|dish ~of shaved|shave ice", "eating shaved ice"),
    (
        "pour* =~? dew|water|nectar|dewdrops from|out =~? =~? leaf ~cup, pour* dew ~from|into ~leaf|flower",
        "pouring dew from a leaf cup",
    ),
    (
        "pull*|draw|draws|drawing|drew|lift*|free* =~? =~? =~? sword|excalibur|blade ~free ~out from|of =~? =~? stone|rock|boulder|anvil",
        "pulling the sword from the stone",
    ),
    (
        "gaze*|gazing|look*|peer*|stare* ~deep ~deeply into|at|in =~? crystal ball, read*|tell*|see*|foretell* =~? fortune|fortunes|future ~in|with|from ~crystal ~ball, \
         hold*|wave*|move*|pass*|hover* ~both hands|hand|palms over|above|around =~? crystal ball, fortune ~teller with|at|behind crystal ball",
        "gazing into a crystal ball",
    ),
    (
        "beat*|play*|hit*|strike*|pound*|bang*|drum* ~on =~? =~? taiko|wadaiko|odaiko ~drum|drums, \
         beat*|play*|hit*|strike*|pound*|bang* ~on =~? =~? japanese|festival drum|drums",
        "playing the taiko",
    ),
    (
        "carve*|cut*|hollow*|scoop* ~out ~a ~face ~into ~faces =~? =~? =~? pumpkin|pumpkins|lantern|lanterns, carve*|make*|making =~? =~? jack o lantern|lanterns",
        "carving a pumpkin",
    ),
    (
        "open*|unlock*|loot*|raise* ~the ~lid ~of ~up =~? =~? treasure chest|box, open*|unlock* =~? =~? chest ~of ~full ~gold ~treasure|coins",
        "opening a treasure chest",
    ),
    (
        "pound*|beat*|hammer*|make*|making =~? =~? mochi ~rice ~cakes ~with ~wooden ~mallets|mallet|hammers|hammer|kine ~in ~mortar|usu, \
         pound*|beat* =~? rice ~cakes ~into ~mochi with =~? mallets|mallet",
        "pounding mochi",
    ),
    (
        "swing* =~? =~? stick|bat|club|pole to|at split|splitting|smash|hit|crack|break =~? watermelon, \
         split*|smash*|crack*|break* ~open =~? =~? watermelon ~with ~stick|bat, swing* =~? =~? at =~? watermelon, play* suikawari|suika",
        "splitting a watermelon",
    ),
    (
        "roast*|bake*|cook*|grill* =~? sweet|sweetpotato potato|potatoes ~over|in|on|by ~pile|heap ~of ~burning ~fallen ~leaf|leaves|campfire ~fire|bonfire|embers",
        "roasting sweet potatoes",
    ),
];
