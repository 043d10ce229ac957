//! The one moment by which a sport or a flight is known: over the hurdle, at the punching bag, the ball on the fingertip;
//! English and Japanese.

use super::rows::{asks, held, pose};
use super::{Row, Sense};
use crate::words::wish::Wish;
use crate::{Expression, Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Pose(Pose::Hurdling), Wish::Likely(Place::Stadium)]),
        "hurdling, jumping over a hurdle, clearing a hurdle, hurdles race, hurdle race, hurdler, ハードルを跳ぶ, ハードルを飛ぶ, \
         ハードルを跳んで, ハードルを飛び越える, ハードルを飛び越えて, ハードル走, ハードル",
    ),
    (
        asks(&[Wish::Pose(Pose::SlidingTackle), Wish::Likely(Place::Stadium)]),
        "slide tackle, sliding tackle, slide tackling, スライディングタックル, スライディング",
    ),
    (
        asks(&[Wish::Pose(Pose::HittingBag), Wish::Expression(Expression::Determined)]),
        "punching a punching bag, boxing at a punching bag, punching bag, sandbag training, heavy bag, サンドバッグ, サンドバッグを叩く, \
         サンドバッグを打つ, サンドバッグを殴る, サンドバッグを叩いて, サンドバッグを殴って",
    ),
    (
        asks(&[Wish::Pose(Pose::BallOnFinger), Wish::Likely(Place::Gym)]),
        "spinning a ball on one finger, spinning a basketball on one finger, ボールを指で回す, ボールを指先で回す, 指先でボールを回す, \
         指先でボールを回して, 指でボールを回す, 指の上でボールを回す, 指の上でボールを回して, 指の上でバスケットボールを回す, \
         指の上でバスケットボールを回して, 指の上でバスケットボールを回している, 指先でバスケットボールを回す, 指先でバスケットボールを回して, \
         指先でバスケットボールを回している",
    ),
    (
        asks(&[Wish::Pose(Pose::TableTennis), Wish::Likely(Place::Gym)]),
        "ping pong paddle, table tennis paddle, table tennis, playing table tennis, ping pong, playing ping pong, 卓球, 卓球をする, 卓球をして, 卓球をしている, 卓球のスマッシュ, 卓球のスマッシュを打つ, \
         卓球のスマッシュを打って, 卓球のスマッシュを打っている",
    ),
    (
        asks(&[Wish::Pose(Pose::BoardJump), Wish::Prop(Prop::Skateboard), Wish::Likely(Place::Skatepark)]),
        "jumping on a skateboard, ollie, skateboard trick, doing an ollie, kickflip, スケボーでジャンプ, スケートボードでジャンプ, \
         スケボーでジャンプする, スケボーでジャンプして, スケートボードでジャンプして",
    ),
    (
        asks(&[Wish::Pose(Pose::SpinningOnIce), Wish::Likely(Place::IceRink)]),
        "figure skating spin, spinning on ice, spinning on the ice, figure skater spinning, spinning on an ice rink, \
         氷の上で回る, スピンする, スケートのスピン",
    ),
    (
        asks(&[Wish::Pose(Pose::RopeSwinging), Wish::Likely(Place::City)]),
        "swinging on a rope, swinging from a rope, ロープで飛び移る, ロープにぶら下がる, ロープにぶら下がって, ロープで渡る",
    ),
    (
        pose(Pose::UnderDesk),
        "hiding under a desk, under the desk, 机の下に隠れる, 机の下に隠れて, 机の下に隠れている, 机の下で",
    ),
    (
        pose(Pose::BreakingChains),
        "breaking chains, breaking free of chains, tearing chains apart, 鎖を引きちぎる, 鎖を引きちぎって, 鎖を断ち切る, 鎖を壊す",
    ),
    (
        pose(Pose::WavingCloth),
        "waving a shirt, waving a cloth, waving a handkerchief, シャツを振る, シャツを振って, 布を振る, 布を振って, ハンカチを振る, \
         ハンカチを振って",
    ),
    (
        asks(&[Wish::Pose(Pose::Smashing), Wish::Prop(Prop::BadmintonRacket), Wish::Likely(Place::Gym)]),
        "badminton, playing badminton, badminton smash, smashing a shuttlecock, バドミントン, バドミントンをする, バドミントンをして, \
         バドミントンのスマッシュ, バドミントンのスマッシュを打つ, \
         バドミントンのスマッシュを打って, バドミントンのスマッシュを打っている, shuttlecock, シャトルを打つ, シャトルを打って",
    ),
    (
        asks(&[Wish::Pose(Pose::Smashing), Wish::Prop(Prop::Racket), Wish::Likely(Place::TennisCourt)]),
        "tennis smash, smashing a tennis ball, テニスのスマッシュ",
    ),
    (
        held(Prop::TornPaper),
        "tearing a letter, tearing up a letter, tearing paper, 手紙を破る, 手紙を破って, 手紙を破いて, 手紙を引き裂く, 手紙を引き裂いて",
    ),
    (
        asks(&[Wish::Pose(Pose::Surfing), Wish::Likely(Place::Beach)]),
        "サーフボードに乗る, サーフボードに乗って, サーフボードに乗っている, サーフボードに乗った, 波に乗って, 波に乗っている, 波に乗った, \
         大きな波に乗る, 大きな波に乗って, 大きな波に乗っている, 波を滑る, 波を滑って, 波を滑っている, 大きな波を滑る, 大きな波を滑って, \
         大きな波を滑っている",
    ),
    (pose(Pose::Skiing), "ski poles, ski pole, with ski poles, ski poles in hand, ストックを持って, スキーのストック"),
    (asks(&[Wish::Place(Place::TennisCourt)]), "clay court, clay tennis court, grass court, hard court"),
    (asks(&[Wish::Place(Place::Stadium)]), "school running track, school sports day, 陸上トラック"),
    (
        pose(Pose::Peeking),
        "角からのぞく, 角からのぞいて, 角からのぞいている, 角から覗く, 角から覗いて, 角から覗いている, 角の向こうをのぞく, 角の向こうを覗く, \
         角の向こうをのぞいて, 角の向こうを覗いて, 角の向こうをのぞいている, 角の向こうを覗いている, のぞいている, 覗いている, 壁に背中をつけて, \
         壁に背をつけて, 壁に背中を付けて, 壁に背を預けてのぞく, 壁に張り付いて, 壁に貼り付いて",
    ),
    (Sense::Silent, "角の向こう, 角の向こうの, 角の先, 曲がり角, tennis ball in the air"),
    (
        asks(&[Wish::Prop(Prop::Shinai), Wish::Pose(Pose::Slashing), Wish::Likely(Place::Dojo)]),
        "striking with shinai, kendo strike, swinging his shinai, swinging her shinai, 面を打つ, 面を打って, \
         竹刀で打つ",
    ),
    (
        asks(&[Wish::Prop(Prop::Controls), Wish::Pose(Pose::Sitting), Wish::Likely(Place::Cockpit)]),
        "gripping the controls, at the controls of a giant robot, piloting a robot, piloting a giant robot, in a robot cockpit, ロボットを操縦する, \
         ロボットを操縦して, ロボットを操縦している, ロボットのコックピット",
    ),
    (
        asks(&[Wish::Pose(Pose::Receiving), Wish::Prop(Prop::Volleyball), Wish::Likely(Place::Gym)]),
        "receiving a volleyball, volleyball receive, bumping a volleyball, volleyball dig, レシーブ, レシーブする, レシーブして, レシーブしている, \
         トスを上げる, トスを上げて",
    ),
    (
        asks(&[Wish::Pose(Pose::BreakingTape), Wish::Likely(Place::Stadium)]),
        "breaking the finish tape, crossing the finish line, ゴールテープを切る, ゴールテープを切って, ゴールテープを切っている, ゴールテープ",
    ),
    (
        pose(Pose::AtEdge),
        "hanging from a cliff, hanging from a ledge, clinging to a cliff edge, 崖にぶら下がる, 崖にぶら下がって, 崖っぷちにぶら下がって, \
         崖にしがみつく, 崖にしがみついて",
    ),
    (
        asks(&[Wish::Pose(Pose::LongJump), Wish::Likely(Place::Stadium)]),
        "long jump, doing the long jump, 走り幅跳び, 幅跳び",
    ),
    (
        asks(&[Wish::Pose(Pose::RoofJump), Wish::Likely(Place::City)]),
        "jumping over a rooftop gap, jumping between rooftops, 屋根から屋根へ飛び移る, 屋上から屋上へ飛び移る, \
         屋根から屋根へ跳ぶ, ビルからビルへ飛び移る, ビルの間を飛び越える, ビルの間を跳ぶ",
    ),
    (
        pose(Pose::RopeClimbing),
        "climbing a rope, climbing a wall with a rope, rappelling, ロープを登る, ロープを登って, ロープで壁を登る, ロープで壁を登って, 綱を登る",
    ),
    (
        pose(Pose::FenceClimbing),
        "climbing a fence, climbing over a wire fence, フェンスを登る, フェンスを登って, フェンスをよじ登る, フェンスをよじ登って, \
         フェンスを乗り越える, フェンスを乗り越えて",
    ),
    (
        asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Leaping), Wish::Likely(Place::Gym)]),
        "ダンクシュートを決める, ダンクシュートを決めて, ダンクシュートを決めている, ダンクを決める, ダンクを決めて",
    ),
    (
        asks(&[Wish::Prop(Prop::Spear), Wish::Pose(Pose::Pitching), Wish::Likely(Place::Stadium)]),
        "throwing a javelin, javelin throw, throwing a spear, やり投げ, 槍投げ, 槍を投げる, 槍を投げて",
    ),
    (
        asks(&[Wish::Pose(Pose::Kneeling), Wish::Expression(Expression::Despair)]),
        "collapsing on the knees, 膝から崩れ落ちる, 膝から崩れ落ちて, 崩れ落ちる, 崩れ落ちて, 膝から崩れる",
    ),
    (
        pose(Pose::Cycling),
        "riding road bicycle, riding a road bicycle, riding a road bike, riding a racing bicycle, riding a racing bike, road bicycle racing, \
         racing on a road bike, racing a bicycle, ロードバイクに乗る, ロードバイクに乗って, ロードバイクで走る, ロードバイクで走って, ロードレース",
    ),
    // What two do.
    (
        asks(&[Wish::Pose(Pose::JudoThrow), Wish::Likely(Place::Dojo)]),
        "judo throw, shoulder throw, 一本背負い, 背負い投げ, 背負い投げをする, 投げ飛ばす, 投げ飛ばして",
    ),
    (
        pose(Pose::SumoWrestling),
        "sumo match, sumo bout, sumo wrestling, 相撲を取る, 相撲を取って, 相撲をとる, 相撲をとって, 取り組み, 四つに組む, がっぷり四つ, \
         grappling with each other, ぶつかり合う, ぶつかり合って, ぶつかり合っている, 押し合う, 押し合って, 押し合っている",
    ),
    (
        asks(&[Wish::Pose(Pose::SkatingTogether), Wish::Likely(Place::IceRink)]),
        "ice skating hand in hand, 手をつないでスケート, 手を繋いでスケート, 手をつないで滑る, 手をつないで滑って",
    ),
    (
        asks(&[Wish::Pose(Pose::ThreeLegged), Wish::Likely(Place::Stadium)]),
        "three legged race, running a three legged race, 二人三脚, 二人三脚で走る, 二人三脚で走って, 二人三脚をする",
    ),
    (
        pose(Pose::Shielding),
        "shielding somebody, shielding somebody with, protecting somebody with open arms, かばう, 庇う, かばって, 庇って, かばっている, 庇っている",
    ),
];

/// As in `wordings.rs`, before all of them.
pub const ATHLETICS: &[(&str, &str)] = &[
    (
        "jump*|leap*|leapt|vault*|fly|flies|flying|spring*|clear* ~over =~? =~? hurdle|hurdles, run*|running|ran|race*|racing =~? hurdles, \
         run*|running|race*|racing ~over|in hurdles",
        "hurdling",
    ),
    (
        "~make*|making|do*|doing|perform* slide|sliding tackle ~for|on|at ~soccer ~ball, slide*|sliding in|to to|for tackle ~for ~soccer ~ball, \
         slide*|sliding for|after|into|at ~soccer ball",
        "slide tackle",
    ),
    (
        "~throw*|throwing ~punch|punches|jab|jabs|hook|uppercut ~punch*|punching|hit*|hitting|box|boxes|boxing|strik*|strike*|striking|train*|pound*|work* ~out ~with ~at|on|into|with =~? ~boxing punching|heavy|boxing|sand bag, \
         ~punch*|punching|hit*|hitting|strike*|striking ~at|on sandbag",
        "punching bag",
    ),
    (
        "spin*|twirl*|balance*|balancing|roll* =~? =~? ball|basketball|soccerball|volleyball on|atop|upon ~tip ~of =~? finger|fingertip|fingers",
        "spinning a ball on one finger",
    ),
    (
        "~play*|hit*|hitting|smash*|return*|serve*|serving =~? =~? =~? table tennis|pingpong ~smash|ball|match|game|rally, \
         ~play*|hit*|hitting|smash*|return*|serve*|serving =~? =~? =~? ping pong ~smash|ball|match|game|rally",
        "playing table tennis",
    ),
    (
        "jump*|leap*|ollie*|fly|flies|flying|soar* ~up|high ~on|with|off =~? =~? skateboard ~over|above|off|from ~skate|park ~skate|park ~ramp|stairs|steps|halfpipe, \
         do*|doing|perform*|land* =~? =~? skateboard|skateboarding trick|jump|ollie|kickflip, do*|doing|perform*|land* ollie|kickflip, skateboard* =~? ~in midair",
        "jumping on a skateboard",
    ),
    (
        "do*|doing|perform* =~? =~? figure skating|skater|skate spin|pirouette, do*|doing|perform* spin|pirouette =~? =on =~? =~? =ice|rink, \
         figure skating spin*|spinning|spin, =figure =skater spin*|spinning|spin, spin*|twirl* on =~? ice",
        "figure skating spin",
    ),
    (
        "hold*|grab*|grip* ~on ~onto|to rope =~? and swing* ~over|across|through, swing*|swung|fly|flies|flying|soar* ~across|over|through ~on|from|by|with =~? =~? rope|vine|grappling ~hook|line",
        "swinging on a rope",
    ),
    (
        "hide*|hid|hiding|cower*|duck*|huddle*|crouch*|crawl*|shelter*|take*|taking ~cover ~down|away under|beneath|underneath|below =~? =~? desk|table",
        "hiding under a desk",
    ),
    (
        "break*|broke|breaking|tear*|rip*|snap*|burst*|shatter* ~free|out|apart|open ~of|from|through =~? =~? chain|chains|shackles|manacles ~apart",
        "breaking chains",
    ),
    (
        "wave*|waving|swing* =~white|torn|red shirt|cloth|handkerchief|towel|sheet|rag ~overhead|above ~head",
        "waving a shirt",
    ),
    (
        "leap*|jump* ~up to smash|hit|return|strike ~badminton shuttlecock|shuttle|birdie, \
         smash*|slam*|hit*|hitting|spike*|strike*|striking|return* ~badminton shuttlecock|shuttle|birdie, play*|playing badminton, \
         smash* in|at|of badminton",
        "badminton smash",
    ),
    ("smash*|slam* =~? tennis ball, tennis =player|girl|boy|woman|man|star smashing|smashes|smash", "tennis smash"),
    (
        "toss*|throw* ~up =~? tennis ball ~up ~in|into ~air ~and ~serve*|serving ~it, serve*|serving =~? tennis ball, \
         =tennis =player|girl|boy|woman|man|star serves|serving, serve*|serving ~it =in|on|at =~? =~? =~? =tennis|clay =court|match",
        "tennis serve",
    ),
    (
        "swing* =~baseball bat ~at|and ~hit*|hitting ~baseball|ball, hit*|hitting =~? =home run|homer ~with ~bat, \
         hit*|hitting baseball ~with =~? ~bat, swing* at pitch, bat+|batting =in =~? =ballpark|stadium",
        "swinging a baseball bat",
    ),
    (
        "tear*|tore|rip*|shred* ~up|apart =~? =~? letter|paper|photo|photograph|contract|note|letters|page|document|envelope ~up|apart ~in|into|to ~two|half|pieces|shreds",
        "tearing a letter",
    ),
    (
        "do*|doing|perform*|make* =~? =~? judo|shoulder|hip throw, throw*|throwing|toss*|flip* =~? =other|opponent|man|boy|girl|woman|rival over shoulder|back|hip, \
         throw*|throwing =other|another|opponent =~? over shoulder|back|hip",
        "judo throw",
    ),
    (
        "~ice skat*|skate*|skating ~together hand in hand, skat*|skate*|skating ~together =~holding hands, hold* hands =~? =~? while|and ice skating, \
         skate*|skating =~together =on|across|over =~? =~? =~? =ice|rink|pond|lake hand in hand",
        "ice skating hand in hand",
    ),
    (
        "~run*|running|race*|racing|compete* ~in =~? three legged race ~together ~with ~their ~ankles|legs|feet ~tied|bound ~together, \
         run* =~together with ankles|legs tied ~together, ankles tied ~together",
        "three legged race",
    ),
    (
        "grip*|gripping|grab*|hold*|work*|pull* controls|levers|joystick|joysticks ~inside|in ~giant ~robot|mecha|mech =~cockpit, \
         pilot*|piloting|steer*|control* ~giant robot|mecha|mech ~from|in ~cockpit",
        "gripping the controls",
    ),
    ("giant robot|mecha|mech cockpit, cockpit of giant|huge robot|mecha|mech", "cockpit"),
    ("fall*|fell|drop*|sink*|sank ~down to|on|onto|upon knees", "kneeling"),
    ("collapse*|crumple*|crumpling|slump* ~down to|on|onto|upon knees", "collapsing on the knees"),
    ("strik*|strike*|striking|attack* with =~? shinai", "kendo strike"),
    (
        "dig*|receive*|receiving|bump*|pass* ball|volleyball ~up with ~joined forearms|arms, receive*|receiving|dig*|bump* volleyball|serve|spike",
        "receiving a volleyball",
    ),
    (
        "break*|broke|cross*|run*|burst*|reach* ~through|across ~marathon|race finish|finishing|goal line|tape ~tape, \
         break*|broke|breast* ~finish tape =at|of =~finish =line",
        "crossing the finish line",
    ),
    (
        "hang*|dangle*|dangling|cling* ~on ~desperately from|to|off|onto =~? =~steep cliff|ledge|rooftop ~edge|face ~by|with ~hand|hands|fingers|fingertips",
        "hanging from a cliff",
    ),
    ("do*|doing|perform* long jump ~into|in ~sand ~pit, long jump* ~into ~sand ~pit", "long jump"),
    (
        "jump*|leap*|leapt|spring*|bound+ ~over|across|between|from =~? rooftop|rooftops|roof|roofs ~to ~roof|rooftop|another ~gap, \
         jump*|leap*|leapt over|across gap between|of roofs|rooftops|buildings, jump*|leap*|leapt from roof|rooftop|building to roof|rooftop|building|next|another",
        "jumping over a rooftop gap",
    ),
    (
        "climb*|scale*|scaling|rappel* ~up|down =~stone|castle|brick|tall|high =~stone|castle|brick|tall|high =~wall|tower|cliff with|on|using|by|down|up rope, \
         climb* ~up|down rope",
        "climbing a rope",
    ),
    (
        "climb*|scramble*|vault*|jump*|clamber* ~up|over|onto =~? ~wire|chain|metal|school ~link fence",
        "climbing a fence",
    ),
    ("throw*|hurl*|fling* javelin|spear ~at|across|into", "throwing a javelin"),
    (
        "~goalkeeper|keeper|goalie dive*|diving|leap* ~sideways ~to|for ~side|left|right ~to|for|and save*|saving|stop*|catch*|block* ~soccer ball|shot|goal",
        "diving to save a goal",
    ),
    (
        "hold* =~? =~school bag|briefcase|schoolbag over|above head, =~school bag|briefcase|schoolbag over|above head",
        "bag over her head",
    ),
    (
        "push*|shove*|shoving|grapple*|grappling|lock*|clash+ ~up ~against|with each other, lock* in =~? grapple|clinch",
        "grappling with each other",
    ),
    (
        "~open*|opening|spread*|stretch*|hold* ~out ~arms ~wide|out ~to shield*|protect* =small|little|young|boy|girl|child|friend|sister|brother",
        "shielding somebody with",
    ),
];
