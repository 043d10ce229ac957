//! Feelings as people name them, each as the face that shows it nearest; English and Japanese.

use super::rows::{asks, face};
use super::{Row, Sense};
use crate::words::wish::{Gaze, Wish};
use crate::{Expression, EyeShape, Pose};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Expression(Expression::Smile), Wish::EyeShape(EyeShape::Wide), Wish::TiltedHead]),
        "curious, inquisitive, intrigued, with curiosity, in curiosity, 興味津々, 好奇心, 興味深そう, 不思議そう",
    ),
    (
        face(Expression::Smile),
        "amused, bemused, bubbly, perky, upbeat, cheery, jolly, jovial, spirited, caring, loving, compassionate, \
         motherly, satisfied, contented, pleased, thankful, carefree, easygoing, laid back, entertained, \
         radiant smile, glowing with happiness, with happiness, with relief, in relief, smiling to herself, \
         smiling to himself, humming, humming a tune, humming a song, 満足げ, 満足そう, うれし, うれしそう, \
         嬉しげ, ご機嫌, 上機嫌, 穏やかな笑み, 柔らかい笑み, 柔らかな笑み, 柔らかい表情, にこやか, ほっとした, \
         ほっとして, 鼻歌, 鼻歌を歌って",
    ),
    (
        face(Expression::Laugh),
        "joyous, gleeful, jubilant, in laughter, with laughter, with glee, in stitches, 口を開けて笑う, \
         口を開けて笑って, 大口を開けて, ケラケラ, ケラケラ笑って, 楽しそうに笑って, 楽しそうに笑う",
    ),
    (
        face(Expression::Excited),
        "giddy, elated, vivacious, with excitement, in excitement, with delight, in delight, with joy, \
         in joy, bursting with joy, full of joy, full of energy, bouncing with excitement, 大はしゃぎ, \
         元気いっぱい, うきうき, ウキウキ",
    ),
    (
        face(Expression::Surprised),
        "awestruck, astounded, flabbergasted, fascinated, in wonder, with wonder, in surprise, with surprise, \
         in shock, in amazement, in disbelief, in astonishment, aghast, appalled, ぽかん, ぽかんと, 唖然, 呆然, \
         目を丸くした",
    ),
    (
        face(Expression::Sad),
        "glum, despondent, miserable, sullen, somber, brooding, anguished, mourning, in mourning, longing, \
         yearning, with longing, remorseful, regretful, apologetic, guilty, in grief, with grief, in sorrow, \
         with sadness, sighing, grief stricken, 物憂げ, 憂いを帯びた, さびし, さみし, さみしそう, さみしげ, \
         寂しげな, 哀しげ, 哀しい, 暗い顔, ため息",
    ),
    (
        face(Expression::Crying),
        "weepy, sniffling, whimpering, misty eyed, on the verge of tears, holding back tears, \
         fighting back tears, 大粒の涙, 目に涙, 涙ぐんだ, 泣き出しそう",
    ),
    (
        face(Expression::Despair),
        "tormented, agonized, in despair, lost all hope, has lost all hope, losing hope, 途方に暮れて",
    ),
    (
        face(Expression::Angry),
        "irate, vengeful, hateful, ferocious, bloodthirsty, in anger, with anger, 眉を吊り上げて, 怒った顔, 不機嫌そうに睨んで",
    ),
    (
        face(Expression::Annoyed),
        "frustrated, exasperated, crabby, in frustration, with frustration, in annoyance, 眉をひそめて, \
         眉をひそめる, 眉をひそめた, 眉間にしわ, 眉間にしわを寄せて, ムッとした, むすっとした, 不満げ, 不満そう",
    ),
    (
        asks(&[Wish::Expression(Expression::Annoyed), Wish::EyeShape(EyeShape::Narrow)]),
        "suspicious, wary, with suspicion, narrowing her eyes, narrowing his eyes, narrows her eyes, \
         narrows his eyes, eyes narrowed, 疑いの目, 怪しむ, 目を細めて",
    ),
    (
        face(Expression::Bored),
        "skeptical, doubtful, cynical, jaded, in boredom, with boredom, つまらない, だるそう, 気だるげ, 気だるい",
    ),
    (
        face(Expression::Sleepy),
        "fatigued, drained, lethargic, listless, groggy, bleary eyed, heavy eyelids, with exhaustion, \
         from exhaustion, 眠そうな目, 寝ぼけ眼, ぐったり, くたくた, へとへと",
    ),
    (
        face(Expression::Smug),
        "doyagao, gloating, snobbish, condescending, mocking, sneering, cunning, crafty, \
         knowing smile, with confidence, 不敵に笑う, 不敵に笑って, 不敵",
    ),
    (
        face(Expression::Grin),
        "snickering, from ear to ear, ear to ear, ニヤッと, ニヤッと笑う, ニカッと, ニッと笑う, 白い歯を見せて",
    ),
    (face(Expression::Playful), "naughty, with mischief, mischief, いたずらな, 悪戯っぽい"),
    (
        face(Expression::Sinister),
        "kubrick stare, cruel, ruthless, merciless, sadistic, devious, scheming, \
         evil laughter, conspiratorial, 残忍, 冷酷, 不気味な笑み",
    ),
    (
        face(Expression::Determined),
        "fearless, valiant, gallant, unwavering, steadfast, steely, competitive, intent, attentive, studious, \
         diligent, hardworking, with determination, with concentration, fired up, ready for anything, \
         真剣な眼差し, 真剣な目, 真剣な目つき, 鋭い眼差し, 凛々しい表情, きりっとした, キリッとした",
    ),
    (
        asks(&[Wish::Expression(Expression::Calm), Wish::Gaze(Gaze::Aside)]),
        "absent minded, distracted, spaced out, lost in a daydream, lost in her thoughts, lost in his thoughts, \
         deep in thought, in deep thought, lost in reverie, 物思いにふける, 物思いにふけって, ぼんやりと, \
         ぼーっとして, ぼうっと, 上の空",
    ),
    (
        face(Expression::Calm),
        "impassive, placid, enigmatic, inscrutable, unreadable, innocent, meditative, \
         無表情な, 涼しい顔, クールな表情, 淡々と, 涼しげ",
    ),
    (
        face(Expression::Shy),
        "meek, flushed, flushed cheeks, rosy cheeks, in embarrassment, with embarrassment, もじもじして, \
         顔を赤くして, 顔を真っ赤にして, 頬が赤い",
    ),
    (face(Expression::Flustered), "sheepish, awkward, ashamed, どぎまぎ, 気まずそう"),
    (
        face(Expression::Worried),
        "jittery, fidgety, restless, wincing, grimacing, in pain, with worry, tense, nail biting, 苦しそう, \
         痛そう, 苦しげ, ハラハラ, おろおろ",
    ),
    (
        face(Expression::Scared),
        "hysterical, in terror, with terror, in horror, with horror, with fear, shivering with fear, びくびく, \
         怯えた表情, 震えながら",
    ),
    (asks(&[Wish::Expression(Expression::Scared), Wish::Pose(Pose::Crouching)]), "cowering, cowers"),
    (
        face(Expression::Confused),
        "dazed, dizzy, clueless, in confusion, with confusion, puzzlement, 目を回して, 首をひねって",
    ),
    (
        face(Expression::Disgusted),
        "repulsed, revolted, queasy, nauseous, in disgust, with disgust, うんざり, うんざりした",
    ),
    (face(Expression::Pout), "petulant, bratty, jealous, envious, ぷくっと, すねた顔, 拗ねた顔, やきもち, 嫉妬"),
    (face(Expression::Lovestruck), "enamored, admiring, with adoration, 恋い焦がれて, ときめいて, ときめく"),
    (face(Expression::Serene), "気持ちよさそう, 心地よさそう, 安らかな表情, 安らかに"),
    (
        face(Expression::Cold),
        "cold stare, cold, cold expression, cold look, cold eyed, cold eyes, coldly, looking coldly, looks coldly, \
         staring coldly, icy stare, icy look, frosty look, aloof, 冷たい, \
         冷たい目, 冷たい目つき, 冷たい視線, 冷たく, 冷ややか, 冷ややかな目, 見下した",
    ),
    (
        face(Expression::Proud),
        "proud, proudly, proud smile, haughty, triumphant, in triumph, with pride, victorious, conceited, 誇らしげ, \
         誇らしげな, 自慢げ, 勝ち誇った, 誇り高い",
    ),
    (
        face(Expression::Startled),
        "crying out in surprise, cries out in surprise, shouting in surprise, screaming in surprise, 驚いて叫ぶ, \
         驚いて叫んで, 驚いて叫んでいる, 驚き叫ぶ, 驚愕して叫ぶ",
    ),
    (
        face(Expression::Panicked),
        "panicked, panicking, panic, frantic, frantically, in a panic, in panic, panic stricken, panicked face, \
         panicked expression, panicky, freaking out, freaks out, alarmed, あたふた, 慌てる, 慌てて, 慌てた, あわあわ, \
         パニック, パニック状態, 大慌て",
    ),
    (
        face(Expression::Desperate),
        "desperate, desperately, desperation, in desperation, desperate face, desperate expression, desperate look, \
         必死, 必死な, 必死な顔, 必死の形相",
    ),
    (
        face(Expression::Furious),
        "furious, furiously, rage, enraged, infuriated, livid, furious face, furious expression, in rage, with rage, \
         in a rage, with fury, in fury, red with anger, seething, fuming, roaring with rage, screaming with rage, \
         激怒, 激怒した, 激怒して, 激怒している, 憤怒, ブチギレ, 😡",
    ),
    (
        face(Expression::Manic),
        "manic, maniacal, crazed, deranged, insane, unhinged, cackling, cackles, mad laughter, mad laugh, mad grin, \
         laughing madly, laughs madly, laughing maniacally, laughs maniacally, maniacal laughter, maniacal laugh, \
         maniacal grin, manic laughter, manic grin, insane laughter, insane laugh, insane grin, crazy laughter, \
         crazy laugh, crazed laughter, laughing like mad, laughing crazily, laughing insanely, 狂った, 狂気, 狂笑, \
         狂ったように笑う, 狂ったように笑って",
    ),
    (
        face(Expression::Sobbing),
        "sobbing, sobs, bawling, bawls, wailing, wails, crying hard, crying loudly, crying out loud, cries loudly, \
         crying her eyes out, crying his eyes out, weeping loudly, streaming tears, sobbing uncontrollably, \
         crying uncontrollably, ugly crying, crying with closed eyes, crying with eyes closed, crying with her eyes \
         closed, crying with his eyes closed, crying with eyes shut, crying with shut eyes, 号泣, 号泣して, 号泣している, 大泣き, わんわん泣く, 泣きじゃくる, \
         泣きじゃくって, 😭",
    ),
    (
        Sense::Silent,
        "expression, facial expression, countenance, demeanor, faint, を浮かべ, を浮かべた, を浮かべて, \
         を浮かべる, 眼差し, 目つき, 顔つき, 顔で",
    ),
];
