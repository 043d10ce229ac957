//! What is done at a thing of the street, the shop, the shrine, the field or the shore: a letter at a mailbox, a strap in a
//! train, bulbs in the earth; English and Japanese.

use super::Row;
use super::rows::{asks, held, pose};
use crate::words::wish::{Seat, Wish};
use crate::{Expression, Framing, Place, Pose, Prop, Sight, Weather};

pub const ROWS: &[Row] = &[
    // With what stands beside.
    (
        held(Prop::PostedLetter),
        "posting a letter, mailing a letter, mailing letters, posting letters, 手紙を投函, ポストに投函",
    ),
    (
        held(Prop::VendingButton),
        "buying from a vending machine, pressing a vending machine button, using a vending machine, buying a drink from a vending machine",
    ),
    (
        asks(&[Wish::Prop(Prop::HungEma), Wish::Likely(Place::Shrine)]),
        "ema on its rack, hanging an ema, hanging ema, ema, hanging a votive tablet, votive tablet, wooden prayer plaque, hanging a prayer plaque, 絵馬",
    ),
    (
        asks(&[Wish::Prop(Prop::TiedFortune), Wish::Likely(Place::Shrine)]),
        "tying a paper fortune, tying paper fortune, tying an omikuji, tying omikuji, tying a fortune to a branch, tying her fortune",
    ),
    (
        held(Prop::ShelvedFruit),
        "picking fruit from a shelf, choosing fruit, choosing vegetables, picking vegetables from a shelf",
    ),
    (held(Prop::OvenPeel), "taking bread out of an oven, bread peel, taking loaves out of the oven, パンを窯から出す"),
    (
        held(Prop::TrainStrap),
        "holding a hand strap, hanging on a train strap, hand strap, train strap, hanging strap, strap handle, つり革, 吊革, つり革につかまる, 吊り革",
    ),
    (
        held(Prop::NettedBeetle),
        "catching a beetle, catching a beetle with a net, catching beetles, bug catching, catching a cicada, 虫捕り",
    ),
    (
        held(Prop::ReeledFish),
        "reeling in a fish, catching a fish, landing a fish, hooking a fish, pulling a fish out of the water, 魚を釣り上げる",
    ),
    (held(Prop::Stone), "stone in hand, pebble, holding a stone, holding a pebble, 石ころ, 小石"),
    (
        asks(&[Wish::Prop(Prop::Stone), Wish::Pose(Pose::Pitching)]),
        "throwing a stone, throwing stones, throwing rocks, skipping stones, skipping a stone, 石投げ, 水切り",
    ),
    (asks(&[Wish::Pose(Pose::LeaningOnBeast), Wish::Expression(Expression::Serene)]), "asleep against the beast"),
    (pose(Pose::LeaningOnBeast), "leaning against the beast"),
    (
        held(Prop::OpeningUmbrella),
        "opening an umbrella, opening her umbrella, opening his umbrella, closing an umbrella, 傘を開く, 傘を開いて",
    ),
    (
        asks(&[Wish::Prop(Prop::TicketMachine), Wish::Likely(Place::Station)]),
        "buying a ticket, ticket machine, at a ticket machine, buying a train ticket, at an atm, 券売機, 切符を買う, 切符を買って",
    ),
    (
        held(Prop::HedgeShears),
        "trimming a hedge, hedge shears, garden shears, pruning shears, trimming hedges, pruning a bush, 生垣を刈る",
    ),
    (
        asks(&[Wish::Prop(Prop::TentPeg), Wish::Pose(Pose::Crouching), Wish::Sight(Sight::Tent)]),
        "pitching a tent, setting up a tent, putting up a tent, テントを張る, テントを張って, テントを立てる, テントを設営",
    ),
    (
        asks(&[Wish::Prop(Prop::RoastedMarshmallow), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Forest)]),
        "marshmallow over the fire, roasting marshmallows, roasting a marshmallow, toasting marshmallows, toasting a marshmallow, マシュマロを焼く, マシュマロを焼いて",
    ),
    // At what stands before one.
    (
        asks(&[Wish::Prop(Prop::TightenedPipe), Wish::Likely(Place::Kitchen)]),
        "fixing a pipe, repairing a pipe, fixing a leaking pipe, plumbing, fixing the sink, repairing the sink, 水道管を直す, 配管工事",
    ),
    (
        held(Prop::DeskPhone),
        "telephone and memo, talking on the telephone and writing, desk telephone, on the office phone, office telephone, 受話器, 受話器を持って",
    ),
    (
        asks(&[
            Wish::Pose(Pose::HandOnChin),
            Wish::Seat(Seat::Desk),
            Wish::Place(Place::Window),
            Wish::Framing(Framing::HalfBody),
        ]),
        "chin in hand at the window, 窓辺で頬杖, 窓辺で頬杖をついて, 窓辺で頬杖をつく",
    ),
    (
        held(Prop::HauledNet),
        "hauling in a net, hauling a full net, net full of fish, nets full of fish, 網を引き揚げる, 大漁",
    ),
    (
        held(Prop::Copier),
        "photocopying, photocopier, copy machine, copier, making copies, コピー機, コピーを取る, コピーをとる",
    ),
    (
        held(Prop::Register),
        "scanning items, scanning groceries, at the cash register, working the register, cash register, ringing up groceries, レジ打ち, レジを打つ",
    ),
    (
        held(Prop::TightenedBolt),
        "tightening a bolt, tightening bolts, loosening a bolt, turning a bolt, ボルトを締める",
    ),
    (held(Prop::TiedBouquet), "tying a bouquet, wrapping a bouquet, 花束を作る, 花束にリボンを結ぶ"),
    (
        held(Prop::StackedBoxes),
        "stacked boxes, stack of boxes, stacked cardboard boxes, stack of cardboard boxes, pile of boxes, 積み重ねた段ボール箱",
    ),
    (
        asks(&[Wish::Prop(Prop::Pickaxe), Wish::Pose(Pose::Raising)]),
        "pickaxe over the head, swinging a pickaxe, つるはしを振るう",
    ),
    // On the ground.
    (
        asks(&[Wish::Prop(Prop::FoundShells), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Beach)]),
        "picking up shells, picking up seashells, collecting shells, collecting seashells, gathering seashells, gathering shells, shell collecting",
    ),
    (
        asks(&[Wish::Prop(Prop::PlantedBulbs), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Garden)]),
        "planting bulbs, planting flower bulbs, digging with a trowel, planting with a trowel, 球根を植える, 球根を植えて",
    ),
    (
        asks(&[Wish::Prop(Prop::RolledSnow), Wish::Pose(Pose::Crouching), Wish::Weather(Weather::Snow)]),
        "big ball of snow on the ground, rolling a snowball, rolling snow, rolling a big snowball, 雪玉を転がす, 雪玉を転がして, 雪だるまの玉を転がす",
    ),
    (
        asks(&[Wish::Prop(Prop::LitFire), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Forest)]),
        "lighting a campfire, lighting a fire, lighting a bonfire, starting a campfire, making a campfire, building a campfire, 焚き火に火をつける, 焚き火をおこす",
    ),
    (
        asks(&[Wish::Prop(Prop::RicePlants), Wish::Pose(Pose::Crouching), Wish::Likely(Place::RiceFields)]),
        "planting rice, rice planting, transplanting rice, planting rice seedlings, 田植え",
    ),
    (
        asks(&[Wish::Prop(Prop::Hoe), Wish::Pose(Pose::Sweeping), Wish::Likely(Place::Farm)]),
        "hoeing, hoe, hoeing a field, tilling, tilling a field, tilling the soil, 鍬, 畑を耕す, 畑を耕して, 鍬で耕す",
    ),
];

/// In every form of their verbs.
pub const INFLECTED: &[Row] = &[
    (
        held(Prop::PostedLetter),
        "(手紙|はがき|葉書|封筒)を(ポスト|郵便ポスト)に(入れる|投函する), (ポスト|郵便ポスト)に(手紙|はがき|葉書)を(入れる|投函する)",
    ),
    (
        held(Prop::VendingButton),
        "(自販機|自動販売機)で(飲み物|ジュース|缶コーヒー|お茶|コーヒー)を買う, (自販機|自動販売機)のボタンを押す",
    ),
    (asks(&[Wish::Prop(Prop::HungEma), Wish::Likely(Place::Shrine)]), "絵馬を(掛ける|かける|奉納する|吊るす|結ぶ)"),
    (
        asks(&[Wish::Prop(Prop::TiedFortune), Wish::Likely(Place::Shrine)]),
        "おみくじを(結ぶ|枝に結ぶ|木に結ぶ|木の枝に結ぶ|松の枝に結ぶ|結びつける)",
    ),
    (
        held(Prop::OvenPeel),
        "(窯|オーブン|石窯)から(パン|焼きたてのパン)を(出す|取り出す), (パン|焼きたてのパン)を(窯|オーブン|石窯)から(出す|取り出す), 焼きたてのパンを取り出す",
    ),
    (held(Prop::TrainStrap), "(つり革|吊革|吊り革)(につかまる|を握る|を掴む|をつかむ|を持つ)"),
    (
        held(Prop::NettedBeetle),
        "(虫取り網|虫捕り網|網)で(カブトムシ|クワガタ|セミ|虫|昆虫)を(捕まえる|つかまえる|捕る|とる), (カブトムシ|クワガタ|セミ)を(捕まえる|つかまえる|捕る)",
    ),
    (held(Prop::ReeledFish), "(魚|大きな魚|鮎|マス)を(釣る|釣り上げる), (リール|釣り糸)を(巻く|巻き上げる)"),
    (held(Prop::OpeningUmbrella), "(傘|雨傘|ビニール傘|透明な傘|透明傘)を(開く|広げる|ひらく)"),
    (
        asks(&[Wish::Prop(Prop::ShelvedBook), Wish::Likely(Place::Library)]),
        "(本棚|棚)から本を(取る|取り出す|選ぶ), (本棚|棚)の本に手を伸ばす, 本を(本棚|棚)に(戻す|しまう)",
    ),
    (held(Prop::TicketMachine), "(券売機|切符売り場)で(切符|乗車券|きっぷ)を買う, 切符を買う"),
    (held(Prop::HedgeShears), "(生垣|生け垣|庭木|植木)を(刈る|剪定する|刈り込む)"),
    (
        held(Prop::DeskPhone),
        "電話をしながらメモを取る, 電話でメモを取る, 電話応対する, (受話器|電話の受話器)を(取る|持つ|耳に当てる)",
    ),
    (held(Prop::HauledNet), "(網|漁網|魚の網|魚でいっぱいの網)を(引く|引き揚げる|引き上げる|たぐる)"),
    (
        asks(&[Wish::Prop(Prop::Stone), Wish::Pose(Pose::Pitching)]),
        "(石|小石|石ころ)を(投げる|投げ入れる|投げ込む), 水切り(する|をする)",
    ),
    (
        held(Prop::ShoppingBags),
        "(買い物袋|レジ袋|大きな買い物袋|紙袋|袋)を両手に(持つ|提げる|下げる|抱える), 両手に(買い物袋|レジ袋|大きな買い物袋|紙袋|袋)を(持つ|提げる|下げる)",
    ),
    (held(Prop::Copier), "コピーを(取る|とる), (書類|資料)をコピーする"),
    (
        held(Prop::Register),
        "(レジ|レジで商品)を打つ, (商品|バーコード)を(スキャンする|読み取る|読む), バーコードをスキャンする",
    ),
    (held(Prop::TightenedBolt), "(ボルト|ナット)を(締める|しめる|回す|緩める)"),
    (
        asks(&[Wish::Prop(Prop::FoundShells), Wish::Pose(Pose::Crouching), Wish::Likely(Place::Beach)]),
        "(貝殻|貝|桜貝)を(拾う|集める|拾い集める|探す)",
    ),
    (asks(&[Wish::Prop(Prop::PlantedBulbs), Wish::Pose(Pose::Crouching)]), "(球根|チューリップの球根)を植える"),
    (asks(&[Wish::Prop(Prop::Seedlings), Wish::Pose(Pose::Crouching)]), "(苗|野菜の苗|花の苗)を植える"),
    (
        asks(&[Wish::Prop(Prop::RicePlants), Wish::Pose(Pose::Crouching), Wish::Likely(Place::RiceFields)]),
        "田植え(する|をする), (稲|稲の苗)を植える",
    ),
    (
        asks(&[Wish::Prop(Prop::RolledSnow), Wish::Pose(Pose::Crouching), Wish::Weather(Weather::Snow)]),
        "(雪玉|大きな雪玉|雪だるま)を転がす",
    ),
    (
        asks(&[Wish::Prop(Prop::LitFire), Wish::Pose(Pose::Crouching)]),
        "(焚き火|焚火|たき火)に(火をつける|マッチで火をつける|火を付ける), (焚き火|焚火|たき火|火)を(起こす|おこす)",
    ),
    (
        asks(&[Wish::Prop(Prop::Hoe), Wish::Pose(Pose::Sweeping), Wish::Likely(Place::Farm)]),
        "(畑|土|田|田んぼ)を耕す, (鍬|クワ)で(畑|土)を耕す, 鍬を(振るう|使う)",
    ),
];

/// In patterns as those of `wordings.rs`.
pub const ERRANDS: &[(&str, &str)] = &[
    (
        "put|puts|putting|drop*|slip*|slide*|insert* =~? letter|letters|postcard|envelope in|into|through ~red|green|public|pillar mailbox|postbox|post ~box ~slot, \
         mail*|post* letter|letters|postcard|envelope at|in|into ~red mailbox|postbox",
        "posting a letter",
    ),
    (
        "buy*|get*|getting|choose*|choosing|select* drink|can|soda|juice|coffee|tea|bottle|something ~of ~coffee|tea|juice|soda from|at|out ~of vending machine, \
         press*|push* button|buttons on|of|at vending machine",
        "buying from a vending machine",
    ),
    ("hang*|hung|tie|ties|tying ~wooden|votive ema|plaque|plaques|tablet ~at|on ~rack", "ema on its rack"),
    (
        "tie|ties|tying|knot* ~paper|white fortune|fortunes|omikuji|strip ~to|on|onto|around ~tree|pine|branch|rope ~pine|tree|branch ~branch|branches",
        "tying a paper fortune",
    ),
    (
        "pick*|choose*|choosing|select*|take|takes|taking|grab* tomatoes|tomato|apples|vegetables|fruit|oranges|lemons from|off shelf|shelves|display|stand|crate|crates",
        "picking fruit from a shelf",
    ),
    (
        "take|takes|taking|pull*|remove*|draw* ~fresh|hot|freshly|baked =~? bread|loaf|loaves|buns|rolls|baguettes|pizza ~out of|from|out ~of ~stone|brick|wood|hot|big oven",
        "taking bread out of an oven",
    ),
    (
        "hold*|grip*|grab*|grasp*|cling*|clutch* ~on|onto ~to hand|hanging|train|overhead|subway strap|straps|handle, \
         hang*|hanging on|from|onto ~to ~train|hand|overhead|subway strap|straps",
        "holding a hand strap",
    ),
    (
        "make*|making copies|copy ~at|on|with ~office ~photocopier|copier|copy|xerox ~machine, photocopy*|photocopying ~documents|papers, \
         use*|using ~office photocopier|copier|copy ~machine",
        "photocopying",
    ),
    (
        "scan* ~shopping|barcodes|items|groceries|products|goods|item|barcode|product ~at|on ~cash|checkout ~register|counter, \
         ring* up =~? items|groceries|customer, work*|stand* at cash register",
        "scanning items",
    ),
    (
        "tighten*|loosen*|turn* ~large|rusty|stubborn bolt|bolts|nut|nuts|screw ~on|of ~engine|machine ~with ~wrench|spanner",
        "tightening a bolt",
    ),
    (
        "ribbon around|round|about|onto|on bouquet|bunch ~of ~flowers, \
         tie|ties|tying|wrap*|fasten* =~? ribbon ~around|round|about|onto|on bouquet|bunch ~of ~flowers, \
         tie|ties|tying|wrap*|arrange*|arranging =~? bouquet ~with|of =~? ~ribbon|flowers|paper",
        "tying a bouquet",
    ),
    (
        "stack|pile|tower of ~cardboard|delivery|moving boxes|parcels|packages, stacked|piled ~up ~cardboard|delivery|moving boxes|parcels|packages",
        "stacked boxes",
    ),
    (
        "pick*|collect*|gather*|search* ~up|for ~pretty|small|pink|white|colorful shell|shells|seashell|seashells",
        "picking up shells",
    ),
    ("plant* ~tulip|flower|daffodil|spring bulb|bulbs ~with|using ~garden|hand ~trowel", "planting bulbs"),
    (
        "catch*|catching|trap* ~stag|rhino|rhinoceros|horned =~? beetle|beetles|cicada|cicadas|insect|insects|bug|bugs|grasshopper ~with|in|using ~insect|bug|butterfly|long ~net, \
         insect|bug collecting|catching|hunting",
        "catching a beetle",
    ),
    (
        "reel*|land*|hook*|haul*|pull* ~in|up|out ~big|large|huge|giant fish|trout|salmon|carp|bass|tuna ~with|on|using ~fishing ~rod|line|pole, \
         catch*|catching ~big|large|huge|giant fish|trout|salmon|carp|bass|tuna with|on|using fishing ~rod|line|pole",
        "reeling in a fish",
    ),
    ("open|opens|opening|unfold*|close|closes|closing =~? =~? umbrella|parasol", "opening an umbrella"),
    (
        "put|puts|putting|take|takes|taking|pull*|reach*|return*|shelve*|shelving|pick*|choose*|choosing ~for ~back book|books ~back from|on|onto|off|to|in ~high|top|tall|wooden|book shelf|bookshelf|shelves|bookcase|row, \
         shelve*|shelving books",
        "taking a book from a shelf",
    ),
    (
        "buy*|buying ~train|subway ticket|tickets ~at|from ~ticket|vending ~machine, use*|using ticket machine",
        "buying a ticket",
    ),
    (
        "trim*|clip*|prune*|pruning|cut|cuts|cutting =~? hedge|hedges|bush|bushes|shrub|shrubs|topiary ~with ~garden|hedge ~shears|clippers|scissors",
        "trimming a hedge",
    ),
    (
        "pitch*|set|sets|setting|put|puts|putting ~up ~small|big|camping tent ~up, hammer* ~in tent ~peg|pegs|stake",
        "pitching a tent",
    ),
    (
        "roast*|toast* marshmallow|marshmallows ~on|with ~long|wooden ~stick|sticks|skewer ~over|at|by ~crackling ~campfire|fire|bonfire|flames",
        "marshmallow over the fire",
    ),
    (
        "fix*|repair*|mend*|tighten*|replace*|replacing ~leaking|leaky|broken|water|kitchen|rusty pipe|pipes|faucet|sink ~under|below|beneath ~kitchen ~sink ~with ~wrench|spanner",
        "fixing a pipe",
    ),
    (
        "talk*|speak*|chat* on telephone|landline ~and|while|with ~taking|takes|writes|writing|jotting ~memo|note|notes|down, \
         answer*|pick* ~up office|desk phone|telephone, hold*|holding telephone|phone receiver",
        "telephone and memo",
    ),
    (
        "~PUT|rest*|prop* chin|cheek|head ~PUT ON hand|palm|fist at|by|near|before|beside =~rainy|foggy|misty|sunny|open window, \
         chin in hand at|by =~rainy|sunny window",
        "chin in hand at the window",
    ),
    ("swing*|swung|wield*|raise* ~heavy pickaxe", "pickaxe over the head"),
    (
        "haul*|pull*|draw*|drag*|heave* ~in|up ~heavy|big|full|fishing|fish net|nets full|heavy|bursting of|with fish, \
         haul*|pull*|draw*|drag*|heave* ~in|up ~heavy|big|full fishing net|nets ~full ~of ~fish, haul*|pull* in|up ~heavy|big|full net|nets",
        "hauling in a net",
    ),
    ("throw*|toss*|skip*|skim*|fling* ~small|flat|little stone|stones|pebble|pebbles|rock|rocks", "throwing a stone"),
    (
        "asleep|sleep*|sleeping|nap*|doze*|dozing ~curled|leaning|resting|snuggled|cuddled|nestled ~up on|against|upon|beside|with =~? =~? =wolf|bear|tiger|lion|panda|direwolf|dragon",
        "asleep against the beast",
    ),
    (
        "lean*|leaning|rest*|resting|snuggle*|nestle* ~back|up against|on|upon =~? =~? =wolf|bear|tiger|lion|panda|direwolf|dragon",
        "leaning against the beast",
    ),
    ("roll* ~big|large|huge|giant|great snowball|ball|snow ~of ~snow", "big ball of snow on the ground"),
    (
        "light*|lit|start*|kindle*|ignite* ~small ~camp campfire|bonfire|fire ~with ~match|matches|lighter",
        "lighting a campfire",
    ),
    ("plant*|transplant* ~young|green rice ~seedlings|shoots|plants ~in|into ~flooded ~paddy|field", "planting rice"),
    (
        "hoe*|hoeing|till* =~vegetable ~field|soil|garden|earth|ground|patch|plot, work* field|soil with hoe",
        "hoeing a field",
    ),
];
