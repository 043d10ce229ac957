//! Acts that are known by the one thing they are done with: a heart of both hands, a gavel, what lies on the palm; English
//! and Japanese.

use super::Row;
use super::rows::{asks, held, pose};
use crate::words::wish::{Seat, Wish};
use crate::{Expression, Hour, Place, Pose, Prop, Rest, Sight, Thing, Tint, Weather};

pub const ROWS: &[Row] = &[
    (
        pose(Pose::HeartHands),
        "heart hands, heart with her hands, heart with his hands, heart with their hands, heart shaped hands, hand heart, hands heart, \
         手でハート, 両手でハート, ハートを作って, 手でハートを作る, 手でハートを作って",
    ),
    (
        pose(Pose::TyingHair),
        "tying her hair, tying hair, putting up her hair, putting her hair up, 髪を結ぶ, 髪を結んでいる, 髪を結う, \
         髪を束ねる, 髪を束ねている, 髪をくくる",
    ),
    (
        pose(Pose::Catching),
        "catching what falls, palm up to the sky, 手のひらを空に, 花びらを受け止めて, 花びらをつかまえる, 雪を受け止めて",
    ),
    (
        asks(&[Wish::Pose(Pose::Diving), Wish::Likely(Place::Pool)]),
        "diving head first, dive into the pool, high diving, springboard diving, diving off a starting block, diving off the starting block, \
         diving from a starting block, diving off the block, diving off a block, diving off starting block, jumping off a starting block, \
         飛び込み, 飛び込む, プールに飛び込む, スタート台から飛び込む",
    ),
    (
        pose(Pose::Presenting),
        "on the palm, on his palm, on her palm, in his palm, in her palm, in the palm of her hand, in the palm of his hand, \
         on the palm of her hand, on the palm of his hand, on his open palm, on her open palm, on an open palm, in his open palm, \
         in her open palm, 手のひらに, 手のひらに乗せて, 手のひらに載せて, 掌に乗せて, 手のひらの上に",
    ),
    (
        pose(Pose::Cupping),
        "in her cupped hands, in his cupped hands, in cupped hands, cupped hands, cupping hands, cupping her hands, cupping his hands, between cupped hands, \
         in both palms, on both palms, 両手のひらに, 両手ですくう, 両手ですくって",
    ),
    (
        pose(Pose::PaintingNails),
        "painting her nails, painting nails, painting her own nails, doing her nails, applying nail polish, polishing her nails, \
         painting her fingernails, ネイルを塗る, ネイルを塗って, マニキュアを塗る, マニキュアを塗って, 爪を塗る",
    ),
    (
        asks(&[Wish::Pose(Pose::ClimbingTree), Wish::Likely(Place::Park)]),
        "climbing a tree, climbing the tree, climbing trees, climbs a tree, up a tree, 木登り, 木に登る, 木に登って, 木登りをする",
    ),
    (
        pose(Pose::AtTelescope),
        "looking through a telescope, through a telescope, looking through his telescope, looking through her telescope, \
         peering through a telescope, peers through a telescope, at a telescope, at her telescope, at his telescope, at the telescope, 望遠鏡を覗く, 望遠鏡をのぞく, 望遠鏡を覗いて, 望遠鏡をのぞいて",
    ),
    (
        asks(&[Wish::Pose(Pose::AtTelescope), Wish::Hour(Hour::Night)]),
        "stargazing with a telescope, 望遠鏡で星を見る, 望遠鏡で星を見て, 望遠鏡で星を見ている, 天体観測をする",
    ),
    (
        asks(&[Wish::Pose(Pose::Casting), Wish::Sight(Sight::MagicCircle)]),
        "casting a magic circle, 魔法陣を描く, 魔法陣を展開, 魔法陣を展開して",
    ),
    // With a thing.
    (
        held(Prop::Gavel),
        "gavel, judge's gavel, wooden gavel, banging a gavel, banging the gavel, banging her gavel, banging his gavel, bangs a gavel, \
         striking a gavel, holding a gavel, ガベル, 裁判官の木槌, 裁判の木槌",
    ),
    (
        asks(&[
            Wish::Prop(Prop::MangaPage),
            Wish::Seat(Seat::Desk),
            Wish::Pose(Pose::Sitting),
            Wish::Likely(Place::Bedroom),
        ]),
        "drawing manga, drawing comics, drawing a comic, drawing a manga, drawing a manga page, drawing manga pages, draws manga, \
         draws comics, inking a manga page, inking a comic page, drawing a webtoon, 漫画を描く, 漫画を描いて, 漫画を描いている, マンガを描く, \
         マンガを描いて",
    ),
    (
        asks(&[
            Wish::Seat(Seat::Desk),
            Wish::Pose(Pose::Sitting),
            Wish::Prop(Prop::Pen),
            Wish::Rests(Thing { prop: Prop::Tablet, color: None, rest: Rest::Table, count: 1 }),
        ]),
        "pen tablet, pen display, graphics tablet, ペンタブ, ペンタブレット, 液タブ",
    ),
    (
        held(Prop::PomPoms),
        "pom poms, pompoms, with pom poms, with pompoms, shaking pom poms, shaking pompoms, holding pom poms, holding pompoms, \
         waving pom poms, waving pompoms, pom pom, ポンポン, ポンポンを持って, ポンポンを振る, ポンポンを振って",
    ),
    (
        held(Prop::Shaker),
        "cocktail shaker, shaking a cocktail, shaking cocktails, mixing a cocktail, mixing cocktails, shaking a drink, making a cocktail, \
         shakes a cocktail, shaking a cocktail shaker, シェイカー, シェーカー, シェイカーを振る, カクテルを作る, カクテルを作って",
    ),
    (
        held(Prop::Beetle),
        "beetle, stag beetle, rhinoceros beetle, rhino beetle, horned beetle, カブトムシ, クワガタ, クワガタムシ, カブト虫, 甲虫",
    ),
    (held(Prop::Ladybug), "ladybug, ladybird, てんとう虫, テントウムシ, てんとうむし"),
    (
        asks(&[Wish::Prop(Prop::Firefly), Wish::Hour(Hour::Night)]),
        "firefly in the hand, holding a firefly, catching a firefly, a glowing firefly, 蛍を捕まえる, 蛍を捕まえて",
    ),
    (
        asks(&[
            Wish::Prop(Prop::Shovel),
            Wish::Pose(Pose::Sweeping),
            Wish::Weather(Weather::Snow),
            Wish::Likely(Place::Village),
        ]),
        "shoveling snow, shovelling snow, shovels snow, clearing snow, snow shoveling, snow shovelling, 雪かき, 雪かきをする, 雪かきをして, \
         雪かきをしている, 雪下ろし",
    ),
    (
        asks(&[Wish::Rests(Thing { prop: Prop::Noodles, color: None, rest: Rest::Table, count: 1 })]),
        "ramen cup, ramen cups, empty ramen cup, empty ramen cups, instant ramen cup, instant ramen cups, instant noodle cup",
    ),
    (held(Prop::SnowShovel), "snow shovel, snow scoop, 雪かきスコップ"),
    (
        asks(&[Wish::Prop(Prop::Lantern), Wish::AlsoHeld(Prop::Match, None)]),
        "lighting a lantern, lighting the lantern, lighting a paper lantern, lights a lantern, lighting her lantern, lighting his lantern, \
         提灯に火を灯す, 提灯に火を灯して, ランタンに火を灯す, ランタンに火を灯して, ランタンに火をつける",
    ),
    (
        asks(&[Wish::Prop(Prop::Syringe), Wish::Likely(Place::Hospital)]),
        "giving an injection, gives an injection, preparing an injection, 注射をする, 注射を打つ",
    ),
    (
        held(Prop::FireHose),
        "spraying water with a hose, spraying water with a fire hose, spraying water, putting out a fire with a hose, 放水する, 放水して",
    ),
    // Games and sport.
    (
        asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Dribbling), Wish::Likely(Place::Gym)]),
        "playing basketball, plays basketball, basketball game, バスケットボールをする, バスケットボールをして",
    ),
    (
        asks(&[Wish::Prop(Prop::Racket), Wish::Pose(Pose::Swinging), Wish::Likely(Place::TennisCourt)]),
        "playing tennis, plays tennis, tennis match, テニスをする, テニスをして, テニスをしている",
    ),
    (
        asks(&[Wish::Prop(Prop::Shinai), Wish::Pose(Pose::Fighting), Wish::Likely(Place::Dojo)]),
        "practicing kendo, kendo practice, doing kendo, kendo training, kendo, kendo match, 剣道,  剣道をする, 剣道をして, 剣道の稽古",
    ),
    (
        asks(&[Wish::Prop(Prop::Snowball), Wish::Pose(Pose::Pitching), Wish::Weather(Weather::Snow)]),
        "throwing a snowball, throws a snowball, throwing snowballs, about to throw a snowball, 雪玉を投げる, 雪玉を投げて",
    ),
    // At home and in the garden.
    (
        asks(&[Wish::Bears(Prop::Pot), Wish::Place(Place::Kitchen)]),
        "cooking, cooks, cooking dinner, making dinner, making breakfast, preparing dinner, cooking breakfast, cooking lunch, cooking a meal, \
         料理, 晩ごはん, 夕食",
    ),
    (asks(&[Wish::Bears(Prop::Dough), Wish::Place(Place::Kitchen)]), "baking, bakes, baking bread"),
    (
        asks(&[Wish::Prop(Prop::Seedlings), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Garden)]),
        "gardening, tending the garden, working in the garden, planting seedlings, planting flowers, planting vegetables, planting seeds, \
         planting a seedling, planting a tree, planting a flower, plants a seedling, ガーデニング, 園芸, 庭仕事, 庭いじり, 苗を植える, 苗を植えて, \
         花を植える, 花を植えて",
    ),
    (
        asks(&[Wish::Prop(Prop::Wrench), Wish::Place(Place::Garage)]),
        "repairing a car, repairing the car, fixing a car, fixing the car, repairing a car engine, 車を修理する, 車を修理して, 車を直す, 車の修理",
    ),
    (
        asks(&[Wish::Prop(Prop::LittleSnowman), Wish::Pose(Pose::Crouching), Wish::Weather(Weather::Snow)]),
        "making a little snowman, building a little snowman, making a small snowman, building a small snowman, 小さな雪だるまを作る",
    ),
    (
        held(Prop::PouredFlask),
        "pouring a flask, pouring liquid into a flask, pouring a liquid into a flask, pouring into a flask, pouring a chemical, \
         pouring chemicals, mixing chemicals, mixing potions, mixing a potion, 薬品を混ぜる, 薬品を混ぜて, 薬を調合する, 薬を調合して",
    ),
    (
        pose(Pose::PointingUp),
        "pointing up, pointing upward, pointing upwards, pointing at the sky, pointing to the sky, pointing at the stars, pointing at the moon, \
         pointing skyward, pointing to the heavens, 空を指さす, 空を指差す, 空を指さして, 空を指差して, 天を指す",
    ),
    (
        pose(Pose::Perching),
        "on her finger, on his finger, on the finger, on her outstretched finger, on his outstretched finger, on her fingertip, \
         on his fingertip, perched on her finger, perched on his finger, landing on her finger, landing on his finger, 指に止まる, 指にとまる, \
         指に止まった, 指にとまった, 指先に止まる, 指先にとまった",
    ),
    (
        asks(&[Wish::Pose(Pose::Running), Wish::Likely(Place::Street)]),
        "running late, late for work, 遅刻, 遅刻して走る, 遅刻しそう",
    ),
    (
        asks(&[Wish::Pose(Pose::Running), Wish::SchoolUniform, Wish::Place(Place::Street)]),
        "running late for school, running late to school",
    ),
    (
        asks(&[Wish::Pose(Pose::Casting), Wish::PropColor(Tint::Orange)]),
        "casting a fire spell, casting fire magic, fire magic, fire spell, 炎の魔法, 火の魔法, 炎魔法",
    ),
    (
        asks(&[Wish::Pose(Pose::Casting), Wish::PropColor(Tint::Sky)]),
        "casting an ice spell, casting ice magic, ice magic, ice spell, casting water magic, water magic, 氷の魔法, 氷魔法, 水の魔法",
    ),
    (
        asks(&[Wish::Pose(Pose::Casting), Wish::PropColor(Tint::Yellow)]),
        "casting a lightning spell, casting lightning magic, lightning magic, light magic, casting light magic, 雷の魔法, 雷魔法, 光の魔法",
    ),
    (
        asks(&[Wish::Pose(Pose::RubbingEye), Wish::Expression(Expression::Crying)]),
        "wiping tears, wiping away her tears, wiping away his tears, wiping her tears, wiping his tears, wiping away tears, 涙を拭う, 涙を拭いて, \
         涙をぬぐう, 涙をぬぐって",
    ),
    (
        asks(&[Wish::Pose(Pose::SittingOnGround), Wish::Place(Place::TiledRoof)]),
        "sitting on a roof, sitting on the roof, sits on a roof, sits on the roof, sitting on a rooftop at night, sitting on the roof of her house, \
         sitting on the roof of his house, 屋根に座って, 屋根に座る, 屋根の上に座って, 屋根の上に座る",
    ),
];

/// As in `wordings.rs`, before all of them: what is longer is found first, and of two as long this one.
pub const ENACTED: &[(&str, &str)] = &[
    (
        "make*|making|form*|show*|do*|doing|give*|giving =~? heart|hearts ~shape|sign|symbol|gesture with|using hands|fingers, \
         hands form*|make*|making|shape*|in heart ~shape|sign, heart sign|gesture ~with ~hands",
        "heart hands",
    ),
    (
        "tie*|tying|put*|putting|gather*|bind*|pull* ~up|back =~? hair ~up|back ~in|into|with =~? =~ponytail|bun|tail|ribbon, \
         tie*|tying|put*|putting up =~? hair, \
         put*|putting|tie*|tying|pin*|fix*|adjust* ~on =~? =ribbon|bow|hairpin|flower|clip|hairclip|barrette|scrunchie in|into|on|to hair",
        "tying her hair",
    ),
    (
        "catch*|catching|touch*|feel*|reach* ~for|at|out|to ~falling|drifting =~? =~? =petal|petals|snowflake|snowflakes|snow|rain|raindrop|raindrops|leaf|leaves|feather|feathers|blossom|blossoms ~in|on|with ~hand|hands|palm, \
         hold*|holding|stick*|sticking out|up =~? hand|hands|palm|palms|arm|arms ~up|out|open to|toward|towards|into|in|under|for =~? =~falling =rain|snow|petals|raindrops|snowflakes|blossoms|drops, \
         put*|putting|stretch*|reach*|raise* ~out|up =~? hand|hands|palm|palms|arm|arms ~up|out|open to|toward|towards|into|in|under|for =~? =~falling =rain|snow|petals|raindrops|snowflakes|blossoms|drops",
        "catching what falls",
    ),
    (
        "dive*|diving|plunge*|leap*|jump* ~head ~headfirst ~first in|into|off|from =~starting|diving|swimming|indoor|blue|high|cold|deep =pool|water|sea|ocean|lake|river|waves, \
         dive*|diving|plunge* ~head ~headfirst ~first off|from =~? =~? =cliff|board|platform|pier|boat|springboard",
        "diving head first",
    ),
    (
        "toss*|flip*|flipping|fry|fries|frying|saute*|sear* ~up vegetables|rice|eggs|egg|pancake|pancakes|noodles|food|meat|steak|omelet|bacon in|with|on ~hot|frying|iron|big|large pan|wok|skillet ~over ~high|open|big ~flame|flames|fire|heat",
        "cooking with a frying pan",
    ),
    ("hold*|show*|present*|offer* =? ~out on|in palm, hold*|holding out =? on|in palm", "on the palm"),
    (
        "~hold*|carry*|carries|tuck*|keep* ~motorcycle|racing|space|fire|pilot|flight|football|hockey|bike|bicycle|steel|visored helmet ~held|tucked|resting|clutched under|beneath|against arm|elbow|armpit|side|hip",
        "holding a helmet",
    ),
    (
        "paint*|painting|do*|doing|polish*|varnish*|file*|filing =~? nails|fingernails ~with ~nail ~polish, apply*|put*|putting ~on nail polish",
        "painting her nails",
    ),
    ("climb*|climbing|scrambl* ~up|in|into =~? =~? tree|trees", "climbing a tree"),
    (
        "look*|peer*|gaze*|gazing|stargaze*|stargazing|watch*|observe*|observing|study* ~up|out|at|to =~? =~? =~? =~? with|through|into|in|using =~? =~? telescope",
        "at a telescope",
    ),
    ("bang*|strike*|striking|hit*|slam*|pound*|tap*|swing*|hold*|raise* =~? gavel", "gavel"),
    (
        "draw*|drawing|ink*|sketch* =~? =~? manga|comic|comics|webtoon ~page|pages|manuscript|strip|book|panels",
        "drawing manga",
    ),
    (
        "knit|knitted|wool|woolly|woolen|winter|warm hat|cap|beanie with ~big|fluffy|white|red|little pom|pompom|bobble ~pom ~on ~top",
        "bobble hat",
    ),
    ("shake*|shaking|wave*|waving|hold*|raise*|lift* ~up =~? =~? pom|poms|pompom|pompoms ~pom|poms", "pom poms"),
    ("shovel*|clear*|scoop* =~? snow ~from|off|on|away ~from", "shoveling snow"),
    (
        "solve*|solving|explain*|teach*|work*|do*|doing|draw*|drawing =~? =~? =~? on|at =~? blackboard|chalkboard|whiteboard",
        "writing on the blackboard",
    ),
    (
        "shape*|shaping|form*|mold*|throw*|throwing|make*|making =~? clay pot|vase|jar|jug|vessel ~on|at ~spinning|turning ~pottery|potter|potter's ~wheel",
        "making pottery",
    ),
    ("=potter|ceramicist ~working|sitting at|behind|with =~? wheel", "pottery"),
    (
        "wipe*|wiping|dry|dries|drying|dab* ~away =~? tear|tears|eyes ~away|from|off ~eyes|eye|cheeks|cheek|face",
        "wiping tears",
    ),
    (
        "look*|gaze*|gazing|stare*|staring|check* ~at =~? in|into|at =~? =~? mirror, admire* herself|himself ~in ~mirror",
        "hand mirror",
    ),
    (
        "summon*|conjure*|conjuring|draw*|cast*|activate*|create*|creating|open* =~? =~? magic =~? circle|circles",
        "casting a magic circle",
    ),
    ("run*|running|ran|rush*|hurry* late ~to|for school", "running late for school"),
    ("run*|running|ran|rush*|hurry* late ~to|for ~class|work", "running late"),
    (
        "cast*|throw*|shoot*|conjure*|hurl*|use*|using =~? =~? fire|flame|flames|fireball spell|magic|spells, \
         cast*|throw*|shoot*|hurl*|launch*|fling* ball|orb|sphere fire|flame|flames, hurl*|launch*|shoot*|throw* =~? fireball|fireballs",
        "casting a fire spell",
    ),
    (
        "cast*|throw*|shoot*|conjure*|hurl*|use*|using =~? =~? ice|water|frost|snow|wind spell|magic|spells",
        "casting an ice spell",
    ),
    (
        "cast*|throw*|shoot*|conjure*|hurl*|use*|using =~? =~? lightning|thunder|light|holy spell|magic|spells",
        "casting a lightning spell",
    ),
    (
        "pour*|mix* =~? =~? liquid|liquids|chemical|chemicals|potion|potions|solution ~together|into|from|in|between ~flask|beaker|tube|vial|another",
        "pouring a flask",
    ),
    (
        "point* ~finger|fingers ~up at|to|toward|towards =~? =sky|stars|moon|clouds|heavens|constellation|constellations, point* ~finger|fingers up|upward|upwards|skyward",
        "pointing up",
    ),
    ("repair*|fix*|mend*|work* ~on =~? car ~engine, repair*|fix*|work* ~on =~? engine =of car", "repairing a car"),
    (
        "plant* =~? =~? seedling|seedlings|flower|flowers|seeds|bulbs|sapling|saplings, plant* =~? seedling|seedlings|flower|flowers|seeds|bulbs|saplings in|into =garden|ground|soil|earth|pot",
        "gardening",
    ),
];
