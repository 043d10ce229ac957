//! Where people look beyond the picture, from where they are seen, and on what they lie; English and Japanese.

use super::Row;
use super::rows::asks;
use crate::words::wish::{Gaze, Nod, Wish};
use crate::{Hour, Lens, Lit, Place, Pose, Sight, Weather};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Gaze(Gaze::Afar)]),
        "gazing into the distance, looking at the horizon, gazing at the horizon, looking into distance, \
         looking into the distance, looks into the distance, gazes into the distance, staring into the distance, \
         looking at the view, enjoying the view, admiring the view, looking at the scenery, gazes at the horizon, \
         looks at the horizon",
    ),
    (
        asks(&[Wish::Gaze(Gaze::Afar), Wish::Likely(Place::Window)]),
        "looking outside, looking out the window, looking out of the window, looking out of a window, looks out the window, \
         looks out of the window, looks out of a window, staring out the window, staring out of the window, \
         stares out the window, stares out of the window, gazing out the window, gazing out of the window, \
         gazes out the window, gazes out of the window, looking out a window, watching out the window",
    ),
    (
        asks(&[Wish::Gaze(Gaze::Afar), Wish::Hour(Hour::Dusk)]),
        "looking at the sunset, looks at the sunset, gazing at the sunset, gazes at the sunset, watching the sunset, \
         watches the sunset, staring at the sunset, watching the sun set, looking at the setting sun, admiring the sunset, \
         夕日を見て, 夕日を見る, 夕日を眺めて, 夕日を眺める, 夕陽を眺めて, 夕陽を眺める, 夕焼けを見て, 夕焼けを眺めて",
    ),
    (
        asks(&[Wish::Gaze(Gaze::Afar), Wish::Hour(Hour::Dawn)]),
        "looking at the sunrise, looks at the sunrise, gazing at the sunrise, gazes at the sunrise, watching the sunrise, \
         watches the sunrise, 日の出を見て, 日の出を眺めて, 朝日を眺めて",
    ),
    (
        asks(&[Wish::Gaze(Gaze::Afar), Wish::Likely(Place::Beach)]),
        "looking at the sea, looks at the sea, looking out to sea, looks out to sea, looking at the ocean, gazing at the sea, \
         gazes at the sea, gazing at the ocean, gazes at the ocean, staring at the sea, watching the sea, watching the waves, \
         looking at the waves, gazing out to sea, gazes out to sea, looking out at the sea, looking out over the sea",
    ),
    (
        asks(&[Wish::Gaze(Gaze::Viewer), Wish::Nod(Nod::FromAbove)]),
        "looking up at viewer, looking up at the viewer, looking up at us, looking up at the camera, looks up at the viewer, \
         looks up at us, looks up at the camera, gazing up at the viewer",
    ),
    (
        asks(&[Wish::Gaze(Gaze::Viewer), Wish::Nod(Nod::FromBelow)]),
        "looking down at viewer, looking down at the viewer, looking down at us, looking down at the camera, \
         looks down at the viewer, looks down at us, looking down on the viewer",
    ),
    (
        asks(&[Wish::Pose(Pose::LyingOnBack), Wish::Weather(Weather::Snow), Wish::Sight(Sight::SnowAngel)]),
        "making a snow angel, making snow angels, makes a snow angel, make a snow angel, make snow angels, \
         makes snow angels, snow angel, snow angels, 雪の天使, スノーエンジェル",
    ),
    (
        asks(&[Wish::Pose(Pose::LyingOnBack), Wish::Weather(Weather::Snow)]),
        "lying in snow, lying in the snow, lying on snow, lying on the snow, lies in the snow, lies in snow, lies on the snow, \
         lie in the snow, 雪の上に寝転んで, 雪の上に寝転ぶ, 雪に寝転んで",
    ),
    (
        asks(&[Wish::Pose(Pose::LyingOnBack), Wish::Place(Place::Pool)]),
        "floating in water, floating in the water, floating on water, floating on the water, floats in the water, floats on the water, \
         floats in water, floats on water, floating on her back, floating on his back, floats on her back, floats on his back, \
         floating in a pool, floating in the pool, floats in a pool, floating in a lake, floating in the lake, floats in a lake, \
         floats on a lake, floating on a lake, floating on the lake, lying in water, lying in the water, lies in the water, \
         lying in shallow water, lies in shallow water, 水に浮かんで, 水に浮かぶ, 水面に浮かぶ, 水面に浮かんで, 水に浮いて",
    ),
    (
        asks(&[Wish::Nod(Nod::FromAbove)]),
        "view from above, top view, looking down from above, seen looking down from above, 上から覗き込む",
    ),
    (asks(&[Wish::Nod(Nod::FromBelow)]), "view from below, low angle view, upward angle"),
    (
        asks(&[Wish::Nod(Nod::FromAbove), Wish::SteepView]),
        "bird s eye view, bird's eye view, bird's eye, bird s eye, birds eye view, bird eye view, from a bird eye view, \
         from a bird's eye view, aerial view, aerial shot, top down view, top down, overhead shot, overhead view, from overhead, \
         from high above, seen from high above, extreme high angle, drone shot, drone view, 鳥瞰, 鳥瞰図",
    ),
    (
        asks(&[Wish::Nod(Nod::FromBelow), Wish::SteepView]),
        "worm s eye view, worm's eye view, worm's eye, worm s eye, worms eye view, worm eye view, from a worm's eye view, \
         extreme low angle, ultra low angle, from the ground up, seen from the ground, 虫瞰",
    ),
    (
        asks(&[Wish::Lens(Lens::Fisheye)]),
        "fisheye, fish eye, fisheye lens, fish eye lens, fisheye view, 魚眼, 魚眼レンズ",
    ),
    (
        asks(&[Wish::Lens(Lens::OverShoulder)]),
        "over the shoulder shot, over shoulder shot, over the shoulder view, over the shoulder angle, ots shot, \
         over the shoulder perspective, 肩越しの構図, 肩越しショット, 肩ごしの構図, 肩越しの視点, 肩越しのアングル, \
         seen over the shoulder, seen over his shoulder, seen over her shoulder, view over the shoulder, from over the shoulder",
    ),
    (
        asks(&[Wish::Lens(Lens::Foreshortened)]),
        "foreshortening, foreshortened, extreme foreshortening, dramatic foreshortening, extreme perspective, \
         forced perspective, 強い遠近感, パース強め",
    ),
    (
        asks(&[Wish::Pose(Pose::PunchingAtViewer), Wish::Lens(Lens::Foreshortened)]),
        "punching toward viewer, punching towards viewer, punching at viewer, punches at the viewer, punch toward the viewer, \
         punch toward viewer, punches toward viewer, throwing a punch at the viewer, fist toward the viewer, fist towards the viewer, fist toward viewer, fist towards viewer, punching toward the viewer, \
         punching towards the viewer, punching at the viewer, punching the viewer, foreshortened fist, incoming punch, \
         fist toward the camera, punching toward the camera, punches toward the viewer",
    ),
    (
        asks(&[Wish::Lit(Lit::FromBehind)]),
        "backlit, backlight, backlighting, back light, backlit figure, light from behind, lit from behind, sun behind her, \
         sun behind him, light behind her, light behind him, with the sun behind her, with the sun behind him, 逆光, 逆光の, 逆光で, \
         後光",
    ),
    (
        asks(&[Wish::Lit(Lit::Silhouette)]),
        "silhouette, silhouetted, in silhouette, as a silhouette, silhouette of, black silhouette, dark silhouette, シルエット, 影絵",
    ),
    (
        asks(&[Wish::Lit(Lit::FromBelow)]),
        "lit from below, light from below, lighting from below, lit from underneath, lit from beneath, underlit, \
         underlighting, under lighting, light from underneath, light from beneath, flashlight under her chin, \
         flashlight under his chin, flashlight under her face, flashlight under his face, 下からの光, 下から照らされて, \
         下から照らされた, 下から照らす, アンダーライト",
    ),
    (
        asks(&[Wish::Lit(Lit::HalfShadow)]),
        "half of the face in shadow, half the face in shadow, half of her face in shadow, half of his face in shadow, \
         half her face in shadow, half his face in shadow, face half in shadow, her face half in shadow, \
         his face half in shadow, half in shadow, half lit face, face half lit, split lighting, chiaroscuro, \
         half shadowed face, 顔の半分が影, 顔半分が影, 顔の半分が影になって, 半分が影に",
    ),
    (asks(&[Wish::Gaze(Gaze::Profile)]), "seen from the side, side on, from the side view, viewed from the side"),
];
