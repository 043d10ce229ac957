//! What is worn over clothes, and clothes that are put together of several; English and Japanese.

use super::Row;
use super::rows::{asks, extra, has, wears};
use crate::words::wish::Wish;
use crate::{Extra, Lower, Outfit, Stuff, Tint};

pub const ROWS: &[Row] = &[
    (
        extra(Extra::SafetyVest),
        "safety vest, high-visibility vest, hi-vis vest, reflective vest, orange vest, construction vest, 安全ベスト",
    ),
    (extra(Extra::Corset), "corset, leather corset, laced corset, corset belt, underbust corset, コルセット"),
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
