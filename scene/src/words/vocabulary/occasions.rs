//! Occasions and how the light falls: what says where and when without naming a place or an hour; and what is said of a
//! picture and not of what it shows. English and Japanese.

use super::rows::{asks, face, pose};
use super::{Noun, Row, Sense};
use crate::words::wish::{Gaze, Nod, Seat, Wish};
use crate::{Age, Expression, HairStyle, Hour, Outfit, Place, Pose, Prop, Sight, Tint, Weather};

pub const PLACES: &[Row] = &[
    (
        asks(&[Wish::Likely(Place::Classroom), Wish::Hour(Hour::Day)]),
        "school festival, culture festival, 文化祭, 学園祭",
    ),
    (
        asks(&[Wish::Likely(Place::Street), Wish::Hour(Hour::Night), Wish::Sight(Sight::LampPost)]),
        "streetlight, streetlights, street lamp, lamppost, lamp post",
    ),
    (
        asks(&[Wish::Place(Place::BusStop)]),
        "waiting for the last bus, waiting for a bus, waiting for her bus, waiting for his bus, バスを待つ, バスを待って, バスを待っている",
    ),
    (
        asks(&[Wish::Place(Place::Station)]),
        "waiting for a train, waiting for the train, 電車を待つ, 電車を待って, 電車を待っている",
    ),
    (asks(&[Wish::Place(Place::HotSpring)]), "温泉旅館"),
    (asks(&[Wish::Likely(Place::Festival)]), "射的"),
    (
        asks(&[Wish::Weather(Weather::Rain)]),
        "雨宿り, 雨宿りをする, 雨宿りして, 雨宿りをして, 雨宿りしている, 雨宿りをしている, sheltering from the rain, taking shelter from the rain",
    ),
    (
        asks(&[Wish::Prop(Prop::ShoppingBag), Wish::Likely(Place::ConvenienceStore)]),
        "shopping, buying groceries, grocery shopping, 買い物, 買い物をして, 買い物をしている",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Likely(Place::Kitchen)]),
        "having dinner, eating dinner, at dinner, at breakfast, having breakfast, eating breakfast, having lunch, 朝ごはん, 朝食, 食卓",
    ),
    (
        asks(&[Wish::Likely(Place::Classroom)]),
        "class, lesson, math lesson, math class, lecture, exam, test, quiz, homework, history class, \
         english class, art class, homeroom, taking a test, taking an exam, student council room, \
         club activities, after class, 授業, 授業中, 試験, テスト, 宿題, 数学, ホームルーム",
    ),
    (
        asks(&[Wish::Likely(Place::Laboratory)]),
        "chemistry class, chemistry, chemistry lesson, science class, science lesson, experiment, science experiment, chemistry experiment, physics, biology class, 化学, 実験, 化学の授業, 理科の授業, 作業場",
    ),
    (
        asks(&[Wish::Likely(Place::Gym)]),
        "gym class, pe class, basketball practice, volleyball match, basketball match, 体育, 体育の授業, 部活, 部活動",
    ),
    (
        asks(&[Wish::Likely(Place::MusicRoom)]),
        "music class, music lesson, band practice, piano lesson, choir practice, choir, 音楽の授業",
    ),
    (
        asks(&[Wish::Likely(Place::ArtStudio), Wish::Prop(Prop::Paintbrush)]),
        "easel, in front of an easel, at an easel, キャンバス, イーゼル",
    ),
    (asks(&[Wish::Likely(Place::Library)]), "research, archives"),
    (asks(&[Wish::Likely(Place::Battlefield)]), "after a battle, after battle, war, aftermath, 戦争"),
    (
        asks(&[Wish::Likely(Place::Park), Wish::Pose(Pose::SittingOnGround), Wish::Sight(Sight::PicnicBlanket)]),
        "picnic, having a picnic, have a picnic, has a picnic, on a picnic, picnic blanket, on a picnic blanket, sitting on a picnic blanket, \
         picnicking, ピクニック, ピクニックをする, ピクニックをして, ピクニックをしている",
    ),
    (
        asks(&[Wish::Likely(Place::Park)]),
        "playing tag, hide and seek, kindergarten yard, outdoors, outdoor, 屋外, 野外, 鬼ごっこ",
    ),
    (asks(&[Wish::Likely(Place::Village)]), "yard, front yard, cottage garden, 庭先"),
    (
        asks(&[Wish::Likely(Place::Bedroom)]),
        "bed, one bed, in one bed, indoors, indoor, interior, 屋内, 室内, bedtime, bedtime story, sleepover, pajama party, waking up, wakes up, ベッドの中, 寝坊, 目覚まし, パジャマパーティー",
    ),
    (asks(&[Wish::Likely(Place::LivingRoom)]), "chess, board game, board games, lullaby, チェス, 将棋"),
    (
        asks(&[Wish::Likely(Place::LivingRoom), Wish::Pose(Pose::Sitting)]),
        "watching tv, watching television, watching tv on the couch, watching tv on the sofa, watching a movie on the couch, \
         watching a movie on the sofa, テレビを見て, テレビを見ている",
    ),
    (asks(&[Wish::Hour(Hour::Night), Wish::Likely(Place::Train)]), "夜行列車, 夜汽車, night train, sleeper train"),
    (asks(&[Wish::Likely(Place::Street)]), "commuting, commute, on the way home, hilly, pavement, 通勤"),
    (asks(&[Wish::Likely(Place::Cafe)]), "waiting tables, on a date, date night, counter seat, 注文, デート"),
    (asks(&[Wish::Outfit(Outfit::Maid), Wish::Likely(Place::Cafe)]), "maid cafe, maid café, メイド喫茶, メイドカフェ"),
    (
        Sense::Silent,
        "floating around her, floating around him, floating around them, countryside passing by, passing countryside, scenery passing by, fields passing by",
    ),
    (asks(&[Wish::Likely(Place::ConvenienceStore)]), "at the register, checkout, レジに"),
    (asks(&[Wish::Likely(Place::Church)]), "wedding ceremony, wedding, at the altar, wedding day, 結婚式, 挙式"),
    (asks(&[Wish::Likely(Place::Pool)]), "swimming race, swim meet, swimming lesson"),
    (
        asks(&[Wish::Prop(Prop::FishingNet), Wish::Likely(Place::Harbor)]),
        "mending his nets, 網を直して, 網を直している",
    ),
    (asks(&[Wish::Likely(Place::Field)]), "harvest, harvesting, 収穫"),
    (asks(&[Wish::Likely(Place::RiverBank)]), "reeds"),
    (
        asks(&[Wish::Likely(Place::Stadium), Wish::Hour(Hour::Day)]),
        "sports day, sports festival, relay race, 運動会, 体育祭",
    ),
    (asks(&[Wish::Likely(Place::Fairground)]), "cotton candy stand, balloon seller"),
    (asks(&[Wish::Place(Place::Park)]), "playground slide, autumn park path"),
    (asks(&[Wish::Place(Place::Garden)]), "hospital garden, flower bed, school garden, cottage yard, 庭の"),
    (
        asks(&[Wish::Likely(Place::Park), Wish::Weather(Weather::Leaves)]),
        "under red maple trees, under maple trees, under the maple trees, red maple, red maple trees, maple trees, maple, カエデ",
    ),
    (asks(&[Wish::Pose(Pose::Running), Wish::Weather(Weather::Leaves)]), "chasing leaves, chasing falling leaves"),
    (asks(&[Wish::Place(Place::Castle)]), "魔王の城, 魔王城, demon king's castle"),
    (asks(&[Wish::Likely(Place::Castle)]), "kingdom, her kingdom, his kingdom"),
    (Sense::Noun(Noun::Hair, Some(Wish::HairStyle(HairStyle::Curly))), "curls"),
    (asks(&[Wish::Place(Place::Forest)]), "mossy branch, under the trees"),
    (
        asks(&[Wish::Place(Place::CherryAvenue), Wish::Weather(Weather::Petals)]),
        "under a cherry tree, under the cherry tree, under cherry trees, under the cherry blossoms, 桜の木の下",
    ),
    (asks(&[Wish::Place(Place::RiceFields)]), "田んぼの中"),
    (asks(&[Wish::Place(Place::LivingRoom)]), "on the sofa, on a sofa, on the couch, on a couch, ソファの上, ソファで"),
    (
        asks(&[Wish::Place(Place::EarthOrbit), Wish::Hour(Hour::Night)]),
        "looking at earth, looking at the earth, looking down at the earth, gazing at the earth, the earth below, \
         view of the earth, view of earth, planet earth, earth from space, earth in the background, \
         the earth in the background, earth behind him, earth behind her, earth in the distance, above the earth, \
         orbiting the earth, earth's orbit, in orbit, spacewalk, space walk, earth and stars, 宇宙遊泳, 軌道",
    ),
    (asks(&[Wish::Likely(Place::EarthOrbit), Wish::Hour(Hour::Night)]), "地球, 青い地球"),
    (asks(&[Wish::Place(Place::Space), Wish::Hour(Hour::Night)]), "earth in the window, earth outside the window"),
    (
        asks(&[Wish::Place(Place::Moon), Wish::Hour(Hour::Night)]),
        "on the moon, lunar surface, earthrise, earth rise, surface of the moon, on the moon's surface, moon base, \
         walking on the moon, lunar landscape, moonscape, 月面, 月面で, 地球の出",
    ),
    (
        asks(&[Wish::Likely(Place::Festival), Wish::Hour(Hour::Night), Wish::Sight(Sight::Fireworks)]),
        "花火大会, fireworks display, fireworks show",
    ),
    (asks(&[Wish::Place(Place::Street), Wish::Weather(Weather::Rain)]), "rainy kyoto"),
    (asks(&[Wish::Place(Place::Street)]), "kyoto, hilly town, 京都, 坂の町"),
];

/// Things that are not drawn, and where they are.
pub const THINGS: &[Row] = &[
    (Sense::Suggests(Place::Kitchen), "oven, recipe, flour, オーブン"),
    (Sense::Suggests(Place::Bedroom), "mirror"),
    (Sense::Suggests(Place::LivingRoom), "television, tv, record player, crib, cradle, テレビ"),
    (Sense::Suggests(Place::Street), "vespa"),
    (Sense::Suggests(Place::Train), "tickets, passenger, passengers, 乗客"),
    (Sense::Suggests(Place::Cafe), "menu"),
    (Sense::Suggests(Place::ConvenienceStore), "shelf of snacks, レジ"),
    (Sense::Suggests(Place::Beach), "sandcastle, sand castle, 砂の城"),
    (Sense::Suggests(Place::Harbor), "nets"),
    (Sense::Suggests(Place::Field), "tractor, hay, scarecrow, かかし, トラクター"),
    (Sense::Suggests(Place::Village), "tower"),
];

pub const LIGHT: &[Row] = &[
    (
        asks(&[Wish::Hour(Hour::Dusk)]),
        "golden evening, warm evening light, golden afternoon, golden sunlight, golden sunset, warm sunset light, backlit by the sunset, 夕方の光, 西日, 夕日の光, 金色の夕方",
    ),
    (
        asks(&[Wish::Hour(Hour::Day)]),
        "afternoon light, dappled light, dappled sunlight, noon sun, bright noon sun, bright sun, sunlit, daylight glow, sun shining, the sun, sun, bright light, soft afternoon light, 陽だまり, 昼の光, 午後の光, 夏の昼",
    ),
    (asks(&[Wish::Hour(Hour::Dawn)]), "soft morning light, golden morning, warm morning light, 朝の日差し, 朝日の中"),
    (
        asks(&[Wish::Hour(Hour::Night)]),
        "by lamp, by lamp light, lamp light, by lamplight, by the light of a lamp, moonlit room, soft moonlight, night shift, ランプの光, 提灯の明かり, 灯り, 街の灯り",
    ),
    (
        asks(&[Wish::Weather(Weather::Rain)]),
        "storm rages, storm raging, raging storm, storm outside, rain outside, rain falling, storm raging outside",
    ),
    (
        asks(&[Wish::Hour(Hour::Day), Wish::Weather(Weather::Clear)]),
        "summer clouds, big summer clouds, summer heat, heat haze",
    ),
    (
        asks(&[Wish::Place(Place::NeonAlley), Wish::Hour(Hour::Night)]),
        "neon light, glowing signs, neon glow, neon sign, ネオンの光, ネオンサイン",
    ),
    (
        Sense::Silent,
        "soft window light, soft light, warm light, natural light, ambient light, rim light, rim lighting, studio light, soft lighting, warm lighting, light particles, lens flare, lights, light shining, glowing softly, soft shadows, long shadows, dark atmosphere, soft glow, warm glow, dramatic lighting, cinematic lighting, 柔らかい光, やわらかい光, 窓の光, 光の中",
    ),
    (
        Sense::Silent,
        "depth of field, shallow depth of field, bokeh, blurred background, blurry background, blurred lights, blurry, motion blur, wide composition, composition of, telephoto, film grain, chromatic aberration, bloom, ray tracing, octane render, unreal engine, photorealistic, hyperdetailed, best illustration, illustration style, high contrast, low contrast, contrast, palette, muted colors, warm colors, cool colors, warm tones, cool tones, bright colors, line art, lineart, flat color, anime key visual, movie still, storybook, storybook style, watercolor style, painterly, cozy mood, happy mood, sad mood, calm mood, mood, cozy atmosphere, peaceful atmosphere, romantic atmosphere, tender moment, everyday life, slice of life, nostalgia, sense of wonder, emotional, heartwarming, whimsical, dreamlike, ethereal, magical atmosphere, copy space, bright mood, detailed lighting, best lighting, score, source, rating, 8 k, 4 k, uhd quality, wallpaper quality, 構図, 広い構図, 高精細, 美麗, 神作画, 最高傑作, 雰囲気の, やさしい色合い, 優しい色合い, 色合い, のどかな, のどか, 爽やか, 爽やかな, 和やか, 和やかな, ほのぼの, 温かい, 暖かい, あたたかい, 懐かしい, 幻想的, 幻想的な",
    ),
];

pub const DEEDS: &[Row] = &[
    (asks(&[Wish::Prop(Prop::LunchBox)]), "弁当を食べる, 弁当を食べて, 弁当を食べている"),
    (Sense::Silent, "baby faced, baby face"),
    (asks(&[Wish::Build(crate::Build::Sturdy)]), "dwarf like"),
    (
        asks(&[Wish::Prop(Prop::Chalk), Wish::Likely(Place::Classroom)]),
        "writing on the blackboard, writing on a blackboard, writing on the chalkboard, writes on the blackboard, writing on a chalkboard, chalk, 黒板に字を書いて, 黒板に字を書いている, 黒板に書いて, 黒板に字を書く, チョーク",
    ),
    (
        asks(&[Wish::Pose(Pose::Pointing), Wish::Expression(Expression::Angry)]),
        "scolding, scolds, telling off, 叱って, 叱る, 叱っている, 怒鳴って",
    ),
    (asks(&[Wish::Pose(Pose::ArmAround)]), "comforting, comforts, consoling, consoles, 慰めて, 慰める, 慰めている"),
    (asks(&[Wish::Pose(Pose::OnBroom)]), "箒で飛んでいる, ほうきで飛んでいる, 箒で飛んで, 箒で夜空を飛ぶ"),
    (asks(&[Wish::Prop(Prop::Gift)]), "giving chocolate, box of chocolates, chocolates, チョコ, チョコレート"),
    (Sense::Noun(Noun::Other, Some(Wish::Kind(crate::FigureKind::Boy))), "息子, 息子さん"),
    (Sense::Silent, "向かって, 話しかけて, 話しかけている, 吹いて, 吹いている, 迷子, 迷子の, 軒下, 乗り方"),
    (Sense::Preposition, "covered in, covered with, drenched in, surrounded by"),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting), Wish::Prop(Prop::Pen)]),
        "writing a letter, writing letters, writing home, writes a letter, writing a letter home, writing a love letter, 手紙を書いて, 手紙を書く, 手紙を書いている",
    ),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting), Wish::Prop(Prop::Pen)]),
        "writing, writes, scribbling, scribbles, scribbling in a notebook, writing in a notebook, writing in her notebook, writing in his notebook, writing in a diary, writing in her diary, writing in his diary, writing in a journal, writing in her journal, writing in his journal, writing notes, writing a story, writing a poem, writing a novel, writing a book, writing with a pen, writing at a desk, writing on paper, doing homework, doing her homework, doing his homework, 宿題をして, 宿題をする, 書いている, ノートに書いて",
    ),
    (
        asks(&[Wish::Prop(Prop::Clipboard)]),
        "taking notes, takes notes, taking a note, jotting down notes, jotting notes, jotting something down, writing in a notepad, メモを取る, メモを取って, メモを取っている, メモをとる, メモをとって",
    ),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting)]),
        "studying for exams, studying at a desk, typing, working at a computer, 勉強, 勉強して, 勉強する, 勉強している",
    ),
    (
        pose(Pose::HandOnChin),
        "resting her chin on her hand, resting his chin on his hand, chin rest, head rest, chin resting on hand, resting her chin, resting his chin, chin on hand, 頬杖をついて, 頬杖をつく, 頬杖をついている",
    ),
    (
        pose(Pose::Pointing),
        "teaching, explaining, lecturing, giving directions, teaching a class, 教えて, 教える, 教えている",
    ),
    (pose(Pose::OfferingHand), "handing out, asking for a dance, giving a hand"),
    (
        pose(Pose::Reaching),
        "pulling, tossing, throwing, picking up, picking, reaching up high, 投げて, 投げる, 差し出す, 差し出して",
    ),
    (pose(Pose::Running), "tiptoeing away, fleeing, running from, being chased, 逃げて, 逃げる"),
    (pose(Pose::Walking), "patrolling, sneaking over, commuting to work, leading the way"),
    (pose(Pose::HandsTogether), "giving thanks, pleading"),
    (
        asks(&[Wish::Prop(Prop::Broom), Wish::Pose(Pose::Sweeping)]),
        "掃除, 掃除をして, 掃除をする, 掃除して, 掃除している, 掃除をしている, cleaning, cleaning up",
    ),
    (asks(&[Wish::Prop(Prop::Bow)]), "aiming an arrow, aiming with a bow, drawing the bow"),
    (asks(&[Wish::Prop(Prop::Bottle)]), "glowing test tube, beaker, erlenmeyer flask, smoking flask"),
    (asks(&[Wish::Prop(Prop::Phone)]), "smartphone screen"),
    (asks(&[Wish::Pose(Pose::Hugging)]), "snuggling, snuggled up, nuzzling, 抱き寄せて"),
    (asks(&[Wish::Pose(Pose::Cradling)]), "抱っこ, 抱っこして, 抱っこしている, 抱っこする"),
    (
        asks(&[Wish::Gaze(Gaze::Aside)]),
        "watching, watches, staring, stares, gazing, gazes, gazing at, looking over, looking over the valley, watching over, listening, listens, listening to, 見つめて, 見つめる, 見つめている, 見守る, 見守って, 聞いている, 聞いて, 聞く, 眺めている",
    ),
    (asks(&[Wish::Nod(Nod::Up)]), "星を眺めて, 星を眺める, 夜空を眺めて"),
    (
        asks(&[Wish::Age(Age::Old)]),
        "in their sixties, in her sixties, in his sixties, in their seventies, in her seventies, in his seventies, in their eighties, in her eighties, in his eighties, retired, 老",
    ),
    (
        asks(&[Wish::Age(Age::Grown)]),
        "in their thirties, in her thirties, in his thirties, in their twenties, in her twenties, in his twenties, grown up, grown ups, 大人, 大人の",
    ),
    (
        asks(&[Wish::Age(Age::Middle)]),
        "in their forties, in her forties, in his forties, in their fifties, in her fifties, in his fifties, middle aged, 中年, 中年の, midlife",
    ),
    (asks(&[Wish::Prop(Prop::Books)]), "本を抱えている"),
    (
        asks(&[Wish::Prop(Prop::Book)]),
        "本を読みながら, 本を読んでいる, 絵本, 絵本を読んで, picture book, reading in, storybook in hand",
    ),
    (
        asks(&[Wish::Outfit(Outfit::BallGown), Wish::OutfitColor(Tint::White)]),
        "wedding dress, bridal dress, ウェディングドレス, ウエディングドレス, 花嫁衣装, bridal gown, wedding gown",
    ),
    (
        Sense::Silent,
        "speaking, talking quietly, talking to, saying, says, asking, asks, telling, tells, 話しながら, 寄り添う, 寄り添って, 寄り添っている, side by side, standing close, close together, close to each other, huddled together, next to each other, 並んで, 並ぶ, 並んでいる, 新婚, 新婚の, newly married, married, のんびり, ゆっくり, 静かに, 楽しそうに, なびく, 風になびく, 同じ, お揃い, お揃いの, 読み, 読みながら, 食べ, 飲み, 飲みながら, 持ちながら, 聞きながら, 眺め, ついて, つきながら, 笑いかけて, 女子の, 男子の, 先, 店先, 席, 窓, 員, 面, 入る, 選ぶ, 並べて, 並べている, 包んで, 包んでいる, 作って, 作っている, 作る, さん家",
    ),
    (
        Sense::Silent,
        "mid swing, in full swing, masks off, mask off, busy, splashing water, water splashing, everywhere around, all around, brand new, favorite, only child, high up, falling down, failed, playing together, working hard, hard at work, hard, preparing, building a, building an, practicing, learning, waiting, waits, finding, found, turning, staying, living, returning, arriving, resting, using a, secretly, rising, high, window, windows, small town street, rages, raging, experimenting, in the corner, corner, cheek, both hands, with both hands, on their cheeks",
    ),
];

pub const MOODS: &[Row] = &[
    (Sense::Noun(Noun::Hair, Some(Wish::HairStyle(HairStyle::Messy))), "bed hair, bed head, bedhead"),
    (
        face(Expression::Smug),
        "secretly smiling, hiding a smile, half smile, lopsided smile, trying not to smile, confidently, smirks",
    ),
    (
        face(Expression::Surprised),
        "staring with an open mouth, staring open mouthed, staring in surprise, open mouthed in surprise, mouth agape, jaw dropping, dumbfounded, speechless, wide eyed with wonder",
    ),
    (face(Expression::Laugh), "mouth open, happily laughing, laughing loudly, big laugh"),
    (
        face(Expression::Sad),
        "homesick, forlorn, dejected, crestfallen, さびしそう, さびしい, さびしげ, 切なそう, がっかり, 悲しそうに, しょんぼりして",
    ),
    (
        face(Expression::Smile),
        "笑いかけている, 笑顔で, 微笑みかけて, やさしい, やさしく, やさしそう, tender, tenderly, lovingly, affectionate, gentle look, grateful, relieved, peacefully smiling, encouraging, welcoming, hopeful",
    ),
    (face(Expression::Shy), "bashfully, blushing hard, 照れながら, 恥ずかしそうに, もじもじ"),
    (face(Expression::Flustered), "red faced, embarrassed blush, 真っ赤な顔"),
    (face(Expression::Annoyed), "grumpily, grouchy, むすっと, むっつり"),
    (face(Expression::Scared), "terror, screaming in terror, petrified, おびえて, おびえた"),
    (face(Expression::Worried), "flustered and worried, lost in worry, impatient, 心配そうに"),
    (
        face(Expression::Sleepy),
        "half asleep, sleep deprived, after a long day, worn out, 眠そうに, くたびれた, 疲れ切った",
    ),
    (
        face(Expression::Determined),
        "concentrating, concentrated, in concentration, resolved, dedicated, 集中, 集中して, 一生懸命, 真剣に",
    ),
    (face(Expression::Bored), "boredom, daydreaming, ぼんやり, ぼーっと"),
    (
        face(Expression::Excited),
        "in awe, amazed by, full of wonder, cheering loudly, はしゃぐ, はしゃいで, はしゃいでいる",
    ),
    (face(Expression::Calm), "solemn, solemnly, earnest, earnestly, silent, lost in thought, 黙って, 物思い"),
];
