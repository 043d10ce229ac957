//! What several do about one thing: the pot, the cake, the flask, the board on the floor, what is too large for one to carry,
//! the long rope; English and Japanese.

use super::Row;
use super::rows::{asks, held};
use crate::words::wish::Wish;
use crate::{Place, Pose, Prop, Sight};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Pose(Pose::SharingPot), Wish::Likely(Place::TatamiRoom)]),
        "around a hot pot, around the hot pot, around a hotpot, eating hot pot, eats hot pot, eat hot pot, eating hotpot, eat hotpot, sharing a hot pot, share a hot pot, \
         shares a hot pot, hot pot party, hotpot, hot pot, nabe, eating nabe, sukiyaki, eating sukiyaki, around a nabe, eating from a hot pot, \
         鍋を囲み, 鍋を囲む, 鍋を囲んで, 鍋を囲んでいる, 鍋をつつく, 鍋をつついて, 鍋をつついている, 鍋を食べる, 鍋を食べて, 鍋を食べている, 鍋パーティー, \
         すき焼き, すき焼きを食べて, すき焼きを囲んで, 鍋料理を囲んで, おでんを囲んで",
    ),
    (
        asks(&[Wish::Pose(Pose::DecoratingCake), Wish::Likely(Place::Kitchen)]),
        "decorating a cake, decorate a cake, decorates a cake, decorating a cake together, decorating the cake, decorate the cake, \
         frosting a cake, frost a cake, icing a cake, ice a cake, piping cream on a cake, decorating a birthday cake, decorating a wedding cake, \
         ケーキを飾る, ケーキを飾って, ケーキを飾っている, ケーキを飾り付ける, ケーキを飾り付けて, ケーキを飾り付けている, ケーキのデコレーション, \
         ケーキをデコレーションして, ケーキにクリームを塗って, ケーキにクリームを絞って",
    ),
    (
        asks(&[Wish::Pose(Pose::WatchingFlask), Wish::Likely(Place::Laboratory)]),
        "watching a flask, watch a flask, watches a flask, watching a flask bubble, watch a flask bubble, watching an experiment, watch an experiment, \
         doing an experiment, do an experiment, conducting an experiment, conduct an experiment, \
         during an experiment, experiment together, \
         実験をする, 実験をして, 実験をしている, 実験する, 実験して, 実験している, 実験を見守る, 実験を見守って, 実験を見守っている, 実験中, 理科の実験, 化学の実験, \
         フラスコを見つめる, フラスコを見つめて, フラスコを見つめている",
    ),
    (
        asks(&[Wish::Pose(Pose::MakingPancakes), Wish::Likely(Place::Kitchen)]),
        "making pancakes, make pancakes, makes pancakes, cooking pancakes, cook pancakes, flip pancakes, frying pancakes, \
         ホットケーキを作る, ホットケーキを作って, ホットケーキを作っている, ホットケーキを焼く, ホットケーキを焼いて, ホットケーキを焼いている, \
         パンケーキを作る, パンケーキを作って, パンケーキを作っている, パンケーキを焼く, パンケーキを焼いて, パンケーキを焼いている",
    ),
    (
        asks(&[Wish::Pose(Pose::PaintingSign)]),
        "painting a sign, paint a sign, paints a sign, painting a big sign, painting a banner, paint a banner, painting a signboard, \
         paint a signboard, painting a poster, paint a poster, painting a large sign, painting a big banner, painting a large banner, making a signboard, \
         看板にペンキを塗る, 看板にペンキを塗って, 看板にペンキを塗っている, 看板を塗る, 看板を塗って, 看板を塗っている, 看板を描く, 看板を描いて, \
         看板を描いている, 看板を作る, 看板を作って, 看板を作っている, 看板にペンキを, 横断幕を描いて, 横断幕を作って",
    ),
    (
        asks(&[Wish::Pose(Pose::CarryingSofa), Wish::Likely(Place::LivingRoom)]),
        "carrying a sofa, carry a sofa, carries a sofa, carrying a couch, carry a couch, carries a couch, carrying sofa, carrying large sofa, \
         carrying couch, lifting a sofa, lift a sofa, moving a sofa, move a sofa, lifting a couch, lift a couch, moving a couch, \
         ソファを運ぶ, ソファを運んで, ソファを運んでいる, ソファーを運ぶ, ソファーを運んで, ソファーを運んでいる",
    ),
    (
        asks(&[Wish::Pose(Pose::CarryingBox)]),
        "carrying a box together, carry a box together, carrying a crate together, carry a crate together, carrying a heavy box together, \
         carry a heavy box together, carrying heavy box together, lifting a box together, lift a box together, carrying a heavy crate together, \
         一緒に箱を運ぶ, 一緒に箱を運んで, 一緒に箱を運んでいる, 一緒に段ボールを運んで, 一緒に荷物を運んで, 二人で箱を運んで",
    ),
    (
        asks(&[Wish::Pose(Pose::CarryingTable)]),
        "carrying a table, carry a table, carries a table, carrying a desk, carry a desk, carries a desk, carrying table, carrying desk, \
         moving a table, move a table, moving a desk, move a desk, lifting a table, lift a table, \
         机を運ぶ, 机を運んで, 机を運んでいる, テーブルを運ぶ, テーブルを運んで, テーブルを運んでいる",
    ),
    (
        asks(&[Wish::Pose(Pose::TurningRope), Wish::Likely(Place::SchoolGate)]),
        "jumping rope together, jump rope together, jumping a long rope, jump a long rope, jumping long rope, long rope jumping, \
         long jump rope, group jump rope, double dutch, jumping over a long rope, turning a long rope, turn a long rope, skipping rope together, \
         大縄跳び, 大縄跳びをする, 大縄跳びをして, 大縄跳びをしている, 大縄を跳ぶ, 大縄を跳んで, 長縄跳び, 長縄跳びをして, 長縄を跳んで",
    ),
    (
        asks(&[Wish::Pose(Pose::Clinking), Wish::Prop(Prop::BeerMug)]),
        "raising beer mugs in a toast, raise beer mugs in a toast, raises beer mugs in a toast, toasting with beer mugs, toasting with beer, \
         toast with beer mugs, toast with beer, raising beer mugs, raise beer mugs, toasting with mugs of beer, raising mugs in a toast, \
         raise their mugs in a toast, ビールジョッキで乾杯, ビールジョッキで乾杯して, ジョッキで乾杯, ジョッキで乾杯して, ジョッキを掲げて, ジョッキを合わせて",
    ),
    (
        asks(&[Wish::Pose(Pose::Clinking)]),
        "raising glasses in a toast, raise glasses in a toast, raises glasses in a toast, raise their glasses in a toast, raising their glasses in a toast, \
         toasting each other, toast each other, raise a toast, raising a toast, makes a toast, make a toast, in a toast, for a toast",
    ),
    (
        asks(&[Wish::Pose(Pose::ReadingTo), Wish::Prop(Prop::Book), Wish::Likely(Place::Classroom)]),
        "storytelling, storytime, story time, reading picture book aloud, reading a picture book aloud, reads a picture book aloud, \
         reading aloud to children, reads aloud to children, 絵本の読み聞かせ",
    ),
    (
        asks(&[Wish::Pose(Pose::Leaping), Wish::Likely(Place::Street), Wish::Sight(Sight::Puddle)]),
        "jumping in puddles, splashing in puddles, stomping in puddles, jumps in puddles, 水たまりで跳ねる, 水たまりで跳ねて, 水たまりで跳ねている, \
         水たまりで遊ぶ, 水たまりで遊んで, 水たまりで遊んでいる, 水たまりをバシャバシャ, 水たまりに飛び込む, 水たまりに飛び込んで",
    ),
    (
        held(Prop::Violin),
        "string quartet, string quintet, string trio, 弦楽四重奏, 弦楽四重奏を演奏して, 弦楽四重奏を演奏している",
    ),
];

/// As in `wordings.rs`.
pub const GATHERED: &[(&str, &str)] = &[
    (
        "tie*|tying|wrap*|wind*|loop*|drape*|draping|put|puts|putting ~? scarf|muffler around|about|on neck|shoulders",
        "wrapping a scarf around her neck",
    ),
    (
        "decorate*|frost*|ice|ices|icing|finish*|pipe*|piping ~cream ~on ~? ~? ~? cake|cakes ~together|with",
        "decorating a cake",
    ),
    (
        "eat*|share*|sharing|enjoy*|gather*|sit|sits|sitting ~from|around|round|about ~? ~? hotpot|nabe|sukiyaki|oden ~together, \
         eat*|share*|sharing|enjoy*|gather*|sit|sits|sitting ~from|around|round|about ~? ~? hot pot ~together",
        "eating hot pot",
    ),
    (
        "watch*|observe*|study|studies|studying|look*|stare*|lean* ~at|into|over ~? ~? flask|beaker ~as ~it ~bubble|bubbles|bubbling|boil|boils|boiling|change|changes|smoke|smokes|fizz|fizzes",
        "watching a flask",
    ),
    (
        "carry*|carries|lift*|move|moves|moving|haul*|lug*|push* ~? ~? ~? sofa|couch ~up|down|together",
        "carrying a sofa",
    ),
    ("carry*|carries|lift*|haul*|lug* ~? ~? table|desk|bookcase ~up|down ~together", "carrying a table"),
    ("carry*|carries|lift*|haul*|lug* ~? ~? box|crate|boxes|chest ~up|down together", "carrying a box together"),
    ("paint*|letter* ~? ~? ~? sign|signboard|banner|billboard|poster|placard ~together", "painting a sign"),
    ("make|makes|making|cook*|fry|fries|frying ~? ~? pancakes|pancake ~together", "making pancakes"),
    (
        "raise*|lift*|clink*|bang*|hold* ~up ~? mugs|mug|jugs|steins|tankards ~of ~beer ~high ~up ~together ~in|for ~toast, \
         toast*|cheer* with|over ~? beer|beers|mugs",
        "raising beer mugs in a toast",
    ),
    (
        "raise*|lift*|clink*|hold* ~up ~? ~of glasses|glass|cups|wineglasses ~of ~wine|champagne|sake ~high ~up ~together in|for toast",
        "raising glasses in a toast",
    ),
    (
        "splash*|stomp*|jump*|leap*|play*|hop* ~and ~stomp*|splash*|jump*|leap*|play* ~around|about in|into|through ~? ~? puddle|puddles",
        "jumping in puddles",
    ),
    ("play*|perform* ~? ~? string quartet|quintet", "string quartet"),
];
