//! Light, weather and how a picture is taken, as people say it in whole sentences; English and Japanese.

use super::rows::{asks, framing, pose};
use super::{Row, Sense};
use crate::words::wish::{Gaze, Nod, Wish};
use crate::{Framing, Hour, Place, Pose, Sight, Weather};

pub const LIGHT: &[Row] = &[
    (
        asks(&[Wish::Hour(Hour::Dusk)]),
        "light of late afternoon, late afternoon light, late afternoon sun, low sun, setting sunlight, glow of the sunset, in the evening, \
         summer evening, evening light through the window, red sunset, evening sunlight, late sunlight, orange evening sky, pink evening sky, red evening sky, purple evening sky, golden evening sky, pink sky, red sky, purple sky, golden sky, crimson sky, purple sunset sky, pink sunset sky, orange sunset sky, orange sunset, \
         夕日の差す, 夕日が差す, 夕日が差し込む, 夕日の差し込む, 夕陽が差し込む, 夕焼けに染まる, 夕焼けに染まった, 夕日に染まる, 夕日に照らされて, \
         夕日に照らされた, 西日の差す, 西日が差し込む, 夕方の教室の光, オレンジ色の空, 茜色の空, 茜空",
    ),
    (
        asks(&[Wish::Hour(Hour::Dawn)]),
        "morning sunlight, light of dawn, light of the morning, sunrise light, early dawn, summer morning, \
         朝日が差し込む, 朝日の差し込む, 窓から差し込む朝日, 窓から差し込む朝の光, 朝日を浴びて, 朝日を浴びる, 朝の窓, 日の出の",
    ),
    (
        asks(&[Wish::Hour(Hour::Day)]),
        "in the afternoon light, light of the afternoon, sunlight streaming, \
         midday sun, hot summer afternoon, summer afternoon, sunny afternoon, spring afternoon, in the afternoon, fluffy white clouds, white clouds, \
         white summer clouds, big white clouds, puffy clouds, blue skies, clear skies, \
         昼下がり, 午後の日差し, 日の光, 陽光, 太陽, 日差しの下, 白い雲",
    ),
    (
        asks(&[Wish::Hour(Hour::Day), Wish::Weather(Weather::Clear)]),
        "big white summer clouds, blue sky with white clouds, blue sky and white clouds, 夏の日差し, 夏の日差しの下, 強い日差し, 夏空, 夏の空",
    ),
    (
        asks(&[Wish::Hour(Hour::Night)]),
        "in darkness, darkness, in the darkness, dim, dimly lit, dim light, dim lighting, \
         by the light of a lantern, lit by lanterns, lantern lit, lamp lit, lamplit, torchlit, torch lit, lit by torches, by moonlight, \
         in the moonlight, lit by moonlight, candlelit dinner, under moonlight, \
         薄暗い, 暗闇, 暗闇の中, 月明かりの下, 月明かりに照らされた, 月明かりに照らされて, 月光の下, 月光を浴びて, \
         ろうそくの灯り, ろうそくの明かり, ろうそくの火, ランプの灯り, ランプの明かり, 提灯の灯り, 夜景を背景, 真っ暗",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Weather(Weather::Clear)]),
        "sky full of bright stars, stars overhead, stars above, night sky full of stars, twinkling stars, 星空の下, 満天の星の下, 星降る夜",
    ),
    (
        asks(&[Wish::Place(Place::NeonAlley), Wish::Hour(Hour::Night)]),
        "lit by neon, lit by neon lights, neon lit, neon lit street, neon lit alley, in neon light, glowing neon, ネオンに照らされた, ネオンに照らされて, \
         ネオンの光に照らされて, ネオンの光に照らされた",
    ),
    (
        asks(&[Wish::Sight(Sight::Beams)]),
        "rays of sunlight, ray of sunlight, sunlight falling through the trees, sun rays through the trees, \
         light filtering through the leaves, sunlight filtering through, light through the trees, dust in the sunlight, \
         木漏れ日の中, 木漏れ日が差す, 光が差す, 光の差し込む",
    ),
    (
        asks(&[Wish::Weather(Weather::Rain)]),
        "drizzling, light drizzle, raindrops, raindrop, \
         heavy downpour, \
         雨粒, 雨の降る, 雨が降る, 雨が降っている, 雨が降りしきる, どしゃ降り, どしゃ降りの雨, 雨に打たれて, 雨に濡れて, ずぶ濡れ",
    ),
    (
        asks(&[Wish::Weather(Weather::Snow)]),
        "heavy snowfall, gentle snow, snow covered ground, covered in snow, blanket of snow, in falling snow, under falling snow, snow outside, \
         \
         雪が降る, 雪が降っている, 雪が舞う, 雪がしんしんと降る, しんしんと雪, 雪の積もった, 雪が積もった, 雪の積もる, 雪が積もる, 雪化粧, 冬の日, 降り積もる雪, 積雪",
    ),
    (
        asks(&[Wish::Weather(Weather::Petals)]),
        "trees in bloom, cherry trees in bloom, plum trees in bloom, in full bloom, plum trees, falling blossoms, drifting petals, swirling petals, \
         舞い落ちる桜, 舞い落ちる花びら, 舞い落ちる桜の花びら, 桜の花びら, 桜の花びらが舞う, 桜の花びらが舞い散る, 花びらが舞う, 花びらが舞い散る, 桜が舞う, 桜が舞い散る, \
         桜が咲く, 桜の咲く, 桜が満開, 花吹雪, 散る桜, 春の日",
    ),
    (
        asks(&[Wish::Weather(Weather::Leaves)]),
        "red maple leaves, yellow leaves, autumn trees, red and yellow leaves, colorful leaves, ginkgo leaves, ginkgo trees, 紅葉が舞う, 紅葉の舞う, \
         もみじが舞う, もみじの舞う, 落ち葉が舞う, 落ち葉の舞う, 秋の日, 色づいた木々, 紅葉した木々, イチョウ",
    ),
    (
        asks(&[Wish::Weather(Weather::Fog)]),
        "mist over, drifting mist, drifting fog, shrouded in mist, shrouded in fog, wreathed in mist, 霧がかった, 霧に包まれた, 霧の深い, 朝もやのかかる, 霧が立ち込める",
    ),
    (
        asks(&[Wish::Weather(Weather::Cloudy)]),
        "heavy clouds, gathering clouds, leaden sky, 灰色の空, 厚い雲, どんよりした空, 雲が垂れ込める",
    ),
    (asks(&[Wish::Place(Place::Park), Wish::Weather(Weather::Leaves)]), "autumn park, 秋の公園"),
    (
        asks(&[Wish::Hour(Hour::Dusk), Wish::Weather(Weather::Leaves)]),
        "autumn evening, autumn dusk, autumn sunset, autumn twilight, 秋の夕暮れ, 秋の夕方, 秋の夕焼け",
    ),
    (asks(&[Wish::Hour(Hour::Dawn), Wish::Weather(Weather::Leaves)]), "autumn morning, autumn dawn, 秋の朝"),
    (asks(&[Wish::Hour(Hour::Night), Wish::Weather(Weather::Leaves)]), "autumn night, 秋の夜"),
    (
        asks(&[Wish::Hour(Hour::Dusk), Wish::Weather(Weather::Snow)]),
        "winter evening, winter dusk, winter sunset, winter twilight, 冬の夕暮れ, 冬の夕方, 雪の夕暮れ",
    ),
    (
        asks(&[Wish::Hour(Hour::Dawn), Wish::Weather(Weather::Snow)]),
        "winter morning, winter dawn, snowy morning, 冬の朝, 雪の朝",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Weather(Weather::Snow)]),
        "winter night, snowy night, snowy evening, 冬の夜, 雪の夜, 雪の降る夜, 雪降る夜",
    ),
    (asks(&[Wish::Hour(Hour::Dawn), Wish::Weather(Weather::Petals)]), "spring morning, spring dawn, 春の朝"),
    (
        asks(&[Wish::Hour(Hour::Dusk), Wish::Weather(Weather::Petals)]),
        "spring evening, spring dusk, 春の夕暮れ, 春の夕方",
    ),
    (
        asks(&[Wish::Hour(Hour::Night), Wish::Weather(Weather::Rain)]),
        "stormy night, rainy night, rainy evening, 雨の夜, 嵐の夜",
    ),
    (asks(&[Wish::Place(Place::Forest), Wish::Weather(Weather::Leaves)]), "autumn forest, autumn woods, 秋の森"),
    (
        asks(&[Wish::Hour(Hour::Dawn), Wish::Weather(Weather::Fog)]),
        "foggy morning, misty morning, morning mist, foggy dawn, misty dawn",
    ),
    (asks(&[Wish::Hour(Hour::Night), Wish::Weather(Weather::Fog)]), "foggy night, misty night, 霧の夜"),
    (asks(&[Wish::Hour(Hour::Night), Wish::Likely(Place::Street)]), "夜道, 夜の道"),
    (asks(&[Wish::Likely(Place::Field)]), "花に囲まれた, 花に囲まれて, surrounded by flowers, flowers all around"),
    (asks(&[Wish::Sight(Sight::Fireflies)]), "蛍の飛び交う, 蛍が飛び交う, 蛍の舞う, 蛍が舞う, 蛍の光"),
    (
        asks(&[Wish::Sight(Sight::Bubbles)]),
        "bubbles floating in the air, soap bubbles floating in the air, シャボン玉が飛ぶ",
    ),
    (
        Sense::Silent,
        "floating in the light, dancing in the light, on the wind, on the breeze, breezy, howling wind, wind howling, \
         half of his face, half of her face, one side of his face, one side of her face, on his face, on her face, \
         onto the floor, のぞく, のぞいて, 覗く, 覗いて, canned, on the hood of, 照らされた, 照らされて, 差し込む, 差し込んで, 差し込んだ, 降りしきる, 飛び交う, 揺れる, 揺れて, 揺れている, 染まる, 染まった, 舞って, 舞っている, 舞い, \
         輝いて, 輝いている, 光って, 光っている, 映る, 映って, 映った, 反射する, 反射して, 浴びて, 浴びる, 浴びた, かかる, かかった, 立ち込める, 包まれて, 包まれた, 囲まれて, 囲まれた, \
         瞬く, きらめく, きらめいて, 濡れた, 濡れて, そばの, そばで, そばに, 外には, 外は, 風に揺れる, くつろぐ, くつろいで, くつろいでいる, 待つ, 待って, 待っている",
    ),
];

/// Between a thing and what lights or fills it.
pub const AMONG: &[Row] = &[(
    Sense::Preposition,
    "lit by, lit with, lit up by, illuminated by, bathed in, full of, filled with, lined with, packed with, decorated with, cluttered with, crowded with, \
     strewn with, littered with, framed by, reflected in, reflecting in, reflecting on, reflected on, in front of, on top of, at the back of, at the edge of, in the middle of, \
     on the edge of, at the foot of, at the end of, at the side of, on either side of, on both sides of, leading up to, leading to, back of",
)];

/// Seen from a room.
pub const PANES: &[Row] = &[
    (
        asks(&[Wish::Likely(Place::Window)]),
        "through the window, through the windows, from the window, outside the window, outside window, outside the windows, 窓の外に, 窓の外は, 窓越し, 窓から",
    ),
    (
        asks(&[Wish::Likely(Place::Window), Wish::Weather(Weather::Rain)]),
        "rain on the window, rain on the windows, rain on the glass, raindrops on the window, raindrops on the glass, rainy window, rain against the window, \
         rain running down the window, rain streaming down the window, rain streaked window, 窓を伝う雨, 窓に雨, 窓ガラスの雨粒",
    ),
    (
        asks(&[Wish::Likely(Place::Window), Wish::Hour(Hour::Night)]),
        "moonlight through the window, moonlight streaming through the window, moon in the window, moon outside the window, moonlit window, 窓の外の月",
    ),
    (
        asks(&[Wish::Likely(Place::Window), Wish::Hour(Hour::Day)]),
        "sunlight through the window, sunlight streaming through the window, sunbeams through the window, rays of light through the window, sunny window, 窓からの日差し",
    ),
];

pub const CAMERA: &[Row] = &[
    (
        framing(Framing::Face),
        "face closeup, face close up, closeup of a face, close up of a face, close up of her face, close up of his face, extreme close up of her eyes, \
         tight shot of her face, どアップ, ドアップ, 顔のどアップ, 顔のクローズアップ, 顔を大きく",
    ),
    (
        framing(Framing::Bust),
        "bust up, bustup, bust up shot, bust up portrait, chest up, from the chest up, chest up portrait, head and shoulders portrait, head and shoulders shot, shoulder up, \
         from the shoulders up, portrait shot, 胸から上, 胸像, 肩から上, ポートレート, 証明写真, バストショット, バストアップ構図",
    ),
    (framing(Framing::HalfBody), "waist up portrait, from waist up, half length portrait, 上半身アップ"),
    (framing(Framing::Knees), "thigh up, from the thighs up"),
    (
        framing(Framing::FullBody),
        "full length shot, entire body, from head to toe, shown from head to toe, 全身が見える, 頭から足まで",
    ),
    (
        framing(Framing::Wide),
        "wide angle view, distant shot, distant view, from a distance, seen from afar, tiny in the distance, 引きの構図, 引きの絵, \
         遠くから見た, 広角, 俯瞰の遠景",
    ),
    (
        pose(Pose::BackTurned),
        "shown from behind, viewed from behind, with her back to the camera, with his back to the camera, with her back to the viewer, \
         with his back to the viewer, with her back to us, with his back to us, back to the camera, her back to us, \
         背を向けた, 背を向ける, 背中を向けた, 背中を向ける, 後ろから見た, 後ろを向いて, 後ろを向いた, 背後から見た",
    ),
    (
        asks(&[Wish::Gaze(Gaze::Profile)]),
        "shown from the side, in side profile, in profile view, profile shot, 横から見た, 横からの, 真横から見た",
    ),
    (
        asks(&[Wish::Nod(Nod::FromBelow)]),
        "shot from a low angle, shot from low angle, shot from below, from a low angle, from a low angle shot, dramatic low angle, heroic low angle, 下から見上げる構図, 下から見た, 下から見上げた, \
         下からのアングル, 下からの構図, 煽りの構図, 仰角, アオリ, アオリ構図, アオリ視点",
    ),
    (
        asks(&[Wish::Nod(Nod::FromAbove)]),
        "shot from above, shot from a high angle, from a high angle, 上から見た, 上から見下ろす構図, 上からの構図, 見下ろす構図, 真上から",
    ),
    (
        asks(&[Wish::TiltedView]),
        "dutch angle, tilted angle, dutch tilt, canted angle, dynamic angle, dramatic angle, dynamic camera angle, dynamic perspective, tilted camera, tilted shot, slanted angle, \
         ダッチアングル, ダイナミックアングル, ダイナミックな構図, 斜めの構図, 傾いた構図, 斜めのアングル",
    ),
    (asks(&[Wish::Gaze(Gaze::Viewer)]), "カメラを見る, カメラを見て, こちらを見つめて, こちらを見つめる, こっちを見て"),
    (
        asks(&[Wish::Place(Place::Plain)]),
        "transparent background, light background, grey background, black and white background, one color background, flat background, 単色背景, 透過背景, 背景透過, グレー背景, 灰色の背景",
    ),
    (
        Sense::Silent,
        "rule of thirds, centered composition, symmetrical composition, in the center of the frame, center of the frame, \
         in the center, centered, in frame, in the frame, dramatic shadows, deep shadows, soft shading, shading, shadow, shadows, blurred, out of focus, in soft focus, soft focus, shallow focus, \
         in the foreground, foreground, background is blurred, is blurred, shot of, shot, photo of, framed, framing, lens, 35mm, 85mm, 50mm, wide lens, light leaks, vignette, dynamic, dramatic angle shot, \
         最高画質, 超高精細, 超高画質, 高精細な, 繊細な描写, 美しい光, 繊細な, 精細, ぼかし, ぼかした, ぼけた, ぼやけた, ピンぼけ, 背景ぼかし, 構図の, アングル, 画角, 映画のような, シネマティック",
    ),
];
