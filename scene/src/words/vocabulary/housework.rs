//! What is done at a kitchen counter, at a table that is laid, in a bathroom and at a bed; English and Japanese.

use super::Row;
use super::rows::{asks, held, pose};
use crate::words::wish::Wish;
use crate::{Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    // At a counter.
    (
        asks(&[Wish::Prop(Prop::CrackedEgg), Wish::Likely(Place::Kitchen)]),
        "cracking an egg, cracking eggs, breaking an egg, breaking eggs, 卵割り",
    ),
    (
        asks(&[Wish::Prop(Prop::PeeledApple), Wish::Likely(Place::Kitchen)]),
        "peeling an apple, peeling apples, peeling apple, peeling fruit, りんごの皮むき, リンゴの皮むき",
    ),
    (
        asks(&[Wish::Prop(Prop::Whetstone), Wish::Likely(Place::Kitchen)]),
        "sharpening a knife, sharpening a kitchen knife, sharpening knife, sharpening kitchen knife, whetstone, 砥石, 包丁研ぎ",
    ),
    (
        asks(&[Wish::Prop(Prop::PackedLunch), Wish::Likely(Place::Kitchen)]),
        "packing a lunch box, making a lunch box, making a bento, packing a bento, preparing a bento, making lunch boxes, 弁当作り, お弁当作り",
    ),
    (
        asks(&[Wish::Prop(Prop::LatteArt), Wish::Likely(Place::Cafe)]),
        "pouring latte art, latte art, making latte art, pouring a latte, pouring latte, making a latte, ラテアート",
    ),
    // At a table.
    (
        held(Prop::CutSteak),
        "cutting a steak, cutting steak, eating steak, eating a steak, knife and fork, ナイフとフォーク",
    ),
    (
        held(Prop::SyrupJug),
        "pouring syrup, pouring maple syrup, pouring honey on pancakes, syrup over pancakes, maple syrup",
    ),
    (held(Prop::TwirledSpaghetti), "eating spaghetti, eating pasta, twirling spaghetti, twirling pasta"),
    (held(Prop::SushiAtTable), "eating sushi, eating sushi with chopsticks"),
    (held(Prop::ParfaitAtTable), "eating a parfait, eating parfait, scooping parfait, eating a sundae"),
    (held(Prop::PeeledMandarin), "peeling a mandarin, peeling an orange, peeling a tangerine, みかんの皮むき"),
    // Of the house.
    (held(Prop::FoldedTowels), "folding towels, folding laundry, folding clothes, folding a towel, 洗濯物たたみ"),
    (
        asks(&[Wish::Prop(Prop::BedSheet), Wish::Likely(Place::Bedroom)]),
        "making the bed, making a bed, making her bed, making his bed, spreading a sheet, changing the sheets, ベッドメイキング",
    ),
    (
        asks(&[Wish::Prop(Prop::ScrubbedTub), Wish::Likely(Place::Bathroom)]),
        "scrubbing a bathtub, scrubbing bathtub, cleaning the bathtub, cleaning the bath, 風呂掃除, お風呂掃除",
    ),
    (
        asks(&[Wish::Prop(Prop::Washbasin), Wish::Likely(Place::Bathroom)]),
        "washing her face, washing his face, washing face, washing one's face, 洗顔",
    ),
    (
        asks(&[Wish::Pose(Pose::Crawling), Wish::Prop(Prop::FloorCloth)]),
        "wiping the floor with a cloth, wiping the floor on hands and knees, scrubbing the floor, floor cloth, 雑巾",
    ),
    // Of oneself.
    (
        asks(&[Wish::Prop(Prop::HairDryer), Wish::Pose(Pose::BrushingHair)]),
        "hair dryer, hairdryer, blow dryer, blow drying hair, blow drying her hair, blow drying his hair, drying hair with a hair dryer, \
         ドライヤー, ドライヤーで髪を乾かす, ドライヤーで髪を乾かして, ドライヤーで髪を乾かしている",
    ),
    (
        pose(Pose::BraidingHair),
        "braiding her own hair, braiding his own hair, braiding own hair, braiding her hair, braiding hair, braiding his hair",
    ),
    (
        pose(Pose::TowelingHair),
        "drying hair with a towel, drying her hair with a towel, drying his hair with a towel, towel drying hair, toweling her hair, toweling hair, towel on head",
    ),
    (
        pose(Pose::Buttoning),
        "buttoning up, buttoning a coat, buttoning her coat, buttoning his coat, buttoning shirt, buttoning a shirt",
    ),
    (
        asks(&[Wish::Prop(Prop::Controller), Wish::Pose(Pose::SittingCrossLegged)]),
        "playing a game on the floor, playing a video game on the floor, 床でゲームをする, 床でゲームをして, 床でゲームをしている",
    ),
    (
        asks(&[Wish::Prop(Prop::AlarmClock), Wish::Pose(Pose::LyingOnBack), Wish::Likely(Place::Bedroom)]),
        "turning off an alarm clock, stopping an alarm clock, 目覚ましを止める, 目覚まし時計を止める, 目覚まし時計を止めて, 目覚まし時計を止めている",
    ),
    // Held.
    (
        held(Prop::SweetPotato),
        "roasted sweet potato, baked sweet potato, roast sweet potato, sweet potato, eating a sweet potato, 焼き芋, やきいも, 焼きいも, さつまいも, サツマイモ",
    ),
    (held(Prop::BlownSoup), "blowing on soup, blowing on hot soup, blowing on a spoonful of soup, cooling soup"),
    (held(Prop::Takoyaki), "takoyaki, eating takoyaki, octopus balls, たこ焼き, タコ焼き, たこやき"),
    (
        held(Prop::ShavedIce),
        "shaved ice, snow cone, kakigori, eating shaved ice, eating kakigori, かき氷, カキ氷, かきごおり",
    ),
    (
        held(Prop::Rice),
        "eating rice, bowl of rice, rice bowl, eating a bowl of rice, eating rice with chopsticks, ご飯, 白いご飯, 茶碗",
    ),
    (
        asks(&[Wish::Prop(Prop::TossedPancake), Wish::Likely(Place::Kitchen)]),
        "flipping a pancake, flipping pancakes, flipping pancake, tossing a pancake, tossing pancakes",
    ),
    (
        asks(&[Wish::Prop(Prop::MilkBottle), Wish::Pose(Pose::Drinking)]),
        "drinking a bottle of milk, drinking milk from a bottle, 瓶の牛乳を飲む, 瓶牛乳を飲む",
    ),
    (held(Prop::MilkBottle), "bottle of milk, milk bottle, 牛乳瓶, 瓶牛乳, 瓶の牛乳"),
];

/// Plain forms, known in every form (`verbs.rs`).
pub const VERBS: &[Row] = &[
    (asks(&[Wish::Prop(Prop::CrackedEgg), Wish::Likely(Place::Kitchen)]), "(卵|玉子|たまご)を割る"),
    (
        asks(&[Wish::Prop(Prop::PeeledApple), Wish::Likely(Place::Kitchen)]),
        "(りんご|リンゴ|林檎)の皮を(むく|剥く|くるくるむく), (りんご|リンゴ|林檎)を(むく|剥く)",
    ),
    (held(Prop::PeeledMandarin), "(みかん|ミカン|蜜柑|オレンジ)(の皮|)を(むく|剥く)"),
    (
        asks(&[Wish::Prop(Prop::Whetstone), Wish::Likely(Place::Kitchen)]),
        "(包丁|ナイフ|刃物)を(研ぐ|とぐ), (砥石で|)包丁を研ぐ",
    ),
    (
        asks(&[Wish::Prop(Prop::PackedLunch), Wish::Likely(Place::Kitchen)]),
        "(弁当|お弁当|弁当箱|子供の弁当|子どもの弁当|子どものお弁当|子供のお弁当|家族の弁当|娘の弁当|息子の弁当)を(作る|つくる|詰める), (弁当|お弁当|弁当箱)におかずを詰める",
    ),
    (held(Prop::SushiAtTable), "(寿司|お寿司|鮨)を(食べる|つまむ|頬張る)"),
    (held(Prop::TwirledSpaghetti), "(パスタ|スパゲッティ|スパゲティ|ナポリタン)を(食べる|巻く|フォークに巻く)"),
    (held(Prop::ParfaitAtTable), "(パフェ|チョコパフェ)を(食べる|すくう)"),
    (held(Prop::CutSteak), "ステーキを(食べる|切る)"),
    (held(Prop::Takoyaki), "(たこ焼き|タコ焼き)を(食べる|頬張る|ほおばる)"),
    (held(Prop::ShavedIce), "(かき氷|カキ氷)を(食べる|すくう|頬張る)"),
    (held(Prop::SweetPotato), "(焼き芋|やきいも|焼きいも)を(食べる|割る|頬張る)"),
    (
        held(Prop::BlownSoup),
        "(スープ|熱いスープ|スプーンのスープ)(に息を吹きかける|をふうふうする|をフーフーする|を冷ます)",
    ),
    (held(Prop::Rice), "(ご飯|ごはん|白米|白いご飯)を(食べる|かきこむ|頬張る)"),
    (
        asks(&[Wish::Prop(Prop::TossedPancake), Wish::Likely(Place::Kitchen)]),
        "(パンケーキ|ホットケーキ)を(ひっくり返す|返す|焼く)",
    ),
    (
        asks(&[Wish::Prop(Prop::MilkBottle), Wish::Pose(Pose::Drinking)]),
        "(瓶の牛乳|瓶牛乳|牛乳瓶|コーヒー牛乳|フルーツ牛乳)を(飲む|一気飲みする)",
    ),
    (held(Prop::FoldedTowels), "(洗濯物|タオル|服|洗濯もの|シャツ)を(畳む|たたむ)"),
    (
        asks(&[Wish::Prop(Prop::BedSheet), Wish::Likely(Place::Bedroom)]),
        "(シーツ|ベッドシーツ)を(広げる|敷く|替える|取り替える), ベッドを整える, ベッドメイクをする",
    ),
    (
        asks(&[Wish::Prop(Prop::ScrubbedTub), Wish::Likely(Place::Bathroom)]),
        "(風呂|お風呂|浴槽|湯船|バスタブ)を(洗う|磨く|こする|掃除する), (風呂|お風呂)掃除をする",
    ),
    (
        asks(&[Wish::Prop(Prop::Washbasin), Wish::Likely(Place::Bathroom)]),
        "(顔を|泡立てて顔を|泡で顔を)洗う, 洗顔する, 洗顔をする",
    ),
    (
        asks(&[Wish::Pose(Pose::Crawling), Wish::Prop(Prop::FloorCloth)]),
        "(床|畳)を(拭く|磨く|ふく), 雑巾がけ(する|をする), 雑巾で(床を|)拭く",
    ),
    (
        asks(&[Wish::Pose(Pose::Crawling), Wish::Prop(Prop::FloorCloth), Wish::Place(Place::Veranda)]),
        "(縁側|長い縁側)を(拭く|磨く|ふく|雑巾がけする|雑巾で拭く)",
    ),
    (
        asks(&[Wish::Pose(Pose::Crawling), Wish::Prop(Prop::FloorCloth), Wish::Place(Place::Corridor)]),
        "(廊下|長い廊下)を(拭く|磨く|ふく|雑巾がけする|雑巾で拭く)",
    ),
    (pose(Pose::BraidingHair), "(髪|三つ編み|自分の髪)を(編む|三つ編みにする)"),
    (
        pose(Pose::TowelingHair),
        "タオルで(髪|濡れた髪|頭)を(拭く|乾かす|ふく), (髪|濡れた髪|頭)をタオルで(拭く|乾かす|ふく), (髪|濡れた髪)を拭く",
    ),
    (pose(Pose::Buttoning), "(ボタン|コートのボタン|シャツのボタン)を(留める|とめる|外す|かける)"),
];

/// As in `wordings.rs`, before all of them.
pub const HOUSEWORK: &[(&str, &str)] = &[
    (
        "crack*|break|breaks|breaking =~? =~? egg|eggs ~open ~into|in|over|on ~glass|mixing|large|ceramic|metal ~bowl|pan|skillet",
        "cracking an egg",
    ),
    (
        "peel* ~skin ~off|of =~red|green|fresh|ripe apple|apples|fruit ~with ~kitchen|small|paring ~knife",
        "peeling an apple",
    ),
    (
        "peel* =~fresh|ripe|juicy mandarin|orange|oranges|tangerine|tangerines|mikan|mandarins|clementine ~orange|oranges",
        "peeling a mandarin",
    ),
    (
        "sharpen* =~? ~kitchen|cooking|chef's|old|long knife|knives ~on|with|against ~wet ~whetstone|stone|grindstone, hone*|whet* =~? ~kitchen knife ~on|with ~whetstone|stone",
        "sharpening a knife",
    ),
    (
        "make*|making|pack*|prepare*|preparing|fill*|fix*|arrange*|assemble* =~? =~? lunch|lunches|bento|bentos|lunchbox|lunchboxes|packed|boxed ~lunch|lunches|box|boxes, \
         put*|putting|place*|arrange*|pack* =~? =~? into|in bento|lunch|lunchbox|box ~box",
        "packing a lunch box",
    ),
    (
        "pour*|make*|making|create*|draw*|drawing|do*|doing =~? latte ~art ~into|in|on|onto ~coffee|white ~cup|mug|coffee, \
         pour* ~steamed|frothed|foamed|hot milk|foam into|in|onto ~coffee|latte|white|cappuccino ~cup|mug|latte|coffee|cappuccino",
        "latte art",
    ),
    (
        "cut|cuts|cutting|slice*|carve*|eat|eats|eating =~? =~thick|juicy|big|large|rare|grilled steak|beefsteak|steaks ~with|using ~knife|fork ~and ~fork|knife",
        "cutting a steak",
    ),
    (
        "pour*|drizzle* ~golden|sweet|thick|some|lots maple|sweet|golden|chocolate|sticky|of ~maple syrup|honey ~over|on|onto =~? ~stack|pile|plate ~fluffy|tall|thick|fresh pancake|pancakes|hotcakes|waffles|waffle, \
         pour*|drizzle* syrup|honey ~over|on|onto ~stack|pile|plate ~fluffy|tall|thick|fresh pancake|pancakes|hotcakes, pour*|drizzle* ~maple syrup",
        "pouring syrup",
    ),
    (
        "twirl*|eat|eats|eating|slurp*|twist*|enjoy* =~? =~? spaghetti|pasta|noodles|linguine ~around|on|round|with ~fork",
        "eating spaghetti",
    ),
    (
        "eat|eats|eating|enjoy*|pick*|savor* ~up ~piece|pieces|plate ~salmon|tuna|fresh|nigiri sushi|nigiri ~with|using ~chopsticks",
        "eating sushi",
    ),
    (
        "scoop*|eat|eats|eating|enjoy*|dig* ~into ~large|tall|big|huge|giant|chocolate|strawberry|fruit|ice|matcha ~cream parfait|sundae ~with|using ~long ~spoon",
        "eating a parfait",
    ),
    (
        "fold* =~? =~? =~? towel|towels|laundry|clothes|clothing|linens|washing|blanket|blankets|sheets",
        "folding towels",
    ),
    (
        "spread*|change*|changing|lay|lays|laying|straighten*|smooth*|tuck* ~out ~fresh|clean|white|new|crisp|bed|in ~white|clean|bed sheet|sheets|bedsheet|bedsheets|linen|linens ~over|on|onto|across ~hotel|big|large ~bed|mattress, \
         make*|making =~? bed|beds",
        "making the bed",
    ),
    (
        "scrub*|clean*|wash*|rinse* ~out|dirty|white|old|big bath|bathtub|tub ~tub ~with ~big|yellow|soapy ~sponge|brush",
        "scrubbing a bathtub",
    ),
    (
        "wash*|rinse*|splash*|lather* ~water ~on|onto face ~with ~cold|foaming|warm ~foam|water|cleanser|soap",
        "washing face",
    ),
    (
        "wipe*|wiping|scrub*|polish*|mop* ~long|wooden|dirty|old floor|floors|floorboards|veranda|corridor|hallway ~with ~wet|damp ~cloth|rag, \
         wipe*|wiping|scrub* ~wooden floor|floors|floorboards on hands ~and knees",
        "floor cloth",
    ),
    (
        "dry|dries|drying|blow|blows|blowing|blowdry* =~? =~? =~? hair ~dry with|using hair|blow|a ~dryer|hairdryer|blowdryer, \
         dry|dries|drying|blow|blows|blowing =~? =~? =~? hair ~dry with|using hairdryer|dryer",
        "hair dryer",
    ),
    (
        "dry|dries|drying|rub*|wipe*|wiping|towel* ~off =~wet|damp =~? =~? =hair|head ~dry with|using ~white|big|fluffy|soft|bath|small towel, \
         towel* =~wet =~? =~? hair ~dry, towel dry|drying|dries =~? =~? =~? hair",
        "toweling hair",
    ),
    ("braid|braids|braiding|plait* =~? =~? =hair", "braiding hair"),
    (
        "button*|buttoning|fasten*|unbutton|unbuttons|unbuttoning ~up =~? =~? =coat|shirt|jacket|blouse|cardigan|uniform|pajamas ~up, button* ~it up",
        "buttoning up",
    ),
    (
        "break|breaks|breaking|split*|eat|eats|eating|tear|tears|bite*|hold* ~open ~hot|steaming|steamy|in|into ~half|two ~roasted|roast|baked|hot sweet potato|potatoes ~in ~half|two, eat|eats|eating yam",
        "sweet potato",
    ),
    (
        "eat|eats|eating|bite|bites|biting|enjoy* ~into ~strawberry|banana|chocolate|fruit|cream|sweet|big|large ~cream crepe|crepes",
        "eating a crepe",
    ),
    (
        "drink|drinks|drinking|gulp*|sip|sips|sipping ~down ~cold|cool|some|fresh water from|out ~from ~plastic|sports|water bottle",
        "drinking from a bottle",
    ),
    (
        "play|plays|playing ~handheld|video|console game|games|videogame|videogames ~with|using|on ~game|video ~controller|gamepad|console on|onto floor|carpet|rug|tatami",
        "playing a game on the floor",
    ),
    (
        "tie|ties|tying|retie|reties|retying|lace|laces|lacing shoelaces|shoelace|laces|shoes|shoe|sneakers|boots|sneaker",
        "tying her shoe",
    ),
    ("blow|blows|blowing out =~birthday candle|candles ~on =~? ~birthday ~cake", "blowing out candles"),
    (
        "flip*|flipping|toss*|turn* =~? ~over|fluffy|golden|big|large|stack pancake|pancakes|hotcake|hotcakes|crepe|crepes ~over ~in|with|from ~hot ~frying ~pan|skillet",
        "flipping a pancake",
    ),
    (
        "drink|drinks|drinking|sip*|gulp* ~cold|fresh|bottled|some|strawberry|coffee milk from|out|straight ~from ~glass|milk bottle, drink|drinks|drinking|gulp* bottle milk",
        "drinking a bottle of milk",
    ),
    (
        "drink|drinks|drinking|sip|sips|sipping ~hot|steaming|warm black|green|herbal|hot|earl|jasmine|milk|iced|chamomile ~grey tea ~from|out ~fine|white|porcelain|china|delicate|elegant ~teacup|cup",
        "drinking tea",
    ),
    (
        "eat|eats|eating|munch*|bite|bites|biting|nibble* ~into|on ~big|large|small|triangular rice ball|balls",
        "eating a rice ball",
    ),
    (
        "eat|eats|eating|munch*|shovel* ~white|steamed|steaming|plain ~cooked rice ~from|out|in|with ~small|big|ceramic ~bowl|chopsticks ~with ~chopsticks, \
         eat|eats|eating bowl ~white|steamed|hot rice ~with ~chopsticks",
        "eating rice",
    ),
    (
        "blow|blows|blowing ~gently on|at ~spoonful|spoon ~steaming|hot ~steaming|hot ~vegetable|tomato|chicken|miso|corn|onion soup|stew|porridge|broth, cool|cools|cooling ~down ~spoonful|spoon ~hot soup",
        "blowing on soup",
    ),
    ("take|takes|taking|took ~big|huge|small|large|first|hungry bite|bites ~out ~of|from", "eating"),
    (
        "munch*|eat|eats|eating|snack* ~on|from ~buttery|hot|big|some ~bucket|tub|box|bag popcorn ~from|out|in ~big|large|huge|striped|paper ~bucket|tub|box|bag",
        "eating popcorn",
    ),
];
