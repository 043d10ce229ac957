//! What pupils, teachers and people with a craft do with their hands; English and Japanese.

use super::rows::{asks, bears, held};
use super::{Row, Sense};
use crate::words::wish::{Seat, Wish};
use crate::{Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    // At a desk.
    (
        asks(&[Wish::Prop(Prop::GradedTests), Wish::Likely(Place::Classroom)]),
        "grading tests, grading papers, grading test papers, grading exams, grading homework, marking papers, marking tests, correcting tests, \
         採点, 採点する, 採点して, 採点している, 答案を採点, テストの採点, 丸付け, 丸つけ, 丸付けをして, テストを採点して, テストを採点している, 答案を採点している",
    ),
    (
        asks(&[Wish::Prop(Prop::DrawnCircle), Wish::Likely(Place::Classroom)]),
        "drawing a circle with a compass, drawing circles with a compass, drawing compass, pair of compasses, compasses, using a drawing compass, \
         コンパスで円を描く, コンパスで円を描いて, コンパスで円を描いている, コンパスで丸を描く",
    ),
    (
        asks(&[Wish::Prop(Prop::SharpenedPencil), Wish::Likely(Place::Classroom)]),
        "sharpening a pencil, sharpening pencils, pencil sharpener, 鉛筆を削る, 鉛筆を削って, 鉛筆を削っている, 鉛筆削り",
    ),
    (
        asks(&[Wish::Prop(Prop::PaintedModel), Wish::Likely(Place::Bedroom)]),
        "painting a model robot, painting a model kit, building a model robot, building a model kit, model kit, plastic model kit, plastic model, \
         プラモデル, プラモデルを作る, プラモデルを作って, プラモデルを塗る, プラモデルを塗って, プラモ, 模型を塗る, 模型を塗って",
    ),
    (
        asks(&[Wish::Prop(Prop::DateStamp), Wish::Likely(Place::Library)]),
        "stamping a book, stamping books, stamping library books, stamping a library book, 本にスタンプを押す, 本にスタンプを押して, 本にスタンプを押している, \
         スタンプを押す, スタンプを押して, スタンプを押している, 貸出スタンプ, 貸出スタンプを押す, 貸出スタンプを押して, 貸出スタンプを押している, 本に貸出スタンプを押している",
    ),
    (
        asks(&[Wish::Prop(Prop::SewingMachine), Wish::Likely(Place::LivingRoom)]),
        "sewing machine, at a sewing machine, at the sewing machine, using a sewing machine, sewing on a sewing machine, \
         sewing with a sewing machine, working at a sewing machine, ミシン, ミシンで縫う, ミシンで縫って, ミシンで縫っている, ミシンを踏む, ミシンを踏んで, ミシンを使って",
    ),
    (
        asks(&[Wish::Prop(Prop::PaperCrane), Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting)]),
        "folding a paper crane, folding paper cranes, folding an origami crane, folding origami, folding origami cranes, making origami, origami, \
         折り紙, 折り紙を折る, 折り紙を折って, 折り紙を折っている, 折り紙をする, 折り紙をして, 鶴を折る, 鶴を折って, 鶴を折っている, 折り鶴を折る, 折り鶴を折って, 折り鶴を折っている",
    ),
    (
        asks(&[Wish::Prop(Prop::LadledSoup), Wish::Likely(Place::Kitchen)]),
        "ladling soup, ladling soup into bowls, ladling soup into a bowl, ladles soup, serving soup, ladling stew, スープをよそう, スープをよそって, \
         スープをよそっている, 味噌汁をよそう, 味噌汁をよそって, 味噌汁をよそっている, カレーをよそう, カレーをよそって",
    ),
    (
        asks(&[Wish::Likely(Place::Classroom)]),
        "school lunch duty, lunch duty, school lunch, school lunch time, 給食, 給食当番, 給食の時間",
    ),
    (
        asks(&[Wish::Prop(Prop::ChiseledStatue), Wish::Likely(Place::ArtStudio)]),
        "carving marble, carving a marble statue, carving a marble bust, carving stone, carving a stone statue, sculpting, sculpting a statue, \
         sculpting a bust, sculpting marble, chiseling a statue, chiseling marble, hammer and chisel, 大理石を彫る, 大理石を彫って, 大理石を彫っている, \
         石像を彫る, 石像を彫って, 石像を彫っている, 彫像を彫る, 彫像を彫って",
    ),
    // In the hands.
    (
        asks(&[Wish::Prop(Prop::TeaWhisk), Wish::Likely(Place::TatamiRoom)]),
        "whisking matcha, whisking tea, whisking green tea, preparing matcha, making matcha, tea whisk, bamboo whisk, matcha whisk, chasen, \
         茶筅, 茶筅を使って, 抹茶を点てる, 抹茶を点てて, 抹茶を点てている, 茶筅を使って抹茶を点てている, お茶を点てる, お茶を点てて, お茶を点てている, \
         茶を点てる, 茶を点てて, 茶を点てている, 抹茶をたてる, 抹茶をたてて, お茶をたてて",
    ),
    (
        asks(&[Wish::Prop(Prop::ChalkErasers), Wish::Likely(Place::Classroom)]),
        "clapping erasers, clapping erasers together, clapping blackboard erasers, clapping chalkboard erasers, blackboard erasers, \
         chalkboard erasers, blackboard eraser, 黒板消し, 黒板消しを叩く, 黒板消しを叩いて, 黒板消しをはたく, 黒板消しをはたいて, 黒板消しをはたいている",
    ),
    (asks(&[bears(Prop::ChalkErasers)]), "chalk dust, cloud of chalk dust, チョークの粉"),
    (
        held(Prop::Flashcards),
        "flashcards, flashcard, flash cards, vocabulary cards, word cards, holding flashcards, studying flashcards, 単語帳, 単語カード, 暗記カード, \
         単語帳をめくる, 単語帳をめくって, 単語帳をめくっている, 単語カードをめくって",
    ),
    (
        held(Prop::StrawHatInHands),
        "straw hat in her hands, straw hat in his hands, straw hat in hands, straw hat in hand, straw hat in her hand, straw hat in his hand, \
         holding a straw hat, holding straw hat, holding a straw hat in her hands, \
         holding a straw hat in his hands, holding her straw hat in her hands, holding a straw hat to her chest, \
         麦わら帽子を手に持って, 麦わら帽子を手に持つ, 麦わら帽子を手に持った, 麦わら帽子を両手に持って, 麦わら帽子を持って, 麦わら帽子を持った, 麦わら帽子を持つ, 麦わら帽子を手に",
    ),
    (
        asks(&[Wish::Prop(Prop::Shinai), Wish::Pose(Pose::Raising), Wish::Likely(Place::Dojo)]),
        "swinging a shinai, swinging a bamboo sword, raising a shinai, striking with a shinai, 竹刀を振る, 竹刀を振って, 竹刀を振っている, 竹刀を振り下ろす, \
         竹刀を振り下ろして, 竹刀を振りかぶる, 竹刀を振りかぶって, 素振りをする, 素振りをして, 素振り",
    ),
    // At what is behind one.
    (
        asks(&[Wish::Prop(Prop::TapedPoster), Wish::Likely(Place::Corridor)]),
        "taping a poster, putting up a poster, putting up posters, pinning a poster, hanging a poster, hanging up a poster, pinning a notice, \
         ポスターを貼る, ポスターを貼って, ポスターを貼っている, 掲示板にポスターを貼る, 掲示板にポスターを貼って, 掲示板にポスターを貼っている, 掲示板に貼って",
    ),
    (
        asks(&[Wish::Prop(Prop::ShelvedBook), Wish::Likely(Place::Library)]),
        "reaching for a book, reaching for a book on a shelf, taking a book from a shelf, taking a book from the shelf, pulling a book from a shelf, shelving books, \
         putting a book on a shelf, 本に手を伸ばす, 本に手を伸ばして, 本に手を伸ばしている, 棚の本に手を伸ばして, 本棚から本を取る, 本棚から本を取って, 本棚の本に手を伸ばして, \
         本棚の本を取ろうとして, 本を取ろうとして",
    ),
    // Music.
    (
        asks(&[Wish::Prop(Prop::Baton), Wish::Likely(Place::ConcertStage)]),
        "conducting an orchestra, conducting the orchestra, conducting a choir, conducts an orchestra, conductor's baton, baton of a conductor, \
         指揮をする, 指揮をして, 指揮をしている, 指揮棒, 指揮棒を振る, 指揮棒を振って, 指揮棒を振っている",
    ),
    (
        asks(&[Wish::Prop(Prop::Xylophone), Wish::Likely(Place::MusicRoom)]),
        "xylophone, playing the xylophone, playing a xylophone, plays the xylophone, marimba, playing the marimba, glockenspiel, vibraphone, \
         木琴, 木琴を叩く, 木琴を叩いて, マリンバ, マリンバを演奏, 鉄琴",
    ),
    (
        held(Prop::Script),
        "script, holding script, holding a script, radio script, sheet music, holding sheet music, music sheet, music score, choir score, \
         holding papers, sheets of paper, speech notes, 台本, 台本を持つ, 台本を持って, 台本を読んで, 楽譜, 楽譜を持つ, 楽譜を持って, 原稿を持って",
    ),
    // At a board, a lectern, a bench.
    (
        asks(&[Wish::Prop(Prop::Podium), Wish::Likely(Place::Gym)]),
        "podium, lectern, at a podium, at the podium, giving a speech, giving a speech at a podium, making a speech, speech, delivering a speech, \
         giving a lecture, behind a lectern, 演壇, 演台, 演説, 演説する, 演説して, 演説している, スピーチ, スピーチをする, スピーチをして, スピーチをしている, 講演",
    ),
    (
        asks(&[Wish::Prop(Prop::ErasedBoard), Wish::Likely(Place::Classroom)]),
        "erasing the blackboard, erasing a blackboard, erasing blackboard, wiping the blackboard, cleaning the blackboard, erases the blackboard, erasing the chalkboard, \
         黒板を消す, 黒板を消して, 黒板を消している, 黒板を拭く, 黒板を拭いて, 黒板を拭いている",
    ),
    (
        asks(&[bears(Prop::Chalk)]),
        "equation, equations, math equation, math equations, formula, math formula, 数式, 方程式, 計算式",
    ),
    (
        asks(&[Wish::Prop(Prop::Pointer), Wish::Likely(Place::Classroom)]),
        "pointer, wooden pointer, pointing at the blackboard with a pointer, holding a pointer, pointing stick, 指し棒, 指示棒",
    ),
    (
        asks(&[Wish::Prop(Prop::SprayedWall), Wish::Likely(Place::Street)]),
        "spray painting a wall, spray painting graffiti, painting graffiti, graffiti artist, spraying graffiti, spray paints graffiti, \
         スプレーで壁に絵を描く, スプレーで落書き, 落書きをする, グラフィティ, グラフィティを描く, グラフィティを描いて",
    ),
    (
        asks(&[Wish::Prop(Prop::PaintedVase), Wish::Likely(Place::LivingRoom)]),
        "painting a vase, painting pottery, painting porcelain, painting ceramics, decorating a vase, 絵付け, 絵付けをする, 絵付けをして",
    ),
    (
        asks(&[Wish::Prop(Prop::PlanedBoard), Wish::Likely(Place::Village)]),
        "planing wood, planing a board, planing a wooden board, woodworking, woodwork, wood plane, planing a plank, 鉋, かんなをかける, 鉋をかける, 鉋をかけて, 木工",
    ),
    (
        asks(&[Wish::Prop(Prop::ClayBowl)]),
        "shaping a clay bowl, making a clay bowl, shaping a bowl on a wheel, clay bowl, 茶碗を作る, 茶碗を作って, 器を作って",
    ),
    (
        asks(&[Wish::Prop(Prop::Book)]),
        "reading aloud, reads aloud, reading out loud, 音読, 音読する, 音読して, 音読している, 朗読, 朗読して, 朗読している",
    ),
    (
        asks(&[Wish::Prop(Prop::Books)]),
        "stack of notebooks, tall stack of notebooks, carrying notebooks, carrying a stack of notebooks, \
         ノートの山を運ぶ, ノートの山を運んで, ノートの束",
    ),
    // Where it is done.
    (asks(&[Wish::Place(Place::ArcheryRange)]), "school archery range, school archery ground, 学校の弓道場"),
    (asks(&[Wish::Place(Place::Dojo)]), "school dojo, kendo hall, judo hall, school martial arts hall"),
    (asks(&[Wish::Place(Place::TennisCourt)]), "school tennis court, school tennis courts"),
    (
        asks(&[Wish::Place(Place::MusicRoom)]),
        "rehearsal studio, practice studio, band practice room, band studio, school music room, 練習スタジオ, リハーサルスタジオ",
    ),
    (
        asks(&[Wish::Likely(Place::ArtStudio)]),
        "bright studio, sculptor's studio, sculpture studio, sculptor's workshop, light studio",
    ),
    (
        Sense::Takes,
        "strums, strumming, strums on, plucks, plucking, plucks the strings of, plucking the strings of, hits the drums on",
    ),
    (
        held(Prop::Drums),
        "hits the drums, hitting the drums, beats the drums, beating the drums, bangs the drums, banging the drums, pounding the drums",
    ),
];

/// How it is said: patterns as in `wordings.rs`.
pub const SCHOOLWORK: &[(&str, &str)] = &[
    (
        "grade*|grading|mark*|correct* =~? =~? test|tests|exam|exams|quiz|quizzes|homework|essay|essays|papers ~papers|sheets|answers ~with ~red ~pen|pencil|ink",
        "grading tests",
    ),
    (
        "draw*|drawing|trace*|tracing =~? circle|circles|arc|arcs with|using ~drawing|metal compass|compasses",
        "drawing a circle with a compass",
    ),
    (
        "sharpen* =~? pencil|pencils ~with|in|using ~small|hand|pencil|little|metal ~pencil ~sharpener",
        "sharpening a pencil",
    ),
    (
        "paint*|painting|assemble*|assembling|build*|building ~small|tiny|little|plastic model robot|mecha|kit ~with|using ~thin|fine|small|tiny ~brush|paintbrush",
        "painting a model robot",
    ),
    (
        "press*|pressing|put*|putting ~due|date|loan|library|rubber stamp on|in|onto|into =~? =~? book|books|page|card, stamp* =~? ~library|due|returned book|books ~with|using ~date|rubber ~stamp",
        "stamping a book",
    ),
    ("sew*|sewing|stitch* ~? ~? on|with|at|using =~old|antique|vintage sewing machine", "at a sewing machine"),
    (
        "fold*|folding|make*|making =~? =~? origami|paper crane|cranes ~at|on ~low|small|wooden|round|kitchen ~table|desk, fold*|folding origami ~at|on ~low|small|wooden|round|kitchen ~table|desk",
        "folding a paper crane",
    ),
    (
        "ladle*|ladling|serve*|serving|scoop* =~? soup|stew|broth|curry into|in ~small|wooden|white|soup bowl|bowls|dish|dishes, ladle*|ladling =~? soup|stew|broth",
        "ladling soup",
    ),
    (
        "carve*|carving|sculpt*|chisel* ~white|large|big|small marble|stone ~statue|bust|sculpture|figure|block|head ~with|using ~hammer|chisel|mallet ~and ~hammer|chisel|mallet, \
         carve*|carving|sculpt*|chisel* ~white|large|big|small statue|bust|sculpture of|from|out|in ~of ~white marble|stone ~with|using ~hammer|chisel|mallet",
        "carving marble",
    ),
    (
        "whisk*|whisking|make*|making|prepare*|preparing =~? matcha ~tea ~with|using ~bamboo|tea ~whisk, whisk*|whisking ~green|powdered tea ~with|using ~bamboo|tea ~whisk",
        "whisking matcha",
    ),
    (
        "clap*|clapping|beat*|bang*|dust*|knock*|knocking ~two ~blackboard|chalkboard|chalk|board|dusty erasers ~together|outside|off|clean",
        "clapping erasers",
    ),
    ("flip*|flipping|flick*|leaf*|go*|look*|study*|review* ~through|over|at =~? flashcard|flashcards", "flashcards"),
    (
        "hold*|holding|carry*|clutch*|hug* =~? =~? straw hat in|with|to|against|before|at =~? ~both hand|hands|chest",
        "straw hat in her hands",
    ),
    (
        "tape*|taping|pin*|pinning|put*|putting|stick*|sticking|hang*|hanging|attach*|post*|tack* ~up =~? =~? poster|posters|notice|notices|flyer|flyers ~up to|on|onto =~? ~bulletin|notice|cork|school board|wall|noticeboard, \
         tape*|taping|pin*|pinning|put*|putting|stick*|hang*|hanging up =~? =~? poster|posters|notice|notices|flyer|flyers",
        "taping a poster",
    ),
    (
        "reach*|stretch*|grab*|take*|taking|pull*|pick* ~up|out ~for|to|toward =~? =~? book|books on|from|off|at ~high|top|tall|upper|highest ~library|wooden shelf|shelves|bookshelf|bookcase",
        "reaching for a book",
    ),
    (
        "take*|taking|write*|writing|copy*|jot* ~down notes in|into ~open|small|thick|spiral notebook, take*|taking notes during|in class|lesson|lessons",
        "writing in a notebook",
    ),
    (
        "sleep*|asleep|nap*|napping|doze*|dozing|snooze* ~off on|over ~own folded|crossed arms, nap*|napping at|on|over =~school|classroom desk, doze*|dozing|nap*|napping|fall*|fell|nod* off|asleep at|on|over =~school|classroom|office desk",
        "sleeping at a desk",
    ),
    (
        "sweep*|sweeping|swept =~? floor|classroom|corridor|hallway|porch|pavement ~floor ~with|using =~? ~broom",
        "sweeping the floor",
    ),
    (
        "draw*|drawing|ink*|sketch* =~? =~? manga|comic|comics|webtoon ~page|pages|manuscript|strip|book|panels with|using ~dip|fountain|fine|ink pen|pens|nib|brush",
        "drawing manga",
    ),
    (
        "write*|writing|practice*|practicing|paint*|do|does|doing =~? calligraphy ~letters|characters with|using ~large|big|thick|ink|writing|calligraphy|bamboo brush ~on ~floor|paper",
        "calligraphy",
    ),
    (
        "swing*|swinging|strike*|striking|cut*|raise* =~? bamboo|kendo|practice sword ~down|overhead, swing*|swinging|strike*|striking|raise* =~? shinai|bokken ~down|overhead, strike*|striking =down with =~? bamboo|kendo sword|shinai",
        "swinging a shinai",
    ),
    (
        "change*|changing|slip*|slipping ~into|on|out|off ~of =indoor|outdoor|school|gym|canvas|inside|room|house =shoes|slippers|shoe",
        "tying her shoe",
    ),
    (
        "wave*|waving|raise*|raising|hold*|lift*|swing* =~? baton ~before|at|to ~orchestra, conduct*|conducting =~? =~? orchestra|choir|symphony|band ~with|using =~? ~baton",
        "conducting an orchestra",
    ),
    (
        "give*|giving|make*|making|deliver* =~? =~? speech|lecture|address ~at|behind|from =~? ~podium|lectern|microphone",
        "giving a speech",
    ),
    (
        "erase*|erasing|wipe*|wiping|clean*|cleaning =~? ~off blackboard|chalkboard ~clean ~with|using =~? ~eraser, clean*|erasing blackboard",
        "erasing the blackboard",
    ),
    (
        "point* at|to|toward =~? =blackboard|chalkboard|board|diagram with|using =~? pointer|stick, point* with|using =~? pointer|stick at|to =~? =blackboard|chalkboard|board|diagram",
        "pointing at the blackboard with a pointer",
    ),
    (
        "spray*|spraying ~paint|painting =~? =~? graffiti|mural|wall ~on|onto =~? =~? ~wall, paint*|painting|spray* =~? graffiti on|onto =~? =~? wall",
        "spray painting graffiti",
    ),
    (
        "paint*|painting|decorate*|decorating =~? =~? vase|teacup|porcelain|pottery|ceramics ~with|using ~thin|fine|small|tiny ~brush|paintbrush ~at|on =~? ~table",
        "painting a vase",
    ),
    (
        "plane|planes|planing|smooth* =~? wooden|wood|oak|pine board|plank|beam ~with|using =~? ~plane",
        "planing a board",
    ),
    (
        "shape*|shaping|form*|mold*|throw*|throwing|make*|making =~? clay bowl|cup|teacup|dish ~on|at ~spinning|pottery|potter ~wheel, shape*|shaping|throw*|throwing bowl|cup|dish on|at ~spinning|pottery|potter wheel",
        "shaping a clay bowl",
    ),
    (
        "carry*|carries|carrying|hold*|holding ~tall|high|big|large stack|pile|armful of =~? notebooks|textbooks|workbooks",
        "stack of notebooks",
    ),
    ("=strum*|strumming|pluck* =~? =~? =~? on =~? floor|carpet|rug", "sitting on the ground"),
];
