//! What hands say and touch: gestures, and hands laid on somebody; English and Japanese.

use super::Row;
use super::rows::{asks, pose};
use crate::words::wish::Wish;
use crate::{Expression, Extra, Pose, Prop};

pub const ROWS: &[Row] = &[
    (
        pose(Pose::Shushing),
        "finger on her lips, finger on his lips, finger on lips, finger to lips, finger to her lips, finger to his lips, finger over her lips, finger over lips, finger to mouth, finger on mouth, finger on her mouth, finger over mouth, shushing, shush, shh, making a shushing gesture, shushing gesture, hushing, index finger on lips, しーっ, シーッ, 唇に指を当てて, 口に指を当てて, 人差し指を口に当てて, 指を口に当てて",
    ),
    (
        pose(Pose::HandBehindHead),
        "hand behind head, hand behind his head, hand behind her head, arm behind head, one hand behind head, one hand behind his head, one hand behind her head, rubbing the back of his head, scratching the back of his head, 頭の後ろに手",
    ),
    (
        pose(Pose::HandsBehindHead),
        "hands behind head, hands behind his head, hands behind her head, hands behind the head, both hands behind head, both hands behind his head, both hands behind her head, arms behind head, arms behind his head, arms behind her head, 頭の後ろで手を組んで, 頭の後ろで手を組む, 頭の後ろで腕を組んで",
    ),
    (
        pose(Pose::Clapping),
        "clapping, claps, clapping hands, clapping her hands, clapping his hands, applauding, applauds, applause, 拍手, 拍手して, 拍手している, 拍手する, 手を叩いて",
    ),
    (
        pose(Pose::ReachingToViewer),
        "reaching out to the viewer, reaching out to viewer, reaching out to us, reaching out toward the viewer, reaching out towards the viewer, reaching out toward viewer, reaching out towards viewer, reaching to the viewer, reaching toward the viewer, reaching towards the viewer, reaching towards viewer, reaching toward viewer, reaching for the viewer, reaching for viewer, reaching a hand to the viewer, reaching toward the camera, reaching towards the camera, reaching out to the camera, reaching for the camera, hand toward the viewer, hand towards viewer, こちらに手を伸ばして, こちらに手を伸ばす",
    ),
    (
        pose(Pose::CoveringEars),
        "covering ears, covering her ears, covering his ears, covers her ears, covers his ears, hands over ears, hands over her ears, hands over his ears, hands on ears, plugging her ears, 耳をふさいで, 耳を塞いで, 耳をふさぐ, 耳を塞ぐ",
    ),
    (
        asks(&[Wish::Pose(Pose::Calling), Wish::Prop(Prop::Phone)]),
        "talking on the phone, talking on her phone, talking on his phone, talks on the phone, speaking on the phone, phone call, making a phone call, on a phone call, phone at her ear, phone at his ear, phone to her ear, phone to his ear, answering the phone, 電話して, 電話している, 電話する, 電話をして, 電話をしている, 電話中, 通話中",
    ),
    (
        pose(Pose::TuckingHair),
        "tucking her hair behind her ear, tucking his hair behind his ear, tucking hair behind the ear, tucking hair behind her ear, tucking hair behind ear, tucking her hair, tucking his hair, tucking hair, tucks her hair, brushing her hair back, brushing hair back, hair tucking, brushing hair behind her ear, 髪を耳にかけて, 髪を耳にかける, 髪を耳にかけた",
    ),
    (
        asks(&[Wish::Pose(Pose::AdjustingGlasses), Wish::Extra(Extra::Glasses)]),
        "adjusting glasses, adjusting his glasses, adjusting her glasses, adjusts his glasses, adjusts her glasses, pushing up his glasses, pushing up her glasses, pushing up glasses, pushes up his glasses, pushing her glasses up, pushing his glasses up, fixing his glasses, fixing her glasses, adjusting eyewear, メガネを直して, 眼鏡を直して, 眼鏡を押し上げて, メガネを押し上げて, メガネをクイッと, 眼鏡をくいっと",
    ),
    (
        asks(&[Wish::Pose(Pose::HoldingHat), Wish::Extra(Extra::Hat)]),
        "holding her hat, holding his hat, holding hat, hand on hat, hand on her hat, hand on his hat, hand on headwear, holding onto her hat, holding onto his hat, holding on to her hat, tipping his hat, tipping her hat, touching her hat, touching his hat, 帽子を押さえて, 帽子を押さえる, 帽子を押さえた",
    ),
    (
        asks(&[Wish::Pose(Pose::HoldingHat), Wish::Extra(Extra::StrawHat)]),
        "holding her straw hat, holding his straw hat, holding onto her straw hat, hand on her straw hat, 麦わら帽子を押さえて, 麦わら帽子を押さえる, 麦わら帽子を押さえた",
    ),
    (
        pose(Pose::FingerHeart),
        "finger heart, making a finger heart, doing a finger heart, finger hearts, finger heart pose, giving a finger heart, korean heart, 指ハート, 指ハートを作って, フィンガーハート",
    ),
    (
        pose(Pose::PattingHead),
        "hand on another's head, patting head, patting her head, patting his head, patting, patting her on the head, patting him on the head, head pat, head pats, headpat, headpats, petting her head, petting his head, ruffling his hair, ruffling her hair, pats her head, pats his head, 頭を撫でて, 頭を撫でる, 頭をなでて, 頭をなでる, 頭ポンポン, 頭を撫でられて",
    ),
    (
        pose(Pose::HandOnShoulder),
        "hand on another's shoulder, hand on her shoulder, hand on his shoulder, hand on shoulder, hands on her shoulders, hands on his shoulders, 肩に手を置いて, 肩に手を置く, 肩に手を",
    ),
    (
        pose(Pose::Raising),
        "raising his fist, raising her fist, fist in the air, fist up, one arm raised, raising his hand, raising her hand, raises her hand, raises his hand, raising a hand, 拳を上げて, 拳を突き上げて, 拳を掲げて, 手を挙げて, 手を上げて",
    ),
    (
        pose(Pose::Stretching),
        "stretching her arms, stretching his arms, stretching arms, stretching her arms overhead, stretching his arms overhead, stretching arms overhead, arms overhead, stretching arms up, 伸びをする, 背伸びをして",
    ),
    (
        pose(Pose::Praying),
        "hands clasped in prayer, clasped in prayer, hands in prayer, hands folded in prayer, hands pressed together, making a wish, 手を合わせる",
    ),
    (
        pose(Pose::CoveringMouth),
        "hand over her mouth, hand over his mouth, hand on her mouth, hand on his mouth, hand over the mouth, hands over mouth, hands over her mouth",
    ),
    (
        pose(Pose::Reaching),
        "reaching out a hand, reaching out a hand towards, reaching out her arm, reaching out his arm",
    ),
    (pose(Pose::ArmAround), "腕を組んで歩く"),
    (
        pose(Pose::HandingOver),
        "handing over, hands over, 渡して, 渡す, 手渡す, 手渡して, 渡している, 手渡している, あげている",
    ),
    (
        pose(Pose::NoseToNose),
        "nose to nose, foreheads touching, forehead to forehead, touching foreheads, おでこを合わせて, 額を合わせて",
    ),
    (asks(&[Wish::Pose(Pose::NoseToNose), Wish::Expression(Expression::Angry)]), "arguing nose to nose"),
    (
        pose(Pose::Guiding),
        "guiding at the saddle, 自転車の乗り方を教える, 自転車の乗り方を教えて, 自転車の乗り方を教えている, 自転車を教える, 自転車を教えて, 自転車を教えている",
    ),
    (pose(Pose::HoldingHat), "hand at the brim"),
    // What is done with hands that is nearest.
    (pose(Pose::HandOnChin), "elbow rest"),
    (pose(Pose::CoveringFace), "facepalm, face palm, facepalming"),
    (pose(Pose::Pointing), "finger gun, finger guns"),
    (pose(Pose::OfferingHand), "come hither"),
    (pose(Pose::HandsTogether), "gendou pose"),
    (pose(Pose::Kneeling), "one knee, superhero landing"),
    (pose(Pose::Crouching), "yankii zuwari, ヤンキー座り, うんこ座り"),
    (pose(Pose::Bowing), "カーテシー"),
    (pose(Pose::LyingOnBack), "supine, face up"),
    (
        asks(&[Wish::Pose(Pose::OnHilt), Wish::Prop(Prop::Sword)]),
        "battoujutsu stance, iaido, iaido stance, 居合の構え, hand on the hilt, hands on the hilts",
    ),
    (pose(Pose::Raising), "holding up high"),
    (
        asks(&[Wish::Pose(Pose::HandingOver), Wish::Prop(Prop::Flowers)]),
        "花を渡す, 花を渡して, 花を渡している, 花束を渡す, 花束を渡して, 花束を渡している, 花をあげる, 花を贈る",
    ),
];
