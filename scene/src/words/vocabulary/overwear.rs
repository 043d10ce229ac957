//! What is worn over clothes, and clothes that are put together of several; English and Japanese.

use super::rows::{asks, extra, has, outfit, wears};
use super::{Adjective, Row, Sense};
use crate::words::wish::Wish;
use crate::{Extra, Lower, Outfit, Pattern, Stuff, Tint};

pub const ROWS: &[Row] = &[
    (
        extra(Extra::SafetyVest),
        "safety vest, high-visibility vest, hi-vis vest, reflective vest, orange vest, construction vest, 安全ベスト",
    ),
    (extra(Extra::Corset), "corset, leather corset, laced corset, corset belt, underbust corset, コルセット"),
    (
        outfit(Outfit::Hanten),
        "hanten, hanten jacket, hanten coat, padded hanten, quilted hanten, wadded hanten, padded hanten jacket, 半纏, 袢纏, 半天, はんてん, 綿入れ半纏, 綿入り半纏, どてら, 丹前, ちゃんちゃんこ",
    ),
    (
        extra(Extra::Tasuki),
        "tasuki, tasuki cord, tasuki sash, sleeves tied up, sleeves tied back, sleeves tied up with a tasuki, sleeves tied back with a tasuki, sleeves tied up with a sash, sleeves tied back with a sash, sleeves tied up with a cord, sleeves tied back with a cord, sleeves tied with a tasuki, 襷, たすき, たすき掛け, 襷掛け, たすきがけ, たすき掛けの, 襷掛けの, たすきをかけた, たすきを掛けた, 襷をかけた, 襷を掛けた",
    ),
    (
        Sense::Adjective(Adjective::Pattern(Pattern::Dinosaurs)),
        "dinosaurprint, dinosaur print, dinosaur patterned, dinosaur pattern, dinosaur printed, dino print, dino patterned, 恐竜柄, 恐竜柄の, 恐竜模様",
    ),
    (
        Sense::Adjective(Adjective::Pattern(Pattern::Hearts)),
        "heart print, heart patterned, heart pattern, heart printed, hearts patterned, ハート柄, ハート柄の, ハート模様",
    ),
    (extra(Extra::Suspenders), "suspenders, braces over shirt, サスペンダー"),
    (extra(Extra::Harness), "harness, chest harness, tactical harness, tactical vest, straps and buckles, ハーネス"),
    (
        extra(Extra::Stethoscope),
        "stethoscope around her neck, stethoscope around his neck, stethoscope around the neck, stethoscope, 聴診器",
    ),
    (extra(Extra::Shawl), "shawl, knit shawl, knitted shawl, wool shawl, fur stole"),
    (
        extra(Extra::VrHeadset),
        "vr goggles, vr headset, virtual reality headset, virtual reality goggles, vrゴーグル, vrヘッドセット",
    ),
    (
        extra(Extra::Blindfold),
        "blindfold, blindfolded, blindfold over her eyes, blindfold over his eyes, wearing a blindfold, with a blindfold, 目隠し, 目隠しをして, 目隠しした",
    ),
    (
        extra(Extra::Visor),
        "visor over her eyes, visor over his eyes, cyber visor, yellow visor, red visor, glowing visor, futuristic visor, バイザー",
    ),
    (
        asks(&[
            wears(Outfit::Jacket),
            Wish::OutfitColor(Tint::Black),
            Wish::Lower(Lower::Trousers),
            Wish::LowerColor(Tint::Black),
            has(Extra::Harness),
            has(Extra::Boots),
        ]),
        "techwear, tech wear, techwear outfit, techwear jacket, tactical gear, tactical outfit, テックウェア",
    ),
    (
        asks(&[wears(Outfit::Robe), has(Extra::Belt), has(Extra::Boots)]),
        "deel, mongolian deel, mongolian clothes, mongolian robe, デール",
    ),
    (
        asks(&[wears(Outfit::Dress), has(Extra::Apron), has(Extra::Corset), Wish::OutfitColor(Tint::Green)]),
        "dirndl, dirndl dress, bavarian dress, ディアンドル",
    ),
    (
        asks(&[
            wears(Outfit::Shirt),
            Wish::OutfitColor(Tint::White),
            has(Extra::Suspenders),
            Wish::Lower(Lower::Shorts),
            Wish::LowerColor(Tint::Brown),
            Wish::LowerStuff(Stuff::Leather),
            has(Extra::KneeSocks),
        ]),
        "lederhosen, bavarian shorts",
    ),
    (
        asks(&[wears(Outfit::Jumpsuit), Wish::OutfitColor(Tint::Yellow), has(Extra::Gloves), has(Extra::Boots)]),
        "hazmat suit, protective suit, 防護服",
    ),
];
