//! What people do, in Japanese: plain forms, known in every form (`verbs.rs`).

use super::rows::{asks, extra, face, hair_style, held, pose};
use super::{Row, Sense};
use crate::words::wish::{Gaze, Nod, Seat, Wish};
use crate::{Expression, Extra, Fringe, HairStyle, Hour, Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    // Hands and arms.
    (
        pose(Pose::HandOnChin),
        "(手|片手|手のひら)に(顎|あご|頬|ほお)を(乗せる|のせる|載せる|つく|預ける), (顎|あご|頬)に(手|片手|指|拳)を(当てる|あてる|やる|添える|置く|つける), \
         (手|片手|指)を(顎|あご|頬)に(当てる|あてる|やる|添える), (机|テーブル|窓枠)に(肘|ひじ)をつく, (肘|ひじ)をつく, (頬杖|ほおづえ)をつく, 考え込む, 考える",
    ),
    (
        pose(Pose::HandsOnCheeks),
        "両手を(頬|ほっぺ|ほっぺた)に(当てる|あてる|添える), (頬|ほっぺ|ほっぺた)に両手を(当てる|あてる|添える), 両手で(頬|ほっぺ|顔)を(包む|挟む|支える|押さえる), \
         両手で頬杖をつく",
    ),
    (
        pose(Pose::HandOnHip),
        "(手|片手|左手|右手)を腰に(当てる|あてる|置く|やる), 腰に(手|片手|左手|右手)を(当てる|あてる|置く|やる)",
    ),
    (
        pose(Pose::HandsOnHips),
        "両手を腰に(当てる|あてる|置く|やる), 腰に両手を(当てる|あてる|置く), 仁王立ち, 仁王立ちする",
    ),
    (pose(Pose::ArmsCrossed), "(腕|両腕)を組む, 腕組みする, 腕組みをする"),
    (
        pose(Pose::ArmsBehind),
        "(手|両手|腕)を(後ろ|背中|背中の後ろ|後ろ手)(で|に)(組む|回す|隠す), (後ろ|背中)で(手|両手|腕)を(組む|つなぐ|隠す), 後ろ手に(組む|する)",
    ),
    (
        pose(Pose::HandsInPockets),
        "(手|両手|片手)をポケットに(入れる|突っ込む|つっこむ|隠す), ポケットに(手|両手|片手)を(入れる|突っ込む|つっこむ)",
    ),
    (
        pose(Pose::HandOnChest),
        "(胸|胸元|心臓)に(手|片手|拳|両手)を(当てる|あてる|置く|添える), (手|片手|拳)を(胸|胸元)に(当てる|あてる|置く), 胸を押さえる",
    ),
    (
        pose(Pose::HandsTogether),
        "(胸の前|前|体の前|お腹の前)で(手|両手|指)を(組む|重ねる|握る), (手|両手)を(膝|膝の上|ひざの上)に(置く|乗せる|揃える), (膝|膝の上|ひざの上)に(手|両手)を(置く|乗せる|揃える), \
         (指|両手|両手の指)を(絡める|組む), 両手を握りしめる",
    ),
    (pose(Pose::Praying), "(手|両手)を(合わせる|あわせる), 祈る, 祈りを捧げる, お祈りする, お祈りをする, 拝む"),
    (
        pose(Pose::Pointing),
        "(遠く|空|前|上|地平線|水平線|月|星|指)を(指差す|指さす|ゆびさす|指す), 指を(差す|さす), 指差す, 指さす",
    ),
    (pose(Pose::PointingAtViewer), "(こちら|こっち|画面|正面)を(指差す|指さす)"),
    (
        pose(Pose::Waving),
        "(手|片手|右手|左手)を振る, (こちら|こっち)に(手|片手)を振る, 手をふる, バイバイする, (片手|手)を(挙げて|上げて)挨拶する, 挨拶する, 挨拶をする",
    ),
    (pose(Pose::WavingBoth), "(両手|両腕)を振る"),
    (held(Prop::TeaTray), "(トレイ|トレー|お盆|盆)に(ティーポット|急須|紅茶|ティーセット)を(のせる|載せる|乗せる)"),
    (
        asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Raising)]),
        "ボールを(片手で|高く|頭上に)(かかげる|掲げる), ボールを(かかげる|掲げる)",
    ),
    (pose(Pose::PeaceSign), "ピースする, ピースをする, ピースサインする, ピースサインをする"),
    (pose(Pose::PeaceSigns), "(ダブルピース|両手でピース)(する|をする)"),
    (pose(Pose::ThumbUp), "親指を(立てる|たてる|上げる), サムズアップする"),
    (
        pose(Pose::Cheering),
        "(両手|両腕|腕|手)を(広げる|大きく広げる), (両手|両腕)を(上げる|挙げる|あげる|突き上げる|掲げる), ガッツポーズする, ガッツポーズをする, 万歳する, 万歳をする, バンザイする, バンザイをする",
    ),
    (pose(Pose::Raising), "(片手|手|右手|左手|拳|片腕|腕)を(上げる|挙げる|あげる|突き上げる|掲げる)"),
    (pose(Pose::Stretching), "(伸び|背伸び|大きく伸び|ストレッチ)をする, 背伸びする, 体を伸ばす"),
    (pose(Pose::Reaching), "(手|片手|腕|右手|左手)を(伸ばす|のばす)"),
    (pose(Pose::ReachingToViewer), "(こちら|こっち)(に|へ)手を(伸ばす|差し出す|差し伸べる)"),
    (pose(Pose::OfferingHand), "(手|片手|右手)を(差し出す|差し伸べる|さしのべる), 手招きする, 手招きをする"),
    (pose(Pose::Salute), "敬礼する, 敬礼をする"),
    (
        pose(Pose::CoveringMouth),
        "(口|口元)に(手|両手|片手)を(当てる|あてる|やる|添える), (手|両手|片手|袖)で(口|口元)を(覆う|隠す|押さえる|おさえる), (口|口元)を(手|両手|袖)で(覆う|隠す|押さえる), (口|口元)を(押さえる|覆う|隠す)",
    ),
    (
        pose(Pose::CoveringFace),
        "(手|両手)で(顔|目|両目)を(覆う|隠す|おおう), (顔|目)を(手|両手)で(覆う|隠す), (顔|目)を(覆う|隠す), (手|両手)に顔を(うずめる|埋める)",
    ),
    (pose(Pose::CoveringEars), "(手で|両手で|)耳を(ふさぐ|塞ぐ|押さえる)"),
    (pose(Pose::Shrugging), "肩をすくめる"),
    (
        pose(Pose::Shushing),
        "(唇|口|口元)に(人差し指|指)を(当てる|あてる), (人差し指|指)を(唇|口|口元)に(当てる|あてる), (人差し指|指)を(唇|口)の前に立てる",
    ),
    (
        pose(Pose::HandBehindHead),
        "頭の後ろに手を(やる|回す|当てる), 後頭部に手を(やる|当てる), (後頭部|首の後ろ)を(かく|掻く)",
    ),
    (pose(Pose::HandsBehindHead), "頭の後ろで(手|両手|腕)を組む, (手|両手|腕)を頭の後ろで組む"),
    (pose(Pose::HandInHair), "(髪|髪の毛|前髪)を(いじる|触る|かき上げる|かきあげる|弄る), 頭を(かく|掻く)"),
    (pose(Pose::TuckingHair), "髪を耳に(かける|掛ける), 耳に髪をかける"),
    (asks(&[Wish::Pose(Pose::HoldingHat), Wish::Extra(Extra::StrawHat)]), "麦わら帽子を(押さえる|おさえる)"),
    (
        asks(&[Wish::Pose(Pose::HoldingHat), Wish::Extra(Extra::Hat)]),
        "帽子を(押さえる|おさえる), 帽子のつばを(持つ|つまむ|押さえる)",
    ),
    (
        asks(&[Wish::Pose(Pose::AdjustingGlasses), Wish::Extra(Extra::Glasses)]),
        "(眼鏡|メガネ|めがね)を(クイッと上げる|くいっと上げる|押さえる|直す|押し上げる|かけ直す|上げる)",
    ),
    (pose(Pose::Clapping), "拍手する, 拍手をする, (手|両手)を(叩く|たたく)"),
    (pose(Pose::WarmingHands), "(手|両手)に息を(吹きかける|はく|吐く), (手|両手)を(温める|あたためる|こすり合わせる)"),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::OnHilt)]),
        "(刀|剣|柄|刀の柄|剣の柄)に手を(かける|添える|当てる)",
    ),
    (asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Drawing)]), "(刀|剣)を鞘から抜く"),
    (asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Fighting)]), "(剣|刀|日本刀)を(構える|振るう|振り下ろす|振る)"),
    (asks(&[Wish::Prop(Prop::Shinai), Wish::Pose(Pose::Fighting)]), "竹刀を(構える|振るう|振り下ろす|振る)"),
    (asks(&[Wish::Prop(Prop::Bokken), Wish::Pose(Pose::Fighting)]), "木刀を(構える|振るう|振り下ろす|振る)"),
    // Where the face turns.
    (
        pose(Pose::LookingBack),
        "(振り返る|ふり返る|ふりかえる|振り向く|ふり向く|ふりむく), (肩越しに|後ろを)(振り返る|見る|振り向く)",
    ),
    (
        asks(&[Wish::Nod(Nod::Down)]),
        "(うつむく|俯く|うなだれる), (頭|こうべ|首)を垂れる, (花|下|足元|地面|手元|床)を(見る|見つめる|見下ろす|向く), 視線を落とす, 目を伏せる, 見下ろす",
    ),
    (
        asks(&[Wish::Nod(Nod::Up)]),
        "見上げる, (上|天井)を(見る|見つめる|見上げる|向く|仰ぐ), (空|青空|星空|夜空)を(見上げる|眺める|見る|見つめる|仰ぐ), (月|星|雲)を(見上げる|眺める|見つめる), 顔を上げる, 天を仰ぐ",
    ),
    (
        asks(&[Wish::Gaze(Gaze::Aside)]),
        "(視線|目|顔)を(そらす|逸らす|背ける|そむける), (横|よそ|そっぽ)を(向く|見る), よそ見する, よそ見をする, 見つめる, 眺める",
    ),
    (asks(&[Wish::Gaze(Gaze::Afar)]), "(遠く|外|景色|海|街|水平線)を(見る|見つめる|眺める)"),
    (asks(&[Wish::Gaze(Gaze::Afar), Wish::Likely(Place::Window)]), "窓の外を(見る|見つめる|眺める)"),
    (asks(&[Wish::Gaze(Gaze::Viewer)]), "(こちら|こっち|カメラ|正面)を(見る|見つめる|向く|振り向く), 視線はこちら"),
    (asks(&[Wish::TiltedHead]), "(首|小首|頭)を(かしげる|傾げる|傾ける|かたむける)"),
    // Sitting and lower.
    (pose(Pose::Sitting), "座る, 腰を(下ろす|おろす|かける|掛ける), 腰掛ける, 腰かける"),
    (
        asks(&[Wish::Seat(Seat::Chair), Wish::Pose(Pose::Sitting)]),
        "(椅子|いす|イス)に(座る|腰掛ける|腰かける|腰を下ろす)",
    ),
    (asks(&[Wish::Seat(Seat::Bench), Wish::Pose(Pose::Sitting)]), "ベンチに(座る|腰掛ける|腰かける|腰を下ろす)"),
    (asks(&[Wish::Seat(Seat::Steps), Wish::Pose(Pose::Sitting)]), "(階段|石段)に(座る|腰掛ける|腰かける|座り込む)"),
    (
        pose(Pose::SittingOnGround),
        "(床|地面|地べた|草|草の上|草むら|芝生|芝生の上|レジャーシート|カーペット|畳|畳の上|ラグ)に(座る|座り込む|腰を下ろす), 座り込む, (ぺたん座り|女の子座り|横座り)する",
    ),
    (
        pose(Pose::HuggingKnees),
        "(膝|ひざ|両膝)を抱える, (膝|ひざ)を抱えて座る, 体育座り, 体育座りする, 三角座り, 体育座りをする",
    ),
    (pose(Pose::Seiza), "正座する, 正座をする"),
    (pose(Pose::SittingCrossLegged), "(あぐら|胡坐|胡座)を(かく|組む)"),
    (pose(Pose::CrossedLegs), "(足|脚)を組む, (足|脚)を組んで座る"),
    (pose(Pose::Kneeling), "ひざまずく, 跪く, (膝|ひざ|片膝|両膝)をつく, 膝立ちする"),
    (pose(Pose::Crouching), "(しゃがむ|しゃがみこむ|しゃがみ込む|うずくまる|かがむ|屈む)"),
    (pose(Pose::Bowing), "(頭|ぺこりと頭|深く頭)を下げる, (お辞儀|おじぎ|一礼)する, (お辞儀|おじぎ|一礼)をする"),
    (pose(Pose::LeaningForward), "身を乗り出す, 前のめりになる, 前かがみになる"),
    (
        pose(Pose::Standing),
        "(立つ|佇む|たたずむ|立ち尽くす), (壁|木|柱|手すり|電柱|フェンス)に(寄りかかる|もたれる|もたれかかる|寄り掛かる), (寄りかかる|もたれる)",
    ),
    (
        pose(Pose::Lying),
        "(寝転ぶ|寝転がる|寝そべる|横たわる|横になる), (芝生|草原|草むら|床|地面|砂浜|畳|草の上)に(寝転ぶ|寝転がる|寝そべる|横たわる|横になる)",
    ),
    (pose(Pose::LyingOnBack), "仰向けに(なる|寝る|寝転ぶ|寝転がる|寝そべる)"),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Place(Place::Bedroom)]),
        "(ベッド|布団)に(寝転ぶ|寝転がる|寝そべる|横たわる|横になる)",
    ),
    (pose(Pose::LyingProne), "(うつ伏せ|腹ばい)に(なる|寝る|寝転ぶ|寝転がる|寝そべる)"),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Expression(Expression::Serene)]),
        "(寝る|眠る|うたた寝する|昼寝する|昼寝をする|ぐっすり眠る|すやすや眠る)",
    ),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Dozing), Wish::Expression(Expression::Serene)]),
        "(机|テーブル)に(突っ伏す|突っ伏して寝る|突っ伏して眠る|伏せて寝る), 机で(寝る|眠る|居眠りする|居眠りをする)",
    ),
    // Going.
    (pose(Pose::Walking), "(歩く|散歩する|散歩をする|さまよう|歩き回る|歩み寄る|てくてく歩く)"),
    (
        pose(Pose::Running),
        "(走る|駆ける|駆け出す|駆け抜ける|駆け寄る|走り回る|走り抜ける|全力疾走する|疾走する|追いかける|逃げる|ダッシュする|全力で走る|ランニングする|ジョギングする|ランニングをする|ジョギングをする)",
    ),
    (
        pose(Pose::Leaping),
        "(跳ぶ|跳ねる|飛び跳ねる|飛び上がる|飛び越える|飛び降りる|ジャンプする|高くジャンプする|スキップする|跳び上がる)",
    ),
    (pose(Pose::Kicking), "蹴る, キックする"),
    (asks(&[Wish::Prop(Prop::SoccerBall), Wish::Pose(Pose::Kicking)]), "(サッカー|)ボールを蹴る"),
    (
        pose(Pose::Fighting),
        "(戦う|闘う|構える), (パンチ|拳)を(繰り出す|放つ), 拳を(構える|握る|握りしめる|固める), 殴りかかる",
    ),
    (
        pose(Pose::Dancing),
        "(踊る|くるくる回る|くるりと回る|ダンスする|ダンスをする|回転する|ターンする), (バレエ|ダンス|フラダンス|ワルツ)を踊る",
    ),
    // Feats.
    (pose(Pose::HuggingSelf), "(自分|自分の体|自分の肩|体)を抱きしめる, 身を縮める, (寒さに|寒さで|)震える"),
    (pose(Pose::ClutchingHead), "頭を(抱える|かかえる|かきむしる)"),
    (pose(Pose::HoldingBelly), "(お腹|おなか|腹)を(抱える|押さえる|さする)"),
    (
        pose(Pose::AtCuff),
        "(腕時計|時計)を(見る|確認する), (袖|腕)をまくる, 腕まくりする, 腕まくりをする, (手|拳|手首)に包帯を巻く",
    ),
    (pose(Pose::AtCollar), "(ネクタイ|襟|えり|襟元)を(締める|直す|緩める|正す), マフラーを直す"),
    (pose(Pose::Flexing), "(力こぶ|筋肉)を(作る|見せる|見せつける|誇示する)"),
    (
        asks(&[Wish::Pose(Pose::RubbingEye), Wish::Expression(Expression::Sleepy)]),
        "(目|眠い目|眠そうに目|まぶた)を(こする|擦る)",
    ),
    (asks(&[Wish::Pose(Pose::RubbingEye), Wish::Expression(Expression::Crying)]), "涙を(拭く|ふく)"),
    (pose(Pose::BlowingKiss), "(投げキッス|投げキス)(する|をする)"),
    (pose(Pose::Curtsying), "カーテシー(する|をする), (スカート|ドレス)の裾を(つまむ|持ち上げる)"),
    (
        pose(Pose::LeaningOnWall),
        "(壁|柱|ドア|扉|塀)に(もたれる|寄りかかる|よりかかる|もたれかかる|背を預ける|背中を預ける|背をつける)",
    ),
    (
        pose(Pose::LeaningOnTree),
        "(木|大木|木の幹|桜の木)に(もたれる|寄りかかる|よりかかる|もたれかかる|背を預ける|背中を預ける)",
    ),
    (
        asks(&[Wish::Pose(Pose::SittingAtTree), Wish::Expression(Expression::Serene)]),
        "(木|大木|木の幹|桜の木)(にもたれて|に寄りかかって|の下で|の根元で)(眠る|眠っている|寝る)",
    ),
    (pose(Pose::SittingAtTree), "(木|大木|木の幹|桜の木)(にもたれて|に寄りかかって|の下に|の根元に)(座る|座っている)"),
    (
        pose(Pose::Peeking),
        "(物陰|陰|壁|角|ドア|柱|木|扉|カーテン)(から|の陰から|の影から|の後ろから|の隙間から)(覗く|のぞく|顔を出す|覗き込む), (木|柱|壁|物|ドア)の(陰|後ろ|影)に隠れる",
    ),
    (
        pose(Pose::Stooping),
        "(身|腰|体)を(かがめる|屈める), 前かがみになる, (落とし物|ゴミ|ごみ|貝殻|貝|石|落ち葉|どんぐり|栗)を(拾う|集める), (田植え|稲刈り|草むしり|芋掘り|潮干狩り)(する|をする), (野菜|苗|稲|米|芋|種|キノコ|きのこ|ハーブ|薬草|茶|イチゴ|球根)を(植える|収穫する|摘む|採る|掘る|まく|蒔く|刈る)",
    ),
    (pose(Pose::Hanging), "(枝|鉄棒|木|崖|ロープ|棒|雲梯)に(ぶら下がる|つかまる), ぶら下がる, 懸垂(する|をする)"),
    (pose(Pose::PushUp), "(腕立て伏せ|腕立て)(する|をする)"),
    (pose(Pose::Cartwheel), "側転(する|をする)"),
    (pose(Pose::Splits), "開脚(する|をする)"),
    (
        pose(Pose::Balancing),
        "片足で立つ, (平均台|綱|縁石|塀|丸太)(を|の上を)(渡る|歩く), バランスを(取る|とる), 綱渡り(する|をする)",
    ),
    (pose(Pose::LiftingBarbell), "(バーベル|重り)を(持ち上げる|上げる|掲げる), 重量挙げ(する|をする)"),
    (pose(Pose::OnLadder), "(はしご|梯子|ハシゴ|脚立)(に|を)(登る|のぼる|上る|乗る|昇る)"),
    (pose(Pose::Sneaking), "忍び寄る, (忍び足|抜き足差し足|こっそり)(で|)歩く, こそこそする"),
    (pose(Pose::Pulling), "(ロープ|そり|荷車|縄|リヤカー|船|網|カーテン)を(引く|引っ張る)"),
    (pose(Pose::Shouldering), "肩に(担ぐ|かつぐ|乗せる|掛ける)"),
    (pose(Pose::JumpingRope), "(縄跳び|なわとび|大縄|縄)を(する|跳ぶ)"),
    (pose(Pose::Peering), "(手をかざす|額に手をかざす|手をかざして見る|目を凝らす)"),
    (pose(Pose::Crouching), "(机|テーブル|ベッド|布団|毛布|箱)の(下|中)に(隠れる|潜る|もぐる), 身を潜める"),
    (asks(&[Wish::Prop(Prop::Shovel), Wish::Pose(Pose::Sweeping)]), "(穴|土|地面)を掘る"),
    (
        pose(Pose::Reaching),
        "(ドア|扉|窓|カーテン|門|冷蔵庫)を(開ける|閉める|ノックする|叩く|押す), (本棚|棚|枝)に手を伸ばす, ボタンを押す",
    ),
    (asks(&[Wish::Prop(Prop::Towel), Wish::Pose(Pose::Reaching)]), "(窓|机|テーブル|壁|鏡|車)を(拭く|磨く|ふく|洗う)"),
    (pose(Pose::Pitching), "(石|雪玉|小石|豆)を(投げる|投げつける)"),
    (pose(Pose::Climbing), "(登る|よじ登る), (木|崖|壁|岩|塀)(に|を)(登る|よじ登る|のぼる)"),
    (pose(Pose::Swimming), "(泳ぐ|水泳をする|潜る)"),
    (asks(&[Wish::Pose(Pose::Flying), Wish::Hour(Hour::Night)]), "夜空を(飛ぶ|飛び回る|翔る|舞う|駆ける)"),
    (pose(Pose::Flying), "(空|大空|青空|街の上)を(飛ぶ|飛び回る|翔る|舞う|駆ける), (飛び回る|飛行する)"),
    (pose(Pose::Floating), "(宙|空中)に浮く, (浮遊する|漂う)"),
    (pose(Pose::Hugging), "(抱き合う|抱きしめる|抱きつく|ハグする)"),
    (
        pose(Pose::PrincessCarry),
        "(抱き上げる|抱きかかえる|抱え上げる|お姫様抱っこする|お姫様抱っこをする|横抱きにする)",
    ),
    (pose(Pose::Whispering), "(内緒話|ひそひそ話|耳打ち)(する|をする)"),
    (pose(Pose::HoldingHands), "(手)を(つなぐ|繋ぐ|取り合う|握る|握り合う)"),
    (
        asks(&[Wish::Pose(Pose::Yawning), Wish::Expression(Expression::Sleepy)]),
        "(あくび|大あくび|大きなあくび)(する|をする)",
    ),
    // How hair is tied.
    (
        hair_style(HairStyle::Ponytail),
        "(髪を|)(後ろで|うしろで|後ろに|高く|高い位置で|頭の上で)(結ぶ|束ねる|縛る|まとめる|くくる|結わえる), 髪を(結ぶ|束ねる|縛る|結わえる), 高く結い上げる, \
         (髪を|)ポニーテールに(する|結ぶ|まとめる|結う|束ねる)",
    ),
    (
        hair_style(HairStyle::LowPonytail),
        "(髪を|)(一つに|ひとつに|後ろで一つに|後ろでひとつに|低い位置で|低めに|うなじで|首の後ろで)(結ぶ|束ねる|縛る|まとめる|くくる|結わえる)",
    ),
    (
        hair_style(HairStyle::LowTwinTails),
        "(髪を|)(二つに|ふたつに|左右に|両側で)(結ぶ|束ねる|縛る|くくる|結わえる), 髪を二つに(分ける|分けて結ぶ)",
    ),
    (hair_style(HairStyle::TwinTails), "(髪を|)(ツインテール|高い位置で二つ)に(する|結ぶ|まとめる|結う|結わえる)"),
    (
        hair_style(HairStyle::SidePonytail),
        "(髪を|)(横で|横に|片側で|サイドで|左側で|右側で)(結ぶ|束ねる|まとめる|縛る)",
    ),
    (
        hair_style(HairStyle::Bun),
        "(髪を|)(お団子|団子|シニヨン|夜会巻き)に(する|結う|まとめる|結ぶ), 髪を(結い上げる|アップにする|まとめる)",
    ),
    (hair_style(HairStyle::DoubleBuns), "(髪を|)(二つのお団子|左右のお団子|お団子二つ)に(する|結う|まとめる|結ぶ)"),
    (hair_style(HairStyle::Braids), "(髪を|)(三つ編み|おさげ|二本の三つ編み)に(する|結う|編む|結ぶ|まとめる)"),
    (hair_style(HairStyle::SingleBraid), "(髪を|)一本の三つ編みに(する|結う|編む|結ぶ|まとめる)"),
    (hair_style(HairStyle::Loose), "髪を(下ろす|おろす|ほどく|解く)"),
    (hair_style(HairStyle::Curly), "髪を(巻く|カールさせる)"),
    (hair_style(HairStyle::SlickedBack), "髪を(後ろに|うしろに)(流す|撫でつける|撫で付ける)"),
    (
        asks(&[Wish::Fringe(Fringe::OverEye)]),
        "(前髪|髪)で(片目|目|右目|左目)(が|を)(隠れる|隠す), (片目|目|右目|左目)が(前髪|髪)で隠れる, (前髪が長くて|長い前髪で|前髪で)目が隠れる, \
         前髪が(目|片目)に(かかる|掛かる)",
    ),
    (asks(&[Wish::Fringe(Fringe::Parted)]), "(前髪|髪)を(真ん中|センター|中央)で分ける"),
    (asks(&[Wish::Fringe(Fringe::Swept)]), "前髪を(横に|斜めに)(流す|分ける), 髪を七三に分ける"),
    (asks(&[Wish::Fringe(Fringe::None)]), "前髪を(上げる|あげる|かき上げる|後ろに流す), (おでこ|額)を出す"),
    (
        Sense::Silent,
        "させる, 使う, 緩める, ゆるめる, 貼る, 貼り付ける, 結ぶ, 束ねる, 縛る, 結わえる, 飾る, 挿す, 垂らす, 開く, 開ける, 並ぶ, 満ちる, 満ち溢れる, 生える, 身につける, 羽織る, 手にする",
    ),
    (
        asks(&[Wish::Extra(Extra::HairInWind)]),
        "(風に|)なびかせる, 風に(なびく|吹かれる|揺れる), 髪(が|を)(なびく|なびかせる|揺らす|揺れる)",
    ),
    // Moods.
    (
        face(Expression::Shy),
        "(顔|頬|ほお|ほっぺ|耳)を(赤らめる|赤くする|赤く染める|染める|紅潮させる|真っ赤にする), (頬|顔|耳)が(赤い|赤くなる|赤らむ), もじもじする",
    ),
    (face(Expression::Sad), "(涙|泣くの)をこらえる, (肩|気)を落とす, うなだれる, 沈む"),
    (
        face(Expression::Crying),
        "(涙|大粒の涙)を(流す|こぼす|拭う|ぬぐう|ためる|浮かべる), 涙が(あふれる|こぼれる|流れる|溢れる)",
    ),
    (face(Expression::Pout), "(ふてくされる|不貞腐れる|ふくれる|口を尖らせる|唇を尖らせる)"),
    (face(Expression::Angry), "歯を食いしばる, 歯ぎしりする, (眉|目|眉毛)を(吊り上げる|つり上げる)"),
    (face(Expression::Laugh), "口を(開ける|あける|開く)"),
    (
        face(Expression::Surprised),
        "(ぽかんと|ポカンと|あんぐりと|)口を(ぽかんと開ける|あんぐり開ける|ポカンと開ける), ぽかんと口を開ける",
    ),
    (face(Expression::Determined), "口を(結ぶ|引き結ぶ|一文字に結ぶ|真一文字に結ぶ), (唇|口元)を引き締める"),
    (face(Expression::Disgusted), "(見下す|蔑む|軽蔑する), (顔|眉)をしかめる"),
    (
        face(Expression::Worried),
        "(おどおどする|もじもじしている|ハラハラする|うろうろする|苦笑する|苦笑いする|苦笑いを浮かべる)",
    ),
    (face(Expression::Bored), "(げんなりする|うんざりする|ぼーっとする|ぼうっとする|ぼんやりする)"),
    (face(Expression::Sleepy), "(疲れ果てる|疲れる|くたびれる|眠そうにする|寝ぼける)"),
    (
        face(Expression::Smile),
        "(くすくす|クスクス|ふふっと|ニコッと|にこっと|静かに|楽しそうに|嬉しそうに|幸せそうに)笑う, (笑み|微笑み|微笑)を(浮かべる|たたえる), 目を細めて(笑う|微笑む)",
    ),
    (
        face(Expression::Smile),
        "(微笑む|ほほえむ|笑う|喜ぶ|にこにこする|にっこりする|にっこり笑う|優しく微笑む|ニコニコする)",
    ),
    (face(Expression::Laugh), "(大笑いする|爆笑する|大声で笑う|笑い合う)"),
    (face(Expression::Crying), "(泣く|号泣する|涙を流す|涙をこぼす|泣きじゃくる|涙ぐむ|涙を浮かべる)"),
    (face(Expression::Angry), "(怒る|睨む|にらむ|睨みつける|激怒する)"),
    (face(Expression::Surprised), "(驚く|びっくりする|目を丸くする|目を見開く|驚愕する)"),
    (face(Expression::Shy), "(照れる|恥じらう|はにかむ|赤面する|恥ずかしがる|頬を染める|頬を赤らめる|頬を赤くする)"),
    (face(Expression::Worried), "(焦る|困る|心配する|緊張する|悩む)"),
    (face(Expression::Scared), "(怖がる|怯える|震える|おびえる)"),
    (face(Expression::Sad), "(落ち込む|悲しむ|しょんぼりする|がっかりする)"),
    (face(Expression::Pout), "(拗ねる|すねる|むくれる), (頬|ほっぺ|頬っぺた)を(膨らませる|ふくらませる)"),
    (face(Expression::Wink), "(ウインク|ウィンク)(する|をする), 片目を(閉じる|つぶる|瞑る)"),
    (face(Expression::Serene), "(目|両目|瞳)を(閉じる|つぶる|瞑る)"),
    (
        pose(Pose::Raising),
        "(片手で|右手で|左手で|両手で|高々と|頭上に|頭上へ|空に|天に|)(かかげる|掲げる|高く掲げる|高くかかげる)",
    ),
    (extra(Extra::Dirt), "(すす|煤|泥|油|土|ほこり|埃|機械油)で汚れる, (顔|頬)が汚れる"),
    (
        asks(&[Wish::Prop(Prop::Lantern), Wish::Pose(Pose::Raising)]),
        "(ランタン|提灯|ランプ|灯り)を(かかげる|高く掲げる|高くかかげる)",
    ),
    (pose(Pose::FacingEachOther), "(対峙する|向かい合う|睨み合う|にらみ合う|見つめ合う)"),
    (face(Expression::Shouting), "(叫ぶ|絶叫する|怒鳴る|吠える), (悲鳴|叫び声|大声|雄叫び)を(上げる|あげる)"),
    (face(Expression::Teasing), "舌を出す, あっかんべーする, あっかんべーをする"),
    (face(Expression::Excited), "(目|瞳)を(輝かせる|キラキラさせる), (興奮する|はしゃぐ|わくわくする|ワクワクする)"),
    (face(Expression::Confused), "(戸惑う|困惑する|きょとんとする)"),
    (face(Expression::Flustered), "(慌てる|うろたえる|動揺する|あたふたする)"),
    (
        face(Expression::Grin),
        "(歯を見せる|にやりとする|ニヤリとする|にやりと笑う|ニヤリと笑う|歯を見せて笑う|ニヤニヤする|ニヤニヤ笑う)",
    ),
    (face(Expression::Bored), "(呆れる|退屈する)"),
    (face(Expression::Determined), "(決意する|気合を入れる|集中する)"),
    // How it is seen.
    (asks(&[Wish::Nod(Nod::FromAbove)]), "上から(見下ろす|見る|覗く), 真上から見る"),
    (asks(&[Wish::Nod(Nod::FromBelow)]), "下から(見上げる|見る|覗く), ローアングルで見上げる"),
    (asks(&[Wish::Gaze(Gaze::Viewer), Wish::Nod(Nod::FromAbove)]), "(こちら|こっち|カメラ)を見上げる"),
    (asks(&[Wish::Gaze(Gaze::Viewer), Wish::Nod(Nod::FromBelow)]), "(こちら|こっち|カメラ)を見下ろす"),
    // With something in hand.
    (
        held(Prop::Baby),
        "(眠る|眠っている|寝ている|すやすや眠る|泣く|泣いている)(赤ちゃん|赤ん坊)を(抱く|抱える|あやす|抱っこする|抱きかかえる)",
    ),
    (held(Prop::Dango), "(お団子|団子|だんご)を(食べる|持つ|頬張る|ほおばる|かじる)"),
    (held(Prop::Cup), "(お茶|抹茶)を点てる"),
    (asks(&[Wish::Extra(Extra::Sweat)]), "汗を(かく|流す|拭う|ぬぐう|垂らす|滴らせる)"),
    (pose(Pose::Feeding), "(餌|えさ|エサ)を(やる|あげる|与える|まく)"),
    (held(Prop::Book), "(本|小説|漫画|絵本|雑誌|教科書)を(読む|開く|広げる|めくる)"),
    (
        asks(&[Wish::Prop(Prop::Broom), Wish::Pose(Pose::Sweeping)]),
        "(掃除|掃き掃除|庭掃除)(する|をする), (ほうき|箒|竹ぼうき|竹箒)で(掃く|掃き掃除をする|掃除する|掃除をする), (床|庭|落ち葉|境内|道|雪)を掃く, 掃く",
    ),
    (
        asks(&[Wish::Prop(Prop::Pot), Wish::Likely(Place::Kitchen)]),
        "(料理|調理|自炊)(をする|する), 料理を作る, (夕食|晩ごはん|朝ごはん|ご飯|昼ごはん|カレー)を作る",
    ),
    (held(Prop::Ladle), "(鍋|スープ|お鍋|カレー|大鍋)を(かき混ぜる|混ぜる|煮込む)"),
    (
        held(Prop::WateringCan),
        "(花|植物|庭|花壇|植木|鉢植え|野菜)に(水をやる|水をあげる|水やりをする|水やりする), 水やり(する|をする), 水やり",
    ),
    (held(Prop::FishingRod), "釣り(する|をする), (魚|川釣り|釣り糸)を(釣る|垂らす)"),
    (held(Prop::Knitting), "編み物(する|をする), (マフラー|セーター|毛糸)を編む"),
    (asks(&[Wish::Bears(Prop::Microphone), Wish::Expression(Expression::Laugh)]), "(歌う|歌を歌う|熱唱する)"),
    (held(Prop::Paintbrush), "(絵|絵画|油絵|水彩画|風景)を(描く|かく)"),
    (
        asks(&[Wish::Prop(Prop::Camera), Wish::Pose(Pose::Peering)]),
        "写真を撮る, 撮影する, カメラを(構える|覗く|のぞく)",
    ),
    (asks(&[Wish::Prop(Prop::Binoculars), Wish::Pose(Pose::Peering)]), "双眼鏡(を|で)(覗く|のぞく|見る)"),
    (asks(&[Wish::Prop(Prop::Spyglass), Wish::Pose(Pose::Peering)]), "望遠鏡(を|で)(覗く|のぞく|見る)"),
    (
        asks(&[Wish::Prop(Prop::Broom), Wish::Pose(Pose::Sweeping)]),
        "掃く, (箒|ほうき|竹箒|竹ぼうき)で掃く, 掃き掃除する, 掃き掃除をする",
    ),
    (asks(&[Wish::Pose(Pose::HangingOut)]), "洗濯物を(干す|ほす|取り込む), 洗濯を干す, シーツを干す"),
    (asks(&[Wish::Pose(Pose::WheelingBicycle)]), "(自転車|ママチャリ)を(押す|引く|押して歩く|引いて歩く)"),
    (asks(&[Wish::Pose(Pose::PushingCart)]), "(カート|台車|ショッピングカート|買い物カート)を押す"),
    (
        asks(&[Wish::Prop(Prop::RollingSuitcase)]),
        "(スーツケース|キャリーケース|キャリーバッグ)を(引く|ひく|引きずる|転がす)",
    ),
    (
        asks(&[Wish::Prop(Prop::CardboardBox)]),
        "(段ボール|ダンボール|段ボール箱|ダンボール箱|箱|荷物)を(運ぶ|抱える|かかえる)",
    ),
    (
        asks(&[Wish::Seat(Seat::Rock), Wish::Pose(Pose::Sitting)]),
        "(岩|岩場|石)(に|の上に)(座る|腰掛ける|腰かける|腰を下ろす)",
    ),
    (
        asks(&[Wish::Seat(Seat::ChairBackwards), Wish::Pose(Pose::Sitting)]),
        "椅子に(後ろ向き|逆向き|反対向き)に座る, (後ろ向き|逆向き)に椅子に座る",
    ),
    (held(Prop::Phone), "(スマホ|携帯)を(見る|いじる|触る|操作する)"),
    (held(Prop::Shovel), "(穴|土|雪)を掘る, 雪かき(する|をする)"),
    (
        held(Prop::Dagger),
        "(野菜|魚|肉|果物|トマト|玉ねぎ|人参|ネギ|パン|キャベツ|食材)を(切る|刻む|さばく), 魚を三枚におろす, 包丁, (包丁|ナイフ)で(切る|刻む)",
    ),
    (
        asks(&[Wish::Pose(Pose::Pointing), Wish::Place(Place::Classroom)]),
        "黒板(を|に字を|に文字を)(消す|拭く|書く), 黒板に書く",
    ),
    (held(Prop::FryingPan), "フライパンを(振る|持つ)"),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting), Wish::Prop(Prop::Pen)]),
        "(手紙|日記|宿題|ノート|原稿|文字|字)を(書く|する|やる), (書き物|宿題)をする",
    ),
    (asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting)]), "勉強(する|をする), 机に向かう"),
];
