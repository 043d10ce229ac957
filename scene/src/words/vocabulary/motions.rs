//! What bodies do in sport, in the air and in space: throws, swings, stances, gestures of both arms;
//! English and Japanese.

use super::rows::{asks, pose};
use super::{Row, Sense};
use crate::words::wish::{Seat, Wish};
use crate::{Expression, Hour, Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    (
        pose(Pose::PointingAtViewer),
        "pointing at the viewer, pointing at viewer, pointing at us, pointing at the camera, pointing at you, pointing to the viewer, pointing toward the viewer, pointing towards the viewer, pointing his finger at the viewer, pointing her finger at the viewer, finger pointed at the viewer, finger at the viewer, こちらを指差して, こちらを指さして, こちらを指差す, こちらを指さす, こっちを指差して",
    ),
    (
        pose(Pose::Arabesque),
        "arabesque, in arabesque, arabesque pose, in an arabesque, doing an arabesque, ballet arabesque, leg raised behind, leg raised behind her, leg raised behind him, one leg raised behind, one leg raised behind her, one leg raised behind him, one leg raised to the back, leg raised to the back, leg stretched behind, one leg stretched behind, leg lifted behind her, one leg lifted behind her, one leg extended behind, one leg extended behind her, leg extended behind her, アラベスク",
    ),
    (
        pose(Pose::FifthPosition),
        "fifth position, in fifth position, ballet fifth position, ballet pose, in a ballet pose, arms in fifth position, ballet position, en pointe, on pointe, pirouette, doing a pirouette, バレエのポーズ, ピルエット",
    ),
    (
        pose(Pose::OnTiptoe),
        "on tiptoe, on tiptoes, on her tiptoes, on his tiptoes, on her toes, on his toes, standing on tiptoe, standing on tiptoes, stands on tiptoe, stands on tiptoes, tiptoe, tiptoes, tiptoeing, on the tips of her toes, つま先立ち, つま先立ちで",
    ),
    (
        pose(Pose::WavingBoth),
        "waving both hands, waving both arms, waving with both hands, waving with both arms, waving her arms, waving his arms, 両手を振って, 両手を振る, 両手を振っている",
    ),
    (
        pose(Pose::CoveringFace),
        "hands over face, hands over her face, hands over his face, hands covering face, hands covering her face, hands covering his face, covering face, covering her face, covering his face, covering own face, face in hands, face in her hands, face in his hands, hiding her face, hiding his face, hiding face, hides her face, hides his face, covers her face, covers his face, with her hands on her face, with his hands on his face, hands on her face, hands on his face, her hands on her face, his hands on his face, with both hands on face, crying into her hands, crying into his hands, 顔を覆って, 顔を覆う, 手で顔を覆って, 両手で顔を覆って, 顔を隠して, 顔を隠す",
    ),
    (
        asks(&[Wish::Pose(Pose::CoveringFace), Wish::Expression(Expression::Crying)]),
        "crying with hands on face, crying with her hands on her face, crying with his hands on his face, crying hands on face, sobbing into her hands, sobbing into his hands",
    ),
    (
        pose(Pose::WarmingHands),
        "blowing on hands, blowing on her hands, blowing on his hands, warming hands, warming her hands, warming his hands, breathing on her hands, breathing on his hands, 手に息を吹きかけて, 手に息を吹きかける, 息を吹きかける, 息を吹きかけて, 手を温めて, 手を温める",
    ),
    (
        pose(Pose::Floating),
        "floating, hovering, levitating, weightless, floats, floating in the air, floating in air, floating in midair, 浮遊, 浮遊して, 漂って, 漂う, 宙に浮いて, 浮いて, 浮いている",
    ),
    (
        asks(&[Wish::Pose(Pose::Floating), Wish::Place(Place::Space), Wish::Hour(Hour::Night)]),
        "floating in space, floating in zero gravity, zero gravity, drifting in space, drifting through space, floating through space, floats in space, floating in outer space, 宇宙に浮かぶ, 宇宙に浮かんで, 宇宙を漂う, 宇宙を漂って, 無重力",
    ),
    (
        asks(&[Wish::Pose(Pose::Floating), Wish::Place(Place::Underwater)]),
        "floating underwater, floating under water, drifting underwater, sinking underwater, sinking into the water, 水中に浮かぶ, 水中を漂う, 水中を漂って",
    ),
    (pose(Pose::Flying), "flying, flies, soaring, soars, flying through the air, flying in the air, flying overhead"),
    (
        pose(Pose::Flying),
        "flying through the sky, flying in the sky, flying through the clouds, flying above the clouds, flying over the clouds, soaring through the sky, 空を飛ぶ, 空を飛んで, 空を飛んでいる, 空を舞う",
    ),
    (
        asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Pitching)]),
        "throwing a ball, throws a ball, throwing the ball, pitching a ball, ボールを投げる, ボールを投げて",
    ),
    (
        asks(&[Wish::Prop(Prop::Bat), Wish::Pose(Pose::Swinging)]),
        "swinging a baseball bat, swinging a bat, swinging his bat, swinging her bat, at bat, batting, swinging the bat, batting stance, バットを振って, バットを振る, バットを構えて, バットを構える, 打席",
    ),
    (
        asks(&[Wish::Prop(Prop::Racket), Wish::Pose(Pose::Raising)]),
        "tennis serve, serving in tennis, swinging a tennis racket, swinging a racket, swinging her racket, swinging his racket, swinging her tennis racket, swinging his tennis racket, サーブ, サーブを打つ, スマッシュ",
    ),
    (
        asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Dribbling)]),
        "dribbling, dribbling a basketball, dribbling the ball, dribbles, ドリブル, ドリブルして, ドリブルする",
    ),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Lunging)]),
        "fencing, fencing stance, fencing match, lunging with a sword, lunging with a rapier, en garde, fencing pose, フェンシング",
    ),
    (pose(Pose::Lunging), "lunging, lunge, lunges"),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::Fighting)]),
        "holding a sword with both hands, holding his sword with both hands, holding her sword with both hands, holding his katana with two hands, holding her katana with two hands, holding a katana with both hands, holding a katana with two hands, holding his katana with both hands, holding her katana with both hands, holding a sword with two hands, holding his sword with two hands, holding her sword with two hands, sword in both hands, katana in both hands, sword held in both hands, ready stance with a sword, 両手で剣を構えて, 両手で刀を構えて, 刀を構える",
    ),
    (
        asks(&[Wish::Prop(Prop::Shinai), Wish::Pose(Pose::Fighting)]),
        "kendo stance, in kendo stance, in a kendo stance, in her kendo stance, in his kendo stance, 竹刀を構えて, 竹刀を構える",
    ),
    (
        asks(&[Wish::Pose(Pose::Guarding)]),
        "blocks with his forearms, blocks with her forearms, blocks with both arms, blocks the punch, blocks the kick, blocks a punch, \
         blocks a kick, blocking a punch, blocking a kick, blocking the punch, blocking the kick, blocks the blow, blocks, blocking, blocking the blow, blocking the attack, blocks the attack, parrying the punch, \
         \
         in guard, guard stance, guard up, boxing guard, fighting guard, in a boxing guard, in boxing stance, ファイティングポーズをとる",
    ),
    (
        asks(&[Wish::Pose(Pose::Fighting), Wish::Likely(Place::Dojo)]),
        "karate, karate stance, karate pose, kung fu, taekwondo, 空手",
    ),
    (
        pose(Pose::Leaping),
        "reaches up to block, reaching up to block, reach up to block, reach to block, jump to block, jump up to block, leap to block, leap up to block, reach up to block him, reach up to block her, reaches up to block him, reaches up to block her, jumps up to block, jumps up to block him, jumps to block, jumping to block, leaps to block, leaping to block, \
         blocking a shot, blocks a shot, blocking the shot, blocks the shot, blocks him, blocks her, blocking him, blocking her, \
         block him, block her, ブロックする, ブロックして",
    ),
    (
        pose(Pose::Fighting),
        "throwing a punch, lands a punch, landing a punch, lands a punch on, landing a punch on, punches, punch, パンチ, パンチする",
    ),
    (asks(&[Wish::Pose(Pose::Kicking), Wish::Likely(Place::Dojo)]), "karate kick, karate kicks"),
    (pose(Pose::Kicking), "flying kick, roundhouse kick, front kick, side kick, kicking the air, 回し蹴り, 飛び蹴り"),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Dozing), Wish::Expression(Expression::Serene)]),
        "head on her arms, head on his arms, head on arms, head on desk, head on her desk, head on his desk, head on the desk, head down on the desk, head down on her desk, head down on his desk, asleep on her desk, asleep on his desk, asleep on the desk, asleep on a desk, sleeping on her desk, sleeping on his desk, sleeping on the desk, sleeping on a desk, sleeping at her desk, sleeping at his desk, sleeping at a desk, asleep at a desk, asleep at the desk, 机で寝て, 机で寝ている, 机に突っ伏して, 机に突っ伏す, 机で眠る, 机で眠って",
    ),
    (
        asks(&[Wish::Pose(Pose::Dozing), Wish::Expression(Expression::Serene)]),
        "head against the window, head on the window, leaning against the window asleep",
    ),
    (
        asks(&[Wish::Prop(Prop::Fan), Wish::Pose(Pose::CoveringMouth)]),
        "hiding her mouth with a fan, hiding his mouth with a fan, covering her mouth with a fan, fan over her mouth, fan before her mouth, fan in front of mouth, fan covering her mouth, hiding behind a fan, hiding her face behind a fan, 扇で口元を隠して, 扇で口を隠して, 扇で口元を隠す, 扇子で口元を隠して, 扇子で口元を隠す, 扇で顔を隠して",
    ),
    (
        pose(Pose::ReachingToViewer),
        "reaching out a hand to the viewer, reaching out his hand to the viewer, reaching out her hand to the viewer, reaching out hand to viewer, reaching his hand to the viewer, reaching her hand to the viewer, holding out a hand to the viewer, holding out her hand to the viewer, holding out his hand to the viewer, holding out her hand to us, holding out his hand to us, offering a hand to the viewer, offering her hand to the viewer, offering his hand to the viewer, hand reaching out to the viewer, hand outstretched to the viewer, hand outstretched toward the viewer, outstretched hand toward the viewer, こちらに手を差し伸べて, こちらに手を差し出して, こちらに手を伸ばしている",
    ),
    (
        Sense::Silent,
        "mud flying, sparks flying, dust flying, hair flying, snow flying, scarf flying, cape flying, petals flying, water flying, flying sparks, flying mud, sweat flying, \
         in the air, at the bow, at the bow of the boat, in the bow of the boat, at the bow of a boat, at the bow of the ship, on the bow of the ship, limbs loose, dynamic stance, elbow on the desk, elbows on the desk, elbow on the table",
    ),
];
