//! What two do with each other, what they are under, and what wind and light do to things; English and Japanese.

use super::rows::{asks, held, pose};
use super::{Row, Sense};
use crate::words::wish::Wish;
use crate::{Expression, Hour, Place, Pose, Prop, Sight, Weather};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Pose(Pose::Dancing), Wish::Likely(Place::Ballroom)]),
        "waltz, waltzing, waltzes, dancing a waltz, dancing the waltz, ballroom dance, ballroom dancing, slow dance, slow dancing, \
         slow dances, tango, dancing a tango, dancing the tango, ワルツ, ワルツを踊る, ワルツを踊って, ワルツを踊っている, 社交ダンス",
    ),
    (
        asks(&[Wish::Prop(Prop::Sword), Wish::Pose(Pose::CrossingBlades)]),
        "clash, clashes, clashing, clash in battle, crossing their swords, crossing their blades, cross swords, cross blades, crosses swords, \
         crossed blades, swords crossed, blades crossed, clashing blades, clash swords, \
         clash blades, blades clashing, swords clash, blades clash, clash of swords, clash of blades, cross katanas, crosses katanas, clash katanas, clashing katanas, katanas clashing, katanas crossed, crossed katanas, crossing their katanas, \
         locking blades, locking swords, blades locked, swords locked, crossing katanas, \
         剣を交えている, 刀を交える, 刀を交えて, 刀を交えている, つばぜり合い, 斬り合い, 斬り結ぶ",
    ),
    (
        pose(Pose::LapPillow),
        "lap pillow, lappillow, lap pillow with, on a lap pillow, head on her lap, head on his lap, head in her lap, head in his lap, \
         head in lap of, head on lap of, head in lap, head on lap, 膝枕, \
         膝枕で眠る, 膝枕で眠って, 膝枕で眠っている, 膝枕で寝る, 膝枕で寝て, 膝枕で寝ている, 膝枕される, 膝枕されて",
    ),
    (asks(&[Wish::Pose(Pose::OnLap), Wish::Likely(Place::LivingRoom)]), "lap sitting, lap sitting with, 膝抱っこ"),
    (
        asks(&[Wish::Pose(Pose::LapPillow), Wish::Expression(Expression::Gentle)]),
        "giving a lap pillow, giving a lap pillow to, gives a lap pillow, gives a lap pillow to, offering a lap pillow, offering a lap pillow to, \
         膝枕をする, 膝枕をして, 膝枕をしている, 膝枕してあげる, 膝枕をしてあげる, 膝枕してあげて, 膝枕をしてあげて, 膝枕してあげている",
    ),
    (
        pose(Pose::TyingShoesFor),
        "tying shoes of, 靴紐を結んであげる, 靴紐を結んであげて, 靴紐を結んであげている, 靴ひもを結んであげる, 靴ひもを結んであげて, 靴ひもを結んであげている",
    ),
    (
        pose(Pose::OnHorse),
        "馬に二人乗り, 馬に二人乗りする, 馬に二人乗りして, 馬に二人乗りしている, 一頭の馬に乗る, 一頭の馬に乗って, 一頭の馬に乗った, 一頭の馬に乗っている",
    ),
    (
        pose(Pose::OnMotorbike),
        "バイクに二人乗り, バイクに二人乗りする, バイクに二人乗りして, バイクに二人乗りしている, バイクの二人乗り, 一台のバイクに乗る, 一台のバイクに乗って",
    ),
    (
        pose(Pose::Slapping),
        "slapping, slaps, slapping in the face, slaps in the face, slapping across the face, slaps across the face, in the face with a slap, \
         平手打ち, 平手打ちする, 平手打ちをする, 平手打ちして, 平手打ちをして, ビンタ, ビンタする, ビンタをする, ビンタして, 頬を叩く, 頬を叩いて",
    ),
    (
        pose(Pose::Healing),
        "healing, heals, healing with magic, heals with magic, healing magic, casting a healing spell, casts a healing spell, healing spell, \
         casting a healing spell on, casts a healing spell on, healing the wounds of, healing the wound of, \
         回復魔法, 回復魔法をかける, 回復魔法をかけて, 回復魔法をかけている, 回復魔法で癒す, 癒やす, 癒す, 癒している, 治癒魔法, 治癒魔法をかける, 治癒魔法をかけて",
    ),
    (
        asks(&[Wish::Pose(Pose::LyingOnBack), Wish::Expression(Expression::Serene), Wish::Likely(Place::Bedroom)]),
        "sleeping side by side, asleep side by side, sleeping next to each other, asleep next to each other, sleep side by side, \
         sleeping beside each other, sleeping together in a bed, sleeping together in bed, sleeping in one bed, sleeping in the same bed, asleep in the same bed, \
         sharing a bed, 添い寝, 添い寝する, 添い寝して, 添い寝をする, 添い寝をして, 並んで眠る, 並んで眠って, 並んで眠っている, 並んで寝る, \
         並んで寝て, 並んで寝ている, 一緒に眠る, 一緒に眠って, 一緒に眠っている, 一緒に寝る, 一緒に寝て, 一緒に寝ている",
    ),
    (pose(Pose::ArmAround), "arm around waist, arm around her waist, arms around her waist"),
    (
        pose(Pose::HandOnHip),
        "hand on waist, hand on her waist, hand on his waist, hands on her waist, hand on own waist",
    ),
    (
        pose(Pose::FacingEachOther),
        "見つめ合う, 見つめ合っている, 見つめあう, 見つめあって, 向かい合う, 向かい合っている, 向き合う, 向き合って, 向き合っている",
    ),
    (
        asks(&[Wish::Pose(Pose::HandingOver), Wish::Prop(Prop::Flowers)]),
        "花を差し出す, 花を差し出して, 花束を差し出す, 花束を差し出して, 花を手渡す, 花を手渡して",
    ),
    (held(Prop::Book), "reading books, reads books, reading their books, reading the same book, 本を読み合って"),
    (pose(Pose::HoldingHands), "手を引いて, 手を引く, 手を引かれて, 手を引いている"),
    (
        asks(&[Wish::Hour(Hour::Dusk)]),
        "sun sets, sun set, sun setting, the sun sets, the sun setting, the setting sun, sun going down, the sun going down, 日が沈む, 太陽が沈む",
    ),
    (
        asks(&[Wish::Hour(Hour::Dawn)]),
        "sun rises, sun rising, the sun rises, the sun rising, the rising sun, sun coming up, the sun coming up, 日が昇る, 太陽が昇る, 朝日が昇る",
    ),
    (asks(&[Wish::Sight(Sight::MagicCircle)]), "rune, runes, glowing runes, magic runes, runes glowing, 光るルーン"),
    (asks(&[Wish::Sight(Sight::Fire)]), "燃え上がる, 燃え上がって, 燃え上がる炎"),
    (asks(&[Wish::Likely(Place::Beach)]), "surf, breaking surf, 波打つ海"),
    (asks(&[Wish::Weather(Weather::Petals)]), "舞う花びら"),
    (
        Sense::Silent,
        "huddle, huddles, huddling, huddled, huddling together, breeze, gust, gusts, brightly, each other, \
         one another, down her face, down his face, down her cheek, down his cheek, down her cheeks, down his cheeks, \
         二人とも, ふたりとも, 三人とも, 五人, 六人, 恋人同士, 恋人たち, 二人で, ふたりで, 三人で, 二人で入って, 傘に入って, 傘に入る, に入って, 差しかけている, 差しかける, 差しかけて",
    ),
    (
        Sense::Silent,
        "なびいて, なびいている, なびかせ, なびかせて, なびかせる, なびかせた, 揺れ, はためく, \
         はためいて, はためかせて, 舞い散って, 舞い落ちる, 散って, 散っている, 立ち上る, 立ち上って, 立ちのぼる, 昇る, 昇って, \
         昇っている, 打ち寄せる, 打ち寄せて, 翻る, 翻って, ひるがえる, 瞬いて, ひらひら, \
         ひらひらと, ゆらゆら, ゆらゆらと, 沈む, 沈んで, 膨らむ, 膨らんで, 浮かび",
    ),
];
